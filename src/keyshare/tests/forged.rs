//! Messages that are valid except for their proof. The forger knows every key but the one that
//! signs, so only the check of the signature can refuse them. Each test ends with the same message
//! under the true signature, which is accepted. This shows that the forgeries were refused for no
//! other reason.

use std::time::Duration;

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use super::desk::{Desk, NOW, mge_address, own, token};
use super::golden::transcript;
use crate::DropReason;
use crate::crypto::exchange::{Answer, Opened};
use crate::crypto::identity::sha256;
use crate::crypto::test_keys::identity;
use crate::crypto::{Secret, TokenId, kdf};
use crate::ids::{Epoch, EuId, GroupId, Realm, SenderId, SessionId};
use crate::keyshare::enroll::{Enroll, EnrollEvent, seal_answer, sign_answer};
use crate::keyshare::eu::{EuEvent, EuMachine, EuSettings, EuState, Memory};
use crate::keyshare::ring::{SuiteId, Transmit, UpdateMode};
use crate::manager::RefusedWhy;
use crate::time::{Pseudotime, Timestamp};
use crate::wire::control::enroll::{EnrollAckPart, EnrollPart, SignPart};
use crate::wire::control::register::{
    Cookie, CookieBody, ErrorBody, ErrorCode, KeyDis, KeyDisInner, KeyReq, Pass,
};
use crate::wire::control::{Header, Kind, Mark, Message, TAG_LEN, enroll};

#[test]
fn a_key_dis_that_another_key_signed_is_not_taken() {
    let mut unit = Registering::new(1);
    let (header, answer) = unit.answer();
    let dis = KeyDis::decode(&answer.clear).unwrap();
    let true_signature = dis.signature.to_vec();
    let signed = transcript(EU, &unit.request, &header, &dis, &identity(0), &identity(1));
    let (_, other) = unit.answer();
    let of_another = KeyDis::decode(&other.clear).unwrap().signature.to_vec();
    // The realm's number is correct in all of them, so that only the keys differ.
    let opened = Opened::new(&unit.request, &identity(0)).unwrap();
    let (forger, keys) = (identity(FORGER), identity(1));
    let foreign = opened.answer(&header, &forger, keys.public(), &mut unit.rng);
    let foreign = foreign.unwrap();
    let (other_header, other) = Registering::new(12).answer();
    let whole = [
        (
            "all of another manager's",
            key_dis(&header, &foreign, &signature_of(&foreign)),
        ),
        (
            "that of another registration",
            key_dis(&other_header, &other, &signature_of(&other)),
        ),
    ];
    let forged = signatures(&signed, &true_signature, of_another, &mut unit.rng);
    let forged = forged
        .into_iter()
        .map(|(what, signature)| (what, key_dis(&header, &answer, &signature)));
    for (what, payload) in whole.into_iter().chain(forged) {
        assert_eq!(unit.hears(&payload), Err(DropReason::ControlAuth), "{what}");
        assert!(unit.machine.poll_event().is_none(), "{what}");
        assert!(unit.machine.poll_transmit().is_none(), "{what}");
        assert_eq!(unit.state(), EuState::Registering, "{what}");
    }
    let payload = key_dis(&header, &answer, &true_signature);
    assert_eq!(unit.hears(&payload), Ok(()));
    assert_eq!(unit.state(), EuState::Registered);
}

#[test]
fn a_key_dis_whose_contents_were_changed_is_not_taken() {
    let mut unit = Registering::new(2);
    let (header, answer) = unit.answer();
    let payload = key_dis(
        &header,
        &answer,
        KeyDis::decode(&answer.clear).unwrap().signature,
    );
    // Every byte after the header matters: RSA ciphertext, X25519 key, signature, contents and tag.
    for at in (40..payload.len()).step_by(7).chain([payload.len() - 1]) {
        let mut bad = payload.clone();
        bad[at] ^= 1;
        assert!(unit.hears(&bad).is_err(), "{at}");
        assert_eq!(unit.state(), EuState::Registering, "{at}");
    }
    assert_eq!(unit.hears(&payload), Ok(()));
    assert_eq!(unit.state(), EuState::Registered);
}

#[test]
fn a_refusal_that_another_key_proved_is_not_believed() {
    let mut unit = Registering::new(3);
    let body = |sentence: &str| ErrorBody {
        code: ErrorCode::Out,
        reference: sha256(KeyReq::without_proof(&unit.request)),
        sentence: sentence.into(),
        proof: Vec::new(),
    };
    let (said, another) = (body("evicted"), body("too often"));
    let mut rng = ChaCha8Rng::seed_from_u64(4);
    let mut proof = |body: &ErrorBody, signer| {
        Opened::refuse(&body.encode_unproved(), &identity(signer), &mut rng).unwrap()
    };
    let (true_proof, of_another) = (proof(&said, 0), proof(&another, 0));
    let by_another = proof(&said, FORGER);
    let mut flipped = true_proof.clone();
    flipped[100] ^= 1;
    let error = |proof: Vec<u8>| {
        let body = ErrorBody {
            proof,
            ..said.clone()
        };
        Header::outside(Kind::Error, realm()).datagram(&body.encode())
    };
    for (what, proof) in [
        ("another key", by_another),
        ("another sentence", of_another),
        ("a flipped bit", flipped),
        ("noise", vec![0x5a; 256]),
        ("one byte", vec![0]),
    ] {
        let heard = unit.hears(&error(proof));
        assert_eq!(heard, Err(DropReason::ControlAuth), "{what}");
        assert!(unit.machine.poll_event().is_none(), "{what}");
        assert_eq!(unit.state(), EuState::Registering, "{what}");
    }
    assert_eq!(unit.hears(&error(true_proof)), Ok(()));
    let refused = std::iter::from_fn(|| unit.machine.poll_event());
    let refused = refused.filter(|e| matches!(e, EuEvent::Refused(r) if r.sentence == "evicted"));
    assert_eq!(refused.count(), 1);
    assert_eq!(unit.state(), EuState::Refused);
}

#[test]
fn a_refusal_for_a_reason_of_a_later_version_takes_no_keys_and_its_code_cannot_be_changed() {
    let (mut desk, mut unit) = Desk::registered(UpdateMode::Hitless);
    // The manager does not answer until the lease is over. After that it answers only the request
    // for a cookie.
    let request = loop {
        let at = unit.poll_timeout().expect("a timer");
        desk.now = desk.now.max(at);
        unit.handle_timeout(desk.now);
        let Some(said) = std::iter::from_fn(|| unit.poll_transmit()).last() else {
            continue;
        };
        let header = Message::parse(&said.payload).unwrap().header;
        match (header.kind, said.payload.len()) {
            (Kind::KeyReq, 200..) => break said.payload,
            (Kind::KeyReq, _) => {
                let cookie = cookie_for(&said.payload);
                unit.handle_datagram(desk.now, mge_address(), &cookie)
                    .unwrap();
                break unit.poll_transmit().expect("a KEY-REQ").payload;
            }
            _ => {}
        }
    };
    while unit.poll_event().is_some() {}
    let body = ErrorBody {
        code: ErrorCode::Other(200),
        reference: sha256(KeyReq::without_proof(&request)),
        sentence: "because".into(),
        proof: Vec::new(),
    };
    let mut refusal = body.encode_unproved();
    let mut rng = ChaCha8Rng::seed_from_u64(8);
    let proof = Opened::refuse(&refusal, &identity(0), &mut rng).expect("a signature");
    refusal.extend(proof);
    let mut forged = refusal.clone();
    forged[0] = ErrorCode::Out.number();
    let mut hears = |body: &[u8]| {
        let payload = Header::outside(Kind::Error, realm()).datagram(body);
        unit.handle_datagram(desk.now, mge_address(), &payload)
    };
    assert_eq!(hears(&forged), Err(DropReason::ControlAuth));
    assert_eq!(hears(&refusal), Ok(()));
    let told = unit.poll_event();
    assert!(matches!(told, Some(EuEvent::Refused(r)) if r.sentence == "because" && !r.out));
    let ring = unit.ring();
    let group = ring.group(GroupId(1)).expect("the group");
    assert!(matches!(&group.transmit, Transmit::Send(key) if key.epoch == Epoch(1)));
}

#[test]
fn keys_that_did_not_sign_their_enroll_are_not_enrolled() {
    let mut desk = Desk::office();
    let (cookie, [sign, encrypt]) = enroll_parts(&mut desk);
    let EnrollPart::Sign(part) = &sign else {
        panic!("{sign:?}");
    };
    let unit = identity(1);
    let hash = |id: TokenId| {
        let [mge, keys] = [0, 1].map(|n| identity(n).public().fingerprint());
        let parts: [&[u8]; 4] = [b"FPN ENROLL 1", mge.as_bytes(), &id.0, keys.as_bytes()];
        sha256(&parts.concat())
    };
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    let of_another = unit.sign(&hash(TokenId([6; 8])), &mut rng).unwrap();
    let forged = signatures(&hash(token().id), &part.signature, of_another, &mut rng);
    let send = |desk: &mut Desk, signature: &[u8]| {
        let sign = EnrollPart::Sign(SignPart {
            signature: signature.to_vec(),
            ..part.clone()
        });
        for part in [&sign, &encrypt] {
            let clear = enroll::Enroll::encode_clear(&cookie, token().id, part);
            let heard = desk.hear(own(), &maced(Kind::Enroll, &clear));
            heard.expect("it is taken in");
        }
        let said = desk.says().into_iter();
        said.map(|d| Message::parse(&d.payload).unwrap().header.kind)
            .collect::<Vec<_>>()
    };
    for (n, (what, signature)) in forged.into_iter().enumerate() {
        assert_eq!(send(&mut desk, &signature), [Kind::Error], "{what}");
        let bad = vec![RefusedWhy::BadKeys(token().id); n + 1];
        assert_eq!(desk.refusals(), bad, "{what}");
        assert_eq!(desk.drops, vec![DropReason::ControlToken; n + 1], "{what}");
        assert_eq!(desk.enrolled(), None, "{what}");
    }
    let answered = send(&mut desk, &part.signature);
    assert_eq!(answered, [Kind::EnrollAck, Kind::EnrollAck]);
    assert_eq!(desk.enrolled(), Some(unit.public()));
    assert!(desk.enroll(unit).is_some(), "and once more");
}

#[test]
fn a_number_that_the_manager_did_not_sign_enrolls_no_unit() {
    let now = Timestamp::from_nanos(1);
    let rng = || ChaCha8Rng::seed_from_u64(6);
    let mut unit = Enroll::new(token(), mge_address(), identity(1), now, Box::new(rng()));
    let asked = unit.poll_transmit().unwrap().payload;
    unit.handle_datagram(now, mge_address(), &cookie_for(&asked))
        .unwrap();
    let (mge, keys) = (identity(0), identity(1));
    let (id, eu, mut rng) = (token().id, EuId(7), rng());
    let [ours, theirs] = [&mge, &keys].map(|all| all.public().fingerprint());
    let parts: [&[u8]; 5] = [
        b"FPN ENROLL-ACK 1",
        &id.0,
        theirs.as_bytes(),
        &eu.0.to_be_bytes(),
        ours.as_bytes(),
    ];
    let hash = sha256(&parts.concat());
    let mut sign = |keys, eu| sign_answer(id, keys, eu, &mge, &mut rng).unwrap();
    let good = sign(keys.public(), eu);
    let mut forged = vec![
        ("another number", sign(keys.public(), EuId(8)).signature),
        ("another unit", sign(identity(2).public(), eu).signature),
    ];
    let of_another = sign_answer(TokenId([6; 8]), keys.public(), eu, &mge, &mut rng).unwrap();
    forged.extend(signatures(
        &hash,
        &good.signature,
        of_another.signature,
        &mut rng,
    ));
    let seal = |part: &EnrollAckPart| seal_answer(realm(), &token().secret, id, part);
    let sealed = |signature: Vec<u8>| {
        seal(&EnrollAckPart::Sign(
            eu,
            SignPart {
                signature,
                ..good.clone()
            },
        ))
    };
    let encrypt = seal(&EnrollAckPart::Encrypt(
        mge.public().encrypt_spki().to_vec(),
    ));
    let mut hears = |payload: &[u8]| {
        let heard = unit.handle_datagram(now, mge_address(), payload);
        (heard, unit.poll_event())
    };
    assert_eq!(hears(&encrypt), (Ok(()), None));
    for (what, signature) in forged {
        let heard = hears(&sealed(signature));
        assert_eq!(heard, (Err(DropReason::ControlAuth), None), "{what}");
    }
    let manager_keys = mge.public().clone();
    let enrolled = EnrollEvent::Enrolled { eu, manager_keys };
    let heard = hears(&sealed(good.signature.clone()));
    assert_eq!(heard, (Ok(()), Some(enrolled)));
}

/// A unit that waits for the answer to its KEY-REQ. The test plays its manager, and an attacker who
/// knows everything that the manager knows.
pub(super) struct Registering {
    pub(super) machine: EuMachine,
    /// The KEY-REQ that the unit has sent.
    pub(super) request: Vec<u8>,
    pub(super) now: Timestamp,
    rng: ChaCha8Rng,
}

impl Registering {
    /// Returns a unit that has asked for a cookie, and its request.
    pub(super) fn asking(seed: u64) -> (EuMachine, Vec<u8>) {
        Self::asking_as(EU, seed)
    }

    /// Does the same for a unit with this number.
    pub(super) fn asking_as(eu: EuId, seed: u64) -> (EuMachine, Vec<u8>) {
        let settings = EuSettings {
            eu,
            manager: mge_address(),
            manager_keys: identity(0).public().clone(),
            queues: 2,
            suites: SuiteId::ALL.to_vec(),
            version: "1-x".into(),
            max_back_off: Duration::from_secs(5),
            memory: Memory::default(),
            pass: None,
        };
        let rng = Box::new(ChaCha8Rng::seed_from_u64(seed + 1000));
        let (mut machine, _) = EuMachine::new(settings, identity(1), NOW, rng);
        let asked = machine.poll_transmit().unwrap().payload;
        (machine, asked)
    }

    pub(super) fn new(seed: u64) -> Self {
        let (now, rng) = (NOW, ChaCha8Rng::seed_from_u64(seed));
        let (mut machine, asked) = Self::asking(seed);
        machine
            .handle_datagram(now, mge_address(), &cookie_for(&asked))
            .unwrap();
        let request = machine.poll_transmit().unwrap().payload;
        Self {
            machine,
            request,
            now,
            rng,
        }
    }

    /// Returns the manager's part of a KEY-DIS for the unit.
    pub(super) fn answer(&mut self) -> (Header, Answer) {
        self.answer_for(SessionId(9))
    }

    pub(super) fn answer_for(&mut self, session: SessionId) -> (Header, Answer) {
        let header = Header {
            kind: Kind::KeyDis,
            realm: realm(),
            session,
            sequence: 1 << 32 | 1,
        };
        let opened = Opened::new(&self.request, &identity(0)).unwrap();
        opened.verify(identity(1).public()).unwrap();
        let answer = opened.answer(&header, &identity(0), identity(1).public(), &mut self.rng);
        (header, answer.unwrap())
    }

    pub(super) fn hears(&mut self, payload: &[u8]) -> Result<(), DropReason> {
        self.machine
            .handle_datagram(self.now, mge_address(), payload)
    }

    pub(super) fn state(&self) -> EuState {
        self.machine.status(self.now).state
    }
}

/// Returns the signature of a KEY-DIS.
pub(super) fn signature_of(answer: &Answer) -> Vec<u8> {
    KeyDis::decode(&answer.clear).unwrap().signature.to_vec()
}

/// Returns a KEY-DIS without groups and with this signature. The session's keys do not depend on
/// the signature, so everything else stays valid.
pub(super) fn key_dis(header: &Header, answer: &Answer, signature: &[u8]) -> Vec<u8> {
    let dis = KeyDis::decode(&answer.clear).unwrap();
    let clear = KeyDis::encode_clear(dis.c2, &dis.x25519, signature);
    let inner = KeyDisInner {
        lease_ms: 3000,
        pseudotime: Pseudotime(64_000),
        // Higher than any sender id that a manager of these tests gives out.
        sender_base: SenderId(1 << 30),
        queues: 2,
        policy: 0,
        mark: Mark::NONE,
        pass: Pass {
            handle: [0x7a; 8],
            key: Secret::new([0x7b; 16]),
        },
        groups: 0,
        records: Vec::new(),
    };
    answer.keys.from_mge.seal(header, &clear, &inner.encode())
}

/// Returns values that are not signatures of this hash by the key that made the true one, each with
/// its description.
fn signatures(
    hash: &[u8; 32],
    good: &[u8],
    of_another: Vec<u8>,
    rng: &mut ChaCha8Rng,
) -> Vec<(&'static str, Vec<u8>)> {
    let mut flipped = good.to_vec();
    flipped[100] ^= 1;
    vec![
        ("another key", identity(FORGER).sign(hash, rng).unwrap()),
        ("another hash", of_another),
        ("a flipped bit", flipped),
        ("cut", good[..good.len() - 1].to_vec()),
        ("nothing", Vec::new()),
    ]
}

/// Returns a cookie and both parts of the ENROLL of unit 1, which have not been sent to the
/// manager.
pub(super) fn enroll_parts(desk: &mut Desk) -> (Cookie, [EnrollPart; 2]) {
    let rng = Box::new(ChaCha8Rng::seed_from_u64(7));
    let mut machine = Enroll::new(token(), mge_address(), identity(1), desk.now, rng);
    let asked = machine.poll_transmit().unwrap().payload;
    desk.hear(own(), &asked).unwrap();
    let answer = desk.says().pop().expect("a cookie").payload;
    machine
        .handle_datagram(desk.now, mge_address(), &answer)
        .unwrap();
    let parts = [(); 2].map(|()| {
        let payload = machine.poll_transmit().unwrap().payload;
        let message = Message::parse(&payload).unwrap();
        enroll::Enroll::decode(message.body).unwrap()
    });
    (parts[0].cookie, parts.map(|p| p.part))
}

/// Returns the COOKIE that answers a request for one.
pub(super) fn cookie_for(request: &[u8]) -> Vec<u8> {
    let asked = CookieBody::decode(Message::parse(request).unwrap().body).unwrap();
    let body = asked.answer([7; 24], 0);
    Header::outside(Kind::Cookie, realm()).datagram(&body.encode())
}

/// Returns a datagram with a MAC under the token's secret.
pub(super) fn maced(kind: Kind, clear: &[u8]) -> Vec<u8> {
    let mut out = Header::outside(kind, realm()).datagram(&[clear, &[0; TAG_LEN]].concat());
    let key: Secret<32> = kdf::derive(token().secret.expose(), "fpn enroll", &[]);
    let (message, mac) = out.split_last_chunk_mut::<TAG_LEN>().unwrap();
    mac.copy_from_slice(&kdf::hmac_sha256(key.expose(), &[message])[..TAG_LEN]);
    out
}

/// Returns the manager's realm.
pub(super) fn realm() -> Realm {
    identity(0).public().fingerprint().realm()
}

/// The identity of the forger. The manager has identity 0 and the unit has identity 1.
const FORGER: usize = 3;
const EU: EuId = super::golden::EU;
