//! Manual pages and shell completions, made of a program's command line.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Command;
use clap::error::ErrorKind;
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

/// A command that a document names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentedCommand {
    /// The document.
    pub path: PathBuf,
    /// The words after the program's name.
    pub words: Vec<String>,
    /// Whether it is a whole command, of an `sh` block; one between backquotes is perhaps only the
    /// beginning of one.
    pub whole: bool,
}

/// Returns every command of a program that the documents below `root` name.
///
/// # Errors
/// If a document cannot be read.
pub fn documented_commands(program: &str, root: &Path) -> Result<Vec<DocumentedCommand>> {
    let mut all = Vec::new();
    for folder in [
        root.to_owned(),
        root.join("docs"),
        root.join("docs/decisions"),
    ] {
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            if path.extension().is_none_or(|end| end != "md") {
                continue;
            }
            let found = commands_in(program, &fs::read_to_string(&path)?);
            all.extend(found.into_iter().map(|(words, whole)| DocumentedCommand {
                path: path.clone(),
                words,
                whole,
            }));
        }
    }
    Ok(all)
}

/// Checks that a program understands every command that the documents below `root` name, for tests of
/// the program. Returns how many there are.
///
/// # Errors
/// What the program says about the first that it does not understand, and where it stands.
pub fn check_documented(program: &Command, root: &Path) -> Result<usize> {
    let commands = documented_commands(program.get_name(), root)?;
    for DocumentedCommand { path, words, whole } in &commands {
        let given = words.iter().map(|word| example(word));
        let given = [program.get_name().to_owned()].into_iter().chain(given);
        let Err(error) = program.clone().try_get_matches_from(given) else {
            continue;
        };
        let shows = matches!(
            error.kind(),
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
        );
        let begins = matches!(
            error.kind(),
            ErrorKind::MissingRequiredArgument
                | ErrorKind::MissingSubcommand
                | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        );
        let last_is_option = words.last().is_some_and(|word| word.starts_with("--"));
        let lacks_value = last_is_option && error.kind() == ErrorKind::InvalidValue;
        if !(shows || !whole && (begins || lacks_value)) {
            bail!("{}: {}: {error}", path.display(), words.join(" "));
        }
    }
    Ok(commands.len())
}

/// Returns the commands of a program that a document names, as the words after its name, and whether
/// each is a whole one. Comments and the `&` of a shell are left out.
fn commands_in(program: &str, document: &str) -> Vec<(Vec<String>, bool)> {
    let mut block = None;
    let mut texts: Vec<(&str, bool)> = Vec::new();
    for line in document.lines() {
        match line.trim_start().strip_prefix("```") {
            Some(language) => block = block.is_none().then_some(language == "sh"),
            None if block == Some(true) => texts.push((line, true)),
            None if block.is_none() => {
                let spans = line.split('`').skip(1).step_by(2);
                texts.extend(spans.map(|span| (span, false)));
            }
            None => {}
        }
    }
    let own = texts.into_iter().filter_map(|(text, whole)| {
        let text = text.split(" #").next()?;
        // Behind something that runs it as another user.
        let text = text.rsplit(" -- ").next()?.trim();
        let rest = text.strip_prefix(program)?.strip_prefix(' ')?;
        let words = rest.split_whitespace().filter(|word| *word != "&");
        let words: Vec<_> = words.map(str::to_owned).collect();
        (!words.is_empty()).then_some((words, whole))
    });
    own.collect()
}

/// Returns something in place of a word that stands for something.
fn example(word: &str) -> String {
    match word {
        "SRC" | "DST" | "TERMINAL" | "ADDRESS" => "10.0.0.1".to_owned(),
        "PREFIX" => "10.0.0.0/24".to_owned(),
        "N" | "SECONDS" => "1".to_owned(),
        _ => word.trim_end_matches("...").to_owned(),
    }
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
    fn commands_are_found_in_blocks_and_in_sentences() {
        let text = "Give `tool go X`, not `tools go` or `tool`:\n\n```sh\n$ tool no\ntool run &   # now\n\
            su -u a -- tool stop\n```\n\n```toml\ntool no\n```\n";
        let found = commands_in("tool", text);
        let found: Vec<_> = found
            .iter()
            .map(|(words, whole)| (words.join(" "), *whole))
            .collect();
        let expected = [("go X", false), ("run", true), ("stop", true)];
        assert_eq!(
            found,
            expected.map(|(words, whole)| (words.to_owned(), whole))
        );
    }

    #[test]
    fn a_command_that_the_program_does_not_understand_is_named_with_its_document() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("docs/decisions")).unwrap();
        let program = Command::new("tool")
            .subcommand(Command::new("go").arg(Arg::new("where").required(true)));
        let check = |text: &str| {
            fs::write(folder.path().join("docs/a.md"), text).unwrap();
            check_documented(&program, folder.path()).map_err(|e| e.to_string())
        };
        assert_eq!(check("`tool go` and `tool go there`, `tool --help`"), Ok(3));
        assert!(check("`tool gone`").unwrap_err().contains("a.md: gone"));
        assert!(
            check("`tool go there --fast`")
                .unwrap_err()
                .contains("--fast")
        );
        assert!(
            check("```sh\ntool go\n```")
                .unwrap_err()
                .contains("a.md: go")
        );
    }

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
