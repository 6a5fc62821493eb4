//! The daemon's end: a Unix socket that only its owner may open.

pub(crate) mod connection;

use std::io::ErrorKind;
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::http::{Method, StatusCode};
use nix::sys::socket::{
    AddressFamily, Backlog, SockFlag, SockType, UnixAddr, bind, getsockopt, listen, socket,
    sockopt::PeerCredentials,
};
use nix::sys::stat::{Mode, fchmod};
use tokio::net::UnixListener;
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep};

use crate::Failure;

/// A bound socket. Its file is removed when this is dropped.
#[derive(Debug)]
pub struct Socket {
    listener: Option<UnixListener>,
    file: SocketFile,
}

/// The process at the other end of a connection, as the kernel reports it. Handlers take it as
/// `ConnectInfo<Peer>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peer {
    /// The user, if the kernel reported it.
    pub uid: Option<u32>,
}

/// Limits for clients, so that no client keeps the daemon from serving others or from its own work.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Connections at a time; further ones wait in the kernel's queue.
    pub(crate) connections: usize,
    /// The longest time from the connection to the end of the request.
    pub(crate) request: Duration,
    /// The longest time in which a client may read nothing of its answer.
    pub(crate) answer: Duration,
}

impl Socket {
    /// Creates the socket with mode 0600. A socket that a killed daemon left behind is replaced;
    /// one on which a daemon answers is an error.
    ///
    /// Must be called inside a tokio runtime.
    pub fn bind(path: &Path) -> Result<Self> {
        let listener = match private_listener(path) {
            Err(e) if e.kind() == ErrorKind::AddrInUse => {
                remove_if_stale(path)?;
                private_listener(path)
            }
            other => other,
        };
        let listener =
            listener.with_context(|| format!("cannot make the socket {}", path.display()))?;
        Ok(Self {
            listener: Some(listener),
            file: SocketFile(path.to_owned()),
        })
    }

    /// Answers requests until the future is dropped. Each connection carries one request. A request
    /// that the router does not know is answered like every failure: with a sentence.
    ///
    /// A client loses its connection if it does not finish its request within 5 s, or if it reads
    /// nothing of its answer for 10 s. An answer that grows slowly may take as long as it needs,
    /// provided that the client reads what there is. Returns an error only if the socket was closed
    /// before.
    pub async fn serve(self, router: Router) -> Result<()> {
        self.serve_within(LIMITS, router).await
    }

    async fn serve_within(mut self, limits: Limits, router: Router) -> Result<()> {
        let Some(listener) = self.listener.take() else {
            bail!("the socket {} is closed", self.file.0.display());
        };
        let router = router
            .fallback(async || Failure::not_found("there is no such request in version 1"))
            .method_not_allowed_fallback(async |method: Method| {
                let sentence =
                    format!("this request does not take {method}: GET reads, POST changes");
                Failure::with(StatusCode::METHOD_NOT_ALLOWED, sentence)
            });
        let places = Arc::new(Semaphore::new(limits.connections));
        let mut tell = Instant::now();
        loop {
            let place = Arc::clone(&places).acquire_owned().await?;
            match listener.accept().await {
                Ok((stream, _)) => {
                    let uid = stream.peer_cred().ok().map(|cred| cred.uid());
                    let peer = Peer { uid };
                    let talk = connection::talk(stream, peer, router.clone(), limits);
                    tokio::spawn(async move {
                        talk.await;
                        drop(place);
                    });
                }
                Err(error) => {
                    if Instant::now() >= tell {
                        tell = Instant::now() + TELL_AGAIN;
                        let path = self.file.0.display();
                        tracing::warn!(
                            "the socket {path} cannot take commands at the moment: {error}"
                        );
                    }
                    sleep(ACCEPT_AGAIN).await;
                }
            }
        }
    }
}

/// A listener whose file has mode 0600 from its first moment: Linux creates the file with the mode
/// that the socket has before `bind`, and the umask can only remove bits from it.
pub(crate) fn private_listener(path: &Path) -> std::io::Result<UnixListener> {
    let flags = SockFlag::SOCK_CLOEXEC | SockFlag::SOCK_NONBLOCK;
    let fd = socket(AddressFamily::Unix, SockType::Stream, flags, None)?;
    fchmod(&fd, Mode::S_IRUSR | Mode::S_IWUSR)?;
    bind(fd.as_raw_fd(), &UnixAddr::new(path)?)?;
    listen(&fd, Backlog::MAXCONN)?;
    UnixListener::from_std(std::os::unix::net::UnixListener::from(fd))
}

/// Removes the file of a socket when it is dropped.
#[derive(Debug)]
pub(crate) struct SocketFile(pub(crate) PathBuf);

impl Drop for SocketFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn remove_if_stale(path: &Path) -> Result<()> {
    match UnixStream::connect(path) {
        Ok(stream) => {
            let peer = getsockopt(&stream, PeerCredentials);
            let daemon = path.file_stem().unwrap_or_default().to_string_lossy();
            bail!(
                "{daemon} already runs with this folder (process {}): it answers at {} (stop it, or use another --dir)",
                peer.map_or_else(|_| "unknown".into(), |peer| peer.pid().to_string()),
                path.display()
            )
        }
        Err(e) if e.kind() == ErrorKind::ConnectionRefused => std::fs::remove_file(path)
            .with_context(|| format!("cannot replace the stale socket {}", path.display())),
        Err(e) => Err(e).with_context(|| format!("{} is in the way of the socket", path.display())),
    }
}

const LIMITS: Limits = Limits {
    connections: 128,
    request: Duration::from_secs(5),
    answer: Duration::from_secs(10),
};
/// The largest body of a request.
const BODY: usize = 1 << 20;
/// The pause after an error of `accept`, which is mostly a lack of file descriptors.
const ACCEPT_AGAIN: Duration = Duration::from_millis(200);
/// The log mentions these errors at most once in this time.
const TELL_AGAIN: Duration = Duration::from_secs(60);

#[cfg(test)]
mod tests;
