//! Builds the comparisons and statements of the guard's rules.

use std::borrow::Cow;
use std::net::IpAddr;

use ipnet::IpNet;
use nftables::expr::{
    Expression, Meta, MetaKey, NamedExpression, Payload, PayloadBase, PayloadField, PayloadRaw,
    Prefix, SetItem,
};
use nftables::stmt::{Mangle, Match, Operator, Statement};

/// Matches if the interface that the packet came from, or goes to, is one of these, or none of
/// them.
pub(super) fn link(key: MetaKey, op: Operator, links: &[&str]) -> Statement<'static> {
    let names = links
        .iter()
        .map(|l| SetItem::Element(Expression::String(Cow::Owned((*l).to_owned()))));
    Statement::Match(Match {
        left: Expression::Named(NamedExpression::Meta(Meta { key })),
        right: Expression::Named(NamedExpression::Set(names.collect())),
        op,
    })
}

/// Matches if the link that the packet came from, or goes to, is of another group.
pub(super) fn not_group(key: MetaKey, group: u32) -> Statement<'static> {
    Statement::Match(Match {
        left: Expression::Named(NamedExpression::Meta(Meta { key })),
        right: Expression::Number(group),
        op: Operator::NEQ,
    })
}

/// Matches if the packet has this mark, or another one.
pub(super) fn mark(op: Operator, mark: u32) -> Statement<'static> {
    Statement::Match(Match {
        left: Expression::Named(NamedExpression::Meta(Meta { key: MetaKey::Mark })),
        right: Expression::Number(mark),
        op,
    })
}

/// Sets the packet's mark.
pub(super) fn set_mark(mark: u32) -> Statement<'static> {
    Statement::Mangle(Mangle {
        key: Expression::Named(NamedExpression::Meta(Meta { key: MetaKey::Mark })),
        value: Expression::Number(mark),
    })
}

/// Replaces the packet's source, and updates its checksums.
pub(super) fn set_source(source: IpAddr) -> Statement<'static> {
    let protocol = match source {
        IpAddr::V4(_) => "ip",
        IpAddr::V6(_) => "ip6",
    };
    Statement::Mangle(Mangle {
        key: Expression::Named(NamedExpression::Payload(Payload::PayloadField(
            PayloadField {
                protocol: Cow::Borrowed(protocol),
                field: Cow::Borrowed("saddr"),
            },
        ))),
        value: Expression::String(Cow::Owned(source.to_string())),
    })
}

/// Matches if the packet's `saddr` or `daddr` is in `net`.
pub(super) fn address(field: &'static str, net: IpNet) -> Statement<'static> {
    let protocol = match net {
        IpNet::V4(_) => "ip",
        IpNet::V6(_) => "ip6",
    };
    Statement::Match(Match {
        left: Expression::Named(NamedExpression::Payload(Payload::PayloadField(
            PayloadField {
                protocol: Cow::Borrowed(protocol),
                field: Cow::Borrowed(field),
            },
        ))),
        right: Expression::Named(NamedExpression::Prefix(Prefix {
            addr: Box::new(Expression::String(Cow::Owned(net.network().to_string()))),
            len: u32::from(net.prefix_len()),
        })),
        op: Operator::EQ,
    })
}

/// Matches if the packet is an ICMP message of one of these types.
pub(super) fn icmp_type(protocol: &'static str, types: &[&'static str]) -> Statement<'static> {
    let types = types
        .iter()
        .map(|t| SetItem::Element(Expression::String(Cow::Borrowed(t))));
    Statement::Match(Match {
        left: Expression::Named(NamedExpression::Payload(Payload::PayloadField(
            PayloadField {
                protocol: Cow::Borrowed(protocol),
                field: Cow::Borrowed("type"),
            },
        ))),
        right: Expression::Named(NamedExpression::Set(types.collect())),
        op: Operator::EQ,
    })
}

/// An address of the packet that an ICMP error quotes, which follows the eight bytes of the error's
/// own header.
#[derive(Clone, Copy)]
pub(super) enum Quoted {
    Source,
    Destination,
}

impl Quoted {
    /// Matches if the address is in `net`. Compared in words of 32 bits, because nft's numbers have
    /// no more.
    pub(super) fn within(self, net: IpNet) -> Vec<Statement<'static>> {
        let (address, first) = match (net.network(), self) {
            (IpAddr::V4(a), Self::Source) => (a.octets().to_vec(), 12),
            (IpAddr::V4(a), Self::Destination) => (a.octets().to_vec(), 16),
            (IpAddr::V6(a), Self::Source) => (a.octets().to_vec(), 8),
            (IpAddr::V6(a), Self::Destination) => (a.octets().to_vec(), 24),
        };
        let mut left = u32::from(net.prefix_len());
        let mut offset = 8 * (ICMP_HEADER + first);
        let mut words = Vec::new();
        for word in address.chunks(4) {
            let bits = left.min(32);
            if bits == 0 {
                break;
            }
            let value = word.iter().fold(0_u32, |v, b| v << 8 | u32::from(*b));
            words.push(Statement::Match(Match {
                left: Expression::Named(NamedExpression::Payload(Payload::PayloadRaw(
                    PayloadRaw {
                        base: PayloadBase::TH,
                        offset,
                        len: bits,
                    },
                ))),
                right: Expression::Number(value >> (32 - bits)),
                op: Operator::EQ,
            }));
            left -= bits;
            offset += 32;
        }
        words
    }
}

const ICMP_HEADER: u32 = 8;
