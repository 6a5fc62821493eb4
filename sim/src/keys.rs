//! RSA keys of managers and units. They take long to make, so the core's own test keys are used.

use std::sync::{Arc, OnceLock};

use fpn::crypto::Identity;

/// Returns the n-th identity, of RSA-2048 keys. 0 is the manager's; units from the fifth on share
/// keys.
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
