//! How long changes of keys took, for the metrics.

use fpn::keyshare::UpdateMode;
use fpn::manager::RotationResult;
use fpn_daemon_kit::Histogram;

/// Counts changes of keys by how long they took. Copies count together.
#[derive(Clone, Debug)]
pub(crate) struct Durations {
    /// From the request to the last acknowledgement.
    pub(crate) rotations: Histogram,
    /// From the first STOP to the last START-ACK, of those that had it.
    pub(crate) stop_windows: Histogram,
}

impl Durations {
    /// Notes a change of a key.
    pub(super) fn note(&self, result: &RotationResult) {
        self.rotations.observe(result.total.as_secs_f64());
        if result.update == UpdateMode::Strict {
            self.stop_windows.observe(result.stop_window.as_secs_f64());
        }
    }
}

impl Default for Durations {
    fn default() -> Self {
        Self {
            rotations: Histogram::new(ROTATIONS),
            stop_windows: Histogram::new(STOP_WINDOWS),
        }
    }
}

/// Upper bounds in seconds: from a few units in one room to a fleet with a unit that is silent.
const ROTATIONS: [f64; 12] = [
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0,
];
/// Nothing is sent for so long.
const STOP_WINDOWS: [f64; 12] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0,
];
