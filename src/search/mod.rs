//! The key search: which group's key is used between two terminals (paper section 3.2), the path table that it fills,
//! and the policy for pairs without a path.
//!
//! [`Searcher`] is both sides of it. As the unit before the terminal that sends (EU1, steps 1, 2, 6, 7), one search
//! for each pair without a path:
//!
//! | state of a pair | leaves on | to |
//! |---|---|---|
//! | unknown, or ended | a miss | searching: an echo request in the terminal's name; up to three, 100, 300, 900 ms apart |
//! | searching | a reply whose last valid *end* slot names a common group | encrypt, and pinned |
//! | searching | any other reply | searching: the first answer may be an attacker's |
//! | searching | 1.3 s of silence | drop, or plain where the policy allows it; for a short time |
//! | encrypt | ten minutes (a setting), and a packet | refreshing: the same search, and the path serves on until it ends |
//! | encrypt | the group is lost or no longer admitted | ended: packets wait for the new search |
//! | plain | 5 s, twice as long each time up to 2 min, and a packet | refreshing |
//! | plain | the policy does not let it pass in clear any more, or 5 min without a packet | unknown |
//! | refreshing | as searching | as searching, and the old path is gone |
//! | drop | its time, a new key, a new policy | unknown; ended if pinned |
//!
//! As the unit before the terminal that is searched (EU2, steps 3, 4, 5), no state but for the terminals whose answer
//! is awaited: the reply carries our own slot, and its MAC proves that we saw the request.
//!
//! Tables by address, pair or nonce are hashed under a random key, as strangers and terminals choose those; tables by
//! group are not, as the manager numbers them.
//!
//! After every `handle_*` the owner drains [`Searcher::poll_transmit`] and [`Searcher::poll_event`] until they return
//! `None`, then sleeps until [`Searcher::poll_timeout`].

mod answer;
mod budget;
mod list;
mod marks;
pub mod path;
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
