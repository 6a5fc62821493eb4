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

const V4: &str = include_str!("golden/request-v4.hex");
const V6: &str = include_str!("golden/reply-v6.hex");
