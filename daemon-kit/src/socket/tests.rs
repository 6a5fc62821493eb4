use std::io::{Read, Write};

use axum::Json;
use axum::body::Bytes;
use axum::routing::{get, post};
use serde_json::Value;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::*;
use crate::{Client, lines};

/// One place, so that a client that keeps it keeps everybody out.
struct Daemon {
    path: PathBuf,
    server: JoinHandle<Result<()>>,
    _dir: tempfile::TempDir,
}

impl Daemon {
    fn start(request: Duration, answer: Duration) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("fpn-eu.sock");
        let router = Router::new()
            .route("/v1/name", get(async || Json("unit")))
            .route("/v1/long", get(async || "x".repeat(8 << 20)))
            .route("/v1/slow", get(slow))
            .route("/v1/length", post(async |body: Bytes| Json(body.len())));
        let limits = Limits {
            connections: 1,
            request,
            answer,
        };
        let socket = Socket::bind(&path).unwrap();
        Self {
            path,
            server: tokio::spawn(socket.serve_within(limits, router)),
            _dir: dir,
        }
    }

    /// Asks after all that came before: its connection is behind theirs.
    async fn answers(&self) {
        let client = Client::new(&self.path);
        let asked = tokio::time::timeout(PATIENCE, client.get::<Value>("/v1/name"));
        assert_eq!(asked.await.expect("an answer").unwrap(), "unit");
        assert!(!self.server.is_finished());
    }

    fn connect(&self, say: &[u8]) -> UnixStream {
        let mut stream = UnixStream::connect(&self.path).unwrap();
        stream.write_all(say).unwrap();
        stream
    }

    /// What comes until the daemon closes the connection.
    async fn said(mut stream: UnixStream) -> String {
        let read = tokio::task::spawn_blocking(move || {
            let mut text = Vec::new();
            let _ = stream.read_to_end(&mut text);
            String::from_utf8(text).unwrap()
        });
        read.await.unwrap()
    }
}

/// Lines with pauses that are longer than the daemon would wait for a reader.
async fn slow() -> axum::response::Response {
    let (sender, receiver) = mpsc::channel(1);
    tokio::spawn(async move {
        for n in 0..2 {
            sleep(MOMENT * 3 / 2).await;
            sender.send(Ok(n)).await.unwrap();
        }
    });
    lines::<u32>(receiver)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_says_nothing_or_half_of_it_keeps_nobody_out() {
    let daemon = Daemon::start(MOMENT, LONG);
    let halves = [
        &b""[..],
        b"G",
        b"GET /v1/name HTTP/1.1\r\nHost: x\r\n",
        b"POST /v1/length HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc",
    ];
    let streams = halves.map(|half| daemon.connect(half));
    daemon.answers().await;
    let [_, _, _, body] = streams;
    let told = Daemon::said(body).await;
    assert!(told.starts_with("HTTP/1.1 408 "), "{told}");
    assert!(told.contains("did not come to its end"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_does_not_read_its_answer_keeps_nobody_out() {
    let daemon = Daemon::start(LONG, MOMENT);
    let _deaf = daemon.connect(b"GET /v1/long HTTP/1.1\r\nHost: x\r\n\r\n");
    daemon.answers().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_grows_slowly_arrives_whole() {
    let daemon = Daemon::start(MOMENT, MOMENT);
    let slow = daemon.connect(b"GET /v1/slow HTTP/1.1\r\nHost: x\r\n\r\n");
    let told = Daemon::said(slow).await;
    for line in ["0\n", "1\n"] {
        assert!(told.contains(line), "{told}");
    }
    daemon.answers().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_huge_request_is_refused_and_harms_nobody() {
    let daemon = Daemon::start(LONG, LONG);
    let client = Client::new(&daemon.path);
    let fits = "x".repeat(BODY - 2);
    let length: usize = client.post("/v1/length", &fits).await.unwrap();
    assert_eq!(length, BODY);

    let mut body = daemon.connect(b"POST /v1/length HTTP/1.1\r\nHost: x\r\n");
    let length = format!("Content-Length: {}\r\n\r\n", BODY + 1);
    let request = [length.as_bytes(), &vec![b'x'; BODY + 1]].concat();
    // The daemon may close it in the middle.
    let _ = body.write_all(&request);
    let told = Daemon::said(body).await;
    assert!(
        told.is_empty() || told.starts_with("HTTP/1.1 413 "),
        "{told}"
    );
    daemon.answers().await;

    let mut header = daemon.connect(b"GET /v1/name HTTP/1.1\r\nX: ");
    let _ = header.write_all(&vec![b'x'; 10 << 20]);
    let told = Daemon::said(header).await;
    assert!(
        told.is_empty() || told.starts_with("HTTP/1.1 431 "),
        "{told}"
    );
    daemon.answers().await;
}

/// Long enough for a client that is asked to be quick, on a loaded machine.
const MOMENT: Duration = Duration::from_secs(1);
const PATIENCE: Duration = Duration::from_secs(60);
const LONG: Duration = Duration::from_secs(3600);
