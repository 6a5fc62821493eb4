// fl_fo_ymm_many.s: 1159 instructions, about 359 cycles, 54 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rdi + 576]
vbroadcasti32x4 ymm1, xmmword ptr [r8 + 32]
vpternlogq ymm1, ymm0, ymmword ptr [rdi + 64], 0x6a
vmovdqa64 ymmword ptr [rdi + 64], ymm1
vbroadcasti32x4 ymm2, xmmword ptr [r9 + 32]
vpternlogq ymm0, ymm1, ymm2, 0x1e
vmovdqa64 ymmword ptr [rdi + 576], ymm0
vmovdqa64 ymm2, ymmword ptr [rdi + 544]
vbroadcasti32x4 ymm3, xmmword ptr [r8 + 16]
vpternlogq ymm3, ymm2, ymmword ptr [rdi + 32], 0x6a
vmovdqa64 ymmword ptr [rdi + 32], ymm3
vbroadcasti32x4 ymm4, xmmword ptr [r9 + 16]
vpternlogq ymm2, ymm3, ymm4, 0x1e
vmovdqa64 ymmword ptr [rdi + 544], ymm2
vmovdqa64 ymm4, ymmword ptr [rdi + 672]
vbroadcasti32x4 ymm5, xmmword ptr [r8 + 80]
vpternlogq ymm5, ymm4, ymmword ptr [rdi + 160], 0x6a
vmovdqa64 ymmword ptr [rdi + 160], ymm5
vbroadcasti32x4 ymm6, xmmword ptr [r9 + 80]
vpternlogq ymm4, ymm5, ymm6, 0x1e
vmovdqa64 ymmword ptr [rdi + 672], ymm4
vpandnq ymm6, ymm2, ymm4
vmovdqa64 ymm7, ymmword ptr [rdi + 608]
vbroadcasti32x4 ymm8, xmmword ptr [r8 + 48]
vpternlogq ymm8, ymm7, ymmword ptr [rdi + 96], 0x6a
vmovdqa64 ymmword ptr [rdi + 96], ymm8
vbroadcasti32x4 ymm9, xmmword ptr [r9 + 48]
vpternlogq ymm7, ymm8, ymm9, 0x1e
vmovdqa64 ymmword ptr [rdi + 608], ymm7
vmovdqa64 ymm9, ymm4
vpternlogq ymm9, ymm2, ymm7, 0xe2
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 800]
vpxorq ymm10, ymm1, ymm10
vbroadcasti32x4 ymm11, xmmword ptr [rdx + 784]
vpxorq ymm11, ymm3, ymm11
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 848]
vpxorq ymm12, ymm5, ymm12
vmovdqa64 ymm13, ymmword ptr [rdi + 512]
vbroadcasti32x4 ymm14, xmmword ptr [r8 + 0]
vpternlogq ymm14, ymm13, ymmword ptr [rdi + 0], 0x6a
vmovdqa64 ymmword ptr [rdi + 0], ymm14
vbroadcasti32x4 ymm15, xmmword ptr [r9 + 0]
vpternlogq ymm13, ymm14, ymm15, 0x1e
vmovdqa64 ymmword ptr [rdi + 512], ymm13
vmovdqa64 ymm15, ymm7
vpternlogq ymm15, ymm13, ymm0, 0x63
vmovdqa64 ymm16, ymm0
vpternlogq ymm16, ymm13, ymm2, 0xe6
vmovdqa64 ymm17, ymm7
vpternlogq ymm17, ymm13, ymm16, 0x6a
vpxorq ymm18, ymm16, ymm17
vmovdqa64 ymm19, ymm7
vpternlogq ymm19, ymm13, ymm2, 0x87
vmovdqa64 ymm20, ymm4
vpternlogq ymm20, ymm7, ymm19, 0xa6
vmovdqa64 ymm21, ymm0
vpternlogq ymm21, ymm2, ymm18, 0x9f
vmovdqa64 ymm22, ymm15
vpternlogq ymm22, ymm19, ymm17, 0xbd
vbroadcasti32x4 ymm23, xmmword ptr [rdx + 768]
vpxorq ymm23, ymm14, ymm23
vpandq ymm24, ymm13, ymm4
vmovdqa64 ymm25, ymmword ptr [rdi + 640]
vbroadcasti32x4 ymm26, xmmword ptr [r8 + 64]
vpternlogq ymm26, ymm25, ymmword ptr [rdi + 128], 0x6a
vmovdqa64 ymmword ptr [rdi + 128], ymm26
vbroadcasti32x4 ymm27, xmmword ptr [r9 + 64]
vpternlogq ymm25, ymm26, ymm27, 0x1e
vmovdqa64 ymmword ptr [rdi + 640], ymm25
vpternlogq ymm17, ymm0, ymm25, 0x87
vpternlogq ymm16, ymm6, ymm17, 0x69
vpandq ymm27, ymm25, ymm4
vmovdqa64 ymm28, ymm25
vpternlogq ymm28, ymm13, ymm7, 0x60
vmovdqa64 ymm29, ymm25
vpternlogq ymm29, ymm7, ymm28, 0x95
vpternlogq ymm9, ymm7, ymm29, 0x87
vpternlogq ymm9, ymm13, ymm27, 0x96
vpternlogq ymm9, ymm0, ymm24, 0x87
vpternlogq ymm28, ymm13, ymm0, 0x87
vmovdqa64 ymm30, ymm4
vpternlogq ymm30, ymm16, ymm18, 0x6f
vpternlogq ymm16, ymm7, ymm19, 0x6a
vmovdqa64 ymm31, ymm25
vpternlogq ymm31, ymm2, ymm24, 0x95
vmovdqa64 ymm1, ymm4
vpternlogq ymm1, ymm0, ymm29, 0x96
vmovdqa64 ymm5, ymm7
vpternlogq ymm5, ymm0, ymm31, 0xa3
vbroadcasti32x4 ymm3, xmmword ptr [rdx + 832]
vpxorq ymm3, ymm26, ymm3
vbroadcasti32x4 ymm26, xmmword ptr [rdx + 816]
vpxorq ymm26, ymm8, ymm26
vmovdqa64 ymm8, ymmword ptr [rdi + 736]
vbroadcasti32x4 ymm14, xmmword ptr [r8 + 112]
vpternlogq ymm14, ymm8, ymmword ptr [rdi + 224], 0x6a
vmovdqa64 ymmword ptr [rdi + 224], ymm14
vmovdqa64 ymmword ptr [rcx + 0], ymm10
vbroadcasti32x4 ymm10, xmmword ptr [r9 + 112]
vpternlogq ymm8, ymm14, ymm10, 0x1e
vmovdqa64 ymmword ptr [rdi + 736], ymm8
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 880]
vpxorq ymm10, ymm14, ymm10
vmovdqa64 ymm14, ymmword ptr [rdi + 832]
vmovdqa64 ymmword ptr [rcx + 32], ymm10
vbroadcasti32x4 ymm10, xmmword ptr [r8 + 160]
vpternlogq ymm10, ymm14, ymmword ptr [rdi + 320], 0x6a
vmovdqa64 ymmword ptr [rdi + 320], ymm10
vmovdqa64 ymmword ptr [rcx + 64], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [r9 + 160]
vpternlogq ymm14, ymm10, ymm12, 0x1e
vmovdqa64 ymmword ptr [rdi + 832], ymm14
vmovdqa64 ymm12, ymmword ptr [rdi + 704]
vbroadcasti32x4 ymm10, xmmword ptr [r8 + 96]
vpternlogq ymm10, ymm12, ymmword ptr [rdi + 192], 0x6a
vmovdqa64 ymmword ptr [rdi + 192], ymm10
vmovdqa64 ymmword ptr [rcx + 96], ymm3
vbroadcasti32x4 ymm3, xmmword ptr [r9 + 96]
vpternlogq ymm12, ymm10, ymm3, 0x1e
vmovdqa64 ymmword ptr [rdi + 704], ymm12
vpternlogq ymm1, ymm12, ymm17, 0x59
vpternlogq ymm20, ymm0, ymm12, 0x78
vpternlogq ymm15, ymm12, ymm31, 0x59
vpternlogq ymm6, ymm0, ymm29, 0x59
vpternlogq ymm28, ymm12, ymm15, 0xb4
vpternlogq ymm31, ymm25, ymm20, 0x7b
vpternlogq ymm18, ymm25, ymm12, 0xd7
vpternlogq ymm19, ymm4, ymm20, 0xb4
vpternlogq ymm20, ymm12, ymm24, 0x7b
vpternlogq ymm24, ymm2, ymm12, 0x78
vpternlogq ymm6, ymm4, ymm24, 0x1e
vpternlogq ymm6, ymm12, ymm27, 0x87
vpandq ymm3, ymm7, ymm12
vpternlogq ymm21, ymm31, ymm3, 0x69
vpternlogq ymm29, ymm0, ymm3, 0x1d
vpternlogq ymm3, ymm2, ymm27, 0x48
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 864]
vpxorq ymm17, ymm10, ymm17
vmovdqa64 ymm27, ymmword ptr [rdi + 864]
vbroadcasti32x4 ymm31, xmmword ptr [r8 + 176]
vpternlogq ymm31, ymm27, ymmword ptr [rdi + 352], 0x6a
vmovdqa64 ymmword ptr [rdi + 352], ymm31
vbroadcasti32x4 ymm10, xmmword ptr [r9 + 176]
vpternlogq ymm27, ymm31, ymm10, 0x1e
vmovdqa64 ymmword ptr [rdi + 864], ymm27
vmovdqa64 ymm10, ymm4
vpternlogq ymm10, ymm13, ymm19, 0x60
vpternlogq ymm10, ymm0, ymm24, 0xe2
vmovdqa64 ymm31, ymmword ptr [rdi + 800]
vbroadcasti32x4 ymm2, xmmword ptr [r8 + 144]
vpternlogq ymm2, ymm31, ymmword ptr [rdi + 288], 0x6a
vmovdqa64 ymmword ptr [rdi + 288], ymm2
vbroadcasti32x4 ymm7, xmmword ptr [r9 + 144]
vpternlogq ymm31, ymm2, ymm7, 0x1e
vmovdqa64 ymmword ptr [rdi + 800], ymm31
vmovdqa64 ymm7, ymmword ptr [rdi + 768]
vbroadcasti32x4 ymm2, xmmword ptr [r8 + 128]
vpternlogq ymm2, ymm7, ymmword ptr [rdi + 256], 0x6a
vmovdqa64 ymmword ptr [rdi + 256], ymm2
vbroadcasti32x4 ymm25, xmmword ptr [r9 + 128]
vpternlogq ymm7, ymm2, ymm25, 0x1e
vmovdqa64 ymmword ptr [rdi + 768], ymm7
vpxorq ymm25, ymm7, ymm14
vmovdqa64 ymmword ptr [rcx + 128], ymm17
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 896]
vpxorq ymm17, ymm2, ymm17
vmovdqa64 ymm2, ymmword ptr [rdi + 992]
vbroadcasti32x4 ymm12, xmmword ptr [r8 + 240]
vpternlogq ymm12, ymm2, ymmword ptr [rdi + 480], 0x6a
vmovdqa64 ymmword ptr [rdi + 480], ymm12
vmovdqa64 ymmword ptr [rcx + 160], ymm17
vbroadcasti32x4 ymm17, xmmword ptr [r9 + 240]
vpternlogq ymm2, ymm12, ymm17, 0x1e
vmovdqa64 ymmword ptr [rdi + 992], ymm2
vmovdqa64 ymm17, ymm2
vpternlogq ymm17, ymm7, ymm27, 0x96
vmovdqa64 ymm12, ymmword ptr [rdi + 928]
vbroadcasti32x4 ymm13, xmmword ptr [r8 + 208]
vpternlogq ymm13, ymm12, ymmword ptr [rdi + 416], 0x6a
vmovdqa64 ymmword ptr [rdi + 416], ymm13
vmovdqa64 ymmword ptr [rcx + 192], ymm11
vbroadcasti32x4 ymm11, xmmword ptr [r9 + 208]
vpternlogq ymm12, ymm13, ymm11, 0x1e
vmovdqa64 ymmword ptr [rdi + 928], ymm12
vpxorq ymm11, ymm12, ymm2
vmovdqa64 ymm13, ymm2
vpternlogq ymm13, ymm31, ymm11, 0x96
vmovdqa64 ymmword ptr [rcx + 224], ymm26
vmovdqa64 ymm26, ymmword ptr [rdi + 896]
vbroadcasti32x4 ymm2, xmmword ptr [r8 + 192]
vpternlogq ymm2, ymm26, ymmword ptr [rdi + 384], 0x6a
vmovdqa64 ymmword ptr [rdi + 384], ymm2
vmovdqa64 ymmword ptr [rcx + 256], ymm23
vbroadcasti32x4 ymm23, xmmword ptr [r9 + 192]
vpternlogq ymm26, ymm2, ymm23, 0x1e
vmovdqa64 ymmword ptr [rdi + 896], ymm26
vmovdqa64 ymm23, ymm26
vpternlogq ymm23, ymm7, ymm25, 0x96
vmovdqa64 ymm2, ymm14
vpternlogq ymm2, ymm13, ymm23, 0x96
vmovdqa64 ymm14, ymm31
vpternlogq ymm14, ymm23, ymm2, 0x96
vmovdqa64 ymm31, ymm27
vpternlogq ymm31, ymm11, ymm2, 0x9c
vpternlogq ymm31, ymm26, ymm12, 0x78
vmovdqa64 ymmword ptr [rcx + 288], ymm6
vpxorq ymm6, ymm8, ymm14
vmovdqa64 ymmword ptr [rcx + 320], ymm5
vmovdqa64 ymm5, ymm27
vpternlogq ymm5, ymm14, ymm6, 0x96
vmovdqa64 ymm27, ymm26
vpternlogq ymm27, ymm7, ymm17, 0xb4
vpxorq ymm26, ymm7, ymm14
vmovdqa64 ymmword ptr [rcx + 352], ymm30
vmovdqa64 ymm30, ymm12
vpternlogq ymm30, ymm2, ymm27, 0x96
vmovdqa64 ymmword ptr [rcx + 384], ymm28
vmovdqa64 ymm28, ymmword ptr [rsi + 608]
vmovdqa64 ymmword ptr [rcx + 416], ymm3
vbroadcasti32x4 ymm3, xmmword ptr [r10 + 48]
vpternlogq ymm3, ymm28, ymmword ptr [rsi + 96], 0x6a
vmovdqa64 ymmword ptr [rcx + 448], ymm1
vbroadcasti32x4 ymm1, xmmword ptr [r11 + 48]
vpternlogq ymm28, ymm3, ymm1, 0x1e
vmovdqa64 ymm1, ymmword ptr [rdi + 960]
vmovdqa64 ymmword ptr [rcx + 480], ymm28
vbroadcasti32x4 ymm28, xmmword ptr [r8 + 224]
vpternlogq ymm28, ymm1, ymmword ptr [rdi + 448], 0x6a
vmovdqa64 ymmword ptr [rdi + 448], ymm28
vmovdqa64 ymmword ptr [rcx + 512], ymm3
vbroadcasti32x4 ymm3, xmmword ptr [r9 + 224]
vpternlogq ymm1, ymm28, ymm3, 0x1e
vmovdqa64 ymmword ptr [rdi + 960], ymm1
vpternlogq ymm30, ymm1, ymm23, 0xb4
vpternlogq ymm30, ymm14, ymm5, 0x78
vmovdqa64 ymm3, ymm1
vpternlogq ymm3, ymm8, ymm7, 0x96
vpternlogq ymm31, ymm3, ymm25, 0xd2
vpternlogq ymm30, ymm3, ymm11, 0x78
vbroadcasti32x4 ymm28, xmmword ptr [rdx + 80]
vpternlogq ymm30, ymm28, ymm4, 0x96
vpternlogq ymm29, ymm30, ymm22, 0x96
vpternlogq ymm29, ymm15, ymm19, 0x96
vpternlogq ymm31, ymm6, ymm5, 0xb4
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 32]
vpternlogq ymm31, ymm4, ymm0, 0x96
vpternlogq ymm27, ymm3, ymm5, 0xb4
vpternlogq ymm27, ymm13, ymm25, 0x78
vpternlogq ymm27, ymm12, ymm1, 0x78
vpternlogq ymm12, ymm3, ymm17, 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 112]
vpternlogq ymm27, ymm1, ymm0, 0x96
vpternlogq ymm24, ymm31, ymm18, 0x96
vpxorq ymm24, ymm24, ymm21
vmovdqa64 ymm0, ymmword ptr [rdi + 800]
vmovdqa64 ymm4, ymmword ptr [rdi + 864]
vmovdqa64 ymm15, ymm4
vpternlogq ymm15, ymm0, ymm1, 0x96
vmovdqa64 ymm19, ymm1
vpternlogq ymm19, ymm23, ymm15, 0x6f
vmovdqa64 ymm21, ymm4
vpternlogq ymm21, ymm12, ymm13, 0x12
vmovdqa64 ymm22, ymmword ptr [rdi + 992]
vpternlogq ymm14, ymm22, ymm21, 0x6a
vpternlogq ymm14, ymm3, ymm2, 0x78
vpxorq ymm14, ymm14, ymm19
vmovdqa64 ymm2, ymmword ptr [rdi + 832]
vpternlogq ymm12, ymm2, ymm22, 0x6c
vpternlogq ymm14, ymm0, ymm17, 0x4b
vbroadcasti32x4 ymm19, xmmword ptr [rdx + 0]
vpternlogq ymm14, ymm19, ymmword ptr [rdi + 512], 0x96
vpternlogq ymm20, ymm14, ymm9, 0x69
vmovdqa64 ymm9, ymmword ptr [rdi + 896]
vpternlogq ymm3, ymm8, ymm9, 0x96
vpternlogq ymm12, ymm7, ymm5, 0x78
vpternlogq ymm5, ymm8, ymm3, 0x78
vpternlogq ymm12, ymm9, ymm15, 0x78
vpternlogq ymm5, ymm13, ymm23, 0x78
vpternlogq ymm5, ymm0, ymm25, 0x78
vpternlogq ymm12, ymm0, ymm1, 0x78
vbroadcasti32x4 ymm19, xmmword ptr [rdx + 96]
vpternlogq ymm12, ymm19, ymmword ptr [rdi + 704], 0x96
vpternlogq ymm10, ymm12, ymm16, 0x69
vpxorq ymm18, ymm18, ymm10
vpternlogq ymm5, ymm22, ymm6, 0x78
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 128]
vpxorq ymm5, ymm5, ymm10
vmovdqa64 ymm10, ymmword ptr [rsi + 544]
vbroadcasti32x4 ymm16, xmmword ptr [r10 + 16]
vpternlogq ymm16, ymm10, ymmword ptr [rsi + 32], 0x6a
vmovdqa64 ymm19, ymm1
vpternlogq ymm19, ymm17, ymm23, 0xd2
vpternlogq ymm19, ymm8, ymm11, 0x78
vpternlogq ymm19, ymm0, ymm6, 0x78
vpternlogq ymm17, ymm8, ymm15, 0x6c
vpternlogq ymm17, ymm1, ymm11, 0x78
vpternlogq ymm26, ymm9, ymm17, 0xa6
vpternlogq ymm26, ymm4, ymm3, 0xb4
vpternlogq ymm19, ymm7, ymm9, 0xd2
vpternlogq ymm15, ymm7, ymm11, 0xc6
vpternlogq ymm15, ymm23, ymm6, 0x78
vpternlogq ymm15, ymm4, ymm22, 0xd2
vpternlogq ymm15, ymm2, ymm13, 0xb4
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 64]
vpternlogq ymm15, ymm0, ymmword ptr [rdi + 640], 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 48]
vpternlogq ymm26, ymm0, ymmword ptr [rdi + 608], 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 16]
vpternlogq ymm19, ymm0, ymmword ptr [rdi + 544], 0x96
vmovdqa64 ymm0, ymmword ptr [rcx + 416]
vpternlogq ymm0, ymm26, ymmword ptr [rcx + 448], 0x96
vmovdqa64 ymm1, ymmword ptr [rcx + 352]
vpternlogq ymm1, ymm19, ymmword ptr [rcx + 384], 0x96
vmovdqa64 ymm2, ymmword ptr [rcx + 288]
vpternlogq ymm2, ymm15, ymmword ptr [rcx + 320], 0x96
vmovdqa64 ymm3, ymm27
vpternlogq ymm3, ymm31, ymm15, 0x96
vmovdqa64 ymm4, ymm5
vpternlogq ymm4, ymm19, ymm15, 0x96
vmovdqa64 ymm6, ymm27
vpternlogq ymm6, ymm14, ymm19, 0x96
vpxorq ymm7, ymm19, ymm26
vmovdqa64 ymm8, ymm7
vpternlogq ymm8, ymm19, ymm30, 0x96
vmovdqa64 ymm9, ymm4
vpternlogq ymm9, ymm12, ymm6, 0x96
vpxorq ymm11, ymm12, ymm5
vmovdqa64 ymm13, ymm11
vpternlogq ymm13, ymm31, ymm5, 0x96
vmovdqa64 ymm17, ymm3
vpternlogq ymm17, ymm27, ymm8, 0x7b
vmovdqa64 ymm21, ymm3
vpternlogq ymm21, ymm19, ymm11, 0xc6
vmovdqa64 ymm22, ymm8
vpternlogq ymm22, ymm27, ymm4, 0x9c
vpternlogq ymm22, ymm14, ymm11, 0x78
vmovdqa64 ymm23, ymm8
vpternlogq ymm23, ymm26, ymm13, 0x96
vmovdqa64 ymm25, ymm13
vpternlogq ymm25, ymm15, ymm9, 0x14
vpternlogq ymm9, ymm26, ymm5, 0x6c
vmovdqa64 ymm28, ymm23
vpternlogq ymm28, ymm31, ymm8, 0x96
vpternlogq ymm25, ymm5, ymm28, 0x78
vpternlogq ymm25, ymm6, ymm23, 0x78
vpxorq ymm25, ymm25, ymm17
vpternlogq ymm25, ymm31, ymm4, 0x4b
vpternlogq ymm25, ymm20, ymmword ptr [rcx + 256], 0x96
vmovdqa64 ymm17, ymm4
vpternlogq ymm17, ymm19, ymm30, 0xa6
vmovdqa64 ymmword ptr [rcx + 256], ymm25
vbroadcasti32x4 ymm25, xmmword ptr [rdx + 912]
vpternlogq ymm20, ymm25, ymmword ptr [rdi + 288], 0x96
vpternlogq ymm4, ymm14, ymm3, 0x6c
vpternlogq ymm4, ymm27, ymm11, 0x78
vmovdqa64 ymm25, ymm23
vpternlogq ymm25, ymm15, ymm11, 0xa6
vpternlogq ymm25, ymm30, ymm12, 0x78
vpternlogq ymm25, ymm6, ymm7, 0xd2
vpternlogq ymm23, ymm12, ymm17, 0x96
vpternlogq ymm23, ymm27, ymm8, 0xb4
vmovdqa64 ymmword ptr [rcx + 288], ymm20
vpxorq ymm20, ymm19, ymm28
vpternlogq ymm20, ymm30, ymm4, 0xa6
vmovdqa64 ymm4, ymmword ptr [rdi + 352]
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 944]
vpternlogq ymm10, ymm24, ymm4, 0x96
vmovdqa64 ymmword ptr [rcx + 320], ymm10
vmovdqa64 ymm10, ymm6
vpternlogq ymm10, ymm14, ymm30, 0x96
vpternlogq ymm20, ymm15, ymm10, 0xb4
vpternlogq ymm20, ymm0, ymmword ptr [rcx + 224], 0x96
vmovdqa64 ymmword ptr [rcx + 224], ymm20
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 960]
vpternlogq ymm0, ymm20, ymmword ptr [rdi + 384], 0x96
vpxorq ymm20, ymm14, ymm28
vpternlogq ymm22, ymm31, ymm20, 0x78
vpternlogq ymm22, ymm19, ymm30, 0xd2
vpternlogq ymm22, ymm1, ymmword ptr [rcx + 192], 0x96
vmovdqa64 ymmword ptr [rcx + 192], ymm0
vmovdqa64 ymm0, ymmword ptr [rdi + 320]
vmovdqa64 ymmword ptr [rcx + 352], ymm22
vbroadcasti32x4 ymm22, xmmword ptr [rdx + 928]
vpternlogq ymm1, ymm0, ymm22, 0x96
vpternlogq ymm21, ymm8, ymm20, 0x78
vpternlogq ymm21, ymm15, ymm5, 0xd2
vpternlogq ymm21, ymm26, ymm13, 0xb4
vpternlogq ymm21, ymm2, ymmword ptr [rcx + 96], 0x96
vpternlogq ymm15, ymm28, ymm20, 0x96
vpternlogq ymm9, ymm19, ymm15, 0x78
vpternlogq ymm9, ymm30, ymm3, 0x78
vpternlogq ymm23, ymm28, ymm15, 0x78
vpternlogq ymm23, ymm6, ymm11, 0x78
vpternlogq ymm23, ymm29, ymmword ptr [rcx + 64], 0x96
vpternlogq ymm17, ymm6, ymm15, 0xb4
vpternlogq ymm10, ymm14, ymm15, 0x6a
vpternlogq ymm15, ymm20, ymm25, 0xa6
vpternlogq ymm15, ymm24, ymmword ptr [rcx + 0], 0x96
vpternlogq ymm10, ymm13, ymm8, 0x78
vpternlogq ymm17, ymm13, ymm7, 0x78
vpternlogq ymm17, ymm12, ymm27, 0x78
vmovdqa64 ymm3, ymmword ptr [rdi + 256]
vpxorq ymm6, ymm0, ymm3
vpternlogq ymm17, ymm27, ymmword ptr [rcx + 32], 0x96
vpternlogq ymm10, ymm31, ymm7, 0x78
vpternlogq ymm10, ymm5, ymm20, 0x78
vpternlogq ymm9, ymm31, ymm27, 0x78
vpxorq ymm10, ymm10, ymmword ptr [rcx + 160]
vmovdqa64 ymm5, ymmword ptr [rdi + 448]
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 992]
vpternlogq ymm29, ymm5, ymm7, 0x96
vmovdqa64 ymm7, ymmword ptr [rdi + 416]
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 976]
vpternlogq ymm2, ymm7, ymm8, 0x96
vmovdqa64 ymm8, ymmword ptr [rdi + 480]
vbroadcasti32x4 ymm11, xmmword ptr [rdx + 1008]
vpternlogq ymm11, ymm18, ymm8, 0x69
vmovdqa64 ymm12, ymmword ptr [rsi + 640]
vbroadcasti32x4 ymm13, xmmword ptr [r10 + 64]
vpternlogq ymm13, ymm12, ymmword ptr [rsi + 128], 0x6a
vbroadcasti32x4 ymm14, xmmword ptr [r11 + 64]
vpternlogq ymm12, ymm13, ymm14, 0x1e
vmovdqa64 ymm14, ymmword ptr [rsi + 576]
vbroadcasti32x4 ymm19, xmmword ptr [r10 + 32]
vpternlogq ymm19, ymm14, ymmword ptr [rsi + 64], 0x6a
vbroadcasti32x4 ymm20, xmmword ptr [r11 + 32]
vpternlogq ymm14, ymm19, ymm20, 0x1e
vmovdqa64 ymm20, ymmword ptr [rsi + 512]
vbroadcasti32x4 ymm22, xmmword ptr [r10 + 0]
vpternlogq ymm22, ymm20, ymmword ptr [rsi + 0], 0x6a
vbroadcasti32x4 ymm24, xmmword ptr [r11 + 0]
vpternlogq ymm20, ymm22, ymm24, 0x1e
vmovdqa64 ymm24, ymmword ptr [rdi + 224]
vmovdqa64 ymm25, ymm24
vpternlogq ymm25, ymm3, ymm5, 0x96
vbroadcasti32x4 ymm26, xmmword ptr [r11 + 16]
vpternlogq ymm26, ymm16, ymmword ptr [rsi + 544], 0x56
vmovdqa64 ymm27, ymmword ptr [rdi + 288]
vmovdqa64 ymm28, ymm27
vpternlogq ymm28, ymm4, ymm5, 0x96
vmovdqa64 ymm30, ymmword ptr [rdi + 384]
vmovdqa64 ymm31, ymm30
vpternlogq ymm31, ymm3, ymm6, 0x96
vmovdqa64 ymmword ptr [rcx + 0], ymm22
vmovdqa64 ymm22, ymm5
vpternlogq ymm22, ymm31, ymm28, 0x6f
vmovdqa64 ymmword ptr [rcx + 32], ymm20
vmovdqa64 ymm20, ymmword ptr [rsi + 672]
vmovdqa64 ymmword ptr [rcx + 64], ymm13
vbroadcasti32x4 ymm13, xmmword ptr [r10 + 80]
vpternlogq ymm13, ymm20, ymmword ptr [rsi + 160], 0x6a
vmovdqa64 ymmword ptr [rcx + 96], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [r11 + 80]
vpternlogq ymm20, ymm13, ymm12, 0x1e
vpxorq ymm12, ymm7, ymm8
vmovdqa64 ymmword ptr [rcx + 160], ymm2
vmovdqa64 ymm2, ymmword ptr [rsi + 704]
vmovdqa64 ymmword ptr [rcx + 384], ymm11
vbroadcasti32x4 ymm11, xmmword ptr [r10 + 96]
vpternlogq ymm11, ymm2, ymmword ptr [rsi + 192], 0x6a
vmovdqa64 ymm2, ymmword ptr [rsi + 736]
vmovdqa64 ymmword ptr [rcx + 416], ymm13
vbroadcasti32x4 ymm13, xmmword ptr [r10 + 112]
vpternlogq ymm13, ymm2, ymmword ptr [rsi + 224], 0x6a
vmovdqa64 ymmword ptr [rcx + 448], ymm20
vbroadcasti32x4 ymm20, xmmword ptr [r11 + 112]
vpternlogq ymm2, ymm13, ymm20, 0x1e
vmovdqa64 ymm20, ymm8
vpternlogq ymm20, ymm27, ymm12, 0x96
vmovdqa64 ymmword ptr [rcx + 544], ymm13
vmovdqa64 ymm13, ymm0
vpternlogq ymm13, ymm20, ymm31, 0x96
vmovdqa64 ymmword ptr [rcx + 576], ymm2
vmovdqa64 ymm2, ymm8
vpternlogq ymm2, ymm3, ymm4, 0x96
vmovdqa64 ymmword ptr [rcx + 608], ymm29
vmovdqa64 ymm29, ymm5
vpternlogq ymm29, ymm2, ymm31, 0xd2
vmovdqa64 ymmword ptr [rcx + 640], ymm11
vmovdqa64 ymm11, ymm7
vpternlogq ymm11, ymm25, ymm2, 0x96
vmovdqa64 ymmword ptr [rcx + 672], ymm19
vmovdqa64 ymm19, ymm27
vpternlogq ymm19, ymm31, ymm13, 0x96
vpternlogq ymm29, ymm24, ymm12, 0x78
vmovdqa64 ymmword ptr [rcx + 704], ymm14
vmovdqa64 ymm14, ymm4
vpternlogq ymm14, ymm11, ymm20, 0x12
vpternlogq ymm11, ymm0, ymm8, 0x6c
vpternlogq ymm14, ymm8, ymm19, 0x78
vpternlogq ymm14, ymm25, ymm13, 0x78
vpxorq ymm14, ymm14, ymm22
vpternlogq ymm14, ymm27, ymm2, 0x4b
vbroadcasti32x4 ymm22, xmmword ptr [rdx + 256]
vmovdqa64 ymmword ptr [rcx + 736], ymm1
vmovdqa64 ymm1, ymmword ptr [rdi + 0]
vpternlogq ymm14, ymm22, ymm1, 0x96
vmovdqa64 ymm22, ymmword ptr [rsi + 768]
vbroadcasti32x4 ymm1, xmmword ptr [r10 + 128]
vpternlogq ymm1, ymm22, ymmword ptr [rsi + 256], 0x6a
vmovdqa64 ymmword ptr [rcx + 768], ymm16
vbroadcasti32x4 ymm16, xmmword ptr [r11 + 128]
vpternlogq ymm22, ymm1, ymm16, 0x1e
vmovdqa64 ymm16, ymmword ptr [rsi + 800]
vmovdqa64 ymmword ptr [rcx + 800], ymm1
vbroadcasti32x4 ymm1, xmmword ptr [r10 + 144]
vpternlogq ymm1, ymm16, ymmword ptr [rsi + 288], 0x6a
vmovdqa64 ymmword ptr [rcx + 832], ymm22
vpxorq ymm22, ymm3, ymm19
vmovdqa64 ymmword ptr [rcx + 864], ymm26
vmovdqa64 ymm26, ymmword ptr [rsi + 832]
vmovdqa64 ymmword ptr [rcx + 896], ymm15
vbroadcasti32x4 ymm15, xmmword ptr [r10 + 160]
vpternlogq ymm15, ymm26, ymmword ptr [rsi + 320], 0x6a
vmovdqa64 ymmword ptr [rcx + 928], ymm17
vbroadcasti32x4 ymm17, xmmword ptr [r11 + 160]
vpternlogq ymm26, ymm15, ymm17, 0x1e
vmovdqa64 ymm17, ymmword ptr [rsi + 928]
vmovdqa64 ymmword ptr [rcx + 960], ymm15
vbroadcasti32x4 ymm15, xmmword ptr [r10 + 208]
vpternlogq ymm15, ymm17, ymmword ptr [rsi + 416], 0x6a
vmovdqa64 ymmword ptr [rcx + 992], ymm26
vbroadcasti32x4 ymm26, xmmword ptr [r11 + 208]
vpternlogq ymm17, ymm15, ymm26, 0x1e
vmovdqa64 ymm26, ymm30
vpternlogq ymm26, ymm24, ymm25, 0x96
vmovdqa64 ymmword ptr [rcx + 1024], ymm15
vmovdqa64 ymm15, ymm24
vpternlogq ymm15, ymm2, ymm28, 0x78
vpternlogq ymm15, ymm5, ymm12, 0x78
vmovdqa64 ymmword ptr [rcx + 1056], ymm17
vpxorq ymm17, ymm24, ymm19
vpternlogq ymm22, ymm30, ymm15, 0xa6
vpternlogq ymm2, ymm3, ymm30, 0xa6
vpternlogq ymm22, ymm4, ymm26, 0xb4
vbroadcasti32x4 ymm15, xmmword ptr [rdx + 304]
vmovdqa64 ymmword ptr [rcx + 1088], ymm23
vmovdqa64 ymm23, ymmword ptr [rdi + 96]
vpternlogq ymm22, ymm15, ymm23, 0x96
vpternlogq ymm29, ymm27, ymm17, 0x78
vpternlogq ymm29, ymm3, ymm30, 0xd2
vbroadcasti32x4 ymm15, xmmword ptr [rdx + 272]
vmovdqa64 ymm23, ymmword ptr [rdi + 32]
vpternlogq ymm29, ymm15, ymm23, 0x96
vmovdqa64 ymm15, ymm3
vpternlogq ymm15, ymm12, ymm28, 0xb4
vpternlogq ymm15, ymm31, ymm17, 0x78
vpternlogq ymm15, ymm4, ymm8, 0xd2
vpternlogq ymm15, ymm0, ymm20, 0xb4
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 320]
vmovdqa64 ymm23, ymmword ptr [rdi + 128]
vpternlogq ymm15, ymm0, ymm23, 0x96
vmovdqa64 ymm0, ymm4
vpternlogq ymm0, ymm19, ymm17, 0x96
vpternlogq ymm11, ymm3, ymm0, 0x78
vpternlogq ymm26, ymm24, ymm0, 0x6a
vpternlogq ymm9, ymm18, ymmword ptr [rcx + 128], 0x69
vpternlogq ymm11, ymm30, ymm28, 0x78
vpternlogq ymm4, ymm12, ymm13, 0x9c
vpternlogq ymm13, ymm7, ymm2, 0x96
vpternlogq ymm4, ymm30, ymm7, 0x78
vpternlogq ymm4, ymm25, ymm6, 0xd2
vpternlogq ymm4, ymm17, ymm0, 0xb4
vpternlogq ymm13, ymm5, ymm31, 0xb4
vpternlogq ymm26, ymm20, ymm31, 0x78
vpternlogq ymm13, ymm19, ymm0, 0x78
vpternlogq ymm2, ymm25, ymm0, 0xb4
vpternlogq ymm13, ymm25, ymm12, 0x78
vpternlogq ymm2, ymm20, ymm6, 0x78
vbroadcasti32x4 ymm0, xmmword ptr [r11 + 144]
vpternlogq ymm16, ymm1, ymm0, 0x1e
vpternlogq ymm26, ymm27, ymm6, 0x78
vpternlogq ymm26, ymm8, ymm17, 0x78
vpternlogq ymm2, ymm7, ymm5, 0x78
vpternlogq ymm11, ymm27, ymm5, 0x78
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 368]
vpternlogq ymm2, ymm5, ymm0, 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 336]
vmovdqa64 ymm3, ymmword ptr [rdi + 160]
vpternlogq ymm13, ymm0, ymm3, 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 384]
vpxorq ymm26, ymm26, ymm0
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 288]
vmovdqa64 ymm5, ymmword ptr [rdi + 64]
vpternlogq ymm4, ymm0, ymm5, 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 352]
vmovdqa64 ymm6, ymmword ptr [rdi + 192]
vpternlogq ymm11, ymm0, ymm6, 0x96
vmovdqa64 ymm0, ymmword ptr [rsi + 864]
vbroadcasti32x4 ymm7, xmmword ptr [r10 + 176]
vpternlogq ymm7, ymm0, ymmword ptr [rsi + 352], 0x6a
vbroadcasti32x4 ymm8, xmmword ptr [r11 + 176]
vpternlogq ymm0, ymm7, ymm8, 0x1e
vpandq ymm8, ymm23, ymm3
vmovdqa64 ymm12, ymmword ptr [rsi + 992]
vbroadcasti32x4 ymm17, xmmword ptr [r10 + 240]
vpternlogq ymm17, ymm12, ymmword ptr [rsi + 480], 0x6a
vbroadcasti32x4 ymm18, xmmword ptr [r11 + 240]
vpternlogq ymm12, ymm17, ymm18, 0x1e
vmovdqa64 ymm18, ymmword ptr [rsi + 896]
vbroadcasti32x4 ymm19, xmmword ptr [r10 + 192]
vpternlogq ymm19, ymm18, ymmword ptr [rsi + 384], 0x6a
vbroadcasti32x4 ymm20, xmmword ptr [r11 + 192]
vpternlogq ymm18, ymm19, ymm20, 0x1e
vmovdqa64 ymm20, ymmword ptr [rdi + 32]
vmovdqa64 ymm24, ymmword ptr [rdi + 96]
vmovdqa64 ymm25, ymm24
vpternlogq ymm25, ymm20, ymm3, 0xb8
vmovdqa64 ymm27, ymmword ptr [rdi + 0]
vmovdqa64 ymm28, ymm27
vpternlogq ymm28, ymm20, ymm24, 0x95
vmovdqa64 ymm30, ymm23
vpternlogq ymm30, ymm27, ymm24, 0x60
vmovdqa64 ymm31, ymm23
vpternlogq ymm31, ymm24, ymm30, 0x95
vpternlogq ymm25, ymm24, ymm31, 0x87
vpternlogq ymm25, ymm27, ymm8, 0x96
vmovdqa64 ymmword ptr [rcx + 128], ymm19
vmovdqa64 ymm19, ymmword ptr [rsi + 960]
vmovdqa64 ymmword ptr [rcx + 1120], ymm7
vbroadcasti32x4 ymm7, xmmword ptr [r10 + 224]
vpternlogq ymm7, ymm19, ymmword ptr [rsi + 448], 0x6a
vmovdqa64 ymmword ptr [rcx + 1152], ymm17
vbroadcasti32x4 ymm17, xmmword ptr [r11 + 224]
vpternlogq ymm19, ymm7, ymm17, 0x1e
vpandnq ymm17, ymm20, ymm3
vmovdqa64 ymmword ptr [rcx + 1184], ymm7
vmovdqa64 ymm7, ymm24
vpternlogq ymm7, ymm27, ymm5, 0x63
vmovdqa64 ymmword ptr [rcx + 1216], ymm1
vmovdqa64 ymm1, ymm5
vpternlogq ymm1, ymm27, ymm20, 0xe6
vmovdqa64 ymmword ptr [rcx + 1248], ymm16
vmovdqa64 ymm16, ymm24
vpternlogq ymm16, ymm27, ymm1, 0x6a
vmovdqa64 ymmword ptr [rcx + 1280], ymm18
vpandq ymm18, ymm27, ymm3
vpternlogq ymm25, ymm5, ymm18, 0x87
vmovdqa64 ymmword ptr [rcx + 1312], ymm12
vmovdqa64 ymm12, ymm23
vpternlogq ymm12, ymm20, ymm18, 0x95
vpternlogq ymm30, ymm27, ymm5, 0x87
vmovdqa64 ymmword ptr [rcx + 1344], ymm19
vmovdqa64 ymm19, ymm3
vpternlogq ymm19, ymm24, ymm28, 0xa6
vpternlogq ymm19, ymm5, ymm6, 0x78
vmovdqa64 ymmword ptr [rcx + 1376], ymm0
vmovdqa64 ymm0, ymm23
vpternlogq ymm0, ymm5, ymm16, 0x95
vmovdqa64 ymm27, ymm23
vpternlogq ymm27, ymm19, ymm12, 0x6f
vmovdqa64 ymmword ptr [rcx + 1408], ymm2
vmovdqa64 ymm2, ymm0
vpternlogq ymm2, ymm17, ymm1, 0x69
vpxorq ymm1, ymm1, ymm16
vpternlogq ymm23, ymm6, ymm1, 0xb7
vpternlogq ymm16, ymm28, ymm7, 0xe7
vpternlogq ymm7, ymm6, ymm12, 0x59
vpternlogq ymm17, ymm5, ymm31, 0x59
vpternlogq ymm12, ymm5, ymm24, 0xb1
vpternlogq ymm30, ymm6, ymm7, 0xb4
vmovdqa64 ymmword ptr [rcx + 1440], ymm9
vmovdqa64 ymm9, ymm6
vpternlogq ymm9, ymm18, ymm19, 0x6f
vpternlogq ymm9, ymm14, ymm25, 0x69
vpternlogq ymm18, ymm20, ymm6, 0x78
vpternlogq ymm17, ymm3, ymm18, 0x1e
vpternlogq ymm17, ymm6, ymm8, 0x87
vpternlogq ymm12, ymm15, ymm17, 0x96
vpternlogq ymm19, ymm3, ymm28, 0xa6
vmovdqa64 ymm17, ymm3
vpternlogq ymm17, ymm19, ymmword ptr [rdi + 0], 0x60
vpternlogq ymm17, ymm5, ymm18, 0xe2
vpternlogq ymm28, ymm24, ymm2, 0x78
vpternlogq ymm18, ymm4, ymm23, 0x96
vpternlogq ymm17, ymm11, ymm28, 0x69
vpternlogq ymm2, ymm3, ymm1, 0x7b
vpternlogq ymm30, ymm29, ymm2, 0x96
vpxorq ymm23, ymm23, ymm17
vpandq ymm24, ymm24, ymm6
vpternlogq ymm3, ymm5, ymm31, 0x96
vpternlogq ymm3, ymm6, ymm0, 0x59
vpternlogq ymm1, ymm20, ymm5, 0xd7
vpternlogq ymm1, ymm27, ymm24, 0x69
vpxorq ymm0, ymm11, ymm26
vpxorq ymm18, ymm18, ymm1
vpternlogq ymm8, ymm20, ymm24, 0x48
vpternlogq ymm24, ymm5, ymm31, 0x47
vpternlogq ymm3, ymm22, ymm8, 0x96
vpternlogq ymm24, ymm13, ymm16, 0x96
vpternlogq ymm24, ymm7, ymm19, 0x96
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 1280]
vpxorq ymm1, ymm1, ymmword ptr [rcx + 256]
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 1296]
vpxorq ymm2, ymm2, ymmword ptr [rcx + 352]
vbroadcasti32x4 ymm5, xmmword ptr [rdx + 1408]
vpxorq ymm5, ymm10, ymm5
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 1344]
vpxorq ymm6, ymm21, ymm6
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 1360]
vpxorq ymm7, ymm7, ymmword ptr [rcx + 1088]
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 1392]
vpxorq ymm8, ymm8, ymmword ptr [rcx + 928]
vbroadcasti32x4 ymm16, xmmword ptr [rdx + 1376]
vpxorq ymm16, ymm16, ymmword ptr [rcx + 1440]
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 1312]
vpxorq ymm17, ymm17, ymmword ptr [rcx + 896]
vmovdqa64 ymm19, ymm26
vpternlogq ymm19, ymm29, ymm15, 0x96
vmovdqa64 ymm20, ymm0
vpternlogq ymm20, ymm4, ymm26, 0x96
vbroadcasti32x4 ymm25, xmmword ptr [rdx + 1328]
vpxorq ymm25, ymm25, ymmword ptr [rcx + 224]
vmovdqa64 ymm27, ymmword ptr [rcx + 1408]
vmovdqa64 ymm28, ymm27
vpternlogq ymm28, ymm14, ymm29, 0x96
vpxorq ymm31, ymm29, ymm22
vmovdqa64 ymmword ptr [rcx + 1472], ymm21
vmovdqa64 ymm21, ymm31
vpternlogq ymm21, ymm29, ymm13, 0x96
vmovdqa64 ymmword ptr [rcx + 1504], ymm10
vmovdqa64 ymm10, ymm21
vpternlogq ymm10, ymm22, ymm20, 0x96
vmovdqa64 ymmword ptr [rcx + 1536], ymm9
vmovdqa64 ymm9, ymm10
vpternlogq ymm9, ymm4, ymm21, 0x96
vmovdqa64 ymmword ptr [rcx + 1568], ymm1
vmovdqa64 ymm1, ymm19
vpternlogq ymm1, ymm11, ymm28, 0x96
vmovdqa64 ymmword ptr [rcx + 1600], ymm25
vmovdqa64 ymm25, ymm20
vpternlogq ymm25, ymm15, ymm1, 0x14
vpternlogq ymm25, ymm26, ymm9, 0x78
vpternlogq ymm25, ymm28, ymm10, 0x78
vpternlogq ymm1, ymm22, ymm26, 0x6c
vmovdqa64 ymmword ptr [rcx + 1632], ymm3
vmovdqa64 ymm3, ymm10
vpternlogq ymm3, ymm15, ymm0, 0xa6
vpternlogq ymm3, ymm13, ymm11, 0x78
vpternlogq ymm3, ymm28, ymm31, 0xd2
vmovdqa64 ymmword ptr [rcx + 1664], ymm23
vmovdqa64 ymm23, ymm28
vpternlogq ymm23, ymm14, ymm13, 0x96
vmovdqa64 ymmword ptr [rcx + 1696], ymm16
vmovdqa64 ymm16, ymm27
vpternlogq ymm16, ymm19, ymm21, 0xd2
vpternlogq ymm16, ymm14, ymm0, 0x78
vpxorq ymm27, ymm14, ymm9
vpternlogq ymm16, ymm4, ymm27, 0x78
vpternlogq ymm16, ymm29, ymm13, 0xd2
vpternlogq ymm16, ymm2, ymm30, 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 1040]
vpternlogq ymm2, ymm16, ymmword ptr [rcx + 864], 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm2
vpxorq ymm16, ymm16, ymmword ptr [rcx + 768]
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 1440]
vpternlogq ymm30, ymm2, ymmword ptr [rcx + 736], 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 1184]
vpternlogq ymm2, ymm30, ymmword ptr [rcx + 992], 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm2
vmovdqa64 ymm2, ymm27
vpternlogq ymm2, ymm15, ymm9, 0x96
vmovdqa64 ymmword ptr [rcx + 768], ymm16
vbroadcasti32x4 ymm16, xmmword ptr [rdx + 1456]
vpternlogq ymm16, ymm18, ymmword ptr [rcx + 320], 0x96
vpternlogq ymm3, ymm27, ymm2, 0xb4
vpternlogq ymm1, ymm29, ymm2, 0x78
vmovdqa64 ymmword ptr [rcx + 864], ymm30
vbroadcasti32x4 ymm30, xmmword ptr [rdx + 1200]
vpternlogq ymm30, ymm16, ymmword ptr [rcx + 1376], 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm30
vpternlogq ymm3, ymm17, ymm18, 0x96
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 1056]
vpternlogq ymm17, ymm3, ymmword ptr [rcx + 704], 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm17
vpxorq ymm3, ymm3, ymmword ptr [rcx + 672]
vmovdqa64 ymm17, ymm19
vpternlogq ymm17, ymm29, ymm13, 0xa6
vpternlogq ymm10, ymm11, ymm17, 0x96
vmovdqa64 ymm18, ymmword ptr [rcx + 640]
vbroadcasti32x4 ymm30, xmmword ptr [r11 + 96]
vpternlogq ymm30, ymm18, ymmword ptr [rsi + 704], 0x56
vmovdqa64 ymmword ptr [rcx + 672], ymm3
vmovdqa64 ymm3, ymmword ptr [rcx + 1408]
vpternlogq ymm10, ymm3, ymm21, 0xb4
vpternlogq ymm10, ymm9, ymm2, 0x78
vpxorq ymm9, ymm29, ymm9
vpternlogq ymm17, ymm28, ymm2, 0xb4
vpternlogq ymm10, ymm28, ymm0, 0x78
vpternlogq ymm10, ymm7, ymm24, 0x96
vmovdqa64 ymm7, ymmword ptr [rcx + 608]
vbroadcasti32x4 ymm28, xmmword ptr [rdx + 1504]
vpternlogq ymm24, ymm7, ymm28, 0x96
vpternlogq ymm17, ymm20, ymm31, 0x78
vpternlogq ymm17, ymm11, ymm3, 0x78
vpternlogq ymm17, ymm3, ymm8, 0x96
vpternlogq ymm2, ymm14, ymm23, 0x78
vpternlogq ymm2, ymm20, ymm21, 0x78
vpternlogq ymm2, ymm4, ymm31, 0x78
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 1136]
vpternlogq ymm8, ymm17, ymmword ptr [rcx + 576], 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm8
vpxorq ymm17, ymm17, ymmword ptr [rcx + 544]
vpternlogq ymm2, ymm26, ymm27, 0x78
vpxorq ymm5, ymm5, ymm2
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 1152]
vpternlogq ymm2, ymm5, ymmword ptr [rcx + 832], 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm2
vpxorq ymm5, ymm5, ymmword ptr [rcx + 800]
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 1248]
vpternlogq ymm2, ymm24, ymmword ptr [rcx + 1344], 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm2
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 1104]
vpternlogq ymm2, ymm10, ymmword ptr [rcx + 448], 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm2
vpxorq ymm10, ymm10, ymmword ptr [rcx + 416]
vmovdqa64 ymm2, ymm3
vpternlogq ymm2, ymm4, ymm15, 0x96
vpternlogq ymm14, ymm19, ymm2, 0x78
vpternlogq ymm1, ymm13, ymm2, 0x78
vpternlogq ymm29, ymm0, ymm2, 0xb4
vpternlogq ymm29, ymm21, ymm27, 0x78
vpternlogq ymm14, ymm3, ymm0, 0x78
vpternlogq ymm9, ymm13, ymm14, 0xa6
vpternlogq ymm2, ymm3, ymm21, 0x7b
vpternlogq ymm9, ymm15, ymm23, 0xb4
vpternlogq ymm29, ymm15, ymm26, 0xd2
vpternlogq ymm29, ymm22, ymm20, 0xb4
vpxorq ymm25, ymm25, ymm2
vpternlogq ymm29, ymm6, ymm12, 0x96
vpternlogq ymm25, ymm4, ymm19, 0x4b
vpternlogq ymm1, ymm4, ymm3, 0x78
vmovdqa64 ymm0, ymmword ptr [rcx + 1664]
vpternlogq ymm1, ymm0, ymmword ptr [rcx + 1696], 0x69
vmovdqa64 ymm2, ymmword ptr [rcx + 1632]
vpternlogq ymm9, ymm2, ymmword ptr [rcx + 1600], 0x96
vmovdqa64 ymm3, ymmword ptr [rcx + 1536]
vpternlogq ymm25, ymm3, ymmword ptr [rcx + 1568], 0x96
vmovdqa64 ymm4, ymmword ptr [rcx + 288]
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 1424]
vpternlogq ymm3, ymm4, ymm6, 0x96
vmovdqa64 ymm6, ymmword ptr [rcx + 384]
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 1520]
vpternlogq ymm0, ymm6, ymm8, 0x69
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 1264]
vpternlogq ymm8, ymm0, ymmword ptr [rcx + 1312], 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm8
vmovdqa64 ymm8, ymmword ptr [rcx + 192]
vbroadcasti32x4 ymm11, xmmword ptr [rdx + 1472]
vpternlogq ymm2, ymm8, ymm11, 0x96
vmovdqa64 ymm11, ymmword ptr [rcx + 160]
vbroadcasti32x4 ymm13, xmmword ptr [rdx + 1488]
vpternlogq ymm12, ymm11, ymm13, 0x96
vbroadcasti32x4 ymm13, xmmword ptr [rdx + 1088]
vpternlogq ymm13, ymm29, ymmword ptr [rcx + 96], 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm13
vpxorq ymm29, ymm29, ymmword ptr [rcx + 64]
vpxorq ymm13, ymm9, ymmword ptr [rcx + 512]
vbroadcasti32x4 ymm14, xmmword ptr [rdx + 1232]
vpternlogq ymm14, ymm12, ymmword ptr [rcx + 1056], 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm14
vbroadcasti32x4 ymm14, xmmword ptr [rdx + 1072]
vpternlogq ymm9, ymm14, ymmword ptr [rcx + 480], 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm9
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1216]
vpternlogq ymm9, ymm2, ymmword ptr [rcx + 1280], 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm9
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1168]
vpternlogq ymm9, ymm3, ymmword ptr [rcx + 1248], 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm9
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1024]
vpternlogq ymm9, ymm25, ymmword ptr [rcx + 32], 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm9
vpxorq ymm25, ymm25, ymmword ptr [rcx + 0]
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1120]
vpternlogq ymm30, ymm1, ymm9, 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm30
vpxorq ymm1, ymm1, ymm18
vmovdqa64 ymm9, ymmword ptr [rcx + 1504]
vmovdqa64 ymm14, ymmword ptr [rcx + 320]
vmovdqa64 ymm15, ymm14
vpternlogq ymm15, ymm9, ymm6, 0x96
vpxorq ymm18, ymm11, ymm6
vmovdqa64 ymm19, ymmword ptr [rcx + 736]
vpxorq ymm20, ymm9, ymm19
vmovdqa64 ymm21, ymm6
vpternlogq ymm21, ymm4, ymm18, 0x96
vmovdqa64 ymm22, ymmword ptr [rcx + 928]
vmovdqa64 ymm23, ymm22
vpternlogq ymm23, ymm9, ymm7, 0x96
vmovdqa64 ymm26, ymm7
vpternlogq ymm26, ymm4, ymm14, 0x96
vmovdqa64 ymm27, ymm8
vpternlogq ymm27, ymm9, ymm20, 0x96
vmovdqa64 ymm28, ymm7
vpternlogq ymm28, ymm27, ymm26, 0x6f
vmovdqa64 ymm30, ymm19
vpternlogq ymm30, ymm21, ymm27, 0x96
vmovdqa64 ymm31, ymm22
vpternlogq ymm31, ymm15, ymm26, 0x78
vpternlogq ymm31, ymm7, ymm18, 0x78
vmovdqa64 ymmword ptr [rcx + 0], ymm5
vmovdqa64 ymm5, ymm11
vpternlogq ymm5, ymm23, ymm15, 0x96
vmovdqa64 ymmword ptr [rcx + 32], ymm1
vmovdqa64 ymm1, ymm14
vpternlogq ymm1, ymm5, ymm21, 0x12
vpternlogq ymm5, ymm19, ymm6, 0x6c
vmovdqa64 ymmword ptr [rcx + 64], ymm17
vmovdqa64 ymm17, ymm4
vpternlogq ymm17, ymm27, ymm30, 0x96
vpternlogq ymm1, ymm6, ymm17, 0x78
vpternlogq ymm1, ymm23, ymm30, 0x78
vpxorq ymm1, ymm1, ymm28
vpternlogq ymm1, ymm4, ymm15, 0x4b
vbroadcasti32x4 ymm28, xmmword ptr [rdx + 512]
vmovdqa64 ymmword ptr [rcx + 96], ymm13
vmovdqa64 ymm13, ymmword ptr [rcx + 256]
vpternlogq ymm1, ymm28, ymm13, 0x96
vpxorq ymm28, ymm9, ymm17
vpternlogq ymm28, ymm8, ymm31, 0xa6
vpxorq ymm31, ymm22, ymm17
vmovdqa64 ymmword ptr [rcx + 416], ymm10
vmovdqa64 ymm10, ymm14
vpternlogq ymm10, ymm18, ymm30, 0x9c
vpternlogq ymm10, ymm8, ymm11, 0x78
vmovdqa64 ymmword ptr [rcx + 448], ymm29
vmovdqa64 ymm29, ymm8
vpternlogq ymm29, ymm9, ymm15, 0xb4
vpternlogq ymm10, ymm23, ymm20, 0xd2
vpternlogq ymm30, ymm11, ymm29, 0x96
vpternlogq ymm15, ymm7, ymm27, 0xc6
vpternlogq ymm15, ymm22, ymm18, 0x78
vpternlogq ymm30, ymm7, ymm27, 0xb4
vpternlogq ymm15, ymm4, ymm31, 0x78
vpternlogq ymm15, ymm9, ymm8, 0xd2
vmovdqa64 ymmword ptr [rcx + 480], ymm25
vbroadcasti32x4 ymm25, xmmword ptr [rdx + 528]
vpternlogq ymm15, ymm25, ymmword ptr [rcx + 352], 0x96
vmovdqa64 ymm25, ymm8
vpternlogq ymm25, ymm22, ymm23, 0x96
vpternlogq ymm28, ymm14, ymm25, 0xb4
vmovdqa64 ymmword ptr [rcx + 512], ymm2
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 560]
vpternlogq ymm28, ymm2, ymmword ptr [rcx + 224], 0x96
vmovdqa64 ymm2, ymm14
vpternlogq ymm2, ymm17, ymm31, 0x96
vpternlogq ymm5, ymm9, ymm2, 0x78
vpternlogq ymm30, ymm17, ymm2, 0x78
vpternlogq ymm25, ymm22, ymm2, 0x6a
vpternlogq ymm25, ymm21, ymm27, 0x78
vpternlogq ymm10, ymm31, ymm2, 0xb4
vpternlogq ymm5, ymm8, ymm26, 0x78
vpternlogq ymm30, ymm23, ymm18, 0x78
vpternlogq ymm26, ymm9, ymm18, 0xc6
vpternlogq ymm26, ymm27, ymm31, 0x78
vpternlogq ymm26, ymm14, ymm6, 0xd2
vpternlogq ymm29, ymm23, ymm2, 0xb4
vpternlogq ymm26, ymm19, ymm21, 0xb4
vpternlogq ymm29, ymm21, ymm20, 0x78
vpternlogq ymm25, ymm4, ymm20, 0x78
vpternlogq ymm25, ymm6, ymm31, 0x78
vpternlogq ymm5, ymm4, ymm7, 0x78
vpternlogq ymm29, ymm11, ymm7, 0x78
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 624]
vpternlogq ymm29, ymm7, ymm2, 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 544]
vmovdqa64 ymm4, ymmword ptr [rcx + 896]
vpternlogq ymm10, ymm2, ymm4, 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 576]
vmovdqa64 ymm6, ymmword ptr [rcx + 1472]
vpternlogq ymm26, ymm2, ymm6, 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 592]
vmovdqa64 ymm7, ymmword ptr [rcx + 1088]
vpternlogq ymm30, ymm2, ymm7, 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 608]
vmovdqa64 ymm8, ymmword ptr [rcx + 1440]
vpternlogq ymm5, ymm2, ymm8, 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 640]
vpxorq ymm25, ymm25, ymm2
vpandq ymm2, ymm6, ymm7
vmovdqa64 ymm9, ymmword ptr [rcx + 224]
vmovdqa64 ymm11, ymm9
vpternlogq ymm11, ymm13, ymm6, 0x28
vmovdqa64 ymm14, ymmword ptr [rcx + 352]
vmovdqa64 ymm17, ymm14
vpternlogq ymm17, ymm9, ymm7, 0xac
vpandq ymm18, ymm13, ymm7
vmovdqa64 ymm19, ymm4
vpternlogq ymm19, ymm13, ymm14, 0xe6
vmovdqa64 ymm20, ymm9
vpternlogq ymm20, ymm13, ymm14, 0x87
vmovdqa64 ymm21, ymm6
vpternlogq ymm21, ymm9, ymm11, 0x95
vpternlogq ymm17, ymm9, ymm21, 0x87
vpternlogq ymm17, ymm13, ymm2, 0x96
vpternlogq ymm17, ymm4, ymm18, 0x87
vpternlogq ymm11, ymm13, ymm4, 0x87
vmovdqa64 ymm22, ymm7
vpternlogq ymm22, ymm9, ymm20, 0xa6
vpternlogq ymm22, ymm4, ymm8, 0x78
vmovdqa64 ymm23, ymm8
vpternlogq ymm23, ymm14, ymm18, 0x6a
vmovdqa64 ymm27, ymm8
vpternlogq ymm27, ymm18, ymm22, 0x6f
vpternlogq ymm27, ymm1, ymm17, 0x69
vpternlogq ymm3, ymm27, ymmword ptr [rcx + 1216], 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm3
vpternlogq ymm18, ymm14, ymm6, 0x87
vmovdqa64 ymm3, ymm6
vpternlogq ymm3, ymm22, ymm18, 0x6f
vpternlogq ymm22, ymm7, ymm20, 0xa6
vpandnq ymm17, ymm14, ymm7
vmovdqa64 ymm31, ymm7
vpternlogq ymm31, ymm4, ymm21, 0x96
vmovdqa64 ymmword ptr [rcx + 160], ymm27
vmovdqa64 ymm27, ymm25
vpternlogq ymm27, ymm15, ymm26, 0x96
vmovdqa64 ymmword ptr [rcx + 192], ymm27
vmovdqa64 ymm27, ymm9
vpternlogq ymm27, ymm13, ymm19, 0x6a
vmovdqa64 ymmword ptr [rcx + 288], ymm1
vmovdqa64 ymm1, ymm6
vpternlogq ymm1, ymm4, ymm27, 0x95
vpternlogq ymm31, ymm8, ymm1, 0x59
vpternlogq ymm1, ymm17, ymm19, 0x69
vpxorq ymm19, ymm19, ymm27
vpternlogq ymm6, ymm8, ymm19, 0xb7
vpternlogq ymm17, ymm4, ymm21, 0x59
vmovdqa64 ymmword ptr [rcx + 320], ymm25
vmovdqa64 ymm25, ymm7
vpternlogq ymm25, ymm1, ymm19, 0x6f
vpternlogq ymm19, ymm14, ymm4, 0xd7
vmovdqa64 ymm14, ymm7
vpternlogq ymm14, ymm13, ymm22, 0x60
vpternlogq ymm13, ymm4, ymm9, 0x2d
vpternlogq ymm1, ymm9, ymm20, 0x6a
vpternlogq ymm27, ymm20, ymm13, 0xe7
vpternlogq ymm13, ymm8, ymm18, 0x59
vpternlogq ymm14, ymm4, ymm23, 0xe2
vpternlogq ymm14, ymm5, ymm1, 0x69
vpternlogq ymm17, ymm7, ymm23, 0x1e
vpternlogq ymm17, ymm8, ymm2, 0x87
vpternlogq ymm11, ymm8, ymm13, 0xb4
vpternlogq ymm11, ymm15, ymm25, 0x96
vmovdqa64 ymm1, ymmword ptr [rcx + 864]
vpternlogq ymm1, ymm11, ymmword ptr [rcx + 960], 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm1
vpxorq ymm14, ymm6, ymm14
vpternlogq ymm23, ymm10, ymm6, 0x96
vpternlogq ymm0, ymm14, ymmword ptr [rcx + 1152], 0x69
vmovdqa64 ymmword ptr [rsi + 480], ymm0
vpternlogq ymm18, ymm4, ymm9, 0xb1
vpternlogq ymm18, ymm26, ymm17, 0x96
vpandq ymm9, ymm9, ymm8
vpternlogq ymm19, ymm3, ymm9, 0x69
vpternlogq ymm2, ymm9, ymmword ptr [rcx + 352], 0x28
vpxorq ymm23, ymm23, ymm19
vpternlogq ymm31, ymm28, ymm2, 0x96
vpternlogq ymm9, ymm4, ymm21, 0x47
vpternlogq ymm9, ymm30, ymm27, 0x96
vpternlogq ymm9, ymm13, ymm22, 0x96
vmovdqa64 ymm0, ymm29
vpternlogq ymm0, ymm10, ymm26, 0x96
vpternlogq ymm24, ymm9, ymmword ptr [rcx + 1184], 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm24
vpternlogq ymm16, ymm23, ymmword ptr [rcx + 1120], 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm16
vpternlogq ymm12, ymm18, ymmword ptr [rcx + 1024], 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm12
vmovdqa64 ymm1, ymmword ptr [rcx + 512]
vpternlogq ymm1, ymm31, ymmword ptr [rcx + 128], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm1
vmovdqa64 ymm1, ymmword ptr [rcx + 320]
vpxorq ymm2, ymm5, ymm1
vmovdqa64 ymm3, ymmword ptr [rcx + 288]
vmovdqa64 ymm4, ymm3
vpternlogq ymm4, ymm15, ymm29, 0x96
vmovdqa64 ymm6, ymmword ptr [rcx + 192]
vmovdqa64 ymm7, ymm6
vpternlogq ymm7, ymm5, ymm4, 0x96
vmovdqa64 ymm8, ymm1
vpternlogq ymm8, ymm10, ymm2, 0x96
vmovdqa64 ymm12, ymm8
vpternlogq ymm12, ymm26, ymm7, 0x14
vpternlogq ymm7, ymm28, ymm1, 0x6c
vpxorq ymm13, ymm15, ymm28
vmovdqa64 ymm16, ymm6
vpternlogq ymm16, ymm3, ymm0, 0x6c
vmovdqa64 ymm17, ymm13
vpternlogq ymm17, ymm15, ymm30, 0x96
vpternlogq ymm16, ymm29, ymm2, 0x78
vmovdqa64 ymm19, ymm17
vpternlogq ymm19, ymm28, ymm8, 0x96
vmovdqa64 ymm20, ymm0
vpternlogq ymm20, ymm29, ymm17, 0x7b
vmovdqa64 ymm21, ymm6
vpternlogq ymm21, ymm29, ymm17, 0xc6
vpternlogq ymm21, ymm3, ymm2, 0x78
vmovdqa64 ymm22, ymm19
vpternlogq ymm22, ymm26, ymm2, 0xa6
vmovdqa64 ymm24, ymm19
vpternlogq ymm24, ymm10, ymm17, 0x96
vpternlogq ymm12, ymm1, ymm24, 0x78
vpternlogq ymm12, ymm4, ymm19, 0x78
vpxorq ymm12, ymm12, ymm20
vpternlogq ymm12, ymm10, ymm6, 0x4b
vpternlogq ymm6, ymm15, ymm30, 0xa6
vpternlogq ymm19, ymm5, ymm6, 0x96
vpternlogq ymm22, ymm30, ymm5, 0x78
vpternlogq ymm19, ymm29, ymm17, 0xb4
vpternlogq ymm22, ymm4, ymm13, 0xd2
vmovdqa64 ymm20, ymm3
vpternlogq ymm20, ymm30, ymm4, 0x96
vpxorq ymm25, ymm3, ymm24
vpternlogq ymm21, ymm10, ymm25, 0x78
vpternlogq ymm21, ymm15, ymm30, 0xd2
vpternlogq ymm21, ymm11, ymmword ptr [rcx + 768], 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm21
vmovdqa64 ymm11, ymm0
vpternlogq ymm11, ymm15, ymm2, 0xc6
vpternlogq ymm11, ymm17, ymm25, 0x78
vmovdqa64 ymm21, ymmword ptr [rcx + 480]
vpternlogq ymm12, ymm21, ymmword ptr [rcx + 160], 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm12
vpternlogq ymm11, ymm26, ymm1, 0xd2
vpternlogq ymm11, ymm28, ymm8, 0xb4
vpternlogq ymm11, ymm18, ymmword ptr [rcx + 448], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm11
vmovdqa64 ymm11, ymm25
vpternlogq ymm11, ymm26, ymm24, 0x96
vpternlogq ymm22, ymm25, ymm11, 0xb4
vpternlogq ymm22, ymm23, ymmword ptr [rcx + 672], 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm22
vpternlogq ymm19, ymm24, ymm11, 0x78
vpternlogq ymm19, ymm4, ymm2, 0x78
vpternlogq ymm19, ymm9, ymmword ptr [rcx + 416], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm19
vpternlogq ymm6, ymm4, ymm11, 0xb4
vpxorq ymm24, ymm15, ymm24
vpternlogq ymm24, ymm30, ymm16, 0xa6
vpternlogq ymm24, ymm26, ymm20, 0xb4
vpternlogq ymm24, ymm31, ymmword ptr [rcx + 96], 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm24
vpternlogq ymm7, ymm15, ymm11, 0x78
vpternlogq ymm7, ymm30, ymm0, 0x78
vpternlogq ymm20, ymm3, ymm11, 0x6a
vpternlogq ymm20, ymm8, ymm17, 0x78
vpternlogq ymm6, ymm8, ymm13, 0x78
vpternlogq ymm6, ymm5, ymm29, 0x78
vpternlogq ymm6, ymm29, ymmword ptr [rcx + 64], 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm6
vpternlogq ymm7, ymm10, ymm29, 0x78
vpternlogq ymm7, ymm14, ymmword ptr [rcx + 32], 0x69
vmovdqa64 ymmword ptr [rsi + 192], ymm7
vpternlogq ymm20, ymm10, ymm13, 0x78
vpternlogq ymm20, ymm1, ymm25, 0x78
vpxorq ymm20, ymm20, ymmword ptr [rcx + 0]
vmovdqa64 ymmword ptr [rsi + 256], ymm20
