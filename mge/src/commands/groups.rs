//! `fpn-mge group …`.

use anyhow::Result;
use fpn::manager::GroupChange;
use fpn_daemon_kit::{Client, note, print_json, say, table};

use super::show::{bytes, span, word, words};
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
            super::confirm(refused, args.output.json)?;
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

/// Prints a table of groups.
pub(super) fn list(groups: &[GroupView]) {
    let header = [
        "GROUP", "EPOCH", "AGE", "VOLUME", "NEXT", "UPDATE", "POLICY", "SUITE", "UNITS", "LIVE",
        "ROTATION", "PROTECTS",
    ];
    let rows = groups.iter().map(|g| {
        let rotation = g.rotation.as_ref().map_or_else(
            || "-".to_owned(),
            |r| format!("{} to {}: {}/{}", word(&r.phase), r.epoch, r.acked, r.of),
        );
        [
            g.group.to_string(),
            g.epoch.map_or_else(|| "-".to_owned(), |e| e.to_string()),
            g.key_age_s.map_or_else(|| "-".to_owned(), span),
            g.volume_bytes.map_or_else(|| "-".to_owned(), bytes),
            g.next_rotation_s.map_or_else(|| "-".to_owned(), span),
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
        rotate_every_s: args.rotate_every,
        lock: args.lock,
        after_volume_bytes: args.after_volume,
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
        rotate_every: args.rotate_every,
        lock: (args.lock || args.no_lock).then_some(args.lock),
        after_volume: args.after_volume,
    };
    let edited = [
        ("protect_add", args.protect_add),
        ("protect_remove", args.protect_remove),
    ];
    let edited: Vec<_> = edited.into_iter().filter(|(_, l)| !l.is_empty()).collect();
    let edits = !edited.is_empty();
    let mut asked = serde_json::to_value(&change)?;
    for (field, prefixes) in edited {
        asked[field] = serde_json::to_value(prefixes)?;
    }
    let uri = format!("/v1/groups/{}/set", args.group);
    let group: GroupView = client.post(&uri, &asked).await?;
    if args.output.json {
        return print_json(&group);
    }
    for sentence in what_follows(&change, edits, &group) {
        note!("{sentence}");
    }
    Ok(())
}

/// Says when the manager changes the key of a group.
fn rotates(group: &GroupView) -> String {
    let every = group.rotate_every_s.interval().map(|every| {
        let every = span(every.as_secs());
        format!("before its key is {every} old")
    });
    let limit = group.after_volume_bytes.limit().map(|limit| {
        let limit = bytes(limit);
        format!("when its units have encrypted {limit}")
    });
    let why: Vec<_> = every.into_iter().chain(limit).collect();
    match (why.is_empty(), group.next_rotation_s) {
        (true, _) => "only when it is asked for".into(),
        (false, None) => why.join(" or "),
        (false, Some(next)) => format!("{}; next time in {}", why.join(" or "), span(next)),
    }
}

/// Says when each part of a change takes effect. `edits` is true if some protected prefixes were
/// added or removed.
fn what_follows(change: &GroupChange, edits: bool, group: &GroupView) -> Vec<String> {
    let (name, live) = (&group.group, group.live);
    let mut sentences = Vec::new();
    let at_once = [
        ("protected prefixes", edits || change.protect.is_some()),
        ("policy", change.policy.is_some()),
        ("priority", change.priority.is_some()),
        ("lock", change.lock.is_some()),
    ];
    let changed = |parts: &[(&'static str, bool)]| -> Vec<&'static str> {
        let parts = parts.iter().filter(|(_, changed)| *changed);
        parts.map(|(what, _)| *what).collect()
    };
    let now = changed(&at_once);
    if !now.is_empty() {
        sentences.push(format!(
            "Group {name}, at once: {}. Its {live} live units are told now, others when they register.",
            words(&now)
        ));
    }
    let next_key = [
        ("suite", change.suite.is_some()),
        ("update mode", change.update.is_some()),
    ];
    let later = changed(&next_key);
    if !later.is_empty() {
        sentences.push(format!(
            "Group {name}, with its next key: {}. `fpn-mge rotate {name}` changes the key now.",
            words(&later)
        ));
    }
    if change.rotate_every.is_some() {
        sentences.push(match group.rotate_every_s.interval() {
            None => format!("The key of group {name} changes only when it is asked for."),
            Some(every) => format!(
                "The manager changes the key of group {name} before it is {} old; next time in {}.",
                span(every.as_secs()),
                group.next_rotation_s.map_or_else(|| "-".into(), span)
            ),
        });
    }
    if change.after_volume.is_some() {
        sentences.push(match group.after_volume_bytes.limit() {
            None => format!("The key of group {name} changes after any volume only when it is asked for or old."),
            Some(limit) => format!(
                "The manager changes the key of group {name} when its units have encrypted {}; {} so far.",
                bytes(limit),
                bytes(group.volume_bytes.unwrap_or(0))
            ),
        });
    }
    sentences
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
    if let Some(age) = group.key_age_s {
        say!("key age   {}", span(age));
    }
    if let Some(volume) = group.volume_bytes {
        let limit = group.after_volume_bytes.limit();
        let of = limit.map_or_else(String::new, |limit| format!(" of {}", bytes(limit)));
        say!("volume    {}{of} encrypted under its key", bytes(volume));
    }
    say!("rotates   {}", rotates(&group));
    say!("update    {}", word(&group.update));
    say!("policy    {}", word(&group.policy));
    let without_lease = match group.lock {
        true => "locked: nothing is sent or received",
        false => "goes on with the keys that the unit has",
    };
    say!("no lease  {without_lease}");
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
