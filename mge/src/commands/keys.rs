//! The commands that change keys: `rotate`, `leave`, `evict`, `eu remove`. Each follows the daemon's progress to
//! the end.

use std::collections::BTreeMap;
use std::io::{IsTerminal, stderr};
use std::time::Duration;

use anyhow::{Context, Result};
use fpn::ids::Epoch;
use fpn::keyshare::UpdateMode;
use fpn::manager::Phase;
use fpn_daemon_kit::{Client, note, print_json, say};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use super::Done;
use super::show::{some, word};
use crate::cli::{Expel, Membership, Rotate};
use crate::json::{
    Line, OfGroup, Progress, RemoveHow, Revoked, RotateHow, RotateMany, Rotated, Rotations,
};
use fpn::manager::Name;

pub(super) async fn rotate(client: &Client, args: Rotate) -> Result<Done> {
    let update = match (args.strict, args.hitless) {
        (true, _) => Some(UpdateMode::Strict),
        (_, true) => Some(UpdateMode::Hitless),
        _ => None,
    };
    let json = args.output.json;
    let ([group], false) = (&args.groups[..], args.all) else {
        return rotate_groups(client, args.groups, args.all, update, json).await;
    };
    let uri = format!("/v1/groups/{group}/rotate");
    let (_, mut rotations) = follow(client, &uri, &RotateHow { update }, json, |_| ()).await?;
    let rotated = rotations
        .pop()
        .context("the manager did not report the result")?;
    let done = done(std::slice::from_ref(&rotated));
    match json {
        true => print_json(&rotated)?,
        false => tell_rotated(&rotated),
    }
    Ok(done)
}

/// Rotates several groups. Each result is printed when it is there.
async fn rotate_groups(
    client: &Client,
    groups: Vec<Name>,
    all: bool,
    update: Option<UpdateMode>,
    json: bool,
) -> Result<Done> {
    let asked = RotateMany {
        groups,
        all,
        update,
    };
    let followed = follow(client, "/v1/rotate", &asked, json, |rotated| {
        if !json {
            tell_rotated(rotated);
        }
    });
    let (total_ms, rotations) = followed.await?;
    let done = done(&rotations);
    if json {
        print_json(&Rotations {
            total_ms,
            rotations,
        })?;
        return Ok(done);
    }
    let count = rotations.len();
    let missing = rotations.iter().filter(|r| !r.missing.is_empty());
    match missing.map(|r| &r.group).collect::<Vec<_>>().as_slice() {
        [] => say!("{count} groups have a new key; {total_ms:.1} ms"),
        groups => say!(
            "{count} groups have a new key; {total_ms:.1} ms. Units are missing in {}",
            some(groups)
        ),
    }
    Ok(done)
}

fn tell_rotated(rotated: &Rotated) {
    say!("{}", sentence(rotated));
    if !rotated.missing.is_empty() {
        say!(
            "Missing (they get the new key when they register): {}",
            some(&rotated.missing)
        );
    }
}

pub(super) async fn leave(client: &Client, args: Membership) -> Result<Done> {
    let uri = format!("/v1/units/{}/leave", args.unit);
    let what = format!("Unit {} was removed from group {}", args.unit, args.group);
    let asked = OfGroup { group: args.group };
    revoke(client, &uri, &asked, args.unit, &what, args.output.json).await
}

pub(super) async fn evict(client: &Client, args: Expel) -> Result<Done> {
    let what = format!("Unit {} was evicted", args.unit);
    expel(client, args, "evict", &what).await
}

pub(super) async fn remove(client: &Client, args: Expel) -> Result<Done> {
    let what = format!("Unit {} was removed", args.unit);
    expel(client, args, "remove", &what).await
}

/// Takes a unit out of all its groups. If it is the last one of a group, that needs `--force` or a
/// yes at the terminal.
async fn expel(client: &Client, args: Expel, how: &str, what: &str) -> Result<Done> {
    let uri = format!("/v1/units/{}/{how}", args.unit);
    let asked = RemoveHow { force: args.force };
    let (unit, json) = (args.unit, args.output.json);
    match revoke(client, &uri, &asked, unit.clone(), what, json).await {
        Err(refused) if super::needs_force(&refused) => {
            super::confirm(refused, json)?;
            let force = RemoveHow { force: true };
            revoke(client, &uri, &force, unit, what, json).await
        }
        other => other,
    }
}

async fn revoke(
    client: &Client,
    uri: &str,
    asked: &impl Serialize,
    unit: Name,
    what: &str,
    json: bool,
) -> Result<Done> {
    let (revoke_ms, rotations) = follow(client, uri, asked, json, |_| ()).await?;
    let done = done(&rotations);
    if json {
        print_json(&Revoked {
            unit,
            revoke_ms,
            rotations,
        })?;
        return Ok(done);
    }
    for rotated in &rotations {
        say!("{}", sentence(rotated));
        if !rotated.missing.is_empty() {
            say!(
                "Missing (until they register they use the old key, which unit {unit} knows): {}",
                some(&rotated.missing)
            );
        }
    }
    say!("{what}; time to revoke {revoke_ms:.1} ms");
    Ok(done)
}

/// Returns the result for the exit code: members that missed a change of keys count.
fn done(rotations: &[Rotated]) -> Done {
    match rotations.iter().all(|r| r.missing.is_empty()) {
        true => Done::Well,
        false => Done::UnitsMissing,
    }
}

/// Shows progress: on a terminal as a bar, otherwise, but for JSON, one line for each phase. Returns
/// the total time and the rotations; `each` is called for each of these at once.
async fn follow(
    client: &Client,
    uri: &str,
    asked: &impl Serialize,
    json: bool,
    each: impl Fn(&Rotated),
) -> Result<(f64, Vec<Rotated>)> {
    let (mut total, mut rotations) = (None, Vec::new());
    let mut shown = Shown::new(json);
    let followed = client.post_lines(uri, asked, |line| {
        match line {
            Line::Progress(progress) => shown.progress(progress),
            Line::Rotated(rotated) => {
                shown.bar.suspend(|| each(&rotated));
                rotations.push(rotated);
            }
            Line::Done { total_ms } => total = Some(total_ms),
        }
        Ok(())
    });
    let followed = followed.await;
    shown.bar.finish_and_clear();
    followed?;
    let total = total.context(
        "the manager stopped before the keys were changed: what has begun continues when it is started again \
         (`fpn-mge status` shows the progress); what still waited for its turn has to be asked for again",
    )?;
    Ok((total, rotations))
}

/// The progress that is shown.
struct Shown {
    /// Draws on stderr, and only on a terminal.
    bar: ProgressBar,
    /// There is no terminal: one line for each phase.
    lines: bool,
    /// The last phase that has its line, by group.
    last: BTreeMap<Name, (Epoch, Phase)>,
}

impl Shown {
    fn new(json: bool) -> Self {
        let bar = ProgressBar::new(0).with_style(style());
        bar.enable_steady_tick(Duration::from_millis(100));
        Self {
            bar,
            lines: !json && !stderr().is_terminal(),
            last: BTreeMap::new(),
        }
    }

    fn progress(&mut self, progress: Progress) {
        let Progress {
            group,
            epoch,
            phase,
            acked,
            of,
        } = progress;
        self.bar.set_length(of as u64);
        self.bar.set_position(acked as u64);
        let message = format!("group {group}, epoch {epoch}: {}", word(&phase));
        if self.lines && self.last.insert(group, (epoch, phase)) != Some((epoch, phase)) {
            note!("{message}, {acked} of {of} units");
        }
        self.bar.set_message(message);
    }
}

fn style() -> ProgressStyle {
    let template = "{msg} [{bar:30}] {pos}/{len} units, {elapsed}";
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

fn sentence(rotated: &Rotated) -> String {
    let Rotated {
        group,
        epoch,
        units,
        acked,
        total_ms,
        ..
    } = rotated;
    let how = word(&rotated.update);
    let window = match rotated.update {
        UpdateMode::Strict => format!("stop window {:.1} ms", rotated.stop_window_ms),
        UpdateMode::Hitless => "no pause in sending".to_owned(),
    };
    format!(
        "Group {group}: epoch {epoch} ({how}), {acked} of {units} units acknowledged, {total_ms:.1} ms, {window}"
    )
}
