//! `fpn-eu run`: the unit, in the foreground.
//!
//! It starts in the order guard, TUN devices, routes and rules, threads, and stops in the reverse
//! order, so that nothing passes in clear at any moment. A process that fails while it runs removes
//! nothing.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, SocketAddr};
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use arc_swap::ArcSwap;
use fpn::counters::Registry;
use fpn::keyshare::eu::EuState;
use fpn::manager::MAX_QUEUES;
use fpn::time::Timestamp;
use fpn_daemon_kit::{
    Hangups, Landlock, MetricsEndpoint, Notifier, Pulse, Socket, boot_time,
    catch_signals_and_hangups, print_ready, set_log_level,
};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinSet;

use crate::api::{self, Api};
use crate::config::{Config, Mode};
use crate::net::{Applied, Changes, Losses, Neighbours, Network, Watch};
use crate::reload::{Parts, Reload};
use crate::run::{self, Answer, Devices, Keeper, Offloads, Question, Running};
use crate::{files, identity, memory, metrics, net, pass, resolve, stopped};

/// Runs the unit of a folder until SIGTERM or SIGINT.
///
/// `config` is that of the folder, and `landlock` says how this process is confined.
pub(crate) async fn run(dir: &Path, config: Config, landlock: Landlock) -> Result<()> {
    // From here on a signal waits until the set-up has ended, which is then undone.
    let (mut stop, hangups) = catch_signals_and_hangups()?;
    die_with_any_thread();
    let pulse = Pulse::default();
    let notifier = Notifier::start(pulse.clone())?;
    if config.log.level.is_some() {
        set_log_level(config.log.level.as_deref());
    }
    landlock.log();
    let identity = identity::load(dir)?;
    let manager_keys = identity::load_manager(dir, &config)?;
    // Opened before the network is looked at, so that a second process of this folder is told what
    // it is.
    let socket = Socket::bind(&files::socket(dir))?;
    let clock = stopped::Clock::of_this_process();
    let began = began(dir, clock.as_ref());
    let endpoint = match &config.metrics.listen {
        Some(at) => Some(MetricsEndpoint::bind(at).await?),
        None => None,
    };
    let registry = Registry::default();
    let mut network = Network::open(&config, dir, registry.shard()).await?;
    let watch = Watch::open()?;
    // The address is resolved later and then again and again: a unit can start without a name
    // service.
    let manager = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
    let talk = (run::bind(manager).await?, manager);

    let (devices, applied) = match set_up(&mut network, &config).await {
        Ok(done) => done,
        Err(e) => {
            // What a killed process has left keeps the unit closed and stays; what this process
            // made is removed.
            if !network.left_behind()
                && let Err(undo) = network.remove().await
            {
                tracing::error!("cannot undo the set-up: {undo:#}");
            }
            return Err(e);
        }
    };
    if let Some(sentence) = network.ipv6().sentence() {
        tracing::info!("{sentence}");
    }
    tracing::info!(
        unit = config.unit.name,
        inside = config.unit.inside.as_str(),
        outside = config.unit.outside.as_str(),
        inner_mtu = applied.inner_mtu,
        "set up"
    );

    let manager = manager_keys.fingerprint();
    let (remember, memories) = watch::channel(memory::load(dir, &manager));
    let memories = memory::Keeper::new(dir, &manager, memories);
    let keys = (identity, manager_keys);
    let (passes, kept) = watch::channel(None);
    let known = (pass::load(dir), passes);
    let offloads = Arc::new(Offloads::new(&config, &devices));
    let ipv6 = network.ipv6();
    let (keeper, seen) = Keeper::new(network, watch, applied);
    let never = net::never_learned(&config).await?;
    let of_host = (seen.follow(), never.as_slice());
    let mut running = Running::start(
        &config,
        keys,
        known,
        (&devices, &offloads),
        of_host,
        talk,
        (&registry, remember, began),
    )?;
    running.beat(pulse);
    let losses = Arc::new(Losses::open(&config, registry.shard()).await?);
    let neighbours = match config.unit.mode {
        Mode::Gateway => Some(Arc::new(Neighbours::open(&config, registry.shard())?)),
        Mode::Inline => None,
    };
    let unresolved = Arc::new(ArcSwap::from_pointee(String::new()));
    let (named, manager) = watch::channel(config.manager.address.clone());
    let config = Arc::new(ArcSwap::from_pointee(config));
    let parts = Parts {
        control: running.questions.clone(),
        network: seen.clone(),
        devices: devices.clone(),
        offloads: Arc::clone(&offloads),
        manager: named,
    };
    let reload = Arc::new(Reload::new(dir, Arc::clone(&config), parts));
    let api = Arc::new(Api {
        config,
        reload: Arc::clone(&reload),
        queues: devices.red.len(),
        unresolved: Arc::clone(&unresolved),
        ipv6,
        control: running.questions.clone(),
        network: seen,
        joined: Arc::clone(&running.joined),
        peers: Arc::clone(&running.peers),
        losses: Arc::clone(&losses),
        neighbours: neighbours.clone(),
        offloads,
        registry,
        landlock,
        started: Instant::now(),
    });
    // Tasks of their own: looking at the network runs nft, and nothing may make the control task
    // wait.
    let mut tasks = JoinSet::new();
    if let Some(endpoint) = endpoint {
        let api = Arc::clone(&api);
        tasks.spawn(endpoint.serve(move || metrics::measure(Arc::clone(&api))));
    }
    tasks.spawn(socket.serve(api::router(api)));
    tasks.spawn(find_manager(manager, running.managers.clone(), unresolved));
    tasks.spawn(pass::keep(dir.to_owned(), kept));
    tasks.spawn(memories.clone().keep());
    tasks.spawn(Arc::clone(&running.peers).keep());
    tasks.spawn(async move { losses.watch().await });
    if let Some(neighbours) = neighbours {
        tasks.spawn(async move { neighbours.watch().await });
    }
    tasks.spawn(tell_state(running.questions.clone(), notifier.clone()));
    tasks.spawn(reload_at_hangup(hangups, reload));
    let (end, ended) = oneshot::channel();
    let keeper = tokio::spawn(keeper.run(ended));
    print_ready("fpn-eu");
    notifier.ready();

    let failed = tokio::select! {
        () = stop.wait() => None,
        failed = running.run() => Some(failed),
        Some(failed) = tasks.join_next() => Some(failed?),
    };
    if failed.is_none() {
        tracing::info!("stopping");
        notifier.stopping();
    }
    // Before the socket is given up: the next process relies on that.
    tokio::task::spawn_blocking(move || running.stop()).await?;
    if let Some(clock) = clock
        && let Err(e) = stopped::note(dir, &clock, boot_time())
    {
        tracing::warn!("{e:#}: the next start loses a few packets more");
    }
    tasks.shutdown().await;
    if let Some(failed) = failed {
        return failed;
    }
    let remembered = tokio::task::spawn_blocking(move || memories.last());
    drop(devices);
    let _ = end.send(());
    let removed = keeper.await?.remove().await;
    remembered.await?;
    match removed? {
        true => tracing::info!(
            "stopped; the guard stays and nothing passes (`fpn-eu guard off` removes it), all else is as it was before"
        ),
        false => tracing::info!("stopped; the network is as it was before"),
    }
    Ok(())
}

/// Returns a time since which no earlier process of this folder has accepted a packet.
fn began(dir: &Path, clock: Option<&stopped::Clock>) -> Timestamp {
    // An earlier process stops its threads before it gives up the socket, which this one has.
    let now = boot_time();
    let Some(clock) = clock else {
        return now;
    };
    stopped::take(dir, clock, now)
        .unwrap_or_else(|e| {
            tracing::warn!("{e:#}: a few packets more are lost");
            None
        })
        .unwrap_or(now)
}

async fn set_up(network: &mut Network, config: &Config) -> Result<(Devices, Applied)> {
    network.begin().await?;
    let cores = std::thread::available_parallelism();
    let queues = config.data.queues(cores.map_or(1, NonZeroUsize::get));
    let queues = match config.unit.mode {
        Mode::Inline => queues,
        // Multicast has a queue of its own.
        Mode::Gateway => queues.min(MAX_QUEUES - 1),
    };
    let mut open = |device| {
        let opened = network.open_device(device, queues)?;
        anyhow::Ok(opened.into_iter().map(Arc::new).collect())
    };
    let devices = Devices {
        red: open(&config.devices.red)?,
        black: open(&config.devices.black)?,
    };
    let applied = network.apply(Changes::START).await?;
    for sentence in &applied.warnings {
        tracing::warn!("{sentence}");
    }
    Ok((devices, applied))
}

/// Resolves the manager's name again and again, because its address may change. `unresolved` says
/// why the name cannot be resolved; it is empty if it can.
async fn find_manager(
    mut named: watch::Receiver<String>,
    found: mpsc::Sender<SocketAddr>,
    unresolved: Arc<ArcSwap<String>>,
) -> Result<()> {
    let mut before = None;
    loop {
        let name = named.borrow_and_update().clone();
        let pause = match resolve::resolve(&name, before).await {
            Ok(manager) => {
                before = Some(manager);
                let _ = found.send(manager).await;
                unresolved.store(Arc::default());
                RESOLVE_AGAIN
            }
            Err(e) => {
                let why = resolve::unresolved(&e);
                if **unresolved.load() != why {
                    tracing::warn!("{why}");
                    unresolved.store(Arc::new(why));
                }
                RESOLVE_RETRY
            }
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            // Another name, of which nothing is known.
            Ok(()) = named.changed() => before = None,
        }
    }
}

/// Takes over changes of the configuration at every SIGHUP.
async fn reload_at_hangup(hangups: Hangups, reload: Arc<Reload>) -> Result<()> {
    loop {
        hangups.next().await;
        if let Err(e) = reload.run().await {
            tracing::warn!("the configuration was not taken over: {e:#}");
        }
    }
}

/// Tells the service manager again and again how the unit is.
async fn tell_state(unit: mpsc::Sender<Question>, notifier: Notifier) -> Result<()> {
    loop {
        let (reply, answered) = oneshot::channel();
        // No answer means that the control task ends, and this task with it.
        let _ = unit.send(Question::Status(reply)).await;
        if let Ok(answer) = answered.await {
            notifier.status(sentence(&answer));
        }
        tokio::time::sleep(TELL_AGAIN).await;
    }
}

/// The state of a unit in one line.
fn sentence(answer: &Answer) -> String {
    let groups: BTreeSet<_> = answer.status.keys.iter().map(|key| &key.group).collect();
    let manager = match answer.manager.ip().is_unspecified() {
        true => "a manager whose address is not resolved".to_owned(),
        false => answer.manager.to_string(),
    };
    let keys = match groups.len() {
        0 => "no keys, nothing that must be encrypted passes".to_owned(),
        1 => "keys of 1 group".to_owned(),
        n => format!("keys of {n} groups"),
    };
    match answer.status.state {
        EuState::Registering => format!("registering at {manager}; {keys}"),
        EuState::Registered => format!("registered at {manager}; {keys}"),
        EuState::Alone => format!("nothing is heard from {manager}, or it refuses; {keys}"),
        EuState::Refused => format!("refused by {manager}; {keys}"),
    }
}

/// Ends the process at once when any thread panics. Nothing is cleaned up: guard, TUN devices and
/// blackholes stay.
fn die_with_any_thread() {
    let tell = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        tell(panic);
        std::process::exit(101);
    }));
}

const RESOLVE_AGAIN: Duration = Duration::from_secs(60);
const RESOLVE_RETRY: Duration = Duration::from_secs(2);
const TELL_AGAIN: Duration = Duration::from_secs(2);
