//! Enrolment: a unit's keys become known to its manager, once, by a token.
//!
//! ENROLL and ENROLL-ACK are MACed under the token's secret, which is never sent; ENROLL is signed by the unit's own key, the
//! answer by the manager's, whose fingerprint is in the token. Each travels in two parts.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::DropReason;
use crate::crypto::identity::{CryptoFailed, sha256};
use crate::crypto::{Fingerprint, Identity, PublicIdentity, Secret, Token, TokenId, kdf, pass};
use crate::ids::{EuId, Realm};
use crate::keyshare::Datagram;
use crate::time::Timestamp;
use crate::wire::control::enroll::{EnrollAck, EnrollAckPart, EnrollPart, SignPart};
use crate::wire::control::register::{Cookie, CookieBody, ErrorBody, ErrorCode};
use crate::wire::control::{HEADER_LEN, Header, Kind, Message, TAG_LEN, enroll};

/// The unit's side of an enrolment. Drained as every machine; ends with one [`EnrollEvent`], or when the caller gives up
/// (30 s without an answer: wrong address, or the manager does not know the token and keeps silent).
///
/// The unit's keys must be on disk before this starts: a repeat with the same keys gets the same answer.
pub struct Enroll {
    token: Token,
    manager: SocketAddr,
    identity: Arc<Identity>,
    realm: Realm,
    nonce: [u8; 16],
    /// The signed first part; made once.
    part: Option<SignPart>,
    cookie: Option<(Cookie, Timestamp)>,
    /// The manager has no room before.
    waits_until: Timestamp,
    answer: Option<(EuId, SignPart)>,
    answer_key: Option<Vec<u8>>,
    over: bool,
    next: Timestamp,
    rng: Box<dyn CryptoRng + Send>,
    transmits: VecDeque<Datagram>,
    events: VecDeque<EnrollEvent>,
}

/// How an enrolment ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnrollEvent {
    /// The unit is known from now on.
    Enrolled {
        /// Its number.
        eu: EuId,
        /// The manager's keys; they match the token's fingerprint.
        manager_keys: PublicIdentity,
    },
    /// The manager says no, for this reason: expired, used by other keys, keys not acceptable.
    Refused(String),
}

impl Enroll {
    /// Starts: the first datagram goes out at once. `manager` is what the token's `manager` resolves to.
    pub fn new(
        token: Token,
        manager: SocketAddr,
        identity: Arc<Identity>,
        now: Timestamp,
        mut rng: Box<dyn CryptoRng + Send>,
    ) -> Self {
        let mut nonce = [0; 16];
        rng.fill_bytes(&mut nonce);
        let mut machine = Self {
            realm: token.fingerprint.realm(),
            token,
            manager,
            identity,
            nonce,
            part: None,
            cookie: None,
            waits_until: now,
            answer: None,
            answer_key: None,
            over: false,
            next: now,
            rng,
            transmits: VecDeque::new(),
            events: VecDeque::new(),
        };
        machine.handle_timeout(now);
        machine
    }

    /// A datagram came in. The error is the drop to count.
    pub fn handle_datagram(
        &mut self,
        now: Timestamp,
        _from: SocketAddr,
        payload: &[u8],
    ) -> Result<(), DropReason> {
        let message = Message::parse(payload)?;
        if message.header.realm != self.realm {
            return Err(DropReason::ControlRealm);
        }
        if self.over {
            return Err(DropReason::ControlUnexpected);
        }
        match message.header.kind {
            Kind::Cookie => {
                let body = CookieBody::decode(message.body)?;
                if body.nonce != self.nonce || body.is_request() || self.cookie.is_some() {
                    return Err(DropReason::ControlUnexpected);
                }
                if let Some(wait) = told_to_wait(&body, &mut *self.rng) {
                    let back = now + wait;
                    // Anybody on the way can answer too: the earlier moment counts.
                    let before = self.waits_until;
                    self.waits_until = if now < before { back.min(before) } else { back };
                    self.next = self.waits_until;
                    return Ok(());
                }
                self.cookie = Some((body.cookie, now));
                self.next = now;
                self.handle_timeout(now);
                Ok(())
            }
            Kind::EnrollAck => self.handle_answer(&message),
            Kind::Error => self.handle_error(&message),
            _ => Err(DropReason::ControlUnexpected),
        }
    }

    /// Time has passed.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        if self.over || now < self.next {
            return;
        }
        self.next = now + REPEAT;
        let cookie = self.cookie;
        let Some((cookie, _)) = cookie.filter(|(_, at)| now.since(*at) < COOKIE_LIFE) else {
            self.cookie = None;
            let body = CookieBody::request(self.nonce).encode();
            let mut payload = Header::outside(Kind::Enroll, self.realm).datagram(&body);
            let key = token_key(&self.token.secret);
            pass::prove(&self.token.id.0, key.expose(), &mut payload);
            return self.send(payload);
        };
        let Some(part) = self.part.clone().or_else(|| self.sign().ok()) else {
            return;
        };
        self.part = Some(part.clone());
        let encrypt = self.identity.public().encrypt_spki().to_vec();
        for part in [EnrollPart::Sign(part), EnrollPart::Encrypt(encrypt)] {
            let clear = enroll::Enroll::encode_clear(&cookie, self.token.id, &part);
            let payload = with_mac(Kind::Enroll, self.realm, &self.token.secret, &clear);
            self.send(payload);
        }
    }

    /// The next datagram to send.
    pub fn poll_transmit(&mut self) -> Option<Datagram> {
        self.transmits.pop_front()
    }

    /// How it ended.
    pub fn poll_event(&mut self) -> Option<EnrollEvent> {
        self.events.pop_front()
    }

    /// When [`handle_timeout`](Self::handle_timeout) is to be called next.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        (!self.over).then_some(self.next)
    }

    /// Until when the manager has told it to wait: it has much to do.
    pub fn waits_until(&self, now: Timestamp) -> Option<Timestamp> {
        Some(self.waits_until).filter(|until| now < *until)
    }

    fn handle_answer(&mut self, message: &Message<'_>) -> Result<(), DropReason> {
        let ack = EnrollAck::decode(message.body)?;
        if ack.token != self.token.id {
            return Err(DropReason::ControlUnexpected);
        }
        check(&self.token.secret, message.datagram, &ack.mac)
            .map_err(|_| DropReason::ControlAuth)?;
        match ack.part {
            EnrollAckPart::Sign(eu, part) => self.answer = Some((eu, part)),
            EnrollAckPart::Encrypt(spki) => self.answer_key = Some(spki),
        }
        let (Some((eu, part)), Some(spki)) = (&self.answer, &self.answer_key) else {
            return Ok(());
        };
        let keys = PublicIdentity::from_spki(&part.sign_spki, spki)
            .map_err(|_| DropReason::ControlAuth)?;
        if !keys.fingerprint().ct_eq(&self.token.fingerprint) {
            return Err(DropReason::ControlAuth);
        }
        let hash = answer_hash(self.token.id, self.identity.public(), *eu, &keys);
        keys.verify(&hash, &part.signature)
            .map_err(|_| DropReason::ControlAuth)?;
        self.events.push_back(EnrollEvent::Enrolled {
            eu: *eu,
            manager_keys: keys,
        });
        self.over = true;
        Ok(())
    }

    fn handle_error(&mut self, message: &Message<'_>) -> Result<(), DropReason> {
        let error = ErrorBody::decode(message.body)?;
        let part = self.part.as_ref().ok_or(DropReason::ControlUnexpected)?;
        let reference = reference(self.token.id, &part.signature);
        let expected = refusal(&self.token.secret, reference, &error.sentence);
        if !bool::from(expected.proof.ct_eq(&error.proof)) || expected.reference != error.reference
        {
            return Err(DropReason::ControlAuth);
        }
        self.events.push_back(EnrollEvent::Refused(error.sentence));
        self.over = true;
        Ok(())
    }

    fn sign(&mut self) -> Result<SignPart, CryptoFailed> {
        let keys = self.identity.public();
        let hash = request_hash(&self.token.fingerprint, self.token.id, keys);
        Ok(SignPart {
            sign_spki: keys.sign_spki().to_vec(),
            encrypt_hash: sha256(keys.encrypt_spki()),
            signature: self.identity.sign(&hash, &mut *self.rng)?,
        })
    }

    fn send(&mut self, payload: Vec<u8>) {
        let to = self.manager;
        self.transmits.push_back(Datagram { to, payload });
    }
}

/// What the unit signs.
pub(crate) fn request_hash(mge: &Fingerprint, token: TokenId, keys: &PublicIdentity) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"FPN ENROLL 1");
    hash.update(mge.as_bytes());
    hash.update(token.0);
    hash.update(keys.fingerprint().as_bytes());
    hash.finalize().into()
}

/// The manager's signature over the unit's keys and number.
pub(crate) fn sign_answer(
    token: TokenId,
    keys: &PublicIdentity,
    eu: EuId,
    mge: &Identity,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<SignPart, CryptoFailed> {
    let hash = answer_hash(token, keys, eu, mge.public());
    Ok(SignPart {
        sign_spki: mge.public().sign_spki().to_vec(),
        encrypt_hash: sha256(mge.public().encrypt_spki()),
        signature: mge.sign(&hash, rng)?,
    })
}

/// One part of the answer.
pub(crate) fn seal_answer(
    realm: Realm,
    secret: &Secret<32>,
    token: TokenId,
    part: &EnrollAckPart,
) -> Vec<u8> {
    let clear = EnrollAck::encode_clear(token, part);
    with_mac(Kind::EnrollAck, realm, secret, &clear)
}

/// Checks the MAC at a datagram's end.
pub(crate) fn check(
    secret: &Secret<32>,
    datagram: &[u8],
    mac: &[u8; TAG_LEN],
) -> Result<(), CryptoFailed> {
    let (message, _) = datagram.split_last_chunk::<TAG_LEN>().ok_or(CryptoFailed)?;
    if bool::from(token_mac(secret, &[message]).ct_eq(mac)) {
        Ok(())
    } else {
        Err(CryptoFailed)
    }
}

/// Names an ENROLL: each attempt has a signature of its own, so that a refusal of one says nothing of another.
pub(crate) fn reference(token: TokenId, signature: &[u8]) -> [u8; 32] {
    sha256(&[&token.0, signature].concat())
}

/// Checks the proof of a request for a cookie: it is made with the token's key, and its handle is the token's number.
pub(crate) fn holds(secret: &Secret<32>, datagram: &[u8]) -> bool {
    pass::holds(token_key(secret).expose(), datagram)
}

/// How long a COOKIE says to wait, within bounds: anybody who sees the request can send one. A little at random is added.
pub(super) fn told_to_wait(
    body: &CookieBody,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Option<Duration> {
    if body.wait_ms == 0 {
        return None;
    }
    let wait = Duration::from_millis(u64::from(body.wait_ms));
    let wait = wait.clamp(MIN_TOLD, MAX_TOLD);
    let random = (wait / 8).min(MAX_RANDOM) * (rng.next_u32() >> 16) / 0x1_0000;
    Some(wait + random)
}

/// A refusal that only a holder of the token's secret can make.
pub(crate) fn refusal(secret: &Secret<32>, reference: [u8; 32], sentence: &str) -> ErrorBody {
    let mut body = ErrorBody {
        code: ErrorCode::Enrolment,
        reference,
        sentence: sentence.to_owned(),
        proof: Vec::new(),
    };
    body.proof = token_mac(secret, &[b"FPN ERROR 1", &body.encode_unproved()]).to_vec();
    body
}

fn answer_hash(token: TokenId, keys: &PublicIdentity, eu: EuId, mge: &PublicIdentity) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"FPN ENROLL-ACK 1");
    hash.update(token.0);
    hash.update(keys.fingerprint().as_bytes());
    hash.update(eu.0.to_be_bytes());
    hash.update(mge.fingerprint().as_bytes());
    hash.finalize().into()
}

fn with_mac(kind: Kind, realm: Realm, secret: &Secret<32>, clear: &[u8]) -> Vec<u8> {
    let header = Header::outside(kind, realm);
    let length = HEADER_LEN + clear.len() + TAG_LEN;
    let mut out = header.encode(length).to_vec();
    out.extend_from_slice(clear);
    let mac = token_mac(secret, &[&out]);
    out.extend_from_slice(&mac);
    out
}

fn token_mac(secret: &Secret<32>, parts: &[&[u8]]) -> [u8; TAG_LEN] {
    let full = kdf::hmac_sha256(token_key(secret).expose(), parts);
    std::array::from_fn(|i| full[i])
}

fn token_key(secret: &Secret<32>) -> Secret<32> {
    kdf::derive(secret.expose(), "fpn enroll", &[])
}

const REPEAT: Duration = Duration::from_millis(500);
/// Shortest time that a unit or an enrolment waits when it is told to.
const MIN_TOLD: Duration = Duration::from_millis(250);
/// Longest one.
const MAX_TOLD: Duration = Duration::from_secs(60);
/// What it waits longer, at random, at most.
const MAX_RANDOM: Duration = Duration::from_millis(250);
/// Less than the manager's ten seconds.
const COOKIE_LIFE: Duration = Duration::from_secs(8);
