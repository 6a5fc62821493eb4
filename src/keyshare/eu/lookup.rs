//! Fetching the realm's protected prefixes, page by page.

use std::time::Duration;

use crate::time::Timestamp;
use crate::wire::control::{Lookup, LookupAck, ProtectedPrefix};

/// What is known and what is being fetched.
#[derive(Default)]
pub(super) struct Prefixes {
    /// Version that the unit has; 0: none.
    pub(super) version: u64,
    wanted: u64,
    fetching: u64,
    pages: Vec<ProtectedPrefix>,
    next_send: Option<Timestamp>,
}

impl Prefixes {
    /// The manager has this version.
    pub(super) fn news(&mut self, now: Timestamp, version: u64) {
        if version != self.version && self.wanted != version {
            self.restart(now);
        }
        self.wanted = version;
        if version == self.version {
            self.next_send = None;
        }
    }

    /// Asks again from the start, under a new session.
    pub(super) fn restart(&mut self, now: Timestamp) {
        self.pages.clear();
        self.next_send = Some(now);
    }

    /// The request to send now.
    pub(super) fn request(&mut self, now: Timestamp) -> Option<Lookup> {
        if self.next_send? > now {
            return None;
        }
        self.next_send = Some(now + RETRY);
        Some(Lookup {
            offset: u32::try_from(self.pages.len()).unwrap_or(u32::MAX),
        })
    }

    /// A page; returns all prefixes if it was the last one.
    pub(super) fn page(&mut self, now: Timestamp, page: LookupAck) -> Option<Vec<ProtectedPrefix>> {
        let expected = self.pages.len();
        if self.next_send.is_none() || page.offset as usize != expected || page.total > MAX_PREFIXES
        {
            return None;
        }
        if expected > 0 && page.version != self.fetching {
            self.restart(now);
            return None;
        }
        let more = !page.prefixes.is_empty();
        self.fetching = page.version;
        self.pages.extend(page.prefixes);
        if self.pages.len() < page.total as usize {
            // A page without a prefix would be asked for over and over: wait for the retry.
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
const MAX_PREFIXES: u32 = 65_536;
