//! How large the packets on the links are, and the proof of it.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use clap::ValueEnum;
use netns_tests::{FRAME, Largest, LargestFrames, Offloads, Rig, Topology};

use crate::tcp::Tool;

/// The three ways in which the links of a run can be set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Wiring {
    /// Packets of up to 64 KB cross the links whole, as with an ideal network card that segments
    /// and joins in hardware.
    Super,
    /// Frames of 1500 bytes on every link, joined by every receiver (GRO), as with a common network
    /// card.
    Frames,
    /// Every packet travels alone: no GSO, GRO or TSO on any link.
    Single,
}

impl Wiring {
    /// Returns the rig's value for it.
    pub(crate) fn offloads(self) -> Offloads {
        match self {
            Self::Super => Offloads::Super,
            Self::Frames => Offloads::Frames,
            Self::Single => Offloads::Single,
        }
    }

    /// Returns the word for it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Super => "super",
            Self::Frames => "frames",
            Self::Single => "single",
        }
    }

    /// Returns a sentence for readers of the results.
    pub(crate) fn describe(self) -> &'static str {
        match self {
            Self::Super => "packets of up to 64 KB cross the links whole (veth with TSO)",
            Self::Frames => {
                "frames of at most 1500 bytes on every link; every receiver joins them again (GRO)"
            }
            Self::Single => {
                "frames of at most 1500 bytes on every link, and no GSO, GRO or TSO at its ends"
            }
        }
    }

    /// Sends some TCP from the first terminal to the second. Compares the largest frame that each
    /// link carried, and the largest packet that each receiver made of them, with what this wiring
    /// promises.
    ///
    /// # Errors
    /// If one does not match.
    pub(crate) fn verify(self, rig: &Rig, net: &Topology) -> Result<Largest> {
        let (one, two) = (net.terminal(1), net.terminal(2));
        let hosts = [
            &one.host,
            one.unit()?,
            net.hub.host(),
            two.unit()?,
            &two.host,
        ];
        let watches: Vec<_> = hosts
            .iter()
            .map(|host| LargestFrames::watch(host))
            .collect::<Result<_>>()?;
        Tool::Own.run(rig, &one.host, two, 1, Duration::from_millis(300))?;
        let mut links = Vec::new();
        for (host, watch) in hosts.iter().zip(watches) {
            let seen = watch.stop()?.into_iter();
            let veths = seen.filter(|(name, _)| VETHS.iter().any(|veth| name.starts_with(veth)));
            links.extend(veths.map(|(name, largest)| (format!("{} {name}", host.name()), largest)));
        }
        self.judge(&links)
    }

    /// `links` holds each end of each link by its name.
    fn judge(self, links: &[(String, Largest)]) -> Result<Largest> {
        let find = |wanted: &str| {
            let found = links.iter().find(|(name, _)| name.ends_with(wanted));
            found.with_context(|| format!("nothing was seen on {wanted}"))
        };
        let mut all = Largest::default();
        for (name, largest) in links {
            if self != Self::Super {
                let sent = largest.sent;
                ensure!(
                    sent <= FRAME,
                    "wiring {}: {name} sent {sent} bytes at once",
                    self.name()
                );
            }
            if self == Self::Single {
                let received = largest.received;
                ensure!(
                    received <= FRAME,
                    "wiring single: {name} received {received} bytes"
                );
            }
            all.sent = all.sent.max(largest.sent);
            all.received = all.received.max(largest.received);
        }
        // What the other ends make of it depends on who forwards.
        let (terminal, unit) = (find("term1 eth0")?.1.sent, find("1 in0")?.1.received);
        if self == Self::Super {
            ensure!(
                terminal > FRAME,
                "wiring super: the terminal sent {terminal} bytes at most"
            );
        }
        if self != Self::Single {
            let name = self.name();
            ensure!(
                unit > FRAME,
                "wiring {name}: the first unit received {unit} bytes at most"
            );
        }
        Ok(all)
    }
}

/// The first letters of the rig's links; all other devices belong to the VPNs.
const VETHS: [&str; 4] = ["eth", "in", "out", "port"];

#[cfg(test)]
mod tests {
    use super::*;

    fn links(terminal: usize, unit: usize, outside: usize) -> Vec<(String, Largest)> {
        let of = |name: &str, sent, received| (name.to_owned(), Largest { sent, received });
        vec![
            of("term1 eth0", terminal, 66),
            of("eu1 in0", 66, unit),
            of("eu1 out0", outside, 66),
        ]
    }

    #[test]
    fn each_wiring_is_told_from_the_others() {
        let (whole, joined, single) = (
            links(65_226, 65_226, 1514),
            links(1514, 65_226, 1514),
            links(1514, 1514, 1514),
        );
        for (wiring, fits) in [
            (Wiring::Super, [true, false, false]),
            (Wiring::Frames, [false, true, false]),
            (Wiring::Single, [false, false, true]),
        ] {
            let judged = [&whole, &joined, &single].map(|links| wiring.judge(links).is_ok());
            assert_eq!(judged, fits, "{wiring:?}");
        }
    }

    #[test]
    fn one_link_that_is_otherwise_is_noticed() {
        for wiring in [Wiring::Frames, Wiring::Single] {
            let unit = if wiring == Wiring::Frames {
                65_226
            } else {
                1514
            };
            let error = wiring.judge(&links(1514, unit, 1515)).unwrap_err();
            assert!(error.to_string().contains("eu1 out0 sent 1515"), "{error}");
        }
        assert!(Wiring::Super.judge(&[]).is_err());
    }
}
