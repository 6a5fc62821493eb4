//! Several hosts behind one unit.

use std::net::IpAddr;

use anyhow::Result;

use crate::host::{Host, Hub, Offloads};
use crate::rig::Rig;
use crate::topology::{Mode, Terminal, Topology};
use crate::wire::mac_text;

impl Topology {
    /// Puts a switch between a terminal and its unit. The switch's port to the unit is called
    /// `unit`.
    ///
    /// # Errors
    /// If there is one already.
    pub fn switch_inside(&self, rig: &Rig, number: usize) -> Result<Hub> {
        let terminal = self.terminal(number);
        let switch = Hub::new(rig.host(&format!("switch{number}"))?)?;
        // The end of the unit's link moves from the terminal into the switch.
        let namespace = switch.host().namespace();
        terminal.host.ip(&format!(
            "link set eth0 down\nlink set eth0 name unit\nlink set unit netns {namespace}"
        ))?;
        switch
            .host()
            .ip("link set unit master br0\nlink set unit up")?;
        switch.plug(&terminal.host, "eth0", Offloads::default())?;
        self.address_inside(&terminal.host, number, terminal.addresses())?;
        Ok(switch)
    }

    /// Plugs a further host into the switch inside of a unit, with addresses of the unit's subnet
    /// that end in `last`, between 20 and 99. The unit serves it only if it is told so.
    ///
    /// # Errors
    /// If there is one already.
    pub fn neighbour(&self, rig: &Rig, switch: &Hub, number: usize, last: u8) -> Result<Terminal> {
        let host = rig.host(&format!("term{number}-{last}"))?;
        switch.plug(&host, "eth0", Offloads::default())?;
        let [v4, v6] = match self.mode {
            Mode::Plain | Mode::Inline => [
                IpAddr::from([10, 77, 0, 128 + last]),
                IpAddr::from([0xfd77, 0, 0, 0, 0, 0, 1, u16::from(last)]),
            ],
            Mode::Gateway => {
                let net = u8::try_from(number)?;
                [
                    IpAddr::from([10, 78, net, last]),
                    IpAddr::from([0xfd78, u16::from(net), 0, 0, 0, 0, 0, u16::from(last)]),
                ]
            }
        };
        self.address_inside(&host, number, [v4, v6])?;
        Ok(Terminal {
            host,
            unit: self.terminal(number).unit.clone(),
            v4,
            v6,
            prefixes: vec![format!("{v4}/32"), format!("{v6}/128")],
        })
    }

    /// Gives a host behind a unit its addresses, and its routes if the unit is a router.
    fn address_inside(&self, host: &Host, number: usize, [v4, v6]: [IpAddr; 2]) -> Result<()> {
        host.ip(&format!(
            "addr add {v4}/24 dev eth0\naddr add {v6}/64 dev eth0 nodad"
        ))?;
        if self.mode == Mode::Gateway {
            host.ip(&format!(
                "route add default via 10.78.{number}.1\nroute add default via fd78:{number}::1"
            ))?;
        }
        Ok(())
    }
}

impl Terminal {
    /// Has the terminal know the hardware address of another one without asking, so that its
    /// packets leave even if no question and no answer passes.
    ///
    /// # Errors
    /// If one of the hosts has no `eth0`.
    pub fn knows(&self, other: &Self) -> Result<()> {
        let mac = mac_text(other.host.mac("eth0")?);
        other.addresses().into_iter().try_for_each(|address| {
            self.host.ip(&format!(
                "neigh replace {address} lladdr {mac} dev eth0 nud permanent"
            ))
        })
    }
}
