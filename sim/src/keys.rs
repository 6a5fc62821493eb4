//! RSA keys of managers and units, which take long to make: those of the core's own tests.

use std::sync::{Arc, OnceLock};

use fpn::crypto::Identity;

/// The n-th identity: 0 is the manager's. RSA-2048; units beyond the fourth share.
pub fn identity(n: usize) -> Arc<Identity> {
    static ALL: OnceLock<Vec<Arc<Identity>>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let read = |(sign, encrypt): &(&str, &str)| {
            Arc::new(Identity::from_pem(sign, encrypt).expect("a test key"))
        };
        PEMS.iter().map(read).collect()
    });
    let at = match n.checked_sub(1) {
        None => 0,
        Some(unit) => unit % (PEMS.len() - 1) + 1,
    };
    Arc::clone(&all[at])
}

macro_rules! pem {
    ($n:literal) => {
        (
            include_str!(concat!("../../src/crypto/test_keys/", $n, "-sign.pem")),
            include_str!(concat!("../../src/crypto/test_keys/", $n, "-encrypt.pem")),
        )
    };
}

const PEMS: [(&str, &str); 5] = [pem!("0"), pem!("1"), pem!("2"), pem!("3"), pem!("4")];
