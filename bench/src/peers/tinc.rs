//! tinc 1.0 as a router, with its default cipher and digest.

use std::fs;

use anyhow::Result;

use super::tunnel::{DEVICE, End, Program};

pub(super) struct Tinc;

impl Program for Tinc {
    fn name(&self) -> &'static str {
        "tinc"
    }

    fn prepare(&self, ends: &[End; 2]) -> Result<()> {
        for end in ends {
            fs::create_dir_all(end.dir.join("hosts"))?;
            let [own, far] = [end.number, end.far];
            // The first end calls the second.
            let call = if own == 1 {
                format!("ConnectTo = unit{far}\n")
            } else {
                String::new()
            };
            let config = format!(
                "Name = unit{own}\n{call}Interface = {DEVICE}\nDeviceType = tun\n\
                 Mode = router\nAddressFamily = ipv4\nMaxTimeout = 1\n"
            );
            end.write("tinc.conf", &config)?;
            let (address, subnet) = (End::outside(own), End::subnet(own));
            let host = format!("Address = {address}\nSubnet = {subnet}\n");
            end.write(&format!("hosts/unit{own}"), &host)?;
            // It adds the public key to the host's file.
            end.run(&["tincd", "-c", &end.path("")?, "-K2048"])?;
        }
        let [one, two] = ends;
        for (from, to) in [(one, two), (two, one)] {
            let file = format!("hosts/unit{}", from.number);
            fs::copy(from.dir.join(&file), to.dir.join(&file))?;
        }
        Ok(())
    }

    fn command(&self, end: &End) -> Vec<String> {
        let dir = end.dir.to_string_lossy().into_owned();
        vec!["tincd".into(), "-c".into(), dir, "-D".into(), "-d1".into()]
    }

    fn is_ready(&self, logs: [&str; 2]) -> bool {
        logs.iter().all(|log| log.contains(" activated"))
    }
}
