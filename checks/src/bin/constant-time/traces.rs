//! Steps through the work of a case instruction by instruction, with different secrets.

use std::collections::BTreeSet;
use std::fs;
use std::hint::black_box;
use std::process::{Command, exit};

use fpn_checks::secrets::{Case, Secrets};
use nix::sys::personality::{self, Persona};
use nix::sys::ptrace;
use nix::sys::signal::{Signal, raise};
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::Pid;

use crate::disassembly::Code;

/// The address of an instruction (in the file of this program, if it is there), and a number that
/// stands for the addresses of memory that it uses.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Step {
    at: u64,
    memory: u64,
}

/// Prints what was found, and ends the process with an error if something depends on a secret, or
/// if a leak goes unnoticed.
pub(crate) fn compare(cases: &[Case]) {
    // Programs that are started from here have their memory at the same addresses each time.
    let persona = personality::get().expect("a process has a personality");
    personality::set(persona | Persona::ADDR_NO_RANDOMIZE).expect("addresses can be fixed");

    let (code, wrong) = Code::read();
    let (control, wrong): (Vec<_>, Vec<_>) =
        wrong.into_iter().partition(|it| it.contains("fpn_checks"));
    let mut failed = !wrong.is_empty();
    wrong.iter().for_each(|it| println!("disassembly: {it}"));
    if ["leaks::fo", "leaks::assembly"]
        .iter()
        .any(|leak| !control.iter().any(|it| it.contains(leak)))
    {
        println!("disassembly: a leak was not reported: the check sees nothing: {control:?}");
        failed = true;
    }
    for &case in cases {
        if !case.is_available() {
            println!("{}: NOT CHECKED: this processor cannot run it", case.name());
            continue;
        }
        match same(&code, case) {
            Ok(seen) => println!("{}: {seen}", case.name()),
            Err(difference) => {
                println!("{}: {difference}", case.name());
                failed = true;
            }
        }
    }
    for leak in Case::LEAKS {
        match same(&code, leak) {
            Ok(_) => {
                println!("{} was not reported: the check sees nothing", leak.name());
                failed = true;
            }
            Err(difference) => println!("{}, as it should be: {difference}", leak.name()),
        }
    }
    if failed {
        exit(1);
    }
}

/// Does the work of a case for the process that watches it.
pub(crate) fn watched(case: Case, seed: u64) {
    case.prepare();
    let mut secrets = Secrets::new(seed);
    ptrace::traceme().expect("the parent watches");
    raise(MARK).expect("a signal to oneself");
    case.run(&mut secrets);
    raise(MARK).expect("a signal to oneself");
    black_box(secrets);
}

/// Returns what was seen if every seed gives the same steps, or else where they differ.
fn same(code: &Code, case: Case) -> Result<String, String> {
    let mut first: Vec<Step> = Vec::new();
    watch(code, case, SEEDS[0], |_, step| {
        first.push(step);
        Ok(())
    })?;
    for seed in &SEEDS[1..] {
        let mut before = 0;
        let steps = watch(code, case, *seed, |n, step| {
            let same = first.get(n) == Some(&step);
            if !same {
                let what = if first.get(n).is_some_and(|it| it.at == step.at) {
                    format!("an address in {} at {:#x}", code.function(step.at), step.at)
                } else {
                    format!("the branch in {} at {before:#x}", code.function(before))
                };
                return Err(format!("{what} depends on a secret"));
            }
            before = step.at;
            Ok(())
        })?;
        if steps != first.len() {
            return Err(format!("{} steps or {steps}", first.len()));
        }
    }
    let ours = first
        .iter()
        .map(|step| step.at)
        .filter(|at| code.is_ours(*at));
    let ours: BTreeSet<u64> = ours.collect();
    if ours.is_empty() && !Case::LEAKS.contains(&case) {
        return Err("nothing of the cipher was seen".into());
    }
    Ok(format!(
        "{} steps through {} instructions of the cipher, {} of them branches: the same for {} secrets",
        first.len(),
        ours.len(),
        ours.iter().filter(|at| code.chooses(**at)).count(),
        SEEDS.len()
    ))
}

/// Runs a case in a process of its own, calls `each` for every step and returns how many there
/// were.
fn watch(
    code: &Code,
    case: Case,
    seed: u64,
    mut each: impl FnMut(usize, Step) -> Result<(), String>,
) -> Result<usize, String> {
    let program = std::env::current_exe().expect("this program has a path");
    let mut child = Command::new(&program)
        .args(["watched", &case.name(), &seed.to_string()])
        .env("GLIBC_TUNABLES", TUNABLES)
        .spawn()
        .expect("this program starts");
    let pid = Pid::from_raw(child.id().cast_signed());
    assert_eq!(stopped(pid), MARK, "before the work");
    let base = base(pid, &program.to_string_lossy());
    let mut steps = 0;
    let outcome = loop {
        ptrace::step(pid, None).expect("a step");
        if stopped(pid) == MARK {
            break Ok(steps);
        }
        let registers = ptrace::getregs(pid).expect("registers");
        let at = registers.rip.wrapping_sub(base);
        let memory = code.addresses(at, &registers);
        if let Err(difference) = each(steps, Step { at, memory }) {
            break Err(difference);
        }
        steps += 1;
    };
    child.kill().expect("the end");
    child.wait().expect("the end");
    outcome
}

fn stopped(pid: Pid) -> Signal {
    match waitpid(pid, None).expect("a child") {
        WaitStatus::Stopped(_, signal) => signal,
        other => panic!("the watched process should stop: {other:?}"),
    }
}

/// Returns where the file of the program begins in the memory of a process.
fn base(pid: Pid, program: &str) -> u64 {
    let maps = fs::read_to_string(format!("/proc/{pid}/maps")).expect("a process has maps");
    let first = maps.lines().find(|line| line.ends_with(program));
    let first = first.and_then(|line| line.split('-').next());
    u64::from_str_radix(first.expect("the program is mapped"), 16).expect("an address")
}

/// Zeros, ones and noise; see [`Secrets::new`].
const SEEDS: [u64; 3] = [0, 1, 2];

/// Makes the C library copy with vector registers, because with `rep movsb` every byte is a step.
const TUNABLES: &str =
    "glibc.cpu.x86_rep_movsb_threshold=1000000000:glibc.cpu.x86_rep_stosb_threshold=1000000000";

/// The signal before and after the work.
const MARK: Signal = Signal::SIGUSR1;
