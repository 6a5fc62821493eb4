//! The control task, the only owner of the [`Unit`] and of the control socket. It moves bytes
//! between the unit, the socket and the threads of the data path, and writes the log.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use fpn::DropReason;
use fpn::counters::{Counters, Registry};
use fpn::crypto::Pass;
use fpn::datapath::{PairTraffic, Relays, VNET_LEN};
use fpn::ids::GroupId;
use fpn::keyshare::eu::{Refusal, Withheld};
use fpn::keyshare::{EuStatus, Memory};
use fpn::search::{Pair, PathRow, Policy, ReplyMode, Served, Side};
use fpn::time::{Pseudotime, Timestamp};
use fpn::unit::{Forgotten, Learning, Unit, UnitEvent};
use fpn::wire::control::MayServe;
use fpn::wire::ethernet::Framed;
use fpn::wire::ip::LEAST_MTU_V6;
use fpn_daemon_kit::{Pulse, boot_time};
use ipnet::IpNet;
use tokio::net::UdpSocket;
use tokio::sync::{mpsc, oneshot, watch};

use super::lines::Lines;
use super::silence::{Silence, Told};
use super::unserved::{UnservedRow, UnservedTable};
use super::workers::{Devices, FromData, Workers};
use crate::config::Config;
use crate::drops::{self, DropRow};
use crate::explain::{Explanation, explain};
use crate::net::Applied;
use crate::paths::{self, PathView};
use crate::resolve::any_port;

/// A question from the command line.
pub(crate) enum Question {
    /// The state of the unit.
    Status(oneshot::Sender<Answer>),
    /// All paths.
    Paths(oneshot::Sender<Vec<PathView>>),
    /// Pairs with a path or search, unless there are very many.
    Pairs(oneshot::Sender<Vec<Pair>>),
    /// Paths of pairs that are encrypted and never answered: a few, and how many there are.
    Unanswered(oneshot::Sender<(Vec<PathView>, usize)>),
    /// What happens to the packets of a pair and to those of the way back. The number is the size
    /// of the largest packet, which the control task does not know.
    Explain(Pair, u32, oneshot::Sender<Explanation>),
    /// Addresses of dropped packets that belong to no terminal of this unit.
    Unserved(oneshot::Sender<Vec<UnservedRow>>),
    /// What was dropped lately.
    Drops(oneshot::Sender<Vec<DropRow>>),
    /// The unit was enrolled again and must ask its manager now.
    Enrolled(oneshot::Sender<()>),
    /// Other settings. The answer comes when every thread of the data path follows them.
    Configure(Box<Settings>, oneshot::Sender<()>),
}

/// The settings of the unit that can change while it runs.
pub(crate) struct Settings {
    terminals: Served,
    learning: Learning,
    reply: ReplyMode,
    path_lifetime: Duration,
    relays: Relays,
}

impl Settings {
    /// Returns those of a configuration. `never` are addresses that must not be learned besides.
    pub(crate) fn of(config: &Config, never: &[IpAddr]) -> Self {
        Self {
            terminals: config.terminals().into_iter().collect(),
            learning: config.learning(never),
            reply: config.search.reply,
            path_lifetime: Duration::from_secs(config.search.refresh_s.into()),
            relays: config.relay.relays(),
        }
    }
}

/// The state of the unit.
pub(crate) struct Answer {
    /// The state of the machine of key sharing.
    pub status: EuStatus,
    /// The present policy.
    pub policy: Arc<Policy>,
    /// The manager's address, as its name was last resolved.
    pub manager: SocketAddr,
    /// The groups that the unit is in.
    pub groups: Vec<(GroupId, String)>,
    /// Number of paths.
    pub paths: usize,
    /// The terminals that the unit has learned.
    pub learned: Vec<IpAddr>,
    /// Which terminals the manager lets the unit serve.
    pub may_serve: MayServe,
    /// Listed prefixes of which it does not serve everything for that reason.
    pub refused: Vec<IpNet>,
    /// As [`Unit::narrowest`].
    pub narrowest: Option<(Pair, u16, usize)>,
    /// As [`Unit::pseudotime`].
    pub clock: Option<Pseudotime>,
}

/// Everything that the task owns.
pub(super) struct Control {
    pub(super) unit: Unit,
    pub(super) workers: Workers,
    pub(super) devices: Devices,
    pub(super) socket: UdpSocket,
    pub(super) manager: SocketAddr,
    /// Receives what the unit is to remember of its manager, to be written to disk.
    pub(super) memory: watch::Sender<Memory>,
    /// Receives the unit's newest pass, to be written to disk.
    pub(super) passes: watch::Sender<Option<Pass>>,
    pub(super) silence: Silence,
    pub(super) unserved: UnservedTable,
    pub(super) counters: Arc<Counters>,
    pub(super) registry: Registry,
    /// Whether the data path splits packets that are too big, because no kernel does.
    pub(super) splits: bool,
    /// The lines of the log about terminals that come and go.
    pub(super) terminals_told: Lines,
    /// From when on the log may say more about the MTUs of paths, which `status` shows too.
    pub(super) mtu_quiet_until: Timestamp,
    /// Shows that this task turns and that the threads follow it.
    pub(super) pulse: Pulse,
    /// The snapshot that the threads had taken at the last beat.
    pub(super) followed: u64,
    /// Who waits until all threads use the snapshot of this version.
    pub(super) configured: Vec<(u64, oneshot::Sender<()>)>,
}

/// The channels by which others reach the task.
pub(super) struct Inputs {
    pub(super) data: mpsc::Receiver<FromData>,
    pub(super) questions: mpsc::Receiver<Question>,
    pub(super) managers: mpsc::Receiver<SocketAddr>,
    pub(super) host: watch::Receiver<Arc<Applied>>,
}

impl Control {
    /// Runs until the future is dropped.
    pub(super) async fn run(&mut self, inputs: &mut Inputs) -> Result<()> {
        let mut datagram = [0; 2048];
        let mut told = Vec::new();
        loop {
            self.drain().await?;
            self.beat();
            let deadline = self.deadline();
            tokio::select! {
                received = self.socket.recv_from(&mut datagram) => match received {
                    Ok((length, from)) => {
                        self.handle_datagram(from, datagram.get(..length).unwrap_or_default());
                    }
                    // An ICMP message about a datagram that was sent before.
                    Err(e) => tracing::debug!("control socket: {e}"),
                },
                _ = inputs.data.recv_many(&mut told, TOLD) => {
                    for told in told.drain(..) {
                        self.handle_told(told);
                    }
                }
                () = self.workers.changed() => {}
                Some(question) = inputs.questions.recv() => self.answer(question),
                Some(manager) = inputs.managers.recv() => self.move_manager(manager).await,
                Ok(()) = inputs.host.changed() => {
                    let outside = inputs.host.borrow_and_update().outside_mtu;
                    // Without an outside nothing is known of its MTU, and nothing leaves: the last one
                    // stays, because terminals remember for minutes what they are told.
                    if let Some(outside) = outside {
                        let inner = self.unit.snapshot().encapsulation.largest_inner(outside.into());
                        let splits = self.splits || inner < LEAST_MTU_V6;
                        self.unit.set_mtu(splits.then_some(inner), outside);
                    }
                }
                () = tokio::time::sleep(deadline.since(boot_time()).min(LONGEST)) => {}
            }
            let now = boot_time();
            if self.unit.wants_sealed(now) {
                let groups = self.registry.groups().into_iter();
                let sealed = groups.map(|(group, traffic)| (group, traffic.sealed_bytes));
                self.unit.set_sealed(sealed.collect());
            }
            self.unit.handle_timeout(now);
            if let Some(told) = self.silence.poll(now)
                // Until the manager's name is resolved there is nobody to ask, and the log says so
                // elsewhere.
                && !self.manager.ip().is_unspecified()
            {
                warn_of_silence(self.manager, &told);
            }
        }
    }

    /// Stops the threads.
    pub(super) fn stop(self) {
        self.workers.stop();
    }

    /// A thread that has stopped does not take the present snapshot. One that lags takes the one
    /// before.
    fn beat(&mut self) {
        let applied = self.workers.applied();
        if applied > self.followed || applied == self.unit.snapshot().version {
            self.followed = applied;
            self.pulse.beat();
        }
    }

    fn deadline(&self) -> Timestamp {
        let deadlines = [self.unit.poll_timeout(), self.silence.timeout()];
        let next = deadlines.into_iter().flatten().min();
        next.unwrap_or_else(|| boot_time() + LONGEST)
    }

    fn handle_datagram(&mut self, from: SocketAddr, payload: &[u8]) {
        match self.unit.handle_datagram(boot_time(), from, payload) {
            Ok(()) => self.silence.heard(),
            Err(reason) => {
                tracing::trace!(%from, reason = reason.name(), "control datagram dropped");
            }
        }
    }

    fn handle_told(&mut self, told: FromData) {
        let now = boot_time();
        match told {
            FromData::Miss(pair, link) => self.unit.handle_miss(now, pair, link),
            FromData::Large(pair, link) => self.unit.handle_large(now, pair, link),
            FromData::Sighting(side, addr, mac) => {
                self.unit.handle_sighting(now, side, addr, mac);
            }
            FromData::Hint(pair, mtu) => self.unit.handle_mtu_hint(now, pair, mtu),
            FromData::Unserved(reason, addr) => {
                let may_learn = reason == DropReason::SourceNotServed
                    && self.unit.snapshot().policy.may_learn(addr);
                if self.unserved.note(now, reason, addr, may_learn) {
                    let may_serve = self.unit.snapshot().policy.may_serve(addr);
                    warn_of_unserved(reason, addr, may_serve, addr == self.manager.ip());
                }
            }
            FromData::Search(side, Framed { link, packet }) => {
                self.unit.handle_search(now, side, &link, &packet);
            }
        }
    }

    /// Does everything that the unit asks for, until it asks for nothing more.
    async fn drain(&mut self) -> Result<()> {
        let applied = self.workers.applied();
        self.unit.handle_applied(boot_time(), applied);
        let followed = |waits: &mut (u64, _)| waits.0 <= applied;
        for (_, reply) in self.configured.extract_if(.., followed) {
            // The asker may be gone, which is no error.
            let _ = reply.send(());
        }
        while let Some(event) = self.unit.poll_event() {
            self.handle_event(event);
        }
        while let Some((side, packet)) = self.unit.poll_packet() {
            self.write(side, &packet);
        }
        while let Some(packet) = self.unit.poll_lookalike() {
            if !self.workers.push_lookalike(packet) {
                self.counters.dropped(DropReason::QueueFull);
            }
        }
        if let Some(snapshot) = self.unit.poll_snapshot() {
            self.workers.swap(snapshot);
        }
        while let Some(datagram) = self.unit.poll_transmit() {
            // If the datagram is lost or the kernel refuses it, the machine repeats it.
            let sent = self.socket.send_to(&datagram.payload, datagram.to).await;
            if let Err(e) = &sent {
                tracing::debug!("cannot send to {}: {e}", datagram.to);
            }
            self.silence.sent(sent);
        }
        Ok(())
    }

    fn handle_event(&mut self, event: UnitEvent) {
        let now = boot_time();
        match event {
            UnitEvent::Registered => match self.silence.answered(now) {
                Some(asked) => tracing::info!(
                    "the manager at {} answers again, after {} s: registered",
                    self.manager,
                    asked.as_secs()
                ),
                None => tracing::info!("registered at {}", self.manager),
            },
            UnitEvent::Pass(pass) => drop(self.passes.send_replace(Some(pass))),
            UnitEvent::Refused(refusal) => {
                self.silence.answered(now);
                let sentence = refusal.sentence;
                if refusal.out {
                    tracing::warn!("the manager refuses this unit: {sentence}");
                } else {
                    tracing::warn!(
                        "the manager gives this unit no session at present; the unit continues with the keys that it has: {sentence}"
                    );
                }
            }
            UnitEvent::LeaseLost(locked) => {
                self.silence.lost(now);
                let manager = &self.manager;
                if locked.is_empty() {
                    tracing::warn!(
                        "nothing has been heard from the manager at {manager} for the length of a lease; continuing with the present keys"
                    );
                } else {
                    tracing::warn!(
                        "nothing has been heard from the manager at {manager} for the length of a lease; nothing passes in groups that lock: {}",
                        locked.join(", ")
                    );
                }
            }
            UnitEvent::Revoked => {
                self.silence.answered(now);
                tracing::warn!(
                    "this unit has no keys any more: it was {}",
                    Refusal::REVOKED
                );
            }
            UnitEvent::Withheld(Withheld { group, suite }) => tracing::warn!(
                "the key of the group {group} has the suite {suite}, which this unit does not support: nothing passes in that group until the unit is updated"
            ),
            UnitEvent::Learned(_) | UnitEvent::Forgotten(..) if !self.terminals_told.take(now) => {}
            UnitEvent::Learned(addr) => tracing::info!("{addr} is a terminal of this unit now"),
            UnitEvent::Forgotten(addr, Forgotten::Outside) => tracing::info!(
                "{addr} is no terminal of this unit any more: it was heard on the outside"
            ),
            UnitEvent::Forgotten(addr, Forgotten::Silent) => tracing::info!(
                "{addr} is no terminal of this unit any more: it has been silent for an hour"
            ),
            UnitEvent::Forgotten(addr, Forgotten::Refused) => tracing::info!(
                "{addr} is no terminal of this unit any more: the manager does not let the unit serve it"
            ),
            UnitEvent::MayServe(may_serve, refused) => tell_limits(&may_serve, &refused),
            UnitEvent::PathMtu(pair, mtu) => {
                if now >= self.mtu_quiet_until {
                    self.mtu_quiet_until = now + MTU_QUIET;
                    tell_path_mtu(&pair, mtu);
                }
            }
            UnitEvent::Remember(memory) => drop(self.memory.send_replace(memory)),
        }
    }

    fn write(&self, side: Side, frame: &Framed) {
        let queues = match side {
            Side::Inside => &self.devices.red,
            Side::Outside => &self.devices.black,
        };
        let frame = [&[0; VNET_LEN], frame.link.bytes(), &frame.packet].concat();
        if let Some(Err(e)) = queues.first().map(|tun| tun.write(&frame)) {
            tracing::trace!("search packet not taken: {e}");
            self.counters.dropped(DropReason::WriteFailed);
        }
    }

    fn answer(&mut self, question: Question) {
        let now = boot_time();
        // The asker may be gone, which is no error.
        match question {
            Question::Status(reply) => drop(reply.send(Answer {
                status: self.unit.status(now),
                policy: Arc::clone(&self.unit.snapshot().policy),
                manager: self.manager,
                groups: self.groups(),
                paths: self.unit.snapshot().paths.len(),
                learned: self.unit.learned().iter().map(|t| t.addr).collect(),
                may_serve: self.unit.may_serve().clone(),
                refused: self.unit.refused(),
                narrowest: self.unit.narrowest(now),
                clock: self.unit.pseudotime(now),
            })),
            Question::Enrolled(reply) => {
                self.unit.ask_now(now);
                let _ = reply.send(());
            }
            Question::Configure(settings, reply) => self.configure(*settings, reply),
            Question::Explain(pair, inner_mtu, reply) => {
                let path = |pair: &Pair| Some(self.view(now, self.unit.path(now, pair)?));
                let explained = explain(pair, self.unit.snapshot(), inner_mtu, path);
                drop(reply.send(explained));
            }
            Question::Drops(reply) => {
                drop(reply.send(drops::rows(now, &self.workers.drops())));
            }
            Question::Unserved(reply) => drop(reply.send(self.unserved.rows(now))),
            Question::Pairs(reply) => {
                let few = self.unit.snapshot().paths.len() <= MANY;
                let rows = if few {
                    self.unit.paths(now)
                } else {
                    Vec::new()
                };
                let pairs = rows.into_iter().map(|row| Pair {
                    src: row.src,
                    dst: row.dst,
                });
                drop(reply.send(pairs.collect()));
            }
            Question::Unanswered(reply) => {
                let odd = |sealed: &PairTraffic, heard| paths::wants_an_answer(now, sealed, heard);
                let pairs = self.workers.traffic().unanswered(odd).into_iter();
                let rows = pairs.filter_map(|pair| self.unit.path(now, &pair));
                let views = rows.map(|row| self.view(now, row));
                let mut views: Vec<_> = views.filter(|v| v.unanswered.is_some()).collect();
                let count = views.len();
                views.truncate(UNANSWERED);
                drop(reply.send((views, count)));
            }
            Question::Paths(reply) => {
                let rows = self.unit.paths(now).into_iter();
                let views = rows.map(|row| self.view(now, row)).collect();
                drop(reply.send(views));
            }
        }
    }

    /// Returns the row of a path with what was carried.
    fn view(&self, now: Timestamp, row: PathRow) -> PathView {
        let pair = Pair {
            src: row.src,
            dst: row.dst,
        };
        let traffic = self.workers.traffic();
        let sealed = traffic.carried(Side::Inside, &pair);
        let opened = traffic.carried(Side::Outside, &pair.reversed());
        PathView::new(row, now, sealed, opened)
    }

    fn configure(&mut self, settings: Settings, reply: oneshot::Sender<()>) {
        let Settings {
            terminals,
            learning,
            reply: reply_mode,
            path_lifetime,
            relays,
        } = settings;
        self.unit.set_terminals(boot_time(), terminals, learning);
        self.unit.set_search(reply_mode, path_lifetime);
        self.unit.set_relays(relays);
        if let Some(snapshot) = self.unit.poll_snapshot() {
            self.workers.swap(snapshot);
        }
        let version = self.unit.snapshot().version;
        self.configured.push((version, reply));
    }

    fn groups(&self) -> Vec<(GroupId, String)> {
        let groups = self.unit.snapshot().ring.groups();
        groups.map(|g| (g.info.id, g.info.name.clone())).collect()
    }

    async fn move_manager(&mut self, manager: SocketAddr) {
        if manager == self.manager {
            return;
        }
        if manager.is_ipv4() != self.manager.is_ipv4() {
            match bind(manager).await {
                Ok(socket) => self.socket = socket,
                // A wrong answer of a name service must not end a unit. The name is resolved again
                // soon.
                Err(e) => {
                    return tracing::warn!("cannot use the manager's new address {manager}: {e:#}");
                }
            }
        }
        tracing::info!("the manager's address is {manager}");
        self.manager = manager;
        self.silence.moved(boot_time());
        self.unit.set_manager(boot_time(), manager);
    }
}

fn tell_limits(may_serve: &MayServe, refused: &[IpNet]) {
    let list = |all: &[IpNet]| {
        let all: Vec<_> = all.iter().map(ToString::to_string).collect();
        all.join(", ")
    };
    match may_serve {
        MayServe::Everything => {
            tracing::info!("the manager lets this unit serve any terminal");
        }
        only if refused.is_empty() => tracing::info!(
            "the manager lets this unit serve terminals in {} only",
            list(only.prefixes())
        ),
        only => tracing::warn!(
            "the manager lets this unit serve terminals in {} only: it does not serve all of {}, although unit.ce lists that",
            list(only.prefixes()),
            list(refused)
        ),
    }
}

fn tell_path_mtu(pair: &Pair, mtu: Option<u16>) {
    let Pair { src, dst } = pair;
    match mtu {
        Some(mtu) => tracing::warn!(
            "the network between {src} and {dst} carries packets of up to {mtu} bytes, less than this unit's outside takes: larger ones are split, or their senders are told"
        ),
        None => tracing::info!(
            "the network between {src} and {dst} carries all that this unit's outside takes"
        ),
    }
}

fn warn_of_unserved(reason: DropReason, addr: IpAddr, may_serve: bool, is_manager: bool) {
    let packets = match reason {
        DropReason::DestinationNotServed => format!("packets from the hub for {addr}"),
        _ => format!("packets from {addr} on the inside"),
    };
    if is_manager {
        tracing::warn!(
            "dropped {packets}, which is the manager, not a terminal: it must be reached through the outside. Are unit.inside and unit.outside exchanged in eu.toml?"
        );
    } else if may_serve {
        tracing::warn!(
            "dropped {packets}, which is not a terminal of this unit: if it should be one, add it to unit.ce"
        );
    } else {
        tracing::warn!(
            "dropped {packets}, which the manager does not let this unit serve: if it should, give `fpn-mge eu set UNIT --may-serve-add {addr}`, and have unit.ce list it"
        );
    }
}

/// Opens the control socket for a manager's address family.
pub(crate) async fn bind(manager: SocketAddr) -> Result<UdpSocket> {
    UdpSocket::bind(any_port(manager))
        .await
        .context("cannot open the control socket (UDP)")
}

fn warn_of_silence(manager: SocketAddr, told: &Told) {
    let asking = told.asking.as_secs();
    if told.heard {
        tracing::warn!(
            "no keys from the manager at {manager} for {asking} s, although it answers: it is overloaded, or it does not know this unit or its keys (see `fpn-mge events`)"
        );
        return;
    }
    let unsent = match told.unsent.as_str() {
        "" => String::new(),
        error => format!(" (nothing can be sent: {error})"),
    };
    tracing::warn!(
        "no answer from the manager at {manager} for {asking} s{unsent}: is it running and reachable by UDP? This unit keeps asking"
    );
}
/// With more paths than this, their pairs are not listed for a test of their routes.
const MANY: usize = 4096;
/// Pairs without an answer that a reply names.
const UNANSWERED: usize = 3;
/// How many messages of the data threads are handled in one turn.
const TOLD: usize = 64;
/// Pause between lines of the log about the MTUs of paths.
const MTU_QUIET: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(1);
