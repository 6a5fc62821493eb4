//! Which offloads are in use: wanted by the configuration, known to the kernel, and not refused while running.

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
    groups_refused: AtomicBool,
    coalesced_refused: AtomicBool,
}

/// The state of each offload, as `status --json` shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OffloadStatus {
    /// See [`Offload`], also for the others.
    pub tso: State,
    /// See there.
    pub uso: State,
    /// See there.
    pub udp_gso: State,
    /// See there.
    pub coalesce_tcp: State,
    /// See there.
    pub coalesce_udp: State,
    /// See there.
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
    /// The kernel, its driver or the encapsulation has none.
    Unavailable,
    /// The kernel refused a packet that needs it; not used since.
    Refused,
}

impl Offloads {
    /// What the configuration wants and these devices have.
    pub(crate) fn new(config: &Config, devices: &Devices) -> Self {
        Self {
            wanted: config.offload,
            udp: config.data.encapsulation == Encapsulation::Udp,
            has_uso: devices
                .black
                .iter()
                .chain(&devices.red)
                .all(|tun| tun.has_uso()),
            groups_refused: AtomicBool::new(false),
            coalesced_refused: AtomicBool::new(false),
        }
    }

    /// Packets leave in groups.
    pub(super) fn udp_gso(&self) -> bool {
        self.groups() == State::On
    }

    /// What is joined for the terminals.
    pub(super) fn coalesce(&self) -> Coalesce {
        Coalesce {
            tcp: self.coalesce_tcp() == State::On,
            udp: self.coalesce_udp() == State::On,
        }
    }

    /// The kernel refused a group of ESP packets.
    pub(super) fn refuse_groups(&self) {
        self.groups_refused.store(true, Ordering::Relaxed);
    }

    /// The kernel refused what was joined for the terminals.
    pub(super) fn refuse_coalesced(&self) {
        self.coalesced_refused.store(true, Ordering::Relaxed);
    }

    /// The state of each.
    pub(crate) fn status(&self, config: &Config) -> OffloadStatus {
        OffloadStatus {
            tso: state(self.wanted.tso, true, false),
            uso: state(self.wanted.uso, self.has_uso, false),
            udp_gso: self.groups(),
            coalesce_tcp: self.coalesce_tcp(),
            coalesce_udp: self.coalesce_udp(),
            gro_forwarding: state(
                self.wanted.gro_forwarding,
                net::forwards_joined(&config.unit),
                false,
            ),
        }
    }

    fn groups(&self) -> State {
        let refused = self.groups_refused.load(Ordering::Relaxed);
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
            groups_refused: AtomicBool::new(false),
            coalesced_refused: AtomicBool::new(false),
        }
    }

    #[test]
    fn what_the_kernel_has_not_or_refuses_is_not_used() {
        let all = offloads(Offload::default(), true, true);
        assert!(all.udp_gso() && all.coalesce().tcp && all.coalesce().udp);
        all.refuse_groups();
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
        // The interfaces of this configuration do not exist here.
        assert_eq!(some.status(&config()).gro_forwarding, State::Unavailable);
    }
}
