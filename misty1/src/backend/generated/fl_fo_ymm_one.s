// fl_fo_ymm_one.s: 1037 instructions, about 277 cycles, 35 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rsi + 0]
vmovdqa64 ymm1, ymmword ptr [rsi + 512]
vpternlogd ymm0, ymm1, dword ptr [r10 + 0]{1to8}, 0x78
vmovdqa64 ymm2, ymmword ptr [rdi + 224]
vmovdqa64 ymm3, ymmword ptr [rdi + 736]
vpternlogd ymm2, ymm3, dword ptr [r8 + 28]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 224], ymm2
vmovdqa64 ymm4, ymmword ptr [rdi + 480]
vmovdqa64 ymm5, ymmword ptr [rdi + 992]
vpternlogd ymm4, ymm5, dword ptr [r8 + 60]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 480], ymm4
vmovdqa64 ymm6, ymmword ptr [rdi + 384]
vmovdqa64 ymm7, ymmword ptr [rdi + 896]
vpternlogd ymm6, ymm7, dword ptr [r8 + 48]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 384], ymm6
vpternlogd ymm5, ymm4, dword ptr [r9 + 60]{1to8}, 0x1e
vmovdqa64 ymmword ptr [rdi + 992], ymm5
vpternlogd ymm1, ymm0, dword ptr [r11 + 0]{1to8}, 0x1e
vmovdqa64 ymm8, ymmword ptr [rdi + 320]
vmovdqa64 ymm9, ymmword ptr [rdi + 832]
vpternlogd ymm8, ymm9, dword ptr [r8 + 40]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 320], ymm8
vpternlogd ymm3, ymm2, dword ptr [r9 + 28]{1to8}, 0x1e
vmovdqa64 ymmword ptr [rdi + 736], ymm3
vpternlogd ymm7, ymm6, dword ptr [r9 + 48]{1to8}, 0x1e
vmovdqa64 ymmword ptr [rdi + 896], ymm7
vmovdqa64 ymm10, ymmword ptr [rdi + 448]
vmovdqa64 ymm11, ymmword ptr [rdi + 960]
vpternlogd ymm10, ymm11, dword ptr [r8 + 56]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 448], ymm10
vpternlogd ymm9, ymm8, dword ptr [r9 + 40]{1to8}, 0x1e
vmovdqa64 ymmword ptr [rdi + 832], ymm9
vmovdqa64 ymm12, ymmword ptr [rdi + 352]
vmovdqa64 ymm13, ymmword ptr [rdi + 864]
vpternlogd ymm12, ymm13, dword ptr [r8 + 44]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 352], ymm12
vmovdqa64 ymm14, ymmword ptr [rdi + 256]
vmovdqa64 ymm15, ymmword ptr [rdi + 768]
vpternlogd ymm14, ymm15, dword ptr [r8 + 32]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 256], ymm14
vmovdqa64 ymm16, ymmword ptr [rdi + 128]
vmovdqa64 ymm17, ymmword ptr [rdi + 640]
vpternlogd ymm16, ymm17, dword ptr [r8 + 16]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 128], ymm16
vmovdqa64 ymm18, ymmword ptr [rdi + 288]
vmovdqa64 ymm19, ymmword ptr [rdi + 800]
vpternlogd ymm18, ymm19, dword ptr [r8 + 36]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 288], ymm18
vmovdqa64 ymm20, ymmword ptr [rdi + 416]
vmovdqa64 ymm21, ymmword ptr [rdi + 928]
vpternlogd ymm20, ymm21, dword ptr [r8 + 52]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 416], ymm20
vpternlogd ymm16, ymm17, dword ptr [r9 + 16]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 640], ymm16
vpternlogd ymm18, ymm19, dword ptr [r9 + 36]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 800], ymm18
vpternlogd ymm10, ymm11, dword ptr [r9 + 56]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 960], ymm10
vpternlogd ymm12, ymm13, dword ptr [r9 + 44]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 864], ymm12
vpternlogd ymm14, ymm15, dword ptr [r9 + 32]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 768], ymm14
vpternlogd ymm20, ymm21, dword ptr [r9 + 52]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 928], ymm20
vmovdqa64 ymm11, ymm12
vpternlogd ymm11, ymm18, ymm10, 0x96
vmovdqa64 ymm13, ymm14
vpternlogd ymm13, ymm3, ymm10, 0x96
vmovdqa64 ymm15, ymm14
vpternlogd ymm15, ymm12, ymm5, 0x96
vmovdqa64 ymm17, ymm15
vpternlogd ymm17, ymm20, ymm13, 0x96
vmovdqa64 ymm19, ymmword ptr [rdi + 160]
vmovdqa64 ymm21, ymmword ptr [rdi + 672]
vpternlogd ymm19, ymm21, dword ptr [r8 + 20]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 160], ymm19
vpxord ymm22, ymm14, ymm9
vpternlogd ymm19, ymm21, dword ptr [r9 + 20]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 672], ymm19
vmovdqa64 ymm21, ymm22
vpternlogd ymm21, ymm14, ymm7, 0x96
vmovdqa64 ymm23, ymmword ptr [rdi + 0]
vmovdqa64 ymm24, ymmword ptr [rdi + 512]
vpternlogd ymm23, ymm24, dword ptr [r8 + 0]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 0], ymm23
vpxord ymm25, ymm20, ymm5
vmovdqa64 ymm26, ymm21
vpternlogd ymm26, ymm10, ymm15, 0x9c
vmovdqa64 ymm27, ymm25
vpternlogd ymm27, ymm18, ymm5, 0x96
vmovdqa64 ymm28, ymm27
vpternlogd ymm28, ymm9, ymm21, 0x96
vpternlogd ymm26, ymm3, ymm25, 0x78
vmovdqa64 ymm29, ymmword ptr [rdi + 192]
vmovdqa64 ymm30, ymmword ptr [rdi + 704]
vpternlogd ymm29, ymm30, dword ptr [r8 + 24]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 192], ymm29
vmovdqa64 ymm31, ymm21
vpternlogd ymm31, ymm10, ymm11, 0x7b
vpternlogd ymm23, ymm24, dword ptr [r9 + 0]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 512], ymm23
vmovdqa64 ymm24, ymmword ptr [rdi + 96]
vmovdqa64 ymm8, ymmword ptr [rdi + 608]
vpternlogd ymm24, ymm8, dword ptr [r8 + 12]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 96], ymm24
vmovdqa64 ymm6, ymm28
vpternlogd ymm6, ymm18, ymm21, 0x96
vmovdqa64 ymm2, ymm27
vpternlogd ymm2, ymm12, ymm17, 0x14
vpternlogd ymm29, ymm30, dword ptr [r9 + 24]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 704], ymm29
vpternlogd ymm24, ymm8, dword ptr [r9 + 12]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 608], ymm24
vpternlogd ymm2, ymm5, ymm6, 0x78
vpxord ymm8, ymm3, ymm6
vmovdqa64 ymm30, ymm8
vpternlogd ymm30, ymm12, ymm6, 0x96
vpternlogd ymm2, ymm13, ymm28, 0x78
vpxord ymm2, ymm2, ymm31
vpternlogd ymm2, ymm18, ymm15, 0x4b
vmovdqa64 ymm31, ymmword ptr [rdi + 32]
vmovdqa64 ymm4, ymmword ptr [rdi + 544]
vpternlogd ymm31, ymm4, dword ptr [r8 + 4]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 32], ymm31
vmovdqa64 ymmword ptr [rcx + 0], ymm1
vmovdqa64 ymm1, ymm15
vpternlogd ymm1, ymm14, ymm7, 0xa6
vmovdqa64 ymmword ptr [rcx + 32], ymm0
vmovdqa64 ymm0, ymm1
vpternlogd ymm0, ymm20, ymm28, 0x96
vpternlogd ymm1, ymm13, ymm30, 0xb4
vpternlogd ymm0, ymm10, ymm21, 0xb4
vpternlogd ymm31, ymm4, dword ptr [r9 + 4]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 544], ymm31
vpternlogd ymm0, ymm6, ymm30, 0x78
vpternlogd ymm2, ymm23, dword ptr [rdx + 0]{1to8}, 0x96
vpternlogd ymm1, ymm27, ymm22, 0x78
vpternlogd ymm15, ymm3, ymm11, 0x6c
vpternlogd ymm28, ymm12, ymm25, 0xa6
vpternlogd ymm0, ymm13, ymm25, 0x78
vpternlogd ymm15, ymm10, ymm25, 0x78
vpternlogd ymm1, ymm20, ymm10, 0x78
vpternlogd ymm28, ymm7, ymm20, 0x78
vmovdqa64 ymm4, ymmword ptr [rdi + 64]
vmovdqa64 ymm20, ymmword ptr [rdi + 576]
vpternlogd ymm4, ymm20, dword ptr [r8 + 8]{1to8}, 0x78
vmovdqa64 ymmword ptr [rdi + 64], ymm4
vpternlogd ymm4, ymm20, dword ptr [r9 + 8]{1to8}, 0x36
vmovdqa64 ymmword ptr [rdi + 576], ymm4
vmovdqa64 ymm20, ymm4
vpternlogd ymm20, ymm23, ymm24, 0x39
vpxord ymm6, ymm14, ymm6
vpternlogd ymm6, ymm7, ymm15, 0xa6
vpternlogd ymm0, ymm19, dword ptr [rdx + 20]{1to8}, 0x96
vpternlogd ymm28, ymm13, ymm22, 0xd2
vpternlogd ymm1, ymm10, dword ptr [rdx + 28]{1to8}, 0x96
vpternlogd ymm17, ymm9, ymm5, 0x6c
vpternlogd ymm28, ymm8, ymm30, 0xb4
vpternlogd ymm25, ymm14, ymm11, 0x9c
vpternlogd ymm28, ymm4, dword ptr [rdx + 8]{1to8}, 0x96
vpternlogd ymm17, ymm14, ymm30, 0x78
vpternlogd ymm13, ymm3, ymm7, 0x96
vmovdqa64 ymm15, ymm31
vpternlogd ymm15, ymm19, ymm29, 0xe4
vpternlogd ymm17, ymm7, ymm11, 0x78
vpternlogd ymm17, ymm18, ymm10, 0x78
vpternlogd ymm17, ymm29, dword ptr [rdx + 24]{1to8}, 0x96
vpternlogd ymm25, ymm21, ymm8, 0x78
vmovdqa64 ymm10, ymm13
vpternlogd ymm10, ymm3, ymm30, 0x6a
vpternlogd ymm13, ymm12, ymm6, 0xa6
vpternlogd ymm10, ymm27, ymm21, 0x78
vpternlogd ymm13, ymm24, dword ptr [rdx + 12]{1to8}, 0x96
vpternlogd ymm25, ymm12, ymm5, 0xd2
vmovdqa64 ymm3, ymm4
vpternlogd ymm3, ymm23, ymm31, 0xe6
vmovdqa64 ymm6, ymm3
vpternlogd ymm6, ymm23, ymm24, 0x78
vpandd ymm11, ymm16, ymm19
vmovdqa64 ymm12, ymm6
vpternlogd ymm12, ymm4, ymm16, 0x87
vmovdqa64 ymm21, ymmword ptr [rsi + 256]
vmovdqa64 ymm30, ymmword ptr [rsi + 768]
vpternlogd ymm21, ymm30, dword ptr [r10 + 32]{1to8}, 0x78
vpternlogd ymm10, ymm18, ymm22, 0x78
vpternlogd ymm25, ymm9, ymm27, 0xb4
vpternlogd ymm25, ymm16, dword ptr [rdx + 16]{1to8}, 0x96
vpternlogd ymm10, ymm5, ymm8, 0x78
vpandd ymm5, ymm23, ymm16
vpandnd ymm9, ymm31, ymm19
vmovdqa64 ymm22, ymm21
vpternlogd ymm22, ymm30, dword ptr [r11 + 32]{1to8}, 0x36
vmovdqa64 ymm27, ymm9
vpternlogd ymm27, ymm4, ymm15, 0x09
vpternlogd ymm9, ymm3, ymm12, 0x69
vmovdqa64 ymm30, ymm5
vpternlogd ymm30, ymm4, ymm19, 0x69
vpternlogd ymm30, ymm29, ymm12, 0x59
vmovdqa64 ymm12, ymm31
vpternlogd ymm12, ymm24, ymm19, 0xac
vpternlogd ymm12, ymm24, ymm5, 0x4b
vmovdqa64 ymmword ptr [rcx + 64], ymm21
vmovdqa64 ymm21, ymm31
vpternlogd ymm21, ymm23, ymm24, 0x95
vpternlogd ymm12, ymm23, ymm11, 0x96
vmovdqa64 ymmword ptr [rcx + 96], ymm22
vmovdqa64 ymm22, ymm21
vpternlogd ymm22, ymm24, ymm9, 0x78
vpandd ymm23, ymm23, ymm19
vpternlogd ymm22, ymm4, ymm15, 0x78
vmovdqa64 ymm15, ymm23
vpternlogd ymm15, ymm4, ymm2, 0x6a
vpternlogd ymm8, ymm18, ymm26, 0x6a
vpxord ymm27, ymm5, ymm27
vpternlogd ymm8, ymm14, ymm7, 0xd2
vpternlogd ymm27, ymm29, ymm11, 0x78
vpandd ymm7, ymm24, ymm29
vmovdqa64 ymm14, ymm7
vpternlogd ymm14, ymm31, ymm11, 0x48
vmovdqa64 ymm11, ymm23
vpternlogd ymm11, ymm31, ymm16, 0x87
vmovdqa64 ymm18, ymm21
vpternlogd ymm18, ymm24, ymm19, 0xb4
vpternlogd ymm18, ymm4, ymm29, 0x78
vmovdqa64 ymm26, ymm18
vpternlogd ymm26, ymm29, ymm23, 0x7b
vpternlogd ymm14, ymm13, ymm30, 0x96
vpternlogd ymm8, ymm31, dword ptr [rdx + 4]{1to8}, 0x96
vpternlogd ymm26, ymm12, ymm15, 0x96
vmovdqa64 ymm12, ymm11
vpternlogd ymm12, ymm29, ymm20, 0x4b
vmovdqa64 ymm15, ymm11
vpternlogd ymm15, ymm4, ymm24, 0xb1
vmovdqa64 ymm30, ymm18
vpternlogd ymm30, ymm19, ymm21, 0xa6
vpternlogd ymm15, ymm25, ymm27, 0x96
vpternlogd ymm18, ymm16, ymm11, 0x7b
vmovdqa64 ymm11, ymm8
vpternlogd ymm11, ymm2, ymm1, 0x96
vmovdqa64 ymm27, ymm5
vpternlogd ymm27, ymm24, ymm16, 0x28
vpxord ymm3, ymm3, ymm6
vpternlogd ymm27, ymm4, ymm20, 0x4b
vpxord ymm10, ymm10, dword ptr [rdx + 32]{1to8}
vmovdqa64 ymm24, ymm3
vpternlogd ymm24, ymm19, ymm9, 0x7b
vpternlogd ymm27, ymm29, ymm12, 0xb4
vmovdqa64 ymm9, ymm10
vpternlogd ymm9, ymm8, ymm25, 0x96
vpternlogd ymm27, ymm8, ymm24, 0x96
vmovdqa64 ymm19, ymmword ptr [rsi + 416]
vmovdqa64 ymm24, ymmword ptr [rsi + 928]
vpternlogd ymm19, ymm24, dword ptr [r10 + 52]{1to8}, 0x78
vpternlogd ymm3, ymm31, ymm16, 0x69
vmovdqa64 ymm31, ymm3
vpternlogd ymm31, ymm29, ymm23, 0xa6
vpternlogd ymm3, ymm4, ymm16, 0x7b
vpternlogd ymm3, ymm7, ymm18, 0x69
vpternlogd ymm21, ymm6, ymm20, 0xdb
vpternlogd ymm3, ymm28, ymm31, 0x69
vpternlogd ymm21, ymm0, ymm12, 0x96
vpternlogd ymm31, ymm17, ymm22, 0x69
vpxord ymm6, ymm8, ymm13
vpxord ymm12, ymm17, ymm10
vmovdqa64 ymm16, ymm6
vpternlogd ymm16, ymm8, ymm0, 0x96
vmovdqa64 ymm18, ymm12
vpternlogd ymm18, ymm28, ymm10, 0x96
vmovdqa64 ymm20, ymm18
vpternlogd ymm20, ymm13, ymm16, 0x96
vmovdqa64 ymm22, ymm20
vpternlogd ymm22, ymm28, ymm16, 0x96
vpxord ymm23, ymm2, ymm22
vmovdqa64 ymm29, ymm20
vpternlogd ymm29, ymm25, ymm12, 0xa6
vmovdqa64 ymm24, ymm23
vpternlogd ymm24, ymm25, ymm22, 0x96
vmovdqa64 ymmword ptr [rcx + 128], ymm19
vmovdqa64 ymm19, ymm16
vpternlogd ymm19, ymm1, ymm9, 0x9c
vpternlogd ymm19, ymm2, ymm12, 0x78
vpternlogd ymm7, ymm4, ymm5, 0x8b
vpternlogd ymm29, ymm0, ymm17, 0x78
vpternlogd ymm19, ymm28, ymm23, 0x78
vpternlogd ymm7, ymm21, ymm30, 0x96
vmovdqa64 ymm4, ymmword ptr [rdi + 32]
vpxord ymm5, ymm4, dword ptr [rdx + 196]{1to8}
vpternlogd ymm19, ymm8, ymm0, 0xd2
vmovdqa64 ymm21, ymm9
vpternlogd ymm21, ymm8, ymm0, 0xa6
vmovdqa64 ymm30, ymm21
vpternlogd ymm30, ymm17, ymm20, 0x96
vpternlogd ymm21, ymm11, ymm24, 0xb4
vpternlogd ymm30, ymm1, ymm16, 0xb4
vpternlogd ymm29, ymm11, ymm6, 0xd2
vpternlogd ymm21, ymm18, ymm6, 0x78
vpternlogd ymm19, ymm5, ymm27, 0x96
vpternlogd ymm29, ymm23, ymm24, 0xb4
vpternlogd ymm21, ymm17, ymm1, 0x78
vmovdqa64 ymm5, ymm9
vpternlogd ymm5, ymm17, ymm11, 0x96
vmovdqa64 ymm17, ymm5
vpternlogd ymm17, ymm25, ymm18, 0x06
vpternlogd ymm17, ymm10, ymm22, 0x78
vpternlogd ymm30, ymm22, ymm24, 0x78
vpternlogd ymm17, ymm11, ymm20, 0x78
vpternlogd ymm30, ymm11, ymm12, 0x78
vpternlogd ymm11, ymm2, ymm0, 0x96
vmovdqa64 ymm20, ymmword ptr [rdi + 160]
vpxord ymm4, ymm20, dword ptr [rdx + 212]{1to8}
vpternlogd ymm4, ymm7, ymm30, 0x96
vpternlogd ymm5, ymm13, ymm10, 0x6c
vmovdqa64 ymm30, ymm25
vpternlogd ymm30, ymm28, ymm1, 0x96
vpternlogd ymm5, ymm8, ymm24, 0x78
vmovdqa64 ymm20, ymm11
vpternlogd ymm20, ymm2, ymm24, 0x6a
vpternlogd ymm5, ymm0, ymm30, 0x78
vpternlogd ymm20, ymm18, ymm16, 0x78
vpternlogd ymm5, ymm28, ymm1, 0x78
vpternlogd ymm20, ymm28, ymm6, 0x78
vmovdqa64 ymm6, ymm30
vpternlogd ymm6, ymm8, ymm12, 0xc6
vmovdqa64 ymm24, ymm30
vpternlogd ymm24, ymm2, ymm9, 0x6c
vpternlogd ymm30, ymm1, ymm16, 0x7b
vpternlogd ymm20, ymm10, ymm23, 0x78
vpternlogd ymm24, ymm1, ymm12, 0x78
vmovdqa64 ymm2, ymmword ptr [rdi + 256]
vpternlogd ymm20, ymm2, dword ptr [rdx + 224]{1to8}, 0x96
vpternlogd ymm6, ymm16, ymm23, 0x78
vmovdqa64 ymm12, ymmword ptr [rdi + 480]
vmovdqa64 ymm16, ymmword ptr [rdi + 416]
vpxord ymm23, ymm12, ymm16
vpternlogd ymm6, ymm25, ymm10, 0xd2
vmovdqa64 ymm10, ymmword ptr [rdi + 288]
vmovdqa64 ymmword ptr [rcx + 160], ymm4
vmovdqa64 ymm4, ymm23
vpternlogd ymm4, ymm10, ymm12, 0x96
vpternlogd ymm6, ymm13, ymm18, 0xb4
vmovdqa64 ymm13, ymmword ptr [rdi + 448]
vpternlogd ymm7, ymm13, dword ptr [rdx + 248]{1to8}, 0x96
vpxord ymm8, ymm8, ymm22
vmovdqa64 ymm18, ymmword ptr [rdi + 224]
vpxord ymm22, ymm18, dword ptr [rdx + 220]{1to8}
vpternlogd ymm8, ymm0, ymm24, 0xa6
vmovdqa64 ymm0, ymmword ptr [rdi + 0]
vpxord ymm24, ymm0, dword ptr [rdx + 192]{1to8}
vmovdqa64 ymmword ptr [rcx + 192], ymm7
vmovdqa64 ymm7, ymmword ptr [rdi + 96]
vmovdqa64 ymmword ptr [rcx + 224], ymm20
vpxord ymm20, ymm7, dword ptr [rdx + 204]{1to8}
vpternlogd ymm8, ymm25, ymm11, 0xb4
vmovdqa64 ymm11, ymmword ptr [rdi + 64]
vpxord ymm25, ymm11, dword ptr [rdx + 200]{1to8}
vpternlogd ymm8, ymm20, ymm14, 0x96
vpternlogd ymm25, ymm3, ymm29, 0x96
vpternlogd ymm22, ymm1, ymm21, 0x96
vmovdqa64 ymm1, ymmword ptr [rdi + 384]
vpternlogd ymm14, ymm1, dword ptr [rdx + 240]{1to8}, 0x96
vpxord ymm17, ymm17, ymm30
vmovdqa64 ymm20, ymm15
vpternlogd ymm20, ymm16, dword ptr [rdx + 244]{1to8}, 0x96
vpternlogd ymm17, ymm28, ymm9, 0x4b
vpternlogd ymm17, ymm24, ymm26, 0x96
vmovdqa64 ymm9, ymmword ptr [rdi + 352]
vmovdqa64 ymm21, ymm2
vpternlogd ymm21, ymm9, ymm12, 0x96
vmovdqa64 ymm24, ymm21
vpternlogd ymm24, ymm2, ymm1, 0xa6
vmovdqa64 ymm28, ymmword ptr [rdi + 128]
vpxord ymm29, ymm28, dword ptr [rdx + 208]{1to8}
vmovdqa64 ymm30, ymm10
vpternlogd ymm30, ymm9, ymm13, 0x96
vmovdqa64 ymmword ptr [rcx + 256], ymm25
vmovdqa64 ymm25, ymm30
vpternlogd ymm25, ymm2, ymm23, 0xc6
vpternlogd ymm29, ymm15, ymm6, 0x96
vmovdqa64 ymm6, ymmword ptr [rdi + 192]
vpxord ymm15, ymm6, dword ptr [rdx + 216]{1to8}
vpternlogd ymm26, ymm10, dword ptr [rdx + 228]{1to8}, 0x96
vpternlogd ymm15, ymm31, ymm5, 0x96
vmovdqa64 ymm5, ymm30
vpternlogd ymm5, ymm18, ymm21, 0x6c
vmovdqa64 ymmword ptr [rcx + 288], ymm29
vmovdqa64 ymm29, ymm2
vpternlogd ymm29, ymm18, ymm13, 0x96
vpternlogd ymm5, ymm13, ymm23, 0x78
vmovdqa64 ymmword ptr [rcx + 320], ymm20
vmovdqa64 ymm20, ymm29
vpternlogd ymm20, ymm16, ymm21, 0x96
vmovdqa64 ymmword ptr [rcx + 352], ymm26
vmovdqa64 ymm26, ymmword ptr [rdi + 320]
vmovdqa64 ymmword ptr [rcx + 384], ymm22
vmovdqa64 ymm22, ymm20
vpternlogd ymm22, ymm26, ymm12, 0x6c
vmovdqa64 ymmword ptr [rcx + 416], ymm19
vpxord ymm19, ymm2, ymm26
vpternlogd ymm27, ymm26, dword ptr [rdx + 232]{1to8}, 0x96
vmovdqa64 ymmword ptr [rcx + 448], ymm27
vmovdqa64 ymm27, ymm19
vpternlogd ymm27, ymm2, ymm1, 0x96
vpternlogd ymm3, ymm9, dword ptr [rdx + 236]{1to8}, 0x96
vmovdqa64 ymmword ptr [rcx + 480], ymm3
vmovdqa64 ymm3, ymm27
vpternlogd ymm3, ymm26, ymm4, 0x96
vmovdqa64 ymmword ptr [rcx + 512], ymm15
vmovdqa64 ymm15, ymm3
vpternlogd ymm15, ymm10, ymm27, 0x96
vmovdqa64 ymmword ptr [rcx + 544], ymm8
vmovdqa64 ymm8, ymm3
vpternlogd ymm8, ymm9, ymm23, 0xa6
vpternlogd ymm20, ymm9, ymm4, 0x06
vpternlogd ymm20, ymm12, ymm15, 0x78
vmovdqa64 ymmword ptr [rcx + 576], ymm17
vmovdqa64 ymm17, ymm27
vpternlogd ymm17, ymm13, ymm30, 0x7b
vpternlogd ymm20, ymm29, ymm3, 0x78
vpternlogd ymm8, ymm1, ymm16, 0x78
vpternlogd ymm31, ymm12, dword ptr [rdx + 252]{1to8}, 0x96
vpternlogd ymm3, ymm16, ymm24, 0x96
vpxord ymm20, ymm20, ymm17
vmovdqa64 ymm17, ymmword ptr [rsi + 288]
vmovdqa64 ymmword ptr [rcx + 608], ymm31
vmovdqa64 ymm31, ymmword ptr [rsi + 800]
vpternlogd ymm17, ymm31, dword ptr [r10 + 36]{1to8}, 0x78
vpternlogd ymm8, ymm29, ymm19, 0xd2
vpxord ymm31, ymm18, ymm15
vmovdqa64 ymmword ptr [rcx + 640], ymm17
vmovdqa64 ymm17, ymm31
vpternlogd ymm17, ymm27, ymm25, 0x6a
vmovdqa64 ymm25, ymm31
vpternlogd ymm25, ymm9, ymm15, 0x96
vpternlogd ymm17, ymm9, ymm12, 0xd2
vmovdqa64 ymm12, ymm25
vpternlogd ymm12, ymm29, ymm24, 0xa6
vpternlogd ymm3, ymm13, ymm27, 0xb4
vpternlogd ymm17, ymm26, ymm4, 0xb4
vpternlogd ymm17, ymm28, dword ptr [rdx + 80]{1to8}, 0x96
vmovdqa64 ymm24, ymm25
vpternlogd ymm24, ymm2, ymm22, 0x6a
vpternlogd ymm24, ymm1, ymm30, 0x78
vpternlogd ymm24, ymm10, ymm13, 0x78
vpternlogd ymm12, ymm4, ymm19, 0x78
vpternlogd ymm24, ymm6, dword ptr [rdx + 88]{1to8}, 0x96
vpternlogd ymm3, ymm15, ymm25, 0x78
vpternlogd ymm12, ymm16, ymm13, 0x78
vpternlogd ymm12, ymm13, dword ptr [rdx + 92]{1to8}, 0x96
vpternlogd ymm3, ymm29, ymm23, 0x78
vmovdqa64 ymm16, ymm27
vpternlogd ymm16, ymm13, ymm21, 0x9c
vmovdqa64 ymm13, ymmword ptr [rdi + 32]
vmovdqa64 ymm22, ymm11
vpternlogd ymm22, ymm0, ymm13, 0xe6
vmovdqa64 ymm26, ymm22
vpternlogd ymm26, ymm0, ymm7, 0x78
vpternlogd ymm29, ymm18, ymm1, 0x96
vmovdqa64 ymm30, ymm26
vpternlogd ymm30, ymm11, ymm28, 0x87
vpternlogd ymm20, ymm10, ymm21, 0x4b
vpxord ymm15, ymm2, ymm15
vmovdqa64 ymm21, ymmword ptr [rdi + 160]
vpternlogd ymm3, ymm21, dword ptr [rdx + 84]{1to8}, 0x96
vpternlogd ymm15, ymm1, ymm5, 0xa6
vpternlogd ymm16, ymm18, ymm23, 0x78
vpternlogd ymm15, ymm9, ymm29, 0xb4
vmovdqa64 ymm5, ymm13
vpternlogd ymm5, ymm0, ymm7, 0x95
vpternlogd ymm29, ymm18, ymm25, 0x6a
vpternlogd ymm15, ymm7, dword ptr [rdx + 76]{1to8}, 0x96
vpternlogd ymm20, ymm0, dword ptr [rdx + 64]{1to8}, 0x96
vpandd ymm9, ymm0, ymm21
vpternlogd ymm29, ymm4, ymm27, 0x78
vpternlogd ymm29, ymm10, ymm19, 0x78
vpternlogd ymm16, ymm10, ymm31, 0x78
vmovdqa64 ymm4, ymm9
vpternlogd ymm4, ymm13, ymm28, 0x87
vpternlogd ymm29, ymm31, ymmword ptr [rdi + 480], 0x78
vpandd ymm10, ymm0, ymm28
vmovdqa64 ymm18, ymm10
vpternlogd ymm18, ymm7, ymm28, 0x28
vmovdqa64 ymm19, ymm4
vpternlogd ymm19, ymm11, ymm7, 0xb1
vpxord ymm29, ymm29, dword ptr [rdx + 96]{1to8}
vpternlogd ymm16, ymm2, ymm1, 0xd2
vpandd ymm1, ymm28, ymm21
vpternlogd ymm25, ymm31, ymm8, 0xa6
vmovdqa64 ymm2, ymm13
vpternlogd ymm2, ymm7, ymm21, 0xac
vpternlogd ymm25, ymm11, dword ptr [rdx + 72]{1to8}, 0x96
vmovdqa64 ymm8, ymm13
vpternlogd ymm8, ymm21, ymm6, 0xe4
vpternlogd ymm2, ymm7, ymm10, 0x4b
vpandnd ymm23, ymm13, ymm21
vmovdqa64 ymm27, ymm23
vpternlogd ymm27, ymm11, ymm8, 0x09
vpternlogd ymm16, ymm13, dword ptr [rdx + 68]{1to8}, 0x96
vmovdqa64 ymm31, ymm16
vpternlogd ymm31, ymm17, ymm29, 0x96
vpternlogd ymm2, ymm0, ymm1, 0x96
vpternlogd ymm23, ymm22, ymm30, 0x69
vpxord ymm27, ymm10, ymm27
vpternlogd ymm27, ymm6, ymm1, 0x78
vpternlogd ymm27, ymm17, ymm19, 0x96
vpxord ymm22, ymm22, ymm26
vpandd ymm19, ymm7, ymm6
vmovdqa64 ymmword ptr [rcx + 672], ymm27
vmovdqa64 ymm27, ymm19
vpternlogd ymm27, ymm13, ymm1, 0x48
vmovdqa64 ymm1, ymm22
vpternlogd ymm1, ymm13, ymm28, 0x69
vpternlogd ymm22, ymm21, ymm23, 0x7b
vpternlogd ymm23, ymm7, ymm5, 0x6a
vmovdqa64 ymm13, ymm1
vpternlogd ymm13, ymm11, ymm28, 0x7b
vpternlogd ymm23, ymm11, ymm8, 0x78
vmovdqa64 ymm8, ymm19
vpternlogd ymm8, ymm11, ymm10, 0x8b
vpternlogd ymm10, ymm11, ymm21, 0x69
vpternlogd ymm10, ymm6, ymm30, 0x59
vmovdqa64 ymm30, ymm5
vpternlogd ymm30, ymm7, ymm21, 0xb4
vpternlogd ymm1, ymm6, ymm9, 0xa6
vpternlogd ymm10, ymm15, ymm27, 0x96
vpternlogd ymm30, ymm11, ymm6, 0x78
vmovdqa64 ymm27, ymm30
vpternlogd ymm27, ymm21, ymm5, 0xa6
vmovdqa64 ymm21, ymm30
vpternlogd ymm21, ymm28, ymm4, 0x7b
vpternlogd ymm30, ymm6, ymm9, 0x7b
vpternlogd ymm21, ymm19, ymm13, 0x69
vmovdqa64 ymm13, ymm11
vpternlogd ymm13, ymm0, ymm7, 0x39
vpternlogd ymm9, ymm11, ymm20, 0x6a
vmovdqa64 ymm0, ymm10
vpternlogd ymm0, ymm14, dword ptr [rdx + 368]{1to8}, 0x96
vmovdqa64 ymm7, ymm13
vpternlogd ymm7, ymm11, ymm18, 0x59
vpternlogd ymm21, ymm25, ymm1, 0x69
vmovdqa64 ymm11, ymm13
vpternlogd ymm11, ymm6, ymm4, 0x59
vpternlogd ymm13, ymm5, ymm26, 0xbd
vmovdqa64 ymm4, ymmword ptr [rsi + 384]
vmovdqa64 ymm5, ymmword ptr [rsi + 896]
vpternlogd ymm4, ymm5, dword ptr [r10 + 48]{1to8}, 0x78
vpternlogd ymm13, ymm3, ymm11, 0x96
vpternlogd ymm13, ymm27, ymm8, 0x96
vpternlogd ymm9, ymm30, ymm2, 0x96
vpternlogd ymm11, ymm6, ymm7, 0xa6
vmovdqa64 ymm2, ymm4
vpternlogd ymm2, ymm5, dword ptr [r11 + 48]{1to8}, 0x36
vpternlogd ymm11, ymm16, ymm22, 0x96
vpternlogd ymm2, ymm0, dword ptr [rdx + 304]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm2
vpxord ymm2, ymm16, ymm15
vpxord ymm5, ymm24, ymm29
vmovdqa64 ymm6, ymm2
vpternlogd ymm6, ymm16, ymm3, 0x96
vmovdqa64 ymm7, ymm5
vpternlogd ymm7, ymm25, ymm29, 0x96
vmovdqa64 ymm8, ymmword ptr [rcx + 576]
vpxord ymm18, ymm8, dword ptr [rdx + 320]{1to8}
vmovdqa64 ymm19, ymm16
vpternlogd ymm19, ymm20, ymm12, 0x96
vmovdqa64 ymm22, ymm7
vpternlogd ymm22, ymm15, ymm6, 0x96
vmovdqa64 ymm26, ymm19
vpternlogd ymm26, ymm24, ymm31, 0x96
vmovdqa64 ymm27, ymm26
vpternlogd ymm27, ymm15, ymm29, 0x6c
vmovdqa64 ymm28, ymm22
vpternlogd ymm28, ymm25, ymm6, 0x96
vmovdqa64 ymm30, ymm19
vpternlogd ymm30, ymm20, ymm3, 0x96
vmovdqa64 ymm8, ymmword ptr [rsi + 448]
vmovdqa64 ymmword ptr [rcx + 704], ymm4
vmovdqa64 ymm4, ymmword ptr [rsi + 960]
vpternlogd ymm8, ymm4, dword ptr [r10 + 56]{1to8}, 0x78
vpternlogd ymm26, ymm17, ymm7, 0x06
vpternlogd ymm26, ymm29, ymm28, 0x78
vmovdqa64 ymmword ptr [rcx + 736], ymm0
vmovdqa64 ymm0, ymm25
vpternlogd ymm0, ymm17, ymm12, 0x96
vpternlogd ymm26, ymm19, ymm22, 0x78
vmovdqa64 ymmword ptr [rcx + 768], ymm21
vmovdqa64 ymm21, ymm0
vpternlogd ymm21, ymm12, ymm6, 0x7b
vpxord ymm26, ymm26, ymm21
vmovdqa64 ymm21, ymm8
vpternlogd ymm21, ymm4, dword ptr [r11 + 56]{1to8}, 0x36
vpxord ymm4, ymm16, ymm28
vpternlogd ymm26, ymm25, ymm31, 0x4b
vpternlogd ymm26, ymm18, ymm9, 0x96
vmovdqa64 ymm18, ymm0
vpternlogd ymm18, ymm20, ymm31, 0x6c
vmovdqa64 ymmword ptr [rcx + 800], ymm8
vpxord ymm8, ymm26, ymmword ptr [rcx + 32]
vmovdqa64 ymmword ptr [rcx + 32], ymm8
vmovdqa64 ymm8, ymmword ptr [rcx + 0]
vpternlogd ymm26, ymm8, dword ptr [rdx + 256]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm26
vpternlogd ymm18, ymm12, ymm5, 0x78
vmovdqa64 ymm8, ymmword ptr [rcx + 544]
vpxord ymm26, ymm8, dword ptr [rdx + 332]{1to8}
vpternlogd ymm18, ymm3, ymm4, 0xb4
vpternlogd ymm18, ymm17, ymm30, 0xb4
vpternlogd ymm1, ymm24, ymm23, 0x69
vpternlogd ymm18, ymm26, ymm10, 0x96
vpxord ymm4, ymm20, ymm28
vmovdqa64 ymm10, ymm4
vpternlogd ymm10, ymm17, ymm28, 0x96
vmovdqa64 ymm23, ymm10
vpternlogd ymm23, ymm16, ymm27, 0x6a
vmovdqa64 ymm26, ymm10
vpternlogd ymm26, ymm20, ymm30, 0x78
vpternlogd ymm23, ymm3, ymm0, 0x78
vpternlogd ymm23, ymm25, ymm12, 0x78
vmovdqa64 ymm27, ymmword ptr [rsi + 800]
vmovdqa64 ymm30, ymmword ptr [rcx + 640]
vpternlogd ymm30, ymm27, dword ptr [r11 + 36]{1to8}, 0x36
vmovdqa64 ymm27, ymm31
vpternlogd ymm27, ymm16, ymm3, 0xa6
vmovdqa64 ymm8, ymm27
vpternlogd ymm8, ymm19, ymm10, 0xb4
vpternlogd ymm0, ymm16, ymm5, 0xc6
vpternlogd ymm8, ymm7, ymm2, 0x78
vpternlogd ymm26, ymm7, ymm6, 0x78
vpternlogd ymm0, ymm6, ymm4, 0x78
vpternlogd ymm0, ymm17, ymm29, 0xd2
vpternlogd ymm27, ymm24, ymm22, 0x96
vpternlogd ymm0, ymm15, ymm7, 0xb4
vpternlogd ymm26, ymm25, ymm2, 0x78
vpternlogd ymm27, ymm12, ymm6, 0xb4
vmovdqa64 ymm7, ymmword ptr [rcx + 512]
vpxord ymm15, ymm7, dword ptr [rdx + 344]{1to8}
vpternlogd ymm8, ymm24, ymm12, 0x78
vpternlogd ymm27, ymm28, ymm10, 0x78
vpternlogd ymm26, ymm29, ymm4, 0x78
vpternlogd ymm27, ymm19, ymm5, 0x78
vmovdqa64 ymm28, ymmword ptr [rcx + 416]
vpxord ymm29, ymm28, dword ptr [rdx + 324]{1to8}
vpternlogd ymm6, ymm12, ymm31, 0x9c
vpternlogd ymm15, ymm1, ymm23, 0x96
vpternlogd ymm6, ymm20, ymm5, 0x78
vmovdqa64 ymm20, ymmword ptr [rsi + 96]
vmovdqa64 ymm23, ymmword ptr [rsi + 608]
vpternlogd ymm20, ymm23, dword ptr [r10 + 12]{1to8}, 0x78
vpternlogd ymm6, ymm25, ymm4, 0x78
vpxord ymm25, ymm18, ymm20
vmovdqa64 ymm31, ymmword ptr [rcx + 224]
vpternlogd ymm26, ymm31, dword ptr [rdx + 352]{1to8}, 0x96
vpternlogd ymm20, ymm23, dword ptr [r11 + 12]{1to8}, 0x36
vpternlogd ymm20, ymm18, dword ptr [rdx + 268]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm20
vpternlogd ymm6, ymm16, ymm3, 0xd2
vmovdqa64 ymm16, ymmword ptr [rcx + 384]
vpxord ymm18, ymm16, dword ptr [rdx + 348]{1to8}
vpternlogd ymm18, ymm12, ymm8, 0x96
vpternlogd ymm6, ymm29, ymm11, 0x96
vmovdqa64 ymm8, ymmword ptr [rsi + 192]
vmovdqa64 ymm12, ymmword ptr [rsi + 704]
vpternlogd ymm8, ymm12, dword ptr [r10 + 24]{1to8}, 0x78
vmovdqa64 ymm20, ymmword ptr [rcx + 96]
vmovdqa64 ymm23, ymm26
vpternlogd ymm23, ymm20, dword ptr [rdx + 288]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm23
vmovdqa64 ymm20, ymmword ptr [rcx + 192]
vmovdqa64 ymm23, ymm16
vpternlogd ymm23, ymm31, ymm20, 0x96
vmovdqa64 ymm29, ymmword ptr [rcx + 352]
vpternlogd ymm9, ymm29, dword ptr [rdx + 356]{1to8}, 0x96
vmovdqa64 ymmword ptr [rcx + 0], ymm26
vmovdqa64 ymm26, ymm9
vpternlogd ymm26, ymm30, dword ptr [rdx + 292]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm26
vpxord ymm26, ymm15, ymm8
vpternlogd ymm22, ymm17, ymm5, 0xa6
vpternlogd ymm8, ymm12, dword ptr [r11 + 24]{1to8}, 0x36
vmovdqa64 ymm5, ymmword ptr [rcx + 160]
vpxord ymm12, ymm5, dword ptr [rdx + 340]{1to8}
vmovdqa64 ymm17, ymmword ptr [rcx + 448]
vpxord ymm30, ymm31, ymm17
vpternlogd ymm8, ymm15, dword ptr [rdx + 280]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm8
vpternlogd ymm12, ymm13, ymm27, 0x96
vmovdqa64 ymm8, ymm30
vpternlogd ymm8, ymm31, ymm14, 0x96
vpternlogd ymm13, ymm20, dword ptr [rdx + 376]{1to8}, 0x96
vpternlogd ymm22, ymm3, ymm24, 0x78
vmovdqa64 ymm3, ymmword ptr [rsi + 32]
vmovdqa64 ymm15, ymmword ptr [rsi + 544]
vpternlogd ymm3, ymm15, dword ptr [r10 + 4]{1to8}, 0x78
vpxord ymm24, ymm6, ymm3
vpternlogd ymm22, ymm19, ymm2, 0xd2
vpternlogd ymm22, ymm4, ymm10, 0xb4
vpternlogd ymm11, ymm17, dword ptr [rdx + 360]{1to8}, 0x96
vpternlogd ymm3, ymm15, dword ptr [r11 + 4]{1to8}, 0x36
vmovdqa64 ymm2, ymm13
vpternlogd ymm2, ymm21, dword ptr [rdx + 312]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm2
vmovdqa64 ymm2, ymmword ptr [rcx + 608]
vmovdqa64 ymm4, ymmword ptr [rcx + 320]
vpxord ymm10, ymm2, ymm4
vmovdqa64 ymm15, ymmword ptr [rsi + 160]
vmovdqa64 ymm19, ymmword ptr [rsi + 672]
vpternlogd ymm15, ymm19, dword ptr [r10 + 20]{1to8}, 0x78
vpxord ymm21, ymm12, ymm15
vmovdqa64 ymm27, ymm10
vpternlogd ymm27, ymm29, ymm2, 0x96
vpternlogd ymm15, ymm19, dword ptr [r11 + 20]{1to8}, 0x36
vmovdqa64 ymm19, ymmword ptr [rcx + 480]
vmovdqa64 ymmword ptr [rcx + 96], ymm24
vmovdqa64 ymm24, ymm19
vpternlogd ymm24, ymm29, ymm20, 0x96
vpternlogd ymm3, ymm6, dword ptr [rdx + 260]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm3
vmovdqa64 ymm3, ymm24
vpternlogd ymm3, ymm20, ymm8, 0x7b
vmovdqa64 ymm6, ymm27
vpternlogd ymm6, ymm17, ymm8, 0x96
vpternlogd ymm15, ymm12, dword ptr [rdx + 276]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm15
vmovdqa64 ymm12, ymm6
vpternlogd ymm12, ymm19, ymm10, 0xa6
vmovdqa64 ymm15, ymm6
vpternlogd ymm15, ymm29, ymm8, 0x96
vpternlogd ymm1, ymm2, dword ptr [rdx + 380]{1to8}, 0x96
vmovdqa64 ymmword ptr [rcx + 832], ymm25
vmovdqa64 ymm25, ymmword ptr [rsi + 224]
vmovdqa64 ymmword ptr [rcx + 864], ymm11
vmovdqa64 ymm11, ymmword ptr [rsi + 736]
vpternlogd ymm25, ymm11, dword ptr [r10 + 28]{1to8}, 0x78
vmovdqa64 ymmword ptr [rcx + 896], ymm26
vpxord ymm26, ymm18, ymm25
vpternlogd ymm25, ymm11, dword ptr [r11 + 28]{1to8}, 0x36
vpternlogd ymm25, ymm18, dword ptr [rdx + 284]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm25
vmovdqa64 ymm11, ymm2
vpternlogd ymm11, ymm31, ymm19, 0x96
vpternlogd ymm12, ymm14, ymm4, 0x78
vpxord ymm18, ymm16, ymm15
vmovdqa64 ymm25, ymm11
vpternlogd ymm25, ymm4, ymm23, 0x96
vmovdqa64 ymmword ptr [rcx + 928], ymm1
vmovdqa64 ymm1, ymm25
vpternlogd ymm1, ymm19, ymm27, 0x06
vpternlogd ymm1, ymm2, ymm15, 0x78
vmovdqa64 ymmword ptr [rcx + 960], ymm21
vmovdqa64 ymm21, ymm18
vpternlogd ymm21, ymm19, ymm15, 0x96
vpternlogd ymm1, ymm23, ymm6, 0x78
vpternlogd ymm12, ymm23, ymm30, 0xd2
vmovdqa64 ymmword ptr [rcx + 992], ymm26
vmovdqa64 ymm26, ymm11
vpternlogd ymm26, ymm31, ymm14, 0xa6
vpternlogd ymm12, ymm18, ymm21, 0xb4
vpternlogd ymm25, ymm17, ymm2, 0x6c
vpternlogd ymm25, ymm31, ymm21, 0x78
vmovdqa64 ymmword ptr [rcx + 1024], ymm13
vmovdqa64 ymm13, ymm26
vpternlogd ymm13, ymm4, ymm6, 0x96
vpternlogd ymm13, ymm20, ymm8, 0xb4
vpternlogd ymm25, ymm14, ymm24, 0x78
vpternlogd ymm13, ymm15, ymm21, 0x78
vpternlogd ymm26, ymm23, ymm21, 0xb4
vpternlogd ymm25, ymm29, ymm20, 0x78
vpternlogd ymm13, ymm23, ymm10, 0x78
vpternlogd ymm25, ymm7, dword ptr [rdx + 152]{1to8}, 0x96
vpternlogd ymm13, ymm5, dword ptr [rdx + 148]{1to8}, 0x96
vmovdqa64 ymm6, ymmword ptr [rcx + 256]
vmovdqa64 ymmword ptr [rcx + 1056], ymm13
vpxord ymm13, ymm6, dword ptr [rdx + 328]{1to8}
vpxord ymm1, ymm1, ymm3
vpternlogd ymm26, ymm27, ymm30, 0x78
vmovdqa64 ymm3, ymmword ptr [rcx + 768]
vpternlogd ymm13, ymm3, ymm22, 0x96
vpternlogd ymm1, ymm29, ymm11, 0x4b
vpternlogd ymm26, ymm4, ymm20, 0x78
vmovdqa64 ymm22, ymm11
vpternlogd ymm22, ymm16, ymm24, 0x6c
vpternlogd ymm22, ymm20, ymm10, 0x78
vpternlogd ymm26, ymm20, dword ptr [rdx + 156]{1to8}, 0x96
vpternlogd ymm24, ymm31, ymm10, 0xc6
vmovdqa64 ymmword ptr [rcx + 1088], ymm13
vmovdqa64 ymm13, ymm7
vpternlogd ymm13, ymm28, ymm5, 0xca
vpternlogd ymm3, ymm19, dword ptr [rdx + 364]{1to8}, 0x96
vpternlogd ymm24, ymm8, ymm18, 0x78
vmovdqa64 ymmword ptr [rcx + 768], ymm3
vmovdqa64 ymm3, ymmword ptr [rcx + 576]
vpternlogd ymm1, ymm3, dword ptr [rdx + 128]{1to8}, 0x96
vpternlogd ymm24, ymm19, ymm2, 0xd2
vpternlogd ymm11, ymm20, ymm8, 0xc6
vpternlogd ymm24, ymm17, ymm27, 0xb4
vpternlogd ymm11, ymm16, ymm10, 0x78
vmovdqa64 ymm10, ymmword ptr [rcx + 288]
vpternlogd ymm24, ymm10, dword ptr [rdx + 144]{1to8}, 0x96
vpternlogd ymm11, ymm29, ymm18, 0x78
vpxord ymm17, ymm10, dword ptr [rdx + 336]{1to8}
vpternlogd ymm23, ymm16, ymm14, 0x96
vpternlogd ymm11, ymm31, ymm14, 0xd2
vmovdqa64 ymm20, ymm23
vpternlogd ymm20, ymm16, ymm21, 0x6a
vpternlogd ymm20, ymm27, ymm8, 0x78
vpternlogd ymm11, ymm28, dword ptr [rdx + 132]{1to8}, 0x96
vmovdqa64 ymm8, ymmword ptr [rcx + 672]
vpternlogd ymm17, ymm8, ymm0, 0x96
vpternlogd ymm20, ymm29, ymm30, 0x78
vpandd ymm0, ymm3, ymm5
vpternlogd ymm8, ymm4, dword ptr [rdx + 372]{1to8}, 0x96
vpternlogd ymm20, ymm2, ymm18, 0x78
vmovdqa64 ymm2, ymm0
vpternlogd ymm2, ymm28, ymm10, 0x87
vmovdqa64 ymm4, ymm3
vpternlogd ymm4, ymm28, ymm6, 0xbc
vmovdqa64 ymm16, ymmword ptr [rcx + 544]
vmovdqa64 ymm18, ymm3
vpternlogd ymm18, ymm6, ymm16, 0x2d
vpxord ymm31, ymm31, ymm15
vmovdqa64 ymm15, ymmword ptr [rsi + 128]
vmovdqa64 ymm21, ymmword ptr [rsi + 640]
vpternlogd ymm15, ymm21, dword ptr [r10 + 16]{1to8}, 0x78
vpxord ymm27, ymm17, ymm15
vpternlogd ymm15, ymm21, dword ptr [r11 + 16]{1to8}, 0x36
vpternlogd ymm31, ymm14, ymm22, 0xa6
vmovdqa64 ymm14, ymm4
vpternlogd ymm14, ymm3, ymm16, 0x78
vpandd ymm21, ymm10, ymm5
vmovdqa64 ymm22, ymm14
vpternlogd ymm22, ymm6, ymm10, 0x87
vpandd ymm29, ymm3, ymm10
vpternlogd ymm15, ymm17, dword ptr [rdx + 272]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm15
vpternlogd ymm31, ymm19, ymm23, 0xb4
vpandd ymm15, ymm16, ymm7
vpternlogd ymm31, ymm16, dword ptr [rdx + 140]{1to8}, 0x96
vmovdqa64 ymm17, ymm29
vpternlogd ymm17, ymm6, ymm5, 0x69
vmovdqa64 ymm19, ymm15
vpternlogd ymm19, ymm28, ymm21, 0x48
vpternlogd ymm17, ymm7, ymm22, 0x59
vpternlogd ymm17, ymm31, ymm19, 0x96
vmovdqa64 ymm19, ymm16
vpternlogd ymm19, ymm28, ymm5, 0xb8
vpternlogd ymm12, ymm6, dword ptr [rdx + 136]{1to8}, 0x96
vmovdqa64 ymm23, ymm3
vpternlogd ymm23, ymm28, ymm16, 0x95
vpternlogd ymm19, ymm16, ymm29, 0x4b
vpternlogd ymm19, ymm3, ymm21, 0x96
vmovdqa64 ymm3, ymm23
vpternlogd ymm3, ymm16, ymm5, 0xb4
vpandnd ymm30, ymm28, ymm5
vmovdqa64 ymmword ptr [rcx + 192], ymm27
vmovdqa64 ymm27, ymm30
vpternlogd ymm27, ymm4, ymm22, 0x69
vmovdqa64 ymm22, ymm23
vpternlogd ymm22, ymm14, ymm18, 0xdb
vpternlogd ymm30, ymm6, ymm13, 0x09
vpxord ymm4, ymm4, ymm14
vmovdqa64 ymm14, ymm4
vpternlogd ymm14, ymm5, ymm27, 0x7b
vpternlogd ymm3, ymm6, ymm7, 0x78
vpternlogd ymm27, ymm16, ymm23, 0x6a
vpternlogd ymm23, ymm5, ymm3, 0xb4
vmovdqa64 ymm5, ymm3
vpternlogd ymm5, ymm10, ymm2, 0x7b
vpxord ymm30, ymm29, ymm30
vpternlogd ymm30, ymm7, ymm21, 0x78
vpternlogd ymm3, ymm7, ymm0, 0x7b
vpternlogd ymm4, ymm28, ymm10, 0x69
vmovdqa64 ymm21, ymm4
vpternlogd ymm21, ymm7, ymm0, 0xa6
vpternlogd ymm27, ymm6, ymm13, 0x78
vpternlogd ymm0, ymm6, ymm1, 0x6a
vpternlogd ymm4, ymm6, ymm10, 0x7b
vpternlogd ymm27, ymm25, ymm21, 0x69
vpternlogd ymm0, ymm3, ymm19, 0x96
vpternlogd ymm4, ymm15, ymm5, 0x69
vpternlogd ymm15, ymm6, ymm29, 0x8b
vmovdqa64 ymm3, ymm0
vpternlogd ymm3, ymm9, ymmword ptr [rcx + 640], 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm3
vpternlogd ymm4, ymm12, ymm21, 0x69
vpxord ymm20, ymm20, dword ptr [rdx + 160]{1to8}
vmovdqa64 ymm3, ymm20
vpternlogd ymm3, ymm11, ymm24, 0x96
vpternlogd ymm29, ymm16, ymm10, 0x28
vmovdqa64 ymm5, ymmword ptr [rcx + 1056]
vmovdqa64 ymm9, ymm3
vpternlogd ymm9, ymm11, ymm5, 0xa6
vpternlogd ymm29, ymm6, ymm18, 0x4b
vpxord ymm10, ymm11, ymm31
vpxord ymm13, ymm25, ymm20
vmovdqa64 ymm19, ymm13
vpternlogd ymm19, ymm12, ymm20, 0x96
vpternlogd ymm18, ymm7, ymm2, 0x59
vmovdqa64 ymm21, ymm18
vpternlogd ymm21, ymm5, ymm22, 0x96
vpternlogd ymm21, ymm23, ymm15, 0x96
vpternlogd ymm18, ymm7, ymm29, 0xa6
vpternlogd ymm2, ymm6, ymm16, 0xb1
vmovdqa64 ymm6, ymm10
vpternlogd ymm6, ymm11, ymm5, 0x96
vpternlogd ymm18, ymm11, ymm14, 0x96
vmovdqa64 ymm7, ymmword ptr [rcx + 1024]
vmovdqa64 ymm14, ymm21
vpternlogd ymm14, ymm7, ymmword ptr [rcx + 800], 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm14
vmovdqa64 ymm7, ymm6
vpternlogd ymm7, ymm31, ymm19, 0x96
vpternlogd ymm2, ymm24, ymm30, 0x96
vmovdqa64 ymm14, ymmword ptr [rcx + 128]
vmovdqa64 ymm15, ymm2
vpternlogd ymm15, ymm8, ymm14, 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm15
vmovdqa64 ymm15, ymm7
vpternlogd ymm15, ymm12, ymm6, 0x96
vmovdqa64 ymm16, ymmword ptr [rsi + 928]
vpternlogd ymm14, ymm16, dword ptr [r11 + 52]{1to8}, 0x36
vpternlogd ymm14, ymm8, dword ptr [rdx + 308]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm14
vmovdqa64 ymm8, ymm7
vpternlogd ymm8, ymm24, ymm13, 0xa6
vpxord ymm14, ymm1, ymm15
vmovdqa64 ymm16, ymm7
vpternlogd ymm16, ymm25, ymm9, 0x96
vmovdqa64 ymm22, ymm14
vpternlogd ymm22, ymm24, ymm15, 0x96
vmovdqa64 ymm23, ymm11
vpternlogd ymm23, ymm1, ymm26, 0x96
vpternlogd ymm8, ymm5, ymm25, 0x78
vpternlogd ymm8, ymm23, ymm10, 0xd2
vmovdqa64 ymm28, ymm23
vpternlogd ymm28, ymm22, ymm9, 0x9a
vpternlogd ymm28, ymm19, ymm10, 0x78
vpternlogd ymm8, ymm14, ymm22, 0xb4
vpternlogd ymm28, ymm25, ymm26, 0x78
vpternlogd ymm16, ymm26, ymm6, 0xb4
vmovdqa64 ymm9, ymm23
vpternlogd ymm9, ymm25, ymm3, 0x96
vmovdqa64 ymm25, ymm9
vpternlogd ymm25, ymm24, ymm19, 0x06
vpternlogd ymm25, ymm20, ymm15, 0x78
vpternlogd ymm25, ymm23, ymm7, 0x78
vpternlogd ymm28, ymm26, ymmword ptr [rcx + 992], 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm28
vmovdqa64 ymm7, ymmword ptr [rcx + 736]
vmovdqa64 ymm28, ymm17
vpternlogd ymm28, ymm7, ymmword ptr [rcx + 704], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm28
vpternlogd ymm16, ymm15, ymm22, 0x78
vmovdqa64 ymm7, ymm12
vpternlogd ymm7, ymm24, ymm26, 0x96
vpternlogd ymm16, ymm23, ymm13, 0x78
vpternlogd ymm9, ymm31, ymm20, 0x6c
vpternlogd ymm16, ymm21, ymmword ptr [rcx + 960], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm16
vpternlogd ymm9, ymm11, ymm22, 0x78
vmovdqa64 ymm16, ymmword ptr [rsi + 480]
vmovdqa64 ymm21, ymmword ptr [rsi + 992]
vpternlogd ymm16, ymm21, dword ptr [r10 + 60]{1to8}, 0x78
vpternlogd ymm9, ymm5, ymm7, 0x78
vmovdqa64 ymm28, ymm7
vpternlogd ymm28, ymm11, ymm13, 0xc6
vmovdqa64 ymm29, ymmword ptr [rcx + 928]
vmovdqa64 ymm30, ymm16
vpternlogd ymm30, ymm27, ymm29, 0x96
vmovdqa64 ymmword ptr [rsi + 480], ymm30
vmovdqa64 ymm30, ymm7
vpternlogd ymm30, ymm26, ymm6, 0x7b
vpternlogd ymm28, ymm6, ymm14, 0x78
vpternlogd ymm28, ymm24, ymm20, 0xd2
vpternlogd ymm9, ymm12, ymm26, 0x78
vpternlogd ymm28, ymm31, ymm19, 0xb4
vpternlogd ymm16, ymm21, dword ptr [r11 + 60]{1to8}, 0x36
vpternlogd ymm28, ymm2, ymmword ptr [rcx + 192], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm28
vpternlogd ymm9, ymm27, ymmword ptr [rcx + 896], 0x96
vmovdqa64 ymmword ptr [rsi + 192], ymm9
vmovdqa64 ymm2, ymmword ptr [rsi + 64]
vmovdqa64 ymm9, ymmword ptr [rsi + 576]
vpternlogd ymm2, ymm9, dword ptr [r10 + 8]{1to8}, 0x78
vpternlogd ymm16, ymm29, dword ptr [rdx + 316]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm16
vmovdqa64 ymm16, ymmword ptr [rsi + 352]
vmovdqa64 ymm21, ymmword ptr [rsi + 864]
vpternlogd ymm16, ymm21, dword ptr [r10 + 44]{1to8}, 0x78
vmovdqa64 ymm27, ymm16
vpternlogd ymm27, ymm21, dword ptr [r11 + 44]{1to8}, 0x36
vmovdqa64 ymm21, ymmword ptr [rcx + 768]
vpternlogd ymm27, ymm21, dword ptr [rdx + 300]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm27
vmovdqa64 ymm27, ymmword ptr [rcx + 1088]
vpxord ymm28, ymm2, ymm27
vpternlogd ymm23, ymm1, ymm5, 0x96
vpternlogd ymm28, ymm4, ymm8, 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm28
vpternlogd ymm2, ymm9, dword ptr [r11 + 8]{1to8}, 0x36
vpternlogd ymm2, ymm27, dword ptr [rdx + 264]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm2
vpternlogd ymm16, ymm4, ymm21, 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm16
vmovdqa64 ymm2, ymmword ptr [rsi + 320]
vmovdqa64 ymm4, ymmword ptr [rsi + 832]
vpternlogd ymm2, ymm4, dword ptr [r10 + 40]{1to8}, 0x78
vmovdqa64 ymm8, ymm2
vpternlogd ymm8, ymm4, dword ptr [r11 + 40]{1to8}, 0x36
vmovdqa64 ymm4, ymmword ptr [rcx + 864]
vpternlogd ymm2, ymm18, ymm4, 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm2
vpternlogd ymm8, ymm4, dword ptr [rdx + 296]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm8
vmovdqa64 ymm2, ymm23
vpternlogd ymm2, ymm1, ymm22, 0x6a
vpternlogd ymm7, ymm1, ymm3, 0x6c
vpternlogd ymm7, ymm26, ymm13, 0x78
vpternlogd ymm2, ymm19, ymm6, 0x78
vpxord ymm15, ymm11, ymm15
vpternlogd ymm6, ymm26, ymm3, 0x9c
vpternlogd ymm6, ymm1, ymm13, 0x78
vpternlogd ymm15, ymm5, ymm7, 0xa6
vpternlogd ymm2, ymm12, ymm10, 0x78
vpternlogd ymm15, ymm24, ymm23, 0xb4
vpternlogd ymm15, ymm17, ymmword ptr [rcx + 832], 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm15
vpternlogd ymm2, ymm20, ymm14, 0x78
vpternlogd ymm6, ymm12, ymm14, 0x78
vmovdqa64 ymm1, ymmword ptr [rcx + 0]
vpternlogd ymm2, ymm1, ymmword ptr [rcx + 64], 0x96
vmovdqa64 ymmword ptr [rsi + 256], ymm2
vpternlogd ymm6, ymm11, ymm5, 0xd2
vpxord ymm25, ymm25, ymm30
vpternlogd ymm6, ymm18, ymmword ptr [rcx + 96], 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm6
vpternlogd ymm25, ymm12, ymm3, 0x4b
vpternlogd ymm25, ymm0, ymmword ptr [rcx + 32], 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm25
