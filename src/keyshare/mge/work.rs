//! RSA operations, to be run off the control thread.

/// One operation; pure and `Send`. The shell runs it on a blocking pool, one per core at a time.
pub struct Work(());

/// Its result, for [`handle_work`](super::MgeMachine::handle_work).
pub struct WorkDone(());

impl Work {
    /// Does it: about 5 ms on a core for RSA-3072.
    pub fn run(self) -> WorkDone {
        WorkDone(())
    }
}
