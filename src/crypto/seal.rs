//! The seal of control messages: MISTY1-CTR and HMAC-SHA-256-128 under keys that belong to one
//! message.
//!
//! Every direction of a session has one key, and uses each sequence number once. The message's
//! cipher key and MAC key are derived from both, so that the cipher's counter can begin at zero: no
//! pair of key and counter ever repeats.

use misty1::cipher::KeyInit;
use misty1::{CtrRun, Misty1, ctr_xor};
use rand_core::{CryptoRng, Infallible, TryCryptoRng, TryRng};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::identity::CryptoFailed;
use super::{Secret, kdf};
use crate::wire::control::{HEADER_LEN, Header, TAG_LEN};

/// The key of one direction.
#[derive(Clone)]
pub(crate) struct SealKey(Secret<32>);

/// Random numbers from a seed, by HKDF-Expand with a counter. For work that runs outside of the
/// thread that owns the real source.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(crate) struct SeedRng {
    seed: [u8; 32],
    count: u64,
}

/// The sequence numbers of the other side that were seen: the last 64 below the highest.
#[derive(Clone, Default)]
pub(crate) struct SequenceWindow {
    highest: u64,
    seen: u64,
}

impl SealKey {
    pub(crate) fn new(key: Secret<32>) -> Self {
        Self(key)
    }

    /// Builds a datagram of this header: `clear`, then `plain` sealed, then the tag.
    pub(crate) fn seal(&self, header: &Header, clear: &[u8], plain: &[u8]) -> Vec<u8> {
        self.seal_before(0, header, clear, plain)
    }

    /// As [`seal`](Self::seal), for a message to which `behind` bytes will be added behind the tag:
    /// the header's length includes them.
    pub(crate) fn seal_before(
        &self,
        behind: usize,
        header: &Header,
        clear: &[u8],
        plain: &[u8],
    ) -> Vec<u8> {
        let length = HEADER_LEN + clear.len() + plain.len() + TAG_LEN + behind;
        let mut out = Vec::with_capacity(length);
        out.extend_from_slice(&header.encode(length));
        out.extend_from_slice(clear);
        let start = out.len();
        out.extend_from_slice(plain);
        let keys = self.message_keys(header.sequence);
        if let Some(data) = out.get_mut(start..) {
            keystream(&keys, data);
        }
        let tag = tag(&keys, &out);
        out.extend_from_slice(&tag);
        out
    }

    /// Checks the tag over `datagram`, and decrypts what follows its first `clear` bytes (header
    /// included).
    pub(crate) fn open(
        &self,
        sequence: u64,
        datagram: &[u8],
        clear: usize,
    ) -> Result<Zeroizing<Vec<u8>>, CryptoFailed> {
        let (message, sent) = datagram.split_last_chunk::<TAG_LEN>().ok_or(CryptoFailed)?;
        let sealed = message.get(clear..).ok_or(CryptoFailed)?;
        let keys = self.message_keys(sequence);
        if !bool::from(tag(&keys, message).ct_eq(sent)) {
            return Err(CryptoFailed);
        }
        let mut plain = Zeroizing::new(sealed.to_vec());
        keystream(&keys, &mut plain);
        Ok(plain)
    }

    fn message_keys(&self, sequence: u64) -> Secret<48> {
        kdf::derive(self.0.expose(), "fpn message", &sequence.to_be_bytes())
    }
}

impl SeedRng {
    pub(crate) fn new(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        let mut seed = [0; 32];
        rng.fill_bytes(&mut seed);
        Self { seed, count: 0 }
    }
}

impl TryRng for SeedRng {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_be_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_be_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        for chunk in out.chunks_mut(32) {
            let block = kdf::derive::<32>(&self.seed, "fpn rng", &self.count.to_be_bytes());
            self.count += 1;
            chunk
                .iter_mut()
                .zip(block.expose())
                .for_each(|(o, b)| *o = *b);
        }
        Ok(())
    }
}

impl TryCryptoRng for SeedRng {}

impl SequenceWindow {
    /// Returns true if `sequence` is higher than every accepted one.
    pub(crate) fn is_newest(&self, sequence: u64) -> bool {
        sequence > self.highest
    }

    /// Accepts `sequence` if it is new, and returns whether it was. To be called only after the
    /// message's tag has been verified.
    pub(crate) fn accept(&mut self, sequence: u64) -> bool {
        if sequence > self.highest {
            let ahead = sequence - self.highest;
            self.seen = if ahead >= 64 { 0 } else { self.seen << ahead };
            self.seen |= 1;
            self.highest = sequence;
            return true;
        }
        let behind = self.highest - sequence;
        if behind >= 64 || self.seen >> behind & 1 == 1 {
            return false;
        }
        self.seen |= 1 << behind;
        true
    }
}

fn keystream(keys: &Secret<48>, data: &mut [u8]) {
    let mut key = Zeroizing::new([0; 16]);
    key.iter_mut().zip(keys.expose()).for_each(|(k, b)| *k = *b);
    let cipher = Misty1::new(&(*key).into());
    ctr_xor(&mut [CtrRun {
        key: &cipher,
        counter: 0,
        data,
    }]);
}

fn tag(keys: &Secret<48>, message: &[u8]) -> [u8; TAG_LEN] {
    let (_, mac) = keys.expose().split_at(16);
    let full = kdf::hmac_sha256(mac, &[message]);
    std::array::from_fn(|i| full[i])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{Realm, SessionId};
    use crate::wire::control::Kind;

    fn header(sequence: u64) -> Header {
        Header {
            kind: Kind::Stop,
            realm: Realm(1),
            session: SessionId(2),
            sequence,
        }
    }

    #[test]
    fn a_sealed_message_opens_and_no_flipped_bit_of_it_does() {
        let key = SealKey::new(Secret::new([1; 32]));
        let sealed = key.seal(&header(5), b"clear", b"secret");
        let opened = key.open(5, &sealed, HEADER_LEN + 5).unwrap();
        assert_eq!(opened.as_slice(), b"secret");
        for bit in 0..8 * sealed.len() {
            let mut bad = sealed.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(key.open(5, &bad, HEADER_LEN + 5).err(), Some(CryptoFailed));
        }
    }

    #[test]
    fn each_sequence_number_has_its_own_keystream() {
        let key = SealKey::new(Secret::new([1; 32]));
        let (a, b) = (
            key.seal(&header(5), &[], &[0; 16]),
            key.seal(&header(6), &[], &[0; 16]),
        );
        assert_ne!(
            a[HEADER_LEN..HEADER_LEN + 16],
            b[HEADER_LEN..HEADER_LEN + 16]
        );
    }

    #[test]
    fn a_sequence_number_counts_once_and_old_ones_not_at_all() {
        let mut w = SequenceWindow::default();
        assert!(w.is_newest(1) && w.accept(1));
        assert!(!w.is_newest(1) && w.is_newest(2));
        let mut w = SequenceWindow::default();
        let mut accept = |n| w.accept(n);
        assert!(accept(10) && accept(12) && accept(11));
        assert!(!accept(11) && !accept(10) && !accept(12));
        assert!(accept(100));
        assert!(!accept(36), "64 below the highest");
        assert!(accept(37) && !accept(37));
        assert!(accept(u64::MAX) && !accept(u64::MAX));
    }
}
