//! KEY-REQs that are known, so that each is handled only once.

use std::collections::{HashMap, VecDeque};
use std::net::SocketAddr;

use super::admission::Asker;
use super::register::ANSWER_WITHIN;
use crate::ids::SessionId;
use crate::time::Timestamp;

/// The KEY-REQs of the last seconds.
#[derive(Default)]
pub(super) struct Requests {
    pub(super) known: HashMap<[u8; 32], (SocketAddr, Outcome)>,
    expiry: VecDeque<(Timestamp, [u8; 32])>,
}

/// What has become of a KEY-REQ.
pub(super) enum Outcome {
    Waiting,
    Session(SessionId),
    Refused(Vec<u8>),
    Dropped,
}

impl Requests {
    /// Forgets KEY-REQs whose cookie has expired.
    pub(super) fn expire(&mut self, now: Timestamp) {
        while let Some((at, hash)) = self.expiry.front().copied()
            && at <= now
        {
            self.expiry.pop_front();
            self.known.remove(&hash);
        }
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.known.len()
    }

    /// Half of the places are reserved for known askers.
    pub(super) fn has_room(&self, asker: Asker) -> bool {
        let most = match asker {
            Asker::Stranger(_) => MAX_REQUESTS / 2,
            Asker::Unit(_) | Asker::Token(_) => MAX_REQUESTS,
        };
        self.known.len() < most
    }

    /// Remembers a KEY-REQ until its cookie expires.
    pub(super) fn note(&mut self, now: Timestamp, hash: [u8; 32], from: SocketAddr) {
        self.expiry.push_back((now + ANSWER_WITHIN, hash));
        self.known.insert(hash, (from, Outcome::Waiting));
    }

    /// Forgets a KEY-REQ, so that its repetition is handled.
    pub(super) fn forget(&mut self, hash: &[u8; 32]) {
        self.settle(hash, Outcome::Dropped);
        self.known.remove(hash);
    }

    pub(super) fn settle(&mut self, hash: &[u8; 32], outcome: Outcome) {
        if let Some((_, before)) = self.known.get_mut(hash) {
            *before = outcome;
        }
    }
}

const MAX_REQUESTS: usize = 65_536;
