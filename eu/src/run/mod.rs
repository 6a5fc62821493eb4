//! The running parts of a unit: the control task, the threads of the data path, and the keeper of
//! the host's network.

mod carried;
mod control;
mod keep;
mod lines;
mod multicast;
mod offloads;
mod silence;
mod unserved;
mod workers;

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use arc_swap::ArcSwap;
use fpn::counters::Registry;
use fpn::crypto::{Identity, Pass, PublicIdentity};
use fpn::datapath::{Layer, RxQueue, RxSettings, SourcePorts, TxQueue, TxSettings};
use fpn::group::SuiteId;
use fpn::ids::EuId;
use fpn::keyshare::{EuSettings, Memory, SealingRight};
use fpn::search::SearchSettings;
use fpn::time::Timestamp;
use fpn::unit::{Unit, UnitSettings};
use fpn::wire::ip::LEAST_MTU_V6;
use fpn_daemon_kit::{Pulse, boot_time, count_lost_lines, random};
use tokio::net::UdpSocket;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;

use self::control::{Control, Inputs};
use self::lines::Lines;
use self::multicast::{Joins, MulticastPort};
use self::silence::Silence;
use self::unserved::UnservedTable;
use self::workers::{Queue, Workers};
use crate::config::{Config, Mode};
use crate::net::Applied;

pub(crate) use carried::PeerBook;
pub(crate) use control::{Answer, Question, Settings, bind};
pub(crate) use keep::{Keeper, Seen};
#[cfg(test)]
pub(crate) use offloads::State;
pub(crate) use offloads::{OffloadStatus, Offloads};
pub(crate) use unserved::UnservedRow;
pub(crate) use workers::Devices;

/// The control task with its threads and channels.
pub(crate) struct Running {
    control: Control,
    inputs: Inputs,
    /// Follows the memberships of a router's inside.
    joins: Option<Joins>,
    /// The multicast addresses that a router has joined on its outside.
    pub joined: Arc<ArcSwap<Vec<IpAddr>>>,
    /// For questions about the unit.
    pub questions: mpsc::Sender<Question>,
    /// What was carried for each of the other units.
    pub peers: Arc<PeerBook>,
    /// For new addresses of the manager.
    pub managers: mpsc::Sender<SocketAddr>,
}

impl Running {
    /// Starts the threads. Nothing is sent to the manager before [`run`](Self::run). No earlier
    /// process of this unit has accepted a packet since `began`.
    pub(crate) fn start(
        config: &Config,
        (identity, manager_keys): (Identity, PublicIdentity),
        (pass, passes): (Option<Pass>, watch::Sender<Option<Pass>>),
        (devices, offloads): (&Devices, &Arc<Offloads>),
        (host, gateways): (watch::Receiver<Arc<Applied>>, &[IpAddr]),
        (socket, manager): (UdpSocket, SocketAddr),
        (registry, memory, began): (&Registry, watch::Sender<Memory>, Timestamp),
    ) -> Result<Self> {
        let now = boot_time();
        let splits = config.unit.mode == Mode::Inline;
        let layer = match config.unit.mode {
            Mode::Inline => Layer::Ethernet(Arc::default()),
            Mode::Gateway => Layer::Ip,
        };
        let counters = registry.shard();
        count_lost_lines(Arc::clone(&counters));
        let encapsulation = config.data.on_the_wire();
        let outside_mtu = host.borrow().outside_mtu.unwrap_or(ETHERNET_MTU);
        let inner = encapsulation.largest_inner(outside_mtu.into());
        let settings = UnitSettings {
            keyshare: EuSettings {
                eu: EuId(config.unit.id),
                manager,
                manager_keys,
                queues: u16::try_from(devices.red.len() + usize::from(!splits)).unwrap_or(u16::MAX),
                suites: SuiteId::ALL.to_vec(),
                version: env!("CARGO_PKG_VERSION").into(),
                max_back_off: MAX_BACK_OFF,
                memory: memory.borrow().clone(),
                pass,
            },
            search: SearchSettings {
                served: config.terminals().into_iter().collect(),
                reply: config.search.reply,
                // The data path does not pass on ESP of other units yet.
                transit: false,
                path_lifetime: Duration::from_secs(config.search.refresh_s.into()),
            },
            encapsulation,
            port: config.data.port,
            relays: config.relay.relays(),
            mtu: (splits || inner < LEAST_MTU_V6).then_some(inner),
            outside_mtu,
            learning: config.learning(gateways),
        };
        let multicast = match config.unit.mode {
            Mode::Inline => None,
            Mode::Gateway => carried(MulticastPort::pair(config)),
        };
        let (of_unit, randoms) = (Arc::clone(&counters), [random(), random()]);
        let (unit, rights) = Unit::new(settings, Arc::new(identity), of_unit, began, randoms);
        let (told, data) = mpsc::channel(TOLD);
        let queues = queues(config, offloads, rights, registry);
        let workers = Workers::start(
            (devices, multicast.as_ref()),
            unit.snapshot().clone(),
            queues,
            offloads,
            &layer,
            told,
        )?;
        let peers = PeerBook::new(Arc::clone(workers.traffic()), workers.snapshots());
        let joined = Arc::new(ArcSwap::default());
        let joins = multicast.map(|ports| Joins::new(ports, registry.shard(), Arc::clone(&joined)));
        let joins = joins.and_then(carried);
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
                registry: registry.clone(),
                splits,
                terminals_told: Lines::default(),
                mtu_quiet_until: now,
                pulse: Pulse::default(),
                followed: 0,
                configured: Vec::new(),
            },
            inputs: Inputs {
                data,
                questions: asked,
                managers: found,
                host,
            },
            joins,
            joined,
            questions,
            peers: Arc::new(peers),
            managers,
        })
    }

    /// Sets the pulse that beats while the control task turns and the threads follow it.
    pub(crate) fn beat(&mut self, pulse: Pulse) {
        self.control.pulse = pulse;
    }

    /// Runs until the future is dropped.
    pub(crate) async fn run(&mut self) -> Result<()> {
        let mut tasks = JoinSet::new();
        if let Some(joins) = self.joins.take() {
            tasks.spawn(joins.run(self.control.workers.snapshots()));
        }
        tokio::select! {
            ended = self.control.run(&mut self.inputs) => ended,
            Some(ended) = tasks.join_next() => ended?,
        }
    }

    /// Stops the threads and waits for them.
    pub(crate) fn stop(self) {
        self.control.stop();
    }
}

/// Returns what carries multicast; if it cannot be had, the rest of the unit works without it.
fn carried<T>(made: Result<T>) -> Option<T> {
    made.inspect_err(|e| tracing::warn!("multicast is not carried: {e:#}"))
        .ok()
}

/// Each queue has a right to seal of its own. The queues share their replay windows, so that a
/// packet which one of them has received is a replay for all.
fn queues(
    config: &Config,
    offloads: &Offloads,
    rights: Vec<SealingRight>,
    registry: &Registry,
) -> Vec<Queue> {
    let sending = TxSettings {
        source_ports: config.data.source_port_entropy.then(|| {
            let mut random = random();
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

const MAX_BACK_OFF: Duration = Duration::from_secs(10);
const TOLD: usize = 1024;
const QUESTIONS: usize = 16;
/// What an outside takes that the host does not have yet.
const ETHERNET_MTU: u16 = 1500;
