use super::*;
use crate::ids::{GroupId, SenderId};
use crate::keyshare::{Granted, GroupInfo, GroupKeys, Transmit, UpdateMode};
use crate::time::{PseudoClock, Pseudotime};

#[test]
fn nothing_passes_in_clear_before_every_group_is_known_nor_where_a_closed_ones_key_is_withheld() {
    let group = |id, policy, transmit| GroupKeys {
        info: GroupInfo {
            id: GroupId(id),
            name: id.to_string(),
            priority: 0,
            policy,
            update: UpdateMode::Hitless,
        },
        transmit,
        receive: Vec::new(),
    };
    let ring = |groups: Vec<GroupKeys>| {
        let clock = PseudoClock::new(Timestamp::default(), Pseudotime(0));
        let senders = Granted::without_rights(SenderId(0), 1);
        KeyRing::new(1, clock, Pseudotime(0), senders, groups)
    };
    let open = || group(1, GroupPolicy::Open, Transmit::Stopped);
    assert!(is_open(&ring(vec![open()])));
    let mut early = ring(vec![open()]);
    early.complete = false;
    assert!(!is_open(&early));
    let closed = group(2, GroupPolicy::Closed, Transmit::Withheld);
    assert!(!is_open(&ring(vec![open(), closed])));
    assert!(!is_open(&ring(Vec::new())));
}
