//! The offloads in use: those that the configuration wants, the kernel has, and the kernel has not
//! refused since the start.

use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Mutex, PoisonError};

use fpn::datapath::Coalesce;
use serde::{Deserialize, Serialize};

use super::workers::Devices;
use crate::config::{Config, Encapsulation, Offload};
use crate::net;

/// The offloads of a running unit.
#[derive(Debug)]
pub(crate) struct Offloads {
    wanted: Mutex<Offload>,
    udp: bool,
    has_uso: bool,
    udp_gso_refused: AtomicBool,
    coalesced_refused: AtomicBool,
    /// What the threads of the data path read for every batch.
    in_use: AtomicU8,
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
        let mut all = devices.black.iter().chain(&devices.red);
        let udp = config.data.encapsulation == Encapsulation::Udp;
        Self::with(config.offload, udp, all.all(|tun| tun.has_uso()))
    }

    fn with(wanted: Offload, udp: bool, has_uso: bool) -> Self {
        let offloads = Self {
            wanted: Mutex::new(wanted),
            udp,
            has_uso,
            udp_gso_refused: AtomicBool::new(false),
            coalesced_refused: AtomicBool::new(false),
            in_use: AtomicU8::new(0),
        };
        offloads.want(wanted);
        offloads
    }

    /// Changes which offloads are wanted. What the kernel has refused stays off.
    pub(crate) fn want(&self, wanted: Offload) {
        let mut now = self.wanted.lock().unwrap_or_else(PoisonError::into_inner);
        *now = wanted;
        let states = [
            self.udp_gso_state(&wanted),
            self.coalesce_tcp(&wanted),
            self.coalesce_udp(&wanted),
        ];
        let bits = [UDP_GSO, COALESCE_TCP, COALESCE_UDP]
            .into_iter()
            .zip(states);
        let on = bits.filter(|(_, state)| *state == State::On);
        let in_use = on.fold(0, |all, (bit, _)| all | bit);
        self.in_use.store(in_use, Ordering::Relaxed);
    }

    /// Returns true if equal ESP packets leave in one write.
    pub(super) fn udp_gso(&self) -> bool {
        self.in_use.load(Ordering::Relaxed) & UDP_GSO != 0
    }

    /// Returns what is joined for the terminals.
    pub(super) fn coalesce(&self) -> Coalesce {
        let in_use = self.in_use.load(Ordering::Relaxed);
        Coalesce {
            tcp: in_use & COALESCE_TCP != 0,
            udp: in_use & COALESCE_UDP != 0,
        }
    }

    /// Notes that the kernel refused a frame of several ESP packets.
    pub(super) fn refuse_udp_gso(&self) {
        self.udp_gso_refused.store(true, Ordering::Relaxed);
        self.want(self.wanted());
    }

    /// Notes that the kernel refused a packet that was joined for the terminals.
    pub(super) fn refuse_coalesced(&self) {
        self.coalesced_refused.store(true, Ordering::Relaxed);
        self.want(self.wanted());
    }

    fn wanted(&self) -> Offload {
        *self.wanted.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the state of each offload.
    pub(crate) fn status(&self, config: &Config) -> OffloadStatus {
        let wanted = self.wanted();
        OffloadStatus {
            tso: state(wanted.tso, true, false),
            uso: state(wanted.uso, self.has_uso, false),
            udp_gso: self.udp_gso_state(&wanted),
            coalesce_tcp: self.coalesce_tcp(&wanted),
            coalesce_udp: self.coalesce_udp(&wanted),
            gro_forwarding: state(
                wanted.gro_forwarding,
                net::forwards_joined(&config.unit),
                false,
            ),
        }
    }

    fn udp_gso_state(&self, wanted: &Offload) -> State {
        let refused = self.udp_gso_refused.load(Ordering::Relaxed);
        state(wanted.udp_gso, self.udp && self.has_uso, refused)
    }

    fn coalesce_tcp(&self, wanted: &Offload) -> State {
        let refused = self.coalesced_refused.load(Ordering::Relaxed);
        state(wanted.coalesce_tcp, true, refused)
    }

    fn coalesce_udp(&self, wanted: &Offload) -> State {
        let refused = self.coalesced_refused.load(Ordering::Relaxed);
        state(wanted.coalesce_udp, self.has_uso, refused)
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

const UDP_GSO: u8 = 1;
const COALESCE_TCP: u8 = 2;
const COALESCE_UDP: u8 = 4;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::tests::config;

    fn offloads(wanted: Offload, udp: bool, has_uso: bool) -> Offloads {
        Offloads::with(wanted, udp, has_uso)
    }

    #[test]
    fn what_is_switched_at_run_time_takes_effect_unless_the_kernel_has_refused_it() {
        let all = offloads(Offload::default(), true, true);
        let off = Offload {
            udp_gso: false,
            coalesce_udp: false,
            ..Offload::default()
        };
        all.want(off);
        assert!(!all.udp_gso() && all.coalesce().tcp && !all.coalesce().udp);
        all.refuse_udp_gso();
        all.want(Offload::default());
        assert!(!all.udp_gso() && all.coalesce().tcp && all.coalesce().udp);
        assert_eq!(all.status(&config()).udp_gso, State::Refused);
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
