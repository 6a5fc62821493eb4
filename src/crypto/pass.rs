//! Passes: a unit that has registered once can prove itself before any RSA operation, so that strangers
//! do not delay it.
//!
//! A pass decides about a place in the manager's queue and about nothing else: the signature in KEY-REQ
//! says who a unit is. The manager keeps no state for passes. They are derived from its private keys, so
//! that they survive its restarts:
//!
//! - handle = MISTY1(secret; unit 4 ‖ random 4): encryption with a fixed key identifies the unit to the
//!   manager and to nobody else, and two handles of one unit do not look alike;
//! - key = derive(secret, "fpn pass", handle ‖ fingerprint of the unit's keys): when the unit gets other
//!   keys, its passes become void.
//!
//! A proof is the last 16 bytes of a datagram: the handle, then the first 8 bytes of HMAC-SHA-256 under
//! the pass's key over everything before them. Sixteen zeros mean that there is no proof.

use misty1::Misty1;
use misty1::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use rand_core::CryptoRng;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::{Fingerprint, Identity, Secret, kdf};
use crate::ids::EuId;
pub use crate::wire::control::register::Pass;
use crate::wire::control::register::{HANDLE_LEN, PROOF_LEN};

/// Issues and checks the passes of a manager's units.
pub(crate) struct Passes {
    handles: Misty1,
    secret: Secret<32>,
}

impl Pass {
    /// Length of [`to_bytes`](Self::to_bytes).
    pub const LEN: usize = HANDLE_LEN + 16;

    /// Returns its bytes, which must be kept where nobody else can read them.
    pub fn to_bytes(&self) -> Zeroizing<[u8; Self::LEN]> {
        let mut bytes = self.handle.iter().chain(self.key.expose()).copied();
        Zeroizing::new(std::array::from_fn(|_| bytes.next().unwrap_or_default()))
    }

    /// Fills the last 16 bytes of a datagram with the proof that its sender has this pass.
    pub(crate) fn prove(&self, datagram: &mut [u8]) {
        prove(&self.handle, self.key.expose(), datagram);
    }

    /// Creates a pass from its bytes.
    pub fn from_bytes(bytes: &[u8; Self::LEN]) -> Self {
        let (handle, key) = bytes.split_at(HANDLE_LEN);
        let mut pass = Self {
            handle: [0; HANDLE_LEN],
            key: Secret::new([0; 16]),
        };
        pass.handle.copy_from_slice(handle);
        pass.key.expose_mut().copy_from_slice(key);
        pass
    }
}

impl Passes {
    pub(crate) fn new(manager: &Identity) -> Self {
        let secret = manager.derive("fpn passes");
        let key = kdf::derive::<16>(secret.expose(), "fpn pass handle", &[]);
        Self {
            handles: Misty1::new(key.expose().into()),
            secret,
        }
    }

    /// Issues a new pass for the unit with these keys. Its earlier passes stay valid.
    pub(crate) fn issue(
        &self,
        eu: EuId,
        keys: &Fingerprint,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Pass {
        let [a, b, c, d] = eu.0.to_be_bytes();
        let [e, f, g, h] = rng.next_u32().to_be_bytes();
        let mut block = [a, b, c, d, e, f, g, h].into();
        self.handles.encrypt_block(&mut block);
        let handle = block.into();
        Pass {
            handle,
            key: self.key(&handle, keys),
        }
    }

    /// Returns the unit that proves itself at the end of this datagram. `keys_of` returns the keys
    /// of units whose passes are valid.
    pub(crate) fn check(
        &self,
        datagram: &[u8],
        keys_of: impl FnOnce(EuId) -> Option<Fingerprint>,
    ) -> Option<EuId> {
        let handle = handle(datagram)?;
        let mut block = handle.into();
        self.handles.decrypt_block(&mut block);
        let [a, b, c, d, ..]: [u8; HANDLE_LEN] = block.into();
        let eu = EuId(u32::from_be_bytes([a, b, c, d]));
        let key = self.key(&handle, &keys_of(eu)?);
        holds(key.expose(), datagram).then_some(eu)
    }

    fn key(&self, handle: &[u8; HANDLE_LEN], keys: &Fingerprint) -> Secret<16> {
        let context = [&handle[..], keys.as_bytes()].concat();
        kdf::derive(self.secret.expose(), "fpn pass", &context)
    }
}

/// Fills the last 16 bytes of a datagram with the proof that its sender knows the key of this
/// handle.
pub(crate) fn prove(handle: &[u8; HANDLE_LEN], key: &[u8], datagram: &mut [u8]) {
    let Some((message, proof)) = datagram.split_last_chunk_mut::<PROOF_LEN>() else {
        return;
    };
    let (name, tag) = proof.split_at_mut(HANDLE_LEN);
    name.copy_from_slice(handle);
    tag.copy_from_slice(&mac(key, message, handle));
}

/// Returns the handle of a datagram's proof; `None` if it has none.
pub(crate) fn handle(datagram: &[u8]) -> Option<[u8; HANDLE_LEN]> {
    let proof = datagram.last_chunk::<PROOF_LEN>()?;
    let handle = proof.first_chunk::<HANDLE_LEN>()?;
    (*proof != [0; PROOF_LEN]).then_some(*handle)
}

/// Returns true if the proof at the end of a datagram was made with this key.
pub(crate) fn holds(key: &[u8], datagram: &[u8]) -> bool {
    let Some((message, proof)) = datagram.split_last_chunk::<PROOF_LEN>() else {
        return false;
    };
    let (handle, tag) = proof.split_at(HANDLE_LEN);
    mac(key, message, handle).ct_eq(tag).into()
}

fn mac(key: &[u8], message: &[u8], handle: &[u8]) -> [u8; PROOF_LEN - HANDLE_LEN] {
    let full = kdf::hmac_sha256(key, &[message, handle]);
    std::array::from_fn(|i| full[i])
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::ChaCha8Rng;

    use super::*;

    const OURS: Fingerprint = Fingerprint::new([1; 32]);
    const OTHERS: Fingerprint = Fingerprint::new([2; 32]);

    fn passes(secret: u8) -> Passes {
        Passes {
            handles: Misty1::new(&[secret; 16].into()),
            secret: Secret::new([secret; 32]),
        }
    }

    fn proved(pass: &Pass) -> Vec<u8> {
        let mut datagram = b"a request, and sixteen bytes for the proof: ................".to_vec();
        pass.prove(&mut datagram);
        datagram
    }

    #[test]
    fn a_proof_names_its_unit_to_the_manager_that_made_the_pass_and_to_no_other() {
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        let mut handles = Vec::new();
        for eu in [EuId(0), EuId(7), EuId(u32::MAX)] {
            for _ in 0..50 {
                let pass = passes(1).issue(eu, &OURS, &mut rng);
                let datagram = proved(&Pass::from_bytes(&pass.to_bytes()));
                let known = |asked: EuId| (asked == eu).then_some(OURS);
                assert_eq!(passes(1).check(&datagram, known), Some(eu));
                assert_eq!(passes(1).check(&datagram, |_| Some(OTHERS)), None);
                assert_eq!(passes(1).check(&datagram, |_| None), None);
                assert_eq!(passes(2).check(&datagram, |_| Some(OURS)), None);
                handles.push(pass.handle);
            }
        }
        handles.sort_unstable();
        handles.dedup();
        assert_eq!(
            handles.len(),
            150,
            "two passes of one unit do not look alike"
        );
    }

    #[test]
    fn no_flipped_bit_and_no_cut_leaves_a_proof() {
        let mut rng = ChaCha8Rng::seed_from_u64(2);
        let pass = passes(1).issue(EuId(7), &OURS, &mut rng);
        let datagram = proved(&pass);
        for bit in 0..8 * datagram.len() {
            let mut bad = datagram.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(passes(1).check(&bad, |_| Some(OURS)), None, "bit {bit}");
        }
        for n in 0..datagram.len() {
            assert_eq!(passes(1).check(&datagram[..n], |_| Some(OURS)), None, "{n}");
        }
    }

    #[test]
    fn sixteen_zeros_are_no_proof() {
        let mut asked = false;
        let unproved = passes(1).check(&[0; 60], |_| {
            asked = true;
            None
        });
        assert_eq!((unproved, asked), (None, false));
    }
}
