//! Attacks from inside a confined process: what it may not do fails, and the same works without the
//! confinement. Each attack runs in a process of its own, because there is no way back.

use std::fs::{self, File};
use std::io::{Error, ErrorKind};
use std::net::{TcpListener, TcpStream};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use fpn_daemon_kit::{Confinement, Landlock, denied};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// What an attack needs.
struct Place {
    own: PathBuf,
    other: PathBuf,
    /// A TCP port on which somebody listens.
    port: u16,
    /// A process that is not the attacker's child.
    victim: Pid,
    /// An abstract socket on which somebody listens.
    name: String,
}

type Attack = fn(&Place) -> Result<(), Error>;

fn run(program: &str, args: &[&str]) -> Result<(), Error> {
    match Command::new(program).args(args).status()?.success() {
        true => Ok(()),
        false => Err(Error::other("it failed")),
    }
}

fn main() -> ExitCode {
    let args: Vec<_> = std::env::args().collect();
    if args.get(1).is_some_and(|word| word == "attack") {
        return attack(&args[2..]);
    }
    let mut failed = false;
    for (name, allowed, _) in ATTACKS {
        // Without the confinement everything works, unless this user may not do it anyway.
        let free = try_out(name, "free");
        let confined = try_out(name, "confined");
        let needs_root = ["reads_passwords", "writes_a_system_setting"].contains(name)
            && !nix::unistd::geteuid().is_root();
        let good = (free == DONE || needs_root) && confined == if *allowed { DONE } else { DENIED };
        println!("{name}: free {free}, confined {confined}");
        failed |= !good;
    }
    assert!(!failed, "0 is done, 3 is denied");
    println!("{} attacks behaved as they must", ATTACKS.len());
    ExitCode::SUCCESS
}

/// Runs one attack in a process of its own. Returns its exit code.
fn try_out(name: &str, how: &str) -> u8 {
    let [own, other] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    fs::write(own.path().join("file"), "own").unwrap();
    for file in ["file", "victim", "linked"] {
        fs::write(other.path().join(file), "other").unwrap();
    }
    std::os::unix::fs::symlink(other.path().join("linked"), own.path().join("link")).unwrap();
    let _unix = UnixListener::bind(other.path().join("sock")).unwrap();
    let tcp = TcpListener::bind("127.0.0.1:0").unwrap();
    let abstract_name = format!("fpn-test-{}-{name}-{how}", std::process::id());
    let address = SocketAddr::from_abstract_name(&abstract_name).unwrap();
    let _abstract = UnixListener::bind_addr(&address).unwrap();
    let mut attacker = Command::new(std::env::current_exe().unwrap());
    attacker.args(["attack", name, how]);
    attacker.args([own.path(), other.path()]);
    attacker.arg(tcp.local_addr().unwrap().port().to_string());
    attacker.arg(std::process::id().to_string());
    attacker.arg(abstract_name);
    let status = attacker.env_remove("NOTIFY_SOCKET").status().unwrap();
    status.code().and_then(|code| code.try_into().ok()).unwrap()
}

fn attack(args: &[String]) -> ExitCode {
    let [name, how, own, other, port, victim, socket] = args else {
        panic!("{args:?}")
    };
    let place = Place {
        own: own.into(),
        other: other.into(),
        port: port.parse().unwrap(),
        victim: Pid::from_raw(victim.parse().unwrap()),
        name: socket.clone(),
    };
    let (_, _, act) = ATTACKS.iter().find(|(n, _, _)| n == name).unwrap();
    if how == "confined" {
        let mut rules = Confinement::new().owns(&place.own);
        if RUN_A_PROGRAM.contains(&name.as_str()) {
            rules = rules.runs("true");
        }
        let confined = rules.enter().unwrap();
        assert_eq!(
            confined,
            Landlock::On,
            "this kernel is too old for the test"
        );
    }
    match act(&place) {
        Ok(()) => ExitCode::from(DONE),
        Err(e) => {
            // EXDEV: to move a file elsewhere is denied as between file systems.
            let moved = e.kind() == ErrorKind::CrossesDevices;
            let refused = e.kind() == ErrorKind::PermissionDenied;
            if !(moved || refused) {
                eprintln!("{name}: {e}");
                return ExitCode::from(FAILED);
            }
            if refused && how == "confined" {
                assert!(denied(&e).contains("restart"));
            }
            ExitCode::from(DENIED)
        }
    }
}

/// By name: what is done, and whether a confined process may do it.
const ATTACKS: &[(&str, bool, Attack)] = &[
    ("reads_its_folder", true, |at| {
        fs::read(at.own.join("file")).map(drop)
    }),
    ("replaces_a_file_of_its_folder", true, |at| {
        fs::write(at.own.join("file.new"), "new")?;
        fs::rename(at.own.join("file.new"), at.own.join("file"))
    }),
    ("makes_a_folder_and_a_socket_in_its_folder", true, |at| {
        fs::create_dir(at.own.join("sub"))?;
        UnixListener::bind(at.own.join("sub/sock"))?;
        fs::remove_dir_all(at.own.join("sub"))
    }),
    ("follows_a_link_of_its_folder", true, |at| {
        fs::write(at.own.join("link"), "through")
    }),
    ("connects_to_a_socket_elsewhere", true, |at| {
        UnixStream::connect(at.other.join("sock")).map(drop)
    }),
    ("knows_whether_a_file_elsewhere_exists", true, |at| {
        fs::metadata(at.other.join("file")).map(drop)
    }),
    ("reads_a_file_elsewhere", false, |at| {
        fs::read(at.other.join("file")).map(drop)
    }),
    ("reads_passwords", false, |_| {
        fs::read("/etc/shadow").map(drop)
    }),
    ("reads_a_file_elsewhere_in_a_second_thread", false, |at| {
        let file = at.other.join("file");
        let read = std::thread::spawn(move || fs::read(file).map(drop));
        read.join().expect("no panic")
    }),
    ("reads_a_file_elsewhere_through_proc", false, |at| {
        let path = at.other.join("file");
        let below = path.strip_prefix("/").expect("absolute");
        fs::read(Path::new("/proc/self/root").join(below)).map(drop)
    }),
    ("looks_into_another_process", false, |at| {
        fs::read_link(format!("/proc/{}/cwd", at.victim)).map(drop)
    }),
    ("lists_a_folder_elsewhere", false, |at| {
        fs::read_dir(&at.other).map(drop)
    }),
    ("writes_a_file_elsewhere", false, |at| {
        let path = at.other.join("file");
        File::options().write(true).open(path).map(drop)
    }),
    ("empties_a_file_elsewhere", false, |at| {
        let path = at.other.join("file");
        nix::unistd::truncate(&path, 0).map_err(Error::from)
    }),
    ("makes_a_file_elsewhere", false, |at| {
        fs::write(at.other.join("new"), "new")
    }),
    ("removes_a_file_elsewhere", false, |at| {
        fs::remove_file(at.other.join("victim"))
    }),
    ("moves_a_file_out_of_its_folder", false, |at| {
        fs::rename(at.own.join("file"), at.other.join("file"))
    }),
    ("links_a_file_into_its_folder", false, |at| {
        fs::hard_link(at.other.join("file"), at.own.join("hard"))
    }),
    ("makes_a_symbolic_link_for_its_next_start", false, |at| {
        std::os::unix::fs::symlink("/etc/shadow", at.own.join("soft"))
    }),
    ("writes_a_system_setting", false, |_| {
        let path = "/proc/sys/kernel/core_pattern";
        File::options().write(true).open(path).map(drop)
    }),
    ("executes_the_shell", false, |_| {
        run("/bin/sh", &["-c", ":"])
    }),
    ("executes_the_program_that_it_needs", true, |_| {
        run("true", &[])
    }),
    ("executes_what_it_has_written", false, |at| {
        let program = at.own.join("program");
        fs::copy("/bin/true", &program)?;
        run(program.to_str().expect("UTF-8"), &[])
    }),
    ("listens_on_a_tcp_port", false, |_| {
        TcpListener::bind("127.0.0.1:0").map(drop)
    }),
    ("connects_to_a_tcp_port", false, |at| {
        TcpStream::connect(("127.0.0.1", at.port)).map(drop)
    }),
    ("signals_another_process", false, |at| {
        kill(at.victim, Signal::SIGCONT).map_err(Error::from)
    }),
    ("connects_to_an_abstract_socket_of_another", false, |at| {
        let address = SocketAddr::from_abstract_name(&at.name)?;
        UnixStream::connect_addr(&address).map(drop)
    }),
];
/// Those that may run `true`, and so its dynamic loader.
const RUN_A_PROGRAM: [&str; 2] = [
    "executes_the_program_that_it_needs",
    "executes_what_it_has_written",
];
const DONE: u8 = 0;
const FAILED: u8 = 2;
const DENIED: u8 = 3;
