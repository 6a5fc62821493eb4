//! Multicast memberships on the inside of a unit that is a router: which multicast addresses hosts want
//! there, and when the unit must ask them again (RFC 3376, RFC 3810; RFC 4605 for who asks on the
//! outside). The unit joins the same addresses on its outside, so that the network sends it their packets.
//!
//! Others may ask on the inside too, and no querier is elected: every question costs one packet in two
//! minutes, and without the unit's own there may be none.

use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;
use std::time::Duration;

use crate::time::Timestamp;
use crate::wire::ethernet::Mac;
use crate::wire::membership::Membership;

/// A question that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MembershipQuery {
    /// The address in question; `None` asks for all, in both families.
    pub group: Option<IpAddr>,
    /// Within which time hosts answer.
    pub within: Duration,
}

/// The addresses that are wanted, at most [`MAX_GROUPS`]. Nothing is wanted, and nobody asked, while it is
/// off.
#[derive(Debug, Default)]
pub struct Memberships {
    wanted: HashMap<IpAddr, Wanted>,
    /// How many of them each hardware address has asked for.
    of_mac: HashMap<Mac, usize>,
    /// When all hosts are asked again; `None` while it is off.
    ask: Option<Timestamp>,
    queries: VecDeque<MembershipQuery>,
}

#[derive(Clone, Copy, Debug)]
struct Wanted {
    until: Timestamp,
    /// The first host that asked, as far as it is not forgotten.
    by: Mac,
}

impl Memberships {
    /// Switches it on or off. When it is switched on, hosts are asked at once.
    pub fn set_on(&mut self, now: Timestamp, on: bool) {
        match (on, self.ask) {
            (true, None) => {
                self.queries.push_back(MembershipQuery {
                    group: None,
                    within: FIRST_WITHIN,
                });
                self.ask = Some(now + STARTUP);
            }
            (false, Some(_)) => *self = Self::default(),
            _ => {}
        }
    }

    /// Handles what a host of the inside reports. Only addresses that the unit `carries` are kept.
    pub fn handle_report(
        &mut self,
        now: Timestamp,
        by: Mac,
        said: &[Membership],
        carries: impl Fn(IpAddr) -> bool,
    ) {
        if self.ask.is_none() {
            return;
        }
        for Membership { group, wanted } in said.iter().filter(|said| carries(said.group)) {
            match (*wanted, self.wanted.get_mut(group)) {
                (true, Some(known)) => known.until = now + LIFE,
                (true, None) => self.insert(now, *group, by),
                // Others may want it still: they are asked, and answer in time.
                (false, Some(known)) if known.until > now + LAST => {
                    known.until = now + LAST;
                    self.queries.push_back(MembershipQuery {
                        group: Some(*group),
                        within: LAST_WITHIN,
                    });
                }
                (false, _) => {}
            }
        }
    }

    /// Forgets the addresses that the unit does not carry any more.
    pub fn retain(&mut self, carries: impl Fn(IpAddr) -> bool) {
        self.forget(|group, _| !carries(group));
    }

    /// Does what is due at `now`.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        self.forget(|_, wanted| wanted.until <= now);
        if self.ask.is_some_and(|at| at <= now) {
            self.queries.push_back(MembershipQuery {
                group: None,
                within: WITHIN,
            });
            self.ask = Some(now + INTERVAL);
        }
    }

    /// Returns the next question to ask on the inside.
    pub fn poll_query(&mut self) -> Option<MembershipQuery> {
        self.queries.pop_front()
    }

    /// Returns when [`Self::handle_timeout`] is due; `None` while it is off.
    pub fn poll_timeout(&self) -> Option<Timestamp> {
        let ends = self.wanted.values().map(|wanted| wanted.until);
        self.ask.into_iter().chain(ends).min()
    }

    /// Returns the addresses that are wanted, in order.
    pub fn groups(&self) -> Vec<IpAddr> {
        let mut all: Vec<IpAddr> = self.wanted.keys().copied().collect();
        all.sort_unstable();
        all
    }

    fn insert(&mut self, now: Timestamp, group: IpAddr, by: Mac) {
        let of_host = self.of_mac.entry(by).or_default();
        if self.wanted.len() < MAX_GROUPS && *of_host < MAX_OF_A_MAC {
            *of_host += 1;
            let until = now + LIFE;
            self.wanted.insert(group, Wanted { until, by });
        }
        self.of_mac.retain(|_, count| *count > 0);
    }

    fn forget(&mut self, unwanted: impl Fn(IpAddr, &Wanted) -> bool) {
        let of_mac = &mut self.of_mac;
        self.wanted.retain(|group, wanted| {
            let keep = !unwanted(*group, wanted);
            if let (false, Some(count)) = (keep, of_mac.get_mut(&wanted.by)) {
                *count -= 1;
            }
            keep
        });
        of_mac.retain(|_, count| *count > 0);
    }
}

/// How many addresses are joined at most, and how many because one host wants them.
pub const MAX_GROUPS: usize = 256;
const MAX_OF_A_MAC: usize = 64;
// RFC 3376 section 8: query interval, startup query interval, query response interval, group membership
// interval, last member query interval and time.
const INTERVAL: Duration = Duration::from_secs(125);
const STARTUP: Duration = Duration::from_secs(31);
const WITHIN: Duration = Duration::from_secs(10);
const LIFE: Duration = Duration::from_secs(260);
const LAST_WITHIN: Duration = Duration::from_secs(1);
const LAST: Duration = Duration::from_secs(2);
/// Hosts answer a unit that has just started sooner, because their packets do not arrive before.
const FIRST_WITHIN: Duration = Duration::from_secs(1);

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: Mac = [2, 0, 0, 0, 0, 1];

    fn at(seconds: u64) -> Timestamp {
        Timestamp::default() + Duration::from_secs(seconds)
    }

    fn group(n: usize) -> IpAddr {
        IpAddr::from([239, 1, (n >> 8) as u8, n as u8])
    }

    fn said(group: IpAddr, wanted: bool) -> [Membership; 1] {
        [Membership { group, wanted }]
    }

    fn started() -> Memberships {
        let mut all = Memberships::default();
        all.set_on(at(0), true);
        all.poll_query().unwrap();
        all
    }

    #[test]
    fn hosts_are_asked_at_once_soon_after_and_then_again_and_again() {
        let mut all = Memberships::default();
        assert_eq!((all.poll_timeout(), all.poll_query()), (None, None));
        all.set_on(at(0), true);
        all.set_on(at(1), true);
        let query = |within| {
            let within = Duration::from_secs(within);
            Some(MembershipQuery {
                group: None,
                within,
            })
        };
        assert_eq!(all.poll_query(), query(1));
        assert_eq!(all.poll_query(), None);
        for due in [31, 156, 281] {
            assert_eq!(all.poll_timeout(), Some(at(due)));
            all.handle_timeout(at(due - 1));
            assert_eq!(all.poll_query(), None);
            all.handle_timeout(at(due));
            assert_eq!(all.poll_query(), query(10));
        }
        all.set_on(at(300), false);
        assert_eq!((all.poll_timeout(), all.poll_query()), (None, None));
    }

    #[test]
    fn what_is_wanted_is_forgotten_when_nobody_repeats_it() {
        let mut all = started();
        let v6: IpAddr = "ff08::7".parse().unwrap();
        all.handle_report(at(1), HOST, &said(group(1), true), |_| true);
        all.handle_report(at(1), HOST, &said(v6, true), |_| true);
        all.handle_report(at(1), HOST, &said(group(2), true), |g| g != group(2));
        assert_eq!(all.groups(), [group(1), v6]);
        all.handle_report(at(126), HOST, &said(v6, true), |_| true);
        all.handle_timeout(at(260));
        assert_eq!(all.groups(), [group(1), v6]);
        all.handle_timeout(at(261));
        assert_eq!(all.groups(), [v6]);
        all.retain(|_| false);
        assert_eq!(all.groups(), [] as [IpAddr; 0]);
        // While it is off nothing is wanted.
        all.set_on(at(262), false);
        all.handle_report(at(263), HOST, &said(v6, true), |_| true);
        assert_eq!(all.groups(), [] as [IpAddr; 0]);
    }

    #[test]
    fn when_a_host_leaves_the_others_are_asked_and_keep_the_address() {
        let mut all = started();
        for group in [group(1), group(2)] {
            all.handle_report(at(1), HOST, &said(group, true), |_| true);
            all.handle_report(at(5), HOST, &said(group, false), |_| true);
            let query = all.poll_query().unwrap();
            assert_eq!((query.group, query.within), (Some(group), LAST_WITHIN));
            // Nobody is asked twice about one address in that time.
            all.handle_report(at(5), HOST, &said(group, false), |_| true);
            assert_eq!(all.poll_query(), None);
        }
        all.handle_report(at(6), [2; 6], &said(group(2), true), |_| true);
        all.handle_timeout(at(7));
        assert_eq!(all.groups(), [group(2)]);
        all.handle_report(at(8), HOST, &said(group(9), false), |_| true);
        assert_eq!(all.poll_query(), None, "nobody wanted that");
    }

    #[test]
    fn one_host_and_all_hosts_together_take_a_bounded_number_of_places() {
        let mut all = started();
        let mac = |n: usize| [2, 0, 0, 0, 1, n as u8];
        for n in 0..100 {
            all.handle_report(at(1), HOST, &said(group(n), true), |_| true);
        }
        assert_eq!(all.groups().len(), MAX_OF_A_MAC);
        for n in 0..1000 {
            all.handle_report(at(1), mac(n), &said(group(n), true), |_| true);
        }
        assert_eq!(all.groups().len(), MAX_GROUPS);
        assert!(all.of_mac.len() <= MAX_GROUPS, "{}", all.of_mac.len());
        // Places become free again, also for the host that had used up its own.
        all.handle_timeout(at(261));
        assert!(all.groups().is_empty() && all.of_mac.is_empty());
        for n in 0..100 {
            all.handle_report(at(262), HOST, &said(group(n), true), |_| true);
        }
        assert_eq!(all.groups().len(), MAX_OF_A_MAC);
    }
}
