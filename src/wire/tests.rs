//! Tests the parsers of the data path and of the key search with damaged packets.

use proptest::prelude::*;
use proptest::strategy::ValueTree;

use super::echo::Echo;
use super::esp::{EspPacket, Form, Found, HEADER_LEN, ICV_LEN, parse_trailer, trailer};
use super::ip::{IpHeader, is_extension};
use super::noise;
use super::search::{self, Payload, SearchPacket};
use crate::ids::Spi;

/// Asks the parsers of the data path about a packet, and checks what must hold.
fn read(packet: &[u8]) -> Seen {
    let mut seen = Seen::default();
    let Ok(ip) = IpHeader::parse(packet) else {
        assert!(Echo::parse(packet).is_err(), "two parsers, two opinions");
        return seen;
    };
    seen.ip = true;
    assert!(ip.header_len >= 20 && ip.header_len <= ip.len && ip.len <= packet.len());
    if let Some((protocol, at)) = ip.upper_layer(packet) {
        seen.upper = true;
        assert!(at >= ip.header_len && at <= ip.len);
        assert!(!ip.is_fragment() && (ip.is_v4() || !is_extension(protocol)));
    }
    if let Found::Esp(at) = EspPacket::find(&ip, packet, 4500) {
        assert!(at >= ip.header_len && at <= ip.len);
        if let Some(esp) = EspPacket::parse(&ip, &packet[at..ip.len]) {
            seen.esp = true;
            assert_eq!(at + HEADER_LEN + esp.text_len + ICV_LEN, ip.len);
            assert!(esp.text_len >= 4 && esp.text_len.is_multiple_of(4));
            assert!(esp.header.spi.0 >= Spi::FIRST && esp.header.counter < 1 << 48);
            assert_eq!(packet[at..at + HEADER_LEN], esp.header.to_bytes());
        }
    }
    // Includes more than `find` passes on: a plaintext is whatever a member of the group has
    // sealed.
    for next in [4, 41, 59, ip.protocol] {
        let _ = Form::of_next_header(ip.is_v4(), next);
    }
    let body = packet.get(ip.header_len..ip.len).unwrap();
    if let Some((len, next)) = parse_trailer(body) {
        let (end, used) = trailer(len, next);
        seen.trailer = end[..used] == body[len..];
        assert!(body.len() - len <= 5 && body.len() >= len + 2);
    }
    let _ = ip.is_simple();
    if let Ok(search) = SearchPacket::parse(packet) {
        seen.search = true;
        assert!(search::is_search(packet), "the searcher is asked");
        assert!(ip.is_search(packet), "the data path hands it over");
        let again = search.build().unwrap();
        assert_eq!(SearchPacket::parse(&again).as_ref(), Ok(&search));
        let bytes = search.payload.to_bytes();
        assert_eq!(packet[packet.len() - search::PAYLOAD_LEN..], bytes);
        assert_eq!(Payload::parse(&bytes), Ok(search.payload.clone()));
        let mut same = packet.to_vec();
        search.write_to(&mut same).unwrap();
        assert_eq!(same, packet);
    }
    let _ = Payload::parse(body.get(8..).unwrap_or_default());
    seen
}

/// Which parsers accepted a packet.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    ip: bool,
    upper: bool,
    esp: bool,
    trailer: bool,
    search: bool,
}

fn damaged_search() -> impl Strategy<Value = Vec<u8>> {
    (noise::search_packet(), noise::damage(), 0u8..4).prop_map(|(packet, damage, whole)| {
        let bytes = noise::damaged(packet.build().unwrap(), &damage);
        if whole > 0 {
            noise::with_icmp_checksum(bytes)
        } else {
            bytes
        }
    })
}

fn damaged_esp() -> impl Strategy<Value = Vec<u8>> {
    whole_or_not(noise::esp_packet())
}

fn damaged_ip() -> impl Strategy<Value = Vec<u8>> {
    whole_or_not(noise::any_ip_packet())
}

/// Generates such a packet with damage, often with its resulting length in the header.
fn whole_or_not(packet: impl Strategy<Value = Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    (packet, noise::damage(), any::<bool>()).prop_map(|(packet, damage, whole)| {
        let bytes = noise::damaged(packet, &damage);
        if whole {
            noise::with_ip_length(bytes)
        } else {
            bytes
        }
    })
}

fn any_packet() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![damaged_search(), damaged_esp(), damaged_ip()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6000))]
    #[test]
    fn no_packet_makes_a_parser_of_the_data_path_panic(bytes in any_packet()) {
        read(&bytes);
    }
}

#[test]
fn the_noise_for_each_parser_is_taken_by_it_and_refused_by_it() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut count = |strategy: BoxedStrategy<Vec<u8>>, of: fn(Seen) -> bool| {
        let seen = (0..1000).filter(|_| {
            let tree = strategy.new_tree(&mut runner).unwrap();
            of(read(&tree.current()))
        });
        seen.count()
    };
    for (what, strategy, of) in [
        ("IP", damaged_ip().boxed(), (|s| s.ip) as fn(Seen) -> bool),
        ("upper layer", damaged_ip().boxed(), |s| s.upper),
        ("ESP", damaged_esp().boxed(), |s| s.esp),
        ("search", damaged_search().boxed(), |s| s.search),
    ] {
        let taken = count(strategy, of);
        assert!((200..950).contains(&taken), "{what}: {taken} of 1000 taken");
    }
    assert!(count(damaged_ip().boxed(), |s| s.trailer) > 0);
}

proptest! {
    #[test]
    fn a_trailer_reads_back_and_no_other_padding_does(
        len in 0usize..70,
        next: u8,
        at in 0usize..5,
        value: u8,
    ) {
        let (end, used) = trailer(len, next);
        let mut plain = vec![0xee; len];
        plain.extend_from_slice(&end[..used]);
        prop_assert!(plain.len().is_multiple_of(4));
        prop_assert_eq!(parse_trailer(&plain), Some((len, next)));
        let padding = used - 2;
        if at < padding && value != plain[len + at] {
            plain[len + at] = value;
            prop_assert_eq!(parse_trailer(&plain), None);
        }
    }
}

#[test]
fn padding_of_more_than_three_bytes_is_refused_however_right_it_looks() {
    for (padding, taken) in [(0, true), (3, true), (4, false), (7, false), (255, false)] {
        let mut plain = vec![0xee; 8];
        plain.extend(1..=padding);
        plain.extend([padding, 17]);
        assert_eq!(parse_trailer(&plain), taken.then_some((8, 17)), "{padding}");
    }
}
