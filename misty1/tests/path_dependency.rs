//! The crate can be used outside this workspace.

use std::path::Path;
use std::process::Command;

#[test]
fn a_crate_outside_the_workspace_builds_with_a_path_dependency_and_encrypts() {
    let folder = tempfile::tempdir().unwrap();
    let misty1 = Path::new(env!("CARGO_MANIFEST_DIR"));
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"outside\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             [dependencies]\nmisty1 = {{ path = {misty1:?} }}\n\
             [[bin]]\nname = \"outside\"\npath = \"main.rs\"\n"
        ),
    );
    write("main.rs", PROGRAM);
    // The same versions as here: nothing is fetched.
    std::fs::copy(
        misty1.join("../Cargo.lock"),
        folder.path().join("Cargo.lock"),
    )
    .unwrap();

    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline"])
        .current_dir(&folder)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("outside"),
        )
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "8b1da5f56ab3d07c\n"
    );
}

const PROGRAM: &str = r#"
use misty1::cipher::{BlockCipherEncrypt, KeyInit};

fn main() {
    let key = 0x00112233445566778899aabbccddeeff_u128.to_be_bytes();
    let mut block = 0x0123456789abcdef_u64.to_be_bytes().into();
    misty1::Misty1::new(&key.into()).encrypt_block(&mut block);
    println!("{:016x}", u64::from_be_bytes(block.into()));
}
"#;
