//! The machines against each other, in virtual time.
mod net;
mod update;
