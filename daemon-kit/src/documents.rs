//! Manual pages and shell completions, made of a program's command line.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;

/// Writes one manual page for the program and one for each of its commands into `folder/man`, and the
/// completions for bash, zsh and fish into `folder/bash`, `folder/zsh` and `folder/fish`, under the
/// names that these look for.
pub fn write_documents(mut program: Command, folder: &Path) -> Result<()> {
    program.build();
    let name = program.get_name().to_owned();
    let make = |name: &str| {
        let path = folder.join(name);
        fs::create_dir_all(&path).with_context(|| format!("cannot create {}", path.display()))?;
        anyhow::Ok(path)
    };
    write_pages(&program, &make("man")?)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        let path = make(&shell.to_string())?;
        // Bash looks for the program's own name.
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut program.clone(), &name, &mut script);
        let file = match shell {
            Shell::Bash => name.clone(),
            Shell::Zsh => format!("_{name}"),
            _ => format!("{name}.fish"),
        };
        write(&path.join(file), &script)?;
    }
    Ok(())
}

fn write_pages(command: &Command, folder: &Path) -> Result<()> {
    let man = Man::new(command.clone())
        .section(SECTION)
        .manual("FPN")
        .source(format!("FPN {}", env!("CARGO_PKG_VERSION")));
    let mut page = Vec::new();
    man.render(&mut page).context("cannot make a manual page")?;
    write(&folder.join(man.get_filename()), &page)?;
    let shown = command.get_subcommands().filter(|c| !c.is_hide_set());
    for below in shown.filter(|c| c.get_name() != "help") {
        write_pages(below, folder)?;
    }
    Ok(())
}

fn write(path: &Path, content: &[u8]) -> Result<()> {
    fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))
}

/// That of programs for administrators.
const SECTION: &str = "8";

#[cfg(test)]
mod tests {
    use clap::Arg;

    use super::*;

    #[test]
    fn every_command_that_is_shown_has_its_page_and_every_option_its_completion() {
        let folder = tempfile::tempdir().unwrap();
        let add = Command::new("add").arg(Arg::new("force").long("force"));
        let program = Command::new("tool")
            .subcommand(Command::new("group").subcommand(add))
            .subcommand(Command::new("secret").hide(true));
        write_documents(program, folder.path()).unwrap();
        let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
        let mut pages: Vec<_> = fs::read_dir(folder.path().join("man"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        pages.sort();
        assert_eq!(pages, ["tool-group-add.8", "tool-group.8", "tool.8"]);
        assert!(read("man/tool-group-add.8").contains(r"\-\-force"));
        for (name, option) in [
            ("bash/tool", "--force"),
            ("zsh/_tool", "--force"),
            ("fish/tool.fish", "-l force"),
        ] {
            assert!(read(name).contains(option), "{name}");
        }
    }
}
