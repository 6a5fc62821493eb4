//! Inputs that must be refused as keys, tokens and exchanges, each wrong in one thing only.

use base64ct::{Base64UrlUnpadded, Encoding};
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use rsa::pkcs8::EncodePublicKey;
use rsa::{BoxedUint, RsaPublicKey};
use x25519_dalek::{PublicKey, StaticSecret};

use super::exchange::{Asked, Opened, SessionKeys, Wish};
use super::identity::{CryptoFailed, MAX_BITS, MIN_BITS, sha256};
use super::test_keys::identity;
use super::{Fingerprint, Identity, IdentityError, PublicIdentity, Secret, Token, TokenError, kdf};
use crate::ids::{EuId, SessionId, TokenId};
use crate::wire::control::register::{KeyDis, KeyReq};
use crate::wire::control::{HEADER_LEN, Header, Kind, Mark};

#[test]
fn keys_of_every_allowed_size_are_read_and_no_others() {
    let other = spki(MIN_BITS as u32 + 8);
    for (bits, allowed) in [
        (MIN_BITS - 1, false),
        (MIN_BITS, true),
        (MAX_BITS, true),
        (MAX_BITS + 1, false),
    ] {
        let key = spki(bits as u32);
        for (sign, encrypt) in [(&key, &other), (&other, &key)] {
            let read = PublicIdentity::from_spki(sign, encrypt);
            let expected = (!allowed).then_some(IdentityError::Size(bits));
            assert_eq!(read.err(), expected, "{bits}");
        }
    }
    let mut rng = rng();
    for bits in [MIN_BITS - 1, MAX_BITS + 1] {
        let made = Identity::generate(bits, &mut rng);
        assert_eq!(made.err(), Some(IdentityError::Size(bits)));
    }
}

#[test]
fn one_key_for_both_purposes_is_refused() {
    let key = spki(MIN_BITS as u32);
    let read = PublicIdentity::from_spki(&key, &key);
    assert_eq!(read.err(), Some(IdentityError::SameKey));
}

#[test]
fn a_fingerprint_depends_on_both_keys_and_their_order() {
    let [a, b, c] = [2048, 2056, 2064].map(spki);
    let print = |sign: &[u8], encrypt: &[u8]| {
        let keys = PublicIdentity::from_spki(sign, encrypt).unwrap();
        let print = keys.fingerprint();
        assert!(print.ct_eq(&Fingerprint::of_hashes(&sha256(sign), &sha256(encrypt))));
        print
    };
    let all = [print(&a, &b), print(&b, &a), print(&a, &c), print(&c, &b)];
    for (n, one) in all.iter().enumerate() {
        for (m, other) in all.iter().enumerate() {
            assert_eq!(one.ct_eq(other), n == m);
            assert_eq!(one.realm() == other.realm(), n == m);
        }
    }
}

#[test]
fn a_token_of_another_version_or_with_more_in_it_is_told_from_a_typing_mistake() {
    let token = Token {
        manager: "192.0.2.1:4747".into(),
        fingerprint: Fingerprint::new([7; 32]),
        unit: "north".into(),
        id: TokenId([1; 8]),
        secret: Secret::new([9; 32]),
    };
    let text = token.encode();
    let bytes = Base64UrlUnpadded::decode_vec(text.strip_prefix("fpn1.").unwrap()).unwrap();
    let (body, _) = bytes.split_last_chunk::<4>().unwrap();
    let again = |body: &[u8]| {
        let sum = &sha256(body)[..4];
        let text = Base64UrlUnpadded::encode_string(&[body, sum].concat());
        Token::decode(&format!("fpn1.{text}")).err()
    };
    assert_eq!(again(body), None, "the control");
    let mut version = body.to_vec();
    version[0] = 2;
    assert_eq!(again(&version), Some(TokenError::Contents));
    let longer = [body, &[0]].concat();
    assert_eq!(again(&longer), Some(TokenError::Contents));
    for shorter in 0..body.len() {
        assert_eq!(again(&body[..shorter]), Some(TokenError::Contents));
    }
}

#[test]
fn an_x25519_key_of_small_order_makes_no_session_at_the_manager() {
    let (mge, eu, mut rng) = (identity(0), identity(1), rng());
    let asked = asked(&mge, &eu, &mut rng);
    let mut opened = Opened::new(&asked.datagram, &mge).unwrap();
    opened.verify(eu.public()).unwrap();
    assert!(
        opened
            .answer(&header(&mge), &mge, eu.public(), &mut rng)
            .is_ok()
    );
    for key in SMALL_ORDER {
        opened.inner.x25519 = key;
        let answer = opened.answer(&header(&mge), &mge, eu.public(), &mut rng);
        assert_eq!(answer.err(), Some(CryptoFailed));
    }
}

#[test]
fn an_x25519_key_of_small_order_makes_no_session_at_the_unit() {
    let (mge, eu, mut rng) = (identity(0), identity(1), rng());
    let asked = asked(&mge, &eu, &mut rng);
    let req = KeyReq::decode(&asked.datagram[HEADER_LEN..]).unwrap();
    let r1 = mge.decrypt(b"fpn key-req r1", req.c1).unwrap();
    let opened = Opened::new(&asked.datagram, &mge).unwrap();
    let mut take = |ours: [u8; 32], shared: [u8; 32]| {
        // Does everything that a manager does, with this as its X25519 share.
        let (header, seed) = (header(&mge), Secret::<32>::random(&mut rng));
        let c2 = eu
            .public()
            .encrypt(b"fpn key-dis seed", &seed, &mut rng)
            .unwrap();
        let [print_of_mge, print_of_eu] = [&mge, &eu].map(|all| all.public().fingerprint());
        let parts: [&[u8]; 9] = [
            b"FPN KEY-DIS 1",
            &asked.hash,
            &EuId(1).0.to_be_bytes(),
            &header.realm.0.to_be_bytes(),
            &header.session.0.to_be_bytes(),
            print_of_mge.as_bytes(),
            print_of_eu.as_bytes(),
            &ours,
            &c2,
        ];
        let signed = sha256(&parts.concat());
        let signature = mge.sign(&signed, &mut rng).unwrap();
        let secrets = [&r1.expose()[..], seed.expose(), &shared].concat();
        let keys = SessionKeys::from_km(&kdf::derive(&secrets, "fpn km", &signed));
        let clear = KeyDis::encode_clear(&c2, &ours, &signature);
        let payload = keys.from_mge.seal(&header, &clear, b"contents");
        let dis = KeyDis::decode(&payload[HEADER_LEN..]).unwrap();
        let took = asked.take(&header, &payload, &dis, &eu, mge.public());
        took.map(|(_, plain)| plain.to_vec())
    };
    let secret = StaticSecret::from([5; 32]);
    let theirs = PublicKey::from(opened.inner.x25519);
    let shared = secret.diffie_hellman(&theirs).to_bytes();
    let good = take(PublicKey::from(&secret).to_bytes(), shared);
    assert_eq!(good, Ok(b"contents".to_vec()), "the control");
    for key in SMALL_ORDER {
        assert_eq!(take(key, [0; 32]), Err(CryptoFailed));
    }
}

fn asked(mge: &Identity, eu: &Identity, rng: &mut ChaCha8Rng) -> Asked {
    let wish = Wish {
        eu: EuId(1),
        suites: 2,
        queues: 2,
        mark: Mark::NONE,
    };
    Asked::new(&wish, eu, mge.public(), &[7; 24], None, rng).unwrap()
}

fn header(mge: &Identity) -> Header {
    Header {
        session: SessionId(9),
        ..Header::outside(Kind::KeyDis, mge.public().fingerprint().realm())
    }
}

/// Returns a public key of this many bits. Its private half does not exist.
fn spki(bits: u32) -> Vec<u8> {
    let bytes = bits.div_ceil(8) as usize;
    let mut n = vec![0x5b; bytes];
    n[0] = 1 << ((bits - 1) % 8);
    let n = BoxedUint::from_be_slice(&n, bits.next_multiple_of(64)).unwrap();
    let key = RsaPublicKey::new_unchecked(n, BoxedUint::from(65_537u64));
    key.to_public_key_der().unwrap().into_vec()
}

fn rng() -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(1)
}

/// 0 and 1: multiplying them by anything gives zero.
const SMALL_ORDER: [[u8; 32]; 2] = {
    let mut one = [0; 32];
    one[0] = 1;
    [[0; 32], one]
};
