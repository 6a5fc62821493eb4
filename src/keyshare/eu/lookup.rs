//! Fetches the realm's protected prefixes, and those that the unit may serve, page by page.

use std::time::Duration;

use ipnet::IpNet;

use crate::time::Timestamp;
use crate::wire::control::{Allowed, Lookup, LookupAck, MayServe, ProtectedPrefix};

/// Everything that is fetched.
pub struct Rules {
    /// The protected prefixes of the whole realm.
    pub protected: Vec<ProtectedPrefix>,
    /// Which terminals this unit may serve.
    pub may_serve: MayServe,
}

/// The known prefixes and the fetch under way.
#[derive(Default)]
pub(super) struct Prefixes {
    /// The version that the unit has; 0 for none.
    pub(super) version: u64,
    wanted: u64,
    protected: Vec<ProtectedPrefix>,
    allowed: Vec<IpNet>,
    next_send: Option<Timestamp>,
}

impl Prefixes {
    /// Notes that the manager has this version.
    pub(super) fn news(&mut self, now: Timestamp, version: u64) {
        if version != self.version && self.wanted != version {
            self.restart(now);
        }
        self.wanted = version;
        if version == self.version {
            self.next_send = None;
        }
    }

    /// Starts again from the first page, in a new session.
    pub(super) fn restart(&mut self, now: Timestamp) {
        self.protected.clear();
        self.allowed.clear();
        self.next_send = Some(now);
    }

    /// Returns the request to send now.
    pub(super) fn request(&mut self, now: Timestamp) -> Option<Lookup> {
        if self.next_send? > now {
            return None;
        }
        self.next_send = Some(now + RETRY);
        Some(Lookup {
            offset: u32::try_from(self.count()).unwrap_or(u32::MAX),
        })
    }

    /// Handles a page. Returns all of both kinds if it was the last one. Pages of another version than
    /// the one that the manager mentioned last are ignored; the next heartbeat tells of a newer
    /// one.
    pub(super) fn page(&mut self, now: Timestamp, page: LookupAck) -> Option<Rules> {
        let expected = self.count();
        // A late answer to an earlier request would make an old list look like the new one.
        if self.next_send.is_none()
            || page.version != self.wanted
            || page.offset as usize != expected
            || page.total as usize > MOST
        {
            return None;
        }
        self.protected.extend(page.prefixes);
        self.allowed.extend(page.allowed);
        let more = self.count() > expected;
        if self.count() < page.total as usize {
            // After a page without prefixes the unit waits for the retry, because it would ask for
            // the same page over and over.
            if more {
                self.next_send = Some(now);
            }
            return None;
        }
        let protected = std::mem::take(&mut self.protected);
        let may_serve = match std::mem::take(&mut self.allowed) {
            allowed if allowed.is_empty() => MayServe::Everything,
            // Too many are no restriction that a manager makes: the unit goes on with what it knows.
            allowed => MayServe::Only(Allowed::new(allowed).ok()?),
        };
        self.version = page.version;
        self.next_send = None;
        Some(Rules {
            protected,
            may_serve,
        })
    }

    fn count(&self) -> usize {
        self.protected.len() + self.allowed.len()
    }

    pub(super) fn timeout(&self) -> Option<Timestamp> {
        self.next_send
    }
}

/// More than both kinds of prefixes together can be.
const MOST: usize = ProtectedPrefix::MAX_PREFIXES as usize + Allowed::MAX;
const RETRY: Duration = Duration::from_millis(300);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::GroupId;

    fn page(version: u64, offset: u32, total: u32) -> LookupAck {
        let prefix = ProtectedPrefix {
            prefix: "10.0.0.0/8".parse().unwrap(),
            groups: vec![GroupId(1)],
        };
        LookupAck {
            version,
            total,
            offset,
            prefixes: vec![prefix],
            allowed: Vec::new(),
        }
    }

    #[test]
    fn a_late_page_of_an_older_list_is_not_taken_for_the_new_one() {
        let t = Timestamp::from_nanos(1);
        let mut prefixes = Prefixes::default();
        prefixes.news(t, 2);
        assert!(prefixes.request(t).is_some());
        assert!(prefixes.page(t, page(2, 0, 1)).is_some());
        prefixes.news(t, 3);
        assert!(prefixes.page(t, page(2, 0, 1)).is_none());
        assert_eq!(prefixes.version, 2);
        assert!(prefixes.request(t).is_some(), "it still asks");
        assert!(prefixes.page(t, page(3, 0, 1)).is_some());
        assert_eq!(prefixes.version, 3);
        assert!(prefixes.timeout().is_none());
    }

    #[test]
    fn a_list_that_changes_between_its_pages_is_fetched_from_the_start() {
        let t = Timestamp::from_nanos(1);
        let mut prefixes = Prefixes::default();
        prefixes.news(t, 2);
        assert!(prefixes.page(t, page(2, 0, 2)).is_none());
        prefixes.news(t, 3);
        assert_eq!(prefixes.request(t).map(|l| l.offset), Some(0));
        assert!(prefixes.page(t, page(2, 1, 2)).is_none());
        assert!(prefixes.page(t, page(3, 0, 2)).is_none());
        assert_eq!(
            prefixes
                .page(t, page(3, 1, 2))
                .map(|all| all.protected.len()),
            Some(2)
        );
    }

    #[test]
    fn pages_that_nobody_asked_for_and_lists_without_end_are_not_taken() {
        let t = Timestamp::from_nanos(1);
        let mut prefixes = Prefixes::default();
        assert!(prefixes.page(t, page(0, 0, 1)).is_none(), "never asked");
        assert_eq!(prefixes.version, 0);
        prefixes.news(t, 2);
        let most = u32::try_from(MOST).unwrap();
        assert!(prefixes.page(t, page(2, 0, most + 1)).is_none());
        assert_eq!(prefixes.request(t).map(|l| l.offset), Some(0));
        // As long as allowed, it goes on to the next page; one of another place is not taken for that.
        assert!(prefixes.page(t, page(2, 0, most)).is_none());
        assert!(prefixes.page(t, page(2, 0, most)).is_none());
        assert!(prefixes.page(t, page(2, 2, most)).is_none());
        assert_eq!(prefixes.request(t).map(|l| l.offset), Some(1));
        assert!(prefixes.page(t, page(2, 1, 2)).is_some());
        assert!(prefixes.page(t, page(2, 0, 1)).is_none(), "all is there");
    }

    #[test]
    fn what_a_unit_may_serve_comes_with_the_last_pages_and_is_everything_without_them() {
        let t = Timestamp::from_nanos(1);
        let mut prefixes = Prefixes::default();
        prefixes.news(t, 2);
        let first = page(2, 0, 3);
        assert!(prefixes.page(t, first).is_none());
        let allowed = |allowed: &[&str]| allowed.iter().map(|p| p.parse().unwrap()).collect();
        let last = LookupAck {
            prefixes: Vec::new(),
            allowed: allowed(&["10.0.0.0/24", "fd00::/64"]),
            ..page(2, 1, 3)
        };
        let rules = prefixes.page(t, last).expect("all of them");
        assert_eq!(
            (rules.protected.len(), rules.may_serve.prefixes().len()),
            (1, 2)
        );
        prefixes.news(t, 3);
        let rules = prefixes.page(t, page(3, 0, 1)).expect("all of them");
        assert_eq!(rules.may_serve, MayServe::Everything);
    }
}
