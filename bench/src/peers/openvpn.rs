//! OpenVPN from peer to peer, with certificates known by their fingerprints.

use anyhow::{Context, Result};

use super::tunnel::{DEVICE, End, Program};

pub(super) struct Openvpn;

impl Program for Openvpn {
    fn name(&self) -> &'static str {
        "openvpn"
    }

    fn prepare(&self, ends: &[End; 2]) -> Result<()> {
        let mut fingerprints = Vec::new();
        for end in ends {
            let (cert, key) = (end.path("cert.pem")?, end.path("key.pem")?);
            end.run(&[
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:prime256v1",
                "-nodes",
                "-days",
                "3650",
                "-subj",
                "/CN=unit",
                "-keyout",
                &key,
                "-out",
                &cert,
            ])?;
            let words = [
                "openssl",
                "x509",
                "-in",
                &cert,
                "-noout",
                "-fingerprint",
                "-sha256",
            ];
            let said = end.run(&words)?;
            let (_, fingerprint) = said.trim().split_once('=').context("no fingerprint")?;
            fingerprints.push(fingerprint.to_owned());
        }
        for end in ends {
            let role = if end.number == 1 {
                "tls-client"
            } else {
                "tls-server\ndh none"
            };
            let far = fingerprints
                .get(usize::from(end.far) - 1)
                .context("there are two ends")?;
            let config = format!(
                "{role}\ndev {DEVICE}\ndev-type tun\ntun-mtu 1420\nmssfix 0\nproto udp4\n\
                 local {}\nport {PORT}\nremote {} {PORT}\nkey {}\ncert {}\n\
                 peer-fingerprint \"{far}\"\ndata-ciphers AES-256-GCM\ncipher AES-256-GCM\n\
                 disable-dco\nfast-io\npersist-tun\npersist-key\nconnect-retry 1 1\nkeepalive 5 30\n\
                 explicit-exit-notify 1\nverb 3\n",
                End::outside(end.number),
                End::outside(end.far),
                end.path("key.pem")?,
                end.path("cert.pem")?,
            );
            end.write("openvpn.conf", &config)?;
        }
        Ok(())
    }

    fn command(&self, end: &End) -> Vec<String> {
        let config = end.dir.join("openvpn.conf").to_string_lossy().into_owned();
        vec!["openvpn".into(), "--config".into(), config]
    }

    fn is_ready(&self, logs: [&str; 2]) -> bool {
        logs.iter()
            .all(|log| log.contains("Initialization Sequence Completed"))
    }
}

const PORT: u16 = 1194;
