//! Golden control messages fix what is on the wire, byte for byte. `docs/protocol.md` shows the
//! same messages. The tests also take the documented steps of the key derivation one by one,
//! independently of the code that the machines use.

use std::collections::BTreeSet;
use std::sync::Arc;

use rand::SeedableRng;
use rand::rngs::ChaCha20Rng;
use rand_core::Rng;
use serde_json::{Map, Value, json};
use x25519_dalek::{PublicKey, StaticSecret};

use crate::crypto::exchange::{Asked, Opened, SessionKeys, Wish, verify_refusal};
use crate::crypto::identity::sha256;
use crate::crypto::seal::SealKey;
use crate::crypto::test_keys::identity;
use crate::crypto::{Identity, Pass, Secret, Token, TokenId, kdf};
use crate::ids::{Epoch, EuId, GroupId, Rotation, SenderId, SessionId, Spi};
use crate::keyshare::enroll::{Enroll, EnrollEvent, reference, refusal, seal_answer, sign_answer};
use crate::keyshare::ring::{GroupInfo, GroupPolicy, SuiteId, UpdateMode};
use crate::manager::{Point, mark_of};
use crate::time::{Pseudotime, Timestamp};
use crate::wire::control::enroll::{self, EnrollAckPart, EnrollPart};
use crate::wire::control::register::{
    COOKIE_LEN, Cookie, CookieBody, ErrorBody, ErrorCode, KeyDis, KeyDisInner, KeyReq,
};
use crate::wire::control::{
    Allowed, Body, Claim, ClaimKind, Given, HEADER_LEN, Header, Heartbeat, HeartbeatAck, KeyRecord,
    Kind, Lookup, LookupAck, Mark, MayServe, Message, ProtectedPrefix, RecordKey, Report,
    ReportAck, Revoke, Sealed, Stage, StepId, Volume,
};

/// The whole contents of the file.
struct Golden {
    inputs: Map<String, Value>,
    messages: Vec<Value>,
}

/// Each party draws its random values from a source of its own, in a fixed order.
enum Draw {
    KeyReq = 1,
    KeyDis,
    Enroll,
    EnrollAck,
    Refusal,
}

#[test]
fn what_is_made_is_what_the_file_says() {
    let made = made();
    let made = json!({ "inputs": made.inputs, "messages": made.messages });
    let file: Value = serde_json::from_str(FILE).unwrap();
    assert_eq!(
        file,
        made,
        "{}",
        serde_json::to_string_pretty(&made).unwrap()
    );
}

#[test]
fn what_the_file_says_opens_under_keys_derived_step_by_step() {
    let (mge, eu) = (mge(), eu());
    let mut rng = rng(Draw::KeyReq);
    let r1 = Secret::<32>::random(&mut rng);
    let x_eu = StaticSecret::random_from_rng(&mut rng);
    let (req, dis) = (datagram("KEY-REQ"), datagram("KEY-DIS"));

    let key_req = KeyReq::decode(&req[HEADER_LEN..]).unwrap();
    let decrypted = mge.decrypt(b"fpn key-req r1", key_req.c1).unwrap();
    assert!(decrypted.ct_eq(r1.expose()));
    let key = SealKey::new(kdf::derive(r1.expose(), "fpn key-req", &[]));
    let clear = HEADER_LEN + COOKIE_LEN + 2 + key_req.c1.len();
    let plain = key.open(0, KeyReq::without_proof(&req), clear).unwrap();
    assert_eq!(*plain, value("KEY-REQ", "plain"));
    let (unsigned, signature) = plain.split_at(74);
    let fingerprint = mge.public().fingerprint();
    let signed: [&[u8]; 4] = [
        b"FPN KEY-REQ 1",
        &req[..clear],
        unsigned,
        fingerprint.as_bytes(),
    ];
    eu.public()
        .verify(&sha256(&signed.concat()), signature)
        .unwrap();

    let key_dis = KeyDis::decode(&dis[HEADER_LEN..]).unwrap();
    let header = Message::parse(&dis).unwrap().header;
    let transcript = transcript(EU, &req, &header, &key_dis, &mge, &eu);
    assert_eq!(transcript[..], input("transcript"));
    mge.public().verify(&transcript, key_dis.signature).unwrap();
    let seed = eu.decrypt(b"fpn key-dis seed", key_dis.c2).unwrap();
    let shared = x_eu.diffie_hellman(&PublicKey::from(key_dis.x25519));
    let secrets = [&r1.expose()[..], seed.expose(), shared.as_bytes()].concat();
    let km = kdf::derive::<32>(&secrets, "fpn km", &transcript);
    assert_eq!(km.expose()[..], input("master_key"));

    let of = |label| SealKey::new(kdf::derive(km.expose(), label, &[]));
    let (from_mge, from_eu) = (of("fpn control from mge"), of("fpn control from eu"));
    let clear = dis.len() - 16 - value("KEY-DIS", "plain").len();
    let plain = from_mge.open(BOOT << 32 | 1, &dis, clear).unwrap();
    assert_eq!(*plain, value("KEY-DIS", "plain"));
    KeyDisInner::decode(&plain).unwrap();
    let ack_key = kdf::derive::<32>(km.expose(), "fpn ack", &[]);
    let check = kdf::hmac_sha256(ack_key.expose(), &[&sha256(&plain)]);
    assert_eq!(check[..], value("ACK", "plain"));

    let sealed = sealed();
    for (name, from_unit, body) in &sealed {
        let bytes = datagram(name);
        let message = Message::parse(&bytes).unwrap();
        let key = if *from_unit { &from_eu } else { &from_mge };
        let plain = key
            .open(message.header.sequence, &bytes, HEADER_LEN)
            .unwrap();
        assert_eq!(*plain, value(name, "plain"), "{name}");
        let back = Body::decode(message.header.kind, &plain).unwrap();
        assert_eq!(*back.encode(), *body.encode(), "{name}");
    }
    let kinds: BTreeSet<Kind> = sealed.iter().map(|(_, _, body)| body.kind()).collect();
    assert_eq!(kinds.len() + 1, Kind::ALL.len() - 6, "ACK and all others");
}

#[test]
fn the_proofs_of_the_file_hold_step_by_step() {
    let enroll_key = kdf::derive::<32>(token().secret.expose(), "fpn enroll", &[]);
    let (handle, key) = (input("pass_handle"), input("pass_key"));
    for (name, handle, key) in [
        ("KEY-REQ without cookie", &handle[..], &key[..]),
        ("KEY-REQ", &handle, &key),
        ("ENROLL without cookie", &token().id.0, enroll_key.expose()),
    ] {
        let datagram = datagram(name);
        let (before, mac) = datagram.split_last_chunk::<8>().unwrap();
        assert_eq!(before[before.len() - 8..], *handle, "{name}");
        assert_eq!(kdf::hmac_sha256(key, &[before])[..8], *mac, "{name}");
    }
}

#[test]
fn a_unit_enrolls_by_the_answers_of_the_file_and_believes_its_refusals() {
    let machine = || {
        let mut machine = enrollment();
        machine
            .handle_datagram(start(), manager(), &datagram("COOKIE"))
            .unwrap();
        machine
    };
    let mut enrolled = machine();
    for name in ["ENROLL-ACK sign", "ENROLL-ACK encrypt"] {
        enrolled
            .handle_datagram(start(), manager(), &datagram(name))
            .unwrap();
    }
    let manager_keys = mge().public().clone();
    assert_eq!(
        enrolled.poll_event(),
        Some(EnrollEvent::Enrolled {
            eu: EU,
            manager_keys
        })
    );
    let mut refused = machine();
    refused
        .handle_datagram(start(), manager(), &datagram("ERROR to ENROLL"))
        .unwrap();
    assert!(matches!(refused.poll_event(), Some(EnrollEvent::Refused(s)) if s == SENTENCE_TOKEN));

    let error = ErrorBody::decode(&datagram("ERROR to KEY-REQ")[HEADER_LEN..]).unwrap();
    let request = datagram("KEY-REQ");
    assert_eq!(error.reference, sha256(KeyReq::without_proof(&request)));
    verify_refusal(&error.encode_unproved(), &error.proof, mge().public()).unwrap();
}

#[test]
fn every_message_of_a_registration_fits_a_datagram_with_the_longest_keys() {
    // With a modulus of k bytes, a KEY-REQ has 40 + 24 + 2 + k + 74 + k + 16 + 16 bytes and a
    // KEY-DIS without records has 40 + 2 + k + 32 + 2 + k + 70 + 16. The lengths for keys of 2,048
    // bits are measured, those for longer keys are computed.
    let k = |bits: usize| bits / 8;
    let key_req = |bits| 172 + 2 * k(bits);
    let key_dis = |bits| 92 + 2 * k(bits) + KeyDisInner::FIXED_LEN;
    let mut rng = rng(Draw::KeyReq);
    let wish = Wish {
        eu: EuId(7),
        suites: 2,
        queues: 2,
        mark: mark(41),
    };
    let asked = Asked::new(
        &wish,
        &identity(1),
        identity(0).public(),
        &[1; 24],
        None,
        &mut rng,
    )
    .unwrap();
    assert_eq!(asked.datagram.len(), key_req(2048));
    assert!(key_req(4096) <= 1200 && key_dis(4096) <= 1200);
}

fn made() -> Golden {
    let mut golden = Golden {
        inputs: Map::new(),
        messages: Vec::new(),
    };
    let (mge, eu, token) = (mge(), eu(), token());
    let realm = mge.public().fingerprint().realm();
    golden.input("manager_fingerprint", mge.public().fingerprint().as_bytes());
    golden.input("unit_fingerprint", eu.public().fingerprint().as_bytes());
    golden.input("token_id", &token.id.0);
    golden.input("token_secret", token.secret.expose());
    golden.inputs.insert("token".into(), token.encode().into());

    let ask = CookieBody::request(NONCE);
    let outside = |kind, body: &[u8]| Header::outside(kind, realm).datagram(body);
    golden.input("pass_handle", &pass().handle);
    golden.input("pass_key", pass().key.expose());
    let mut first = outside(Kind::KeyReq, &ask.encode());
    pass().prove(&mut first);
    golden.message("KEY-REQ without cookie", None, &first);
    let body = ask.answer(cookie(), 0);
    let answer = outside(Kind::Cookie, &body.encode());
    golden.message("COOKIE", None, &answer);

    golden.registration(&mge, &eu);
    golden.enrollment(&mge, &eu, &token);
    let keys = SessionKeys::from_km(&Secret::try_from(&*golden.take_input("master_key")).unwrap());
    for (count, (name, from_unit, body)) in sealed().into_iter().enumerate() {
        let header = Header {
            kind: body.kind(),
            realm,
            session: SESSION,
            sequence: (BOOT << 32) + 2 + count as u64,
        };
        let key = if from_unit {
            &keys.from_eu
        } else {
            &keys.from_mge
        };
        let plain = body.encode();
        golden.message(name, Some(&plain), &key.seal(&header, &[], &plain));
    }
    let hint = Header {
        session: SESSION,
        ..Header::outside(Kind::Error, realm)
    };
    let hint = hint.datagram(&ErrorBody::hint().encode());
    golden.message("ERROR hint", None, &hint);
    let body = ErrorBody {
        code: ErrorCode::Out,
        reference: sha256(KeyReq::without_proof(&golden.take_message("KEY-REQ"))),
        sentence: SENTENCE_EVICTED.into(),
        proof: Vec::new(),
    };
    let mut unproved = body.encode_unproved();
    let proof = Opened::refuse(&unproved, &mge, &mut rng(Draw::Refusal)).unwrap();
    unproved.extend(proof);
    golden.message("ERROR to KEY-REQ", None, &outside(Kind::Error, &unproved));
    golden
}

/// Returns the mark that a manager sends after this many writes since its start.
fn mark(count: u32) -> Mark {
    let (boot, draw) = (BOOT as u32, 0x5eed);
    mark_of(&mge(), Point { boot, draw, count })
}

/// Returns the messages that are sealed with the control keys after KEY-DIS and ACK: name, whether
/// the unit sends it, and contents.
fn sealed() -> Vec<(&'static str, bool, Body)> {
    let step = StepId {
        group: GroupId(1),
        epoch: Epoch(6),
        rotation: Rotation(2),
    };
    let prefixes = ["10.1.0.0/16", "fd00:1::/64"].map(|prefix| ProtectedPrefix {
        prefix: prefix.parse().unwrap(),
        groups: vec![GroupId(1), GroupId(2)],
    });
    let heartbeat = Heartbeat {
        count: 1,
        digest: crate::keyshare::digest::epochs([(GroupId(1), Epoch(5), Epoch(6))].into_iter()),
        groups: 1,
        policy: 0,
        sealed: Sealed {
            number: 1,
            volumes: vec![
                Volume {
                    group: GroupId(1),
                    epoch: Epoch(5),
                    bytes: 123_456_789,
                },
                Volume {
                    group: GroupId(2),
                    epoch: Epoch(9),
                    bytes: 1,
                },
            ],
        },
    };
    let ack = HeartbeatAck {
        count: 1,
        register: false,
        lease_ms: 3000,
        pseudotime: Pseudotime(CLOCK.0 + 64),
        policy: ProtectedPrefix::version(&prefixes),
        mark: mark(43),
    };
    let page = LookupAck {
        version: ack.policy,
        total: 2,
        offset: 0,
        prefixes: prefixes.to_vec(),
        allowed: Vec::new(),
    };
    let may_serve = ["10.1.2.0/24", "fd00:1::7/128"].map(|prefix| prefix.parse().unwrap());
    let own = LookupAck {
        version: MayServe::Only(Allowed::new(may_serve).unwrap()).version(page.version),
        total: 4,
        allowed: may_serve.to_vec(),
        ..page.clone()
    };
    let claim = |prefix: &str, kind| Claim {
        prefix: prefix.parse().unwrap(),
        kind,
    };
    let report = Report {
        number: 1,
        part: 0,
        parts: 1,
        left_out: 0,
        version: "0.1.0".into(),
        claims: vec![
            claim("10.0.0.0/24", ClaimKind::Listed),
            claim("fd00::1/128", ClaimKind::Learned),
            claim("10.9.0.7/32", ClaimKind::Refused),
        ],
    };
    let group = |group| Revoke { group };
    let mut withheld = record(Stage::Prepared);
    if let Some(next) = &mut withheld.next {
        next.given = Given::Withheld("chacha20-poly1305".into());
    }
    vec![
        (
            "REKEY",
            false,
            Body::Rekey(Box::new(record(Stage::Prepared)), mark(43)),
        ),
        ("REKEY-ACK", true, Body::RekeyAck(step)),
        ("STOP", false, Body::Stop(step)),
        ("STOP-ACK", true, Body::StopAck(step)),
        ("START", false, Body::Start(step)),
        ("START-ACK", true, Body::StartAck(step)),
        ("HEARTBEAT", true, Body::Heartbeat(heartbeat)),
        ("HEARTBEAT-ACK", false, Body::HeartbeatAck(ack)),
        ("LOOKUP", true, Body::Lookup(Lookup { offset: 0 })),
        ("LOOKUP-ACK", false, Body::LookupAck(page)),
        ("REVOKE", false, Body::Revoke(group(Some(GroupId(1))))),
        ("REVOKE-ACK", true, Body::RevokeAck(group(Some(GroupId(1))))),
        (
            "REKEY without the next key",
            false,
            Body::Rekey(Box::new(withheld), mark(43)),
        ),
        ("REPORT", true, Body::Report(report)),
        (
            "REPORT-ACK",
            false,
            Body::ReportAck(ReportAck { number: 1, part: 0 }),
        ),
        (
            "LOOKUP-ACK for a unit with limits",
            false,
            Body::LookupAck(own),
        ),
    ]
}

impl Golden {
    /// Adds KEY-REQ, KEY-DIS and ACK.
    fn registration(&mut self, mge: &Identity, eu: &Identity) {
        let realm = mge.public().fingerprint().realm();
        let mut draws = rng(Draw::KeyReq);
        self.input("r1", Secret::<32>::random(&mut draws).expose());
        let secret = StaticSecret::random_from_rng(&mut draws);
        self.input("unit_x25519_secret", &secret.to_bytes());
        let mut draws = rng(Draw::KeyDis);
        let seed = Secret::<32>::random(&mut draws);
        self.input("seed", seed.expose());
        let theirs = StaticSecret::random_from_rng(&mut draws);
        self.input("manager_x25519_secret", &theirs.to_bytes());
        let shared = secret.diffie_hellman(&PublicKey::from(&theirs));
        self.input("x25519_shared", shared.as_bytes());

        let wish = Wish {
            eu: EU,
            suites: 1 << 1,
            queues: 2,
            mark: mark(41),
        };
        let mut draws = rng(Draw::KeyReq);
        let pass = pass();
        let asked =
            Asked::new(&wish, eu, mge.public(), &cookie(), Some(&pass), &mut draws).unwrap();
        let opened = Opened::new(&asked.datagram, mge).unwrap();
        opened.verify(eu.public()).unwrap();
        let mut plain = opened.inner.encode_unsigned();
        plain.extend(&opened.inner.signature);
        self.message("KEY-REQ", Some(&plain), &asked.datagram);

        let header = Header {
            kind: Kind::KeyDis,
            realm,
            session: SESSION,
            sequence: BOOT << 32 | 1,
        };
        let mut draws = rng(Draw::KeyDis);
        let answer = opened
            .answer(&header, mge, eu.public(), &mut draws)
            .unwrap();
        let inner = KeyDisInner {
            lease_ms: 3000,
            pseudotime: CLOCK,
            sender_base: SenderId(4096),
            queues: 2,
            policy: 0x0123_4567_89ab_cdef,
            mark: mark(42),
            pass: next_pass(),
            groups: 1,
            records: vec![record(Stage::Run)],
        };
        let plain = inner.encode();
        let payload = answer.keys.from_mge.seal(&header, &answer.clear, &plain);
        let message = Message::parse(&payload).unwrap();
        let dis = KeyDis::decode(message.body).unwrap();
        let (keys, opened) = asked
            .take(&header, &payload, &dis, eu, mge.public())
            .unwrap();
        assert_eq!(*opened, *plain);
        self.message("KEY-DIS", Some(&plain), &payload);

        let transcript = transcript(EU, &asked.datagram, &header, &dis, mge, eu);
        self.input("transcript", &transcript);
        let secrets = ["r1", "seed", "x25519_shared"].map(|name| self.take_input(name));
        let km = kdf::derive::<32>(&secrets.concat(), "fpn km", &transcript);
        self.input("master_key", km.expose());
        for (name, label) in [
            ("control_key_from_mge", "fpn control from mge"),
            ("control_key_from_eu", "fpn control from eu"),
            ("ack_key", "fpn ack"),
        ] {
            self.input(name, kdf::derive::<32>(km.expose(), label, &[]).expose());
        }
        let ack = Body::Ack(keys.ack(&plain));
        let header = Header {
            kind: Kind::Ack,
            sequence: BOOT << 32 | 1,
            ..header
        };
        let plain = ack.encode();
        let payload = keys.from_eu.seal(&header, &[], &plain);
        self.message("ACK", Some(&plain), &payload);
    }

    /// Adds both parts of ENROLL, both parts of its answer, and a refusal.
    fn enrollment(&mut self, mge: &Identity, eu: &Identity, token: &Token) {
        let realm = mge.public().fingerprint().realm();
        let mut machine = enrollment();
        let first = machine.poll_transmit().unwrap().payload;
        self.message("ENROLL without cookie", None, &first);
        machine
            .handle_datagram(start(), manager(), &self.take_message("COOKIE"))
            .unwrap();
        for name in ["ENROLL sign", "ENROLL encrypt"] {
            let payload = machine.poll_transmit().unwrap().payload;
            self.message(name, None, &payload);
        }
        let mut draws = rng(Draw::EnrollAck);
        let signed = sign_answer(token.id, eu.public(), EU, mge, &mut draws).unwrap();
        let encrypt = mge.public().encrypt_spki().to_vec();
        for (name, part) in [
            ("ENROLL-ACK sign", EnrollAckPart::Sign(EU, signed)),
            ("ENROLL-ACK encrypt", EnrollAckPart::Encrypt(encrypt)),
        ] {
            let payload = seal_answer(realm, &token.secret, token.id, &part);
            self.message(name, None, &payload);
        }
        let sign = enroll::Enroll::decode(&self.take_message("ENROLL sign")[HEADER_LEN..]).unwrap();
        let EnrollPart::Sign(sign) = sign.part else {
            panic!("the first part");
        };
        let reference = reference(token.id, &sign.signature);
        let body = refusal(&token.secret, reference, SENTENCE_TOKEN).encode();
        let payload = Header::outside(Kind::Error, realm).datagram(&body);
        self.message("ERROR to ENROLL", None, &payload);
    }

    fn input(&mut self, name: &str, bytes: &[u8]) {
        self.inputs.insert(name.into(), hex(bytes).into());
    }

    fn message(&mut self, name: &str, plain: Option<&[u8]>, datagram: &[u8]) {
        Message::parse(datagram).unwrap();
        let mut message = json!({ "name": name, "datagram": hex(datagram) });
        if let Some(plain) = plain {
            message["plain"] = hex(plain).into();
        }
        self.messages.push(message);
    }

    fn take_input(&self, name: &str) -> Vec<u8> {
        unhex(&self.inputs[name])
    }

    fn take_message(&self, name: &str) -> Vec<u8> {
        let found = self.messages.iter().find(|m| m["name"] == name).unwrap();
        unhex(&found["datagram"])
    }
}

pub(super) fn transcript(
    unit: EuId,
    request: &[u8],
    header: &Header,
    dis: &KeyDis<'_>,
    mge: &Identity,
    eu: &Identity,
) -> [u8; 32] {
    let (ours, theirs) = (mge.public().fingerprint(), eu.public().fingerprint());
    let parts: [&[u8]; 9] = [
        b"FPN KEY-DIS 1",
        &sha256(KeyReq::without_proof(request)),
        &unit.0.to_be_bytes(),
        &header.realm.0.to_be_bytes(),
        &header.session.0.to_be_bytes(),
        ours.as_bytes(),
        theirs.as_bytes(),
        &dis.x25519,
        dis.c2,
    ];
    sha256(&parts.concat())
}

/// Returns the record of group 1 with the key in force, of epoch 5. During a rotation it also has
/// the next key, of epoch 6.
fn record(stage: Stage) -> KeyRecord {
    let key = |epoch: u8| RecordKey {
        epoch: Epoch(epoch.into()),
        spi: Spi(0x1000_0000 + u32::from(epoch)),
        given: Given::Key(SuiteId::Misty1Hmac, Secret::new([0x10 + epoch; 32])),
    };
    KeyRecord {
        info: GroupInfo {
            id: GroupId(1),
            name: "office".into(),
            priority: 10,
            policy: GroupPolicy::Closed,
            update: UpdateMode::Strict,
            lock: false,
        },
        stage,
        rotation: Rotation(if stage == Stage::Run { 1 } else { 2 }),
        burnt: Epoch(0),
        base: Some(key(5)),
        next: (stage != Stage::Run).then(|| key(6)),
    }
}

fn enrollment() -> Enroll {
    // The nonce is drawn first. The file shows a fixed one.
    struct FixedNonce(ChaCha20Rng, bool);
    impl rand_core::TryRng for FixedNonce {
        type Error = rand_core::Infallible;
        fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
            Ok(self.0.next_u32())
        }
        fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
            Ok(self.0.next_u64())
        }
        fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Self::Error> {
            if std::mem::replace(&mut self.1, true) {
                self.0.fill_bytes(out);
            } else {
                out.copy_from_slice(&NONCE);
            }
            Ok(())
        }
    }
    impl rand_core::TryCryptoRng for FixedNonce {}
    let rng = Box::new(FixedNonce(rng(Draw::Enroll), false));
    Enroll::new(token(), manager(), eu(), start(), rng)
}

fn token() -> Token {
    Token {
        manager: "192.0.2.1:4747".into(),
        fingerprint: mge().public().fingerprint(),
        unit: "unit-a".into(),
        id: TokenId([0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18]),
        secret: Secret::new([0x5c; 32]),
    }
}

/// A pass is 24 bytes without a meaning to anybody but its maker.
fn pass() -> Pass {
    Pass::from_bytes(&std::array::from_fn(|i| 0xd0 + i as u8))
}

fn next_pass() -> Pass {
    Pass::from_bytes(&std::array::from_fn(|i| 0x30 + i as u8))
}

/// A cookie is 24 bytes without a meaning to anybody but its maker.
fn cookie() -> Cookie {
    std::array::from_fn(|i| 0xc0 + i as u8)
}

fn mge() -> Arc<Identity> {
    identity(0)
}

fn eu() -> Arc<Identity> {
    identity(1)
}

fn manager() -> std::net::SocketAddr {
    "192.0.2.1:4747".parse().unwrap()
}

fn start() -> Timestamp {
    Timestamp::from_nanos(1_000_000_000)
}

fn rng(draw: Draw) -> ChaCha20Rng {
    ChaCha20Rng::from_seed([draw as u8; 32])
}

fn input(name: &str) -> Vec<u8> {
    let file: Value = serde_json::from_str(FILE).unwrap();
    unhex(&file["inputs"][name])
}

fn datagram(name: &str) -> Vec<u8> {
    value(name, "datagram")
}

fn value(name: &str, field: &str) -> Vec<u8> {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let messages = file["messages"].as_array().unwrap();
    unhex(&messages.iter().find(|m| m["name"] == name).unwrap()[field])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn unhex(hex: &Value) -> Vec<u8> {
    let hex = hex.as_str().unwrap().as_bytes();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    hex.chunks(2).map(byte).collect()
}

const FILE: &str = include_str!("../../../tests/data/control_packets.json");

pub(super) const EU: EuId = EuId(7);
const SESSION: SessionId = SessionId(0x0102_0304_0506_0708);
/// Start number of the manager.
const BOOT: u64 = 3;
const NONCE: [u8; 16] = [0xa5; 16];
const CLOCK: Pseudotime = Pseudotime(112_394_521_856);
const SENTENCE_TOKEN: &str = "the token has expired: ask for a new one";
const SENTENCE_EVICTED: &str = "the unit unit-a was evicted at the manager";
