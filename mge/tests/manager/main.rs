//! The manager as operators and units meet it: the real binary, over loopback.

mod commands;
mod faults;
mod json;
mod lab;
