//! Marks: points in a manager's history. A unit keeps the newest one and sends it when it
//! registers.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A point in a manager's history, in 16 bytes. For units it is a number that grows, followed by something
/// that only the manager can check.
///
/// | bytes | |
/// |---|---|
/// | 4 | boot number of the manager's start |
/// | 2 | drawn at this start, so that two histories with the same boot number differ |
/// | 4 | durable writes of this start |
/// | 6 | MAC, under a key derived from the manager's private keys |
///
/// The upper 12 bits of the boot number are the [era](Self::era).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Mark([u8; Self::LEN]);

/// The text is not 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a mark has {} hexadecimal digits", 2 * Mark::LEN)]
pub struct NoMark;

impl Mark {
    /// Its length on the wire.
    pub const LEN: usize = 16;
    /// The mark of a unit that knows none: older than every other.
    pub const NONE: Self = Self([0; Self::LEN]);

    /// Creates a mark from its bytes.
    pub fn new(bytes: [u8; Self::LEN]) -> Self {
        Self(bytes)
    }

    /// Returns its bytes.
    pub fn as_bytes(&self) -> &[u8; Self::LEN] {
        &self.0
    }

    /// Returns the boot number of the start that it belongs to.
    pub fn boot(&self) -> u32 {
        let [a, b, c, d, ..] = self.0;
        u32::from_be_bytes([a, b, c, d])
    }

    /// Returns true if both belong to the same start of a manager.
    pub fn is_of_start(&self, other: Self) -> bool {
        self.boot() != 0 && self.0.get(..6) == other.0.get(..6)
    }

    /// Returns the era: how often the manager had been restored from an older copy. All keys of an
    /// era are new.
    pub fn era(&self) -> u32 {
        era(self.boot())
    }
}

/// Returns the era of a boot number.
pub fn era(boot: u32) -> u32 {
    boot >> ERA_SHIFT
}

/// Printed as 32 hexadecimal digits.
impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|b| write!(f, "{b:02x}"))
    }
}

impl fmt::Debug for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mark({self})")
    }
}

impl FromStr for Mark {
    type Err = NoMark;

    fn from_str(text: &str) -> Result<Self, NoMark> {
        let mut bytes = [0; Self::LEN];
        if text.len() != 2 * Self::LEN {
            return Err(NoMark);
        }
        for (byte, digits) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            let digits = std::str::from_utf8(digits).map_err(|_| NoMark)?;
            if !digits.bytes().all(|d| d.is_ascii_hexdigit()) {
                return Err(NoMark);
            }
            *byte = u8::from_str_radix(digits, 16).map_err(|_| NoMark)?;
        }
        Ok(Self(bytes))
    }
}

impl From<Mark> for String {
    fn from(mark: Mark) -> Self {
        mark.to_string()
    }
}

impl TryFrom<String> for Mark {
    type Error = NoMark;

    fn try_from(text: String) -> Result<Self, NoMark> {
        text.parse()
    }
}

/// Number of starts in one era, as a power of two: 2^20.
pub const ERA_SHIFT: u32 = 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_reads_back_and_nothing_else_does() {
        let mark = Mark::new(std::array::from_fn(|i| 16 * i as u8 + 3));
        assert_eq!(mark.to_string().parse(), Ok(mark));
        assert_eq!((mark.boot(), mark.era()), (0x0313_2333, 0x031));
        for text in [
            "",
            "03",
            &"g".repeat(32),
            &"+1".repeat(16),
            &"é".repeat(16),
            &"0".repeat(33),
        ] {
            assert_eq!(text.parse::<Mark>(), Err(NoMark), "{text}");
        }
    }

    #[test]
    fn later_starts_and_later_writes_are_newer() {
        let mark = |boot: u32, count: u32, mac: u8| {
            let mut bytes = [mac; Mark::LEN];
            bytes[..4].copy_from_slice(&boot.to_be_bytes());
            bytes[4..6].fill(0);
            bytes[6..10].copy_from_slice(&count.to_be_bytes());
            Mark::new(bytes)
        };
        assert!(mark(2, 0, 0) > mark(1, u32::MAX, 0xff));
        assert!(mark(2, 256, 0) > mark(2, 255, 0xff));
        assert!(mark(0, 0, 1) > Mark::NONE);
    }
}
