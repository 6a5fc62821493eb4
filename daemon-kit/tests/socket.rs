//! A daemon and its command line over a real socket.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::extract::ConnectInfo;
use axum::routing::{get, post};
use axum::{Json, Router};
use fpn_daemon_kit::{Client, Failure, Peer, Socket, lines};
use serde_json::{Value, json};
use tokio::sync::mpsc;

#[tokio::test]
async fn values_go_both_ways() {
    let daemon = Daemon::start();
    let client = daemon.client();
    assert_eq!(client.get::<Value>("/v1/name").await.unwrap(), "unit");
    let echoed: Value = client.post("/v1/echo", &json!({"a": 1})).await.unwrap();
    assert_eq!(echoed, json!({"a": 1}));
}

#[tokio::test]
async fn the_daemon_knows_which_user_asks() {
    let daemon = Daemon::start();
    let uid: Option<u32> = daemon.client().get("/v1/uid").await.unwrap();
    let own = std::fs::metadata(&daemon.path).unwrap();
    assert_eq!(uid, Some(std::os::unix::fs::MetadataExt::uid(&own)));
}

#[tokio::test]
async fn a_failure_arrives_as_the_sentence_that_was_sent() {
    let daemon = Daemon::start();
    let error = daemon
        .client()
        .get::<Value>("/v1/fail")
        .await
        .unwrap_err()
        .to_string();
    assert_eq!(error, "there is no group \"x\"");
}

#[tokio::test]
async fn what_the_daemon_does_not_know_is_refused_with_a_sentence() {
    let daemon = Daemon::start();
    let client = daemon.client();
    let unknown = client.get::<Value>("/v1/nope").await.unwrap_err();
    assert_eq!(unknown.to_string(), "there is no such request in version 1");
    let wrong = client.post::<Value>("/v1/name", &()).await.unwrap_err();
    assert!(
        wrong
            .to_string()
            .starts_with("this request does not take POST"),
        "{wrong}"
    );
}

#[tokio::test]
async fn progress_arrives_line_by_line_and_its_failure_is_the_last() {
    let daemon = Daemon::start();
    let mut seen = Vec::new();
    let end = daemon
        .client()
        .post_lines("/v1/progress", &(), |n: u32| {
            seen.push(n);
            Ok(())
        })
        .await;
    assert_eq!(seen, [1, 2]);
    assert_eq!(end.unwrap_err().to_string(), "stopped half-way");
}

#[tokio::test]
async fn only_the_owner_may_open_the_socket_and_it_is_removed_at_the_end() {
    let daemon = Daemon::start();
    let mode = daemon.path.metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let Daemon { path, server, _dir } = daemon;
    server.abort();
    assert!(server.await.unwrap_err().is_cancelled());
    assert!(!path.exists());
}

#[tokio::test]
async fn at_no_moment_may_others_open_the_socket() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("fpn-eu.sock");
    let stop = AtomicBool::new(false);
    let seen = std::thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let mut seen = BTreeMap::new();
            while !stop.load(Ordering::Relaxed) {
                if let Ok(file) = path.metadata() {
                    *seen.entry(file.permissions().mode() & 0o777).or_insert(0) += 1;
                }
            }
            seen
        });
        for _ in 0..2000 {
            drop(Socket::bind(&path).unwrap());
        }
        stop.store(true, Ordering::Relaxed);
        watch.join().unwrap()
    });
    assert_eq!(seen.keys().collect::<Vec<_>>(), [&0o600], "{seen:?}");
}

#[tokio::test]
async fn a_stale_socket_is_replaced_and_a_live_one_is_not() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("fpn-eu.sock");
    // A listener that goes without removing its file, as a killed daemon does.
    drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
    let live = Socket::bind(&path).unwrap();
    let error = Socket::bind(&path).unwrap_err().to_string();
    let owner = format!(
        "fpn-eu already runs with this folder (process {})",
        std::process::id()
    );
    assert!(error.contains(&owner), "{error}");
    drop(live);
    assert!(!path.exists());
}

#[tokio::test]
async fn without_a_daemon_the_error_says_how_to_start_it() {
    let dir = tempfile::tempdir().unwrap();
    let client = Client::new(dir.path().join("fpn-eu.sock"));
    let error = client.get::<Value>("/").await.unwrap_err().to_string();
    assert!(error.starts_with("fpn-eu is not running"), "{error}");
    assert!(error.contains("fpn-eu run"), "{error}");
}

#[tokio::test]
async fn a_daemon_that_is_just_starting_is_waited_for() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("fpn-mge.sock");
    let client = Client::new(&path);
    let question = tokio::spawn(async move { client.get::<Value>("/v1/name").await });
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    assert!(!question.is_finished());
    let router = Router::new().route("/v1/name", get(async || Json("manager")));
    let server = tokio::spawn(Socket::bind(&path).unwrap().serve(router));
    assert_eq!(question.await.unwrap().unwrap(), "manager");
    server.abort();
}

struct Daemon {
    path: PathBuf,
    server: tokio::task::JoinHandle<anyhow::Result<()>>,
    _dir: tempfile::TempDir,
}

impl Daemon {
    fn start() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("fpn-eu.sock");
        let router = Router::new()
            .route(
                "/v1/uid",
                get(async |ConnectInfo(peer): ConnectInfo<Peer>| Json(peer.uid)),
            )
            .route("/v1/name", get(async || Json("unit")))
            .route("/v1/echo", post(async |Json(v): Json<Value>| Json(v)))
            .route(
                "/v1/fail",
                get(async || Failure::not_found("there is no group \"x\"")),
            )
            .route("/v1/progress", post(progress));
        let socket = Socket::bind(&path).unwrap();
        Self {
            path,
            server: tokio::spawn(socket.serve(router)),
            _dir: dir,
        }
    }

    fn client(&self) -> Client {
        Client::new(&self.path)
    }
}

async fn progress() -> axum::response::Response {
    let (sender, receiver) = mpsc::channel(1);
    tokio::spawn(async move {
        for n in [1, 2] {
            sender.send(Ok(n)).await.unwrap();
        }
        let _ = sender.send(Err(Failure::refused("stopped half-way"))).await;
    });
    lines::<u32>(receiver)
}
