//! Receives the kernel's notifications about the host's network.

use std::io;

use anyhow::{Context, Result};
use nix::sys::socket::setsockopt;
use nix::sys::socket::sockopt::RcvBufForce;
use rtnetlink::sys::{AsyncSocket, AsyncSocketExt, SocketAddr, TokioSocket, protocols};

use super::changes::{Changes, Scope};

/// Open notification sockets. They receive everything from now on, even before somebody reads.
pub(crate) struct Watch {
    network: TokioSocket,
    tables: TokioSocket,
}

impl Watch {
    /// Opens the sockets.
    pub(crate) fn open() -> Result<Self> {
        Ok(Self {
            network: listen(protocols::NETLINK_ROUTE, &NETWORK)
                .context("cannot listen to the kernel's network changes")?,
            tables: listen(protocols::NETLINK_NETFILTER, &[NFTABLES])
                .context("cannot listen to the kernel's nftables changes")?,
        })
    }

    /// Waits for the next news, which may concern nothing of the unit. If a socket has overflowed,
    /// anything may have changed.
    pub(crate) async fn next(&self, scope: &Scope) -> Result<Changes> {
        let (heard, tables) = tokio::select! {
            heard = self.network.recv_from_full() => (heard, false),
            heard = self.tables.recv_from_full() => (heard, true),
        };
        match (heard, tables) {
            (Ok((datagram, _)), false) => Ok(scope.of_network(&datagram)),
            (Ok((datagram, _)), true) => Ok(scope.of_tables(&datagram)),
            (Err(e), false) if is_overflow(&e) => Ok(Changes::NETWORK),
            (Err(e), true) if is_overflow(&e) => Ok(Changes::TABLES),
            (Err(e), _) => Err(e).context("cannot hear the kernel's changes any more"),
        }
    }
}

pub(super) fn is_overflow(e: &io::Error) -> bool {
    e.raw_os_error() == Some(libc::ENOBUFS)
}

pub(super) fn listen(protocol: isize, groups: &[u32]) -> io::Result<TokioSocket> {
    let mut socket = TokioSocket::new(protocol)?;
    let inner = socket.socket_mut();
    // A routing daemon may change thousands of routes. If the buffer overflows, everything is
    // checked once more.
    let _ = setsockopt(inner, RcvBufForce, &ROOM);
    inner.bind(&SocketAddr::new(0, 0))?;
    for group in groups {
        inner.add_membership(*group)?;
    }
    Ok(socket)
}

/// Links; traffic control; addresses, routes and rules; forwarding and proxy settings.
const NETWORK: [u32; 10] = [
    libc::RTNLGRP_LINK,
    libc::RTNLGRP_TC,
    libc::RTNLGRP_IPV4_IFADDR,
    libc::RTNLGRP_IPV4_ROUTE,
    libc::RTNLGRP_IPV4_RULE,
    libc::RTNLGRP_IPV6_IFADDR,
    libc::RTNLGRP_IPV6_ROUTE,
    libc::RTNLGRP_IPV6_RULE,
    libc::RTNLGRP_IPV4_NETCONF,
    libc::RTNLGRP_IPV6_NETCONF,
];
const NFTABLES: u32 = libc::NFNLGRP_NFTABLES as u32;
const ROOM: usize = 4 << 20;
