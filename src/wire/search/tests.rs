use super::*;
use crate::wire::echo::EchoKind;

/// The request of `golden/request-v4.hex`: a search with empty slots.
fn request() -> SearchPacket {
    SearchPacket {
        echo: Echo {
            kind: EchoKind::Request,
            src: "10.0.0.1".parse().unwrap(),
            dst: "10.0.0.2".parse().unwrap(),
            id: 0x4142,
            seq: 1,
        },
        payload: Payload::new(
            Pseudotime(0x0102_0304_0506_0708),
            std::array::from_fn(|i| 0xa0 + i as u8),
            std::array::from_fn(|i| [0x10 + i as u8; TAG_LEN]),
        ),
    }
}

/// The reply of `golden/reply-v6.hex`: a transit slot, then an end slot.
fn reply() -> SearchPacket {
    let mut packet = request();
    packet.echo.kind = EchoKind::Reply;
    packet.echo.src = "fd00::2".parse().unwrap();
    packet.echo.dst = "fd00::1".parse().unwrap();
    let payload = &mut packet.payload;
    assert!(payload.add_slot(Role::Transit, Spi(0x1111), SenderId(7), |_| [0x77; 16]));
    assert!(payload.add_slot(Role::End, Spi(0x2222), SenderId(8), |_| [0x88; 16]));
    packet
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text
        .bytes()
        .filter_map(|c| char::from(c).to_digit(16))
        .map(|d| d as u8)
        .collect();
    digits.chunks(2).map(|d| d[0] << 4 | d[1]).collect()
}

#[test]
fn golden_packets_are_built_and_read_byte_for_byte() {
    for (packet, golden) in [(request(), unhex(V4)), (reply(), unhex(V6))] {
        let built = packet.build().unwrap();
        assert_eq!(built, golden, "{built:02x?}");
        assert_eq!(SearchPacket::parse(&golden), Ok(packet));
        assert!(is_search(&golden));
    }
    assert_eq!(unhex(V4).len(), 236);
    assert_eq!(unhex(V6).len(), 256);
}

#[test]
fn a_slot_is_added_in_place_without_a_change_of_length() {
    for mut packet in [request(), reply()] {
        let mut bytes = packet.build().unwrap();
        let before = bytes.clone();
        let filled = packet.payload.slots().len();
        let mut covered = 0;
        let added = packet
            .payload
            .add_slot(Role::End, Spi(300), SenderId(9), |before| {
                covered = before.len();
                [9; MAC_LEN]
            });
        assert!(added);
        assert_eq!(covered, HEAD_LEN + filled * SLOT_LEN + 12);
        packet.write_to(&mut bytes).unwrap();
        assert_eq!(bytes.len(), before.len());
        assert_eq!(SearchPacket::parse(&bytes).as_ref(), Ok(&packet));
        let head = bytes.len() - PAYLOAD_LEN - 8;
        assert_eq!(bytes[..head], before[..head], "the IP header is untouched");
    }
}

#[test]
fn a_fifth_slot_finds_no_room() {
    let mut payload = request().payload;
    for i in 0..SLOTS as u32 {
        assert!(payload.add_slot(Role::Transit, Spi(300 + i), SenderId(i), |_| [1; 16]));
    }
    let full = payload.clone();
    assert!(!payload.add_slot(Role::End, Spi(400), SenderId(9), |_| [1; 16]));
    assert_eq!(payload, full);
}

#[test]
fn every_prefix_of_a_packet_is_refused() {
    for packet in [request().build().unwrap(), reply().build().unwrap()] {
        for length in 0..packet.len() {
            assert!(SearchPacket::parse(&packet[..length]).is_err());
        }
        let mut longer = packet.clone();
        longer.push(0);
        assert_eq!(
            SearchPacket::parse(&longer),
            Err(SearchError::Echo(EchoError::Length))
        );
    }
}

#[test]
fn impossible_fields_are_named() {
    let good = reply().payload.to_bytes();
    let with = |at: usize, value: u8| {
        let mut bytes = good;
        bytes[at] = value;
        Payload::parse(&bytes)
    };
    assert_eq!(with(0, b'X'), Err(SearchError::Magic));
    assert_eq!(with(4, 2), Err(SearchError::Version(2)));
    assert_eq!(with(6, 1), Err(SearchError::Flags));
    assert_eq!(with(HEAD_LEN, 3), Err(SearchError::Slot(0)));
    assert_eq!(with(HEAD_LEN + SLOT_LEN + 1, 1), Err(SearchError::Slot(1)));
    let behind_an_empty_one = HEAD_LEN + 3 * SLOT_LEN;
    assert_eq!(with(behind_an_empty_one, 1), Err(SearchError::Slot(3)));
    assert_eq!(Payload::parse(&good[1..]), Err(SearchError::Length(207)));
}

#[test]
fn an_ordinary_ping_and_a_fragment_are_no_search() {
    let echo = request().echo;
    let ping = echo.build(&[0x42; PAYLOAD_LEN]).unwrap();
    assert!(!is_search(&ping));
    assert_eq!(SearchPacket::parse(&ping), Err(SearchError::Magic));
    let mut fragment = request().build().unwrap();
    fragment[6] = 0x20;
    assert!(!is_search(&fragment));
    let mut udp = request().build().unwrap();
    udp[9] = 17;
    assert!(!is_search(&udp));
}

#[test]
fn a_flipped_bit_breaks_the_checksum() {
    for mut packet in [request().build().unwrap(), reply().build().unwrap()] {
        *packet.last_mut().unwrap() ^= 1;
        assert_eq!(
            SearchPacket::parse(&packet),
            Err(SearchError::Echo(EchoError::Checksum))
        );
    }
}

#[test]
fn addresses_of_two_families_make_no_packet() {
    let mut packet = request();
    packet.echo.dst = "fd00::1".parse().unwrap();
    assert_eq!(packet.build(), Err(SearchError::Echo(EchoError::Family)));
}

/// A probe of 1,500 bytes.
fn probe(v4: bool) -> SearchPacket {
    let mut packet = request();
    if !v4 {
        packet.echo.src = "fd00::1".parse().unwrap();
        packet.echo.dst = "fd00::2".parse().unwrap();
    }
    packet.payload.size = Some(1500);
    packet
}

#[test]
fn a_probe_is_as_long_as_it_says_and_its_reply_is_not_padded() {
    for v4 in [true, false] {
        let probe = probe(v4);
        let built = probe.build().unwrap();
        assert_eq!(built.len(), 1500);
        assert!(is_search(&built));
        assert!(!v4 || built[6] == 0x40, "DF");
        assert_eq!(SearchPacket::parse(&built).as_ref(), Ok(&probe));
        let mut reply = probe.clone();
        reply.echo = reply.echo.reply();
        let short = reply.build().unwrap();
        assert_eq!(short.len(), if v4 { 236 } else { 256 });
        assert_eq!(SearchPacket::parse(&short), Ok(reply));
        // Its fields are where the protocol says.
        let payload = &built[built.len() - 1500 + if v4 { 28 } else { 48 }..];
        assert_eq!(payload[4..8], [1, 1, 0x05, 0xdc]);
        assert!(payload[PAYLOAD_LEN..].iter().all(|byte| *byte == 0));
    }
}

#[test]
fn a_probe_of_another_length_or_with_other_padding_is_refused() {
    let of = |size, padding: &[u8]| {
        let mut packet = probe(true);
        packet.payload.size = Some(size);
        let bytes = [&packet.payload.to_bytes()[..], padding].concat();
        SearchPacket::parse(&packet.echo.build(&bytes).unwrap()).map(|p| p.payload.size)
    };
    assert_eq!(of(300, &[0; 64]), Ok(Some(300)), "the control");
    assert_eq!(of(236, &[]), Ok(Some(236)), "the smallest");
    assert_eq!(of(301, &[0; 64]), Err(SearchError::Padding(301)));
    assert_eq!(of(299, &[0; 64]), Err(SearchError::Padding(299)));
    let mut dirty = [0; 64];
    dirty[63] = 1;
    assert_eq!(of(300, &dirty), Err(SearchError::Padding(300)));
    // A search, and the reply to a probe, have no padding.
    let search = [&request().payload.to_bytes()[..], &[0; 64]].concat();
    let padded = request().echo.build(&search).unwrap();
    assert_eq!(SearchPacket::parse(&padded), Err(SearchError::Length(272)));
    let mut reply = probe(true);
    reply.echo.kind = EchoKind::Reply;
    reply.payload.size = Some(300);
    let bytes = [&reply.payload.to_bytes()[..], &[0; 64]].concat();
    let padded = reply.echo.build(&bytes).unwrap();
    assert_eq!(SearchPacket::parse(&padded), Err(SearchError::Length(272)));
    // A size that leaves no room for the payload cannot be built.
    let mut small = probe(false);
    small.payload.size = Some(255);
    assert_eq!(small.build(), Err(SearchError::Length(207)));
}

const V4: &str = include_str!("golden/request-v4.hex");
const V6: &str = include_str!("golden/reply-v6.hex");
