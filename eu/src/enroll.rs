//! `fpn-eu enroll`: registers the unit's keys with its manager and writes `eu.toml`.
//!
//! The keys are written first and kept, the configuration last. After any failure the same command can
//! be repeated with the same keys.

use std::net::SocketAddr;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use fpn::crypto::{PublicIdentity, Token};
use fpn::ids::EuId;
use fpn::keyshare::{Enroll, EnrollEvent};
use fpn::time::Timestamp;
use fpn_daemon_kit::{Client, boot_time, random};
use serde::Serialize;
use tokio::net::UdpSocket;

use crate::config::{
    Config, Data, Devices, Interface, Log, Manager, Metrics, Mode, Offload, OnStop, Prefix, Relay,
    Search, Service, UnitSection,
};
use crate::resolve::{any_port, resolve};
use crate::{files, identity, net};

/// What the operator chooses on the command line.
#[derive(Debug)]
pub(crate) struct Chosen {
    /// The interface to the terminals.
    pub inside: Interface,
    /// The interface to the hub.
    pub outside: Interface,
    /// The terminals.
    pub terminals: Vec<Prefix>,
    /// Prefixes in which the unit learns terminals.
    pub learn: Vec<Prefix>,
    /// What it never learns there.
    pub never_learn: Vec<Prefix>,
    /// How the unit is placed between them.
    pub mode: Mode,
}

/// The result, which the command prints.
#[derive(Debug, Serialize)]
pub(crate) struct Enrolled {
    /// The unit's name at the manager.
    pub unit: String,
    /// Its number there.
    pub id: u32,
    /// The manager.
    pub manager: String,
    /// The manager's fingerprint.
    pub fingerprint: String,
    /// The file that was written.
    pub config: String,
    /// What is left to do.
    pub next: Next,
    /// What the operator should know.
    pub warnings: Vec<String>,
}

/// What is left to do after an enrollment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Next {
    /// No unit runs with this folder yet: start it.
    Run,
    /// A unit runs with this folder and these settings. It was told: if its manager had refused it, it
    /// asks again at once; if it is registered, nothing changes for it.
    Nothing,
    /// A unit runs with this folder and its previous settings: restart it.
    Restart,
}

/// Enrolls the unit.
pub(crate) async fn enroll(dir: &Path, token: &str, chosen: Chosen) -> Result<Enrolled> {
    let token = Token::decode(token)?;
    let manager = Manager {
        address: token.manager.clone(),
        fingerprint: token.fingerprint.to_string(),
    };
    let mut config = Config {
        unit: UnitSection {
            name: token.unit.clone(),
            id: 0,
            mode: chosen.mode,
            inside: chosen.inside,
            outside: chosen.outside,
            terminals: chosen.terminals,
            learn: chosen.learn,
            never_learn: chosen.never_learn,
            on_stop: OnStop::Open,
        },
        manager,
        data: Data::default(),
        search: Search::default(),
        service: Service::default(),
        offload: Offload::default(),
        relay: Relay::default(),
        devices: Devices::default(),
        log: Log::default(),
        metrics: Metrics::default(),
    };
    config.check_values()?;
    net::check_interfaces(&config).await?;
    let before = keep_what_is_there(dir, &mut config)?;

    files::make_private_dir(dir)?;
    let identity = Arc::new(identity::load_or_make(dir)?);
    let address = resolve(&config.manager.address, None).await?;
    let socket = UdpSocket::bind(any_port(address))
        .await
        .context("cannot open a UDP socket")?;
    let machine = Enroll::new(token, address, identity, boot_time(), random());
    let (eu, keys) = talk(machine, &socket, address).await?;
    identity::store_manager(dir, &keys)?;
    config.unit.id = eu.0;
    config.store(dir)?;

    let gateways = net::default_gateways().await;
    let mut warnings: Vec<_> = gateways.iter().map(|gateway| {
        format!(
            "the terminals cannot reach this host's default gateway {gateway} in groups with policy `closed`, unless a unit protects it"
        )
    }).collect();
    let next = tell_running_unit(dir, before.as_ref() == Some(&config)).await;
    if next == Next::Restart {
        warnings.push(OUTDATED.into());
    }
    Ok(Enrolled {
        warnings,
        next,
        unit: config.unit.name.clone(),
        id: eu.0,
        manager: config.manager.address.clone(),
        fingerprint: config.manager.fingerprint.clone(),
        config: Config::path(dir).display().to_string(),
    })
}

/// Makes a unit that runs with this folder and these settings ask its manager at once.
async fn tell_running_unit(dir: &Path, same: bool) -> Next {
    let socket = files::socket(dir);
    if UnixStream::connect(&socket).is_err() {
        return Next::Run;
    }
    let told = same
        && Client::new(socket)
            .post::<()>("/v1/enrolled", &())
            .await
            .is_ok();
    if told { Next::Nothing } else { Next::Restart }
}

/// Keeps what the operator has set when a unit enrolls again, and returns the settings that were there. A
/// folder holds one unit: enrolling another one into it is a mistake.
fn keep_what_is_there(dir: &Path, new: &mut Config) -> Result<Option<Config>> {
    if !Config::path(dir).exists() {
        return Ok(None);
    }
    let old = Config::load(dir)?;
    if old.unit.name != new.unit.name || old.manager.fingerprint != new.manager.fingerprint {
        bail!(
            "{} already holds the unit {}, but the token is for {}: use another --dir, or remove this folder",
            dir.display(),
            old.unit.name,
            new.unit.name
        );
    }
    new.unit.on_stop = old.unit.on_stop;
    if new.unit.never_learn.is_empty() {
        new.unit.never_learn.clone_from(&old.unit.never_learn);
    }
    (new.data, new.search) = (old.data, old.search);
    (new.offload, new.relay) = (old.offload, old.relay);
    (new.devices, new.log) = (old.devices.clone(), old.log.clone());
    new.metrics = old.metrics.clone();
    new.check_values()?;
    Ok(Some(old))
}

async fn talk(
    mut machine: Enroll,
    socket: &UdpSocket,
    manager: SocketAddr,
) -> Result<(EuId, PublicIdentity)> {
    let last = boot_time() + LONGEST;
    let mut end = boot_time() + PATIENCE;
    let mut told = None;
    let mut tell = boot_time() + TELL;
    let mut buffer = [0; 2048];
    loop {
        while let Some(datagram) = machine.poll_transmit() {
            // Whether it is lost or refused by the kernel, the machine sends it again.
            if let Err(e) = socket.send_to(&datagram.payload, datagram.to).await {
                tracing::debug!("cannot send to {}: {e}", datagram.to);
            }
        }
        match machine.poll_event() {
            Some(EnrollEvent::Enrolled { eu, manager_keys }) => return Ok((eu, manager_keys)),
            Some(EnrollEvent::Refused(reason)) => {
                bail!("the manager refused the enrollment: {reason}")
            }
            None => {}
        }
        let now = boot_time();
        let waits = machine.waits_until(now);
        if let Some(until) = waits.filter(|_| waits != told) {
            told = waits;
            eprintln!(
                "the manager is busy: asking again in {} s",
                until.since(now).as_secs() + 1
            );
            end = (until + PATIENCE).min(last);
            tell = until + TELL;
        }
        if now >= end {
            bail!(
                "no answer from the manager at {manager} within {} s: check that `fpn-mge run` is running and reachable \
                 there by UDP. The manager does not answer a token that it does not know; `fpn-mge events` lists those",
                PATIENCE.as_secs()
            );
        }
        if now >= tell {
            fpn_daemon_kit::note!("no answer from {manager} yet");
            tell = now + TELL;
        }
        let deadline = machine.poll_timeout().unwrap_or(end).min(end).min(tell);
        tokio::select! {
            received = socket.recv_from(&mut buffer) => {
                // An error here is an ICMP message about something sent before.
                if let Ok((length, from)) = received
                    && let Err(reason) = machine.handle_datagram(
                        boot_time(),
                        from,
                        buffer.get(..length).unwrap_or_default(),
                    )
                {
                    tracing::debug!("datagram from {from} dropped: {}", reason.name());
                }
            }
            () = sleep_until(deadline) => {}
        }
        machine.handle_timeout(boot_time());
    }
}

async fn sleep_until(deadline: Timestamp) {
    tokio::time::sleep(deadline.since(boot_time())).await;
}

const OUTDATED: &str = "the unit that is running with this folder still uses its previous settings: give `fpn-eu reload`, which says whether it must be restarted";
const PATIENCE: Duration = Duration::from_secs(30);
const TELL: Duration = Duration::from_secs(5);
/// The longest wait in all. Anybody on the way can send a COOKIE that says to wait.
const LONGEST: Duration = Duration::from_secs(600);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::tests::config;

    #[test]
    fn an_enrollment_again_keeps_what_the_operator_has_set() {
        let dir = tempfile::tempdir().unwrap();
        let mut edited = config();
        edited.unit.on_stop = OnStop::Closed;
        edited.data.port = 4501;
        edited.devices.rule_preference = 700;
        edited.offload.udp_gso = false;
        edited.store(dir.path()).unwrap();
        let mut new = config();
        new.unit.inside = "in9".parse().unwrap();
        edited.unit.never_learn = vec!["10.0.0.1".parse().unwrap()];
        edited.store(dir.path()).unwrap();
        keep_what_is_there(dir.path(), &mut new).unwrap();
        assert_eq!(new.unit.inside.as_str(), "in9");
        assert_eq!(new.unit.on_stop, OnStop::Closed);
        assert_eq!(new.unit.never_learn, edited.unit.never_learn);
        let chosen = vec!["10.0.0.2".parse().unwrap()];
        let mut again = config();
        again.unit.never_learn.clone_from(&chosen);
        keep_what_is_there(dir.path(), &mut again).unwrap();
        assert_eq!(again.unit.never_learn, chosen, "what is chosen counts");
        assert_eq!((new.data, new.devices), (edited.data, edited.devices));
        assert_eq!(new.offload, edited.offload);
    }

    #[test]
    fn another_units_folder_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        config().store(dir.path()).unwrap();
        let mut new = config();
        new.unit.name = "eu2".into();
        let e = keep_what_is_there(dir.path(), &mut new).unwrap_err();
        assert!(e.to_string().contains("already holds the unit eu1"), "{e}");
    }
}
