//! Every command that the documents name is given to real daemons. Names in it that stand for something are
//! replaced by something of the scenario.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use fpn_daemon_kit::documented_commands;
use netns_tests::{Fleet, Manager, Mode, Outcome, Ping, Rig, Terminal, Unit, scenario};

#[test]
fn every_command_of_the_documents_does_something_when_it_is_given() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let mut given = Given::default();
        for words in all("fpn-mge")? {
            given.give_manager(rig, &mut fleet, &words)?;
        }
        fleet.wait_talk(1, 2)?;
        // So that there is something to follow.
        let one = fleet.terminal(1);
        one.host.ip("addr add 10.78.0.77/24 dev eth0")?;
        let stray = Ping::to(fleet.terminal(2).v4).option(&["-I", "10.78.0.77"]);
        stray.none(&one.host)?;
        for words in all("fpn-eu")? {
            given.give_unit(rig, &mut fleet, &words)?;
        }
        println!(
            "{} commands were given, of {} only the beginning is named",
            given.count, given.begun
        );
        let failed = &given.failed;
        ensure!(failed.is_empty(), "{}", failed.join("\n"));
        ensure!(given.count > 60, "{} commands", given.count);
        // None of them has done harm that it does not say.
        fleet.wait_talk(1, 2)
    })
}

/// Returns the commands of a program in all documents, each once, and whether it is a whole one.
fn all(program: &str) -> Result<BTreeSet<(Vec<String>, bool)>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let found = documented_commands(program, &root)?;
    let all: BTreeSet<_> = found.into_iter().map(|c| (c.words, c.whole)).collect();
    // The same command in a block is enough.
    let whole: BTreeSet<_> = all.iter().filter(|c| c.1).map(|c| c.0.clone()).collect();
    let wanted = all.into_iter().filter(|c| c.1 || !whole.contains(&c.0));
    Ok(wanted.collect())
}

/// What was given so far.
#[derive(Default)]
struct Given {
    count: usize,
    /// Commands of which a document names only the beginning.
    begun: usize,
    failed: Vec<String>,
    /// Makes names that nothing has yet.
    next: u32,
}

impl Given {
    fn give_manager(
        &mut self,
        rig: &Rig,
        fleet: &mut Fleet<'_>,
        (words, whole): &(Vec<String>, bool),
    ) -> Result<()> {
        let manager = &fleet.manager;
        let texts: Vec<&str> = words.iter().map(String::as_str).collect();
        let fresh = self.fresh();
        // A unit and a group of its own for each command that changes some.
        let unit = |in_group: bool| -> Result<()> {
            manager.check(&["group", "add", &fresh, "--protect", "10.77.0.0/24"])?;
            let group = ["--group", &fresh];
            let group = if in_group { &group[..] } else { &[] };
            manager.check(&[&["eu", "add", &fresh], group].concat())?;
            Ok(())
        };
        // Where the name stands that is replaced by the fresh one.
        let named = match texts.as_slice() {
            ["run", ..] => {
                manager.daemon()?.terminate()?;
                fleet.manager.run()?;
                return self.ran();
            }
            ["group", "set" | "remove" | "show", _, ..]
            | ["eu", "remove" | "set" | "token" | "show", _, ..] => {
                unit(true)?;
                Some(2)
            }
            ["evict" | "leave", _, ..] => {
                unit(true)?;
                Some(1)
            }
            ["join", _, ..] => {
                unit(false)?;
                Some(1)
            }
            ["group" | "eu", "add", _, ..] => Some(2),
            _ => None,
        };
        let place = Place {
            terminals: [fleet.terminal(1), fleet.terminal(2)],
            file: rig.state_dir(&fresh),
        };
        let mut args: Vec<String> = words.iter().map(|word| place.example(word)).collect();
        if let Some(at) = named {
            args[at].clone_from(&fresh);
        }
        if texts.first() == Some(&"leave") {
            args.iter_mut()
                .skip(2)
                .for_each(|group| group.clone_from(&fresh));
        }
        // There is something to add to, and something to remove.
        let changed = args
            .iter()
            .position(|w| w.ends_with("-add") || w.ends_with("-remove"));
        if let (["eu" | "group", "set", ..], Some(at)) = (texts.as_slice(), changed) {
            let option = args[at].replace("-add", "").replace("-remove", "");
            let prefix = args.get(at + 1).context("a prefix")?;
            manager.check(&[texts[0], "set", &fresh, &option, prefix])?;
        }
        let outcome = match texts.as_slice() {
            ["init", ..] => {
                let dir = place.path()?;
                let args = [&["--dir", &dir], strs(&args).as_slice()].concat();
                let program = netns_tests::binary("fpn-mge")?;
                let program = program.to_str().context("not UTF-8")?;
                manager
                    .host()
                    .run(&[&[program], args.as_slice()].concat())?
            }
            ["restore", "FILE" | "/var/lib/fpn-mge/fpn-mge.db", ..] => {
                let file = place.path()?;
                manager.check(&["backup", &file])?;
                manager.daemon()?.terminate()?;
                args[1] = file;
                let outcome = manager.cli(&strs(&args))?;
                fleet.manager.run()?;
                fleet.manager.check(&["restore", "--accept"])?;
                outcome
            }
            ["restore"] => return self.begun(),
            ["restore", "--accept", ..] => {
                // Nobody waits; that it accepts those who do is seen above.
                let outcome = manager.cli(&strs(&args))?;
                ensure!(outcome.ok || outcome.stderr.contains("wait"), "{outcome:?}");
                return self.ran();
            }
            ["events", "--verify", "--head"] => return self.begun(),
            _ if is_endless(&texts) => {
                self.for_a_moment(manager_words(manager, &args)?, manager.host())?
            }
            _ => manager.cli(&strs(&args))?,
        };
        self.judge("fpn-mge", &texts, *whole, &outcome)
    }

    fn give_unit(
        &mut self,
        rig: &Rig,
        fleet: &mut Fleet<'_>,
        (words, whole): &(Vec<String>, bool),
    ) -> Result<()> {
        let texts: Vec<&str> = words.iter().map(String::as_str).collect();
        let fresh = self.fresh();
        let place = Place {
            terminals: [fleet.terminal(1), fleet.terminal(2)],
            file: rig.state_dir(&fresh),
        };
        let mut args: Vec<String> = words.iter().map(|word| place.example(word)).collect();
        let unit = fleet.unit(1);
        let outcome = match texts.as_slice() {
            ["run", ..] => {
                unit.daemon()?.terminate()?;
                fleet.unit_mut(1).run()?;
                return self.ran();
            }
            ["enroll"] => return self.begun(),
            ["enroll", "TOKEN", ..] => {
                let manager = &fleet.manager;
                args[1] = manager.check(&["eu", "add", &fresh])?.trim().to_owned();
                let other = Unit::in_folder(rig, fleet.terminal(1), &fresh)?;
                for (old, new) in [("eth1", "in0"), ("eth0", "out0")] {
                    for word in args.iter_mut().filter(|word| *word == old) {
                        new.clone_into(word);
                    }
                }
                other.cli(&strs(&args))?
            }
            _ if is_endless(&texts) => {
                self.for_a_moment(unit.command(&strs(&args))?, unit.host())?
            }
            _ => unit.cli(&strs(&args))?,
        };
        self.judge("fpn-eu", &texts, *whole, &outcome)
    }

    /// Runs something that goes on until somebody ends it, on a terminal.
    fn for_a_moment(&self, words: Vec<String>, host: &netns_tests::Host) -> Result<Outcome> {
        let command = words.join(" ");
        let words = [
            "timeout",
            "--preserve-status",
            "--foreground",
            "-s",
            "INT",
            "2",
        ];
        let words = [&words[..], &["script", "-qefc", &command, "/dev/null"]].concat();
        let outcome = host.run(&words)?;
        ensure!(!outcome.stdout.is_empty(), "{command}: {outcome:?}");
        Ok(Outcome {
            ok: true,
            ..outcome
        })
    }

    fn judge(
        &mut self,
        program: &str,
        words: &[&str],
        whole: bool,
        outcome: &Outcome,
    ) -> Result<()> {
        let begun = !whole
            && outcome.code == Some(2)
            && [
                "required",
                "requires a subcommand",
                "a value is required",
                "Usage:",
            ]
            .iter()
            .any(|said| outcome.stderr.contains(said));
        if begun {
            return self.begun();
        }
        if !outcome.ok {
            self.failed
                .push(format!("{program} {}: {outcome:?}", words.join(" ")));
        }
        self.ran()
    }

    fn ran(&mut self) -> Result<()> {
        self.count += 1;
        Ok(())
    }

    fn begun(&mut self) -> Result<()> {
        self.begun += 1;
        Ok(())
    }

    fn fresh(&mut self) -> String {
        self.next += 1;
        format!("fresh{}", self.next)
    }
}

/// What names in commands stand for.
struct Place<'a> {
    terminals: [&'a Terminal; 2],
    file: PathBuf,
}

impl Place<'_> {
    fn example(&self, word: &str) -> String {
        let [one, two] = self.terminals;
        let file = self.file.display().to_string();
        match word.trim_end_matches("...") {
            "unit-a" | "unit-b" | "UNIT" | "NAME" => "eu1".to_owned(),
            "office" | "GROUP" | "G1" | "G2" => "office".to_owned(),
            "SRC" | "TERMINAL" | "ADDRESS" | "10.77.0.11" => one.v4.to_string(),
            "DST" | "10.77.0.12" => two.v4.to_string(),
            "PREFIX" => "10.99.0.0/24".to_owned(),
            "FILE" | "FOLDER" | "COPY" => file,
            "N" | "SECONDS" => "1".to_owned(),
            "TIME" => "1h".to_owned(),
            word if word.starts_with("/var/lib/") => file,
            word => word.to_owned(),
        }
    }

    fn path(&self) -> Result<String> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(self.file.to_str().context("not UTF-8")?.to_owned())
    }
}

/// Whether a command goes on until somebody ends it.
fn is_endless(words: &[&str]) -> bool {
    words.contains(&"--follow") || words.first() == Some(&"top")
}

fn manager_words(manager: &Manager<'_>, args: &[String]) -> Result<Vec<String>> {
    let program = netns_tests::binary("fpn-mge")?;
    let words = [
        program.to_str().context("not UTF-8")?,
        "--dir",
        manager.dir().to_str().context("not UTF-8")?,
    ];
    Ok(words
        .map(str::to_owned)
        .into_iter()
        .chain(args.iter().cloned())
        .collect())
}

fn strs(words: &[String]) -> Vec<&str> {
    words.iter().map(String::as_str).collect()
}
