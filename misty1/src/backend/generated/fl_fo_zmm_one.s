// fl_fo_zmm_one.s: 1063 instructions, about 490 cycles, 39 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 zmm0, zmmword ptr [rdi + 896]
vmovdqa64 zmm1, zmmword ptr [rdi + 1920]
vpternlogd zmm0, zmm1, dword ptr [r8 + 56]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 896], zmm0
vmovdqa64 zmm2, zmmword ptr [rdi + 512]
vmovdqa64 zmm3, zmmword ptr [rdi + 1536]
vpternlogd zmm2, zmm3, dword ptr [r8 + 32]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 512], zmm2
vmovdqa64 zmm4, zmmword ptr [rsi + 0]
vmovdqa64 zmm5, zmmword ptr [rsi + 1024]
vpternlogd zmm4, zmm5, dword ptr [r10 + 0]{1to16}, 0x78
vpternlogd zmm1, zmm0, dword ptr [r9 + 56]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1920], zmm1
vmovdqa64 zmm6, zmmword ptr [rdi + 768]
vmovdqa64 zmm7, zmmword ptr [rdi + 1792]
vpternlogd zmm6, zmm7, dword ptr [r8 + 48]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 768], zmm6
vmovdqa64 zmm8, zmmword ptr [rdi + 0]
vmovdqa64 zmm9, zmmword ptr [rdi + 1024]
vpternlogd zmm8, zmm9, dword ptr [r8 + 0]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 0], zmm8
vpternlogd zmm5, zmm4, dword ptr [r11 + 0]{1to16}, 0x1e
vpternlogd zmm3, zmm2, dword ptr [r9 + 32]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1536], zmm3
vmovdqa64 zmm10, zmmword ptr [rdi + 448]
vmovdqa64 zmm11, zmmword ptr [rdi + 1472]
vpternlogd zmm10, zmm11, dword ptr [r8 + 28]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 448], zmm10
vpternlogd zmm7, zmm6, dword ptr [r9 + 48]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1792], zmm7
vmovdqa64 zmm12, zmmword ptr [rdi + 256]
vmovdqa64 zmm13, zmmword ptr [rdi + 1280]
vpternlogd zmm12, zmm13, dword ptr [r8 + 16]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 256], zmm12
vmovdqa64 zmm14, zmmword ptr [rdi + 64]
vmovdqa64 zmm15, zmmword ptr [rdi + 1088]
vpternlogd zmm14, zmm15, dword ptr [r8 + 4]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 64], zmm14
vmovdqa64 zmm16, zmmword ptr [rdi + 960]
vmovdqa64 zmm17, zmmword ptr [rdi + 1984]
vpternlogd zmm16, zmm17, dword ptr [r8 + 60]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 960], zmm16
vmovdqa64 zmm18, zmmword ptr [rdi + 832]
vmovdqa64 zmm19, zmmword ptr [rdi + 1856]
vpternlogd zmm18, zmm19, dword ptr [r8 + 52]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 832], zmm18
vmovdqa64 zmm20, zmmword ptr [rdi + 704]
vmovdqa64 zmm21, zmmword ptr [rdi + 1728]
vpternlogd zmm20, zmm21, dword ptr [r8 + 44]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 704], zmm20
vmovdqa64 zmm22, zmmword ptr [rdi + 192]
vmovdqa64 zmm23, zmmword ptr [rdi + 1216]
vpternlogd zmm22, zmm23, dword ptr [r8 + 12]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 192], zmm22
vpternlogd zmm18, zmm19, dword ptr [r9 + 52]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1856], zmm18
vpternlogd zmm10, zmm11, dword ptr [r9 + 28]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1472], zmm10
vpternlogd zmm12, zmm13, dword ptr [r9 + 16]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1280], zmm12
vpternlogd zmm16, zmm17, dword ptr [r9 + 60]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1984], zmm16
vmovdqa64 zmm11, zmmword ptr [rdi + 640]
vmovdqa64 zmm13, zmmword ptr [rdi + 1664]
vpternlogd zmm11, zmm13, dword ptr [r8 + 40]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 640], zmm11
vpternlogd zmm11, zmm13, dword ptr [r9 + 40]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1664], zmm11
vpternlogd zmm20, zmm21, dword ptr [r9 + 44]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1728], zmm20
vmovdqa64 zmm13, zmm10
vpternlogd zmm13, zmm3, zmm1, 0x96
vpternlogd zmm22, zmm23, dword ptr [r9 + 12]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1216], zmm22
vmovdqa64 zmm17, zmmword ptr [rdi + 576]
vmovdqa64 zmm19, zmmword ptr [rdi + 1600]
vpternlogd zmm17, zmm19, dword ptr [r8 + 36]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 576], zmm17
vpxord zmm21, zmm18, zmm16
vpternlogd zmm17, zmm19, dword ptr [r9 + 36]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1600], zmm17
vmovdqa64 zmm19, zmm17
vpternlogd zmm19, zmm16, zmm21, 0x96
vmovdqa64 zmm23, zmm17
vpternlogd zmm23, zmm20, zmm1, 0x96
vpxord zmm24, zmm3, zmm11
vmovdqa64 zmm25, zmm23
vpternlogd zmm25, zmm3, zmm21, 0xc6
vmovdqa64 zmm26, zmm24
vpternlogd zmm26, zmm3, zmm7, 0x96
vmovdqa64 zmm27, zmm26
vpternlogd zmm27, zmm11, zmm19, 0x96
vmovdqa64 zmm28, zmm27
vpternlogd zmm28, zmm17, zmm26, 0x96
vmovdqa64 zmm29, zmm27
vpternlogd zmm29, zmm20, zmm21, 0xa6
vpternlogd zmm29, zmm7, zmm18, 0x78
vmovdqa64 zmm30, zmmword ptr [rdi + 128]
vmovdqa64 zmm31, zmmword ptr [rdi + 1152]
vpternlogd zmm30, zmm31, dword ptr [r8 + 8]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 128], zmm30
vpternlogd zmm30, zmm31, dword ptr [r9 + 8]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1152], zmm30
vpternlogd zmm14, zmm15, dword ptr [r9 + 4]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1088], zmm14
vmovdqa64 zmm15, zmm20
vpternlogd zmm15, zmm3, zmm16, 0x96
vmovdqa64 zmm31, zmm15
vpternlogd zmm31, zmm18, zmm13, 0x96
vpternlogd zmm8, zmm9, dword ptr [r9 + 0]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1024], zmm8
vpxord zmm9, zmm10, zmm28
vmovdqa64 zmm0, zmm9
vpternlogd zmm0, zmm20, zmm28, 0x96
vmovdqa64 zmm6, zmm15
vpternlogd zmm6, zmm1, zmm26, 0xc6
vpternlogd zmm6, zmm10, zmm21, 0x78
vmovdqa64 zmm2, zmm15
vpternlogd zmm2, zmm3, zmm7, 0xa6
vmovdqa64 zmmword ptr [rcx + 0], zmm5
vmovdqa64 zmm5, zmm9
vpternlogd zmm5, zmm26, zmm25, 0x6a
vmovdqa64 zmm25, zmm31
vpternlogd zmm25, zmm20, zmm19, 0x06
vmovdqa64 zmmword ptr [rcx + 64], zmm4
vmovdqa64 zmm4, zmm2
vpternlogd zmm4, zmm18, zmm27, 0x96
vpternlogd zmm5, zmm20, zmm16, 0xd2
vpternlogd zmm6, zmm17, zmm9, 0x78
vpternlogd zmm5, zmm11, zmm19, 0xb4
vpternlogd zmm5, zmm12, dword ptr [rdx + 16]{1to16}, 0x96
vpternlogd zmm6, zmm3, zmm7, 0xd2
vpternlogd zmm4, zmm1, zmm26, 0xb4
vpternlogd zmm25, zmm16, zmm28, 0x78
vpternlogd zmm29, zmm13, zmm24, 0xd2
vpternlogd zmm4, zmm28, zmm0, 0x78
vpternlogd zmm25, zmm13, zmm27, 0x78
vpternlogd zmm29, zmm9, zmm0, 0xb4
vpternlogd zmm31, zmm11, zmm16, 0x6c
vpternlogd zmm6, zmm14, dword ptr [rdx + 4]{1to16}, 0x96
vpternlogd zmm31, zmm3, zmm0, 0x78
vmovdqa64 zmm11, zmmword ptr [rdi + 384]
vmovdqa64 zmm27, zmmword ptr [rdi + 1408]
vpternlogd zmm11, zmm27, dword ptr [r8 + 24]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 384], zmm11
vpternlogd zmm31, zmm7, zmm23, 0x78
vpternlogd zmm11, zmm27, dword ptr [r9 + 24]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1408], zmm11
vpternlogd zmm31, zmm17, zmm1, 0x78
vpxord zmm3, zmm3, zmm28
vmovdqa64 zmm27, zmm15
vpternlogd zmm27, zmm10, zmm23, 0x6c
vpternlogd zmm31, zmm11, dword ptr [rdx + 24]{1to16}, 0x96
vpternlogd zmm27, zmm1, zmm21, 0x78
vmovdqa64 zmm28, zmm13
vpternlogd zmm28, zmm10, zmm7, 0x96
vpternlogd zmm27, zmm7, zmm3, 0xb4
vpternlogd zmm27, zmm20, zmm28, 0xb4
vpternlogd zmm28, zmm10, zmm0, 0x6a
vmovdqa64 zmm3, zmmword ptr [rsi + 512]
vmovdqa64 zmm7, zmmword ptr [rsi + 1536]
vpternlogd zmm3, zmm7, dword ptr [r10 + 32]{1to16}, 0x78
vpternlogd zmm28, zmm19, zmm26, 0x78
vpternlogd zmm28, zmm17, zmm24, 0x78
vmovdqa64 zmm10, zmm3
vpternlogd zmm10, zmm7, dword ptr [r11 + 32]{1to16}, 0x36
vpternlogd zmm28, zmm16, zmm9, 0x78
vpternlogd zmm26, zmm1, zmm23, 0x7b
vmovdqa64 zmm7, zmmword ptr [rdi + 320]
vmovdqa64 zmm9, zmmword ptr [rdi + 1344]
vpternlogd zmm7, zmm9, dword ptr [r8 + 20]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 320], zmm7
vpternlogd zmm27, zmm22, dword ptr [rdx + 12]{1to16}, 0x96
vpternlogd zmm7, zmm9, dword ptr [r9 + 20]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1344], zmm7
vmovdqa64 zmm9, zmm7
vpternlogd zmm9, zmm14, zmm11, 0xd8
vpternlogd zmm2, zmm13, zmm0, 0xb4
vmovdqa64 zmm0, zmm7
vpternlogd zmm0, zmm14, zmm22, 0xe2
vmovdqa64 zmm16, zmmword ptr [rsi + 832]
vmovdqa64 zmm20, zmmword ptr [rsi + 1856]
vpternlogd zmm16, zmm20, dword ptr [r10 + 52]{1to16}, 0x78
vmovdqa64 zmm23, zmmword ptr [rsi + 576]
vmovdqa64 zmmword ptr [rcx + 128], zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 1600]
vpternlogd zmm23, zmm3, dword ptr [r10 + 36]{1to16}, 0x78
vmovdqa64 zmmword ptr [rcx + 192], zmm10
vmovdqa64 zmm10, zmm16
vpternlogd zmm10, zmm20, dword ptr [r11 + 52]{1to16}, 0x36
vpternlogd zmm2, zmm19, zmm24, 0x78
vmovdqa64 zmm19, zmmword ptr [rsi + 320]
vmovdqa64 zmm20, zmmword ptr [rsi + 1344]
vpternlogd zmm19, zmm20, dword ptr [r10 + 20]{1to16}, 0x78
vmovdqa64 zmm24, zmmword ptr [rsi + 384]
vmovdqa64 zmmword ptr [rcx + 256], zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 1408]
vpternlogd zmm24, zmm16, dword ptr [r10 + 24]{1to16}, 0x78
vpternlogd zmm2, zmm18, zmm1, 0x78
vmovdqa64 zmm18, zmm24
vpternlogd zmm18, zmm16, dword ptr [r11 + 24]{1to16}, 0x36
vmovdqa64 zmm16, zmm23
vpternlogd zmm16, zmm3, dword ptr [r11 + 36]{1to16}, 0x36
vpternlogd zmm2, zmm1, dword ptr [rdx + 28]{1to16}, 0x96
vmovdqa64 zmm1, zmm8
vpternlogd zmm1, zmm14, zmm30, 0xbc
vmovdqa64 zmm3, zmm19
vpternlogd zmm3, zmm20, dword ptr [r11 + 20]{1to16}, 0x36
vpandd zmm20, zmm12, zmm7
vmovdqa64 zmmword ptr [rcx + 320], zmm16
vmovdqa64 zmm16, zmm1
vpternlogd zmm16, zmm8, zmm22, 0x78
vmovdqa64 zmmword ptr [rcx + 384], zmm23
vmovdqa64 zmm23, zmm16
vpternlogd zmm23, zmm30, zmm12, 0x87
vpxord zmm25, zmm25, zmm26
vpandd zmm26, zmm8, zmm12
vmovdqa64 zmmword ptr [rcx + 448], zmm24
vmovdqa64 zmm24, zmm26
vpternlogd zmm24, zmm30, zmm7, 0x69
vmovdqa64 zmmword ptr [rcx + 512], zmm10
vpandd zmm10, zmm8, zmm7
vmovdqa64 zmmword ptr [rcx + 576], zmm3
vpxord zmm3, zmm1, zmm16
vpternlogd zmm24, zmm11, zmm23, 0x59
vpternlogd zmm25, zmm17, zmm15, 0x4b
vpternlogd zmm25, zmm8, dword ptr [rdx + 0]{1to16}, 0x96
vmovdqa64 zmm15, zmm26
vpternlogd zmm15, zmm22, zmm0, 0x59
vpternlogd zmm4, zmm13, zmm21, 0x78
vmovdqa64 zmm0, zmm8
vpternlogd zmm0, zmm14, zmm22, 0x95
vpternlogd zmm15, zmm8, zmm20, 0x96
vpternlogd zmm4, zmm7, dword ptr [rdx + 20]{1to16}, 0x96
vpandnd zmm13, zmm14, zmm7
vmovdqa64 zmm17, zmm0
vpternlogd zmm17, zmm22, zmm7, 0xb4
vmovdqa64 zmm21, zmm13
vpternlogd zmm21, zmm30, zmm9, 0x09
vmovdqa64 zmmword ptr [rcx + 640], zmm19
vmovdqa64 zmm19, zmm25
vpternlogd zmm19, zmm30, zmm10, 0x78
vpternlogd zmm17, zmm30, zmm11, 0x78
vpxord zmm21, zmm26, zmm21
vmovdqa64 zmmword ptr [rcx + 704], zmm18
vpandd zmm18, zmm22, zmm11
vpternlogd zmm21, zmm11, zmm20, 0x78
vpternlogd zmm13, zmm1, zmm23, 0x69
vmovdqa64 zmm1, zmm18
vpternlogd zmm1, zmm14, zmm20, 0x48
vpternlogd zmm1, zmm27, zmm24, 0x96
vmovdqa64 zmm20, zmm13
vpternlogd zmm20, zmm7, zmm3, 0x7b
vmovdqa64 zmm23, zmm17
vpternlogd zmm23, zmm7, zmm0, 0xa6
vmovdqa64 zmm7, zmm17
vpternlogd zmm7, zmm11, zmm10, 0x7b
vpternlogd zmm13, zmm22, zmm0, 0x6a
vpternlogd zmm7, zmm15, zmm19, 0x96
vpternlogd zmm3, zmm14, zmm12, 0x69
vmovdqa64 zmm15, zmm3
vpternlogd zmm15, zmm11, zmm10, 0xa6
vpternlogd zmm3, zmm30, zmm12, 0x7b
vpternlogd zmm29, zmm30, dword ptr [rdx + 8]{1to16}, 0x96
vmovdqa64 zmm19, zmmword ptr [rsi + 960]
vmovdqa64 zmm24, zmmword ptr [rsi + 1984]
vpternlogd zmm19, zmm24, dword ptr [r10 + 60]{1to16}, 0x78
vpternlogd zmm10, zmm14, zmm12, 0x87
vpternlogd zmm8, zmm30, zmm22, 0x2d
vmovdqa64 zmm14, zmm19
vpternlogd zmm14, zmm24, dword ptr [r11 + 60]{1to16}, 0x36
vmovdqa64 zmm24, zmm10
vpternlogd zmm24, zmm12, zmm17, 0x7b
vmovdqa64 zmm17, zmm8
vpternlogd zmm17, zmm11, zmm10, 0x59
vpternlogd zmm24, zmm18, zmm3, 0x69
vmovdqa64 zmm3, zmm26
vpternlogd zmm3, zmm22, zmm12, 0x28
vpternlogd zmm24, zmm29, zmm15, 0x69
vpternlogd zmm10, zmm30, zmm22, 0xb1
vpternlogd zmm10, zmm5, zmm21, 0x96
vpternlogd zmm3, zmm30, zmm8, 0x4b
vpternlogd zmm3, zmm11, zmm17, 0xb4
vpternlogd zmm8, zmm0, zmm16, 0xbd
vpxord zmm28, zmm28, dword ptr [rdx + 32]{1to16}
vpternlogd zmm3, zmm6, zmm20, 0x96
vpxord zmm0, zmm31, zmm28
vpxord zmm11, zmm6, zmm27
vmovdqa64 zmm12, zmm28
vpternlogd zmm12, zmm6, zmm5, 0x96
vmovdqa64 zmm16, zmm11
vpternlogd zmm16, zmm6, zmm4, 0x96
vmovdqa64 zmm20, zmm12
vpternlogd zmm20, zmm6, zmm4, 0xa6
vpternlogd zmm8, zmm4, zmm17, 0x96
vpternlogd zmm13, zmm30, zmm9, 0x78
vmovdqa64 zmm9, zmm0
vpternlogd zmm9, zmm29, zmm28, 0x96
vmovdqa64 zmm17, zmm9
vpternlogd zmm17, zmm27, zmm16, 0x96
vmovdqa64 zmm21, zmm17
vpternlogd zmm21, zmm29, zmm16, 0x96
vpxord zmm22, zmm25, zmm21
vmovdqa64 zmmword ptr [rcx + 768], zmm14
vmovdqa64 zmm14, zmm16
vpternlogd zmm14, zmm2, zmm12, 0x9c
vmovdqa64 zmmword ptr [rcx + 832], zmm19
vmovdqa64 zmm19, zmm22
vpternlogd zmm19, zmm5, zmm21, 0x96
vpternlogd zmm14, zmm25, zmm0, 0x78
vpternlogd zmm13, zmm31, zmm15, 0x69
vpternlogd zmm18, zmm30, zmm26, 0x8b
vpternlogd zmm14, zmm29, zmm22, 0x78
vmovdqa64 zmm15, zmm17
vpternlogd zmm15, zmm31, zmm20, 0x96
vpternlogd zmm18, zmm8, zmm23, 0x96
vpternlogd zmm14, zmm6, zmm4, 0xd2
vmovdqa64 zmm8, zmmword ptr [rdi + 64]
vpxord zmm23, zmm8, dword ptr [rdx + 196]{1to16}
vmovdqa64 zmm26, zmmword ptr [rsi + 896]
vmovdqa64 zmm30, zmmword ptr [rsi + 1920]
vpternlogd zmm26, zmm30, dword ptr [r10 + 56]{1to16}, 0x78
vmovdqa64 zmm8, zmm26
vpternlogd zmm8, zmm30, dword ptr [r11 + 56]{1to16}, 0x36
vmovdqa64 zmm30, zmm25
vpternlogd zmm30, zmm6, zmm2, 0x96
vmovdqa64 zmmword ptr [rcx + 896], zmm26
vmovdqa64 zmm26, zmm30
vpternlogd zmm26, zmm19, zmm20, 0x9a
vpternlogd zmm15, zmm2, zmm16, 0xb4
vmovdqa64 zmm20, zmm30
vpternlogd zmm20, zmm31, zmm12, 0x96
vpternlogd zmm23, zmm3, zmm14, 0x96
vpternlogd zmm15, zmm21, zmm19, 0x78
vmovdqa64 zmm14, zmm20
vpternlogd zmm14, zmm5, zmm9, 0x06
vpternlogd zmm15, zmm30, zmm0, 0x78
vpternlogd zmm26, zmm9, zmm11, 0x78
vpternlogd zmm14, zmm28, zmm21, 0x78
vpternlogd zmm14, zmm30, zmm17, 0x78
vpternlogd zmm17, zmm5, zmm0, 0xa6
vpternlogd zmm20, zmm27, zmm28, 0x6c
vpxord zmm21, zmm6, zmm21
vpternlogd zmm17, zmm4, zmm31, 0x78
vpternlogd zmm26, zmm31, zmm2, 0x78
vmovdqa64 zmm31, zmm29
vpternlogd zmm31, zmm5, zmm2, 0x96
vmovdqa64 zmmword ptr [rcx + 960], zmm23
vmovdqa64 zmm23, zmm31
vpternlogd zmm23, zmm2, zmm16, 0x7b
vpternlogd zmm17, zmm30, zmm11, 0xd2
vpternlogd zmm20, zmm6, zmm19, 0x78
vpternlogd zmm17, zmm22, zmm19, 0xb4
vmovdqa64 zmmword ptr [rcx + 1024], zmm8
vmovdqa64 zmm8, zmm31
vpternlogd zmm8, zmm6, zmm0, 0xc6
vpternlogd zmm20, zmm4, zmm31, 0x78
vpternlogd zmm31, zmm25, zmm12, 0x6c
vpternlogd zmm30, zmm25, zmm4, 0x96
vpternlogd zmm8, zmm16, zmm22, 0x78
vpternlogd zmm31, zmm2, zmm0, 0x78
vpternlogd zmm20, zmm29, zmm2, 0x78
vmovdqa64 zmm0, zmmword ptr [rdi + 448]
vpxord zmm6, zmm0, dword ptr [rdx + 220]{1to16}
vpternlogd zmm31, zmm4, zmm21, 0xb4
vpternlogd zmm6, zmm2, zmm26, 0x96
vmovdqa64 zmm2, zmmword ptr [rdi + 512]
vmovdqa64 zmm4, zmmword ptr [rdi + 640]
vpxord zmm21, zmm2, zmm4
vpternlogd zmm31, zmm5, zmm30, 0xb4
vpternlogd zmm30, zmm25, zmm19, 0x6a
vpternlogd zmm8, zmm5, zmm28, 0xd2
vmovdqa64 zmm5, zmmword ptr [rdi + 0]
vpxord zmm19, zmm5, dword ptr [rdx + 192]{1to16}
vmovdqa64 zmm25, zmmword ptr [rdi + 768]
vmovdqa64 zmm26, zmm21
vpternlogd zmm26, zmm2, zmm25, 0x96
vpternlogd zmm8, zmm27, zmm9, 0xb4
vmovdqa64 zmm27, zmm1
vpternlogd zmm27, zmm25, dword ptr [rdx + 240]{1to16}, 0x96
vpternlogd zmm3, zmm4, dword ptr [rdx + 232]{1to16}, 0x96
vpxord zmm14, zmm14, zmm23
vpternlogd zmm14, zmm29, zmm12, 0x4b
vpternlogd zmm30, zmm9, zmm16, 0x78
vmovdqa64 zmm9, zmmword ptr [rdi + 896]
vmovdqa64 zmm12, zmm0
vpternlogd zmm12, zmm2, zmm9, 0x96
vmovdqa64 zmm16, zmmword ptr [rdi + 256]
vpxord zmm23, zmm16, dword ptr [rdx + 208]{1to16}
vpternlogd zmm14, zmm19, zmm7, 0x96
vmovdqa64 zmm19, zmmword ptr [rdi + 960]
vmovdqa64 zmmword ptr [rcx + 1088], zmm3
vmovdqa64 zmm3, zmmword ptr [rdi + 832]
vmovdqa64 zmmword ptr [rcx + 1152], zmm6
vpxord zmm6, zmm19, zmm3
vpternlogd zmm23, zmm10, zmm8, 0x96
vmovdqa64 zmm8, zmmword ptr [rdi + 576]
vpternlogd zmm7, zmm8, dword ptr [rdx + 228]{1to16}, 0x96
vmovdqa64 zmmword ptr [rcx + 1216], zmm23
vmovdqa64 zmm23, zmm6
vpternlogd zmm23, zmm8, zmm19, 0x96
vpternlogd zmm30, zmm29, zmm11, 0x78
vpternlogd zmm30, zmm28, zmm22, 0x78
vmovdqa64 zmm11, zmmword ptr [rdi + 128]
vpxord zmm22, zmm11, dword ptr [rdx + 200]{1to16}
vpternlogd zmm22, zmm24, zmm17, 0x96
vmovdqa64 zmm17, zmmword ptr [rdi + 704]
vpternlogd zmm24, zmm17, dword ptr [rdx + 236]{1to16}, 0x96
vpternlogd zmm30, zmm2, dword ptr [rdx + 224]{1to16}, 0x96
vmovdqa64 zmm28, zmm23
vpternlogd zmm28, zmm4, zmm26, 0x96
vmovdqa64 zmm29, zmmword ptr [rdi + 320]
vmovdqa64 zmmword ptr [rcx + 1280], zmm24
vpxord zmm24, zmm29, dword ptr [rdx + 212]{1to16}
vmovdqa64 zmmword ptr [rcx + 1344], zmm30
vmovdqa64 zmm30, zmm28
vpternlogd zmm30, zmm17, zmm6, 0xa6
vpternlogd zmm24, zmm18, zmm15, 0x96
vmovdqa64 zmm15, zmmword ptr [rdi + 192]
vmovdqa64 zmmword ptr [rcx + 1408], zmm24
vpxord zmm24, zmm15, dword ptr [rdx + 204]{1to16}
vmovdqa64 zmmword ptr [rcx + 1472], zmm22
vmovdqa64 zmm22, zmm28
vpternlogd zmm22, zmm8, zmm26, 0x96
vpternlogd zmm24, zmm1, zmm31, 0x96
vpternlogd zmm10, zmm3, dword ptr [rdx + 244]{1to16}, 0x96
vpxord zmm1, zmm0, zmm22
vpternlogd zmm30, zmm25, zmm3, 0x78
vmovdqa64 zmm31, zmm1
vpternlogd zmm31, zmm17, zmm22, 0x96
vpternlogd zmm18, zmm9, dword ptr [rdx + 248]{1to16}, 0x96
vpternlogd zmm30, zmm12, zmm21, 0xd2
vmovdqa64 zmmword ptr [rcx + 1536], zmm10
vmovdqa64 zmm10, zmmword ptr [rdi + 384]
vmovdqa64 zmmword ptr [rcx + 1600], zmm18
vpxord zmm18, zmm10, dword ptr [rdx + 216]{1to16}
vpternlogd zmm18, zmm13, zmm20, 0x96
vpternlogd zmm13, zmm19, dword ptr [rdx + 252]{1to16}, 0x96
vmovdqa64 zmm20, zmm8
vpternlogd zmm20, zmm17, zmm9, 0x96
vmovdqa64 zmmword ptr [rcx + 1664], zmm13
vmovdqa64 zmm13, zmm20
vpternlogd zmm13, zmm9, zmm26, 0x7b
vmovdqa64 zmmword ptr [rcx + 1728], zmm18
vmovdqa64 zmm18, zmm17
vpternlogd zmm18, zmm2, zmm19, 0x96
vmovdqa64 zmmword ptr [rcx + 1792], zmm24
vmovdqa64 zmm24, zmm18
vpternlogd zmm24, zmm3, zmm12, 0x96
vmovdqa64 zmmword ptr [rcx + 1856], zmm27
vmovdqa64 zmm27, zmm24
vpternlogd zmm27, zmm17, zmm23, 0x06
vmovdqa64 zmmword ptr [rcx + 1920], zmm14
vmovdqa64 zmm14, zmm20
vpternlogd zmm14, zmm2, zmm6, 0xc6
vpternlogd zmm27, zmm19, zmm22, 0x78
vpternlogd zmm27, zmm12, zmm28, 0x78
vpxord zmm27, zmm27, zmm13
vpternlogd zmm27, zmm8, zmm18, 0x4b
vmovdqa64 zmm13, zmm18
vpternlogd zmm13, zmm2, zmm25, 0xa6
vmovdqa64 zmmword ptr [rcx + 1984], zmm7
vmovdqa64 zmm7, zmm18
vpternlogd zmm7, zmm0, zmm20, 0x6c
vpternlogd zmm24, zmm4, zmm19, 0x6c
vpternlogd zmm24, zmm2, zmm31, 0x78
vpternlogd zmm14, zmm26, zmm1, 0x78
vpternlogd zmm27, zmm5, dword ptr [rdx + 64]{1to16}, 0x96
vpternlogd zmm24, zmm25, zmm20, 0x78
vmovdqa64 zmm20, zmm13
vpternlogd zmm20, zmm3, zmm28, 0x96
vpternlogd zmm20, zmm9, zmm26, 0xb4
vpternlogd zmm24, zmm8, zmm9, 0x78
vpternlogd zmm7, zmm9, zmm6, 0x78
vpternlogd zmm20, zmm22, zmm31, 0x78
vpternlogd zmm24, zmm10, dword ptr [rdx + 88]{1to16}, 0x96
vpternlogd zmm14, zmm17, zmm19, 0xd2
vpternlogd zmm20, zmm12, zmm6, 0x78
vpandd zmm28, zmm16, zmm29
vpternlogd zmm20, zmm29, dword ptr [rdx + 84]{1to16}, 0x96
vpxord zmm22, zmm2, zmm22
vpternlogd zmm22, zmm25, zmm7, 0xa6
vpternlogd zmm18, zmm9, zmm26, 0xc6
vpternlogd zmm14, zmm4, zmm23, 0xb4
vmovdqa64 zmm4, zmm11
vpternlogd zmm4, zmm5, zmm15, 0x39
vpternlogd zmm18, zmm0, zmm6, 0x78
vpternlogd zmm18, zmm8, zmm1, 0x78
vpternlogd zmm18, zmm2, zmm25, 0xd2
vmovdqa64 zmm2, zmm12
vpternlogd zmm2, zmm0, zmm25, 0x96
vpternlogd zmm14, zmm16, dword ptr [rdx + 80]{1to16}, 0x96
vmovdqa64 zmm6, zmmword ptr [rdi + 64]
vpternlogd zmm18, zmm6, dword ptr [rdx + 68]{1to16}, 0x96
vmovdqa64 zmm7, zmm2
vpternlogd zmm7, zmm0, zmm31, 0x6a
vpternlogd zmm7, zmm23, zmm26, 0x78
vmovdqa64 zmm0, zmm29
vpternlogd zmm0, zmm6, zmm10, 0xd8
vpternlogd zmm7, zmm8, zmm21, 0x78
vmovdqa64 zmm8, zmmword ptr [rsi + 704]
vmovdqa64 zmm25, zmmword ptr [rsi + 1728]
vpternlogd zmm8, zmm25, dword ptr [r10 + 44]{1to16}, 0x78
vpternlogd zmm7, zmm19, zmm1, 0x78
vpternlogd zmm2, zmm17, zmm22, 0xa6
vpternlogd zmm30, zmm1, zmm31, 0xb4
vpandd zmm1, zmm5, zmm16
vpternlogd zmm30, zmm11, dword ptr [rdx + 72]{1to16}, 0x96
vmovdqa64 zmm17, zmm1
vpternlogd zmm17, zmm15, zmm16, 0x28
vpandd zmm19, zmm5, zmm29
vpternlogd zmm2, zmm15, dword ptr [rdx + 76]{1to16}, 0x96
vpternlogd zmm17, zmm11, zmm4, 0x4b
vmovdqa64 zmm22, zmm19
vpternlogd zmm22, zmm6, zmm16, 0x87
vmovdqa64 zmm26, zmm1
vpternlogd zmm26, zmm11, zmm29, 0x69
vmovdqa64 zmm25, zmm11
vpternlogd zmm25, zmm5, zmm6, 0xe6
vpternlogd zmm13, zmm12, zmm31, 0xb4
vpandnd zmm12, zmm6, zmm29
vpternlogd zmm13, zmm23, zmm21, 0x78
vmovdqa64 zmm21, zmm19
vpternlogd zmm21, zmm11, zmm27, 0x6a
vmovdqa64 zmm23, zmm22
vpternlogd zmm23, zmm10, zmm4, 0x4b
vpternlogd zmm13, zmm3, zmm9, 0x78
vpternlogd zmm13, zmm9, dword ptr [rdx + 92]{1to16}, 0x96
vmovdqa64 zmm3, zmm15
vpternlogd zmm3, zmm5, zmm6, 0x87
vmovdqa64 zmm9, zmm25
vpternlogd zmm9, zmm5, zmm15, 0x78
vmovdqa64 zmm31, zmm9
vpternlogd zmm31, zmm3, zmm4, 0xe7
vpternlogd zmm31, zmm20, zmm23, 0x96
vpternlogd zmm23, zmm10, zmm17, 0xa6
vmovdqa64 zmm4, zmm29
vpternlogd zmm4, zmm6, zmm15, 0xe2
vpternlogd zmm4, zmm15, zmm1, 0x4b
vpternlogd zmm4, zmm5, zmm28, 0x96
vmovdqa64 zmm5, zmm3
vpternlogd zmm5, zmm15, zmm29, 0xb4
vpxord zmm17, zmm25, zmm9
vpternlogd zmm9, zmm11, zmm16, 0x87
vmovdqa64 zmmword ptr [rcx + 2048], zmm8
vmovdqa64 zmm8, zmm9
vpternlogd zmm8, zmm25, zmm12, 0x69
vpternlogd zmm9, zmm10, zmm26, 0x4b
vmovdqa64 zmm25, zmm8
vpternlogd zmm25, zmm29, zmm17, 0x7b
vpternlogd zmm8, zmm15, zmm3, 0x6a
vpternlogd zmm17, zmm6, zmm16, 0x69
vpternlogd zmm5, zmm11, zmm10, 0x78
vpternlogd zmm8, zmm11, zmm0, 0x78
vmovdqa64 zmm26, zmm5
vpternlogd zmm26, zmm29, zmm3, 0xa6
vmovdqa64 zmm3, zmm5
vpternlogd zmm3, zmm10, zmm19, 0x7b
vpternlogd zmm3, zmm4, zmm21, 0x96
vmovdqa64 zmm4, zmm17
vpternlogd zmm4, zmm11, zmm16, 0x7b
vpxord zmm7, zmm7, dword ptr [rdx + 96]{1to16}
vpternlogd zmm17, zmm10, zmm19, 0xa6
vpternlogd zmm12, zmm11, zmm0, 0x09
vpxord zmm0, zmm18, zmm2
vmovdqa64 zmm19, zmm0
vpternlogd zmm19, zmm18, zmm20, 0x96
vmovdqa64 zmm21, zmmword ptr [rcx + 1984]
vmovdqa64 zmm29, zmm3
vpternlogd zmm29, zmm21, dword ptr [rdx + 356]{1to16}, 0x96
vpandd zmm21, zmm15, zmm10
vmovdqa64 zmmword ptr [rcx + 2112], zmm29
vmovdqa64 zmm29, zmm7
vpternlogd zmm29, zmm18, zmm14, 0x96
vpternlogd zmm5, zmm16, zmm22, 0x7b
vmovdqa64 zmm16, zmm21
vpternlogd zmm16, zmm11, zmm1, 0x8b
vpternlogd zmm5, zmm21, zmm4, 0x69
vpternlogd zmm16, zmm31, zmm26, 0x96
vpternlogd zmm21, zmm6, zmm28, 0x48
vpxord zmm1, zmm1, zmm12
vpternlogd zmm5, zmm30, zmm17, 0x69
vpxord zmm4, zmm24, zmm7
vpternlogd zmm1, zmm10, zmm28, 0x78
vmovdqa64 zmm6, zmm4
vpternlogd zmm6, zmm30, zmm7, 0x96
vpternlogd zmm22, zmm11, zmm15, 0xb1
vmovdqa64 zmm10, zmm6
vpternlogd zmm10, zmm2, zmm19, 0x96
vpternlogd zmm21, zmm2, zmm9, 0x96
vmovdqa64 zmm9, zmm10
vpternlogd zmm9, zmm30, zmm19, 0x96
vmovdqa64 zmm11, zmmword ptr [rcx + 1920]
vpxord zmm12, zmm11, dword ptr [rdx + 320]{1to16}
vmovdqa64 zmm15, zmmword ptr [rcx + 1856]
vmovdqa64 zmm26, zmm21
vpternlogd zmm26, zmm15, dword ptr [rdx + 368]{1to16}, 0x96
vmovdqa64 zmm28, zmmword ptr [rsi + 768]
vmovdqa64 zmm31, zmmword ptr [rsi + 1792]
vpternlogd zmm28, zmm31, dword ptr [r10 + 48]{1to16}, 0x78
vpternlogd zmm22, zmm14, zmm1, 0x96
vmovdqa64 zmm1, zmm13
vpternlogd zmm1, zmm27, zmm18, 0x96
vmovdqa64 zmm11, zmm1
vpternlogd zmm11, zmm27, zmm20, 0x96
vmovdqa64 zmm15, zmm28
vpternlogd zmm15, zmm31, dword ptr [r11 + 48]{1to16}, 0x36
vpternlogd zmm15, zmm26, dword ptr [rdx + 304]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1792], zmm15
vmovdqa64 zmm15, zmm1
vpternlogd zmm15, zmm24, zmm29, 0x96
vmovdqa64 zmm31, zmm13
vpternlogd zmm31, zmm30, zmm14, 0x96
vmovdqa64 zmmword ptr [rcx + 2176], zmm28
vmovdqa64 zmm28, zmm15
vpternlogd zmm28, zmm14, zmm6, 0x06
vmovdqa64 zmmword ptr [rcx + 2240], zmm26
vmovdqa64 zmm26, zmm31
vpternlogd zmm26, zmm27, zmm29, 0x6c
vpternlogd zmm28, zmm7, zmm9, 0x78
vpternlogd zmm28, zmm1, zmm10, 0x78
vpternlogd zmm26, zmm13, zmm4, 0x78
vpternlogd zmm25, zmm18, zmm23, 0x96
vmovdqa64 zmm23, zmm31
vpternlogd zmm23, zmm13, zmm19, 0x7b
vpxord zmm28, zmm28, zmm23
vpternlogd zmm28, zmm30, zmm29, 0x4b
vpternlogd zmm28, zmm12, zmm3, 0x96
vpxord zmm3, zmm27, zmm9
vpxord zmm12, zmm28, zmmword ptr [rcx + 64]
vmovdqa64 zmm23, zmm3
vpternlogd zmm23, zmm14, zmm9, 0x96
vpternlogd zmm17, zmm24, zmm8, 0x69
vmovdqa64 zmm8, zmmword ptr [rcx + 0]
vpternlogd zmm28, zmm8, dword ptr [rdx + 256]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1024], zmm28
vpxord zmm8, zmm18, zmm9
vpternlogd zmm8, zmm20, zmm26, 0xa6
vmovdqa64 zmm26, zmm23
vpternlogd zmm26, zmm27, zmm11, 0x78
vmovdqa64 zmm28, zmmword ptr [rcx + 1792]
vmovdqa64 zmmword ptr [rcx + 0], zmm12
vpxord zmm12, zmm28, dword ptr [rdx + 332]{1to16}
vpternlogd zmm15, zmm2, zmm7, 0x6c
vpternlogd zmm26, zmm6, zmm19, 0x78
vpternlogd zmm26, zmm30, zmm0, 0x78
vpternlogd zmm15, zmm18, zmm23, 0x78
vpternlogd zmm15, zmm20, zmm31, 0x78
vpternlogd zmm8, zmm14, zmm11, 0xb4
vmovdqa64 zmm11, zmm29
vpternlogd zmm11, zmm13, zmm19, 0xc6
vpternlogd zmm11, zmm27, zmm4, 0x78
vpternlogd zmm8, zmm12, zmm21, 0x96
vpternlogd zmm11, zmm30, zmm3, 0x78
vpternlogd zmm29, zmm18, zmm20, 0xa6
vmovdqa64 zmm12, zmm29
vpternlogd zmm12, zmm24, zmm10, 0x96
vmovdqa64 zmm21, zmmword ptr [rsi + 192]
vmovdqa64 zmm27, zmmword ptr [rsi + 1216]
vpternlogd zmm21, zmm27, dword ptr [r10 + 12]{1to16}, 0x78
vpternlogd zmm15, zmm30, zmm13, 0x78
vpternlogd zmm11, zmm18, zmm20, 0xd2
vpternlogd zmm10, zmm14, zmm4, 0xa6
vpternlogd zmm12, zmm13, zmm19, 0xb4
vpxord zmm30, zmm8, zmm21
vpternlogd zmm29, zmm1, zmm23, 0xb4
vpternlogd zmm12, zmm9, zmm23, 0x78
vpternlogd zmm21, zmm27, dword ptr [r11 + 12]{1to16}, 0x36
vpternlogd zmm21, zmm8, dword ptr [rdx + 268]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1216], zmm21
vpternlogd zmm12, zmm1, zmm4, 0x78
vpternlogd zmm10, zmm20, zmm24, 0x78
vpternlogd zmm10, zmm1, zmm0, 0xd2
vpternlogd zmm31, zmm18, zmm4, 0xc6
vmovdqa64 zmm1, zmmword ptr [rcx + 1472]
vpxord zmm4, zmm1, dword ptr [rdx + 328]{1to16}
vpternlogd zmm31, zmm19, zmm3, 0x78
vmovdqa64 zmm8, zmmword ptr [rcx + 1152]
vpxord zmm9, zmm8, dword ptr [rdx + 348]{1to16}
vpternlogd zmm31, zmm14, zmm7, 0xd2
vpternlogd zmm10, zmm3, zmm23, 0xb4
vmovdqa64 zmm14, zmmword ptr [rcx + 1728]
vpxord zmm18, zmm14, dword ptr [rdx + 344]{1to16}
vpternlogd zmm18, zmm17, zmm15, 0x96
vpternlogd zmm31, zmm2, zmm6, 0xb4
vmovdqa64 zmm2, zmmword ptr [rsi + 448]
vmovdqa64 zmm15, zmmword ptr [rsi + 1472]
vpternlogd zmm2, zmm15, dword ptr [r10 + 28]{1to16}, 0x78
vmovdqa64 zmm19, zmmword ptr [rcx + 704]
vmovdqa64 zmm20, zmm18
vpternlogd zmm20, zmm19, dword ptr [rdx + 280]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1408], zmm20
vmovdqa64 zmm19, zmm2
vpternlogd zmm19, zmm15, dword ptr [r11 + 28]{1to16}, 0x36
vmovdqa64 zmm15, zmmword ptr [rsi + 64]
vmovdqa64 zmm20, zmmword ptr [rsi + 1088]
vpternlogd zmm15, zmm20, dword ptr [r10 + 4]{1to16}, 0x78
vpternlogd zmm10, zmm4, zmm5, 0x96
vmovdqa64 zmm4, zmmword ptr [rcx + 1600]
vmovdqa64 zmm21, zmm16
vpternlogd zmm21, zmm4, dword ptr [rdx + 376]{1to16}, 0x96
vmovdqa64 zmm23, zmmword ptr [rcx + 1024]
vmovdqa64 zmm27, zmm21
vpternlogd zmm27, zmm23, dword ptr [rdx + 312]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1920], zmm27
vpternlogd zmm26, zmm7, zmm3, 0x78
vpternlogd zmm29, zmm6, zmm0, 0x78
vmovdqa64 zmm0, zmmword ptr [rcx + 1216]
vpxord zmm3, zmm0, dword ptr [rdx + 336]{1to16}
vmovdqa64 zmm6, zmmword ptr [rcx + 1344]
vpternlogd zmm26, zmm6, dword ptr [rdx + 352]{1to16}, 0x96
vmovdqa64 zmm7, zmm15
vpternlogd zmm7, zmm20, dword ptr [r11 + 4]{1to16}, 0x36
vpternlogd zmm29, zmm24, zmm13, 0x78
vmovdqa64 zmm20, zmmword ptr [rcx + 192]
vmovdqa64 zmm23, zmm26
vpternlogd zmm23, zmm20, dword ptr [rdx + 288]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1536], zmm23
vpternlogd zmm29, zmm13, zmm9, 0x96
vmovdqa64 zmm9, zmmword ptr [rcx + 1280]
vpternlogd zmm5, zmm9, dword ptr [rdx + 364]{1to16}, 0x96
vpternlogd zmm3, zmm22, zmm31, 0x96
vmovdqa64 zmm13, zmmword ptr [rcx + 1664]
vmovdqa64 zmm20, zmmword ptr [rcx + 1536]
vpxord zmm23, zmm13, zmm20
vmovdqa64 zmm24, zmmword ptr [rcx + 1088]
vpxord zmm27, zmm6, zmm24
vmovdqa64 zmm31, zmmword ptr [rcx + 960]
vpxord zmm14, zmm31, dword ptr [rdx + 324]{1to16}
vmovdqa64 zmmword ptr [rcx + 64], zmm21
vmovdqa64 zmm21, zmmword ptr [rcx + 1984]
vmovdqa64 zmmword ptr [rcx + 192], zmm26
vmovdqa64 zmm26, zmm23
vpternlogd zmm26, zmm21, zmm13, 0x96
vmovdqa64 zmmword ptr [rcx + 704], zmm30
vmovdqa64 zmm30, zmm29
vpternlogd zmm30, zmm19, dword ptr [rdx + 284]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1472], zmm30
vpternlogd zmm14, zmm25, zmm11, 0x96
vpxord zmm15, zmm14, zmm15
vmovdqa64 zmm11, zmm4
vpternlogd zmm11, zmm8, zmm6, 0x96
vmovdqa64 zmm19, zmmword ptr [rcx + 1408]
vpxord zmm30, zmm19, dword ptr [rdx + 340]{1to16}
vpternlogd zmm14, zmm7, dword ptr [rdx + 260]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1088], zmm14
vmovdqa64 zmm7, zmmword ptr [rcx + 1856]
vmovdqa64 zmm14, zmm27
vpternlogd zmm14, zmm6, zmm7, 0x96
vpternlogd zmm30, zmm16, zmm12, 0x96
vpxord zmm12, zmm30, zmmword ptr [rcx + 640]
vmovdqa64 zmm16, zmm14
vpternlogd zmm16, zmm24, zmm26, 0x96
vmovdqa64 zmmword ptr [rcx + 640], zmm15
vmovdqa64 zmm15, zmmword ptr [rcx + 576]
vpternlogd zmm30, zmm15, dword ptr [rdx + 276]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1344], zmm30
vmovdqa64 zmm15, zmm16
vpternlogd zmm15, zmm9, zmm23, 0xa6
vmovdqa64 zmm30, zmm16
vpternlogd zmm30, zmm21, zmm14, 0x96
vpxord zmm29, zmm29, zmm2
vpternlogd zmm25, zmm24, dword ptr [rdx + 360]{1to16}, 0x96
vpxord zmm2, zmm8, zmm30
vmovdqa64 zmmword ptr [rcx + 576], zmm5
vmovdqa64 zmm5, zmm2
vpternlogd zmm5, zmm9, zmm30, 0x96
vpternlogd zmm22, zmm20, dword ptr [rdx + 372]{1to16}, 0x96
vmovdqa64 zmmword ptr [rcx + 1024], zmm25
vmovdqa64 zmm25, zmm13
vpternlogd zmm25, zmm6, zmm9, 0x96
vpternlogd zmm15, zmm7, zmm20, 0x78
vmovdqa64 zmmword ptr [rcx + 2304], zmm10
vmovdqa64 zmm10, zmmword ptr [rcx + 512]
vmovdqa64 zmmword ptr [rcx + 2368], zmm29
vmovdqa64 zmm29, zmm22
vpternlogd zmm29, zmm10, dword ptr [rdx + 308]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1856], zmm29
vpternlogd zmm15, zmm11, zmm27, 0xd2
vmovdqa64 zmm10, zmm25
vpternlogd zmm10, zmm6, zmm7, 0xa6
vmovdqa64 zmm29, zmm10
vpternlogd zmm29, zmm20, zmm16, 0x96
vmovdqa64 zmmword ptr [rcx + 512], zmm12
vmovdqa64 zmm12, zmm25
vpternlogd zmm12, zmm20, zmm11, 0x96
vpternlogd zmm10, zmm11, zmm5, 0xb4
vpternlogd zmm10, zmm26, zmm27, 0x78
vmovdqa64 zmmword ptr [rcx + 2432], zmm22
vmovdqa64 zmm22, zmm12
vpternlogd zmm22, zmm9, zmm26, 0x06
vpternlogd zmm29, zmm4, zmm14, 0xb4
vpxord zmm18, zmm18, zmmword ptr [rcx + 448]
vpternlogd zmm10, zmm20, zmm4, 0x78
vpternlogd zmm22, zmm13, zmm30, 0x78
vpternlogd zmm12, zmm24, zmm13, 0x6c
vpternlogd zmm29, zmm30, zmm5, 0x78
vpternlogd zmm10, zmm4, dword ptr [rdx + 156]{1to16}, 0x96
vpternlogd zmm29, zmm11, zmm23, 0x78
vpternlogd zmm22, zmm11, zmm16, 0x78
vpternlogd zmm17, zmm13, dword ptr [rdx + 380]{1to16}, 0x96
vpternlogd zmm11, zmm8, zmm7, 0x96
vmovdqa64 zmm16, zmm4
vpternlogd zmm16, zmm21, zmm9, 0x96
vmovdqa64 zmm20, zmm16
vpternlogd zmm20, zmm4, zmm14, 0x7b
vpternlogd zmm12, zmm6, zmm5, 0x78
vpternlogd zmm12, zmm7, zmm16, 0x78
vmovdqa64 zmmword ptr [rcx + 448], zmm18
vmovdqa64 zmm18, zmm11
vpternlogd zmm18, zmm8, zmm5, 0x6a
vpternlogd zmm18, zmm26, zmm14, 0x78
vpternlogd zmm18, zmm21, zmm27, 0x78
vpternlogd zmm18, zmm13, zmm2, 0x78
vmovdqa64 zmm27, zmm16
vpternlogd zmm27, zmm6, zmm23, 0xc6
vpternlogd zmm16, zmm8, zmm25, 0x6c
vpternlogd zmm27, zmm14, zmm2, 0x78
vpternlogd zmm12, zmm21, zmm4, 0x78
vpternlogd zmm27, zmm9, zmm13, 0xd2
vpternlogd zmm16, zmm4, zmm23, 0x78
vpternlogd zmm29, zmm19, dword ptr [rdx + 148]{1to16}, 0x96
vpxord zmm22, zmm22, zmm20
vmovdqa64 zmm13, zmmword ptr [rcx + 1920]
vmovdqa64 zmm20, zmm28
vpternlogd zmm20, zmm13, zmm1, 0x63
vpternlogd zmm22, zmm21, zmm25, 0x4b
vpternlogd zmm27, zmm24, zmm26, 0xb4
vmovdqa64 zmm24, zmm1
vpternlogd zmm24, zmm13, zmm31, 0xe6
vpternlogd zmm27, zmm0, dword ptr [rdx + 144]{1to16}, 0x96
vpandnd zmm26, zmm31, zmm19
vpternlogd zmm25, zmm4, zmm14, 0xc6
vpternlogd zmm25, zmm8, zmm23, 0x78
vpternlogd zmm25, zmm21, zmm2, 0x78
vpternlogd zmm25, zmm6, zmm7, 0xd2
vpternlogd zmm22, zmm13, dword ptr [rdx + 128]{1to16}, 0x96
vmovdqa64 zmm4, zmmword ptr [rsi + 256]
vmovdqa64 zmm8, zmmword ptr [rsi + 1280]
vpternlogd zmm4, zmm8, dword ptr [r10 + 16]{1to16}, 0x78
vmovdqa64 zmm14, zmm24
vpternlogd zmm14, zmm13, zmm28, 0x78
vpxord zmm21, zmm3, zmm4
vpternlogd zmm4, zmm8, dword ptr [r11 + 16]{1to16}, 0x36
vpxord zmm6, zmm6, zmm30
vpternlogd zmm25, zmm31, dword ptr [rdx + 132]{1to16}, 0x96
vmovdqa64 zmm8, zmm14
vpternlogd zmm8, zmm1, zmm0, 0x87
vmovdqa64 zmm23, zmm28
vpternlogd zmm23, zmm13, zmm31, 0x87
vpternlogd zmm4, zmm3, dword ptr [rdx + 272]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1280], zmm4
vmovdqa64 zmm3, zmm8
vpternlogd zmm3, zmm24, zmm26, 0x69
vpternlogd zmm15, zmm2, zmm5, 0xb4
vpternlogd zmm6, zmm7, zmm16, 0xa6
vpternlogd zmm15, zmm1, dword ptr [rdx + 136]{1to16}, 0x96
vpternlogd zmm6, zmm9, zmm11, 0xb4
vpternlogd zmm6, zmm28, dword ptr [rdx + 140]{1to16}, 0x96
vmovdqa64 zmm2, zmm3
vpternlogd zmm2, zmm28, zmm23, 0x6a
vmovdqa64 zmm4, zmm23
vpternlogd zmm4, zmm28, zmm19, 0xb4
vpandd zmm5, zmm13, zmm0
vmovdqa64 zmm7, zmmword ptr [rcx + 1728]
vmovdqa64 zmm9, zmm7
vpternlogd zmm9, zmm31, zmm19, 0xca
vpandd zmm11, zmm13, zmm19
vmovdqa64 zmm16, zmm5
vpternlogd zmm16, zmm28, zmm0, 0x28
vmovdqa64 zmm30, zmm9
vpternlogd zmm30, zmm1, zmm26, 0x41
vpternlogd zmm16, zmm1, zmm20, 0x4b
vpternlogd zmm9, zmm1, zmm2, 0x6a
vmovdqa64 zmm2, zmm5
vpternlogd zmm2, zmm1, zmm19, 0x69
vpternlogd zmm4, zmm1, zmm7, 0x78
vmovdqa64 zmm26, zmm11
vpternlogd zmm26, zmm31, zmm0, 0x87
vmovdqa64 zmm13, zmm4
vpternlogd zmm13, zmm19, zmm23, 0xa6
vpternlogd zmm2, zmm7, zmm8, 0x59
vmovdqa64 zmm8, zmm26
vpternlogd zmm8, zmm0, zmm4, 0x7b
vmovdqa64 zmmword ptr [rcx + 1088], zmm21
vmovdqa64 zmm21, zmm26
vpternlogd zmm21, zmm7, zmm20, 0x4b
vpternlogd zmm26, zmm1, zmm28, 0xb1
vpxord zmm24, zmm24, zmm14
vpternlogd zmm23, zmm14, zmm20, 0xdb
vpternlogd zmm4, zmm7, zmm11, 0x7b
vpternlogd zmm23, zmm29, zmm21, 0x96
vpternlogd zmm21, zmm7, zmm16, 0xa6
vmovdqa64 zmm14, zmm24
vpternlogd zmm14, zmm31, zmm0, 0x69
vpternlogd zmm24, zmm19, zmm3, 0x7b
vmovdqa64 zmm3, zmm14
vpternlogd zmm3, zmm7, zmm11, 0xa6
vpternlogd zmm14, zmm1, zmm0, 0x7b
vpternlogd zmm24, zmm25, zmm21, 0x96
vpandd zmm0, zmm0, zmm19
vpxord zmm18, zmm18, dword ptr [rdx + 160]{1to16}
vpternlogd zmm11, zmm1, zmm22, 0x6a
vpandd zmm16, zmm28, zmm7
vmovdqa64 zmm20, zmm16
vpternlogd zmm20, zmm31, zmm0, 0x48
vmovdqa64 zmm21, zmm28
vpternlogd zmm21, zmm31, zmm19, 0xb8
vpternlogd zmm12, zmm7, dword ptr [rdx + 152]{1to16}, 0x96
vmovdqa64 zmm19, zmm12
vpternlogd zmm19, zmm3, zmm9, 0x69
vpternlogd zmm20, zmm6, zmm2, 0x96
vmovdqa64 zmm2, zmm18
vpternlogd zmm2, zmm25, zmm27, 0x96
vmovdqa64 zmm9, zmm16
vpternlogd zmm9, zmm1, zmm5, 0x8b
vmovdqa64 zmm1, zmm2
vpternlogd zmm1, zmm25, zmm29, 0xa6
vpternlogd zmm16, zmm8, zmm14, 0x69
vpternlogd zmm9, zmm23, zmm13, 0x96
vpternlogd zmm21, zmm28, zmm5, 0x4b
vpternlogd zmm21, zmm0, zmmword ptr [rcx + 1920], 0x96
vmovdqa64 zmm8, zmm19
vpternlogd zmm8, zmm17, zmmword ptr [rcx + 832], 0x96
vmovdqa64 zmmword ptr [rsi + 960], zmm8
vpternlogd zmm21, zmm4, zmm11, 0x96
vmovdqa64 zmm4, zmmword ptr [rcx + 768]
vpternlogd zmm17, zmm4, dword ptr [rdx + 316]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1984], zmm17
vpxord zmm4, zmm25, zmm6
vpternlogd zmm16, zmm15, zmm3, 0x69
vmovdqa64 zmm3, zmm15
vpternlogd zmm3, zmm27, zmm10, 0x96
vmovdqa64 zmm8, zmm4
vpternlogd zmm8, zmm25, zmm29, 0x96
vpxord zmm11, zmm12, zmm18
vmovdqa64 zmm13, zmm3
vpternlogd zmm13, zmm22, zmm2, 0x6c
vmovdqa64 zmm14, zmm8
vpternlogd zmm14, zmm10, zmm3, 0x7b
vpxord zmm5, zmm5, zmm30
vmovdqa64 zmm17, zmm25
vpternlogd zmm17, zmm22, zmm10, 0x96
vpternlogd zmm5, zmm7, zmm0, 0x78
vpternlogd zmm5, zmm27, zmm26, 0x96
vmovdqa64 zmm0, zmmword ptr [rcx + 2240]
vmovdqa64 zmm7, zmm20
vpternlogd zmm7, zmm0, zmmword ptr [rcx + 2176], 0x96
vmovdqa64 zmmword ptr [rsi + 768], zmm7
vmovdqa64 zmm0, zmm11
vpternlogd zmm0, zmm15, zmm18, 0x96
vmovdqa64 zmm7, zmm0
vpternlogd zmm7, zmm6, zmm8, 0x96
vmovdqa64 zmm23, zmm17
vpternlogd zmm23, zmm12, zmm2, 0x96
vmovdqa64 zmm26, zmm7
vpternlogd zmm26, zmm15, zmm8, 0x96
vmovdqa64 zmm28, zmm23
vpternlogd zmm28, zmm27, zmm0, 0x06
vpternlogd zmm28, zmm18, zmm26, 0x78
vpternlogd zmm28, zmm17, zmm7, 0x78
vmovdqa64 zmm30, zmmword ptr [rcx + 2432]
vmovdqa64 zmm31, zmm5
vpternlogd zmm31, zmm30, zmmword ptr [rcx + 256], 0x96
vmovdqa64 zmmword ptr [rsi + 832], zmm31
vmovdqa64 zmm30, zmm7
vpternlogd zmm30, zmm27, zmm11, 0xa6
vpternlogd zmm7, zmm12, zmm1, 0x96
vpxord zmm28, zmm28, zmm14
vpternlogd zmm28, zmm15, zmm2, 0x4b
vpxord zmm14, zmm22, zmm26
vpternlogd zmm28, zmm21, zmmword ptr [rcx + 0], 0x96
vmovdqa64 zmmword ptr [rsi + 0], zmm28
vpternlogd zmm30, zmm29, zmm12, 0x78
vmovdqa64 zmm28, zmm14
vpternlogd zmm28, zmm27, zmm26, 0x96
vpternlogd zmm7, zmm10, zmm8, 0xb4
vpternlogd zmm13, zmm10, zmm11, 0x78
vpternlogd zmm7, zmm26, zmm28, 0x78
vmovdqa64 zmm31, zmm28
vpternlogd zmm31, zmm17, zmm1, 0xa6
vpternlogd zmm31, zmm0, zmm4, 0x78
vpternlogd zmm30, zmm17, zmm4, 0xd2
vpternlogd zmm7, zmm17, zmm11, 0x78
vpternlogd zmm31, zmm12, zmm10, 0x78
vmovdqa64 zmm1, zmmword ptr [rcx + 2112]
vpternlogd zmm21, zmm1, zmmword ptr [rcx + 384], 0x96
vmovdqa64 zmmword ptr [rsi + 576], zmm21
vpternlogd zmm7, zmm9, zmmword ptr [rcx + 512], 0x96
vmovdqa64 zmmword ptr [rsi + 320], zmm7
vpternlogd zmm30, zmm14, zmm28, 0xb4
vpternlogd zmm23, zmm6, zmm18, 0x6c
vmovdqa64 zmm7, zmm11
vpternlogd zmm7, zmm25, zmm3, 0x9c
vpternlogd zmm31, zmm10, zmmword ptr [rcx + 2368], 0x96
vmovdqa64 zmmword ptr [rsi + 448], zmm31
vpternlogd zmm23, zmm25, zmm28, 0x78
vpxord zmm26, zmm25, zmm26
vpternlogd zmm26, zmm29, zmm13, 0xa6
vpternlogd zmm23, zmm29, zmm3, 0x78
vpternlogd zmm7, zmm8, zmm14, 0x78
vmovdqa64 zmm3, zmmword ptr [rsi + 128]
vmovdqa64 zmm12, zmmword ptr [rsi + 1152]
vpternlogd zmm3, zmm12, dword ptr [r10 + 8]{1to16}, 0x78
vpternlogd zmm23, zmm15, zmm10, 0x78
vpternlogd zmm7, zmm27, zmm18, 0xd2
vmovdqa64 zmm13, zmm3
vpternlogd zmm13, zmm12, dword ptr [r11 + 8]{1to16}, 0x36
vmovdqa64 zmm12, zmmword ptr [rsi + 640]
vmovdqa64 zmm21, zmmword ptr [rsi + 1664]
vpternlogd zmm12, zmm21, dword ptr [r10 + 40]{1to16}, 0x78
vpternlogd zmm7, zmm6, zmm0, 0xb4
vmovdqa64 zmm6, zmmword ptr [rcx + 2304]
vpternlogd zmm13, zmm6, dword ptr [rdx + 264]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1152], zmm13
vmovdqa64 zmm13, zmm12
vpternlogd zmm13, zmm21, dword ptr [r11 + 40]{1to16}, 0x36
vpternlogd zmm7, zmm5, zmmword ptr [rcx + 1088], 0x96
vmovdqa64 zmmword ptr [rsi + 256], zmm7
vmovdqa64 zmm5, zmmword ptr [rcx + 1024]
vpternlogd zmm13, zmm5, dword ptr [rdx + 296]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1664], zmm13
vpternlogd zmm12, zmm24, zmm5, 0x96
vmovdqa64 zmmword ptr [rsi + 640], zmm12
vmovdqa64 zmm5, zmm8
vpternlogd zmm5, zmm10, zmm2, 0x9c
vmovdqa64 zmm2, zmmword ptr [rcx + 576]
vmovdqa64 zmm7, zmmword ptr [rcx + 2048]
vmovdqa64 zmm10, zmm16
vpternlogd zmm10, zmm2, zmm7, 0x96
vmovdqa64 zmmword ptr [rsi + 704], zmm10
vpternlogd zmm17, zmm22, zmm29, 0x96
vmovdqa64 zmm10, zmm17
vpternlogd zmm10, zmm27, zmm26, 0xa6
vpternlogd zmm10, zmm20, zmmword ptr [rcx + 704], 0x96
vmovdqa64 zmmword ptr [rsi + 192], zmm10
vpternlogd zmm17, zmm22, zmm28, 0x6a
vpternlogd zmm17, zmm0, zmm8, 0x78
vpxord zmm6, zmm6, zmm3
vpternlogd zmm17, zmm15, zmm4, 0x78
vpternlogd zmm5, zmm22, zmm11, 0x78
vmovdqa64 zmm0, zmmword ptr [rcx + 320]
vpternlogd zmm1, zmm0, dword ptr [rdx + 292]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1600], zmm1
vpternlogd zmm17, zmm18, zmm14, 0x78
vpternlogd zmm23, zmm19, zmmword ptr [rcx + 448], 0x96
vmovdqa64 zmmword ptr [rsi + 384], zmm23
vmovdqa64 zmm0, zmmword ptr [rcx + 192]
vpternlogd zmm17, zmm0, zmmword ptr [rcx + 128], 0x96
vmovdqa64 zmmword ptr [rsi + 512], zmm17
vpternlogd zmm5, zmm15, zmm14, 0x78
vpternlogd zmm6, zmm16, zmm30, 0x96
vmovdqa64 zmmword ptr [rsi + 128], zmm6
vpternlogd zmm5, zmm25, zmm29, 0xd2
vmovdqa64 zmm0, zmmword ptr [rsi + 1728]
vpternlogd zmm7, zmm0, dword ptr [r11 + 44]{1to16}, 0x36
vpternlogd zmm7, zmm2, dword ptr [rdx + 300]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1728], zmm7
vmovdqa64 zmm0, zmmword ptr [rcx + 64]
vpternlogd zmm9, zmm0, zmmword ptr [rcx + 896], 0x96
vmovdqa64 zmmword ptr [rsi + 896], zmm9
vpternlogd zmm5, zmm24, zmmword ptr [rcx + 640], 0x96
vmovdqa64 zmmword ptr [rsi + 64], zmm5
