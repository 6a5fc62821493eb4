//! Cutting and coalescing, judged by the kernel's own segmentation: what the kernel sends on a link
//! without any offload is what a terminal receives through two units, byte for byte and in order.

mod frames;
mod kernel;
mod units;

use std::cell::RefCell;
use std::collections::BTreeMap;

use anyhow::{Result, anyhow, ensure};
use fpn::datapath::{Coalesce, RxSettings, TxSettings, VNET_LEN};
use fpn::wire::esp::{DEFAULT_PORT, Encapsulation};
use netns_tests::scenario;
use proptest::prelude::*;
use proptest::test_runner::{FileFailurePersistence, TestRunner};

use crate::frames::{
    ACK, Checksum, PSH, Shape, Upper, checksum, extensions, filling, flow, ip_options, shapes,
    without_free_id,
};
use crate::kernel::Kernel;
use crate::units::Units;

#[test]
fn a_super_packet_is_cut_as_the_kernel_cuts_it() -> Result<()> {
    scenario(|rig| {
        let kernel = RefCell::new(Kernel::new(rig)?);
        let some = proptest::collection::vec(shapes(), 1..6);
        check(CUT_CASES, some, |shapes| {
            let frames: Vec<_> = shapes.iter().map(Shape::frame).collect();
            let expected = kernel.borrow_mut().send(&frames)?;
            let count: usize = shapes.iter().map(Shape::count).sum();
            ensure!(
                expected.len() == count,
                "the kernel made {}",
                expected.len()
            );
            for encapsulation in [Encapsulation::Udp(DEFAULT_PORT), Encapsulation::Bare] {
                let delivered = alone(encapsulation, &frames)?;
                same(&expected, &delivered)?;
            }
            Ok(())
        })
    })
}

#[test]
fn a_checksum_that_comes_out_as_zero_is_written_as_the_kernel_writes_it() -> Result<()> {
    scenario(|rig| {
        let mut kernel = Kernel::new(rig)?;
        for (v4, tcp) in [(true, true), (true, false), (false, true), (false, false)] {
            for (len, size) in [(300, 100), (100, 100)] {
                let payload = filling(5, len);
                let mut shape = Shape {
                    size,
                    checksum: Checksum::Open,
                    ..if tcp {
                        Shape::tcp(v4, 1, ACK, payload)
                    } else {
                        Shape::udp(v4, payload)
                    }
                };
                // A word of each segment becomes the checksum that the segment has while the word
                // is zero.
                for segment in shape.payload.chunks_mut(size) {
                    segment[..2].fill(0);
                }
                let sums = kernel.send(&[shape.frame()])?;
                for (segment, packet) in shape.payload.chunks_mut(size).zip(&sums) {
                    let (sum, right) = checksum(packet).ok_or_else(|| anyhow!("no checksum"))?;
                    assert!(right, "v4 {v4}, tcp {tcp}: {packet:02x?}");
                    segment[..2].copy_from_slice(&sum.to_be_bytes());
                }
                let expected = kernel.send(&[shape.frame()])?;
                // Only for TCP segments, because in UDP zero means that there is no checksum.
                let zero = if tcp && len > size { 0 } else { 0xffff };
                for packet in &expected {
                    assert_eq!(checksum(packet), Some((zero, true)), "v4 {v4}, tcp {tcp}");
                }
                let udp = Encapsulation::Udp(DEFAULT_PORT);
                let delivered = alone(udp, &[shape.frame()])?;
                same(&expected, &delivered)?;
                // The same through another cut and another coalescing.
                let mut units = joining();
                let delivered = across(&mut kernel, &mut units, &[shape.frame()])?;
                same_flows(&expected, &delivered)?;
            }
        }
        Ok(())
    })
}

#[test]
fn what_is_coalesced_is_cut_again_into_what_was_sent() -> Result<()> {
    scenario(|rig| {
        let kernel = RefCell::new(Kernel::new(rig)?);
        let (units, counts) = (RefCell::new(joining()), RefCell::new((0, 0)));
        check(COALESCE_CASES, streams(), |frames| {
            let mut kernel = kernel.borrow_mut();
            let expected = kernel.send(&frames)?;
            let mut units = units.borrow_mut();
            let opened = units.opened();
            let (delivered, written) = across_in(&mut kernel, &mut units, &frames)?;
            ensure!(units.dropped().is_empty(), "{:?}", units.dropped());
            let opened = units.opened() - opened;
            ensure!(opened == expected.len() as u64, "{opened} were opened");
            let mut counts = counts.borrow_mut();
            *counts = (counts.0 + written, counts.1 + expected.len());
            same_flows(&expected, &delivered)
        })?;
        let (written, packets) = counts.into_inner();
        assert!(
            written * 2 < packets,
            "{packets} packets in {written} frames"
        );
        Ok(())
    })
}

#[test]
fn a_wrong_checksum_comes_out_as_wrong_as_it_went_in() -> Result<()> {
    scenario(|rig| {
        let mut kernel = Kernel::new(rig)?;
        for v4 in [true, false] {
            let wrong = |n: u32| {
                if n % 5 == 2 {
                    Checksum::Complete(0x1111)
                } else {
                    OK
                }
            };
            let tcp = (0..40).map(|n| Shape {
                checksum: wrong(n),
                ..Shape::tcp(v4, n * 1000, ACK, filling(n.into(), 1000))
            });
            let udp = (0..40).map(|n| Shape {
                checksum: wrong(n),
                ..Shape::udp(v4, filling(n.into(), 1000))
            });
            for frames in [tcp.collect::<Vec<_>>(), udp.collect()] {
                let frames: Vec<_> = frames.iter().map(Shape::frame).collect();
                let expected = kernel.send(&frames)?;
                let right = |packets: &[Vec<u8>]| -> Vec<Option<bool>> {
                    let each = packets.iter().map(|packet| checksum(packet));
                    each.map(|sum| sum.map(|(_, right)| right)).collect()
                };
                let as_sent: Vec<_> = (0..40).map(|n| Some(n % 5 != 2)).collect();
                assert_eq!(right(&expected), as_sent);
                let (delivered, written) = across_in(&mut kernel, &mut joining(), &frames)?;
                assert_eq!(right(&delivered), as_sent);
                same_flows(&expected, &delivered)?;
                // The control: the correct segments around them travelled together.
                assert_eq!(written, 8 + 9, "v4 {v4}");
            }
        }
        Ok(())
    })
}

/// Returns what two units deliver that send and deliver every packet alone.
fn alone(encapsulation: Encapsulation, frames: &[Vec<u8>]) -> Result<Vec<Vec<u8>>> {
    let sealing = TxSettings {
        udp_gso: false,
        ..TxSettings::default()
    };
    let opening = RxSettings {
        coalesce: Coalesce::NOTHING,
        ..RxSettings::default()
    };
    let mut units = Units::new(sealing, opening);
    units.encapsulate(encapsulation);
    let sealed: Vec<_> = units.seal(frames).iter().map(|f| bare(f)).collect();
    let delivered = units.open(&sealed);
    ensure!(units.dropped().is_empty(), "{:?}", units.dropped());
    Ok(delivered.iter().map(|f| bare(f)).collect())
}

/// Returns units that send and deliver frames of several packets.
fn joining() -> Units {
    Units::new(TxSettings::default(), RxSettings::default())
}

/// Returns what a terminal receives of frames that cross both units. The kernel cuts every frame.
fn across(kernel: &mut Kernel, units: &mut Units, frames: &[Vec<u8>]) -> Result<Vec<Vec<u8>>> {
    Ok(across_in(kernel, units, frames)?.0)
}

/// Does the same as [`across`], and returns how many frames were delivered.
fn across_in(
    kernel: &mut Kernel,
    units: &mut Units,
    frames: &[Vec<u8>],
) -> Result<(Vec<Vec<u8>>, usize)> {
    let sealed = kernel.send(&units.seal(frames))?;
    let frames = units.open(&sealed);
    Ok((kernel.send(&frames)?, frames.len()))
}

/// Returns the packet of a frame that contains one.
fn bare(frame: &[u8]) -> Vec<u8> {
    frame.get(VNET_LEN..).unwrap_or_default().to_vec()
}

fn same(expected: &[Vec<u8>], delivered: &[Vec<u8>]) -> Result<()> {
    let (e, d) = (expected.len(), delivered.len());
    ensure!(e == d, "{d} packets for the kernel's {e}");
    for (n, (expected, delivered)) in expected.iter().zip(delivered).enumerate() {
        let at = expected.iter().zip(delivered).position(|(a, b)| a != b);
        ensure!(
            expected == delivered,
            "packet {n} differs from byte {at:?} on: the kernel's begins {:02x?} and ours {:02x?}",
            beginning(expected),
            beginning(delivered)
        );
    }
    Ok(())
}

/// Checks that the packets of each flow are the same, in the same order, apart from what the kernel
/// renumbers.
fn same_flows(expected: &[Vec<u8>], delivered: &[Vec<u8>]) -> Result<()> {
    let flows = |packets: &[Vec<u8>]| {
        let mut flows: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for packet in packets {
            let packets = flows.entry(flow(packet)).or_default();
            packets.push(without_free_id(packet.clone()));
        }
        flows
    };
    let (expected, delivered) = (flows(expected), flows(delivered));
    ensure!(expected.keys().eq(delivered.keys()), "other flows");
    for ((flow, expected), delivered) in expected.iter().zip(delivered.values()) {
        same(expected, delivered).map_err(|error| anyhow!("{flow:?}: {error}"))?;
    }
    Ok(())
}

fn beginning(packet: &[u8]) -> &[u8] {
    packet.get(..100).unwrap_or(packet)
}

/// Judges this many random cases. The seed of a failing case is printed, and kept for the next run.
fn check<S: Strategy>(
    cases: u32,
    strategy: S,
    judge: impl Fn(S::Value) -> Result<()>,
) -> Result<()> {
    let mut config = ProptestConfig::with_cases(cases);
    config.max_shrink_iters = 300;
    config.failure_persistence = Some(Box::new(FileFailurePersistence::Direct(SEEDS)));
    let runner = &mut TestRunner::new(config);
    let judged = runner.run(&strategy, |case| {
        judge(case).map_err(|error| TestCaseError::fail(format!("{error:#}")))
    });
    judged.map_err(|error| anyhow!("{error}"))
}

/// Generates frames of several flows: runs of segments, of which one is odd, and super-packets
/// between them.
fn streams() -> impl Strategy<Value = Vec<Vec<u8>>> {
    let size = prop_oneof![4 => Just(500usize), 1 => 0usize..600, 2 => Just(1366usize)];
    let flags = prop_oneof![4 => Just(ACK), 1 => Just(ACK | PSH), 1 => any::<u8>()];
    let odd = prop_oneof![4 => Just(0u8), 5 => 1u8..12];
    let run = (
        0u8..8,
        size,
        flags,
        odd,
        1usize..16,
        ip_options(),
        extensions(),
    );
    let all = proptest::collection::vec(run, 1..16);
    (all, any::<u64>()).prop_map(|(all, seed)| {
        let mut seqs = [0, u32::MAX - 3000, 7, 1 << 31];
        let mut frames = Vec::new();
        for (flow, size, flags, odd, many, options, extensions) in all {
            let v4 = flow % 2 == 0;
            let joined = odd == SUPER && size >= 8;
            for n in 0..if joined { 1 } else { many } {
                let number = frames.len();
                // One segment of the run is odd.
                let odd = if n == many / 2 { odd } else { 0 };
                let flags = if n == many / 2 { flags } else { ACK };
                let len = match odd {
                    _ if joined => size * many,
                    11 => size / 2,
                    _ => size,
                };
                let payload = filling(seed ^ number as u64, len);
                let mut shape = Shape::udp(v4, payload.clone());
                if let Some(seq) = seqs.get_mut(usize::from(flow)) {
                    shape = Shape::tcp(v4, *seq, flags, payload);
                    *seq = seq.wrapping_add(len as u32 + u32::from(odd == 1));
                    if flow < 2
                        && let Upper::Tcp { options, .. } = &mut shape.upper
                    {
                        let stamp = if odd == 2 { number as u8 } else { 0 };
                        *options = vec![1, 1, 8, 10, 0, 0, 0, stamp, 0, 0, 0, 0];
                    }
                }
                shape.ports = [1000 + u16::from(flow), 443];
                shape.id = number as u16;
                match odd {
                    3 => shape.hops = 50,
                    4 => shape.whole = false,
                    5 => shape.checksum = Checksum::Complete(0x55),
                    6 => shape.class = 3,
                    7 if v4 => shape.options = options.clone(),
                    7 => shape.extensions = extensions.clone(),
                    8 => shape.checksum = Checksum::Open,
                    9 if flow >= 4 => shape.checksum = Checksum::None,
                    _ if joined => shape.size = size,
                    _ => {}
                }
                frames.push(shape.frame());
            }
        }
        frames
    })
}

/// The odd thing about a run: it is a super-packet.
const SUPER: u8 = 10;
const OK: Checksum = Checksum::Complete(0);
/// As many cases as take some seconds.
const CUT_CASES: u32 = 2500;
const COALESCE_CASES: u32 = 2000;
const SEEDS: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/proptest-regressions/segmentation.txt"
);
