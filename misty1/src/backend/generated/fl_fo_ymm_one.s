// fl_fo_ymm_one.s: 1084 instructions, about 356 cycles, 54 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rdi + 64]
vmovdqa64 ymm1, ymmword ptr [rdi + 576]
vpternlogq ymm0, ymm1, qword ptr [r8 + 16]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 64], ymm0
vpternlogq ymm1, ymm0, qword ptr [r9 + 16]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 576], ymm1
vmovdqa64 ymm2, ymmword ptr [rdi + 32]
vmovdqa64 ymm3, ymmword ptr [rdi + 544]
vpternlogq ymm2, ymm3, qword ptr [r8 + 8]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 32], ymm2
vpternlogq ymm3, ymm2, qword ptr [r9 + 8]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 544], ymm3
vmovdqa64 ymm4, ymmword ptr [rdi + 160]
vmovdqa64 ymm5, ymmword ptr [rdi + 672]
vpternlogq ymm4, ymm5, qword ptr [r8 + 40]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 160], ymm4
vpternlogq ymm5, ymm4, qword ptr [r9 + 40]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 672], ymm5
vpandnq ymm6, ymm3, ymm5
vmovdqa64 ymm7, ymmword ptr [rdi + 96]
vmovdqa64 ymm8, ymmword ptr [rdi + 608]
vpternlogq ymm7, ymm8, qword ptr [r8 + 24]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 96], ymm7
vpternlogq ymm8, ymm7, qword ptr [r9 + 24]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 608], ymm8
vmovdqa64 ymm9, ymm5
vpternlogq ymm9, ymm3, ymm8, 0xe2
vpxorq ymm10, ymm0, qword ptr [rdx + 400]{1to4}
vpxorq ymm11, ymm2, qword ptr [rdx + 392]{1to4}
vpxorq ymm12, ymm4, qword ptr [rdx + 424]{1to4}
vmovdqa64 ymm13, ymmword ptr [rdi + 0]
vmovdqa64 ymm14, ymmword ptr [rdi + 512]
vpternlogq ymm13, ymm14, qword ptr [r8 + 0]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 0], ymm13
vpternlogq ymm14, ymm13, qword ptr [r9 + 0]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 512], ymm14
vmovdqa64 ymm15, ymm8
vpternlogq ymm15, ymm14, ymm1, 0x63
vmovdqa64 ymm16, ymm1
vpternlogq ymm16, ymm14, ymm3, 0xe6
vmovdqa64 ymm17, ymm8
vpternlogq ymm17, ymm14, ymm16, 0x6a
vpxorq ymm18, ymm16, ymm17
vmovdqa64 ymm19, ymm8
vpternlogq ymm19, ymm14, ymm3, 0x87
vmovdqa64 ymm20, ymm5
vpternlogq ymm20, ymm8, ymm19, 0xa6
vmovdqa64 ymm21, ymm1
vpternlogq ymm21, ymm3, ymm18, 0x9f
vmovdqa64 ymm22, ymm15
vpternlogq ymm22, ymm19, ymm17, 0xbd
vpxorq ymm23, ymm13, qword ptr [rdx + 384]{1to4}
vpandq ymm24, ymm14, ymm5
vmovdqa64 ymm25, ymmword ptr [rdi + 128]
vmovdqa64 ymm26, ymmword ptr [rdi + 640]
vpternlogq ymm25, ymm26, qword ptr [r8 + 32]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 128], ymm25
vpternlogq ymm26, ymm25, qword ptr [r9 + 32]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 640], ymm26
vpternlogq ymm17, ymm1, ymm26, 0x87
vpternlogq ymm16, ymm6, ymm17, 0x69
vpandq ymm27, ymm26, ymm5
vmovdqa64 ymm28, ymm26
vpternlogq ymm28, ymm14, ymm8, 0x60
vmovdqa64 ymm29, ymm26
vpternlogq ymm29, ymm8, ymm28, 0x95
vpternlogq ymm9, ymm8, ymm29, 0x87
vpternlogq ymm9, ymm14, ymm27, 0x96
vpternlogq ymm9, ymm1, ymm24, 0x87
vpternlogq ymm28, ymm14, ymm1, 0x87
vmovdqa64 ymm30, ymm5
vpternlogq ymm30, ymm16, ymm18, 0x6f
vpternlogq ymm16, ymm8, ymm19, 0x6a
vmovdqa64 ymm31, ymm26
vpternlogq ymm31, ymm3, ymm24, 0x95
vmovdqa64 ymm0, ymm5
vpternlogq ymm0, ymm1, ymm29, 0x96
vmovdqa64 ymm4, ymm8
vpternlogq ymm4, ymm1, ymm31, 0xa3
vpxorq ymm2, ymm25, qword ptr [rdx + 416]{1to4}
vpxorq ymm25, ymm7, qword ptr [rdx + 408]{1to4}
vmovdqa64 ymm7, ymmword ptr [rdi + 224]
vmovdqa64 ymm13, ymmword ptr [rdi + 736]
vpternlogq ymm7, ymm13, qword ptr [r8 + 56]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 224], ymm7
vpternlogq ymm13, ymm7, qword ptr [r9 + 56]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 736], ymm13
vmovdqa64 ymmword ptr [rcx + 0], ymm10
vpxorq ymm10, ymm7, qword ptr [rdx + 440]{1to4}
vmovdqa64 ymm7, ymmword ptr [rdi + 320]
vmovdqa64 ymmword ptr [rcx + 32], ymm10
vmovdqa64 ymm10, ymmword ptr [rdi + 832]
vpternlogq ymm7, ymm10, qword ptr [r8 + 80]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 320], ymm7
vpternlogq ymm10, ymm7, qword ptr [r9 + 80]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 832], ymm10
vmovdqa64 ymm7, ymmword ptr [rdi + 192]
vmovdqa64 ymmword ptr [rcx + 64], ymm12
vmovdqa64 ymm12, ymmword ptr [rdi + 704]
vpternlogq ymm7, ymm12, qword ptr [r8 + 48]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 192], ymm7
vpternlogq ymm12, ymm7, qword ptr [r9 + 48]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 704], ymm12
vpternlogq ymm0, ymm12, ymm17, 0x59
vpternlogq ymm20, ymm1, ymm12, 0x78
vpternlogq ymm15, ymm12, ymm31, 0x59
vpternlogq ymm6, ymm1, ymm29, 0x59
vpternlogq ymm28, ymm12, ymm15, 0xb4
vpternlogq ymm31, ymm26, ymm20, 0x7b
vpternlogq ymm18, ymm26, ymm12, 0xd7
vpternlogq ymm19, ymm5, ymm20, 0xb4
vpternlogq ymm20, ymm12, ymm24, 0x7b
vpternlogq ymm24, ymm3, ymm12, 0x78
vpternlogq ymm6, ymm5, ymm24, 0x1e
vpternlogq ymm6, ymm12, ymm27, 0x87
vpandq ymm17, ymm8, ymm12
vpternlogq ymm21, ymm31, ymm17, 0x69
vpternlogq ymm29, ymm1, ymm17, 0x1d
vpternlogq ymm17, ymm3, ymm27, 0x48
vpxorq ymm27, ymm7, qword ptr [rdx + 432]{1to4}
vmovdqa64 ymm31, ymmword ptr [rdi + 352]
vmovdqa64 ymm7, ymmword ptr [rdi + 864]
vpternlogq ymm31, ymm7, qword ptr [r8 + 88]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 352], ymm31
vpternlogq ymm7, ymm31, qword ptr [r9 + 88]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 864], ymm7
vmovdqa64 ymm31, ymm5
vpternlogq ymm31, ymm14, ymm19, 0x60
vpternlogq ymm31, ymm1, ymm24, 0xe2
vmovdqa64 ymm3, ymmword ptr [rdi + 288]
vmovdqa64 ymm8, ymmword ptr [rdi + 800]
vpternlogq ymm3, ymm8, qword ptr [r8 + 72]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 288], ymm3
vpternlogq ymm8, ymm3, qword ptr [r9 + 72]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 800], ymm8
vmovdqa64 ymm3, ymmword ptr [rdi + 256]
vmovdqa64 ymm26, ymmword ptr [rdi + 768]
vpternlogq ymm3, ymm26, qword ptr [r8 + 64]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 256], ymm3
vpternlogq ymm26, ymm3, qword ptr [r9 + 64]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 768], ymm26
vmovdqa64 ymmword ptr [rcx + 96], ymm27
vpxorq ymm27, ymm26, ymm10
vpxorq ymm12, ymm3, qword ptr [rdx + 448]{1to4}
vmovdqa64 ymm3, ymmword ptr [rdi + 480]
vmovdqa64 ymmword ptr [rcx + 128], ymm12
vmovdqa64 ymm12, ymmword ptr [rdi + 992]
vpternlogq ymm3, ymm12, qword ptr [r8 + 120]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 480], ymm3
vpternlogq ymm12, ymm3, qword ptr [r9 + 120]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 992], ymm12
vmovdqa64 ymm3, ymm12
vpternlogq ymm3, ymm26, ymm7, 0x96
vmovdqa64 ymm14, ymmword ptr [rdi + 416]
vmovdqa64 ymmword ptr [rcx + 160], ymm2
vmovdqa64 ymm2, ymmword ptr [rdi + 928]
vpternlogq ymm14, ymm2, qword ptr [r8 + 104]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 416], ymm14
vpternlogq ymm2, ymm14, qword ptr [r9 + 104]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 928], ymm2
vpxorq ymm14, ymm2, ymm12
vmovdqa64 ymmword ptr [rcx + 192], ymm11
vmovdqa64 ymm11, ymm12
vpternlogq ymm11, ymm8, ymm14, 0x96
vmovdqa64 ymmword ptr [rcx + 224], ymm25
vmovdqa64 ymm25, ymmword ptr [rdi + 384]
vmovdqa64 ymm12, ymmword ptr [rdi + 896]
vpternlogq ymm25, ymm12, qword ptr [r8 + 96]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 384], ymm25
vpternlogq ymm12, ymm25, qword ptr [r9 + 96]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 896], ymm12
vmovdqa64 ymm25, ymm12
vpternlogq ymm25, ymm26, ymm27, 0x96
vmovdqa64 ymmword ptr [rcx + 256], ymm23
vmovdqa64 ymm23, ymm10
vpternlogq ymm23, ymm11, ymm25, 0x96
vmovdqa64 ymm10, ymm8
vpternlogq ymm10, ymm25, ymm23, 0x96
vmovdqa64 ymm8, ymm7
vpternlogq ymm8, ymm14, ymm23, 0x9c
vpternlogq ymm8, ymm12, ymm2, 0x78
vmovdqa64 ymmword ptr [rcx + 288], ymm6
vpxorq ymm6, ymm13, ymm10
vmovdqa64 ymmword ptr [rcx + 320], ymm4
vmovdqa64 ymm4, ymm7
vpternlogq ymm4, ymm10, ymm6, 0x96
vmovdqa64 ymm7, ymm12
vpternlogq ymm7, ymm26, ymm3, 0xb4
vpxorq ymm12, ymm26, ymm10
vmovdqa64 ymmword ptr [rcx + 352], ymm30
vmovdqa64 ymm30, ymm2
vpternlogq ymm30, ymm23, ymm7, 0x96
vmovdqa64 ymmword ptr [rcx + 384], ymm28
vmovdqa64 ymm28, ymmword ptr [rsi + 96]
vmovdqa64 ymmword ptr [rcx + 416], ymm17
vmovdqa64 ymm17, ymmword ptr [rsi + 608]
vpternlogq ymm28, ymm17, qword ptr [r10 + 24]{1to4}, 0x78
vpternlogq ymm17, ymm28, qword ptr [r11 + 24]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rcx + 448], ymm17
vmovdqa64 ymm17, ymmword ptr [rdi + 448]
vmovdqa64 ymmword ptr [rcx + 480], ymm28
vmovdqa64 ymm28, ymmword ptr [rdi + 960]
vpternlogq ymm17, ymm28, qword ptr [r8 + 112]{1to4}, 0x78
vmovdqa64 ymmword ptr [rdi + 448], ymm17
vpternlogq ymm28, ymm17, qword ptr [r9 + 112]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rdi + 960], ymm28
vpternlogq ymm30, ymm28, ymm25, 0xb4
vpternlogq ymm30, ymm10, ymm4, 0x78
vmovdqa64 ymm17, ymm28
vpternlogq ymm17, ymm13, ymm26, 0x96
vpternlogq ymm8, ymm17, ymm27, 0xd2
vpternlogq ymm30, ymm17, ymm14, 0x78
vpternlogq ymm30, ymm5, qword ptr [rdx + 40]{1to4}, 0x96
vpternlogq ymm29, ymm30, ymm22, 0x96
vpternlogq ymm29, ymm15, ymm19, 0x96
vpternlogq ymm8, ymm6, ymm4, 0xb4
vpternlogq ymm8, ymm1, qword ptr [rdx + 16]{1to4}, 0x96
vpternlogq ymm7, ymm17, ymm4, 0xb4
vpternlogq ymm7, ymm11, ymm27, 0x78
vpternlogq ymm7, ymm2, ymm28, 0x78
vpternlogq ymm2, ymm17, ymm3, 0x96
vpternlogq ymm7, ymm28, qword ptr [rdx + 56]{1to4}, 0x96
vpternlogq ymm24, ymm8, ymm18, 0x96
vpxorq ymm24, ymm24, ymm21
vmovdqa64 ymm1, ymmword ptr [rdi + 800]
vmovdqa64 ymm5, ymmword ptr [rdi + 864]
vmovdqa64 ymm15, ymm5
vpternlogq ymm15, ymm1, ymm28, 0x96
vmovdqa64 ymm19, ymm28
vpternlogq ymm19, ymm25, ymm15, 0x6f
vmovdqa64 ymm21, ymm5
vpternlogq ymm21, ymm2, ymm11, 0x12
vmovdqa64 ymm22, ymmword ptr [rdi + 992]
vpternlogq ymm10, ymm22, ymm21, 0x6a
vpternlogq ymm10, ymm17, ymm23, 0x78
vpxorq ymm10, ymm10, ymm19
vmovdqa64 ymm19, ymmword ptr [rdi + 832]
vpternlogq ymm2, ymm19, ymm22, 0x6c
vpternlogq ymm10, ymm1, ymm3, 0x4b
vpbroadcastq ymm21, qword ptr [rdx + 0]
vpternlogq ymm10, ymm21, ymmword ptr [rdi + 512], 0x96
vpternlogq ymm20, ymm10, ymm9, 0x69
vmovdqa64 ymm9, ymmword ptr [rdi + 896]
vpternlogq ymm17, ymm13, ymm9, 0x96
vpternlogq ymm2, ymm26, ymm4, 0x78
vpternlogq ymm4, ymm13, ymm17, 0x78
vpternlogq ymm2, ymm9, ymm15, 0x78
vpternlogq ymm4, ymm11, ymm25, 0x78
vpternlogq ymm4, ymm1, ymm27, 0x78
vpternlogq ymm2, ymm1, ymm28, 0x78
vpbroadcastq ymm21, qword ptr [rdx + 48]
vpternlogq ymm2, ymm21, ymmword ptr [rdi + 704], 0x96
vpternlogq ymm31, ymm2, ymm16, 0x69
vpxorq ymm18, ymm18, ymm31
vpternlogq ymm4, ymm22, ymm6, 0x78
vpxorq ymm4, ymm4, qword ptr [rdx + 64]{1to4}
vmovdqa64 ymm16, ymmword ptr [rsi + 32]
vmovdqa64 ymm21, ymmword ptr [rsi + 544]
vpternlogq ymm16, ymm21, qword ptr [r10 + 8]{1to4}, 0x78
vmovdqa64 ymm23, ymm28
vpternlogq ymm23, ymm3, ymm25, 0xd2
vpternlogq ymm23, ymm13, ymm14, 0x78
vpternlogq ymm23, ymm1, ymm6, 0x78
vpternlogq ymm3, ymm13, ymm15, 0x6c
vpternlogq ymm3, ymm28, ymm14, 0x78
vpternlogq ymm12, ymm9, ymm3, 0xa6
vpternlogq ymm12, ymm5, ymm17, 0xb4
vpternlogq ymm23, ymm26, ymm9, 0xd2
vpternlogq ymm15, ymm26, ymm14, 0xc6
vpternlogq ymm15, ymm25, ymm6, 0x78
vpternlogq ymm15, ymm5, ymm22, 0xd2
vpternlogq ymm15, ymm19, ymm11, 0xb4
vpbroadcastq ymm1, qword ptr [rdx + 32]
vpternlogq ymm15, ymm1, ymmword ptr [rdi + 640], 0x96
vpbroadcastq ymm1, qword ptr [rdx + 24]
vpternlogq ymm12, ymm1, ymmword ptr [rdi + 608], 0x96
vpbroadcastq ymm1, qword ptr [rdx + 8]
vpternlogq ymm23, ymm1, ymmword ptr [rdi + 544], 0x96
vpternlogq ymm0, ymm12, ymmword ptr [rcx + 416], 0x96
vmovdqa64 ymm1, ymmword ptr [rcx + 352]
vpternlogq ymm1, ymm23, ymmword ptr [rcx + 384], 0x96
vmovdqa64 ymm3, ymmword ptr [rcx + 288]
vpternlogq ymm3, ymm15, ymmword ptr [rcx + 320], 0x96
vmovdqa64 ymm5, ymm7
vpternlogq ymm5, ymm8, ymm15, 0x96
vmovdqa64 ymm6, ymm4
vpternlogq ymm6, ymm23, ymm15, 0x96
vmovdqa64 ymm9, ymm7
vpternlogq ymm9, ymm10, ymm23, 0x96
vpxorq ymm11, ymm23, ymm12
vmovdqa64 ymm13, ymm11
vpternlogq ymm13, ymm23, ymm30, 0x96
vmovdqa64 ymm14, ymm6
vpternlogq ymm14, ymm2, ymm9, 0x96
vpxorq ymm17, ymm2, ymm4
vmovdqa64 ymm19, ymm17
vpternlogq ymm19, ymm8, ymm4, 0x96
vmovdqa64 ymm22, ymm5
vpternlogq ymm22, ymm7, ymm13, 0x7b
vmovdqa64 ymm25, ymm5
vpternlogq ymm25, ymm23, ymm17, 0xc6
vmovdqa64 ymm26, ymm13
vpternlogq ymm26, ymm7, ymm6, 0x9c
vpternlogq ymm26, ymm10, ymm17, 0x78
vmovdqa64 ymm27, ymm13
vpternlogq ymm27, ymm12, ymm19, 0x96
vmovdqa64 ymm28, ymm19
vpternlogq ymm28, ymm15, ymm14, 0x14
vpternlogq ymm14, ymm12, ymm4, 0x6c
vmovdqa64 ymm31, ymm27
vpternlogq ymm31, ymm8, ymm13, 0x96
vpternlogq ymm28, ymm4, ymm31, 0x78
vpternlogq ymm28, ymm9, ymm27, 0x78
vpxorq ymm28, ymm28, ymm22
vpternlogq ymm28, ymm8, ymm6, 0x4b
vpternlogq ymm28, ymm20, ymmword ptr [rcx + 256], 0x96
vmovdqa64 ymm22, ymm6
vpternlogq ymm22, ymm23, ymm30, 0xa6
vmovdqa64 ymmword ptr [rcx + 256], ymm28
vmovdqa64 ymm28, ymmword ptr [rdi + 288]
vpternlogq ymm20, ymm28, qword ptr [rdx + 456]{1to4}, 0x96
vpternlogq ymm6, ymm10, ymm5, 0x6c
vpternlogq ymm6, ymm7, ymm17, 0x78
vmovdqa64 ymmword ptr [rcx + 288], ymm20
vmovdqa64 ymm20, ymm27
vpternlogq ymm20, ymm15, ymm17, 0xa6
vpternlogq ymm20, ymm30, ymm2, 0x78
vpternlogq ymm20, ymm9, ymm11, 0xd2
vpternlogq ymm27, ymm2, ymm22, 0x96
vpternlogq ymm27, ymm7, ymm13, 0xb4
vpxorq ymm28, ymm23, ymm31
vpternlogq ymm28, ymm30, ymm6, 0xa6
vmovdqa64 ymm6, ymmword ptr [rdi + 352]
vmovdqa64 ymm21, ymm6
vpternlogq ymm21, ymm24, qword ptr [rdx + 472]{1to4}, 0x96
vmovdqa64 ymmword ptr [rcx + 320], ymm21
vmovdqa64 ymm21, ymm9
vpternlogq ymm21, ymm10, ymm30, 0x96
vpternlogq ymm28, ymm15, ymm21, 0xb4
vpternlogq ymm28, ymm0, ymmword ptr [rcx + 224], 0x96
vmovdqa64 ymmword ptr [rcx + 224], ymm28
vmovdqa64 ymm28, ymmword ptr [rdi + 384]
vpternlogq ymm0, ymm28, qword ptr [rdx + 480]{1to4}, 0x96
vmovdqa64 ymmword ptr [rcx + 352], ymm0
vpxorq ymm0, ymm10, ymm31
vpternlogq ymm26, ymm8, ymm0, 0x78
vpternlogq ymm26, ymm23, ymm30, 0xd2
vpternlogq ymm26, ymm1, ymmword ptr [rcx + 192], 0x96
vmovdqa64 ymmword ptr [rcx + 192], ymm26
vmovdqa64 ymm26, ymmword ptr [rdi + 320]
vpternlogq ymm1, ymm26, qword ptr [rdx + 464]{1to4}, 0x96
vpternlogq ymm25, ymm13, ymm0, 0x78
vpternlogq ymm25, ymm15, ymm4, 0xd2
vpternlogq ymm25, ymm12, ymm19, 0xb4
vpternlogq ymm25, ymm3, ymmword ptr [rcx + 160], 0x96
vpternlogq ymm15, ymm31, ymm0, 0x96
vpternlogq ymm14, ymm23, ymm15, 0x78
vpternlogq ymm14, ymm30, ymm5, 0x78
vpternlogq ymm27, ymm31, ymm15, 0x78
vpternlogq ymm27, ymm9, ymm17, 0x78
vpternlogq ymm27, ymm29, ymmword ptr [rcx + 64], 0x96
vpternlogq ymm22, ymm9, ymm15, 0xb4
vpternlogq ymm21, ymm10, ymm15, 0x6a
vpternlogq ymm15, ymm0, ymm20, 0xa6
vpternlogq ymm15, ymm24, ymmword ptr [rcx + 0], 0x96
vpternlogq ymm21, ymm19, ymm13, 0x78
vpternlogq ymm22, ymm19, ymm11, 0x78
vpternlogq ymm22, ymm2, ymm7, 0x78
vmovdqa64 ymm2, ymmword ptr [rdi + 256]
vpxorq ymm5, ymm26, ymm2
vpternlogq ymm22, ymm7, ymmword ptr [rcx + 32], 0x96
vpternlogq ymm21, ymm8, ymm11, 0x78
vpternlogq ymm21, ymm4, ymm0, 0x78
vpternlogq ymm14, ymm8, ymm7, 0x78
vpxorq ymm21, ymm21, ymmword ptr [rcx + 128]
vmovdqa64 ymm0, ymmword ptr [rdi + 448]
vpternlogq ymm29, ymm0, qword ptr [rdx + 496]{1to4}, 0x96
vmovdqa64 ymm4, ymmword ptr [rdi + 416]
vpternlogq ymm3, ymm4, qword ptr [rdx + 488]{1to4}, 0x96
vmovdqa64 ymm7, ymmword ptr [rdi + 480]
vmovdqa64 ymm8, ymm7
vpternlogq ymm8, ymm18, qword ptr [rdx + 504]{1to4}, 0x69
vmovdqa64 ymm9, ymmword ptr [rsi + 128]
vmovdqa64 ymm10, ymmword ptr [rsi + 640]
vpternlogq ymm9, ymm10, qword ptr [r10 + 32]{1to4}, 0x78
vpternlogq ymm10, ymm9, qword ptr [r11 + 32]{1to4}, 0x1e
vmovdqa64 ymm11, ymmword ptr [rsi + 64]
vmovdqa64 ymm12, ymmword ptr [rsi + 576]
vpternlogq ymm11, ymm12, qword ptr [r10 + 16]{1to4}, 0x78
vpternlogq ymm12, ymm11, qword ptr [r11 + 16]{1to4}, 0x1e
vmovdqa64 ymm13, ymmword ptr [rsi + 0]
vmovdqa64 ymm17, ymmword ptr [rsi + 512]
vpternlogq ymm13, ymm17, qword ptr [r10 + 0]{1to4}, 0x78
vpternlogq ymm17, ymm13, qword ptr [r11 + 0]{1to4}, 0x1e
vmovdqa64 ymm19, ymmword ptr [rdi + 224]
vmovdqa64 ymm20, ymm19
vpternlogq ymm20, ymm2, ymm0, 0x96
vmovdqa64 ymm23, ymmword ptr [rsi + 544]
vpternlogq ymm23, ymm16, qword ptr [r11 + 8]{1to4}, 0x1e
vmovdqa64 ymm24, ymmword ptr [rdi + 288]
vmovdqa64 ymm30, ymm24
vpternlogq ymm30, ymm6, ymm0, 0x96
vmovdqa64 ymm31, ymm28
vpternlogq ymm31, ymm2, ymm5, 0x96
vmovdqa64 ymmword ptr [rcx + 0], ymm13
vmovdqa64 ymm13, ymm0
vpternlogq ymm13, ymm31, ymm30, 0x6f
vmovdqa64 ymmword ptr [rcx + 32], ymm17
vmovdqa64 ymm17, ymmword ptr [rsi + 160]
vmovdqa64 ymmword ptr [rcx + 64], ymm9
vmovdqa64 ymm9, ymmword ptr [rsi + 672]
vpternlogq ymm17, ymm9, qword ptr [r10 + 40]{1to4}, 0x78
vpternlogq ymm9, ymm17, qword ptr [r11 + 40]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rcx + 128], ymm10
vpxorq ymm10, ymm4, ymm7
vmovdqa64 ymmword ptr [rcx + 160], ymm3
vmovdqa64 ymm3, ymmword ptr [rsi + 192]
vmovdqa64 ymmword ptr [rcx + 384], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 704]
vpternlogq ymm3, ymm8, qword ptr [r10 + 48]{1to4}, 0x78
vmovdqa64 ymm8, ymmword ptr [rsi + 224]
vmovdqa64 ymmword ptr [rcx + 416], ymm17
vmovdqa64 ymm17, ymmword ptr [rsi + 736]
vpternlogq ymm8, ymm17, qword ptr [r10 + 56]{1to4}, 0x78
vpternlogq ymm17, ymm8, qword ptr [r11 + 56]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rcx + 512], ymm9
vmovdqa64 ymm9, ymm7
vpternlogq ymm9, ymm24, ymm10, 0x96
vmovdqa64 ymmword ptr [rcx + 544], ymm8
vmovdqa64 ymm8, ymm26
vpternlogq ymm8, ymm9, ymm31, 0x96
vmovdqa64 ymmword ptr [rcx + 576], ymm17
vmovdqa64 ymm17, ymm7
vpternlogq ymm17, ymm2, ymm6, 0x96
vmovdqa64 ymmword ptr [rcx + 608], ymm29
vmovdqa64 ymm29, ymm0
vpternlogq ymm29, ymm17, ymm31, 0xd2
vmovdqa64 ymmword ptr [rcx + 640], ymm3
vmovdqa64 ymm3, ymm4
vpternlogq ymm3, ymm20, ymm17, 0x96
vmovdqa64 ymmword ptr [rcx + 672], ymm11
vmovdqa64 ymm11, ymm24
vpternlogq ymm11, ymm31, ymm8, 0x96
vpternlogq ymm29, ymm19, ymm10, 0x78
vmovdqa64 ymmword ptr [rcx + 704], ymm12
vmovdqa64 ymm12, ymm6
vpternlogq ymm12, ymm3, ymm9, 0x12
vpternlogq ymm3, ymm26, ymm7, 0x6c
vpternlogq ymm12, ymm7, ymm11, 0x78
vpternlogq ymm12, ymm20, ymm8, 0x78
vpxorq ymm12, ymm12, ymm13
vpternlogq ymm12, ymm24, ymm17, 0x4b
vmovdqa64 ymm13, ymmword ptr [rdi + 0]
vpternlogq ymm12, ymm13, qword ptr [rdx + 128]{1to4}, 0x96
vmovdqa64 ymm13, ymmword ptr [rsi + 256]
vmovdqa64 ymmword ptr [rcx + 736], ymm1
vmovdqa64 ymm1, ymmword ptr [rsi + 768]
vpternlogq ymm13, ymm1, qword ptr [r10 + 64]{1to4}, 0x78
vpternlogq ymm1, ymm13, qword ptr [r11 + 64]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rcx + 768], ymm13
vmovdqa64 ymm13, ymmword ptr [rsi + 288]
vmovdqa64 ymmword ptr [rcx + 800], ymm1
vmovdqa64 ymm1, ymmword ptr [rsi + 800]
vpternlogq ymm13, ymm1, qword ptr [r10 + 72]{1to4}, 0x78
vmovdqa64 ymmword ptr [rcx + 832], ymm16
vpxorq ymm16, ymm2, ymm11
vmovdqa64 ymmword ptr [rcx + 864], ymm23
vmovdqa64 ymm23, ymmword ptr [rsi + 320]
vmovdqa64 ymmword ptr [rcx + 896], ymm15
vmovdqa64 ymm15, ymmword ptr [rsi + 832]
vpternlogq ymm23, ymm15, qword ptr [r10 + 80]{1to4}, 0x78
vpternlogq ymm15, ymm23, qword ptr [r11 + 80]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rcx + 928], ymm23
vmovdqa64 ymm23, ymmword ptr [rsi + 416]
vmovdqa64 ymmword ptr [rcx + 960], ymm15
vmovdqa64 ymm15, ymmword ptr [rsi + 928]
vpternlogq ymm23, ymm15, qword ptr [r10 + 104]{1to4}, 0x78
vpternlogq ymm15, ymm23, qword ptr [r11 + 104]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rcx + 992], ymm23
vmovdqa64 ymm23, ymm28
vpternlogq ymm23, ymm19, ymm20, 0x96
vmovdqa64 ymmword ptr [rcx + 1024], ymm15
vmovdqa64 ymm15, ymm19
vpternlogq ymm15, ymm17, ymm30, 0x78
vpternlogq ymm15, ymm0, ymm10, 0x78
vmovdqa64 ymmword ptr [rcx + 1056], ymm22
vpxorq ymm22, ymm19, ymm11
vpternlogq ymm16, ymm28, ymm15, 0xa6
vpternlogq ymm17, ymm2, ymm28, 0xa6
vpternlogq ymm16, ymm6, ymm23, 0xb4
vmovdqa64 ymm15, ymmword ptr [rdi + 96]
vpternlogq ymm16, ymm15, qword ptr [rdx + 152]{1to4}, 0x96
vpternlogq ymm29, ymm24, ymm22, 0x78
vpternlogq ymm29, ymm2, ymm28, 0xd2
vmovdqa64 ymm15, ymmword ptr [rdi + 32]
vpternlogq ymm29, ymm15, qword ptr [rdx + 136]{1to4}, 0x96
vmovdqa64 ymm15, ymm2
vpternlogq ymm15, ymm10, ymm30, 0xb4
vpternlogq ymm15, ymm31, ymm22, 0x78
vpternlogq ymm15, ymm6, ymm7, 0xd2
vpternlogq ymm15, ymm26, ymm9, 0xb4
vmovdqa64 ymm26, ymmword ptr [rdi + 128]
vpternlogq ymm15, ymm26, qword ptr [rdx + 160]{1to4}, 0x96
vmovdqa64 ymmword ptr [rcx + 1088], ymm27
vmovdqa64 ymm27, ymm6
vpternlogq ymm27, ymm11, ymm22, 0x96
vpternlogq ymm3, ymm2, ymm27, 0x78
vpternlogq ymm23, ymm19, ymm27, 0x6a
vpternlogq ymm14, ymm18, ymmword ptr [rcx + 96], 0x69
vpternlogq ymm3, ymm28, ymm30, 0x78
vpternlogq ymm6, ymm10, ymm8, 0x9c
vpternlogq ymm8, ymm4, ymm17, 0x96
vpternlogq ymm6, ymm28, ymm4, 0x78
vpternlogq ymm6, ymm20, ymm5, 0xd2
vpternlogq ymm6, ymm22, ymm27, 0xb4
vpternlogq ymm8, ymm0, ymm31, 0xb4
vpternlogq ymm23, ymm9, ymm31, 0x78
vpternlogq ymm8, ymm11, ymm27, 0x78
vpternlogq ymm17, ymm20, ymm27, 0xb4
vpternlogq ymm8, ymm20, ymm10, 0x78
vpternlogq ymm17, ymm9, ymm5, 0x78
vpternlogq ymm1, ymm13, qword ptr [r11 + 72]{1to4}, 0x1e
vpternlogq ymm23, ymm24, ymm5, 0x78
vpternlogq ymm23, ymm7, ymm22, 0x78
vpternlogq ymm17, ymm4, ymm0, 0x78
vpternlogq ymm3, ymm24, ymm0, 0x78
vpternlogq ymm17, ymm0, qword ptr [rdx + 184]{1to4}, 0x96
vmovdqa64 ymm0, ymmword ptr [rdi + 160]
vpternlogq ymm8, ymm0, qword ptr [rdx + 168]{1to4}, 0x96
vpxorq ymm23, ymm23, qword ptr [rdx + 192]{1to4}
vmovdqa64 ymm2, ymmword ptr [rdi + 64]
vpternlogq ymm6, ymm2, qword ptr [rdx + 144]{1to4}, 0x96
vmovdqa64 ymm4, ymmword ptr [rdi + 192]
vpternlogq ymm3, ymm4, qword ptr [rdx + 176]{1to4}, 0x96
vmovdqa64 ymm5, ymmword ptr [rsi + 352]
vmovdqa64 ymm7, ymmword ptr [rsi + 864]
vpternlogq ymm5, ymm7, qword ptr [r10 + 88]{1to4}, 0x78
vpternlogq ymm7, ymm5, qword ptr [r11 + 88]{1to4}, 0x1e
vpandq ymm9, ymm26, ymm0
vmovdqa64 ymm10, ymmword ptr [rsi + 480]
vmovdqa64 ymm11, ymmword ptr [rsi + 992]
vpternlogq ymm10, ymm11, qword ptr [r10 + 120]{1to4}, 0x78
vpternlogq ymm11, ymm10, qword ptr [r11 + 120]{1to4}, 0x1e
vmovdqa64 ymm18, ymmword ptr [rsi + 384]
vmovdqa64 ymm19, ymmword ptr [rsi + 896]
vpternlogq ymm18, ymm19, qword ptr [r10 + 96]{1to4}, 0x78
vpternlogq ymm19, ymm18, qword ptr [r11 + 96]{1to4}, 0x1e
vmovdqa64 ymm20, ymmword ptr [rdi + 32]
vmovdqa64 ymm22, ymmword ptr [rdi + 96]
vmovdqa64 ymm24, ymm22
vpternlogq ymm24, ymm20, ymm0, 0xb8
vmovdqa64 ymm27, ymmword ptr [rdi + 0]
vmovdqa64 ymm28, ymm27
vpternlogq ymm28, ymm20, ymm22, 0x95
vmovdqa64 ymm30, ymm26
vpternlogq ymm30, ymm27, ymm22, 0x60
vmovdqa64 ymm31, ymm26
vpternlogq ymm31, ymm22, ymm30, 0x95
vpternlogq ymm24, ymm22, ymm31, 0x87
vpternlogq ymm24, ymm27, ymm9, 0x96
vmovdqa64 ymmword ptr [rcx + 96], ymm18
vmovdqa64 ymm18, ymmword ptr [rsi + 448]
vmovdqa64 ymmword ptr [rcx + 1120], ymm5
vmovdqa64 ymm5, ymmword ptr [rsi + 960]
vpternlogq ymm18, ymm5, qword ptr [r10 + 112]{1to4}, 0x78
vpternlogq ymm5, ymm18, qword ptr [r11 + 112]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rcx + 1152], ymm18
vpandnq ymm18, ymm20, ymm0
vmovdqa64 ymmword ptr [rcx + 1184], ymm10
vmovdqa64 ymm10, ymm22
vpternlogq ymm10, ymm27, ymm2, 0x63
vmovdqa64 ymmword ptr [rcx + 1216], ymm13
vmovdqa64 ymm13, ymm2
vpternlogq ymm13, ymm27, ymm20, 0xe6
vmovdqa64 ymmword ptr [rcx + 1248], ymm1
vmovdqa64 ymm1, ymm22
vpternlogq ymm1, ymm27, ymm13, 0x6a
vmovdqa64 ymmword ptr [rcx + 1280], ymm19
vpandq ymm19, ymm27, ymm0
vpternlogq ymm24, ymm2, ymm19, 0x87
vmovdqa64 ymmword ptr [rcx + 1312], ymm11
vmovdqa64 ymm11, ymm26
vpternlogq ymm11, ymm20, ymm19, 0x95
vpternlogq ymm30, ymm27, ymm2, 0x87
vmovdqa64 ymmword ptr [rcx + 1344], ymm5
vmovdqa64 ymm5, ymm0
vpternlogq ymm5, ymm22, ymm28, 0xa6
vpternlogq ymm5, ymm2, ymm4, 0x78
vmovdqa64 ymmword ptr [rcx + 1376], ymm7
vmovdqa64 ymm7, ymm26
vpternlogq ymm7, ymm2, ymm1, 0x95
vmovdqa64 ymm27, ymm26
vpternlogq ymm27, ymm5, ymm11, 0x6f
vmovdqa64 ymmword ptr [rcx + 1408], ymm17
vmovdqa64 ymm17, ymm7
vpternlogq ymm17, ymm18, ymm13, 0x69
vpxorq ymm13, ymm13, ymm1
vpternlogq ymm26, ymm4, ymm13, 0xb7
vpternlogq ymm1, ymm28, ymm10, 0xe7
vpternlogq ymm10, ymm4, ymm11, 0x59
vpternlogq ymm18, ymm2, ymm31, 0x59
vpternlogq ymm11, ymm2, ymm22, 0xb1
vpternlogq ymm30, ymm4, ymm10, 0xb4
vmovdqa64 ymmword ptr [rcx + 1440], ymm14
vmovdqa64 ymm14, ymm4
vpternlogq ymm14, ymm19, ymm5, 0x6f
vpternlogq ymm14, ymm12, ymm24, 0x69
vpternlogq ymm19, ymm20, ymm4, 0x78
vpternlogq ymm18, ymm0, ymm19, 0x1e
vpternlogq ymm18, ymm4, ymm9, 0x87
vpternlogq ymm11, ymm15, ymm18, 0x96
vpternlogq ymm5, ymm0, ymm28, 0xa6
vmovdqa64 ymm18, ymm0
vpternlogq ymm18, ymm5, ymmword ptr [rdi + 0], 0x60
vpternlogq ymm18, ymm2, ymm19, 0xe2
vpternlogq ymm28, ymm22, ymm17, 0x78
vpternlogq ymm19, ymm6, ymm26, 0x96
vpternlogq ymm18, ymm3, ymm28, 0x69
vpternlogq ymm17, ymm0, ymm13, 0x7b
vpternlogq ymm30, ymm29, ymm17, 0x96
vpxorq ymm26, ymm26, ymm18
vpandq ymm22, ymm22, ymm4
vpternlogq ymm0, ymm2, ymm31, 0x96
vpternlogq ymm0, ymm4, ymm7, 0x59
vpternlogq ymm13, ymm20, ymm2, 0xd7
vpternlogq ymm13, ymm27, ymm22, 0x69
vpxorq ymm4, ymm3, ymm23
vpxorq ymm19, ymm19, ymm13
vpternlogq ymm9, ymm20, ymm22, 0x48
vpternlogq ymm22, ymm2, ymm31, 0x47
vpternlogq ymm0, ymm16, ymm9, 0x96
vpternlogq ymm22, ymm8, ymm1, 0x96
vpternlogq ymm22, ymm10, ymm5, 0x96
vmovdqa64 ymm1, ymmword ptr [rcx + 256]
vpxorq ymm2, ymm1, qword ptr [rdx + 640]{1to4}
vmovdqa64 ymm5, ymmword ptr [rcx + 192]
vpxorq ymm7, ymm5, qword ptr [rdx + 648]{1to4}
vpxorq ymm9, ymm21, qword ptr [rdx + 704]{1to4}
vpxorq ymm10, ymm25, qword ptr [rdx + 672]{1to4}
vmovdqa64 ymm13, ymmword ptr [rcx + 1088]
vpxorq ymm17, ymm13, qword ptr [rdx + 680]{1to4}
vmovdqa64 ymm18, ymmword ptr [rcx + 1056]
vpxorq ymm20, ymm18, qword ptr [rdx + 696]{1to4}
vmovdqa64 ymm24, ymmword ptr [rcx + 1440]
vpxorq ymm27, ymm24, qword ptr [rdx + 688]{1to4}
vmovdqa64 ymm28, ymmword ptr [rcx + 896]
vpxorq ymm31, ymm28, qword ptr [rdx + 656]{1to4}
vmovdqa64 ymm24, ymm23
vpternlogq ymm24, ymm29, ymm15, 0x96
vmovdqa64 ymm13, ymm4
vpternlogq ymm13, ymm6, ymm23, 0x96
vmovdqa64 ymm28, ymmword ptr [rcx + 224]
vpxorq ymm5, ymm28, qword ptr [rdx + 664]{1to4}
vmovdqa64 ymm28, ymmword ptr [rcx + 1408]
vmovdqa64 ymm1, ymm28
vpternlogq ymm1, ymm12, ymm29, 0x96
vpxorq ymm18, ymm29, ymm16
vmovdqa64 ymmword ptr [rcx + 1472], ymm25
vmovdqa64 ymm25, ymm18
vpternlogq ymm25, ymm29, ymm8, 0x96
vmovdqa64 ymmword ptr [rcx + 1504], ymm21
vmovdqa64 ymm21, ymm25
vpternlogq ymm21, ymm16, ymm13, 0x96
vmovdqa64 ymmword ptr [rcx + 1536], ymm14
vmovdqa64 ymm14, ymm21
vpternlogq ymm14, ymm6, ymm25, 0x96
vmovdqa64 ymmword ptr [rcx + 1568], ymm2
vmovdqa64 ymm2, ymm24
vpternlogq ymm2, ymm3, ymm1, 0x96
vmovdqa64 ymmword ptr [rcx + 1600], ymm5
vmovdqa64 ymm5, ymm13
vpternlogq ymm5, ymm15, ymm2, 0x14
vpternlogq ymm5, ymm23, ymm14, 0x78
vpternlogq ymm5, ymm1, ymm21, 0x78
vpternlogq ymm2, ymm16, ymm23, 0x6c
vmovdqa64 ymmword ptr [rcx + 1632], ymm0
vmovdqa64 ymm0, ymm21
vpternlogq ymm0, ymm15, ymm4, 0xa6
vpternlogq ymm0, ymm8, ymm3, 0x78
vpternlogq ymm0, ymm1, ymm18, 0xd2
vmovdqa64 ymmword ptr [rcx + 1664], ymm27
vmovdqa64 ymm27, ymm1
vpternlogq ymm27, ymm12, ymm8, 0x96
vmovdqa64 ymmword ptr [rcx + 1696], ymm26
vmovdqa64 ymm26, ymm28
vpternlogq ymm26, ymm24, ymm25, 0xd2
vpternlogq ymm26, ymm12, ymm4, 0x78
vpxorq ymm28, ymm12, ymm14
vpternlogq ymm26, ymm6, ymm28, 0x78
vpternlogq ymm26, ymm29, ymm8, 0xd2
vpternlogq ymm26, ymm7, ymm30, 0x96
vmovdqa64 ymm7, ymmword ptr [rcx + 864]
vpternlogq ymm7, ymm26, qword ptr [rdx + 520]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm7
vpxorq ymm26, ymm26, ymmword ptr [rcx + 832]
vmovdqa64 ymm7, ymmword ptr [rcx + 736]
vpternlogq ymm30, ymm7, qword ptr [rdx + 720]{1to4}, 0x96
vmovdqa64 ymmword ptr [rcx + 832], ymm26
vmovdqa64 ymm26, ymmword ptr [rcx + 960]
vpternlogq ymm26, ymm30, qword ptr [rdx + 592]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm26
vmovdqa64 ymm26, ymm28
vpternlogq ymm26, ymm15, ymm14, 0x96
vmovdqa64 ymm7, ymmword ptr [rcx + 320]
vpternlogq ymm7, ymm19, qword ptr [rdx + 728]{1to4}, 0x96
vpternlogq ymm0, ymm28, ymm26, 0xb4
vpternlogq ymm2, ymm29, ymm26, 0x78
vmovdqa64 ymmword ptr [rcx + 864], ymm30
vmovdqa64 ymm30, ymmword ptr [rcx + 1376]
vpternlogq ymm30, ymm7, qword ptr [rdx + 600]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm30
vpternlogq ymm0, ymm31, ymm19, 0x96
vmovdqa64 ymm19, ymmword ptr [rcx + 704]
vpternlogq ymm19, ymm0, qword ptr [rdx + 528]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm19
vpxorq ymm0, ymm0, ymmword ptr [rcx + 672]
vmovdqa64 ymm19, ymm24
vpternlogq ymm19, ymm29, ymm8, 0xa6
vpternlogq ymm21, ymm3, ymm19, 0x96
vmovdqa64 ymm30, ymmword ptr [rsi + 704]
vmovdqa64 ymm31, ymmword ptr [rcx + 640]
vpternlogq ymm30, ymm31, qword ptr [r11 + 48]{1to4}, 0x1e
vmovdqa64 ymmword ptr [rcx + 672], ymm0
vmovdqa64 ymm0, ymmword ptr [rcx + 1408]
vpternlogq ymm21, ymm0, ymm25, 0xb4
vpternlogq ymm21, ymm14, ymm26, 0x78
vpxorq ymm14, ymm29, ymm14
vpternlogq ymm19, ymm1, ymm26, 0xb4
vpternlogq ymm21, ymm1, ymm4, 0x78
vpternlogq ymm21, ymm17, ymm22, 0x96
vmovdqa64 ymm1, ymmword ptr [rcx + 608]
vpternlogq ymm22, ymm1, qword ptr [rdx + 752]{1to4}, 0x96
vpternlogq ymm19, ymm13, ymm18, 0x78
vpternlogq ymm19, ymm3, ymm0, 0x78
vpternlogq ymm19, ymm0, ymm20, 0x96
vpternlogq ymm26, ymm12, ymm27, 0x78
vpternlogq ymm26, ymm13, ymm25, 0x78
vpternlogq ymm26, ymm6, ymm18, 0x78
vmovdqa64 ymm3, ymmword ptr [rcx + 576]
vpternlogq ymm3, ymm19, qword ptr [rdx + 568]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm3
vpxorq ymm19, ymm19, ymmword ptr [rcx + 544]
vpternlogq ymm26, ymm23, ymm28, 0x78
vpxorq ymm9, ymm9, ymm26
vmovdqa64 ymm3, ymmword ptr [rcx + 800]
vpternlogq ymm3, ymm9, qword ptr [rdx + 576]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm3
vpxorq ymm9, ymm9, ymmword ptr [rcx + 768]
vmovdqa64 ymm3, ymmword ptr [rcx + 1344]
vpternlogq ymm3, ymm22, qword ptr [rdx + 624]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm3
vmovdqa64 ymm3, ymmword ptr [rcx + 512]
vpternlogq ymm3, ymm21, qword ptr [rdx + 552]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm3
vpxorq ymm21, ymm21, ymmword ptr [rcx + 416]
vmovdqa64 ymm3, ymm0
vpternlogq ymm3, ymm6, ymm15, 0x96
vpternlogq ymm12, ymm24, ymm3, 0x78
vpternlogq ymm2, ymm8, ymm3, 0x78
vpternlogq ymm29, ymm4, ymm3, 0xb4
vpternlogq ymm29, ymm25, ymm28, 0x78
vpternlogq ymm12, ymm0, ymm4, 0x78
vpternlogq ymm14, ymm8, ymm12, 0xa6
vpternlogq ymm3, ymm0, ymm25, 0x7b
vpternlogq ymm14, ymm15, ymm27, 0xb4
vpternlogq ymm29, ymm15, ymm23, 0xd2
vpternlogq ymm29, ymm16, ymm13, 0xb4
vpxorq ymm5, ymm5, ymm3
vpternlogq ymm29, ymm10, ymm11, 0x96
vpternlogq ymm5, ymm6, ymm24, 0x4b
vpternlogq ymm2, ymm6, ymm0, 0x78
vmovdqa64 ymm0, ymmword ptr [rcx + 1696]
vpternlogq ymm2, ymm0, ymmword ptr [rcx + 1664], 0x69
vmovdqa64 ymm3, ymmword ptr [rcx + 1632]
vpternlogq ymm14, ymm3, ymmword ptr [rcx + 1600], 0x96
vmovdqa64 ymm4, ymmword ptr [rcx + 1536]
vpternlogq ymm5, ymm4, ymmword ptr [rcx + 1568], 0x96
vmovdqa64 ymm6, ymmword ptr [rcx + 288]
vpternlogq ymm4, ymm6, qword ptr [rdx + 712]{1to4}, 0x96
vmovdqa64 ymm8, ymmword ptr [rcx + 384]
vpternlogq ymm0, ymm8, qword ptr [rdx + 760]{1to4}, 0x69
vmovdqa64 ymm10, ymmword ptr [rcx + 1312]
vpternlogq ymm10, ymm0, qword ptr [rdx + 632]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm10
vmovdqa64 ymm10, ymmword ptr [rcx + 352]
vpternlogq ymm3, ymm10, qword ptr [rdx + 736]{1to4}, 0x96
vmovdqa64 ymm12, ymmword ptr [rcx + 160]
vpternlogq ymm11, ymm12, qword ptr [rdx + 744]{1to4}, 0x96
vmovdqa64 ymm13, ymmword ptr [rcx + 128]
vpternlogq ymm13, ymm29, qword ptr [rdx + 544]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm13
vpxorq ymm29, ymm29, ymmword ptr [rcx + 64]
vpxorq ymm13, ymm14, ymmword ptr [rcx + 480]
vmovdqa64 ymm15, ymmword ptr [rcx + 1024]
vpternlogq ymm15, ymm11, qword ptr [rdx + 616]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm15
vmovdqa64 ymm15, ymmword ptr [rcx + 448]
vpternlogq ymm14, ymm15, qword ptr [rdx + 536]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm14
vmovdqa64 ymm14, ymmword ptr [rcx + 1280]
vpternlogq ymm14, ymm3, qword ptr [rdx + 608]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm14
vmovdqa64 ymm14, ymmword ptr [rcx + 1248]
vpternlogq ymm14, ymm4, qword ptr [rdx + 584]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm14
vmovdqa64 ymm14, ymmword ptr [rcx + 32]
vpternlogq ymm14, ymm5, qword ptr [rdx + 512]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm14
vpxorq ymm5, ymm5, ymmword ptr [rcx + 0]
vpternlogq ymm30, ymm2, qword ptr [rdx + 560]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm30
vpxorq ymm2, ymm2, ymm31
vmovdqa64 ymm14, ymmword ptr [rcx + 1504]
vmovdqa64 ymm15, ymmword ptr [rcx + 320]
vmovdqa64 ymm16, ymm15
vpternlogq ymm16, ymm14, ymm8, 0x96
vpxorq ymm17, ymm12, ymm8
vmovdqa64 ymm18, ymmword ptr [rcx + 736]
vpxorq ymm20, ymm14, ymm18
vmovdqa64 ymm23, ymm8
vpternlogq ymm23, ymm6, ymm17, 0x96
vmovdqa64 ymm24, ymmword ptr [rcx + 1056]
vmovdqa64 ymm25, ymm24
vpternlogq ymm25, ymm14, ymm1, 0x96
vmovdqa64 ymm26, ymm1
vpternlogq ymm26, ymm6, ymm15, 0x96
vmovdqa64 ymm27, ymm10
vpternlogq ymm27, ymm14, ymm20, 0x96
vmovdqa64 ymm28, ymm1
vpternlogq ymm28, ymm27, ymm26, 0x6f
vmovdqa64 ymm30, ymm18
vpternlogq ymm30, ymm23, ymm27, 0x96
vmovdqa64 ymm31, ymm24
vpternlogq ymm31, ymm16, ymm26, 0x78
vpternlogq ymm31, ymm1, ymm17, 0x78
vmovdqa64 ymmword ptr [rcx + 0], ymm9
vmovdqa64 ymm9, ymm12
vpternlogq ymm9, ymm25, ymm16, 0x96
vmovdqa64 ymmword ptr [rcx + 32], ymm2
vmovdqa64 ymm2, ymm15
vpternlogq ymm2, ymm9, ymm23, 0x12
vpternlogq ymm9, ymm18, ymm8, 0x6c
vmovdqa64 ymmword ptr [rcx + 64], ymm19
vmovdqa64 ymm19, ymm6
vpternlogq ymm19, ymm27, ymm30, 0x96
vpternlogq ymm2, ymm8, ymm19, 0x78
vpternlogq ymm2, ymm25, ymm30, 0x78
vpxorq ymm2, ymm2, ymm28
vpternlogq ymm2, ymm6, ymm16, 0x4b
vmovdqa64 ymm28, ymmword ptr [rcx + 256]
vpternlogq ymm2, ymm28, qword ptr [rdx + 256]{1to4}, 0x96
vmovdqa64 ymmword ptr [rcx + 128], ymm13
vpxorq ymm13, ymm14, ymm19
vpternlogq ymm13, ymm10, ymm31, 0xa6
vpxorq ymm31, ymm24, ymm19
vmovdqa64 ymmword ptr [rcx + 416], ymm21
vmovdqa64 ymm21, ymm15
vpternlogq ymm21, ymm17, ymm30, 0x9c
vpternlogq ymm21, ymm10, ymm12, 0x78
vmovdqa64 ymmword ptr [rcx + 448], ymm29
vmovdqa64 ymm29, ymm10
vpternlogq ymm29, ymm14, ymm16, 0xb4
vpternlogq ymm21, ymm25, ymm20, 0xd2
vpternlogq ymm30, ymm12, ymm29, 0x96
vpternlogq ymm16, ymm1, ymm27, 0xc6
vpternlogq ymm16, ymm24, ymm17, 0x78
vpternlogq ymm30, ymm1, ymm27, 0xb4
vpternlogq ymm16, ymm6, ymm31, 0x78
vpternlogq ymm16, ymm14, ymm10, 0xd2
vmovdqa64 ymmword ptr [rcx + 480], ymm5
vmovdqa64 ymm5, ymmword ptr [rcx + 192]
vpternlogq ymm16, ymm5, qword ptr [rdx + 264]{1to4}, 0x96
vmovdqa64 ymmword ptr [rcx + 512], ymm3
vmovdqa64 ymm3, ymm10
vpternlogq ymm3, ymm24, ymm25, 0x96
vpternlogq ymm13, ymm15, ymm3, 0xb4
vmovdqa64 ymmword ptr [rcx + 544], ymm11
vmovdqa64 ymm11, ymmword ptr [rcx + 224]
vpternlogq ymm13, ymm11, qword ptr [rdx + 280]{1to4}, 0x96
vmovdqa64 ymmword ptr [rcx + 576], ymm7
vmovdqa64 ymm7, ymm15
vpternlogq ymm7, ymm19, ymm31, 0x96
vpternlogq ymm9, ymm14, ymm7, 0x78
vpternlogq ymm30, ymm19, ymm7, 0x78
vpternlogq ymm3, ymm24, ymm7, 0x6a
vpternlogq ymm3, ymm23, ymm27, 0x78
vpternlogq ymm21, ymm31, ymm7, 0xb4
vpternlogq ymm9, ymm10, ymm26, 0x78
vpternlogq ymm30, ymm25, ymm17, 0x78
vpternlogq ymm26, ymm14, ymm17, 0xc6
vpternlogq ymm26, ymm27, ymm31, 0x78
vpternlogq ymm26, ymm15, ymm8, 0xd2
vpternlogq ymm29, ymm25, ymm7, 0xb4
vpternlogq ymm26, ymm18, ymm23, 0xb4
vpternlogq ymm29, ymm23, ymm20, 0x78
vpternlogq ymm3, ymm6, ymm20, 0x78
vpternlogq ymm3, ymm8, ymm31, 0x78
vpternlogq ymm9, ymm6, ymm1, 0x78
vpternlogq ymm29, ymm12, ymm1, 0x78
vpternlogq ymm29, ymm1, qword ptr [rdx + 312]{1to4}, 0x96
vmovdqa64 ymm1, ymmword ptr [rcx + 896]
vpternlogq ymm21, ymm1, qword ptr [rdx + 272]{1to4}, 0x96
vmovdqa64 ymm6, ymmword ptr [rcx + 1472]
vpternlogq ymm26, ymm6, qword ptr [rdx + 288]{1to4}, 0x96
vmovdqa64 ymm7, ymmword ptr [rcx + 1088]
vpternlogq ymm30, ymm7, qword ptr [rdx + 296]{1to4}, 0x96
vmovdqa64 ymm8, ymmword ptr [rcx + 1440]
vpternlogq ymm9, ymm8, qword ptr [rdx + 304]{1to4}, 0x96
vpxorq ymm3, ymm3, qword ptr [rdx + 320]{1to4}
vpandq ymm10, ymm6, ymm7
vmovdqa64 ymm12, ymm6
vpternlogq ymm12, ymm28, ymm11, 0x60
vmovdqa64 ymm14, ymm7
vpternlogq ymm14, ymm5, ymm11, 0xe2
vpandq ymm15, ymm28, ymm7
vmovdqa64 ymm17, ymm1
vpternlogq ymm17, ymm28, ymm5, 0xe6
vmovdqa64 ymm18, ymm11
vpternlogq ymm18, ymm28, ymm5, 0x87
vmovdqa64 ymm19, ymm6
vpternlogq ymm19, ymm11, ymm12, 0x95
vpternlogq ymm14, ymm11, ymm19, 0x87
vpternlogq ymm14, ymm28, ymm10, 0x96
vpternlogq ymm14, ymm1, ymm15, 0x87
vpternlogq ymm12, ymm28, ymm1, 0x87
vmovdqa64 ymm20, ymm7
vpternlogq ymm20, ymm11, ymm18, 0xa6
vpternlogq ymm20, ymm1, ymm8, 0x78
vmovdqa64 ymm23, ymm8
vpternlogq ymm23, ymm5, ymm15, 0x6a
vmovdqa64 ymm24, ymm8
vpternlogq ymm24, ymm15, ymm20, 0x6f
vpternlogq ymm24, ymm2, ymm14, 0x69
vpternlogq ymm4, ymm24, ymmword ptr [rcx + 1216], 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm4
vpternlogq ymm15, ymm5, ymm6, 0x87
vmovdqa64 ymm4, ymm6
vpternlogq ymm4, ymm20, ymm15, 0x6f
vpternlogq ymm20, ymm7, ymm18, 0xa6
vpandnq ymm14, ymm5, ymm7
vmovdqa64 ymm25, ymm7
vpternlogq ymm25, ymm1, ymm19, 0x96
vmovdqa64 ymm27, ymm3
vpternlogq ymm27, ymm16, ymm26, 0x96
vmovdqa64 ymm31, ymm11
vpternlogq ymm31, ymm28, ymm17, 0x6a
vmovdqa64 ymmword ptr [rcx + 160], ymm24
vmovdqa64 ymm24, ymm6
vpternlogq ymm24, ymm1, ymm31, 0x95
vpternlogq ymm25, ymm8, ymm24, 0x59
vpternlogq ymm24, ymm14, ymm17, 0x69
vpxorq ymm17, ymm17, ymm31
vpternlogq ymm6, ymm8, ymm17, 0xb7
vpternlogq ymm14, ymm1, ymm19, 0x59
vmovdqa64 ymmword ptr [rcx + 288], ymm27
vmovdqa64 ymm27, ymm7
vpternlogq ymm27, ymm24, ymm17, 0x6f
vpternlogq ymm17, ymm5, ymm1, 0xd7
vmovdqa64 ymm5, ymm7
vpternlogq ymm5, ymm28, ymm20, 0x60
vpternlogq ymm28, ymm1, ymm11, 0x2d
vpternlogq ymm24, ymm11, ymm18, 0x6a
vpternlogq ymm31, ymm18, ymm28, 0xe7
vpternlogq ymm28, ymm8, ymm15, 0x59
vpternlogq ymm5, ymm1, ymm23, 0xe2
vpternlogq ymm5, ymm9, ymm24, 0x69
vpternlogq ymm14, ymm7, ymm23, 0x1e
vpternlogq ymm14, ymm8, ymm10, 0x87
vpternlogq ymm12, ymm8, ymm28, 0xb4
vpternlogq ymm12, ymm16, ymm27, 0x96
vmovdqa64 ymm7, ymmword ptr [rcx + 864]
vpternlogq ymm7, ymm12, ymmword ptr [rcx + 928], 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm7
vpxorq ymm5, ymm6, ymm5
vpternlogq ymm23, ymm21, ymm6, 0x96
vpternlogq ymm0, ymm5, ymmword ptr [rcx + 1184], 0x69
vmovdqa64 ymmword ptr [rsi + 480], ymm0
vpternlogq ymm15, ymm1, ymm11, 0xb1
vpternlogq ymm15, ymm26, ymm14, 0x96
vpandq ymm11, ymm11, ymm8
vpternlogq ymm17, ymm4, ymm11, 0x69
vpternlogq ymm10, ymm11, ymmword ptr [rcx + 192], 0x28
vpxorq ymm23, ymm23, ymm17
vpternlogq ymm25, ymm13, ymm10, 0x96
vpternlogq ymm11, ymm1, ymm19, 0x47
vpternlogq ymm11, ymm30, ymm31, 0x96
vpternlogq ymm11, ymm28, ymm20, 0x96
vmovdqa64 ymm0, ymm29
vpternlogq ymm0, ymm21, ymm26, 0x96
vpternlogq ymm22, ymm11, ymmword ptr [rcx + 1152], 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm22
vmovdqa64 ymm1, ymmword ptr [rcx + 576]
vpternlogq ymm1, ymm23, ymmword ptr [rcx + 1120], 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm1
vmovdqa64 ymm1, ymmword ptr [rcx + 544]
vpternlogq ymm1, ymm15, ymmword ptr [rcx + 992], 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm1
vmovdqa64 ymm1, ymmword ptr [rcx + 512]
vpternlogq ymm1, ymm25, ymmword ptr [rcx + 96], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm1
vpxorq ymm1, ymm9, ymm3
vmovdqa64 ymm4, ymm29
vpternlogq ymm4, ymm2, ymm16, 0x96
vmovdqa64 ymm6, ymmword ptr [rcx + 288]
vmovdqa64 ymm7, ymm6
vpternlogq ymm7, ymm9, ymm4, 0x96
vmovdqa64 ymm8, ymm1
vpternlogq ymm8, ymm21, ymm3, 0x96
vmovdqa64 ymm10, ymm8
vpternlogq ymm10, ymm26, ymm7, 0x14
vpternlogq ymm7, ymm13, ymm3, 0x6c
vpxorq ymm14, ymm16, ymm13
vmovdqa64 ymm17, ymm6
vpternlogq ymm17, ymm2, ymm0, 0x6c
vmovdqa64 ymm18, ymm14
vpternlogq ymm18, ymm16, ymm30, 0x96
vpternlogq ymm17, ymm29, ymm1, 0x78
vmovdqa64 ymm19, ymm18
vpternlogq ymm19, ymm13, ymm8, 0x96
vmovdqa64 ymm20, ymm0
vpternlogq ymm20, ymm29, ymm18, 0x7b
vmovdqa64 ymm22, ymm6
vpternlogq ymm22, ymm29, ymm18, 0xc6
vpternlogq ymm22, ymm2, ymm1, 0x78
vmovdqa64 ymm24, ymm19
vpternlogq ymm24, ymm26, ymm1, 0xa6
vmovdqa64 ymm27, ymm19
vpternlogq ymm27, ymm21, ymm18, 0x96
vpternlogq ymm10, ymm3, ymm27, 0x78
vpternlogq ymm10, ymm4, ymm19, 0x78
vpxorq ymm10, ymm10, ymm20
vpternlogq ymm10, ymm21, ymm6, 0x4b
vpternlogq ymm6, ymm16, ymm30, 0xa6
vpternlogq ymm19, ymm9, ymm6, 0x96
vpternlogq ymm24, ymm30, ymm9, 0x78
vpternlogq ymm19, ymm29, ymm18, 0xb4
vpternlogq ymm24, ymm4, ymm14, 0xd2
vmovdqa64 ymm20, ymm4
vpternlogq ymm20, ymm2, ymm30, 0x96
vpxorq ymm28, ymm2, ymm27
vpternlogq ymm22, ymm21, ymm28, 0x78
vpternlogq ymm22, ymm16, ymm30, 0xd2
vpternlogq ymm22, ymm12, ymmword ptr [rcx + 832], 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm22
vmovdqa64 ymm12, ymm0
vpternlogq ymm12, ymm16, ymm1, 0xc6
vpternlogq ymm12, ymm18, ymm28, 0x78
vmovdqa64 ymm22, ymmword ptr [rcx + 480]
vpternlogq ymm10, ymm22, ymmword ptr [rcx + 160], 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm10
vpternlogq ymm12, ymm26, ymm3, 0xd2
vpternlogq ymm12, ymm13, ymm8, 0xb4
vpternlogq ymm12, ymm15, ymmword ptr [rcx + 448], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm12
vmovdqa64 ymm10, ymm28
vpternlogq ymm10, ymm26, ymm27, 0x96
vpternlogq ymm24, ymm28, ymm10, 0xb4
vpternlogq ymm24, ymm23, ymmword ptr [rcx + 672], 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm24
vpternlogq ymm19, ymm27, ymm10, 0x78
vpternlogq ymm19, ymm4, ymm1, 0x78
vpternlogq ymm19, ymm11, ymmword ptr [rcx + 416], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm19
vpternlogq ymm6, ymm4, ymm10, 0xb4
vpxorq ymm27, ymm16, ymm27
vpternlogq ymm27, ymm30, ymm17, 0xa6
vpternlogq ymm27, ymm26, ymm20, 0xb4
vpternlogq ymm27, ymm25, ymmword ptr [rcx + 128], 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm27
vpternlogq ymm7, ymm16, ymm10, 0x78
vpternlogq ymm7, ymm30, ymm0, 0x78
vpternlogq ymm20, ymm2, ymm10, 0x6a
vpternlogq ymm20, ymm8, ymm18, 0x78
vpternlogq ymm6, ymm8, ymm14, 0x78
vpternlogq ymm6, ymm9, ymm29, 0x78
vpternlogq ymm6, ymm29, ymmword ptr [rcx + 64], 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm6
vpternlogq ymm7, ymm21, ymm29, 0x78
vpternlogq ymm7, ymm5, ymmword ptr [rcx + 32], 0x69
vmovdqa64 ymmword ptr [rsi + 192], ymm7
vpternlogq ymm20, ymm21, ymm14, 0x78
vpternlogq ymm20, ymm3, ymm28, 0x78
vpxorq ymm20, ymm20, ymmword ptr [rcx + 0]
vmovdqa64 ymmword ptr [rsi + 256], ymm20
