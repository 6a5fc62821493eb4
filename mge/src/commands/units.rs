//! `fpn-mge eu …` and `join`.

use anyhow::Result;
use fpn_daemon_kit::{Client, note, print_json, say, table};
use jiff::Timestamp;

use super::Done;
use super::keys;
use super::show::{word, words};
use crate::cli::{EuAdd, EuCommand, EuToken, Membership, OneUnit, Output};
use crate::json::{AddToken, AddUnit, Joined, OfGroup, TokenView, UnitState, UnitView};

pub(super) async fn eu(client: &Client, command: EuCommand) -> Result<Done> {
    let done = match command {
        EuCommand::Remove(args) => return keys::remove(client, args).await,
        EuCommand::Add(args) => add(client, args).await,
        EuCommand::List(output) => list(client, output).await,
        EuCommand::Show(args) => show(client, args).await,
        EuCommand::Token(args) => token(client, args).await,
    };
    done.map(|()| Done::Well)
}

pub(super) async fn join(client: &Client, args: Membership) -> Result<()> {
    let uri = format!("/v1/units/{}/join", args.unit);
    let joined: Joined = client.post(&uri, &OfGroup { group: args.group }).await?;
    if args.output.json {
        return print_json(&joined);
    }
    note!("{}", in_group(&joined, Timestamp::now()));
    Ok(())
}

/// Says what happens after a unit has joined a group, which depends on the unit's state.
fn in_group(joined: &Joined, now: Timestamp) -> String {
    let Joined { unit, group, .. } = joined;
    let token = joined.token_expires.filter(|until| *until > now);
    let enroll = match token {
        Some(until) => format!(
            "`fpn-eu enroll` with its token, which is valid until {}",
            until.strftime("%F %T UTC")
        ),
        None => format!("`fpn-eu enroll` with a token that `fpn-mge eu token {unit}` makes"),
    };
    let next = match joined.state {
        UnitState::Enrolled if joined.withheld => {
            "It is live but does not support the group's suite, so it gets no key of the group until its software is updated."
                .to_owned()
        }
        UnitState::Enrolled if joined.live => "It is live and gets the group's key now.".to_owned(),
        UnitState::Enrolled => {
            "It is not live: it gets the group's key when it registers next.".to_owned()
        }
        UnitState::Invited => {
            format!("It is not enrolled yet: it gets the group's key after {enroll}.")
        }
        UnitState::Unconfirmed => format!(
            "But the manager was restored from a backup since it enrolled, so it gets no key until `fpn-mge restore --accept {unit}`."
        ),
        UnitState::Evicted => {
            format!("But it is evicted and gets no key of any group before {enroll}.")
        }
    };
    format!("Unit {unit} is in group {group}. {next}")
}

async fn add(client: &Client, args: EuAdd) -> Result<()> {
    let asked = AddUnit {
        unit: args.unit,
        groups: args.groups,
        ttl_s: args.ttl.as_secs(),
    };
    let added: TokenView = client.post("/v1/units", &asked).await?;
    tell(&added, args.output.json)
}

async fn token(client: &Client, args: EuToken) -> Result<()> {
    let uri = format!("/v1/units/{}/token", args.unit);
    let token: TokenView = client
        .post(
            &uri,
            &AddToken {
                ttl_s: args.ttl.as_secs(),
            },
        )
        .await?;
    tell(&token, args.output.json)
}

/// Prints the token alone on stdout, so that it can be piped, and what to know about it on stderr.
fn tell(token: &TokenView, json: bool) -> Result<()> {
    if json {
        return print_json(token);
    }
    note!(
        "Token of unit {}, valid once, until {}. On the unit: fpn-eu enroll TOKEN --inside IF --outside IF --ce PREFIX \
         (--ce: a terminal behind the unit or its subnet; once for each)",
        token.unit,
        token.expires.strftime("%F %T UTC")
    );
    if let Some(sentence) = on_use(token) {
        note!("{sentence}");
    }
    say!("{}", token.token);
    Ok(())
}

/// Says what using the token does to a unit that has keys or had some.
fn on_use(token: &TokenView) -> Option<String> {
    let TokenView { unit, groups, .. } = token;
    let groups = words(groups);
    if token.state == UnitState::Evicted {
        return Some(format!(
            "Unit {unit} is evicted. The token brings it back, with its old keys or new ones, as a member of the groups that \
             it is in when it enrolls (now: {groups}). `fpn-mge join {unit} GROUP` adds it to a group, before or after."
        ));
    }
    let keys = token.replaces.as_ref()?;
    let (is, ends) = match token.live {
        true => (" and is live", ", ends its session"),
        false => ("", ""),
    };
    Some(format!(
        "Unit {unit} has keys ({keys}){is}. Enrolling again from the folder with these keys changes nothing. Enrolling from \
         another folder makes new keys: it revokes the current ones immediately{ends}, and its groups ({groups}) get \
         new keys."
    ))
}

async fn list(client: &Client, output: Output) -> Result<()> {
    let units: Vec<UnitView> = client.get("/v1/units").await?;
    if output.json {
        return print_json(&units);
    }
    let header = ["UNIT", "STATE", "LIVE", "GROUPS", "ADDRESS"];
    let rows = units.iter().map(|unit| {
        let session = unit.session.as_ref();
        [
            unit.unit.to_string(),
            word(&unit.state),
            if session.is_some() { "yes" } else { "no" }.to_owned(),
            words(&unit.groups),
            session.map_or_else(|| "-".to_owned(), |s| s.address.to_string()),
        ]
    });
    say!("{}", table(header, rows));
    Ok(())
}

async fn show(client: &Client, args: OneUnit) -> Result<()> {
    let unit: UnitView = client.get(&format!("/v1/units/{}", args.unit)).await?;
    if args.output.json {
        return print_json(&unit);
    }
    say!("unit      {}", unit.unit);
    say!("state     {}", word(&unit.state));
    say!("groups    {}", words(&unit.groups));
    say!("created   {}", unit.created);
    if let (Some(at), Some(keys)) = (unit.enrolled, &unit.keys) {
        say!("enrolled  {at}");
        say!("keys      {keys}");
    }
    if let Some(until) = unit.token_expires {
        say!("token     valid until {until}");
    }
    match &unit.session {
        Some(s) => say!(
            "live      at {} for {:.1} s, lease {:.1} s",
            s.address,
            s.age_ms as f64 / 1000.0,
            s.lease_ms as f64 / 1000.0
        ),
        None => say!("live      no"),
    }
    Ok(())
}
