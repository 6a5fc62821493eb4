//! Key derivation: HKDF-SHA-256 (RFC 5869) with a label for every purpose.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::Secret;

/// Derives `N` bytes (at most 255 x 32) from `secret` for the purpose `label`, bound to `context`.
///
/// The info input is the length of the label as one byte, the label, then the context, so that no
/// two purposes collide.
pub fn derive<const N: usize>(secret: &[u8], label: &str, context: &[u8]) -> Secret<N> {
    let length = [u8::try_from(label.len()).unwrap_or(u8::MAX)];
    let mut out = Secret::new([0; N]);
    let info: [&[u8]; 3] = [&length, label.as_bytes(), context];
    // The only error is an output longer than 255 hashes, which no caller asks for. It must not
    // result in zero keys.
    let done = Hkdf::<Sha256>::new(None, secret).expand_multi_info(&info, out.expose_mut());
    assert!(done.is_ok(), "HKDF output too long");
    out
}

/// Derives `N` bytes (at most 255 x 32) from `prk`, an output of `derive`, by HKDF-Expand alone.
/// For keys that are derived often. The info input is built as in `derive`.
pub fn expand<const N: usize>(prk: &Secret<32>, label: &str, context: &[u8]) -> Secret<N> {
    let length = [u8::try_from(label.len()).unwrap_or(u8::MAX)];
    let mut out = Secret::new([0; N]);
    let info: [&[u8]; 3] = [&length, label.as_bytes(), context];
    let Ok(hkdf) = Hkdf::<Sha256>::from_prk(prk.expose()) else {
        unreachable!("a hash is long enough for HKDF-Expand");
    };
    let done = hkdf.expand_multi_info(&info, out.expose_mut());
    assert!(done.is_ok(), "HKDF output too long");
    out
}

/// Computes HMAC-SHA-256 (RFC 2104) of the concatenated parts.
pub fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        unreachable!("HMAC takes a key of any length");
    };
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hmac_matches_rfc_4231_case_2() {
        let tag = hmac_sha256(b"Jefe", &[b"what do ya want ", b"for nothing?"]);
        assert_eq!(tag[..8], [0x5b, 0xdc, 0xc1, 0x46, 0xbf, 0x60, 0x75, 0x4e]);
    }

    #[test]
    fn labels_and_contexts_do_not_run_into_each_other() {
        let a = derive::<32>(b"k", "ab", b"c");
        assert!(!a.ct_eq(derive::<32>(b"k", "a", b"bc").expose()));
        assert!(a.ct_eq(derive::<32>(b"k", "ab", b"c").expose()));
    }
}
