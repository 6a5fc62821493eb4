use proptest::prelude::*;

use super::*;
use crate::group::{GroupInfo, GroupPolicy, SuiteId, UpdateMode};
use crate::ids::{Epoch, Rotation, Spi};
use crate::secret::Secret;

fn record(stage: Stage) -> KeyRecord {
    let key = |epoch: u64| RecordKey {
        epoch: Epoch(epoch),
        spi: Spi(0x1000 + epoch as u32),
        suite: SuiteId::Misty1Hmac,
        ks: Secret::new([epoch as u8; 32]),
    };
    KeyRecord {
        info: GroupInfo {
            id: GroupId(3),
            name: "north".into(),
            priority: 7,
            policy: GroupPolicy::Open,
            update: if stage == Stage::Stopped {
                UpdateMode::Strict
            } else {
                UpdateMode::Hitless
            },
        },
        stage,
        rotation: Rotation(9),
        burnt: Epoch(4),
        base: (stage != Stage::Stopped).then(|| key(5)),
        next: (stage != Stage::Run).then(|| key(6)),
    }
}

#[test]
fn a_header_reads_back_and_every_shorter_datagram_is_refused() {
    let header = Header {
        kind: Kind::Stop,
        realm: Realm(1),
        session: SessionId(2),
        sequence: 3,
    };
    let datagram = header.datagram(b"body");
    let message = Message::parse(&datagram).unwrap();
    assert_eq!((message.header, message.body), (header, &b"body"[..]));
    for n in 0..datagram.len() {
        assert_eq!(
            Message::parse(&datagram[..n]).err(),
            Some(Malformed::Length)
        );
    }
    let long = header.datagram(&[0; MAX_DATAGRAM]);
    assert_eq!(Message::parse(&long).err(), Some(Malformed::Length));
}

#[test]
fn every_stage_of_a_record_reads_back_and_no_prefix_of_it_does() {
    for stage in [Stage::Run, Stage::Prepared, Stage::Stopped, Stage::Overlap] {
        let record = record(stage);
        let bytes = Body::Rekey(Box::new(record.clone())).encode();
        assert_eq!(bytes.len(), record.wire_len());
        let Ok(Body::Rekey(back)) = Body::decode(Kind::Rekey, &bytes) else {
            panic!("{stage:?} does not read back");
        };
        assert_eq!((back.stage, &back.info), (stage, &record.info));
        assert_eq!(back.tip(), record.tip());
        for n in 0..bytes.len() {
            assert!(Body::decode(Kind::Rekey, &bytes[..n]).is_err());
        }
    }
}

#[test]
fn a_record_whose_stage_and_keys_disagree_is_refused() {
    let mut run = record(Stage::Run);
    run.stage = Stage::Prepared;
    let bytes = Body::Rekey(Box::new(run)).encode();
    assert_eq!(
        Body::decode(Kind::Rekey, &bytes).err(),
        Some(Malformed::Field)
    );
}

#[test]
fn prefixes_of_both_families_read_back_by_pages() {
    let prefixes: Vec<_> = (0..100u32)
        .map(|i| ProtectedPrefix {
            prefix: if i % 2 == 0 {
                format!("10.0.{i}.0/24").parse().unwrap()
            } else {
                format!("fd00:{i:x}::/32").parse().unwrap()
            },
            groups: vec![GroupId(i), GroupId(i + 1)],
        })
        .collect();
    let n = LookupAck::fitting(&prefixes);
    assert!((1..100).contains(&n));
    let page = LookupAck {
        version: 1,
        total: 100,
        offset: 0,
        prefixes: prefixes[..n].to_vec(),
    };
    let bytes = Body::LookupAck(page.clone()).encode();
    assert!(HEADER_LEN + bytes.len() + TAG_LEN <= MAX_DATAGRAM);
    assert!(
        matches!(Body::decode(Kind::LookupAck, &bytes), Ok(Body::LookupAck(back)) if back == page)
    );
}

proptest! {
    #[test]
    fn no_bytes_make_a_decoder_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Message::parse(&bytes);
        for &kind in Kind::ALL {
            let _ = Body::decode(kind, &bytes);
        }
        let _ = register::KeyReq::decode(&bytes);
        let _ = register::KeyReqInner::decode(&bytes);
        let _ = register::KeyDis::decode(&bytes);
        let _ = register::KeyDisInner::decode(&bytes);
        let _ = register::ErrorBody::decode(&bytes);
        let _ = register::CookieBody::decode(&bytes);
        let _ = enroll::Enroll::decode(&bytes);
        let _ = enroll::EnrollAck::decode(&bytes);
    }
}
