//! The filters of the packet sockets, in classic BPF: the kernel shows every frame of an interface to
//! them, and wakes nobody for those that they leave.

use libc::sock_filter;

/// A test of a frame: a value is loaded, masked and compared.
struct Test {
    size: u16,
    place: u32,
    mask: u32,
    compare: u16,
    value: u32,
    yes: To,
    no: To,
}

/// What follows a test.
#[derive(Clone, Copy)]
enum To {
    /// The next test.
    Next,
    /// The first test for IPv6.
    V6,
    /// The socket gets the frame.
    Take,
    /// It does not.
    Leave,
}

/// Lets nothing through.
pub(super) fn nothing() -> Vec<sock_filter> {
    vec![instruction(RETURN, 0, 0, 0)]
}

/// Lets multicast through that a router may forward. Memberships are none of it, and neither is what is
/// for one link alone.
pub(super) fn data() -> Vec<sock_filter> {
    let of_link = Test {
        mask: 0xffff_ff00,
        ..test(
            WORD,
            DESTINATION_V4,
            EQUAL,
            0xe000_0000,
            To::Leave,
            To::Next,
        )
    };
    let v4 = [
        of_link,
        test(BYTE, PROTOCOL_V4, EQUAL, 2, To::Leave, To::Take),
    ];
    let scope = Test {
        mask: 0xf,
        ..test(BYTE, DESTINATION_V6 + 1, AT_LEAST, 3, To::Next, To::Leave)
    };
    let v6 = [
        scope,
        test(BYTE, NEXT_HEADER, EQUAL, 0, To::Next, To::Take),
        test(BYTE, BEHIND_V6, EQUAL, 58, To::Next, To::Take),
        test(BYTE, BEHIND_V6 + 8, EQUAL, 143, To::Leave, To::Next),
        test(BYTE, BEHIND_V6 + 8, AT_LEAST, 130, To::Next, To::Take),
        test(BYTE, BEHIND_V6 + 8, AT_LEAST, 133, To::Take, To::Leave),
    ];
    program(v4, v6)
}

/// Lets through what hosts say about their memberships: IGMP, and ICMPv6 behind a hop-by-hop header.
pub(super) fn reports() -> Vec<sock_filter> {
    let v4 = [test(BYTE, PROTOCOL_V4, EQUAL, 2, To::Take, To::Leave)];
    let v6 = [
        test(BYTE, NEXT_HEADER, EQUAL, 0, To::Next, To::Leave),
        test(BYTE, BEHIND_V6, EQUAL, 58, To::Take, To::Leave),
    ];
    program(v4, v6)
}

fn test(size: u16, place: u32, compare: u16, value: u32, yes: To, no: To) -> Test {
    let mask = u32::MAX;
    Test {
        size,
        place,
        mask,
        compare,
        value,
        yes,
        no,
    }
}

/// Puts the tests of both families behind those that are for every frame: multicast without a VLAN tag.
fn program<const N: usize, const M: usize>(v4: [Test; N], v6: [Test; M]) -> Vec<sock_filter> {
    let kind = libc::SKF_AD_OFF + libc::SKF_AD_PKTTYPE;
    let tag = libc::SKF_AD_OFF + libc::SKF_AD_VLAN_TAG_PRESENT;
    let common = [
        test(WORD, kind as u32, EQUAL, MULTICAST, To::Next, To::Leave),
        test(WORD, tag as u32, EQUAL, 0, To::Next, To::Leave),
        test(HALF, ETHER_TYPE, EQUAL, 0x86dd, To::V6, To::Next),
        test(HALF, ETHER_TYPE, EQUAL, 0x0800, To::Next, To::Leave),
    ];
    let first_v6 = common.len() + N;
    let tests: Vec<Test> = common.into_iter().chain(v4).chain(v6).collect();
    let end = tests.len();
    let mut program = Vec::new();
    for (n, test) in tests.iter().enumerate() {
        // Each test is of three instructions, and the last two return.
        let jump = |to| {
            let target = 3 * match to {
                To::Next => n + 1,
                To::V6 => first_v6,
                To::Take | To::Leave => end,
            } + usize::from(matches!(to, To::Leave));
            (target - 3 * (n + 1)) as u8
        };
        let (yes, no) = (jump(test.yes), jump(test.no));
        program.extend([
            instruction(LOAD | test.size, 0, 0, test.place),
            instruction(AND, 0, 0, test.mask),
            instruction(test.compare, yes, no, test.value),
        ]);
    }
    program.extend([
        instruction(RETURN, 0, 0, u32::MAX),
        instruction(RETURN, 0, 0, 0),
    ]);
    program
}

fn instruction(code: u16, jt: u8, jf: u8, k: u32) -> sock_filter {
    sock_filter { code, jt, jf, k }
}

// `linux/bpf_common.h`: BPF_LD | BPF_ABS, BPF_ALU | BPF_AND, BPF_JMP with BPF_JEQ or BPF_JGE, BPF_RET.
const LOAD: u16 = 0x20;
const AND: u16 = 0x54;
const EQUAL: u16 = 0x15;
const AT_LEAST: u16 = 0x35;
const RETURN: u16 = 0x06;
const WORD: u16 = 0x00;
const HALF: u16 = 0x08;
const BYTE: u16 = 0x10;
/// `PACKET_MULTICAST` of `linux/if_packet.h`.
const MULTICAST: u32 = 2;
// Places in a frame.
const ETHER_TYPE: u32 = 12;
const PROTOCOL_V4: u32 = 14 + 9;
const DESTINATION_V4: u32 = 14 + 16;
const NEXT_HEADER: u32 = 14 + 6;
const DESTINATION_V6: u32 = 14 + 24;
const BEHIND_V6: u32 = 14 + 40;

#[cfg(test)]
mod tests {
    use super::*;

    /// A frame as the kernel shows it to a filter.
    struct Seen {
        kind: u32,
        tagged: bool,
        bytes: Vec<u8>,
    }

    /// Runs a filter as the kernel does, which leaves a frame that is shorter than what is looked at.
    fn takes(filter: &[sock_filter], frame: &Seen) -> bool {
        let (mut at, mut value) = (0, 0);
        loop {
            let &sock_filter { code, jt, jf, k } = &filter[at];
            at += 1;
            let branch = |holds| usize::from(if holds { jt } else { jf });
            match code {
                RETURN => return k != 0,
                AND => value &= k,
                EQUAL => at += branch(value == k),
                AT_LEAST => at += branch(value >= k),
                _ => {
                    let size = match code & !LOAD {
                        WORD => 4,
                        HALF => 2,
                        _ => 1,
                    };
                    let from = k as usize;
                    let kind = (libc::SKF_AD_OFF + libc::SKF_AD_PKTTYPE) as u32;
                    let tag = (libc::SKF_AD_OFF + libc::SKF_AD_VLAN_TAG_PRESENT) as u32;
                    let loaded = match k {
                        _ if k == kind => Some(frame.kind),
                        _ if k == tag => Some(frame.tagged.into()),
                        _ => frame
                            .bytes
                            .get(from..from + size)
                            .map(|bytes| bytes.iter().fold(0, |all, b| all << 8 | u32::from(*b))),
                    };
                    match loaded {
                        Some(loaded) => value = loaded,
                        None => return false,
                    }
                }
            }
        }
    }

    /// A frame to a multicast address. In IPv6, the message is behind `next` and begins with `begins`.
    fn frame(to: std::net::IpAddr, next: u8, begins: [u8; 9]) -> Seen {
        let mut bytes = vec![1; 12];
        match to {
            std::net::IpAddr::V4(to) => {
                bytes.extend([8, 0, 0x45, 0, 0, 40, 0, 0, 0, 0, 9, next, 0, 0, 10, 0, 0, 1]);
                bytes.extend(to.octets());
            }
            std::net::IpAddr::V6(to) => {
                bytes.extend([0x86, 0xdd, 0x60, 0, 0, 0, 0, 20, next, 9]);
                bytes.extend([0xfd; 16]);
                bytes.extend(to.octets());
            }
        }
        bytes.extend(begins);
        let (kind, tagged) = (MULTICAST, false);
        Seen {
            kind,
            tagged,
            bytes,
        }
    }

    /// Behind a hop-by-hop header, ICMPv6 of this type.
    fn icmp(kind: u8) -> [u8; 9] {
        [58, 0, 5, 2, 0, 0, 1, 0, kind]
    }

    #[test]
    fn data_is_multicast_that_may_leave_its_link_and_that_is_no_membership() {
        let data = data();
        let to = |text: &str| text.parse().unwrap();
        let v4 = |text, protocol| frame(to(text), protocol, [0; 9]);
        let plain = |text| frame(to(text), 17, [0; 9]);
        for taken in [
            v4("239.1.2.3", 17),
            v4("224.0.1.0", 17),
            v4("239.0.0.5", 1),
            plain("ff08::7"),
            plain("ff03::1"),
            plain("ff13::1"),
            // Options and ICMPv6 of which a membership is no part.
            frame(to("ff08::7"), 0, [17, 0, 5, 2, 0, 0, 1, 0, 131]),
            frame(to("ff08::7"), 0, icmp(128)),
            frame(to("ff08::7"), 0, icmp(133)),
        ] {
            assert!(takes(&data, &taken), "{:x?}", taken.bytes);
        }
        for left in [
            v4("224.0.0.5", 89),
            v4("224.0.0.251", 17),
            v4("239.1.2.3", 2),
            plain("ff02::fb"),
            plain("ff01::1"),
            plain("ff12::1"),
            frame(to("ff08::7"), 0, icmp(130)),
            frame(to("ff08::7"), 0, icmp(131)),
            frame(to("ff08::7"), 0, icmp(132)),
            frame(to("ff05::16"), 0, icmp(143)),
        ] {
            assert!(!takes(&data, &left), "{:x?}", left.bytes);
        }
    }

    #[test]
    fn reports_are_igmp_and_icmpv6_behind_options() {
        let reports = reports();
        let to = |text: &str| text.parse().unwrap();
        for (taken, frame) in [
            (true, frame(to("224.0.0.22"), 2, [0; 9])),
            (true, frame(to("ff02::16"), 0, icmp(143))),
            (false, frame(to("239.1.2.3"), 17, [0; 9])),
            (false, frame(to("ff02::1"), 58, [135; 9])),
            (false, frame(to("ff02::1"), 0, [17; 9])),
        ] {
            assert_eq!(takes(&reports, &frame), taken, "{:x?}", frame.bytes);
        }
    }

    #[test]
    fn no_filter_takes_what_is_for_the_host_has_a_tag_or_is_not_ip() {
        let to = "239.1.2.3".parse().unwrap();
        for (filter, protocol) in [(data(), 17), (reports(), 2)] {
            let good = || frame(to, protocol, [0; 9]);
            assert!(takes(&filter, &good()));
            let mut arp = good();
            arp.bytes[12..14].copy_from_slice(&[8, 6]);
            // For the host, for everybody, and for another host.
            let others = [0, 1, 3].map(|kind| Seen { kind, ..good() });
            let tagged = Seen {
                tagged: true,
                ..good()
            };
            for other in others.into_iter().chain([tagged, arp]) {
                assert!(!takes(&filter, &other), "{}", other.kind);
            }
            assert!(!takes(&nothing(), &good()));
        }
    }
}
