//! Reads and writes settings of the kernel by path: those under `/proc/sys`, and the interface features that
//! `ethtool -k` shows (`ethtool/INTERFACE/FEATURE`, with the values 0 and 1).

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::sys::{ethtool, promisc};

/// Returns the path of a feature of an interface.
pub(crate) fn feature(interface: &str, name: &str) -> String {
    format!("{FEATURES}/{interface}/{name}")
}

/// Reads a setting. Returns `None` if the kernel does not have it, because the interface is gone or the
/// kernel was built without IPv6.
pub(crate) fn get(path: &str) -> Result<Option<String>> {
    if let Some((interface, PROMISCUOUS)) = as_feature(path) {
        let on = promisc::get(interface)
            .with_context(|| format!("cannot read the flags of {interface}"))?;
        return Ok(on.map(|on| u8::from(on).to_string()));
    }
    if let Some((interface, name)) = as_feature(path) {
        let on = ethtool::feature(interface, name)
            .with_context(|| format!("cannot read the feature {name} of {interface}"))?;
        return Ok(on.map(|on| u8::from(on).to_string()));
    }
    match std::fs::read_to_string(file(path)) {
        Ok(text) => Ok(Some(text.trim().to_owned())),
        Err(e) if is_gone(&e) => Ok(None),
        Err(e) => Err(e).with_context(|| format!("cannot read /proc/sys/{path}")),
    }
}

/// Changes a setting. Returns false if the kernel does not have it, or the driver does not allow the change.
pub(crate) fn set(path: &str, value: &str) -> Result<bool> {
    if let Some((interface, PROMISCUOUS)) = as_feature(path) {
        return promisc::set(interface, value == "1")
            .with_context(|| format!("cannot make {interface} take frames for all addresses"));
    }
    if let Some((interface, name)) = as_feature(path) {
        return ethtool::set_feature(interface, name, value == "1")
            .with_context(|| format!("cannot switch the feature {name} of {interface}"));
    }
    match std::fs::write(file(path), value) {
        Ok(()) => Ok(true),
        Err(e) if is_gone(&e) => Ok(false),
        Err(e) => Err(e).with_context(|| {
            format!("cannot set /proc/sys/{path} to {value}: it must be writable (in a container, mount /proc/sys writable)")
        }),
    }
}

/// Splits the path of a feature into interface and name.
fn as_feature(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix(FEATURES)?
        .strip_prefix('/')?
        .rsplit_once('/')
}

/// Returns true if the kernel can forward IPv6 on single interfaces.
pub(crate) fn has_force_forwarding() -> bool {
    file("net/ipv6/conf/default/force_forwarding").exists()
}

/// Returns the names of all links that have IPv6 settings.
pub(crate) fn ipv6_links() -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(file("net/ipv6/conf")) else {
        return Vec::new();
    };
    let mut names: Vec<_> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name != "all" && name != "default")
        .collect();
    names.sort();
    names
}

fn file(path: &str) -> PathBuf {
    Path::new("/proc/sys").join(path)
}

fn is_gone(e: &std::io::Error) -> bool {
    // A link can disappear between the look-up and the read.
    e.kind() == ErrorKind::NotFound || e.raw_os_error() == Some(libc::ENODEV)
}

/// A feature that `ip -d link` shows: the interface takes frames for all addresses.
pub(crate) const PROMISCUOUS: &str = "promiscuous";
const FEATURES: &str = "ethtool";
