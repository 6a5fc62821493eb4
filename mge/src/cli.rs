//! The command line.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand};
use fpn::keyshare::ring::SuiteId;
use fpn::keyshare::{GroupPolicy, UpdateMode};
use ipnet::IpNet;

use crate::config::Advertise;
use crate::names::Name;

/// The manager of FPN: groups, units, session keys and their change.
#[derive(Debug, Parser)]
#[command(
    name = "fpn-mge",
    version,
    propagate_version = true,
    arg_required_else_help = true
)]
pub(crate) struct Cli {
    /// Keys, configuration, database and socket of the manager
    #[arg(
        long,
        env = "FPN_DIR",
        default_value = "/var/lib/fpn-mge",
        global = true
    )]
    pub(crate) dir: PathBuf,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make a new manager: keys, database, configuration; prints its fingerprint
    Init(Init),
    /// Run the manager in the foreground
    Run,
    /// Groups
    #[command(subcommand)]
    Group(Group),
    /// Encryption units
    #[command(subcommand)]
    Eu(Eu),
    /// Put a unit into a group
    Join(Membership),
    /// Take a unit out of a group, and change the group's key
    Leave(Membership),
    /// Give a group a new key now; ends when every live unit has acknowledged. Exit code 3: units are missing
    Rotate(Rotate),
    /// Take a unit out of all its groups, and change their keys; prints the time to revoke
    Evict(OneUnit),
    /// Copy the database into a file, whether the manager runs or not
    Backup(Backup),
    /// Put a copy into the place of the database, or say yes to the units afterwards
    #[command(long_about = RESTORE)]
    Restore(Restore),
    /// Units, groups, epochs, stragglers
    Status(Output),
    /// The audit log
    Events(Output),
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// Address and UDP port of the control socket; a wildcard needs --advertise
    #[arg(long, value_name = "IP:PORT", value_parser = listen)]
    pub(crate) listen: SocketAddr,
    /// How units reach the manager [default: what --listen says]
    #[arg(long, value_name = "HOST:PORT")]
    pub(crate) advertise: Option<Advertise>,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Group {
    /// Add a group
    Add(GroupAdd),
    /// All groups
    List(Output),
    /// One group
    Show(OneGroup),
    /// Remove a group and its keys; one with live members only with --force
    Remove(GroupRemove),
}

#[derive(Debug, Args)]
pub(crate) struct GroupAdd {
    /// Name of the group
    #[arg(value_name = "GROUP")]
    pub(crate) group: Name,
    /// How its key changes: `hitless` loses no packet, `strict` never has two keys on the wire
    #[arg(long, default_value = "hitless", value_parser = update_mode)]
    pub(crate) update: UpdateMode,
    /// Of several common groups the one of the highest priority is used
    #[arg(long, default_value_t = 0, value_parser = priority)]
    pub(crate) priority: u16,
    /// Addresses that are never sent in clear; may be repeated
    #[arg(long, value_name = "PREFIX", value_parser = prefix)]
    pub(crate) protect: Vec<IpNet>,
    /// What happens where no key is found: `closed` drops, `open` passes in clear
    #[arg(long, default_value = "closed", value_parser = group_policy)]
    pub(crate) policy: GroupPolicy,
    /// Cipher of its packets: `misty1-hmac`, `misty1-polyval`, `aes-256-gcm` or `chacha20-poly1305`
    #[arg(long, default_value = SuiteId::default().name(), value_parser = suite)]
    pub(crate) suite: SuiteId,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct GroupRemove {
    /// Name of the group
    #[arg(value_name = "GROUP")]
    pub(crate) group: Name,
    /// Although it has live members, which lose its keys at once. Without this they are named, and a terminal is asked; a
    /// script gets the exit code 4
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Eu {
    /// Add a unit; prints its one-time enrolment token
    Add(EuAdd),
    /// All units
    List(Output),
    /// One unit
    Show(OneUnit),
    /// Remove a unit, and change the keys of its groups
    Remove(OneUnit),
    /// Print a new enrolment token; the unit's unused ones are void
    Token(EuToken),
}

#[derive(Debug, Args)]
pub(crate) struct EuAdd {
    /// Name of the unit
    #[arg(value_name = "UNIT")]
    pub(crate) unit: Name,
    /// A group that it is in; may be repeated
    #[arg(long = "group", value_name = "GROUP")]
    pub(crate) groups: Vec<Name>,
    /// How long the token is good: a number and s, m, h or d
    #[arg(long, default_value = "1h", value_parser = ttl)]
    pub(crate) ttl: Duration,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct EuToken {
    /// Name of the unit
    #[arg(value_name = "UNIT")]
    pub(crate) unit: Name,
    /// How long the token is good: a number and s, m, h or d
    #[arg(long, default_value = "1h", value_parser = ttl)]
    pub(crate) ttl: Duration,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct Membership {
    /// Name of the unit
    #[arg(value_name = "UNIT")]
    pub(crate) unit: Name,
    /// Name of the group
    #[arg(value_name = "GROUP")]
    pub(crate) group: Name,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct Rotate {
    /// Name of the group
    #[arg(value_name = "GROUP")]
    pub(crate) group: Name,
    /// Strict, whatever the group is set to
    #[arg(long, conflicts_with = "hitless")]
    pub(crate) strict: bool,
    /// Hitless, whatever the group is set to
    #[arg(long)]
    pub(crate) hitless: bool,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// The file to make; one that is there is never written over
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Put the manager's private keys, seal.key and mge.toml into it too: who has the file then is the manager
    #[arg(long)]
    pub(crate) with_keys: bool,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// A file that `fpn-mge backup` made, or any other copy of fpn-mge.db
    #[arg(
        value_name = "FILE",
        required_unless_present = "accept",
        conflicts_with = "accept"
    )]
    pub(crate) file: Option<PathBuf>,
    /// The operator's yes after a restore: give keys to these units again, or to all that wait
    #[arg(long, value_name = "UNIT", num_args = 0..)]
    pub(crate) accept: Option<Vec<Name>>,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct OneGroup {
    /// Name of the group
    #[arg(value_name = "GROUP")]
    pub(crate) group: Name,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct OneUnit {
    /// Name of the unit
    #[arg(value_name = "UNIT")]
    pub(crate) unit: Name,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Output {
    /// Print JSON (docs/mge-json.md)
    #[arg(long)]
    pub(crate) json: bool,
}

/// How long a token is good unless it is said.
pub(crate) const TTL: Duration = Duration::from_secs(HOUR);

const RESTORE: &str = "\
Put a copy into the place of the database, or say yes to the units afterwards.

`restore FILE` needs the manager to be stopped. It looks at the file before it touches anything, keeps the database of \
now under another name, and tells the manager that it goes on from an older copy: at its next start it gives every \
group a new key, beyond all that was ever handed out, and gives no key to any unit before the operator's yes. Units go \
on among each other with the keys that they have until then.

`restore --accept` is that yes, to the units that are named or to all that wait. What was changed after the copy was \
made is not in it: look at units, groups and members first, and evict who must stay out. docs/operating.md has the \
procedure.";

const HOUR: u64 = 3600;
const LONGEST_TTL: u64 = 365 * 24 * HOUR;

fn listen(text: &str) -> Result<SocketAddr, String> {
    let right = "right would be 192.0.2.1:4747 or [2001:db8::1]:4747";
    match text.parse::<SocketAddr>() {
        Ok(address) if address.port() == 0 => {
            Err(format!("units could not know the port 0: {right}"))
        }
        Ok(address) => Ok(address),
        Err(_) => Err(format!("it is no IP:PORT: {right}")),
    }
}

fn priority(text: &str) -> Result<u16, String> {
    let number = text.parse();
    number.map_err(|_| "it is no number from 0 to 65535".to_owned())
}

fn update_mode(text: &str) -> Result<UpdateMode, String> {
    match text {
        "hitless" => Ok(UpdateMode::Hitless),
        "strict" => Ok(UpdateMode::Strict),
        _ => Err("it is neither `hitless` nor `strict`".into()),
    }
}

fn group_policy(text: &str) -> Result<GroupPolicy, String> {
    match text {
        "closed" => Ok(GroupPolicy::Closed),
        "open" => Ok(GroupPolicy::Open),
        _ => Err("it is neither `closed` nor `open`".into()),
    }
}

fn suite(text: &str) -> Result<SuiteId, String> {
    let suite = SuiteId::ALL.into_iter().find(|s| s.name() == text);
    suite.ok_or_else(|| {
        format!(
            "it is none of {}",
            SuiteId::ALL.map(SuiteId::name).join(", ")
        )
    })
}

fn prefix(text: &str) -> Result<IpNet, String> {
    if let Ok(address) = text.parse::<IpAddr>() {
        return Ok(address.into());
    }
    let net: IpNet = text.parse().map_err(|_| {
        "it is no prefix: right would be 192.0.2.0/24, 2001:db8::/64 or an address".to_owned()
    })?;
    if net.trunc() != net {
        return Err(format!(
            "it has bits behind the prefix: right would be {}",
            net.trunc()
        ));
    }
    Ok(net)
}

fn ttl(text: &str) -> Result<Duration, String> {
    let right = "right would be 90s, 30m, 1h or 7d";
    let unit = match text.chars().last() {
        Some('s') => 1,
        Some('m') => 60,
        Some('h') => HOUR,
        Some('d') => 24 * HOUR,
        _ => return Err(format!("the unit is missing: {right}")),
    };
    let number = text
        .get(..text.len() - 1)
        .and_then(|n| n.parse::<u64>().ok());
    match number.and_then(|n| n.checked_mul(unit)) {
        Some(0) => Err(format!("a token must be good for some time: {right}")),
        Some(seconds) if seconds > LONGEST_TTL => Err("a year is the longest time".into()),
        Some(seconds) => Ok(Duration::from_secs(seconds)),
        None => Err(format!("it is no number with a unit: {right}")),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_definition_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_command_but_run_takes_json() {
        for line in [
            "init --listen 127.0.0.1:1",
            "group add g",
            "group list",
            "group show g",
            "group remove g",
            "eu add e",
            "eu list",
            "eu show e",
            "eu remove e",
            "eu token e",
            "join e g",
            "leave e g",
            "rotate g",
            "evict e",
            "backup f",
            "backup f --with-keys",
            "restore f",
            "restore --accept",
            "restore --accept e1 e2",
            "status",
            "events",
        ] {
            let words = format!("fpn-mge {line} --json");
            Cli::try_parse_from(words.split(' ')).unwrap();
        }
        assert!(Cli::try_parse_from(["fpn-mge", "run", "--json"]).is_err());
    }

    #[test]
    fn values_are_checked_with_a_hint() {
        for (line, hint) in [
            ("init --listen 127.0.0.1", "192.0.2.1:4747"),
            ("init --listen 127.0.0.1:0", "port 0"),
            (
                "init --listen 127.0.0.1:1 --advertise mge",
                "port is missing",
            ),
            ("group add a/b", "only a-z"),
            ("group add g --update fast", "neither"),
            ("group add g --policy half", "neither"),
            (
                "group add g --suite rot13",
                "none of misty1-hmac, misty1-polyval",
            ),
            ("group add g --protect 10.0.0.1/24", "10.0.0.0/24"),
            ("group add g --protect x", "192.0.2.0/24"),
            ("group add g --priority 65536", "0 to 65535"),
            ("group add g --priority high", "no number from 0 to 65535"),
            ("eu token e --ttl 5", "1h"),
            ("eu add e --ttl 5", "1h"),
            ("eu add e --ttl 400d", "a year"),
            ("eu token e --ttl 0s", "some time"),
            ("eu token e --ttl 400d", "a year"),
            ("rotate g --strict --hitless", "cannot be used with"),
            ("restore", "FILE"),
            ("restore f --accept e1", "cannot be used with"),
        ] {
            let words = format!("fpn-mge {line}");
            let error = Cli::try_parse_from(words.split(' '))
                .unwrap_err()
                .to_string();
            assert!(error.contains(hint), "{line}: {error}");
        }
    }

    #[test]
    fn tokens_are_good_for_an_hour_unless_it_is_said() {
        for line in ["eu add e", "eu token e"] {
            for (more, wanted) in [("", TTL), (" --ttl 90s", Duration::from_secs(90))] {
                let words = format!("fpn-mge {line}{more}");
                let cli = Cli::try_parse_from(words.split(' ')).unwrap();
                let ttl = match cli.command {
                    Command::Eu(Eu::Add(args)) => args.ttl,
                    Command::Eu(Eu::Token(args)) => args.ttl,
                    other => panic!("{other:?}"),
                };
                assert_eq!(ttl, wanted, "{words}");
            }
        }
    }

    #[test]
    fn times_and_prefixes_mean_what_they_say() {
        assert_eq!(ttl("90s"), Ok(Duration::from_secs(90)));
        assert_eq!(ttl("7d"), Ok(Duration::from_secs(604_800)));
        assert_eq!(prefix("10.0.0.1"), Ok("10.0.0.1/32".parse().unwrap()));
        assert_eq!(prefix("fd00::1"), Ok("fd00::1/128".parse().unwrap()));
    }
}
