//! The unit's pass, in the file `keys/pass`. With it the next process of this unit is served before
//! strangers when the manager is busy. Nothing else depends on it, so a missing or damaged file does no harm.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use fpn::crypto::Pass;
use tokio::sync::watch;

use crate::files;

/// Reads the newest stored pass.
pub(crate) fn load(dir: &Path) -> Option<Pass> {
    let bytes = fs::read(path(dir)).ok()?;
    let pass = bytes.as_slice().try_into().ok().map(Pass::from_bytes);
    if pass.is_none() {
        tracing::info!(
            "{} is damaged: the manager will issue a new pass",
            path(dir).display()
        );
    }
    pass
}

/// Stores each new pass, until the future is dropped. The write runs on a thread of its own, because a
/// disk can be slow.
pub(crate) async fn keep(dir: PathBuf, mut passes: watch::Receiver<Option<Pass>>) -> Result<()> {
    while passes.changed().await.is_ok() {
        let (path, pass) = (path(&dir), passes.borrow_and_update().clone());
        let Some(pass) = pass else { continue };
        let write = move || files::write_private(&path, pass.to_bytes().as_slice());
        if let Ok(Err(e)) = tokio::task::spawn_blocking(write).await {
            tracing::warn!(
                "{e:#}: after a restart, this unit may wait longer for its keys while many units register"
            );
        }
    }
    std::future::pending().await
}

fn path(dir: &Path) -> PathBuf {
    dir.join("keys").join("pass")
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;
    use std::time::Duration;

    use super::*;

    #[tokio::test]
    async fn the_newest_pass_is_kept_and_a_damaged_or_missing_one_is_none() {
        let dir = tempfile::tempdir().unwrap();
        files::make_private_dir(&dir.path().join("keys")).unwrap();
        assert!(load(dir.path()).is_none());
        let (sender, receiver) = watch::channel(None);
        let keeper = tokio::spawn(keep(dir.path().to_owned(), receiver));
        for n in 1..=3 {
            sender.send_replace(Some(Pass::from_bytes(&[n; Pass::LEN])));
        }
        let newest = async {
            while load(dir.path()).is_none_or(|p| *p.to_bytes() != [3; Pass::LEN]) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let kept = tokio::time::timeout(Duration::from_secs(20), newest).await;
        kept.expect("the last one");
        let mode = fs::metadata(path(dir.path())).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        keeper.abort();
        fs::write(path(dir.path()), [3; Pass::LEN - 1]).unwrap();
        assert!(load(dir.path()).is_none());
    }
}
