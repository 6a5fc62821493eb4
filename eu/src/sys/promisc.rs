//! Promiscuous mode: whether an interface takes frames for all hardware addresses.

use std::io;
use std::net::{Ipv4Addr, UdpSocket};
use std::os::fd::AsRawFd;

/// Returns whether the operator, or a unit, has switched it on for an interface; `None` if there is no
/// such interface. What a packet capture switches on for itself does not count.
pub(crate) fn get(interface: &str) -> io::Result<Option<bool>> {
    let Some(mut request) = request(interface) else {
        return Ok(None);
    };
    match call(libc::SIOCGIFFLAGS, &mut request) {
        Ok(()) => Ok(Some(flags(&request) & PROMISC != 0)),
        Err(e) if e.raw_os_error() == Some(libc::ENODEV) => Ok(None),
        Err(e) => Err(e),
    }
}

/// Switches it on or off. Returns false if there is no such interface.
pub(crate) fn set(interface: &str, on: bool) -> io::Result<bool> {
    let Some(mut request) = request(interface) else {
        return Ok(false);
    };
    let set = call(libc::SIOCGIFFLAGS, &mut request).and_then(|()| {
        let now = flags(&request);
        let wanted = if on { now | PROMISC } else { now & !PROMISC };
        request.ifr_ifru.ifru_flags = wanted;
        call(libc::SIOCSIFFLAGS, &mut request)
    });
    match set {
        Ok(()) => Ok(true),
        Err(e) if e.raw_os_error() == Some(libc::ENODEV) => Ok(false),
        Err(e) => Err(e),
    }
}

fn flags(request: &libc::ifreq) -> libc::c_short {
    // SAFETY: the kernel has filled the flags of the union, which are plain integers.
    unsafe { request.ifr_ifru.ifru_flags }
}

/// Returns `None` if no interface can have this name.
fn request(interface: &str) -> Option<libc::ifreq> {
    // SAFETY: `ifreq` is plain data, for which zeros are a value.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    if interface.is_empty() || interface.len() >= request.ifr_name.len() {
        return None;
    }
    for (to, from) in request.ifr_name.iter_mut().zip(interface.bytes()) {
        *to = from as libc::c_char;
    }
    Some(request)
}

fn call(what: libc::Ioctl, request: &mut libc::ifreq) -> io::Result<()> {
    // Any socket will do; this one is never used.
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?;
    // SAFETY: the kernel reads and writes one `ifreq` at the pointer, which is valid during the call.
    let result = unsafe { libc::ioctl(socket.as_raw_fd(), what, std::ptr::from_mut(request)) };
    match result {
        0.. => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

const PROMISC: libc::c_short = libc::IFF_PROMISC as libc::c_short;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loopback_is_not_promiscuous_and_unknown_names_are_no_interfaces() {
        assert_eq!(get("lo").unwrap(), Some(false));
        assert_eq!(get("no-such-if").unwrap(), None);
        assert_eq!(get("a-name-of-16-byt").unwrap(), None);
        assert!(!set("no-such-if", true).unwrap());
    }
}
