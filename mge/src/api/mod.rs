//! The administrators' interface: HTTP/1.1 and JSON, version 1, on the Unix socket in the manager's folder.

mod actor;
mod lists;
mod views;

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Json, Response};
use axum::routing::{get, post};
use fpn::counters::Registry;
use fpn::crypto::{Secret, Token, TokenId};
use fpn::ids::EuId;
use fpn::manager::{
    AdminDone, AdminError, AdminRequest, GroupChange, MgeStatus, Name, NewGroup, NewToken,
    UnitReport,
};
use fpn_daemon_kit::{Failure, Peer, fill_random, lines};
use jiff::Timestamp;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::sync::{Mutex, mpsc, oneshot};

use self::lists::{edit, limits};
pub(crate) use self::views::About;
use crate::engine::{Asked, Asker, Lines, Request};
use crate::json::{
    Accept, Accepted, AddGroup, AddToken, AddUnit, CheckedView, EventView, GroupView, Joined,
    OfGroup, RemoveHow, RotateHow, RotateMany, SetUnit, StatusView, TokenView, UnitView, WhereView,
};
use crate::store::{AuditHead, Store, StoreError, UnitRow, Wanted, unhex};
use crate::words;

/// What the handlers share.
#[derive(Clone)]
pub(crate) struct Api<S: Store> {
    /// The handlers only read it; the engine writes.
    pub(crate) store: S,
    pub(crate) requests: mpsc::Sender<Request>,
    pub(crate) about: Arc<About>,
    pub(crate) registry: Registry,
    /// Held while a list of prefixes is read, changed and written.
    pub(crate) lists: Arc<Mutex<()>>,
}

/// The routes.
pub(crate) fn router<S: Store>(api: Api<S>) -> Router {
    Router::new()
        .route("/v1/status", get(status::<S>))
        .route("/v1/events", get(events::<S>))
        .route("/v1/events/verify", get(check_events::<S>))
        .route("/v1/groups", get(groups::<S>).post(add_group::<S>))
        .route("/v1/groups/{group}", get(group::<S>))
        .route("/v1/groups/{group}/set", post(set_group::<S>))
        .route("/v1/groups/{group}/remove", post(remove_group::<S>))
        .route("/v1/groups/{group}/rotate", post(rotate::<S>))
        .route("/v1/rotate", post(rotate_groups::<S>))
        .route("/v1/units", get(units::<S>).post(add_unit::<S>))
        .route("/v1/units/{unit}", get(unit::<S>))
        .route("/v1/units/{unit}/set", post(set_unit::<S>))
        .route("/v1/units/{unit}/remove", post(remove_unit::<S>))
        .route("/v1/units/{unit}/token", post(add_token::<S>))
        .route("/v1/units/{unit}/join", post(join::<S>))
        .route("/v1/units/{unit}/leave", post(leave::<S>))
        .route("/v1/units/{unit}/evict", post(evict::<S>))
        .route("/v1/where/{address}", get(whereabouts::<S>))
        .route("/v1/restore/accept", post(accept::<S>))
        .with_state(api)
}

type Answer<T> = Result<Json<T>, Failure>;
type Who = ConnectInfo<Peer>;

async fn status<S: Store>(State(api): State<Api<S>>) -> Answer<StatusView> {
    api.status().await.map(Json)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    #[serde(default)]
    after: i64,
    limit: Option<u32>,
    unit: Option<Name>,
    group: Option<Name>,
    action: Option<String>,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
}

async fn events<S: Store>(
    State(api): State<Api<S>>,
    Query(page): Query<Page>,
) -> Answer<Vec<EventView>> {
    let wanted = Wanted {
        after: page.after,
        limit: page.limit.unwrap_or(EVENTS).min(EVENTS),
        unit: page.unit,
        group: page.group,
        action: page.action,
        since: page.since,
        until: page.until,
    };
    let events = api.store.events(&wanted).await?;
    Ok(Json(events.into_iter().map(views::event).collect()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    id: Option<i64>,
    hash: Option<String>,
}

async fn check_events<S: Store>(
    State(api): State<Api<S>>,
    Query(Known { id, hash }): Query<Known>,
) -> Answer<CheckedView> {
    let known = match (id, hash) {
        (None, None) => None,
        (Some(last), Some(hash)) => {
            let hash = unhex(&hash);
            let hash =
                hash.ok_or_else(|| Failure::refused("`hash` needs 64 hexadecimal digits"))?;
            Some(AuditHead { last, hash })
        }
        _ => return Err(Failure::refused("`id` and `hash` belong together")),
    };
    let checked = api.store.check_events(known).await?;
    Ok(Json(views::checked(checked)))
}

async fn groups<S: Store>(State(api): State<Api<S>>) -> Answer<Vec<GroupView>> {
    let live = api.live().await?;
    let (groups, units) = (api.store.groups().await?, api.store.units().await?);
    Ok(Json(views::groups(groups, &units, &live)))
}

async fn group<S: Store>(
    State(api): State<Api<S>>,
    Path(group): Path<String>,
) -> Answer<GroupView> {
    let live = api.live().await?;
    let group = api.store.group(&name(group)?).await?;
    let units = api.store.units().await?;
    Ok(Json(views::group(group, &units, &live)))
}

async fn add_group<S: Store>(
    State(api): State<Api<S>>,
    who: Who,
    bytes: Bytes,
) -> Answer<GroupView> {
    let asked: AddGroup = body(&bytes)?;
    let name = asked.group.clone();
    let request = AdminRequest::AddGroup(NewGroup {
        name: asked.group,
        update: asked.update,
        priority: asked.priority,
        policy: asked.policy,
        suite: asked.suite,
        protect: asked.protect,
        rotate_every: asked.rotate_every_s,
        lock: asked.lock,
        after_volume: asked.after_volume_bytes,
    });
    api.ask(who, request).await?;
    let group = api.store.group(&name).await?;
    Ok(Json(views::group(group, &[], &api.live().await?)))
}

async fn set_group<S: Store>(
    State(api): State<Api<S>>,
    who: Who,
    Path(group): Path<String>,
    bytes: Bytes,
) -> Answer<GroupView> {
    let name = name(group)?;
    let (mut change, lists): (GroupChange, _) = edit(&bytes, ["protect_add", "protect_remove"])?;
    // Nobody else changes the list between reading and writing it.
    let _alone = api.lists.lock().await;
    if let Some(edit) = lists {
        let before = api.store.group(&name).await?.chosen.protect;
        edit.excludes(change.protect.is_some(), "protect")?;
        change.protect = Some(edit.apply(before, "protected prefix", &format!("group {name}"))?);
    }
    let group = name.clone();
    api.ask(who, AdminRequest::SetGroup { group, change })
        .await?;
    let (live, units) = (api.live().await?, api.store.units().await?);
    let group = api.store.group(&name).await?;
    Ok(Json(views::group(group, &units, &live)))
}

async fn remove_group<S: Store>(
    State(api): State<Api<S>>,
    who: Who,
    Path(group): Path<String>,
    bytes: Bytes,
) -> Answer<GroupView> {
    let name = name(group)?;
    let force = forced(&bytes)?;
    let live = api.live().await?;
    let group = api.store.group(&name).await?;
    if !force {
        let members = views::live_members(&group, &api.store.units().await?, &live);
        if !members.is_empty() {
            return Err(Failure::needs_force(still_used(&name, &members)));
        }
    }
    let request = AdminRequest::RemoveGroup { group: name };
    api.ask(who, request).await?;
    Ok(Json(views::group(group, &[], &live)))
}

fn still_used(group: &Name, members: &[Name]) -> String {
    let (count, units) = match members.len() {
        1 => ("a".to_owned(), "unit"),
        n => (n.to_string(), "units"),
    };
    format!(
        "group {group} has {count} live {units} ({}), which would lose its keys at once and could no longer reach each other where they share no other group",
        words::some(members)
    )
}

async fn rotate<S: Store>(
    State(api): State<Api<S>>,
    who: Who,
    Path(group): Path<String>,
    bytes: Bytes,
) -> Result<Response, Failure> {
    let (group, RotateHow { update }) = (name(group)?, body(&bytes)?);
    api.ask_lines(who, AdminRequest::Rotate { group, update })
        .await
}

async fn rotate_groups<S: Store>(
    State(api): State<Api<S>>,
    who: Who,
    bytes: Bytes,
) -> Result<Response, Failure> {
    let RotateMany {
        groups,
        all,
        update,
    } = body(&bytes)?;
    if all != groups.is_empty() {
        let sentence = "name the groups, or say that all are meant, and not both";
        return Err(Failure::refused(sentence));
    }
    api.ask_lines(who, AdminRequest::RotateGroups { groups, update })
        .await
}

async fn units<S: Store>(State(api): State<Api<S>>) -> Answer<Vec<UnitView>> {
    let live = api.live().await?;
    Ok(Json(views::units(api.store.units().await?, &live)))
}

async fn unit<S: Store>(State(api): State<Api<S>>, Path(unit): Path<String>) -> Answer<UnitView> {
    let live = api.live().await?;
    let unit = api.store.unit(&name(unit)?).await?;
    let now = live.units.iter().find(|now| now.eu == unit.id);
    let id = unit.id;
    let mut unit = views::unit(unit, now);
    unit.report = api.report(id).await?.map(views::report);
    Ok(Json(unit))
}

async fn whereabouts<S: Store>(
    State(api): State<Api<S>>,
    Path(address): Path<String>,
) -> Answer<WhereView> {
    let address: IpAddr = address
        .parse()
        .map_err(|_| Failure::refused(format!("{address} is not an IP address")))?;
    let (reply, answer) = oneshot::channel();
    api.send(Request::Where(address, reply)).await?;
    let found = answer.await.map_err(|_| stopping())?;
    let mut groups = Vec::new();
    for (unit, _) in &found.claims {
        groups.push(api.store.unit(unit).await?.groups);
    }
    Ok(Json(views::whereabouts(address, found, groups)))
}

async fn add_unit<S: Store>(
    State(api): State<Api<S>>,
    who: Who,
    bytes: Bytes,
) -> Answer<TokenView> {
    let asked: AddUnit = body(&bytes)?;
    let fresh = Fresh::new(&api.about, &asked.unit, asked.ttl_s)?;
    let name = asked.unit.clone();
    let request = AdminRequest::AddUnit {
        unit: asked.unit,
        groups: asked.groups,
        may_serve: asked.may_serve,
        token: fresh.stored,
    };
    api.ask(who, request).await?;
    let unit = api.store.unit(&name).await?;
    Ok(Json(fresh.shown.of(unit, false)))
}

async fn set_unit<S: Store>(
    State(api): State<Api<S>>,
    who: Who,
    Path(unit): Path<String>,
    bytes: Bytes,
) -> Answer<UnitView> {
    let name = name(unit)?;
    let (asked, lists): (SetUnit, _) = edit(&bytes, ["may_serve_add", "may_serve_remove"])?;
    let _alone = api.lists.lock().await;
    let may_serve = match lists {
        None => asked.may_serve.ok_or_else(|| {
            Failure::refused("`may_serve`, `may_serve_add` or `may_serve_remove` is missing")
        })?,
        Some(edit) => {
            edit.excludes(asked.may_serve.is_some(), "may_serve")?;
            limits(&name, api.store.unit(&name).await?.may_serve, &edit)?
        }
    };
    let unit = name.clone();
    api.ask(who, AdminRequest::SetUnit { unit, may_serve })
        .await?;
    let live = api.live().await?;
    let unit = api.store.unit(&name).await?;
    let now = live.units.iter().find(|now| now.eu == unit.id);
    Ok(Json(views::unit(unit, now)))
}

async fn add_token<S: Store>(
    State(api): State<Api<S>>,
    who: Who,
    Path(unit): Path<String>,
    bytes: Bytes,
) -> Answer<TokenView> {
    let (unit, asked): (_, AddToken) = (name(unit)?, body(&bytes)?);
    let live = api.live().await?;
    let fresh = Fresh::new(&api.about, &unit, asked.ttl_s)?;
    let request = AdminRequest::AddToken {
        unit: unit.clone(),
        token: fresh.stored,
    };
    api.ask(who, request).await?;
    let unit = api.store.unit(&unit).await?;
    let live = live.units.iter().any(|now| now.eu == unit.id);
    Ok(Json(fresh.shown.of(unit, live)))
}

async fn remove_unit<S: Store>(
    State(api): State<Api<S>>,
    who: Who,
    Path(unit): Path<String>,
    bytes: Bytes,
) -> Result<Response, Failure> {
    let unit = name(unit)?;
    api.check_last(&unit, forced(&bytes)?).await?;
    api.ask_lines(who, AdminRequest::RemoveUnit { unit }).await
}

async fn join<S: Store>(
    State(api): State<Api<S>>,
    who: Who,
    Path(unit): Path<String>,
    bytes: Bytes,
) -> Answer<Joined> {
    let (unit, OfGroup { group }) = (name(unit)?, body(&bytes)?);
    let request = AdminRequest::Join {
        unit: unit.clone(),
        group: group.clone(),
    };
    api.ask(who, request).await?;
    let live = api.live().await?;
    let stored = api.store.unit(&unit).await?;
    let now = live.units.iter().find(|now| now.eu == stored.id);
    let id = api.store.group(&group).await?.id;
    Ok(Json(Joined {
        unit,
        group,
        state: views::state(&stored),
        live: now.is_some(),
        withheld: now.is_some_and(|now| now.withheld.contains(&id)),
        token_expires: stored.token_expires,
    }))
}

async fn leave<S: Store>(
    State(api): State<Api<S>>,
    who: Who,
    Path(unit): Path<String>,
    bytes: Bytes,
) -> Result<Response, Failure> {
    let (unit, OfGroup { group }) = (name(unit)?, body(&bytes)?);
    api.ask_lines(who, AdminRequest::Leave { unit, group })
        .await
}

async fn accept<S: Store>(State(api): State<Api<S>>, who: Who, bytes: Bytes) -> Answer<Accepted> {
    let Accept { units } = body(&bytes)?;
    let accepted = api.ask(who, AdminRequest::Accept { units }).await?.accepted;
    let names = api.store.units().await?.into_iter();
    let names: HashMap<_, _> = names.map(|unit| (unit.id, unit.name)).collect();
    let units = accepted.iter().filter_map(|eu| names.get(eu).cloned());
    let units = units.collect();
    let restored = api.store.restored().await?;
    let waiting = restored.map_or(0, |restored| restored.waiting);
    Ok(Json(Accepted { units, waiting }))
}

async fn evict<S: Store>(
    State(api): State<Api<S>>,
    who: Who,
    Path(unit): Path<String>,
    bytes: Bytes,
) -> Result<Response, Failure> {
    let unit = name(unit)?;
    api.check_last(&unit, forced(&bytes)?).await?;
    api.ask_lines(who, AdminRequest::Evict { unit }).await
}

impl<S: Store> Api<S> {
    /// What `fpn-mge status` shows, and the metrics are made of.
    pub(crate) async fn status(&self) -> Result<StatusView, Failure> {
        let live = self.live().await?;
        let (groups, units) = (self.store.groups().await?, self.store.units().await?);
        let restored = self.store.restored().await?;
        let (reply, answer) = oneshot::channel();
        self.send(Request::Lost(reply)).await?;
        let lost = answer.await.map_err(|_| stopping())?;
        let mut status = views::status(&self.about, &self.registry, groups, &units, &live);
        status.down = views::down(&units, &live, &lost);
        status.boot = self.store.point().boot;
        status.restored = restored.map(views::restored);
        status.audit = Some(views::audit(&self.store.audit_head().await?));
        Ok(status)
    }

    async fn ask(&self, who: Who, request: AdminRequest) -> Result<AdminDone, Failure> {
        self.ask_for(who, request, None).await
    }

    async fn ask_lines(&self, who: Who, request: AdminRequest) -> Result<Response, Failure> {
        let (sender, receiver) = mpsc::channel(LINES);
        self.ask_for(who, request, Some(sender)).await?;
        Ok(lines(receiver).into_response())
    }

    async fn ask_for(
        &self,
        ConnectInfo(peer): Who,
        request: AdminRequest,
        lines: Option<Lines>,
    ) -> Result<AdminDone, Failure> {
        let since = Instant::now();
        let (reply, answer) = oneshot::channel();
        let asked = Asked {
            actor: actor::of(peer).await,
            request,
            by: Asker {
                since,
                reply,
                lines,
            },
        };
        self.send(Request::Admin(Box::new(asked))).await?;
        Ok(answer.await.map_err(|_| stopping())??)
    }

    /// Refuses to take a unit out of its groups if no other enrolled unit would be left in one.
    async fn check_last(&self, unit: &Name, force: bool) -> Result<(), Failure> {
        let units = self.store.units().await?;
        let groups = views::last_in(unit, &units);
        if force || groups.is_empty() {
            return Ok(());
        }
        Err(Failure::needs_force(format!(
            "unit {unit} is the last enrolled unit of {}: the terminals behind it would be left without a key, and nobody would be in the group",
            words::some(&groups)
        )))
    }

    async fn live(&self) -> Result<MgeStatus, Failure> {
        let (reply, answer) = oneshot::channel();
        self.send(Request::Status(reply)).await?;
        answer.await.map_err(|_| stopping())
    }

    async fn report(&self, eu: EuId) -> Result<Option<UnitReport>, Failure> {
        let (reply, answer) = oneshot::channel();
        self.send(Request::Report(eu, reply)).await?;
        answer.await.map_err(|_| stopping())
    }

    async fn send(&self, request: Request) -> Result<(), Failure> {
        self.requests.send(request).await.map_err(|_| stopping())
    }
}

fn stopping() -> Failure {
    let sentence = "the manager is stopping";
    Failure::with(StatusCode::SERVICE_UNAVAILABLE, sentence)
}

/// A new token: what is stored of it, and what is shown once.
struct Fresh {
    stored: NewToken,
    shown: Shown,
}

struct Shown {
    token: String,
    expires: Timestamp,
}

impl Fresh {
    fn new(about: &About, unit: &Name, ttl_s: u64) -> Result<Self, Failure> {
        let (mut id, mut secret) = ([0; 8], Secret::new([0; 32]));
        fill_random(&mut id).map_err(anyhow::Error::from)?;
        fill_random(secret.expose_mut()).map_err(anyhow::Error::from)?;
        let expires = Timestamp::now().checked_add(Duration::from_secs(ttl_s));
        let expires = expires.map_err(|_| Failure::refused("ttl_s is too large"))?;
        let token = Token {
            manager: about.advertise.clone(),
            fingerprint: about.realm,
            unit: unit.to_string(),
            id: TokenId(id),
            secret: secret.clone(),
        };
        let shown = Shown {
            token: token.encode(),
            expires,
        };
        Ok(Self {
            stored: NewToken {
                id: TokenId(id),
                secret,
                expires_ms: u64::try_from(expires.as_millisecond()).unwrap_or_default(),
            },
            shown,
        })
    }
}

impl Shown {
    fn of(self, unit: UnitRow, live: bool) -> TokenView {
        let Self { token, expires } = self;
        let state = views::state(&unit);
        let keys = unit.enrolled.filter(|_| !unit.evicted);
        TokenView {
            unit: unit.name,
            groups: unit.groups,
            token,
            expires,
            replaces: keys.map(|(_, keys)| keys.to_string()),
            state,
            live,
        }
    }
}

/// Returns whether the request says `force`. An empty body does not.
fn forced(bytes: &Bytes) -> Result<bool, Failure> {
    let RemoveHow { force } = match bytes.is_empty() {
        true => RemoveHow::default(),
        false => body(bytes)?,
    };
    Ok(force)
}

fn name(text: String) -> Result<Name, Failure> {
    Name::try_from(text).map_err(|e| Failure::refused(e.to_string()))
}

fn body<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    serde_json::from_slice(bytes).map_err(|e| {
        Failure::refused(format!(
            "the body of the request is not the expected JSON: {e}"
        ))
    })
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let sentence = error.to_string();
        match error {
            StoreError::Admin(AdminError::NoGroup(_) | AdminError::NoUnit(_)) => {
                Self::not_found(sentence)
            }
            StoreError::Admin(_) => Self::conflict(sentence),
            _ => Self::from(anyhow::Error::from(error)),
        }
    }
}

/// How many lines of an answer are buffered for a slow reader.
const LINES: usize = 64;
/// How many rows `events` returns at most.
const EVENTS: u32 = 10_000;
