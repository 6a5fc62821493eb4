// fl_fo_zmm_many.s: 1159 instructions, about 479 cycles, 54 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 zmm0, zmmword ptr [rdi + 1152]
vbroadcasti32x4 zmm1, xmmword ptr [r8 + 32]
vpternlogq zmm1, zmm0, zmmword ptr [rdi + 128], 0x6a
vmovdqa64 zmmword ptr [rdi + 128], zmm1
vbroadcasti32x4 zmm2, xmmword ptr [r9 + 32]
vpternlogq zmm0, zmm1, zmm2, 0x1e
vmovdqa64 zmmword ptr [rdi + 1152], zmm0
vmovdqa64 zmm2, zmmword ptr [rdi + 1088]
vbroadcasti32x4 zmm3, xmmword ptr [r8 + 16]
vpternlogq zmm3, zmm2, zmmword ptr [rdi + 64], 0x6a
vmovdqa64 zmmword ptr [rdi + 64], zmm3
vbroadcasti32x4 zmm4, xmmword ptr [r9 + 16]
vpternlogq zmm2, zmm3, zmm4, 0x1e
vmovdqa64 zmmword ptr [rdi + 1088], zmm2
vmovdqa64 zmm4, zmmword ptr [rdi + 1344]
vbroadcasti32x4 zmm5, xmmword ptr [r8 + 80]
vpternlogq zmm5, zmm4, zmmword ptr [rdi + 320], 0x6a
vmovdqa64 zmmword ptr [rdi + 320], zmm5
vbroadcasti32x4 zmm6, xmmword ptr [r9 + 80]
vpternlogq zmm4, zmm5, zmm6, 0x1e
vmovdqa64 zmmword ptr [rdi + 1344], zmm4
vpandnq zmm6, zmm2, zmm4
vmovdqa64 zmm7, zmmword ptr [rdi + 1216]
vbroadcasti32x4 zmm8, xmmword ptr [r8 + 48]
vpternlogq zmm8, zmm7, zmmword ptr [rdi + 192], 0x6a
vmovdqa64 zmmword ptr [rdi + 192], zmm8
vbroadcasti32x4 zmm9, xmmword ptr [r9 + 48]
vpternlogq zmm7, zmm8, zmm9, 0x1e
vmovdqa64 zmmword ptr [rdi + 1216], zmm7
vmovdqa64 zmm9, zmm4
vpternlogq zmm9, zmm2, zmm7, 0xe2
vbroadcasti32x4 zmm10, xmmword ptr [rdx + 800]
vpxorq zmm10, zmm1, zmm10
vbroadcasti32x4 zmm11, xmmword ptr [rdx + 784]
vpxorq zmm11, zmm3, zmm11
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 848]
vpxorq zmm12, zmm5, zmm12
vmovdqa64 zmm13, zmmword ptr [rdi + 1024]
vbroadcasti32x4 zmm14, xmmword ptr [r8 + 0]
vpternlogq zmm14, zmm13, zmmword ptr [rdi + 0], 0x6a
vmovdqa64 zmmword ptr [rdi + 0], zmm14
vbroadcasti32x4 zmm15, xmmword ptr [r9 + 0]
vpternlogq zmm13, zmm14, zmm15, 0x1e
vmovdqa64 zmmword ptr [rdi + 1024], zmm13
vmovdqa64 zmm15, zmm7
vpternlogq zmm15, zmm13, zmm0, 0x63
vmovdqa64 zmm16, zmm0
vpternlogq zmm16, zmm13, zmm2, 0xe6
vmovdqa64 zmm17, zmm7
vpternlogq zmm17, zmm13, zmm16, 0x6a
vpxorq zmm18, zmm16, zmm17
vmovdqa64 zmm19, zmm7
vpternlogq zmm19, zmm13, zmm2, 0x87
vmovdqa64 zmm20, zmm4
vpternlogq zmm20, zmm7, zmm19, 0xa6
vmovdqa64 zmm21, zmm0
vpternlogq zmm21, zmm2, zmm18, 0x9f
vmovdqa64 zmm22, zmm15
vpternlogq zmm22, zmm19, zmm17, 0xbd
vbroadcasti32x4 zmm23, xmmword ptr [rdx + 768]
vpxorq zmm23, zmm14, zmm23
vpandq zmm24, zmm13, zmm4
vmovdqa64 zmm25, zmmword ptr [rdi + 1280]
vbroadcasti32x4 zmm26, xmmword ptr [r8 + 64]
vpternlogq zmm26, zmm25, zmmword ptr [rdi + 256], 0x6a
vmovdqa64 zmmword ptr [rdi + 256], zmm26
vbroadcasti32x4 zmm27, xmmword ptr [r9 + 64]
vpternlogq zmm25, zmm26, zmm27, 0x1e
vmovdqa64 zmmword ptr [rdi + 1280], zmm25
vpternlogq zmm17, zmm0, zmm25, 0x87
vpternlogq zmm16, zmm6, zmm17, 0x69
vpandq zmm27, zmm25, zmm4
vmovdqa64 zmm28, zmm25
vpternlogq zmm28, zmm13, zmm7, 0x60
vmovdqa64 zmm29, zmm25
vpternlogq zmm29, zmm7, zmm28, 0x95
vpternlogq zmm9, zmm7, zmm29, 0x87
vpternlogq zmm9, zmm13, zmm27, 0x96
vpternlogq zmm9, zmm0, zmm24, 0x87
vpternlogq zmm28, zmm13, zmm0, 0x87
vmovdqa64 zmm30, zmm4
vpternlogq zmm30, zmm16, zmm18, 0x6f
vpternlogq zmm16, zmm7, zmm19, 0x6a
vmovdqa64 zmm31, zmm25
vpternlogq zmm31, zmm2, zmm24, 0x95
vmovdqa64 zmm1, zmm4
vpternlogq zmm1, zmm0, zmm29, 0x96
vmovdqa64 zmm5, zmm7
vpternlogq zmm5, zmm0, zmm31, 0xa3
vbroadcasti32x4 zmm3, xmmword ptr [rdx + 832]
vpxorq zmm3, zmm26, zmm3
vbroadcasti32x4 zmm26, xmmword ptr [rdx + 816]
vpxorq zmm26, zmm8, zmm26
vmovdqa64 zmm8, zmmword ptr [rdi + 1472]
vbroadcasti32x4 zmm14, xmmword ptr [r8 + 112]
vpternlogq zmm14, zmm8, zmmword ptr [rdi + 448], 0x6a
vmovdqa64 zmmword ptr [rdi + 448], zmm14
vmovdqa64 zmmword ptr [rcx + 0], zmm10
vbroadcasti32x4 zmm10, xmmword ptr [r9 + 112]
vpternlogq zmm8, zmm14, zmm10, 0x1e
vmovdqa64 zmmword ptr [rdi + 1472], zmm8
vbroadcasti32x4 zmm10, xmmword ptr [rdx + 880]
vpxorq zmm10, zmm14, zmm10
vmovdqa64 zmm14, zmmword ptr [rdi + 1664]
vmovdqa64 zmmword ptr [rcx + 64], zmm10
vbroadcasti32x4 zmm10, xmmword ptr [r8 + 160]
vpternlogq zmm10, zmm14, zmmword ptr [rdi + 640], 0x6a
vmovdqa64 zmmword ptr [rdi + 640], zmm10
vmovdqa64 zmmword ptr [rcx + 128], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [r9 + 160]
vpternlogq zmm14, zmm10, zmm12, 0x1e
vmovdqa64 zmmword ptr [rdi + 1664], zmm14
vmovdqa64 zmm12, zmmword ptr [rdi + 1408]
vbroadcasti32x4 zmm10, xmmword ptr [r8 + 96]
vpternlogq zmm10, zmm12, zmmword ptr [rdi + 384], 0x6a
vmovdqa64 zmmword ptr [rdi + 384], zmm10
vmovdqa64 zmmword ptr [rcx + 192], zmm3
vbroadcasti32x4 zmm3, xmmword ptr [r9 + 96]
vpternlogq zmm12, zmm10, zmm3, 0x1e
vmovdqa64 zmmword ptr [rdi + 1408], zmm12
vpternlogq zmm1, zmm12, zmm17, 0x59
vpternlogq zmm20, zmm0, zmm12, 0x78
vpternlogq zmm15, zmm12, zmm31, 0x59
vpternlogq zmm6, zmm0, zmm29, 0x59
vpternlogq zmm28, zmm12, zmm15, 0xb4
vpternlogq zmm31, zmm25, zmm20, 0x7b
vpternlogq zmm18, zmm25, zmm12, 0xd7
vpternlogq zmm19, zmm4, zmm20, 0xb4
vpternlogq zmm20, zmm12, zmm24, 0x7b
vpternlogq zmm24, zmm2, zmm12, 0x78
vpternlogq zmm6, zmm4, zmm24, 0x1e
vpternlogq zmm6, zmm12, zmm27, 0x87
vpandq zmm3, zmm7, zmm12
vpternlogq zmm21, zmm31, zmm3, 0x69
vpternlogq zmm29, zmm0, zmm3, 0x1d
vpternlogq zmm3, zmm2, zmm27, 0x48
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 864]
vpxorq zmm17, zmm10, zmm17
vmovdqa64 zmm27, zmmword ptr [rdi + 1728]
vbroadcasti32x4 zmm31, xmmword ptr [r8 + 176]
vpternlogq zmm31, zmm27, zmmword ptr [rdi + 704], 0x6a
vmovdqa64 zmmword ptr [rdi + 704], zmm31
vbroadcasti32x4 zmm10, xmmword ptr [r9 + 176]
vpternlogq zmm27, zmm31, zmm10, 0x1e
vmovdqa64 zmmword ptr [rdi + 1728], zmm27
vmovdqa64 zmm10, zmm4
vpternlogq zmm10, zmm13, zmm19, 0x60
vpternlogq zmm10, zmm0, zmm24, 0xe2
vmovdqa64 zmm31, zmmword ptr [rdi + 1600]
vbroadcasti32x4 zmm2, xmmword ptr [r8 + 144]
vpternlogq zmm2, zmm31, zmmword ptr [rdi + 576], 0x6a
vmovdqa64 zmmword ptr [rdi + 576], zmm2
vbroadcasti32x4 zmm7, xmmword ptr [r9 + 144]
vpternlogq zmm31, zmm2, zmm7, 0x1e
vmovdqa64 zmmword ptr [rdi + 1600], zmm31
vmovdqa64 zmm7, zmmword ptr [rdi + 1536]
vbroadcasti32x4 zmm2, xmmword ptr [r8 + 128]
vpternlogq zmm2, zmm7, zmmword ptr [rdi + 512], 0x6a
vmovdqa64 zmmword ptr [rdi + 512], zmm2
vbroadcasti32x4 zmm25, xmmword ptr [r9 + 128]
vpternlogq zmm7, zmm2, zmm25, 0x1e
vmovdqa64 zmmword ptr [rdi + 1536], zmm7
vpxorq zmm25, zmm7, zmm14
vmovdqa64 zmmword ptr [rcx + 256], zmm17
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 896]
vpxorq zmm17, zmm2, zmm17
vmovdqa64 zmm2, zmmword ptr [rdi + 1984]
vbroadcasti32x4 zmm12, xmmword ptr [r8 + 240]
vpternlogq zmm12, zmm2, zmmword ptr [rdi + 960], 0x6a
vmovdqa64 zmmword ptr [rdi + 960], zmm12
vmovdqa64 zmmword ptr [rcx + 320], zmm17
vbroadcasti32x4 zmm17, xmmword ptr [r9 + 240]
vpternlogq zmm2, zmm12, zmm17, 0x1e
vmovdqa64 zmmword ptr [rdi + 1984], zmm2
vmovdqa64 zmm17, zmm2
vpternlogq zmm17, zmm7, zmm27, 0x96
vmovdqa64 zmm12, zmmword ptr [rdi + 1856]
vbroadcasti32x4 zmm13, xmmword ptr [r8 + 208]
vpternlogq zmm13, zmm12, zmmword ptr [rdi + 832], 0x6a
vmovdqa64 zmmword ptr [rdi + 832], zmm13
vmovdqa64 zmmword ptr [rcx + 384], zmm11
vbroadcasti32x4 zmm11, xmmword ptr [r9 + 208]
vpternlogq zmm12, zmm13, zmm11, 0x1e
vmovdqa64 zmmword ptr [rdi + 1856], zmm12
vpxorq zmm11, zmm12, zmm2
vmovdqa64 zmm13, zmm2
vpternlogq zmm13, zmm31, zmm11, 0x96
vmovdqa64 zmmword ptr [rcx + 448], zmm26
vmovdqa64 zmm26, zmmword ptr [rdi + 1792]
vbroadcasti32x4 zmm2, xmmword ptr [r8 + 192]
vpternlogq zmm2, zmm26, zmmword ptr [rdi + 768], 0x6a
vmovdqa64 zmmword ptr [rdi + 768], zmm2
vmovdqa64 zmmword ptr [rcx + 512], zmm23
vbroadcasti32x4 zmm23, xmmword ptr [r9 + 192]
vpternlogq zmm26, zmm2, zmm23, 0x1e
vmovdqa64 zmmword ptr [rdi + 1792], zmm26
vmovdqa64 zmm23, zmm26
vpternlogq zmm23, zmm7, zmm25, 0x96
vmovdqa64 zmm2, zmm14
vpternlogq zmm2, zmm13, zmm23, 0x96
vmovdqa64 zmm14, zmm31
vpternlogq zmm14, zmm23, zmm2, 0x96
vmovdqa64 zmm31, zmm27
vpternlogq zmm31, zmm11, zmm2, 0x9c
vpternlogq zmm31, zmm26, zmm12, 0x78
vmovdqa64 zmmword ptr [rcx + 576], zmm6
vpxorq zmm6, zmm8, zmm14
vmovdqa64 zmmword ptr [rcx + 640], zmm5
vmovdqa64 zmm5, zmm27
vpternlogq zmm5, zmm14, zmm6, 0x96
vmovdqa64 zmm27, zmm26
vpternlogq zmm27, zmm7, zmm17, 0xb4
vpxorq zmm26, zmm7, zmm14
vmovdqa64 zmmword ptr [rcx + 704], zmm30
vmovdqa64 zmm30, zmm12
vpternlogq zmm30, zmm2, zmm27, 0x96
vmovdqa64 zmmword ptr [rcx + 768], zmm28
vmovdqa64 zmm28, zmmword ptr [rsi + 1216]
vmovdqa64 zmmword ptr [rcx + 832], zmm3
vbroadcasti32x4 zmm3, xmmword ptr [r10 + 48]
vpternlogq zmm3, zmm28, zmmword ptr [rsi + 192], 0x6a
vmovdqa64 zmmword ptr [rcx + 896], zmm1
vbroadcasti32x4 zmm1, xmmword ptr [r11 + 48]
vpternlogq zmm28, zmm3, zmm1, 0x1e
vmovdqa64 zmm1, zmmword ptr [rdi + 1920]
vmovdqa64 zmmword ptr [rcx + 960], zmm28
vbroadcasti32x4 zmm28, xmmword ptr [r8 + 224]
vpternlogq zmm28, zmm1, zmmword ptr [rdi + 896], 0x6a
vmovdqa64 zmmword ptr [rdi + 896], zmm28
vmovdqa64 zmmword ptr [rcx + 1024], zmm3
vbroadcasti32x4 zmm3, xmmword ptr [r9 + 224]
vpternlogq zmm1, zmm28, zmm3, 0x1e
vmovdqa64 zmmword ptr [rdi + 1920], zmm1
vpternlogq zmm30, zmm1, zmm23, 0xb4
vpternlogq zmm30, zmm14, zmm5, 0x78
vmovdqa64 zmm3, zmm1
vpternlogq zmm3, zmm8, zmm7, 0x96
vpternlogq zmm31, zmm3, zmm25, 0xd2
vpternlogq zmm30, zmm3, zmm11, 0x78
vbroadcasti32x4 zmm28, xmmword ptr [rdx + 80]
vpternlogq zmm30, zmm28, zmm4, 0x96
vpternlogq zmm29, zmm30, zmm22, 0x96
vpternlogq zmm29, zmm15, zmm19, 0x96
vpternlogq zmm31, zmm6, zmm5, 0xb4
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 32]
vpternlogq zmm31, zmm4, zmm0, 0x96
vpternlogq zmm27, zmm3, zmm5, 0xb4
vpternlogq zmm27, zmm13, zmm25, 0x78
vpternlogq zmm27, zmm12, zmm1, 0x78
vpternlogq zmm12, zmm3, zmm17, 0x96
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 112]
vpternlogq zmm27, zmm1, zmm0, 0x96
vpternlogq zmm24, zmm31, zmm18, 0x96
vpxorq zmm24, zmm24, zmm21
vmovdqa64 zmm0, zmmword ptr [rdi + 1600]
vmovdqa64 zmm4, zmmword ptr [rdi + 1728]
vmovdqa64 zmm15, zmm4
vpternlogq zmm15, zmm0, zmm1, 0x96
vmovdqa64 zmm19, zmm1
vpternlogq zmm19, zmm23, zmm15, 0x6f
vmovdqa64 zmm21, zmm4
vpternlogq zmm21, zmm12, zmm13, 0x12
vmovdqa64 zmm22, zmmword ptr [rdi + 1984]
vpternlogq zmm14, zmm22, zmm21, 0x6a
vpternlogq zmm14, zmm3, zmm2, 0x78
vpxorq zmm14, zmm14, zmm19
vmovdqa64 zmm2, zmmword ptr [rdi + 1664]
vpternlogq zmm12, zmm2, zmm22, 0x6c
vpternlogq zmm14, zmm0, zmm17, 0x4b
vbroadcasti32x4 zmm19, xmmword ptr [rdx + 0]
vpternlogq zmm14, zmm19, zmmword ptr [rdi + 1024], 0x96
vpternlogq zmm20, zmm14, zmm9, 0x69
vmovdqa64 zmm9, zmmword ptr [rdi + 1792]
vpternlogq zmm3, zmm8, zmm9, 0x96
vpternlogq zmm12, zmm7, zmm5, 0x78
vpternlogq zmm5, zmm8, zmm3, 0x78
vpternlogq zmm12, zmm9, zmm15, 0x78
vpternlogq zmm5, zmm13, zmm23, 0x78
vpternlogq zmm5, zmm0, zmm25, 0x78
vpternlogq zmm12, zmm0, zmm1, 0x78
vbroadcasti32x4 zmm19, xmmword ptr [rdx + 96]
vpternlogq zmm12, zmm19, zmmword ptr [rdi + 1408], 0x96
vpternlogq zmm10, zmm12, zmm16, 0x69
vpxorq zmm18, zmm18, zmm10
vpternlogq zmm5, zmm22, zmm6, 0x78
vbroadcasti32x4 zmm10, xmmword ptr [rdx + 128]
vpxorq zmm5, zmm5, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 1088]
vbroadcasti32x4 zmm16, xmmword ptr [r10 + 16]
vpternlogq zmm16, zmm10, zmmword ptr [rsi + 64], 0x6a
vmovdqa64 zmm19, zmm1
vpternlogq zmm19, zmm17, zmm23, 0xd2
vpternlogq zmm19, zmm8, zmm11, 0x78
vpternlogq zmm19, zmm0, zmm6, 0x78
vpternlogq zmm17, zmm8, zmm15, 0x6c
vpternlogq zmm17, zmm1, zmm11, 0x78
vpternlogq zmm26, zmm9, zmm17, 0xa6
vpternlogq zmm26, zmm4, zmm3, 0xb4
vpternlogq zmm19, zmm7, zmm9, 0xd2
vpternlogq zmm15, zmm7, zmm11, 0xc6
vpternlogq zmm15, zmm23, zmm6, 0x78
vpternlogq zmm15, zmm4, zmm22, 0xd2
vpternlogq zmm15, zmm2, zmm13, 0xb4
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 64]
vpternlogq zmm15, zmm0, zmmword ptr [rdi + 1280], 0x96
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 48]
vpternlogq zmm26, zmm0, zmmword ptr [rdi + 1216], 0x96
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 16]
vpternlogq zmm19, zmm0, zmmword ptr [rdi + 1088], 0x96
vmovdqa64 zmm0, zmmword ptr [rcx + 832]
vpternlogq zmm0, zmm26, zmmword ptr [rcx + 896], 0x96
vmovdqa64 zmm1, zmmword ptr [rcx + 704]
vpternlogq zmm1, zmm19, zmmword ptr [rcx + 768], 0x96
vmovdqa64 zmm2, zmmword ptr [rcx + 576]
vpternlogq zmm2, zmm15, zmmword ptr [rcx + 640], 0x96
vmovdqa64 zmm3, zmm27
vpternlogq zmm3, zmm31, zmm15, 0x96
vmovdqa64 zmm4, zmm5
vpternlogq zmm4, zmm19, zmm15, 0x96
vmovdqa64 zmm6, zmm27
vpternlogq zmm6, zmm14, zmm19, 0x96
vpxorq zmm7, zmm19, zmm26
vmovdqa64 zmm8, zmm7
vpternlogq zmm8, zmm19, zmm30, 0x96
vmovdqa64 zmm9, zmm4
vpternlogq zmm9, zmm12, zmm6, 0x96
vpxorq zmm11, zmm12, zmm5
vmovdqa64 zmm13, zmm11
vpternlogq zmm13, zmm31, zmm5, 0x96
vmovdqa64 zmm17, zmm3
vpternlogq zmm17, zmm27, zmm8, 0x7b
vmovdqa64 zmm21, zmm3
vpternlogq zmm21, zmm19, zmm11, 0xc6
vmovdqa64 zmm22, zmm8
vpternlogq zmm22, zmm27, zmm4, 0x9c
vpternlogq zmm22, zmm14, zmm11, 0x78
vmovdqa64 zmm23, zmm8
vpternlogq zmm23, zmm26, zmm13, 0x96
vmovdqa64 zmm25, zmm13
vpternlogq zmm25, zmm15, zmm9, 0x14
vpternlogq zmm9, zmm26, zmm5, 0x6c
vmovdqa64 zmm28, zmm23
vpternlogq zmm28, zmm31, zmm8, 0x96
vpternlogq zmm25, zmm5, zmm28, 0x78
vpternlogq zmm25, zmm6, zmm23, 0x78
vpxorq zmm25, zmm25, zmm17
vpternlogq zmm25, zmm31, zmm4, 0x4b
vpternlogq zmm25, zmm20, zmmword ptr [rcx + 512], 0x96
vmovdqa64 zmm17, zmm4
vpternlogq zmm17, zmm19, zmm30, 0xa6
vmovdqa64 zmmword ptr [rcx + 512], zmm25
vbroadcasti32x4 zmm25, xmmword ptr [rdx + 912]
vpternlogq zmm20, zmm25, zmmword ptr [rdi + 576], 0x96
vpternlogq zmm4, zmm14, zmm3, 0x6c
vpternlogq zmm4, zmm27, zmm11, 0x78
vmovdqa64 zmm25, zmm23
vpternlogq zmm25, zmm15, zmm11, 0xa6
vpternlogq zmm25, zmm30, zmm12, 0x78
vpternlogq zmm25, zmm6, zmm7, 0xd2
vpternlogq zmm23, zmm12, zmm17, 0x96
vpternlogq zmm23, zmm27, zmm8, 0xb4
vmovdqa64 zmmword ptr [rcx + 576], zmm20
vpxorq zmm20, zmm19, zmm28
vpternlogq zmm20, zmm30, zmm4, 0xa6
vmovdqa64 zmm4, zmmword ptr [rdi + 704]
vbroadcasti32x4 zmm10, xmmword ptr [rdx + 944]
vpternlogq zmm10, zmm24, zmm4, 0x96
vmovdqa64 zmmword ptr [rcx + 640], zmm10
vmovdqa64 zmm10, zmm6
vpternlogq zmm10, zmm14, zmm30, 0x96
vpternlogq zmm20, zmm15, zmm10, 0xb4
vpternlogq zmm20, zmm0, zmmword ptr [rcx + 448], 0x96
vmovdqa64 zmmword ptr [rcx + 448], zmm20
vbroadcasti32x4 zmm20, xmmword ptr [rdx + 960]
vpternlogq zmm0, zmm20, zmmword ptr [rdi + 768], 0x96
vpxorq zmm20, zmm14, zmm28
vpternlogq zmm22, zmm31, zmm20, 0x78
vpternlogq zmm22, zmm19, zmm30, 0xd2
vpternlogq zmm22, zmm1, zmmword ptr [rcx + 384], 0x96
vmovdqa64 zmmword ptr [rcx + 384], zmm0
vmovdqa64 zmm0, zmmword ptr [rdi + 640]
vmovdqa64 zmmword ptr [rcx + 704], zmm22
vbroadcasti32x4 zmm22, xmmword ptr [rdx + 928]
vpternlogq zmm1, zmm0, zmm22, 0x96
vpternlogq zmm21, zmm8, zmm20, 0x78
vpternlogq zmm21, zmm15, zmm5, 0xd2
vpternlogq zmm21, zmm26, zmm13, 0xb4
vpternlogq zmm21, zmm2, zmmword ptr [rcx + 192], 0x96
vpternlogq zmm15, zmm28, zmm20, 0x96
vpternlogq zmm9, zmm19, zmm15, 0x78
vpternlogq zmm9, zmm30, zmm3, 0x78
vpternlogq zmm23, zmm28, zmm15, 0x78
vpternlogq zmm23, zmm6, zmm11, 0x78
vpternlogq zmm23, zmm29, zmmword ptr [rcx + 128], 0x96
vpternlogq zmm17, zmm6, zmm15, 0xb4
vpternlogq zmm10, zmm14, zmm15, 0x6a
vpternlogq zmm15, zmm20, zmm25, 0xa6
vpternlogq zmm15, zmm24, zmmword ptr [rcx + 0], 0x96
vpternlogq zmm10, zmm13, zmm8, 0x78
vpternlogq zmm17, zmm13, zmm7, 0x78
vpternlogq zmm17, zmm12, zmm27, 0x78
vmovdqa64 zmm3, zmmword ptr [rdi + 512]
vpxorq zmm6, zmm0, zmm3
vpternlogq zmm17, zmm27, zmmword ptr [rcx + 64], 0x96
vpternlogq zmm10, zmm31, zmm7, 0x78
vpternlogq zmm10, zmm5, zmm20, 0x78
vpternlogq zmm9, zmm31, zmm27, 0x78
vpxorq zmm10, zmm10, zmmword ptr [rcx + 320]
vmovdqa64 zmm5, zmmword ptr [rdi + 896]
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 992]
vpternlogq zmm29, zmm5, zmm7, 0x96
vmovdqa64 zmm7, zmmword ptr [rdi + 832]
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 976]
vpternlogq zmm2, zmm7, zmm8, 0x96
vmovdqa64 zmm8, zmmword ptr [rdi + 960]
vbroadcasti32x4 zmm11, xmmword ptr [rdx + 1008]
vpternlogq zmm11, zmm18, zmm8, 0x69
vmovdqa64 zmm12, zmmword ptr [rsi + 1280]
vbroadcasti32x4 zmm13, xmmword ptr [r10 + 64]
vpternlogq zmm13, zmm12, zmmword ptr [rsi + 256], 0x6a
vbroadcasti32x4 zmm14, xmmword ptr [r11 + 64]
vpternlogq zmm12, zmm13, zmm14, 0x1e
vmovdqa64 zmm14, zmmword ptr [rsi + 1152]
vbroadcasti32x4 zmm19, xmmword ptr [r10 + 32]
vpternlogq zmm19, zmm14, zmmword ptr [rsi + 128], 0x6a
vbroadcasti32x4 zmm20, xmmword ptr [r11 + 32]
vpternlogq zmm14, zmm19, zmm20, 0x1e
vmovdqa64 zmm20, zmmword ptr [rsi + 1024]
vbroadcasti32x4 zmm22, xmmword ptr [r10 + 0]
vpternlogq zmm22, zmm20, zmmword ptr [rsi + 0], 0x6a
vbroadcasti32x4 zmm24, xmmword ptr [r11 + 0]
vpternlogq zmm20, zmm22, zmm24, 0x1e
vmovdqa64 zmm24, zmmword ptr [rdi + 448]
vmovdqa64 zmm25, zmm24
vpternlogq zmm25, zmm3, zmm5, 0x96
vbroadcasti32x4 zmm26, xmmword ptr [r11 + 16]
vpternlogq zmm26, zmm16, zmmword ptr [rsi + 1088], 0x56
vmovdqa64 zmm27, zmmword ptr [rdi + 576]
vmovdqa64 zmm28, zmm27
vpternlogq zmm28, zmm4, zmm5, 0x96
vmovdqa64 zmm30, zmmword ptr [rdi + 768]
vmovdqa64 zmm31, zmm30
vpternlogq zmm31, zmm3, zmm6, 0x96
vmovdqa64 zmmword ptr [rcx + 0], zmm22
vmovdqa64 zmm22, zmm5
vpternlogq zmm22, zmm31, zmm28, 0x6f
vmovdqa64 zmmword ptr [rcx + 64], zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 1344]
vmovdqa64 zmmword ptr [rcx + 128], zmm13
vbroadcasti32x4 zmm13, xmmword ptr [r10 + 80]
vpternlogq zmm13, zmm20, zmmword ptr [rsi + 320], 0x6a
vmovdqa64 zmmword ptr [rcx + 192], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [r11 + 80]
vpternlogq zmm20, zmm13, zmm12, 0x1e
vpxorq zmm12, zmm7, zmm8
vmovdqa64 zmmword ptr [rcx + 320], zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 1408]
vmovdqa64 zmmword ptr [rcx + 768], zmm11
vbroadcasti32x4 zmm11, xmmword ptr [r10 + 96]
vpternlogq zmm11, zmm2, zmmword ptr [rsi + 384], 0x6a
vmovdqa64 zmm2, zmmword ptr [rsi + 1472]
vmovdqa64 zmmword ptr [rcx + 832], zmm13
vbroadcasti32x4 zmm13, xmmword ptr [r10 + 112]
vpternlogq zmm13, zmm2, zmmword ptr [rsi + 448], 0x6a
vmovdqa64 zmmword ptr [rcx + 896], zmm20
vbroadcasti32x4 zmm20, xmmword ptr [r11 + 112]
vpternlogq zmm2, zmm13, zmm20, 0x1e
vmovdqa64 zmm20, zmm8
vpternlogq zmm20, zmm27, zmm12, 0x96
vmovdqa64 zmmword ptr [rcx + 1088], zmm13
vmovdqa64 zmm13, zmm0
vpternlogq zmm13, zmm20, zmm31, 0x96
vmovdqa64 zmmword ptr [rcx + 1152], zmm2
vmovdqa64 zmm2, zmm8
vpternlogq zmm2, zmm3, zmm4, 0x96
vmovdqa64 zmmword ptr [rcx + 1216], zmm29
vmovdqa64 zmm29, zmm5
vpternlogq zmm29, zmm2, zmm31, 0xd2
vmovdqa64 zmmword ptr [rcx + 1280], zmm11
vmovdqa64 zmm11, zmm7
vpternlogq zmm11, zmm25, zmm2, 0x96
vmovdqa64 zmmword ptr [rcx + 1344], zmm19
vmovdqa64 zmm19, zmm27
vpternlogq zmm19, zmm31, zmm13, 0x96
vpternlogq zmm29, zmm24, zmm12, 0x78
vmovdqa64 zmmword ptr [rcx + 1408], zmm14
vmovdqa64 zmm14, zmm4
vpternlogq zmm14, zmm11, zmm20, 0x12
vpternlogq zmm11, zmm0, zmm8, 0x6c
vpternlogq zmm14, zmm8, zmm19, 0x78
vpternlogq zmm14, zmm25, zmm13, 0x78
vpxorq zmm14, zmm14, zmm22
vpternlogq zmm14, zmm27, zmm2, 0x4b
vbroadcasti32x4 zmm22, xmmword ptr [rdx + 256]
vmovdqa64 zmmword ptr [rcx + 1472], zmm1
vmovdqa64 zmm1, zmmword ptr [rdi + 0]
vpternlogq zmm14, zmm22, zmm1, 0x96
vmovdqa64 zmm22, zmmword ptr [rsi + 1536]
vbroadcasti32x4 zmm1, xmmword ptr [r10 + 128]
vpternlogq zmm1, zmm22, zmmword ptr [rsi + 512], 0x6a
vmovdqa64 zmmword ptr [rcx + 1536], zmm16
vbroadcasti32x4 zmm16, xmmword ptr [r11 + 128]
vpternlogq zmm22, zmm1, zmm16, 0x1e
vmovdqa64 zmm16, zmmword ptr [rsi + 1600]
vmovdqa64 zmmword ptr [rcx + 1600], zmm1
vbroadcasti32x4 zmm1, xmmword ptr [r10 + 144]
vpternlogq zmm1, zmm16, zmmword ptr [rsi + 576], 0x6a
vmovdqa64 zmmword ptr [rcx + 1664], zmm22
vpxorq zmm22, zmm3, zmm19
vmovdqa64 zmmword ptr [rcx + 1728], zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1664]
vmovdqa64 zmmword ptr [rcx + 1792], zmm15
vbroadcasti32x4 zmm15, xmmword ptr [r10 + 160]
vpternlogq zmm15, zmm26, zmmword ptr [rsi + 640], 0x6a
vmovdqa64 zmmword ptr [rcx + 1856], zmm17
vbroadcasti32x4 zmm17, xmmword ptr [r11 + 160]
vpternlogq zmm26, zmm15, zmm17, 0x1e
vmovdqa64 zmm17, zmmword ptr [rsi + 1856]
vmovdqa64 zmmword ptr [rcx + 1920], zmm15
vbroadcasti32x4 zmm15, xmmword ptr [r10 + 208]
vpternlogq zmm15, zmm17, zmmword ptr [rsi + 832], 0x6a
vmovdqa64 zmmword ptr [rcx + 1984], zmm26
vbroadcasti32x4 zmm26, xmmword ptr [r11 + 208]
vpternlogq zmm17, zmm15, zmm26, 0x1e
vmovdqa64 zmm26, zmm30
vpternlogq zmm26, zmm24, zmm25, 0x96
vmovdqa64 zmmword ptr [rcx + 2048], zmm15
vmovdqa64 zmm15, zmm24
vpternlogq zmm15, zmm2, zmm28, 0x78
vpternlogq zmm15, zmm5, zmm12, 0x78
vmovdqa64 zmmword ptr [rcx + 2112], zmm17
vpxorq zmm17, zmm24, zmm19
vpternlogq zmm22, zmm30, zmm15, 0xa6
vpternlogq zmm2, zmm3, zmm30, 0xa6
vpternlogq zmm22, zmm4, zmm26, 0xb4
vbroadcasti32x4 zmm15, xmmword ptr [rdx + 304]
vmovdqa64 zmmword ptr [rcx + 2176], zmm23
vmovdqa64 zmm23, zmmword ptr [rdi + 192]
vpternlogq zmm22, zmm15, zmm23, 0x96
vpternlogq zmm29, zmm27, zmm17, 0x78
vpternlogq zmm29, zmm3, zmm30, 0xd2
vbroadcasti32x4 zmm15, xmmword ptr [rdx + 272]
vmovdqa64 zmm23, zmmword ptr [rdi + 64]
vpternlogq zmm29, zmm15, zmm23, 0x96
vmovdqa64 zmm15, zmm3
vpternlogq zmm15, zmm12, zmm28, 0xb4
vpternlogq zmm15, zmm31, zmm17, 0x78
vpternlogq zmm15, zmm4, zmm8, 0xd2
vpternlogq zmm15, zmm0, zmm20, 0xb4
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 320]
vmovdqa64 zmm23, zmmword ptr [rdi + 256]
vpternlogq zmm15, zmm0, zmm23, 0x96
vmovdqa64 zmm0, zmm4
vpternlogq zmm0, zmm19, zmm17, 0x96
vpternlogq zmm11, zmm3, zmm0, 0x78
vpternlogq zmm26, zmm24, zmm0, 0x6a
vpternlogq zmm9, zmm18, zmmword ptr [rcx + 256], 0x69
vpternlogq zmm11, zmm30, zmm28, 0x78
vpternlogq zmm4, zmm12, zmm13, 0x9c
vpternlogq zmm13, zmm7, zmm2, 0x96
vpternlogq zmm4, zmm30, zmm7, 0x78
vpternlogq zmm4, zmm25, zmm6, 0xd2
vpternlogq zmm4, zmm17, zmm0, 0xb4
vpternlogq zmm13, zmm5, zmm31, 0xb4
vpternlogq zmm26, zmm20, zmm31, 0x78
vpternlogq zmm13, zmm19, zmm0, 0x78
vpternlogq zmm2, zmm25, zmm0, 0xb4
vpternlogq zmm13, zmm25, zmm12, 0x78
vpternlogq zmm2, zmm20, zmm6, 0x78
vbroadcasti32x4 zmm0, xmmword ptr [r11 + 144]
vpternlogq zmm16, zmm1, zmm0, 0x1e
vpternlogq zmm26, zmm27, zmm6, 0x78
vpternlogq zmm26, zmm8, zmm17, 0x78
vpternlogq zmm2, zmm7, zmm5, 0x78
vpternlogq zmm11, zmm27, zmm5, 0x78
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 368]
vpternlogq zmm2, zmm5, zmm0, 0x96
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 336]
vmovdqa64 zmm3, zmmword ptr [rdi + 320]
vpternlogq zmm13, zmm0, zmm3, 0x96
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 384]
vpxorq zmm26, zmm26, zmm0
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 288]
vmovdqa64 zmm5, zmmword ptr [rdi + 128]
vpternlogq zmm4, zmm0, zmm5, 0x96
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 352]
vmovdqa64 zmm6, zmmword ptr [rdi + 384]
vpternlogq zmm11, zmm0, zmm6, 0x96
vmovdqa64 zmm0, zmmword ptr [rsi + 1728]
vbroadcasti32x4 zmm7, xmmword ptr [r10 + 176]
vpternlogq zmm7, zmm0, zmmword ptr [rsi + 704], 0x6a
vbroadcasti32x4 zmm8, xmmword ptr [r11 + 176]
vpternlogq zmm0, zmm7, zmm8, 0x1e
vpandq zmm8, zmm23, zmm3
vmovdqa64 zmm12, zmmword ptr [rsi + 1984]
vbroadcasti32x4 zmm17, xmmword ptr [r10 + 240]
vpternlogq zmm17, zmm12, zmmword ptr [rsi + 960], 0x6a
vbroadcasti32x4 zmm18, xmmword ptr [r11 + 240]
vpternlogq zmm12, zmm17, zmm18, 0x1e
vmovdqa64 zmm18, zmmword ptr [rsi + 1792]
vbroadcasti32x4 zmm19, xmmword ptr [r10 + 192]
vpternlogq zmm19, zmm18, zmmword ptr [rsi + 768], 0x6a
vbroadcasti32x4 zmm20, xmmword ptr [r11 + 192]
vpternlogq zmm18, zmm19, zmm20, 0x1e
vmovdqa64 zmm20, zmmword ptr [rdi + 64]
vmovdqa64 zmm24, zmmword ptr [rdi + 192]
vmovdqa64 zmm25, zmm24
vpternlogq zmm25, zmm20, zmm3, 0xb8
vmovdqa64 zmm27, zmmword ptr [rdi + 0]
vmovdqa64 zmm28, zmm27
vpternlogq zmm28, zmm20, zmm24, 0x95
vmovdqa64 zmm30, zmm23
vpternlogq zmm30, zmm27, zmm24, 0x60
vmovdqa64 zmm31, zmm23
vpternlogq zmm31, zmm24, zmm30, 0x95
vpternlogq zmm25, zmm24, zmm31, 0x87
vpternlogq zmm25, zmm27, zmm8, 0x96
vmovdqa64 zmmword ptr [rcx + 256], zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 1920]
vmovdqa64 zmmword ptr [rcx + 2240], zmm7
vbroadcasti32x4 zmm7, xmmword ptr [r10 + 224]
vpternlogq zmm7, zmm19, zmmword ptr [rsi + 896], 0x6a
vmovdqa64 zmmword ptr [rcx + 2304], zmm17
vbroadcasti32x4 zmm17, xmmword ptr [r11 + 224]
vpternlogq zmm19, zmm7, zmm17, 0x1e
vpandnq zmm17, zmm20, zmm3
vmovdqa64 zmmword ptr [rcx + 2368], zmm7
vmovdqa64 zmm7, zmm24
vpternlogq zmm7, zmm27, zmm5, 0x63
vmovdqa64 zmmword ptr [rcx + 2432], zmm1
vmovdqa64 zmm1, zmm5
vpternlogq zmm1, zmm27, zmm20, 0xe6
vmovdqa64 zmmword ptr [rcx + 2496], zmm16
vmovdqa64 zmm16, zmm24
vpternlogq zmm16, zmm27, zmm1, 0x6a
vmovdqa64 zmmword ptr [rcx + 2560], zmm18
vpandq zmm18, zmm27, zmm3
vpternlogq zmm25, zmm5, zmm18, 0x87
vmovdqa64 zmmword ptr [rcx + 2624], zmm12
vmovdqa64 zmm12, zmm23
vpternlogq zmm12, zmm20, zmm18, 0x95
vpternlogq zmm30, zmm27, zmm5, 0x87
vmovdqa64 zmmword ptr [rcx + 2688], zmm19
vmovdqa64 zmm19, zmm3
vpternlogq zmm19, zmm24, zmm28, 0xa6
vpternlogq zmm19, zmm5, zmm6, 0x78
vmovdqa64 zmmword ptr [rcx + 2752], zmm0
vmovdqa64 zmm0, zmm23
vpternlogq zmm0, zmm5, zmm16, 0x95
vmovdqa64 zmm27, zmm23
vpternlogq zmm27, zmm19, zmm12, 0x6f
vmovdqa64 zmmword ptr [rcx + 2816], zmm2
vmovdqa64 zmm2, zmm0
vpternlogq zmm2, zmm17, zmm1, 0x69
vpxorq zmm1, zmm1, zmm16
vpternlogq zmm23, zmm6, zmm1, 0xb7
vpternlogq zmm16, zmm28, zmm7, 0xe7
vpternlogq zmm7, zmm6, zmm12, 0x59
vpternlogq zmm17, zmm5, zmm31, 0x59
vpternlogq zmm12, zmm5, zmm24, 0xb1
vpternlogq zmm30, zmm6, zmm7, 0xb4
vmovdqa64 zmmword ptr [rcx + 2880], zmm9
vmovdqa64 zmm9, zmm6
vpternlogq zmm9, zmm18, zmm19, 0x6f
vpternlogq zmm9, zmm14, zmm25, 0x69
vpternlogq zmm18, zmm20, zmm6, 0x78
vpternlogq zmm17, zmm3, zmm18, 0x1e
vpternlogq zmm17, zmm6, zmm8, 0x87
vpternlogq zmm12, zmm15, zmm17, 0x96
vpternlogq zmm19, zmm3, zmm28, 0xa6
vmovdqa64 zmm17, zmm3
vpternlogq zmm17, zmm19, zmmword ptr [rdi + 0], 0x60
vpternlogq zmm17, zmm5, zmm18, 0xe2
vpternlogq zmm28, zmm24, zmm2, 0x78
vpternlogq zmm18, zmm4, zmm23, 0x96
vpternlogq zmm17, zmm11, zmm28, 0x69
vpternlogq zmm2, zmm3, zmm1, 0x7b
vpternlogq zmm30, zmm29, zmm2, 0x96
vpxorq zmm23, zmm23, zmm17
vpandq zmm24, zmm24, zmm6
vpternlogq zmm3, zmm5, zmm31, 0x96
vpternlogq zmm3, zmm6, zmm0, 0x59
vpternlogq zmm1, zmm20, zmm5, 0xd7
vpternlogq zmm1, zmm27, zmm24, 0x69
vpxorq zmm0, zmm11, zmm26
vpxorq zmm18, zmm18, zmm1
vpternlogq zmm8, zmm20, zmm24, 0x48
vpternlogq zmm24, zmm5, zmm31, 0x47
vpternlogq zmm3, zmm22, zmm8, 0x96
vpternlogq zmm24, zmm13, zmm16, 0x96
vpternlogq zmm24, zmm7, zmm19, 0x96
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 1280]
vpxorq zmm1, zmm1, zmmword ptr [rcx + 512]
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 1296]
vpxorq zmm2, zmm2, zmmword ptr [rcx + 704]
vbroadcasti32x4 zmm5, xmmword ptr [rdx + 1408]
vpxorq zmm5, zmm10, zmm5
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 1344]
vpxorq zmm6, zmm21, zmm6
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 1360]
vpxorq zmm7, zmm7, zmmword ptr [rcx + 2176]
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 1392]
vpxorq zmm8, zmm8, zmmword ptr [rcx + 1856]
vbroadcasti32x4 zmm16, xmmword ptr [rdx + 1376]
vpxorq zmm16, zmm16, zmmword ptr [rcx + 2880]
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 1312]
vpxorq zmm17, zmm17, zmmword ptr [rcx + 1792]
vmovdqa64 zmm19, zmm26
vpternlogq zmm19, zmm29, zmm15, 0x96
vmovdqa64 zmm20, zmm0
vpternlogq zmm20, zmm4, zmm26, 0x96
vbroadcasti32x4 zmm25, xmmword ptr [rdx + 1328]
vpxorq zmm25, zmm25, zmmword ptr [rcx + 448]
vmovdqa64 zmm27, zmmword ptr [rcx + 2816]
vmovdqa64 zmm28, zmm27
vpternlogq zmm28, zmm14, zmm29, 0x96
vpxorq zmm31, zmm29, zmm22
vmovdqa64 zmmword ptr [rcx + 2944], zmm21
vmovdqa64 zmm21, zmm31
vpternlogq zmm21, zmm29, zmm13, 0x96
vmovdqa64 zmmword ptr [rcx + 3008], zmm10
vmovdqa64 zmm10, zmm21
vpternlogq zmm10, zmm22, zmm20, 0x96
vmovdqa64 zmmword ptr [rcx + 3072], zmm9
vmovdqa64 zmm9, zmm10
vpternlogq zmm9, zmm4, zmm21, 0x96
vmovdqa64 zmmword ptr [rcx + 3136], zmm1
vmovdqa64 zmm1, zmm19
vpternlogq zmm1, zmm11, zmm28, 0x96
vmovdqa64 zmmword ptr [rcx + 3200], zmm25
vmovdqa64 zmm25, zmm20
vpternlogq zmm25, zmm15, zmm1, 0x14
vpternlogq zmm25, zmm26, zmm9, 0x78
vpternlogq zmm25, zmm28, zmm10, 0x78
vpternlogq zmm1, zmm22, zmm26, 0x6c
vmovdqa64 zmmword ptr [rcx + 3264], zmm3
vmovdqa64 zmm3, zmm10
vpternlogq zmm3, zmm15, zmm0, 0xa6
vpternlogq zmm3, zmm13, zmm11, 0x78
vpternlogq zmm3, zmm28, zmm31, 0xd2
vmovdqa64 zmmword ptr [rcx + 3328], zmm23
vmovdqa64 zmm23, zmm28
vpternlogq zmm23, zmm14, zmm13, 0x96
vmovdqa64 zmmword ptr [rcx + 3392], zmm16
vmovdqa64 zmm16, zmm27
vpternlogq zmm16, zmm19, zmm21, 0xd2
vpternlogq zmm16, zmm14, zmm0, 0x78
vpxorq zmm27, zmm14, zmm9
vpternlogq zmm16, zmm4, zmm27, 0x78
vpternlogq zmm16, zmm29, zmm13, 0xd2
vpternlogq zmm16, zmm2, zmm30, 0x96
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 1040]
vpternlogq zmm2, zmm16, zmmword ptr [rcx + 1728], 0x96
vmovdqa64 zmmword ptr [rsi + 1088], zmm2
vpxorq zmm16, zmm16, zmmword ptr [rcx + 1536]
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 1440]
vpternlogq zmm30, zmm2, zmmword ptr [rcx + 1472], 0x96
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 1184]
vpternlogq zmm2, zmm30, zmmword ptr [rcx + 1984], 0x96
vmovdqa64 zmmword ptr [rsi + 1664], zmm2
vmovdqa64 zmm2, zmm27
vpternlogq zmm2, zmm15, zmm9, 0x96
vmovdqa64 zmmword ptr [rcx + 1536], zmm16
vbroadcasti32x4 zmm16, xmmword ptr [rdx + 1456]
vpternlogq zmm16, zmm18, zmmword ptr [rcx + 640], 0x96
vpternlogq zmm3, zmm27, zmm2, 0xb4
vpternlogq zmm1, zmm29, zmm2, 0x78
vmovdqa64 zmmword ptr [rcx + 1728], zmm30
vbroadcasti32x4 zmm30, xmmword ptr [rdx + 1200]
vpternlogq zmm30, zmm16, zmmword ptr [rcx + 2752], 0x96
vmovdqa64 zmmword ptr [rsi + 1728], zmm30
vpternlogq zmm3, zmm17, zmm18, 0x96
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 1056]
vpternlogq zmm17, zmm3, zmmword ptr [rcx + 1408], 0x96
vmovdqa64 zmmword ptr [rsi + 1152], zmm17
vpxorq zmm3, zmm3, zmmword ptr [rcx + 1344]
vmovdqa64 zmm17, zmm19
vpternlogq zmm17, zmm29, zmm13, 0xa6
vpternlogq zmm10, zmm11, zmm17, 0x96
vmovdqa64 zmm18, zmmword ptr [rcx + 1280]
vbroadcasti32x4 zmm30, xmmword ptr [r11 + 96]
vpternlogq zmm30, zmm18, zmmword ptr [rsi + 1408], 0x56
vmovdqa64 zmmword ptr [rcx + 1344], zmm3
vmovdqa64 zmm3, zmmword ptr [rcx + 2816]
vpternlogq zmm10, zmm3, zmm21, 0xb4
vpternlogq zmm10, zmm9, zmm2, 0x78
vpxorq zmm9, zmm29, zmm9
vpternlogq zmm17, zmm28, zmm2, 0xb4
vpternlogq zmm10, zmm28, zmm0, 0x78
vpternlogq zmm10, zmm7, zmm24, 0x96
vmovdqa64 zmm7, zmmword ptr [rcx + 1216]
vbroadcasti32x4 zmm28, xmmword ptr [rdx + 1504]
vpternlogq zmm24, zmm7, zmm28, 0x96
vpternlogq zmm17, zmm20, zmm31, 0x78
vpternlogq zmm17, zmm11, zmm3, 0x78
vpternlogq zmm17, zmm3, zmm8, 0x96
vpternlogq zmm2, zmm14, zmm23, 0x78
vpternlogq zmm2, zmm20, zmm21, 0x78
vpternlogq zmm2, zmm4, zmm31, 0x78
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 1136]
vpternlogq zmm8, zmm17, zmmword ptr [rcx + 1152], 0x96
vmovdqa64 zmmword ptr [rsi + 1472], zmm8
vpxorq zmm17, zmm17, zmmword ptr [rcx + 1088]
vpternlogq zmm2, zmm26, zmm27, 0x78
vpxorq zmm5, zmm5, zmm2
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 1152]
vpternlogq zmm2, zmm5, zmmword ptr [rcx + 1664], 0x96
vmovdqa64 zmmword ptr [rsi + 1536], zmm2
vpxorq zmm5, zmm5, zmmword ptr [rcx + 1600]
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 1248]
vpternlogq zmm2, zmm24, zmmword ptr [rcx + 2688], 0x96
vmovdqa64 zmmword ptr [rsi + 1920], zmm2
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 1104]
vpternlogq zmm2, zmm10, zmmword ptr [rcx + 896], 0x96
vmovdqa64 zmmword ptr [rsi + 1344], zmm2
vpxorq zmm10, zmm10, zmmword ptr [rcx + 832]
vmovdqa64 zmm2, zmm3
vpternlogq zmm2, zmm4, zmm15, 0x96
vpternlogq zmm14, zmm19, zmm2, 0x78
vpternlogq zmm1, zmm13, zmm2, 0x78
vpternlogq zmm29, zmm0, zmm2, 0xb4
vpternlogq zmm29, zmm21, zmm27, 0x78
vpternlogq zmm14, zmm3, zmm0, 0x78
vpternlogq zmm9, zmm13, zmm14, 0xa6
vpternlogq zmm2, zmm3, zmm21, 0x7b
vpternlogq zmm9, zmm15, zmm23, 0xb4
vpternlogq zmm29, zmm15, zmm26, 0xd2
vpternlogq zmm29, zmm22, zmm20, 0xb4
vpxorq zmm25, zmm25, zmm2
vpternlogq zmm29, zmm6, zmm12, 0x96
vpternlogq zmm25, zmm4, zmm19, 0x4b
vpternlogq zmm1, zmm4, zmm3, 0x78
vmovdqa64 zmm0, zmmword ptr [rcx + 3328]
vpternlogq zmm1, zmm0, zmmword ptr [rcx + 3392], 0x69
vmovdqa64 zmm2, zmmword ptr [rcx + 3264]
vpternlogq zmm9, zmm2, zmmword ptr [rcx + 3200], 0x96
vmovdqa64 zmm3, zmmword ptr [rcx + 3072]
vpternlogq zmm25, zmm3, zmmword ptr [rcx + 3136], 0x96
vmovdqa64 zmm4, zmmword ptr [rcx + 576]
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 1424]
vpternlogq zmm3, zmm4, zmm6, 0x96
vmovdqa64 zmm6, zmmword ptr [rcx + 768]
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 1520]
vpternlogq zmm0, zmm6, zmm8, 0x69
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 1264]
vpternlogq zmm8, zmm0, zmmword ptr [rcx + 2624], 0x96
vmovdqa64 zmmword ptr [rsi + 1984], zmm8
vmovdqa64 zmm8, zmmword ptr [rcx + 384]
vbroadcasti32x4 zmm11, xmmword ptr [rdx + 1472]
vpternlogq zmm2, zmm8, zmm11, 0x96
vmovdqa64 zmm11, zmmword ptr [rcx + 320]
vbroadcasti32x4 zmm13, xmmword ptr [rdx + 1488]
vpternlogq zmm12, zmm11, zmm13, 0x96
vbroadcasti32x4 zmm13, xmmword ptr [rdx + 1088]
vpternlogq zmm13, zmm29, zmmword ptr [rcx + 192], 0x96
vmovdqa64 zmmword ptr [rsi + 1280], zmm13
vpxorq zmm29, zmm29, zmmword ptr [rcx + 128]
vpxorq zmm13, zmm9, zmmword ptr [rcx + 1024]
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 1232]
vpternlogq zmm14, zmm12, zmmword ptr [rcx + 2112], 0x96
vmovdqa64 zmmword ptr [rsi + 1856], zmm14
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 1072]
vpternlogq zmm9, zmm14, zmmword ptr [rcx + 960], 0x96
vmovdqa64 zmmword ptr [rsi + 1216], zmm9
vbroadcasti32x4 zmm9, xmmword ptr [rdx + 1216]
vpternlogq zmm9, zmm2, zmmword ptr [rcx + 2560], 0x96
vmovdqa64 zmmword ptr [rsi + 1792], zmm9
vbroadcasti32x4 zmm9, xmmword ptr [rdx + 1168]
vpternlogq zmm9, zmm3, zmmword ptr [rcx + 2496], 0x96
vmovdqa64 zmmword ptr [rsi + 1600], zmm9
vbroadcasti32x4 zmm9, xmmword ptr [rdx + 1024]
vpternlogq zmm9, zmm25, zmmword ptr [rcx + 64], 0x96
vmovdqa64 zmmword ptr [rsi + 1024], zmm9
vpxorq zmm25, zmm25, zmmword ptr [rcx + 0]
vbroadcasti32x4 zmm9, xmmword ptr [rdx + 1120]
vpternlogq zmm30, zmm1, zmm9, 0x96
vmovdqa64 zmmword ptr [rsi + 1408], zmm30
vpxorq zmm1, zmm1, zmm18
vmovdqa64 zmm9, zmmword ptr [rcx + 3008]
vmovdqa64 zmm14, zmmword ptr [rcx + 640]
vmovdqa64 zmm15, zmm14
vpternlogq zmm15, zmm9, zmm6, 0x96
vpxorq zmm18, zmm11, zmm6
vmovdqa64 zmm19, zmmword ptr [rcx + 1472]
vpxorq zmm20, zmm9, zmm19
vmovdqa64 zmm21, zmm6
vpternlogq zmm21, zmm4, zmm18, 0x96
vmovdqa64 zmm22, zmmword ptr [rcx + 1856]
vmovdqa64 zmm23, zmm22
vpternlogq zmm23, zmm9, zmm7, 0x96
vmovdqa64 zmm26, zmm7
vpternlogq zmm26, zmm4, zmm14, 0x96
vmovdqa64 zmm27, zmm8
vpternlogq zmm27, zmm9, zmm20, 0x96
vmovdqa64 zmm28, zmm7
vpternlogq zmm28, zmm27, zmm26, 0x6f
vmovdqa64 zmm30, zmm19
vpternlogq zmm30, zmm21, zmm27, 0x96
vmovdqa64 zmm31, zmm22
vpternlogq zmm31, zmm15, zmm26, 0x78
vpternlogq zmm31, zmm7, zmm18, 0x78
vmovdqa64 zmmword ptr [rcx + 0], zmm5
vmovdqa64 zmm5, zmm11
vpternlogq zmm5, zmm23, zmm15, 0x96
vmovdqa64 zmmword ptr [rcx + 64], zmm1
vmovdqa64 zmm1, zmm14
vpternlogq zmm1, zmm5, zmm21, 0x12
vpternlogq zmm5, zmm19, zmm6, 0x6c
vmovdqa64 zmmword ptr [rcx + 128], zmm17
vmovdqa64 zmm17, zmm4
vpternlogq zmm17, zmm27, zmm30, 0x96
vpternlogq zmm1, zmm6, zmm17, 0x78
vpternlogq zmm1, zmm23, zmm30, 0x78
vpxorq zmm1, zmm1, zmm28
vpternlogq zmm1, zmm4, zmm15, 0x4b
vbroadcasti32x4 zmm28, xmmword ptr [rdx + 512]
vmovdqa64 zmmword ptr [rcx + 192], zmm13
vmovdqa64 zmm13, zmmword ptr [rcx + 512]
vpternlogq zmm1, zmm28, zmm13, 0x96
vpxorq zmm28, zmm9, zmm17
vpternlogq zmm28, zmm8, zmm31, 0xa6
vpxorq zmm31, zmm22, zmm17
vmovdqa64 zmmword ptr [rcx + 832], zmm10
vmovdqa64 zmm10, zmm14
vpternlogq zmm10, zmm18, zmm30, 0x9c
vpternlogq zmm10, zmm8, zmm11, 0x78
vmovdqa64 zmmword ptr [rcx + 896], zmm29
vmovdqa64 zmm29, zmm8
vpternlogq zmm29, zmm9, zmm15, 0xb4
vpternlogq zmm10, zmm23, zmm20, 0xd2
vpternlogq zmm30, zmm11, zmm29, 0x96
vpternlogq zmm15, zmm7, zmm27, 0xc6
vpternlogq zmm15, zmm22, zmm18, 0x78
vpternlogq zmm30, zmm7, zmm27, 0xb4
vpternlogq zmm15, zmm4, zmm31, 0x78
vpternlogq zmm15, zmm9, zmm8, 0xd2
vmovdqa64 zmmword ptr [rcx + 960], zmm25
vbroadcasti32x4 zmm25, xmmword ptr [rdx + 528]
vpternlogq zmm15, zmm25, zmmword ptr [rcx + 704], 0x96
vmovdqa64 zmm25, zmm8
vpternlogq zmm25, zmm22, zmm23, 0x96
vpternlogq zmm28, zmm14, zmm25, 0xb4
vmovdqa64 zmmword ptr [rcx + 1024], zmm2
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 560]
vpternlogq zmm28, zmm2, zmmword ptr [rcx + 448], 0x96
vmovdqa64 zmm2, zmm14
vpternlogq zmm2, zmm17, zmm31, 0x96
vpternlogq zmm5, zmm9, zmm2, 0x78
vpternlogq zmm30, zmm17, zmm2, 0x78
vpternlogq zmm25, zmm22, zmm2, 0x6a
vpternlogq zmm25, zmm21, zmm27, 0x78
vpternlogq zmm10, zmm31, zmm2, 0xb4
vpternlogq zmm5, zmm8, zmm26, 0x78
vpternlogq zmm30, zmm23, zmm18, 0x78
vpternlogq zmm26, zmm9, zmm18, 0xc6
vpternlogq zmm26, zmm27, zmm31, 0x78
vpternlogq zmm26, zmm14, zmm6, 0xd2
vpternlogq zmm29, zmm23, zmm2, 0xb4
vpternlogq zmm26, zmm19, zmm21, 0xb4
vpternlogq zmm29, zmm21, zmm20, 0x78
vpternlogq zmm25, zmm4, zmm20, 0x78
vpternlogq zmm25, zmm6, zmm31, 0x78
vpternlogq zmm5, zmm4, zmm7, 0x78
vpternlogq zmm29, zmm11, zmm7, 0x78
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 624]
vpternlogq zmm29, zmm7, zmm2, 0x96
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 544]
vmovdqa64 zmm4, zmmword ptr [rcx + 1792]
vpternlogq zmm10, zmm2, zmm4, 0x96
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 576]
vmovdqa64 zmm6, zmmword ptr [rcx + 2944]
vpternlogq zmm26, zmm2, zmm6, 0x96
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 592]
vmovdqa64 zmm7, zmmword ptr [rcx + 2176]
vpternlogq zmm30, zmm2, zmm7, 0x96
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 608]
vmovdqa64 zmm8, zmmword ptr [rcx + 2880]
vpternlogq zmm5, zmm2, zmm8, 0x96
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 640]
vpxorq zmm25, zmm25, zmm2
vpandq zmm2, zmm6, zmm7
vmovdqa64 zmm9, zmmword ptr [rcx + 448]
vmovdqa64 zmm11, zmm9
vpternlogq zmm11, zmm13, zmm6, 0x28
vmovdqa64 zmm14, zmmword ptr [rcx + 704]
vmovdqa64 zmm17, zmm14
vpternlogq zmm17, zmm9, zmm7, 0xac
vpandq zmm18, zmm13, zmm7
vmovdqa64 zmm19, zmm4
vpternlogq zmm19, zmm13, zmm14, 0xe6
vmovdqa64 zmm20, zmm9
vpternlogq zmm20, zmm13, zmm14, 0x87
vmovdqa64 zmm21, zmm6
vpternlogq zmm21, zmm9, zmm11, 0x95
vpternlogq zmm17, zmm9, zmm21, 0x87
vpternlogq zmm17, zmm13, zmm2, 0x96
vpternlogq zmm17, zmm4, zmm18, 0x87
vpternlogq zmm11, zmm13, zmm4, 0x87
vmovdqa64 zmm22, zmm7
vpternlogq zmm22, zmm9, zmm20, 0xa6
vpternlogq zmm22, zmm4, zmm8, 0x78
vmovdqa64 zmm23, zmm8
vpternlogq zmm23, zmm14, zmm18, 0x6a
vmovdqa64 zmm27, zmm8
vpternlogq zmm27, zmm18, zmm22, 0x6f
vpternlogq zmm27, zmm1, zmm17, 0x69
vpternlogq zmm3, zmm27, zmmword ptr [rcx + 2432], 0x96
vmovdqa64 zmmword ptr [rsi + 576], zmm3
vpternlogq zmm18, zmm14, zmm6, 0x87
vmovdqa64 zmm3, zmm6
vpternlogq zmm3, zmm22, zmm18, 0x6f
vpternlogq zmm22, zmm7, zmm20, 0xa6
vpandnq zmm17, zmm14, zmm7
vmovdqa64 zmm31, zmm7
vpternlogq zmm31, zmm4, zmm21, 0x96
vmovdqa64 zmmword ptr [rcx + 320], zmm27
vmovdqa64 zmm27, zmm25
vpternlogq zmm27, zmm15, zmm26, 0x96
vmovdqa64 zmmword ptr [rcx + 384], zmm27
vmovdqa64 zmm27, zmm9
vpternlogq zmm27, zmm13, zmm19, 0x6a
vmovdqa64 zmmword ptr [rcx + 576], zmm1
vmovdqa64 zmm1, zmm6
vpternlogq zmm1, zmm4, zmm27, 0x95
vpternlogq zmm31, zmm8, zmm1, 0x59
vpternlogq zmm1, zmm17, zmm19, 0x69
vpxorq zmm19, zmm19, zmm27
vpternlogq zmm6, zmm8, zmm19, 0xb7
vpternlogq zmm17, zmm4, zmm21, 0x59
vmovdqa64 zmmword ptr [rcx + 640], zmm25
vmovdqa64 zmm25, zmm7
vpternlogq zmm25, zmm1, zmm19, 0x6f
vpternlogq zmm19, zmm14, zmm4, 0xd7
vmovdqa64 zmm14, zmm7
vpternlogq zmm14, zmm13, zmm22, 0x60
vpternlogq zmm13, zmm4, zmm9, 0x2d
vpternlogq zmm1, zmm9, zmm20, 0x6a
vpternlogq zmm27, zmm20, zmm13, 0xe7
vpternlogq zmm13, zmm8, zmm18, 0x59
vpternlogq zmm14, zmm4, zmm23, 0xe2
vpternlogq zmm14, zmm5, zmm1, 0x69
vpternlogq zmm17, zmm7, zmm23, 0x1e
vpternlogq zmm17, zmm8, zmm2, 0x87
vpternlogq zmm11, zmm8, zmm13, 0xb4
vpternlogq zmm11, zmm15, zmm25, 0x96
vmovdqa64 zmm1, zmmword ptr [rcx + 1728]
vpternlogq zmm1, zmm11, zmmword ptr [rcx + 1920], 0x96
vmovdqa64 zmmword ptr [rsi + 640], zmm1
vpxorq zmm14, zmm6, zmm14
vpternlogq zmm23, zmm10, zmm6, 0x96
vpternlogq zmm0, zmm14, zmmword ptr [rcx + 2304], 0x69
vmovdqa64 zmmword ptr [rsi + 960], zmm0
vpternlogq zmm18, zmm4, zmm9, 0xb1
vpternlogq zmm18, zmm26, zmm17, 0x96
vpandq zmm9, zmm9, zmm8
vpternlogq zmm19, zmm3, zmm9, 0x69
vpternlogq zmm2, zmm9, zmmword ptr [rcx + 704], 0x28
vpxorq zmm23, zmm23, zmm19
vpternlogq zmm31, zmm28, zmm2, 0x96
vpternlogq zmm9, zmm4, zmm21, 0x47
vpternlogq zmm9, zmm30, zmm27, 0x96
vpternlogq zmm9, zmm13, zmm22, 0x96
vmovdqa64 zmm0, zmm29
vpternlogq zmm0, zmm10, zmm26, 0x96
vpternlogq zmm24, zmm9, zmmword ptr [rcx + 2368], 0x96
vmovdqa64 zmmword ptr [rsi + 896], zmm24
vpternlogq zmm16, zmm23, zmmword ptr [rcx + 2240], 0x96
vmovdqa64 zmmword ptr [rsi + 704], zmm16
vpternlogq zmm12, zmm18, zmmword ptr [rcx + 2048], 0x96
vmovdqa64 zmmword ptr [rsi + 832], zmm12
vmovdqa64 zmm1, zmmword ptr [rcx + 1024]
vpternlogq zmm1, zmm31, zmmword ptr [rcx + 256], 0x96
vmovdqa64 zmmword ptr [rsi + 768], zmm1
vmovdqa64 zmm1, zmmword ptr [rcx + 640]
vpxorq zmm2, zmm5, zmm1
vmovdqa64 zmm3, zmmword ptr [rcx + 576]
vmovdqa64 zmm4, zmm3
vpternlogq zmm4, zmm15, zmm29, 0x96
vmovdqa64 zmm6, zmmword ptr [rcx + 384]
vmovdqa64 zmm7, zmm6
vpternlogq zmm7, zmm5, zmm4, 0x96
vmovdqa64 zmm8, zmm1
vpternlogq zmm8, zmm10, zmm2, 0x96
vmovdqa64 zmm12, zmm8
vpternlogq zmm12, zmm26, zmm7, 0x14
vpternlogq zmm7, zmm28, zmm1, 0x6c
vpxorq zmm13, zmm15, zmm28
vmovdqa64 zmm16, zmm6
vpternlogq zmm16, zmm3, zmm0, 0x6c
vmovdqa64 zmm17, zmm13
vpternlogq zmm17, zmm15, zmm30, 0x96
vpternlogq zmm16, zmm29, zmm2, 0x78
vmovdqa64 zmm19, zmm17
vpternlogq zmm19, zmm28, zmm8, 0x96
vmovdqa64 zmm20, zmm0
vpternlogq zmm20, zmm29, zmm17, 0x7b
vmovdqa64 zmm21, zmm6
vpternlogq zmm21, zmm29, zmm17, 0xc6
vpternlogq zmm21, zmm3, zmm2, 0x78
vmovdqa64 zmm22, zmm19
vpternlogq zmm22, zmm26, zmm2, 0xa6
vmovdqa64 zmm24, zmm19
vpternlogq zmm24, zmm10, zmm17, 0x96
vpternlogq zmm12, zmm1, zmm24, 0x78
vpternlogq zmm12, zmm4, zmm19, 0x78
vpxorq zmm12, zmm12, zmm20
vpternlogq zmm12, zmm10, zmm6, 0x4b
vpternlogq zmm6, zmm15, zmm30, 0xa6
vpternlogq zmm19, zmm5, zmm6, 0x96
vpternlogq zmm22, zmm30, zmm5, 0x78
vpternlogq zmm19, zmm29, zmm17, 0xb4
vpternlogq zmm22, zmm4, zmm13, 0xd2
vmovdqa64 zmm20, zmm3
vpternlogq zmm20, zmm30, zmm4, 0x96
vpxorq zmm25, zmm3, zmm24
vpternlogq zmm21, zmm10, zmm25, 0x78
vpternlogq zmm21, zmm15, zmm30, 0xd2
vpternlogq zmm21, zmm11, zmmword ptr [rcx + 1536], 0x96
vmovdqa64 zmmword ptr [rsi + 64], zmm21
vmovdqa64 zmm11, zmm0
vpternlogq zmm11, zmm15, zmm2, 0xc6
vpternlogq zmm11, zmm17, zmm25, 0x78
vmovdqa64 zmm21, zmmword ptr [rcx + 960]
vpternlogq zmm12, zmm21, zmmword ptr [rcx + 320], 0x96
vmovdqa64 zmmword ptr [rsi + 0], zmm12
vpternlogq zmm11, zmm26, zmm1, 0xd2
vpternlogq zmm11, zmm28, zmm8, 0xb4
vpternlogq zmm11, zmm18, zmmword ptr [rcx + 896], 0x96
vmovdqa64 zmmword ptr [rsi + 256], zmm11
vmovdqa64 zmm11, zmm25
vpternlogq zmm11, zmm26, zmm24, 0x96
vpternlogq zmm22, zmm25, zmm11, 0xb4
vpternlogq zmm22, zmm23, zmmword ptr [rcx + 1344], 0x96
vmovdqa64 zmmword ptr [rsi + 128], zmm22
vpternlogq zmm19, zmm24, zmm11, 0x78
vpternlogq zmm19, zmm4, zmm2, 0x78
vpternlogq zmm19, zmm9, zmmword ptr [rcx + 832], 0x96
vmovdqa64 zmmword ptr [rsi + 320], zmm19
vpternlogq zmm6, zmm4, zmm11, 0xb4
vpxorq zmm24, zmm15, zmm24
vpternlogq zmm24, zmm30, zmm16, 0xa6
vpternlogq zmm24, zmm26, zmm20, 0xb4
vpternlogq zmm24, zmm31, zmmword ptr [rcx + 192], 0x96
vmovdqa64 zmmword ptr [rsi + 192], zmm24
vpternlogq zmm7, zmm15, zmm11, 0x78
vpternlogq zmm7, zmm30, zmm0, 0x78
vpternlogq zmm20, zmm3, zmm11, 0x6a
vpternlogq zmm20, zmm8, zmm17, 0x78
vpternlogq zmm6, zmm8, zmm13, 0x78
vpternlogq zmm6, zmm5, zmm29, 0x78
vpternlogq zmm6, zmm29, zmmword ptr [rcx + 128], 0x96
vmovdqa64 zmmword ptr [rsi + 448], zmm6
vpternlogq zmm7, zmm10, zmm29, 0x78
vpternlogq zmm7, zmm14, zmmword ptr [rcx + 64], 0x69
vmovdqa64 zmmword ptr [rsi + 384], zmm7
vpternlogq zmm20, zmm10, zmm13, 0x78
vpternlogq zmm20, zmm1, zmm25, 0x78
vpxorq zmm20, zmm20, zmmword ptr [rcx + 0]
vmovdqa64 zmmword ptr [rsi + 512], zmm20
