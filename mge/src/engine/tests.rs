use std::net::{IpAddr, SocketAddr};

use fpn::DropReason;
use fpn::crypto::{Identity, Secret};
use fpn::ids::{Realm, SessionId};
use fpn::keyshare::Datagram;
use fpn::manager::{MgeSettings, StoreRequest};
use fpn::time::Pseudotime;
use fpn::wire::control::register::{CookieBody, KeyReq};
use fpn::wire::control::{Header, Kind, Message};
use rand::SeedableRng;
use rand::rngs::ChaCha20Rng;
use tokio::net::UdpSocket;

use super::*;
use crate::store::{Actor, SqliteStore};

#[test]
fn an_operation_that_panics_is_counted_and_its_place_is_free_again() {
    let (mut machine, realm) = machine();
    let now = boot_time();
    let from: SocketAddr = "192.0.2.1:4747".parse().unwrap();
    for number in 0..3 {
        machine
            .handle_datagram(now, from, &cookie_request(realm))
            .unwrap();
        let answer = machine.poll_answer().unwrap().payload;
        let request = key_req(realm, &answer, number);
        machine.handle_datagram(now, from, &request).unwrap();
        let work = machine.poll_work(now).expect("a free place");
        let done = run(work, |_| panic!("an operation of this test"));
        let dropped = machine.handle_work(now, done);
        assert_eq!(dropped, Err(DropReason::ControlInternal));
    }
}

#[tokio::test]
async fn only_who_receives_at_an_address_moves_the_way_of_what_is_sent_there() {
    let dir = tempfile::tempdir().unwrap();
    let (machine, realm) = machine();
    let mut engine = engine(dir.path(), machine).await;
    let unit = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let from = unit.local_addr().unwrap();
    let [own, other] = [1, 2].map(|n| IpAddr::from([127, 0, 0, n]));
    let ask = cookie_request(realm);

    engine.on_datagram(Received::to(own, from, ask.clone()));
    let (source, cookie) = receive(&unit).await;
    assert_eq!(source, own);
    assert_eq!(engine.sockets.peers(), 0, "anybody can ask");
    engine.on_datagram(Received::to(own, from, key_req(realm, &cookie, 1)));
    assert_eq!(engine.sockets.peers(), 1);

    // An attacker sends in the unit's name to another address of the manager.
    let heartbeat = Header {
        session: SessionId(7),
        ..Header::outside(Kind::Heartbeat, realm)
    };
    let mut without_cookie = key_req(realm, &cookie, 2);
    without_cookie[50] ^= 1;
    let forged = [
        (ask, true),
        (heartbeat.datagram(&[0; 60]), true),
        (without_cookie, false),
        (b"noise".to_vec(), false),
    ];
    for (payload, answered) in forged {
        engine.on_datagram(Received::to(other, from, payload));
        if answered {
            assert_eq!(receive(&unit).await.0, other, "back where it came from");
        }
        let notice = b"of the manager's own accord".to_vec();
        engine.sockets.send(&Datagram {
            to: from,
            payload: notice.clone(),
        });
        assert_eq!(receive(&unit).await, (own, notice));
    }
    assert_eq!(engine.sockets.peers(), 1);
}

/// Returns a manager that can answer, and its realm.
fn machine() -> (MgeMachine, Realm) {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let identity = Arc::new(Identity::generate(2048, &mut rng).unwrap());
    let realm = identity.public().fingerprint().realm();
    let settings = MgeSettings {
        work_running: 1,
        ..MgeSettings::default()
    };
    let directory = Directory::default();
    let now = boot_time();
    let start = Pseudotime(64_000);
    let mut machine = MgeMachine::new(settings, identity, directory, now, start, Box::new(rng));
    while let Some(StoreRequest { id, .. }) = machine.poll_store() {
        machine.handle_stored(now, id, Ok(StoreAnswer::Done));
    }
    (machine, realm)
}

async fn engine(dir: &std::path::Path, machine: MgeMachine) -> Engine<SqliteStore> {
    let (key, keys) = (Secret::new([7; 32]), fpn::crypto::Fingerprint::new([1; 32]));
    let by = Actor("test".into());
    let store = SqliteStore::create(&dir.join("db"), &key, &keys, &by)
        .await
        .unwrap();
    let sockets = Sockets::bind(&["0.0.0.0:0".parse().unwrap()]).unwrap();
    sockets.writable().await;
    let counters = Arc::new(Counters::default());
    Engine::new(
        machine,
        store,
        sockets,
        counters,
        Names::default(),
        Pulse::default(),
    )
}

async fn receive(socket: &UdpSocket) -> (IpAddr, Vec<u8>) {
    let mut buffer = [0; 2000];
    let received = tokio::time::timeout(Duration::from_secs(5), socket.recv_from(&mut buffer));
    let (length, from) = received.await.expect("a datagram").unwrap();
    (from.ip(), buffer[..length].to_vec())
}

fn cookie_request(realm: Realm) -> Vec<u8> {
    let body = CookieBody::request([1; 16]).encode();
    Header::outside(Kind::KeyReq, realm).datagram(&body)
}

/// Returns a KEY-REQ of no unit, with the cookie of this answer.
fn key_req(realm: Realm, answer: &[u8], number: u8) -> Vec<u8> {
    let cookie = CookieBody::decode(Message::parse(answer).unwrap().body).unwrap();
    let mut body = KeyReq::encode_clear(&cookie.cookie, &[number; 256]);
    body.extend_from_slice(&[number; 316]);
    Header::outside(Kind::KeyReq, realm).datagram(&body)
}
