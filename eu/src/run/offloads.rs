//! The offloads in use: those that the configuration wants, the kernel has, and the kernel has not
//! refused since the start.

use std::sync::atomic::{AtomicBool, Ordering};

use fpn::datapath::Coalesce;
use serde::{Deserialize, Serialize};

use super::workers::Devices;
use crate::config::{Config, Encapsulation, Offload};
use crate::net;

/// The offloads of a running unit.
#[derive(Debug)]
pub(crate) struct Offloads {
    wanted: Offload,
    udp: bool,
    has_uso: bool,
    udp_gso_refused: AtomicBool,
    coalesced_refused: AtomicBool,
}

/// The state of each offload, as `status --json` shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OffloadStatus {
    /// See [`Offload`].
    pub tso: State,
    /// See [`Offload`].
    pub uso: State,
    /// See [`Offload`].
    pub udp_gso: State,
    /// See [`Offload`].
    pub coalesce_tcp: State,
    /// See [`Offload`].
    pub coalesce_udp: State,
    /// See [`Offload`].
    pub gro_forwarding: State,
}

/// The state of one offload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum State {
    /// In use.
    On,
    /// Switched off in `eu.toml`.
    Off,
    /// The kernel, the driver or the encapsulation does not support it.
    Unavailable,
    /// The kernel refused a packet that needs it. It has not been used since.
    Refused,
}

impl Offloads {
    /// Returns the offloads that the configuration wants and that these devices have.
    pub(crate) fn new(config: &Config, devices: &Devices) -> Self {
        Self {
            wanted: config.offload,
            udp: config.data.encapsulation == Encapsulation::Udp,
            has_uso: devices
                .black
                .iter()
                .chain(&devices.red)
                .all(|tun| tun.has_uso()),
            udp_gso_refused: AtomicBool::new(false),
            coalesced_refused: AtomicBool::new(false),
        }
    }

    /// Returns true if equal ESP packets leave in one write.
    pub(super) fn udp_gso(&self) -> bool {
        self.udp_gso_state() == State::On
    }

    /// Returns what is joined for the terminals.
    pub(super) fn coalesce(&self) -> Coalesce {
        Coalesce {
            tcp: self.coalesce_tcp() == State::On,
            udp: self.coalesce_udp() == State::On,
        }
    }

    /// Notes that the kernel refused a frame of several ESP packets.
    pub(super) fn refuse_udp_gso(&self) {
        self.udp_gso_refused.store(true, Ordering::Relaxed);
    }

    /// Notes that the kernel refused a packet that was joined for the terminals.
    pub(super) fn refuse_coalesced(&self) {
        self.coalesced_refused.store(true, Ordering::Relaxed);
    }

    /// Returns the state of each offload.
    pub(crate) fn status(&self, config: &Config) -> OffloadStatus {
        OffloadStatus {
            tso: state(self.wanted.tso, true, false),
            uso: state(self.wanted.uso, self.has_uso, false),
            udp_gso: self.udp_gso_state(),
            coalesce_tcp: self.coalesce_tcp(),
            coalesce_udp: self.coalesce_udp(),
            gro_forwarding: state(
                self.wanted.gro_forwarding,
                net::forwards_joined(&config.unit),
                false,
            ),
        }
    }

    fn udp_gso_state(&self) -> State {
        let refused = self.udp_gso_refused.load(Ordering::Relaxed);
        state(self.wanted.udp_gso, self.udp && self.has_uso, refused)
    }

    fn coalesce_tcp(&self) -> State {
        let refused = self.coalesced_refused.load(Ordering::Relaxed);
        state(self.wanted.coalesce_tcp, true, refused)
    }

    fn coalesce_udp(&self) -> State {
        let refused = self.coalesced_refused.load(Ordering::Relaxed);
        state(self.wanted.coalesce_udp, self.has_uso, refused)
    }
}

fn state(wanted: bool, available: bool, refused: bool) -> State {
    match (wanted, available, refused) {
        (false, ..) => State::Off,
        (_, false, _) => State::Unavailable,
        (.., true) => State::Refused,
        (true, true, false) => State::On,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::tests::config;

    fn offloads(wanted: Offload, udp: bool, has_uso: bool) -> Offloads {
        Offloads {
            wanted,
            udp,
            has_uso,
            udp_gso_refused: AtomicBool::new(false),
            coalesced_refused: AtomicBool::new(false),
        }
    }

    #[test]
    fn what_the_kernel_has_not_or_refuses_is_not_used() {
        let all = offloads(Offload::default(), true, true);
        assert!(all.udp_gso() && all.coalesce().tcp && all.coalesce().udp);
        all.refuse_udp_gso();
        assert!(!all.udp_gso() && all.coalesce().tcp);
        all.refuse_coalesced();
        assert_eq!(all.coalesce(), Coalesce::NOTHING);
        let status = all.status(&config());
        assert_eq!((status.udp_gso, status.uso), (State::Refused, State::On));

        let old = offloads(Offload::default(), true, false);
        assert!(!old.udp_gso() && old.coalesce().tcp && !old.coalesce().udp);
        assert_eq!(old.status(&config()).coalesce_udp, State::Unavailable);

        let bare = offloads(Offload::default(), false, true);
        assert_eq!(bare.status(&config()).udp_gso, State::Unavailable);

        let wanted = Offload {
            tso: false,
            coalesce_tcp: false,
            ..Offload::default()
        };
        let some = offloads(wanted, true, true);
        assert!(some.udp_gso() && !some.coalesce().tcp && some.coalesce().udp);
        assert_eq!(some.status(&config()).tso, State::Off);
        // The interfaces of this configuration do not exist on this host.
        assert_eq!(some.status(&config()).gro_forwarding, State::Unavailable);
    }
}
