//! The manager as operators and units meet it: the real binary, over loopback.

mod chaos;
mod commands;
mod end_to_end;
mod endings;
mod faults;
mod json;
mod lab;
mod operation;
mod restore;
mod store_faults;
mod unit;
