//! The encryption unit of FPN: a bump in the wire between a hub and its terminals.
#![deny(unsafe_code)]

mod api;
mod cli;
mod config;
mod enroll;
mod explain;
mod files;
mod identity;
mod memory;
mod net;
mod pass;
mod run;
mod show;
mod sys;

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::process::ExitCode;

use clap::Parser;
use fpn_local::note;
use rand::CryptoRng;

fn main() -> ExitCode {
    let ready = fpn_local::init_logs().and_then(|()| fpn_local::keep_memory_private());
    let code = match ready.and_then(|()| cli::Cli::parse().run()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            note!("fpn-eu: {e:#}");
            ExitCode::FAILURE
        }
    };
    fpn_local::flush_logs();
    code
}

/// The system's random source, for the core's machines.
fn random() -> Box<dyn CryptoRng + Send> {
    Box::new(rand::rand_core::UnwrapErr(rand::rngs::SysRng))
}

/// A local address of the same family, any port.
fn any_port(peer: SocketAddr) -> SocketAddr {
    match peer {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    }
}
