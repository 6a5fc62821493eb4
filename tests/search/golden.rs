//! Golden packets, made by another program from the description in docs/protocol.md: group 1, epoch 1, SPI 0x10101,
//! Ks = 01 01 5a…5a, pseudotime 1,000,000,000, nonce a0…af, the tag fourth among arbitrary ones, sender id 100.

use fpn::search::{ReplyMode, Side};

use crate::net::*;

#[test]
fn a_golden_request_is_answered_by_the_golden_reply() {
    for (a, b, request, reply) in PACKETS {
        let mut net = Net::new();
        let eu2 = net.unit_with(&[b], &[(1, 0, &[1])], ReplyMode::Proxy, false);
        net.inject(eu2, Side::Outside, &unhex(request));
        assert_eq!(net.on_hub[0].1, unhex(reply));
        assert_eq!(net.units[eu2].action(pair(b, a)), encrypt(1));
    }
}

#[test]
fn a_terminal_that_echoes_gives_the_same_reply() {
    for (a, b, request, reply) in PACKETS {
        let mut net = Net::new();
        let eu2 = net.unit(&[b], &[(1, 0, &[1])]);
        net.inject(eu2, Side::Outside, &unhex(request));
        net.run(ms(10));
        assert_eq!(net.on_hub[0].1, unhex(reply));
        assert_eq!(net.units[eu2].action(pair(b, a)), encrypt(1));
    }
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text
        .bytes()
        .filter_map(|c| char::from(c).to_digit(16))
        .map(|d| d as u8)
        .collect();
    digits.chunks(2).map(|d| d[0] << 4 | d[1]).collect()
}

const PACKETS: [(&str, &str, &str, &str); 2] = [
    (
        CE1,
        CE2,
        include_str!("golden/search-request-v4.hex"),
        include_str!("golden/search-reply-v4.hex"),
    ),
    (
        "fd00::1",
        "fd00::2",
        include_str!("golden/search-request-v6.hex"),
        include_str!("golden/search-reply-v6.hex"),
    ),
];
