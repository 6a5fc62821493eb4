//! The datagrams that a machine hands to its owner to send.

use std::net::SocketAddr;

/// One UDP datagram to send on the control socket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Datagram {
    /// The destination.
    pub to: SocketAddr,
    /// The whole payload, at most [`MAX_DATAGRAM`](crate::wire::control::MAX_DATAGRAM) bytes.
    pub payload: Vec<u8>,
}
