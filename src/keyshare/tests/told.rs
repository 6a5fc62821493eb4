//! A unit and an enrollment that are told to wait do so, within bounds. A forged answer does not
//! keep them from their keys.

use std::time::Duration;

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use super::desk::{mge_address, token};
use crate::DropReason;
use crate::crypto::Secret;
use crate::crypto::test_keys::identity;
use crate::group::SuiteId;
use crate::ids::EuId;
use crate::keyshare::enroll::{Enroll, holds};
use crate::keyshare::eu::{EuMachine, EuSettings, EuState, Memory};
use crate::time::Timestamp;
use crate::wire::control::register::CookieBody;
use crate::wire::control::{Header, Kind, Message};

/// A machine that asks for cookies: a unit or an enrollment.
trait Asks {
    fn hear(&mut self, now: Timestamp, payload: &[u8]) -> Result<(), DropReason>;
    fn wake(&mut self, now: Timestamp);
    fn wakes(&self) -> Timestamp;
    fn says(&mut self) -> Option<Vec<u8>>;
}

macro_rules! asks {
    ($machine:ty) => {
        impl Asks for $machine {
            fn hear(&mut self, now: Timestamp, payload: &[u8]) -> Result<(), DropReason> {
                self.handle_datagram(now, mge_address(), payload)
            }

            fn wake(&mut self, now: Timestamp) {
                self.handle_timeout(now);
            }

            fn wakes(&self) -> Timestamp {
                self.poll_timeout().expect("a time")
            }

            fn says(&mut self) -> Option<Vec<u8>> {
                Some(self.poll_transmit()?.payload)
            }
        }
    };
}

asks!(EuMachine);
asks!(Enroll);

#[test]
fn who_is_told_to_wait_asks_again_when_it_is_time_and_not_before() {
    for (name, mut machine) in both() {
        let mut spread = std::collections::BTreeSet::new();
        for wait_ms in [250, 1000, 30_000, 60_000] {
            let now = machine.wakes().max(start());
            machine.wake(now);
            let asked = std::iter::from_fn(|| machine.says())
                .last()
                .expect("a request");
            machine.hear(now, &answer(&asked, wait_ms)).unwrap();
            assert!(machine.says().is_none());
            let wait = machine.wakes().since(now);
            let told = Duration::from_millis(wait_ms.into());
            let most = told + (told / 8).min(ms(250));
            assert!((told..=most).contains(&wait), "{name} {wait_ms}: {wait:?}");
            spread.insert(wait - told);
            // It sends nothing earlier.
            machine.wake(now + told - ms(1));
            assert!(machine.says().is_none());
        }
        assert!(
            spread.len() >= 3,
            "{name}: not all in the same moment: {spread:?}"
        );
        let now = machine.wakes();
        machine.wake(now);
        let asked = machine.says().expect("a request");
        machine.hear(now, &answer(&asked, 0)).unwrap();
        let request = machine.says().expect("the request itself");
        assert!(request.len() > 400, "{name}");
    }
}

#[test]
fn a_forged_wait_is_bounded_and_the_true_cookie_works_after_it() {
    for wait_ms in [1, 249, 70_000, u32::MAX] {
        for (name, mut machine) in both() {
            let asked = machine.says().expect("a request");
            machine.hear(start(), &answer(&asked, wait_ms)).unwrap();
            let wait = machine.wakes().since(start());
            assert!(
                (ms(250)..=ms(60_250)).contains(&wait),
                "{name} {wait_ms}: {wait:?}"
            );
            let now = start() + ms(1);
            machine.hear(now, &answer(&asked, 0)).unwrap();
            let request = machine.says().expect("the request itself");
            assert!(request.len() > 400, "{name}");
        }
    }
}

#[test]
fn a_forged_wait_does_not_lengthen_a_true_one_and_needs_the_nonce() {
    for (name, mut machine) in both() {
        let asked = machine.says().expect("a request");
        machine.hear(start(), &answer(&asked, 1000)).unwrap();
        let back = machine.wakes();
        for forged in [u32::MAX, 60_000, 2000] {
            let now = start() + ms(10);
            machine.hear(now, &answer(&asked, forged)).unwrap();
            assert_eq!(machine.wakes(), back, "{name} {forged}");
        }
        let mut of_another = asked.clone();
        of_another[70] ^= 1;
        for wait_ms in [0, 250] {
            let heard = machine.hear(start() + ms(20), &answer(&of_another, wait_ms));
            assert_eq!(heard, Err(DropReason::ControlUnexpected), "{name}");
        }
        assert_eq!(machine.wakes(), back, "{name}");
        // The manager has room earlier than it expected, and says so.
        machine
            .hear(start() + ms(30), &answer(&asked, 300))
            .unwrap();
        assert!(machine.wakes() < back, "{name}");
    }
}

#[test]
fn a_unit_that_was_told_to_wait_asks_at_once_when_there_is_a_reason() {
    let mut unit = unit();
    let asked = unit.says().expect("a request");
    unit.hear(start(), &answer(&asked, 60_000)).unwrap();
    let status = unit.status(start());
    assert_eq!(status.state, EuState::Registering);
    assert!((60_000..=60_250).contains(&status.asks_again_ms));
    unit.ask_now(start() + ms(5));
    assert!(unit.says().is_some());
    assert_eq!(unit.status(start()).asks_again_ms, 0);
}

#[test]
fn an_enrollment_says_how_long_it_was_told_to_wait() {
    let mut enrollment = enrollment();
    assert_eq!(enrollment.waits_until(start()), None);
    let asked = enrollment.says().expect("a request");
    enrollment.hear(start(), &answer(&asked, 40_000)).unwrap();
    let until = enrollment.waits_until(start()).expect("a time");
    assert_eq!(until, enrollment.wakes());
    assert_eq!(enrollment.waits_until(until), None);
}

#[test]
fn a_request_for_a_cookie_proves_the_secret_of_its_token_and_no_other() {
    let mut enrollment = enrollment();
    let request = enrollment.says().expect("a request");
    let proves = |secret: u8, request: &[u8]| holds(&Secret::new([secret; 32]), request);
    assert!(proves(9, &request), "its own");
    assert!(!proves(8, &request), "another one");
    for bit in 0..8 * request.len() {
        let mut changed = request.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(!proves(9, &changed), "bit {bit}");
    }
}

fn both() -> [(&'static str, Box<dyn Asks>); 2] {
    [
        ("unit", Box::new(unit())),
        ("enrollment", Box::new(enrollment())),
    ]
}

fn unit() -> EuMachine {
    let settings = EuSettings {
        eu: EuId(7),
        manager: mge_address(),
        manager_keys: identity(0).public().clone(),
        queues: 2,
        suites: SuiteId::ALL.to_vec(),
        version: "0.0.0-test".into(),
        max_back_off: Duration::from_secs(5),
        memory: Memory::default(),
        pass: None,
    };
    let rng = Box::new(ChaCha8Rng::seed_from_u64(1));
    EuMachine::new(settings, identity(1), start(), rng).0
}

fn enrollment() -> Enroll {
    let rng = Box::new(ChaCha8Rng::seed_from_u64(1));
    Enroll::new(token(), mge_address(), identity(1), start(), rng)
}

/// Returns the COOKIE that answers a request and tells to wait for this time.
fn answer(request: &[u8], wait_ms: u32) -> Vec<u8> {
    let asked = Message::parse(request).expect("a message");
    let body = CookieBody::decode(asked.body).expect("a request for a cookie");
    let header = Header::outside(Kind::Cookie, asked.header.realm);
    header.datagram(&body.answer([7; 24], wait_ms).encode())
}

fn start() -> Timestamp {
    Timestamp::from_nanos(1_000_000_000)
}

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}
