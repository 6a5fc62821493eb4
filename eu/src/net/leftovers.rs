//! Describes what killed units have left on this host, in sentences that say how to undo it.

use super::kernel::LinkState;
use super::plan::Rule;
use super::restore::{Orphan, Restore};
use crate::config::Config;

/// Returns a sentence if a unit of this folder was killed. The next process of the folder takes over what
/// it has left.
pub(super) fn of_this_unit(restore: &Restore, links: &[LinkState]) -> Option<String> {
    let left = restore.left_behind() && !runs(restore.config(), links);
    left.then(|| {
        "a unit with these devices was killed before it could clean up, so nothing passes: `fpn-eu run` takes over what it left, `fpn-eu guard off` undoes it".into()
    })
}

/// Returns a sentence for each killed unit whose folder is gone, so that no process will take over.
pub(super) fn of_orphans(restore: &Restore, links: &[LinkState]) -> Vec<String> {
    let orphans = restore.orphans();
    let killed = orphans.iter().filter(|o| !runs(&o.config, links));
    killed.map(of_an_orphan).collect()
}

/// Returns the sentence for one such unit.
pub(super) fn of_an_orphan(orphan: &Orphan) -> String {
    let unit = &orphan.config.unit;
    format!(
        "a unit between {} and {} was killed on this host and its folder {folder} was removed, but its changes to the host remain: `fpn-eu --dir {folder} guard off` undoes them",
        unit.inside,
        unit.outside,
        folder = orphan.folder.display()
    )
}

/// Returns a sentence if rules of a unit with this configuration are in the kernel but no record exists of
/// what the host was like before. The present state must not be taken for that.
pub(super) fn unknown(restore: &Restore, config: &Config, rules: &[&Rule]) -> Option<String> {
    let rule = rules.iter().find(|rule| rule.in_scope(config))?;
    (!restore.left_behind()).then(|| {
        format!(
            "a unit was killed on this host (its routing rule {} for {} remains), and neither this folder nor /run/fpn-eu records what it changed: restart the host, which removes everything that a unit makes",
            rule.preference, rule.from
        )
    })
}

/// Returns true if a process holds the devices of a unit with this configuration.
fn runs(config: &Config, links: &[LinkState]) -> bool {
    let devices = [&config.devices.red, &config.devices.black];
    let mut held = links.iter().filter(|l| l.carrier);
    held.any(|l| devices.iter().any(|d| d.as_str() == l.name))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::config::tests::gateway;
    use crate::net::plan::{Facts, Plan};
    use crate::net::units::Units;

    fn red(carrier: bool) -> [LinkState; 1] {
        [LinkState {
            index: 7,
            name: "fpn-red".into(),
            mtu: 1418,
            queue_len: 1000,
            group: 77,
            up: true,
            carrier,
            address: Vec::new(),
            controller: None,
            bridged: false,
        }]
    }

    fn unit(folder: &Path, config: &Config, dir: &Path) -> Restore {
        std::fs::create_dir_all(folder).unwrap();
        Restore::load(folder, config, Units::at(&dir.join("run"))).unwrap()
    }

    #[test]
    fn a_killed_unit_is_told_with_the_command_that_undoes_it_and_a_running_one_is_not() {
        let dir = tempfile::tempdir().unwrap();
        let gone = dir.path().join("gone");
        unit(&gone, &gateway(), dir.path())
            .note(&gateway(), [], [])
            .unwrap();
        // Leftovers of the same folder are taken over by the next process.
        let same = unit(&gone, &gateway(), dir.path());
        assert!(
            of_this_unit(&same, &red(false))
                .unwrap()
                .contains("guard off")
        );
        assert_eq!(of_this_unit(&same, &red(true)), None);
        assert_eq!(of_orphans(&same, &red(false)), [""; 0]);
        // The folder is gone, and a unit in another folder uses other devices.
        std::fs::remove_dir_all(&gone).unwrap();
        let mut other = gateway();
        other.devices.red = "red9".parse().unwrap();
        let other = unit(&dir.path().join("other"), &other, dir.path());
        assert_eq!(of_this_unit(&other, &red(false)), None);
        let sentences = of_orphans(&other, &red(false));
        let command = format!("fpn-eu --dir {} guard off", gone.display());
        assert!(
            sentences.len() == 1 && sentences[0].contains(&command),
            "{sentences:?}"
        );
        assert_eq!(of_orphans(&other, &red(true)), [""; 0]);
    }

    #[test]
    fn rules_of_a_unit_that_nobody_knows_are_not_taken_for_the_hosts_own_state() {
        let dir = tempfile::tempdir().unwrap();
        let rules = Plan::new(&gateway(), &Facts::default()).rules;
        let rules: Vec<_> = rules.iter().collect();
        let mut restore = unit(&dir.path().join("new"), &gateway(), dir.path());
        assert!(
            unknown(&restore, &gateway(), &rules)
                .unwrap()
                .contains("restart the host")
        );
        assert_eq!(unknown(&restore, &gateway(), &[]), None);
        restore.note(&gateway(), [], []).unwrap();
        let known = unit(&dir.path().join("new"), &gateway(), dir.path());
        assert_eq!(unknown(&known, &gateway(), &rules), None);
    }
}
