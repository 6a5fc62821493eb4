//! `fpn-mge run`.

use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, Result};
use fpn::counters::Registry;
use fpn::manager::{MgeMachine, MgeSettings};
use fpn_daemon_kit::{Socket, boot_time, catch_signals, count_lost_lines, print_ready, random};
use jiff::Timestamp;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::api::{self, About, Api};
use crate::config::Config;
use crate::dir::Dir;
use crate::engine::sockets::Sockets;
use crate::engine::{Engine, Names};
use crate::store::{SqliteStore, Store, pseudotime};

/// Runs the manager until SIGTERM or SIGINT.
pub(crate) async fn run(dir: &Dir) -> Result<()> {
    // First of all: from here on a signal ends this cleanly.
    let mut stop = catch_signals()?;
    let daemon = tokio::select! {
        () = stop.wait() => return Ok(()),
        started = Daemon::start(dir) => started?,
    };
    print_ready("fpn-mge");
    daemon.run(stop.wait()).await
}

struct Daemon {
    store: SqliteStore,
    sockets: Sockets,
    machine: MgeMachine,
    names: Names,
    socket: Socket,
    about: About,
    _lock: crate::dir::Lock,
}

impl Daemon {
    async fn start(dir: &Dir) -> Result<Self> {
        let config = Config::load(dir)?;
        let lock = dir.lock()?;
        let identity = dir.identity()?;
        let fingerprint = identity.public().fingerprint();
        let sockets = Sockets::bind(&config.addresses())?;
        let socket = Socket::bind(&dir.socket())?;
        let database = dir.database();
        let store = SqliteStore::open(&database, &dir.seal_key()?, &fingerprint)
            .await
            .with_context(|| format!("in {}", database.display()))?;
        let start = store.start(pseudotime(Timestamp::now()));
        let start = start
            .await
            .with_context(|| format!("in {}", database.display()))?;
        if let Some(behind) = start.set_back {
            tracing::warn!(
                ?behind,
                "the wall clock was set back: all groups get new keys; look at this host's clock"
            );
        }
        let names = Names::of(&start.directory);
        let about = About {
            fingerprint: fingerprint.to_string(),
            realm: fingerprint,
            listen: config.addresses(),
            advertise: config.advertise.as_str().to_owned(),
            since: Instant::now(),
        };
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let settings = MgeSettings {
            work_running: cores,
            ..MgeSettings::default()
        };
        let machine = MgeMachine::new(
            settings,
            Arc::new(identity),
            start.directory,
            boot_time(),
            start.pseudotime,
            random(),
        );
        Ok(Self {
            store,
            sockets,
            machine,
            names,
            socket,
            about,
            _lock: lock,
        })
    }

    async fn run(self, stop: impl Future<Output = ()>) -> Result<()> {
        let mut tasks = JoinSet::new();
        let inbox = self.sockets.read(&mut tasks);
        let (requests, asked) = mpsc::channel(REQUESTS);
        let registry = Registry::default();
        let counters = registry.shard();
        count_lost_lines(Arc::clone(&counters));
        let store = self.store.clone();
        let api = Api {
            store: store.clone(),
            requests,
            about: Arc::new(self.about),
            registry,
        };
        let serve = self.socket.serve(api::router(api));
        let engine = Engine::new(
            self.machine,
            store.clone(),
            self.sockets,
            counters,
            self.names,
        );
        let result = tokio::select! {
            ended = engine.run(inbox, asked, stop) => ended,
            ended = serve => ended,
        };
        store.close().await;
        result
    }
}

/// Administrators that wait for their turn.
const REQUESTS: usize = 64;
