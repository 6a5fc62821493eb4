//! The unit's only `unsafe`: TUN ioctls and packet sockets, behind safe faces.
#![allow(unsafe_code)]

pub(crate) mod packet;
pub(crate) mod tun;
