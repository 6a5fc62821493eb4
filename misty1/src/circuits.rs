//! S7 and S9 of RFC 2994 (section 2.4) in gates of two inputs, one call for all lanes of a word.
//!
//! Written by `cargo run -p misty1 --example assembly` from `tools/circuits`.

use crate::rounds::Word;

/// What the S7 circuit leaves complemented.
pub(crate) const S7_COMPLEMENT: u16 = 0x1b;

/// S7 of `x`, complemented by [`S7_COMPLEMENT`], in 83 gates. Bit 0 comes first.
#[inline(always)]
pub(crate) fn s7<W: Word>(x: [W; 7]) -> [W; 7] {
    let t0 = x[1].xor(x[4]);
    let t1 = x[5].and(t0);
    let t2 = x[2].and(x[5]);
    let t3 = x[3].and(x[4]);
    let t4 = t2.xor(t3);
    let t5 = x[5].and(x[6]);
    let t6 = t4.xor(t5);
    let t7 = t6.and_not(x[0]);
    let t8 = x[1].and(x[3]);
    let t9 = t7.xor(t8);
    let t10 = t1.xor(t9);
    let t11 = x[0].and(x[1]);
    let t12 = x[3].and(x[5]);
    let t13 = t11.xor(t12);
    let t14 = x[2].xor(t13);
    let t15 = x[6].and(t14);
    let t16 = t10.xor(t15);
    let t17 = x[0].and(x[6]);
    let t18 = x[1].and(x[5]);
    let t19 = t17.xor(t18);
    let t20 = x[4].and(t2);
    let t21 = t19.xor(t20);
    let t22 = x[5].and(t21);
    let t23 = t0.and_not(x[4]);
    let t24 = x[2].and_not(x[3]);
    let t25 = t23.xor(t24);
    let t26 = t25.and_not(x[6]);
    let t27 = x[4].xor(x[6]);
    let t28 = x[2].xor(t27);
    let t29 = x[0].and(t28);
    let t30 = t26.xor(t29);
    let t31 = t22.xor(t30);
    let t32 = t3.xor(t31);
    let t33 = x[0].and(x[5]);
    let t34 = x[4].or(t33);
    let t35 = t27.and_not(t28);
    let t36 = t13.xor(t35);
    let t37 = x[4].and(t36);
    let t38 = t37.and_not(t34);
    let t39 = x[6].and(t0);
    let t40 = x[0].and(x[3]);
    let t41 = t39.xor(t40);
    let t42 = x[3].xor(t41);
    let t43 = x[6].and(t42);
    let t44 = x[1].xor(t40);
    let t45 = x[2].and(t44);
    let t46 = t43.xor(t45);
    let t47 = t38.xor(t46);
    let t48 = t23.xor(t47);
    let t49 = t11.and_not(t33);
    let t50 = t23.xor(t49);
    let t51 = t18.and(t50);
    let t52 = x[0].and(x[4]);
    let t53 = t8.xor(t52);
    let t54 = x[6].and_not(t53);
    let t55 = t11.and_not(x[2]);
    let t56 = t53.xor(t55);
    let t57 = t5.xor(t56);
    let t58 = t44.xor(t57);
    let t59 = x[0].xor(t58);
    let t60 = t54.xor(t59);
    let t61 = t35.xor(t60);
    let t62 = t51.xor(t61);
    let t63 = t41.and_not(x[5]);
    let t64 = x[1].and_not(t2);
    let t65 = x[1].and(x[6]);
    let t66 = t64.or(t65);
    let t67 = t63.xor(t66);
    let t68 = t25.and_not(x[3]);
    let t69 = t67.xor(t68);
    let t70 = t52.xor(t69);
    let t71 = x[2].and_not(t57);
    let t72 = t50.xor(t71);
    let t73 = t59.xor(t72);
    let t74 = t17.xor(t73);
    let t75 = t12.xor(t74);
    let t76 = t19.and_not(x[3]);
    let t77 = t6.xor(t65);
    let t78 = x[2].and(t77);
    let t79 = t76.xor(t78);
    let t80 = t33.xor(t79);
    let t81 = t41.xor(t80);
    let t82 = t13.xor(t81);
    [t16, t32, t48, t62, t70, t75, t82]
}

/// What the S9 circuit leaves complemented.
pub(crate) const S9_COMPLEMENT: u16 = 0x1c3;

/// S9 of `x`, complemented by [`S9_COMPLEMENT`], in 91 gates. Bit 0 comes first.
#[inline(always)]
pub(crate) fn s9<W: Word>(x: [W; 9]) -> [W; 9] {
    let t0 = x[1].xor(x[7]);
    let t1 = x[0].xor(t0);
    let t2 = x[2].xor(x[6]);
    let t3 = x[5].xor(t2);
    let t4 = t1.and(t3);
    let t5 = x[3].xor(x[6]);
    let t6 = x[8].and(t5);
    let t7 = x[6].and_not(x[7]);
    let t8 = x[6].xor(x[8]);
    let t9 = x[0].xor(x[4]);
    let t10 = t8.xor(t9);
    let t11 = x[4].xor(t2);
    let t12 = t10.and_not(t11);
    let t13 = t7.xor(t12);
    let t14 = t6.xor(t13);
    let t15 = x[3].xor(x[5]);
    let t16 = t15.and_not(x[7]);
    let t17 = t14.xor(t16);
    let t18 = t4.xor(t17);
    let t19 = x[4].xor(x[8]);
    let t20 = x[1].xor(t19);
    let t21 = t20.and_not(x[2]);
    let t22 = t18.xor(t21);
    let t23 = x[1].and_not(x[5]);
    let t24 = x[0].xor(t5);
    let t25 = x[2].and(t24);
    let t26 = t20.and_not(t15);
    let t27 = x[7].xor(t26);
    let t28 = x[0].and(t8);
    let t29 = t27.xor(t28);
    let t30 = t25.xor(t29);
    let t31 = t23.xor(t30);
    let t32 = t3.or(t11);
    let t33 = x[1].xor(x[3]);
    let t34 = t1.and_not(t33);
    let t35 = t32.xor(t34);
    let t36 = x[2].or(x[5]);
    let t37 = t9.and_not(t24);
    let t38 = t36.xor(t37);
    let t39 = t35.xor(t38);
    let t40 = x[8].xor(t39);
    let t41 = x[1].xor(t5);
    let t42 = t41.and_not(x[5]);
    let t43 = x[5].xor(t0);
    let t44 = t43.and_not(x[4]);
    let t45 = x[7].xor(t11);
    let t46 = x[6].xor(t45);
    let t47 = t20.and(t46);
    let t48 = x[7].and(t8);
    let t49 = t47.xor(t48);
    let t50 = t44.xor(t49);
    let t51 = t42.xor(t50);
    let t52 = x[0].xor(t51);
    let t53 = t15.and(t24);
    let t54 = t46.and_not(t8);
    let t55 = t53.xor(t54);
    let t56 = x[1].xor(t55);
    let t57 = x[4].and_not(x[8]);
    let t58 = t56.xor(t57);
    let t59 = t2.and_not(x[3]);
    let t60 = t58.xor(t59);
    let t61 = t1.and(t8);
    let t62 = t20.and_not(x[1]);
    let t63 = t5.and(t9);
    let t64 = t62.xor(t63);
    let t65 = t16.xor(t64);
    let t66 = t61.xor(t65);
    let t67 = x[2].xor(t66);
    let t68 = x[7].xor(t10);
    let t69 = x[8].and(t68);
    let t70 = x[5].and(t46);
    let t71 = x[1].and(t9);
    let t72 = t70.xor(t71);
    let t73 = x[2].and(x[7]);
    let t74 = t72.xor(t73);
    let t75 = t69.xor(t74);
    let t76 = x[3].xor(t75);
    let t77 = t9.and_not(t1);
    let t78 = t62.xor(t77);
    let t79 = t2.and(t33);
    let t80 = t7.xor(t79);
    let t81 = t78.xor(t80);
    let t82 = x[5].xor(t81);
    let t83 = x[8].and(t24);
    let t84 = t2.and(t15);
    let t85 = t83.xor(t84);
    let t86 = x[0].and(t43);
    let t87 = t9.xor(t86);
    let t88 = x[2].and(t33);
    let t89 = t87.xor(t88);
    let t90 = t85.xor(t89);
    [t22, t31, t40, t52, t60, t67, t76, t82, t90]
}
