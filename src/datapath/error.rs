//! ICMP errors about decrypted packets that do not come from a terminal. The unit's own kernel
//! makes them (the daemon routes them to red, from an address that nobody has), or a router on the
//! inside does. They quote plaintext, and no unit serves their source. So they leave encrypted, in
//! the name of the terminal that the packet was for, and its sender learns of a smaller MTU or of a
//! terminal that is down.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::wire::ip::{IpHeader, checksum, protocol, pseudo_header_sum};

/// Rewrites such an error so that it comes from the terminal. Returns the new header, or `None` if
/// the packet is not such an error.
pub(super) fn in_the_terminals_name(
    packet: &mut [u8],
    ip: &IpHeader,
    serves: impl Fn(IpAddr) -> bool,
) -> Option<IpHeader> {
    if ip.is_fragment() {
        return None;
    }
    let (header, message) = packet.split_at_mut_checked(ip.header_len)?;
    let kinds = match ip.protocol {
        protocol::ICMP if ip.is_v4() => ERRORS_V4,
        protocol::ICMPV6 if !ip.is_v4() => ERRORS_V6,
        _ => return None,
    };
    kinds.contains(message.first()?).then_some(())?;
    let (from, to) = quoted(ip.is_v4(), message.get(QUOTE..)?)?;
    if from != ip.dst || !serves(to) {
        return None;
    }
    match to {
        IpAddr::V4(to) => {
            header.get_mut(12..16)?.copy_from_slice(&to.octets());
            header.get_mut(10..12)?.fill(0);
            let sum = checksum(0, header);
            header.get_mut(10..12)?.copy_from_slice(&sum.to_be_bytes());
        }
        IpAddr::V6(address) => {
            let pseudo = |src| pseudo_header_sum(src, ip.dst, ip.protocol, message.len());
            // A wrong checksum is left wrong.
            (checksum(pseudo(ip.src), message) == 0).then_some(())?;
            let pseudo = pseudo(to);
            header.get_mut(8..24)?.copy_from_slice(&address.octets());
            message.get_mut(2..4)?.fill(0);
            let sum = checksum(pseudo, message);
            message.get_mut(2..4)?.copy_from_slice(&sum.to_be_bytes());
        }
    }
    Some(IpHeader { src: to, ..*ip })
}

/// Returns source and destination of the packet that an error quotes, of which there may be no more
/// than the header.
fn quoted(v4: bool, packet: &[u8]) -> Option<(IpAddr, IpAddr)> {
    let version = packet.first()? >> 4;
    if v4 {
        let address = |at: usize| <[u8; 4]>::try_from(packet.get(at..at + 4)?).ok();
        let both = (Ipv4Addr::from(address(12)?), Ipv4Addr::from(address(16)?));
        (version == 4).then_some((both.0.into(), both.1.into()))
    } else {
        let address = |at: usize| <[u8; 16]>::try_from(packet.get(at..at + 16)?).ok();
        let both = (Ipv6Addr::from(address(8)?), Ipv6Addr::from(address(24)?));
        (version == 6).then_some((both.0.into(), both.1.into()))
    }
}

/// Destination unreachable, time exceeded, parameter problem (RFC 792).
const ERRORS_V4: &[u8] = &[3, 11, 12];
/// Destination unreachable, packet too big, time exceeded, parameter problem (RFC 4443).
const ERRORS_V6: &[u8] = &[1, 2, 3, 4];
/// Length of an ICMP error before the quoted packet.
const QUOTE: usize = 8;
