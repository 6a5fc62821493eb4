//! Every backend of this machine against RFC 8452 and against the `polyval` crate.

use polyval::universal_hash::UniversalHash;
use polyval_wide::{Backend, Polyval};
use proptest::prelude::*;

/// The backends that this machine can run; a missing one would otherwise be tested as the portable one.
fn backends() -> impl Iterator<Item = Backend> {
    Backend::ALL.into_iter().filter(|b| b.is_available())
}

fn reference(key: &[u8; 16], parts: &[&[u8]]) -> [u8; 16] {
    let mut state = polyval::Polyval::new(&(*key).into());
    parts.iter().for_each(|part| state.update_padded(part));
    state.finalize().into()
}

fn block(hex: &str) -> [u8; 16] {
    u128::from_str_radix(hex, 16).unwrap().to_be_bytes()
}

fn unhex(hex: &str) -> Vec<u8> {
    let digits = hex.trim_start_matches('-').as_bytes().chunks(2);
    let byte = |pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.map(byte).collect()
}

/// RFC 8452 appendix A.
#[test]
fn every_backend_gives_the_hash_of_the_rfcs_worked_example() {
    let key = block("25629347589242761d31f826ba4b757b");
    let blocks = [
        block("4f4f95668c83dfb6401762bb2d01a262"),
        block("d1a24ddd2721d006bbe45f20d3c9f362"),
    ];
    for backend in backends() {
        let hash = Polyval::with_backend(backend, &key).polyval(&[blocks.as_flattened()]);
        assert_eq!(
            hash,
            block("f7a3b47b846119fae5b7866cf5e5b77e"),
            "{backend:?}"
        );
    }
}

/// RFC 8452 appendix C.1.
#[test]
fn every_backend_hashes_the_rfcs_messages_with_their_lengths() {
    let vectors = include_str!("rfc8452.txt").lines();
    let vectors: Vec<_> = vectors.filter(|line| !line.starts_with('#')).collect();
    assert_eq!(vectors.len(), 24);
    for (vector, backend) in vectors.iter().flat_map(|v| backends().map(move |b| (v, b))) {
        let fields: Vec<_> = vector.split(' ').map(unhex).collect();
        let [key, aad, text, hash] = fields.as_slice() else {
            panic!("four fields: {vector}");
        };
        let key = Polyval::with_backend(backend, &key.as_slice().try_into().unwrap());
        assert_eq!(&key.hash(aad, text)[..], hash, "{backend:?}, {vector}");
    }
}

#[test]
fn every_length_around_registers_and_groups_agrees_with_the_polyval_crate() {
    let bytes: Vec<u8> = (0..3400u32).map(|i| (i * i / 7) as u8).collect();
    for backend in backends() {
        let key = Polyval::with_backend(backend, &[0xa5; 16]);
        for len in 0..bytes.len() {
            let text = &bytes[..len];
            let lengths = [(8 * 56_u64).to_le_bytes(), (8 * len as u64).to_le_bytes()];
            let expected = reference(&[0xa5; 16], &[&bytes[..56], text, lengths.as_flattened()]);
            assert_eq!(key.hash(&bytes[..56], text), expected, "{backend:?}, {len}");
        }
    }
}

#[test]
fn a_key_shows_nothing_of_itself() {
    assert_eq!(format!("{:?}", Polyval::new(&[7; 16])), "Polyval { .. }");
}

proptest! {
    #[test]
    fn every_backend_agrees_with_the_polyval_crate(
        key: [u8; 16],
        parts in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..2200), 0..5),
    ) {
        let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
        let expected = reference(&key, &parts);
        for backend in backends() {
            let hash = Polyval::with_backend(backend, &key).polyval(&parts);
            prop_assert_eq!(hash, expected, "{:?}", backend);
        }
        prop_assert_eq!(Polyval::new(&key).polyval(&parts), expected);
    }

    #[test]
    fn messages_with_additional_data_of_any_length_agree_with_the_polyval_crate(
        key: [u8; 16],
        aad in proptest::collection::vec(any::<u8>(), 0..1800),
        text in proptest::collection::vec(any::<u8>(), 0..5000),
    ) {
        let lengths = [8 * aad.len() as u64, 8 * text.len() as u64].map(u64::to_le_bytes);
        let expected = reference(&key, &[&aad, &text, lengths.as_flattened()]);
        for backend in backends() {
            let hash = Polyval::with_backend(backend, &key).hash(&aad, &text);
            prop_assert_eq!(hash, expected, "{:?}", backend);
        }
    }
}
