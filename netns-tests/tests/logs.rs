//! The log of a unit in JSON: every line is an object, with the fields that the documents list.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::UdpSocket;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use netns_tests::{Fleet, Mode, PATIENCE, scenario, wait_for};
use nix::sys::signal::Signal;
use serde_json::Value;

#[test]
fn every_line_of_a_units_json_log_is_an_object_with_documented_fields() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        // The lines of the program itself, at every level. Other crates have fields of their own.
        let path = rig.state_dir("log");
        fleet.unit_mut(1).run_by(&format!(
            "export FPN_LOG=fpn_eu=trace,fpn_daemon_kit=trace FPN_LOG_FORMAT=json; \
             exec \"$@\" 2>{}",
            path.display()
        ))?;
        let wait = |sentence: &str| {
            wait_for(sentence, PATIENCE, || {
                let log = fs::read_to_string(&path)?;
                Ok(log.contains(sentence).then_some(()))
            })
        };
        // A start and a registration.
        fleet.unit(1).wait_ready()?;
        wait("registered at")?;
        fleet.wait_talk(1, 2)?;
        // What nobody should have sent.
        let unit = fleet.unit(1);
        unit.host().inside(|| {
            let socket = UdpSocket::bind("127.0.0.1:0")?;
            socket.send_to(b"nonsense \"\n\xff", ("127.0.0.1", control_port(unit)?))?;
            Ok(())
        })?;
        wait("control datagram dropped")?;
        // A file that cannot be read, and one with a change.
        let config = unit.dir().join("eu.toml");
        let right = fs::read_to_string(&config)?;
        fs::write(&config, format!("{right}\n[\"wrong\\n\"]\n"))?;
        unit.daemon()?.signal(Signal::SIGHUP)?;
        wait("the configuration was not taken over")?;
        fs::write(&config, right)?;
        unit.set("refresh_s", "60")?;
        unit.daemon()?.signal(Signal::SIGHUP)?;
        wait("eu.toml: search.refresh_s")?;
        // A manager that goes away and comes back.
        fleet.manager.daemon()?.kill()?;
        wait("nothing has been heard from the manager")?;
        fleet.manager.run()?;
        wait("answers again")?;
        let unit = fleet.unit(1);

        fleet.manager.check(&["evict", unit.name()])?;
        wait("this unit has no keys any more")?;
        // Signals that a unit ignores, and a stop.
        unit.daemon()?.signal(Signal::SIGUSR1)?;
        ensure!(unit.daemon()?.terminate()?.success());

        let lines = lines(&path)?;
        let unit = fleet.unit(1).name();
        let set_up = lines.iter().find(|line| line["message"] == "set up");
        let set_up = set_up.context("no line of the start")?;
        ensure!(set_up["unit"] == unit && set_up["outside"] == "out0");
        ensure!(set_up["inner_mtu"].as_u64().is_some_and(|mtu| mtu > 1280));
        let dropped = lines
            .iter()
            .find(|line| line["message"] == "control datagram dropped");
        let dropped = dropped.context("no line of what was dropped")?;
        let from = dropped["from"].as_str().context("no address")?;
        ensure!(from.starts_with("127.0.0.1:"), "{dropped}");
        ensure!(dropped["reason"].is_string() && dropped["level"] == "TRACE");
        let last = lines.last().context("no line")?;
        ensure!(
            last["message"]
                .as_str()
                .is_some_and(|m| m.starts_with("stopped"))
        );

        let documented = documented()?;
        let (mut levels, mut fields) = (BTreeMap::<_, usize>::new(), BTreeSet::new());
        for line in &lines {
            let object = line.as_object().context("no object")?;
            let [at, level, message] = ["timestamp", "level", "message"].map(|name| {
                let text = object.get(name).and_then(Value::as_str);
                text.with_context(|| format!("no {name}: {line}"))
            });
            let at: jiff::Timestamp = at?.parse()?;
            ensure!(at.as_second() > 0 && !message?.is_empty(), "{line}");
            *levels.entry(level?).or_default() += 1;
            let named = object.keys().map(String::as_str);
            fields.extend(named.filter(|name| !["timestamp", "level", "message"].contains(name)));
        }
        let unknown: Vec<_> = fields
            .iter()
            .filter(|f| !documented.contains(**f))
            .collect();
        ensure!(unknown.is_empty(), "not documented: {unknown:?}");
        ensure!(fields.len() >= 6, "{fields:?}");
        let known = ["ERROR", "WARN", "INFO", "DEBUG", "TRACE"];
        ensure!(
            levels.keys().all(|level| known.contains(level)),
            "{levels:?}"
        );
        let several = known[1..3].iter().all(|level| levels.contains_key(level));
        ensure!(several && lines.len() > 8, "{levels:?}");
        Ok(())
    })
}

/// Reads a log; the error shows the line that is no JSON.
fn lines(path: &Path) -> Result<Vec<Value>> {
    let log = fs::read_to_string(path)?;
    let lines = log.lines();
    lines
        .map(|line| serde_json::from_str(line).with_context(|| format!("no JSON: {line}")))
        .collect()
}

/// The fields in the list of docs/operating.md.
fn documented() -> Result<BTreeSet<String>> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let document = fs::read_to_string(package.join("../docs/operating.md"))?;
    let section = document.split("\n## Logs\n").nth(1).context("no section")?;
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    let names = rows.flat_map(|row| {
        let cell = row.split('|').nth(1).unwrap_or_default();
        cell.split('`').skip(1).step_by(2)
    });
    Ok(names.map(str::to_owned).collect())
}

/// The port that a unit speaks to its manager from.
fn control_port(unit: &netns_tests::Unit<'_>) -> Result<u16> {
    let pid = format!("pid={},", unit.daemon()?.pid());
    let sockets = unit.host().check(&["ss", "-Hulnp"])?;
    let mut own = sockets.lines().filter(|line| line.contains(&pid));
    let address = own.find_map(|line| line.split_whitespace().nth(3));
    let port = address.and_then(|address| address.rsplit(':').next());
    Ok(port
        .with_context(|| format!("no socket: {sockets}"))?
        .parse()?)
}
