//! `fpn-mge`: the manager of FPN.
//!
//! The protocol is in the crate [`fpn`], whose [`MgeMachine`](fpn::manager::MgeMachine) decides
//! everything. This program gives it sockets, a database, a local HTTP interface and a command
//! line. Its modules from the ground up, each of which uses only those before it:
//!
//! | module | what it does |
//! |---|---|
//! | [`seal`] | encrypts the secrets in the database |
//! | [`store`] | what is remembered: the trait [`Store`](store::Store), and SQLite |
//! | [`dir`], [`config`] | the manager's folder, and `mge.toml` in it |
//! | [`words`], [`json`] | lists in sentences; what goes over the socket |
//! | [`engine`] | the one task that owns the machine |
//! | [`api`] | the routes of the local HTTP interface |
//! | [`daemon`] | `fpn-mge run`: all of it together |
//! | [`cli`], [`commands`] | the command line |
//!
//! docs/architecture.md follows a session key and an administrator's request through these modules.
#![forbid(unsafe_code)]

mod api;
mod cli;
mod commands;
mod config;
mod daemon;
mod dir;
mod engine;
mod json;
mod metrics;
mod seal;
mod store;
mod words;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use fpn_daemon_kit::{Capability, Landlock, keep_only, note, require_own_folder};

use crate::config::Config;
use crate::dir::Dir;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    // Before the runtime starts the second thread.
    let manager = match cli.command {
        cli::Command::Run => confined(&Dir::new(&cli.dir)).map(Some),
        _ => Ok(None),
    };
    let ready = manager.and_then(|manager| {
        fpn_daemon_kit::keep_memory_private()?;
        Ok(manager)
    });
    let manager = match ready {
        Ok(manager) => manager,
        Err(error) => {
            note!("fpn-mge: {error:#}");
            return ExitCode::FAILURE;
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            note!("fpn-mge: cannot start threads: {error}");
            return ExitCode::FAILURE;
        }
    };
    let code = match runtime.block_on(commands::run(cli, manager)) {
        Ok(done) => done.code(),
        Err(error) => {
            note!("fpn-mge: {error:#}");
            commands::failed(&error)
        }
    };
    fpn_daemon_kit::flush_logs();
    code
}

/// Gives up what the manager of a folder does not need. Returns its configuration, and how the process
/// is confined.
fn confined(dir: &Dir) -> Result<(Config, Landlock)> {
    // A port below 1024.
    keep_only(&[Capability::CAP_NET_BIND_SERVICE])?;
    require_own_folder(dir.path())?;
    let config = Config::load(dir)?;
    let landlock = match config.service.landlock {
        true => config.confinement(dir).enter()?,
        false => Landlock::Off,
    };
    Ok((config, landlock))
}
