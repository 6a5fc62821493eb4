//! Names of groups and units, checked when they are parsed.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::wire::control::record::MAX_NAME;

/// Name of a group or unit: 1 to 63 of `a-z A-Z 0-9 . _ -`, the first a letter, a digit or `_`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Name(String);

/// Why a text is not a name.
#[derive(Debug, PartialEq, Eq, Error)]
pub enum BadName {
    /// The name is empty.
    #[error("the name is empty: it must have 1 to {MAX} of the characters a-z A-Z 0-9 . _ -")]
    Empty,
    /// It has too many characters.
    #[error("the name has {0} characters: at most {MAX} are allowed")]
    Long(usize),
    /// It has a character that is not allowed.
    #[error("the name {name:?} contains {bad:?}: only a-z A-Z 0-9 . _ - are allowed")]
    Character {
        /// The text.
        name: String,
        /// The first character that is not allowed.
        bad: char,
    },
    /// It would be read as an option or as a path.
    #[error("the name {0:?} begins with {first:?}: it must begin with a letter, a digit or _", first = .0.chars().next().unwrap_or(' '))]
    First(String),
}

impl Name {
    /// Returns the name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Name {
    type Err = BadName;

    fn from_str(s: &str) -> Result<Self, BadName> {
        Self::try_from(s.to_owned())
    }
}

impl TryFrom<String> for Name {
    type Error = BadName;

    fn try_from(name: String) -> Result<Self, BadName> {
        let taken = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        if name.is_empty() {
            Err(BadName::Empty)
        } else if let Some(bad) = name.chars().find(|c| !taken(*c)) {
            let name = name.chars().take(MAX).collect();
            Err(BadName::Character { name, bad })
        } else if name.len() > MAX {
            Err(BadName::Long(name.len()))
        } else if name.starts_with(['.', '-']) {
            Err(BadName::First(name))
        } else {
            Ok(Self(name))
        }
    }
}

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

const MAX: usize = MAX_NAME;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_1_to_63_of_the_characters() {
        for good in ["a", "office", "Site-2.b_c", "_x", "7", &"x".repeat(63)] {
            assert_eq!(good.parse::<Name>().map(String::from), Ok(good.to_owned()));
        }
        assert_eq!("".parse::<Name>(), Err(BadName::Empty));
        assert_eq!("x".repeat(64).parse::<Name>(), Err(BadName::Long(64)));
        for (text, bad) in [("a b", ' '), ("a/b", '/'), ("bü", 'ü'), ("a\n", '\n')] {
            let name = text.to_owned();
            assert_eq!(text.parse::<Name>(), Err(BadName::Character { name, bad }));
        }
        for text in ["-x", ".", ".."] {
            assert_eq!(text.parse::<Name>(), Err(BadName::First(text.to_owned())));
        }
    }
}
