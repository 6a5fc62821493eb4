//! What every machine hands to its shell to send.

use std::net::SocketAddr;

/// One UDP datagram to send on the control socket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Datagram {
    /// Where to.
    pub to: SocketAddr,
    /// All of its payload, at most [`MAX_DATAGRAM`](crate::wire::control::MAX_DATAGRAM) bytes.
    pub payload: Vec<u8>,
}
