//! RSA keys for tests, because generating them takes long.

use std::sync::{Arc, OnceLock};

use super::Identity;

/// Returns the n-th identity for tests; 0 is the manager's. RSA-2048; units from the fifth on share
/// keys.
pub(crate) fn identity(n: usize) -> Arc<Identity> {
    static ALL: OnceLock<Vec<Arc<Identity>>> = OnceLock::new();
    let all = ALL.get_or_init(|| all().map(Arc::new).collect());
    Arc::clone(&all[at(n)])
}

/// Returns the same identity with hashes in place of RSA, for tests with thousands of units.
pub(crate) fn toy(n: usize) -> Arc<Identity> {
    static ALL: OnceLock<Vec<Arc<Identity>>> = OnceLock::new();
    let all = ALL.get_or_init(|| all().map(|identity| Arc::new(identity.toy())).collect());
    Arc::clone(&all[at(n)])
}

fn all() -> impl Iterator<Item = Identity> {
    PEMS.iter()
        .map(|(sign, encrypt)| Identity::from_pem(sign, encrypt).expect("a test key"))
}

fn at(n: usize) -> usize {
    match n.checked_sub(1) {
        None => 0,
        Some(unit) => unit % (PEMS.len() - 1) + 1,
    }
}

const PEMS: [(&str, &str); 5] = [
    (
        include_str!("test_keys/0-sign.pem"),
        include_str!("test_keys/0-encrypt.pem"),
    ),
    (
        include_str!("test_keys/1-sign.pem"),
        include_str!("test_keys/1-encrypt.pem"),
    ),
    (
        include_str!("test_keys/2-sign.pem"),
        include_str!("test_keys/2-encrypt.pem"),
    ),
    (
        include_str!("test_keys/3-sign.pem"),
        include_str!("test_keys/3-encrypt.pem"),
    ),
    (
        include_str!("test_keys/4-sign.pem"),
        include_str!("test_keys/4-encrypt.pem"),
    ),
];
