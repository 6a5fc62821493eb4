//! Proofs of membership in a search: the tags of the searching unit, and the MACs of the units that
//! answer.

use std::cmp::Reverse;
use std::net::IpAddr;
use std::sync::Arc;

use rand_core::CryptoRng;
use subtle::ConstantTimeEq;

use super::Pair;
use crate::crypto::kdf::hmac_sha256;
use crate::ids::GroupId;
use crate::keyshare::{EpochKey, GroupKeys, KeyRing, Transmit};
use crate::time::Pseudotime;
use crate::wire::search::{MAC_LEN, NONCE_LEN, PAYLOAD_LEN, Payload, TAG_LEN, TAGS, Tag};

/// Makes the tags of a search for `pair`: one for each key of the groups that `admits` accepts, the
/// best first as far as there is room, in random order among random ones. Returns `None` if there
/// is no such key.
pub(super) fn tags(
    ring: &KeyRing,
    rng: &mut dyn CryptoRng,
    (time, nonce): (Pseudotime, [u8; NONCE_LEN]),
    pair: Pair,
    admits: impl Fn(GroupId) -> bool,
) -> Option<[Tag; TAGS]> {
    let mut keys: Vec<_> = ring
        .groups()
        .filter(|group| group.usable() && admits(group.info.id))
        .flat_map(|group| {
            let rank = (Reverse(group.info.priority), group.info.id);
            keys(group)
                .into_iter()
                .enumerate()
                .map(move |(i, key)| ((i, rank), key))
        })
        .collect();
    // The first keys of all groups come before any group's second key.
    keys.sort_by_key(|(rank, _)| *rank);
    let mut tags = [[0; TAG_LEN]; TAGS];
    rng.fill_bytes(tags.as_flattened_mut());
    for (to, (_, key)) in tags.iter_mut().zip(&keys) {
        *to = tag(key, time, &nonce, pair);
    }
    for last in (1..TAGS).rev() {
        tags.swap(last, rng.next_u64() as usize % (last + 1));
    }
    (!keys.is_empty()).then_some(tags)
}

/// Returns the keys of this unit of which the payload has a tag: by highest priority, then lowest
/// group number, then the key that the unit sends under.
pub(super) fn matching(ring: &KeyRing, payload: &Payload, pair: Pair) -> Vec<Arc<EpochKey>> {
    let mut groups: Vec<&GroupKeys> = ring.groups().filter(|g| g.usable()).collect();
    groups.sort_by_key(|g| (Reverse(g.info.priority), g.info.id));
    groups
        .into_iter()
        .flat_map(keys)
        .filter(|key| {
            let expected = tag(key, payload.time, &payload.nonce, pair);
            payload.tags.iter().any(|tag| tag.ct_eq(&expected).into())
        })
        .cloned()
        .collect()
}

/// Computes the MAC of a slot, over everything before it and the addresses of the search.
pub(super) fn slot_mac(key: &EpochKey, before: &[u8], pair: Pair) -> [u8; MAC_LEN] {
    let key = key.search_key().expose();
    let mac = hmac_sha256(key, &[b"fpn slot", &addresses(pair), before]);
    *mac.first_chunk().unwrap_or(&[0; MAC_LEN])
}

/// Returns true if the MAC of slot `index` verifies under `key`.
pub(super) fn slot_holds(
    key: &EpochKey,
    payload: &Payload,
    bytes: &[u8; PAYLOAD_LEN],
    index: usize,
    pair: Pair,
) -> bool {
    let expected = slot_mac(key, payload.before_mac(bytes, index), pair);
    payload
        .slots()
        .get(index)
        .is_some_and(|slot| slot.mac.ct_eq(&expected).into())
}

fn tag(key: &EpochKey, time: Pseudotime, nonce: &[u8; NONCE_LEN], pair: Pair) -> Tag {
    let key = key.search_key().expose();
    let time = time.0.to_be_bytes();
    let mac = hmac_sha256(key, &[b"fpn tag", &time, nonce, &addresses(pair)]);
    *mac.first_chunk().unwrap_or(&[0; TAG_LEN])
}

/// Returns the keys of a group, each once: the one to send under, then those to receive under,
/// newest first.
fn keys(group: &GroupKeys) -> Vec<&Arc<EpochKey>> {
    let send = match &group.transmit {
        Transmit::Send(key) => Some(key),
        Transmit::Stopped | Transmit::Locked | Transmit::Withheld => None,
    };
    let others = group
        .receive
        .iter()
        .filter(|key| send.is_none_or(|send| send.spi != key.spi));
    send.into_iter().chain(others).collect()
}

/// Encodes family and both addresses, with the same length for both families.
fn addresses(pair: Pair) -> [u8; 33] {
    let mut bytes = [0; 33];
    bytes[0] = if pair.src.is_ipv4() { 4 } else { 6 };
    let fill = |to: &mut [u8], addr: IpAddr| match addr {
        IpAddr::V4(a) => to[..4].copy_from_slice(&a.octets()),
        IpAddr::V6(a) => to.copy_from_slice(&a.octets()),
    };
    fill(&mut bytes[1..17], pair.src);
    fill(&mut bytes[17..33], pair.dst);
    bytes
}
