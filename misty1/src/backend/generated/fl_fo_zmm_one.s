// fl_fo_zmm_one.s: 1063 instructions, about 502 cycles, 54 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 zmm0, zmmword ptr [rdi + 64]
vmovdqa64 zmm1, zmmword ptr [rdi + 1088]
vpternlogq zmm0, zmm1, qword ptr [r8 + 8]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 64], zmm0
vpternlogq zmm1, zmm0, qword ptr [r9 + 8]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1088], zmm1
vmovdqa64 zmm2, zmmword ptr [rdi + 0]
vmovdqa64 zmm3, zmmword ptr [rdi + 1024]
vpternlogq zmm2, zmm3, qword ptr [r8 + 0]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 0], zmm2
vpternlogq zmm3, zmm2, qword ptr [r9 + 0]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1024], zmm3
vmovdqa64 zmm4, zmmword ptr [rdi + 192]
vmovdqa64 zmm5, zmmword ptr [rdi + 1216]
vpternlogq zmm4, zmm5, qword ptr [r8 + 24]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 192], zmm4
vpternlogq zmm5, zmm4, qword ptr [r9 + 24]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1216], zmm5
vmovdqa64 zmm6, zmmword ptr [rdi + 128]
vmovdqa64 zmm7, zmmword ptr [rdi + 1152]
vpternlogq zmm6, zmm7, qword ptr [r8 + 16]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 128], zmm6
vpternlogq zmm7, zmm6, qword ptr [r9 + 16]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1152], zmm7
vmovdqa64 zmm8, zmmword ptr [rdi + 256]
vmovdqa64 zmm9, zmmword ptr [rdi + 1280]
vpternlogq zmm8, zmm9, qword ptr [r8 + 32]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 256], zmm8
vpternlogq zmm9, zmm8, qword ptr [r9 + 32]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1280], zmm9
vmovdqa64 zmm10, zmmword ptr [rdi + 320]
vmovdqa64 zmm11, zmmword ptr [rdi + 1344]
vpternlogq zmm10, zmm11, qword ptr [r8 + 40]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 320], zmm10
vpternlogq zmm11, zmm10, qword ptr [r9 + 40]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1344], zmm11
vmovdqa64 zmm12, zmmword ptr [rdi + 448]
vmovdqa64 zmm13, zmmword ptr [rdi + 1472]
vpternlogq zmm12, zmm13, qword ptr [r8 + 56]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 448], zmm12
vpternlogq zmm13, zmm12, qword ptr [r9 + 56]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1472], zmm13
vmovdqa64 zmm14, zmmword ptr [rdi + 640]
vmovdqa64 zmm15, zmmword ptr [rdi + 1664]
vpternlogq zmm14, zmm15, qword ptr [r8 + 80]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 640], zmm14
vpternlogq zmm15, zmm14, qword ptr [r9 + 80]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1664], zmm15
vmovdqa64 zmm16, zmmword ptr [rdi + 512]
vmovdqa64 zmm17, zmmword ptr [rdi + 1536]
vpternlogq zmm16, zmm17, qword ptr [r8 + 64]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 512], zmm16
vpternlogq zmm17, zmm16, qword ptr [r9 + 64]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1536], zmm17
vmovdqa64 zmm18, zmmword ptr [rdi + 384]
vmovdqa64 zmm19, zmmword ptr [rdi + 1408]
vpternlogq zmm18, zmm19, qword ptr [r8 + 48]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 384], zmm18
vpternlogq zmm19, zmm18, qword ptr [r9 + 48]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1408], zmm19
vmovdqa64 zmm20, zmmword ptr [rdi + 768]
vmovdqa64 zmm21, zmmword ptr [rdi + 1792]
vpternlogq zmm20, zmm21, qword ptr [r8 + 96]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 768], zmm20
vpternlogq zmm21, zmm20, qword ptr [r9 + 96]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1792], zmm21
vpxorq zmm22, zmm17, zmm15
vmovdqa64 zmm23, zmmword ptr [rdi + 576]
vmovdqa64 zmm24, zmmword ptr [rdi + 1600]
vpternlogq zmm23, zmm24, qword ptr [r8 + 72]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 576], zmm23
vpternlogq zmm24, zmm23, qword ptr [r9 + 72]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1600], zmm24
vmovdqa64 zmm25, zmm21
vpternlogq zmm25, zmm17, zmm22, 0x96
vmovdqa64 zmm26, zmmword ptr [rdi + 704]
vmovdqa64 zmm27, zmmword ptr [rdi + 1728]
vpternlogq zmm26, zmm27, qword ptr [r8 + 88]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 704], zmm26
vpternlogq zmm27, zmm26, qword ptr [r9 + 88]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1728], zmm27
vmovdqa64 zmm28, zmmword ptr [rdi + 832]
vmovdqa64 zmm29, zmmword ptr [rdi + 1856]
vpternlogq zmm28, zmm29, qword ptr [r8 + 104]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 832], zmm28
vpternlogq zmm29, zmm28, qword ptr [r9 + 104]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1856], zmm29
vmovdqa64 zmm30, zmmword ptr [rdi + 896]
vmovdqa64 zmm31, zmmword ptr [rdi + 1920]
vpternlogq zmm30, zmm31, qword ptr [r8 + 112]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 896], zmm30
vpternlogq zmm31, zmm30, qword ptr [r9 + 112]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1920], zmm31
vmovdqa64 zmm30, zmm31
vpternlogq zmm30, zmm24, zmm27, 0x96
vmovdqa64 zmm26, zmm31
vpternlogq zmm26, zmm13, zmm17, 0x96
vmovdqa64 zmm28, zmm31
vpternlogq zmm28, zmm25, zmm30, 0x6f
vmovdqa64 zmm20, zmm21
vpternlogq zmm20, zmm13, zmm26, 0x96
vmovdqa64 zmm14, zmmword ptr [rdi + 960]
vmovdqa64 zmm23, zmmword ptr [rdi + 1984]
vpternlogq zmm14, zmm23, qword ptr [r8 + 120]{1to8}, 0x78
vmovdqa64 zmmword ptr [rdi + 960], zmm14
vpternlogq zmm23, zmm14, qword ptr [r9 + 120]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rdi + 1984], zmm23
vpxorq zmm14, zmm29, zmm23
vmovdqa64 zmm16, zmm23
vpternlogq zmm16, zmm24, zmm14, 0x96
vmovdqa64 zmm12, zmm23
vpternlogq zmm12, zmm17, zmm27, 0x96
vmovdqa64 zmm8, zmm29
vpternlogq zmm8, zmm26, zmm12, 0x96
vmovdqa64 zmm18, zmm27
vpternlogq zmm18, zmm8, zmm16, 0x12
vpternlogq zmm8, zmm15, zmm23, 0x6c
vmovdqa64 zmm10, zmm13
vpternlogq zmm10, zmm12, zmm30, 0x78
vpternlogq zmm10, zmm31, zmm14, 0x78
vmovdqa64 zmm4, zmm15
vpternlogq zmm4, zmm16, zmm25, 0x96
vmovdqa64 zmm0, zmm24
vpternlogq zmm0, zmm25, zmm4, 0x96
vpternlogq zmm18, zmm23, zmm0, 0x78
vpternlogq zmm18, zmm26, zmm4, 0x78
vpxorq zmm18, zmm18, zmm28
vpternlogq zmm18, zmm24, zmm12, 0x4b
vpternlogq zmm18, zmm3, qword ptr [rdx + 0]{1to8}, 0x96
vpxorq zmm28, zmm17, zmm0
vpternlogq zmm28, zmm21, zmm10, 0xa6
vpternlogq zmm28, zmm27, zmm20, 0xb4
vpternlogq zmm28, zmm5, qword ptr [rdx + 24]{1to8}, 0x96
vmovdqa64 zmm10, zmm31
vpternlogq zmm10, zmm12, zmm25, 0xd2
vpternlogq zmm10, zmm13, zmm14, 0x78
vpternlogq zmm12, zmm17, zmm21, 0xa6
vmovdqa64 zmm6, zmm17
vpternlogq zmm6, zmm14, zmm30, 0xb4
vpxorq zmm2, zmm13, zmm0
vpternlogq zmm10, zmm24, zmm2, 0x78
vpternlogq zmm10, zmm17, zmm21, 0xd2
vpternlogq zmm10, zmm1, qword ptr [rdx + 8]{1to8}, 0x96
vpternlogq zmm6, zmm25, zmm2, 0x78
vpternlogq zmm6, zmm27, zmm23, 0xd2
vpternlogq zmm6, zmm15, zmm16, 0xb4
vpternlogq zmm6, zmm9, qword ptr [rdx + 32]{1to8}, 0x96
vmovdqa64 zmm15, zmm27
vpternlogq zmm15, zmm14, zmm4, 0x9c
vpternlogq zmm15, zmm21, zmm29, 0x78
vpternlogq zmm15, zmm26, zmm22, 0xd2
vpternlogq zmm27, zmm0, zmm2, 0x96
vpternlogq zmm8, zmm17, zmm27, 0x78
vpternlogq zmm8, zmm21, zmm30, 0x78
vpternlogq zmm20, zmm13, zmm27, 0x6a
vpternlogq zmm4, zmm29, zmm12, 0x96
vpternlogq zmm4, zmm31, zmm25, 0xb4
vpternlogq zmm4, zmm0, zmm27, 0x78
vpternlogq zmm20, zmm16, zmm25, 0x78
vpternlogq zmm4, zmm26, zmm14, 0x78
vpternlogq zmm12, zmm26, zmm27, 0xb4
vpternlogq zmm27, zmm2, zmm15, 0xa6
vpternlogq zmm12, zmm16, zmm22, 0x78
vpternlogq zmm12, zmm29, zmm31, 0x78
vpternlogq zmm20, zmm24, zmm22, 0x78
vpternlogq zmm20, zmm23, zmm2, 0x78
vpternlogq zmm8, zmm24, zmm31, 0x78
vpternlogq zmm12, zmm31, qword ptr [rdx + 56]{1to8}, 0x96
vpternlogq zmm27, zmm7, qword ptr [rdx + 16]{1to8}, 0x96
vpternlogq zmm8, zmm19, qword ptr [rdx + 48]{1to8}, 0x96
vpternlogq zmm4, zmm11, qword ptr [rdx + 40]{1to8}, 0x96
vpxorq zmm20, zmm20, qword ptr [rdx + 64]{1to8}
vmovdqa64 zmm0, zmmword ptr [rsi + 64]
vmovdqa64 zmm2, zmmword ptr [rsi + 1088]
vpternlogq zmm0, zmm2, qword ptr [r10 + 8]{1to8}, 0x78
vpternlogq zmm2, zmm0, qword ptr [r11 + 8]{1to8}, 0x1e
vmovdqa64 zmm13, zmmword ptr [rsi + 0]
vmovdqa64 zmm14, zmmword ptr [rsi + 1024]
vpternlogq zmm13, zmm14, qword ptr [r10 + 0]{1to8}, 0x78
vpternlogq zmm14, zmm13, qword ptr [r11 + 0]{1to8}, 0x1e
vmovdqa64 zmm15, zmmword ptr [rsi + 128]
vmovdqa64 zmm16, zmmword ptr [rsi + 1152]
vpternlogq zmm15, zmm16, qword ptr [r10 + 16]{1to8}, 0x78
vpternlogq zmm16, zmm15, qword ptr [r11 + 16]{1to8}, 0x1e
vmovdqa64 zmm17, zmm9
vpternlogq zmm17, zmm3, zmm5, 0x60
vmovdqa64 zmm21, zmmword ptr [rsi + 256]
vmovdqa64 zmm22, zmmword ptr [rsi + 1280]
vpternlogq zmm21, zmm22, qword ptr [r10 + 32]{1to8}, 0x78
vpternlogq zmm22, zmm21, qword ptr [r11 + 32]{1to8}, 0x1e
vmovdqa64 zmm23, zmmword ptr [rsi + 192]
vmovdqa64 zmm24, zmmword ptr [rsi + 1216]
vpternlogq zmm23, zmm24, qword ptr [r10 + 24]{1to8}, 0x78
vpternlogq zmm24, zmm23, qword ptr [r11 + 24]{1to8}, 0x1e
vmovdqa64 zmm25, zmm11
vpternlogq zmm25, zmm1, zmm5, 0xe2
vpandq zmm26, zmm9, zmm11
vpandq zmm29, zmm3, zmm11
vmovdqa64 zmm30, zmmword ptr [rsi + 320]
vmovdqa64 zmm31, zmmword ptr [rsi + 1344]
vpternlogq zmm30, zmm31, qword ptr [r10 + 40]{1to8}, 0x78
vpternlogq zmm31, zmm30, qword ptr [r11 + 40]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rcx + 0], zmm21
vmovdqa64 zmm21, zmm9
vpternlogq zmm21, zmm5, zmm17, 0x95
vpternlogq zmm25, zmm5, zmm21, 0x87
vpternlogq zmm25, zmm3, zmm26, 0x96
vpternlogq zmm25, zmm7, zmm29, 0x87
vpternlogq zmm17, zmm3, zmm7, 0x87
vmovdqa64 zmmword ptr [rcx + 64], zmm22
vpandnq zmm22, zmm1, zmm11
vmovdqa64 zmmword ptr [rcx + 128], zmm30
vmovdqa64 zmm30, zmm5
vpternlogq zmm30, zmm3, zmm1, 0x87
vmovdqa64 zmmword ptr [rcx + 192], zmm31
vmovdqa64 zmm31, zmm11
vpternlogq zmm31, zmm5, zmm30, 0xa6
vpternlogq zmm31, zmm7, zmm19, 0x78
vmovdqa64 zmmword ptr [rcx + 256], zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 512]
vmovdqa64 zmmword ptr [rcx + 320], zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 1536]
vpternlogq zmm23, zmm24, qword ptr [r10 + 64]{1to8}, 0x78
vpternlogq zmm24, zmm23, qword ptr [r11 + 64]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rcx + 384], zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 384]
vmovdqa64 zmmword ptr [rcx + 448], zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 1408]
vpternlogq zmm23, zmm24, qword ptr [r10 + 48]{1to8}, 0x78
vpternlogq zmm24, zmm23, qword ptr [r11 + 48]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rcx + 512], zmm15
vmovdqa64 zmm15, zmm7
vpternlogq zmm15, zmm3, zmm1, 0xe6
vmovdqa64 zmmword ptr [rcx + 576], zmm16
vmovdqa64 zmm16, zmm19
vpternlogq zmm16, zmm29, zmm31, 0x6f
vpternlogq zmm16, zmm18, zmm25, 0x69
vmovdqa64 zmm25, zmm5
vpternlogq zmm25, zmm3, zmm15, 0x6a
vmovdqa64 zmmword ptr [rcx + 640], zmm23
vpxorq zmm23, zmm15, zmm25
vmovdqa64 zmmword ptr [rcx + 704], zmm24
vpandq zmm24, zmm5, zmm19
vmovdqa64 zmmword ptr [rcx + 768], zmm13
vmovdqa64 zmm13, zmm9
vpternlogq zmm13, zmm7, zmm25, 0x95
vpternlogq zmm15, zmm22, zmm13, 0x69
vpternlogq zmm22, zmm7, zmm21, 0x59
vmovdqa64 zmmword ptr [rcx + 832], zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 448]
vmovdqa64 zmmword ptr [rcx + 896], zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 1472]
vpternlogq zmm14, zmm0, qword ptr [r10 + 56]{1to8}, 0x78
vpternlogq zmm0, zmm14, qword ptr [r11 + 56]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rcx + 960], zmm14
vmovdqa64 zmm14, zmm19
vpternlogq zmm14, zmm1, zmm29, 0x6a
vpternlogq zmm29, zmm1, zmm9, 0x87
vpternlogq zmm22, zmm11, zmm14, 0x1e
vpternlogq zmm22, zmm19, zmm26, 0x87
vpternlogq zmm26, zmm1, zmm24, 0x48
vpternlogq zmm1, zmm7, zmm23, 0xb7
vmovdqa64 zmmword ptr [rcx + 1024], zmm0
vmovdqa64 zmm0, zmm11
vpternlogq zmm0, zmm15, zmm23, 0x6f
vpternlogq zmm23, zmm9, zmm19, 0xd7
vpternlogq zmm9, zmm31, zmm29, 0x6f
vpternlogq zmm1, zmm9, zmm24, 0x69
vpternlogq zmm31, zmm11, zmm30, 0xa6
vpternlogq zmm24, zmm7, zmm21, 0x47
vpternlogq zmm21, zmm7, zmm11, 0x96
vpternlogq zmm21, zmm19, zmm13, 0x59
vpternlogq zmm21, zmm28, zmm26, 0x96
vpternlogq zmm15, zmm5, zmm30, 0x6a
vpternlogq zmm11, zmm3, zmm31, 0x60
vpternlogq zmm3, zmm7, zmm5, 0x2d
vpternlogq zmm25, zmm30, zmm3, 0xe7
vpternlogq zmm24, zmm4, zmm25, 0x96
vpternlogq zmm3, zmm19, zmm29, 0x59
vpternlogq zmm17, zmm19, zmm3, 0xb4
vpternlogq zmm24, zmm3, zmm31, 0x96
vpternlogq zmm17, zmm10, zmm0, 0x96
vpternlogq zmm29, zmm7, zmm5, 0xb1
vpternlogq zmm29, zmm6, zmm22, 0x96
vpternlogq zmm11, zmm7, zmm14, 0xe2
vpternlogq zmm11, zmm8, zmm15, 0x69
vpternlogq zmm14, zmm27, zmm23, 0x96
vpxorq zmm14, zmm14, zmm1
vpxorq zmm23, zmm23, zmm11
vmovdqa64 zmm0, zmmword ptr [rsi + 768]
vmovdqa64 zmm1, zmmword ptr [rsi + 1792]
vpternlogq zmm0, zmm1, qword ptr [r10 + 96]{1to8}, 0x78
vpternlogq zmm1, zmm0, qword ptr [r11 + 96]{1to8}, 0x1e
vmovdqa64 zmm3, zmmword ptr [rsi + 576]
vmovdqa64 zmm5, zmmword ptr [rsi + 1600]
vpternlogq zmm3, zmm5, qword ptr [r10 + 72]{1to8}, 0x78
vpternlogq zmm5, zmm3, qword ptr [r11 + 72]{1to8}, 0x1e
vmovdqa64 zmm7, zmmword ptr [rsi + 640]
vmovdqa64 zmm9, zmmword ptr [rsi + 1664]
vpternlogq zmm7, zmm9, qword ptr [r10 + 80]{1to8}, 0x78
vpternlogq zmm9, zmm7, qword ptr [r11 + 80]{1to8}, 0x1e
vmovdqa64 zmm11, zmmword ptr [rsi + 704]
vmovdqa64 zmm13, zmmword ptr [rsi + 1728]
vpternlogq zmm11, zmm13, qword ptr [r10 + 88]{1to8}, 0x78
vpternlogq zmm13, zmm11, qword ptr [r11 + 88]{1to8}, 0x1e
vmovdqa64 zmm15, zmmword ptr [rdi + 0]
vpxorq zmm19, zmm15, qword ptr [rdx + 384]{1to8}
vmovdqa64 zmm22, zmmword ptr [rdi + 128]
vpxorq zmm25, zmm22, qword ptr [rdx + 400]{1to8}
vmovdqa64 zmm26, zmmword ptr [rdi + 64]
vpxorq zmm30, zmm26, qword ptr [rdx + 392]{1to8}
vmovdqa64 zmm31, zmm20
vpternlogq zmm31, zmm10, zmm6, 0x96
vmovdqa64 zmmword ptr [rcx + 1088], zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 832]
vmovdqa64 zmmword ptr [rcx + 1152], zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 1856]
vpternlogq zmm11, zmm0, qword ptr [r10 + 104]{1to8}, 0x78
vpternlogq zmm0, zmm11, qword ptr [r11 + 104]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rcx + 1216], zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 896]
vmovdqa64 zmmword ptr [rcx + 1280], zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 1920]
vpternlogq zmm11, zmm7, qword ptr [r10 + 112]{1to8}, 0x78
vpternlogq zmm7, zmm11, qword ptr [r11 + 112]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rcx + 1344], zmm11
vmovdqa64 zmm11, zmmword ptr [rdi + 192]
vmovdqa64 zmmword ptr [rcx + 1408], zmm3
vpxorq zmm3, zmm11, qword ptr [rdx + 408]{1to8}
vmovdqa64 zmm11, zmmword ptr [rdi + 320]
vpxorq zmm22, zmm11, qword ptr [rdx + 424]{1to8}
vmovdqa64 zmm11, zmmword ptr [rdi + 384]
vpxorq zmm26, zmm11, qword ptr [rdx + 432]{1to8}
vmovdqa64 zmm11, zmmword ptr [rdi + 256]
vmovdqa64 zmmword ptr [rcx + 1472], zmm1
vpxorq zmm1, zmm11, qword ptr [rdx + 416]{1to8}
vmovdqa64 zmm11, zmmword ptr [rsi + 960]
vmovdqa64 zmmword ptr [rcx + 1536], zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 1984]
vpternlogq zmm11, zmm0, qword ptr [r10 + 120]{1to8}, 0x78
vpternlogq zmm0, zmm11, qword ptr [r11 + 120]{1to8}, 0x1e
vmovdqa64 zmmword ptr [rcx + 1600], zmm11
vmovdqa64 zmm11, zmmword ptr [rdi + 448]
vmovdqa64 zmmword ptr [rcx + 1664], zmm7
vpxorq zmm7, zmm11, qword ptr [rdx + 440]{1to8}
vpxorq zmm15, zmm10, zmm28
vmovdqa64 zmmword ptr [rcx + 1728], zmm0
vmovdqa64 zmm0, zmmword ptr [rdi + 512]
vmovdqa64 zmmword ptr [rcx + 1792], zmm13
vpxorq zmm13, zmm0, qword ptr [rdx + 448]{1to8}
vmovdqa64 zmmword ptr [rcx + 1856], zmm5
vmovdqa64 zmm5, zmm12
vpternlogq zmm5, zmm18, zmm10, 0x96
vmovdqa64 zmmword ptr [rcx + 1920], zmm9
vpxorq zmm9, zmm8, zmm20
vmovdqa64 zmmword ptr [rcx + 1984], zmm2
vmovdqa64 zmm2, zmm9
vpternlogq zmm2, zmm27, zmm20, 0x96
vmovdqa64 zmm11, zmm31
vpternlogq zmm11, zmm8, zmm5, 0x96
vmovdqa64 zmm0, zmm2
vpternlogq zmm0, zmm6, zmm11, 0x14
vpternlogq zmm11, zmm28, zmm20, 0x6c
vmovdqa64 zmmword ptr [rcx + 2048], zmm13
vmovdqa64 zmm13, zmm12
vpternlogq zmm13, zmm27, zmm6, 0x96
vmovdqa64 zmmword ptr [rcx + 2112], zmm7
vmovdqa64 zmm7, zmm15
vpternlogq zmm7, zmm10, zmm4, 0x96
vmovdqa64 zmmword ptr [rcx + 2176], zmm26
vmovdqa64 zmm26, zmm13
vpternlogq zmm26, zmm12, zmm7, 0x7b
vmovdqa64 zmmword ptr [rcx + 2240], zmm23
vmovdqa64 zmm23, zmm7
vpternlogq zmm23, zmm28, zmm2, 0x96
vmovdqa64 zmmword ptr [rcx + 2304], zmm29
vmovdqa64 zmm29, zmm23
vpternlogq zmm29, zmm27, zmm7, 0x96
vpternlogq zmm0, zmm20, zmm29, 0x78
vpternlogq zmm0, zmm5, zmm23, 0x78
vpxorq zmm0, zmm0, zmm26
vpternlogq zmm0, zmm27, zmm31, 0x4b
vpternlogq zmm0, zmm19, zmm16, 0x96
vmovdqa64 zmm19, zmmword ptr [rdi + 576]
vpternlogq zmm16, zmm19, qword ptr [rdx + 456]{1to8}, 0x96
vpxorq zmm26, zmm18, zmm29
vmovdqa64 zmmword ptr [rcx + 2368], zmm16
vmovdqa64 zmm16, zmm23
vpternlogq zmm16, zmm6, zmm9, 0xa6
vpternlogq zmm16, zmm4, zmm8, 0x78
vpternlogq zmm16, zmm5, zmm15, 0xd2
vmovdqa64 zmmword ptr [rcx + 2432], zmm0
vmovdqa64 zmm0, zmm5
vpternlogq zmm0, zmm18, zmm4, 0x96
vmovdqa64 zmm19, zmm7
vpternlogq zmm19, zmm12, zmm31, 0x9c
vpternlogq zmm19, zmm18, zmm9, 0x78
vpternlogq zmm19, zmm27, zmm26, 0x78
vpternlogq zmm19, zmm10, zmm4, 0xd2
vpternlogq zmm19, zmm30, zmm17, 0x96
vmovdqa64 zmm30, zmmword ptr [rdi + 640]
vpternlogq zmm17, zmm30, qword ptr [rdx + 464]{1to8}, 0x96
vmovdqa64 zmmword ptr [rcx + 2496], zmm17
vpxorq zmm17, zmm10, zmm29
vmovdqa64 zmmword ptr [rcx + 2560], zmm19
vmovdqa64 zmm19, zmm13
vpternlogq zmm19, zmm18, zmm31, 0x6c
vpternlogq zmm19, zmm12, zmm9, 0x78
vpternlogq zmm17, zmm4, zmm19, 0xa6
vpternlogq zmm31, zmm10, zmm4, 0xa6
vpternlogq zmm17, zmm6, zmm0, 0xb4
vpternlogq zmm17, zmm3, zmm21, 0x96
vpternlogq zmm23, zmm8, zmm31, 0x96
vpternlogq zmm23, zmm12, zmm7, 0xb4
vmovdqa64 zmm3, zmmword ptr [rdi + 768]
vpternlogq zmm21, zmm3, qword ptr [rdx + 480]{1to8}, 0x96
vmovdqa64 zmm19, zmm26
vpternlogq zmm19, zmm6, zmm29, 0x96
vpternlogq zmm0, zmm18, zmm19, 0x6a
vpternlogq zmm23, zmm29, zmm19, 0x78
vpternlogq zmm23, zmm5, zmm9, 0x78
vpternlogq zmm23, zmm22, zmm24, 0x96
vpternlogq zmm31, zmm5, zmm19, 0xb4
vpternlogq zmm16, zmm26, zmm19, 0xb4
vpternlogq zmm16, zmm25, zmm14, 0x96
vpternlogq zmm11, zmm10, zmm19, 0x78
vpternlogq zmm9, zmm10, zmm13, 0x9c
vpternlogq zmm11, zmm4, zmm13, 0x78
vpternlogq zmm9, zmm7, zmm26, 0x78
vpternlogq zmm9, zmm6, zmm20, 0xd2
vpternlogq zmm9, zmm28, zmm2, 0xb4
vmovdqa64 zmm4, zmmword ptr [rcx + 2304]
vpternlogq zmm9, zmm1, zmm4, 0x96
vpternlogq zmm0, zmm2, zmm7, 0x78
vpternlogq zmm31, zmm2, zmm15, 0x78
vpternlogq zmm0, zmm27, zmm15, 0x78
vpternlogq zmm0, zmm20, zmm26, 0x78
vpternlogq zmm11, zmm27, zmm12, 0x78
vmovdqa64 zmm1, zmmword ptr [rcx + 2240]
vpternlogq zmm11, zmm1, zmmword ptr [rcx + 2176], 0x69
vpternlogq zmm31, zmm8, zmm12, 0x78
vpternlogq zmm31, zmm12, zmmword ptr [rcx + 2112], 0x96
vpxorq zmm0, zmm0, zmmword ptr [rcx + 2048]
vmovdqa64 zmm2, zmmword ptr [rdi + 832]
vpternlogq zmm4, zmm2, qword ptr [rdx + 488]{1to8}, 0x96
vmovdqa64 zmm5, zmmword ptr [rdi + 704]
vpternlogq zmm14, zmm5, qword ptr [rdx + 472]{1to8}, 0x96
vmovdqa64 zmm6, zmmword ptr [rdi + 896]
vpternlogq zmm24, zmm6, qword ptr [rdx + 496]{1to8}, 0x96
vmovdqa64 zmm7, zmmword ptr [rdi + 960]
vpternlogq zmm1, zmm7, qword ptr [rdx + 504]{1to8}, 0x69
vpxorq zmm8, zmm2, zmm7
vmovdqa64 zmm10, zmmword ptr [rdi + 576]
vmovdqa64 zmm12, zmm10
vpternlogq zmm12, zmm7, zmm8, 0x96
vmovdqa64 zmm13, zmmword ptr [rdi + 512]
vmovdqa64 zmm15, zmm13
vpternlogq zmm15, zmm5, zmm7, 0x96
vmovdqa64 zmm18, zmmword ptr [rdi + 448]
vmovdqa64 zmm19, zmm18
vpternlogq zmm19, zmm13, zmm6, 0x96
vpxorq zmm20, zmm13, zmm30
vmovdqa64 zmm22, zmm2
vpternlogq zmm22, zmm19, zmm15, 0x96
vmovdqa64 zmm25, zmm6
vpternlogq zmm25, zmm10, zmm5, 0x96
vmovdqa64 zmm26, zmm5
vpternlogq zmm26, zmm22, zmm12, 0x12
vpternlogq zmm22, zmm30, zmm7, 0x6c
vmovdqa64 zmm27, zmm3
vpternlogq zmm27, zmm13, zmm20, 0x96
vmovdqa64 zmm28, zmm6
vpternlogq zmm28, zmm27, zmm25, 0x6f
vmovdqa64 zmm29, zmm30
vpternlogq zmm29, zmm12, zmm27, 0x96
vmovdqa64 zmmword ptr [rcx + 2048], zmm4
vmovdqa64 zmm4, zmm10
vpternlogq zmm4, zmm27, zmm29, 0x96
vpternlogq zmm26, zmm7, zmm4, 0x78
vpternlogq zmm26, zmm19, zmm29, 0x78
vpxorq zmm26, zmm26, zmm28
vpternlogq zmm26, zmm10, zmm15, 0x4b
vmovdqa64 zmm28, zmmword ptr [rdi + 0]
vpternlogq zmm26, zmm28, qword ptr [rdx + 128]{1to8}, 0x96
vmovdqa64 zmmword ptr [rcx + 2112], zmm21
vmovdqa64 zmm21, zmm6
vpternlogq zmm21, zmm15, zmm27, 0xd2
vpternlogq zmm21, zmm18, zmm8, 0x78
vmovdqa64 zmmword ptr [rcx + 2176], zmm24
vmovdqa64 zmm24, zmm5
vpternlogq zmm24, zmm8, zmm29, 0x9c
vpternlogq zmm24, zmm3, zmm2, 0x78
vpternlogq zmm24, zmm19, zmm20, 0xd2
vmovdqa64 zmmword ptr [rcx + 2240], zmm14
vmovdqa64 zmm14, zmm3
vpternlogq zmm14, zmm18, zmm19, 0x96
vmovdqa64 zmmword ptr [rcx + 2304], zmm1
vpxorq zmm1, zmm18, zmm4
vpternlogq zmm21, zmm10, zmm1, 0x78
vpternlogq zmm21, zmm13, zmm3, 0xd2
vmovdqa64 zmm28, zmmword ptr [rdi + 64]
vpternlogq zmm21, zmm28, qword ptr [rdx + 136]{1to8}, 0x96
vpxorq zmm28, zmm13, zmm4
vmovdqa64 zmmword ptr [rcx + 2624], zmm31
vmovdqa64 zmm31, zmm13
vpternlogq zmm31, zmm8, zmm25, 0xb4
vpternlogq zmm31, zmm27, zmm1, 0x78
vpternlogq zmm31, zmm5, zmm7, 0xd2
vpternlogq zmm31, zmm30, zmm12, 0xb4
vmovdqa64 zmm30, zmmword ptr [rdi + 256]
vpternlogq zmm31, zmm30, qword ptr [rdx + 160]{1to8}, 0x96
vmovdqa64 zmmword ptr [rcx + 2688], zmm11
vmovdqa64 zmm11, zmm5
vpternlogq zmm11, zmm4, zmm1, 0x96
vpternlogq zmm24, zmm1, zmm11, 0xb4
vmovdqa64 zmmword ptr [rcx + 2752], zmm16
vmovdqa64 zmm16, zmmword ptr [rdi + 128]
vpternlogq zmm24, zmm16, qword ptr [rdx + 144]{1to8}, 0x96
vpternlogq zmm22, zmm13, zmm11, 0x78
vpternlogq zmm13, zmm3, zmm15, 0x9c
vpternlogq zmm15, zmm18, zmm25, 0x6c
vpternlogq zmm22, zmm3, zmm25, 0x78
vpternlogq zmm15, zmm6, zmm8, 0x78
vpternlogq zmm28, zmm3, zmm15, 0xa6
vpternlogq zmm28, zmm5, zmm14, 0xb4
vpternlogq zmm14, zmm18, zmm11, 0x6a
vpternlogq zmm22, zmm10, zmm6, 0x78
vmovdqa64 zmm3, zmmword ptr [rdi + 192]
vpternlogq zmm28, zmm3, qword ptr [rdx + 152]{1to8}, 0x96
vmovdqa64 zmm5, zmmword ptr [rdi + 384]
vpternlogq zmm22, zmm5, qword ptr [rdx + 176]{1to8}, 0x96
vpternlogq zmm29, zmm2, zmm13, 0x96
vpternlogq zmm29, zmm6, zmm27, 0xb4
vpternlogq zmm29, zmm4, zmm11, 0x78
vpternlogq zmm13, zmm19, zmm11, 0xb4
vpternlogq zmm29, zmm19, zmm8, 0x78
vpternlogq zmm14, zmm12, zmm27, 0x78
vpternlogq zmm13, zmm12, zmm20, 0x78
vpternlogq zmm14, zmm10, zmm20, 0x78
vpternlogq zmm14, zmm7, zmm1, 0x78
vpternlogq zmm13, zmm2, zmm6, 0x78
vpternlogq zmm13, zmm6, qword ptr [rdx + 184]{1to8}, 0x96
vmovdqa64 zmm1, zmmword ptr [rdi + 320]
vpternlogq zmm29, zmm1, qword ptr [rdx + 168]{1to8}, 0x96
vpxorq zmm14, zmm14, qword ptr [rdx + 192]{1to8}
vpandq zmm2, zmm30, zmm1
vmovdqa64 zmm4, zmmword ptr [rdi + 0]
vmovdqa64 zmm6, zmm4
vpternlogq zmm6, zmm3, zmm30, 0x28
vpandq zmm7, zmm4, zmm1
vmovdqa64 zmm8, zmm30
vpternlogq zmm8, zmm3, zmm6, 0x95
vpternlogq zmm6, zmm4, zmm16, 0x87
vmovdqa64 zmm10, zmmword ptr [rdi + 64]
vmovdqa64 zmm11, zmm10
vpternlogq zmm11, zmm3, zmm1, 0xac
vpternlogq zmm11, zmm3, zmm8, 0x87
vpternlogq zmm11, zmm4, zmm2, 0x96
vpternlogq zmm11, zmm16, zmm7, 0x87
vmovdqa64 zmm12, zmm3
vpternlogq zmm12, zmm4, zmm10, 0x87
vmovdqa64 zmm15, zmm30
vpternlogq zmm15, zmm10, zmm7, 0x95
vpandnq zmm18, zmm10, zmm1
vmovdqa64 zmm19, zmm5
vpternlogq zmm19, zmm10, zmm7, 0x6a
vmovdqa64 zmm20, zmm1
vpternlogq zmm20, zmm3, zmm12, 0xa6
vpternlogq zmm20, zmm16, zmm5, 0x78
vpternlogq zmm7, zmm5, zmm20, 0x7b
vpternlogq zmm7, zmm26, zmm11, 0x69
vmovdqa64 zmm11, zmm16
vpternlogq zmm11, zmm4, zmm10, 0xe6
vmovdqa64 zmm25, zmm3
vpternlogq zmm25, zmm4, zmm11, 0x6a
vmovdqa64 zmm27, zmm30
vpternlogq zmm27, zmm20, zmm15, 0x6f
vpternlogq zmm20, zmm1, zmm12, 0xa6
vmovdqa64 zmmword ptr [rcx + 2816], zmm7
vpxorq zmm7, zmm11, zmm25
vmovdqa64 zmm10, zmm3
vpternlogq zmm10, zmm4, zmm16, 0x63
vpternlogq zmm4, zmm1, zmm20, 0x48
vpternlogq zmm4, zmm16, zmm19, 0xe2
vmovdqa64 zmmword ptr [rcx + 2880], zmm14
vmovdqa64 zmm14, zmm30
vpternlogq zmm14, zmm16, zmm25, 0x95
vpternlogq zmm11, zmm18, zmm14, 0x69
vpternlogq zmm30, zmm5, zmm7, 0xb7
vpternlogq zmm25, zmm12, zmm10, 0xe7
vpternlogq zmm10, zmm5, zmm15, 0x59
vpternlogq zmm6, zmm5, zmm10, 0xb4
vpternlogq zmm18, zmm16, zmm8, 0x59
vpternlogq zmm15, zmm16, zmm3, 0xb1
vpternlogq zmm12, zmm3, zmm11, 0x78
vpternlogq zmm4, zmm22, zmm12, 0x69
vpternlogq zmm11, zmm1, zmm7, 0x7b
vpternlogq zmm6, zmm21, zmm11, 0x96
vpandq zmm3, zmm3, zmm5
vmovdqa64 zmm11, zmmword ptr [rdi + 64]
vpternlogq zmm7, zmm11, zmm16, 0xd7
vpternlogq zmm7, zmm27, zmm3, 0x69
vpternlogq zmm11, zmm2, zmm3, 0x60
vpternlogq zmm18, zmm1, zmm19, 0x1e
vpternlogq zmm18, zmm5, zmm2, 0x87
vpternlogq zmm15, zmm31, zmm18, 0x96
vpternlogq zmm1, zmm16, zmm8, 0x96
vpternlogq zmm1, zmm5, zmm14, 0x59
vpternlogq zmm3, zmm16, zmm8, 0x47
vpternlogq zmm3, zmm29, zmm25, 0x96
vpternlogq zmm3, zmm10, zmm20, 0x96
vpternlogq zmm1, zmm28, zmm11, 0x96
vpternlogq zmm19, zmm24, zmm30, 0x96
vpxorq zmm19, zmm19, zmm7
vpxorq zmm30, zmm30, zmm4
vmovdqa64 zmm2, zmmword ptr [rcx + 2432]
vpxorq zmm4, zmm2, qword ptr [rdx + 640]{1to8}
vmovdqa64 zmm5, zmmword ptr [rcx + 2560]
vpxorq zmm7, zmm5, qword ptr [rdx + 648]{1to8}
vpxorq zmm8, zmm17, qword ptr [rdx + 664]{1to8}
vpxorq zmm10, zmm9, qword ptr [rdx + 672]{1to8}
vpxorq zmm11, zmm23, qword ptr [rdx + 680]{1to8}
vpxorq zmm12, zmm0, qword ptr [rdx + 704]{1to8}
vmovdqa64 zmm14, zmm13
vpternlogq zmm14, zmm26, zmm21, 0x96
vmovdqa64 zmm16, zmmword ptr [rcx + 2752]
vpxorq zmm18, zmm16, qword ptr [rdx + 656]{1to8}
vmovdqa64 zmm20, zmmword ptr [rcx + 2880]
vmovdqa64 zmm25, zmm20
vpternlogq zmm25, zmm21, zmm31, 0x96
vmovdqa64 zmm27, zmm25
vpternlogq zmm27, zmm22, zmm14, 0x96
vmovdqa64 zmm16, zmmword ptr [rcx + 2688]
vpxorq zmm2, zmm16, qword ptr [rdx + 688]{1to8}
vmovdqa64 zmm16, zmmword ptr [rcx + 2624]
vpxorq zmm5, zmm16, qword ptr [rdx + 696]{1to8}
vpxorq zmm16, zmm21, zmm28
vmovdqa64 zmmword ptr [rcx + 2944], zmm23
vpxorq zmm23, zmm22, zmm20
vmovdqa64 zmmword ptr [rcx + 3008], zmm9
vmovdqa64 zmm9, zmm16
vpternlogq zmm9, zmm21, zmm29, 0x96
vmovdqa64 zmmword ptr [rcx + 3072], zmm17
vmovdqa64 zmm17, zmm20
vpternlogq zmm17, zmm24, zmm23, 0x96
vmovdqa64 zmmword ptr [rcx + 3136], zmm0
vmovdqa64 zmm0, zmm17
vpternlogq zmm0, zmm31, zmm27, 0x14
vpternlogq zmm27, zmm28, zmm20, 0x6c
vmovdqa64 zmmword ptr [rcx + 3200], zmm11
vmovdqa64 zmm11, zmm9
vpternlogq zmm11, zmm28, zmm17, 0x96
vmovdqa64 zmmword ptr [rcx + 3264], zmm3
vmovdqa64 zmm3, zmm11
vpternlogq zmm3, zmm31, zmm23, 0xa6
vpternlogq zmm3, zmm29, zmm22, 0x78
vpternlogq zmm3, zmm14, zmm16, 0xd2
vmovdqa64 zmmword ptr [rcx + 3328], zmm5
vmovdqa64 zmm5, zmm11
vpternlogq zmm5, zmm24, zmm9, 0x96
vpternlogq zmm0, zmm20, zmm5, 0x78
vpternlogq zmm0, zmm14, zmm11, 0x78
vmovdqa64 zmm20, zmm9
vpternlogq zmm20, zmm13, zmm25, 0x9c
vpternlogq zmm20, zmm26, zmm23, 0x78
vmovdqa64 zmmword ptr [rcx + 3392], zmm22
vpxorq zmm22, zmm26, zmm5
vpternlogq zmm20, zmm24, zmm22, 0x78
vpternlogq zmm20, zmm21, zmm29, 0xd2
vpternlogq zmm20, zmm7, zmm6, 0x96
vmovdqa64 zmm7, zmmword ptr [rcx + 2496]
vpternlogq zmm6, zmm7, qword ptr [rdx + 720]{1to8}, 0x96
vmovdqa64 zmm7, zmmword ptr [rcx + 1984]
vpternlogq zmm7, zmm20, qword ptr [rdx + 520]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1088], zmm7
vpxorq zmm20, zmm20, zmmword ptr [rcx + 896]
vmovdqa64 zmm7, zmmword ptr [rcx + 1920]
vpternlogq zmm7, zmm6, qword ptr [rdx + 592]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1664], zmm7
vmovdqa64 zmm7, zmm13
vpternlogq zmm7, zmm24, zmm31, 0x96
vmovdqa64 zmmword ptr [rcx + 896], zmm20
vmovdqa64 zmm20, zmm7
vpternlogq zmm20, zmm13, zmm9, 0x7b
vpxorq zmm0, zmm0, zmm20
vpternlogq zmm0, zmm24, zmm25, 0x4b
vmovdqa64 zmm20, zmmword ptr [rcx + 2816]
vpternlogq zmm0, zmm4, zmm20, 0x96
vmovdqa64 zmm4, zmmword ptr [rcx + 2368]
vpternlogq zmm20, zmm4, qword ptr [rdx + 712]{1to8}, 0x96
vmovdqa64 zmm4, zmmword ptr [rcx + 1856]
vpternlogq zmm4, zmm20, qword ptr [rdx + 584]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1600], zmm4
vmovdqa64 zmm4, zmmword ptr [rcx + 832]
vpternlogq zmm4, zmm0, qword ptr [rdx + 512]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1024], zmm4
vpxorq zmm0, zmm0, zmmword ptr [rcx + 768]
vpxorq zmm4, zmm21, zmm5
vmovdqa64 zmmword ptr [rcx + 768], zmm0
vmovdqa64 zmm0, zmm14
vpternlogq zmm0, zmm26, zmm29, 0x96
vmovdqa64 zmmword ptr [rcx + 832], zmm6
vmovdqa64 zmm6, zmm22
vpternlogq zmm6, zmm31, zmm5, 0x96
vpternlogq zmm3, zmm22, zmm6, 0xb4
vpternlogq zmm3, zmm18, zmm19, 0x96
vpternlogq zmm27, zmm21, zmm6, 0x78
vpternlogq zmm27, zmm29, zmm7, 0x78
vpternlogq zmm27, zmm24, zmm13, 0x78
vpternlogq zmm27, zmm2, zmm30, 0x69
vmovdqa64 zmm2, zmmword ptr [rcx + 2304]
vpternlogq zmm30, zmm2, qword ptr [rdx + 760]{1to8}, 0x69
vmovdqa64 zmm18, zmmword ptr [rcx + 2240]
vpternlogq zmm19, zmm18, qword ptr [rdx + 728]{1to8}, 0x96
vmovdqa64 zmm18, zmmword ptr [rcx + 704]
vpternlogq zmm18, zmm27, qword ptr [rdx + 560]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1408], zmm18
vpxorq zmm27, zmm27, zmmword ptr [rcx + 640]
vmovdqa64 zmm18, zmmword ptr [rcx + 576]
vpternlogq zmm18, zmm3, qword ptr [rdx + 528]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1152], zmm18
vpxorq zmm3, zmm3, zmmword ptr [rcx + 512]
vmovdqa64 zmm18, zmmword ptr [rcx + 1792]
vpternlogq zmm18, zmm19, qword ptr [rdx + 600]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1728], zmm18
vmovdqa64 zmm18, zmmword ptr [rcx + 1728]
vpternlogq zmm18, zmm30, qword ptr [rdx + 632]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1984], zmm18
vmovdqa64 zmm18, zmm7
vpternlogq zmm18, zmm26, zmm25, 0x6c
vpternlogq zmm18, zmm13, zmm23, 0x78
vpternlogq zmm4, zmm29, zmm18, 0xa6
vpternlogq zmm25, zmm21, zmm29, 0xa6
vpternlogq zmm7, zmm21, zmm23, 0xc6
vpternlogq zmm7, zmm9, zmm22, 0x78
vmovdqa64 zmm18, zmmword ptr [rcx + 2880]
vpternlogq zmm7, zmm31, zmm18, 0xd2
vpternlogq zmm7, zmm28, zmm17, 0xb4
vpternlogq zmm4, zmm31, zmm0, 0xb4
vpternlogq zmm4, zmm8, zmm1, 0x96
vpternlogq zmm7, zmm10, zmm15, 0x96
vpternlogq zmm0, zmm26, zmm6, 0x6a
vpternlogq zmm0, zmm17, zmm9, 0x78
vpternlogq zmm0, zmm24, zmm16, 0x78
vpternlogq zmm0, zmm18, zmm22, 0x78
vpxorq zmm12, zmm12, zmm0
vmovdqa64 zmm0, zmmword ptr [rcx + 3392]
vpternlogq zmm11, zmm0, zmm25, 0x96
vpternlogq zmm11, zmm13, zmm9, 0xb4
vpternlogq zmm11, zmm5, zmm6, 0x78
vpternlogq zmm11, zmm14, zmm23, 0x78
vpternlogq zmm25, zmm14, zmm6, 0xb4
vpternlogq zmm25, zmm17, zmm16, 0x78
vpternlogq zmm25, zmm0, zmm13, 0x78
vpternlogq zmm25, zmm13, zmmword ptr [rcx + 3328], 0x96
vmovdqa64 zmm0, zmmword ptr [rcx + 3264]
vpternlogq zmm11, zmm0, zmmword ptr [rcx + 3200], 0x96
vmovdqa64 zmm5, zmmword ptr [rcx + 2176]
vpternlogq zmm0, zmm5, qword ptr [rdx + 752]{1to8}, 0x96
vmovdqa64 zmm6, zmmword ptr [rcx + 2112]
vpternlogq zmm1, zmm6, qword ptr [rdx + 736]{1to8}, 0x96
vmovdqa64 zmm8, zmmword ptr [rcx + 2048]
vpternlogq zmm15, zmm8, qword ptr [rdx + 744]{1to8}, 0x96
vmovdqa64 zmm9, zmmword ptr [rcx + 320]
vpternlogq zmm9, zmm4, qword ptr [rdx + 536]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1216], zmm9
vpxorq zmm4, zmm4, zmmword ptr [rcx + 256]
vmovdqa64 zmm9, zmmword ptr [rcx + 448]
vpternlogq zmm9, zmm12, qword ptr [rdx + 576]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1536], zmm9
vpxorq zmm12, zmm12, zmmword ptr [rcx + 384]
vmovdqa64 zmm9, zmmword ptr [rcx + 192]
vpternlogq zmm9, zmm11, qword ptr [rdx + 552]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1344], zmm9
vpxorq zmm11, zmm11, zmmword ptr [rcx + 128]
vmovdqa64 zmm9, zmmword ptr [rcx + 1664]
vpternlogq zmm9, zmm0, qword ptr [rdx + 624]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1920], zmm9
vmovdqa64 zmm9, zmmword ptr [rcx + 1024]
vpternlogq zmm9, zmm25, qword ptr [rdx + 568]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1472], zmm9
vpxorq zmm25, zmm25, zmmword ptr [rcx + 960]
vmovdqa64 zmm9, zmmword ptr [rcx + 1536]
vpternlogq zmm9, zmm15, qword ptr [rdx + 616]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1856], zmm9
vmovdqa64 zmm9, zmmword ptr [rcx + 64]
vpternlogq zmm9, zmm7, qword ptr [rdx + 544]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1280], zmm9
vpxorq zmm7, zmm7, zmmword ptr [rcx + 0]
vmovdqa64 zmm9, zmmword ptr [rcx + 1472]
vpternlogq zmm9, zmm1, qword ptr [rdx + 608]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1792], zmm9
vmovdqa64 zmm9, zmmword ptr [rcx + 3136]
vmovdqa64 zmm10, zmmword ptr [rcx + 2240]
vmovdqa64 zmm13, zmm10
vpternlogq zmm13, zmm9, zmm2, 0x96
vmovdqa64 zmm14, zmmword ptr [rcx + 2496]
vpxorq zmm16, zmm9, zmm14
vpxorq zmm17, zmm8, zmm2
vmovdqa64 zmm18, zmmword ptr [rcx + 2368]
vmovdqa64 zmm21, zmm18
vpternlogq zmm21, zmm2, zmm17, 0x96
vmovdqa64 zmm22, zmm6
vpternlogq zmm22, zmm9, zmm16, 0x96
vmovdqa64 zmm23, zmmword ptr [rcx + 2624]
vmovdqa64 zmm24, zmm23
vpternlogq zmm24, zmm9, zmm5, 0x96
vmovdqa64 zmm26, zmm5
vpternlogq zmm26, zmm18, zmm10, 0x96
vmovdqa64 zmm28, zmm5
vpternlogq zmm28, zmm13, zmm22, 0xd2
vpternlogq zmm28, zmm23, zmm17, 0x78
vmovdqa64 zmm29, zmm8
vpternlogq zmm29, zmm24, zmm13, 0x96
vmovdqa64 zmm31, zmm14
vpternlogq zmm31, zmm21, zmm22, 0x96
vmovdqa64 zmmword ptr [rcx + 0], zmm12
vmovdqa64 zmm12, zmm18
vpternlogq zmm12, zmm22, zmm31, 0x96
vmovdqa64 zmmword ptr [rcx + 64], zmm25
vmovdqa64 zmm25, zmm10
vpternlogq zmm25, zmm29, zmm21, 0x12
vpternlogq zmm25, zmm2, zmm12, 0x78
vpternlogq zmm25, zmm24, zmm31, 0x78
vpternlogq zmm29, zmm14, zmm2, 0x6c
vmovdqa64 zmmword ptr [rcx + 128], zmm27
vpxorq zmm27, zmm23, zmm12
vpternlogq zmm28, zmm18, zmm27, 0x78
vpternlogq zmm28, zmm9, zmm6, 0xd2
vmovdqa64 zmmword ptr [rcx + 192], zmm7
vmovdqa64 zmm7, zmmword ptr [rcx + 2560]
vpternlogq zmm28, zmm7, qword ptr [rdx + 264]{1to8}, 0x96
vmovdqa64 zmmword ptr [rcx + 256], zmm11
vmovdqa64 zmm11, zmm5
vpternlogq zmm11, zmm22, zmm26, 0x6f
vpxorq zmm25, zmm25, zmm11
vpternlogq zmm25, zmm18, zmm13, 0x4b
vmovdqa64 zmm11, zmmword ptr [rcx + 2432]
vpternlogq zmm25, zmm11, qword ptr [rdx + 256]{1to8}, 0x96
vmovdqa64 zmmword ptr [rcx + 320], zmm3
vmovdqa64 zmm3, zmm10
vpternlogq zmm3, zmm12, zmm27, 0x96
vpternlogq zmm29, zmm9, zmm3, 0x78
vpternlogq zmm29, zmm6, zmm26, 0x78
vpternlogq zmm29, zmm18, zmm5, 0x78
vmovdqa64 zmmword ptr [rcx + 384], zmm4
vmovdqa64 zmm4, zmmword ptr [rcx + 2688]
vpternlogq zmm29, zmm4, qword ptr [rdx + 304]{1to8}, 0x96
vmovdqa64 zmm4, zmm6
vpternlogq zmm4, zmm23, zmm24, 0x96
vmovdqa64 zmm11, zmm10
vpternlogq zmm11, zmm17, zmm31, 0x9c
vpternlogq zmm11, zmm6, zmm8, 0x78
vpternlogq zmm11, zmm24, zmm16, 0xd2
vpternlogq zmm11, zmm27, zmm3, 0xb4
vmovdqa64 zmmword ptr [rcx + 448], zmm19
vmovdqa64 zmm19, zmmword ptr [rcx + 2752]
vpternlogq zmm11, zmm19, qword ptr [rdx + 272]{1to8}, 0x96
vmovdqa64 zmmword ptr [rcx + 512], zmm30
vmovdqa64 zmm30, zmm9
vpternlogq zmm30, zmm17, zmm26, 0xb4
vpternlogq zmm26, zmm23, zmm13, 0x6c
vpternlogq zmm26, zmm5, zmm17, 0x78
vpternlogq zmm30, zmm22, zmm27, 0x78
vpternlogq zmm30, zmm10, zmm2, 0xd2
vpternlogq zmm30, zmm14, zmm21, 0xb4
vpternlogq zmm13, zmm9, zmm6, 0xa6
vpxorq zmm9, zmm9, zmm12
vpternlogq zmm9, zmm6, zmm26, 0xa6
vpternlogq zmm9, zmm10, zmm4, 0xb4
vpternlogq zmm4, zmm23, zmm3, 0x6a
vmovdqa64 zmm6, zmmword ptr [rcx + 3072]
vpternlogq zmm9, zmm6, qword ptr [rdx + 280]{1to8}, 0x96
vmovdqa64 zmm10, zmmword ptr [rcx + 3008]
vpternlogq zmm30, zmm10, qword ptr [rdx + 288]{1to8}, 0x96
vpternlogq zmm31, zmm8, zmm13, 0x96
vpternlogq zmm31, zmm5, zmm22, 0xb4
vpternlogq zmm31, zmm12, zmm3, 0x78
vpternlogq zmm31, zmm24, zmm17, 0x78
vpternlogq zmm13, zmm24, zmm3, 0xb4
vpternlogq zmm4, zmm21, zmm22, 0x78
vpternlogq zmm4, zmm18, zmm16, 0x78
vpternlogq zmm13, zmm21, zmm16, 0x78
vpternlogq zmm4, zmm2, zmm27, 0x78
vpternlogq zmm13, zmm8, zmm5, 0x78
vpternlogq zmm13, zmm5, qword ptr [rdx + 312]{1to8}, 0x96
vpxorq zmm4, zmm4, qword ptr [rdx + 320]{1to8}
vmovdqa64 zmm2, zmmword ptr [rcx + 2944]
vpternlogq zmm31, zmm2, qword ptr [rdx + 296]{1to8}, 0x96
vmovdqa64 zmm3, zmmword ptr [rcx + 2432]
vmovdqa64 zmm5, zmm3
vpternlogq zmm5, zmm7, zmm19, 0xbc
vpandq zmm8, zmm10, zmm2
vmovdqa64 zmm12, zmm10
vpternlogq zmm12, zmm3, zmm6, 0x60
vpandq zmm14, zmm3, zmm2
vmovdqa64 zmm16, zmm2
vpternlogq zmm16, zmm7, zmm6, 0xe2
vmovdqa64 zmm17, zmm10
vpternlogq zmm17, zmm6, zmm12, 0x95
vpternlogq zmm16, zmm6, zmm17, 0x87
vpternlogq zmm16, zmm3, zmm8, 0x96
vpternlogq zmm16, zmm19, zmm14, 0x87
vpternlogq zmm12, zmm3, zmm19, 0x87
vmovdqa64 zmm18, zmm6
vpternlogq zmm18, zmm3, zmm7, 0x87
vmovdqa64 zmm21, zmm2
vpternlogq zmm21, zmm6, zmm18, 0xa6
vmovdqa64 zmm22, zmmword ptr [rcx + 2688]
vpternlogq zmm21, zmm19, zmm22, 0x78
vmovdqa64 zmm23, zmm6
vpternlogq zmm23, zmm3, zmm5, 0x6a
vmovdqa64 zmm24, zmm10
vpternlogq zmm24, zmm7, zmm14, 0x95
vpandnq zmm26, zmm7, zmm2
vmovdqa64 zmm27, zmm10
vpternlogq zmm27, zmm19, zmm23, 0x95
vpxorq zmm10, zmm5, zmm23
vpternlogq zmm5, zmm26, zmm27, 0x69
vpternlogq zmm26, zmm19, zmm17, 0x59
vmovdqa64 zmmword ptr [rcx + 576], zmm13
vmovdqa64 zmm13, zmm2
vpternlogq zmm13, zmm5, zmm10, 0x6f
vpternlogq zmm5, zmm6, zmm18, 0x6a
vmovdqa64 zmmword ptr [rcx + 640], zmm4
vmovdqa64 zmm4, zmm22
vpternlogq zmm4, zmm14, zmm21, 0x6f
vpternlogq zmm4, zmm25, zmm16, 0x69
vpternlogq zmm20, zmm4, zmmword ptr [rcx + 1408], 0x96
vmovdqa64 zmmword ptr [rsi + 576], zmm20
vpternlogq zmm14, zmm7, zmm22, 0x78
vpternlogq zmm26, zmm2, zmm14, 0x1e
vpternlogq zmm26, zmm22, zmm8, 0x87
vmovdqa64 zmm16, zmm6
vpternlogq zmm16, zmm3, zmm19, 0x63
vpternlogq zmm23, zmm18, zmm16, 0xe7
vpternlogq zmm16, zmm22, zmm24, 0x59
vpternlogq zmm12, zmm22, zmm16, 0xb4
vpternlogq zmm12, zmm28, zmm13, 0x96
vmovdqa64 zmm13, zmmword ptr [rcx + 832]
vpternlogq zmm13, zmm12, zmmword ptr [rcx + 1280], 0x96
vmovdqa64 zmmword ptr [rsi + 640], zmm13
vpternlogq zmm18, zmm2, zmm21, 0xb4
vmovdqa64 zmm13, zmmword ptr [rcx + 3008]
vpternlogq zmm21, zmm13, zmm24, 0x7b
vpternlogq zmm13, zmm22, zmm10, 0xb7
vpternlogq zmm24, zmm19, zmm6, 0xb1
vpternlogq zmm24, zmm30, zmm26, 0x96
vpternlogq zmm15, zmm24, zmmword ptr [rcx + 1216], 0x96
vmovdqa64 zmmword ptr [rsi + 832], zmm15
vpternlogq zmm10, zmm7, zmm19, 0xd7
vpandq zmm6, zmm6, zmm22
vpternlogq zmm10, zmm21, zmm6, 0x69
vpternlogq zmm8, zmm7, zmm6, 0x48
vpternlogq zmm3, zmm2, zmm18, 0x48
vpternlogq zmm6, zmm19, zmm17, 0x47
vpternlogq zmm6, zmm31, zmm23, 0x96
vpternlogq zmm6, zmm16, zmm18, 0x96
vpternlogq zmm17, zmm19, zmm2, 0x96
vpternlogq zmm17, zmm22, zmm27, 0x59
vpternlogq zmm17, zmm9, zmm8, 0x96
vpternlogq zmm3, zmm19, zmm14, 0xe2
vpternlogq zmm3, zmm29, zmm5, 0x69
vpternlogq zmm0, zmm6, zmmword ptr [rcx + 1344], 0x96
vmovdqa64 zmmword ptr [rsi + 896], zmm0
vpternlogq zmm1, zmm17, zmmword ptr [rcx + 1152], 0x96
vmovdqa64 zmmword ptr [rsi + 768], zmm1
vpternlogq zmm14, zmm11, zmm13, 0x96
vpxorq zmm14, zmm14, zmm10
vpxorq zmm13, zmm13, zmm3
vmovdqa64 zmm0, zmmword ptr [rcx + 512]
vpternlogq zmm0, zmm13, zmmword ptr [rcx + 1600], 0x69
vmovdqa64 zmmword ptr [rsi + 960], zmm0
vmovdqa64 zmm0, zmmword ptr [rcx + 448]
vpternlogq zmm0, zmm14, zmmword ptr [rcx + 1088], 0x96
vmovdqa64 zmmword ptr [rsi + 704], zmm0
vmovdqa64 zmm0, zmmword ptr [rcx + 640]
vmovdqa64 zmm1, zmm0
vpternlogq zmm1, zmm28, zmm30, 0x96
vmovdqa64 zmm2, zmmword ptr [rcx + 576]
vmovdqa64 zmm3, zmm2
vpternlogq zmm3, zmm11, zmm30, 0x96
vpxorq zmm5, zmm29, zmm0
vmovdqa64 zmm7, zmm0
vpternlogq zmm7, zmm11, zmm5, 0x96
vmovdqa64 zmm8, zmm2
vpternlogq zmm8, zmm25, zmm28, 0x96
vpxorq zmm10, zmm28, zmm9
vmovdqa64 zmm15, zmm10
vpternlogq zmm15, zmm28, zmm31, 0x96
vmovdqa64 zmm16, zmm15
vpternlogq zmm16, zmm9, zmm7, 0x96
vmovdqa64 zmm18, zmm2
vpternlogq zmm18, zmm15, zmm3, 0x6f
vmovdqa64 zmm19, zmm16
vpternlogq zmm19, zmm11, zmm15, 0x96
vmovdqa64 zmm20, zmm1
vpternlogq zmm20, zmm29, zmm8, 0x96
vmovdqa64 zmm21, zmm7
vpternlogq zmm21, zmm30, zmm20, 0x14
vpternlogq zmm21, zmm0, zmm19, 0x78
vpternlogq zmm21, zmm8, zmm16, 0x78
vpxorq zmm21, zmm21, zmm18
vpternlogq zmm21, zmm11, zmm1, 0x4b
vpternlogq zmm21, zmm4, zmmword ptr [rcx + 768], 0x96
vmovdqa64 zmmword ptr [rsi + 0], zmm21
vpternlogq zmm20, zmm9, zmm0, 0x6c
vmovdqa64 zmm4, zmm2
vpternlogq zmm4, zmm1, zmm15, 0xd2
vpternlogq zmm4, zmm25, zmm5, 0x78
vpxorq zmm18, zmm25, zmm19
vpternlogq zmm4, zmm11, zmm18, 0x78
vpternlogq zmm4, zmm28, zmm31, 0xd2
vpternlogq zmm4, zmm12, zmmword ptr [rcx + 896], 0x96
vmovdqa64 zmmword ptr [rsi + 64], zmm4
vpxorq zmm4, zmm28, zmm19
vmovdqa64 zmm12, zmm3
vpternlogq zmm12, zmm25, zmm1, 0x6c
vpternlogq zmm12, zmm2, zmm5, 0x78
vpternlogq zmm4, zmm31, zmm12, 0xa6
vpternlogq zmm1, zmm28, zmm31, 0xa6
vmovdqa64 zmm12, zmm8
vpternlogq zmm12, zmm25, zmm31, 0x96
vpternlogq zmm4, zmm30, zmm12, 0xb4
vpternlogq zmm4, zmm17, zmmword ptr [rcx + 384], 0x96
vmovdqa64 zmmword ptr [rsi + 192], zmm4
vmovdqa64 zmm4, zmm16
vpternlogq zmm4, zmm30, zmm5, 0xa6
vpternlogq zmm4, zmm31, zmm29, 0x78
vpternlogq zmm4, zmm8, zmm10, 0xd2
vpternlogq zmm16, zmm29, zmm1, 0x96
vpternlogq zmm16, zmm2, zmm15, 0xb4
vmovdqa64 zmm17, zmm18
vpternlogq zmm17, zmm30, zmm19, 0x96
vpternlogq zmm16, zmm19, zmm17, 0x78
vpternlogq zmm12, zmm25, zmm17, 0x6a
vpternlogq zmm4, zmm18, zmm17, 0xb4
vpternlogq zmm4, zmm14, zmmword ptr [rcx + 320], 0x96
vmovdqa64 zmmword ptr [rsi + 128], zmm4
vpternlogq zmm1, zmm8, zmm17, 0xb4
vpternlogq zmm20, zmm28, zmm17, 0x78
vpternlogq zmm16, zmm8, zmm5, 0x78
vpternlogq zmm16, zmm6, zmmword ptr [rcx + 256], 0x96
vmovdqa64 zmmword ptr [rsi + 320], zmm16
vpternlogq zmm5, zmm28, zmm3, 0x9c
vpternlogq zmm20, zmm31, zmm3, 0x78
vpternlogq zmm5, zmm15, zmm18, 0x78
vpternlogq zmm5, zmm30, zmm0, 0xd2
vpternlogq zmm5, zmm9, zmm7, 0xb4
vpternlogq zmm5, zmm24, zmmword ptr [rcx + 192], 0x96
vmovdqa64 zmmword ptr [rsi + 256], zmm5
vpternlogq zmm12, zmm7, zmm15, 0x78
vpternlogq zmm1, zmm7, zmm10, 0x78
vpternlogq zmm1, zmm29, zmm2, 0x78
vpternlogq zmm12, zmm11, zmm10, 0x78
vpternlogq zmm12, zmm0, zmm18, 0x78
vpternlogq zmm20, zmm11, zmm2, 0x78
vpternlogq zmm20, zmm13, zmmword ptr [rcx + 128], 0x69
vmovdqa64 zmmword ptr [rsi + 384], zmm20
vpternlogq zmm1, zmm2, zmmword ptr [rcx + 64], 0x96
vmovdqa64 zmmword ptr [rsi + 448], zmm1
vpxorq zmm12, zmm12, zmmword ptr [rcx + 0]
vmovdqa64 zmmword ptr [rsi + 512], zmm12
