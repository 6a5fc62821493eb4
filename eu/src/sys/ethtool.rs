//! Reads and sets features of a network interface, which `ethtool -k` shows. They are looked up by
//! name, because their numbers differ between kernels.

use std::io;
use std::mem::size_of;
use std::net::UdpSocket;
use std::os::fd::AsRawFd;

/// Returns whether a feature of an interface is on; `None` if the interface or the kernel does not
/// have it.
pub(crate) fn feature(interface: &str, name: &str) -> io::Result<Option<bool>> {
    let Some(device) = Device::open(interface)? else {
        return Ok(None);
    };
    found(device.number(name).and_then(|number| match number {
        Some(number) => device.is_active(number).map(Some),
        None => Ok(None),
    }))
}

/// Switches a feature. Returns false if there is no such feature, or if the driver does not allow
/// it.
pub(crate) fn set_feature(interface: &str, name: &str, on: bool) -> io::Result<bool> {
    let Some(device) = Device::open(interface)? else {
        return Ok(false);
    };
    let set = found(device.number(name).and_then(|number| match number {
        Some(number) => {
            device.switch(number, on)?;
            device.is_active(number).map(|now| Some(now == on))
        }
        None => Ok(None),
    }));
    Ok(set?.unwrap_or(false))
}

/// An interface that is gone, or whose driver does not support ethtool, has no features.
fn found<T>(result: io::Result<Option<T>>) -> io::Result<Option<T>> {
    match result {
        Err(e) if matches!(e.raw_os_error(), Some(libc::ENODEV | libc::EOPNOTSUPP)) => Ok(None),
        result => result,
    }
}

struct Device {
    socket: UdpSocket,
    name: [libc::c_char; libc::IFNAMSIZ],
}

impl Device {
    /// Returns `None` if no interface can have this name.
    fn open(interface: &str) -> io::Result<Option<Self>> {
        let mut name = [0; libc::IFNAMSIZ];
        if interface.is_empty() || interface.len() >= name.len() {
            return Ok(None);
        }
        for (to, from) in name.iter_mut().zip(interface.bytes()) {
            *to = from as libc::c_char;
        }
        // Any socket will do; this one is never bound.
        let socket = UdpSocket::bind((std::net::Ipv4Addr::LOCALHOST, 0))?;
        Ok(Some(Self { socket, name }))
    }

    /// Returns the number of the feature with this name.
    fn number(&self, name: &str) -> io::Result<Option<usize>> {
        // `struct ethtool_sset_info`: command, reserved, mask (64 bits), and one length for each bit of it.
        let mut info = [ETHTOOL_GSSET_INFO, 0, 1 << ETH_SS_FEATURES, 0, 0];
        if cfg!(target_endian = "big") {
            info.swap(2, 3);
        }
        self.call(&mut info)?;
        let count = info.last().map_or(0, |n| *n as usize).min(MOST_FEATURES);
        // `struct ethtool_gstrings`: command, set, number, and the names, each in 32 bytes.
        let mut strings = vec![0; 3 + count * NAME / size_of::<u32>()];
        put(
            &mut strings,
            &[ETHTOOL_GSTRINGS, ETH_SS_FEATURES, count as u32],
        );
        self.call(&mut strings)?;
        let names = strings.get(3..).unwrap_or_default();
        let bytes: Vec<u8> = names.iter().flat_map(|word| word.to_ne_bytes()).collect();
        let is_name = |field: &[u8]| field.split(|b| *b == 0).next() == Some(name.as_bytes());
        Ok(bytes.chunks(NAME).position(is_name))
    }

    fn is_active(&self, number: usize) -> io::Result<bool> {
        // `struct ethtool_gfeatures`: command, number of blocks, and of each block of 32 features: which can be
        // switched, which were asked for, which are active, which never change.
        let blocks = number / 32 + 1;
        let mut features = vec![0; 2 + 4 * blocks];
        put(&mut features, &[ETHTOOL_GFEATURES, blocks as u32]);
        self.call(&mut features)?;
        let active = features.get(2 + 4 * (blocks - 1) + 2);
        Ok(active.is_some_and(|bits| bits >> (number % 32) & 1 == 1))
    }

    fn switch(&self, number: usize, on: bool) -> io::Result<()> {
        // `struct ethtool_sfeatures`: command, number of blocks, and of each block: which are meant, which are wanted.
        let blocks = number / 32 + 1;
        let mut features = vec![0; 2 + 2 * blocks];
        put(&mut features, &[ETHTOOL_SFEATURES, blocks as u32]);
        let bit = 1 << (number % 32);
        if let Some(block) = features.get_mut(2 + 2 * (blocks - 1)..) {
            put(block, &[bit, if on { bit } else { 0 }]);
        }
        self.call(&mut features)
    }

    fn call(&self, request: &mut [u32]) -> io::Result<()> {
        // SAFETY: `ifreq` is plain data, for which zeros are a value.
        let mut ifreq: libc::ifreq = unsafe { std::mem::zeroed() };
        ifreq.ifr_name = self.name;
        ifreq.ifr_ifru.ifru_data = request.as_mut_ptr().cast();
        // SAFETY: the kernel reads the interface's name, and reads and writes at the pointer no more than the lengths in the
        // request say, which are those of the slice; both are valid during the call.
        let result = unsafe { libc::ioctl(self.socket.as_raw_fd(), SIOCETHTOOL as _, &ifreq) };
        match result {
            // For SFEATURES, a positive number means that something is not as wanted, which the
            // caller checks.
            0.. => Ok(()),
            _ => Err(io::Error::last_os_error()),
        }
    }
}

fn put(to: &mut [u32], words: &[u32]) {
    for (to, from) in to.iter_mut().zip(words) {
        *to = *from;
    }
}

// `linux/sockios.h`, `linux/ethtool.h`.
const SIOCETHTOOL: u32 = 0x8946;
const ETHTOOL_GSTRINGS: u32 = 0x1b;
const ETHTOOL_GSSET_INFO: u32 = 0x37;
const ETHTOOL_GFEATURES: u32 = 0x3a;
const ETHTOOL_SFEATURES: u32 = 0x3b;
const ETH_SS_FEATURES: u32 = 4;
const NAME: usize = 32;
/// More than any kernel has.
const MOST_FEATURES: usize = 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loopback_has_features_and_unknown_names_have_none() {
        // On the loopback, scatter-gather is always on.
        assert_eq!(feature("lo", "tx-scatter-gather").unwrap(), Some(true));
        assert_eq!(feature("lo", "rx-all").unwrap(), Some(false));
        assert_eq!(feature("lo", "no-such-feature").unwrap(), None);
        assert_eq!(feature("no-such-if", "tx-scatter-gather").unwrap(), None);
        assert_eq!(
            feature("a-name-of-16-byt", "tx-scatter-gather").unwrap(),
            None
        );
        assert!(!set_feature("no-such-if", "tx-scatter-gather", true).unwrap());
        // The driver of the loopback does not allow to switch this feature.
        assert!(!set_feature("lo", "rx-all", true).unwrap());
    }
}
