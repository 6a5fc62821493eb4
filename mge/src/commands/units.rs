//! `fpn-mge eu …` and `join`.

use anyhow::{Context, Result};
use fpn::wire::control::{ClaimKind, MayServe};
use fpn_daemon_kit::{Client, note, print_json, say, table};
use ipnet::IpNet;
use jiff::Timestamp;
use serde_json::json;

use super::Done;
use super::keys;
use super::show::{some, word, words};
use crate::cli::{EuAdd, EuCommand, EuSet, EuToken, Membership, OneUnit, Output, Where};
use crate::json::{
    AddToken, AddUnit, Joined, OfGroup, ReportView, TokenView, UnitState, UnitView, WhereView,
};

pub(super) async fn eu(client: &Client, command: EuCommand) -> Result<Done> {
    let done = match command {
        EuCommand::Remove(args) => return keys::remove(client, args).await,
        EuCommand::Add(args) => add(client, args).await,
        EuCommand::List(output) => list(client, output).await,
        EuCommand::Show(args) => show(client, args).await,
        EuCommand::Set(args) => set(client, args).await,
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
        may_serve: limits(args.may_serve)?,
        ttl_s: args.ttl.as_secs(),
    };
    let added: TokenView = client.post("/v1/units", &asked).await?;
    tell(&added, args.output.json)
}

async fn set(client: &Client, args: EuSet) -> Result<()> {
    let uri = format!("/v1/units/{}/set", args.unit);
    let asked = match (
        args.may_serve_add.is_empty(),
        args.may_serve_remove.is_empty(),
    ) {
        (true, true) => json!({ "may_serve": limits(args.may_serve)? }),
        _ => json!({
            "may_serve_add": args.may_serve_add,
            "may_serve_remove": args.may_serve_remove,
        }),
    };
    let unit: UnitView = client.post(&uri, &asked).await?;
    if args.output.json {
        return print_json(&unit);
    }
    let when = match &unit.session {
        Some(_) => "It is live and is told within seconds",
        None => "It is not live and is told when it registers",
    };
    note!(
        "Unit {} may serve {}. {when}; `fpn-mge eu show {}` shows when it knows.",
        unit.unit,
        may_serve_of(&unit.may_serve),
        unit.unit
    );
    Ok(())
}

/// Returns what these prefixes allow; none allows everything.
fn limits(prefixes: Vec<IpNet>) -> Result<MayServe> {
    if prefixes.is_empty() {
        return Ok(MayServe::Everything);
    }
    MayServe::try_from(Some(prefixes)).context("--may-serve")
}

fn may_serve_of(may_serve: &MayServe) -> String {
    match may_serve {
        MayServe::Everything => "any terminal".to_owned(),
        only => words(only.prefixes()),
    }
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
    say!("may serve {}", may_serve_of(&unit.may_serve));
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
    match &unit.report {
        Some(report) => tell_report(report),
        None => say!("serves    it has reported nothing since the manager started"),
    }
    Ok(())
}

fn tell_report(report: &ReportView) {
    let ReportView {
        version,
        age_ms,
        terminals,
        left_out,
        up_to_date,
    } = report;
    say!(
        "version   {version}, as it reported {:.1} s ago",
        *age_ms as f64 / 1000.0
    );
    for kind in [ClaimKind::Listed, ClaimKind::Learned, ClaimKind::Refused] {
        let of_kind = terminals.iter().filter(|t| t.kind == kind);
        let of_kind: Vec<_> = of_kind.map(|t| shown(&t.terminal)).collect();
        if !of_kind.is_empty() {
            say!("{:<10}{}", word(&kind), some(&of_kind));
        }
    }
    if !up_to_date {
        say!(
            "          it does not know yet what it may serve now, or which prefixes are protected now"
        );
    }
    if *left_out > 0 {
        say!("          and {left_out} more terminals, which it does not report");
    }
}

pub(super) async fn whereabouts(client: &Client, args: Where) -> Result<()> {
    let uri = format!("/v1/where/{}", args.address);
    let found: WhereView = client.get(&uri).await?;
    if args.output.json {
        return print_json(&found);
    }
    let live = found.claims.iter().filter(|claim| claim.live).count();
    if found.claims.is_empty() {
        note!(
            "No unit has reported that it serves {}. Units that have not registered since the manager started have \
             reported nothing yet (`fpn-mge eu list` shows which are live). What a unit lists and may not serve is \
             only in `fpn-mge eu show UNIT`.",
            found.address
        );
        return Ok(());
    }
    let header = [
        "UNIT",
        "TERMINAL",
        "KIND",
        "ALLOWED",
        "LIVE",
        "GROUPS",
        "CLAIMED FOR",
        "REPORTED",
    ];
    let yes = |yes| if yes { "yes" } else { "no" }.to_owned();
    let rows = found.claims.iter().map(|claim| {
        [
            claim.unit.to_string(),
            shown(&claim.terminal),
            word(&claim.kind),
            yes(claim.allowed),
            yes(claim.live),
            words(&claim.groups),
            age(claim.since_ms),
            format!("{} ago", age(claim.report_ms)),
        ]
    });
    say!("{}", table(header, rows));
    if found.more > 0 {
        say!("and {} more units", found.more);
    }
    for claim in found.claims.iter().filter(|claim| claim.groups.is_empty()) {
        note!(
            "{0} is in no group, so nothing passes it: `fpn-mge join {0} GROUP`.",
            claim.unit
        );
    }
    match live {
        0 => note!("None of these units has a lease now; they may still serve it."),
        1 => {}
        n => note!(
            "{n} live units claim {}: packets to it go wherever the network takes them, and one of the units is wrong",
            found.address
        ),
    }
    Ok(())
}

/// Shows a single address without its length.
fn shown(terminal: &IpNet) -> String {
    match terminal.prefix_len() == terminal.max_prefix_len() {
        true => terminal.addr().to_string(),
        false => terminal.to_string(),
    }
}

fn age(ms: u64) -> String {
    match ms / 1000 {
        s @ 0..120 => format!("{s} s"),
        s @ 120..7200 => format!("{} min", s / 60),
        s => format!("{} h", s / 3600),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_lets_a_unit_join_is_told_what_it_still_lacks() {
        let told = |state, live, withheld, token_expires| {
            let joined = Joined {
                unit: "eu1".parse().unwrap(),
                group: "red".parse().unwrap(),
                state,
                live,
                withheld,
                token_expires,
            };
            in_group(&joined, Timestamp::UNIX_EPOCH)
        };
        let evicted = told(UnitState::Evicted, false, false, None);
        assert!(
            evicted.contains("it is evicted and gets no key of any group before `fpn-eu enroll`")
                && evicted.contains("`fpn-mge eu token eu1`"),
            "{evicted}"
        );
        let token = Some(Timestamp::from_second(60).unwrap());
        let evicted = told(UnitState::Evicted, false, false, token);
        assert!(
            evicted.contains("valid until 1970-01-01 00:01:00 UTC"),
            "{evicted}"
        );
        let invited = told(UnitState::Invited, false, false, None);
        assert!(invited.contains("not enrolled yet"), "{invited}");
        let waits = told(UnitState::Unconfirmed, false, false, None);
        assert!(waits.contains("restore --accept eu1"), "{waits}");
        let enrolled = |live, withheld| told(UnitState::Enrolled, live, withheld, None);
        assert!(enrolled(true, false).contains("gets the group's key now"));
        assert!(enrolled(true, true).contains("does not support the group's suite"));
        assert!(enrolled(false, false).contains("when it registers next"));
    }
}
