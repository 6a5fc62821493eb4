//! What an operator asks for, by number, where the real one would give names.

use fpn::ids::{EuId, GroupId};
use fpn::keyshare::UpdateMode;
use fpn::manager::{
    AdminOp, AdminRequest, GroupChange, GroupRecord, MgeEvent, Name, NewGroup, NewToken, StoreOp,
    Ticket, TokenRecord, UnitRecord,
};
use fpn::time::Pseudotime;
use fpn::wire::control::MayServe;

use crate::agenda::Actor;
use crate::world::World;

impl World {
    /// Asks the manager for something, which the store writes at once. Without a manager only the
    /// store does it. Returns the rotations that it leads to.
    pub fn admin(&mut self, request: AdminRequest) -> Vec<Ticket> {
        let (now, actor) = (self.now, String::from("test"));
        let Some(mut mge) = self.mge.take() else {
            let op = AdminOp { actor, request };
            self.store.apply(StoreOp::Admin(op));
            return Vec::new();
        };
        let id = mge.handle_admin(now, actor, request);
        let id = id.expect("a valid request");
        while let Some(request) = mge.poll_store() {
            if matches!(request.op, StoreOp::Admin(_)) {
                let answer = self.store.apply(request.op);
                mge.handle_point(self.store.point());
                mge.handle_stored(now, request.id, Ok(answer));
            } else {
                self.write(request);
            }
        }
        self.mge = Some(mge);
        let before = self.mge_events.len();
        self.follow(Actor::Mge);
        let done = self.mge_events.iter().skip(before);
        let done = done.filter_map(|event| match event {
            MgeEvent::AdminDone { request, result } if *request == id => result.as_ref().ok(),
            _ => None,
        });
        done.flat_map(|done| done.tickets.clone()).collect()
    }

    /// Asks for a new key of a group.
    pub fn rotate(&mut self, g: u32, update: Option<UpdateMode>) -> Vec<Ticket> {
        let group = self.group_name(g);
        self.admin(AdminRequest::Rotate { group, update })
    }

    /// Asks for new keys of these groups, one after the other; of all, if none is named.
    pub fn rotate_groups(&mut self, groups: &[u32]) -> Vec<Ticket> {
        let groups = groups.iter().map(|g| self.group_name(*g)).collect();
        let update = None;
        self.admin(AdminRequest::RotateGroups { groups, update })
    }

    /// Evicts a unit. From now on it must learn no newer key (I8).
    pub fn evict(&mut self, u: usize) -> Vec<Ticket> {
        let groups: Vec<GroupId> = self.store.groups_of(eu(u)).collect();
        groups.into_iter().for_each(|id| self.bar(u, id));
        let unit = self.unit_name(u);
        self.admin(AdminRequest::Evict { unit })
    }

    /// Makes a unit a member of a group.
    pub fn join(&mut self, u: usize, g: u32) {
        // It may still have keys of an earlier membership.
        self.excused.insert((eu(u), GroupId(g)));
        if let Some(barred) = self.barred.get_mut(&eu(u)) {
            barred.remove(&GroupId(g));
        }
        let (unit, group) = (self.unit_name(u), self.group_name(g));
        self.admin(AdminRequest::Join { unit, group });
    }

    /// Takes a unit out of a group. From now on it must learn no newer key of it (I8).
    pub fn leave(&mut self, u: usize, g: u32) -> Vec<Ticket> {
        self.bar(u, GroupId(g));
        let (unit, group) = (self.unit_name(u), self.group_name(g));
        self.admin(AdminRequest::Leave { unit, group })
    }

    /// Adds a group like this one.
    pub fn add_group(&mut self, record: GroupRecord) {
        self.admin(AdminRequest::AddGroup(NewGroup {
            name: name(&record.info.name),
            update: record.info.update,
            priority: record.info.priority,
            policy: record.info.policy,
            suite: record.suite,
            protect: record.protect,
            rotate_every: record.rotate_every,
            lock: record.info.lock,
            after_volume: record.after_volume,
        }));
    }

    /// Changes a group to what this record says.
    pub fn change_group(&mut self, record: GroupRecord) {
        self.admin(AdminRequest::SetGroup {
            group: name(&record.info.name),
            change: GroupChange {
                update: Some(record.info.update),
                priority: Some(record.info.priority),
                policy: Some(record.info.policy),
                suite: Some(record.suite),
                protect: Some(record.protect),
                rotate_every: Some(record.rotate_every),
                lock: Some(record.info.lock),
                after_volume: Some(record.after_volume),
            },
        });
    }

    /// Removes a group.
    pub fn remove_group(&mut self, g: u32) {
        let group = self.group_name(g);
        self.admin(AdminRequest::RemoveGroup { group });
    }

    /// Changes which terminals a unit may serve.
    pub fn set_unit(&mut self, u: usize, may_serve: MayServe) {
        let unit = self.unit_name(u);
        self.admin(AdminRequest::SetUnit { unit, may_serve });
    }

    /// Says yes to these units after a restore.
    pub fn accept(&mut self, units: impl IntoIterator<Item = usize>) {
        let units = units.into_iter().map(|u| self.unit_name(u)).collect();
        self.admin(AdminRequest::Accept { units });
    }

    /// Adds a token.
    pub fn add_token(&mut self, token: TokenRecord) {
        let expires = u128::from(token.expires.0) * 1000;
        let expires = expires.div_ceil(u128::from(Pseudotime::HZ));
        let unit = name(&self.store.units[&token.eu].name);
        let token = NewToken {
            id: token.id,
            secret: token.secret,
            expires_ms: u64::try_from(expires).unwrap_or(u64::MAX),
        };
        self.admin(AdminRequest::AddToken { unit, token });
    }

    /// Adds a unit to the store and tells the manager, as if it had enrolled elsewhere.
    pub fn add_record(&mut self, record: UnitRecord) {
        self.store.add_unit(&record);
        if let Some(mge) = &mut self.mge {
            mge.handle_point(self.store.point());
            mge.handle_unit(self.now, record);
        }
    }

    /// Notes that a unit may have a group's keys of this moment and must learn no newer one.
    fn bar(&mut self, u: usize, id: GroupId) {
        let top = self.store.top(id.0);
        self.barred.entry(eu(u)).or_default().insert(id, top);
    }

    fn unit_name(&self, u: usize) -> Name {
        name(&self.store.units[&eu(u)].name)
    }

    fn group_name(&self, g: u32) -> Name {
        name(&self.store.groups[&GroupId(g)].info.name)
    }
}

/// The number of the unit with this index.
pub(crate) fn eu(u: usize) -> EuId {
    EuId(u32::try_from(u).expect("few units") + 1)
}

fn name(text: &str) -> Name {
    text.parse().expect("a name")
}
