//! The hardware addresses that were seen on the inside. A switch there may flood the frames of two
//! neighbours to the unit; with this table the unit leaves them alone.

use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};

use arrayvec::ArrayVec;

use crate::wire::ethernet::{Mac, is_group};

/// The hardware addresses of the inside, shared by all queues of a unit. Reading and writing take no
/// lock. Addresses that fall on one place displace each other, so the table never grows; a frame to an
/// address that was displaced is treated as one for the other side, which drops it.
#[derive(Debug)]
pub struct Stations(Box<[AtomicU64]>);

impl Stations {
    /// Notes that a frame from this address came in on the inside.
    pub(super) fn learn(&self, mac: Mac) {
        let known = number(mac);
        if let Some(place) = self.place(mac)
            && !is_group(mac)
            && place.load(Ordering::Relaxed) != known
        {
            place.store(known, Ordering::Relaxed);
        }
    }

    /// Notes that a frame from this address came in on the outside: it is not inside any more.
    pub(super) fn unlearn(&self, mac: Mac) {
        if let Some(place) = self.place(mac)
            && place.load(Ordering::Relaxed) == number(mac)
        {
            place.store(EMPTY, Ordering::Relaxed);
        }
    }

    /// Returns true if this address is on the inside.
    pub(super) fn has(&self, mac: Mac) -> bool {
        self.place(mac)
            .is_some_and(|place| place.load(Ordering::Relaxed) == number(mac))
    }

    fn place(&self, mac: Mac) -> Option<&AtomicU64> {
        let mixed = number(mac).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0.get((mixed >> 32) as usize % PLACES)
    }
}

impl Default for Stations {
    fn default() -> Self {
        Self((0..PLACES).map(|_| AtomicU64::new(EMPTY)).collect())
    }
}

/// Addresses and the hardware addresses that spoke from them, the first few of a batch.
pub(super) type Sightings = ArrayVec<(IpAddr, Mac), SIGHTINGS>;

/// Remembers a sighting once, if there is room. There will be others.
pub(super) fn note_sighting(sightings: &mut Sightings, addr: IpAddr, mac: Mac) {
    if !sightings.is_full() && !sightings.contains(&(addr, mac)) {
        sightings.push((addr, mac));
    }
}

/// A number for each address, of which none is [`EMPTY`].
fn number([a, b, c, d, e, f]: Mac) -> u64 {
    u64::from_be_bytes([0, 1, a, b, c, d, e, f])
}

const PLACES: usize = 16_384;
const SIGHTINGS: usize = 8;
const EMPTY: u64 = 0;

#[cfg(test)]
mod tests {
    use super::*;

    fn mac(n: u16) -> Mac {
        let [a, b] = n.to_be_bytes();
        [2, 0, 0, 0, a, b]
    }

    #[test]
    fn an_address_is_inside_until_it_is_heard_outside() {
        let stations = Stations::default();
        assert!(!stations.has(mac(1)) && !stations.has([0; 6]));
        stations.learn(mac(1));
        stations.learn([0; 6]);
        assert!(stations.has(mac(1)) && !stations.has(mac(2)) && stations.has([0; 6]));
        stations.unlearn(mac(2));
        stations.unlearn(mac(1));
        assert!(!stations.has(mac(1)));
        stations.learn([0xff; 6]);
        assert!(!stations.has([0xff; 6]), "a group is nobody's address");
    }

    #[test]
    fn most_of_a_thousand_addresses_have_a_place_of_their_own_and_none_is_taken_for_another() {
        let stations = Stations::default();
        (0..1000).for_each(|n| stations.learn(mac(n)));
        assert!((0..1000).filter(|n| stations.has(mac(*n))).count() > 900);
        assert!((1000..60_000).all(|n| !stations.has(mac(n))));
    }
}
