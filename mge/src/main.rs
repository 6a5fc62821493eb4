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

use clap::Parser;
use fpn_daemon_kit::{Capability, keep_only, note};

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    // Before the runtime starts the second thread.
    let privileges = match cli.command {
        // A port below 1024.
        cli::Command::Run => keep_only(&[Capability::CAP_NET_BIND_SERVICE]),
        _ => Ok(()),
    };
    if let Err(error) = privileges.and_then(|()| fpn_daemon_kit::keep_memory_private()) {
        note!("fpn-mge: {error:#}");
        return ExitCode::FAILURE;
    }
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
    let code = match runtime.block_on(commands::run(cli)) {
        Ok(done) => done.code(),
        Err(error) => {
            note!("fpn-mge: {error:#}");
            commands::failed(&error)
        }
    };
    fpn_daemon_kit::flush_logs();
    code
}
