//! A screen that a command keeps up to date: `top` of both daemons.

use std::io::{IsTerminal, stdout};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use ratatui::crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Style, Stylize};
use ratatui::text::Line;
use ratatui::widgets::{Row, Table};
use ratatui::{DefaultTerminal, Frame};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until};

/// What the screen shows: a line, and tables below each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The first line.
    pub head: String,
    /// The tables, the most important first. Those without rows are left out.
    pub sections: Vec<Section>,
}

/// A table with a title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Its title.
    pub title: &'static str,
    /// The titles of its columns; none if there is only one column.
    pub header: &'static [&'static str],
    /// Its rows, the most important first. Those that do not fit are only counted.
    pub rows: Vec<Vec<String>>,
    /// It says what somebody should look at.
    pub alarming: bool,
}

/// Shows what `next` returns, again and again, until the user types `q`.
///
/// # Errors
/// If stdout is not a terminal, or the first call of `next` fails. A later failure is shown on the
/// screen, and `next` is called again.
pub async fn watch(every: Duration, mut next: impl AsyncFnMut() -> Result<Sheet>) -> Result<()> {
    if !stdout().is_terminal() {
        bail!("stdout is not a terminal: use --json");
    }
    let mut sheet = next().await?;
    let mut failure = None;
    let (mut terminate, mut hang_up) = (
        signal(SignalKind::terminate())?,
        signal(SignalKind::hangup())?,
    );
    let mut screen = Screen::open()?;
    let mut events = events();
    loop {
        let due = Instant::now() + every;
        loop {
            screen.draw(&sheet, failure.as_deref())?;
            let event = tokio::select! {
                () = sleep_until(due) => break,
                event = events.recv() => event,
                _ = terminate.recv() => return Ok(()),
                _ = hang_up.recv() => return Ok(()),
            };
            // Without a terminal there is nobody to watch.
            let Some(event) = event else { return Ok(()) };
            if ends(&event) {
                return Ok(());
            }
        }
        match next().await {
            Ok(news) => (sheet, failure) = (news, None),
            Err(e) => failure = Some(format!("{e:#}")),
        }
    }
}

/// Returns true for `q`, Escape and Ctrl-C, which is no signal while the screen is open.
fn ends(event: &Event) -> bool {
    let Event::Key(key) = event else { return false };
    let ctrl_c = key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL);
    let quits = matches!(key.code, KeyCode::Char('q' | 'Q') | KeyCode::Esc);
    key.kind == KeyEventKind::Press && (ctrl_c || quits)
}

/// Keys and changes of the terminal's size, from a thread that ends soon after the receiver is gone.
fn events() -> mpsc::Receiver<Event> {
    let (to, events) = mpsc::channel(16);
    std::thread::spawn(move || {
        while !to.is_closed() {
            let event = match event::poll(LOOK_AGAIN) {
                Ok(false) => continue,
                Ok(true) => event::read(),
                Err(error) => Err(error),
            };
            let sent = event.map(|event| to.blocking_send(event));
            if !matches!(sent, Ok(Ok(()))) {
                return;
            }
        }
    });
    events
}

/// The terminal, restored when it is dropped, also by a panic.
struct Screen(DefaultTerminal);

impl Screen {
    fn open() -> Result<Self> {
        let terminal = ratatui::try_init().context("cannot use the terminal")?;
        Ok(Self(terminal))
    }

    fn draw(&mut self, sheet: &Sheet, failure: Option<&str>) -> Result<()> {
        let colours = colours_wanted();
        self.0.draw(|frame| draw(frame, sheet, failure, colours))?;
        Ok(())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        ratatui::restore();
    }
}

/// Returns false if the user wants no colours (<https://no-color.org>).
pub fn colours_wanted() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

fn draw(frame: &mut Frame<'_>, sheet: &Sheet, failure: Option<&str>, colours: bool) {
    let alarm = match colours {
        true => Style::new().fg(Color::Yellow),
        false => Style::new().bold(),
    };
    let [head, body, foot] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Fill(1),
        Constraint::Length(1),
    ])
    .areas(frame.area());
    frame.render_widget(Line::from(sheet.head.as_str()).bold(), head);
    let foot_line = match failure {
        Some(failure) => Line::styled(format!("{failure} (trying again; q: quit)"), alarm),
        None => Line::from("q: quit"),
    };
    frame.render_widget(foot_line, foot);
    let sections: Vec<_> = sheet
        .sections
        .iter()
        .filter(|s| !s.rows.is_empty())
        .collect();
    let heights = heights(sections.iter().map(|s| s.height()), body.height);
    let areas = Layout::vertical(heights).split(body);
    for (section, area) in sections.iter().zip(areas.iter()) {
        let style = if section.alarming {
            alarm
        } else {
            Style::new()
        };
        section.draw(frame, *area, style);
    }
}

impl Section {
    /// The lines that it takes if there is room: a blank one, the title, the header, and the rows.
    fn height(&self) -> u16 {
        let rows = u16::try_from(self.rows.len()).unwrap_or(u16::MAX);
        rows.saturating_add(self.overhead())
    }

    fn overhead(&self) -> u16 {
        2 + u16::from(!self.header.is_empty())
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, style: Style) {
        let [_, title, table] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Fill(1),
        ])
        .areas(area);
        let room = usize::from(area.height.saturating_sub(self.overhead()));
        let (shown, more) = match self.rows.len() {
            all if all <= room => (all, String::new()),
            all => (room, format!(" ({} more)", all - room)),
        };
        let title_line = Line::styled(format!("{}{more}", self.title), style);
        frame.render_widget(title_line.bold(), title);
        let rows = &self.rows[..shown];
        let columns = rows.first().map_or(0, Vec::len);
        let widths = (0..columns).map(|column| {
            let header = self.header.get(column).map_or(0, |text| text.len());
            let cells = rows.iter().filter_map(|row| row.get(column));
            let widest = cells.map(|text| Line::from(text.as_str()).width()).max();
            let width = u16::try_from(header.max(widest.unwrap_or(0))).unwrap_or(u16::MAX);
            Constraint::Max(width)
        });
        let lines = rows
            .iter()
            .map(|row| Row::new(row.iter().map(String::as_str)));
        let mut body = Table::new(lines, widths).column_spacing(2).style(style);
        if !self.header.is_empty() {
            body = body.header(Row::new(self.header.iter().copied()).dim());
        }
        frame.render_widget(body, table);
    }
}

/// Shares the lines of a screen among sections that want this many. The first ones come first, but
/// each gets a few if there are enough.
fn heights(wanted: impl Iterator<Item = u16>, room: u16) -> Vec<Constraint> {
    let wanted: Vec<_> = wanted.collect();
    let mut left = room;
    let mut given: Vec<_> = wanted
        .iter()
        .map(|want| {
            let least = (*want).min(FEW).min(left);
            left -= least;
            least
        })
        .collect();
    for (want, height) in wanted.iter().zip(&mut given) {
        let more = (want - *height).min(left);
        *height += more;
        left -= more;
    }
    given.into_iter().map(Constraint::Length).collect()
}

/// How soon the thread that reads the keyboard notices that nobody listens.
const LOOK_AGAIN: Duration = Duration::from_millis(200);
/// Lines that a section gets before others get more: a blank one, title, header and two rows.
const FEW: u16 = 5;

#[cfg(test)]
mod tests {
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    use super::*;

    fn sheet() -> Sheet {
        let rows = |n: usize| {
            (0..n)
                .map(|i| vec![format!("g{i}"), "7".to_owned()])
                .collect()
        };
        Sheet {
            head: "unit-a, registered".to_owned(),
            sections: vec![
                Section {
                    title: "Groups",
                    header: &["group", "epoch"],
                    rows: rows(9),
                    alarming: false,
                },
                Section::default(),
                Section {
                    title: "Warnings",
                    header: &[],
                    rows: vec![vec!["the link is down".to_owned()]],
                    alarming: true,
                },
            ],
        }
    }

    fn drawn(height: u16, failure: Option<&str>) -> String {
        let mut terminal = Terminal::new(TestBackend::new(30, height)).unwrap();
        let frame = terminal.draw(|frame| draw(frame, &sheet(), failure, false));
        let buffer = frame.unwrap().buffer.clone();
        let lines = buffer.content.chunks(30);
        let lines = lines.map(|line| line.iter().map(|cell| cell.symbol()).collect::<String>());
        lines
            .map(|line| line.trim_end().to_owned() + "\n")
            .collect()
    }

    #[test]
    fn with_room_everything_is_shown_and_empty_sections_are_not() {
        let text = drawn(24, None);
        assert!(
            text.starts_with("unit-a, registered\n\nGroups\ngroup  epoch\ng0     7\n"),
            "{text}"
        );
        assert!(
            text.contains("\ng8     7\n\nWarnings\nthe link is down\n"),
            "{text}"
        );
        assert!(text.ends_with("q: quit\n"), "{text}");
    }

    #[test]
    fn without_room_each_section_has_a_few_rows_and_says_how_many_more_there_are() {
        let text = drawn(12, Some("no answer"));
        assert!(text.contains("Groups (5 more)\n"), "{text}");
        assert!(
            text.contains("g3     7\n\nWarnings\nthe link is down\n"),
            "{text}"
        );
        assert!(text.contains("no answer (trying again; q: q"), "{text}");
        for height in 0..12 {
            drawn(height, None);
        }
    }

    #[test]
    fn three_keys_end_it_and_others_do_not() {
        let key = |code, modifiers| Event::Key(event::KeyEvent::new(code, modifiers));
        let none = KeyModifiers::NONE;
        assert!(ends(&key(KeyCode::Char('q'), none)));
        assert!(ends(&key(KeyCode::Esc, none)));
        assert!(ends(&key(KeyCode::Char('c'), KeyModifiers::CONTROL)));
        assert!(!ends(&key(KeyCode::Char('c'), none)));
        assert!(!ends(&Event::Resize(80, 24)));
    }
}
