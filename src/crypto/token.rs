//! The enrollment token: one printable string with everything that a unit needs to enroll with its
//! manager.

use base64ct::{Base64UrlUnpadded, Encoding};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{Fingerprint, Secret, TokenId};

/// A one-time enrollment token, printed as `fpn1.` and base64url. The string is a secret.
#[derive(Clone)]
pub struct Token {
    /// Where the manager listens: `HOST:PORT`, at most 255 bytes.
    pub manager: String,
    /// The manager's fingerprint.
    pub fingerprint: Fingerprint,
    /// Name of the unit that the token is for, at most 63 bytes.
    pub unit: String,
    /// Identifies the token at the manager.
    pub id: TokenId,
    /// Proves possession of the token; never sent.
    pub secret: Secret<32>,
}

/// Why a string is not a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// The prefix is wrong.
    #[error("this is not an enrollment token: a token starts with `fpn1.`")]
    Prefix,
    /// A character that no token has, or a missing or changed one.
    #[error("the token is mistyped or cut off: its checksum does not match")]
    Typo,
    /// The checksum is right, but the contents are not.
    #[error("the token was made by another version of fpn-mge")]
    Contents,
}

impl Token {
    /// Returns the printable string.
    pub fn encode(&self) -> String {
        let mut bytes = Vec::new();
        bytes.push(VERSION);
        bytes.extend_from_slice(self.fingerprint.as_bytes());
        bytes.extend_from_slice(&self.id.0);
        bytes.extend_from_slice(self.secret.expose());
        for text in [&self.manager, &self.unit] {
            let text = text.as_bytes();
            let text = text.get(..usize::from(u8::MAX)).unwrap_or(text);
            bytes.push(u8::try_from(text.len()).unwrap_or(u8::MAX));
            bytes.extend_from_slice(text);
        }
        let sum = checksum(&bytes);
        bytes.extend_from_slice(&sum);
        format!("{PREFIX}{}", Base64UrlUnpadded::encode_string(&bytes))
    }

    /// Parses the printable string. White space in and around it is ignored, because a mail program
    /// or a terminal may have wrapped it.
    pub fn decode(text: &str) -> Result<Self, TokenError> {
        let mut packed = Zeroizing::new(String::with_capacity(text.len()));
        packed.extend(text.chars().filter(|c| !c.is_whitespace()));
        let text = packed.strip_prefix(PREFIX).ok_or(TokenError::Prefix)?;
        let bytes = Base64UrlUnpadded::decode_vec(text).map_err(|_| TokenError::Typo)?;
        let bytes = Zeroizing::new(bytes);
        let (body, sum) = bytes.split_last_chunk::<4>().ok_or(TokenError::Typo)?;
        if checksum(body) != *sum {
            return Err(TokenError::Typo);
        }
        parse(body).ok_or(TokenError::Contents)
    }
}

fn parse(body: &[u8]) -> Option<Token> {
    let (&version, rest) = body.split_first()?;
    let (fingerprint, rest) = rest.split_first_chunk::<32>()?;
    let (id, rest) = rest.split_first_chunk::<8>()?;
    let (secret, rest) = rest.split_first_chunk::<32>()?;
    let (manager, rest) = text(rest)?;
    let (unit, rest) = text(rest)?;
    (version == VERSION && rest.is_empty()).then(|| Token {
        manager,
        fingerprint: Fingerprint::new(*fingerprint),
        unit,
        id: TokenId(*id),
        secret: Secret::new(*secret),
    })
}

fn text(bytes: &[u8]) -> Option<(String, &[u8])> {
    let (&length, rest) = bytes.split_first()?;
    let (text, rest) = rest.split_at_checked(usize::from(length))?;
    Some((String::from_utf8(text.to_vec()).ok()?, rest))
}

fn checksum(body: &[u8]) -> [u8; 4] {
    let hash = Sha256::digest(body);
    [hash[0], hash[1], hash[2], hash[3]]
}

const PREFIX: &str = "fpn1.";
const VERSION: u8 = 1;

#[cfg(test)]
mod tests {
    use super::*;

    fn token() -> Token {
        Token {
            manager: "[2001:db8::1]:4747".into(),
            fingerprint: Fingerprint::new([7; 32]),
            unit: "north".into(),
            id: TokenId([1, 2, 3, 4, 5, 6, 7, 8]),
            secret: Secret::new([9; 32]),
        }
    }

    #[test]
    fn a_token_reads_back() {
        let back = Token::decode(&format!(" {}\n", token().encode()))
            .ok()
            .unwrap();
        assert_eq!(back.manager, "[2001:db8::1]:4747");
        assert_eq!(back.fingerprint, Fingerprint::new([7; 32]));
        assert_eq!(back.unit, "north");
        assert_eq!(back.id, token().id);
        assert!(back.secret.ct_eq(&[9; 32]));
    }

    #[test]
    fn line_breaks_and_blanks_anywhere_in_a_token_are_dropped() {
        let good = token().encode();
        for gap in ["\n", "\r\n", " ", "\t", "\u{a0}", "\u{2028}"] {
            let spread: String = good.chars().map(|c| format!("{c}{gap}")).collect();
            let back = Token::decode(&spread).ok();
            assert_eq!(back.map(|t| t.encode()), Some(good.clone()), "{gap:?}");
        }
        // Nothing else is: what looks like nothing may be a mistake.
        let spread = good.replacen("fpn1.", "fpn1.\u{200b}", 1);
        assert_eq!(Token::decode(&spread).err(), Some(TokenError::Typo));
        assert_eq!(Token::decode(" \n").err(), Some(TokenError::Prefix));
    }

    #[test]
    fn every_single_typing_mistake_is_told_apart_from_a_foreign_string() {
        let good = token().encode();
        for i in PREFIX.len()..good.len() {
            let mut bad = good.clone().into_bytes();
            bad[i] = if bad[i] == b'A' { b'B' } else { b'A' };
            let bad = String::from_utf8(bad).unwrap();
            assert_eq!(Token::decode(&bad).err(), Some(TokenError::Typo), "{i}");
        }
        assert_eq!(
            Token::decode(&good[..good.len() - 3]).err(),
            Some(TokenError::Typo)
        );
        assert_eq!(
            Token::decode("ssh-rsa AAAA").err(),
            Some(TokenError::Prefix)
        );
    }
}
