//! The suites as the data path calls them, and the AEADs of others called directly.

use std::cell::RefCell;
use std::hint::black_box;
use std::rc::Rc;

use fpn::crypto::Secret;
use fpn::crypto::suite::{OpenBatch, SealBatch, SegmentKey};
use fpn::keyshare::ring::SuiteId;
use fpn::wire::esp;
use misty1::BackendChoice;

use crate::{Case, Way};

pub(crate) fn cases() -> impl Iterator<Item = Case> {
    let sizes = [64, 1400].into_iter();
    let ways = sizes.flat_map(|bytes| [Way::Seal, Way::Open].map(|way| (bytes, way)));
    ways.flat_map(|(bytes, way)| packets(bytes, way))
        .chain(keys())
}

fn packets(bytes: usize, way: Way) -> Vec<Case> {
    let mut cases = Vec::new();
    for aead in crate::aead::all() {
        let name = aead.name();
        let aead = Rc::new(aead);
        let sealer = Rc::clone(&aead);
        cases.push(case(
            name.to_owned(),
            bytes,
            way,
            [
                Box::new(move |packets| sealer.seal(packets)),
                Box::new(move |packets| aead.open(packets)),
            ],
        ));
    }
    for suite in SuiteId::ALL {
        for (batch, how) in [(1, "one a call"), (BATCH, "32 a call")] {
            let key = Rc::new(SegmentKey::derive(suite, &Secret::new([7; 32]), 0));
            let sealing = Rc::clone(&key);
            let name = format!("suite {}, {how}", suite.name());
            cases.push(case(
                name,
                bytes,
                way,
                [
                    Box::new(move |packets| seal(&sealing, packets, batch)),
                    Box::new(move |packets| open(&key, packets, batch)),
                ],
            ));
        }
    }
    cases
}

/// A text and its ICV.
pub(crate) type Packet = (Vec<u8>, [u8; ICV]);
type Work = Box<dyn Fn(&mut [Packet])>;

/// The case of the packets of a segment in one direction; `work` seals and opens them.
fn case(name: String, bytes: usize, way: Way, work: [Work; 2]) -> Case {
    let [seal, open] = work;
    let plain = vec![(vec![0xa5; bytes], [0; ICV]); PACKETS];
    let mut from = plain;
    let run = match way {
        Way::Seal => seal,
        Way::Open => {
            seal(&mut from);
            open
        }
    };
    BackendChoice::force(None);
    let backend = BackendChoice::current();
    let packets = Rc::new(RefCell::new(from.clone()));
    let prepared = Rc::clone(&packets);
    Case {
        prepare: Box::new(move || {
            BackendChoice::force(Some(backend));
            prepared.borrow_mut().clone_from_slice(&from);
        }),
        times: PACKETS,
        peers: Some((bytes, way)),
        ..Case::simple(
            match (way, bytes) {
                (Way::Seal, 64) => "seal 64 B",
                (Way::Seal, _) => "seal 1400 B",
                (Way::Open, 64) => "open 64 B",
                (Way::Open, _) => "open 1400 B",
            },
            name,
            bytes,
            move || run(&mut packets.borrow_mut()),
        )
    }
}

fn seal(key: &SegmentKey, packets: &mut [Packet], batch: usize) {
    for (at, chunk) in packets.chunks_mut(batch).enumerate() {
        let mut jobs = SealBatch::new();
        for (n, (text, icv)) in chunk.iter_mut().enumerate() {
            let counter = at * batch + n;
            jobs.push(key, counter as u64, aad(counter), text, icv);
        }
        jobs.seal();
    }
}

fn open(key: &SegmentKey, packets: &mut [Packet], batch: usize) {
    let mut valid = [false; BATCH];
    for (at, chunk) in packets.chunks_mut(batch).enumerate() {
        let mut jobs = OpenBatch::new();
        for (n, ((text, icv), valid)) in chunk.iter_mut().zip(&mut valid).enumerate() {
            let counter = at * batch + n;
            jobs.push(key, counter as u64, aad(counter), text, *icv, valid);
        }
        jobs.open();
        assert!(valid[..batch].iter().all(|valid| *valid), "opens");
    }
}

/// Returns the associated data of the packet with this counter; its bytes 4 to 16 are the nonce.
pub(crate) fn aad(counter: usize) -> [u8; AAD] {
    let mut aad = [0x11; AAD];
    aad[4..8].copy_from_slice(&(counter as u32).to_be_bytes());
    aad
}

fn keys() -> impl Iterator<Item = Case> {
    SuiteId::ALL.into_iter().map(|suite| {
        let (sender, mut segment) = (Secret::new([7; 32]), 0);
        let run = move || {
            segment += 1;
            black_box(SegmentKey::derive(suite, black_box(&sender), segment));
        };
        Case::simple("segment key", suite.name().into(), 0, run)
    })
}

/// The packets of a sample: a whole segment.
const PACKETS: usize = 256;
const BATCH: usize = 32;
pub(crate) const AAD: usize = esp::AAD_LEN;
pub(crate) const ICV: usize = esp::ICV_LEN;
