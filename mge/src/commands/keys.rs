//! The commands that change keys: `rotate`, `leave`, `evict`, `eu remove`. Each follows the daemon's progress to
//! the end.

use std::time::Duration;

use anyhow::{Context, Result};
use fpn::keyshare::UpdateMode;
use fpn_daemon_kit::{Client, print_json, say};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use super::Done;
use super::show::{some, word};
use crate::cli::{Membership, OneUnit, Rotate};
use crate::json::{Line, OfGroup, Progress, Revoked, RotateHow, Rotated};
use fpn::manager::Name;

pub(super) async fn rotate(client: &Client, args: Rotate) -> Result<Done> {
    let update = match (args.strict, args.hitless) {
        (true, _) => Some(UpdateMode::Strict),
        (_, true) => Some(UpdateMode::Hitless),
        _ => None,
    };
    let uri = format!("/v1/groups/{}/rotate", args.group);
    let (_, mut rotations) = follow(client, &uri, &RotateHow { update }).await?;
    let rotated = rotations
        .pop()
        .context("the manager did not report the result")?;
    let done = done(std::slice::from_ref(&rotated));
    if args.output.json {
        print_json(&rotated)?;
        return Ok(done);
    }
    say!("{}", sentence(&rotated));
    if done == Done::UnitsMissing {
        say!(
            "Missing (they get the new key when they register): {}",
            some(&rotated.missing)
        );
    }
    Ok(done)
}

pub(super) async fn leave(client: &Client, args: Membership) -> Result<Done> {
    let uri = format!("/v1/units/{}/leave", args.unit);
    let what = format!("Unit {} was removed from group {}", args.unit, args.group);
    let asked = OfGroup { group: args.group };
    revoke(client, &uri, &asked, args.unit, &what, args.output.json).await
}

pub(super) async fn evict(client: &Client, args: OneUnit) -> Result<Done> {
    let uri = format!("/v1/units/{}/evict", args.unit);
    let what = format!("Unit {} was evicted", args.unit);
    revoke(client, &uri, &(), args.unit, &what, args.output.json).await
}

pub(super) async fn remove(client: &Client, args: OneUnit) -> Result<Done> {
    let uri = format!("/v1/units/{}/remove", args.unit);
    let what = format!("Unit {} was removed", args.unit);
    revoke(client, &uri, &(), args.unit, &what, args.output.json).await
}

async fn revoke(
    client: &Client,
    uri: &str,
    asked: &impl Serialize,
    unit: Name,
    what: &str,
    json: bool,
) -> Result<Done> {
    let (revoke_ms, rotations) = follow(client, uri, asked).await?;
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

/// Shows progress on a terminal. Returns the total time and the rotations.
async fn follow(client: &Client, uri: &str, asked: &impl Serialize) -> Result<(f64, Vec<Rotated>)> {
    let (mut total, mut rotations) = (None, Vec::new());
    // Draws on stderr, and only on a terminal.
    let bar = ProgressBar::new(0).with_style(style());
    bar.enable_steady_tick(Duration::from_millis(100));
    let followed = client.post_lines(uri, asked, |line| {
        match line {
            Line::Progress(progress) => show(&bar, &progress),
            Line::Rotated(rotated) => rotations.push(rotated),
            Line::Done { total_ms } => total = Some(total_ms),
        }
        Ok(())
    });
    let followed = followed.await;
    bar.finish_and_clear();
    followed?;
    let total = total.context(
        "the manager stopped before the keys were changed: it continues when it is started again \
         (`fpn-mge status` shows the progress)",
    )?;
    Ok((total, rotations))
}

fn show(bar: &ProgressBar, progress: &Progress) {
    bar.set_length(progress.of as u64);
    bar.set_position(progress.acked as u64);
    let Progress {
        group,
        epoch,
        phase,
        ..
    } = progress;
    bar.set_message(format!("group {group}, epoch {epoch}: {}", word(phase)));
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
