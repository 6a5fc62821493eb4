//! The threads of the data path, two for each queue. Each reads one queue of a TUN device until it is empty, runs the
//! batch to completion, and writes to the other device; nothing is shared but the snapshot, bounded channels and the
//! replay windows.

use std::io::ErrorKind;
use std::net::IpAddr;
use std::os::fd::AsFd;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc as sync;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use arc_swap::ArcSwap;
use fpn::DropReason;
use fpn::counters::Counters;
use fpn::datapath::{
    Batch, Coalesce, Dropped, GroupFrame, RecentDrop, RecentDrops, RxQueue, Snapshot, TxQueue,
    inbound, outbound,
};
use fpn::search::{Pair, Side};
use fpn::time::Timestamp;
use fpn::wire::ip::IpHeader;
use fpn_local::boot_time;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::eventfd::{EfdFlags, EventFd};
use tokio::sync::{Notify, mpsc};

use super::offloads::Offloads;
use crate::sys::tun::Tun;

/// What a thread tells the control task.
#[derive(Debug)]
pub(super) enum FromData {
    /// Packets of a pair without a path wait, or the path has aged.
    Miss(Pair),
    /// A packet that looks like a key search, from the TUN device of that side.
    Search(Side, Vec<u8>),
    /// A packet was dropped for this reason, as this address is no terminal's.
    Unserved(DropReason, IpAddr),
}

/// All threads, as the control task sees them.
pub(super) struct Workers {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
    again: sync::SyncSender<Vec<u8>>,
}

/// What the threads and the control task have in common.
struct Shared {
    snapshot: ArcSwap<Snapshot>,
    stop: AtomicBool,
    /// For each thread the version that it uses: it emits nothing of an earlier one any more.
    applied: Vec<AtomicU64>,
    wake: Vec<EventFd>,
    /// What each thread dropped lately. Locked by a thread only for a batch with drops.
    drops: Vec<Mutex<RecentDrops>>,
    notify: Notify,
}

/// One thread's ends.
struct Ports {
    shared: Arc<Shared>,
    place: usize,
    side: Side,
    from: Arc<Tun>,
    to: Arc<Tun>,
    told: mpsc::Sender<FromData>,
    counters: Arc<Counters>,
    offloads: Arc<Offloads>,
}

impl Workers {
    /// Starts the threads: one that encrypts and one that decrypts for each queue, of which there are as many as the
    /// devices have.
    pub(super) fn start(
        devices: &Devices,
        first: Snapshot,
        queues: Vec<Queue>,
        offloads: &Arc<Offloads>,
        told: mpsc::Sender<FromData>,
    ) -> Result<Self> {
        let shared = Arc::new(Shared::new(first, 2 * queues.len())?);
        let (again, repeated) = sync::sync_channel(AGAIN);
        let mut repeated = Some(repeated);
        let mut threads = Vec::new();
        let pairs = devices.red.iter().zip(&devices.black);
        for (n, (queue, (red, black))) in queues.into_iter().zip(pairs).enumerate() {
            let ports = |place, from: &Arc<Tun>, to: &Arc<Tun>, counters| Ports {
                shared: Arc::clone(&shared),
                place,
                side: side_of(place),
                from: Arc::clone(from),
                to: Arc::clone(to),
                told: told.clone(),
                counters,
                offloads: Arc::clone(offloads),
            };
            let Queue {
                tx,
                rx,
                counters: [sent, received],
            } = queue;
            let encrypting = ports(2 * n, red, black, sent);
            let decrypting = ports(2 * n + 1, black, red, received);
            // What the searcher gives back is for the first queue.
            let repeated = repeated.take();
            threads.push(spawn(format!("encrypt-{n}"), move || {
                encrypt(encrypting, tx, repeated.as_ref())
            })?);
            threads.push(spawn(format!("decrypt-{n}"), move || {
                decrypt(decrypting, rx)
            })?);
        }
        Ok(Self {
            shared,
            threads,
            again,
        })
    }

    /// Hands the threads another snapshot. [`applied`](Self::applied) tells when they use it.
    pub(super) fn swap(&self, snapshot: Snapshot) {
        self.shared.snapshot.store(Arc::new(snapshot));
        self.wake();
    }

    /// The version that all threads use: none emits anything of an earlier one any more.
    pub(super) fn applied(&self) -> u64 {
        self.shared.applied()
    }

    /// What was dropped lately, and on which side it came in.
    pub(super) fn drops(&self) -> Vec<(Side, RecentDrop)> {
        let threads = self.shared.drops.iter().enumerate();
        let all = threads.flat_map(|(place, drops)| {
            let drops = drops.lock().unwrap_or_else(PoisonError::into_inner);
            let of_thread: Vec<_> = drops
                .list()
                .iter()
                .map(|drop| (side_of(place), *drop))
                .collect();
            of_thread
        });
        all.collect()
    }

    /// Waits until a thread has taken another snapshot.
    pub(super) async fn changed(&self) {
        self.shared.notify.notified().await;
    }

    /// Gives a terminal's packet back to the first encrypting thread, as data. False if its queue is full.
    pub(super) fn pass_again(&self, packet: Vec<u8>) -> bool {
        let sent = self.again.try_send(packet).is_ok();
        self.wake();
        sent
    }

    /// Ends the threads and waits for them. Packets that wait in them are lost.
    pub(super) fn stop(self) {
        self.shared.stop.store(true, Ordering::Release);
        self.wake();
        for thread in self.threads {
            // A thread that panicked has ended the process.
            let _ = thread.join();
        }
    }

    fn wake(&self) {
        for wake in &self.shared.wake {
            // Fails only when its count is at the end, and then the thread is awake.
            let _ = wake.write(1);
        }
    }
}

impl Shared {
    /// For so many threads, of which none has taken anything yet.
    fn new(first: Snapshot, threads: usize) -> Result<Self> {
        let wake = |_| {
            EventFd::from_flags(EfdFlags::EFD_NONBLOCK | EfdFlags::EFD_CLOEXEC)
                .context("cannot make an eventfd")
        };
        Ok(Self {
            snapshot: ArcSwap::from_pointee(first),
            stop: AtomicBool::new(false),
            applied: (0..threads).map(|_| AtomicU64::new(0)).collect(),
            wake: (0..threads).map(wake).collect::<Result<_>>()?,
            drops: (0..threads).map(|_| Mutex::default()).collect(),
            notify: Notify::new(),
        })
    }

    /// The oldest version that a thread uses.
    fn applied(&self) -> u64 {
        let versions = self.applied.iter();
        versions
            .map(|v| v.load(Ordering::Acquire))
            .min()
            .unwrap_or(0)
    }

    fn note_drops(&self, place: usize, drops: &[Dropped]) {
        if let (false, Some(recent)) = (drops.is_empty(), self.drops.get(place)) {
            let mut recent = recent.lock().unwrap_or_else(PoisonError::into_inner);
            recent.note(boot_time(), drops);
        }
    }

    /// The snapshot for the next batch of a thread, which emits nothing of an earlier one any more.
    fn take(&self, place: usize) -> Arc<Snapshot> {
        let snapshot = self.snapshot.load_full();
        if let Some(applied) = self.applied.get(place)
            && applied.swap(snapshot.version, Ordering::AcqRel) != snapshot.version
        {
            self.notify.notify_one();
        }
        snapshot
    }
}

/// Where a thread's packets come from: of each queue the first thread encrypts.
fn side_of(place: usize) -> Side {
    if place.is_multiple_of(2) {
        Side::Inside
    } else {
        Side::Outside
    }
}

/// The TUN devices, queue by queue.
#[derive(Clone)]
pub(crate) struct Devices {
    /// Towards the terminals.
    pub red: Vec<Arc<Tun>>,
    /// Towards the hub.
    pub black: Vec<Arc<Tun>>,
}

/// What the two threads of a queue begin with.
pub(super) struct Queue {
    pub(super) tx: TxQueue,
    pub(super) rx: RxQueue,
    /// Those of the encrypting and of the decrypting thread.
    pub(super) counters: [Arc<Counters>; 2],
}

fn encrypt(
    ports: Ports,
    mut queue: TxQueue,
    again: Option<&sync::Receiver<Vec<u8>>>,
) -> Result<()> {
    let mut batch = Batch::default();
    while ports.wait(batch.is_empty(), queue.poll_timeout())? {
        batch.recycle();
        let snapshot = ports.take_snapshot();
        for packet in again.into_iter().flat_map(|a| a.try_iter().take(AGAIN)) {
            batch.push_packet(&packet, true);
        }
        ports.read(&mut batch)?;
        outbound(&mut batch, &mut queue, &snapshot, boot_time());
        if !ports.write(&batch) {
            ports.offloads.refuse_groups();
            queue.set_udp_gso(false);
        }
    }
    Ok(())
}

fn decrypt(ports: Ports, mut queue: RxQueue) -> Result<()> {
    let mut batch = Batch::default();
    while ports.wait(batch.is_empty(), None)? {
        batch.recycle();
        let snapshot = ports.take_snapshot();
        ports.read(&mut batch)?;
        inbound(&mut batch, &mut queue, &snapshot, boot_time());
        if !ports.write(&batch) {
            ports.offloads.refuse_coalesced();
            queue.set_coalesce(Coalesce::NOTHING);
        }
    }
    Ok(())
}

impl Ports {
    /// Sleeps until there is something to do, if the device was `empty` at the last look. False when the
    /// thread is to end.
    fn wait(&self, empty: bool, deadline: Option<Timestamp>) -> Result<bool> {
        if !empty && !self.shared.stop.load(Ordering::Acquire) {
            return Ok(true);
        }
        let Some(wake) = self.shared.wake.get(self.place) else {
            return Ok(false);
        };
        let timeout = deadline.map_or(PollTimeout::NONE, |at| {
            // Rounded up: before the deadline there would be nothing to do.
            let left = at.since(boot_time()).min(LONGEST) + Duration::from_millis(1);
            PollTimeout::try_from(left).unwrap_or(PollTimeout::MAX)
        });
        let mut fds = [
            PollFd::new(self.from.as_fd(), PollFlags::POLLIN),
            PollFd::new(wake.as_fd(), PollFlags::POLLIN),
        ];
        match poll(&mut fds, timeout) {
            Ok(_) | Err(nix::errno::Errno::EINTR) => {}
            Err(e) => bail!("cannot wait for packets: {e}"),
        }
        let woken = |fd: &PollFd<'_>, what| fd.revents().is_some_and(|r| r.intersects(what));
        let [_, of_wake] = &fds;
        if woken(of_wake, PollFlags::POLLIN) {
            // Empty after this; a token that comes later wakes again.
            let _ = wake.read();
        }
        if self.shared.stop.load(Ordering::Acquire) {
            return Ok(false);
        }
        if fds
            .first()
            .is_some_and(|fd| woken(fd, PollFlags::POLLERR | PollFlags::POLLNVAL))
        {
            let side = match self.side {
                Side::Inside => "inside",
                Side::Outside => "outside",
            };
            bail!("the TUN device of the {side} was removed");
        }
        Ok(true)
    }

    /// The snapshot for the next batch. The last batch has been written to its end, so from here on nothing of an
    /// earlier snapshot leaves this thread: that is what publishing its version says.
    fn take_snapshot(&self) -> Arc<Snapshot> {
        self.shared.take(self.place)
    }

    fn read(&self, batch: &mut Batch) -> Result<()> {
        while !batch.is_full() {
            match self.from.read(batch.room()) {
                Ok(length) => batch.filled(length),
                Err(e) if e.kind() == ErrorKind::WouldBlock => break,
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                // Deleted at our own stop, or by somebody else.
                Err(_) if self.shared.stop.load(Ordering::Acquire) => break,
                Err(e) => return Err(e).context("cannot read packets"),
            }
        }
        Ok(())
    }

    /// Writes what came out of a batch. False if the kernel refuses groups of packets: they went out one
    /// by one.
    fn write(&self, batch: &Batch) -> bool {
        let mut groups = true;
        for group in batch.groups() {
            match self.to.write_vectored(&group.slices()) {
                Ok(()) => {}
                Err(e) if e.raw_os_error() == Some(libc::EINVAL) && group.segments() > 1 => {
                    tracing::warn!(
                        "the kernel refuses groups of packets ({e}): they are written one by one"
                    );
                    groups = false;
                    for packet in group.singly() {
                        self.sent(&group, self.to.write(&packet), 1);
                    }
                }
                refused => self.sent(&group, refused, group.segments()),
            }
        }
        self.tell(batch);
        groups
    }

    fn sent(&self, group: &GroupFrame<'_>, result: std::io::Result<()>, packets: usize) {
        if let Err(e) = result {
            tracing::trace!("packet not taken: {e}");
            self.counters
                .dropped_many(DropReason::WriteFailed, packets as u64);
            let dropped = group.dropped(DropReason::WriteFailed);
            self.shared.note_drops(self.place, &[dropped]);
        }
    }

    /// Tells the control task what it has to know.
    fn tell(&self, batch: &Batch) {
        self.shared.note_drops(self.place, batch.drops());
        for pair in batch.misses() {
            if self.told.try_send(FromData::Miss(*pair)).is_err() {
                self.untold(Some(*pair));
            }
        }
        // Half of the room is for misses alone: anybody on the hub can send searches, and no packet waits for an aged path.
        let is_half_full = || self.told.capacity() <= self.told.max_capacity() / 2;
        for packet in batch.searches() {
            let search = FromData::Search(self.side, packet.to_vec());
            if is_half_full() || self.told.try_send(search).is_err() {
                let ip = IpHeader::parse(packet).ok();
                self.untold(ip.as_ref().map(Pair::from));
            }
        }
        for &(reason, addr) in batch.unserved() {
            // Told again with a later packet, as is a path that has aged.
            if is_half_full()
                || self
                    .told
                    .try_send(FromData::Unserved(reason, addr))
                    .is_err()
            {
                break;
            }
        }
        for pair in batch.aged() {
            if is_half_full() || self.told.try_send(FromData::Miss(*pair)).is_err() {
                break;
            }
        }
    }

    /// The control task has too much to do to be told of a packet.
    fn untold(&self, pair: Option<Pair>) {
        let reason = DropReason::QueueFull;
        self.counters.dropped(reason);
        let dropped = Dropped {
            reason,
            pair,
            protocol: None,
        };
        self.shared.note_drops(self.place, &[dropped]);
    }
}

/// A thread that fails or panics takes the process with it and cleans nothing up: the guard stays, nothing passes.
fn spawn(
    name: String,
    body: impl FnOnce() -> Result<()> + Send + 'static,
) -> Result<JoinHandle<()>> {
    let failed = format!("cannot start the thread {name}");
    std::thread::Builder::new()
        .name(name.clone())
        .spawn(move || {
            if let Err(e) = body() {
                tracing::error!(
                    "the thread {name} failed: {e:#}. The guard stays and nothing passes: run the unit again (`fpn-eu run`), which makes what is missing"
                );
                fpn_local::flush_logs();
                std::process::exit(1);
            }
        })
        .context(failed)
}

/// Packets on their way back to the encrypting thread.
const AGAIN: usize = 256;
const LONGEST: Duration = Duration::from_secs(60);

#[cfg(test)]
mod tests {
    use fpn::keyshare::KeyRing;
    use fpn::search::{PathTable, Policy, Served};
    use fpn::time::{PseudoClock, Pseudotime};
    use fpn::wire::esp::Encapsulation;

    use super::*;

    fn snapshot(version: u64) -> Snapshot {
        let clock = PseudoClock::new(Timestamp::default(), Pseudotime(0));
        Snapshot {
            version,
            ring: Arc::new(KeyRing::empty(clock)),
            paths: Arc::new(PathTable::default()),
            policy: Arc::new(Policy {
                served: Served::default(),
                protected: None,
                open: false,
            }),
            encapsulation: Encapsulation::Bare,
            port: 4500,
        }
    }

    #[tokio::test]
    async fn a_snapshot_is_applied_when_the_last_thread_of_the_last_queue_has_taken_it() {
        let shared = Shared::new(snapshot(1), 6).unwrap();
        for (version, last) in (1..).zip([5, 0, 3, 4, 1, 2]) {
            shared.snapshot.store(Arc::new(snapshot(version)));
            for place in (0..6).filter(|place| *place != last) {
                assert_eq!(shared.take(place).version, version);
                assert_eq!(shared.applied(), version - 1, "{place} has taken it");
                shared.notify.notified().await;
            }
            assert_eq!(shared.take(last).version, version);
            assert_eq!(shared.applied(), version);
            // The control task hears of it.
            shared.notify.notified().await;
        }
    }
}
