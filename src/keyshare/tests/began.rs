//! From which moment on a restarted unit accepts packets.

use std::time::Duration;

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use super::desk::{Desk, mge_address, own};
use crate::crypto::test_keys::identity;
use crate::ids::EuId;
use crate::keyshare::eu::{EuMachine, EuSettings, Memory};
use crate::keyshare::ring::{SuiteId, UpdateMode};
use crate::time::Pseudotime;
use crate::wire::control::Mark;

/// Starts the unit again, which registers this long after its start. Returns the time from which on it
/// accepts packets, and what the manager's clock showed at its start.
fn restarted(desk: &mut Desk, memory: Memory, after: Duration) -> (Pseudotime, Pseudotime) {
    let settings = EuSettings {
        eu: EuId(1),
        manager: mge_address(),
        manager_keys: identity(0).public().clone(),
        queues: 2,
        suites: SuiteId::ALL.to_vec(),
        version: "1-x".into(),
        max_back_off: Duration::from_secs(5),
        memory,
        pass: None,
    };
    let rng = Box::new(ChaCha8Rng::seed_from_u64(77));
    let began = desk.now;
    let (mut unit, _) = EuMachine::new(settings, identity(1), began, rng);
    desk.now = began + after;
    let asked = unit.poll_transmit().expect("a request for a cookie");
    desk.hear(own(), &asked.payload).expect("a request");
    let cookie = desk.says().pop().expect("a cookie").payload;
    unit.handle_datagram(desk.now, mge_address(), &cookie)
        .expect("its cookie");
    desk.talk(&mut unit);
    let ring = unit.ring();
    let at_start = ring.clock.at(desk.now).0 - Pseudotime::ticks(after);
    (ring.started, Pseudotime(at_start))
}

#[test]
fn what_was_sent_after_its_start_is_accepted_if_the_managers_clock_cannot_have_jumped() {
    let (mut desk, _) = Desk::registered(UpdateMode::Hitless);
    let memory = desk.memory.clone();
    let half = Duration::from_millis(500);
    let (started, at_start) = restarted(&mut desk, memory.clone(), half);
    assert_eq!(started, Pseudotime(at_start.0 + 1), "never too early");
    // A manager of another start, and one of which the unit knows nothing.
    let mut bytes = *memory.mark.as_bytes();
    bytes[5] ^= 1;
    let other = Memory {
        mark: Mark::new(bytes),
    };
    for memory in [other, Memory::default()] {
        let (started, at_start) = restarted(&mut desk, memory, half);
        assert_eq!(started, at_start.after(half));
    }
    // The unit's own clock is not trusted for long.
    let (started, at_start) = restarted(&mut desk, memory, Duration::from_secs(60));
    let credit = Pseudotime::ticks(Duration::from_secs(55));
    assert_eq!(started.0, at_start.0 + credit + 1);
}
