//! One task owns the machine: datagrams, timers, RSA results, the store's answers and administrators all come here.
//!
//! The store's jobs stand in one queue, the machine's and the administrators', and are done one after the other: what
//! the machine learns comes in the order in which it is on the disk.

mod events;

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};
use fpn::counters::{Count, Counters};
use fpn::crypto::TokenId;
use fpn::ids::{Epoch, EuId, GroupId, Rotation};
use fpn::manager::{
    Admin, Directory, GroupRecord, MgeMachine, StoreFailed, Taken, Ticket, TokenRecord, UnitRecord,
    Work, WorkDone,
};
use fpn_local::boot_time;
use jiff::Timestamp;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant as TokioInstant, MissedTickBehavior, interval, sleep_until};

use super::jobs::{Change, Command, Finished, Job, Outcome, Request, work};
use super::refusals::Refusals;
use super::sockets::{Received, Sockets};
use super::waiters::{Waiters, Waiting};
use crate::names::Name;
use crate::store::{Gone, Group, Store, StoreError, Unit, pseudotime};

/// The task.
pub(crate) struct Engine<S: Store> {
    machine: MgeMachine,
    store: S,
    sockets: Sockets,
    counters: Arc<Counters>,
    groups: HashMap<GroupId, Name>,
    units: HashMap<EuId, Name>,
    jobs: VecDeque<Job>,
    working: Option<Pin<Box<dyn Future<Output = Finished> + Send>>>,
    rsa: JoinSet<WorkDone>,
    waiters: Waiters,
    refusals: Refusals,
    /// Names of groups that the machine is about to forget.
    removed: HashMap<GroupId, Name>,
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

impl<S: Store> Engine<S> {
    /// A task that owns `machine`; the names are those of the directory that the machine was made of.
    pub(crate) fn new(
        machine: MgeMachine,
        store: S,
        sockets: Sockets,
        counters: Arc<Counters>,
        names: Names,
    ) -> Self {
        Self {
            machine,
            store,
            sockets,
            counters,
            groups: names.groups,
            units: names.units,
            jobs: VecDeque::new(),
            working: None,
            rsa: JoinSet::new(),
            waiters: Waiters::default(),
            refusals: Refusals::default(),
            removed: HashMap::new(),
        }
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
            self.drain();
            self.begin_job();
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
                finished = job(&mut self.working) => self.on_finished(finished),
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
        if self.working.is_some() {
            job(&mut self.working).await;
        }
        let clock = self.machine.last_write(boot_time());
        if let Err(error) = self.store.execute(&clock).await {
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
            self.jobs.push_back(Job::Machine(request));
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

    fn begin_job(&mut self) {
        if self.working.is_none()
            && let Some(job) = self.jobs.pop_front()
        {
            self.working = Some(Box::pin(work(self.store.clone(), job)));
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
    }

    fn on_request(&mut self, request: Request) {
        match &request.command {
            Command::Status => {
                let status = self.machine.status(boot_time());
                let _ = request.reply.send(Ok(Outcome::Status(status)));
            }
            Command::Rotate { group, update, .. } => {
                let id = self
                    .groups
                    .iter()
                    .find(|(_, name)| *name == group)
                    .map(|(id, _)| *id);
                let Some(id) = id else {
                    let error = StoreError::NoGroup(group.clone());
                    let _ = request.reply.send(Err(error.into()));
                    return;
                };
                let actor = request.actor.0.clone();
                let admin = Admin::Rotate {
                    group: id,
                    update: *update,
                    actor,
                };
                self.take(request, admin, vec![id], Outcome::Done);
            }
            _ => self.jobs.push_back(Job::Admin(Box::new(request))),
        }
    }

    fn on_finished(&mut self, finished: Finished) {
        // Before the answer: what the machine says of it must not be known without this.
        self.machine.handle_point(self.store.point());
        match finished {
            Finished::Machine(id, result) => {
                let result = result.map_err(|error| {
                    let (for_good, why) = (error.is_for_good(), error.reason());
                    if for_good {
                        tracing::error!(
                            why,
                            "the store refuses a write for good: it is abandoned until the next start"
                        );
                    } else {
                        tracing::error!(why, "the store could not write; trying again");
                    }
                    StoreFailed { why, for_good }
                });
                self.machine.handle_stored(boot_time(), id, result);
            }
            Finished::Admin(request, Ok(change)) => self.on_change(*request, change),
            Finished::Admin(request, Err(error)) => {
                let _ = request.reply.send(Err(error.into()));
            }
            Finished::Note(Ok(())) => {}
            Finished::Note(Err(error)) => {
                tracing::error!(%error, "a row of the audit log could not be written");
            }
        }
    }

    /// Tells the machine what is in the store now.
    fn on_change(&mut self, request: Request, change: Change) {
        let actor = request.actor.0.clone();
        match change {
            Change::Group(group) if matches!(request.command, Command::RemoveGroup(_)) => {
                let id = group.id;
                self.removed.insert(id, group.chosen.name.clone());
                self.groups.remove(&id);
                self.take(
                    request,
                    Admin::GroupRemoved(id),
                    Vec::new(),
                    Outcome::Group(group),
                );
            }
            Change::Group(group) => {
                self.groups.insert(group.id, group.chosen.name.clone());
                let admin = Admin::GroupAdded(new_group_record(&group));
                self.take(request, admin, Vec::new(), Outcome::Group(group));
            }
            Change::Unit(unit, token) => self.on_new_unit(request, unit, token),
            Change::Accepted(units) => {
                let (units, names) = units.into_iter().unzip();
                let (admin, done) = (Admin::Accepted(units), Outcome::Accepted(names));
                self.take(request, admin, Vec::new(), done);
            }
            Change::Token(change) => {
                self.void(change.void);
                let admin = Admin::TokenAdded(change.added);
                self.take(request, admin, Vec::new(), Outcome::Unit(change.unit));
            }
            Change::Member(eu, group) if matches!(request.command, Command::Join { .. }) => {
                self.take(
                    request,
                    Admin::Join { eu, group },
                    Vec::new(),
                    Outcome::Done,
                );
            }
            Change::Member(eu, group) => {
                self.take(
                    request,
                    Admin::Leave { eu, group, actor },
                    vec![group],
                    Outcome::Done,
                );
            }
            Change::Gone(Gone { unit, void }) => {
                self.void(void);
                let groups = self
                    .groups
                    .iter()
                    .filter(|(_, name)| unit.groups.contains(name));
                let groups = groups.map(|(id, _)| *id).collect();
                let removed = matches!(request.command, Command::RemoveUnit { .. });
                let admin = if removed {
                    Admin::UnitRemoved { eu: unit.id, actor }
                } else {
                    Admin::Evict { eu: unit.id, actor }
                };
                self.take(request, admin, groups, Outcome::Done);
            }
        }
    }

    fn on_new_unit(&mut self, request: Request, unit: Unit, token: TokenRecord) {
        self.units.insert(unit.id, unit.name.clone());
        let joins = self
            .groups
            .iter()
            .filter(|(_, name)| unit.groups.contains(name));
        let joins: BTreeSet<_> = joins.map(|(id, _)| *id).collect();
        let eu = unit.id;
        let record = UnitRecord {
            id: eu,
            name: unit.name.to_string(),
            keys: None,
            evicted: false,
            unconfirmed: false,
        };
        let before = [Admin::UnitAdded(record)].into_iter();
        let before = before.chain(joins.into_iter().map(|group| Admin::Join { eu, group }));
        for admin in before {
            if let Err(error) = self.machine.handle_admin(boot_time(), admin) {
                let _ = request.reply.send(Err(error.into()));
                return;
            }
        }
        self.take(
            request,
            Admin::TokenAdded(token),
            Vec::new(),
            Outcome::Unit(unit),
        );
    }

    fn void(&mut self, tokens: Vec<TokenId>) {
        for token in tokens {
            // The only error is that the machine does not know it.
            let _ = self
                .machine
                .handle_admin(boot_time(), Admin::TokenRemoved(token));
        }
    }

    /// Hands a command to the machine and answers; who waits for rotations of these groups gets their lines.
    fn take(&mut self, request: Request, admin: Admin, groups: Vec<GroupId>, outcome: Outcome) {
        let Request {
            command,
            since,
            reply,
            ..
        } = request;
        let taken = self.machine.handle_admin(boot_time(), admin);
        match taken {
            Ok(tickets) => {
                if reply.send(Ok(outcome)).is_ok() {
                    self.wait(command, since, tickets, groups);
                }
            }
            Err(error) => {
                let _ = reply.send(Err(error.into()));
            }
        }
    }

    fn wait(
        &mut self,
        command: Command,
        since: Instant,
        tickets: Vec<Ticket>,
        groups: Vec<GroupId>,
    ) {
        let (what, lines) = match command {
            Command::Rotate { lines, .. } => (Waiting::Rotated, lines),
            Command::RemoveUnit { lines, .. }
            | Command::Leave { lines, .. }
            | Command::Evict { lines, .. } => (Waiting::Revoked, lines),
            _ => return,
        };
        self.waiters.add(lines, what, since, tickets, groups);
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

/// The result of the job that is being done; never, if there is none.
async fn job(working: &mut Option<Pin<Box<dyn Future<Output = Finished> + Send>>>) -> Finished {
    match working {
        Some(running) => {
            let finished = running.await;
            *working = None;
            finished
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

fn new_group_record(group: &Group) -> GroupRecord {
    GroupRecord {
        info: group.chosen.info(group.id),
        suite: group.chosen.suite,
        protect: group.chosen.protect.clone(),
        key: None,
        rotation: None,
        burnt: Epoch(0),
        last_rotation: Rotation(0),
        rotation_due: false,
    }
}

#[cfg(test)]
mod tests;
