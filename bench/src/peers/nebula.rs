//! Nebula, with an authority of its own and unsafe routes to the terminals' subnets.

use anyhow::Result;

use super::tunnel::{DEVICE, End, Program};

pub(super) struct Nebula;

impl Program for Nebula {
    fn name(&self) -> &'static str {
        "nebula"
    }

    fn prepare(&self, ends: &[End; 2]) -> Result<()> {
        let [one, _] = ends;
        let (ca, ca_key) = (one.path("ca.crt")?, one.path("ca.key")?);
        let words = [
            "nebula-cert",
            "ca",
            "-name",
            "bench",
            "-out-crt",
            &ca,
            "-out-key",
            &ca_key,
        ];
        one.run(&words)?;
        for end in ends {
            let name = format!("unit{}", end.number);
            let address = format!("{}/24", End::inner(end.number));
            let subnet = End::subnet(end.number);
            let (cert, key) = (end.path("host.crt")?, end.path("host.key")?);
            one.run(&[
                "nebula-cert",
                "sign",
                "-ca-crt",
                &ca,
                "-ca-key",
                &ca_key,
                "-name",
                &name,
                "-ip",
                &address,
                "-subnets",
                &subnet,
                "-out-crt",
                &cert,
                "-out-key",
                &key,
            ])?;
            let (inner, outside, subnet) = (
                End::inner(end.far),
                End::outside(end.far),
                End::subnet(end.far),
            );
            let config = format!(
                "pki: {{ca: {ca}, cert: {cert}, key: {key}}}\n\
                 static_host_map: {{\"{inner}\": [\"{outside}:{PORT}\"]}}\n\
                 lighthouse: {{am_lighthouse: false}}\n\
                 listen: {{host: {}, port: {PORT}}}\n\
                 punchy: {{punch: false}}\n\
                 cipher: aes\n\
                 tun:\n  dev: {DEVICE}\n  mtu: 1420\n  tx_queue: 500\n  unsafe_routes:\n  \
                 - {{route: {subnet}, via: {inner}, mtu: 1420}}\n\
                 logging: {{level: info, format: text}}\n\
                 firewall:\n  outbound:\n  - {{port: any, proto: any, host: any}}\n  inbound:\n  \
                 - {{port: any, proto: any, host: any}}\n",
                End::outside(end.number),
            );
            end.write("nebula.yml", &config)?;
        }
        Ok(())
    }

    fn command(&self, end: &End) -> Vec<String> {
        let config = end.dir.join("nebula.yml").to_string_lossy().into_owned();
        vec!["nebula".into(), "-config".into(), config]
    }

    /// It shakes hands when the first packet is sent.
    fn is_ready(&self, logs: [&str; 2]) -> bool {
        logs.iter()
            .all(|log| log.contains("Nebula interface is active"))
    }
}

const PORT: u16 = 4242;
