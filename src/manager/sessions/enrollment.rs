//! Enrollment at the manager: ENROLL arrives in two parts, and the answer leaves when the
//! enrollment is in the store.

use std::net::SocketAddr;

use super::Shard;
use super::admission::Asker;
use super::register::ANSWER_WITHIN;
use super::rsa_work::{Request, Task};
use crate::DropReason;
use crate::crypto::identity::{CryptoFailed, sha256};
use crate::crypto::{PublicIdentity, TokenId, pass};
use crate::ids::EuId;
use crate::keyshare::{Datagram, enroll};
use crate::manager::directory::TokenRecord;
use crate::manager::event::{MgeEvent, RefusedWhy};
use crate::time::Timestamp;
use crate::wire::control::enroll::{Enroll, EnrollAckPart, EnrollPart, SignPart};
use crate::wire::control::{Header, Kind, Message};

/// A token, and the parts of an ENROLL that came with it.
pub(super) struct TokenSlot {
    record: TokenRecord,
    sign: Option<SignPart>,
    encrypt: Option<Vec<u8>>,
    /// True while an operation for it is under way.
    busy: bool,
    /// Identifies the ENROLL that the operation is for.
    reference: [u8; 32],
    /// When its holder was told to come back.
    pub(super) told: Timestamp,
}

/// An enrollment that waits for the store.
pub(in crate::manager) struct Answered {
    from: SocketAddr,
    pub(in crate::manager) token: TokenId,
    pub(in crate::manager) eu: EuId,
    pub(in crate::manager) keys: PublicIdentity,
    answer: SignPart,
}

impl Shard {
    pub(super) fn handle_enroll(
        &mut self,
        now: Timestamp,
        from: SocketAddr,
        message: &Message<'_>,
    ) -> Result<(), DropReason> {
        let enroll = Enroll::decode(message.body)?;
        if self.cookies.made(now, from, &enroll.cookie).is_none() {
            return Err(DropReason::ControlCookie);
        }
        let id = enroll.token;
        let slot = self.tokens.get_mut(&id);
        let proved = slot.filter(|slot| {
            enroll::check(&slot.record.secret, message.datagram, &enroll.mac).is_ok()
        });
        let Some(slot) = proved else {
            self.refuse(now, RefusedWhy::UnknownToken, None, from);
            return Err(DropReason::ControlToken);
        };
        match enroll.part {
            EnrollPart::Sign(part) => slot.sign = Some(part),
            EnrollPart::Encrypt(spki) => slot.encrypt = Some(spki),
        }
        let (Some(sign), Some(encrypt)) = (&slot.sign, &slot.encrypt) else {
            return Ok(());
        };
        if sha256(encrypt) != sign.encrypt_hash {
            // These are parts of two attempts with different keys. The later attempt continues.
            return Ok(());
        }
        let keys = PublicIdentity::from_spki(&sign.sign_spki, encrypt);
        let signature = sign.signature.clone();
        let reference = enroll::reference(id, &signature);
        let (used_by, eu) = (slot.record.used_by, slot.record.eu);
        let expired = slot.record.expires <= self.clock.wall(now);
        let busy = slot.busy;
        slot.encrypt = None;
        slot.sign = None;
        let Ok(keys) = keys else {
            return self.turn_away(now, from, RefusedWhy::BadKeys(id), reference);
        };
        match used_by {
            Some(by) if by != keys.fingerprint() => {
                return self.turn_away(now, from, RefusedWhy::UsedToken(id), reference);
            }
            None if expired => {
                return self.turn_away(now, from, RefusedWhy::ExpiredToken(id), reference);
            }
            // A repetition gets the same answer.
            Some(_) | None => {}
        }
        if busy {
            return Ok(());
        }
        let task = Task::Enroll {
            token: id,
            eu,
            keys,
            signature,
        };
        let deadline = now + ANSWER_WITHIN;
        self.admit(now, Asker::Token(id), deadline, Request { from, task })?;
        if let Some(slot) = self.tokens.get_mut(&id) {
            slot.busy = true;
            slot.reference = reference;
        }
        Ok(())
    }

    /// Returns the token whose holder proves itself in a request for a cookie.
    pub(super) fn token_holder(&self, message: &Message<'_>) -> Option<TokenId> {
        let id = TokenId(pass::handle(message.datagram)?);
        let slot = self.tokens.get(&id)?;
        enroll::holds(&slot.record.secret, message.datagram).then_some(id)
    }

    /// Handles an ENROLL whose signature was checked and whose answer is signed.
    pub(super) fn enrolled(
        &mut self,
        now: Timestamp,
        from: SocketAddr,
        token: TokenId,
        eu: EuId,
        keys: PublicIdentity,
        result: Result<SignPart, CryptoFailed>,
    ) -> Result<(), DropReason> {
        let Some(slot) = self.tokens.get_mut(&token) else {
            return Err(DropReason::ControlToken);
        };
        slot.busy = false;
        if self.restoring {
            return Err(DropReason::ControlRestored);
        }
        let (used_by, reference) = (slot.record.used_by, slot.reference);
        let Ok(answer) = result else {
            return self.turn_away(now, from, RefusedWhy::BadKeys(token), reference);
        };
        let answered = Answered {
            from,
            token,
            eu,
            keys,
            answer,
        };
        match used_by {
            Some(by) if by == answered.keys.fingerprint() => self.send_answer(&answered),
            Some(_) => {
                return self.turn_away(now, from, RefusedWhy::UsedToken(token), reference);
            }
            None => {
                slot.record.used_by = Some(answered.keys.fingerprint());
                slot.busy = true;
                self.enrollments.push_back(answered);
            }
        }
        Ok(())
    }

    /// Handles a unit's keys that are in the store, so that the answer may leave. If they replace
    /// other keys, returns the unit and its name for the audit log; then the unit's groups must be
    /// rotated, and [`replace_keys`](Self::replace_keys) must be called.
    pub(in crate::manager) fn enrollment_stored(
        &mut self,
        answered: &Answered,
    ) -> Option<(EuId, String)> {
        let (eu, from) = (answered.eu, answered.from);
        if let Some(slot) = self.tokens.get_mut(&answered.token) {
            slot.busy = false;
        }
        let unit = self.units.get_mut(&eu)?;
        let name = unit.name.clone();
        let old = unit.keys.as_ref().map(|old| old.fingerprint());
        let keys = answered.keys.fingerprint();
        // The keys of an evicted unit have received nothing since the eviction, and its groups were
        // rotated then.
        let replaced = old.filter(|old| *old != keys && !unit.evicted);
        // A token that was made after the restore counts as acceptance.
        (unit.evicted, unit.unconfirmed) = (false, false);
        unit.keys = Some(std::sync::Arc::new(answered.keys.clone()));
        self.events.push_back(MgeEvent::UnitEnrolled {
            eu,
            keys,
            replaced,
            from,
        });
        if self.restoring {
            // The enrollment was written before the new era, so the unit waits for acceptance, and
            // every group has a new key.
            return None;
        }
        self.send_answer(answered);
        replaced.map(|_| (eu, name))
    }

    /// Returns true if the token exists, so that its enrollment can still be stored.
    pub(in crate::manager) fn knows_token(&self, token: TokenId) -> bool {
        self.tokens.contains_key(&token)
    }

    /// Voids a token.
    pub(in crate::manager) fn remove_token(&mut self, token: TokenId) {
        self.tokens.remove(&token);
    }

    /// Handles an enrollment that the store will not accept: the token is as it was before.
    pub(in crate::manager) fn enrollment_failed(&mut self, answered: &Answered) {
        let Some(slot) = self.tokens.get_mut(&answered.token) else {
            return;
        };
        slot.busy = false;
        slot.record.used_by = None;
        let sentence =
            "the manager could not store the enrollment: its operator has to look at its log";
        let body = enroll::refusal(&slot.record.secret, slot.reference, sentence);
        let payload = Header::outside(Kind::Error, self.realm).datagram(&body.encode());
        let to = answered.from;
        self.transmits.push_back(Datagram { to, payload });
    }

    /// Answers the holder of the token's secret with a sentence, and reports another one to the
    /// audit log.
    fn turn_away(
        &mut self,
        now: Timestamp,
        to: SocketAddr,
        why: RefusedWhy,
        reference: [u8; 32],
    ) -> Result<(), DropReason> {
        let (id, sentence) = match why {
            RefusedWhy::ExpiredToken(id) => (id, "the token has expired: ask for a new one"),
            RefusedWhy::UsedToken(id) => {
                (id, "the token was used by other keys: ask for a new one")
            }
            RefusedWhy::BadKeys(id) => (id, "the unit's keys are not acceptable"),
            RefusedWhy::UnknownToken
            | RefusedWhy::Stranger
            | RefusedWhy::Evicted
            | RefusedWhy::TooOften
            | RefusedWhy::NoSenderIds
            | RefusedWhy::Restored => return Err(DropReason::ControlToken),
        };
        if let Some(slot) = self.tokens.get(&id) {
            let body = enroll::refusal(&slot.record.secret, reference, sentence);
            let payload = Header::outside(Kind::Error, self.realm).datagram(&body.encode());
            self.transmits.push_back(Datagram { to, payload });
            let eu = slot.record.eu;
            self.refuse(now, why, Some(eu), to);
        }
        Err(DropReason::ControlToken)
    }

    fn send_answer(&mut self, answered: &Answered) {
        let Some(slot) = self.tokens.get(&answered.token) else {
            return;
        };
        let encrypt = self.identity.public().encrypt_spki().to_vec();
        let parts = [
            EnrollAckPart::Sign(answered.eu, answered.answer.clone()),
            EnrollAckPart::Encrypt(encrypt),
        ];
        for part in parts {
            let secret = &slot.record.secret;
            let payload = enroll::seal_answer(self.realm, secret, answered.token, &part);
            let to = answered.from;
            self.transmits.push_back(Datagram { to, payload });
        }
    }
}

impl TokenSlot {
    pub(super) fn new(record: TokenRecord) -> Self {
        Self {
            record,
            sign: None,
            encrypt: None,
            busy: false,
            reference: [0; 32],
            told: Timestamp::default(),
        }
    }

    pub(super) fn is_used(&self) -> bool {
        self.record.used_by.is_some()
    }

    /// Notes that the operation for a token came to nothing.
    pub(super) fn free(&mut self) {
        self.busy = false;
    }
}
