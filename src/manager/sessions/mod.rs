//! The shard: registrations, leases, sealing, sequence numbers, retransmission, acknowledgements.

pub(super) mod admission;
pub(super) mod cookie;
pub(super) mod enrolment;
pub(super) mod lease;
pub(super) mod messages;
pub(super) mod outbox;
pub(super) mod register;
pub mod rsa_work;
pub(super) mod senders;
pub(super) mod session;
