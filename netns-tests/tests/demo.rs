//! The demo cleans up when it is interrupted.

use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};
use netns_tests::{PATIENCE, binary, wait_for};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

#[test]
fn an_interrupted_demo_leaves_nothing_behind() -> Result<()> {
    for (signal, after_ms) in [
        (Signal::SIGINT, 300),
        (Signal::SIGTERM, 1500),
        (Signal::SIGHUP, 4000),
    ] {
        let mut demo = Command::new(binary("fpn-demo")?)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let pid = demo.id();
        // What the demo makes is named after the process that shows it.
        let inner = wait_for("the demo's process", PATIENCE, || {
            let children = std::fs::read_to_string(format!("/proc/{pid}/task/{pid}/children"))?;
            Ok(children.split_whitespace().next().map(str::to_owned))
        })?;
        let own = format!("fpndemo-{inner}-");
        let made = || -> Result<Vec<String>> {
            let mut all = Vec::new();
            for dir in [std::env::temp_dir().as_path(), "/run/netns".as_ref()] {
                for entry in std::fs::read_dir(dir).into_iter().flatten() {
                    let name = entry?.file_name().to_string_lossy().into_owned();
                    all.extend(name.starts_with(&own).then_some(name));
                }
            }
            Ok(all)
        };
        wait_for("something of the demo", PATIENCE, || {
            Ok((!made()?.is_empty()).then_some(()))
        })?;
        std::thread::sleep(Duration::from_millis(after_ms));
        kill(Pid::from_raw(i32::try_from(pid)?), signal)?;
        let status = demo.wait()?;
        let code = status.code().context("it was killed")?;
        assert_eq!(code, 128 + signal as i32, "{signal}: {:?}", status.signal());
        assert_eq!(made()?, Vec::<String>::new(), "{signal}");
    }
    Ok(())
}
