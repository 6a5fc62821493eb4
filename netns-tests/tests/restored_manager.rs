//! A manager that continues from an older copy of its database, which somebody has put in place by
//! hand.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Capture, Fleet, MARKER, Mode, PATIENCE, Packet, Ping, readable_without_units, scenario,
    wait_for,
};
use serde_json::{Value, json};

#[test]
fn units_of_a_manager_from_an_older_copy_talk_on_and_no_packet_repeats_key_sender_and_counter()
-> Result<()> {
    for update in ["strict", "hitless"] {
        scenario(|rig| {
            readable_without_units(rig)?;
            let mut fleet = Fleet::office(rig, Mode::Inline, update, 3)?;
            let hub = rig.capture(fleet.net.hub.host(), None)?;
            // While terminals talk and the manager runs.
            let copy = rig.state_dir("copy.db");
            let copy = copy.to_str().context("not UTF-8")?;
            let talking = ping_on(&fleet, 30);
            fleet.manager.check(&["backup", copy])?;
            assert_eq!(talking.join().expect("pings")?, 30);

            // What the copy does not know: two keys, and that a unit has left.
            fleet.manager.check(&["leave", "eu3", "office"])?;
            let last = fleet.manager.rotate("office", &[])?.epoch;
            for unit in 1..=2 {
                wait_epoch(&fleet, unit, |epoch| epoch == last)?;
            }
            fleet.talk(1, 2)?;
            fleet.manager.daemon()?.kill()?;
            put_into_place(fleet.manager.dir(), copy)?;
            let talking = ping_on(&fleet, 60);
            fleet.manager.run()?;

            // The manager learns of it from the first unit that knows more, and says so.
            let restored = wait_for("the news of the older copy", PATIENCE, || {
                let status: Value = fleet.manager.json(&["status"])?;
                Ok(Some(status["restored"].clone()).filter(|restored| !restored.is_null()))
            })?;
            assert_eq!(restored["units"], json!(["eu1", "eu2", "eu3"]));
            let status = fleet.manager.check(&["status"])?;
            ensure!(status.contains("restore --accept"), "{status}");
            let events = fleet.manager.check(&["events"])?;
            ensure!(events.contains("knew of later writes"), "{events}");
            for number in 1..=2 {
                fleet.unit(number).wait_status("waits for its operator")?;
            }
            // Units keep their keys, so their terminals continue to talk.
            assert_eq!(talking.join().expect("pings")?, 60, "while it restarted");
            assert_eq!(fleet.manager.rotate("office", &[])?.acked, 0);
            fleet.talk(1, 2)?;
            for number in 1..=2 {
                assert_eq!(fleet.unit(number).epoch("office")?, Some(last));
            }

            // A unit that loses its keys in the meantime gets none and passes nothing.
            ensure!(fleet.unit(2).daemon()?.terminate()?.success());
            fleet.unit_mut(2).run()?;
            fleet.unit(2).wait_status("waits for its operator")?;
            for (from, to) in [(1, 2), (2, 1)] {
                for address in fleet.terminal(to).addresses() {
                    let ping = Ping::to(address).pattern(MARKER);
                    ping.none(&fleet.terminal(from).host)?;
                }
            }
            assert_eq!(hub.count_with(MARKER)?, 0);

            // The operator repeats the lost `leave`, and then accepts the units.
            fleet.manager.cli(&["leave", "eu3", "office"])?;
            fleet.manager.check(&["restore", "--accept"])?;
            for number in 1..=2 {
                wait_epoch(&fleet, number, |epoch| epoch > ERA)?;
            }
            fleet.wait_talk(1, 2)?;
            fleet.talk(2, 1)?;
            let rotation = fleet.manager.rotate("office", &[])?;
            assert_eq!((rotation.units, rotation.acked), (2, 2));
            fleet.wait_talk(1, 2)?;
            fleet.talk(2, 1)?;
            assert_eq!(fleet.unit(3).epoch("office")?, None);
            let status: Value = fleet.manager.json(&["status"])?;
            assert_eq!(status["restored"], Value::Null);

            once_each(&hub)
        })?;
    }
    Ok(())
}

/// Lets terminal 1 ping terminal 2 this many times in the background. Returns how many were
/// answered.
fn ping_on(fleet: &Fleet<'_>, count: u32) -> std::thread::JoinHandle<Result<u32>> {
    let (from, to) = (fleet.terminal(1).host.clone(), fleet.terminal(2).v4);
    let ping = Ping::to(to).count(count);
    let ping = ping.interval(Duration::from_millis(100));
    std::thread::spawn(move || ping.run(&from))
}

/// Does what somebody would do who does not know of `fpn-mge restore`.
fn put_into_place(dir: &Path, copy: &str) -> Result<()> {
    for end in ["", "-wal", "-shm"] {
        let file = dir.join(format!("fpn-mge.db{end}"));
        if file.exists() {
            std::fs::remove_file(file)?;
        }
    }
    std::fs::copy(copy, dir.join("fpn-mge.db")).map(drop)?;
    Ok(())
}

fn wait_epoch(fleet: &Fleet<'_>, unit: usize, right: impl Fn(u64) -> bool) -> Result<()> {
    let unit = fleet.unit(unit);
    wait_for(&format!("the epoch of {}", unit.name()), PATIENCE, || {
        Ok(unit.epoch("office")?.filter(|epoch| right(*epoch)))
    })
    .map(drop)
}

/// Checks that no two packets on the hub have SPI, sender id and counter in common. An SPI
/// identifies one key.
fn once_each(hub: &Capture) -> Result<()> {
    let packets = hub.packets()?;
    let seen: Vec<_> = packets.iter().filter_map(Packet::esp_nonce).collect();
    let senders = |seen: &[(u32, u32, u64)]| {
        let mut senders: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
        for (spi, sender, _) in seen {
            senders.entry(*spi).or_default().insert(*sender);
        }
        senders
    };
    let by_key = senders(&seen);
    // Four keys carried packets from both units: one from before the copy, one from the lost
    // history, and two of the new era.
    let of_both = by_key.values().filter(|senders| senders.len() >= 2).count();
    ensure!(of_both >= 4, "{of_both} keys of both units in {by_key:?}");
    let mut once = BTreeSet::new();
    for nonce in &seen {
        ensure!(
            once.insert(*nonce),
            "SPI, sender and counter {nonce:?} come twice"
        );
    }
    // The control: a repeated packet would be noticed.
    let first = seen.first().context("no ESP packet")?;
    ensure!(
        !once.insert(*first) && seen.len() > 250,
        "{} packets",
        seen.len()
    );
    Ok(())
}

/// Epochs after a restore are beyond this.
const ERA: u64 = 1 << 32;
