//! What a reader of the figures must know about the machine.

use std::fs;

use anyhow::{Context, Result};
use netns_tests::Host;
use nix::sys::utsname::uname;

/// Returns the processor time in seconds that these processes have used so far, including all their
/// threads.
///
/// # Errors
/// If a process has ended.
pub(crate) fn processor_seconds(processes: &[u32]) -> Result<f64> {
    let ticks_per_second = nix::unistd::sysconf(nix::unistd::SysconfVar::CLK_TCK)?;
    let ticks_per_second = ticks_per_second.context("no clock ticks")? as f64;
    let mut ticks = 0;
    for process in processes {
        let stat = fs::read_to_string(format!("/proc/{process}/stat"))
            .with_context(|| format!("process {process} has ended"))?;
        ticks += stat_ticks(&stat).context("unexpected format of /proc/PID/stat")?;
    }
    Ok(ticks as f64 / ticks_per_second)
}

/// Returns user and system time from a line of /proc/PID/stat, see proc(5).
fn stat_ticks(stat: &str) -> Option<u64> {
    // The name is in brackets and may contain spaces and brackets.
    let (_, fields) = stat.rsplit_once(") ")?;
    let mut times = fields.split(' ').skip(11).map(str::parse::<u64>);
    Some(times.next()?.ok()? + times.next()?.ok()?)
}

/// Returns the highest resident memory of these processes so far, in MiB.
///
/// # Errors
/// If a process has ended.
pub(crate) fn peak_memory_mib(processes: &[u32]) -> Result<f64> {
    let mut kib = 0;
    for process in processes {
        let status = fs::read_to_string(format!("/proc/{process}/status"))
            .with_context(|| format!("process {process} has ended"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let number = line.and_then(|line| line.split_whitespace().next());
        let number = number.context("no VmHWM in /proc/PID/status")?;
        kib += number.parse::<u64>()?;
    }
    Ok(kib as f64 / 1024.0)
}

/// Returns how many TCP segments a host has retransmitted so far.
///
/// # Errors
/// If the kernel does not report it.
pub(crate) fn retransmissions(host: &Host) -> Result<u64> {
    // `/proc/net` alone would be that of the main thread.
    let snmp = host.inside(|| Ok(fs::read_to_string("/proc/thread-self/net/snmp")?))?;
    let mut lines = snmp.lines().filter_map(|line| line.strip_prefix("Tcp: "));
    let (names, values) = (lines.next(), lines.next());
    let (names, values) = names.zip(values).context("no TCP in /proc/net/snmp")?;
    let mut pairs = names.split(' ').zip(values.split(' '));
    let value = pairs.find(|(name, _)| *name == "RetransSegs");
    Ok(value
        .context("no RetransSegs in /proc/net/snmp")?
        .1
        .parse()?)
}

/// Returns kernel and processor, in one line.
pub(crate) fn describe() -> String {
    let kernel = uname().map_or_else(
        |_| "unknown".to_owned(),
        |name| name.release().to_string_lossy().into_owned(),
    );
    let cpuinfo = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let value = |key: &str| {
        let line = cpuinfo.lines().find(|line| line.starts_with(key))?;
        Some(line.split_once(": ")?.1.trim().to_owned())
    };
    let processor = value("model name").unwrap_or_else(|| "unknown".to_owned());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let family = value("cpu family").zip(value("model"));
    let family = family.map_or_else(String::new, |(family, model)| {
        format!(" (family {family}, model {model})")
    });
    format!("Linux {kernel}, {cores} cores of {processor}{family}")
}

/// Returns the load average of the last minute, which shows what else the machine does.
pub(crate) fn load_average() -> f64 {
    let said = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let first = said.split(' ').next().and_then(|word| word.parse().ok());
    first.unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_found_behind_any_name() {
        let stat = "42 (a) b (c) S 1 2 3 4 5 6 7 8 9 10 150 25 0 0 20 0 4 0";
        assert_eq!(stat_ticks(stat), Some(175));
        assert_eq!(stat_ticks("42 (short) S 1 2"), None);
    }

    #[test]
    fn this_process_uses_time_and_memory() -> Result<()> {
        let own = [std::process::id()];
        assert!(processor_seconds(&own)? >= 0.0);
        assert!(peak_memory_mib(&own)? > 0.0);
        assert!(processor_seconds(&[u32::MAX]).is_err());
        Ok(())
    }
}
