//! Asks the manager whether it is there, without registering: the first step of a registration, which
//! costs it no more than an answer.

use std::time::Duration;

use anyhow::Result;
use fpn::crypto::PublicIdentity;
use fpn::wire::control::register::CookieBody;
use fpn::wire::control::{Header, Kind, Message};
use tokio::net::UdpSocket;
use tokio::time::timeout;

use crate::resolve::{any_port, resolve, unresolved};

/// Returns a sentence if the manager does not answer.
pub(crate) async fn silent(address: &str, keys: &PublicIdentity) -> Option<String> {
    let manager = match resolve(address, None).await {
        Ok(manager) => manager,
        Err(e) => return Some(unresolved(&e)),
    };
    let asked = async || -> Result<bool> {
        let socket = UdpSocket::bind(any_port(manager)).await?;
        socket.connect(manager).await?;
        let mut nonce = [0; 16];
        fpn_daemon_kit::fill_random(&mut nonce)?;
        let realm = keys.fingerprint().realm();
        let body = CookieBody::request(nonce).encode();
        let question = Header::outside(Kind::KeyReq, realm).datagram(&body);
        let mut buffer = [0; 2048];
        for _ in 0..TRIES {
            // An ICMP error about an earlier try is as good as silence.
            let _ = socket.send(&question).await;
            let answer = timeout(PAUSE, socket.recv(&mut buffer)).await;
            let Ok(Ok(length)) = answer else { continue };
            let message = Message::parse(buffer.get(..length).unwrap_or_default());
            if message.is_ok_and(|m| m.header.realm == realm && m.header.kind == Kind::Cookie) {
                return Ok(true);
            }
        }
        Ok(false)
    };
    match asked().await {
        Ok(true) => None,
        // If nothing can be sent to it, other warnings say why.
        Ok(false) | Err(_) => Some(unanswered(&manager.to_string())),
    }
}

/// Returns the sentence about a manager that does not answer.
pub(crate) fn unanswered(manager: &str) -> String {
    format!(
        "the manager at {manager} does not answer: check that this is its address, that it is running and reachable by UDP, and that it still has the keys of the enrollment and lists this unit (`fpn-mge events`)"
    )
}

const TRIES: usize = 3;
/// How long each try waits for an answer.
const PAUSE: Duration = Duration::from_millis(700);
