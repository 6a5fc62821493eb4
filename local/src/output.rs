//! What the commands print.

use std::io::Write;

use anyhow::{Context, Result};
use comfy_table::{ContentArrangement, Table, presets::NOTHING};
use serde::Serialize;

/// Prints a value as indented JSON on stdout.
pub fn print_json(value: &impl Serialize) -> Result<()> {
    write_line(&serde_json::to_string_pretty(value)?)
}

/// Prints a value as one line of JSON on stdout and flushes it, for output that grows.
pub fn print_json_line(value: &impl Serialize) -> Result<()> {
    write_line(&serde_json::to_string(value)?)
}

/// A plain table without frames, columns as wide as their content, no spaces at the ends of lines.
pub fn table<H, R>(header: H, rows: impl IntoIterator<Item = R>) -> String
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
    for row in rows {
        table.add_row(row.into_iter().map(Into::into).collect::<Vec<_>>());
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table.trim_fmt()
}

fn write_line(line: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")
        .and_then(|()| out.flush())
        .context("cannot write to stdout")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_its_header_and_one_line_a_row() {
        let text = table(["group", "epoch"], [["red", "1"], ["blue", "22"]]);
        assert_eq!(text, "group  epoch\nred    1\nblue   22");
    }
}
