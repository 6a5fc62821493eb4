//! The command line.

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use clap::{Args, Parser, Subcommand, ValueEnum};
use fpn_local::{Client, Socket, print_json, print_json_line, say};
use serde::Serialize;

use crate::config::{Config, Interface, Mode, Prefix};
use crate::drops::{DropRow, News};
use crate::enroll::Place;
use crate::net::Network;
use crate::{daemon, enroll, explain, files, identity, net, show};

/// The encryption unit of FPN, a group VPN: a bump in the wire between a hub and its terminals.
#[derive(Debug, Parser)]
#[command(name = "fpn-eu", version)]
pub(crate) struct Cli {
    /// Folder of this unit: keys, configuration, socket.
    #[arg(
        long,
        env = "FPN_DIR",
        default_value = "/var/lib/fpn-eu",
        global = true
    )]
    dir: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make the unit's keys, register them at its manager, write eu.toml.
    Enroll(Enroll),
    /// Run the unit in the foreground.
    Run,
    /// Look whether the unit can run here.
    Check(Json),
    /// Load or remove the guard alone: nothing passes between inside and outside in clear.
    Guard(Guard),
    /// How the unit does.
    Status(Json),
    /// What is done to the packets of each pair of terminals.
    Paths(Json),
    /// What happens now to packets from one address to another and back, by which rule, and what to do if it is not what
    /// should happen.
    Explain(Explain),
    /// The session keys: groups, epochs, ages; never a secret.
    Keys(Json),
    /// What was counted, drops by name.
    Counters(Json),
    /// Show the packets that were dropped lately: when, from where to where, why, and what to do about it.
    Drops(Drops),
}

#[derive(Debug, Args)]
struct Enroll {
    /// The token that `fpn-mge eu add` has printed. Line breaks and blanks in it do not matter.
    #[arg(required = true, num_args = 1..)]
    token: Vec<String>,
    /// Interface to the terminals.
    #[arg(long, value_name = "IF")]
    inside: Interface,
    /// Interface to the hub.
    #[arg(long, value_name = "IF")]
    outside: Interface,
    /// Address or prefix of the terminals behind the unit, as in --ce 10.0.0.7 --ce fd00::7; once or more (learning them
    /// is not built yet).
    #[arg(long, value_name = "PREFIX", required = true)]
    ce: Vec<Prefix>,
    /// How the unit sits between hub and terminals.
    #[arg(long, value_enum, default_value_t)]
    mode: Mode,
    #[command(flatten)]
    json: Json,
}

#[derive(Debug, Args)]
struct Guard {
    /// On: loaded, and kept when the unit stops. Off: removed, after all that a killed unit of this folder has left on this
    /// host, also when the folder is gone; or going with the running unit.
    state: OnOff,
    #[command(flatten)]
    json: Json,
}

#[derive(Debug, Args)]
struct Explain {
    /// Address that the packets come from, as in 10.0.0.7 or fd00::7.
    #[arg(value_name = "SRC")]
    src: IpAddr,
    /// Address that they go to, of the same family.
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum OnOff {
    On,
    Off,
}

#[derive(Clone, Copy, Debug, Args)]
struct Json {
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

impl Cli {
    /// Does what was asked for.
    pub(crate) fn run(self) -> Result<()> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .context("cannot start")?;
        runtime.block_on(self.command.run(&self.dir))
    }
}

impl Command {
    async fn run(self, dir: &Path) -> Result<()> {
        let client = Client::new(files::socket(dir));
        match self {
            Self::Enroll(args) => args.run(dir).await,
            Self::Run => daemon::run(dir).await,
            Self::Check(json) => check(dir, json).await,
            Self::Guard(args) => args.run(dir).await,
            Self::Status(json) => json.print(&client.get("/v1/status").await?, show::status),
            Self::Paths(json) => {
                json.print::<Vec<_>>(&client.get("/v1/paths").await?, |rows| show::paths(rows))
            }
            Self::Explain(args) => args.run(&client).await,
            Self::Keys(json) => {
                json.print::<Vec<_>>(&client.get("/v1/keys").await?, |keys| show::keys(keys))
            }
            Self::Counters(json) => json.print(&client.get("/v1/counters").await?, show::counters),
            Self::Drops(args) => args.run(&client).await,
        }
    }
}

impl Enroll {
    async fn run(self, dir: &Path) -> Result<()> {
        let place = Place {
            inside: self.inside,
            outside: self.outside,
            ce: self.ce,
            mode: self.mode,
        };
        let enrolled = enroll::enroll(dir, &self.token.concat(), place).await?;
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
        #[derive(Serialize)]
        struct Outcome {
            guard: &'static str,
            undone: bool,
        }
        let config = self.config(dir)?;
        net::require_privilege()?;
        let running = std::os::unix::net::UnixStream::connect(files::socket(dir)).is_ok();
        let table = config.devices.guard.as_str();
        let mut undone = false;
        let guard = match self.state {
            OnOff::On => {
                net::guard_on(&config, dir)?;
                "on"
            }
            OnOff::Off if running => {
                net::guard::unpin(table)?;
                "on while the unit runs"
            }
            OnOff::Off => {
                // No unit can start meanwhile, and the guard is the last to go: what fails leaves it closed.
                let there = dir.exists().then(|| Socket::bind(&files::socket(dir)));
                let _alone = there.transpose()?;
                undone = Network::undo(&config, dir).await?;
                net::guard::remove(table)?;
                "off"
            }
        };
        self.json.print(&Outcome { guard, undone }, |outcome| {
            let also = match outcome.undone {
                true => "; what a killed unit has left on this host is undone",
                false => "",
            };
            format!("guard: {}{also}", outcome.guard)
        })
    }

    /// The folder's configuration, or that of a killed unit whose folder is gone.
    fn config(&self, dir: &Path) -> Result<Config> {
        let there = Config::load(dir);
        if there.is_ok() || self.state == OnOff::On || Config::path(dir).exists() {
            return there;
        }
        Network::config_of_killed(dir)?.map_or(there, Ok)
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
    identity::load_manager(dir, &config)?;
    let (ipv6, warnings) = net::check_host(&config, dir).await?;
    let checked = Checked {
        config: Config::path(dir).display().to_string(),
        unit: config.unit.name,
        ipv6: ipv6.carried(),
        warnings,
    };
    json.print(&checked, |c| {
        let families = if c.ipv6 { "IPv4 and IPv6" } else { "IPv4 only" };
        let mut text = format!("{}: good for unit {}, {families}\n", c.config, c.unit);
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
