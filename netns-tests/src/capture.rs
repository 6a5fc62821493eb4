//! Captures with a packet socket, so that no program must be installed and nothing is filtered out.

use std::fs::File;
use std::io::{BufWriter, IoSliceMut, Write};
use std::os::fd::{AsRawFd, OwnedFd};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use nix::cmsg_space;
use nix::errno::Errno;
use nix::net::if_::if_nametoindex;
use nix::sys::socket::sockopt::{RcvBufForce, ReceiveTimestampns, RxqOvfl};
use nix::sys::socket::{
    AddressFamily, ControlMessageOwned, LinkAddr, MsgFlags, SockFlag, SockProtocol, SockType,
    recvmsg, setsockopt, socket,
};
use nix::sys::time::TimeSpec;

use crate::frame::Packet;
use crate::host::Host;
use crate::rig::Shared;
use crate::wait_for;

/// One Ethernet frame, as the kernel delivered it.
#[derive(Clone)]
pub struct Frame {
    /// Time since the Unix epoch at which the kernel saw it.
    pub at: Duration,
    /// True if the host sent it; never set in a hub's capture.
    pub sent: bool,
    /// The whole frame, from the Ethernet header on.
    pub data: Vec<u8>,
}

/// A capture that is running. This is a handle; the frames stay readable after the hosts are gone.
#[derive(Clone)]
pub struct Capture {
    name: String,
    state: Shared<State>,
}

struct State {
    /// None once the capture has ended.
    socket: Option<OwnedFd>,
    place: Place,
    frames: Vec<Frame>,
    lost: u32,
    buffer: Vec<u8>,
}

/// Which of a namespace's frames are captured.
enum Place {
    /// Both directions of one interface.
    Interface(usize),
    /// What enters by any port of the bridge, so that each frame is captured once.
    Hub { bridge: usize },
}

impl Capture {
    pub(crate) fn start(host: &Host, interface: Option<&str>) -> Result<Self> {
        let (socket, place) = host.inside(|| {
            let name = interface.unwrap_or("br0");
            let index = if_nametoindex(name).with_context(|| format!("no interface {name}"))?;
            let index = usize::try_from(index)?;
            let place = match interface {
                Some(_) => Place::Interface(index),
                None => Place::Hub { bridge: index },
            };
            let flags = SockFlag::SOCK_NONBLOCK | SockFlag::SOCK_CLOEXEC;
            let all = SockProtocol::EthAll;
            let socket = socket(AddressFamily::Packet, SockType::Raw, flags, all)
                .context("cannot open a packet socket")?;
            setsockopt(&socket, RcvBufForce, &QUEUE_BYTES)?;
            setsockopt(&socket, ReceiveTimestampns, &true)?;
            setsockopt(&socket, RxqOvfl, &1)?;
            Ok((socket, place))
        })?;
        let name = format!("{}-{}", host.name(), interface.unwrap_or("all"));
        let buffer = vec![0; FRAME_BYTES];
        let state = State {
            socket: Some(socket),
            place,
            frames: Vec::new(),
            lost: 0,
            buffer,
        };
        Ok(Self {
            name,
            state: Arc::new(Mutex::new(state)),
        })
    }

    /// Returns the name: `HOST-INTERFACE`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns every frame so far, in order.
    ///
    /// # Errors
    /// If the kernel dropped frames because too many were waiting: then the capture proves nothing.
    pub fn frames(&self) -> Result<Vec<Frame>> {
        let mut state = self
            .state
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        state.drain()?;
        ensure!(
            state.lost == 0,
            "the capture {} lost {} frames",
            self.name,
            state.lost
        );
        Ok(state.frames.clone())
    }

    /// Returns every IP packet so far, in order.
    ///
    /// # Errors
    /// As [`Capture::frames`].
    pub fn packets(&self) -> Result<Vec<Packet>> {
        Ok(self.frames()?.iter().filter_map(Packet::parse).collect())
    }

    /// Returns how many frames contain these bytes, in whatever protocol.
    ///
    /// # Errors
    /// As [`Capture::frames`].
    pub fn count_with(&self, bytes: &[u8]) -> Result<usize> {
        let holds = |frame: &&Frame| frame.data.windows(bytes.len()).any(|w| w == bytes);
        Ok(self.frames()?.iter().filter(holds).count())
    }

    /// Returns how many packets satisfy a condition.
    ///
    /// # Errors
    /// As [`Capture::frames`].
    pub fn count(&self, condition: impl Fn(&Packet) -> bool) -> Result<usize> {
        Ok(self
            .packets()?
            .iter()
            .filter(|packet| condition(packet))
            .count())
    }

    /// Returns how many packets carry ESP, in UDP or bare.
    ///
    /// # Errors
    /// As [`Capture::frames`].
    pub fn esp(&self) -> Result<usize> {
        self.count(|packet| packet.esp_spi().is_some())
    }

    /// Waits until a packet satisfies a condition and returns it.
    ///
    /// # Errors
    /// If none has after `limit`.
    pub fn wait(
        &self,
        what: &str,
        limit: Duration,
        condition: impl Fn(&Packet) -> bool,
    ) -> Result<Packet> {
        wait_for(what, limit, || {
            Ok(self.packets()?.into_iter().find(|packet| condition(packet)))
        })
    }

    /// Forgets what has been captured so far.
    ///
    /// # Errors
    /// If the socket cannot be read.
    pub fn clear(&self) -> Result<()> {
        let mut state = self
            .state
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        state.drain()?;
        state.frames.clear();
        Ok(())
    }

    /// Ends the capture, so that it costs the host nothing more. What it has seen stays readable.
    ///
    /// # Errors
    /// If the socket cannot be read.
    pub fn end(&self) -> Result<()> {
        let mut state = self
            .state
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        state.drain()?;
        state.socket = None;
        Ok(())
    }

    /// Writes a pcap file (nanosecond timestamps, Ethernet).
    pub(crate) fn write_pcap(&self, path: &Path) -> Result<()> {
        let mut state = self
            .state
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        state.drain()?;
        let mut file = BufWriter::new(File::create(path)?);
        let header = [
            PCAP_MAGIC,
            0x0004_0002,
            0,
            0,
            u32::try_from(FRAME_BYTES)?,
            PCAP_ETHERNET,
        ];
        for word in header {
            file.write_all(&word.to_le_bytes())?;
        }
        for frame in &state.frames {
            let length = u32::try_from(frame.data.len())?;
            let seconds = u32::try_from(frame.at.as_secs())?;
            for word in [seconds, frame.at.subsec_nanos(), length, length] {
                file.write_all(&word.to_le_bytes())?;
            }
            file.write_all(&frame.data)?;
        }
        Ok(file.flush()?)
    }
}

impl State {
    /// Takes what waits in the socket's queue. The kernel captures; this process reads only when it
    /// is asked.
    fn drain(&mut self) -> Result<()> {
        let known = self.frames.len();
        let read = self.read();
        correct_times(&mut self.frames[known..]);
        read
    }

    fn read(&mut self) -> Result<()> {
        while let Some(socket) = &self.socket {
            let mut parts = [IoSliceMut::new(&mut self.buffer)];
            let mut control = cmsg_space!(TimeSpec, u32);
            let fd = socket.as_raw_fd();
            let flags = MsgFlags::empty();
            let message = match recvmsg::<LinkAddr>(fd, &mut parts, Some(&mut control), flags) {
                Ok(message) => message,
                Err(Errno::EAGAIN) => return Ok(()),
                // After an interface has gone down, a packet socket reports that once and then
                // continues.
                Err(Errno::ENETDOWN | Errno::EINTR) => continue,
                Err(error) => return Err(error).context("cannot read a packet socket"),
            };
            let mut at = Duration::ZERO;
            for item in message.cmsgs()? {
                match item {
                    ControlMessageOwned::ScmTimestampns(time) => at = time.into(),
                    ControlMessageOwned::RxqOvfl(lost) => self.lost = lost,
                    _ => {}
                }
            }
            let Some(address) = message.address else {
                continue;
            };
            let (index, sent) = (address.ifindex(), address.pkttype() == PACKET_OUTGOING);
            let length = message.bytes;
            let counts = match self.place {
                Place::Interface(interface) => index == interface,
                Place::Hub { bridge } => index != bridge && index != LOOPBACK && !sent,
            };
            if counts && let Some(data) = self.buffer.get(..length) {
                self.frames.push(Frame {
                    at,
                    sent,
                    data: data.to_vec(),
                });
            }
        }
        Ok(())
    }
}

/// Corrects the times of frames that were read together. When a machine's first capture begins, the
/// kernel needs a moment before it notes times, and gives the frames before that the time at which
/// they are read. No frame came later than the one behind it in the queue.
fn correct_times(frames: &mut [Frame]) {
    let mut later = Duration::MAX;
    for frame in frames.iter_mut().rev() {
        later = frame.at.min(later);
        frame.at = later;
    }
}

/// Room for about 200,000 small frames between two reads. Only what is used is allocated.
const QUEUE_BYTES: usize = 256 << 20;
const FRAME_BYTES: usize = 128 << 10;
/// `PACKET_OUTGOING` of linux/if_packet.h.
pub(crate) const PACKET_OUTGOING: u8 = 4;
/// The loopback interface is always the first of a namespace.
const LOOPBACK: usize = 1;
const PCAP_MAGIC: u32 = 0xa1b2_3c4d;
const PCAP_ETHERNET: u32 = 1;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_that_was_stamped_when_it_was_read_came_no_later_than_the_next() {
        let frame = |ms| Frame {
            at: Duration::from_millis(ms),
            sent: false,
            data: Vec::new(),
        };
        let mut frames = [900, 901, 10, 20, 20, 30].map(frame);
        correct_times(&mut frames);
        let times = frames.map(|frame| frame.at.as_millis());
        assert_eq!(times, [10, 10, 10, 20, 20, 30]);
    }
}
