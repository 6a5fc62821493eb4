//! Reads `tests/data/misty1.json` for the unit tests.

use std::string::String;
use std::vec::Vec;

use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct Vectors {
    pub(crate) sboxes: Sboxes,
    pub(crate) key_schedule: Vec<KeySchedule>,
    pub(crate) round_trace: RoundTrace,
}

#[derive(Deserialize)]
pub(crate) struct Sboxes {
    pub(crate) s7: Vec<u16>,
    pub(crate) s9: Vec<u16>,
}

#[derive(Deserialize)]
pub(crate) struct KeySchedule {
    pub(crate) key: String,
    #[serde(rename = "EK")]
    pub(crate) ek: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) struct RoundTrace {
    pub(crate) key: String,
    pub(crate) pt: String,
    pub(crate) ct: String,
    pub(crate) steps: Vec<Step>,
}

#[derive(Deserialize)]
pub(crate) struct Step {
    pub(crate) step: String,
    pub(crate) d0: String,
    pub(crate) d1: String,
}

pub(crate) fn load() -> Vectors {
    serde_json::from_str(include_str!("../tests/data/misty1.json")).unwrap()
}

pub(crate) fn hex_u32(hex: &str) -> u32 {
    u32::from_str_radix(hex, 16).unwrap()
}

pub(crate) fn hex_array<const N: usize>(hex: &str) -> [u8; N] {
    assert_eq!(hex.len(), 2 * N);
    core::array::from_fn(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap())
}
