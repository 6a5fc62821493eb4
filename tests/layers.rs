//! The order of the core's modules, as `src/lib.rs` says it: each uses only those before it.

use std::fs;
use std::path::{Path, PathBuf};

/// From the ground up. The small files beside them are used by all and use none of them.
const LAYERS: [&str; 7] = [
    "wire", "crypto", "keyshare", "search", "datapath", "unit", "manager",
];

#[test]
fn no_module_uses_one_above_it() {
    let mut wrong = Vec::new();
    for file in sources(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let text = fs::read_to_string(&file).unwrap();
        let own = layer(&file);
        let above = uses(&text).filter(|used| match own {
            Some(own) => *used > own,
            None => true,
        });
        wrong.extend(above.map(|used| format!("{} uses {}", file.display(), LAYERS[used])));
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn an_upward_use_is_noticed_however_it_is_written() {
    for line in [
        "use crate::keyshare::ring::GroupInfo;",
        "    fn f(x: crate::keyshare::Datagram) {}",
        "use crate::{ids::EuId, keyshare::ring};",
    ] {
        assert_eq!(uses(line).max(), Some(2), "{line}");
    }
    assert_eq!(uses("use crate::ids::keyshare_like;").count(), 0);
    assert_eq!(uses("use crate::manager::Phase;").max(), Some(6));
}

/// The layer that a file is in; `None` for the small files beside them.
fn layer(file: &Path) -> Option<usize> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let first = file.strip_prefix(root).unwrap().components().next()?;
    let first = Path::new(first.as_os_str()).file_stem()?.to_str()?;
    LAYERS.iter().position(|layer| *layer == first)
}

/// The layers that a text names as `crate::LAYER` or in `crate::{… LAYER …}`.
fn uses(text: &str) -> impl Iterator<Item = usize> {
    text.split("crate::").skip(1).flat_map(|rest| {
        let end = rest.find(';').unwrap_or(rest.len());
        let path = match rest.strip_prefix('{') {
            Some(group) => &group[..end.saturating_sub(1)],
            None => {
                &rest[..rest
                    .find(|c: char| !c.is_alphanumeric() && c != '_')
                    .unwrap_or(end)]
            }
        };
        let words = path.split(|c: char| !c.is_alphanumeric() && c != '_');
        words
            .filter_map(|word| LAYERS.iter().position(|layer| *layer == word))
            .collect::<Vec<_>>()
    })
}

/// All source files but `lib.rs`, which names every module, and folders of tests, where the roles meet.
fn sources(folder: PathBuf) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            found.extend(sources(path));
        } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("src/lib.rs") {
            found.push(path);
        }
    }
    found
}
