//! The exchange of a registration: KEY-REQ, KEY-DIS, and the master key Km that both sides derive from it.
//!
//! 1. EU: KEY-REQ = cookie, RSA-OAEP(MGE){r1}, and under r1: who, nonce, X25519, signature over header, cookie, all of it and
//!    the manager's fingerprint; behind that the proof of a pass, which is no part of the exchange.
//! 2. MGE: KEY-DIS = RSA-OAEP(EU){seed}, X25519, signature over the hash of the KEY-REQ, the EU's number, both
//!    fingerprints and all of that; then the records under Km's control key.
//! 3. Km = HKDF-SHA-256 of r1, seed and the X25519 secret, bound to the hash that the MGE signed.
//!
//! The EU checks the signature before it decrypts. All failures look the same.

use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use super::identity::{CryptoFailed, Identity, PublicIdentity, sha256};
use super::seal::SealKey;
use super::{Pass, Secret, kdf};
use crate::ids::EuId;
use crate::wire::control::register::{Cookie, KeyDis, KeyReq, KeyReqInner, PROOF_LEN};
use crate::wire::control::{HEADER_LEN, Header, Kind, Mark, TAG_LEN};

/// What the EU keeps of a KEY-REQ until the KEY-DIS comes.
pub(crate) struct Asked {
    /// The datagram.
    pub(crate) datagram: Vec<u8>,
    /// SHA-256 of the datagram without its proof.
    pub(crate) hash: [u8; 32],
    /// The mark that it contains.
    pub(crate) mark: Mark,
    eu: EuId,
    r1: Secret<32>,
    x25519: StaticSecret,
}

/// A KEY-REQ that was decrypted but whose signature has not been checked yet.
pub(crate) struct Opened {
    pub(crate) inner: KeyReqInner,
    /// SHA-256 of the datagram without its proof.
    pub(crate) hash: [u8; 32],
    signed: [u8; 32],
    r1: Secret<32>,
}

/// The manager's half of a KEY-DIS, which needs RSA operations. The records are added when it is
/// sent.
pub(crate) struct Answer {
    pub(crate) clear: Vec<u8>,
    pub(crate) keys: SessionKeys,
}

/// The keys derived from Km.
pub(crate) struct SessionKeys {
    /// Seals what the MGE sends.
    pub(crate) from_mge: SealKey,
    /// Seals what the EU sends.
    pub(crate) from_eu: SealKey,
    ack: Secret<32>,
}

/// What the EU asks for.
pub(crate) struct Wish {
    pub(crate) eu: EuId,
    pub(crate) suites: u32,
    pub(crate) queues: u16,
    /// The newest mark that it knows.
    pub(crate) mark: Mark,
}

impl Asked {
    /// Builds a KEY-REQ: one signature, one encryption.
    pub(crate) fn new(
        wish: &Wish,
        identity: &Identity,
        mge: &PublicIdentity,
        cookie: &Cookie,
        pass: Option<&Pass>,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Self, CryptoFailed> {
        let r1 = Secret::random(rng);
        let x25519 = StaticSecret::random_from_rng(rng);
        let mut nonce = [0; 16];
        rng.fill_bytes(&mut nonce);
        let mut inner = KeyReqInner {
            eu: wish.eu,
            nonce,
            x25519: PublicKey::from(&x25519).to_bytes(),
            suites: wish.suites,
            queues: wish.queues,
            mark: wish.mark,
            signature: Vec::new(),
        };
        let c1 = mge.encrypt(LABEL_REQ, &r1, rng)?;
        let clear = KeyReq::encode_clear(cookie, &c1);
        let header = Header::outside(Kind::KeyReq, mge.fingerprint().realm());
        let unsigned = inner.encode_unsigned();
        let sealed = unsigned.len() + identity.public().signature_len() + TAG_LEN;
        let length = HEADER_LEN + clear.len() + sealed + PROOF_LEN;
        let hash = req_hash(&header.encode(length), &clear, &unsigned, mge);
        inner.signature = identity.sign(&hash, rng)?;
        let mut datagram = req_key(&r1).seal_before(PROOF_LEN, &header, &clear, &inner.encode());
        let hash = sha256(&datagram);
        datagram.extend_from_slice(&[0; PROOF_LEN]);
        if let Some(pass) = pass {
            pass.prove(&mut datagram);
        }
        Ok(Self {
            hash,
            datagram,
            mark: wish.mark,
            eu: wish.eu,
            r1,
            x25519,
        })
    }

    /// Checks the signature of a KEY-DIS for this KEY-REQ, then decrypts. Returns the session's
    /// keys and the content of the KEY-DIS.
    pub(crate) fn take(
        &self,
        header: &Header,
        datagram: &[u8],
        dis: &KeyDis<'_>,
        identity: &Identity,
        mge: &PublicIdentity,
    ) -> Result<(SessionKeys, Zeroizing<Vec<u8>>), CryptoFailed> {
        let (eu_key, theirs) = (identity.public(), PublicKey::from(dis.x25519));
        let signed = dis_hash(&self.hash, self.eu, header, dis.c2, &theirs, mge, eu_key);
        mge.verify(&signed, dis.signature)?;
        let seed = identity.decrypt(LABEL_DIS, dis.c2)?;
        let keys = SessionKeys::new(&self.r1, &seed, &self.x25519, &theirs, &signed)?;
        let plain = keys
            .from_mge
            .open(header.sequence, datagram, HEADER_LEN + dis.clear.len())?;
        Ok((keys, plain))
    }
}

impl Opened {
    /// Decrypts a KEY-REQ. This does not show who sent it.
    pub(crate) fn new(datagram: &[u8], mge: &Identity) -> Result<Self, CryptoFailed> {
        let (header, body) = datagram
            .split_first_chunk::<HEADER_LEN>()
            .ok_or(CryptoFailed)?;
        let req = KeyReq::decode(body).map_err(|_| CryptoFailed)?;
        let r1 = mge.decrypt(LABEL_REQ, req.c1)?;
        let request = KeyReq::without_proof(datagram);
        let plain = req_key(&r1).open(0, request, HEADER_LEN + req.clear.len())?;
        let inner = KeyReqInner::decode(&plain).map_err(|_| CryptoFailed)?;
        let unsigned = inner.encode_unsigned();
        Ok(Self {
            signed: req_hash(header, req.clear, &unsigned, mge.public()),
            hash: sha256(request),
            inner,
            r1,
        })
    }

    /// Checks that the EU with this key signed it.
    pub(crate) fn verify(&self, eu: &PublicIdentity) -> Result<(), CryptoFailed> {
        eu.verify(&self.signed, &self.inner.signature)
    }

    /// Builds the answer for the session in `header`: one encryption, one signature. To be called
    /// only after [`verify`](Self::verify).
    pub(crate) fn answer(
        &self,
        header: &Header,
        mge: &Identity,
        eu: &PublicIdentity,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Answer, CryptoFailed> {
        let seed = Secret::random(rng);
        let x25519 = StaticSecret::random_from_rng(rng);
        let ours = PublicKey::from(&x25519);
        let c2 = eu.encrypt(LABEL_DIS, &seed, rng)?;
        let id = self.inner.eu;
        let signed = dis_hash(&self.hash, id, header, &c2, &ours, mge.public(), eu);
        let signature = mge.sign(&signed, rng)?;
        let theirs = PublicKey::from(self.inner.x25519);
        Ok(Answer {
            clear: KeyDis::encode_clear(&c2, ours.as_bytes(), &signature),
            keys: SessionKeys::new(&self.r1, &seed, &x25519, &theirs, &signed)?,
        })
    }

    /// Builds the manager's proof of a refusal: a signature over the refused request and the
    /// sentence.
    pub(crate) fn refuse(
        unproved: &[u8],
        mge: &Identity,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Vec<u8>, CryptoFailed> {
        mge.sign(&refusal_hash(unproved), rng)
    }
}

/// Checks the proof that [`Opened::refuse`] builds.
pub(crate) fn verify_refusal(
    unproved: &[u8],
    proof: &[u8],
    mge: &PublicIdentity,
) -> Result<(), CryptoFailed> {
    mge.verify(&refusal_hash(unproved), proof)
}

impl SessionKeys {
    /// Returns the check value of ACK for a decrypted KEY-DIS.
    pub(crate) fn ack(&self, decrypted: &[u8]) -> [u8; 32] {
        kdf::hmac_sha256(self.ack.expose(), &[&sha256(decrypted)])
    }

    fn new(
        r1: &Secret<32>,
        seed: &Secret<32>,
        ours: &StaticSecret,
        theirs: &PublicKey,
        transcript: &[u8; 32],
    ) -> Result<Self, CryptoFailed> {
        let shared = ours.diffie_hellman(theirs);
        if !shared.was_contributory() {
            return Err(CryptoFailed);
        }
        let mut secrets = Zeroizing::new([0; 96]);
        for (to, from) in
            secrets
                .chunks_exact_mut(32)
                .zip([r1.expose(), seed.expose(), shared.as_bytes()])
        {
            to.copy_from_slice(from);
        }
        let km = kdf::derive::<32>(secrets.as_slice(), "fpn km", transcript);
        Ok(Self::from_km(&km))
    }

    pub(crate) fn from_km(km: &Secret<32>) -> Self {
        let key = |label| kdf::derive(km.expose(), label, &[]);
        Self {
            from_mge: SealKey::new(key("fpn control from mge")),
            from_eu: SealKey::new(key("fpn control from eu")),
            ack: key("fpn ack"),
        }
    }
}

fn req_key(r1: &Secret<32>) -> SealKey {
    SealKey::new(kdf::derive(r1.expose(), "fpn key-req", &[]))
}

fn req_hash(
    header: &[u8; HEADER_LEN],
    clear: &[u8],
    unsigned: &[u8],
    mge: &PublicIdentity,
) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"FPN KEY-REQ 1");
    hash.update(header);
    hash.update(clear);
    hash.update(unsigned);
    hash.update(mge.fingerprint().as_bytes());
    hash.finalize().into()
}

fn dis_hash(
    request: &[u8; 32],
    eu: EuId,
    header: &Header,
    c2: &[u8],
    x25519: &PublicKey,
    mge_key: &PublicIdentity,
    eu_key: &PublicIdentity,
) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"FPN KEY-DIS 1");
    hash.update(request);
    hash.update(eu.0.to_be_bytes());
    hash.update(header.realm.0.to_be_bytes());
    hash.update(header.session.0.to_be_bytes());
    hash.update(mge_key.fingerprint().as_bytes());
    hash.update(eu_key.fingerprint().as_bytes());
    hash.update(x25519.as_bytes());
    hash.update(c2);
    hash.finalize().into()
}

fn refusal_hash(unproved: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"FPN ERROR 1");
    hash.update(unproved);
    hash.finalize().into()
}

const LABEL_REQ: &[u8] = b"fpn key-req r1";
const LABEL_DIS: &[u8] = b"fpn key-dis seed";
