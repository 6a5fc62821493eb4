//! Logs of a daemon: lines to stderr, which may be lost, but never end or stall the program.

mod queue;

use std::backtrace::{Backtrace, BacktraceStatus};
use std::fmt::Arguments;
use std::fs::File;
use std::io::{IsTerminal, Write};
use std::os::fd::AsFd;
use std::panic::PanicHookInfo;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use anyhow::{Context, Result};
use fpn::counters::Counters;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::Directive;

use queue::Lines;

/// Sends logs to stderr: `info` and worse, or what the environment variable `FPN_LOG` says (the directives of
/// tracing-subscriber, such as `debug` or `fpn_eu=trace`). A directive that cannot be read is told and left out. Panics
/// are logged as errors from now on.
///
/// A thread of its own writes the lines. A line that cannot be written, or for which there is no room because nobody
/// reads stderr, is lost and counted (see [`count_lost_lines`]); who logs never waits. Lines that are still on their way
/// at the end of the program are written by [`flush_logs`].
///
/// Levels: WARN means that somebody should look, anything caused by one packet is TRACE.
pub fn init_logs() -> Result<()> {
    let stderr = std::io::stderr();
    let (filter, unread) = filter(&std::env::var("FPN_LOG").unwrap_or_default());
    // Not through the handle of the standard library: its lock would be held while a write waits.
    let file = File::from(stderr.as_fd().try_clone_to_owned()?);
    let lines = Lines::start(file, warn_of_loss).context("cannot start the log's thread")?;
    if LINES.set(lines.clone()).is_err() {
        // A second call in one process keeps the first.
        return Ok(());
    }
    let writer = move || lines.clone();
    let done = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(writer)
        .log_internal_errors(false)
        .with_target(false)
        .with_ansi(stderr.is_terminal())
        .try_init();
    done.map_err(|e| anyhow::anyhow!("cannot start the log: {e}"))?;
    std::panic::set_hook(Box::new(log_panic));
    for (directive, why) in unread {
        tracing::warn!("FPN_LOG: {directive:?} is left out: {why}");
    }
    Ok(())
}

/// Counts lines of the log that are lost from now on, and those that were before.
pub fn count_lost_lines(counters: Arc<Counters>) {
    if let Some(lines) = LINES.get() {
        lines.count(counters);
    }
}

/// Gives the lines that are on their way a moment to be written, for a program that is about to end. Nobody who does
/// not read them can keep it from ending.
pub fn flush_logs() {
    if let Some(lines) = LINES.get() {
        lines.flush(FLUSH);
    }
}

/// Prints a line on stderr, for [`note!`](crate::note). What cannot be written is lost.
pub fn print_note(line: Arguments<'_>) {
    match LINES.get() {
        Some(lines) => {
            lines.push(format!("{line}\n").into_bytes());
            lines.flush(FLUSH);
        }
        None => {
            let _ = writeln!(std::io::stderr(), "{line}");
        }
    }
}

/// `eprintln!` that neither panics nor, in a program with a log, waits for a reader: see [`print_note`].
#[macro_export]
macro_rules! note {
    ($($line:tt)*) => {
        $crate::print_note(format_args!($($line)*))
    };
}

/// Prints the line that ends in `ready`. Nobody has to read it, and the daemon does not wait for anybody who should.
pub fn print_ready(daemon: &'static str) {
    let write = move || {
        if let Ok(stdout) = std::io::stdout().as_fd().try_clone_to_owned() {
            let _ = File::from(stdout).write_all(format!("{daemon}: ready\n").as_bytes());
        }
    };
    // Without the thread there is no line.
    let _ = std::thread::Builder::new()
        .name("ready".into())
        .spawn(write);
}

static LINES: OnceLock<Lines> = OnceLock::new();

/// What `FPN_LOG` asks for, and those of its directives that cannot be read, with the reason.
fn filter(directives: &str) -> (EnvFilter, Vec<(String, String)>) {
    let info = Directive::from(tracing::Level::INFO);
    let mut filter = EnvFilter::builder()
        .with_default_directive(info)
        .parse_lossy("");
    let mut unread = Vec::new();
    for text in directives.split(',').filter(|text| !text.is_empty()) {
        match text.parse::<Directive>() {
            Ok(directive) => filter = filter.add_directive(directive),
            Err(why) => unread.push((text.to_owned(), why.to_string())),
        }
    }
    // It warns of kernel messages that arrive while their listener is ending: of every clean stop.
    if let Ok(quiet) = "netlink_proto=error".parse() {
        filter = filter.add_directive(quiet);
    }
    (filter, unread)
}

fn warn_of_loss(lines: u64) {
    tracing::warn!(
        "{lines} lines of this log were lost: they could not be written, or were not read in time"
    );
}

/// In place of the standard library's hook, which writes to stderr and so would wait for its reader.
fn log_panic(panic: &PanicHookInfo<'_>) {
    let thread = std::thread::current();
    let name = thread.name().unwrap_or("without a name");
    let trace = Backtrace::capture();
    match trace.status() {
        BacktraceStatus::Captured => tracing::error!("thread {name} {panic}\n{trace}"),
        _ => tracing::error!("thread {name} {panic}"),
    }
    flush_logs();
}

/// How long a program that ends waits for the readers of its last lines.
const FLUSH: Duration = Duration::from_secs(1);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directive_that_cannot_be_read_is_told_and_the_others_count() {
        let (filter, unread) = filter("debug,fpn_eu=loud,fpn_mge=trace");
        let shown = filter.to_string();
        assert!(
            shown.contains("debug") && shown.contains("fpn_mge=trace"),
            "{shown}"
        );
        assert_eq!(unread.len(), 1);
        assert_eq!(unread[0].0, "fpn_eu=loud");
    }

    #[test]
    fn without_directives_the_level_is_info() {
        let (filter, unread) = filter("");
        assert!(filter.to_string().contains("info"), "{filter}");
        assert!(unread.is_empty());
    }
}
