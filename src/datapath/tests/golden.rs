//! Golden packets of every suite fix what is on the wire, byte for byte. `docs/protocol.md` shows
//! those of the first suite.

use serde_json::{Value, json};

use super::*;

fn file() -> Value {
    let file = match suite() {
        SuiteId::Misty1Hmac => include_str!("../../../tests/data/esp_packets.json"),
        SuiteId::Misty1Polyval => {
            include_str!("../../../tests/data/esp_packets_misty1_polyval.json")
        }
        SuiteId::Aes256Gcm => include_str!("../../../tests/data/esp_packets_aes_256_gcm.json"),
        SuiteId::ChaCha20Poly1305 => {
            include_str!("../../../tests/data/esp_packets_chacha20_poly1305.json")
        }
    };
    serde_json::from_str(file).unwrap()
}

/// Returns name, encapsulation and clear packet for every packet in the file.
fn cases() -> Vec<(String, Encapsulation, Vec<u8>)> {
    let hello = |v4: bool| {
        let (src, dst) = (terminal(1, v4), terminal(2, v4));
        let mut datagram = vec![0x30, 0x39, 0x00, 0x07, 0, 21, 0, 0];
        datagram.extend(b"Hello, world!");
        let sum = pseudo_header_sum(src, dst, protocol::UDP, datagram.len());
        let sum = checksum(sum, &datagram).to_be_bytes();
        datagram[6..8].copy_from_slice(&sum);
        ip(src, dst, protocol::UDP, &datagram)
    };
    let extended = |plain: Vec<u8>| {
        let header = [&[protocol::UDP, 0, 1, 4, 0, 0, 0, 0], &plain[40..]].concat();
        ip(terminal(1, false), terminal(2, false), 0, &header)
    };
    let forms = [
        ("ipv4 transport", hello(true)),
        ("ipv4 tunnel", without_df(hello(true))),
        ("ipv6 transport", hello(false)),
        ("ipv6 tunnel", extended(hello(false))),
    ];
    let kinds = [
        ("udp", Encapsulation::Udp(4500)),
        ("bare", Encapsulation::Bare),
    ];
    let all = kinds.into_iter().flat_map(|(kind, encapsulation)| {
        let named = move |(form, clear): &(&str, Vec<u8>)| {
            (format!("{form} {kind}"), encapsulation, clear.clone())
        };
        forms.iter().map(named).collect::<Vec<_>>()
    });
    all.collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn unhex(hex: &Value) -> Vec<u8> {
    let hex = hex.as_str().unwrap().as_bytes();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    hex.chunks(2).map(byte).collect()
}

/// Returns the file as this code would write it. One queue sends the packets in the order of
/// [`cases`], so they have the counters 0 to 7.
fn made() -> Value {
    let a = Unit::new(1).snapshot();
    let mut tx = Sending::default();
    let packets: Vec<_> = cases()
        .into_iter()
        .map(|(name, encapsulation, clear)| {
            let a = Snapshot {
                encapsulation,
                ..a.clone()
            };
            let sealed = tx.send(&[&clear], &a, start()).remove(0);
            json!({ "name": name, "clear": hex(&clear), "sealed": hex(&sealed) })
        })
        .collect();
    let key = key(GROUP, 1);
    json!({
        "suite": suite().name(),
        "session_key": hex(&[0x11; 32]),
        "spi": key.spi.0,
        "sender_id": a.ring.sender(0).unwrap().0,
        "first_counter": 0,
        "pseudotime": CLOCK.0,
        "sender_key": hex(key.sender_key(a.ring.sender(0).unwrap()).expose()),
        "packets": packets,
    })
}

#[test]
fn what_is_sealed_is_what_the_file_says() {
    in_every_suite(|| {
        let file = file();
        let made = made();
        assert_eq!(
            file,
            made,
            "{}",
            serde_json::to_string_pretty(&made).unwrap()
        );
    });
}

#[test]
fn what_the_file_says_opens() {
    in_every_suite(|| {
        let file = file();
        let b = Unit::new(2).snapshot();
        let mut rx = Receiving::default();
        let packets = file["packets"].as_array().unwrap();
        assert_eq!(packets.len(), 8);
        for packet in packets {
            let sealed = across(&[unhex(&packet["sealed"])]);
            assert_eq!(rx.receive(&sealed, &b, start()), [unhex(&packet["clear"])]);
        }
    });
}
