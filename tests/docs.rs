//! Compares the documents with the code: packets, message types, timers, and the names of drop
//! reasons and counters.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fpn::DropReason;
use fpn::counters::Count;
use fpn::wire::control::Kind;
use serde_json::Value;

#[test]
fn every_golden_packet_stands_in_the_protocol_document() {
    assert_eq!(differences(&read("docs/protocol.md"), &golden()), [""; 0]);
}

#[test]
fn a_changed_a_missing_and_a_stray_packet_are_noticed() {
    let (document, golden) = (read("docs/protocol.md"), golden());
    let (name, hex) = golden.first_key_value().unwrap();
    let fence = format!("```hex {name}\n");
    let changed = document.replacen(&fence, &format!("{fence}00"), 1);
    assert_eq!(
        differences(&changed, &golden),
        [format!("{name} is 00{hex} and should be {hex}")]
    );
    let missing = document.replacen(&fence, "```text\n", 1);
    assert_eq!(
        differences(&missing, &golden),
        [format!("{name} is missing: {hex}")]
    );
    let stray = format!("{document}\n```hex esp: of nowhere\n00\n```\n");
    assert_eq!(
        differences(&stray, &golden),
        ["esp: of nowhere is in no golden file"]
    );
    let twice = format!("{document}\n{fence}{hex}\n```\n");
    assert_eq!(
        differences(&twice, &golden),
        [format!("{name} stands there twice")]
    );
}

#[test]
fn the_inputs_of_the_golden_packets_are_those_of_the_files() {
    let document = read("docs/protocol.md");
    let golden = document.split("## 8. Golden packets").nth(1).unwrap();
    let rows: Vec<_> = rows(golden).collect();
    let control = json("tests/data/control_packets.json");
    let esp = json("tests/data/esp_packets.json");
    let inputs = control["inputs"].as_object().unwrap().iter();
    let inputs = inputs.chain(
        esp.as_object()
            .unwrap()
            .iter()
            .filter(|(_, v)| !v.is_array()),
    );
    let mut wanted: Vec<[String; 2]> = inputs
        .map(|(name, value)| {
            let value = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            [format!("`{name}`"), format!("`{value}`")]
        })
        .collect();
    let mut told: Vec<[String; 2]> = rows
        .iter()
        .filter(|row| row.first().is_some_and(|name| name.starts_with('`')))
        .map(|row| [row[0].to_owned(), row[1].to_owned()])
        .collect();
    wanted.sort();
    told.sort();
    assert_eq!(told, wanted);
}

#[test]
fn the_types_of_messages_are_those_of_the_code() {
    let document = read("docs/protocol.md");
    let table = after(&document, "| type | message | from | carried | |");
    let told: Vec<(String, String)> = rows(table)
        .map(|row| (row[0].to_owned(), row[1].to_owned()))
        .collect();
    let kinds = Kind::ALL.iter();
    let wanted: Vec<(String, String)> = kinds
        .map(|kind| ((*kind as u8).to_string(), message_name(*kind)))
        .collect();
    assert_eq!(told, wanted);
}

#[test]
fn the_timers_and_bounds_are_those_of_the_code() {
    let document = read("docs/protocol.md");
    let mut seen = 0;
    for row in rows(after(&document, "| what | value | set in |")) {
        let [_, value, place] = row[..] else {
            panic!("not three cells: {row:?}");
        };
        let mut quoted = place.split('`').skip(1).step_by(2);
        let (name, file) = (quoted.next().unwrap(), quoted.next().unwrap());
        let source = read(file);
        assert_eq!(
            constant(&source, name).as_deref(),
            Some(value),
            "{name} of {file}"
        );
        seen += 1;
    }
    assert!(seen > 40, "the table was found");
}

#[test]
fn every_drop_and_every_count_has_its_row_in_the_operators_document() {
    let document = read("docs/operating.md");
    let names = |heading| -> Vec<String> {
        rows(after(&document, heading))
            .map(|row| row[0].trim_matches('`').to_owned())
            .collect()
    };
    let drops: Vec<_> = DropReason::ALL.iter().map(|r| r.name()).collect();
    assert_eq!(names("| drop | what it means | what to do |"), drops);
    let counts: Vec<_> = Count::ALL.iter().map(|(_, name)| *name).collect();
    assert_eq!(names("| count | of what |"), counts);
}

#[test]
fn the_files_that_the_documents_name_are_there() {
    for document in ["docs/protocol.md", "docs/operating.md"] {
        let (text, mut named) = (read(document), 0);
        for link in text.split("](").skip(1) {
            let link = link.split([')', '#']).next().unwrap();
            if !link.is_empty() && !link.contains("://") {
                assert!(
                    root().join("docs").join(link).exists(),
                    "{document}: {link}"
                );
                named += 1;
            }
        }
        for quoted in text.split('`').skip(1).step_by(2) {
            let folders = ["src/", "eu/", "mge/", "tests/"];
            if folders.iter().any(|f| quoted.starts_with(f)) {
                assert!(root().join(quoted).exists(), "{document}: {quoted}");
                named += 1;
            }
        }
        assert!(named > 5, "{document} names {named} files");
    }
}

#[test]
fn every_decision_is_in_the_table_of_decisions() {
    let table = read("docs/decisions/README.md");
    let mut files: Vec<_> = names("docs/decisions", "md").collect();
    files.retain(|name| name != "README.md");
    assert!(files.len() >= 7);
    for file in files {
        assert!(table.contains(&format!("]({file}) |")), "{file}");
    }
}

/// The differences between a document's blocks of packets and the golden files.
fn differences(document: &str, golden: &BTreeMap<String, String>) -> Vec<String> {
    let mut told = BTreeMap::new();
    let mut wrong = Vec::new();
    for block in document.split("```hex ").skip(1) {
        let (name, rest) = block.split_once('\n').unwrap_or((block, ""));
        let hex = packed(rest.split("```").next().unwrap_or_default());
        if told.insert(name.to_owned(), hex).is_some() {
            wrong.push(format!("{name} stands there twice"));
        }
    }
    for (name, hex) in golden {
        match told.remove(name) {
            Some(there) if there == *hex => {}
            Some(there) => wrong.push(format!("{name} is {there} and should be {hex}")),
            None => wrong.push(format!("{name} is missing: {hex}")),
        }
    }
    let strays = told.keys();
    wrong.extend(strays.map(|name| format!("{name} is in no golden file")));
    wrong
}

/// Every golden packet in hexadecimal digits, by the name of its block.
fn golden() -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for message in array(&json("tests/data/control_packets.json")["messages"]) {
        let name = format!("control: {}", text(&message["name"]));
        if message["plain"].is_string() {
            all.insert(format!("{name} plaintext"), text(&message["plain"]));
        }
        all.insert(name, text(&message["datagram"]));
    }
    for packet in array(&json("tests/data/esp_packets.json")["packets"]) {
        let name = text(&packet["name"]);
        let form = name.rsplit_once(' ').unwrap().0;
        let clear = text(&packet["clear"]);
        let other = all.insert(format!("esp: {form} clear"), clear.clone());
        assert!(other.is_none_or(|other| other == clear), "{form}");
        all.insert(format!("esp: {name}"), text(&packet["sealed"]));
    }
    for folder in ["tests/search/golden", "src/wire/search/golden"] {
        for file in names(folder, "hex") {
            let hex = packed(&read(&format!("{folder}/{file}")));
            assert!(all.insert(format!("search: {file}"), hex).is_none());
        }
    }
    assert!(all.len() > 50, "{}", all.len());
    all
}

/// The value of a constant, or of a field where it is set, in the form in which the document writes
/// it.
fn constant(source: &str, name: &str) -> Option<String> {
    let (constant, field) = (format!("const {name}: "), format!(" {name}: "));
    if let Some((_, rest)) = source.split_once(&constant) {
        return value(rest.split_once(" = ")?.1.split(';').next()?);
    }
    let mut fields = source.split(&field).skip(1);
    fields.find_map(|rest| value(rest.split(",\n").next()?))
}

/// Durations or a number.
fn value(expression: &str) -> Option<String> {
    let durations: Vec<String> = expression
        .split("Duration::from_")
        .skip(1)
        .filter_map(|part| {
            let (unit, rest) = part.split_once('(')?;
            let number = rest.split(')').next()?;
            let unit = match unit {
                "millis" => "ms",
                "secs" => "s",
                _ => return None,
            };
            Some(format!("{number} {unit}"))
        })
        .collect();
    if !durations.is_empty() {
        return Some(durations.join(", "));
    }
    let number = expression.trim().replace('_', "");
    number.parse::<u64>().ok().map(|n| n.to_string())
}

/// `KeyReq` is written KEY-REQ.
fn message_name(kind: Kind) -> String {
    let mut name = String::new();
    for c in format!("{kind:?}").chars() {
        if c.is_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.push(c.to_ascii_uppercase());
    }
    name
}

/// The table under a heading row.
fn after<'a>(document: &'a str, heading: &str) -> &'a str {
    let (_, rest) = document.split_once(heading).unwrap_or_else(|| {
        panic!("no table with the heading {heading}");
    });
    rest.split("\n\n").next().unwrap_or(rest)
}

/// The cells of every row of tables, headings included. Rules are left out: they begin with `|-`.
fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines()
        .filter(|line| line.starts_with("| "))
        .map(|line| {
            let cells = line.trim().trim_start_matches('|').trim_end_matches('|');
            cells.split(" | ").map(str::trim).collect()
        })
}

fn packed(hex: &str) -> String {
    hex.chars().filter(|c| !c.is_whitespace()).collect()
}

fn names(folder: &str, end: &str) -> impl Iterator<Item = String> {
    let files = fs::read_dir(root().join(folder)).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let end = format!(".{end}");
    names.filter(move |name| name.ends_with(&end))
}

fn json(file: &str) -> Value {
    serde_json::from_str(&read(file)).unwrap()
}

fn array(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn read(file: &str) -> String {
    let path = root().join(file);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{file}: {e}"))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
