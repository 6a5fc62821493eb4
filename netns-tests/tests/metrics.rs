//! What Prometheus reads of both daemons: it is what the documents, the alerts and the dashboard say, and
//! no reader disturbs anybody.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use netns_tests::{Fleet, Mode, PATIENCE, Ping, scenario, wait_for};
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
