//! The encryption unit of FPN: a bump in the wire between a hub and its terminals.

mod config;
mod files;
mod net;
mod sys;

fn main() {
}
