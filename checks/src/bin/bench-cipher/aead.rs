//! The AEADs of others, with one call for each packet.

use crate::suites::{Packet, aad};

/// Seals and opens.
pub(crate) trait Aead {
    fn name(&self) -> &'static str;
    fn seal(&self, packets: &mut [Packet]);
    fn open(&self, packets: &mut [Packet]);
}

pub(crate) fn all() -> Vec<Box<dyn Aead>> {
    #[cfg_attr(
        not(feature = "aws-lc"),
        expect(unused_mut, reason = "others are added")
    )]
    let mut all = with_ring::all();
    #[cfg(feature = "aws-lc")]
    all.extend(with_aws_lc::all());
    all
}

/// Both crates have nearly the same interface; they differ in `$open`.
macro_rules! aeads {
    ($module:ident, $library:ident, $chacha:literal, $aes:literal, $open:expr) => {
        mod $module {
            use $library::aead::{AES_256_GCM, CHACHA20_POLY1305};
            use $library::aead::{Aad, LessSafeKey, Nonce, UnboundKey};

            use super::{Aead, Packet, aad};

            struct Keyed(LessSafeKey, &'static str);

            pub(super) fn all() -> Vec<Box<dyn Aead>> {
                let all = [(&CHACHA20_POLY1305, $chacha), (&AES_256_GCM, $aes)];
                let keyed = all.map(|(algorithm, name)| -> Box<dyn Aead> {
                    let key = UnboundKey::new(algorithm, &[7; 32]).expect("32 bytes");
                    Box::new(Keyed(LessSafeKey::new(key), name))
                });
                keyed.into()
            }

            fn nonce(aad: &[u8]) -> Nonce {
                Nonce::try_assume_unique_for_key(&aad[4..16]).expect("12 bytes")
            }

            impl Aead for Keyed {
                fn name(&self) -> &'static str {
                    self.1
                }

                fn seal(&self, packets: &mut [Packet]) {
                    for (n, (text, icv)) in packets.iter_mut().enumerate() {
                        let aad = aad(n);
                        let key = &self.0;
                        let tag =
                            key.seal_in_place_separate_tag(nonce(&aad), Aad::from(&aad), text);
                        icv.copy_from_slice(tag.expect("short enough").as_ref());
                    }
                }

                fn open(&self, packets: &mut [Packet]) {
                    for (n, (text, icv)) in packets.iter_mut().enumerate() {
                        let aad = aad(n);
                        let (nonce, aad) = (nonce(&aad), Aad::from(&aad));
                        assert!($open(&self.0, nonce, aad, *icv, text), "opens");
                    }
                }
            }
        }
    };
}

aeads!(
    with_ring,
    ring,
    "ring chacha20-poly1305",
    "ring aes-256-gcm",
    |key: &LessSafeKey, nonce, aad: Aad<_>, icv: [u8; 16], text| {
        key.open_in_place_separate_tag::<&[u8; 56]>(nonce, aad, icv.into(), text, 0..)
            .is_ok()
    }
);
#[cfg(feature = "aws-lc")]
aeads!(
    with_aws_lc,
    aws_lc_rs,
    "aws-lc chacha20-poly1305",
    "aws-lc aes-256-gcm",
    |key: &LessSafeKey, nonce, aad: Aad<_>, icv: [u8; 16], text| {
        key.open_in_place_separate_tag::<&[u8; 56]>(nonce, aad, &icv, text)
            .is_ok()
    }
);

/// The AEADs with which the suites are compared: the key in JSON, and the name.
pub(crate) const BASELINES: [(&str, &str); 4] = [
    ("x_ring_chacha", "ring chacha20-poly1305"),
    ("x_aws_chacha", "aws-lc chacha20-poly1305"),
    ("x_ring_aes", "ring aes-256-gcm"),
    ("x_aws_aes", "aws-lc aes-256-gcm"),
];
