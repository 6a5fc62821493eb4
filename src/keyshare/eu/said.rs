//! Handles the messages of the manager: each is checked, then obeyed.

use std::time::Duration;

use super::group::{GroupMachine, Reaction};
use super::register::Register;
use super::report::REPORT_SPREAD;
use super::session::Session;
use super::status::{Refusal, Withheld};
use super::{Ack, EuEvent, EuMachine, lease};
use crate::DropReason;
use crate::crypto::exchange::verify_refusal;
use crate::ids::{GroupId, SessionId};
use crate::time::{PseudoClock, Timestamp};
use crate::wire::control::register::{CookieBody, ErrorBody, ErrorCode, KeyDis, KeyDisInner};
use crate::wire::control::{Body, HeartbeatAck, KeyRecord, Mark, Message, Revoke, StepId};

impl EuMachine {
    pub(super) fn handle_cookie(
        &mut self,
        now: Timestamp,
        message: &Message<'_>,
    ) -> Result<(), DropReason> {
        let body = CookieBody::decode(message.body)?;
        let (settings, identity) = (&self.settings, &self.identity);
        let next =
            self.register
                .cookie(now, &body, settings, self.suites, identity, &mut *self.rng);
        self.register = next.ok_or(DropReason::ControlUnexpected)?;
        if matches!(self.register, Register::Told { .. }) {
            // The manager is there and says when to ask again.
            self.back_off.reset();
        }
        self.handle_timeout(now);
        Ok(())
    }

    pub(super) fn handle_key_dis(
        &mut self,
        now: Timestamp,
        message: &Message<'_>,
    ) -> Result<(), DropReason> {
        let Register::Request { asked, first, .. } = &self.register else {
            // The ACK was lost: it is sent again for the same KEY-DIS.
            let again = self.session.as_ref().and_then(|s| s.ack_again(message));
            self.send(&again.ok_or(DropReason::ControlUnexpected)?);
            return Ok(());
        };
        let dis = KeyDis::decode(message.body)?;
        if message.header.session == SessionId(0) {
            return Err(DropReason::ControlMalformed);
        }
        let (identity, mge) = (&self.identity, &self.settings.manager_keys);
        let (keys, plain) = asked
            .take(&message.header, message.datagram, &dis, identity, mge)
            .map_err(|_| DropReason::ControlAuth)?;
        let inner = KeyDisInner::decode(&plain)?;
        let lease = lease(inner.lease_ms)?;
        if *first + lease <= now {
            return Err(DropReason::ControlUnexpected);
        }
        let said = asked.mark;
        let first = *first;
        let session = Session::new(message, keys, &plain, first, lease);
        self.lease.extend(session.lease_until);
        let ack = session.ack();
        self.session = Some(session);
        self.register = Register::Done;
        self.back_off.reset();
        self.refusal = None;
        self.waiting.clear();
        self.send(&ack);
        self.install(now, first, inner, said);
        Ok(())
    }

    /// Reports a key that the record withholds, for the log.
    fn tell_withheld(&mut self, record: &KeyRecord) {
        if let Some(suite) = record.withheld() {
            self.events.push_back(EuEvent::Withheld(Withheld {
                group: record.info.name.clone(),
                suite: suite.to_owned(),
            }));
        }
    }

    /// Applies everything that a KEY-DIS says in one new ring. It was asked for at `asked`.
    fn install(&mut self, now: Timestamp, asked: Timestamp, inner: KeyDisInner, said: Mark) {
        match &mut self.clock {
            Some((clock, _)) => clock.adjust(now, inner.pseudotime),
            None => {
                let clock = PseudoClock::new(now, inner.pseudotime);
                // A manager that was started again may have another clock than before.
                let same = self.settings.memory.mark.is_of_start(inner.mark);
                let began = match same {
                    true => {
                        let credit = asked.since(self.began).min(MAX_CREDIT);
                        inner.pseudotime.before_rounded_up(credit)
                    }
                    false => inner.pseudotime,
                };
                self.clock = Some((clock, began));
            }
        }
        self.settings.pass = Some(inner.pass.clone());
        self.events.push_back(EuEvent::Pass(inner.pass));
        self.senders = self.issuer.grant(inner.sender_base, inner.queues);
        self.promised = usize::from(inner.groups);
        self.revoked.clear();
        self.groups
            .values_mut()
            .for_each(|g| (g.fresh, g.told) = (false, 0));
        for record in &inner.records {
            self.install_record(now, record);
            self.tell_withheld(record);
        }
        let known = self.settings.memory.mark;
        if inner.mark.era() > known.era() {
            // The manager was restored. Its present sender ids may have belonged to another unit
            // under an older key.
            self.groups.retain(|_, g| g.fresh);
        }
        if known == said {
            // The manager has judged the mark that the unit sent. If it was not a mark of this
            // manager, it is not needed any more.
            self.settings.memory.mark = Mark::NONE;
        }
        self.remember(inner.mark);
        self.drop_stale_groups();
        self.change_ring();
        self.events.push_back(EuEvent::Registered);
        self.prefixes.news(now, inner.policy);
        // Spread, because a whole fleet may register at once.
        let spread = REPORT_SPREAD * (self.rng.next_u32() >> 16) / 0x1_0000;
        self.reporter.restart(now + spread);
        self.volumes.restart();
    }

    pub(super) fn handle_sealed(
        &mut self,
        now: Timestamp,
        message: &Message<'_>,
    ) -> Result<(), DropReason> {
        let session = self
            .session
            .as_mut()
            .filter(|s| s.id == message.header.session)
            .ok_or(DropReason::ControlUnexpected)?;
        let sequence = message.header.sequence;
        match session.open(message)? {
            Body::Rekey(record, mark) => {
                self.remember(mark);
                self.handle_rekey(now, sequence, &record)?;
            }
            Body::Stop(step) => {
                let reaction = self.obey(&step, GroupMachine::stop);
                self.react(now, reaction, Ack::Stop(step));
            }
            Body::Start(step) => {
                let reaction = self.obey(&step, GroupMachine::start);
                self.react(now, reaction, Ack::Start(step));
            }
            Body::HeartbeatAck(ack) => self.handle_heartbeat_ack(now, &ack)?,
            Body::Revoke(Revoke { group: Some(group) }) => {
                self.handle_revoke(now, sequence, group)?;
            }
            Body::Revoke(all) => {
                self.send(&Body::RevokeAck(all));
                self.forget();
                self.register = Register::Wait(now + REFUSED_PAUSE);
                self.refusal = Some(Refusal {
                    out: true,
                    sentence: Refusal::REVOKED.into(),
                });
                self.events.push_back(EuEvent::Revoked);
            }
            Body::LookupAck(page) => {
                if let Some(rules) = self.prefixes.page(now, page) {
                    self.events.push_back(EuEvent::PolicyChanged(rules));
                }
                self.handle_timeout(now);
            }
            Body::ReportAck(ack) => {
                self.reporter.acknowledged(now, ack);
                self.handle_timeout(now);
            }
            // Messages that only units send.
            Body::Ack(_)
            | Body::RekeyAck(_)
            | Body::StopAck(_)
            | Body::StartAck(_)
            | Body::Heartbeat(_)
            | Body::RevokeAck(_)
            | Body::Lookup(_)
            | Body::Report(_) => return Err(DropReason::ControlUnexpected),
        }
        Ok(())
    }

    /// Removes a group, unless a newer message than this one has put the unit into it again.
    fn handle_revoke(
        &mut self,
        now: Timestamp,
        sequence: u64,
        id: GroupId,
    ) -> Result<(), DropReason> {
        if self.groups.get(&id).is_some_and(|g| g.told > sequence) {
            return Err(DropReason::ControlUnexpected);
        }
        if self.revoked.len() == MAX_REVOKED {
            self.revoked.pop_front();
        }
        self.revoked.push_back((id, sequence));
        if self.groups.remove(&id).is_some() {
            self.promised = self.promised.min(self.groups.len());
            self.change_ring();
        }
        self.react(now, Reaction::Already, Ack::Revoke(id));
        Ok(())
    }

    fn handle_rekey(
        &mut self,
        now: Timestamp,
        sequence: u64,
        record: &KeyRecord,
    ) -> Result<(), DropReason> {
        let id = record.info.id;
        if self.revoked.iter().any(|r| r.0 == id && r.1 > sequence) {
            return Err(DropReason::ControlUnexpected);
        }
        let known = self.groups.get_mut(&id).filter(|g| g.fresh);
        let reaction = if let Some(group) = known {
            group.rekey(record, now)
        } else if self.install_record(now, record) {
            self.drop_stale_groups();
            Reaction::Changed
        } else {
            Reaction::Ignored
        };
        if reaction == Reaction::Changed {
            self.change_ring();
            self.tell_withheld(record);
        }
        if let Some(group) = self.groups.get_mut(&id) {
            group.told = group.told.max(sequence);
        }
        let step = StepId {
            group: id,
            epoch: record.tip(),
            rotation: record.rotation,
        };
        self.react(now, reaction, Ack::Rekey(step));
        Ok(())
    }

    fn handle_heartbeat_ack(
        &mut self,
        now: Timestamp,
        ack: &HeartbeatAck,
    ) -> Result<(), DropReason> {
        if ack.register {
            self.register_anew(now);
            return Ok(());
        }
        self.remember(ack.mark);
        let lease = lease(ack.lease_ms)?;
        if let Some(session) = &mut self.session
            && session.answered(ack.count, lease)
        {
            self.volumes.answered(ack.count);
            if matches!(
                self.register,
                Register::Wait(_) | Register::Told { .. } | Register::Cookie { .. }
            ) {
                // The session is alive, so a registration that has not asked for keys yet is not
                // needed.
                self.register = Register::Done;
                self.back_off.reset();
                self.refusal = None;
            }
        }
        if let Some(session) = &self.session {
            self.lease.extend(session.lease_until);
        }
        // The clock is always the ring's clock, so that the threads' time never differs from the
        // machine's.
        if let Some((clock, _)) = &mut self.clock
            && clock.follow(now, ack.pseudotime, CLOCK_LATE, CLOCK_EARLY)
        {
            self.change_ring();
        }
        self.prefixes.news(now, ack.policy);
        self.handle_timeout(now);
        Ok(())
    }

    /// Handles a hint that the session is unknown, or a refusal with its proof.
    pub(super) fn handle_error(
        &mut self,
        now: Timestamp,
        message: &Message<'_>,
    ) -> Result<(), DropReason> {
        let error = ErrorBody::decode(message.body)?;
        if error.code == ErrorCode::Hint {
            let ours = self.session.as_ref().map(|s| s.id) == Some(message.header.session);
            if !ours || now < self.hints_from {
                return Err(DropReason::ControlUnexpected);
            }
            self.hints_from = now + HINT_PAUSE;
            self.doubt(now);
            return Ok(());
        }
        let Register::Request { asked, .. } = &self.register else {
            return Err(DropReason::ControlUnexpected);
        };
        if asked.hash != error.reference {
            return Err(DropReason::ControlUnexpected);
        }
        let (unproved, mge) = (error.encode_unproved(), &self.settings.manager_keys);
        verify_refusal(&unproved, &error.proof, mge).map_err(|_| DropReason::ControlAuth)?;
        let pause = match error.code {
            // Between half of the time and all of it, because the operator accepts all units at
            // once.
            ErrorCode::Restored => {
                RESTORED_PAUSE / 2 + RESTORED_PAUSE / 2 * (self.rng.next_u32() >> 16) / 0x1_0000
            }
            _ => REFUSED_PAUSE,
        };
        self.register = Register::Wait(now + pause);
        let refusal = Refusal {
            out: error.code == ErrorCode::Out,
            sentence: error.sentence,
        };
        if refusal.out {
            self.forget();
        }
        self.refusal = Some(refusal.clone());
        self.events.push_back(EuEvent::Refused(refusal));
        Ok(())
    }
}

/// How many removals from groups are remembered. No message that is older than the newest one by this
/// many sequence numbers is accepted, so more are not needed.
const MAX_REVOKED: usize = 64;
/// How far the clock may be behind the manager's, as the answers to heartbeats show it.
const CLOCK_LATE: Duration = Duration::from_millis(250);
/// How far the clock may be ahead. Less than what a restarted unit allows for, so that nothing sent
/// before its start looks as if it were sent after.
const CLOCK_EARLY: Duration = Duration::from_millis(50);
/// How far before the first registration a unit can have begun, for the packets that it accepts. For
/// a longer time the unit's own clock is not trusted.
const MAX_CREDIT: Duration = Duration::from_secs(5);
/// At most one hint is followed in this time, because anybody can send hints.
const HINT_PAUSE: Duration = Duration::from_secs(5);
/// The longest time after which a unit asks a manager again that waits for its operator.
const RESTORED_PAUSE: Duration = Duration::from_secs(10);
/// How long a unit that is refused waits before it asks again.
const REFUSED_PAUSE: Duration = Duration::from_secs(30);
