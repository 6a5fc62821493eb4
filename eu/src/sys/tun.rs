//! TUN and TAP devices: opened here with the flags that the data path needs, then handed to the `tun`
//! crate.

use std::fmt;
use std::fs::OpenOptions;
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, IntoRawFd, OwnedFd};
use std::os::unix::fs::OpenOptionsExt;

use fpn::datapath::VNET_LEN;
use fpn::wire::ethernet;
use nix::errno::Errno;
use thiserror::Error;

/// Why a device could not be opened.
#[derive(Debug, Error)]
pub(crate) enum TunError {
    /// The kernel has no TUN driver, or the container has no device node.
    #[error(
        "this host has no {NODE}, by which TUN and TAP devices are made: load the driver with `modprobe tun`, or pass the device into the container"
    )]
    NoNode,
    /// `CAP_NET_ADMIN` is missing.
    #[error("no privilege to open the device {0}: run as root, or with CAP_NET_ADMIN")]
    NoPrivilege(String),
    /// Somebody else holds it.
    #[error("the device {0} is in use: another unit of this host needs other [devices] names")]
    Busy(String),
    /// It exists but is something else.
    #[error(
        "{0} exists and is no {1} device of this unit: remove it, or choose another name in [devices]"
    )]
    Foreign(String, DeviceKind),
    /// It was opened with other flags than requested, so that packets would be framed differently.
    #[error("the device {name} has the flags {flags:#06x} where {wanted:#06x} are needed")]
    Flags {
        /// The device.
        name: String,
        /// What the kernel says.
        flags: i32,
        /// What was asked for.
        wanted: i32,
    },
    /// Anything else.
    #[error("cannot open the device {name}")]
    Other {
        /// The device.
        name: String,
        /// The kernel's reason.
        source: io::Error,
    },
}

/// One queue of a TUN or TAP device. Every read and write is one packet behind a virtio header of
/// [`VNET_LEN`] bytes.
///
/// The kernel steers a flow to a queue by a hash of its addresses and ports, which is the same for
/// both directions. But as soon as a packet of the reverse direction is written to another queue,
/// it moves the flow there, and packets that still wait in the old queue are overtaken. So if there
/// are several queues, nothing is ever written to one that is read. Writes go through a queue that
/// was detached: the kernel learns nothing about flows from it and steers none to it.
pub(crate) struct Tun {
    device: tun::Device,
    /// The detached queue; `None` if the device has one queue, which no flow can leave.
    writer: Option<OwnedFd>,
    has_uso: bool,
}

/// Which super-packets to read from a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SuperPackets {
    /// Of TCP.
    pub tcp: bool,
    /// Of datagrams.
    pub udp: bool,
}

/// Kinds of devices of the driver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DeviceKind {
    /// TUN: IP packets.
    Ip,
    /// TAP: Ethernet frames.
    Ethernet,
}

impl Tun {
    /// Opens `queues` queues of the persistent device `name`, which is created if it does not
    /// exist. They are non-blocking.
    pub(crate) fn open(
        name: &str,
        kind: DeviceKind,
        queues: u16,
        wanted: SuperPackets,
    ) -> Result<Vec<Self>, TunError> {
        let open = |_| {
            // Detached before the queue that is read is attached, so that both have the same
            // number. By that number the kernel chooses the queue of the interface that a written
            // packet leaves through.
            let writer = match queues {
                0 | 1 => None,
                _ => Some(detached_queue(name, kind, wanted)?),
            };
            let (fd, has_uso) = open_queue(name, kind, wanted)?;
            let mut config = tun::Configuration::default();
            config.tun_name(name).raw_fd(fd.into_raw_fd());
            let device = tun::Device::new(&config).map_err(|e| TunError::Other {
                name: name.to_owned(),
                source: io::Error::other(e),
            })?;
            Ok(Self {
                device,
                writer,
                has_uso,
            })
        };
        let opened = (0..queues.max(1))
            .map(open)
            .collect::<Result<Vec<_>, _>>()?;
        if queues > 1 {
            // Packets that came while there were fewer queues may be in another queue than the rest
            // of their flow will be.
            let mut packet = vec![0; VNET_LEN + ethernet::MAX_LEN + usize::from(u16::MAX)];
            for queue in &opened {
                while queue.read(&mut packet).is_ok() {}
            }
        }
        Ok(opened)
    }

    /// Reads one packet with its header.
    pub(crate) fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        self.device.recv(buffer)
    }

    /// Writes one packet with its header.
    pub(crate) fn write(&self, packet: &[u8]) -> io::Result<()> {
        match &self.writer {
            Some(writer) => nix::unistd::write(writer, packet).map(drop)?,
            None => self.device.send(packet).map(drop)?,
        }
        Ok(())
    }

    /// Writes one packet or super-packet from several pieces, the header first.
    pub(crate) fn write_vectored(&self, pieces: &[io::IoSlice<'_>]) -> io::Result<()> {
        let writer = self.writer.as_ref().map_or(self.as_fd(), OwnedFd::as_fd);
        nix::sys::uio::writev(writer, pieces)?;
        Ok(())
    }

    /// Returns true if the kernel supports super-packets of datagrams: it accepts them, and returns
    /// them if wanted.
    pub(crate) fn has_uso(&self) -> bool {
        self.has_uso
    }

    /// Changes which super-packets are read from the device, at all of its queues.
    pub(crate) fn want(&self, wanted: SuperPackets) -> io::Result<()> {
        let number = self.as_fd().as_raw_fd();
        // SAFETY: the argument is a plain integer.
        let set = |wanted| unsafe { ioctl::set_offload(number, wanted) }.map(drop);
        set(offloads(wanted, self.has_uso))?;
        Ok(())
    }

    /// Returns the descriptor, for polling.
    pub(crate) fn as_fd(&self) -> BorrowedFd<'_> {
        // SAFETY: the descriptor is owned by `self.device` and lives as long as the borrow of `self`.
        unsafe { BorrowedFd::borrow_raw(self.device.as_raw_fd()) }
    }
}

impl fmt::Display for DeviceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ip => "TUN",
            Self::Ethernet => "TAP",
        })
    }
}

impl DeviceKind {
    fn flags(self) -> i32 {
        COMMON_FLAGS
            | match self {
                Self::Ip => libc::IFF_TUN,
                Self::Ethernet => libc::IFF_TAP,
            }
    }
}

/// Checks that the kernel has TUN and TAP devices and that this process may open them.
pub(crate) fn check_node() -> Result<(), TunError> {
    open_node(NODE).map(drop)
}

/// Opens a queue. The second value is true if the kernel has UDP segmentation offload.
fn open_queue(
    name: &str,
    kind: DeviceKind,
    wanted: SuperPackets,
) -> Result<(OwnedFd, bool), TunError> {
    let fd = open_node(name)?;
    attach(&fd, name, kind)?;
    let size = VNET_LEN as libc::c_int;
    // SAFETY: the kernel reads one int from the pointer, which is valid during the call.
    unsafe { ioctl::set_vnet_header_size(fd.as_raw_fd(), &size) }
        .map_err(|e| other(name, e.into()))?;
    let number = fd.as_raw_fd();
    // SAFETY: the argument is a plain integer.
    let set = |wanted| unsafe { ioctl::set_offload(number, wanted) }.map(drop);
    let has_uso = choose_offloads(wanted, set).map_err(|e| other(name, e.into()))?;
    // SAFETY: the argument is a plain integer.
    unsafe { ioctl::set_persist(fd.as_raw_fd(), 1) }.map_err(|e| other(name, e.into()))?;
    Ok((fd, has_uso))
}

/// Opens a queue to which the kernel steers nothing. What is written to it is accepted as from any
/// other queue.
fn detached_queue(name: &str, kind: DeviceKind, wanted: SuperPackets) -> Result<OwnedFd, TunError> {
    let (fd, _) = open_queue(name, kind, wanted)?;
    let mut request = interface_request(name, kind)?;
    request.ifr_ifru.ifru_flags = libc::IFF_DETACH_QUEUE as libc::c_short;
    // SAFETY: the kernel reads one `ifreq` at the pointer, which is valid during the call.
    unsafe { ioctl::set_queue(fd.as_raw_fd(), &request) }.map_err(|e| other(name, e.into()))?;
    Ok(fd)
}

/// Switches on what is wanted and supported. Returns true if the kernel has USO.
fn choose_offloads(
    wanted: SuperPackets,
    mut set: impl FnMut(u64) -> nix::Result<()>,
) -> nix::Result<bool> {
    // A kernel refuses an offload that it does not know, which is the only way to find out (before
    // 6.2).
    let has_uso = match set(CSUM | TSO | USO) {
        Err(Errno::EINVAL) => false,
        result => result.map(|()| true)?,
    };
    set(offloads(wanted, has_uso))?;
    Ok(has_uso)
}

/// Returns the kernel's flags for what is wanted and supported.
fn offloads(wanted: SuperPackets, has_uso: bool) -> u64 {
    let tcp = if wanted.tcp { TSO } else { 0 };
    let udp = if wanted.udp && has_uso { USO } else { 0 };
    CSUM | tcp | udp
}

fn open_node(name: &str) -> Result<OwnedFd, TunError> {
    let node = OpenOptions::new()
        .read(true)
        .write(true)
        .custom_flags(libc::O_NONBLOCK | libc::O_CLOEXEC)
        .open(NODE);
    let fd = node.map(OwnedFd::from).map_err(|e| match e.kind() {
        io::ErrorKind::NotFound => TunError::NoNode,
        io::ErrorKind::PermissionDenied => TunError::NoPrivilege(name.to_owned()),
        _ => match e.raw_os_error() {
            // The node exists but the driver does not.
            Some(libc::ENODEV | libc::ENXIO) => TunError::NoNode,
            _ => other(name, e),
        },
    })?;
    let mut features = 0;
    // SAFETY: the kernel writes one unsigned int to the pointer, which is valid during the call.
    match unsafe { ioctl::get_features(fd.as_raw_fd(), &mut features) } {
        Ok(_) => Ok(fd),
        // In containers it is often something else.
        Err(Errno::ENOTTY | Errno::EINVAL) => Err(TunError::NoNode),
        Err(e) => Err(other(name, e.into())),
    }
}

fn attach(fd: &OwnedFd, name: &str, kind: DeviceKind) -> Result<(), TunError> {
    let wanted = kind.flags();
    let mut request = interface_request(name, kind)?;
    request.ifr_ifru.ifru_flags = wanted as libc::c_short;
    // SAFETY: the kernel reads and writes one `ifreq` at the pointer, which is valid during the call.
    unsafe { ioctl::set_interface(fd.as_raw_fd(), &request) }.map_err(|e| match e {
        Errno::EPERM => TunError::NoPrivilege(name.to_owned()),
        Errno::EBUSY => TunError::Busy(name.to_owned()),
        Errno::EINVAL => TunError::Foreign(name.to_owned(), kind),
        e => other(name, e.into()),
    })?;
    // A device of an earlier process keeps some of its settings, so ask for the real ones.
    // SAFETY: as above.
    unsafe { ioctl::get_interface(fd.as_raw_fd(), &mut request) }
        .map_err(|e| other(name, e.into()))?;
    // SAFETY: the kernel has filled the flags of the union, which are plain integers.
    let flags = i32::from(unsafe { request.ifr_ifru.ifru_flags }) & 0xffff;
    if flags & FLAGS_MASK != wanted {
        return Err(TunError::Flags {
            name: name.to_owned(),
            flags,
            wanted,
        });
    }
    Ok(())
}

fn interface_request(name: &str, kind: DeviceKind) -> Result<libc::ifreq, TunError> {
    // SAFETY: `ifreq` is plain data, for which zeros are a value.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    if name.is_empty() || name.len() >= request.ifr_name.len() {
        return Err(TunError::Foreign(name.to_owned(), kind));
    }
    for (to, from) in request.ifr_name.iter_mut().zip(name.bytes()) {
        *to = from as libc::c_char;
    }
    Ok(request)
}

fn other(name: &str, source: io::Error) -> TunError {
    TunError::Other {
        name: name.to_owned(),
        source,
    }
}

mod ioctl {
    use libc::{c_int, c_uint};

    nix::ioctl_write_ptr_bad!(
        set_interface,
        nix::request_code_write!(b'T', 202, size_of::<c_int>()),
        libc::ifreq
    );
    nix::ioctl_write_ptr_bad!(
        set_queue,
        nix::request_code_write!(b'T', 217, size_of::<c_int>()),
        libc::ifreq
    );
    nix::ioctl_read_bad!(
        get_interface,
        nix::request_code_read!(b'T', 210, size_of::<c_uint>()),
        libc::ifreq
    );
    nix::ioctl_read!(get_features, b'T', 207, c_uint);
    nix::ioctl_write_int!(set_persist, b'T', 203);
    nix::ioctl_write_int!(set_offload, b'T', 208);
    nix::ioctl_write_ptr!(set_vnet_header_size, b'T', 216, c_int);
}

pub(crate) const NODE: &str = "/dev/net/tun";
const COMMON_FLAGS: i32 = libc::IFF_NO_PI | libc::IFF_VNET_HDR | libc::IFF_MULTI_QUEUE;
const FLAGS_MASK: i32 =
    COMMON_FLAGS | libc::IFF_TUN | libc::IFF_TAP | libc::IFF_NAPI | libc::IFF_NAPI_FRAGS;
// `linux/if_tun.h`: CSUM; TSO4, TSO6.
const CSUM: u64 = 0x01;
const TSO: u64 = 0x02 | 0x04;
// USO4, USO6: Linux 6.2. Neither the headers nor the kernel of Debian 12 have them.
const USO: u64 = 0x20 | 0x40;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wanted_is_switched_on_as_far_as_the_kernel_has_it() {
        let offloads = |kernel: u64, tcp, udp| {
            let mut on = None;
            let result = choose_offloads(SuperPackets { tcp, udp }, |wanted| {
                if wanted & !kernel != 0 {
                    return Err(Errno::EINVAL);
                }
                on = Some(wanted);
                Ok(())
            });
            (result, on)
        };
        assert_eq!(offloads(0x6f, true, true), (Ok(true), Some(0x67)));
        assert_eq!(offloads(0x6f, false, true), (Ok(true), Some(0x61)));
        assert_eq!(offloads(0x6f, true, false), (Ok(true), Some(0x07)));
        assert_eq!(offloads(0x6f, false, false), (Ok(true), Some(0x01)));
        assert_eq!(offloads(0x0f, true, true), (Ok(false), Some(0x07)));
        assert_eq!(offloads(0, true, true), (Err(Errno::EINVAL), None));
        let all = SuperPackets {
            tcp: true,
            udp: true,
        };
        let gone = choose_offloads(all, |_| Err(Errno::EBADFD));
        assert_eq!(gone, Err(Errno::EBADFD));
    }

    #[test]
    fn what_is_in_the_way_of_a_device_is_told_with_the_kind_that_is_needed() {
        for (kind, word) in [(DeviceKind::Ip, "TUN"), (DeviceKind::Ethernet, "TAP")] {
            let told = TunError::Foreign("fpn-red".into(), kind).to_string();
            let wanted = format!("fpn-red exists and is no {word} device of this unit");
            assert!(told.starts_with(&wanted), "{told}");
        }
    }

    #[test]
    fn a_name_that_no_interface_can_have_is_refused() {
        assert!(matches!(
            interface_request("a-name-of-16-byt", DeviceKind::Ip),
            Err(TunError::Foreign(..))
        ));
        assert!(interface_request("fpn-red", DeviceKind::Ip).is_ok());
    }
}
