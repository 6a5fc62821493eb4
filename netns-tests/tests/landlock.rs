//! What a running daemon can no longer do because Landlock confines it, and that it still can do all
//! of its work.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use netns_tests::{Fleet, Mode, PATIENCE, Unit, scenario, wait_for};
use serde_json::Value;

#[test]
fn a_running_unit_reads_no_file_outside_of_its_folder() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        fleet.talk(1, 2)?;
        for (confined, state) in [(true, "on"), (false, "off")] {
            if !confined {
                switch_off(fleet.unit(1))?;
                ensure!(fleet.unit(1).daemon()?.terminate()?.success());
                fleet.unit_mut(1).run()?;
            }
            let unit = fleet.unit(1);
            let status: Value = unit.json(&["status"])?;
            ensure!(status["landlock"] == state, "{status}");
            ensure!(unit.check(&["status"])?.contains(state));
            let checked = unit.check(&["check"])?;
            ensure!(
                checked.contains("service.landlock is false") != confined,
                "{checked}"
            );
            // Somebody leads the unit to a file that it did not know when it started.
            let (own, elsewhere) = (unit.dir().join("eu.toml"), rig.state_dir("elsewhere"));
            fs::create_dir_all(&elsewhere)?;
            let other = elsewhere.join("eu.toml");
            fs::rename(&own, &other)?;
            symlink(&other, &own)?;
            let outcome = unit.cli(&["reload"])?;
            if confined {
                let said = format!("{outcome:?}");
                ensure!(!outcome.ok && said.contains("Landlock"), "{said}");
            } else {
                ensure!(outcome.ok, "{outcome:?}");
            }
            // What an editor puts in place of the file is read.
            fs::rename(&other, unit.dir().join("eu.toml.new"))?;
            fs::rename(unit.dir().join("eu.toml.new"), &own)?;
            unit.check(&["reload"])?;
        }
        // What the folder's links lead to at the start is as if it were in the folder.
        let unit = fleet.unit_mut(1);
        let (own, other) = (
            unit.dir().join("eu.toml"),
            rig.state_dir("elsewhere/eu.toml"),
        );
        let text = fs::read_to_string(&own)?.replace(OFF, "");
        fs::remove_file(&own)?;
        fs::write(&other, text)?;
        symlink(&other, &own)?;
        ensure!(unit.daemon()?.terminate()?.success());
        unit.run()?;
        let status: Value = unit.json(&["status"])?;
        ensure!(status["landlock"] == "on", "{status}");
        unit.check(&["reload"])?;
        fleet.wait_talk(1, 2)
    })
}

#[test]
fn a_running_unit_executes_no_program_from_another_folder() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        let nft = fleet
            .unit(1)
            .host()
            .check(&["sh", "-c", "command -v nft"])?;
        for confined in [true, false] {
            ensure!(fleet.unit(1).daemon()?.terminate()?.success());
            if !confined {
                switch_off(fleet.unit(1))?;
            }
            // An attacker who can write in a folder that the shell looks into first.
            let programs = rig.state_dir("programs");
            let (fake, ran) = (programs.join("nft"), fleet.unit(1).dir().join("ran"));
            let _ = fs::remove_file(&fake);
            fs::create_dir_all(&programs)?;
            let script = format!("PATH={}:$PATH && exec \"$@\"", programs.display());
            fleet.unit_mut(1).run_by(&script)?;
            let text = format!(
                "#!/bin/sh\ntouch {}\nexec {} \"$@\"\n",
                ran.display(),
                nft.trim()
            );
            write_program(&fake, &text)?;
            // The unit runs nft to put its guard back.
            let host = fleet.unit(1).host();
            let guard = ["nft", "delete", "table", "ip", "fpn_guard"];
            host.check(&guard)?;
            wait_for("the guard", PATIENCE, || {
                let listed = host.run(&["nft", "list", "table", "ip", "fpn_guard"])?;
                Ok(listed.ok.then_some(()))
            })?;
            ensure!(ran.exists() != confined, "confined: {confined}");
        }
        Ok(())
    })
}

#[test]
fn a_confined_unit_can_change_settings_after_the_kernel_has_dropped_what_it_had_cached()
-> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Gateway, "hitless")?;
        fleet.talk(1, 2)?;
        let host = fleet.unit(1).host().clone();
        let record = fs::read_to_string(fleet.unit(1).dir().join("restore.json"))?;
        let record: Value = serde_json::from_str(&record)?;
        let settings: Vec<(String, String)> = serde_json::from_value(record["sysctls"].clone())?;
        let differ = || -> Result<usize> {
            let mut count = 0;
            for (path, before) in settings.iter().filter(|(path, _)| path.starts_with("net/")) {
                count += usize::from(host.sysctl_value(path)? != before.trim());
            }
            Ok(count)
        };
        ensure!(differ()? > 0, "{record}");
        // The files of /proc are new ones after that, unless somebody holds them.
        for _ in 0..5 {
            fs::write("/proc/sys/vm/drop_caches", "2")?;
            std::thread::sleep(Duration::from_millis(100));
        }
        let unit = fleet.unit_mut(1);
        ensure!(unit.daemon()?.terminate()?.success());
        let log = unit.daemon()?.log();
        ensure!(!log.contains("denied"), "{log}");
        ensure!(differ()? == 0, "{record}");
        unit.run()?;
        fleet.wait_talk(1, 2)
    })
}

#[test]
fn a_manager_is_confined_unless_its_configuration_says_no() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "hitless")?;
        let state = |fleet: &Fleet<'_>| -> Result<Value> {
            let status: Value = fleet.manager.json(&["status"])?;
            Ok(status["landlock"].clone())
        };
        ensure!(state(&fleet)? == "on");
        // All that it does while it runs.
        fleet.manager.check(&["rotate", "office"])?;
        fleet.manager.check(&["events", "--verify"])?;
        let copy = rig.state_dir("copy.db");
        let copy = copy.to_str().context("not UTF-8")?;
        fleet.manager.check(&["backup", copy])?;
        let path = fleet.manager.dir().join("mge.toml");
        let text = fs::read_to_string(&path)?;
        fs::write(&path, format!("{text}\n{OFF}"))?;
        ensure!(fleet.manager.daemon()?.terminate()?.success());
        fleet.manager.run()?;
        ensure!(state(&fleet)? == "off");
        fleet.wait_talk(1, 2)
    })
}

fn switch_off(unit: &Unit<'_>) -> Result<()> {
    let path = unit.dir().join("eu.toml");
    let text = fs::read_to_string(&path)?;
    Ok(fs::write(&path, format!("{text}\n{OFF}"))?)
}

fn write_program(path: &Path, text: &str) -> Result<()> {
    // As a whole: the unit may look at any moment.
    let new = path.with_extension("new");
    fs::write(&new, text)?;
    fs::set_permissions(&new, fs::Permissions::from_mode(0o755))?;
    Ok(fs::rename(&new, path)?)
}

const OFF: &str = "[service]\nlandlock = false\n";
