//! A daemon's log: lines on stderr. A line may be lost, but logging never ends or stalls the
//! program.

mod form;
mod limit;
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

use form::{Form, Leveled, Time};
use limit::Limits;
use queue::Lines;

/// Sends the log to stderr: level `info` and above, or what the environment variable `FPN_LOG` says
/// (in the directives of tracing-subscriber, such as `debug` or `fpn_eu=trace`). A directive that
/// cannot be parsed is reported and ignored. From now on panics are logged as errors.
///
/// Lines are for people, or with `FPN_LOG_FORMAT=json` one JSON object each. If stderr leads to systemd's
/// journal, each has its level before it, and no time.
///
/// A separate thread writes the lines, so that logging never blocks. A line is lost, and counted
/// (see [`count_lost_lines`]), if it cannot be written or if there is no room for it because nobody
/// reads stderr. [`flush_logs`] writes the lines that are still queued when the program ends.
///
/// One place in the program writes at most 50 lines of INFO and above in a second; the others are
/// counted, and a line says how many there were.
///
/// WARN means that an operator should look; anything that a single packet can cause is TRACE.
pub fn init_logs() -> Result<()> {
    let stderr = std::io::stderr();
    let (filter, unread) = filter(&std::env::var("FPN_LOG").unwrap_or_default());
    // Not the handle of the standard library: it would hold its lock while a write blocks.
    let file = File::from(stderr.as_fd().try_clone_to_owned()?);
    let journal = form::is_journal(&file, std::env::var("JOURNAL_STREAM").ok().as_deref());
    let form = Form::of(std::env::var("FPN_LOG_FORMAT").ok().as_deref());
    let lines = Lines::start(file, warn_of_loss).context("cannot start the log's thread")?;
    if LINES.set(lines.clone()).is_err() {
        // A second call in the same process keeps the first log.
        return Ok(());
    }
    let limits = Limits::start(|sentence| tracing::warn!("{sentence}"));
    let limits = limits.context("cannot start the log's thread")?;
    let log = tracing_subscriber::fmt()
        .with_writer(Leveled {
            lines,
            limits,
            journal,
        })
        .with_timer(Time { shown: !journal })
        .log_internal_errors(false)
        .with_target(false)
        .with_ansi(stderr.is_terminal() && crate::colours_wanted());
    // The log has no other filter that could be lost.
    let done = if form == Ok(Form::Json) {
        let log = log.json().flatten_event(true);
        let log = log.with_env_filter(filter).with_filter_reloading();
        let handle = log.reload_handle();
        let _ = FILTER.set(Box::new(move |filter| drop(handle.reload(filter))));
        log.try_init()
    } else {
        let log = log.with_env_filter(filter).with_filter_reloading();
        let handle = log.reload_handle();
        let _ = FILTER.set(Box::new(move |filter| drop(handle.reload(filter))));
        log.try_init()
    };
    done.map_err(|e| anyhow::anyhow!("cannot start the log: {e}"))?;
    std::panic::set_hook(Box::new(log_panic));
    if let Err(sentence) = form {
        tracing::warn!("{sentence}");
    }
    for (directive, why) in unread {
        tracing::warn!("FPN_LOG: the directive {directive:?} is ignored: {why}");
    }
    Ok(())
}

/// Changes what is logged from now on, in the directives of `FPN_LOG`. Without directives, `FPN_LOG`
/// counts again.
pub fn set_log_level(directives: Option<&str>) {
    let of_environment = || std::env::var("FPN_LOG").unwrap_or_default();
    let directives = directives.map_or_else(of_environment, str::to_owned);
    if let Some(set) = FILTER.get() {
        set(filter(&directives).0);
    }
}

/// Returns the first directive that cannot be parsed, with the reason.
pub fn wrong_log_level(directives: &str) -> Option<(String, String)> {
    filter(directives).1.into_iter().next()
}

/// Counts the lost lines of the log here: those from now on, and those lost before this call.
pub fn count_lost_lines(counters: Arc<Counters>) {
    if let Some(lines) = LINES.get() {
        lines.count(counters);
    }
}

/// Waits a moment until the queued lines are written, for a program that is about to end. A reader
/// that does not read cannot keep the program from ending.
pub fn flush_logs() {
    if let Some(lines) = LINES.get() {
        lines.flush(FLUSH);
    }
}

/// Prints a line on stderr, for [`note!`](crate::note). If it cannot be written, it is lost.
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

/// An `eprintln!` that does not panic and, in a program with a log, does not block: see
/// [`print_note`].
#[macro_export]
macro_rules! note {
    ($($line:tt)*) => {
        $crate::print_note(format_args!($($line)*))
    };
}

/// Prints the line that ends in `ready`. The daemon does not wait until it is read.
pub fn print_ready(daemon: &'static str) {
    let write = move || {
        if let Ok(stdout) = std::io::stdout().as_fd().try_clone_to_owned() {
            let _ = File::from(stdout).write_all(format!("{daemon}: ready\n").as_bytes());
        }
    };
    // If the thread cannot be started, there is no such line.
    let _ = std::thread::Builder::new()
        .name("ready".into())
        .spawn(write);
}

static LINES: OnceLock<Lines> = OnceLock::new();
/// Replaces the log's filter.
static FILTER: OnceLock<SetFilter> = OnceLock::new();

type SetFilter = Box<dyn Fn(EnvFilter) + Send + Sync>;

/// The filter that `FPN_LOG` asks for, and the directives in it that cannot be parsed, with the
/// reason.
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
    // This crate warns about kernel messages that arrive while their listener ends, which happens
    // at every clean stop.
    if let Ok(quiet) = "netlink_proto=error".parse() {
        filter = filter.add_directive(quiet);
    }
    (filter, unread)
}

fn warn_of_loss(lines: u64) {
    tracing::warn!(
        "{lines} lines of this log were lost: they could not be written, or nobody read them in time"
    );
}

/// Replaces the standard library's panic hook, which would block while nobody reads stderr.
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

/// How long a program that ends waits until its last lines are written.
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
