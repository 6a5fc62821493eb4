//! `fpn-eu`: the encryption unit of FPN, a bump in the wire between a hub and its terminals.
//!
//! The protocol and the treatment of each packet are in the crate [`fpn`]. This program gives them
//! sockets, threads, devices and a command line. Its modules from the ground up, each of which uses
//! only those before it:
//!
//! | module | what it does |
//! |---|---|
//! | [`sys`] | the only `unsafe` code: TUN and TAP devices, ethtool, promiscuous mode, network namespaces |
//! | [`files`] | private files, written as a whole |
//! | [`config`] | `eu.toml` ([`Config`](config::Config)) |
//! | [`identity`], [`memory`], [`pass`] | what a unit keeps on disk: keys, what it knows of its manager, its pass |
//! | [`resolve`], [`probe`] | the manager's address, and whether it answers |
//! | [`drops`], [`paths`], [`peers`], [`explain`] | recent drops, what was carried for each pair and for each other unit, and what happens to the packets of a pair, in words |
//! | [`net`] | the host's network: wanted state (`Plan`), comparison, guard, restoring |
//! | [`run`] | the running parts: the control task, the threads of the data path, the keeper of the network |
//! | [`reload`] | takes over changes of `eu.toml` while the unit runs |
//! | [`api`] | the local HTTP interface |
//! | [`daemon`] | `fpn-eu run`: starts and stops everything in order |
//! | [`enroll`] | `fpn-eu enroll` |
//! | [`show`], [`top`], [`cli`] | output for people; the command line |
//!
//! docs/architecture.md follows a packet and a session key through these modules.
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
mod metrics;
mod net;
mod pass;
mod paths;
mod peers;
mod probe;
mod reload;
mod resolve;
mod run;
mod show;
mod stopped;
mod sys;
mod top;

use std::process::ExitCode;

use clap::Parser;
use fpn_daemon_kit::note;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    // Before the log starts the second thread.
    let unit = cli.give_up_privileges();
    let ready = unit.and_then(|unit| {
        fpn_daemon_kit::keep_memory_private()?;
        fpn_daemon_kit::init_logs()?;
        Ok(unit)
    });
    let code = match ready.and_then(|unit| cli.run(unit)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            note!("fpn-eu: {e:#}");
            ExitCode::FAILURE
        }
    };
    fpn_daemon_kit::flush_logs();
    code
}
