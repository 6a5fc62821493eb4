//! Packet sockets: whole frames of an interface, past the host's IP stack, each behind a virtio header.

use std::ffi::CStr;
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};

use fpn::wire::ethernet::Mac;
use nix::sys::socket::sockopt::RcvBufForce;
use nix::sys::socket::{AddressFamily, SockFlag, SockType, setsockopt, socket};
use socket2::{SockFilter, SockRef};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

/// A packet socket, which is not blocking. It receives nothing before it is bound, nothing that the host
/// itself sends, and only frames that its filter lets through.
pub(crate) struct PacketSocket(OwnedFd);

/// What a packet socket is bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bound {
    /// The number of the interface.
    pub index: u32,
    /// Its hardware address of this moment; `None` if it is not Ethernet.
    pub mac: Option<Mac>,
}

impl PacketSocket {
    /// Opens a socket with a filter in classic BPF.
    pub(crate) fn open(filter: &[libc::sock_filter]) -> io::Result<Self> {
        let flags = SockFlag::SOCK_NONBLOCK | SockFlag::SOCK_CLOEXEC;
        let fd = socket(AddressFamily::Packet, SockType::Raw, flags, None)?;
        SockRef::from(&fd).attach_filter(&program(filter))?;
        setsockopt(&fd, RcvBufForce, &QUEUE_BYTES)?;
        set(&fd, PACKET_VNET_HDR, &1_i32)?;
        set(&fd, PACKET_IGNORE_OUTGOING, &1_i32)?;
        Ok(Self(fd))
    }

    /// Replaces the filter.
    pub(crate) fn filter(&self, filter: &[libc::sock_filter]) -> io::Result<()> {
        SockRef::from(&self.0).attach_filter(&program(filter))
    }

    /// Binds the socket to an interface, in place of the one before.
    pub(crate) fn bind(&self, index: u32) -> io::Result<()> {
        let mut address = link_address();
        address.sll_family = libc::AF_PACKET as u16;
        address.sll_protocol = (libc::ETH_P_ALL as u16).to_be();
        address.sll_ifindex = index as libc::c_int;
        let length = size_of_val(&address) as libc::socklen_t;
        let pointer = std::ptr::from_ref(&address).cast();
        // SAFETY: the kernel reads `length` bytes at the pointer, which is valid during the call.
        match unsafe { libc::bind(self.0.as_raw_fd(), pointer, length) } {
            0 => Ok(()),
            _ => Err(io::Error::last_os_error()),
        }
    }

    /// Returns what the socket is bound to; `None` if it never was, or if the interface is gone.
    pub(crate) fn bound(&self) -> Option<Bound> {
        let mut address = link_address();
        let mut length = size_of_val(&address) as libc::socklen_t;
        let pointer = std::ptr::from_mut(&mut address).cast();
        // SAFETY: the kernel writes at most `length` bytes at the pointer, which is valid during the
        // call.
        let result = unsafe { libc::getsockname(self.0.as_raw_fd(), pointer, &mut length) };
        // It says 0 before the socket was bound, and -1 when the interface is gone.
        let index = u32::try_from(address.sll_ifindex).ok();
        let index = index.filter(|index| result == 0 && *index > 0)?;
        let is_ethernet = address.sll_hatype == libc::ARPHRD_ETHER && address.sll_halen == 6;
        let mac = address.sll_addr.first_chunk().copied();
        let mac = mac.filter(|_| is_ethernet);
        Some(Bound { index, mac })
    }

    /// Has an interface receive all multicast, for as long as the socket is open, or until this is
    /// called with false.
    pub(crate) fn all_multicast(&self, index: u32, on: bool) -> io::Result<()> {
        let request = Membership {
            index: index as libc::c_int,
            kind: PACKET_MR_ALLMULTI,
            length: 0,
            address: [0; 8],
        };
        let option = match on {
            true => PACKET_ADD_MEMBERSHIP,
            false => PACKET_DROP_MEMBERSHIP,
        };
        set(&self.0, option, &request)
    }

    /// Returns how many frames were lost since the last call, because the socket's queue was full.
    pub(crate) fn lost(&self) -> u64 {
        let mut statistics = [0_u32; 2];
        let mut length = size_of_val(&statistics) as libc::socklen_t;
        let pointer = std::ptr::from_mut(&mut statistics).cast();
        let fd = self.0.as_raw_fd();
        // SAFETY: the kernel writes at most `length` bytes at the pointer, which is valid during the
        // call.
        let result = unsafe {
            libc::getsockopt(
                fd,
                libc::SOL_PACKET,
                PACKET_STATISTICS,
                pointer,
                &mut length,
            )
        };
        match result {
            0 => u64::from(statistics[1]),
            _ => 0,
        }
    }

    /// Reads one frame with its header.
    pub(crate) fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        Ok(nix::unistd::read(&self.0, buffer)?)
    }

    /// Writes one frame with its header.
    pub(crate) fn write(&self, frame: &[u8]) -> io::Result<()> {
        nix::unistd::write(&self.0, frame)?;
        Ok(())
    }

    /// Writes one frame or super-packet from several pieces, the header first.
    pub(crate) fn write_vectored(&self, pieces: &[io::IoSlice<'_>]) -> io::Result<()> {
        nix::sys::uio::writev(&self.0, pieces)?;
        Ok(())
    }

    /// Returns the same socket, which tells the runtime when there is something to read.
    pub(crate) fn watched(self) -> io::Result<AsyncFd<Self>> {
        // SAFETY: the descriptor stays open and the same for as long as the socket lives.
        let watched = unsafe { AsyncFd::register_with_interest(self, Interest::READABLE) };
        Ok(watched?)
    }

    /// Returns the descriptor, for polling.
    pub(crate) fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

fn program(filter: &[libc::sock_filter]) -> Vec<SockFilter> {
    let instructions = filter.iter();
    instructions
        .map(|i| SockFilter::new(i.code, i.jt, i.jf, i.k))
        .collect()
}

impl AsRawFd for PacketSocket {
    fn as_raw_fd(&self) -> RawFd {
        self.0.as_raw_fd()
    }
}

fn link_address() -> libc::sockaddr_ll {
    // SAFETY: `sockaddr_ll` is plain data, for which zeros are a value.
    unsafe { std::mem::zeroed() }
}

/// Returns the number of the interface with this name.
pub(crate) fn index(name: &str) -> Option<u32> {
    let mut bytes = name.as_bytes().to_vec();
    bytes.push(0);
    let name = CStr::from_bytes_with_nul(&bytes).ok()?;
    nix::net::if_::if_nametoindex(name).ok()
}

fn set<T>(fd: &OwnedFd, option: libc::c_int, value: &T) -> io::Result<()> {
    let pointer = std::ptr::from_ref(value).cast();
    let length = size_of::<T>() as libc::socklen_t;
    // SAFETY: the kernel reads `length` bytes at the pointer, which is valid during the call.
    let result =
        unsafe { libc::setsockopt(fd.as_raw_fd(), libc::SOL_PACKET, option, pointer, length) };
    match result {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

/// `packet_mreq` of `linux/if_packet.h`.
#[repr(C)]
struct Membership {
    index: libc::c_int,
    kind: u16,
    length: u16,
    address: [u8; 8],
}

// `linux/if_packet.h`.
const PACKET_ADD_MEMBERSHIP: libc::c_int = 1;
const PACKET_DROP_MEMBERSHIP: libc::c_int = 2;
const PACKET_STATISTICS: libc::c_int = 6;
const PACKET_VNET_HDR: libc::c_int = 15;
const PACKET_IGNORE_OUTGOING: libc::c_int = 23;
const PACKET_MR_ALLMULTI: u16 = 2;
/// Room for frames that arrive while the unit's thread has no processor.
const QUEUE_BYTES: usize = 4 << 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_the_number_of_its_interface_and_no_other_name_has_one() {
        assert!(index("lo").is_some());
        assert_eq!(
            (index("no-such-if"), index(""), index("l\0o")),
            (None, None, None)
        );
    }
}
