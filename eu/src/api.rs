//! The HTTP interface of a running unit for its command line, on the socket `fpn-eu.sock` in its folder.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::routing::{get, post};
use axum::{Json, Router};
use fpn::counters::Registry;
use fpn::keyshare::eu::{EuState, EuStatus, KeyState, KeyStatus, Refusal, Withheld};
use fpn::search::Policy;
use fpn::time::Pseudotime;
use fpn::wire::control::MayServe;
use fpn_daemon_kit::{Failure, Landlock, boot_time, clock_apart, wall_clock};
use ipnet::IpNet;
use serde::{Deserialize, Serialize};
use tokio::sync::{mpsc, oneshot};

use crate::config::{Config, Mode, Prefix};
use crate::drops::DropRow;
use crate::explain::{self, Direction, Explanation, Way};
use crate::net::{self, Ipv6, Losses, Neighbours};
use crate::paths::PathView;
use crate::peers::{self, PeerView};
use crate::probe;
use crate::reload::{Reload, Reloaded};
use crate::run::{Answer, OffloadStatus, Offloads, PeerBook, Question, Seen, UnservedRow};

/// `fpn-eu status --json`.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Status {
    /// Version of the daemon.
    pub version: String,
    /// Seconds since it started.
    pub uptime_s: u64,
    /// The manager's clock, in 1/64 s since 1970; null before the first registration.
    #[serde(default)]
    pub clock: Option<u64>,
    /// The unit's name.
    pub unit: String,
    /// Its number at the manager.
    pub id: u32,
    /// How it is placed between the hub and the terminals.
    pub mode: Mode,
    /// Interface to the terminals.
    pub inside: String,
    /// Interface to the hub.
    pub outside: String,
    /// The terminals.
    #[serde(rename = "ce")]
    pub terminals: Vec<Prefix>,
    /// The terminals that it has learned.
    pub learned: Vec<IpAddr>,
    /// The prefixes in which its manager lets it serve terminals; null: all.
    pub may_serve: MayServe,
    /// Those of `ce` that it does not serve in full for that reason.
    pub refused: Vec<IpNet>,
    /// The multicast addresses that a router has joined on its outside, because hosts behind it want them.
    pub joined: Vec<IpAddr>,
    /// Queues of each TUN device.
    pub queues: usize,
    /// The manager: as configured and as resolved, which is empty before its name is found.
    pub manager: String,
    /// See [`Status::manager`].
    pub manager_address: String,
    /// `registering`, `registered`, `alone` or `refused`.
    pub state: String,
    /// What is left of the lease.
    pub lease_ms: u64,
    /// How long the manager has told it to wait before it asks again.
    pub asks_again_ms: u64,
    /// The protected prefixes are known.
    pub policy_known: bool,
    /// IPv6 is carried.
    pub ipv6: bool,
    /// Largest packet of a terminal that passes uncut.
    pub inner_mtu: u32,
    /// The names of the unit's groups.
    pub groups: Vec<String>,
    /// Groups of which a key is withheld, as the unit cannot do its suite.
    pub withheld: Vec<Withheld>,
    /// Number of paths.
    pub paths: usize,
    /// The state of each offload: `on`, `off`, `unavailable` or `refused`.
    pub offload: OffloadStatus,
    /// How the process is confined: `on`, `partial`, `unavailable` or `off`.
    pub landlock: Landlock,
    /// The last drops.
    pub last_drops: Vec<DropRow>,
    /// What somebody should look at.
    pub warnings: Vec<String>,
}

/// `fpn-eu counters --json`.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct CountersAnswer {
    /// All of them by name.
    #[serde(flatten)]
    pub counters: BTreeMap<String, u64>,
    /// Addresses of dropped packets that are no terminal's, the last one first.
    pub not_served: Vec<UnservedRow>,
}

/// What the routes need.
pub(crate) struct Api {
    /// The configuration in use.
    pub config: Arc<ArcSwap<Config>>,
    /// Takes over changes of it.
    pub reload: Arc<Reload>,
    /// Why the manager's name cannot be resolved; empty if it can.
    pub unresolved: Arc<ArcSwap<String>>,
    /// Queues of each TUN device.
    pub queues: usize,
    /// Whether IPv6 is carried.
    pub ipv6: Ipv6,
    /// The control task.
    pub control: mpsc::Sender<Question>,
    /// The last comparison with the kernel's network state.
    pub network: Seen,
    /// The multicast addresses that a router has joined.
    pub joined: Arc<ArcSwap<Vec<IpAddr>>>,
    /// What was carried for each of the other units.
    pub peers: Arc<PeerBook>,
    /// What the kernel loses.
    pub losses: Arc<Losses>,
    /// Whom the kernel of a router does not find.
    pub neighbours: Option<Arc<Neighbours>>,
    /// The offloads in use.
    pub offloads: Arc<Offloads>,
    /// All counters.
    pub registry: Registry,
    /// How the process is confined.
    pub landlock: Landlock,
    /// When the daemon started.
    pub started: Instant,
}

/// The routes.
pub(crate) fn router(api: Arc<Api>) -> Router {
    Router::new()
        .route("/v1/status", get(status))
        .route("/v1/paths", get(paths))
        .route("/v1/peers", get(peers))
        .route("/v1/explain", get(explained))
        .route("/v1/keys", get(keys))
        .route("/v1/counters", get(counters))
        .route("/v1/drops", get(drops))
        .route("/v1/enrolled", post(enrolled))
        .route("/v1/reload", post(reload))
        .with_state(api)
}

async fn status(State(api): State<Arc<Api>>) -> Result<Json<Status>, Failure> {
    let answer = ask(&api, Question::Status).await?;
    let config = api.config.load_full();
    let unit = &config.unit;
    let network = api.network.now().await;
    let groups: BTreeSet<_> = answer.status.keys.iter().map(|k| k.group.clone()).collect();
    let mut warnings = of_every_pair(&api, &config, &answer, network.warnings.clone()).await;
    let (unanswered, count) = ask(&api, Question::Unanswered).await?;
    let named = unanswered.len();
    warnings.extend(unanswered.into_iter().filter_map(|view| view.unanswered));
    if count > named {
        warnings.push(format!(
            "{} more pairs are encrypted and not answered: `fpn-eu paths` shows them",
            count - named
        ));
    }
    warnings.extend(answer.narrowest.map(|(pair, mtu, count)| {
        let others = match count {
            1 => String::new(),
            n => format!(" (the smallest of {n} pairs)"),
        };
        format!(
            "the network between {} and {} carries packets of up to {mtu} bytes{others}, less than {} takes: terminals are told, and packets that may be are fragmented",
            pair.src, pair.dst, unit.outside
        )
    }));
    warnings.extend(clock(answer.clock, wall_clock()));
    if unit.mode == Mode::Gateway {
        let pairs = ask(&api, Question::Pairs).await?;
        warnings.extend(net::missing_routes(&config, &pairs).await);
    }
    for gateway in net::default_gateways().await {
        if !reaches(&config, &answer.policy, gateway) {
            warnings.push(format!(
                "the terminals' default gateway {gateway} is unreachable: policy is `closed` and no unit protects it"
            ));
        }
    }
    let mut last_drops = ask(&api, Question::Drops).await?;
    last_drops.truncate(LAST_DROPS);
    let state = serde_json::to_value(answer.status.state).map_err(anyhow::Error::from)?;
    Ok(Json(Status {
        version: env!("CARGO_PKG_VERSION").into(),
        uptime_s: api.started.elapsed().as_secs(),
        clock: answer.clock.map(|clock| clock.0),
        unit: unit.name.clone(),
        id: unit.id,
        mode: unit.mode,
        inside: unit.inside.to_string(),
        outside: unit.outside.to_string(),
        terminals: unit.terminals.clone(),
        learned: answer.learned,
        may_serve: answer.may_serve,
        refused: answer.refused,
        joined: Vec::clone(&api.joined.load()),
        queues: api.queues,
        manager: config.manager.address.clone(),
        manager_address: match answer.manager.ip().is_unspecified() {
            true => String::new(),
            false => answer.manager.to_string(),
        },
        state: state.as_str().unwrap_or_default().to_owned(),
        lease_ms: answer.status.lease_ms,
        asks_again_ms: answer.status.asks_again_ms,
        policy_known: answer.status.policy_known,
        ipv6: api.ipv6.carried(),
        inner_mtu: network.inner_mtu,
        groups: groups.into_iter().collect(),
        withheld: answer.status.withheld,
        paths: answer.paths,
        offload: api.offloads.status(&config),
        landlock: api.landlock,
        last_drops,
        warnings,
    }))
}

/// Returns the warnings about what keeps packets of any pair from passing. `network` are those about the host.
async fn of_every_pair(
    api: &Api,
    config: &Config,
    answer: &Answer,
    network: Vec<String>,
) -> Vec<String> {
    let (name, status) = (&config.unit.name, &answer.status);
    let mut warnings = network;
    warnings.extend(api.ipv6.sentence().map(String::from));
    warnings.extend(api.reload.waiting());
    let unresolved = api.unresolved.load();
    if !unresolved.is_empty() {
        warnings.push(unresolved.to_string());
    } else if status.state == EuState::Registering && api.started.elapsed() > LONG_REGISTERING {
        warnings.push(probe::unanswered(&answer.manager.to_string()));
    }
    if status.state == EuState::Alone && status.refusal.is_none() {
        warnings.push(format!(
            "{}. This unit continues with the keys that it has, except in groups that lock, and key changes leave it out",
            probe::unanswered(&answer.manager.to_string())
        ));
    }
    warnings.extend(locked(&status.keys));
    warnings.extend(refused(status, name));
    warnings.extend(in_no_group(status, name));
    warnings.extend(status.withheld.iter().map(|Withheld { group, suite }| {
        format!(
            "the key of the group {group} has the suite {suite}, which this unit does not support: nothing passes in that group. Update fpn-eu"
        )
    }));
    warnings.extend(not_allowed(name, &answer.refused));
    let manager = Some(answer.manager.ip()).filter(|addr| !addr.is_unspecified());
    warnings.extend(net::exchanged(config, manager).await);
    warnings.extend(api.losses.warnings().await);
    let neighbours = api.neighbours.as_ref();
    warnings.extend(neighbours.into_iter().flat_map(|n| n.warnings()));
    warnings
}

/// Returns a warning if the unit is registered and has no keys because it is in no group.
fn in_no_group(status: &EuStatus, name: &str) -> Option<String> {
    let has_none = status.keys.is_empty() && status.withheld.is_empty();
    let served = status.state == EuState::Registered && status.refusal.is_none();
    (served && has_none).then(|| {
        format!(
            "this unit is in no group, so it has no keys and encrypts nothing: `fpn-mge join {name} GROUP` adds it to one, `fpn-mge group list` shows them"
        )
    })
}

/// Returns a warning about listed terminals that the unit may not serve.
pub(crate) fn not_allowed(name: &str, refused: &[IpNet]) -> Option<String> {
    if refused.is_empty() {
        return None;
    }
    let refused: Vec<_> = refused.iter().map(ToString::to_string).collect();
    Some(format!(
        "unit.ce lists {}, but the manager does not let this unit serve all of that: what it may not serve gets no packets. `fpn-mge eu show {name}` shows what it may serve; `fpn-mge eu set {name} --may-serve-add PREFIX` lets it serve more",
        refused.join(", ")
    ))
}

/// Returns a warning if this host's clock is not where the manager's is.
pub(crate) fn clock(manager: Option<Pseudotime>, wall: Pseudotime) -> Option<String> {
    let apart = clock_apart(manager?, wall)?;
    Some(format!(
        "the clock of this host is {apart} the manager's: the times in its log are not those of other hosts, and certificates and tokens may seem to be expired or not yet valid. The keys and packets of the unit do not depend on it. Set it (`timedatectl set-ntp true`), or the manager's if that is wrong"
    ))
}

/// Returns a warning if groups are locked because the unit has no lease.
fn locked(keys: &[KeyStatus]) -> Option<String> {
    let keys = keys.iter().filter(|key| key.state == KeyState::Locked);
    let groups: BTreeSet<&str> = keys.map(|key| key.group.as_str()).collect();
    let names: Vec<_> = groups.into_iter().collect();
    (!names.is_empty()).then(|| {
        format!(
            "nothing passes in these groups until the manager is heard again, because they lock: {}. `fpn-mge group set GROUP --no-lock` lets units go on without it",
            names.join(", ")
        )
    })
}

/// Returns why the manager does not serve this unit, and what to do.
fn refused(status: &EuStatus, name: &str) -> Option<String> {
    let Refusal { out, sentence } = status.refusal.as_ref()?;
    let keys = match status.keys.is_empty() {
        true => "it has no keys, so nothing passes that must be encrypted",
        false => "it continues with the keys that it has, but gets no new ones",
    };
    Some(if *out {
        format!(
            "the manager refuses this unit ({sentence}); {keys}. To bring it back, give `fpn-mge eu token {name}` (`fpn-mge eu add {name}` if it was removed), `fpn-eu enroll TOKEN ...` here, and `fpn-mge join {name} GROUP` for each group. `fpn-mge events` shows more"
        )
    } else {
        format!(
            "the manager does not let this unit register at the moment ({sentence}); {keys}. It asks again every 30 s. `fpn-mge events` shows more"
        )
    })
}

async fn paths(State(api): State<Arc<Api>>) -> Result<Json<Vec<PathView>>, Failure> {
    ask(&api, Question::Paths).await.map(Json)
}

async fn peers(State(api): State<Arc<Api>>) -> Result<Json<Vec<PeerView>>, Failure> {
    let rows = api.peers.rows().await?;
    let Answer { groups, .. } = ask(&api, Question::Status).await?;
    Ok(Json(peers::views(boot_time(), &rows, &groups)))
}

/// `?src=ADDRESS&dst=ADDRESS`.
#[derive(Deserialize)]
struct Ends {
    src: IpAddr,
    dst: IpAddr,
}

async fn explained(
    State(api): State<Arc<Api>>,
    ends: Result<Query<Ends>, QueryRejection>,
) -> Result<Json<Explanation>, Failure> {
    let Query(Ends { src, dst }) = ends.map_err(|e| {
        Failure::refused(format!(
            "{}: the query must be ?src=ADDRESS&dst=ADDRESS",
            e.body_text()
        ))
    })?;
    let pair = explain::pair(src, dst).map_err(Failure::refused)?;
    let network = api.network.now().await;
    let question = |reply| Question::Explain(pair, network.inner_mtu, reply);
    let mut explained = ask(&api, question).await?;
    let answer = ask(&api, Question::Status).await?;
    let config = api.config.load_full();
    let mut warnings = of_every_pair(&api, &config, &answer, network.warnings.clone()).await;
    if config.unit.mode == Mode::Gateway {
        let out = explained.directions.iter().find(|d| d.way == Way::Out);
        let pairs: Vec<_> = out.map(Direction::pair).into_iter().collect();
        warnings.extend(net::missing_routes(&config, &pairs).await);
    }
    explained.warnings = warnings;
    Ok(Json(explained))
}

async fn keys(State(api): State<Arc<Api>>) -> Result<Json<Vec<KeyStatus>>, Failure> {
    let Answer { status, .. } = ask(&api, Question::Status).await?;
    Ok(Json(status.keys))
}

async fn counters(State(api): State<Arc<Api>>) -> Result<Json<CountersAnswer>, Failure> {
    api.losses.update().await;
    Ok(Json(CountersAnswer {
        counters: api.registry.snapshot(),
        not_served: ask(&api, Question::Unserved).await?,
    }))
}

async fn drops(State(api): State<Arc<Api>>) -> Result<Json<Vec<DropRow>>, Failure> {
    ask(&api, Question::Drops).await.map(Json)
}

/// Notes that the unit was enrolled again, with the settings of this run.
async fn enrolled(State(api): State<Arc<Api>>) -> Result<Json<()>, Failure> {
    ask(&api, Question::Enrolled).await.map(Json)
}

/// Takes over what has changed in the configuration.
async fn reload(State(api): State<Arc<Api>>) -> Result<Json<Reloaded>, Failure> {
    let reloaded = api.reload.run().await;
    // The caller's file is at fault, or the host; it is told in full.
    reloaded
        .map(Json)
        .map_err(|e| Failure::conflict(format!("{e:#}")))
}

/// Asks the control task.
pub(crate) async fn ask<T>(
    api: &Api,
    question: impl FnOnce(oneshot::Sender<T>) -> Question,
) -> Result<T, Failure> {
    let gone = || anyhow::anyhow!("the unit is stopping");
    let (reply, answer) = oneshot::channel();
    let sent = api.control.send(question(reply)).await;
    sent.map_err(|_| gone())?;
    Ok(answer.await.map_err(|_| gone())?)
}

/// Returns true if the terminals may reach `gateway` in clear.
fn reaches(config: &Config, policy: &Policy, gateway: IpAddr) -> bool {
    let terminals = config.terminals();
    let same_family = |net: &&ipnet::IpNet| net.addr().is_ipv4() == gateway.is_ipv4();
    let mut of_family = terminals.iter().filter(same_family);
    of_family.all(|net| policy.may_pass_clear(net.addr(), gateway))
}

/// Drops that `status` shows.
const LAST_DROPS: usize = 5;
/// After this time without any answer the operator should look.
const LONG_REGISTERING: Duration = Duration::from_secs(5);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::State as OffloadState;

    #[test]
    fn a_clock_that_is_not_the_managers_is_a_warning_of_status_and_check() {
        let manager = Pseudotime(1_700_000_000 * Pseudotime::HZ);
        let shifted = |seconds: i64| {
            let ticks = seconds * i64::try_from(Pseudotime::HZ).unwrap();
            clock(
                Some(manager),
                Pseudotime(manager.0.saturating_add_signed(ticks)),
            )
        };
        assert_eq!((shifted(0), shifted(59), shifted(-59)), (None, None, None));
        let told = shifted(-3725).unwrap();
        assert!(
            told.starts_with("the clock of this host is 1 h 2 min behind the manager's"),
            "{told}"
        );
        assert!(
            shifted(90)
                .unwrap()
                .contains("1 min 30 s ahead of the manager's")
        );
        assert_eq!(clock(None, manager), None, "before the first registration");
    }

    #[test]
    fn a_unit_that_is_registered_without_a_key_is_in_no_group_and_is_told_how_to_join_one() {
        let status = |state| EuStatus {
            state,
            refusal: None,
            lease_ms: 0,
            asks_again_ms: 0,
            policy_known: true,
            withheld: Vec::new(),
            keys: Vec::new(),
        };
        let lonely = status(EuState::Registered);
        let told = in_no_group(&lonely, "unit-a").unwrap();
        assert!(told.contains("`fpn-mge join unit-a GROUP`"), "{told}");
        // Other sentences say why such a unit has no keys.
        for state in [EuState::Registering, EuState::Refused] {
            assert_eq!(in_no_group(&status(state), "unit-a"), None);
        }
        let withheld = Withheld {
            group: "office".into(),
            suite: "later".into(),
        };
        let too_old = EuStatus {
            withheld: vec![withheld],
            ..lonely
        };
        assert_eq!(in_no_group(&too_old, "unit-a"), None);
    }

    #[test]
    fn every_field_of_the_status_is_documented() {
        let docs = include_str!("../../docs/eu.md");
        let section = docs.split("### status").nth(1).unwrap();
        let section = section.split("###").next().unwrap();
        let status = Status {
            version: String::new(),
            uptime_s: 0,
            clock: None,
            unit: String::new(),
            id: 0,
            mode: Mode::Inline,
            inside: String::new(),
            outside: String::new(),
            terminals: Vec::new(),
            learned: Vec::new(),
            may_serve: MayServe::Everything,
            refused: Vec::new(),
            joined: Vec::new(),
            queues: 0,
            manager: String::new(),
            manager_address: String::new(),
            state: String::new(),
            lease_ms: 0,
            asks_again_ms: 0,
            policy_known: false,
            ipv6: false,
            inner_mtu: 0,
            groups: Vec::new(),
            withheld: Vec::new(),
            paths: 0,
            offload: OffloadStatus {
                tso: OffloadState::On,
                uso: OffloadState::Off,
                udp_gso: OffloadState::Unavailable,
                coalesce_tcp: OffloadState::Refused,
                coalesce_udp: OffloadState::On,
                gro_forwarding: OffloadState::On,
            },
            landlock: Landlock::Partial,
            last_drops: Vec::new(),
            warnings: Vec::new(),
        };
        let value = serde_json::to_value(status).unwrap();
        let offloads = value["offload"].as_object().unwrap();
        let fields = value.as_object().unwrap().keys();
        for word in fields.chain(offloads.keys()) {
            assert!(section.contains(&format!("`{word}`")), "{word}");
        }
        for state in offloads.values() {
            let state = state.as_str().unwrap();
            assert!(section.contains(&format!("`{state}`")), "{state}");
        }
    }
}
