// fl_fo_ymm_one.s: 1124 instructions, about 345 cycles, 32 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rdi + 96]
vmovdqa64 ymm1, ymmword ptr [rdi + 608]
vpternlogd ymm0, ymm1, dword ptr [r8 + 12]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 96], ymm0
vmovdqa64 ymm2, ymmword ptr [rdi + 0]
vmovdqa64 ymm3, ymmword ptr [rdi + 512]
vpternlogd ymm2, ymm3, dword ptr [r8 + 0]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 0], ymm2
vmovdqa64 ymm4, ymmword ptr [rdi + 128]
vmovdqa64 ymm5, ymmword ptr [rdi + 640]
vpternlogd ymm4, ymm5, dword ptr [r8 + 16]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 128], ymm4
vmovdqa64 ymm6, ymmword ptr [rdi + 160]
vmovdqa64 ymm7, ymmword ptr [rdi + 672]
vpternlogd ymm6, ymm7, dword ptr [r8 + 20]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 160], ymm6
vpternlogd ymm2, ymm3, dword ptr [r9 + 0]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 512], ymm2
vmovdqa64 ymm3, ymmword ptr [rdi + 192]
vmovdqa64 ymm8, ymmword ptr [rdi + 704]
vpternlogd ymm3, ymm8, dword ptr [r8 + 24]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 192], ymm3
vpternlogd ymm4, ymm5, dword ptr [r9 + 16]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 640], ymm4
vmovdqa64 ymm5, ymmword ptr [rdi + 32]
vmovdqa64 ymm9, ymmword ptr [rdi + 544]
vpternlogd ymm5, ymm9, dword ptr [r8 + 4]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 32], ymm5
vpternlogd ymm6, ymm7, dword ptr [r9 + 20]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 672], ymm6
vpternlogd ymm3, ymm8, dword ptr [r9 + 24]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 704], ymm3
vpternlogd ymm0, ymm1, dword ptr [r9 + 12]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 608], ymm0
vmovdqa64 ymm1, ymmword ptr [rdi + 64]
vmovdqa64 ymm7, ymmword ptr [rdi + 576]
vpternlogd ymm1, ymm7, dword ptr [r8 + 8]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 64], ymm1
vpternlogd ymm5, ymm9, dword ptr [r9 + 4]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 544], ymm5
vmovdqa64 ymm8, ymmword ptr [rdi + 352]
vmovdqa64 ymm9, ymmword ptr [rdi + 864]
vpternlogd ymm8, ymm9, dword ptr [r8 + 44]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 352], ymm8
vpternlogd ymm1, ymm7, dword ptr [r9 + 8]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 576], ymm1
vmovdqa64 ymm7, ymmword ptr [rdi + 320]
vmovdqa64 ymm10, ymmword ptr [rdi + 832]
vpternlogd ymm7, ymm10, dword ptr [r8 + 40]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 320], ymm7
vpandd ymm11, ymm0, ymm3
vmovdqa64 ymm12, ymmword ptr [rdi + 288]
vmovdqa64 ymm13, ymmword ptr [rdi + 800]
vpternlogd ymm12, ymm13, dword ptr [r8 + 36]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 288], ymm12
vmovdqa64 ymm14, ymmword ptr [rdi + 256]
vmovdqa64 ymm15, ymmword ptr [rdi + 768]
vpternlogd ymm14, ymm15, dword ptr [r8 + 32]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 256], ymm14
vmovdqa64 ymm16, ymmword ptr [rdi + 384]
vmovdqa64 ymm17, ymmword ptr [rdi + 896]
vpternlogd ymm16, ymm17, dword ptr [r8 + 48]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 384], ymm16
vmovdqa64 ymm18, ymm5
vpternlogd ymm18, ymm2, ymm0, 0x95
vpternlogd ymm8, ymm9, dword ptr [r9 + 44]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 864], ymm8
vmovdqa64 ymm9, ymmword ptr [rdi + 416]
vmovdqa64 ymm19, ymmword ptr [rdi + 928]
vpternlogd ymm9, ymm19, dword ptr [r8 + 52]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 416], ymm9
vmovdqa64 ymm20, ymm0
vpternlogd ymm20, ymm2, ymm4, 0x28
vmovdqa64 ymm21, ymm1
vpternlogd ymm21, ymm2, ymm0, 0x39
vpternlogd ymm12, ymm13, dword ptr [r9 + 36]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 800], ymm12
vmovdqa64 ymm13, ymm1
vpternlogd ymm13, ymm2, ymm5, 0xe6
vmovdqa64 ymm22, ymm5
vpternlogd ymm22, ymm0, ymm6, 0xac
vmovdqa64 ymm23, ymmword ptr [rdi + 480]
vmovdqa64 ymm24, ymmword ptr [rdi + 992]
vpternlogd ymm23, ymm24, dword ptr [r8 + 60]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 480], ymm23
vpandd ymm25, ymm2, ymm6
vmovdqa64 ymm26, ymm18
vpternlogd ymm26, ymm0, ymm6, 0xb4
vpternlogd ymm7, ymm10, dword ptr [r9 + 40]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 832], ymm7
vpternlogd ymm9, ymm19, dword ptr [r9 + 52]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 928], ymm9
vmovdqa64 ymm10, ymm20
vpternlogd ymm10, ymm0, ymm4, 0x87
vmovdqa64 ymm19, ymm25
vpternlogd ymm19, ymm5, ymm3, 0x78
vpternlogd ymm16, ymm17, dword ptr [r9 + 48]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 896], ymm16
vmovdqa64 ymm17, ymm25
vpternlogd ymm17, ymm5, ymm4, 0x87
vpternlogd ymm14, ymm15, dword ptr [r9 + 32]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 768], ymm14
vpternlogd ymm23, ymm24, dword ptr [r9 + 60]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 992], ymm23
vmovdqa64 ymm15, ymm13
vpternlogd ymm15, ymm2, ymm0, 0x78
vpxord ymm24, ymm13, ymm15
vmovdqa64 ymm27, ymm10
vpternlogd ymm27, ymm0, ymm22, 0x95
vmovdqa64 ymm22, ymm23
vpternlogd ymm22, ymm14, ymm8, 0x96
vmovdqa64 ymm28, ymmword ptr [rdi + 224]
vmovdqa64 ymm29, ymmword ptr [rdi + 736]
vpternlogd ymm28, ymm29, dword ptr [r8 + 28]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 224], ymm28
vpxord ymm30, ymm14, ymm7
vmovdqa64 ymm31, ymm17
vpternlogd ymm31, ymm3, ymm21, 0x4b
vpternlogd ymm26, ymm1, ymm3, 0x78
vpternlogd ymm28, ymm29, dword ptr [r9 + 28]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 736], ymm28
vmovdqa64 ymm29, ymm15
vpternlogd ymm29, ymm18, ymm21, 0xe7
vmovdqa64 ymm21, ymm10
vpternlogd ymm21, ymm1, ymm6, 0x96
vpandnd ymm0, ymm5, ymm6
vmovdqa64 ymm8, ymm26
vpternlogd ymm8, ymm6, ymm18, 0xa6
vmovdqa64 ymmword ptr [rcx + 0], ymm8
vpandd ymm8, ymm4, ymm6
vpternlogd ymm20, ymm2, ymm1, 0x87
vmovdqa64 ymmword ptr [rcx + 32], ymm29
vmovdqa64 ymm29, ymm30
vpternlogd ymm29, ymm14, ymm16, 0x96
vmovdqa64 ymm7, ymm8
vpternlogd ymm7, ymm2, ymm27, 0x96
vmovdqa64 ymm27, ymm24
vpternlogd ymm27, ymm5, ymm1, 0xd7
vmovdqa64 ymm2, ymm0
vpternlogd ymm2, ymm1, ymm10, 0x59
vmovdqa64 ymm5, ymmword ptr [rdi + 448]
vmovdqa64 ymmword ptr [rcx + 64], ymm30
vmovdqa64 ymm30, ymmword ptr [rdi + 960]
vpternlogd ymm5, ymm30, dword ptr [r8 + 56]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 448], ymm5
vpternlogd ymm15, ymm1, ymm4, 0x87
vpternlogd ymm5, ymm30, dword ptr [r9 + 56]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 960], ymm5
vpternlogd ymm7, ymm1, ymm25, 0x87
vpxord ymm30, ymm9, ymm23
vmovdqa64 ymmword ptr [rcx + 96], ymm7
vmovdqa64 ymm7, ymm26
vpternlogd ymm7, ymm3, ymm25, 0x7b
vmovdqa64 ymm25, ymm15
vpternlogd ymm25, ymm0, ymm13, 0x69
vpternlogd ymm26, ymm4, ymm17, 0x7b
vmovdqa64 ymm0, ymm30
vpternlogd ymm0, ymm12, ymm23, 0x96
vpternlogd ymm2, ymm6, ymm19, 0x1e
vmovdqa64 ymm13, ymm22
vpternlogd ymm13, ymm14, ymm16, 0xa6
vpternlogd ymm26, ymm27, ymm11, 0x69
vmovdqa64 ymm27, ymm5
vpternlogd ymm27, ymm28, ymm14, 0x96
vmovdqa64 ymm16, ymm0
vpternlogd ymm16, ymm29, ymmword ptr [rdi + 832], 0x96
vpternlogd ymm10, ymm1, ymm11, 0x1d
vmovdqa64 ymm1, ymm24
vpternlogd ymm1, ymm4, ymm3, 0xd7
vmovdqa64 ymm4, ymmword ptr [rdi + 864]
vmovdqa64 ymmword ptr [rcx + 128], ymm26
vmovdqa64 ymm26, ymm5
vpternlogd ymm26, ymm12, ymm4, 0x96
vmovdqa64 ymm14, ymm25
vpternlogd ymm14, ymm6, ymm24, 0x7b
vmovdqa64 ymm24, ymm27
vpternlogd ymm24, ymm9, ymm22, 0x96
vpternlogd ymm15, ymm3, ymm21, 0x4b
vmovdqa64 ymm21, ymm16
vpternlogd ymm21, ymm12, ymm29, 0x96
vmovdqa64 ymm6, ymm16
vpternlogd ymm6, ymm9, ymm13, 0x96
vmovdqa64 ymm9, ymm24
vpternlogd ymm9, ymm4, ymm0, 0x06
vmovdqa64 ymm12, ymm8
vpternlogd ymm12, ymm11, ymmword ptr [rdi + 544], 0x28
vmovdqa64 ymm11, ymm26
vpternlogd ymm11, ymm28, ymm22, 0x6c
vpternlogd ymm9, ymm23, ymm21, 0x78
vpxord ymm23, ymm28, ymm21
vpternlogd ymm20, ymm3, ymm31, 0xb4
vpternlogd ymm2, ymm3, ymm8, 0x87
vmovdqa64 ymm8, ymm26
vpternlogd ymm8, ymm5, ymm29, 0x7b
vpternlogd ymm9, ymm27, ymm16, 0x78
vmovdqa64 ymm3, ymm5
vpternlogd ymm3, ymm22, ymm29, 0xd2
vpternlogd ymm25, ymm18, ymmword ptr [rdi + 608], 0x6c
vpxord ymm9, ymm9, ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 416]
vmovdqa64 ymm18, ymmword ptr [rsi + 928]
vpternlogd ymm8, ymm18, dword ptr [r10 + 52]{1to8}, 0x78
vmovdqa64 ymm18, ymm23
vpternlogd ymm18, ymm4, ymm21, 0x96
vpternlogd ymm6, ymm5, ymm29, 0xb4
vpternlogd ymm3, ymm28, ymm30, 0x78
vmovdqa64 ymmword ptr [rcx + 160], ymm8
vmovdqa64 ymm8, ymm18
vpternlogd ymm8, ymm27, ymm13, 0xa6
vpternlogd ymm11, ymm5, ymm30, 0x78
vmovdqa64 ymm13, ymmword ptr [rdi + 768]
vmovdqa64 ymm5, ymm26
vpternlogd ymm5, ymm13, ymm30, 0xc6
vpternlogd ymm8, ymm0, ymmword ptr [rcx + 64], 0x78
vpternlogd ymm6, ymm21, ymm18, 0x78
vpternlogd ymm16, ymm4, ymm30, 0xa6
vpternlogd ymm5, ymm29, ymm23, 0x78
vpternlogd ymm6, ymm27, ymm30, 0x78
vmovdqa64 ymm30, ymmword ptr [rdi + 800]
vpternlogd ymm9, ymm30, ymm22, 0x4b
vpternlogd ymm3, ymm30, ymm23, 0x78
vmovdqa64 ymm22, ymmword ptr [rdi + 896]
vmovdqa64 ymm30, ymmword ptr [rdi + 928]
vpternlogd ymm16, ymm22, ymm30, 0x78
vmovdqa64 ymm30, ymmword ptr [rdi + 992]
vpternlogd ymm5, ymm4, ymm30, 0xd2
vpxord ymm21, ymm13, ymm21
vmovdqa64 ymm4, ymmword ptr [rdi + 832]
vpternlogd ymm24, ymm4, ymm30, 0x6c
vpternlogd ymm3, ymm13, ymm22, 0xd2
vmovdqa64 ymm30, ymmword ptr [rdi + 672]
vpternlogd ymm6, ymm30, dword ptr [rdx + 20]{1to8}, 0x96
vpternlogd ymm5, ymm4, ymm0, 0xb4
vmovdqa64 ymm4, ymm27
vpternlogd ymm4, ymm28, ymm22, 0x96
vpternlogd ymm16, ymm27, ymmword ptr [rcx + 64], 0xd2
vpbroadcastd ymm27, dword ptr [rdx + 16]
vpternlogd ymm5, ymm27, ymmword ptr [rdi + 640], 0x96
vpternlogd ymm24, ymm13, ymm18, 0x78
vpternlogd ymm16, ymm23, ymm18, 0xb4
vpternlogd ymm24, ymm22, ymm26, 0x78
vmovdqa64 ymm13, ymm6
vpternlogd ymm13, ymm10, ymmword ptr [rcx + 32], 0x96
vpbroadcastd ymm10, dword ptr [rdx + 4]
vpternlogd ymm3, ymm10, ymmword ptr [rdi + 544], 0x96
vmovdqa64 ymm10, ymm4
vpternlogd ymm10, ymm28, ymm18, 0x6a
vmovdqa64 ymm18, ymmword ptr [rdi + 800]
vmovdqa64 ymm26, ymmword ptr [rdi + 960]
vpternlogd ymm24, ymm18, ymm26, 0x78
vmovdqa64 ymm27, ymmword ptr [rdi + 576]
vpternlogd ymm16, ymm27, dword ptr [rdx + 8]{1to8}, 0x96
vpternlogd ymm21, ymm22, ymm11, 0xa6
vmovdqa64 ymm11, ymmword ptr [rcx + 0]
vpternlogd ymm13, ymm31, ymm11, 0x96
vpternlogd ymm10, ymm0, ymm29, 0x78
vmovdqa64 ymm0, ymm3
vpternlogd ymm0, ymm14, ymm20, 0x96
vmovdqa64 ymm14, ymmword ptr [rdi + 512]
vpternlogd ymm9, ymm14, dword ptr [rdx + 0]{1to8}, 0x96
vpternlogd ymm8, ymm26, ymmword ptr [rdi + 928], 0x78
vmovdqa64 ymm20, ymm16
vpternlogd ymm20, ymm1, ymm19, 0x96
vpbroadcastd ymm22, dword ptr [rdx + 24]
vpternlogd ymm24, ymm22, ymmword ptr [rdi + 704], 0x96
vpternlogd ymm11, ymm14, ymm30, 0x28
vmovdqa64 ymm14, ymmword ptr [rdi + 608]
vpternlogd ymm17, ymm27, ymm14, 0xb1
vpternlogd ymm21, ymm4, ymmword ptr [rdi + 864], 0xd2
vpternlogd ymm10, ymm18, ymmword ptr [rcx + 64], 0x78
vpternlogd ymm11, ymm27, ymm19, 0xe2
vpternlogd ymm8, ymm26, dword ptr [rdx + 28]{1to8}, 0x96
vpternlogd ymm21, ymm14, dword ptr [rdx + 12]{1to8}, 0x96
vpxord ymm4, ymm3, ymm21
vpternlogd ymm17, ymm5, ymm2, 0x96
vmovdqa64 ymm2, ymm9
vpternlogd ymm2, ymm7, ymmword ptr [rcx + 96], 0x69
vpternlogd ymm10, ymm23, ymmword ptr [rdi + 992], 0x78
vpxord ymm10, ymm10, dword ptr [rdx + 32]{1to8}
vmovdqa64 ymm7, ymm8
vpternlogd ymm7, ymm9, ymm3, 0x96
vmovdqa64 ymm14, ymm4
vpternlogd ymm14, ymm3, ymm6, 0x96
vpxord ymm18, ymm24, ymm10
vmovdqa64 ymm19, ymm10
vpternlogd ymm19, ymm3, ymm5, 0x96
vmovdqa64 ymm22, ymm21
vpternlogd ymm22, ymm12, ymm15, 0x96
vmovdqa64 ymm12, ymm18
vpternlogd ymm12, ymm16, ymm10, 0x96
vmovdqa64 ymm15, ymm19
vpternlogd ymm15, ymm24, ymm7, 0x96
vmovdqa64 ymm23, ymm12
vpternlogd ymm23, ymm21, ymm14, 0x96
vmovdqa64 ymm26, ymm8
vpternlogd ymm26, ymm16, ymm5, 0x96
vmovdqa64 ymm27, ymm19
vpternlogd ymm27, ymm8, ymm14, 0xc6
vpternlogd ymm11, ymm24, ymm25, 0x69
vmovdqa64 ymm25, ymm23
vpternlogd ymm25, ymm5, ymm18, 0xa6
vmovdqa64 ymm28, ymm19
vpternlogd ymm28, ymm3, ymm6, 0xa6
vmovdqa64 ymm29, ymm23
vpternlogd ymm29, ymm16, ymm14, 0x96
vmovdqa64 ymm30, ymm26
vpternlogd ymm30, ymm9, ymm19, 0x6c
vpternlogd ymm27, ymm9, ymm18, 0x78
vmovdqa64 ymm31, ymm15
vpternlogd ymm31, ymm5, ymm12, 0x06
vmovdqa64 ymmword ptr [rcx + 0], ymm0
vmovdqa64 ymm0, ymm28
vpternlogd ymm0, ymm24, ymm23, 0x96
vpternlogd ymm25, ymm6, ymm24, 0x78
vmovdqa64 ymmword ptr [rcx + 32], ymm22
vmovdqa64 ymm22, ymmword ptr [rdi + 0]
vmovdqa64 ymmword ptr [rcx + 64], ymm17
vpxord ymm17, ymm22, dword ptr [rdx + 192]{1to8}
vpxord ymm22, ymm9, ymm29
vpternlogd ymm31, ymm10, ymm29, 0x78
vpternlogd ymm30, ymm8, ymm18, 0x78
vpternlogd ymm15, ymm21, ymm10, 0x6c
vpternlogd ymm31, ymm7, ymm23, 0x78
vmovdqa64 ymm23, ymm22
vpternlogd ymm23, ymm16, ymm27, 0x6a
vpternlogd ymm0, ymm8, ymm14, 0xb4
vpxord ymm20, ymm20, ymmword ptr [rcx + 128]
vmovdqa64 ymm27, ymm22
vpternlogd ymm27, ymm5, ymm29, 0x96
vpxord ymm1, ymm1, ymm11
vmovdqa64 ymm11, ymm27
vpternlogd ymm11, ymm7, ymm28, 0xa6
vmovdqa64 ymm28, ymm27
vpternlogd ymm28, ymm29, ymm0, 0x6a
vmovdqa64 ymm0, ymmword ptr [rdi + 352]
vmovdqa64 ymmword ptr [rcx + 96], ymm1
vmovdqa64 ymm1, ymm20
vpternlogd ymm1, ymm0, dword ptr [rdx + 236]{1to8}, 0x96
vpxord ymm29, ymm3, ymm29
vpternlogd ymm23, ymm3, ymm6, 0xd2
vpternlogd ymm11, ymm12, ymm4, 0x78
vpternlogd ymm28, ymm7, ymm18, 0x78
vpternlogd ymm25, ymm7, ymm4, 0xd2
vpternlogd ymm11, ymm24, ymm8, 0x78
vmovdqa64 ymm24, ymm27
vpternlogd ymm24, ymm3, ymm15, 0x6a
vpternlogd ymm7, ymm9, ymm6, 0x96
vmovdqa64 ymm15, ymm26
vpternlogd ymm15, ymm3, ymm18, 0xc6
vmovdqa64 ymm3, ymmword ptr [rdi + 64]
vpxord ymm18, ymm3, dword ptr [rdx + 200]{1to8}
vpternlogd ymm25, ymm22, ymm27, 0xb4
vmovdqa64 ymm3, ymm7
vpternlogd ymm3, ymm9, ymm27, 0x6a
vpternlogd ymm15, ymm14, ymm22, 0x78
vmovdqa64 ymm9, ymmword ptr [rdi + 448]
vmovdqa64 ymm27, ymm13
vpternlogd ymm27, ymm9, dword ptr [rdx + 248]{1to8}, 0x96
vpternlogd ymm3, ymm12, ymm14, 0x78
vpternlogd ymm15, ymm5, ymm10, 0xd2
vpternlogd ymm29, ymm6, ymm30, 0xa6
vpternlogd ymm3, ymm16, ymm4, 0x78
vmovdqa64 ymm4, ymmword ptr [rdi + 224]
vmovdqa64 ymm30, ymmword ptr [rdi + 256]
vmovdqa64 ymmword ptr [rcx + 128], ymm27
vmovdqa64 ymm27, ymm9
vpternlogd ymm27, ymm4, ymm30, 0x96
vmovdqa64 ymmword ptr [rcx + 192], ymm1
vpxord ymm1, ymm4, dword ptr [rdx + 220]{1to8}
vpternlogd ymm25, ymm18, ymm20, 0x96
vmovdqa64 ymm18, ymm26
vpternlogd ymm18, ymm8, ymm14, 0x7b
vpternlogd ymm29, ymm5, ymm7, 0xb4
vmovdqa64 ymm5, ymmword ptr [rdi + 160]
vpxord ymm7, ymm5, dword ptr [rdx + 212]{1to8}
vpternlogd ymm3, ymm10, ymm22, 0x78
vmovdqa64 ymm10, ymmword ptr [rdi + 288]
vmovdqa64 ymm14, ymm2
vpternlogd ymm14, ymm10, dword ptr [rdx + 228]{1to8}, 0x96
vmovdqa64 ymm20, ymmword ptr [rdi + 192]
vpxord ymm22, ymm20, dword ptr [rdx + 216]{1to8}
vpxord ymm31, ymm31, ymm18
vmovdqa64 ymm18, ymm9
vpternlogd ymm18, ymm10, ymm0, 0x96
vpternlogd ymm3, ymm30, dword ptr [rdx + 224]{1to8}, 0x96
vpternlogd ymm31, ymm16, ymm19, 0x4b
vpternlogd ymm15, ymm21, ymm12, 0xb4
vmovdqa64 ymm12, ymmword ptr [rdi + 128]
vpxord ymm19, ymm12, dword ptr [rdx + 208]{1to8}
vmovdqa64 ymm21, ymmword ptr [rdi + 32]
vmovdqa64 ymm20, ymmword ptr [rdi + 96]
vmovdqa64 ymmword ptr [rcx + 224], ymm14
vmovdqa64 ymm14, ymm21
vpternlogd ymm14, ymm20, ymm5, 0xac
vmovdqa64 ymmword ptr [rcx + 256], ymm25
vmovdqa64 ymm25, ymmword ptr [rdi + 480]
vmovdqa64 ymmword ptr [rcx + 288], ymm3
vmovdqa64 ymm3, ymm25
vpternlogd ymm3, ymm30, ymm0, 0x96
vpternlogd ymm1, ymm8, ymm11, 0x96
vmovdqa64 ymm11, ymmword ptr [rdi + 320]
vmovdqa64 ymmword ptr [rcx + 320], ymm1
vpxord ymm1, ymm30, ymm11
vpternlogd ymm31, ymm17, ymm2, 0x96
vmovdqa64 ymm2, ymmword ptr [rdi + 416]
vmovdqa64 ymm17, ymm3
vpternlogd ymm17, ymm2, ymm27, 0x96
vpternlogd ymm7, ymm13, ymm28, 0x96
vpxord ymm13, ymm2, ymm25
vmovdqa64 ymm28, ymmword ptr [rdi + 384]
vmovdqa64 ymmword ptr [rcx + 352], ymm7
vmovdqa64 ymm7, ymm3
vpternlogd ymm7, ymm30, ymm28, 0xa6
vpternlogd ymm24, ymm6, ymm26, 0x78
vmovdqa64 ymm6, ymm3
vpternlogd ymm6, ymm4, ymm18, 0x6c
vpternlogd ymm24, ymm16, ymm8, 0x78
vmovdqa64 ymm8, ymm1
vpternlogd ymm8, ymm30, ymm28, 0x96
vpternlogd ymm6, ymm9, ymm13, 0x78
vpternlogd ymm19, ymm15, ymmword ptr [rcx + 64], 0x96
vmovdqa64 ymm15, ymm27
vpternlogd ymm15, ymm4, ymm28, 0x96
vmovdqa64 ymm16, ymm13
vpternlogd ymm16, ymm10, ymm25, 0x96
vmovdqa64 ymm26, ymm16
vpternlogd ymm26, ymm11, ymm8, 0x96
vpternlogd ymm24, ymm22, ymmword ptr [rcx + 96], 0x69
vmovdqa64 ymm22, ymm16
vpternlogd ymm22, ymm0, ymm17, 0x14
vmovdqa64 ymmword ptr [rcx + 384], ymm24
vmovdqa64 ymm24, ymm26
vpternlogd ymm24, ymm10, ymm8, 0x96
vmovdqa64 ymmword ptr [rcx + 416], ymm19
vmovdqa64 ymm19, ymm26
vpternlogd ymm19, ymm0, ymm13, 0xa6
vmovdqa64 ymmword ptr [rcx + 448], ymm31
vmovdqa64 ymm31, ymm12
vpternlogd ymm31, ymm20, ymmword ptr [rdi + 0], 0x60
vmovdqa64 ymm10, ymm26
vpternlogd ymm10, ymm2, ymm7, 0x96
vpternlogd ymm19, ymm28, ymm2, 0x78
vpternlogd ymm17, ymm11, ymm25, 0x6c
vmovdqa64 ymm11, ymm24
vpternlogd ymm11, ymm25, ymm22, 0x6a
vpxord ymm22, ymm20, dword ptr [rdx + 204]{1to8}
vmovdqa64 ymm25, ymm31
vpternlogd ymm25, ymm20, ymm12, 0x87
vpternlogd ymm22, ymm29, ymmword ptr [rcx + 32], 0x96
vpxord ymm29, ymm21, dword ptr [rdx + 196]{1to8}
vmovdqa64 ymmword ptr [rcx + 480], ymm22
vpxord ymm22, ymm30, ymm24
vmovdqa64 ymm2, ymm8
vpternlogd ymm2, ymm9, ymm3, 0x9c
vpternlogd ymm19, ymm27, ymm1, 0xd2
vpternlogd ymm11, ymm27, ymm26, 0x78
vpternlogd ymm10, ymm9, ymm8, 0xb4
vmovdqa64 ymm26, ymm8
vpternlogd ymm26, ymm9, ymm18, 0x7b
vpternlogd ymm22, ymm28, ymm6, 0xa6
vpxord ymm6, ymm4, ymm24
vpternlogd ymm29, ymm23, ymmword ptr [rcx + 0], 0x96
vpternlogd ymm22, ymm0, ymm15, 0xb4
vpternlogd ymm2, ymm4, ymm13, 0x78
vmovdqa64 ymm23, ymm6
vpternlogd ymm23, ymm0, ymm24, 0x96
vpxord ymm11, ymm11, ymm26
vpandd ymm26, ymm12, ymm5
vmovdqa64 ymmword ptr [rcx + 512], ymm29
vmovdqa64 ymm29, ymm23
vpternlogd ymm29, ymm4, ymm15, 0x78
vmovdqa64 ymm4, ymmword ptr [rdi + 288]
vpternlogd ymm2, ymm4, ymm6, 0x78
vmovdqa64 ymm15, ymmword ptr [rsi + 480]
vmovdqa64 ymm0, ymmword ptr [rsi + 992]
vpternlogd ymm15, ymm0, dword ptr [r10 + 60]{1to8}, 0x78
vmovdqa64 ymm0, ymm23
vpternlogd ymm0, ymm27, ymm7, 0xa6
vpternlogd ymm22, ymm20, dword ptr [rdx + 76]{1to8}, 0x96
vpternlogd ymm29, ymm16, ymm8, 0x78
vmovdqa64 ymm7, ymm23
vpternlogd ymm7, ymm24, ymm10, 0x6a
vmovdqa64 ymm10, ymm23
vpternlogd ymm10, ymm30, ymm17, 0x6a
vpternlogd ymm0, ymm16, ymm1, 0x78
vpternlogd ymm11, ymm4, ymm3, 0x4b
vpternlogd ymm7, ymm27, ymm13, 0x78
vpternlogd ymm13, ymm30, ymm18, 0x9c
vpandnd ymm3, ymm21, ymm5
vpternlogd ymm10, ymm28, ymm18, 0x78
vmovdqa64 ymm17, ymmword ptr [rdi + 0]
vmovdqa64 ymm18, ymm21
vpternlogd ymm18, ymm17, ymm20, 0x95
vpternlogd ymm29, ymm4, ymm1, 0x78
vpternlogd ymm2, ymm30, ymm28, 0xd2
vpternlogd ymm13, ymm8, ymm6, 0x78
vpternlogd ymm0, ymm9, ymmword ptr [rdi + 416], 0x78
vpternlogd ymm7, ymm5, dword ptr [rdx + 84]{1to8}, 0x96
vmovdqa64 ymm1, ymmword ptr [rdi + 480]
vpternlogd ymm29, ymm1, ymm6, 0x78
vpandd ymm8, ymm17, ymm5
vpternlogd ymm0, ymm9, dword ptr [rdx + 92]{1to8}, 0x96
vmovdqa64 ymm24, ymmword ptr [rdi + 64]
vmovdqa64 ymm27, ymm24
vpternlogd ymm27, ymm17, ymm21, 0xe6
vmovdqa64 ymm30, ymm25
vpternlogd ymm30, ymm20, ymm14, 0x95
vpternlogd ymm11, ymm17, dword ptr [rdx + 64]{1to8}, 0x96
vpternlogd ymm10, ymm4, ymm9, 0x78
vpternlogd ymm31, ymm17, ymm24, 0x87
vmovdqa64 ymm4, ymm18
vpternlogd ymm4, ymm20, ymm5, 0xb4
vmovdqa64 ymm9, ymm3
vpternlogd ymm9, ymm24, ymm25, 0x59
vmovdqa64 ymm14, ymm8
vpternlogd ymm14, ymm21, ymm12, 0x87
vpternlogd ymm13, ymm1, ymmword ptr [rdi + 352], 0xb4
vpternlogd ymm30, ymm17, ymm26, 0x96
vmovdqa64 ymm1, ymm27
vpternlogd ymm1, ymm17, ymm20, 0x78
vpternlogd ymm2, ymm21, dword ptr [rdx + 68]{1to8}, 0x96
vpternlogd ymm13, ymm16, ymmword ptr [rdi + 320], 0xd2
vmovdqa64 ymm16, ymmword ptr [rdi + 192]
vpandd ymm28, ymm20, ymm16
vpternlogd ymm4, ymm24, ymm16, 0x78
vpternlogd ymm30, ymm24, ymm8, 0x87
vpternlogd ymm13, ymm12, dword ptr [rdx + 80]{1to8}, 0x96
vmovdqa64 ymmword ptr [rcx + 544], ymm15
vmovdqa64 ymm15, ymm4
vpternlogd ymm15, ymm16, ymm8, 0x7b
vpternlogd ymm23, ymm6, ymm19, 0xa6
vmovdqa64 ymm6, ymm24
vpternlogd ymm6, ymm17, ymm20, 0x39
vmovdqa64 ymm19, ymm14
vpternlogd ymm19, ymm24, ymm20, 0xb1
vpternlogd ymm10, ymm16, dword ptr [rdx + 88]{1to8}, 0x96
vpternlogd ymm15, ymm11, ymm30, 0x69
vmovdqa64 ymm30, ymm6
vpternlogd ymm30, ymm18, ymm1, 0xbd
vmovdqa64 ymmword ptr [rcx + 576], ymm15
vmovdqa64 ymm15, ymm1
vpternlogd ymm15, ymm24, ymm12, 0x87
vpternlogd ymm23, ymm24, dword ptr [rdx + 72]{1to8}, 0x96
vpxord ymm1, ymm27, ymm1
vpternlogd ymm6, ymm16, ymm14, 0x59
vmovdqa64 ymm20, ymm4
vpternlogd ymm20, ymm12, ymm14, 0x7b
vmovdqa64 ymm14, ymm28
vpternlogd ymm14, ymm24, ymm25, 0x47
vmovdqa64 ymm12, ymm15
vpternlogd ymm12, ymm3, ymm27, 0x69
vpternlogd ymm4, ymm5, ymm18, 0xa6
vpternlogd ymm14, ymm7, ymm30, 0x96
vpxord ymm29, ymm29, dword ptr [rdx + 96]{1to8}
vmovdqa64 ymm3, ymm6
vpternlogd ymm3, ymm16, ymm31, 0xa6
vpternlogd ymm14, ymm6, ymm4, 0x96
vmovdqa64 ymm6, ymm29
vpternlogd ymm6, ymm2, ymm13, 0x96
vpternlogd ymm4, ymm17, ymm5, 0x28
vpxord ymm17, ymm10, ymm29
vmovdqa64 ymm27, ymm28
vpternlogd ymm27, ymm21, ymm26, 0x48
vpxord ymm30, ymm2, ymm22
vmovdqa64 ymm31, ymm17
vpternlogd ymm31, ymm23, ymm29, 0x96
vmovdqa64 ymmword ptr [rcx + 608], ymm14
vmovdqa64 ymm14, ymm1
vpternlogd ymm14, ymm21, ymm24, 0xd7
vpternlogd ymm8, ymm21, ymm16, 0x78
vmovdqa64 ymm21, ymm12
vpternlogd ymm21, ymm18, ymmword ptr [rdi + 96], 0x6c
vpternlogd ymm14, ymm20, ymm28, 0x69
vmovdqa64 ymm18, ymm6
vpternlogd ymm18, ymm2, ymm7, 0xa6
vmovdqa64 ymm20, ymm8
vpternlogd ymm20, ymm5, ymm9, 0x56
vpternlogd ymm12, ymm5, ymm1, 0x7b
vmovdqa64 ymm9, ymm8
vpternlogd ymm9, ymm24, ymm4, 0xb8
vpternlogd ymm20, ymm16, ymm26, 0x87
vmovdqa64 ymm4, ymm30
vpternlogd ymm4, ymm2, ymm7, 0x96
vpternlogd ymm12, ymm2, ymm3, 0x96
vpternlogd ymm20, ymm13, ymm19, 0x96
vmovdqa64 ymm3, ymm4
vpternlogd ymm3, ymm22, ymm31, 0x96
vmovdqa64 ymm19, ymm23
vpternlogd ymm19, ymm13, ymm0, 0x96
vpternlogd ymm25, ymm24, ymm5, 0x96
vmovdqa64 ymm5, ymm3
vpternlogd ymm5, ymm23, ymm4, 0x96
vpternlogd ymm9, ymm10, ymm21, 0x69
vpternlogd ymm1, ymm16, ymmword ptr [rdi + 128], 0xb7
vmovdqa64 ymm21, ymm19
vpternlogd ymm21, ymm11, ymm6, 0x6c
vmovdqa64 ymm24, ymm3
vpternlogd ymm24, ymm10, ymm18, 0x96
vpternlogd ymm25, ymm16, ymm15, 0x59
vmovdqa64 ymm15, ymm4
vpternlogd ymm15, ymm0, ymm6, 0x9c
vpxord ymm9, ymm1, ymm9
vmovdqa64 ymm16, ymm19
vpternlogd ymm16, ymm2, ymm17, 0xc6
vpternlogd ymm1, ymm23, ymm8, 0x96
vpxord ymm8, ymm11, ymm5
vmovdqa64 ymm26, ymm2
vpternlogd ymm26, ymm11, ymm0, 0x96
vpxord ymm1, ymm1, ymm14
vpternlogd ymm21, ymm0, ymm17, 0x78
vpxord ymm14, ymm2, ymm5
vpternlogd ymm25, ymm22, ymm27, 0x96
vmovdqa64 ymm27, ymmword ptr [rcx + 512]
vpxord ymm28, ymm27, dword ptr [rdx + 324]{1to8}
vmovdqa64 ymm27, ymm8
vpternlogd ymm27, ymm13, ymm5, 0x96
vmovdqa64 ymmword ptr [rcx + 640], ymm1
vmovdqa64 ymm1, ymm26
vpternlogd ymm1, ymm11, ymm7, 0x96
vpternlogd ymm15, ymm11, ymm17, 0x78
vpternlogd ymm14, ymm7, ymm21, 0xa6
vpternlogd ymm24, ymm0, ymm4, 0xb4
vpternlogd ymm15, ymm23, ymm8, 0x78
vmovdqa64 ymm21, ymm27
vpternlogd ymm21, ymm26, ymm18, 0xa6
vpternlogd ymm14, ymm13, ymm1, 0xb4
vpternlogd ymm1, ymm11, ymm27, 0x6a
vmovdqa64 ymm11, ymm26
vpternlogd ymm11, ymm10, ymm6, 0x96
vmovdqa64 ymm18, ymm8
vpternlogd ymm18, ymm4, ymm16, 0x6a
vpternlogd ymm15, ymm2, ymm7, 0xd2
vpternlogd ymm24, ymm5, ymm27, 0x78
vmovdqa64 ymm16, ymm11
vpternlogd ymm16, ymm22, ymm29, 0x6c
vpternlogd ymm1, ymm31, ymm4, 0x78
vpternlogd ymm15, ymm28, ymm12, 0x96
vpternlogd ymm24, ymm26, ymm17, 0x78
vpternlogd ymm18, ymm13, ymm29, 0xd2
vmovdqa64 ymm28, ymm3
vpternlogd ymm28, ymm13, ymm17, 0xa6
vpternlogd ymm16, ymm2, ymm27, 0x78
vpternlogd ymm1, ymm23, ymm30, 0x78
vpternlogd ymm11, ymm13, ymm31, 0x06
vpternlogd ymm21, ymm31, ymm30, 0x78
vmovdqa64 ymm2, ymmword ptr [rcx + 32]
vmovdqa64 ymm13, ymmword ptr [rdi + 384]
vpternlogd ymm2, ymm13, dword ptr [rdx + 240]{1to8}, 0x96
vpternlogd ymm28, ymm7, ymm10, 0x78
vmovdqa64 ymm13, ymmword ptr [rcx + 96]
vmovdqa64 ymm17, ymmword ptr [rdi + 480]
vpternlogd ymm13, ymm17, dword ptr [rdx + 252]{1to8}, 0x69
vmovdqa64 ymm17, ymm2
vpternlogd ymm17, ymm25, dword ptr [rdx + 368]{1to8}, 0x96
vpternlogd ymm11, ymm29, ymm5, 0x78
vpternlogd ymm16, ymm7, ymm19, 0x78
vpternlogd ymm21, ymm10, ymm0, 0x78
vpternlogd ymm18, ymm22, ymm31, 0xb4
vmovdqa64 ymm5, ymmword ptr [rcx + 288]
vmovdqa64 ymm7, ymmword ptr [rcx + 192]
vmovdqa64 ymm10, ymm13
vpternlogd ymm10, ymm5, ymm7, 0x96
vpternlogd ymm1, ymm29, ymm8, 0x78
vpternlogd ymm19, ymm0, ymm4, 0x7b
vmovdqa64 ymm4, ymmword ptr [rcx + 64]
vmovdqa64 ymm22, ymmword ptr [rdi + 416]
vpternlogd ymm4, ymm22, dword ptr [rdx + 244]{1to8}, 0x96
vmovdqa64 ymm22, ymm10
vpternlogd ymm22, ymm5, ymm2, 0xa6
vpternlogd ymm11, ymm26, ymm3, 0x78
vmovdqa64 ymm3, ymmword ptr [rcx + 448]
vpxord ymm29, ymm3, dword ptr [rdx + 320]{1to8}
vpternlogd ymm28, ymm26, ymm30, 0xd2
vmovdqa64 ymm26, ymmword ptr [rcx + 480]
vpxord ymm30, ymm26, dword ptr [rdx + 332]{1to8}
vpternlogd ymm30, ymm25, ymm14, 0x96
vmovdqa64 ymm14, ymmword ptr [rcx + 416]
vpxord ymm25, ymm14, dword ptr [rdx + 336]{1to8}
vpternlogd ymm1, ymm5, dword ptr [rdx + 352]{1to8}, 0x96
vmovdqa64 ymm31, ymm4
vpternlogd ymm31, ymm20, dword ptr [rdx + 372]{1to8}, 0x96
vpxord ymm11, ymm11, ymm19
vmovdqa64 ymm19, ymmword ptr [rcx + 320]
vpxord ymm14, ymm19, dword ptr [rdx + 348]{1to8}
vpternlogd ymm16, ymm23, ymm0, 0x78
vmovdqa64 ymm26, ymmword ptr [rcx + 384]
vpxord ymm3, ymm26, dword ptr [rdx + 344]{1to8}
vpternlogd ymm3, ymm9, ymm16, 0x69
vpternlogd ymm28, ymm8, ymm27, 0xb4
vmovdqa64 ymm8, ymmword ptr [rsi + 224]
vmovdqa64 ymm16, ymmword ptr [rsi + 736]
vpternlogd ymm8, ymm16, dword ptr [r10 + 28]{1to8}, 0x78
vpternlogd ymm25, ymm20, ymm18, 0x96
vmovdqa64 ymm18, ymmword ptr [rsi + 0]
vmovdqa64 ymm20, ymmword ptr [rsi + 512]
vpternlogd ymm18, ymm20, dword ptr [r10 + 0]{1to8}, 0x78
vpternlogd ymm11, ymm23, ymm6, 0x4b
vpternlogd ymm14, ymm0, ymm21, 0x96
vmovdqa64 ymm0, ymmword ptr [rsi + 128]
vmovdqa64 ymm6, ymmword ptr [rsi + 640]
vpternlogd ymm0, ymm6, dword ptr [r10 + 16]{1to8}, 0x78
vmovdqa64 ymm21, ymmword ptr [rcx + 256]
vpxord ymm23, ymm21, dword ptr [rdx + 328]{1to8}
vmovdqa64 ymm27, ymmword ptr [rsi + 192]
vmovdqa64 ymm26, ymmword ptr [rsi + 704]
vpternlogd ymm27, ymm26, dword ptr [r10 + 24]{1to8}, 0x78
vmovdqa64 ymm21, ymm8
vpternlogd ymm21, ymm16, dword ptr [r11 + 28]{1to8}, 0x36
vpternlogd ymm11, ymm29, ymmword ptr [rcx + 576], 0x96
vpxord ymm16, ymm11, ymm18
vmovdqa64 ymm29, ymm27
vpternlogd ymm29, ymm26, dword ptr [r11 + 24]{1to8}, 0x36
vmovdqa64 ymm26, ymmword ptr [rsi + 384]
vmovdqa64 ymmword ptr [rcx + 32], ymm16
vmovdqa64 ymm16, ymmword ptr [rsi + 896]
vpternlogd ymm26, ymm16, dword ptr [r10 + 48]{1to8}, 0x78
vpternlogd ymm21, ymm14, dword ptr [rdx + 284]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm21
vmovdqa64 ymm21, ymm0
vpternlogd ymm21, ymm6, dword ptr [r11 + 16]{1to8}, 0x36
vmovdqa64 ymm6, ymm26
vpternlogd ymm6, ymm16, dword ptr [r11 + 48]{1to8}, 0x36
vpternlogd ymm29, ymm3, dword ptr [rdx + 280]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm29
vpternlogd ymm21, ymm25, dword ptr [rdx + 272]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm21
vpxord ymm3, ymm3, ymm27
vpternlogd ymm18, ymm20, dword ptr [r11 + 0]{1to8}, 0x36
vpxord ymm16, ymm4, ymm13
vmovdqa64 ymm20, ymmword ptr [rcx + 0]
vmovdqa64 ymm21, ymmword ptr [rdi + 320]
vpternlogd ymm20, ymm21, dword ptr [rdx + 232]{1to8}, 0x96
vmovdqa64 ymm21, ymmword ptr [rcx + 128]
vmovdqa64 ymm27, ymm19
vpternlogd ymm27, ymm5, ymm21, 0x96
vpxord ymm29, ymm5, ymm20
vmovdqa64 ymmword ptr [rcx + 0], ymm3
vmovdqa64 ymm3, ymmword ptr [rsi + 32]
vmovdqa64 ymmword ptr [rcx + 64], ymm26
vmovdqa64 ymm26, ymmword ptr [rsi + 544]
vpternlogd ymm3, ymm26, dword ptr [r10 + 4]{1to8}, 0x78
vpternlogd ymm6, ymm17, dword ptr [rdx + 304]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm6
vmovdqa64 ymm6, ymm27
vpternlogd ymm6, ymm4, ymm10, 0x96
vpxord ymm25, ymm25, ymm0
vmovdqa64 ymm0, ymm29
vpternlogd ymm0, ymm5, ymm2, 0x96
vmovdqa64 ymmword ptr [rcx + 96], ymm25
vmovdqa64 ymm25, ymmword ptr [rcx + 352]
vmovdqa64 ymmword ptr [rcx + 672], ymm17
vpxord ymm17, ymm25, dword ptr [rdx + 340]{1to8}
vpxord ymm14, ymm14, ymm8
vmovdqa64 ymm8, ymm3
vpternlogd ymm8, ymm26, dword ptr [r11 + 4]{1to8}, 0x36
vmovdqa64 ymm26, ymmword ptr [rcx + 224]
vmovdqa64 ymmword ptr [rcx + 704], ymm14
vmovdqa64 ymm14, ymm16
vpternlogd ymm14, ymm26, ymm13, 0x96
vmovdqa64 ymm25, ymm13
vpternlogd ymm25, ymm9, dword ptr [rdx + 380]{1to8}, 0x69
vmovdqa64 ymm9, ymm26
vpternlogd ymm9, ymm7, ymm21, 0x96
vpxord ymm3, ymm15, ymm3
vmovdqa64 ymmword ptr [rcx + 736], ymm3
vmovdqa64 ymm3, ymm14
vpternlogd ymm3, ymm20, ymm0, 0x96
vpternlogd ymm17, ymm24, ymmword ptr [rcx + 608], 0x96
vmovdqa64 ymm24, ymm20
vpternlogd ymm24, ymm12, dword ptr [rdx + 360]{1to8}, 0x96
vpternlogd ymm18, ymm11, dword ptr [rdx + 256]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm18
vmovdqa64 ymm11, ymm9
vpternlogd ymm11, ymm5, ymm16, 0xc6
vmovdqa64 ymm12, ymm3
vpternlogd ymm12, ymm4, ymm22, 0x96
vmovdqa64 ymm18, ymm3
vpternlogd ymm18, ymm26, ymm0, 0x96
vmovdqa64 ymmword ptr [rcx + 768], ymm24
vpxord ymm24, ymm19, ymm18
vmovdqa64 ymm26, ymm3
vpternlogd ymm26, ymm7, ymm16, 0xa6
vmovdqa64 ymmword ptr [rcx + 800], ymm31
vmovdqa64 ymm31, ymm14
vpternlogd ymm31, ymm7, ymm6, 0x14
vmovdqa64 ymmword ptr [rcx + 832], ymm25
vmovdqa64 ymm25, ymm24
vpternlogd ymm25, ymm7, ymm18, 0x96
vpternlogd ymm8, ymm15, dword ptr [rdx + 260]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm8
vpternlogd ymm6, ymm20, ymm13, 0x6c
vpternlogd ymm26, ymm2, ymm4, 0x78
vmovdqa64 ymm8, ymm24
vpternlogd ymm8, ymm0, ymm11, 0x6a
vpternlogd ymm12, ymm21, ymm0, 0xb4
vpxord ymm11, ymm5, ymm18
vpternlogd ymm23, ymm28, ymmword ptr [rcx + 640], 0x96
vmovdqa64 ymm15, ymm25
vpternlogd ymm15, ymm27, ymm22, 0xa6
vpternlogd ymm8, ymm7, ymm13, 0xd2
vpternlogd ymm6, ymm5, ymm25, 0x78
vmovdqa64 ymm22, ymmword ptr [rsi + 96]
vmovdqa64 ymm28, ymmword ptr [rsi + 608]
vpternlogd ymm22, ymm28, dword ptr [r10 + 12]{1to8}, 0x78
vpternlogd ymm26, ymm27, ymm29, 0xd2
vmovdqa64 ymm5, ymm9
vpternlogd ymm5, ymm19, ymm10, 0x6c
vpternlogd ymm12, ymm18, ymm25, 0x78
vpternlogd ymm8, ymm20, ymm14, 0xb4
vpternlogd ymm5, ymm21, ymm16, 0x78
vpternlogd ymm15, ymm14, ymm29, 0x78
vmovdqa64 ymm20, ymm27
vpternlogd ymm20, ymm19, ymm2, 0x96
vpternlogd ymm31, ymm13, ymm18, 0x78
vmovdqa64 ymm18, ymm22
vpternlogd ymm18, ymm28, dword ptr [r11 + 12]{1to8}, 0x36
vpternlogd ymm26, ymm24, ymm25, 0xb4
vpternlogd ymm15, ymm4, ymm21, 0x78
vmovdqa64 ymm4, ymm20
vpternlogd ymm4, ymm19, ymm25, 0x6a
vmovdqa64 ymm25, ymmword ptr [rsi + 256]
vmovdqa64 ymm28, ymmword ptr [rsi + 768]
vpternlogd ymm25, ymm28, dword ptr [r10 + 32]{1to8}, 0x78
vpternlogd ymm31, ymm27, ymm3, 0x78
vpternlogd ymm6, ymm2, ymm9, 0x78
vpternlogd ymm5, ymm2, ymm11, 0xb4
vmovdqa64 ymm3, ymm25
vpternlogd ymm3, ymm28, dword ptr [r11 + 32]{1to8}, 0x36
vpternlogd ymm12, ymm27, ymm16, 0x78
vpternlogd ymm5, ymm7, ymm20, 0xb4
vpternlogd ymm4, ymm14, ymm0, 0x78
vpternlogd ymm15, ymm21, dword ptr [rdx + 156]{1to8}, 0x96
vmovdqa64 ymm11, ymmword ptr [rcx + 256]
vpternlogd ymm26, ymm11, dword ptr [rdx + 136]{1to8}, 0x96
vmovdqa64 ymm14, ymmword ptr [rcx + 448]
vmovdqa64 ymm20, ymmword ptr [rcx + 512]
vmovdqa64 ymm27, ymmword ptr [rcx + 480]
vmovdqa64 ymm28, ymm20
vpternlogd ymm28, ymm14, ymm27, 0x95
vmovdqa64 ymm7, ymmword ptr [rcx + 416]
vmovdqa64 ymmword ptr [rcx + 864], ymm25
vmovdqa64 ymm25, ymm27
vpternlogd ymm25, ymm14, ymm7, 0x28
vpternlogd ymm3, ymm1, dword ptr [rdx + 288]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm3
vmovdqa64 ymm3, ymmword ptr [rcx + 352]
vpternlogd ymm12, ymm3, dword ptr [rdx + 148]{1to8}, 0x96
vmovdqa64 ymmword ptr [rcx + 896], ymm1
vmovdqa64 ymm1, ymmword ptr [rcx + 224]
vpternlogd ymm4, ymm1, ymm29, 0x78
vpternlogd ymm5, ymm27, dword ptr [rdx + 140]{1to8}, 0x96
vpternlogd ymm8, ymm7, dword ptr [rdx + 144]{1to8}, 0x96
vmovdqa64 ymm29, ymm25
vpternlogd ymm29, ymm27, ymm7, 0x87
vmovdqa64 ymmword ptr [rcx + 928], ymm15
vmovdqa64 ymm15, ymm0
vpternlogd ymm15, ymm21, ymm10, 0x9c
vpternlogd ymm9, ymm21, ymm0, 0x7b
vmovdqa64 ymm0, ymmword ptr [rsi + 160]
vmovdqa64 ymm21, ymmword ptr [rsi + 672]
vpternlogd ymm0, ymm21, dword ptr [r10 + 20]{1to8}, 0x78
vpxord ymm31, ymm31, ymm9
vmovdqa64 ymm9, ymm29
vpternlogd ymm9, ymm11, ymm3, 0x96
vpxord ymm7, ymm17, ymm0
vpternlogd ymm25, ymm14, ymm11, 0x87
vpternlogd ymm15, ymm19, ymm16, 0x78
vpternlogd ymm0, ymm21, dword ptr [r11 + 20]{1to8}, 0x36
vpternlogd ymm4, ymm13, ymm24, 0x78
vpxord ymm22, ymm30, ymm22
vpternlogd ymm15, ymm1, ymm24, 0x78
vmovdqa64 ymm13, ymmword ptr [rsi + 992]
vmovdqa64 ymm16, ymmword ptr [rcx + 544]
vpternlogd ymm16, ymm13, dword ptr [r11 + 60]{1to8}, 0x36
vmovdqa64 ymm13, ymmword ptr [rsi + 64]
vmovdqa64 ymm19, ymmword ptr [rsi + 576]
vpternlogd ymm13, ymm19, dword ptr [r10 + 8]{1to8}, 0x78
vpxord ymm4, ymm4, dword ptr [rdx + 160]{1to8}
vmovdqa64 ymm21, ymm20
vpternlogd ymm21, ymm14, ymm11, 0xbc
vmovdqa64 ymm24, ymmword ptr [rcx + 384]
vmovdqa64 ymmword ptr [rcx + 320], ymm7
vpandd ymm7, ymm27, ymm24
vmovdqa64 ymmword ptr [rcx + 960], ymm22
vpxord ymm22, ymm23, ymm13
vmovdqa64 ymmword ptr [rcx + 992], ymm22
vmovdqa64 ymm22, ymmword ptr [rsi + 928]
vmovdqa64 ymm24, ymmword ptr [rcx + 160]
vpternlogd ymm24, ymm22, dword ptr [r11 + 52]{1to8}, 0x36
vmovdqa64 ymm22, ymmword ptr [rcx + 832]
vpternlogd ymm16, ymm22, dword ptr [rdx + 316]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm16
vpternlogd ymm18, ymm30, dword ptr [rdx + 268]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm18
vpternlogd ymm15, ymm2, ymmword ptr [rcx + 288], 0xb4
vmovdqa64 ymm2, ymm21
vpternlogd ymm2, ymm14, ymm27, 0x78
vpternlogd ymm31, ymm1, ymm10, 0x4b
vmovdqa64 ymm10, ymm7
vpternlogd ymm10, ymm11, ymm29, 0x47
vpternlogd ymm15, ymm20, dword ptr [rdx + 132]{1to8}, 0x96
vpternlogd ymm31, ymm14, dword ptr [rdx + 128]{1to8}, 0x96
vpternlogd ymm0, ymm17, dword ptr [rdx + 276]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm0
vmovdqa64 ymm0, ymmword ptr [rcx + 416]
vpandd ymm16, ymm3, ymm0
vpternlogd ymm13, ymm19, dword ptr [r11 + 8]{1to8}, 0x36
vmovdqa64 ymm17, ymmword ptr [rcx + 800]
vpternlogd ymm24, ymm17, dword ptr [rdx + 308]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm24
vmovdqa64 ymm18, ymm20
vpternlogd ymm18, ymm27, ymm3, 0xac
vpternlogd ymm6, ymm1, ymmword ptr [rcx + 128], 0x78
vmovdqa64 ymm19, ymm28
vpternlogd ymm19, ymm27, ymm3, 0xb4
vpandnd ymm24, ymm20, ymm3
vpternlogd ymm18, ymm27, ymm29, 0x87
vpandd ymm30, ymm14, ymm3
vpternlogd ymm13, ymm23, dword ptr [rdx + 264]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm13
vmovdqa64 ymm13, ymm2
vpternlogd ymm13, ymm11, ymm0, 0x87
vpternlogd ymm18, ymm14, ymm16, 0x96
vmovdqa64 ymm23, ymmword ptr [rcx + 384]
vmovdqa64 ymm1, ymm30
vpternlogd ymm1, ymm20, ymm23, 0x78
vmovdqa64 ymm22, ymm24
vpternlogd ymm22, ymm11, ymm29, 0x59
vpternlogd ymm19, ymm11, ymm23, 0x78
vpternlogd ymm6, ymm23, dword ptr [rdx + 152]{1to8}, 0x96
vpternlogd ymm18, ymm11, ymm30, 0x87
vmovdqa64 ymm29, ymm30
vpternlogd ymm29, ymm20, ymm0, 0x87
vmovdqa64 ymm17, ymm13
vpternlogd ymm17, ymm23, ymm9, 0x4b
vmovdqa64 ymm9, ymm16
vpternlogd ymm9, ymm20, ymm7, 0x48
vpternlogd ymm13, ymm24, ymm21, 0x69
vmovdqa64 ymm24, ymm27
vpternlogd ymm24, ymm14, ymm11, 0x63
vpternlogd ymm22, ymm3, ymm1, 0x1e
vmovdqa64 ymm14, ymm29
vpternlogd ymm14, ymm0, ymm19, 0x7b
vmovdqa64 ymm20, ymmword ptr [rcx + 640]
vmovdqa64 ymm0, ymmword ptr [rcx + 192]
vpternlogd ymm20, ymm0, dword ptr [rdx + 364]{1to8}, 0x96
vmovdqa64 ymm0, ymm24
vpternlogd ymm0, ymm28, ymm2, 0xbd
vpternlogd ymm9, ymm5, ymm17, 0x96
vmovdqa64 ymm17, ymm29
vpternlogd ymm17, ymm11, ymm27, 0xb1
vpxord ymm21, ymm21, ymm2
vpternlogd ymm24, ymm23, ymm29, 0x59
vmovdqa64 ymm2, ymm21
vpternlogd ymm2, ymm3, ymm13, 0x7b
vmovdqa64 ymm29, ymm19
vpternlogd ymm29, ymm3, ymm28, 0xa6
vpternlogd ymm19, ymm23, ymm30, 0x7b
vpternlogd ymm22, ymm23, ymm16, 0x87
vmovdqa64 ymm16, ymm24
vpternlogd ymm16, ymm23, ymm25, 0xa6
vmovdqa64 ymm25, ymmword ptr [rcx + 672]
vmovdqa64 ymm30, ymm9
vpternlogd ymm30, ymm25, ymmword ptr [rcx + 64], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm30
vpxord ymm25, ymm15, ymm5
vmovdqa64 ymm30, ymm21
vpternlogd ymm30, ymm23, ymmword ptr [rcx + 416], 0xb7
vpternlogd ymm21, ymm11, ymmword ptr [rcx + 512], 0xb7
vmovdqa64 ymm23, ymm15
vpternlogd ymm23, ymm8, ymm4, 0x96
vpternlogd ymm19, ymm31, ymm18, 0x69
vpternlogd ymm0, ymm12, ymm10, 0x96
vpternlogd ymm13, ymm27, ymm28, 0x6a
vmovdqa64 ymm10, ymmword ptr [rsi + 320]
vmovdqa64 ymm18, ymmword ptr [rsi + 832]
vpternlogd ymm10, ymm18, dword ptr [r10 + 40]{1to8}, 0x78
vpternlogd ymm16, ymm15, ymm2, 0x96
vmovdqa64 ymm2, ymm30
vpternlogd ymm2, ymm26, ymm1, 0x96
vmovdqa64 ymm27, ymm29
vpternlogd ymm27, ymm3, ymmword ptr [rcx + 448], 0x48
vpternlogd ymm21, ymm14, ymm7, 0x69
vpxord ymm3, ymm6, ymm4
vpxord ymm2, ymm2, ymm21
vpternlogd ymm0, ymm24, ymm29, 0x96
vmovdqa64 ymm7, ymm25
vpternlogd ymm7, ymm15, ymm12, 0x96
vmovdqa64 ymm14, ymm3
vpternlogd ymm14, ymm26, ymm4, 0x96
vmovdqa64 ymm21, ymmword ptr [rcx + 768]
vmovdqa64 ymm24, ymm16
vpternlogd ymm24, ymm21, ymm10, 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm24
vpternlogd ymm10, ymm18, dword ptr [r11 + 40]{1to8}, 0x36
vmovdqa64 ymm18, ymm14
vpternlogd ymm18, ymm5, ymm7, 0x96
vpternlogd ymm22, ymm8, ymm17, 0x96
vpternlogd ymm27, ymm11, ymm1, 0xe2
vmovdqa64 ymm1, ymmword ptr [rsi + 352]
vmovdqa64 ymm11, ymmword ptr [rsi + 864]
vpternlogd ymm1, ymm11, dword ptr [r10 + 44]{1to8}, 0x78
vmovdqa64 ymm17, ymm18
vpternlogd ymm17, ymm26, ymm7, 0x96
vmovdqa64 ymm24, ymmword ptr [rcx + 928]
vmovdqa64 ymm28, ymm8
vpternlogd ymm28, ymm26, ymm24, 0x96
vmovdqa64 ymm29, ymm1
vpternlogd ymm29, ymm2, ymm20, 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm29
vpternlogd ymm10, ymm21, dword ptr [rdx + 296]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm10
vpxord ymm10, ymm31, ymm17
vmovdqa64 ymm21, ymm28
vpternlogd ymm21, ymm15, ymm3, 0xc6
vpternlogd ymm27, ymm6, ymm13, 0x69
vpternlogd ymm21, ymm7, ymm10, 0x78
vpternlogd ymm1, ymm11, dword ptr [r11 + 44]{1to8}, 0x36
vmovdqa64 ymm11, ymm31
vpternlogd ymm11, ymm15, ymm24, 0x96
vmovdqa64 ymm13, ymmword ptr [rcx + 800]
vmovdqa64 ymm29, ymm22
vpternlogd ymm29, ymm13, ymmword ptr [rcx + 160], 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm29
vmovdqa64 ymm13, ymm7
vpternlogd ymm13, ymm24, ymm23, 0x9c
vpxord ymm30, ymm30, ymm27
vpternlogd ymm21, ymm8, ymm4, 0xd2
vmovdqa64 ymm27, ymm11
vpternlogd ymm27, ymm31, ymm12, 0x96
vpternlogd ymm1, ymm20, dword ptr [rdx + 300]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm1
vmovdqa64 ymm1, ymm11
vpternlogd ymm1, ymm6, ymm23, 0x96
vmovdqa64 ymm20, ymm28
vpternlogd ymm20, ymm24, ymm7, 0x7b
vpternlogd ymm21, ymm5, ymm14, 0xb4
vmovdqa64 ymm29, ymm1
vpternlogd ymm29, ymm8, ymm14, 0x06
vpternlogd ymm13, ymm31, ymm3, 0x78
vmovdqa64 ymm24, ymm10
vpternlogd ymm24, ymm8, ymm17, 0x96
vpternlogd ymm21, ymm22, ymmword ptr [rcx + 96], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm21
vpternlogd ymm1, ymm5, ymm4, 0x6c
vpternlogd ymm29, ymm4, ymm17, 0x78
vpternlogd ymm13, ymm26, ymm10, 0x78
vmovdqa64 ymm5, ymm24
vpternlogd ymm5, ymm31, ymm27, 0x78
vpternlogd ymm1, ymm15, ymm24, 0x78
vpternlogd ymm29, ymm11, ymm18, 0x78
vmovdqa64 ymm21, ymmword ptr [rcx + 832]
vmovdqa64 ymm22, ymm30
vpternlogd ymm22, ymm21, ymmword ptr [rcx + 544], 0x69
vmovdqa64 ymmword ptr [rsi + 480], ymm22
vpternlogd ymm13, ymm15, ymm12, 0xd2
vpternlogd ymm5, ymm14, ymm7, 0x78
vpternlogd ymm1, ymm12, ymm28, 0x78
vmovdqa64 ymm21, ymmword ptr [rcx + 608]
vmovdqa64 ymm22, ymmword ptr [rcx + 128]
vpternlogd ymm21, ymm22, dword ptr [rdx + 376]{1to8}, 0x96
vpternlogd ymm28, ymm31, ymm23, 0x6c
vpxord ymm29, ymm29, ymm20
vmovdqa64 ymm20, ymm23
vpternlogd ymm20, ymm15, ymm12, 0xa6
vmovdqa64 ymm22, ymmword ptr [rsi + 448]
vmovdqa64 ymm31, ymmword ptr [rsi + 960]
vpternlogd ymm22, ymm31, dword ptr [r10 + 56]{1to8}, 0x78
vpternlogd ymm28, ymm3, ymmword ptr [rcx + 928], 0x78
vpternlogd ymm13, ymm16, ymmword ptr [rcx + 736], 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm13
vpternlogd ymm5, ymm26, ymm25, 0x78
vmovdqa64 ymm13, ymm22
vpternlogd ymm13, ymm0, ymm21, 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm13
vpxord ymm15, ymm15, ymm17
vmovdqa64 ymm13, ymm20
vpternlogd ymm13, ymm6, ymm18, 0x96
vpternlogd ymm5, ymm4, ymm10, 0x78
vpternlogd ymm20, ymm11, ymm24, 0xb4
vpternlogd ymm22, ymm31, dword ptr [r11 + 56]{1to8}, 0x36
vpternlogd ymm15, ymm12, ymm28, 0xa6
vmovdqa64 ymm4, ymmword ptr [rcx + 576]
vmovdqa64 ymm16, ymmword ptr [rcx + 224]
vpternlogd ymm4, ymm16, dword ptr [rdx + 356]{1to8}, 0x96
vmovdqa64 ymm16, ymmword ptr [rcx + 928]
vpternlogd ymm13, ymm16, ymm7, 0xb4
vpternlogd ymm18, ymm8, ymm3, 0xa6
vpternlogd ymm20, ymm14, ymm25, 0x78
vmovdqa64 ymm7, ymmword ptr [rsi + 288]
vmovdqa64 ymm14, ymmword ptr [rsi + 800]
vpternlogd ymm7, ymm14, dword ptr [r10 + 36]{1to8}, 0x78
vpternlogd ymm29, ymm26, ymm23, 0x4b
vpternlogd ymm13, ymm17, ymm24, 0x78
vpternlogd ymm15, ymm8, ymm27, 0xb4
vpternlogd ymm22, ymm21, dword ptr [rdx + 312]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm22
vmovdqa64 ymm8, ymm7
vpternlogd ymm8, ymm19, ymm4, 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm8
vpternlogd ymm18, ymm12, ymm6, 0x78
vpternlogd ymm20, ymm6, ymm16, 0x78
vpternlogd ymm13, ymm11, ymm3, 0x78
vpternlogd ymm18, ymm11, ymm25, 0xd2
vpternlogd ymm20, ymm16, ymmword ptr [rcx + 704], 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm20
vpternlogd ymm29, ymm19, ymmword ptr [rcx + 32], 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm29
vpternlogd ymm15, ymm9, ymmword ptr [rcx + 960], 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm15
vpternlogd ymm1, ymm26, ymm16, 0x78
vpternlogd ymm13, ymm0, ymmword ptr [rcx + 320], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm13
vpternlogd ymm1, ymm30, ymmword ptr [rcx + 0], 0x69
vmovdqa64 ymmword ptr [rsi + 192], ymm1
vpternlogd ymm7, ymm14, dword ptr [r11 + 36]{1to8}, 0x36
vpternlogd ymm18, ymm10, ymm24, 0xb4
vmovdqa64 ymm0, ymmword ptr [rcx + 896]
vpternlogd ymm5, ymm0, ymmword ptr [rcx + 864], 0x96
vmovdqa64 ymmword ptr [rsi + 256], ymm5
vpternlogd ymm7, ymm4, dword ptr [rdx + 292]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm7
vpternlogd ymm18, ymm2, ymmword ptr [rcx + 992], 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm18
