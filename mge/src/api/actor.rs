//! The user at the other end, as the audit log names them.

use std::time::Duration;

use fpn_daemon_kit::Peer;

use crate::store::Actor;

/// Returns the user's name, or the number if this host does not find the name in time.
pub(super) async fn of(peer: Peer) -> Actor {
    let Some(uid) = peer.uid else {
        return Actor("local".into());
    };
    let known = |uid: u32| nix::unistd::User::from_uid(uid.into()).ok().flatten();
    named(uid, PATIENCE, move |uid| known(uid).map(|user| user.name)).await
}

/// Looks up the name in a thread of its own: the answer may come from a directory in the network,
/// and the runtime's threads must go on reading the control sockets.
async fn named(
    uid: u32,
    limit: Duration,
    known: impl FnOnce(u32) -> Option<String> + Send + 'static,
) -> Actor {
    let asked = tokio::task::spawn_blocking(move || known(uid));
    let name = tokio::time::timeout(limit, asked).await;
    let name = name.ok().and_then(Result::ok).flatten();
    Actor(name.unwrap_or_else(|| format!("uid {uid}")))
}

const PATIENCE: Duration = Duration::from_secs(1);

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[tokio::test]
    async fn a_user_has_a_name_or_a_number() {
        assert_eq!(of(Peer { uid: Some(0) }).await.0, "root");
        assert_eq!(of(Peer { uid: None }).await.0, "local");
        let nobody = named(7, PATIENCE, |_| None).await;
        assert_eq!(nobody.0, "uid 7");
    }

    #[tokio::test]
    async fn a_directory_that_does_not_answer_holds_nobody_up() {
        let (end, ended) = mpsc::channel::<()>();
        // The test has a single thread, which would wait for ever.
        let limit = Duration::from_millis(1);
        let silent = named(7, limit, move |_| ended.recv().ok().map(|()| "late".into()));
        assert_eq!(silent.await.0, "uid 7");
        drop(end);
    }
}
