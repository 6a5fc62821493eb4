//! Counts packets that the kernel drops before the unit sees them or after the unit wrote them, by copying
//! the kernel's counters into the unit's own, and says which of them grow.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use fpn::DropReason;
use fpn::counters::Counters;
use fpn_daemon_kit::boot_time;
use tokio::sync::Mutex;

use super::kernel::Kernel;
use super::lately::Lately;
use crate::config::{Config, Mode};

/// A reader of the kernel's counters.
#[derive(Debug)]
pub(crate) struct Losses {
    kernel: Kernel,
    devices: [String; 2],
    /// The host forwards for the unit.
    is_router: bool,
    counters: Arc<Counters>,
    last: Mutex<[(u64, Lately); REASONS.len()]>,
}

impl Losses {
    /// Starts to count losses from now on. The TUN devices must have been opened.
    pub(crate) async fn open(config: &Config, counters: Arc<Counters>) -> Result<Self> {
        let devices = &config.devices;
        let losses = Self {
            kernel: Kernel::open()?,
            devices: [&devices.red, &devices.black].map(ToString::to_string),
            is_router: config.unit.mode == Mode::Gateway,
            counters,
            last: Mutex::default(),
        };
        let now = losses.look().await;
        *losses.last.lock().await = now.map(|now| (now.unwrap_or_default(), Lately::default()));
        Ok(losses)
    }

    /// Brings the unit's counters up to date.
    pub(crate) async fn update(&self) {
        // Held while the kernel is asked: two readers at once would count a loss twice.
        let mut last = self.last.lock().await;
        let now = self.look().await;
        for ((last, now), reason) in last.iter_mut().zip(now).zip(REASONS) {
            let Some(now) = now else { continue };
            let (last, lately) = last;
            let lost = since(*last, now);
            self.counters.dropped_many(reason, lost);
            lately.add(boot_time(), lost);
            *last = now;
        }
    }

    /// Returns a sentence for each counter that grows.
    pub(crate) async fn warnings(&self) -> Vec<String> {
        self.update().await;
        let now = boot_time();
        let last = self.last.lock().await;
        let grow = last.iter().zip(REASONS);
        let warnings = grow.filter_map(|((_, lately), reason)| {
            let (lost, time) = lately.at(now)?;
            self.warning(reason, lost, time)
        });
        warnings.collect()
    }

    fn warning(&self, reason: DropReason, lost: u64, time: Duration) -> Option<String> {
        let [red, black] = &self.devices;
        let queue = |device: &str| {
            format!(
                "in the queue of {device}: they arrive faster than this unit can process them (`top -H` shows its threads)"
            )
        };
        let how = match reason {
            DropReason::RedQueueFull => queue(red),
            DropReason::BlackQueueFull => queue(black),
            // An inline unit's packets do not pass the host's IP stack.
            _ if !self.is_router => return None,
            DropReason::NoRoute => {
                "by this host because it has no route for them: compare `ip route` with the subnets behind the other units".to_owned()
            }
            // The kernel tells their senders, which is how terminals learn what the route carries.
            _ => return None,
        };
        let counter = reason.name();
        let seconds = time.as_secs();
        Some(format!(
            "{lost} packets were lost within {seconds} s {how} (drop_{counter})"
        ))
    }

    /// Updates the counters regularly, and logs what was lost in the unit's queues.
    pub(crate) async fn watch(&self) -> Result<()> {
        // Failed fragments are left out: they are the whole host's, not the unit's alone.
        // What has no route is told by the kernel, by ICMP errors.
        let queues = [DropReason::RedQueueFull, DropReason::BlackQueueFull];
        let mut told = [0; 2];
        loop {
            tokio::time::sleep(LOOK_AGAIN).await;
            self.update().await;
            for ((reason, told), device) in queues.iter().zip(&mut told).zip(&self.devices) {
                let all = self.counters.drops(*reason);
                let new = all - std::mem::replace(told, all);
                if new == 0 {
                    continue;
                }
                tracing::warn!(
                    "{new} packets were lost in the queue of {device} within {} s: packets arrive faster than this unit can process them",
                    LOOK_AGAIN.as_secs()
                );
            }
        }
    }

    async fn look(&self) -> [Option<u64>; REASONS.len()] {
        let [red, black] = &self.devices;
        let of_queue = async |name| self.kernel.queue_drops(name).await.ok().flatten();
        [
            of_queue(red).await,
            of_queue(black).await,
            of_host("snmp", "Ip: ", "FragFails"),
            of_host("netstat", "IpExt: ", "InNoRoutes"),
        ]
    }
}

/// Returns what was added to a counter. A value below the last one is of a device that was created anew.
fn since(last: u64, now: u64) -> u64 {
    now.checked_sub(last).unwrap_or(now)
}

/// Returns a counter of the host, of both families together. `file` has it for IPv4, in lines that begin
/// with `kind`.
fn of_host(file: &str, kind: &str, name: &str) -> Option<u64> {
    let v4 = std::fs::read_to_string(format!("/proc/thread-self/net/{file}")).ok()?;
    // The file does not exist without IPv6.
    let v6 = std::fs::read_to_string("/proc/thread-self/net/snmp6").unwrap_or_default();
    let v6 = v6.lines().find_map(|line| {
        let (found, value) = line.split_once(char::is_whitespace)?;
        (found.strip_prefix("Ip6") == Some(name)).then(|| value.trim().parse().ok())?
    });
    Some(of_kind(&v4, kind, name)? + v6.unwrap_or(0))
}

/// Returns a counter from the two lines that begin with `kind`, one of names and one of values.
fn of_kind(text: &str, kind: &str, name: &str) -> Option<u64> {
    let mut lines = text.lines().filter(|line| line.starts_with(kind));
    let (names, values) = (lines.next()?, lines.next()?);
    let place = names.split(' ').position(|found| found == name)?;
    values.split(' ').nth(place)?.parse().ok()
}

/// What [`Losses::look`] reads, in its order.
const REASONS: [DropReason; 4] = [
    DropReason::RedQueueFull,
    DropReason::BlackQueueFull,
    DropReason::FragmentFailed,
    DropReason::NoRoute,
];
const LOOK_AGAIN: Duration = Duration::from_secs(10);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_of_the_host_are_found_by_their_name() {
        let text =
            "Ip: Forwarding FragOKs FragFails FragCreates\nIp: 2 0 17 5\nIcmp: InMsgs\nIcmp: 0\n";
        assert_eq!(of_kind(text, "Ip: ", "FragFails"), Some(17));
        assert_eq!(
            of_kind("Ip: Forwarding\nIp: 1\n", "Ip: ", "FragFails"),
            None
        );
        let text = "TcpExt: InNoRoutes\nTcpExt: 1\nIpExt: InNoRoutes InTruncatedPkts\nIpExt: 3 0\n";
        assert_eq!(of_kind(text, "IpExt: ", "InNoRoutes"), Some(3));
        // This kernel has both.
        assert!(of_host("snmp", "Ip: ", "FragFails").is_some());
        assert!(of_host("netstat", "IpExt: ", "InNoRoutes").is_some());
    }

    #[test]
    fn a_device_that_was_made_anew_counts_from_zero() {
        assert_eq!(since(5, 7), 2);
        assert_eq!(since(5, 5), 0);
        assert_eq!(since(5, 3), 3);
    }
}
