//! `fpn-mge init`.

use std::path::PathBuf;

use anyhow::{Context, Result, anyhow};
use fpn::crypto::{Identity, Secret};
use fpn_daemon_kit::{fill_random, note, print_json, random, require_own_folder, say};
use serde_json::json;

use crate::cli::Init;
use crate::config::{Advertise, Config};
use crate::dir::Dir;
use crate::store::{Actor, SqliteStore, Store};

/// Creates a manager completely, or leaves nothing behind.
pub(super) async fn init(dir: &Dir, args: Init) -> Result<()> {
    let advertise = args
        .advertise
        .or_else(|| Advertise::of(args.listen))
        .ok_or_else(|| {
            anyhow!(
                "--listen {} is a wildcard, but units need an address that they can reach: add --advertise \
             HOST:PORT, such as --advertise mge.example.net:{}",
                args.listen,
                args.listen.port()
            )
        })?;
    require_own_folder(dir.path())?;
    dir.create()?;
    let _lock = dir.lock()?;
    // Checked again under the lock: another process may have created one meanwhile.
    dir.create()?;
    let unfinished = Unfinished(dir);
    let identity = generate().await?;
    let fingerprint = identity.public().fingerprint();
    let mut seal = Secret::new([0; 32]);
    fill_random(seal.expose_mut())?;
    dir.write_keys(&identity, &seal)?;
    let user = nix::unistd::User::from_uid(nix::unistd::getuid())
        .ok()
        .flatten();
    let by = Actor(user.map_or_else(|| format!("uid {}", nix::unistd::getuid()), |u| u.name));
    let database = dir.database();
    let store = SqliteStore::create(&database, &seal, &fingerprint, &by)
        .await
        .with_context(|| format!("in {}", database.display()))?;
    store.close().await;
    // Written last: a folder with a configuration holds a complete manager.
    dir.write_private("mge.toml", Config::text(args.listen, &advertise).as_bytes())?;
    std::mem::forget(unfinished);

    if args.output.json {
        return print_json(&json!({
            "fingerprint": fingerprint.to_string(),
            "dir": dir.path(),
            "listen": [args.listen],
            "advertise": advertise.as_str(),
        }));
    }
    note!(
        "Created a manager in {}. Its fingerprint:",
        dir.path().display()
    );
    say!("{fingerprint}");
    note!("Start it with `fpn-mge run`, then add groups and units.");
    Ok(())
}

/// Removes what `init` created, if `init` fails.
struct Unfinished<'a>(&'a Dir);

impl Drop for Unfinished<'_> {
    fn drop(&mut self) {
        for path in made(self.0) {
            let _ = std::fs::remove_file(path);
        }
    }
}

fn made(dir: &Dir) -> impl Iterator<Item = PathBuf> {
    let database = dir.database();
    let journals = ["-wal", "-shm"].map(|end| {
        let mut path = database.clone().into_os_string();
        path.push(end);
        PathBuf::from(path)
    });
    dir.keys()
        .into_iter()
        .chain([dir.database(), dir.config()])
        .chain(journals)
}

/// Generates two RSA keys of the default length, on a thread of its own because it may take seconds.
async fn generate() -> Result<Identity> {
    let made = tokio::task::spawn_blocking(|| {
        let generated = Identity::generate(fpn::crypto::identity::DEFAULT_BITS, &mut *random());
        generated.map_err(anyhow::Error::from)
    });
    made.await.context("generating the keys was interrupted")?
}
