//! What a running unit meets besides packets: a log that nobody reads, signals, slow clients, a
//! silent manager, and a second enrollment.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::os::unix::net::UnixStream;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use netns_tests::{Fleet, Mode, PATIENCE, Rig, scenario, wait_for};
use nix::fcntl::OFlag;
use nix::sys::signal::Signal;
use nix::sys::stat::Mode as FileMode;
use nix::unistd::mkfifo;

#[test]
fn a_unit_whose_log_is_on_a_full_disk_loses_lines_and_nothing_else() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        restart_logging_to(&mut fleet, Path::new("/dev/full"))?;
        works(&fleet)?;
        lost_lines(&fleet)?;
        stops(&fleet)
    })
}

#[test]
fn a_unit_whose_log_has_no_reader_any_more_loses_lines_and_nothing_else() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let (path, reader) = fifo(rig)?;
        restart_logging_to(&mut fleet, &path)?;
        drop(reader);
        works(&fleet)?;
        lost_lines(&fleet)?;
        stops(&fleet)
    })
}

#[test]
fn a_unit_whose_log_nobody_reads_waits_for_nobody() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let (path, mut reader) = fifo(rig)?;
        // The pipe is full before the unit starts; even then the unit does not wait.
        while reader.write(&[b'.'; 4096]).is_ok() {}
        restart_logging_to(&mut fleet, &path)?;
        works(&fleet)?;
        lost_lines(&fleet)?;
        stops(&fleet)
    })
}

#[test]
fn signals_that_are_sent_by_habit_or_by_mistake_do_nothing_to_a_unit() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let daemon = fleet.unit(1).daemon()?;
        for signal in IGNORED {
            daemon.signal(signal)?;
            wait_log(&fleet, &format!("{signal} is ignored"))?;
        }
        // SIGPIPE causes no line, because every broken pipe sends it.
        daemon.signal(Signal::SIGPIPE)?;
        for _ in 0..20 {
            daemon.signal(Signal::SIGUSR1)?;
            daemon.signal(Signal::SIGHUP)?;
        }
        wait_log(&fleet, "eu.toml is as this unit uses it")?;
        works(&fleet)?;
        assert_eq!(daemon.log().matches("SIGUSR1 is ignored").count(), 1);
        stops(&fleet)
    })
}

#[test]
fn a_unit_that_is_told_to_stop_more_than_once_stops_once_and_undoes_everything() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        let before = fleet.unit(1).host().network_state()?;
        for signals in [
            &[Signal::SIGINT][..],
            &[Signal::SIGTERM, Signal::SIGTERM],
            &[
                Signal::SIGINT,
                Signal::SIGHUP,
                Signal::SIGTERM,
                Signal::SIGINT,
            ],
        ] {
            fleet.unit_mut(1).run()?;
            let daemon = fleet.unit(1).daemon()?;
            ensure!(fleet.unit(1).host().network_state()? != before);
            for signal in signals {
                daemon.signal(*signal)?;
            }
            ensure!(daemon.wait(PATIENCE)?.success(), "{signals:?}");
            assert_eq!(before, fleet.unit(1).host().network_state()?);
        }
        Ok(())
    })
}

#[test]
fn clients_that_are_slow_or_send_nothing_keep_nobody_out_of_a_unit() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        // Fewer file descriptors than clients.
        fleet.unit_mut(1).run_by("ulimit -n 256 && exec \"$@\"")?;
        fleet.unit(1).wait_ready()?;
        let halves = [
            &b""[..],
            b"GET /v1/status HTTP/1.1\r\n",
            b"POST /v1/enrolled HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nn",
            // A whole request, whose answer is not read.
            b"GET /v1/counters HTTP/1.1\r\nHost: x\r\n\r\n",
        ];
        let socket = fleet.unit(1).dir().join("fpn-eu.sock");
        let clients = (0..400).map(|number| {
            let mut client = UnixStream::connect(&socket)?;
            client.write_all(halves[number % halves.len()])?;
            anyhow::Ok(client)
        });
        let clients: Vec<_> = clients.collect::<Result<_>>()?;
        works(&fleet)?;
        drop(clients);
        stops(&fleet)
    })
}

#[test]
fn a_unit_without_file_descriptors_says_so_once_and_terminals_talk_on() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let unit = fleet.unit(1);
        let pid = unit.daemon()?.pid().to_string();
        let limit = |n: &str| {
            let limit = format!("--nofile={n}:");
            unit.host().check(&["prlimit", "--pid", &pid, &limit])
        };
        let open = std::fs::read_dir(format!("/proc/{pid}/fd"))?.count();
        limit(&(open + 2).to_string())?;
        let socket = unit.dir().join("fpn-eu.sock");
        let connect = || Ok(UnixStream::connect(&socket)?);
        let clients: Vec<_> = (0..20).map(|_| connect()).collect::<Result<_>>()?;
        wait_log(&fleet, "WARN the socket")?;
        fleet.talk(1, 2)?;
        fleet.talk(2, 1)?;
        let log = unit.daemon()?.log();
        let told = log.matches("cannot take commands at the moment").count();
        assert_eq!(told, 1, "{log}");
        drop(clients);
        limit("4096")?;
        works(&fleet)?;
        stops(&fleet)
    })
}

#[test]
fn the_log_says_that_the_manager_does_not_answer_and_when_it_does_again() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.manager.daemon()?.kill()?;
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        fleet.unit_mut(1).run()?;
        let address = fleet.net.manager_address();
        wait_log(
            &fleet,
            &format!("WARN no answer from the manager at {address}:4747"),
        )?;
        let status = fleet.unit(1).check(&["status"])?;
        ensure!(status.contains("does not answer"), "{status}");
        fleet.manager.run()?;
        wait_log(
            &fleet,
            &format!("the manager at {address}:4747 answers again"),
        )?;
        fleet.wait_talk(1, 2)
    })
}

#[test]
fn enrolling_a_running_unit_once_more_says_what_happens_next() -> Result<()> {
    scenario(|rig| {
        let fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        let (unit, terminal) = (fleet.unit(1), fleet.terminal(1));
        let again = |more: &[&str]| -> Result<(String, String)> {
            let token = fleet.manager.check(&["eu", "token", "eu1"])?;
            // As a mail program may deliver it: wrapped, and not quoted.
            let (first, second) = token.trim().split_at_checked(70).context("a token")?;
            let mut args = vec!["enroll", first, second, "--json"];
            args.extend(["--inside", "in0", "--outside", "out0", "--mode", "inline"]);
            for prefix in &terminal.prefixes {
                args.extend(["--ce", prefix]);
            }
            args.extend(more);
            let enrolled: serde_json::Value = serde_json::from_str(&unit.check(&args)?)?;
            let text = |name: &str| enrolled[name].to_string();
            Ok((text("next"), text("warnings")))
        };
        let (next, warnings) = again(&[])?;
        assert_eq!(next, "\"nothing\"");
        ensure!(!warnings.contains("restart"), "{warnings}");
        fleet.talk(1, 2)?;
        assert_eq!(fleet.manager.rotate("office", &[])?.acked, 2);
        let (next, warnings) = again(&["--ce", "10.99.0.1"])?;
        assert_eq!(next, "\"restart\"");
        ensure!(
            warnings.contains("previous settings: give `fpn-eu reload`"),
            "{warnings}"
        );
        ensure!(unit.daemon()?.terminate()?.success());
        assert_eq!(again(&[])?.0, "\"run\"");
        Ok(())
    })
}

#[test]
fn a_unit_starts_with_two_runs_of_nft_and_stops_with_one() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        let folder = rig.state_dir("nft");
        std::fs::create_dir(&folder)?;
        // What the unit starts may write where the unit may.
        let told = fleet.unit(1).dir().join("runs");
        let nft = fleet
            .unit(1)
            .host()
            .check(&["sh", "-c", "command -v nft"])?;
        let script = format!(
            "#!/bin/sh\necho \"$*\" >> {}\nexec {} \"$@\"\n",
            told.display(),
            nft.trim()
        );
        let program = folder.join("nft");
        std::fs::write(&program, script)?;
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755))?;
        let runs = || -> Result<Vec<String>> {
            let text = std::fs::read_to_string(&told)?;
            Ok(text.lines().map(str::to_owned).collect())
        };
        let path = format!("PATH={}:$PATH exec \"$@\"", folder.display());
        fleet.unit_mut(1).run_by(&path)?;
        fleet.wait_talk(1, 2)?;
        // The last of what is looked at when the unit serves.
        let started = wait_for("the look at others' rules", PATIENCE, || {
            let runs = runs()?;
            let looked = runs.last().is_some_and(|run| run == "-j list chains");
            Ok(looked.then_some(runs))
        })?;
        ensure!(
            started[..2] == ["-j list tables; list chains", "-j -f -"],
            "{started:?}"
        );
        let loads = started.iter().filter(|run| run.ends_with("-f -"));
        ensure!(loads.count() == 1, "{started:?}");
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        let stopped = runs()?;
        ensure!(
            stopped[started.len()..] == ["-j -f -"],
            "{started:?} {stopped:?}"
        );
        let left = fleet.unit(1).host().check(&["nft", "list", "tables"])?;
        ensure!(!left.contains("fpn_guard"), "{left}");
        // A guard that was asked to stay costs more, and stays.
        fleet.unit_mut(1).run()?;
        fleet.unit(1).check(&["guard", "on"])?;
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        let left = fleet.unit(1).host().check(&["nft", "list", "tables"])?;
        ensure!(left.contains("fpn_guard"), "{left}");
        fleet.unit(1).check(&["guard", "off"]).map(drop)
    })
}

/// Restarts the first unit with a log of everything that goes to this file.
fn restart_logging_to(fleet: &mut Fleet<'_>, log: &Path) -> Result<()> {
    ensure!(fleet.unit(1).daemon()?.terminate()?.success());
    let log = log.display();
    let script = format!("FPN_LOG=trace && export FPN_LOG && exec \"$@\" 2> {log}");
    fleet.unit_mut(1).run_by(&script)?;
    fleet.unit(1).wait_ready()
}

/// Returns a named pipe, and a reader of it that never blocks.
fn fifo(rig: &Rig) -> Result<(std::path::PathBuf, File)> {
    let path = rig.state_dir("log");
    mkfifo(&path, FileMode::S_IRUSR | FileMode::S_IWUSR)?;
    let flags = OFlag::O_NONBLOCK.bits();
    let mut options = OpenOptions::new();
    let options = options.read(true).write(true).custom_flags(flags);
    let reader = options.open(&path)?;
    Ok((path, reader))
}

/// Checks that terminals talk, keys change, and the first unit answers its command line.
fn works(fleet: &Fleet<'_>) -> Result<()> {
    fleet.wait_talk(1, 2)?;
    fleet.wait_talk(2, 1)?;
    for update in ["--strict", "--hitless"] {
        let rotation = fleet.manager.rotate("office", &[update])?;
        assert_eq!((rotation.units, rotation.acked), (2, 2));
        fleet.wait_epoch("office", rotation.epoch)?;
        fleet.wait_talk(1, 2)?;
    }
    ensure!(fleet.unit(1).daemon()?.ended()?.is_none());
    Ok(())
}

fn lost_lines(fleet: &Fleet<'_>) -> Result<()> {
    wait_for("lost lines of the log", PATIENCE, || {
        Ok((fleet.unit(1).counter("log_lines_lost")? > 0).then_some(()))
    })
}

/// Waits for a line of the first unit's log.
fn wait_log(fleet: &Fleet<'_>, line: &str) -> Result<()> {
    let daemon = fleet.unit(1).daemon()?;
    wait_for(line, PATIENCE, || {
        ensure!(daemon.ended()?.is_none(), "it ended before this");
        Ok(daemon.log().contains(line).then_some(()))
    })
}

/// Checks that the first unit ends properly, and without delay.
fn stops(fleet: &Fleet<'_>) -> Result<()> {
    ensure!(fleet.unit(1).daemon()?.terminate()?.success());
    Ok(())
}

/// By default each of these would end the process.
const IGNORED: [Signal; 10] = [
    Signal::SIGUSR1,
    Signal::SIGUSR2,
    Signal::SIGALRM,
    Signal::SIGVTALRM,
    Signal::SIGPROF,
    Signal::SIGIO,
    Signal::SIGPWR,
    Signal::SIGSTKFLT,
    Signal::SIGXCPU,
    Signal::SIGXFSZ,
];
