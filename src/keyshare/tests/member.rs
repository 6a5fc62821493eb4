//! A member that breaks the protocol. It sends messages that its software would never make, from
//! any address, sealed with the keys of its own session.

use std::net::SocketAddr;
use std::time::Duration;

use super::desk::{Desk, own};
use crate::DropReason;
use crate::ids::{Epoch, GroupId};
use crate::keyshare::ring::UpdateMode;
use crate::keyshare::{digest, eu::EuMachine};
use crate::manager::{AdminRequest, MgeEvent, Taken};
use crate::wire::control::{Body, Heartbeat, Kind, Lookup, Sealed, Volume};

#[test]
fn a_member_cannot_have_the_manager_flood_another_address_with_prefixes() {
    let (mut desk, mut unit) = Desk::registered(UpdateMode::Strict);
    desk.pass(ms(3000), &mut unit);
    let (mut refused, mut answers) = (0, 0);
    for _ in 0..2000 {
        let asked = unit.say(&Body::Lookup(Lookup { offset: 0 }));
        match desk.hear(own(), &asked) {
            Ok(_) => answers += desk.says().len(),
            Err(reason) => {
                assert_eq!(reason, DropReason::ControlBudget);
                refused += 1;
            }
        }
    }
    assert_eq!((answers, refused), (500, 1500));
}

#[test]
fn a_member_cannot_have_more_sent_to_another_address_than_it_sent_in_its_name() {
    for update in [UpdateMode::Strict, UpdateMode::Hitless] {
        let (mut desk, mut unit) = Desk::registered(update);
        desk.pass(ms(3000), &mut unit);
        desk.said.clear();
        for _ in 0..5 {
            // A datagram from a third address gives the victim's address no credit.
            let elsewhere = ([192, 0, 2, 67], 6666).into();
            desk.hear(elsewhere, &unit.say(&Body::Ack([0; 32])))
                .expect("is taken");
            desk.pass(ms(1), &mut unit);
        }
        let mut sent = 0;
        for round in 0..40 {
            let body = match round {
                // Later rounds also send long messages and messages without an answer, which give
                // credit.
                20.. if round % 4 == 0 => Body::Lookup(Lookup { offset: 0 }),
                20.. if round % 4 == 1 => Body::Ack([0; 32]),
                _ => Body::Heartbeat(Heartbeat {
                    count: round,
                    // A wrong digest: the manager has to send all records again.
                    digest: [7; 16],
                    groups: 1,
                    policy: 0,
                    sealed: Sealed::default(),
                }),
            };
            let payload = unit.say(&body);
            sent += payload.len();
            desk.hear(stranger(), &payload).expect("is taken");
            desk.pass(ms(1), &mut unit);
            let answered = desk.said.iter().filter(|d| d.to == stranger());
            let answered: usize = answered.map(|d| d.payload.len()).sum();
            assert!(answered <= sent, "{answered} for {sent} in round {round}");
            if round == 10 || round == 30 {
                let group = "group1".parse().expect("a name");
                let update = None;
                desk.admin(AdminRequest::Rotate { group, update });
            }
            desk.pass(ms(20), &mut unit);
        }
        let said = |to: SocketAddr, kind: Kind| {
            let said = desk.said.iter();
            said.filter(|d| d.to == to && d.payload[5] == kind as u8)
                .count()
        };
        // The control: the manager did send its orders, to the unit's own address.
        assert!(said(own(), Kind::Rekey) > 0);
        let kinds = [Kind::Rekey, Kind::Stop, Kind::Start, Kind::KeyDis];
        assert_eq!(kinds.map(|kind| said(stranger(), kind)), [0; 4]);
        assert!(said(stranger(), Kind::LookupAck) > 0);
        assert!(said(stranger(), Kind::HeartbeatAck) > 0);
        desk.pass(ms(10_000), &mut unit);
        let done = |event: &&MgeEvent| matches!(event, MgeEvent::RotationDone(_));
        assert_eq!(desk.events.iter().filter(done).count(), 2, "{update:?}");
    }
}

#[test]
fn what_a_member_says_to_have_sealed_counts_once_and_under_a_key_of_its_own_groups_only() {
    let (mut desk, mut unit) = Desk::registered(UpdateMode::Hitless);
    desk.pass(ms(3000), &mut unit);
    let epoch = |desk: &Desk| desk.mge.groups().find_map(|g| g.epoch).expect("a key");
    let volume = |desk: &Desk| desk.mge.status(desk.now).keys[0].volume;
    let mut count = 1000;
    let mut claim = |desk: &mut Desk, unit: &mut EuMachine, number, epoch, bytes| {
        count += 1;
        let group = GroupId(1);
        let held = desk.mge.groups().find_map(|g| g.epoch).expect("a key");
        let beat = Body::Heartbeat(Heartbeat {
            count,
            digest: digest::epochs([(group, held, Epoch(0))].into_iter()),
            groups: 1,
            policy: 0,
            sealed: Sealed {
                number,
                volumes: vec![Volume {
                    group,
                    epoch,
                    bytes,
                }],
            },
        });
        desk.hear(own(), &unit.say(&beat)).expect("is taken");
    };
    let (first, next) = (epoch(&desk), Epoch(epoch(&desk).0 + 1));
    claim(&mut desk, &mut unit, 2, first, 100);
    assert_eq!(volume(&desk), 100);
    for (number, epoch) in [(2, first), (1, first), (3, next), (4, Epoch(u64::MAX))] {
        claim(&mut desk, &mut unit, number, epoch, 1000);
        assert_eq!(volume(&desk), 100, "{number} {epoch}");
    }
    let group = || "group1".parse().expect("a name");
    let update = None;
    desk.admin(AdminRequest::Rotate {
        group: group(),
        update,
    });
    desk.pass(ms(5000), &mut unit);
    assert_eq!((epoch(&desk), volume(&desk)), (next, 0));
    claim(&mut desk, &mut unit, 5, next, 7);
    assert_eq!(volume(&desk), 7, "the control");
    let unit_name = "north".parse().expect("a name");
    desk.admin(AdminRequest::Leave {
        unit: unit_name,
        group: group(),
    });
    desk.pass(ms(10_000), &mut unit);
    let (before, now) = (volume(&desk), epoch(&desk));
    claim(&mut desk, &mut unit, 6, now, 7);
    assert_eq!(volume(&desk), before, "it is no member");
}

#[test]
fn a_sessions_message_proves_the_address_that_its_key_req_came_from_and_no_other() {
    let (mut desk, mut unit) = Desk::registered(UpdateMode::Strict);
    let lookup = Body::Lookup(Lookup { offset: 0 });
    for (from, taken) in [(stranger(), Taken::Unproved), (own(), Taken::Proved)] {
        assert_eq!(desk.hear(from, &unit.say(&lookup)), Ok(taken));
    }
}

fn stranger() -> SocketAddr {
    SocketAddr::from(([192, 0, 2, 66], 6666))
}

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}
