//! Cookies: somebody who repeats a request with its cookie receives at the address that it sends
//! from.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use rand_core::CryptoRng;
use subtle::ConstantTimeEq;

use crate::crypto::{Secret, kdf};
use crate::time::Timestamp;
use crate::wire::control::register::Cookie;

/// Makes and checks cookies. Nothing is stored for a cookie.
pub(super) struct Cookies(Secret<32>);

impl Cookies {
    pub(super) fn new(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        Self(Secret::random(rng))
    }

    /// Makes a cookie for this address.
    pub(super) fn make(&self, now: Timestamp, to: SocketAddr) -> Cookie {
        // A cookie is never zero, because zero asks for a cookie.
        self.at(now.as_nanos().max(1), to)
    }

    /// Returns when the cookie was made for this address, if that is no longer than [`LIFE`] ago.
    pub(super) fn made(
        &self,
        now: Timestamp,
        from: SocketAddr,
        cookie: &Cookie,
    ) -> Option<Timestamp> {
        let made = u64::from_be_bytes(*cookie.first_chunk()?);
        let age = now.as_nanos().max(1).checked_sub(made)?;
        let fresh = u128::from(age) <= LIFE.as_nanos();
        let ours = fresh && bool::from(self.at(made, from).ct_eq(cookie));
        ours.then_some(Timestamp::from_nanos(made))
    }

    fn at(&self, made: u64, addr: SocketAddr) -> Cookie {
        let made = made.to_be_bytes();
        let (ip, port) = (octets(addr.ip()), addr.port().to_be_bytes());
        let mac = kdf::hmac_sha256(self.0.expose(), &[&made, &ip, &port]);
        let mut bytes = made.iter().chain(&mac);
        std::array::from_fn(|_| bytes.next().copied().unwrap_or(0))
    }
}

fn octets(ip: IpAddr) -> [u8; 16] {
    match ip {
        IpAddr::V4(ip) => ip.to_ipv6_mapped().octets(),
        IpAddr::V6(ip) => ip.octets(),
    }
}

/// How long a cookie is valid. A KEY-REQ must be answered much sooner.
pub(super) const LIFE: Duration = Duration::from_secs(10);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_good_for_its_address_and_ten_seconds() {
        let cookies = Cookies(Secret::new([1; 32]));
        let (a, b) = (
            "192.0.2.1:4747".parse().unwrap(),
            "[2001:db8::1]:4747".parse().unwrap(),
        );
        let t = Timestamp::from_nanos(50_000_000_000);
        let cookie = cookies.make(t, a);
        assert_eq!(cookies.made(t, a, &cookie), Some(t));
        assert_eq!(cookies.made(t + LIFE, a, &cookie), Some(t));
        let late = t + LIFE + Duration::from_millis(1);
        assert_eq!(cookies.made(late, a, &cookie), None);
        assert_eq!(cookies.made(t, b, &cookie), None);
        let early = t - Duration::from_secs(1);
        assert_eq!(cookies.made(early, a, &cookie), None, "from the future");
        let mut forged = cookie;
        forged[23] ^= 1;
        assert_eq!(cookies.made(t, a, &forged), None);
    }
}
