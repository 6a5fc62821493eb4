//! Tells when the kernel's network state has changed.

use std::time::Duration;

use anyhow::{Context, Result};
use futures::StreamExt;
use rtnetlink::MulticastGroup;
use rtnetlink::sys::{AsyncSocket, AsyncSocketExt, SocketAddr, TokioSocket, protocols};
use tokio::sync::mpsc;

/// Sends a token after every burst of changes of links, addresses, routes, rules or nftables tables, until the
/// future is dropped. The channel should have room for one.
pub(crate) async fn watch(changes: mpsc::Sender<()>) -> Result<()> {
    let (connection, _handle, mut messages) = rtnetlink::new_multicast_connection(&[
        MulticastGroup::Link,
        MulticastGroup::Ipv4Ifaddr,
        MulticastGroup::Ipv4Route,
        MulticastGroup::Ipv4Rule,
        MulticastGroup::Ipv6Ifaddr,
        MulticastGroup::Ipv6Route,
        MulticastGroup::Ipv6Rule,
    ])
    .context("cannot listen to the kernel's network changes")?;
    let connection = tokio::spawn(connection);
    let _stop = AbortOnDrop(connection);
    let tables = nftables_changes()?;
    loop {
        tokio::select! {
            message = messages.next() => {
                message.context("the kernel's network changes are heard no more")?;
            }
            heard = tables.recv_from_full() => {
                // More changes than the socket could hold are a change too.
                if heard.is_err() {
                    tokio::time::sleep(BURST).await;
                }
            }
        }
        // A flap or a set-up is many messages: wait for the end of the burst.
        let burst = async { while messages.next().await.is_some() {} };
        let _ = tokio::time::timeout(BURST, burst).await;
        // A token that is not taken yet stands for this change too.
        let _ = changes.try_send(());
    }
}

fn nftables_changes() -> Result<TokioSocket> {
    let mut socket = TokioSocket::new(protocols::NETLINK_NETFILTER)
        .context("cannot open a netfilter netlink socket")?;
    let inner = socket.socket_mut();
    inner
        .bind(&SocketAddr::new(0, 0))
        .and_then(|()| inner.add_membership(NFTABLES_GROUP))
        .context("cannot listen to the kernel's nftables changes")?;
    Ok(socket)
}

struct AbortOnDrop<T>(tokio::task::JoinHandle<T>);

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

// `NFNLGRP_NFTABLES` of `linux/netfilter/nfnetlink.h`.
const NFTABLES_GROUP: u32 = 7;
const BURST: Duration = Duration::from_millis(50);
