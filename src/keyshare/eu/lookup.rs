//! Fetches the realm's protected prefixes, page by page.

use std::time::Duration;

use crate::time::Timestamp;
use crate::wire::control::{Lookup, LookupAck, ProtectedPrefix};

/// The known prefixes and the fetch under way.
#[derive(Default)]
pub(super) struct Prefixes {
    /// The version that the unit has; 0 for none.
    pub(super) version: u64,
    wanted: u64,
    pages: Vec<ProtectedPrefix>,
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
        self.pages.clear();
        self.next_send = Some(now);
    }

    /// Returns the request to send now.
    pub(super) fn request(&mut self, now: Timestamp) -> Option<Lookup> {
        if self.next_send? > now {
            return None;
        }
        self.next_send = Some(now + RETRY);
        Some(Lookup {
            offset: u32::try_from(self.pages.len()).unwrap_or(u32::MAX),
        })
    }

    /// Handles a page. Returns all prefixes if it was the last one. Pages of another version than
    /// the one that the manager mentioned last are ignored; the next heartbeat tells of a newer
    /// one.
    pub(super) fn page(&mut self, now: Timestamp, page: LookupAck) -> Option<Vec<ProtectedPrefix>> {
        let expected = self.pages.len();
        // A late answer to an earlier request would make an old list look like the new one.
        if self.next_send.is_none()
            || page.version != self.wanted
            || page.offset as usize != expected
            || page.total > ProtectedPrefix::MAX_PREFIXES
        {
            return None;
        }
        let more = !page.prefixes.is_empty();
        self.pages.extend(page.prefixes);
        if self.pages.len() < page.total as usize {
            // After a page without prefixes the unit waits for the retry, because it would ask for
            // the same page over and over.
            if more {
                self.next_send = Some(now);
            }
            return None;
        }
        self.version = page.version;
        self.next_send = None;
        Some(std::mem::take(&mut self.pages))
    }

    pub(super) fn timeout(&self) -> Option<Timestamp> {
        self.next_send
    }
}

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
            prefixes.page(t, page(3, 1, 2)).map(|all| all.len()),
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
        let most = ProtectedPrefix::MAX_PREFIXES;
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
}
