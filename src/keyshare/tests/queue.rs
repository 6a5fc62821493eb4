//! The queue for RSA operations as units and attackers see it: fleets that register all at once,
//! floods, and passes in the wrong hands.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

use super::crowd::{Fleet, Flood, toy};
use super::desk::take;
use crate::DropReason;
use crate::crypto::exchange::{Asked, Wish};
use crate::crypto::pass::Passes;
use crate::crypto::{Identity, Pass};
use crate::ids::EuId;
use crate::manager::AdminRequest;
use crate::time::Timestamp;
use crate::wire::control::register::{Cookie, CookieBody, KeyReq};
use crate::wire::control::{HEADER_LEN, Header, Kind, Mark, Message};

#[test]
fn a_fleet_that_starts_at_once_is_live_in_little_more_than_its_operations_take() {
    for passes in [true, false] {
        for units in [1000, 3000, 10_000] {
            let mut fleet = Fleet::new(units, passes, LONG);
            fleet.start_all(secs(1));
            let took = until_live(&mut fleet, units);
            assert!(took <= ideal(units) * 13 / 10, "{units} {passes}: {took:?}");
            // No unit asks again and again: each receives about two cookies.
            let cookies: usize = fleet.units.iter().map(|n| n.cookies).sum();
            assert!(cookies < units * 5 / 2, "{units} {passes}: {cookies}");
        }
    }
}

#[test]
fn units_that_were_live_when_the_manager_restarts_are_so_again_as_soon() {
    for units in [1000, 3000] {
        let mut fleet = Fleet::new(units, true, secs(3));
        fleet.start_all(secs(1));
        until_live(&mut fleet, units);
        fleet.run(secs(3));
        fleet.restart_mge();
        let took = until_live(&mut fleet, units);
        assert!(took <= ideal(units) * 13 / 10, "{units}: {took:?}");
    }
}

#[test]
fn a_fleet_that_starts_in_the_same_moment_is_little_slower() {
    for passes in [true, false] {
        let mut fleet = Fleet::new(3000, passes, LONG);
        fleet.start_all(Duration::ZERO);
        let took = until_live(&mut fleet, 3000);
        assert!(took <= ideal(3000) * 13 / 10, "{passes}: {took:?}");
    }
}

#[test]
fn a_fleet_behind_one_address_without_passes_is_no_slower() {
    let mut fleet = Fleet::new(1000, false, LONG);
    for u in 0..1000 {
        fleet.place(u, SocketAddr::from(([192, 0, 2, 1], 1024 + u as u16)));
    }
    fleet.start_all(secs(1));
    let took = until_live(&mut fleet, 1000);
    assert!(took <= ideal(1000) * 13 / 10, "{took:?}");
}

#[test]
fn a_fleet_registers_over_a_network_that_loses_a_tenth() {
    for passes in [true, false] {
        let mut fleet = Fleet::new(1000, passes, LONG);
        fleet.loss = 10;
        fleet.start_all(secs(1));
        let took = until_live(&mut fleet, 1000);
        assert!(took <= ideal(1000) * 2, "{passes}: {took:?}");
    }
}

#[test]
fn a_flood_of_forged_requests_keeps_no_known_unit_from_its_keys() {
    for attackers in [v4_networks(), v6_networks(), own_network()] {
        let mut fleet = flooded(3, true, attackers);
        let start = fleet.now;
        fleet.start_unit(0, Duration::ZERO);
        fleet.run(secs(2));
        assert_eq!(fleet.live_since(start), 1, "{:?}", fleet.drops);
        let remembered = fleet.mge.as_ref().expect("a manager").requests_remembered();
        assert!(remembered < 2000, "{remembered} of 5,000 a second");
    }
}

#[test]
fn a_flood_of_forged_requests_delays_a_strangers_first_registration_by_seconds() {
    for attackers in [v4_networks(), v6_networks(), own_network()] {
        let mut fleet = flooded(3, true, attackers);
        let start = fleet.now;
        fleet.units[0].pass = None;
        fleet.start_unit(0, Duration::ZERO);
        let took = fleet.run_until(secs(60), |f| f.live_since(start) == 1);
        let took = took.expect("its keys");
        assert!(took <= secs(3), "{took:?}");
    }
}

#[test]
fn a_known_fleet_registers_in_its_share_while_strangers_flood_and_they_have_theirs() {
    for attackers in [v4_networks(), v6_networks(), own_network()] {
        let mut fleet = flooded(1002, true, attackers);
        // Two of the units are strangers: one is alone in its network, and the other one's network
        // is a source of the flood in one of the cases.
        fleet.place(1000, SocketAddr::from(([203, 0, 113, 5], 4747)));
        fleet.place(1001, SocketAddr::from(([10, 128, 0, 1], 999)));
        for u in [1000, 1001] {
            fleet.units[u].pass = None;
        }
        let start = fleet.now;
        fleet.start_all(secs(1));
        let at = |f: &Fleet, u: usize| f.units[u].is_live.filter(|at| *at >= start);
        let known = fleet.run_until(secs(60), |f| (0..1000).all(|u| at(f, u).is_some()));
        let known = known.expect("all of them");
        // Known units get three of four operations, which is 300 per second.
        let share = Duration::from_millis(1000 * 2 * 1000 / 300);
        assert!(known <= share * 13 / 10, "{known:?}");
        fleet.run_until(secs(65), |f| at(f, 1000).is_some() && at(f, 1001).is_some());
        let stranger = |u| at(&fleet, u).expect("its keys").since(start);
        assert!(stranger(1000) <= secs(4), "{:?}", stranger(1000));
        assert!(stranger(1001) <= secs(64), "{:?}", stranger(1001));
    }
}

#[test]
fn a_member_that_floods_with_its_own_pass_has_one_place() {
    let mut fleet = Fleet::new(300, true, LONG);
    fleet.start_all(secs(1));
    until_live(&mut fleet, 300);
    let pass = fleet.units[0].pass.clone();
    let member = fleet.units[0].address;
    fleet.units[0].machine = None;
    fleet.flood = Some(flood(vec![member], 5, pass));
    for _ in 0..200 {
        fleet.run(Duration::from_millis(10));
        let status = fleet.queue_status();
        assert!(status.known <= 2, "one, and one to be answered: {status:?}");
    }
    let start = fleet.now;
    for u in 1..300 {
        fleet.start_unit(u, Duration::from_millis(3 * u as u64));
    }
    let took = fleet.run_until(secs(10), |f| f.live_since(start) == 299);
    let took = took.expect("all others");
    assert!(took <= ideal(300) * 13 / 10, "{took:?}");
}

#[test]
fn a_proof_counts_for_what_it_is_and_nothing_else_does() {
    let mut fleet = Fleet::new(10, true, LONG);
    fleet.run(Duration::from_millis(50));
    let (maker, mut rng) = (Passes::new(&toy(0)), ChaCha8Rng::seed_from_u64(3));
    let now = fleet.now;
    let unit = fleet.disk.units[3].name.parse().expect("a name");
    let mge = fleet.mge.as_mut().expect("a manager");
    take(mge, now, AdminRequest::Evict { unit });
    fleet.run(Duration::from_millis(50));
    let good = fleet.units[1].pass.clone().expect("a pass");
    let [replaced, elsewhere, nobody] = [
        maker.issue(EuId(2), &toy(2).public().fingerprint(), &mut rng),
        Passes::new(&toy(3)).issue(EuId(2), &toy(1).public().fingerprint(), &mut rng),
        maker.issue(EuId(77), &toy(1).public().fingerprint(), &mut rng),
    ];
    let evicted = fleet.units[3].pass.clone().expect("a pass");
    let flipped = |at: usize| {
        move |datagram: &mut Vec<u8>| {
            let at = datagram.len() - at;
            datagram[at] ^= 1;
        }
    };
    let as_it_is = |_: &mut Vec<u8>| {};
    type Change<'a> = &'a dyn Fn(&mut Vec<u8>);
    let cases: [(&str, Option<&Pass>, Change<'_>, bool); 10] = [
        ("its own", Some(&good), &as_it_is, true),
        ("none", None, &as_it_is, false),
        ("another MAC", Some(&good), &flipped(1), false),
        ("another handle", Some(&good), &flipped(16), false),
        ("another request", Some(&good), &flipped(40), false),
        ("of an evicted unit", Some(&evicted), &as_it_is, false),
        (
            "of keys that were replaced",
            Some(&replaced),
            &as_it_is,
            false,
        ),
        ("of another manager", Some(&elsewhere), &as_it_is, false),
        ("of no unit", Some(&nobody), &as_it_is, false),
        (
            "noise",
            None,
            &|d: &mut Vec<u8>| {
                let at = d.len() - 16;
                d[at..].fill(0x77);
            },
            false,
        ),
    ];
    for (n, (what, pass, change, known)) in cases.into_iter().enumerate() {
        let from = SocketAddr::from(([198, 51, n as u8, 1], 4747));
        let cookie = cookie_of(&mut fleet, from, None).cookie;
        // These requests occupy all operations that can run at the same time, so that the next one
        // has to wait.
        for other in 0..2 {
            let filler = SocketAddr::from(([198, 52, other, 1], 4747));
            let cookie = cookie_of(&mut fleet, filler, None).cookie;
            let (request, _) = key_req(EuId(9), &toy(4), &cookie, None, &mut rng);
            fleet.tell_mge(filler, &request);
        }
        let (mut request, _) = key_req(EuId(2), &toy(1), &cookie, pass, &mut rng);
        change(&mut request);
        fleet.tell_mge(from, &request);
        let status = fleet.queue_status();
        assert_eq!(
            (status.known, status.strangers),
            (known.into(), (!known).into()),
            "{what}"
        );
        fleet.run(secs(1));
        let status = fleet.queue_status();
        assert_eq!(
            (status.running, status.known, status.strangers),
            (0, 0, 0),
            "{what}"
        );
    }
    // A pass stands for one unit, whoever uses it: a second request with the same pass gets no
    // second place in the queue.
    for n in 0..5 {
        let from = SocketAddr::from(([198, 53, 0, 1], 5000 + n));
        let cookie = cookie_of(&mut fleet, from, Some(&good)).cookie;
        for _ in 0..5 {
            let (request, _) = key_req(EuId(3), &toy(4), &cookie, Some(&good), &mut rng);
            fleet.tell_mge(from, &request);
        }
        assert!(fleet.queue_status().known <= 1);
    }
}

#[test]
fn a_replayed_proof_moves_nobody_but_its_own_unit_and_that_to_no_later_moment() {
    let mut fleet = Fleet::new(3000, true, LONG);
    for u in 2..3000 {
        fleet.start_unit(u, Duration::from_micros(100 * u as u64));
    }
    fleet.run(Duration::from_millis(400));
    // There is no room in the queue now, and these two units have not asked before.
    let (victim, bystander) = (fleet.units[0].pass.clone(), fleet.units[1].pass.clone());
    let waits = |fleet: &mut Fleet, host: u8, pass: &Option<Pass>| {
        let from = SocketAddr::from(([198, 51, 100, host], 4747));
        let wait = cookie_of(fleet, from, pass.as_ref()).wait_ms;
        Duration::from_millis(wait.into())
    };
    let first = waits(&mut fleet, 1, &victim);
    assert!(first > secs(5), "{first:?}");
    let before = waits(&mut fleet, 2, &bystander);
    let start = fleet.now;
    for n in 0..200 {
        let again = waits(&mut fleet, n, &victim);
        assert!(again <= first, "{again:?}");
    }
    let passed = fleet.now.since(start);
    let after = waits(&mut fleet, 2, &bystander);
    assert!(after <= before - passed + Duration::from_millis(5));
    // A KEY-REQ from another address has no valid cookie there, whatever its proof says.
    let mut rng = ChaCha8Rng::seed_from_u64(4);
    let cookie = cookie_of(&mut fleet, SocketAddr::from(([198, 51, 100, 1], 1)), None).cookie;
    let (request, _) = key_req(EuId(1), &toy(1), &cookie, victim.as_ref(), &mut rng);
    let dropped = fleet.drops.get(&DropReason::ControlCookie).copied();
    fleet.tell_mge(SocketAddr::from(([198, 51, 100, 2], 1)), &request);
    let more = fleet.drops[&DropReason::ControlCookie] - dropped.unwrap_or(0);
    assert_eq!(more, 1);
}

#[test]
fn three_key_diss_of_a_unit_wait_for_an_ack_at_most_and_the_next_is_sent_when_they_are_over() {
    // Whoever has the unit's keys can ask again and again. Each answer costs sender ids and a
    // session, which counts in the barriers of the unit's groups until its lease is over.
    let mut fleet = Fleet::new(2, false, secs(3));
    fleet.run(Duration::from_millis(50));
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    let mut ask = |fleet: &mut Fleet, eu: u32, host: u8| {
        let from = SocketAddr::from(([198, 51, 100, host], 4747));
        let cookie = cookie_of(fleet, from, None).cookie;
        let (request, _) = key_req(EuId(eu), &toy(1), &cookie, None, &mut rng);
        let refused = fleet.drops.get(&DropReason::ControlBudget).copied();
        fleet.tell_mge(from, &request);
        fleet.run(Duration::from_millis(100));
        let refused = fleet.drops.get(&DropReason::ControlBudget).copied() != refused;
        let is_key_dis =
            |(to, p): &(SocketAddr, Vec<u8>)| *to == from && p[5] == Kind::KeyDis as u8;
        (fleet.elsewhere.iter().any(is_key_dis), refused)
    };
    for host in 1..=3 {
        assert_eq!(ask(&mut fleet, 1, host), (true, false), "KEY-REQ {host}");
    }
    for host in 4..=8 {
        assert_eq!(ask(&mut fleet, 1, host), (false, true), "KEY-REQ {host}");
    }
    assert_eq!(
        ask(&mut fleet, 2, 9),
        (true, false),
        "another unit's KEY-REQ"
    );
    // The leases of the first three sessions run out, because nobody has acknowledged them.
    fleet.run(secs(4));
    assert_eq!(ask(&mut fleet, 1, 10), (true, false), "after their lease");
}

#[test]
fn each_registration_gives_a_pass_that_does_not_look_like_the_one_before() {
    let mut fleet = Fleet::new(1, false, LONG);
    let mut handles = Vec::new();
    for _ in 0..3 {
        fleet.start_unit(0, Duration::ZERO);
        fleet.run(secs(1));
        handles.push(fleet.units[0].pass.as_ref().expect("a pass").handle);
        let now = fleet.now;
        let from = fleet.units[0].address;
        assert_eq!(fleet.live_since(now - secs(1)), 1, "{from}");
    }
    handles.sort_unstable();
    handles.dedup();
    assert_eq!(handles.len(), 3);
}

#[test]
fn a_request_for_a_cookie_of_any_other_length_or_form_gets_none() {
    let mut fleet = Fleet::new(1, false, LONG);
    fleet.run(Duration::from_millis(50));
    let from = SocketAddr::from(([198, 51, 100, 1], 4747));
    let good = CookieBody::request([7; 16]).encode();
    for kind in [Kind::KeyReq, Kind::Enroll] {
        let mut bodies: Vec<_> = (0..good.len()).map(|n| good[..n].to_vec()).collect();
        bodies.push([&good[..], &[0]].concat());
        // The request itself says how long to wait.
        let mut waits = good.clone();
        waits[43] = 1;
        bodies.push(waits);
        // The request contains a part of a cookie.
        let mut answer = good.clone();
        answer[0] = 1;
        bodies.push(answer);
        for body in bodies {
            fleet.tell_mge(from, &Header::outside(kind, realm()).datagram(&body));
            fleet.run(Duration::from_millis(5));
            assert!(fleet.elsewhere.is_empty(), "{kind:?} {}", body.len());
        }
        fleet.tell_mge(from, &Header::outside(kind, realm()).datagram(&good));
        fleet.run(Duration::from_millis(5));
        let (_, answer) = fleet.elsewhere.pop().expect("a cookie");
        assert_eq!(answer.len(), HEADER_LEN + good.len());
    }
}

#[test]
fn what_is_remembered_of_requests_has_a_bound_and_strangers_fill_half_of_it() {
    let mut fleet = Fleet::new(1, true, LONG);
    fleet.run(Duration::from_millis(50));
    let (now, pass) = (fleet.now, fleet.units[0].pass.clone());
    let mge = fleet.mge.as_mut().expect("a manager");
    // Each request comes from another network, and none has to wait, because an operation takes no
    // time here.
    let mut ask = |now, n: u32, pass: Option<&Pass>| {
        let [a, b, c, _] = (n << 8).to_be_bytes();
        let from = SocketAddr::from(([20 + a, b, c, 1], 4747));
        mge.handle_datagram(now, from, &cookie_request(pass))?;
        let answer = mge.poll_answer().expect("a cookie").payload;
        let answer = Message::parse(&answer).expect("a message");
        let cookie = CookieBody::decode(answer.body).expect("a cookie");
        assert_eq!(cookie.wait_ms, 0);
        let mut body = KeyReq::encode_clear(&cookie.cookie, &[7; 256]);
        body.extend_from_slice(&[0; 316]);
        let mut request = Header::outside(Kind::KeyReq, realm()).datagram(&body);
        if let Some(pass) = pass {
            pass.prove(&mut request);
        }
        let taken = mge.handle_datagram(now, from, &request).map(drop);
        while let Some(work) = mge.poll_work(now) {
            let refused = mge.handle_work(now, work.run());
            assert_eq!(refused, Err(DropReason::ControlAuth));
        }
        while mge.poll_event().is_some() {}
        taken.map(|()| mge.requests_remembered())
    };
    let pass = pass.as_ref();
    for n in 1..=32_768 {
        assert_eq!(ask(now, n, None), Ok(n as usize));
    }
    let full = Err(DropReason::ControlBudget);
    assert_eq!(ask(now, 32_769, None), full, "a stranger");
    for n in 32_769..=65_536 {
        assert_eq!(ask(now, n, pass), Ok(n as usize), "a known unit");
    }
    assert_eq!(ask(now, 65_537, pass), full, "a known unit");
    // Entries are kept until the first cookie is no longer valid.
    let later = now + Duration::from_millis(2401);
    fleet.mge.as_mut().expect("a manager").handle_timeout(later);
    let mge = fleet.mge.as_mut().expect("a manager");
    assert_eq!(mge.requests_remembered(), 0);
}

/// Runs until all units are live, and fails after three times as long as their operations take.
fn until_live(fleet: &mut Fleet, units: usize) -> Duration {
    let start = fleet.now;
    let took = fleet.run_until(ideal(units) * 3, |f| f.live_since(start) == units);
    let live = fleet.live_since(start);
    took.unwrap_or_else(|| panic!("{live} of {units} are live, {:?}", fleet.drops))
}

/// Returns how long this many registrations take, with two operations each, if they get all of the
/// 400 operations per second.
fn ideal(units: usize) -> Duration {
    Duration::from_millis(units as u64 * 5)
}

/// Returns a fleet that has been flooded with 5,000 forged requests per second from these addresses
/// for some time.
fn flooded(units: usize, passes: bool, attackers: Vec<SocketAddr>) -> Fleet {
    let mut fleet = Fleet::new(units, passes, LONG);
    if attackers.iter().all(SocketAddr::is_ipv6) {
        for u in 0..units {
            let [_, _, site, lan] = (u as u32).to_be_bytes().map(u16::from);
            let ip = Ipv6Addr::from([0x2001, 0xdb8, 0x100 + site, lan, 0, 0, 0, 1]);
            fleet.place(u, SocketAddr::from((ip, 4747)));
        }
    }
    fleet.flood = Some(flood(attackers, 5, None));
    fleet.run(secs(5));
    fleet
}

/// Returns 16 addresses in each of 16 networks.
fn v4_networks() -> Vec<SocketAddr> {
    let ip = |n: u8| Ipv4Addr::new(198, 18, n / 16, n % 16);
    (0..=255).map(|n| SocketAddr::from((ip(n), 4747))).collect()
}

/// Returns an address in each of 16 networks (/64) in each of 16 sites (/48).
fn v6_networks() -> Vec<SocketAddr> {
    let ip = |n: u16| Ipv6Addr::from([0x2001, 0xdb8, n / 16, n % 16, 0, 0, 0, n]);
    (0..256).map(|n| SocketAddr::from((ip(n), 4747))).collect()
}

/// Returns all other addresses of the network in which the first units are.
fn own_network() -> Vec<SocketAddr> {
    let ip = |n: u8| IpAddr::from([10, 128, 0, n]);
    let others = (0..=255).filter(|n| *n != 1);
    others.map(|n| SocketAddr::from((ip(n), 4747))).collect()
}

/// Returns a flood of this many KEY-REQs per millisecond, from each address in turn and with valid
/// cookies. Of four requests, two are random bytes, one also has a random proof, and one is
/// encrypted correctly but signed with unknown keys. With a pass, all of them carry its proof.
fn flood(attackers: Vec<SocketAddr>, a_millisecond: usize, pass: Option<Pass>) -> Flood {
    let mut cookies: HashMap<SocketAddr, Cookie> = HashMap::new();
    let mut asked: HashMap<SocketAddr, Timestamp> = HashMap::new();
    let (mut number, mut rng) = (0_usize, ChaCha8Rng::seed_from_u64(2));
    Box::new(move |fleet| {
        for (to, payload) in std::mem::take(&mut fleet.elsewhere) {
            if let Ok(message) = Message::parse(&payload)
                && let Ok(body) = CookieBody::decode(message.body)
            {
                cookies.insert(to, body.cookie);
            }
        }
        for _ in 0..a_millisecond {
            number += 1;
            let from = attackers[number % attackers.len()];
            let due = asked
                .get(&from)
                .is_none_or(|at| fleet.now.since(*at) >= secs(1));
            if due {
                asked.insert(from, fleet.now);
                fleet.tell_mge(from, &cookie_request(pass.as_ref()));
            }
            let Some(cookie) = cookies.get(&from) else {
                continue;
            };
            let request = match number / attackers.len() % 4 {
                3 => key_req(EuId(1), &toy(3), cookie, pass.as_ref(), &mut rng).0,
                n => {
                    let mut body = KeyReq::encode_clear(cookie, &[n as u8; 256]);
                    let mut noise = [0; 342];
                    rng.fill_bytes(&mut noise);
                    body.extend_from_slice(&noise);
                    if n < 2 {
                        body.extend_from_slice(&[0; 16]);
                    }
                    let mut datagram = Header::outside(Kind::KeyReq, realm()).datagram(&body);
                    if let Some(pass) = &pass {
                        pass.prove(&mut datagram);
                    }
                    datagram
                }
            };
            fleet.tell_mge(from, &request);
        }
    })
}

/// Returns a KEY-REQ in this unit's name, signed by any identity.
fn key_req(
    eu: EuId,
    signer: &Identity,
    cookie: &Cookie,
    pass: Option<&Pass>,
    rng: &mut ChaCha8Rng,
) -> (Vec<u8>, [u8; 32]) {
    let wish = Wish {
        eu,
        suites: u32::MAX,
        queues: 2,
        mark: Mark::NONE,
    };
    let asked = Asked::new(&wish, signer, toy(0).public(), cookie, pass, rng);
    let asked = asked.expect("a request");
    (asked.datagram, asked.hash)
}

/// Returns the manager's answer to a request for a cookie from this address.
fn cookie_of(fleet: &mut Fleet, from: SocketAddr, pass: Option<&Pass>) -> CookieBody {
    fleet.tell_mge(from, &cookie_request(pass));
    fleet.run(Duration::from_millis(3));
    let at = fleet.elsewhere.iter().rposition(|(to, _)| *to == from);
    let (_, answer) = fleet.elsewhere.remove(at.expect("an answer"));
    CookieBody::decode(Message::parse(&answer).expect("a message").body).expect("a cookie")
}

fn cookie_request(pass: Option<&Pass>) -> Vec<u8> {
    let body = CookieBody::request([7; 16]).encode();
    let mut datagram = Header::outside(Kind::KeyReq, realm()).datagram(&body);
    if let Some(pass) = pass {
        pass.prove(&mut datagram);
    }
    datagram
}

fn realm() -> crate::ids::Realm {
    toy(0).public().fingerprint().realm()
}

fn secs(n: u64) -> Duration {
    Duration::from_secs(n)
}

/// A lease so long that no heartbeat is due during a test.
const LONG: Duration = Duration::from_secs(3600);
