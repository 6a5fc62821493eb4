//! Tests that a key is given up when the packets that waited for it have been opened.

use super::*;
use crate::datapath::Following;

/// Returns snapshots of a unit with the keys of these epochs, in this order.
fn snapshots(epochs: &[&[u64]]) -> Vec<Arc<Snapshot>> {
    let mut unit = Unit::new(2);
    let of = |epochs: &&[u64]| {
        let keys: Vec<_> = epochs.iter().map(|epoch| key(GROUP, *epoch)).collect();
        let send = Transmit::Send(Arc::clone(&keys[0]));
        Arc::new(unit.change(|u| u.keys = vec![(GROUP, send, keys)]))
    };
    epochs.iter().map(of).collect()
}

#[test]
fn a_snapshot_that_loses_no_key_is_taken_at_once() {
    let all = snapshots(&[&[1], &[2, 1], &[2, 1]]);
    let mut following = Following::new(Arc::clone(&all[0]), QUEUE);
    for newest in &all[1..] {
        assert!(following.offer(Arc::clone(newest)));
        assert_eq!(following.current().version, newest.version);
        assert!(!following.offer(Arc::clone(newest)), "it is the same one");
        assert!(!following.done(1, true), "there is nothing to go over to");
    }
}

#[test]
fn a_lost_key_serves_until_the_queue_is_empty() {
    let all = snapshots(&[&[2, 1], &[2]]);
    let mut following = Following::new(Arc::clone(&all[0]), QUEUE);
    assert!(!following.offer(Arc::clone(&all[1])));
    assert!(!following.done(3, false));
    assert_eq!(following.current().version, all[0].version);
    assert!(!following.offer(Arc::clone(&all[1])));
    assert!(following.done(3, true));
    assert_eq!(following.current().version, all[1].version);
}

#[test]
fn a_lost_key_serves_for_no_more_frames_than_the_queue_holds() {
    let all = snapshots(&[&[2, 1], &[2], &[3, 2], &[3]]);
    let mut following = Following::new(Arc::clone(&all[0]), QUEUE);
    // Newer snapshots that arrive meanwhile do not make it wait longer.
    for (newest, frames, over) in [(1, 4, false), (2, 4, false), (3, 1, false), (3, 1, true)] {
        assert!(!following.offer(Arc::clone(&all[newest])));
        assert_eq!(following.done(frames, false), over);
    }
    assert_eq!(following.current().version, all[3].version);
}

#[test]
fn what_waited_under_a_lost_key_is_opened_and_what_comes_later_is_not() {
    for v4 in [true, false] {
        let mut a = Unit::new(1);
        let (mut tx, mut rx) = (Sending::default(), Receiving::default());
        let all = snapshots(&[&[2, 1], &[2]]);
        let mut following = Following::new(Arc::clone(&all[0]), QUEUE);
        let [waiting, late] =
            [1, 2].map(|n| across(&tx.send(&[udp(v4, n)], &a.snapshot(), start())));
        following.offer(Arc::clone(&all[1]));
        assert_eq!(rx.receive(&waiting, following.current(), start()).len(), 1);
        assert!(following.done(1, true));
        let now = following.current().clone();
        rx.refuses(&late[0], DropReason::EspUnknownSpi, &now, start());
        let new = a.change(|u| {
            let key = key(GROUP, 2);
            u.keys = vec![(GROUP, Transmit::Send(Arc::clone(&key)), vec![key])];
        });
        let sealed = across(&tx.send(&[udp(v4, 3)], &new, start()));
        assert_eq!(rx.receive(&sealed, &now, start()).len(), 1);
    }
}

const QUEUE: usize = 10;
