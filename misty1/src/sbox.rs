//! S7 and S9 of RFC 2994 (section 2.4).
//!
//! Over a field of 2^9 elements S9 is the fifth power between affine maps, so each output is
//! quadratic of rank 8: four products of linear forms and a linear form. S7 is the 81st power over
//! 2^7 elements, the ninth power of the ninth power. Starting from such products, or from the
//! algebraic normal form, the program `circuit-search` of the package `misty1-tools` found the
//! circuits.

pub(crate) use crate::circuits::{S7_COMPLEMENT, S9_COMPLEMENT, s7, s9};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vectors;

    /// The circuit at one input.
    fn evaluate<const N: usize>(circuit: impl Fn([u64; N], &mut [u64; N]), input: usize) -> usize {
        let planes = core::array::from_fn(|bit| (((input >> bit) & 1) as u64).wrapping_neg());
        let mut output = [1; N];
        circuit(planes, &mut output);
        assert!(output.iter().all(|&plane| plane == 0 || plane == u64::MAX));
        output
            .iter()
            .enumerate()
            .map(|(bit, plane)| ((plane & 1) as usize) << bit)
            .sum()
    }

    fn check<const N: usize>(
        circuit: impl Fn([u64; N], &mut [u64; N]),
        table: &[u16],
        complement: u16,
    ) {
        assert_eq!(table.len(), 1 << N);
        for (input, &output) in table.iter().enumerate() {
            let expected = usize::from(output ^ complement);
            assert_eq!(evaluate(&circuit, input), expected, "{input}");
        }
    }

    #[test]
    fn the_s7_circuit_equals_the_table_of_the_rfc_on_all_128_inputs() {
        let circuit = |x, to: &mut [u64; 7]| s7(x, |bit, value| to[bit] = value);
        check(circuit, &vectors::load().sboxes.s7, S7_COMPLEMENT);
    }

    #[test]
    fn the_s9_circuit_equals_the_table_of_the_rfc_on_all_512_inputs() {
        let circuit = |x, to: &mut [u64; 9]| s9(x, |bit, value| to[bit] = value);
        check(circuit, &vectors::load().sboxes.s9, S9_COMPLEMENT);
    }
}
