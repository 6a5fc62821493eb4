//! The command line.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use clap::{ArgGroup, Args, Parser, Subcommand};
use fpn::keyshare::ring::SuiteId;
use fpn::keyshare::{GroupPolicy, UpdateMode};
use ipnet::IpNet;
use jiff::Timestamp;

use crate::config::Advertise;
use fpn::manager::{AfterVolume, Name, RotateEvery};

/// The manager of FPN, a group VPN: it keeps groups and units, and hands out and changes session keys.
#[derive(Debug, Parser)]
#[command(
    name = "fpn-mge",
    version,
    propagate_version = true,
    arg_required_else_help = true
)]
pub(crate) struct Cli {
    /// Folder of this manager, with its keys, configuration, database and socket
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
    /// Create a manager with new keys, a database and a configuration, and print its fingerprint
    Init(Init),
    /// Run the manager in the foreground
    Run,
    /// Add, list, show or remove groups
    #[command(subcommand)]
    Group(GroupCommand),
    /// Add, list, show or remove encryption units, and issue enrollment tokens
    #[command(subcommand)]
    Eu(EuCommand),
    /// Add a unit to a group
    Join(Membership),
    /// Remove a unit from a group and change the group's key
    Leave(Membership),
    /// Change the keys of groups now and wait until every live unit has acknowledged them
    ///
    /// The key of one group changes at once. Those of several groups change one after the other: never those of
    /// two large groups at the same time. Exits with code 3 if enrolled members did not acknowledge, and names
    /// them.
    Rotate(Rotate),
    /// Remove a unit from all its groups, change their keys, and print how long that took
    Evict(Expel),
    /// Copy the database into a file, whether the manager is running or not
    Backup(Backup),
    /// Restore the database from a copy, or accept the units afterwards
    #[command(long_about = RESTORE)]
    Restore(Restore),
    /// Show the state of the manager: units, groups, epochs, units that are waited for
    Status(Output),
    /// Show groups, rotations under way and counters on one screen that is kept up to date; `q` ends it
    Top(Top),
    /// Show which unit serves an address
    Where(Where),
    /// Show the audit log, one row a line, follow it, or check that nobody has changed it
    Events(Events),
    /// Write manual pages and shell completions into a folder
    #[command(hide = true)]
    Documents {
        /// The folder
        folder: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Top {
    /// Seconds between two looks
    #[arg(long, value_name = "SECONDS", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) every: u64,
    /// Print `status` as one JSON object a look in place of the screen, until interrupted
    /// (docs/mge-json.md)
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// Address and UDP port to listen on; a wildcard address needs --advertise
    #[arg(long, value_name = "IP:PORT", value_parser = listen)]
    pub(crate) listen: SocketAddr,
    /// Address at which units reach the manager [default: the value of --listen]
    #[arg(long, value_name = "HOST:PORT")]
    pub(crate) advertise: Option<Advertise>,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Subcommand)]
pub(crate) enum GroupCommand {
    /// Add a group
    Add(GroupAdd),
    /// List all groups
    List(Output),
    /// Show one group
    Show(OneGroup),
    /// Change settings of a group; its key stays the same
    ///
    /// Its units learn of new prefixes, of another policy and of another priority at once. The suite and the way
    /// in which the key changes apply to its next key.
    Set(GroupSet),
    /// Remove a group and its keys; a group with live members needs --force
    Remove(GroupRemove),
}

#[derive(Debug, Args)]
pub(crate) struct GroupAdd {
    /// Name of the group
    #[arg(value_name = "GROUP")]
    pub(crate) group: Name,
    /// How its key changes: `hitless` loses no packets, `strict` never uses two keys at the same time
    #[arg(long, default_value = "hitless", value_parser = update_mode)]
    pub(crate) update: UpdateMode,
    /// Two units that share several groups use the one with the highest priority
    #[arg(long, default_value_t = 0, value_parser = priority)]
    pub(crate) priority: u16,
    /// Prefix to which no unit ever sends in clear; may be repeated
    #[arg(long, value_name = "PREFIX", value_parser = prefix)]
    pub(crate) protect: Vec<IpNet>,
    /// What happens to packets for which no unit answers: `closed` drops them, `open` passes them in clear
    #[arg(long, default_value = "closed", value_parser = group_policy)]
    pub(crate) policy: GroupPolicy,
    /// Cipher suite of its packets: `misty1-hmac`, `misty1-polyval`, `aes-256-gcm` or `chacha20-poly1305`
    #[arg(long, default_value = SuiteId::default().name(), value_parser = suite)]
    pub(crate) suite: SuiteId,
    /// How old its key becomes at most before the manager changes it by itself: a number with s, m, h or d, from
    /// 1m to 365d, or `never`
    #[arg(long, value_name = "TIME", default_value = "never", value_parser = rotate_every)]
    pub(crate) rotate_every: RotateEvery,
    /// Stop all traffic of the group at a unit that has not heard its manager for the length of a lease
    ///
    /// Without this option, such a unit goes on with the keys that it has.
    #[arg(long)]
    pub(crate) lock: bool,
    /// How many bytes its units together encrypt under a key before the manager changes it by itself: a number with
    /// M, G, T or P (1G is 1,000,000,000 bytes), from 1M, or `never`
    #[arg(long, value_name = "BYTES", default_value = "never", value_parser = after_volume)]
    pub(crate) after_volume: AfterVolume,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("setting").required(true).multiple(true)
    .args(["update", "priority", "protect", "protect_add", "protect_remove", "protect_nothing", "policy", "suite",
        "rotate_every",
        "lock", "no_lock", "after_volume"]))]
pub(crate) struct GroupSet {
    /// Name of the group
    #[arg(value_name = "GROUP")]
    pub(crate) group: Name,
    /// How its key changes: `hitless` loses no packet, `strict` never has two keys on the wire
    #[arg(long, value_parser = update_mode)]
    pub(crate) update: Option<UpdateMode>,
    /// Of several common groups the one of the highest priority is used
    #[arg(long, value_parser = priority)]
    pub(crate) priority: Option<u16>,
    /// Addresses that are never sent in clear; may be repeated; replaces those of before
    #[arg(long, value_name = "PREFIX", value_parser = prefix)]
    pub(crate) protect: Vec<IpNet>,
    /// Prefix to protect besides those of before; may be repeated
    #[arg(long, value_name = "PREFIX", value_parser = prefix, conflicts_with_all = ["protect", "protect_nothing"])]
    pub(crate) protect_add: Vec<IpNet>,
    /// Prefix not to protect any more; may be repeated
    #[arg(long, value_name = "PREFIX", value_parser = prefix, conflicts_with_all = ["protect", "protect_nothing"])]
    pub(crate) protect_remove: Vec<IpNet>,
    /// Protect no addresses
    #[arg(long, conflicts_with = "protect")]
    pub(crate) protect_nothing: bool,
    /// What happens where no key is found: `closed` drops, `open` passes in clear
    #[arg(long, value_parser = group_policy)]
    pub(crate) policy: Option<GroupPolicy>,
    /// Cipher of its packets from its next key on
    #[arg(long, value_parser = suite)]
    pub(crate) suite: Option<SuiteId>,
    /// How old its key becomes at most before the manager changes it by itself, or `never`
    #[arg(long, value_name = "TIME", value_parser = rotate_every)]
    pub(crate) rotate_every: Option<RotateEvery>,
    /// Stop all traffic of the group at a unit that has not heard its manager for the length of a lease
    #[arg(long)]
    pub(crate) lock: bool,
    /// Let a unit that does not hear its manager go on with the keys that it has
    #[arg(long, conflicts_with = "lock")]
    pub(crate) no_lock: bool,
    /// How many bytes its units encrypt under a key before the manager changes it by itself, or `never`
    #[arg(long, value_name = "BYTES", value_parser = after_volume)]
    pub(crate) after_volume: Option<AfterVolume>,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct GroupRemove {
    /// Name of the group
    #[arg(value_name = "GROUP")]
    pub(crate) group: Name,
    /// Remove the group even if it has live members, which lose its keys at once
    ///
    /// Without this option, the command names them and asks if it runs on a terminal; otherwise it exits
    /// with code 4.
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Subcommand)]
pub(crate) enum EuCommand {
    /// Add a unit and print its one-time enrollment token
    Add(EuAdd),
    /// List all units
    List(Output),
    /// Show one unit
    Show(OneUnit),
    /// Change which terminals a unit may serve
    Set(EuSet),
    /// Remove a unit and change the keys of its groups
    Remove(Expel),
    /// Print a new enrollment token for a unit; its unused tokens become void
    Token(EuToken),
}

#[derive(Debug, Args)]
pub(crate) struct EuAdd {
    /// Name of the unit
    #[arg(value_name = "UNIT")]
    pub(crate) unit: Name,
    /// A group that the unit joins; may be repeated
    #[arg(long = "group", value_name = "GROUP")]
    pub(crate) groups: Vec<Name>,
    /// A prefix in which the unit may serve terminals; may be repeated [default: everywhere]
    #[arg(long, value_name = "PREFIX", value_parser = prefix)]
    pub(crate) may_serve: Vec<IpNet>,
    /// How long the token is valid: a number with s, m, h or d
    #[arg(long, default_value = "1h", value_parser = ttl)]
    pub(crate) ttl: Duration,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct EuSet {
    /// Name of the unit
    #[arg(value_name = "UNIT")]
    pub(crate) unit: Name,
    /// A prefix in which the unit may serve terminals; may be repeated; replaces those of before
    #[arg(
        long,
        value_name = "PREFIX",
        value_parser = prefix,
        required_unless_present_any = ["may_serve_everything", "may_serve_add", "may_serve_remove"]
    )]
    pub(crate) may_serve: Vec<IpNet>,
    /// A prefix in which the unit may serve terminals besides those of before; may be repeated
    #[arg(long, value_name = "PREFIX", value_parser = prefix, conflicts_with_all = ["may_serve", "may_serve_everything"])]
    pub(crate) may_serve_add: Vec<IpNet>,
    /// A prefix in which the unit may not serve terminals any more; may be repeated
    #[arg(long, value_name = "PREFIX", value_parser = prefix, conflicts_with_all = ["may_serve", "may_serve_everything"])]
    pub(crate) may_serve_remove: Vec<IpNet>,
    /// The unit may serve any terminal
    #[arg(long, conflicts_with = "may_serve")]
    pub(crate) may_serve_everything: bool,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct EuToken {
    /// Name of the unit
    #[arg(value_name = "UNIT")]
    pub(crate) unit: Name,
    /// How long the token is valid: a number with s, m, h or d
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
    /// Names of the groups
    #[arg(
        value_name = "GROUP",
        required_unless_present = "all",
        conflicts_with = "all"
    )]
    pub(crate) groups: Vec<Name>,
    /// All groups
    #[arg(long)]
    pub(crate) all: bool,
    /// Make a strict change, whatever the group is set to
    #[arg(long, conflicts_with = "hitless")]
    pub(crate) strict: bool,
    /// Make a hitless change, whatever the group is set to
    #[arg(long)]
    pub(crate) hitless: bool,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// The file to create; an existing file is never overwritten
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Also include the manager's private keys, seal.key and mge.toml: whoever has the file can then act as the
    /// manager
    #[arg(long)]
    pub(crate) with_keys: bool,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// A file made by `fpn-mge backup`, or any other copy of fpn-mge.db
    #[arg(
        value_name = "FILE",
        required_unless_present = "accept",
        conflicts_with = "accept"
    )]
    pub(crate) file: Option<PathBuf>,
    /// After a restore, let these units have keys again, or all that are waiting
    #[arg(long, value_name = "UNIT", num_args = 0..)]
    pub(crate) accept: Option<Vec<Name>>,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct Where {
    /// Address of a terminal
    #[arg(value_name = "ADDRESS")]
    pub(crate) address: IpAddr,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Args)]
pub(crate) struct Events {
    /// Go on and show new rows as they are written
    #[arg(long, short)]
    pub(crate) follow: bool,
    /// Only rows about this unit, or by it
    #[arg(long, value_name = "UNIT")]
    pub(crate) unit: Option<Name>,
    /// Only rows about this group
    #[arg(long, value_name = "GROUP")]
    pub(crate) group: Option<Name>,
    /// Only rows with this action, such as `rotated`, `refused` or `unit lost`
    #[arg(long, value_name = "WHAT")]
    pub(crate) action: Option<String>,
    /// Only rows from this moment on: a time in UTC such as 2026-01-31 or 2026-01-31T08:30, or 2h for two hours ago
    #[arg(long, value_name = "TIME", value_parser = when)]
    pub(crate) since: Option<When>,
    /// Only rows before this moment
    #[arg(long, value_name = "TIME", value_parser = when, conflicts_with = "follow")]
    pub(crate) until: Option<When>,
    /// Only the last N of these rows
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) last: Option<u32>,
    /// Check the hash chain: exits with code 5 and names the rows if any was changed, removed or inserted
    #[arg(long, conflicts_with_all = ["follow", "unit", "group", "action", "since", "until", "last"])]
    pub(crate) verify: bool,
    /// Also check that this row is still there with the hash that `status` or `backup` printed
    #[arg(long, value_name = "ROW:HASH", requires = "verify", value_parser = head)]
    pub(crate) head: Option<Head>,
    #[command(flatten)]
    pub(crate) output: Output,
}

/// A moment on the command line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum When {
    At(Timestamp),
    Ago(Duration),
}

impl When {
    /// Returns the moment.
    pub(crate) fn before(self, now: Timestamp) -> anyhow::Result<Timestamp> {
        Ok(match self {
            Self::At(at) => at,
            Self::Ago(ago) => now.checked_sub(ago)?,
        })
    }
}

/// A row of the audit log and its hash, as they were noted.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Head {
    pub(crate) last: u64,
    pub(crate) hash: String,
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

#[derive(Debug, Args)]
pub(crate) struct Expel {
    /// Name of the unit
    #[arg(value_name = "UNIT")]
    pub(crate) unit: Name,
    /// Do it even if no other enrolled unit is left in a group
    ///
    /// Without this option, the command names such groups and asks if it runs on a terminal; otherwise it exits
    /// with code 4.
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Output {
    /// Print JSON (docs/mge-json.md)
    #[arg(long)]
    pub(crate) json: bool,
}

fn listen(text: &str) -> Result<SocketAddr, String> {
    let right = "write for example 192.0.2.1:4747 or [2001:db8::1]:4747";
    match text.parse::<SocketAddr>() {
        Ok(address) if address.port() == 0 => Err(format!(
            "port 0 would be a random one, which units could not know: {right}"
        )),
        Ok(address) => Ok(address),
        Err(_) => Err(format!("it is not an IP:PORT: {right}")),
    }
}

fn priority(text: &str) -> Result<u16, String> {
    let number = text.parse();
    number.map_err(|_| "must be a number from 0 to 65535".to_owned())
}

fn update_mode(text: &str) -> Result<UpdateMode, String> {
    match text {
        "hitless" => Ok(UpdateMode::Hitless),
        "strict" => Ok(UpdateMode::Strict),
        _ => Err("must be `hitless` or `strict`".into()),
    }
}

fn group_policy(text: &str) -> Result<GroupPolicy, String> {
    match text {
        "closed" => Ok(GroupPolicy::Closed),
        "open" => Ok(GroupPolicy::Open),
        _ => Err("must be `closed` or `open`".into()),
    }
}

fn suite(text: &str) -> Result<SuiteId, String> {
    let suite = SuiteId::ALL.into_iter().find(|s| s.name() == text);
    suite.ok_or_else(|| {
        format!(
            "must be one of: {}",
            SuiteId::ALL.map(SuiteId::name).join(", ")
        )
    })
}

fn prefix(text: &str) -> Result<IpNet, String> {
    if let Ok(address) = text.parse::<IpAddr>() {
        return Ok(address.into());
    }
    let net: IpNet = text.parse().map_err(|_| {
        "must be a prefix such as 192.0.2.0/24 or 2001:db8::/64, or an address".to_owned()
    })?;
    if net.trunc() != net {
        return Err(format!(
            "it has bits set beyond the prefix length: write {}",
            net.trunc()
        ));
    }
    Ok(net)
}

fn ttl(text: &str) -> Result<Duration, String> {
    match seconds(text)? {
        0 => Err(format!("a token must be valid for some time: {TIMES}")),
        seconds if seconds > LONGEST_TTL => Err("must not be longer than a year (365d)".into()),
        seconds => Ok(Duration::from_secs(seconds)),
    }
}

fn rotate_every(text: &str) -> Result<RotateEvery, String> {
    if text == "never" {
        return Ok(RotateEvery::NEVER);
    }
    match seconds(text)? {
        0 => Err(format!("write `never`, or a time: {TIMES}")),
        seconds => RotateEvery::try_from(seconds).map_err(|e| e.to_string()),
    }
}

fn after_volume(text: &str) -> Result<AfterVolume, String> {
    const VOLUMES: &str = "100G is 100,000,000,000 bytes; M, T and P are possible too";
    if text == "never" {
        return Ok(AfterVolume::NEVER);
    }
    let power = text.chars().last().and_then(|unit| "MGTP".find(unit));
    let power = power.and_then(|at| u32::try_from(at + 2).ok());
    let power = power.ok_or_else(|| format!("the unit is missing: {VOLUMES}"))?;
    let number = text
        .get(..text.len() - 1)
        .and_then(|n| n.parse::<u64>().ok());
    let bytes = number.and_then(|n| n.checked_mul(1000_u64.pow(power)));
    match bytes {
        Some(0) => Err(format!("write `never`, or a volume: {VOLUMES}")),
        Some(bytes) => AfterVolume::try_from(bytes).map_err(|e| e.to_string()),
        None => Err(format!("must be a number with a unit: {VOLUMES}")),
    }
}

fn when(text: &str) -> Result<When, String> {
    if let Ok(ago) = seconds(text) {
        return Ok(When::Ago(Duration::from_secs(ago)));
    }
    if let Ok(at) = text.parse::<Timestamp>() {
        return Ok(When::At(at));
    }
    let civil = text.parse::<jiff::civil::DateTime>().ok();
    let at = civil.and_then(|civil| civil.to_zoned(jiff::tz::TimeZone::UTC).ok());
    at.map(|at| When::At(at.timestamp())).ok_or_else(|| {
        "write a time in UTC such as 2026-01-31 or 2026-01-31T08:30, or 2h for two hours ago".into()
    })
}

fn head(text: &str) -> Result<Head, String> {
    let (row, hash) = text.split_once(':').unwrap_or_default();
    let is_hash = hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit());
    match row.parse() {
        Ok(last) if is_hash => Ok(Head {
            last,
            hash: hash.to_lowercase(),
        }),
        _ => Err("must be the number of a row, a colon and 64 hexadecimal digits".into()),
    }
}

/// Reads a time with its unit.
fn seconds(text: &str) -> Result<u64, String> {
    let unit = match text.chars().last() {
        Some('s') => 1,
        Some('m') => 60,
        Some('h') => HOUR,
        Some('d') => 24 * HOUR,
        _ => return Err(format!("the time unit is missing: {TIMES}")),
    };
    let number = text
        .get(..text.len() - 1)
        .and_then(|n| n.parse::<u64>().ok());
    let number = number.and_then(|n| n.checked_mul(unit));
    number.ok_or_else(|| format!("must be a number with a time unit: {TIMES}"))
}

const RESTORE: &str = "\
Restore the database from a copy, or accept the units afterwards.

Stop the manager before `restore FILE`. The command checks the file before it changes anything, keeps the present \
database under another name, and marks the copy as restored. At its next start the manager then gives every group a \
new key, with numbers beyond all that were ever handed out, and gives no key to any unit until the operator accepts \
it. Until then units continue to use the keys that they have.

`restore --accept` accepts the named units, or all that are waiting. Changes that were made after the copy are not in \
it: check units, groups and members first, and evict those that must stay out. The procedure is in docs/operating.md.";

const TIMES: &str = "write for example 90s, 30m, 1h or 7d";
const HOUR: u64 = 3600;
const LONGEST_TTL: u64 = 365 * 24 * HOUR;

#[cfg(test)]
mod tests;
