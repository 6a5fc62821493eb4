//! Packets stay in order: at full speed no packet overtakes another one of its flow and none
//! arrives twice, whatever is searched for, refreshed or rotated in the meantime.

use std::collections::BTreeMap;
use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Fleet, Group, Load, LoadReport, Mode, Offloads, Terminal, Topology, Unit, scenario,
};

#[test]
fn nothing_overtakes_or_comes_twice_inline_in_udp() -> Result<()> {
    in_order(Mode::Inline, Offloads::Super, "\"udp\"")
}

#[test]
fn nothing_overtakes_or_comes_twice_inline_in_bare_esp() -> Result<()> {
    in_order(Mode::Inline, Offloads::Frames, "\"esp\"")
}

#[test]
fn nothing_overtakes_or_comes_twice_through_gateways_in_udp() -> Result<()> {
    in_order(Mode::Gateway, Offloads::Frames, "\"udp\"")
}

#[test]
fn nothing_overtakes_or_comes_twice_through_gateways_in_bare_esp() -> Result<()> {
    in_order(Mode::Gateway, Offloads::Single, "\"esp\"")
}

fn in_order(mode: Mode, offloads: Offloads, encapsulation: &str) -> Result<()> {
    scenario(|rig| {
        let net = Topology::with_offloads(rig, mode, 2, offloads)?;
        let settings = [("encapsulation", encapsulation), ("refresh_s", "1")];
        let groups = [Group::new("office", "strict")];
        let members = [&["office"][..]; 2];
        let mut fleet = Fleet::with_settings(rig, net, &groups, &members, &settings)?;

        // From now on each host knows its neighbours. Otherwise packets that wait in the kernel for
        // a neighbour could be overtaken by later ones, which another processor sends when the
        // neighbour has answered.
        fleet.talk(1, 2)?;
        fleet.talk(2, 1)?;
        for number in [1, 2] {
            ensure!(fleet.unit(number).daemon()?.terminate()?.success());
            fleet.unit_mut(number).run()?;
            fleet.unit(number).wait_key("office")?;
        }
        // For a moment after its registration a unit refuses packets that may have been sent
        // before.
        std::thread::sleep(Duration::from_millis(500));
        fleet.keep_flows_on_their_processor()?;

        // The units know no path, so the first packets of each pair wait for a search. From then on
        // each path is searched for again every second.
        let seen = under_load(&fleet, || Ok(()))?;
        seen.assert_in_order("a search and refreshes");
        seen.assert_none_refused(&[]);
        // One search is enough for both ends, so perhaps only one of them has to wait.
        let held = fleet.units.iter().map(|unit| unit.counter("held"));
        assert!(held.sum::<Result<u64>>()? > 0, "nothing waited");
        for update in ["--hitless", "--strict"] {
            let mut rotations = 0;
            let started = Instant::now();
            let seen = under_load(&fleet, || {
                while started.elapsed() < DURATION / 2 {
                    let rotation = fleet.manager.rotate("office", &[update])?;
                    ensure!(rotation.acked == 2, "{rotation:?}");
                    fleet.wait_epoch("office", rotation.epoch)?;
                    rotations += u32::from(started.elapsed() < DURATION);
                    std::thread::sleep(BETWEEN);
                }
                Ok(())
            })?;
            assert!(rotations > 0, "no {update} rotation ended under load");
            seen.assert_in_order(update);
            // A packet that waits in a full queue for longer than a rotation takes (0.2 s if it is
            // hitless) arrives under a key that has been given up.
            seen.assert_none_refused(&["drop_esp_unknown_spi"]);
        }
        Ok(())
    })
}

/// The result of several simultaneous loads.
struct Seen {
    loads: Vec<LoadReport>,
    tcp: u64,
    /// What each unit has dropped in the meantime, by name.
    drops: Vec<BTreeMap<String, u64>>,
    /// How many searches each unit has begun in the meantime.
    searches: Vec<u64>,
}

impl Seen {
    fn assert_in_order(&self, during: &str) {
        for load in &self.loads {
            // The control: packets did arrive; how many depends on how busy the machine is.
            assert!(load.received > 1000, "{during}: {load:?}");
            let faults = (load.reordered, load.duplicates, load.damaged);
            assert_eq!(faults, (0, 0, 0), "{during}: {load:?}, {:?}", self.drops);
        }
        assert!(self.tcp > 0, "{during}: nothing came by TCP");
        // Two families, and seconds of load. One search renews the paths of both units.
        let searches: u64 = self.searches.iter().sum();
        assert!(searches >= 4, "{during}: searches {:?}", self.searches);
    }

    /// Checks that no unit has refused what the other one had sealed, except for these reasons.
    fn assert_none_refused(&self, but: &[&str]) {
        for drops in &self.drops {
            let refused = drops.keys().filter(|name| {
                let sealed = name.starts_with("drop_esp_") || name.starts_with("drop_replay");
                sealed && !but.contains(&name.as_str())
            });
            assert_eq!(refused.count(), 0, "{drops:?}");
        }
    }
}

/// Sends loads in both directions and families, and a TCP stream, while something happens.
fn under_load(fleet: &Fleet<'_>, meanwhile: impl FnOnce() -> Result<()>) -> Result<Seen> {
    let (one, two) = (fleet.terminal(1), fleet.terminal(2));
    let before = counters(&fleet.units)?;
    let done = AtomicBool::new(false);
    let (loads, tcp) = std::thread::scope(|scope| {
        let ways = [(one, two), (two, one)].into_iter().flat_map(|(from, to)| {
            let families = from.addresses().into_iter().zip(to.addresses());
            families.map(move |addresses| (from, to, addresses))
        });
        let loads: Vec<_> = ways
            .map(|(from, to, (source, target))| {
                let load = Load {
                    rate: RATE,
                    flows: 4,
                    lengths: LENGTHS.to_vec(),
                    duration: DURATION,
                };
                scope.spawn(move || load.run((&from.host, source), (&to.host, target)))
            })
            .collect();
        let tcp = scope.spawn(|| stream(one, two, &done));
        let happened = meanwhile();
        let loads: Result<Vec<_>> = loads.into_iter().map(joined).collect();
        done.store(true, Ordering::Relaxed);
        let tcp = joined(tcp);
        happened?;
        anyhow::Ok((loads?, tcp?))
    })?;
    let after = counters(&fleet.units)?;
    let mut seen = Seen {
        loads,
        tcp,
        drops: Vec::new(),
        searches: Vec::new(),
    };
    for (before, after) in before.iter().zip(after) {
        let mut risen: BTreeMap<_, _> = after
            .into_iter()
            .map(|(name, count)| {
                let before = before.get(&name).copied().unwrap_or(0);
                (name, count - before)
            })
            .collect();
        let searches = risen.remove("searches");
        seen.searches.push(searches.context("no such counter")?);
        risen.retain(|name, count| name.starts_with("drop_") && *count > 0);
        seen.drops.push(risen);
    }
    Ok(seen)
}

fn counters(units: &[Unit<'_>]) -> Result<Vec<BTreeMap<String, u64>>> {
    units.iter().map(Unit::counters).collect()
}

fn joined<T>(thread: std::thread::ScopedJoinHandle<'_, Result<T>>) -> Result<T> {
    let answer = thread.join();
    answer.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// Sends numbers over one TCP connection until it is `done`, and until the first of them have
/// arrived: beside a load that fills the queues, TCP can be kept out for as long as the load lasts.
/// Returns how many arrived, all in order.
fn stream(from: &Terminal, to: &Terminal, done: &AtomicBool) -> Result<u64> {
    let listener = to
        .host
        .inside(|| Ok(TcpListener::bind(SocketAddr::new(to.v4, 0))?))?;
    let target = listener.local_addr()?;
    let sending = from
        .host
        .inside(|| TcpStream::connect_timeout(&target, CONNECT).context("no connection"))?;
    let (receiving, _) = listener.accept()?;
    for socket in [&sending, &receiving] {
        socket.set_read_timeout(Some(SOON))?;
        socket.set_write_timeout(Some(SOON))?;
    }
    std::thread::scope(|scope| {
        let receiver = scope.spawn(|| receive(receiving, done));
        send(sending, done)?;
        joined(receiver)
    })
}

fn send(mut to: TcpStream, done: &AtomicBool) -> Result<()> {
    let (mut number, mut block) = (0_u64, Vec::new());
    let mut started = false;
    while !started || !done.load(Ordering::Relaxed) {
        if block.is_empty() {
            for _ in 0..1000 {
                block.extend(number.to_be_bytes());
                number += 1;
            }
        }
        match to.write(&block) {
            Ok(count) => {
                block.drain(..count);
                started = true;
            }
            Err(error) if later(&error) => {}
            // The receiver has finished first.
            Err(_) if done.load(Ordering::Relaxed) => break,
            Err(error) => return Err(error).context("cannot send"),
        }
    }
    Ok(())
}

fn receive(mut from: TcpStream, done: &AtomicBool) -> Result<u64> {
    let (mut number, mut bytes, mut buffer) = (0_u64, Vec::new(), vec![0; 64 << 10]);
    let accepted = Instant::now();
    let waits = |number| number == 0 && accepted.elapsed() < FIRST_NUMBER;
    while !done.load(Ordering::Relaxed) || waits(number) {
        match from.read(&mut buffer) {
            Ok(0) => break,
            Ok(count) => bytes.extend_from_slice(&buffer[..count]),
            Err(error) if later(&error) => continue,
            Err(error) => return Err(error).context("cannot receive"),
        }
        let (words, rest) = bytes.as_chunks();
        for word in words {
            let came = u64::from_be_bytes(*word);
            ensure!(came == number, "{came} came for {number}");
            number += 1;
        }
        bytes = rest.to_vec();
    }
    Ok(number)
}

fn later(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted)
}

/// Packets per second, in one direction and family: more than units on a busy machine carry.
const RATE: f64 = 20_000.0;
const LENGTHS: [usize; 5] = [64, 1300, 64, 576, 1300];
/// Several lifetimes of a path.
const DURATION: Duration = Duration::from_secs(4);
const BETWEEN: Duration = Duration::from_millis(100);
const CONNECT: Duration = Duration::from_secs(10);
/// TCP waits twice as long before each attempt; this covers five.
const FIRST_NUMBER: Duration = Duration::from_secs(30);
const SOON: Duration = Duration::from_millis(50);
