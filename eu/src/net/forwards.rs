//! Finds out what the host forwards of its own accord. The guard must drop everything else that the
//! host would forward because of the unit's settings, except the unit's own traffic.

use anyhow::Result;

use super::setting;
use crate::config::Config;

/// Where packets come in that the host would forward without the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Forwards {
    /// From the inside.
    pub inside: bool,
    /// From the outside.
    pub outside: bool,
    /// From any other link.
    pub others: bool,
}

/// The same for both families.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HostForwards {
    /// IPv4.
    pub v4: Forwards,
    /// IPv6.
    pub v6: Forwards,
}

impl Forwards {
    const ALL: Self = Self {
        inside: true,
        outside: true,
        others: true,
    };
}

impl HostForwards {
    /// Forwards everything, whatever the host's settings are. For the guard of a unit that has
    /// changed none of them.
    pub(crate) const ALL: Self = Self {
        v4: Forwards::ALL,
        v6: Forwards::ALL,
    };

    /// Determines it for a host on which a unit is set up, or will be. `before` returns the value
    /// that a setting had before any unit changed it.
    pub(crate) fn of(
        config: &Config,
        before: impl Fn(&str) -> Result<Option<String>>,
    ) -> Result<Self> {
        let links = [config.unit.inside.as_str(), config.unit.outside.as_str()];
        let is_on =
            |path: &str| -> Result<bool> { Ok(before(path)?.is_some_and(|value| value == "1")) };
        // A link that does not exist yet will come up as the switch for all links says.
        let v4 = |link: &str| match before(&format!("net/ipv4/conf/{link}/forwarding"))? {
            Some(value) => Ok(value == "1"),
            None => is_on(V4_ALL),
        };
        let [inside, outside] = links.map(v4);
        let v4 = Forwards {
            inside: inside?,
            outside: outside?,
            others: true,
        };
        let all = is_on(V6_ALL)?;
        let v6 = if setting::has_force_forwarding() {
            let one = |link: &str| -> Result<bool> {
                Ok(all || is_on(&format!("net/ipv6/conf/{link}/force_forwarding"))?)
            };
            let [inside, outside] = links.map(one);
            Forwards {
                inside: inside?,
                outside: outside?,
                others: true,
            }
        } else {
            // The unit needs the switch for all links, which opens every link.
            Forwards {
                inside: all,
                outside: all,
                others: all,
            }
        };
        Ok(Self { v4, v6 })
    }
}

/// Returns the switches for all links that a unit leaves to the operator, with their present
/// values. A write to such a switch is a write to every link.
pub(crate) fn switches() -> Result<Vec<(&'static str, String)>> {
    let all = [V4_ALL, V6_ALL, V6_FORCE_ALL].into_iter();
    let theirs = all.filter(|path| *path != V6_ALL || setting::has_force_forwarding());
    let mut values = Vec::new();
    for path in theirs {
        if let Some(value) = setting::get(path)? {
            values.push((path, value));
        }
    }
    Ok(values)
}

/// Returns true if `path` is the setting of one link that a write to the switch `all` sets too.
pub(crate) fn is_set_by(path: &str, all: &str) -> bool {
    let Some((family, key)) = all.split_once("/all/") else {
        return false;
    };
    let of_link = path.strip_prefix(family).and_then(|p| p.strip_prefix('/'));
    let link = of_link.and_then(|p| p.strip_suffix(key)?.strip_suffix('/'));
    link.is_some_and(|link| link != "all" && !link.contains('/'))
}

const V4_ALL: &str = "net/ipv4/conf/all/forwarding";
const V6_ALL: &str = "net/ipv6/conf/all/forwarding";
const V6_FORCE_ALL: &str = "net/ipv6/conf/all/force_forwarding";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::tests::config;

    fn of(settings: &[(&str, &str)]) -> HostForwards {
        HostForwards::of(&config(), |path| {
            let mut all = settings.iter();
            Ok(all.find(|s| s.0 == path).map(|s| s.1.to_owned()))
        })
        .unwrap()
    }

    #[test]
    fn ipv4_is_forwarded_link_by_link_and_a_link_to_come_as_the_switch_for_all_says() {
        let links = |inside, outside| Forwards {
            inside,
            outside,
            others: true,
        };
        let out = "net/ipv4/conf/out0/forwarding";
        let inside = "net/ipv4/conf/in0/forwarding";
        assert_eq!(of(&[]).v4, links(false, false));
        assert_eq!(of(&[(V4_ALL, "1")]).v4, links(true, true));
        assert_eq!(of(&[(V4_ALL, "1"), (out, "0")]).v4, links(true, false));
        assert_eq!(of(&[(V4_ALL, "0"), (inside, "1")]).v4, links(true, false));
    }

    #[test]
    fn ipv6_is_forwarded_everywhere_if_it_was_anywhere_but_where_single_links_can_be_forced() {
        assert!(!of(&[]).v6.outside && !of(&[]).v6.inside);
        assert_eq!(of(&[(V6_ALL, "1")]).v6, Forwards::ALL);
        if setting::has_force_forwarding() {
            let forced = of(&[("net/ipv6/conf/out0/force_forwarding", "1")]).v6;
            assert!(forced.outside && !forced.inside && forced.others);
        } else {
            assert!(!of(&[]).v6.others);
        }
        // This setting makes a link send the messages of a router. Whether packets are forwarded
        // depends on the switch for all links.
        assert!(!of(&[("net/ipv6/conf/out0/forwarding", "1")]).v6.outside);
    }

    #[test]
    fn a_switch_for_all_sets_that_setting_of_every_link_and_no_other() {
        assert!(is_set_by("net/ipv4/conf/out0/forwarding", V4_ALL));
        for path in [
            V4_ALL,
            "net/ipv6/conf/out0/forwarding",
            "net/ipv4/conf/out0/mc_forwarding",
            "net/ipv4/neigh/out0/forwarding",
            "net/ipv4/conf/forwarding",
        ] {
            assert!(!is_set_by(path, V4_ALL), "{path}");
        }
        assert!(is_set_by(
            "net/ipv6/conf/a.b/force_forwarding",
            V6_FORCE_ALL
        ));
        assert!(!is_set_by("net/ipv6/conf/out0/forwarding", V6_FORCE_ALL));
    }
}
