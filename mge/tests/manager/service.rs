//! A manager under a service manager: readiness, credentials, documents. The watchdog and privileges are
//! in `netns-tests/tests/service.rs`, because their tests need root.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::lab::{Lab, MGE, PATIENCE, wait};

#[test]
fn the_service_manager_is_told_when_the_manager_serves_and_when_it_ends() {
    let mut lab = Lab::init();
    let told = Told::new(&lab);
    // Not ready: it finds out late that it cannot open its database.
    let seal = lab.dir().join("seal.key");
    let key = fs::read(&seal).unwrap();
    fs::write(&seal, [0; 32]).unwrap();
    let mut refused = told.command(&lab).stderr(Stdio::null()).spawn().unwrap();
    assert!(!wait(&mut refused).success());
    assert_eq!(told.all(), [""; 0]);

    fs::write(&seal, key).unwrap();
    lab.run_by(told.command(&lab));
    told.wait("READY=1", PATIENCE);
    // From this moment on it serves.
    lab.ok(&["status"]);
    told.wait("STATUS=live units: 0, groups: 0", PATIENCE);
    lab.stop();
    assert_eq!(told.all(), ["STOPPING=1"]);
}

#[test]
fn the_seal_key_may_be_a_credential_of_the_service() {
    let mut lab = Lab::init();
    let credentials = lab.dir().with_file_name("credentials");
    fs::create_dir(&credentials).unwrap();
    let (file, credential) = (lab.dir().join("seal.key"), credentials.join("seal.key"));
    fs::rename(&file, &credential).unwrap();
    let run = |lab: &Lab| {
        let mut command = lab.command(&["run"]);
        command.env("CREDENTIALS_DIRECTORY", &credentials);
        command
    };
    let refusal = |mut command: Command| {
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stderr).unwrap()
    };
    let without = refusal(lab.command(&["run"]));
    assert!(without.contains("seal.key is missing"), "{without}");
    set_mode(&credential, 0o444);
    let open = refusal(run(&lab));
    assert!(open.contains("others may read"), "{open}");
    // An access list for the daemon's user shows as the right of the group.
    set_mode(&credential, 0o440);
    let command = run(&lab);
    lab.run_by(command);
    lab.ok(&["status"]);
    assert!(!file.exists());
    lab.stop();
}

#[test]
fn a_folder_of_another_user_is_refused() {
    let lab = Lab::init();
    // Root can give the folder away; anybody else has no part in root's.
    let folder = match nix::unistd::geteuid().is_root() {
        true => {
            std::os::unix::fs::chown(lab.dir(), Some(65_534), None).unwrap();
            lab.dir()
        }
        false => PathBuf::from("/"),
    };
    for words in [&["run"][..], &["init", "--listen", "127.0.0.1:1"]] {
        let output = crate::lab::command(&folder, words).output().unwrap();
        let sentence = String::from_utf8(output.stderr).unwrap();
        assert!(sentence.contains("belongs to"), "{sentence}");
    }
}

#[test]
fn every_command_has_its_manual_page_and_every_option_its_completion() {
    let folder = tempfile::tempdir().unwrap();
    let made = Command::new(MGE)
        .arg("documents")
        .arg(folder.path())
        .status();
    assert!(made.unwrap().success());
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    let scripts = ["bash/fpn-mge", "zsh/_fpn-mge", "fish/fpn-mge.fish"].map(read);
    let mut pages = 0;
    let mut left = vec![vec![]];
    while let Some(words) = left.pop() {
        let help = Command::new(MGE).args(&words).arg("--help").output();
        let help = String::from_utf8(help.unwrap().stdout).unwrap();
        let page = read(&format!(
            "man/{}.8",
            [&["fpn-mge"], &words[..]].concat().join("-")
        ));
        for option in help.split_whitespace().filter(|word| {
            let word = word.trim_end_matches([',', ';', '.', '`']);
            word.starts_with("--") && word.len() > 2
        }) {
            let option = option.trim_matches(|c: char| !c.is_ascii_alphanumeric() && c != '-');
            assert!(
                page.contains(&option.replace('-', r"\-")),
                "{words:?}: {option}"
            );
            let name = option.trim_start_matches('-');
            for script in &scripts {
                assert!(script.contains(name), "{words:?}: {option}");
            }
        }
        let commands = help.split("Commands:\n").nth(1).unwrap_or_default();
        let commands = commands.split("\n\n").next().unwrap_or_default();
        for line in commands.lines() {
            let name = line.strip_prefix("  ").filter(|l| !l.starts_with(' '));
            let name = name.and_then(|line| line.split(' ').next());
            if let Some(name) = name.filter(|name| *name != "help") {
                let name: &'static str = name.to_owned().leak();
                left.push([&words[..], &[name]].concat());
            }
        }
        pages += 1;
    }
    assert!(pages > 20, "{pages}");
    assert_eq!(
        fs::read_dir(folder.path().join("man")).unwrap().count(),
        pages
    );
    let bash = Command::new("bash")
        .arg("-n")
        .arg(folder.path().join("bash/fpn-mge"))
        .status();
    assert!(bash.unwrap().success());
}

/// What a service manager is told.
struct Told {
    socket: UnixDatagram,
    path: PathBuf,
}

impl Told {
    fn new(lab: &Lab) -> Self {
        let path = lab.dir().with_file_name("notify");
        let socket = UnixDatagram::bind(&path).unwrap();
        socket.set_nonblocking(true).unwrap();
        Self { socket, path }
    }

    /// `run`, under this service manager.
    fn command(&self, lab: &Lab) -> Command {
        let mut command = lab.command(&["run"]);
        command.env("NOTIFY_SOCKET", &self.path);
        command
    }

    /// Everything that has been told since the last time.
    fn all(&self) -> Vec<String> {
        std::iter::from_fn(|| self.next()).collect()
    }

    fn next(&self) -> Option<String> {
        let mut buffer = [0; 4096];
        let length = self.socket.recv(&mut buffer).ok()?;
        let text = str::from_utf8(&buffer[..length]).unwrap();
        Some(text.trim_end().to_owned())
    }

    /// Waits until this is told.
    fn wait(&self, wanted: &str, limit: Duration) {
        let end = Instant::now() + limit;
        while Instant::now() < end {
            match self.next() {
                Some(told) if told == wanted => return,
                Some(_) => {}
                None => std::thread::sleep(Duration::from_millis(10)),
            }
        }
        panic!("{wanted} was not told in {limit:?}");
    }
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}
