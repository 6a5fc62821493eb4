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

const SOME: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;

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
