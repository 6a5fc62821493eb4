//! RSA operations, which run outside of the control thread.

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

/// One operation; pure and `Send`. The shell runs it on a pool of threads, as many at a time as it
/// receives.
pub struct Work {
    pub(super) job: Job<Request>,
    pub(super) identity: Arc<Identity>,
    pub(super) rng: SeedRng,
    pub(super) started: Timestamp,
}

/// The result of an operation, for [`handle_work`](crate::manager::MgeMachine::handle_work).
pub struct WorkDone {
    pub(super) origin: Origin,
    pub(super) stage: Option<Stage>,
    pub(super) started: Timestamp,
    pub(super) done: Done,
}

/// What to do, and what the answer is for.
pub(super) struct Request {
    pub(super) from: SocketAddr,
    pub(super) task: Task,
}

/// What the operation was for.
#[derive(Clone, Copy)]
pub(super) struct Origin {
    pub(super) from: SocketAddr,
    pub(super) asker: Asker,
    pub(super) deadline: Timestamp,
}

pub(super) enum Task {
    /// Decrypts a KEY-REQ.
    Open { datagram: Vec<u8>, hash: [u8; 32] },
    /// Checks its signature and makes the answer for this session.
    Answer {
        opened: Box<Opened>,
        keys: Arc<PublicIdentity>,
        header: Header,
    },
    /// Checks its signature and signs a refusal.
    Refuse {
        opened: Box<Opened>,
        keys: Arc<PublicIdentity>,
        why: RefusedWhy,
        unproved: Vec<u8>,
    },
    /// Checks the signature of an ENROLL and signs the answer.
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
    /// The SHA-256 of the KEY-REQ.
    pub(super) fn request(&self) -> Option<&[u8; 32]> {
        match self {
            Self::Open { hash, .. } => Some(hash),
            Self::Answer { opened, .. } | Self::Refuse { opened, .. } => Some(&opened.hash),
            Self::Enroll { .. } => None,
        }
    }

    /// The token of the enrollment.
    pub(super) fn token(&self) -> Option<TokenId> {
        match self {
            Self::Enroll { token, .. } => Some(*token),
            Self::Open { .. } | Self::Answer { .. } | Self::Refuse { .. } => None,
        }
    }
}

impl Work {
    /// Returns what to give to [`handle_work`](crate::manager::MgeMachine::handle_work) if
    /// [`run`](Self::run) does not return: its place among the running operations becomes free, and
    /// nobody is answered.
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

    /// Runs the operation. RSA-3072 takes about 5 ms of a core.
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
