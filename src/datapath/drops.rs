//! The packets that were dropped recently: enough of each to find it, and never what it carries.
//!
//! A [`Batch`](super::Batch) notes the first few drops of one call, and [`RecentDrops`] keeps the
//! latest ones of all calls. Each reason has room of its own. So a flood of one kind, which anybody
//! on the hub can send, does not displace drops of another kind.

use std::net::Ipv4Addr;

use arrayvec::ArrayVec;

use crate::DropReason;
use crate::search::Pair;
use crate::time::Timestamp;
use crate::wire::ethernet::ether_type;
use crate::wire::ip::IpHeader;

/// A dropped packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// The reason, by which it is counted.
    pub reason: DropReason,
    /// Its addresses; of an ARP message, those of the host that sent it and of the one that it asks for or
    /// answers; `None` if it is neither that nor an IP packet. A packet from the hub that was not opened
    /// has the addresses that its sender gave it.
    pub pair: Option<Pair>,
    /// The protocol number of its IP header, if that is known.
    pub protocol: Option<u8>,
}

/// The first few drops of a batch, each once.
#[derive(Debug, Default)]
pub(super) struct DropList(ArrayVec<Dropped, IN_A_BATCH>);

/// The drops that were noted last.
#[derive(Debug, Default)]
pub struct RecentDrops(Vec<RecentDrop>);

/// One of the [`RecentDrops`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecentDrop {
    /// What was dropped.
    pub dropped: Dropped,
    /// How many batches had such a packet; at most as many as were dropped.
    pub times: u64,
    /// When it was last seen.
    pub last: Timestamp,
}

impl Dropped {
    /// A packet with this header.
    pub(super) fn new(reason: DropReason, ip: Option<&IpHeader>) -> Self {
        Self {
            reason,
            pair: ip.map(Pair::from),
            protocol: ip.map(|ip| ip.protocol),
        }
    }

    /// A frame of this type, with what follows its Ethernet header.
    pub(super) fn of_frame(reason: DropReason, ether_type: u16, packet: &[u8]) -> Self {
        match ether_type {
            ether_type::ARP => Self {
                pair: arp_pair(packet),
                ..Self::new(reason, None)
            },
            _ => Self::new(reason, IpHeader::parse(packet).ok().as_ref()),
        }
    }
}

/// Returns the addresses of sender and target of an ARP message of Ethernet and IPv4.
fn arp_pair(message: &[u8]) -> Option<Pair> {
    let address = |at: usize| {
        let bytes = message.get(at..)?.first_chunk::<4>()?;
        Some(Ipv4Addr::from(*bytes).into())
    };
    Some(Pair {
        src: address(14)?,
        dst: address(24)?,
    })
}

impl DropList {
    /// Notes a drop, if there is room.
    pub(super) fn note(&mut self, dropped: Dropped) {
        if !self.0.is_full() && !self.0.contains(&dropped) {
            self.0.push(dropped);
        }
    }

    pub(super) fn list(&self) -> &[Dropped] {
        &self.0
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

impl RecentDrops {
    /// Notes the drops of a batch.
    pub fn note(&mut self, now: Timestamp, drops: &[Dropped]) {
        for dropped in drops {
            self.note_one(now, *dropped);
        }
    }

    fn note_one(&mut self, now: Timestamp, dropped: Dropped) {
        let mut of_reason = 0;
        let mut oldest: Option<&mut RecentDrop> = None;
        for drop in &mut self.0 {
            if drop.dropped.reason != dropped.reason {
                continue;
            }
            if drop.dropped == dropped {
                drop.times += 1;
                drop.last = now;
                return;
            }
            of_reason += 1;
            if oldest.as_ref().is_none_or(|o| drop.last < o.last) {
                oldest = Some(drop);
            }
        }
        let new = RecentDrop {
            dropped,
            times: 1,
            last: now,
        };
        match oldest {
            Some(oldest) if of_reason >= OF_A_REASON => *oldest = new,
            _ => self.0.push(new),
        }
    }

    /// Returns all that are known, in no particular order.
    pub fn list(&self) -> &[RecentDrop] {
        &self.0
    }
}

const IN_A_BATCH: usize = 8;
/// How many are kept of each reason.
const OF_A_REASON: usize = 16;

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};
    use std::time::Duration;

    use super::*;

    fn drop(reason: DropReason, n: u32) -> Dropped {
        let addr = |n| IpAddr::V4(Ipv4Addr::from(n));
        let pair = Pair {
            src: addr(n),
            dst: addr(1),
        };
        Dropped {
            reason,
            pair: Some(pair),
            protocol: Some(17),
        }
    }

    #[test]
    fn an_arp_message_is_noted_with_the_addresses_of_its_sender_and_its_target() {
        let reason = DropReason::Spoofed;
        let mut message = [0; 28];
        message[14..18].copy_from_slice(&[10, 0, 0, 2]);
        message[24..28].copy_from_slice(&[10, 0, 0, 1]);
        let noted = |length| Dropped::of_frame(reason, ether_type::ARP, &message[..length]);
        let pair = Pair {
            src: [10, 0, 0, 2].into(),
            dst: [10, 0, 0, 1].into(),
        };
        assert_eq!(noted(28).pair, Some(pair));
        assert_eq!((noted(28).reason, noted(28).protocol), (reason, None));
        assert_eq!(noted(27).pair, None);
        // The same bytes in a frame of another type are no addresses.
        assert_eq!(Dropped::of_frame(reason, 0x88cc, &message).pair, None);
    }

    #[test]
    fn the_same_drop_is_one_entry_that_counts() {
        let (mut recent, start) = (RecentDrops::default(), Timestamp::from_nanos(0));
        let one = drop(DropReason::EspAuth, 7);
        recent.note(start, &[one]);
        recent.note(
            start + Duration::from_secs(1),
            &[one, drop(DropReason::EspReplay, 7)],
        );
        let [first, second] = recent.list() else {
            panic!("{recent:?}");
        };
        assert_eq!((first.dropped, first.times), (one, 2));
        assert_eq!(first.last, start + Duration::from_secs(1));
        assert_eq!(
            (second.dropped.reason, second.times),
            (DropReason::EspReplay, 1)
        );
    }

    #[test]
    fn a_flood_of_one_kind_pushes_out_only_its_own_oldest() {
        let (mut recent, mut now) = (RecentDrops::default(), Timestamp::from_nanos(0));
        let kept = drop(DropReason::NoPathClosed, 7);
        recent.note(now, &[kept]);
        for n in 0..10_000 {
            now = now + Duration::from_millis(1);
            recent.note(now, &[drop(DropReason::EspUnknownSpi, n)]);
        }
        assert!(recent.list().iter().any(|drop| drop.dropped == kept));
        let of_flood = recent.list().iter().filter(|drop| drop.dropped != kept);
        let mut of_flood: Vec<_> = of_flood.map(|drop| drop.dropped).collect();
        of_flood.sort_by_key(|drop| drop.pair.map(|pair| pair.src));
        let newest = 10_000 - OF_A_REASON as u32..10_000;
        let newest: Vec<_> = newest.map(|n| drop(DropReason::EspUnknownSpi, n)).collect();
        assert_eq!(of_flood, newest);
    }

    #[test]
    fn a_batch_notes_a_few_and_each_once() {
        let mut list = DropList::default();
        for n in 0..100 {
            list.note(drop(DropReason::EspAuth, n / 2));
        }
        let first: Vec<_> = (0..IN_A_BATCH as u32)
            .map(|n| drop(DropReason::EspAuth, n))
            .collect();
        assert_eq!(list.list(), first);
    }
}
