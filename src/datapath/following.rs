//! Decides when a thread that decrypts changes to another snapshot.

use std::sync::Arc;

use super::snapshot::Snapshot;

/// The snapshot by which a thread opens packets from the hub.
///
/// A newer snapshot is taken at once, unless it lacks a key that the present one has. In that case
/// packets under that key may still wait in the queue of the device, because the thread did not get
/// a processor and has not read them yet. They arrived in time, so they are opened. The newer
/// snapshot is taken when everything that was in the queue when it appeared has been read: when the
/// queue is empty, or after as many frames as it holds.
pub struct Following {
    current: Arc<Snapshot>,
    /// A newer snapshot, and the number of frames to read before it is taken.
    next: Option<(Arc<Snapshot>, usize)>,
    /// How many frames the queue of the device holds.
    queue: usize,
}

impl Following {
    /// Starts with this snapshot, for a device whose queue holds `queue` frames.
    pub fn new(first: Arc<Snapshot>, queue: usize) -> Self {
        Self {
            current: first,
            next: None,
            queue,
        }
    }

    /// Returns the snapshot for the next batch.
    pub fn current(&self) -> &Snapshot {
        &self.current
    }

    /// To be called with the newest snapshot before the device is read. Returns true if it is taken
    /// now.
    pub fn offer(&mut self, newest: Arc<Snapshot>) -> bool {
        if newest.version == self.current.version {
            return false;
        }
        let left = match &self.next {
            Some((_, left)) => *left,
            None if self.loses_a_key(&newest) => self.queue,
            None => {
                self.current = newest;
                return true;
            }
        };
        self.next = Some((newest, left));
        false
    }

    /// To be called when a batch of this many frames has been written completely. `empty` says that
    /// nothing was left in the device. Returns true if the newer snapshot is taken now.
    pub fn done(&mut self, frames: usize, empty: bool) -> bool {
        let Some((next, left)) = self.next.take() else {
            return false;
        };
        let left = left.saturating_sub(frames);
        let over = empty || left == 0;
        if over {
            self.current = next;
        } else {
            self.next = Some((next, left));
        }
        over
    }

    fn loses_a_key(&self, newest: &Snapshot) -> bool {
        let (old, new) = (&self.current.ring, &newest.ring);
        let mut keys = old.groups().flat_map(|group| &group.receive);
        old.version != new.version && keys.any(|key| new.receive(key.spi).is_none())
    }
}
