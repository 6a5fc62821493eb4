//! Units that were killed, and whose folders were removed before anybody cleaned up.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use netns_tests::{
    Host, Manager, Mode, Offloads, PATIENCE, Ping, Rig, Terminal, Topology, Unit, scenario,
    wait_for,
};

#[test]
fn a_unit_in_the_place_of_a_killed_one_that_was_removed_leaves_the_host_as_that_one_found_it()
-> Result<()> {
    for (mode, name) in [
        (Mode::Gateway, "eu1"),
        (Mode::Gateway, "another"),
        (Mode::Inline, "eu1"),
    ] {
        scenario(|rig| {
            let world = World::new(rig, mode)?;
            world.kill_and_remove()?;
            let terminal = world.net.terminal(1);
            let mut new = Unit::in_folder(rig, terminal, name)?;
            new.enroll(
                &world.net,
                terminal,
                &world.manager.add_unit("new", &["office"])?,
            )?;
            let checked = new.check(&["check"])?;
            ensure!(
                checked.contains("warning: a unit with these devices was killed"),
                "{checked}"
            );
            new.run()?;
            new.wait_ready()?;
            let checked = new.check(&["check"])?;
            ensure!(!checked.contains("was killed"), "{checked}");
            ensure!(new.daemon()?.terminate()?.success());
            assert_eq!(world.before, world.host.network_state()?, "{mode:?} {name}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn the_name_of_a_removed_folder_is_enough_to_undo_what_its_unit_has_left() -> Result<()> {
    scenario(|rig| {
        let world = World::new(rig, Mode::Gateway)?;
        let killed = world.kill_and_remove()?;
        let said = killed.check(&["guard", "off"])?;
        ensure!(said.contains("undone"), "{said}");
        assert_eq!(world.before, world.host.network_state()?);
        // Only once: after that nothing is known about the folder.
        ensure!(!killed.cli(&["guard", "off"])?.ok);
        Ok(())
    })
}

#[test]
fn a_unit_beside_a_killed_one_that_was_removed_says_how_that_one_is_undone() -> Result<()> {
    scenario(|rig| {
        let world = World::new(rig, Mode::Gateway)?;
        let terminal = second_terminal(rig, &world.host)?;
        let before = world.host.network_state()?;
        let killed = world.kill_and_remove()?;
        let mut other = Unit::in_folder(rig, &terminal, "other")?;
        enroll_beside(
            &other,
            &terminal,
            &world.manager.add_unit("other", &["office"])?,
        )?;
        let command = format!("fpn-eu --dir {} guard off", killed.dir().display());
        let checked = other.check(&["check"])?;
        ensure!(checked.contains(&command), "{checked}");
        other.run()?;
        let log = other.daemon()?.log();
        ensure!(log.contains("WARN") && log.contains(&command), "{log}");
        ensure!(!listed(killed.dir())? && listed(other.dir())?);
        killed.check(&["guard", "off"])?;
        let checked = other.check(&["check"])?;
        ensure!(!checked.contains(&command), "{checked}");
        ensure!(other.daemon()?.terminate()?.success());
        assert_eq!(before, world.host.network_state()?);
        ensure!(!listed(other.dir())?);
        Ok(())
    })
}

#[test]
fn a_unit_beside_a_killed_one_that_was_removed_gives_back_what_that_one_found() -> Result<()> {
    scenario(|rig| {
        let world = World::new(rig, Mode::Gateway)?;
        let terminal = second_terminal(rig, &world.host)?;
        world.kill_and_remove()?;
        let mut other = Unit::in_folder(rig, &terminal, "other")?;
        enroll_beside(
            &other,
            &terminal,
            &world.manager.add_unit("other", &["office"])?,
        )?;
        assert_eq!(world.host.sysctl_value(SHARED)?, "1");
        other.run()?;
        ensure!(other.daemon()?.terminate()?.success());
        assert_eq!(world.host.sysctl_value(SHARED)?, "0");
        Ok(())
    })
}

#[test]
fn what_a_killed_unit_has_left_is_not_taken_for_the_hosts_own_when_nobody_knows_of_it() -> Result<()>
{
    scenario(|rig| {
        let world = World::new(rig, Mode::Gateway)?;
        let killed = world.kill_and_remove()?;
        forget(killed.dir())?;
        let terminal = world.net.terminal(1);
        let new = Unit::in_folder(rig, terminal, "another")?;
        new.enroll(
            &world.net,
            terminal,
            &world.manager.add_unit("new", &["office"])?,
        )?;
        // A moment later the kernel marks the routes, because nobody holds the TUN devices any
        // more.
        let during = wait_for("routes without a link", PATIENCE, || {
            let state = world.host.network_state()?;
            let noted = state.matches("scope link linkdown").count() == 2;
            Ok(noted.then_some(state))
        })?;
        for command in [&["run"][..], &["check"], &["guard", "off"]] {
            let outcome = new.cli(command)?;
            ensure!(
                !outcome.ok && outcome.stderr.contains("records what it changed"),
                "{command:?}: {outcome:?}"
            );
            assert_eq!(during, world.host.network_state()?);
        }
        Ok(())
    })
}

#[test]
fn the_machine_forgets_killed_units_when_their_network_is_gone() -> Result<()> {
    let mut folders = Vec::new();
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 2)?;
        let manager = Manager::start(rig, &net)?;
        manager.add_group("office", "hitless", &net.protected())?;
        let enrolled = |index| {
            let terminal = net.terminal(index);
            let unit = Unit::new(rig, terminal)?;
            unit.enroll(&net, terminal, &manager.add_unit(unit.name(), &["office"])?)?;
            anyhow::Ok(unit)
        };
        let (mut killed, mut other) = (enrolled(1)?, enrolled(2)?);
        folders.extend([&killed, &other].map(|unit| unit.dir().to_owned()));
        killed.run()?;
        killed.daemon()?.kill()?;
        other.run()?;
        ensure!(other.daemon()?.terminate()?.success());
        assert_eq!(
            records(killed.dir())?.len(),
            1,
            "what it left is still there"
        );
        let host = net.terminal(1).unit()?.namespace();
        ensure!(
            Command::new("ip")
                .args(["netns", "del", host])
                .status()?
                .success()
        );
        other.run()?;
        ensure!(records(killed.dir())?.is_empty() && !listed(killed.dir())?);
        ensure!(records(other.dir())?.len() == 1 && listed(other.dir())?);
        Ok(())
    })?;
    // The end of the scenario has killed the other one too.
    for folder in folders {
        ensure!(records(&folder)?.is_empty() && !listed(&folder)?);
    }
    Ok(())
}

/// A host that forwards nothing by itself, with a running unit.
struct World<'rig> {
    net: Topology,
    manager: Manager<'rig>,
    host: Host,
    before: String,
    rig: &'rig Rig,
}

impl<'rig> World<'rig> {
    fn new(rig: &'rig Rig, mode: Mode) -> Result<Self> {
        let net = Topology::new(rig, mode, 1)?;
        let manager = Manager::start(rig, &net)?;
        manager.add_group("office", "hitless", &net.protected())?;
        let host = net.terminal(1).unit()?.clone();
        host.sysctl("net.ipv4.conf.all.forwarding", "0")?;
        host.sysctl("net.ipv6.conf.all.forwarding", "0")?;
        let before = host.network_state()?;
        Ok(Self {
            net,
            manager,
            host,
            before,
            rig,
        })
    }

    fn kill_and_remove(&self) -> Result<Unit<'rig>> {
        let terminal = self.net.terminal(1);
        let mut unit = Unit::new(self.rig, terminal)?;
        unit.enroll(
            &self.net,
            terminal,
            &self.manager.add_unit("eu1", &["office"])?,
        )?;
        unit.run()?;
        unit.wait_ready()?;
        unit.daemon()?.kill()?;
        std::fs::remove_dir_all(unit.dir())?;
        match self.net.mode {
            Mode::Gateway => assert_eq!(self.host.sysctl_value(SHARED)?, "1"),
            _ => {
                let filters = ["tc", "filter", "show", "dev", "in0", "ingress"];
                ensure!(self.host.check(&filters)?.contains("mirred"));
            }
        }
        Ok(unit)
    }
}

/// Returns true if `units.json` names the folder. Without running units there is no such file.
fn listed(folder: &Path) -> Result<bool> {
    let text = match std::fs::read("/run/fpn-eu/units.json") {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        text => text?,
    };
    let folders: Vec<String> = serde_json::from_slice(&text)?;
    Ok(folders.iter().any(|f| Path::new(f) == folder))
}

/// Removes what the machine knows about the unit of a folder.
fn forget(folder: &Path) -> Result<()> {
    for path in records(folder)? {
        std::fs::remove_file(path)?;
    }
    Ok(())
}

/// Returns the machine's records of what the unit of a folder has changed.
fn records(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/run/fpn-eu")? {
        let path = entry?.path();
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        let value: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
        let recorded = value["folder"].as_str();
        if recorded.is_some_and(|f| Path::new(f) == folder) {
            found.push(path);
        }
    }
    Ok(found)
}

fn second_terminal(rig: &Rig, unit: &Host) -> Result<Terminal> {
    let host = rig.host("inner")?;
    unit.link("in2", &host, "eth0", Offloads::default())?;
    unit.ip("addr add 10.79.0.1/24 dev in2\naddr add fd79::1/64 dev in2 nodad")?;
    host.ip("addr add 10.79.0.9/24 dev eth0\naddr add fd79::9/64 dev eth0 nodad")?;
    // Until the kernel has finished setting up a new link.
    wait_for("link-local addresses", PATIENCE, || {
        let addresses = unit.check(&["ip", "-6", "-o", "addr", "show", "dev", "in2"])?;
        Ok(addresses.contains("fe80::").then_some(()))
    })?;
    Ping::to("fd79::9".parse()?).all(unit)?;
    Ok(Terminal {
        host,
        unit: Some(unit.clone()),
        v4: "10.79.0.9".parse()?,
        v6: "fd79::9".parse()?,
        prefixes: vec!["10.79.0.0/24".into(), "fd79::/64".into()],
    })
}

/// Enrolls a unit at `in2` with names and numbers of its own, except for the outside.
fn enroll_beside(unit: &Unit<'_>, terminal: &Terminal, token: &str) -> Result<()> {
    let mut args = vec!["enroll", token, "--inside", "in2", "--outside", "out0"];
    args.extend(["--mode", "gateway"]);
    for prefix in &terminal.prefixes {
        args.extend(["--ce", prefix]);
    }
    let outcome = unit.cli(&args)?;
    ensure!(outcome.ok, "{}", outcome.stderr);
    let file = unit.dir().join("eu.toml");
    let text = std::fs::read_to_string(&file)?;
    let (head, _) = text.split_once("[devices]").context("no [devices]")?;
    let devices = "[devices]\nred = \"red2\"\nblack = \"black2\"\nguard = \"guard2\"\n\
                   rule_preference = 200\ninside_table = 200\noutside_table = 201\n";
    Ok(std::fs::write(&file, format!("{head}{devices}"))?)
}

/// A setting that both units need and the host does not have.
const SHARED: &str = "net.ipv4.conf.out0.forwarding";
