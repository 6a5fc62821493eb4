//! Tests which settings are restored, from which copy, and by which unit.

use super::*;
use crate::config::tests::config;

fn units(dir: &Path) -> Units {
    Units::at(&dir.join("run"))
}

fn load(dir: &Path) -> Result<Restore> {
    Restore::load(dir, &config(), units(dir))
}

fn sysctl(path: &str, value: &str) -> (String, String) {
    (path.to_owned(), value.to_owned())
}

#[test]
fn a_later_process_puts_back_what_the_first_one_found_and_in_reverse_order() {
    let dir = tempfile::tempdir().unwrap();
    let mut first = load(dir.path()).unwrap();
    assert!(!first.left_behind());
    first
        .note(
            &config(),
            [sysctl("a", "0"), sysctl("b", "1")],
            [("in0".to_owned(), 5)],
        )
        .unwrap();

    // The second unit finds the values that the first one has set.
    let mut second = load(dir.path()).unwrap();
    assert!(second.left_behind());
    second
        .note(
            &config(),
            [sysctl("a", "1"), sysctl("c", "7")],
            [("in0".to_owned(), 77)],
        )
        .unwrap();
    let all: Vec<_> = second.sysctls().collect();
    assert_eq!(all, [("c", "7"), ("b", "1"), ("a", "0")]);
    assert_eq!(second.groups().collect::<Vec<_>>(), [("in0", 5)]);

    second.done().unwrap();
    let third = load(dir.path()).unwrap();
    assert!(!third.left_behind());
    assert_eq!(third.sysctls().count(), 0);
}

#[test]
fn a_switch_for_all_links_that_the_operator_turns_is_what_their_settings_go_back_to() {
    let dir = tempfile::tempdir().unwrap();
    let all = "net/ipv4/conf/all/forwarding";
    let turn = |restore: &mut Restore, value: &str| {
        restore.follow(&[(all, value.to_owned())]).unwrap();
    };
    let mut unit = load(dir.path()).unwrap();
    turn(&mut unit, "0");
    let noted = [
        sysctl("net/ipv4/conf/out0/forwarding", "1"),
        sysctl("net/ipv4/conf/out0/proxy_arp", "0"),
    ];
    unit.note(&config(), noted, []).unwrap();
    // A link that did not forward, although all others did, is restored to that.
    turn(&mut unit, "0");
    let value = |unit: &Restore| {
        let none = Others::default();
        unit.before("net/ipv4/conf/out0/forwarding", &none).unwrap()
    };
    assert_eq!(value(&unit).as_deref(), Some("1"));
    turn(&mut unit, "1");
    // The same holds for a change after the unit was killed.
    let mut later = load(dir.path()).unwrap();
    turn(&mut later, "0");
    assert_eq!(value(&later).as_deref(), Some("0"));
    let after = load(dir.path()).unwrap();
    let all: Vec<_> = after.sysctls().collect();
    let wanted = [
        ("net/ipv4/conf/out0/proxy_arp", "0"),
        ("net/ipv4/conf/out0/forwarding", "0"),
    ];
    assert_eq!(all, wanted);
}

#[test]
fn after_a_boot_there_is_nothing_to_put_back() {
    let dir = tempfile::tempdir().unwrap();
    let mut before = load(dir.path()).unwrap();
    before.state.host = "another boot".into();
    before.note(&config(), [sysctl("a", "0")], []).unwrap();
    let after = load(dir.path()).unwrap();
    assert!(!after.left_behind());
    assert_eq!(after.sysctls().count(), 0);
}

#[test]
fn a_file_of_a_namespace_that_is_gone_is_not_taken_for_one_of_a_new_one_with_its_inode_number() {
    let dir = tempfile::tempdir().unwrap();
    let mut before = load(dir.path()).unwrap();
    let inode = namespaces::own().unwrap();
    let boot = before.state.host.split(' ').next().unwrap().to_owned();
    for host in [
        format!("{boot} {inode}"),
        format!("{boot} inode {inode}"),
        format!("{boot} namespace {inode}"),
    ] {
        before.state.host = host;
        before.note(&config(), [sysctl("a", "0")], []).unwrap();
        before.store().unwrap();
        assert!(!load(dir.path()).unwrap().left_behind());
    }
}

#[test]
fn what_two_units_need_has_one_value_to_go_back_to_and_the_last_one_gives_it() {
    let dir = tempfile::tempdir().unwrap();
    let unit = |name: &str| {
        let folder = dir.path().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let unit = Restore::load(&folder, &config(), units(dir.path())).unwrap();
        unit.join().unwrap();
        unit
    };
    let mut first = unit("first");
    let group = || [("out0".to_owned(), 5)];
    first.note(&config(), [sysctl("a", "0")], group()).unwrap();
    let mut second = unit("second");
    assert_eq!(second.others().sysctl("a"), Some("0"));
    assert_eq!(second.others().sysctl("b"), None);
    assert_eq!(second.others().group("out0"), Some(5));
    assert!(second.others().keep_sysctl("a") && second.others().keep_group("out0"));
    assert_eq!(first.others().sysctl("a"), None);
    second.note(&config(), [sysctl("a", "0")], group()).unwrap();

    // When the first unit stops, in whatever way, the second one knows what it has to restore.
    assert_eq!(first.others().group("out0"), Some(5));
    first.settings_done().unwrap();
    assert_eq!(second.others().sysctl("a"), None);
    first.done().unwrap();
    assert_eq!(second.others().group("out0"), None);
    assert_eq!(second.sysctls().collect::<Vec<_>>(), [("a", "0")]);
}

/// Leaves what a unit leaves that noted something and was killed, and whose folder was removed
/// afterwards.
fn orphan(folder: &Path, config: &Config, dir: &Path) {
    std::fs::create_dir_all(folder).unwrap();
    let mut unit = Restore::load(folder, config, units(dir)).unwrap();
    unit.note(config, [sysctl("a", "0")], [("out0".to_owned(), 5)])
        .unwrap();
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_new_unit_in_the_place_of_a_killed_one_that_was_removed_knows_what_that_one_found() {
    for name in ["same", "another"] {
        let dir = tempfile::tempdir().unwrap();
        orphan(&dir.path().join("same"), &config(), dir.path());
        let folder = dir.path().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let mut new = config();
        new.unit.inside = "in9".parse().unwrap();
        let mut restore = Restore::load(&folder, &new, units(dir.path())).unwrap();
        assert!(restore.left_behind());
        assert_eq!(restore.config(), &config());
        assert!(restore.orphans().is_empty());
        // The new unit finds the value that the killed unit had set.
        restore.note(&new, [sysctl("a", "1")], []).unwrap();
        assert_eq!(restore.sysctls().collect::<Vec<_>>(), [("a", "0")]);
        assert_eq!(restore.others().sysctl("a"), None);
        restore.done().unwrap();
        assert!(units(dir.path()).copies(&host().unwrap()).is_empty());
        let again = Restore::load(&folder, &new, units(dir.path())).unwrap();
        assert!(!again.left_behind());
    }
}

#[test]
fn a_killed_unit_without_a_folder_is_known_to_others_and_to_who_names_the_folder() {
    let dir = tempfile::tempdir().unwrap();
    let gone = dir.path().join("gone");
    orphan(&gone, &config(), dir.path());
    let mut other = config();
    other.devices.red = "red9".parse().unwrap();
    let folder = dir.path().join("other");
    std::fs::create_dir_all(&folder).unwrap();
    let restore = Restore::load(&folder, &other, units(dir.path())).unwrap();
    assert!(!restore.left_behind());
    let orphans = restore.orphans();
    assert_eq!(orphans.len(), 1);
    assert_eq!(
        orphans[0].folder,
        dir.path().canonicalize().unwrap().join("gone")
    );
    // Its record holds the original values, and no unit relies on it to restore them.
    let others = restore.others();
    assert_eq!(
        (others.sysctl("a"), others.group("out0")),
        (Some("0"), Some(5))
    );
    assert!(!others.keep_sysctl("a") && !others.keep_group("out0"));
    let known = Restore::config_of(&gone, &units(dir.path())).unwrap();
    assert_eq!(known, Some(config()));
    let unknown = Restore::config_of(&dir.path().join("never"), &units(dir.path())).unwrap();
    assert_eq!(unknown, None);
    // The name of the removed folder is enough to undo what its unit did.
    let mut undone = Restore::load(&gone, &config(), units(dir.path())).unwrap();
    assert!(undone.left_behind());
    undone.done().unwrap();
    assert!(restore.orphans().is_empty());
}

#[test]
fn units_of_another_namespace_are_no_others() {
    let dir = tempfile::tempdir().unwrap();
    let mut there = load(dir.path()).unwrap();
    there.state.host = "another namespace".into();
    there.join().unwrap();
    there.note(&config(), [sysctl("a", "0")], []).unwrap();
    let here = tempfile::tempdir().unwrap();
    let here = Restore::load(here.path(), &config(), units(dir.path())).unwrap();
    assert_eq!(here.others().sysctl("a"), None);
}

#[test]
fn a_record_of_another_unit_that_may_not_be_read_counts_by_its_copy() {
    let dir = tempfile::tempdir().unwrap();
    let mut there = load(dir.path()).unwrap();
    there.join().unwrap();
    there.note(&config(), [sysctl("a", "0")], []).unwrap();
    let here = tempfile::tempdir().unwrap();
    let here = Restore::load(here.path(), &config(), units(dir.path())).unwrap();
    assert!(here.others().keep_sysctl("a"));
    // The file is there, but reading it fails, as it does under Landlock.
    std::fs::remove_file(there.file()).unwrap();
    std::fs::create_dir(there.file()).unwrap();
    assert!(here.others().keep_sysctl("a"));
    std::fs::remove_dir(there.file()).unwrap();
    assert!(!here.others().keep_sysctl("a"));
}

#[test]
fn the_configuration_of_the_changes_is_kept_with_them() {
    let dir = tempfile::tempdir().unwrap();
    let mut old = config();
    old.devices.rule_preference = 700;
    let mut first = Restore::load(dir.path(), &old, units(dir.path())).unwrap();
    first.note(&old, [], []).unwrap();
    let second = load(dir.path()).unwrap();
    assert_eq!(second.config(), &old);
}
