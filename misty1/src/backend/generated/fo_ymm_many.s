// fo_ymm_many.s: 929 instructions, about 232 cycles, 28 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rdi + 992]
vmovdqa64 ymm1, ymmword ptr [rdi + 928]
vpxord ymm2, ymm0, ymm1
vmovdqa64 ymm3, ymmword ptr [rdi + 800]
vmovdqa64 ymm4, ymm3
vpternlogd ymm4, ymm0, ymm2, 0x96
vmovdqa64 ymm5, ymmword ptr [rdi + 864]
vmovdqa64 ymm6, ymmword ptr [rdi + 960]
vmovdqa64 ymm7, ymm6
vpternlogd ymm7, ymm3, ymm5, 0x96
vmovdqa64 ymm8, ymmword ptr [rdi + 768]
vmovdqa64 ymm9, ymm8
vpternlogd ymm9, ymm5, ymm0, 0x96
vmovdqa64 ymm10, ymmword ptr [rdi + 736]
vmovdqa64 ymm11, ymm10
vpternlogd ymm11, ymm8, ymm6, 0x96
vmovdqa64 ymm12, ymm1
vpternlogd ymm12, ymm11, ymm9, 0x96
vmovdqa64 ymm13, ymm5
vpternlogd ymm13, ymm12, ymm4, 0x12
vmovdqa64 ymm14, ymmword ptr [rdi + 832]
vpternlogd ymm12, ymm14, ymm0, 0x6c
vpxord ymm15, ymm8, ymm14
vmovdqa64 ymm16, ymmword ptr [rdi + 896]
vmovdqa64 ymm17, ymm16
vpternlogd ymm17, ymm8, ymm15, 0x96
vmovdqa64 ymm18, ymm14
vpternlogd ymm18, ymm4, ymm17, 0x96
vmovdqa64 ymm19, ymm3
vpternlogd ymm19, ymm17, ymm18, 0x96
vpternlogd ymm13, ymm0, ymm19, 0x78
vpternlogd ymm13, ymm11, ymm18, 0x78
vpxord ymm20, ymm10, ymm19
vmovdqa64 ymm21, ymm6
vpternlogd ymm21, ymm17, ymm7, 0x6f
vpxord ymm13, ymm13, ymm21
vpternlogd ymm13, ymm3, ymm9, 0x4b
vbroadcasti32x4 ymm21, xmmword ptr [rdx + 0]
vmovdqa64 ymm22, ymmword ptr [rdi + 512]
vpternlogd ymm13, ymm21, ymm22, 0x96
vmovdqa64 ymm21, ymm6
vpternlogd ymm21, ymm9, ymm17, 0xd2
vpternlogd ymm21, ymm10, ymm2, 0x78
vpternlogd ymm21, ymm3, ymm20, 0x78
vpternlogd ymm21, ymm8, ymm16, 0xd2
vbroadcasti32x4 ymm23, xmmword ptr [rdx + 16]
vmovdqa64 ymm24, ymmword ptr [rdi + 544]
vpternlogd ymm21, ymm23, ymm24, 0x96
vmovdqa64 ymm23, ymm5
vpternlogd ymm23, ymm2, ymm18, 0x9c
vpternlogd ymm23, ymm16, ymm1, 0x78
vpternlogd ymm23, ymm11, ymm15, 0xd2
vpxord ymm25, ymm8, ymm19
vmovdqa64 ymm26, ymm5
vpternlogd ymm26, ymm19, ymm20, 0x96
vpternlogd ymm23, ymm20, ymm26, 0xb4
vbroadcasti32x4 ymm27, xmmword ptr [rdx + 32]
vmovdqa64 ymm28, ymmword ptr [rdi + 576]
vpternlogd ymm23, ymm27, ymm28, 0x96
vpternlogd ymm12, ymm8, ymm26, 0x78
vpternlogd ymm12, ymm16, ymm7, 0x78
vpternlogd ymm12, ymm3, ymm6, 0x78
vbroadcasti32x4 ymm27, xmmword ptr [rdx + 96]
vmovdqa64 ymm29, ymmword ptr [rdi + 704]
vpternlogd ymm12, ymm27, ymm29, 0x96
vmovdqa64 ymm27, ymm10
vpternlogd ymm27, ymm9, ymm7, 0x78
vpternlogd ymm27, ymm6, ymm2, 0x78
vpternlogd ymm25, ymm16, ymm27, 0xa6
vpternlogd ymm7, ymm8, ymm2, 0xc6
vpternlogd ymm9, ymm8, ymm16, 0xa6
vpternlogd ymm7, ymm17, ymm20, 0x78
vpternlogd ymm18, ymm1, ymm9, 0x96
vpternlogd ymm7, ymm5, ymm0, 0xd2
vpternlogd ymm7, ymm14, ymm4, 0xb4
vpternlogd ymm18, ymm6, ymm17, 0xb4
vpternlogd ymm18, ymm19, ymm26, 0x78
vpternlogd ymm18, ymm11, ymm2, 0x78
vpternlogd ymm9, ymm11, ymm26, 0xb4
vpternlogd ymm11, ymm10, ymm16, 0x96
vpternlogd ymm25, ymm5, ymm11, 0xb4
vpternlogd ymm11, ymm10, ymm26, 0x6a
vpternlogd ymm11, ymm4, ymm17, 0x78
vpternlogd ymm9, ymm4, ymm15, 0x78
vpternlogd ymm11, ymm3, ymm15, 0x78
vpternlogd ymm11, ymm0, ymm20, 0x78
vpternlogd ymm9, ymm1, ymm6, 0x78
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 112]
vpternlogd ymm9, ymm6, ymm0, 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 48]
vmovdqa64 ymm1, ymmword ptr [rdi + 608]
vpternlogd ymm25, ymm0, ymm1, 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 128]
vpxord ymm11, ymm11, ymm0
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 64]
vmovdqa64 ymm2, ymmword ptr [rdi + 640]
vpternlogd ymm7, ymm0, ymm2, 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 80]
vmovdqa64 ymm3, ymmword ptr [rdi + 672]
vpternlogd ymm18, ymm0, ymm3, 0x96
vmovdqa64 ymm0, ymm3
vpternlogd ymm0, ymm24, ymm1, 0xe2
vpandd ymm4, ymm2, ymm3
vmovdqa64 ymm5, ymm2
vpternlogd ymm5, ymm22, ymm1, 0x60
vmovdqa64 ymm6, ymm2
vpternlogd ymm6, ymm1, ymm5, 0x95
vpternlogd ymm0, ymm1, ymm6, 0x87
vpternlogd ymm0, ymm22, ymm4, 0x96
vpternlogd ymm5, ymm22, ymm28, 0x87
vpandd ymm8, ymm22, ymm3
vpternlogd ymm0, ymm28, ymm8, 0x87
vmovdqa64 ymm10, ymm1
vpternlogd ymm10, ymm22, ymm24, 0x87
vmovdqa64 ymm14, ymm3
vpternlogd ymm14, ymm1, ymm10, 0xa6
vpternlogd ymm14, ymm28, ymm29, 0x78
vmovdqa64 ymm15, ymm29
vpternlogd ymm15, ymm8, ymm14, 0x6f
vpternlogd ymm15, ymm13, ymm0, 0x69
vpandnd ymm0, ymm24, ymm3
vmovdqa64 ymm16, ymm28
vpternlogd ymm16, ymm22, ymm24, 0xe6
vmovdqa64 ymm17, ymm1
vpternlogd ymm17, ymm22, ymm16, 0x6a
vmovdqa64 ymm19, ymm2
vpternlogd ymm19, ymm28, ymm17, 0x95
vpxord ymm20, ymm16, ymm17
vpternlogd ymm16, ymm0, ymm19, 0x69
vpternlogd ymm0, ymm28, ymm6, 0x59
vmovdqa64 ymm26, ymm3
vpternlogd ymm26, ymm16, ymm20, 0x6f
vpternlogd ymm16, ymm1, ymm10, 0x6a
vmovdqa64 ymm27, ymm1
vpternlogd ymm27, ymm22, ymm28, 0x63
vpternlogd ymm17, ymm10, ymm27, 0xe7
vpternlogd ymm10, ymm3, ymm14, 0xb4
vmovdqa64 ymm30, ymm29
vpternlogd ymm30, ymm24, ymm8, 0x6a
vpternlogd ymm8, ymm24, ymm2, 0x87
vpternlogd ymm14, ymm2, ymm8, 0x7b
vpternlogd ymm27, ymm29, ymm8, 0x59
vpternlogd ymm5, ymm29, ymm27, 0xb4
vpternlogd ymm5, ymm21, ymm26, 0x96
vpternlogd ymm0, ymm3, ymm30, 0x1e
vpternlogd ymm0, ymm29, ymm4, 0x87
vpternlogd ymm8, ymm28, ymm1, 0xb1
vpternlogd ymm8, ymm7, ymm0, 0x96
vpternlogd ymm2, ymm29, ymm20, 0xb7
vpternlogd ymm20, ymm24, ymm28, 0xd7
vpandd ymm1, ymm1, ymm29
vpternlogd ymm20, ymm14, ymm1, 0x69
vpternlogd ymm4, ymm24, ymm1, 0x48
vpternlogd ymm1, ymm28, ymm6, 0x47
vpternlogd ymm1, ymm18, ymm17, 0x96
vpternlogd ymm1, ymm27, ymm10, 0x96
vpternlogd ymm6, ymm28, ymm3, 0x96
vpternlogd ymm6, ymm29, ymm19, 0x59
vpternlogd ymm6, ymm25, ymm4, 0x96
vpternlogd ymm10, ymm22, ymm3, 0x28
vpternlogd ymm10, ymm28, ymm30, 0xe2
vpternlogd ymm10, ymm12, ymm16, 0x69
vpternlogd ymm30, ymm23, ymm2, 0x96
vpxord ymm30, ymm30, ymm20
vpxord ymm2, ymm2, ymm10
vmovdqa64 ymm0, ymm11
vpternlogd ymm0, ymm21, ymm7, 0x96
vmovdqa64 ymm3, ymm9
vpternlogd ymm3, ymm13, ymm21, 0x96
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 784]
vpxord ymm4, ymm4, ymmword ptr [rdi + 32]
vmovdqa64 ymm10, ymm0
vpternlogd ymm10, ymm12, ymm3, 0x96
vbroadcasti32x4 ymm14, xmmword ptr [rdx + 832]
vpxord ymm14, ymm14, ymmword ptr [rdi + 128]
vpxord ymm16, ymm12, ymm11
vmovdqa64 ymm17, ymm16
vpternlogd ymm17, ymm23, ymm11, 0x96
vbroadcasti32x4 ymm19, xmmword ptr [rdx + 800]
vpxord ymm19, ymm19, ymmword ptr [rdi + 64]
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 816]
vpxord ymm20, ymm20, ymmword ptr [rdi + 96]
vmovdqa64 ymm22, ymm17
vpternlogd ymm22, ymm7, ymm10, 0x14
vpternlogd ymm10, ymm25, ymm11, 0x6c
vbroadcasti32x4 ymm24, xmmword ptr [rdx + 768]
vpxord ymm24, ymm24, ymmword ptr [rdi + 0]
vbroadcasti32x4 ymm26, xmmword ptr [rdx + 864]
vpxord ymm26, ymm26, ymmword ptr [rdi + 192]
vmovdqa64 ymm27, ymm9
vpternlogd ymm27, ymm23, ymm7, 0x96
vpxord ymm28, ymm21, ymm25
vbroadcasti32x4 ymm29, xmmword ptr [rdx + 896]
vpxord ymm29, ymm29, ymmword ptr [rdi + 256]
vmovdqa64 ymm31, ymm28
vpternlogd ymm31, ymm21, ymm18, 0x96
vmovdqa64 ymmword ptr [rcx + 0], ymm29
vmovdqa64 ymm29, ymm27
vpternlogd ymm29, ymm9, ymm31, 0x7b
vmovdqa64 ymmword ptr [rcx + 32], ymm1
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 880]
vpxord ymm1, ymm1, ymmword ptr [rdi + 224]
vmovdqa64 ymmword ptr [rcx + 64], ymm1
vmovdqa64 ymm1, ymm31
vpternlogd ymm1, ymm25, ymm17, 0x96
vmovdqa64 ymmword ptr [rcx + 96], ymm14
vbroadcasti32x4 ymm14, xmmword ptr [rdx + 848]
vpxord ymm14, ymm14, ymmword ptr [rdi + 160]
vmovdqa64 ymmword ptr [rcx + 128], ymm14
vmovdqa64 ymm14, ymm1
vpternlogd ymm14, ymm23, ymm31, 0x96
vpternlogd ymm22, ymm11, ymm14, 0x78
vpternlogd ymm22, ymm3, ymm1, 0x78
vpxord ymm22, ymm22, ymm29
vpternlogd ymm22, ymm23, ymm0, 0x4b
vpternlogd ymm22, ymm24, ymm15, 0x96
vmovdqa64 ymm24, ymmword ptr [rdi + 288]
vbroadcasti32x4 ymm29, xmmword ptr [rdx + 912]
vpternlogd ymm15, ymm24, ymm29, 0x96
vmovdqa64 ymm29, ymm31
vpternlogd ymm29, ymm9, ymm0, 0x9c
vpternlogd ymm29, ymm13, ymm16, 0x78
vmovdqa64 ymmword ptr [rcx + 160], ymm15
vpxord ymm15, ymm13, ymm14
vpternlogd ymm29, ymm23, ymm15, 0x78
vpternlogd ymm29, ymm21, ymm18, 0xd2
vpternlogd ymm29, ymm4, ymm5, 0x96
vmovdqa64 ymm4, ymmword ptr [rdi + 320]
vmovdqa64 ymmword ptr [rcx + 192], ymm29
vbroadcasti32x4 ymm29, xmmword ptr [rdx + 928]
vpternlogd ymm5, ymm4, ymm29, 0x96
vmovdqa64 ymm29, ymm1
vpternlogd ymm29, ymm7, ymm16, 0xa6
vpternlogd ymm29, ymm18, ymm12, 0x78
vpternlogd ymm29, ymm3, ymm28, 0xd2
vmovdqa64 ymmword ptr [rcx + 224], ymm5
vmovdqa64 ymm5, ymm15
vpternlogd ymm5, ymm7, ymm14, 0x96
vpternlogd ymm29, ymm15, ymm5, 0xb4
vpternlogd ymm29, ymm19, ymm30, 0x96
vpternlogd ymm10, ymm21, ymm5, 0x78
vpternlogd ymm10, ymm18, ymm27, 0x78
vpternlogd ymm10, ymm23, ymm9, 0x78
vpternlogd ymm10, ymm26, ymm2, 0x69
vmovdqa64 ymm19, ymmword ptr [rdi + 352]
vbroadcasti32x4 ymm26, xmmword ptr [rdx + 944]
vpternlogd ymm30, ymm19, ymm26, 0x96
vmovdqa64 ymm26, ymmword ptr [rdi + 480]
vmovdqa64 ymmword ptr [rcx + 256], ymm30
vbroadcasti32x4 ymm30, xmmword ptr [rdx + 1008]
vpternlogd ymm2, ymm26, ymm30, 0x69
vmovdqa64 ymm30, ymm27
vpternlogd ymm30, ymm13, ymm0, 0x6c
vpternlogd ymm30, ymm9, ymm16, 0x78
vpternlogd ymm27, ymm21, ymm16, 0xc6
vpternlogd ymm0, ymm21, ymm18, 0xa6
vpternlogd ymm27, ymm31, ymm15, 0x78
vpxord ymm21, ymm21, ymm14
vpternlogd ymm21, ymm18, ymm30, 0xa6
vpternlogd ymm18, ymm13, ymm3, 0x96
vpternlogd ymm21, ymm7, ymm18, 0xb4
vpternlogd ymm21, ymm20, ymm6, 0x96
vpternlogd ymm27, ymm7, ymm11, 0xd2
vpternlogd ymm27, ymm25, ymm17, 0xb4
vpternlogd ymm27, ymm8, ymmword ptr [rcx + 96], 0x96
vpternlogd ymm18, ymm13, ymm5, 0x6a
vpternlogd ymm1, ymm12, ymm0, 0x96
vpternlogd ymm1, ymm9, ymm31, 0xb4
vpternlogd ymm1, ymm14, ymm5, 0x78
vpternlogd ymm1, ymm3, ymm16, 0x78
vpternlogd ymm0, ymm3, ymm5, 0xb4
vmovdqa64 ymm3, ymmword ptr [rcx + 32]
vpternlogd ymm1, ymm3, ymmword ptr [rcx + 128], 0x96
vpternlogd ymm18, ymm17, ymm31, 0x78
vpternlogd ymm0, ymm17, ymm28, 0x78
vpternlogd ymm18, ymm23, ymm28, 0x78
vpternlogd ymm18, ymm11, ymm15, 0x78
vpternlogd ymm0, ymm12, ymm9, 0x78
vpternlogd ymm0, ymm9, ymmword ptr [rcx + 64], 0x96
vpxord ymm18, ymm18, ymmword ptr [rcx + 0]
vmovdqa64 ymm5, ymmword ptr [rdi + 416]
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 976]
vpternlogd ymm8, ymm5, ymm7, 0x96
vmovdqa64 ymm7, ymmword ptr [rdi + 384]
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 960]
vpternlogd ymm6, ymm7, ymm9, 0x96
vmovdqa64 ymm9, ymmword ptr [rdi + 448]
vbroadcasti32x4 ymm11, xmmword ptr [rdx + 992]
vpternlogd ymm3, ymm9, ymm11, 0x96
vmovdqa64 ymm11, ymmword ptr [rdi + 256]
vmovdqa64 ymm12, ymm11
vpternlogd ymm12, ymm19, ymm26, 0x96
vpxord ymm13, ymm5, ymm26
vpxord ymm14, ymm11, ymm4
vmovdqa64 ymm15, ymmword ptr [rdi + 224]
vmovdqa64 ymm16, ymm15
vpternlogd ymm16, ymm11, ymm9, 0x96
vmovdqa64 ymm17, ymm5
vpternlogd ymm17, ymm16, ymm12, 0x96
vmovdqa64 ymm20, ymm7
vpternlogd ymm20, ymm11, ymm14, 0x96
vmovdqa64 ymm23, ymm26
vpternlogd ymm23, ymm24, ymm13, 0x96
vmovdqa64 ymm25, ymm4
vpternlogd ymm25, ymm23, ymm20, 0x96
vmovdqa64 ymm28, ymm9
vpternlogd ymm28, ymm24, ymm19, 0x96
vmovdqa64 ymm30, ymm19
vpternlogd ymm30, ymm17, ymm23, 0x12
vpternlogd ymm17, ymm4, ymm26, 0x6c
vmovdqa64 ymm31, ymm9
vpternlogd ymm31, ymm20, ymm28, 0x6f
vmovdqa64 ymmword ptr [rcx + 0], ymm3
vmovdqa64 ymm3, ymm24
vpternlogd ymm3, ymm20, ymm25, 0x96
vpternlogd ymm30, ymm26, ymm3, 0x78
vpternlogd ymm30, ymm16, ymm25, 0x78
vpxord ymm30, ymm30, ymm31
vpternlogd ymm30, ymm24, ymm12, 0x4b
vbroadcasti32x4 ymm31, xmmword ptr [rdx + 256]
vmovdqa64 ymmword ptr [rcx + 32], ymm6
vmovdqa64 ymm6, ymmword ptr [rdi + 0]
vpternlogd ymm30, ymm31, ymm6, 0x96
vpxord ymm31, ymm15, ymm3
vmovdqa64 ymmword ptr [rcx + 64], ymm8
vmovdqa64 ymm8, ymm9
vpternlogd ymm8, ymm12, ymm20, 0xd2
vpternlogd ymm8, ymm15, ymm13, 0x78
vpternlogd ymm8, ymm24, ymm31, 0x78
vpternlogd ymm8, ymm11, ymm7, 0xd2
vmovdqa64 ymmword ptr [rcx + 96], ymm2
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 272]
vmovdqa64 ymm6, ymmword ptr [rdi + 32]
vpternlogd ymm8, ymm2, ymm6, 0x96
vmovdqa64 ymm2, ymm19
vpternlogd ymm2, ymm3, ymm31, 0x96
vpternlogd ymm17, ymm11, ymm2, 0x78
vpternlogd ymm17, ymm7, ymm28, 0x78
vpternlogd ymm17, ymm24, ymm9, 0x78
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 352]
vpternlogd ymm17, ymm6, ymmword ptr [rdi + 192], 0x96
vmovdqa64 ymm6, ymm19
vpternlogd ymm6, ymm13, ymm25, 0x9c
vpternlogd ymm6, ymm7, ymm5, 0x78
vpternlogd ymm6, ymm16, ymm14, 0xd2
vpternlogd ymm6, ymm31, ymm2, 0xb4
vmovdqa64 ymmword ptr [rcx + 128], ymm18
vbroadcasti32x4 ymm18, xmmword ptr [rdx + 288]
vpternlogd ymm6, ymm18, ymmword ptr [rdi + 64], 0x96
vpxord ymm18, ymm11, ymm3
vmovdqa64 ymmword ptr [rcx + 288], ymm0
vmovdqa64 ymm0, ymm7
vpternlogd ymm0, ymm15, ymm16, 0x96
vmovdqa64 ymmword ptr [rcx + 320], ymm29
vmovdqa64 ymm29, ymm15
vpternlogd ymm29, ymm12, ymm28, 0x78
vpternlogd ymm28, ymm11, ymm13, 0xc6
vpternlogd ymm12, ymm11, ymm7, 0xa6
vpternlogd ymm29, ymm9, ymm13, 0x78
vpternlogd ymm18, ymm7, ymm29, 0xa6
vpternlogd ymm28, ymm20, ymm31, 0x78
vpternlogd ymm18, ymm19, ymm0, 0xb4
vpternlogd ymm28, ymm19, ymm26, 0xd2
vpternlogd ymm28, ymm4, ymm23, 0xb4
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 320]
vmovdqa64 ymm7, ymmword ptr [rdi + 128]
vpternlogd ymm28, ymm4, ymm7, 0x96
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 304]
vmovdqa64 ymm11, ymmword ptr [rdi + 96]
vpternlogd ymm18, ymm4, ymm11, 0x96
vpternlogd ymm25, ymm5, ymm12, 0x96
vpternlogd ymm25, ymm9, ymm20, 0xb4
vpternlogd ymm25, ymm3, ymm2, 0x78
vpternlogd ymm25, ymm16, ymm13, 0x78
vpternlogd ymm12, ymm16, ymm2, 0xb4
vpternlogd ymm0, ymm15, ymm2, 0x6a
vpternlogd ymm0, ymm23, ymm20, 0x78
vpternlogd ymm12, ymm23, ymm14, 0x78
vpternlogd ymm0, ymm24, ymm14, 0x78
vpternlogd ymm0, ymm26, ymm31, 0x78
vpternlogd ymm12, ymm5, ymm9, 0x78
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 368]
vpternlogd ymm12, ymm9, ymm2, 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 336]
vmovdqa64 ymm3, ymmword ptr [rdi + 160]
vpternlogd ymm25, ymm2, ymm3, 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 384]
vpxord ymm0, ymm0, ymm2
vpandd ymm2, ymm7, ymm3
vmovdqa64 ymm4, ymmword ptr [rdi + 32]
vmovdqa64 ymm5, ymm4
vpternlogd ymm5, ymm11, ymm3, 0xac
vmovdqa64 ymm9, ymmword ptr [rdi + 0]
vmovdqa64 ymm13, ymm9
vpternlogd ymm13, ymm11, ymm7, 0x28
vmovdqa64 ymm14, ymm7
vpternlogd ymm14, ymm11, ymm13, 0x95
vpternlogd ymm5, ymm11, ymm14, 0x87
vpternlogd ymm5, ymm9, ymm2, 0x96
vmovdqa64 ymm15, ymmword ptr [rdi + 64]
vpternlogd ymm13, ymm9, ymm15, 0x87
vpandd ymm16, ymm9, ymm3
vpternlogd ymm5, ymm15, ymm16, 0x87
vmovdqa64 ymm19, ymm15
vpternlogd ymm19, ymm9, ymm4, 0xe6
vpandnd ymm20, ymm4, ymm3
vmovdqa64 ymm23, ymm11
vpternlogd ymm23, ymm9, ymm4, 0x87
vmovdqa64 ymm24, ymm3
vpternlogd ymm24, ymm11, ymm23, 0xa6
vmovdqa64 ymm26, ymmword ptr [rdi + 192]
vpternlogd ymm24, ymm15, ymm26, 0x78
vmovdqa64 ymm29, ymm26
vpternlogd ymm29, ymm16, ymm24, 0x6f
vpternlogd ymm29, ymm30, ymm5, 0x69
vmovdqa64 ymm5, ymm11
vpternlogd ymm5, ymm9, ymm19, 0x6a
vmovdqa64 ymm31, ymm7
vpternlogd ymm31, ymm4, ymm16, 0x95
vpternlogd ymm16, ymm4, ymm26, 0x78
vmovdqa64 ymmword ptr [rcx + 352], ymm29
vmovdqa64 ymm29, ymm7
vpternlogd ymm29, ymm15, ymm5, 0x95
vpxord ymm4, ymm19, ymm5
vpternlogd ymm19, ymm20, ymm29, 0x69
vpternlogd ymm20, ymm15, ymm14, 0x59
vpternlogd ymm20, ymm3, ymm16, 0x1e
vpternlogd ymm20, ymm26, ymm2, 0x87
vmovdqa64 ymmword ptr [rcx + 384], ymm30
vmovdqa64 ymm30, ymm11
vpternlogd ymm30, ymm9, ymm15, 0x63
vpternlogd ymm5, ymm23, ymm30, 0xe7
vpternlogd ymm30, ymm26, ymm31, 0x59
vpternlogd ymm13, ymm26, ymm30, 0xb4
vmovdqa64 ymm9, ymm3
vpternlogd ymm9, ymm19, ymm4, 0x6f
vpternlogd ymm13, ymm8, ymm9, 0x96
vpternlogd ymm19, ymm11, ymm23, 0x6a
vpternlogd ymm23, ymm3, ymm24, 0xb4
vpternlogd ymm24, ymm7, ymm31, 0x7b
vpternlogd ymm31, ymm15, ymm11, 0xb1
vpternlogd ymm31, ymm28, ymm20, 0x96
vpternlogd ymm7, ymm26, ymm4, 0xb7
vmovdqa64 ymm9, ymmword ptr [rdi + 32]
vpternlogd ymm4, ymm9, ymm15, 0xd7
vpandd ymm11, ymm11, ymm26
vpternlogd ymm4, ymm24, ymm11, 0x69
vpternlogd ymm2, ymm9, ymm11, 0x48
vpternlogd ymm11, ymm15, ymm14, 0x47
vpternlogd ymm11, ymm25, ymm5, 0x96
vpternlogd ymm11, ymm30, ymm23, 0x96
vpternlogd ymm14, ymm15, ymm3, 0x96
vpternlogd ymm14, ymm26, ymm29, 0x59
vpternlogd ymm14, ymm18, ymm2, 0x96
vpternlogd ymm23, ymm3, ymmword ptr [rdi + 0], 0x48
vpternlogd ymm23, ymm15, ymm16, 0xe2
vpternlogd ymm23, ymm17, ymm19, 0x69
vpternlogd ymm16, ymm6, ymm7, 0x96
vpxord ymm16, ymm16, ymm4
vpxord ymm7, ymm7, ymm23
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 1280]
vpxord ymm2, ymm22, ymm2
vbroadcasti32x4 ymm3, xmmword ptr [rdx + 1296]
vpxord ymm3, ymm3, ymmword ptr [rcx + 192]
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 1328]
vpxord ymm4, ymm21, ymm4
vbroadcasti32x4 ymm5, xmmword ptr [rdx + 1360]
vpxord ymm5, ymm1, ymm5
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1344]
vpxord ymm9, ymm27, ymm9
vbroadcasti32x4 ymm15, xmmword ptr [rdx + 1376]
vpxord ymm15, ymm10, ymm15
vbroadcasti32x4 ymm19, xmmword ptr [rdx + 1312]
vpxord ymm19, ymm19, ymmword ptr [rcx + 320]
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 1392]
vpxord ymm20, ymm20, ymmword ptr [rcx + 288]
vmovdqa64 ymm23, ymm0
vpternlogd ymm23, ymm8, ymm28, 0x96
vbroadcasti32x4 ymm24, xmmword ptr [rdx + 1408]
vpxord ymm24, ymm24, ymmword ptr [rcx + 128]
vpxord ymm26, ymm8, ymm18
vmovdqa64 ymm29, ymmword ptr [rcx + 384]
vmovdqa64 ymm30, ymm29
vpternlogd ymm30, ymm8, ymm12, 0x96
vmovdqa64 ymmword ptr [rcx + 416], ymm1
vmovdqa64 ymm1, ymm23
vpternlogd ymm1, ymm17, ymm30, 0x96
vmovdqa64 ymmword ptr [rcx + 448], ymm21
vmovdqa64 ymm21, ymm26
vpternlogd ymm21, ymm8, ymm25, 0x96
vmovdqa64 ymmword ptr [rcx + 480], ymm27
vpxord ymm27, ymm17, ymm0
vmovdqa64 ymmword ptr [rcx + 512], ymm10
vmovdqa64 ymm10, ymm12
vpternlogd ymm10, ymm6, ymm28, 0x96
vmovdqa64 ymmword ptr [rcx + 544], ymm22
vmovdqa64 ymm22, ymm27
vpternlogd ymm22, ymm6, ymm0, 0x96
vmovdqa64 ymmword ptr [rcx + 576], ymm24
vmovdqa64 ymm24, ymm22
vpternlogd ymm24, ymm28, ymm1, 0x14
vpternlogd ymm1, ymm18, ymm0, 0x6c
vmovdqa64 ymmword ptr [rcx + 608], ymm20
vmovdqa64 ymm20, ymm21
vpternlogd ymm20, ymm18, ymm22, 0x96
vmovdqa64 ymmword ptr [rcx + 640], ymm11
vmovdqa64 ymm11, ymm10
vpternlogd ymm11, ymm12, ymm21, 0x7b
vmovdqa64 ymmword ptr [rcx + 672], ymm5
vmovdqa64 ymm5, ymm20
vpternlogd ymm5, ymm6, ymm21, 0x96
vpternlogd ymm24, ymm0, ymm5, 0x78
vpternlogd ymm24, ymm30, ymm20, 0x78
vpxord ymm24, ymm24, ymm11
vpternlogd ymm24, ymm6, ymm23, 0x4b
vmovdqa64 ymm11, ymmword ptr [rcx + 352]
vpternlogd ymm24, ymm2, ymm11, 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 1424]
vpternlogd ymm11, ymm2, ymmword ptr [rcx + 160], 0x96
vmovdqa64 ymm2, ymm21
vpternlogd ymm2, ymm12, ymm23, 0x9c
vpternlogd ymm2, ymm29, ymm27, 0x78
vmovdqa64 ymmword ptr [rcx + 352], ymm11
vpxord ymm11, ymm29, ymm5
vpternlogd ymm2, ymm6, ymm11, 0x78
vpternlogd ymm2, ymm8, ymm25, 0xd2
vpternlogd ymm2, ymm3, ymm13, 0x96
vbroadcasti32x4 ymm3, xmmword ptr [rdx + 1440]
vpternlogd ymm13, ymm3, ymmword ptr [rcx + 224], 0x96
vmovdqa64 ymm3, ymm20
vpternlogd ymm3, ymm28, ymm27, 0xa6
vpternlogd ymm3, ymm25, ymm17, 0x78
vpternlogd ymm3, ymm30, ymm26, 0xd2
vmovdqa64 ymmword ptr [rcx + 704], ymm13
vmovdqa64 ymm13, ymm29
vpternlogd ymm13, ymm25, ymm30, 0x96
vmovdqa64 ymmword ptr [rcx + 736], ymm2
vmovdqa64 ymm2, ymm11
vpternlogd ymm2, ymm28, ymm5, 0x96
vpternlogd ymm3, ymm11, ymm2, 0xb4
vpternlogd ymm3, ymm19, ymm16, 0x96
vpternlogd ymm1, ymm8, ymm2, 0x78
vpternlogd ymm1, ymm25, ymm10, 0x78
vpternlogd ymm1, ymm6, ymm12, 0x78
vpternlogd ymm1, ymm15, ymm7, 0x69
vmovdqa64 ymm15, ymmword ptr [rcx + 256]
vbroadcasti32x4 ymm19, xmmword ptr [rdx + 1456]
vpternlogd ymm16, ymm15, ymm19, 0x96
vmovdqa64 ymm19, ymmword ptr [rcx + 96]
vbroadcasti32x4 ymm15, xmmword ptr [rdx + 1520]
vpternlogd ymm7, ymm19, ymm15, 0x69
vmovdqa64 ymm15, ymm29
vpternlogd ymm15, ymm23, ymm10, 0x78
vpternlogd ymm15, ymm12, ymm27, 0x78
vpternlogd ymm10, ymm8, ymm27, 0xc6
vpternlogd ymm23, ymm8, ymm25, 0xa6
vpxord ymm8, ymm8, ymm5
vpternlogd ymm8, ymm25, ymm15, 0xa6
vpternlogd ymm20, ymm17, ymm23, 0x96
vpternlogd ymm8, ymm28, ymm13, 0xb4
vpternlogd ymm8, ymm4, ymm14, 0x96
vpternlogd ymm13, ymm29, ymm2, 0x6a
vpternlogd ymm10, ymm21, ymm11, 0x78
vpternlogd ymm10, ymm28, ymm0, 0xd2
vpternlogd ymm10, ymm18, ymm22, 0xb4
vpternlogd ymm10, ymm9, ymm31, 0x96
vpternlogd ymm20, ymm12, ymm21, 0xb4
vpternlogd ymm20, ymm5, ymm2, 0x78
vpternlogd ymm23, ymm30, ymm2, 0xb4
vpternlogd ymm20, ymm30, ymm27, 0x78
vmovdqa64 ymm2, ymmword ptr [rcx + 640]
vpternlogd ymm20, ymm2, ymmword ptr [rcx + 672], 0x96
vpternlogd ymm13, ymm22, ymm21, 0x78
vpternlogd ymm23, ymm22, ymm26, 0x78
vpternlogd ymm13, ymm6, ymm26, 0x78
vpternlogd ymm13, ymm0, ymm11, 0x78
vpternlogd ymm23, ymm17, ymm12, 0x78
vpternlogd ymm23, ymm12, ymmword ptr [rcx + 608], 0x96
vpxord ymm13, ymm13, ymmword ptr [rcx + 576]
vmovdqa64 ymm0, ymmword ptr [rcx + 64]
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 1488]
vpternlogd ymm31, ymm0, ymm4, 0x96
vmovdqa64 ymm4, ymmword ptr [rcx + 32]
vbroadcasti32x4 ymm5, xmmword ptr [rdx + 1472]
vpternlogd ymm14, ymm4, ymm5, 0x96
vmovdqa64 ymm5, ymmword ptr [rcx + 0]
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 1504]
vpternlogd ymm2, ymm5, ymm6, 0x96
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 1024]
vpternlogd ymm6, ymm24, ymmword ptr [rsi + 512], 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm6
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 1056]
vpternlogd ymm6, ymm3, ymmword ptr [rsi + 576], 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm6
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 1104]
vpternlogd ymm6, ymm20, ymmword ptr [rsi + 672], 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm6
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 1120]
vpternlogd ymm6, ymm1, ymmword ptr [rsi + 704], 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm6
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 1072]
vpternlogd ymm6, ymm8, ymmword ptr [rsi + 608], 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm6
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 1152]
vpternlogd ymm6, ymm13, ymmword ptr [rsi + 768], 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm6
vmovdqa64 ymm6, ymmword ptr [rcx + 736]
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1040]
vpternlogd ymm9, ymm6, ymmword ptr [rsi + 544], 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm9
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1088]
vpternlogd ymm9, ymm10, ymmword ptr [rsi + 640], 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm9
vmovdqa64 ymm9, ymmword ptr [rcx + 352]
vbroadcasti32x4 ymm11, xmmword ptr [rdx + 1168]
vpternlogd ymm11, ymm9, ymmword ptr [rsi + 800], 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm11
vmovdqa64 ymm11, ymmword ptr [rcx + 704]
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1184]
vpternlogd ymm12, ymm11, ymmword ptr [rsi + 832], 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1136]
vpternlogd ymm12, ymm23, ymmword ptr [rsi + 736], 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1200]
vpternlogd ymm12, ymm16, ymmword ptr [rsi + 864], 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1216]
vpternlogd ymm12, ymm14, ymmword ptr [rsi + 896], 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1264]
vpternlogd ymm12, ymm7, ymmword ptr [rsi + 992], 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1248]
vpternlogd ymm12, ymm2, ymmword ptr [rsi + 960], 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm12
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1232]
vpternlogd ymm12, ymm31, ymmword ptr [rsi + 928], 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm12
vpxord ymm20, ymm20, ymmword ptr [rsi + 160]
vpxord ymm6, ymm6, ymmword ptr [rsi + 32]
vpxord ymm3, ymm3, ymmword ptr [rsi + 64]
vpxord ymm23, ymm23, ymmword ptr [rsi + 224]
vpxord ymm24, ymm24, ymmword ptr [rsi + 0]
vpxord ymm10, ymm10, ymmword ptr [rsi + 128]
vpxord ymm8, ymm8, ymmword ptr [rsi + 96]
vpxord ymm1, ymm1, ymmword ptr [rsi + 192]
vmovdqa64 ymm12, ymmword ptr [rcx + 288]
vmovdqa64 ymm15, ymmword ptr [rcx + 128]
vmovdqa64 ymm17, ymm15
vpternlogd ymm17, ymm12, ymm5, 0x96
vpxord ymm13, ymm13, ymmword ptr [rsi + 256]
vpxord ymm18, ymm0, ymm19
vmovdqa64 ymm21, ymmword ptr [rcx + 256]
vmovdqa64 ymm22, ymm21
vpternlogd ymm22, ymm15, ymm19, 0x96
vmovdqa64 ymm25, ymmword ptr [rcx + 160]
vmovdqa64 ymm26, ymm25
vpternlogd ymm26, ymm19, ymm18, 0x96
vmovdqa64 ymm27, ymmword ptr [rcx + 224]
vpxord ymm28, ymm15, ymm27
vmovdqa64 ymm29, ymm0
vpternlogd ymm29, ymm17, ymm22, 0x96
vmovdqa64 ymm30, ymm4
vpternlogd ymm30, ymm15, ymm28, 0x96
vmovdqa64 ymm11, ymm27
vpternlogd ymm11, ymm26, ymm30, 0x96
vmovdqa64 ymm9, ymm21
vpternlogd ymm9, ymm29, ymm26, 0x12
vpternlogd ymm29, ymm27, ymm19, 0x6c
vmovdqa64 ymmword ptr [rcx + 384], ymm13
vmovdqa64 ymm13, ymm5
vpternlogd ymm13, ymm22, ymm30, 0xd2
vpternlogd ymm13, ymm12, ymm18, 0x78
vmovdqa64 ymmword ptr [rcx + 576], ymm23
vmovdqa64 ymm23, ymm25
vpternlogd ymm23, ymm30, ymm11, 0x96
vpternlogd ymm9, ymm19, ymm23, 0x78
vpternlogd ymm9, ymm17, ymm11, 0x78
vmovdqa64 ymmword ptr [rcx + 608], ymm20
vmovdqa64 ymm20, ymm5
vpternlogd ymm20, ymm25, ymm21, 0x96
vmovdqa64 ymmword ptr [rcx + 640], ymm8
vmovdqa64 ymm8, ymm5
vpternlogd ymm8, ymm30, ymm20, 0x6f
vpxord ymm9, ymm9, ymm8
vpternlogd ymm9, ymm25, ymm22, 0x4b
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 512]
vmovdqa64 ymmword ptr [rcx + 672], ymm10
vmovdqa64 ymm10, ymmword ptr [rcx + 544]
vpternlogd ymm9, ymm8, ymm10, 0x96
vmovdqa64 ymm8, ymm21
vpternlogd ymm8, ymm18, ymm11, 0x9c
vpternlogd ymm8, ymm4, ymm0, 0x78
vpternlogd ymm8, ymm17, ymm28, 0xd2
vmovdqa64 ymmword ptr [rcx + 736], ymm3
vpxord ymm3, ymm12, ymm23
vpternlogd ymm13, ymm25, ymm3, 0x78
vpternlogd ymm13, ymm15, ymm4, 0xd2
vmovdqa64 ymmword ptr [rcx + 768], ymm1
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 528]
vmovdqa64 ymmword ptr [rcx + 800], ymm6
vmovdqa64 ymm6, ymmword ptr [rcx + 192]
vpternlogd ymm13, ymm1, ymm6, 0x96
vmovdqa64 ymm1, ymm4
vpternlogd ymm1, ymm12, ymm17, 0x96
vmovdqa64 ymmword ptr [rcx + 832], ymm24
vmovdqa64 ymm24, ymm21
vpternlogd ymm24, ymm23, ymm3, 0x96
vpternlogd ymm8, ymm3, ymm24, 0xb4
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 544]
vpternlogd ymm8, ymm10, ymmword ptr [rcx + 320], 0x96
vpternlogd ymm29, ymm15, ymm24, 0x78
vpternlogd ymm29, ymm4, ymm20, 0x78
vpternlogd ymm29, ymm25, ymm5, 0x78
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 608]
vmovdqa64 ymmword ptr [rcx + 864], ymm31
vmovdqa64 ymm31, ymmword ptr [rcx + 512]
vpternlogd ymm29, ymm10, ymm31, 0x96
vmovdqa64 ymm10, ymm12
vpternlogd ymm10, ymm22, ymm20, 0x78
vpternlogd ymm10, ymm5, ymm18, 0x78
vpternlogd ymm20, ymm15, ymm18, 0xc6
vpternlogd ymm20, ymm30, ymm3, 0x78
vpternlogd ymm20, ymm21, ymm19, 0xd2
vpternlogd ymm20, ymm27, ymm26, 0xb4
vpternlogd ymm22, ymm15, ymm4, 0xa6
vpternlogd ymm11, ymm0, ymm22, 0x96
vbroadcasti32x4 ymm27, xmmword ptr [rdx + 576]
vmovdqa64 ymm31, ymmword ptr [rcx + 480]
vpternlogd ymm20, ymm27, ymm31, 0x96
vpxord ymm15, ymm15, ymm23
vpternlogd ymm15, ymm4, ymm10, 0xa6
vpternlogd ymm15, ymm21, ymm1, 0xb4
vpternlogd ymm1, ymm12, ymm24, 0x6a
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 560]
vmovdqa64 ymm10, ymmword ptr [rcx + 448]
vpternlogd ymm15, ymm4, ymm10, 0x96
vpternlogd ymm22, ymm17, ymm24, 0xb4
vpternlogd ymm11, ymm5, ymm30, 0xb4
vpternlogd ymm11, ymm23, ymm24, 0x78
vpternlogd ymm11, ymm17, ymm18, 0x78
vpternlogd ymm1, ymm26, ymm30, 0x78
vpternlogd ymm22, ymm26, ymm28, 0x78
vpternlogd ymm1, ymm25, ymm28, 0x78
vpternlogd ymm1, ymm19, ymm3, 0x78
vpternlogd ymm22, ymm0, ymm5, 0x78
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 624]
vpternlogd ymm22, ymm5, ymm0, 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 592]
vmovdqa64 ymm3, ymmword ptr [rcx + 416]
vpternlogd ymm11, ymm0, ymm3, 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 640]
vpxord ymm1, ymm1, ymm0
vmovdqa64 ymm0, ymm3
vpternlogd ymm0, ymm6, ymm10, 0xe2
vmovdqa64 ymm4, ymmword ptr [rcx + 544]
vpandd ymm5, ymm3, ymm4
vmovdqa64 ymm12, ymm31
vpternlogd ymm12, ymm4, ymm10, 0x60
vpandd ymm17, ymm31, ymm3
vmovdqa64 ymm18, ymm10
vpternlogd ymm18, ymm4, ymm6, 0x87
vmovdqa64 ymm19, ymm31
vpternlogd ymm19, ymm10, ymm12, 0x95
vpternlogd ymm0, ymm10, ymm19, 0x87
vpternlogd ymm0, ymm4, ymm17, 0x96
vmovdqa64 ymm21, ymmword ptr [rcx + 320]
vpternlogd ymm0, ymm21, ymm5, 0x87
vpternlogd ymm12, ymm4, ymm21, 0x87
vmovdqa64 ymm23, ymm3
vpternlogd ymm23, ymm10, ymm18, 0xa6
vmovdqa64 ymm24, ymmword ptr [rcx + 512]
vpternlogd ymm23, ymm21, ymm24, 0x78
vmovdqa64 ymm25, ymm24
vpternlogd ymm25, ymm5, ymm23, 0x6f
vpternlogd ymm25, ymm9, ymm0, 0x69
vmovdqa64 ymm0, ymmword ptr [rcx + 352]
vpternlogd ymm0, ymm25, ymmword ptr [rsi + 288], 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm0
vmovdqa64 ymm0, ymm21
vpternlogd ymm0, ymm4, ymm6, 0xe6
vpandnd ymm26, ymm6, ymm3
vmovdqa64 ymm27, ymm10
vpternlogd ymm27, ymm4, ymm21, 0x63
vmovdqa64 ymm28, ymm10
vpternlogd ymm28, ymm4, ymm0, 0x6a
vpxord ymm30, ymm0, ymm28
vmovdqa64 ymmword ptr [rcx + 0], ymm25
vmovdqa64 ymm25, ymm31
vpternlogd ymm25, ymm6, ymm5, 0x95
vpternlogd ymm5, ymm6, ymm24, 0x78
vmovdqa64 ymm6, ymm24
vpternlogd ymm6, ymm27, ymm25, 0x65
vpternlogd ymm12, ymm24, ymm6, 0xb4
vpternlogd ymm27, ymm18, ymm28, 0xbd
vpternlogd ymm28, ymm21, ymm31, 0x87
vpternlogd ymm0, ymm26, ymm28, 0x69
vpternlogd ymm26, ymm21, ymm19, 0x59
vpternlogd ymm26, ymm3, ymm5, 0x1e
vpternlogd ymm26, ymm24, ymm17, 0x87
vmovdqa64 ymmword ptr [rcx + 32], ymm1
vmovdqa64 ymm1, ymm24
vpternlogd ymm1, ymm31, ymm30, 0x9f
vpternlogd ymm31, ymm23, ymm25, 0x6f
vpternlogd ymm25, ymm21, ymm10, 0xb1
vpternlogd ymm25, ymm20, ymm26, 0x96
vpternlogd ymm23, ymm3, ymm18, 0xa6
vpternlogd ymm4, ymm3, ymm23, 0x48
vpternlogd ymm18, ymm10, ymm0, 0x78
vpternlogd ymm0, ymm3, ymm30, 0x7b
vpternlogd ymm12, ymm13, ymm0, 0x96
vpandd ymm10, ymm10, ymm24
vmovdqa64 ymm0, ymmword ptr [rcx + 192]
vpternlogd ymm17, ymm0, ymm10, 0x48
vpternlogd ymm30, ymm0, ymm21, 0xd7
vpternlogd ymm30, ymm31, ymm10, 0x69
vpternlogd ymm3, ymm21, ymm19, 0x96
vpternlogd ymm3, ymm24, ymm28, 0x59
vpternlogd ymm3, ymm15, ymm17, 0x96
vpternlogd ymm10, ymm21, ymm19, 0x47
vpternlogd ymm10, ymm11, ymm27, 0x96
vpternlogd ymm10, ymm6, ymm23, 0x96
vpternlogd ymm4, ymm21, ymm5, 0xe2
vpternlogd ymm4, ymm29, ymm18, 0x69
vpternlogd ymm5, ymm8, ymm1, 0x96
vpxord ymm5, ymm5, ymm30
vpxord ymm1, ymm1, ymm4
vpternlogd ymm7, ymm1, ymmword ptr [rsi + 480], 0x69
vmovdqa64 ymmword ptr [rsi + 480], ymm7
vpternlogd ymm2, ymm10, ymmword ptr [rsi + 448], 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm2
vmovdqa64 ymm0, ymmword ptr [rcx + 704]
vpternlogd ymm0, ymm12, ymmword ptr [rsi + 320], 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm0
vpternlogd ymm14, ymm3, ymmword ptr [rsi + 384], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm14
vpternlogd ymm16, ymm5, ymmword ptr [rsi + 352], 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm16
vmovdqa64 ymm0, ymmword ptr [rcx + 864]
vpternlogd ymm0, ymm25, ymmword ptr [rsi + 416], 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm0
vmovdqa64 ymm0, ymm22
vpternlogd ymm0, ymm9, ymm13, 0x96
vmovdqa64 ymm2, ymmword ptr [rcx + 32]
vmovdqa64 ymm4, ymm2
vpternlogd ymm4, ymm13, ymm20, 0x96
vmovdqa64 ymm6, ymm4
vpternlogd ymm6, ymm29, ymm0, 0x96
vpxord ymm7, ymm13, ymm15
vpxord ymm14, ymm29, ymm2
vmovdqa64 ymm16, ymm2
vpternlogd ymm16, ymm8, ymm14, 0x96
vmovdqa64 ymm17, ymm16
vpternlogd ymm17, ymm20, ymm6, 0x14
vpternlogd ymm6, ymm15, ymm2, 0x6c
vmovdqa64 ymm18, ymm7
vpternlogd ymm18, ymm13, ymm11, 0x96
vmovdqa64 ymm19, ymm18
vpternlogd ymm19, ymm22, ymm4, 0x9c
vpternlogd ymm19, ymm9, ymm14, 0x78
vmovdqa64 ymm21, ymm18
vpternlogd ymm21, ymm15, ymm16, 0x96
vmovdqa64 ymm23, ymm21
vpternlogd ymm23, ymm8, ymm18, 0x96
vpternlogd ymm17, ymm2, ymm23, 0x78
vpternlogd ymm17, ymm0, ymm21, 0x78
vmovdqa64 ymm24, ymm22
vpternlogd ymm24, ymm8, ymm20, 0x96
vmovdqa64 ymm26, ymm24
vpternlogd ymm26, ymm22, ymm18, 0x7b
vpxord ymm17, ymm17, ymm26
vpternlogd ymm17, ymm8, ymm4, 0x4b
vmovdqa64 ymm26, ymmword ptr [rcx + 832]
vpternlogd ymm17, ymm26, ymmword ptr [rcx + 0], 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm17
vpxord ymm17, ymm9, ymm23
vpternlogd ymm19, ymm8, ymm17, 0x78
vpternlogd ymm19, ymm13, ymm11, 0xd2
vpternlogd ymm19, ymm12, ymmword ptr [rcx + 800], 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm19
vmovdqa64 ymm12, ymm17
vpternlogd ymm12, ymm20, ymm23, 0x96
vpternlogd ymm6, ymm13, ymm12, 0x78
vpternlogd ymm6, ymm11, ymm24, 0x78
vpternlogd ymm6, ymm8, ymm22, 0x78
vpternlogd ymm6, ymm1, ymmword ptr [rcx + 768], 0x69
vmovdqa64 ymmword ptr [rsi + 192], ymm6
vmovdqa64 ymm1, ymm21
vpternlogd ymm1, ymm20, ymm14, 0xa6
vpternlogd ymm1, ymm11, ymm29, 0x78
vpternlogd ymm1, ymm0, ymm7, 0xd2
vpternlogd ymm1, ymm17, ymm12, 0xb4
vpternlogd ymm1, ymm5, ymmword ptr [rcx + 736], 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm1
vmovdqa64 ymm1, ymm0
vpternlogd ymm1, ymm9, ymm11, 0x96
vmovdqa64 ymm5, ymm24
vpternlogd ymm5, ymm9, ymm4, 0x6c
vpternlogd ymm5, ymm22, ymm14, 0x78
vpternlogd ymm24, ymm13, ymm14, 0xc6
vpternlogd ymm24, ymm18, ymm17, 0x78
vpternlogd ymm24, ymm20, ymm2, 0xd2
vpternlogd ymm24, ymm15, ymm16, 0xb4
vpternlogd ymm24, ymm25, ymmword ptr [rcx + 672], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm24
vpternlogd ymm4, ymm13, ymm11, 0xa6
vpxord ymm13, ymm13, ymm23
vpternlogd ymm13, ymm11, ymm5, 0xa6
vpternlogd ymm13, ymm20, ymm1, 0xb4
vpternlogd ymm13, ymm3, ymmword ptr [rcx + 640], 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm13
vpternlogd ymm1, ymm9, ymm12, 0x6a
vpternlogd ymm21, ymm29, ymm4, 0x96
vpternlogd ymm21, ymm22, ymm18, 0xb4
vpternlogd ymm21, ymm23, ymm12, 0x78
vpternlogd ymm21, ymm0, ymm14, 0x78
vpternlogd ymm21, ymm10, ymmword ptr [rcx + 608], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm21
vpternlogd ymm4, ymm0, ymm12, 0xb4
vpternlogd ymm1, ymm16, ymm18, 0x78
vpternlogd ymm4, ymm16, ymm7, 0x78
vpternlogd ymm1, ymm8, ymm7, 0x78
vpternlogd ymm1, ymm2, ymm17, 0x78
vpternlogd ymm4, ymm29, ymm22, 0x78
vpternlogd ymm4, ymm22, ymmword ptr [rcx + 576], 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm4
vpxord ymm1, ymm1, ymmword ptr [rcx + 384]
vmovdqa64 ymmword ptr [rsi + 256], ymm1
