//! Packets that the kernel drops before the unit sees them, or after it wrote them: read from the kernel's counters into
//! the unit's own.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use fpn::DropReason;
use fpn::counters::Counters;
use tokio::sync::Mutex;

use super::kernel::Kernel;
use crate::config::Config;

/// Reads the kernel's counters.
#[derive(Debug)]
pub(crate) struct Losses {
    kernel: Kernel,
    devices: [String; 2],
    counters: Arc<Counters>,
    last: Mutex<[u64; REASONS.len()]>,
}

impl Losses {
    /// Counts from now on what is lost. The TUN devices must have been opened.
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
        // Held during the look: two at once would count twice.
        let mut last = self.last.lock().await;
        let now = self.look().await;
        for ((last, now), reason) in last.iter_mut().zip(now).zip(REASONS) {
            let Some(now) = now else { continue };
            self.counters.dropped_many(reason, since(*last, now));
            *last = now;
        }
    }

    /// Counts all the time, and tells in the log of what was lost in the unit's queues.
    pub(crate) async fn watch(&self) -> Result<()> {
        // Of the unit alone: failed fragments are the whole host's.
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
                    "{new} packets were lost in the queue of {device} within {} s: more comes than this unit can take",
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

/// What was added to a counter. One that is less than before belongs to a device that was made anew.
fn since(last: u64, now: u64) -> u64 {
    now.checked_sub(last).unwrap_or(now)
}

/// Packets of the host that had to be cut and were not, of both families.
fn fragments() -> Option<u64> {
    let v4 = std::fs::read_to_string("/proc/thread-self/net/snmp").ok()?;
    // Without IPv6 there is no such file.
    let v6 = std::fs::read_to_string("/proc/thread-self/net/snmp6").unwrap_or_default();
    let v6 = v6.lines().find_map(|line| {
        let (name, value) = line.split_once(char::is_whitespace)?;
        (name == "Ip6FragFails").then(|| value.trim().parse().ok())?
    });
    Some(of_snmp(&v4)? + v6.unwrap_or(0))
}

/// `FragFails` of the two lines that begin with `Ip:`, names and values.
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
