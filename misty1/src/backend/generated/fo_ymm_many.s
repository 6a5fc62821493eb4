// fo_ymm_many.s: 938 instructions, about 238 cycles, 30 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rdi + 992]
vmovdqa64 ymm1, ymmword ptr [rdi + 928]
vpxorq ymm2, ymm0, ymm1
vmovdqa64 ymm3, ymmword ptr [rdi + 800]
vmovdqa64 ymm4, ymm3
vpternlogq ymm4, ymm0, ymm2, 0x96
vmovdqa64 ymm5, ymmword ptr [rdi + 768]
vmovdqa64 ymm6, ymmword ptr [rdi + 864]
vmovdqa64 ymm7, ymm6
vpternlogq ymm7, ymm5, ymm0, 0x96
vmovdqa64 ymm8, ymmword ptr [rdi + 832]
vpxorq ymm9, ymm5, ymm8
vmovdqa64 ymm10, ymmword ptr [rdi + 960]
vmovdqa64 ymm11, ymm10
vpternlogq ymm11, ymm3, ymm6, 0x96
vmovdqa64 ymm12, ymmword ptr [rdi + 736]
vmovdqa64 ymm13, ymm12
vpternlogq ymm13, ymm7, ymm11, 0x78
vpternlogq ymm13, ymm10, ymm2, 0x78
vmovdqa64 ymm14, ymm10
vpternlogq ymm14, ymm12, ymm5, 0x96
vmovdqa64 ymm15, ymm1
vpternlogq ymm15, ymm14, ymm7, 0x96
vmovdqa64 ymm16, ymm6
vpternlogq ymm16, ymm15, ymm4, 0x12
vpternlogq ymm15, ymm8, ymm0, 0x6c
vmovdqa64 ymm17, ymm5
vpternlogq ymm17, ymm2, ymm11, 0xb4
vmovdqa64 ymm18, ymmword ptr [rdi + 896]
vmovdqa64 ymm19, ymm18
vpternlogq ymm19, ymm5, ymm9, 0x96
vmovdqa64 ymm20, ymm10
vpternlogq ymm20, ymm19, ymm11, 0x6f
vmovdqa64 ymm21, ymm18
vpternlogq ymm21, ymm5, ymm7, 0xb4
vmovdqa64 ymm22, ymm10
vpternlogq ymm22, ymm7, ymm19, 0xd2
vpternlogq ymm22, ymm12, ymm2, 0x78
vmovdqa64 ymm23, ymm18
vpternlogq ymm23, ymm12, ymm14, 0x96
vmovdqa64 ymm24, ymm8
vpternlogq ymm24, ymm4, ymm19, 0x96
vmovdqa64 ymm25, ymm3
vpternlogq ymm25, ymm19, ymm24, 0x96
vpternlogq ymm16, ymm0, ymm25, 0x78
vpternlogq ymm16, ymm14, ymm24, 0x78
vpxorq ymm16, ymm16, ymm20
vpternlogq ymm16, ymm3, ymm7, 0x4b
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 0]
vmovdqa64 ymm20, ymmword ptr [rdi + 512]
vpternlogq ymm16, ymm7, ymm20, 0x96
vpxorq ymm7, ymm12, ymm25
vpternlogq ymm22, ymm3, ymm7, 0x78
vpternlogq ymm22, ymm5, ymm18, 0xd2
vpternlogq ymm17, ymm19, ymm7, 0x78
vbroadcasti32x4 ymm26, xmmword ptr [rdx + 16]
vmovdqa64 ymm27, ymmword ptr [rdi + 544]
vpternlogq ymm22, ymm26, ymm27, 0x96
vpternlogq ymm17, ymm6, ymm0, 0xd2
vpternlogq ymm17, ymm8, ymm4, 0xb4
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 64]
vmovdqa64 ymm26, ymmword ptr [rdi + 640]
vpternlogq ymm17, ymm8, ymm26, 0x96
vmovdqa64 ymm8, ymm6
vpternlogq ymm8, ymm25, ymm7, 0x96
vpternlogq ymm15, ymm5, ymm8, 0x78
vpternlogq ymm15, ymm18, ymm11, 0x78
vpternlogq ymm15, ymm3, ymm10, 0x78
vpxorq ymm5, ymm5, ymm25
vpternlogq ymm5, ymm18, ymm13, 0xa6
vpternlogq ymm5, ymm6, ymm23, 0xb4
vpternlogq ymm23, ymm12, ymm8, 0x6a
vbroadcasti32x4 ymm11, xmmword ptr [rdx + 96]
vmovdqa64 ymm12, ymmword ptr [rdi + 704]
vpternlogq ymm15, ymm11, ymm12, 0x96
vbroadcasti32x4 ymm11, xmmword ptr [rdx + 48]
vmovdqa64 ymm13, ymmword ptr [rdi + 608]
vpternlogq ymm5, ymm11, ymm13, 0x96
vpternlogq ymm23, ymm4, ymm19, 0x78
vpternlogq ymm23, ymm3, ymm9, 0x78
vpternlogq ymm23, ymm0, ymm7, 0x78
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 128]
vpxorq ymm23, ymm23, ymm0
vpternlogq ymm6, ymm2, ymm24, 0x9c
vpternlogq ymm6, ymm18, ymm1, 0x78
vpternlogq ymm6, ymm14, ymm9, 0xd2
vpternlogq ymm6, ymm7, ymm8, 0xb4
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 32]
vmovdqa64 ymm3, ymmword ptr [rdi + 576]
vpternlogq ymm6, ymm0, ymm3, 0x96
vpternlogq ymm24, ymm1, ymm21, 0x96
vpternlogq ymm24, ymm10, ymm19, 0xb4
vpternlogq ymm24, ymm25, ymm8, 0x78
vpternlogq ymm24, ymm14, ymm2, 0x78
vpternlogq ymm21, ymm14, ymm8, 0xb4
vpternlogq ymm21, ymm4, ymm9, 0x78
vpternlogq ymm21, ymm1, ymm10, 0x78
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 80]
vmovdqa64 ymm1, ymmword ptr [rdi + 672]
vpternlogq ymm24, ymm0, ymm1, 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 112]
vpternlogq ymm21, ymm10, ymm0, 0x96
vpandq ymm0, ymm26, ymm1
vmovdqa64 ymm2, ymm1
vpternlogq ymm2, ymm27, ymm13, 0xe2
vpandq ymm4, ymm20, ymm1
vmovdqa64 ymm7, ymm26
vpternlogq ymm7, ymm20, ymm13, 0x60
vmovdqa64 ymm8, ymm26
vpternlogq ymm8, ymm27, ymm4, 0x95
vpandnq ymm9, ymm27, ymm1
vmovdqa64 ymm10, ymm26
vpternlogq ymm10, ymm13, ymm7, 0x95
vpternlogq ymm2, ymm13, ymm10, 0x87
vpternlogq ymm7, ymm20, ymm3, 0x87
vpternlogq ymm2, ymm20, ymm0, 0x96
vpternlogq ymm2, ymm3, ymm4, 0x87
vmovdqa64 ymm11, ymm3
vpternlogq ymm11, ymm10, ymm9, 0x63
vmovdqa64 ymm14, ymm3
vpternlogq ymm14, ymm20, ymm27, 0xe6
vmovdqa64 ymm18, ymm13
vpternlogq ymm18, ymm20, ymm3, 0x63
vmovdqa64 ymm19, ymm13
vpternlogq ymm19, ymm20, ymm14, 0x6a
vmovdqa64 ymm25, ymm26
vpternlogq ymm25, ymm3, ymm19, 0x95
vpternlogq ymm9, ymm14, ymm25, 0x69
vpxorq ymm14, ymm14, ymm19
vmovdqa64 ymm28, ymm12
vpternlogq ymm28, ymm27, ymm4, 0x6a
vpternlogq ymm11, ymm1, ymm28, 0x1e
vpternlogq ymm11, ymm12, ymm0, 0x87
vmovdqa64 ymm29, ymm13
vpternlogq ymm29, ymm20, ymm27, 0x87
vpternlogq ymm19, ymm29, ymm18, 0xe7
vpternlogq ymm18, ymm12, ymm8, 0x59
vpternlogq ymm7, ymm12, ymm18, 0xb4
vmovdqa64 ymm30, ymm13
vpternlogq ymm30, ymm3, ymm8, 0xa3
vpternlogq ymm30, ymm17, ymm11, 0x96
vmovdqa64 ymm11, ymm1
vpternlogq ymm11, ymm13, ymm29, 0xa6
vmovdqa64 ymm31, ymm21
vpternlogq ymm31, ymm6, ymm17, 0x96
vpternlogq ymm11, ymm3, ymm12, 0x78
vpternlogq ymm4, ymm12, ymm11, 0x7b
vpternlogq ymm4, ymm16, ymm2, 0x69
vmovdqa64 ymm2, ymm1
vpternlogq ymm2, ymm29, ymm11, 0x9c
vpternlogq ymm29, ymm13, ymm9, 0x78
vpternlogq ymm9, ymm1, ymm14, 0x7b
vpternlogq ymm7, ymm22, ymm9, 0x96
vpternlogq ymm8, ymm26, ymm11, 0x7b
vpternlogq ymm20, ymm1, ymm2, 0x48
vpternlogq ymm20, ymm3, ymm28, 0xe2
vpternlogq ymm20, ymm15, ymm29, 0x69
vpandq ymm13, ymm13, ymm12
vpternlogq ymm0, ymm27, ymm13, 0x48
vpternlogq ymm27, ymm3, ymm14, 0xb7
vpternlogq ymm27, ymm8, ymm13, 0x69
vpternlogq ymm13, ymm3, ymm10, 0x47
vpternlogq ymm10, ymm3, ymm1, 0x96
vpternlogq ymm13, ymm24, ymm19, 0x96
vpternlogq ymm13, ymm18, ymm2, 0x96
vpternlogq ymm10, ymm12, ymm25, 0x59
vpternlogq ymm10, ymm5, ymm0, 0x96
vpternlogq ymm14, ymm26, ymm12, 0xd7
vpternlogq ymm28, ymm6, ymm14, 0x96
vpxorq ymm28, ymm28, ymm27
vmovdqa64 ymm0, ymm23
vpternlogq ymm0, ymm22, ymm17, 0x96
vpxorq ymm1, ymm22, ymm5
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 880]
vpxorq ymm2, ymm2, ymmword ptr [rdi + 224]
vmovdqa64 ymm3, ymm21
vpternlogq ymm3, ymm16, ymm22, 0x96
vpxorq ymm8, ymm15, ymm23
vmovdqa64 ymm9, ymm0
vpternlogq ymm9, ymm15, ymm3, 0x96
vmovdqa64 ymm11, ymm1
vpternlogq ymm11, ymm22, ymm24, 0x96
vmovdqa64 ymm12, ymm8
vpternlogq ymm12, ymm6, ymm23, 0x96
vmovdqa64 ymm18, ymm31
vpternlogq ymm18, ymm22, ymm8, 0xc6
vmovdqa64 ymm19, ymm31
vpternlogq ymm19, ymm21, ymm11, 0x7b
vmovdqa64 ymm25, ymm12
vpternlogq ymm25, ymm17, ymm9, 0x14
vpternlogq ymm9, ymm5, ymm23, 0x6c
vbroadcasti32x4 ymm26, xmmword ptr [rdx + 848]
vpxorq ymm26, ymm26, ymmword ptr [rdi + 160]
vmovdqa64 ymm27, ymm11
vpternlogq ymm27, ymm21, ymm0, 0x9c
vbroadcasti32x4 ymm29, xmmword ptr [rdx + 800]
vpxorq ymm29, ymm29, ymmword ptr [rdi + 64]
vpternlogq ymm27, ymm16, ymm8, 0x78
vmovdqa64 ymmword ptr [rcx + 0], ymm7
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 896]
vpxorq ymm7, ymm7, ymmword ptr [rdi + 256]
vmovdqa64 ymmword ptr [rcx + 32], ymm30
vbroadcasti32x4 ymm30, xmmword ptr [rdx + 768]
vpxorq ymm30, ymm30, ymmword ptr [rdi + 0]
vmovdqa64 ymmword ptr [rcx + 64], ymm10
vmovdqa64 ymm10, ymm11
vpternlogq ymm10, ymm5, ymm12, 0x96
vmovdqa64 ymmword ptr [rcx + 96], ymm26
vmovdqa64 ymm26, ymm10
vpternlogq ymm26, ymm6, ymm11, 0x96
vpternlogq ymm25, ymm23, ymm26, 0x78
vpternlogq ymm25, ymm3, ymm10, 0x78
vpxorq ymm25, ymm25, ymm19
vpternlogq ymm25, ymm6, ymm0, 0x4b
vpternlogq ymm25, ymm30, ymm4, 0x96
vmovdqa64 ymm19, ymmword ptr [rdi + 288]
vbroadcasti32x4 ymm30, xmmword ptr [rdx + 912]
vpternlogq ymm4, ymm19, ymm30, 0x96
vbroadcasti32x4 ymm30, xmmword ptr [rdx + 864]
vpxorq ymm30, ymm30, ymmword ptr [rdi + 192]
vmovdqa64 ymmword ptr [rcx + 128], ymm4
vmovdqa64 ymm4, ymm10
vpternlogq ymm4, ymm17, ymm8, 0xa6
vpternlogq ymm4, ymm24, ymm15, 0x78
vpxorq ymm14, ymm14, ymm20
vpternlogq ymm4, ymm3, ymm1, 0xd2
vpxorq ymm20, ymm16, ymm26
vpternlogq ymm18, ymm11, ymm20, 0x78
vpternlogq ymm27, ymm6, ymm20, 0x78
vpternlogq ymm18, ymm17, ymm23, 0xd2
vpternlogq ymm18, ymm5, ymm12, 0xb4
vpternlogq ymm27, ymm22, ymm24, 0xd2
vmovdqa64 ymm5, ymm20
vpternlogq ymm5, ymm17, ymm26, 0x96
vpternlogq ymm4, ymm20, ymm5, 0xb4
vpternlogq ymm4, ymm29, ymm28, 0x96
vpternlogq ymm9, ymm22, ymm5, 0x78
vmovdqa64 ymm29, ymmword ptr [rdi + 352]
vmovdqa64 ymmword ptr [rcx + 160], ymm4
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 944]
vpternlogq ymm28, ymm29, ymm4, 0x96
vpternlogq ymm9, ymm24, ymm31, 0x78
vpternlogq ymm9, ymm6, ymm21, 0x78
vpternlogq ymm9, ymm30, ymm14, 0x69
vpternlogq ymm31, ymm16, ymm0, 0x6c
vpternlogq ymm0, ymm22, ymm24, 0xa6
vmovdqa64 ymm4, ymm0
vpternlogq ymm4, ymm3, ymm5, 0xb4
vpxorq ymm22, ymm22, ymm26
vpternlogq ymm0, ymm15, ymm10, 0x96
vpternlogq ymm31, ymm21, ymm8, 0x78
vpternlogq ymm22, ymm24, ymm31, 0xa6
vpternlogq ymm24, ymm16, ymm3, 0x96
vpternlogq ymm22, ymm17, ymm24, 0xb4
vpternlogq ymm24, ymm16, ymm5, 0x6a
vpternlogq ymm4, ymm12, ymm1, 0x78
vpternlogq ymm4, ymm15, ymm21, 0x78
vpternlogq ymm24, ymm12, ymm11, 0x78
vpternlogq ymm24, ymm6, ymm1, 0x78
vpternlogq ymm24, ymm23, ymm20, 0x78
vpxorq ymm7, ymm7, ymm24
vpternlogq ymm4, ymm21, ymm2, 0x96
vpternlogq ymm0, ymm21, ymm11, 0xb4
vpternlogq ymm0, ymm26, ymm5, 0x78
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 816]
vmovdqa64 ymm2, ymmword ptr [rdi + 96]
vpxorq ymm1, ymm1, ymm2
vpternlogq ymm0, ymm3, ymm8, 0x78
vpternlogq ymm0, ymm13, ymmword ptr [rcx + 96], 0x96
vmovdqa64 ymm3, ymmword ptr [rdi + 448]
vbroadcasti32x4 ymm5, xmmword ptr [rdx + 992]
vpternlogq ymm13, ymm3, ymm5, 0x96
vmovdqa64 ymm5, ymmword ptr [rdi + 480]
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 1008]
vpternlogq ymm14, ymm5, ymm6, 0x69
vmovdqa64 ymm6, ymmword ptr [rcx + 64]
vpternlogq ymm22, ymm1, ymm6, 0x96
vmovdqa64 ymm1, ymmword ptr [rdi + 384]
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 960]
vpternlogq ymm6, ymm1, ymm8, 0x96
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 832]
vmovdqa64 ymm10, ymmword ptr [rdi + 128]
vpxorq ymm8, ymm8, ymm10
vmovdqa64 ymm11, ymmword ptr [rcx + 32]
vpternlogq ymm18, ymm8, ymm11, 0x96
vmovdqa64 ymm8, ymmword ptr [rdi + 416]
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 976]
vpternlogq ymm11, ymm8, ymm12, 0x96
vmovdqa64 ymm12, ymmword ptr [rdi + 256]
vmovdqa64 ymm15, ymm12
vpternlogq ymm15, ymm29, ymm5, 0x96
vbroadcasti32x4 ymm16, xmmword ptr [rdx + 784]
vmovdqa64 ymm17, ymmword ptr [rdi + 32]
vpxorq ymm16, ymm16, ymm17
vmovdqa64 ymm20, ymmword ptr [rcx + 0]
vpternlogq ymm27, ymm16, ymm20, 0x96
vmovdqa64 ymm16, ymmword ptr [rdi + 320]
vbroadcasti32x4 ymm21, xmmword ptr [rdx + 928]
vpternlogq ymm20, ymm16, ymm21, 0x96
vpxorq ymm21, ymm8, ymm5
vmovdqa64 ymm23, ymmword ptr [rdi + 224]
vmovdqa64 ymm24, ymm23
vpternlogq ymm24, ymm12, ymm3, 0x96
vmovdqa64 ymm26, ymm5
vpternlogq ymm26, ymm19, ymm21, 0x96
vmovdqa64 ymm30, ymm3
vpternlogq ymm30, ymm19, ymm29, 0x96
vmovdqa64 ymm31, ymm1
vpternlogq ymm31, ymm12, ymm15, 0xb4
vmovdqa64 ymmword ptr [rcx + 0], ymm13
vmovdqa64 ymm13, ymm12
vpternlogq ymm13, ymm21, ymm30, 0xb4
vmovdqa64 ymmword ptr [rcx + 32], ymm28
vmovdqa64 ymm28, ymm8
vpternlogq ymm28, ymm24, ymm15, 0x96
vmovdqa64 ymmword ptr [rcx + 64], ymm14
vmovdqa64 ymm14, ymm29
vpternlogq ymm14, ymm28, ymm26, 0x12
vmovdqa64 ymmword ptr [rcx + 96], ymm6
vmovdqa64 ymm6, ymm1
vpternlogq ymm6, ymm23, ymm24, 0x96
vmovdqa64 ymmword ptr [rcx + 192], ymm11
vpxorq ymm11, ymm12, ymm16
vpternlogq ymm28, ymm16, ymm5, 0x6c
vmovdqa64 ymmword ptr [rcx + 224], ymm20
vmovdqa64 ymm20, ymm1
vpternlogq ymm20, ymm12, ymm11, 0x96
vmovdqa64 ymmword ptr [rcx + 256], ymm9
vmovdqa64 ymm9, ymm23
vpternlogq ymm9, ymm15, ymm30, 0x78
vpternlogq ymm9, ymm3, ymm21, 0x78
vmovdqa64 ymmword ptr [rcx + 288], ymm18
vpandq ymm18, ymm10, ymmword ptr [rdi + 160]
vmovdqa64 ymmword ptr [rcx + 320], ymm22
vmovdqa64 ymm22, ymm16
vpternlogq ymm22, ymm26, ymm20, 0x96
vmovdqa64 ymmword ptr [rcx + 352], ymm7
vmovdqa64 ymm7, ymm19
vpternlogq ymm7, ymm20, ymm22, 0x96
vpternlogq ymm14, ymm5, ymm7, 0x78
vpternlogq ymm14, ymm24, ymm22, 0x78
vmovdqa64 ymmword ptr [rcx + 384], ymm27
vmovdqa64 ymm27, ymm3
vpternlogq ymm27, ymm20, ymm30, 0x6f
vpxorq ymm14, ymm14, ymm27
vpternlogq ymm14, ymm19, ymm15, 0x4b
vbroadcasti32x4 ymm27, xmmword ptr [rdx + 256]
vmovdqa64 ymmword ptr [rcx + 416], ymm25
vmovdqa64 ymm25, ymmword ptr [rdi + 0]
vpternlogq ymm14, ymm27, ymm25, 0x96
vmovdqa64 ymm27, ymm29
vpternlogq ymm27, ymm21, ymm22, 0x9c
vpternlogq ymm15, ymm3, ymm20, 0xc6
vpternlogq ymm22, ymm8, ymm31, 0x96
vpternlogq ymm22, ymm3, ymm20, 0xb4
vpternlogq ymm27, ymm1, ymm8, 0x78
vpternlogq ymm15, ymm23, ymm21, 0x78
vpternlogq ymm27, ymm24, ymm11, 0xd2
vpxorq ymm25, ymm23, ymm7
vpternlogq ymm15, ymm19, ymm25, 0x78
vpternlogq ymm15, ymm12, ymm1, 0xd2
vmovdqa64 ymmword ptr [rcx + 448], ymm4
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 272]
vpternlogq ymm15, ymm4, ymm17, 0x96
vpternlogq ymm13, ymm20, ymm25, 0x78
vpternlogq ymm13, ymm29, ymm5, 0xd2
vpternlogq ymm13, ymm16, ymm26, 0xb4
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 320]
vpternlogq ymm13, ymm4, ymm10, 0x96
vpxorq ymm4, ymm12, ymm7
vpternlogq ymm4, ymm1, ymm9, 0xa6
vpternlogq ymm4, ymm29, ymm6, 0xb4
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 304]
vpternlogq ymm4, ymm9, ymm2, 0x96
vpternlogq ymm29, ymm7, ymm25, 0x96
vpternlogq ymm28, ymm12, ymm29, 0x78
vpternlogq ymm22, ymm7, ymm29, 0x78
vpternlogq ymm22, ymm24, ymm21, 0x78
vpternlogq ymm31, ymm24, ymm29, 0xb4
vpternlogq ymm28, ymm1, ymm30, 0x78
vpternlogq ymm6, ymm23, ymm29, 0x6a
vpternlogq ymm6, ymm26, ymm20, 0x78
vpternlogq ymm29, ymm25, ymm27, 0xa6
vpternlogq ymm31, ymm26, ymm11, 0x78
vpternlogq ymm6, ymm19, ymm11, 0x78
vpternlogq ymm6, ymm5, ymm25, 0x78
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 288]
vmovdqa64 ymm5, ymmword ptr [rdi + 64]
vpternlogq ymm29, ymm1, ymm5, 0x96
vpternlogq ymm28, ymm19, ymm3, 0x78
vpternlogq ymm31, ymm8, ymm3, 0x78
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 368]
vpternlogq ymm31, ymm3, ymm1, 0x96
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 352]
vmovdqa64 ymm3, ymmword ptr [rdi + 192]
vpternlogq ymm28, ymm1, ymm3, 0x96
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 336]
vmovdqa64 ymm7, ymmword ptr [rdi + 160]
vpternlogq ymm22, ymm1, ymm7, 0x96
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 384]
vpxorq ymm6, ymm6, ymm1
vmovdqa64 ymm1, ymmword ptr [rdi + 0]
vmovdqa64 ymm8, ymm1
vpternlogq ymm8, ymm17, ymm5, 0xbc
vmovdqa64 ymm9, ymm10
vpternlogq ymm9, ymm1, ymm2, 0x60
vmovdqa64 ymm11, ymm7
vpternlogq ymm11, ymm17, ymm2, 0xe2
vpandnq ymm12, ymm17, ymm7
vmovdqa64 ymm16, ymm2
vpternlogq ymm16, ymm1, ymm8, 0x6a
vmovdqa64 ymm19, ymm10
vpternlogq ymm19, ymm5, ymm16, 0x95
vpxorq ymm20, ymm8, ymm16
vpternlogq ymm8, ymm12, ymm19, 0x69
vbroadcasti32x4 ymm21, xmmword ptr [rdx + 1360]
vpxorq ymm21, ymm0, ymm21
vpandq ymm23, ymm1, ymm7
vmovdqa64 ymm24, ymm10
vpternlogq ymm24, ymm2, ymm9, 0x95
vpternlogq ymm12, ymm5, ymm24, 0x59
vpternlogq ymm9, ymm1, ymm5, 0x87
vpternlogq ymm11, ymm2, ymm24, 0x87
vpternlogq ymm11, ymm1, ymm18, 0x96
vpternlogq ymm11, ymm5, ymm23, 0x87
vmovdqa64 ymm25, ymm3
vpternlogq ymm25, ymm17, ymm23, 0x6a
vpternlogq ymm12, ymm7, ymm25, 0x1e
vpternlogq ymm12, ymm3, ymm18, 0x87
vmovdqa64 ymm26, ymm2
vpternlogq ymm26, ymm1, ymm17, 0x87
vmovdqa64 ymm27, ymm7
vpternlogq ymm27, ymm8, ymm20, 0x6f
vpternlogq ymm8, ymm2, ymm26, 0x6a
vmovdqa64 ymm30, ymm7
vpternlogq ymm30, ymm2, ymm26, 0xa6
vpternlogq ymm30, ymm5, ymm3, 0x78
vmovdqa64 ymmword ptr [rcx + 480], ymm0
vmovdqa64 ymm0, ymm3
vpternlogq ymm0, ymm23, ymm30, 0x6f
vpternlogq ymm0, ymm14, ymm11, 0x69
vpternlogq ymm23, ymm17, ymm10, 0x87
vmovdqa64 ymm11, ymm2
vpternlogq ymm11, ymm1, ymm5, 0x63
vpternlogq ymm16, ymm26, ymm11, 0xe7
vpternlogq ymm11, ymm3, ymm23, 0x59
vpternlogq ymm9, ymm3, ymm11, 0xb4
vpternlogq ymm9, ymm15, ymm27, 0x96
vpternlogq ymm26, ymm7, ymm30, 0xb4
vpternlogq ymm30, ymm10, ymm23, 0x7b
vpternlogq ymm23, ymm5, ymm2, 0xb1
vpternlogq ymm23, ymm13, ymm12, 0x96
vpternlogq ymm10, ymm3, ymm20, 0xb7
vpternlogq ymm20, ymm17, ymm5, 0xd7
vmovdqa64 ymm12, ymm7
vpternlogq ymm12, ymm5, ymm24, 0x96
vpternlogq ymm12, ymm3, ymm19, 0x59
vpandq ymm2, ymm2, ymm3
vpternlogq ymm20, ymm30, ymm2, 0x69
vpternlogq ymm18, ymm17, ymm2, 0x48
vpternlogq ymm12, ymm4, ymm18, 0x96
vpternlogq ymm2, ymm5, ymm24, 0x47
vpternlogq ymm2, ymm22, ymm16, 0x96
vpternlogq ymm2, ymm11, ymm26, 0x96
vbroadcasti32x4 ymm3, xmmword ptr [rdx + 1392]
vpxorq ymm3, ymm3, ymmword ptr [rcx + 448]
vpternlogq ymm26, ymm1, ymm7, 0x28
vpternlogq ymm26, ymm5, ymm25, 0xe2
vpternlogq ymm26, ymm28, ymm8, 0x69
vpternlogq ymm25, ymm29, ymm10, 0x96
vpxorq ymm25, ymm25, ymm20
vpxorq ymm10, ymm10, ymm26
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 1280]
vpxorq ymm1, ymm1, ymmword ptr [rcx + 416]
vbroadcasti32x4 ymm5, xmmword ptr [rdx + 1296]
vpxorq ymm5, ymm5, ymmword ptr [rcx + 384]
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 1312]
vpxorq ymm7, ymm7, ymmword ptr [rcx + 160]
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 1408]
vpxorq ymm8, ymm8, ymmword ptr [rcx + 352]
vmovdqa64 ymm11, ymm31
vpternlogq ymm11, ymm14, ymm15, 0x96
vpxorq ymm16, ymm15, ymm4
vmovdqa64 ymm17, ymm6
vpternlogq ymm17, ymm15, ymm13, 0x96
vbroadcasti32x4 ymm18, xmmword ptr [rdx + 1328]
vpxorq ymm18, ymm18, ymmword ptr [rcx + 320]
vbroadcasti32x4 ymm19, xmmword ptr [rdx + 1344]
vpxorq ymm19, ymm19, ymmword ptr [rcx + 288]
vmovdqa64 ymm20, ymm16
vpternlogq ymm20, ymm15, ymm22, 0x96
vmovdqa64 ymm24, ymm17
vpternlogq ymm24, ymm28, ymm11, 0x96
vbroadcasti32x4 ymm26, xmmword ptr [rdx + 1376]
vpxorq ymm26, ymm26, ymmword ptr [rcx + 256]
vpxorq ymm27, ymm28, ymm6
vmovdqa64 ymm30, ymm27
vpternlogq ymm30, ymm29, ymm6, 0x96
vmovdqa64 ymmword ptr [rcx + 512], ymm26
vmovdqa64 ymm26, ymm31
vpternlogq ymm26, ymm29, ymm13, 0x96
vmovdqa64 ymmword ptr [rcx + 544], ymm10
vmovdqa64 ymm10, ymm20
vpternlogq ymm10, ymm31, ymm17, 0x9c
vpternlogq ymm10, ymm14, ymm27, 0x78
vmovdqa64 ymmword ptr [rcx + 576], ymm21
vmovdqa64 ymm21, ymm26
vpternlogq ymm21, ymm14, ymm17, 0x6c
vpternlogq ymm21, ymm31, ymm27, 0x78
vmovdqa64 ymmword ptr [rcx + 608], ymm2
vmovdqa64 ymm2, ymm20
vpternlogq ymm2, ymm4, ymm30, 0x96
vmovdqa64 ymmword ptr [rcx + 640], ymm8
vmovdqa64 ymm8, ymm26
vpternlogq ymm8, ymm31, ymm20, 0x7b
vmovdqa64 ymmword ptr [rcx + 672], ymm3
vmovdqa64 ymm3, ymm2
vpternlogq ymm3, ymm29, ymm20, 0x96
vmovdqa64 ymmword ptr [rcx + 704], ymm25
vmovdqa64 ymm25, ymm30
vpternlogq ymm25, ymm13, ymm24, 0x14
vpternlogq ymm25, ymm6, ymm3, 0x78
vpternlogq ymm25, ymm11, ymm2, 0x78
vpxorq ymm25, ymm25, ymm8
vpternlogq ymm25, ymm29, ymm17, 0x4b
vpternlogq ymm25, ymm1, ymm0, 0x96
vpternlogq ymm24, ymm4, ymm6, 0x6c
vpternlogq ymm17, ymm15, ymm22, 0xa6
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 1424]
vpternlogq ymm0, ymm1, ymmword ptr [rcx + 128], 0x96
vpxorq ymm1, ymm15, ymm3
vpternlogq ymm1, ymm22, ymm21, 0xa6
vpxorq ymm8, ymm14, ymm3
vpternlogq ymm10, ymm29, ymm8, 0x78
vpternlogq ymm10, ymm15, ymm22, 0xd2
vpternlogq ymm10, ymm5, ymm9, 0x96
vbroadcasti32x4 ymm5, xmmword ptr [rdx + 1440]
vpternlogq ymm9, ymm5, ymmword ptr [rcx + 224], 0x96
vmovdqa64 ymm5, ymm17
vpternlogq ymm5, ymm28, ymm2, 0x96
vpternlogq ymm2, ymm13, ymm27, 0xa6
vpternlogq ymm5, ymm31, ymm20, 0xb4
vpternlogq ymm2, ymm22, ymm28, 0x78
vpternlogq ymm2, ymm11, ymm16, 0xd2
vmovdqa64 ymm21, ymm26
vpternlogq ymm21, ymm15, ymm27, 0xc6
vpternlogq ymm21, ymm20, ymm8, 0x78
vpternlogq ymm21, ymm13, ymm6, 0xd2
vpternlogq ymm21, ymm4, ymm30, 0xb4
vmovdqa64 ymm4, ymmword ptr [rcx + 192]
vmovdqa64 ymmword ptr [rcx + 736], ymm10
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 1488]
vpternlogq ymm10, ymm23, ymm4, 0x96
vmovdqa64 ymm4, ymmword ptr [rcx + 96]
vmovdqa64 ymmword ptr [rcx + 768], ymm10
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 1472]
vpternlogq ymm10, ymm12, ymm4, 0x96
vmovdqa64 ymm4, ymm11
vpternlogq ymm4, ymm14, ymm22, 0x96
vpternlogq ymm1, ymm13, ymm4, 0xb4
vpternlogq ymm1, ymm18, ymm12, 0x96
vpternlogq ymm13, ymm3, ymm8, 0x96
vpternlogq ymm24, ymm15, ymm13, 0x78
vpternlogq ymm5, ymm3, ymm13, 0x78
vpternlogq ymm24, ymm22, ymm26, 0x78
vpternlogq ymm21, ymm19, ymm23, 0x96
vpternlogq ymm4, ymm14, ymm13, 0x6a
vpternlogq ymm5, ymm11, ymm27, 0x78
vpternlogq ymm17, ymm11, ymm13, 0xb4
vpternlogq ymm4, ymm30, ymm20, 0x78
vpternlogq ymm13, ymm8, ymm2, 0xa6
vmovdqa64 ymm2, ymmword ptr [rcx + 704]
vpternlogq ymm13, ymm7, ymm2, 0x96
vpternlogq ymm17, ymm30, ymm16, 0x78
vpternlogq ymm4, ymm29, ymm16, 0x78
vpternlogq ymm4, ymm6, ymm8, 0x78
vpternlogq ymm24, ymm29, ymm31, 0x78
vpternlogq ymm17, ymm28, ymm31, 0x78
vpternlogq ymm17, ymm31, ymmword ptr [rcx + 672], 0x96
vpxorq ymm4, ymm4, ymmword ptr [rcx + 640]
vmovdqa64 ymm3, ymmword ptr [rcx + 608]
vpternlogq ymm5, ymm3, ymmword ptr [rcx + 576], 0x96
vmovdqa64 ymm6, ymmword ptr [rcx + 544]
vpternlogq ymm24, ymm6, ymmword ptr [rcx + 512], 0x69
vmovdqa64 ymm7, ymmword ptr [rcx + 64]
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 1520]
vpternlogq ymm6, ymm7, ymm8, 0x69
vmovdqa64 ymm8, ymmword ptr [rcx + 32]
vbroadcasti32x4 ymm11, xmmword ptr [rdx + 1456]
vpternlogq ymm2, ymm8, ymm11, 0x96
vmovdqa64 ymm11, ymmword ptr [rcx + 0]
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1504]
vpternlogq ymm3, ymm11, ymm12, 0x96
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1104]
vpternlogq ymm12, ymm5, ymmword ptr [rsi + 672], 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1120]
vpternlogq ymm12, ymm24, ymmword ptr [rsi + 704], 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1088]
vpternlogq ymm12, ymm21, ymmword ptr [rsi + 640], 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1056]
vpternlogq ymm12, ymm13, ymmword ptr [rsi + 576], 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1264]
vpternlogq ymm12, ymm6, ymmword ptr [rsi + 992], 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1216]
vpternlogq ymm12, ymm10, ymmword ptr [rsi + 896], 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1184]
vpternlogq ymm12, ymm9, ymmword ptr [rsi + 832], 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1024]
vpternlogq ymm12, ymm25, ymmword ptr [rsi + 512], 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1168]
vpternlogq ymm12, ymm0, ymmword ptr [rsi + 800], 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1072]
vpternlogq ymm12, ymm1, ymmword ptr [rsi + 608], 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1248]
vpternlogq ymm12, ymm3, ymmword ptr [rsi + 960], 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm12
vmovdqa64 ymm12, ymmword ptr [rcx + 736]
vbroadcasti32x4 ymm14, xmmword ptr [rdx + 1040]
vpternlogq ymm14, ymm12, ymmword ptr [rsi + 544], 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm14
vpxorq ymm21, ymm21, ymmword ptr [rsi + 128]
vbroadcasti32x4 ymm14, xmmword ptr [rdx + 1152]
vpternlogq ymm14, ymm4, ymmword ptr [rsi + 768], 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm14
vpxorq ymm12, ymm12, ymmword ptr [rsi + 32]
vpxorq ymm4, ymm4, ymmword ptr [rsi + 256]
vmovdqa64 ymm14, ymmword ptr [rcx + 352]
vmovdqa64 ymm15, ymm14
vpternlogq ymm15, ymm8, ymm7, 0x96
vbroadcasti32x4 ymm16, xmmword ptr [rdx + 1200]
vpternlogq ymm16, ymm2, ymmword ptr [rsi + 864], 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm16
vmovdqa64 ymm16, ymmword ptr [rcx + 768]
vbroadcasti32x4 ymm18, xmmword ptr [rdx + 1232]
vpternlogq ymm18, ymm16, ymmword ptr [rsi + 928], 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm18
vpxorq ymm1, ymm1, ymmword ptr [rsi + 96]
vpxorq ymm24, ymm24, ymmword ptr [rsi + 192]
vpxorq ymm5, ymm5, ymmword ptr [rsi + 160]
vmovdqa64 ymm18, ymmword ptr [rcx + 448]
vmovdqa64 ymm19, ymm18
vpternlogq ymm19, ymm14, ymm11, 0x96
vpxorq ymm25, ymm25, ymmword ptr [rsi + 0]
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 1136]
vpternlogq ymm20, ymm17, ymmword ptr [rsi + 736], 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm20
vpxorq ymm17, ymm17, ymmword ptr [rsi + 224]
vpxorq ymm13, ymm13, ymmword ptr [rsi + 64]
vmovdqa64 ymm20, ymmword ptr [rcx + 224]
vpxorq ymm22, ymm14, ymm20
vmovdqa64 ymm23, ymmword ptr [rcx + 128]
vmovdqa64 ymm26, ymm23
vpternlogq ymm26, ymm8, ymm11, 0x96
vmovdqa64 ymm27, ymmword ptr [rcx + 96]
vmovdqa64 ymm28, ymm27
vpternlogq ymm28, ymm14, ymm22, 0x96
vmovdqa64 ymm29, ymm11
vpternlogq ymm29, ymm15, ymm28, 0xd2
vmovdqa64 ymm30, ymmword ptr [rcx + 192]
vmovdqa64 ymm31, ymm30
vpternlogq ymm31, ymm19, ymm15, 0x96
vpxorq ymm16, ymm30, ymm7
vpternlogq ymm29, ymm18, ymm16, 0x78
vmovdqa64 ymmword ptr [rcx + 512], ymm4
vmovdqa64 ymm4, ymm14
vpternlogq ymm4, ymm16, ymm26, 0xb4
vmovdqa64 ymmword ptr [rcx + 544], ymm24
vmovdqa64 ymm24, ymm11
vpternlogq ymm24, ymm28, ymm26, 0x6f
vmovdqa64 ymmword ptr [rcx + 576], ymm12
vmovdqa64 ymm12, ymm27
vpternlogq ymm12, ymm18, ymm19, 0x96
vmovdqa64 ymmword ptr [rcx + 608], ymm17
vmovdqa64 ymm17, ymm18
vpternlogq ymm17, ymm15, ymm26, 0x78
vpternlogq ymm17, ymm11, ymm16, 0x78
vmovdqa64 ymmword ptr [rcx + 640], ymm13
vmovdqa64 ymm13, ymm7
vpternlogq ymm13, ymm23, ymm16, 0x96
vmovdqa64 ymmword ptr [rcx + 672], ymm5
vmovdqa64 ymm5, ymm8
vpternlogq ymm5, ymm31, ymm13, 0x12
vpternlogq ymm31, ymm20, ymm7, 0x6c
vmovdqa64 ymmword ptr [rcx + 704], ymm21
vmovdqa64 ymm21, ymm20
vpternlogq ymm21, ymm13, ymm28, 0x96
vmovdqa64 ymmword ptr [rcx + 736], ymm1
vmovdqa64 ymm1, ymm27
vpternlogq ymm1, ymm14, ymm15, 0xb4
vmovdqa64 ymmword ptr [rcx + 800], ymm25
vmovdqa64 ymm25, ymm30
vpternlogq ymm25, ymm21, ymm1, 0x96
vpternlogq ymm25, ymm11, ymm28, 0xb4
vmovdqa64 ymmword ptr [rcx + 832], ymm6
vmovdqa64 ymm6, ymm23
vpternlogq ymm6, ymm28, ymm21, 0x96
vpternlogq ymm5, ymm7, ymm6, 0x78
vpternlogq ymm5, ymm19, ymm21, 0x78
vpxorq ymm5, ymm5, ymm24
vpxorq ymm24, ymm14, ymm6
vpternlogq ymm5, ymm23, ymm15, 0x4b
vpternlogq ymm21, ymm8, ymm16, 0xa6
vbroadcasti32x4 ymm15, xmmword ptr [rdx + 512]
vmovdqa64 ymmword ptr [rcx + 864], ymm10
vmovdqa64 ymm10, ymmword ptr [rcx + 416]
vpternlogq ymm5, ymm15, ymm10, 0x96
vpternlogq ymm21, ymm27, ymm30, 0x78
vpternlogq ymm21, ymm19, ymm22, 0xd2
vpternlogq ymm24, ymm27, ymm17, 0xa6
vpternlogq ymm24, ymm8, ymm12, 0xb4
vbroadcasti32x4 ymm15, xmmword ptr [rdx + 560]
vmovdqa64 ymm17, ymmword ptr [rcx + 320]
vpternlogq ymm24, ymm15, ymm17, 0x96
vmovdqa64 ymm15, ymmword ptr [rcx + 384]
vmovdqa64 ymmword ptr [rcx + 896], ymm3
vmovdqa64 ymm3, ymm15
vpternlogq ymm3, ymm10, ymm17, 0x95
vpxorq ymm10, ymm18, ymm6
vpternlogq ymm29, ymm23, ymm10, 0x78
vpternlogq ymm29, ymm14, ymm27, 0xd2
vmovdqa64 ymmword ptr [rcx + 928], ymm2
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 528]
vpternlogq ymm29, ymm2, ymm15, 0x96
vpternlogq ymm4, ymm28, ymm10, 0x78
vpternlogq ymm4, ymm8, ymm7, 0xd2
vpternlogq ymm4, ymm20, ymm13, 0xb4
vpternlogq ymm8, ymm6, ymm10, 0x96
vpternlogq ymm25, ymm6, ymm8, 0x78
vpternlogq ymm25, ymm19, ymm16, 0x78
vpternlogq ymm31, ymm14, ymm8, 0x78
vpternlogq ymm31, ymm27, ymm26, 0x78
vpternlogq ymm1, ymm19, ymm8, 0xb4
vpternlogq ymm12, ymm18, ymm8, 0x6a
vpternlogq ymm12, ymm13, ymm28, 0x78
vpternlogq ymm8, ymm10, ymm21, 0xa6
vpternlogq ymm1, ymm13, ymm22, 0x78
vpternlogq ymm1, ymm30, ymm11, 0x78
vpternlogq ymm12, ymm23, ymm22, 0x78
vpternlogq ymm12, ymm7, ymm10, 0x78
vpternlogq ymm31, ymm23, ymm11, 0x78
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 624]
vpternlogq ymm1, ymm11, ymm2, 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 608]
vmovdqa64 ymm6, ymmword ptr [rcx + 256]
vpternlogq ymm31, ymm2, ymm6, 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 576]
vmovdqa64 ymm7, ymmword ptr [rcx + 288]
vpternlogq ymm4, ymm2, ymm7, 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 544]
vmovdqa64 ymm10, ymmword ptr [rcx + 160]
vpternlogq ymm8, ymm2, ymm10, 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 640]
vpxorq ymm12, ymm12, ymm2
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 592]
vmovdqa64 ymm11, ymmword ptr [rcx + 480]
vpternlogq ymm25, ymm2, ymm11, 0x96
vmovdqa64 ymm2, ymm11
vpternlogq ymm2, ymm15, ymm17, 0xe2
vmovdqa64 ymm13, ymmword ptr [rcx + 416]
vmovdqa64 ymm14, ymm13
vpternlogq ymm14, ymm17, ymm7, 0x28
vpandq ymm16, ymm7, ymm11
vpandnq ymm18, ymm15, ymm11
vmovdqa64 ymm19, ymm10
vpternlogq ymm19, ymm13, ymm14, 0x95
vpternlogq ymm14, ymm17, ymm7, 0x87
vpternlogq ymm2, ymm17, ymm14, 0x87
vmovdqa64 ymm20, ymm10
vpternlogq ymm20, ymm13, ymm15, 0xe6
vmovdqa64 ymm21, ymm17
vpternlogq ymm21, ymm13, ymm20, 0x6a
vpternlogq ymm2, ymm13, ymm16, 0x96
vmovdqa64 ymm22, ymm11
vpternlogq ymm22, ymm10, ymm14, 0x96
vmovdqa64 ymm23, ymm11
vpternlogq ymm23, ymm17, ymm3, 0xa6
vpternlogq ymm23, ymm10, ymm6, 0x78
vpandq ymm26, ymm13, ymm11
vpternlogq ymm2, ymm10, ymm26, 0x87
vmovdqa64 ymm27, ymm6
vpternlogq ymm27, ymm26, ymm23, 0x6f
vpternlogq ymm27, ymm5, ymm2, 0x69
vpternlogq ymm0, ymm27, ymmword ptr [rsi + 288], 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm0
vmovdqa64 ymm0, ymm7
vpternlogq ymm0, ymm10, ymm21, 0x95
vpternlogq ymm22, ymm6, ymm0, 0x59
vpternlogq ymm0, ymm18, ymm20, 0x69
vpternlogq ymm18, ymm10, ymm14, 0x59
vpxorq ymm20, ymm20, ymm21
vmovdqa64 ymm2, ymm7
vpternlogq ymm2, ymm15, ymm26, 0x95
vpternlogq ymm26, ymm15, ymm6, 0x78
vpternlogq ymm18, ymm11, ymm26, 0x1e
vpternlogq ymm18, ymm6, ymm16, 0x87
vmovdqa64 ymm28, ymm17
vpternlogq ymm28, ymm13, ymm10, 0x63
vpternlogq ymm21, ymm3, ymm28, 0xe7
vpternlogq ymm28, ymm6, ymm2, 0x59
vmovdqa64 ymm30, ymm6
vpternlogq ymm30, ymm7, ymm20, 0x9f
vpternlogq ymm19, ymm6, ymm28, 0xb4
vpandq ymm6, ymm17, ymm6
vpternlogq ymm16, ymm15, ymm6, 0x48
vpternlogq ymm22, ymm24, ymm16, 0x96
vpternlogq ymm15, ymm10, ymm20, 0xb7
vpternlogq ymm14, ymm10, ymm6, 0x1d
vpternlogq ymm14, ymm25, ymm21, 0x96
vpternlogq ymm20, ymm11, ymm0, 0x7b
vpternlogq ymm19, ymm29, ymm20, 0x96
vpternlogq ymm7, ymm23, ymm2, 0x6f
vpternlogq ymm6, ymm7, ymm15, 0x69
vpternlogq ymm23, ymm11, ymm3, 0xa6
vpternlogq ymm0, ymm17, ymm3, 0x6a
vpternlogq ymm11, ymm13, ymm23, 0x60
vpternlogq ymm14, ymm28, ymm23, 0x96
vpternlogq ymm2, ymm10, ymm17, 0xb1
vpternlogq ymm2, ymm4, ymm18, 0x96
vpternlogq ymm11, ymm10, ymm26, 0xe2
vpternlogq ymm11, ymm31, ymm0, 0x69
vpternlogq ymm26, ymm8, ymm30, 0x96
vpxorq ymm26, ymm26, ymm6
vpxorq ymm30, ymm30, ymm11
vmovdqa64 ymm0, ymmword ptr [rcx + 768]
vpternlogq ymm0, ymm2, ymmword ptr [rsi + 416], 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm0
vpternlogq ymm9, ymm19, ymmword ptr [rsi + 320], 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm9
vmovdqa64 ymm0, ymmword ptr [rcx + 928]
vpternlogq ymm0, ymm26, ymmword ptr [rsi + 352], 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm0
vmovdqa64 ymm0, ymmword ptr [rcx + 896]
vpternlogq ymm0, ymm14, ymmword ptr [rsi + 448], 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm0
vmovdqa64 ymm0, ymm12
vpternlogq ymm0, ymm29, ymm4, 0x96
vmovdqa64 ymm3, ymmword ptr [rcx + 864]
vpternlogq ymm3, ymm22, ymmword ptr [rsi + 384], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm3
vmovdqa64 ymm3, ymmword ptr [rcx + 832]
vpternlogq ymm3, ymm30, ymmword ptr [rsi + 480], 0x69
vmovdqa64 ymmword ptr [rsi + 480], ymm3
vmovdqa64 ymm3, ymm1
vpternlogq ymm3, ymm5, ymm29, 0x96
vpxorq ymm6, ymm29, ymm24
vmovdqa64 ymm7, ymm0
vpternlogq ymm7, ymm31, ymm3, 0x96
vmovdqa64 ymm9, ymm3
vpternlogq ymm9, ymm5, ymm25, 0x96
vmovdqa64 ymm10, ymm1
vpternlogq ymm10, ymm8, ymm4, 0x96
vmovdqa64 ymm11, ymm6
vpternlogq ymm11, ymm29, ymm25, 0x96
vmovdqa64 ymm13, ymm10
vpternlogq ymm13, ymm1, ymm11, 0x7b
vpxorq ymm15, ymm31, ymm12
vmovdqa64 ymm16, ymm15
vpternlogq ymm16, ymm8, ymm12, 0x96
vmovdqa64 ymm17, ymm11
vpternlogq ymm17, ymm24, ymm16, 0x96
vmovdqa64 ymm18, ymm16
vpternlogq ymm18, ymm4, ymm7, 0x14
vpternlogq ymm7, ymm24, ymm12, 0x6c
vmovdqa64 ymm20, ymm10
vpternlogq ymm20, ymm29, ymm15, 0xc6
vmovdqa64 ymm21, ymm11
vpternlogq ymm21, ymm1, ymm0, 0x9c
vmovdqa64 ymm23, ymm0
vpternlogq ymm23, ymm29, ymm25, 0xa6
vpternlogq ymm21, ymm5, ymm15, 0x78
vmovdqa64 ymm28, ymm10
vpternlogq ymm28, ymm5, ymm0, 0x6c
vpternlogq ymm28, ymm1, ymm15, 0x78
vmovdqa64 ymmword ptr [rcx + 0], ymm30
vmovdqa64 ymm30, ymm17
vpternlogq ymm30, ymm8, ymm11, 0x96
vpternlogq ymm18, ymm12, ymm30, 0x78
vpternlogq ymm18, ymm3, ymm17, 0x78
vpxorq ymm18, ymm18, ymm13
vpternlogq ymm18, ymm8, ymm0, 0x4b
vpternlogq ymm18, ymm27, ymmword ptr [rcx + 800], 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm18
vmovdqa64 ymm0, ymm23
vpternlogq ymm0, ymm31, ymm17, 0x96
vpternlogq ymm17, ymm4, ymm15, 0xa6
vpternlogq ymm17, ymm25, ymm31, 0x78
vpternlogq ymm0, ymm1, ymm11, 0xb4
vpternlogq ymm17, ymm3, ymm6, 0xd2
vpxorq ymm13, ymm29, ymm30
vpternlogq ymm13, ymm25, ymm28, 0xa6
vpternlogq ymm13, ymm4, ymm9, 0xb4
vpternlogq ymm13, ymm22, ymmword ptr [rcx + 736], 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm13
vpxorq ymm13, ymm5, ymm30
vpternlogq ymm20, ymm11, ymm13, 0x78
vpternlogq ymm20, ymm4, ymm12, 0xd2
vpternlogq ymm20, ymm24, ymm16, 0xb4
vpternlogq ymm20, ymm2, ymmword ptr [rcx + 704], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm20
vpternlogq ymm21, ymm8, ymm13, 0x78
vpternlogq ymm4, ymm30, ymm13, 0x96
vpternlogq ymm0, ymm30, ymm4, 0x78
vpternlogq ymm9, ymm5, ymm4, 0x6a
vpternlogq ymm9, ymm16, ymm11, 0x78
vpternlogq ymm0, ymm3, ymm15, 0x78
vpternlogq ymm0, ymm14, ymmword ptr [rcx + 672], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm0
vpternlogq ymm23, ymm3, ymm4, 0xb4
vpternlogq ymm23, ymm16, ymm6, 0x78
vpternlogq ymm9, ymm8, ymm6, 0x78
vpternlogq ymm23, ymm31, ymm1, 0x78
vpternlogq ymm9, ymm12, ymm13, 0x78
vpternlogq ymm17, ymm13, ymm4, 0xb4
vpternlogq ymm17, ymm26, ymmword ptr [rcx + 640], 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm17
vpternlogq ymm7, ymm29, ymm4, 0x78
vpternlogq ymm23, ymm1, ymmword ptr [rcx + 608], 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm23
vpternlogq ymm21, ymm29, ymm25, 0xd2
vpternlogq ymm21, ymm19, ymmword ptr [rcx + 576], 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm21
vpternlogq ymm7, ymm25, ymm10, 0x78
vpternlogq ymm7, ymm8, ymm1, 0x78
vmovdqa64 ymm0, ymmword ptr [rcx + 544]
vpternlogq ymm7, ymm0, ymmword ptr [rcx + 0], 0x69
vmovdqa64 ymmword ptr [rsi + 192], ymm7
vpxorq ymm9, ymm9, ymmword ptr [rcx + 512]
vmovdqa64 ymmword ptr [rsi + 256], ymm9
