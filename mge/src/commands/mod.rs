//! The commands. `init`, `run`, `backup` and `restore FILE` work on the folder; all others ask the daemon.
//!
//! Scripts rely on the exit codes: see [`Done`], [`failed`] and `docs/operating.md`.

mod backup;
mod events;
mod groups;
mod init;
mod keys;
mod restore;
mod show;
mod top;
mod units;

use std::io::{IsTerminal, stderr, stdin};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::http::StatusCode;
use clap::CommandFactory;
use fpn_daemon_kit::{Client, Landlock, Refusal, note, write_documents};

use crate::cli::{Cli, Command};
use crate::config::Config;
use crate::daemon;
use crate::dir::Dir;

/// The result of a command that was carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Done {
    /// Everything was done as asked.
    Well,
    /// Keys were changed, but not every unit has acknowledged.
    UnitsMissing,
    /// The audit log was changed by something else.
    LogChanged,
}

impl Done {
    /// Returns the exit code.
    pub(crate) fn code(self) -> ExitCode {
        match self {
            Self::Well => ExitCode::SUCCESS,
            Self::UnitsMissing => ExitCode::from(UNITS_MISSING),
            Self::LogChanged => ExitCode::from(LOG_CHANGED),
        }
    }
}

/// Returns the exit code of a command that was not carried out.
pub(crate) fn failed(error: &anyhow::Error) -> ExitCode {
    match needs_force(error) {
        true => ExitCode::from(NEEDS_FORCE),
        false => ExitCode::FAILURE,
    }
}

/// Returns true if the daemon refused the command without `--force`. Nothing was changed then.
fn needs_force(error: &anyhow::Error) -> bool {
    let refusal = error.downcast_ref::<Refusal>();
    refusal.is_some_and(|r| r.status == StatusCode::PRECONDITION_REQUIRED)
}

/// Asks whether a command that needs `--force` is meant, if there is a terminal to ask at. Otherwise,
/// and if it is not meant, the refusal stands.
fn confirm(refused: anyhow::Error, json: bool) -> Result<()> {
    if !json && stdin().is_terminal() && stderr().is_terminal() {
        note!("{refused}.\nDo it anyway? [y/N]");
        let mut answer = String::new();
        let read = stdin().read_line(&mut answer);
        if read.is_ok() && ["y", "yes"].contains(&answer.trim().to_lowercase().as_str()) {
            return Ok(());
        }
    }
    Err(refused.context("nothing was changed; use --force to do it anyway"))
}

/// Runs a command. `run` needs the `manager`: its configuration, and how this process is confined.
pub(crate) async fn run(cli: Cli, manager: Option<(Config, Landlock)>) -> Result<Done> {
    let dir = Dir::new(cli.dir);
    let client = Client::new(dir.socket());
    let done = match cli.command {
        Command::Leave(args) => return keys::leave(&client, args).await,
        Command::Rotate(args) => return keys::rotate(&client, args).await,
        Command::Events(args) => return events::events(&client, args).await,
        Command::Evict(args) => return keys::evict(&client, args).await,
        Command::Eu(command) => return units::eu(&client, command).await,
        Command::Init(args) => init::init(&dir, args).await,
        Command::Run => {
            let (config, landlock) = manager.context("this process is not confined")?;
            fpn_daemon_kit::init_logs()?;
            daemon::run(&dir, config, landlock).await
        }
        Command::Group(command) => groups::group(&client, command).await,
        Command::Join(args) => units::join(&client, args).await,
        Command::Backup(args) => backup::backup(&dir, args).await,
        Command::Restore(args) => restore::restore(&dir, &client, args).await,
        Command::Status(output) => show::status(&client, output).await,
        Command::Top(args) => top::top(&client, Duration::from_secs(args.every), args.json).await,
        Command::Where(args) => units::whereabouts(&client, args).await,
        Command::Documents { folder } => write_documents(Cli::command(), &folder),
    };
    done.map(|()| Done::Well)
}

const UNITS_MISSING: u8 = 3;
const NEEDS_FORCE: u8 = 4;
const LOG_CHANGED: u8 = 5;
