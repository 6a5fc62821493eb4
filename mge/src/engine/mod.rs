//! One task owns the machine: datagrams, timers, RSA results, the store's answers and administrators all come here.
//!
//! What is to be written stands in one queue and is done one after the other: what the machine learns comes in the order in
//! which it is on the disk.

mod durations;
mod events;
mod presence;
mod refusals;
mod request;
pub(crate) mod sockets;
mod waiters;

use std::collections::{HashMap, VecDeque};
use std::future::Future;
use std::net::IpAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, anyhow};
use fpn::counters::{Count, Counters};
use fpn::ids::{EuId, GroupId};
use fpn::manager::{
    Added, AdminDone, AdminRequest, Directory, MgeMachine, Name, RequestId, StoreAnswer,
    StoreFailed, StoreId, StoreOp, StoreRequest, Taken, Work, WorkDone,
};
use fpn_daemon_kit::{Pulse, boot_time};
use jiff::Timestamp;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant as TokioInstant, MissedTickBehavior, interval, sleep_until};

pub(crate) use self::durations::Durations;
use self::presence::Presence;
use self::refusals::Refusals;
pub(crate) use self::request::{Asked, Asker, Found, Request};
use self::sockets::{Received, Sockets};
pub(crate) use self::waiters::Lines;
use self::waiters::{Waiters, Waiting};
use crate::store::{Store, StoreError, Stored, pseudotime};

/// The task.
pub(crate) struct Engine<S: Store> {
    machine: MgeMachine,
    store: S,
    sockets: Sockets,
    counters: Arc<Counters>,
    groups: HashMap<GroupId, Name>,
    units: HashMap<EuId, Name>,
    writes: VecDeque<StoreRequest>,
    writing: Option<Pin<Box<dyn Future<Output = Written> + Send>>>,
    rsa: JoinSet<WorkDone>,
    asked: HashMap<RequestId, (Asker, Waiting)>,
    /// Why the last write failed, for the administrator who asked for it.
    why: Option<StoreError>,
    waiters: Waiters,
    refusals: Refusals,
    presence: Presence,
    durations: Durations,
    /// Shows that this task turns.
    pulse: Pulse,
}

/// A write that was tried.
struct Written {
    id: StoreId,
    kind: Kind,
    result: Stored<StoreAnswer>,
}

/// Who is told if a write fails.
#[derive(Clone, Copy)]
enum Kind {
    /// The administrator.
    Admin,
    /// The log: a row of the audit log is missing.
    Note,
    /// The log, and whoever waits for a rotation.
    Machine,
}

impl<S: Store> Engine<S> {
    /// A task that owns `machine`; the names are those of the directory that the machine was made of. `pulse` beats at
    /// every turn of the task.
    pub(crate) fn new(
        machine: MgeMachine,
        store: S,
        sockets: Sockets,
        counters: Arc<Counters>,
        names: Names,
        pulse: Pulse,
    ) -> Self {
        Self {
            machine,
            store,
            sockets,
            counters,
            groups: names.groups,
            units: names.units,
            writes: VecDeque::new(),
            writing: None,
            rsa: JoinSet::new(),
            asked: HashMap::new(),
            why: None,
            waiters: Waiters::default(),
            refusals: Refusals::default(),
            presence: Presence::default(),
            durations: Durations::default(),
            pulse,
        }
    }

    /// Returns what counts how long changes of keys take.
    pub(crate) fn durations(&self) -> Durations {
        self.durations.clone()
    }

    /// Runs until `stop` is there; a write that has begun is finished. An error if nobody reads the sockets any more.
    pub(crate) async fn run(
        mut self,
        mut inbox: mpsc::Receiver<Received>,
        mut requests: mpsc::Receiver<Request>,
        stop: impl Future<Output = ()>,
    ) -> Result<()> {
        let mut stop = std::pin::pin!(stop);
        let mut seconds = interval(SECOND);
        seconds.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut burst = Vec::with_capacity(BURST);
        let ended = loop {
            self.pulse.beat();
            self.drain();
            self.begin_write();
            let more = self.send_batch() && inbox.is_empty();
            let timer = self.machine.poll_timeout();
            tokio::select! {
                () = &mut stop => break Ok(()),
                count = inbox.recv_many(&mut burst, BURST) => {
                    if count == 0 {
                        break Err(anyhow!("the control sockets can no longer be read"));
                    }
                    for received in burst.drain(..) {
                        self.on_datagram(received);
                    }
                }
                Some(done) = self.rsa.join_next() => self.on_work(done),
                written = done(&mut self.writing) => self.on_written(written),
                Some(request) = requests.recv() => self.on_request(request),
                () = until(timer) => self.on_timeout(&mut inbox),
                _ = seconds.tick() => self.on_second(),
                // The readers get their turn.
                () = tokio::task::yield_now(), if more => {}
            }
        };
        if tokio::time::timeout(LAST_JOB, self.last_writes())
            .await
            .is_err()
        {
            tracing::warn!("the database did not finish its last write in time");
        }
        ended
    }

    /// The write that has begun, and where the clock is.
    async fn last_writes(&mut self) {
        if self.writing.is_some() {
            done(&mut self.writing).await;
        }
        if let Some(clock) = self.machine.last_write(boot_time())
            && let Err(error) = self.store.execute(&clock).await
        {
            tracing::warn!(%error, "the clock was not saved at the end: the next start uses the value saved before, and a margin");
        }
    }

    /// Sends some of what waits. True if there may be more.
    fn send_batch(&mut self) -> bool {
        for _ in 0..BATCH {
            let Some(datagram) = self.machine.poll_transmit(boot_time()) else {
                return false;
            };
            self.counters.add(Count::ControlSent, 1);
            self.sockets.send(&datagram);
        }
        self.machine.has_transmits()
    }

    /// First what has come in, or a unit that was heard, but not read yet, would lose its lease: a manager that was stopped for a
    /// while finds all timers due and the answers of all units in the kernel's buffer.
    fn on_timeout(&mut self, inbox: &mut mpsc::Receiver<Received>) {
        for _ in 0..MOST_UNREAD {
            let Some(received) = inbox.try_recv().ok().or_else(|| self.sockets.read_now()) else {
                break;
            };
            self.on_datagram(received);
        }
        self.machine.handle_timeout(boot_time());
    }

    /// Does all that the machine wants done, but for what it says of its own accord.
    fn drain(&mut self) {
        while let Some(request) = self.machine.poll_store() {
            self.writes.push_back(request);
        }
        while let Some(datagram) = self.machine.poll_answer() {
            self.counters.add(Count::ControlSent, 1);
            self.sockets.send(&datagram);
        }
        while let Some(work) = self.machine.poll_work(boot_time()) {
            self.rsa.spawn_blocking(move || run(work, Work::run));
        }
        while let Some(reason) = self.machine.poll_drop() {
            self.counters.dropped(reason);
        }
        while let Some(event) = self.machine.poll_event() {
            self.on_event(event);
        }
    }

    fn begin_write(&mut self) {
        if self.writing.is_none()
            && let Some(request) = self.writes.pop_front()
        {
            let store = self.store.clone();
            self.writing = Some(Box::pin(async move {
                let kind = match request.op {
                    StoreOp::Admin(_) => Kind::Admin,
                    StoreOp::Note { .. } => Kind::Note,
                    _ => Kind::Machine,
                };
                let result = store.execute(&request).await;
                let id = request.id;
                Written { id, kind, result }
            }));
        }
    }

    fn on_datagram(&mut self, received: Received) {
        self.counters.add(Count::ControlReceived, 1);
        self.sockets.begin_answer(&received);
        let taken = self
            .machine
            .handle_datagram(boot_time(), received.from, &received.payload);
        if let Err(reason) = taken {
            self.counters.dropped(reason);
            tracing::trace!(from = %received.from, reason = reason.name(), "dropped");
        }
        self.drain();
        self.sockets.end_answer(taken == Ok(Taken::Proved));
    }

    fn on_work(&mut self, done: Result<WorkDone, tokio::task::JoinError>) {
        match done {
            Ok(done) => {
                if let Err(reason) = self.machine.handle_work(boot_time(), done) {
                    self.counters.dropped(reason);
                }
            }
            // The runtime is ending: what panics comes back as a result.
            Err(error) => tracing::error!(%error, "an RSA operation ended without a result"),
        }
    }

    fn on_second(&mut self) {
        let now = boot_time();
        self.machine
            .handle_wall_clock(now, pseudotime(Timestamp::now()));
        for (eu, after) in self.refusals.tick(now) {
            let object = eu.map(|eu| self.unit(eu).to_owned()).unwrap_or_default();
            self.note("refused", object, after);
        }
        for mut row in self.presence.tick(now) {
            let object = row.unit.map(|eu| self.unit(eu).to_owned());
            if row.unit.is_none() {
                let units: Vec<_> = row.units.iter().map(|eu| self.unit(*eu)).collect();
                row.after["units"] = units.into();
            }
            self.note(row.action, object.unwrap_or_default(), row.after);
        }
    }

    fn on_request(&mut self, request: Request) {
        match request {
            Request::Status(reply) => {
                let _ = reply.send(self.machine.status(boot_time()));
            }
            Request::Lost(reply) => {
                let _ = reply.send(self.presence.lost_units(boot_time()));
            }
            Request::Where(address, reply) => {
                let _ = reply.send(self.find(address));
            }
            Request::Report(eu, reply) => {
                let _ = reply.send(self.machine.unit_report(boot_time(), eu));
            }
            Request::Admin(asked) => {
                let Asked { actor, request, by } = *asked;
                let waits = match request {
                    AdminRequest::Rotate { .. } | AdminRequest::RotateGroups { .. } => {
                        Waiting::Rotated
                    }
                    _ => Waiting::Revoked,
                };
                match self.machine.handle_admin(boot_time(), actor.0, request) {
                    Ok(id) => {
                        self.asked.insert(id, (by, waits));
                    }
                    Err(error) => {
                        let _ = by.reply.send(Err(error.into()));
                    }
                }
            }
        }
    }

    fn find(&self, address: IpAddr) -> Found {
        let found = self.machine.where_is(boot_time(), address);
        let claims = found.claims.into_iter();
        let claims = claims.filter_map(|claim| Some((self.units.get(&claim.eu)?.clone(), claim)));
        Found {
            claims: claims.collect(),
            more: found.more,
        }
    }

    fn on_written(&mut self, written: Written) {
        // Before the answer: what the machine says of it must not be known without this.
        self.machine.handle_point(self.store.point());
        let Written { id, kind, result } = written;
        let result = result.map_err(|error| {
            let (for_good, why) = (error.is_for_good(), error.reason());
            match kind {
                Kind::Admin => {}
                Kind::Note => {
                    tracing::error!(%error, "a row of the audit log could not be written")
                }
                Kind::Machine if for_good => tracing::error!(
                    why,
                    "the store refuses a write for good: it is abandoned until the next start"
                ),
                Kind::Machine => tracing::error!(why, "the store could not write; trying again"),
            }
            self.why = Some(error);
            StoreFailed { why, for_good }
        });
        self.machine.handle_stored(boot_time(), id, result);
        self.drain();
        self.why = None;
    }

    /// An administrator's request is done, or is not.
    fn on_admin_done(&mut self, request: RequestId, result: Result<AdminDone, StoreFailed>) {
        let done = match result {
            Ok(done) => done,
            Err(failed) => {
                let why = self.why.take();
                let why = why.unwrap_or(StoreError::State(failed.why));
                if let Some((by, _)) = self.asked.remove(&request) {
                    let _ = by.reply.send(Err(why));
                }
                return;
            }
        };
        match &done.added {
            Some(Added::Group(id, name)) => {
                self.groups.insert(*id, name.clone());
            }
            Some(Added::Unit(id, name)) => {
                self.units.insert(*id, name.clone());
            }
            None => {}
        }
        if let Some(group) = done.removed {
            self.groups.remove(&group);
        }
        let Some((by, waits)) = self.asked.remove(&request) else {
            return;
        };
        let (tickets, groups) = (done.tickets.clone(), done.groups.clone());
        if by.reply.send(Ok(done)).is_ok()
            && let Some(lines) = by.lines
        {
            self.waiters.add(lines, waits, by.since, tickets, groups);
        }
    }
}

/// Runs an operation; one that panics is lost, and nothing else is.
fn run(work: Work, operation: impl FnOnce(Work) -> WorkDone) -> WorkDone {
    let lost = work.lost();
    catch_unwind(AssertUnwindSafe(|| operation(work))).unwrap_or(lost)
}

/// Names by number.
#[derive(Default)]
pub(crate) struct Names {
    groups: HashMap<GroupId, Name>,
    units: HashMap<EuId, Name>,
}

impl Names {
    /// Those of a directory.
    pub(crate) fn of(directory: &Directory) -> Self {
        let name = |name: &String| Name::try_from(name.clone()).ok();
        let groups = directory.groups.iter().map(|g| &g.info);
        let units = directory.units.iter();
        Self {
            groups: groups
                .filter_map(|g| Some((g.id, name(&g.name)?)))
                .collect(),
            units: units.filter_map(|u| Some((u.id, name(&u.name)?))).collect(),
        }
    }
}

/// The result of the write that is being done; never, if there is none.
async fn done(writing: &mut Option<Pin<Box<dyn Future<Output = Written> + Send>>>) -> Written {
    match writing {
        Some(running) => {
            let written = running.await;
            *writing = None;
            written
        }
        None => std::future::pending().await,
    }
}

async fn until(moment: Option<fpn::time::Timestamp>) {
    match moment {
        Some(moment) => sleep_until(TokioInstant::now() + moment.since(boot_time())).await,
        None => std::future::pending().await,
    }
}

/// Datagrams that are handled before timers and administrators get their turn.
const BURST: usize = 64;
/// Datagrams that are sent before what has come in is read: answers to a burst, and as many of the manager's own accord.
const BATCH: usize = 128;
/// Datagrams that are read before leases may end: more than the kernel's buffer holds.
const MOST_UNREAD: usize = 8192;
const SECOND: Duration = Duration::from_secs(1);
/// What a store job may take when the manager stops.
const LAST_JOB: Duration = Duration::from_secs(5);

#[cfg(test)]
mod tests;
