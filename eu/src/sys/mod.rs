//! The unit's only `unsafe`: TUN and ethtool ioctls, packet sockets and a socket option, behind safe faces.
#![allow(unsafe_code)]

pub(crate) mod ethtool;
pub(crate) mod netns;
pub(crate) mod packet;
pub(crate) mod tun;
