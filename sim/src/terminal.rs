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
    /// How large packets to a destination may be, as ICMP errors have said, and when the last one
    /// came.
    pub told: BTreeMap<IpAddr, (usize, Timestamp)>,
}

impl Terminal {
    /// Creates a terminal that answers pings and has received nothing yet.
    pub fn new(unit: usize) -> Self {
        Self {
            unit,
            answers: true,
            got: BTreeMap::new(),
            told: BTreeMap::new(),
        }
    }

    /// Takes a packet off the wire. Returns what its stack replies.
    pub(crate) fn take(&mut self, now: Timestamp, packet: &[u8]) -> Option<Vec<u8>> {
        if let Some((pair, number)) = read_data(packet) {
            let before = self.got.insert(number, (pair.src, now));
            assert!(before.is_none(), "packet {number} was delivered twice");
            return None;
        }
        if let Some((dst, mtu)) = read_too_big(packet) {
            self.told.insert(dst, (mtu, now));
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

/// Builds a UDP packet of a terminal, with this number in it, which is at least `least` bytes long.
pub(crate) fn data(pair: Pair, number: u64, least: usize) -> Vec<u8> {
    let mut payload = [SECRET, &number.to_be_bytes()].concat();
    let headers = if pair.src.is_ipv4() { 28 } else { 48 };
    payload.resize(payload.len().max(least.saturating_sub(headers)), 0);
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

/// Builds the ICMP error of a router on the hub about a packet that is larger than `mtu`.
pub(crate) fn too_big(packet: &[u8], mtu: usize) -> Vec<u8> {
    let ip = IpHeader::parse(packet).expect("a unit writes good packets");
    let mtu = u16::try_from(mtu).expect("an MTU").to_be_bytes();
    let (number, kind, router): (_, [u8; 2], IpAddr) = match ip.is_v4() {
        true => (protocol::ICMP, [3, 4], [10, 77, 255, 254].into()),
        false => (
            protocol::ICMPV6,
            [2, 0],
            [0xfd77, 0, 0, 0, 0, 0, 0, 0xfffe].into(),
        ),
    };
    // Only as much as RFC 792 asks for: neither SPI nor Seq of ESP in UDP.
    let quoted = &packet[..ip.header_len + 8];
    let mut message = [&kind[..], &[0; 4], &mtu, quoted].concat();
    let sum = match ip.is_v4() {
        true => 0,
        false => pseudo_header_sum(router, ip.src, number, message.len()),
    };
    let sum = checksum(sum, &message).to_be_bytes();
    message[2..4].copy_from_slice(&sum);
    let header = IpHeader {
        src: router,
        dst: ip.src,
        ..ip
    };
    let mut error = vec![0; header.written_len()];
    let written = header.write(number, message.len(), &mut error);
    written.expect("a packet");
    error.extend_from_slice(&message);
    error
}

/// Reads of an ICMP error where the packet that was too big went, and how big it may be.
fn read_too_big(packet: &[u8]) -> Option<(IpAddr, usize)> {
    let ip = IpHeader::parse(packet).ok()?;
    let message = packet.get(ip.header_len..ip.len)?;
    let expected: &[u8] = if ip.is_v4() { &[3, 4] } else { &[2, 0] };
    if ![protocol::ICMP, protocol::ICMPV6].contains(&ip.protocol) || !message.starts_with(expected)
    {
        return None;
    }
    let mtu = u16::from_be_bytes(*message.get(6..8)?.first_chunk()?);
    let quoted = message.get(8..)?;
    let dst: IpAddr = match ip.is_v4() {
        true => (*quoted.get(16..)?.first_chunk::<4>()?).into(),
        false => (*quoted.get(24..)?.first_chunk::<16>()?).into(),
    };
    Some((dst, usize::from(mtu)))
}

/// Reads the pair and the number of a [`data`] packet.
fn read_data(packet: &[u8]) -> Option<(Pair, u64)> {
    let ip = IpHeader::parse(packet).ok()?;
    let payload = packet.get(ip.header_len + 8..ip.len)?;
    let number = payload.strip_prefix(SECRET)?.first_chunk()?;
    let number = u64::from_be_bytes(*number);
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
            let packet = data(pair, 7, 0);
            assert!(is_readable(&packet));
            assert_eq!(read_data(&packet), Some((pair, 7)));
        }
    }

    #[test]
    #[should_panic(expected = "delivered twice")]
    fn a_packet_that_comes_twice_is_noticed() {
        let (src, dst) = (terminals(0)[0], terminals(1)[0]);
        let packet = data(Pair { src, dst }, 7, 0);
        let mut terminal = Terminal::new(1);
        for _ in 0..2 {
            terminal.take(Timestamp::default(), &packet);
        }
    }
}
