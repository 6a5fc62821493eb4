//! What the commands print.

use std::fmt::Arguments;
use std::io::{ErrorKind, IsTerminal, Write};
use std::process::exit;

use anyhow::Result;
use comfy_table::{ContentArrangement, Table, presets::NOTHING};
use serde::Serialize;

use crate::print_note;

/// Prints a value as indented JSON on stdout.
pub fn print_json(value: &impl Serialize) -> Result<()> {
    print_line(format_args!("{}", serde_json::to_string_pretty(value)?));
    Ok(())
}

/// Prints a value as one line of JSON on stdout and flushes it, for output that grows.
pub fn print_json_line(value: &impl Serialize) -> Result<()> {
    print_line(format_args!("{}", serde_json::to_string(value)?));
    Ok(())
}

/// Prints a line on stdout and flushes it, for [`say!`](crate::say).
///
/// If the reader has closed the pipe (`| head`), the program ends silently, as SIGPIPE would end
/// it. If the line cannot be written for another reason (a full disk), the program reports that and
/// ends.
pub fn print_line(line: Arguments<'_>) {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{line}").and_then(|()| out.flush()) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::BrokenPipe => exit(SIGPIPE_STATUS),
        Err(error) => {
            print_note(format_args!("cannot write to stdout: {error}"));
            exit(1);
        }
    }
}

/// A `println!` for commands: see [`print_line`](crate::print_line).
#[macro_export]
macro_rules! say {
    () => {
        $crate::print_line(format_args!(""))
    };
    ($($line:tt)*) => {
        $crate::print_line(format_args!($($line)*))
    };
}

/// A plain table without borders. Columns are as wide as their content, and lines have no trailing
/// spaces. On a terminal that is too narrow, long cells take several lines.
pub fn table<H, R>(header: H, rows: impl IntoIterator<Item = R>) -> String
where
    H: IntoIterator,
    H::Item: Into<comfy_table::Cell>,
    R: IntoIterator,
    R::Item: Into<comfy_table::Cell>,
{
    table_in(terminal_width(), header, rows)
}

/// Returns how wide the terminal is that stdout is; `None` if it is none.
pub fn terminal_width() -> Option<u16> {
    let on_terminal = std::io::stdout().is_terminal();
    on_terminal.then(|| Table::new().width()).flatten()
}

/// A table that is at most this wide.
fn table_in<H, R>(width: Option<u16>, header: H, rows: impl IntoIterator<Item = R>) -> String
where
    H: IntoIterator,
    H::Item: Into<comfy_table::Cell>,
    R: IntoIterator,
    R::Item: Into<comfy_table::Cell>,
{
    let mut table = Table::new();
    table
        .load_style(NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header(header.into_iter().map(Into::into).collect::<Vec<_>>());
    if let Some(width) = width {
        table
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(width);
    }
    for row in rows {
        table.add_row(row.into_iter().map(Into::into).collect::<Vec<_>>());
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table.trim_fmt()
}

/// The exit status that a shell reports for a program that SIGPIPE ended.
const SIGPIPE_STATUS: i32 = 128 + 13;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_its_header_and_one_line_a_row() {
        let text = table(["group", "epoch"], [["red", "1"], ["blue", "22"]]);
        assert_eq!(text, "group  epoch\nred    1\nblue   22");
    }

    #[test]
    fn a_table_fits_into_a_narrow_terminal_and_loses_nothing() {
        let long = "one two three four five six seven eight nine ten";
        let rows = || [["red", long], ["blue", "22"]];
        let text = table_in(Some(30), ["group", "epoch"], rows());
        assert!(text.lines().all(|line| line.len() <= 30), "{text}");
        let words = |text: &str| {
            text.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            words(&text),
            words(&table_in(None, ["group", "epoch"], rows()))
        );
        // The control: without the limit it is wider.
        let wide = table_in(None, ["group", "epoch"], rows());
        assert!(wide.lines().any(|line| line.len() > 30), "{wide}");
    }
}
