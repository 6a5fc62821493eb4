//! The list of paths that `fpn-eu paths` shows.

use std::net::IpAddr;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::store::Path;
use super::{Pair, PathAction, Searcher};
use crate::ids::GroupId;
use crate::time::Timestamp;

/// One path or search.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PathRow {
    /// Source of the packets.
    pub src: IpAddr,
    /// Destination of the packets.
    pub dst: IpAddr,
    /// What is done with them: `encrypt`, `plain`, `drop` or `wait`.
    pub action: String,
    /// Name of the group that they are encrypted under; its number if the unit has left the group.
    pub group: Option<String>,
    /// The group under which the pair was last encrypted. The pair never passes in clear again.
    pub pin: Option<String>,
    /// Sender id of the unit that answered the search, in eight hexadecimal digits, as in its
    /// packets at that time. Unknown if that unit searched and this one answered.
    pub far: Option<String>,
    /// The largest packet, with its outer headers, that arrives at the other unit, if that is less
    /// than what this unit's outside takes.
    pub mtu: Option<u16>,
    /// Seconds since the action was found, or the search began.
    pub age_s: f64,
    /// Seconds until the path ages or the drop ends.
    pub expires_s: Option<f64>,
    /// `settled`, `aged` (its next packet starts a new search), `refreshing` (a new search is under
    /// way while the old action stays in force), `searching`, `ended`, or the name of the drop.
    pub state: String,
}

impl Searcher {
    /// Returns all paths and searches, sorted by source and destination.
    pub fn list(&self, now: Timestamp) -> Vec<PathRow> {
        let known = self.store.iter();
        let new = |pair: &Pair| self.store.get(pair).is_none();
        let searched = self.searching().filter(|(pair, _)| new(pair));
        let mut rows: Vec<PathRow> = known
            .map(|(pair, path)| self.known_row(now, pair, path))
            .chain(searched.map(|(pair, began)| searched_row(now, pair, began)))
            .collect();
        rows.sort_by_key(|row| (row.src, row.dst));
        rows
    }

    /// Returns the path or search of one pair.
    pub fn row(&self, now: Timestamp, pair: &Pair) -> Option<PathRow> {
        match self.store.get(pair) {
            Some(path) => Some(self.known_row(now, pair, path)),
            None => (self.search_began(pair)).map(|began| searched_row(now, pair, began)),
        }
    }

    fn known_row(&self, now: Timestamp, pair: &Pair, path: &Path) -> PathRow {
        let searching = self.has_search(pair);
        let (action, group, state) = match path.action {
            Some(PathAction::Encrypt(group)) => ("encrypt", Some(group), "settled"),
            Some(PathAction::Plain) => ("plain", None, "settled"),
            Some(PathAction::Drop(reason)) => ("drop", None, reason.name()),
            None => ("wait", None, "ended"),
        };
        let state = match path.action {
            Some(PathAction::Encrypt(_) | PathAction::Plain) if searching => "refreshing",
            Some(_) if now >= path.ages => "aged",
            None if searching => "searching",
            _ => state,
        };
        let until = match path.action {
            Some(PathAction::Encrypt(_) | PathAction::Plain) => Some(path.ages),
            Some(PathAction::Drop(_)) | None => path.ends,
        };
        PathRow {
            src: pair.src,
            dst: pair.dst,
            action: action.to_owned(),
            group: group.map(|id| self.group_name(id)),
            pin: path.pin.map(|id| self.group_name(id)),
            far: path.far.map(|sender| format!("{:08x}", sender.0)),
            mtu: path.mtu,
            age_s: seconds(now.since(path.since)),
            expires_s: until.map(|end| seconds(end.since(now))),
            state: state.to_owned(),
        }
    }

    fn group_name(&self, id: GroupId) -> String {
        let group = self.ring.as_deref().and_then(|ring| ring.group(id));
        group.map_or_else(|| id.to_string(), |g| g.info.name.clone())
    }
}

fn searched_row(now: Timestamp, pair: &Pair, began: Timestamp) -> PathRow {
    PathRow {
        src: pair.src,
        dst: pair.dst,
        action: "wait".to_owned(),
        group: None,
        pin: None,
        far: None,
        mtu: None,
        age_s: seconds(now.since(began)),
        expires_s: None,
        state: "searching".to_owned(),
    }
}

/// Converts to seconds, rounded to milliseconds.
fn seconds(d: Duration) -> f64 {
    (d.as_secs_f64() * 1000.0).round() / 1000.0
}
