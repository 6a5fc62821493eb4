//! Compares the fields of the daemons' log lines with the list in docs/operating.md.

use std::collections::BTreeSet;
use std::path::Path;

/// Returns the names of the fields in all calls that log in this text.
fn fields_of(source: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for level in ["error", "warn", "info", "debug", "trace"] {
        for call in source.split(&format!("tracing::{level}!(")).skip(1) {
            for argument in arguments(call) {
                let name: String = argument
                    .trim_start_matches(['%', '?'])
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                    .collect();
                all.insert(name);
            }
        }
    }
    all
}

/// Returns the arguments before the message, of a call whose bracket is open.
fn arguments(call: &str) -> Vec<&str> {
    let (mut arguments, mut depth, mut from) = (Vec::new(), 0, 0);
    for (at, c) in call.char_indices() {
        match c {
            // The message, or a value that is a text.
            '"' if call[from..at].trim().is_empty() => break,
            ')' if depth == 0 => break,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                arguments.push(call[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    arguments
}

fn sources(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|e| e == "rs") {
            text.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn fields_are_found_in_every_form_and_words_of_messages_are_none() {
    let source = r#"
        tracing::info!(unit = self.unit(eu, 1), %from, ?keys, why, "one, {two}", three);
        tracing::warn!("no, {fields}");
        tracing::debug!(
            error = text.as_str(),
            "x"
        );
    "#;
    let fields: Vec<_> = fields_of(source).into_iter().collect();
    assert_eq!(fields, ["error", "from", "keys", "unit", "why"]);
}

#[test]
fn every_field_of_the_log_is_documented_and_no_other() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut text = String::new();
    for folder in ["eu/src", "mge/src", "daemon-kit/src"] {
        sources(&root.join(folder), &mut text);
    }
    let used = fields_of(&text);
    let document = std::fs::read_to_string(root.join("docs/operating.md")).unwrap();
    let section = document.split("\n## Logs\n").nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    let names = rows.flat_map(|row| row.split('|').nth(1).unwrap().split('`').skip(1).step_by(2));
    let documented: BTreeSet<String> = names.map(str::to_owned).collect();
    assert!(used.len() > 10, "{used:?}");
    assert_eq!(used, documented);
}
