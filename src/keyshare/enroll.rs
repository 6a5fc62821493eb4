//! Enrollment: makes a unit's keys known to its manager, once, by a token.
//!
//! ENROLL and ENROLL-ACK carry a MAC under the token's secret, which is never sent. ENROLL is
//! signed by the unit's own key, the answer by the manager's key, whose fingerprint is in the
//! token. Each message has two parts.

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

/// The unit's side of an enrollment. Drained like every machine. It ends with one [`EnrollEvent`],
/// or when the caller gives up: 30 s without an answer mean a wrong address, or a manager that does
/// not know the token and therefore does not answer.
///
/// The unit's keys must be on disk before this starts, because only a repeat with the same keys
/// gets the same answer.
pub struct Enroll {
    token: Token,
    manager: SocketAddr,
    identity: Arc<Identity>,
    realm: Realm,
    nonce: [u8; 16],
    /// The signed first part. It is made once.
    part: Option<SignPart>,
    cookie: Option<(Cookie, Timestamp)>,
    /// The manager has told the unit not to ask before this time.
    waits_until: Timestamp,
    answer: Option<(EuId, SignPart)>,
    answer_key: Option<Vec<u8>>,
    over: bool,
    next: Timestamp,
    rng: Box<dyn CryptoRng + Send>,
    transmits: VecDeque<Datagram>,
    events: VecDeque<EnrollEvent>,
}

/// How an enrollment ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnrollEvent {
    /// The manager knows the unit now.
    Enrolled {
        /// The unit's number.
        eu: EuId,
        /// The manager's keys, which have the token's fingerprint.
        manager_keys: PublicIdentity,
    },
    /// The manager refuses, for this reason: the token has expired or was used by other keys, or
    /// the keys are not acceptable.
    Refused(String),
}

impl Enroll {
    /// Starts an enrollment. The first datagram is ready at once. `manager` is the address that the
    /// token's `manager` resolves to.
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

    /// Handles a datagram. The error is the drop reason to count.
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
                    // Anybody on the way can answer too, so the earlier time counts.
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

    /// Does what is due at `now`.
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

    /// Returns the next datagram to send.
    pub fn poll_transmit(&mut self) -> Option<Datagram> {
        self.transmits.pop_front()
    }

    /// Returns how the enrollment ended, once it has.
    pub fn poll_event(&mut self) -> Option<EnrollEvent> {
        self.events.pop_front()
    }

    /// Returns when [`handle_timeout`](Self::handle_timeout) must be called next.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        (!self.over).then_some(self.next)
    }

    /// Returns until when the unit waits because the manager is busy and told it to.
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

/// The hash that the unit signs.
pub(crate) fn request_hash(mge: &Fingerprint, token: TokenId, keys: &PublicIdentity) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"FPN ENROLL 1");
    hash.update(mge.as_bytes());
    hash.update(token.0);
    hash.update(keys.fingerprint().as_bytes());
    hash.finalize().into()
}

/// Signs the answer: the unit's keys and number.
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

/// Builds one part of the answer.
pub(crate) fn seal_answer(
    realm: Realm,
    secret: &Secret<32>,
    token: TokenId,
    part: &EnrollAckPart,
) -> Vec<u8> {
    let clear = EnrollAck::encode_clear(token, part);
    with_mac(Kind::EnrollAck, realm, secret, &clear)
}

/// Checks the MAC at the end of a datagram.
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

/// Names one ENROLL. Each attempt has a signature of its own, so that a refusal of one attempt says
/// nothing about another.
pub(crate) fn reference(token: TokenId, signature: &[u8]) -> [u8; 32] {
    sha256(&[&token.0, signature].concat())
}

/// Checks the proof in a request for a cookie: its key is the token's, and its handle is the
/// token's number.
pub(crate) fn holds(secret: &Secret<32>, datagram: &[u8]) -> bool {
    pass::holds(token_key(secret).expose(), datagram)
}

/// Returns how long to wait after a COOKIE that says so. The time is bounded, because anybody who
/// sees the request can send a COOKIE, and a little random time is added.
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

/// Builds a refusal, which only a holder of the token's secret can make.
pub(crate) fn refusal(secret: &Secret<32>, reference: [u8; 32], sentence: &str) -> ErrorBody {
    let mut body = ErrorBody {
        code: ErrorCode::Enrollment,
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
/// The shortest wait that a unit obeys.
pub(crate) const MIN_TOLD: Duration = Duration::from_millis(250);
/// The longest wait that a unit obeys.
pub(crate) const MAX_TOLD: Duration = Duration::from_secs(60);
/// The most random time that is added to a wait.
const MAX_RANDOM: Duration = Duration::from_millis(250);
/// Less than the ten seconds for which the manager accepts a cookie.
const COOKIE_LIFE: Duration = Duration::from_secs(8);
