//! A terminal: a host whose IP stack answers pings, with a program that notes what it receives.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv6Addr};

use fpn::search::Pair;
use fpn::time::Timestamp;
use fpn::wire::echo::{Echo, EchoKind};
use fpn::wire::ip::{DONT_FRAGMENT, IpHeader, checksum, protocol, pseudo_header_sum};

/// A host behind a unit.
#[derive(Clone, Debug)]
pub struct Terminal {
    /// The unit in front of it.
    pub unit: usize,
    /// It replies to echo requests.
    pub answers: bool,
    /// What its program has received: the number, who sent it, and when it came.
    pub got: BTreeMap<u64, (IpAddr, Timestamp)>,
}

impl Terminal {
    /// Creates a terminal that answers pings and has received nothing yet.
    pub fn new(unit: usize) -> Self {
        Self {
            unit,
            answers: true,
            got: BTreeMap::new(),
        }
    }

    /// Takes a packet off the wire. Returns what its stack replies.
    pub(crate) fn take(&mut self, now: Timestamp, packet: &[u8]) -> Option<Vec<u8>> {
        if let Some((pair, number)) = read_data(packet) {
            let before = self.got.insert(number, (pair.src, now));
            assert!(before.is_none(), "packet {number} was delivered twice");
            return None;
        }
        let (echo, payload) = Echo::parse(packet).ok()?;
        let asked = self.answers && echo.kind == EchoKind::Request;
        asked.then(|| echo.reply().build(payload).expect("a reply"))
    }
}

/// Returns the addresses of a unit's terminals, one of each family.
pub fn terminals(unit: usize) -> [IpAddr; 2] {
    let n = u16::try_from(unit + 1).expect("a unit");
    let [high, low] = n.to_be_bytes();
    let v6 = Ipv6Addr::new(0xfd77, 0, 0, 0, 0, 0, 0, n);
    [[10, 77, high, low].into(), v6.into()]
}

/// Builds a UDP packet of a terminal, with this number in it.
pub(crate) fn data(pair: Pair, number: u64) -> Vec<u8> {
    let payload = [SECRET, &number.to_be_bytes()].concat();
    let len = u16::try_from(8 + payload.len()).expect("short");
    let mut udp = [0x30, 0x39, 0x00, 0x35].to_vec();
    udp.extend(len.to_be_bytes());
    udp.extend([0, 0]);
    udp.extend(payload);
    let sum = pseudo_header_sum(pair.src, pair.dst, protocol::UDP, udp.len());
    let sum = checksum(sum, &udp).to_be_bytes();
    udp[6..8].copy_from_slice(&sum);
    let header = IpHeader {
        src: pair.src,
        dst: pair.dst,
        header_len: 0,
        len: 0,
        protocol: protocol::UDP,
        ttl: 63,
        traffic_class: 0,
        id: 0,
        flags: if pair.src.is_ipv4() { DONT_FRAGMENT } else { 0 },
        flow_label: 0,
    };
    let mut packet = vec![0; header.written_len()];
    let written = header.write(protocol::UDP, udp.len(), &mut packet);
    written.expect("a packet");
    packet.extend_from_slice(&udp);
    packet
}

/// Reads the pair and the number of a [`data`] packet.
fn read_data(packet: &[u8]) -> Option<(Pair, u64)> {
    let ip = IpHeader::parse(packet).ok()?;
    let payload = packet.get(ip.header_len + 8..ip.len)?;
    let number = payload.strip_prefix(SECRET)?;
    let number = u64::from_be_bytes(number.try_into().ok()?);
    Some((Pair::from(&ip), number))
}

/// Returns true if somebody on the hub could read what a terminal has sent.
pub(crate) fn is_readable(packet: &[u8]) -> bool {
    packet.windows(SECRET.len()).any(|part| part == SECRET)
}

/// The beginning of what terminals send. No packet on the hub may show it.
const SECRET: &[u8] = b"a terminal's own words";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_sends_is_readable_and_read_again() {
        for family in [0, 1] {
            let (src, dst) = (terminals(0)[family], terminals(1)[family]);
            let pair = Pair { src, dst };
            let packet = data(pair, 7);
            assert!(is_readable(&packet));
            assert_eq!(read_data(&packet), Some((pair, 7)));
        }
    }

    #[test]
    #[should_panic(expected = "delivered twice")]
    fn a_packet_that_comes_twice_is_noticed() {
        let (src, dst) = (terminals(0)[0], terminals(1)[0]);
        let packet = data(Pair { src, dst }, 7);
        let mut terminal = Terminal::new(1);
        for _ in 0..2 {
            terminal.take(Timestamp::default(), &packet);
        }
    }
}
