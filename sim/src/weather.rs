//! What the network and the machines around the protocol do.

use std::time::Duration;

use fpn::time::Timestamp;
use rand::{Rng, RngExt};

/// What the network and the machines around the protocol do. Every delivery takes a random time, so
/// that what is under way at the same time may arrive in any order.
#[derive(Clone, Debug)]
pub struct Weather {
    /// Datagrams and packets that are lost, of 100.
    pub loss: u32,
    /// Datagrams and packets that come twice, of 100.
    pub twice: u32,
    /// The longest that a delivery takes, in milliseconds.
    pub delay_ms: u64,
    /// How long a write takes, in milliseconds.
    pub store_ms: u64,
    /// Writes that fail, of 100.
    pub store_fails: u32,
    /// Of the writes that fail, those that are done nevertheless, of 100. Only the answer is lost.
    pub store_lies: u32,
    /// The store says of writes that fail that they will fail for good.
    pub store_broken: bool,
    /// The largest packet that the hub carries; longer ones are lost.
    pub largest: usize,
    /// The hub tells the sender of a packet that is too large, by an ICMP error.
    pub tells: bool,
    /// The longest that a unit's threads take to use a new snapshot, in milliseconds.
    pub threads_ms: u64,
}

impl Weather {
    /// Nothing is lost, and everything is quick.
    pub fn fair() -> Self {
        Self {
            loss: 0,
            twice: 0,
            delay_ms: 2,
            store_ms: 2,
            store_fails: 0,
            store_lies: 0,
            store_broken: false,
            largest: usize::MAX,
            tells: false,
            threads_ms: 2,
        }
    }

    /// Weather as bad as it gets, chosen at random.
    pub fn foul(rng: &mut impl Rng) -> Self {
        Self {
            loss: rng.random_range(0..30),
            twice: rng.random_range(0..20),
            delay_ms: rng.random_range(1..60),
            store_ms: rng.random_range(1..40),
            store_fails: rng.random_range(0..10),
            store_lies: rng.random_range(0..100),
            store_broken: false,
            largest: usize::MAX,
            tells: false,
            threads_ms: rng.random_range(1..40),
        }
    }
}

/// A unit's clock. It began at another moment than the world's, and it runs a little too fast or
/// too slow.
#[derive(Clone, Copy, Debug, Default)]
pub struct Skew {
    /// How long before the world's beginning it began.
    pub ahead: Duration,
    /// By how many millionths it runs too fast.
    pub ppm: i32,
}

impl Skew {
    /// A clock chosen at random, as wrong as a time daemon allows.
    pub fn any(rng: &mut impl Rng) -> Self {
        Self {
            ahead: Duration::from_secs(rng.random_range(0..1_000_000)),
            ppm: rng.random_range(-200..=200),
        }
    }

    /// Returns what the clock shows at a moment of the world's time.
    pub fn local(self, world: Timestamp) -> Timestamp {
        let nanos = i128::from(world.as_nanos());
        let nanos = nanos + nanos * i128::from(self.ppm) / 1_000_000;
        Timestamp::from_nanos(u64::try_from(nanos).unwrap_or_default()) + self.ahead
    }

    /// Returns the first moment of the world's time at which the clock shows this or more.
    pub fn world(self, local: Timestamp) -> Timestamp {
        let since = i128::try_from(local.since(Timestamp::default() + self.ahead).as_nanos());
        let nanos = since.unwrap_or_default() * 1_000_000 / (1_000_000 + i128::from(self.ppm));
        let mut world = Timestamp::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX));
        while self.local(world) < local {
            world = world + Duration::from_nanos(1);
        }
        world
    }
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::ChaCha8Rng;

    use super::*;

    #[test]
    fn a_moment_of_a_skewed_clock_is_found_in_the_worlds_time() {
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        for _ in 0..1000 {
            let (skew, world) = (Skew::any(&mut rng), Timestamp::from_nanos(rng.random()));
            let world = Timestamp::from_nanos(world.as_nanos() >> 10);
            let local = skew.local(world);
            let found = skew.world(local);
            assert!(found <= world && skew.local(found) >= local, "{skew:?}");
            assert!(skew.local(found - Duration::from_nanos(1)) < local);
        }
    }
}
