//! The UDP sockets for control messages, one per address.
//!
//! A manager with several addresses answers from the address to which a datagram was sent. The
//! kernel reports this address with each datagram (`IP_PKTINFO`, RFC 3542). An immediate answer
//! goes back that way, whoever asked. A message that the manager sends on its own initiative takes
//! the way of the last datagram that was proved to come from the peer. Anybody can forge a source
//! address, so the ways of unproved datagrams are not remembered. The memory is bounded.

use std::collections::HashMap;
use std::io::{ErrorKind, IoSlice, IoSliceMut};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::os::fd::AsRawFd;
use std::sync::Arc;

use anyhow::{Result, anyhow};
use fpn::keyshare::Datagram;
use fpn::wire::control::MAX_DATAGRAM;
use nix::errno::Errno;
use nix::libc;
use nix::sys::socket::{
    ControlMessage, ControlMessageOwned, MsgFlags, SockaddrStorage, recvmsg, sendmsg, setsockopt,
    sockopt,
};
use socket2::{Domain, Protocol, Socket, Type};
use tokio::io::Interest;
use tokio::net::UdpSocket;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

/// The sockets for control messages.
pub(crate) struct Sockets {
    sockets: Vec<Arc<UdpSocket>>,
    ways: Ways,
    /// The peer that is being answered, and its way.
    asker: Option<(SocketAddr, Way)>,
}

/// A datagram that was received.
pub(crate) struct Received {
    pub(crate) from: SocketAddr,
    pub(crate) payload: Vec<u8>,
    way: Way,
}

/// The way to a peer: the socket, and the source address if the socket has several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Way {
    socket: usize,
    local: Option<IpAddr>,
}

/// The last way of each peer, in two generations: the older one is forgotten when the younger is full.
#[derive(Default)]
struct Ways {
    young: HashMap<SocketAddr, Way>,
    old: HashMap<SocketAddr, Way>,
}

impl Sockets {
    /// Binds all addresses.
    pub(crate) fn bind(addresses: &[SocketAddr]) -> Result<Self> {
        let bound = addresses.iter().map(|address| {
            let socket = bind(*address).map_err(|e| cannot_bind(*address, &e))?;
            Ok(Arc::new(socket))
        });
        Ok(Self {
            sockets: bound.collect::<Result<_>>()?,
            ways: Ways::default(),
            asker: None,
        })
    }

    /// Starts a reader for each socket. The readers end with the set.
    pub(crate) fn read(&self, readers: &mut JoinSet<()>) -> mpsc::Receiver<Received> {
        let (sender, receiver) = mpsc::channel(QUEUE);
        for (number, socket) in self.sockets.iter().enumerate() {
            readers.spawn(read(number, Arc::clone(socket), sender.clone()));
        }
        receiver
    }

    /// Begins to answer a datagram: until [`Self::end_answer`], what is sent to this peer takes the
    /// way on which the datagram came.
    pub(crate) fn begin_answer(&mut self, received: &Received) {
        self.asker = Some((received.from, received.way));
    }

    /// Ends an answer. Remembers the way to the peer if the datagram was proved to be the peer's
    /// own.
    pub(crate) fn end_answer(&mut self, proved: bool) {
        if let Some((peer, way)) = self.asker.take().filter(|_| proved) {
            self.ways.learn(peer, way, GENERATION);
        }
    }

    /// Returns a datagram that is in a kernel buffer now, if there is one.
    pub(crate) fn read_now(&self) -> Option<Received> {
        let mut buffer = [0; MAX_DATAGRAM + 1];
        let mut sockets = self.sockets.iter().enumerate();
        sockets.find_map(|(number, socket)| {
            let (length, from, local) = receive(socket, &mut buffer).ok()?;
            Some(Received {
                from: from?,
                payload: buffer.get(..length).unwrap_or_default().to_vec(),
                way: Way {
                    socket: number,
                    local,
                },
            })
        })
    }

    /// Sends a datagram. Drops it if the kernel has no room, because every message is repeated.
    pub(crate) fn send(&self, datagram: &Datagram) {
        let first = || {
            let family = |s: &Arc<UdpSocket>| {
                s.local_addr()
                    .is_ok_and(|a| a.is_ipv4() == datagram.to.is_ipv4())
            };
            let socket = self.sockets.iter().position(family)?;
            Some(Way {
                socket,
                local: None,
            })
        };
        let asker = self.asker.filter(|(peer, _)| *peer == datagram.to);
        let way = asker.map(|(_, way)| way);
        let Some(way) = way.or_else(|| self.ways.of(datagram.to)).or_else(first) else {
            return;
        };
        let Some(socket) = self.sockets.get(way.socket) else {
            return;
        };
        let sent = socket.try_io(Interest::WRITABLE, || {
            send(socket, datagram, way.local).map_err(std::io::Error::from)
        });
        if let Err(error) = sent {
            tracing::debug!(to = %datagram.to, %error, "a control datagram was not sent");
        }
    }
}

#[cfg(test)]
impl Received {
    /// Returns a datagram that seems to have been sent to this address of the manager's first
    /// socket.
    pub(crate) fn to(local: IpAddr, from: SocketAddr, payload: Vec<u8>) -> Self {
        let way = Way {
            socket: 0,
            local: Some(local),
        };
        Self { from, payload, way }
    }
}

#[cfg(test)]
impl Sockets {
    /// Returns how many peers are remembered.
    pub(crate) fn peers(&self) -> usize {
        self.ways.young.len() + self.ways.old.len()
    }

    /// Waits until the runtime knows that the sockets can send.
    pub(crate) async fn writable(&self) {
        for socket in &self.sockets {
            socket.writable().await.unwrap();
        }
    }
}

impl Ways {
    fn learn(&mut self, peer: SocketAddr, way: Way, generation: usize) {
        if self.young.len() >= generation && !self.young.contains_key(&peer) {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(peer, way);
    }

    fn of(&self, peer: SocketAddr) -> Option<Way> {
        self.young
            .get(&peer)
            .or_else(|| self.old.get(&peer))
            .copied()
    }
}

fn bind(address: SocketAddr) -> std::io::Result<UdpSocket> {
    let socket = Socket::new(
        Domain::for_address(address),
        Type::DGRAM,
        Some(Protocol::UDP),
    )?;
    if address.is_ipv6() {
        socket.set_only_v6(true)?;
    }
    // Without the privilege to exceed the kernel's limit, the buffer is as large as this limit.
    if setsockopt(&socket, sockopt::RcvBufForce, &KERNEL_BUFFER).is_err() {
        let _ = socket.set_recv_buffer_size(KERNEL_BUFFER);
    }
    if setsockopt(&socket, sockopt::SndBufForce, &KERNEL_BUFFER).is_err() {
        let _ = socket.set_send_buffer_size(KERNEL_BUFFER);
    }
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    if address.ip().is_unspecified() {
        match address {
            SocketAddr::V4(_) => setsockopt(&socket, sockopt::Ipv4PacketInfo, &true)?,
            SocketAddr::V6(_) => setsockopt(&socket, sockopt::Ipv6RecvPacketInfo, &true)?,
        }
    }
    UdpSocket::from_std(socket.into())
}

fn cannot_bind(address: SocketAddr, error: &std::io::Error) -> anyhow::Error {
    let why = match error.kind() {
        ErrorKind::AddrInUse => {
            "another program has this port, maybe another fpn-mge: stop it, or change `listen` in \
             mge.toml"
        }
        ErrorKind::AddrNotAvailable => {
            "no interface of this host has the address: add it, or change `listen` in mge.toml"
        }
        ErrorKind::PermissionDenied => {
            "ports below 1024 need a privilege: run as root, or change `listen` in mge.toml"
        }
        _ if error.raw_os_error() == Some(libc::EAFNOSUPPORT) => {
            "this host has no IPv6: change `listen` in mge.toml to an IPv4 address"
        }
        _ => return anyhow!("cannot listen on UDP {address}: {error}"),
    };
    anyhow!("cannot listen on UDP {address}: {why}")
}

async fn read(number: usize, socket: Arc<UdpSocket>, sender: mpsc::Sender<Received>) {
    // One byte more than the longest message, so that a longer datagram is not mistaken for a
    // message after it was cut.
    let mut buffer = [0; MAX_DATAGRAM + 1];
    loop {
        let receive = || receive(&socket, &mut buffer).map_err(std::io::Error::from);
        match socket.async_io(Interest::READABLE, receive).await {
            Ok((length, Some(from), local)) => {
                let payload = buffer.get(..length).unwrap_or_default().to_vec();
                let way = Way {
                    socket: number,
                    local,
                };
                if sender.send(Received { from, payload, way }).await.is_err() {
                    return;
                }
            }
            Ok(_) => {}
            Err(error) => tracing::debug!(%error, "receiving on a control socket"),
        }
    }
}

fn receive(
    socket: &UdpSocket,
    buffer: &mut [u8],
) -> nix::Result<(usize, Option<SocketAddr>, Option<IpAddr>)> {
    let mut iov = [IoSliceMut::new(buffer)];
    let mut space = nix::cmsg_space!(libc::in6_pktinfo);
    let flags = MsgFlags::MSG_DONTWAIT;
    let message =
        recvmsg::<SockaddrStorage>(socket.as_raw_fd(), &mut iov, Some(&mut space), flags)?;
    let local = message.cmsgs()?.find_map(|control| match control {
        ControlMessageOwned::Ipv4PacketInfo(info) => {
            Some(Ipv4Addr::from(u32::from_be(info.ipi_spec_dst.s_addr)).into())
        }
        ControlMessageOwned::Ipv6PacketInfo(info) => {
            Some(Ipv6Addr::from(info.ipi6_addr.s6_addr).into())
        }
        _ => None,
    });
    Ok((
        message.bytes,
        message.address.as_ref().and_then(std_address),
        local,
    ))
}

fn std_address(address: &SockaddrStorage) -> Option<SocketAddr> {
    if let Some(v4) = address.as_sockaddr_in() {
        return Some(SocketAddrV4::from(*v4).into());
    }
    address
        .as_sockaddr_in6()
        .map(|v6| SocketAddrV6::from(*v6).into())
}

fn send(socket: &UdpSocket, datagram: &Datagram, local: Option<IpAddr>) -> nix::Result<usize> {
    let to = SockaddrStorage::from(datagram.to);
    let iov = [IoSlice::new(&datagram.payload)];
    let fd = socket.as_raw_fd();
    let flags = MsgFlags::MSG_DONTWAIT;
    let result = match local {
        None => sendmsg(fd, &iov, &[], flags, Some(&to)),
        Some(IpAddr::V4(local)) => {
            let info = libc::in_pktinfo {
                ipi_ifindex: 0,
                ipi_spec_dst: libc::in_addr {
                    s_addr: u32::from(local).to_be(),
                },
                ipi_addr: libc::in_addr { s_addr: 0 },
            };
            sendmsg(
                fd,
                &iov,
                &[ControlMessage::Ipv4PacketInfo(&info)],
                flags,
                Some(&to),
            )
        }
        Some(IpAddr::V6(local)) => {
            let info = libc::in6_pktinfo {
                ipi6_addr: libc::in6_addr {
                    s6_addr: local.octets(),
                },
                ipi6_ifindex: 0,
            };
            sendmsg(
                fd,
                &iov,
                &[ControlMessage::Ipv6PacketInfo(&info)],
                flags,
                Some(&to),
            )
        }
    };
    match result {
        // The address to which the datagram was sent has disappeared. An answer from another
        // address is better than none.
        Err(Errno::EINVAL | Errno::EADDRNOTAVAIL) if local.is_some() => {
            sendmsg(fd, &iov, &[], flags, Some(&to))
        }
        other => other,
    }
}

/// Datagrams between the readers and the machine. What does not fit waits in the kernel's buffer.
const QUEUE: usize = 256;
/// Size of the kernel's buffers, which must hold a storm of registrations: 1000 units with 1 kB
/// each.
const KERNEL_BUFFER: usize = 4 << 20;
/// Number of peers in a generation.
const GENERATION: usize = 1 << 16;

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(texts: &[&str]) -> Vec<SocketAddr> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    async fn answered_from(listen: &str, addressed: &str) -> SocketAddr {
        let mut sockets = Sockets::bind(&addresses(&[listen])).unwrap();
        let port = sockets.sockets[0].local_addr().unwrap().port();
        let mut readers = JoinSet::new();
        let mut inbox = sockets.read(&mut readers);
        let addressed = SocketAddr::new(addressed.parse().unwrap(), port);
        let any = if addressed.is_ipv4() {
            "127.0.0.1:0"
        } else {
            "[::1]:0"
        };
        let client = UdpSocket::bind(any).await.unwrap();
        client.send_to(b"question", addressed).await.unwrap();
        let received = inbox.recv().await.unwrap();
        assert_eq!(received.payload, b"question");
        let mut buffer = [0; 100];
        let mut sources = Vec::new();
        sockets.begin_answer(&received);
        // The answer, and a message that the manager sends later on its own initiative.
        for payload in [b"answer", b"notice"] {
            sockets.send(&Datagram {
                to: received.from,
                payload: payload.to_vec(),
            });
            let (length, from) = client.recv_from(&mut buffer).await.unwrap();
            assert_eq!(&buffer[..length], payload);
            assert_eq!(from.port(), port);
            sources.push(SocketAddr::new(from.ip(), 0));
            sockets.end_answer(true);
        }
        assert_eq!(sources[0], sources[1]);
        sources[0]
    }

    #[tokio::test]
    async fn an_answer_leaves_from_the_address_that_was_addressed() {
        for address in ["127.0.0.1", "127.0.0.2", "127.9.9.9"] {
            let from = answered_from("0.0.0.0:0", address).await;
            assert_eq!(from.ip(), address.parse::<IpAddr>().unwrap());
        }
        assert_eq!(
            answered_from("[::]:0", "::1").await.ip(),
            Ipv6Addr::LOCALHOST
        );
        assert_eq!(
            answered_from("127.0.0.3:0", "127.0.0.3")
                .await
                .ip()
                .to_string(),
            "127.0.0.3"
        );
    }

    #[tokio::test]
    async fn a_port_in_use_is_told_with_the_remedy() {
        let first = Sockets::bind(&addresses(&["127.0.0.1:0"])).unwrap();
        let taken = first.sockets[0].local_addr().unwrap();
        let sentence = Sockets::bind(&[taken]).err().unwrap().to_string();
        assert!(
            sentence.contains("another program has this port"),
            "{sentence}"
        );
        let elsewhere = Sockets::bind(&addresses(&["192.0.2.77:4747"]))
            .err()
            .unwrap();
        assert!(
            elsewhere.to_string().contains("no interface"),
            "{elsewhere}"
        );
    }

    #[tokio::test]
    async fn the_ipv6_wildcard_leaves_ipv4_to_its_brother() {
        let v6 = Sockets::bind(&addresses(&["[::]:0"])).unwrap();
        let port = v6.sockets[0].local_addr().unwrap().port();
        Sockets::bind(&[SocketAddr::from((Ipv4Addr::UNSPECIFIED, port))]).unwrap();
    }

    #[test]
    fn ways_are_remembered_in_bounded_memory() {
        let mut ways = Ways::default();
        let peer = |n: u16| SocketAddr::from(([192, 0, 2, 1], n));
        let way = |socket| Way {
            socket,
            local: None,
        };
        for n in 0..100 {
            ways.learn(peer(n), way(usize::from(n)), 10);
            assert!(ways.young.len() <= 10 && ways.old.len() <= 10);
        }
        assert_eq!(ways.of(peer(99)), Some(way(99)));
        assert_eq!(ways.of(peer(85)), Some(way(85)));
        assert_eq!(ways.of(peer(0)), None);
    }
}
