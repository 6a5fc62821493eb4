// fl_fo_ymm_many.s: 1214 instructions, about 348 cycles, 34 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rdi + 608]
vbroadcasti32x4 ymm1, xmmword ptr [r8 + 48]
vpternlogd ymm1, ymm0, ymmword ptr [rdi + 96], 0x6a
vmovdqa64 ymmword ptr [rdi + 96], ymm1
vmovdqa64 ymm2, ymmword ptr [rdi + 512]
vbroadcasti32x4 ymm3, xmmword ptr [r8 + 0]
vpternlogd ymm3, ymm2, ymmword ptr [rdi + 0], 0x6a
vmovdqa64 ymmword ptr [rdi + 0], ymm3
vmovdqa64 ymm4, ymmword ptr [rdi + 640]
vbroadcasti32x4 ymm5, xmmword ptr [r8 + 64]
vpternlogd ymm5, ymm4, ymmword ptr [rdi + 128], 0x6a
vmovdqa64 ymmword ptr [rdi + 128], ymm5
vmovdqa64 ymm6, ymmword ptr [rdi + 672]
vbroadcasti32x4 ymm7, xmmword ptr [r8 + 80]
vpternlogd ymm7, ymm6, ymmword ptr [rdi + 160], 0x6a
vmovdqa64 ymmword ptr [rdi + 160], ymm7
vbroadcasti32x4 ymm8, xmmword ptr [r9 + 0]
vpternlogd ymm3, ymm2, ymm8, 0x36
vmovdqa64 ymmword ptr [rdi + 512], ymm3
vmovdqa64 ymm2, ymmword ptr [rdi + 704]
vbroadcasti32x4 ymm8, xmmword ptr [r8 + 96]
vpternlogd ymm8, ymm2, ymmword ptr [rdi + 192], 0x6a
vmovdqa64 ymmword ptr [rdi + 192], ymm8
vbroadcasti32x4 ymm9, xmmword ptr [r9 + 64]
vpternlogd ymm5, ymm4, ymm9, 0x36
vmovdqa64 ymmword ptr [rdi + 640], ymm5
vmovdqa64 ymm4, ymmword ptr [rdi + 544]
vbroadcasti32x4 ymm9, xmmword ptr [r8 + 16]
vpternlogd ymm9, ymm4, ymmword ptr [rdi + 32], 0x6a
vmovdqa64 ymmword ptr [rdi + 32], ymm9
vbroadcasti32x4 ymm10, xmmword ptr [r9 + 80]
vpternlogd ymm7, ymm6, ymm10, 0x36
vmovdqa64 ymmword ptr [rdi + 672], ymm7
vbroadcasti32x4 ymm6, xmmword ptr [r9 + 96]
vpternlogd ymm8, ymm2, ymm6, 0x36
vmovdqa64 ymmword ptr [rdi + 704], ymm8
vbroadcasti32x4 ymm2, xmmword ptr [r9 + 48]
vpternlogd ymm1, ymm0, ymm2, 0x36
vmovdqa64 ymmword ptr [rdi + 608], ymm1
vmovdqa64 ymm0, ymmword ptr [rdi + 576]
vbroadcasti32x4 ymm2, xmmword ptr [r8 + 32]
vpternlogd ymm2, ymm0, ymmword ptr [rdi + 64], 0x6a
vmovdqa64 ymmword ptr [rdi + 64], ymm2
vbroadcasti32x4 ymm6, xmmword ptr [r9 + 16]
vpternlogd ymm9, ymm4, ymm6, 0x36
vmovdqa64 ymmword ptr [rdi + 544], ymm9
vmovdqa64 ymm4, ymmword ptr [rdi + 864]
vbroadcasti32x4 ymm6, xmmword ptr [r8 + 176]
vpternlogd ymm6, ymm4, ymmword ptr [rdi + 352], 0x6a
vmovdqa64 ymmword ptr [rdi + 352], ymm6
vbroadcasti32x4 ymm10, xmmword ptr [r9 + 32]
vpternlogd ymm2, ymm0, ymm10, 0x36
vmovdqa64 ymmword ptr [rdi + 576], ymm2
vmovdqa64 ymm0, ymmword ptr [rdi + 832]
vbroadcasti32x4 ymm10, xmmword ptr [r8 + 160]
vpternlogd ymm10, ymm0, ymmword ptr [rdi + 320], 0x6a
vmovdqa64 ymmword ptr [rdi + 320], ymm10
vpandd ymm11, ymm1, ymm8
vmovdqa64 ymm12, ymmword ptr [rdi + 800]
vbroadcasti32x4 ymm13, xmmword ptr [r8 + 144]
vpternlogd ymm13, ymm12, ymmword ptr [rdi + 288], 0x6a
vmovdqa64 ymmword ptr [rdi + 288], ymm13
vmovdqa64 ymm14, ymmword ptr [rdi + 768]
vbroadcasti32x4 ymm15, xmmword ptr [r8 + 128]
vpternlogd ymm15, ymm14, ymmword ptr [rdi + 256], 0x6a
vmovdqa64 ymmword ptr [rdi + 256], ymm15
vmovdqa64 ymm16, ymmword ptr [rdi + 896]
vbroadcasti32x4 ymm17, xmmword ptr [r8 + 192]
vpternlogd ymm17, ymm16, ymmword ptr [rdi + 384], 0x6a
vmovdqa64 ymmword ptr [rdi + 384], ymm17
vmovdqa64 ymm18, ymm9
vpternlogd ymm18, ymm3, ymm1, 0x95
vbroadcasti32x4 ymm19, xmmword ptr [r9 + 176]
vpternlogd ymm6, ymm4, ymm19, 0x36
vmovdqa64 ymmword ptr [rdi + 864], ymm6
vmovdqa64 ymm4, ymmword ptr [rdi + 928]
vbroadcasti32x4 ymm19, xmmword ptr [r8 + 208]
vpternlogd ymm19, ymm4, ymmword ptr [rdi + 416], 0x6a
vmovdqa64 ymmword ptr [rdi + 416], ymm19
vmovdqa64 ymm20, ymm1
vpternlogd ymm20, ymm3, ymm5, 0x28
vmovdqa64 ymm21, ymm2
vpternlogd ymm21, ymm3, ymm1, 0x39
vbroadcasti32x4 ymm22, xmmword ptr [r9 + 144]
vpternlogd ymm13, ymm12, ymm22, 0x36
vmovdqa64 ymmword ptr [rdi + 800], ymm13
vmovdqa64 ymm12, ymm2
vpternlogd ymm12, ymm3, ymm9, 0xe6
vmovdqa64 ymm22, ymm9
vpternlogd ymm22, ymm1, ymm7, 0xac
vmovdqa64 ymm23, ymmword ptr [rdi + 992]
vbroadcasti32x4 ymm24, xmmword ptr [r8 + 240]
vpternlogd ymm24, ymm23, ymmword ptr [rdi + 480], 0x6a
vmovdqa64 ymmword ptr [rdi + 480], ymm24
vpandd ymm25, ymm3, ymm7
vmovdqa64 ymm26, ymm18
vpternlogd ymm26, ymm1, ymm7, 0xb4
vbroadcasti32x4 ymm27, xmmword ptr [r9 + 160]
vpternlogd ymm10, ymm0, ymm27, 0x36
vmovdqa64 ymmword ptr [rdi + 832], ymm10
vbroadcasti32x4 ymm0, xmmword ptr [r9 + 208]
vpternlogd ymm19, ymm4, ymm0, 0x36
vmovdqa64 ymmword ptr [rdi + 928], ymm19
vmovdqa64 ymm0, ymm20
vpternlogd ymm0, ymm1, ymm5, 0x87
vmovdqa64 ymm4, ymm25
vpternlogd ymm4, ymm9, ymm8, 0x78
vbroadcasti32x4 ymm27, xmmword ptr [r9 + 192]
vpternlogd ymm17, ymm16, ymm27, 0x36
vmovdqa64 ymmword ptr [rdi + 896], ymm17
vmovdqa64 ymm16, ymm25
vpternlogd ymm16, ymm9, ymm5, 0x87
vbroadcasti32x4 ymm27, xmmword ptr [r9 + 128]
vpternlogd ymm15, ymm14, ymm27, 0x36
vmovdqa64 ymmword ptr [rdi + 768], ymm15
vbroadcasti32x4 ymm14, xmmword ptr [r9 + 240]
vpternlogd ymm24, ymm23, ymm14, 0x36
vmovdqa64 ymmword ptr [rdi + 992], ymm24
vmovdqa64 ymm14, ymm12
vpternlogd ymm14, ymm3, ymm1, 0x78
vpxord ymm23, ymm12, ymm14
vmovdqa64 ymm27, ymm0
vpternlogd ymm27, ymm1, ymm22, 0x95
vmovdqa64 ymm22, ymm24
vpternlogd ymm22, ymm15, ymm6, 0x96
vmovdqa64 ymm28, ymmword ptr [rdi + 736]
vbroadcasti32x4 ymm29, xmmword ptr [r8 + 112]
vpternlogd ymm29, ymm28, ymmword ptr [rdi + 224], 0x6a
vmovdqa64 ymmword ptr [rdi + 224], ymm29
vpxord ymm30, ymm15, ymm10
vmovdqa64 ymm31, ymm16
vpternlogd ymm31, ymm8, ymm21, 0x4b
vpternlogd ymm26, ymm2, ymm8, 0x78
vbroadcasti32x4 ymm1, xmmword ptr [r9 + 112]
vpternlogd ymm29, ymm28, ymm1, 0x36
vmovdqa64 ymmword ptr [rdi + 736], ymm29
vmovdqa64 ymm1, ymm14
vpternlogd ymm1, ymm18, ymm21, 0xe7
vmovdqa64 ymm21, ymm0
vpternlogd ymm21, ymm2, ymm7, 0x96
vpandnd ymm28, ymm9, ymm7
vmovdqa64 ymm6, ymm26
vpternlogd ymm6, ymm7, ymm18, 0xa6
vmovdqa64 ymmword ptr [rcx + 0], ymm6
vpandd ymm6, ymm5, ymm7
vpternlogd ymm20, ymm3, ymm2, 0x87
vmovdqa64 ymmword ptr [rcx + 32], ymm1
vmovdqa64 ymm1, ymm30
vpternlogd ymm1, ymm15, ymm17, 0x96
vmovdqa64 ymm10, ymm6
vpternlogd ymm10, ymm3, ymm27, 0x96
vmovdqa64 ymm27, ymm23
vpternlogd ymm27, ymm9, ymm2, 0xd7
vmovdqa64 ymm3, ymm28
vpternlogd ymm3, ymm2, ymm0, 0x59
vmovdqa64 ymm9, ymmword ptr [rdi + 960]
vmovdqa64 ymmword ptr [rcx + 64], ymm30
vbroadcasti32x4 ymm30, xmmword ptr [r8 + 224]
vpternlogd ymm30, ymm9, ymmword ptr [rdi + 448], 0x6a
vmovdqa64 ymmword ptr [rdi + 448], ymm30
vpternlogd ymm14, ymm2, ymm5, 0x87
vbroadcasti32x4 ymm29, xmmword ptr [r9 + 224]
vpternlogd ymm30, ymm9, ymm29, 0x36
vmovdqa64 ymmword ptr [rdi + 960], ymm30
vpternlogd ymm10, ymm2, ymm25, 0x87
vpxord ymm9, ymm19, ymm24
vmovdqa64 ymm29, ymm26
vpternlogd ymm29, ymm8, ymm25, 0x7b
vmovdqa64 ymm25, ymm14
vpternlogd ymm25, ymm28, ymm12, 0x69
vpternlogd ymm26, ymm5, ymm16, 0x7b
vmovdqa64 ymm12, ymm9
vpternlogd ymm12, ymm13, ymm24, 0x96
vpternlogd ymm3, ymm7, ymm4, 0x1e
vmovdqa64 ymm28, ymm22
vpternlogd ymm28, ymm15, ymm17, 0xa6
vpternlogd ymm26, ymm27, ymm11, 0x69
vmovdqa64 ymm27, ymmword ptr [rdi + 736]
vmovdqa64 ymm17, ymm30
vpternlogd ymm17, ymm27, ymm15, 0x96
vmovdqa64 ymmword ptr [rcx + 96], ymm26
vmovdqa64 ymm26, ymm12
vpternlogd ymm26, ymm1, ymmword ptr [rdi + 832], 0x96
vpternlogd ymm0, ymm2, ymm11, 0x1d
vmovdqa64 ymm2, ymm23
vpternlogd ymm2, ymm5, ymm8, 0xd7
vmovdqa64 ymm5, ymmword ptr [rdi + 864]
vmovdqa64 ymm15, ymm30
vpternlogd ymm15, ymm13, ymm5, 0x96
vmovdqa64 ymmword ptr [rcx + 128], ymm29
vmovdqa64 ymm29, ymm25
vpternlogd ymm29, ymm7, ymm23, 0x7b
vmovdqa64 ymm23, ymm17
vpternlogd ymm23, ymm19, ymm22, 0x96
vpternlogd ymm14, ymm8, ymm21, 0x4b
vmovdqa64 ymm21, ymm26
vpternlogd ymm21, ymm13, ymm1, 0x96
vmovdqa64 ymm7, ymm26
vpternlogd ymm7, ymm19, ymm28, 0x96
vmovdqa64 ymm19, ymm23
vpternlogd ymm19, ymm5, ymm12, 0x06
vmovdqa64 ymm13, ymm6
vpternlogd ymm13, ymm11, ymmword ptr [rdi + 544], 0x28
vmovdqa64 ymm11, ymm15
vpternlogd ymm11, ymm27, ymm22, 0x6c
vpternlogd ymm19, ymm24, ymm21, 0x78
vpxord ymm24, ymm27, ymm21
vpternlogd ymm20, ymm8, ymm31, 0xb4
vpternlogd ymm3, ymm8, ymm6, 0x87
vmovdqa64 ymm6, ymm15
vpternlogd ymm6, ymm30, ymm1, 0x7b
vpternlogd ymm19, ymm17, ymm26, 0x78
vmovdqa64 ymm8, ymm30
vpternlogd ymm8, ymm22, ymm1, 0xd2
vpternlogd ymm25, ymm18, ymmword ptr [rdi + 608], 0x6c
vpxord ymm19, ymm19, ymm6
vmovdqa64 ymm6, ymmword ptr [rsi + 928]
vbroadcasti32x4 ymm18, xmmword ptr [r10 + 208]
vpternlogd ymm18, ymm6, ymmword ptr [rsi + 416], 0x6a
vmovdqa64 ymm6, ymm24
vpternlogd ymm6, ymm5, ymm21, 0x96
vpternlogd ymm7, ymm30, ymm1, 0xb4
vpternlogd ymm8, ymm27, ymm9, 0x78
vmovdqa64 ymmword ptr [rcx + 160], ymm18
vmovdqa64 ymm18, ymm6
vpternlogd ymm18, ymm17, ymm28, 0xa6
vpternlogd ymm11, ymm30, ymm9, 0x78
vmovdqa64 ymm28, ymmword ptr [rdi + 768]
vmovdqa64 ymm30, ymm15
vpternlogd ymm30, ymm28, ymm9, 0xc6
vpternlogd ymm18, ymm12, ymmword ptr [rcx + 64], 0x78
vpternlogd ymm7, ymm21, ymm6, 0x78
vpternlogd ymm26, ymm5, ymm9, 0xa6
vpternlogd ymm30, ymm1, ymm24, 0x78
vpternlogd ymm7, ymm17, ymm9, 0x78
vmovdqa64 ymm9, ymmword ptr [rdi + 800]
vpternlogd ymm19, ymm9, ymm22, 0x4b
vpternlogd ymm8, ymm9, ymm24, 0x78
vmovdqa64 ymm22, ymmword ptr [rdi + 896]
vmovdqa64 ymmword ptr [rcx + 192], ymm25
vmovdqa64 ymm25, ymmword ptr [rdi + 928]
vpternlogd ymm26, ymm22, ymm25, 0x78
vmovdqa64 ymm25, ymmword ptr [rdi + 992]
vpternlogd ymm30, ymm5, ymm25, 0xd2
vpxord ymm21, ymm28, ymm21
vmovdqa64 ymm5, ymmword ptr [rdi + 832]
vpternlogd ymm23, ymm5, ymm25, 0x6c
vpternlogd ymm8, ymm28, ymm22, 0xd2
vbroadcasti32x4 ymm25, xmmword ptr [rdx + 80]
vmovdqa64 ymmword ptr [rcx + 224], ymm14
vmovdqa64 ymm14, ymmword ptr [rdi + 672]
vpternlogd ymm7, ymm25, ymm14, 0x96
vpternlogd ymm30, ymm5, ymm12, 0xb4
vmovdqa64 ymm5, ymm17
vpternlogd ymm5, ymm27, ymm22, 0x96
vmovdqa64 ymm25, ymmword ptr [rcx + 64]
vpternlogd ymm26, ymm17, ymm25, 0xd2
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 64]
vpternlogd ymm30, ymm17, ymmword ptr [rdi + 640], 0x96
vpternlogd ymm23, ymm28, ymm6, 0x78
vpternlogd ymm26, ymm24, ymm6, 0xb4
vpternlogd ymm23, ymm22, ymm15, 0x78
vmovdqa64 ymm15, ymm7
vpternlogd ymm15, ymm0, ymmword ptr [rcx + 32], 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 16]
vpternlogd ymm8, ymm0, ymmword ptr [rdi + 544], 0x96
vmovdqa64 ymm0, ymm5
vpternlogd ymm0, ymm27, ymm6, 0x6a
vmovdqa64 ymm6, ymmword ptr [rdi + 960]
vpternlogd ymm23, ymm9, ymm6, 0x78
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 32]
vmovdqa64 ymm27, ymmword ptr [rdi + 576]
vpternlogd ymm26, ymm17, ymm27, 0x96
vpternlogd ymm21, ymm22, ymm11, 0xa6
vmovdqa64 ymm11, ymmword ptr [rcx + 0]
vpternlogd ymm15, ymm31, ymm11, 0x96
vpternlogd ymm0, ymm12, ymm1, 0x78
vmovdqa64 ymm1, ymm8
vpternlogd ymm1, ymm29, ymm20, 0x96
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 0]
vmovdqa64 ymm17, ymmword ptr [rdi + 512]
vpternlogd ymm19, ymm12, ymm17, 0x96
vpternlogd ymm18, ymm6, ymmword ptr [rdi + 928], 0x78
vmovdqa64 ymm12, ymm26
vpternlogd ymm12, ymm2, ymm4, 0x96
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 96]
vpternlogd ymm23, ymm20, ymmword ptr [rdi + 704], 0x96
vpternlogd ymm11, ymm17, ymm14, 0x28
vmovdqa64 ymm14, ymmword ptr [rdi + 608]
vpternlogd ymm16, ymm27, ymm14, 0xb1
vpternlogd ymm21, ymm5, ymmword ptr [rdi + 864], 0xd2
vpternlogd ymm0, ymm9, ymm25, 0x78
vpternlogd ymm11, ymm27, ymm4, 0xe2
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 112]
vpternlogd ymm18, ymm6, ymm4, 0x96
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 48]
vpternlogd ymm21, ymm4, ymm14, 0x96
vpxord ymm4, ymm8, ymm21
vpternlogd ymm16, ymm30, ymm3, 0x96
vmovdqa64 ymm3, ymm19
vpternlogd ymm3, ymm10, ymmword ptr [rcx + 128], 0x69
vpternlogd ymm0, ymm24, ymmword ptr [rdi + 992], 0x78
vbroadcasti32x4 ymm5, xmmword ptr [rdx + 128]
vpxord ymm0, ymm0, ymm5
vmovdqa64 ymm5, ymm18
vpternlogd ymm5, ymm19, ymm8, 0x96
vmovdqa64 ymm6, ymm4
vpternlogd ymm6, ymm8, ymm7, 0x96
vpxord ymm9, ymm23, ymm0
vmovdqa64 ymm10, ymm0
vpternlogd ymm10, ymm8, ymm30, 0x96
vmovdqa64 ymm14, ymm21
vpternlogd ymm14, ymm13, ymmword ptr [rcx + 224], 0x96
vmovdqa64 ymm13, ymm9
vpternlogd ymm13, ymm26, ymm0, 0x96
vmovdqa64 ymm17, ymm10
vpternlogd ymm17, ymm23, ymm5, 0x96
vmovdqa64 ymm20, ymm13
vpternlogd ymm20, ymm21, ymm6, 0x96
vmovdqa64 ymm22, ymm18
vpternlogd ymm22, ymm26, ymm30, 0x96
vmovdqa64 ymm24, ymm10
vpternlogd ymm24, ymm18, ymm6, 0xc6
vpternlogd ymm11, ymm23, ymmword ptr [rcx + 192], 0x69
vmovdqa64 ymm25, ymm20
vpternlogd ymm25, ymm30, ymm9, 0xa6
vmovdqa64 ymm27, ymm10
vpternlogd ymm27, ymm8, ymm7, 0xa6
vmovdqa64 ymm28, ymm20
vpternlogd ymm28, ymm26, ymm6, 0x96
vmovdqa64 ymm29, ymm22
vpternlogd ymm29, ymm19, ymm10, 0x6c
vpternlogd ymm24, ymm19, ymm9, 0x78
vmovdqa64 ymm31, ymm17
vpternlogd ymm31, ymm30, ymm13, 0x06
vmovdqa64 ymmword ptr [rcx + 0], ymm1
vmovdqa64 ymm1, ymm27
vpternlogd ymm1, ymm23, ymm20, 0x96
vpternlogd ymm25, ymm7, ymm23, 0x78
vmovdqa64 ymmword ptr [rcx + 32], ymm14
vbroadcasti32x4 ymm14, xmmword ptr [rdx + 768]
vpxord ymm14, ymm14, ymmword ptr [rdi + 0]
vmovdqa64 ymmword ptr [rcx + 64], ymm16
vpxord ymm16, ymm19, ymm28
vpternlogd ymm31, ymm0, ymm28, 0x78
vpternlogd ymm29, ymm18, ymm9, 0x78
vpternlogd ymm17, ymm21, ymm0, 0x6c
vpternlogd ymm31, ymm5, ymm20, 0x78
vmovdqa64 ymm20, ymm16
vpternlogd ymm20, ymm26, ymm24, 0x6a
vpternlogd ymm1, ymm18, ymm6, 0xb4
vpxord ymm12, ymm12, ymmword ptr [rcx + 96]
vmovdqa64 ymm24, ymm16
vpternlogd ymm24, ymm30, ymm28, 0x96
vpxord ymm2, ymm2, ymm11
vmovdqa64 ymm11, ymm24
vpternlogd ymm11, ymm5, ymm27, 0xa6
vmovdqa64 ymm27, ymm24
vpternlogd ymm27, ymm28, ymm1, 0x6a
vmovdqa64 ymm1, ymmword ptr [rdi + 352]
vmovdqa64 ymmword ptr [rcx + 96], ymm2
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 944]
vmovdqa64 ymmword ptr [rcx + 128], ymm14
vmovdqa64 ymm14, ymm12
vpternlogd ymm14, ymm1, ymm2, 0x96
vpxord ymm28, ymm8, ymm28
vpternlogd ymm20, ymm8, ymm7, 0xd2
vpternlogd ymm11, ymm13, ymm4, 0x78
vpternlogd ymm27, ymm5, ymm9, 0x78
vpternlogd ymm25, ymm5, ymm4, 0xd2
vpternlogd ymm11, ymm23, ymm18, 0x78
vmovdqa64 ymm2, ymm24
vpternlogd ymm2, ymm8, ymm17, 0x6a
vpternlogd ymm5, ymm19, ymm7, 0x96
vmovdqa64 ymm17, ymm22
vpternlogd ymm17, ymm8, ymm9, 0xc6
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 800]
vpxord ymm8, ymm8, ymmword ptr [rdi + 64]
vpternlogd ymm25, ymm16, ymm24, 0xb4
vmovdqa64 ymm9, ymm5
vpternlogd ymm9, ymm19, ymm24, 0x6a
vpternlogd ymm17, ymm6, ymm16, 0x78
vmovdqa64 ymm19, ymmword ptr [rdi + 448]
vbroadcasti32x4 ymm23, xmmword ptr [rdx + 992]
vmovdqa64 ymm24, ymm15
vpternlogd ymm24, ymm19, ymm23, 0x96
vpternlogd ymm9, ymm13, ymm6, 0x78
vpternlogd ymm17, ymm30, ymm0, 0xd2
vpternlogd ymm28, ymm7, ymm29, 0xa6
vpternlogd ymm9, ymm26, ymm4, 0x78
vmovdqa64 ymm4, ymmword ptr [rdi + 224]
vmovdqa64 ymm23, ymmword ptr [rdi + 256]
vmovdqa64 ymm29, ymm19
vpternlogd ymm29, ymm4, ymm23, 0x96
vmovdqa64 ymmword ptr [rcx + 192], ymm24
vbroadcasti32x4 ymm24, xmmword ptr [rdx + 880]
vpxord ymm24, ymm4, ymm24
vpternlogd ymm25, ymm8, ymm12, 0x96
vmovdqa64 ymm8, ymm22
vpternlogd ymm8, ymm18, ymm6, 0x7b
vpternlogd ymm28, ymm30, ymm5, 0xb4
vbroadcasti32x4 ymm5, xmmword ptr [rdx + 848]
vmovdqa64 ymm6, ymmword ptr [rdi + 160]
vpxord ymm5, ymm5, ymm6
vpternlogd ymm9, ymm0, ymm16, 0x78
vmovdqa64 ymm0, ymmword ptr [rdi + 288]
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 912]
vmovdqa64 ymm16, ymm3
vpternlogd ymm16, ymm0, ymm12, 0x96
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 864]
vpxord ymm12, ymm12, ymmword ptr [rdi + 192]
vpxord ymm31, ymm31, ymm8
vmovdqa64 ymm8, ymm19
vpternlogd ymm8, ymm0, ymm1, 0x96
vbroadcasti32x4 ymm30, xmmword ptr [rdx + 896]
vpternlogd ymm9, ymm23, ymm30, 0x96
vpternlogd ymm31, ymm26, ymm10, 0x4b
vpternlogd ymm17, ymm21, ymm13, 0xb4
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 832]
vmovdqa64 ymm13, ymmword ptr [rdi + 128]
vpxord ymm10, ymm10, ymm13
vmovdqa64 ymm21, ymmword ptr [rdi + 32]
vmovdqa64 ymm30, ymmword ptr [rdi + 96]
vmovdqa64 ymmword ptr [rcx + 224], ymm16
vmovdqa64 ymm16, ymm21
vpternlogd ymm16, ymm30, ymm6, 0xac
vmovdqa64 ymmword ptr [rcx + 256], ymm25
vmovdqa64 ymm25, ymmword ptr [rdi + 480]
vmovdqa64 ymmword ptr [rcx + 288], ymm14
vmovdqa64 ymm14, ymm25
vpternlogd ymm14, ymm23, ymm1, 0x96
vpternlogd ymm24, ymm18, ymm11, 0x96
vmovdqa64 ymm11, ymmword ptr [rdi + 320]
vmovdqa64 ymmword ptr [rcx + 320], ymm24
vpxord ymm24, ymm23, ymm11
vpternlogd ymm31, ymm3, ymmword ptr [rcx + 128], 0x96
vmovdqa64 ymm3, ymmword ptr [rdi + 416]
vmovdqa64 ymmword ptr [rcx + 128], ymm31
vmovdqa64 ymm31, ymm14
vpternlogd ymm31, ymm3, ymm29, 0x96
vpternlogd ymm5, ymm15, ymm27, 0x96
vpxord ymm15, ymm3, ymm25
vmovdqa64 ymm27, ymmword ptr [rdi + 384]
vmovdqa64 ymmword ptr [rcx + 352], ymm5
vmovdqa64 ymm5, ymm14
vpternlogd ymm5, ymm23, ymm27, 0xa6
vpternlogd ymm2, ymm7, ymm22, 0x78
vmovdqa64 ymm7, ymm14
vpternlogd ymm7, ymm4, ymm8, 0x6c
vpternlogd ymm2, ymm26, ymm18, 0x78
vmovdqa64 ymm18, ymm24
vpternlogd ymm18, ymm23, ymm27, 0x96
vpternlogd ymm7, ymm19, ymm15, 0x78
vpternlogd ymm10, ymm17, ymmword ptr [rcx + 64], 0x96
vmovdqa64 ymm17, ymm29
vpternlogd ymm17, ymm4, ymm27, 0x96
vmovdqa64 ymm22, ymm15
vpternlogd ymm22, ymm0, ymm25, 0x96
vmovdqa64 ymm26, ymm22
vpternlogd ymm26, ymm11, ymm18, 0x96
vpternlogd ymm2, ymm12, ymmword ptr [rcx + 96], 0x69
vmovdqa64 ymm12, ymm22
vpternlogd ymm12, ymm1, ymm31, 0x14
vmovdqa64 ymmword ptr [rcx + 384], ymm2
vmovdqa64 ymm2, ymm26
vpternlogd ymm2, ymm0, ymm18, 0x96
vmovdqa64 ymmword ptr [rcx + 416], ymm10
vmovdqa64 ymm10, ymm26
vpternlogd ymm10, ymm1, ymm15, 0xa6
vmovdqa64 ymmword ptr [rcx + 448], ymm9
vmovdqa64 ymm9, ymm13
vpternlogd ymm9, ymm30, ymmword ptr [rdi + 0], 0x60
vmovdqa64 ymm0, ymm26
vpternlogd ymm0, ymm3, ymm5, 0x96
vpternlogd ymm10, ymm27, ymm3, 0x78
vpternlogd ymm31, ymm11, ymm25, 0x6c
vmovdqa64 ymm11, ymm2
vpternlogd ymm11, ymm25, ymm12, 0x6a
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 816]
vpxord ymm12, ymm30, ymm12
vmovdqa64 ymm25, ymm9
vpternlogd ymm25, ymm30, ymm13, 0x87
vpternlogd ymm12, ymm28, ymmword ptr [rcx + 32], 0x96
vbroadcasti32x4 ymm28, xmmword ptr [rdx + 784]
vpxord ymm28, ymm21, ymm28
vmovdqa64 ymmword ptr [rcx + 480], ymm12
vpxord ymm12, ymm23, ymm2
vmovdqa64 ymm3, ymm18
vpternlogd ymm3, ymm19, ymm14, 0x9c
vpternlogd ymm10, ymm29, ymm24, 0xd2
vpternlogd ymm11, ymm29, ymm26, 0x78
vpternlogd ymm0, ymm19, ymm18, 0xb4
vmovdqa64 ymm26, ymm18
vpternlogd ymm26, ymm19, ymm8, 0x7b
vpternlogd ymm12, ymm27, ymm7, 0xa6
vpxord ymm7, ymm4, ymm2
vpternlogd ymm28, ymm20, ymmword ptr [rcx + 0], 0x96
vpternlogd ymm12, ymm1, ymm17, 0xb4
vpternlogd ymm3, ymm4, ymm15, 0x78
vmovdqa64 ymm20, ymm7
vpternlogd ymm20, ymm1, ymm2, 0x96
vpxord ymm11, ymm11, ymm26
vpandd ymm26, ymm13, ymm6
vmovdqa64 ymmword ptr [rcx + 512], ymm28
vmovdqa64 ymm28, ymm20
vpternlogd ymm28, ymm4, ymm17, 0x78
vmovdqa64 ymm4, ymmword ptr [rdi + 288]
vpternlogd ymm3, ymm4, ymm7, 0x78
vmovdqa64 ymm17, ymmword ptr [rsi + 992]
vbroadcasti32x4 ymm1, xmmword ptr [r10 + 240]
vpternlogd ymm1, ymm17, ymmword ptr [rsi + 480], 0x6a
vmovdqa64 ymm17, ymm20
vpternlogd ymm17, ymm29, ymm5, 0xa6
vbroadcasti32x4 ymm5, xmmword ptr [rdx + 304]
vpternlogd ymm12, ymm5, ymm30, 0x96
vpternlogd ymm28, ymm22, ymm18, 0x78
vmovdqa64 ymm5, ymm20
vpternlogd ymm5, ymm2, ymm0, 0x6a
vmovdqa64 ymm0, ymm20
vpternlogd ymm0, ymm23, ymm31, 0x6a
vpternlogd ymm17, ymm22, ymm24, 0x78
vpternlogd ymm11, ymm4, ymm14, 0x4b
vpternlogd ymm5, ymm29, ymm15, 0x78
vpternlogd ymm15, ymm23, ymm8, 0x9c
vpandnd ymm2, ymm21, ymm6
vpternlogd ymm0, ymm27, ymm8, 0x78
vmovdqa64 ymm8, ymmword ptr [rdi + 0]
vmovdqa64 ymm14, ymm21
vpternlogd ymm14, ymm8, ymm30, 0x95
vpternlogd ymm28, ymm4, ymm24, 0x78
vpternlogd ymm3, ymm23, ymm27, 0xd2
vpternlogd ymm15, ymm18, ymm7, 0x78
vpternlogd ymm17, ymm19, ymmword ptr [rdi + 416], 0x78
vbroadcasti32x4 ymm18, xmmword ptr [rdx + 336]
vpternlogd ymm5, ymm18, ymm6, 0x96
vmovdqa64 ymm18, ymmword ptr [rdi + 480]
vpternlogd ymm28, ymm18, ymm7, 0x78
vpandd ymm23, ymm8, ymm6
vbroadcasti32x4 ymm24, xmmword ptr [rdx + 368]
vpternlogd ymm17, ymm19, ymm24, 0x96
vmovdqa64 ymm24, ymmword ptr [rdi + 64]
vmovdqa64 ymm29, ymm24
vpternlogd ymm29, ymm8, ymm21, 0xe6
vmovdqa64 ymm31, ymm25
vpternlogd ymm31, ymm30, ymm16, 0x95
vbroadcasti32x4 ymm16, xmmword ptr [rdx + 256]
vpternlogd ymm11, ymm16, ymm8, 0x96
vpternlogd ymm0, ymm4, ymm19, 0x78
vpternlogd ymm9, ymm8, ymm24, 0x87
vmovdqa64 ymm4, ymm14
vpternlogd ymm4, ymm30, ymm6, 0xb4
vmovdqa64 ymm16, ymm2
vpternlogd ymm16, ymm24, ymm25, 0x59
vmovdqa64 ymm19, ymm23
vpternlogd ymm19, ymm21, ymm13, 0x87
vpternlogd ymm15, ymm18, ymmword ptr [rdi + 352], 0xb4
vpternlogd ymm31, ymm8, ymm26, 0x96
vmovdqa64 ymm18, ymm29
vpternlogd ymm18, ymm8, ymm30, 0x78
vbroadcasti32x4 ymm27, xmmword ptr [rdx + 272]
vpternlogd ymm3, ymm27, ymm21, 0x96
vpternlogd ymm15, ymm22, ymmword ptr [rdi + 320], 0xd2
vmovdqa64 ymm22, ymmword ptr [rdi + 192]
vpandd ymm27, ymm30, ymm22
vpternlogd ymm4, ymm24, ymm22, 0x78
vpternlogd ymm31, ymm24, ymm23, 0x87
vmovdqa64 ymmword ptr [rcx + 544], ymm1
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 320]
vpternlogd ymm15, ymm1, ymm13, 0x96
vmovdqa64 ymm1, ymm4
vpternlogd ymm1, ymm22, ymm23, 0x7b
vpternlogd ymm20, ymm7, ymm10, 0xa6
vmovdqa64 ymm7, ymm24
vpternlogd ymm7, ymm8, ymm30, 0x39
vmovdqa64 ymm10, ymm19
vpternlogd ymm10, ymm24, ymm30, 0xb1
vbroadcasti32x4 ymm30, xmmword ptr [rdx + 352]
vpternlogd ymm0, ymm30, ymm22, 0x96
vpternlogd ymm1, ymm11, ymm31, 0x69
vmovdqa64 ymm30, ymm7
vpternlogd ymm30, ymm14, ymm18, 0xbd
vmovdqa64 ymm31, ymm18
vpternlogd ymm31, ymm24, ymm13, 0x87
vmovdqa64 ymmword ptr [rcx + 576], ymm1
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 288]
vpternlogd ymm20, ymm1, ymm24, 0x96
vpxord ymm18, ymm29, ymm18
vpternlogd ymm7, ymm22, ymm19, 0x59
vmovdqa64 ymm1, ymm4
vpternlogd ymm1, ymm13, ymm19, 0x7b
vmovdqa64 ymm19, ymm27
vpternlogd ymm19, ymm24, ymm25, 0x47
vmovdqa64 ymm13, ymm31
vpternlogd ymm13, ymm2, ymm29, 0x69
vpternlogd ymm4, ymm6, ymm14, 0xa6
vpternlogd ymm19, ymm5, ymm30, 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 384]
vpxord ymm28, ymm28, ymm2
vmovdqa64 ymm2, ymm7
vpternlogd ymm2, ymm22, ymm9, 0xa6
vpternlogd ymm19, ymm7, ymm4, 0x96
vmovdqa64 ymm7, ymm28
vpternlogd ymm7, ymm3, ymm15, 0x96
vpternlogd ymm4, ymm8, ymm6, 0x28
vpxord ymm8, ymm0, ymm28
vmovdqa64 ymm9, ymm27
vpternlogd ymm9, ymm21, ymm26, 0x48
vpxord ymm29, ymm3, ymm12
vmovdqa64 ymm30, ymm8
vpternlogd ymm30, ymm20, ymm28, 0x96
vmovdqa64 ymmword ptr [rcx + 608], ymm19
vmovdqa64 ymm19, ymm18
vpternlogd ymm19, ymm21, ymm24, 0xd7
vpternlogd ymm23, ymm21, ymm22, 0x78
vmovdqa64 ymm21, ymm13
vpternlogd ymm21, ymm14, ymmword ptr [rdi + 96], 0x6c
vpternlogd ymm19, ymm1, ymm27, 0x69
vmovdqa64 ymm1, ymm7
vpternlogd ymm1, ymm3, ymm5, 0xa6
vmovdqa64 ymm14, ymm23
vpternlogd ymm14, ymm6, ymm16, 0x56
vpternlogd ymm13, ymm6, ymm18, 0x7b
vmovdqa64 ymm16, ymm23
vpternlogd ymm16, ymm24, ymm4, 0xb8
vpternlogd ymm14, ymm22, ymm26, 0x87
vmovdqa64 ymm4, ymm29
vpternlogd ymm4, ymm3, ymm5, 0x96
vpternlogd ymm13, ymm3, ymm2, 0x96
vpternlogd ymm14, ymm15, ymm10, 0x96
vmovdqa64 ymm2, ymm4
vpternlogd ymm2, ymm12, ymm30, 0x96
vmovdqa64 ymm10, ymm20
vpternlogd ymm10, ymm15, ymm17, 0x96
vpternlogd ymm25, ymm24, ymm6, 0x96
vmovdqa64 ymm6, ymm2
vpternlogd ymm6, ymm20, ymm4, 0x96
vpternlogd ymm16, ymm0, ymm21, 0x69
vpternlogd ymm18, ymm22, ymmword ptr [rdi + 128], 0xb7
vmovdqa64 ymm21, ymm10
vpternlogd ymm21, ymm11, ymm7, 0x6c
vmovdqa64 ymm24, ymm2
vpternlogd ymm24, ymm0, ymm1, 0x96
vpternlogd ymm25, ymm22, ymm31, 0x59
vmovdqa64 ymm22, ymm4
vpternlogd ymm22, ymm17, ymm7, 0x9c
vpxord ymm16, ymm18, ymm16
vmovdqa64 ymm26, ymm10
vpternlogd ymm26, ymm3, ymm8, 0xc6
vpternlogd ymm18, ymm20, ymm23, 0x96
vpxord ymm23, ymm11, ymm6
vmovdqa64 ymm27, ymm3
vpternlogd ymm27, ymm11, ymm17, 0x96
vpxord ymm18, ymm18, ymm19
vpternlogd ymm21, ymm17, ymm8, 0x78
vpxord ymm19, ymm3, ymm6
vpternlogd ymm25, ymm12, ymm9, 0x96
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1296]
vpxord ymm9, ymm9, ymmword ptr [rcx + 512]
vmovdqa64 ymm31, ymm23
vpternlogd ymm31, ymm15, ymm6, 0x96
vmovdqa64 ymmword ptr [rcx + 640], ymm18
vmovdqa64 ymm18, ymm27
vpternlogd ymm18, ymm11, ymm5, 0x96
vpternlogd ymm22, ymm11, ymm8, 0x78
vpternlogd ymm19, ymm5, ymm21, 0xa6
vpternlogd ymm24, ymm17, ymm4, 0xb4
vpternlogd ymm22, ymm20, ymm23, 0x78
vmovdqa64 ymm21, ymm31
vpternlogd ymm21, ymm27, ymm1, 0xa6
vpternlogd ymm19, ymm15, ymm18, 0xb4
vpternlogd ymm18, ymm11, ymm31, 0x6a
vmovdqa64 ymm1, ymm27
vpternlogd ymm1, ymm0, ymm7, 0x96
vmovdqa64 ymm11, ymm23
vpternlogd ymm11, ymm4, ymm26, 0x6a
vpternlogd ymm22, ymm3, ymm5, 0xd2
vpternlogd ymm24, ymm6, ymm31, 0x78
vmovdqa64 ymm26, ymm1
vpternlogd ymm26, ymm12, ymm28, 0x6c
vpternlogd ymm18, ymm30, ymm4, 0x78
vpternlogd ymm22, ymm9, ymm13, 0x96
vpternlogd ymm24, ymm27, ymm8, 0x78
vpternlogd ymm11, ymm15, ymm28, 0xd2
vmovdqa64 ymm9, ymm2
vpternlogd ymm9, ymm15, ymm8, 0xa6
vpternlogd ymm26, ymm3, ymm31, 0x78
vpternlogd ymm18, ymm20, ymm29, 0x78
vpternlogd ymm1, ymm15, ymm30, 0x06
vpternlogd ymm21, ymm30, ymm29, 0x78
vmovdqa64 ymm3, ymmword ptr [rcx + 32]
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 960]
vpternlogd ymm3, ymm8, ymmword ptr [rdi + 384], 0x96
vpternlogd ymm9, ymm5, ymm0, 0x78
vmovdqa64 ymm8, ymmword ptr [rcx + 96]
vbroadcasti32x4 ymm15, xmmword ptr [rdx + 1008]
vpternlogd ymm8, ymm15, ymmword ptr [rdi + 480], 0x69
vbroadcasti32x4 ymm15, xmmword ptr [rdx + 1472]
vmovdqa64 ymmword ptr [rcx + 32], ymm13
vmovdqa64 ymm13, ymm3
vpternlogd ymm13, ymm25, ymm15, 0x96
vpternlogd ymm1, ymm28, ymm6, 0x78
vpternlogd ymm26, ymm5, ymm10, 0x78
vpternlogd ymm21, ymm0, ymm17, 0x78
vpternlogd ymm11, ymm12, ymm30, 0xb4
vmovdqa64 ymm0, ymmword ptr [rcx + 448]
vmovdqa64 ymm5, ymmword ptr [rcx + 288]
vmovdqa64 ymm6, ymm8
vpternlogd ymm6, ymm0, ymm5, 0x96
vpternlogd ymm18, ymm28, ymm23, 0x78
vpternlogd ymm10, ymm17, ymm4, 0x7b
vmovdqa64 ymm4, ymmword ptr [rcx + 64]
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 976]
vpternlogd ymm4, ymm12, ymmword ptr [rdi + 416], 0x96
vmovdqa64 ymm12, ymm6
vpternlogd ymm12, ymm0, ymm3, 0xa6
vpternlogd ymm1, ymm27, ymm2, 0x78
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 1280]
vpxord ymm2, ymm2, ymmword ptr [rcx + 128]
vpternlogd ymm9, ymm27, ymm29, 0xd2
vbroadcasti32x4 ymm15, xmmword ptr [rdx + 1328]
vpxord ymm15, ymm15, ymmword ptr [rcx + 480]
vpternlogd ymm15, ymm25, ymm19, 0x96
vbroadcasti32x4 ymm19, xmmword ptr [rdx + 1344]
vpxord ymm19, ymm19, ymmword ptr [rcx + 416]
vbroadcasti32x4 ymm25, xmmword ptr [rdx + 1408]
vpternlogd ymm18, ymm0, ymm25, 0x96
vbroadcasti32x4 ymm25, xmmword ptr [rdx + 1488]
vmovdqa64 ymm27, ymm4
vpternlogd ymm27, ymm14, ymm25, 0x96
vpxord ymm1, ymm1, ymm10
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 1392]
vmovdqa64 ymm25, ymmword ptr [rcx + 320]
vpxord ymm10, ymm10, ymm25
vpternlogd ymm26, ymm20, ymm17, 0x78
vbroadcasti32x4 ymm28, xmmword ptr [rdx + 1376]
vpxord ymm28, ymm28, ymmword ptr [rcx + 384]
vpternlogd ymm28, ymm16, ymm26, 0x69
vpternlogd ymm9, ymm23, ymm31, 0xb4
vmovdqa64 ymm23, ymmword ptr [rsi + 736]
vbroadcasti32x4 ymm26, xmmword ptr [r10 + 112]
vpternlogd ymm26, ymm23, ymmword ptr [rsi + 224], 0x6a
vpternlogd ymm19, ymm14, ymm11, 0x96
vmovdqa64 ymm11, ymmword ptr [rsi + 512]
vbroadcasti32x4 ymm14, xmmword ptr [r10 + 0]
vpternlogd ymm14, ymm11, ymmword ptr [rsi + 0], 0x6a
vpternlogd ymm1, ymm20, ymm7, 0x4b
vpternlogd ymm10, ymm17, ymm21, 0x96
vmovdqa64 ymm7, ymmword ptr [rsi + 640]
vbroadcasti32x4 ymm17, xmmword ptr [r10 + 64]
vpternlogd ymm17, ymm7, ymmword ptr [rsi + 128], 0x6a
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 1312]
vpxord ymm20, ymm20, ymmword ptr [rcx + 256]
vmovdqa64 ymm21, ymmword ptr [rsi + 704]
vbroadcasti32x4 ymm29, xmmword ptr [r10 + 96]
vpternlogd ymm29, ymm21, ymmword ptr [rsi + 192], 0x6a
vbroadcasti32x4 ymm30, xmmword ptr [r11 + 112]
vmovdqa64 ymm31, ymm26
vpternlogd ymm31, ymm23, ymm30, 0x36
vpternlogd ymm1, ymm2, ymmword ptr [rcx + 576], 0x96
vpxord ymm2, ymm1, ymm14
vbroadcasti32x4 ymm23, xmmword ptr [r11 + 96]
vmovdqa64 ymm30, ymm29
vpternlogd ymm30, ymm21, ymm23, 0x36
vmovdqa64 ymm21, ymmword ptr [rsi + 896]
vbroadcasti32x4 ymm23, xmmword ptr [r10 + 192]
vpternlogd ymm23, ymm21, ymmword ptr [rsi + 384], 0x6a
vmovdqa64 ymmword ptr [rcx + 64], ymm2
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 1136]
vpternlogd ymm31, ymm10, ymm2, 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm31
vbroadcasti32x4 ymm2, xmmword ptr [r11 + 64]
vmovdqa64 ymm31, ymm17
vpternlogd ymm31, ymm7, ymm2, 0x36
vbroadcasti32x4 ymm2, xmmword ptr [r11 + 192]
vmovdqa64 ymm7, ymm23
vpternlogd ymm7, ymm21, ymm2, 0x36
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 1120]
vpternlogd ymm30, ymm28, ymm2, 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm30
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 1088]
vpternlogd ymm31, ymm19, ymm2, 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm31
vpxord ymm28, ymm28, ymm29
vbroadcasti32x4 ymm2, xmmword ptr [r11 + 0]
vpternlogd ymm14, ymm11, ymm2, 0x36
vpxord ymm2, ymm4, ymm8
vmovdqa64 ymm11, ymmword ptr [rcx + 0]
vbroadcasti32x4 ymm21, xmmword ptr [rdx + 928]
vpternlogd ymm11, ymm21, ymmword ptr [rdi + 320], 0x96
vmovdqa64 ymm21, ymmword ptr [rcx + 192]
vmovdqa64 ymm29, ymm25
vpternlogd ymm29, ymm0, ymm21, 0x96
vpxord ymm30, ymm0, ymm11
vmovdqa64 ymm31, ymmword ptr [rsi + 544]
vmovdqa64 ymmword ptr [rcx + 0], ymm28
vbroadcasti32x4 ymm28, xmmword ptr [r10 + 16]
vpternlogd ymm28, ymm31, ymmword ptr [rsi + 32], 0x6a
vmovdqa64 ymmword ptr [rcx + 96], ymm23
vbroadcasti32x4 ymm23, xmmword ptr [rdx + 1216]
vpternlogd ymm7, ymm13, ymm23, 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm7
vmovdqa64 ymm7, ymm29
vpternlogd ymm7, ymm4, ymm6, 0x96
vpxord ymm19, ymm19, ymm17
vmovdqa64 ymm17, ymm30
vpternlogd ymm17, ymm0, ymm3, 0x96
vbroadcasti32x4 ymm23, xmmword ptr [rdx + 1360]
vpxord ymm23, ymm23, ymmword ptr [rcx + 352]
vpxord ymm10, ymm10, ymm26
vbroadcasti32x4 ymm26, xmmword ptr [r11 + 16]
vmovdqa64 ymmword ptr [rcx + 672], ymm10
vmovdqa64 ymm10, ymm28
vpternlogd ymm10, ymm31, ymm26, 0x36
vmovdqa64 ymm26, ymmword ptr [rcx + 224]
vmovdqa64 ymm31, ymm2
vpternlogd ymm31, ymm26, ymm8, 0x96
vmovdqa64 ymmword ptr [rcx + 704], ymm19
vbroadcasti32x4 ymm19, xmmword ptr [rdx + 1520]
vmovdqa64 ymmword ptr [rcx + 736], ymm13
vmovdqa64 ymm13, ymm8
vpternlogd ymm13, ymm16, ymm19, 0x69
vmovdqa64 ymm16, ymm26
vpternlogd ymm16, ymm5, ymm21, 0x96
vpxord ymm28, ymm22, ymm28
vmovdqa64 ymm19, ymm31
vpternlogd ymm19, ymm11, ymm17, 0x96
vpternlogd ymm23, ymm24, ymmword ptr [rcx + 608], 0x96
vbroadcasti32x4 ymm24, xmmword ptr [rdx + 1440]
vmovdqa64 ymmword ptr [rcx + 768], ymm28
vmovdqa64 ymm28, ymm11
vpternlogd ymm28, ymm24, ymmword ptr [rcx + 32], 0x96
vbroadcasti32x4 ymm24, xmmword ptr [rdx + 1024]
vpternlogd ymm14, ymm1, ymm24, 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm14
vmovdqa64 ymm1, ymm16
vpternlogd ymm1, ymm0, ymm2, 0xc6
vmovdqa64 ymm14, ymm19
vpternlogd ymm14, ymm4, ymm12, 0x96
vmovdqa64 ymm24, ymm19
vpternlogd ymm24, ymm26, ymm17, 0x96
vmovdqa64 ymmword ptr [rcx + 32], ymm28
vpxord ymm28, ymm25, ymm24
vmovdqa64 ymm26, ymm19
vpternlogd ymm26, ymm5, ymm2, 0xa6
vmovdqa64 ymmword ptr [rcx + 800], ymm27
vmovdqa64 ymm27, ymm31
vpternlogd ymm27, ymm5, ymm7, 0x14
vmovdqa64 ymmword ptr [rcx + 832], ymm13
vmovdqa64 ymm13, ymm28
vpternlogd ymm13, ymm5, ymm24, 0x96
vmovdqa64 ymmword ptr [rcx + 864], ymm15
vbroadcasti32x4 ymm15, xmmword ptr [rdx + 1040]
vpternlogd ymm10, ymm22, ymm15, 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm10
vpternlogd ymm7, ymm11, ymm8, 0x6c
vpternlogd ymm26, ymm3, ymm4, 0x78
vmovdqa64 ymm10, ymm28
vpternlogd ymm10, ymm17, ymm1, 0x6a
vpternlogd ymm14, ymm21, ymm17, 0xb4
vpxord ymm1, ymm0, ymm24
vpternlogd ymm20, ymm9, ymmword ptr [rcx + 640], 0x96
vmovdqa64 ymm9, ymm13
vpternlogd ymm9, ymm29, ymm12, 0xa6
vpternlogd ymm10, ymm5, ymm8, 0xd2
vpternlogd ymm7, ymm0, ymm13, 0x78
vmovdqa64 ymm12, ymmword ptr [rsi + 608]
vbroadcasti32x4 ymm15, xmmword ptr [r10 + 48]
vpternlogd ymm15, ymm12, ymmword ptr [rsi + 96], 0x6a
vpternlogd ymm26, ymm29, ymm30, 0xd2
vmovdqa64 ymm22, ymm16
vpternlogd ymm22, ymm25, ymm6, 0x6c
vpternlogd ymm14, ymm24, ymm13, 0x78
vpternlogd ymm10, ymm11, ymm31, 0xb4
vpternlogd ymm22, ymm21, ymm2, 0x78
vpternlogd ymm9, ymm31, ymm30, 0x78
vmovdqa64 ymm11, ymm29
vpternlogd ymm11, ymm25, ymm3, 0x96
vpternlogd ymm27, ymm8, ymm24, 0x78
vbroadcasti32x4 ymm24, xmmword ptr [r11 + 48]
vmovdqa64 ymm0, ymm15
vpternlogd ymm0, ymm12, ymm24, 0x36
vpternlogd ymm26, ymm28, ymm13, 0xb4
vpternlogd ymm9, ymm4, ymm21, 0x78
vmovdqa64 ymm4, ymm11
vpternlogd ymm4, ymm25, ymm13, 0x6a
vmovdqa64 ymm12, ymmword ptr [rsi + 768]
vbroadcasti32x4 ymm13, xmmword ptr [r10 + 128]
vpternlogd ymm13, ymm12, ymmword ptr [rsi + 256], 0x6a
vpternlogd ymm27, ymm29, ymm19, 0x78
vpternlogd ymm7, ymm3, ymm16, 0x78
vpternlogd ymm22, ymm3, ymm1, 0xb4
vbroadcasti32x4 ymm1, xmmword ptr [r11 + 128]
vmovdqa64 ymm19, ymm13
vpternlogd ymm19, ymm12, ymm1, 0x36
vpternlogd ymm14, ymm29, ymm2, 0x78
vpternlogd ymm22, ymm5, ymm11, 0xb4
vpternlogd ymm4, ymm31, ymm17, 0x78
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 624]
vpternlogd ymm9, ymm21, ymm1, 0x96
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 544]
vmovdqa64 ymm11, ymmword ptr [rcx + 256]
vpternlogd ymm26, ymm1, ymm11, 0x96
vmovdqa64 ymm1, ymmword ptr [rcx + 128]
vmovdqa64 ymm12, ymmword ptr [rcx + 512]
vmovdqa64 ymm24, ymmword ptr [rcx + 480]
vmovdqa64 ymm29, ymm12
vpternlogd ymm29, ymm1, ymm24, 0x95
vmovdqa64 ymm31, ymmword ptr [rcx + 416]
vmovdqa64 ymm5, ymm24
vpternlogd ymm5, ymm1, ymm31, 0x28
vmovdqa64 ymmword ptr [rcx + 896], ymm13
vbroadcasti32x4 ymm13, xmmword ptr [rdx + 1152]
vpternlogd ymm19, ymm18, ymm13, 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm19
vbroadcasti32x4 ymm13, xmmword ptr [rdx + 592]
vmovdqa64 ymm19, ymmword ptr [rcx + 352]
vpternlogd ymm14, ymm13, ymm19, 0x96
vmovdqa64 ymm13, ymmword ptr [rcx + 224]
vpternlogd ymm4, ymm13, ymm30, 0x78
vbroadcasti32x4 ymm30, xmmword ptr [rdx + 560]
vpternlogd ymm22, ymm30, ymm24, 0x96
vbroadcasti32x4 ymm30, xmmword ptr [rdx + 576]
vpternlogd ymm10, ymm30, ymm31, 0x96
vmovdqa64 ymm30, ymm5
vpternlogd ymm30, ymm24, ymm31, 0x87
vmovdqa64 ymmword ptr [rcx + 928], ymm18
vmovdqa64 ymm18, ymm17
vpternlogd ymm18, ymm21, ymm6, 0x9c
vpternlogd ymm16, ymm21, ymm17, 0x7b
vmovdqa64 ymm17, ymmword ptr [rsi + 672]
vbroadcasti32x4 ymm21, xmmword ptr [r10 + 80]
vpternlogd ymm21, ymm17, ymmword ptr [rsi + 160], 0x6a
vpxord ymm27, ymm27, ymm16
vmovdqa64 ymm16, ymm30
vpternlogd ymm16, ymm11, ymm19, 0x96
vmovdqa64 ymmword ptr [rcx + 960], ymm9
vpxord ymm9, ymm23, ymm21
vpternlogd ymm5, ymm1, ymm11, 0x87
vpternlogd ymm18, ymm25, ymm2, 0x78
vbroadcasti32x4 ymm2, xmmword ptr [r11 + 80]
vpternlogd ymm21, ymm17, ymm2, 0x36
vpternlogd ymm4, ymm8, ymm28, 0x78
vmovdqa64 ymm2, ymmword ptr [rcx + 864]
vpxord ymm15, ymm15, ymm2
vpternlogd ymm18, ymm13, ymm28, 0x78
vmovdqa64 ymm8, ymmword ptr [rcx + 544]
vbroadcasti32x4 ymm17, xmmword ptr [r11 + 240]
vpternlogd ymm8, ymm17, ymmword ptr [rsi + 992], 0x56
vmovdqa64 ymm17, ymmword ptr [rsi + 576]
vbroadcasti32x4 ymm25, xmmword ptr [r10 + 32]
vpternlogd ymm25, ymm17, ymmword ptr [rsi + 64], 0x6a
vbroadcasti32x4 ymm28, xmmword ptr [rdx + 640]
vpxord ymm4, ymm4, ymm28
vmovdqa64 ymm28, ymm12
vpternlogd ymm28, ymm1, ymm11, 0xbc
vmovdqa64 ymmword ptr [rcx + 320], ymm9
vpandd ymm9, ymm24, ymmword ptr [rcx + 384]
vmovdqa64 ymmword ptr [rcx + 992], ymm15
vpxord ymm15, ymm20, ymm25
vmovdqa64 ymmword ptr [rcx + 1024], ymm15
vmovdqa64 ymm15, ymmword ptr [rcx + 160]
vmovdqa64 ymmword ptr [rcx + 1056], ymm26
vbroadcasti32x4 ymm26, xmmword ptr [r11 + 208]
vpternlogd ymm15, ymm26, ymmword ptr [rsi + 928], 0x56
vbroadcasti32x4 ymm26, xmmword ptr [rdx + 1264]
vpternlogd ymm8, ymm26, ymmword ptr [rcx + 832], 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm8
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 1072]
vpternlogd ymm0, ymm2, ymm8, 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm0
vpternlogd ymm18, ymm3, ymmword ptr [rcx + 448], 0xb4
vmovdqa64 ymm0, ymm28
vpternlogd ymm0, ymm1, ymm24, 0x78
vpternlogd ymm27, ymm13, ymm6, 0x4b
vmovdqa64 ymm2, ymm9
vpternlogd ymm2, ymm11, ymm30, 0x47
vbroadcasti32x4 ymm3, xmmword ptr [rdx + 528]
vpternlogd ymm18, ymm3, ymm12, 0x96
vbroadcasti32x4 ymm3, xmmword ptr [rdx + 512]
vpternlogd ymm27, ymm3, ymm1, 0x96
vbroadcasti32x4 ymm3, xmmword ptr [rdx + 1104]
vpternlogd ymm21, ymm23, ymm3, 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm21
vpandd ymm3, ymm31, ymm19
vbroadcasti32x4 ymm6, xmmword ptr [r11 + 32]
vpternlogd ymm25, ymm17, ymm6, 0x36
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 1232]
vpternlogd ymm15, ymm6, ymmword ptr [rcx + 800], 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm15
vmovdqa64 ymm6, ymm12
vpternlogd ymm6, ymm24, ymm19, 0xac
vpternlogd ymm7, ymm13, ymmword ptr [rcx + 192], 0x78
vmovdqa64 ymm8, ymm29
vpternlogd ymm8, ymm24, ymm19, 0xb4
vpandnd ymm15, ymm12, ymm19
vpternlogd ymm6, ymm24, ymm30, 0x87
vpandd ymm17, ymm1, ymm19
vbroadcasti32x4 ymm21, xmmword ptr [rdx + 1056]
vpternlogd ymm25, ymm20, ymm21, 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm25
vmovdqa64 ymm20, ymm0
vpternlogd ymm20, ymm11, ymm31, 0x87
vpternlogd ymm6, ymm1, ymm3, 0x96
vmovdqa64 ymm21, ymmword ptr [rcx + 384]
vmovdqa64 ymm23, ymm17
vpternlogd ymm23, ymm12, ymm21, 0x78
vmovdqa64 ymm25, ymm15
vpternlogd ymm25, ymm11, ymm30, 0x59
vpternlogd ymm8, ymm11, ymm21, 0x78
vbroadcasti32x4 ymm26, xmmword ptr [rdx + 608]
vpternlogd ymm7, ymm26, ymm21, 0x96
vpternlogd ymm6, ymm11, ymm17, 0x87
vmovdqa64 ymm26, ymm17
vpternlogd ymm26, ymm12, ymm31, 0x87
vmovdqa64 ymm30, ymm20
vpternlogd ymm30, ymm21, ymm16, 0x4b
vmovdqa64 ymm16, ymm3
vpternlogd ymm16, ymm12, ymm9, 0x48
vpternlogd ymm20, ymm15, ymm28, 0x69
vmovdqa64 ymm15, ymm24
vpternlogd ymm15, ymm1, ymm11, 0x63
vpternlogd ymm25, ymm19, ymm23, 0x1e
vmovdqa64 ymm13, ymm26
vpternlogd ymm13, ymm31, ymm8, 0x7b
vmovdqa64 ymm1, ymmword ptr [rcx + 640]
vbroadcasti32x4 ymm12, xmmword ptr [rdx + 1456]
vpternlogd ymm1, ymm12, ymmword ptr [rcx + 288], 0x96
vmovdqa64 ymm12, ymm15
vpternlogd ymm12, ymm29, ymm0, 0xbd
vpternlogd ymm16, ymm22, ymm30, 0x96
vmovdqa64 ymm30, ymm26
vpternlogd ymm30, ymm11, ymm24, 0xb1
vpxord ymm28, ymm28, ymm0
vpternlogd ymm15, ymm21, ymm26, 0x59
vmovdqa64 ymm0, ymm28
vpternlogd ymm0, ymm19, ymm20, 0x7b
vmovdqa64 ymm26, ymm8
vpternlogd ymm26, ymm19, ymm29, 0xa6
vpternlogd ymm8, ymm21, ymm17, 0x7b
vpternlogd ymm25, ymm21, ymm3, 0x87
vmovdqa64 ymm3, ymm15
vpternlogd ymm3, ymm21, ymm5, 0xa6
vmovdqa64 ymm5, ymmword ptr [rcx + 736]
vmovdqa64 ymm17, ymm16
vpternlogd ymm17, ymm5, ymmword ptr [rcx + 96], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm17
vpxord ymm5, ymm18, ymm22
vmovdqa64 ymm17, ymm28
vpternlogd ymm17, ymm31, ymm21, 0xd7
vpternlogd ymm28, ymm11, ymmword ptr [rcx + 512], 0xb7
vmovdqa64 ymm21, ymm18
vpternlogd ymm21, ymm10, ymm4, 0x96
vpternlogd ymm8, ymm27, ymm6, 0x69
vpternlogd ymm12, ymm14, ymm2, 0x96
vpternlogd ymm20, ymm24, ymm29, 0x6a
vmovdqa64 ymm2, ymmword ptr [rsi + 832]
vbroadcasti32x4 ymm6, xmmword ptr [r10 + 160]
vpternlogd ymm6, ymm2, ymmword ptr [rsi + 320], 0x6a
vpternlogd ymm3, ymm18, ymm0, 0x96
vmovdqa64 ymm0, ymmword ptr [rcx + 1056]
vmovdqa64 ymm24, ymm17
vpternlogd ymm24, ymm0, ymm23, 0x96
vmovdqa64 ymm29, ymm26
vpternlogd ymm29, ymm19, ymmword ptr [rcx + 128], 0x48
vpternlogd ymm28, ymm13, ymm9, 0x69
vpxord ymm9, ymm7, ymm4
vpxord ymm24, ymm24, ymm28
vpternlogd ymm12, ymm15, ymm26, 0x96
vmovdqa64 ymm13, ymm5
vpternlogd ymm13, ymm18, ymm14, 0x96
vmovdqa64 ymm15, ymm9
vpternlogd ymm15, ymm0, ymm4, 0x96
vmovdqa64 ymm19, ymmword ptr [rcx + 32]
vmovdqa64 ymm26, ymm3
vpternlogd ymm26, ymm19, ymm6, 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm26
vbroadcasti32x4 ymm26, xmmword ptr [r11 + 160]
vpternlogd ymm6, ymm2, ymm26, 0x36
vmovdqa64 ymm2, ymm15
vpternlogd ymm2, ymm22, ymm13, 0x96
vpternlogd ymm25, ymm10, ymm30, 0x96
vpternlogd ymm29, ymm11, ymm23, 0xe2
vmovdqa64 ymm11, ymmword ptr [rsi + 864]
vbroadcasti32x4 ymm23, xmmword ptr [r10 + 176]
vpternlogd ymm23, ymm11, ymmword ptr [rsi + 352], 0x6a
vmovdqa64 ymm26, ymm2
vpternlogd ymm26, ymm0, ymm13, 0x96
vmovdqa64 ymm28, ymmword ptr [rcx + 960]
vmovdqa64 ymm30, ymm10
vpternlogd ymm30, ymm0, ymm28, 0x96
vmovdqa64 ymm31, ymm23
vpternlogd ymm31, ymm24, ymm1, 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm31
vbroadcasti32x4 ymm31, xmmword ptr [rdx + 1184]
vpternlogd ymm6, ymm19, ymm31, 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm6
vpxord ymm6, ymm27, ymm26
vmovdqa64 ymm19, ymm30
vpternlogd ymm19, ymm18, ymm9, 0xc6
vpternlogd ymm29, ymm7, ymm20, 0x69
vpternlogd ymm19, ymm13, ymm6, 0x78
vbroadcasti32x4 ymm20, xmmword ptr [r11 + 176]
vpternlogd ymm23, ymm11, ymm20, 0x36
vmovdqa64 ymm11, ymm27
vpternlogd ymm11, ymm18, ymm28, 0x96
vmovdqa64 ymm20, ymmword ptr [rcx + 800]
vmovdqa64 ymm31, ymm25
vpternlogd ymm31, ymm20, ymmword ptr [rcx + 160], 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm31
vmovdqa64 ymm20, ymm13
vpternlogd ymm20, ymm28, ymm21, 0x9c
vpxord ymm17, ymm17, ymm29
vpternlogd ymm19, ymm10, ymm4, 0xd2
vmovdqa64 ymm29, ymm11
vpternlogd ymm29, ymm27, ymm14, 0x96
vbroadcasti32x4 ymm31, xmmword ptr [rdx + 1200]
vpternlogd ymm23, ymm1, ymm31, 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm23
vmovdqa64 ymm1, ymm11
vpternlogd ymm1, ymm7, ymm21, 0x96
vmovdqa64 ymm23, ymm30
vpternlogd ymm23, ymm28, ymm13, 0x7b
vpternlogd ymm19, ymm22, ymm15, 0xb4
vmovdqa64 ymm31, ymm1
vpternlogd ymm31, ymm10, ymm15, 0x06
vpternlogd ymm20, ymm27, ymm9, 0x78
vmovdqa64 ymm28, ymm6
vpternlogd ymm28, ymm10, ymm26, 0x96
vpternlogd ymm19, ymm25, ymmword ptr [rcx + 704], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm19
vpternlogd ymm1, ymm22, ymm4, 0x6c
vpternlogd ymm31, ymm4, ymm26, 0x78
vpternlogd ymm20, ymm0, ymm6, 0x78
vmovdqa64 ymm19, ymm28
vpternlogd ymm19, ymm27, ymm29, 0x78
vpternlogd ymm1, ymm18, ymm28, 0x78
vpternlogd ymm31, ymm11, ymm2, 0x78
vmovdqa64 ymm22, ymmword ptr [rcx + 832]
vmovdqa64 ymm25, ymm17
vpternlogd ymm25, ymm22, ymmword ptr [rcx + 544], 0x69
vmovdqa64 ymmword ptr [rsi + 480], ymm25
vpternlogd ymm20, ymm18, ymm14, 0xd2
vpternlogd ymm19, ymm15, ymm13, 0x78
vpternlogd ymm1, ymm14, ymm30, 0x78
vmovdqa64 ymm22, ymmword ptr [rcx + 608]
vbroadcasti32x4 ymm25, xmmword ptr [rdx + 1504]
vpternlogd ymm22, ymm25, ymmword ptr [rcx + 192], 0x96
vpternlogd ymm30, ymm27, ymm21, 0x6c
vpxord ymm31, ymm31, ymm23
vmovdqa64 ymm23, ymm21
vpternlogd ymm23, ymm18, ymm14, 0xa6
vmovdqa64 ymm25, ymmword ptr [rsi + 960]
vbroadcasti32x4 ymm27, xmmword ptr [r10 + 224]
vpternlogd ymm27, ymm25, ymmword ptr [rsi + 448], 0x6a
vpternlogd ymm30, ymm9, ymmword ptr [rcx + 960], 0x78
vpternlogd ymm20, ymm3, ymmword ptr [rcx + 768], 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm20
vpternlogd ymm19, ymm0, ymm5, 0x78
vmovdqa64 ymm3, ymm27
vpternlogd ymm3, ymm12, ymm22, 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm3
vpxord ymm18, ymm18, ymm26
vmovdqa64 ymm3, ymm23
vpternlogd ymm3, ymm7, ymm2, 0x96
vpternlogd ymm19, ymm4, ymm6, 0x78
vpternlogd ymm23, ymm11, ymm28, 0xb4
vbroadcasti32x4 ymm4, xmmword ptr [r11 + 224]
vpternlogd ymm27, ymm25, ymm4, 0x36
vpternlogd ymm18, ymm14, ymm30, 0xa6
vmovdqa64 ymm4, ymmword ptr [rcx + 576]
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 1424]
vpternlogd ymm4, ymm20, ymmword ptr [rcx + 224], 0x96
vmovdqa64 ymm20, ymmword ptr [rcx + 960]
vpternlogd ymm3, ymm20, ymm13, 0xb4
vpternlogd ymm2, ymm10, ymm9, 0xa6
vpternlogd ymm23, ymm15, ymm5, 0x78
vmovdqa64 ymm13, ymmword ptr [rsi + 800]
vbroadcasti32x4 ymm15, xmmword ptr [r10 + 144]
vpternlogd ymm15, ymm13, ymmword ptr [rsi + 288], 0x6a
vpternlogd ymm31, ymm0, ymm21, 0x4b
vpternlogd ymm3, ymm26, ymm28, 0x78
vpternlogd ymm18, ymm10, ymm29, 0xb4
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 1248]
vpternlogd ymm27, ymm22, ymm10, 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm27
vmovdqa64 ymm10, ymm15
vpternlogd ymm10, ymm8, ymm4, 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm10
vpternlogd ymm2, ymm14, ymm7, 0x78
vpternlogd ymm23, ymm7, ymm20, 0x78
vpternlogd ymm3, ymm11, ymm9, 0x78
vpternlogd ymm2, ymm11, ymm5, 0xd2
vpternlogd ymm23, ymm20, ymmword ptr [rcx + 672], 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm23
vpternlogd ymm31, ymm8, ymmword ptr [rcx + 64], 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm31
vpternlogd ymm18, ymm16, ymmword ptr [rcx + 992], 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm18
vpternlogd ymm1, ymm0, ymm20, 0x78
vpternlogd ymm3, ymm12, ymmword ptr [rcx + 320], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm3
vpternlogd ymm1, ymm17, ymmword ptr [rcx + 0], 0x69
vmovdqa64 ymmword ptr [rsi + 192], ymm1
vbroadcasti32x4 ymm0, xmmword ptr [r11 + 144]
vpternlogd ymm15, ymm13, ymm0, 0x36
vpternlogd ymm2, ymm6, ymm28, 0xb4
vmovdqa64 ymm0, ymmword ptr [rcx + 928]
vpternlogd ymm19, ymm0, ymmword ptr [rcx + 896], 0x96
vmovdqa64 ymmword ptr [rsi + 256], ymm19
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 1168]
vpternlogd ymm15, ymm4, ymm0, 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm15
vpternlogd ymm2, ymm24, ymmword ptr [rcx + 1024], 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm2
