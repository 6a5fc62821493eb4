//! Tests what is refused in a configuration, and with which message.

use super::*;

/// Returns a small valid configuration: inside `in0`, outside `out0`, one terminal of each family.
pub(crate) fn config() -> Config {
    Config::parse(GOOD, Path::new("eu.toml")).unwrap()
}

/// Returns the same configuration for a gateway.
pub(crate) fn gateway() -> Config {
    let mut config = config();
    config.unit.mode = Mode::Gateway;
    config
}

fn error(text: &str) -> String {
    Config::parse(text, Path::new("eu.toml"))
        .unwrap_err()
        .to_string()
}

#[test]
fn what_is_left_out_has_its_default() {
    let config = config();
    assert_eq!(config.unit.mode, Mode::Inline);
    assert_eq!(config.data, Data::default());
    assert_eq!(config.search.refresh_s, 600);
    assert_eq!(config.devices.red.as_str(), "fpn-red");
    assert_eq!(
        config.terminals(),
        [
            "10.0.0.7/32".parse().unwrap(),
            "fd00::7/128".parse::<IpNet>().unwrap()
        ]
    );
}

#[test]
fn a_unit_has_a_queue_for_every_two_cores_unless_it_is_told_a_number() {
    let data = |lines: &str| {
        let text = format!("{GOOD}\n[data]\n{lines}");
        Config::parse(&text, Path::new("eu.toml")).map(|config| config.data)
    };
    let default = data("").unwrap();
    let by_cores = [1, 2, 3, 4, 9, 1000].map(|cores| default.queues(cores));
    assert_eq!(by_cores, [1, 1, 1, 2, 4, 64]);
    assert_eq!(data("queues = 3").unwrap().queues(2), 3);
    for wrong in ["queues = 0", "queues = 65"] {
        let e = data(wrong).unwrap_err().to_string();
        assert!(
            e.contains("eu.toml:14: ") && e.contains("from 1 to 64"),
            "{e}"
        );
    }
    assert!(!default.source_port_entropy);
    let e = data("encapsulation = \"esp\"\nsource_port_entropy = true").unwrap_err();
    assert!(e.to_string().contains("bare ESP has no ports"), "{e}");
}

#[test]
fn what_is_written_reads_back_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let config = config();
    config.store(dir.path()).unwrap();
    assert_eq!(Config::load(dir.path()).unwrap(), config);
}

#[test]
fn an_unknown_key_is_named_with_its_line_and_the_known_ones() {
    let e = error(&GOOD.replace("id = 1", "id = 1\ncolour = \"red\""));
    assert!(e.starts_with("eu.toml:9: "), "{e}");
    assert!(
        e.contains("unknown field `colour`") && e.contains("`inside`"),
        "{e}"
    );
}

#[test]
fn a_bad_value_is_named_with_its_line_and_what_would_be_right() {
    let e = error(&GOOD.replace("10.0.0.7", "10.0.0.7/24"));
    assert!(e.starts_with("eu.toml:11: "), "{e}");
    assert!(
        e.contains("write 10.0.0.0/24") && e.contains("or 10.0.0.7 "),
        "{e}"
    );
    let e = error(&GOOD.replace("\"in0\"", "\"in/0\""));
    assert!(
        e.starts_with("eu.toml:9: ") && e.contains("not an interface name"),
        "{e}"
    );
    let e = error(&GOOD.replace("id = 1", "id = \"x\""));
    assert!(e.starts_with("eu.toml:8: "), "{e}");
    let e = error(&GOOD.replace("id = 1", "id = 1\nmode = \"bridge\""));
    assert!(
        e.starts_with("eu.toml:9: ") && e.contains("`gateway`"),
        "{e}"
    );
}

#[test]
fn values_that_contradict_each_other_are_named_with_their_line() {
    let e = error(&GOOD.replace("\"out0\"", "\"in0\""));
    assert!(
        e.starts_with("eu.toml:10: ") && e.contains("must differ"),
        "{e}"
    );
    let e = error(&GOOD.replace("[\"10.0.0.7\", \"fd00::7\"]", "[]"));
    assert!(
        e.starts_with("eu.toml:11: ") && e.contains("there are no terminals"),
        "{e}"
    );
    let e = error(&format!("{GOOD}[devices]\ninside_table = 254\n"));
    assert!(e.starts_with("eu.toml:13: "), "{e}");
}

#[test]
fn a_manager_that_cannot_be_reached_or_known_is_named_with_its_line() {
    for (address, why) in [
        ("nohost", "the port is missing"),
        ("nohost:0", "from 1 to 65535"),
        ("nohost:port", "from 1 to 65535"),
        ("fd00::1:4747", "the port is missing"),
        (":4747", "neither an address nor a DNS name"),
        ("0.0.0.0:4747", "wildcard"),
    ] {
        let e = error(&GOOD.replace("192.0.2.1:4747", address));
        let brackets = address.contains("::") && e.contains("brackets");
        assert!(e.starts_with("eu.toml:3: "), "{e}");
        assert!(
            (e.contains(why) || brackets) && e.contains("mge.example.net:4747"),
            "{e}"
        );
    }
    for address in ["nohost.invalid:4747", "[fd00::1]:4747", "mge_1:1"] {
        Config::parse(
            &GOOD.replace("192.0.2.1:4747", address),
            Path::new("eu.toml"),
        )
        .unwrap();
    }
    let e = error(&GOOD.replace("000102", ""));
    assert!(
        e.starts_with("eu.toml:4: ") && e.contains("64 digits"),
        "{e}"
    );
}

#[test]
fn a_refresh_that_is_too_short_or_too_long_is_named_with_what_would_be_right() {
    let with = |seconds: u32| format!("{GOOD}[search]\nrefresh_s = {seconds}\n");
    for seconds in [1, 600, 86_400] {
        let config = Config::parse(&with(seconds), Path::new("eu.toml")).unwrap();
        assert_eq!(config.search.refresh_s, seconds);
    }
    for (seconds, wrong) in [(0, "too short"), (86_401, "too long")] {
        let e = error(&with(seconds));
        assert!(e.starts_with("eu.toml:13: "), "{e}");
        assert!(e.contains(wrong) && e.contains("from 1 to 86400"), "{e}");
    }
}

#[test]
fn the_loopback_is_no_place_for_a_unit() {
    let e = error(&GOOD.replace("\"in0\"", "\"lo\""));
    assert!(
        e.starts_with("eu.toml:9: ") && e.contains("not lead to another host"),
        "{e}"
    );
}

#[test]
fn a_number_that_does_not_fit_is_told_in_words() {
    let e = error(&format!("{GOOD}[data]\nport = 65536\n"));
    assert!(
        e.starts_with("eu.toml:13: ") && e.contains("from 0 to 65535"),
        "{e}"
    );
    assert!(!e.contains("u16"), "{e}");
}

#[test]
fn every_key_is_documented() {
    let docs = include_str!("../../../docs/eu.md");
    let mut config = config();
    // What has its default is not written here.
    config.log.level = Some("info".into());
    config.metrics.listen = Some("127.0.0.1:9".parse().unwrap());
    config.service.landlock = false;
    let written = toml::Value::try_from(config).unwrap();
    assert_eq!(written["service"]["landlock"].as_bool(), Some(false));
    for (table, keys) in written.as_table().unwrap() {
        for key in keys.as_table().unwrap().keys() {
            assert!(docs.contains(&format!("`{table}.{key}`")), "{table}.{key}");
        }
    }
}

#[test]
fn a_missing_key_is_named() {
    let e = error(&GOOD.replace("outside = \"out0\"\n", ""));
    assert!(e.contains("missing field `outside`"), "{e}");
}

#[test]
fn a_missing_file_says_how_to_make_one() {
    let dir = tempfile::tempdir().unwrap();
    let e = Config::load(dir.path()).unwrap_err().to_string();
    assert!(e.contains("fpn-eu enroll TOKEN"), "{e}");
}

const GOOD: &str = r#"
[manager]
address = "192.0.2.1:4747"
fingerprint = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"

[unit]
name = "eu1"
id = 1
inside = "in0"
outside = "out0"
ce = ["10.0.0.7", "fd00::7"]
"#;
