//! S7 and S9 with what FI adds to their results.
//!
//! Over a field of 2^9 elements S9 is the fifth power between affine maps, so each output is quadratic of rank
//! 8: four products of linear forms and a linear form. `tools/linear_forms.rs` searched sums of inputs on
//! which few products rest. S7 is the 81st power over 2^7 elements, the ninth power of the ninth
//! power. From there, or from the algebraic normal form, `tools/circuit_search.rs` found the circuits.

use crate::circuits;
pub(crate) use crate::circuits::{S7_COMPLEMENT, S9_COMPLEMENT};
use crate::rounds::Word;

/// S7 of `x`, complemented by [`S7_COMPLEMENT`], XORed to `a`. Bit 0 comes first.
#[inline(always)]
pub(crate) fn s7<W: Word>(x: [W; 7], a: [W; 7]) -> [W; 7] {
    let mut result = circuits::s7(x);
    for (result, a) in result.iter_mut().zip(a) {
        *result = result.xor(a);
    }
    result
}

/// S9 of `x`, complemented by [`S9_COMPLEMENT`], XORed to `a` and the lowest seven bits to `b`. Bit 0 comes first.
#[inline(always)]
pub(crate) fn s9<W: Word>(x: [W; 9], a: [W; 9], b: [W; 7]) -> [W; 9] {
    let mut result = circuits::s9(x);
    for (result, a) in result.iter_mut().zip(a) {
        *result = result.xor(a);
    }
    for (result, b) in result.iter_mut().zip(b) {
        *result = result.xor(b);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vectors;

    /// The circuit at one input, with every bit of `add` set to that of `added`.
    fn evaluate<const N: usize>(
        circuit: fn([u64; N], [u64; N]) -> [u64; N],
        input: usize,
        added: usize,
    ) -> usize {
        let spread =
            |value: usize| core::array::from_fn(|bit| (((value >> bit) & 1) as u64).wrapping_neg());
        let output = circuit(spread(input), spread(added));
        assert!(output.iter().all(|&plane| plane == 0 || plane == u64::MAX));
        output
            .iter()
            .enumerate()
            .map(|(bit, plane)| ((plane & 1) as usize) << bit)
            .sum()
    }

    fn check<const N: usize>(
        circuit: fn([u64; N], [u64; N]) -> [u64; N],
        table: &[u16],
        complement: u16,
    ) {
        assert_eq!(table.len(), 1 << N);
        for (input, &output) in table.iter().enumerate() {
            for added in 0..1 << N {
                let expected = usize::from(output ^ complement) ^ added;
                assert_eq!(
                    evaluate(circuit, input, added),
                    expected,
                    "{input} + {added}"
                );
            }
        }
    }

    #[test]
    fn the_s7_circuit_equals_the_table_of_the_rfc_on_all_128_inputs() {
        check(s7::<u64>, &vectors::load().sboxes.s7, S7_COMPLEMENT);
    }

    #[test]
    fn the_s9_circuit_equals_the_table_of_the_rfc_on_all_512_inputs() {
        check(
            |x, a| s9(x, a, [0; 7]),
            &vectors::load().sboxes.s9,
            S9_COMPLEMENT,
        );
    }
}
