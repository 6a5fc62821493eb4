//! Implementations of WireGuard in user space, which are all configured in the same way.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use netns_tests::{PATIENCE, wait_for};
use x25519_dalek::{PublicKey, StaticSecret};

use super::tunnel::{DEVICE, End, Program};

/// One of the implementations.
pub(super) struct Wireguard {
    name: &'static str,
    command: &'static [&'static str],
}

impl Wireguard {
    pub(super) fn boringtun() -> Self {
        Self {
            name: "boringtun",
            command: &["boringtun-cli", "--foreground", "--disable-drop-privileges"],
        }
    }

    pub(super) fn gotatun() -> Self {
        Self {
            name: "gotatun",
            command: &["gotatun", "--foreground", "--disable-drop-privileges"],
        }
    }

    pub(super) fn wireguard_go() -> Self {
        Self {
            name: "wireguard-go",
            command: &["wireguard-go", "-f"],
        }
    }
}

impl Program for Wireguard {
    fn name(&self) -> &'static str {
        self.name
    }

    fn prepare(&self, _: &[End; 2]) -> Result<()> {
        Ok(())
    }

    fn command(&self, _: &End) -> Vec<String> {
        let words = self.command.iter().chain([&DEVICE]);
        words.map(|word| (*word).to_owned()).collect()
    }

    /// By the protocol that all implementations share, <https://www.wireguard.com/xplatform/>.
    fn configure(&self, end: &End) -> Result<()> {
        let path = end.dir.join("wireguard").join(format!("{DEVICE}.sock"));
        let mut socket = wait_for("WireGuard's socket", PATIENCE, || {
            Ok(UnixStream::connect(&path).ok())
        })?;
        socket.set_read_timeout(Some(Duration::from_secs(5)))?;
        let (own, far) = (secret(end.number), PublicKey::from(&secret(end.far)));
        let settings = format!(
            "set=1\nprivate_key={}\nlisten_port={PORT}\nreplace_peers=true\npublic_key={}\n\
             endpoint={}:{PORT}\nreplace_allowed_ips=true\nallowed_ip={}\n\n",
            hex(own.as_bytes()),
            hex(far.as_bytes()),
            End::outside(end.far),
            End::subnet(end.far),
        );
        socket.write_all(settings.as_bytes())?;
        let mut answer = String::new();
        BufReader::new(&socket)
            .read_line(&mut answer)
            .context("WireGuard does not answer")?;
        ensure!(
            answer.trim() == "errno=0",
            "WireGuard refuses its settings: {answer}"
        );
        Ok(())
    }

    /// It shakes hands when the first packet is sent.
    fn is_ready(&self, _: [&str; 2]) -> bool {
        true
    }
}

/// The keys of a benchmark protect nothing.
fn secret(number: u8) -> StaticSecret {
    StaticSecret::from([number; 32])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

const PORT: u16 = 51820;
