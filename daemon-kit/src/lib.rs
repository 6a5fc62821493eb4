//! What both daemons share with their own command lines.
//!
//! A daemon serves HTTP/1.1 and JSON on a Unix socket of mode 0600 in its folder ([`Socket`]), and
//! its command line is a [`Client`] of that socket. Errors travel as `{"error": "sentence"}`
//! ([`Failure`], [`Refusal`]), progress as one JSON value per line ([`lines`]). The crate also has
//! tables, logs, signals, the clock and the random source.
#![forbid(unsafe_code)]

mod client;
mod clock;
mod logs;
mod memory;
mod output;
mod random;
mod reply;
mod signals;
mod socket;

pub use client::{Client, Refusal};
pub use clock::boot_time;
pub use logs::{count_lost_lines, flush_logs, init_logs, print_note, print_ready};
pub use memory::keep_memory_private;
pub use output::{print_json, print_json_line, print_line, table};
pub use random::{fill_random, random};
pub use reply::{Failure, lines};
pub use signals::{Stop, catch_signals};
pub use socket::{Peer, Socket};
