//! `fpn-mge run`.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use fpn::counters::Registry;
use fpn::manager::{MgeMachine, MgeSettings};
use fpn_daemon_kit::{
    Landlock, MetricsEndpoint, Notifier, Pulse, Socket, boot_time, catch_signals, count_lost_lines,
    print_ready, random,
};
use jiff::Timestamp;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

use crate::api::{self, About, Api};
use crate::config::Config;
use crate::dir::Dir;
use crate::engine::sockets::Sockets;
use crate::engine::{Engine, Names, Request};
use crate::metrics;
use crate::store::{SqliteStore, Store, pseudotime};

/// Runs the manager until SIGTERM or SIGINT.
///
/// `config` is that of the folder, and `landlock` says how this process is confined.
pub(crate) async fn run(dir: &Dir, config: Config, landlock: Landlock) -> Result<()> {
    // First of all: from here on a signal ends this cleanly.
    let mut stop = catch_signals()?;
    landlock.log();
    let pulse = Pulse::default();
    let notifier = Notifier::start(pulse.clone())?;
    let daemon = tokio::select! {
        () = stop.wait() => return Ok(()),
        started = Daemon::start(dir, config, landlock) => started?,
    };
    print_ready("fpn-mge");
    notifier.ready();
    let stop = async {
        stop.wait().await;
        notifier.stopping();
    };
    daemon.run(stop, pulse, notifier.clone()).await
}

/// Tells the service manager again and again how the manager is.
async fn tell_state(engine: mpsc::Sender<Request>, notifier: Notifier) {
    loop {
        let (reply, answered) = oneshot::channel();
        // No answer means that the engine ends, and this task with it.
        let _ = engine.send(Request::Status(reply)).await;
        if let Ok(status) = answered.await {
            let (units, groups) = (status.units.len(), status.groups.len());
            let restored = match status.restoring {
                true => "; restored from a backup, and recording that",
                false => "",
            };
            notifier.status(format!("live units: {units}, groups: {groups}{restored}"));
        }
        tokio::time::sleep(TELL_AGAIN).await;
    }
}

struct Daemon {
    store: SqliteStore,
    sockets: Sockets,
    machine: MgeMachine,
    names: Names,
    socket: Socket,
    metrics: Option<MetricsEndpoint>,
    about: About,
    _lock: crate::dir::Lock,
}

impl Daemon {
    async fn start(dir: &Dir, config: Config, landlock: Landlock) -> Result<Self> {
        let lock = dir.lock()?;
        let identity = dir.identity()?;
        let fingerprint = identity.public().fingerprint();
        let sockets = Sockets::bind(&config.addresses())?;
        let socket = Socket::bind(&dir.socket())?;
        let metrics = match &config.metrics.listen {
            Some(at) => Some(MetricsEndpoint::bind(at).await?),
            None => None,
        };
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
            landlock,
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
            metrics,
            about,
            _lock: lock,
        })
    }

    async fn run(
        self,
        stop: impl Future<Output = ()>,
        pulse: Pulse,
        notifier: Notifier,
    ) -> Result<()> {
        let mut tasks = JoinSet::new();
        let inbox = self.sockets.read(&mut tasks);
        let (requests, asked) = mpsc::channel(REQUESTS);
        tasks.spawn(tell_state(requests.clone(), notifier));
        let registry = Registry::default();
        let counters = registry.shard();
        count_lost_lines(Arc::clone(&counters));
        let store = self.store.clone();
        let api = Api {
            store: store.clone(),
            requests,
            about: Arc::new(self.about),
            registry,
            lists: Arc::default(),
        };
        let serve = self.socket.serve(api::router(api.clone()));
        let engine = Engine::new(
            self.machine,
            store.clone(),
            self.sockets,
            counters,
            self.names,
            pulse,
        );
        let durations = engine.durations();
        let measured = async {
            match self.metrics {
                Some(endpoint) => {
                    let measure = move || metrics::measure(api.clone(), durations.clone());
                    endpoint.serve(measure).await
                }
                None => std::future::pending().await,
            }
        };
        let result = tokio::select! {
            ended = engine.run(inbox, asked, stop) => ended,
            ended = serve => ended,
            ended = measured => ended,
        };
        store.close().await;
        result
    }
}

/// Administrators that wait for their turn.
const REQUESTS: usize = 64;
/// How often the service manager is told how the manager is. The answer lists all units.
const TELL_AGAIN: Duration = Duration::from_secs(30);
