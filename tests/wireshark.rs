//! Compares what Wireshark shows with the dissectors of `packaging/wireshark/fpn.lua` with the golden
//! packets, as this crate reads them; and feeds damaged packets to the dissectors.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use etherparse::PacketBuilder;
use fpn::wire::control::enroll::{Enroll, EnrollAck, EnrollAckPart, EnrollPart, SignPart};
use fpn::wire::control::register::{CookieBody, ErrorBody, KeyDis, KeyReq};
use fpn::wire::control::{Kind, Message, TAG_LEN};
use fpn::wire::search::{Role, SearchPacket};
use serde_json::Value;

#[test]
fn every_byte_of_a_golden_packet_is_in_one_field() {
    let all: Vec<Packet> = golden().into_iter().map(|(_, packet)| packet).collect();
    let shown = dissect(&all);
    assert_eq!(shown.len(), all.len());
    for ((name, packet), shown) in golden().iter().zip(&shown) {
        let mut at = packet.payload;
        for field in shown.fields.iter().filter(|field| field.is_on_the_wire()) {
            assert_eq!(field.at, at, "{name}: {field:?}");
            assert!(!field.name.ends_with(".rest"), "{name}: {field:?}");
            at += field.size;
        }
        assert_eq!(at, packet.bytes.len(), "{name}");
        assert_eq!(shown.complaints, [""; 0], "{name}");
    }
}

#[test]
fn control_messages_are_shown_as_the_protocol_reads_them() {
    let messages = control();
    let all: Vec<Packet> = messages.iter().map(|(_, bytes)| udp(bytes, 4747)).collect();
    for ((name, bytes), shown) in messages.iter().zip(dissect(&all)) {
        let message = Message::parse(bytes).unwrap();
        let header = message.header;
        assert_eq!(shown.number("fpn.type"), [header.kind as u64], "{name}");
        let word = name.split(' ').next().unwrap();
        assert!(shown.info.starts_with(word), "{name}: {}", shown.info);
        assert_eq!(shown.number("fpn.realm"), [header.realm.0], "{name}");
        assert_eq!(shown.number("fpn.session"), [header.session.0], "{name}");
        assert_eq!(shown.number("fpn.boot"), [header.sequence >> 32], "{name}");
        let count = header.sequence & u64::from(u32::MAX);
        assert_eq!(shown.number("fpn.count"), [count], "{name}");
        let mut of_body = shown.fields.iter().filter(|field| field.is_of_body());
        for (field, value) in body(&message) {
            let next = of_body
                .next()
                .unwrap_or_else(|| panic!("{name}: no {field}"));
            assert_eq!((next.name.as_str(), &next.value), (field, &value), "{name}");
        }
        assert_eq!(of_body.next(), None, "{name}");
    }
}

#[test]
fn searches_are_shown_as_the_protocol_reads_them() {
    let packets = search();
    let all: Vec<Packet> = packets.iter().map(|(_, bytes)| ip(bytes)).collect();
    let mut roles = Vec::new();
    for ((name, bytes), shown) in packets.iter().zip(dissect(&all)) {
        let payload = SearchPacket::parse(bytes).unwrap().payload;
        assert_eq!(shown.number("fpn_search.time"), [payload.time.0], "{name}");
        let size = payload.size.unwrap_or_default();
        assert_eq!(shown.number("fpn_search.size"), [u64::from(size)], "{name}");
        assert_eq!(
            shown.bytes("fpn_search.nonce"),
            [payload.nonce.to_vec()],
            "{name}"
        );
        let tags: Vec<Vec<u8>> = payload.tags.iter().map(|tag| tag.to_vec()).collect();
        assert_eq!(shown.bytes("fpn_search.tag"), tags, "{name}");
        let slots = payload.slots();
        let of_slots = |value: fn(&fpn::wire::search::Slot) -> u64| -> Vec<u64> {
            slots.iter().map(value).collect()
        };
        assert_eq!(
            shown.number("fpn_search.role"),
            of_slots(|s| s.role as u64),
            "{name}"
        );
        assert_eq!(
            shown.number("fpn_search.spi"),
            of_slots(|s| s.spi.0.into()),
            "{name}"
        );
        let senders = of_slots(|s| s.sender.0.into());
        assert_eq!(shown.number("fpn_search.sender"), senders, "{name}");
        let macs: Vec<Vec<u8>> = slots.iter().map(|slot| slot.mac.to_vec()).collect();
        assert_eq!(shown.bytes("fpn_search.mac"), macs, "{name}");
        assert_eq!(
            shown.named("fpn_search.empty").count(),
            4 - slots.len(),
            "{name}"
        );
        roles.extend(slots.iter().map(|slot| slot.role));
    }
    assert!(roles.contains(&Role::End) && roles.contains(&Role::Transit));
}

#[test]
fn data_packets_are_shown_in_udp_and_bare_beside_the_fields_of_esp() {
    let (file, packets) = esp();
    let all: Vec<Packet> = packets.iter().map(|(_, packet)| packet.clone()).collect();
    let number = |name: &str| file[name].as_u64().unwrap();
    for (n, ((name, _), shown)) in packets.iter().zip(dissect(&all)).enumerate() {
        let counter = number("first_counter") + n as u64;
        assert_eq!(shown.number("fpn_esp.spi"), [number("spi")], "{name}");
        assert_eq!(
            shown.number("fpn_esp.sender"),
            [number("sender_id")],
            "{name}"
        );
        assert_eq!(
            shown.text("fpn_esp.counter"),
            [counter.to_string()],
            "{name}"
        );
        let time = number("pseudotime") & 0xffff;
        assert_eq!(shown.number("fpn_esp.time"), [time], "{name}");
        // The packets were captured two seconds after they were sealed.
        assert_eq!(shown.text("fpn_esp.age"), ["2"], "{name}");
        // What Wireshark itself knows of ESP stays.
        assert_eq!(shown.number("esp.spi"), [number("spi")], "{name}");
        assert_eq!(shown.number("esp.sequence"), [counter], "{name}");
    }
}

#[test]
fn what_is_wrong_with_a_message_is_shown() {
    let (_, heartbeat) = control()
        .into_iter()
        .find(|(n, _)| n == "HEARTBEAT")
        .unwrap();
    let changed = |at: usize, value: u8| {
        let mut bytes = heartbeat.clone();
        bytes[at] = value;
        udp(&bytes, 4747)
    };
    let mut longer = control()
        .into_iter()
        .find(|(n, _)| n == "COOKIE")
        .unwrap()
        .1;
    longer.push(0);
    longer[9] += 1;
    let shown = dissect(&[
        udp(&heartbeat, 4747),
        // Version, flags, length, reserved.
        changed(4, 2),
        changed(7, 1),
        changed(9, 1),
        changed(39, 1),
        udp(&heartbeat[..30], 4747),
        udp(&longer, 4747),
    ]);
    let complaints: Vec<&[String]> = shown.iter().map(|s| s.complaints.as_slice()).collect();
    let value = ["A field has a value that it cannot have".to_owned()];
    assert_eq!(complaints[0], [""; 0]);
    for complaint in &complaints[1..5] {
        assert_eq!(*complaint, value);
    }
    assert!(complaints[5].contains(&"Shorter than its fields".to_owned()));
    assert!(complaints[6].contains(&"Longer than its fields".to_owned()));
}

#[test]
fn a_message_is_known_on_any_port_and_other_traffic_is_left_alone() {
    let (_, heartbeat) = control()
        .into_iter()
        .find(|(n, _)| n == "HEARTBEAT")
        .unwrap();
    let is_v4 = |(name, _): &(String, _)| name == "search-request-v4.hex";
    let (_, mut ping) = search().into_iter().find(is_v4).unwrap();
    // Not the magic of a search.
    ping[28] ^= 1;
    let shown = dissect(&[
        udp(&heartbeat, 40_001),
        udp(b"FPN0 something else", 40_001),
        ip(&ping),
        // IKE and the keepalive of NAT traversal share the port of ESP (RFC 3948).
        udp(&[0; 40], 4500),
        udp(&[0xff], 4500),
    ]);
    assert_eq!(shown[0].number("fpn.type"), [Kind::Heartbeat as u64]);
    for other in &shown[1..] {
        let own = other.fields.iter().find(|field| field.is_own());
        assert_eq!(own, None);
    }
}

/// A Lua error would show in the column of the packet, and end what is shown of it.
#[test]
fn no_damaged_packet_makes_a_dissector_fail() {
    let mut all = Vec::new();
    for (_, bytes) in control() {
        all.extend(damaged(&bytes, 0).iter().map(|bytes| udp(bytes, 4747)));
        all.push(udp(&bytes, 4747).captured(60));
    }
    for (_, bytes) in search() {
        // Behind the headers of IP and ICMP.
        let payload = bytes.len() - 208;
        all.extend(damaged(&bytes, payload).iter().map(|bytes| ip(bytes)));
        all.push(ip(&bytes).captured(100));
    }
    for (_, packet) in esp().1 {
        let bytes = damaged(&packet.bytes, packet.payload);
        all.extend(bytes.iter().map(|bytes| ip(bytes)));
        all.push(packet.captured(50));
    }
    assert!(all.len() > 10_000, "{}", all.len());
    assert_eq!(failures(&all, &script()), [""; 0]);

    // The control: a dissector that reads without looking does fail, and is noticed.
    let folder = Folder::new();
    let careless = fs::read_to_string(script()).unwrap();
    let careless = careless.replace("if length > self:left() then", "if false then");
    let path = folder.0.join("careless.lua");
    fs::write(&path, careless).unwrap();
    let few = [udp(&control()[3].1[..50], 4747)];
    assert_ne!(failures(&few, &path), [""; 0]);
}

/// A captured packet, from its IP header on.
#[derive(Clone, Debug)]
struct Packet {
    bytes: Vec<u8>,
    /// Where the payload of UDP, ICMP or IP begins that a dissector shows.
    payload: usize,
    captured: usize,
}

impl Packet {
    /// The same packet, of which only the first bytes were captured.
    fn captured(mut self, length: usize) -> Self {
        self.captured = self.captured.min(length);
        self
    }
}

/// What Wireshark shows of a packet.
#[derive(Debug, Default)]
struct Shown {
    info: String,
    fields: Vec<Field>,
    complaints: Vec<String>,
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Field {
    name: String,
    at: usize,
    size: usize,
    show: String,
    value: Vec<u8>,
    has_fields: bool,
}

impl Shown {
    fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Field> {
        self.fields.iter().filter(move |field| field.name == name)
    }

    fn bytes(&self, name: &str) -> Vec<Vec<u8>> {
        self.named(name).map(|field| field.value.clone()).collect()
    }

    fn text(&self, name: &str) -> Vec<String> {
        self.named(name).map(|field| field.show.clone()).collect()
    }

    fn number(&self, name: &str) -> Vec<u64> {
        let big_endian = |bytes: &Vec<u8>| bytes.iter().fold(0, |n, b| n << 8 | u64::from(*b));
        self.bytes(name).iter().map(big_endian).collect()
    }
}

impl Field {
    fn is_own(&self) -> bool {
        ["fpn.", "fpn_search.", "fpn_esp."]
            .iter()
            .any(|proto| self.name.starts_with(proto))
    }

    /// A field that has no fields and is not computed from others.
    fn is_on_the_wire(&self) -> bool {
        let computed = [
            "fpn_search.at",
            "fpn_esp.counter",
            "fpn_esp.segment",
            "fpn_esp.age",
        ];
        self.is_own() && !self.has_fields && !computed.contains(&self.name.as_str())
    }

    fn is_of_body(&self) -> bool {
        self.is_on_the_wire() && self.at >= 20 + 8 + 40 && !self.name.ends_with("_length")
    }
}

/// The fields of a body, in their order, as this crate reads them.
fn body(message: &Message<'_>) -> Vec<(&'static str, Vec<u8>)> {
    let body = message.body;
    let cookie = |body: &[u8]| {
        let CookieBody {
            cookie,
            nonce,
            wait_ms,
            proof,
        } = CookieBody::decode(body).unwrap();
        let (handle, mac) = proof.split_at(8);
        vec![
            ("fpn.cookie", cookie.to_vec()),
            ("fpn.nonce", nonce.to_vec()),
            ("fpn.wait", wait_ms.to_be_bytes().to_vec()),
            ("fpn.handle", handle.to_vec()),
            ("fpn.proof_mac", mac.to_vec()),
        ]
    };
    let sealed = |sealed: &[u8]| {
        let (text, tag) = sealed.split_at(sealed.len() - TAG_LEN);
        [("fpn.sealed", text.to_vec()), ("fpn.tag", tag.to_vec())]
    };
    match message.header.kind {
        Kind::Cookie => cookie(body),
        Kind::Enroll | Kind::KeyReq if body.len() == CookieBody::LEN => cookie(body),
        Kind::Enroll => {
            let enroll = Enroll::decode(body).unwrap();
            let mut fields = vec![
                ("fpn.cookie", enroll.cookie.to_vec()),
                ("fpn.token", enroll.token.0.to_vec()),
            ];
            fields.extend(match enroll.part {
                EnrollPart::Sign(part) => signed(None, part),
                EnrollPart::Encrypt(key) => vec![("fpn.part", vec![1]), ("fpn.key", key)],
            });
            fields.push(("fpn.mac", enroll.mac.to_vec()));
            fields
        }
        Kind::EnrollAck => {
            let ack = EnrollAck::decode(body).unwrap();
            let mut fields = vec![("fpn.token", ack.token.0.to_vec())];
            fields.extend(match ack.part {
                EnrollAckPart::Sign(unit, part) => signed(Some(unit.0), part),
                EnrollAckPart::Encrypt(key) => vec![("fpn.part", vec![1]), ("fpn.key", key)],
            });
            fields.push(("fpn.mac", ack.mac.to_vec()));
            fields
        }
        Kind::KeyReq => {
            let request = KeyReq::decode(body).unwrap();
            let (handle, mac) = request.proof.split_at(8);
            let mut fields = vec![
                ("fpn.cookie", request.cookie.to_vec()),
                ("fpn.oaep", request.c1.to_vec()),
            ];
            fields.extend(sealed(request.sealed));
            fields.push(("fpn.handle", handle.to_vec()));
            fields.push(("fpn.proof_mac", mac.to_vec()));
            fields
        }
        Kind::KeyDis => {
            let answer = KeyDis::decode(body).unwrap();
            let mut fields = vec![
                ("fpn.oaep", answer.c2.to_vec()),
                ("fpn.x25519", answer.x25519.to_vec()),
                ("fpn.signature", answer.signature.to_vec()),
            ];
            fields.extend(sealed(answer.sealed));
            fields
        }
        Kind::Error => {
            let error = ErrorBody::decode(body).unwrap();
            let fields = [
                ("fpn.code", vec![error.code.number()]),
                ("fpn.reference", error.reference.to_vec()),
                ("fpn.sentence", error.sentence.into_bytes()),
                ("fpn.refusal_proof", error.proof),
            ];
            let is_there = |(_, bytes): &(_, Vec<u8>)| !bytes.is_empty();
            fields.into_iter().filter(is_there).collect()
        }
        _ => sealed(body).to_vec(),
    }
}

fn signed(unit: Option<u32>, part: SignPart) -> Vec<(&'static str, Vec<u8>)> {
    let unit = unit.map(|unit| ("fpn.unit", unit.to_be_bytes().to_vec()));
    let keys = [
        ("fpn.key", part.sign_spki),
        ("fpn.key_hash", part.encrypt_hash.to_vec()),
        ("fpn.signature", part.signature),
    ];
    let fields = [("fpn.part", vec![0])].into_iter().chain(unit);
    fields.chain(keys).collect()
}

/// All golden packets as they are captured.
fn golden() -> Vec<(String, Packet)> {
    let control = control().into_iter();
    let search = search().into_iter();
    let control = control.map(|(name, bytes)| (name, udp(&bytes, 4747)));
    let search = search.map(|(name, bytes)| (name, ip(&bytes)));
    control.chain(search).chain(esp().1).collect()
}

fn control() -> Vec<(String, Vec<u8>)> {
    let file = json("tests/data/control_packets.json");
    let messages = file["messages"].as_array().unwrap().iter();
    let message = |m: &Value| (text(&m["name"]), unhex(&text(&m["datagram"])));
    messages.map(message).collect()
}

fn search() -> Vec<(String, Vec<u8>)> {
    let mut all = BTreeMap::new();
    for folder in ["tests/search/golden", "src/wire/search/golden"] {
        for file in fs::read_dir(root().join(folder)).unwrap() {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            all.insert(name, unhex(&fs::read_to_string(&path).unwrap()));
        }
    }
    assert!(all.len() >= 6, "{}", all.len());
    all.into_iter().collect()
}

fn esp() -> (Value, Vec<(String, Packet)>) {
    let file = json("tests/data/esp_packets_misty1_polyval.json");
    let packets = file["packets"].as_array().unwrap().iter();
    let packet = |p: &Value| (text(&p["name"]), ip(&unhex(&text(&p["sealed"]))));
    let packets = packets.map(packet).collect();
    (file, packets)
}

/// A datagram as it is captured.
fn udp(payload: &[u8], port: u16) -> Packet {
    let mut bytes = Vec::new();
    PacketBuilder::ipv4([192, 0, 2, 1], [192, 0, 2, 2], 64)
        .udp(40_000, port)
        .write(&mut bytes, payload)
        .unwrap();
    let captured = bytes.len();
    Packet {
        bytes,
        payload: 28,
        captured,
    }
}

/// A packet with its IP header.
fn ip(bytes: &[u8]) -> Packet {
    let (header, protocol) = match bytes[0] >> 4 {
        4 => (20, bytes[9]),
        _ => (40, bytes[6]),
    };
    // ESP alone has no header before what is shown.
    let payload = header + if protocol == 50 { 0 } else { 8 };
    Packet {
        bytes: bytes.to_vec(),
        payload,
        captured: bytes.len(),
    }
}

/// Shorter and changed copies of a packet, which leave its first `kept` bytes alone.
fn damaged(bytes: &[u8], kept: usize) -> Vec<Vec<u8>> {
    let cut = (kept..bytes.len()).map(|length| bytes[..length].to_vec());
    let places = kept..bytes.len().min(kept + 100);
    let changed = places.flat_map(|at| {
        [0x80, 0xff].map(|change: u8| {
            let mut bytes = bytes.to_vec();
            bytes[at] ^= change;
            bytes
        })
    });
    cut.chain(changed).collect()
}

fn dissect(packets: &[Packet]) -> Vec<Shown> {
    let text = tshark(packets, &script(), &["-T", "pdml"]);
    let mut all = Vec::new();
    for line in text.lines().map(str::trim_start) {
        if line.starts_with("<packet>") {
            all.push(Shown::default());
        }
        let Some(shown) = all.last_mut() else {
            continue;
        };
        if !line.starts_with("<field ") {
            continue;
        }
        let name = attribute(line, "name");
        let number = |key| attribute(line, key).parse().unwrap_or_default();
        match name.as_str() {
            "_ws.expert.message" => shown.complaints.push(attribute(line, "show")),
            _ => shown.fields.push(Field {
                at: number("pos"),
                size: number("size"),
                show: attribute(line, "show"),
                value: unhex(&attribute(line, "value")),
                has_fields: !line.ends_with("/>"),
                name,
            }),
        }
    }
    let columns = ["-T", "fields", "-e", "_ws.col.Info"];
    let columns = tshark(packets, &script(), &columns);
    for (shown, info) in all.iter_mut().zip(columns.lines()) {
        info.clone_into(&mut shown.info);
    }
    all
}

fn attribute(line: &str, name: &str) -> String {
    let start = format!(" {name}=\"");
    let value = line.split_once(&start).map_or("", |(_, rest)| rest);
    value.split('"').next().unwrap_or_default().to_owned()
}

/// The packets of which a dissector made an error.
fn failures(packets: &[Packet], script: &Path) -> Vec<String> {
    let filter = ["-Y", "_ws.lua.error", "-T", "fields", "-e", "frame.number"];
    let text = tshark(packets, script, &filter);
    text.lines().map(str::to_owned).collect()
}

fn tshark(packets: &[Packet], script: &Path, options: &[&str]) -> String {
    let folder = Folder::new();
    let file = folder.0.join("packets.pcap");
    fs::write(&file, pcap(packets)).unwrap();
    let output = Command::new("tshark")
        // No settings and scripts of whoever runs this test.
        .env("HOME", &folder.0)
        .env("XDG_CONFIG_HOME", &folder.0)
        .arg("-X")
        .arg(format!("lua_script:{}", script.display()))
        .arg("-r")
        .arg(&file)
        .arg("-n")
        .args(options)
        .output()
        .expect("tshark, which `scripts/setup.sh --test` installs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    assert!(!errors.contains("fpn.lua"), "{errors}");
    String::from_utf8(output.stdout).unwrap()
}

/// A capture of packets without link layer (link type 101), two seconds after the pseudotime of the golden
/// packets of ESP.
fn pcap(packets: &[Packet]) -> Vec<u8> {
    let (file, _) = esp();
    let seconds = file["pseudotime"].as_u64().unwrap() / 64 + 2;
    let mut bytes = Vec::new();
    let mut word = |n: u32| bytes.extend(n.to_be_bytes());
    for n in [0xa1b2_c3d4, 0x0002_0004, 0, 0, 65_535, 101] {
        word(n);
    }
    for packet in packets {
        let (captured, length) = (packet.captured as u32, packet.bytes.len() as u32);
        for n in [seconds as u32, 0, captured, length] {
            bytes.extend(n.to_be_bytes());
        }
        bytes.extend(&packet.bytes[..packet.captured]);
    }
    bytes
}

/// A folder that is removed in the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("fpn-wireshark-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn script() -> PathBuf {
    root().join("packaging/wireshark/fpn.lua")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn json(path: &str) -> Value {
    serde_json::from_slice(&fs::read(root().join(path)).unwrap()).unwrap()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(16)).collect();
    let byte = |pair: &[u32]| (pair[0] << 4 | pair[1]) as u8;
    digits.chunks_exact(2).map(byte).collect()
}
