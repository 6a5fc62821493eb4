//! The encryption unit of FPN: a bump in the wire between a hub and its terminals.
#![deny(unsafe_code)]

mod api;
mod cli;
mod config;
mod daemon;
mod drops;
mod enroll;
mod explain;
mod files;
mod identity;
mod memory;
mod net;
mod pass;
mod resolve;
mod run;
mod show;
mod sys;

use std::process::ExitCode;

use clap::Parser;
use fpn_daemon_kit::note;

fn main() -> ExitCode {
    let ready = fpn_daemon_kit::init_logs().and_then(|()| fpn_daemon_kit::keep_memory_private());
    let code = match ready.and_then(|()| cli::Cli::parse().run()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            note!("fpn-eu: {e:#}");
            ExitCode::FAILURE
        }
    };
    fpn_daemon_kit::flush_logs();
    code
}
