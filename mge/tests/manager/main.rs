//! Tests the manager as operators and units see it: the real program, over the loopback.

mod audit_log;
mod chaos;
mod commands;
mod end_to_end;
mod endings;
mod faults;
mod json;
mod lab;
mod logs;
mod operation;
mod restore;
mod service;
mod store_faults;
mod top;
mod unit;
mod whereabouts;
