//! fastd, with the method that its own documentation recommends for speed.

use anyhow::{Context, Result};

use super::tunnel::{DEVICE, End, Program};

pub(super) struct Fastd;

impl Program for Fastd {
    fn name(&self) -> &'static str {
        "fastd"
    }

    fn prepare(&self, ends: &[End; 2]) -> Result<()> {
        let keys = |end: &End| {
            let said = end.run(&["fastd", "--generate-key", "--machine-readable"])?;
            let secret = said.trim().to_owned();
            let config = end.write("key.conf", &format!("secret \"{secret}\";\n"))?;
            let words = [
                "fastd",
                "--config",
                &config,
                "--show-key",
                "--machine-readable",
            ];
            anyhow::Ok((secret, end.run(&words)?.trim().to_owned()))
        };
        let keys = [keys(&ends[0])?, keys(&ends[1])?];
        for end in ends {
            let [own, far] = [end.number, end.far].map(|number| keys.get(usize::from(number) - 1));
            let ((secret, _), (_, public)) = own.zip(far).context("there are two ends")?;
            // The first end calls the second. If both called each other at once, both might be left
            // with a session that the other has given up, and would try again only after 20 s.
            let remote = format!("  remote {}:{PORT};\n", End::outside(end.far));
            let remote = if end.number == 1 { remote.as_str() } else { "" };
            let config = format!(
                "log level verbose;\ninterface \"{DEVICE}\";\nmode tun;\nmtu 1420;\n\
                 method \"salsa2012+umac\";\nbind {}:{PORT};\nsecret \"{secret}\";\n\
                 peer \"far\" {{\n  key \"{public}\";\n{remote}}}\n",
                End::outside(end.number),
            );
            end.write("fastd.conf", &config)?;
        }
        Ok(())
    }

    fn command(&self, end: &End) -> Vec<String> {
        let config = end.dir.join("fastd.conf").to_string_lossy().into_owned();
        vec!["fastd".into(), "--config".into(), config]
    }

    fn is_ready(&self, logs: [&str; 2]) -> bool {
        logs.iter().all(|log| log.contains(" established"))
    }
}

const PORT: u16 = 10_000;
