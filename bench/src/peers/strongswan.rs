//! strongSwan, with its own ESP in user space instead of the kernel's.

use std::fs;

use anyhow::Result;
use netns_tests::{PATIENCE, wait_for};

use super::tunnel::{End, Program};

pub(super) struct Strongswan;

impl Program for Strongswan {
    fn name(&self) -> &'static str {
        "strongswan"
    }

    fn prepare(&self, ends: &[End; 2]) -> Result<()> {
        for end in ends {
            end.write("strongswan.conf", DAEMON)?;
            let [own, far] = [end.number, end.far];
            let connections = format!(
                "connections {{ net {{\n\
                 version = 2\nlocal_addrs = {}\nremote_addrs = {}\nencap = yes\n\
                 proposals = aes256gcm16-prfsha256-x25519\n\
                 local {{\nauth = psk\nid = unit{own}\n}}\nremote {{\nauth = psk\nid = unit{far}\n}}\n\
                 children {{ net {{\n\
                 local_ts = {}\nremote_ts = {}\nesp_proposals = aes256gcm16\n\
                 }} }}\n}} }}\n\
                 secrets {{ ike {{\nsecret = \"of a benchmark\"\n}} }}\n",
                End::outside(own),
                End::outside(far),
                End::subnet(own),
                End::subnet(far),
            );
            fs::create_dir_all(end.dir.join("swanctl"))?;
            end.write("swanctl/swanctl.conf", &connections)?;
        }
        Ok(())
    }

    fn command(&self, end: &End) -> Vec<String> {
        let config = end.dir.join("strongswan.conf");
        let config = format!("STRONGSWAN_CONF={}", config.to_string_lossy());
        vec!["env".into(), config, CHARON.into()]
    }

    fn configure(&self, end: &End) -> Result<()> {
        let folder = format!("SWANCTL_DIR={}", end.path("swanctl")?);
        let config = format!("STRONGSWAN_CONF={}", end.path("strongswan.conf")?);
        let swanctl =
            |words: &[&str]| end.run(&[&["env", &folder, &config, "swanctl"], words].concat());
        // Its socket may not exist yet.
        wait_for("strongSwan to take its configuration", PATIENCE, || {
            Ok(swanctl(&["--load-all"]).ok())
        })?;
        // The second end is already running.
        if end.number == 1 {
            swanctl(&["--initiate", "--child", "net", "--timeout", "10"])?;
        }
        Ok(())
    }

    fn is_ready(&self, logs: [&str; 2]) -> bool {
        logs.iter()
            .all(|log| log.contains("CHILD_SA net{1} established"))
    }

    fn device(&self) -> &'static str {
        "ipsec0"
    }

    /// An MTU of its own, because its ESP truncates longer packets.
    fn mtu(&self) -> u32 {
        1400
    }
}

/// The daemon, where Debian puts it.
pub(super) const CHARON: &str = "/usr/lib/ipsec/charon";
/// The plugin with ciphers and key exchange.
pub(super) const CIPHERS: &str = "/usr/lib/ipsec/plugins/libstrongswan-openssl.so";
/// The plugin without which it would use the kernel's ESP.
pub(super) const USERSPACE_ESP: &str = "/usr/lib/ipsec/plugins/libstrongswan-kernel-libipsec.so";

const DAEMON: &str = "\
charon {
  load = random nonce openssl pem pkcs1 pubkey x509 kdf vici kernel-libipsec kernel-netlink socket-default
  plugins { kernel-libipsec { load = yes } }
  filelog { stderr { default = 1 } }
}
";
