//! RSA operations, to be run off the control thread.

use std::net::SocketAddr;
use std::sync::Arc;

use super::admission::{Asker, Job, Stage};
use crate::crypto::exchange::{Answer, Opened};
use crate::crypto::identity::CryptoFailed;
use crate::crypto::seal::SeedRng;
use crate::crypto::{Identity, PublicIdentity, TokenId};
use crate::ids::EuId;
use crate::keyshare::enroll;
use crate::manager::RefusedWhy;
use crate::time::Timestamp;
use crate::wire::control::Header;
use crate::wire::control::enroll::SignPart;

/// One operation; pure and `Send`. The shell runs it on a blocking pool, as many at a time as it is given.
pub struct Work {
    pub(super) job: Job<Request>,
    pub(super) identity: Arc<Identity>,
    pub(super) rng: SeedRng,
    pub(super) started: Timestamp,
}

/// Its result, for [`handle_work`](crate::manager::MgeMachine::handle_work).
pub struct WorkDone {
    pub(super) origin: Origin,
    pub(super) stage: Option<Stage>,
    pub(super) started: Timestamp,
    pub(super) done: Done,
}

/// What is to be done, and where its answer goes.
pub(super) struct Request {
    pub(super) from: SocketAddr,
    pub(super) task: Task,
}

/// Whose operation it was.
#[derive(Clone, Copy)]
pub(super) struct Origin {
    pub(super) from: SocketAddr,
    pub(super) asker: Asker,
    pub(super) deadline: Timestamp,
}

pub(super) enum Task {
    /// Decrypt a KEY-REQ.
    Open { datagram: Vec<u8>, hash: [u8; 32] },
    /// Check its signature and make the answer for this session.
    Answer {
        opened: Box<Opened>,
        keys: Arc<PublicIdentity>,
        header: Header,
    },
    /// Check its signature and sign a refusal.
    Refuse {
        opened: Box<Opened>,
        keys: Arc<PublicIdentity>,
        why: RefusedWhy,
        unproved: Vec<u8>,
    },
    /// Check an ENROLL's signature and sign the answer.
    Enroll {
        token: TokenId,
        eu: EuId,
        keys: PublicIdentity,
        signature: Vec<u8>,
    },
}

pub(super) enum Done {
    Opened {
        hash: [u8; 32],
        result: Result<Box<Opened>, CryptoFailed>,
    },
    Answered {
        opened: Box<Opened>,
        header: Header,
        keys: Arc<PublicIdentity>,
        result: Result<Answer, CryptoFailed>,
    },
    Refused {
        opened: Box<Opened>,
        why: RefusedWhy,
        unproved: Vec<u8>,
        result: Result<Vec<u8>, CryptoFailed>,
    },
    Enrolled {
        token: TokenId,
        eu: EuId,
        keys: PublicIdentity,
        result: Result<SignPart, CryptoFailed>,
    },
    Lost {
        request: Option<[u8; 32]>,
        token: Option<TokenId>,
    },
}

impl Task {
    /// SHA-256 of the KEY-REQ that it is about.
    pub(super) fn request(&self) -> Option<&[u8; 32]> {
        match self {
            Self::Open { hash, .. } => Some(hash),
            Self::Answer { opened, .. } | Self::Refuse { opened, .. } => Some(&opened.hash),
            Self::Enroll { .. } => None,
        }
    }

    /// The token that an enrolment is about.
    pub(super) fn token(&self) -> Option<TokenId> {
        match self {
            Self::Enroll { token, .. } => Some(*token),
            Self::Open { .. } | Self::Answer { .. } | Self::Refuse { .. } => None,
        }
    }
}

impl Work {
    /// Returns true for the operation of an ENROLL.
    #[cfg(test)]
    pub(crate) fn is_enrolment(&self) -> bool {
        self.job.task.task.token().is_some()
    }

    /// What to give to [`handle_work`](crate::manager::MgeMachine::handle_work) if [`run`](Self::run) does not come back: its place
    /// among those that run is free again, and nobody is answered.
    pub fn lost(&self) -> WorkDone {
        let task = &self.job.task.task;
        WorkDone {
            origin: self.origin(),
            stage: None,
            started: self.started,
            done: Done::Lost {
                request: task.request().copied(),
                token: task.token(),
            },
        }
    }

    /// Does it: about 5 ms on a core for RSA-3072.
    pub fn run(self) -> WorkDone {
        let origin = self.origin();
        let Self {
            job,
            identity,
            mut rng,
            started,
        } = self;
        let stage = match &job.task.task {
            Task::Open { .. } => Some(Stage::First),
            Task::Answer { .. } | Task::Refuse { .. } => Some(Stage::Second),
            Task::Enroll { .. } => None,
        };
        let done = match job.task.task {
            Task::Open { datagram, hash } => Done::Opened {
                hash,
                result: Opened::new(&datagram, &identity).map(Box::new),
            },
            Task::Answer {
                opened,
                keys,
                header,
            } => {
                let result = opened
                    .verify(&keys)
                    .and_then(|()| opened.answer(&header, &identity, &keys, &mut rng));
                Done::Answered {
                    opened,
                    header,
                    keys,
                    result,
                }
            }
            Task::Refuse {
                opened,
                keys,
                why,
                unproved,
            } => {
                let result = opened
                    .verify(&keys)
                    .and_then(|()| Opened::refuse(&unproved, &identity, &mut rng));
                Done::Refused {
                    opened,
                    why,
                    unproved,
                    result,
                }
            }
            Task::Enroll {
                token,
                eu,
                keys,
                signature,
            } => {
                let mge = identity.public();
                let hash = enroll::request_hash(&mge.fingerprint(), token, &keys);
                let result = keys
                    .verify(&hash, &signature)
                    .and_then(|()| enroll::sign_answer(token, &keys, eu, &identity, &mut rng));
                Done::Enrolled {
                    token,
                    eu,
                    keys,
                    result,
                }
            }
        };
        WorkDone {
            origin,
            stage,
            started,
            done,
        }
    }

    fn origin(&self) -> Origin {
        Origin {
            from: self.job.task.from,
            asker: self.job.asker,
            deadline: self.job.deadline,
        }
    }
}
