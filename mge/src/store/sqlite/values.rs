//! Numbers and moments in SQL.

use jiff::Timestamp;

use crate::store::{StoreError, Stored};

/// SQL stores signed 64-bit numbers; the top bit of our numbers is never used.
pub(super) fn to_sql(number: u64) -> Stored<i64> {
    i64::try_from(number).map_err(|_| StoreError::State(format!("the number {number}")))
}

pub(super) fn from_sql<T: TryFrom<i64>>(number: i64) -> Stored<T> {
    T::try_from(number).map_err(|_| StoreError::Corrupt(format!("the number {number}")))
}

pub(super) fn now_ms() -> i64 {
    Timestamp::now().as_millisecond()
}

pub(super) fn moment(ms: i64) -> Stored<Timestamp> {
    Timestamp::from_millisecond(ms).map_err(|_| StoreError::Corrupt(format!("the moment {ms}")))
}

/// Checks that one row was changed; otherwise the store does not hold `what`.
pub(super) fn expect_row(rows: u64, what: &str) -> Stored<()> {
    if rows == 1 {
        return Ok(());
    }
    Err(StoreError::State(what.to_owned()))
}
