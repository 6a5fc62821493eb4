//! The key search, which finds out which group's key is used between two terminals (docs/protocol.md
//! section 6), the path table that it fills, and the policy for pairs without a path.
//!
//! [`Searcher`] is both sides of the search. At the unit in front of the sending terminal (EU1, steps 1,
//! 2, 6 and 7) there is one search for each pair without a path:
//!
//! | state of a pair | leaves on | to |
//! |---|---|---|
//! | unknown, or ended | a miss | searching: an echo request in the terminal's name; up to three, 100, 300, 900 ms apart |
//! | searching | a reply whose last valid *end* slot names a common group | encrypt, and pinned |
//! | searching | any other reply | searching: the first answer may be an attacker's |
//! | searching | 1.3 s of silence | drop, or plain where the policy allows it; for a short time |
//! | encrypt | ten minutes (a setting), and a packet | refreshing: the same search, while the path stays in use |
//! | encrypt | the group is lost or no longer admitted | ended: packets wait for a new search |
//! | plain | 5 s, twice as long each time up to 2 min, and a packet | refreshing |
//! | plain | the policy no longer lets it pass in clear, or 5 min without a packet | unknown |
//! | refreshing | as searching | as searching; the old path is replaced |
//! | drop | its time, a new key, a new policy | unknown; ended if pinned |
//!
//! The unit in front of the searched terminal (EU2, steps 3, 4 and 5) keeps state only for terminals whose
//! answer it awaits: the reply carries its own slot, and the MAC proves that it saw the request.
//!
//! Tables keyed by address, pair or nonce are hashed with a random key, because strangers and terminals
//! choose those. Tables keyed by group are not, because the manager chooses the numbers.
//!
//! After every `handle_*` the owner drains [`Searcher::poll_transmit`] and [`Searcher::poll_event`] until they return
//! `None`, then sleeps until [`Searcher::poll_timeout`].

mod answer;
pub(crate) mod budget;
mod list;
mod marks;
pub mod path;
mod path_mtu;
pub mod policy;
mod prefixes;
mod proof;
mod searcher;
mod store;

pub use list::PathRow;
pub use path::{Pair, PathAction, PathEntry, PathTable};
pub use policy::{Policy, Protections, Served};
pub use prefixes::Prefixes;
pub use searcher::{PATH_LIFETIME, ReplyMode, SearchEvent, SearchSettings, Searcher, Side};
