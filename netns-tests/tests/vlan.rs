//! Terminals in a VLAN: an inline unit leaves the tags of their frames alone. The frames are crafted,
//! so that no kernel needs to know of VLANs.

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Capture, Fleet, Frame, Host, MARKER, Mode, PATIENCE, Packet, Rig, Terminal, Wire, arp_request,
    datagram, scenario, wait_for,
};

/// A pair of terminals, and captures of what leaves the hub and the far unit. There, tags are part of
/// the frames.
struct World<'rig> {
    fleet: Fleet<'rig>,
    /// What the hub sends to each unit.
    hub: [Capture; 2],
    /// What each unit sends to its terminal.
    ends: [Capture; 2],
}

impl<'rig> World<'rig> {
    fn new(rig: &'rig Rig) -> Result<Self> {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        // A kernel that leaves tags to hardware keeps them apart from the frames.
        let whole = |host: &Host, interface| {
            host.check(&["ethtool", "-K", interface, "txvlan", "off"])?;
            rig.capture(host, Some(interface))
        };
        // Port 0 of the hub is the manager's.
        let hub = fleet.net.hub.host();
        let hub = [whole(hub, "port1")?, whole(hub, "port2")?];
        let ends = [
            whole(fleet.unit(1).host(), "in0")?,
            whole(fleet.unit(2).host(), "in0")?,
        ];
        Ok(Self { fleet, hub, ends })
    }

    /// Waits until a capture shows a frame as it was sent.
    fn wait(&self, capture: &Capture, frame: &[u8]) -> Result<()> {
        wait_for("the frame as it was sent", PATIENCE, || {
            let frames = capture.frames()?;
            let found = frames.iter().any(|seen| seen.sent && seen.data == frame);
            Ok(found.then_some(()))
        })
    }
}

/// Returns the tag of a frame, with its priority.
fn tag(frame: &Frame) -> Option<u16> {
    let bytes = frame.data.get(12..16)?;
    (bytes.starts_with(&[0x81, 0])).then(|| u16::from_be_bytes([bytes[2], bytes[3]]))
}

/// Builds a frame with a datagram between two terminals, with this tag.
fn tagged(from: &Terminal, to: &Terminal, v4: bool, tag: u16) -> Result<Vec<u8>> {
    let macs = (from.host.mac("eth0")?, to.host.mac("eth0")?);
    let [from, to] = [from, to].map(|t| if v4 { t.v4 } else { t.v6 });
    datagram(macs, Some(tag), (from, to), MARKER)
}

/// Gives a frame another tag in front of its own.
fn double(mut frame: Vec<u8>) -> Result<Vec<u8>> {
    let own = frame.get(12..16).context("no tag")?.to_vec();
    frame.splice(12..12, own);
    Ok(frame)
}

#[test]
fn frames_of_a_vlan_keep_their_tag_and_priority_on_the_hub_and_at_the_far_terminal() -> Result<()> {
    scenario(|rig| {
        let world = World::new(rig)?;
        let (one, two) = (world.fleet.terminal(1), world.fleet.terminal(2));
        // VLAN 7, and VLAN 0x123 with priority 5.
        for tag_sent in [7, 5 << 13 | 0x123] {
            for ((from, to), far) in [((one, two), 1), ((two, one), 0)] {
                let wire = Wire::open(&from.host, "eth0")?;
                // Its question is relayed in clear; its datagrams are encrypted.
                let mut question =
                    arp_request(from.host.mac("eth0")?, [0; 4].into(), [9; 4].into())?;
                let bytes = [&[0x81, 0], &u16::to_be_bytes(tag_sent)[..]].concat();
                question.splice(12..12, bytes);
                for frame in [
                    question,
                    tagged(from, to, true, tag_sent)?,
                    tagged(from, to, false, tag_sent)?,
                ] {
                    wire.send(&frame)?;
                    world.wait(&world.ends[far], &frame)?;
                }
                let frames = world.hub[far].frames()?;
                let of_it = frames.iter().filter(|f| f.sent && tag(f) == Some(tag_sent));
                let sealed = of_it.filter_map(Packet::parse);
                let sealed = sealed.filter(|packet| packet.esp_spi().is_some()).count();
                ensure!(sealed >= 2, "{sealed} packets with tag {tag_sent:x}");
            }
        }
        for capture in &world.hub {
            assert_eq!(capture.count_with(MARKER)?, 0);
        }
        Ok(())
    })
}

#[test]
fn a_frame_with_two_tags_is_dropped_and_counted() -> Result<()> {
    scenario(|rig| {
        let world = World::new(rig)?;
        let (one, two) = (world.fleet.terminal(1), world.fleet.terminal(2));
        let wire = Wire::open(&one.host, "eth0")?;
        let unit = world.fleet.unit(1);
        for v4 in [true, false] {
            let before = unit.counter("drop_ether_type")?;
            // The unit does not know what is behind the second tag.
            wire.send(&double(tagged(one, two, v4, 7)?)?)?;
            wait_for("the frame with two tags to be dropped", PATIENCE, || {
                Ok((unit.counter("drop_ether_type")? > before).then_some(()))
            })?;
        }
        assert_eq!(world.ends[1].count_with(MARKER)?, 0);
        // The control: with one tag it arrives.
        let frame = tagged(one, two, true, 7)?;
        wire.send(&frame)?;
        world.wait(&world.ends[1], &frame)?;
        for capture in &world.hub {
            assert_eq!(capture.count_with(MARKER)?, 0);
        }
        Ok(())
    })
}
