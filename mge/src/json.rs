//! What goes over the socket, as JSON. `docs/mge-json.md` describes it; the tests compare.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use fpn::ids::{Epoch, EuId, GroupId};
use fpn::keyshare::ring::SuiteId;
use fpn::keyshare::{GroupPolicy, UpdateMode};
use fpn::manager::{AfterVolume, Phase, QueueStatus, RotateEvery};
use fpn::wire::control::{ClaimKind, MayServe};
use fpn_daemon_kit::Landlock;
use ipnet::IpNet;
use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use fpn::manager::Name;

/// A group.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct GroupView {
    pub(crate) group: Name,
    pub(crate) id: GroupId,
    pub(crate) update: UpdateMode,
    pub(crate) priority: u16,
    pub(crate) policy: GroupPolicy,
    pub(crate) suite: SuiteId,
    pub(crate) protect: Vec<IpNet>,
    /// 0: never.
    #[serde(default)]
    pub(crate) rotate_every_s: RotateEvery,
    /// A unit without a lease neither sends nor receives under its keys.
    #[serde(default)]
    pub(crate) lock: bool,
    /// 0: any number.
    #[serde(default)]
    pub(crate) after_volume_bytes: AfterVolume,
    #[serde(serialize_with = "millis")]
    pub(crate) created: Timestamp,
    /// The epoch in force; null before the first key.
    pub(crate) epoch: Option<Epoch>,
    /// How old its key is.
    #[serde(default)]
    pub(crate) key_age_s: Option<u64>,
    /// When the manager changes the key by itself.
    #[serde(default)]
    pub(crate) next_rotation_s: Option<u64>,
    /// How many bytes its units have encrypted under its key, as they say.
    #[serde(default)]
    pub(crate) volume_bytes: Option<u64>,
    pub(crate) units: Vec<Name>,
    /// How many of its units are live.
    pub(crate) live: usize,
    /// Live units from which its key is withheld, as they cannot do its suite; at most 100.
    #[serde(default)]
    pub(crate) withheld: Vec<Name>,
    pub(crate) rotation: Option<RotationView>,
}

/// A change of a key that is under way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RotationView {
    pub(crate) epoch: Epoch,
    pub(crate) update: UpdateMode,
    pub(crate) phase: Phase,
    pub(crate) acked: usize,
    pub(crate) of: usize,
    /// Units that are waited for, at most 100.
    pub(crate) stragglers: Vec<Name>,
}

/// A unit.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct UnitView {
    pub(crate) unit: Name,
    pub(crate) id: EuId,
    pub(crate) state: UnitState,
    pub(crate) groups: Vec<Name>,
    /// Which terminals it may serve; null: all.
    #[serde(default)]
    pub(crate) may_serve: MayServe,
    #[serde(serialize_with = "millis")]
    pub(crate) created: Timestamp,
    /// When its keys were registered, and their fingerprint.
    #[serde(serialize_with = "millis_if_any")]
    pub(crate) enrolled: Option<Timestamp>,
    pub(crate) keys: Option<String>,
    /// Until when an unused token is good.
    #[serde(serialize_with = "millis_if_any")]
    pub(crate) token_expires: Option<Timestamp>,
    /// Its session, if it is live.
    pub(crate) session: Option<SessionView>,
    /// What it says of its terminals; never in a list of units.
    #[serde(default)]
    pub(crate) report: Option<ReportView>,
}

/// What a unit has reported.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ReportView {
    /// Of its software.
    pub(crate) version: String,
    pub(crate) age_ms: u64,
    pub(crate) terminals: Vec<TerminalView>,
    /// Terminals that it has beyond those.
    pub(crate) left_out: u32,
    /// It knows the protected prefixes of now, and what it may serve now.
    pub(crate) up_to_date: bool,
}

/// A terminal that a unit has reported.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct TerminalView {
    pub(crate) terminal: IpNet,
    pub(crate) kind: ClaimKind,
}

/// What `where` prints.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct WhereView {
    pub(crate) address: IpAddr,
    /// Those of registered units first, then the oldest first.
    pub(crate) claims: Vec<ClaimView>,
    /// How many more there are, at least.
    pub(crate) more: usize,
}

/// A unit that says to serve an address.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ClaimView {
    pub(crate) unit: Name,
    /// The address, or a prefix with it.
    pub(crate) terminal: IpNet,
    pub(crate) kind: ClaimKind,
    /// It may serve it.
    pub(crate) allowed: bool,
    /// It has a lease.
    pub(crate) live: bool,
    /// Its groups.
    pub(crate) groups: Vec<Name>,
    /// Since it claimed this first.
    pub(crate) since_ms: u64,
    /// Since its last report.
    pub(crate) report_ms: u64,
}

/// Where a unit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum UnitState {
    /// A token is out, no keys are known.
    Invited,
    /// Its keys are known.
    Enrolled,
    /// Gets no key before `fpn-mge restore --accept`.
    Unconfirmed,
    /// Gets no key until it is enrolled anew.
    Evicted,
}

/// The session of a live unit.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SessionView {
    pub(crate) address: SocketAddr,
    /// Age of the session.
    pub(crate) age_ms: u64,
    /// What is left of the lease.
    pub(crate) lease_ms: u64,
}

/// The manager.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StatusView {
    pub(crate) version: String,
    pub(crate) fingerprint: String,
    pub(crate) listen: Vec<SocketAddr>,
    pub(crate) advertise: String,
    /// Which start of the manager this is.
    pub(crate) boot: u32,
    pub(crate) uptime_s: u64,
    pub(crate) units: UnitCounts,
    /// Enrolled units without a lease.
    #[serde(default)]
    pub(crate) down: DownView,
    /// What the manager's clock shows, in 1/64 s since 1970.
    #[serde(default)]
    pub(crate) clock: u64,
    pub(crate) groups: Vec<GroupView>,
    /// How the manager's process is confined: `on`, `partial`, `unavailable` or `off`.
    pub(crate) landlock: Landlock,
    /// Who waits for RSA.
    pub(crate) queue: QueueStatus,
    /// Terminals that several live units claim.
    #[serde(default)]
    pub(crate) disputes: DisputesView,
    /// How many live units run each version.
    #[serde(default)]
    pub(crate) versions: BTreeMap<String, usize>,
    /// Live units that say to serve what they may not; at most 100.
    #[serde(default)]
    pub(crate) beyond: Vec<Name>,
    /// Those that are not 0.
    pub(crate) counters: BTreeMap<String, u64>,
    /// The end of the audit log's hash chain.
    pub(crate) audit: Option<AuditView>,
    /// A restore is being written; until it is, no unit is answered.
    pub(crate) restoring: bool,
    /// The last restore, as long as units wait for the operator's yes.
    pub(crate) restored: Option<RestoredView>,
}

/// Enrolled units without a lease.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct DownView {
    pub(crate) count: usize,
    /// The first 100: those that were lost last, then those not heard since the manager's start.
    pub(crate) first: Vec<DownUnit>,
}

/// An enrolled unit without a lease.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct DownUnit {
    pub(crate) unit: Name,
    /// For how long; null if it has not been heard since the manager's start.
    pub(crate) down_s: Option<u64>,
}

/// Terminals that several live units claim.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct DisputesView {
    pub(crate) count: usize,
    /// The first 100.
    pub(crate) first: Vec<DisputeView>,
}

/// A terminal that two live units claim.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct DisputeView {
    pub(crate) terminal: IpNet,
    pub(crate) units: Vec<Name>,
}

/// The manager goes on from an older copy of its database.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct RestoredView {
    #[serde(serialize_with = "millis")]
    pub(crate) since: Timestamp,
    /// How it is known.
    pub(crate) why: String,
    /// How many units wait, and the first 100 names of them.
    pub(crate) waiting: usize,
    pub(crate) units: Vec<Name>,
}

/// `POST /v1/restore/accept`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Accept {
    /// All that wait if there are none.
    #[serde(default)]
    pub(crate) units: Vec<Name>,
}

/// What `restore --accept` prints.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Accepted {
    pub(crate) units: Vec<Name>,
    /// How many units still wait.
    pub(crate) waiting: usize,
}

/// How many units there are.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct UnitCounts {
    pub(crate) total: usize,
    pub(crate) enrolled: usize,
    pub(crate) live: usize,
}

/// A row of the audit log.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct EventView {
    pub(crate) id: i64,
    #[serde(serialize_with = "millis")]
    pub(crate) at: Timestamp,
    pub(crate) actor: String,
    pub(crate) action: String,
    pub(crate) object: String,
    pub(crate) before: Option<Value>,
    pub(crate) after: Option<Value>,
    /// The hash of the row before it.
    #[serde(default)]
    pub(crate) prev: Option<String>,
}

/// The last row of the audit log.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct AuditView {
    pub(crate) last_event: i64,
    /// Its hash.
    pub(crate) hash: String,
}

/// What `events --verify` prints.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct CheckedView {
    pub(crate) rows: u64,
    pub(crate) first: Option<i64>,
    /// The end of the chain, and its hash.
    pub(crate) last: i64,
    pub(crate) hash: String,
    pub(crate) faults: Vec<FaultView>,
}

/// Rows that are not as fpn-mge has written them.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct FaultView {
    pub(crate) first: i64,
    pub(crate) last: i64,
    pub(crate) what: String,
}

/// A new token. The only time that its text is seen.
#[derive(Serialize, Deserialize)]
pub(crate) struct TokenView {
    pub(crate) unit: Name,
    pub(crate) groups: Vec<Name>,
    pub(crate) token: String,
    #[serde(serialize_with = "millis")]
    pub(crate) expires: Timestamp,
    /// Fingerprint of the unit's present keys. An enrollment with other keys shuts out the unit that has these.
    pub(crate) replaces: Option<String>,
    /// Where the unit stands, before the token is used.
    pub(crate) state: UnitState,
    /// It has a lease.
    pub(crate) live: bool,
}

/// `POST /v1/groups`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddGroup {
    pub(crate) group: Name,
    #[serde(default = "hitless")]
    pub(crate) update: UpdateMode,
    #[serde(default)]
    pub(crate) priority: u16,
    #[serde(default = "closed")]
    pub(crate) policy: GroupPolicy,
    #[serde(default)]
    pub(crate) suite: SuiteId,
    #[serde(default)]
    pub(crate) protect: Vec<IpNet>,
    #[serde(default)]
    pub(crate) rotate_every_s: RotateEvery,
    #[serde(default)]
    pub(crate) lock: bool,
    #[serde(default)]
    pub(crate) after_volume_bytes: AfterVolume,
}

/// `POST /v1/units`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddUnit {
    pub(crate) unit: Name,
    #[serde(default)]
    pub(crate) groups: Vec<Name>,
    /// Null: every terminal.
    #[serde(default)]
    pub(crate) may_serve: MayServe,
    #[serde(default = "ttl_s")]
    pub(crate) ttl_s: u64,
}

/// `POST /v1/units/{unit}/set`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SetUnit {
    /// Null: every terminal. It may be missing if `may_serve_add` or `may_serve_remove` is there.
    #[serde(default, deserialize_with = "there")]
    pub(crate) may_serve: Option<MayServe>,
}

/// `POST /v1/units/{unit}/token`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddToken {
    #[serde(default = "ttl_s")]
    pub(crate) ttl_s: u64,
}

/// `POST /v1/units/{unit}/join` and `…/leave`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OfGroup {
    pub(crate) group: Name,
}

/// `POST /v1/groups/{group}/remove`, `/v1/units/{unit}/evict` and `…/remove`.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RemoveHow {
    /// Although the group has live members, or the unit is the last one of a group.
    #[serde(default)]
    pub(crate) force: bool,
}

/// `POST /v1/groups/{group}/rotate`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RotateHow {
    /// As the group is set if absent.
    pub(crate) update: Option<UpdateMode>,
}

/// `POST /v1/rotate`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RotateMany {
    /// Which, unless it is all.
    #[serde(default)]
    pub(crate) groups: Vec<Name>,
    #[serde(default)]
    pub(crate) all: bool,
    /// As each group is set if absent.
    pub(crate) update: Option<UpdateMode>,
}

/// What `rotate` prints about several groups.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Rotations {
    /// From the request to the last acknowledgement.
    pub(crate) total_ms: f64,
    pub(crate) rotations: Vec<Rotated>,
}

/// A line of the answer to what changes keys: rotate, leave, evict, remove.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Line {
    /// How far it is.
    Progress(Progress),
    /// One group has its new key.
    Rotated(Rotated),
    /// All have; the last line.
    Done {
        /// Since the request.
        total_ms: f64,
    },
}

/// How far a change of a key is.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Progress {
    pub(crate) group: Name,
    pub(crate) epoch: Epoch,
    pub(crate) phase: Phase,
    pub(crate) acked: usize,
    pub(crate) of: usize,
}

/// A change of a key that is done; what `rotate --json` prints.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Rotated {
    pub(crate) group: Name,
    pub(crate) epoch: Epoch,
    pub(crate) update: UpdateMode,
    pub(crate) units: usize,
    pub(crate) acked: usize,
    /// The enrolled members that did not.
    pub(crate) missing: Vec<Name>,
    pub(crate) total_ms: f64,
    pub(crate) stop_window_ms: f64,
}

/// What `leave`, `evict` and `eu remove` print.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Revoked {
    pub(crate) unit: Name,
    /// From the request until no group that it left uses a key that it knows.
    pub(crate) revoke_ms: f64,
    pub(crate) rotations: Vec<Rotated>,
}

/// What `join` prints.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Joined {
    pub(crate) unit: Name,
    pub(crate) group: Name,
    pub(crate) state: UnitState,
    /// It has a lease, and gets the key at once, unless that is withheld.
    pub(crate) live: bool,
    /// It cannot do the suite of the group's key.
    pub(crate) withheld: bool,
    /// Until when an unused token is good.
    #[serde(serialize_with = "millis_if_any")]
    pub(crate) token_expires: Option<Timestamp>,
}

/// Milliseconds always, so that times sort as text too.
fn millis<S: Serializer>(time: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("{time:.3}"))
}

fn millis_if_any<S: Serializer>(
    time: &Option<Timestamp>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match time {
        Some(time) => millis(time, serializer),
        None => serializer.serialize_none(),
    }
}

// What `group add`, `eu add` and `eu token` take unless they are told.
/// Reads a field for which null is a value, which is not the same as its absence.
fn there<'de, D: Deserializer<'de>>(value: D) -> Result<Option<MayServe>, D::Error> {
    MayServe::deserialize(value).map(Some)
}

fn hitless() -> UpdateMode {
    UpdateMode::Hitless
}

fn closed() -> GroupPolicy {
    GroupPolicy::Closed
}

fn ttl_s() -> u64 {
    TTL.as_secs()
}

/// The word that JSON has for a value.
pub(crate) fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        Ok(other) => other.to_string(),
        Err(_) => "?".to_owned(),
    }
}

/// How long a token is valid by default.
pub(crate) const TTL: Duration = Duration::from_secs(3600);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_needs_only_the_name_and_the_rest_is_as_on_the_command_line() {
        let group: AddGroup = serde_json::from_str(r#"{"group": "office"}"#).unwrap();
        assert_eq!(
            (group.update, group.policy),
            (UpdateMode::Hitless, GroupPolicy::Closed)
        );
        assert_eq!((group.priority, group.suite), (0, SuiteId::default()));
        assert!(group.protect.is_empty());
        let unit: AddUnit = serde_json::from_str(r#"{"unit": "eu1"}"#).unwrap();
        assert_eq!((unit.groups.len(), unit.ttl_s), (0, 3600));
        let token: AddToken = serde_json::from_str("{}").unwrap();
        assert_eq!(token.ttl_s, 3600);
        assert!(serde_json::from_str::<AddGroup>("{}").is_err());
    }

    #[test]
    fn times_have_three_digits_after_the_second_so_that_they_sort_as_text() {
        for (nanos, shown) in [
            (0, "2026-01-02T03:04:05.000Z"),
            (120_000_000, "2026-01-02T03:04:05.120Z"),
            (123_456_789, "2026-01-02T03:04:05.123Z"),
        ] {
            let second: Timestamp = "2026-01-02T03:04:05Z".parse().unwrap();
            let at = Timestamp::new(second.as_second(), nanos).unwrap();
            let event = EventView {
                id: 1,
                at,
                actor: String::new(),
                action: String::new(),
                object: String::new(),
                before: None,
                after: None,
                prev: None,
            };
            assert_eq!(serde_json::to_value(event).unwrap()["at"], shown);
        }
    }
}
