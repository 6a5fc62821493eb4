//! Every command of docs/quickstart.md, in its order, on hosts with its names and addresses.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use netns_tests::{Host, Hub, MARKER, Offloads, PATIENCE, Ping, Rig, binary, scenario, wait_for};
use serde_json::Value;

#[test]
fn what_the_quickstart_says_works_word_for_word() -> Result<()> {
    scenario(|rig| {
        let world = World::new(rig)?;
        let hub = rig.capture(world.hub.host(), None)?;
        let mut guide = Guide {
            rig,
            tokens: BTreeMap::new(),
        };
        let mut ran = Vec::new();
        for step in steps(GUIDE)? {
            let host = rig.get(&step.host)?;
            let output = guide.run(&host, &step)?;
            ran.push((step.host, step.commands.len()));
            // What the text around these commands promises.
            let said = step.commands.concat();
            if said.contains("fpn-eu paths") {
                ensure!(output.contains("10.77.0.12"), "{output}");
                let ping = Ping::to("10.77.0.12".parse()?).pattern(MARKER);
                ping.all(&rig.get("pc-a")?)?;
                ensure!(hub.count_with(MARKER)? == 0, "the hub could read a ping");
                ensure!(hub.esp()? > 0, "nothing is encrypted");
            }
            if said.contains("evict unit-b") {
                let pc = rig.get("pc-a")?;
                for (to, answers) in [("10.77.0.12", false), ("10.78.3.9", true)] {
                    let answered = Ping::to(to.parse()?).run(&pc)? > 0;
                    ensure!(answered == answers, "{to} after unit-b was evicted");
                }
            }
        }
        ensure!(ran.len() >= 10, "only these steps were found: {ran:?}");
        Ok(())
    })
}

/// The guide's network.
struct World {
    hub: Hub,
}

impl World {
    fn new(rig: &Rig) -> Result<Self> {
        let hub = Hub::new(rig.host("hub")?)?;
        let plug = |name: &str, number: u8| -> Result<Host> {
            let host = rig.host(name)?;
            hub.plug(&host, "eth0", Offloads::default())?;
            host.ip(&format!(
                "addr add 10.77.0.{number}/24 dev eth0\naddr add fd77::{number}/64 dev eth0 nodad"
            ))?;
            Ok(host)
        };
        plug("manager", 2)?;
        for (unit, number, terminal, addresses) in [
            ("unit-a", 101, "pc-a", ["10.77.0.11/24", "fd77::11/64"]),
            ("unit-b", 102, "pc-b", ["10.77.0.12/24", "fd77::12/64"]),
            ("unit-c", 103, "server", ["10.78.3.9/24", "fd78:3::9/64"]),
        ] {
            let (unit, terminal) = (plug(unit, number)?, rig.host(terminal)?);
            unit.link("eth1", &terminal, "eth0", Offloads::default())?;
            let [v4, v6] = addresses;
            terminal.ip(&format!(
                "addr add {v4} dev eth0\naddr add {v6} dev eth0 nodad"
            ))?;
        }
        rig.get("unit-c")?
            .ip("addr add 10.78.3.1/24 dev eth1\naddr add fd78:3::1/64 dev eth1 nodad")?;
        rig.get("server")?
            .ip("route add default via 10.78.3.1\nroute add default via fd78:3::1")?;
        Ok(Self { hub })
    }
}

/// Some commands, and the host that they are for.
struct Step {
    host: String,
    commands: Vec<String>,
}

/// Reads the blocks of commands of a document. In front of each stands on which host they run.
fn steps(document: &str) -> Result<Vec<Step>> {
    let (mut steps, mut host) = (Vec::new(), None);
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        if let Some(rest) = line.strip_prefix("On **") {
            host = rest.split_once("**").map(|(name, _)| name.to_owned());
        }
        if line == "```sh" {
            let commands = lines.by_ref().take_while(|line| *line != "```");
            let commands: Vec<_> = commands.map(str::to_owned).collect();
            let host = host
                .take()
                .with_context(|| format!("no host for {commands:?}"))?;
            ensure!(!commands.is_empty());
            steps.push(Step { host, commands });
        }
    }
    Ok(steps)
}

/// What a person has noted down while following the guide.
struct Guide<'rig> {
    rig: &'rig Rig,
    /// By the unit's name.
    tokens: BTreeMap<String, String>,
}

impl Guide<'_> {
    /// Runs the commands of a step and returns what they said.
    fn run(&mut self, host: &Host, step: &Step) -> Result<String> {
        let mut output = String::new();
        for line in &step.commands {
            let token = self.tokens.get(&step.host);
            let line = match line.contains("TOKEN") {
                true => line.replace("TOKEN", token.context("no token for this host")?),
                false => line.clone(),
            };
            match line.strip_suffix(" &") {
                Some(daemon) => self.start(host, daemon)?,
                None => {
                    let command = self.command(host, &line)?;
                    let words: Vec<&str> = command.iter().map(String::as_str).collect();
                    let outcome = host.run(&words)?;
                    // Not the command itself: it may contain a token.
                    let said = outcome.stdout.clone() + &outcome.stderr;
                    ensure!(outcome.ok, "{}: {:?}: {said}", step.host, step.commands);
                    if let Some(rest) = line.strip_prefix("fpn-mge eu add ") {
                        let unit = rest.split(' ').next().unwrap_or_default();
                        let token = outcome.stdout.split_whitespace();
                        let token = token.max_by_key(|word| word.len()).context("no token")?;
                        self.tokens.insert(unit.to_owned(), token.to_owned());
                    }
                    output += &said;
                }
            }
        }
        Ok(output)
    }

    /// Returns how a person's shell runs a line. The rig's hosts have one file system, so each has a
    /// folder of its own in place of the one that the guide's machines use.
    fn command(&self, host: &Host, line: &str) -> Result<Vec<String>> {
        let programs = binary("fpn-eu")?;
        let programs = programs.parent().context("no folder")?.display();
        let path = std::env::var("PATH")?;
        let folder = self.rig.state_dir(host.name());
        let words = [
            "env",
            &format!("FPN_DIR={}", folder.display()),
            &format!("PATH={programs}:{path}"),
            "sh",
            "-ec",
            line,
        ];
        Ok(words.map(str::to_owned).to_vec())
    }

    /// Starts a daemon, and waits until it is ready for the next step.
    fn start(&self, host: &Host, line: &str) -> Result<()> {
        let command = self.command(host, &format!("exec {line}"))?;
        let words: Vec<&str> = command.iter().map(String::as_str).collect();
        let (program, args) = words.split_first().context("no program")?;
        let daemon = self
            .rig
            .spawn(host, host.name(), Path::new(program), args)?;
        let program = line.split(' ').next().unwrap_or_default();
        wait_for(&format!("{line} on {}", host.name()), PATIENCE, || {
            ensure!(daemon.ended()?.is_none(), "{}", daemon.log());
            let status = self.command(host, &format!("{program} status --json"))?;
            let status = host.run(&status.iter().map(String::as_str).collect::<Vec<_>>())?;
            if !status.ok {
                return Ok(None);
            }
            let status: Value = serde_json::from_str(&status.stdout)?;
            let ready = program == "fpn-mge" || status["state"] == "registered";
            Ok(ready.then_some(()))
        })
    }
}

const GUIDE: &str = include_str!("../../docs/quickstart.md");
