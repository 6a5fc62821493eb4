//! `fpn-mge status`.

use anyhow::Result;
use fpn::manager::QueueStatus;
use fpn::time::Pseudotime;
use fpn_daemon_kit::{Client, clock_apart, print_json, say, wall_clock};

use super::groups;
use crate::cli::Output;
pub(super) use crate::json::word;
use crate::json::{DisputeView, DisputesView, DownUnit, DownView, RestoredView, StatusView};
pub(super) use crate::words::{all as words, bytes, some, span};

pub(super) async fn status(client: &Client, output: Output) -> Result<()> {
    let status: StatusView = client.get("/v1/status").await?;
    if output.json {
        return print_json(&status);
    }
    let listen = words(&status.listen);
    say!(
        "manager   {} (fpn-mge {})",
        status.fingerprint,
        status.version
    );
    say!("address   {}, listens on {listen}", status.advertise);
    say!(
        "running   {} s, boot number {}",
        status.uptime_s,
        status.boot
    );
    if let Some(restored) = &status.restored {
        tell_restored(restored);
    } else if status.restoring {
        say!(
            "restored  this manager continues from an older copy of its database and is still recording that; until it \
             has, no unit is answered (check its log if this persists)"
        );
    }
    let units = &status.units;
    say!(
        "units     {}: {} enrolled, {} live",
        units.total,
        units.enrolled,
        units.live
    );
    if let Some(down) = down(&status.down) {
        say!("down      {down}");
    }
    if !status.versions.is_empty() {
        let versions = status.versions.iter();
        let versions: Vec<_> = versions
            .map(|(version, n)| format!("{version}: {n}"))
            .collect();
        say!("versions  {}", words(&versions));
    }
    say!("landlock  {}", status.landlock.word());
    say!("queue     {}", queue(&status.queue));
    if let Some(warning) = clock(Pseudotime(status.clock), wall_clock()) {
        say!("clock     {warning}");
    }
    if let Some(audit) = &status.audit {
        say!(
            "events    the last one is {}, with the hash {}",
            audit.last_event,
            audit.hash
        );
    }
    say!();
    groups::list(&status.groups);
    for group in &status.groups {
        if let Some(rotation) = group.rotation.as_ref().filter(|r| !r.stragglers.is_empty()) {
            say!(
                "{} is waiting for {}",
                group.group,
                words(&rotation.stragglers)
            );
        }
        if !group.withheld.is_empty() {
            let (name, units) = (&group.group, words(&group.withheld));
            say!(
                "{name} withholds its key from {units}, which do not support its suite: update them"
            );
        }
    }
    tell_disputes(&status.disputes);
    if !status.beyond.is_empty() {
        say!(
            "{} say to serve terminals that they may not serve: `fpn-mge eu show UNIT`",
            some(&status.beyond)
        );
    }
    Ok(())
}

/// Names the units that are down, with how long they have been; `None` if none is.
fn down(down: &DownView) -> Option<String> {
    let name = |unit: &DownUnit| match unit.down_s {
        Some(seconds) => format!("{} for {}", unit.unit, span(seconds)),
        None => format!("{} since the manager started", unit.unit),
    };
    let named: Vec<_> = down.first.iter().take(DOWN).map(name).collect();
    let more = match down.count - named.len().min(down.count) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    (!named.is_empty()).then(|| format!("{}{more}", words(&named)))
}

/// Warns if the manager's clock is not where the wall clock of this host is.
fn clock(manager: Pseudotime, wall: Pseudotime) -> Option<String> {
    let apart = clock_apart(manager, wall)?;
    Some(format!(
        "warning: the wall clock of this host is {apart} the manager's clock, which never goes back and follows slowly. Units and \
         the expiry of tokens go by the manager's clock. Set the wall clock (`timedatectl set-ntp true`); if it was set back and \
         is right now, the manager changes all keys when it is started again"
    ))
}

fn tell_disputes(disputes: &DisputesView) {
    for DisputeView { terminal, units } in disputes.first.iter().take(DISPUTES) {
        say!(
            "{terminal} is claimed by {}: `fpn-mge where {}` shows more",
            words(units),
            terminal.addr()
        );
    }
    if let Some(more) = disputes.count.checked_sub(DISPUTES).filter(|n| *n > 0) {
        say!("and {more} more terminals are claimed by several units");
    }
}

fn tell_restored(restored: &RestoredView) {
    let more = restored.waiting.saturating_sub(restored.units.len());
    let and = match more {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    say!(
        "restored  {}, {}: this manager continues from an older copy of its database",
        restored.since.strftime("%F %T UTC"),
        restored.why
    );
    say!(
        "waiting   {} units get no key until you accept them: {}{and}",
        restored.waiting,
        words(&restored.units)
    );
    say!(
        "          What to do: check units, groups and members, repeat changes that are missing, evict units that must \
         stay out; then `fpn-mge restore --accept [UNIT...]`"
    );
}

/// Describes the queue of registrations.
fn queue(queue: &QueueStatus) -> String {
    let QueueStatus {
        running,
        known,
        strangers,
        known_wait_ms,
        stranger_wait_ms,
        told_to_wait: _,
    } = queue;
    if known + strangers + running == 0 {
        return "no unit is waiting to register".to_owned();
    }
    format!(
        "{known} known units and {strangers} others are waiting to register, {running} operations are running; a new \
         request would wait {known_wait_ms} ms from a known unit, {stranger_wait_ms} ms from another"
    )
}

/// Terminals that `status` names of those that several units claim.
const DISPUTES: usize = 10;
/// Units that `status` names of those that are down.
const DOWN: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;

    fn of(count: usize, first: &[Option<u64>]) -> DownView {
        let unit = |(n, down_s): (usize, &Option<u64>)| DownUnit {
            unit: format!("u{n}").parse().unwrap(),
            down_s: *down_s,
        };
        DownView {
            count,
            first: first.iter().enumerate().map(unit).collect(),
        }
    }

    #[test]
    fn units_that_are_down_are_named_with_the_time_and_of_many_only_the_first() {
        assert_eq!(down(&of(0, &[])), None);
        let two = down(&of(2, &[Some(125), None]));
        assert_eq!(two.unwrap(), "u0 for 2m 5s, u1 since the manager started");
        let many = down(&of(5000, &[Some(1); 100])).unwrap();
        assert!(
            many.contains("u19 for 1s and 4980 more") && !many.contains("u20"),
            "{many}"
        );
    }

    #[test]
    fn a_wall_clock_that_was_set_is_told() {
        let shows = |seconds: u64| Pseudotime(seconds * Pseudotime::HZ);
        assert_eq!(clock(shows(1_000_000), shows(1_000_050)), None);
        let back = clock(shows(1_000_000), shows(996_000)).unwrap();
        assert!(
            back.contains("1 h 6 min behind the manager's clock"),
            "{back}"
        );
        let ahead = clock(shows(1_000_000), shows(1_000_100)).unwrap();
        assert!(
            ahead.contains("1 min 40 s ahead of the manager's clock"),
            "{ahead}"
        );
    }
}
