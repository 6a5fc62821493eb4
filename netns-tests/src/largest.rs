//! Measures the largest frame that crosses each interface of a host.

use std::collections::BTreeMap;
use std::io::IoSliceMut;
use std::os::fd::{AsRawFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use anyhow::{Context, Result};
use nix::errno::Errno;
use nix::net::if_::if_indextoname;
use nix::sys::socket::sockopt::{RcvBufForce, ReceiveTimeout};
use nix::sys::socket::{
    AddressFamily, LinkAddr, MsgFlags, SockFlag, SockProtocol, SockType, recvmsg, setsockopt,
    socket,
};
use nix::sys::time::{TimeVal, TimeValLike};

use crate::capture::PACKET_OUTGOING;
use crate::host::Host;

/// Bytes of the largest frame that an interface has sent, and of the largest that it has delivered
/// to the host; 0 if there was none. Sent frames are measured after segmentation, as they leave;
/// received ones after the kernel has joined packets (GRO).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Largest {
    /// Sent.
    pub sent: usize,
    /// Received.
    pub received: usize,
}

/// A measurement on all interfaces of one host. It reads only lengths, so it costs less than a
/// [`Capture`](crate::Capture), and it ends when it is stopped.
pub struct LargestFrames {
    host: Host,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<Result<BTreeMap<u32, Largest>>>>,
}

impl LargestFrames {
    /// Starts to measure.
    ///
    /// # Errors
    /// If no packet socket can be had.
    pub fn watch(host: &Host) -> Result<Self> {
        let socket = host.inside(|| {
            let (family, all) = (AddressFamily::Packet, SockProtocol::EthAll);
            socket(family, SockType::Raw, SockFlag::SOCK_CLOEXEC, all)
                .context("cannot open a packet socket")
        })?;
        setsockopt(&socket, RcvBufForce, &QUEUE_BYTES)?;
        setsockopt(&socket, ReceiveTimeout, &TimeVal::milliseconds(10))?;
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let thread = std::thread::spawn(move || read(&socket, &stopped));
        Ok(Self {
            host: host.clone(),
            stop,
            thread: Some(thread),
        })
    }

    /// Ends the measurement and returns the result, by the names of the interfaces.
    ///
    /// # Errors
    /// If the socket failed.
    pub fn stop(mut self) -> Result<BTreeMap<String, Largest>> {
        self.stop.store(true, Ordering::Relaxed);
        let thread = self.thread.take().context("stopped twice")?;
        let seen = thread
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        self.host.inside(|| {
            // An interface may no longer exist.
            let named = seen.into_iter().filter_map(|(index, largest)| {
                let name = if_indextoname(index).ok()?.into_string().ok()?;
                Some((name, largest))
            });
            Ok(named.collect())
        })
    }
}

impl Drop for LargestFrames {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Reads until the measurement is stopped and nothing more is waiting.
fn read(socket: &OwnedFd, stop: &AtomicBool) -> Result<BTreeMap<u32, Largest>> {
    let mut seen: BTreeMap<u32, Largest> = BTreeMap::new();
    let mut buffer = [0; 1];
    loop {
        let mut parts = [IoSliceMut::new(&mut buffer)];
        // With this flag the result is the length of the frame, not that of the buffer.
        let flags = MsgFlags::MSG_TRUNC;
        match recvmsg::<LinkAddr>(socket.as_raw_fd(), &mut parts, None, flags) {
            Ok(message) => {
                let Some(address) = message.address else {
                    continue;
                };
                let largest = seen.entry(u32::try_from(address.ifindex())?).or_default();
                let sent = address.pkttype() == PACKET_OUTGOING;
                let place = if sent {
                    &mut largest.sent
                } else {
                    &mut largest.received
                };
                *place = message.bytes.max(*place);
            }
            Err(Errno::EAGAIN) if stop.load(Ordering::Relaxed) => return Ok(seen),
            Err(Errno::EAGAIN | Errno::EINTR | Errno::ENETDOWN) => {}
            Err(error) => return Err(error).context("cannot read a packet socket"),
        }
    }
}

const QUEUE_BYTES: usize = 32 << 20;
