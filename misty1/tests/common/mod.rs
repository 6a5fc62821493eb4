//! The vectors and the table-based reference that the integration tests share.

#![allow(dead_code, reason = "every test crate uses its own part")]

pub(crate) mod reference;

use std::sync::{Mutex, PoisonError};

use misty1::BackendChoice;
use serde::Deserialize;

/// Runs `test` on every backend that this machine can run, one after the other. A build for one
/// backend (`--cfg misty1_backend`) runs it on that one, as the build chooses it.
pub(crate) fn on_every_backend(mut test: impl FnMut()) {
    if let Some(fixed) = BackendChoice::FIXED {
        assert_eq!(BackendChoice::current(), fixed, "this machine has it");
        return test();
    }
    static FORCING: Mutex<()> = Mutex::new(());
    let _one_at_a_time = FORCING.lock().unwrap_or_else(PoisonError::into_inner);
    for backend in BackendChoice::ALL
        .into_iter()
        .filter(|backend| backend.is_available())
    {
        // Shown when the test fails.
        println!("on {backend:?}");
        BackendChoice::force(Some(backend));
        test();
    }
    BackendChoice::force(None);
}

#[derive(Deserialize)]
pub(crate) struct Vectors {
    pub(crate) sboxes: Sboxes,
    pub(crate) ecb: Vec<Ecb>,
    pub(crate) cbc: Vec<Cbc>,
    pub(crate) monte_carlo_fixed_key: Vec<FixedKeyChain>,
    pub(crate) monte_carlo_rekey: RekeyChain,
    pub(crate) ctr: Vec<Ctr>,
}

#[derive(Deserialize)]
pub(crate) struct Sboxes {
    pub(crate) s7: Vec<u16>,
    pub(crate) s9: Vec<u16>,
}

#[derive(Deserialize)]
pub(crate) struct Ecb {
    pub(crate) source: String,
    pub(crate) key: String,
    pub(crate) pt: String,
    pub(crate) ct: String,
}

#[derive(Deserialize)]
pub(crate) struct Cbc {
    pub(crate) key: String,
    pub(crate) iv: String,
    pub(crate) pt: String,
    pub(crate) ct: String,
}

#[derive(Deserialize)]
pub(crate) struct FixedKeyChain {
    pub(crate) key: String,
    pub(crate) pt: String,
    pub(crate) x: std::collections::BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub(crate) struct RekeyChain {
    pub(crate) key: String,
    pub(crate) pt: String,
    pub(crate) steps: Vec<RekeyStep>,
    pub(crate) final_key: String,
    pub(crate) final_x: String,
}

#[derive(Deserialize)]
pub(crate) struct RekeyStep {
    pub(crate) outer: usize,
    pub(crate) key: String,
    pub(crate) ct: String,
}

#[derive(Deserialize)]
pub(crate) struct Ctr {
    pub(crate) key: String,
    pub(crate) ctr0: String,
    pub(crate) len: usize,
    pub(crate) keystream: Option<String>,
    pub(crate) keystream_sha256: Option<String>,
}

pub(crate) fn vectors() -> Vectors {
    serde_json::from_str(include_str!("../data/misty1.json")).unwrap()
}

pub(crate) fn bytes(hex: &str) -> Vec<u8> {
    assert!(hex.len().is_multiple_of(2));
    (0..hex.len())
        .step_by(2)
        .map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap())
        .collect()
}

pub(crate) fn key(hex: &str) -> [u8; 16] {
    bytes(hex).try_into().unwrap()
}

pub(crate) fn block(hex: &str) -> [u8; 8] {
    bytes(hex).try_into().unwrap()
}
