//! The unit's only `unsafe` code, behind safe interfaces: TUN and ethtool ioctls, packet sockets
//! and a socket option.
#![allow(unsafe_code)]

pub(crate) mod ethtool;
pub(crate) mod netns;
pub(crate) mod packet;
pub(crate) mod promisc;
pub(crate) mod tun;
