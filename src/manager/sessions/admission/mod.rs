//! One queue for everything that needs RSA operations: whose turn it is, who is not let in, and how
//! long somebody who asks for a cookie must wait.
//!
//! A registration takes two operations: the first opens the request, the second answers it (or
//! refuses it, with a signed sentence). Both must be finished by one deadline. A request that
//! cannot be finished in time is not let in at all, so no operation is wasted, and nothing is
//! stored for those who are turned away.
//!
//! - **Known** askers have shown a pass or a token. Each has one place, and they take turns in the
//!   order in which they came.
//! - **Strangers** take turns by network, and within a network by host. While known askers wait,
//!   strangers get every fourth operation; otherwise they get all of them.
//! - Within each of these two classes, second operations come before all first ones.
//!
//! If there is no room for somebody, it is told when to come back. Everybody is given another
//! moment, so that the queue neither runs empty nor is overrun. For strangers, the next such moment
//! is all that is stored.

mod strangers;

use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;
use std::time::Duration;

use rand_core::CryptoRng;

use self::strangers::Strangers;
use crate::crypto::TokenId;
use crate::ids::EuId;
use crate::keyshare::enroll::{MAX_TOLD, MIN_TOLD};
use crate::time::Timestamp;

/// Who wants an operation, as far as that is known without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Asker {
    /// A unit that has shown a pass.
    Unit(EuId),
    /// The holder of a token.
    Token(TokenId),
    /// Somebody who receives at this address.
    Stranger(IpAddr),
}

/// An operation that waits or runs.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Job<T> {
    pub(super) asker: Asker,
    /// After this time nobody wants the answer any more.
    pub(super) deadline: Timestamp,
    pub(super) task: T,
}

/// What to do next.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next<T> {
    /// Run the operation.
    Run(Job<T>),
    /// Drop the request, because it cannot be answered in time.
    Late(Job<T>),
}

/// Which of the two operations of a request it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    First,
    Second,
}

/// The queue.
pub(super) struct Admission<T> {
    /// How many operations may run at a time.
    workers: usize,
    running: usize,
    known: Known<T>,
    strangers: Strangers<T>,
    /// Second operations, by class.
    second: [VecDeque<Job<T>>; 2],
    /// How many operations known askers have had since the last one of a stranger.
    turn: u32,
    /// The share of all operations that strangers have had while they waited: a moving average, in
    /// parts of [`WHOLE`].
    share: u32,
    costs: Costs,
    /// For each class, when the next asker who finds no room is told to come back.
    next: [Timestamp; 2],
    told: u64,
}

/// First operations of known askers.
struct Known<T> {
    waiting: HashMap<Asker, Job<T>>,
    turns: VecDeque<Asker>,
}

/// How long the operations take: moving averages.
struct Costs {
    first: Duration,
    second: Duration,
    /// How many second operations follow a first one, by class: none if the request was no good.
    follows: [Duration; 2],
}

/// The state of the queue, for display.
pub(super) struct Figures {
    pub(super) running: usize,
    pub(super) known: usize,
    pub(super) strangers: usize,
    /// How long a known asker that comes now waits for its first operation.
    pub(super) known_wait: Duration,
    /// How long a stranger that comes now, alone in its network, waits for its first operation.
    pub(super) stranger_wait: Duration,
    /// How many askers were told to come back later, since the start.
    pub(super) told: u64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Known,
    Stranger,
}

impl<T> Admission<T> {
    pub(super) fn new(now: Timestamp, workers: usize) -> Self {
        Self {
            workers: workers.max(1),
            running: 0,
            known: Known {
                waiting: HashMap::new(),
                turns: VecDeque::new(),
            },
            strangers: Strangers::default(),
            second: [VecDeque::new(), VecDeque::new()],
            turn: 0,
            share: WHOLE,
            costs: Costs {
                first: FIRST_GUESS,
                second: FIRST_GUESS,
                follows: [FIRST_GUESS; 2],
            },
            next: [now; 2],
            told: 0,
        }
    }

    /// Returns how long somebody who asks for a cookie must wait before it asks again; zero if
    /// there is room for it now. `told` is when this known asker was told to come back before.
    pub(super) fn wait(
        &mut self,
        now: Timestamp,
        asker: Asker,
        told: Option<&mut Timestamp>,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Duration {
        if self.has_place(asker) && self.begins_in(asker) <= ROOM {
            return Duration::ZERO;
        }
        self.told += 1;
        let class = asker.class();
        let next = self.next[class as usize].max(now + MIN_TOLD);
        let kept = told.as_ref().map(|at| **at).filter(|at| now < *at);
        let back = match kept {
            // Others who ask in its name must not be able to postpone its turn.
            Some(kept) if kept <= next => kept,
            _ if next.since(now) > MAX_TOLD => {
                let random = MAX_TOLD / 2 * (rng.next_u32() >> 16) / 0x1_0000;
                now + MAX_TOLD / 2 + random
            }
            _ => {
                self.next[class as usize] = next + self.gap(class);
                next
            }
        };
        if let Some(told) = told {
            *told = back;
        }
        back.since(now)
    }

    /// Adds the first operation of a request. Returns the operation of the same known asker that it
    /// replaces, or, as an error, the operation itself if there is no room.
    pub(super) fn first(&mut self, now: Timestamp, job: Job<T>) -> Result<Option<Job<T>>, Job<T>> {
        let (asker, costs) = (job.asker, &self.costs);
        let done = now + self.begins_in(asker) + costs.first + costs.second;
        let in_time = done <= job.deadline || now < job.deadline && self.is_idle();
        if !in_time || !self.has_place(asker) {
            return Err(job);
        }
        match asker {
            Asker::Stranger(ip) => {
                self.strangers.push(ip, job);
                Ok(None)
            }
            Asker::Unit(_) | Asker::Token(_) => {
                let before = self.known.waiting.insert(asker, job);
                if before.is_none() {
                    self.known.turns.push_back(asker);
                }
                Ok(before)
            }
        }
    }

    /// Adds the second operation of a request. There are never more of them than workers.
    pub(super) fn second(&mut self, job: Job<T>) {
        self.second[job.asker.class() as usize].push_back(job);
    }

    /// Returns what to do next; `None` while as many operations run as are allowed, and if none
    /// waits. [`done`](Self::done) must be called for every operation that is run.
    pub(super) fn poll(&mut self, now: Timestamp) -> Option<Next<T>> {
        if self.running >= self.workers {
            return None;
        }
        let known = !self.known.turns.is_empty() || !self.second[Class::Known as usize].is_empty();
        let strangers = self.strangers_wait();
        let class = match (known, strangers) {
            (false, false) => return None,
            (true, true) if self.turn >= KNOWN_TURNS => Class::Stranger,
            (true, _) => Class::Known,
            (false, true) => Class::Stranger,
        };
        let second = self.second[class as usize].pop_front();
        let needs = self.costs.second;
        let (job, needs) = match (second, class) {
            (Some(job), _) => (job, needs),
            (None, Class::Known) => (self.known.pop()?, needs + self.costs.first),
            (None, Class::Stranger) => (self.strangers.pop()?, needs + self.costs.first),
        };
        // While nothing runs nothing is measured, so an average that is far off would stay that
        // way.
        if job.deadline <= now || self.running > 0 && job.deadline < now + needs {
            return Some(Next::Late(job));
        }
        self.running += 1;
        let theirs;
        (self.turn, theirs) = match class {
            Class::Known => ((self.turn + 1).min(KNOWN_TURNS), 0),
            Class::Stranger => (0, WHOLE),
        };
        if strangers {
            let least = WHOLE / (KNOWN_TURNS + 1);
            self.share = ((self.share * 15 + theirs) / 16).max(least);
        }
        Some(Next::Run(job))
    }

    /// Notes that an operation has ended, and how long it took, unless it was of neither kind or
    /// did not return.
    pub(super) fn done(&mut self, took: Option<(Stage, Duration)>) {
        self.running = self.running.saturating_sub(1);
        match took {
            Some((Stage::First, took)) => average(&mut self.costs.first, took),
            Some((Stage::Second, took)) => average(&mut self.costs.second, took),
            None => {}
        }
    }

    /// Notes that a first operation has ended, and whether a second one follows.
    pub(super) fn opened(&mut self, asker: Asker, follows: bool) {
        let sample = if follows {
            self.costs.second
        } else {
            Duration::ZERO
        };
        average(&mut self.costs.follows[asker.class() as usize], sample);
    }

    /// Takes out all operations that wait. Those that run continue.
    pub(super) fn clear(&mut self) -> Vec<Job<T>> {
        self.known.turns.clear();
        let mut all: Vec<_> = self.known.waiting.drain().map(|(_, job)| job).collect();
        all.extend(std::iter::from_fn(|| self.strangers.pop()));
        all.extend(self.second.iter_mut().flat_map(|queue| queue.drain(..)));
        all
    }

    pub(super) fn figures(&self) -> Figures {
        let second = |class: Class| self.second[class as usize].len();
        let work = self.work(Class::Stranger, self.strangers.networks());
        Figures {
            running: self.running,
            known: self.known.turns.len() + second(Class::Known),
            strangers: self.strangers.len() + second(Class::Stranger),
            known_wait: self.known_begins_in(),
            stranger_wait: self.stranger_begins_in(work),
            told: self.told,
        }
    }

    fn has_place(&self, asker: Asker) -> bool {
        match asker {
            Asker::Stranger(ip) => self.strangers.has_place(ip),
            Asker::Unit(_) | Asker::Token(_) => true,
        }
    }

    /// Returns when the first operation of somebody who comes now will probably begin.
    fn begins_in(&self, asker: Asker) -> Duration {
        match asker {
            Asker::Stranger(ip) => {
                let work = self.work(Class::Stranger, self.strangers.ahead_of(ip));
                self.stranger_begins_in(work)
            }
            Asker::Unit(_) | Asker::Token(_) => self.known_begins_in(),
        }
    }

    /// While strangers wait, known askers have three of four operations. If one class has no work
    /// left, the other has all operations.
    fn known_begins_in(&self) -> Duration {
        let own = self.work(Class::Known, self.known.turns.len());
        let others = self.work(Class::Stranger, self.strangers.len());
        (own + own / KNOWN_TURNS).min(own + others)
    }

    fn stranger_begins_in(&self, own: Duration) -> Duration {
        own * WHOLE / self.share
    }

    /// Returns how long these requests of a class take, with the second operations that are waiting
    /// already, for all workers together.
    fn work(&self, class: Class, requests: usize) -> Duration {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let each = self.costs.first + self.costs.follows[class as usize];
        let second = self.costs.second * count(self.second[class as usize].len());
        (each.saturating_mul(count(requests)) + second) / count(self.workers)
    }

    /// Returns the time between the moments at which two askers of a class are told to come back.
    /// It is a little shorter than a registration, because some do not come.
    fn gap(&self, class: Class) -> Duration {
        let workers = u32::try_from(self.workers).unwrap_or(u32::MAX);
        let each = (self.costs.first + self.costs.second) / workers * 4 / 5;
        match class {
            Class::Known if self.strangers_wait() => each + each / KNOWN_TURNS,
            Class::Known => each,
            Class::Stranger => self.stranger_begins_in(each),
        }
    }

    fn strangers_wait(&self) -> bool {
        self.strangers.len() > 0 || !self.second[Class::Stranger as usize].is_empty()
    }

    /// Returns true if nothing waits and a worker has nothing to do.
    fn is_idle(&self) -> bool {
        let waits = !self.known.turns.is_empty() || self.strangers.len() > 0;
        let second = self.second.iter().any(|queue| !queue.is_empty());
        !waits && !second && self.running < self.workers
    }
}

impl<T> Known<T> {
    fn pop(&mut self) -> Option<Job<T>> {
        let asker = self.turns.pop_front()?;
        self.waiting.remove(&asker)
    }
}

impl Asker {
    fn class(self) -> Class {
        match self {
            Self::Unit(_) | Self::Token(_) => Class::Known,
            Self::Stranger(_) => Class::Stranger,
        }
    }
}

/// Moves the average by an eighth of the distance to the sample. A sample counts as one second at
/// most, because a host that slept is not slow.
fn average(value: &mut Duration, sample: Duration) {
    *value = (*value * 7 + sample.min(Duration::from_secs(1))) / 8;
}

/// How many operations known askers have for each one of a stranger, while strangers wait.
const KNOWN_TURNS: u32 = 3;
/// The share that stands for all operations.
const WHOLE: u32 = 1024;
/// There is room for somebody who asks for a cookie if its first operation would begin within this
/// time.
const ROOM: Duration = Duration::from_millis(1000);
/// The assumed duration of an operation before the first was measured.
const FIRST_GUESS: Duration = Duration::from_millis(5);

#[cfg(test)]
mod tests;
