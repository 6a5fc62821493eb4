// fl_fo_ymm_many.s: 1136 instructions, about 341 cycles, 54 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rdi + 544]
vbroadcasti32x4 ymm1, xmmword ptr [r8 + 16]
vpternlogd ymm1, ymm0, ymmword ptr [rdi + 32], 0x6a
vmovdqa64 ymmword ptr [rdi + 32], ymm1
vbroadcasti32x4 ymm2, xmmword ptr [r9 + 16]
vpternlogd ymm0, ymm1, ymm2, 0x1e
vmovdqa64 ymmword ptr [rdi + 544], ymm0
vmovdqa64 ymm2, ymmword ptr [rdi + 512]
vbroadcasti32x4 ymm3, xmmword ptr [r8 + 0]
vpternlogd ymm3, ymm2, ymmword ptr [rdi + 0], 0x6a
vmovdqa64 ymmword ptr [rdi + 0], ymm3
vbroadcasti32x4 ymm4, xmmword ptr [r9 + 0]
vpternlogd ymm2, ymm3, ymm4, 0x1e
vmovdqa64 ymmword ptr [rdi + 512], ymm2
vmovdqa64 ymm4, ymmword ptr [rdi + 608]
vbroadcasti32x4 ymm5, xmmword ptr [r8 + 48]
vpternlogd ymm5, ymm4, ymmword ptr [rdi + 96], 0x6a
vmovdqa64 ymmword ptr [rdi + 96], ymm5
vbroadcasti32x4 ymm6, xmmword ptr [r9 + 48]
vpternlogd ymm4, ymm5, ymm6, 0x1e
vmovdqa64 ymmword ptr [rdi + 608], ymm4
vmovdqa64 ymm6, ymmword ptr [rdi + 576]
vbroadcasti32x4 ymm7, xmmword ptr [r8 + 32]
vpternlogd ymm7, ymm6, ymmword ptr [rdi + 64], 0x6a
vmovdqa64 ymmword ptr [rdi + 64], ymm7
vbroadcasti32x4 ymm8, xmmword ptr [r9 + 32]
vpternlogd ymm6, ymm7, ymm8, 0x1e
vmovdqa64 ymmword ptr [rdi + 576], ymm6
vmovdqa64 ymm8, ymmword ptr [rdi + 640]
vbroadcasti32x4 ymm9, xmmword ptr [r8 + 64]
vpternlogd ymm9, ymm8, ymmword ptr [rdi + 128], 0x6a
vmovdqa64 ymmword ptr [rdi + 128], ymm9
vbroadcasti32x4 ymm10, xmmword ptr [r9 + 64]
vpternlogd ymm8, ymm9, ymm10, 0x1e
vmovdqa64 ymmword ptr [rdi + 640], ymm8
vmovdqa64 ymm10, ymmword ptr [rdi + 672]
vbroadcasti32x4 ymm11, xmmword ptr [r8 + 80]
vpternlogd ymm11, ymm10, ymmword ptr [rdi + 160], 0x6a
vmovdqa64 ymmword ptr [rdi + 160], ymm11
vbroadcasti32x4 ymm12, xmmword ptr [r9 + 80]
vpternlogd ymm10, ymm11, ymm12, 0x1e
vmovdqa64 ymmword ptr [rdi + 672], ymm10
vmovdqa64 ymm12, ymmword ptr [rdi + 736]
vbroadcasti32x4 ymm13, xmmword ptr [r8 + 112]
vpternlogd ymm13, ymm12, ymmword ptr [rdi + 224], 0x6a
vmovdqa64 ymmword ptr [rdi + 224], ymm13
vbroadcasti32x4 ymm14, xmmword ptr [r9 + 112]
vpternlogd ymm12, ymm13, ymm14, 0x1e
vmovdqa64 ymmword ptr [rdi + 736], ymm12
vmovdqa64 ymm14, ymmword ptr [rdi + 832]
vbroadcasti32x4 ymm15, xmmword ptr [r8 + 160]
vpternlogd ymm15, ymm14, ymmword ptr [rdi + 320], 0x6a
vmovdqa64 ymmword ptr [rdi + 320], ymm15
vbroadcasti32x4 ymm16, xmmword ptr [r9 + 160]
vpternlogd ymm14, ymm15, ymm16, 0x1e
vmovdqa64 ymmword ptr [rdi + 832], ymm14
vmovdqa64 ymm16, ymmword ptr [rdi + 768]
vbroadcasti32x4 ymm17, xmmword ptr [r8 + 128]
vpternlogd ymm17, ymm16, ymmword ptr [rdi + 256], 0x6a
vmovdqa64 ymmword ptr [rdi + 256], ymm17
vbroadcasti32x4 ymm18, xmmword ptr [r9 + 128]
vpternlogd ymm16, ymm17, ymm18, 0x1e
vmovdqa64 ymmword ptr [rdi + 768], ymm16
vmovdqa64 ymm18, ymmword ptr [rdi + 704]
vbroadcasti32x4 ymm19, xmmword ptr [r8 + 96]
vpternlogd ymm19, ymm18, ymmword ptr [rdi + 192], 0x6a
vmovdqa64 ymmword ptr [rdi + 192], ymm19
vbroadcasti32x4 ymm20, xmmword ptr [r9 + 96]
vpternlogd ymm18, ymm19, ymm20, 0x1e
vmovdqa64 ymmword ptr [rdi + 704], ymm18
vmovdqa64 ymm20, ymmword ptr [rdi + 896]
vbroadcasti32x4 ymm21, xmmword ptr [r8 + 192]
vpternlogd ymm21, ymm20, ymmword ptr [rdi + 384], 0x6a
vmovdqa64 ymmword ptr [rdi + 384], ymm21
vbroadcasti32x4 ymm22, xmmword ptr [r9 + 192]
vpternlogd ymm20, ymm21, ymm22, 0x1e
vmovdqa64 ymmword ptr [rdi + 896], ymm20
vpxord ymm22, ymm16, ymm14
vmovdqa64 ymm23, ymmword ptr [rdi + 800]
vbroadcasti32x4 ymm24, xmmword ptr [r8 + 144]
vpternlogd ymm24, ymm23, ymmword ptr [rdi + 288], 0x6a
vmovdqa64 ymmword ptr [rdi + 288], ymm24
vbroadcasti32x4 ymm25, xmmword ptr [r9 + 144]
vpternlogd ymm23, ymm24, ymm25, 0x1e
vmovdqa64 ymmword ptr [rdi + 800], ymm23
vmovdqa64 ymm25, ymm20
vpternlogd ymm25, ymm16, ymm22, 0x96
vmovdqa64 ymm26, ymmword ptr [rdi + 864]
vbroadcasti32x4 ymm27, xmmword ptr [r8 + 176]
vpternlogd ymm27, ymm26, ymmword ptr [rdi + 352], 0x6a
vmovdqa64 ymmword ptr [rdi + 352], ymm27
vbroadcasti32x4 ymm28, xmmword ptr [r9 + 176]
vpternlogd ymm26, ymm27, ymm28, 0x1e
vmovdqa64 ymmword ptr [rdi + 864], ymm26
vmovdqa64 ymm28, ymmword ptr [rdi + 928]
vbroadcasti32x4 ymm29, xmmword ptr [r8 + 208]
vpternlogd ymm29, ymm28, ymmword ptr [rdi + 416], 0x6a
vmovdqa64 ymmword ptr [rdi + 416], ymm29
vbroadcasti32x4 ymm30, xmmword ptr [r9 + 208]
vpternlogd ymm28, ymm29, ymm30, 0x1e
vmovdqa64 ymmword ptr [rdi + 928], ymm28
vmovdqa64 ymm30, ymmword ptr [rdi + 960]
vbroadcasti32x4 ymm31, xmmword ptr [r8 + 224]
vpternlogd ymm31, ymm30, ymmword ptr [rdi + 448], 0x6a
vmovdqa64 ymmword ptr [rdi + 448], ymm31
vbroadcasti32x4 ymm27, xmmword ptr [r9 + 224]
vpternlogd ymm30, ymm31, ymm27, 0x1e
vmovdqa64 ymmword ptr [rdi + 960], ymm30
vmovdqa64 ymm27, ymm30
vpternlogd ymm27, ymm23, ymm26, 0x96
vmovdqa64 ymm31, ymm30
vpternlogd ymm31, ymm12, ymm16, 0x96
vmovdqa64 ymm29, ymm30
vpternlogd ymm29, ymm25, ymm27, 0x6f
vmovdqa64 ymm21, ymm20
vpternlogd ymm21, ymm12, ymm31, 0x96
vmovdqa64 ymm15, ymmword ptr [rdi + 992]
vbroadcasti32x4 ymm24, xmmword ptr [r8 + 240]
vpternlogd ymm24, ymm15, ymmword ptr [rdi + 480], 0x6a
vmovdqa64 ymmword ptr [rdi + 480], ymm24
vbroadcasti32x4 ymm17, xmmword ptr [r9 + 240]
vpternlogd ymm15, ymm24, ymm17, 0x1e
vmovdqa64 ymmword ptr [rdi + 992], ymm15
vpxord ymm17, ymm28, ymm15
vmovdqa64 ymm24, ymm15
vpternlogd ymm24, ymm23, ymm17, 0x96
vmovdqa64 ymm13, ymm15
vpternlogd ymm13, ymm16, ymm26, 0x96
vmovdqa64 ymm9, ymm28
vpternlogd ymm9, ymm31, ymm13, 0x96
vmovdqa64 ymm19, ymm26
vpternlogd ymm19, ymm9, ymm24, 0x12
vpternlogd ymm9, ymm14, ymm15, 0x6c
vmovdqa64 ymm11, ymm12
vpternlogd ymm11, ymm13, ymm27, 0x78
vpternlogd ymm11, ymm30, ymm17, 0x78
vmovdqa64 ymm5, ymm14
vpternlogd ymm5, ymm24, ymm25, 0x96
vmovdqa64 ymm1, ymm23
vpternlogd ymm1, ymm25, ymm5, 0x96
vpternlogd ymm19, ymm15, ymm1, 0x78
vpternlogd ymm19, ymm31, ymm5, 0x78
vpxord ymm19, ymm19, ymm29
vpternlogd ymm19, ymm23, ymm13, 0x4b
vbroadcasti32x4 ymm29, xmmword ptr [rdx + 0]
vpternlogd ymm19, ymm29, ymm2, 0x96
vpxord ymm29, ymm16, ymm1
vpternlogd ymm29, ymm20, ymm11, 0xa6
vpternlogd ymm29, ymm26, ymm21, 0xb4
vbroadcasti32x4 ymm11, xmmword ptr [rdx + 48]
vpternlogd ymm29, ymm11, ymm4, 0x96
vmovdqa64 ymm11, ymm30
vpternlogd ymm11, ymm13, ymm25, 0xd2
vpternlogd ymm11, ymm12, ymm17, 0x78
vpternlogd ymm13, ymm16, ymm20, 0xa6
vmovdqa64 ymm7, ymm16
vpternlogd ymm7, ymm17, ymm27, 0xb4
vpxord ymm3, ymm12, ymm1
vpternlogd ymm11, ymm23, ymm3, 0x78
vpternlogd ymm11, ymm16, ymm20, 0xd2
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 16]
vpternlogd ymm11, ymm4, ymm0, 0x96
vpternlogd ymm7, ymm25, ymm3, 0x78
vpternlogd ymm7, ymm26, ymm15, 0xd2
vpternlogd ymm7, ymm14, ymm24, 0xb4
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 64]
vpternlogd ymm7, ymm4, ymm8, 0x96
vmovdqa64 ymm4, ymm26
vpternlogd ymm4, ymm17, ymm5, 0x9c
vpternlogd ymm4, ymm20, ymm28, 0x78
vpternlogd ymm4, ymm31, ymm22, 0xd2
vpternlogd ymm26, ymm1, ymm3, 0x96
vpternlogd ymm9, ymm16, ymm26, 0x78
vpternlogd ymm9, ymm20, ymm27, 0x78
vpternlogd ymm21, ymm12, ymm26, 0x6a
vpternlogd ymm5, ymm28, ymm13, 0x96
vpternlogd ymm5, ymm30, ymm25, 0xb4
vpternlogd ymm5, ymm1, ymm26, 0x78
vpternlogd ymm21, ymm24, ymm25, 0x78
vpternlogd ymm5, ymm31, ymm17, 0x78
vpternlogd ymm13, ymm31, ymm26, 0xb4
vpternlogd ymm26, ymm3, ymm4, 0xa6
vpternlogd ymm13, ymm24, ymm22, 0x78
vpternlogd ymm13, ymm28, ymm30, 0x78
vpternlogd ymm21, ymm23, ymm22, 0x78
vpternlogd ymm21, ymm15, ymm3, 0x78
vpternlogd ymm9, ymm23, ymm30, 0x78
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 112]
vpternlogd ymm13, ymm30, ymm1, 0x96
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 32]
vpternlogd ymm26, ymm1, ymm6, 0x96
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 96]
vpternlogd ymm9, ymm1, ymm18, 0x96
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 80]
vpternlogd ymm5, ymm1, ymm10, 0x96
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 128]
vpxord ymm21, ymm21, ymm1
vmovdqa64 ymm1, ymmword ptr [rsi + 544]
vbroadcasti32x4 ymm3, xmmword ptr [r10 + 16]
vpternlogd ymm3, ymm1, ymmword ptr [rsi + 32], 0x6a
vbroadcasti32x4 ymm4, xmmword ptr [r11 + 16]
vpternlogd ymm1, ymm3, ymm4, 0x1e
vmovdqa64 ymm4, ymmword ptr [rsi + 512]
vbroadcasti32x4 ymm12, xmmword ptr [r10 + 0]
vpternlogd ymm12, ymm4, ymmword ptr [rsi + 0], 0x6a
vbroadcasti32x4 ymm14, xmmword ptr [r11 + 0]
vpternlogd ymm4, ymm12, ymm14, 0x1e
vmovdqa64 ymm14, ymmword ptr [rsi + 576]
vbroadcasti32x4 ymm15, xmmword ptr [r10 + 32]
vpternlogd ymm15, ymm14, ymmword ptr [rsi + 64], 0x6a
vbroadcasti32x4 ymm16, xmmword ptr [r11 + 32]
vpternlogd ymm14, ymm15, ymm16, 0x1e
vmovdqa64 ymm16, ymmword ptr [rdi + 608]
vmovdqa64 ymm17, ymm16
vpternlogd ymm17, ymm2, ymm8, 0x28
vmovdqa64 ymm20, ymmword ptr [rsi + 640]
vbroadcasti32x4 ymm22, xmmword ptr [r10 + 64]
vpternlogd ymm22, ymm20, ymmword ptr [rsi + 128], 0x6a
vbroadcasti32x4 ymm23, xmmword ptr [r11 + 64]
vpternlogd ymm20, ymm22, ymm23, 0x1e
vmovdqa64 ymm23, ymmword ptr [rsi + 608]
vbroadcasti32x4 ymm24, xmmword ptr [r10 + 48]
vpternlogd ymm24, ymm23, ymmword ptr [rsi + 96], 0x6a
vbroadcasti32x4 ymm25, xmmword ptr [r11 + 48]
vpternlogd ymm23, ymm24, ymm25, 0x1e
vmovdqa64 ymm25, ymm10
vpternlogd ymm25, ymm0, ymm16, 0xe2
vpandd ymm27, ymm8, ymm10
vpandd ymm28, ymm2, ymm10
vmovdqa64 ymm30, ymmword ptr [rsi + 672]
vbroadcasti32x4 ymm31, xmmword ptr [r10 + 80]
vpternlogd ymm31, ymm30, ymmword ptr [rsi + 160], 0x6a
vmovdqa64 ymmword ptr [rcx + 0], ymm22
vbroadcasti32x4 ymm22, xmmword ptr [r11 + 80]
vpternlogd ymm30, ymm31, ymm22, 0x1e
vmovdqa64 ymm22, ymm8
vpternlogd ymm22, ymm16, ymm17, 0x95
vpternlogd ymm25, ymm16, ymm22, 0x87
vpternlogd ymm25, ymm2, ymm27, 0x96
vpternlogd ymm25, ymm6, ymm28, 0x87
vpternlogd ymm17, ymm2, ymm6, 0x87
vmovdqa64 ymmword ptr [rcx + 32], ymm20
vpandnd ymm20, ymm0, ymm10
vmovdqa64 ymmword ptr [rcx + 64], ymm31
vmovdqa64 ymm31, ymm16
vpternlogd ymm31, ymm2, ymm0, 0x87
vmovdqa64 ymmword ptr [rcx + 96], ymm30
vmovdqa64 ymm30, ymm10
vpternlogd ymm30, ymm16, ymm31, 0xa6
vpternlogd ymm30, ymm6, ymm18, 0x78
vmovdqa64 ymmword ptr [rcx + 128], ymm24
vmovdqa64 ymm24, ymmword ptr [rsi + 768]
vmovdqa64 ymmword ptr [rcx + 160], ymm23
vbroadcasti32x4 ymm23, xmmword ptr [r10 + 128]
vpternlogd ymm23, ymm24, ymmword ptr [rsi + 256], 0x6a
vmovdqa64 ymmword ptr [rcx + 192], ymm15
vbroadcasti32x4 ymm15, xmmword ptr [r11 + 128]
vpternlogd ymm24, ymm23, ymm15, 0x1e
vmovdqa64 ymm15, ymmword ptr [rsi + 704]
vmovdqa64 ymmword ptr [rcx + 224], ymm23
vbroadcasti32x4 ymm23, xmmword ptr [r10 + 96]
vpternlogd ymm23, ymm15, ymmword ptr [rsi + 192], 0x6a
vmovdqa64 ymmword ptr [rcx + 256], ymm24
vbroadcasti32x4 ymm24, xmmword ptr [r11 + 96]
vpternlogd ymm15, ymm23, ymm24, 0x1e
vmovdqa64 ymm24, ymm6
vpternlogd ymm24, ymm2, ymm0, 0xe6
vmovdqa64 ymmword ptr [rcx + 288], ymm14
vmovdqa64 ymm14, ymm18
vpternlogd ymm14, ymm28, ymm30, 0x6f
vpternlogd ymm14, ymm19, ymm25, 0x69
vmovdqa64 ymm25, ymm16
vpternlogd ymm25, ymm2, ymm24, 0x6a
vmovdqa64 ymmword ptr [rcx + 320], ymm23
vpxord ymm23, ymm24, ymm25
vmovdqa64 ymmword ptr [rcx + 352], ymm15
vpandd ymm15, ymm16, ymm18
vmovdqa64 ymmword ptr [rcx + 384], ymm12
vmovdqa64 ymm12, ymm8
vpternlogd ymm12, ymm6, ymm25, 0x95
vpternlogd ymm24, ymm20, ymm12, 0x69
vpternlogd ymm20, ymm6, ymm22, 0x59
vmovdqa64 ymmword ptr [rcx + 416], ymm4
vmovdqa64 ymm4, ymmword ptr [rsi + 736]
vmovdqa64 ymmword ptr [rcx + 448], ymm3
vbroadcasti32x4 ymm3, xmmword ptr [r10 + 112]
vpternlogd ymm3, ymm4, ymmword ptr [rsi + 224], 0x6a
vmovdqa64 ymmword ptr [rcx + 480], ymm1
vbroadcasti32x4 ymm1, xmmword ptr [r11 + 112]
vpternlogd ymm4, ymm3, ymm1, 0x1e
vmovdqa64 ymm1, ymm18
vpternlogd ymm1, ymm0, ymm28, 0x6a
vpternlogd ymm28, ymm0, ymm8, 0x87
vpternlogd ymm20, ymm10, ymm1, 0x1e
vpternlogd ymm20, ymm18, ymm27, 0x87
vpternlogd ymm27, ymm0, ymm15, 0x48
vpternlogd ymm0, ymm6, ymm23, 0xb7
vmovdqa64 ymmword ptr [rcx + 512], ymm3
vmovdqa64 ymm3, ymm10
vpternlogd ymm3, ymm24, ymm23, 0x6f
vpternlogd ymm23, ymm8, ymm18, 0xd7
vpternlogd ymm8, ymm30, ymm28, 0x6f
vpternlogd ymm0, ymm8, ymm15, 0x69
vpternlogd ymm30, ymm10, ymm31, 0xa6
vpternlogd ymm15, ymm6, ymm22, 0x47
vpternlogd ymm22, ymm6, ymm10, 0x96
vpternlogd ymm22, ymm18, ymm12, 0x59
vpternlogd ymm22, ymm29, ymm27, 0x96
vpternlogd ymm24, ymm16, ymm31, 0x6a
vpternlogd ymm10, ymm2, ymm30, 0x60
vpternlogd ymm2, ymm6, ymm16, 0x2d
vpternlogd ymm25, ymm31, ymm2, 0xe7
vpternlogd ymm15, ymm5, ymm25, 0x96
vpternlogd ymm2, ymm18, ymm28, 0x59
vpternlogd ymm17, ymm18, ymm2, 0xb4
vpternlogd ymm15, ymm2, ymm30, 0x96
vpternlogd ymm17, ymm11, ymm3, 0x96
vpternlogd ymm28, ymm6, ymm16, 0xb1
vpternlogd ymm28, ymm7, ymm20, 0x96
vpternlogd ymm10, ymm6, ymm1, 0xe2
vpternlogd ymm10, ymm9, ymm24, 0x69
vpternlogd ymm1, ymm26, ymm23, 0x96
vpxord ymm1, ymm1, ymm0
vpxord ymm23, ymm23, ymm10
vmovdqa64 ymm0, ymmword ptr [rsi + 896]
vbroadcasti32x4 ymm2, xmmword ptr [r10 + 192]
vpternlogd ymm2, ymm0, ymmword ptr [rsi + 384], 0x6a
vbroadcasti32x4 ymm3, xmmword ptr [r11 + 192]
vpternlogd ymm0, ymm2, ymm3, 0x1e
vmovdqa64 ymm3, ymmword ptr [rsi + 800]
vbroadcasti32x4 ymm6, xmmword ptr [r10 + 144]
vpternlogd ymm6, ymm3, ymmword ptr [rsi + 288], 0x6a
vbroadcasti32x4 ymm8, xmmword ptr [r11 + 144]
vpternlogd ymm3, ymm6, ymm8, 0x1e
vmovdqa64 ymm8, ymmword ptr [rsi + 832]
vbroadcasti32x4 ymm10, xmmword ptr [r10 + 160]
vpternlogd ymm10, ymm8, ymmword ptr [rsi + 320], 0x6a
vbroadcasti32x4 ymm12, xmmword ptr [r11 + 160]
vpternlogd ymm8, ymm10, ymm12, 0x1e
vmovdqa64 ymm12, ymmword ptr [rsi + 864]
vbroadcasti32x4 ymm16, xmmword ptr [r10 + 176]
vpternlogd ymm16, ymm12, ymmword ptr [rsi + 352], 0x6a
vbroadcasti32x4 ymm18, xmmword ptr [r11 + 176]
vpternlogd ymm12, ymm16, ymm18, 0x1e
vbroadcasti32x4 ymm18, xmmword ptr [rdx + 768]
vpxord ymm18, ymm18, ymmword ptr [rdi + 0]
vbroadcasti32x4 ymm20, xmmword ptr [rdx + 800]
vpxord ymm20, ymm20, ymmword ptr [rdi + 64]
vbroadcasti32x4 ymm24, xmmword ptr [rdx + 784]
vpxord ymm24, ymm24, ymmword ptr [rdi + 32]
vmovdqa64 ymm25, ymm21
vpternlogd ymm25, ymm11, ymm7, 0x96
vmovdqa64 ymm27, ymmword ptr [rsi + 928]
vbroadcasti32x4 ymm30, xmmword ptr [r10 + 208]
vpternlogd ymm30, ymm27, ymmword ptr [rsi + 416], 0x6a
vbroadcasti32x4 ymm31, xmmword ptr [r11 + 208]
vpternlogd ymm27, ymm30, ymm31, 0x1e
vmovdqa64 ymm31, ymmword ptr [rsi + 960]
vmovdqa64 ymmword ptr [rcx + 544], ymm16
vbroadcasti32x4 ymm16, xmmword ptr [r10 + 224]
vpternlogd ymm16, ymm31, ymmword ptr [rsi + 448], 0x6a
vmovdqa64 ymmword ptr [rcx + 576], ymm2
vbroadcasti32x4 ymm2, xmmword ptr [r11 + 224]
vpternlogd ymm31, ymm16, ymm2, 0x1e
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 816]
vpxord ymm2, ymm2, ymmword ptr [rdi + 96]
vmovdqa64 ymmword ptr [rcx + 608], ymm16
vbroadcasti32x4 ymm16, xmmword ptr [rdx + 848]
vpxord ymm16, ymm16, ymmword ptr [rdi + 160]
vmovdqa64 ymmword ptr [rcx + 640], ymm30
vbroadcasti32x4 ymm30, xmmword ptr [rdx + 864]
vpxord ymm30, ymm30, ymmword ptr [rdi + 192]
vmovdqa64 ymmword ptr [rcx + 672], ymm10
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 832]
vpxord ymm10, ymm10, ymmword ptr [rdi + 128]
vmovdqa64 ymmword ptr [rcx + 704], ymm6
vmovdqa64 ymm6, ymmword ptr [rsi + 992]
vmovdqa64 ymmword ptr [rcx + 736], ymm0
vbroadcasti32x4 ymm0, xmmword ptr [r10 + 240]
vpternlogd ymm0, ymm6, ymmword ptr [rsi + 480], 0x6a
vmovdqa64 ymmword ptr [rcx + 768], ymm27
vbroadcasti32x4 ymm27, xmmword ptr [r11 + 240]
vpternlogd ymm6, ymm0, ymm27, 0x1e
vbroadcasti32x4 ymm27, xmmword ptr [rdx + 880]
vpxord ymm27, ymm27, ymmword ptr [rdi + 224]
vmovdqa64 ymmword ptr [rcx + 800], ymm0
vpxord ymm0, ymm11, ymm29
vmovdqa64 ymmword ptr [rcx + 832], ymm4
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 896]
vpxord ymm4, ymm4, ymmword ptr [rdi + 256]
vmovdqa64 ymmword ptr [rcx + 864], ymm31
vmovdqa64 ymm31, ymm13
vpternlogd ymm31, ymm19, ymm11, 0x96
vmovdqa64 ymmword ptr [rcx + 896], ymm6
vpxord ymm6, ymm9, ymm21
vmovdqa64 ymmword ptr [rcx + 928], ymm12
vmovdqa64 ymm12, ymm6
vpternlogd ymm12, ymm26, ymm21, 0x96
vmovdqa64 ymmword ptr [rcx + 960], ymm3
vmovdqa64 ymm3, ymm25
vpternlogd ymm3, ymm9, ymm31, 0x96
vmovdqa64 ymmword ptr [rcx + 992], ymm8
vmovdqa64 ymm8, ymm12
vpternlogd ymm8, ymm7, ymm3, 0x14
vpternlogd ymm3, ymm29, ymm21, 0x6c
vmovdqa64 ymmword ptr [rcx + 1024], ymm4
vmovdqa64 ymm4, ymm13
vpternlogd ymm4, ymm26, ymm7, 0x96
vmovdqa64 ymmword ptr [rcx + 1056], ymm27
vmovdqa64 ymm27, ymm0
vpternlogd ymm27, ymm11, ymm5, 0x96
vmovdqa64 ymmword ptr [rcx + 1088], ymm30
vmovdqa64 ymm30, ymm4
vpternlogd ymm30, ymm13, ymm27, 0x7b
vmovdqa64 ymmword ptr [rcx + 1120], ymm23
vmovdqa64 ymm23, ymm27
vpternlogd ymm23, ymm29, ymm12, 0x96
vmovdqa64 ymmword ptr [rcx + 1152], ymm28
vmovdqa64 ymm28, ymm23
vpternlogd ymm28, ymm26, ymm27, 0x96
vpternlogd ymm8, ymm21, ymm28, 0x78
vpternlogd ymm8, ymm31, ymm23, 0x78
vpxord ymm8, ymm8, ymm30
vpternlogd ymm8, ymm26, ymm25, 0x4b
vpternlogd ymm8, ymm18, ymm14, 0x96
vmovdqa64 ymm18, ymmword ptr [rdi + 288]
vbroadcasti32x4 ymm30, xmmword ptr [rdx + 912]
vpternlogd ymm14, ymm18, ymm30, 0x96
vpxord ymm30, ymm19, ymm28
vmovdqa64 ymmword ptr [rcx + 1184], ymm14
vmovdqa64 ymm14, ymm23
vpternlogd ymm14, ymm7, ymm6, 0xa6
vpternlogd ymm14, ymm5, ymm9, 0x78
vpternlogd ymm14, ymm31, ymm0, 0xd2
vmovdqa64 ymmword ptr [rcx + 1216], ymm8
vmovdqa64 ymm8, ymm31
vpternlogd ymm8, ymm19, ymm5, 0x96
vmovdqa64 ymm18, ymm27
vpternlogd ymm18, ymm13, ymm25, 0x9c
vpternlogd ymm18, ymm19, ymm6, 0x78
vpternlogd ymm18, ymm26, ymm30, 0x78
vpternlogd ymm18, ymm11, ymm5, 0xd2
vpternlogd ymm18, ymm24, ymm17, 0x96
vmovdqa64 ymm24, ymmword ptr [rdi + 320]
vmovdqa64 ymmword ptr [rcx + 1248], ymm18
vbroadcasti32x4 ymm18, xmmword ptr [rdx + 928]
vpternlogd ymm17, ymm24, ymm18, 0x96
vpxord ymm18, ymm11, ymm28
vmovdqa64 ymmword ptr [rcx + 1280], ymm17
vmovdqa64 ymm17, ymm4
vpternlogd ymm17, ymm19, ymm25, 0x6c
vpternlogd ymm17, ymm13, ymm6, 0x78
vpternlogd ymm18, ymm5, ymm17, 0xa6
vpternlogd ymm25, ymm11, ymm5, 0xa6
vpternlogd ymm18, ymm7, ymm8, 0xb4
vpternlogd ymm18, ymm2, ymm22, 0x96
vpternlogd ymm23, ymm9, ymm25, 0x96
vpternlogd ymm23, ymm13, ymm27, 0xb4
vmovdqa64 ymm2, ymmword ptr [rdi + 384]
vbroadcasti32x4 ymm17, xmmword ptr [rdx + 960]
vpternlogd ymm22, ymm2, ymm17, 0x96
vmovdqa64 ymm17, ymm30
vpternlogd ymm17, ymm7, ymm28, 0x96
vpternlogd ymm8, ymm19, ymm17, 0x6a
vpternlogd ymm23, ymm28, ymm17, 0x78
vpternlogd ymm23, ymm31, ymm6, 0x78
vpternlogd ymm23, ymm16, ymm15, 0x96
vpternlogd ymm25, ymm31, ymm17, 0xb4
vpternlogd ymm14, ymm30, ymm17, 0xb4
vpternlogd ymm14, ymm20, ymm1, 0x96
vpternlogd ymm3, ymm11, ymm17, 0x78
vpternlogd ymm6, ymm11, ymm4, 0x9c
vpternlogd ymm3, ymm5, ymm4, 0x78
vpternlogd ymm6, ymm27, ymm30, 0x78
vpternlogd ymm6, ymm7, ymm21, 0xd2
vpternlogd ymm6, ymm29, ymm12, 0xb4
vmovdqa64 ymm4, ymmword ptr [rcx + 1152]
vpternlogd ymm6, ymm10, ymm4, 0x96
vpternlogd ymm8, ymm12, ymm27, 0x78
vpternlogd ymm25, ymm12, ymm0, 0x78
vpternlogd ymm8, ymm26, ymm0, 0x78
vpternlogd ymm8, ymm21, ymm30, 0x78
vpternlogd ymm3, ymm26, ymm13, 0x78
vmovdqa64 ymm0, ymmword ptr [rcx + 1120]
vpternlogd ymm3, ymm0, ymmword ptr [rcx + 1088], 0x69
vpternlogd ymm25, ymm9, ymm13, 0x78
vpternlogd ymm25, ymm13, ymmword ptr [rcx + 1056], 0x96
vpxord ymm8, ymm8, ymmword ptr [rcx + 1024]
vmovdqa64 ymm5, ymmword ptr [rdi + 416]
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 976]
vpternlogd ymm4, ymm5, ymm7, 0x96
vmovdqa64 ymm7, ymmword ptr [rdi + 352]
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 944]
vpternlogd ymm1, ymm7, ymm9, 0x96
vmovdqa64 ymm9, ymmword ptr [rdi + 448]
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 992]
vpternlogd ymm15, ymm9, ymm10, 0x96
vmovdqa64 ymm10, ymmword ptr [rdi + 480]
vbroadcasti32x4 ymm11, xmmword ptr [rdx + 1008]
vpternlogd ymm0, ymm10, ymm11, 0x69
vpxord ymm11, ymm5, ymm10
vmovdqa64 ymm12, ymmword ptr [rdi + 288]
vmovdqa64 ymm13, ymm12
vpternlogd ymm13, ymm10, ymm11, 0x96
vmovdqa64 ymm16, ymmword ptr [rdi + 256]
vmovdqa64 ymm17, ymm16
vpternlogd ymm17, ymm7, ymm10, 0x96
vmovdqa64 ymm19, ymmword ptr [rdi + 224]
vmovdqa64 ymm20, ymm19
vpternlogd ymm20, ymm16, ymm9, 0x96
vpxord ymm21, ymm16, ymm24
vmovdqa64 ymm26, ymm5
vpternlogd ymm26, ymm20, ymm17, 0x96
vmovdqa64 ymm27, ymm9
vpternlogd ymm27, ymm12, ymm7, 0x96
vmovdqa64 ymm28, ymm7
vpternlogd ymm28, ymm26, ymm13, 0x12
vpternlogd ymm26, ymm24, ymm10, 0x6c
vmovdqa64 ymm29, ymm2
vpternlogd ymm29, ymm16, ymm21, 0x96
vmovdqa64 ymm30, ymm9
vpternlogd ymm30, ymm29, ymm27, 0x6f
vmovdqa64 ymm31, ymm24
vpternlogd ymm31, ymm13, ymm29, 0x96
vmovdqa64 ymmword ptr [rcx + 1024], ymm4
vmovdqa64 ymm4, ymm12
vpternlogd ymm4, ymm29, ymm31, 0x96
vpternlogd ymm28, ymm10, ymm4, 0x78
vpternlogd ymm28, ymm20, ymm31, 0x78
vpxord ymm28, ymm28, ymm30
vpternlogd ymm28, ymm12, ymm17, 0x4b
vbroadcasti32x4 ymm30, xmmword ptr [rdx + 256]
vmovdqa64 ymmword ptr [rcx + 1056], ymm22
vmovdqa64 ymm22, ymmword ptr [rdi + 0]
vpternlogd ymm28, ymm30, ymm22, 0x96
vmovdqa64 ymm30, ymm9
vpternlogd ymm30, ymm17, ymm29, 0xd2
vpternlogd ymm30, ymm19, ymm11, 0x78
vmovdqa64 ymmword ptr [rcx + 1088], ymm15
vmovdqa64 ymm15, ymm7
vpternlogd ymm15, ymm11, ymm31, 0x9c
vpternlogd ymm15, ymm2, ymm5, 0x78
vpternlogd ymm15, ymm20, ymm21, 0xd2
vmovdqa64 ymmword ptr [rcx + 1120], ymm1
vmovdqa64 ymm1, ymm2
vpternlogd ymm1, ymm19, ymm20, 0x96
vmovdqa64 ymmword ptr [rcx + 1152], ymm0
vpxord ymm0, ymm19, ymm4
vpternlogd ymm30, ymm12, ymm0, 0x78
vpternlogd ymm30, ymm16, ymm2, 0xd2
vbroadcasti32x4 ymm22, xmmword ptr [rdx + 272]
vpternlogd ymm30, ymm22, ymmword ptr [rdi + 32], 0x96
vpxord ymm22, ymm16, ymm4
vmovdqa64 ymmword ptr [rcx + 1312], ymm25
vmovdqa64 ymm25, ymm16
vpternlogd ymm25, ymm11, ymm27, 0xb4
vpternlogd ymm25, ymm29, ymm0, 0x78
vpternlogd ymm25, ymm7, ymm10, 0xd2
vpternlogd ymm25, ymm24, ymm13, 0xb4
vbroadcasti32x4 ymm24, xmmword ptr [rdx + 320]
vmovdqa64 ymmword ptr [rcx + 1344], ymm3
vmovdqa64 ymm3, ymmword ptr [rdi + 128]
vpternlogd ymm25, ymm24, ymm3, 0x96
vmovdqa64 ymm24, ymm7
vpternlogd ymm24, ymm4, ymm0, 0x96
vpternlogd ymm15, ymm0, ymm24, 0xb4
vmovdqa64 ymmword ptr [rcx + 1376], ymm14
vbroadcasti32x4 ymm14, xmmword ptr [rdx + 288]
vpternlogd ymm15, ymm14, ymmword ptr [rdi + 64], 0x96
vpternlogd ymm26, ymm16, ymm24, 0x78
vpternlogd ymm16, ymm2, ymm17, 0x9c
vpternlogd ymm17, ymm19, ymm27, 0x6c
vpternlogd ymm26, ymm2, ymm27, 0x78
vpternlogd ymm17, ymm9, ymm11, 0x78
vpternlogd ymm22, ymm2, ymm17, 0xa6
vpternlogd ymm22, ymm7, ymm1, 0xb4
vpternlogd ymm1, ymm19, ymm24, 0x6a
vpternlogd ymm26, ymm12, ymm9, 0x78
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 304]
vmovdqa64 ymm7, ymmword ptr [rdi + 96]
vpternlogd ymm22, ymm2, ymm7, 0x96
vbroadcasti32x4 ymm2, xmmword ptr [rdx + 352]
vmovdqa64 ymm14, ymmword ptr [rdi + 192]
vpternlogd ymm26, ymm2, ymm14, 0x96
vpternlogd ymm31, ymm5, ymm16, 0x96
vpternlogd ymm31, ymm9, ymm29, 0xb4
vpternlogd ymm31, ymm4, ymm24, 0x78
vpternlogd ymm16, ymm20, ymm24, 0xb4
vpternlogd ymm31, ymm20, ymm11, 0x78
vpternlogd ymm1, ymm13, ymm29, 0x78
vpternlogd ymm16, ymm13, ymm21, 0x78
vpternlogd ymm1, ymm12, ymm21, 0x78
vpternlogd ymm1, ymm10, ymm0, 0x78
vpternlogd ymm16, ymm5, ymm9, 0x78
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 368]
vpternlogd ymm16, ymm9, ymm0, 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 336]
vmovdqa64 ymm2, ymmword ptr [rdi + 160]
vpternlogd ymm31, ymm0, ymm2, 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 384]
vpxord ymm1, ymm1, ymm0
vpandd ymm0, ymm3, ymm2
vmovdqa64 ymm4, ymmword ptr [rdi + 0]
vmovdqa64 ymm5, ymm4
vpternlogd ymm5, ymm7, ymm3, 0x28
vpandd ymm9, ymm4, ymm2
vmovdqa64 ymm10, ymm3
vpternlogd ymm10, ymm7, ymm5, 0x95
vmovdqa64 ymm11, ymmword ptr [rdi + 64]
vpternlogd ymm5, ymm4, ymm11, 0x87
vmovdqa64 ymm12, ymmword ptr [rdi + 32]
vmovdqa64 ymm13, ymm12
vpternlogd ymm13, ymm7, ymm2, 0xac
vpternlogd ymm13, ymm7, ymm10, 0x87
vpternlogd ymm13, ymm4, ymm0, 0x96
vpternlogd ymm13, ymm11, ymm9, 0x87
vmovdqa64 ymm17, ymm7
vpternlogd ymm17, ymm4, ymm12, 0x87
vmovdqa64 ymm19, ymm3
vpternlogd ymm19, ymm12, ymm9, 0x95
vpandnd ymm20, ymm12, ymm2
vmovdqa64 ymm21, ymm14
vpternlogd ymm21, ymm12, ymm9, 0x6a
vmovdqa64 ymm24, ymm2
vpternlogd ymm24, ymm7, ymm17, 0xa6
vpternlogd ymm24, ymm11, ymm14, 0x78
vpternlogd ymm9, ymm14, ymm24, 0x7b
vpternlogd ymm9, ymm28, ymm13, 0x69
vmovdqa64 ymm13, ymm11
vpternlogd ymm13, ymm4, ymm12, 0xe6
vmovdqa64 ymm27, ymm7
vpternlogd ymm27, ymm4, ymm13, 0x6a
vmovdqa64 ymm29, ymm3
vpternlogd ymm29, ymm24, ymm19, 0x6f
vpternlogd ymm24, ymm2, ymm17, 0xa6
vmovdqa64 ymmword ptr [rcx + 1408], ymm9
vpxord ymm9, ymm13, ymm27
vmovdqa64 ymm12, ymm7
vpternlogd ymm12, ymm4, ymm11, 0x63
vpternlogd ymm4, ymm2, ymm24, 0x48
vpternlogd ymm4, ymm11, ymm21, 0xe2
vmovdqa64 ymmword ptr [rcx + 1440], ymm1
vmovdqa64 ymm1, ymm3
vpternlogd ymm1, ymm11, ymm27, 0x95
vpternlogd ymm13, ymm20, ymm1, 0x69
vpternlogd ymm3, ymm14, ymm9, 0xb7
vpternlogd ymm27, ymm17, ymm12, 0xe7
vpternlogd ymm12, ymm14, ymm19, 0x59
vpternlogd ymm5, ymm14, ymm12, 0xb4
vpternlogd ymm20, ymm11, ymm10, 0x59
vpternlogd ymm19, ymm11, ymm7, 0xb1
vpternlogd ymm17, ymm7, ymm13, 0x78
vpternlogd ymm4, ymm26, ymm17, 0x69
vpternlogd ymm13, ymm2, ymm9, 0x7b
vpternlogd ymm5, ymm30, ymm13, 0x96
vpandd ymm7, ymm7, ymm14
vmovdqa64 ymm13, ymmword ptr [rdi + 32]
vpternlogd ymm9, ymm13, ymm11, 0xd7
vpternlogd ymm9, ymm29, ymm7, 0x69
vpternlogd ymm13, ymm0, ymm7, 0x60
vpternlogd ymm20, ymm2, ymm21, 0x1e
vpternlogd ymm20, ymm14, ymm0, 0x87
vpternlogd ymm19, ymm25, ymm20, 0x96
vpternlogd ymm2, ymm11, ymm10, 0x96
vpternlogd ymm2, ymm14, ymm1, 0x59
vpternlogd ymm7, ymm11, ymm10, 0x47
vpternlogd ymm7, ymm31, ymm27, 0x96
vpternlogd ymm7, ymm12, ymm24, 0x96
vpternlogd ymm2, ymm22, ymm13, 0x96
vpternlogd ymm21, ymm15, ymm3, 0x96
vpxord ymm21, ymm21, ymm9
vpxord ymm3, ymm3, ymm4
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 1280]
vpxord ymm0, ymm0, ymmword ptr [rcx + 1216]
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 1296]
vpxord ymm1, ymm1, ymmword ptr [rcx + 1248]
vbroadcasti32x4 ymm4, xmmword ptr [rdx + 1328]
vpxord ymm4, ymm18, ymm4
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1344]
vpxord ymm9, ymm6, ymm9
vbroadcasti32x4 ymm10, xmmword ptr [rdx + 1360]
vpxord ymm10, ymm23, ymm10
vbroadcasti32x4 ymm11, xmmword ptr [rdx + 1408]
vpxord ymm11, ymm8, ymm11
vmovdqa64 ymm12, ymm16
vpternlogd ymm12, ymm28, ymm30, 0x96
vbroadcasti32x4 ymm13, xmmword ptr [rdx + 1312]
vpxord ymm13, ymm13, ymmword ptr [rcx + 1376]
vmovdqa64 ymm14, ymmword ptr [rcx + 1440]
vmovdqa64 ymm17, ymm14
vpternlogd ymm17, ymm30, ymm25, 0x96
vmovdqa64 ymm20, ymm17
vpternlogd ymm20, ymm26, ymm12, 0x96
vbroadcasti32x4 ymm24, xmmword ptr [rdx + 1376]
vpxord ymm24, ymm24, ymmword ptr [rcx + 1344]
vbroadcasti32x4 ymm27, xmmword ptr [rdx + 1392]
vpxord ymm27, ymm27, ymmword ptr [rcx + 1312]
vpxord ymm29, ymm30, ymm22
vmovdqa64 ymmword ptr [rcx + 1472], ymm23
vpxord ymm23, ymm26, ymm14
vmovdqa64 ymmword ptr [rcx + 1504], ymm6
vmovdqa64 ymm6, ymm29
vpternlogd ymm6, ymm30, ymm31, 0x96
vmovdqa64 ymmword ptr [rcx + 1536], ymm18
vmovdqa64 ymm18, ymm14
vpternlogd ymm18, ymm15, ymm23, 0x96
vmovdqa64 ymmword ptr [rcx + 1568], ymm8
vmovdqa64 ymm8, ymm18
vpternlogd ymm8, ymm25, ymm20, 0x14
vpternlogd ymm20, ymm22, ymm14, 0x6c
vmovdqa64 ymmword ptr [rcx + 1600], ymm10
vmovdqa64 ymm10, ymm6
vpternlogd ymm10, ymm22, ymm18, 0x96
vmovdqa64 ymmword ptr [rcx + 1632], ymm7
vmovdqa64 ymm7, ymm10
vpternlogd ymm7, ymm25, ymm23, 0xa6
vpternlogd ymm7, ymm31, ymm26, 0x78
vpternlogd ymm7, ymm12, ymm29, 0xd2
vmovdqa64 ymmword ptr [rcx + 1664], ymm27
vmovdqa64 ymm27, ymm10
vpternlogd ymm27, ymm15, ymm6, 0x96
vpternlogd ymm8, ymm14, ymm27, 0x78
vpternlogd ymm8, ymm12, ymm10, 0x78
vmovdqa64 ymm14, ymm6
vpternlogd ymm14, ymm16, ymm17, 0x9c
vpternlogd ymm14, ymm28, ymm23, 0x78
vmovdqa64 ymmword ptr [rcx + 1696], ymm26
vpxord ymm26, ymm28, ymm27
vpternlogd ymm14, ymm15, ymm26, 0x78
vpternlogd ymm14, ymm30, ymm31, 0xd2
vpternlogd ymm14, ymm1, ymm5, 0x96
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 1440]
vpternlogd ymm5, ymm1, ymmword ptr [rcx + 1280], 0x96
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 1040]
vpternlogd ymm1, ymm14, ymmword ptr [rcx + 480], 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm1
vpxord ymm14, ymm14, ymmword ptr [rcx + 448]
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 1184]
vpternlogd ymm1, ymm5, ymmword ptr [rcx + 992], 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm1
vmovdqa64 ymm1, ymm16
vpternlogd ymm1, ymm15, ymm25, 0x96
vmovdqa64 ymmword ptr [rcx + 448], ymm14
vmovdqa64 ymm14, ymm1
vpternlogd ymm14, ymm16, ymm6, 0x7b
vpxord ymm8, ymm8, ymm14
vpternlogd ymm8, ymm15, ymm17, 0x4b
vmovdqa64 ymm14, ymmword ptr [rcx + 1408]
vpternlogd ymm8, ymm0, ymm14, 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 1424]
vpternlogd ymm14, ymm0, ymmword ptr [rcx + 1184], 0x96
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 1168]
vpternlogd ymm0, ymm14, ymmword ptr [rcx + 960], 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm0
vbroadcasti32x4 ymm0, xmmword ptr [rdx + 1024]
vpternlogd ymm0, ymm8, ymmword ptr [rcx + 416], 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm0
vpxord ymm8, ymm8, ymmword ptr [rcx + 384]
vpxord ymm0, ymm30, ymm27
vmovdqa64 ymmword ptr [rcx + 384], ymm8
vmovdqa64 ymm8, ymm12
vpternlogd ymm8, ymm28, ymm31, 0x96
vmovdqa64 ymmword ptr [rcx + 416], ymm5
vmovdqa64 ymm5, ymm26
vpternlogd ymm5, ymm25, ymm27, 0x96
vpternlogd ymm7, ymm26, ymm5, 0xb4
vpternlogd ymm7, ymm13, ymm21, 0x96
vpternlogd ymm20, ymm30, ymm5, 0x78
vpternlogd ymm20, ymm31, ymm1, 0x78
vpternlogd ymm20, ymm15, ymm16, 0x78
vpternlogd ymm20, ymm24, ymm3, 0x69
vmovdqa64 ymm13, ymmword ptr [rcx + 1152]
vbroadcasti32x4 ymm24, xmmword ptr [rdx + 1520]
vpternlogd ymm3, ymm13, ymm24, 0x69
vmovdqa64 ymm24, ymmword ptr [rcx + 1120]
vbroadcasti32x4 ymm13, xmmword ptr [rdx + 1456]
vpternlogd ymm21, ymm24, ymm13, 0x96
vbroadcasti32x4 ymm13, xmmword ptr [rdx + 1120]
vpternlogd ymm13, ymm20, ymmword ptr [rcx + 352], 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm13
vpxord ymm20, ymm20, ymmword ptr [rcx + 320]
vbroadcasti32x4 ymm13, xmmword ptr [rdx + 1056]
vpternlogd ymm13, ymm7, ymmword ptr [rcx + 288], 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm13
vpxord ymm7, ymm7, ymmword ptr [rcx + 192]
vbroadcasti32x4 ymm13, xmmword ptr [rdx + 1200]
vpternlogd ymm13, ymm21, ymmword ptr [rcx + 928], 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm13
vbroadcasti32x4 ymm13, xmmword ptr [rdx + 1264]
vpternlogd ymm13, ymm3, ymmword ptr [rcx + 896], 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm13
vmovdqa64 ymm13, ymm1
vpternlogd ymm13, ymm28, ymm17, 0x6c
vpternlogd ymm13, ymm16, ymm23, 0x78
vpternlogd ymm0, ymm31, ymm13, 0xa6
vpternlogd ymm17, ymm30, ymm31, 0xa6
vpternlogd ymm1, ymm30, ymm23, 0xc6
vpternlogd ymm1, ymm6, ymm26, 0x78
vmovdqa64 ymm13, ymmword ptr [rcx + 1440]
vpternlogd ymm1, ymm25, ymm13, 0xd2
vpternlogd ymm1, ymm22, ymm18, 0xb4
vpternlogd ymm0, ymm25, ymm8, 0xb4
vpternlogd ymm0, ymm4, ymm2, 0x96
vpternlogd ymm1, ymm9, ymm19, 0x96
vpternlogd ymm8, ymm28, ymm5, 0x6a
vpternlogd ymm8, ymm18, ymm6, 0x78
vpternlogd ymm8, ymm15, ymm29, 0x78
vpternlogd ymm8, ymm13, ymm26, 0x78
vpxord ymm11, ymm11, ymm8
vmovdqa64 ymm4, ymmword ptr [rcx + 1696]
vpternlogd ymm10, ymm4, ymm17, 0x96
vpternlogd ymm10, ymm16, ymm6, 0xb4
vpternlogd ymm10, ymm27, ymm5, 0x78
vpternlogd ymm10, ymm12, ymm23, 0x78
vpternlogd ymm17, ymm12, ymm5, 0xb4
vpternlogd ymm17, ymm18, ymm29, 0x78
vpternlogd ymm17, ymm4, ymm16, 0x78
vpternlogd ymm17, ymm16, ymmword ptr [rcx + 1664], 0x96
vmovdqa64 ymm4, ymmword ptr [rcx + 1632]
vpternlogd ymm10, ymm4, ymmword ptr [rcx + 1600], 0x96
vmovdqa64 ymm5, ymmword ptr [rcx + 1088]
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 1504]
vpternlogd ymm4, ymm5, ymm6, 0x96
vmovdqa64 ymm6, ymmword ptr [rcx + 1056]
vbroadcasti32x4 ymm8, xmmword ptr [rdx + 1472]
vpternlogd ymm2, ymm6, ymm8, 0x96
vmovdqa64 ymm8, ymmword ptr [rcx + 1024]
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1488]
vpternlogd ymm19, ymm8, ymm9, 0x96
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1072]
vpternlogd ymm9, ymm0, ymmword ptr [rcx + 160], 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm9
vpxord ymm0, ymm0, ymmword ptr [rcx + 128]
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1152]
vpternlogd ymm9, ymm11, ymmword ptr [rcx + 256], 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm9
vpxord ymm11, ymm11, ymmword ptr [rcx + 224]
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1104]
vpternlogd ymm9, ymm10, ymmword ptr [rcx + 96], 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm9
vpxord ymm10, ymm10, ymmword ptr [rcx + 64]
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1248]
vpternlogd ymm9, ymm4, ymmword ptr [rcx + 864], 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm9
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1136]
vpternlogd ymm9, ymm17, ymmword ptr [rcx + 832], 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm9
vpxord ymm17, ymm17, ymmword ptr [rcx + 512]
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1232]
vpternlogd ymm9, ymm19, ymmword ptr [rcx + 768], 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm9
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1088]
vpternlogd ymm9, ymm1, ymmword ptr [rcx + 32], 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm9
vpxord ymm1, ymm1, ymmword ptr [rcx + 0]
vbroadcasti32x4 ymm9, xmmword ptr [rdx + 1216]
vpternlogd ymm9, ymm2, ymmword ptr [rcx + 736], 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm9
vmovdqa64 ymm9, ymmword ptr [rcx + 1568]
vmovdqa64 ymm12, ymmword ptr [rcx + 1152]
vmovdqa64 ymm13, ymm12
vpternlogd ymm13, ymm9, ymm24, 0x96
vmovdqa64 ymm15, ymmword ptr [rcx + 1280]
vpxord ymm16, ymm9, ymm15
vpxord ymm18, ymm8, ymm12
vmovdqa64 ymm22, ymmword ptr [rcx + 1184]
vmovdqa64 ymm23, ymm22
vpternlogd ymm23, ymm12, ymm18, 0x96
vmovdqa64 ymm25, ymm6
vpternlogd ymm25, ymm9, ymm16, 0x96
vmovdqa64 ymm26, ymmword ptr [rcx + 1312]
vmovdqa64 ymm27, ymm26
vpternlogd ymm27, ymm9, ymm5, 0x96
vmovdqa64 ymm28, ymm5
vpternlogd ymm28, ymm22, ymm24, 0x96
vmovdqa64 ymm29, ymm5
vpternlogd ymm29, ymm13, ymm25, 0xd2
vpternlogd ymm29, ymm26, ymm18, 0x78
vmovdqa64 ymm30, ymm8
vpternlogd ymm30, ymm27, ymm13, 0x96
vmovdqa64 ymm31, ymm15
vpternlogd ymm31, ymm23, ymm25, 0x96
vmovdqa64 ymmword ptr [rcx + 0], ymm11
vmovdqa64 ymm11, ymm22
vpternlogd ymm11, ymm25, ymm31, 0x96
vmovdqa64 ymmword ptr [rcx + 32], ymm17
vmovdqa64 ymm17, ymm24
vpternlogd ymm17, ymm30, ymm23, 0x12
vpternlogd ymm17, ymm12, ymm11, 0x78
vpternlogd ymm17, ymm27, ymm31, 0x78
vpternlogd ymm30, ymm15, ymm12, 0x6c
vmovdqa64 ymmword ptr [rcx + 64], ymm20
vpxord ymm20, ymm26, ymm11
vpternlogd ymm29, ymm22, ymm20, 0x78
vpternlogd ymm29, ymm9, ymm6, 0xd2
vmovdqa64 ymmword ptr [rcx + 96], ymm1
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 528]
vpternlogd ymm29, ymm1, ymmword ptr [rcx + 1248], 0x96
vmovdqa64 ymm1, ymm5
vpternlogd ymm1, ymm25, ymm28, 0x6f
vpxord ymm17, ymm17, ymm1
vpternlogd ymm17, ymm22, ymm13, 0x4b
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 512]
vmovdqa64 ymmword ptr [rcx + 128], ymm10
vmovdqa64 ymm10, ymmword ptr [rcx + 1216]
vpternlogd ymm17, ymm1, ymm10, 0x96
vmovdqa64 ymm1, ymm24
vpternlogd ymm1, ymm11, ymm20, 0x96
vpternlogd ymm30, ymm9, ymm1, 0x78
vpternlogd ymm30, ymm6, ymm28, 0x78
vpternlogd ymm30, ymm22, ymm5, 0x78
vmovdqa64 ymmword ptr [rcx + 160], ymm7
vbroadcasti32x4 ymm7, xmmword ptr [rdx + 608]
vpternlogd ymm30, ymm7, ymmword ptr [rcx + 1344], 0x96
vmovdqa64 ymm7, ymm6
vpternlogd ymm7, ymm26, ymm27, 0x96
vmovdqa64 ymmword ptr [rcx + 192], ymm0
vmovdqa64 ymm0, ymm24
vpternlogd ymm0, ymm18, ymm31, 0x9c
vpternlogd ymm0, ymm6, ymm8, 0x78
vpternlogd ymm0, ymm27, ymm16, 0xd2
vpternlogd ymm0, ymm20, ymm1, 0xb4
vmovdqa64 ymmword ptr [rcx + 224], ymm21
vbroadcasti32x4 ymm21, xmmword ptr [rdx + 544]
vpternlogd ymm0, ymm21, ymmword ptr [rcx + 1376], 0x96
vmovdqa64 ymm21, ymm9
vpternlogd ymm21, ymm18, ymm28, 0xb4
vpternlogd ymm28, ymm26, ymm13, 0x6c
vpternlogd ymm28, ymm5, ymm18, 0x78
vpternlogd ymm21, ymm25, ymm20, 0x78
vpternlogd ymm21, ymm24, ymm12, 0xd2
vpternlogd ymm21, ymm15, ymm23, 0xb4
vpternlogd ymm13, ymm9, ymm6, 0xa6
vpxord ymm9, ymm9, ymm11
vpternlogd ymm9, ymm6, ymm28, 0xa6
vpternlogd ymm9, ymm24, ymm7, 0xb4
vpternlogd ymm7, ymm26, ymm1, 0x6a
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 560]
vmovdqa64 ymm15, ymmword ptr [rcx + 1536]
vpternlogd ymm9, ymm6, ymm15, 0x96
vbroadcasti32x4 ymm6, xmmword ptr [rdx + 576]
vmovdqa64 ymm24, ymmword ptr [rcx + 1504]
vpternlogd ymm21, ymm6, ymm24, 0x96
vpternlogd ymm31, ymm8, ymm13, 0x96
vpternlogd ymm31, ymm5, ymm25, 0xb4
vpternlogd ymm31, ymm11, ymm1, 0x78
vpternlogd ymm31, ymm27, ymm18, 0x78
vpternlogd ymm13, ymm27, ymm1, 0xb4
vpternlogd ymm7, ymm23, ymm25, 0x78
vpternlogd ymm7, ymm22, ymm16, 0x78
vpternlogd ymm13, ymm23, ymm16, 0x78
vpternlogd ymm7, ymm12, ymm20, 0x78
vpternlogd ymm13, ymm8, ymm5, 0x78
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 624]
vpternlogd ymm13, ymm5, ymm1, 0x96
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 640]
vpxord ymm7, ymm7, ymm1
vbroadcasti32x4 ymm1, xmmword ptr [rdx + 592]
vmovdqa64 ymm5, ymmword ptr [rcx + 1472]
vpternlogd ymm31, ymm1, ymm5, 0x96
vmovdqa64 ymm1, ymmword ptr [rcx + 1248]
vmovdqa64 ymm6, ymmword ptr [rcx + 1376]
vmovdqa64 ymm8, ymm6
vpternlogd ymm8, ymm10, ymm1, 0xe6
vpandd ymm11, ymm24, ymm5
vmovdqa64 ymm12, ymm24
vpternlogd ymm12, ymm10, ymm15, 0x60
vpandd ymm16, ymm10, ymm5
vmovdqa64 ymm18, ymm5
vpternlogd ymm18, ymm1, ymm15, 0xe2
vmovdqa64 ymm20, ymm24
vpternlogd ymm20, ymm15, ymm12, 0x95
vpternlogd ymm18, ymm15, ymm20, 0x87
vpternlogd ymm18, ymm10, ymm11, 0x96
vpternlogd ymm18, ymm6, ymm16, 0x87
vpternlogd ymm12, ymm10, ymm6, 0x87
vmovdqa64 ymm22, ymm15
vpternlogd ymm22, ymm10, ymm1, 0x87
vmovdqa64 ymm23, ymm5
vpternlogd ymm23, ymm15, ymm22, 0xa6
vmovdqa64 ymm25, ymmword ptr [rcx + 1344]
vpternlogd ymm23, ymm6, ymm25, 0x78
vmovdqa64 ymm26, ymm15
vpternlogd ymm26, ymm10, ymm8, 0x6a
vmovdqa64 ymm27, ymm24
vpternlogd ymm27, ymm1, ymm16, 0x95
vpandnd ymm28, ymm1, ymm5
vmovdqa64 ymmword ptr [rcx + 256], ymm13
vmovdqa64 ymm13, ymm24
vpternlogd ymm13, ymm6, ymm26, 0x95
vpxord ymm24, ymm8, ymm26
vpternlogd ymm8, ymm28, ymm13, 0x69
vpternlogd ymm28, ymm6, ymm20, 0x59
vmovdqa64 ymmword ptr [rcx + 288], ymm7
vmovdqa64 ymm7, ymm5
vpternlogd ymm7, ymm8, ymm24, 0x6f
vpternlogd ymm8, ymm15, ymm22, 0x6a
vmovdqa64 ymmword ptr [rcx + 320], ymm3
vmovdqa64 ymm3, ymm25
vpternlogd ymm3, ymm16, ymm23, 0x6f
vpternlogd ymm3, ymm17, ymm18, 0x69
vpternlogd ymm14, ymm3, ymmword ptr [rcx + 704], 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm14
vpternlogd ymm16, ymm1, ymm25, 0x78
vpternlogd ymm28, ymm5, ymm16, 0x1e
vpternlogd ymm28, ymm25, ymm11, 0x87
vmovdqa64 ymm14, ymm15
vpternlogd ymm14, ymm10, ymm6, 0x63
vpternlogd ymm26, ymm22, ymm14, 0xe7
vpternlogd ymm14, ymm25, ymm27, 0x59
vpternlogd ymm12, ymm25, ymm14, 0xb4
vpternlogd ymm12, ymm29, ymm7, 0x96
vmovdqa64 ymm7, ymmword ptr [rcx + 416]
vpternlogd ymm7, ymm12, ymmword ptr [rcx + 672], 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm7
vpternlogd ymm22, ymm5, ymm23, 0xb4
vmovdqa64 ymm7, ymmword ptr [rcx + 1504]
vpternlogd ymm23, ymm7, ymm27, 0x7b
vpternlogd ymm7, ymm25, ymm24, 0xb7
vpternlogd ymm27, ymm6, ymm15, 0xb1
vpternlogd ymm27, ymm21, ymm28, 0x96
vpternlogd ymm19, ymm27, ymmword ptr [rcx + 640], 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm19
vpternlogd ymm24, ymm1, ymm6, 0xd7
vpandd ymm15, ymm15, ymm25
vpternlogd ymm24, ymm23, ymm15, 0x69
vpternlogd ymm11, ymm1, ymm15, 0x48
vpternlogd ymm10, ymm5, ymm22, 0x48
vpternlogd ymm15, ymm6, ymm20, 0x47
vpternlogd ymm15, ymm31, ymm26, 0x96
vpternlogd ymm15, ymm14, ymm22, 0x96
vpternlogd ymm20, ymm6, ymm5, 0x96
vpternlogd ymm20, ymm25, ymm13, 0x59
vpternlogd ymm20, ymm9, ymm11, 0x96
vpternlogd ymm10, ymm6, ymm16, 0xe2
vpternlogd ymm10, ymm30, ymm8, 0x69
vpternlogd ymm4, ymm15, ymmword ptr [rcx + 608], 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm4
vpternlogd ymm2, ymm20, ymmword ptr [rcx + 576], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm2
vpternlogd ymm16, ymm0, ymm7, 0x96
vpxord ymm16, ymm16, ymm24
vpxord ymm7, ymm7, ymm10
vmovdqa64 ymm1, ymmword ptr [rcx + 320]
vpternlogd ymm1, ymm7, ymmword ptr [rcx + 800], 0x69
vmovdqa64 ymmword ptr [rsi + 480], ymm1
vmovdqa64 ymm1, ymmword ptr [rcx + 224]
vpternlogd ymm1, ymm16, ymmword ptr [rcx + 544], 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm1
vmovdqa64 ymm1, ymmword ptr [rcx + 288]
vmovdqa64 ymm2, ymm1
vpternlogd ymm2, ymm29, ymm21, 0x96
vmovdqa64 ymm4, ymmword ptr [rcx + 256]
vmovdqa64 ymm5, ymm4
vpternlogd ymm5, ymm0, ymm21, 0x96
vpxord ymm6, ymm30, ymm1
vmovdqa64 ymm8, ymm1
vpternlogd ymm8, ymm0, ymm6, 0x96
vmovdqa64 ymm10, ymm4
vpternlogd ymm10, ymm17, ymm29, 0x96
vpxord ymm11, ymm29, ymm9
vmovdqa64 ymm13, ymm11
vpternlogd ymm13, ymm29, ymm31, 0x96
vmovdqa64 ymm14, ymm13
vpternlogd ymm14, ymm9, ymm8, 0x96
vmovdqa64 ymm18, ymm4
vpternlogd ymm18, ymm13, ymm5, 0x6f
vmovdqa64 ymm19, ymm14
vpternlogd ymm19, ymm0, ymm13, 0x96
vmovdqa64 ymm22, ymm2
vpternlogd ymm22, ymm30, ymm10, 0x96
vmovdqa64 ymm23, ymm8
vpternlogd ymm23, ymm21, ymm22, 0x14
vpternlogd ymm23, ymm1, ymm19, 0x78
vpternlogd ymm23, ymm10, ymm14, 0x78
vpxord ymm23, ymm23, ymm18
vpternlogd ymm23, ymm0, ymm2, 0x4b
vpternlogd ymm23, ymm3, ymmword ptr [rcx + 384], 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm23
vpternlogd ymm22, ymm9, ymm1, 0x6c
vmovdqa64 ymm3, ymm4
vpternlogd ymm3, ymm2, ymm13, 0xd2
vpternlogd ymm3, ymm17, ymm6, 0x78
vpxord ymm18, ymm17, ymm19
vpternlogd ymm3, ymm0, ymm18, 0x78
vpternlogd ymm3, ymm29, ymm31, 0xd2
vpternlogd ymm3, ymm12, ymmword ptr [rcx + 448], 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm3
vpxord ymm3, ymm29, ymm19
vmovdqa64 ymm12, ymm5
vpternlogd ymm12, ymm17, ymm2, 0x6c
vpternlogd ymm12, ymm4, ymm6, 0x78
vpternlogd ymm3, ymm31, ymm12, 0xa6
vpternlogd ymm2, ymm29, ymm31, 0xa6
vmovdqa64 ymm12, ymm10
vpternlogd ymm12, ymm17, ymm31, 0x96
vpternlogd ymm3, ymm21, ymm12, 0xb4
vpternlogd ymm3, ymm20, ymmword ptr [rcx + 192], 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm3
vmovdqa64 ymm3, ymm14
vpternlogd ymm3, ymm21, ymm6, 0xa6
vpternlogd ymm3, ymm31, ymm30, 0x78
vpternlogd ymm3, ymm10, ymm11, 0xd2
vpternlogd ymm14, ymm30, ymm2, 0x96
vpternlogd ymm14, ymm4, ymm13, 0xb4
vmovdqa64 ymm20, ymm18
vpternlogd ymm20, ymm21, ymm19, 0x96
vpternlogd ymm14, ymm19, ymm20, 0x78
vpternlogd ymm12, ymm17, ymm20, 0x6a
vpternlogd ymm3, ymm18, ymm20, 0xb4
vpternlogd ymm3, ymm16, ymmword ptr [rcx + 160], 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm3
vpternlogd ymm2, ymm10, ymm20, 0xb4
vpternlogd ymm22, ymm29, ymm20, 0x78
vpternlogd ymm14, ymm10, ymm6, 0x78
vpternlogd ymm14, ymm15, ymmword ptr [rcx + 128], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm14
vpternlogd ymm6, ymm29, ymm5, 0x9c
vpternlogd ymm22, ymm31, ymm5, 0x78
vpternlogd ymm6, ymm13, ymm18, 0x78
vpternlogd ymm6, ymm21, ymm1, 0xd2
vpternlogd ymm6, ymm9, ymm8, 0xb4
vpternlogd ymm6, ymm27, ymmword ptr [rcx + 96], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm6
vpternlogd ymm12, ymm8, ymm13, 0x78
vpternlogd ymm2, ymm8, ymm11, 0x78
vpternlogd ymm2, ymm30, ymm4, 0x78
vpternlogd ymm12, ymm0, ymm11, 0x78
vpternlogd ymm12, ymm1, ymm18, 0x78
vpternlogd ymm22, ymm0, ymm4, 0x78
vpternlogd ymm22, ymm7, ymmword ptr [rcx + 64], 0x69
vmovdqa64 ymmword ptr [rsi + 192], ymm22
vpternlogd ymm2, ymm4, ymmword ptr [rcx + 32], 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm2
vpxord ymm12, ymm12, ymmword ptr [rcx + 0]
vmovdqa64 ymmword ptr [rsi + 256], ymm12
