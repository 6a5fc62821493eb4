//! What both daemons share with their own command lines: the local socket, tables, logs, signals
//! and the clock.
//!
//! A daemon serves HTTP/1.1 and JSON on a Unix socket of mode 0600 in its folder ([`Socket`]), and
//! its command line is a [`Client`] of that socket. Errors travel as `{"error": "sentence"}`
//! ([`Failure`], [`Refusal`]), progress as one JSON value per line ([`lines`]).
//!
//! ```
//! use axum::routing::get;
//! use axum::{Json, Router};
//! use fpn_daemon_kit::{Client, Failure, Socket};
//!
//! # #[tokio::main]
//! # async fn main() -> anyhow::Result<()> {
//! # let folder = tempfile::tempdir()?;
//! let path = folder.path().join("fpn-eu.sock");
//! let router = Router::new()
//!     .route("/v1/name", get(async || Json("unit-a")))
//!     .route("/v1/epoch", get(async || Failure::not_found("there is no group red")));
//! let daemon = tokio::spawn(Socket::bind(&path)?.serve(router));
//!
//! let client = Client::new(&path);
//! assert_eq!(client.get::<String>("/v1/name").await?, "unit-a");
//! let refused = client.get::<u64>("/v1/epoch").await.unwrap_err();
//! assert_eq!(refused.to_string(), "there is no group red");
//! # daemon.abort();
//! # Ok(())
//! # }
//! ```
//!
//! [`keep_only`], [`Confinement::enter`], [`keep_memory_private`], [`init_logs`] and [`catch_signals`] are
//! what a daemon calls first, in this order; a [`Notifier`] tells its service manager how it is. [`print_json`] and
//! [`table`] are what a command prints with, [`watch`] shows a screen that changes, and
//! [`write_documents`] makes the manual pages.
#![forbid(unsafe_code)]

mod client;
mod clock;
mod documents;
mod landlock;
mod logs;
mod memory;
mod metrics;
mod notify;
mod output;
mod privileges;
mod random;
mod reply;
mod screen;
mod signals;
mod socket;

pub use client::{Client, Refusal};
pub use clock::{boot_time, clock_apart, wall_clock};
pub use documents::{DocumentedCommand, check_documented, documented_commands, write_documents};
pub use landlock::{Confinement, Landlock, denied, resolver_files};
pub use logs::{
    count_lost_lines, flush_logs, init_logs, print_note, print_ready, set_log_level,
    wrong_log_level,
};
pub use memory::keep_memory_private;
pub use metrics::{Histogram, Metric, MetricsAddress, MetricsEndpoint, Page};
pub use notify::{Notifier, Pulse};
pub use output::{print_json, print_json_line, print_line, table, terminal_width};
pub use privileges::{Capability, keep_only, require_own_folder};
pub use random::{fill_random, random};
pub use reply::{Failure, lines};
pub use screen::{Section, Sheet, colours_wanted, watch};
pub use signals::{Hangups, Stop, catch_signals, catch_signals_and_hangups};
pub use socket::{Peer, Socket};
