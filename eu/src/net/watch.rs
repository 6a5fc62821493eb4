//! Tells when the kernel's network state has changed.

use std::time::Duration;

use anyhow::{Context, Result};
use rtnetlink::sys::{AsyncSocket, AsyncSocketExt, SocketAddr, TokioSocket, protocols};
use tokio::sync::mpsc;

/// Sends a token after every burst of changes of links, addresses, routes, rules, settings or nftables tables, until the
/// future is dropped. The channel should have room for one.
pub(crate) async fn watch(changes: mpsc::Sender<()>) -> Result<()> {
    let network = listen(protocols::NETLINK_ROUTE, &NETWORK)
        .context("cannot listen to the kernel's network changes")?;
    let tables = listen(protocols::NETLINK_NETFILTER, &[NFTABLES])
        .context("cannot listen to the kernel's nftables changes")?;
    loop {
        let failed = tokio::select! {
            heard = network.recv_from_full() => heard.is_err(),
            heard = tables.recv_from_full() => heard.is_err(),
        };
        // More changes than a socket can hold are a change too.
        if failed {
            tokio::time::sleep(BURST).await;
        }
        // A flap or a set-up is many messages: wait for the end of the burst.
        let burst = async { while network.recv_from_full().await.is_ok() {} };
        let _ = tokio::time::timeout(BURST, burst).await;
        // A token that is not taken yet stands for this change too.
        let _ = changes.try_send(());
    }
}

fn listen(protocol: isize, groups: &[u32]) -> std::io::Result<TokioSocket> {
    let mut socket = TokioSocket::new(protocol)?;
    let inner = socket.socket_mut();
    inner.bind(&SocketAddr::new(0, 0))?;
    for group in groups {
        inner.add_membership(*group)?;
    }
    Ok(socket)
}

// `RTNLGRP_…` of `linux/rtnetlink.h`: links; addresses, routes and rules of IPv4, then of IPv6; forwarding and proxy settings
// of both.
const NETWORK: [u32; 9] = [1, 5, 7, 8, 9, 11, 19, 24, 25];
// `NFNLGRP_NFTABLES` of `linux/netfilter/nfnetlink.h`.
const NFTABLES: u32 = 7;
const BURST: Duration = Duration::from_millis(50);
