//! Tests backups, and a manager that continues from an older copy of its database.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::atomic::{AtomicBool, Ordering};

use fpn::ids::Epoch;
use serde_json::{Value, json};

use crate::end_to_end::fleet;
use crate::json::check;
use crate::lab::Lab;
use crate::store_faults::sql;
use crate::unit::{Unit, enroll, keys};

#[test]
fn a_backup_is_private_whole_and_never_written_over_while_the_manager_writes() {
    let (lab, _units) = fleet(1);
    let stop = AtomicBool::new(false);
    let backups: Vec<Value> = std::thread::scope(|scope| {
        for n in 0..2 {
            let (lab, stop) = (&lab, &stop);
            scope.spawn(move || {
                let mut round = 0;
                while !stop.load(Ordering::SeqCst) {
                    let group = format!("g{n}-{round}");
                    lab.ok(&["group", "add", &group]);
                    lab.ok(&["rotate", "red"]);
                    round += 1;
                }
            });
        }
        let made = (0..5).map(|n| {
            let file = beside(&lab, &format!("backup{n}"));
            lab.json(&["backup", path(&file)])
        });
        let made = made.collect();
        stop.store(true, Ordering::SeqCst);
        made
    });
    let mut last = 0;
    for backup in &backups {
        check("backup", backup);
        let file = Path::new(backup["file"].as_str().unwrap());
        let metadata = file.metadata().unwrap();
        assert_eq!(metadata.permissions().mode() & 0o777, 0o600);
        assert_eq!(backup["bytes"], metadata.len());
        assert!(backup["last_event"].as_u64().unwrap() >= last);
        last = backup["last_event"].as_u64().unwrap();
    }
    let file = beside(&lab, "backup0");
    let before = fs::read(&file).unwrap();
    assert!(
        lab.fails(&["backup", path(&file)])
            .contains("not overwritten")
    );
    assert!(fs::read(&file).unwrap() == before);
    no_remains(file.parent().unwrap());
}

#[test]
fn a_backup_says_which_keys_it_holds_and_holds_no_others() {
    let mut lab = Lab::with_group();
    lab.ok(&["eu", "add", "eu0", "--group", "red"]);
    lab.stop();
    let secrets = ["sign.pem", "encrypt.pem", "seal.key"].map(|name| {
        let bytes = fs::read(lab.dir().join(name)).unwrap();
        // A part from the middle of the file, without the lines that every PEM file has.
        bytes[bytes.len() / 2..][..16].to_vec()
    });
    for (args, keys) in [(&["--with-keys"][..], true), (&[], false)] {
        let file = beside(&lab, if keys { "with" } else { "without" });
        let all = [&["backup", path(&file)], args].concat();
        let output = lab.cli(&all);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{said}");
        assert_eq!(
            said.contains("WHOEVER HAS THIS FILE CAN ACT AS THIS MANAGER"),
            keys,
            "{said}"
        );
        assert_eq!(said.contains("does not hold sign.pem"), !keys, "{said}");
        let bytes = fs::read(&file).unwrap();
        for secret in &secrets {
            let there = bytes.windows(16).any(|w| w == secret);
            assert_eq!(there, keys);
        }
        fs::remove_file(&file).unwrap();
        assert_eq!(lab.json(&all)["keys"], keys);
    }
}

#[test]
fn a_restored_manager_waits_for_its_operator_and_units_go_on_meanwhile() {
    let (mut lab, units) = fleet(3);
    let file = beside(&lab, "backup");
    lab.ok(&["backup", path(&file)]);
    // These changes will be lost: two keys, a membership, a unit and a token.
    lab.ok(&["leave", "eu2", "red"]);
    lab.ok(&["rotate", "red"]);
    lab.ok(&["eu", "add", "eu3", "--group", "red"]);
    for unit in &units[..2] {
        unit.wait_epoch("red", 3);
    }
    let told = units[0].seen(|s| s.memory.clone());
    lab.stop();
    let before = fs::read(lab.dir().join("fpn-mge.db")).unwrap();
    let restored = lab.json(&["restore", path(&file)]);
    check("restore", &restored);
    let aside = PathBuf::from(restored["aside"].as_str().unwrap());
    assert_eq!(fs::read(&aside).unwrap().len(), before.len());
    no_remains(&lab.dir());
    lab.run();

    lab.wait_event("fpn-mge restore");
    let status = lab.json(&["status"]);
    check("status", &status);
    assert_eq!(status["restored"]["why"], "fpn-mge restore");
    assert_eq!(status["restored"]["units"], json!(["eu0", "eu1", "eu2"]));
    assert_eq!(status["boot"], 1 << 20);
    for unit in lab.json(&["eu", "list"]).as_array().unwrap() {
        check("unit", unit);
        assert_eq!(unit["state"], "unconfirmed");
    }
    let said = lab.ok(&["status"]);
    for part in ["older copy", "3 units get no key", "restore --accept"] {
        assert!(said.contains(part), "{said}");
    }
    assert!(lab.ok(&["eu", "list"]).contains("unconfirmed"));
    for (n, unit) in units.iter().enumerate() {
        unit.wait("the refusal", |u| u.seen(|s| s.refused.clone()));
        let sentence = unit.seen(|s| s.refused.clone()).unwrap();
        assert!(sentence.contains("waits for its operator"), "{sentence}");
        // The units continue with the keys that they have. eu2 had lost its key before.
        let epoch = (n < 2).then_some(Epoch(3));
        assert_eq!(unit.epoch("red"), epoch);
    }
    assert_eq!(lab.json(&["rotate", "red"])["acked"], 0);

    // The lost removal is repeated before the units are accepted. A unit that waits for the
    // operator's acceptance gets no new key, so it is named as missing.
    let left = lab.json(&["leave", "eu2", "red"]);
    assert_eq!(left["rotations"][0]["missing"], json!(["eu0", "eu1"]));
    let accepted = lab.json(&["restore", "--accept", "eu0", "eu1"]);
    check("accepted", &accepted);
    assert_eq!(accepted, json!({"units": ["eu0", "eu1"], "waiting": 1}));
    assert!(
        lab.fails(&["restore", "--accept", "eu0"])
            .contains("is not waiting")
    );
    for unit in &units[..2] {
        let what = "a key of the new era";
        unit.wait(what, |u| (u.epoch("red") > Some(Epoch(ERA))).then_some(()));
        assert!(unit.seen(|s| s.memory.mark) > told.mark);
    }
    assert_eq!(lab.json(&["restore", "--accept"])["units"], json!(["eu2"]));
    let status = lab.json(&["status"]);
    assert_eq!(
        (&status["restored"], &status["restoring"]),
        (&json!(null), &json!(false))
    );
    let done = lab.json(&["rotate", "red"]);
    assert_eq!((&done["acked"], &done["units"]), (&json!(2), &json!(2)));
    units[2].wait("its yes", |u| (u.seen(|s| s.registered) > 1).then_some(()));
    assert_eq!(units[2].epoch("red"), None);
    for action in ["restored", "restore accept"] {
        assert!(lab.actions().contains(&action.to_owned()));
    }
    // The database that was replaced no longer counts.
    assert!(lab.fails(&["eu", "show", "eu3"]).contains("no unit eu3"));
    for event in lab.json(&["events"]).as_array().unwrap() {
        check("event", event);
    }
    assert!(
        lab.ok(&["restore", "--accept"])
            .contains("No unit is waiting")
    );
}

#[test]
fn a_copy_that_somebody_puts_into_place_is_noticed_by_the_first_unit_that_knows_more() {
    let (mut lab, units) = fleet(2);
    let token = lab.ok(&["eu", "token", "eu1"]);
    lab.stop();
    let database = lab.dir().join("fpn-mge.db");
    let copy = fs::read(&database).unwrap();
    let before = [0, 1].map(|n: usize| units[n].seen(|s| s.senders.len()));
    lab.run();
    // A unit that knew nothing of this start would get sender ids that another one has used.
    for (unit, before) in units.iter().zip(before) {
        let knows = |u: &Unit| (u.seen(|s| s.senders.len()) > before).then_some(());
        unit.wait("sender ids of the second start", knows);
    }
    lab.ok(&["evict", "eu1"]);
    units[0].wait_epoch("red", 2);
    lab.stop();
    for end in ["-wal", "-shm"] {
        let _ = fs::remove_file(lab.dir().join(format!("fpn-mge.db{end}")));
    }
    fs::write(&database, copy).unwrap();
    lab.run();
    lab.wait_event("knew of later writes");
    let status = lab.json(&["status"]);
    assert_eq!(status["restored"]["units"], json!(["eu0", "eu1"]));
    let why = status["restored"]["why"].as_str().unwrap();
    assert!(why.starts_with("unit eu"), "{why}");
    // The copy's token is void. The unit is evicted once more, and then needs no acceptance.
    assert!(enroll(&token, &keys(1), std::time::Duration::from_secs(2)).is_none());
    assert_eq!(lab.json(&["evict", "eu1"])["unit"], "eu1");
    lab.ok(&["restore", "--accept"]);
    let new = |u: &Unit| (u.epoch("red") > Some(Epoch(ERA))).then_some(());
    units[0].wait("a key of the new era", new);
    assert_eq!(units[1].epoch("red"), None);
    assert!(units[1].seen(|s| s.newest["red"]) < Epoch(ERA));
    let senders: Vec<_> = units
        .iter()
        .flat_map(|u| u.seen(|s| s.senders.clone()))
        .collect();
    let unique: std::collections::BTreeSet<_> = senders.iter().collect();
    assert_eq!(unique.len(), senders.len());
}

#[test]
fn units_that_were_restarted_too_know_it_from_their_disks_and_no_mark_means_no_notice() {
    let (mut lab, mut units) = fleet(1);
    let settings = units[0].settings();
    lab.stop();
    let database = lab.dir().join("fpn-mge.db");
    let copy = fs::read(&database).unwrap();
    lab.run();
    lab.ok(&["rotate", "red"]);
    units[0].wait_epoch("red", 2);
    let memory = units.remove(0).seen(|s| s.memory.clone());
    lab.stop();
    fs::write(&database, copy).unwrap();
    lab.run();
    // The control: a unit without the memory on its disk lets the manager notice nothing.
    let mut forgetful = settings.clone();
    forgetful.memory = Default::default();
    let unit = Unit::run(forgetful, keys(0));
    unit.wait_epoch("red", 1);
    assert_eq!(lab.json(&["status"])["restored"], json!(null));
    drop(unit);
    let mut remembers = settings;
    remembers.memory = memory;
    let unit = Unit::run(remembers, keys(0));
    lab.wait_event("knew of later writes");
    lab.ok(&["restore", "--accept"]);
    let new = |u: &Unit| (u.epoch("red") > Some(Epoch(ERA))).then_some(());
    unit.wait("a key of the new era", new);
}

#[test]
fn until_the_new_era_is_on_disk_nobody_is_answered_and_status_says_so() {
    let (mut lab, units) = fleet(1);
    lab.stop();
    let database = lab.dir().join("fpn-mge.db");
    let copy = fs::read(&database).unwrap();
    lab.run();
    let live = |lab: &Lab| (lab.json(&["status"])["units"]["live"] == 1).then_some(());
    lab.wait_for("the unit to be back", live);
    lab.ok(&["rotate", "red"]);
    units[0].wait_epoch("red", 2);
    lab.stop();
    fs::write(&database, copy).unwrap();
    sql(
        &lab,
        "CREATE TRIGGER fault BEFORE UPDATE OF era_began ON realm
         BEGIN SELECT RAISE(ABORT, 'no room for this test'); END",
    );
    lab.run();
    let restoring = |lab: &Lab| (lab.json(&["status"])["restoring"] == true).then_some(());
    lab.wait_for("the new era", restoring);
    assert!(lab.ok(&["status"]).contains("no unit is answered"));
    let registered = units[0].seen(|s| s.registered);
    lab.wait_for("drops", |lab| {
        let drops = lab.json(&["status"])["counters"]["drop_control_restored"].as_u64();
        (drops > Some(5)).then_some(())
    });
    assert_eq!(
        units[0].seen(|s| (s.registered, s.refused.is_some())),
        (registered, false)
    );
    sql(&lab, "DROP TRIGGER fault");
    lab.wait_event("knew of later writes");
    assert_eq!(units[0].epoch("red"), Some(Epoch(2)));
    lab.ok(&["restore", "--accept"]);
    let new = |u: &Unit| (u.epoch("red") > Some(Epoch(ERA))).then_some(());
    units[0].wait("a key of the new era", new);
}

#[test]
fn a_backup_with_keys_is_a_manager_on_an_empty_disk_and_one_without_says_what_is_missing() {
    let (mut lab, units) = fleet(1);
    let (with, without) = (beside(&lab, "with"), beside(&lab, "without"));
    lab.ok(&["backup", path(&with), "--with-keys"]);
    lab.ok(&["backup", path(&without)]);
    lab.stop();
    let files = ["mge.toml", "sign.pem", "encrypt.pem", "seal.key"];
    let old = files.map(|name| fs::read(lab.dir().join(name)).unwrap());
    fs::rename(lab.dir(), beside(&lab, "lost")).unwrap();
    let said = lab.fails(&["restore", path(&without)]);
    assert!(
        said.contains("made without keys") && said.contains("seal.key"),
        "{said}"
    );
    let restored = lab.json(&["restore", path(&with)]);
    check("restore", &restored);
    assert_eq!(restored["aside"], json!(null));
    assert_eq!(restored["keys"].as_array().unwrap().len(), 4);
    for (name, old) in files.iter().zip(&old) {
        let path = lab.dir().join(name);
        assert!(&fs::read(&path).unwrap() == old, "{name}");
        let mode = path.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    // The keys from the backup do not stay in the database.
    let database = fs::read(lab.dir().join("fpn-mge.db")).unwrap();
    let secret = &old[1][old[1].len() / 2..][..16];
    assert!(!database.windows(16).any(|w| w == secret));
    lab.run();
    lab.ok(&["restore", "--accept"]);
    let new = |u: &Unit| (u.epoch("red") > Some(Epoch(ERA))).then_some(());
    units[0].wait("a key of the new era", new);

    // A backup without keys can be restored where the keys are in place already.
    lab.stop();
    for name in ["fpn-mge.db", "fpn-mge.lock"] {
        fs::remove_file(lab.dir().join(name)).unwrap();
    }
    assert_eq!(lab.json(&["restore", path(&without)])["keys"], json!([]));
    fs::remove_file(lab.dir().join("mge.toml")).unwrap();
    let said = lab.fails(&["restore", path(&without)]);
    assert!(said.contains("mge.toml is missing"), "{said}");
    assert_eq!(
        lab.json(&["restore", path(&with)])["keys"],
        json!(["mge.toml"])
    );
    lab.run();
}

#[test]
fn what_is_no_copy_of_this_manager_is_refused_and_nothing_is_changed() {
    let mut lab = Lab::with_group();
    let good = beside(&lab, "good");
    lab.ok(&["backup", path(&good)]);
    let said = lab.fails(&["restore", path(&good)]);
    assert!(said.contains("another fpn-mge uses"), "{said}");
    lab.stop();
    let other = Lab::init();
    let foreign = beside(&lab, "foreign");
    other.ok(&["backup", path(&foreign), "--with-keys"]);
    let noise = beside(&lab, "noise");
    fs::write(&noise, vec![0x5a; 20_000]).unwrap();
    let empty = beside(&lab, "empty");
    fs::write(&empty, "").unwrap();
    let whole = fs::read(&good).unwrap();
    let cut = beside(&lab, "cut");
    fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
    let damaged = beside(&lab, "damaged");
    let mut bytes = whole;
    let middle = bytes.len() / 2;
    bytes[middle..middle + 6000].fill(0xff);
    fs::write(&damaged, bytes).unwrap();
    let changed = |name: &str, statement: &str| {
        let file = beside(&lab, name);
        fs::copy(&good, &file).unwrap();
        crate::store_faults::sql_in(&file, statement);
        file
    };
    let stranger = changed("stranger", "DROP TABLE realm");
    let later = changed(
        "later",
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES (99, 'later', 1, x'00', 0)",
    );
    let unsealed = changed("unsealed", "UPDATE realm SET seal_check = x'0102'");

    let before = contents(&lab.dir());
    for (file, sentence) in [
        (&noise, "not a database of fpn-mge"),
        (&empty, "not a database of fpn-mge"),
        (&cut, "damaged"),
        (&damaged, "damaged"),
        (&foreign, "belongs to another manager"),
        (&stranger, "not a database of fpn-mge"),
        (&later, "later version"),
        (&unsealed, "another seal.key"),
        (&beside(&lab, "absent"), "does not exist"),
        (&lab.dir(), "does not exist"),
    ] {
        let said = lab.fails(&["restore", path(file)]);
        assert!(said.contains(sentence), "{}: {said}", file.display());
        assert_eq!(contents(&lab.dir()), before, "{}", file.display());
    }
    // The control: the intact file is restored.
    lab.ok(&["restore", path(&good)]);
    lab.run();
    lab.wait_event("fpn-mge restore");
    assert_eq!(lab.json(&["status"])["boot"], 1 << 20);
}

#[test]
fn on_a_full_disk_there_is_no_backup_and_no_restore_and_nothing_is_left() {
    let mut lab = Lab::with_group();
    let good = beside(&lab, "good");
    lab.ok(&["backup", path(&good)]);
    let file = beside(&lab, "full");
    let full = limited(&lab, &["backup", path(&file)]);
    let said = String::from_utf8(full.stderr).unwrap();
    assert_eq!(full.status.code(), Some(1), "{said}");
    assert!(
        said.contains("cannot copy") || said.contains("full"),
        "{said}"
    );
    assert!(!file.exists());
    no_remains(file.parent().unwrap());
    lab.ok(&["status"]);
    lab.stop();
    let before = contents(&lab.dir());
    let full = limited(&lab, &["restore", path(&good)]);
    let said = String::from_utf8(full.stderr).unwrap();
    assert_eq!(full.status.code(), Some(1), "{said}");
    assert!(said.contains("nothing was changed"), "{said}");
    assert_eq!(contents(&lab.dir()), before);
    lab.run();
    assert_eq!(lab.json(&["status"])["boot"], 2);
}

#[test]
fn a_copy_with_its_journal_is_restored_with_what_is_in_it() {
    let mut lab = Lab::with_group();
    let copy = beside(&lab, "copy.db");
    lab.ok(&["group", "add", "blue"]);
    // SIGKILL leaves the journal behind. Both files are copied by hand.
    lab.kill();
    for end in ["", "-wal"] {
        let from = lab.dir().join(format!("fpn-mge.db{end}"));
        fs::copy(from, format!("{}{end}", copy.display())).unwrap();
    }
    assert!(lab.dir().join("fpn-mge.db-wal").metadata().unwrap().len() > 0);
    lab.run();
    lab.ok(&["group", "remove", "blue"]);
    lab.kill();
    let restored = lab.json(&["restore", path(&copy)]);
    let aside = restored["aside"].as_str().unwrap().to_owned();
    assert!(!lab.dir().join("fpn-mge.db-wal").exists());
    lab.run();
    lab.ok(&["group", "show", "blue"]);
    // The database that was moved aside is intact, too.
    lab.stop();
    lab.ok(&["restore", &aside]);
    lab.run();
    assert!(
        lab.fails(&["group", "show", "blue"])
            .contains("no group blue")
    );
    lab.wait_event("\"boot\":2097152");
    assert!(
        lab.json(&["status"])["boot"].as_u64() >= Some(2 << 20),
        "beyond both"
    );
}

/// Runs a command that can write no more than 16 KiB to a file, as if the disk were full.
fn limited(lab: &Lab, args: &[&str]) -> Output {
    let dir = lab.dir();
    let mut line = vec![crate::lab::MGE, "--dir", path(&dir)];
    line.extend(args);
    let line = line.join(" ");
    let script = format!("trap '' XFSZ; ulimit -f 32; exec {line}");
    let mut shell = std::process::Command::new("sh");
    shell.env_remove("FPN_DIR").args(["-c", &script]);
    shell.output().unwrap()
}

/// Returns the path of a file beside the manager's folder, which is not part of it.
fn beside(lab: &Lab, name: &str) -> PathBuf {
    lab.dir().parent().unwrap().join(name)
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Returns names and hashes of the files of a folder. A failing comparison must not print a key.
fn contents(dir: &Path) -> Vec<(String, u64)> {
    let mut all: Vec<_> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_name() != "fpn-mge.lock")
        .map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            let mut hash = DefaultHasher::new();
            fs::read(entry.path()).unwrap().hash(&mut hash);
            (name, hash.finish())
        })
        .collect();
    all.sort();
    all
}

fn no_remains(dir: &Path) {
    for entry in fs::read_dir(dir).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(!name.starts_with('.'), "{name} is left");
    }
}

/// Epochs after a restore are higher than this.
const ERA: u64 = 1 << 32;
