//! The key search at the unit in front of the searched terminal, and at units on the way.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::time::Duration;

use super::budget::Places;
use super::{Pair, ReplyMode, Searcher, Side, proof};
use crate::DropReason;
use crate::counters::Count;
use crate::ids::GroupId;
use crate::keyshare::{EpochKey, KeyRing};
use crate::time::{FRESHNESS, Timestamp};
use crate::wire::echo::{Echo, EchoKind};
use crate::wire::ethernet::{Framed, LinkHeader};
use crate::wire::search::{NONCE_LEN, Payload, Role, SearchPacket, Slot};

/// Requests that were let in to terminals and whose replies are awaited, and requests that the unit
/// has answered itself. The table is bounded and shared by groups, and only requests with a valid
/// tag enter it.
pub(super) struct Awaited {
    requests: HashMap<Key, Request>,
    deadlines: BTreeSet<(Timestamp, Key)>,
    places: Places,
}

/// Counts how often each request of a group with a valid tag was let in. Anybody who saw a request
/// can repeat it; a repeat costs no budget, and the count keeps it from making a terminal answer
/// without end.
#[derive(Default)]
pub(super) struct Repeats {
    young: HashMap<Key, u8>,
    old: HashMap<Key, u8>,
    /// When the first of the young entries was made.
    since: Timestamp,
}

type Key = (Pair, [u8; NONCE_LEN]);

struct Request {
    deadline: Timestamp,
    group: GroupId,
    state: RequestState,
}

enum RequestState {
    /// The terminal has until the deadline; then this request, which came behind this layer-2
    /// header, is answered in its name.
    Waiting(SearchPacket, LinkHeader),
    /// The unit has answered; a reply of the terminal before the deadline is dropped.
    Answered,
}

impl Searcher {
    pub(super) fn take_packet(
        &mut self,
        now: Timestamp,
        side: Side,
        link: &LinkHeader,
        bytes: &[u8],
    ) -> Result<(), DropReason> {
        let frame = (link, bytes);
        let packet = match SearchPacket::parse(bytes) {
            Ok(packet) => packet,
            Err(_) if side == Side::Inside => return self.lookalike(frame),
            Err(_) => return Err(DropReason::SearchMalformed),
        };
        let ring = match self.ring.as_ref() {
            Some(ring) => Arc::clone(ring),
            None if side == Side::Inside => return self.lookalike(frame),
            None => return Err(DropReason::SearchNoTag),
        };
        // Requests and replies are both about the pair of addresses in the request.
        let Echo { kind, src, dst, .. } = packet.echo;
        let pair = match kind {
            EchoKind::Request => Pair { src, dst },
            EchoKind::Reply => Pair { src: dst, dst: src },
        };
        if side == Side::Outside {
            let payload = &packet.payload;
            fresh(&ring, now, payload)?;
            return match kind {
                EchoKind::Request if payload.size.is_some() => {
                    self.probe_from_outside(now, &ring, pair, packet, frame)
                }
                EchoKind::Request => self.request_from_outside(now, &ring, pair, packet, frame),
                EchoKind::Reply if payload.size.is_some() && self.policy.serves(pair.src) => {
                    self.take_probe_reply(now, pair, payload)
                }
                EchoKind::Reply => self.reply_from_outside(now, pair, payload, frame),
            };
        }
        let keys = proof::matching(&ring, &packet.payload, pair);
        let Some(key) = keys.first() else {
            return self.lookalike(frame);
        };
        fresh(&ring, now, &packet.payload)?;
        if packet.payload.size.is_some() {
            return self.pass_probe(now, pair, Side::Outside, Some(key.group), frame);
        }
        match kind {
            EchoKind::Request => self.request_from_inside(now, &ring, pair, packet, frame, key),
            EchoKind::Reply => self.reply_from_inside(now, &ring, pair, &packet.payload, frame),
        }
    }

    /// Answers in the name of terminals that did not answer in time.
    pub(super) fn answer_awaited(&mut self, now: Timestamp) {
        while let Some((key, request)) = self.awaited.take_due(now) {
            if let RequestState::Waiting(packet, link) = request.state {
                let asked = (&packet, &link);
                if let Err(reason) = self.answer(now, key.0, asked, request.group) {
                    self.counters.dropped(reason);
                }
                self.await_reply(key, now + LATE, request.group, RequestState::Answered);
            }
        }
    }

    /// Step 3: fills this unit's slot and lets the request in.
    fn request_from_outside(
        &mut self,
        now: Timestamp,
        ring: &KeyRing,
        pair: Pair,
        mut packet: SearchPacket,
        frame: (&LinkHeader, &[u8]),
    ) -> Result<(), DropReason> {
        self.refuse_own(ring, pair, &packet.payload)?;
        if self.policy.serves(pair.src) {
            return Err(DropReason::SearchStale);
        }
        let serves = self.policy.serves(pair.dst);
        if !serves && !self.settings.transit {
            return Err(DropReason::SearchNotTransit);
        }
        if !serves {
            let keys = proof::matching(ring, &packet.payload, pair);
            self.take_answer(now, keys.first().map(|key| key.group), pair)?;
            if let Some(key) = keys.first() {
                // If there are more units on the way than slots, the search still passes: only the
                // slots of the ends matter.
                add_slot(ring, &mut packet.payload, Role::Transit, key, pair);
            }
            return self.send(Side::Inside, &packet, frame);
        }
        let key = self.admit_request(now, ring, pair, &mut packet.payload)?;
        let awaited = (pair, packet.payload.nonce);
        match self.settings.reply {
            ReplyMode::Proxy => return self.answer(now, pair, (&packet, frame.0), key.group),
            ReplyMode::Auto if self.awaited.answered(&awaited) => {
                return self.answer(now, pair, (&packet, frame.0), key.group);
            }
            ReplyMode::Auto => {
                let state = RequestState::Waiting(packet.clone(), frame.0.clone());
                self.await_reply(awaited, now + PATIENCE, key.group, state);
            }
            ReplyMode::Terminal => {}
        }
        self.send(Side::Inside, &packet, frame)
    }

    /// Lets in a request for a terminal of this unit, if it has a valid tag, was not repeated too often
    /// and is within the budget: fills this unit's slot and returns its key. Probes have budgets of their
    /// own, so that no number of them keeps a search from being answered.
    fn admit_request(
        &mut self,
        now: Timestamp,
        ring: &KeyRing,
        pair: Pair,
        payload: &mut Payload,
    ) -> Result<Arc<EpochKey>, DropReason> {
        let keys = proof::matching(ring, payload, pair);
        let key = keys
            .into_iter()
            .find(|key| self.admits(key.group, pair.reversed()))
            .ok_or(DropReason::SearchNoTag)?;
        let asked = (pair, payload.nonce);
        let (all_repeats, answers) = match payload.size {
            None => (&mut self.repeats, &mut self.answers),
            Some(_) => (&mut self.probe_repeats, &mut self.probe_answers),
        };
        let repeats = all_repeats.get(&key.group);
        if repeats.is_some_and(|r| r.of(&asked) >= MOST_REPEATS) {
            return Err(DropReason::SearchStale);
        }
        if !answers.take(now, Some(key.group), pair.src) {
            return Err(DropReason::SearchBudget);
        }
        all_repeats.entry(key.group).or_default().count(now, asked);
        if !add_slot(ring, payload, Role::End, &key, pair) {
            return Err(DropReason::SearchMalformed);
        }
        Ok(key)
    }

    /// Confirms that a probe of the path MTU has arrived. The path of the way back does not change
    /// because of it, and the terminal does not see it.
    fn probe_from_outside(
        &mut self,
        now: Timestamp,
        ring: &KeyRing,
        pair: Pair,
        packet: SearchPacket,
        frame: (&LinkHeader, &[u8]),
    ) -> Result<(), DropReason> {
        if self.policy.serves(pair.src) {
            return Err(DropReason::SearchStale);
        }
        if !self.policy.serves(pair.dst) {
            return self.pass_probe(now, pair, Side::Inside, None, frame);
        }
        let mut payload = packet.payload;
        self.admit_request(now, ring, pair, &mut payload)?;
        let reply = SearchPacket {
            echo: packet.echo.reply(),
            payload,
        };
        let packet = reply.build().map_err(|_| DropReason::SearchMalformed)?;
        let link = frame.0.reversed();
        self.transmit
            .push_back((Side::Outside, Framed { link, packet }));
        self.counters.add(Count::MtuProbesAnswered, 1);
        Ok(())
    }

    /// Passes on a probe, or an answer, of other units.
    fn pass_probe(
        &mut self,
        now: Timestamp,
        pair: Pair,
        side: Side,
        group: Option<GroupId>,
        frame: (&LinkHeader, &[u8]),
    ) -> Result<(), DropReason> {
        if !self.settings.transit {
            return Err(DropReason::SearchNotTransit);
        }
        self.take_answer(now, group, pair)?;
        self.send_unchanged(side, frame);
        Ok(())
    }

    /// Handles a reply to a search of this unit (step 6) or, in transit, of a unit inside.
    fn reply_from_outside(
        &mut self,
        now: Timestamp,
        pair: Pair,
        payload: &Payload,
        frame: (&LinkHeader, &[u8]),
    ) -> Result<(), DropReason> {
        if self.has_search(&pair) {
            return self.take_reply(now, pair, payload);
        }
        if self.policy.serves(pair.src) {
            return Err(DropReason::SearchUnexpected);
        }
        if !self.settings.transit {
            return Err(DropReason::SearchNotTransit);
        }
        self.take_answer(now, None, pair)?;
        self.send_unchanged(Side::Inside, frame);
        Ok(())
    }

    /// Handles a request of a unit inside.
    fn request_from_inside(
        &mut self,
        now: Timestamp,
        ring: &KeyRing,
        pair: Pair,
        mut packet: SearchPacket,
        frame: (&LinkHeader, &[u8]),
        key: &EpochKey,
    ) -> Result<(), DropReason> {
        self.refuse_own(ring, pair, &packet.payload)?;
        if self.policy.serves(pair.dst) {
            return Err(DropReason::SearchUnexpected);
        }
        self.take_answer(now, Some(key.group), pair)?;
        if self.settings.transit {
            add_slot(ring, &mut packet.payload, Role::Transit, key, pair);
        }
        self.send(Side::Outside, &packet, frame)
    }

    /// Steps 4 and 5: handles the reply of a terminal of this unit, or of one behind it. The valid
    /// MAC in this unit's slot proves that it let the request in, although it kept no state for it.
    fn reply_from_inside(
        &mut self,
        now: Timestamp,
        ring: &KeyRing,
        pair: Pair,
        payload: &Payload,
        frame: (&LinkHeader, &[u8]),
    ) -> Result<(), DropReason> {
        let (slot, group) = own_slot(ring, payload, pair).ok_or(DropReason::SearchUnexpected)?;
        if slot.role == Role::End {
            if !self.policy.serves(pair.dst) || self.awaited.resolve(&(pair, payload.nonce)) {
                return Err(DropReason::SearchUnexpected);
            }
            self.register_answered(now, pair, payload, &slot, group)?;
        }
        self.send_unchanged(Side::Outside, frame);
        Ok(())
    }

    /// Answers in the terminal's name.
    fn answer(
        &mut self,
        now: Timestamp,
        pair: Pair,
        (request, link): (&SearchPacket, &LinkHeader),
        group: GroupId,
    ) -> Result<(), DropReason> {
        if !self.admits(group, pair.reversed()) {
            return Err(DropReason::SearchNoTag);
        }
        self.encrypt(now, pair.reversed(), group);
        let reply = SearchPacket {
            echo: request.echo.reply(),
            payload: request.payload.clone(),
        };
        let packet = reply.build().map_err(|_| DropReason::SearchMalformed)?;
        let link = link.reversed();
        self.transmit
            .push_back((Side::Outside, Framed { link, packet }));
        self.counters.add(Count::SearchesAnswered, 1);
        Ok(())
    }

    /// Step 5: registers that the reverse path is encrypted under the group of this unit's slot, by
    /// the rule that the searching unit uses: the last *end* counts.
    fn register_answered(
        &mut self,
        now: Timestamp,
        pair: Pair,
        payload: &Payload,
        own: &Slot,
        group: GroupId,
    ) -> Result<(), DropReason> {
        let last_end = payload.slots().iter().rfind(|s| s.role == Role::End);
        if last_end != Some(own) {
            return Ok(());
        }
        if !self.admits(group, pair.reversed()) {
            return Err(DropReason::SearchNoTag);
        }
        self.encrypt(now, pair.reversed(), group);
        Ok(())
    }

    /// Refuses what this unit itself has sent or passed before, because it is going round in a
    /// loop.
    fn refuse_own(&self, ring: &KeyRing, pair: Pair, payload: &Payload) -> Result<(), DropReason> {
        let own = payload.slots().iter().any(|slot| ring.is_own(slot.sender));
        if own || self.is_searching(&pair, &payload.nonce) {
            return Err(DropReason::SearchStale);
        }
        Ok(())
    }

    fn take_answer(
        &mut self,
        now: Timestamp,
        group: Option<GroupId>,
        pair: Pair,
    ) -> Result<(), DropReason> {
        let granted = self.answers.take(now, group, pair.src);
        granted.then_some(()).ok_or(DropReason::SearchBudget)
    }

    fn await_reply(&mut self, key: Key, deadline: Timestamp, group: GroupId, state: RequestState) {
        let groups = self.ring.as_ref().map_or(1, |ring| ring.groups().count());
        let request = Request {
            deadline,
            group,
            state,
        };
        self.awaited.insert(key, request, groups);
    }

    /// Sends the packet on with its present payload.
    fn send(
        &mut self,
        side: Side,
        packet: &SearchPacket,
        (link, bytes): (&LinkHeader, &[u8]),
    ) -> Result<(), DropReason> {
        let mut bytes = bytes.to_vec();
        packet
            .write_to(&mut bytes)
            .map_err(|_| DropReason::SearchMalformed)?;
        self.counters.add(Count::SearchesAnswered, 1);
        let frame = framed((link, &bytes));
        self.transmit.push_back((side, frame));
        Ok(())
    }

    fn send_unchanged(&mut self, side: Side, frame: (&LinkHeader, &[u8])) {
        self.counters.add(Count::SearchesAnswered, 1);
        self.transmit.push_back((side, framed(frame)));
    }

    /// Returns a packet that is the terminal's own data.
    fn lookalike(&mut self, frame: (&LinkHeader, &[u8])) -> Result<(), DropReason> {
        self.lookalikes.push_back(framed(frame));
        Ok(())
    }
}

fn framed((link, packet): (&LinkHeader, &[u8])) -> Framed {
    Framed {
        link: link.clone(),
        packet: packet.to_vec(),
    }
}

impl Default for Awaited {
    fn default() -> Self {
        Self {
            requests: HashMap::new(),
            deadlines: BTreeSet::new(),
            places: Places::new(MAX_AWAITED),
        }
    }
}

impl Awaited {
    pub(super) fn next(&self) -> Option<Timestamp> {
        self.deadlines.first().map(|(deadline, _)| *deadline)
    }

    fn answered(&self, key: &Key) -> bool {
        let request = self.requests.get(key);
        request.is_some_and(|r| matches!(r.state, RequestState::Answered))
    }

    /// Keeps a request if there is room for one of its group, among `groups` groups. A repeated
    /// request keeps its first deadline.
    fn insert(&mut self, key: Key, request: Request, groups: usize) {
        if !self.requests.contains_key(&key) && self.places.take(request.group, groups) {
            self.deadlines.insert((request.deadline, key));
            self.requests.insert(key, request);
        }
    }

    /// Notes that the terminal answered. Returns true if the unit had answered before it.
    fn resolve(&mut self, key: &Key) -> bool {
        if self.answered(key) {
            return true;
        }
        self.remove(key);
        false
    }

    fn take_due(&mut self, now: Timestamp) -> Option<(Key, Request)> {
        let (deadline, key) = self.deadlines.first().copied()?;
        if deadline > now {
            return None;
        }
        self.deadlines.remove(&(deadline, key));
        Some((key, self.remove(&key)?))
    }

    fn remove(&mut self, key: &Key) -> Option<Request> {
        let request = self.requests.remove(key)?;
        self.deadlines.remove(&(request.deadline, *key));
        self.places.give_back(request.group);
        Some(request)
    }
}

impl Repeats {
    fn of(&self, key: &Key) -> u8 {
        let known = self.young.get(key).or_else(|| self.old.get(key));
        known.copied().unwrap_or(0)
    }

    /// Counts one more. A request can be fresh for at most two F, and is remembered at least as
    /// long, unless there are more requests than places.
    fn count(&mut self, now: Timestamp, key: Key) {
        if self.young.len() >= MAX_REPEATS || now.since(self.since) >= 2 * FRESHNESS {
            self.old = std::mem::take(&mut self.young);
            self.since = now;
        }
        let count = self.of(&key).saturating_add(1);
        self.young.insert(key, count);
    }
}

/// Returns this unit's slot and its group, if the MAC verifies.
fn own_slot(ring: &KeyRing, payload: &Payload, pair: Pair) -> Option<(Slot, GroupId)> {
    let bytes = payload.to_bytes();
    let mut slots = payload.slots().iter().enumerate().rev();
    slots.find_map(|(index, slot)| {
        let key = ring.is_own(slot.sender).then(|| ring.receive(slot.spi))??;
        let holds = proof::slot_holds(key, payload, &bytes, index, pair);
        holds.then_some((*slot, key.group))
    })
}

/// Adds this unit's slot. Returns false without room or sender id.
fn add_slot(ring: &KeyRing, payload: &mut Payload, role: Role, key: &EpochKey, pair: Pair) -> bool {
    let mac = |before: &[u8]| proof::slot_mac(key, before, pair);
    ring.sender(0)
        .is_some_and(|sender| payload.add_slot(role, key.spi, sender, mac))
}

fn fresh(ring: &KeyRing, now: Timestamp, payload: &Payload) -> Result<(), DropReason> {
    let fresh = payload.time.within(ring.clock.at(now), FRESHNESS);
    fresh.then_some(()).ok_or(DropReason::SearchStale)
}

/// How long a terminal has to answer.
const PATIENCE: Duration = Duration::from_millis(80);
/// How long a terminal's own reply is kept back after the unit's.
const LATE: Duration = Duration::from_secs(5);
/// How often the same request is let in: there are three tries, and the network may duplicate each.
const MOST_REPEATS: u8 = 8;
/// Requests of a group whose repeats are counted, and as many older ones.
const MAX_REPEATS: usize = 2048;
/// Requests awaited at the same time.
const MAX_AWAITED: usize = 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats_are_counted_for_as_long_as_a_request_is_fresh_and_in_bounded_room() {
        let addr = std::net::IpAddr::from([10, 0, 0, 1]);
        let pair = Pair {
            src: addr,
            dst: addr,
        };
        let key = |n: u128| (pair, n.to_be_bytes());
        let at = |seconds| Timestamp::default() + Duration::from_secs(seconds);
        for first in [1, 100, 239, 240, 241] {
            let mut repeats = Repeats::default();
            repeats.count(at(first), key(1));
            repeats.count(at(first), key(1));
            for later in 0..240 {
                repeats.count(at(first + later), key(2));
                assert_eq!(repeats.of(&key(1)), 2, "{later} after {first}");
            }
            repeats.count(at(first + 480), key(3));
            repeats.count(at(first + 960), key(3));
            assert_eq!(repeats.of(&key(1)), 0);
        }
        let mut repeats = Repeats::default();
        for n in 0..5 * MAX_REPEATS as u128 {
            repeats.count(at(1), key(n));
            assert!(repeats.young.len() + repeats.old.len() <= 2 * MAX_REPEATS);
            assert_eq!(repeats.of(&key(n.saturating_sub(MAX_REPEATS as u128))), 1);
        }
    }

    #[test]
    fn the_requests_that_are_awaited_are_bounded_and_a_repeat_keeps_its_deadline() {
        let addr = std::net::IpAddr::from([10, 0, 0, 1]);
        let pair = Pair {
            src: addr,
            dst: addr,
        };
        let at = |ms: u64| Timestamp::from_nanos(ms * 1_000_000);
        let mut awaited = Awaited::default();
        for i in 0..2 * MAX_AWAITED as u128 {
            let key = (pair, i.to_be_bytes());
            for deadline in [at(10), at(5)] {
                let request = Request {
                    deadline,
                    group: GroupId(1),
                    state: RequestState::Answered,
                };
                awaited.insert(key, request, 1);
            }
        }
        assert_eq!(awaited.requests.len(), MAX_AWAITED);
        assert_eq!(awaited.next(), Some(at(10)));
        assert!(awaited.take_due(at(9)).is_none());
        let due = std::iter::from_fn(|| awaited.take_due(at(10))).count();
        assert_eq!((due, awaited.next()), (MAX_AWAITED, None));
    }
}
