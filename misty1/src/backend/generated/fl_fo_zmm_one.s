// fl_fo_zmm_one.s: 1063 instructions, about 502 cycles, 54 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 zmm0, zmmword ptr [rdi + 64]
vmovdqa64 zmm1, zmmword ptr [rdi + 1088]
vpternlogd zmm0, zmm1, dword ptr [r8 + 4]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 64], zmm0
vpternlogd zmm1, zmm0, dword ptr [r9 + 4]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1088], zmm1
vmovdqa64 zmm2, zmmword ptr [rdi + 0]
vmovdqa64 zmm3, zmmword ptr [rdi + 1024]
vpternlogd zmm2, zmm3, dword ptr [r8 + 0]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 0], zmm2
vpternlogd zmm3, zmm2, dword ptr [r9 + 0]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1024], zmm3
vmovdqa64 zmm4, zmmword ptr [rdi + 192]
vmovdqa64 zmm5, zmmword ptr [rdi + 1216]
vpternlogd zmm4, zmm5, dword ptr [r8 + 12]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 192], zmm4
vpternlogd zmm5, zmm4, dword ptr [r9 + 12]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1216], zmm5
vmovdqa64 zmm6, zmmword ptr [rdi + 128]
vmovdqa64 zmm7, zmmword ptr [rdi + 1152]
vpternlogd zmm6, zmm7, dword ptr [r8 + 8]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 128], zmm6
vpternlogd zmm7, zmm6, dword ptr [r9 + 8]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1152], zmm7
vmovdqa64 zmm8, zmmword ptr [rdi + 256]
vmovdqa64 zmm9, zmmword ptr [rdi + 1280]
vpternlogd zmm8, zmm9, dword ptr [r8 + 16]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 256], zmm8
vpternlogd zmm9, zmm8, dword ptr [r9 + 16]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1280], zmm9
vmovdqa64 zmm10, zmmword ptr [rdi + 320]
vmovdqa64 zmm11, zmmword ptr [rdi + 1344]
vpternlogd zmm10, zmm11, dword ptr [r8 + 20]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 320], zmm10
vpternlogd zmm11, zmm10, dword ptr [r9 + 20]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1344], zmm11
vmovdqa64 zmm12, zmmword ptr [rdi + 448]
vmovdqa64 zmm13, zmmword ptr [rdi + 1472]
vpternlogd zmm12, zmm13, dword ptr [r8 + 28]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 448], zmm12
vpternlogd zmm13, zmm12, dword ptr [r9 + 28]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1472], zmm13
vmovdqa64 zmm14, zmmword ptr [rdi + 640]
vmovdqa64 zmm15, zmmword ptr [rdi + 1664]
vpternlogd zmm14, zmm15, dword ptr [r8 + 40]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 640], zmm14
vpternlogd zmm15, zmm14, dword ptr [r9 + 40]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1664], zmm15
vmovdqa64 zmm16, zmmword ptr [rdi + 512]
vmovdqa64 zmm17, zmmword ptr [rdi + 1536]
vpternlogd zmm16, zmm17, dword ptr [r8 + 32]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 512], zmm16
vpternlogd zmm17, zmm16, dword ptr [r9 + 32]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1536], zmm17
vmovdqa64 zmm18, zmmword ptr [rdi + 384]
vmovdqa64 zmm19, zmmword ptr [rdi + 1408]
vpternlogd zmm18, zmm19, dword ptr [r8 + 24]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 384], zmm18
vpternlogd zmm19, zmm18, dword ptr [r9 + 24]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1408], zmm19
vmovdqa64 zmm20, zmmword ptr [rdi + 768]
vmovdqa64 zmm21, zmmword ptr [rdi + 1792]
vpternlogd zmm20, zmm21, dword ptr [r8 + 48]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 768], zmm20
vpternlogd zmm21, zmm20, dword ptr [r9 + 48]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1792], zmm21
vpxord zmm22, zmm17, zmm15
vmovdqa64 zmm23, zmmword ptr [rdi + 576]
vmovdqa64 zmm24, zmmword ptr [rdi + 1600]
vpternlogd zmm23, zmm24, dword ptr [r8 + 36]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 576], zmm23
vpternlogd zmm24, zmm23, dword ptr [r9 + 36]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1600], zmm24
vmovdqa64 zmm25, zmm21
vpternlogd zmm25, zmm17, zmm22, 0x96
vmovdqa64 zmm26, zmmword ptr [rdi + 704]
vmovdqa64 zmm27, zmmword ptr [rdi + 1728]
vpternlogd zmm26, zmm27, dword ptr [r8 + 44]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 704], zmm26
vpternlogd zmm27, zmm26, dword ptr [r9 + 44]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1728], zmm27
vmovdqa64 zmm28, zmmword ptr [rdi + 832]
vmovdqa64 zmm29, zmmword ptr [rdi + 1856]
vpternlogd zmm28, zmm29, dword ptr [r8 + 52]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 832], zmm28
vpternlogd zmm29, zmm28, dword ptr [r9 + 52]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1856], zmm29
vmovdqa64 zmm30, zmmword ptr [rdi + 896]
vmovdqa64 zmm31, zmmword ptr [rdi + 1920]
vpternlogd zmm30, zmm31, dword ptr [r8 + 56]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 896], zmm30
vpternlogd zmm31, zmm30, dword ptr [r9 + 56]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1920], zmm31
vmovdqa64 zmm30, zmm31
vpternlogd zmm30, zmm24, zmm27, 0x96
vmovdqa64 zmm26, zmm31
vpternlogd zmm26, zmm13, zmm17, 0x96
vmovdqa64 zmm28, zmm31
vpternlogd zmm28, zmm25, zmm30, 0x6f
vmovdqa64 zmm20, zmm21
vpternlogd zmm20, zmm13, zmm26, 0x96
vmovdqa64 zmm14, zmmword ptr [rdi + 960]
vmovdqa64 zmm23, zmmword ptr [rdi + 1984]
vpternlogd zmm14, zmm23, dword ptr [r8 + 60]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 960], zmm14
vpternlogd zmm23, zmm14, dword ptr [r9 + 60]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1984], zmm23
vpxord zmm14, zmm29, zmm23
vmovdqa64 zmm16, zmm23
vpternlogd zmm16, zmm24, zmm14, 0x96
vmovdqa64 zmm12, zmm23
vpternlogd zmm12, zmm17, zmm27, 0x96
vmovdqa64 zmm8, zmm29
vpternlogd zmm8, zmm26, zmm12, 0x96
vmovdqa64 zmm18, zmm27
vpternlogd zmm18, zmm8, zmm16, 0x12
vpternlogd zmm8, zmm15, zmm23, 0x6c
vmovdqa64 zmm10, zmm13
vpternlogd zmm10, zmm12, zmm30, 0x78
vpternlogd zmm10, zmm31, zmm14, 0x78
vmovdqa64 zmm4, zmm15
vpternlogd zmm4, zmm16, zmm25, 0x96
vmovdqa64 zmm0, zmm24
vpternlogd zmm0, zmm25, zmm4, 0x96
vpternlogd zmm18, zmm23, zmm0, 0x78
vpternlogd zmm18, zmm26, zmm4, 0x78
vpxord zmm18, zmm18, zmm28
vpternlogd zmm18, zmm24, zmm12, 0x4b
vpternlogd zmm18, zmm3, dword ptr [rdx + 0]{1to16}, 0x96
vpxord zmm28, zmm17, zmm0
vpternlogd zmm28, zmm21, zmm10, 0xa6
vpternlogd zmm28, zmm27, zmm20, 0xb4
vpternlogd zmm28, zmm5, dword ptr [rdx + 12]{1to16}, 0x96
vmovdqa64 zmm10, zmm31
vpternlogd zmm10, zmm12, zmm25, 0xd2
vpternlogd zmm10, zmm13, zmm14, 0x78
vpternlogd zmm12, zmm17, zmm21, 0xa6
vmovdqa64 zmm6, zmm17
vpternlogd zmm6, zmm14, zmm30, 0xb4
vpxord zmm2, zmm13, zmm0
vpternlogd zmm10, zmm24, zmm2, 0x78
vpternlogd zmm10, zmm17, zmm21, 0xd2
vpternlogd zmm10, zmm1, dword ptr [rdx + 4]{1to16}, 0x96
vpternlogd zmm6, zmm25, zmm2, 0x78
vpternlogd zmm6, zmm27, zmm23, 0xd2
vpternlogd zmm6, zmm15, zmm16, 0xb4
vpternlogd zmm6, zmm9, dword ptr [rdx + 16]{1to16}, 0x96
vmovdqa64 zmm15, zmm27
vpternlogd zmm15, zmm14, zmm4, 0x9c
vpternlogd zmm15, zmm21, zmm29, 0x78
vpternlogd zmm15, zmm26, zmm22, 0xd2
vpternlogd zmm27, zmm0, zmm2, 0x96
vpternlogd zmm8, zmm17, zmm27, 0x78
vpternlogd zmm8, zmm21, zmm30, 0x78
vpternlogd zmm20, zmm13, zmm27, 0x6a
vpternlogd zmm4, zmm29, zmm12, 0x96
vpternlogd zmm4, zmm31, zmm25, 0xb4
vpternlogd zmm4, zmm0, zmm27, 0x78
vpternlogd zmm20, zmm16, zmm25, 0x78
vpternlogd zmm4, zmm26, zmm14, 0x78
vpternlogd zmm12, zmm26, zmm27, 0xb4
vpternlogd zmm27, zmm2, zmm15, 0xa6
vpternlogd zmm12, zmm16, zmm22, 0x78
vpternlogd zmm12, zmm29, zmm31, 0x78
vpternlogd zmm20, zmm24, zmm22, 0x78
vpternlogd zmm20, zmm23, zmm2, 0x78
vpternlogd zmm8, zmm24, zmm31, 0x78
vpternlogd zmm12, zmm31, dword ptr [rdx + 28]{1to16}, 0x96
vpternlogd zmm27, zmm7, dword ptr [rdx + 8]{1to16}, 0x96
vpternlogd zmm8, zmm19, dword ptr [rdx + 24]{1to16}, 0x96
vpternlogd zmm4, zmm11, dword ptr [rdx + 20]{1to16}, 0x96
vpxord zmm20, zmm20, dword ptr [rdx + 32]{1to16}
vmovdqa64 zmm0, zmmword ptr [rsi + 64]
vmovdqa64 zmm2, zmmword ptr [rsi + 1088]
vpternlogd zmm0, zmm2, dword ptr [r10 + 4]{1to16}, 0x78
vpternlogd zmm2, zmm0, dword ptr [r11 + 4]{1to16}, 0x1e
vmovdqa64 zmm13, zmmword ptr [rsi + 0]
vmovdqa64 zmm14, zmmword ptr [rsi + 1024]
vpternlogd zmm13, zmm14, dword ptr [r10 + 0]{1to16}, 0x78
vpternlogd zmm14, zmm13, dword ptr [r11 + 0]{1to16}, 0x1e
vmovdqa64 zmm15, zmmword ptr [rsi + 128]
vmovdqa64 zmm16, zmmword ptr [rsi + 1152]
vpternlogd zmm15, zmm16, dword ptr [r10 + 8]{1to16}, 0x78
vpternlogd zmm16, zmm15, dword ptr [r11 + 8]{1to16}, 0x1e
vmovdqa64 zmm17, zmm9
vpternlogd zmm17, zmm3, zmm5, 0x60
vmovdqa64 zmm21, zmmword ptr [rsi + 256]
vmovdqa64 zmm22, zmmword ptr [rsi + 1280]
vpternlogd zmm21, zmm22, dword ptr [r10 + 16]{1to16}, 0x78
vpternlogd zmm22, zmm21, dword ptr [r11 + 16]{1to16}, 0x1e
vmovdqa64 zmm23, zmmword ptr [rsi + 192]
vmovdqa64 zmm24, zmmword ptr [rsi + 1216]
vpternlogd zmm23, zmm24, dword ptr [r10 + 12]{1to16}, 0x78
vpternlogd zmm24, zmm23, dword ptr [r11 + 12]{1to16}, 0x1e
vmovdqa64 zmm25, zmm11
vpternlogd zmm25, zmm1, zmm5, 0xe2
vpandd zmm26, zmm9, zmm11
vpandd zmm29, zmm3, zmm11
vmovdqa64 zmm30, zmmword ptr [rsi + 320]
vmovdqa64 zmm31, zmmword ptr [rsi + 1344]
vpternlogd zmm30, zmm31, dword ptr [r10 + 20]{1to16}, 0x78
vpternlogd zmm31, zmm30, dword ptr [r11 + 20]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rcx + 0], zmm21
vmovdqa64 zmm21, zmm9
vpternlogd zmm21, zmm5, zmm17, 0x95
vpternlogd zmm25, zmm5, zmm21, 0x87
vpternlogd zmm25, zmm3, zmm26, 0x96
vpternlogd zmm25, zmm7, zmm29, 0x87
vpternlogd zmm17, zmm3, zmm7, 0x87
vmovdqa64 zmmword ptr [rcx + 64], zmm22
vpandnd zmm22, zmm1, zmm11
vmovdqa64 zmmword ptr [rcx + 128], zmm30
vmovdqa64 zmm30, zmm5
vpternlogd zmm30, zmm3, zmm1, 0x87
vmovdqa64 zmmword ptr [rcx + 192], zmm31
vmovdqa64 zmm31, zmm11
vpternlogd zmm31, zmm5, zmm30, 0xa6
vpternlogd zmm31, zmm7, zmm19, 0x78
vmovdqa64 zmmword ptr [rcx + 256], zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 512]
vmovdqa64 zmmword ptr [rcx + 320], zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 1536]
vpternlogd zmm23, zmm24, dword ptr [r10 + 32]{1to16}, 0x78
vpternlogd zmm24, zmm23, dword ptr [r11 + 32]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rcx + 384], zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 384]
vmovdqa64 zmmword ptr [rcx + 448], zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 1408]
vpternlogd zmm23, zmm24, dword ptr [r10 + 24]{1to16}, 0x78
vpternlogd zmm24, zmm23, dword ptr [r11 + 24]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rcx + 512], zmm15
vmovdqa64 zmm15, zmm7
vpternlogd zmm15, zmm3, zmm1, 0xe6
vmovdqa64 zmmword ptr [rcx + 576], zmm16
vmovdqa64 zmm16, zmm19
vpternlogd zmm16, zmm29, zmm31, 0x6f
vpternlogd zmm16, zmm18, zmm25, 0x69
vmovdqa64 zmm25, zmm5
vpternlogd zmm25, zmm3, zmm15, 0x6a
vmovdqa64 zmmword ptr [rcx + 640], zmm23
vpxord zmm23, zmm15, zmm25
vmovdqa64 zmmword ptr [rcx + 704], zmm24
vpandd zmm24, zmm5, zmm19
vmovdqa64 zmmword ptr [rcx + 768], zmm13
vmovdqa64 zmm13, zmm9
vpternlogd zmm13, zmm7, zmm25, 0x95
vpternlogd zmm15, zmm22, zmm13, 0x69
vpternlogd zmm22, zmm7, zmm21, 0x59
vmovdqa64 zmmword ptr [rcx + 832], zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 448]
vmovdqa64 zmmword ptr [rcx + 896], zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 1472]
vpternlogd zmm14, zmm0, dword ptr [r10 + 28]{1to16}, 0x78
vpternlogd zmm0, zmm14, dword ptr [r11 + 28]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rcx + 960], zmm14
vmovdqa64 zmm14, zmm19
vpternlogd zmm14, zmm1, zmm29, 0x6a
vpternlogd zmm29, zmm1, zmm9, 0x87
vpternlogd zmm22, zmm11, zmm14, 0x1e
vpternlogd zmm22, zmm19, zmm26, 0x87
vpternlogd zmm26, zmm1, zmm24, 0x48
vpternlogd zmm1, zmm7, zmm23, 0xb7
vmovdqa64 zmmword ptr [rcx + 1024], zmm0
vmovdqa64 zmm0, zmm11
vpternlogd zmm0, zmm15, zmm23, 0x6f
vpternlogd zmm23, zmm9, zmm19, 0xd7
vpternlogd zmm9, zmm31, zmm29, 0x6f
vpternlogd zmm1, zmm9, zmm24, 0x69
vpternlogd zmm31, zmm11, zmm30, 0xa6
vpternlogd zmm24, zmm7, zmm21, 0x47
vpternlogd zmm21, zmm7, zmm11, 0x96
vpternlogd zmm21, zmm19, zmm13, 0x59
vpternlogd zmm21, zmm28, zmm26, 0x96
vpternlogd zmm15, zmm5, zmm30, 0x6a
vpternlogd zmm11, zmm3, zmm31, 0x60
vpternlogd zmm3, zmm7, zmm5, 0x2d
vpternlogd zmm25, zmm30, zmm3, 0xe7
vpternlogd zmm24, zmm4, zmm25, 0x96
vpternlogd zmm3, zmm19, zmm29, 0x59
vpternlogd zmm17, zmm19, zmm3, 0xb4
vpternlogd zmm24, zmm3, zmm31, 0x96
vpternlogd zmm17, zmm10, zmm0, 0x96
vpternlogd zmm29, zmm7, zmm5, 0xb1
vpternlogd zmm29, zmm6, zmm22, 0x96
vpternlogd zmm11, zmm7, zmm14, 0xe2
vpternlogd zmm11, zmm8, zmm15, 0x69
vpternlogd zmm14, zmm27, zmm23, 0x96
vpxord zmm14, zmm14, zmm1
vpxord zmm23, zmm23, zmm11
vmovdqa64 zmm0, zmmword ptr [rsi + 768]
vmovdqa64 zmm1, zmmword ptr [rsi + 1792]
vpternlogd zmm0, zmm1, dword ptr [r10 + 48]{1to16}, 0x78
vpternlogd zmm1, zmm0, dword ptr [r11 + 48]{1to16}, 0x1e
vmovdqa64 zmm3, zmmword ptr [rsi + 576]
vmovdqa64 zmm5, zmmword ptr [rsi + 1600]
vpternlogd zmm3, zmm5, dword ptr [r10 + 36]{1to16}, 0x78
vpternlogd zmm5, zmm3, dword ptr [r11 + 36]{1to16}, 0x1e
vmovdqa64 zmm7, zmmword ptr [rsi + 640]
vmovdqa64 zmm9, zmmword ptr [rsi + 1664]
vpternlogd zmm7, zmm9, dword ptr [r10 + 40]{1to16}, 0x78
vpternlogd zmm9, zmm7, dword ptr [r11 + 40]{1to16}, 0x1e
vmovdqa64 zmm11, zmmword ptr [rsi + 704]
vmovdqa64 zmm13, zmmword ptr [rsi + 1728]
vpternlogd zmm11, zmm13, dword ptr [r10 + 44]{1to16}, 0x78
vpternlogd zmm13, zmm11, dword ptr [r11 + 44]{1to16}, 0x1e
vmovdqa64 zmm15, zmmword ptr [rdi + 0]
vpxord zmm19, zmm15, dword ptr [rdx + 192]{1to16}
vmovdqa64 zmm22, zmmword ptr [rdi + 128]
vpxord zmm25, zmm22, dword ptr [rdx + 200]{1to16}
vmovdqa64 zmm26, zmmword ptr [rdi + 64]
vpxord zmm30, zmm26, dword ptr [rdx + 196]{1to16}
vmovdqa64 zmm31, zmm20
vpternlogd zmm31, zmm10, zmm6, 0x96
vmovdqa64 zmmword ptr [rcx + 1088], zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 832]
vmovdqa64 zmmword ptr [rcx + 1152], zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 1856]
vpternlogd zmm11, zmm0, dword ptr [r10 + 52]{1to16}, 0x78
vpternlogd zmm0, zmm11, dword ptr [r11 + 52]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rcx + 1216], zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 896]
vmovdqa64 zmmword ptr [rcx + 1280], zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 1920]
vpternlogd zmm11, zmm7, dword ptr [r10 + 56]{1to16}, 0x78
vpternlogd zmm7, zmm11, dword ptr [r11 + 56]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rcx + 1344], zmm11
vmovdqa64 zmm11, zmmword ptr [rdi + 192]
vmovdqa64 zmmword ptr [rcx + 1408], zmm3
vpxord zmm3, zmm11, dword ptr [rdx + 204]{1to16}
vmovdqa64 zmm11, zmmword ptr [rdi + 320]
vpxord zmm22, zmm11, dword ptr [rdx + 212]{1to16}
vmovdqa64 zmm11, zmmword ptr [rdi + 384]
vpxord zmm26, zmm11, dword ptr [rdx + 216]{1to16}
vmovdqa64 zmm11, zmmword ptr [rdi + 256]
vmovdqa64 zmmword ptr [rcx + 1472], zmm1
vpxord zmm1, zmm11, dword ptr [rdx + 208]{1to16}
vmovdqa64 zmm11, zmmword ptr [rsi + 960]
vmovdqa64 zmmword ptr [rcx + 1536], zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 1984]
vpternlogd zmm11, zmm0, dword ptr [r10 + 60]{1to16}, 0x78
vpternlogd zmm0, zmm11, dword ptr [r11 + 60]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rcx + 1600], zmm11
vmovdqa64 zmm11, zmmword ptr [rdi + 448]
vmovdqa64 zmmword ptr [rcx + 1664], zmm7
vpxord zmm7, zmm11, dword ptr [rdx + 220]{1to16}
vpxord zmm15, zmm10, zmm28
vmovdqa64 zmmword ptr [rcx + 1728], zmm0
vmovdqa64 zmm0, zmmword ptr [rdi + 512]
vmovdqa64 zmmword ptr [rcx + 1792], zmm13
vpxord zmm13, zmm0, dword ptr [rdx + 224]{1to16}
vmovdqa64 zmmword ptr [rcx + 1856], zmm5
vmovdqa64 zmm5, zmm12
vpternlogd zmm5, zmm18, zmm10, 0x96
vmovdqa64 zmmword ptr [rcx + 1920], zmm9
vpxord zmm9, zmm8, zmm20
vmovdqa64 zmmword ptr [rcx + 1984], zmm2
vmovdqa64 zmm2, zmm9
vpternlogd zmm2, zmm27, zmm20, 0x96
vmovdqa64 zmm11, zmm31
vpternlogd zmm11, zmm8, zmm5, 0x96
vmovdqa64 zmm0, zmm2
vpternlogd zmm0, zmm6, zmm11, 0x14
vpternlogd zmm11, zmm28, zmm20, 0x6c
vmovdqa64 zmmword ptr [rcx + 2048], zmm13
vmovdqa64 zmm13, zmm12
vpternlogd zmm13, zmm27, zmm6, 0x96
vmovdqa64 zmmword ptr [rcx + 2112], zmm7
vmovdqa64 zmm7, zmm15
vpternlogd zmm7, zmm10, zmm4, 0x96
vmovdqa64 zmmword ptr [rcx + 2176], zmm26
vmovdqa64 zmm26, zmm13
vpternlogd zmm26, zmm12, zmm7, 0x7b
vmovdqa64 zmmword ptr [rcx + 2240], zmm23
vmovdqa64 zmm23, zmm7
vpternlogd zmm23, zmm28, zmm2, 0x96
vmovdqa64 zmmword ptr [rcx + 2304], zmm29
vmovdqa64 zmm29, zmm23
vpternlogd zmm29, zmm27, zmm7, 0x96
vpternlogd zmm0, zmm20, zmm29, 0x78
vpternlogd zmm0, zmm5, zmm23, 0x78
vpxord zmm0, zmm0, zmm26
vpternlogd zmm0, zmm27, zmm31, 0x4b
vpternlogd zmm0, zmm19, zmm16, 0x96
vmovdqa64 zmm19, zmmword ptr [rdi + 576]
vpternlogd zmm16, zmm19, dword ptr [rdx + 228]{1to16}, 0x96
vpxord zmm26, zmm18, zmm29
vmovdqa64 zmmword ptr [rcx + 2368], zmm16
vmovdqa64 zmm16, zmm23
vpternlogd zmm16, zmm6, zmm9, 0xa6
vpternlogd zmm16, zmm4, zmm8, 0x78
vpternlogd zmm16, zmm5, zmm15, 0xd2
vmovdqa64 zmmword ptr [rcx + 2432], zmm0
vmovdqa64 zmm0, zmm5
vpternlogd zmm0, zmm18, zmm4, 0x96
vmovdqa64 zmm19, zmm7
vpternlogd zmm19, zmm12, zmm31, 0x9c
vpternlogd zmm19, zmm18, zmm9, 0x78
vpternlogd zmm19, zmm27, zmm26, 0x78
vpternlogd zmm19, zmm10, zmm4, 0xd2
vpternlogd zmm19, zmm30, zmm17, 0x96
vmovdqa64 zmm30, zmmword ptr [rdi + 640]
vpternlogd zmm17, zmm30, dword ptr [rdx + 232]{1to16}, 0x96
vmovdqa64 zmmword ptr [rcx + 2496], zmm17
vpxord zmm17, zmm10, zmm29
vmovdqa64 zmmword ptr [rcx + 2560], zmm19
vmovdqa64 zmm19, zmm13
vpternlogd zmm19, zmm18, zmm31, 0x6c
vpternlogd zmm19, zmm12, zmm9, 0x78
vpternlogd zmm17, zmm4, zmm19, 0xa6
vpternlogd zmm31, zmm10, zmm4, 0xa6
vpternlogd zmm17, zmm6, zmm0, 0xb4
vpternlogd zmm17, zmm3, zmm21, 0x96
vpternlogd zmm23, zmm8, zmm31, 0x96
vpternlogd zmm23, zmm12, zmm7, 0xb4
vmovdqa64 zmm3, zmmword ptr [rdi + 768]
vpternlogd zmm21, zmm3, dword ptr [rdx + 240]{1to16}, 0x96
vmovdqa64 zmm19, zmm26
vpternlogd zmm19, zmm6, zmm29, 0x96
vpternlogd zmm0, zmm18, zmm19, 0x6a
vpternlogd zmm23, zmm29, zmm19, 0x78
vpternlogd zmm23, zmm5, zmm9, 0x78
vpternlogd zmm23, zmm22, zmm24, 0x96
vpternlogd zmm31, zmm5, zmm19, 0xb4
vpternlogd zmm16, zmm26, zmm19, 0xb4
vpternlogd zmm16, zmm25, zmm14, 0x96
vpternlogd zmm11, zmm10, zmm19, 0x78
vpternlogd zmm9, zmm10, zmm13, 0x9c
vpternlogd zmm11, zmm4, zmm13, 0x78
vpternlogd zmm9, zmm7, zmm26, 0x78
vpternlogd zmm9, zmm6, zmm20, 0xd2
vpternlogd zmm9, zmm28, zmm2, 0xb4
vmovdqa64 zmm4, zmmword ptr [rcx + 2304]
vpternlogd zmm9, zmm1, zmm4, 0x96
vpternlogd zmm0, zmm2, zmm7, 0x78
vpternlogd zmm31, zmm2, zmm15, 0x78
vpternlogd zmm0, zmm27, zmm15, 0x78
vpternlogd zmm0, zmm20, zmm26, 0x78
vpternlogd zmm11, zmm27, zmm12, 0x78
vmovdqa64 zmm1, zmmword ptr [rcx + 2240]
vpternlogd zmm11, zmm1, zmmword ptr [rcx + 2176], 0x69
vpternlogd zmm31, zmm8, zmm12, 0x78
vpternlogd zmm31, zmm12, zmmword ptr [rcx + 2112], 0x96
vpxord zmm0, zmm0, zmmword ptr [rcx + 2048]
vmovdqa64 zmm2, zmmword ptr [rdi + 832]
vpternlogd zmm4, zmm2, dword ptr [rdx + 244]{1to16}, 0x96
vmovdqa64 zmm5, zmmword ptr [rdi + 704]
vpternlogd zmm14, zmm5, dword ptr [rdx + 236]{1to16}, 0x96
vmovdqa64 zmm6, zmmword ptr [rdi + 896]
vpternlogd zmm24, zmm6, dword ptr [rdx + 248]{1to16}, 0x96
vmovdqa64 zmm7, zmmword ptr [rdi + 960]
vpternlogd zmm1, zmm7, dword ptr [rdx + 252]{1to16}, 0x69
vpxord zmm8, zmm2, zmm7
vmovdqa64 zmm10, zmmword ptr [rdi + 576]
vmovdqa64 zmm12, zmm10
vpternlogd zmm12, zmm7, zmm8, 0x96
vmovdqa64 zmm13, zmmword ptr [rdi + 512]
vmovdqa64 zmm15, zmm13
vpternlogd zmm15, zmm5, zmm7, 0x96
vmovdqa64 zmm18, zmmword ptr [rdi + 448]
vmovdqa64 zmm19, zmm18
vpternlogd zmm19, zmm13, zmm6, 0x96
vpxord zmm20, zmm13, zmm30
vmovdqa64 zmm22, zmm2
vpternlogd zmm22, zmm19, zmm15, 0x96
vmovdqa64 zmm25, zmm6
vpternlogd zmm25, zmm10, zmm5, 0x96
vmovdqa64 zmm26, zmm5
vpternlogd zmm26, zmm22, zmm12, 0x12
vpternlogd zmm22, zmm30, zmm7, 0x6c
vmovdqa64 zmm27, zmm3
vpternlogd zmm27, zmm13, zmm20, 0x96
vmovdqa64 zmm28, zmm6
vpternlogd zmm28, zmm27, zmm25, 0x6f
vmovdqa64 zmm29, zmm30
vpternlogd zmm29, zmm12, zmm27, 0x96
vmovdqa64 zmmword ptr [rcx + 2048], zmm4
vmovdqa64 zmm4, zmm10
vpternlogd zmm4, zmm27, zmm29, 0x96
vpternlogd zmm26, zmm7, zmm4, 0x78
vpternlogd zmm26, zmm19, zmm29, 0x78
vpxord zmm26, zmm26, zmm28
vpternlogd zmm26, zmm10, zmm15, 0x4b
vmovdqa64 zmm28, zmmword ptr [rdi + 0]
vpternlogd zmm26, zmm28, dword ptr [rdx + 64]{1to16}, 0x96
vmovdqa64 zmmword ptr [rcx + 2112], zmm21
vmovdqa64 zmm21, zmm6
vpternlogd zmm21, zmm15, zmm27, 0xd2
vpternlogd zmm21, zmm18, zmm8, 0x78
vmovdqa64 zmmword ptr [rcx + 2176], zmm24
vmovdqa64 zmm24, zmm5
vpternlogd zmm24, zmm8, zmm29, 0x9c
vpternlogd zmm24, zmm3, zmm2, 0x78
vpternlogd zmm24, zmm19, zmm20, 0xd2
vmovdqa64 zmmword ptr [rcx + 2240], zmm14
vmovdqa64 zmm14, zmm3
vpternlogd zmm14, zmm18, zmm19, 0x96
vmovdqa64 zmmword ptr [rcx + 2304], zmm1
vpxord zmm1, zmm18, zmm4
vpternlogd zmm21, zmm10, zmm1, 0x78
vpternlogd zmm21, zmm13, zmm3, 0xd2
vmovdqa64 zmm28, zmmword ptr [rdi + 64]
vpternlogd zmm21, zmm28, dword ptr [rdx + 68]{1to16}, 0x96
vpxord zmm28, zmm13, zmm4
vmovdqa64 zmmword ptr [rcx + 2624], zmm31
vmovdqa64 zmm31, zmm13
vpternlogd zmm31, zmm8, zmm25, 0xb4
vpternlogd zmm31, zmm27, zmm1, 0x78
vpternlogd zmm31, zmm5, zmm7, 0xd2
vpternlogd zmm31, zmm30, zmm12, 0xb4
vmovdqa64 zmm30, zmmword ptr [rdi + 256]
vpternlogd zmm31, zmm30, dword ptr [rdx + 80]{1to16}, 0x96
vmovdqa64 zmmword ptr [rcx + 2688], zmm11
vmovdqa64 zmm11, zmm5
vpternlogd zmm11, zmm4, zmm1, 0x96
vpternlogd zmm24, zmm1, zmm11, 0xb4
vmovdqa64 zmmword ptr [rcx + 2752], zmm16
vmovdqa64 zmm16, zmmword ptr [rdi + 128]
vpternlogd zmm24, zmm16, dword ptr [rdx + 72]{1to16}, 0x96
vpternlogd zmm22, zmm13, zmm11, 0x78
vpternlogd zmm13, zmm3, zmm15, 0x9c
vpternlogd zmm15, zmm18, zmm25, 0x6c
vpternlogd zmm22, zmm3, zmm25, 0x78
vpternlogd zmm15, zmm6, zmm8, 0x78
vpternlogd zmm28, zmm3, zmm15, 0xa6
vpternlogd zmm28, zmm5, zmm14, 0xb4
vpternlogd zmm14, zmm18, zmm11, 0x6a
vpternlogd zmm22, zmm10, zmm6, 0x78
vmovdqa64 zmm3, zmmword ptr [rdi + 192]
vpternlogd zmm28, zmm3, dword ptr [rdx + 76]{1to16}, 0x96
vmovdqa64 zmm5, zmmword ptr [rdi + 384]
vpternlogd zmm22, zmm5, dword ptr [rdx + 88]{1to16}, 0x96
vpternlogd zmm29, zmm2, zmm13, 0x96
vpternlogd zmm29, zmm6, zmm27, 0xb4
vpternlogd zmm29, zmm4, zmm11, 0x78
vpternlogd zmm13, zmm19, zmm11, 0xb4
vpternlogd zmm29, zmm19, zmm8, 0x78
vpternlogd zmm14, zmm12, zmm27, 0x78
vpternlogd zmm13, zmm12, zmm20, 0x78
vpternlogd zmm14, zmm10, zmm20, 0x78
vpternlogd zmm14, zmm7, zmm1, 0x78
vpternlogd zmm13, zmm2, zmm6, 0x78
vpternlogd zmm13, zmm6, dword ptr [rdx + 92]{1to16}, 0x96
vmovdqa64 zmm1, zmmword ptr [rdi + 320]
vpternlogd zmm29, zmm1, dword ptr [rdx + 84]{1to16}, 0x96
vpxord zmm14, zmm14, dword ptr [rdx + 96]{1to16}
vpandd zmm2, zmm30, zmm1
vmovdqa64 zmm4, zmmword ptr [rdi + 0]
vmovdqa64 zmm6, zmm4
vpternlogd zmm6, zmm3, zmm30, 0x28
vpandd zmm7, zmm4, zmm1
vmovdqa64 zmm8, zmm30
vpternlogd zmm8, zmm3, zmm6, 0x95
vpternlogd zmm6, zmm4, zmm16, 0x87
vmovdqa64 zmm10, zmmword ptr [rdi + 64]
vmovdqa64 zmm11, zmm10
vpternlogd zmm11, zmm3, zmm1, 0xac
vpternlogd zmm11, zmm3, zmm8, 0x87
vpternlogd zmm11, zmm4, zmm2, 0x96
vpternlogd zmm11, zmm16, zmm7, 0x87
vmovdqa64 zmm12, zmm3
vpternlogd zmm12, zmm4, zmm10, 0x87
vmovdqa64 zmm15, zmm30
vpternlogd zmm15, zmm10, zmm7, 0x95
vpandnd zmm18, zmm10, zmm1
vmovdqa64 zmm19, zmm5
vpternlogd zmm19, zmm10, zmm7, 0x6a
vmovdqa64 zmm20, zmm1
vpternlogd zmm20, zmm3, zmm12, 0xa6
vpternlogd zmm20, zmm16, zmm5, 0x78
vpternlogd zmm7, zmm5, zmm20, 0x7b
vpternlogd zmm7, zmm26, zmm11, 0x69
vmovdqa64 zmm11, zmm16
vpternlogd zmm11, zmm4, zmm10, 0xe6
vmovdqa64 zmm25, zmm3
vpternlogd zmm25, zmm4, zmm11, 0x6a
vmovdqa64 zmm27, zmm30
vpternlogd zmm27, zmm20, zmm15, 0x6f
vpternlogd zmm20, zmm1, zmm12, 0xa6
vmovdqa64 zmmword ptr [rcx + 2816], zmm7
vpxord zmm7, zmm11, zmm25
vmovdqa64 zmm10, zmm3
vpternlogd zmm10, zmm4, zmm16, 0x63
vpternlogd zmm4, zmm1, zmm20, 0x48
vpternlogd zmm4, zmm16, zmm19, 0xe2
vmovdqa64 zmmword ptr [rcx + 2880], zmm14
vmovdqa64 zmm14, zmm30
vpternlogd zmm14, zmm16, zmm25, 0x95
vpternlogd zmm11, zmm18, zmm14, 0x69
vpternlogd zmm30, zmm5, zmm7, 0xb7
vpternlogd zmm25, zmm12, zmm10, 0xe7
vpternlogd zmm10, zmm5, zmm15, 0x59
vpternlogd zmm6, zmm5, zmm10, 0xb4
vpternlogd zmm18, zmm16, zmm8, 0x59
vpternlogd zmm15, zmm16, zmm3, 0xb1
vpternlogd zmm12, zmm3, zmm11, 0x78
vpternlogd zmm4, zmm22, zmm12, 0x69
vpternlogd zmm11, zmm1, zmm7, 0x7b
vpternlogd zmm6, zmm21, zmm11, 0x96
vpandd zmm3, zmm3, zmm5
vmovdqa64 zmm11, zmmword ptr [rdi + 64]
vpternlogd zmm7, zmm11, zmm16, 0xd7
vpternlogd zmm7, zmm27, zmm3, 0x69
vpternlogd zmm11, zmm2, zmm3, 0x60
vpternlogd zmm18, zmm1, zmm19, 0x1e
vpternlogd zmm18, zmm5, zmm2, 0x87
vpternlogd zmm15, zmm31, zmm18, 0x96
vpternlogd zmm1, zmm16, zmm8, 0x96
vpternlogd zmm1, zmm5, zmm14, 0x59
vpternlogd zmm3, zmm16, zmm8, 0x47
vpternlogd zmm3, zmm29, zmm25, 0x96
vpternlogd zmm3, zmm10, zmm20, 0x96
vpternlogd zmm1, zmm28, zmm11, 0x96
vpternlogd zmm19, zmm24, zmm30, 0x96
vpxord zmm19, zmm19, zmm7
vpxord zmm30, zmm30, zmm4
vmovdqa64 zmm2, zmmword ptr [rcx + 2432]
vpxord zmm4, zmm2, dword ptr [rdx + 320]{1to16}
vmovdqa64 zmm5, zmmword ptr [rcx + 2560]
vpxord zmm7, zmm5, dword ptr [rdx + 324]{1to16}
vpxord zmm8, zmm17, dword ptr [rdx + 332]{1to16}
vpxord zmm10, zmm9, dword ptr [rdx + 336]{1to16}
vpxord zmm11, zmm23, dword ptr [rdx + 340]{1to16}
vpxord zmm12, zmm0, dword ptr [rdx + 352]{1to16}
vmovdqa64 zmm14, zmm13
vpternlogd zmm14, zmm26, zmm21, 0x96
vmovdqa64 zmm16, zmmword ptr [rcx + 2752]
vpxord zmm18, zmm16, dword ptr [rdx + 328]{1to16}
vmovdqa64 zmm20, zmmword ptr [rcx + 2880]
vmovdqa64 zmm25, zmm20
vpternlogd zmm25, zmm21, zmm31, 0x96
vmovdqa64 zmm27, zmm25
vpternlogd zmm27, zmm22, zmm14, 0x96
vmovdqa64 zmm16, zmmword ptr [rcx + 2688]
vpxord zmm2, zmm16, dword ptr [rdx + 344]{1to16}
vmovdqa64 zmm16, zmmword ptr [rcx + 2624]
vpxord zmm5, zmm16, dword ptr [rdx + 348]{1to16}
vpxord zmm16, zmm21, zmm28
vmovdqa64 zmmword ptr [rcx + 2944], zmm23
vpxord zmm23, zmm22, zmm20
vmovdqa64 zmmword ptr [rcx + 3008], zmm9
vmovdqa64 zmm9, zmm16
vpternlogd zmm9, zmm21, zmm29, 0x96
vmovdqa64 zmmword ptr [rcx + 3072], zmm17
vmovdqa64 zmm17, zmm20
vpternlogd zmm17, zmm24, zmm23, 0x96
vmovdqa64 zmmword ptr [rcx + 3136], zmm0
vmovdqa64 zmm0, zmm17
vpternlogd zmm0, zmm31, zmm27, 0x14
vpternlogd zmm27, zmm28, zmm20, 0x6c
vmovdqa64 zmmword ptr [rcx + 3200], zmm11
vmovdqa64 zmm11, zmm9
vpternlogd zmm11, zmm28, zmm17, 0x96
vmovdqa64 zmmword ptr [rcx + 3264], zmm3
vmovdqa64 zmm3, zmm11
vpternlogd zmm3, zmm31, zmm23, 0xa6
vpternlogd zmm3, zmm29, zmm22, 0x78
vpternlogd zmm3, zmm14, zmm16, 0xd2
vmovdqa64 zmmword ptr [rcx + 3328], zmm5
vmovdqa64 zmm5, zmm11
vpternlogd zmm5, zmm24, zmm9, 0x96
vpternlogd zmm0, zmm20, zmm5, 0x78
vpternlogd zmm0, zmm14, zmm11, 0x78
vmovdqa64 zmm20, zmm9
vpternlogd zmm20, zmm13, zmm25, 0x9c
vpternlogd zmm20, zmm26, zmm23, 0x78
vmovdqa64 zmmword ptr [rcx + 3392], zmm22
vpxord zmm22, zmm26, zmm5
vpternlogd zmm20, zmm24, zmm22, 0x78
vpternlogd zmm20, zmm21, zmm29, 0xd2
vpternlogd zmm20, zmm7, zmm6, 0x96
vmovdqa64 zmm7, zmmword ptr [rcx + 2496]
vpternlogd zmm6, zmm7, dword ptr [rdx + 360]{1to16}, 0x96
vmovdqa64 zmm7, zmmword ptr [rcx + 1984]
vpternlogd zmm7, zmm20, dword ptr [rdx + 260]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1088], zmm7
vpxord zmm20, zmm20, zmmword ptr [rcx + 896]
vmovdqa64 zmm7, zmmword ptr [rcx + 1920]
vpternlogd zmm7, zmm6, dword ptr [rdx + 296]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1664], zmm7
vmovdqa64 zmm7, zmm13
vpternlogd zmm7, zmm24, zmm31, 0x96
vmovdqa64 zmmword ptr [rcx + 896], zmm20
vmovdqa64 zmm20, zmm7
vpternlogd zmm20, zmm13, zmm9, 0x7b
vpxord zmm0, zmm0, zmm20
vpternlogd zmm0, zmm24, zmm25, 0x4b
vmovdqa64 zmm20, zmmword ptr [rcx + 2816]
vpternlogd zmm0, zmm4, zmm20, 0x96
vmovdqa64 zmm4, zmmword ptr [rcx + 2368]
vpternlogd zmm20, zmm4, dword ptr [rdx + 356]{1to16}, 0x96
vmovdqa64 zmm4, zmmword ptr [rcx + 1856]
vpternlogd zmm4, zmm20, dword ptr [rdx + 292]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1600], zmm4
vmovdqa64 zmm4, zmmword ptr [rcx + 832]
vpternlogd zmm4, zmm0, dword ptr [rdx + 256]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1024], zmm4
vpxord zmm0, zmm0, zmmword ptr [rcx + 768]
vpxord zmm4, zmm21, zmm5
vmovdqa64 zmmword ptr [rcx + 768], zmm0
vmovdqa64 zmm0, zmm14
vpternlogd zmm0, zmm26, zmm29, 0x96
vmovdqa64 zmmword ptr [rcx + 832], zmm6
vmovdqa64 zmm6, zmm22
vpternlogd zmm6, zmm31, zmm5, 0x96
vpternlogd zmm3, zmm22, zmm6, 0xb4
vpternlogd zmm3, zmm18, zmm19, 0x96
vpternlogd zmm27, zmm21, zmm6, 0x78
vpternlogd zmm27, zmm29, zmm7, 0x78
vpternlogd zmm27, zmm24, zmm13, 0x78
vpternlogd zmm27, zmm2, zmm30, 0x69
vmovdqa64 zmm2, zmmword ptr [rcx + 2304]
vpternlogd zmm30, zmm2, dword ptr [rdx + 380]{1to16}, 0x69
vmovdqa64 zmm18, zmmword ptr [rcx + 2240]
vpternlogd zmm19, zmm18, dword ptr [rdx + 364]{1to16}, 0x96
vmovdqa64 zmm18, zmmword ptr [rcx + 704]
vpternlogd zmm18, zmm27, dword ptr [rdx + 280]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1408], zmm18
vpxord zmm27, zmm27, zmmword ptr [rcx + 640]
vmovdqa64 zmm18, zmmword ptr [rcx + 576]
vpternlogd zmm18, zmm3, dword ptr [rdx + 264]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1152], zmm18
vpxord zmm3, zmm3, zmmword ptr [rcx + 512]
vmovdqa64 zmm18, zmmword ptr [rcx + 1792]
vpternlogd zmm18, zmm19, dword ptr [rdx + 300]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1728], zmm18
vmovdqa64 zmm18, zmmword ptr [rcx + 1728]
vpternlogd zmm18, zmm30, dword ptr [rdx + 316]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1984], zmm18
vmovdqa64 zmm18, zmm7
vpternlogd zmm18, zmm26, zmm25, 0x6c
vpternlogd zmm18, zmm13, zmm23, 0x78
vpternlogd zmm4, zmm29, zmm18, 0xa6
vpternlogd zmm25, zmm21, zmm29, 0xa6
vpternlogd zmm7, zmm21, zmm23, 0xc6
vpternlogd zmm7, zmm9, zmm22, 0x78
vmovdqa64 zmm18, zmmword ptr [rcx + 2880]
vpternlogd zmm7, zmm31, zmm18, 0xd2
vpternlogd zmm7, zmm28, zmm17, 0xb4
vpternlogd zmm4, zmm31, zmm0, 0xb4
vpternlogd zmm4, zmm8, zmm1, 0x96
vpternlogd zmm7, zmm10, zmm15, 0x96
vpternlogd zmm0, zmm26, zmm6, 0x6a
vpternlogd zmm0, zmm17, zmm9, 0x78
vpternlogd zmm0, zmm24, zmm16, 0x78
vpternlogd zmm0, zmm18, zmm22, 0x78
vpxord zmm12, zmm12, zmm0
vmovdqa64 zmm0, zmmword ptr [rcx + 3392]
vpternlogd zmm11, zmm0, zmm25, 0x96
vpternlogd zmm11, zmm13, zmm9, 0xb4
vpternlogd zmm11, zmm5, zmm6, 0x78
vpternlogd zmm11, zmm14, zmm23, 0x78
vpternlogd zmm25, zmm14, zmm6, 0xb4
vpternlogd zmm25, zmm17, zmm16, 0x78
vpternlogd zmm25, zmm0, zmm13, 0x78
vpternlogd zmm25, zmm13, zmmword ptr [rcx + 3328], 0x96
vmovdqa64 zmm0, zmmword ptr [rcx + 3264]
vpternlogd zmm11, zmm0, zmmword ptr [rcx + 3200], 0x96
vmovdqa64 zmm5, zmmword ptr [rcx + 2176]
vpternlogd zmm0, zmm5, dword ptr [rdx + 376]{1to16}, 0x96
vmovdqa64 zmm6, zmmword ptr [rcx + 2112]
vpternlogd zmm1, zmm6, dword ptr [rdx + 368]{1to16}, 0x96
vmovdqa64 zmm8, zmmword ptr [rcx + 2048]
vpternlogd zmm15, zmm8, dword ptr [rdx + 372]{1to16}, 0x96
vmovdqa64 zmm9, zmmword ptr [rcx + 320]
vpternlogd zmm9, zmm4, dword ptr [rdx + 268]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1216], zmm9
vpxord zmm4, zmm4, zmmword ptr [rcx + 256]
vmovdqa64 zmm9, zmmword ptr [rcx + 448]
vpternlogd zmm9, zmm12, dword ptr [rdx + 288]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1536], zmm9
vpxord zmm12, zmm12, zmmword ptr [rcx + 384]
vmovdqa64 zmm9, zmmword ptr [rcx + 192]
vpternlogd zmm9, zmm11, dword ptr [rdx + 276]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1344], zmm9
vpxord zmm11, zmm11, zmmword ptr [rcx + 128]
vmovdqa64 zmm9, zmmword ptr [rcx + 1664]
vpternlogd zmm9, zmm0, dword ptr [rdx + 312]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1920], zmm9
vmovdqa64 zmm9, zmmword ptr [rcx + 1024]
vpternlogd zmm9, zmm25, dword ptr [rdx + 284]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1472], zmm9
vpxord zmm25, zmm25, zmmword ptr [rcx + 960]
vmovdqa64 zmm9, zmmword ptr [rcx + 1536]
vpternlogd zmm9, zmm15, dword ptr [rdx + 308]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1856], zmm9
vmovdqa64 zmm9, zmmword ptr [rcx + 64]
vpternlogd zmm9, zmm7, dword ptr [rdx + 272]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1280], zmm9
vpxord zmm7, zmm7, zmmword ptr [rcx + 0]
vmovdqa64 zmm9, zmmword ptr [rcx + 1472]
vpternlogd zmm9, zmm1, dword ptr [rdx + 304]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1792], zmm9
vmovdqa64 zmm9, zmmword ptr [rcx + 3136]
vmovdqa64 zmm10, zmmword ptr [rcx + 2240]
vmovdqa64 zmm13, zmm10
vpternlogd zmm13, zmm9, zmm2, 0x96
vmovdqa64 zmm14, zmmword ptr [rcx + 2496]
vpxord zmm16, zmm9, zmm14
vpxord zmm17, zmm8, zmm2
vmovdqa64 zmm18, zmmword ptr [rcx + 2368]
vmovdqa64 zmm21, zmm18
vpternlogd zmm21, zmm2, zmm17, 0x96
vmovdqa64 zmm22, zmm6
vpternlogd zmm22, zmm9, zmm16, 0x96
vmovdqa64 zmm23, zmmword ptr [rcx + 2624]
vmovdqa64 zmm24, zmm23
vpternlogd zmm24, zmm9, zmm5, 0x96
vmovdqa64 zmm26, zmm5
vpternlogd zmm26, zmm18, zmm10, 0x96
vmovdqa64 zmm28, zmm5
vpternlogd zmm28, zmm13, zmm22, 0xd2
vpternlogd zmm28, zmm23, zmm17, 0x78
vmovdqa64 zmm29, zmm8
vpternlogd zmm29, zmm24, zmm13, 0x96
vmovdqa64 zmm31, zmm14
vpternlogd zmm31, zmm21, zmm22, 0x96
vmovdqa64 zmmword ptr [rcx + 0], zmm12
vmovdqa64 zmm12, zmm18
vpternlogd zmm12, zmm22, zmm31, 0x96
vmovdqa64 zmmword ptr [rcx + 64], zmm25
vmovdqa64 zmm25, zmm10
vpternlogd zmm25, zmm29, zmm21, 0x12
vpternlogd zmm25, zmm2, zmm12, 0x78
vpternlogd zmm25, zmm24, zmm31, 0x78
vpternlogd zmm29, zmm14, zmm2, 0x6c
vmovdqa64 zmmword ptr [rcx + 128], zmm27
vpxord zmm27, zmm23, zmm12
vpternlogd zmm28, zmm18, zmm27, 0x78
vpternlogd zmm28, zmm9, zmm6, 0xd2
vmovdqa64 zmmword ptr [rcx + 192], zmm7
vmovdqa64 zmm7, zmmword ptr [rcx + 2560]
vpternlogd zmm28, zmm7, dword ptr [rdx + 132]{1to16}, 0x96
vmovdqa64 zmmword ptr [rcx + 256], zmm11
vmovdqa64 zmm11, zmm5
vpternlogd zmm11, zmm22, zmm26, 0x6f
vpxord zmm25, zmm25, zmm11
vpternlogd zmm25, zmm18, zmm13, 0x4b
vmovdqa64 zmm11, zmmword ptr [rcx + 2432]
vpternlogd zmm25, zmm11, dword ptr [rdx + 128]{1to16}, 0x96
vmovdqa64 zmmword ptr [rcx + 320], zmm3
vmovdqa64 zmm3, zmm10
vpternlogd zmm3, zmm12, zmm27, 0x96
vpternlogd zmm29, zmm9, zmm3, 0x78
vpternlogd zmm29, zmm6, zmm26, 0x78
vpternlogd zmm29, zmm18, zmm5, 0x78
vmovdqa64 zmmword ptr [rcx + 384], zmm4
vmovdqa64 zmm4, zmmword ptr [rcx + 2688]
vpternlogd zmm29, zmm4, dword ptr [rdx + 152]{1to16}, 0x96
vmovdqa64 zmm4, zmm6
vpternlogd zmm4, zmm23, zmm24, 0x96
vmovdqa64 zmm11, zmm10
vpternlogd zmm11, zmm17, zmm31, 0x9c
vpternlogd zmm11, zmm6, zmm8, 0x78
vpternlogd zmm11, zmm24, zmm16, 0xd2
vpternlogd zmm11, zmm27, zmm3, 0xb4
vmovdqa64 zmmword ptr [rcx + 448], zmm19
vmovdqa64 zmm19, zmmword ptr [rcx + 2752]
vpternlogd zmm11, zmm19, dword ptr [rdx + 136]{1to16}, 0x96
vmovdqa64 zmmword ptr [rcx + 512], zmm30
vmovdqa64 zmm30, zmm9
vpternlogd zmm30, zmm17, zmm26, 0xb4
vpternlogd zmm26, zmm23, zmm13, 0x6c
vpternlogd zmm26, zmm5, zmm17, 0x78
vpternlogd zmm30, zmm22, zmm27, 0x78
vpternlogd zmm30, zmm10, zmm2, 0xd2
vpternlogd zmm30, zmm14, zmm21, 0xb4
vpternlogd zmm13, zmm9, zmm6, 0xa6
vpxord zmm9, zmm9, zmm12
vpternlogd zmm9, zmm6, zmm26, 0xa6
vpternlogd zmm9, zmm10, zmm4, 0xb4
vpternlogd zmm4, zmm23, zmm3, 0x6a
vmovdqa64 zmm6, zmmword ptr [rcx + 3072]
vpternlogd zmm9, zmm6, dword ptr [rdx + 140]{1to16}, 0x96
vmovdqa64 zmm10, zmmword ptr [rcx + 3008]
vpternlogd zmm30, zmm10, dword ptr [rdx + 144]{1to16}, 0x96
vpternlogd zmm31, zmm8, zmm13, 0x96
vpternlogd zmm31, zmm5, zmm22, 0xb4
vpternlogd zmm31, zmm12, zmm3, 0x78
vpternlogd zmm31, zmm24, zmm17, 0x78
vpternlogd zmm13, zmm24, zmm3, 0xb4
vpternlogd zmm4, zmm21, zmm22, 0x78
vpternlogd zmm4, zmm18, zmm16, 0x78
vpternlogd zmm13, zmm21, zmm16, 0x78
vpternlogd zmm4, zmm2, zmm27, 0x78
vpternlogd zmm13, zmm8, zmm5, 0x78
vpternlogd zmm13, zmm5, dword ptr [rdx + 156]{1to16}, 0x96
vpxord zmm4, zmm4, dword ptr [rdx + 160]{1to16}
vmovdqa64 zmm2, zmmword ptr [rcx + 2944]
vpternlogd zmm31, zmm2, dword ptr [rdx + 148]{1to16}, 0x96
vmovdqa64 zmm3, zmmword ptr [rcx + 2432]
vmovdqa64 zmm5, zmm3
vpternlogd zmm5, zmm7, zmm19, 0xbc
vpandd zmm8, zmm10, zmm2
vmovdqa64 zmm12, zmm10
vpternlogd zmm12, zmm3, zmm6, 0x60
vpandd zmm14, zmm3, zmm2
vmovdqa64 zmm16, zmm2
vpternlogd zmm16, zmm7, zmm6, 0xe2
vmovdqa64 zmm17, zmm10
vpternlogd zmm17, zmm6, zmm12, 0x95
vpternlogd zmm16, zmm6, zmm17, 0x87
vpternlogd zmm16, zmm3, zmm8, 0x96
vpternlogd zmm16, zmm19, zmm14, 0x87
vpternlogd zmm12, zmm3, zmm19, 0x87
vmovdqa64 zmm18, zmm6
vpternlogd zmm18, zmm3, zmm7, 0x87
vmovdqa64 zmm21, zmm2
vpternlogd zmm21, zmm6, zmm18, 0xa6
vmovdqa64 zmm22, zmmword ptr [rcx + 2688]
vpternlogd zmm21, zmm19, zmm22, 0x78
vmovdqa64 zmm23, zmm6
vpternlogd zmm23, zmm3, zmm5, 0x6a
vmovdqa64 zmm24, zmm10
vpternlogd zmm24, zmm7, zmm14, 0x95
vpandnd zmm26, zmm7, zmm2
vmovdqa64 zmm27, zmm10
vpternlogd zmm27, zmm19, zmm23, 0x95
vpxord zmm10, zmm5, zmm23
vpternlogd zmm5, zmm26, zmm27, 0x69
vpternlogd zmm26, zmm19, zmm17, 0x59
vmovdqa64 zmmword ptr [rcx + 576], zmm13
vmovdqa64 zmm13, zmm2
vpternlogd zmm13, zmm5, zmm10, 0x6f
vpternlogd zmm5, zmm6, zmm18, 0x6a
vmovdqa64 zmmword ptr [rcx + 640], zmm4
vmovdqa64 zmm4, zmm22
vpternlogd zmm4, zmm14, zmm21, 0x6f
vpternlogd zmm4, zmm25, zmm16, 0x69
vpternlogd zmm20, zmm4, zmmword ptr [rcx + 1408], 0x96
vmovdqa64 zmmword ptr [rsi + 576], zmm20
vpternlogd zmm14, zmm7, zmm22, 0x78
vpternlogd zmm26, zmm2, zmm14, 0x1e
vpternlogd zmm26, zmm22, zmm8, 0x87
vmovdqa64 zmm16, zmm6
vpternlogd zmm16, zmm3, zmm19, 0x63
vpternlogd zmm23, zmm18, zmm16, 0xe7
vpternlogd zmm16, zmm22, zmm24, 0x59
vpternlogd zmm12, zmm22, zmm16, 0xb4
vpternlogd zmm12, zmm28, zmm13, 0x96
vmovdqa64 zmm13, zmmword ptr [rcx + 832]
vpternlogd zmm13, zmm12, zmmword ptr [rcx + 1280], 0x96
vmovdqa64 zmmword ptr [rsi + 640], zmm13
vpternlogd zmm18, zmm2, zmm21, 0xb4
vmovdqa64 zmm13, zmmword ptr [rcx + 3008]
vpternlogd zmm21, zmm13, zmm24, 0x7b
vpternlogd zmm13, zmm22, zmm10, 0xb7
vpternlogd zmm24, zmm19, zmm6, 0xb1
vpternlogd zmm24, zmm30, zmm26, 0x96
vpternlogd zmm15, zmm24, zmmword ptr [rcx + 1216], 0x96
vmovdqa64 zmmword ptr [rsi + 832], zmm15
vpternlogd zmm10, zmm7, zmm19, 0xd7
vpandd zmm6, zmm6, zmm22
vpternlogd zmm10, zmm21, zmm6, 0x69
vpternlogd zmm8, zmm7, zmm6, 0x48
vpternlogd zmm3, zmm2, zmm18, 0x48
vpternlogd zmm6, zmm19, zmm17, 0x47
vpternlogd zmm6, zmm31, zmm23, 0x96
vpternlogd zmm6, zmm16, zmm18, 0x96
vpternlogd zmm17, zmm19, zmm2, 0x96
vpternlogd zmm17, zmm22, zmm27, 0x59
vpternlogd zmm17, zmm9, zmm8, 0x96
vpternlogd zmm3, zmm19, zmm14, 0xe2
vpternlogd zmm3, zmm29, zmm5, 0x69
vpternlogd zmm0, zmm6, zmmword ptr [rcx + 1344], 0x96
vmovdqa64 zmmword ptr [rsi + 896], zmm0
vpternlogd zmm1, zmm17, zmmword ptr [rcx + 1152], 0x96
vmovdqa64 zmmword ptr [rsi + 768], zmm1
vpternlogd zmm14, zmm11, zmm13, 0x96
vpxord zmm14, zmm14, zmm10
vpxord zmm13, zmm13, zmm3
vmovdqa64 zmm0, zmmword ptr [rcx + 512]
vpternlogd zmm0, zmm13, zmmword ptr [rcx + 1600], 0x69
vmovdqa64 zmmword ptr [rsi + 960], zmm0
vmovdqa64 zmm0, zmmword ptr [rcx + 448]
vpternlogd zmm0, zmm14, zmmword ptr [rcx + 1088], 0x96
vmovdqa64 zmmword ptr [rsi + 704], zmm0
vmovdqa64 zmm0, zmmword ptr [rcx + 640]
vmovdqa64 zmm1, zmm0
vpternlogd zmm1, zmm28, zmm30, 0x96
vmovdqa64 zmm2, zmmword ptr [rcx + 576]
vmovdqa64 zmm3, zmm2
vpternlogd zmm3, zmm11, zmm30, 0x96
vpxord zmm5, zmm29, zmm0
vmovdqa64 zmm7, zmm0
vpternlogd zmm7, zmm11, zmm5, 0x96
vmovdqa64 zmm8, zmm2
vpternlogd zmm8, zmm25, zmm28, 0x96
vpxord zmm10, zmm28, zmm9
vmovdqa64 zmm15, zmm10
vpternlogd zmm15, zmm28, zmm31, 0x96
vmovdqa64 zmm16, zmm15
vpternlogd zmm16, zmm9, zmm7, 0x96
vmovdqa64 zmm18, zmm2
vpternlogd zmm18, zmm15, zmm3, 0x6f
vmovdqa64 zmm19, zmm16
vpternlogd zmm19, zmm11, zmm15, 0x96
vmovdqa64 zmm20, zmm1
vpternlogd zmm20, zmm29, zmm8, 0x96
vmovdqa64 zmm21, zmm7
vpternlogd zmm21, zmm30, zmm20, 0x14
vpternlogd zmm21, zmm0, zmm19, 0x78
vpternlogd zmm21, zmm8, zmm16, 0x78
vpxord zmm21, zmm21, zmm18
vpternlogd zmm21, zmm11, zmm1, 0x4b
vpternlogd zmm21, zmm4, zmmword ptr [rcx + 768], 0x96
vmovdqa64 zmmword ptr [rsi + 0], zmm21
vpternlogd zmm20, zmm9, zmm0, 0x6c
vmovdqa64 zmm4, zmm2
vpternlogd zmm4, zmm1, zmm15, 0xd2
vpternlogd zmm4, zmm25, zmm5, 0x78
vpxord zmm18, zmm25, zmm19
vpternlogd zmm4, zmm11, zmm18, 0x78
vpternlogd zmm4, zmm28, zmm31, 0xd2
vpternlogd zmm4, zmm12, zmmword ptr [rcx + 896], 0x96
vmovdqa64 zmmword ptr [rsi + 64], zmm4
vpxord zmm4, zmm28, zmm19
vmovdqa64 zmm12, zmm3
vpternlogd zmm12, zmm25, zmm1, 0x6c
vpternlogd zmm12, zmm2, zmm5, 0x78
vpternlogd zmm4, zmm31, zmm12, 0xa6
vpternlogd zmm1, zmm28, zmm31, 0xa6
vmovdqa64 zmm12, zmm8
vpternlogd zmm12, zmm25, zmm31, 0x96
vpternlogd zmm4, zmm30, zmm12, 0xb4
vpternlogd zmm4, zmm17, zmmword ptr [rcx + 384], 0x96
vmovdqa64 zmmword ptr [rsi + 192], zmm4
vmovdqa64 zmm4, zmm16
vpternlogd zmm4, zmm30, zmm5, 0xa6
vpternlogd zmm4, zmm31, zmm29, 0x78
vpternlogd zmm4, zmm8, zmm10, 0xd2
vpternlogd zmm16, zmm29, zmm1, 0x96
vpternlogd zmm16, zmm2, zmm15, 0xb4
vmovdqa64 zmm17, zmm18
vpternlogd zmm17, zmm30, zmm19, 0x96
vpternlogd zmm16, zmm19, zmm17, 0x78
vpternlogd zmm12, zmm25, zmm17, 0x6a
vpternlogd zmm4, zmm18, zmm17, 0xb4
vpternlogd zmm4, zmm14, zmmword ptr [rcx + 320], 0x96
vmovdqa64 zmmword ptr [rsi + 128], zmm4
vpternlogd zmm1, zmm8, zmm17, 0xb4
vpternlogd zmm20, zmm28, zmm17, 0x78
vpternlogd zmm16, zmm8, zmm5, 0x78
vpternlogd zmm16, zmm6, zmmword ptr [rcx + 256], 0x96
vmovdqa64 zmmword ptr [rsi + 320], zmm16
vpternlogd zmm5, zmm28, zmm3, 0x9c
vpternlogd zmm20, zmm31, zmm3, 0x78
vpternlogd zmm5, zmm15, zmm18, 0x78
vpternlogd zmm5, zmm30, zmm0, 0xd2
vpternlogd zmm5, zmm9, zmm7, 0xb4
vpternlogd zmm5, zmm24, zmmword ptr [rcx + 192], 0x96
vmovdqa64 zmmword ptr [rsi + 256], zmm5
vpternlogd zmm12, zmm7, zmm15, 0x78
vpternlogd zmm1, zmm7, zmm10, 0x78
vpternlogd zmm1, zmm29, zmm2, 0x78
vpternlogd zmm12, zmm11, zmm10, 0x78
vpternlogd zmm12, zmm0, zmm18, 0x78
vpternlogd zmm20, zmm11, zmm2, 0x78
vpternlogd zmm20, zmm13, zmmword ptr [rcx + 128], 0x69
vmovdqa64 zmmword ptr [rsi + 384], zmm20
vpternlogd zmm1, zmm2, zmmword ptr [rcx + 64], 0x96
vmovdqa64 zmmword ptr [rsi + 448], zmm1
vpxord zmm12, zmm12, zmmword ptr [rcx + 0]
vmovdqa64 zmmword ptr [rsi + 512], zmm12
