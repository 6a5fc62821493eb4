//! How many lines a second one place in the code may write, so that nothing that happens again and
//! again fills a disk or hides other lines.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tracing::{Level, Metadata};

/// The places that have written lines, and what they were not allowed to write.
#[derive(Clone, Default)]
pub(super) struct Limits(Arc<Shared>);

#[derive(Default)]
struct Shared {
    places: Mutex<BTreeMap<Place, Written>>,
    /// Signalled when a line was suppressed.
    suppressed: Condvar,
}

/// The name that tracing gives to a call in the program: `event FILE:LINE`. There are a few hundred.
type Place = &'static str;

/// What a place has written in its present second.
struct Written {
    since: Instant,
    lines: u32,
    suppressed: u64,
}

impl Limits {
    /// Starts the thread that calls `tell` with what was suppressed, at most once in a second.
    pub(super) fn start(tell: impl Fn(&str) + Send + 'static) -> io::Result<Self> {
        let limits = Self::default();
        let thread = limits.clone();
        std::thread::Builder::new()
            .name("log-limits".into())
            .spawn(move || {
                loop {
                    thread.wait();
                    std::thread::sleep(SECOND);
                    if let Some(sentence) = thread.take_suppressed() {
                        tell(&sentence);
                    }
                }
            })?;
        Ok(limits)
    }

    /// Returns true if this line may be written. Lines below INFO are written only if the operator has
    /// asked for them, and all of them are wanted then.
    pub(super) fn take(&self, meta: &Metadata<'_>, now: Instant) -> bool {
        if *meta.level() > Level::INFO {
            return true;
        }
        self.take_at(meta.name(), now)
    }

    fn take_at(&self, place: Place, now: Instant) -> bool {
        let mut places = self.places();
        let written = places.entry(place).or_insert(Written {
            since: now,
            lines: 0,
            suppressed: 0,
        });
        if now.saturating_duration_since(written.since) >= SECOND {
            (written.since, written.lines) = (now, 0);
        }
        if written.lines < LINES {
            written.lines += 1;
            return true;
        }
        written.suppressed += 1;
        self.0.suppressed.notify_one();
        false
    }

    /// Waits until something was suppressed.
    fn wait(&self) {
        let nothing =
            |places: &mut BTreeMap<Place, Written>| places.values().all(|w| w.suppressed == 0);
        drop(self.0.suppressed.wait_while(self.places(), nothing));
    }

    /// Returns a sentence about what was suppressed since the last one.
    fn take_suppressed(&self) -> Option<String> {
        let mut places = self.places();
        let counts = places.iter_mut().map(|(place, written)| {
            let count = std::mem::take(&mut written.suppressed);
            (count, *place)
        });
        let mut counts: Vec<_> = counts.filter(|(count, _)| *count > 0).collect();
        drop(places);
        counts.sort_unstable_by(|a, b| b.cmp(a));
        let all: u64 = counts.iter().map(|(count, _)| count).sum();
        let named = counts.iter().take(NAMED);
        let named = named.map(|(count, place)| {
            format!(
                "{count} of {}",
                place.strip_prefix("event ").unwrap_or(place)
            )
        });
        let named = named.collect::<Vec<_>>().join(", ");
        (all > 0).then(|| {
            format!(
                "{all} lines of this log were suppressed, because one place in the program writes at most {LINES} in a second: {named}"
            )
        })
    }

    fn places(&self) -> MutexGuard<'_, BTreeMap<Place, Written>> {
        self.0.places.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

const SECOND: Duration = Duration::from_secs(1);
/// Lines that one place may write in a second.
const LINES: u32 = 50;
/// Places that a sentence names.
const NAMED: usize = 3;

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn a_place_writes_so_many_lines_a_second_and_the_others_are_counted() {
        let (limits, start) = (Limits::default(), Instant::now());
        let written = |place, now| (0..1000).filter(|_| limits.take_at(place, now)).count();
        assert_eq!(limits.take_suppressed(), None);
        assert_eq!(written("event a.rs:1", start), 50);
        assert_eq!(
            written("event b.rs:1", start),
            50,
            "another place has its own"
        );
        assert_eq!(written("event a.rs:1", start + SECOND / 2), 0);
        let told = limits.take_suppressed().unwrap();
        assert!(
            told.starts_with("2900 lines of this log were suppressed"),
            "{told}"
        );
        assert!(told.ends_with("1950 of a.rs:1, 950 of b.rs:1"), "{told}");
        assert_eq!(limits.take_suppressed(), None, "told once");
        assert_eq!(written("event a.rs:1", start + SECOND), 50);
    }

    #[test]
    fn what_was_suppressed_is_told_though_nothing_more_is_written() {
        let (told, hears) = mpsc::channel();
        let limits = Limits::start(move |sentence| {
            let _ = told.send(sentence.to_owned());
        });
        let limits = limits.unwrap();
        for _ in 0..60 {
            limits.take_at("event a.rs:7", Instant::now());
        }
        let sentence = hears.recv_timeout(Duration::from_secs(60)).unwrap();
        assert!(sentence.contains(" of a.rs:7"), "{sentence}");
    }
}
