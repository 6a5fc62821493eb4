//! Messages that nobody asked for, at a unit that enrolls or registers and at the manager: answers
//! to other requests, from other senders, and from earlier attempts. Each test ends with the answer
//! that was asked for, which is accepted.

use std::net::SocketAddr;
use std::time::Duration;

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use super::desk::{Desk, NOW, mge_address, own, take, token};
use super::forged::{Registering, cookie_for, enroll_parts, key_dis, maced, realm};
use crate::DropReason;
use crate::crypto::exchange::Opened;
use crate::crypto::identity::sha256;
use crate::crypto::test_keys::identity;
use crate::crypto::{Identity, Secret, TokenId};
use crate::ids::{EuId, Realm, SessionId};
use crate::keyshare::enroll::{Enroll, EnrollEvent, reference, refusal, seal_answer, sign_answer};
use crate::keyshare::eu::{EuMachine, EuState};
use crate::keyshare::ring::UpdateMode;
use crate::manager::{AdminRequest, MgeEvent, MgeMachine, StoreAnswer, WorkDone};
use crate::time::{Pseudotime, Timestamp};
use crate::wire::control::enroll::{EnrollAckPart, EnrollPart, SignPart};
use crate::wire::control::register::{Cookie, CookieBody, ErrorBody, ErrorCode, PROOF_LEN};
use crate::wire::control::{Body, HEADER_LEN, Header, HeartbeatAck, Kind, Message, enroll};

/// Returns a unit that enrolls, and the request for a cookie that it has sent.
fn enrolling() -> (Enroll, Vec<u8>) {
    let rng = Box::new(ChaCha8Rng::seed_from_u64(1));
    let mut unit = Enroll::new(token(), mge_address(), identity(1), NOW, rng);
    let asked = unit.poll_transmit().expect("a request").payload;
    assert!(unit.poll_transmit().is_none());
    (unit, asked)
}

/// Returns the same message with this realm in its header.
fn in_realm(mut payload: Vec<u8>, realm: Realm) -> Vec<u8> {
    payload[12..20].copy_from_slice(&realm.0.to_be_bytes());
    payload
}

/// Returns COOKIEs that do not answer this request, with the reasons for which they are dropped:
/// another nonce, an empty cookie, another realm.
fn wrong_cookies(request: &[u8]) -> [(Vec<u8>, DropReason); 3] {
    let good = cookie_for(request);
    let body = CookieBody::decode(&good[HEADER_LEN..]).unwrap();
    let mut nonce = body;
    nonce.nonce[0] ^= 1;
    let datagram = |b: &CookieBody| Header::outside(Kind::Cookie, realm()).datagram(&b.encode());
    [
        (datagram(&nonce), DropReason::ControlUnexpected),
        (
            datagram(&CookieBody::request(body.nonce)),
            DropReason::ControlUnexpected,
        ),
        (in_realm(good, Realm(1)), DropReason::ControlRealm),
    ]
}

#[test]
fn a_unit_that_enrolls_takes_the_one_cookie_that_it_asked_for() {
    let (mut unit, asked) = enrolling();
    for (payload, reason) in wrong_cookies(&asked) {
        let heard = unit.handle_datagram(NOW, mge_address(), &payload);
        assert_eq!(heard, Err(reason));
        assert!(unit.poll_transmit().is_none(), "nothing is signed for it");
    }
    let good = cookie_for(&asked);
    assert_eq!(unit.handle_datagram(NOW, mge_address(), &good), Ok(()));
    assert_eq!(std::iter::from_fn(|| unit.poll_transmit()).count(), 2);
    let again = unit.handle_datagram(NOW, mge_address(), &good);
    assert_eq!(again, Err(DropReason::ControlUnexpected));
    assert!(unit.poll_transmit().is_none(), "once for one cookie");
}

#[test]
fn a_unit_that_registers_takes_the_one_cookie_that_it_asked_for() {
    let (mut machine, asked) = Registering::asking(5);
    for (payload, reason) in wrong_cookies(&asked) {
        let heard = machine.handle_datagram(NOW, mge_address(), &payload);
        assert_eq!(heard, Err(reason));
        assert!(
            machine.poll_transmit().is_none(),
            "nothing is signed for it"
        );
    }
    let good = cookie_for(&asked);
    assert_eq!(machine.handle_datagram(NOW, mge_address(), &good), Ok(()));
    assert!(machine.poll_transmit().is_some());
    let again = machine.handle_datagram(NOW, mge_address(), &good);
    assert_eq!(again, Err(DropReason::ControlUnexpected));
}

#[test]
fn an_enroll_ack_counts_only_for_its_token_and_under_its_secret() {
    let (mut unit, asked) = enrolling();
    let mut hears = |payload: &[u8]| {
        let heard = unit.handle_datagram(NOW, mge_address(), payload);
        (heard, unit.poll_event())
    };
    assert_eq!(hears(&cookie_for(&asked)), (Ok(()), None));
    let (mge, eu, mut rng) = (identity(0), EuId(7), ChaCha8Rng::seed_from_u64(2));
    let mut parts = |mge: &Identity| {
        let sign = sign_answer(token().id, identity(1).public(), eu, mge, &mut rng).unwrap();
        let encrypt = mge.public().encrypt_spki().to_vec();
        [
            EnrollAckPart::Sign(eu, sign),
            EnrollAckPart::Encrypt(encrypt),
        ]
    };
    let [sign, encrypt] = parts(&mge);
    let seal = |part: &EnrollAckPart| seal_answer(realm(), &token().secret, token().id, part);
    let wrong = |part: &EnrollAckPart| {
        let mut mac = seal(part);
        *mac.last_mut().unwrap() ^= 1;
        [
            (mac, DropReason::ControlAuth),
            (
                seal_answer(realm(), &Secret::new([1; 32]), token().id, part),
                DropReason::ControlAuth,
            ),
            (
                seal_answer(realm(), &token().secret, TokenId([6; 8]), part),
                DropReason::ControlUnexpected,
            ),
            (
                seal_answer(Realm(1), &token().secret, token().id, part),
                DropReason::ControlRealm,
            ),
        ]
    };
    for (payload, reason) in wrong(&sign).into_iter().chain(wrong(&encrypt)) {
        assert_eq!(hears(&payload), (Err(reason), None));
    }
    // None of them was kept: a single valid part enrolls nobody, whichever part it is.
    assert_eq!(hears(&seal(&sign)), (Ok(()), None));
    for (payload, reason) in wrong(&encrypt) {
        assert_eq!(hears(&payload), (Err(reason), None));
    }
    // A sender that knows the secret is still not the manager whose fingerprint is in the token.
    let [foreign_sign, foreign_encrypt] = parts(&identity(3));
    assert_eq!(hears(&seal(&foreign_sign)), (Ok(()), None));
    let heard = hears(&seal(&foreign_encrypt));
    assert_eq!(heard, (Err(DropReason::ControlAuth), None));

    assert_eq!(hears(&seal(&encrypt)).0, Err(DropReason::ControlAuth));
    let manager_keys = mge.public().clone();
    let enrolled = EnrollEvent::Enrolled { eu, manager_keys };
    assert_eq!(hears(&seal(&sign)), (Ok(()), Some(enrolled)));
    let late = hears(&seal(&sign));
    assert_eq!(late, (Err(DropReason::ControlUnexpected), None));
}

#[test]
fn a_refusal_of_an_enrollment_counts_only_for_its_token_and_under_its_secret() {
    let (mut unit, asked) = enrolling();
    let cookie = cookie_for(&asked);
    assert_eq!(unit.handle_datagram(NOW, mge_address(), &cookie), Ok(()));
    let sign = unit.poll_transmit().expect("the first part").payload;
    let sign = enroll::Enroll::decode(&sign[HEADER_LEN..]).unwrap().part;
    let EnrollPart::Sign(SignPart { signature, .. }) = sign else {
        panic!("the first part");
    };
    let mut hears = |payload: &[u8]| {
        let heard = unit.handle_datagram(NOW, mge_address(), payload);
        (heard, unit.poll_event())
    };
    let ours = reference(token().id, &signature);
    let error = |body: &[u8]| Header::outside(Kind::Error, realm()).datagram(body);
    let good = refusal(&token().secret, ours, "expired");
    let (mut sentence, mut proof, mut none) = (good.clone(), good.clone(), good.clone());
    sentence.sentence = "another".into();
    proof.proof[0] ^= 1;
    none.proof.clear();
    let mut renamed = good.clone();
    renamed.reference[0] ^= 1;
    for body in [
        sentence,
        proof,
        none,
        renamed,
        refusal(&Secret::new([1; 32]), ours, "expired"),
        refusal(
            &token().secret,
            reference(TokenId([6; 8]), &signature),
            "expired",
        ),
        // The refusal of another attempt with the same token and the same keys.
        refusal(&token().secret, reference(token().id, &[1; 256]), "expired"),
    ] {
        let heard = hears(&error(&body.encode()));
        assert_eq!(heard, (Err(DropReason::ControlAuth), None));
    }
    let elsewhere = in_realm(error(&good.encode()), Realm(1));
    assert_eq!(hears(&elsewhere), (Err(DropReason::ControlRealm), None));
    let refused = EnrollEvent::Refused("expired".into());
    assert_eq!(hears(&error(&good.encode())), (Ok(()), Some(refused)));
}

#[test]
fn a_key_dis_counts_only_while_it_is_waited_for_and_names_a_session() {
    let mut unit = Registering::new(6);
    let (header, answer) = unit.answer_for(SessionId(0));
    let dis = |header, answer: &crate::crypto::exchange::Answer| {
        let signature = super::forged::signature_of(answer);
        key_dis(header, answer, &signature)
    };
    let heard = unit.hears(&dis(&header, &answer));
    assert_eq!(heard, Err(DropReason::ControlMalformed));
    let (header, answer) = unit.answer();
    let good = dis(&header, &answer);
    let elsewhere = in_realm(good.clone(), Realm(1));
    assert_eq!(unit.hears(&elsewhere), Err(DropReason::ControlRealm));
    // A lease of 3 s counts from the KEY-REQ. An answer that comes later would bring a lease that
    // is already over.
    let asked = unit.now;
    unit.now = asked + Duration::from_secs(3);
    assert_eq!(unit.hears(&good), Err(DropReason::ControlUnexpected));
    assert_eq!(unit.state(), EuState::Registering);
    unit.now = asked + Duration::from_millis(2999);
    assert_eq!(unit.hears(&good), Ok(()));
    assert_eq!(unit.state(), EuState::Registered);
    let said = |unit: &mut Registering| {
        let all = std::iter::from_fn(|| unit.machine.poll_transmit());
        all.map(|d| Message::parse(&d.payload).unwrap().header.kind)
            .collect::<Vec<_>>()
    };
    assert_eq!(said(&mut unit)[..1], [Kind::Ack]);
    // A repeated KEY-DIS is acknowledged again, and another KEY-DIS is not.
    assert_eq!(unit.hears(&good), Ok(()));
    assert_eq!(said(&mut unit), [Kind::Ack]);
    let (header, answer) = unit.answer();
    let another = unit.hears(&dis(&header, &answer));
    assert_eq!(another, Err(DropReason::ControlUnexpected));
    assert_eq!(said(&mut unit), []);
}

#[test]
fn the_parts_of_two_enrolls_make_none() {
    let mut desk = Desk::office();
    let (cookie, [sign, encrypt]) = enroll_parts(&mut desk);
    let send = |desk: &mut Desk, parts: &[&EnrollPart]| {
        for part in parts {
            let clear = enroll::Enroll::encode_clear(&cookie, token().id, part);
            let heard = desk.hear(own(), &maced(Kind::Enroll, &clear));
            heard.expect("it is taken in");
        }
        desk.says().len()
    };
    let other = EnrollPart::Encrypt(identity(2).public().encrypt_spki().to_vec());
    let answers = send(&mut desk, &[&sign, &other]);
    assert_eq!(answers, 0, "silence: wait for the rest");
    assert_eq!(desk.drops, []);
    // The missing part arrives at last.
    assert_eq!(send(&mut desk, &[&encrypt]), 2);
    assert_eq!(desk.enrolled(), Some(identity(1).public()));
}

#[test]
fn a_refusal_of_another_key_req_counts_for_nothing() {
    let mut unit = Registering::new(9);
    let other = Registering::new(10);
    let mut rng = ChaCha8Rng::seed_from_u64(3);
    let mut refused = |request: &[u8]| {
        let body = ErrorBody {
            code: ErrorCode::Out,
            reference: sha256(&request[..request.len() - PROOF_LEN]),
            sentence: "evicted".into(),
            proof: Vec::new(),
        };
        let proof = Opened::refuse(&body.encode_unproved(), &identity(0), &mut rng).unwrap();
        let body = ErrorBody { proof, ..body };
        Header::outside(Kind::Error, realm()).datagram(&body.encode())
    };
    // A genuine refusal by the manager, for example of an earlier registration, before the unit was
    // admitted again.
    let heard = unit.hears(&refused(&other.request));
    assert_eq!(heard, Err(DropReason::ControlUnexpected));
    assert!(unit.machine.poll_event().is_none());
    assert_eq!(unit.state(), EuState::Registering);
    let own = refused(&unit.request);
    assert_eq!(unit.hears(&own), Ok(()));
    assert_eq!(unit.state(), EuState::Refused);
}

#[test]
fn what_the_manager_says_counts_once_and_in_its_own_session() {
    let mut unit = Registering::new(11);
    let (header, answer) = unit.answer();
    let dis = key_dis(&header, &answer, &super::forged::signature_of(&answer));
    assert_eq!(unit.hears(&dis), Ok(()));
    let body = Body::HeartbeatAck(HeartbeatAck {
        count: 0,
        register: false,
        lease_ms: 3000,
        pseudotime: Pseudotime(64_000),
        policy: 0,
        mark: crate::wire::control::Mark::NONE,
    });
    let says = |session, sequence| {
        let header = Header {
            kind: Kind::HeartbeatAck,
            session,
            sequence,
            ..header
        };
        answer.keys.from_mge.seal(&header, &[], &body.encode())
    };
    let next = header.sequence + 1;
    // Sealed with the right key, which only the manager has, but the header names another session.
    let heard = unit.hears(&says(SessionId(10), next));
    assert_eq!(heard, Err(DropReason::ControlUnexpected));
    let good = says(header.session, next);
    assert_eq!(unit.hears(&good), Ok(()));
    assert_eq!(unit.hears(&good), Err(DropReason::ControlReplay));
    assert_eq!(unit.hears(&says(header.session, next + 1)), Ok(()));
}

#[test]
fn an_enroll_counts_only_with_the_cookie_of_its_address() {
    let mut desk = Desk::office();
    let (cookie, parts) = enroll_parts(&mut desk);
    let mut send = |from: SocketAddr, cookie: &Cookie| {
        let mut dropped = 0;
        for part in &parts {
            let clear = enroll::Enroll::encode_clear(cookie, token().id, part);
            let heard = desk.hear(from, &maced(Kind::Enroll, &clear));
            dropped += usize::from(heard == Err(DropReason::ControlCookie));
        }
        (dropped, desk.says().len())
    };
    let mut forged = cookie;
    forged[20] ^= 1;
    let (ip, port) = (own().ip(), own().port());
    assert_eq!(send(own(), &forged), (2, 0));
    assert_eq!(send(SocketAddr::new(ip, port + 1), &cookie), (2, 0));
    assert_eq!(send(([10, 0, 9, 8], port).into(), &cookie), (2, 0));
    assert_eq!(send(own(), &cookie), (0, 2));
}

#[test]
fn keys_for_a_used_token_cost_no_operation() {
    let mut desk = Desk::office();
    let enrolled = desk.enroll(identity(2));
    assert!(matches!(enrolled, Some(EnrollEvent::Enrolled { .. })));
    let (cookie, parts) = enroll_parts(&mut desk);
    let mut heard = Vec::new();
    for part in &parts {
        let clear = enroll::Enroll::encode_clear(&cookie, token().id, part);
        let part = maced(Kind::Enroll, &clear);
        let part = desk.mge.handle_datagram(desk.now, own(), &part);
        heard.push(part.map(|_| ()));
    }
    assert_eq!(heard, [Ok(()), Err(DropReason::ControlToken)]);
    let work = desk.mge.poll_work(desk.now);
    assert!(work.is_none(), "refused without RSA");
}

/// Returns a manager whose unit 1 has a session and asks for keys again, and the result of the RSA
/// operation for its KEY-DIS, which the manager has not received yet.
fn answered() -> (MgeMachine, WorkDone) {
    let (mge, done, _) = answered_to();
    (mge, done)
}

/// Does the same, and also returns the unit.
fn answered_to() -> (MgeMachine, WorkDone, EuMachine) {
    let (desk, _) = Desk::registered(UpdateMode::Strict);
    let mut mge = desk.mge;
    let (mut unit, asked) = Registering::asking_as(EuId(1), 7);
    let cookie = answer_of(&mut mge, NOW, &asked);
    unit.handle_datagram(NOW, mge_address(), &cookie).unwrap();
    let request = unit.poll_transmit().expect("a KEY-REQ").payload;
    mge.handle_datagram(NOW, own(), &request).unwrap();
    let opened = mge.poll_work(NOW).expect("an operation").run();
    mge.handle_work(NOW, opened).unwrap();
    let done = mge.poll_work(NOW).expect("another").run();
    assert!(mge.poll_answer().is_none());
    (mge, done, unit)
}

/// Returns the manager's immediate answer to this datagram.
fn answer_of(mge: &mut MgeMachine, now: Timestamp, payload: &[u8]) -> Vec<u8> {
    while mge.poll_answer().is_some() {}
    mge.handle_datagram(now, own(), payload).unwrap();
    mge.poll_answer().expect("an answer").payload
}

/// Returns the kinds of all messages that the manager wants to send.
fn said(mge: &mut MgeMachine) -> Vec<Kind> {
    let all = std::iter::from_fn(|| mge.poll_answer());
    all.map(|d| Message::parse(&d.payload).unwrap().header.kind)
        .collect()
}

#[test]
fn an_ack_of_something_else_establishes_no_session() {
    let (mut mge, done, mut unit) = answered_to();
    mge.handle_work(NOW, done).unwrap();
    let dis = mge.poll_answer().expect("a KEY-DIS").payload;
    unit.handle_datagram(NOW, mge_address(), &dis).unwrap();
    let good = unit.poll_transmit().expect("an ACK").payload;
    let mut hears = |payload: &[u8]| {
        while mge.poll_event().is_some() {}
        let heard = mge.handle_datagram(NOW, own(), payload).map(|_| ());
        let events = std::iter::from_fn(|| mge.poll_event());
        let registered = |e: &MgeEvent| matches!(e, MgeEvent::UnitRegistered { .. });
        (heard, events.filter(registered).count())
    };
    // An ACK that the unit has sealed, of a message that the manager has not sent.
    let wrong = unit.say(&Body::Ack([7; 32]));
    assert_eq!(hears(&wrong), (Err(DropReason::ControlAuth), 0));
    assert_eq!(hears(&good), (Ok(()), 1));
}

#[test]
fn a_unit_that_is_evicted_while_its_answer_is_made_gets_none() {
    let (mut mge, done) = answered();
    assert_eq!(mge.handle_work(NOW, done), Ok(()));
    assert_eq!(said(&mut mge), [Kind::KeyDis], "the control");

    let (mut mge, done) = answered();
    let unit = "north".parse().unwrap();
    take(&mut mge, NOW, AdminRequest::Evict { unit });
    assert_eq!(said(&mut mge), [Kind::Revoke], "to its session of before");
    let heard = mge.handle_work(NOW, done);
    assert_eq!(heard, Err(DropReason::ControlUnknownUnit));
    assert_eq!(said(&mut mge), []);
}

#[test]
fn keys_that_are_replaced_while_their_answer_is_made_get_none() {
    let (mut mge, done) = answered();
    let rng = Box::new(ChaCha8Rng::seed_from_u64(8));
    let mut unit = Enroll::new(token(), mge_address(), identity(4), NOW, rng);
    let asked = unit.poll_transmit().expect("a request").payload;
    let cookie = answer_of(&mut mge, NOW, &asked);
    unit.handle_datagram(NOW, mge_address(), &cookie).unwrap();
    while let Some(part) = unit.poll_transmit() {
        mge.handle_datagram(NOW, own(), &part.payload).unwrap();
    }
    let enrolled = mge.poll_work(NOW).expect("an operation").run();
    mge.handle_work(NOW, enrolled).unwrap();
    while let Some(request) = mge.poll_store() {
        mge.handle_stored(NOW, request.id, Ok(StoreAnswer::Done));
    }
    // The last message ends the session of the previous keys.
    let all = [Kind::EnrollAck, Kind::EnrollAck, Kind::Revoke];
    assert_eq!(said(&mut mge), all);
    let heard = mge.handle_work(NOW, done);
    assert_eq!(heard, Err(DropReason::ControlUnknownUnit));
    assert_eq!(said(&mut mge), []);
}
