//! The command line.

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use clap::{ArgGroup, Args, CommandFactory, Parser, Subcommand, ValueEnum};
use fpn::keyshare::eu::EuState;
use fpn::time::Pseudotime;
use fpn_daemon_kit::{
    Capability, Client, Landlock, Socket, keep_only, note, print_json, print_json_line,
    require_own_folder, say, wall_clock, write_documents,
};
use serde::Serialize;

use crate::api::{Status, clock, not_allowed};
use crate::config::{Config, Interface, Mode, Prefix};
use crate::drops::{DropRow, News};
use crate::enroll::Chosen;
use crate::net::Network;
use crate::resolve::resolve;
use crate::{daemon, enroll, explain, files, identity, net, probe, show, top};

/// The encryption unit of FPN, a group VPN: a bump in the wire between a hub and its terminals.
#[derive(Debug, Parser)]
#[command(name = "fpn-eu", version)]
pub(crate) struct Cli {
    /// Folder of this unit, with its keys, configuration and socket.
    #[arg(long, env = "FPN_DIR", default_value = FOLDER, global = true)]
    dir: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Create this unit's keys, register them with the manager and write eu.toml.
    Enroll(Enroll),
    /// Run the unit in the foreground.
    Run,
    /// Check whether this unit can run on this host.
    Check(Json),
    /// Make the running unit take over what has changed in eu.toml, without losing a packet; what needs a
    /// restart is named.
    Reload(Json),
    /// Load or remove the guard alone, the firewall rules that let nothing pass in clear.
    Guard(Guard),
    /// Show the state of this unit.
    Status(Json),
    /// List the known pairs of addresses and what is done with their packets.
    Paths(Json),
    /// List the other units that packets were carried for, with bytes, and when each was heard last.
    Peers(Json),
    /// Explain what happens at this moment to packets from one address to another and back, by which
    /// rule, and what to do if that is not what should happen.
    Explain(Explain),
    /// List the session keys by group, epoch and age. Never prints a secret.
    Keys(Json),
    /// Show the counters, with dropped packets by reason.
    Counters(Json),
    /// Show the packets that were dropped lately: when, from where to where, why, and what to do about it.
    Drops(Drops),
    /// Show throughput, drops, keys and warnings on one screen that is kept up to date. `q` ends it.
    Top(Top),
    /// Write manual pages and shell completions into a folder.
    #[command(hide = true)]
    Documents {
        /// The folder.
        folder: PathBuf,
    },
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("served").required(true).multiple(true).args(["terminals", "learn"]))]
struct Enroll {
    /// The token that `fpn-mge eu add` printed. Spaces and line breaks in it are ignored.
    #[arg(required = true, num_args = 1..)]
    token: Vec<String>,
    /// Network interface that leads to the terminals.
    #[arg(long, value_name = "IF")]
    inside: Interface,
    /// Network interface that leads to the hub, the network between the units.
    #[arg(long, value_name = "IF")]
    outside: Interface,
    /// Address or prefix of a terminal behind this unit; give it once for each, as in
    /// --ce 10.0.0.7 --ce fd00::7.
    #[arg(long = "ce", value_name = "PREFIX")]
    terminals: Vec<Prefix>,
    /// Prefix in which an inline unit learns its terminals: every address in it that is heard on the
    /// inside becomes one. Give it once for each.
    #[arg(long, value_name = "PREFIX")]
    learn: Vec<Prefix>,
    /// Address or prefix that the unit never learns, such as the terminals' gateway. Give it once for each.
    #[arg(long, value_name = "PREFIX", requires = "learn")]
    never_learn: Vec<Prefix>,
    /// How this unit is placed between the hub and the terminals.
    #[arg(long, value_enum, default_value_t)]
    mode: Mode,
    #[command(flatten)]
    json: Json,
}

#[derive(Debug, Args)]
struct Guard {
    /// `on` loads the guard and keeps it loaded when the unit stops. `off` undoes what a killed unit of
    /// this folder left on this host, even if the folder is gone, and then removes the guard; if the
    /// unit is running, the guard is removed when it stops.
    state: OnOff,
    /// Do it for every unit of this host: those whose folders are in --dir, or in /var/lib/fpn-eu without
    /// that, and the one whose folder is --dir itself.
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    json: Json,
}

#[derive(Debug, Args)]
struct Explain {
    /// Source address of the packets, such as 10.0.0.7 or fd00::7.
    #[arg(value_name = "SRC")]
    src: IpAddr,
    /// Destination address, of the same family.
    #[arg(value_name = "DST")]
    dst: IpAddr,
    #[command(flatten)]
    json: Json,
}

#[derive(Debug, Args)]
struct Drops {
    /// Show new ones as they come, until interrupted.
    #[arg(long)]
    follow: bool,
    #[command(flatten)]
    json: Json,
}

#[derive(Debug, Args)]
struct Top {
    /// Seconds between two looks.
    #[arg(long, value_name = "SECONDS", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..=3600))]
    every: u64,
    /// Print one JSON object a look in place of the screen, until interrupted (described in docs/eu.md).
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum OnOff {
    On,
    Off,
}

#[derive(Clone, Copy, Debug, Args)]
struct Json {
    /// Print JSON (described in docs/eu.md).
    #[arg(long)]
    json: bool,
}

impl Cli {
    /// Gives up what `run` does not need of root's power, after it was used to find out what the machine
    /// need not know any more. Must be called before the second thread
    /// starts.
    pub(crate) fn give_up_privileges(&self) -> Result<Option<(Config, Landlock)>> {
        if !matches!(self.command, Command::Run) {
            return Ok(None);
        }
        net::sweep();
        keep_only(&[Capability::CAP_NET_ADMIN, Capability::CAP_NET_RAW])?;
        require_own_folder(&self.dir)?;
        let config = Config::load(&self.dir)?;
        let landlock = match config.service.landlock {
            true => net::confinement(&config, &self.dir).enter()?,
            false => Landlock::Off,
        };
        Ok(Some((config, landlock)))
    }

    /// Runs the command.
    pub(crate) fn run(self, unit: Option<(Config, Landlock)>) -> Result<()> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .context("cannot start")?;
        let done = runtime.block_on(self.command.run(&self.dir, unit));
        // Nothing that is left is worth waiting for, such as the answer of a name service.
        runtime.shutdown_background();
        done
    }
}

impl Command {
    async fn run(self, dir: &Path, unit: Option<(Config, Landlock)>) -> Result<()> {
        let client = Client::new(files::socket(dir));
        match self {
            Self::Enroll(args) => args.run(dir).await,
            Self::Run => {
                let (config, landlock) = unit.context("this process is not confined")?;
                daemon::run(dir, config, landlock).await
            }
            Self::Check(json) => check(dir, json).await,
            Self::Guard(args) => args.run(dir).await,
            Self::Reload(json) => {
                json.print(&client.post("/v1/reload", &()).await?, show::reloaded)
            }
            Self::Status(json) => json.print(&client.get("/v1/status").await?, show::status),
            Self::Paths(json) => {
                json.print::<Vec<_>>(&client.get("/v1/paths").await?, |rows| show::paths(rows))
            }
            Self::Peers(json) => {
                json.print::<Vec<_>>(&client.get("/v1/peers").await?, |rows| show::peers(rows))
            }
            Self::Explain(args) => args.run(&client).await,
            Self::Keys(json) => {
                json.print::<Vec<_>>(&client.get("/v1/keys").await?, |keys| show::keys(keys))
            }
            Self::Counters(json) => json.print(&client.get("/v1/counters").await?, show::counters),
            Self::Drops(args) => args.run(&client).await,
            Self::Top(args) => top::top(&client, Duration::from_secs(args.every), args.json).await,
            Self::Documents { folder } => write_documents(Cli::command(), &folder),
        }
    }
}

impl Enroll {
    async fn run(self, dir: &Path) -> Result<()> {
        let chosen = Chosen {
            inside: self.inside,
            outside: self.outside,
            terminals: self.terminals,
            learn: self.learn,
            never_learn: self.never_learn,
            mode: self.mode,
        };
        let enrolled = enroll::enroll(dir, &self.token.concat(), chosen).await?;
        self.json.print(&enrolled, show::enrolled)
    }
}

impl Explain {
    async fn run(self, client: &Client) -> Result<()> {
        let Self { src, dst, json } = self;
        explain::pair(src, dst).map_err(anyhow::Error::msg)?;
        let uri = format!("/v1/explain?src={src}&dst={dst}");
        json.print(&client.get(&uri).await?, show::explained)
    }
}

impl Drops {
    async fn run(self, client: &Client) -> Result<()> {
        let Self { follow, json } = self;
        if !follow {
            let rows: Vec<DropRow> = client.get("/v1/drops").await?;
            return json.print(&rows, |rows| show::drops(rows));
        }
        let mut news = News::default();
        loop {
            let rows = news.of(client.get("/v1/drops").await?);
            for row in rows {
                if json.json {
                    print_json_line(&row)?;
                } else {
                    say!("{}", show::drop_line(&row));
                }
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }
}

impl Guard {
    async fn run(self, dir: &Path) -> Result<()> {
        net::require_privilege()?;
        if !self.all {
            let outcome = self.act(dir).await?;
            return self.json.print(&outcome, Guarded::sentence);
        }
        let dir = match dir.parent() {
            Some(all) if dir == Path::new(FOLDER) => all,
            _ => dir,
        };
        let (mut done, mut failed) = (Vec::new(), 0);
        for folder in files::unit_folders(dir)? {
            match self.act(&folder).await {
                Ok(outcome) => done.push(outcome),
                // The others must be closed all the same.
                Err(e) => {
                    note!("fpn-eu: {}: {e:#}", folder.display());
                    failed += 1;
                }
            }
        }
        self.json.print(&done, |done| match done.as_slice() {
            [] if failed == 0 => format!("guard: no unit in {}", dir.display()),
            [] => "guard: not changed".to_owned(),
            done => {
                let line = |g: &Guarded| format!("{}: {}\n", g.folder.display(), g.sentence());
                done.iter().map(line).collect()
            }
        })?;
        ensure!(failed == 0, "{failed} units could not be treated");
        Ok(())
    }

    async fn act(&self, dir: &Path) -> Result<Guarded> {
        let config = self.config(dir)?;
        let running = std::os::unix::net::UnixStream::connect(files::socket(dir)).is_ok();
        let table = config.devices.guard.as_str();
        let mut undone = false;
        let guard = match self.state {
            OnOff::On => {
                net::sweep();
                net::guard_on(&config, dir)?;
                "on"
            }
            OnOff::Off if running => {
                net::guard::unpin(table)?;
                "on while the unit runs"
            }
            OnOff::Off => {
                // Holding the socket keeps a unit from starting meanwhile. The guard is removed last, so
                // that a failure leaves the host closed.
                let there = dir.exists().then(|| Socket::bind(&files::socket(dir)));
                let _alone = there.transpose()?;
                undone = Network::undo(&config, dir).await?;
                net::guard::remove(table)?;
                "off"
            }
        };
        Ok(Guarded {
            folder: dir.to_owned(),
            guard,
            undone,
        })
    }

    /// Returns the folder's configuration, or that of a killed unit whose folder is gone.
    fn config(&self, dir: &Path) -> Result<Config> {
        let there = Config::load(dir);
        if there.is_ok() || self.state == OnOff::On || Config::path(dir).exists() {
            return there;
        }
        Network::config_of_killed(dir)?.map_or(there, Ok)
    }
}

/// What `guard` did for one unit.
#[derive(Serialize)]
struct Guarded {
    folder: PathBuf,
    guard: &'static str,
    undone: bool,
}

impl Guarded {
    fn sentence(&self) -> String {
        let also = match self.undone {
            true => "; what a killed unit had left on this host was undone",
            false => "",
        };
        format!("guard: {}{also}", self.guard)
    }
}

async fn check(dir: &Path, json: Json) -> Result<()> {
    #[derive(Serialize)]
    struct Checked {
        config: String,
        unit: String,
        ipv6: bool,
        warnings: Vec<String>,
    }
    let config = Config::load(dir)?;
    identity::load(dir)?;
    let manager = identity::load_manager(dir, &config)?;
    let (ipv6, mut warnings) = net::check_host(&config, dir).await?;
    if !config.service.landlock {
        warnings.push(NOT_CONFINED.into());
    }
    warnings.extend(probe::silent(&config.manager.address, &manager).await);
    let found = resolve(&config.manager.address, None).await.ok();
    let address = found.map(|manager| manager.ip());
    warnings.extend(net::exchanged(&config, address).await);
    // Only a unit that runs knows its manager's clock and what its manager lets it serve.
    if let Ok(status) = Client::new(files::socket(dir))
        .get::<Status>("/v1/status")
        .await
    {
        warnings.extend(clock(status.clock.map(Pseudotime), wall_clock()));
        warnings.extend(not_allowed(&config.unit.name, &status.refused));
        if status.state == show::name(&EuState::Refused) {
            let others = status.warnings.into_iter();
            let news: Vec<_> = others.filter(|w| !warnings.contains(w)).collect();
            warnings.extend(news);
        }
    }
    let checked = Checked {
        config: Config::path(dir).display().to_string(),
        unit: config.unit.name,
        ipv6: ipv6.carried(),
        warnings,
    };
    json.print(&checked, |c| {
        let families = if c.ipv6 { "IPv4 and IPv6" } else { "IPv4 only" };
        let mut text = format!("{}: unit {} can run here ({families})\n", c.config, c.unit);
        for warning in &c.warnings {
            text += &format!("warning: {warning}\n");
        }
        text
    })
}

impl Json {
    fn print<T: Serialize>(self, value: &T, text: impl Fn(&T) -> String) -> Result<()> {
        if self.json {
            return print_json(value);
        }
        say!("{}", text(value).trim_end());
        Ok(())
    }
}

/// Time between two looks of `drops --follow`.
const LOOK_AGAIN: Duration = Duration::from_millis(500);
/// The folder of a host's only unit, as the service `fpn-eu@unit` has it.
const NOT_CONFINED: &str = "service.landlock is false: the unit's process can use all files that its user can, not only those that it needs";
const FOLDER: &str = "/var/lib/fpn-eu/unit";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_folder_commands_are_for_the_unit_of_the_service_that_the_documents_start() {
        let cli = Cli::try_parse_from(["fpn-eu", "check"]).unwrap();
        // A developer's environment may name another.
        if std::env::var_os("FPN_DIR").is_none() {
            assert_eq!(cli.dir, Path::new(FOLDER));
        }
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap();
        let service = read("packaging/systemd/fpn-eu@.service");
        let dir = service.split("--dir ").nth(2).unwrap();
        let dir = dir.split_once(' ').unwrap().0;
        assert_eq!(dir.replace("%i", "unit"), FOLDER);
        let guide = read("docs/operating.md");
        assert!(guide.contains("fpn-eu enroll TOKEN") && guide.contains("fpn-eu@unit"));
    }

    #[test]
    fn who_names_no_terminals_is_told_of_both_ways_to_name_them() {
        let enroll = |more: &[&str]| {
            let args = ["fpn-eu", "enroll", "T", "--inside", "a", "--outside", "b"];
            Cli::try_parse_from([&args[..], more].concat()).map_err(|e| e.to_string())
        };
        let told = enroll(&[]).unwrap_err();
        assert!(
            told.contains("--ce <PREFIX>") && told.contains("--learn <PREFIX>"),
            "{told}"
        );
        assert!(enroll(&["--never-learn", "10.0.0.1", "--ce", "10.0.0.7"]).is_err());
        for right in [
            &["--ce", "10.0.0.7"][..],
            &["--learn", "10.0.0.0/24"],
            &[
                "--ce",
                "fd00::7",
                "--learn",
                "10.0.0.0/24",
                "--never-learn",
                "10.0.0.1",
            ],
        ] {
            assert!(enroll(right).is_ok(), "{right:?}");
        }
    }

    #[test]
    fn every_command_of_the_documents_is_understood() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let count = fpn_daemon_kit::check_documented(&Cli::command(), &root).unwrap();
        assert!(count > 50, "only {count} were found");
    }
}
