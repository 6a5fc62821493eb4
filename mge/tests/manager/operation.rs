//! Tests what a running manager meets besides units: a log that nobody reads, signals, and slow
//! clients.

use std::fs::File;
use std::io::{PipeReader, PipeWriter, Read, Write, pipe};
use std::os::unix::net::UnixStream;
use std::process::Command;
use std::time::Duration;

use nix::fcntl::{FcntlArg, OFlag, fcntl};

use crate::lab::{Lab, signal, wait};
use crate::unit::Unit;

/// Returns a pipe that is full, so that a write to it waits for its reader.
fn full_pipe() -> (PipeReader, PipeWriter) {
    let (reader, mut writer) = pipe().unwrap();
    let flags = OFlag::from_bits_retain(fcntl(&writer, FcntlArg::F_GETFL).unwrap());
    fcntl(&writer, FcntlArg::F_SETFL(flags | OFlag::O_NONBLOCK)).unwrap();
    while writer.write(&[b'.'; 4096]).is_ok() {}
    while writer.write(b".").is_ok() {}
    fcntl(&writer, FcntlArg::F_SETFL(flags)).unwrap();
    (reader, writer)
}

/// Checks that a manager works whatever happens to its log: a unit registers, keys are rotated,
/// commands are answered, and the daemon stops when it is told to. Returns how many lines of the
/// log were lost.
fn works(lab: &mut Lab) -> u64 {
    lab.ok(&["group", "add", "red"]);
    let unit = Unit::start(&lab.ok(&["eu", "add", "eu0", "--group", "red"]), 0);
    unit.wait_epoch("red", 1);
    for epoch in 2..5 {
        assert_eq!(lab.json(&["rotate", "red", "--strict"])["acked"], 1);
        unit.wait_epoch("red", epoch);
    }
    let lost = lab.json(&["status"])["counters"]["log_lines_lost"].as_u64();
    assert!(lab.ended().is_none());
    lab.stop();
    lost.unwrap_or(0)
}

#[test]
fn a_log_on_a_full_disk_loses_its_lines_and_nothing_else() {
    let mut lab = Lab::init();
    lab.run_logging(File::options().write(true).open("/dev/full").unwrap());
    assert!(works(&mut lab) > 3);
}

#[test]
fn a_log_whose_reader_has_gone_loses_its_lines_and_nothing_else() {
    let mut lab = Lab::init();
    let (reader, writer) = pipe().unwrap();
    lab.run_logging(writer);
    drop(reader);
    assert!(works(&mut lab) > 3);
}

#[test]
fn a_log_that_nobody_reads_keeps_nobody_waiting() {
    let mut lab = Lab::init();
    let (mut reader, writer) = full_pipe();
    lab.run_logging(writer);
    works(&mut lab);
    // The pipe contains no line of the log, because none could be written in time.
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    assert!(!text.contains("registered"), "{text}");
}

#[test]
fn what_was_not_read_in_time_is_there_for_a_late_reader() {
    let mut lab = Lab::init();
    let (mut reader, writer) = full_pipe();
    lab.run_logging(writer);
    lab.ok(&["group", "add", "red"]);
    let unit = Unit::start(&lab.ok(&["eu", "add", "eu0", "--group", "red"]), 0);
    unit.wait_epoch("red", 1);
    let late = std::thread::spawn(move || {
        let mut text = String::new();
        reader.read_to_string(&mut text).unwrap();
        text
    });
    lab.stop();
    let text = late.join().unwrap();
    assert!(text.contains("registered unit=\"eu0\""), "{text}");
}

#[test]
fn a_start_that_fails_ends_although_nobody_reads_why() {
    let lab = Lab::init();
    std::fs::remove_file(lab.dir().join("seal.key")).unwrap();
    let (_reader, stuck) = full_pipe();
    let (_, closed) = pipe().unwrap();
    for stderr in [stuck, closed] {
        let mut child = lab.command(&["run"]).stderr(stderr).spawn().unwrap();
        assert_eq!(wait(&mut child).code(), Some(1));
    }
}

#[test]
fn signals_that_are_sent_by_habit_or_by_mistake_are_ignored_with_a_line_in_the_log() {
    let mut lab = Lab::init();
    let path = lab.dir().join("log");
    lab.run_logging(File::create(&path).unwrap());
    for name in IGNORED {
        signal(lab.pid(), name);
        let line = format!("SIG{name} is ignored");
        let told = |_: &Lab| {
            std::fs::read_to_string(&path)
                .unwrap()
                .contains(&line)
                .then_some(())
        };
        lab.wait_for(&line, told);
    }
    // SIGPIPE is not logged, because every broken pipe causes it.
    signal(lab.pid(), "PIPE");
    for _ in 0..20 {
        signal(lab.pid(), "HUP");
    }
    assert!(works(&mut lab) == 0);
    let log = std::fs::read_to_string(&path).unwrap();
    assert_eq!(log.matches("SIGHUP is ignored").count(), 1, "{log}");
    assert!(!log.contains("SIGPIPE"), "{log}");
}

#[test]
fn more_than_one_signal_to_stop_is_one_stop() {
    for signals in [
        &["INT"][..],
        &["TERM", "TERM"],
        &["INT", "TERM", "INT", "HUP"],
    ] {
        let mut lab = Lab::start();
        lab.stop_by(signals);
        assert!(!lab.dir().join("fpn-mge.sock").exists());
    }
}

#[test]
fn clients_that_are_slow_or_send_nothing_keep_nobody_out() {
    let mut lab = Lab::init();
    // The manager has fewer file descriptors than it will have clients.
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -n 256 && exec \"$@\"", "sh"]);
    let run = lab.command(&["run"]);
    command.arg(run.get_program()).args(run.get_args());
    for (name, value) in run.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    lab.run_by(command);
    let halves = [
        &b""[..],
        b"GET /v1/status HTTP/1.1\r\n",
        b"POST /v1/groups HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{",
        // A complete request whose answer is not read.
        b"GET /v1/events HTTP/1.1\r\nHost: x\r\n\r\n",
    ];
    let clients: Vec<UnixStream> = (0..400)
        .map(|number| {
            let mut client = UnixStream::connect(lab.dir().join("fpn-mge.sock")).unwrap();
            client.write_all(halves[number % halves.len()]).unwrap();
            client
        })
        .collect();
    works(&mut lab);
    drop(clients);
}

#[test]
fn a_manager_without_file_descriptors_says_so_once_and_answers_when_it_has_some() {
    let mut lab = Lab::init();
    let path = lab.dir().join("log");
    lab.run_logging(File::create(&path).unwrap());
    lab.ok(&["status"]);
    let pid = lab.pid().to_string();
    let limit = |n: usize| {
        let args = ["--pid", &pid, &format!("--nofile={n}:")];
        assert!(
            Command::new("prlimit")
                .args(args)
                .status()
                .unwrap()
                .success()
        );
    };
    let fds = std::fs::read_dir(format!("/proc/{pid}/fd")).unwrap();
    limit(fds.count() + 2);
    let connect = || UnixStream::connect(lab.dir().join("fpn-mge.sock")).unwrap();
    let clients: Vec<UnixStream> = (0..20).map(|_| connect()).collect();
    let told = || {
        let log = std::fs::read_to_string(&path).unwrap();
        let lines = log.lines().filter(|line| line.contains("WARN"));
        lines
            .filter(|line| line.contains("Too many open files"))
            .count()
    };
    lab.wait_for("a warning", |_| (told() > 0).then_some(()));
    // During this time many more attempts to accept a client fail.
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(told(), 1);
    drop(clients);
    limit(4096);
    works(&mut lab);
    assert_eq!(told(), 1);
}

/// Signals that would end the process by default.
const IGNORED: [&str; 11] = [
    "HUP", "USR1", "USR2", "ALRM", "VTALRM", "PROF", "IO", "PWR", "STKFLT", "XCPU", "XFSZ",
];
