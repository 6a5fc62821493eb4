//! Addresses of dropped packets that belong to no terminal, so that the operator can be told which.

use std::net::IpAddr;

use arrayvec::ArrayVec;

use crate::DropReason;

/// The first few of a batch, each once.
#[derive(Debug, Default)]
pub(super) struct Unserved(ArrayVec<(DropReason, IpAddr), MOST>);

impl Unserved {
    /// Remembers an address, if there is room.
    pub(super) fn note(&mut self, reason: DropReason, addr: IpAddr) {
        let noted = (reason, addr);
        if !self.0.is_full() && !self.0.contains(&noted) {
            self.0.push(noted);
        }
    }

    pub(super) fn list(&self) -> &[(DropReason, IpAddr)] {
        &self.0
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

const MOST: usize = 8;
