//! `fpn-mge`: the manager of FPN.
//!
//! From the ground up: [`seal`] and [`store`] what is remembered; [`dir`] and [`config`] the manager's directory; [`json`]
//! what goes over the socket; [`engine`] the task that owns the machine; [`api`] the routes; [`daemon`] all of it together;
//! [`cli`] and [`commands`] the command line. `tests/layers.rs` of the core keeps the order.
#![forbid(unsafe_code)]

mod api;
mod cli;
mod commands;
mod config;
mod daemon;
mod dir;
mod engine;
mod json;
mod seal;
mod store;
mod words;

use std::process::ExitCode;

use clap::Parser;
use fpn_daemon_kit::note;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    if let Err(error) = fpn_daemon_kit::keep_memory_private() {
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
