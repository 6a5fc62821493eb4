//! Runs a unit without a data path: the core's machines on a real UDP socket.

use std::collections::BTreeMap;
use std::net::{SocketAddr, UdpSocket};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use fpn::crypto::{Identity, Token};
use fpn::group::SuiteId;
use fpn::ids::{Epoch, SenderId};
use fpn::keyshare::{
    Enroll, EnrollEvent, EuEvent, EuMachine, EuSettings, EuStatus, KeyRing, Memory, Transmit,
};
use fpn::wire::control::{Claim, ClaimKind, MayServe, ProtectedPrefix};
use fpn_daemon_kit::boot_time;
use rand::SeedableRng;
use rand::rngs::ChaCha20Rng;

use crate::lab::PATIENCE;

/// The keys of as many units as any test needs. They are created once.
static KEYS: LazyLock<Vec<Arc<Identity>>> = LazyLock::new(|| {
    let make = |seed| {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        Arc::new(Identity::generate(2048, &mut rng).unwrap())
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..3).map(|seed| scope.spawn(move || make(seed))).collect();
        threads.into_iter().map(|t| t.join().unwrap()).collect()
    })
});

pub(crate) fn keys(unit: usize) -> Arc<Identity> {
    Arc::clone(&KEYS[unit])
}

/// Enrolls with these keys. Returns the settings of the unit, the manager's refusal, or `None` if
/// the manager did not answer within `patience`.
pub(crate) fn enroll(
    token: &str,
    identity: &Arc<Identity>,
    patience: Duration,
) -> Option<Result<EuSettings, String>> {
    let token = Token::decode(token).ok().unwrap();
    let manager: SocketAddr = token.manager.parse().unwrap();
    let socket = Wire::new(manager);
    let rng = Box::new(ChaCha20Rng::from_rng(&mut rand::rng()));
    let mut enroll = Enroll::new(token, manager, Arc::clone(identity), boot_time(), rng);
    let start = Instant::now();
    while start.elapsed() < patience {
        while let Some(datagram) = enroll.poll_transmit() {
            socket.send(&datagram.payload);
        }
        match enroll.poll_event() {
            Some(EnrollEvent::Refused(sentence)) => return Some(Err(sentence)),
            Some(EnrollEvent::Enrolled { eu, manager_keys }) => {
                let max_back_off = Duration::from_secs(1);
                let settings = EuSettings {
                    eu,
                    manager,
                    manager_keys,
                    queues: 2,
                    suites: SuiteId::ALL.to_vec(),
                    version: "0.0.0-test".into(),
                    max_back_off,
                    memory: Memory::default(),
                    pass: None,
                };
                return Some(Ok(settings));
            }
            None => {}
        }
        if let Some(payload) = socket.receive() {
            let _ = enroll.handle_datagram(boot_time(), manager, &payload);
        }
        enroll.handle_timeout(boot_time());
    }
    None
}

/// A running unit. It stops when this value is dropped.
pub(crate) struct Unit {
    settings: EuSettings,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

struct Shared {
    stop: AtomicBool,
    deaf: AtomicBool,
    seen: Mutex<Seen>,
    /// What the unit is to claim from now on.
    claims: Mutex<Option<Vec<Claim>>>,
}

/// The observations of a unit.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) ring: Option<Arc<KeyRing>>,
    pub(crate) policy: Option<Vec<ProtectedPrefix>>,
    pub(crate) may_serve: MayServe,
    pub(crate) status: Option<EuStatus>,
    pub(crate) registered: usize,
    pub(crate) refused: Option<String>,
    pub(crate) revoked: bool,
    /// All datagrams that it has sent.
    pub(crate) sent: Vec<Vec<u8>>,
    /// How many times a group was stopped.
    pub(crate) stops: usize,
    /// The newest epoch of which it ever had a key, by group.
    pub(crate) newest: BTreeMap<String, Epoch>,
    /// The first sender id of each registration.
    pub(crate) senders: Vec<SenderId>,
    /// What the unit has to remember of its manager.
    pub(crate) memory: Memory,
}

impl Unit {
    /// Enrolls a unit with this token and starts it.
    pub(crate) fn start(token: &str, identity: usize) -> Self {
        let identity = keys(identity);
        let settings = enroll(token, &identity, PATIENCE)
            .expect("an answer")
            .expect("a yes");
        Self::run(settings, identity)
    }

    /// Starts a unit with the result of an enrollment.
    pub(crate) fn run(settings: EuSettings, identity: Arc<Identity>) -> Self {
        let shared = Arc::new(Shared {
            stop: AtomicBool::new(false),
            deaf: AtomicBool::new(false),
            seen: Mutex::default(),
            claims: Mutex::default(),
        });
        let thread = std::thread::spawn({
            let (shared, settings) = (Arc::clone(&shared), settings.clone());
            move || drive(&shared, settings, identity)
        });
        Self {
            settings,
            shared,
            thread: Some(thread),
        }
    }

    /// Returns the result of its enrollment.
    pub(crate) fn settings(&self) -> EuSettings {
        self.settings.clone()
    }

    pub(crate) fn seen<T>(&self, look: impl FnOnce(&Seen) -> T) -> T {
        look(&self.shared.seen.lock().unwrap())
    }

    /// Has the unit say that it serves these terminals.
    pub(crate) fn claim(&self, terminals: &[(&str, ClaimKind)]) {
        let claims = terminals.iter().map(|(prefix, kind)| Claim {
            prefix: prefix.parse().unwrap(),
            kind: *kind,
        });
        *self.shared.claims.lock().unwrap() = Some(claims.collect());
    }

    /// Cuts the unit off: from now on it receives and sends nothing.
    pub(crate) fn cut_off(&self) {
        self.shared.deaf.store(true, Ordering::SeqCst);
    }

    /// Returns the epoch of the key with which it sends in a group.
    pub(crate) fn epoch(&self, group: &str) -> Option<Epoch> {
        self.seen(|seen| {
            let ring = seen.ring.as_ref()?;
            let group = ring.groups().find(|g| g.info.name == group)?;
            match &group.transmit {
                Transmit::Send(key) => Some(key.epoch),
                Transmit::Stopped | Transmit::Locked | Transmit::Withheld => None,
            }
        })
    }

    /// Waits until `ready` returns a value.
    pub(crate) fn wait<T>(&self, what: &str, mut ready: impl FnMut(&Self) -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(value) = ready(self) {
                return value;
            }
            assert!(start.elapsed() < PATIENCE, "waiting for {what}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits until it sends with the key of this epoch of a group.
    pub(crate) fn wait_epoch(&self, group: &str, epoch: u64) {
        let what = format!("epoch {epoch} of {group}");
        self.wait(&what, |unit| {
            (unit.epoch(group) == Some(Epoch(epoch))).then_some(())
        });
    }
}

impl Drop for Unit {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        if let Some(thread) = self.thread.take() {
            let ended = thread.join();
            assert!(
                ended.is_ok() || std::thread::panicking(),
                "the unit panicked"
            );
        }
    }
}

fn drive(shared: &Shared, settings: EuSettings, identity: Arc<Identity>) {
    let manager = settings.manager;
    let wire = Wire::new(manager);
    let rng = Box::new(ChaCha20Rng::from_rng(&mut rand::rng()));
    let (mut machine, _) = EuMachine::new(settings, identity, boot_time(), rng);
    while !shared.stop.load(Ordering::SeqCst) {
        if let Some(claims) = shared.claims.lock().unwrap().take() {
            machine.set_claims(boot_time(), claims);
        }
        drain(shared, &wire, &mut machine);
        let payload = wire.receive();
        if let Some(payload) = payload.filter(|_| !shared.deaf.load(Ordering::SeqCst)) {
            let _ = machine.handle_datagram(boot_time(), manager, &payload);
        }
        drain(shared, &wire, &mut machine);
        machine.handle_timeout(boot_time());
    }
}

fn drain(shared: &Shared, wire: &Wire, machine: &mut EuMachine) {
    let mut seen = shared.seen.lock().unwrap();
    while let Some(event) = machine.poll_event() {
        match event {
            EuEvent::RingChanged(ring) => {
                let stopped =
                    |g: &fpn::keyshare::GroupKeys| matches!(g.transmit, Transmit::Stopped);
                seen.stops += ring.groups().filter(|g| stopped(g)).count();
                // This unit has no threads that would have to apply the ring.
                machine.handle_applied(boot_time(), ring.version);
                for group in ring.groups() {
                    for key in &group.receive {
                        let newest = seen.newest.entry(group.info.name.clone()).or_default();
                        *newest = key.epoch.max(*newest);
                    }
                }
                if let Some(sender) = ring.sender(0)
                    && seen.senders.last() != Some(&sender)
                {
                    seen.senders.push(sender);
                }
                seen.ring = Some(ring);
            }
            EuEvent::PolicyChanged(rules) => {
                seen.policy = Some(rules.protected);
                seen.may_serve = rules.may_serve;
            }
            EuEvent::Registered => seen.registered += 1,
            EuEvent::Refused(refusal) => seen.refused = Some(refusal.sentence),
            EuEvent::LeaseLost(_) | EuEvent::Pass(_) | EuEvent::Withheld(_) => {}
            EuEvent::Remember(memory) => seen.memory = memory,
            EuEvent::Revoked => seen.revoked = true,
        }
    }
    while let Some(datagram) = machine.poll_transmit() {
        if !shared.deaf.load(Ordering::SeqCst) {
            wire.send(&datagram.payload);
        }
        seen.sent.push(datagram.payload);
    }
    seen.status = Some(machine.status(boot_time()));
}

struct Wire {
    socket: UdpSocket,
    manager: SocketAddr,
}

impl Wire {
    fn new(manager: SocketAddr) -> Self {
        let socket = UdpSocket::bind((manager.ip(), 0)).unwrap();
        socket
            .set_read_timeout(Some(Duration::from_millis(5)))
            .unwrap();
        Self { socket, manager }
    }

    fn send(&self, payload: &[u8]) {
        self.socket.send_to(payload, self.manager).unwrap();
    }

    fn receive(&self) -> Option<Vec<u8>> {
        let mut buffer = [0; 2048];
        let length = self.socket.recv(&mut buffer).ok()?;
        Some(buffer[..length].to_vec())
    }
}
