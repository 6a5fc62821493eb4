//! The rig: hosts in network namespaces on one machine, with real kernels and the real daemons.
//!
//! A test is a [`scenario`]. It gets a [`Rig`], makes hosts, links and a hub in it (usually by
//! [`Topology`]), starts the daemons ([`Manager`], [`Unit`], or both by [`Fleet`]), drives traffic
//! ([`Ping`], [`Stream`], [`Load`], [`tcp_transfer`]) and asks captures ([`Capture`]). Whatever a
//! rig has made ends with it, even when the test panics. If the test failed, the evidence
//! (captures, logs and the state of every host) stays in `target/netns/`.
//!
//! ```no_run
//! use netns_tests::{Fleet, MARKER, Mode, Ping, scenario};
//!
//! fn terminals_talk_and_the_hub_reads_nothing() -> anyhow::Result<()> {
//!     scenario(|rig| {
//!         // A manager and two units in one group, each with a terminal behind it.
//!         let fleet = Fleet::pair(rig, Mode::Inline, "strict")?;
//!         let hub = rig.capture(fleet.net.hub.host(), None)?;
//!         for address in fleet.terminal(2).addresses() {
//!             Ping::to(address).pattern(MARKER).all(&fleet.terminal(1).host)?;
//!         }
//!         assert_eq!(hub.count_with(MARKER)?, 0);
//!         // The control: the pings and their answers crossed the hub.
//!         assert!(hub.esp()? >= 12);
//!         Ok(())
//!     })
//! }
//! # terminals_talk_and_the_hub_reads_nothing().unwrap();
//! ```
//!
//! veth devices keep the kernel's default offloads unless a topology is told otherwise. The rig
//! then measures `super`: a terminal's TCP crosses the links as packets of up to 64 KB, as behind a
//! network card that segments. With [`Offloads::Frames`] every packet on a link has at most one MTU
//! and the receivers join packets again; with [`Offloads::Single`] they do not.
#![forbid(unsafe_code)]

mod attacker;
mod capture;
mod daemon;
mod fleet;
mod fpn;
mod frame;
mod host;
mod inside;
mod largest;
mod load;
mod rig;
mod stream;
mod supervise;
mod topology;
mod traffic;
mod wire;

pub use attacker::{Attacker, DESTINATION, SPI};
pub use capture::{Capture, Frame};
pub use daemon::Daemon;
pub use fleet::{Fleet, Group, MARKER, readable_without_units};
pub use fpn::{Key, Manager, Rotation, Unit, binary};
pub use frame::{CONTROL_PORT, DATA_PORT, Packet, Transport};
pub use host::{FRAME, GRO_FORWARDING, Host, Hub, Offloads, Outcome};
pub use largest::{Largest, LargestFrames};
pub use load::{Load, LoadReport};
pub use rig::{Rig, remove_rigs, remove_rigs_of, scenario};
pub use stream::{Stream, StreamReport};
pub use supervise::{supervise, supervised};
pub use topology::{Mode, Terminal, Topology};
pub use traffic::{EchoServer, Ping, Pinging, Transfer, tcp_transfer, udp_exchange};
pub use wire::{BROADCAST, Wire, arp_request, datagram, mac_text};

use std::time::{Duration, Instant};

/// Asks `ready` until it has an answer, or fails with `what` after `deadline`.
pub fn wait_for<T>(
    what: &str,
    deadline: Duration,
    mut ready: impl FnMut() -> anyhow::Result<Option<T>>,
) -> anyhow::Result<T> {
    let end = Instant::now() + deadline;
    loop {
        if let Some(answer) = ready()? {
            return Ok(answer);
        }
        anyhow::ensure!(
            Instant::now() < end,
            "waited {deadline:?} in vain for {what}"
        );
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Longest time that the rig waits for something that should come at once.
pub const PATIENCE: Duration = Duration::from_secs(20);
