//! What the command line does: `init`, `run`, `backup` and `restore FILE` itself, all else by asking the daemon.

mod backup;
mod groups;
mod init;
mod keys;
mod restore;
mod show;
mod units;

use anyhow::Result;
use fpn_local::Client;

use crate::cli::{Cli, Command};
use crate::daemon;
use crate::dir::Dir;

/// Does what was asked for.
pub(crate) async fn run(cli: Cli) -> Result<()> {
    let dir = Dir::new(cli.dir);
    let client = Client::new(dir.socket());
    match cli.command {
        Command::Init(args) => init::init(&dir, args).await,
        Command::Run => {
            fpn_local::init_logs();
            daemon::run(&dir).await
        }
        Command::Group(command) => groups::group(&client, command).await,
        Command::Eu(command) => units::eu(&client, command).await,
        Command::Join(args) => units::join(&client, args).await,
        Command::Leave(args) => keys::leave(&client, args).await,
        Command::Rotate(args) => keys::rotate(&client, args).await,
        Command::Evict(args) => keys::evict(&client, args).await,
        Command::Backup(args) => backup::backup(&dir, args).await,
        Command::Restore(args) => restore::restore(&dir, &client, args).await,
        Command::Status(output) => show::status(&client, output).await,
        Command::Events(output) => show::events(&client, output).await,
    }
}
