// fl_fo_ymm_one.s: 1063 instructions, about 341 cycles, 54 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rdi + 32]
vmovdqa64 ymm1, ymmword ptr [rdi + 544]
vpternlogq ymm0, ymm1, qword ptr [r8 + 8]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 32], ymm0
vpternlogq ymm1, ymm0, qword ptr [r9 + 8]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 544], ymm1
vmovdqa64 ymm2, ymmword ptr [rdi + 0]
vmovdqa64 ymm3, ymmword ptr [rdi + 512]
vpternlogq ymm2, ymm3, qword ptr [r8 + 0]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 0], ymm2
vpternlogq ymm3, ymm2, qword ptr [r9 + 0]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 512], ymm3
vmovdqa64 ymm4, ymmword ptr [rdi + 96]
vmovdqa64 ymm5, ymmword ptr [rdi + 608]
vpternlogq ymm4, ymm5, qword ptr [r8 + 24]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 96], ymm4
vpternlogq ymm5, ymm4, qword ptr [r9 + 24]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 608], ymm5
vmovdqa64 ymm6, ymmword ptr [rdi + 64]
vmovdqa64 ymm7, ymmword ptr [rdi + 576]
vpternlogq ymm6, ymm7, qword ptr [r8 + 16]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 64], ymm6
vpternlogq ymm7, ymm6, qword ptr [r9 + 16]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 576], ymm7
vmovdqa64 ymm8, ymmword ptr [rdi + 128]
vmovdqa64 ymm9, ymmword ptr [rdi + 640]
vpternlogq ymm8, ymm9, qword ptr [r8 + 32]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 128], ymm8
vpternlogq ymm9, ymm8, qword ptr [r9 + 32]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 640], ymm9
vmovdqa64 ymm10, ymmword ptr [rdi + 160]
vmovdqa64 ymm11, ymmword ptr [rdi + 672]
vpternlogq ymm10, ymm11, qword ptr [r8 + 40]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 160], ymm10
vpternlogq ymm11, ymm10, qword ptr [r9 + 40]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 672], ymm11
vmovdqa64 ymm12, ymmword ptr [rdi + 224]
vmovdqa64 ymm13, ymmword ptr [rdi + 736]
vpternlogq ymm12, ymm13, qword ptr [r8 + 56]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 224], ymm12
vpternlogq ymm13, ymm12, qword ptr [r9 + 56]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 736], ymm13
vmovdqa64 ymm14, ymmword ptr [rdi + 320]
vmovdqa64 ymm15, ymmword ptr [rdi + 832]
vpternlogq ymm14, ymm15, qword ptr [r8 + 80]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 320], ymm14
vpternlogq ymm15, ymm14, qword ptr [r9 + 80]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 832], ymm15
vmovdqa64 ymm16, ymmword ptr [rdi + 256]
vmovdqa64 ymm17, ymmword ptr [rdi + 768]
vpternlogq ymm16, ymm17, qword ptr [r8 + 64]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 256], ymm16
vpternlogq ymm17, ymm16, qword ptr [r9 + 64]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 768], ymm17
vmovdqa64 ymm18, ymmword ptr [rdi + 192]
vmovdqa64 ymm19, ymmword ptr [rdi + 704]
vpternlogq ymm18, ymm19, qword ptr [r8 + 48]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 192], ymm18
vpternlogq ymm19, ymm18, qword ptr [r9 + 48]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 704], ymm19
vmovdqa64 ymm20, ymmword ptr [rdi + 384]
vmovdqa64 ymm21, ymmword ptr [rdi + 896]
vpternlogq ymm20, ymm21, qword ptr [r8 + 96]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 384], ymm20
vpternlogq ymm21, ymm20, qword ptr [r9 + 96]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 896], ymm21
vpxorq ymm22, ymm17, ymm15
vmovdqa64 ymm23, ymmword ptr [rdi + 288]
vmovdqa64 ymm24, ymmword ptr [rdi + 800]
vpternlogq ymm23, ymm24, qword ptr [r8 + 72]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 288], ymm23
vpternlogq ymm24, ymm23, qword ptr [r9 + 72]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 800], ymm24
vmovdqa64 ymm25, ymm21
vpternlogq ymm25, ymm17, ymm22, 0x96
vmovdqa64 ymm26, ymmword ptr [rdi + 352]
vmovdqa64 ymm27, ymmword ptr [rdi + 864]
vpternlogq ymm26, ymm27, qword ptr [r8 + 88]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 352], ymm26
vpternlogq ymm27, ymm26, qword ptr [r9 + 88]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 864], ymm27
vmovdqa64 ymm28, ymmword ptr [rdi + 416]
vmovdqa64 ymm29, ymmword ptr [rdi + 928]
vpternlogq ymm28, ymm29, qword ptr [r8 + 104]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 416], ymm28
vpternlogq ymm29, ymm28, qword ptr [r9 + 104]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 928], ymm29
vmovdqa64 ymm30, ymmword ptr [rdi + 448]
vmovdqa64 ymm31, ymmword ptr [rdi + 960]
vpternlogq ymm30, ymm31, qword ptr [r8 + 112]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 448], ymm30
vpternlogq ymm31, ymm30, qword ptr [r9 + 112]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 960], ymm31
vmovdqa64 ymm30, ymm31
vpternlogq ymm30, ymm24, ymm27, 0x96
vmovdqa64 ymm26, ymm31
vpternlogq ymm26, ymm13, ymm17, 0x96
vmovdqa64 ymm28, ymm31
vpternlogq ymm28, ymm25, ymm30, 0x6f
vmovdqa64 ymm20, ymm21
vpternlogq ymm20, ymm13, ymm26, 0x96
vmovdqa64 ymm14, ymmword ptr [rdi + 480]
vmovdqa64 ymm23, ymmword ptr [rdi + 992]
vpternlogq ymm14, ymm23, qword ptr [r8 + 120]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 480], ymm14
vpternlogq ymm23, ymm14, qword ptr [r9 + 120]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 992], ymm23
vpxorq ymm14, ymm29, ymm23
vmovdqa64 ymm16, ymm23
vpternlogq ymm16, ymm24, ymm14, 0x96
vmovdqa64 ymm12, ymm23
vpternlogq ymm12, ymm17, ymm27, 0x96
vmovdqa64 ymm8, ymm29
vpternlogq ymm8, ymm26, ymm12, 0x96
vmovdqa64 ymm18, ymm27
vpternlogq ymm18, ymm8, ymm16, 0x12
vpternlogq ymm8, ymm15, ymm23, 0x6c
vmovdqa64 ymm10, ymm13
vpternlogq ymm10, ymm12, ymm30, 0x78
vpternlogq ymm10, ymm31, ymm14, 0x78
vmovdqa64 ymm4, ymm15
vpternlogq ymm4, ymm16, ymm25, 0x96
vmovdqa64 ymm0, ymm24
vpternlogq ymm0, ymm25, ymm4, 0x96
vpternlogq ymm18, ymm23, ymm0, 0x78
vpternlogq ymm18, ymm26, ymm4, 0x78
vpxorq ymm18, ymm18, ymm28
vpternlogq ymm18, ymm24, ymm12, 0x4b
vpternlogq ymm18, ymm3, qword ptr [rdx + 0]{1to4}, 0x96
vpxorq ymm28, ymm17, ymm0
vpternlogq ymm28, ymm21, ymm10, 0xa6
vpternlogq ymm28, ymm27, ymm20, 0xb4
vpternlogq ymm28, ymm5, qword ptr [rdx + 24]{1to4}, 0x96
vmovdqa64 ymm10, ymm31
vpternlogq ymm10, ymm12, ymm25, 0xd2
vpternlogq ymm10, ymm13, ymm14, 0x78
vpternlogq ymm12, ymm17, ymm21, 0xa6
vmovdqa64 ymm6, ymm17
vpternlogq ymm6, ymm14, ymm30, 0xb4
vpxorq ymm2, ymm13, ymm0
vpternlogq ymm10, ymm24, ymm2, 0x78
vpternlogq ymm10, ymm17, ymm21, 0xd2
vpternlogq ymm10, ymm1, qword ptr [rdx + 8]{1to4}, 0x96
vpternlogq ymm6, ymm25, ymm2, 0x78
vpternlogq ymm6, ymm27, ymm23, 0xd2
vpternlogq ymm6, ymm15, ymm16, 0xb4
vpternlogq ymm6, ymm9, qword ptr [rdx + 32]{1to4}, 0x96
vmovdqa64 ymm15, ymm27
vpternlogq ymm15, ymm14, ymm4, 0x9c
vpternlogq ymm15, ymm21, ymm29, 0x78
vpternlogq ymm15, ymm26, ymm22, 0xd2
vpternlogq ymm27, ymm0, ymm2, 0x96
vpternlogq ymm8, ymm17, ymm27, 0x78
vpternlogq ymm8, ymm21, ymm30, 0x78
vpternlogq ymm20, ymm13, ymm27, 0x6a
vpternlogq ymm4, ymm29, ymm12, 0x96
vpternlogq ymm4, ymm31, ymm25, 0xb4
vpternlogq ymm4, ymm0, ymm27, 0x78
vpternlogq ymm20, ymm16, ymm25, 0x78
vpternlogq ymm4, ymm26, ymm14, 0x78
vpternlogq ymm12, ymm26, ymm27, 0xb4
vpternlogq ymm27, ymm2, ymm15, 0xa6
vpternlogq ymm12, ymm16, ymm22, 0x78
vpternlogq ymm12, ymm29, ymm31, 0x78
vpternlogq ymm20, ymm24, ymm22, 0x78
vpternlogq ymm20, ymm23, ymm2, 0x78
vpternlogq ymm8, ymm24, ymm31, 0x78
vpternlogq ymm12, ymm31, qword ptr [rdx + 56]{1to4}, 0x96
vpternlogq ymm27, ymm7, qword ptr [rdx + 16]{1to4}, 0x96
vpternlogq ymm8, ymm19, qword ptr [rdx + 48]{1to4}, 0x96
vpternlogq ymm4, ymm11, qword ptr [rdx + 40]{1to4}, 0x96
vpxorq ymm20, ymm20, qword ptr [rdx + 64]{1to4}
vmovdqa64 ymm0, ymmword ptr [rsi + 32]
vmovdqa64 ymm2, ymmword ptr [rsi + 544]
vpternlogq ymm0, ymm2, qword ptr [r10 + 8]{1to4}, 0x78
vpternlogq ymm2, ymm0, qword ptr [r11 + 8]{1to4}, 0x1e
vmovdqa64 ymm13, ymmword ptr [rsi + 0]
vmovdqa64 ymm14, ymmword ptr [rsi + 512]
vpternlogq ymm13, ymm14, qword ptr [r10 + 0]{1to4}, 0x78
vpternlogq ymm14, ymm13, qword ptr [r11 + 0]{1to4}, 0x1e
vmovdqa64 ymm15, ymmword ptr [rsi + 64]
vmovdqa64 ymm16, ymmword ptr [rsi + 576]
vpternlogq ymm15, ymm16, qword ptr [r10 + 16]{1to4}, 0x78
vpternlogq ymm16, ymm15, qword ptr [r11 + 16]{1to4}, 0x1e
vmovdqa64 ymm17, ymm9
vpternlogq ymm17, ymm3, ymm5, 0x60
vmovdqa64 ymm21, ymmword ptr [rsi + 128]
vmovdqa64 ymm22, ymmword ptr [rsi + 640]
vpternlogq ymm21, ymm22, qword ptr [r10 + 32]{1to4}, 0x78
vpternlogq ymm22, ymm21, qword ptr [r11 + 32]{1to4}, 0x1e
vmovdqa64 ymm23, ymmword ptr [rsi + 96]
vmovdqa64 ymm24, ymmword ptr [rsi + 608]
vpternlogq ymm23, ymm24, qword ptr [r10 + 24]{1to4}, 0x78
vpternlogq ymm24, ymm23, qword ptr [r11 + 24]{1to4}, 0x1e
vmovdqa64 ymm25, ymm11
vpternlogq ymm25, ymm1, ymm5, 0xe2
vpandq ymm26, ymm9, ymm11
vpandq ymm29, ymm3, ymm11
vmovdqa64 ymm30, ymmword ptr [rsi + 160]
vmovdqa64 ymm31, ymmword ptr [rsi + 672]
vpternlogq ymm30, ymm31, qword ptr [r10 + 40]{1to4}, 0x78
vpternlogq ymm31, ymm30, qword ptr [r11 + 40]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rcx + 0], ymm21
vmovdqa64 ymm21, ymm9
vpternlogq ymm21, ymm5, ymm17, 0x95
vpternlogq ymm25, ymm5, ymm21, 0x87
vpternlogq ymm25, ymm3, ymm26, 0x96
vpternlogq ymm25, ymm7, ymm29, 0x87
vpternlogq ymm17, ymm3, ymm7, 0x87
vmovdqa64 ymmword ptr [rcx + 32], ymm22
vpandnq ymm22, ymm1, ymm11
vmovdqa64 ymmword ptr [rcx + 64], ymm30
vmovdqa64 ymm30, ymm5
vpternlogq ymm30, ymm3, ymm1, 0x87
vmovdqa64 ymmword ptr [rcx + 96], ymm31
vmovdqa64 ymm31, ymm11
vpternlogq ymm31, ymm5, ymm30, 0xa6
vpternlogq ymm31, ymm7, ymm19, 0x78
vmovdqa64 ymmword ptr [rcx + 128], ymm23
vmovdqa64 ymm23, ymmword ptr [rsi + 256]
vmovdqa64 ymmword ptr [rcx + 160], ymm24
vmovdqa64 ymm24, ymmword ptr [rsi + 768]
vpternlogq ymm23, ymm24, qword ptr [r10 + 64]{1to4}, 0x78
vpternlogq ymm24, ymm23, qword ptr [r11 + 64]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rcx + 192], ymm23
vmovdqa64 ymm23, ymmword ptr [rsi + 192]
vmovdqa64 ymmword ptr [rcx + 224], ymm24
vmovdqa64 ymm24, ymmword ptr [rsi + 704]
vpternlogq ymm23, ymm24, qword ptr [r10 + 48]{1to4}, 0x78
vpternlogq ymm24, ymm23, qword ptr [r11 + 48]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rcx + 256], ymm15
vmovdqa64 ymm15, ymm7
vpternlogq ymm15, ymm3, ymm1, 0xe6
vmovdqa64 ymmword ptr [rcx + 288], ymm16
vmovdqa64 ymm16, ymm19
vpternlogq ymm16, ymm29, ymm31, 0x6f
vpternlogq ymm16, ymm18, ymm25, 0x69
vmovdqa64 ymm25, ymm5
vpternlogq ymm25, ymm3, ymm15, 0x6a
vmovdqa64 ymmword ptr [rcx + 320], ymm23
vpxorq ymm23, ymm15, ymm25
vmovdqa64 ymmword ptr [rcx + 352], ymm24
vpandq ymm24, ymm5, ymm19
vmovdqa64 ymmword ptr [rcx + 384], ymm13
vmovdqa64 ymm13, ymm9
vpternlogq ymm13, ymm7, ymm25, 0x95
vpternlogq ymm15, ymm22, ymm13, 0x69
vpternlogq ymm22, ymm7, ymm21, 0x59
vmovdqa64 ymmword ptr [rcx + 416], ymm14
vmovdqa64 ymm14, ymmword ptr [rsi + 224]
vmovdqa64 ymmword ptr [rcx + 448], ymm0
vmovdqa64 ymm0, ymmword ptr [rsi + 736]
vpternlogq ymm14, ymm0, qword ptr [r10 + 56]{1to4}, 0x78
vpternlogq ymm0, ymm14, qword ptr [r11 + 56]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rcx + 480], ymm14
vmovdqa64 ymm14, ymm19
vpternlogq ymm14, ymm1, ymm29, 0x6a
vpternlogq ymm29, ymm1, ymm9, 0x87
vpternlogq ymm22, ymm11, ymm14, 0x1e
vpternlogq ymm22, ymm19, ymm26, 0x87
vpternlogq ymm26, ymm1, ymm24, 0x48
vpternlogq ymm1, ymm7, ymm23, 0xb7
vmovdqa64 ymmword ptr [rcx + 512], ymm0
vmovdqa64 ymm0, ymm11
vpternlogq ymm0, ymm15, ymm23, 0x6f
vpternlogq ymm23, ymm9, ymm19, 0xd7
vpternlogq ymm9, ymm31, ymm29, 0x6f
vpternlogq ymm1, ymm9, ymm24, 0x69
vpternlogq ymm31, ymm11, ymm30, 0xa6
vpternlogq ymm24, ymm7, ymm21, 0x47
vpternlogq ymm21, ymm7, ymm11, 0x96
vpternlogq ymm21, ymm19, ymm13, 0x59
vpternlogq ymm21, ymm28, ymm26, 0x96
vpternlogq ymm15, ymm5, ymm30, 0x6a
vpternlogq ymm11, ymm3, ymm31, 0x60
vpternlogq ymm3, ymm7, ymm5, 0x2d
vpternlogq ymm25, ymm30, ymm3, 0xe7
vpternlogq ymm24, ymm4, ymm25, 0x96
vpternlogq ymm3, ymm19, ymm29, 0x59
vpternlogq ymm17, ymm19, ymm3, 0xb4
vpternlogq ymm24, ymm3, ymm31, 0x96
vpternlogq ymm17, ymm10, ymm0, 0x96
vpternlogq ymm29, ymm7, ymm5, 0xb1
vpternlogq ymm29, ymm6, ymm22, 0x96
vpternlogq ymm11, ymm7, ymm14, 0xe2
vpternlogq ymm11, ymm8, ymm15, 0x69
vpternlogq ymm14, ymm27, ymm23, 0x96
vpxorq ymm14, ymm14, ymm1
vpxorq ymm23, ymm23, ymm11
vmovdqa64 ymm0, ymmword ptr [rsi + 384]
vmovdqa64 ymm1, ymmword ptr [rsi + 896]
vpternlogq ymm0, ymm1, qword ptr [r10 + 96]{1to4}, 0x78
vpternlogq ymm1, ymm0, qword ptr [r11 + 96]{1to4}, 0x1e
vmovdqa64 ymm3, ymmword ptr [rsi + 288]
vmovdqa64 ymm5, ymmword ptr [rsi + 800]
vpternlogq ymm3, ymm5, qword ptr [r10 + 72]{1to4}, 0x78
vpternlogq ymm5, ymm3, qword ptr [r11 + 72]{1to4}, 0x1e
vmovdqa64 ymm7, ymmword ptr [rsi + 320]
vmovdqa64 ymm9, ymmword ptr [rsi + 832]
vpternlogq ymm7, ymm9, qword ptr [r10 + 80]{1to4}, 0x78
vpternlogq ymm9, ymm7, qword ptr [r11 + 80]{1to4}, 0x1e
vmovdqa64 ymm11, ymmword ptr [rsi + 352]
vmovdqa64 ymm13, ymmword ptr [rsi + 864]
vpternlogq ymm11, ymm13, qword ptr [r10 + 88]{1to4}, 0x78
vpternlogq ymm13, ymm11, qword ptr [r11 + 88]{1to4}, 0x1e
vmovdqa64 ymm15, ymmword ptr [rdi + 0]
vpxorq ymm19, ymm15, qword ptr [rdx + 384]{1to4}
vmovdqa64 ymm22, ymmword ptr [rdi + 64]
vpxorq ymm25, ymm22, qword ptr [rdx + 400]{1to4}
vmovdqa64 ymm26, ymmword ptr [rdi + 32]
vpxorq ymm30, ymm26, qword ptr [rdx + 392]{1to4}
vmovdqa64 ymm31, ymm20
vpternlogq ymm31, ymm10, ymm6, 0x96
vmovdqa64 ymmword ptr [rcx + 544], ymm11
vmovdqa64 ymm11, ymmword ptr [rsi + 416]
vmovdqa64 ymmword ptr [rcx + 576], ymm0
vmovdqa64 ymm0, ymmword ptr [rsi + 928]
vpternlogq ymm11, ymm0, qword ptr [r10 + 104]{1to4}, 0x78
vpternlogq ymm0, ymm11, qword ptr [r11 + 104]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rcx + 608], ymm11
vmovdqa64 ymm11, ymmword ptr [rsi + 448]
vmovdqa64 ymmword ptr [rcx + 640], ymm7
vmovdqa64 ymm7, ymmword ptr [rsi + 960]
vpternlogq ymm11, ymm7, qword ptr [r10 + 112]{1to4}, 0x78
vpternlogq ymm7, ymm11, qword ptr [r11 + 112]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rcx + 672], ymm11
vmovdqa64 ymm11, ymmword ptr [rdi + 96]
vmovdqa64 ymmword ptr [rcx + 704], ymm3
vpxorq ymm3, ymm11, qword ptr [rdx + 408]{1to4}
vmovdqa64 ymm11, ymmword ptr [rdi + 160]
vpxorq ymm22, ymm11, qword ptr [rdx + 424]{1to4}
vmovdqa64 ymm11, ymmword ptr [rdi + 192]
vpxorq ymm26, ymm11, qword ptr [rdx + 432]{1to4}
vmovdqa64 ymm11, ymmword ptr [rdi + 128]
vmovdqa64 ymmword ptr [rcx + 736], ymm1
vpxorq ymm1, ymm11, qword ptr [rdx + 416]{1to4}
vmovdqa64 ymm11, ymmword ptr [rsi + 480]
vmovdqa64 ymmword ptr [rcx + 768], ymm0
vmovdqa64 ymm0, ymmword ptr [rsi + 992]
vpternlogq ymm11, ymm0, qword ptr [r10 + 120]{1to4}, 0x78
vpternlogq ymm0, ymm11, qword ptr [r11 + 120]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rcx + 800], ymm11
vmovdqa64 ymm11, ymmword ptr [rdi + 224]
vmovdqa64 ymmword ptr [rcx + 832], ymm7
vpxorq ymm7, ymm11, qword ptr [rdx + 440]{1to4}
vpxorq ymm15, ymm10, ymm28
vmovdqa64 ymmword ptr [rcx + 864], ymm0
vmovdqa64 ymm0, ymmword ptr [rdi + 256]
vmovdqa64 ymmword ptr [rcx + 896], ymm13
vpxorq ymm13, ymm0, qword ptr [rdx + 448]{1to4}
vmovdqa64 ymmword ptr [rcx + 928], ymm5
vmovdqa64 ymm5, ymm12
vpternlogq ymm5, ymm18, ymm10, 0x96
vmovdqa64 ymmword ptr [rcx + 960], ymm9
vpxorq ymm9, ymm8, ymm20
vmovdqa64 ymmword ptr [rcx + 992], ymm2
vmovdqa64 ymm2, ymm9
vpternlogq ymm2, ymm27, ymm20, 0x96
vmovdqa64 ymm11, ymm31
vpternlogq ymm11, ymm8, ymm5, 0x96
vmovdqa64 ymm0, ymm2
vpternlogq ymm0, ymm6, ymm11, 0x14
vpternlogq ymm11, ymm28, ymm20, 0x6c
vmovdqa64 ymmword ptr [rcx + 1024], ymm13
vmovdqa64 ymm13, ymm12
vpternlogq ymm13, ymm27, ymm6, 0x96
vmovdqa64 ymmword ptr [rcx + 1056], ymm7
vmovdqa64 ymm7, ymm15
vpternlogq ymm7, ymm10, ymm4, 0x96
vmovdqa64 ymmword ptr [rcx + 1088], ymm26
vmovdqa64 ymm26, ymm13
vpternlogq ymm26, ymm12, ymm7, 0x7b
vmovdqa64 ymmword ptr [rcx + 1120], ymm23
vmovdqa64 ymm23, ymm7
vpternlogq ymm23, ymm28, ymm2, 0x96
vmovdqa64 ymmword ptr [rcx + 1152], ymm29
vmovdqa64 ymm29, ymm23
vpternlogq ymm29, ymm27, ymm7, 0x96
vpternlogq ymm0, ymm20, ymm29, 0x78
vpternlogq ymm0, ymm5, ymm23, 0x78
vpxorq ymm0, ymm0, ymm26
vpternlogq ymm0, ymm27, ymm31, 0x4b
vpternlogq ymm0, ymm19, ymm16, 0x96
vmovdqa64 ymm19, ymmword ptr [rdi + 288]
vpternlogq ymm16, ymm19, qword ptr [rdx + 456]{1to4}, 0x96
vpxorq ymm26, ymm18, ymm29
vmovdqa64 ymmword ptr [rcx + 1184], ymm16
vmovdqa64 ymm16, ymm23
vpternlogq ymm16, ymm6, ymm9, 0xa6
vpternlogq ymm16, ymm4, ymm8, 0x78
vpternlogq ymm16, ymm5, ymm15, 0xd2
vmovdqa64 ymmword ptr [rcx + 1216], ymm0
vmovdqa64 ymm0, ymm5
vpternlogq ymm0, ymm18, ymm4, 0x96
vmovdqa64 ymm19, ymm7
vpternlogq ymm19, ymm12, ymm31, 0x9c
vpternlogq ymm19, ymm18, ymm9, 0x78
vpternlogq ymm19, ymm27, ymm26, 0x78
vpternlogq ymm19, ymm10, ymm4, 0xd2
vpternlogq ymm19, ymm30, ymm17, 0x96
vmovdqa64 ymm30, ymmword ptr [rdi + 320]
vpternlogq ymm17, ymm30, qword ptr [rdx + 464]{1to4}, 0x96
vmovdqa64 ymmword ptr [rcx + 1248], ymm17
vpxorq ymm17, ymm10, ymm29
vmovdqa64 ymmword ptr [rcx + 1280], ymm19
vmovdqa64 ymm19, ymm13
vpternlogq ymm19, ymm18, ymm31, 0x6c
vpternlogq ymm19, ymm12, ymm9, 0x78
vpternlogq ymm17, ymm4, ymm19, 0xa6
vpternlogq ymm31, ymm10, ymm4, 0xa6
vpternlogq ymm17, ymm6, ymm0, 0xb4
vpternlogq ymm17, ymm3, ymm21, 0x96
vpternlogq ymm23, ymm8, ymm31, 0x96
vpternlogq ymm23, ymm12, ymm7, 0xb4
vmovdqa64 ymm3, ymmword ptr [rdi + 384]
vpternlogq ymm21, ymm3, qword ptr [rdx + 480]{1to4}, 0x96
vmovdqa64 ymm19, ymm26
vpternlogq ymm19, ymm6, ymm29, 0x96
vpternlogq ymm0, ymm18, ymm19, 0x6a
vpternlogq ymm23, ymm29, ymm19, 0x78
vpternlogq ymm23, ymm5, ymm9, 0x78
vpternlogq ymm23, ymm22, ymm24, 0x96
vpternlogq ymm31, ymm5, ymm19, 0xb4
vpternlogq ymm16, ymm26, ymm19, 0xb4
vpternlogq ymm16, ymm25, ymm14, 0x96
vpternlogq ymm11, ymm10, ymm19, 0x78
vpternlogq ymm9, ymm10, ymm13, 0x9c
vpternlogq ymm11, ymm4, ymm13, 0x78
vpternlogq ymm9, ymm7, ymm26, 0x78
vpternlogq ymm9, ymm6, ymm20, 0xd2
vpternlogq ymm9, ymm28, ymm2, 0xb4
vmovdqa64 ymm4, ymmword ptr [rcx + 1152]
vpternlogq ymm9, ymm1, ymm4, 0x96
vpternlogq ymm0, ymm2, ymm7, 0x78
vpternlogq ymm31, ymm2, ymm15, 0x78
vpternlogq ymm0, ymm27, ymm15, 0x78
vpternlogq ymm0, ymm20, ymm26, 0x78
vpternlogq ymm11, ymm27, ymm12, 0x78
vmovdqa64 ymm1, ymmword ptr [rcx + 1120]
vpternlogq ymm11, ymm1, ymmword ptr [rcx + 1088], 0x69
vpternlogq ymm31, ymm8, ymm12, 0x78
vpternlogq ymm31, ymm12, ymmword ptr [rcx + 1056], 0x96
vpxorq ymm0, ymm0, ymmword ptr [rcx + 1024]
vmovdqa64 ymm2, ymmword ptr [rdi + 416]
vpternlogq ymm4, ymm2, qword ptr [rdx + 488]{1to4}, 0x96
vmovdqa64 ymm5, ymmword ptr [rdi + 352]
vpternlogq ymm14, ymm5, qword ptr [rdx + 472]{1to4}, 0x96
vmovdqa64 ymm6, ymmword ptr [rdi + 448]
vpternlogq ymm24, ymm6, qword ptr [rdx + 496]{1to4}, 0x96
vmovdqa64 ymm7, ymmword ptr [rdi + 480]
vpternlogq ymm1, ymm7, qword ptr [rdx + 504]{1to4}, 0x69
vpxorq ymm8, ymm2, ymm7
vmovdqa64 ymm10, ymmword ptr [rdi + 288]
vmovdqa64 ymm12, ymm10
vpternlogq ymm12, ymm7, ymm8, 0x96
vmovdqa64 ymm13, ymmword ptr [rdi + 256]
vmovdqa64 ymm15, ymm13
vpternlogq ymm15, ymm5, ymm7, 0x96
vmovdqa64 ymm18, ymmword ptr [rdi + 224]
vmovdqa64 ymm19, ymm18
vpternlogq ymm19, ymm13, ymm6, 0x96
vpxorq ymm20, ymm13, ymm30
vmovdqa64 ymm22, ymm2
vpternlogq ymm22, ymm19, ymm15, 0x96
vmovdqa64 ymm25, ymm6
vpternlogq ymm25, ymm10, ymm5, 0x96
vmovdqa64 ymm26, ymm5
vpternlogq ymm26, ymm22, ymm12, 0x12
vpternlogq ymm22, ymm30, ymm7, 0x6c
vmovdqa64 ymm27, ymm3
vpternlogq ymm27, ymm13, ymm20, 0x96
vmovdqa64 ymm28, ymm6
vpternlogq ymm28, ymm27, ymm25, 0x6f
vmovdqa64 ymm29, ymm30
vpternlogq ymm29, ymm12, ymm27, 0x96
vmovdqa64 ymmword ptr [rcx + 1024], ymm4
vmovdqa64 ymm4, ymm10
vpternlogq ymm4, ymm27, ymm29, 0x96
vpternlogq ymm26, ymm7, ymm4, 0x78
vpternlogq ymm26, ymm19, ymm29, 0x78
vpxorq ymm26, ymm26, ymm28
vpternlogq ymm26, ymm10, ymm15, 0x4b
vmovdqa64 ymm28, ymmword ptr [rdi + 0]
vpternlogq ymm26, ymm28, qword ptr [rdx + 128]{1to4}, 0x96
vmovdqa64 ymmword ptr [rcx + 1056], ymm21
vmovdqa64 ymm21, ymm6
vpternlogq ymm21, ymm15, ymm27, 0xd2
vpternlogq ymm21, ymm18, ymm8, 0x78
vmovdqa64 ymmword ptr [rcx + 1088], ymm24
vmovdqa64 ymm24, ymm5
vpternlogq ymm24, ymm8, ymm29, 0x9c
vpternlogq ymm24, ymm3, ymm2, 0x78
vpternlogq ymm24, ymm19, ymm20, 0xd2
vmovdqa64 ymmword ptr [rcx + 1120], ymm14
vmovdqa64 ymm14, ymm3
vpternlogq ymm14, ymm18, ymm19, 0x96
vmovdqa64 ymmword ptr [rcx + 1152], ymm1
vpxorq ymm1, ymm18, ymm4
vpternlogq ymm21, ymm10, ymm1, 0x78
vpternlogq ymm21, ymm13, ymm3, 0xd2
vmovdqa64 ymm28, ymmword ptr [rdi + 32]
vpternlogq ymm21, ymm28, qword ptr [rdx + 136]{1to4}, 0x96
vpxorq ymm28, ymm13, ymm4
vmovdqa64 ymmword ptr [rcx + 1312], ymm31
vmovdqa64 ymm31, ymm13
vpternlogq ymm31, ymm8, ymm25, 0xb4
vpternlogq ymm31, ymm27, ymm1, 0x78
vpternlogq ymm31, ymm5, ymm7, 0xd2
vpternlogq ymm31, ymm30, ymm12, 0xb4
vmovdqa64 ymm30, ymmword ptr [rdi + 128]
vpternlogq ymm31, ymm30, qword ptr [rdx + 160]{1to4}, 0x96
vmovdqa64 ymmword ptr [rcx + 1344], ymm11
vmovdqa64 ymm11, ymm5
vpternlogq ymm11, ymm4, ymm1, 0x96
vpternlogq ymm24, ymm1, ymm11, 0xb4
vmovdqa64 ymmword ptr [rcx + 1376], ymm16
vmovdqa64 ymm16, ymmword ptr [rdi + 64]
vpternlogq ymm24, ymm16, qword ptr [rdx + 144]{1to4}, 0x96
vpternlogq ymm22, ymm13, ymm11, 0x78
vpternlogq ymm13, ymm3, ymm15, 0x9c
vpternlogq ymm15, ymm18, ymm25, 0x6c
vpternlogq ymm22, ymm3, ymm25, 0x78
vpternlogq ymm15, ymm6, ymm8, 0x78
vpternlogq ymm28, ymm3, ymm15, 0xa6
vpternlogq ymm28, ymm5, ymm14, 0xb4
vpternlogq ymm14, ymm18, ymm11, 0x6a
vpternlogq ymm22, ymm10, ymm6, 0x78
vmovdqa64 ymm3, ymmword ptr [rdi + 96]
vpternlogq ymm28, ymm3, qword ptr [rdx + 152]{1to4}, 0x96
vmovdqa64 ymm5, ymmword ptr [rdi + 192]
vpternlogq ymm22, ymm5, qword ptr [rdx + 176]{1to4}, 0x96
vpternlogq ymm29, ymm2, ymm13, 0x96
vpternlogq ymm29, ymm6, ymm27, 0xb4
vpternlogq ymm29, ymm4, ymm11, 0x78
vpternlogq ymm13, ymm19, ymm11, 0xb4
vpternlogq ymm29, ymm19, ymm8, 0x78
vpternlogq ymm14, ymm12, ymm27, 0x78
vpternlogq ymm13, ymm12, ymm20, 0x78
vpternlogq ymm14, ymm10, ymm20, 0x78
vpternlogq ymm14, ymm7, ymm1, 0x78
vpternlogq ymm13, ymm2, ymm6, 0x78
vpternlogq ymm13, ymm6, qword ptr [rdx + 184]{1to4}, 0x96
vmovdqa64 ymm1, ymmword ptr [rdi + 160]
vpternlogq ymm29, ymm1, qword ptr [rdx + 168]{1to4}, 0x96
vpxorq ymm14, ymm14, qword ptr [rdx + 192]{1to4}
vpandq ymm2, ymm30, ymm1
vmovdqa64 ymm4, ymmword ptr [rdi + 0]
vmovdqa64 ymm6, ymm4
vpternlogq ymm6, ymm3, ymm30, 0x28
vpandq ymm7, ymm4, ymm1
vmovdqa64 ymm8, ymm30
vpternlogq ymm8, ymm3, ymm6, 0x95
vpternlogq ymm6, ymm4, ymm16, 0x87
vmovdqa64 ymm10, ymmword ptr [rdi + 32]
vmovdqa64 ymm11, ymm10
vpternlogq ymm11, ymm3, ymm1, 0xac
vpternlogq ymm11, ymm3, ymm8, 0x87
vpternlogq ymm11, ymm4, ymm2, 0x96
vpternlogq ymm11, ymm16, ymm7, 0x87
vmovdqa64 ymm12, ymm3
vpternlogq ymm12, ymm4, ymm10, 0x87
vmovdqa64 ymm15, ymm30
vpternlogq ymm15, ymm10, ymm7, 0x95
vpandnq ymm18, ymm10, ymm1
vmovdqa64 ymm19, ymm5
vpternlogq ymm19, ymm10, ymm7, 0x6a
vmovdqa64 ymm20, ymm1
vpternlogq ymm20, ymm3, ymm12, 0xa6
vpternlogq ymm20, ymm16, ymm5, 0x78
vpternlogq ymm7, ymm5, ymm20, 0x7b
vpternlogq ymm7, ymm26, ymm11, 0x69
vmovdqa64 ymm11, ymm16
vpternlogq ymm11, ymm4, ymm10, 0xe6
vmovdqa64 ymm25, ymm3
vpternlogq ymm25, ymm4, ymm11, 0x6a
vmovdqa64 ymm27, ymm30
vpternlogq ymm27, ymm20, ymm15, 0x6f
vpternlogq ymm20, ymm1, ymm12, 0xa6
vmovdqa64 ymmword ptr [rcx + 1408], ymm7
vpxorq ymm7, ymm11, ymm25
vmovdqa64 ymm10, ymm3
vpternlogq ymm10, ymm4, ymm16, 0x63
vpternlogq ymm4, ymm1, ymm20, 0x48
vpternlogq ymm4, ymm16, ymm19, 0xe2
vmovdqa64 ymmword ptr [rcx + 1440], ymm14
vmovdqa64 ymm14, ymm30
vpternlogq ymm14, ymm16, ymm25, 0x95
vpternlogq ymm11, ymm18, ymm14, 0x69
vpternlogq ymm30, ymm5, ymm7, 0xb7
vpternlogq ymm25, ymm12, ymm10, 0xe7
vpternlogq ymm10, ymm5, ymm15, 0x59
vpternlogq ymm6, ymm5, ymm10, 0xb4
vpternlogq ymm18, ymm16, ymm8, 0x59
vpternlogq ymm15, ymm16, ymm3, 0xb1
vpternlogq ymm12, ymm3, ymm11, 0x78
vpternlogq ymm4, ymm22, ymm12, 0x69
vpternlogq ymm11, ymm1, ymm7, 0x7b
vpternlogq ymm6, ymm21, ymm11, 0x96
vpandq ymm3, ymm3, ymm5
vmovdqa64 ymm11, ymmword ptr [rdi + 32]
vpternlogq ymm7, ymm11, ymm16, 0xd7
vpternlogq ymm7, ymm27, ymm3, 0x69
vpternlogq ymm11, ymm2, ymm3, 0x60
vpternlogq ymm18, ymm1, ymm19, 0x1e
vpternlogq ymm18, ymm5, ymm2, 0x87
vpternlogq ymm15, ymm31, ymm18, 0x96
vpternlogq ymm1, ymm16, ymm8, 0x96
vpternlogq ymm1, ymm5, ymm14, 0x59
vpternlogq ymm3, ymm16, ymm8, 0x47
vpternlogq ymm3, ymm29, ymm25, 0x96
vpternlogq ymm3, ymm10, ymm20, 0x96
vpternlogq ymm1, ymm28, ymm11, 0x96
vpternlogq ymm19, ymm24, ymm30, 0x96
vpxorq ymm19, ymm19, ymm7
vpxorq ymm30, ymm30, ymm4
vmovdqa64 ymm2, ymmword ptr [rcx + 1216]
vpxorq ymm4, ymm2, qword ptr [rdx + 640]{1to4}
vmovdqa64 ymm5, ymmword ptr [rcx + 1280]
vpxorq ymm7, ymm5, qword ptr [rdx + 648]{1to4}
vpxorq ymm8, ymm17, qword ptr [rdx + 664]{1to4}
vpxorq ymm10, ymm9, qword ptr [rdx + 672]{1to4}
vpxorq ymm11, ymm23, qword ptr [rdx + 680]{1to4}
vpxorq ymm12, ymm0, qword ptr [rdx + 704]{1to4}
vmovdqa64 ymm14, ymm13
vpternlogq ymm14, ymm26, ymm21, 0x96
vmovdqa64 ymm16, ymmword ptr [rcx + 1376]
vpxorq ymm18, ymm16, qword ptr [rdx + 656]{1to4}
vmovdqa64 ymm20, ymmword ptr [rcx + 1440]
vmovdqa64 ymm25, ymm20
vpternlogq ymm25, ymm21, ymm31, 0x96
vmovdqa64 ymm27, ymm25
vpternlogq ymm27, ymm22, ymm14, 0x96
vmovdqa64 ymm16, ymmword ptr [rcx + 1344]
vpxorq ymm2, ymm16, qword ptr [rdx + 688]{1to4}
vmovdqa64 ymm16, ymmword ptr [rcx + 1312]
vpxorq ymm5, ymm16, qword ptr [rdx + 696]{1to4}
vpxorq ymm16, ymm21, ymm28
vmovdqa64 ymmword ptr [rcx + 1472], ymm23
vpxorq ymm23, ymm22, ymm20
vmovdqa64 ymmword ptr [rcx + 1504], ymm9
vmovdqa64 ymm9, ymm16
vpternlogq ymm9, ymm21, ymm29, 0x96
vmovdqa64 ymmword ptr [rcx + 1536], ymm17
vmovdqa64 ymm17, ymm20
vpternlogq ymm17, ymm24, ymm23, 0x96
vmovdqa64 ymmword ptr [rcx + 1568], ymm0
vmovdqa64 ymm0, ymm17
vpternlogq ymm0, ymm31, ymm27, 0x14
vpternlogq ymm27, ymm28, ymm20, 0x6c
vmovdqa64 ymmword ptr [rcx + 1600], ymm11
vmovdqa64 ymm11, ymm9
vpternlogq ymm11, ymm28, ymm17, 0x96
vmovdqa64 ymmword ptr [rcx + 1632], ymm3
vmovdqa64 ymm3, ymm11
vpternlogq ymm3, ymm31, ymm23, 0xa6
vpternlogq ymm3, ymm29, ymm22, 0x78
vpternlogq ymm3, ymm14, ymm16, 0xd2
vmovdqa64 ymmword ptr [rcx + 1664], ymm5
vmovdqa64 ymm5, ymm11
vpternlogq ymm5, ymm24, ymm9, 0x96
vpternlogq ymm0, ymm20, ymm5, 0x78
vpternlogq ymm0, ymm14, ymm11, 0x78
vmovdqa64 ymm20, ymm9
vpternlogq ymm20, ymm13, ymm25, 0x9c
vpternlogq ymm20, ymm26, ymm23, 0x78
vmovdqa64 ymmword ptr [rcx + 1696], ymm22
vpxorq ymm22, ymm26, ymm5
vpternlogq ymm20, ymm24, ymm22, 0x78
vpternlogq ymm20, ymm21, ymm29, 0xd2
vpternlogq ymm20, ymm7, ymm6, 0x96
vmovdqa64 ymm7, ymmword ptr [rcx + 1248]
vpternlogq ymm6, ymm7, qword ptr [rdx + 720]{1to4}, 0x96
vmovdqa64 ymm7, ymmword ptr [rcx + 992]
vpternlogq ymm7, ymm20, qword ptr [rdx + 520]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm7
vpxorq ymm20, ymm20, ymmword ptr [rcx + 448]
vmovdqa64 ymm7, ymmword ptr [rcx + 960]
vpternlogq ymm7, ymm6, qword ptr [rdx + 592]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm7
vmovdqa64 ymm7, ymm13
vpternlogq ymm7, ymm24, ymm31, 0x96
vmovdqa64 ymmword ptr [rcx + 448], ymm20
vmovdqa64 ymm20, ymm7
vpternlogq ymm20, ymm13, ymm9, 0x7b
vpxorq ymm0, ymm0, ymm20
vpternlogq ymm0, ymm24, ymm25, 0x4b
vmovdqa64 ymm20, ymmword ptr [rcx + 1408]
vpternlogq ymm0, ymm4, ymm20, 0x96
vmovdqa64 ymm4, ymmword ptr [rcx + 1184]
vpternlogq ymm20, ymm4, qword ptr [rdx + 712]{1to4}, 0x96
vmovdqa64 ymm4, ymmword ptr [rcx + 928]
vpternlogq ymm4, ymm20, qword ptr [rdx + 584]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm4
vmovdqa64 ymm4, ymmword ptr [rcx + 416]
vpternlogq ymm4, ymm0, qword ptr [rdx + 512]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm4
vpxorq ymm0, ymm0, ymmword ptr [rcx + 384]
vpxorq ymm4, ymm21, ymm5
vmovdqa64 ymmword ptr [rcx + 384], ymm0
vmovdqa64 ymm0, ymm14
vpternlogq ymm0, ymm26, ymm29, 0x96
vmovdqa64 ymmword ptr [rcx + 416], ymm6
vmovdqa64 ymm6, ymm22
vpternlogq ymm6, ymm31, ymm5, 0x96
vpternlogq ymm3, ymm22, ymm6, 0xb4
vpternlogq ymm3, ymm18, ymm19, 0x96
vpternlogq ymm27, ymm21, ymm6, 0x78
vpternlogq ymm27, ymm29, ymm7, 0x78
vpternlogq ymm27, ymm24, ymm13, 0x78
vpternlogq ymm27, ymm2, ymm30, 0x69
vmovdqa64 ymm2, ymmword ptr [rcx + 1152]
vpternlogq ymm30, ymm2, qword ptr [rdx + 760]{1to4}, 0x69
vmovdqa64 ymm18, ymmword ptr [rcx + 1120]
vpternlogq ymm19, ymm18, qword ptr [rdx + 728]{1to4}, 0x96
vmovdqa64 ymm18, ymmword ptr [rcx + 352]
vpternlogq ymm18, ymm27, qword ptr [rdx + 560]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm18
vpxorq ymm27, ymm27, ymmword ptr [rcx + 320]
vmovdqa64 ymm18, ymmword ptr [rcx + 288]
vpternlogq ymm18, ymm3, qword ptr [rdx + 528]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm18
vpxorq ymm3, ymm3, ymmword ptr [rcx + 256]
vmovdqa64 ymm18, ymmword ptr [rcx + 896]
vpternlogq ymm18, ymm19, qword ptr [rdx + 600]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm18
vmovdqa64 ymm18, ymmword ptr [rcx + 864]
vpternlogq ymm18, ymm30, qword ptr [rdx + 632]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm18
vmovdqa64 ymm18, ymm7
vpternlogq ymm18, ymm26, ymm25, 0x6c
vpternlogq ymm18, ymm13, ymm23, 0x78
vpternlogq ymm4, ymm29, ymm18, 0xa6
vpternlogq ymm25, ymm21, ymm29, 0xa6
vpternlogq ymm7, ymm21, ymm23, 0xc6
vpternlogq ymm7, ymm9, ymm22, 0x78
vmovdqa64 ymm18, ymmword ptr [rcx + 1440]
vpternlogq ymm7, ymm31, ymm18, 0xd2
vpternlogq ymm7, ymm28, ymm17, 0xb4
vpternlogq ymm4, ymm31, ymm0, 0xb4
vpternlogq ymm4, ymm8, ymm1, 0x96
vpternlogq ymm7, ymm10, ymm15, 0x96
vpternlogq ymm0, ymm26, ymm6, 0x6a
vpternlogq ymm0, ymm17, ymm9, 0x78
vpternlogq ymm0, ymm24, ymm16, 0x78
vpternlogq ymm0, ymm18, ymm22, 0x78
vpxorq ymm12, ymm12, ymm0
vmovdqa64 ymm0, ymmword ptr [rcx + 1696]
vpternlogq ymm11, ymm0, ymm25, 0x96
vpternlogq ymm11, ymm13, ymm9, 0xb4
vpternlogq ymm11, ymm5, ymm6, 0x78
vpternlogq ymm11, ymm14, ymm23, 0x78
vpternlogq ymm25, ymm14, ymm6, 0xb4
vpternlogq ymm25, ymm17, ymm16, 0x78
vpternlogq ymm25, ymm0, ymm13, 0x78
vpternlogq ymm25, ymm13, ymmword ptr [rcx + 1664], 0x96
vmovdqa64 ymm0, ymmword ptr [rcx + 1632]
vpternlogq ymm11, ymm0, ymmword ptr [rcx + 1600], 0x96
vmovdqa64 ymm5, ymmword ptr [rcx + 1088]
vpternlogq ymm0, ymm5, qword ptr [rdx + 752]{1to4}, 0x96
vmovdqa64 ymm6, ymmword ptr [rcx + 1056]
vpternlogq ymm1, ymm6, qword ptr [rdx + 736]{1to4}, 0x96
vmovdqa64 ymm8, ymmword ptr [rcx + 1024]
vpternlogq ymm15, ymm8, qword ptr [rdx + 744]{1to4}, 0x96
vmovdqa64 ymm9, ymmword ptr [rcx + 160]
vpternlogq ymm9, ymm4, qword ptr [rdx + 536]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm9
vpxorq ymm4, ymm4, ymmword ptr [rcx + 128]
vmovdqa64 ymm9, ymmword ptr [rcx + 224]
vpternlogq ymm9, ymm12, qword ptr [rdx + 576]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm9
vpxorq ymm12, ymm12, ymmword ptr [rcx + 192]
vmovdqa64 ymm9, ymmword ptr [rcx + 96]
vpternlogq ymm9, ymm11, qword ptr [rdx + 552]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm9
vpxorq ymm11, ymm11, ymmword ptr [rcx + 64]
vmovdqa64 ymm9, ymmword ptr [rcx + 832]
vpternlogq ymm9, ymm0, qword ptr [rdx + 624]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm9
vmovdqa64 ymm9, ymmword ptr [rcx + 512]
vpternlogq ymm9, ymm25, qword ptr [rdx + 568]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm9
vpxorq ymm25, ymm25, ymmword ptr [rcx + 480]
vmovdqa64 ymm9, ymmword ptr [rcx + 768]
vpternlogq ymm9, ymm15, qword ptr [rdx + 616]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm9
vmovdqa64 ymm9, ymmword ptr [rcx + 32]
vpternlogq ymm9, ymm7, qword ptr [rdx + 544]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm9
vpxorq ymm7, ymm7, ymmword ptr [rcx + 0]
vmovdqa64 ymm9, ymmword ptr [rcx + 736]
vpternlogq ymm9, ymm1, qword ptr [rdx + 608]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm9
vmovdqa64 ymm9, ymmword ptr [rcx + 1568]
vmovdqa64 ymm10, ymmword ptr [rcx + 1120]
vmovdqa64 ymm13, ymm10
vpternlogq ymm13, ymm9, ymm2, 0x96
vmovdqa64 ymm14, ymmword ptr [rcx + 1248]
vpxorq ymm16, ymm9, ymm14
vpxorq ymm17, ymm8, ymm2
vmovdqa64 ymm18, ymmword ptr [rcx + 1184]
vmovdqa64 ymm21, ymm18
vpternlogq ymm21, ymm2, ymm17, 0x96
vmovdqa64 ymm22, ymm6
vpternlogq ymm22, ymm9, ymm16, 0x96
vmovdqa64 ymm23, ymmword ptr [rcx + 1312]
vmovdqa64 ymm24, ymm23
vpternlogq ymm24, ymm9, ymm5, 0x96
vmovdqa64 ymm26, ymm5
vpternlogq ymm26, ymm18, ymm10, 0x96
vmovdqa64 ymm28, ymm5
vpternlogq ymm28, ymm13, ymm22, 0xd2
vpternlogq ymm28, ymm23, ymm17, 0x78
vmovdqa64 ymm29, ymm8
vpternlogq ymm29, ymm24, ymm13, 0x96
vmovdqa64 ymm31, ymm14
vpternlogq ymm31, ymm21, ymm22, 0x96
vmovdqa64 ymmword ptr [rcx + 0], ymm12
vmovdqa64 ymm12, ymm18
vpternlogq ymm12, ymm22, ymm31, 0x96
vmovdqa64 ymmword ptr [rcx + 32], ymm25
vmovdqa64 ymm25, ymm10
vpternlogq ymm25, ymm29, ymm21, 0x12
vpternlogq ymm25, ymm2, ymm12, 0x78
vpternlogq ymm25, ymm24, ymm31, 0x78
vpternlogq ymm29, ymm14, ymm2, 0x6c
vmovdqa64 ymmword ptr [rcx + 64], ymm27
vpxorq ymm27, ymm23, ymm12
vpternlogq ymm28, ymm18, ymm27, 0x78
vpternlogq ymm28, ymm9, ymm6, 0xd2
vmovdqa64 ymmword ptr [rcx + 96], ymm7
vmovdqa64 ymm7, ymmword ptr [rcx + 1280]
vpternlogq ymm28, ymm7, qword ptr [rdx + 264]{1to4}, 0x96
vmovdqa64 ymmword ptr [rcx + 128], ymm11
vmovdqa64 ymm11, ymm5
vpternlogq ymm11, ymm22, ymm26, 0x6f
vpxorq ymm25, ymm25, ymm11
vpternlogq ymm25, ymm18, ymm13, 0x4b
vmovdqa64 ymm11, ymmword ptr [rcx + 1216]
vpternlogq ymm25, ymm11, qword ptr [rdx + 256]{1to4}, 0x96
vmovdqa64 ymmword ptr [rcx + 160], ymm3
vmovdqa64 ymm3, ymm10
vpternlogq ymm3, ymm12, ymm27, 0x96
vpternlogq ymm29, ymm9, ymm3, 0x78
vpternlogq ymm29, ymm6, ymm26, 0x78
vpternlogq ymm29, ymm18, ymm5, 0x78
vmovdqa64 ymmword ptr [rcx + 192], ymm4
vmovdqa64 ymm4, ymmword ptr [rcx + 1344]
vpternlogq ymm29, ymm4, qword ptr [rdx + 304]{1to4}, 0x96
vmovdqa64 ymm4, ymm6
vpternlogq ymm4, ymm23, ymm24, 0x96
vmovdqa64 ymm11, ymm10
vpternlogq ymm11, ymm17, ymm31, 0x9c
vpternlogq ymm11, ymm6, ymm8, 0x78
vpternlogq ymm11, ymm24, ymm16, 0xd2
vpternlogq ymm11, ymm27, ymm3, 0xb4
vmovdqa64 ymmword ptr [rcx + 224], ymm19
vmovdqa64 ymm19, ymmword ptr [rcx + 1376]
vpternlogq ymm11, ymm19, qword ptr [rdx + 272]{1to4}, 0x96
vmovdqa64 ymmword ptr [rcx + 256], ymm30
vmovdqa64 ymm30, ymm9
vpternlogq ymm30, ymm17, ymm26, 0xb4
vpternlogq ymm26, ymm23, ymm13, 0x6c
vpternlogq ymm26, ymm5, ymm17, 0x78
vpternlogq ymm30, ymm22, ymm27, 0x78
vpternlogq ymm30, ymm10, ymm2, 0xd2
vpternlogq ymm30, ymm14, ymm21, 0xb4
vpternlogq ymm13, ymm9, ymm6, 0xa6
vpxorq ymm9, ymm9, ymm12
vpternlogq ymm9, ymm6, ymm26, 0xa6
vpternlogq ymm9, ymm10, ymm4, 0xb4
vpternlogq ymm4, ymm23, ymm3, 0x6a
vmovdqa64 ymm6, ymmword ptr [rcx + 1536]
vpternlogq ymm9, ymm6, qword ptr [rdx + 280]{1to4}, 0x96
vmovdqa64 ymm10, ymmword ptr [rcx + 1504]
vpternlogq ymm30, ymm10, qword ptr [rdx + 288]{1to4}, 0x96
vpternlogq ymm31, ymm8, ymm13, 0x96
vpternlogq ymm31, ymm5, ymm22, 0xb4
vpternlogq ymm31, ymm12, ymm3, 0x78
vpternlogq ymm31, ymm24, ymm17, 0x78
vpternlogq ymm13, ymm24, ymm3, 0xb4
vpternlogq ymm4, ymm21, ymm22, 0x78
vpternlogq ymm4, ymm18, ymm16, 0x78
vpternlogq ymm13, ymm21, ymm16, 0x78
vpternlogq ymm4, ymm2, ymm27, 0x78
vpternlogq ymm13, ymm8, ymm5, 0x78
vpternlogq ymm13, ymm5, qword ptr [rdx + 312]{1to4}, 0x96
vpxorq ymm4, ymm4, qword ptr [rdx + 320]{1to4}
vmovdqa64 ymm2, ymmword ptr [rcx + 1472]
vpternlogq ymm31, ymm2, qword ptr [rdx + 296]{1to4}, 0x96
vmovdqa64 ymm3, ymmword ptr [rcx + 1216]
vmovdqa64 ymm5, ymm3
vpternlogq ymm5, ymm7, ymm19, 0xbc
vpandq ymm8, ymm10, ymm2
vmovdqa64 ymm12, ymm10
vpternlogq ymm12, ymm3, ymm6, 0x60
vpandq ymm14, ymm3, ymm2
vmovdqa64 ymm16, ymm2
vpternlogq ymm16, ymm7, ymm6, 0xe2
vmovdqa64 ymm17, ymm10
vpternlogq ymm17, ymm6, ymm12, 0x95
vpternlogq ymm16, ymm6, ymm17, 0x87
vpternlogq ymm16, ymm3, ymm8, 0x96
vpternlogq ymm16, ymm19, ymm14, 0x87
vpternlogq ymm12, ymm3, ymm19, 0x87
vmovdqa64 ymm18, ymm6
vpternlogq ymm18, ymm3, ymm7, 0x87
vmovdqa64 ymm21, ymm2
vpternlogq ymm21, ymm6, ymm18, 0xa6
vmovdqa64 ymm22, ymmword ptr [rcx + 1344]
vpternlogq ymm21, ymm19, ymm22, 0x78
vmovdqa64 ymm23, ymm6
vpternlogq ymm23, ymm3, ymm5, 0x6a
vmovdqa64 ymm24, ymm10
vpternlogq ymm24, ymm7, ymm14, 0x95
vpandnq ymm26, ymm7, ymm2
vmovdqa64 ymm27, ymm10
vpternlogq ymm27, ymm19, ymm23, 0x95
vpxorq ymm10, ymm5, ymm23
vpternlogq ymm5, ymm26, ymm27, 0x69
vpternlogq ymm26, ymm19, ymm17, 0x59
vmovdqa64 ymmword ptr [rcx + 288], ymm13
vmovdqa64 ymm13, ymm2
vpternlogq ymm13, ymm5, ymm10, 0x6f
vpternlogq ymm5, ymm6, ymm18, 0x6a
vmovdqa64 ymmword ptr [rcx + 320], ymm4
vmovdqa64 ymm4, ymm22
vpternlogq ymm4, ymm14, ymm21, 0x6f
vpternlogq ymm4, ymm25, ymm16, 0x69
vpternlogq ymm20, ymm4, ymmword ptr [rcx + 704], 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm20
vpternlogq ymm14, ymm7, ymm22, 0x78
vpternlogq ymm26, ymm2, ymm14, 0x1e
vpternlogq ymm26, ymm22, ymm8, 0x87
vmovdqa64 ymm16, ymm6
vpternlogq ymm16, ymm3, ymm19, 0x63
vpternlogq ymm23, ymm18, ymm16, 0xe7
vpternlogq ymm16, ymm22, ymm24, 0x59
vpternlogq ymm12, ymm22, ymm16, 0xb4
vpternlogq ymm12, ymm28, ymm13, 0x96
vmovdqa64 ymm13, ymmword ptr [rcx + 416]
vpternlogq ymm13, ymm12, ymmword ptr [rcx + 640], 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm13
vpternlogq ymm18, ymm2, ymm21, 0xb4
vmovdqa64 ymm13, ymmword ptr [rcx + 1504]
vpternlogq ymm21, ymm13, ymm24, 0x7b
vpternlogq ymm13, ymm22, ymm10, 0xb7
vpternlogq ymm24, ymm19, ymm6, 0xb1
vpternlogq ymm24, ymm30, ymm26, 0x96
vpternlogq ymm15, ymm24, ymmword ptr [rcx + 608], 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm15
vpternlogq ymm10, ymm7, ymm19, 0xd7
vpandq ymm6, ymm6, ymm22
vpternlogq ymm10, ymm21, ymm6, 0x69
vpternlogq ymm8, ymm7, ymm6, 0x48
vpternlogq ymm3, ymm2, ymm18, 0x48
vpternlogq ymm6, ymm19, ymm17, 0x47
vpternlogq ymm6, ymm31, ymm23, 0x96
vpternlogq ymm6, ymm16, ymm18, 0x96
vpternlogq ymm17, ymm19, ymm2, 0x96
vpternlogq ymm17, ymm22, ymm27, 0x59
vpternlogq ymm17, ymm9, ymm8, 0x96
vpternlogq ymm3, ymm19, ymm14, 0xe2
vpternlogq ymm3, ymm29, ymm5, 0x69
vpternlogq ymm0, ymm6, ymmword ptr [rcx + 672], 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm0
vpternlogq ymm1, ymm17, ymmword ptr [rcx + 576], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm1
vpternlogq ymm14, ymm11, ymm13, 0x96
vpxorq ymm14, ymm14, ymm10
vpxorq ymm13, ymm13, ymm3
vmovdqa64 ymm0, ymmword ptr [rcx + 256]
vpternlogq ymm0, ymm13, ymmword ptr [rcx + 800], 0x69
vmovdqa64 ymmword ptr [rsi + 480], ymm0
vmovdqa64 ymm0, ymmword ptr [rcx + 224]
vpternlogq ymm0, ymm14, ymmword ptr [rcx + 544], 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm0
vmovdqa64 ymm0, ymmword ptr [rcx + 320]
vmovdqa64 ymm1, ymm0
vpternlogq ymm1, ymm28, ymm30, 0x96
vmovdqa64 ymm2, ymmword ptr [rcx + 288]
vmovdqa64 ymm3, ymm2
vpternlogq ymm3, ymm11, ymm30, 0x96
vpxorq ymm5, ymm29, ymm0
vmovdqa64 ymm7, ymm0
vpternlogq ymm7, ymm11, ymm5, 0x96
vmovdqa64 ymm8, ymm2
vpternlogq ymm8, ymm25, ymm28, 0x96
vpxorq ymm10, ymm28, ymm9
vmovdqa64 ymm15, ymm10
vpternlogq ymm15, ymm28, ymm31, 0x96
vmovdqa64 ymm16, ymm15
vpternlogq ymm16, ymm9, ymm7, 0x96
vmovdqa64 ymm18, ymm2
vpternlogq ymm18, ymm15, ymm3, 0x6f
vmovdqa64 ymm19, ymm16
vpternlogq ymm19, ymm11, ymm15, 0x96
vmovdqa64 ymm20, ymm1
vpternlogq ymm20, ymm29, ymm8, 0x96
vmovdqa64 ymm21, ymm7
vpternlogq ymm21, ymm30, ymm20, 0x14
vpternlogq ymm21, ymm0, ymm19, 0x78
vpternlogq ymm21, ymm8, ymm16, 0x78
vpxorq ymm21, ymm21, ymm18
vpternlogq ymm21, ymm11, ymm1, 0x4b
vpternlogq ymm21, ymm4, ymmword ptr [rcx + 384], 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm21
vpternlogq ymm20, ymm9, ymm0, 0x6c
vmovdqa64 ymm4, ymm2
vpternlogq ymm4, ymm1, ymm15, 0xd2
vpternlogq ymm4, ymm25, ymm5, 0x78
vpxorq ymm18, ymm25, ymm19
vpternlogq ymm4, ymm11, ymm18, 0x78
vpternlogq ymm4, ymm28, ymm31, 0xd2
vpternlogq ymm4, ymm12, ymmword ptr [rcx + 448], 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm4
vpxorq ymm4, ymm28, ymm19
vmovdqa64 ymm12, ymm3
vpternlogq ymm12, ymm25, ymm1, 0x6c
vpternlogq ymm12, ymm2, ymm5, 0x78
vpternlogq ymm4, ymm31, ymm12, 0xa6
vpternlogq ymm1, ymm28, ymm31, 0xa6
vmovdqa64 ymm12, ymm8
vpternlogq ymm12, ymm25, ymm31, 0x96
vpternlogq ymm4, ymm30, ymm12, 0xb4
vpternlogq ymm4, ymm17, ymmword ptr [rcx + 192], 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm4
vmovdqa64 ymm4, ymm16
vpternlogq ymm4, ymm30, ymm5, 0xa6
vpternlogq ymm4, ymm31, ymm29, 0x78
vpternlogq ymm4, ymm8, ymm10, 0xd2
vpternlogq ymm16, ymm29, ymm1, 0x96
vpternlogq ymm16, ymm2, ymm15, 0xb4
vmovdqa64 ymm17, ymm18
vpternlogq ymm17, ymm30, ymm19, 0x96
vpternlogq ymm16, ymm19, ymm17, 0x78
vpternlogq ymm12, ymm25, ymm17, 0x6a
vpternlogq ymm4, ymm18, ymm17, 0xb4
vpternlogq ymm4, ymm14, ymmword ptr [rcx + 160], 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm4
vpternlogq ymm1, ymm8, ymm17, 0xb4
vpternlogq ymm20, ymm28, ymm17, 0x78
vpternlogq ymm16, ymm8, ymm5, 0x78
vpternlogq ymm16, ymm6, ymmword ptr [rcx + 128], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm16
vpternlogq ymm5, ymm28, ymm3, 0x9c
vpternlogq ymm20, ymm31, ymm3, 0x78
vpternlogq ymm5, ymm15, ymm18, 0x78
vpternlogq ymm5, ymm30, ymm0, 0xd2
vpternlogq ymm5, ymm9, ymm7, 0xb4
vpternlogq ymm5, ymm24, ymmword ptr [rcx + 96], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm5
vpternlogq ymm12, ymm7, ymm15, 0x78
vpternlogq ymm1, ymm7, ymm10, 0x78
vpternlogq ymm1, ymm29, ymm2, 0x78
vpternlogq ymm12, ymm11, ymm10, 0x78
vpternlogq ymm12, ymm0, ymm18, 0x78
vpternlogq ymm20, ymm11, ymm2, 0x78
vpternlogq ymm20, ymm13, ymmword ptr [rcx + 64], 0x69
vmovdqa64 ymmword ptr [rsi + 192], ymm20
vpternlogq ymm1, ymm2, ymmword ptr [rcx + 32], 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm1
vpxorq ymm12, ymm12, ymmword ptr [rcx + 0]
vmovdqa64 ymmword ptr [rsi + 256], ymm12
