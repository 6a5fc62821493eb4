//! Cookies: who asks again with one receives at the address that it sends from.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use rand_core::CryptoRng;
use subtle::ConstantTimeEq;

use crate::crypto::{Secret, kdf};
use crate::time::Timestamp;
use crate::wire::control::register::Cookie;

/// Makes and checks them; nothing is kept for each.
pub(super) struct Cookies(Secret<32>);

impl Cookies {
    pub(super) fn new(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        Self(Secret::random(rng))
    }

    /// A cookie for this address.
    pub(super) fn make(&self, now: Timestamp, to: SocketAddr) -> Cookie {
        // Never zero: that is the request for a cookie.
        self.at(now.as_nanos().max(1), to)
    }

    /// True if it was made for this address not longer than [`LIFE`] ago.
    pub(super) fn check(&self, now: Timestamp, from: SocketAddr, cookie: &Cookie) -> bool {
        let Some((made, _)) = cookie.split_first_chunk::<8>() else {
            return false;
        };
        let made = u64::from_be_bytes(*made);
        let age = now.as_nanos().max(1).checked_sub(made);
        let fresh = age.is_some_and(|age| u128::from(age) <= LIFE.as_nanos());
        fresh && bool::from(self.at(made, from).ct_eq(cookie))
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

/// How long a cookie is good for; as long must a KEY-REQ be remembered.
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
        assert!(cookies.check(t, a, &cookie));
        assert!(cookies.check(t + LIFE, a, &cookie));
        assert!(!cookies.check(t + LIFE + Duration::from_millis(1), a, &cookie));
        assert!(!cookies.check(t, b, &cookie));
        assert!(
            !cookies.check(t - Duration::from_secs(1), a, &cookie),
            "from the future"
        );
        let mut forged = cookie;
        forged[23] ^= 1;
        assert!(!cookies.check(t, a, &forged));
    }
}
