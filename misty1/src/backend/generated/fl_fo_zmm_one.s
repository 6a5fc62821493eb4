// fl_fo_zmm_one.s: 1037 instructions, about 480 cycles, 35 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 zmm0, zmmword ptr [rsi + 0]
vmovdqa64 zmm1, zmmword ptr [rsi + 1024]
vpternlogd zmm0, zmm1, dword ptr [r10 + 0]{1to16}, 0x78
vmovdqa64 zmm2, zmmword ptr [rdi + 448]
vmovdqa64 zmm3, zmmword ptr [rdi + 1472]
vpternlogd zmm2, zmm3, dword ptr [r8 + 28]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 448], zmm2
vmovdqa64 zmm4, zmmword ptr [rdi + 960]
vmovdqa64 zmm5, zmmword ptr [rdi + 1984]
vpternlogd zmm4, zmm5, dword ptr [r8 + 60]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 960], zmm4
vmovdqa64 zmm6, zmmword ptr [rdi + 768]
vmovdqa64 zmm7, zmmword ptr [rdi + 1792]
vpternlogd zmm6, zmm7, dword ptr [r8 + 48]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 768], zmm6
vpternlogd zmm5, zmm4, dword ptr [r9 + 60]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1984], zmm5
vpternlogd zmm1, zmm0, dword ptr [r11 + 0]{1to16}, 0x1e
vmovdqa64 zmm8, zmmword ptr [rdi + 640]
vmovdqa64 zmm9, zmmword ptr [rdi + 1664]
vpternlogd zmm8, zmm9, dword ptr [r8 + 40]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 640], zmm8
vpternlogd zmm3, zmm2, dword ptr [r9 + 28]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1472], zmm3
vpternlogd zmm7, zmm6, dword ptr [r9 + 48]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1792], zmm7
vmovdqa64 zmm10, zmmword ptr [rdi + 896]
vmovdqa64 zmm11, zmmword ptr [rdi + 1920]
vpternlogd zmm10, zmm11, dword ptr [r8 + 56]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 896], zmm10
vpternlogd zmm9, zmm8, dword ptr [r9 + 40]{1to16}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1664], zmm9
vmovdqa64 zmm12, zmmword ptr [rdi + 704]
vmovdqa64 zmm13, zmmword ptr [rdi + 1728]
vpternlogd zmm12, zmm13, dword ptr [r8 + 44]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 704], zmm12
vmovdqa64 zmm14, zmmword ptr [rdi + 512]
vmovdqa64 zmm15, zmmword ptr [rdi + 1536]
vpternlogd zmm14, zmm15, dword ptr [r8 + 32]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 512], zmm14
vmovdqa64 zmm16, zmmword ptr [rdi + 256]
vmovdqa64 zmm17, zmmword ptr [rdi + 1280]
vpternlogd zmm16, zmm17, dword ptr [r8 + 16]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 256], zmm16
vmovdqa64 zmm18, zmmword ptr [rdi + 576]
vmovdqa64 zmm19, zmmword ptr [rdi + 1600]
vpternlogd zmm18, zmm19, dword ptr [r8 + 36]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 576], zmm18
vmovdqa64 zmm20, zmmword ptr [rdi + 832]
vmovdqa64 zmm21, zmmword ptr [rdi + 1856]
vpternlogd zmm20, zmm21, dword ptr [r8 + 52]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 832], zmm20
vpternlogd zmm16, zmm17, dword ptr [r9 + 16]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1280], zmm16
vpternlogd zmm18, zmm19, dword ptr [r9 + 36]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1600], zmm18
vpternlogd zmm10, zmm11, dword ptr [r9 + 56]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1920], zmm10
vpternlogd zmm12, zmm13, dword ptr [r9 + 44]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1728], zmm12
vpternlogd zmm14, zmm15, dword ptr [r9 + 32]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1536], zmm14
vpternlogd zmm20, zmm21, dword ptr [r9 + 52]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1856], zmm20
vmovdqa64 zmm11, zmm12
vpternlogd zmm11, zmm18, zmm10, 0x96
vmovdqa64 zmm13, zmm14
vpternlogd zmm13, zmm3, zmm10, 0x96
vmovdqa64 zmm15, zmm14
vpternlogd zmm15, zmm12, zmm5, 0x96
vmovdqa64 zmm17, zmm15
vpternlogd zmm17, zmm20, zmm13, 0x96
vmovdqa64 zmm19, zmmword ptr [rdi + 320]
vmovdqa64 zmm21, zmmword ptr [rdi + 1344]
vpternlogd zmm19, zmm21, dword ptr [r8 + 20]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 320], zmm19
vpxord zmm22, zmm14, zmm9
vpternlogd zmm19, zmm21, dword ptr [r9 + 20]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1344], zmm19
vmovdqa64 zmm21, zmm22
vpternlogd zmm21, zmm14, zmm7, 0x96
vmovdqa64 zmm23, zmmword ptr [rdi + 0]
vmovdqa64 zmm24, zmmword ptr [rdi + 1024]
vpternlogd zmm23, zmm24, dword ptr [r8 + 0]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 0], zmm23
vpxord zmm25, zmm20, zmm5
vmovdqa64 zmm26, zmm21
vpternlogd zmm26, zmm10, zmm15, 0x9c
vmovdqa64 zmm27, zmm25
vpternlogd zmm27, zmm18, zmm5, 0x96
vmovdqa64 zmm28, zmm27
vpternlogd zmm28, zmm9, zmm21, 0x96
vpternlogd zmm26, zmm3, zmm25, 0x78
vmovdqa64 zmm29, zmmword ptr [rdi + 384]
vmovdqa64 zmm30, zmmword ptr [rdi + 1408]
vpternlogd zmm29, zmm30, dword ptr [r8 + 24]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 384], zmm29
vmovdqa64 zmm31, zmm21
vpternlogd zmm31, zmm10, zmm11, 0x7b
vpternlogd zmm23, zmm24, dword ptr [r9 + 0]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1024], zmm23
vmovdqa64 zmm24, zmmword ptr [rdi + 192]
vmovdqa64 zmm8, zmmword ptr [rdi + 1216]
vpternlogd zmm24, zmm8, dword ptr [r8 + 12]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 192], zmm24
vmovdqa64 zmm6, zmm28
vpternlogd zmm6, zmm18, zmm21, 0x96
vmovdqa64 zmm2, zmm27
vpternlogd zmm2, zmm12, zmm17, 0x14
vpternlogd zmm29, zmm30, dword ptr [r9 + 24]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1408], zmm29
vpternlogd zmm24, zmm8, dword ptr [r9 + 12]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1216], zmm24
vpternlogd zmm2, zmm5, zmm6, 0x78
vpxord zmm8, zmm3, zmm6
vmovdqa64 zmm30, zmm8
vpternlogd zmm30, zmm12, zmm6, 0x96
vpternlogd zmm2, zmm13, zmm28, 0x78
vpxord zmm2, zmm2, zmm31
vpternlogd zmm2, zmm18, zmm15, 0x4b
vmovdqa64 zmm31, zmmword ptr [rdi + 64]
vmovdqa64 zmm4, zmmword ptr [rdi + 1088]
vpternlogd zmm31, zmm4, dword ptr [r8 + 4]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 64], zmm31
vmovdqa64 zmmword ptr [rcx + 0], zmm1
vmovdqa64 zmm1, zmm15
vpternlogd zmm1, zmm14, zmm7, 0xa6
vmovdqa64 zmmword ptr [rcx + 64], zmm0
vmovdqa64 zmm0, zmm1
vpternlogd zmm0, zmm20, zmm28, 0x96
vpternlogd zmm1, zmm13, zmm30, 0xb4
vpternlogd zmm0, zmm10, zmm21, 0xb4
vpternlogd zmm31, zmm4, dword ptr [r9 + 4]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1088], zmm31
vpternlogd zmm0, zmm6, zmm30, 0x78
vpternlogd zmm2, zmm23, dword ptr [rdx + 0]{1to16}, 0x96
vpternlogd zmm1, zmm27, zmm22, 0x78
vpternlogd zmm15, zmm3, zmm11, 0x6c
vpternlogd zmm28, zmm12, zmm25, 0xa6
vpternlogd zmm0, zmm13, zmm25, 0x78
vpternlogd zmm15, zmm10, zmm25, 0x78
vpternlogd zmm1, zmm20, zmm10, 0x78
vpternlogd zmm28, zmm7, zmm20, 0x78
vmovdqa64 zmm4, zmmword ptr [rdi + 128]
vmovdqa64 zmm20, zmmword ptr [rdi + 1152]
vpternlogd zmm4, zmm20, dword ptr [r8 + 8]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 128], zmm4
vpternlogd zmm4, zmm20, dword ptr [r9 + 8]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1152], zmm4
vmovdqa64 zmm20, zmm4
vpternlogd zmm20, zmm23, zmm24, 0x39
vpxord zmm6, zmm14, zmm6
vpternlogd zmm6, zmm7, zmm15, 0xa6
vpternlogd zmm0, zmm19, dword ptr [rdx + 20]{1to16}, 0x96
vpternlogd zmm28, zmm13, zmm22, 0xd2
vpternlogd zmm1, zmm10, dword ptr [rdx + 28]{1to16}, 0x96
vpternlogd zmm17, zmm9, zmm5, 0x6c
vpternlogd zmm28, zmm8, zmm30, 0xb4
vpternlogd zmm25, zmm14, zmm11, 0x9c
vpternlogd zmm28, zmm4, dword ptr [rdx + 8]{1to16}, 0x96
vpternlogd zmm17, zmm14, zmm30, 0x78
vpternlogd zmm13, zmm3, zmm7, 0x96
vmovdqa64 zmm15, zmm31
vpternlogd zmm15, zmm19, zmm29, 0xe4
vpternlogd zmm17, zmm7, zmm11, 0x78
vpternlogd zmm17, zmm18, zmm10, 0x78
vpternlogd zmm17, zmm29, dword ptr [rdx + 24]{1to16}, 0x96
vpternlogd zmm25, zmm21, zmm8, 0x78
vmovdqa64 zmm10, zmm13
vpternlogd zmm10, zmm3, zmm30, 0x6a
vpternlogd zmm13, zmm12, zmm6, 0xa6
vpternlogd zmm10, zmm27, zmm21, 0x78
vpternlogd zmm13, zmm24, dword ptr [rdx + 12]{1to16}, 0x96
vpternlogd zmm25, zmm12, zmm5, 0xd2
vmovdqa64 zmm3, zmm4
vpternlogd zmm3, zmm23, zmm31, 0xe6
vmovdqa64 zmm6, zmm3
vpternlogd zmm6, zmm23, zmm24, 0x78
vpandd zmm11, zmm16, zmm19
vmovdqa64 zmm12, zmm6
vpternlogd zmm12, zmm4, zmm16, 0x87
vmovdqa64 zmm21, zmmword ptr [rsi + 512]
vmovdqa64 zmm30, zmmword ptr [rsi + 1536]
vpternlogd zmm21, zmm30, dword ptr [r10 + 32]{1to16}, 0x78
vpternlogd zmm10, zmm18, zmm22, 0x78
vpternlogd zmm25, zmm9, zmm27, 0xb4
vpternlogd zmm25, zmm16, dword ptr [rdx + 16]{1to16}, 0x96
vpternlogd zmm10, zmm5, zmm8, 0x78
vpandd zmm5, zmm23, zmm16
vpandnd zmm9, zmm31, zmm19
vmovdqa64 zmm22, zmm21
vpternlogd zmm22, zmm30, dword ptr [r11 + 32]{1to16}, 0x36
vmovdqa64 zmm27, zmm9
vpternlogd zmm27, zmm4, zmm15, 0x09
vpternlogd zmm9, zmm3, zmm12, 0x69
vmovdqa64 zmm30, zmm5
vpternlogd zmm30, zmm4, zmm19, 0x69
vpternlogd zmm30, zmm29, zmm12, 0x59
vmovdqa64 zmm12, zmm31
vpternlogd zmm12, zmm24, zmm19, 0xac
vpternlogd zmm12, zmm24, zmm5, 0x4b
vmovdqa64 zmmword ptr [rcx + 128], zmm21
vmovdqa64 zmm21, zmm31
vpternlogd zmm21, zmm23, zmm24, 0x95
vpternlogd zmm12, zmm23, zmm11, 0x96
vmovdqa64 zmmword ptr [rcx + 192], zmm22
vmovdqa64 zmm22, zmm21
vpternlogd zmm22, zmm24, zmm9, 0x78
vpandd zmm23, zmm23, zmm19
vpternlogd zmm22, zmm4, zmm15, 0x78
vmovdqa64 zmm15, zmm23
vpternlogd zmm15, zmm4, zmm2, 0x6a
vpternlogd zmm8, zmm18, zmm26, 0x6a
vpxord zmm27, zmm5, zmm27
vpternlogd zmm8, zmm14, zmm7, 0xd2
vpternlogd zmm27, zmm29, zmm11, 0x78
vpandd zmm7, zmm24, zmm29
vmovdqa64 zmm14, zmm7
vpternlogd zmm14, zmm31, zmm11, 0x48
vmovdqa64 zmm11, zmm23
vpternlogd zmm11, zmm31, zmm16, 0x87
vmovdqa64 zmm18, zmm21
vpternlogd zmm18, zmm24, zmm19, 0xb4
vpternlogd zmm18, zmm4, zmm29, 0x78
vmovdqa64 zmm26, zmm18
vpternlogd zmm26, zmm29, zmm23, 0x7b
vpternlogd zmm14, zmm13, zmm30, 0x96
vpternlogd zmm8, zmm31, dword ptr [rdx + 4]{1to16}, 0x96
vpternlogd zmm26, zmm12, zmm15, 0x96
vmovdqa64 zmm12, zmm11
vpternlogd zmm12, zmm29, zmm20, 0x4b
vmovdqa64 zmm15, zmm11
vpternlogd zmm15, zmm4, zmm24, 0xb1
vmovdqa64 zmm30, zmm18
vpternlogd zmm30, zmm19, zmm21, 0xa6
vpternlogd zmm15, zmm25, zmm27, 0x96
vpternlogd zmm18, zmm16, zmm11, 0x7b
vmovdqa64 zmm11, zmm8
vpternlogd zmm11, zmm2, zmm1, 0x96
vmovdqa64 zmm27, zmm5
vpternlogd zmm27, zmm24, zmm16, 0x28
vpxord zmm3, zmm3, zmm6
vpternlogd zmm27, zmm4, zmm20, 0x4b
vpxord zmm10, zmm10, dword ptr [rdx + 32]{1to16}
vmovdqa64 zmm24, zmm3
vpternlogd zmm24, zmm19, zmm9, 0x7b
vpternlogd zmm27, zmm29, zmm12, 0xb4
vmovdqa64 zmm9, zmm10
vpternlogd zmm9, zmm8, zmm25, 0x96
vpternlogd zmm27, zmm8, zmm24, 0x96
vmovdqa64 zmm19, zmmword ptr [rsi + 832]
vmovdqa64 zmm24, zmmword ptr [rsi + 1856]
vpternlogd zmm19, zmm24, dword ptr [r10 + 52]{1to16}, 0x78
vpternlogd zmm3, zmm31, zmm16, 0x69
vmovdqa64 zmm31, zmm3
vpternlogd zmm31, zmm29, zmm23, 0xa6
vpternlogd zmm3, zmm4, zmm16, 0x7b
vpternlogd zmm3, zmm7, zmm18, 0x69
vpternlogd zmm21, zmm6, zmm20, 0xdb
vpternlogd zmm3, zmm28, zmm31, 0x69
vpternlogd zmm21, zmm0, zmm12, 0x96
vpternlogd zmm31, zmm17, zmm22, 0x69
vpxord zmm6, zmm8, zmm13
vpxord zmm12, zmm17, zmm10
vmovdqa64 zmm16, zmm6
vpternlogd zmm16, zmm8, zmm0, 0x96
vmovdqa64 zmm18, zmm12
vpternlogd zmm18, zmm28, zmm10, 0x96
vmovdqa64 zmm20, zmm18
vpternlogd zmm20, zmm13, zmm16, 0x96
vmovdqa64 zmm22, zmm20
vpternlogd zmm22, zmm28, zmm16, 0x96
vpxord zmm23, zmm2, zmm22
vmovdqa64 zmm29, zmm20
vpternlogd zmm29, zmm25, zmm12, 0xa6
vmovdqa64 zmm24, zmm23
vpternlogd zmm24, zmm25, zmm22, 0x96
vmovdqa64 zmmword ptr [rcx + 256], zmm19
vmovdqa64 zmm19, zmm16
vpternlogd zmm19, zmm1, zmm9, 0x9c
vpternlogd zmm19, zmm2, zmm12, 0x78
vpternlogd zmm7, zmm4, zmm5, 0x8b
vpternlogd zmm29, zmm0, zmm17, 0x78
vpternlogd zmm19, zmm28, zmm23, 0x78
vpternlogd zmm7, zmm21, zmm30, 0x96
vmovdqa64 zmm4, zmmword ptr [rdi + 64]
vpxord zmm5, zmm4, dword ptr [rdx + 196]{1to16}
vpternlogd zmm19, zmm8, zmm0, 0xd2
vmovdqa64 zmm21, zmm9
vpternlogd zmm21, zmm8, zmm0, 0xa6
vmovdqa64 zmm30, zmm21
vpternlogd zmm30, zmm17, zmm20, 0x96
vpternlogd zmm21, zmm11, zmm24, 0xb4
vpternlogd zmm30, zmm1, zmm16, 0xb4
vpternlogd zmm29, zmm11, zmm6, 0xd2
vpternlogd zmm21, zmm18, zmm6, 0x78
vpternlogd zmm19, zmm5, zmm27, 0x96
vpternlogd zmm29, zmm23, zmm24, 0xb4
vpternlogd zmm21, zmm17, zmm1, 0x78
vmovdqa64 zmm5, zmm9
vpternlogd zmm5, zmm17, zmm11, 0x96
vmovdqa64 zmm17, zmm5
vpternlogd zmm17, zmm25, zmm18, 0x06
vpternlogd zmm17, zmm10, zmm22, 0x78
vpternlogd zmm30, zmm22, zmm24, 0x78
vpternlogd zmm17, zmm11, zmm20, 0x78
vpternlogd zmm30, zmm11, zmm12, 0x78
vpternlogd zmm11, zmm2, zmm0, 0x96
vmovdqa64 zmm20, zmmword ptr [rdi + 320]
vpxord zmm4, zmm20, dword ptr [rdx + 212]{1to16}
vpternlogd zmm4, zmm7, zmm30, 0x96
vpternlogd zmm5, zmm13, zmm10, 0x6c
vmovdqa64 zmm30, zmm25
vpternlogd zmm30, zmm28, zmm1, 0x96
vpternlogd zmm5, zmm8, zmm24, 0x78
vmovdqa64 zmm20, zmm11
vpternlogd zmm20, zmm2, zmm24, 0x6a
vpternlogd zmm5, zmm0, zmm30, 0x78
vpternlogd zmm20, zmm18, zmm16, 0x78
vpternlogd zmm5, zmm28, zmm1, 0x78
vpternlogd zmm20, zmm28, zmm6, 0x78
vmovdqa64 zmm6, zmm30
vpternlogd zmm6, zmm8, zmm12, 0xc6
vmovdqa64 zmm24, zmm30
vpternlogd zmm24, zmm2, zmm9, 0x6c
vpternlogd zmm30, zmm1, zmm16, 0x7b
vpternlogd zmm20, zmm10, zmm23, 0x78
vpternlogd zmm24, zmm1, zmm12, 0x78
vmovdqa64 zmm2, zmmword ptr [rdi + 512]
vpternlogd zmm20, zmm2, dword ptr [rdx + 224]{1to16}, 0x96
vpternlogd zmm6, zmm16, zmm23, 0x78
vmovdqa64 zmm12, zmmword ptr [rdi + 960]
vmovdqa64 zmm16, zmmword ptr [rdi + 832]
vpxord zmm23, zmm12, zmm16
vpternlogd zmm6, zmm25, zmm10, 0xd2
vmovdqa64 zmm10, zmmword ptr [rdi + 576]
vmovdqa64 zmmword ptr [rcx + 320], zmm4
vmovdqa64 zmm4, zmm23
vpternlogd zmm4, zmm10, zmm12, 0x96
vpternlogd zmm6, zmm13, zmm18, 0xb4
vmovdqa64 zmm13, zmmword ptr [rdi + 896]
vpternlogd zmm7, zmm13, dword ptr [rdx + 248]{1to16}, 0x96
vpxord zmm8, zmm8, zmm22
vmovdqa64 zmm18, zmmword ptr [rdi + 448]
vpxord zmm22, zmm18, dword ptr [rdx + 220]{1to16}
vpternlogd zmm8, zmm0, zmm24, 0xa6
vmovdqa64 zmm0, zmmword ptr [rdi + 0]
vpxord zmm24, zmm0, dword ptr [rdx + 192]{1to16}
vmovdqa64 zmmword ptr [rcx + 384], zmm7
vmovdqa64 zmm7, zmmword ptr [rdi + 192]
vmovdqa64 zmmword ptr [rcx + 448], zmm20
vpxord zmm20, zmm7, dword ptr [rdx + 204]{1to16}
vpternlogd zmm8, zmm25, zmm11, 0xb4
vmovdqa64 zmm11, zmmword ptr [rdi + 128]
vpxord zmm25, zmm11, dword ptr [rdx + 200]{1to16}
vpternlogd zmm8, zmm20, zmm14, 0x96
vpternlogd zmm25, zmm3, zmm29, 0x96
vpternlogd zmm22, zmm1, zmm21, 0x96
vmovdqa64 zmm1, zmmword ptr [rdi + 768]
vpternlogd zmm14, zmm1, dword ptr [rdx + 240]{1to16}, 0x96
vpxord zmm17, zmm17, zmm30
vmovdqa64 zmm20, zmm15
vpternlogd zmm20, zmm16, dword ptr [rdx + 244]{1to16}, 0x96
vpternlogd zmm17, zmm28, zmm9, 0x4b
vpternlogd zmm17, zmm24, zmm26, 0x96
vmovdqa64 zmm9, zmmword ptr [rdi + 704]
vmovdqa64 zmm21, zmm2
vpternlogd zmm21, zmm9, zmm12, 0x96
vmovdqa64 zmm24, zmm21
vpternlogd zmm24, zmm2, zmm1, 0xa6
vmovdqa64 zmm28, zmmword ptr [rdi + 256]
vpxord zmm29, zmm28, dword ptr [rdx + 208]{1to16}
vmovdqa64 zmm30, zmm10
vpternlogd zmm30, zmm9, zmm13, 0x96
vmovdqa64 zmmword ptr [rcx + 512], zmm25
vmovdqa64 zmm25, zmm30
vpternlogd zmm25, zmm2, zmm23, 0xc6
vpternlogd zmm29, zmm15, zmm6, 0x96
vmovdqa64 zmm6, zmmword ptr [rdi + 384]
vpxord zmm15, zmm6, dword ptr [rdx + 216]{1to16}
vpternlogd zmm26, zmm10, dword ptr [rdx + 228]{1to16}, 0x96
vpternlogd zmm15, zmm31, zmm5, 0x96
vmovdqa64 zmm5, zmm30
vpternlogd zmm5, zmm18, zmm21, 0x6c
vmovdqa64 zmmword ptr [rcx + 576], zmm29
vmovdqa64 zmm29, zmm2
vpternlogd zmm29, zmm18, zmm13, 0x96
vpternlogd zmm5, zmm13, zmm23, 0x78
vmovdqa64 zmmword ptr [rcx + 640], zmm20
vmovdqa64 zmm20, zmm29
vpternlogd zmm20, zmm16, zmm21, 0x96
vmovdqa64 zmmword ptr [rcx + 704], zmm26
vmovdqa64 zmm26, zmmword ptr [rdi + 640]
vmovdqa64 zmmword ptr [rcx + 768], zmm22
vmovdqa64 zmm22, zmm20
vpternlogd zmm22, zmm26, zmm12, 0x6c
vmovdqa64 zmmword ptr [rcx + 832], zmm19
vpxord zmm19, zmm2, zmm26
vpternlogd zmm27, zmm26, dword ptr [rdx + 232]{1to16}, 0x96
vmovdqa64 zmmword ptr [rcx + 896], zmm27
vmovdqa64 zmm27, zmm19
vpternlogd zmm27, zmm2, zmm1, 0x96
vpternlogd zmm3, zmm9, dword ptr [rdx + 236]{1to16}, 0x96
vmovdqa64 zmmword ptr [rcx + 960], zmm3
vmovdqa64 zmm3, zmm27
vpternlogd zmm3, zmm26, zmm4, 0x96
vmovdqa64 zmmword ptr [rcx + 1024], zmm15
vmovdqa64 zmm15, zmm3
vpternlogd zmm15, zmm10, zmm27, 0x96
vmovdqa64 zmmword ptr [rcx + 1088], zmm8
vmovdqa64 zmm8, zmm3
vpternlogd zmm8, zmm9, zmm23, 0xa6
vpternlogd zmm20, zmm9, zmm4, 0x06
vpternlogd zmm20, zmm12, zmm15, 0x78
vmovdqa64 zmmword ptr [rcx + 1152], zmm17
vmovdqa64 zmm17, zmm27
vpternlogd zmm17, zmm13, zmm30, 0x7b
vpternlogd zmm20, zmm29, zmm3, 0x78
vpternlogd zmm8, zmm1, zmm16, 0x78
vpternlogd zmm31, zmm12, dword ptr [rdx + 252]{1to16}, 0x96
vpternlogd zmm3, zmm16, zmm24, 0x96
vpxord zmm20, zmm20, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 576]
vmovdqa64 zmmword ptr [rcx + 1216], zmm31
vmovdqa64 zmm31, zmmword ptr [rsi + 1600]
vpternlogd zmm17, zmm31, dword ptr [r10 + 36]{1to16}, 0x78
vpternlogd zmm8, zmm29, zmm19, 0xd2
vpxord zmm31, zmm18, zmm15
vmovdqa64 zmmword ptr [rcx + 1280], zmm17
vmovdqa64 zmm17, zmm31
vpternlogd zmm17, zmm27, zmm25, 0x6a
vmovdqa64 zmm25, zmm31
vpternlogd zmm25, zmm9, zmm15, 0x96
vpternlogd zmm17, zmm9, zmm12, 0xd2
vmovdqa64 zmm12, zmm25
vpternlogd zmm12, zmm29, zmm24, 0xa6
vpternlogd zmm3, zmm13, zmm27, 0xb4
vpternlogd zmm17, zmm26, zmm4, 0xb4
vpternlogd zmm17, zmm28, dword ptr [rdx + 80]{1to16}, 0x96
vmovdqa64 zmm24, zmm25
vpternlogd zmm24, zmm2, zmm22, 0x6a
vpternlogd zmm24, zmm1, zmm30, 0x78
vpternlogd zmm24, zmm10, zmm13, 0x78
vpternlogd zmm12, zmm4, zmm19, 0x78
vpternlogd zmm24, zmm6, dword ptr [rdx + 88]{1to16}, 0x96
vpternlogd zmm3, zmm15, zmm25, 0x78
vpternlogd zmm12, zmm16, zmm13, 0x78
vpternlogd zmm12, zmm13, dword ptr [rdx + 92]{1to16}, 0x96
vpternlogd zmm3, zmm29, zmm23, 0x78
vmovdqa64 zmm16, zmm27
vpternlogd zmm16, zmm13, zmm21, 0x9c
vmovdqa64 zmm13, zmmword ptr [rdi + 64]
vmovdqa64 zmm22, zmm11
vpternlogd zmm22, zmm0, zmm13, 0xe6
vmovdqa64 zmm26, zmm22
vpternlogd zmm26, zmm0, zmm7, 0x78
vpternlogd zmm29, zmm18, zmm1, 0x96
vmovdqa64 zmm30, zmm26
vpternlogd zmm30, zmm11, zmm28, 0x87
vpternlogd zmm20, zmm10, zmm21, 0x4b
vpxord zmm15, zmm2, zmm15
vmovdqa64 zmm21, zmmword ptr [rdi + 320]
vpternlogd zmm3, zmm21, dword ptr [rdx + 84]{1to16}, 0x96
vpternlogd zmm15, zmm1, zmm5, 0xa6
vpternlogd zmm16, zmm18, zmm23, 0x78
vpternlogd zmm15, zmm9, zmm29, 0xb4
vmovdqa64 zmm5, zmm13
vpternlogd zmm5, zmm0, zmm7, 0x95
vpternlogd zmm29, zmm18, zmm25, 0x6a
vpternlogd zmm15, zmm7, dword ptr [rdx + 76]{1to16}, 0x96
vpternlogd zmm20, zmm0, dword ptr [rdx + 64]{1to16}, 0x96
vpandd zmm9, zmm0, zmm21
vpternlogd zmm29, zmm4, zmm27, 0x78
vpternlogd zmm29, zmm10, zmm19, 0x78
vpternlogd zmm16, zmm10, zmm31, 0x78
vmovdqa64 zmm4, zmm9
vpternlogd zmm4, zmm13, zmm28, 0x87
vpternlogd zmm29, zmm31, zmmword ptr [rdi + 960], 0x78
vpandd zmm10, zmm0, zmm28
vmovdqa64 zmm18, zmm10
vpternlogd zmm18, zmm7, zmm28, 0x28
vmovdqa64 zmm19, zmm4
vpternlogd zmm19, zmm11, zmm7, 0xb1
vpxord zmm29, zmm29, dword ptr [rdx + 96]{1to16}
vpternlogd zmm16, zmm2, zmm1, 0xd2
vpandd zmm1, zmm28, zmm21
vpternlogd zmm25, zmm31, zmm8, 0xa6
vmovdqa64 zmm2, zmm13
vpternlogd zmm2, zmm7, zmm21, 0xac
vpternlogd zmm25, zmm11, dword ptr [rdx + 72]{1to16}, 0x96
vmovdqa64 zmm8, zmm13
vpternlogd zmm8, zmm21, zmm6, 0xe4
vpternlogd zmm2, zmm7, zmm10, 0x4b
vpandnd zmm23, zmm13, zmm21
vmovdqa64 zmm27, zmm23
vpternlogd zmm27, zmm11, zmm8, 0x09
vpternlogd zmm16, zmm13, dword ptr [rdx + 68]{1to16}, 0x96
vmovdqa64 zmm31, zmm16
vpternlogd zmm31, zmm17, zmm29, 0x96
vpternlogd zmm2, zmm0, zmm1, 0x96
vpternlogd zmm23, zmm22, zmm30, 0x69
vpxord zmm27, zmm10, zmm27
vpternlogd zmm27, zmm6, zmm1, 0x78
vpternlogd zmm27, zmm17, zmm19, 0x96
vpxord zmm22, zmm22, zmm26
vpandd zmm19, zmm7, zmm6
vmovdqa64 zmmword ptr [rcx + 1344], zmm27
vmovdqa64 zmm27, zmm19
vpternlogd zmm27, zmm13, zmm1, 0x48
vmovdqa64 zmm1, zmm22
vpternlogd zmm1, zmm13, zmm28, 0x69
vpternlogd zmm22, zmm21, zmm23, 0x7b
vpternlogd zmm23, zmm7, zmm5, 0x6a
vmovdqa64 zmm13, zmm1
vpternlogd zmm13, zmm11, zmm28, 0x7b
vpternlogd zmm23, zmm11, zmm8, 0x78
vmovdqa64 zmm8, zmm19
vpternlogd zmm8, zmm11, zmm10, 0x8b
vpternlogd zmm10, zmm11, zmm21, 0x69
vpternlogd zmm10, zmm6, zmm30, 0x59
vmovdqa64 zmm30, zmm5
vpternlogd zmm30, zmm7, zmm21, 0xb4
vpternlogd zmm1, zmm6, zmm9, 0xa6
vpternlogd zmm10, zmm15, zmm27, 0x96
vpternlogd zmm30, zmm11, zmm6, 0x78
vmovdqa64 zmm27, zmm30
vpternlogd zmm27, zmm21, zmm5, 0xa6
vmovdqa64 zmm21, zmm30
vpternlogd zmm21, zmm28, zmm4, 0x7b
vpternlogd zmm30, zmm6, zmm9, 0x7b
vpternlogd zmm21, zmm19, zmm13, 0x69
vmovdqa64 zmm13, zmm11
vpternlogd zmm13, zmm0, zmm7, 0x39
vpternlogd zmm9, zmm11, zmm20, 0x6a
vmovdqa64 zmm0, zmm10
vpternlogd zmm0, zmm14, dword ptr [rdx + 368]{1to16}, 0x96
vmovdqa64 zmm7, zmm13
vpternlogd zmm7, zmm11, zmm18, 0x59
vpternlogd zmm21, zmm25, zmm1, 0x69
vmovdqa64 zmm11, zmm13
vpternlogd zmm11, zmm6, zmm4, 0x59
vpternlogd zmm13, zmm5, zmm26, 0xbd
vmovdqa64 zmm4, zmmword ptr [rsi + 768]
vmovdqa64 zmm5, zmmword ptr [rsi + 1792]
vpternlogd zmm4, zmm5, dword ptr [r10 + 48]{1to16}, 0x78
vpternlogd zmm13, zmm3, zmm11, 0x96
vpternlogd zmm13, zmm27, zmm8, 0x96
vpternlogd zmm9, zmm30, zmm2, 0x96
vpternlogd zmm11, zmm6, zmm7, 0xa6
vmovdqa64 zmm2, zmm4
vpternlogd zmm2, zmm5, dword ptr [r11 + 48]{1to16}, 0x36
vpternlogd zmm11, zmm16, zmm22, 0x96
vpternlogd zmm2, zmm0, dword ptr [rdx + 304]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1792], zmm2
vpxord zmm2, zmm16, zmm15
vpxord zmm5, zmm24, zmm29
vmovdqa64 zmm6, zmm2
vpternlogd zmm6, zmm16, zmm3, 0x96
vmovdqa64 zmm7, zmm5
vpternlogd zmm7, zmm25, zmm29, 0x96
vmovdqa64 zmm8, zmmword ptr [rcx + 1152]
vpxord zmm18, zmm8, dword ptr [rdx + 320]{1to16}
vmovdqa64 zmm19, zmm16
vpternlogd zmm19, zmm20, zmm12, 0x96
vmovdqa64 zmm22, zmm7
vpternlogd zmm22, zmm15, zmm6, 0x96
vmovdqa64 zmm26, zmm19
vpternlogd zmm26, zmm24, zmm31, 0x96
vmovdqa64 zmm27, zmm26
vpternlogd zmm27, zmm15, zmm29, 0x6c
vmovdqa64 zmm28, zmm22
vpternlogd zmm28, zmm25, zmm6, 0x96
vmovdqa64 zmm30, zmm19
vpternlogd zmm30, zmm20, zmm3, 0x96
vmovdqa64 zmm8, zmmword ptr [rsi + 896]
vmovdqa64 zmmword ptr [rcx + 1408], zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 1920]
vpternlogd zmm8, zmm4, dword ptr [r10 + 56]{1to16}, 0x78
vpternlogd zmm26, zmm17, zmm7, 0x06
vpternlogd zmm26, zmm29, zmm28, 0x78
vmovdqa64 zmmword ptr [rcx + 1472], zmm0
vmovdqa64 zmm0, zmm25
vpternlogd zmm0, zmm17, zmm12, 0x96
vpternlogd zmm26, zmm19, zmm22, 0x78
vmovdqa64 zmmword ptr [rcx + 1536], zmm21
vmovdqa64 zmm21, zmm0
vpternlogd zmm21, zmm12, zmm6, 0x7b
vpxord zmm26, zmm26, zmm21
vmovdqa64 zmm21, zmm8
vpternlogd zmm21, zmm4, dword ptr [r11 + 56]{1to16}, 0x36
vpxord zmm4, zmm16, zmm28
vpternlogd zmm26, zmm25, zmm31, 0x4b
vpternlogd zmm26, zmm18, zmm9, 0x96
vmovdqa64 zmm18, zmm0
vpternlogd zmm18, zmm20, zmm31, 0x6c
vmovdqa64 zmmword ptr [rcx + 1600], zmm8
vpxord zmm8, zmm26, zmmword ptr [rcx + 64]
vmovdqa64 zmmword ptr [rcx + 64], zmm8
vmovdqa64 zmm8, zmmword ptr [rcx + 0]
vpternlogd zmm26, zmm8, dword ptr [rdx + 256]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1024], zmm26
vpternlogd zmm18, zmm12, zmm5, 0x78
vmovdqa64 zmm8, zmmword ptr [rcx + 1088]
vpxord zmm26, zmm8, dword ptr [rdx + 332]{1to16}
vpternlogd zmm18, zmm3, zmm4, 0xb4
vpternlogd zmm18, zmm17, zmm30, 0xb4
vpternlogd zmm1, zmm24, zmm23, 0x69
vpternlogd zmm18, zmm26, zmm10, 0x96
vpxord zmm4, zmm20, zmm28
vmovdqa64 zmm10, zmm4
vpternlogd zmm10, zmm17, zmm28, 0x96
vmovdqa64 zmm23, zmm10
vpternlogd zmm23, zmm16, zmm27, 0x6a
vmovdqa64 zmm26, zmm10
vpternlogd zmm26, zmm20, zmm30, 0x78
vpternlogd zmm23, zmm3, zmm0, 0x78
vpternlogd zmm23, zmm25, zmm12, 0x78
vmovdqa64 zmm27, zmmword ptr [rsi + 1600]
vmovdqa64 zmm30, zmmword ptr [rcx + 1280]
vpternlogd zmm30, zmm27, dword ptr [r11 + 36]{1to16}, 0x36
vmovdqa64 zmm27, zmm31
vpternlogd zmm27, zmm16, zmm3, 0xa6
vmovdqa64 zmm8, zmm27
vpternlogd zmm8, zmm19, zmm10, 0xb4
vpternlogd zmm0, zmm16, zmm5, 0xc6
vpternlogd zmm8, zmm7, zmm2, 0x78
vpternlogd zmm26, zmm7, zmm6, 0x78
vpternlogd zmm0, zmm6, zmm4, 0x78
vpternlogd zmm0, zmm17, zmm29, 0xd2
vpternlogd zmm27, zmm24, zmm22, 0x96
vpternlogd zmm0, zmm15, zmm7, 0xb4
vpternlogd zmm26, zmm25, zmm2, 0x78
vpternlogd zmm27, zmm12, zmm6, 0xb4
vmovdqa64 zmm7, zmmword ptr [rcx + 1024]
vpxord zmm15, zmm7, dword ptr [rdx + 344]{1to16}
vpternlogd zmm8, zmm24, zmm12, 0x78
vpternlogd zmm27, zmm28, zmm10, 0x78
vpternlogd zmm26, zmm29, zmm4, 0x78
vpternlogd zmm27, zmm19, zmm5, 0x78
vmovdqa64 zmm28, zmmword ptr [rcx + 832]
vpxord zmm29, zmm28, dword ptr [rdx + 324]{1to16}
vpternlogd zmm6, zmm12, zmm31, 0x9c
vpternlogd zmm15, zmm1, zmm23, 0x96
vpternlogd zmm6, zmm20, zmm5, 0x78
vmovdqa64 zmm20, zmmword ptr [rsi + 192]
vmovdqa64 zmm23, zmmword ptr [rsi + 1216]
vpternlogd zmm20, zmm23, dword ptr [r10 + 12]{1to16}, 0x78
vpternlogd zmm6, zmm25, zmm4, 0x78
vpxord zmm25, zmm18, zmm20
vmovdqa64 zmm31, zmmword ptr [rcx + 448]
vpternlogd zmm26, zmm31, dword ptr [rdx + 352]{1to16}, 0x96
vpternlogd zmm20, zmm23, dword ptr [r11 + 12]{1to16}, 0x36
vpternlogd zmm20, zmm18, dword ptr [rdx + 268]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1216], zmm20
vpternlogd zmm6, zmm16, zmm3, 0xd2
vmovdqa64 zmm16, zmmword ptr [rcx + 768]
vpxord zmm18, zmm16, dword ptr [rdx + 348]{1to16}
vpternlogd zmm18, zmm12, zmm8, 0x96
vpternlogd zmm6, zmm29, zmm11, 0x96
vmovdqa64 zmm8, zmmword ptr [rsi + 384]
vmovdqa64 zmm12, zmmword ptr [rsi + 1408]
vpternlogd zmm8, zmm12, dword ptr [r10 + 24]{1to16}, 0x78
vmovdqa64 zmm20, zmmword ptr [rcx + 192]
vmovdqa64 zmm23, zmm26
vpternlogd zmm23, zmm20, dword ptr [rdx + 288]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1536], zmm23
vmovdqa64 zmm20, zmmword ptr [rcx + 384]
vmovdqa64 zmm23, zmm16
vpternlogd zmm23, zmm31, zmm20, 0x96
vmovdqa64 zmm29, zmmword ptr [rcx + 704]
vpternlogd zmm9, zmm29, dword ptr [rdx + 356]{1to16}, 0x96
vmovdqa64 zmmword ptr [rcx + 0], zmm26
vmovdqa64 zmm26, zmm9
vpternlogd zmm26, zmm30, dword ptr [rdx + 292]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1600], zmm26
vpxord zmm26, zmm15, zmm8
vpternlogd zmm22, zmm17, zmm5, 0xa6
vpternlogd zmm8, zmm12, dword ptr [r11 + 24]{1to16}, 0x36
vmovdqa64 zmm5, zmmword ptr [rcx + 320]
vpxord zmm12, zmm5, dword ptr [rdx + 340]{1to16}
vmovdqa64 zmm17, zmmword ptr [rcx + 896]
vpxord zmm30, zmm31, zmm17
vpternlogd zmm8, zmm15, dword ptr [rdx + 280]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1408], zmm8
vpternlogd zmm12, zmm13, zmm27, 0x96
vmovdqa64 zmm8, zmm30
vpternlogd zmm8, zmm31, zmm14, 0x96
vpternlogd zmm13, zmm20, dword ptr [rdx + 376]{1to16}, 0x96
vpternlogd zmm22, zmm3, zmm24, 0x78
vmovdqa64 zmm3, zmmword ptr [rsi + 64]
vmovdqa64 zmm15, zmmword ptr [rsi + 1088]
vpternlogd zmm3, zmm15, dword ptr [r10 + 4]{1to16}, 0x78
vpxord zmm24, zmm6, zmm3
vpternlogd zmm22, zmm19, zmm2, 0xd2
vpternlogd zmm22, zmm4, zmm10, 0xb4
vpternlogd zmm11, zmm17, dword ptr [rdx + 360]{1to16}, 0x96
vpternlogd zmm3, zmm15, dword ptr [r11 + 4]{1to16}, 0x36
vmovdqa64 zmm2, zmm13
vpternlogd zmm2, zmm21, dword ptr [rdx + 312]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1920], zmm2
vmovdqa64 zmm2, zmmword ptr [rcx + 1216]
vmovdqa64 zmm4, zmmword ptr [rcx + 640]
vpxord zmm10, zmm2, zmm4
vmovdqa64 zmm15, zmmword ptr [rsi + 320]
vmovdqa64 zmm19, zmmword ptr [rsi + 1344]
vpternlogd zmm15, zmm19, dword ptr [r10 + 20]{1to16}, 0x78
vpxord zmm21, zmm12, zmm15
vmovdqa64 zmm27, zmm10
vpternlogd zmm27, zmm29, zmm2, 0x96
vpternlogd zmm15, zmm19, dword ptr [r11 + 20]{1to16}, 0x36
vmovdqa64 zmm19, zmmword ptr [rcx + 960]
vmovdqa64 zmmword ptr [rcx + 192], zmm24
vmovdqa64 zmm24, zmm19
vpternlogd zmm24, zmm29, zmm20, 0x96
vpternlogd zmm3, zmm6, dword ptr [rdx + 260]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1088], zmm3
vmovdqa64 zmm3, zmm24
vpternlogd zmm3, zmm20, zmm8, 0x7b
vmovdqa64 zmm6, zmm27
vpternlogd zmm6, zmm17, zmm8, 0x96
vpternlogd zmm15, zmm12, dword ptr [rdx + 276]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1344], zmm15
vmovdqa64 zmm12, zmm6
vpternlogd zmm12, zmm19, zmm10, 0xa6
vmovdqa64 zmm15, zmm6
vpternlogd zmm15, zmm29, zmm8, 0x96
vpternlogd zmm1, zmm2, dword ptr [rdx + 380]{1to16}, 0x96
vmovdqa64 zmmword ptr [rcx + 1664], zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 448]
vmovdqa64 zmmword ptr [rcx + 1728], zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 1472]
vpternlogd zmm25, zmm11, dword ptr [r10 + 28]{1to16}, 0x78
vmovdqa64 zmmword ptr [rcx + 1792], zmm26
vpxord zmm26, zmm18, zmm25
vpternlogd zmm25, zmm11, dword ptr [r11 + 28]{1to16}, 0x36
vpternlogd zmm25, zmm18, dword ptr [rdx + 284]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1472], zmm25
vmovdqa64 zmm11, zmm2
vpternlogd zmm11, zmm31, zmm19, 0x96
vpternlogd zmm12, zmm14, zmm4, 0x78
vpxord zmm18, zmm16, zmm15
vmovdqa64 zmm25, zmm11
vpternlogd zmm25, zmm4, zmm23, 0x96
vmovdqa64 zmmword ptr [rcx + 1856], zmm1
vmovdqa64 zmm1, zmm25
vpternlogd zmm1, zmm19, zmm27, 0x06
vpternlogd zmm1, zmm2, zmm15, 0x78
vmovdqa64 zmmword ptr [rcx + 1920], zmm21
vmovdqa64 zmm21, zmm18
vpternlogd zmm21, zmm19, zmm15, 0x96
vpternlogd zmm1, zmm23, zmm6, 0x78
vpternlogd zmm12, zmm23, zmm30, 0xd2
vmovdqa64 zmmword ptr [rcx + 1984], zmm26
vmovdqa64 zmm26, zmm11
vpternlogd zmm26, zmm31, zmm14, 0xa6
vpternlogd zmm12, zmm18, zmm21, 0xb4
vpternlogd zmm25, zmm17, zmm2, 0x6c
vpternlogd zmm25, zmm31, zmm21, 0x78
vmovdqa64 zmmword ptr [rcx + 2048], zmm13
vmovdqa64 zmm13, zmm26
vpternlogd zmm13, zmm4, zmm6, 0x96
vpternlogd zmm13, zmm20, zmm8, 0xb4
vpternlogd zmm25, zmm14, zmm24, 0x78
vpternlogd zmm13, zmm15, zmm21, 0x78
vpternlogd zmm26, zmm23, zmm21, 0xb4
vpternlogd zmm25, zmm29, zmm20, 0x78
vpternlogd zmm13, zmm23, zmm10, 0x78
vpternlogd zmm25, zmm7, dword ptr [rdx + 152]{1to16}, 0x96
vpternlogd zmm13, zmm5, dword ptr [rdx + 148]{1to16}, 0x96
vmovdqa64 zmm6, zmmword ptr [rcx + 512]
vmovdqa64 zmmword ptr [rcx + 2112], zmm13
vpxord zmm13, zmm6, dword ptr [rdx + 328]{1to16}
vpxord zmm1, zmm1, zmm3
vpternlogd zmm26, zmm27, zmm30, 0x78
vmovdqa64 zmm3, zmmword ptr [rcx + 1536]
vpternlogd zmm13, zmm3, zmm22, 0x96
vpternlogd zmm1, zmm29, zmm11, 0x4b
vpternlogd zmm26, zmm4, zmm20, 0x78
vmovdqa64 zmm22, zmm11
vpternlogd zmm22, zmm16, zmm24, 0x6c
vpternlogd zmm22, zmm20, zmm10, 0x78
vpternlogd zmm26, zmm20, dword ptr [rdx + 156]{1to16}, 0x96
vpternlogd zmm24, zmm31, zmm10, 0xc6
vmovdqa64 zmmword ptr [rcx + 2176], zmm13
vmovdqa64 zmm13, zmm7
vpternlogd zmm13, zmm28, zmm5, 0xca
vpternlogd zmm3, zmm19, dword ptr [rdx + 364]{1to16}, 0x96
vpternlogd zmm24, zmm8, zmm18, 0x78
vmovdqa64 zmmword ptr [rcx + 1536], zmm3
vmovdqa64 zmm3, zmmword ptr [rcx + 1152]
vpternlogd zmm1, zmm3, dword ptr [rdx + 128]{1to16}, 0x96
vpternlogd zmm24, zmm19, zmm2, 0xd2
vpternlogd zmm11, zmm20, zmm8, 0xc6
vpternlogd zmm24, zmm17, zmm27, 0xb4
vpternlogd zmm11, zmm16, zmm10, 0x78
vmovdqa64 zmm10, zmmword ptr [rcx + 576]
vpternlogd zmm24, zmm10, dword ptr [rdx + 144]{1to16}, 0x96
vpternlogd zmm11, zmm29, zmm18, 0x78
vpxord zmm17, zmm10, dword ptr [rdx + 336]{1to16}
vpternlogd zmm23, zmm16, zmm14, 0x96
vpternlogd zmm11, zmm31, zmm14, 0xd2
vmovdqa64 zmm20, zmm23
vpternlogd zmm20, zmm16, zmm21, 0x6a
vpternlogd zmm20, zmm27, zmm8, 0x78
vpternlogd zmm11, zmm28, dword ptr [rdx + 132]{1to16}, 0x96
vmovdqa64 zmm8, zmmword ptr [rcx + 1344]
vpternlogd zmm17, zmm8, zmm0, 0x96
vpternlogd zmm20, zmm29, zmm30, 0x78
vpandd zmm0, zmm3, zmm5
vpternlogd zmm8, zmm4, dword ptr [rdx + 372]{1to16}, 0x96
vpternlogd zmm20, zmm2, zmm18, 0x78
vmovdqa64 zmm2, zmm0
vpternlogd zmm2, zmm28, zmm10, 0x87
vmovdqa64 zmm4, zmm3
vpternlogd zmm4, zmm28, zmm6, 0xbc
vmovdqa64 zmm16, zmmword ptr [rcx + 1088]
vmovdqa64 zmm18, zmm3
vpternlogd zmm18, zmm6, zmm16, 0x2d
vpxord zmm31, zmm31, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 256]
vmovdqa64 zmm21, zmmword ptr [rsi + 1280]
vpternlogd zmm15, zmm21, dword ptr [r10 + 16]{1to16}, 0x78
vpxord zmm27, zmm17, zmm15
vpternlogd zmm15, zmm21, dword ptr [r11 + 16]{1to16}, 0x36
vpternlogd zmm31, zmm14, zmm22, 0xa6
vmovdqa64 zmm14, zmm4
vpternlogd zmm14, zmm3, zmm16, 0x78
vpandd zmm21, zmm10, zmm5
vmovdqa64 zmm22, zmm14
vpternlogd zmm22, zmm6, zmm10, 0x87
vpandd zmm29, zmm3, zmm10
vpternlogd zmm15, zmm17, dword ptr [rdx + 272]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1280], zmm15
vpternlogd zmm31, zmm19, zmm23, 0xb4
vpandd zmm15, zmm16, zmm7
vpternlogd zmm31, zmm16, dword ptr [rdx + 140]{1to16}, 0x96
vmovdqa64 zmm17, zmm29
vpternlogd zmm17, zmm6, zmm5, 0x69
vmovdqa64 zmm19, zmm15
vpternlogd zmm19, zmm28, zmm21, 0x48
vpternlogd zmm17, zmm7, zmm22, 0x59
vpternlogd zmm17, zmm31, zmm19, 0x96
vmovdqa64 zmm19, zmm16
vpternlogd zmm19, zmm28, zmm5, 0xb8
vpternlogd zmm12, zmm6, dword ptr [rdx + 136]{1to16}, 0x96
vmovdqa64 zmm23, zmm3
vpternlogd zmm23, zmm28, zmm16, 0x95
vpternlogd zmm19, zmm16, zmm29, 0x4b
vpternlogd zmm19, zmm3, zmm21, 0x96
vmovdqa64 zmm3, zmm23
vpternlogd zmm3, zmm16, zmm5, 0xb4
vpandnd zmm30, zmm28, zmm5
vmovdqa64 zmmword ptr [rcx + 384], zmm27
vmovdqa64 zmm27, zmm30
vpternlogd zmm27, zmm4, zmm22, 0x69
vmovdqa64 zmm22, zmm23
vpternlogd zmm22, zmm14, zmm18, 0xdb
vpternlogd zmm30, zmm6, zmm13, 0x09
vpxord zmm4, zmm4, zmm14
vmovdqa64 zmm14, zmm4
vpternlogd zmm14, zmm5, zmm27, 0x7b
vpternlogd zmm3, zmm6, zmm7, 0x78
vpternlogd zmm27, zmm16, zmm23, 0x6a
vpternlogd zmm23, zmm5, zmm3, 0xb4
vmovdqa64 zmm5, zmm3
vpternlogd zmm5, zmm10, zmm2, 0x7b
vpxord zmm30, zmm29, zmm30
vpternlogd zmm30, zmm7, zmm21, 0x78
vpternlogd zmm3, zmm7, zmm0, 0x7b
vpternlogd zmm4, zmm28, zmm10, 0x69
vmovdqa64 zmm21, zmm4
vpternlogd zmm21, zmm7, zmm0, 0xa6
vpternlogd zmm27, zmm6, zmm13, 0x78
vpternlogd zmm0, zmm6, zmm1, 0x6a
vpternlogd zmm4, zmm6, zmm10, 0x7b
vpternlogd zmm27, zmm25, zmm21, 0x69
vpternlogd zmm0, zmm3, zmm19, 0x96
vpternlogd zmm4, zmm15, zmm5, 0x69
vpternlogd zmm15, zmm6, zmm29, 0x8b
vmovdqa64 zmm3, zmm0
vpternlogd zmm3, zmm9, zmmword ptr [rcx + 1280], 0x96
vmovdqa64 zmmword ptr [rsi + 576], zmm3
vpternlogd zmm4, zmm12, zmm21, 0x69
vpxord zmm20, zmm20, dword ptr [rdx + 160]{1to16}
vmovdqa64 zmm3, zmm20
vpternlogd zmm3, zmm11, zmm24, 0x96
vpternlogd zmm29, zmm16, zmm10, 0x28
vmovdqa64 zmm5, zmmword ptr [rcx + 2112]
vmovdqa64 zmm9, zmm3
vpternlogd zmm9, zmm11, zmm5, 0xa6
vpternlogd zmm29, zmm6, zmm18, 0x4b
vpxord zmm10, zmm11, zmm31
vpxord zmm13, zmm25, zmm20
vmovdqa64 zmm19, zmm13
vpternlogd zmm19, zmm12, zmm20, 0x96
vpternlogd zmm18, zmm7, zmm2, 0x59
vmovdqa64 zmm21, zmm18
vpternlogd zmm21, zmm5, zmm22, 0x96
vpternlogd zmm21, zmm23, zmm15, 0x96
vpternlogd zmm18, zmm7, zmm29, 0xa6
vpternlogd zmm2, zmm6, zmm16, 0xb1
vmovdqa64 zmm6, zmm10
vpternlogd zmm6, zmm11, zmm5, 0x96
vpternlogd zmm18, zmm11, zmm14, 0x96
vmovdqa64 zmm7, zmmword ptr [rcx + 2048]
vmovdqa64 zmm14, zmm21
vpternlogd zmm14, zmm7, zmmword ptr [rcx + 1600], 0x96
vmovdqa64 zmmword ptr [rsi + 896], zmm14
vmovdqa64 zmm7, zmm6
vpternlogd zmm7, zmm31, zmm19, 0x96
vpternlogd zmm2, zmm24, zmm30, 0x96
vmovdqa64 zmm14, zmmword ptr [rcx + 256]
vmovdqa64 zmm15, zmm2
vpternlogd zmm15, zmm8, zmm14, 0x96
vmovdqa64 zmmword ptr [rsi + 832], zmm15
vmovdqa64 zmm15, zmm7
vpternlogd zmm15, zmm12, zmm6, 0x96
vmovdqa64 zmm16, zmmword ptr [rsi + 1856]
vpternlogd zmm14, zmm16, dword ptr [r11 + 52]{1to16}, 0x36
vpternlogd zmm14, zmm8, dword ptr [rdx + 308]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1856], zmm14
vmovdqa64 zmm8, zmm7
vpternlogd zmm8, zmm24, zmm13, 0xa6
vpxord zmm14, zmm1, zmm15
vmovdqa64 zmm16, zmm7
vpternlogd zmm16, zmm25, zmm9, 0x96
vmovdqa64 zmm22, zmm14
vpternlogd zmm22, zmm24, zmm15, 0x96
vmovdqa64 zmm23, zmm11
vpternlogd zmm23, zmm1, zmm26, 0x96
vpternlogd zmm8, zmm5, zmm25, 0x78
vpternlogd zmm8, zmm23, zmm10, 0xd2
vmovdqa64 zmm28, zmm23
vpternlogd zmm28, zmm22, zmm9, 0x9a
vpternlogd zmm28, zmm19, zmm10, 0x78
vpternlogd zmm8, zmm14, zmm22, 0xb4
vpternlogd zmm28, zmm25, zmm26, 0x78
vpternlogd zmm16, zmm26, zmm6, 0xb4
vmovdqa64 zmm9, zmm23
vpternlogd zmm9, zmm25, zmm3, 0x96
vmovdqa64 zmm25, zmm9
vpternlogd zmm25, zmm24, zmm19, 0x06
vpternlogd zmm25, zmm20, zmm15, 0x78
vpternlogd zmm25, zmm23, zmm7, 0x78
vpternlogd zmm28, zmm26, zmmword ptr [rcx + 1984], 0x96
vmovdqa64 zmmword ptr [rsi + 448], zmm28
vmovdqa64 zmm7, zmmword ptr [rcx + 1472]
vmovdqa64 zmm28, zmm17
vpternlogd zmm28, zmm7, zmmword ptr [rcx + 1408], 0x96
vmovdqa64 zmmword ptr [rsi + 768], zmm28
vpternlogd zmm16, zmm15, zmm22, 0x78
vmovdqa64 zmm7, zmm12
vpternlogd zmm7, zmm24, zmm26, 0x96
vpternlogd zmm16, zmm23, zmm13, 0x78
vpternlogd zmm9, zmm31, zmm20, 0x6c
vpternlogd zmm16, zmm21, zmmword ptr [rcx + 1920], 0x96
vmovdqa64 zmmword ptr [rsi + 320], zmm16
vpternlogd zmm9, zmm11, zmm22, 0x78
vmovdqa64 zmm16, zmmword ptr [rsi + 960]
vmovdqa64 zmm21, zmmword ptr [rsi + 1984]
vpternlogd zmm16, zmm21, dword ptr [r10 + 60]{1to16}, 0x78
vpternlogd zmm9, zmm5, zmm7, 0x78
vmovdqa64 zmm28, zmm7
vpternlogd zmm28, zmm11, zmm13, 0xc6
vmovdqa64 zmm29, zmmword ptr [rcx + 1856]
vmovdqa64 zmm30, zmm16
vpternlogd zmm30, zmm27, zmm29, 0x96
vmovdqa64 zmmword ptr [rsi + 960], zmm30
vmovdqa64 zmm30, zmm7
vpternlogd zmm30, zmm26, zmm6, 0x7b
vpternlogd zmm28, zmm6, zmm14, 0x78
vpternlogd zmm28, zmm24, zmm20, 0xd2
vpternlogd zmm9, zmm12, zmm26, 0x78
vpternlogd zmm28, zmm31, zmm19, 0xb4
vpternlogd zmm16, zmm21, dword ptr [r11 + 60]{1to16}, 0x36
vpternlogd zmm28, zmm2, zmmword ptr [rcx + 384], 0x96
vmovdqa64 zmmword ptr [rsi + 256], zmm28
vpternlogd zmm9, zmm27, zmmword ptr [rcx + 1792], 0x96
vmovdqa64 zmmword ptr [rsi + 384], zmm9
vmovdqa64 zmm2, zmmword ptr [rsi + 128]
vmovdqa64 zmm9, zmmword ptr [rsi + 1152]
vpternlogd zmm2, zmm9, dword ptr [r10 + 8]{1to16}, 0x78
vpternlogd zmm16, zmm29, dword ptr [rdx + 316]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1984], zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 704]
vmovdqa64 zmm21, zmmword ptr [rsi + 1728]
vpternlogd zmm16, zmm21, dword ptr [r10 + 44]{1to16}, 0x78
vmovdqa64 zmm27, zmm16
vpternlogd zmm27, zmm21, dword ptr [r11 + 44]{1to16}, 0x36
vmovdqa64 zmm21, zmmword ptr [rcx + 1536]
vpternlogd zmm27, zmm21, dword ptr [rdx + 300]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1728], zmm27
vmovdqa64 zmm27, zmmword ptr [rcx + 2176]
vpxord zmm28, zmm2, zmm27
vpternlogd zmm23, zmm1, zmm5, 0x96
vpternlogd zmm28, zmm4, zmm8, 0x96
vmovdqa64 zmmword ptr [rsi + 128], zmm28
vpternlogd zmm2, zmm9, dword ptr [r11 + 8]{1to16}, 0x36
vpternlogd zmm2, zmm27, dword ptr [rdx + 264]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1152], zmm2
vpternlogd zmm16, zmm4, zmm21, 0x96
vmovdqa64 zmmword ptr [rsi + 704], zmm16
vmovdqa64 zmm2, zmmword ptr [rsi + 640]
vmovdqa64 zmm4, zmmword ptr [rsi + 1664]
vpternlogd zmm2, zmm4, dword ptr [r10 + 40]{1to16}, 0x78
vmovdqa64 zmm8, zmm2
vpternlogd zmm8, zmm4, dword ptr [r11 + 40]{1to16}, 0x36
vmovdqa64 zmm4, zmmword ptr [rcx + 1728]
vpternlogd zmm2, zmm18, zmm4, 0x96
vmovdqa64 zmmword ptr [rsi + 640], zmm2
vpternlogd zmm8, zmm4, dword ptr [rdx + 296]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1664], zmm8
vmovdqa64 zmm2, zmm23
vpternlogd zmm2, zmm1, zmm22, 0x6a
vpternlogd zmm7, zmm1, zmm3, 0x6c
vpternlogd zmm7, zmm26, zmm13, 0x78
vpternlogd zmm2, zmm19, zmm6, 0x78
vpxord zmm15, zmm11, zmm15
vpternlogd zmm6, zmm26, zmm3, 0x9c
vpternlogd zmm6, zmm1, zmm13, 0x78
vpternlogd zmm15, zmm5, zmm7, 0xa6
vpternlogd zmm2, zmm12, zmm10, 0x78
vpternlogd zmm15, zmm24, zmm23, 0xb4
vpternlogd zmm15, zmm17, zmmword ptr [rcx + 1664], 0x96
vmovdqa64 zmmword ptr [rsi + 192], zmm15
vpternlogd zmm2, zmm20, zmm14, 0x78
vpternlogd zmm6, zmm12, zmm14, 0x78
vmovdqa64 zmm1, zmmword ptr [rcx + 0]
vpternlogd zmm2, zmm1, zmmword ptr [rcx + 128], 0x96
vmovdqa64 zmmword ptr [rsi + 512], zmm2
vpternlogd zmm6, zmm11, zmm5, 0xd2
vpxord zmm25, zmm25, zmm30
vpternlogd zmm6, zmm18, zmmword ptr [rcx + 192], 0x96
vmovdqa64 zmmword ptr [rsi + 64], zmm6
vpternlogd zmm25, zmm12, zmm3, 0x4b
vpternlogd zmm25, zmm0, zmmword ptr [rcx + 64], 0x96
vmovdqa64 zmmword ptr [rsi + 0], zmm25
