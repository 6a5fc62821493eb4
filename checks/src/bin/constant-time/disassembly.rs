//! Reads the machine code of this program with `objdump`.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use nix::libc::user_regs_struct;

/// The instructions that matter, by their address in the file.
pub(crate) struct Code {
    /// Functions by their first address.
    functions: BTreeMap<u64, String>,
    accesses: BTreeMap<u64, Vec<Address>>,
    /// Jumps that are not always taken, and those to where a register says.
    choices: BTreeSet<u64>,
}

/// The part of an operand's address that can differ between two visits of one instruction: a
/// register and a scaled one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Address {
    base: Option<Register>,
    index: Option<(Register, u64)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Register(usize);

/// A line of the output of objdump.
#[derive(Debug, PartialEq, Eq)]
enum Line<'a> {
    Function(u64, &'a str),
    Instruction(u64, Instruction),
    Other,
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Instruction {
    addresses: Vec<Address>,
    /// See [`Code::choices`].
    chooses: bool,
    /// Takes addresses from the elements of a vector.
    gathers: bool,
    /// Moves something from a vector to where a branch or an address can depend on it.
    extracts: bool,
}

impl Code {
    /// Reads the code, and returns also what is wrong with it for any secrets: a gather anywhere in
    /// the crates of the cipher, something that is taken out of a vector in one of the [`ROUNDS`]
    /// of the backends that have vectors, and any branch or index in the generated assembly.
    pub(crate) fn read() -> (Self, Vec<String>) {
        let program = std::env::current_exe().expect("this program has a path");
        let output = Command::new("objdump")
            .args(["-d", "-C", "--no-show-raw-insn"])
            .arg(program)
            .output()
            .expect("objdump runs: it is in binutils");
        assert!(output.status.success(), "objdump: {:?}", output.status);
        Self::parse(&String::from_utf8_lossy(&output.stdout))
    }

    fn parse(text: &str) -> (Self, Vec<String>) {
        let mut code = Self {
            functions: BTreeMap::new(),
            accesses: BTreeMap::new(),
            choices: BTreeSet::new(),
        };
        let mut wrong = Vec::new();
        let (mut rounds, mut assembled) = (0, 0);
        let mut function = "";
        for line in text.lines() {
            match Line::parse(line) {
                Line::Function(at, name) => {
                    function = name;
                    rounds += usize::from(is_round(name));
                    assembled += usize::from(is_assembled(name));
                    code.functions.insert(at, name.to_owned());
                }
                Line::Instruction(at, instruction) => {
                    let secret_vectors = is_round(function) || is_assembled(function);
                    if secret_vectors && instruction.extracts {
                        wrong.push(format!("something is taken out of a vector in {function}"));
                    }
                    let indexed = instruction.addresses.iter().any(|it| it.index.is_some());
                    if is_assembled(function) && (instruction.chooses || indexed) {
                        wrong.push(format!("a branch or an index in {function}"));
                    }
                    if is_ours(function) && instruction.gathers {
                        wrong.push(format!("a gather in {function}"));
                    }
                    if instruction.chooses {
                        code.choices.insert(at);
                    }
                    if !instruction.addresses.is_empty() {
                        code.accesses.insert(at, instruction.addresses);
                    }
                }
                Line::Other => {}
            }
        }
        wrong.dedup();
        // One of each is a leak, which is the control.
        assert!(
            rounds > 4 && assembled > 8,
            "only {rounds} functions of rounds, {assembled} of assembly: renamed?"
        );
        (code, wrong)
    }

    /// Returns a number that stands for the addresses that the instruction at `at` uses with these
    /// registers.
    pub(crate) fn addresses(&self, at: u64, registers: &user_regs_struct) -> u64 {
        let addresses = self.accesses.get(&at).into_iter().flatten();
        let numbers = addresses.map(|address| address.number(registers));
        numbers.fold(0, |all, number| all.rotate_left(21).wrapping_add(number))
    }

    /// Returns whether the instruction at this address is a branch.
    pub(crate) fn chooses(&self, at: u64) -> bool {
        self.choices.contains(&at)
    }

    /// Returns the function that has this address.
    pub(crate) fn function(&self, at: u64) -> &str {
        let before = self.functions.range(..=at).next_back();
        before.map_or("a library", |(_, name)| name)
    }

    /// Returns whether the instruction at this address is in the crates of the cipher.
    pub(crate) fn is_ours(&self, at: u64) -> bool {
        is_ours(self.function(at))
    }
}

impl Address {
    fn number(&self, registers: &user_regs_struct) -> u64 {
        let base = self.base.map_or(0, |base| base.value(registers));
        let index = self.index.map_or(0, |(register, scale)| {
            register.value(registers).wrapping_mul(scale)
        });
        base.wrapping_add(index)
    }

    /// Parses what is between the brackets of an operand, such as `%rsp,%rax,8`. Returns nothing
    /// for a fixed address.
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(',').map(str::trim);
        let base = parts.next().and_then(Register::named);
        let index = parts.next().and_then(Register::named);
        let scale = parts.next().and_then(|scale| scale.parse().ok());
        let address = Self {
            base,
            index: index.map(|index| (index, scale.unwrap_or(1))),
        };
        (address.base.is_some() || address.index.is_some()).then_some(address)
    }
}

impl Register {
    fn named(name: &str) -> Option<Self> {
        let name = name.strip_prefix('%')?;
        REGISTERS.iter().position(|it| *it == name).map(Self)
    }

    fn value(self, r: &user_regs_struct) -> u64 {
        [
            r.rax, r.rbx, r.rcx, r.rdx, r.rsi, r.rdi, r.rbp, r.rsp, r.r8, r.r9, r.r10, r.r11,
            r.r12, r.r13, r.r14, r.r15,
        ][self.0]
    }
}

impl<'a> Line<'a> {
    fn parse(line: &'a str) -> Self {
        // "0000000000012340 <misty1::block::f>:" or "   12345:\tmov    0x8(%rsp),%rax"
        if let Some((at, name)) = line.split_once(" <")
            && let (Ok(at), Some(name)) = (u64::from_str_radix(at, 16), name.strip_suffix(">:"))
        {
            return Self::Function(at, name);
        }
        let Some((at, text)) = line.split_once(":\t") else {
            return Self::Other;
        };
        match u64::from_str_radix(at.trim(), 16) {
            Ok(at) => Self::Instruction(at, Instruction::parse(text)),
            Err(_) => Self::Other,
        }
    }
}

impl Instruction {
    fn parse(text: &str) -> Self {
        // objdump appends a name to an address that it knows, and the name may have brackets.
        let text = text.split(['<', '#']).next().unwrap_or_default();
        let mut words = text.split_whitespace();
        let mut mnemonic = words.next().unwrap_or_default();
        while [
            "bnd", "notrack", "rep", "repz", "repnz", "lock", "data16", "cs",
        ]
        .contains(&mnemonic)
        {
            mnemonic = words.next().unwrap_or_default();
        }
        let jumps = mnemonic.starts_with('j') && !mnemonic.starts_with("jmp");
        let has = |words: &[&str]| words.iter().any(|word| mnemonic.contains(word));
        let mut instruction = Self {
            chooses: jumps || mnemonic.starts_with("jmp") && text.contains('*'),
            gathers: has(&["gather", "scatter"]),
            extracts: has(&[
                "ptest", "vtest", "kortest", "ktest", "movmsk", "pextr", "comis",
            ]) || has(&["kmov", "vmovd", "vmovq"]) && to_integer(text),
            ..Self::default()
        };
        // These two compute an address and do not access it.
        if !mnemonic.starts_with("lea") && !mnemonic.starts_with("nop") {
            let operands = text.split('(').skip(1);
            let operands = operands.filter_map(|operand| operand.split(')').next());
            instruction.addresses = operands.filter_map(Address::parse).collect();
        }
        instruction
    }
}

/// Returns whether the last operand is a register that is not a vector.
fn to_integer(text: &str) -> bool {
    let last = text.rsplit(',').next().unwrap_or_default().trim();
    last.starts_with("%r") || last.starts_with("%e")
}

fn is_ours(function: &str) -> bool {
    function.contains("misty1::") || function.contains("polyval_wide::")
}

/// Returns whether this is a function of a backend with vectors in which only vectors are secret.
fn is_round(function: &str) -> bool {
    let name = function.split("::h").next().unwrap_or_default();
    let last = name.rsplit("::").next().unwrap_or_default();
    let vectors = ["::avx2::", "::avx512::", "fpn_checks::leaks"];
    ROUNDS.contains(&last) && vectors.iter().any(|module| name.contains(module))
}

/// Returns whether this is a function of generated assembly.
fn is_assembled(function: &str) -> bool {
    let name = function.split("::h").next().unwrap_or_default();
    name.ends_with("::assembly")
        && ["::assembled::", "fpn_checks::leaks"]
            .iter()
            .any(|module| name.contains(module))
}

const ROUNDS: [&str; 4] = ["fi", "fo", "fl", "fl_inv"];

const REGISTERS: [&str; 16] = [
    "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", "r8", "r9", "r10", "r11", "r12", "r13",
    "r14", "r15",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn instruction(text: &str) -> Instruction {
        Instruction::parse(text)
    }

    #[test]
    fn lines_of_objdump_are_functions_and_instructions() {
        assert_eq!(
            Line::parse("0000000000012340 <a::b<c>::d>:"),
            Line::Function(0x12340, "a::b<c>::d")
        );
        assert!(matches!(
            Line::parse("   4f27:\tret"),
            Line::Instruction(0x4f27, _)
        ));
        assert_eq!(Line::parse("Disassembly of section .text:"), Line::Other);
    }

    #[test]
    fn operands_in_memory_have_a_base_and_an_index() {
        let [address] = &instruction("mov    -0x8(%rsp,%rax,8),%rcx").addresses[..] else {
            panic!("one operand");
        };
        assert_eq!(address.base, Register::named("%rsp"));
        assert_eq!(address.index, Some((Register(0), 8)));
        let two = instruction("rep movsb %ds:(%rsi),%es:(%rdi)");
        assert_eq!(two.addresses.len(), 2);
        for none in [
            "lea    (%rax,%rbx,1),%rcx",
            "nopw   0x0(%rax,%rax,1)",
            "mov    0x1234(%rip),%rax        # 4f <name(%rax)>",
            "call   4f20 <f(%rbx)>",
        ] {
            assert_eq!(instruction(none).addresses, [], "{none}");
        }
    }

    #[test]
    fn branches_gathers_and_what_leaves_a_vector_are_seen() {
        for branch in ["jne    4f20 <f+0x10>", "bnd jmp *%rax", "jmp    *0x8(%rbx)"] {
            assert!(instruction(branch).chooses, "{branch}");
        }
        for gather in [
            "vpgatherdd %ymm0,(%rax,%ymm1,4),%ymm2",
            "vscatterqps %zmm0,(%rax,%zmm1,4){%k1}",
        ] {
            assert!(instruction(gather).gathers, "{gather}");
        }
        for out in [
            "vmovq  %xmm0,%rax",
            "kmovd  %k1,%ecx",
            "vptest %ymm0,%ymm1",
            "vpmovmskb %ymm0,%eax",
        ] {
            assert!(instruction(out).extracts, "{out}");
        }
        for stays in [
            "vmovq  %rax,%xmm0",
            "kmovd  %ecx,%k1",
            "jmp    4f20 <f>",
            "vpxorq 0x40(%rsp),%zmm1,%zmm2",
        ] {
            let it = instruction(stays);
            assert!(!it.extracts && !it.chooses && !it.gathers, "{stays}");
        }
    }

    #[test]
    fn the_functions_of_rounds_are_found_by_name() {
        for round in [
            "misty1::backend::avx512::zmm::OneKey::fo",
            "fpn_checks::leaks::fo",
        ] {
            assert!(is_round(round), "{round}");
        }
        for other in [
            "misty1::backend::avx512::zmm::ctr",
            "misty1::rounds::fi",
            "core::fmt::fo",
        ] {
            assert!(!is_round(other), "{other}");
        }
        assert!(is_assembled(
            "misty1::backend::assembled::fo_zmm_one::assembly"
        ));
        assert!(!is_assembled("misty1::backend::assembled::fo_zmm_one"));
    }
}
