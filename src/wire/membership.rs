//! Multicast memberships as a router hears and asks for them: IGMP (RFC 1112, RFC 2236, RFC 3376) and
//! MLD (RFC 2710, RFC 3810). Sources of multicast are not told apart: who wants a group from some
//! sources gets all (as RFC 5790 simplifies it).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use super::ip::{IpHeader, checksum, protocol, pseudo_header_sum};

/// What a host says about a multicast address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The address.
    pub group: IpAddr,
    /// Whether the host wants what is sent to it, or wants it no longer.
    pub wanted: bool,
}

/// Reads the report of a host in an IP packet. Returns the host's address and what it says, in the
/// order of the report. `None` for everything else: what a router asks, too, and a report that a router
/// must not believe.
pub fn parse_report(packet: &[u8]) -> Option<(IpAddr, Vec<Membership>)> {
    let ip = IpHeader::parse(packet).ok()?;
    let packet = packet.get(..ip.len)?;
    let (number, at) = ip.upper_layer(packet)?;
    let message = packet.get(at..)?;
    // Reports cross no router.
    let is_near = ip.ttl == 1 && ip.dst.is_multicast();
    let said = match (number, ip.src) {
        (protocol::IGMP, IpAddr::V4(_)) if is_near && checksum(0, message) == 0 => igmp(message),
        (protocol::ICMPV6, IpAddr::V6(src)) if is_near => {
            let pseudo = pseudo_header_sum(ip.src, ip.dst, number, message.len());
            let of_a_host = src.is_unicast_link_local() || src.is_unspecified();
            (of_a_host && checksum(pseudo, message) == 0).then(|| mld(message))?
        }
        _ => None,
    }?;
    Some((ip.src, said))
}

fn igmp(message: &[u8]) -> Option<Vec<Membership>> {
    let (&[kind, _, _, _, a, b, c, d], records) = message.split_first_chunk()?;
    let group = IpAddr::from([a, b, c, d]);
    let one = |wanted| Some(vec![Membership { group, wanted }]);
    match kind {
        IGMP_REPORT_V1 | IGMP_REPORT_V2 => one(true),
        IGMP_LEAVE => one(false),
        IGMP_REPORT_V3 => Some(self::records(
            records,
            u16::from_be_bytes([c, d]),
            |bytes| {
                let (address, rest) = bytes.split_first_chunk::<4>()?;
                Some((IpAddr::from(*address), rest))
            },
        )),
        _ => None,
    }
}

fn mld(message: &[u8]) -> Option<Vec<Membership>> {
    let (&[kind, _, _, _, _, _, c, d], rest) = message.split_first_chunk()?;
    let address = || rest.first_chunk::<16>().map(|a| IpAddr::from(*a));
    let one = |wanted| {
        let group = address()?;
        Some(vec![Membership { group, wanted }])
    };
    match kind {
        MLD_REPORT_V1 => one(true),
        MLD_DONE => one(false),
        MLD_REPORT_V2 => Some(records(rest, u16::from_be_bytes([c, d]), |bytes| {
            let (address, rest) = bytes.split_first_chunk::<16>()?;
            Some((IpAddr::from(*address), rest))
        })),
        _ => None,
    }
}

/// Reads up to `count` records of a report, as far as they are whole. `address` splits an address off.
fn records(
    mut bytes: &[u8],
    count: u16,
    address: impl Fn(&[u8]) -> Option<(IpAddr, &[u8])>,
) -> Vec<Membership> {
    let mut said = Vec::new();
    let mut next = || {
        let (&[kind, auxiliary, s0, s1], rest) = bytes.split_first_chunk()?;
        let (group, mut rest) = address(rest)?;
        let sources = u16::from_be_bytes([s0, s1]);
        for _ in 0..sources {
            (_, rest) = address(rest)?;
        }
        bytes = rest.get(usize::from(auxiliary) * 4..)?;
        Some((kind, sources, group))
    };
    for _ in 0..count {
        let Some((kind, sources, group)) = next() else {
            break;
        };
        let wanted = match kind {
            IS_EXCLUDE | TO_EXCLUDE => true,
            IS_INCLUDE | TO_INCLUDE => sources > 0,
            ALLOW if sources > 0 => true,
            // Some sources are wanted no longer, which says nothing of the others.
            _ => continue,
        };
        said.push(Membership { group, wanted });
    }
    said
}

/// Builds the IP packet by which a router asks the hosts of a link what they want: all that they want,
/// or whether they want this group. `from` is the router's address, in IPv6 its link-local one; the hosts
/// answer within `within`, at most 12 s. `None` if the addresses are of two families.
pub fn query(from: IpAddr, group: Option<IpAddr>, within: Duration) -> Option<Vec<u8>> {
    match (from, group) {
        (IpAddr::V4(from), None) => Some(query_v4(from, None, within)),
        (IpAddr::V4(from), Some(IpAddr::V4(group))) => Some(query_v4(from, Some(group), within)),
        (IpAddr::V6(from), None) => Some(query_v6(from, None, within)),
        (IpAddr::V6(from), Some(IpAddr::V6(group))) => Some(query_v6(from, Some(group), within)),
        _ => None,
    }
}

fn query_v4(from: Ipv4Addr, group: Option<Ipv4Addr>, within: Duration) -> Vec<u8> {
    let tenths = (within.as_millis() / 100).min(CODE_MAX) as u8;
    let to = group.unwrap_or(Ipv4Addr::new(224, 0, 0, 1));
    let asked = group.unwrap_or(Ipv4Addr::UNSPECIFIED).octets();
    let mut message = [&[IGMP_QUERY, tenths, 0, 0], &asked[..], &QUERY_END].concat();
    put_checksum(&mut message, 2, 0);
    let len = (ROUTER_ALERT_V4.len() + 20 + message.len()) as u8;
    // DSCP CS6 (RFC 3376 section 4), a hop count of 1.
    let fixed = [0x46, 0xc0, 0, len, 0, 0, 0, 0, 1, protocol::IGMP, 0, 0];
    let mut header = [&fixed, &from.octets()[..], &to.octets(), &ROUTER_ALERT_V4].concat();
    put_checksum(&mut header, 10, 0);
    [header, message].concat()
}

fn query_v6(from: Ipv6Addr, group: Option<Ipv6Addr>, within: Duration) -> Vec<u8> {
    let [m0, m1] = u16::try_from(within.as_millis())
        .unwrap_or(u16::MAX)
        .min(DELAY_MAX)
        .to_be_bytes();
    let to = group.unwrap_or(Ipv6Addr::new(0xff02, 0, 0, 0, 0, 0, 0, 1));
    let asked = group.unwrap_or(Ipv6Addr::UNSPECIFIED).octets();
    let head = [MLD_QUERY, 0, 0, 0, m0, m1, 0, 0];
    let mut message = [&head, &asked[..], &QUERY_END].concat();
    let len = message.len();
    let pseudo = pseudo_header_sum(from.into(), to.into(), protocol::ICMPV6, len);
    put_checksum(&mut message, 2, pseudo);
    let payload = (ROUTER_ALERT_V6.len() + len) as u8;
    let fixed = [0x60, 0, 0, 0, 0, payload, 0, 1];
    [
        &fixed,
        &from.octets()[..],
        &to.octets(),
        &ROUTER_ALERT_V6,
        &message,
    ]
    .concat()
}

fn put_checksum(bytes: &mut [u8], at: usize, initial: u64) {
    let sum = checksum(initial, bytes);
    if let Some(field) = bytes.get_mut(at..at + 2) {
        field.copy_from_slice(&sum.to_be_bytes());
    }
}

const IGMP_QUERY: u8 = 0x11;
const IGMP_REPORT_V1: u8 = 0x12;
const IGMP_REPORT_V2: u8 = 0x16;
const IGMP_LEAVE: u8 = 0x17;
const IGMP_REPORT_V3: u8 = 0x22;
const MLD_QUERY: u8 = 130;
const MLD_REPORT_V1: u8 = 131;
const MLD_DONE: u8 = 132;
const MLD_REPORT_V2: u8 = 143;
// Kinds of records (RFC 3376 section 4.2.12).
const IS_INCLUDE: u8 = 1;
const IS_EXCLUDE: u8 = 2;
const TO_INCLUDE: u8 = 3;
const TO_EXCLUDE: u8 = 4;
const ALLOW: u8 = 5;
/// Robustness 2, an interval of 125 s, no sources (RFC 3376 sections 4.1.6 and 4.1.7).
const QUERY_END: [u8; 4] = [2, 125, 0, 0];
/// The largest times that are written as they are (RFC 3376 section 4.1.1, RFC 3810 section 5.1.3).
const CODE_MAX: u128 = 127;
const DELAY_MAX: u16 = 32_767;
/// RFC 2113.
const ROUTER_ALERT_V4: [u8; 4] = [148, 4, 0, 0];
/// A hop-by-hop header before ICMPv6, with the option of RFC 2711 and padding.
const ROUTER_ALERT_V6: [u8; 8] = [protocol::ICMPV6, 0, 5, 2, 0, 0, 1, 0];

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    const V4: Ipv4Addr = Ipv4Addr::new(10, 78, 1, 9);

    /// A packet of IGMP or MLD as hosts build them, with this hop count.
    fn packet(from: IpAddr, to: IpAddr, ttl: u8, mut message: Vec<u8>) -> Vec<u8> {
        let (number, pseudo) = match from {
            IpAddr::V4(_) => (protocol::IGMP, 0),
            IpAddr::V6(_) => {
                let sum = pseudo_header_sum(from, to, protocol::ICMPV6, message.len());
                (protocol::ICMPV6, sum)
            }
        };
        put_checksum(&mut message, 2, pseudo);
        let header = IpHeader {
            src: from,
            dst: to,
            header_len: 0,
            len: 0,
            protocol: number,
            ttl,
            traffic_class: 0xc0,
            id: 0,
            flags: 0,
            flow_label: 0,
        };
        let mut bytes = vec![0; header.written_len()];
        header.write(number, message.len(), &mut bytes).unwrap();
        [bytes, message].concat()
    }

    fn v4(message: &[u8]) -> Option<Vec<Membership>> {
        let to = IpAddr::from([224, 0, 0, 22]);
        let (from, said) = parse_report(&packet(V4.into(), to, 1, message.to_vec()))?;
        assert_eq!(from, IpAddr::V4(V4));
        Some(said)
    }

    fn v6(message: &[u8]) -> Option<Vec<Membership>> {
        let from = "fe80::9".parse().unwrap();
        let to = "ff02::16".parse().unwrap();
        Some(parse_report(&packet(from, to, 1, message.to_vec()))?.1)
    }

    fn said(group: &str, wanted: bool) -> Membership {
        let group = group.parse().unwrap();
        Membership { group, wanted }
    }

    #[test]
    fn the_reports_of_all_versions_are_read() {
        let group = [239, 1, 2, 3];
        for (kind, wanted) in [(0x12, true), (0x16, true), (0x17, false)] {
            let message = [&[kind, 0, 0, 0], &group[..]].concat();
            assert_eq!(v4(&message).unwrap(), [said("239.1.2.3", wanted)]);
        }
        let group: Ipv6Addr = "ff08::7".parse().unwrap();
        for (kind, wanted) in [(131, true), (132, false)] {
            let message = [&[kind, 0, 0, 0, 0, 0, 0, 0], &group.octets()[..]].concat();
            assert_eq!(v6(&message).unwrap(), [said("ff08::7", wanted)]);
        }
    }

    #[test]
    fn the_records_of_a_report_say_who_is_wanted_whatever_its_sources() {
        let record = |kind, last, sources: u8, auxiliary: u8| {
            let mut record = vec![kind, auxiliary, 0, sources, 239, 1, 0, last];
            let rest = usize::from(sources) * 4 + usize::from(auxiliary) * 4;
            record.resize(8 + rest, 7);
            record
        };
        let records = [
            record(4, 1, 0, 0),
            record(2, 2, 1, 2),
            record(3, 3, 0, 0),
            record(1, 4, 2, 0),
            record(5, 5, 1, 0),
            record(6, 6, 1, 0),
            // Allowing nothing says nothing.
            record(5, 8, 0, 0),
            record(3, 7, 0, 0),
        ];
        let all = records.concat();
        let report = |count, records: &[u8]| [&[0x22, 0, 0, 0, 0, 0, 0, count], records].concat();
        let expected = [
            said("239.1.0.1", true),
            said("239.1.0.2", true),
            said("239.1.0.3", false),
            said("239.1.0.4", true),
            said("239.1.0.5", true),
            said("239.1.0.7", false),
        ];
        assert_eq!(v4(&report(8, &all)).unwrap(), expected);
        assert_eq!(v4(&report(200, &all)).unwrap(), expected);
        // What is cut off is not read.
        assert_eq!(
            v4(&report(8, &all[..all.len() - 1])).unwrap(),
            expected[..5]
        );
        let group: Ipv6Addr = "ff08::7".parse().unwrap();
        let record = [&[4, 0, 0, 0], &group.octets()[..]].concat();
        let report = [&[143, 0, 0, 0, 0, 0, 0, 1], &record[..]].concat();
        assert_eq!(v6(&report).unwrap(), [said("ff08::7", true)]);
    }

    #[test]
    fn what_comes_from_afar_or_is_damaged_is_not_believed() {
        let to = IpAddr::from([224, 0, 0, 22]);
        let message = vec![0x16, 0, 0, 0, 239, 1, 2, 3];
        let good = packet(V4.into(), to, 1, message.clone());
        assert!(parse_report(&good).is_some());
        assert!(parse_report(&packet(V4.into(), to, 2, message.clone())).is_none());
        assert!(parse_report(&packet(V4.into(), V4.into(), 1, message)).is_none());
        let mut damaged = good.clone();
        *damaged.last_mut().unwrap() ^= 1;
        assert!(parse_report(&damaged).is_none());
        assert!((0..good.len()).all(|len| parse_report(&good[..len]).is_none()));
        let group: Ipv6Addr = "ff08::7".parse().unwrap();
        let message = [&[131, 0, 0, 0, 0, 0, 0, 0], &group.octets()[..]].concat();
        let to = "ff08::7".parse().unwrap();
        let of = |from: &str| packet(from.parse().unwrap(), to, 1, message.clone());
        assert!(parse_report(&of("fe80::9")).is_some());
        assert!(parse_report(&of("fd78:1::9")).is_none());
        let mut damaged = of("fe80::9");
        *damaged.last_mut().unwrap() ^= 1;
        assert!(parse_report(&damaged).is_none());
    }

    #[test]
    fn queries_are_what_a_host_expects_and_no_reports() {
        for (group, to) in [(None, "224.0.0.1"), (Some("239.1.2.3"), "239.1.2.3")] {
            let group = group.map(|g: &str| g.parse().unwrap());
            let packet = query(V4.into(), group, Duration::from_secs(10)).unwrap();
            let ip = IpHeader::parse(&packet).unwrap();
            assert_eq!((ip.dst, ip.ttl), (to.parse().unwrap(), 1));
            assert_eq!((ip.header_len, ip.len), (24, packet.len()));
            assert_eq!(checksum(0, &packet[..24]), 0);
            assert_eq!(checksum(0, &packet[24..]), 0);
            assert_eq!(packet[24..26], [0x11, 100]);
            assert!(parse_report(&packet).is_none());
        }
        let from: IpAddr = "fe80::1".parse().unwrap();
        for (group, to) in [(None, "ff02::1"), (Some("ff08::7"), "ff08::7")] {
            let group = group.map(|g: &str| g.parse().unwrap());
            let packet = query(from, group, Duration::from_secs(1)).unwrap();
            let ip = IpHeader::parse(&packet).unwrap();
            assert_eq!((ip.dst, ip.ttl), (to.parse().unwrap(), 1));
            let (number, at) = ip.upper_layer(&packet).unwrap();
            let message = &packet[at..];
            let pseudo = pseudo_header_sum(ip.src, ip.dst, number, message.len());
            assert_eq!(checksum(pseudo, message), 0);
            assert_eq!((number, message[0]), (protocol::ICMPV6, 130));
            assert_eq!(message[4..6], 1000u16.to_be_bytes());
            assert!(parse_report(&packet).is_none());
        }
        assert!(query(V4.into(), Some("ff08::7".parse().unwrap()), Duration::ZERO).is_none());
    }

    proptest! {
        #[test]
        fn whatever_a_host_reports_is_read_and_no_more_than_it_has_sent(
            kind in select(vec![0x12, 0x16, 0x17, 0x22, 131, 132, 143]),
            rest in vec(prop_oneof![3 => 0..4_u8, 1 => any::<u8>()], 0..200),
        ) {
            let message = [&[kind][..], &rest].concat();
            // The shortest record of IGMPv3 has 8 bytes, that of MLDv2 20.
            for (said, least) in [(igmp(&message), 8), (mld(&message), 20)] {
                let most = 1.max(message.len() / least);
                prop_assert!(said.is_none_or(|said| said.len() <= most));
            }
        }
    }
}
