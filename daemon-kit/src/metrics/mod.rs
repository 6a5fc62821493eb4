//! The endpoint that Prometheus reads: `GET /metrics` over HTTP, on an address or a Unix socket.

mod page;

use std::collections::VecDeque;
use std::fmt;
use std::fs::Permissions;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::body::Bytes;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::Mutex;
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep};

use crate::Failure;
use crate::socket::{Limits, Peer, SocketFile, connection, private_listener};

pub use page::{Metric, Page};
pub use prometheus_client::metrics::histogram::Histogram;

/// Where metrics are read: an address and TCP port, or a Unix socket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MetricsAddress {
    /// `IP:PORT`.
    Tcp(SocketAddr),
    /// The absolute path of a socket, which everybody may open who reaches its folder.
    Unix(PathBuf),
}

/// The endpoint, bound and not served yet.
#[derive(Debug)]
pub struct MetricsEndpoint {
    listener: Listener,
    _file: Option<SocketFile>,
}

#[derive(Debug)]
enum Listener {
    Tcp(TcpListener),
    Unix(UnixListener),
}

impl MetricsEndpoint {
    /// Begins to listen. A socket that a killed daemon left behind is replaced.
    ///
    /// Must be called inside a tokio runtime.
    pub async fn bind(at: &MetricsAddress) -> Result<Self> {
        match at {
            MetricsAddress::Tcp(address) => {
                let listener = TcpListener::bind(address).await.with_context(|| {
                    format!(
                        "cannot listen on {address} for metrics: is the address one of this host's, and does no other program use the port?"
                    )
                })?;
                Ok(Self {
                    listener: Listener::Tcp(listener),
                    _file: None,
                })
            }
            MetricsAddress::Unix(path) => {
                remove_if_stale(path)?;
                let wrong = || format!("cannot make the socket {} for metrics", path.display());
                let listener = private_listener(path).with_context(wrong)?;
                let file = SocketFile(path.clone());
                // Not before: what the umask takes away is not given when the file is made.
                let mode = Permissions::from_mode(SOCKET_MODE);
                std::fs::set_permissions(path, mode).with_context(wrong)?;
                Ok(Self {
                    listener: Listener::Unix(listener),
                    _file: Some(file),
                })
            }
        }
    }

    /// Answers until the future is dropped, with what `measure` returns. It is asked once in a second
    /// at most, however many ask.
    ///
    /// A client is cut off if it does not finish its request within 5 s or reads nothing for 10 s. There
    /// are at most 16 connections: a new one takes the place of the oldest.
    pub async fn serve<M, F>(self, measure: M) -> Result<()>
    where
        M: Fn() -> F + Send + Sync + 'static,
        F: Future<Output = Result<Page, Failure>> + Send + 'static,
    {
        let pages = Arc::new(Pages {
            measure,
            last: Mutex::new(None),
        });
        let router = Router::new()
            .route("/metrics", get(async move || pages.answer().await))
            .fallback(async || Failure::not_found("there is only /metrics here"));
        let mut open: VecDeque<AbortHandle> = VecDeque::with_capacity(LIMITS.connections);
        let mut tell = Instant::now();
        loop {
            open.retain(|connection| !connection.is_finished());
            match self.listener.accept(&router).await {
                Ok(connection) => {
                    if open.len() >= LIMITS.connections
                        && let Some(oldest) = open.pop_front()
                    {
                        oldest.abort();
                    }
                    open.push_back(connection);
                    sleep(ACCEPT_PAUSE).await;
                }
                Err(error) => {
                    if Instant::now() >= tell {
                        tell = Instant::now() + TELL_AGAIN;
                        tracing::warn!("metrics cannot be read at the moment: {error}");
                    }
                    sleep(ACCEPT_AGAIN).await;
                }
            }
        }
    }
}

impl Listener {
    async fn accept(&self, router: &Router) -> std::io::Result<AbortHandle> {
        let (router, nobody) = (router.clone(), Peer { uid: None });
        let task = match self {
            Self::Tcp(listener) => {
                let (stream, _) = listener.accept().await?;
                tokio::spawn(connection::talk(stream, nobody, router, LIMITS))
            }
            Self::Unix(listener) => {
                let (stream, _) = listener.accept().await?;
                tokio::spawn(connection::talk(stream, nobody, router, LIMITS))
            }
        };
        Ok(task.abort_handle())
    }
}

/// The last page, which is as good as a new one for a moment.
struct Pages<M> {
    measure: M,
    last: Mutex<Option<(Instant, Bytes)>>,
}

impl<M, F> Pages<M>
where
    M: Fn() -> F,
    F: Future<Output = Result<Page, Failure>>,
{
    async fn answer(&self) -> Result<Response, Failure> {
        // Held while it is measured: those who ask meanwhile get the same page.
        let mut last = self.last.lock().await;
        let text = match &*last {
            Some((at, text)) if at.elapsed() < FRESH => text.clone(),
            _ => {
                let text = Bytes::from((self.measure)().await?.text());
                *last = Some((Instant::now(), text.clone()));
                text
            }
        };
        Ok(([(header::CONTENT_TYPE, FORMAT)], text).into_response())
    }
}

fn remove_if_stale(path: &Path) -> Result<()> {
    match std::os::unix::net::UnixStream::connect(path) {
        Ok(_) => bail!(
            "cannot make the socket {} for metrics: another process serves it",
            path.display()
        ),
        // A file that is no socket refuses too, and stays.
        Err(e) if e.kind() == ErrorKind::ConnectionRefused && is_socket(path) => {
            std::fs::remove_file(path)
                .with_context(|| format!("cannot replace the stale socket {}", path.display()))
        }
        // Absent, or something that binding will tell.
        Err(_) => Ok(()),
    }
}

fn is_socket(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_ok_and(|file| file.file_type().is_socket())
}

impl FromStr for MetricsAddress {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text.starts_with('/') {
            return Ok(Self::Unix(text.into()));
        }
        match text.parse::<SocketAddr>() {
            Ok(address) if address.port() != 0 => Ok(Self::Tcp(address)),
            _ => Err(format!(
                "\"{text}\" is neither IP:PORT nor the absolute path of a socket: write for example 127.0.0.1:9748, [::1]:9748 or /run/fpn-metrics/unit.sock"
            )),
        }
    }
}

impl fmt::Display for MetricsAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(address) => address.fmt(f),
            Self::Unix(path) => path.display().fmt(f),
        }
    }
}

impl Serialize for MetricsAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for MetricsAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

const LIMITS: Limits = Limits {
    connections: 16,
    request: Duration::from_secs(5),
    answer: Duration::from_secs(10),
};
/// A page is given out again for so long.
const FRESH: Duration = Duration::from_secs(1);
/// What Prometheus expects of this format.
const FORMAT: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
/// Who reaches the folder of the socket may read: there are no secrets.
const SOCKET_MODE: u32 = 0o666;
/// Pause after a connection: nobody makes a daemon do nothing but accept.
const ACCEPT_PAUSE: Duration = Duration::from_millis(2);
/// Pause after an error of `accept`.
const ACCEPT_AGAIN: Duration = Duration::from_millis(200);
/// The log mentions these errors at most once in this time.
const TELL_AGAIN: Duration = Duration::from_secs(60);

#[cfg(test)]
mod tests;
