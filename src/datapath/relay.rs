//! What a unit that is a bump in the wire relays in clear: the protocols without which no terminal
//! could find its neighbours, its router or its address. They are a list, and each can be switched
//! off. Nothing else that is not a terminal's own IP packet passes.
//!
//! What comes from the terminals must speak for them: an answer to ARP or neighbour discovery that
//! claims an address which is no terminal of this unit is dropped, and so is what only a router or a
//! server says: router advertisements, queries for memberships, answers of DHCP. So a host behind a
//! unit cannot pass for the gateway of the others, except for one that it knows by its link-local
//! address. What comes from the hub must not claim the address of a single terminal of this unit.

use std::net::{IpAddr, Ipv4Addr};

use crate::DropReason;
use crate::counters::Count;
use crate::search::{Policy, Side};
use crate::wire::ethernet::{self, ether_type};
use crate::wire::ip::{IpHeader, protocol};

macro_rules! relayed {
    ($($(#[$doc:meta])* $variant:ident => $name:literal,)*) => {
        /// A protocol that is relayed in clear.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Relayed {
            $($(#[$doc])* $variant,)*
        }

        impl Relayed {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Returns the name of the switch in the configuration.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// Returns the counter of its frames.
            pub const fn count(self) -> Count {
                match self {
                    $(Self::$variant => Count::$variant,)*
                }
            }
        }
    };
}

relayed! {
    /// ARP (RFC 826).
    Arp => "arp",
    /// Neighbour discovery and router advertisements of IPv6 (RFC 4861).
    Nd => "nd",
    /// Multicast memberships of IPv6 (RFC 3810).
    Mld => "mld",
    /// Multicast memberships of IPv4 (RFC 3376).
    Igmp => "igmp",
    /// DHCP (RFC 2131).
    Dhcp => "dhcp",
    /// DHCP for IPv6 (RFC 8415).
    Dhcpv6 => "dhcpv6",
    /// EAP over LAN (IEEE 802.1X).
    Eapol => "eapol",
    /// Spanning tree (IEEE 802.1D), by which switches on both sides find a loop.
    Stp => "stp",
}

/// The protocols that a unit relays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relays(u16);

impl Relays {
    /// Every protocol of the list.
    pub const ALL: Self = Self(u16::MAX);
    /// None.
    pub const NONE: Self = Self(0);

    /// Returns these, with `protocol` switched on or off.
    #[must_use]
    pub fn with(self, protocol: Relayed, on: bool) -> Self {
        let bit = 1 << protocol as u16;
        Self(if on { self.0 | bit } else { self.0 & !bit })
    }

    /// Returns true if this protocol is relayed.
    pub fn has(self, protocol: Relayed) -> bool {
        self.0 & 1 << protocol as u16 != 0
    }

    /// Returns how much of a frame behind its Ethernet header is its message, without padding.
    pub(super) fn message_len(kind: u16, packet: &[u8]) -> usize {
        let len = match kind {
            ether_type::IPV4 | ether_type::IPV6 => IpHeader::parse(packet).ok().map(|ip| ip.len),
            ether_type::ARP => Some(ARP_LEN),
            _ => None,
        };
        len.unwrap_or(packet.len()).min(packet.len())
    }

    /// Returns the protocol as which a frame is relayed that came in on `side`; `None` for any other
    /// IP packet. `packet` is what follows its Ethernet header. Notes in `claims` which address its
    /// sender says is its own.
    pub(super) fn sort(
        self,
        side: Side,
        (link, kind): (&[u8], u16),
        packet: &[u8],
        policy: &Policy,
        claims: &mut Option<IpAddr>,
    ) -> Result<Option<Relayed>, DropReason> {
        let relayed = match kind {
            ether_type::IPV4 | ether_type::IPV6 => {
                let ip = IpHeader::parse(packet).map_err(|_| DropReason::MalformedIp)?;
                if ip.is_v4() != (kind == ether_type::IPV4) {
                    return Err(DropReason::MalformedIp);
                }
                match of_ip(side, &ip, packet, policy, claims)? {
                    Some(relayed) => relayed,
                    None => return Ok(None),
                }
            }
            ether_type::ARP => of_arp(side, packet, policy, claims)?,
            ether_type::EAPOL => Relayed::Eapol,
            0 if ethernet::dst(link) == Some(BRIDGES) => Relayed::Stp,
            _ => return Err(DropReason::EtherType),
        };
        match self.has(relayed) {
            true => Ok(Some(relayed)),
            false => Err(DropReason::NotRelayed),
        }
    }
}

/// Returns the protocol of the list that an IP packet belongs to; `None` for anything else.
fn of_ip(
    side: Side,
    ip: &IpHeader,
    packet: &[u8],
    policy: &Policy,
    claims: &mut Option<IpAddr>,
) -> Result<Option<Relayed>, DropReason> {
    let packet = packet.get(..ip.len).unwrap_or_default();
    if ip.is_v4() && ip.protocol == protocol::IGMP {
        if !ip.dst.is_multicast() || ip.is_fragment() {
            return Ok(None);
        }
        may_claim(side, ip.src, policy, claims)?;
        let is_query = packet.get(ip.header_len) == Some(&MEMBERSHIP_QUERY);
        return match side == Side::Inside && is_query {
            true => Err(DropReason::Spoofed),
            false => Ok(Some(Relayed::Igmp)),
        };
    }
    let Some((protocol, at)) = ip.upper_layer(packet) else {
        return Ok(None);
    };
    let message = packet.get(at..).unwrap_or_default();
    match protocol {
        protocol::UDP => of_udp(side, ip, message, policy, claims),
        protocol::ICMPV6 if !ip.is_v4() => of_icmpv6(side, ip, message, policy, claims),
        _ => Ok(None),
    }
}

fn of_udp(
    side: Side,
    ip: &IpHeader,
    datagram: &[u8],
    policy: &Policy,
    claims: &mut Option<IpAddr>,
) -> Result<Option<Relayed>, DropReason> {
    let Some(&[s0, s1, d0, d1]) = datagram.first_chunk() else {
        return Ok(None);
    };
    let ports = (u16::from_be_bytes([s0, s1]), u16::from_be_bytes([d0, d1]));
    let (relayed, from_client) = match (ip.is_v4(), ports) {
        (true, (68, 67)) => (Relayed::Dhcp, true),
        // A relay agent in the network asks and answers on port 67 (RFC 2131 section 4.1).
        (true, (67, 67 | 68)) => (Relayed::Dhcp, false),
        (false, (546, 547)) => (Relayed::Dhcpv6, true),
        (false, (547, 546 | 547)) => (Relayed::Dhcpv6, false),
        _ => return Ok(None),
    };
    // Only a terminal asks, and only the network answers. Everything else with these ports is a
    // terminal's data.
    match side {
        Side::Inside if !from_client => Err(DropReason::Spoofed),
        Side::Outside if from_client && !is_group(ip.dst) => Ok(None),
        Side::Inside => may_claim(side, ip.src, policy, claims).map(|()| Some(relayed)),
        Side::Outside => Ok(Some(relayed)),
    }
}

fn of_icmpv6(
    side: Side,
    ip: &IpHeader,
    message: &[u8],
    policy: &Policy,
    claims: &mut Option<IpAddr>,
) -> Result<Option<Relayed>, DropReason> {
    let Some(&kind) = message.first() else {
        return Ok(None);
    };
    // Neighbour discovery never comes from another link (RFC 4861 section 6.1).
    let relayed = match kind {
        LISTENER_QUERY..=LISTENER_DONE | LISTENER_REPORT_V2 if is_group(ip.dst) => Relayed::Mld,
        ROUTER_SOLICITATION..=REDIRECT if ip.ttl == 255 => Relayed::Nd,
        _ => return Ok(None),
    };
    let from_router = match kind {
        LISTENER_QUERY | ROUTER_ADVERTISEMENT | REDIRECT => true,
        NEIGHBOUR_ADVERTISEMENT => message.get(4).is_some_and(|flags| flags & IS_ROUTER != 0),
        _ => false,
    };
    if side == Side::Inside && from_router {
        return Err(DropReason::Spoofed);
    }
    let claimed = match kind {
        NEIGHBOUR_ADVERTISEMENT => {
            let target = message.get(8..24).and_then(|t| t.first_chunk::<16>());
            IpAddr::from(*target.ok_or(DropReason::MalformedIp)?)
        }
        // The hardware address of its sender may be in an option of the message.
        _ => ip.src,
    };
    may_claim(side, claimed, policy, claims)?;
    Ok(Some(relayed))
}

/// ARP of Ethernet and IPv4: the addresses of the sender are what the others learn from it.
fn of_arp(
    side: Side,
    message: &[u8],
    policy: &Policy,
    claims: &mut Option<IpAddr>,
) -> Result<Relayed, DropReason> {
    let sender = message.get(14..18).and_then(|s| s.first_chunk::<4>());
    let sender = Ipv4Addr::from(*sender.ok_or(DropReason::EtherType)?);
    may_claim(side, sender.into(), policy, claims)?;
    Ok(Relayed::Arp)
}

/// Checks whether a host of a side may say that an address is its own. On the inside: that of a
/// terminal, also of one that the unit may learn, an address of this link alone, or none. On the outside: any but that of a single terminal
/// of this unit.
fn may_claim(
    side: Side,
    addr: IpAddr,
    policy: &Policy,
    claims: &mut Option<IpAddr>,
) -> Result<(), DropReason> {
    *claims = Some(addr);
    let of_the_link = match addr {
        IpAddr::V4(addr) => addr.is_unspecified() || addr.is_link_local(),
        IpAddr::V6(addr) => addr.is_unspecified() || addr.is_unicast_link_local(),
    };
    let may = match side {
        Side::Inside => of_the_link || policy.serves(addr) || policy.may_learn(addr),
        Side::Outside => !policy.lists(addr),
    };
    may.then_some(()).ok_or(DropReason::Spoofed)
}

fn is_group(addr: IpAddr) -> bool {
    addr.is_multicast() || addr == IpAddr::V4(Ipv4Addr::BROADCAST)
}

/// Length of an ARP message of Ethernet and IPv4.
const ARP_LEN: usize = 28;
/// The address of all bridges (IEEE 802.1Q table 8-1).
const BRIDGES: ethernet::Mac = [0x01, 0x80, 0xc2, 0, 0, 0];
// Types of ICMPv6 (RFC 2710, RFC 4861, RFC 3810).
const LISTENER_QUERY: u8 = 130;
const LISTENER_DONE: u8 = 132;
const ROUTER_SOLICITATION: u8 = 133;
const ROUTER_ADVERTISEMENT: u8 = 134;
const NEIGHBOUR_ADVERTISEMENT: u8 = 136;
const REDIRECT: u8 = 137;
/// A flag of neighbour advertisements (RFC 4861 section 4.4).
const IS_ROUTER: u8 = 0x80;
/// A type of IGMP (RFC 3376).
const MEMBERSHIP_QUERY: u8 = 0x11;
const LISTENER_REPORT_V2: u8 = 143;
