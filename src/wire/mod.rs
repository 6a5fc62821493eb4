//! Converts bytes to typed values and back. Nothing here panics on what a network sends: input that
//! is not complete and well-formed is a named error.

pub mod control;
pub mod echo;
pub mod esp;
pub mod ethernet;
pub mod ip;
pub mod membership;
pub mod search;

#[cfg(test)]
pub(crate) mod noise;
#[cfg(test)]
mod tests;
