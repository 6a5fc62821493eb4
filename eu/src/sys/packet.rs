//! A packet socket that sees the neighbour solicitations of one interface (RFC 4861 section 4.3).

use std::io::{self, Read, Write};
use std::os::fd::AsRawFd;

use socket2::{Domain, Protocol, SockAddr, SockAddrStorage, SockFilter, Socket, Type};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

/// Reads and writes whole Ethernet frames. Only neighbour solicitations that came from the wire are
/// read.
pub(crate) struct SolicitationSocket {
    socket: AsyncFd<Socket>,
}

impl SolicitationSocket {
    /// Opens the socket on an interface, which accepts all multicast frames as long as the socket
    /// exists. To be called in a tokio runtime.
    pub(crate) fn open(index: u32) -> io::Result<Self> {
        // With protocol 0 nothing is received until the socket is bound.
        let socket = Socket::new(Domain::PACKET, Type::RAW, Some(Protocol::from(0)))?;
        socket.set_nonblocking(true)?;
        socket.attach_filter(&SOLICITATIONS)?;
        set_option(&socket, libc::PACKET_IGNORE_OUTGOING, &1_i32)?;
        let membership = libc::packet_mreq {
            mr_ifindex: interface_index(index)?,
            mr_type: libc::PACKET_MR_ALLMULTI as libc::c_ushort,
            mr_alen: 0,
            mr_address: [0; 8],
        };
        set_option(&socket, libc::PACKET_ADD_MEMBERSHIP, &membership)?;
        socket.bind(&address(index)?)?;
        // SAFETY: the socket is owned by the registration and is not closed, replaced or given away before it ends.
        let socket = unsafe { AsyncFd::register_with_interest(socket, INTEREST) }?;
        Ok(Self { socket })
    }

    /// Reads one frame. Fails when the interface goes down or disappears.
    pub(crate) async fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut read = |mut socket: &Socket| socket.read(buffer);
        self.socket.async_io(INTEREST, &mut read).await
    }

    /// Sends one frame.
    pub(crate) fn write(&self, frame: &[u8]) -> io::Result<()> {
        self.socket.get_ref().write(frame).map(drop)
    }
}

fn set_option<T>(socket: &Socket, option: libc::c_int, value: &T) -> io::Result<()> {
    // SAFETY: the kernel reads `size_of::<T>()` bytes from the pointer, which is valid during the call.
    let result = unsafe {
        libc::setsockopt(
            socket.as_raw_fd(),
            libc::SOL_PACKET,
            option,
            std::ptr::from_ref(value).cast(),
            size_of::<T>() as libc::socklen_t,
        )
    };
    if result == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

fn address(index: u32) -> io::Result<SockAddr> {
    let mut storage = SockAddrStorage::zeroed();
    // SAFETY: `sockaddr_ll` is a socket address and fits the storage, which is zeroed.
    let link: &mut libc::sockaddr_ll = unsafe { storage.view_as() };
    link.sll_family = libc::AF_PACKET as libc::c_ushort;
    link.sll_protocol = (libc::ETH_P_IPV6 as u16).to_be();
    link.sll_ifindex = interface_index(index)?;
    // SAFETY: the storage holds a `sockaddr_ll` of that length, set above.
    Ok(unsafe { SockAddr::new(storage, size_of::<libc::sockaddr_ll>() as libc::socklen_t) })
}

fn interface_index(index: u32) -> io::Result<libc::c_int> {
    index
        .try_into()
        .map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))
}

// Includes errors, because the end of the interface alone does not make its socket readable.
const INTEREST: Interest = Interest::READABLE.add(Interest::ERROR);
// Classic BPF: next header (byte 20 of the frame) is ICMPv6 and its type (byte 54) is 135.
const SOLICITATIONS: [SockFilter; 6] = [
    SockFilter::new(0x30, 0, 0, 20),
    SockFilter::new(0x15, 0, 3, 58),
    SockFilter::new(0x30, 0, 0, 54),
    SockFilter::new(0x15, 0, 1, 135),
    SockFilter::new(0x06, 0, 0, 0xffff),
    SockFilter::new(0x06, 0, 0, 0),
];
