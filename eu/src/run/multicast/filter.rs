//! The filters of the packet sockets, in classic BPF: the kernel shows every frame of an interface to
//! them, and wakes nobody for those that they leave.

use socket2::SockFilter;

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
pub(super) fn nothing() -> Vec<SockFilter> {
    vec![SockFilter::new(RETURN, 0, 0, 0)]
}

/// Lets multicast through that a router may forward. Memberships are none of it, and neither is what is
/// for one link alone.
pub(super) fn data() -> Vec<SockFilter> {
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
pub(super) fn reports() -> Vec<SockFilter> {
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
fn program<const N: usize, const M: usize>(v4: [Test; N], v6: [Test; M]) -> Vec<SockFilter> {
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
            SockFilter::new(LOAD | test.size, 0, 0, test.place),
            SockFilter::new(AND, 0, 0, test.mask),
            SockFilter::new(test.compare, yes, no, test.value),
        ]);
    }
    program.extend([
        SockFilter::new(RETURN, 0, 0, u32::MAX),
        SockFilter::new(RETURN, 0, 0, 0),
    ]);
    program
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
