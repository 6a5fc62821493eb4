//! Packets that wait for a key search or for START: in order for each pair, and within bounds. No
//! terminal can fill the whole room: one that holds more than its share leaves a part to those that
//! hold less.

use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;
use std::time::Duration;

use super::vnet::VnetHeader;
use crate::search::Pair;
use crate::time::Timestamp;
use crate::wire::ip::IpHeader;

/// How much may wait. A source that holds more than a sixteenth of a limit gets no more than three
/// quarters of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HoldLimits {
    /// The most packets of one pair.
    pub per_pair: usize,
    /// The most packets of all pairs.
    pub packets: usize,
    /// The most bytes of all pairs.
    pub bytes: usize,
    /// The most pairs.
    pub pairs: usize,
    /// How long each packet may wait.
    pub age: Duration,
}

/// What a packet waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// The key search of its pair.
    Search,
    /// START in its group.
    Start,
}

/// A frame that was not segmented yet.
pub(super) struct Packet {
    pub(super) header: VnetHeader,
    pub(super) link: Box<[u8]>,
    pub(super) bytes: Box<[u8]>,
    /// The number of packets that it stands for.
    pub(super) count: usize,
    /// Whether it may only leave sealed.
    pub(super) never_clear: bool,
}

/// A packet that waits.
pub(super) struct Held {
    pub(super) packet: Packet,
    pub(super) ip: IpHeader,
    since: Timestamp,
}

/// All waiting packets of a queue.
pub(super) struct Hold {
    pairs: HashMap<Pair, Waiting>,
    search: Usage,
    start: Usage,
    expiry: Option<Timestamp>,
}

struct Waiting {
    wait: Wait,
    told: Option<Timestamp>,
    packets: VecDeque<Held>,
}

/// How much of a limit is in use, and by which sources.
pub(super) struct Usage {
    limits: HoldLimits,
    all: Amount,
    /// What each source holds.
    sources: HashMap<IpAddr, Amount>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Amount {
    pub(super) packets: usize,
    pub(super) bytes: usize,
    pub(super) pairs: usize,
}

impl HoldLimits {
    /// For packets that wait for a key search.
    pub const SEARCH: Self = Self {
        per_pair: 64,
        packets: 1024,
        bytes: 4 << 20,
        pairs: 512,
        age: Duration::from_secs(2),
    };
    /// For packets that wait for START.
    pub const STOPPED: Self = Self {
        per_pair: 4096,
        packets: 4096,
        bytes: 16 << 20,
        pairs: 4096,
        age: Duration::from_secs(5),
    };
}

impl Hold {
    pub(super) fn new(search: HoldLimits, start: HoldLimits) -> Self {
        Self {
            pairs: HashMap::new(),
            search: Usage::new(search),
            start: Usage::new(start),
            expiry: None,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.search.all.packets + self.start.all.packets
    }

    /// Returns a time at which a packet may have waited too long. It is not later than the first
    /// such time.
    pub(super) fn next_expiry(&self) -> Option<Timestamp> {
        self.expiry
    }

    /// Appends a packet to those of its pair. Gives it back if a limit is reached.
    pub(super) fn push(
        &mut self,
        pair: Pair,
        wait: Wait,
        packet: Packet,
        ip: IpHeader,
        now: Timestamp,
    ) -> Result<(), Packet> {
        let (bytes, held) = (packet.bytes.len(), self.pairs.get(&pair));
        let wait = held.map_or(wait, |w| w.wait);
        let usage = match wait {
            Wait::Search => &mut self.search,
            Wait::Start => &mut self.start,
        };
        let more = Amount {
            packets: 1,
            bytes,
            pairs: usize::from(held.is_none()),
        };
        if held.is_some_and(|w| w.packets.len() >= usage.limits.per_pair)
            || !usage.has_room(pair.src, more)
        {
            return Err(packet);
        }
        usage.add(pair.src, more);
        let expiry = now + usage.limits.age;
        self.expiry = Some(self.expiry.map_or(expiry, |e| e.min(expiry)));
        let waiting = self.pairs.entry(pair).or_insert_with(|| Waiting {
            wait,
            told: None,
            packets: VecDeque::new(),
        });
        waiting.packets.push_back(Held {
            packet,
            ip,
            since: now,
        });
        Ok(())
    }

    /// Returns true if the pair waits for a search and it is time to report that.
    pub(super) fn tell(&mut self, pair: &Pair, now: Timestamp) -> bool {
        let Some(waiting) = self.pairs.get_mut(pair) else {
            return false;
        };
        let due = waiting.told.is_none_or(|t| now.since(t) >= TELL_AGAIN);
        if due {
            waiting.told = Some(now);
        }
        due
    }

    /// Asks about every pair: `Some(wait)` lets it wait for that, `None` hands out its packets, the
    /// oldest first. Must be followed by [`Self::expire`], because another wait has another limit
    /// of age.
    pub(super) fn release(
        &mut self,
        mut verdict: impl FnMut(&Pair) -> Option<Wait>,
        mut out: impl FnMut(Held),
    ) {
        let (search, start) = (&mut self.search, &mut self.start);
        self.pairs.retain(|pair, waiting| {
            let verdict = verdict(pair);
            if verdict == Some(waiting.wait) {
                return true;
            }
            let (from, to) = match waiting.wait {
                Wait::Search => (&mut *search, &mut *start),
                Wait::Start => (&mut *start, &mut *search),
            };
            let held = Amount::of_pair(&waiting.packets);
            from.remove(pair.src, held);
            if let Some(wait) = verdict {
                to.add(pair.src, held);
                waiting.wait = wait;
                waiting.told = None;
                self.expiry = Some(Timestamp::default());
                return true;
            }
            waiting.packets.drain(..).for_each(&mut out);
            false
        });
        if self.pairs.is_empty() {
            self.expiry = None;
        }
    }

    /// Hands out the packets that have waited too long.
    pub(super) fn expire(&mut self, now: Timestamp, mut out: impl FnMut(&Held)) {
        if self.expiry.is_none_or(|e| now < e) {
            return;
        }
        let (search, start) = (&mut self.search, &mut self.start);
        let mut next: Option<Timestamp> = None;
        self.pairs.retain(|pair, waiting| {
            let usage = match waiting.wait {
                Wait::Search => &mut *search,
                Wait::Start => &mut *start,
            };
            while let Some(oldest) = waiting.packets.front() {
                let expiry = oldest.since + usage.limits.age;
                if now < expiry {
                    next = Some(next.map_or(expiry, |n| n.min(expiry)));
                    return true;
                }
                if let Some(held) = waiting.packets.pop_front() {
                    let gone = Amount {
                        packets: 1,
                        bytes: held.packet.bytes.len(),
                        pairs: 0,
                    };
                    usage.remove(pair.src, gone);
                    out(&held);
                }
            }
            usage.remove(pair.src, Amount::of_pair(&waiting.packets));
            false
        });
        self.expiry = next;
    }
}

impl Usage {
    fn new(limits: HoldLimits) -> Self {
        Self {
            limits,
            all: Amount::default(),
            sources: HashMap::new(),
        }
    }

    /// Of pairs alone, so many.
    pub(super) fn of_pairs(pairs: usize) -> Self {
        Self::new(HoldLimits {
            pairs,
            ..HoldLimits::SEARCH
        })
    }

    /// Returns true if this much more of a source fits.
    pub(super) fn has_room(&self, source: IpAddr, more: Amount) -> bool {
        let limits = Amount {
            packets: self.limits.packets,
            bytes: self.limits.bytes,
            pairs: self.limits.pairs,
        };
        let of_source = self.sources.get(&source).copied().unwrap_or_default();
        let within = |all: Amount, limits: Amount| {
            all.packets + more.packets <= limits.packets
                && all.bytes + more.bytes <= limits.bytes
                && all.pairs + more.pairs <= limits.pairs
        };
        let share = limits.map(|n| n.div_ceil(SHARES));
        let common = limits.map(|n| n - n / RESERVED);
        within(self.all, limits) && (within(of_source, share) || within(self.all, common))
    }

    pub(super) fn add(&mut self, source: IpAddr, more: Amount) {
        self.all = self.all.with(more, |a, b| a + b);
        let of_source = self.sources.entry(source).or_default();
        *of_source = of_source.with(more, |a, b| a + b);
    }

    pub(super) fn remove(&mut self, source: IpAddr, less: Amount) {
        self.all = self.all.with(less, |a, b| a - b);
        if let Some(of_source) = self.sources.get_mut(&source) {
            *of_source = of_source.with(less, |a, b| a - b);
            if *of_source == Amount::default() {
                self.sources.remove(&source);
            }
        }
    }
}

impl Amount {
    /// A whole pair's.
    fn of_pair(packets: &VecDeque<Held>) -> Self {
        Self {
            packets: packets.len(),
            bytes: packets.iter().map(|h| h.packet.bytes.len()).sum(),
            pairs: 1,
        }
    }

    fn map(self, f: impl Fn(usize) -> usize) -> Self {
        Self {
            packets: f(self.packets),
            bytes: f(self.bytes),
            pairs: f(self.pairs),
        }
    }

    fn with(self, other: Self, f: impl Fn(usize, usize) -> usize) -> Self {
        Self {
            packets: f(self.packets, other.packets),
            bytes: f(self.bytes, other.bytes),
            pairs: f(self.pairs, other.pairs),
        }
    }
}

/// How long a pair without a path, or with an aged path, is not reported again.
pub(super) const TELL_AGAIN: Duration = Duration::from_secs(1);
/// A source that holds less than one of this many parts may use the whole limit.
const SHARES: usize = 16;
/// One of this many parts is reserved for such sources.
const RESERVED: usize = 4;
