//! What operators type and script: the commands, and the fixed parts of their JSON.

use std::io::{BufRead, BufReader};
use std::net::{IpAddr, UdpSocket};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};

use anyhow::{Context, Result, ensure};
use netns_tests::{Fleet, Manager, Mode, PATIENCE, Topology, Unit, binary, scenario, wait_for};
use serde_json::Value;

#[test]
fn the_manager_s_commands_do_what_they_say() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 1)?;
        let manager = Manager::start(rig, &net)?;
        let options = [
            "--update",
            "strict",
            "--policy",
            "closed",
            "--priority",
            "7",
            "--protect",
            "10.9.0.0/16",
        ];
        manager.check(&[&["group", "add", "office"], &options[..]].concat())?;
        manager.check(&["group", "add", "spare"])?;
        let groups = manager.check(&["group", "list"])?;
        ensure!(
            groups.contains("office") && groups.contains("spare"),
            "{groups}"
        );
        let shown = manager.check(&["group", "show", "office"])?;
        ensure!(
            shown.contains("strict") && shown.contains("10.9.0.0/16"),
            "{shown}"
        );
        manager.check(&["group", "remove", "spare"])?;
        ensure!(!manager.check(&["group", "list"])?.contains("spare"));

        manager.add_unit("alpha", &["office"])?;
        manager.add_unit("beta", &[])?;
        let units = manager.check(&["eu", "list"])?;
        ensure!(units.contains("alpha") && units.contains("beta"), "{units}");
        let joined = manager.cli(&["join", "beta", "office"])?;
        ensure!(
            joined.ok && joined.stderr.contains("not enrolled yet"),
            "{joined:?}"
        );
        ensure!(manager.check(&["eu", "show", "beta"])?.contains("office"));
        manager.check(&["leave", "beta", "office"])?;
        ensure!(!manager.check(&["eu", "show", "beta"])?.contains("office"));
        let token = manager.check(&["eu", "token", "beta", "--ttl", "1h"])?;
        ensure!(
            token.split_whitespace().count() == 1,
            "not a token alone: {token}"
        );
        manager.check(&["eu", "remove", "beta"])?;
        ensure!(!manager.check(&["eu", "list"])?.contains("beta"));

        // The changes are on record, without the secrets.
        let events = manager.check(&["events"])?;
        for word in ["office", "alpha", "beta"] {
            ensure!(
                events.contains(word),
                "{word} is not in the events: {events}"
            );
        }
        ensure!(!events.contains(token.trim()));
        // A mistake is answered by a sentence and a failing exit code.
        for wrong in [
            &["group", "show", "nosuch"][..],
            &["group", "add", "office"],
            &["eu", "show", "nosuch"],
            &["join", "alpha", "nosuch"],
            &["rotate", "nosuch"],
            &["evict", "nosuch"],
        ] {
            let outcome = manager.cli(wrong)?;
            ensure!(!outcome.ok, "{wrong:?} did not fail");
            let said = &outcome.stderr;
            let named = said.contains("nosuch") || said.contains("office");
            ensure!(named && !said.contains("panicked"), "{wrong:?}: {said}");
        }
        Ok(())
    })
}

#[test]
fn every_json_output_is_json_with_its_fixed_fields() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let manager = &fleet.manager;
        for command in [
            &["group", "list"][..],
            &["group", "show", "office"],
            &["eu", "list"],
            &["eu", "show", "eu1"],
            &["status"],
            &["events"],
        ] {
            // One value, or one value per line.
            let text = manager.check(&[command, &["--json"]].concat())?;
            let values = serde_json::Deserializer::from_str(&text).into_iter::<Value>();
            let values: Vec<Value> = values
                .collect::<Result<_, _>>()
                .with_context(|| format!("{command:?}: {text}"))?;
            ensure!(!values.is_empty(), "{command:?} says nothing");
        }
        let rotation: Value = manager.json(&["rotate", "office"])?;
        let fields = [
            "group",
            "epoch",
            "update",
            "units",
            "acked",
            "missing",
            "total_ms",
            "stop_window_ms",
        ];
        ensure!(fields_of(&rotation) == sorted(&fields), "{rotation}");

        let unit = fleet.unit(1);
        let keys: Value = unit.json(&["keys"])?;
        let fields = ["group", "epoch", "state", "suite", "spi", "age_s"];
        for key in keys.as_array().context("keys is no array")? {
            ensure!(fields_of(key) == sorted(&fields), "{key}");
            ensure!(
                key["group"] == "office" && key["suite"] == "misty1-polyval",
                "{key}"
            );
        }
        for command in ["status", "paths", "counters"] {
            unit.json::<Value>(&[command])?;
            ensure!(!unit.check(&[command])?.is_empty());
        }
        ensure!(unit.counter("sealed")? > 0 && unit.counter("opened")? > 0);
        let paths = unit.check(&["paths"])?;
        let terminal = fleet.terminal(2).v4.to_string();
        ensure!(
            paths.contains(&terminal) && paths.contains("office"),
            "{paths}"
        );
        unit.check(&["check"])?;
        Ok(())
    })
}

#[test]
fn the_folder_may_come_from_the_environment_and_versions_are_told() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 1)?;
        let manager = Manager::start(rig, &net)?;
        let program = binary("fpn-mge")?;
        let program = program.to_str().context("not UTF-8")?;
        let dir = rig.state_dir("mge");
        let variable = format!("FPN_DIR={}", dir.display());
        manager
            .host()
            .check(&["env", &variable, program, "status"])?;
        for name in ["fpn-mge", "fpn-eu"] {
            let program = binary(name)?;
            let program = program.to_str().context("not UTF-8")?;
            let version = manager.host().check(&[program, "--version"])?;
            ensure!(version.contains(env!("CARGO_PKG_VERSION")), "{version}");
        }
        // A second init would destroy the keys.
        let outcome = manager.cli(&["init", "--listen", "10.77.0.2:4747"])?;
        ensure!(!outcome.ok, "a second init succeeded");
        // The manager can listen on a wildcard, but units need a real address.
        let other = rig.state_dir("other");
        let other = other.to_str().context("not UTF-8")?;
        let init = [program, "--dir", other, "init", "--listen", "0.0.0.0:4747"];
        let outcome = manager.host().run(&init)?;
        ensure!(
            !outcome.ok && outcome.stderr.contains("--advertise"),
            "{}",
            outcome.stderr
        );
        manager
            .host()
            .check(&[&init[..], &["--advertise", "10.77.0.2:4747"]].concat())?;
        Ok(())
    })
}

#[test]
fn secrets_are_readable_by_their_owner_only_and_never_printed() -> Result<()> {
    use std::os::unix::fs::{FileTypeExt, PermissionsExt};
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        for name in ["eu1", "eu2"] {
            let pass = rig.state_dir(name).join("keys/pass");
            let kept = || Ok(std::fs::metadata(&pass).ok().filter(|m| m.len() == 24));
            let mode = wait_for("a pass", PATIENCE, kept)?.permissions().mode() & 0o777;
            ensure!(mode == 0o600, "{name}'s pass has mode {mode:o}");
        }
        let mut secrets = 0;
        for name in ["mge", "eu1", "eu2"] {
            for file in files_in(&rig.state_dir(name))? {
                let mode = file.metadata()?.permissions().mode() & 0o777;
                let text = std::fs::read(&file).unwrap_or_default();
                let private = String::from_utf8_lossy(&text).contains("PRIVATE KEY");
                secrets += u32::from(private);
                let socket = file.metadata()?.file_type().is_socket();
                let public = mode & 0o077 != 0;
                ensure!(
                    !(public && (private || socket)),
                    "{} has mode {mode:o}",
                    file.display()
                );
            }
        }
        // Each of the three has one key for signing and one for decryption.
        ensure!(secrets >= 6, "{secrets} private keys were found");
        wait_for("a change of keys", PATIENCE, || {
            Ok(fleet
                .manager
                .rotate("office", &[])?
                .acked
                .eq(&2)
                .then_some(()))
        })?;
        for unit in &fleet.units {
            let log = unit.daemon()?.log();
            ensure!(!log.contains("PRIVATE KEY"));
            ensure!(!log.contains(" WARN "), "a clean run warns: {log}");
        }
        let log = fleet.manager.daemon()?.log();
        ensure!(!log.contains(" WARN "), "a clean run warns: {log}");
        Ok(())
    })
}

/// Returns every file below a folder.
fn files_in(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_in(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

fn fields_of(value: &Value) -> Vec<String> {
    let fields = value.as_object().into_iter().flatten();
    let mut names: Vec<String> = fields.map(|(name, _)| name.clone()).collect();
    names.sort_unstable();
    names
}

fn sorted(names: &[&str]) -> Vec<String> {
    let mut names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    names.sort_unstable();
    names
}

#[test]
fn explain_says_what_happens_to_packets_in_both_directions() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let (unit, here, there) = (fleet.unit(1), fleet.terminal(1), fleet.terminal(2));
        let v4 = [here.v4.to_string(), there.v4.to_string()];
        let v6 = [here.v6.to_string(), there.v6.to_string()];
        let explain = |[src, dst]: &[String; 2]| unit.json::<Value>(&["explain", src, dst]);
        for pair in [&v4, &v6] {
            let before = explain(pair)?;
            ensure!(before["directions"][0]["rule"] == "no_path", "{before}");
            ensure!(before["directions"][0]["action"] == "wait", "{before}");
        }
        fleet.talk(1, 2)?;
        let status: Value = unit.json(&["status"])?;
        let keys: Value = unit.json(&["keys"])?;
        let key = keys.get(0).context("no key")?;
        for pair in [&v4, &v6] {
            let told = explain(pair)?;
            let [out, back] = [0, 1].map(|n| told["directions"][n].clone());
            ensure!(out["src"] == pair[0] && out["dst"] == pair[1], "{told}");
            ensure!(out["way"] == "out" && back["way"] == "in", "{told}");
            ensure!(
                out["action"] == "encrypt" && out["rule"] == "path",
                "{told}"
            );
            ensure!(out["path"]["state"] == "settled", "{told}");
            for field in ["epoch", "suite", "spi"] {
                ensure!(out[field] == key[field], "{told} {keys}");
            }
            ensure!(back["action"] == "decrypt" && back["groups"][0] == "office");
            ensure!(back["drop"] == "clear_inbound", "{told}");
            ensure!(told["inner_mtu"] == status["inner_mtu"], "{told} {status}");
            ensure!(
                told["encapsulation"] == "udp" && told["port"] == 4500,
                "{told}"
            );
            let text = unit.check(&["explain", &pair[0], &pair[1]])?;
            for word in ["encrypt", "office", &pair[0], &pair[1], "decrypt"] {
                ensure!(text.contains(word), "no {word}: {text}");
            }
        }
        // The other unit protects the other end.
        let other = fleet.unit(2);
        let told: Value = other.json(&["explain", &v4[0], &v4[1]])?;
        ensure!(told["directions"][0]["way"] == "in", "{told}");
        ensure!(told["directions"][1]["action"] == "encrypt", "{told}");
        // A packet that no unit carries is named with its drop reason.
        let told = explain(&[v4[0].clone(), "224.0.0.1".into()])?;
        ensure!(told["directions"][0]["drop"] == "multicast", "{told}");

        for (wrong, said) in [
            ([&v4[0], &v6[1]], "different families"),
            ([&v6[0], &v4[1]], "different families"),
            ([&v4[0], &"terminal".to_owned()], "terminal"),
        ] {
            let outcome = unit.cli(&["explain", wrong[0], wrong[1]])?;
            ensure!(!outcome.ok && outcome.stderr.contains(said), "{outcome:?}");
        }
        let nobody = Unit::in_folder(rig, there, "nobody")?;
        let outcome = nobody.cli(&["explain", &v4[0], &v4[1]])?;
        ensure!(
            !outcome.ok && outcome.stderr.contains("fpn-eu is not running"),
            "{outcome:?}"
        );
        Ok(())
    })
}

#[test]
fn drops_are_followed_each_once_until_the_operator_ends_it() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let (unit, terminal) = (fleet.unit(1), fleet.terminal(1));
        terminal.host.ip("route add 239.0.0.0/8 dev eth0")?;
        let send = |to: &str| {
            let to: IpAddr = to.parse()?;
            let from = terminal.like(to);
            let socket = terminal.host.inside(|| Ok(UdpSocket::bind((from, 0))?))?;
            ensure!(socket.send_to(b"nobody's", (to, 9))? == 8);
            Ok(())
        };
        // Multicast that no group carries.
        for [first, second, third] in [
            ["239.2.0.1", "239.2.0.2", "239.2.0.3"],
            ["ff08::1", "ff08::2", "ff08::3"],
        ] {
            send(first)?;
            wait_for("the first drop", PATIENCE, || {
                let rows = unit.json::<Vec<Value>>(&["drops"])?;
                Ok(rows.iter().any(|row| row["dst"] == first).then_some(()))
            })?;
            let mut follower = Follower::start(unit, &["--json"])?;
            // What was there, something new, and another packet of what was there.
            follower.until(|row| row["dst"] == first && row["times"] == 1)?;
            send(second)?;
            follower.until(|row| row["dst"] == second)?;
            send(first)?;
            follower.until(|row| row["dst"] == first && row["times"] == 2)?;
            send(third)?;
            follower.until(|row| row["dst"] == third)?;
            // A row is told once for each number that it had.
            let row = |row: &Value| row["counter"] == "drop_multicast" && row["side"] == "inside";
            let told = follower.told.iter().filter(|told| row(told));
            let mut told: Vec<_> = told
                .map(|row| {
                    (
                        row["dst"].to_string(),
                        row["protocol"].to_string(),
                        row["times"].to_string(),
                    )
                })
                .collect();
            let count = told.len();
            told.sort();
            told.dedup();
            ensure!(told.len() == count && count >= 4, "{:?}", follower.told);
            ensure!(follower.process.try_wait()?.is_none(), "it has ended");
            drop(follower);

            // The same for people.
            let mut follower = Follower::start(unit, &[])?;
            follower.line(|line| line.contains(third))?;
            send(second)?;
            let ours = [first, second, third];
            let line = follower.line(|line| ours.iter().any(|addr| line.contains(addr)))?;
            ensure!(line.contains(second), "told again: {line}");
            ensure!(line.starts_with("drop_multicast from inside: "), "{line}");
        }
        Ok(())
    })
}

/// A running `fpn-eu drops --follow`.
struct Follower {
    process: Child,
    lines: Receiver<String>,
    told: Vec<Value>,
}

impl Follower {
    fn start(unit: &Unit<'_>, args: &[&str]) -> Result<Self> {
        let words = unit.command(&[&["drops", "--follow"], args].concat())?;
        let (program, args) = words.split_first().context("no program")?;
        let mut process = Command::new(program)
            .args(args)
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take().context("no output")?;
        let (tell, lines) = mpsc::channel();
        // Ends with the process.
        std::thread::spawn(move || {
            let mut lines = BufReader::new(output).lines().map_while(Result::ok);
            lines.all(|line| tell.send(line).is_ok())
        });
        Ok(Self {
            process,
            lines,
            told: Vec::new(),
        })
    }

    /// Reads rows until one is right.
    fn until(&mut self, is_right: impl Fn(&Value) -> bool) -> Result<()> {
        loop {
            let line = self.line(|_| true)?;
            let row: Value = serde_json::from_str(&line)?;
            let right = is_right(&row);
            self.told.push(row);
            if right {
                return Ok(());
            }
        }
    }

    /// Reads lines until one is right.
    fn line(&mut self, is_right: impl Fn(&str) -> bool) -> Result<String> {
        loop {
            let line = self.lines.recv_timeout(PATIENCE);
            let line = line.context("it told nothing more")?;
            if is_right(&line) {
                return Ok(line);
            }
        }
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
