//! The manager's database, as `fpn-mge` keeps it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;

use fpn::ids::{Epoch, EuId, GroupId, Rotation};
use fpn::keyshare::ring::{GroupPolicy, SuiteId, UpdateMode};
use fpn::manager::{
    AdminOp, AdminRequest, AfterVolume, GroupRecord, Name, NewEra, NewGroup, Phase, Point,
    RotateEvery, StoreAnswer, StoreOp, StoreRequest, StoredRotation, TokenRecord, UnitRecord,
};
use fpn::time::{Pseudotime, Timestamp};

/// The manager's database, as far as the manager's machine can see it.
#[derive(Default)]
pub struct Store {
    /// Number of the manager's last start.
    pub boot: u32,
    /// What was drawn at each start, and how many writes were counted since, by boot number.
    pub starts: BTreeMap<u32, (u16, u32)>,
    /// Set if `fpn-mge restore` has put this copy into place: the era to be begun is beyond it.
    pub restored: Option<u32>,
    /// The longest lease that was granted.
    pub lease: Duration,
    /// Sender ids below this are taken.
    pub sender_ids: u64,
    /// The units.
    pub units: BTreeMap<EuId, UnitRecord>,
    /// The groups.
    pub groups: BTreeMap<GroupId, GroupRecord>,
    /// The members of the groups.
    pub members: BTreeSet<(EuId, GroupId)>,
    /// The tokens.
    pub tokens: Vec<TokenRecord>,
    /// The present time, for the age of keys.
    pub now: Timestamp,
    /// When the present keys of the groups were made.
    pub made: BTreeMap<GroupId, Timestamp>,
    /// The clock, as last saved.
    pub pseudotime: Pseudotime,
    /// Writes that were asked for and are not done yet.
    pub(super) waiting: VecDeque<StoreRequest>,
}

impl Store {
    /// Returns the highest epoch that a member of a group may have.
    pub fn top(&self, g: u32) -> Epoch {
        let group = &self.groups[&GroupId(g)];
        let key = group.key.as_ref().map(|k| k.epoch);
        let next = group.rotation.as_ref().map(|r| r.key.epoch);
        key.max(next).unwrap_or_default()
    }

    /// Returns a copy, as a backup is one.
    pub fn copy(&self) -> Self {
        Self {
            boot: self.boot,
            starts: self.starts.clone(),
            restored: self.restored,
            lease: self.lease,
            sender_ids: self.sender_ids,
            units: self.units.clone(),
            groups: self.groups.clone(),
            members: self.members.clone(),
            tokens: self.tokens.clone(),
            now: self.now,
            made: self.made.clone(),
            pseudotime: self.pseudotime,
            waiting: VecDeque::new(),
        }
    }

    /// Returns the groups as a manager loads them at its start.
    pub fn loaded(&self) -> Vec<GroupRecord> {
        let age = |id| self.made.get(id).map(|made| self.now.since(*made));
        let groups = self.groups.iter();
        groups
            .map(|(id, record)| GroupRecord {
                key_age: age(id).unwrap_or_default(),
                ..record.clone()
            })
            .collect()
    }

    /// Returns how far its history has come.
    pub fn point(&self) -> Point {
        let (draw, count) = self.starts.get(&self.boot).copied().unwrap_or_default();
        let boot = self.boot;
        Point { boot, draw, count }
    }

    /// Returns how far each process of the manager has come.
    pub fn points(&self) -> Vec<Point> {
        let starts = self.starts.iter();
        starts
            .map(|(&boot, &(draw, count))| Point { boot, draw, count })
            .collect()
    }

    fn count(&mut self) {
        if let Some((_, count)) = self.starts.get_mut(&self.boot) {
            *count += 1;
        }
    }

    fn begin_era(&mut self, era: NewEra) {
        let NewEra {
            point,
            floor,
            sender_ids,
            keys,
            ..
        } = era;
        if self
            .starts
            .get(&point.boot)
            .is_some_and(|s| s.0 == point.draw)
        {
            return; // A repeat.
        }
        assert!(point.boot > self.boot && sender_ids >= self.sender_ids);
        (self.boot, self.sender_ids, self.restored) = (point.boot, sender_ids, None);
        self.starts = [(point.boot, (point.draw, 0))].into();
        self.tokens.retain(|token| token.used_by.is_some());
        for unit in self.units.values_mut() {
            unit.unconfirmed = unit.keys.is_some() && !unit.evicted;
        }
        for (id, key) in keys {
            self.made.insert(id, self.now);
            self.group(id, |g| {
                assert!(key.epoch > floor && floor > g.burnt);
                (g.key, g.rotation, g.rotation_due) = (Some(key), None, false);
                (g.burnt, g.last_rotation) = (floor, Rotation(floor.0));
            });
        }
    }

    pub(super) fn groups_of(&self, eu: EuId) -> impl Iterator<Item = GroupId> {
        let of_unit = (eu, GroupId(0))..=(eu, GroupId(u32::MAX));
        self.members.range(of_unit).map(|(_, g)| *g)
    }

    /// Carries out one request.
    pub fn apply(&mut self, op: StoreOp) -> StoreAnswer {
        if op.counts() {
            self.count();
        }
        match op {
            StoreOp::Admin(op) => return self.admin(op),
            StoreOp::Note { .. } => {}
            StoreOp::BeginEra(era) => self.begin_era(*era),
            StoreOp::FirstKey { group, key } => {
                self.made.insert(group, self.now);
                self.group(group, |g| g.key = Some(key));
            }
            StoreOp::BeginRotation {
                group,
                rotation,
                update,
                key,
                burnt,
                ..
            } => self.group(group, |g| {
                if g.rotation.as_ref().is_some_and(|r| r.rotation == rotation) {
                    return; // A repeat.
                }
                let phase = g.rotation.as_ref().map(|r| r.phase);
                assert!(matches!(phase, None | Some(Phase::Distributing)));
                assert!(
                    rotation > g.last_rotation,
                    "a rotation number is used again"
                );
                assert!(burnt >= g.burnt);
                g.rotation = Some(StoredRotation {
                    rotation,
                    update,
                    phase: Phase::Distributing,
                    key,
                });
                g.last_rotation = rotation;
                g.burnt = burnt;
                g.rotation_due = false;
            }),
            StoreOp::SetPhase {
                group,
                rotation,
                phase,
            } => self.group(group, |g| {
                let run = g.rotation.as_mut().expect("a rotation");
                assert_eq!(run.rotation, rotation);
                assert!(phase >= run.phase, "a phase goes back");
                run.phase = phase;
            }),
            StoreOp::EndRotation {
                group,
                rotation,
                epoch,
            } => {
                self.made.insert(group, self.now);
                self.group(group, |g| {
                    if g.rotation.is_none() && g.key.as_ref().is_some_and(|k| k.epoch == epoch) {
                        return; // A repeat.
                    }
                    let run = g.rotation.take().expect("a rotation");
                    assert_eq!((run.rotation, run.key.epoch), (rotation, epoch));
                    g.key = Some(run.key);
                    g.volume = 0;
                });
            }
            StoreOp::RegisterUnit { eu, token, keys } => {
                let unit = self.units.get_mut(&eu).expect("a unit");
                let by = keys.fingerprint();
                let old = unit.keys.as_ref().map(|old| old.fingerprint());
                let due = !unit.evicted && old.is_some_and(|old| old != by);
                (unit.keys, unit.evicted) = (Some(keys), false);
                unit.unconfirmed = false;
                let groups: Vec<GroupId> = self.groups_of(eu).filter(|_| due).collect();
                for id in groups {
                    self.group(id, |g| g.rotation_due = true);
                }
                let token = self.tokens.iter_mut().find(|t| t.id == token);
                token.expect("a token").used_by = Some(by);
            }
            StoreOp::ReserveSenderIds { below } => {
                // One of before a new era may come after it.
                assert!(below >= self.sender_ids || self.boot >> 20 > 0);
                self.sender_ids = below.max(self.sender_ids);
            }
            StoreOp::RaiseLease { longest } => self.lease = self.lease.max(longest),
            StoreOp::SavePseudotime { value, volumes } => {
                self.pseudotime = value;
                for (id, epoch, volume) in volumes {
                    self.group(id, |g| {
                        if g.key.as_ref().is_some_and(|key| key.epoch == epoch) {
                            g.volume = volume;
                        }
                    });
                }
            }
            StoreOp::JoinRotation { .. } => {}
        }
        StoreAnswer::Done
    }

    /// Adds a unit, which may have enrolled already.
    pub(super) fn add_unit(&mut self, record: &UnitRecord) {
        self.count();
        self.units.insert(record.id, record.clone());
    }

    fn admin(&mut self, op: AdminOp) -> StoreAnswer {
        match op.request {
            AdminRequest::Accept { units } => {
                let accepted: Vec<EuId> = units.iter().map(|unit| self.eu(unit)).collect();
                for unit in self.units.values_mut() {
                    unit.unconfirmed &= !accepted.contains(&unit.id);
                }
                return StoreAnswer::Accepted(accepted);
            }
            AdminRequest::Evict { unit } => {
                let eu = self.eu(&unit);
                if let Some(unit) = self.units.get_mut(&eu) {
                    unit.evicted = true;
                }
                let groups: Vec<GroupId> = self.groups_of(eu).collect();
                for id in groups {
                    self.members.remove(&(eu, id));
                    self.group(id, |g| g.rotation_due = true);
                }
                return StoreAnswer::Void(Vec::new());
            }
            AdminRequest::Join { unit, group } => {
                let member = (self.eu(&unit), self.id(&group));
                self.members.insert(member);
            }
            AdminRequest::Leave { unit, group } => {
                let (eu, group) = (self.eu(&unit), self.id(&group));
                self.members.remove(&(eu, group));
                self.group(group, |g| g.rotation_due = true);
            }
            AdminRequest::AddGroup(new) => {
                // Named after its number.
                let number = new.name.as_str().trim_start_matches("group");
                let id = GroupId(number.parse().expect("a number"));
                let record = new.record(id);
                self.groups.insert(id, record);
                return StoreAnswer::Group(id);
            }
            AdminRequest::SetGroup { group, change } => {
                let id = self.id(&group);
                self.group(id, |g| {
                    g.info.update = change.update.unwrap_or(g.info.update);
                    g.info.priority = change.priority.unwrap_or(g.info.priority);
                    g.info.policy = change.policy.unwrap_or(g.info.policy);
                    g.info.lock = change.lock.unwrap_or(g.info.lock);
                    g.suite = change.suite.unwrap_or(g.suite);
                    if let Some(protect) = change.protect {
                        g.protect = protect;
                    }
                    g.rotate_every = change.rotate_every.unwrap_or(g.rotate_every);
                    g.after_volume = change.after_volume.unwrap_or(g.after_volume);
                });
            }
            AdminRequest::RemoveGroup { group } => {
                let id = self.id(&group);
                self.groups.remove(&id);
                self.members.retain(|(_, g)| *g != id);
            }
            AdminRequest::AddToken { unit, token } => {
                let record = token.record(self.eu(&unit));
                self.tokens.push(record);
                return StoreAnswer::Void(Vec::new());
            }
            AdminRequest::SetUnit { unit, may_serve } => {
                let eu = self.eu(&unit);
                let unit = self.units.get_mut(&eu).expect("a unit");
                unit.may_serve = may_serve;
            }
            AdminRequest::AddUnit { .. }
            | AdminRequest::RemoveUnit { .. }
            | AdminRequest::Rotate { .. }
            | AdminRequest::RotateGroups { .. } => panic!("nobody asks for it here"),
        }
        StoreAnswer::Done
    }

    fn eu(&self, name: &Name) -> EuId {
        let mut units = self.units.values();
        units
            .find(|unit| unit.name == name.as_str())
            .expect("a unit")
            .id
    }

    fn id(&self, name: &Name) -> GroupId {
        let mut groups = self.groups.values();
        let group = groups.find(|group| group.info.name == name.as_str());
        group.expect("a group").info.id
    }

    fn group(&mut self, id: GroupId, change: impl FnOnce(&mut GroupRecord)) {
        if let Some(group) = self.groups.get_mut(&id) {
            change(group);
        }
    }
}

/// A group without a key, closed and with the suite of the paper.
pub fn group(g: u32, update: UpdateMode) -> GroupRecord {
    let new = NewGroup {
        name: format!("group{g}").parse().expect("a name"),
        update,
        priority: 0,
        policy: GroupPolicy::Closed,
        suite: SuiteId::Misty1Hmac,
        protect: Vec::new(),
        rotate_every: RotateEvery::NEVER,
        lock: false,
        after_volume: AfterVolume::NEVER,
    };
    new.record(GroupId(g))
}
