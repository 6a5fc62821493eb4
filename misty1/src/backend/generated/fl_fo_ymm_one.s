// fl_fo_ymm_one.s: 1063 instructions, about 283 cycles, 39 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rdi + 448]
vmovdqa64 ymm1, ymmword ptr [rdi + 960]
vpternlogd ymm0, ymm1, dword ptr [r8 + 56]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 448], ymm0
vmovdqa64 ymm2, ymmword ptr [rdi + 256]
vmovdqa64 ymm3, ymmword ptr [rdi + 768]
vpternlogd ymm2, ymm3, dword ptr [r8 + 32]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 256], ymm2
vmovdqa64 ymm4, ymmword ptr [rsi + 0]
vmovdqa64 ymm5, ymmword ptr [rsi + 512]
vpternlogd ymm4, ymm5, dword ptr [r10 + 0]{1to8}, 0x78
vpternlogd ymm1, ymm0, dword ptr [r9 + 56]{1to8}, 0x1e
vmovdqa64 ymmword ptr [rdi + 960], ymm1
vmovdqa64 ymm6, ymmword ptr [rdi + 384]
vmovdqa64 ymm7, ymmword ptr [rdi + 896]
vpternlogd ymm6, ymm7, dword ptr [r8 + 48]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 384], ymm6
vmovdqa64 ymm8, ymmword ptr [rdi + 0]
vmovdqa64 ymm9, ymmword ptr [rdi + 512]
vpternlogd ymm8, ymm9, dword ptr [r8 + 0]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 0], ymm8
vpternlogd ymm5, ymm4, dword ptr [r11 + 0]{1to8}, 0x1e
vpternlogd ymm3, ymm2, dword ptr [r9 + 32]{1to8}, 0x1e
vmovdqa64 ymmword ptr [rdi + 768], ymm3
vmovdqa64 ymm10, ymmword ptr [rdi + 224]
vmovdqa64 ymm11, ymmword ptr [rdi + 736]
vpternlogd ymm10, ymm11, dword ptr [r8 + 28]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 224], ymm10
vpternlogd ymm7, ymm6, dword ptr [r9 + 48]{1to8}, 0x1e
vmovdqa64 ymmword ptr [rdi + 896], ymm7
vmovdqa64 ymm12, ymmword ptr [rdi + 128]
vmovdqa64 ymm13, ymmword ptr [rdi + 640]
vpternlogd ymm12, ymm13, dword ptr [r8 + 16]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 128], ymm12
vmovdqa64 ymm14, ymmword ptr [rdi + 32]
vmovdqa64 ymm15, ymmword ptr [rdi + 544]
vpternlogd ymm14, ymm15, dword ptr [r8 + 4]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 32], ymm14
vmovdqa64 ymm16, ymmword ptr [rdi + 480]
vmovdqa64 ymm17, ymmword ptr [rdi + 992]
vpternlogd ymm16, ymm17, dword ptr [r8 + 60]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 480], ymm16
vmovdqa64 ymm18, ymmword ptr [rdi + 416]
vmovdqa64 ymm19, ymmword ptr [rdi + 928]
vpternlogd ymm18, ymm19, dword ptr [r8 + 52]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 416], ymm18
vmovdqa64 ymm20, ymmword ptr [rdi + 352]
vmovdqa64 ymm21, ymmword ptr [rdi + 864]
vpternlogd ymm20, ymm21, dword ptr [r8 + 44]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 352], ymm20
vmovdqa64 ymm22, ymmword ptr [rdi + 96]
vmovdqa64 ymm23, ymmword ptr [rdi + 608]
vpternlogd ymm22, ymm23, dword ptr [r8 + 12]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 96], ymm22
vpternlogd ymm18, ymm19, dword ptr [r9 + 52]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 928], ymm18
vpternlogd ymm10, ymm11, dword ptr [r9 + 28]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 736], ymm10
vpternlogd ymm12, ymm13, dword ptr [r9 + 16]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 640], ymm12
vpternlogd ymm16, ymm17, dword ptr [r9 + 60]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 992], ymm16
vmovdqa64 ymm11, ymmword ptr [rdi + 320]
vmovdqa64 ymm13, ymmword ptr [rdi + 832]
vpternlogd ymm11, ymm13, dword ptr [r8 + 40]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 320], ymm11
vpternlogd ymm11, ymm13, dword ptr [r9 + 40]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 832], ymm11
vpternlogd ymm20, ymm21, dword ptr [r9 + 44]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 864], ymm20
vmovdqa64 ymm13, ymm10
vpternlogd ymm13, ymm3, ymm1, 0x96
vpternlogd ymm22, ymm23, dword ptr [r9 + 12]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 608], ymm22
vmovdqa64 ymm17, ymmword ptr [rdi + 288]
vmovdqa64 ymm19, ymmword ptr [rdi + 800]
vpternlogd ymm17, ymm19, dword ptr [r8 + 36]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 288], ymm17
vpxord ymm21, ymm18, ymm16
vpternlogd ymm17, ymm19, dword ptr [r9 + 36]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 800], ymm17
vmovdqa64 ymm19, ymm17
vpternlogd ymm19, ymm16, ymm21, 0x96
vmovdqa64 ymm23, ymm17
vpternlogd ymm23, ymm20, ymm1, 0x96
vpxord ymm24, ymm3, ymm11
vmovdqa64 ymm25, ymm23
vpternlogd ymm25, ymm3, ymm21, 0xc6
vmovdqa64 ymm26, ymm24
vpternlogd ymm26, ymm3, ymm7, 0x96
vmovdqa64 ymm27, ymm26
vpternlogd ymm27, ymm11, ymm19, 0x96
vmovdqa64 ymm28, ymm27
vpternlogd ymm28, ymm17, ymm26, 0x96
vmovdqa64 ymm29, ymm27
vpternlogd ymm29, ymm20, ymm21, 0xa6
vpternlogd ymm29, ymm7, ymm18, 0x78
vmovdqa64 ymm30, ymmword ptr [rdi + 64]
vmovdqa64 ymm31, ymmword ptr [rdi + 576]
vpternlogd ymm30, ymm31, dword ptr [r8 + 8]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 64], ymm30
vpternlogd ymm30, ymm31, dword ptr [r9 + 8]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 576], ymm30
vpternlogd ymm14, ymm15, dword ptr [r9 + 4]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 544], ymm14
vmovdqa64 ymm15, ymm20
vpternlogd ymm15, ymm3, ymm16, 0x96
vmovdqa64 ymm31, ymm15
vpternlogd ymm31, ymm18, ymm13, 0x96
vpternlogd ymm8, ymm9, dword ptr [r9 + 0]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 512], ymm8
vpxord ymm9, ymm10, ymm28
vmovdqa64 ymm0, ymm9
vpternlogd ymm0, ymm20, ymm28, 0x96
vmovdqa64 ymm6, ymm15
vpternlogd ymm6, ymm1, ymm26, 0xc6
vpternlogd ymm6, ymm10, ymm21, 0x78
vmovdqa64 ymm2, ymm15
vpternlogd ymm2, ymm3, ymm7, 0xa6
vmovdqa64 ymmword ptr [rcx + 0], ymm5
vmovdqa64 ymm5, ymm9
vpternlogd ymm5, ymm26, ymm25, 0x6a
vmovdqa64 ymm25, ymm31
vpternlogd ymm25, ymm20, ymm19, 0x06
vmovdqa64 ymmword ptr [rcx + 32], ymm4
vmovdqa64 ymm4, ymm2
vpternlogd ymm4, ymm18, ymm27, 0x96
vpternlogd ymm5, ymm20, ymm16, 0xd2
vpternlogd ymm6, ymm17, ymm9, 0x78
vpternlogd ymm5, ymm11, ymm19, 0xb4
vpternlogd ymm5, ymm12, dword ptr [rdx + 16]{1to8}, 0x96
vpternlogd ymm6, ymm3, ymm7, 0xd2
vpternlogd ymm4, ymm1, ymm26, 0xb4
vpternlogd ymm25, ymm16, ymm28, 0x78
vpternlogd ymm29, ymm13, ymm24, 0xd2
vpternlogd ymm4, ymm28, ymm0, 0x78
vpternlogd ymm25, ymm13, ymm27, 0x78
vpternlogd ymm29, ymm9, ymm0, 0xb4
vpternlogd ymm31, ymm11, ymm16, 0x6c
vpternlogd ymm6, ymm14, dword ptr [rdx + 4]{1to8}, 0x96
vpternlogd ymm31, ymm3, ymm0, 0x78
vmovdqa64 ymm11, ymmword ptr [rdi + 192]
vmovdqa64 ymm27, ymmword ptr [rdi + 704]
vpternlogd ymm11, ymm27, dword ptr [r8 + 24]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 192], ymm11
vpternlogd ymm31, ymm7, ymm23, 0x78
vpternlogd ymm11, ymm27, dword ptr [r9 + 24]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 704], ymm11
vpternlogd ymm31, ymm17, ymm1, 0x78
vpxord ymm3, ymm3, ymm28
vmovdqa64 ymm27, ymm15
vpternlogd ymm27, ymm10, ymm23, 0x6c
vpternlogd ymm31, ymm11, dword ptr [rdx + 24]{1to8}, 0x96
vpternlogd ymm27, ymm1, ymm21, 0x78
vmovdqa64 ymm28, ymm13
vpternlogd ymm28, ymm10, ymm7, 0x96
vpternlogd ymm27, ymm7, ymm3, 0xb4
vpternlogd ymm27, ymm20, ymm28, 0xb4
vpternlogd ymm28, ymm10, ymm0, 0x6a
vmovdqa64 ymm3, ymmword ptr [rsi + 256]
vmovdqa64 ymm7, ymmword ptr [rsi + 768]
vpternlogd ymm3, ymm7, dword ptr [r10 + 32]{1to8}, 0x78
vpternlogd ymm28, ymm19, ymm26, 0x78
vpternlogd ymm28, ymm17, ymm24, 0x78
vmovdqa64 ymm10, ymm3
vpternlogd ymm10, ymm7, dword ptr [r11 + 32]{1to8}, 0x36
vpternlogd ymm28, ymm16, ymm9, 0x78
vpternlogd ymm26, ymm1, ymm23, 0x7b
vmovdqa64 ymm7, ymmword ptr [rdi + 160]
vmovdqa64 ymm9, ymmword ptr [rdi + 672]
vpternlogd ymm7, ymm9, dword ptr [r8 + 20]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 160], ymm7
vpternlogd ymm27, ymm22, dword ptr [rdx + 12]{1to8}, 0x96
vpternlogd ymm7, ymm9, dword ptr [r9 + 20]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 672], ymm7
vmovdqa64 ymm9, ymm7
vpternlogd ymm9, ymm14, ymm11, 0xd8
vpternlogd ymm2, ymm13, ymm0, 0xb4
vmovdqa64 ymm0, ymm7
vpternlogd ymm0, ymm14, ymm22, 0xe2
vmovdqa64 ymm16, ymmword ptr [rsi + 416]
vmovdqa64 ymm20, ymmword ptr [rsi + 928]
vpternlogd ymm16, ymm20, dword ptr [r10 + 52]{1to8}, 0x78
vmovdqa64 ymm23, ymmword ptr [rsi + 288]
vmovdqa64 ymmword ptr [rcx + 64], ymm3
vmovdqa64 ymm3, ymmword ptr [rsi + 800]
vpternlogd ymm23, ymm3, dword ptr [r10 + 36]{1to8}, 0x78
vmovdqa64 ymmword ptr [rcx + 96], ymm10
vmovdqa64 ymm10, ymm16
vpternlogd ymm10, ymm20, dword ptr [r11 + 52]{1to8}, 0x36
vpternlogd ymm2, ymm19, ymm24, 0x78
vmovdqa64 ymm19, ymmword ptr [rsi + 160]
vmovdqa64 ymm20, ymmword ptr [rsi + 672]
vpternlogd ymm19, ymm20, dword ptr [r10 + 20]{1to8}, 0x78
vmovdqa64 ymm24, ymmword ptr [rsi + 192]
vmovdqa64 ymmword ptr [rcx + 128], ymm16
vmovdqa64 ymm16, ymmword ptr [rsi + 704]
vpternlogd ymm24, ymm16, dword ptr [r10 + 24]{1to8}, 0x78
vpternlogd ymm2, ymm18, ymm1, 0x78
vmovdqa64 ymm18, ymm24
vpternlogd ymm18, ymm16, dword ptr [r11 + 24]{1to8}, 0x36
vmovdqa64 ymm16, ymm23
vpternlogd ymm16, ymm3, dword ptr [r11 + 36]{1to8}, 0x36
vpternlogd ymm2, ymm1, dword ptr [rdx + 28]{1to8}, 0x96
vmovdqa64 ymm1, ymm8
vpternlogd ymm1, ymm14, ymm30, 0xbc
vmovdqa64 ymm3, ymm19
vpternlogd ymm3, ymm20, dword ptr [r11 + 20]{1to8}, 0x36
vpandd ymm20, ymm12, ymm7
vmovdqa64 ymmword ptr [rcx + 160], ymm16
vmovdqa64 ymm16, ymm1
vpternlogd ymm16, ymm8, ymm22, 0x78
vmovdqa64 ymmword ptr [rcx + 192], ymm23
vmovdqa64 ymm23, ymm16
vpternlogd ymm23, ymm30, ymm12, 0x87
vpxord ymm25, ymm25, ymm26
vpandd ymm26, ymm8, ymm12
vmovdqa64 ymmword ptr [rcx + 224], ymm24
vmovdqa64 ymm24, ymm26
vpternlogd ymm24, ymm30, ymm7, 0x69
vmovdqa64 ymmword ptr [rcx + 256], ymm10
vpandd ymm10, ymm8, ymm7
vmovdqa64 ymmword ptr [rcx + 288], ymm3
vpxord ymm3, ymm1, ymm16
vpternlogd ymm24, ymm11, ymm23, 0x59
vpternlogd ymm25, ymm17, ymm15, 0x4b
vpternlogd ymm25, ymm8, dword ptr [rdx + 0]{1to8}, 0x96
vmovdqa64 ymm15, ymm26
vpternlogd ymm15, ymm22, ymm0, 0x59
vpternlogd ymm4, ymm13, ymm21, 0x78
vmovdqa64 ymm0, ymm8
vpternlogd ymm0, ymm14, ymm22, 0x95
vpternlogd ymm15, ymm8, ymm20, 0x96
vpternlogd ymm4, ymm7, dword ptr [rdx + 20]{1to8}, 0x96
vpandnd ymm13, ymm14, ymm7
vmovdqa64 ymm17, ymm0
vpternlogd ymm17, ymm22, ymm7, 0xb4
vmovdqa64 ymm21, ymm13
vpternlogd ymm21, ymm30, ymm9, 0x09
vmovdqa64 ymmword ptr [rcx + 320], ymm19
vmovdqa64 ymm19, ymm25
vpternlogd ymm19, ymm30, ymm10, 0x78
vpternlogd ymm17, ymm30, ymm11, 0x78
vpxord ymm21, ymm26, ymm21
vmovdqa64 ymmword ptr [rcx + 352], ymm18
vpandd ymm18, ymm22, ymm11
vpternlogd ymm21, ymm11, ymm20, 0x78
vpternlogd ymm13, ymm1, ymm23, 0x69
vmovdqa64 ymm1, ymm18
vpternlogd ymm1, ymm14, ymm20, 0x48
vpternlogd ymm1, ymm27, ymm24, 0x96
vmovdqa64 ymm20, ymm13
vpternlogd ymm20, ymm7, ymm3, 0x7b
vmovdqa64 ymm23, ymm17
vpternlogd ymm23, ymm7, ymm0, 0xa6
vmovdqa64 ymm7, ymm17
vpternlogd ymm7, ymm11, ymm10, 0x7b
vpternlogd ymm13, ymm22, ymm0, 0x6a
vpternlogd ymm7, ymm15, ymm19, 0x96
vpternlogd ymm3, ymm14, ymm12, 0x69
vmovdqa64 ymm15, ymm3
vpternlogd ymm15, ymm11, ymm10, 0xa6
vpternlogd ymm3, ymm30, ymm12, 0x7b
vpternlogd ymm29, ymm30, dword ptr [rdx + 8]{1to8}, 0x96
vmovdqa64 ymm19, ymmword ptr [rsi + 480]
vmovdqa64 ymm24, ymmword ptr [rsi + 992]
vpternlogd ymm19, ymm24, dword ptr [r10 + 60]{1to8}, 0x78
vpternlogd ymm10, ymm14, ymm12, 0x87
vpternlogd ymm8, ymm30, ymm22, 0x2d
vmovdqa64 ymm14, ymm19
vpternlogd ymm14, ymm24, dword ptr [r11 + 60]{1to8}, 0x36
vmovdqa64 ymm24, ymm10
vpternlogd ymm24, ymm12, ymm17, 0x7b
vmovdqa64 ymm17, ymm8
vpternlogd ymm17, ymm11, ymm10, 0x59
vpternlogd ymm24, ymm18, ymm3, 0x69
vmovdqa64 ymm3, ymm26
vpternlogd ymm3, ymm22, ymm12, 0x28
vpternlogd ymm24, ymm29, ymm15, 0x69
vpternlogd ymm10, ymm30, ymm22, 0xb1
vpternlogd ymm10, ymm5, ymm21, 0x96
vpternlogd ymm3, ymm30, ymm8, 0x4b
vpternlogd ymm3, ymm11, ymm17, 0xb4
vpternlogd ymm8, ymm0, ymm16, 0xbd
vpxord ymm28, ymm28, dword ptr [rdx + 32]{1to8}
vpternlogd ymm3, ymm6, ymm20, 0x96
vpxord ymm0, ymm31, ymm28
vpxord ymm11, ymm6, ymm27
vmovdqa64 ymm12, ymm28
vpternlogd ymm12, ymm6, ymm5, 0x96
vmovdqa64 ymm16, ymm11
vpternlogd ymm16, ymm6, ymm4, 0x96
vmovdqa64 ymm20, ymm12
vpternlogd ymm20, ymm6, ymm4, 0xa6
vpternlogd ymm8, ymm4, ymm17, 0x96
vpternlogd ymm13, ymm30, ymm9, 0x78
vmovdqa64 ymm9, ymm0
vpternlogd ymm9, ymm29, ymm28, 0x96
vmovdqa64 ymm17, ymm9
vpternlogd ymm17, ymm27, ymm16, 0x96
vmovdqa64 ymm21, ymm17
vpternlogd ymm21, ymm29, ymm16, 0x96
vpxord ymm22, ymm25, ymm21
vmovdqa64 ymmword ptr [rcx + 384], ymm14
vmovdqa64 ymm14, ymm16
vpternlogd ymm14, ymm2, ymm12, 0x9c
vmovdqa64 ymmword ptr [rcx + 416], ymm19
vmovdqa64 ymm19, ymm22
vpternlogd ymm19, ymm5, ymm21, 0x96
vpternlogd ymm14, ymm25, ymm0, 0x78
vpternlogd ymm13, ymm31, ymm15, 0x69
vpternlogd ymm18, ymm30, ymm26, 0x8b
vpternlogd ymm14, ymm29, ymm22, 0x78
vmovdqa64 ymm15, ymm17
vpternlogd ymm15, ymm31, ymm20, 0x96
vpternlogd ymm18, ymm8, ymm23, 0x96
vpternlogd ymm14, ymm6, ymm4, 0xd2
vmovdqa64 ymm8, ymmword ptr [rdi + 32]
vpxord ymm23, ymm8, dword ptr [rdx + 196]{1to8}
vmovdqa64 ymm26, ymmword ptr [rsi + 448]
vmovdqa64 ymm30, ymmword ptr [rsi + 960]
vpternlogd ymm26, ymm30, dword ptr [r10 + 56]{1to8}, 0x78
vmovdqa64 ymm8, ymm26
vpternlogd ymm8, ymm30, dword ptr [r11 + 56]{1to8}, 0x36
vmovdqa64 ymm30, ymm25
vpternlogd ymm30, ymm6, ymm2, 0x96
vmovdqa64 ymmword ptr [rcx + 448], ymm26
vmovdqa64 ymm26, ymm30
vpternlogd ymm26, ymm19, ymm20, 0x9a
vpternlogd ymm15, ymm2, ymm16, 0xb4
vmovdqa64 ymm20, ymm30
vpternlogd ymm20, ymm31, ymm12, 0x96
vpternlogd ymm23, ymm3, ymm14, 0x96
vpternlogd ymm15, ymm21, ymm19, 0x78
vmovdqa64 ymm14, ymm20
vpternlogd ymm14, ymm5, ymm9, 0x06
vpternlogd ymm15, ymm30, ymm0, 0x78
vpternlogd ymm26, ymm9, ymm11, 0x78
vpternlogd ymm14, ymm28, ymm21, 0x78
vpternlogd ymm14, ymm30, ymm17, 0x78
vpternlogd ymm17, ymm5, ymm0, 0xa6
vpternlogd ymm20, ymm27, ymm28, 0x6c
vpxord ymm21, ymm6, ymm21
vpternlogd ymm17, ymm4, ymm31, 0x78
vpternlogd ymm26, ymm31, ymm2, 0x78
vmovdqa64 ymm31, ymm29
vpternlogd ymm31, ymm5, ymm2, 0x96
vmovdqa64 ymmword ptr [rcx + 480], ymm23
vmovdqa64 ymm23, ymm31
vpternlogd ymm23, ymm2, ymm16, 0x7b
vpternlogd ymm17, ymm30, ymm11, 0xd2
vpternlogd ymm20, ymm6, ymm19, 0x78
vpternlogd ymm17, ymm22, ymm19, 0xb4
vmovdqa64 ymmword ptr [rcx + 512], ymm8
vmovdqa64 ymm8, ymm31
vpternlogd ymm8, ymm6, ymm0, 0xc6
vpternlogd ymm20, ymm4, ymm31, 0x78
vpternlogd ymm31, ymm25, ymm12, 0x6c
vpternlogd ymm30, ymm25, ymm4, 0x96
vpternlogd ymm8, ymm16, ymm22, 0x78
vpternlogd ymm31, ymm2, ymm0, 0x78
vpternlogd ymm20, ymm29, ymm2, 0x78
vmovdqa64 ymm0, ymmword ptr [rdi + 224]
vpxord ymm6, ymm0, dword ptr [rdx + 220]{1to8}
vpternlogd ymm31, ymm4, ymm21, 0xb4
vpternlogd ymm6, ymm2, ymm26, 0x96
vmovdqa64 ymm2, ymmword ptr [rdi + 256]
vmovdqa64 ymm4, ymmword ptr [rdi + 320]
vpxord ymm21, ymm2, ymm4
vpternlogd ymm31, ymm5, ymm30, 0xb4
vpternlogd ymm30, ymm25, ymm19, 0x6a
vpternlogd ymm8, ymm5, ymm28, 0xd2
vmovdqa64 ymm5, ymmword ptr [rdi + 0]
vpxord ymm19, ymm5, dword ptr [rdx + 192]{1to8}
vmovdqa64 ymm25, ymmword ptr [rdi + 384]
vmovdqa64 ymm26, ymm21
vpternlogd ymm26, ymm2, ymm25, 0x96
vpternlogd ymm8, ymm27, ymm9, 0xb4
vmovdqa64 ymm27, ymm1
vpternlogd ymm27, ymm25, dword ptr [rdx + 240]{1to8}, 0x96
vpternlogd ymm3, ymm4, dword ptr [rdx + 232]{1to8}, 0x96
vpxord ymm14, ymm14, ymm23
vpternlogd ymm14, ymm29, ymm12, 0x4b
vpternlogd ymm30, ymm9, ymm16, 0x78
vmovdqa64 ymm9, ymmword ptr [rdi + 448]
vmovdqa64 ymm12, ymm0
vpternlogd ymm12, ymm2, ymm9, 0x96
vmovdqa64 ymm16, ymmword ptr [rdi + 128]
vpxord ymm23, ymm16, dword ptr [rdx + 208]{1to8}
vpternlogd ymm14, ymm19, ymm7, 0x96
vmovdqa64 ymm19, ymmword ptr [rdi + 480]
vmovdqa64 ymmword ptr [rcx + 544], ymm3
vmovdqa64 ymm3, ymmword ptr [rdi + 416]
vmovdqa64 ymmword ptr [rcx + 576], ymm6
vpxord ymm6, ymm19, ymm3
vpternlogd ymm23, ymm10, ymm8, 0x96
vmovdqa64 ymm8, ymmword ptr [rdi + 288]
vpternlogd ymm7, ymm8, dword ptr [rdx + 228]{1to8}, 0x96
vmovdqa64 ymmword ptr [rcx + 608], ymm23
vmovdqa64 ymm23, ymm6
vpternlogd ymm23, ymm8, ymm19, 0x96
vpternlogd ymm30, ymm29, ymm11, 0x78
vpternlogd ymm30, ymm28, ymm22, 0x78
vmovdqa64 ymm11, ymmword ptr [rdi + 64]
vpxord ymm22, ymm11, dword ptr [rdx + 200]{1to8}
vpternlogd ymm22, ymm24, ymm17, 0x96
vmovdqa64 ymm17, ymmword ptr [rdi + 352]
vpternlogd ymm24, ymm17, dword ptr [rdx + 236]{1to8}, 0x96
vpternlogd ymm30, ymm2, dword ptr [rdx + 224]{1to8}, 0x96
vmovdqa64 ymm28, ymm23
vpternlogd ymm28, ymm4, ymm26, 0x96
vmovdqa64 ymm29, ymmword ptr [rdi + 160]
vmovdqa64 ymmword ptr [rcx + 640], ymm24
vpxord ymm24, ymm29, dword ptr [rdx + 212]{1to8}
vmovdqa64 ymmword ptr [rcx + 672], ymm30
vmovdqa64 ymm30, ymm28
vpternlogd ymm30, ymm17, ymm6, 0xa6
vpternlogd ymm24, ymm18, ymm15, 0x96
vmovdqa64 ymm15, ymmword ptr [rdi + 96]
vmovdqa64 ymmword ptr [rcx + 704], ymm24
vpxord ymm24, ymm15, dword ptr [rdx + 204]{1to8}
vmovdqa64 ymmword ptr [rcx + 736], ymm22
vmovdqa64 ymm22, ymm28
vpternlogd ymm22, ymm8, ymm26, 0x96
vpternlogd ymm24, ymm1, ymm31, 0x96
vpternlogd ymm10, ymm3, dword ptr [rdx + 244]{1to8}, 0x96
vpxord ymm1, ymm0, ymm22
vpternlogd ymm30, ymm25, ymm3, 0x78
vmovdqa64 ymm31, ymm1
vpternlogd ymm31, ymm17, ymm22, 0x96
vpternlogd ymm18, ymm9, dword ptr [rdx + 248]{1to8}, 0x96
vpternlogd ymm30, ymm12, ymm21, 0xd2
vmovdqa64 ymmword ptr [rcx + 768], ymm10
vmovdqa64 ymm10, ymmword ptr [rdi + 192]
vmovdqa64 ymmword ptr [rcx + 800], ymm18
vpxord ymm18, ymm10, dword ptr [rdx + 216]{1to8}
vpternlogd ymm18, ymm13, ymm20, 0x96
vpternlogd ymm13, ymm19, dword ptr [rdx + 252]{1to8}, 0x96
vmovdqa64 ymm20, ymm8
vpternlogd ymm20, ymm17, ymm9, 0x96
vmovdqa64 ymmword ptr [rcx + 832], ymm13
vmovdqa64 ymm13, ymm20
vpternlogd ymm13, ymm9, ymm26, 0x7b
vmovdqa64 ymmword ptr [rcx + 864], ymm18
vmovdqa64 ymm18, ymm17
vpternlogd ymm18, ymm2, ymm19, 0x96
vmovdqa64 ymmword ptr [rcx + 896], ymm24
vmovdqa64 ymm24, ymm18
vpternlogd ymm24, ymm3, ymm12, 0x96
vmovdqa64 ymmword ptr [rcx + 928], ymm27
vmovdqa64 ymm27, ymm24
vpternlogd ymm27, ymm17, ymm23, 0x06
vmovdqa64 ymmword ptr [rcx + 960], ymm14
vmovdqa64 ymm14, ymm20
vpternlogd ymm14, ymm2, ymm6, 0xc6
vpternlogd ymm27, ymm19, ymm22, 0x78
vpternlogd ymm27, ymm12, ymm28, 0x78
vpxord ymm27, ymm27, ymm13
vpternlogd ymm27, ymm8, ymm18, 0x4b
vmovdqa64 ymm13, ymm18
vpternlogd ymm13, ymm2, ymm25, 0xa6
vmovdqa64 ymmword ptr [rcx + 992], ymm7
vmovdqa64 ymm7, ymm18
vpternlogd ymm7, ymm0, ymm20, 0x6c
vpternlogd ymm24, ymm4, ymm19, 0x6c
vpternlogd ymm24, ymm2, ymm31, 0x78
vpternlogd ymm14, ymm26, ymm1, 0x78
vpternlogd ymm27, ymm5, dword ptr [rdx + 64]{1to8}, 0x96
vpternlogd ymm24, ymm25, ymm20, 0x78
vmovdqa64 ymm20, ymm13
vpternlogd ymm20, ymm3, ymm28, 0x96
vpternlogd ymm20, ymm9, ymm26, 0xb4
vpternlogd ymm24, ymm8, ymm9, 0x78
vpternlogd ymm7, ymm9, ymm6, 0x78
vpternlogd ymm20, ymm22, ymm31, 0x78
vpternlogd ymm24, ymm10, dword ptr [rdx + 88]{1to8}, 0x96
vpternlogd ymm14, ymm17, ymm19, 0xd2
vpternlogd ymm20, ymm12, ymm6, 0x78
vpandd ymm28, ymm16, ymm29
vpternlogd ymm20, ymm29, dword ptr [rdx + 84]{1to8}, 0x96
vpxord ymm22, ymm2, ymm22
vpternlogd ymm22, ymm25, ymm7, 0xa6
vpternlogd ymm18, ymm9, ymm26, 0xc6
vpternlogd ymm14, ymm4, ymm23, 0xb4
vmovdqa64 ymm4, ymm11
vpternlogd ymm4, ymm5, ymm15, 0x39
vpternlogd ymm18, ymm0, ymm6, 0x78
vpternlogd ymm18, ymm8, ymm1, 0x78
vpternlogd ymm18, ymm2, ymm25, 0xd2
vmovdqa64 ymm2, ymm12
vpternlogd ymm2, ymm0, ymm25, 0x96
vpternlogd ymm14, ymm16, dword ptr [rdx + 80]{1to8}, 0x96
vmovdqa64 ymm6, ymmword ptr [rdi + 32]
vpternlogd ymm18, ymm6, dword ptr [rdx + 68]{1to8}, 0x96
vmovdqa64 ymm7, ymm2
vpternlogd ymm7, ymm0, ymm31, 0x6a
vpternlogd ymm7, ymm23, ymm26, 0x78
vmovdqa64 ymm0, ymm29
vpternlogd ymm0, ymm6, ymm10, 0xd8
vpternlogd ymm7, ymm8, ymm21, 0x78
vmovdqa64 ymm8, ymmword ptr [rsi + 352]
vmovdqa64 ymm25, ymmword ptr [rsi + 864]
vpternlogd ymm8, ymm25, dword ptr [r10 + 44]{1to8}, 0x78
vpternlogd ymm7, ymm19, ymm1, 0x78
vpternlogd ymm2, ymm17, ymm22, 0xa6
vpternlogd ymm30, ymm1, ymm31, 0xb4
vpandd ymm1, ymm5, ymm16
vpternlogd ymm30, ymm11, dword ptr [rdx + 72]{1to8}, 0x96
vmovdqa64 ymm17, ymm1
vpternlogd ymm17, ymm15, ymm16, 0x28
vpandd ymm19, ymm5, ymm29
vpternlogd ymm2, ymm15, dword ptr [rdx + 76]{1to8}, 0x96
vpternlogd ymm17, ymm11, ymm4, 0x4b
vmovdqa64 ymm22, ymm19
vpternlogd ymm22, ymm6, ymm16, 0x87
vmovdqa64 ymm26, ymm1
vpternlogd ymm26, ymm11, ymm29, 0x69
vmovdqa64 ymm25, ymm11
vpternlogd ymm25, ymm5, ymm6, 0xe6
vpternlogd ymm13, ymm12, ymm31, 0xb4
vpandnd ymm12, ymm6, ymm29
vpternlogd ymm13, ymm23, ymm21, 0x78
vmovdqa64 ymm21, ymm19
vpternlogd ymm21, ymm11, ymm27, 0x6a
vmovdqa64 ymm23, ymm22
vpternlogd ymm23, ymm10, ymm4, 0x4b
vpternlogd ymm13, ymm3, ymm9, 0x78
vpternlogd ymm13, ymm9, dword ptr [rdx + 92]{1to8}, 0x96
vmovdqa64 ymm3, ymm15
vpternlogd ymm3, ymm5, ymm6, 0x87
vmovdqa64 ymm9, ymm25
vpternlogd ymm9, ymm5, ymm15, 0x78
vmovdqa64 ymm31, ymm9
vpternlogd ymm31, ymm3, ymm4, 0xe7
vpternlogd ymm31, ymm20, ymm23, 0x96
vpternlogd ymm23, ymm10, ymm17, 0xa6
vmovdqa64 ymm4, ymm29
vpternlogd ymm4, ymm6, ymm15, 0xe2
vpternlogd ymm4, ymm15, ymm1, 0x4b
vpternlogd ymm4, ymm5, ymm28, 0x96
vmovdqa64 ymm5, ymm3
vpternlogd ymm5, ymm15, ymm29, 0xb4
vpxord ymm17, ymm25, ymm9
vpternlogd ymm9, ymm11, ymm16, 0x87
vmovdqa64 ymmword ptr [rcx + 1024], ymm8
vmovdqa64 ymm8, ymm9
vpternlogd ymm8, ymm25, ymm12, 0x69
vpternlogd ymm9, ymm10, ymm26, 0x4b
vmovdqa64 ymm25, ymm8
vpternlogd ymm25, ymm29, ymm17, 0x7b
vpternlogd ymm8, ymm15, ymm3, 0x6a
vpternlogd ymm17, ymm6, ymm16, 0x69
vpternlogd ymm5, ymm11, ymm10, 0x78
vpternlogd ymm8, ymm11, ymm0, 0x78
vmovdqa64 ymm26, ymm5
vpternlogd ymm26, ymm29, ymm3, 0xa6
vmovdqa64 ymm3, ymm5
vpternlogd ymm3, ymm10, ymm19, 0x7b
vpternlogd ymm3, ymm4, ymm21, 0x96
vmovdqa64 ymm4, ymm17
vpternlogd ymm4, ymm11, ymm16, 0x7b
vpxord ymm7, ymm7, dword ptr [rdx + 96]{1to8}
vpternlogd ymm17, ymm10, ymm19, 0xa6
vpternlogd ymm12, ymm11, ymm0, 0x09
vpxord ymm0, ymm18, ymm2
vmovdqa64 ymm19, ymm0
vpternlogd ymm19, ymm18, ymm20, 0x96
vmovdqa64 ymm21, ymmword ptr [rcx + 992]
vmovdqa64 ymm29, ymm3
vpternlogd ymm29, ymm21, dword ptr [rdx + 356]{1to8}, 0x96
vpandd ymm21, ymm15, ymm10
vmovdqa64 ymmword ptr [rcx + 1056], ymm29
vmovdqa64 ymm29, ymm7
vpternlogd ymm29, ymm18, ymm14, 0x96
vpternlogd ymm5, ymm16, ymm22, 0x7b
vmovdqa64 ymm16, ymm21
vpternlogd ymm16, ymm11, ymm1, 0x8b
vpternlogd ymm5, ymm21, ymm4, 0x69
vpternlogd ymm16, ymm31, ymm26, 0x96
vpternlogd ymm21, ymm6, ymm28, 0x48
vpxord ymm1, ymm1, ymm12
vpternlogd ymm5, ymm30, ymm17, 0x69
vpxord ymm4, ymm24, ymm7
vpternlogd ymm1, ymm10, ymm28, 0x78
vmovdqa64 ymm6, ymm4
vpternlogd ymm6, ymm30, ymm7, 0x96
vpternlogd ymm22, ymm11, ymm15, 0xb1
vmovdqa64 ymm10, ymm6
vpternlogd ymm10, ymm2, ymm19, 0x96
vpternlogd ymm21, ymm2, ymm9, 0x96
vmovdqa64 ymm9, ymm10
vpternlogd ymm9, ymm30, ymm19, 0x96
vmovdqa64 ymm11, ymmword ptr [rcx + 960]
vpxord ymm12, ymm11, dword ptr [rdx + 320]{1to8}
vmovdqa64 ymm15, ymmword ptr [rcx + 928]
vmovdqa64 ymm26, ymm21
vpternlogd ymm26, ymm15, dword ptr [rdx + 368]{1to8}, 0x96
vmovdqa64 ymm28, ymmword ptr [rsi + 384]
vmovdqa64 ymm31, ymmword ptr [rsi + 896]
vpternlogd ymm28, ymm31, dword ptr [r10 + 48]{1to8}, 0x78
vpternlogd ymm22, ymm14, ymm1, 0x96
vmovdqa64 ymm1, ymm13
vpternlogd ymm1, ymm27, ymm18, 0x96
vmovdqa64 ymm11, ymm1
vpternlogd ymm11, ymm27, ymm20, 0x96
vmovdqa64 ymm15, ymm28
vpternlogd ymm15, ymm31, dword ptr [r11 + 48]{1to8}, 0x36
vpternlogd ymm15, ymm26, dword ptr [rdx + 304]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm15
vmovdqa64 ymm15, ymm1
vpternlogd ymm15, ymm24, ymm29, 0x96
vmovdqa64 ymm31, ymm13
vpternlogd ymm31, ymm30, ymm14, 0x96
vmovdqa64 ymmword ptr [rcx + 1088], ymm28
vmovdqa64 ymm28, ymm15
vpternlogd ymm28, ymm14, ymm6, 0x06
vmovdqa64 ymmword ptr [rcx + 1120], ymm26
vmovdqa64 ymm26, ymm31
vpternlogd ymm26, ymm27, ymm29, 0x6c
vpternlogd ymm28, ymm7, ymm9, 0x78
vpternlogd ymm28, ymm1, ymm10, 0x78
vpternlogd ymm26, ymm13, ymm4, 0x78
vpternlogd ymm25, ymm18, ymm23, 0x96
vmovdqa64 ymm23, ymm31
vpternlogd ymm23, ymm13, ymm19, 0x7b
vpxord ymm28, ymm28, ymm23
vpternlogd ymm28, ymm30, ymm29, 0x4b
vpternlogd ymm28, ymm12, ymm3, 0x96
vpxord ymm3, ymm27, ymm9
vpxord ymm12, ymm28, ymmword ptr [rcx + 32]
vmovdqa64 ymm23, ymm3
vpternlogd ymm23, ymm14, ymm9, 0x96
vpternlogd ymm17, ymm24, ymm8, 0x69
vmovdqa64 ymm8, ymmword ptr [rcx + 0]
vpternlogd ymm28, ymm8, dword ptr [rdx + 256]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm28
vpxord ymm8, ymm18, ymm9
vpternlogd ymm8, ymm20, ymm26, 0xa6
vmovdqa64 ymm26, ymm23
vpternlogd ymm26, ymm27, ymm11, 0x78
vmovdqa64 ymm28, ymmword ptr [rcx + 896]
vmovdqa64 ymmword ptr [rcx + 0], ymm12
vpxord ymm12, ymm28, dword ptr [rdx + 332]{1to8}
vpternlogd ymm15, ymm2, ymm7, 0x6c
vpternlogd ymm26, ymm6, ymm19, 0x78
vpternlogd ymm26, ymm30, ymm0, 0x78
vpternlogd ymm15, ymm18, ymm23, 0x78
vpternlogd ymm15, ymm20, ymm31, 0x78
vpternlogd ymm8, ymm14, ymm11, 0xb4
vmovdqa64 ymm11, ymm29
vpternlogd ymm11, ymm13, ymm19, 0xc6
vpternlogd ymm11, ymm27, ymm4, 0x78
vpternlogd ymm8, ymm12, ymm21, 0x96
vpternlogd ymm11, ymm30, ymm3, 0x78
vpternlogd ymm29, ymm18, ymm20, 0xa6
vmovdqa64 ymm12, ymm29
vpternlogd ymm12, ymm24, ymm10, 0x96
vmovdqa64 ymm21, ymmword ptr [rsi + 96]
vmovdqa64 ymm27, ymmword ptr [rsi + 608]
vpternlogd ymm21, ymm27, dword ptr [r10 + 12]{1to8}, 0x78
vpternlogd ymm15, ymm30, ymm13, 0x78
vpternlogd ymm11, ymm18, ymm20, 0xd2
vpternlogd ymm10, ymm14, ymm4, 0xa6
vpternlogd ymm12, ymm13, ymm19, 0xb4
vpxord ymm30, ymm8, ymm21
vpternlogd ymm29, ymm1, ymm23, 0xb4
vpternlogd ymm12, ymm9, ymm23, 0x78
vpternlogd ymm21, ymm27, dword ptr [r11 + 12]{1to8}, 0x36
vpternlogd ymm21, ymm8, dword ptr [rdx + 268]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm21
vpternlogd ymm12, ymm1, ymm4, 0x78
vpternlogd ymm10, ymm20, ymm24, 0x78
vpternlogd ymm10, ymm1, ymm0, 0xd2
vpternlogd ymm31, ymm18, ymm4, 0xc6
vmovdqa64 ymm1, ymmword ptr [rcx + 736]
vpxord ymm4, ymm1, dword ptr [rdx + 328]{1to8}
vpternlogd ymm31, ymm19, ymm3, 0x78
vmovdqa64 ymm8, ymmword ptr [rcx + 576]
vpxord ymm9, ymm8, dword ptr [rdx + 348]{1to8}
vpternlogd ymm31, ymm14, ymm7, 0xd2
vpternlogd ymm10, ymm3, ymm23, 0xb4
vmovdqa64 ymm14, ymmword ptr [rcx + 864]
vpxord ymm18, ymm14, dword ptr [rdx + 344]{1to8}
vpternlogd ymm18, ymm17, ymm15, 0x96
vpternlogd ymm31, ymm2, ymm6, 0xb4
vmovdqa64 ymm2, ymmword ptr [rsi + 224]
vmovdqa64 ymm15, ymmword ptr [rsi + 736]
vpternlogd ymm2, ymm15, dword ptr [r10 + 28]{1to8}, 0x78
vmovdqa64 ymm19, ymmword ptr [rcx + 352]
vmovdqa64 ymm20, ymm18
vpternlogd ymm20, ymm19, dword ptr [rdx + 280]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm20
vmovdqa64 ymm19, ymm2
vpternlogd ymm19, ymm15, dword ptr [r11 + 28]{1to8}, 0x36
vmovdqa64 ymm15, ymmword ptr [rsi + 32]
vmovdqa64 ymm20, ymmword ptr [rsi + 544]
vpternlogd ymm15, ymm20, dword ptr [r10 + 4]{1to8}, 0x78
vpternlogd ymm10, ymm4, ymm5, 0x96
vmovdqa64 ymm4, ymmword ptr [rcx + 800]
vmovdqa64 ymm21, ymm16
vpternlogd ymm21, ymm4, dword ptr [rdx + 376]{1to8}, 0x96
vmovdqa64 ymm23, ymmword ptr [rcx + 512]
vmovdqa64 ymm27, ymm21
vpternlogd ymm27, ymm23, dword ptr [rdx + 312]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm27
vpternlogd ymm26, ymm7, ymm3, 0x78
vpternlogd ymm29, ymm6, ymm0, 0x78
vmovdqa64 ymm0, ymmword ptr [rcx + 608]
vpxord ymm3, ymm0, dword ptr [rdx + 336]{1to8}
vmovdqa64 ymm6, ymmword ptr [rcx + 672]
vpternlogd ymm26, ymm6, dword ptr [rdx + 352]{1to8}, 0x96
vmovdqa64 ymm7, ymm15
vpternlogd ymm7, ymm20, dword ptr [r11 + 4]{1to8}, 0x36
vpternlogd ymm29, ymm24, ymm13, 0x78
vmovdqa64 ymm20, ymmword ptr [rcx + 96]
vmovdqa64 ymm23, ymm26
vpternlogd ymm23, ymm20, dword ptr [rdx + 288]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm23
vpternlogd ymm29, ymm13, ymm9, 0x96
vmovdqa64 ymm9, ymmword ptr [rcx + 640]
vpternlogd ymm5, ymm9, dword ptr [rdx + 364]{1to8}, 0x96
vpternlogd ymm3, ymm22, ymm31, 0x96
vmovdqa64 ymm13, ymmword ptr [rcx + 832]
vmovdqa64 ymm20, ymmword ptr [rcx + 768]
vpxord ymm23, ymm13, ymm20
vmovdqa64 ymm24, ymmword ptr [rcx + 544]
vpxord ymm27, ymm6, ymm24
vmovdqa64 ymm31, ymmword ptr [rcx + 480]
vpxord ymm14, ymm31, dword ptr [rdx + 324]{1to8}
vmovdqa64 ymmword ptr [rcx + 32], ymm21
vmovdqa64 ymm21, ymmword ptr [rcx + 992]
vmovdqa64 ymmword ptr [rcx + 96], ymm26
vmovdqa64 ymm26, ymm23
vpternlogd ymm26, ymm21, ymm13, 0x96
vmovdqa64 ymmword ptr [rcx + 352], ymm30
vmovdqa64 ymm30, ymm29
vpternlogd ymm30, ymm19, dword ptr [rdx + 284]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm30
vpternlogd ymm14, ymm25, ymm11, 0x96
vpxord ymm15, ymm14, ymm15
vmovdqa64 ymm11, ymm4
vpternlogd ymm11, ymm8, ymm6, 0x96
vmovdqa64 ymm19, ymmword ptr [rcx + 704]
vpxord ymm30, ymm19, dword ptr [rdx + 340]{1to8}
vpternlogd ymm14, ymm7, dword ptr [rdx + 260]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm14
vmovdqa64 ymm7, ymmword ptr [rcx + 928]
vmovdqa64 ymm14, ymm27
vpternlogd ymm14, ymm6, ymm7, 0x96
vpternlogd ymm30, ymm16, ymm12, 0x96
vpxord ymm12, ymm30, ymmword ptr [rcx + 320]
vmovdqa64 ymm16, ymm14
vpternlogd ymm16, ymm24, ymm26, 0x96
vmovdqa64 ymmword ptr [rcx + 320], ymm15
vmovdqa64 ymm15, ymmword ptr [rcx + 288]
vpternlogd ymm30, ymm15, dword ptr [rdx + 276]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm30
vmovdqa64 ymm15, ymm16
vpternlogd ymm15, ymm9, ymm23, 0xa6
vmovdqa64 ymm30, ymm16
vpternlogd ymm30, ymm21, ymm14, 0x96
vpxord ymm29, ymm29, ymm2
vpternlogd ymm25, ymm24, dword ptr [rdx + 360]{1to8}, 0x96
vpxord ymm2, ymm8, ymm30
vmovdqa64 ymmword ptr [rcx + 288], ymm5
vmovdqa64 ymm5, ymm2
vpternlogd ymm5, ymm9, ymm30, 0x96
vpternlogd ymm22, ymm20, dword ptr [rdx + 372]{1to8}, 0x96
vmovdqa64 ymmword ptr [rcx + 512], ymm25
vmovdqa64 ymm25, ymm13
vpternlogd ymm25, ymm6, ymm9, 0x96
vpternlogd ymm15, ymm7, ymm20, 0x78
vmovdqa64 ymmword ptr [rcx + 1152], ymm10
vmovdqa64 ymm10, ymmword ptr [rcx + 256]
vmovdqa64 ymmword ptr [rcx + 1184], ymm29
vmovdqa64 ymm29, ymm22
vpternlogd ymm29, ymm10, dword ptr [rdx + 308]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm29
vpternlogd ymm15, ymm11, ymm27, 0xd2
vmovdqa64 ymm10, ymm25
vpternlogd ymm10, ymm6, ymm7, 0xa6
vmovdqa64 ymm29, ymm10
vpternlogd ymm29, ymm20, ymm16, 0x96
vmovdqa64 ymmword ptr [rcx + 256], ymm12
vmovdqa64 ymm12, ymm25
vpternlogd ymm12, ymm20, ymm11, 0x96
vpternlogd ymm10, ymm11, ymm5, 0xb4
vpternlogd ymm10, ymm26, ymm27, 0x78
vmovdqa64 ymmword ptr [rcx + 1216], ymm22
vmovdqa64 ymm22, ymm12
vpternlogd ymm22, ymm9, ymm26, 0x06
vpternlogd ymm29, ymm4, ymm14, 0xb4
vpxord ymm18, ymm18, ymmword ptr [rcx + 224]
vpternlogd ymm10, ymm20, ymm4, 0x78
vpternlogd ymm22, ymm13, ymm30, 0x78
vpternlogd ymm12, ymm24, ymm13, 0x6c
vpternlogd ymm29, ymm30, ymm5, 0x78
vpternlogd ymm10, ymm4, dword ptr [rdx + 156]{1to8}, 0x96
vpternlogd ymm29, ymm11, ymm23, 0x78
vpternlogd ymm22, ymm11, ymm16, 0x78
vpternlogd ymm17, ymm13, dword ptr [rdx + 380]{1to8}, 0x96
vpternlogd ymm11, ymm8, ymm7, 0x96
vmovdqa64 ymm16, ymm4
vpternlogd ymm16, ymm21, ymm9, 0x96
vmovdqa64 ymm20, ymm16
vpternlogd ymm20, ymm4, ymm14, 0x7b
vpternlogd ymm12, ymm6, ymm5, 0x78
vpternlogd ymm12, ymm7, ymm16, 0x78
vmovdqa64 ymmword ptr [rcx + 224], ymm18
vmovdqa64 ymm18, ymm11
vpternlogd ymm18, ymm8, ymm5, 0x6a
vpternlogd ymm18, ymm26, ymm14, 0x78
vpternlogd ymm18, ymm21, ymm27, 0x78
vpternlogd ymm18, ymm13, ymm2, 0x78
vmovdqa64 ymm27, ymm16
vpternlogd ymm27, ymm6, ymm23, 0xc6
vpternlogd ymm16, ymm8, ymm25, 0x6c
vpternlogd ymm27, ymm14, ymm2, 0x78
vpternlogd ymm12, ymm21, ymm4, 0x78
vpternlogd ymm27, ymm9, ymm13, 0xd2
vpternlogd ymm16, ymm4, ymm23, 0x78
vpternlogd ymm29, ymm19, dword ptr [rdx + 148]{1to8}, 0x96
vpxord ymm22, ymm22, ymm20
vmovdqa64 ymm13, ymmword ptr [rcx + 960]
vmovdqa64 ymm20, ymm28
vpternlogd ymm20, ymm13, ymm1, 0x63
vpternlogd ymm22, ymm21, ymm25, 0x4b
vpternlogd ymm27, ymm24, ymm26, 0xb4
vmovdqa64 ymm24, ymm1
vpternlogd ymm24, ymm13, ymm31, 0xe6
vpternlogd ymm27, ymm0, dword ptr [rdx + 144]{1to8}, 0x96
vpandnd ymm26, ymm31, ymm19
vpternlogd ymm25, ymm4, ymm14, 0xc6
vpternlogd ymm25, ymm8, ymm23, 0x78
vpternlogd ymm25, ymm21, ymm2, 0x78
vpternlogd ymm25, ymm6, ymm7, 0xd2
vpternlogd ymm22, ymm13, dword ptr [rdx + 128]{1to8}, 0x96
vmovdqa64 ymm4, ymmword ptr [rsi + 128]
vmovdqa64 ymm8, ymmword ptr [rsi + 640]
vpternlogd ymm4, ymm8, dword ptr [r10 + 16]{1to8}, 0x78
vmovdqa64 ymm14, ymm24
vpternlogd ymm14, ymm13, ymm28, 0x78
vpxord ymm21, ymm3, ymm4
vpternlogd ymm4, ymm8, dword ptr [r11 + 16]{1to8}, 0x36
vpxord ymm6, ymm6, ymm30
vpternlogd ymm25, ymm31, dword ptr [rdx + 132]{1to8}, 0x96
vmovdqa64 ymm8, ymm14
vpternlogd ymm8, ymm1, ymm0, 0x87
vmovdqa64 ymm23, ymm28
vpternlogd ymm23, ymm13, ymm31, 0x87
vpternlogd ymm4, ymm3, dword ptr [rdx + 272]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm4
vmovdqa64 ymm3, ymm8
vpternlogd ymm3, ymm24, ymm26, 0x69
vpternlogd ymm15, ymm2, ymm5, 0xb4
vpternlogd ymm6, ymm7, ymm16, 0xa6
vpternlogd ymm15, ymm1, dword ptr [rdx + 136]{1to8}, 0x96
vpternlogd ymm6, ymm9, ymm11, 0xb4
vpternlogd ymm6, ymm28, dword ptr [rdx + 140]{1to8}, 0x96
vmovdqa64 ymm2, ymm3
vpternlogd ymm2, ymm28, ymm23, 0x6a
vmovdqa64 ymm4, ymm23
vpternlogd ymm4, ymm28, ymm19, 0xb4
vpandd ymm5, ymm13, ymm0
vmovdqa64 ymm7, ymmword ptr [rcx + 864]
vmovdqa64 ymm9, ymm7
vpternlogd ymm9, ymm31, ymm19, 0xca
vpandd ymm11, ymm13, ymm19
vmovdqa64 ymm16, ymm5
vpternlogd ymm16, ymm28, ymm0, 0x28
vmovdqa64 ymm30, ymm9
vpternlogd ymm30, ymm1, ymm26, 0x41
vpternlogd ymm16, ymm1, ymm20, 0x4b
vpternlogd ymm9, ymm1, ymm2, 0x6a
vmovdqa64 ymm2, ymm5
vpternlogd ymm2, ymm1, ymm19, 0x69
vpternlogd ymm4, ymm1, ymm7, 0x78
vmovdqa64 ymm26, ymm11
vpternlogd ymm26, ymm31, ymm0, 0x87
vmovdqa64 ymm13, ymm4
vpternlogd ymm13, ymm19, ymm23, 0xa6
vpternlogd ymm2, ymm7, ymm8, 0x59
vmovdqa64 ymm8, ymm26
vpternlogd ymm8, ymm0, ymm4, 0x7b
vmovdqa64 ymmword ptr [rcx + 544], ymm21
vmovdqa64 ymm21, ymm26
vpternlogd ymm21, ymm7, ymm20, 0x4b
vpternlogd ymm26, ymm1, ymm28, 0xb1
vpxord ymm24, ymm24, ymm14
vpternlogd ymm23, ymm14, ymm20, 0xdb
vpternlogd ymm4, ymm7, ymm11, 0x7b
vpternlogd ymm23, ymm29, ymm21, 0x96
vpternlogd ymm21, ymm7, ymm16, 0xa6
vmovdqa64 ymm14, ymm24
vpternlogd ymm14, ymm31, ymm0, 0x69
vpternlogd ymm24, ymm19, ymm3, 0x7b
vmovdqa64 ymm3, ymm14
vpternlogd ymm3, ymm7, ymm11, 0xa6
vpternlogd ymm14, ymm1, ymm0, 0x7b
vpternlogd ymm24, ymm25, ymm21, 0x96
vpandd ymm0, ymm0, ymm19
vpxord ymm18, ymm18, dword ptr [rdx + 160]{1to8}
vpternlogd ymm11, ymm1, ymm22, 0x6a
vpandd ymm16, ymm28, ymm7
vmovdqa64 ymm20, ymm16
vpternlogd ymm20, ymm31, ymm0, 0x48
vmovdqa64 ymm21, ymm28
vpternlogd ymm21, ymm31, ymm19, 0xb8
vpternlogd ymm12, ymm7, dword ptr [rdx + 152]{1to8}, 0x96
vmovdqa64 ymm19, ymm12
vpternlogd ymm19, ymm3, ymm9, 0x69
vpternlogd ymm20, ymm6, ymm2, 0x96
vmovdqa64 ymm2, ymm18
vpternlogd ymm2, ymm25, ymm27, 0x96
vmovdqa64 ymm9, ymm16
vpternlogd ymm9, ymm1, ymm5, 0x8b
vmovdqa64 ymm1, ymm2
vpternlogd ymm1, ymm25, ymm29, 0xa6
vpternlogd ymm16, ymm8, ymm14, 0x69
vpternlogd ymm9, ymm23, ymm13, 0x96
vpternlogd ymm21, ymm28, ymm5, 0x4b
vpternlogd ymm21, ymm0, ymmword ptr [rcx + 960], 0x96
vmovdqa64 ymm8, ymm19
vpternlogd ymm8, ymm17, ymmword ptr [rcx + 416], 0x96
vmovdqa64 ymmword ptr [rsi + 480], ymm8
vpternlogd ymm21, ymm4, ymm11, 0x96
vmovdqa64 ymm4, ymmword ptr [rcx + 384]
vpternlogd ymm17, ymm4, dword ptr [rdx + 316]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm17
vpxord ymm4, ymm25, ymm6
vpternlogd ymm16, ymm15, ymm3, 0x69
vmovdqa64 ymm3, ymm15
vpternlogd ymm3, ymm27, ymm10, 0x96
vmovdqa64 ymm8, ymm4
vpternlogd ymm8, ymm25, ymm29, 0x96
vpxord ymm11, ymm12, ymm18
vmovdqa64 ymm13, ymm3
vpternlogd ymm13, ymm22, ymm2, 0x6c
vmovdqa64 ymm14, ymm8
vpternlogd ymm14, ymm10, ymm3, 0x7b
vpxord ymm5, ymm5, ymm30
vmovdqa64 ymm17, ymm25
vpternlogd ymm17, ymm22, ymm10, 0x96
vpternlogd ymm5, ymm7, ymm0, 0x78
vpternlogd ymm5, ymm27, ymm26, 0x96
vmovdqa64 ymm0, ymmword ptr [rcx + 1120]
vmovdqa64 ymm7, ymm20
vpternlogd ymm7, ymm0, ymmword ptr [rcx + 1088], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm7
vmovdqa64 ymm0, ymm11
vpternlogd ymm0, ymm15, ymm18, 0x96
vmovdqa64 ymm7, ymm0
vpternlogd ymm7, ymm6, ymm8, 0x96
vmovdqa64 ymm23, ymm17
vpternlogd ymm23, ymm12, ymm2, 0x96
vmovdqa64 ymm26, ymm7
vpternlogd ymm26, ymm15, ymm8, 0x96
vmovdqa64 ymm28, ymm23
vpternlogd ymm28, ymm27, ymm0, 0x06
vpternlogd ymm28, ymm18, ymm26, 0x78
vpternlogd ymm28, ymm17, ymm7, 0x78
vmovdqa64 ymm30, ymmword ptr [rcx + 1216]
vmovdqa64 ymm31, ymm5
vpternlogd ymm31, ymm30, ymmword ptr [rcx + 128], 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm31
vmovdqa64 ymm30, ymm7
vpternlogd ymm30, ymm27, ymm11, 0xa6
vpternlogd ymm7, ymm12, ymm1, 0x96
vpxord ymm28, ymm28, ymm14
vpternlogd ymm28, ymm15, ymm2, 0x4b
vpxord ymm14, ymm22, ymm26
vpternlogd ymm28, ymm21, ymmword ptr [rcx + 0], 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm28
vpternlogd ymm30, ymm29, ymm12, 0x78
vmovdqa64 ymm28, ymm14
vpternlogd ymm28, ymm27, ymm26, 0x96
vpternlogd ymm7, ymm10, ymm8, 0xb4
vpternlogd ymm13, ymm10, ymm11, 0x78
vpternlogd ymm7, ymm26, ymm28, 0x78
vmovdqa64 ymm31, ymm28
vpternlogd ymm31, ymm17, ymm1, 0xa6
vpternlogd ymm31, ymm0, ymm4, 0x78
vpternlogd ymm30, ymm17, ymm4, 0xd2
vpternlogd ymm7, ymm17, ymm11, 0x78
vpternlogd ymm31, ymm12, ymm10, 0x78
vmovdqa64 ymm1, ymmword ptr [rcx + 1056]
vpternlogd ymm21, ymm1, ymmword ptr [rcx + 192], 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm21
vpternlogd ymm7, ymm9, ymmword ptr [rcx + 256], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm7
vpternlogd ymm30, ymm14, ymm28, 0xb4
vpternlogd ymm23, ymm6, ymm18, 0x6c
vmovdqa64 ymm7, ymm11
vpternlogd ymm7, ymm25, ymm3, 0x9c
vpternlogd ymm31, ymm10, ymmword ptr [rcx + 1184], 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm31
vpternlogd ymm23, ymm25, ymm28, 0x78
vpxord ymm26, ymm25, ymm26
vpternlogd ymm26, ymm29, ymm13, 0xa6
vpternlogd ymm23, ymm29, ymm3, 0x78
vpternlogd ymm7, ymm8, ymm14, 0x78
vmovdqa64 ymm3, ymmword ptr [rsi + 64]
vmovdqa64 ymm12, ymmword ptr [rsi + 576]
vpternlogd ymm3, ymm12, dword ptr [r10 + 8]{1to8}, 0x78
vpternlogd ymm23, ymm15, ymm10, 0x78
vpternlogd ymm7, ymm27, ymm18, 0xd2
vmovdqa64 ymm13, ymm3
vpternlogd ymm13, ymm12, dword ptr [r11 + 8]{1to8}, 0x36
vmovdqa64 ymm12, ymmword ptr [rsi + 320]
vmovdqa64 ymm21, ymmword ptr [rsi + 832]
vpternlogd ymm12, ymm21, dword ptr [r10 + 40]{1to8}, 0x78
vpternlogd ymm7, ymm6, ymm0, 0xb4
vmovdqa64 ymm6, ymmword ptr [rcx + 1152]
vpternlogd ymm13, ymm6, dword ptr [rdx + 264]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm13
vmovdqa64 ymm13, ymm12
vpternlogd ymm13, ymm21, dword ptr [r11 + 40]{1to8}, 0x36
vpternlogd ymm7, ymm5, ymmword ptr [rcx + 544], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm7
vmovdqa64 ymm5, ymmword ptr [rcx + 512]
vpternlogd ymm13, ymm5, dword ptr [rdx + 296]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm13
vpternlogd ymm12, ymm24, ymm5, 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm12
vmovdqa64 ymm5, ymm8
vpternlogd ymm5, ymm10, ymm2, 0x9c
vmovdqa64 ymm2, ymmword ptr [rcx + 288]
vmovdqa64 ymm7, ymmword ptr [rcx + 1024]
vmovdqa64 ymm10, ymm16
vpternlogd ymm10, ymm2, ymm7, 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm10
vpternlogd ymm17, ymm22, ymm29, 0x96
vmovdqa64 ymm10, ymm17
vpternlogd ymm10, ymm27, ymm26, 0xa6
vpternlogd ymm10, ymm20, ymmword ptr [rcx + 352], 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm10
vpternlogd ymm17, ymm22, ymm28, 0x6a
vpternlogd ymm17, ymm0, ymm8, 0x78
vpxord ymm6, ymm6, ymm3
vpternlogd ymm17, ymm15, ymm4, 0x78
vpternlogd ymm5, ymm22, ymm11, 0x78
vmovdqa64 ymm0, ymmword ptr [rcx + 160]
vpternlogd ymm1, ymm0, dword ptr [rdx + 292]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm1
vpternlogd ymm17, ymm18, ymm14, 0x78
vpternlogd ymm23, ymm19, ymmword ptr [rcx + 224], 0x96
vmovdqa64 ymmword ptr [rsi + 192], ymm23
vmovdqa64 ymm0, ymmword ptr [rcx + 96]
vpternlogd ymm17, ymm0, ymmword ptr [rcx + 64], 0x96
vmovdqa64 ymmword ptr [rsi + 256], ymm17
vpternlogd ymm5, ymm15, ymm14, 0x78
vpternlogd ymm6, ymm16, ymm30, 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm6
vpternlogd ymm5, ymm25, ymm29, 0xd2
vmovdqa64 ymm0, ymmword ptr [rsi + 864]
vpternlogd ymm7, ymm0, dword ptr [r11 + 44]{1to8}, 0x36
vpternlogd ymm7, ymm2, dword ptr [rdx + 300]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm7
vmovdqa64 ymm0, ymmword ptr [rcx + 32]
vpternlogd ymm9, ymm0, ymmword ptr [rcx + 448], 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm9
vpternlogd ymm5, ymm24, ymmword ptr [rcx + 320], 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm5
