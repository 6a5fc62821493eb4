//! An estimate of how long a processor like AMD's Zen 4 takes for straight-line code, good enough
//! to choose among orders.

use super::allocate::{Line, Operand};
use super::program::Place;

struct Waiting {
    index: usize,
    needs: [usize; 3],
    count: usize,
    /// When what it reads from memory is there.
    memory: usize,
    /// Slots that it takes, in parts of 64.
    slots: usize,
}

/// Returns the cycles for one run of `lines` with registers of `bytes` bytes.
pub(crate) fn simulate(lines: &[Line], bytes: usize) -> usize {
    let issues = if bytes == 64 { 2 } else { 4 };
    // When the result of an instruction is there; which one wrote a register or a place in memory.
    let mut done = vec![usize::MAX; lines.len()];
    let mut writer = [usize::MAX; 32 + 96 + 200];
    let number = |operand: Operand| match operand {
        Operand::Register(register) => register,
        Operand::Memory(Place::From(bit)) => 32 + bit,
        Operand::Memory(Place::To(bit)) => 64 + bit,
        Operand::Memory(Place::Source(bit)) => 96 + bit,
        Operand::Scratch(slot) => 128 + slot,
        Operand::Memory(_) => 327,
    };
    let is_memory = |operand: Operand| !matches!(operand, Operand::Register(_));
    let (mut next, mut oldest, mut cycle) = (0, 0, 0);
    let (mut reader, mut storer) = (0, 0);
    let mut waiting: Vec<Waiting> = Vec::new();
    let mut free = 0isize;
    let mut gates = 0usize;
    // The number of the gate that an instruction is, or 0.
    let mut gate = vec![0usize; lines.len()];
    while oldest < lines.len() {
        free = (free + 64 * issues as isize).min(64 * issues as isize);
        waiting.retain(|entry| {
            if free <= 0 || entry.memory > cycle {
                return true;
            }
            let needs = &entry.needs[..entry.count];
            let ready = needs.iter().map(|&need| done[need]).max().unwrap_or(0);
            if ready > cycle {
                return true;
            }
            free -= entry.slots as isize;
            done[entry.index] = cycle + 1;
            false
        });
        for _ in 0..WIDTH {
            if next == lines.len() || waiting.len() == WAITING || next - oldest >= IN_FLIGHT {
                break;
            }
            let line = &lines[next];
            let [to, from, _] = line.operands;
            if is_memory(to) {
                storer = cycle.max(storer) + bytes / 32;
                free -= STORE;
                done[next] = storer;
                writer[number(to)] = writer[number(from)];
            } else if line.count == 2 && is_memory(from) {
                reader = cycle.max(reader) + 1;
                done[next] = reader + READ;
                writer[number(to)] = next;
            } else if line.count == 2 {
                done[next] = 0;
                writer[number(to)] = writer[number(from)];
            } else {
                let sources = if line.name == "vpternlogd" {
                    0..3
                } else {
                    1..3
                };
                let mut entry = Waiting {
                    index: next,
                    needs: [0; 3],
                    count: 0,
                    memory: cycle,
                    slots: 64,
                };
                gates += 1;
                if line.name == "vpternlogd" {
                    let age = |operand: Operand| match operand {
                        Operand::Register(_) => match writer[number(operand)] {
                            usize::MAX => 100,
                            writer if gate[writer] == 0 => 100,
                            writer => (gates - gate[writer]).min(100),
                        },
                        _ => 100,
                    };
                    let [to, first, second] = line.operands.map(age);
                    entry.slots = slots(to, first.min(second));
                }
                gate[next] = gates;
                for operand in line.operands[sources].iter() {
                    if is_memory(*operand) {
                        reader = cycle.max(reader) + 1;
                        entry.memory = reader + READ;
                    } else {
                        entry.needs[entry.count] = writer[number(*operand)];
                        entry.count += 1;
                    }
                }
                waiting.push(entry);
                writer[number(to)] = next;
            }
            next += 1;
        }
        cycle += 1;
        while oldest < next && done[oldest] <= cycle {
            oldest += 1;
        }
    }
    cycle
}

/// Returns the slots, in parts of 64, that a gate of three inputs takes: few if the register that
/// it overwrites was written last of all. The numbers are from measurements of long rows of them.
fn slots(overwritten: usize, other: usize) -> usize {
    if overwritten > other {
        return 2 * 64;
    }
    match overwritten {
        ..10 => 76,
        10..20 => 82,
        _ => 90,
    }
}

/// Instructions that come in at once, that wait for their operands, and that are not finished.
const WIDTH: usize = 6;
const WAITING: usize = 64;
const IN_FLIGHT: usize = 300;
/// Cycles from memory to a register.
const READ: usize = 7;
/// What a store takes from the gates beside it, in parts of 64 of a slot.
const STORE: isize = 100;
