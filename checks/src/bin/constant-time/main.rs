//! Whether what the cipher does depends on its secrets: `scripts/ct-check.sh` runs this.
//!
//! - `constant-time poisoned CASE` does the work of a case with secrets that valgrind takes for
//!   uninitialised memory, which reports every branch and every address that depends on them;
//! - `constant-time traces CASE...` compares, instruction by instruction, where the processor goes
//!   and which addresses it uses with different secrets. It needs no simulator, so it works for
//!   every instruction set that this processor has;
//! - `constant-time cases` lists the cases.

#[cfg(target_arch = "x86_64")]
mod disassembly;
#[cfg(target_arch = "x86_64")]
mod traces;

use std::hint::black_box;

use fpn_checks::secrets::{Case, Secrets};
use fpn_checks::valgrind;

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        #[cfg(target_arch = "x86_64")]
        ["watched", case, seed] => traces::watched(named(case), seed.parse().expect("a number")),
        #[cfg(target_arch = "x86_64")]
        ["traces", ref cases @ ..] => {
            traces::compare(&cases.iter().map(|case| named(case)).collect::<Vec<_>>());
        }
        ["cases"] => Case::all().for_each(|case| println!("{}", case.name())),
        ["poisoned", case] => poisoned(named(case)),
        _ => {
            eprintln!("usage: constant-time poisoned CASE | traces CASE... | cases");
            std::process::exit(2);
        }
    }
}

fn named(name: &str) -> Case {
    Case::named(name).unwrap_or_else(|| {
        eprintln!("constant-time: there is no case {name}");
        std::process::exit(2);
    })
}

fn poisoned(case: Case) {
    if !case.is_available() {
        // valgrind shows fewer instruction sets than the processor has.
        println!("{}: cannot be run here", case.name());
        std::process::exit(3);
    }
    case.prepare();
    let mut secrets = Secrets::new(2);
    secrets.for_each_piece(valgrind::poison);
    case.run(&mut secrets);
    secrets.for_each_piece(valgrind::declassify);
    black_box(secrets);
}
