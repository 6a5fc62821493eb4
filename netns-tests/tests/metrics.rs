//! What Prometheus reads of both daemons: it is what the documents, the alerts and the dashboard say, and
//! no reader disturbs anybody.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::{Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream, UdpSocket};
use std::os::unix::net::UnixStream;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use netns_tests::{Fleet, Group, Mode, PATIENCE, Ping, Topology, scenario, wait_for};
use serde_json::Value;
use yaml_rust2::{Yaml, YamlLoader};

#[test]
fn prometheus_reads_what_the_documents_alerts_and_dashboard_name() -> Result<()> {
    scenario(|rig| {
        let mut fleet = Fleet::pair(rig, Mode::Inline, "strict")?;
        // The unit answers on a Unix socket, the manager on an address.
        let socket = fleet.unit(1).dir().join("metrics.sock");
        ensure!(fleet.unit(1).daemon()?.terminate()?.success());
        listen(
            &fleet.unit(1).dir().join("eu.toml"),
            &socket.display().to_string(),
        )?;
        fleet.unit_mut(1).run()?;
        ensure!(fleet.manager.daemon()?.terminate()?.success());
        listen(&fleet.manager.dir().join("mge.toml"), "127.0.0.1:9747")?;
        fleet.manager.run()?;
        fleet.wait_talk(1, 2)?;
        fleet.manager.rotate("office", &[])?;
        fleet.talk(1, 2)?;

        // The same numbers as those of the commands, which go on while they are asked.
        let before = fleet
            .unit(1)
            .json::<BTreeMap<String, Value>>(&["counters"])?;
        let unit = Page::read(UnixStream::connect(&socket)?)?;
        let after = fleet
            .unit(1)
            .json::<BTreeMap<String, Value>>(&["counters"])?;
        let mut compared = 0;
        for (name, least) in before.iter().filter(|(_, value)| value.is_u64()) {
            let shown = match name.strip_prefix("drop_") {
                Some(reason) => {
                    unit.value(&format!("fpn_eu_drops_total{{reason=\"{reason}\"}}"))?
                }
                None => unit.value(&format!("fpn_eu_{name}_total"))?,
            };
            let bounds = [least, &after[name]].map(|value| value.as_f64().unwrap_or(-1.0));
            ensure!(
                bounds[0] <= shown && shown <= bounds[1],
                "{name}: {shown} {bounds:?}"
            );
            compared += usize::from(shown > 0.0);
        }
        ensure!(compared > 5, "{compared}");
        for direction in ["sealed", "opened"] {
            let of_group = format!("{{group=\"office\",direction=\"{direction}\"}}");
            let packets = unit.value(&format!("fpn_eu_group_packets_total{of_group}"))?;
            let bytes = unit.value(&format!("fpn_eu_group_bytes_total{of_group}"))?;
            ensure!(
                packets >= 1.0 && bytes > packets * 28.0,
                "{packets} {bytes}"
            );
        }
        ensure!(unit.value("fpn_eu_state{state=\"registered\"}")? == 1.0);

        // The units tell the manager what they have encrypted under the new key: some pings.
        wait_for("the volume of the key", PATIENCE, || {
            let group = fleet.manager.json::<Value>(&["group", "show", "office"])?;
            let volume = group["volume_bytes"].as_u64().unwrap_or(0);
            Ok((volume >= 6 * 28).then_some(()))
        })?;

        let manager = fleet.manager.host();
        let manager = manager.inside(|| Page::read(TcpStream::connect("127.0.0.1:9747")?))?;
        ensure!(manager.value("fpn_mge_live_units")? == 2.0);
        ensure!(manager.value("fpn_mge_stop_window_seconds_count")? == 1.0);
        ensure!(manager.value("fpn_mge_group_epoch{group=\"office\"}")? >= 2.0);

        // Nothing of it is a secret of the folders.
        for (page, dir) in [
            (&unit, fleet.unit(1).dir()),
            (&manager, fleet.manager.dir()),
        ] {
            let key = fs::read_to_string(find(dir, "sign.pem")?)?;
            let line = key.lines().nth(1).context("no key")?;
            ensure!(!page.text.contains(line));
        }

        let wrong = unit.differs_from_documents("fpn_eu_", "## Unit")?
            + &manager.differs_from_documents("fpn_mge_", "## Manager")?;
        ensure!(wrong.is_empty(), "{wrong}");
        let known: BTreeSet<&str> = unit.names().chain(manager.names()).collect();
        for (place, name) in named_by_alerts()?.into_iter().chain(named_by_dashboard()?) {
            ensure!(known.contains(name.as_str()), "{place} names {name}");
        }

        no_reader_disturbs(&fleet, &socket)
    })
}

#[test]
fn what_goes_to_each_other_unit_and_comes_from_it_adds_up_to_what_the_group_has() -> Result<()> {
    scenario(|rig| {
        let net = Topology::new(rig, Mode::Inline, 3)?;
        let mut office = Group::new("office", "hitless");
        let prefixes = net.protected().map(str::to_owned);
        office.protect = [&prefixes[..], &["239.1.0.0/16".into(), "ff08::/16".into()]].concat();
        let mut fleet = Fleet::start(rig, net, &[office], &[&["office"][..]; 3])?;
        let socket = fleet.unit(1).dir().join("metrics.sock");
        for n in 1..=3 {
            ensure!(fleet.unit(n).daemon()?.terminate()?.success());
            // So that each unit has one sender id.
            fleet.unit(n).add_data("queues = 1")?;
            if n == 1 {
                let config = fleet.unit(n).dir().join("eu.toml");
                listen(&config, &socket.display().to_string())?;
            }
            fleet.unit_mut(n).run()?;
            fleet.unit(n).wait_ready()?;
        }
        for to in [2, 3] {
            fleet.wait_talk(1, to)?;
        }

        // Different numbers for each unit, direction and family.
        for family in 0..2 {
            let ping = |to: usize| Ping::to(fleet.terminal(to).addresses()[family]);
            let count = 5 + 3 * u32::try_from(family)?;
            ping(2).count(count).all(&fleet.terminal(1).host)?;
            ping(3).count(2 * count).all(&fleet.terminal(1).host)?;
            // Nobody answers these.
            let addr = SocketAddr::new(fleet.terminal(2).addresses()[family], 9);
            let sink = fleet
                .terminal(2)
                .host
                .inside(|| Ok(UdpSocket::bind(addr)?))?;
            let from = fleet.terminal(1).addresses()[family];
            let source = fleet
                .terminal(1)
                .host
                .inside(|| Ok(UdpSocket::bind((from, 0))?))?;
            for _ in 0..7 {
                source.send_to(&[0; 500], addr)?;
            }
            sink.set_read_timeout(Some(PATIENCE))?;
            for _ in 0..7 {
                sink.recv(&mut [0; 600])?;
            }
        }
        let ids: Vec<String> = (1..=3).map(|n| id_of(&fleet, n)).collect::<Result<_>>()?;
        let to = |n: usize, of: usize| of_peer(&fleet, n, &ids[of - 1]);
        for other in [2, 3] {
            wait_for("equal numbers at both ends", PATIENCE, || {
                let (here, there) = (to(1, other)?, to(other, 1)?);
                let there = [there[1], there[0]];
                Ok((here == there).then_some(()))
            })?;
        }
        let [sealed, opened] = to(1, 2)?;
        ensure!(
            sealed.0 >= 5 + 8 + 14 && opened.0 >= 5 + 8,
            "{sealed:?} {opened:?}"
        );
        ensure!(sealed.1 >= opened.1 + 14 * 500, "{sealed:?} {opened:?}");
        ensure!(of_peer(&fleet, 1, "others")? == [(0, 0); 2]);
        adds_up(&fleet, &socket, &[&ids[1], &ids[2]])?;
        heard(&fleet, &socket, &ids)?;

        // Multicast is sealed for several, and still opened from one.
        let before = to(2, 1)?;
        let route = "route add 239.0.0.0/8 dev eth0";
        fleet.terminal(1).host.ip(route)?;
        for channel in ["239.1.2.3", "ff08::7"] {
            let host = &fleet.terminal(1).host;
            let channel: IpAddr = channel.parse()?;
            let from = fleet.terminal(1).addresses()[usize::from(channel.is_ipv6())];
            let sending = host.inside(|| Ok(UdpSocket::bind((from, 0))?))?;
            for _ in 0..4 {
                sending.send_to(&[0; 100], SocketAddr::new(channel, 9))?;
            }
        }
        wait_for("the others", PATIENCE, || {
            let others = of_peer(&fleet, 1, "others")?;
            Ok((others == [(8, 4 * 128 + 4 * 148), (0, 0)]).then_some(()))
        })?;
        wait_for("multicast of one unit", PATIENCE, || {
            Ok((to(2, 1)?[1].0 == before[1].0 + 8).then_some(()))
        })?;
        ensure!(to(1, 2)?[0] == sealed, "multicast is for no single unit");
        adds_up(&fleet, &socket, &[&ids[1], &ids[2], "others"])?;

        // A unit that registers anew has another id. The old one keeps what it had.
        let had = of_peer(&fleet, 1, &ids[1])?;
        ensure!(fleet.unit(2).daemon()?.terminate()?.success());
        fleet.unit_mut(2).run()?;
        fleet.unit(2).wait_ready()?;
        fleet.wait_talk(2, 1)?;
        let new = id_of(&fleet, 2)?;
        ensure!(new != ids[1]);
        let [sealed, opened] = of_peer(&fleet, 1, &new)?;
        ensure!(sealed.0 > 0 && opened.0 > 0, "{sealed:?} {opened:?}");
        ensure!(of_peer(&fleet, 1, &ids[1])?[1] == had[1]);
        adds_up(&fleet, &socket, &[&ids[1], &ids[2], &new, "others"])
    })
}

/// The sender id of a unit, as the others hear it.
fn id_of(fleet: &Fleet<'_>, number: usize) -> Result<String> {
    let other = if number == 1 { 2 } else { 1 };
    let rows = fleet.unit(other).json::<Vec<Value>>(&["paths"])?;
    let terminal = fleet.terminal(number).v4.to_string();
    let row = rows.iter().find(|row| row["dst"] == *terminal);
    let id = row.and_then(|row| row["heard_from"].as_str());
    Ok(id.context("the unit was not heard")?.to_owned())
}

/// Packets and bytes that a unit has sealed for a peer, and opened from it, as `fpn-eu peers` says.
fn of_peer(fleet: &Fleet<'_>, number: usize, peer: &str) -> Result<[(u64, u64); 2]> {
    let rows = fleet.unit(number).json::<Vec<Value>>(&["peers"])?;
    let row = rows
        .iter()
        .find(|row| row["peer"] == peer && row["group"] == "office");
    let number = |field: String| row.and_then(|row| row[field].as_u64()).unwrap_or(0);
    Ok(["sealed", "opened"].map(|way| {
        let [packets, bytes] = ["packets", "bytes"].map(|what| number(format!("{way}_{what}")));
        (packets, bytes)
    }))
}

/// The rows of the first unit's page are those of these peers and add up to those of the group.
fn adds_up(fleet: &Fleet<'_>, socket: &Path, peers: &[&str]) -> Result<()> {
    wait_for("a sum that is right", PATIENCE, || {
        let page = Page::read(UnixStream::connect(socket)?)?;
        for what in ["packets", "bytes"] {
            for direction in ["sealed", "opened"] {
                let of = format!("direction=\"{direction}\"}}");
                let group = format!("fpn_eu_group_{what}_total{{group=\"office\",{of}");
                let mut sum = 0.0;
                for peer in peers {
                    let labels = format!("{{group=\"office\",peer=\"{peer}\",{of}");
                    // A page may be a second old.
                    let Ok(part) = page.value(&format!("fpn_eu_peer_{what}_total{labels}")) else {
                        return Ok(None);
                    };
                    sum += part;
                }
                if sum != page.value(&group)? {
                    return Ok(None);
                }
            }
        }
        let rows = page
            .names()
            .filter(|name| *name == "fpn_eu_peer_bytes_total");
        ensure!(rows.count() == 2 * peers.len(), "{}", page.text);
        Ok(Some(()))
    })?;
    let shown = fleet.unit(1).check(&["peers"])?;
    ensure!(peers.iter().all(|peer| shown.contains(peer)), "{shown}");
    Ok(())
}

/// Units that talk were heard lately, with a terminal of theirs.
fn heard(fleet: &Fleet<'_>, socket: &Path, ids: &[String]) -> Result<()> {
    let page = Page::read(UnixStream::connect(socket)?)?;
    let rows = fleet.unit(1).json::<Vec<Value>>(&["peers"])?;
    for n in [2, 3] {
        let labels = format!("group=\"office\",peer=\"{}\"", ids[n - 1]);
        let since = page.value(&format!("fpn_eu_peer_heard_seconds{{{labels}}}"))?;
        ensure!((0.0..600.0).contains(&since), "{since}");
        let row = rows.iter().find(|row| row["peer"] == *ids[n - 1]);
        let row = row.context("no row")?;
        ensure!(row["heard_s"].as_f64().is_some_and(|s| s < 600.0), "{row}");
        let terminal = row["terminal"].as_str().context("no terminal")?;
        let addresses = fleet.terminal(n).addresses();
        ensure!(addresses.contains(&terminal.parse()?), "{row}");
    }
    Ok(())
}

/// Readers that say nothing, read nothing or ask again and again.
fn no_reader_disturbs(fleet: &Fleet<'_>, socket: &Path) -> Result<()> {
    let silent: Vec<UnixStream> = (0..100)
        .map(|_| UnixStream::connect(socket))
        .collect::<Result<_, _>>()?;
    let deaf = UnixStream::connect(socket)?;
    (&deaf).write_all(REQUEST)?;
    fleet.talk(1, 2)?;
    Page::read(UnixStream::connect(socket)?)?;
    Ping::to(fleet.terminal(2).v4)
        .count(20)
        .all(&fleet.terminal(1).host)?;
    fleet.unit(1).check(&["status"])?;
    drop((silent, deaf));
    Ok(())
}

/// A page that was read.
struct Page {
    text: String,
}

impl Page {
    fn read(mut stream: impl Read + Write + Timed) -> Result<Self> {
        stream.limit()?;
        stream.write_all(REQUEST)?;
        let mut text = String::new();
        stream.read_to_string(&mut text)?;
        let (head, text) = text.split_once("\r\n\r\n").context("no answer")?;
        ensure!(head.starts_with("HTTP/1.1 200 "), "{head}");
        ensure!(head.contains("application/openmetrics-text"), "{head}");
        ensure!(text.ends_with("# EOF\n"), "{text}");
        Ok(Self { text: text.into() })
    }

    /// The value of a sample, named with its labels.
    fn value(&self, name: &str) -> Result<f64> {
        let line = self.text.lines().find_map(|line| line.strip_prefix(name));
        let value = line.with_context(|| format!("no {name} in {}", self.text))?;
        Ok(value.trim().parse()?)
    }

    /// Names of samples.
    fn names(&self) -> impl Iterator<Item = &str> {
        let lines = self.text.lines().filter(|line| !line.starts_with('#'));
        lines.filter_map(|line| line.split(['{', ' ']).next())
    }

    /// Metrics as the document lists them: type, unit and labels by name.
    fn metrics(&self) -> BTreeMap<String, [String; 3]> {
        let mut all = BTreeMap::new();
        for line in self.text.lines() {
            let Some((name, kind)) = line.strip_prefix("# TYPE ").and_then(|l| l.split_once(' '))
            else {
                continue;
            };
            let unit = self.text.lines().find_map(|line| {
                let rest = line.strip_prefix("# UNIT ")?.strip_prefix(name)?;
                rest.strip_prefix(' ')
            });
            let sample = match kind {
                "counter" => format!("{name}_total"),
                _ => name.to_owned(),
            };
            let labels = self.text.lines().find_map(|line| {
                line.strip_prefix(&sample)?
                    .strip_prefix('{')?
                    .split_once('}')
            });
            let labels = labels.map_or("", |(labels, _)| labels).split(',');
            let labels: Vec<String> = labels
                .filter_map(|label| Some(format!("`{}`", label.split_once('=')?.0)))
                .collect();
            let told = [
                kind.to_owned(),
                unit.unwrap_or_default().to_owned(),
                labels.join(", "),
            ];
            all.insert(sample, told);
        }
        all
    }

    /// What docs/metrics.md says otherwise, one a line.
    fn differs_from_documents(&self, prefix: &str, section: &str) -> Result<String> {
        let document = fs::read_to_string(root().join("docs/metrics.md"))?;
        let section = document.split(section).nth(1).context("no such section")?;
        let section = section.split("\n## ").next().unwrap_or_default();
        let mut told = BTreeMap::new();
        for line in section.lines() {
            let cells: Vec<&str> = line
                .split(" | ")
                .map(|c| c.trim_matches(['|', ' ']))
                .collect();
            if let [name, kind, unit, labels, meaning] = cells[..]
                && let Some(name) = name.strip_prefix('`').and_then(|n| n.strip_suffix('`'))
            {
                ensure!(name.starts_with(prefix) && !meaning.is_empty(), "{line}");
                let cells = [kind, unit, labels].map(str::to_owned);
                ensure!(
                    told.insert(name.to_owned(), cells).is_none(),
                    "{name} twice"
                );
            }
        }
        let measured = self.metrics();
        let mut wrong = String::new();
        for name in told.keys().chain(measured.keys()).collect::<BTreeSet<_>>() {
            if told.get(name) != measured.get(name) {
                let both = (told.get(name), measured.get(name));
                writeln!(
                    wrong,
                    "{name}: documented {:?}, measured {:?}",
                    both.0, both.1
                )?;
            }
        }
        Ok(wrong)
    }
}

trait Timed {
    fn limit(&self) -> std::io::Result<()>;
}

impl Timed for UnixStream {
    fn limit(&self) -> std::io::Result<()> {
        self.set_read_timeout(Some(PATIENCE))
    }
}

impl Timed for TcpStream {
    fn limit(&self) -> std::io::Result<()> {
        self.set_read_timeout(Some(PATIENCE))
    }
}

/// Metrics in the expressions of the alerts.
fn named_by_alerts() -> Result<Vec<(String, String)>> {
    let file = root().join("packaging/prometheus/fpn.rules.yml");
    let documents = YamlLoader::load_from_str(&fs::read_to_string(file)?)?;
    let groups = documents.first().and_then(|all| all["groups"].as_vec());
    let mut names = Vec::new();
    for rule in groups.context("no groups")?.iter().flat_map(rules) {
        let alert = rule["alert"].as_str().context("a rule that is no alert")?;
        let expression = rule["expr"].as_str().context("no expression")?;
        for part in ["summary", "description"] {
            let sentence = rule["annotations"][part].as_str();
            ensure!(
                sentence.is_some_and(|s| !s.is_empty()),
                "{alert}: no {part}"
            );
        }
        names.extend(metrics(expression).map(|name| (alert.to_owned(), name)));
    }
    ensure!(names.len() > 15, "{names:?}");
    Ok(names)
}

fn rules(group: &Yaml) -> Vec<Yaml> {
    group["rules"].as_vec().cloned().unwrap_or_default()
}

/// Metrics in the expressions of the dashboard.
fn named_by_dashboard() -> Result<Vec<(String, String)>> {
    let file = root().join("packaging/grafana/fpn.json");
    let dashboard: Value = serde_json::from_slice(&fs::read(file)?)?;
    let mut names = Vec::new();
    for panel in dashboard["panels"].as_array().context("no panels")? {
        let title = panel["title"].as_str().context("no title")?;
        let targets = panel["targets"].as_array().into_iter().flatten();
        for expression in targets.filter_map(|target| target["expr"].as_str()) {
            let before = names.len();
            names.extend(metrics(expression).map(|name| (title.to_owned(), name)));
            ensure!(names.len() > before, "{title}: {expression}");
        }
    }
    ensure!(names.len() > 25, "{names:?}");
    Ok(names)
}

/// The words of an expression that are metrics of FPN.
fn metrics(expression: &str) -> impl Iterator<Item = String> {
    let words = expression.split(|c: char| !c.is_alphanumeric() && c != '_');
    let ours = words.filter(|w| w.starts_with("fpn_eu_") || w.starts_with("fpn_mge_"));
    ours.map(str::to_owned)
}

fn listen(config: &Path, at: &str) -> Result<()> {
    let text = fs::read_to_string(config)?;
    Ok(fs::write(
        config,
        format!("{text}\n[metrics]\nlisten = \"{at}\"\n"),
    )?)
}

fn find(dir: &Path, name: &str) -> Result<std::path::PathBuf> {
    let places = [dir.join(name), dir.join("keys").join(name)];
    let found = places.into_iter().find(|path| path.exists());
    found.with_context(|| format!("no {name} in {}", dir.display()))
}

fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package)
}

const REQUEST: &[u8] = b"GET /metrics HTTP/1.1\r\nHost: fpn\r\nAccept: */*\r\n\r\n";
