//! S7 and S9 of RFC 2994 (section 2.4) as boolean circuits, one call for all lanes of a word.
//!
//! Each circuit is the algebraic normal form of its table with the common sums shared; the tests
//! below compare it with the table on every input.

use crate::rounds::Word;

/// What the circuit leaves out: S7 of zero.
pub(crate) const S7_COMPLEMENT: u16 = 0x1b;

/// S7 of `x`, complemented by [`S7_COMPLEMENT`], XORed to `add`. Bit 0 comes first.
#[inline(always)]
pub(crate) fn s7<W: Word>(x: [W; 7], add: [W; 7]) -> [W; 7] {
    let t0 = x[0].and(x[1]);
    let t1 = x[0].and(x[2]);
    let t2 = x[1].and(x[2]);
    let t3 = x[0].and(x[3]);
    let t4 = x[1].and(x[3]);
    let t5 = x[2].and(x[3]);
    let t6 = x[0].and(x[4]);
    let t7 = x[1].and(x[4]);
    let t8 = x[2].and(x[4]);
    let t9 = x[3].and(x[4]);
    let t10 = x[0].and(x[5]);
    let t11 = x[1].and(x[5]);
    let t12 = x[2].and(x[5]);
    let t13 = x[3].and(x[5]);
    let t14 = x[4].and(x[5]);
    let t15 = x[0].and(x[6]);
    let t16 = x[1].and(x[6]);
    let t17 = x[2].and(x[6]);
    let t18 = x[3].and(x[6]);
    let t19 = x[4].and(x[6]);
    let t20 = x[5].and(x[6]);
    let t21 = t2.and(x[0]);
    let t22 = t5.and(x[0]);
    let t23 = t5.and(x[1]);
    let t24 = t7.and(x[0]);
    let t25 = t8.and(x[0]);
    let t26 = t9.and(x[0]);
    let t27 = t9.and(x[1]);
    let t28 = t9.and(x[2]);
    let t29 = t11.and(x[0]);
    let t30 = t12.and(x[0]);
    let t31 = t12.and(x[1]);
    let t32 = t13.and(x[0]);
    let t33 = t13.and(x[1]);
    let t34 = t14.and(x[0]);
    let t35 = t14.and(x[1]);
    let t36 = t14.and(x[2]);
    let t37 = t14.and(x[3]);
    let t38 = t16.and(x[0]);
    let t39 = t17.and(x[1]);
    let t40 = t18.and(x[0]);
    let t41 = t18.and(x[1]);
    let t42 = t18.and(x[2]);
    let t43 = t19.and(x[0]);
    let t44 = t19.and(x[1]);
    let t45 = t19.and(x[2]);
    let t46 = t20.and(x[0]);
    let t47 = t20.and(x[1]);
    let t48 = t20.and(x[2]);
    let t49 = t20.and(x[3]);
    let t50 = t20.and(x[4]);
    let t51 = x[0].xor(x[1]);
    let t52 = t3.xor(t51);
    let t53 = t21.xor(t52);
    let t54 = t19.xor(t40);
    let t55 = t16.xor(t54);
    let t56 = t13.xor(t48);
    let t57 = t11.xor(t46);
    let t58 = t10.xor(t7);
    let t59 = t9.xor(x[6]);
    let t60 = t6.xor(x[5]);
    let t61 = t59.xor(t6);
    let t62 = t58.xor(x[4]);
    let t63 = t58.xor(x[2]);
    let t64 = t57.xor(x[0]);
    let t65 = t57.xor(t61);
    let t66 = t56.xor(x[3]);
    let t67 = t56.xor(t63);
    let t68 = t55.xor(t66);
    let t69 = t55.xor(t62);
    let t70 = t53.xor(t8);
    let t71 = t53.xor(t67);
    let t72 = t50.xor(t60);
    let t73 = t5.xor(t72);
    let t74 = t49.xor(t64);
    let t75 = t47.xor(t73);
    let t76 = t45.xor(t69);
    let t77 = t44.xor(t65);
    let t78 = t43.xor(t70);
    let t79 = t42.xor(t77);
    let t80 = t41.xor(t78);
    let t81 = t4.xor(t74);
    let t82 = t39.xor(t68);
    let t83 = t38.xor(t81);
    let t84 = t37.xor(t76);
    let t85 = t36.xor(t79);
    let t86 = t35.xor(t80);
    let t87 = t34.xor(t84);
    let t88 = t33.xor(t82);
    let t89 = t32.xor(t75);
    let t90 = t31.xor(t89);
    let t91 = t30.xor(t83);
    let t92 = t3.xor(t88);
    let t93 = t29.xor(t71);
    let t94 = t28.xor(t92);
    let t95 = t27.xor(t90);
    let t96 = t26.xor(t91);
    let t97 = t25.xor(t93);
    let t98 = t24.xor(t87);
    let t99 = t23.xor(t97);
    let t100 = t22.xor(t98);
    let t101 = t20.xor(t86);
    let t102 = t18.xor(t85);
    let t103 = t18.xor(t2);
    let t104 = t17.xor(t96);
    let t105 = t16.xor(t95);
    let t106 = t15.xor(t99);
    let t107 = t12.xor(t94);
    let t108 = t105.xor(t12);
    let t109 = t104.xor(t14);
    let t110 = t102.xor(t15);
    let t111 = t101.xor(t17);
    let t112 = t100.xor(t103);
    let t113 = t10.xor(t107);
    let t114 = t1.xor(t110);
    let t115 = t0.xor(t113);
    [
        t109.xor(add[0]),
        t114.xor(add[1]),
        t112.xor(add[2]),
        t111.xor(add[3]),
        t108.xor(add[4]),
        t106.xor(add[5]),
        t115.xor(add[6]),
    ]
}

/// What the circuit leaves out: S9 of zero.
pub(crate) const S9_COMPLEMENT: u16 = 0x1c3;

/// S9 of `x`, complemented by [`S9_COMPLEMENT`], XORed to `add`. Bit 0 comes first.
#[inline(always)]
pub(crate) fn s9<W: Word>(x: [W; 9], add: [W; 9]) -> [W; 9] {
    let t0 = x[0].and(x[1]);
    let t1 = x[0].and(x[2]);
    let t2 = x[1].and(x[2]);
    let t3 = x[0].and(x[3]);
    let t4 = x[1].and(x[3]);
    let t5 = x[2].and(x[3]);
    let t6 = x[0].and(x[4]);
    let t7 = x[1].and(x[4]);
    let t8 = x[2].and(x[4]);
    let t9 = x[3].and(x[4]);
    let t10 = x[0].and(x[5]);
    let t11 = x[1].and(x[5]);
    let t12 = x[2].and(x[5]);
    let t13 = x[3].and(x[5]);
    let t14 = x[4].and(x[5]);
    let t15 = x[0].and(x[6]);
    let t16 = x[1].and(x[6]);
    let t17 = x[2].and(x[6]);
    let t18 = x[3].and(x[6]);
    let t19 = x[4].and(x[6]);
    let t20 = x[5].and(x[6]);
    let t21 = x[0].and(x[7]);
    let t22 = x[1].and(x[7]);
    let t23 = x[2].and(x[7]);
    let t24 = x[3].and(x[7]);
    let t25 = x[4].and(x[7]);
    let t26 = x[5].and(x[7]);
    let t27 = x[6].and(x[7]);
    let t28 = x[0].and(x[8]);
    let t29 = x[1].and(x[8]);
    let t30 = x[2].and(x[8]);
    let t31 = x[3].and(x[8]);
    let t32 = x[4].and(x[8]);
    let t33 = x[5].and(x[8]);
    let t34 = x[6].and(x[8]);
    let t35 = x[7].and(x[8]);
    let t36 = t9.xor(x[7]);
    let t37 = t5.xor(x[1]);
    let t38 = t35.xor(t7);
    let t39 = t28.xor(x[3]);
    let t40 = t27.xor(x[5]);
    let t41 = t27.xor(t3);
    let t42 = t26.xor(t38);
    let t43 = t24.xor(t6);
    let t44 = t23.xor(t32);
    let t45 = t22.xor(t8);
    let t46 = t20.xor(x[4]);
    let t47 = t20.xor(t30);
    let t48 = t2.xor(x[0]);
    let t49 = t19.xor(t41);
    let t50 = t18.xor(t21);
    let t51 = t17.xor(t31);
    let t52 = t15.xor(t4);
    let t53 = t14.xor(x[8]);
    let t54 = t13.xor(t47);
    let t55 = t12.xor(t34);
    let t56 = t0.xor(t55);
    let t57 = t54.xor(x[6]);
    let t58 = t53.xor(t9);
    let t59 = t53.xor(t56);
    let t60 = t52.xor(t58);
    let t61 = t51.xor(t52);
    let t62 = t50.xor(t6);
    let t63 = t50.xor(t56);
    let t64 = t5.xor(t61);
    let t65 = t49.xor(x[2]);
    let t66 = t49.xor(t57);
    let t67 = t48.xor(t63);
    let t68 = t48.xor(t54);
    let t69 = t46.xor(t67);
    let t70 = t46.xor(t60);
    let t71 = t45.xor(t70);
    let t72 = t45.xor(t68);
    let t73 = t44.xor(t59);
    let t74 = t44.xor(t51);
    let t75 = t43.xor(t74);
    let t76 = t43.xor(t71);
    let t77 = t42.xor(t73);
    let t78 = t42.xor(t65);
    let t79 = t40.xor(t72);
    let t80 = t40.xor(t62);
    let t81 = t39.xor(t77);
    let t82 = t39.xor(t64);
    let t83 = t37.xor(t80);
    let t84 = t37.xor(t66);
    let t85 = t36.xor(t82);
    let t86 = t36.xor(t78);
    let t87 = t35.xor(t84);
    let t88 = t33.xor(t85);
    let t89 = t32.xor(t79);
    let t90 = t31.xor(t69);
    let t91 = t29.xor(t83);
    let t92 = t28.xor(t90);
    let t93 = t28.xor(t86);
    let t94 = t25.xor(t91);
    let t95 = t24.xor(t93);
    let t96 = t2.xor(t94);
    let t97 = t17.xor(t87);
    let t98 = t16.xor(t96);
    let t99 = t16.xor(t95);
    let t100 = t16.xor(t75);
    let t101 = t14.xor(t89);
    let t102 = t14.xor(t88);
    let t103 = t101.xor(t11);
    let t104 = t100.xor(t11);
    let t105 = t10.xor(t97);
    let t106 = t10.xor(t92);
    let t107 = t10.xor(t104);
    let t108 = t1.xor(t102);
    let t109 = t0.xor(t98);
    let t110 = t0.xor(t76);
    [
        t107.xor(add[0]),
        t108.xor(add[1]),
        t110.xor(add[2]),
        t103.xor(add[3]),
        t105.xor(add[4]),
        t99.xor(add[5]),
        t81.xor(add[6]),
        t109.xor(add[7]),
        t106.xor(add[8]),
    ]
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
        check(s7, &vectors::load().sboxes.s7, S7_COMPLEMENT);
    }

    #[test]
    fn the_s9_circuit_equals_the_table_of_the_rfc_on_all_512_inputs() {
        check(s9, &vectors::load().sboxes.s9, S9_COMPLEMENT);
    }
}
