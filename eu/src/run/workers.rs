//! The threads of the data path, two for each queue. Each reads one queue of a device, or a packet
//! socket, until it is empty, processes the batch and writes the result to the other device. The threads share only
//! the snapshot, bounded channels and the replay windows.

use std::io::{self, ErrorKind};
use std::net::IpAddr;
use std::os::fd::{AsFd, BorrowedFd};
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
    Batch, Carried, Coalesce, Dropped, Following, Layer, OutputFrame, RecentDrop, RecentDrops,
    RxQueue, Snapshot, TxQueue, inbound, outbound,
};
use fpn::search::{Pair, Side};
use fpn::time::Timestamp;
use fpn::wire::ethernet::{Framed, LinkHeader, Mac};
use fpn::wire::ip::IpHeader;
use fpn_daemon_kit::boot_time;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::eventfd::{EfdFlags, EventFd};
use tokio::sync::{Notify, mpsc};

use super::carried::AllTraffic;
use super::multicast::MulticastPort;
use super::offloads::Offloads;
use crate::net::QUEUE_LEN;
use crate::sys::tun::Tun;

/// A message from a data thread to the control task.
#[derive(Debug)]
pub(super) enum FromData {
    /// Packets of this pair wait for a path, or its path has aged. With the layer-2 header of one of
    /// them.
    Miss(Pair, LinkHeader),
    /// Large packets of this pair are sealed. With the layer-2 header of one of them.
    Large(Pair, LinkHeader),
    /// An ICMP error from the hub says how big the packets of this pair may be.
    Hint(Pair, u16),
    /// A host of that side speaks from this address, which the unit may learn.
    Sighting(Side, IpAddr, Mac),
    /// A packet that looks like a key search, from the device of that side.
    Search(Side, Framed),
    /// A packet was dropped for this reason because this address belongs to no terminal.
    Unserved(DropReason, IpAddr),
}

/// All threads, as the control task sees them.
pub(super) struct Workers {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
    /// Both ends of multicast, if there are any.
    ends: Vec<Arc<MulticastPort>>,
    lookalikes: sync::SyncSender<Framed>,
}

/// What the threads and the control task share.
struct Shared {
    snapshot: ArcSwap<Snapshot>,
    stop: AtomicBool,
    /// For each thread, the version of the snapshot that it uses. It no longer emits anything under
    /// an earlier one.
    applied: Vec<AtomicU64>,
    wake: Vec<EventFd>,
    /// What each thread dropped lately. Locked by a thread only for a batch with drops.
    drops: Vec<Mutex<RecentDrops>>,
    traffic: Arc<AllTraffic>,
    notify: Notify,
}

/// One thread's ends of the channels.
struct Ports {
    shared: Arc<Shared>,
    place: usize,
    side: Side,
    from: Port,
    to: Port,
    told: mpsc::Sender<FromData>,
    counters: Arc<Counters>,
    offloads: Arc<Offloads>,
    layer: Layer,
}

/// Where a thread reads or writes frames.
#[derive(Clone)]
enum Port {
    /// A queue of one of the unit's devices.
    Device(Arc<Tun>),
    /// A packet socket, for multicast.
    Multicast(Arc<MulticastPort>),
}

impl Port {
    /// Returns the hardware address that frames leave with, where they need one of the unit's.
    fn source(&self) -> Option<Mac> {
        match self {
            Self::Device(_) => None,
            Self::Multicast(port) => port.source(),
        }
    }

    /// Reads one frame, which will leave with this hardware address.
    fn read(&self, room: &mut [u8], source: Option<Mac>) -> io::Result<usize> {
        match self {
            Self::Device(tun) => tun.read(room),
            Self::Multicast(port) => port.read(room, source),
        }
    }

    fn write(&self, frame: &[u8]) -> io::Result<()> {
        match self {
            Self::Device(tun) => tun.write(frame),
            Self::Multicast(port) => port.write(frame),
        }
    }

    fn write_vectored(&self, pieces: &[io::IoSlice<'_>]) -> io::Result<()> {
        match self {
            Self::Device(tun) => tun.write_vectored(pieces),
            Self::Multicast(port) => port.write_vectored(pieces),
        }
    }

    fn as_fd(&self) -> BorrowedFd<'_> {
        match self {
            Self::Device(tun) => tun.as_fd(),
            Self::Multicast(port) => port.as_fd(),
        }
    }
}

impl Workers {
    /// Starts the threads: for each queue of the devices, one that encrypts and one that decrypts, and
    /// two for multicast if it has `multicast` ends, which take the last queue.
    pub(super) fn start(
        (devices, multicast): (&Devices, Option<&[Arc<MulticastPort>; 2]>),
        first: Snapshot,
        queues: Vec<Queue>,
        offloads: &Arc<Offloads>,
        layer: &Layer,
        told: mpsc::Sender<FromData>,
    ) -> Result<Self> {
        let shared = Arc::new(Shared::new(first, 2 * queues.len())?);
        let (lookalikes, first_queue) = sync::sync_channel(LOOKALIKES);
        let mut first_queue = Some(first_queue);
        let mut threads = Vec::new();
        let pairs = devices.red.iter().zip(&devices.black);
        let pairs = pairs.map(|(red, black)| {
            let port = |tun| Port::Device(Arc::clone(tun));
            (port(red), port(black), layer.clone())
        });
        let ends = multicast.map_or_else(Vec::new, |ends| ends.to_vec());
        let multicast = multicast.into_iter().map(|[inside, outside]| {
            let port = |port| Port::Multicast(Arc::clone(port));
            (port(inside), port(outside), Layer::Multicast)
        });
        let pairs = pairs.chain(multicast);
        for (n, (queue, (red, black, layer))) in queues.into_iter().zip(pairs).enumerate() {
            let ports = |place, from: &Port, to: &Port, counters| Ports {
                shared: Arc::clone(&shared),
                place,
                side: side_of(place),
                from: from.clone(),
                to: to.clone(),
                told: told.clone(),
                counters,
                offloads: Arc::clone(offloads),
                layer: layer.clone(),
            };
            let Queue {
                tx,
                rx,
                counters: [sent, received],
            } = queue;
            let encrypting = ports(2 * n, &red, &black, sent);
            let decrypting = ports(2 * n + 1, &black, &red, received);
            // Lookalikes of searches go to the first queue.
            let lookalikes = first_queue.take();
            let [out, inward] = match layer {
                Layer::Multicast => ["multicast-out", "multicast-in"].map(String::from),
                _ => ["encrypt", "decrypt"].map(|kind| format!("{kind}-{n}")),
            };
            threads.push(spawn(out, move || {
                encrypt(encrypting, tx, lookalikes.as_ref())
            })?);
            threads.push(spawn(inward, move || decrypt(decrypting, rx))?);
        }
        Ok(Self {
            shared,
            threads,
            ends,
            lookalikes,
        })
    }

    /// Gives the threads another snapshot. [`applied`](Self::applied) says when all of them use it.
    pub(super) fn swap(&self, snapshot: Snapshot) {
        self.shared.snapshot.store(Arc::new(snapshot));
        self.wake();
    }

    /// Returns the version that all threads use: none of them emits anything under an earlier one
    /// any more.
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

    /// Returns what the threads have carried.
    pub(super) fn traffic(&self) -> &Arc<AllTraffic> {
        &self.shared.traffic
    }

    /// Waits until a thread has begun to use another snapshot.
    pub(super) async fn changed(&self) {
        self.shared.notify.notified().await;
    }

    /// Gives the first encrypting thread a packet that only looked like a search, as data. Returns
    /// false if that thread's queue is full.
    pub(super) fn push_lookalike(&self, packet: Framed) -> bool {
        let sent = self.lookalikes.try_send(packet).is_ok();
        self.wake();
        sent
    }

    /// Returns what returns the present snapshot.
    pub(super) fn snapshots(&self) -> impl Fn() -> Arc<Snapshot> + Send + Sync + 'static {
        let shared = Arc::clone(&self.shared);
        move || shared.snapshot.load_full()
    }

    /// Stops the threads and waits for them. Packets that are queued in them are lost.
    pub(super) fn stop(self) {
        self.shared.stop.store(true, Ordering::Release);
        self.wake();
        for thread in self.threads {
            // A thread that panicked has ended the process.
            let _ = thread.join();
        }
        // The kernel takes about 15 ms to close a packet socket. Nobody has to wait for that.
        for end in self.ends {
            let _ = std::thread::Builder::new().spawn(move || drop(end));
        }
    }

    fn wake(&self) {
        for wake in &self.shared.wake {
            // Fails only when the count is at its maximum, and then the thread is awake anyway.
            let _ = wake.write(1);
        }
    }
}

impl Shared {
    /// Returns the shared state for this many threads, none of which uses a snapshot yet.
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
            traffic: Arc::new(AllTraffic::new(threads)),
            notify: Notify::new(),
        })
    }

    /// Returns the oldest version that any thread uses.
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

    fn note_carried(&self, place: usize, carried: &[Carried]) {
        if !carried.is_empty() {
            self.traffic.note(place, boot_time(), carried);
        }
    }

    /// Returns the snapshot for a thread's next batch and publishes its version: from here on the
    /// thread emits nothing under an earlier one.
    fn take(&self, place: usize) -> Arc<Snapshot> {
        let snapshot = self.snapshot.load_full();
        self.taken(place, snapshot.version);
        snapshot
    }

    /// A thread emits nothing of an earlier version any more.
    fn taken(&self, place: usize, version: u64) {
        if let Some(applied) = self.applied.get(place)
            && applied.swap(version, Ordering::AcqRel) != version
        {
            self.notify.notify_one();
        }
    }
}

/// Where a thread's packets come from: of each queue the first thread encrypts.
pub(super) fn side_of(place: usize) -> Side {
    if place.is_multiple_of(2) {
        Side::Inside
    } else {
        Side::Outside
    }
}

/// The TUN devices, queue by queue.
#[derive(Clone)]
pub(crate) struct Devices {
    /// The queues towards the terminals.
    pub red: Vec<Arc<Tun>>,
    /// The queues towards the hub.
    pub black: Vec<Arc<Tun>>,
}

/// What the two threads of a queue start with.
pub(super) struct Queue {
    pub(super) tx: TxQueue,
    pub(super) rx: RxQueue,
    /// The counters of the encrypting and of the decrypting thread.
    pub(super) counters: [Arc<Counters>; 2],
}

fn encrypt(
    ports: Ports,
    mut queue: TxQueue,
    lookalikes: Option<&sync::Receiver<Framed>>,
) -> Result<()> {
    let mut batch = Batch::new(ports.layer.clone());
    // Whether the port takes frames of several packets.
    let mut joins = true;
    while ports.wait(batch.is_empty(), queue.poll_timeout())? {
        batch.recycle();
        let snapshot = ports.take_snapshot();
        let received = lookalikes.into_iter();
        for packet in received.flat_map(|l| l.try_iter().take(LOOKALIKES)) {
            batch.push_packet(&packet.link, &packet.packet, true);
        }
        ports.read(&mut batch)?;
        queue.set_udp_gso(joins && ports.offloads.udp_gso());
        outbound(&mut batch, &mut queue, &snapshot, boot_time());
        ports.write_back(&batch);
        if !ports.write(&batch) {
            if matches!(ports.to, Port::Device(_)) {
                ports.offloads.refuse_udp_gso();
            }
            joins = false;
        }
    }
    Ok(())
}

fn decrypt(ports: Ports, mut queue: RxQueue) -> Result<()> {
    let mut batch = Batch::new(ports.layer.clone());
    let mut following = Following::new(ports.take_snapshot(), QUEUE_LEN as usize);
    let mut joins = true;
    while ports.wait(batch.is_empty(), None)? {
        batch.recycle();
        if following.offer(ports.shared.snapshot.load_full()) {
            ports.shared.taken(ports.place, following.current().version);
        }
        let empty = ports.read(&mut batch)?;
        let frames = batch.frames();
        queue.set_coalesce(match joins {
            true => ports.offloads.coalesce(),
            false => Coalesce::NOTHING,
        });
        inbound(&mut batch, &mut queue, following.current(), boot_time());
        if !ports.write(&batch) {
            if matches!(ports.to, Port::Device(_)) {
                ports.offloads.refuse_coalesced();
            }
            joins = false;
        }
        if following.done(frames, empty) {
            ports.shared.taken(ports.place, following.current().version);
        }
    }
    Ok(())
}

impl Ports {
    /// Sleeps until there is something to do, unless the device was not `empty` at the last look.
    /// Returns false when the thread must end.
    fn wait(&self, empty: bool, deadline: Option<Timestamp>) -> Result<bool> {
        if !empty && !self.shared.stop.load(Ordering::Acquire) {
            return Ok(true);
        }
        let Some(wake) = self.shared.wake.get(self.place) else {
            return Ok(false);
        };
        let timeout = deadline.map_or(PollTimeout::NONE, |at| {
            // Rounded up, because a thread that wakes before the deadline has nothing to do yet.
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
            // Resets the eventfd. A write that comes later wakes the thread again.
            let _ = wake.read();
        }
        if self.shared.stop.load(Ordering::Acquire) {
            return Ok(false);
        }
        // An interface may go and come back, a device of the unit may not.
        if matches!(self.from, Port::Device(_))
            && fds
                .first()
                .is_some_and(|fd| woken(fd, PollFlags::POLLERR | PollFlags::POLLNVAL))
        {
            let side = match self.side {
                Side::Inside => "inside",
                Side::Outside => "outside",
            };
            bail!("the device of the {side} was removed");
        }
        Ok(true)
    }

    /// Returns the snapshot for the next batch and publishes its version. The last batch has been
    /// written completely, so from here on nothing of an earlier snapshot leaves this thread.
    fn take_snapshot(&self) -> Arc<Snapshot> {
        self.shared.take(self.place)
    }

    /// Fills a batch. True if nothing is left in the device.
    fn read(&self, batch: &mut Batch) -> Result<bool> {
        let source = self.to.source();
        while !batch.is_full() {
            match self.from.read(batch.room(), source) {
                Ok(length) => batch.filled(length),
                Err(e) if e.kind() == ErrorKind::WouldBlock => return Ok(true),
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                // The device was deleted, either because the unit stops or by somebody else.
                Err(_) if self.shared.stop.load(Ordering::Acquire) => return Ok(true),
                Err(e) => return Err(e).context("cannot read packets"),
            }
        }
        Ok(false)
    }

    /// Writes the output of a batch. Returns false if the kernel refuses frames of several packets: they
    /// were then written one by one.
    fn write(&self, batch: &Batch) -> bool {
        let mut joined = true;
        for frame in batch.output() {
            match self.to.write_vectored(&frame.slices()) {
                Ok(()) => {}
                Err(e) if e.raw_os_error() == Some(libc::EINVAL) && frame.segments() > 1 => {
                    tracing::warn!(
                        "the kernel refuses frames of several packets ({e}): the packets are written one by one"
                    );
                    joined = false;
                    for packet in frame.singly() {
                        self.sent(&frame, self.to.write(&packet), 1);
                    }
                }
                refused => self.sent(&frame, refused, frame.segments()),
            }
        }
        self.tell(batch);
        joined
    }

    /// Writes what a batch has for the device that it was read from.
    fn write_back(&self, batch: &Batch) {
        for frame in batch.back() {
            if let Err(e) = self.from.write(frame) {
                tracing::trace!("ICMP error not taken: {e}");
                self.counters.dropped(DropReason::WriteFailed);
            }
        }
    }

    fn sent(&self, frame: &OutputFrame<'_>, result: io::Result<()>, packets: usize) {
        if let Err(e) = result {
            tracing::trace!("packet not taken: {e}");
            self.counters
                .dropped_many(DropReason::WriteFailed, packets as u64);
            let dropped = frame.dropped(DropReason::WriteFailed);
            self.shared.note_drops(self.place, &[dropped]);
        }
    }

    /// Sends the control task the messages of a batch.
    fn tell(&self, batch: &Batch) {
        self.shared.note_drops(self.place, batch.drops());
        self.shared.note_carried(self.place, batch.carried());
        for (pair, link) in batch.misses() {
            if self
                .told
                .try_send(FromData::Miss(*pair, link.clone()))
                .is_err()
            {
                self.untold(Some(*pair));
            }
        }
        // Half of the channel is reserved for misses: anybody on the hub can send searches, and no
        // packet waits for a path that has aged.
        let is_half_full = || self.told.capacity() <= self.told.max_capacity() / 2;
        for (link, packet) in batch.searches() {
            let frame = Framed {
                link,
                packet: packet.to_vec(),
            };
            let search = FromData::Search(self.side, frame);
            if is_half_full() || self.told.try_send(search).is_err() {
                let ip = IpHeader::parse(packet).ok();
                self.untold(ip.as_ref().map(Pair::from));
            }
        }
        for &(reason, addr) in batch.unserved() {
            // A miss that does not fit is reported again with a later packet, and so is a path that
            // has aged.
            if is_half_full()
                || self
                    .told
                    .try_send(FromData::Unserved(reason, addr))
                    .is_err()
            {
                break;
            }
        }
        // These are reported again, too.
        let aged = batch.aged().iter();
        let aged = aged.map(|(pair, link)| FromData::Miss(*pair, link.clone()));
        let large = batch.large().iter();
        let large = large.map(|(pair, link)| FromData::Large(*pair, link.clone()));
        let hints = batch.hints().iter();
        let hints = hints.map(|(pair, mtu)| FromData::Hint(*pair, *mtu));
        let sightings = batch.sightings().iter();
        let sightings = sightings.map(|(addr, mac)| FromData::Sighting(self.side, *addr, *mac));
        for told in aged.chain(large).chain(hints).chain(sightings) {
            if is_half_full() || self.told.try_send(told).is_err() {
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

/// Starts a thread. If it fails or panics, the whole process ends and nothing is cleaned up: the
/// guard stays, so nothing passes.
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
                    "the thread {name} failed: {e:#}. The guard stays and nothing passes: run the unit again (`fpn-eu run`), which creates what is missing"
                );
                fpn_daemon_kit::flush_logs();
                std::process::exit(1);
            }
        })
        .context(failed)
}

/// How many packets can be on their way back to the encrypting thread.
const LOOKALIKES: usize = 256;
const LONGEST: Duration = Duration::from_secs(60);

#[cfg(test)]
mod tests {
    use fpn::datapath::Relays;
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
                ..Policy::default()
            }),
            encapsulation: Encapsulation::Bare,
            port: 4500,
            relays: Relays::NONE,
            mtu: None,
            outside_mtu: 1500,
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
            // The control task is told about it.
            shared.notify.notified().await;
        }
    }
}
