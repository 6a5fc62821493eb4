//! Counts packets that the kernel drops before the unit sees them or after the unit wrote them, by copying
//! the kernel's counters into the unit's own.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use fpn::DropReason;
use fpn::counters::Counters;
use tokio::sync::Mutex;

use super::kernel::Kernel;
use crate::config::Config;

/// A reader of the kernel's counters.
#[derive(Debug)]
pub(crate) struct Losses {
    kernel: Kernel,
    devices: [String; 2],
    counters: Arc<Counters>,
    last: Mutex<[u64; REASONS.len()]>,
}

impl Losses {
    /// Starts to count losses from now on. The TUN devices must have been opened.
    pub(crate) async fn open(config: &Config, counters: Arc<Counters>) -> Result<Self> {
        let devices = &config.devices;
        let losses = Self {
            kernel: Kernel::open()?,
            devices: [&devices.red, &devices.black].map(ToString::to_string),
            counters,
            last: Mutex::new([0; REASONS.len()]),
        };
        let now = losses.look().await;
        *losses.last.lock().await = now.map(Option::unwrap_or_default);
        Ok(losses)
    }

    /// Brings the unit's counters up to date.
    pub(crate) async fn update(&self) {
        // Held while the kernel is asked: two readers at once would count a loss twice.
        let mut last = self.last.lock().await;
        let now = self.look().await;
        for ((last, now), reason) in last.iter_mut().zip(now).zip(REASONS) {
            let Some(now) = now else { continue };
            self.counters.dropped_many(reason, since(*last, now));
            *last = now;
        }
    }

    /// Updates the counters regularly, and logs what was lost in the unit's queues.
    pub(crate) async fn watch(&self) -> Result<()> {
        // Failed fragments are left out: they are the whole host's, not the unit's alone.
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
        [of_queue(red).await, of_queue(black).await, fragments()]
    }
}

/// Returns what was added to a counter. A value below the last one is of a device that was created anew.
fn since(last: u64, now: u64) -> u64 {
    now.checked_sub(last).unwrap_or(now)
}

/// Returns the host's packets, of both families, that needed fragmentation but were dropped.
fn fragments() -> Option<u64> {
    let v4 = std::fs::read_to_string("/proc/thread-self/net/snmp").ok()?;
    // The file does not exist without IPv6.
    let v6 = std::fs::read_to_string("/proc/thread-self/net/snmp6").unwrap_or_default();
    let v6 = v6.lines().find_map(|line| {
        let (name, value) = line.split_once(char::is_whitespace)?;
        (name == "Ip6FragFails").then(|| value.trim().parse().ok())?
    });
    Some(of_snmp(&v4)? + v6.unwrap_or(0))
}

/// Returns `FragFails` from the two lines that begin with `Ip:`, one of names and one of values.
fn of_snmp(text: &str) -> Option<u64> {
    let mut lines = text.lines().filter(|line| line.starts_with("Ip: "));
    let (names, values) = (lines.next()?, lines.next()?);
    let place = names.split(' ').position(|name| name == "FragFails")?;
    values.split(' ').nth(place)?.parse().ok()
}

/// What [`Losses::look`] reads, in its order.
const REASONS: [DropReason; 3] = [
    DropReason::RedQueueFull,
    DropReason::BlackQueueFull,
    DropReason::FragmentFailed,
];
const LOOK_AGAIN: Duration = Duration::from_secs(10);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fragment_failures_are_found_by_their_name() {
        let text =
            "Ip: Forwarding FragOKs FragFails FragCreates\nIp: 2 0 17 5\nIcmp: InMsgs\nIcmp: 0\n";
        assert_eq!(of_snmp(text), Some(17));
        assert_eq!(of_snmp("Ip: Forwarding\nIp: 1\n"), None);
        assert!(fragments().is_some());
    }

    #[test]
    fn a_device_that_was_made_anew_counts_from_zero() {
        assert_eq!(since(5, 7), 2);
        assert_eq!(since(5, 5), 0);
        assert_eq!(since(5, 3), 3);
    }
}
