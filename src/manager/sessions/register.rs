//! Registrations: KEY-REQ, KEY-DIS, ACK.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use super::admission::{Asker, Job};
use super::requests::Outcome;
use super::rsa_work::{Origin, Request, Task};
use super::senders;
use super::session::{Session, State};
use super::{Shard, Timer, manager_lease, millis};
use crate::DropReason;
use crate::crypto::exchange::{Answer, Opened};
use crate::crypto::identity::{CryptoFailed, sha256};
use crate::crypto::{PublicIdentity, TokenId};
use crate::ids::{EuId, GroupId, SenderId, SessionId};
use crate::keyshare::Datagram;
use crate::manager::event::{MgeEvent, RefusedWhy};
use crate::time::Timestamp;
use crate::wire::control::register::{CookieBody, ErrorBody, ErrorCode, KeyDisInner, KeyReq};
use crate::wire::control::{HEADER_LEN, Header, KeyRecord, Kind, MAX_DATAGRAM, Message, TAG_LEN};

impl Shard {
    /// Gives a cookie to whoever asks, together with the time to wait if there is no room for a
    /// request now.
    pub(super) fn send_cookie(
        &mut self,
        now: Timestamp,
        to: SocketAddr,
        message: &Message<'_>,
    ) -> Result<(), DropReason> {
        let asked = CookieBody::decode(message.body)?;
        if !asked.is_request() {
            return Err(DropReason::ControlMalformed);
        }
        let asker = self.asker(to, message);
        let told = match asker {
            Asker::Unit(eu) => self.units.get_mut(&eu).map(|unit| &mut unit.told),
            Asker::Token(id) => self.tokens.get_mut(&id).map(|slot| &mut slot.told),
            Asker::Stranger(_) => None,
        };
        let wait = self.admission.wait(now, asker, told, &mut *self.rng);
        let wait_ms = u32::try_from(millis(wait)).unwrap_or(u32::MAX);
        let body = asked.answer(self.cookies.make(now, to), wait_ms);
        let payload = Header::outside(Kind::Cookie, self.realm).datagram(&body.encode());
        self.transmits.push_back(Datagram { to, payload });
        Ok(())
    }

    /// Returns who sent a KEY-REQ or asked for a cookie, as far as that is known without RSA.
    fn asker(&self, from: SocketAddr, message: &Message<'_>) -> Asker {
        let proved = match message.header.kind {
            Kind::Enroll => self.token_holder(message).map(Asker::Token),
            _ => {
                let keys_of = |eu| {
                    let unit = self.units.get(&eu).filter(|unit| !unit.evicted)?;
                    Some(unit.keys.as_ref()?.fingerprint())
                };
                let unit = self.passes.check(message.datagram, keys_of);
                unit.map(Asker::Unit)
            }
        };
        proved.unwrap_or_else(|| Asker::Stranger(from.ip()))
    }

    pub(super) fn handle_key_req(
        &mut self,
        now: Timestamp,
        from: SocketAddr,
        message: &Message<'_>,
    ) -> Result<(), DropReason> {
        let req = KeyReq::decode(message.body)?;
        let made = self.cookies.made(now, from, &req.cookie);
        let deadline = made.map(|made| made + ANSWER_WITHIN);
        let deadline = deadline.filter(|deadline| now <= *deadline);
        let deadline = deadline.ok_or(DropReason::ControlCookie)?;
        let hash = sha256(KeyReq::without_proof(message.datagram));
        if let Some((asked_from, outcome)) = self.requests.known.get(&hash) {
            let again = match outcome {
                _ if *asked_from != from => None,
                Outcome::Session(id) => self.sessions.get(id).and_then(Session::key_dis),
                Outcome::Refused(payload) => Some(payload.clone()),
                Outcome::Waiting | Outcome::Dropped => None,
            };
            let payload = again.ok_or(DropReason::ControlReplay)?;
            self.transmits.push_back(Datagram { to: from, payload });
            return Ok(());
        }
        let asker = self.asker(from, message);
        let answerable = self.can_lease() && (self.senders.ready() || self.senders.left() == 0);
        if !answerable || !self.requests.has_room(asker) {
            return Err(DropReason::ControlBudget);
        }
        let datagram = message.datagram.to_vec();
        let task = Task::Open { datagram, hash };
        self.admit(now, asker, deadline, Request { from, task })?;
        self.requests.note(now, hash, from);
        Ok(())
    }

    /// Puts a request into the queue, in place of an older one of the same asker.
    pub(super) fn admit(
        &mut self,
        now: Timestamp,
        asker: Asker,
        deadline: Timestamp,
        task: Request,
    ) -> Result<(), DropReason> {
        let job = Job {
            asker,
            deadline,
            task,
        };
        let before = self.admission.first(now, job);
        let before = before.map_err(|_| DropReason::ControlBudget)?;
        if let Some(before) = before {
            self.drop_request(
                before.task.task.request().copied(),
                before.task.task.token(),
            );
        }
        Ok(())
    }

    /// Drops a request that will not be answered: its KEY-REQ is forgotten, and its token is free
    /// for another attempt.
    pub(super) fn drop_request(&mut self, request: Option<[u8; 32]>, token: Option<TokenId>) {
        if let Some(hash) = request {
            self.requests.settle(&hash, Outcome::Dropped);
        }
        if let Some(slot) = token.and_then(|token| self.tokens.get_mut(&token)) {
            slot.free();
        }
    }

    /// Handles a decrypted KEY-REQ: looks up the unit that it names. The signature is checked
    /// later.
    pub(super) fn opened(
        &mut self,
        now: Timestamp,
        origin: Origin,
        hash: [u8; 32],
        result: Result<Box<Opened>, CryptoFailed>,
    ) -> Result<(), DropReason> {
        let Origin {
            from,
            asker,
            deadline,
        } = origin;
        let Ok(opened) = result else {
            self.requests.settle(&hash, Outcome::Dropped);
            self.refuse(now, RefusedWhy::Stranger, None, from);
            return Err(DropReason::ControlAuth);
        };
        let eu = opened.inner.eu;
        if self.restoring {
            self.requests.forget(&hash);
            return Err(DropReason::ControlRestored);
        }
        let unit = self.units.get(&eu);
        let Some((unit, keys)) = unit.and_then(|u| Some((u, u.keys.clone()?))) else {
            self.requests.settle(&hash, Outcome::Dropped);
            self.refuse(now, RefusedWhy::Stranger, None, from);
            return Err(DropReason::ControlUnknownUnit);
        };
        let refusal = if unit.evicted {
            let sentence = format!("the unit {} was evicted at the manager", unit.name);
            Some((RefusedWhy::Evicted, ErrorCode::Out, sentence))
        } else if unit.unconfirmed {
            let sentence = RESTORED.to_owned();
            Some((RefusedWhy::Restored, ErrorCode::Restored, sentence))
        } else {
            self.refusal(now, eu, &opened)
        };
        let task = if let Some((why, code, sentence)) = refusal {
            let body = ErrorBody {
                code,
                reference: hash,
                sentence,
                proof: Vec::new(),
            };
            Task::Refuse {
                opened,
                keys,
                why,
                unproved: body.encode_unproved(),
            }
        } else {
            let header = Header {
                kind: Kind::KeyDis,
                realm: self.realm,
                session: self.new_session(),
                sequence: u64::from(self.boot) << 32 | 1,
            };
            Task::Answer {
                opened,
                keys,
                header,
            }
        };
        self.admission.second(Job {
            asker,
            deadline,
            task: Request { from, task },
        });
        Ok(())
    }

    /// Handles a proved unit and its finished answer, KEY-DIS.
    pub(super) fn answered(
        &mut self,
        now: Timestamp,
        from: SocketAddr,
        opened: &Opened,
        header: &Header,
        keys: &Arc<PublicIdentity>,
        result: Result<Answer, CryptoFailed>,
    ) -> Result<(), DropReason> {
        if self.restoring || header.sequence >> 32 != u64::from(self.boot) {
            self.requests.forget(&opened.hash);
            return Err(DropReason::ControlRestored);
        }
        self.requests.settle(&opened.hash, Outcome::Dropped);
        let eu = opened.inner.eu;
        let Ok(answer) = result else {
            self.refuse(now, RefusedWhy::Stranger, None, from);
            return Err(DropReason::ControlAuth);
        };
        // Things may have changed while the operation ran.
        let unit = self
            .units
            .get(&eu)
            .filter(|u| !u.evicted && u.keys.as_ref() == Some(keys));
        let unit = unit.ok_or(DropReason::ControlUnknownUnit)?;
        let candidates = unit.sessions.iter().filter_map(|id| self.sessions.get(id));
        let candidates = candidates.filter(|s| s.counts() && !s.is_live()).count();
        if candidates >= MAX_CANDIDATES || self.is_stalled(now, eu) {
            return Err(DropReason::ControlBudget);
        }
        let queues = queues(opened);
        let base = self.take_senders(now, eu, queues)?;
        let room = MAX_DATAGRAM - HEADER_LEN - TAG_LEN - KeyDisInner::FIXED_LEN;
        let suites = opened.inner.suites;
        let room = room.saturating_sub(answer.clear.len());
        let (groups, records) = self.records(eu, suites, room);
        let inner = KeyDisInner {
            lease_ms: u32::try_from(millis(self.lease())).unwrap_or(u32::MAX),
            pseudotime: self.clock.at(now),
            sender_base: base,
            queues,
            policy: self.rules_version(eu),
            mark: self.history.mark(),
            pass: self.passes.issue(eu, &keys.fingerprint(), &mut *self.rng),
            groups,
            records,
        };
        let plain = inner.encode();
        let payload = answer.keys.from_mge.seal(header, &answer.clear, &plain);
        if payload.len() > MAX_DATAGRAM {
            return Err(DropReason::TooBig);
        }
        let state = State::Candidate {
            check: answer.keys.ack(&plain),
            key_dis: payload.clone(),
            records: inner.records.iter().map(|r| r.info.id).collect(),
        };
        let until = now + manager_lease(self.lease());
        let mut session = Session::new(header, eu, suites, from, answer.keys, state, until);
        session.whole = Some(self.pace(now));
        self.requests
            .settle(&opened.hash, Outcome::Session(session.id));
        self.add_session(session);
        self.transmits.push_back(Datagram { to: from, payload });
        Ok(())
    }

    /// The unit is told why it gets no keys, because it has proved who it is.
    pub(super) fn refused(
        &mut self,
        now: Timestamp,
        from: SocketAddr,
        opened: &Opened,
        why: RefusedWhy,
        mut unproved: Vec<u8>,
        result: Result<Vec<u8>, CryptoFailed>,
    ) -> Result<(), DropReason> {
        if self.restoring {
            self.requests.forget(&opened.hash);
            return Err(DropReason::ControlRestored);
        }
        let Ok(proof) = result else {
            self.requests.settle(&opened.hash, Outcome::Dropped);
            self.refuse(now, RefusedWhy::Stranger, None, from);
            return Err(DropReason::ControlAuth);
        };
        unproved.extend_from_slice(&proof);
        let payload = Header::outside(Kind::Error, self.realm).datagram(&unproved);
        let kept = Outcome::Refused(payload.clone());
        self.requests.settle(&opened.hash, kept);
        self.transmits.push_back(Datagram { to: from, payload });
        if why != RefusedWhy::Restored {
            // `status` shows all of them.
            self.refuse(now, why, Some(opened.inner.eu), from);
        }
        Err(match why {
            RefusedWhy::Restored => DropReason::ControlRestored,
            RefusedWhy::TooOften | RefusedWhy::NoSenderIds => DropReason::ControlBudget,
            _ => DropReason::ControlUnknownUnit,
        })
    }

    /// Adds a live session with these keys that knows all its groups, so that tests can have
    /// thousands of units without RSA.
    #[cfg(test)]
    pub(in crate::manager) fn add_live(
        &mut self,
        now: Timestamp,
        eu: EuId,
        from: SocketAddr,
        keys: crate::crypto::exchange::SessionKeys,
        lease: Duration,
    ) -> SessionId {
        let header = Header {
            kind: Kind::KeyDis,
            realm: self.realm,
            session: self.new_session(),
            sequence: u64::from(self.boot) << 32 | 1,
        };
        let state = State::Live { since: now };
        let until = now + manager_lease(lease);
        let mut session = Session::new(&header, eu, u32::MAX, from, keys, state, until);
        session.told = self
            .units
            .get(&eu)
            .map(|u| u.groups.clone())
            .unwrap_or_default();
        self.add_session(session);
        self.unghost(eu);
        header.session
    }

    fn add_session(&mut self, session: Session) {
        let (id, eu) = (session.id, session.eu);
        self.timers.insert((session.lease_until, Timer::Lease(id)));
        if let Some(pace) = session.whole {
            self.timers.insert((pace.next, Timer::Resend(id, None)));
        }
        self.sessions.insert(id, session);
        let Some(unit) = self.units.get_mut(&eu) else {
            return;
        };
        unit.sessions.push(id);
        self.counting += 1;
        for group in &unit.groups {
            let Some(group) = self.groups.get_mut(group) else {
                continue;
            };
            group.add_session(id);
        }
    }

    /// Handles the acknowledgement of a candidate's KEY-DIS: the older sessions of the unit are
    /// over.
    pub(super) fn establish(&mut self, now: Timestamp, id: SessionId) {
        let Some(session) = self.sessions.get_mut(&id) else {
            return;
        };
        let state = std::mem::replace(&mut session.state, State::Live { since: now });
        let State::Candidate { records, .. } = state else {
            return;
        };
        session.whole = None;
        session.told = records.iter().copied().collect();
        let (eu, from, suites) = (session.eu, session.address, session.suites);
        self.unghost(eu);
        let Some(unit) = self.units.get(&eu) else {
            return;
        };
        let older: Vec<_> = unit
            .sessions
            .iter()
            .copied()
            .take_while(|s| *s != id)
            .collect();
        for old in older {
            self.end_session(now, old);
        }
        self.events.push_back(MgeEvent::UnitRegistered { eu, from });
        for group in &records {
            self.tell_withheld(now, eu, suites, from, *group);
        }
        // The unit has left the group, or the group was removed, since the KEY-DIS was built.
        let gone = |g: &&GroupId| !self.units.get(&eu).is_some_and(|u| u.groups.contains(*g));
        let gone: Vec<GroupId> = records.iter().filter(gone).copied().collect();
        for group in gone {
            self.revoke_group(id, group);
        }
        self.drive_session(id);
        self.check_unit(now, eu);
    }

    /// Ends a session whose lease has run out.
    pub(super) fn lease_timer(&mut self, now: Timestamp, id: SessionId) {
        let Some(session) = self.sessions.get_mut(&id) else {
            return;
        };
        if session.lease_until > now {
            self.timers.insert((session.lease_until, Timer::Lease(id)));
            return;
        }
        if !session.counts() {
            // It has been out for a while, during which its heartbeats could still be answered.
            self.end_session(now, id);
            return;
        }
        let (eu, lost) = (session.eu, session.is_live());
        session.state = State::Out;
        session.pending.clear();
        session.whole = None;
        session.lease_until = now + KEEP_OUT;
        self.timers.insert((now + KEEP_OUT, Timer::Lease(id)));
        self.counting -= 1;
        if lost {
            self.events.push_back(MgeEvent::UnitLost { eu });
        }
        self.count_out(now, id, eu);
    }

    pub(super) fn end_session(&mut self, now: Timestamp, id: SessionId) {
        let Some(session) = self.sessions.remove(&id) else {
            return;
        };
        if let Some(unit) = self.units.get_mut(&session.eu) {
            unit.sessions.retain(|s| *s != id);
        }
        self.counting -= usize::from(session.counts());
        self.count_out(now, id, session.eu);
    }

    fn new_session(&mut self) -> SessionId {
        loop {
            let id = SessionId(self.rng.next_u64());
            if id.0 != 0 && !self.sessions.contains_key(&id) {
                return id;
            }
        }
    }

    /// Returns why a unit that is not evicted gets no session, with a sentence for it.
    fn refusal(
        &mut self,
        now: Timestamp,
        eu: EuId,
        opened: &Opened,
    ) -> Option<(RefusedWhy, ErrorCode, String)> {
        let count = queues(opened);
        if self.senders.left() < u64::from(count) {
            let sentence = "the manager has given out all its sender ids: a new manager is needed";
            let code = ErrorCode::NoSenderIds;
            return Some((RefusedWhy::NoSenderIds, code, sentence.to_owned()));
        }
        let unit = self.units.get_mut(&eu)?;
        if !unit.sender_ids.has(now, count) {
            let sentence = "this unit registers too often: it has used up its sender ids of the day and gets \
                            new ones bit by bit";
            let code = ErrorCode::TooOften;
            return Some((RefusedWhy::TooOften, code, sentence.to_owned()));
        }
        None
    }

    /// Takes sender ids for a registration.
    fn take_senders(
        &mut self,
        now: Timestamp,
        eu: EuId,
        count: u16,
    ) -> Result<SenderId, DropReason> {
        let unit = self.units.get_mut(&eu);
        let unit = unit.ok_or(DropReason::ControlUnknownUnit)?;
        if !unit.sender_ids.has(now, count) {
            return Err(DropReason::ControlBudget);
        }
        let base = self.senders.take(count).ok_or(DropReason::ControlBudget)?;
        unit.sender_ids.take_several(now, count);
        Ok(base)
    }

    /// Handles newly reserved sender ids. Reports when they run low, and when none is left to
    /// reserve.
    pub(in crate::manager) fn senders_stored(&mut self, below: u64) {
        let before = self.senders.reserved();
        self.senders.stored(below);
        let crossed = |mark: u64| before < mark && below >= mark;
        if crossed(senders::END - senders::END / 16) || crossed(senders::END) {
            let left = self.senders.left();
            self.events.push_back(MgeEvent::SenderIds { left });
        }
    }

    /// Returns how many groups the unit has, and as many of their records as fit into `room` bytes,
    /// without keys of suites other than these.
    fn records(&self, eu: EuId, suites: u32, mut room: usize) -> (u16, Vec<KeyRecord>) {
        let Some(unit) = self.units.get(&eu) else {
            return (0, Vec::new());
        };
        let all = unit
            .groups
            .iter()
            .filter_map(|g| self.groups.get(g)?.record(suites));
        let (mut count, mut fitting) = (0, Vec::new());
        for record in all {
            count += 1;
            if let Some(left) = room.checked_sub(record.wire_len()) {
                room = left;
                fitting.push(record);
            }
        }
        (count, fitting)
    }
}

impl Session {
    fn key_dis(&self) -> Option<Vec<u8>> {
        match &self.state {
            State::Candidate { key_dis, .. } => Some(key_dis.clone()),
            State::Live { .. } | State::Out | State::Revoked => None,
        }
    }
}

fn queues(opened: &Opened) -> u16 {
    opened.inner.queues.clamp(1, MAX_QUEUES)
}

const RESTORED: &str =
    "the manager was restored from a backup and waits for its operator (fpn-mge restore --accept)";
/// The number of KEY-DISs of one unit that may be on their way.
const MAX_CANDIDATES: usize = 3;
/// Sender ids of one registration.
pub const MAX_QUEUES: u16 = 64;
/// A KEY-REQ is answered within this time after its cookie was made, or not at all. A unit waits a
/// little longer, and from a little later on.
pub(super) const ANSWER_WITHIN: Duration = Duration::from_millis(2400);
/// How long a session that is out is told to register again.
const KEEP_OUT: Duration = Duration::from_secs(30);
