//! Golden packets: the bytes of docs/protocol.md, from fixed keys and a fixed random source.

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use super::net::identity;
use crate::crypto::Secret;
use crate::crypto::exchange::{Asked, Opened, SessionKeys, Wish};
use crate::ids::{Epoch, EuId, GroupId, Rotation, SenderId, SessionId, Spi};
use crate::keyshare::ring::{GroupInfo, GroupPolicy, SuiteId, UpdateMode};
use crate::time::Pseudotime;
use crate::wire::control::register::{CookieBody, ErrorBody, KeyDis, KeyDisInner};
use crate::wire::control::{
    Body, Command, Header, Heartbeat, HeartbeatAck, KeyRecord, Kind, Message, RecordKey, Revoke,
    Stage,
};

#[test]
fn sealed_messages_under_a_fixed_master_key_are_these_bytes() {
    let keys = SessionKeys::from_km(&Secret::new([0x4b; 32]));
    let mut made = String::new();
    for (i, (from_mge, body)) in bodies().into_iter().enumerate() {
        let header = Header {
            kind: body.kind(),
            realm: identity(0).public().fingerprint().realm(),
            session: SessionId(0x0102_0304_0506_0708),
            sequence: 1 << 32 | (i as u64 + 2),
        };
        let key = if from_mge {
            &keys.from_mge
        } else {
            &keys.from_eu
        };
        made += &line(body.kind(), &key.seal(&header, &[], &body.encode()));
    }
    assert_eq!(made, include_str!("golden/sealed.hex"), "{made}");
}

#[test]
fn a_registration_with_fixed_keys_is_these_bytes() {
    let mut rng = ChaCha8Rng::seed_from_u64(4747);
    let (mge, eu) = (identity(0), identity(1));
    let realm = mge.public().fingerprint().realm();
    let request = CookieBody::request([0x11; 16]);
    let cookie = CookieBody {
        cookie: [0x22; 24],
        ..request
    };
    let wish = Wish {
        eu: EuId(7),
        suites: 2,
        queues: 2,
    };
    let asked = Asked::new(&wish, &eu, mge.public(), &cookie.cookie, &mut rng).unwrap();
    let opened = Opened::new(&asked.datagram, &mge).unwrap();
    opened.verify(eu.public()).unwrap();
    let header = Header {
        kind: Kind::KeyDis,
        realm,
        session: SessionId(0x0102_0304_0506_0708),
        sequence: 1 << 32 | 1,
    };
    let answer = opened.answer(&header, &mge, eu.public(), &mut rng).unwrap();
    let inner = KeyDisInner {
        lease_ms: 3000,
        pseudotime: Pseudotime(0x1b_0000_0000),
        sender_base: SenderId(4096),
        queues: 2,
        policy: 0x7070,
        groups: 1,
        records: vec![record()],
    };
    let dis = answer
        .keys
        .from_mge
        .seal(&header, &answer.clear, &inner.encode());
    let made = line(
        Kind::KeyReq,
        &Header::outside(Kind::KeyReq, realm).datagram(&request.encode()),
    ) + &line(
        Kind::Cookie,
        &Header::outside(Kind::Cookie, realm).datagram(&cookie.encode()),
    ) + &line(Kind::KeyReq, &asked.datagram)
        + &line(Kind::KeyDis, &dis)
        + &line(
            Kind::Error,
            &Header::outside(Kind::Error, realm).datagram(&ErrorBody::hint().encode()),
        );
    assert_eq!(made, include_str!("golden/register.hex"), "{made}");
    // And the unit takes them.
    let message = Message::parse(&dis).unwrap();
    let body = KeyDis::decode(message.body).unwrap();
    let (keys, plain) = asked.take(&header, &dis, &body, &eu, mge.public()).unwrap();
    assert_eq!(plain, inner.encode());
    assert_eq!(keys.ack(&plain), answer.keys.ack(&inner.encode()));
}

#[test]
fn every_message_of_a_registration_fits_a_datagram_with_the_longest_keys() {
    // With a modulus of k bytes: KEY-REQ is 40 + 24 + 2 + k + 58 + k + 16, KEY-DIS without records 40 + 2 + k + 32 + 2 + k +
    // 30 + 16. Keys of 2,048 bits are measured, longer ones computed.
    let k = |bits: usize| bits / 8;
    let key_req = |bits| 140 + 2 * k(bits);
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    let wish = Wish {
        eu: EuId(7),
        suites: 2,
        queues: 2,
    };
    let asked = Asked::new(
        &wish,
        &identity(1),
        identity(0).public(),
        &[1; 24],
        &mut rng,
    )
    .unwrap();
    assert_eq!(asked.datagram.len(), key_req(2048));
    assert!(key_req(4096) <= 1200 && 122 + 2 * k(4096) <= 1200);
}

fn bodies() -> Vec<(bool, Body)> {
    let command = Command {
        group: GroupId(1),
        epoch: Epoch(6),
        rotation: Rotation(3),
    };
    vec![
        (false, Body::Ack([0xac; 32])),
        (true, Body::Rekey(Box::new(record()))),
        (false, Body::RekeyAck(command)),
        (true, Body::Stop(command)),
        (false, Body::StopAck(command)),
        (true, Body::Start(command)),
        (false, Body::StartAck(command)),
        (
            false,
            Body::Heartbeat(Heartbeat {
                count: 9,
                digest: [0xd1; 16],
                groups: 1,
                policy: 0x7070,
            }),
        ),
        (
            true,
            Body::HeartbeatAck(HeartbeatAck {
                count: 9,
                register: false,
                lease_ms: 3000,
                pseudotime: Pseudotime(0x1b_0000_0000),
                policy: 0x7070,
            }),
        ),
        (true, Body::Revoke(Revoke { group: None })),
    ]
}

fn record() -> KeyRecord {
    let key = |epoch: u64| RecordKey {
        epoch: Epoch(epoch),
        spi: Spi(0xa000_0000 + epoch as u32),
        suite: SuiteId::Misty1Hmac,
        ks: Secret::new([epoch as u8; 32]),
    };
    KeyRecord {
        info: GroupInfo {
            id: GroupId(1),
            name: "north".into(),
            priority: 0,
            policy: GroupPolicy::Closed,
            update: UpdateMode::Strict,
        },
        stage: Stage::Prepared,
        rotation: Rotation(3),
        burnt: Epoch(0),
        base: Some(key(5)),
        next: Some(key(6)),
    }
}

fn line(kind: Kind, bytes: &[u8]) -> String {
    let hex: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
    format!("{kind:?} {hex}\n")
}
