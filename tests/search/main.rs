//! The key search in virtual time: units, terminals that only echo, and a hub that may do anything
//! to packets.

mod answers;
mod attacks;
mod golden;
mod groups;
mod net;
mod path_mtu;
mod refresh;
mod searches;
mod shares;
mod traffic;
