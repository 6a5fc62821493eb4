//! Answers neighbour solicitations for addresses on the other side of an inline unit (RFC 4861 section
//! 7.2.4), because the kernel cannot be a proxy for all addresses in IPv6.

use std::net::Ipv6Addr;

use anyhow::{Context, Result};

use crate::sys::packet::SolicitationSocket;

/// Answers on the link `index`, whose hardware address is `mac`, for every target for which `answers` is
/// true, until the link goes down. Duplicate address detection is never answered: that would tell a
/// terminal that its own address is taken.
pub(crate) async fn answer(
    index: u32,
    mac: [u8; 6],
    answers: impl Fn(Ipv6Addr) -> bool,
) -> Result<()> {
    let socket = SolicitationSocket::open(index)
        .context("cannot open a packet socket for neighbour solicitations")?;
    let mut frame = [0; 1518];
    loop {
        let length = socket
            .read(&mut frame)
            .await
            .context("cannot read neighbour solicitations")?;
        let Some(solicitation) = frame.get(..length).and_then(Solicitation::parse) else {
            continue;
        };
        if !answers(solicitation.target) {
            continue;
        }
        // If the link does not take the answer, the host will ask again.
        let sent = socket.write(&solicitation.advertisement(mac));
        tracing::trace!(target = %solicitation.target, ?sent, "neighbour solicitation answered");
    }
}

/// A neighbour solicitation from a host that wants to send.
#[derive(Debug, PartialEq, Eq)]
struct Solicitation {
    from_mac: [u8; 6],
    from: Ipv6Addr,
    target: Ipv6Addr,
}

impl Solicitation {
    /// Parses an Ethernet frame. Returns `None` for everything but a valid solicitation with a source
    /// address (RFC 4861 section 7.1.1).
    fn parse(frame: &[u8]) -> Option<Self> {
        let (ethernet, packet) = frame.split_at_checked(ETHERNET)?;
        let (header, message) = packet.split_at_checked(IPV6)?;
        let from_mac = ethernet.get(6..12)?.try_into().ok()?;
        let length = usize::from(u16::from_be_bytes(header.get(4..6)?.try_into().ok()?));
        let message = message.get(..length)?;
        let address = |bytes: &[u8]| <[u8; 16]>::try_from(bytes).ok().map(Ipv6Addr::from);
        let from = address(header.get(8..24)?)?;
        let target = address(message.get(8..24)?)?;
        let valid = ethernet.get(12..14) == Some(&[0x86, 0xdd])
            && header.first().is_some_and(|b| b >> 4 == 6)
            && header.get(6..8) == Some(&[ICMPV6, 255])
            && message.get(..2) == Some(&[135, 0])
            && checksum(header, message)? == 0
            && !from.is_unspecified()
            && !from.is_multicast()
            && !target.is_multicast();
        valid.then_some(Self {
            from_mac,
            from,
            target,
        })
    }

    /// Builds the answer that the target is here. It is solicited but not overriding, so that an answer of
    /// the target itself, if it is on the same link, prevails.
    fn advertisement(&self, mac: [u8; 6]) -> Vec<u8> {
        let mut message = vec![136, 0, 0, 0, 0x40, 0, 0, 0];
        message.extend(self.target.octets());
        message.extend([2, 1]);
        message.extend(mac);

        let mut header = vec![0x60, 0, 0, 0, 0, message.len() as u8, ICMPV6, 255];
        header.extend(self.target.octets());
        header.extend(self.from.octets());
        let sum = checksum(&header, &message).unwrap_or(0);
        message[2..4].copy_from_slice(&sum.to_be_bytes());

        let mut frame = Vec::with_capacity(ETHERNET + IPV6 + message.len());
        frame.extend(self.from_mac);
        frame.extend(mac);
        frame.extend([0x86, 0xdd]);
        frame.extend(header);
        frame.extend(message);
        frame
    }
}

/// Computes the ICMPv6 checksum (RFC 4443 section 2.3) of a message whose checksum field is zero. For a
/// message with a correct checksum the result is zero.
fn checksum(header: &[u8], message: &[u8]) -> Option<u16> {
    let addresses = header.get(8..IPV6)?;
    let length = u32::try_from(message.len()).ok()?;
    let rest = [length.to_be_bytes(), [0, 0, 0, ICMPV6]];
    let words = |bytes: &[u8]| -> u32 {
        let word = |pair: &[u8]| {
            pair.iter().fold(0, |w, b| w << 8 | u32::from(*b)) << (8 * (2 - pair.len()))
        };
        bytes.chunks(2).map(word).sum()
    };
    let mut sum = words(addresses) + words(&rest.concat()) + words(message);
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    Some(!(sum as u16))
}

const ETHERNET: usize = 14;
const IPV6: usize = 40;
const ICMPV6: u8 = 58;

#[cfg(test)]
mod tests {
    use super::*;

    fn solicitation(from: &str) -> Vec<u8> {
        let from: Ipv6Addr = from.parse().unwrap();
        let to: Ipv6Addr = "ff02::1:ff00:2".parse().unwrap();
        let mut message = vec![135, 0, 0, 0, 0, 0, 0, 0];
        message.extend("fd00::2".parse::<Ipv6Addr>().unwrap().octets());
        message.extend([1, 1, 2, 0, 0, 0, 0, 1]);
        let mut header = vec![0x60, 0, 0, 0, 0, message.len() as u8, ICMPV6, 255];
        header.extend(from.octets());
        header.extend(to.octets());
        let sum = checksum(&header, &message).unwrap();
        message[2..4].copy_from_slice(&sum.to_be_bytes());
        let mut frame = vec![0x33, 0x33, 0xff, 0, 0, 2, 2, 0, 0, 0, 0, 1, 0x86, 0xdd];
        frame.extend(header);
        frame.extend(message);
        frame
    }

    #[test]
    fn the_answer_to_a_solicitation_has_a_right_checksum_and_names_us() {
        let asked = Solicitation::parse(&solicitation("fd00::1")).unwrap();
        assert_eq!(asked.target, "fd00::2".parse::<Ipv6Addr>().unwrap());
        let frame = asked.advertisement([2, 0, 0, 0, 0, 9]);
        assert_eq!(frame[..6], [2, 0, 0, 0, 0, 1]);
        let (header, message) = frame[ETHERNET..].split_at(IPV6);
        assert_eq!(checksum(header, message), Some(0));
        assert_eq!(message[0], 136);
        assert_eq!(message[26..], [2, 0, 0, 0, 0, 9]);
    }

    #[test]
    fn duplicate_address_detection_is_not_answered() {
        assert_eq!(Solicitation::parse(&solicitation("::")), None);
    }

    #[test]
    fn a_solicitation_with_any_bit_wrong_or_cut_short_is_none() {
        let good = solicitation("fd00::1");
        for end in 0..good.len() {
            assert_eq!(Solicitation::parse(&good[..end]), None, "cut at {end}");
        }
        for at in ETHERNET + 8..good.len() {
            let mut bad = good.clone();
            bad[at] ^= 0x10;
            assert_eq!(Solicitation::parse(&bad), None, "changed at {at}");
        }
    }
}
