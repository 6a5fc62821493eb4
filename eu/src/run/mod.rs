//! `fpn-eu run`: the unit, in the foreground.
//!
//! Starting and stopping are ordered so that nothing passes in clear in any moment of them: guard, TUN devices, routes and
//! rules, threads; and back. Nothing is taken away by a process that fails while it runs.

mod control;
mod keep;
mod offloads;
mod silence;
mod unserved;
mod workers;

use std::net::{Ipv4Addr, SocketAddr};
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use arc_swap::ArcSwap;
use fpn::counters::Registry;
use fpn::crypto::{Identity, Pass, PublicIdentity};
use fpn::datapath::{RxQueue, RxSettings, SourcePorts, TxQueue, TxSettings};
use fpn::ids::EuId;
use fpn::keyshare::{EuSettings, Memory, SealingRight};
use fpn::search::SearchSettings;
use fpn::unit::{Unit, UnitSettings};
use fpn::wire::esp;
use fpn_local::{Socket, boot_time, catch_signals, count_lost_lines, print_ready};
use tokio::net::UdpSocket;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinSet;

use self::control::{Control, Inputs};
use self::keep::Keeper;
use self::silence::Silence;
use self::unserved::UnservedTable;
use self::workers::{Devices, Queue, Workers};
use crate::api::{self, Api};
use crate::config::{Config, Encapsulation, Mode};
use crate::net::{self, Applied, Changes, Losses, Network, Watch};
use crate::{enroll, identity, memory, pass};

pub(crate) use control::{Answer, Question};
pub(crate) use keep::Seen;
#[cfg(test)]
pub(crate) use offloads::State;
pub(crate) use offloads::{OffloadStatus, Offloads};
pub(crate) use unserved::UnservedRow;

/// Runs the unit of a folder until SIGTERM or SIGINT.
pub(crate) async fn run(dir: &Path) -> Result<()> {
    // From here on a signal waits for the end of the set-up, which it then undoes.
    let mut stop = catch_signals()?;
    die_with_any_thread();
    let config = Config::load(dir)?;
    let identity = identity::load(dir)?;
    let manager_keys = identity::load_manager(dir, &config)?;
    // Before a look at the network: it tells of a second process of this folder what it is.
    let socket = Socket::bind(&api::socket(dir))?;
    let registry = Registry::default();
    let mut network = Network::open(&config, dir, registry.shard()).await?;
    let watch = Watch::open()?;
    // Found later, or again: a unit starts without a name service too.
    let manager = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
    let talk = (control::bind(manager).await?, manager);

    let (devices, applied) = match set_up(&mut network, &config).await {
        Ok(done) => done,
        Err(e) => {
            // What a killed process has left keeps the unit closed; what this one made goes.
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
    let of_host = (&devices, &offloads);
    let running = Running::start(&config, keys, known, of_host, talk, &registry, remember)?;
    let ipv6 = network.ipv6();
    let (keeper, seen) = Keeper::new(network, watch, applied);
    let losses = Arc::new(Losses::open(&config, registry.shard()).await?);
    let unresolved = Arc::new(ArcSwap::from_pointee(String::new()));
    let api = Api {
        config: config.clone(),
        queues: devices.red.len(),
        unresolved: Arc::clone(&unresolved),
        ipv6,
        control: running.questions.clone(),
        network: seen,
        losses: Arc::clone(&losses),
        offloads,
        registry,
        started: Instant::now(),
    };
    // Tasks of their own: looking at the network runs nft, and nothing may keep the control task waiting.
    let mut tasks = JoinSet::new();
    tasks.spawn(socket.serve(api::router(api)));
    tasks.spawn(find_manager(
        config.manager.address.clone(),
        running.managers.clone(),
        unresolved,
    ));
    tasks.spawn(pass::keep(dir.to_owned(), kept));
    tasks.spawn(answer_neighbours(config.clone(), ipv6.carried()));
    tasks.spawn(memories.clone().keep());
    tasks.spawn(async move { losses.watch().await });
    let (end, ended) = oneshot::channel();
    let keeper = tokio::spawn(keeper.run(ended));
    print_ready("fpn-eu");

    let Running {
        mut control,
        mut inputs,
        ..
    } = running;
    tokio::select! {
        () = stop.wait() => {}
        failed = control.run(&mut inputs) => return failed,
        Some(failed) = tasks.join_next() => return failed?,
    }
    tracing::info!("stopping");
    tasks.shutdown().await;
    let stopped = tokio::task::spawn_blocking(move || {
        memories.last();
        control.stop();
    });
    stopped.await?;
    drop(devices);
    let _ = end.send(());
    match keeper.await?.remove().await? {
        true => tracing::info!(
            "stopped; the guard stays and nothing passes (`fpn-eu guard off` removes it), all else is as it was before"
        ),
        false => tracing::info!("stopped; the network is as it was before"),
    }
    Ok(())
}

/// Everything between the network and the API.
struct Running {
    control: Control,
    inputs: Inputs,
    questions: mpsc::Sender<Question>,
    managers: mpsc::Sender<SocketAddr>,
}

impl Running {
    fn start(
        config: &Config,
        (identity, manager_keys): (Identity, PublicIdentity),
        (pass, passes): (Option<Pass>, watch::Sender<Option<Pass>>),
        (devices, offloads): (&Devices, &Arc<Offloads>),
        (socket, manager): (UdpSocket, SocketAddr),
        registry: &Registry,
        memory: watch::Sender<Memory>,
    ) -> Result<Self> {
        let now = boot_time();
        let counters = registry.shard();
        count_lost_lines(Arc::clone(&counters));
        let settings = UnitSettings {
            keyshare: EuSettings {
                eu: EuId(config.unit.id),
                manager,
                manager_keys,
                queues: u16::try_from(devices.red.len()).unwrap_or(u16::MAX),
                max_back_off: MAX_BACK_OFF,
                memory: memory.borrow().clone(),
                pass,
            },
            search: SearchSettings {
                served: config.terminals().into_iter().collect(),
                reply: config.search.reply,
                // The data path does not pass other units' ESP on yet.
                transit: false,
                path_lifetime: Duration::from_secs(config.search.refresh_s.into()),
            },
            encapsulation: match config.data.encapsulation {
                Encapsulation::Udp => esp::Encapsulation::Udp(config.data.port),
                Encapsulation::Esp => esp::Encapsulation::Bare,
            },
            port: config.data.port,
        };
        let random = [crate::random(), crate::random()];
        let of_unit = Arc::clone(&counters);
        let (unit, rights) = Unit::new(settings, Arc::new(identity), of_unit, now, random);
        let (told, data) = mpsc::channel(TOLD);
        let queues = queues(config, offloads, rights, registry);
        let workers = Workers::start(devices, unit.snapshot().clone(), queues, offloads, told)?;
        let (questions, asked) = mpsc::channel(QUESTIONS);
        let (managers, found) = mpsc::channel(1);
        Ok(Self {
            control: Control {
                unit,
                workers,
                devices: devices.clone(),
                socket,
                manager,
                memory,
                passes,
                silence: Silence::new(now),
                unserved: UnservedTable::default(),
                counters,
            },
            inputs: Inputs {
                data,
                questions: asked,
                managers: found,
            },
            questions,
            managers,
        })
    }
}

async fn set_up(network: &mut Network, config: &Config) -> Result<(Devices, Applied)> {
    network.begin().await?;
    let cores = std::thread::available_parallelism();
    let queues = config.data.queues(cores.map_or(1, NonZeroUsize::get));
    let mut open = |device| {
        let opened = network.open_device(device, queues)?;
        anyhow::Ok(opened.into_iter().map(Arc::new).collect())
    };
    let devices = Devices {
        red: open(&config.devices.red)?,
        black: open(&config.devices.black)?,
    };
    let applied = network.apply(Changes::ALL).await?;
    for sentence in &applied.warnings {
        tracing::warn!("{sentence}");
    }
    Ok((devices, applied))
}

/// Each queue has its own right to seal; what one has received is a replay to all.
fn queues(
    config: &Config,
    offloads: &Offloads,
    rights: Vec<SealingRight>,
    registry: &Registry,
) -> Vec<Queue> {
    let sending = TxSettings {
        source_ports: config.data.source_port_entropy.then(|| {
            let mut random = crate::random();
            SourcePorts::new([random.next_u64(), random.next_u64()])
        }),
        udp_gso: offloads.udp_gso(),
        ..TxSettings::default()
    };
    let receiving = RxSettings {
        coalesce: offloads.coalesce(),
        ..RxSettings::default()
    };
    let mut queues: Vec<Queue> = Vec::new();
    for right in rights {
        let counters = [registry.shard(), registry.shard()];
        let [sent, received] = counters.clone();
        let rx = match queues.first() {
            Some(first) => first.rx.another(received),
            None => RxQueue::new(receiving, received),
        };
        queues.push(Queue {
            tx: TxQueue::new(right, sending.clone(), sent),
            rx,
            counters,
        });
    }
    queues
}

/// Resolves the manager's name, again and again: it may move. `unresolved` is why it cannot be, or empty.
async fn find_manager(
    name: String,
    found: mpsc::Sender<SocketAddr>,
    unresolved: Arc<ArcSwap<String>>,
) -> Result<()> {
    let mut before = None;
    loop {
        let pause = match enroll::resolve(&name, before).await {
            Ok(manager) => {
                before = Some(manager);
                let _ = found.send(manager).await;
                unresolved.store(Arc::default());
                RESOLVE_AGAIN
            }
            Err(e) => {
                let why = format!(
                    "{e:#}: is the name in manager.address right, and does this host's name service answer?"
                );
                if **unresolved.load() != why {
                    tracing::warn!("{why}");
                    unresolved.store(Arc::new(why));
                }
                RESOLVE_RETRY
            }
        };
        tokio::time::sleep(pause).await;
    }
}

async fn answer_neighbours(config: Config, ipv6: bool) -> Result<()> {
    if !ipv6 || config.unit.mode == Mode::Gateway {
        return std::future::pending().await;
    }
    loop {
        // Ends when a link goes down, or away and comes back as another one.
        if let Err(e) = net::answer_neighbours(&config).await {
            tracing::debug!("{e:#}");
        }
        tokio::time::sleep(NEIGHBOURS_AGAIN).await;
    }
}

/// A panic anywhere ends the process at once and cleans nothing up: guard, TUN devices and blackholes stay.
fn die_with_any_thread() {
    let tell = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        tell(panic);
        std::process::exit(101);
    }));
}

const MAX_BACK_OFF: Duration = Duration::from_secs(10);
const TOLD: usize = 1024;
const QUESTIONS: usize = 16;
const NEIGHBOURS_AGAIN: Duration = Duration::from_millis(500);
const RESOLVE_AGAIN: Duration = Duration::from_secs(60);
const RESOLVE_RETRY: Duration = Duration::from_secs(2);
