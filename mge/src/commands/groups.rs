//! `fpn-mge group …`.

use std::io::{IsTerminal, stdin};

use anyhow::Result;
use fpn::manager::GroupChange;
use fpn_daemon_kit::{Client, note, print_json, say, table};

use super::show::{word, words};
use crate::cli::{GroupAdd, GroupCommand, GroupRemove, GroupSet, OneGroup};
use crate::json::{AddGroup, GroupView, RemoveHow};

pub(super) async fn group(client: &Client, command: GroupCommand) -> Result<()> {
    match command {
        GroupCommand::Add(args) => add(client, args).await,
        GroupCommand::List(output) => {
            let groups: Vec<GroupView> = client.get("/v1/groups").await?;
            if output.json {
                return print_json(&groups);
            }
            list(&groups);
            Ok(())
        }
        GroupCommand::Show(args) => show(client, args).await,
        GroupCommand::Set(args) => set(client, args).await,
        GroupCommand::Remove(args) => remove(client, args).await,
    }
}

/// Removes a group. If it has live members, that needs `--force` or a yes at the terminal.
async fn remove(client: &Client, args: GroupRemove) -> Result<()> {
    let uri = format!("/v1/groups/{}/remove", args.group);
    let force = RemoveHow { force: args.force };
    let removed = match client.post(&uri, &force).await {
        Err(refused) if super::needs_force(&refused) => {
            let context = "nothing was changed; use --force to remove it anyway";
            if args.output.json || !is_meant(&refused) {
                return Err(refused.context(context));
            }
            client.post(&uri, &RemoveHow { force: true }).await
        }
        other => other,
    };
    let group: GroupView = removed?;
    if args.output.json {
        return print_json(&group);
    }
    note!("Group {} and its keys were removed.", group.group);
    Ok(())
}

/// Asks for confirmation if there is a terminal to ask at.
fn is_meant(why: &anyhow::Error) -> bool {
    if !stdin().is_terminal() || !std::io::stderr().is_terminal() {
        return false;
    }
    note!("{why}.\nRemove it anyway? [y/N]");
    let mut answer = String::new();
    let read = stdin().read_line(&mut answer);
    read.is_ok() && ["y", "yes"].contains(&answer.trim().to_lowercase().as_str())
}

/// Prints a table of groups.
pub(super) fn list(groups: &[GroupView]) {
    let header = [
        "GROUP", "EPOCH", "UPDATE", "POLICY", "SUITE", "UNITS", "LIVE", "ROTATION", "PROTECTS",
    ];
    let rows = groups.iter().map(|g| {
        let rotation = g.rotation.as_ref().map_or_else(
            || "-".to_owned(),
            |r| format!("{} to {}: {}/{}", word(&r.phase), r.epoch, r.acked, r.of),
        );
        [
            g.group.to_string(),
            g.epoch.map_or_else(|| "-".to_owned(), |e| e.to_string()),
            word(&g.update),
            word(&g.policy),
            word(&g.suite),
            g.units.len().to_string(),
            g.live.to_string(),
            rotation,
            words(&g.protect),
        ]
    });
    say!("{}", table(header, rows));
}

async fn add(client: &Client, args: GroupAdd) -> Result<()> {
    let asked = AddGroup {
        group: args.group,
        update: args.update,
        priority: args.priority,
        policy: args.policy,
        suite: args.suite,
        protect: args.protect,
    };
    let group: GroupView = client.post("/v1/groups", &asked).await?;
    if args.output.json {
        return print_json(&group);
    }
    note!(
        "Group {} was added. Add units to it with `fpn-mge join UNIT {0}`.",
        group.group
    );
    Ok(())
}

async fn set(client: &Client, args: GroupSet) -> Result<()> {
    let protect = (args.protect_nothing || !args.protect.is_empty()).then_some(args.protect);
    let change = GroupChange {
        update: args.update,
        priority: args.priority,
        policy: args.policy,
        suite: args.suite,
        protect,
    };
    let uri = format!("/v1/groups/{}/set", args.group);
    let group: GroupView = client.post(&uri, &change).await?;
    if args.output.json {
        return print_json(&group);
    }
    note!("Group {} is changed: its units are told.", group.group);
    Ok(())
}

async fn show(client: &Client, args: OneGroup) -> Result<()> {
    let group: GroupView = client.get(&format!("/v1/groups/{}", args.group)).await?;
    if args.output.json {
        return print_json(&group);
    }
    say!("group     {}", group.group);
    say!(
        "epoch     {}",
        group
            .epoch
            .map_or_else(|| "none yet".into(), |e| e.to_string())
    );
    say!("update    {}", word(&group.update));
    say!("policy    {}", word(&group.policy));
    say!("priority  {}", group.priority);
    say!("suite     {}", word(&group.suite));
    say!("protects  {}", words(&group.protect));
    say!("units     {} ({} live)", words(&group.units), group.live);
    if !group.withheld.is_empty() {
        say!(
            "withheld  from {}, which do not support the suite: update them",
            words(&group.withheld)
        );
    }
    say!("created   {}", group.created);
    if let Some(r) = &group.rotation {
        say!(
            "rotation  {} to epoch {}: {} of {}",
            word(&r.phase),
            r.epoch,
            r.acked,
            r.of
        );
        say!("waits for {}", words(&r.stragglers));
    }
    Ok(())
}
