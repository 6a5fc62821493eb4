// fl_fo_ymm_many.s: 1143 instructions, about 285 cycles, 35 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rsi + 512]
vbroadcasti32x4 ymm1, xmmword ptr [r10 + 0]
vpternlogd ymm1, ymm0, ymmword ptr [rsi + 0], 0x6a
vmovdqa64 ymm2, ymmword ptr [rdi + 736]
vbroadcasti32x4 ymm3, xmmword ptr [r8 + 112]
vpternlogd ymm3, ymm2, ymmword ptr [rdi + 224], 0x6a
vmovdqa64 ymmword ptr [rdi + 224], ymm3
vmovdqa64 ymm4, ymmword ptr [rdi + 992]
vbroadcasti32x4 ymm5, xmmword ptr [r8 + 240]
vpternlogd ymm5, ymm4, ymmword ptr [rdi + 480], 0x6a
vmovdqa64 ymmword ptr [rdi + 480], ymm5
vmovdqa64 ymm6, ymmword ptr [rdi + 896]
vbroadcasti32x4 ymm7, xmmword ptr [r8 + 192]
vpternlogd ymm7, ymm6, ymmword ptr [rdi + 384], 0x6a
vmovdqa64 ymmword ptr [rdi + 384], ymm7
vbroadcasti32x4 ymm8, xmmword ptr [r9 + 240]
vpternlogd ymm4, ymm5, ymm8, 0x1e
vmovdqa64 ymmword ptr [rdi + 992], ymm4
vbroadcasti32x4 ymm8, xmmword ptr [r11 + 0]
vpternlogd ymm0, ymm1, ymm8, 0x1e
vmovdqa64 ymm8, ymmword ptr [rdi + 832]
vbroadcasti32x4 ymm9, xmmword ptr [r8 + 160]
vpternlogd ymm9, ymm8, ymmword ptr [rdi + 320], 0x6a
vmovdqa64 ymmword ptr [rdi + 320], ymm9
vbroadcasti32x4 ymm10, xmmword ptr [r9 + 112]
vpternlogd ymm2, ymm3, ymm10, 0x1e
vmovdqa64 ymmword ptr [rdi + 736], ymm2
vbroadcasti32x4 ymm10, xmmword ptr [r9 + 192]
vpternlogd ymm6, ymm7, ymm10, 0x1e
vmovdqa64 ymmword ptr [rdi + 896], ymm6
vmovdqa64 ymm10, ymmword ptr [rdi + 960]
vbroadcasti32x4 ymm11, xmmword ptr [r8 + 224]
vpternlogd ymm11, ymm10, ymmword ptr [rdi + 448], 0x6a
vmovdqa64 ymmword ptr [rdi + 448], ymm11
vbroadcasti32x4 ymm12, xmmword ptr [r9 + 160]
vpternlogd ymm8, ymm9, ymm12, 0x1e
vmovdqa64 ymmword ptr [rdi + 832], ymm8
vmovdqa64 ymm12, ymmword ptr [rdi + 864]
vbroadcasti32x4 ymm13, xmmword ptr [r8 + 176]
vpternlogd ymm13, ymm12, ymmword ptr [rdi + 352], 0x6a
vmovdqa64 ymmword ptr [rdi + 352], ymm13
vmovdqa64 ymm14, ymmword ptr [rdi + 768]
vbroadcasti32x4 ymm15, xmmword ptr [r8 + 128]
vpternlogd ymm15, ymm14, ymmword ptr [rdi + 256], 0x6a
vmovdqa64 ymmword ptr [rdi + 256], ymm15
vmovdqa64 ymm16, ymmword ptr [rdi + 640]
vbroadcasti32x4 ymm17, xmmword ptr [r8 + 64]
vpternlogd ymm17, ymm16, ymmword ptr [rdi + 128], 0x6a
vmovdqa64 ymmword ptr [rdi + 128], ymm17
vmovdqa64 ymm18, ymmword ptr [rdi + 800]
vbroadcasti32x4 ymm19, xmmword ptr [r8 + 144]
vpternlogd ymm19, ymm18, ymmword ptr [rdi + 288], 0x6a
vmovdqa64 ymmword ptr [rdi + 288], ymm19
vmovdqa64 ymm20, ymmword ptr [rdi + 928]
vbroadcasti32x4 ymm21, xmmword ptr [r8 + 208]
vpternlogd ymm21, ymm20, ymmword ptr [rdi + 416], 0x6a
vmovdqa64 ymmword ptr [rdi + 416], ymm21
vbroadcasti32x4 ymm22, xmmword ptr [r9 + 64]
vpternlogd ymm17, ymm16, ymm22, 0x36
vmovdqa64 ymmword ptr [rdi + 640], ymm17
vbroadcasti32x4 ymm16, xmmword ptr [r9 + 144]
vpternlogd ymm19, ymm18, ymm16, 0x36
vmovdqa64 ymmword ptr [rdi + 800], ymm19
vbroadcasti32x4 ymm16, xmmword ptr [r9 + 224]
vpternlogd ymm11, ymm10, ymm16, 0x36
vmovdqa64 ymmword ptr [rdi + 960], ymm11
vbroadcasti32x4 ymm10, xmmword ptr [r9 + 176]
vpternlogd ymm13, ymm12, ymm10, 0x36
vmovdqa64 ymmword ptr [rdi + 864], ymm13
vbroadcasti32x4 ymm10, xmmword ptr [r9 + 128]
vpternlogd ymm15, ymm14, ymm10, 0x36
vmovdqa64 ymmword ptr [rdi + 768], ymm15
vbroadcasti32x4 ymm10, xmmword ptr [r9 + 208]
vpternlogd ymm21, ymm20, ymm10, 0x36
vmovdqa64 ymmword ptr [rdi + 928], ymm21
vmovdqa64 ymm10, ymm13
vpternlogd ymm10, ymm19, ymm11, 0x96
vmovdqa64 ymm12, ymm15
vpternlogd ymm12, ymm2, ymm11, 0x96
vmovdqa64 ymm14, ymm15
vpternlogd ymm14, ymm13, ymm4, 0x96
vmovdqa64 ymm16, ymm14
vpternlogd ymm16, ymm21, ymm12, 0x96
vmovdqa64 ymm18, ymmword ptr [rdi + 672]
vbroadcasti32x4 ymm20, xmmword ptr [r8 + 80]
vpternlogd ymm20, ymm18, ymmword ptr [rdi + 160], 0x6a
vmovdqa64 ymmword ptr [rdi + 160], ymm20
vpxord ymm22, ymm15, ymm8
vbroadcasti32x4 ymm23, xmmword ptr [r9 + 80]
vpternlogd ymm20, ymm18, ymm23, 0x36
vmovdqa64 ymmword ptr [rdi + 672], ymm20
vmovdqa64 ymm18, ymm22
vpternlogd ymm18, ymm15, ymm6, 0x96
vmovdqa64 ymm23, ymmword ptr [rdi + 512]
vbroadcasti32x4 ymm24, xmmword ptr [r8 + 0]
vpternlogd ymm24, ymm23, ymmword ptr [rdi + 0], 0x6a
vmovdqa64 ymmword ptr [rdi + 0], ymm24
vpxord ymm25, ymm21, ymm4
vmovdqa64 ymm26, ymm18
vpternlogd ymm26, ymm11, ymm14, 0x9c
vmovdqa64 ymm27, ymm25
vpternlogd ymm27, ymm19, ymm4, 0x96
vmovdqa64 ymm28, ymm27
vpternlogd ymm28, ymm8, ymm18, 0x96
vpternlogd ymm26, ymm2, ymm25, 0x78
vmovdqa64 ymm29, ymmword ptr [rdi + 704]
vbroadcasti32x4 ymm30, xmmword ptr [r8 + 96]
vpternlogd ymm30, ymm29, ymmword ptr [rdi + 192], 0x6a
vmovdqa64 ymmword ptr [rdi + 192], ymm30
vmovdqa64 ymm31, ymm18
vpternlogd ymm31, ymm11, ymm10, 0x7b
vbroadcasti32x4 ymm9, xmmword ptr [r9 + 0]
vpternlogd ymm24, ymm23, ymm9, 0x36
vmovdqa64 ymmword ptr [rdi + 512], ymm24
vmovdqa64 ymm9, ymmword ptr [rdi + 608]
vbroadcasti32x4 ymm23, xmmword ptr [r8 + 48]
vpternlogd ymm23, ymm9, ymmword ptr [rdi + 96], 0x6a
vmovdqa64 ymmword ptr [rdi + 96], ymm23
vmovdqa64 ymm7, ymm28
vpternlogd ymm7, ymm19, ymm18, 0x96
vmovdqa64 ymm3, ymm27
vpternlogd ymm3, ymm13, ymm16, 0x14
vbroadcasti32x4 ymm5, xmmword ptr [r9 + 96]
vpternlogd ymm30, ymm29, ymm5, 0x36
vmovdqa64 ymmword ptr [rdi + 704], ymm30
vbroadcasti32x4 ymm5, xmmword ptr [r9 + 48]
vpternlogd ymm23, ymm9, ymm5, 0x36
vmovdqa64 ymmword ptr [rdi + 608], ymm23
vpternlogd ymm3, ymm4, ymm7, 0x78
vpxord ymm5, ymm2, ymm7
vmovdqa64 ymm9, ymm5
vpternlogd ymm9, ymm13, ymm7, 0x96
vpternlogd ymm3, ymm12, ymm28, 0x78
vpxord ymm3, ymm3, ymm31
vpternlogd ymm3, ymm19, ymm14, 0x4b
vmovdqa64 ymm29, ymmword ptr [rdi + 544]
vbroadcasti32x4 ymm31, xmmword ptr [r8 + 16]
vpternlogd ymm31, ymm29, ymmword ptr [rdi + 32], 0x6a
vmovdqa64 ymmword ptr [rdi + 32], ymm31
vmovdqa64 ymmword ptr [rcx + 0], ymm0
vmovdqa64 ymm0, ymm14
vpternlogd ymm0, ymm15, ymm6, 0xa6
vmovdqa64 ymmword ptr [rcx + 32], ymm1
vmovdqa64 ymm1, ymm0
vpternlogd ymm1, ymm21, ymm28, 0x96
vpternlogd ymm0, ymm12, ymm9, 0xb4
vpternlogd ymm1, ymm11, ymm18, 0xb4
vbroadcasti32x4 ymm17, xmmword ptr [r9 + 16]
vpternlogd ymm31, ymm29, ymm17, 0x36
vmovdqa64 ymmword ptr [rdi + 544], ymm31
vpternlogd ymm1, ymm7, ymm9, 0x78
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 0]
vpternlogd ymm3, ymm17, ymm24, 0x96
vpternlogd ymm0, ymm27, ymm22, 0x78
vpternlogd ymm14, ymm2, ymm10, 0x6c
vpternlogd ymm28, ymm13, ymm25, 0xa6
vpternlogd ymm1, ymm12, ymm25, 0x78
vpternlogd ymm14, ymm11, ymm25, 0x78
vpternlogd ymm0, ymm21, ymm11, 0x78
vpternlogd ymm28, ymm6, ymm21, 0x78
vmovdqa64 ymm17, ymmword ptr [rdi + 576]
vbroadcasti32x4 ymm21, xmmword ptr [r8 + 32]
vpternlogd ymm21, ymm17, ymmword ptr [rdi + 64], 0x6a
vmovdqa64 ymmword ptr [rdi + 64], ymm21
vbroadcasti32x4 ymm29, xmmword ptr [r9 + 32]
vpternlogd ymm21, ymm17, ymm29, 0x36
vmovdqa64 ymmword ptr [rdi + 576], ymm21
vmovdqa64 ymm17, ymm21
vpternlogd ymm17, ymm24, ymm23, 0x39
vpxord ymm7, ymm15, ymm7
vpternlogd ymm7, ymm6, ymm14, 0xa6
vbroadcasti32x4 ymm14, xmmword ptr [rdx + 80]
vpternlogd ymm1, ymm14, ymm20, 0x96
vpternlogd ymm28, ymm12, ymm22, 0xd2
vbroadcasti32x4 ymm14, xmmword ptr [rdx + 112]
vpternlogd ymm0, ymm11, ymm14, 0x96
vpternlogd ymm16, ymm8, ymm4, 0x6c
vpternlogd ymm28, ymm5, ymm9, 0xb4
vpternlogd ymm25, ymm15, ymm10, 0x9c
vbroadcasti32x4 ymm14, xmmword ptr [rdx + 32]
vpternlogd ymm28, ymm14, ymm21, 0x96
vpternlogd ymm16, ymm15, ymm9, 0x78
vpternlogd ymm12, ymm2, ymm6, 0x96
vmovdqa64 ymm14, ymm31
vpternlogd ymm14, ymm20, ymm30, 0xe4
vpternlogd ymm16, ymm6, ymm10, 0x78
vpternlogd ymm16, ymm19, ymm11, 0x78
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 96]
vpternlogd ymm16, ymm10, ymm30, 0x96
vpternlogd ymm25, ymm18, ymm5, 0x78
vmovdqa64 ymm10, ymm12
vpternlogd ymm10, ymm2, ymm9, 0x6a
vpternlogd ymm12, ymm13, ymm7, 0xa6
vpternlogd ymm10, ymm27, ymm18, 0x78
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 48]
vpternlogd ymm12, ymm2, ymm23, 0x96
vpternlogd ymm25, ymm13, ymm4, 0xd2
vmovdqa64 ymm2, ymm21
vpternlogd ymm2, ymm24, ymm31, 0xe6
vmovdqa64 ymm7, ymm2
vpternlogd ymm7, ymm24, ymm23, 0x78
vmovdqa64 ymm9, ymmword ptr [rdi + 640]
vpandd ymm11, ymm20, ymm9
vmovdqa64 ymm13, ymm7
vpternlogd ymm13, ymm21, ymm9, 0x87
vmovdqa64 ymm18, ymmword ptr [rsi + 768]
vbroadcasti32x4 ymm29, xmmword ptr [r10 + 128]
vpternlogd ymm29, ymm18, ymmword ptr [rsi + 256], 0x6a
vpternlogd ymm10, ymm19, ymm22, 0x78
vpternlogd ymm25, ymm8, ymm27, 0xb4
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 64]
vpternlogd ymm25, ymm8, ymm9, 0x96
vpternlogd ymm10, ymm4, ymm5, 0x78
vpandd ymm4, ymm24, ymm9
vpandnd ymm8, ymm31, ymm20
vbroadcasti32x4 ymm22, xmmword ptr [r11 + 128]
vmovdqa64 ymm27, ymm29
vpternlogd ymm27, ymm18, ymm22, 0x36
vmovdqa64 ymm18, ymm8
vpternlogd ymm18, ymm21, ymm14, 0x09
vpternlogd ymm8, ymm2, ymm13, 0x69
vmovdqa64 ymm22, ymm4
vpternlogd ymm22, ymm21, ymm20, 0x69
vpternlogd ymm22, ymm30, ymm13, 0x59
vmovdqa64 ymm13, ymm31
vpternlogd ymm13, ymm23, ymm20, 0xac
vpternlogd ymm13, ymm23, ymm4, 0x4b
vmovdqa64 ymmword ptr [rcx + 64], ymm29
vmovdqa64 ymm29, ymm31
vpternlogd ymm29, ymm24, ymm23, 0x95
vpternlogd ymm13, ymm24, ymm11, 0x96
vmovdqa64 ymmword ptr [rcx + 96], ymm27
vmovdqa64 ymm27, ymm29
vpternlogd ymm27, ymm23, ymm8, 0x78
vpandd ymm24, ymm24, ymm20
vpternlogd ymm27, ymm21, ymm14, 0x78
vmovdqa64 ymm14, ymm24
vpternlogd ymm14, ymm21, ymm3, 0x6a
vpternlogd ymm5, ymm19, ymm26, 0x6a
vpxord ymm18, ymm4, ymm18
vpternlogd ymm5, ymm15, ymm6, 0xd2
vpternlogd ymm18, ymm30, ymm11, 0x78
vpandd ymm6, ymm23, ymm30
vmovdqa64 ymm15, ymm6
vpternlogd ymm15, ymm31, ymm11, 0x48
vmovdqa64 ymm11, ymm24
vpternlogd ymm11, ymm31, ymm9, 0x87
vmovdqa64 ymm19, ymm29
vpternlogd ymm19, ymm23, ymm20, 0xb4
vpternlogd ymm19, ymm21, ymm30, 0x78
vmovdqa64 ymm26, ymm19
vpternlogd ymm26, ymm30, ymm24, 0x7b
vpternlogd ymm15, ymm12, ymm22, 0x96
vbroadcasti32x4 ymm22, xmmword ptr [rdx + 16]
vpternlogd ymm5, ymm22, ymm31, 0x96
vpternlogd ymm26, ymm13, ymm14, 0x96
vmovdqa64 ymm13, ymm11
vpternlogd ymm13, ymm30, ymm17, 0x4b
vmovdqa64 ymm14, ymm11
vpternlogd ymm14, ymm21, ymm23, 0xb1
vmovdqa64 ymm22, ymm19
vpternlogd ymm22, ymm20, ymm29, 0xa6
vpternlogd ymm14, ymm25, ymm18, 0x96
vpternlogd ymm19, ymm9, ymm11, 0x7b
vmovdqa64 ymm11, ymm5
vpternlogd ymm11, ymm3, ymm0, 0x96
vmovdqa64 ymm18, ymm4
vpternlogd ymm18, ymm23, ymm9, 0x28
vpxord ymm2, ymm2, ymm7
vpternlogd ymm18, ymm21, ymm17, 0x4b
vbroadcasti32x4 ymm23, xmmword ptr [rdx + 128]
vpxord ymm10, ymm10, ymm23
vmovdqa64 ymm23, ymm2
vpternlogd ymm23, ymm20, ymm8, 0x7b
vpternlogd ymm18, ymm30, ymm13, 0xb4
vmovdqa64 ymm8, ymm10
vpternlogd ymm8, ymm5, ymm25, 0x96
vpternlogd ymm18, ymm5, ymm23, 0x96
vmovdqa64 ymm20, ymmword ptr [rsi + 928]
vbroadcasti32x4 ymm23, xmmword ptr [r10 + 208]
vpternlogd ymm23, ymm20, ymmword ptr [rsi + 416], 0x6a
vpternlogd ymm2, ymm31, ymm9, 0x69
vmovdqa64 ymm31, ymm2
vpternlogd ymm31, ymm30, ymm24, 0xa6
vpternlogd ymm2, ymm21, ymm9, 0x7b
vpternlogd ymm2, ymm6, ymm19, 0x69
vpternlogd ymm29, ymm7, ymm17, 0xdb
vpternlogd ymm2, ymm28, ymm31, 0x69
vpternlogd ymm29, ymm1, ymm13, 0x96
vpternlogd ymm31, ymm16, ymm27, 0x69
vpxord ymm7, ymm5, ymm12
vpxord ymm9, ymm16, ymm10
vmovdqa64 ymm13, ymm7
vpternlogd ymm13, ymm5, ymm1, 0x96
vmovdqa64 ymm17, ymm9
vpternlogd ymm17, ymm28, ymm10, 0x96
vmovdqa64 ymm19, ymm17
vpternlogd ymm19, ymm12, ymm13, 0x96
vmovdqa64 ymm24, ymm19
vpternlogd ymm24, ymm28, ymm13, 0x96
vpxord ymm27, ymm3, ymm24
vmovdqa64 ymm30, ymm19
vpternlogd ymm30, ymm25, ymm9, 0xa6
vmovdqa64 ymm20, ymm27
vpternlogd ymm20, ymm25, ymm24, 0x96
vmovdqa64 ymmword ptr [rcx + 128], ymm23
vmovdqa64 ymm23, ymm13
vpternlogd ymm23, ymm0, ymm8, 0x9c
vpternlogd ymm23, ymm3, ymm9, 0x78
vpternlogd ymm6, ymm21, ymm4, 0x8b
vpternlogd ymm30, ymm1, ymm16, 0x78
vpternlogd ymm23, ymm28, ymm27, 0x78
vpternlogd ymm6, ymm29, ymm22, 0x96
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 784]
vpxord ymm4, ymm4, ymmword ptr [rdi + 32]
vpternlogd ymm23, ymm5, ymm1, 0xd2
vmovdqa64 ymm21, ymm8
vpternlogd ymm21, ymm5, ymm1, 0xa6
vmovdqa64 ymm22, ymm21
vpternlogd ymm22, ymm16, ymm19, 0x96
vpternlogd ymm21, ymm11, ymm20, 0xb4
vpternlogd ymm22, ymm0, ymm13, 0xb4
vpternlogd ymm30, ymm11, ymm7, 0xd2
vpternlogd ymm21, ymm17, ymm7, 0x78
vpternlogd ymm23, ymm4, ymm18, 0x96
vpternlogd ymm30, ymm27, ymm20, 0xb4
vpternlogd ymm21, ymm16, ymm0, 0x78
vmovdqa64 ymm4, ymm8
vpternlogd ymm4, ymm16, ymm11, 0x96
vmovdqa64 ymm16, ymm4
vpternlogd ymm16, ymm25, ymm17, 0x06
vpternlogd ymm16, ymm10, ymm24, 0x78
vpternlogd ymm22, ymm24, ymm20, 0x78
vpternlogd ymm16, ymm11, ymm19, 0x78
vpternlogd ymm22, ymm11, ymm9, 0x78
vpternlogd ymm11, ymm3, ymm1, 0x96
vbroadcasti32x4 ymm19, xmmword ptr [rdx + 848]
vpxord ymm19, ymm19, ymmword ptr [rdi + 160]
vpternlogd ymm19, ymm6, ymm22, 0x96
vpternlogd ymm4, ymm12, ymm10, 0x6c
vmovdqa64 ymm22, ymm25
vpternlogd ymm22, ymm28, ymm0, 0x96
vpternlogd ymm4, ymm5, ymm20, 0x78
vmovdqa64 ymm29, ymm11
vpternlogd ymm29, ymm3, ymm20, 0x6a
vpternlogd ymm4, ymm1, ymm22, 0x78
vpternlogd ymm29, ymm17, ymm13, 0x78
vpternlogd ymm4, ymm28, ymm0, 0x78
vpternlogd ymm29, ymm28, ymm7, 0x78
vmovdqa64 ymm7, ymm22
vpternlogd ymm7, ymm5, ymm9, 0xc6
vmovdqa64 ymm20, ymm22
vpternlogd ymm20, ymm3, ymm8, 0x6c
vpternlogd ymm22, ymm0, ymm13, 0x7b
vpternlogd ymm29, ymm10, ymm27, 0x78
vpternlogd ymm20, ymm0, ymm9, 0x78
vmovdqa64 ymm3, ymmword ptr [rdi + 256]
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 896]
vpternlogd ymm29, ymm3, ymm9, 0x96
vpternlogd ymm7, ymm13, ymm27, 0x78
vmovdqa64 ymm9, ymmword ptr [rdi + 480]
vmovdqa64 ymm13, ymmword ptr [rdi + 416]
vpxord ymm27, ymm9, ymm13
vpternlogd ymm7, ymm25, ymm10, 0xd2
vmovdqa64 ymm10, ymmword ptr [rdi + 288]
vmovdqa64 ymmword ptr [rcx + 160], ymm19
vmovdqa64 ymm19, ymm27
vpternlogd ymm19, ymm10, ymm9, 0x96
vpternlogd ymm7, ymm12, ymm17, 0xb4
vmovdqa64 ymm12, ymmword ptr [rdi + 448]
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 992]
vpternlogd ymm6, ymm12, ymm17, 0x96
vpxord ymm5, ymm5, ymm24
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 880]
vmovdqa64 ymm24, ymmword ptr [rdi + 224]
vpxord ymm17, ymm17, ymm24
vpternlogd ymm5, ymm1, ymm20, 0xa6
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 768]
vpxord ymm1, ymm1, ymmword ptr [rdi + 0]
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 816]
vpxord ymm20, ymm20, ymmword ptr [rdi + 96]
vpternlogd ymm5, ymm25, ymm11, 0xb4
vbroadcasti32x4 ymm11, xmmword ptr [rdx + 800]
vmovdqa64 ymm25, ymmword ptr [rdi + 64]
vpxord ymm11, ymm11, ymm25
vpternlogd ymm5, ymm20, ymm15, 0x96
vpternlogd ymm11, ymm2, ymm30, 0x96
vpternlogd ymm17, ymm0, ymm21, 0x96
vmovdqa64 ymm0, ymmword ptr [rdi + 384]
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 960]
vpternlogd ymm15, ymm0, ymm20, 0x96
vpxord ymm16, ymm16, ymm22
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 976]
vmovdqa64 ymm21, ymm14
vpternlogd ymm21, ymm13, ymm20, 0x96
vpternlogd ymm16, ymm28, ymm8, 0x4b
vpternlogd ymm16, ymm1, ymm26, 0x96
vmovdqa64 ymm1, ymmword ptr [rdi + 352]
vmovdqa64 ymm8, ymm3
vpternlogd ymm8, ymm1, ymm9, 0x96
vmovdqa64 ymm20, ymm8
vpternlogd ymm20, ymm3, ymm0, 0xa6
vbroadcasti32x4 ymm22, xmmword ptr [rdx + 832]
vmovdqa64 ymm28, ymmword ptr [rdi + 128]
vpxord ymm22, ymm22, ymm28
vmovdqa64 ymm30, ymm10
vpternlogd ymm30, ymm1, ymm12, 0x96
vmovdqa64 ymmword ptr [rcx + 192], ymm11
vmovdqa64 ymm11, ymm30
vpternlogd ymm11, ymm3, ymm27, 0xc6
vpternlogd ymm22, ymm14, ymm7, 0x96
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 864]
vmovdqa64 ymm14, ymmword ptr [rdi + 192]
vpxord ymm7, ymm7, ymm14
vmovdqa64 ymmword ptr [rcx + 224], ymm22
vbroadcasti32x4 ymm22, xmmword ptr [rdx + 912]
vpternlogd ymm26, ymm10, ymm22, 0x96
vpternlogd ymm7, ymm31, ymm4, 0x96
vmovdqa64 ymm4, ymm30
vpternlogd ymm4, ymm24, ymm8, 0x6c
vmovdqa64 ymm22, ymm3
vpternlogd ymm22, ymm24, ymm12, 0x96
vpternlogd ymm4, ymm12, ymm27, 0x78
vmovdqa64 ymmword ptr [rcx + 256], ymm21
vmovdqa64 ymm21, ymm22
vpternlogd ymm21, ymm13, ymm8, 0x96
vmovdqa64 ymmword ptr [rcx + 288], ymm26
vmovdqa64 ymm26, ymmword ptr [rdi + 320]
vmovdqa64 ymmword ptr [rcx + 320], ymm6
vmovdqa64 ymm6, ymm21
vpternlogd ymm6, ymm26, ymm9, 0x6c
vmovdqa64 ymmword ptr [rcx + 352], ymm17
vpxord ymm17, ymm3, ymm26
vmovdqa64 ymmword ptr [rcx + 384], ymm29
vbroadcasti32x4 ymm29, xmmword ptr [rdx + 928]
vpternlogd ymm18, ymm26, ymm29, 0x96
vmovdqa64 ymm29, ymm17
vpternlogd ymm29, ymm3, ymm0, 0x96
vmovdqa64 ymmword ptr [rcx + 416], ymm18
vbroadcasti32x4 ymm18, xmmword ptr [rdx + 944]
vpternlogd ymm2, ymm1, ymm18, 0x96
vmovdqa64 ymm18, ymm29
vpternlogd ymm18, ymm26, ymm19, 0x96
vmovdqa64 ymmword ptr [rcx + 448], ymm2
vmovdqa64 ymm2, ymm18
vpternlogd ymm2, ymm10, ymm29, 0x96
vmovdqa64 ymmword ptr [rcx + 480], ymm23
vmovdqa64 ymm23, ymm18
vpternlogd ymm23, ymm1, ymm27, 0xa6
vpternlogd ymm21, ymm1, ymm19, 0x06
vpternlogd ymm21, ymm9, ymm2, 0x78
vmovdqa64 ymmword ptr [rcx + 512], ymm7
vmovdqa64 ymm7, ymm29
vpternlogd ymm7, ymm12, ymm30, 0x7b
vpternlogd ymm21, ymm22, ymm18, 0x78
vpternlogd ymm23, ymm0, ymm13, 0x78
vmovdqa64 ymmword ptr [rcx + 544], ymm5
vbroadcasti32x4 ymm5, xmmword ptr [rdx + 1008]
vpternlogd ymm31, ymm9, ymm5, 0x96
vpternlogd ymm18, ymm13, ymm20, 0x96
vpxord ymm21, ymm21, ymm7
vmovdqa64 ymm5, ymmword ptr [rsi + 800]
vbroadcasti32x4 ymm7, xmmword ptr [r10 + 144]
vpternlogd ymm7, ymm5, ymmword ptr [rsi + 288], 0x6a
vpternlogd ymm23, ymm22, ymm17, 0xd2
vpxord ymm5, ymm24, ymm2
vmovdqa64 ymmword ptr [rcx + 576], ymm31
vmovdqa64 ymm31, ymm5
vpternlogd ymm31, ymm29, ymm11, 0x6a
vmovdqa64 ymm11, ymm5
vpternlogd ymm11, ymm1, ymm2, 0x96
vpternlogd ymm31, ymm1, ymm9, 0xd2
vmovdqa64 ymmword ptr [rcx + 608], ymm7
vmovdqa64 ymm7, ymm11
vpternlogd ymm7, ymm22, ymm20, 0xa6
vpternlogd ymm18, ymm12, ymm29, 0xb4
vpternlogd ymm31, ymm26, ymm19, 0xb4
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 320]
vpternlogd ymm31, ymm20, ymm28, 0x96
vmovdqa64 ymm20, ymm11
vpternlogd ymm20, ymm3, ymm6, 0x6a
vpternlogd ymm20, ymm0, ymm30, 0x78
vpternlogd ymm20, ymm10, ymm12, 0x78
vpternlogd ymm7, ymm19, ymm17, 0x78
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 352]
vpternlogd ymm20, ymm6, ymm14, 0x96
vpternlogd ymm18, ymm2, ymm11, 0x78
vpternlogd ymm7, ymm13, ymm12, 0x78
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 368]
vpternlogd ymm7, ymm12, ymm6, 0x96
vpternlogd ymm18, ymm22, ymm27, 0x78
vmovdqa64 ymm6, ymm29
vpternlogd ymm6, ymm12, ymm8, 0x9c
vmovdqa64 ymm12, ymmword ptr [rdi + 0]
vmovdqa64 ymm13, ymmword ptr [rdi + 32]
vmovdqa64 ymm26, ymm25
vpternlogd ymm26, ymm12, ymm13, 0xe6
vmovdqa64 ymm30, ymmword ptr [rdi + 96]
vmovdqa64 ymm14, ymm26
vpternlogd ymm14, ymm12, ymm30, 0x78
vpternlogd ymm22, ymm24, ymm0, 0x96
vmovdqa64 ymmword ptr [rcx + 640], ymm7
vmovdqa64 ymm7, ymm14
vpternlogd ymm7, ymm25, ymm28, 0x87
vpternlogd ymm21, ymm10, ymm8, 0x4b
vpxord ymm2, ymm3, ymm2
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 336]
vmovdqa64 ymmword ptr [rcx + 672], ymm16
vmovdqa64 ymm16, ymmword ptr [rdi + 160]
vpternlogd ymm18, ymm8, ymm16, 0x96
vpternlogd ymm2, ymm0, ymm4, 0xa6
vpternlogd ymm6, ymm24, ymm27, 0x78
vpternlogd ymm2, ymm1, ymm22, 0xb4
vmovdqa64 ymm1, ymm13
vpternlogd ymm1, ymm12, ymm30, 0x95
vpternlogd ymm22, ymm24, ymm11, 0x6a
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 304]
vpternlogd ymm2, ymm4, ymm30, 0x96
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 256]
vpternlogd ymm21, ymm4, ymm12, 0x96
vpandd ymm4, ymm12, ymm16
vpternlogd ymm22, ymm19, ymm29, 0x78
vpternlogd ymm22, ymm10, ymm17, 0x78
vpternlogd ymm6, ymm10, ymm5, 0x78
vmovdqa64 ymm8, ymm4
vpternlogd ymm8, ymm13, ymm28, 0x87
vpternlogd ymm22, ymm9, ymm5, 0x78
vpandd ymm9, ymm12, ymm28
vmovdqa64 ymm10, ymm9
vpternlogd ymm10, ymm30, ymm28, 0x28
vmovdqa64 ymm17, ymm8
vpternlogd ymm17, ymm25, ymm30, 0xb1
vbroadcasti32x4 ymm19, xmmword ptr [rdx + 384]
vpxord ymm22, ymm22, ymm19
vpternlogd ymm6, ymm3, ymm0, 0xd2
vpandd ymm0, ymm28, ymm16
vpternlogd ymm11, ymm5, ymm23, 0xa6
vmovdqa64 ymm3, ymm13
vpternlogd ymm3, ymm30, ymm16, 0xac
vbroadcasti32x4 ymm5, xmmword ptr [rdx + 288]
vpternlogd ymm11, ymm5, ymm25, 0x96
vmovdqa64 ymm5, ymmword ptr [rdi + 192]
vmovdqa64 ymm19, ymm13
vpternlogd ymm19, ymm16, ymm5, 0xe4
vpternlogd ymm3, ymm30, ymm9, 0x4b
vpandnd ymm23, ymm13, ymm16
vmovdqa64 ymm24, ymm23
vpternlogd ymm24, ymm25, ymm19, 0x09
vbroadcasti32x4 ymm27, xmmword ptr [rdx + 272]
vpternlogd ymm6, ymm27, ymm13, 0x96
vmovdqa64 ymm27, ymm6
vpternlogd ymm27, ymm31, ymm22, 0x96
vpternlogd ymm3, ymm12, ymm0, 0x96
vpternlogd ymm23, ymm26, ymm7, 0x69
vpxord ymm24, ymm9, ymm24
vpternlogd ymm24, ymm5, ymm0, 0x78
vpternlogd ymm24, ymm31, ymm17, 0x96
vpxord ymm26, ymm26, ymm14
vpandd ymm17, ymm30, ymm5
vmovdqa64 ymm29, ymm17
vpternlogd ymm29, ymm13, ymm0, 0x48
vmovdqa64 ymm0, ymm26
vpternlogd ymm0, ymm13, ymm28, 0x69
vpternlogd ymm26, ymm16, ymm23, 0x7b
vpternlogd ymm23, ymm30, ymm1, 0x6a
vmovdqa64 ymm13, ymm0
vpternlogd ymm13, ymm25, ymm28, 0x7b
vpternlogd ymm23, ymm25, ymm19, 0x78
vmovdqa64 ymm19, ymm17
vpternlogd ymm19, ymm25, ymm9, 0x8b
vpternlogd ymm9, ymm25, ymm16, 0x69
vpternlogd ymm9, ymm5, ymm7, 0x59
vmovdqa64 ymm7, ymm1
vpternlogd ymm7, ymm30, ymm16, 0xb4
vpternlogd ymm0, ymm5, ymm4, 0xa6
vpternlogd ymm9, ymm2, ymm29, 0x96
vpternlogd ymm7, ymm25, ymm5, 0x78
vmovdqa64 ymm29, ymm7
vpternlogd ymm29, ymm16, ymm1, 0xa6
vmovdqa64 ymm16, ymm7
vpternlogd ymm16, ymm28, ymm8, 0x7b
vpternlogd ymm7, ymm5, ymm4, 0x7b
vpternlogd ymm16, ymm17, ymm13, 0x69
vmovdqa64 ymm13, ymm25
vpternlogd ymm13, ymm12, ymm30, 0x39
vpternlogd ymm4, ymm25, ymm21, 0x6a
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1472]
vmovdqa64 ymm17, ymm9
vpternlogd ymm17, ymm15, ymm12, 0x96
vmovdqa64 ymm12, ymm13
vpternlogd ymm12, ymm25, ymm10, 0x59
vpternlogd ymm16, ymm11, ymm0, 0x69
vmovdqa64 ymm10, ymm13
vpternlogd ymm10, ymm5, ymm8, 0x59
vpternlogd ymm13, ymm1, ymm14, 0xbd
vmovdqa64 ymm1, ymmword ptr [rsi + 896]
vbroadcasti32x4 ymm8, xmmword ptr [r10 + 192]
vpternlogd ymm8, ymm1, ymmword ptr [rsi + 384], 0x6a
vpternlogd ymm13, ymm18, ymm10, 0x96
vpternlogd ymm13, ymm29, ymm19, 0x96
vpternlogd ymm4, ymm7, ymm3, 0x96
vpternlogd ymm10, ymm5, ymm12, 0xa6
vbroadcasti32x4 ymm3, xmmword ptr [r11 + 192]
vmovdqa64 ymm5, ymm8
vpternlogd ymm5, ymm1, ymm3, 0x36
vpternlogd ymm10, ymm6, ymm26, 0x96
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 1216]
vpternlogd ymm5, ymm17, ymm1, 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm5
vpxord ymm1, ymm6, ymm2
vpxord ymm3, ymm20, ymm22
vmovdqa64 ymm5, ymm1
vpternlogd ymm5, ymm6, ymm18, 0x96
vmovdqa64 ymm7, ymm3
vpternlogd ymm7, ymm11, ymm22, 0x96
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1280]
vpxord ymm12, ymm12, ymmword ptr [rcx + 672]
vmovdqa64 ymm14, ymmword ptr [rcx + 640]
vmovdqa64 ymm19, ymm6
vpternlogd ymm19, ymm21, ymm14, 0x96
vmovdqa64 ymm25, ymm7
vpternlogd ymm25, ymm2, ymm5, 0x96
vmovdqa64 ymm26, ymm19
vpternlogd ymm26, ymm20, ymm27, 0x96
vmovdqa64 ymm28, ymm26
vpternlogd ymm28, ymm2, ymm22, 0x6c
vmovdqa64 ymm29, ymm25
vpternlogd ymm29, ymm11, ymm5, 0x96
vmovdqa64 ymm30, ymm19
vpternlogd ymm30, ymm21, ymm18, 0x96
vmovdqa64 ymmword ptr [rcx + 704], ymm17
vmovdqa64 ymm17, ymmword ptr [rsi + 960]
vmovdqa64 ymmword ptr [rcx + 736], ymm8
vbroadcasti32x4 ymm8, xmmword ptr [r10 + 224]
vpternlogd ymm8, ymm17, ymmword ptr [rsi + 448], 0x6a
vpternlogd ymm26, ymm31, ymm7, 0x06
vpternlogd ymm26, ymm22, ymm29, 0x78
vmovdqa64 ymmword ptr [rcx + 768], ymm24
vmovdqa64 ymm24, ymm11
vpternlogd ymm24, ymm31, ymm14, 0x96
vpternlogd ymm26, ymm19, ymm25, 0x78
vmovdqa64 ymmword ptr [rcx + 800], ymm16
vmovdqa64 ymm16, ymm24
vpternlogd ymm16, ymm14, ymm5, 0x7b
vpxord ymm26, ymm26, ymm16
vbroadcasti32x4 ymm16, xmmword ptr [r11 + 224]
vmovdqa64 ymmword ptr [rcx + 832], ymm15
vmovdqa64 ymm15, ymm8
vpternlogd ymm15, ymm17, ymm16, 0x36
vpxord ymm16, ymm6, ymm29
vpternlogd ymm26, ymm11, ymm27, 0x4b
vpternlogd ymm26, ymm12, ymm4, 0x96
vmovdqa64 ymm12, ymm24
vpternlogd ymm12, ymm21, ymm27, 0x6c
vpxord ymm17, ymm26, ymmword ptr [rcx + 32]
vmovdqa64 ymmword ptr [rcx + 32], ymm17
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 1024]
vpternlogd ymm26, ymm17, ymmword ptr [rcx + 0], 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm26
vpternlogd ymm12, ymm14, ymm3, 0x78
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 1328]
vpxord ymm17, ymm17, ymmword ptr [rcx + 544]
vpternlogd ymm12, ymm18, ymm16, 0xb4
vpternlogd ymm12, ymm31, ymm30, 0xb4
vpternlogd ymm0, ymm20, ymm23, 0x69
vpternlogd ymm12, ymm17, ymm9, 0x96
vpxord ymm9, ymm21, ymm29
vmovdqa64 ymm16, ymm9
vpternlogd ymm16, ymm31, ymm29, 0x96
vmovdqa64 ymm17, ymm16
vpternlogd ymm17, ymm6, ymm28, 0x6a
vmovdqa64 ymm23, ymm16
vpternlogd ymm23, ymm21, ymm30, 0x78
vpternlogd ymm17, ymm18, ymm24, 0x78
vpternlogd ymm17, ymm11, ymm14, 0x78
vmovdqa64 ymm26, ymmword ptr [rcx + 608]
vbroadcasti32x4 ymm28, xmmword ptr [r11 + 144]
vpternlogd ymm26, ymm28, ymmword ptr [rsi + 800], 0x56
vmovdqa64 ymm28, ymm27
vpternlogd ymm28, ymm6, ymm18, 0xa6
vmovdqa64 ymm30, ymm28
vpternlogd ymm30, ymm19, ymm16, 0xb4
vpternlogd ymm24, ymm6, ymm3, 0xc6
vpternlogd ymm30, ymm7, ymm1, 0x78
vpternlogd ymm23, ymm7, ymm5, 0x78
vpternlogd ymm24, ymm5, ymm9, 0x78
vpternlogd ymm24, ymm31, ymm22, 0xd2
vpternlogd ymm28, ymm20, ymm25, 0x96
vpternlogd ymm24, ymm2, ymm7, 0xb4
vpternlogd ymm23, ymm11, ymm1, 0x78
vpternlogd ymm28, ymm14, ymm5, 0xb4
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 1376]
vpxord ymm2, ymm2, ymmword ptr [rcx + 512]
vpternlogd ymm30, ymm20, ymm14, 0x78
vpternlogd ymm28, ymm29, ymm16, 0x78
vpternlogd ymm23, ymm22, ymm9, 0x78
vpternlogd ymm28, ymm19, ymm3, 0x78
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 1296]
vpxord ymm7, ymm7, ymmword ptr [rcx + 480]
vpternlogd ymm5, ymm14, ymm27, 0x9c
vpternlogd ymm2, ymm0, ymm17, 0x96
vpternlogd ymm5, ymm21, ymm3, 0x78
vmovdqa64 ymm17, ymmword ptr [rsi + 608]
vbroadcasti32x4 ymm21, xmmword ptr [r10 + 48]
vpternlogd ymm21, ymm17, ymmword ptr [rsi + 96], 0x6a
vpternlogd ymm5, ymm11, ymm9, 0x78
vpxord ymm11, ymm12, ymm21
vmovdqa64 ymm22, ymmword ptr [rcx + 384]
vbroadcasti32x4 ymm27, xmmword ptr [rdx + 1408]
vpternlogd ymm23, ymm22, ymm27, 0x96
vbroadcasti32x4 ymm27, xmmword ptr [r11 + 48]
vpternlogd ymm21, ymm17, ymm27, 0x36
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 1072]
vpternlogd ymm21, ymm12, ymm17, 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm21
vpternlogd ymm5, ymm6, ymm18, 0xd2
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 1392]
vmovdqa64 ymm12, ymmword ptr [rcx + 352]
vpxord ymm6, ymm6, ymm12
vpternlogd ymm6, ymm14, ymm30, 0x96
vpternlogd ymm5, ymm7, ymm10, 0x96
vmovdqa64 ymm7, ymmword ptr [rsi + 704]
vbroadcasti32x4 ymm14, xmmword ptr [r10 + 96]
vpternlogd ymm14, ymm7, ymmword ptr [rsi + 192], 0x6a
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 1152]
vmovdqa64 ymm21, ymm23
vpternlogd ymm21, ymm17, ymmword ptr [rcx + 96], 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm21
vmovdqa64 ymm17, ymmword ptr [rcx + 320]
vmovdqa64 ymm21, ymm12
vpternlogd ymm21, ymm22, ymm17, 0x96
vmovdqa64 ymm27, ymmword ptr [rcx + 288]
vbroadcasti32x4 ymm29, xmmword ptr [rdx + 1424]
vpternlogd ymm4, ymm27, ymm29, 0x96
vbroadcasti32x4 ymm29, xmmword ptr [rdx + 1168]
vmovdqa64 ymm30, ymm4
vpternlogd ymm30, ymm26, ymm29, 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm30
vpxord ymm26, ymm2, ymm14
vpternlogd ymm25, ymm31, ymm3, 0xa6
vbroadcasti32x4 ymm3, xmmword ptr [r11 + 96]
vpternlogd ymm14, ymm7, ymm3, 0x36
vbroadcasti32x4 ymm3, xmmword ptr [rdx + 1360]
vmovdqa64 ymm7, ymmword ptr [rcx + 160]
vpxord ymm3, ymm3, ymm7
vmovdqa64 ymm29, ymmword ptr [rcx + 416]
vpxord ymm30, ymm22, ymm29
vbroadcasti32x4 ymm31, xmmword ptr [rdx + 1120]
vpternlogd ymm14, ymm2, ymm31, 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm14
vpternlogd ymm3, ymm13, ymm28, 0x96
vmovdqa64 ymm2, ymmword ptr [rcx + 832]
vmovdqa64 ymm14, ymm30
vpternlogd ymm14, ymm22, ymm2, 0x96
vbroadcasti32x4 ymm28, xmmword ptr [rdx + 1504]
vpternlogd ymm13, ymm17, ymm28, 0x96
vpternlogd ymm25, ymm18, ymm20, 0x78
vmovdqa64 ymm18, ymmword ptr [rsi + 544]
vbroadcasti32x4 ymm20, xmmword ptr [r10 + 16]
vpternlogd ymm20, ymm18, ymmword ptr [rsi + 32], 0x6a
vpxord ymm28, ymm5, ymm20
vpternlogd ymm25, ymm19, ymm1, 0xd2
vpternlogd ymm25, ymm9, ymm16, 0xb4
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 1440]
vpternlogd ymm10, ymm29, ymm1, 0x96
vbroadcasti32x4 ymm1, xmmword ptr [r11 + 16]
vpternlogd ymm20, ymm18, ymm1, 0x36
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 1248]
vmovdqa64 ymm9, ymm13
vpternlogd ymm9, ymm15, ymm1, 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm9
vmovdqa64 ymm1, ymmword ptr [rcx + 576]
vmovdqa64 ymm9, ymmword ptr [rcx + 256]
vpxord ymm15, ymm1, ymm9
vmovdqa64 ymm16, ymmword ptr [rsi + 672]
vbroadcasti32x4 ymm18, xmmword ptr [r10 + 80]
vpternlogd ymm18, ymm16, ymmword ptr [rsi + 160], 0x6a
vpxord ymm19, ymm3, ymm18
vmovdqa64 ymm31, ymm15
vpternlogd ymm31, ymm27, ymm1, 0x96
vmovdqa64 ymmword ptr [rcx + 0], ymm28
vbroadcasti32x4 ymm28, xmmword ptr [r11 + 80]
vpternlogd ymm18, ymm16, ymm28, 0x36
vmovdqa64 ymm16, ymmword ptr [rcx + 448]
vmovdqa64 ymm28, ymm16
vpternlogd ymm28, ymm27, ymm17, 0x96
vmovdqa64 ymmword ptr [rcx + 96], ymm23
vbroadcasti32x4 ymm23, xmmword ptr [rdx + 1040]
vpternlogd ymm20, ymm5, ymm23, 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm20
vmovdqa64 ymm5, ymm28
vpternlogd ymm5, ymm17, ymm14, 0x7b
vmovdqa64 ymm20, ymm31
vpternlogd ymm20, ymm29, ymm14, 0x96
vbroadcasti32x4 ymm23, xmmword ptr [rdx + 1104]
vpternlogd ymm18, ymm3, ymm23, 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm18
vmovdqa64 ymm3, ymm20
vpternlogd ymm3, ymm16, ymm15, 0xa6
vmovdqa64 ymm18, ymm20
vpternlogd ymm18, ymm27, ymm14, 0x96
vbroadcasti32x4 ymm23, xmmword ptr [rdx + 1520]
vpternlogd ymm0, ymm1, ymm23, 0x96
vmovdqa64 ymm23, ymmword ptr [rsi + 736]
vmovdqa64 ymmword ptr [rcx + 640], ymm11
vbroadcasti32x4 ymm11, xmmword ptr [r10 + 112]
vpternlogd ymm11, ymm23, ymmword ptr [rsi + 224], 0x6a
vmovdqa64 ymmword ptr [rcx + 864], ymm10
vpxord ymm10, ymm6, ymm11
vmovdqa64 ymmword ptr [rcx + 896], ymm26
vbroadcasti32x4 ymm26, xmmword ptr [r11 + 112]
vpternlogd ymm11, ymm23, ymm26, 0x36
vbroadcasti32x4 ymm23, xmmword ptr [rdx + 1136]
vpternlogd ymm11, ymm6, ymm23, 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm11
vmovdqa64 ymm6, ymm1
vpternlogd ymm6, ymm22, ymm16, 0x96
vpternlogd ymm3, ymm2, ymm9, 0x78
vpxord ymm11, ymm12, ymm18
vmovdqa64 ymm23, ymm6
vpternlogd ymm23, ymm9, ymm21, 0x96
vmovdqa64 ymm26, ymm23
vpternlogd ymm26, ymm16, ymm31, 0x06
vpternlogd ymm26, ymm1, ymm18, 0x78
vmovdqa64 ymmword ptr [rcx + 928], ymm0
vmovdqa64 ymm0, ymm11
vpternlogd ymm0, ymm16, ymm18, 0x96
vpternlogd ymm26, ymm21, ymm20, 0x78
vpternlogd ymm3, ymm21, ymm30, 0xd2
vmovdqa64 ymmword ptr [rcx + 960], ymm19
vmovdqa64 ymm19, ymm6
vpternlogd ymm19, ymm22, ymm2, 0xa6
vpternlogd ymm3, ymm11, ymm0, 0xb4
vpternlogd ymm23, ymm29, ymm1, 0x6c
vpternlogd ymm23, ymm22, ymm0, 0x78
vmovdqa64 ymmword ptr [rcx + 992], ymm10
vmovdqa64 ymm10, ymm19
vpternlogd ymm10, ymm9, ymm20, 0x96
vpternlogd ymm10, ymm17, ymm14, 0xb4
vpternlogd ymm23, ymm2, ymm28, 0x78
vpternlogd ymm10, ymm18, ymm0, 0x78
vpternlogd ymm19, ymm21, ymm0, 0xb4
vpternlogd ymm23, ymm27, ymm17, 0x78
vpternlogd ymm10, ymm21, ymm15, 0x78
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 608]
vmovdqa64 ymmword ptr [rcx + 1024], ymm13
vmovdqa64 ymm13, ymmword ptr [rcx + 512]
vpternlogd ymm23, ymm20, ymm13, 0x96
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 592]
vpternlogd ymm10, ymm20, ymm7, 0x96
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 1312]
vpxord ymm20, ymm20, ymmword ptr [rcx + 192]
vpxord ymm26, ymm26, ymm5
vpternlogd ymm19, ymm31, ymm30, 0x78
vmovdqa64 ymm5, ymmword ptr [rcx + 800]
vpternlogd ymm20, ymm5, ymm25, 0x96
vpternlogd ymm26, ymm27, ymm6, 0x4b
vpternlogd ymm19, ymm9, ymm17, 0x78
vmovdqa64 ymm25, ymm6
vpternlogd ymm25, ymm12, ymm28, 0x6c
vpternlogd ymm25, ymm17, ymm15, 0x78
vmovdqa64 ymmword ptr [rcx + 1056], ymm20
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 624]
vpternlogd ymm19, ymm17, ymm20, 0x96
vpternlogd ymm28, ymm22, ymm15, 0xc6
vmovdqa64 ymm20, ymmword ptr [rcx + 480]
vmovdqa64 ymmword ptr [rcx + 1088], ymm19
vmovdqa64 ymm19, ymm13
vpternlogd ymm19, ymm20, ymm7, 0xca
vbroadcasti32x4 ymm13, xmmword ptr [rdx + 1456]
vpternlogd ymm5, ymm16, ymm13, 0x96
vpternlogd ymm28, ymm14, ymm11, 0x78
vbroadcasti32x4 ymm13, xmmword ptr [rdx + 512]
vmovdqa64 ymmword ptr [rcx + 800], ymm5
vmovdqa64 ymm5, ymmword ptr [rcx + 672]
vpternlogd ymm26, ymm13, ymm5, 0x96
vpternlogd ymm28, ymm16, ymm1, 0xd2
vpternlogd ymm6, ymm17, ymm14, 0xc6
vpternlogd ymm28, ymm29, ymm31, 0xb4
vpternlogd ymm6, ymm12, ymm15, 0x78
vbroadcasti32x4 ymm13, xmmword ptr [rdx + 576]
vmovdqa64 ymm15, ymmword ptr [rcx + 224]
vpternlogd ymm28, ymm13, ymm15, 0x96
vpternlogd ymm6, ymm27, ymm11, 0x78
vbroadcasti32x4 ymm13, xmmword ptr [rdx + 1344]
vpxord ymm13, ymm15, ymm13
vpternlogd ymm21, ymm12, ymm2, 0x96
vpternlogd ymm6, ymm22, ymm2, 0xd2
vmovdqa64 ymm17, ymm21
vpternlogd ymm17, ymm12, ymm0, 0x6a
vpternlogd ymm17, ymm31, ymm14, 0x78
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 528]
vpternlogd ymm6, ymm0, ymm20, 0x96
vmovdqa64 ymm0, ymmword ptr [rcx + 768]
vpternlogd ymm13, ymm0, ymm24, 0x96
vpternlogd ymm17, ymm27, ymm30, 0x78
vpandd ymm12, ymm5, ymm7
vbroadcasti32x4 ymm14, xmmword ptr [rdx + 1488]
vpternlogd ymm0, ymm9, ymm14, 0x96
vpternlogd ymm17, ymm1, ymm11, 0x78
vmovdqa64 ymm1, ymm12
vpternlogd ymm1, ymm20, ymm15, 0x87
vmovdqa64 ymm9, ymmword ptr [rcx + 192]
vmovdqa64 ymm11, ymm5
vpternlogd ymm11, ymm20, ymm9, 0xbc
vmovdqa64 ymm14, ymmword ptr [rcx + 544]
vmovdqa64 ymm24, ymm5
vpternlogd ymm24, ymm9, ymm14, 0x2d
vpxord ymm22, ymm22, ymm18
vmovdqa64 ymm18, ymmword ptr [rsi + 640]
vbroadcasti32x4 ymm27, xmmword ptr [r10 + 64]
vpternlogd ymm27, ymm18, ymmword ptr [rsi + 128], 0x6a
vpxord ymm29, ymm13, ymm27
vbroadcasti32x4 ymm30, xmmword ptr [r11 + 64]
vpternlogd ymm27, ymm18, ymm30, 0x36
vpternlogd ymm22, ymm2, ymm25, 0xa6
vmovdqa64 ymm2, ymm11
vpternlogd ymm2, ymm5, ymm14, 0x78
vpandd ymm18, ymm15, ymm7
vmovdqa64 ymm25, ymm2
vpternlogd ymm25, ymm9, ymm15, 0x87
vpandd ymm30, ymm5, ymm15
vbroadcasti32x4 ymm31, xmmword ptr [rdx + 1088]
vpternlogd ymm27, ymm13, ymm31, 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm27
vpternlogd ymm22, ymm16, ymm21, 0xb4
vmovdqa64 ymm13, ymmword ptr [rcx + 512]
vpandd ymm16, ymm14, ymm13
vbroadcasti32x4 ymm21, xmmword ptr [rdx + 560]
vpternlogd ymm22, ymm21, ymm14, 0x96
vmovdqa64 ymm21, ymm30
vpternlogd ymm21, ymm9, ymm7, 0x69
vmovdqa64 ymm27, ymm16
vpternlogd ymm27, ymm20, ymm18, 0x48
vpternlogd ymm21, ymm13, ymm25, 0x59
vpternlogd ymm21, ymm22, ymm27, 0x96
vmovdqa64 ymm27, ymm14
vpternlogd ymm27, ymm20, ymm7, 0xb8
vbroadcasti32x4 ymm31, xmmword ptr [rdx + 544]
vpternlogd ymm3, ymm31, ymm9, 0x96
vmovdqa64 ymm31, ymm5
vpternlogd ymm31, ymm20, ymm14, 0x95
vpternlogd ymm27, ymm14, ymm30, 0x4b
vpternlogd ymm27, ymm5, ymm18, 0x96
vmovdqa64 ymm5, ymm31
vpternlogd ymm5, ymm14, ymm7, 0xb4
vmovdqa64 ymmword ptr [rcx + 256], ymm29
vpandnd ymm29, ymm20, ymm7
vmovdqa64 ymmword ptr [rcx + 288], ymm21
vmovdqa64 ymm21, ymm29
vpternlogd ymm21, ymm11, ymm25, 0x69
vmovdqa64 ymm25, ymm31
vpternlogd ymm25, ymm2, ymm24, 0xdb
vpternlogd ymm29, ymm9, ymm19, 0x09
vpxord ymm11, ymm11, ymm2
vmovdqa64 ymm2, ymm11
vpternlogd ymm2, ymm7, ymm21, 0x7b
vpternlogd ymm5, ymm9, ymm13, 0x78
vpternlogd ymm21, ymm14, ymm31, 0x6a
vpternlogd ymm31, ymm7, ymm5, 0xb4
vmovdqa64 ymm7, ymm5
vpternlogd ymm7, ymm15, ymm1, 0x7b
vpxord ymm29, ymm30, ymm29
vpternlogd ymm29, ymm13, ymm18, 0x78
vpternlogd ymm5, ymm13, ymm12, 0x7b
vpternlogd ymm11, ymm20, ymm15, 0x69
vmovdqa64 ymm18, ymm11
vpternlogd ymm18, ymm13, ymm12, 0xa6
vpternlogd ymm21, ymm9, ymm19, 0x78
vpternlogd ymm12, ymm9, ymm26, 0x6a
vpternlogd ymm11, ymm9, ymm15, 0x7b
vpternlogd ymm21, ymm23, ymm18, 0x69
vpternlogd ymm12, ymm5, ymm27, 0x96
vpternlogd ymm11, ymm16, ymm7, 0x69
vpternlogd ymm16, ymm9, ymm30, 0x8b
vmovdqa64 ymm5, ymm12
vpternlogd ymm5, ymm4, ymmword ptr [rcx + 608], 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm5
vpternlogd ymm11, ymm3, ymm18, 0x69
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 640]
vpxord ymm17, ymm17, ymm4
vmovdqa64 ymm4, ymm17
vpternlogd ymm4, ymm6, ymm28, 0x96
vpternlogd ymm30, ymm14, ymm15, 0x28
vmovdqa64 ymm5, ymm4
vpternlogd ymm5, ymm6, ymm10, 0xa6
vpternlogd ymm30, ymm9, ymm24, 0x4b
vpxord ymm7, ymm6, ymm22
vpxord ymm15, ymm23, ymm17
vmovdqa64 ymm18, ymm15
vpternlogd ymm18, ymm3, ymm17, 0x96
vpternlogd ymm24, ymm13, ymm1, 0x59
vmovdqa64 ymm19, ymm24
vpternlogd ymm19, ymm10, ymm25, 0x96
vpternlogd ymm19, ymm31, ymm16, 0x96
vpternlogd ymm24, ymm13, ymm30, 0xa6
vpternlogd ymm1, ymm9, ymm14, 0xb1
vmovdqa64 ymm9, ymm7
vpternlogd ymm9, ymm6, ymm10, 0x96
vpternlogd ymm24, ymm6, ymm2, 0x96
vmovdqa64 ymm2, ymm19
vpternlogd ymm2, ymm8, ymmword ptr [rcx + 1024], 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm2
vmovdqa64 ymm2, ymm9
vpternlogd ymm2, ymm22, ymm18, 0x96
vpternlogd ymm1, ymm28, ymm29, 0x96
vmovdqa64 ymm8, ymmword ptr [rcx + 128]
vmovdqa64 ymm13, ymm1
vpternlogd ymm13, ymm0, ymm8, 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm13
vmovdqa64 ymm13, ymm2
vpternlogd ymm13, ymm3, ymm9, 0x96
vbroadcasti32x4 ymm14, xmmword ptr [r11 + 208]
vpternlogd ymm8, ymm14, ymmword ptr [rsi + 928], 0x56
vbroadcasti32x4 ymm14, xmmword ptr [rdx + 1232]
vpternlogd ymm8, ymm0, ymm14, 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm8
vmovdqa64 ymm0, ymm2
vpternlogd ymm0, ymm28, ymm15, 0xa6
vpxord ymm8, ymm26, ymm13
vmovdqa64 ymm14, ymm2
vpternlogd ymm14, ymm23, ymm5, 0x96
vmovdqa64 ymm16, ymm8
vpternlogd ymm16, ymm28, ymm13, 0x96
vmovdqa64 ymm20, ymmword ptr [rcx + 1088]
vmovdqa64 ymm25, ymm6
vpternlogd ymm25, ymm26, ymm20, 0x96
vpternlogd ymm0, ymm10, ymm23, 0x78
vpternlogd ymm0, ymm25, ymm7, 0xd2
vmovdqa64 ymm27, ymm25
vpternlogd ymm27, ymm16, ymm5, 0x9a
vpternlogd ymm27, ymm18, ymm7, 0x78
vpternlogd ymm0, ymm8, ymm16, 0xb4
vpternlogd ymm27, ymm23, ymm20, 0x78
vpternlogd ymm14, ymm20, ymm9, 0xb4
vmovdqa64 ymm5, ymm25
vpternlogd ymm5, ymm23, ymm4, 0x96
vmovdqa64 ymm23, ymm5
vpternlogd ymm23, ymm28, ymm18, 0x06
vpternlogd ymm23, ymm17, ymm13, 0x78
vpternlogd ymm23, ymm25, ymm2, 0x78
vpternlogd ymm27, ymm20, ymmword ptr [rcx + 992], 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm27
vmovdqa64 ymm2, ymmword ptr [rcx + 288]
vmovdqa64 ymm27, ymmword ptr [rcx + 704]
vmovdqa64 ymm29, ymm2
vpternlogd ymm29, ymm27, ymmword ptr [rcx + 736], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm29
vpternlogd ymm14, ymm13, ymm16, 0x78
vmovdqa64 ymm27, ymm3
vpternlogd ymm27, ymm28, ymm20, 0x96
vpternlogd ymm14, ymm25, ymm15, 0x78
vpternlogd ymm5, ymm22, ymm17, 0x6c
vpternlogd ymm14, ymm19, ymmword ptr [rcx + 960], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm14
vpternlogd ymm5, ymm6, ymm16, 0x78
vmovdqa64 ymm14, ymmword ptr [rsi + 992]
vbroadcasti32x4 ymm19, xmmword ptr [r10 + 240]
vpternlogd ymm19, ymm14, ymmword ptr [rsi + 480], 0x6a
vpternlogd ymm5, ymm10, ymm27, 0x78
vmovdqa64 ymm29, ymm27
vpternlogd ymm29, ymm6, ymm15, 0xc6
vmovdqa64 ymm30, ymmword ptr [rcx + 928]
vmovdqa64 ymm31, ymm19
vpternlogd ymm31, ymm21, ymm30, 0x96
vmovdqa64 ymmword ptr [rsi + 480], ymm31
vmovdqa64 ymm31, ymm27
vpternlogd ymm31, ymm20, ymm9, 0x7b
vpternlogd ymm29, ymm9, ymm8, 0x78
vpternlogd ymm29, ymm28, ymm17, 0xd2
vpternlogd ymm5, ymm3, ymm20, 0x78
vpternlogd ymm29, ymm22, ymm18, 0xb4
vbroadcasti32x4 ymm22, xmmword ptr [r11 + 240]
vpternlogd ymm19, ymm14, ymm22, 0x36
vpternlogd ymm29, ymm1, ymmword ptr [rcx + 256], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm29
vpternlogd ymm5, ymm21, ymmword ptr [rcx + 896], 0x96
vmovdqa64 ymmword ptr [rsi + 192], ymm5
vmovdqa64 ymm1, ymmword ptr [rsi + 576]
vbroadcasti32x4 ymm5, xmmword ptr [r10 + 32]
vpternlogd ymm5, ymm1, ymmword ptr [rsi + 64], 0x6a
vbroadcasti32x4 ymm14, xmmword ptr [rdx + 1264]
vpternlogd ymm19, ymm30, ymm14, 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm19
vmovdqa64 ymm14, ymmword ptr [rsi + 864]
vbroadcasti32x4 ymm19, xmmword ptr [r10 + 176]
vpternlogd ymm19, ymm14, ymmword ptr [rsi + 352], 0x6a
vbroadcasti32x4 ymm21, xmmword ptr [r11 + 176]
vmovdqa64 ymm22, ymm19
vpternlogd ymm22, ymm14, ymm21, 0x36
vmovdqa64 ymm14, ymmword ptr [rcx + 800]
vbroadcasti32x4 ymm21, xmmword ptr [rdx + 1200]
vpternlogd ymm22, ymm14, ymm21, 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm22
vmovdqa64 ymm21, ymmword ptr [rcx + 1056]
vpxord ymm22, ymm5, ymm21
vpternlogd ymm25, ymm26, ymm10, 0x96
vpternlogd ymm22, ymm11, ymm0, 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm22
vbroadcasti32x4 ymm0, xmmword ptr [r11 + 32]
vpternlogd ymm5, ymm1, ymm0, 0x36
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 1056]
vpternlogd ymm5, ymm21, ymm0, 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm5
vpternlogd ymm19, ymm11, ymm14, 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm19
vmovdqa64 ymm0, ymmword ptr [rsi + 832]
vbroadcasti32x4 ymm1, xmmword ptr [r10 + 160]
vpternlogd ymm1, ymm0, ymmword ptr [rsi + 320], 0x6a
vbroadcasti32x4 ymm5, xmmword ptr [r11 + 160]
vmovdqa64 ymm11, ymm1
vpternlogd ymm11, ymm0, ymm5, 0x36
vmovdqa64 ymm0, ymmword ptr [rcx + 864]
vpternlogd ymm1, ymm24, ymm0, 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm1
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 1184]
vpternlogd ymm11, ymm0, ymm1, 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm11
vmovdqa64 ymm0, ymm25
vpternlogd ymm0, ymm26, ymm16, 0x6a
vpternlogd ymm27, ymm26, ymm4, 0x6c
vpternlogd ymm27, ymm20, ymm15, 0x78
vpternlogd ymm0, ymm18, ymm9, 0x78
vpxord ymm13, ymm6, ymm13
vpternlogd ymm9, ymm20, ymm4, 0x9c
vpternlogd ymm9, ymm26, ymm15, 0x78
vpternlogd ymm13, ymm10, ymm27, 0xa6
vpternlogd ymm0, ymm3, ymm7, 0x78
vpternlogd ymm13, ymm28, ymm25, 0xb4
vpternlogd ymm13, ymm2, ymmword ptr [rcx + 640], 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm13
vpternlogd ymm0, ymm17, ymm8, 0x78
vpternlogd ymm9, ymm3, ymm8, 0x78
vmovdqa64 ymm1, ymmword ptr [rcx + 96]
vpternlogd ymm0, ymm1, ymmword ptr [rcx + 64], 0x96
vmovdqa64 ymmword ptr [rsi + 256], ymm0
vpternlogd ymm9, ymm6, ymm10, 0xd2
vpxord ymm23, ymm23, ymm31
vpternlogd ymm9, ymm24, ymmword ptr [rcx + 0], 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm9
vpternlogd ymm23, ymm3, ymm4, 0x4b
vpternlogd ymm23, ymm12, ymmword ptr [rcx + 32], 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm23
