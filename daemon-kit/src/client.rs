//! The command line's end of the socket.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use axum::body::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::{Method, Request, Response, StatusCode, header};
use hyper_util::rt::TokioIo;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::net::UnixStream;
use tokio::time::{Instant, sleep};

/// The error that the daemon returned for a request.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{sentence}")]
pub struct Refusal {
    /// The status of the answer: the one that the daemon's [`Failure`](crate::Failure) carries.
    pub status: StatusCode,
    /// What is wrong, and what would be right.
    pub sentence: String,
}

/// Talks HTTP and JSON to the daemon behind a socket. An error of the daemon is returned as a
/// [`Refusal`] with the sentence that the daemon sent; an error in the middle of a stream of lines
/// carries the sentence only.
#[derive(Clone, Debug)]
pub struct Client {
    path: PathBuf,
}

impl Client {
    /// A client of the daemon that serves `path`. Nothing is opened yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Sends a GET request for `uri` (path and query).
    pub async fn get<T: DeserializeOwned>(&self, uri: &str) -> Result<T> {
        let response = self.send(Method::GET, uri, Bytes::new()).await?;
        whole(response).await
    }

    /// Posts a body to `uri` and reads the whole answer.
    pub async fn post<T: DeserializeOwned>(&self, uri: &str, body: &impl Serialize) -> Result<T> {
        let body = serde_json::to_vec(body)?.into();
        let response = self.send(Method::POST, uri, body).await?;
        whole(response).await
    }

    /// Posts a body to `uri` and hands each line of the answer to `each` as it arrives. An error
    /// line ends the stream and is returned as an error.
    pub async fn post_lines<T: DeserializeOwned>(
        &self,
        uri: &str,
        body: &impl Serialize,
        mut each: impl FnMut(T) -> Result<()>,
    ) -> Result<()> {
        let body = serde_json::to_vec(body)?.into();
        let mut response = self.send(Method::POST, uri, body).await?;
        if !response.status().is_success() {
            return whole(response).await;
        }
        let mut pending = Vec::new();
        while let Some(frame) = response.frame().await {
            let frame =
                frame.context("the daemon closed the connection in the middle of its answer")?;
            pending.extend_from_slice(frame.data_ref().map_or(&[], |d| d));
            while let Some(end) = pending.iter().position(|b| *b == b'\n') {
                let line: Vec<u8> = pending.drain(..=end).collect();
                each(one_line(&line)?)?;
            }
        }
        if !pending.is_empty() {
            bail!("the daemon's answer ends in the middle of a line");
        }
        Ok(())
    }

    async fn send(&self, method: Method, uri: &str, body: Bytes) -> Result<Response<Incoming>> {
        let stream = self.connect().await?;
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
            .await
            .context("the daemon does not speak HTTP")?;
        tokio::spawn(connection);
        let request = Request::builder()
            .method(method)
            .uri(uri)
            .header(header::HOST, "localhost")
            .header(header::CONTENT_TYPE, "application/json")
            .body(Full::new(body))
            .with_context(|| format!("{uri} is not a valid request path"))?;
        sender
            .send_request(request)
            .await
            .context("the daemon closed the connection before it answered")
    }

    /// Connects. Retries for a moment when the daemon was only just started (for example by the
    /// previous line of a script) and has not opened its socket yet.
    async fn connect(&self) -> Result<UnixStream> {
        let end = Instant::now() + START;
        loop {
            match UnixStream::connect(&self.path).await {
                Ok(stream) => return Ok(stream),
                Err(error) if absent(&error) && Instant::now() < end => sleep(RETRY).await,
                Err(error) => return Err(unreachable_daemon(&self.path, &error)),
            }
        }
    }
}

fn absent(error: &std::io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::NotFound | ErrorKind::ConnectionRefused
    )
}

async fn whole<T: DeserializeOwned>(response: Response<Incoming>) -> Result<T> {
    let status = response.status();
    let body = response
        .into_body()
        .collect()
        .await
        .context("the daemon closed the connection in the middle of its answer")?
        .to_bytes();
    if status.is_success() {
        return serde_json::from_slice(&body)
            .context("the daemon's answer is not in the form that this command expects");
    }
    Err(match error_sentence(&body) {
        Some(sentence) => Refusal { status, sentence }.into(),
        None if status == StatusCode::NOT_FOUND => {
            anyhow!("the daemon does not know this request: it may be of another version")
        }
        None => anyhow!("the daemon answered {status}"),
    })
}

fn one_line<T: DeserializeOwned>(line: &[u8]) -> Result<T> {
    if let Some(sentence) = error_sentence(line) {
        bail!(sentence);
    }
    serde_json::from_slice(line)
        .context("the daemon's answer is not in the form that this command expects")
}

fn error_sentence(body: &[u8]) -> Option<String> {
    let value: serde_json::Value = serde_json::from_slice(body).ok()?;
    Some(value.get("error")?.as_str()?.to_owned())
}

fn unreachable_daemon(path: &Path, error: &std::io::Error) -> anyhow::Error {
    let daemon = path
        .file_stem()
        .map_or_else(|| "the daemon".into(), |s| s.to_string_lossy());
    let path = path.display();
    match error.kind() {
        _ if absent(error) => anyhow!(
            "{daemon} is not running: nothing answers at {path} (start it with `{daemon} run`, or name its folder with --dir)"
        ),
        ErrorKind::PermissionDenied => {
            anyhow!("no permission to talk to {daemon} at {path}: run this as the daemon's user")
        }
        _ => anyhow!("cannot talk to {daemon} at {path}: {error}"),
    }
}

/// How long a daemon may take to open its socket, and how often the client tries again.
const START: Duration = Duration::from_secs(1);
const RETRY: Duration = Duration::from_millis(20);
