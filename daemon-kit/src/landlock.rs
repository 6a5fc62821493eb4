//! Confines a daemon to the files, programs and TCP ports that it needs, with Landlock
//! (landlock(7)), whoever has started it.
//!
//! A rule names a file or folder by its inode, and what a rule says of a folder holds for everything
//! below it. So a file that is replaced is named by its folder.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use ::landlock::{
    ABI, Access, AccessFs, AccessNet, BitFlags, CompatLevel, Compatible, NetPort, PathBeneath,
    PathFd, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetError, RulesetStatus, Scope,
};
use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

/// How far a daemon is confined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Landlock {
    /// In everything that is asked for.
    On,
    /// As far as this kernel can: it is older than Linux 6.12.
    Partial,
    /// Not at all: this kernel has no Landlock, or it is switched off there, or its system calls are
    /// filtered.
    Unavailable,
    /// Not at all: the configuration says so.
    Off,
}

impl Landlock {
    /// Returns the word that JSON has for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Partial => "partial",
            Self::Unavailable => "unavailable",
            Self::Off => "off",
        }
    }

    /// Writes one line about it into the log.
    pub fn log(self) {
        match self {
            Self::On => tracing::info!("confined by Landlock to the files that it needs"),
            Self::Partial => tracing::info!(
                "confined by Landlock as far as this kernel can (all of it needs Linux 6.12)"
            ),
            Self::Unavailable => tracing::info!(
                "not confined by Landlock: this kernel does not have it, or it is switched off (`lsm=`), or its system calls are not permitted"
            ),
            Self::Off => tracing::info!("not confined by Landlock: service.landlock is false"),
        }
    }
}

/// What a daemon may do from now on. Whatever is not named is denied: opening files, making, renaming
/// and removing them, starting programs, binding and connecting TCP sockets, signals to processes that
/// it did not start, and abstract Unix sockets of others.
#[derive(Debug)]
pub struct Confinement {
    paths: Vec<(PathBuf, BitFlags<AccessFs>)>,
    listens: Vec<u16>,
    connects: Vec<u16>,
}

impl Confinement {
    /// Returns that of a program that needs nothing of its own: what the C library and the loader
    /// read of the system, and `/dev/null`.
    pub fn new() -> Self {
        let own = std::env::current_exe().into_iter();
        let paths = SYSTEM.iter().map(PathBuf::from).chain(own);
        let none = Self {
            paths: Vec::new(),
            listens: Vec::new(),
            connects: Vec::new(),
        };
        let null = AccessFs::ReadFile | AccessFs::WriteFile;
        paths
            .fold(none, Self::reads)
            .may(Path::new("/dev/null"), null)
    }

    /// May read this file, or everything in this folder.
    pub fn reads(self, path: impl AsRef<Path>) -> Self {
        self.may(path.as_ref(), AccessFs::ReadFile | AccessFs::ReadDir)
    }

    /// May read and write the files that are in this folder, and make none.
    pub fn changes(self, folder: impl AsRef<Path>) -> Self {
        let write = AccessFs::WriteFile | AccessFs::Truncate;
        self.reads(&folder).may(folder.as_ref(), write)
    }

    /// May use this device.
    pub fn uses(self, device: impl AsRef<Path>) -> Self {
        let all = AccessFs::ReadFile | AccessFs::WriteFile | AccessFs::IoctlDev;
        self.may(device.as_ref(), all)
    }

    /// May do everything in this folder except execute, make devices and make symbolic links; and
    /// everything with the files and folders that symbolic links in it lead to now.
    pub fn owns(self, folder: impl AsRef<Path>) -> Self {
        let folder = folder.as_ref();
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let links = entries.map(|entry| entry.path()).filter(|p| p.is_symlink());
        links.fold(self.may(folder, own()), |this, link| this.may(&link, own()))
    }

    /// May make and remove a Unix socket at this path.
    pub fn serves(self, socket: &Path) -> Self {
        let folder = socket.parent().unwrap_or_else(|| Path::new("/"));
        self.may(folder, AccessFs::MakeSock | AccessFs::RemoveFile)
    }

    /// May start this program, which is looked for as the shell does. A package may replace it, so this
    /// includes the programs in the same folder, and the dynamic loader in its folder. If it is a
    /// script, it includes all programs that the shell finds.
    pub fn runs(self, program: &str) -> Self {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders: Vec<_> = std::env::split_paths(&path).collect();
        let mut found = folders.iter().map(|folder| folder.join(program));
        let Some(found) = found.find(|file| file.is_file()) else {
            // Whoever tries to start it is told that it is missing.
            return self;
        };
        let mut programs = Vec::from_iter(folder_of(&found));
        let mut first = head(&found).unwrap_or_default();
        if let Some(interpreter) = interpreter(&first) {
            programs.extend(folders);
            programs.extend(folder_of(&interpreter));
            first = head(&interpreter).unwrap_or_default();
        }
        programs.extend(loader(&first).as_deref().and_then(folder_of));
        let execute = AccessFs::Execute | AccessFs::ReadFile | AccessFs::ReadDir;
        let all = programs.iter();
        all.fold(self, |this, folder| this.may(folder, execute))
    }

    /// May listen on this TCP port.
    pub fn listens(mut self, port: u16) -> Self {
        self.listens.push(port);
        self
    }

    /// May connect to this TCP port, of any host.
    pub fn connects(mut self, port: u16) -> Self {
        self.connects.push(port);
        self
    }

    /// Confines this process and whatever it starts, for ever.
    ///
    /// Must be called before the process has a second thread, because Landlock confines a thread and
    /// those that it starts.
    pub fn enter(self) -> Result<Landlock> {
        let threads = fs::read_dir("/proc/self/task").context("cannot read /proc/self/task")?;
        ensure!(
            threads.count() == 1,
            "only a process of one thread can be confined by Landlock"
        );
        self.restrict().context("cannot confine with Landlock")
    }

    fn may(mut self, path: &Path, rights: impl Into<BitFlags<AccessFs>>) -> Self {
        self.paths.push((path.to_owned(), rights.into()));
        self
    }

    fn restrict(self) -> Result<Landlock, RulesetError> {
        let mut rules = Ruleset::default()
            .set_compatibility(CompatLevel::BestEffort)
            .handle_access(AccessFs::from_all(NEWEST))?
            .handle_access(AccessNet::from_all(NEWEST))?
            .scope(scope())?
            .create()?;
        let mut pinned = Vec::new();
        for (path, rights) in self.paths {
            // What is not there, or cannot be reached, cannot be used without Landlock either.
            let Ok(file) = PathFd::new(&path) else {
                continue;
            };
            let rights = match path.is_dir() {
                true => rights,
                false => rights & AccessFs::from_file(NEWEST),
            };
            rules = rules.add_rule(PathBeneath::new(&file, rights))?;
            pinned.push(file);
        }
        for port in self.listens {
            rules = rules.add_rule(NetPort::new(port, AccessNet::BindTcp))?;
        }
        for port in self.connects {
            rules = rules.add_rule(NetPort::new(port, AccessNet::ConnectTcp))?;
        }
        let status = rules.restrict_self()?.ruleset;
        if status != RulesetStatus::NotEnforced {
            // The files of /proc have a new inode after the kernel was short of memory, unless somebody
            // holds them.
            let _ = PINNED.set(pinned);
        }
        Ok(match status {
            RulesetStatus::FullyEnforced => Landlock::On,
            RulesetStatus::PartiallyEnforced => Landlock::Partial,
            RulesetStatus::NotEnforced => Landlock::Unavailable,
        })
    }
}

impl Default for Confinement {
    fn default() -> Self {
        Self::new()
    }
}

/// Returns what the C library reads to resolve a name, if there are `names` to resolve. Programs
/// replace `/etc/resolv.conf`: if it is a file of `/etc` itself, all of `/etc` must be readable then.
pub fn resolver_files(names: bool) -> Vec<PathBuf> {
    let etc = Path::new("/etc");
    let mut all = Vec::new();
    for file in RESOLVER.map(Path::new) {
        all.push(file.to_owned());
        let leads_to = file.canonicalize().ok();
        match leads_to.as_deref().and_then(Path::parent) {
            Some(folder) if folder != etc => all.push(folder.to_owned()),
            _ if names && file == Path::new(RESOLVER[0]) => all.push(etc.to_owned()),
            _ => {}
        }
    }
    all
}

/// Returns what to add to the sentence about a failed operation if it may be Landlock that denied it.
pub fn denied(error: &io::Error) -> &'static str {
    match error.kind() == ErrorKind::PermissionDenied && PINNED.get().is_some() {
        true => {
            " (Landlock keeps this daemon from files and folders that it did not know when it started: if this is a new one, restart it)"
        }
        false => "",
    }
}

/// Everything in a folder of the daemon's own.
fn own() -> BitFlags<AccessFs> {
    let never = AccessFs::Execute
        | AccessFs::MakeChar
        | AccessFs::MakeBlock
        | AccessFs::MakeSym
        | AccessFs::Refer
        | AccessFs::IoctlDev;
    AccessFs::from_all(NEWEST) & !never
}

/// What is kept apart besides files. An abstract socket of the service manager must be reached.
fn scope() -> BitFlags<Scope> {
    let notify = std::env::var_os("NOTIFY_SOCKET").unwrap_or_default();
    match notify.as_encoded_bytes().first() {
        Some(b'@') => Scope::Signal.into(),
        _ => Scope::Signal | Scope::AbstractUnixSocket,
    }
}

/// Returns the folder that a file is in, whatever symbolic links lead there.
fn folder_of(file: &Path) -> Option<PathBuf> {
    Some(file.canonicalize().ok()?.parent()?.to_owned())
}

/// Returns the first page of a file.
fn head(file: &Path) -> io::Result<Vec<u8>> {
    let mut head = Vec::with_capacity(PAGE as usize);
    File::open(file)?.take(PAGE).read_to_end(&mut head)?;
    Ok(head)
}

/// Returns the program that runs a script with this beginning; `None` if it is no script.
fn interpreter(head: &[u8]) -> Option<PathBuf> {
    let line = head
        .strip_prefix(b"#!")?
        .split(|byte| *byte == b'\n')
        .next()?;
    let word = std::str::from_utf8(line).ok()?.split_whitespace().next()?;
    Some(word.into())
}

/// Returns the dynamic loader that the first page of a program names: its first text that is the name
/// of a file.
fn loader(head: &[u8]) -> Option<PathBuf> {
    let texts = head.split(|byte| *byte == 0);
    let paths = texts.filter(|text| text.starts_with(b"/"));
    let mut paths = paths.filter_map(|text| Some(PathBuf::from(std::str::from_utf8(text).ok()?)));
    paths.find(|path| path.is_file())
}

/// What the rules hold on to.
static PINNED: OnceLock<Vec<PathFd>> = OnceLock::new();

/// The newest version of Landlock whose rights are used: that of Linux 6.12.
const NEWEST: ABI = ABI::V6;
/// In which the name of the dynamic loader is.
const PAGE: u64 = 4096;
/// What the loader, the C library and the standard library read. What /proc shows of the memory, the
/// environment and the open files of other processes is out of reach all the same: Landlock denies what
/// would need the rights of ptrace, and `keep_only` takes CAP_PERFMON away, which would do instead.
const SYSTEM: [&str; 14] = [
    "/usr",
    "/lib",
    "/lib32",
    "/lib64",
    "/nix/store",
    "/gnu/store",
    "/etc/ld.so.cache",
    "/etc/ld.so.preload",
    "/etc/localtime",
    "/etc/nsswitch.conf",
    "/etc/passwd",
    "/proc",
    "/sys/devices/system/cpu",
    "/sys/fs/cgroup",
];
const RESOLVER: [&str; 7] = [
    "/etc/resolv.conf",
    "/etc/hosts",
    "/etc/host.conf",
    "/etc/gai.conf",
    "/etc/services",
    "/etc/protocols",
    "/etc/nsswitch.conf",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_with_several_threads_is_refused() {
        // The test runner has at least two.
        let refused = Confinement::new().enter().unwrap_err().to_string();
        assert!(refused.contains("one thread"), "{refused}");
    }

    #[test]
    fn the_loader_of_a_program_is_found_in_its_first_page() {
        let own = head(&std::env::current_exe().unwrap()).unwrap();
        let loader = loader(&own).unwrap();
        let name = loader.file_name().unwrap().to_str().unwrap();
        assert!(name.starts_with("ld"), "{name}");
    }

    #[test]
    fn the_program_that_runs_a_script_is_in_its_first_line() {
        let of = |head: &str| interpreter(head.as_bytes());
        assert_eq!(of("#! /bin/sh -e\nexit\n"), Some("/bin/sh".into()));
        assert_eq!(of("#!/bin/sh"), Some("/bin/sh".into()));
        assert_eq!(of("#!\n/bin/sh\n"), None);
        assert_eq!(of("\x7fELF"), None);
    }

    #[test]
    fn all_of_etc_is_read_only_for_names_and_if_the_file_of_name_servers_is_there() {
        let etc = PathBuf::from("/etc");
        assert!(!resolver_files(false).contains(&etc));
        let file = Path::new(RESOLVER[0]).canonicalize();
        let there = file.map_or(true, |file| file.parent() == Some(&etc));
        assert_eq!(resolver_files(true).contains(&etc), there);
    }

    #[test]
    fn json_has_the_same_words_as_people() {
        for state in [
            Landlock::On,
            Landlock::Partial,
            Landlock::Unavailable,
            Landlock::Off,
        ] {
            assert_eq!(serde_json::to_value(state).unwrap(), state.word());
        }
    }
}
