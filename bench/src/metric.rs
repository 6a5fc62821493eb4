//! What is measured.

/// One of the figures of a peer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Metric {
    /// TCP, one stream.
    Tcp1,
    /// TCP, four streams at once.
    Tcp4,
    /// Packets of 64 bytes, one flow.
    Pps64,
    /// Packets of 64 bytes, 1,000 flows.
    Pps64Flows,
    /// A mix of lengths.
    Imix,
    /// Round-trip time with nothing else going on.
    Rtt,
    /// Round-trip time beside a TCP stream.
    RttLoad,
    /// Processor time of both units' programs for 10^9 bytes of TCP.
    CpuPerGb,
    /// Memory of one unit's programs, at its highest.
    Rss,
    /// Round-trip time of the first packet between two units that run.
    FirstPacket,
    /// From the start of the first unit to the first packet that comes back.
    Start,
    /// Segments that TCP sent again, in the runs of one and four streams.
    Retransmitted,
    /// Packets that FPN's units have dropped, in the same runs.
    Drops,
    /// UDP packets that overtook others of their flow, at the rates found.
    Reordered,
    /// UDP packets that arrived twice, at the rates found.
    Duplicated,
}

impl Metric {
    /// All of them, in the order of the tables.
    pub(crate) const ALL: [Self; 15] = [
        Self::Tcp1,
        Self::Tcp4,
        Self::Pps64,
        Self::Pps64Flows,
        Self::Imix,
        Self::Rtt,
        Self::RttLoad,
        Self::CpuPerGb,
        Self::Rss,
        Self::FirstPacket,
        Self::Start,
        Self::Retransmitted,
        Self::Drops,
        Self::Reordered,
        Self::Duplicated,
    ];

    /// Those in which more is better.
    pub(crate) const RATES: [Self; 5] = [
        Self::Tcp1,
        Self::Tcp4,
        Self::Pps64,
        Self::Pps64Flows,
        Self::Imix,
    ];

    /// Its name in JSON.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Tcp1 => "tcp1",
            Self::Tcp4 => "tcp4",
            Self::Pps64 => "pps64",
            Self::Pps64Flows => "pps64_1000flows",
            Self::Imix => "imix",
            Self::Rtt => "rtt",
            Self::RttLoad => "rtt_load",
            Self::CpuPerGb => "cpu_s_per_gb",
            Self::Rss => "rss",
            Self::FirstPacket => "first_packet",
            Self::Start => "start",
            Self::Retransmitted => "tcp_retransmitted",
            Self::Drops => "fpn_drops",
            Self::Reordered => "udp_reordered",
            Self::Duplicated => "udp_duplicated",
        }
    }

    /// Its heading in tables and plots.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Tcp1 => "TCP, 1 stream",
            Self::Tcp4 => "TCP, 4 streams",
            Self::Pps64 => "64 B, 1 flow",
            Self::Pps64Flows => "64 B, 1,000 flows",
            Self::Imix => "IMIX",
            Self::Rtt => "RTT",
            Self::RttLoad => "RTT beside TCP",
            Self::CpuPerGb => "CPU",
            Self::Rss => "RSS",
            Self::FirstPacket => "first packet",
            Self::Start => "start",
            Self::Retransmitted => "TCP sent again",
            Self::Drops => "dropped by FPN",
            Self::Reordered => "UDP out of order",
            Self::Duplicated => "UDP twice",
        }
    }

    /// Its unit.
    pub(crate) fn unit(self) -> &'static str {
        match self {
            Self::Tcp1 | Self::Tcp4 | Self::Imix => "Mbit/s",
            Self::Pps64 | Self::Pps64Flows => "packets/s",
            Self::Rtt | Self::RttLoad | Self::FirstPacket | Self::Start => "ms",
            Self::CpuPerGb => "s/GB",
            Self::Rss => "MiB",
            Self::Retransmitted => "segments",
            Self::Drops | Self::Reordered | Self::Duplicated => "packets",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::peers::Kind;

    #[test]
    fn the_document_has_every_metric_with_its_unit_and_every_peer() -> anyhow::Result<()> {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/performance/README.md");
        let document = std::fs::read_to_string(path)?;
        let mut told = BTreeSet::new();
        for line in document.lines().filter(|line| line.starts_with("| `")) {
            let mut cells = line.split('|').skip(1).map(str::trim);
            let (names, unit) = (cells.next().unwrap_or(""), cells.next().unwrap_or(""));
            for name in names.split(", ").map(|name| name.trim_matches('`')) {
                told.insert((name.to_owned(), unit.to_owned()));
            }
        }
        for metric in Metric::ALL {
            let wanted = (metric.name().to_owned(), metric.unit().to_owned());
            assert!(told.remove(&wanted), "{wanted:?}");
        }
        let told: BTreeSet<_> = told.into_iter().map(|(name, _)| name).collect();
        for peer in Kind::all() {
            assert!(told.contains(&peer.to_string()), "{peer}");
        }
        // Else only three wirings, FPN with a suite, and two headings.
        assert_eq!(told.len(), Kind::all().len() + 3 + 1 + 2, "{told:?}");
        Ok(())
    }
}
