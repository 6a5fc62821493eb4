// fl_fo_zmm_one.s: 1124 instructions, about 464 cycles, 32 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 zmm0, zmmword ptr [rdi + 192]
vmovdqa64 zmm1, zmmword ptr [rdi + 1216]
vpternlogd zmm0, zmm1, dword ptr [r8 + 12]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 192], zmm0
vmovdqa64 zmm2, zmmword ptr [rdi + 0]
vmovdqa64 zmm3, zmmword ptr [rdi + 1024]
vpternlogd zmm2, zmm3, dword ptr [r8 + 0]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 0], zmm2
vmovdqa64 zmm4, zmmword ptr [rdi + 256]
vmovdqa64 zmm5, zmmword ptr [rdi + 1280]
vpternlogd zmm4, zmm5, dword ptr [r8 + 16]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 256], zmm4
vmovdqa64 zmm6, zmmword ptr [rdi + 320]
vmovdqa64 zmm7, zmmword ptr [rdi + 1344]
vpternlogd zmm6, zmm7, dword ptr [r8 + 20]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 320], zmm6
vpternlogd zmm2, zmm3, dword ptr [r9 + 0]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1024], zmm2
vmovdqa64 zmm3, zmmword ptr [rdi + 384]
vmovdqa64 zmm8, zmmword ptr [rdi + 1408]
vpternlogd zmm3, zmm8, dword ptr [r8 + 24]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 384], zmm3
vpternlogd zmm4, zmm5, dword ptr [r9 + 16]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1280], zmm4
vmovdqa64 zmm5, zmmword ptr [rdi + 64]
vmovdqa64 zmm9, zmmword ptr [rdi + 1088]
vpternlogd zmm5, zmm9, dword ptr [r8 + 4]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 64], zmm5
vpternlogd zmm6, zmm7, dword ptr [r9 + 20]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1344], zmm6
vpternlogd zmm3, zmm8, dword ptr [r9 + 24]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1408], zmm3
vpternlogd zmm0, zmm1, dword ptr [r9 + 12]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1216], zmm0
vmovdqa64 zmm1, zmmword ptr [rdi + 128]
vmovdqa64 zmm7, zmmword ptr [rdi + 1152]
vpternlogd zmm1, zmm7, dword ptr [r8 + 8]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 128], zmm1
vpternlogd zmm5, zmm9, dword ptr [r9 + 4]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1088], zmm5
vmovdqa64 zmm8, zmmword ptr [rdi + 704]
vmovdqa64 zmm9, zmmword ptr [rdi + 1728]
vpternlogd zmm8, zmm9, dword ptr [r8 + 44]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 704], zmm8
vpternlogd zmm1, zmm7, dword ptr [r9 + 8]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1152], zmm1
vmovdqa64 zmm7, zmmword ptr [rdi + 640]
vmovdqa64 zmm10, zmmword ptr [rdi + 1664]
vpternlogd zmm7, zmm10, dword ptr [r8 + 40]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 640], zmm7
vpandd zmm11, zmm0, zmm3
vmovdqa64 zmm12, zmmword ptr [rdi + 576]
vmovdqa64 zmm13, zmmword ptr [rdi + 1600]
vpternlogd zmm12, zmm13, dword ptr [r8 + 36]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 576], zmm12
vmovdqa64 zmm14, zmmword ptr [rdi + 512]
vmovdqa64 zmm15, zmmword ptr [rdi + 1536]
vpternlogd zmm14, zmm15, dword ptr [r8 + 32]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 512], zmm14
vmovdqa64 zmm16, zmmword ptr [rdi + 768]
vmovdqa64 zmm17, zmmword ptr [rdi + 1792]
vpternlogd zmm16, zmm17, dword ptr [r8 + 48]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 768], zmm16
vmovdqa64 zmm18, zmm5
vpternlogd zmm18, zmm2, zmm0, 0x95
vpternlogd zmm8, zmm9, dword ptr [r9 + 44]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1728], zmm8
vmovdqa64 zmm9, zmmword ptr [rdi + 832]
vmovdqa64 zmm19, zmmword ptr [rdi + 1856]
vpternlogd zmm9, zmm19, dword ptr [r8 + 52]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 832], zmm9
vmovdqa64 zmm20, zmm0
vpternlogd zmm20, zmm2, zmm4, 0x28
vmovdqa64 zmm21, zmm1
vpternlogd zmm21, zmm2, zmm0, 0x39
vpternlogd zmm12, zmm13, dword ptr [r9 + 36]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1600], zmm12
vmovdqa64 zmm13, zmm1
vpternlogd zmm13, zmm2, zmm5, 0xe6
vmovdqa64 zmm22, zmm5
vpternlogd zmm22, zmm0, zmm6, 0xac
vmovdqa64 zmm23, zmmword ptr [rdi + 960]
vmovdqa64 zmm24, zmmword ptr [rdi + 1984]
vpternlogd zmm23, zmm24, dword ptr [r8 + 60]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 960], zmm23
vpandd zmm25, zmm2, zmm6
vmovdqa64 zmm26, zmm18
vpternlogd zmm26, zmm0, zmm6, 0xb4
vpternlogd zmm7, zmm10, dword ptr [r9 + 40]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1664], zmm7
vpternlogd zmm9, zmm19, dword ptr [r9 + 52]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1856], zmm9
vmovdqa64 zmm10, zmm20
vpternlogd zmm10, zmm0, zmm4, 0x87
vmovdqa64 zmm19, zmm25
vpternlogd zmm19, zmm5, zmm3, 0x78
vpternlogd zmm16, zmm17, dword ptr [r9 + 48]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1792], zmm16
vmovdqa64 zmm17, zmm25
vpternlogd zmm17, zmm5, zmm4, 0x87
vpternlogd zmm14, zmm15, dword ptr [r9 + 32]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1536], zmm14
vpternlogd zmm23, zmm24, dword ptr [r9 + 60]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1984], zmm23
vmovdqa64 zmm15, zmm13
vpternlogd zmm15, zmm2, zmm0, 0x78
vpxord zmm24, zmm13, zmm15
vmovdqa64 zmm27, zmm10
vpternlogd zmm27, zmm0, zmm22, 0x95
vmovdqa64 zmm22, zmm23
vpternlogd zmm22, zmm14, zmm8, 0x96
vmovdqa64 zmm28, zmmword ptr [rdi + 448]
vmovdqa64 zmm29, zmmword ptr [rdi + 1472]
vpternlogd zmm28, zmm29, dword ptr [r8 + 28]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 448], zmm28
vpxord zmm30, zmm14, zmm7
vmovdqa64 zmm31, zmm17
vpternlogd zmm31, zmm3, zmm21, 0x4b
vpternlogd zmm26, zmm1, zmm3, 0x78
vpternlogd zmm28, zmm29, dword ptr [r9 + 28]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1472], zmm28
vmovdqa64 zmm29, zmm15
vpternlogd zmm29, zmm18, zmm21, 0xe7
vmovdqa64 zmm21, zmm10
vpternlogd zmm21, zmm1, zmm6, 0x96
vpandnd zmm0, zmm5, zmm6
vmovdqa64 zmm8, zmm26
vpternlogd zmm8, zmm6, zmm18, 0xa6
vmovdqa64 zmmword ptr [rcx + 0], zmm8
vpandd zmm8, zmm4, zmm6
vpternlogd zmm20, zmm2, zmm1, 0x87
vmovdqa64 zmmword ptr [rcx + 64], zmm29
vmovdqa64 zmm29, zmm30
vpternlogd zmm29, zmm14, zmm16, 0x96
vmovdqa64 zmm7, zmm8
vpternlogd zmm7, zmm2, zmm27, 0x96
vmovdqa64 zmm27, zmm24
vpternlogd zmm27, zmm5, zmm1, 0xd7
vmovdqa64 zmm2, zmm0
vpternlogd zmm2, zmm1, zmm10, 0x59
vmovdqa64 zmm5, zmmword ptr [rdi + 896]
vmovdqa64 zmmword ptr [rcx + 128], zmm30
vmovdqa64 zmm30, zmmword ptr [rdi + 1920]
vpternlogd zmm5, zmm30, dword ptr [r8 + 56]{1to16}, 0x78
vmovdqa64 zmmword ptr [rdi + 896], zmm5
vpternlogd zmm15, zmm1, zmm4, 0x87
vpternlogd zmm5, zmm30, dword ptr [r9 + 56]{1to16}, 0x36
vmovdqa64 zmmword ptr [rdi + 1920], zmm5
vpternlogd zmm7, zmm1, zmm25, 0x87
vpxord zmm30, zmm9, zmm23
vmovdqa64 zmmword ptr [rcx + 192], zmm7
vmovdqa64 zmm7, zmm26
vpternlogd zmm7, zmm3, zmm25, 0x7b
vmovdqa64 zmm25, zmm15
vpternlogd zmm25, zmm0, zmm13, 0x69
vpternlogd zmm26, zmm4, zmm17, 0x7b
vmovdqa64 zmm0, zmm30
vpternlogd zmm0, zmm12, zmm23, 0x96
vpternlogd zmm2, zmm6, zmm19, 0x1e
vmovdqa64 zmm13, zmm22
vpternlogd zmm13, zmm14, zmm16, 0xa6
vpternlogd zmm26, zmm27, zmm11, 0x69
vmovdqa64 zmm27, zmm5
vpternlogd zmm27, zmm28, zmm14, 0x96
vmovdqa64 zmm16, zmm0
vpternlogd zmm16, zmm29, zmmword ptr [rdi + 1664], 0x96
vpternlogd zmm10, zmm1, zmm11, 0x1d
vmovdqa64 zmm1, zmm24
vpternlogd zmm1, zmm4, zmm3, 0xd7
vmovdqa64 zmm4, zmmword ptr [rdi + 1728]
vmovdqa64 zmmword ptr [rcx + 256], zmm26
vmovdqa64 zmm26, zmm5
vpternlogd zmm26, zmm12, zmm4, 0x96
vmovdqa64 zmm14, zmm25
vpternlogd zmm14, zmm6, zmm24, 0x7b
vmovdqa64 zmm24, zmm27
vpternlogd zmm24, zmm9, zmm22, 0x96
vpternlogd zmm15, zmm3, zmm21, 0x4b
vmovdqa64 zmm21, zmm16
vpternlogd zmm21, zmm12, zmm29, 0x96
vmovdqa64 zmm6, zmm16
vpternlogd zmm6, zmm9, zmm13, 0x96
vmovdqa64 zmm9, zmm24
vpternlogd zmm9, zmm4, zmm0, 0x06
vmovdqa64 zmm12, zmm8
vpternlogd zmm12, zmm11, zmmword ptr [rdi + 1088], 0x28
vmovdqa64 zmm11, zmm26
vpternlogd zmm11, zmm28, zmm22, 0x6c
vpternlogd zmm9, zmm23, zmm21, 0x78
vpxord zmm23, zmm28, zmm21
vpternlogd zmm20, zmm3, zmm31, 0xb4
vpternlogd zmm2, zmm3, zmm8, 0x87
vmovdqa64 zmm8, zmm26
vpternlogd zmm8, zmm5, zmm29, 0x7b
vpternlogd zmm9, zmm27, zmm16, 0x78
vmovdqa64 zmm3, zmm5
vpternlogd zmm3, zmm22, zmm29, 0xd2
vpternlogd zmm25, zmm18, zmmword ptr [rdi + 1216], 0x6c
vpxord zmm9, zmm9, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 832]
vmovdqa64 zmm18, zmmword ptr [rsi + 1856]
vpternlogd zmm8, zmm18, dword ptr [r10 + 52]{1to16}, 0x78
vmovdqa64 zmm18, zmm23
vpternlogd zmm18, zmm4, zmm21, 0x96
vpternlogd zmm6, zmm5, zmm29, 0xb4
vpternlogd zmm3, zmm28, zmm30, 0x78
vmovdqa64 zmmword ptr [rcx + 320], zmm8
vmovdqa64 zmm8, zmm18
vpternlogd zmm8, zmm27, zmm13, 0xa6
vpternlogd zmm11, zmm5, zmm30, 0x78
vmovdqa64 zmm13, zmmword ptr [rdi + 1536]
vmovdqa64 zmm5, zmm26
vpternlogd zmm5, zmm13, zmm30, 0xc6
vpternlogd zmm8, zmm0, zmmword ptr [rcx + 128], 0x78
vpternlogd zmm6, zmm21, zmm18, 0x78
vpternlogd zmm16, zmm4, zmm30, 0xa6
vpternlogd zmm5, zmm29, zmm23, 0x78
vpternlogd zmm6, zmm27, zmm30, 0x78
vmovdqa64 zmm30, zmmword ptr [rdi + 1600]
vpternlogd zmm9, zmm30, zmm22, 0x4b
vpternlogd zmm3, zmm30, zmm23, 0x78
vmovdqa64 zmm22, zmmword ptr [rdi + 1792]
vmovdqa64 zmm30, zmmword ptr [rdi + 1856]
vpternlogd zmm16, zmm22, zmm30, 0x78
vmovdqa64 zmm30, zmmword ptr [rdi + 1984]
vpternlogd zmm5, zmm4, zmm30, 0xd2
vpxord zmm21, zmm13, zmm21
vmovdqa64 zmm4, zmmword ptr [rdi + 1664]
vpternlogd zmm24, zmm4, zmm30, 0x6c
vpternlogd zmm3, zmm13, zmm22, 0xd2
vmovdqa64 zmm30, zmmword ptr [rdi + 1344]
vpternlogd zmm6, zmm30, dword ptr [rdx + 20]{1to16}, 0x96
vpternlogd zmm5, zmm4, zmm0, 0xb4
vmovdqa64 zmm4, zmm27
vpternlogd zmm4, zmm28, zmm22, 0x96
vpternlogd zmm16, zmm27, zmmword ptr [rcx + 128], 0xd2
vpbroadcastd zmm27, dword ptr [rdx + 16]
vpternlogd zmm5, zmm27, zmmword ptr [rdi + 1280], 0x96
vpternlogd zmm24, zmm13, zmm18, 0x78
vpternlogd zmm16, zmm23, zmm18, 0xb4
vpternlogd zmm24, zmm22, zmm26, 0x78
vmovdqa64 zmm13, zmm6
vpternlogd zmm13, zmm10, zmmword ptr [rcx + 64], 0x96
vpbroadcastd zmm10, dword ptr [rdx + 4]
vpternlogd zmm3, zmm10, zmmword ptr [rdi + 1088], 0x96
vmovdqa64 zmm10, zmm4
vpternlogd zmm10, zmm28, zmm18, 0x6a
vmovdqa64 zmm18, zmmword ptr [rdi + 1600]
vmovdqa64 zmm26, zmmword ptr [rdi + 1920]
vpternlogd zmm24, zmm18, zmm26, 0x78
vmovdqa64 zmm27, zmmword ptr [rdi + 1152]
vpternlogd zmm16, zmm27, dword ptr [rdx + 8]{1to16}, 0x96
vpternlogd zmm21, zmm22, zmm11, 0xa6
vmovdqa64 zmm11, zmmword ptr [rcx + 0]
vpternlogd zmm13, zmm31, zmm11, 0x96
vpternlogd zmm10, zmm0, zmm29, 0x78
vmovdqa64 zmm0, zmm3
vpternlogd zmm0, zmm14, zmm20, 0x96
vmovdqa64 zmm14, zmmword ptr [rdi + 1024]
vpternlogd zmm9, zmm14, dword ptr [rdx + 0]{1to16}, 0x96
vpternlogd zmm8, zmm26, zmmword ptr [rdi + 1856], 0x78
vmovdqa64 zmm20, zmm16
vpternlogd zmm20, zmm1, zmm19, 0x96
vpbroadcastd zmm22, dword ptr [rdx + 24]
vpternlogd zmm24, zmm22, zmmword ptr [rdi + 1408], 0x96
vpternlogd zmm11, zmm14, zmm30, 0x28
vmovdqa64 zmm14, zmmword ptr [rdi + 1216]
vpternlogd zmm17, zmm27, zmm14, 0xb1
vpternlogd zmm21, zmm4, zmmword ptr [rdi + 1728], 0xd2
vpternlogd zmm10, zmm18, zmmword ptr [rcx + 128], 0x78
vpternlogd zmm11, zmm27, zmm19, 0xe2
vpternlogd zmm8, zmm26, dword ptr [rdx + 28]{1to16}, 0x96
vpternlogd zmm21, zmm14, dword ptr [rdx + 12]{1to16}, 0x96
vpxord zmm4, zmm3, zmm21
vpternlogd zmm17, zmm5, zmm2, 0x96
vmovdqa64 zmm2, zmm9
vpternlogd zmm2, zmm7, zmmword ptr [rcx + 192], 0x69
vpternlogd zmm10, zmm23, zmmword ptr [rdi + 1984], 0x78
vpxord zmm10, zmm10, dword ptr [rdx + 32]{1to16}
vmovdqa64 zmm7, zmm8
vpternlogd zmm7, zmm9, zmm3, 0x96
vmovdqa64 zmm14, zmm4
vpternlogd zmm14, zmm3, zmm6, 0x96
vpxord zmm18, zmm24, zmm10
vmovdqa64 zmm19, zmm10
vpternlogd zmm19, zmm3, zmm5, 0x96
vmovdqa64 zmm22, zmm21
vpternlogd zmm22, zmm12, zmm15, 0x96
vmovdqa64 zmm12, zmm18
vpternlogd zmm12, zmm16, zmm10, 0x96
vmovdqa64 zmm15, zmm19
vpternlogd zmm15, zmm24, zmm7, 0x96
vmovdqa64 zmm23, zmm12
vpternlogd zmm23, zmm21, zmm14, 0x96
vmovdqa64 zmm26, zmm8
vpternlogd zmm26, zmm16, zmm5, 0x96
vmovdqa64 zmm27, zmm19
vpternlogd zmm27, zmm8, zmm14, 0xc6
vpternlogd zmm11, zmm24, zmm25, 0x69
vmovdqa64 zmm25, zmm23
vpternlogd zmm25, zmm5, zmm18, 0xa6
vmovdqa64 zmm28, zmm19
vpternlogd zmm28, zmm3, zmm6, 0xa6
vmovdqa64 zmm29, zmm23
vpternlogd zmm29, zmm16, zmm14, 0x96
vmovdqa64 zmm30, zmm26
vpternlogd zmm30, zmm9, zmm19, 0x6c
vpternlogd zmm27, zmm9, zmm18, 0x78
vmovdqa64 zmm31, zmm15
vpternlogd zmm31, zmm5, zmm12, 0x06
vmovdqa64 zmmword ptr [rcx + 0], zmm0
vmovdqa64 zmm0, zmm28
vpternlogd zmm0, zmm24, zmm23, 0x96
vpternlogd zmm25, zmm6, zmm24, 0x78
vmovdqa64 zmmword ptr [rcx + 64], zmm22
vmovdqa64 zmm22, zmmword ptr [rdi + 0]
vmovdqa64 zmmword ptr [rcx + 128], zmm17
vpxord zmm17, zmm22, dword ptr [rdx + 192]{1to16}
vpxord zmm22, zmm9, zmm29
vpternlogd zmm31, zmm10, zmm29, 0x78
vpternlogd zmm30, zmm8, zmm18, 0x78
vpternlogd zmm15, zmm21, zmm10, 0x6c
vpternlogd zmm31, zmm7, zmm23, 0x78
vmovdqa64 zmm23, zmm22
vpternlogd zmm23, zmm16, zmm27, 0x6a
vpternlogd zmm0, zmm8, zmm14, 0xb4
vpxord zmm20, zmm20, zmmword ptr [rcx + 256]
vmovdqa64 zmm27, zmm22
vpternlogd zmm27, zmm5, zmm29, 0x96
vpxord zmm1, zmm1, zmm11
vmovdqa64 zmm11, zmm27
vpternlogd zmm11, zmm7, zmm28, 0xa6
vmovdqa64 zmm28, zmm27
vpternlogd zmm28, zmm29, zmm0, 0x6a
vmovdqa64 zmm0, zmmword ptr [rdi + 704]
vmovdqa64 zmmword ptr [rcx + 192], zmm1
vmovdqa64 zmm1, zmm20
vpternlogd zmm1, zmm0, dword ptr [rdx + 236]{1to16}, 0x96
vpxord zmm29, zmm3, zmm29
vpternlogd zmm23, zmm3, zmm6, 0xd2
vpternlogd zmm11, zmm12, zmm4, 0x78
vpternlogd zmm28, zmm7, zmm18, 0x78
vpternlogd zmm25, zmm7, zmm4, 0xd2
vpternlogd zmm11, zmm24, zmm8, 0x78
vmovdqa64 zmm24, zmm27
vpternlogd zmm24, zmm3, zmm15, 0x6a
vpternlogd zmm7, zmm9, zmm6, 0x96
vmovdqa64 zmm15, zmm26
vpternlogd zmm15, zmm3, zmm18, 0xc6
vmovdqa64 zmm3, zmmword ptr [rdi + 128]
vpxord zmm18, zmm3, dword ptr [rdx + 200]{1to16}
vpternlogd zmm25, zmm22, zmm27, 0xb4
vmovdqa64 zmm3, zmm7
vpternlogd zmm3, zmm9, zmm27, 0x6a
vpternlogd zmm15, zmm14, zmm22, 0x78
vmovdqa64 zmm9, zmmword ptr [rdi + 896]
vmovdqa64 zmm27, zmm13
vpternlogd zmm27, zmm9, dword ptr [rdx + 248]{1to16}, 0x96
vpternlogd zmm3, zmm12, zmm14, 0x78
vpternlogd zmm15, zmm5, zmm10, 0xd2
vpternlogd zmm29, zmm6, zmm30, 0xa6
vpternlogd zmm3, zmm16, zmm4, 0x78
vmovdqa64 zmm4, zmmword ptr [rdi + 448]
vmovdqa64 zmm30, zmmword ptr [rdi + 512]
vmovdqa64 zmmword ptr [rcx + 256], zmm27
vmovdqa64 zmm27, zmm9
vpternlogd zmm27, zmm4, zmm30, 0x96
vmovdqa64 zmmword ptr [rcx + 384], zmm1
vpxord zmm1, zmm4, dword ptr [rdx + 220]{1to16}
vpternlogd zmm25, zmm18, zmm20, 0x96
vmovdqa64 zmm18, zmm26
vpternlogd zmm18, zmm8, zmm14, 0x7b
vpternlogd zmm29, zmm5, zmm7, 0xb4
vmovdqa64 zmm5, zmmword ptr [rdi + 320]
vpxord zmm7, zmm5, dword ptr [rdx + 212]{1to16}
vpternlogd zmm3, zmm10, zmm22, 0x78
vmovdqa64 zmm10, zmmword ptr [rdi + 576]
vmovdqa64 zmm14, zmm2
vpternlogd zmm14, zmm10, dword ptr [rdx + 228]{1to16}, 0x96
vmovdqa64 zmm20, zmmword ptr [rdi + 384]
vpxord zmm22, zmm20, dword ptr [rdx + 216]{1to16}
vpxord zmm31, zmm31, zmm18
vmovdqa64 zmm18, zmm9
vpternlogd zmm18, zmm10, zmm0, 0x96
vpternlogd zmm3, zmm30, dword ptr [rdx + 224]{1to16}, 0x96
vpternlogd zmm31, zmm16, zmm19, 0x4b
vpternlogd zmm15, zmm21, zmm12, 0xb4
vmovdqa64 zmm12, zmmword ptr [rdi + 256]
vpxord zmm19, zmm12, dword ptr [rdx + 208]{1to16}
vmovdqa64 zmm21, zmmword ptr [rdi + 64]
vmovdqa64 zmm20, zmmword ptr [rdi + 192]
vmovdqa64 zmmword ptr [rcx + 448], zmm14
vmovdqa64 zmm14, zmm21
vpternlogd zmm14, zmm20, zmm5, 0xac
vmovdqa64 zmmword ptr [rcx + 512], zmm25
vmovdqa64 zmm25, zmmword ptr [rdi + 960]
vmovdqa64 zmmword ptr [rcx + 576], zmm3
vmovdqa64 zmm3, zmm25
vpternlogd zmm3, zmm30, zmm0, 0x96
vpternlogd zmm1, zmm8, zmm11, 0x96
vmovdqa64 zmm11, zmmword ptr [rdi + 640]
vmovdqa64 zmmword ptr [rcx + 640], zmm1
vpxord zmm1, zmm30, zmm11
vpternlogd zmm31, zmm17, zmm2, 0x96
vmovdqa64 zmm2, zmmword ptr [rdi + 832]
vmovdqa64 zmm17, zmm3
vpternlogd zmm17, zmm2, zmm27, 0x96
vpternlogd zmm7, zmm13, zmm28, 0x96
vpxord zmm13, zmm2, zmm25
vmovdqa64 zmm28, zmmword ptr [rdi + 768]
vmovdqa64 zmmword ptr [rcx + 704], zmm7
vmovdqa64 zmm7, zmm3
vpternlogd zmm7, zmm30, zmm28, 0xa6
vpternlogd zmm24, zmm6, zmm26, 0x78
vmovdqa64 zmm6, zmm3
vpternlogd zmm6, zmm4, zmm18, 0x6c
vpternlogd zmm24, zmm16, zmm8, 0x78
vmovdqa64 zmm8, zmm1
vpternlogd zmm8, zmm30, zmm28, 0x96
vpternlogd zmm6, zmm9, zmm13, 0x78
vpternlogd zmm19, zmm15, zmmword ptr [rcx + 128], 0x96
vmovdqa64 zmm15, zmm27
vpternlogd zmm15, zmm4, zmm28, 0x96
vmovdqa64 zmm16, zmm13
vpternlogd zmm16, zmm10, zmm25, 0x96
vmovdqa64 zmm26, zmm16
vpternlogd zmm26, zmm11, zmm8, 0x96
vpternlogd zmm24, zmm22, zmmword ptr [rcx + 192], 0x69
vmovdqa64 zmm22, zmm16
vpternlogd zmm22, zmm0, zmm17, 0x14
vmovdqa64 zmmword ptr [rcx + 768], zmm24
vmovdqa64 zmm24, zmm26
vpternlogd zmm24, zmm10, zmm8, 0x96
vmovdqa64 zmmword ptr [rcx + 832], zmm19
vmovdqa64 zmm19, zmm26
vpternlogd zmm19, zmm0, zmm13, 0xa6
vmovdqa64 zmmword ptr [rcx + 896], zmm31
vmovdqa64 zmm31, zmm12
vpternlogd zmm31, zmm20, zmmword ptr [rdi + 0], 0x60
vmovdqa64 zmm10, zmm26
vpternlogd zmm10, zmm2, zmm7, 0x96
vpternlogd zmm19, zmm28, zmm2, 0x78
vpternlogd zmm17, zmm11, zmm25, 0x6c
vmovdqa64 zmm11, zmm24
vpternlogd zmm11, zmm25, zmm22, 0x6a
vpxord zmm22, zmm20, dword ptr [rdx + 204]{1to16}
vmovdqa64 zmm25, zmm31
vpternlogd zmm25, zmm20, zmm12, 0x87
vpternlogd zmm22, zmm29, zmmword ptr [rcx + 64], 0x96
vpxord zmm29, zmm21, dword ptr [rdx + 196]{1to16}
vmovdqa64 zmmword ptr [rcx + 960], zmm22
vpxord zmm22, zmm30, zmm24
vmovdqa64 zmm2, zmm8
vpternlogd zmm2, zmm9, zmm3, 0x9c
vpternlogd zmm19, zmm27, zmm1, 0xd2
vpternlogd zmm11, zmm27, zmm26, 0x78
vpternlogd zmm10, zmm9, zmm8, 0xb4
vmovdqa64 zmm26, zmm8
vpternlogd zmm26, zmm9, zmm18, 0x7b
vpternlogd zmm22, zmm28, zmm6, 0xa6
vpxord zmm6, zmm4, zmm24
vpternlogd zmm29, zmm23, zmmword ptr [rcx + 0], 0x96
vpternlogd zmm22, zmm0, zmm15, 0xb4
vpternlogd zmm2, zmm4, zmm13, 0x78
vmovdqa64 zmm23, zmm6
vpternlogd zmm23, zmm0, zmm24, 0x96
vpxord zmm11, zmm11, zmm26
vpandd zmm26, zmm12, zmm5
vmovdqa64 zmmword ptr [rcx + 1024], zmm29
vmovdqa64 zmm29, zmm23
vpternlogd zmm29, zmm4, zmm15, 0x78
vmovdqa64 zmm4, zmmword ptr [rdi + 576]
vpternlogd zmm2, zmm4, zmm6, 0x78
vmovdqa64 zmm15, zmmword ptr [rsi + 960]
vmovdqa64 zmm0, zmmword ptr [rsi + 1984]
vpternlogd zmm15, zmm0, dword ptr [r10 + 60]{1to16}, 0x78
vmovdqa64 zmm0, zmm23
vpternlogd zmm0, zmm27, zmm7, 0xa6
vpternlogd zmm22, zmm20, dword ptr [rdx + 76]{1to16}, 0x96
vpternlogd zmm29, zmm16, zmm8, 0x78
vmovdqa64 zmm7, zmm23
vpternlogd zmm7, zmm24, zmm10, 0x6a
vmovdqa64 zmm10, zmm23
vpternlogd zmm10, zmm30, zmm17, 0x6a
vpternlogd zmm0, zmm16, zmm1, 0x78
vpternlogd zmm11, zmm4, zmm3, 0x4b
vpternlogd zmm7, zmm27, zmm13, 0x78
vpternlogd zmm13, zmm30, zmm18, 0x9c
vpandnd zmm3, zmm21, zmm5
vpternlogd zmm10, zmm28, zmm18, 0x78
vmovdqa64 zmm17, zmmword ptr [rdi + 0]
vmovdqa64 zmm18, zmm21
vpternlogd zmm18, zmm17, zmm20, 0x95
vpternlogd zmm29, zmm4, zmm1, 0x78
vpternlogd zmm2, zmm30, zmm28, 0xd2
vpternlogd zmm13, zmm8, zmm6, 0x78
vpternlogd zmm0, zmm9, zmmword ptr [rdi + 832], 0x78
vpternlogd zmm7, zmm5, dword ptr [rdx + 84]{1to16}, 0x96
vmovdqa64 zmm1, zmmword ptr [rdi + 960]
vpternlogd zmm29, zmm1, zmm6, 0x78
vpandd zmm8, zmm17, zmm5
vpternlogd zmm0, zmm9, dword ptr [rdx + 92]{1to16}, 0x96
vmovdqa64 zmm24, zmmword ptr [rdi + 128]
vmovdqa64 zmm27, zmm24
vpternlogd zmm27, zmm17, zmm21, 0xe6
vmovdqa64 zmm30, zmm25
vpternlogd zmm30, zmm20, zmm14, 0x95
vpternlogd zmm11, zmm17, dword ptr [rdx + 64]{1to16}, 0x96
vpternlogd zmm10, zmm4, zmm9, 0x78
vpternlogd zmm31, zmm17, zmm24, 0x87
vmovdqa64 zmm4, zmm18
vpternlogd zmm4, zmm20, zmm5, 0xb4
vmovdqa64 zmm9, zmm3
vpternlogd zmm9, zmm24, zmm25, 0x59
vmovdqa64 zmm14, zmm8
vpternlogd zmm14, zmm21, zmm12, 0x87
vpternlogd zmm13, zmm1, zmmword ptr [rdi + 704], 0xb4
vpternlogd zmm30, zmm17, zmm26, 0x96
vmovdqa64 zmm1, zmm27
vpternlogd zmm1, zmm17, zmm20, 0x78
vpternlogd zmm2, zmm21, dword ptr [rdx + 68]{1to16}, 0x96
vpternlogd zmm13, zmm16, zmmword ptr [rdi + 640], 0xd2
vmovdqa64 zmm16, zmmword ptr [rdi + 384]
vpandd zmm28, zmm20, zmm16
vpternlogd zmm4, zmm24, zmm16, 0x78
vpternlogd zmm30, zmm24, zmm8, 0x87
vpternlogd zmm13, zmm12, dword ptr [rdx + 80]{1to16}, 0x96
vmovdqa64 zmmword ptr [rcx + 1088], zmm15
vmovdqa64 zmm15, zmm4
vpternlogd zmm15, zmm16, zmm8, 0x7b
vpternlogd zmm23, zmm6, zmm19, 0xa6
vmovdqa64 zmm6, zmm24
vpternlogd zmm6, zmm17, zmm20, 0x39
vmovdqa64 zmm19, zmm14
vpternlogd zmm19, zmm24, zmm20, 0xb1
vpternlogd zmm10, zmm16, dword ptr [rdx + 88]{1to16}, 0x96
vpternlogd zmm15, zmm11, zmm30, 0x69
vmovdqa64 zmm30, zmm6
vpternlogd zmm30, zmm18, zmm1, 0xbd
vmovdqa64 zmmword ptr [rcx + 1152], zmm15
vmovdqa64 zmm15, zmm1
vpternlogd zmm15, zmm24, zmm12, 0x87
vpternlogd zmm23, zmm24, dword ptr [rdx + 72]{1to16}, 0x96
vpxord zmm1, zmm27, zmm1
vpternlogd zmm6, zmm16, zmm14, 0x59
vmovdqa64 zmm20, zmm4
vpternlogd zmm20, zmm12, zmm14, 0x7b
vmovdqa64 zmm14, zmm28
vpternlogd zmm14, zmm24, zmm25, 0x47
vmovdqa64 zmm12, zmm15
vpternlogd zmm12, zmm3, zmm27, 0x69
vpternlogd zmm4, zmm5, zmm18, 0xa6
vpternlogd zmm14, zmm7, zmm30, 0x96
vpxord zmm29, zmm29, dword ptr [rdx + 96]{1to16}
vmovdqa64 zmm3, zmm6
vpternlogd zmm3, zmm16, zmm31, 0xa6
vpternlogd zmm14, zmm6, zmm4, 0x96
vmovdqa64 zmm6, zmm29
vpternlogd zmm6, zmm2, zmm13, 0x96
vpternlogd zmm4, zmm17, zmm5, 0x28
vpxord zmm17, zmm10, zmm29
vmovdqa64 zmm27, zmm28
vpternlogd zmm27, zmm21, zmm26, 0x48
vpxord zmm30, zmm2, zmm22
vmovdqa64 zmm31, zmm17
vpternlogd zmm31, zmm23, zmm29, 0x96
vmovdqa64 zmmword ptr [rcx + 1216], zmm14
vmovdqa64 zmm14, zmm1
vpternlogd zmm14, zmm21, zmm24, 0xd7
vpternlogd zmm8, zmm21, zmm16, 0x78
vmovdqa64 zmm21, zmm12
vpternlogd zmm21, zmm18, zmmword ptr [rdi + 192], 0x6c
vpternlogd zmm14, zmm20, zmm28, 0x69
vmovdqa64 zmm18, zmm6
vpternlogd zmm18, zmm2, zmm7, 0xa6
vmovdqa64 zmm20, zmm8
vpternlogd zmm20, zmm5, zmm9, 0x56
vpternlogd zmm12, zmm5, zmm1, 0x7b
vmovdqa64 zmm9, zmm8
vpternlogd zmm9, zmm24, zmm4, 0xb8
vpternlogd zmm20, zmm16, zmm26, 0x87
vmovdqa64 zmm4, zmm30
vpternlogd zmm4, zmm2, zmm7, 0x96
vpternlogd zmm12, zmm2, zmm3, 0x96
vpternlogd zmm20, zmm13, zmm19, 0x96
vmovdqa64 zmm3, zmm4
vpternlogd zmm3, zmm22, zmm31, 0x96
vmovdqa64 zmm19, zmm23
vpternlogd zmm19, zmm13, zmm0, 0x96
vpternlogd zmm25, zmm24, zmm5, 0x96
vmovdqa64 zmm5, zmm3
vpternlogd zmm5, zmm23, zmm4, 0x96
vpternlogd zmm9, zmm10, zmm21, 0x69
vpternlogd zmm1, zmm16, zmmword ptr [rdi + 256], 0xb7
vmovdqa64 zmm21, zmm19
vpternlogd zmm21, zmm11, zmm6, 0x6c
vmovdqa64 zmm24, zmm3
vpternlogd zmm24, zmm10, zmm18, 0x96
vpternlogd zmm25, zmm16, zmm15, 0x59
vmovdqa64 zmm15, zmm4
vpternlogd zmm15, zmm0, zmm6, 0x9c
vpxord zmm9, zmm1, zmm9
vmovdqa64 zmm16, zmm19
vpternlogd zmm16, zmm2, zmm17, 0xc6
vpternlogd zmm1, zmm23, zmm8, 0x96
vpxord zmm8, zmm11, zmm5
vmovdqa64 zmm26, zmm2
vpternlogd zmm26, zmm11, zmm0, 0x96
vpxord zmm1, zmm1, zmm14
vpternlogd zmm21, zmm0, zmm17, 0x78
vpxord zmm14, zmm2, zmm5
vpternlogd zmm25, zmm22, zmm27, 0x96
vmovdqa64 zmm27, zmmword ptr [rcx + 1024]
vpxord zmm28, zmm27, dword ptr [rdx + 324]{1to16}
vmovdqa64 zmm27, zmm8
vpternlogd zmm27, zmm13, zmm5, 0x96
vmovdqa64 zmmword ptr [rcx + 1280], zmm1
vmovdqa64 zmm1, zmm26
vpternlogd zmm1, zmm11, zmm7, 0x96
vpternlogd zmm15, zmm11, zmm17, 0x78
vpternlogd zmm14, zmm7, zmm21, 0xa6
vpternlogd zmm24, zmm0, zmm4, 0xb4
vpternlogd zmm15, zmm23, zmm8, 0x78
vmovdqa64 zmm21, zmm27
vpternlogd zmm21, zmm26, zmm18, 0xa6
vpternlogd zmm14, zmm13, zmm1, 0xb4
vpternlogd zmm1, zmm11, zmm27, 0x6a
vmovdqa64 zmm11, zmm26
vpternlogd zmm11, zmm10, zmm6, 0x96
vmovdqa64 zmm18, zmm8
vpternlogd zmm18, zmm4, zmm16, 0x6a
vpternlogd zmm15, zmm2, zmm7, 0xd2
vpternlogd zmm24, zmm5, zmm27, 0x78
vmovdqa64 zmm16, zmm11
vpternlogd zmm16, zmm22, zmm29, 0x6c
vpternlogd zmm1, zmm31, zmm4, 0x78
vpternlogd zmm15, zmm28, zmm12, 0x96
vpternlogd zmm24, zmm26, zmm17, 0x78
vpternlogd zmm18, zmm13, zmm29, 0xd2
vmovdqa64 zmm28, zmm3
vpternlogd zmm28, zmm13, zmm17, 0xa6
vpternlogd zmm16, zmm2, zmm27, 0x78
vpternlogd zmm1, zmm23, zmm30, 0x78
vpternlogd zmm11, zmm13, zmm31, 0x06
vpternlogd zmm21, zmm31, zmm30, 0x78
vmovdqa64 zmm2, zmmword ptr [rcx + 64]
vmovdqa64 zmm13, zmmword ptr [rdi + 768]
vpternlogd zmm2, zmm13, dword ptr [rdx + 240]{1to16}, 0x96
vpternlogd zmm28, zmm7, zmm10, 0x78
vmovdqa64 zmm13, zmmword ptr [rcx + 192]
vmovdqa64 zmm17, zmmword ptr [rdi + 960]
vpternlogd zmm13, zmm17, dword ptr [rdx + 252]{1to16}, 0x69
vmovdqa64 zmm17, zmm2
vpternlogd zmm17, zmm25, dword ptr [rdx + 368]{1to16}, 0x96
vpternlogd zmm11, zmm29, zmm5, 0x78
vpternlogd zmm16, zmm7, zmm19, 0x78
vpternlogd zmm21, zmm10, zmm0, 0x78
vpternlogd zmm18, zmm22, zmm31, 0xb4
vmovdqa64 zmm5, zmmword ptr [rcx + 576]
vmovdqa64 zmm7, zmmword ptr [rcx + 384]
vmovdqa64 zmm10, zmm13
vpternlogd zmm10, zmm5, zmm7, 0x96
vpternlogd zmm1, zmm29, zmm8, 0x78
vpternlogd zmm19, zmm0, zmm4, 0x7b
vmovdqa64 zmm4, zmmword ptr [rcx + 128]
vmovdqa64 zmm22, zmmword ptr [rdi + 832]
vpternlogd zmm4, zmm22, dword ptr [rdx + 244]{1to16}, 0x96
vmovdqa64 zmm22, zmm10
vpternlogd zmm22, zmm5, zmm2, 0xa6
vpternlogd zmm11, zmm26, zmm3, 0x78
vmovdqa64 zmm3, zmmword ptr [rcx + 896]
vpxord zmm29, zmm3, dword ptr [rdx + 320]{1to16}
vpternlogd zmm28, zmm26, zmm30, 0xd2
vmovdqa64 zmm26, zmmword ptr [rcx + 960]
vpxord zmm30, zmm26, dword ptr [rdx + 332]{1to16}
vpternlogd zmm30, zmm25, zmm14, 0x96
vmovdqa64 zmm14, zmmword ptr [rcx + 832]
vpxord zmm25, zmm14, dword ptr [rdx + 336]{1to16}
vpternlogd zmm1, zmm5, dword ptr [rdx + 352]{1to16}, 0x96
vmovdqa64 zmm31, zmm4
vpternlogd zmm31, zmm20, dword ptr [rdx + 372]{1to16}, 0x96
vpxord zmm11, zmm11, zmm19
vmovdqa64 zmm19, zmmword ptr [rcx + 640]
vpxord zmm14, zmm19, dword ptr [rdx + 348]{1to16}
vpternlogd zmm16, zmm23, zmm0, 0x78
vmovdqa64 zmm26, zmmword ptr [rcx + 768]
vpxord zmm3, zmm26, dword ptr [rdx + 344]{1to16}
vpternlogd zmm3, zmm9, zmm16, 0x69
vpternlogd zmm28, zmm8, zmm27, 0xb4
vmovdqa64 zmm8, zmmword ptr [rsi + 448]
vmovdqa64 zmm16, zmmword ptr [rsi + 1472]
vpternlogd zmm8, zmm16, dword ptr [r10 + 28]{1to16}, 0x78
vpternlogd zmm25, zmm20, zmm18, 0x96
vmovdqa64 zmm18, zmmword ptr [rsi + 0]
vmovdqa64 zmm20, zmmword ptr [rsi + 1024]
vpternlogd zmm18, zmm20, dword ptr [r10 + 0]{1to16}, 0x78
vpternlogd zmm11, zmm23, zmm6, 0x4b
vpternlogd zmm14, zmm0, zmm21, 0x96
vmovdqa64 zmm0, zmmword ptr [rsi + 256]
vmovdqa64 zmm6, zmmword ptr [rsi + 1280]
vpternlogd zmm0, zmm6, dword ptr [r10 + 16]{1to16}, 0x78
vmovdqa64 zmm21, zmmword ptr [rcx + 512]
vpxord zmm23, zmm21, dword ptr [rdx + 328]{1to16}
vmovdqa64 zmm27, zmmword ptr [rsi + 384]
vmovdqa64 zmm26, zmmword ptr [rsi + 1408]
vpternlogd zmm27, zmm26, dword ptr [r10 + 24]{1to16}, 0x78
vmovdqa64 zmm21, zmm8
vpternlogd zmm21, zmm16, dword ptr [r11 + 28]{1to16}, 0x36
vpternlogd zmm11, zmm29, zmmword ptr [rcx + 1152], 0x96
vpxord zmm16, zmm11, zmm18
vmovdqa64 zmm29, zmm27
vpternlogd zmm29, zmm26, dword ptr [r11 + 24]{1to16}, 0x36
vmovdqa64 zmm26, zmmword ptr [rsi + 768]
vmovdqa64 zmmword ptr [rcx + 64], zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 1792]
vpternlogd zmm26, zmm16, dword ptr [r10 + 48]{1to16}, 0x78
vpternlogd zmm21, zmm14, dword ptr [rdx + 284]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1472], zmm21
vmovdqa64 zmm21, zmm0
vpternlogd zmm21, zmm6, dword ptr [r11 + 16]{1to16}, 0x36
vmovdqa64 zmm6, zmm26
vpternlogd zmm6, zmm16, dword ptr [r11 + 48]{1to16}, 0x36
vpternlogd zmm29, zmm3, dword ptr [rdx + 280]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1408], zmm29
vpternlogd zmm21, zmm25, dword ptr [rdx + 272]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1280], zmm21
vpxord zmm3, zmm3, zmm27
vpternlogd zmm18, zmm20, dword ptr [r11 + 0]{1to16}, 0x36
vpxord zmm16, zmm4, zmm13
vmovdqa64 zmm20, zmmword ptr [rcx + 0]
vmovdqa64 zmm21, zmmword ptr [rdi + 640]
vpternlogd zmm20, zmm21, dword ptr [rdx + 232]{1to16}, 0x96
vmovdqa64 zmm21, zmmword ptr [rcx + 256]
vmovdqa64 zmm27, zmm19
vpternlogd zmm27, zmm5, zmm21, 0x96
vpxord zmm29, zmm5, zmm20
vmovdqa64 zmmword ptr [rcx + 0], zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 64]
vmovdqa64 zmmword ptr [rcx + 128], zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1088]
vpternlogd zmm3, zmm26, dword ptr [r10 + 4]{1to16}, 0x78
vpternlogd zmm6, zmm17, dword ptr [rdx + 304]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1792], zmm6
vmovdqa64 zmm6, zmm27
vpternlogd zmm6, zmm4, zmm10, 0x96
vpxord zmm25, zmm25, zmm0
vmovdqa64 zmm0, zmm29
vpternlogd zmm0, zmm5, zmm2, 0x96
vmovdqa64 zmmword ptr [rcx + 192], zmm25
vmovdqa64 zmm25, zmmword ptr [rcx + 704]
vmovdqa64 zmmword ptr [rcx + 1344], zmm17
vpxord zmm17, zmm25, dword ptr [rdx + 340]{1to16}
vpxord zmm14, zmm14, zmm8
vmovdqa64 zmm8, zmm3
vpternlogd zmm8, zmm26, dword ptr [r11 + 4]{1to16}, 0x36
vmovdqa64 zmm26, zmmword ptr [rcx + 448]
vmovdqa64 zmmword ptr [rcx + 1408], zmm14
vmovdqa64 zmm14, zmm16
vpternlogd zmm14, zmm26, zmm13, 0x96
vmovdqa64 zmm25, zmm13
vpternlogd zmm25, zmm9, dword ptr [rdx + 380]{1to16}, 0x69
vmovdqa64 zmm9, zmm26
vpternlogd zmm9, zmm7, zmm21, 0x96
vpxord zmm3, zmm15, zmm3
vmovdqa64 zmmword ptr [rcx + 1472], zmm3
vmovdqa64 zmm3, zmm14
vpternlogd zmm3, zmm20, zmm0, 0x96
vpternlogd zmm17, zmm24, zmmword ptr [rcx + 1216], 0x96
vmovdqa64 zmm24, zmm20
vpternlogd zmm24, zmm12, dword ptr [rdx + 360]{1to16}, 0x96
vpternlogd zmm18, zmm11, dword ptr [rdx + 256]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1024], zmm18
vmovdqa64 zmm11, zmm9
vpternlogd zmm11, zmm5, zmm16, 0xc6
vmovdqa64 zmm12, zmm3
vpternlogd zmm12, zmm4, zmm22, 0x96
vmovdqa64 zmm18, zmm3
vpternlogd zmm18, zmm26, zmm0, 0x96
vmovdqa64 zmmword ptr [rcx + 1536], zmm24
vpxord zmm24, zmm19, zmm18
vmovdqa64 zmm26, zmm3
vpternlogd zmm26, zmm7, zmm16, 0xa6
vmovdqa64 zmmword ptr [rcx + 1600], zmm31
vmovdqa64 zmm31, zmm14
vpternlogd zmm31, zmm7, zmm6, 0x14
vmovdqa64 zmmword ptr [rcx + 1664], zmm25
vmovdqa64 zmm25, zmm24
vpternlogd zmm25, zmm7, zmm18, 0x96
vpternlogd zmm8, zmm15, dword ptr [rdx + 260]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1088], zmm8
vpternlogd zmm6, zmm20, zmm13, 0x6c
vpternlogd zmm26, zmm2, zmm4, 0x78
vmovdqa64 zmm8, zmm24
vpternlogd zmm8, zmm0, zmm11, 0x6a
vpternlogd zmm12, zmm21, zmm0, 0xb4
vpxord zmm11, zmm5, zmm18
vpternlogd zmm23, zmm28, zmmword ptr [rcx + 1280], 0x96
vmovdqa64 zmm15, zmm25
vpternlogd zmm15, zmm27, zmm22, 0xa6
vpternlogd zmm8, zmm7, zmm13, 0xd2
vpternlogd zmm6, zmm5, zmm25, 0x78
vmovdqa64 zmm22, zmmword ptr [rsi + 192]
vmovdqa64 zmm28, zmmword ptr [rsi + 1216]
vpternlogd zmm22, zmm28, dword ptr [r10 + 12]{1to16}, 0x78
vpternlogd zmm26, zmm27, zmm29, 0xd2
vmovdqa64 zmm5, zmm9
vpternlogd zmm5, zmm19, zmm10, 0x6c
vpternlogd zmm12, zmm18, zmm25, 0x78
vpternlogd zmm8, zmm20, zmm14, 0xb4
vpternlogd zmm5, zmm21, zmm16, 0x78
vpternlogd zmm15, zmm14, zmm29, 0x78
vmovdqa64 zmm20, zmm27
vpternlogd zmm20, zmm19, zmm2, 0x96
vpternlogd zmm31, zmm13, zmm18, 0x78
vmovdqa64 zmm18, zmm22
vpternlogd zmm18, zmm28, dword ptr [r11 + 12]{1to16}, 0x36
vpternlogd zmm26, zmm24, zmm25, 0xb4
vpternlogd zmm15, zmm4, zmm21, 0x78
vmovdqa64 zmm4, zmm20
vpternlogd zmm4, zmm19, zmm25, 0x6a
vmovdqa64 zmm25, zmmword ptr [rsi + 512]
vmovdqa64 zmm28, zmmword ptr [rsi + 1536]
vpternlogd zmm25, zmm28, dword ptr [r10 + 32]{1to16}, 0x78
vpternlogd zmm31, zmm27, zmm3, 0x78
vpternlogd zmm6, zmm2, zmm9, 0x78
vpternlogd zmm5, zmm2, zmm11, 0xb4
vmovdqa64 zmm3, zmm25
vpternlogd zmm3, zmm28, dword ptr [r11 + 32]{1to16}, 0x36
vpternlogd zmm12, zmm27, zmm16, 0x78
vpternlogd zmm5, zmm7, zmm20, 0xb4
vpternlogd zmm4, zmm14, zmm0, 0x78
vpternlogd zmm15, zmm21, dword ptr [rdx + 156]{1to16}, 0x96
vmovdqa64 zmm11, zmmword ptr [rcx + 512]
vpternlogd zmm26, zmm11, dword ptr [rdx + 136]{1to16}, 0x96
vmovdqa64 zmm14, zmmword ptr [rcx + 896]
vmovdqa64 zmm20, zmmword ptr [rcx + 1024]
vmovdqa64 zmm27, zmmword ptr [rcx + 960]
vmovdqa64 zmm28, zmm20
vpternlogd zmm28, zmm14, zmm27, 0x95
vmovdqa64 zmm7, zmmword ptr [rcx + 832]
vmovdqa64 zmmword ptr [rcx + 1728], zmm25
vmovdqa64 zmm25, zmm27
vpternlogd zmm25, zmm14, zmm7, 0x28
vpternlogd zmm3, zmm1, dword ptr [rdx + 288]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1536], zmm3
vmovdqa64 zmm3, zmmword ptr [rcx + 704]
vpternlogd zmm12, zmm3, dword ptr [rdx + 148]{1to16}, 0x96
vmovdqa64 zmmword ptr [rcx + 1792], zmm1
vmovdqa64 zmm1, zmmword ptr [rcx + 448]
vpternlogd zmm4, zmm1, zmm29, 0x78
vpternlogd zmm5, zmm27, dword ptr [rdx + 140]{1to16}, 0x96
vpternlogd zmm8, zmm7, dword ptr [rdx + 144]{1to16}, 0x96
vmovdqa64 zmm29, zmm25
vpternlogd zmm29, zmm27, zmm7, 0x87
vmovdqa64 zmmword ptr [rcx + 1856], zmm15
vmovdqa64 zmm15, zmm0
vpternlogd zmm15, zmm21, zmm10, 0x9c
vpternlogd zmm9, zmm21, zmm0, 0x7b
vmovdqa64 zmm0, zmmword ptr [rsi + 320]
vmovdqa64 zmm21, zmmword ptr [rsi + 1344]
vpternlogd zmm0, zmm21, dword ptr [r10 + 20]{1to16}, 0x78
vpxord zmm31, zmm31, zmm9
vmovdqa64 zmm9, zmm29
vpternlogd zmm9, zmm11, zmm3, 0x96
vpxord zmm7, zmm17, zmm0
vpternlogd zmm25, zmm14, zmm11, 0x87
vpternlogd zmm15, zmm19, zmm16, 0x78
vpternlogd zmm0, zmm21, dword ptr [r11 + 20]{1to16}, 0x36
vpternlogd zmm4, zmm13, zmm24, 0x78
vpxord zmm22, zmm30, zmm22
vpternlogd zmm15, zmm1, zmm24, 0x78
vmovdqa64 zmm13, zmmword ptr [rsi + 1984]
vmovdqa64 zmm16, zmmword ptr [rcx + 1088]
vpternlogd zmm16, zmm13, dword ptr [r11 + 60]{1to16}, 0x36
vmovdqa64 zmm13, zmmword ptr [rsi + 128]
vmovdqa64 zmm19, zmmword ptr [rsi + 1152]
vpternlogd zmm13, zmm19, dword ptr [r10 + 8]{1to16}, 0x78
vpxord zmm4, zmm4, dword ptr [rdx + 160]{1to16}
vmovdqa64 zmm21, zmm20
vpternlogd zmm21, zmm14, zmm11, 0xbc
vmovdqa64 zmm24, zmmword ptr [rcx + 768]
vmovdqa64 zmmword ptr [rcx + 640], zmm7
vpandd zmm7, zmm27, zmm24
vmovdqa64 zmmword ptr [rcx + 1920], zmm22
vpxord zmm22, zmm23, zmm13
vmovdqa64 zmmword ptr [rcx + 1984], zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 1856]
vmovdqa64 zmm24, zmmword ptr [rcx + 320]
vpternlogd zmm24, zmm22, dword ptr [r11 + 52]{1to16}, 0x36
vmovdqa64 zmm22, zmmword ptr [rcx + 1664]
vpternlogd zmm16, zmm22, dword ptr [rdx + 316]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1984], zmm16
vpternlogd zmm18, zmm30, dword ptr [rdx + 268]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1216], zmm18
vpternlogd zmm15, zmm2, zmmword ptr [rcx + 576], 0xb4
vmovdqa64 zmm2, zmm21
vpternlogd zmm2, zmm14, zmm27, 0x78
vpternlogd zmm31, zmm1, zmm10, 0x4b
vmovdqa64 zmm10, zmm7
vpternlogd zmm10, zmm11, zmm29, 0x47
vpternlogd zmm15, zmm20, dword ptr [rdx + 132]{1to16}, 0x96
vpternlogd zmm31, zmm14, dword ptr [rdx + 128]{1to16}, 0x96
vpternlogd zmm0, zmm17, dword ptr [rdx + 276]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1344], zmm0
vmovdqa64 zmm0, zmmword ptr [rcx + 832]
vpandd zmm16, zmm3, zmm0
vpternlogd zmm13, zmm19, dword ptr [r11 + 8]{1to16}, 0x36
vmovdqa64 zmm17, zmmword ptr [rcx + 1600]
vpternlogd zmm24, zmm17, dword ptr [rdx + 308]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1856], zmm24
vmovdqa64 zmm18, zmm20
vpternlogd zmm18, zmm27, zmm3, 0xac
vpternlogd zmm6, zmm1, zmmword ptr [rcx + 256], 0x78
vmovdqa64 zmm19, zmm28
vpternlogd zmm19, zmm27, zmm3, 0xb4
vpandnd zmm24, zmm20, zmm3
vpternlogd zmm18, zmm27, zmm29, 0x87
vpandd zmm30, zmm14, zmm3
vpternlogd zmm13, zmm23, dword ptr [rdx + 264]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1152], zmm13
vmovdqa64 zmm13, zmm2
vpternlogd zmm13, zmm11, zmm0, 0x87
vpternlogd zmm18, zmm14, zmm16, 0x96
vmovdqa64 zmm23, zmmword ptr [rcx + 768]
vmovdqa64 zmm1, zmm30
vpternlogd zmm1, zmm20, zmm23, 0x78
vmovdqa64 zmm22, zmm24
vpternlogd zmm22, zmm11, zmm29, 0x59
vpternlogd zmm19, zmm11, zmm23, 0x78
vpternlogd zmm6, zmm23, dword ptr [rdx + 152]{1to16}, 0x96
vpternlogd zmm18, zmm11, zmm30, 0x87
vmovdqa64 zmm29, zmm30
vpternlogd zmm29, zmm20, zmm0, 0x87
vmovdqa64 zmm17, zmm13
vpternlogd zmm17, zmm23, zmm9, 0x4b
vmovdqa64 zmm9, zmm16
vpternlogd zmm9, zmm20, zmm7, 0x48
vpternlogd zmm13, zmm24, zmm21, 0x69
vmovdqa64 zmm24, zmm27
vpternlogd zmm24, zmm14, zmm11, 0x63
vpternlogd zmm22, zmm3, zmm1, 0x1e
vmovdqa64 zmm14, zmm29
vpternlogd zmm14, zmm0, zmm19, 0x7b
vmovdqa64 zmm20, zmmword ptr [rcx + 1280]
vmovdqa64 zmm0, zmmword ptr [rcx + 384]
vpternlogd zmm20, zmm0, dword ptr [rdx + 364]{1to16}, 0x96
vmovdqa64 zmm0, zmm24
vpternlogd zmm0, zmm28, zmm2, 0xbd
vpternlogd zmm9, zmm5, zmm17, 0x96
vmovdqa64 zmm17, zmm29
vpternlogd zmm17, zmm11, zmm27, 0xb1
vpxord zmm21, zmm21, zmm2
vpternlogd zmm24, zmm23, zmm29, 0x59
vmovdqa64 zmm2, zmm21
vpternlogd zmm2, zmm3, zmm13, 0x7b
vmovdqa64 zmm29, zmm19
vpternlogd zmm29, zmm3, zmm28, 0xa6
vpternlogd zmm19, zmm23, zmm30, 0x7b
vpternlogd zmm22, zmm23, zmm16, 0x87
vmovdqa64 zmm16, zmm24
vpternlogd zmm16, zmm23, zmm25, 0xa6
vmovdqa64 zmm25, zmmword ptr [rcx + 1344]
vmovdqa64 zmm30, zmm9
vpternlogd zmm30, zmm25, zmmword ptr [rcx + 128], 0x96
vmovdqa64 zmmword ptr [rsi + 768], zmm30
vpxord zmm25, zmm15, zmm5
vmovdqa64 zmm30, zmm21
vpternlogd zmm30, zmm23, zmmword ptr [rcx + 832], 0xb7
vpternlogd zmm21, zmm11, zmmword ptr [rcx + 1024], 0xb7
vmovdqa64 zmm23, zmm15
vpternlogd zmm23, zmm8, zmm4, 0x96
vpternlogd zmm19, zmm31, zmm18, 0x69
vpternlogd zmm0, zmm12, zmm10, 0x96
vpternlogd zmm13, zmm27, zmm28, 0x6a
vmovdqa64 zmm10, zmmword ptr [rsi + 640]
vmovdqa64 zmm18, zmmword ptr [rsi + 1664]
vpternlogd zmm10, zmm18, dword ptr [r10 + 40]{1to16}, 0x78
vpternlogd zmm16, zmm15, zmm2, 0x96
vmovdqa64 zmm2, zmm30
vpternlogd zmm2, zmm26, zmm1, 0x96
vmovdqa64 zmm27, zmm29
vpternlogd zmm27, zmm3, zmmword ptr [rcx + 896], 0x48
vpternlogd zmm21, zmm14, zmm7, 0x69
vpxord zmm3, zmm6, zmm4
vpxord zmm2, zmm2, zmm21
vpternlogd zmm0, zmm24, zmm29, 0x96
vmovdqa64 zmm7, zmm25
vpternlogd zmm7, zmm15, zmm12, 0x96
vmovdqa64 zmm14, zmm3
vpternlogd zmm14, zmm26, zmm4, 0x96
vmovdqa64 zmm21, zmmword ptr [rcx + 1536]
vmovdqa64 zmm24, zmm16
vpternlogd zmm24, zmm21, zmm10, 0x96
vmovdqa64 zmmword ptr [rsi + 640], zmm24
vpternlogd zmm10, zmm18, dword ptr [r11 + 40]{1to16}, 0x36
vmovdqa64 zmm18, zmm14
vpternlogd zmm18, zmm5, zmm7, 0x96
vpternlogd zmm22, zmm8, zmm17, 0x96
vpternlogd zmm27, zmm11, zmm1, 0xe2
vmovdqa64 zmm1, zmmword ptr [rsi + 704]
vmovdqa64 zmm11, zmmword ptr [rsi + 1728]
vpternlogd zmm1, zmm11, dword ptr [r10 + 44]{1to16}, 0x78
vmovdqa64 zmm17, zmm18
vpternlogd zmm17, zmm26, zmm7, 0x96
vmovdqa64 zmm24, zmmword ptr [rcx + 1856]
vmovdqa64 zmm28, zmm8
vpternlogd zmm28, zmm26, zmm24, 0x96
vmovdqa64 zmm29, zmm1
vpternlogd zmm29, zmm2, zmm20, 0x96
vmovdqa64 zmmword ptr [rsi + 704], zmm29
vpternlogd zmm10, zmm21, dword ptr [rdx + 296]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1664], zmm10
vpxord zmm10, zmm31, zmm17
vmovdqa64 zmm21, zmm28
vpternlogd zmm21, zmm15, zmm3, 0xc6
vpternlogd zmm27, zmm6, zmm13, 0x69
vpternlogd zmm21, zmm7, zmm10, 0x78
vpternlogd zmm1, zmm11, dword ptr [r11 + 44]{1to16}, 0x36
vmovdqa64 zmm11, zmm31
vpternlogd zmm11, zmm15, zmm24, 0x96
vmovdqa64 zmm13, zmmword ptr [rcx + 1600]
vmovdqa64 zmm29, zmm22
vpternlogd zmm29, zmm13, zmmword ptr [rcx + 320], 0x96
vmovdqa64 zmmword ptr [rsi + 832], zmm29
vmovdqa64 zmm13, zmm7
vpternlogd zmm13, zmm24, zmm23, 0x9c
vpxord zmm30, zmm30, zmm27
vpternlogd zmm21, zmm8, zmm4, 0xd2
vmovdqa64 zmm27, zmm11
vpternlogd zmm27, zmm31, zmm12, 0x96
vpternlogd zmm1, zmm20, dword ptr [rdx + 300]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1728], zmm1
vmovdqa64 zmm1, zmm11
vpternlogd zmm1, zmm6, zmm23, 0x96
vmovdqa64 zmm20, zmm28
vpternlogd zmm20, zmm24, zmm7, 0x7b
vpternlogd zmm21, zmm5, zmm14, 0xb4
vmovdqa64 zmm29, zmm1
vpternlogd zmm29, zmm8, zmm14, 0x06
vpternlogd zmm13, zmm31, zmm3, 0x78
vmovdqa64 zmm24, zmm10
vpternlogd zmm24, zmm8, zmm17, 0x96
vpternlogd zmm21, zmm22, zmmword ptr [rcx + 192], 0x96
vmovdqa64 zmmword ptr [rsi + 256], zmm21
vpternlogd zmm1, zmm5, zmm4, 0x6c
vpternlogd zmm29, zmm4, zmm17, 0x78
vpternlogd zmm13, zmm26, zmm10, 0x78
vmovdqa64 zmm5, zmm24
vpternlogd zmm5, zmm31, zmm27, 0x78
vpternlogd zmm1, zmm15, zmm24, 0x78
vpternlogd zmm29, zmm11, zmm18, 0x78
vmovdqa64 zmm21, zmmword ptr [rcx + 1664]
vmovdqa64 zmm22, zmm30
vpternlogd zmm22, zmm21, zmmword ptr [rcx + 1088], 0x69
vmovdqa64 zmmword ptr [rsi + 960], zmm22
vpternlogd zmm13, zmm15, zmm12, 0xd2
vpternlogd zmm5, zmm14, zmm7, 0x78
vpternlogd zmm1, zmm12, zmm28, 0x78
vmovdqa64 zmm21, zmmword ptr [rcx + 1216]
vmovdqa64 zmm22, zmmword ptr [rcx + 256]
vpternlogd zmm21, zmm22, dword ptr [rdx + 376]{1to16}, 0x96
vpternlogd zmm28, zmm31, zmm23, 0x6c
vpxord zmm29, zmm29, zmm20
vmovdqa64 zmm20, zmm23
vpternlogd zmm20, zmm15, zmm12, 0xa6
vmovdqa64 zmm22, zmmword ptr [rsi + 896]
vmovdqa64 zmm31, zmmword ptr [rsi + 1920]
vpternlogd zmm22, zmm31, dword ptr [r10 + 56]{1to16}, 0x78
vpternlogd zmm28, zmm3, zmmword ptr [rcx + 1856], 0x78
vpternlogd zmm13, zmm16, zmmword ptr [rcx + 1472], 0x96
vmovdqa64 zmmword ptr [rsi + 64], zmm13
vpternlogd zmm5, zmm26, zmm25, 0x78
vmovdqa64 zmm13, zmm22
vpternlogd zmm13, zmm0, zmm21, 0x96
vmovdqa64 zmmword ptr [rsi + 896], zmm13
vpxord zmm15, zmm15, zmm17
vmovdqa64 zmm13, zmm20
vpternlogd zmm13, zmm6, zmm18, 0x96
vpternlogd zmm5, zmm4, zmm10, 0x78
vpternlogd zmm20, zmm11, zmm24, 0xb4
vpternlogd zmm22, zmm31, dword ptr [r11 + 56]{1to16}, 0x36
vpternlogd zmm15, zmm12, zmm28, 0xa6
vmovdqa64 zmm4, zmmword ptr [rcx + 1152]
vmovdqa64 zmm16, zmmword ptr [rcx + 448]
vpternlogd zmm4, zmm16, dword ptr [rdx + 356]{1to16}, 0x96
vmovdqa64 zmm16, zmmword ptr [rcx + 1856]
vpternlogd zmm13, zmm16, zmm7, 0xb4
vpternlogd zmm18, zmm8, zmm3, 0xa6
vpternlogd zmm20, zmm14, zmm25, 0x78
vmovdqa64 zmm7, zmmword ptr [rsi + 576]
vmovdqa64 zmm14, zmmword ptr [rsi + 1600]
vpternlogd zmm7, zmm14, dword ptr [r10 + 36]{1to16}, 0x78
vpternlogd zmm29, zmm26, zmm23, 0x4b
vpternlogd zmm13, zmm17, zmm24, 0x78
vpternlogd zmm15, zmm8, zmm27, 0xb4
vpternlogd zmm22, zmm21, dword ptr [rdx + 312]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1920], zmm22
vmovdqa64 zmm8, zmm7
vpternlogd zmm8, zmm19, zmm4, 0x96
vmovdqa64 zmmword ptr [rsi + 576], zmm8
vpternlogd zmm18, zmm12, zmm6, 0x78
vpternlogd zmm20, zmm6, zmm16, 0x78
vpternlogd zmm13, zmm11, zmm3, 0x78
vpternlogd zmm18, zmm11, zmm25, 0xd2
vpternlogd zmm20, zmm16, zmmword ptr [rcx + 1408], 0x96
vmovdqa64 zmmword ptr [rsi + 448], zmm20
vpternlogd zmm29, zmm19, zmmword ptr [rcx + 64], 0x96
vmovdqa64 zmmword ptr [rsi + 0], zmm29
vpternlogd zmm15, zmm9, zmmword ptr [rcx + 1920], 0x96
vmovdqa64 zmmword ptr [rsi + 192], zmm15
vpternlogd zmm1, zmm26, zmm16, 0x78
vpternlogd zmm13, zmm0, zmmword ptr [rcx + 640], 0x96
vmovdqa64 zmmword ptr [rsi + 320], zmm13
vpternlogd zmm1, zmm30, zmmword ptr [rcx + 0], 0x69
vmovdqa64 zmmword ptr [rsi + 384], zmm1
vpternlogd zmm7, zmm14, dword ptr [r11 + 36]{1to16}, 0x36
vpternlogd zmm18, zmm10, zmm24, 0xb4
vmovdqa64 zmm0, zmmword ptr [rcx + 1792]
vpternlogd zmm5, zmm0, zmmword ptr [rcx + 1728], 0x96
vmovdqa64 zmmword ptr [rsi + 512], zmm5
vpternlogd zmm7, zmm4, dword ptr [rdx + 292]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1600], zmm7
vpternlogd zmm18, zmm2, zmmword ptr [rcx + 1984], 0x96
vmovdqa64 zmmword ptr [rsi + 128], zmm18
