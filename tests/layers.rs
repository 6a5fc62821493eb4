//! The order of the modules: each uses only those before it.

use std::fs;
use std::path::{Path, PathBuf};

/// A folder whose modules stand in an order, from the ground up.
struct House {
    /// The folder, from the root of the repository.
    folder: &'static str,
    /// How its files name its modules.
    prefixes: &'static [&'static str],
    /// Its modules. Small files beside them are used by all and use none of them.
    layers: &'static [&'static str],
    /// The files that name every module.
    faces: &'static [&'static str],
}

#[test]
fn no_module_uses_one_above_it() {
    let wrong: Vec<String> = HOUSES.iter().flat_map(|house| house.upward()).collect();
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn every_module_has_its_place() {
    for house in HOUSES {
        for layer in house.layers {
            let path = house.path().join(layer);
            let there = path.is_dir() || path.with_extension("rs").is_file();
            assert!(there, "{} has no {layer}", house.folder);
        }
    }
    // In all houses but the core, which has small files beside its layers, every file has a place.
    for house in &HOUSES[1..] {
        for file in sources(&house.path()) {
            let face = house
                .faces
                .iter()
                .any(|face| house.path().join(face) == file);
            let placed = face || house.layer(&file).is_some();
            assert!(placed, "{} has no place in the order", file.display());
        }
    }
}

#[test]
fn a_module_with_files_of_its_own_is_a_folder_with_a_mod_rs() {
    let files = every_source();
    let has_files = |file: &PathBuf| {
        let folder = file.with_extension("");
        folder.is_dir() && !all_sources(&folder).is_empty()
    };
    let wrong: Vec<&PathBuf> = files.iter().filter(|file| has_files(file)).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    let faces = files.iter().filter(|file| file.ends_with("mod.rs"));
    assert!(faces.count() > 30, "the modules were found");
}

/// A reader finds the constants of a file at its end, before its tests.
#[test]
fn constants_stand_at_the_end_of_a_file() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // A program writes this file.
    let generated = root.join("misty1/src/circuits.rs");
    let files: Vec<PathBuf> = every_source();
    let wrong = files.iter().filter(|file| **file != generated);
    let wrong: Vec<_> = wrong
        .filter(|file| constant_before_code(&fs::read_to_string(file).unwrap()))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_constant_before_code_is_noticed() {
    let tests = "#[cfg(test)]\nmod tests {\n    const B: u8 = 2;\n\n    fn g() {}\n}\n";
    for (text, wrong) in [
        ("const A: u8 = 1;\n\nfn f() {}\n", true),
        (
            "fn f() {}\n\npub(crate) const A: u8 = 1;\n\nimpl X {}\n",
            true,
        ),
        ("fn f() {}\n\nconst A: u8 = 1;\n", false),
        ("const fn f() {}\n\nfn g() {}\n", false),
        (
            "fn f() {}\n\nconst A: &str = r#\"\nfn f() {}\n\"#;\n",
            false,
        ),
    ] {
        assert_eq!(constant_before_code(text), wrong, "{text}");
        assert_eq!(constant_before_code(&format!("{text}\n{tests}")), wrong);
    }
}

#[test]
fn the_leader_and_the_shard_know_each_other_only_by_their_orders_and_votes() {
    for (half, other) in [("rotation", "sessions"), ("sessions", "rotation")] {
        for file in sources(&MANAGER.path().join(half)) {
            let text = fs::read_to_string(&file).unwrap();
            let other = MANAGER.layers.iter().position(|layer| *layer == other);
            let used = MANAGER.uses(&text).any(|used| Some(used) == other);
            assert!(!used, "{}", file.display());
        }
    }
}

#[test]
fn an_upward_use_is_noticed_however_it_is_written() {
    for (house, line, layer) in [
        (&CORE, "use crate::keyshare::ring::GroupInfo;", "keyshare"),
        (
            &CORE,
            "    fn f(x: crate::keyshare::Datagram) {}",
            "keyshare",
        ),
        (&CORE, "use crate::{ids::EuId, keyshare::ring};", "keyshare"),
        (&CORE, "use crate::manager::Phase;", "manager"),
        (&EU, "use crate::{api, files};", "api"),
        (&EU, "crate::enroll::resolve(&name)", "enroll"),
        (&EU_NET, "use super::kernel::LinkState;", "kernel"),
        (&EU_NET, "use super::{kernel, mtu};", "kernel"),
        (&EU_NET, "use crate::net::kernel::errno;", "kernel"),
        (&MANAGER, "use super::sessions::Shard;", "sessions"),
        (&MGE, "use crate::api::About;", "api"),
        (&MGE_SQLITE, "use super::admin::rotation_due;", "admin"),
        (&MISTY1, "use crate::ctr::{CtrRun, Pass, Shared};", "ctr"),
        (&MISTY1_BACKEND, "use super::wide::Vector;", "wide"),
    ] {
        let place = house.layers.iter().position(|l| *l == layer);
        assert_eq!(house.uses(line).max(), place, "{line}");
    }
    assert_eq!(CORE.uses("use crate::ids::keyshare_like;").count(), 0);
}

impl House {
    fn path(&self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join(self.folder)
    }

    /// What uses something above it.
    fn upward(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for file in sources(&self.path()) {
            if self.faces.iter().any(|face| self.path().join(face) == file) {
                continue;
            }
            let text = fs::read_to_string(&file).unwrap();
            let own = self.layer(&file);
            let above = self.uses(&text).filter(|used| match own {
                Some(own) => *used > own,
                None => true,
            });
            wrong.extend(above.map(|used| {
                let used = self.layers[used];
                format!("{} uses {used}", file.display())
            }));
        }
        wrong
    }

    /// The layer that a file is in; `None` for the small files beside them.
    fn layer(&self, file: &Path) -> Option<usize> {
        let first = file
            .strip_prefix(self.path())
            .unwrap()
            .components()
            .next()?;
        let first = Path::new(first.as_os_str()).file_stem()?.to_str()?;
        self.layers.iter().position(|layer| *layer == first)
    }

    /// The layers that a text names as `crate::LAYER` or in `crate::{… LAYER …}`, or with another of the prefixes.
    fn uses(&self, text: &str) -> impl Iterator<Item = usize> {
        let named = |prefix: &&str| {
            let rests = text.split(*prefix).skip(1);
            rests.flat_map(names).collect::<Vec<_>>()
        };
        let names: Vec<&str> = self.prefixes.iter().flat_map(named).collect();
        let place = |word: &str| self.layers.iter().position(|layer| *layer == word);
        let places: Vec<usize> = names.into_iter().filter_map(place).collect();
        places.into_iter()
    }
}

/// The modules that follow a prefix.
fn names(rest: &str) -> Vec<&str> {
    let end = rest.find(';').unwrap_or(rest.len());
    let path = match rest.strip_prefix('{') {
        Some(group) => &group[..end.saturating_sub(1)],
        None => {
            &rest[..rest
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(end)]
        }
    };
    path.split(|c: char| !c.is_alphanumeric() && c != '_')
        .collect()
}

/// True if a constant stands before other code, that of a `mod tests` aside.
fn constant_before_code(text: &str) -> bool {
    let (mut constant, mut quoted) = (false, false);
    for (line, next) in text.lines().zip(text.lines().skip(1).chain([""])) {
        if quoted {
            quoted = !line.contains("\"#");
            continue;
        }
        if line == "#[cfg(test)]" && next == "mod tests {" {
            break;
        }
        quoted = line.contains("r#\"") && !line.contains("\"#");
        let visible = line.strip_prefix("pub").map_or(line, |rest| {
            let rest = rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
            rest.map_or(&line[3..], |(_, rest)| rest).trim_start()
        });
        let item = visible.strip_prefix("unsafe ").unwrap_or(visible);
        let is_function = item.starts_with("const fn ") || item.starts_with("const unsafe fn ");
        let code = [
            "fn ",
            "async fn ",
            "impl",
            "struct ",
            "enum ",
            "trait ",
            "type ",
            "macro_rules!",
        ];
        if item.starts_with("const ") && !is_function {
            constant = true;
        } else if constant && (is_function || code.iter().any(|word| item.starts_with(word))) {
            return true;
        }
    }
    false
}

/// All source files of the workspace.
fn every_source() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = [
        "src",
        "tests",
        "misty1",
        "polyval-wide",
        "checks",
        "daemon-kit",
        "sim",
        "eu",
        "mge",
        "netns-tests",
        "bench",
    ];
    let sources = folders.iter().map(|folder| all_sources(&root.join(folder)));
    sources.flatten().collect()
}

/// All source files of a folder.
fn all_sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") {
            found.extend(all_sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found
}

/// All source files of a folder but those in folders of tests, where the roles meet.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found
}

const CORE: House = House {
    folder: "src",
    prefixes: &["crate::"],
    layers: &[
        "wire", "crypto", "keyshare", "search", "datapath", "unit", "manager",
    ],
    faces: &["lib.rs"],
};

const EU: House = House {
    folder: "eu/src",
    prefixes: &["crate::"],
    layers: &[
        "sys", "files", "config", "identity", "memory", "stopped", "pass", "resolve", "probe",
        "drops", "paths", "peers", "explain", "net", "run", "reload", "api", "metrics", "daemon",
        "enroll", "show", "top", "cli",
    ],
    faces: &["main.rs"],
};

const EU_NET: House = House {
    folder: "eu/src/net",
    prefixes: &["super::", "crate::net::"],
    layers: &[
        "setting",
        "ipv6",
        "mtu",
        "nft",
        "forwards",
        "plan",
        "other_units",
        "kernel",
        "filters",
        "changes",
        "watch",
        "guard",
        "firewall",
        "namespaces",
        "units",
        "restore",
        "leftovers",
        "warnings",
        "lately",
        "losses",
        "neighbours",
        "apply",
        "host",
    ],
    faces: &["mod.rs"],
};

const MANAGER: House = House {
    folder: "src/manager",
    prefixes: &["super::", "crate::manager::"],
    layers: &[
        "name",
        "clock",
        "history",
        "directory",
        "request",
        "store",
        "event",
        "order",
        "turns",
        "rotation",
        "sessions",
        "writes",
        "restore",
        "admin",
    ],
    faces: &["mod.rs"],
};

const MGE: House = House {
    folder: "mge/src",
    prefixes: &["crate::"],
    layers: &[
        "seal", "store", "dir", "config", "words", "json", "engine", "api", "metrics", "daemon",
        "cli", "commands",
    ],
    faces: &["main.rs"],
};

const MGE_SQLITE: House = House {
    folder: "mge/src/store/sqlite",
    prefixes: &["super::", "crate::store::sqlite::"],
    layers: &[
        "values",
        "read",
        "chain",
        "audit",
        "sealed",
        "history",
        "rotation",
        "admin",
        "ops",
        "directory",
        "copy",
    ],
    faces: &[
        "mod.rs",
        "test_face.rs",
        "tests.rs",
        "chain_tests.rs",
        "ops_tests.rs",
        "history_tests.rs",
    ],
};

const MISTY1: House = House {
    folder: "misty1/src",
    prefixes: &["crate::"],
    layers: &[
        "vectors", "planes", "circuits", "sbox", "rounds", "schedule", "key", "pass", "backend",
        "choice", "block", "ctr",
    ],
    faces: &["lib.rs"],
};

const MISTY1_BACKEND: House = House {
    folder: "misty1/src/backend",
    prefixes: &["super::", "crate::backend::"],
    layers: &[
        "xmm",
        "vector",
        "words",
        "registers",
        "counters",
        "output",
        "wide",
        "assembled",
        "avx2",
        "avx512",
        "portable",
    ],
    faces: &["mod.rs"],
};

const HOUSES: [&House; 8] = [
    &CORE,
    &EU,
    &EU_NET,
    &MANAGER,
    &MGE,
    &MGE_SQLITE,
    &MISTY1,
    &MISTY1_BACKEND,
];
