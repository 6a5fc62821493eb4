//! Adds a method for each request to the store, for tests.

use fpn::crypto::TokenId;
use fpn::ids::{EuId, GroupId};
use fpn::manager::{
    AdminOp, AdminRequest, Name, NewGroup, NewToken, StoreAnswer, StoreId, StoreOp, StoreRequest,
    Term,
};
use fpn::wire::control::MayServe;
use serde_json::Value;

use super::SqliteStore;
use super::read::number;
use crate::store::{Actor, Event, Store, Stored, Wanted};

impl SqliteStore {
    /// Performs a write in the term that the store holds.
    pub(crate) async fn execute(&self, op: &StoreOp) -> Stored<StoreAnswer> {
        let row = sqlx::query("SELECT term FROM realm");
        let term = number(&row.fetch_one(&self.read).await?, "term")?;
        self.execute_in(Term(term), op).await
    }

    /// Performs a write in this term.
    pub(crate) async fn execute_in(&self, term: Term, op: &StoreOp) -> Stored<StoreAnswer> {
        let (id, op) = (StoreId(1), op.clone());
        Store::execute(self, &StoreRequest { id, term, op }).await
    }

    async fn ask(&self, by: &Actor, request: AdminRequest) -> Stored<StoreAnswer> {
        let actor = by.0.clone();
        self.execute(&StoreOp::Admin(AdminOp { actor, request }))
            .await
    }

    pub(crate) async fn add_group(&self, by: &Actor, group: &NewGroup) -> Stored<GroupId> {
        match self.ask(by, AdminRequest::AddGroup(group.clone())).await? {
            StoreAnswer::Group(id) => Ok(id),
            other => panic!("{other:?}"),
        }
    }

    pub(crate) async fn remove_group(&self, by: &Actor, group: &Name) -> Stored<()> {
        let group = group.clone();
        let done = self.ask(by, AdminRequest::RemoveGroup { group }).await;
        done.map(|_| ())
    }

    pub(crate) async fn add_unit(
        &self,
        by: &Actor,
        unit: &Name,
        groups: &[Name],
        token: &NewToken,
    ) -> Stored<EuId> {
        let request = AdminRequest::AddUnit {
            unit: unit.clone(),
            groups: groups.to_vec(),
            may_serve: MayServe::Everything,
            token: token.clone(),
        };
        match self.ask(by, request).await? {
            StoreAnswer::Unit(id) => Ok(id),
            other => panic!("{other:?}"),
        }
    }

    pub(crate) async fn set_unit(
        &self,
        by: &Actor,
        unit: &Name,
        may_serve: MayServe,
    ) -> Stored<()> {
        let unit = unit.clone();
        let request = AdminRequest::SetUnit { unit, may_serve };
        self.ask(by, request).await.map(|_| ())
    }

    pub(crate) async fn remove_unit(&self, by: &Actor, unit: &Name) -> Stored<Vec<TokenId>> {
        let unit = unit.clone();
        void(self.ask(by, AdminRequest::RemoveUnit { unit }).await?)
    }

    pub(crate) async fn add_token(
        &self,
        by: &Actor,
        unit: &Name,
        token: &NewToken,
    ) -> Stored<Vec<TokenId>> {
        let (unit, token) = (unit.clone(), token.clone());
        void(self.ask(by, AdminRequest::AddToken { unit, token }).await?)
    }

    pub(crate) async fn join(&self, by: &Actor, unit: &Name, group: &Name) -> Stored<()> {
        let (unit, group) = (unit.clone(), group.clone());
        let done = self.ask(by, AdminRequest::Join { unit, group }).await;
        done.map(|_| ())
    }

    pub(crate) async fn leave(&self, by: &Actor, unit: &Name, group: &Name) -> Stored<()> {
        let (unit, group) = (unit.clone(), group.clone());
        let done = self.ask(by, AdminRequest::Leave { unit, group }).await;
        done.map(|_| ())
    }

    pub(crate) async fn evict(&self, by: &Actor, unit: &Name) -> Stored<Vec<TokenId>> {
        let unit = unit.clone();
        void(self.ask(by, AdminRequest::Evict { unit }).await?)
    }

    pub(crate) async fn accept(&self, by: &Actor, units: &[Name]) -> Stored<Vec<EuId>> {
        let units = units.to_vec();
        match self.ask(by, AdminRequest::Accept { units }).await? {
            StoreAnswer::Accepted(units) => Ok(units),
            other => panic!("{other:?}"),
        }
    }

    /// Returns the last `limit` rows after row `after`.
    pub(crate) async fn events(&self, after: i64, limit: u32) -> Stored<Vec<Event>> {
        let wanted = Wanted {
            after,
            limit,
            ..Wanted::default()
        };
        Store::events(self, &wanted).await
    }

    pub(crate) async fn note(&self, action: &'static str, after: Value) -> Stored<()> {
        let op = StoreOp::Note {
            action,
            object: String::new(),
            after: after.to_string(),
        };
        self.execute(&op).await.map(|_| ())
    }
}

fn void(answer: StoreAnswer) -> Stored<Vec<TokenId>> {
    match answer {
        StoreAnswer::Void(tokens) => Ok(tokens),
        other => panic!("{other:?}"),
    }
}
