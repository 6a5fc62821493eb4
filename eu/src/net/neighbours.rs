//! Neighbours that the kernel of a gateway looks for in vain: the terminal on the inside or the router on the
//! outside that a packet is for next does not answer ARP or neighbour discovery. The kernel drops what
//! has waited for it and has no counter of its own for one host, but reports that its search has failed.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use fpn::counters::{Count, Counters};
use fpn::time::Timestamp;
use fpn_daemon_kit::boot_time;
use libc::{NDA_DST, NUD_FAILED, NUD_NOARP, NUD_PERMANENT, NUD_REACHABLE, RTM_NEWNEIGH};
use rtnetlink::sys::{AsyncSocketExt, TokioSocket, protocols};

use super::changes::{Attributes, ip, message, number};
use super::lately::Lately;
use super::watch::{is_overflow, listen};
use crate::config::Config;
use crate::sys::packet;

/// A counter of searches that have failed, and the addresses.
pub(crate) struct Neighbours {
    socket: TokioSocket,
    /// Inside and outside.
    links: [String; 2],
    counters: Arc<Counters>,
    missing: Mutex<Missing>,
}

/// The addresses that did not answer lately, of inside and outside.
#[derive(Debug, Default)]
struct Missing([BTreeMap<IpAddr, Lately>; 2]);

/// What the kernel reports about a neighbour.
#[derive(Debug, PartialEq, Eq)]
struct News {
    link: u32,
    addr: IpAddr,
    /// It does not answer; otherwise it does.
    failed: bool,
}

impl Neighbours {
    /// Starts to listen.
    pub(crate) fn open(config: &Config, counters: Arc<Counters>) -> Result<Self> {
        let unit = &config.unit;
        Ok(Self {
            socket: listen(protocols::NETLINK_ROUTE, &[libc::RTNLGRP_NEIGH])
                .context("cannot listen to the kernel's news of neighbours")?,
            links: [&unit.inside, &unit.outside].map(ToString::to_string),
            counters,
            missing: Mutex::default(),
        })
    }

    /// Counts until the future is dropped.
    pub(crate) async fn watch(&self) -> Result<()> {
        loop {
            match self.socket.recv_from_full().await {
                Ok((datagram, _)) => self.hear(&datagram),
                // Some searches are not counted then.
                Err(e) if is_overflow(&e) => {}
                Err(e) => return Err(e).context("cannot hear of neighbours any more"),
            }
        }
    }

    fn hear(&self, mut datagram: &[u8]) {
        while let Some((kind, body)) = message(&mut datagram) {
            let Some(news) = (kind == RTM_NEWNEIGH).then(|| News::parse(body)).flatten() else {
                continue;
            };
            // An interface that was made anew has another number.
            let side = self
                .links
                .iter()
                .position(|name| packet::index(name) == Some(news.link));
            let Some(side) = side else { continue };
            if news.failed {
                self.counters.add(FAILED[side.min(1)], 1);
            }
            let mut missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
            missing.note(boot_time(), side, &news);
        }
    }

    /// Returns a sentence for each side on which somebody does not answer.
    pub(crate) fn warnings(&self) -> Vec<String> {
        let missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
        missing.warnings(boot_time(), &self.links)
    }
}

impl News {
    fn parse(body: &[u8]) -> Option<Self> {
        let link = number(body, 4)?;
        let state = u16::from_ne_bytes(*body.get(8..)?.first_chunk()?);
        let mut attributes = Attributes::after(body, NDMSG);
        let (_, addr) = attributes.find(|(kind, _)| *kind == NDA_DST)?;
        let failed = state & NUD_FAILED != 0;
        let answers = state & (NUD_REACHABLE | NUD_PERMANENT | NUD_NOARP) != 0;
        (failed || answers).then_some(())?;
        let addr = ip(addr)?;
        Some(Self { link, addr, failed })
    }
}

impl Missing {
    fn note(&mut self, now: Timestamp, side: usize, news: &News) {
        let Some(of_side) = self.0.get_mut(side) else {
            return;
        };
        if !news.failed {
            of_side.remove(&news.addr);
            return;
        }
        // A scan fills the table: the address that failed longest ago makes room.
        if of_side.len() >= MOST && !of_side.contains_key(&news.addr) {
            let oldest = of_side.iter().min_by_key(|(_, lately)| lately.last());
            let oldest = oldest.map(|(addr, _)| *addr);
            oldest.map(|addr| of_side.remove(&addr));
        }
        of_side.entry(news.addr).or_default().add(now, 1);
    }

    fn warnings(&self, now: Timestamp, links: &[String; 2]) -> Vec<String> {
        let lost = [
            [
                "what is decrypted for it is lost. Is the terminal switched on and connected, and is its address right? If there is no such host, somebody sends to it (`fpn-eu paths`)",
                "what is decrypted for them is lost. Are these terminals switched on and connected, and are their addresses right? If there are no such hosts, somebody sends to them (`fpn-eu paths`)",
            ],
            [
                "what is to leave through it is lost. Is that router or unit switched on and connected, and is its address right (`ip route`)?",
                "what is to leave through them is lost. Are these routers or units switched on and connected, and are their addresses right (`ip route`)?",
            ],
        ];
        let sides = self.0.iter().zip(links).zip(lost);
        let warnings = sides.filter_map(|((of_side, link), lost)| {
            let recent = of_side.iter().filter_map(|(addr, lately)| {
                let (times, _) = lately.at(now)?;
                Some((addr, times))
            });
            let recent: Vec<_> = recent.collect();
            let times: u64 = recent.iter().map(|(_, times)| times).sum();
            let asks = match [IpAddr::is_ipv4, IpAddr::is_ipv6].map(|of| recent.iter().any(|(addr, _)| of(addr))) {
                [true, true] => "ARP or neighbour discovery",
                [true, false] => "ARP",
                [false, true] => "neighbour discovery",
                [false, false] => return None,
            };
            let named = recent.iter().take(NAMED).map(|(addr, _)| addr.to_string());
            let mut named = named.collect::<Vec<_>>().join(", ");
            match recent.len().saturating_sub(NAMED) {
                0 => {}
                1 => named += " and another address",
                n => named += &format!(" and {n} others"),
            }
            let does = if recent.len() == 1 { "does" } else { "do" };
            let lost = if recent.len() == 1 { lost[0] } else { lost[1] };
            Some(format!(
                "{named} on {link} {does} not answer {asks} (the kernel gave up {times} times): {lost}"
            ))
        });
        warnings.collect()
    }
}

/// The counters of inside and outside.
const FAILED: [Count; 2] = [
    Count::NeighboursFailedInside,
    Count::NeighboursFailedOutside,
];
/// How many addresses a sentence names.
const NAMED: usize = 3;
/// How many addresses are remembered for each side.
const MOST: usize = 64;
/// Size of `struct ndmsg`, behind which the attributes begin.
const NDMSG: usize = 12;

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn at(seconds: u64) -> Timestamp {
        Timestamp::default() + Duration::from_secs(seconds)
    }

    fn body(state: u16, addr: &[u8]) -> Vec<u8> {
        let head = [
            &[2, 0, 0, 0],
            &7_u32.to_ne_bytes()[..],
            &state.to_ne_bytes(),
        ]
        .concat();
        let length = (4 + addr.len() as u16).to_ne_bytes();
        [&head, &[0, 1][..], &length, &NDA_DST.to_ne_bytes(), addr].concat()
    }

    #[test]
    fn failures_and_answers_are_told_apart_in_both_families() {
        let v6 = [0xfd; 16];
        for (state, failed) in [(NUD_FAILED, true), (NUD_REACHABLE, false)] {
            for addr in [&[10, 0, 0, 9][..], &v6] {
                let news = News::parse(&body(state, addr)).unwrap();
                assert_eq!((news.link, news.failed), (7, failed));
                assert_eq!(Some(news.addr), ip(addr));
            }
        }
        // A search that goes on says nothing yet, and half a message says nothing at all.
        assert_eq!(
            News::parse(&body(libc::NUD_INCOMPLETE, &[10, 0, 0, 9])),
            None
        );
        let whole = body(NUD_FAILED, &[10, 0, 0, 9]);
        for length in 0..whole.len() {
            assert_eq!(News::parse(&whole[..length]), None);
        }
    }

    #[test]
    fn a_neighbour_is_named_until_it_answers_or_nobody_asks_for_it_any_more() {
        let links = ["in0", "out0"].map(str::to_owned);
        let mut missing = Missing::default();
        let news = |last: u8, failed| News {
            link: 7,
            addr: [10, 0, 0, last].into(),
            failed,
        };
        missing.note(at(1), 0, &news(9, true));
        missing.note(at(2), 0, &news(9, true));
        missing.note(at(2), 0, &news(10, true));
        let told = missing.warnings(at(3), &links);
        assert!(
            told[0].starts_with(
                "10.0.0.9, 10.0.0.10 on in0 do not answer ARP (the kernel gave up 3 times)"
            ),
            "{told:?}"
        );
        missing.note(at(4), 0, &news(9, false));
        missing.note(at(4), 1, &news(1, true));
        let told = missing.warnings(at(5), &links);
        assert!(told[0].starts_with("10.0.0.10 on in0"), "{told:?}");
        assert!(told[1].starts_with("10.0.0.1 on out0"), "{told:?}");
        assert_eq!(missing.warnings(at(65), &links), Vec::<String>::new());
    }

    #[test]
    fn a_scan_fills_no_memory_and_the_newest_addresses_stay() {
        let mut missing = Missing::default();
        for n in 0..1000_u16 {
            let [a, b] = n.to_be_bytes();
            let news = News {
                link: 7,
                addr: [10, 0, a, b].into(),
                failed: true,
            };
            missing.note(at(n.into()), 0, &news);
        }
        assert_eq!(missing.0[0].len(), MOST);
        assert!(missing.0[0].contains_key(&IpAddr::from([10, 0, 3, 231])));
    }
}
