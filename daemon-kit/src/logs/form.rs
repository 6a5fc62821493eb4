//! The form of the log's lines: for people or as JSON, and with the level for systemd's journal.

use std::fs::File;
use std::io::{self, Write};
use std::time::Instant;

use tracing::{Level, Metadata};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::{FormatTime, SystemTime as Clock};

use super::limit::Limits;
use super::queue::Lines;

/// What a line looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Time, level, sentence, fields.
    Human,
    /// One object a line.
    Json,
}

impl Form {
    /// The form that `FPN_LOG_FORMAT` asks for; the error is a sentence.
    pub(super) fn of(word: Option<&str>) -> Result<Self, String> {
        match word {
            None | Some("" | "human") => Ok(Self::Human),
            Some("json") => Ok(Self::Json),
            Some(other) => Err(format!(
                "FPN_LOG_FORMAT is {other:?}, which is ignored: it can be human or json"
            )),
        }
    }
}

/// Returns true if `file` is a stream of systemd's journal, named in `JOURNAL_STREAM` by device and
/// inode: a service's stderr may lead elsewhere.
pub(super) fn is_journal(file: &File, stream: Option<&str>) -> bool {
    let numbers = stream.and_then(|stream| stream.split_once(':'));
    let Some((device, inode)) = numbers else {
        return false;
    };
    let Ok(stat) = nix::sys::stat::fstat(file) else {
        return false;
    };
    device.parse() == Ok(stat.st_dev) && inode.parse() == Ok(stat.st_ino)
}

/// Gives each line to the queue, for the journal with its level before it (sd-daemon(3)).
#[derive(Clone)]
pub(super) struct Leveled {
    pub(super) lines: Lines,
    pub(super) limits: Limits,
    pub(super) journal: bool,
}

/// A writer of one line.
pub(super) struct Line {
    lines: Lines,
    prefix: &'static str,
    /// There were too many like it.
    suppressed: bool,
}

impl<'a> MakeWriter<'a> for Leveled {
    type Writer = Line;

    fn make_writer(&'a self) -> Line {
        Line {
            lines: self.lines.clone(),
            prefix: "",
            suppressed: false,
        }
    }

    fn make_writer_for(&'a self, meta: &Metadata<'_>) -> Line {
        let prefix = if self.journal {
            prefix(*meta.level())
        } else {
            ""
        };
        Line {
            prefix,
            suppressed: !self.limits.take(meta, Instant::now()),
            ..self.make_writer()
        }
    }
}

impl Write for Line {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        // One call is one message: the formatter of tracing-subscriber writes each in one piece.
        if !self.suppressed {
            self.lines.push(with_prefix(self.prefix, line));
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The time of a line, which the journal has itself.
#[derive(Clone, Copy)]
pub(super) struct Time {
    pub(super) shown: bool,
}

impl FormatTime for Time {
    fn format_time(&self, w: &mut Writer<'_>) -> std::fmt::Result {
        match self.shown {
            true => Clock.format_time(w),
            false => Ok(()),
        }
    }
}

/// Every line of a message of several lines has its level, because the journal takes them apart.
fn with_prefix(prefix: &str, message: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(message.len() + prefix.len());
    for line in message.split_inclusive(|byte| *byte == b'\n') {
        out.extend_from_slice(prefix.as_bytes());
        out.extend_from_slice(line);
    }
    out
}

pub(super) fn prefix(level: Level) -> &'static str {
    match level {
        Level::ERROR => "<3>",
        Level::WARN => "<4>",
        Level::INFO => "<6>",
        _ => "<7>",
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::MetadataExt;

    use super::*;

    #[test]
    fn only_the_stream_that_systemd_names_is_the_journal() {
        let file = File::open("/dev/null").unwrap();
        let meta = file.metadata().unwrap();
        let name = format!("{}:{}", meta.dev(), meta.ino());
        assert!(is_journal(&file, Some(&name)));
        let other = format!("{}:{}", meta.dev(), meta.ino() + 1);
        for stream in [None, Some(""), Some("7"), Some(other.as_str())] {
            assert!(!is_journal(&file, stream), "{stream:?}");
        }
    }

    #[test]
    fn every_line_of_a_message_has_its_level() {
        let out = with_prefix(prefix(Level::WARN), b"one\ntwo\n");
        assert_eq!(out, b"<4>one\n<4>two\n");
        assert_eq!(with_prefix("", b"one\n"), b"one\n");
        let all = [Level::ERROR, Level::WARN, Level::INFO, Level::DEBUG].map(prefix);
        assert_eq!(all, ["<3>", "<4>", "<6>", "<7>"]);
    }

    #[test]
    fn a_form_that_nobody_knows_is_told_in_words() {
        assert_eq!(Form::of(None), Ok(Form::Human));
        assert_eq!(Form::of(Some("human")), Ok(Form::Human));
        assert_eq!(Form::of(Some("json")), Ok(Form::Json));
        let told = Form::of(Some("xml")).unwrap_err();
        assert!(told.contains("human or json"), "{told}");
    }
}
