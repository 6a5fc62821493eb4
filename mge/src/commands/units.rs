//! `fpn-mge eu …` and `join`.

use anyhow::Result;
use fpn_local::{Client, print_json, say, table};

use super::keys;
use super::show::{word, words};
use crate::api::types::{AddToken, AddUnit, Joined, OfGroup, TokenView, UnitView};
use crate::cli::{Eu, EuAdd, EuToken, FIRST_TTL, Membership, OneUnit};

pub(super) async fn eu(client: &Client, command: Eu) -> Result<()> {
    match command {
        Eu::Add(args) => add(client, args).await,
        Eu::List(output) => {
            let units: Vec<UnitView> = client.get("/v1/units").await?;
            if output.json {
                return print_json(&units);
            }
            list(&units);
            Ok(())
        }
        Eu::Show(args) => show(client, args).await,
        Eu::Remove(args) => keys::remove(client, args).await,
        Eu::Token(args) => token(client, args).await,
    }
}

pub(super) async fn join(client: &Client, args: Membership) -> Result<()> {
    let uri = format!("/v1/units/{}/join", args.unit);
    let joined: Joined = client.post(&uri, &OfGroup { group: args.group }).await?;
    if args.output.json {
        return print_json(&joined);
    }
    eprintln!("Unit {} is in group {}.", joined.unit, joined.group);
    Ok(())
}

async fn add(client: &Client, args: EuAdd) -> Result<()> {
    let asked = AddUnit {
        unit: args.unit,
        groups: args.groups,
        ttl_s: FIRST_TTL.as_secs(),
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

/// The token alone on stdout, so that it can be piped; the words about it on stderr.
fn tell(token: &TokenView, json: bool) -> Result<()> {
    if json {
        return print_json(token);
    }
    eprintln!(
        "Token of unit {}, good once, until {}. On the unit: fpn-eu enroll TOKEN --inside IF --outside IF --ce PREFIX \
         (--ce: a terminal behind the unit, or its subnet; once for each)",
        token.unit,
        token.expires.strftime("%F %T UTC")
    );
    if let Some(keys) = &token.replaces {
        eprintln!(
            "Unit {} has keys ({keys}). When it enrols with others, these are out at once and its groups ({}) get new \
             keys; with the same ones nothing changes.",
            token.unit,
            words(&token.groups)
        );
    }
    say!("{}", token.token);
    Ok(())
}

fn list(units: &[UnitView]) {
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
        say!("token     good until {until}");
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
