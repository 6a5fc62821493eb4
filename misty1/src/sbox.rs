//! S7 and S9 of RFC 2994 (section 2.4) as boolean circuits, one call for all lanes of a word.
//!
//! Over a field of 2^9 elements S9 is the fifth power between affine maps, so each output is quadratic
//! of rank 8: four products of linear forms and a linear form. The sixteen sums of inputs below were
//! searched such that four of the products of them and of the inputs do for each output, and five for
//! one. S7 is the 81st power over 2^7 elements, the ninth power of the ninth power: two layers of three
//! products each. Every output starts from what is to be added to it, so with instructions of three
//! inputs the addition costs nothing.

use crate::rounds::Word;

/// What the S7 circuit leaves complemented.
pub(crate) const S7_COMPLEMENT: u16 = 0x1b;

/// S7 of `x`, complemented by [`S7_COMPLEMENT`], XORed to `a`. Bit 0 comes first.
#[inline(always)]
pub(crate) fn s7<W: Word>(x: [W; 7], a: [W; 7]) -> [W; 7] {
    let t0 = x[2].xor3(x[3], x[6]);
    let t1 = x[2].xor3(x[4], x[5]);
    let t2 = x[0].xor3(x[3], t1);
    let t3 = x[1].xor3(x[2], t2);
    let t4 = t0.xor(t3);
    let t5 = x[1].or(t4);
    let t6 = t5.xor_and_not(t2, x[0]);
    let t7 = t6.xor_and_not(x[4], x[3]);
    let t8 = t7.xor(x[2]);
    let t9 = x[1].xor(t2);
    let t10 = t0.and_not(t9);
    let t11 = t10.xor_or(x[4], t2);
    let t12 = t11.xor_and_not(x[6], t1);
    let t13 = t12.xor(x[0]);
    let t14 = x[0].xor(t1);
    let t15 = x[4].or(t14);
    let t16 = t15.xor_and_not(x[5], x[1]);
    let t17 = t16.xor_and_not(t3, t0);
    let t18 = t17.xor(x[0]);
    let t19 = x[1].xor(x[6]);
    let t20 = t1.and(t19);
    let t21 = t20.xor_or(x[3], t3);
    let t22 = t21.xor_and_not(t0, x[5]);
    let t23 = t22.xor(x[1]);
    let t24 = x[0].xor(x[5]);
    let t25 = t0.and_not(t24);
    let t26 = t25.xor_or(x[3], x[4]);
    let t27 = t26.xor_and_not(t3, t2);
    let t28 = t27.xor(x[0]);
    let t29 = x[1].xor(t1);
    let t30 = x[3].and(t29);
    let t31 = t30.xor_and_not(x[6], x[5]);
    let t32 = t31.xor_and_not(t2, t3);
    let t33 = t32.xor(x[0]);
    let t34 = x[4].xor(t2);
    let t35 = t34.and_not(x[5]);
    let t36 = t35.xor_and_not(x[1], x[0]);
    let t37 = t36.xor_and(t0, t3);
    let t38 = t37.xor(x[2]);
    let t39 = a[3].xor(t13);
    let t40 = t8.xor(t28);
    let t41 = t18.xor(t40);
    let t42 = t39.xor_and_not(t28, t41);
    let t43 = t33.xor(t40);
    let t44 = t42.xor_and_not(t38, t43);
    let t45 = t8.xor3(t13, t23);
    let t46 = t44.xor_or(t45, t23);
    let t47 = a[5].xor(t43);
    let t48 = t23.xor3(t38, t40);
    let t49 = t47.xor_and_not(t33, t48);
    let t50 = t49.xor_or(t18, t23);
    let t51 = t13.xor3(t18, t33);
    let t52 = t50.xor_and(t45, t51);
    let t53 = a[6].xor(t43);
    let t54 = t8.xor3(t18, t48);
    let t55 = t53.xor_and_not(t54, t38);
    let t56 = t55.xor_and_not(t33, t8);
    let t57 = t56.xor_and(t13, t41);
    let t58 = a[0].xor(t13);
    let t59 = t8.xor3(t23, t43);
    let t60 = t58.xor_and_not(t43, t59);
    let t61 = t60.xor_or(t18, t54);
    let t62 = t61.xor_and_not(t28, t51);
    let t63 = a[1].xor(t28);
    let t64 = t63.xor_or(t13, t54);
    let t65 = t64.xor_and(t43, t48);
    let t66 = t65.xor_or(t59, t40);
    let t67 = a[4].xor(t18);
    let t68 = t67.xor_and_not(t45, t13);
    let t69 = t68.xor_and(t28, t54);
    let t70 = t69.xor_and_not(t59, t51);
    let t71 = a[2].xor(t13);
    let t72 = t71.xor_and_not(t59, t40);
    let t73 = t72.xor_or(t45, t51);
    let t74 = t13.xor(t48);
    let t75 = t73.xor_and_not(t74, t23);
    [t62, t66, t75, t46, t70, t52, t57]
}

/// What the S9 circuit leaves complemented.
pub(crate) const S9_COMPLEMENT: u16 = 0x1c3;

/// S9 of `x`, complemented by [`S9_COMPLEMENT`], XORed to `a` and, where it is there, to `b`. Bit 0 comes
/// first.
#[inline(always)]
pub(crate) fn s9<W: Word>(x: [W; 9], a: [W; 9], b: [Option<W>; 9]) -> [W; 9] {
    let t0 = add(a[1], b[1], x[7]);
    let t1 = x[3].xor(x[5]);
    let t2 = x[1].xor3(x[4], x[8]);
    let t3 = t0.xor_and_not(t2, t1);
    let t4 = x[6].xor(x[8]);
    let t5 = t3.xor_and(x[0], t4);
    let t6 = x[3].xor(x[6]);
    let t7 = x[0].xor(t6);
    let t8 = t5.xor_and(x[2], t7);
    let t9 = t8.xor_and_not(x[1], x[5]);
    let t10 = add(a[3], b[3], x[0]);
    let t11 = x[2].xor3(x[4], x[7]);
    let t12 = t10.xor_and(t2, t11);
    let t13 = t12.xor_and(x[7], t4);
    let t14 = x[1].xor(t6);
    let t15 = t13.xor_and_not(t14, x[5]);
    let t16 = x[0].xor3(x[1], x[7]);
    let t17 = x[0].xor3(x[5], t16);
    let t18 = t15.xor_and_not(t17, x[4]);
    let t19 = add(a[4], b[4], x[1]);
    let t20 = t19.xor_and_not(t11, t4);
    let t21 = t20.xor_and(t1, t7);
    let t22 = t21.xor_and_not(x[4], x[8]);
    let t23 = x[2].xor(x[6]);
    let t24 = t22.xor_and_not(t23, x[3]);
    let t25 = add(a[8], b[8], x[4]);
    let t26 = t25.xor_and_not(t17, x[0]);
    let t27 = t26.xor_and(t1, t23);
    let t28 = x[6].xor(t14);
    let t29 = t27.xor_and(x[2], t28);
    let t30 = t29.xor_and(x[8], t7);
    let t31 = add(a[5], b[5], x[2]);
    let t32 = t31.xor_and_not(t2, x[1]);
    let t33 = t32.xor_and_not(t1, x[7]);
    let t34 = x[0].xor(x[4]);
    let t35 = t33.xor_and(t6, t34);
    let t36 = t35.xor_and(t4, t16);
    let t37 = add(a[7], b[7], x[5]);
    let t38 = t37.xor_and_not(t2, x[1]);
    let t39 = t38.xor_and_not(t34, t16);
    let t40 = t39.xor_and(t28, t23);
    let t41 = t40.xor_and_not(x[6], x[7]);
    let t42 = add(a[6], b[6], x[3]);
    let t43 = x[6].xor3(t16, t2);
    let t44 = t42.xor_and(x[8], t43);
    let t45 = t44.xor_and(x[1], t34);
    let t46 = t45.xor_and(x[5], t11);
    let t47 = t46.xor_and(x[2], x[7]);
    let t48 = add(a[2], b[2], x[8]);
    let t49 = x[4].xor(t23);
    let t50 = x[5].xor(t23);
    let t51 = t48.xor_or(t49, t50);
    let t52 = t51.xor_or(x[2], x[5]);
    let t53 = t52.xor_and_not(t16, t28);
    let t54 = t53.xor_and_not(t34, t7);
    let t55 = add_two(a[0], b[0]);
    let t56 = t55.xor_and_not(t43, t49);
    let t57 = t56.xor_and(x[8], t6);
    let t58 = t57.xor_and(t50, t16);
    let t59 = t1.xor(t11);
    let t60 = t58.xor_and_not(t59, x[7]);
    let t61 = t60.xor_and_not(t2, x[2]);
    [t61, t9, t54, t18, t24, t36, t47, t41, t30]
}

#[inline(always)]
fn add<W: Word>(a: W, b: Option<W>, c: W) -> W {
    match b {
        Some(b) => a.xor3(b, c),
        None => a.xor(c),
    }
}

#[inline(always)]
fn add_two<W: Word>(a: W, b: Option<W>) -> W {
    match b {
        Some(b) => a.xor(b),
        None => a,
    }
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
            |x, a| s9(x, [0; 9], a.map(Some)),
            &vectors::load().sboxes.s9,
            S9_COMPLEMENT,
        );
    }
}
