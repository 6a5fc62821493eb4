//! The queue of lines for a file, and the thread that writes them.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::os::fd::AsFd;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use fpn::counters::{Count, Counters};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

/// A handle to the queue. Adding a line never blocks.
#[derive(Clone)]
pub(super) struct Lines(Arc<Shared>);

#[derive(Default)]
struct Shared {
    queue: Mutex<Queue>,
    /// Signalled when a line was added.
    filled: Condvar,
    /// Signalled when the queue is empty and no line is being written.
    emptied: Condvar,
}

#[derive(Default)]
struct Queue {
    lines: VecDeque<Vec<u8>>,
    /// The size of all queued lines together.
    bytes: usize,
    /// Whether the thread has taken a line that is not written yet.
    writing: bool,
    /// The number of lost lines, and how many of them the log has reported.
    lost: u64,
    told: u64,
    counters: Option<Arc<Counters>>,
}

impl Lines {
    /// Starts the thread, which runs until the process ends. When a line can be written again after
    /// some were lost, `tell` is called with the number of lost lines.
    pub(super) fn start(file: File, tell: impl Fn(u64) + Send + 'static) -> io::Result<Self> {
        let lines = Self(Arc::default());
        let thread = lines.clone();
        std::thread::Builder::new()
            .name("log".into())
            .spawn(move || thread.write_all_to(&file, tell))?;
        Ok(lines)
    }

    /// Adds a line, including its newline. If there is no room for it, it is lost.
    pub(super) fn push(&self, line: Vec<u8>) {
        let mut queue = self.queue();
        if queue.bytes + line.len() > ROOM {
            queue.lose();
            return;
        }
        queue.bytes += line.len();
        queue.lines.push_back(line);
        drop(queue);
        self.0.filled.notify_one();
    }

    /// Waits until every line is written or lost, but at most for `limit`.
    pub(super) fn flush(&self, limit: Duration) {
        let busy = |queue: &mut Queue| queue.writing || !queue.lines.is_empty();
        // Lines that were not written in time are given up.
        let _ = self.0.emptied.wait_timeout_while(self.queue(), limit, busy);
    }

    /// Counts the lost lines in `counters`, including those lost before this call.
    pub(super) fn count(&self, counters: Arc<Counters>) {
        let mut queue = self.queue();
        counters.add(Count::LogLinesLost, queue.lost);
        queue.counters = Some(counters);
    }

    fn write_all_to(&self, file: &File, tell: impl Fn(u64)) {
        let mut torn = false;
        loop {
            let line = self.take();
            let written = write(file, &line, &mut torn);
            let mut queue = self.queue();
            queue.writing = false;
            if written.is_err() {
                queue.lose();
            }
            let news = queue.lost - queue.told;
            if !queue.lines.is_empty() {
                continue;
            }
            if news > 0 && written.is_ok() {
                queue.told = queue.lost;
                drop(queue);
                tell(news);
            }
            self.0.emptied.notify_all();
        }
    }

    fn take(&self) -> Vec<u8> {
        let mut queue = self.queue();
        loop {
            if let Some(line) = queue.lines.pop_front() {
                queue.bytes -= line.len();
                queue.writing = true;
                return line;
            }
            let woken = self.0.filled.wait(queue);
            queue = woken.unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.0.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Queue {
    fn lose(&mut self) {
        self.lost += 1;
        if let Some(counters) = &self.counters {
            counters.add(Count::LogLinesLost, 1);
        }
    }
}

/// Writes a line, however long that blocks. `torn` says that the line before it was written only in
/// part.
fn write(mut file: &File, line: &[u8], torn: &mut bool) -> io::Result<()> {
    let whole = if *torn { &[b"\n", line].concat() } else { line };
    let mut rest = whole;
    let result = loop {
        if rest.is_empty() {
            break Ok(());
        }
        match file.write(rest) {
            Ok(0) => break Err(ErrorKind::WriteZero.into()),
            Ok(n) => rest = rest.get(n..).unwrap_or_default(),
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            // Another process that has the same file open has made it non-blocking.
            Err(e) if e.kind() == ErrorKind::WouldBlock => {
                let mut fds = [PollFd::new(file.as_fd(), PollFlags::POLLOUT)];
                let _ = poll(&mut fds, PollTimeout::NONE);
            }
            Err(e) => break Err(e),
        }
    };
    *torn = result.is_err() && (*torn || rest.len() < whole.len());
    result
}

/// How many bytes may be queued: some thousand lines. Lines beyond it are lost.
const ROOM: usize = 1 << 20;

#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader, Read};
    use std::os::fd::OwnedFd;
    use std::sync::OnceLock;

    use super::*;

    const PATIENCE: Duration = Duration::from_secs(60);

    fn started() -> (Lines, io::PipeReader, Arc<Counters>) {
        let (reader, writer) = io::pipe().unwrap();
        let told = Arc::new(OnceLock::<Lines>::new());
        let teller = Arc::clone(&told);
        let tell = move |lost| teller.wait().push(format!("lost {lost}\n").into_bytes());
        let lines = Lines::start(File::from(OwnedFd::from(writer)), tell).unwrap();
        assert!(told.set(lines.clone()).is_ok());
        let counters = Arc::new(Counters::default());
        lines.count(Arc::clone(&counters));
        (lines, reader, counters)
    }

    /// Adds lines until one is lost: nobody reads, the pipe is full, and so is the queue.
    fn fill(lines: &Lines, counters: &Counters) -> u64 {
        let mut added = 0;
        while counters.get(Count::LogLinesLost) == 0 {
            lines.push(format!("{added:>999}\n").into_bytes());
            added += 1;
        }
        added
    }

    #[test]
    fn without_a_reader_lines_are_lost_and_counted_and_nobody_waits() {
        let (lines, reader, counters) = started();
        let added = fill(&lines, &counters);
        assert!((1000..2000).contains(&added), "{added}");
        for _ in 0..99 {
            lines.push(b"more\n".repeat(200));
        }
        assert_eq!(counters.get(Count::LogLinesLost), 100);
        // Ends although nobody reads.
        lines.flush(Duration::from_millis(1));

        let mut reader = BufReader::new(reader).lines();
        for number in 0..added - 1 {
            let line = reader.next().unwrap().unwrap();
            assert_eq!(line.trim_start(), number.to_string());
        }
        assert_eq!(reader.next().unwrap().unwrap(), "lost 100");
        lines.push(b"read again\n".to_vec());
        assert_eq!(reader.next().unwrap().unwrap(), "read again");
        assert_eq!(counters.get(Count::LogLinesLost), 100);
    }

    #[test]
    fn lines_for_a_reader_that_has_gone_are_lost_and_counted() {
        let (lines, reader, counters) = started();
        lines.push(b"first\n".to_vec());
        lines.flush(PATIENCE);
        drop(reader);
        for lost in 1..=3 {
            lines.push(b"lost\n".to_vec());
            lines.flush(PATIENCE);
            assert_eq!(counters.get(Count::LogLinesLost), lost);
        }
    }

    #[test]
    fn what_was_lost_before_somebody_counts_is_counted_too() {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let lines = Lines::start(full, |_| unreachable!("nothing is written")).unwrap();
        lines.push(b"lost\n".to_vec());
        lines.flush(PATIENCE);
        let counters = Arc::new(Counters::default());
        lines.count(Arc::clone(&counters));
        assert_eq!(counters.get(Count::LogLinesLost), 1);
    }

    #[test]
    fn a_pipe_that_somebody_made_non_blocking_takes_every_line() {
        use nix::fcntl::{FcntlArg, OFlag, fcntl};
        let (mut reader, writer) = io::pipe().unwrap();
        fcntl(&writer, FcntlArg::F_SETFL(OFlag::O_NONBLOCK)).unwrap();
        let lines = Lines::start(File::from(OwnedFd::from(writer)), |_| {}).unwrap();
        let counters = Arc::new(Counters::default());
        lines.count(Arc::clone(&counters));
        // More than a pipe holds.
        let line = vec![b'x'; 300_000];
        lines.push(line.clone());
        let mut read = vec![0; line.len()];
        reader.read_exact(&mut read).unwrap();
        assert_eq!(read, line);
        lines.flush(PATIENCE);
        assert_eq!(counters.get(Count::LogLinesLost), 0);
    }

    #[test]
    fn a_line_after_a_torn_one_begins_anew() {
        let (mut reader, writer) = io::pipe().unwrap();
        let file = File::from(OwnedFd::from(writer));
        let mut torn = true;
        write(&file, b"whole\n", &mut torn).unwrap();
        assert!(!torn);
        write(&file, b"next\n", &mut torn).unwrap();
        drop(file);
        let mut text = String::new();
        reader.read_to_string(&mut text).unwrap();
        assert_eq!(text, "\nwhole\nnext\n");
    }
}
