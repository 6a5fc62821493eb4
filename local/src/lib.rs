//! What both daemons share with their own command lines.
//!
//! A daemon serves HTTP/1.1 and JSON on a Unix socket of mode 0600 in its folder ([`Socket`]); its command line is a
//! [`Client`] of it. Errors travel as `{"error": "sentence"}` ([`Failure`]), progress as one JSON value a line
//! ([`lines`]). Beside that: tables, logs and the clock.
#![forbid(unsafe_code)]

mod client;
mod clock;
mod logs;
mod memory;
mod output;
mod reply;
mod socket;

pub use client::Client;
pub use clock::boot_time;
pub use logs::init_logs;
pub use memory::keep_memory_private;
pub use output::{print_json, print_json_line, print_line, table};
pub use reply::{Failure, lines};
pub use socket::{Peer, Socket, serve};
