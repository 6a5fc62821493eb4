//! A manager that talks to one unit directly. Each receives what the other sends without delay:
//! there is no network, the test moves the clock, and writes and RSA operations complete as soon as
//! they are requested.
//!
//! These tests need messages that only the core can create, such as a signature by the wrong key or
//! a message of a member that breaks the protocol. All other tests run in the virtual world of
//! `sim`.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::DropReason;
use crate::crypto::test_keys::identity;
use crate::crypto::{Identity, PublicIdentity, Secret, Token, TokenId};
use crate::ids::{EuId, GroupId};
use crate::keyshare::Datagram;
use crate::keyshare::enroll::{Enroll, EnrollEvent};
use crate::keyshare::eu::{EuEvent, EuMachine, Memory, Rules};
use crate::keyshare::ring::{GroupPolicy, SuiteId, UpdateMode};
use crate::manager::{
    AdminDone, AdminRequest, AfterVolume, Directory, GroupRecord, MgeEvent, MgeMachine,
    MgeSettings, NewGroup, Point, RefusedWhy, RotateEvery, StoreAnswer, StoreOp, Taken,
    TokenRecord, UnitRecord,
};
use crate::time::{Pseudotime, Timestamp};
use crate::wire::control::MayServe;

pub(super) struct Desk {
    pub(super) now: Timestamp,
    pub(super) mge: MgeMachine,
    /// Events that the manager has reported.
    pub(super) events: Vec<MgeEvent>,
    /// Writes that the manager has requested. All of them have been completed.
    pub(super) written: Vec<StoreOp>,
    /// Reasons for which the manager dropped datagrams after it had accepted them for processing.
    pub(super) drops: Vec<DropReason>,
    /// Everything that the manager has sent in [`talk`](Self::talk).
    pub(super) said: Vec<Datagram>,
    /// What the unit has learned of prefixes.
    pub(super) rules: Vec<Rules>,
    writes: u32,
    /// What the unit of the last [`talk`](Self::talk) is to remember.
    pub(super) memory: Memory,
}

impl Desk {
    /// Creates a manager with a group, unit 1 and a token for this unit. The unit has not enrolled,
    /// so its keys are unknown.
    pub(super) fn office() -> Self {
        Self::new(UpdateMode::Hitless, None)
    }

    /// Creates a manager and unit 1, which is registered and the only member of the group.
    pub(super) fn registered(update: UpdateMode) -> (Self, EuMachine) {
        let mut desk = Self::new(update, Some(identity(1).public().clone()));
        let (mut unit, asked) = super::forged::Registering::asking_as(EuId(1), 6);
        desk.hear(own(), &asked).expect("a request for a cookie");
        let cookie = desk.says().pop().expect("a cookie").payload;
        unit.handle_datagram(desk.now, mge_address(), &cookie)
            .expect("its cookie");
        desk.talk(&mut unit);
        (desk, unit)
    }

    fn new(update: UpdateMode, keys: Option<PublicIdentity>) -> Self {
        let point = Point {
            boot: 1,
            draw: 1,
            count: 0,
        };
        let member = keys.is_some().then_some((EuId(1), GroupId(1)));
        let directory = Directory {
            boot: point.boot,
            starts: vec![point],
            units: vec![UnitRecord {
                id: EuId(1),
                name: "north".into(),
                keys,
                evicted: false,
                unconfirmed: false,
                may_serve: MayServe::Everything,
            }],
            groups: vec![group(update)],
            members: member.into_iter().collect(),
            tokens: vec![TokenRecord {
                id: token().id,
                eu: EuId(1),
                secret: token().secret,
                expires: Pseudotime(u64::MAX),
                used_by: None,
            }],
            ..Directory::default()
        };
        let rng = Box::new(ChaCha8Rng::seed_from_u64(1));
        let settings = MgeSettings::default();
        let clock = Pseudotime(64_000);
        let mge = MgeMachine::new(settings, identity(0), directory, NOW, clock, rng);
        let mut desk = Self {
            now: NOW,
            mge,
            events: Vec::new(),
            written: Vec::new(),
            drops: Vec::new(),
            said: Vec::new(),
            rules: Vec::new(),
            writes: 0,
            memory: Memory::default(),
        };
        desk.serve();
        desk
    }

    /// Delivers a datagram to the manager.
    pub(super) fn hear(&mut self, from: SocketAddr, payload: &[u8]) -> Result<Taken, DropReason> {
        let taken = self.mge.handle_datagram(self.now, from, payload);
        self.serve();
        taken
    }

    /// Makes the request of an administrator.
    pub(super) fn admin(&mut self, request: AdminRequest) {
        let asked = self.mge.handle_admin(self.now, "test".into(), request);
        asked.expect("a valid request");
        self.serve();
    }

    /// Takes the datagrams that the manager wants to send.
    pub(super) fn says(&mut self) -> Vec<Datagram> {
        std::iter::from_fn(|| self.mge.poll_transmit(self.now)).collect()
    }

    /// Lets time pass while the manager and a unit exchange messages.
    pub(super) fn pass(&mut self, time: Duration, unit: &mut EuMachine) {
        let end = self.now + time;
        loop {
            self.talk(unit);
            let due = [self.mge.poll_timeout(), unit.poll_timeout()];
            let due = due.into_iter().flatten().min().filter(|at| *at <= end);
            self.now = due.map_or(end, |at| at.max(self.now));
            if due.is_none() {
                return;
            }
            self.mge.handle_timeout(self.now);
            self.serve();
            unit.handle_timeout(self.now);
        }
    }

    /// Delivers messages between the manager and a unit until neither has more to send. The unit
    /// applies every new key ring immediately.
    pub(super) fn talk(&mut self, unit: &mut EuMachine) {
        loop {
            while let Some(event) = unit.poll_event() {
                match event {
                    EuEvent::RingChanged(ring) => unit.handle_applied(self.now, ring.version),
                    EuEvent::PolicyChanged(rules) => self.rules.push(rules),
                    EuEvent::Remember(memory) => self.memory = memory,
                    _ => {}
                }
            }
            let asked: Vec<_> = std::iter::from_fn(|| unit.poll_transmit()).collect();
            for datagram in &asked {
                // The unit repeats a request that the manager drops.
                let _ = self.hear(own(), &datagram.payload);
            }
            let said = self.says();
            for datagram in said.iter().filter(|datagram| datagram.to == own()) {
                let _ = unit.handle_datagram(self.now, mge_address(), &datagram.payload);
            }
            if asked.is_empty() && said.is_empty() {
                return;
            }
            self.said.extend(said);
        }
    }

    /// Completes the writes and RSA operations that the manager requests.
    fn serve(&mut self) {
        loop {
            if let Some(request) = self.mge.poll_store() {
                if request.op.counts() {
                    self.writes += 1;
                    self.mge.handle_point(Point {
                        boot: 1,
                        draw: 1,
                        count: self.writes,
                    });
                }
                let stored = Ok(StoreAnswer::Done);
                self.mge.handle_stored(self.now, request.id, stored);
                self.written.push(request.op);
            } else if let Some(work) = self.mge.poll_work(self.now) {
                let done = self.mge.handle_work(self.now, work.run());
                self.drops.extend(done.err());
            } else {
                break;
            }
        }
        self.drops
            .extend(std::iter::from_fn(|| self.mge.poll_drop()));
        self.events
            .extend(std::iter::from_fn(|| self.mge.poll_event()));
    }

    /// Returns the keys of the unit that has enrolled, if one has.
    pub(super) fn enrolled(&self) -> Option<&PublicIdentity> {
        self.written.iter().find_map(|op| match op {
            StoreOp::RegisterUnit { keys, .. } => Some(keys),
            _ => None,
        })
    }

    /// Returns the reason of every refusal.
    pub(super) fn refusals(&self) -> Vec<RefusedWhy> {
        let refused = |event: &MgeEvent| match event {
            MgeEvent::Refused { why, .. } => Some(*why),
            _ => None,
        };
        self.events.iter().filter_map(refused).collect()
    }

    /// Enrolls a unit with these keys.
    pub(super) fn enroll(&mut self, identity: Arc<Identity>) -> Option<EnrollEvent> {
        let rng = Box::new(ChaCha8Rng::seed_from_u64(8));
        let mut unit = Enroll::new(token(), mge_address(), identity, self.now, rng);
        // The first round is the request for a cookie, the second one is the enrollment.
        for _ in 0..2 {
            while let Some(datagram) = unit.poll_transmit() {
                self.hear(own(), &datagram.payload).expect("is taken");
            }
            for datagram in self.says() {
                let heard = unit.handle_datagram(self.now, mge_address(), &datagram.payload);
                heard.expect("is taken");
            }
        }
        unit.poll_event()
    }
}

/// Returns group 1, which has no key yet.
pub(super) fn group(update: UpdateMode) -> GroupRecord {
    let new = NewGroup {
        name: "group1".parse().expect("a name"),
        update,
        priority: 0,
        policy: GroupPolicy::Closed,
        suite: SuiteId::Misty1Hmac,
        protect: Vec::new(),
        rotate_every: RotateEvery::NEVER,
        lock: false,
        after_volume: AfterVolume::NEVER,
    };
    new.record(GroupId(1))
}

/// Makes a request of an administrator and stores it immediately, ahead of the other writes that
/// are pending.
pub(super) fn take(mge: &mut MgeMachine, now: Timestamp, request: AdminRequest) -> AdminDone {
    let id = mge.handle_admin(now, "test".into(), request);
    let id = id.expect("a valid request");
    if let Some(request) = mge.poll_store() {
        let evicted = matches!(&request.op, StoreOp::Admin(_));
        assert!(evicted, "something else is to be written");
        let answer = StoreAnswer::Void(Vec::new());
        mge.handle_stored(now, request.id, Ok(answer));
    }
    let done = std::iter::from_fn(|| mge.poll_event()).find_map(|event| match event {
        MgeEvent::AdminDone { request, result } if request == id => result.ok(),
        _ => None,
    });
    done.expect("an answer")
}

/// Returns a token for unit 1.
pub(super) fn token() -> Token {
    let text = Token {
        manager: mge_address().to_string(),
        fingerprint: identity(0).public().fingerprint(),
        unit: "north".into(),
        id: TokenId([5; 8]),
        secret: Secret::new([9; 32]),
    };
    Token::decode(&text.encode()).expect("a token")
}

/// Returns the manager's address.
pub(super) fn mge_address() -> SocketAddr {
    SocketAddr::from(([10, 0, 0, 1], 4747))
}

/// Returns the address of the unit that registers or enrolls.
pub(super) fn own() -> SocketAddr {
    SocketAddr::from(([10, 0, 9, 9], 999))
}

/// The time at which every test begins.
pub(super) const NOW: Timestamp = Timestamp::from_nanos(1_000_000_000);
