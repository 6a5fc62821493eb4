use proptest::prelude::*;
use proptest::strategy::ValueTree;

use super::*;
use crate::group::{GroupInfo, GroupPolicy, SuiteId, UpdateMode};
use crate::ids::{Epoch, Rotation, Spi};
use crate::secret::Secret;
use crate::wire::noise;

fn record(stage: Stage) -> KeyRecord {
    let key = |epoch: u64| RecordKey {
        epoch: Epoch(epoch),
        spi: Spi(0x1000 + epoch as u32),
        given: Given::Key(SuiteId::Misty1Hmac, Secret::new([epoch as u8; 32])),
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
            lock: stage == Stage::Prepared,
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
        let mark = Mark::new([7; Mark::LEN]);
        let bytes = Body::Rekey(Box::new(record.clone()), mark).encode();
        assert_eq!(bytes.len(), record.wire_len() + Mark::LEN);
        let Ok(Body::Rekey(back, told)) = Body::decode(Kind::Rekey, &bytes) else {
            panic!("{stage:?} does not read back");
        };
        assert_eq!(told, mark);
        assert_eq!((back.stage, &back.info), (stage, &record.info));
        assert_eq!(back.tip(), record.tip());
        for n in 0..bytes.len() {
            assert!(Body::decode(Kind::Rekey, &bytes[..n]).is_err());
        }
    }
}

#[test]
fn a_withheld_key_reads_back_with_the_name_of_its_suite_alone() {
    let mut record = record(Stage::Prepared);
    let next = record.next.as_mut().unwrap();
    next.given = Given::Withheld("of tomorrow".into());
    assert_eq!(record.withheld(), Some("of tomorrow"));
    let bytes = Body::Rekey(Box::new(record.clone()), Mark::NONE).encode();
    assert_eq!(bytes.len(), record.wire_len() + Mark::LEN);
    let Ok(Body::Rekey(back, _)) = Body::decode(Kind::Rekey, &bytes) else {
        panic!("it does not read back");
    };
    assert_eq!(back.tip(), Epoch(6));
    assert_eq!(back.withheld(), Some("of tomorrow"));
    assert!(!bytes.windows(4).any(|w| w == [6; 4]), "no byte of the key");
    for n in 0..bytes.len() {
        assert!(Body::decode(Kind::Rekey, &bytes[..n]).is_err());
    }
}

#[test]
fn a_record_whose_stage_and_keys_disagree_is_refused() {
    let mut run = record(Stage::Run);
    run.stage = Stage::Prepared;
    let bytes = Body::Rekey(Box::new(run), Mark::NONE).encode();
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
    let n = LookupAck::page(7, &prefixes, &[], 0).prefixes.len();
    assert!((1..100).contains(&n));
    let page = LookupAck {
        version: 1,
        total: 100,
        offset: 0,
        prefixes: prefixes[..n].to_vec(),
        allowed: Vec::new(),
    };
    let bytes = Body::LookupAck(page.clone()).encode();
    assert!(HEADER_LEN + bytes.len() + TAG_LEN <= MAX_DATAGRAM);
    assert!(
        matches!(Body::decode(Kind::LookupAck, &bytes), Ok(Body::LookupAck(back)) if back == page)
    );
}

#[test]
fn pages_in_a_row_have_every_prefix_of_both_kinds_once_and_each_fits() {
    for (protected, allowed) in [(0, 0), (0, 256), (1, 1), (100, 0), (90, 256), (200, 3)] {
        let net = |n: u32| format!("fd00:{n:x}::/32").parse().unwrap();
        let protected: Vec<_> = (0..protected)
            .map(|n| ProtectedPrefix {
                prefix: net(n),
                groups: vec![GroupId(n)],
            })
            .collect();
        let allowed: Vec<_> = (0..allowed).map(net).collect();
        let (mut all, mut own) = (Vec::new(), Vec::new());
        loop {
            let page = LookupAck::page(7, &protected, &allowed, all.len() + own.len());
            assert_eq!(page.total as usize, protected.len() + allowed.len());
            assert_eq!(page.offset as usize, all.len() + own.len());
            let bytes = Body::LookupAck(page.clone()).encode();
            assert!(HEADER_LEN + bytes.len() + TAG_LEN <= MAX_DATAGRAM);
            let back = Body::decode(Kind::LookupAck, &bytes);
            assert!(matches!(back, Ok(Body::LookupAck(back)) if back == page));
            if page.prefixes.is_empty() && page.allowed.is_empty() {
                break;
            }
            all.extend(page.prefixes);
            own.extend(page.allowed);
        }
        assert_eq!((all, own), (protected.clone(), allowed.clone()));
        let beyond = LookupAck::page(7, &protected, &allowed, 10_000);
        assert_eq!(beyond.offset, beyond.total);
    }
}

#[test]
fn a_report_that_no_unit_makes_is_refused() {
    let good = Report {
        number: 1,
        part: 0,
        parts: 2,
        left_out: 0,
        version: "1.0-rc.1+x~y_z".into(),
        claims: vec![Claim {
            prefix: "10.0.0.0/24".parse().unwrap(),
            kind: ClaimKind::Learned,
        }],
    };
    let bytes = |report: &Report| Body::Report(report.clone()).encode().to_vec();
    let read = |bytes: &[u8]| Body::decode(Kind::Report, bytes).err();
    assert_eq!(read(&bytes(&good)), None);
    for n in 0..bytes(&good).len() {
        assert!(read(&bytes(&good)[..n]).is_some());
    }
    let refused = |change: &dyn Fn(&mut Report)| {
        let mut bad = good.clone();
        change(&mut bad);
        read(&bytes(&bad)) == Some(Malformed::Field)
    };
    assert!(refused(&|report| report.number = 0));
    assert!(refused(&|report| report.part = 2));
    assert!(refused(&|report| (report.part, report.parts) = (0, 0)));
    assert!(refused(&|report| report.parts = Report::MAX_PARTS + 1));
    // Only the first part has a version, and no terminal obeys it.
    assert!(refused(&|report| report.part = 1));
    for version in ["1.0 ", "\u{1b}[2J", "1\n", "é", "a/b"] {
        assert!(
            refused(&|report| report.version = version.into()),
            "{version:?}"
        );
    }
    // The claim: its kind, its length, and bits beyond that.
    let end = bytes(&good).len();
    for (at, value, taken) in [
        (6, 0x04, true),
        (6, 0x24, true),
        (6, 0x34, false),
        (6, 0x15, false),
        (5, 33, false),
        (5, 23, true),
        (1, 1, false),
    ] {
        let mut bytes = bytes(&good);
        bytes[end - at] = value;
        assert_eq!(read(&bytes).is_none(), taken, "{at} {value}");
    }
}

/// Parses a datagram as its receiver does once the encrypted parts are open; here they are in
/// clear, without their tag. Checks that what is accepted has one encoding, the one that came.
fn read(datagram: &[u8]) -> Result<Kind, Malformed> {
    let message = Message::parse(datagram)?;
    let (kind, body) = (message.header.kind, message.body);
    assert_eq!(message.header.datagram(body), datagram);
    match kind {
        Kind::Cookie | Kind::Enroll | Kind::KeyReq if body.len() == register::CookieBody::LEN => {
            assert_eq!(register::CookieBody::decode(body)?.encode(), body);
        }
        Kind::Cookie => return Err(register::CookieBody::decode(body).unwrap_err()),
        Kind::Enroll => {
            let e = enroll::Enroll::decode(body)?;
            let clear = enroll::Enroll::encode_clear(&e.cookie, e.token, &e.part);
            assert_eq!([&clear[..], &e.mac].concat(), body);
        }
        Kind::EnrollAck => {
            let e = enroll::EnrollAck::decode(body)?;
            let clear = enroll::EnrollAck::encode_clear(e.token, &e.part);
            assert_eq!([&clear[..], &e.mac].concat(), body);
        }
        Kind::KeyReq => {
            let req = register::KeyReq::decode(body)?;
            let clear = register::KeyReq::encode_clear(&req.cookie, req.c1);
            assert_eq!(clear, req.clear);
            assert_eq!([req.clear, req.sealed, &req.proof].concat(), body);
            let inner = register::KeyReqInner::decode(req.sealed)?;
            assert_eq!(inner.encode(), req.sealed);
        }
        Kind::KeyDis => {
            let dis = register::KeyDis::decode(body)?;
            let clear = register::KeyDis::encode_clear(dis.c2, &dis.x25519, dis.signature);
            assert_eq!(clear, dis.clear);
            assert_eq!([dis.clear, dis.sealed].concat(), body);
            let inner = register::KeyDisInner::decode(dis.sealed)?;
            assert_eq!(inner.encode()[..], *dis.sealed);
        }
        Kind::Error => assert_eq!(register::ErrorBody::decode(body)?.encode(), body),
        kind => {
            let said = Body::decode(kind, body)?;
            assert_eq!(said.kind(), kind);
            let again = said.encode();
            let back = Body::decode(kind, &again).expect("what was written is read");
            assert_eq!(*back.encode(), *again);
            // A REVOKE of all groups may name one, which has no meaning.
            let whole = !matches!(kind, Kind::Revoke | Kind::RevokeAck);
            assert!(!whole || again[..] == *body, "{kind:?} has two encodings");
        }
    }
    Ok(kind)
}

/// Generates a message of this kind with damage to its body or, less often, to all of it.
fn damaged_datagram(kind: Kind) -> impl Strategy<Value = Vec<u8>> {
    let numbers = any::<noise::Numbers>();
    let choices = (0u8..8, any::<bool>());
    (noise::body(kind), numbers, noise::damage(), choices).prop_map(
        move |(body, numbers, damage, (whole, mended))| {
            if whole > 0 {
                let mut body = noise::damaged(body, &damage);
                body.truncate(MAX_DATAGRAM - HEADER_LEN);
                return noise::datagram(kind, &body, numbers);
            }
            let bytes = noise::damaged(noise::datagram(kind, &body, numbers), &damage);
            if mended {
                noise::with_length(bytes)
            } else {
                bytes
            }
        },
    )
}

#[test]
fn what_a_record_cannot_say_is_refused() {
    let says = |stage, change: &dyn Fn(&mut KeyRecord)| {
        let mut record = record(stage);
        change(&mut record);
        let bytes = Body::Rekey(Box::new(record), Mark::NONE).encode();
        Body::decode(Kind::Rekey, &bytes).err()
    };
    let field = Some(Malformed::Field);
    for stage in [Stage::Prepared, Stage::Overlap] {
        assert_eq!(says(stage, &|_| ()), None, "the control");
        let base = |r: &mut KeyRecord, change: &dyn Fn(&mut RecordKey)| {
            change(r.base.as_mut().unwrap());
        };
        // The epochs are 5 and 6, the SPIs 0x1005 and 0x1006.
        for epoch in [0, 6, 7] {
            let said = says(stage, &|r| base(r, &|k| k.epoch = Epoch(epoch)));
            assert_eq!(said, field, "epoch {epoch} before 6");
        }
        assert_eq!(says(stage, &|r| base(r, &|k| k.epoch = Epoch(1))), None);
        for spi in [0, 1, 255, 0x1006] {
            let said = says(stage, &|r| base(r, &|k| k.spi = Spi(spi)));
            assert_eq!(said, field, "SPI {spi} beside 0x1006");
        }
        assert_eq!(says(stage, &|r| base(r, &|k| k.spi = Spi(256))), None);
        assert_eq!(says(stage, &|r| r.base = None), field);
        assert_eq!(says(stage, &|r| r.next = None), field);
    }
    let strict = |r: &mut KeyRecord| r.info.update = UpdateMode::Strict;
    let hitless = |r: &mut KeyRecord| r.info.update = UpdateMode::Hitless;
    assert_eq!(says(Stage::Overlap, &strict), field);
    assert_eq!(says(Stage::Stopped, &hitless), field);
    for stage in [Stage::Run, Stage::Prepared] {
        assert_eq!(says(stage, &strict), None);
        assert_eq!(says(stage, &hitless), None);
    }
}

#[test]
fn a_prefix_names_at_most_64_groups() {
    for (groups, taken) in [(0, true), (64, true), (65, false), (255, false)] {
        let mut bytes = Body::LookupAck(LookupAck {
            version: 1,
            total: 1,
            offset: 0,
            prefixes: vec![ProtectedPrefix {
                prefix: "10.0.0.0/8".parse().unwrap(),
                groups: Vec::new(),
            }],
            allowed: Vec::new(),
        })
        .encode()
        .to_vec();
        *bytes.last_mut().unwrap() = groups;
        bytes.resize(bytes.len() + 4 * usize::from(groups), 1);
        let read = Body::decode(Kind::LookupAck, &bytes);
        let expected = (!taken).then_some(Malformed::Field);
        assert_eq!(read.err(), expected, "{groups}");
    }
}

#[test]
fn a_key_dis_gives_a_sender_id_at_least_and_no_more_records_than_groups() {
    let decode = |queues, groups, records: usize| {
        let inner = register::KeyDisInner {
            lease_ms: 3000,
            pseudotime: crate::time::Pseudotime(1),
            sender_base: crate::ids::SenderId(1),
            queues,
            policy: 1,
            mark: Mark::NONE,
            pass: register::Pass {
                handle: [1; 8],
                key: Secret::new([2; 16]),
            },
            groups,
            records: vec![record(Stage::Run); records],
        };
        register::KeyDisInner::decode(&inner.encode()).err()
    };
    assert_eq!(decode(1, 2, 2), None);
    assert_eq!(decode(1, 3, 2), None, "the third comes as REKEY");
    assert_eq!(decode(0, 2, 2), Some(Malformed::Field));
    assert_eq!(decode(1, 1, 2), Some(Malformed::Field));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]
    #[test]
    fn no_bytes_make_a_decoder_panic(
        bytes in noise::kind().prop_flat_map(damaged_datagram),
        other in noise::kind(),
    ) {
        let _ = read(&bytes);
        // Tries the same body as another kind, which a holder of a session's key can send.
        let mut bytes = bytes;
        if let Some(byte) = bytes.get_mut(5) {
            *byte = other as u8;
        }
        let _ = read(&bytes);
    }
}

#[test]
fn the_noise_for_each_kind_is_taken_by_its_decoder_and_refused_by_it_for_every_reason() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for &kind in Kind::ALL {
        let (mut taken, mut length, mut field) = (0, 0, 0);
        for _ in 0..1000 {
            let bytes = damaged_datagram(kind).new_tree(&mut runner).unwrap();
            let bytes = bytes.current();
            // Counts only what a decoder behind the header says.
            if Message::parse(&bytes).is_ok_and(|m| m.header.kind == kind) {
                match read(&bytes) {
                    Ok(_) => taken += 1,
                    Err(Malformed::Length) => length += 1,
                    Err(_) => field += 1,
                }
            }
        }
        assert!(taken > 200, "{kind:?} is taken {taken} times");
        let any_length = matches!(kind, Kind::Error | Kind::KeyReq);
        assert!(
            length > 50 || any_length && length > 5,
            "{kind:?}: {length}"
        );
        let fields = [
            Kind::Cookie,
            Kind::KeyReq,
            Kind::Rekey,
            Kind::Heartbeat,
            Kind::HeartbeatAck,
            Kind::Revoke,
            Kind::RevokeAck,
            Kind::Lookup,
            Kind::LookupAck,
            Kind::Report,
            Kind::KeyDis,
            Kind::Enroll,
            Kind::EnrollAck,
            Kind::Error,
        ];
        assert_eq!(field > 5, fields.contains(&kind), "{kind:?}: {field}");
    }
}
