//! Input for tests: valid messages and packets of every kind, with small damage. Random bytes fail
//! at the first magic number; these reach every field behind it.

use std::collections::BTreeMap;
use std::fmt;
use std::net::IpAddr;

use ipnet::IpNet;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::control::enroll::{Enroll, EnrollAck, EnrollAckPart, EnrollPart, SignPart};
use super::control::register::{
    CookieBody, ErrorBody, ErrorCode, KeyDis, KeyDisInner, KeyReq, KeyReqInner, PROOF_LEN, Pass,
};
use super::control::volume::{MAX_VOLUMES, Sealed, Volume};
use super::control::{
    Body, Claim, ClaimKind, Given, Header, Heartbeat, HeartbeatAck, KeyRecord, Kind, Lookup,
    LookupAck, MAX_DATAGRAM, Mark, ProtectedPrefix, RecordKey, Report, ReportAck, Revoke, Stage,
    StepId, TAG_LEN,
};
use super::echo::{Echo, EchoKind};
use super::esp::{EspHeader, ICV_LEN, UDP_LEN, trailer};
use super::ip::{DONT_FRAGMENT, IpHeader, checksum, fold, protocol, pseudo_header_sum};
use super::search::{self, Payload, Role, SearchPacket};
use crate::group::{GroupInfo, GroupPolicy, SuiteId, UpdateMode};
use crate::ids::{Epoch, EuId, GroupId, Realm, Rotation, SenderId, SessionId, Spi, TokenId};
use crate::secret::Secret;
use crate::time::Pseudotime;

/// One piece of damage.
#[derive(Clone, Debug)]
pub(crate) enum Damage {
    /// Replaces a byte.
    Byte(Index, u8),
    /// Flips a bit.
    Bit(Index, u8),
    /// Replaces two bytes, such as a length or a count.
    Word(Index, u16),
    /// Adds a small number to a byte.
    Near(Index, i8),
    /// Removes the rest.
    Cut(Index),
    /// Inserts bytes.
    Insert(Index, Vec<u8>),
    /// Removes bytes.
    Remove(Index, usize),
}

/// A value whose `Debug` output shows nothing, because it contains keys.
struct Hidden<T>(T);

/// Generates the body of a control message of this kind, as it is behind the header. Parts that
/// would be sealed are in clear, and the tag is zero.
pub(crate) fn body(kind: Kind) -> BoxedStrategy<Vec<u8>> {
    match kind {
        Kind::Cookie => cookie().prop_map(|c| c.encode()).boxed(),
        Kind::Enroll => prop_oneof![
            cookie().prop_map(|c| c.encode()),
            (any::<[u8; 24]>(), any::<[u8; 8]>(), enroll_part()).prop_map(|(cookie, id, part)| {
                let clear = Enroll::encode_clear(&cookie, TokenId(id), &part);
                [clear, vec![0; TAG_LEN]].concat()
            })
        ]
        .boxed(),
        Kind::EnrollAck => (any::<[u8; 8]>(), any::<u32>(), enroll_part())
            .prop_map(|(id, eu, part)| {
                let part = match part {
                    EnrollPart::Sign(part) => EnrollAckPart::Sign(EuId(eu), part),
                    EnrollPart::Encrypt(spki) => EnrollAckPart::Encrypt(spki),
                };
                let clear = EnrollAck::encode_clear(TokenId(id), &part);
                [clear, vec![0; TAG_LEN]].concat()
            })
            .boxed(),
        Kind::KeyReq => prop_oneof![
            cookie().prop_map(|c| c.encode()),
            (any::<[u8; 24]>(), key_len(), key_req_inner()).prop_map(|(cookie, len, inner)| {
                let clear = KeyReq::encode_clear(&cookie, &vec![0xc1; len]);
                [clear, inner.encode(), vec![0x9f; PROOF_LEN]].concat()
            })
        ]
        .boxed(),
        Kind::KeyDis => (any::<[u8; 32]>(), key_len(), key_dis_inner())
            .prop_map(|(x25519, len, inner)| {
                let clear = KeyDis::encode_clear(&vec![0xc2; len], &x25519, &vec![0x51; len]);
                [clear, inner].concat()
            })
            .boxed(),
        Kind::Error => prop_oneof![
            Just(ErrorBody::hint().encode()),
            (1_u8.., any::<[u8; 32]>(), text(200), vec(0u8..0x80, 0..300)).prop_map(
                |(code, reference, sentence, proof)| {
                    let body = ErrorBody {
                        code: ErrorCode::of(code),
                        reference,
                        sentence,
                        proof,
                    };
                    body.encode()
                }
            )
        ]
        .boxed(),
        Kind::Ack
        | Kind::Rekey
        | Kind::RekeyAck
        | Kind::Stop
        | Kind::StopAck
        | Kind::Start
        | Kind::StartAck
        | Kind::Heartbeat
        | Kind::HeartbeatAck
        | Kind::Revoke
        | Kind::RevokeAck
        | Kind::Lookup
        | Kind::LookupAck
        | Kind::Report
        | Kind::ReportAck => sealed(kind),
    }
}

/// Builds a datagram with a header of this kind around a body.
pub(crate) fn datagram(kind: Kind, body: &[u8], (realm, session, sequence): Numbers) -> Vec<u8> {
    let header = Header {
        kind,
        realm: Realm(realm),
        session: SessionId(session),
        sequence,
    };
    header.datagram(body)
}

/// Realm, session, sequence number.
pub(crate) type Numbers = (u64, u64, u64);

/// Generates a kind of message.
pub(crate) fn kind() -> impl Strategy<Value = Kind> {
    select(Kind::ALL)
}

/// Generates a complete search packet.
pub(crate) fn search_packet() -> impl Strategy<Value = SearchPacket> {
    let slot = (any::<bool>(), any::<u32>(), any::<u32>(), any::<[u8; 16]>());
    (
        (any::<bool>(), any::<bool>(), addresses()),
        (any::<u16>(), any::<u16>(), any::<u64>(), any::<[u8; 16]>()),
        any::<[[u8; search::TAG_LEN]; search::TAGS]>(),
        vec(slot, 0..=search::SLOTS),
    )
        .prop_map(|((v4, reply, pair), (id, seq, time, nonce), tags, slots)| {
            let (src, dst) = both(v4, pair);
            let mut payload = Payload::new(Pseudotime(time), nonce, tags);
            for (end, spi, sender, mac) in slots {
                let role = if end { Role::End } else { Role::Transit };
                assert!(payload.add_slot(role, Spi(spi), SenderId(sender), |_| mac));
            }
            let kind = if reply {
                EchoKind::Reply
            } else {
                EchoKind::Request
            };
            let echo = Echo {
                kind,
                src,
                dst,
                id,
                seq,
            };
            SearchPacket { echo, payload }
        })
}

/// Returns the packet with a correct ICMP checksum, so that damage behind it is not caught there
/// already.
pub(crate) fn with_icmp_checksum(mut packet: Vec<u8>) -> Vec<u8> {
    let Ok(ip) = IpHeader::parse(&packet) else {
        return packet;
    };
    let (at, len) = (ip.header_len, packet.len() - ip.header_len);
    if len >= 8 {
        packet[at + 2..at + 4].fill(0);
        let sum = match ip.is_v4() {
            true => 0,
            false => pseudo_header_sum(ip.src, ip.dst, protocol::ICMPV6, len),
        };
        let sum = !fold(sum + u64::from(!checksum(0, &packet[at..])));
        packet[at + 2..at + 4].copy_from_slice(&sum.to_be_bytes());
    }
    packet
}

/// Returns the packet with its real length in the IP header.
pub(crate) fn with_ip_length(mut packet: Vec<u8>) -> Vec<u8> {
    let len = packet.len();
    let (at, len) = match packet.first().map(|b| b >> 4) {
        Some(4) => (2, len),
        Some(6) => (4, len.saturating_sub(40)),
        _ => return packet,
    };
    if let Some(field) = packet.get_mut(at..at + 2) {
        field.copy_from_slice(&(len as u16).to_be_bytes());
    }
    packet
}

/// Generates an IP packet with ESP of a possible form: in UDP to port 4500 or bare, over either
/// family.
pub(crate) fn esp_packet() -> impl Strategy<Value = Vec<u8>> {
    (
        (any::<bool>(), any::<bool>(), addresses()),
        (256u32.., any::<u32>(), 0u64..1 << 48, any::<u16>()),
        (0usize..200, any::<u8>()),
    )
        .prop_map(|((v4, udp, pair), (spi, sender, counter, time), inner)| {
            let header = EspHeader {
                spi: Spi(spi),
                sender: SenderId(sender),
                counter,
                time,
            };
            let (end, used) = trailer(inner.0, inner.1);
            let mut esp = header.to_bytes().to_vec();
            esp.resize(esp.len() + inner.0, 0xab);
            esp.extend_from_slice(&end[..used]);
            esp.resize(esp.len() + ICV_LEN, 0xcd);
            if udp {
                let len = (esp.len() + UDP_LEN) as u16;
                let ports = [0x11, 0x94, 0x11, 0x94];
                let head = [&ports[..], &len.to_be_bytes(), &[0, 0]].concat();
                esp.splice(..0, head);
            }
            let protocol = if udp { protocol::UDP } else { protocol::ESP };
            ip_packet(v4, pair, protocol, &esp)
        })
}

/// Generates an IP packet with anything that can follow an IP header: IPv4 options, a chain of IPv6
/// extension headers.
pub(crate) fn any_ip_packet() -> impl Strategy<Value = Vec<u8>> {
    let extension = (
        select(&[0u8, 43, 44, 51, 60, 135, 139, 140][..]),
        0u8..4,
        any::<u8>(),
    );
    (
        (any::<bool>(), addresses()),
        vec(extension, 0..5),
        select(&[1u8, 4, 6, 17, 41, 50, 58, 59][..]),
        (
            prop_oneof![Just(0usize), 0usize..11],
            // Packets with DF alone are common, and travel in another form than all others.
            prop_oneof![Just(DONT_FRAGMENT), any::<u16>()],
            vec(any::<u8>(), 0..80),
        ),
    )
        .prop_map(|((v4, pair), chain, last, (options, flags, payload))| {
            if v4 {
                let mut packet = ip_packet(true, pair, last, &payload);
                packet.splice(20..20, vec![1; options * 4]);
                packet[0] = 0x45 + options as u8;
                let len = packet.len() as u16;
                packet[2..4].copy_from_slice(&len.to_be_bytes());
                packet[6..8].copy_from_slice(&flags.to_be_bytes());
                return packet;
            }
            let mut behind = payload;
            let mut next = last;
            for (protocol, len, filler) in chain.into_iter().rev() {
                let bytes = match protocol {
                    51 => (usize::from(len) + 2) * 4,
                    _ => (usize::from(len) + 1) * 8,
                };
                let mut header = vec![filler; bytes];
                (header[0], header[1]) = (next, len);
                behind.splice(..0, header);
                next = protocol;
            }
            ip_packet(false, pair, next, &behind)
        })
}

/// Generates up to three pieces of damage, often none or one, so that the result is still similar
/// to the original.
pub(crate) fn damage() -> impl Strategy<Value = Vec<Damage>> {
    let byte = select(&[0u8, 1, 2, 3, 4, 6, 0x20, 0x3f, 0x40, 0x7f, 0x80, 0xff][..]);
    let word = select(&[0u16, 1, 2, 16, 0x7f, 0x100, 0x4b0, 0x7fff, 0x8000, 0xffff][..]);
    let one = prop_oneof![
        (any::<Index>(), prop_oneof![byte, any::<u8>()]).prop_map(|(at, v)| Damage::Byte(at, v)),
        (any::<Index>(), 0u8..8).prop_map(|(at, bit)| Damage::Bit(at, bit)),
        (any::<Index>(), prop_oneof![word, any::<u16>()]).prop_map(|(at, v)| Damage::Word(at, v)),
        (any::<Index>(), -2i8..=2).prop_map(|(at, by)| Damage::Near(at, by)),
        any::<Index>().prop_map(Damage::Cut),
        (any::<Index>(), vec(any::<u8>(), 1..60)).prop_map(|(at, b)| Damage::Insert(at, b)),
        (any::<Index>(), 1usize..60).prop_map(|(at, n)| Damage::Remove(at, n)),
    ];
    vec(one, 0..4)
}

/// Returns the bytes with this damage.
pub(crate) fn damaged(mut bytes: Vec<u8>, damage: &[Damage]) -> Vec<u8> {
    for damage in damage {
        if bytes.is_empty() {
            break;
        }
        let len = bytes.len();
        match damage {
            Damage::Byte(at, value) => bytes[at.index(len)] = *value,
            Damage::Bit(at, bit) => bytes[at.index(len)] ^= 1 << bit,
            Damage::Word(at, value) => {
                let at = at.index(len);
                let word = value.to_be_bytes();
                bytes[at..].iter_mut().zip(word).for_each(|(b, v)| *b = v);
            }
            Damage::Near(at, by) => {
                let byte = &mut bytes[at.index(len)];
                *byte = byte.wrapping_add_signed(*by);
            }
            Damage::Cut(at) => bytes.truncate(at.index(len)),
            Damage::Insert(at, more) => {
                let at = at.index(len);
                bytes.splice(at..at, more.iter().copied());
            }
            Damage::Remove(at, n) => {
                let at = at.index(len);
                bytes.drain(at..(at + n).min(len));
            }
        }
    }
    bytes
}

/// Returns the datagram with its real length in the header.
pub(crate) fn with_length(mut datagram: Vec<u8>) -> Vec<u8> {
    datagram.truncate(MAX_DATAGRAM);
    let len = (datagram.len() as u16).to_be_bytes();
    if let Some(field) = datagram.get_mut(8..10) {
        field.copy_from_slice(&len);
    }
    datagram
}

impl<T> fmt::Debug for Hidden<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("hidden")
    }
}

fn sealed(kind: Kind) -> BoxedStrategy<Vec<u8>> {
    let step =
        (any::<u32>(), any::<u64>(), any::<u64>()).prop_map(|(group, epoch, rotation)| StepId {
            group: GroupId(group),
            epoch: Epoch(epoch),
            rotation: Rotation(rotation),
        });
    let revoke = any::<Option<u32>>().prop_map(|group| Revoke {
        group: group.map(GroupId),
    });
    let bytes = |body: Body| body.encode().to_vec();
    match kind {
        Kind::Ack => any::<[u8; 32]>()
            .prop_map(move |b| bytes(Body::Ack(b)))
            .boxed(),
        Kind::Rekey => (record(), mark())
            .prop_map(move |(r, mark)| bytes(Body::Rekey(Box::new(r.0), mark)))
            .boxed(),
        Kind::RekeyAck => step.prop_map(move |b| bytes(Body::RekeyAck(b))).boxed(),
        Kind::Stop => step.prop_map(move |b| bytes(Body::Stop(b))).boxed(),
        Kind::StopAck => step.prop_map(move |b| bytes(Body::StopAck(b))).boxed(),
        Kind::Start => step.prop_map(move |b| bytes(Body::Start(b))).boxed(),
        Kind::StartAck => step.prop_map(move |b| bytes(Body::StartAck(b))).boxed(),
        Kind::Heartbeat => (
            any::<u64>(),
            any::<[u8; 16]>(),
            any::<u16>(),
            any::<u64>(),
            volumes(),
        )
            .prop_map(move |(count, digest, groups, policy, sealed)| {
                bytes(Body::Heartbeat(Heartbeat {
                    count,
                    digest,
                    groups,
                    policy,
                    sealed,
                }))
            })
            .boxed(),
        Kind::HeartbeatAck => (
            any::<u64>(),
            any::<bool>(),
            any::<u32>(),
            any::<u64>(),
            any::<u64>(),
            mark(),
        )
            .prop_map(move |(count, register, lease_ms, clock, policy, mark)| {
                bytes(Body::HeartbeatAck(HeartbeatAck {
                    count,
                    register,
                    lease_ms,
                    pseudotime: Pseudotime(clock),
                    policy,
                    mark,
                }))
            })
            .boxed(),
        Kind::Revoke => revoke.prop_map(move |b| bytes(Body::Revoke(b))).boxed(),
        Kind::RevokeAck => revoke.prop_map(move |b| bytes(Body::RevokeAck(b))).boxed(),
        Kind::Report => report()
            .prop_map(move |report| bytes(Body::Report(report)))
            .boxed(),
        Kind::ReportAck => (small_or_any(), any::<u8>())
            .prop_map(move |(number, part)| bytes(Body::ReportAck(ReportAck { number, part })))
            .boxed(),
        Kind::Lookup => small_or_any()
            .prop_map(move |offset| bytes(Body::Lookup(Lookup { offset })))
            .boxed(),
        _ => (
            any::<u64>(),
            small_or_any(),
            small_or_any(),
            vec(prefix(), 0..12),
            vec(net(), 0..3),
        )
            .prop_map(move |(version, total, offset, prefixes, allowed)| {
                bytes(Body::LookupAck(LookupAck {
                    version,
                    total,
                    offset,
                    prefixes,
                    allowed,
                }))
            })
            .boxed(),
    }
}

/// Generates a number that is often one of those that other fields of a message are compared with.
fn small_or_any() -> impl Strategy<Value = u32> {
    prop_oneof![0..16_u32, any::<u32>()]
}

fn mark() -> impl Strategy<Value = Mark> {
    any::<[u8; Mark::LEN]>().prop_map(Mark::new)
}

fn record() -> impl Strategy<Value = Hidden<KeyRecord>> {
    let suite = prop_oneof![
        select(&SuiteId::ALL[..]).prop_map(Ok),
        text(32).prop_map(Err)
    ];
    (
        (
            any::<u32>(),
            text(63),
            any::<u16>(),
            any::<bool>(),
            any::<bool>(),
        ),
        (0u8..6, any::<u64>(), any::<u64>()),
        (
            1u64..1 << 60,
            1u64..100,
            256u32..0x8000_0000,
            any::<[u8; 32]>(),
        ),
        (suite.clone(), suite),
    )
        .prop_map(|(info, (stage, rotation, burnt), key, suites)| {
            let (id, name, priority, open, lock) = info;
            let (epoch, step, spi, ks) = key;
            let (stage, update) = match stage {
                0 => (Stage::Run, UpdateMode::Strict),
                1 => (Stage::Run, UpdateMode::Hitless),
                2 => (Stage::Prepared, UpdateMode::Strict),
                3 => (Stage::Prepared, UpdateMode::Hitless),
                4 => (Stage::Stopped, UpdateMode::Strict),
                _ => (Stage::Overlap, UpdateMode::Hitless),
            };
            let base = RecordKey {
                epoch: Epoch(epoch),
                spi: Spi(spi),
                given: given(suites.0, ks),
            };
            let next = RecordKey {
                epoch: Epoch(epoch + step),
                spi: Spi(spi + 1),
                given: given(suites.1, ks),
            };
            let policy = match open {
                true => GroupPolicy::Open,
                false => GroupPolicy::Closed,
            };
            Hidden(KeyRecord {
                info: GroupInfo {
                    id: GroupId(id),
                    name,
                    priority,
                    policy,
                    update,
                    lock,
                },
                stage,
                rotation: Rotation(rotation),
                burnt: Epoch(burnt),
                base: (stage != Stage::Stopped).then_some(base),
                next: (stage != Stage::Run).then_some(next),
            })
        })
}

fn given(suite: Result<SuiteId, String>, ks: [u8; 32]) -> Given {
    match suite {
        Ok(suite) => Given::Key(suite, Secret::new(ks)),
        Err(name) => Given::Withheld(name),
    }
}

fn prefix() -> impl Strategy<Value = ProtectedPrefix> {
    (net(), vec(any::<u32>(), 0..6)).prop_map(|(prefix, groups)| ProtectedPrefix {
        prefix,
        groups: groups.into_iter().map(GroupId).collect(),
    })
}

fn net() -> impl Strategy<Value = IpNet> {
    (any::<bool>(), any::<[u8; 16]>(), any::<u8>()).prop_map(|(v4, octets, length)| {
        let addr = address(v4, octets);
        let most = if v4 { 33 } else { 129 };
        let net = IpNet::new(addr, length % most).expect("a length that it can have");
        net.trunc()
    })
}

fn volumes() -> impl Strategy<Value = Sealed> {
    let volume = (any::<u32>(), 1u64.., 1u64..);
    (1u32.., vec(volume, 0..=MAX_VOLUMES)).prop_map(|(number, volumes)| {
        let volumes = volumes.into_iter().map(|(group, epoch, bytes)| {
            let (epoch, bytes) = (Epoch(epoch), bytes);
            let group = GroupId(group);
            (
                group,
                Volume {
                    group,
                    epoch,
                    bytes,
                },
            )
        });
        let volumes: BTreeMap<_, _> = volumes.collect();
        Sealed {
            number: if volumes.is_empty() { 0 } else { number },
            volumes: volumes.into_values().collect(),
        }
    })
}

fn report() -> impl Strategy<Value = Report> {
    let kinds = vec![ClaimKind::Listed, ClaimKind::Learned, ClaimKind::Refused];
    let claim = (net(), select(kinds)).prop_map(|(prefix, kind)| Claim { prefix, kind });
    let version = select(&["", "0.1.0", "1.2.3-rc.1+abc", "x"][..]);
    (
        (1u32.., 0..Report::MAX_PARTS, 1..=Report::MAX_PARTS),
        (small_or_any(), version),
        vec(claim, 0..40),
    )
        .prop_map(|((number, part, parts), (left_out, version), claims)| {
            let part = part % parts;
            let version = if part == 0 { version } else { "" };
            Report {
                number,
                part,
                parts,
                left_out,
                version: version.to_owned(),
                claims,
            }
        })
}

fn key_dis_inner() -> impl Strategy<Value = Vec<u8>> {
    (
        (any::<u32>(), any::<u64>(), any::<u32>()),
        (1u16.., any::<u64>(), mark(), 0u16..100),
        (any::<[u8; 8]>(), any::<[u8; 16]>()),
        vec(record(), 0..3),
    )
        .prop_map(
            |((lease_ms, clock, base), (queues, policy, mark, more), (handle, key), records)| {
                let records: Vec<_> = records.into_iter().map(|r| r.0).collect();
                let inner = KeyDisInner {
                    lease_ms,
                    pseudotime: Pseudotime(clock),
                    sender_base: SenderId(base),
                    queues,
                    policy,
                    mark,
                    pass: Pass {
                        handle,
                        key: Secret::new(key),
                    },
                    groups: records.len() as u16 + more,
                    records,
                };
                inner.encode().to_vec()
            },
        )
}

fn key_req_inner() -> impl Strategy<Value = KeyReqInner> {
    (
        (any::<u32>(), any::<[u8; 16]>(), any::<[u8; 32]>()),
        (any::<u32>(), any::<u16>(), mark(), key_len()),
    )
        .prop_map(
            |((eu, nonce, x25519), (suites, queues, mark, len))| KeyReqInner {
                eu: EuId(eu),
                nonce,
                x25519,
                suites,
                queues,
                mark,
                signature: vec![0x51; len],
            },
        )
}

fn enroll_part() -> impl Strategy<Value = EnrollPart> {
    let spki = vec(any::<u8>(), 0..300);
    prop_oneof![
        (spki.clone(), any::<[u8; 32]>(), key_len()).prop_map(|(sign_spki, encrypt_hash, len)| {
            EnrollPart::Sign(SignPart {
                sign_spki,
                encrypt_hash,
                signature: vec![0x51; len],
            })
        }),
        spki.prop_map(EnrollPart::Encrypt),
    ]
}

fn cookie() -> impl Strategy<Value = CookieBody> {
    let numbers = (any::<[u8; 24]>(), any::<u32>(), any::<[u8; 16]>());
    (any::<bool>(), any::<[u8; 16]>(), numbers).prop_map(|(asks, nonce, (cookie, wait, proof))| {
        let request = CookieBody::request(nonce);
        if asks {
            CookieBody { proof, ..request }
        } else {
            request.answer(cookie, wait)
        }
    })
}

/// Generates the length of an RSA ciphertext or signature.
fn key_len() -> impl Strategy<Value = usize> {
    prop_oneof![Just(256usize), Just(384), 0usize..300]
}

/// Generates text with letters of one, two and three bytes.
fn text(most: usize) -> impl Strategy<Value = String> {
    vec(select(&['a', 'Z', '-', 'é', '鍵'][..]), 0..most / 3)
        .prop_map(|letters| letters.into_iter().collect())
}

fn addresses() -> impl Strategy<Value = ([u8; 16], [u8; 16])> {
    (any::<[u8; 16]>(), any::<[u8; 16]>())
}

fn both(v4: bool, (src, dst): ([u8; 16], [u8; 16])) -> (IpAddr, IpAddr) {
    (address(v4, src), address(v4, dst))
}

fn address(v4: bool, octets: [u8; 16]) -> IpAddr {
    match octets {
        [a, b, c, d, ..] if v4 => IpAddr::from([a, b, c, d]),
        octets => IpAddr::from(octets),
    }
}

fn ip_packet(v4: bool, pair: ([u8; 16], [u8; 16]), protocol: u8, payload: &[u8]) -> Vec<u8> {
    let (src, dst) = both(v4, pair);
    let header = IpHeader {
        src,
        dst,
        header_len: 0,
        len: 0,
        protocol,
        ttl: 64,
        traffic_class: 0,
        id: 0,
        flags: if v4 { DONT_FRAGMENT } else { 0 },
        flow_label: 0,
    };
    let mut packet = vec![0; header.written_len()];
    header
        .write(protocol, payload.len(), &mut packet)
        .expect("short");
    packet.extend_from_slice(payload);
    packet
}
