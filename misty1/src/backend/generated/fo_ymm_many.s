// fo_ymm_many.s: 964 instructions, about 211 cycles, 27 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rdi + 800]
vmovdqa64 ymm1, ymmword ptr [rdi + 864]
vmovdqa64 ymm2, ymmword ptr [rdi + 960]
vmovdqa64 ymm3, ymm2
vpternlogd ymm3, ymm0, ymm1, 0x96
vmovdqa64 ymm4, ymmword ptr [rdi + 992]
vmovdqa64 ymm5, ymmword ptr [rdi + 928]
vpxord ymm6, ymm4, ymm5
vmovdqa64 ymm7, ymmword ptr [rdi + 768]
vmovdqa64 ymm8, ymm7
vpternlogd ymm8, ymm1, ymm4, 0x96
vmovdqa64 ymm9, ymm6
vpternlogd ymm9, ymm7, ymm3, 0x9c
vmovdqa64 ymm10, ymmword ptr [rdi + 736]
vmovdqa64 ymm11, ymm8
vpternlogd ymm11, ymm10, ymm3, 0x6c
vmovdqa64 ymm12, ymmword ptr [rdi + 896]
vmovdqa64 ymm13, ymm8
vpternlogd ymm13, ymm7, ymm12, 0xa6
vmovdqa64 ymm14, ymm2
vpternlogd ymm14, ymm10, ymm7, 0x96
vpternlogd ymm11, ymm2, ymm6, 0x78
vmovdqa64 ymm15, ymmword ptr [rdi + 832]
vpxord ymm16, ymm7, ymm15
vmovdqa64 ymm17, ymm14
vpternlogd ymm17, ymm10, ymm12, 0x96
vmovdqa64 ymm18, ymm6
vpternlogd ymm18, ymm0, ymm4, 0x96
vmovdqa64 ymm19, ymm16
vpternlogd ymm19, ymm7, ymm12, 0x96
vmovdqa64 ymm20, ymm14
vpternlogd ymm20, ymm5, ymm8, 0x96
vmovdqa64 ymm21, ymm20
vpternlogd ymm21, ymm1, ymm18, 0x06
vmovdqa64 ymm22, ymm19
vpternlogd ymm22, ymm2, ymm3, 0x7b
vpternlogd ymm20, ymm15, ymm4, 0x6c
vmovdqa64 ymm23, ymm19
vpternlogd ymm23, ymm15, ymm18, 0x96
vmovdqa64 ymm24, ymm23
vpternlogd ymm24, ymm1, ymm6, 0xa6
vmovdqa64 ymm25, ymm23
vpternlogd ymm25, ymm0, ymm19, 0x96
vpternlogd ymm24, ymm12, ymm5, 0x78
vpternlogd ymm24, ymm14, ymm16, 0xd2
vmovdqa64 ymm26, ymm23
vpternlogd ymm26, ymm5, ymm13, 0x96
vpxord ymm27, ymm10, ymm25
vmovdqa64 ymm28, ymm27
vpternlogd ymm28, ymm1, ymm25, 0x96
vpternlogd ymm26, ymm2, ymm19, 0xb4
vpternlogd ymm26, ymm25, ymm28, 0x78
vpternlogd ymm26, ymm14, ymm6, 0x78
vmovdqa64 ymm29, ymm28
vpternlogd ymm29, ymm10, ymm17, 0x78
vbroadcasti32x4 ymm30, xmmword ptr [rdx + 80]
vmovdqa64 ymm31, ymmword ptr [rdi + 672]
vpternlogd ymm26, ymm30, ymm31, 0x96
vmovdqa64 ymm30, ymm28
vpternlogd ymm30, ymm14, ymm13, 0xa6
vmovdqa64 ymm13, ymm27
vpternlogd ymm13, ymm19, ymm9, 0x6a
vpternlogd ymm13, ymm1, ymm4, 0xd2
vmovdqa64 ymm9, ymm28
vpternlogd ymm9, ymm7, ymm20, 0x6a
vpternlogd ymm29, ymm18, ymm19, 0x78
vpternlogd ymm13, ymm15, ymm18, 0xb4
vbroadcasti32x4 ymm15, xmmword ptr [rdx + 64]
vmovdqa64 ymm20, ymmword ptr [rdi + 640]
vpternlogd ymm13, ymm15, ymm20, 0x96
vpternlogd ymm29, ymm0, ymm16, 0x78
vpternlogd ymm30, ymm18, ymm16, 0x78
vpternlogd ymm30, ymm5, ymm2, 0x78
vpternlogd ymm29, ymm4, ymm27, 0x78
vpternlogd ymm9, ymm12, ymm3, 0x78
vpxord ymm3, ymm7, ymm25
vpternlogd ymm3, ymm12, ymm11, 0xa6
vpternlogd ymm9, ymm0, ymm2, 0x78
vpternlogd ymm3, ymm1, ymm17, 0xb4
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 96]
vmovdqa64 ymm5, ymmword ptr [rdi + 704]
vpternlogd ymm9, ymm1, ymm5, 0x96
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 48]
vmovdqa64 ymm11, ymmword ptr [rdi + 608]
vpternlogd ymm3, ymm1, ymm11, 0x96
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 112]
vpternlogd ymm30, ymm2, ymm1, 0x96
vpternlogd ymm19, ymm2, ymm8, 0x9c
vpternlogd ymm25, ymm4, ymm21, 0x6a
vpternlogd ymm19, ymm10, ymm6, 0x78
vmovdqa64 ymm1, ymmword ptr [rdi + 512]
vmovdqa64 ymm2, ymmword ptr [rdi + 576]
vmovdqa64 ymm4, ymm2
vpternlogd ymm4, ymm1, ymm11, 0x39
vpternlogd ymm25, ymm14, ymm23, 0x78
vpternlogd ymm19, ymm0, ymm27, 0x78
vpternlogd ymm19, ymm7, ymm12, 0xd2
vmovdqa64 ymm6, ymmword ptr [rdi + 544]
vmovdqa64 ymm7, ymm6
vpternlogd ymm7, ymm1, ymm2, 0xbc
vmovdqa64 ymm10, ymm7
vpternlogd ymm10, ymm1, ymm11, 0x78
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 16]
vpternlogd ymm19, ymm12, ymm6, 0x96
vmovdqa64 ymm12, ymm10
vpternlogd ymm12, ymm2, ymm20, 0x87
vpandd ymm14, ymm1, ymm31
vpandd ymm15, ymm1, ymm20
vmovdqa64 ymm16, ymm14
vpternlogd ymm16, ymm6, ymm20, 0x87
vpandd ymm17, ymm20, ymm31
vmovdqa64 ymm18, ymm16
vpternlogd ymm18, ymm5, ymm4, 0x4b
vmovdqa64 ymm21, ymm15
vpternlogd ymm21, ymm2, ymm31, 0x69
vpternlogd ymm21, ymm5, ymm12, 0x59
vpternlogd ymm28, ymm27, ymm24, 0xa6
vmovdqa64 ymm23, ymm31
vpternlogd ymm23, ymm6, ymm11, 0xe2
vmovdqa64 ymm24, ymm15
vpternlogd ymm24, ymm11, ymm20, 0x28
vmovdqa64 ymm27, ymm5
vpternlogd ymm27, ymm6, ymm31, 0xca
vpternlogd ymm23, ymm11, ymm15, 0x4b
vpxord ymm25, ymm25, ymm22
vbroadcasti32x4 ymm22, xmmword ptr [rdx + 32]
vpternlogd ymm28, ymm22, ymm2, 0x96
vpternlogd ymm25, ymm0, ymm8, 0x4b
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 0]
vpternlogd ymm25, ymm0, ymm1, 0x96
vmovdqa64 ymm0, ymm25
vpternlogd ymm0, ymm2, ymm14, 0x78
vpternlogd ymm23, ymm1, ymm17, 0x96
vpternlogd ymm24, ymm2, ymm4, 0x4b
vpandnd ymm8, ymm6, ymm31
vmovdqa64 ymm22, ymm8
vpternlogd ymm22, ymm2, ymm27, 0x09
vpternlogd ymm8, ymm7, ymm12, 0x69
vpxord ymm22, ymm15, ymm22
vpternlogd ymm22, ymm5, ymm17, 0x78
vpternlogd ymm24, ymm5, ymm18, 0xb4
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 128]
vpxord ymm29, ymm29, ymm12
vpternlogd ymm1, ymm6, ymm11, 0x95
vmovdqa64 ymm12, ymm1
vpternlogd ymm12, ymm10, ymm4, 0xdb
vpternlogd ymm12, ymm26, ymm18, 0x96
vmovdqa64 ymm4, ymm1
vpternlogd ymm4, ymm11, ymm31, 0xb4
vpternlogd ymm4, ymm2, ymm5, 0x78
vmovdqa64 ymm18, ymm4
vpternlogd ymm18, ymm20, ymm16, 0x7b
vmovdqa64 ymm20, ymm4
vpternlogd ymm20, ymm31, ymm1, 0xa6
vpternlogd ymm4, ymm5, ymm14, 0x7b
vpternlogd ymm16, ymm2, ymm11, 0xb1
vpternlogd ymm1, ymm11, ymm8, 0x78
vpternlogd ymm1, ymm2, ymm27, 0x78
vmovdqa64 ymm27, ymm25
vpternlogd ymm27, ymm19, ymm30, 0x96
vpandd ymm11, ymm11, ymm5
vpternlogd ymm4, ymm23, ymm0, 0x96
vpxord ymm0, ymm9, ymm29
vmovdqa64 ymm23, ymm11
vpternlogd ymm23, ymm6, ymm17, 0x48
vmovdqa64 ymm17, ymm0
vpternlogd ymm17, ymm28, ymm29, 0x96
vpternlogd ymm16, ymm13, ymm22, 0x96
vmovdqa64 ymm22, ymm11
vpternlogd ymm22, ymm2, ymm15, 0x8b
vpternlogd ymm22, ymm12, ymm20, 0x96
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 992]
vmovdqa64 ymm15, ymm22
vpternlogd ymm15, ymm12, ymmword ptr [rdi + 448], 0x96
vpxord ymm7, ymm7, ymm10
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 784]
vpxord ymm10, ymm10, ymmword ptr [rdi + 32]
vpxord ymm12, ymm19, ymm3
vpternlogd ymm23, ymm3, ymm21, 0x96
vmovdqa64 ymm20, ymm12
vpternlogd ymm20, ymm19, ymm26, 0x96
vmovdqa64 ymm21, ymm20
vpternlogd ymm21, ymm3, ymm17, 0x96
vmovdqa64 ymmword ptr [rcx + 0], ymm15
vmovdqa64 ymm15, ymm7
vpternlogd ymm15, ymm6, ymmword ptr [rdi + 640], 0x69
vmovdqa64 ymm6, ymm21
vpternlogd ymm6, ymm28, ymm20, 0x96
vmovdqa64 ymmword ptr [rcx + 32], ymm16
vmovdqa64 ymm16, ymm15
vpternlogd ymm16, ymm5, ymm14, 0xa6
vpternlogd ymm7, ymm31, ymm8, 0x7b
vmovdqa64 ymm5, ymm16
vpternlogd ymm5, ymm9, ymm1, 0x69
vpternlogd ymm15, ymm2, ymmword ptr [rdi + 640], 0x7b
vpternlogd ymm7, ymm19, ymm24, 0x96
vmovdqa64 ymm1, ymmword ptr [rdi + 320]
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 928]
vmovdqa64 ymm8, ymm7
vpternlogd ymm8, ymm1, ymm2, 0x96
vmovdqa64 ymm2, ymm29
vpternlogd ymm2, ymm19, ymm13, 0x96
vmovdqa64 ymm14, ymm2
vpternlogd ymm14, ymm9, ymm27, 0x96
vpternlogd ymm15, ymm11, ymm18, 0x69
vmovdqa64 ymm11, ymmword ptr [rdi + 480]
vbroadcasti32x4 ymm18, xmmword ptr [rdx + 1008]
vmovdqa64 ymm24, ymm5
vpternlogd ymm24, ymm11, ymm18, 0x96
vpternlogd ymm15, ymm28, ymm16, 0x69
vmovdqa64 ymm16, ymm28
vpternlogd ymm16, ymm13, ymm30, 0x96
vmovdqa64 ymm18, ymm16
vpternlogd ymm18, ymm30, ymm20, 0x7b
vmovdqa64 ymm31, ymm16
vpternlogd ymm31, ymm25, ymm2, 0x6c
vmovdqa64 ymmword ptr [rcx + 64], ymm24
vmovdqa64 ymm24, ymm2
vpternlogd ymm24, ymm30, ymm20, 0xc6
vmovdqa64 ymmword ptr [rcx + 96], ymm8
vmovdqa64 ymm8, ymm14
vpternlogd ymm8, ymm13, ymm17, 0x06
vpternlogd ymm31, ymm30, ymm0, 0x78
vpxord ymm11, ymm25, ymm6
vpternlogd ymm8, ymm29, ymm6, 0x78
vmovdqa64 ymm1, ymm16
vpternlogd ymm1, ymm19, ymm0, 0xc6
vpternlogd ymm8, ymm27, ymm21, 0x78
vpternlogd ymm24, ymm25, ymm0, 0x78
vpternlogd ymm24, ymm28, ymm11, 0x78
vpternlogd ymm24, ymm19, ymm26, 0xd2
vpternlogd ymm24, ymm10, ymm7, 0x96
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 768]
vpxord ymm7, ymm7, ymmword ptr [rdi + 0]
vmovdqa64 ymm10, ymm11
vpternlogd ymm10, ymm13, ymm6, 0x96
vpxord ymm8, ymm8, ymm18
vpternlogd ymm1, ymm20, ymm11, 0x78
vbroadcasti32x4 ymm18, xmmword ptr [rdx + 864]
vpxord ymm18, ymm18, ymmword ptr [rdi + 192]
vpternlogd ymm8, ymm28, ymm2, 0x4b
vpternlogd ymm8, ymm7, ymm4, 0x96
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 816]
vpxord ymm7, ymm7, ymmword ptr [rdi + 96]
vmovdqa64 ymmword ptr [rcx + 128], ymm8
vpxord ymm8, ymm19, ymm6
vmovdqa64 ymmword ptr [rcx + 160], ymm24
vmovdqa64 ymm24, ymm27
vpternlogd ymm24, ymm25, ymm26, 0x96
vpternlogd ymm8, ymm26, ymm31, 0xa6
vmovdqa64 ymm31, ymm24
vpternlogd ymm31, ymm25, ymm10, 0x6a
vpternlogd ymm1, ymm13, ymm29, 0xd2
vpternlogd ymm31, ymm17, ymm20, 0x78
vpternlogd ymm31, ymm28, ymm12, 0x78
vpternlogd ymm1, ymm3, ymm17, 0xb4
vpternlogd ymm31, ymm29, ymm11, 0x78
vpternlogd ymm14, ymm3, ymm29, 0x6c
vpternlogd ymm8, ymm13, ymm24, 0xb4
vpternlogd ymm14, ymm19, ymm10, 0x78
vmovdqa64 ymm3, ymmword ptr [rdi + 256]
vbroadcasti32x4 ymm24, xmmword ptr [rdx + 896]
vpternlogd ymm31, ymm3, ymm24, 0x96
vpternlogd ymm8, ymm7, ymm23, 0x96
vpternlogd ymm2, ymm19, ymm26, 0xa6
vmovdqa64 ymm7, ymmword ptr [rdi + 320]
vpxord ymm19, ymm3, ymm7
vmovdqa64 ymm24, ymmword ptr [rdi + 384]
vmovdqa64 ymm25, ymm19
vpternlogd ymm25, ymm3, ymm24, 0x96
vmovdqa64 ymm29, ymm2
vpternlogd ymm29, ymm27, ymm10, 0xb4
vpternlogd ymm14, ymm26, ymm16, 0x78
vpternlogd ymm14, ymm28, ymm30, 0x78
vbroadcasti32x4 ymm16, xmmword ptr [rdx + 848]
vmovdqa64 ymm28, ymmword ptr [rdi + 160]
vpxord ymm16, ymm16, ymm28
vpternlogd ymm2, ymm9, ymm21, 0x96
vpternlogd ymm14, ymm18, ymm5, 0x96
vpternlogd ymm29, ymm17, ymm12, 0x78
vpternlogd ymm2, ymm30, ymm20, 0xb4
vmovdqa64 ymm5, ymmword ptr [rdi + 288]
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 912]
vpternlogd ymm4, ymm5, ymm17, 0x96
vpternlogd ymm29, ymm9, ymm30, 0x78
vpternlogd ymm2, ymm6, ymm10, 0x78
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 800]
vpxord ymm6, ymm6, ymmword ptr [rdi + 64]
vmovdqa64 ymm17, ymmword ptr [rdi + 480]
vmovdqa64 ymm18, ymmword ptr [rdi + 416]
vpxord ymm20, ymm17, ymm18
vpternlogd ymm2, ymm27, ymm0, 0x78
vmovdqa64 ymmword ptr [rcx + 192], ymm8
vmovdqa64 ymm8, ymm20
vpternlogd ymm8, ymm5, ymm17, 0x96
vpternlogd ymm21, ymm13, ymm0, 0xa6
vpternlogd ymm2, ymm16, ymm22, 0x96
vpternlogd ymm21, ymm26, ymm9, 0x78
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 960]
vpternlogd ymm23, ymm24, ymm0, 0x96
vpternlogd ymm21, ymm27, ymm12, 0xd2
vpternlogd ymm21, ymm11, ymm10, 0xb4
vpternlogd ymm21, ymm6, ymm15, 0x96
vmovdqa64 ymm0, ymm8
vpternlogd ymm0, ymm7, ymm25, 0x96
vmovdqa64 ymm6, ymm0
vpternlogd ymm6, ymm5, ymm25, 0x96
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 880]
vmovdqa64 ymm10, ymmword ptr [rdi + 224]
vpxord ymm9, ymm9, ymm10
vpxord ymm11, ymm10, ymm6
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 832]
vmovdqa64 ymm13, ymmword ptr [rdi + 128]
vpxord ymm12, ymm12, ymm13
vpternlogd ymm9, ymm30, ymm29, 0x96
vmovdqa64 ymm16, ymmword ptr [rdi + 352]
vmovdqa64 ymm22, ymm11
vpternlogd ymm22, ymm16, ymm6, 0x96
vpternlogd ymm12, ymm1, ymmword ptr [rcx + 32], 0x96
vmovdqa64 ymm1, ymmword ptr [rdi + 448]
vmovdqa64 ymm26, ymm1
vpternlogd ymm26, ymm5, ymm16, 0x96
vmovdqa64 ymm27, ymm26
vpternlogd ymm27, ymm1, ymm25, 0x7b
vmovdqa64 ymm29, ymm17
vpternlogd ymm29, ymm3, ymm16, 0x96
vmovdqa64 ymm30, ymm29
vpternlogd ymm30, ymm10, ymm26, 0x6c
vmovdqa64 ymmword ptr [rcx + 224], ymm9
vmovdqa64 ymm9, ymm1
vpternlogd ymm9, ymm10, ymm3, 0x96
vmovdqa64 ymmword ptr [rcx + 256], ymm31
vmovdqa64 ymm31, ymm29
vpternlogd ymm31, ymm1, ymm25, 0xc6
vmovdqa64 ymmword ptr [rcx + 288], ymm2
vmovdqa64 ymm2, ymm9
vpternlogd ymm2, ymm10, ymm24, 0x96
vmovdqa64 ymmword ptr [rcx + 320], ymm21
vmovdqa64 ymm21, ymm26
vpternlogd ymm21, ymm3, ymm20, 0xc6
vpternlogd ymm30, ymm1, ymm20, 0x78
vmovdqa64 ymmword ptr [rcx + 352], ymm4
vmovdqa64 ymm4, ymm29
vpternlogd ymm4, ymm3, ymm24, 0xa6
vmovdqa64 ymmword ptr [rcx + 384], ymm14
vmovdqa64 ymm14, ymm4
vpternlogd ymm14, ymm9, ymm22, 0xb4
vpternlogd ymm4, ymm18, ymm0, 0x96
vmovdqa64 ymmword ptr [rcx + 416], ymm23
vmovdqa64 ymm23, ymm2
vpternlogd ymm23, ymm10, ymm22, 0x6a
vmovdqa64 ymmword ptr [rcx + 448], ymm12
vmovdqa64 ymm12, ymm9
vpternlogd ymm12, ymm18, ymm29, 0x96
vpternlogd ymm4, ymm1, ymm25, 0xb4
vmovdqa64 ymm10, ymm12
vpternlogd ymm10, ymm7, ymm17, 0x6c
vpternlogd ymm21, ymm25, ymm11, 0x78
vpternlogd ymm4, ymm6, ymm22, 0x78
vpternlogd ymm10, ymm3, ymm22, 0x78
vpternlogd ymm4, ymm9, ymm20, 0x78
vpternlogd ymm23, ymm8, ymm25, 0x78
vbroadcasti32x4 ymm25, xmmword ptr [rdx + 336]
vpternlogd ymm4, ymm25, ymm28, 0x96
vpternlogd ymm12, ymm16, ymm8, 0x06
vpternlogd ymm12, ymm17, ymm6, 0x78
vpternlogd ymm21, ymm16, ymm17, 0xd2
vpternlogd ymm12, ymm9, ymm0, 0x78
vbroadcasti32x4 ymm25, xmmword ptr [rdx + 944]
vpternlogd ymm15, ymm16, ymm25, 0x96
vpxord ymm6, ymm3, ymm6
vpternlogd ymm6, ymm24, ymm30, 0xa6
vpternlogd ymm23, ymm5, ymm19, 0x78
vmovdqa64 ymm25, ymmword ptr [rdi + 0]
vpandd ymm30, ymm28, ymm25
vpternlogd ymm21, ymm7, ymm8, 0xb4
vpternlogd ymm23, ymm17, ymm11, 0x78
vpternlogd ymm6, ymm16, ymm2, 0xb4
vpternlogd ymm14, ymm8, ymm19, 0x78
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 304]
vmovdqa64 ymm7, ymmword ptr [rdi + 96]
vpternlogd ymm6, ymm2, ymm7, 0x96
vpternlogd ymm14, ymm18, ymm1, 0x78
vpandd ymm2, ymm13, ymm28
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 368]
vpternlogd ymm14, ymm1, ymm8, 0x96
vpternlogd ymm31, ymm20, ymmword ptr [rdi + 224], 0x78
vpternlogd ymm31, ymm5, ymm11, 0x78
vpternlogd ymm0, ymm16, ymm20, 0xa6
vpternlogd ymm31, ymm3, ymm24, 0xd2
vpandd ymm3, ymm25, ymm13
vpternlogd ymm0, ymm24, ymm18, 0x78
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 272]
vmovdqa64 ymm16, ymmword ptr [rdi + 32]
vpternlogd ymm31, ymm8, ymm16, 0x96
vmovdqa64 ymm8, ymmword ptr [rdi + 64]
vmovdqa64 ymm17, ymm3
vpternlogd ymm17, ymm8, ymm28, 0x69
vpternlogd ymm0, ymm9, ymm19, 0xd2
vpternlogd ymm0, ymm11, ymm22, 0xb4
vmovdqa64 ymm9, ymm8
vpternlogd ymm9, ymm25, ymm16, 0xe6
vbroadcasti32x4 ymm11, xmmword ptr [rdx + 288]
vpternlogd ymm0, ymm11, ymm8, 0x96
vmovdqa64 ymm11, ymmword ptr [rdi + 192]
vmovdqa64 ymm19, ymm11
vpternlogd ymm19, ymm16, ymm28, 0xca
vmovdqa64 ymm20, ymm9
vpternlogd ymm20, ymm25, ymm7, 0x78
vmovdqa64 ymm22, ymm20
vpternlogd ymm22, ymm8, ymm13, 0x87
vmovdqa64 ymmword ptr [rcx + 480], ymm15
vmovdqa64 ymm15, ymm7
vpternlogd ymm15, ymm25, ymm8, 0x63
vpternlogd ymm10, ymm24, ymm26, 0x78
vpxord ymm12, ymm12, ymm27
vmovdqa64 ymm24, ymm28
vpternlogd ymm24, ymm16, ymm7, 0xe2
vpternlogd ymm12, ymm5, ymm29, 0x4b
vpternlogd ymm24, ymm7, ymm3, 0x4b
vbroadcasti32x4 ymm26, xmmword ptr [rdx + 256]
vpternlogd ymm12, ymm26, ymm25, 0x96
vpternlogd ymm24, ymm25, ymm2, 0x96
vpternlogd ymm25, ymm16, ymm7, 0x95
vmovdqa64 ymm26, ymm12
vpternlogd ymm26, ymm8, ymm30, 0x78
vpternlogd ymm10, ymm5, ymm1, 0x78
vmovdqa64 ymm1, ymm25
vpternlogd ymm1, ymm7, ymm28, 0xb4
vbroadcasti32x4 ymm5, xmmword ptr [rdx + 352]
vpternlogd ymm10, ymm5, ymm11, 0x96
vpternlogd ymm1, ymm8, ymm11, 0x78
vmovdqa64 ymm5, ymm25
vpternlogd ymm5, ymm20, ymm15, 0xdb
vmovdqa64 ymm27, ymm1
vpternlogd ymm27, ymm28, ymm25, 0xa6
vmovdqa64 ymm29, ymm1
vpternlogd ymm29, ymm11, ymm30, 0x7b
vpternlogd ymm29, ymm24, ymm26, 0x96
vpandnd ymm24, ymm16, ymm28
vbroadcasti32x4 ymm26, xmmword ptr [rdx + 384]
vpxord ymm23, ymm23, ymm26
vmovdqa64 ymm26, ymm24
vpternlogd ymm26, ymm9, ymm22, 0x69
vpxord ymm9, ymm9, ymm20
vmovdqa64 ymm20, ymm9
vpternlogd ymm20, ymm28, ymm26, 0x7b
vpternlogd ymm26, ymm7, ymm25, 0x6a
vpternlogd ymm24, ymm8, ymm19, 0x09
vpandd ymm25, ymm7, ymm11
vpternlogd ymm26, ymm8, ymm19, 0x78
vmovdqa64 ymm19, ymm25
vpternlogd ymm19, ymm16, ymm2, 0x48
vmovdqa64 ymm28, ymm25
vpternlogd ymm28, ymm8, ymm3, 0x8b
vpternlogd ymm9, ymm16, ymm13, 0x69
vmovdqa64 ymmword ptr [rcx + 512], ymm29
vmovdqa64 ymm29, ymm9
vpternlogd ymm29, ymm11, ymm30, 0xa6
vpternlogd ymm30, ymm16, ymm13, 0x87
vpternlogd ymm9, ymm8, ymm13, 0x7b
vpternlogd ymm22, ymm11, ymm17, 0x4b
vmovdqa64 ymm16, ymm30
vpternlogd ymm16, ymm11, ymm15, 0x4b
vpxord ymm24, ymm3, ymm24
vpternlogd ymm22, ymm6, ymm19, 0x96
vmovdqa64 ymm17, ymm30
vpternlogd ymm17, ymm8, ymm7, 0xb1
vpternlogd ymm30, ymm13, ymm1, 0x7b
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 976]
vpternlogd ymm18, ymm1, ymmword ptr [rcx + 32], 0x96
vpternlogd ymm3, ymm7, ymm13, 0x28
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 1344]
vpxord ymm1, ymm1, ymmword ptr [rcx + 448]
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 320]
vpternlogd ymm21, ymm7, ymm13, 0x96
vpternlogd ymm24, ymm11, ymm2, 0x78
vmovdqa64 ymm2, ymm21
vpternlogd ymm2, ymm0, ymm14, 0x96
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 1472]
vmovdqa64 ymm13, ymm22
vpternlogd ymm13, ymm7, ymmword ptr [rcx + 416], 0x96
vpternlogd ymm30, ymm25, ymm9, 0x69
vpternlogd ymm30, ymm0, ymm29, 0x69
vpternlogd ymm3, ymm8, ymm15, 0x4b
vpternlogd ymm3, ymm11, ymm16, 0xb4
vpternlogd ymm3, ymm31, ymm20, 0x96
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 1440]
vmovdqa64 ymm8, ymm3
vpternlogd ymm8, ymm7, ymmword ptr [rcx + 96], 0x96
vpternlogd ymm24, ymm21, ymm17, 0x96
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 1184]
vmovdqa64 ymm9, ymm8
vpternlogd ymm9, ymm7, ymmword ptr [r8 + 832], 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm9
vpternlogd ymm16, ymm4, ymm5, 0x96
vpxord ymm5, ymm10, ymm23
vpternlogd ymm29, ymm10, ymm26, 0x69
vmovdqa64 ymm7, ymmword ptr [rcx + 64]
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1520]
vmovdqa64 ymm11, ymm29
vpternlogd ymm11, ymm7, ymm9, 0x96
vmovdqa64 ymm9, ymm5
vpternlogd ymm9, ymm0, ymm23, 0x96
vpternlogd ymm16, ymm27, ymm28, 0x96
vpxord ymm15, ymm31, ymm6
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 1488]
vmovdqa64 ymm19, ymm24
vpternlogd ymm19, ymm18, ymm17, 0x96
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 1296]
vpxord ymm17, ymm17, ymmword ptr [rcx + 160]
vmovdqa64 ymm20, ymm21
vpternlogd ymm20, ymm31, ymm23, 0x96
vmovdqa64 ymm25, ymm15
vpternlogd ymm25, ymm31, ymm4, 0x96
vmovdqa64 ymm26, ymm25
vpternlogd ymm26, ymm6, ymm9, 0x96
vmovdqa64 ymm27, ymm26
vpternlogd ymm27, ymm0, ymm25, 0x96
vmovdqa64 ymm28, ymm25
vpternlogd ymm28, ymm14, ymm20, 0x9c
vmovdqa64 ymmword ptr [rcx + 32], ymm8
vpxord ymm8, ymm12, ymm27
vpternlogd ymm28, ymm12, ymm5, 0x78
vmovdqa64 ymmword ptr [rcx + 544], ymm13
vmovdqa64 ymm13, ymm20
vpternlogd ymm13, ymm12, ymm2, 0x6c
vmovdqa64 ymmword ptr [rcx + 576], ymm11
vmovdqa64 ymm11, ymm8
vpternlogd ymm11, ymm21, ymm27, 0x96
vpternlogd ymm28, ymm0, ymm8, 0x78
vpternlogd ymm13, ymm14, ymm5, 0x78
vmovdqa64 ymmword ptr [rcx + 608], ymm19
vmovdqa64 ymm19, ymm12
vpternlogd ymm19, ymm31, ymm14, 0x96
vpternlogd ymm28, ymm31, ymm4, 0xd2
vpternlogd ymm28, ymm17, ymm3, 0x96
vpxord ymm3, ymm31, ymm27
vpternlogd ymm3, ymm4, ymm13, 0xa6
vmovdqa64 ymm13, ymm5
vpternlogd ymm13, ymm31, ymm2, 0x9c
vpxord ymm17, ymm28, ymmword ptr [r8 + 32]
vpternlogd ymm13, ymm25, ymm8, 0x78
vmovdqa64 ymmword ptr [rcx + 640], ymm17
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 1040]
vpternlogd ymm28, ymm17, ymmword ptr [r8 + 544], 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm28
vpternlogd ymm13, ymm21, ymm23, 0xd2
vpternlogd ymm13, ymm6, ymm9, 0xb4
vpternlogd ymm13, ymm1, ymm24, 0x96
vpxord ymm1, ymm13, ymmword ptr [r8 + 128]
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 1088]
vpternlogd ymm13, ymm17, ymmword ptr [r8 + 640], 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm13
vmovdqa64 ymm13, ymm19
vpternlogd ymm13, ymm12, ymm4, 0x96
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 1376]
vpxord ymm17, ymm17, ymmword ptr [rcx + 384]
vmovdqa64 ymm24, ymm20
vpternlogd ymm24, ymm31, ymm4, 0xa6
vmovdqa64 ymm28, ymm24
vpternlogd ymm28, ymm10, ymm26, 0x96
vpternlogd ymm24, ymm19, ymm11, 0xb4
vmovdqa64 ymmword ptr [rcx + 672], ymm1
vmovdqa64 ymm1, ymm13
vpternlogd ymm1, ymm12, ymm11, 0x6a
vpternlogd ymm24, ymm9, ymm15, 0x78
vpternlogd ymm1, ymm9, ymm25, 0x78
vpternlogd ymm13, ymm21, ymm3, 0xa6
vpternlogd ymm28, ymm14, ymm25, 0xb4
vmovdqa64 ymm3, ymm19
vpternlogd ymm3, ymm10, ymm20, 0x96
vpternlogd ymm1, ymm0, ymm15, 0x78
vmovdqa64 ymm12, ymm3
vpternlogd ymm12, ymm6, ymm23, 0x6c
vpternlogd ymm3, ymm21, ymm9, 0x06
vpternlogd ymm12, ymm31, ymm11, 0x78
vpternlogd ymm24, ymm10, ymm14, 0x78
vpternlogd ymm12, ymm4, ymm2, 0x78
vpternlogd ymm28, ymm27, ymm11, 0x78
vmovdqa64 ymm6, ymm26
vpternlogd ymm6, ymm21, ymm5, 0xa6
vpxord ymm9, ymm18, ymm7
vpternlogd ymm6, ymm4, ymm10, 0x78
vpternlogd ymm3, ymm23, ymm27, 0x78
vmovdqa64 ymm4, ymmword ptr [rcx + 352]
vmovdqa64 ymm10, ymm9
vpternlogd ymm10, ymm4, ymm7, 0x96
vmovdqa64 ymm21, ymmword ptr [rcx + 0]
vbroadcasti32x4 ymm27, xmmword ptr [rdx + 1504]
vmovdqa64 ymm31, ymm16
vpternlogd ymm31, ymm21, ymm27, 0x96
vbroadcasti32x4 ymm27, xmmword ptr [rdx + 1312]
vpxord ymm27, ymm27, ymmword ptr [rcx + 320]
vpternlogd ymm12, ymm0, ymm14, 0x78
vpternlogd ymm28, ymm19, ymm5, 0x78
vpternlogd ymm12, ymm17, ymm29, 0x96
vpternlogd ymm3, ymm19, ymm26, 0x78
vpternlogd ymm6, ymm19, ymm15, 0xd2
vbroadcasti32x4 ymm5, xmmword ptr [rdx + 1360]
vpxord ymm5, ymm5, ymmword ptr [rcx + 288]
vpternlogd ymm6, ymm8, ymm11, 0xb4
vmovdqa64 ymm11, ymmword ptr [rcx + 480]
vmovdqa64 ymm15, ymm11
vpternlogd ymm15, ymm4, ymm21, 0x96
vpternlogd ymm5, ymm16, ymm28, 0x96
vpternlogd ymm6, ymm27, ymm30, 0x96
vbroadcasti32x4 ymm16, xmmword ptr [rdx + 1056]
vmovdqa64 ymm17, ymm6
vpternlogd ymm17, ymm16, ymmword ptr [r8 + 576], 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm17
vpternlogd ymm25, ymm14, ymm2, 0x7b
vpxord ymm2, ymm5, ymmword ptr [r8 + 160]
vbroadcasti32x4 ymm16, xmmword ptr [rdx + 1104]
vpternlogd ymm5, ymm16, ymmword ptr [r8 + 672], 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm5
vpternlogd ymm1, ymm23, ymm8, 0x78
vmovdqa64 ymm5, ymmword ptr [rcx + 256]
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 1408]
vpternlogd ymm1, ymm5, ymm8, 0x96
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 1152]
vmovdqa64 ymm16, ymm1
vpternlogd ymm16, ymm8, ymmword ptr [r8 + 768], 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm16
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 1456]
vpternlogd ymm30, ymm11, ymm8, 0x96
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 1200]
vmovdqa64 ymm16, ymm30
vpternlogd ymm16, ymm8, ymmword ptr [r8 + 864], 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm16
vmovdqa64 ymm8, ymmword ptr [rcx + 224]
vmovdqa64 ymm16, ymm8
vpternlogd ymm16, ymm5, ymm21, 0x96
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 1392]
vpxord ymm17, ymm8, ymm17
vpxord ymm3, ymm3, ymm25
vmovdqa64 ymm19, ymmword ptr [rcx + 416]
vmovdqa64 ymm23, ymm16
vpternlogd ymm23, ymm8, ymm19, 0x96
vpternlogd ymm17, ymm14, ymm24, 0x96
vpternlogd ymm3, ymm0, ymm20, 0x4b
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 1136]
vmovdqa64 ymm14, ymm17
vpternlogd ymm14, ymm0, ymmword ptr [r8 + 736], 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm14
vmovdqa64 ymm0, ymmword ptr [rcx + 96]
vpxord ymm14, ymm5, ymm0
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 1328]
vmovdqa64 ymm24, ymmword ptr [rcx + 192]
vpxord ymm20, ymm20, ymm24
vmovdqa64 ymm25, ymm14
vpternlogd ymm25, ymm5, ymm19, 0x96
vmovdqa64 ymm26, ymm11
vpternlogd ymm26, ymm5, ymm7, 0x96
vmovdqa64 ymm27, ymm26
vpternlogd ymm27, ymm21, ymm25, 0xc6
vmovdqa64 ymm28, ymm26
vpternlogd ymm28, ymm8, ymm15, 0x6c
vpternlogd ymm27, ymm8, ymm9, 0x78
vmovdqa64 ymm29, ymm25
vpternlogd ymm29, ymm0, ymm10, 0x96
vmovdqa64 ymmword ptr [rcx + 704], ymm2
vmovdqa64 ymm2, ymm29
vpternlogd ymm2, ymm4, ymm25, 0x96
vpternlogd ymm20, ymm22, ymm13, 0x96
vpternlogd ymm28, ymm21, ymm9, 0x78
vpxord ymm13, ymm8, ymm2
vmovdqa64 ymm22, ymm26
vpternlogd ymm22, ymm18, ymm16, 0x96
vmovdqa64 ymmword ptr [rcx + 736], ymm17
vmovdqa64 ymm17, ymm13
vpternlogd ymm17, ymm11, ymm2, 0x96
vmovdqa64 ymmword ptr [rcx + 768], ymm1
vmovdqa64 ymm1, ymm17
vpternlogd ymm1, ymm8, ymm23, 0x78
vmovdqa64 ymm8, ymm22
vpternlogd ymm8, ymm11, ymm10, 0x06
vpternlogd ymm8, ymm7, ymm2, 0x78
vpternlogd ymm8, ymm16, ymm29, 0x78
vmovdqa64 ymmword ptr [rcx + 224], ymm6
vmovdqa64 ymm6, ymm26
vpternlogd ymm6, ymm5, ymm19, 0xa6
vmovdqa64 ymmword ptr [rcx + 800], ymm12
vmovdqa64 ymm12, ymm6
vpternlogd ymm12, ymm16, ymm17, 0xb4
vpternlogd ymm22, ymm0, ymm7, 0x6c
vpternlogd ymm1, ymm10, ymm25, 0x78
vpternlogd ymm12, ymm10, ymm14, 0x78
vpternlogd ymm22, ymm5, ymm17, 0x78
vpternlogd ymm6, ymm18, ymm29, 0x96
vpternlogd ymm22, ymm19, ymm15, 0x78
vpternlogd ymm29, ymm11, ymm9, 0xa6
vpternlogd ymm6, ymm21, ymm25, 0xb4
vpternlogd ymm29, ymm19, ymm18, 0x78
vpternlogd ymm22, ymm4, ymm21, 0x78
vpternlogd ymm1, ymm4, ymm14, 0x78
vpternlogd ymm1, ymm7, ymm13, 0x78
vpternlogd ymm6, ymm2, ymm17, 0x78
vpternlogd ymm29, ymm16, ymm14, 0xd2
vmovdqa64 ymm14, ymm15
vpternlogd ymm14, ymm5, ymm9, 0xc6
vpternlogd ymm29, ymm13, ymm17, 0xb4
vpternlogd ymm14, ymm25, ymm13, 0x78
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 544]
vmovdqa64 ymmword ptr [rcx + 832], ymm20
vmovdqa64 ymm20, ymmword ptr [rcx + 320]
vpternlogd ymm29, ymm17, ymm20, 0x96
vpternlogd ymm14, ymm11, ymm7, 0xd2
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 1280]
vmovdqa64 ymm17, ymmword ptr [rcx + 128]
vpxord ymm7, ymm7, ymm17
vpternlogd ymm7, ymm3, ymmword ptr [rcx + 512], 0x96
vpternlogd ymm6, ymm16, ymm9, 0x78
vbroadcasti32x4 ymm3, xmmword ptr [rdx + 592]
vmovdqa64 ymm9, ymmword ptr [rcx + 288]
vpternlogd ymm6, ymm3, ymm9, 0x96
vpternlogd ymm14, ymm0, ymm10, 0xb4
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 576]
vmovdqa64 ymm3, ymmword ptr [rcx + 448]
vpternlogd ymm14, ymm0, ymm3, 0x96
vpxord ymm0, ymm7, ymmword ptr [r8 + 0]
vpxord ymm2, ymm5, ymm2
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 1024]
vpternlogd ymm7, ymm10, ymmword ptr [r8 + 512], 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm7
vpandd ymm7, ymm17, ymm3
vpternlogd ymm2, ymm19, ymm28, 0xa6
vmovdqa64 ymm10, ymm7
vpternlogd ymm10, ymm24, ymm3, 0x28
vpternlogd ymm2, ymm11, ymm23, 0xb4
vpternlogd ymm13, ymm4, ymm27, 0x6a
vpandd ymm11, ymm3, ymm9
vpternlogd ymm13, ymm5, ymm19, 0xd2
vbroadcasti32x4 ymm5, xmmword ptr [rdx + 560]
vpternlogd ymm2, ymm5, ymm24, 0x96
vpternlogd ymm25, ymm21, ymm15, 0x7b
vbroadcasti32x4 ymm5, xmmword ptr [rdx + 528]
vmovdqa64 ymm15, ymmword ptr [rcx + 160]
vpternlogd ymm13, ymm5, ymm15, 0x96
vpxord ymm8, ymm8, ymm25
vpternlogd ymm8, ymm4, ymm26, 0x4b
vmovdqa64 ymm5, ymm9
vpternlogd ymm5, ymm15, ymm24, 0xe2
vbroadcasti32x4 ymm16, xmmword ptr [rdx + 512]
vpternlogd ymm8, ymm16, ymm17, 0x96
vmovdqa64 ymm16, ymm24
vpternlogd ymm16, ymm17, ymm15, 0x87
vpandd ymm19, ymm17, ymm9
vmovdqa64 ymm23, ymm16
vpternlogd ymm23, ymm24, ymm9, 0xb4
vmovdqa64 ymm25, ymmword ptr [rcx + 384]
vpternlogd ymm23, ymm20, ymm25, 0x78
vmovdqa64 ymm26, ymm19
vpternlogd ymm26, ymm20, ymm8, 0x6a
vmovdqa64 ymm27, ymm23
vpternlogd ymm27, ymm25, ymm19, 0x7b
vpternlogd ymm12, ymm18, ymm21, 0x78
vpternlogd ymm5, ymm24, ymm7, 0x4b
vbroadcasti32x4 ymm18, xmmword ptr [rdx + 624]
vpternlogd ymm12, ymm21, ymm18, 0x96
vpternlogd ymm5, ymm17, ymm11, 0x96
vmovdqa64 ymm18, ymm19
vpternlogd ymm18, ymm15, ymm3, 0x87
vmovdqa64 ymm21, ymm18
vpternlogd ymm21, ymm3, ymm23, 0x7b
vpternlogd ymm23, ymm9, ymm16, 0xa6
vmovdqa64 ymm28, ymm20
vpternlogd ymm28, ymm17, ymm15, 0xe6
vpternlogd ymm5, ymm27, ymm26, 0x96
vmovdqa64 ymm26, ymm20
vpternlogd ymm26, ymm17, ymm24, 0x39
vmovdqa64 ymm27, ymm28
vpternlogd ymm27, ymm17, ymm24, 0x78
vmovdqa64 ymm17, ymm26
vpternlogd ymm17, ymm25, ymm18, 0x59
vpternlogd ymm18, ymm20, ymm24, 0xb1
vmovdqa64 ymmword ptr [rcx + 0], ymm0
vmovdqa64 ymm0, ymm27
vpternlogd ymm0, ymm16, ymm26, 0xe7
vpternlogd ymm0, ymm6, ymm17, 0x96
vpternlogd ymm26, ymm20, ymm10, 0x59
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 608]
vpternlogd ymm22, ymm10, ymm25, 0x96
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 1424]
vpternlogd ymm4, ymm10, ymmword ptr [rcx + 512], 0x96
vpternlogd ymm26, ymm25, ymm17, 0xb4
vmovdqa64 ymm10, ymm27
vpternlogd ymm10, ymm20, ymm3, 0x87
vmovdqa64 ymm17, ymm4
vpternlogd ymm17, ymm5, ymmword ptr [r8 + 288], 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm17
vpxord ymm27, ymm28, ymm27
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 1168]
vpternlogd ymm4, ymm17, ymmword ptr [r8 + 800], 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm4
vmovdqa64 ymm4, ymm9
vpternlogd ymm4, ymm15, ymm25, 0xd8
vpandnd ymm17, ymm15, ymm9
vmovdqa64 ymm3, ymm17
vpternlogd ymm3, ymm20, ymm4, 0x09
vpternlogd ymm17, ymm28, ymm10, 0x69
vbroadcasti32x4 ymm28, xmmword ptr [rdx + 640]
vpxord ymm1, ymm1, ymm28
vmovdqa64 ymm28, ymm17
vpternlogd ymm28, ymm9, ymm27, 0x7b
vpternlogd ymm17, ymm24, ymm16, 0x6a
vmovdqa64 ymm16, ymm1
vpternlogd ymm16, ymm13, ymm14, 0x96
vpternlogd ymm28, ymm13, ymm26, 0x96
vpternlogd ymm17, ymm20, ymm4, 0x78
vpandd ymm24, ymm24, ymm25
vmovdqa64 ymm4, ymm24
vpternlogd ymm4, ymm20, ymm7, 0x8b
vpternlogd ymm4, ymm0, ymm23, 0x96
vmovdqa64 ymm0, ymm4
vpternlogd ymm0, ymm31, ymmword ptr [r8 + 448], 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm0
vpxord ymm3, ymm7, ymm3
vpternlogd ymm3, ymm25, ymm11, 0x78
vmovdqa64 ymm0, ymm24
vpternlogd ymm0, ymm15, ymm11, 0x48
vpternlogd ymm3, ymm14, ymm18, 0x96
vpternlogd ymm7, ymm20, ymm9, 0x69
vpternlogd ymm7, ymm25, ymm10, 0x59
vmovdqa64 ymm9, ymmword ptr [rcx + 448]
vpternlogd ymm27, ymm15, ymm9, 0x69
vmovdqa64 ymm10, ymm27
vpternlogd ymm10, ymm25, ymm19, 0xa6
vpternlogd ymm7, ymm2, ymm0, 0x96
vpternlogd ymm27, ymm20, ymm9, 0x7b
vpternlogd ymm27, ymm24, ymm21, 0x69
vmovdqa64 ymm0, ymm12
vpternlogd ymm0, ymm29, ymm14, 0x96
vpxord ymm9, ymm13, ymm2
vmovdqa64 ymm11, ymm12
vpternlogd ymm11, ymm8, ymm13, 0x96
vmovdqa64 ymm15, ymm11
vpternlogd ymm15, ymm8, ymm6, 0x96
vmovdqa64 ymm18, ymm9
vpternlogd ymm18, ymm13, ymm6, 0x96
vmovdqa64 ymm19, ymm18
vpternlogd ymm19, ymm12, ymm0, 0x7b
vmovdqa64 ymm20, ymm11
vpternlogd ymm20, ymm22, ymm16, 0x96
vpternlogd ymm27, ymm29, ymm10, 0x69
vpxord ymm21, ymm22, ymm1
vmovdqa64 ymm23, ymm21
vpternlogd ymm23, ymm13, ymm0, 0x9c
vmovdqa64 ymm24, ymm21
vpternlogd ymm24, ymm29, ymm1, 0x96
vbroadcasti32x4 ymm25, xmmword ptr [rdx + 1248]
vpternlogd ymm31, ymm25, ymmword ptr [r8 + 960], 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm31
vmovdqa64 ymm25, ymm24
vpternlogd ymm25, ymm2, ymm18, 0x96
vmovdqa64 ymm26, ymm25
vpternlogd ymm26, ymm29, ymm18, 0x96
vpternlogd ymm10, ymm22, ymm17, 0x69
vmovdqa64 ymm17, ymm27
vpternlogd ymm17, ymm30, ymmword ptr [r8 + 352], 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm17
vmovdqa64 ymm17, ymm24
vpternlogd ymm17, ymm14, ymm20, 0x14
vpternlogd ymm17, ymm1, ymm26, 0x78
vpternlogd ymm17, ymm11, ymm25, 0x78
vpxord ymm17, ymm17, ymm19
vmovdqa64 ymm19, ymmword ptr [rcx + 608]
vmovdqa64 ymm30, ymm3
vpternlogd ymm30, ymm19, ymmword ptr [r8 + 416], 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm30
vpternlogd ymm17, ymm29, ymm16, 0x4b
vpternlogd ymm17, ymm5, ymmword ptr [rcx + 0], 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm17
vmovdqa64 ymm5, ymmword ptr [rcx + 576]
vmovdqa64 ymm17, ymm10
vpternlogd ymm17, ymm5, ymmword ptr [r8 + 480], 0x96
vmovdqa64 ymmword ptr [rsi + 480], ymm17
vpxord ymm17, ymm8, ymm26
vbroadcasti32x4 ymm30, xmmword ptr [rdx + 1264]
vpternlogd ymm5, ymm30, ymmword ptr [r8 + 992], 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm5
vmovdqa64 ymm5, ymm17
vpternlogd ymm5, ymm14, ymm26, 0x96
vmovdqa64 ymm30, ymm17
vpternlogd ymm30, ymm18, ymm23, 0x6a
vmovdqa64 ymm23, ymm5
vpternlogd ymm23, ymm8, ymm15, 0x78
vpternlogd ymm30, ymm14, ymm1, 0xd2
vpternlogd ymm30, ymm2, ymm24, 0xb4
vpternlogd ymm30, ymm3, ymmword ptr [rcx + 672], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm30
vmovdqa64 ymm3, ymmword ptr [rcx + 832]
vpxord ymm30, ymm3, ymmword ptr [r8 + 96]
vpternlogd ymm20, ymm2, ymm1, 0x6c
vmovdqa64 ymm2, ymmword ptr [rcx + 544]
vmovdqa64 ymm31, ymm7
vpternlogd ymm31, ymm2, ymmword ptr [r8 + 384], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm31
vbroadcasti32x4 ymm31, xmmword ptr [rdx + 1232]
vpternlogd ymm19, ymm31, ymmword ptr [r8 + 928], 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm19
vmovdqa64 ymm19, ymm18
vpternlogd ymm19, ymm12, ymm16, 0x9c
vpternlogd ymm19, ymm8, ymm21, 0x78
vpternlogd ymm19, ymm29, ymm17, 0x78
vpternlogd ymm20, ymm13, ymm5, 0x78
vpternlogd ymm19, ymm13, ymm6, 0xd2
vpternlogd ymm20, ymm6, ymm0, 0x78
vmovdqa64 ymm31, ymm25
vpternlogd ymm31, ymm14, ymm21, 0xa6
vpternlogd ymm20, ymm29, ymm12, 0x78
vpternlogd ymm0, ymm8, ymm16, 0x6c
vpternlogd ymm0, ymm12, ymm21, 0x78
vpternlogd ymm19, ymm28, ymmword ptr [rcx + 640], 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm19
vmovdqa64 ymm8, ymmword ptr [rcx + 800]
vpxord ymm19, ymm8, ymmword ptr [r8 + 192]
vpternlogd ymm19, ymm10, ymm20, 0x96
vmovdqa64 ymmword ptr [rsi + 192], ymm19
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 1072]
vpternlogd ymm3, ymm10, ymmword ptr [r8 + 608], 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm3
vpternlogd ymm31, ymm6, ymm22, 0x78
vmovdqa64 ymm3, ymmword ptr [rcx + 32]
vpternlogd ymm28, ymm3, ymmword ptr [r8 + 320], 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm28
vpternlogd ymm16, ymm13, ymm6, 0xa6
vpternlogd ymm31, ymm11, ymm9, 0xd2
vpternlogd ymm31, ymm17, ymm5, 0xb4
vmovdqa64 ymm3, ymm16
vpternlogd ymm3, ymm11, ymm5, 0xb4
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 1120]
vpternlogd ymm8, ymm10, ymmword ptr [r8 + 704], 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm8
vpternlogd ymm3, ymm24, ymm9, 0x78
vpternlogd ymm16, ymm22, ymm25, 0x96
vpternlogd ymm3, ymm22, ymm12, 0x78
vmovdqa64 ymm8, ymmword ptr [rcx + 224]
vpxord ymm8, ymm8, ymmword ptr [r8 + 64]
vpternlogd ymm16, ymm12, ymm18, 0xb4
vpxord ymm13, ymm13, ymm26
vpternlogd ymm8, ymm27, ymm31, 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm8
vpternlogd ymm16, ymm26, ymm5, 0x78
vpternlogd ymm13, ymm6, ymm0, 0xa6
vpternlogd ymm13, ymm14, ymm15, 0xb4
vpternlogd ymm16, ymm11, ymm21, 0x78
vpternlogd ymm23, ymm24, ymm18, 0x78
vpternlogd ymm23, ymm29, ymm9, 0x78
vpternlogd ymm13, ymm30, ymm7, 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm13
vpternlogd ymm23, ymm1, ymm17, 0x78
vmovdqa64 ymm0, ymmword ptr [rcx + 768]
vpternlogd ymm23, ymm0, ymmword ptr [r8 + 256], 0x96
vmovdqa64 ymmword ptr [rsi + 256], ymm23
vmovdqa64 ymm0, ymmword ptr [rcx + 736]
vpxord ymm0, ymm0, ymmword ptr [r8 + 224]
vpternlogd ymm16, ymm4, ymmword ptr [rcx + 704], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm16
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 1216]
vpternlogd ymm2, ymm1, ymmword ptr [r8 + 896], 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm2
vpternlogd ymm0, ymm12, ymm3, 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm0
