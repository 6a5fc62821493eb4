//! Runs the program `nft`.

use std::io::ErrorKind;

use anyhow::{Context, Result, anyhow};
use fpn_daemon_kit::denied;
use nftables::helper::{self, NftablesError};
use nftables::schema::Nftables;
use serde_json::Value;
use tokio::runtime::{Handle, RuntimeFlavor};

/// Returns what `nft list` prints of `what`, or `None` if it does not exist. `purpose` completes the
/// sentence of an error.
pub(super) fn list(what: &[&str], purpose: &str) -> Result<Option<Value>> {
    let words = [&["list"], what].concat();
    match aside(|| helper::get_current_ruleset_raw(helper::DEFAULT_NFT, words)) {
        Ok(text) => Ok(Some(
            serde_json::from_str(&text).context("the output of nft is not JSON")?,
        )),
        Err(NftablesError::NftFailed { stderr, .. }) if stderr.contains("No such file") => Ok(None),
        Err(e) => Err(sentence(purpose, e)),
    }
}

/// Returns what these commands print, which a single process runs. None of them may fail.
pub(super) fn list_all(commands: &[&str], purpose: &str) -> Result<Vec<Value>> {
    let words = [commands.join("; ")];
    let text = aside(|| helper::get_current_ruleset_raw(helper::DEFAULT_NFT, &words));
    let text = text.map_err(|e| sentence(purpose, e))?;
    let values = serde_json::Deserializer::from_str(&text).into_iter();
    let values: Result<_, _> = values.collect();
    values.context("the output of nft is not JSON")
}

/// Applies changes, all of them or none.
pub(super) fn apply(changes: &Nftables<'_>, purpose: &str) -> Result<()> {
    aside(|| helper::apply_ruleset(changes)).map_err(|e| sentence(purpose, e))
}

/// Returns the objects of a listing.
pub(super) fn objects(listing: &Value) -> impl Iterator<Item = &Value> {
    let objects = listing.get("nftables").and_then(Value::as_array);
    objects.into_iter().flatten()
}

/// Waits for a program without blocking other tasks of the runtime.
fn aside<T>(run: impl FnOnce() -> T) -> T {
    let runtime = Handle::try_current().map(|handle| handle.runtime_flavor());
    match runtime {
        Ok(RuntimeFlavor::MultiThread) => tokio::task::block_in_place(run),
        _ => run(),
    }
}

fn sentence(what: &str, error: NftablesError) -> anyhow::Error {
    match error {
        NftablesError::NftExecution { inner, .. } if inner.kind() == ErrorKind::NotFound => {
            anyhow!(
                "cannot {what}: the program nft is not installed (Debian: apt install nftables)"
            )
        }
        NftablesError::NftExecution { inner, .. } => {
            let hint = denied(&inner);
            anyhow!("cannot {what}: the program nft cannot be run: {inner}{hint}")
        }
        NftablesError::NftFailed { stderr, .. } => {
            let reason = stderr.trim();
            if reason.contains("Operation not permitted") {
                anyhow!("no privilege to {what}: run as root, or with CAP_NET_ADMIN")
            } else {
                anyhow!("cannot {what}: nft says: {reason}")
            }
        }
        e => anyhow!("cannot {what}: {e}"),
    }
}
