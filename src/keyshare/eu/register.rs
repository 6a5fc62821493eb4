//! Registration: COOKIE, then KEY-REQ until KEY-DIS arrives; repeated with back-off. A busy manager
//! says in COOKIE when to ask for another cookie. An existing session continues meanwhile (make
//! before break).

use std::time::Duration;

use rand_core::CryptoRng;

use super::EuSettings;
use crate::crypto::exchange::{Asked, Wish};
use crate::crypto::{Identity, Pass};
use crate::ids::Realm;
use crate::keyshare::enroll::told_to_wait;
use crate::time::Timestamp;
use crate::wire::control::register::CookieBody;
use crate::wire::control::{Header, Kind};

/// The state of a registration.
pub(super) enum Register {
    /// There is a session, so there is nothing to do.
    Done,
    /// The next attempt is at this time.
    Wait(Timestamp),
    /// Waits for COOKIE.
    Cookie { nonce: [u8; 16], repeats: Repeats },
    /// The manager has told the unit to ask again at this time. Another COOKIE for the same request
    /// may name another time, because the first one can have come from anybody.
    Told { nonce: [u8; 16], until: Timestamp },
    /// Waits for KEY-DIS.
    Request {
        asked: Box<Asked>,
        /// When the KEY-REQ was first sent. The lease counts from here.
        first: Timestamp,
        repeats: Repeats,
    },
}

/// The repeats within one step, up to a time at which the step is given up. The manager's
/// retransmission is another thing: it ends after a number of tries, waits for its turn in an outbox,
/// and has jitter, because it sends to many units at once.
#[derive(Clone, Copy)]
pub(super) struct Repeats {
    next: Timestamp,
    interval: Duration,
    until: Timestamp,
}

/// The pauses between attempts.
pub(super) struct BackOff {
    pause: Duration,
    most: Duration,
}

impl Register {
    /// Asks for a cookie.
    pub(super) fn start(now: Timestamp, rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        let mut nonce = [0; 16];
        rng.fill_bytes(&mut nonce);
        Self::Cookie {
            nonce,
            repeats: Repeats::new(now),
        }
    }

    /// Continues with the cookie that was asked for. Returns `None` if this one was not asked for.
    pub(super) fn cookie(
        &self,
        now: Timestamp,
        body: &CookieBody,
        settings: &EuSettings,
        suites: u32,
        identity: &Identity,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Option<Self> {
        let (nonce, told) = match self {
            Self::Cookie { nonce, .. } => (*nonce, None),
            Self::Told { nonce, until } => (*nonce, Some(*until)),
            Self::Done | Self::Wait(_) | Self::Request { .. } => return None,
        };
        if nonce != body.nonce || body.is_request() {
            return None;
        }
        if let Some(wait) = told_to_wait(body, rng) {
            let until = now + wait;
            let until = told.map_or(until, |told| told.min(until));
            return Some(Self::Told { nonce, until });
        }
        let wish = Wish {
            eu: settings.eu,
            suites,
            queues: settings.queues.max(1),
            mark: settings.memory.mark,
        };
        let (mge, pass) = (&settings.manager_keys, settings.pass.as_ref());
        let cookie = &body.cookie;
        let asked = Asked::new(&wish, identity, mge, cookie, pass, rng).ok()?;
        Some(Self::Request {
            asked: Box::new(asked),
            first: now,
            repeats: Repeats::new(now),
        })
    }

    /// Returns the datagram to send now, and whether this attempt is over.
    pub(super) fn poll(
        &mut self,
        now: Timestamp,
        realm: Realm,
        pass: Option<&Pass>,
    ) -> (Option<Vec<u8>>, bool) {
        let (repeats, payload) = match self {
            Self::Done => return (None, false),
            Self::Wait(at) | Self::Told { until: at, .. } => return (None, *at <= now),
            Self::Cookie { nonce, repeats } => {
                let body = CookieBody::request(*nonce).encode();
                let mut payload = Header::outside(Kind::KeyReq, realm).datagram(&body);
                if let Some(pass) = pass {
                    pass.prove(&mut payload);
                }
                (repeats, payload)
            }
            Self::Request { asked, repeats, .. } => (repeats, asked.datagram.clone()),
        };
        if repeats.until <= now {
            return (None, true);
        }
        (repeats.due(now).then_some(payload), false)
    }

    /// Returns how much longer the unit waits because the manager has told it to.
    pub(super) fn told(&self, now: Timestamp) -> Option<Duration> {
        match self {
            Self::Told { until, .. } => Some(until.since(now)),
            Self::Done | Self::Wait(_) | Self::Cookie { .. } | Self::Request { .. } => None,
        }
    }

    pub(super) fn timeout(&self) -> Option<Timestamp> {
        match self {
            Self::Done => None,
            Self::Wait(at) | Self::Told { until: at, .. } => Some(*at),
            Self::Cookie { repeats, .. } | Self::Request { repeats, .. } => {
                Some(repeats.next.min(repeats.until))
            }
        }
    }
}

impl Repeats {
    fn new(now: Timestamp) -> Self {
        Self {
            next: now,
            interval: FIRST_REPEAT,
            until: now + GIVE_UP,
        }
    }

    fn due(&mut self, now: Timestamp) -> bool {
        let due = self.next <= now;
        if due {
            self.next = now + self.interval;
            self.interval = self.interval * 3 / 2;
        }
        due
    }
}

impl BackOff {
    pub(super) fn new(most: Duration) -> Self {
        Self {
            pause: FIRST_PAUSE,
            most,
        }
    }

    /// Returns the next pause: between half of a time and all of it, where the time doubles with
    /// each pause.
    pub(super) fn next(&mut self, rng: &mut (impl CryptoRng + ?Sized)) -> Duration {
        let pause = self.pause.min(self.most);
        self.pause = (pause * 2).min(self.most);
        pause / 2 + pause / 2 * (rng.next_u32() >> 16) / 0x1_0000
    }

    pub(super) fn reset(&mut self) {
        self.pause = FIRST_PAUSE;
    }
}

const FIRST_REPEAT: Duration = Duration::from_millis(250);
/// Shorter than any lease, because a KEY-DIS that arrives later would bring a lease that is over.
const GIVE_UP: Duration = Duration::from_millis(2500);
const FIRST_PAUSE: Duration = Duration::from_millis(200);

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::ChaCha8Rng;

    use super::*;

    #[test]
    fn a_request_is_repeated_after_a_quarter_of_a_second_and_then_each_time_later_by_half() {
        let start = Timestamp::default();
        let mut repeats = Repeats::new(start);
        let due = (0..2500).filter(|n| repeats.due(start + Duration::from_millis(*n)));
        assert_eq!(due.collect::<Vec<_>>(), [0, 250, 625, 1188, 2032]);
    }

    #[test]
    fn pauses_double_up_to_the_longest_and_differ_by_up_to_half() {
        let ms = Duration::from_millis;
        let mut first = Vec::new();
        for seed in 0..100 {
            let mut rng = ChaCha8Rng::seed_from_u64(seed);
            let mut back_off = BackOff::new(ms(1000));
            for whole in [200, 400, 800, 1000, 1000] {
                let pause = back_off.next(&mut rng);
                assert!((ms(whole / 2)..ms(whole)).contains(&pause), "{pause:?}");
            }
            back_off.reset();
            first.push(back_off.next(&mut rng));
        }
        let (least, most) = (first.iter().min(), first.iter().max());
        assert!((ms(100)..ms(110)).contains(least.unwrap()), "{least:?}");
        assert!((ms(190)..ms(200)).contains(most.unwrap()), "{most:?}");
    }
}
