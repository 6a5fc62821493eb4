//! The demo: one manager, two units and two terminals at work, step by step.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Fleet, Frame, MARKER, Manager, Mode, PATIENCE, Packet, Ping, Rig, Rotation, Stream, Topology,
    Transport, Unit, remove_rigs, supervise, supervised,
};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let answer = match words[..] {
        [] => supervise(PREFIX, &[SHOW]),
        ["--keep"] => supervise(PREFIX, &[SHOW, "--keep"]),
        ["--remove"] => {
            let hosts = remove_rigs(PREFIX, PROGRAM);
            println!(
                "removed {hosts} hosts of kept demos; a demo that is being shown is left alone"
            );
            Ok(ExitCode::SUCCESS)
        }
        [SHOW] => demo(false),
        [SHOW, "--keep"] => demo(true),
        _ => Err(anyhow::anyhow!(
            "usage: scripts/demo.sh [--keep | --remove]"
        )),
    };
    answer.unwrap_or_else(|error| {
        eprintln!("\nthe demo failed: {error:#}");
        ExitCode::FAILURE
    })
}

fn demo(keep: bool) -> Result<ExitCode> {
    supervised()?;
    let rig = Rig::new(PREFIX)?;
    show(&rig, keep)?;
    rig.passed();
    Ok(ExitCode::SUCCESS)
}

fn show(rig: &Rig, keep: bool) -> Result<()> {
    picture();
    let fleet = build(rig)?;
    first_packet(rig, &fleet)?;
    what_the_hub_reads(rig, &fleet)?;
    rotations(&fleet)?;
    let fleet = sudden_death(rig, fleet)?;
    counters(&fleet)?;
    if keep {
        rig.keep();
        how_to_play(rig, &fleet);
    } else {
        title("Done; everything is removed again");
    }
    Ok(())
}

fn picture() {
    println!(
        r"
                          manager  fpn-mge
                          10.77.0.2  fd77::2
                               |
   terminal 1     unit 1       |       unit 2     terminal 2
   10.77.0.129 -- fpn-eu ---- hub ---- fpn-eu --- 10.77.0.130
   fd77::1:1      10.77.0.11           10.77.0.12  fd77::1:2
              in clear   |  only ESP  |   in clear

   Six network namespaces of this machine's kernel, one bridge, one subnet.
   The terminals are ordinary hosts: they have an address and no part of FPN."
    );
}

fn build(rig: &Rig) -> Result<Fleet<'_>> {
    title("A manager, a group, two units");
    let net = Topology::new(rig, Mode::Inline, 2)?;
    typed("fpn-mge init --listen 10.77.0.2:4747   &&   fpn-mge run");
    let manager = Manager::start(rig, &net)?;
    let [v4, v6] = net.protected();
    typed(&format!(
        "fpn-mge group add office --update hitless --protect {v4} --protect {v6}"
    ));
    manager.add_group("office", "hitless", &[v4, v6])?;
    let mut units = Vec::new();
    for terminal in &net.terminals {
        let mut unit = Unit::new(rig, terminal)?;
        typed(&format!("fpn-mge eu add {} --group office", unit.name()));
        let token = manager.add_unit(unit.name(), &["office"])?;
        println!(
            "    {}… (a token for one enrollment)",
            token.get(..24).unwrap_or(&token)
        );
        let [v4, v6] = terminal.addresses();
        typed(&format!(
            "fpn-eu enroll TOKEN --inside in0 --outside out0 --ce {v4}/32 --ce {v6}/128"
        ));
        let start = Instant::now();
        unit.enroll(&net, terminal, &token)?;
        said(&format!(
            "RSA keys created and registered in {}",
            ms(start.elapsed())
        ));
        typed("fpn-eu run");
        let start = Instant::now();
        unit.run()?;
        let epoch = unit.wait_key("office")?;
        said(&format!(
            "COOKIE, KEY-REQ, KEY-DIS, ACK: has the key of epoch {epoch}, {} after its start",
            ms(start.elapsed())
        ));
        units.push(unit);
    }
    typed("fpn-eu keys");
    print!("{}", units.first().context("no units")?.check(&["keys"])?);
    units.iter().try_for_each(Unit::wait_ready)?;
    Ok(Fleet {
        net,
        manager,
        units,
    })
}

fn first_packet(rig: &Rig, fleet: &Fleet<'_>) -> Result<()> {
    title("The first packet makes the unit search for the key, by ICMP echo");
    let hub = rig.capture(fleet.net.hub.host(), None)?;
    typed("terminal 1: ping -c 1 10.77.0.130");
    Ping::to(fleet.terminal(2).v4)
        .count(1)
        .all(&fleet.terminal(1).host)?;
    said("answered. What passed on the hub, from the unit's search to the encrypted answer:");
    let packets = hub.packets()?;
    let mut start = None;
    for packet in &packets {
        let what = match &packet.transport {
            Transport::Echo {
                request: true,
                payload,
                ..
            } => {
                format!("echo request, key search of {} bytes", payload.len())
            }
            Transport::Echo { payload, .. } => {
                format!("echo reply, key search of {} bytes", payload.len())
            }
            _ => match packet.esp_spi() {
                Some(spi) => format!("ESP, SPI {spi:08x}"),
                None => continue,
            },
        };
        let start = *start.get_or_insert(packet.at);
        let (from, to, after) = (packet.source, packet.destination, packet.at - start);
        println!("    {:>8}  {from} -> {to}  {what}", ms(after));
    }
    let esp = packets
        .iter()
        .filter(|packet| packet.esp_spi().is_some())
        .count();
    ensure!(
        esp >= 2,
        "{esp} ESP packets on the hub for a ping and its answer"
    );
    Ping::to(fleet.terminal(2).v6)
        .count(1)
        .all(&fleet.terminal(1).host)?;
    said("the same over IPv6: answered");
    Ok(())
}

fn what_the_hub_reads(rig: &Rig, fleet: &Fleet<'_>) -> Result<()> {
    title("One ping, seen at the terminal and on the hub");
    let end = rig.capture(&fleet.terminal(1).host, Some("eth0"))?;
    let hub = rig.capture(fleet.net.hub.host(), None)?;
    Ping::to(fleet.terminal(2).v4)
        .count(1)
        .pattern(MARKER)
        .all(&fleet.terminal(1).host)?;
    let find = |frames: Vec<Frame>, wanted: &dyn Fn(&Packet) -> bool| -> Result<Frame> {
        let found = frames
            .into_iter()
            .find(|frame| Packet::parse(frame).is_some_and(|p| wanted(&p)));
        found.context("the capture does not hold the ping")
    };
    let plain = find(end.frames()?, &|packet| packet.is_echo_with(MARKER))?;
    let cipher = find(hub.frames()?, &|packet| packet.esp_spi().is_some())?;
    println!("    between terminal 1 and its unit:");
    dump(&plain);
    println!("    the same packet on the hub (same addresses, the rest is ciphertext):");
    dump(&cipher);
    let leaked = hub.count_with(MARKER)?;
    ensure!(leaked == 0, "the hub could read {leaked} packets");
    said(&format!(
        "{} of {} frames on the hub contain the text in clear",
        leaked,
        hub.frames()?.len()
    ));
    Ok(())
}

fn rotations(fleet: &Fleet<'_>) -> Result<()> {
    title("New keys while traffic flows");
    let (one, two) = (fleet.terminal(1), fleet.terminal(2));
    for update in ["--hitless", "--strict"] {
        let there = Stream::start(&one.host, &two.host, two.v4, RATE, 400)?;
        let back = Stream::start(&two.host, &one.host, one.v6, RATE, 400)?;
        there.wait_more(RATE.into(), PATIENCE)?;
        typed(&format!("fpn-mge rotate office {update}"));
        let Rotation {
            epoch,
            units,
            acked,
            total_ms,
            stop_window_ms,
            ..
        } = fleet.manager.rotate("office", &[update])?;
        fleet.wait_epoch("office", epoch)?;
        there.wait_more(RATE.into(), PATIENCE)?;
        let (there, back) = (there.stop()?, back.stop()?);
        let pause = match update {
            "--strict" => format!("sending paused for {stop_window_ms:.1} ms"),
            _ => "no pause in sending".to_owned(),
        };
        said(&format!(
            "epoch {epoch}, {acked} of {units} units acknowledged, {total_ms:.1} ms; {pause}"
        ));
        let (sent, lost) = (there.sent + back.sent, there.lost() + back.lost());
        said(&format!(
            "{sent} numbered datagrams both ways at {RATE}/s each: {lost} lost"
        ));
        ensure!(acked == units, "{acked} of {units} units acknowledged");
        ensure!(lost == 0, "{lost} datagrams lost");
    }
    Ok(())
}

fn sudden_death<'rig>(rig: &'rig Rig, mut fleet: Fleet<'rig>) -> Result<Fleet<'rig>> {
    title("A unit dies");
    let hub = rig.capture(fleet.net.hub.host(), None)?;
    typed("kill -9 (fpn-eu of unit 2)");
    fleet.unit(2).daemon()?.kill()?;
    let mut answered = 0;
    for address in fleet.terminal(2).addresses() {
        answered += Ping::to(address)
            .pattern(MARKER)
            .run(&fleet.terminal(1).host)?;
    }
    for address in fleet.terminal(1).addresses() {
        answered += Ping::to(address)
            .pattern(MARKER)
            .run(&fleet.terminal(2).host)?;
    }
    let leaked = hub.count_with(MARKER)?;
    said(&format!(
        "pings both ways: {answered} answered, {leaked} in clear on the hub"
    ));
    ensure!(
        answered == 0 && leaked == 0,
        "a dead unit let something through"
    );
    typed("fpn-eu run");
    let start = Instant::now();
    fleet.unit_mut(2).run()?;
    fleet.wait_talk(1, 2)?;
    said(&format!(
        "the terminals talk again after {}",
        ms(start.elapsed())
    ));
    Ok(fleet)
}

fn counters(fleet: &Fleet<'_>) -> Result<()> {
    title("Counters (fpn-eu counters; unit 2 counts from its new start)");
    let mut rows: BTreeMap<String, Vec<u64>> = BTreeMap::new();
    for (column, unit) in fleet.units.iter().enumerate() {
        let all = unit.counters()?.into_iter();
        for (name, value) in all.filter(|(_, value)| *value > 0) {
            let row = rows
                .entry(name)
                .or_insert_with(|| vec![0; fleet.units.len()]);
            if let Some(cell) = row.get_mut(column) {
                *cell = value;
            }
        }
    }
    ensure!(!rows.is_empty(), "the units counted nothing");
    println!("    {:<28}{:>12}{:>12}", "", "unit 1", "unit 2");
    for (name, values) in rows {
        let cells: String = values.iter().map(|value| format!("{value:>12}")).collect();
        println!("    {name:<28}{cells}");
    }
    Ok(())
}

fn how_to_play(rig: &Rig, fleet: &Fleet<'_>) {
    title("The demo keeps running. Things to try, as root");
    let terminal = fleet.terminal(1).host.namespace();
    let hub = fleet.net.hub.host().namespace();
    let mge = fleet.manager.host().namespace();
    let eu = fleet.unit(1).host().namespace();
    let bin = netns_tests::binary("fpn-mge").unwrap_or_default();
    let bin = bin.parent().unwrap_or(&bin).display();
    let (mge_dir, eu_dir) = (rig.state_dir("mge"), fleet.unit(1).dir().to_owned());
    let (mge_dir, eu_dir) = (mge_dir.display(), eu_dir.display());
    println!(
        "    ip netns exec {terminal} ping 10.77.0.130\n\
         \x20   ip netns exec {hub} tcpdump -ni br0     # what an attacker reads (package tcpdump)\n\
         \x20   ip netns exec {mge} {bin}/fpn-mge --dir {mge_dir} status\n\
         \x20   ip netns exec {mge} {bin}/fpn-mge --dir {mge_dir} rotate office\n\
         \x20   ip netns exec {eu} {bin}/fpn-eu --dir {eu_dir} paths\n\
         \x20   logs: {}\n\
         \n    To remove it:  scripts/demo.sh --remove",
        rig.evidence().display()
    );
}

fn title(text: &str) {
    println!("\n== {text}");
    let _ = std::io::stdout().flush();
}

fn typed(command: &str) {
    println!("  $ {command}");
    let _ = std::io::stdout().flush();
}

fn said(text: &str) {
    println!("    {text}");
    let _ = std::io::stdout().flush();
}

fn ms(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}

/// Prints a packet in hexadecimal and as text, from the IP header on.
fn dump(frame: &Frame) {
    for (row, bytes) in frame
        .data
        .get(14..)
        .unwrap_or_default()
        .chunks(16)
        .enumerate()
    {
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x} ")).collect();
        let text: String = bytes
            .iter()
            .map(|byte| {
                if byte.is_ascii_graphic() {
                    char::from(*byte)
                } else {
                    '.'
                }
            })
            .collect();
        println!("      {:04x}  {hex:<48} {text}", row * 16);
    }
}

const PREFIX: &str = "fpndemo";
const PROGRAM: &str = "fpn-demo";
/// The argument of the process that shows the demo.
const SHOW: &str = "--show";
/// Datagrams per second in each direction.
const RATE: u32 = 500;
