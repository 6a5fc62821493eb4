//! Lists of things in sentences.

use std::fmt::Display;

/// Things behind each other, or `-` for none.
pub(crate) fn all(things: &[impl Display]) -> String {
    if things.is_empty() {
        return "-".to_owned();
    }
    let things: Vec<_> = things.iter().map(ToString::to_string).collect();
    things.join(", ")
}

/// As [`all`], but of many only the first ones: a fleet may have 100,000 units.
pub(crate) fn some(things: &[impl Display]) -> String {
    match things.get(..SOME).filter(|_| things.len() > SOME + 1) {
        Some(first) => format!("{} and {} more", all(first), things.len() - SOME),
        None => all(things),
    }
}

/// A span of time with its two largest units, as `2d 3h`.
pub(crate) fn span(seconds: u64) -> String {
    let parts = [
        (seconds / 86_400, "d"),
        (seconds / 3600 % 24, "h"),
        (seconds / 60 % 60, "m"),
        (seconds % 60, "s"),
    ];
    let first = parts.iter().position(|(n, _)| *n > 0).unwrap_or(3);
    let shown = parts.iter().skip(first).take(2).filter(|(n, _)| *n > 0);
    let shown: Vec<_> = shown.map(|(n, unit)| format!("{n}{unit}")).collect();
    match shown.is_empty() {
        true => "0s".into(),
        false => shown.join(" "),
    }
}

/// A number of bytes with three digits at least, as `1.50 GB`.
pub(crate) fn bytes(n: u64) -> String {
    let mut left = n as f64;
    for unit in ["B", "kB", "MB", "GB", "TB", "PB"] {
        if left < 999.5 || unit == "PB" {
            let digits = match left {
                _ if unit == "B" || left >= 99.95 => 0,
                left if left >= 9.995 => 1,
                _ => 2,
            };
            return format!("{left:.digits$} {unit}");
        }
        left /= 1000.0;
    }
    format!("{n} B")
}

const SOME: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_has_its_two_largest_units() {
        for (seconds, shown) in [
            (0, "0s"),
            (59, "59s"),
            (60, "1m"),
            (3599, "59m 59s"),
            (3601, "1h"),
            (3660, "1h 1m"),
            (90_000, "1d 1h"),
            (400 * 86_400, "400d"),
        ] {
            assert_eq!(span(seconds), shown);
        }
    }

    #[test]
    fn bytes_have_three_digits_and_a_unit() {
        for (n, shown) in [
            (0, "0 B"),
            (999, "999 B"),
            (1000, "1.00 kB"),
            (12_345_678, "12.3 MB"),
            (999_600, "1.00 MB"),
            (100_000_000_000, "100 GB"),
            (u64::MAX, "18447 PB"),
        ] {
            assert_eq!(bytes(n), shown);
        }
    }

    #[test]
    fn of_many_things_the_first_are_named_and_the_others_are_counted() {
        let things: Vec<usize> = (1..=100).collect();
        assert_eq!(some(&things[..0]), "-");
        assert_eq!(some(&things[..2]), "1, 2");
        assert!(some(&things[..21]).ends_with(", 20, 21"));
        assert!(some(&things[..22]).ends_with(", 19, 20 and 2 more"));
        assert!(some(&things).ends_with("20 and 80 more"));
    }
}
