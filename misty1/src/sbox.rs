//! S7 and S9 of RFC 2994 (section 2.4) as boolean circuits, one call for all lanes of a word.
//!
//! Each circuit is the algebraic normal form of its table with the common sums shared; the tests
//! below compare it with the table on every input.

use crate::rounds::Word;

/// S7 of RFC 2994, bit 0 first.
#[inline(always)]
pub(crate) fn s7<W: Word>(x: [W; 7]) -> [W; 7] {
    let t0 = x[0] & x[1];
    let t1 = x[0] & x[2];
    let t2 = x[1] & x[2];
    let t3 = x[0] & x[3];
    let t4 = x[1] & x[3];
    let t5 = x[2] & x[3];
    let t6 = x[0] & x[4];
    let t7 = x[1] & x[4];
    let t8 = x[2] & x[4];
    let t9 = x[3] & x[4];
    let t10 = x[0] & x[5];
    let t11 = x[1] & x[5];
    let t12 = x[2] & x[5];
    let t13 = x[3] & x[5];
    let t14 = x[4] & x[5];
    let t15 = x[0] & x[6];
    let t16 = x[1] & x[6];
    let t17 = x[2] & x[6];
    let t18 = x[3] & x[6];
    let t19 = x[4] & x[6];
    let t20 = x[5] & x[6];
    let t21 = t2 & x[0];
    let t22 = t5 & x[0];
    let t23 = t5 & x[1];
    let t24 = t7 & x[0];
    let t25 = t8 & x[0];
    let t26 = t9 & x[0];
    let t27 = t9 & x[1];
    let t28 = t9 & x[2];
    let t29 = t11 & x[0];
    let t30 = t12 & x[0];
    let t31 = t12 & x[1];
    let t32 = t13 & x[0];
    let t33 = t13 & x[1];
    let t34 = t14 & x[0];
    let t35 = t14 & x[1];
    let t36 = t14 & x[2];
    let t37 = t14 & x[3];
    let t38 = t16 & x[0];
    let t39 = t17 & x[1];
    let t40 = t18 & x[0];
    let t41 = t18 & x[1];
    let t42 = t18 & x[2];
    let t43 = t19 & x[0];
    let t44 = t19 & x[1];
    let t45 = t19 & x[2];
    let t46 = t20 & x[0];
    let t47 = t20 & x[1];
    let t48 = t20 & x[2];
    let t49 = t20 & x[3];
    let t50 = t20 & x[4];
    let t51 = x[0] ^ x[1];
    let t52 = t3 ^ t51;
    let t53 = t21 ^ t52;
    let t54 = t19 ^ t40;
    let t55 = t16 ^ t54;
    let t56 = t13 ^ t48;
    let t57 = t11 ^ t46;
    let t58 = t10 ^ t7;
    let t59 = t9 ^ x[6];
    let t60 = t6 ^ x[5];
    let t61 = t59 ^ t6;
    let t62 = t58 ^ x[4];
    let t63 = t58 ^ x[2];
    let t64 = t57 ^ x[0];
    let t65 = t57 ^ t61;
    let t66 = t56 ^ x[3];
    let t67 = t56 ^ t63;
    let t68 = t55 ^ t66;
    let t69 = t55 ^ t62;
    let t70 = t53 ^ t8;
    let t71 = t53 ^ t67;
    let t72 = t50 ^ t60;
    let t73 = t5 ^ t72;
    let t74 = t49 ^ t64;
    let t75 = t47 ^ t73;
    let t76 = t45 ^ t69;
    let t77 = t44 ^ t65;
    let t78 = t43 ^ t70;
    let t79 = t42 ^ t77;
    let t80 = t41 ^ t78;
    let t81 = t4 ^ t74;
    let t82 = t39 ^ t68;
    let t83 = t38 ^ t81;
    let t84 = t37 ^ t76;
    let t85 = t36 ^ t79;
    let t86 = t35 ^ t80;
    let t87 = t34 ^ t84;
    let t88 = t33 ^ t82;
    let t89 = t32 ^ t75;
    let t90 = t31 ^ t89;
    let t91 = t30 ^ t83;
    let t92 = t3 ^ t88;
    let t93 = t29 ^ t71;
    let t94 = t28 ^ t92;
    let t95 = t27 ^ t90;
    let t96 = t26 ^ t91;
    let t97 = t25 ^ t93;
    let t98 = t24 ^ t87;
    let t99 = t23 ^ t97;
    let t100 = t22 ^ t98;
    let t101 = t20 ^ t86;
    let t102 = t18 ^ t85;
    let t103 = t18 ^ t2;
    let t104 = t17 ^ t96;
    let t105 = t16 ^ t95;
    let t106 = t15 ^ t99;
    let t107 = t12 ^ t94;
    let t108 = t105 ^ t12;
    let t109 = t104 ^ t14;
    let t110 = t102 ^ t15;
    let t111 = t101 ^ t17;
    let t112 = t100 ^ t103;
    let t113 = t10 ^ t107;
    let t114 = t1 ^ t110;
    let t115 = t0 ^ t113;
    [!t109, !t114, t112, !t111, !t108, t106, t115]
}

/// S9 of RFC 2994, bit 0 first.
#[inline(always)]
pub(crate) fn s9<W: Word>(x: [W; 9]) -> [W; 9] {
    let t0 = x[0] & x[1];
    let t1 = x[0] & x[2];
    let t2 = x[1] & x[2];
    let t3 = x[0] & x[3];
    let t4 = x[1] & x[3];
    let t5 = x[2] & x[3];
    let t6 = x[0] & x[4];
    let t7 = x[1] & x[4];
    let t8 = x[2] & x[4];
    let t9 = x[3] & x[4];
    let t10 = x[0] & x[5];
    let t11 = x[1] & x[5];
    let t12 = x[2] & x[5];
    let t13 = x[3] & x[5];
    let t14 = x[4] & x[5];
    let t15 = x[0] & x[6];
    let t16 = x[1] & x[6];
    let t17 = x[2] & x[6];
    let t18 = x[3] & x[6];
    let t19 = x[4] & x[6];
    let t20 = x[5] & x[6];
    let t21 = x[0] & x[7];
    let t22 = x[1] & x[7];
    let t23 = x[2] & x[7];
    let t24 = x[3] & x[7];
    let t25 = x[4] & x[7];
    let t26 = x[5] & x[7];
    let t27 = x[6] & x[7];
    let t28 = x[0] & x[8];
    let t29 = x[1] & x[8];
    let t30 = x[2] & x[8];
    let t31 = x[3] & x[8];
    let t32 = x[4] & x[8];
    let t33 = x[5] & x[8];
    let t34 = x[6] & x[8];
    let t35 = x[7] & x[8];
    let t36 = t9 ^ x[7];
    let t37 = t5 ^ x[1];
    let t38 = t35 ^ t7;
    let t39 = t28 ^ x[3];
    let t40 = t27 ^ x[5];
    let t41 = t27 ^ t3;
    let t42 = t26 ^ t38;
    let t43 = t24 ^ t6;
    let t44 = t23 ^ t32;
    let t45 = t22 ^ t8;
    let t46 = t20 ^ x[4];
    let t47 = t20 ^ t30;
    let t48 = t2 ^ x[0];
    let t49 = t19 ^ t41;
    let t50 = t18 ^ t21;
    let t51 = t17 ^ t31;
    let t52 = t15 ^ t4;
    let t53 = t14 ^ x[8];
    let t54 = t13 ^ t47;
    let t55 = t12 ^ t34;
    let t56 = t0 ^ t55;
    let t57 = t54 ^ x[6];
    let t58 = t53 ^ t9;
    let t59 = t53 ^ t56;
    let t60 = t52 ^ t58;
    let t61 = t51 ^ t52;
    let t62 = t50 ^ t6;
    let t63 = t50 ^ t56;
    let t64 = t5 ^ t61;
    let t65 = t49 ^ x[2];
    let t66 = t49 ^ t57;
    let t67 = t48 ^ t63;
    let t68 = t48 ^ t54;
    let t69 = t46 ^ t67;
    let t70 = t46 ^ t60;
    let t71 = t45 ^ t70;
    let t72 = t45 ^ t68;
    let t73 = t44 ^ t59;
    let t74 = t44 ^ t51;
    let t75 = t43 ^ t74;
    let t76 = t43 ^ t71;
    let t77 = t42 ^ t73;
    let t78 = t42 ^ t65;
    let t79 = t40 ^ t72;
    let t80 = t40 ^ t62;
    let t81 = t39 ^ t77;
    let t82 = t39 ^ t64;
    let t83 = t37 ^ t80;
    let t84 = t37 ^ t66;
    let t85 = t36 ^ t82;
    let t86 = t36 ^ t78;
    let t87 = t35 ^ t84;
    let t88 = t33 ^ t85;
    let t89 = t32 ^ t79;
    let t90 = t31 ^ t69;
    let t91 = t29 ^ t83;
    let t92 = t28 ^ t90;
    let t93 = t28 ^ t86;
    let t94 = t25 ^ t91;
    let t95 = t24 ^ t93;
    let t96 = t2 ^ t94;
    let t97 = t17 ^ t87;
    let t98 = t16 ^ t96;
    let t99 = t16 ^ t95;
    let t100 = t16 ^ t75;
    let t101 = t14 ^ t89;
    let t102 = t14 ^ t88;
    let t103 = t101 ^ t11;
    let t104 = t100 ^ t11;
    let t105 = t10 ^ t97;
    let t106 = t10 ^ t92;
    let t107 = t10 ^ t104;
    let t108 = t1 ^ t102;
    let t109 = t0 ^ t98;
    let t110 = t0 ^ t76;
    [!t107, !t108, t110, t103, t105, t99, !t81, !t109, !t106]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vectors;

    fn evaluate<const N: usize>(circuit: fn([u64; N]) -> [u64; N], input: usize) -> u64 {
        let planes = core::array::from_fn(|bit| ((input >> bit) as u64 & 1).wrapping_neg());
        let output = circuit(planes);
        assert!(output.iter().all(|&plane| plane == 0 || plane == u64::MAX));
        output
            .iter()
            .enumerate()
            .map(|(bit, plane)| (plane & 1) << bit)
            .sum()
    }

    #[test]
    fn the_s7_circuit_equals_the_table_of_the_rfc_on_all_128_inputs() {
        let table = &vectors::load().sboxes.s7;
        assert_eq!(table.len(), 128);
        for (input, &output) in table.iter().enumerate() {
            assert_eq!(evaluate(s7, input), u64::from(output), "S7[{input}]");
        }
    }

    #[test]
    fn the_s9_circuit_equals_the_table_of_the_rfc_on_all_512_inputs() {
        let table = &vectors::load().sboxes.s9;
        assert_eq!(table.len(), 512);
        for (input, &output) in table.iter().enumerate() {
            assert_eq!(evaluate(s9, input), u64::from(output), "S9[{input}]");
        }
    }
}
