//! `fpn-mge events`: shows the audit log, follows it, and checks its hash chain.

use std::time::Duration;

use anyhow::{Result, bail};
use fpn_daemon_kit::{Client, print_json, print_json_line, say, terminal_width};
use jiff::Timestamp;
use serde_json::Value;

use super::Done;
use crate::cli::Events;
use crate::json::{CheckedView, EventView};

pub(super) async fn events(client: &Client, args: Events) -> Result<Done> {
    if args.verify {
        return verify(client, &args).await;
    }
    let width = terminal_width();
    let mut query = Query::of(&args, Timestamp::now())?;
    let mut events: Vec<EventView> = client.get(&query.uri()).await?;
    match (args.output.json, args.follow) {
        (true, false) => print_json(&events)?,
        (true, true) => events.iter().try_for_each(print_json_line)?,
        (false, _) => {
            say!("{}", header());
            tell(&events, width);
        }
    }
    if !args.follow {
        return Ok(Done::Well);
    }
    // From here on everything that is new.
    query.last = None;
    loop {
        if let Some(last) = events.last() {
            query.after = last.id;
        }
        tokio::time::sleep(PAUSE).await;
        events = client.get(&query.uri()).await?;
        match args.output.json {
            true => events.iter().try_for_each(print_json_line)?,
            false => tell(&events, terminal_width()),
        }
    }
}

async fn verify(client: &Client, args: &Events) -> Result<Done> {
    let known = args.head.as_ref();
    let known = known.map(|head| format!("?id={}&hash={}", head.last, head.hash));
    let uri = format!("/v1/events/verify{}", known.unwrap_or_default());
    let checked: CheckedView = client.get(&uri).await?;
    let done = match checked.faults.is_empty() {
        true => Done::Well,
        false => Done::LogChanged,
    };
    if args.output.json {
        print_json(&checked)?;
        return Ok(done);
    }
    for fault in &checked.faults {
        match fault.last > fault.first {
            true => say!("Rows {} to {} {}", fault.first, fault.last, fault.what),
            false => say!("Row {} {}", fault.first, fault.what),
        }
    }
    let (rows, last, hash) = (checked.rows, checked.last, &checked.hash);
    match done {
        Done::Well => {
            say!("{rows} rows, none of which was changed. Row {last} has the hash {hash}")
        }
        _ => {
            say!("The audit log was changed by something else than fpn-mge; {rows} rows are there")
        }
    }
    Ok(done)
}

/// Which rows are asked for.
struct Query {
    after: i64,
    last: Option<u32>,
    fixed: String,
}

impl Query {
    fn of(args: &Events, now: Timestamp) -> Result<Self> {
        let mut fixed = String::new();
        let mut add = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                fixed.push_str(&format!("&{name}={}", encoded(&value)));
            }
        };
        let [since, until] = [&args.since, &args.until].map(|when| {
            let when = when.as_ref().map(|when| when.before(now));
            when.transpose()
        });
        let (since, until) = (since?, until?);
        if since >= until && until.is_some() {
            bail!("--since is not before --until");
        }
        add("unit", args.unit.as_ref().map(ToString::to_string));
        add("group", args.group.as_ref().map(ToString::to_string));
        add("action", args.action.clone());
        add("since", since.map(|at| at.to_string()));
        add("until", until.map(|at| at.to_string()));
        Ok(Self {
            after: 0,
            last: args.last,
            fixed,
        })
    }

    fn uri(&self) -> String {
        let Self { after, last, fixed } = self;
        let limit = last.map(|n| format!("&limit={n}")).unwrap_or_default();
        format!("/v1/events?after={after}{limit}{fixed}")
    }
}

/// Percent-encodes a value of a query.
fn encoded(text: &str) -> String {
    let keep = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    let bytes = text.bytes().map(|byte| match keep(&byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    });
    bytes.collect()
}

fn tell(events: &[EventView], width: Option<u16>) {
    for event in events {
        say!("{}", clipped(&line(event), width));
    }
}

fn header() -> String {
    columns("TIME (UTC)", "WHO", "WHAT", "OBJECT", "CHANGE")
}

/// Formats a row as one line.
fn line(event: &EventView) -> String {
    let time = event.at.strftime("%F %T").to_string();
    let change = change(event.before.as_ref(), event.after.as_ref());
    let object = match event.object.is_empty() {
        true => "-",
        false => &event.object,
    };
    columns(&time, &event.actor, &event.action, object, &change)
}

fn columns(time: &str, who: &str, what: &str, object: &str, change: &str) -> String {
    let line = format!("{time:<19}  {who:<10}  {what:<15}  {object:<12}  {change}");
    line.trim_end().to_owned()
}

/// Says what a row has changed: only the fields that differ, and long values shortened.
fn change(before: Option<&Value>, after: Option<&Value>) -> String {
    let fields = |value: Option<&Value>| value.and_then(Value::as_object).cloned();
    let (was, is) = (fields(before), fields(after));
    let is_set = was.is_some() && is.is_some();
    let (was, is) = (was.unwrap_or_default(), is.unwrap_or_default());
    let mut parts = Vec::new();
    for (key, value) in &is {
        match was.get(key) {
            Some(old) if is_set && old == value => {}
            Some(old) => parts.push(format!("{key}={}->{}", brief(old), brief(value))),
            None => parts.push(format!("{key}={}", brief(value))),
        }
    }
    for (key, old) in was.iter().filter(|(key, _)| !is.contains_key(*key)) {
        parts.push(format!("{key}={}->", brief(old)));
    }
    parts.join(" ")
}

/// Formats a value in few characters.
fn brief(value: &Value) -> String {
    match value {
        Value::String(text) => shortened(text),
        Value::Array(items) => {
            let more = items.len().saturating_sub(ITEMS);
            let shown: Vec<_> = items.iter().take(ITEMS).map(brief).collect();
            match (shown.is_empty(), more) {
                (true, _) => "-".to_owned(),
                (false, 0) => shown.join(","),
                (false, more) => format!("{},+{more}", shown.join(",")),
            }
        }
        other => shortened(&other.to_string()),
    }
}

fn shortened(text: &str) -> String {
    let is_hash = text.len() >= 32 && text.bytes().all(|b| b.is_ascii_hexdigit());
    match is_hash {
        true => format!("{}…", &text[..8]),
        // A line break would make two lines of a row.
        false => text.replace(|c: char| c.is_control(), " "),
    }
}

/// Cuts a line so that it fits the terminal.
fn clipped(line: &str, width: Option<u16>) -> String {
    match width.map(usize::from) {
        Some(width) if line.chars().count() > width => {
            let kept: String = line.chars().take(width.saturating_sub(1)).collect();
            format!("{kept}…")
        }
        _ => line.to_owned(),
    }
}

/// How often the manager is asked for new rows.
const PAUSE: Duration = Duration::from_millis(500);
/// Items of a list that are shown.
const ITEMS: usize = 3;

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn event(action: &str, before: Value, after: Value) -> EventView {
        let some = |value: Value| (!value.is_null()).then_some(value);
        EventView {
            id: 1,
            at: "2026-01-02T03:04:05Z".parse().unwrap(),
            actor: "root".into(),
            action: action.into(),
            object: "red".into(),
            before: some(before),
            after: some(after),
            prev: None,
        }
    }

    #[test]
    fn a_row_says_only_what_has_changed() {
        let group = |suite: &str, units: usize| {
            let units: Vec<_> = (0..units).map(|n| format!("eu{n}")).collect();
            json!({ "id": 1, "suite": suite, "policy": "open", "units": units })
        };
        for (before, after, says) in [
            (group("a", 2), group("b", 2), "suite=a->b"),
            (group("a", 1), group("a", 9), "units=eu0->eu0,eu1,eu2,+6"),
            (
                Value::Null,
                json!({ "epoch": 2, "why": "a b" }),
                "epoch=2 why=a b",
            ),
            (
                json!({ "groups": [] }),
                json!({ "groups": ["red"] }),
                "groups=-->red",
            ),
            (
                json!({ "keys": "0123456789abcdef0123456789abcdef" }),
                Value::Null,
                "keys=01234567…->",
            ),
        ] {
            assert_eq!(change(Some(&before), Some(&after)), says);
        }
    }

    #[test]
    fn every_row_is_one_line_that_fits_the_terminal() {
        let long: Vec<_> = (0..500).map(|n| format!("unit-{n}")).collect();
        let odd = "two\nlines\u{1b}[31m and more of them, as a stranger may have them written";
        for width in [40, 80, 200] {
            for after in [
                json!({ "missing": long, "why": odd }),
                json!({ "spi": "01020304" }),
            ] {
                let line = clipped(&line(&event("rotated", Value::Null, after)), Some(width));
                assert!(line.chars().count() <= usize::from(width), "{line}");
                assert!(!line.contains(char::is_control), "{line:?}");
            }
        }
        let line = line(&event(
            "join",
            json!({ "groups": [] }),
            json!({ "groups": ["red"] }),
        ));
        assert_eq!(clipped(&line, None), line);
        assert!(
            line.starts_with("2026-01-02 03:04:05  root        join             red "),
            "{line}"
        );
    }

    #[test]
    fn values_of_a_query_are_encoded() {
        assert_eq!(encoded("unit lost"), "unit%20lost");
        assert_eq!(encoded("a&b=c%"), "a%26b%3Dc%25");
    }
}
