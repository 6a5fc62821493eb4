//! RSA keys for tests, which take long to make.

use std::sync::{Arc, OnceLock};

use super::Identity;

/// The n-th identity for tests: 0 is the manager's. RSA-2048; units beyond the fourth share.
pub(crate) fn identity(n: usize) -> Arc<Identity> {
    static ALL: OnceLock<Vec<Arc<Identity>>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        PEMS.iter()
            .map(|(sign, encrypt)| Arc::new(Identity::from_pem(sign, encrypt).expect("a test key")))
            .collect()
    });
    let at = if n == 0 {
        0
    } else {
        (n - 1) % (all.len() - 1) + 1
    };
    Arc::clone(&all[at])
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
