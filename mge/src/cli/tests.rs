use clap::CommandFactory;

use super::*;
use crate::json::TTL;

#[test]
fn every_command_of_the_documents_is_understood() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let count = fpn_daemon_kit::check_documented(&Cli::command(), &root).unwrap();
    assert!(count > 50, "only {count} were found");
}

#[test]
fn the_definition_is_consistent() {
    Cli::command().debug_assert();
}

#[test]
fn every_command_but_run_takes_json() {
    for line in [
        "init --listen 127.0.0.1:1",
        "group add g",
        "group list",
        "group show g",
        "group remove g",
        "eu add e",
        "eu list",
        "eu show e",
        "eu set e --may-serve 10.0.0.0/24 --may-serve fd00::1",
        "eu set e --may-serve-everything",
        "eu remove e",
        "eu token e",
        "join e g",
        "leave e g",
        "rotate g",
        "rotate g h --strict",
        "rotate --all",
        "group set g --rotate-every never",
        "evict e",
        "backup f",
        "backup f --with-keys",
        "restore f",
        "restore --accept",
        "restore --accept e1 e2",
        "status",
        "where 10.0.0.1",
        "where fd00::1",
        "events",
        "events --follow --unit e --since 2h",
        "events --group g --action rotated --since 2026-01-31 --until 2026-01-31T08:30Z --last 3",
        "events --verify",
    ] {
        let words = format!("fpn-mge {line} --json");
        Cli::try_parse_from(words.split(' ')).unwrap();
    }
    assert!(Cli::try_parse_from(["fpn-mge", "run", "--json"]).is_err());
}

#[test]
fn values_are_checked_with_a_hint() {
    for (line, hint) in [
        ("init --listen 127.0.0.1", "192.0.2.1:4747"),
        ("init --listen 127.0.0.1:0", "port 0"),
        (
            "init --listen 127.0.0.1:1 --advertise mge",
            "port is missing",
        ),
        ("group add a/b", "only a-z"),
        ("group add g --update fast", "must be `hitless` or `strict`"),
        ("group add g --policy half", "must be `closed` or `open`"),
        (
            "group add g --suite rot13",
            "must be one of: misty1-hmac, misty1-polyval",
        ),
        ("group add g --protect 10.0.0.1/24", "10.0.0.0/24"),
        ("group add g --protect x", "192.0.2.0/24"),
        ("group add g --priority 65536", "0 to 65535"),
        (
            "group add g --priority high",
            "must be a number from 0 to 65535",
        ),
        ("eu token e --ttl 5", "1h"),
        ("eu set e", "--may-serve"),
        ("eu set e --may-serve 10.0.0.1/24", "10.0.0.0/24"),
        (
            "eu set e --may-serve ::1 --may-serve-everything",
            "cannot be used with",
        ),
        ("eu add e --ttl 5", "1h"),
        ("eu add e --ttl 400d", "a year"),
        ("eu token e --ttl 0s", "some time"),
        ("eu token e --ttl 400d", "a year"),
        ("rotate g --strict --hitless", "cannot be used with"),
        ("events --since yesterday", "2026-01-31"),
        ("events --verify --follow", "cannot be used with"),
        ("events --head 1:aa", "64 hexadecimal"),
        ("events --last 0", "1.."),
        ("rotate", "GROUP"),
        ("rotate g --all", "cannot be used with"),
        ("group set g", "--rotate-every"),
        ("group set g --rotate-every 1", "7d"),
        ("group set g --rotate-every 59s", "every minute (60 s)"),
        ("group set g --rotate-every 366d", "every year"),
        ("group add g --rotate-every 0h", "`never`"),
        ("restore", "FILE"),
        ("restore f --accept e1", "cannot be used with"),
    ] {
        let words = format!("fpn-mge {line}");
        let error = Cli::try_parse_from(words.split(' '))
            .unwrap_err()
            .to_string();
        assert!(error.contains(hint), "{line}: {error}");
    }
}

#[test]
fn tokens_are_good_for_an_hour_unless_it_is_said() {
    for line in ["eu add e", "eu token e"] {
        for (more, wanted) in [("", TTL), (" --ttl 90s", Duration::from_secs(90))] {
            let words = format!("fpn-mge {line}{more}");
            let cli = Cli::try_parse_from(words.split(' ')).unwrap();
            let ttl = match cli.command {
                Command::Eu(EuCommand::Add(args)) => args.ttl,
                Command::Eu(EuCommand::Token(args)) => args.ttl,
                other => panic!("{other:?}"),
            };
            assert_eq!(ttl, wanted, "{words}");
        }
    }
}

#[test]
fn times_and_prefixes_mean_what_they_say() {
    assert_eq!(ttl("90s"), Ok(Duration::from_secs(90)));
    assert_eq!(ttl("7d"), Ok(Duration::from_secs(604_800)));
    assert_eq!(prefix("10.0.0.1"), Ok("10.0.0.1/32".parse().unwrap()));
    assert_eq!(prefix("fd00::1"), Ok("fd00::1/128".parse().unwrap()));
}
