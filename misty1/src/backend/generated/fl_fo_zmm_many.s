// fl_fo_zmm_many.s: 1143 instructions, about 481 cycles, 35 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 zmm0, zmmword ptr [rsi + 1024]
vbroadcasti32x4 zmm1, xmmword ptr [r10 + 0]
vpternlogd zmm1, zmm0, zmmword ptr [rsi + 0], 0x6a
vmovdqa64 zmm2, zmmword ptr [rdi + 1472]
vbroadcasti32x4 zmm3, xmmword ptr [r8 + 112]
vpternlogd zmm3, zmm2, zmmword ptr [rdi + 448], 0x6a
vmovdqa64 zmmword ptr [rdi + 448], zmm3
vmovdqa64 zmm4, zmmword ptr [rdi + 1984]
vbroadcasti32x4 zmm5, xmmword ptr [r8 + 240]
vpternlogd zmm5, zmm4, zmmword ptr [rdi + 960], 0x6a
vmovdqa64 zmmword ptr [rdi + 960], zmm5
vmovdqa64 zmm6, zmmword ptr [rdi + 1792]
vbroadcasti32x4 zmm7, xmmword ptr [r8 + 192]
vpternlogd zmm7, zmm6, zmmword ptr [rdi + 768], 0x6a
vmovdqa64 zmmword ptr [rdi + 768], zmm7
vbroadcasti32x4 zmm8, xmmword ptr [r9 + 240]
vpternlogd zmm4, zmm5, zmm8, 0x1e
vmovdqa64 zmmword ptr [rdi + 1984], zmm4
vbroadcasti32x4 zmm8, xmmword ptr [r11 + 0]
vpternlogd zmm0, zmm1, zmm8, 0x1e
vmovdqa64 zmm8, zmmword ptr [rdi + 1664]
vbroadcasti32x4 zmm9, xmmword ptr [r8 + 160]
vpternlogd zmm9, zmm8, zmmword ptr [rdi + 640], 0x6a
vmovdqa64 zmmword ptr [rdi + 640], zmm9
vbroadcasti32x4 zmm10, xmmword ptr [r9 + 112]
vpternlogd zmm2, zmm3, zmm10, 0x1e
vmovdqa64 zmmword ptr [rdi + 1472], zmm2
vbroadcasti32x4 zmm10, xmmword ptr [r9 + 192]
vpternlogd zmm6, zmm7, zmm10, 0x1e
vmovdqa64 zmmword ptr [rdi + 1792], zmm6
vmovdqa64 zmm10, zmmword ptr [rdi + 1920]
vbroadcasti32x4 zmm11, xmmword ptr [r8 + 224]
vpternlogd zmm11, zmm10, zmmword ptr [rdi + 896], 0x6a
vmovdqa64 zmmword ptr [rdi + 896], zmm11
vbroadcasti32x4 zmm12, xmmword ptr [r9 + 160]
vpternlogd zmm8, zmm9, zmm12, 0x1e
vmovdqa64 zmmword ptr [rdi + 1664], zmm8
vmovdqa64 zmm12, zmmword ptr [rdi + 1728]
vbroadcasti32x4 zmm13, xmmword ptr [r8 + 176]
vpternlogd zmm13, zmm12, zmmword ptr [rdi + 704], 0x6a
vmovdqa64 zmmword ptr [rdi + 704], zmm13
vmovdqa64 zmm14, zmmword ptr [rdi + 1536]
vbroadcasti32x4 zmm15, xmmword ptr [r8 + 128]
vpternlogd zmm15, zmm14, zmmword ptr [rdi + 512], 0x6a
vmovdqa64 zmmword ptr [rdi + 512], zmm15
vmovdqa64 zmm16, zmmword ptr [rdi + 1280]
vbroadcasti32x4 zmm17, xmmword ptr [r8 + 64]
vpternlogd zmm17, zmm16, zmmword ptr [rdi + 256], 0x6a
vmovdqa64 zmmword ptr [rdi + 256], zmm17
vmovdqa64 zmm18, zmmword ptr [rdi + 1600]
vbroadcasti32x4 zmm19, xmmword ptr [r8 + 144]
vpternlogd zmm19, zmm18, zmmword ptr [rdi + 576], 0x6a
vmovdqa64 zmmword ptr [rdi + 576], zmm19
vmovdqa64 zmm20, zmmword ptr [rdi + 1856]
vbroadcasti32x4 zmm21, xmmword ptr [r8 + 208]
vpternlogd zmm21, zmm20, zmmword ptr [rdi + 832], 0x6a
vmovdqa64 zmmword ptr [rdi + 832], zmm21
vbroadcasti32x4 zmm22, xmmword ptr [r9 + 64]
vpternlogd zmm17, zmm16, zmm22, 0x36
vmovdqa64 zmmword ptr [rdi + 1280], zmm17
vbroadcasti32x4 zmm16, xmmword ptr [r9 + 144]
vpternlogd zmm19, zmm18, zmm16, 0x36
vmovdqa64 zmmword ptr [rdi + 1600], zmm19
vbroadcasti32x4 zmm16, xmmword ptr [r9 + 224]
vpternlogd zmm11, zmm10, zmm16, 0x36
vmovdqa64 zmmword ptr [rdi + 1920], zmm11
vbroadcasti32x4 zmm10, xmmword ptr [r9 + 176]
vpternlogd zmm13, zmm12, zmm10, 0x36
vmovdqa64 zmmword ptr [rdi + 1728], zmm13
vbroadcasti32x4 zmm10, xmmword ptr [r9 + 128]
vpternlogd zmm15, zmm14, zmm10, 0x36
vmovdqa64 zmmword ptr [rdi + 1536], zmm15
vbroadcasti32x4 zmm10, xmmword ptr [r9 + 208]
vpternlogd zmm21, zmm20, zmm10, 0x36
vmovdqa64 zmmword ptr [rdi + 1856], zmm21
vmovdqa64 zmm10, zmm13
vpternlogd zmm10, zmm19, zmm11, 0x96
vmovdqa64 zmm12, zmm15
vpternlogd zmm12, zmm2, zmm11, 0x96
vmovdqa64 zmm14, zmm15
vpternlogd zmm14, zmm13, zmm4, 0x96
vmovdqa64 zmm16, zmm14
vpternlogd zmm16, zmm21, zmm12, 0x96
vmovdqa64 zmm18, zmmword ptr [rdi + 1344]
vbroadcasti32x4 zmm20, xmmword ptr [r8 + 80]
vpternlogd zmm20, zmm18, zmmword ptr [rdi + 320], 0x6a
vmovdqa64 zmmword ptr [rdi + 320], zmm20
vpxord zmm22, zmm15, zmm8
vbroadcasti32x4 zmm23, xmmword ptr [r9 + 80]
vpternlogd zmm20, zmm18, zmm23, 0x36
vmovdqa64 zmmword ptr [rdi + 1344], zmm20
vmovdqa64 zmm18, zmm22
vpternlogd zmm18, zmm15, zmm6, 0x96
vmovdqa64 zmm23, zmmword ptr [rdi + 1024]
vbroadcasti32x4 zmm24, xmmword ptr [r8 + 0]
vpternlogd zmm24, zmm23, zmmword ptr [rdi + 0], 0x6a
vmovdqa64 zmmword ptr [rdi + 0], zmm24
vpxord zmm25, zmm21, zmm4
vmovdqa64 zmm26, zmm18
vpternlogd zmm26, zmm11, zmm14, 0x9c
vmovdqa64 zmm27, zmm25
vpternlogd zmm27, zmm19, zmm4, 0x96
vmovdqa64 zmm28, zmm27
vpternlogd zmm28, zmm8, zmm18, 0x96
vpternlogd zmm26, zmm2, zmm25, 0x78
vmovdqa64 zmm29, zmmword ptr [rdi + 1408]
vbroadcasti32x4 zmm30, xmmword ptr [r8 + 96]
vpternlogd zmm30, zmm29, zmmword ptr [rdi + 384], 0x6a
vmovdqa64 zmmword ptr [rdi + 384], zmm30
vmovdqa64 zmm31, zmm18
vpternlogd zmm31, zmm11, zmm10, 0x7b
vbroadcasti32x4 zmm9, xmmword ptr [r9 + 0]
vpternlogd zmm24, zmm23, zmm9, 0x36
vmovdqa64 zmmword ptr [rdi + 1024], zmm24
vmovdqa64 zmm9, zmmword ptr [rdi + 1216]
vbroadcasti32x4 zmm23, xmmword ptr [r8 + 48]
vpternlogd zmm23, zmm9, zmmword ptr [rdi + 192], 0x6a
vmovdqa64 zmmword ptr [rdi + 192], zmm23
vmovdqa64 zmm7, zmm28
vpternlogd zmm7, zmm19, zmm18, 0x96
vmovdqa64 zmm3, zmm27
vpternlogd zmm3, zmm13, zmm16, 0x14
vbroadcasti32x4 zmm5, xmmword ptr [r9 + 96]
vpternlogd zmm30, zmm29, zmm5, 0x36
vmovdqa64 zmmword ptr [rdi + 1408], zmm30
vbroadcasti32x4 zmm5, xmmword ptr [r9 + 48]
vpternlogd zmm23, zmm9, zmm5, 0x36
vmovdqa64 zmmword ptr [rdi + 1216], zmm23
vpternlogd zmm3, zmm4, zmm7, 0x78
vpxord zmm5, zmm2, zmm7
vmovdqa64 zmm9, zmm5
vpternlogd zmm9, zmm13, zmm7, 0x96
vpternlogd zmm3, zmm12, zmm28, 0x78
vpxord zmm3, zmm3, zmm31
vpternlogd zmm3, zmm19, zmm14, 0x4b
vmovdqa64 zmm29, zmmword ptr [rdi + 1088]
vbroadcasti32x4 zmm31, xmmword ptr [r8 + 16]
vpternlogd zmm31, zmm29, zmmword ptr [rdi + 64], 0x6a
vmovdqa64 zmmword ptr [rdi + 64], zmm31
vmovdqa64 zmmword ptr [rcx + 0], zmm0
vmovdqa64 zmm0, zmm14
vpternlogd zmm0, zmm15, zmm6, 0xa6
vmovdqa64 zmmword ptr [rcx + 64], zmm1
vmovdqa64 zmm1, zmm0
vpternlogd zmm1, zmm21, zmm28, 0x96
vpternlogd zmm0, zmm12, zmm9, 0xb4
vpternlogd zmm1, zmm11, zmm18, 0xb4
vbroadcasti32x4 zmm17, xmmword ptr [r9 + 16]
vpternlogd zmm31, zmm29, zmm17, 0x36
vmovdqa64 zmmword ptr [rdi + 1088], zmm31
vpternlogd zmm1, zmm7, zmm9, 0x78
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 0]
vpternlogd zmm3, zmm17, zmm24, 0x96
vpternlogd zmm0, zmm27, zmm22, 0x78
vpternlogd zmm14, zmm2, zmm10, 0x6c
vpternlogd zmm28, zmm13, zmm25, 0xa6
vpternlogd zmm1, zmm12, zmm25, 0x78
vpternlogd zmm14, zmm11, zmm25, 0x78
vpternlogd zmm0, zmm21, zmm11, 0x78
vpternlogd zmm28, zmm6, zmm21, 0x78
vmovdqa64 zmm17, zmmword ptr [rdi + 1152]
vbroadcasti32x4 zmm21, xmmword ptr [r8 + 32]
vpternlogd zmm21, zmm17, zmmword ptr [rdi + 128], 0x6a
vmovdqa64 zmmword ptr [rdi + 128], zmm21
vbroadcasti32x4 zmm29, xmmword ptr [r9 + 32]
vpternlogd zmm21, zmm17, zmm29, 0x36
vmovdqa64 zmmword ptr [rdi + 1152], zmm21
vmovdqa64 zmm17, zmm21
vpternlogd zmm17, zmm24, zmm23, 0x39
vpxord zmm7, zmm15, zmm7
vpternlogd zmm7, zmm6, zmm14, 0xa6
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 80]
vpternlogd zmm1, zmm14, zmm20, 0x96
vpternlogd zmm28, zmm12, zmm22, 0xd2
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 112]
vpternlogd zmm0, zmm11, zmm14, 0x96
vpternlogd zmm16, zmm8, zmm4, 0x6c
vpternlogd zmm28, zmm5, zmm9, 0xb4
vpternlogd zmm25, zmm15, zmm10, 0x9c
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 32]
vpternlogd zmm28, zmm14, zmm21, 0x96
vpternlogd zmm16, zmm15, zmm9, 0x78
vpternlogd zmm12, zmm2, zmm6, 0x96
vmovdqa64 zmm14, zmm31
vpternlogd zmm14, zmm20, zmm30, 0xe4
vpternlogd zmm16, zmm6, zmm10, 0x78
vpternlogd zmm16, zmm19, zmm11, 0x78
vbroadcasti32x4 zmm10, xmmword ptr [rdx + 96]
vpternlogd zmm16, zmm10, zmm30, 0x96
vpternlogd zmm25, zmm18, zmm5, 0x78
vmovdqa64 zmm10, zmm12
vpternlogd zmm10, zmm2, zmm9, 0x6a
vpternlogd zmm12, zmm13, zmm7, 0xa6
vpternlogd zmm10, zmm27, zmm18, 0x78
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 48]
vpternlogd zmm12, zmm2, zmm23, 0x96
vpternlogd zmm25, zmm13, zmm4, 0xd2
vmovdqa64 zmm2, zmm21
vpternlogd zmm2, zmm24, zmm31, 0xe6
vmovdqa64 zmm7, zmm2
vpternlogd zmm7, zmm24, zmm23, 0x78
vmovdqa64 zmm9, zmmword ptr [rdi + 1280]
vpandd zmm11, zmm20, zmm9
vmovdqa64 zmm13, zmm7
vpternlogd zmm13, zmm21, zmm9, 0x87
vmovdqa64 zmm18, zmmword ptr [rsi + 1536]
vbroadcasti32x4 zmm29, xmmword ptr [r10 + 128]
vpternlogd zmm29, zmm18, zmmword ptr [rsi + 512], 0x6a
vpternlogd zmm10, zmm19, zmm22, 0x78
vpternlogd zmm25, zmm8, zmm27, 0xb4
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 64]
vpternlogd zmm25, zmm8, zmm9, 0x96
vpternlogd zmm10, zmm4, zmm5, 0x78
vpandd zmm4, zmm24, zmm9
vpandnd zmm8, zmm31, zmm20
vbroadcasti32x4 zmm22, xmmword ptr [r11 + 128]
vmovdqa64 zmm27, zmm29
vpternlogd zmm27, zmm18, zmm22, 0x36
vmovdqa64 zmm18, zmm8
vpternlogd zmm18, zmm21, zmm14, 0x09
vpternlogd zmm8, zmm2, zmm13, 0x69
vmovdqa64 zmm22, zmm4
vpternlogd zmm22, zmm21, zmm20, 0x69
vpternlogd zmm22, zmm30, zmm13, 0x59
vmovdqa64 zmm13, zmm31
vpternlogd zmm13, zmm23, zmm20, 0xac
vpternlogd zmm13, zmm23, zmm4, 0x4b
vmovdqa64 zmmword ptr [rcx + 128], zmm29
vmovdqa64 zmm29, zmm31
vpternlogd zmm29, zmm24, zmm23, 0x95
vpternlogd zmm13, zmm24, zmm11, 0x96
vmovdqa64 zmmword ptr [rcx + 192], zmm27
vmovdqa64 zmm27, zmm29
vpternlogd zmm27, zmm23, zmm8, 0x78
vpandd zmm24, zmm24, zmm20
vpternlogd zmm27, zmm21, zmm14, 0x78
vmovdqa64 zmm14, zmm24
vpternlogd zmm14, zmm21, zmm3, 0x6a
vpternlogd zmm5, zmm19, zmm26, 0x6a
vpxord zmm18, zmm4, zmm18
vpternlogd zmm5, zmm15, zmm6, 0xd2
vpternlogd zmm18, zmm30, zmm11, 0x78
vpandd zmm6, zmm23, zmm30
vmovdqa64 zmm15, zmm6
vpternlogd zmm15, zmm31, zmm11, 0x48
vmovdqa64 zmm11, zmm24
vpternlogd zmm11, zmm31, zmm9, 0x87
vmovdqa64 zmm19, zmm29
vpternlogd zmm19, zmm23, zmm20, 0xb4
vpternlogd zmm19, zmm21, zmm30, 0x78
vmovdqa64 zmm26, zmm19
vpternlogd zmm26, zmm30, zmm24, 0x7b
vpternlogd zmm15, zmm12, zmm22, 0x96
vbroadcasti32x4 zmm22, xmmword ptr [rdx + 16]
vpternlogd zmm5, zmm22, zmm31, 0x96
vpternlogd zmm26, zmm13, zmm14, 0x96
vmovdqa64 zmm13, zmm11
vpternlogd zmm13, zmm30, zmm17, 0x4b
vmovdqa64 zmm14, zmm11
vpternlogd zmm14, zmm21, zmm23, 0xb1
vmovdqa64 zmm22, zmm19
vpternlogd zmm22, zmm20, zmm29, 0xa6
vpternlogd zmm14, zmm25, zmm18, 0x96
vpternlogd zmm19, zmm9, zmm11, 0x7b
vmovdqa64 zmm11, zmm5
vpternlogd zmm11, zmm3, zmm0, 0x96
vmovdqa64 zmm18, zmm4
vpternlogd zmm18, zmm23, zmm9, 0x28
vpxord zmm2, zmm2, zmm7
vpternlogd zmm18, zmm21, zmm17, 0x4b
vbroadcasti32x4 zmm23, xmmword ptr [rdx + 128]
vpxord zmm10, zmm10, zmm23
vmovdqa64 zmm23, zmm2
vpternlogd zmm23, zmm20, zmm8, 0x7b
vpternlogd zmm18, zmm30, zmm13, 0xb4
vmovdqa64 zmm8, zmm10
vpternlogd zmm8, zmm5, zmm25, 0x96
vpternlogd zmm18, zmm5, zmm23, 0x96
vmovdqa64 zmm20, zmmword ptr [rsi + 1856]
vbroadcasti32x4 zmm23, xmmword ptr [r10 + 208]
vpternlogd zmm23, zmm20, zmmword ptr [rsi + 832], 0x6a
vpternlogd zmm2, zmm31, zmm9, 0x69
vmovdqa64 zmm31, zmm2
vpternlogd zmm31, zmm30, zmm24, 0xa6
vpternlogd zmm2, zmm21, zmm9, 0x7b
vpternlogd zmm2, zmm6, zmm19, 0x69
vpternlogd zmm29, zmm7, zmm17, 0xdb
vpternlogd zmm2, zmm28, zmm31, 0x69
vpternlogd zmm29, zmm1, zmm13, 0x96
vpternlogd zmm31, zmm16, zmm27, 0x69
vpxord zmm7, zmm5, zmm12
vpxord zmm9, zmm16, zmm10
vmovdqa64 zmm13, zmm7
vpternlogd zmm13, zmm5, zmm1, 0x96
vmovdqa64 zmm17, zmm9
vpternlogd zmm17, zmm28, zmm10, 0x96
vmovdqa64 zmm19, zmm17
vpternlogd zmm19, zmm12, zmm13, 0x96
vmovdqa64 zmm24, zmm19
vpternlogd zmm24, zmm28, zmm13, 0x96
vpxord zmm27, zmm3, zmm24
vmovdqa64 zmm30, zmm19
vpternlogd zmm30, zmm25, zmm9, 0xa6
vmovdqa64 zmm20, zmm27
vpternlogd zmm20, zmm25, zmm24, 0x96
vmovdqa64 zmmword ptr [rcx + 256], zmm23
vmovdqa64 zmm23, zmm13
vpternlogd zmm23, zmm0, zmm8, 0x9c
vpternlogd zmm23, zmm3, zmm9, 0x78
vpternlogd zmm6, zmm21, zmm4, 0x8b
vpternlogd zmm30, zmm1, zmm16, 0x78
vpternlogd zmm23, zmm28, zmm27, 0x78
vpternlogd zmm6, zmm29, zmm22, 0x96
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 784]
vpxord zmm4, zmm4, zmmword ptr [rdi + 64]
vpternlogd zmm23, zmm5, zmm1, 0xd2
vmovdqa64 zmm21, zmm8
vpternlogd zmm21, zmm5, zmm1, 0xa6
vmovdqa64 zmm22, zmm21
vpternlogd zmm22, zmm16, zmm19, 0x96
vpternlogd zmm21, zmm11, zmm20, 0xb4
vpternlogd zmm22, zmm0, zmm13, 0xb4
vpternlogd zmm30, zmm11, zmm7, 0xd2
vpternlogd zmm21, zmm17, zmm7, 0x78
vpternlogd zmm23, zmm4, zmm18, 0x96
vpternlogd zmm30, zmm27, zmm20, 0xb4
vpternlogd zmm21, zmm16, zmm0, 0x78
vmovdqa64 zmm4, zmm8
vpternlogd zmm4, zmm16, zmm11, 0x96
vmovdqa64 zmm16, zmm4
vpternlogd zmm16, zmm25, zmm17, 0x06
vpternlogd zmm16, zmm10, zmm24, 0x78
vpternlogd zmm22, zmm24, zmm20, 0x78
vpternlogd zmm16, zmm11, zmm19, 0x78
vpternlogd zmm22, zmm11, zmm9, 0x78
vpternlogd zmm11, zmm3, zmm1, 0x96
vbroadcasti32x4 zmm19, xmmword ptr [rdx + 848]
vpxord zmm19, zmm19, zmmword ptr [rdi + 320]
vpternlogd zmm19, zmm6, zmm22, 0x96
vpternlogd zmm4, zmm12, zmm10, 0x6c
vmovdqa64 zmm22, zmm25
vpternlogd zmm22, zmm28, zmm0, 0x96
vpternlogd zmm4, zmm5, zmm20, 0x78
vmovdqa64 zmm29, zmm11
vpternlogd zmm29, zmm3, zmm20, 0x6a
vpternlogd zmm4, zmm1, zmm22, 0x78
vpternlogd zmm29, zmm17, zmm13, 0x78
vpternlogd zmm4, zmm28, zmm0, 0x78
vpternlogd zmm29, zmm28, zmm7, 0x78
vmovdqa64 zmm7, zmm22
vpternlogd zmm7, zmm5, zmm9, 0xc6
vmovdqa64 zmm20, zmm22
vpternlogd zmm20, zmm3, zmm8, 0x6c
vpternlogd zmm22, zmm0, zmm13, 0x7b
vpternlogd zmm29, zmm10, zmm27, 0x78
vpternlogd zmm20, zmm0, zmm9, 0x78
vmovdqa64 zmm3, zmmword ptr [rdi + 512]
vbroadcasti32x4 zmm9, xmmword ptr [rdx + 896]
vpternlogd zmm29, zmm3, zmm9, 0x96
vpternlogd zmm7, zmm13, zmm27, 0x78
vmovdqa64 zmm9, zmmword ptr [rdi + 960]
vmovdqa64 zmm13, zmmword ptr [rdi + 832]
vpxord zmm27, zmm9, zmm13
vpternlogd zmm7, zmm25, zmm10, 0xd2
vmovdqa64 zmm10, zmmword ptr [rdi + 576]
vmovdqa64 zmmword ptr [rcx + 320], zmm19
vmovdqa64 zmm19, zmm27
vpternlogd zmm19, zmm10, zmm9, 0x96
vpternlogd zmm7, zmm12, zmm17, 0xb4
vmovdqa64 zmm12, zmmword ptr [rdi + 896]
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 992]
vpternlogd zmm6, zmm12, zmm17, 0x96
vpxord zmm5, zmm5, zmm24
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 880]
vmovdqa64 zmm24, zmmword ptr [rdi + 448]
vpxord zmm17, zmm17, zmm24
vpternlogd zmm5, zmm1, zmm20, 0xa6
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 768]
vpxord zmm1, zmm1, zmmword ptr [rdi + 0]
vbroadcasti32x4 zmm20, xmmword ptr [rdx + 816]
vpxord zmm20, zmm20, zmmword ptr [rdi + 192]
vpternlogd zmm5, zmm25, zmm11, 0xb4
vbroadcasti32x4 zmm11, xmmword ptr [rdx + 800]
vmovdqa64 zmm25, zmmword ptr [rdi + 128]
vpxord zmm11, zmm11, zmm25
vpternlogd zmm5, zmm20, zmm15, 0x96
vpternlogd zmm11, zmm2, zmm30, 0x96
vpternlogd zmm17, zmm0, zmm21, 0x96
vmovdqa64 zmm0, zmmword ptr [rdi + 768]
vbroadcasti32x4 zmm20, xmmword ptr [rdx + 960]
vpternlogd zmm15, zmm0, zmm20, 0x96
vpxord zmm16, zmm16, zmm22
vbroadcasti32x4 zmm20, xmmword ptr [rdx + 976]
vmovdqa64 zmm21, zmm14
vpternlogd zmm21, zmm13, zmm20, 0x96
vpternlogd zmm16, zmm28, zmm8, 0x4b
vpternlogd zmm16, zmm1, zmm26, 0x96
vmovdqa64 zmm1, zmmword ptr [rdi + 704]
vmovdqa64 zmm8, zmm3
vpternlogd zmm8, zmm1, zmm9, 0x96
vmovdqa64 zmm20, zmm8
vpternlogd zmm20, zmm3, zmm0, 0xa6
vbroadcasti32x4 zmm22, xmmword ptr [rdx + 832]
vmovdqa64 zmm28, zmmword ptr [rdi + 256]
vpxord zmm22, zmm22, zmm28
vmovdqa64 zmm30, zmm10
vpternlogd zmm30, zmm1, zmm12, 0x96
vmovdqa64 zmmword ptr [rcx + 384], zmm11
vmovdqa64 zmm11, zmm30
vpternlogd zmm11, zmm3, zmm27, 0xc6
vpternlogd zmm22, zmm14, zmm7, 0x96
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 864]
vmovdqa64 zmm14, zmmword ptr [rdi + 384]
vpxord zmm7, zmm7, zmm14
vmovdqa64 zmmword ptr [rcx + 448], zmm22
vbroadcasti32x4 zmm22, xmmword ptr [rdx + 912]
vpternlogd zmm26, zmm10, zmm22, 0x96
vpternlogd zmm7, zmm31, zmm4, 0x96
vmovdqa64 zmm4, zmm30
vpternlogd zmm4, zmm24, zmm8, 0x6c
vmovdqa64 zmm22, zmm3
vpternlogd zmm22, zmm24, zmm12, 0x96
vpternlogd zmm4, zmm12, zmm27, 0x78
vmovdqa64 zmmword ptr [rcx + 512], zmm21
vmovdqa64 zmm21, zmm22
vpternlogd zmm21, zmm13, zmm8, 0x96
vmovdqa64 zmmword ptr [rcx + 576], zmm26
vmovdqa64 zmm26, zmmword ptr [rdi + 640]
vmovdqa64 zmmword ptr [rcx + 640], zmm6
vmovdqa64 zmm6, zmm21
vpternlogd zmm6, zmm26, zmm9, 0x6c
vmovdqa64 zmmword ptr [rcx + 704], zmm17
vpxord zmm17, zmm3, zmm26
vmovdqa64 zmmword ptr [rcx + 768], zmm29
vbroadcasti32x4 zmm29, xmmword ptr [rdx + 928]
vpternlogd zmm18, zmm26, zmm29, 0x96
vmovdqa64 zmm29, zmm17
vpternlogd zmm29, zmm3, zmm0, 0x96
vmovdqa64 zmmword ptr [rcx + 832], zmm18
vbroadcasti32x4 zmm18, xmmword ptr [rdx + 944]
vpternlogd zmm2, zmm1, zmm18, 0x96
vmovdqa64 zmm18, zmm29
vpternlogd zmm18, zmm26, zmm19, 0x96
vmovdqa64 zmmword ptr [rcx + 896], zmm2
vmovdqa64 zmm2, zmm18
vpternlogd zmm2, zmm10, zmm29, 0x96
vmovdqa64 zmmword ptr [rcx + 960], zmm23
vmovdqa64 zmm23, zmm18
vpternlogd zmm23, zmm1, zmm27, 0xa6
vpternlogd zmm21, zmm1, zmm19, 0x06
vpternlogd zmm21, zmm9, zmm2, 0x78
vmovdqa64 zmmword ptr [rcx + 1024], zmm7
vmovdqa64 zmm7, zmm29
vpternlogd zmm7, zmm12, zmm30, 0x7b
vpternlogd zmm21, zmm22, zmm18, 0x78
vpternlogd zmm23, zmm0, zmm13, 0x78
vmovdqa64 zmmword ptr [rcx + 1088], zmm5
vbroadcasti32x4 zmm5, xmmword ptr [rdx + 1008]
vpternlogd zmm31, zmm9, zmm5, 0x96
vpternlogd zmm18, zmm13, zmm20, 0x96
vpxord zmm21, zmm21, zmm7
vmovdqa64 zmm5, zmmword ptr [rsi + 1600]
vbroadcasti32x4 zmm7, xmmword ptr [r10 + 144]
vpternlogd zmm7, zmm5, zmmword ptr [rsi + 576], 0x6a
vpternlogd zmm23, zmm22, zmm17, 0xd2
vpxord zmm5, zmm24, zmm2
vmovdqa64 zmmword ptr [rcx + 1152], zmm31
vmovdqa64 zmm31, zmm5
vpternlogd zmm31, zmm29, zmm11, 0x6a
vmovdqa64 zmm11, zmm5
vpternlogd zmm11, zmm1, zmm2, 0x96
vpternlogd zmm31, zmm1, zmm9, 0xd2
vmovdqa64 zmmword ptr [rcx + 1216], zmm7
vmovdqa64 zmm7, zmm11
vpternlogd zmm7, zmm22, zmm20, 0xa6
vpternlogd zmm18, zmm12, zmm29, 0xb4
vpternlogd zmm31, zmm26, zmm19, 0xb4
vbroadcasti32x4 zmm20, xmmword ptr [rdx + 320]
vpternlogd zmm31, zmm20, zmm28, 0x96
vmovdqa64 zmm20, zmm11
vpternlogd zmm20, zmm3, zmm6, 0x6a
vpternlogd zmm20, zmm0, zmm30, 0x78
vpternlogd zmm20, zmm10, zmm12, 0x78
vpternlogd zmm7, zmm19, zmm17, 0x78
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 352]
vpternlogd zmm20, zmm6, zmm14, 0x96
vpternlogd zmm18, zmm2, zmm11, 0x78
vpternlogd zmm7, zmm13, zmm12, 0x78
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 368]
vpternlogd zmm7, zmm12, zmm6, 0x96
vpternlogd zmm18, zmm22, zmm27, 0x78
vmovdqa64 zmm6, zmm29
vpternlogd zmm6, zmm12, zmm8, 0x9c
vmovdqa64 zmm12, zmmword ptr [rdi + 0]
vmovdqa64 zmm13, zmmword ptr [rdi + 64]
vmovdqa64 zmm26, zmm25
vpternlogd zmm26, zmm12, zmm13, 0xe6
vmovdqa64 zmm30, zmmword ptr [rdi + 192]
vmovdqa64 zmm14, zmm26
vpternlogd zmm14, zmm12, zmm30, 0x78
vpternlogd zmm22, zmm24, zmm0, 0x96
vmovdqa64 zmmword ptr [rcx + 1280], zmm7
vmovdqa64 zmm7, zmm14
vpternlogd zmm7, zmm25, zmm28, 0x87
vpternlogd zmm21, zmm10, zmm8, 0x4b
vpxord zmm2, zmm3, zmm2
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 336]
vmovdqa64 zmmword ptr [rcx + 1344], zmm16
vmovdqa64 zmm16, zmmword ptr [rdi + 320]
vpternlogd zmm18, zmm8, zmm16, 0x96
vpternlogd zmm2, zmm0, zmm4, 0xa6
vpternlogd zmm6, zmm24, zmm27, 0x78
vpternlogd zmm2, zmm1, zmm22, 0xb4
vmovdqa64 zmm1, zmm13
vpternlogd zmm1, zmm12, zmm30, 0x95
vpternlogd zmm22, zmm24, zmm11, 0x6a
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 304]
vpternlogd zmm2, zmm4, zmm30, 0x96
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 256]
vpternlogd zmm21, zmm4, zmm12, 0x96
vpandd zmm4, zmm12, zmm16
vpternlogd zmm22, zmm19, zmm29, 0x78
vpternlogd zmm22, zmm10, zmm17, 0x78
vpternlogd zmm6, zmm10, zmm5, 0x78
vmovdqa64 zmm8, zmm4
vpternlogd zmm8, zmm13, zmm28, 0x87
vpternlogd zmm22, zmm9, zmm5, 0x78
vpandd zmm9, zmm12, zmm28
vmovdqa64 zmm10, zmm9
vpternlogd zmm10, zmm30, zmm28, 0x28
vmovdqa64 zmm17, zmm8
vpternlogd zmm17, zmm25, zmm30, 0xb1
vbroadcasti32x4 zmm19, xmmword ptr [rdx + 384]
vpxord zmm22, zmm22, zmm19
vpternlogd zmm6, zmm3, zmm0, 0xd2
vpandd zmm0, zmm28, zmm16
vpternlogd zmm11, zmm5, zmm23, 0xa6
vmovdqa64 zmm3, zmm13
vpternlogd zmm3, zmm30, zmm16, 0xac
vbroadcasti32x4 zmm5, xmmword ptr [rdx + 288]
vpternlogd zmm11, zmm5, zmm25, 0x96
vmovdqa64 zmm5, zmmword ptr [rdi + 384]
vmovdqa64 zmm19, zmm13
vpternlogd zmm19, zmm16, zmm5, 0xe4
vpternlogd zmm3, zmm30, zmm9, 0x4b
vpandnd zmm23, zmm13, zmm16
vmovdqa64 zmm24, zmm23
vpternlogd zmm24, zmm25, zmm19, 0x09
vbroadcasti32x4 zmm27, xmmword ptr [rdx + 272]
vpternlogd zmm6, zmm27, zmm13, 0x96
vmovdqa64 zmm27, zmm6
vpternlogd zmm27, zmm31, zmm22, 0x96
vpternlogd zmm3, zmm12, zmm0, 0x96
vpternlogd zmm23, zmm26, zmm7, 0x69
vpxord zmm24, zmm9, zmm24
vpternlogd zmm24, zmm5, zmm0, 0x78
vpternlogd zmm24, zmm31, zmm17, 0x96
vpxord zmm26, zmm26, zmm14
vpandd zmm17, zmm30, zmm5
vmovdqa64 zmm29, zmm17
vpternlogd zmm29, zmm13, zmm0, 0x48
vmovdqa64 zmm0, zmm26
vpternlogd zmm0, zmm13, zmm28, 0x69
vpternlogd zmm26, zmm16, zmm23, 0x7b
vpternlogd zmm23, zmm30, zmm1, 0x6a
vmovdqa64 zmm13, zmm0
vpternlogd zmm13, zmm25, zmm28, 0x7b
vpternlogd zmm23, zmm25, zmm19, 0x78
vmovdqa64 zmm19, zmm17
vpternlogd zmm19, zmm25, zmm9, 0x8b
vpternlogd zmm9, zmm25, zmm16, 0x69
vpternlogd zmm9, zmm5, zmm7, 0x59
vmovdqa64 zmm7, zmm1
vpternlogd zmm7, zmm30, zmm16, 0xb4
vpternlogd zmm0, zmm5, zmm4, 0xa6
vpternlogd zmm9, zmm2, zmm29, 0x96
vpternlogd zmm7, zmm25, zmm5, 0x78
vmovdqa64 zmm29, zmm7
vpternlogd zmm29, zmm16, zmm1, 0xa6
vmovdqa64 zmm16, zmm7
vpternlogd zmm16, zmm28, zmm8, 0x7b
vpternlogd zmm7, zmm5, zmm4, 0x7b
vpternlogd zmm16, zmm17, zmm13, 0x69
vmovdqa64 zmm13, zmm25
vpternlogd zmm13, zmm12, zmm30, 0x39
vpternlogd zmm4, zmm25, zmm21, 0x6a
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1472]
vmovdqa64 zmm17, zmm9
vpternlogd zmm17, zmm15, zmm12, 0x96
vmovdqa64 zmm12, zmm13
vpternlogd zmm12, zmm25, zmm10, 0x59
vpternlogd zmm16, zmm11, zmm0, 0x69
vmovdqa64 zmm10, zmm13
vpternlogd zmm10, zmm5, zmm8, 0x59
vpternlogd zmm13, zmm1, zmm14, 0xbd
vmovdqa64 zmm1, zmmword ptr [rsi + 1792]
vbroadcasti32x4 zmm8, xmmword ptr [r10 + 192]
vpternlogd zmm8, zmm1, zmmword ptr [rsi + 768], 0x6a
vpternlogd zmm13, zmm18, zmm10, 0x96
vpternlogd zmm13, zmm29, zmm19, 0x96
vpternlogd zmm4, zmm7, zmm3, 0x96
vpternlogd zmm10, zmm5, zmm12, 0xa6
vbroadcasti32x4 zmm3, xmmword ptr [r11 + 192]
vmovdqa64 zmm5, zmm8
vpternlogd zmm5, zmm1, zmm3, 0x36
vpternlogd zmm10, zmm6, zmm26, 0x96
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 1216]
vpternlogd zmm5, zmm17, zmm1, 0x96
vmovdqa64 zmmword ptr [rsi + 1792], zmm5
vpxord zmm1, zmm6, zmm2
vpxord zmm3, zmm20, zmm22
vmovdqa64 zmm5, zmm1
vpternlogd zmm5, zmm6, zmm18, 0x96
vmovdqa64 zmm7, zmm3
vpternlogd zmm7, zmm11, zmm22, 0x96
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1280]
vpxord zmm12, zmm12, zmmword ptr [rcx + 1344]
vmovdqa64 zmm14, zmmword ptr [rcx + 1280]
vmovdqa64 zmm19, zmm6
vpternlogd zmm19, zmm21, zmm14, 0x96
vmovdqa64 zmm25, zmm7
vpternlogd zmm25, zmm2, zmm5, 0x96
vmovdqa64 zmm26, zmm19
vpternlogd zmm26, zmm20, zmm27, 0x96
vmovdqa64 zmm28, zmm26
vpternlogd zmm28, zmm2, zmm22, 0x6c
vmovdqa64 zmm29, zmm25
vpternlogd zmm29, zmm11, zmm5, 0x96
vmovdqa64 zmm30, zmm19
vpternlogd zmm30, zmm21, zmm18, 0x96
vmovdqa64 zmmword ptr [rcx + 1408], zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 1920]
vmovdqa64 zmmword ptr [rcx + 1472], zmm8
vbroadcasti32x4 zmm8, xmmword ptr [r10 + 224]
vpternlogd zmm8, zmm17, zmmword ptr [rsi + 896], 0x6a
vpternlogd zmm26, zmm31, zmm7, 0x06
vpternlogd zmm26, zmm22, zmm29, 0x78
vmovdqa64 zmmword ptr [rcx + 1536], zmm24
vmovdqa64 zmm24, zmm11
vpternlogd zmm24, zmm31, zmm14, 0x96
vpternlogd zmm26, zmm19, zmm25, 0x78
vmovdqa64 zmmword ptr [rcx + 1600], zmm16
vmovdqa64 zmm16, zmm24
vpternlogd zmm16, zmm14, zmm5, 0x7b
vpxord zmm26, zmm26, zmm16
vbroadcasti32x4 zmm16, xmmword ptr [r11 + 224]
vmovdqa64 zmmword ptr [rcx + 1664], zmm15
vmovdqa64 zmm15, zmm8
vpternlogd zmm15, zmm17, zmm16, 0x36
vpxord zmm16, zmm6, zmm29
vpternlogd zmm26, zmm11, zmm27, 0x4b
vpternlogd zmm26, zmm12, zmm4, 0x96
vmovdqa64 zmm12, zmm24
vpternlogd zmm12, zmm21, zmm27, 0x6c
vpxord zmm17, zmm26, zmmword ptr [rcx + 64]
vmovdqa64 zmmword ptr [rcx + 64], zmm17
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 1024]
vpternlogd zmm26, zmm17, zmmword ptr [rcx + 0], 0x96
vmovdqa64 zmmword ptr [rsi + 1024], zmm26
vpternlogd zmm12, zmm14, zmm3, 0x78
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 1328]
vpxord zmm17, zmm17, zmmword ptr [rcx + 1088]
vpternlogd zmm12, zmm18, zmm16, 0xb4
vpternlogd zmm12, zmm31, zmm30, 0xb4
vpternlogd zmm0, zmm20, zmm23, 0x69
vpternlogd zmm12, zmm17, zmm9, 0x96
vpxord zmm9, zmm21, zmm29
vmovdqa64 zmm16, zmm9
vpternlogd zmm16, zmm31, zmm29, 0x96
vmovdqa64 zmm17, zmm16
vpternlogd zmm17, zmm6, zmm28, 0x6a
vmovdqa64 zmm23, zmm16
vpternlogd zmm23, zmm21, zmm30, 0x78
vpternlogd zmm17, zmm18, zmm24, 0x78
vpternlogd zmm17, zmm11, zmm14, 0x78
vmovdqa64 zmm26, zmmword ptr [rcx + 1216]
vbroadcasti32x4 zmm28, xmmword ptr [r11 + 144]
vpternlogd zmm26, zmm28, zmmword ptr [rsi + 1600], 0x56
vmovdqa64 zmm28, zmm27
vpternlogd zmm28, zmm6, zmm18, 0xa6
vmovdqa64 zmm30, zmm28
vpternlogd zmm30, zmm19, zmm16, 0xb4
vpternlogd zmm24, zmm6, zmm3, 0xc6
vpternlogd zmm30, zmm7, zmm1, 0x78
vpternlogd zmm23, zmm7, zmm5, 0x78
vpternlogd zmm24, zmm5, zmm9, 0x78
vpternlogd zmm24, zmm31, zmm22, 0xd2
vpternlogd zmm28, zmm20, zmm25, 0x96
vpternlogd zmm24, zmm2, zmm7, 0xb4
vpternlogd zmm23, zmm11, zmm1, 0x78
vpternlogd zmm28, zmm14, zmm5, 0xb4
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 1376]
vpxord zmm2, zmm2, zmmword ptr [rcx + 1024]
vpternlogd zmm30, zmm20, zmm14, 0x78
vpternlogd zmm28, zmm29, zmm16, 0x78
vpternlogd zmm23, zmm22, zmm9, 0x78
vpternlogd zmm28, zmm19, zmm3, 0x78
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 1296]
vpxord zmm7, zmm7, zmmword ptr [rcx + 960]
vpternlogd zmm5, zmm14, zmm27, 0x9c
vpternlogd zmm2, zmm0, zmm17, 0x96
vpternlogd zmm5, zmm21, zmm3, 0x78
vmovdqa64 zmm17, zmmword ptr [rsi + 1216]
vbroadcasti32x4 zmm21, xmmword ptr [r10 + 48]
vpternlogd zmm21, zmm17, zmmword ptr [rsi + 192], 0x6a
vpternlogd zmm5, zmm11, zmm9, 0x78
vpxord zmm11, zmm12, zmm21
vmovdqa64 zmm22, zmmword ptr [rcx + 768]
vbroadcasti32x4 zmm27, xmmword ptr [rdx + 1408]
vpternlogd zmm23, zmm22, zmm27, 0x96
vbroadcasti32x4 zmm27, xmmword ptr [r11 + 48]
vpternlogd zmm21, zmm17, zmm27, 0x36
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 1072]
vpternlogd zmm21, zmm12, zmm17, 0x96
vmovdqa64 zmmword ptr [rsi + 1216], zmm21
vpternlogd zmm5, zmm6, zmm18, 0xd2
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 1392]
vmovdqa64 zmm12, zmmword ptr [rcx + 704]
vpxord zmm6, zmm6, zmm12
vpternlogd zmm6, zmm14, zmm30, 0x96
vpternlogd zmm5, zmm7, zmm10, 0x96
vmovdqa64 zmm7, zmmword ptr [rsi + 1408]
vbroadcasti32x4 zmm14, xmmword ptr [r10 + 96]
vpternlogd zmm14, zmm7, zmmword ptr [rsi + 384], 0x6a
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 1152]
vmovdqa64 zmm21, zmm23
vpternlogd zmm21, zmm17, zmmword ptr [rcx + 192], 0x96
vmovdqa64 zmmword ptr [rsi + 1536], zmm21
vmovdqa64 zmm17, zmmword ptr [rcx + 640]
vmovdqa64 zmm21, zmm12
vpternlogd zmm21, zmm22, zmm17, 0x96
vmovdqa64 zmm27, zmmword ptr [rcx + 576]
vbroadcasti32x4 zmm29, xmmword ptr [rdx + 1424]
vpternlogd zmm4, zmm27, zmm29, 0x96
vbroadcasti32x4 zmm29, xmmword ptr [rdx + 1168]
vmovdqa64 zmm30, zmm4
vpternlogd zmm30, zmm26, zmm29, 0x96
vmovdqa64 zmmword ptr [rsi + 1600], zmm30
vpxord zmm26, zmm2, zmm14
vpternlogd zmm25, zmm31, zmm3, 0xa6
vbroadcasti32x4 zmm3, xmmword ptr [r11 + 96]
vpternlogd zmm14, zmm7, zmm3, 0x36
vbroadcasti32x4 zmm3, xmmword ptr [rdx + 1360]
vmovdqa64 zmm7, zmmword ptr [rcx + 320]
vpxord zmm3, zmm3, zmm7
vmovdqa64 zmm29, zmmword ptr [rcx + 832]
vpxord zmm30, zmm22, zmm29
vbroadcasti32x4 zmm31, xmmword ptr [rdx + 1120]
vpternlogd zmm14, zmm2, zmm31, 0x96
vmovdqa64 zmmword ptr [rsi + 1408], zmm14
vpternlogd zmm3, zmm13, zmm28, 0x96
vmovdqa64 zmm2, zmmword ptr [rcx + 1664]
vmovdqa64 zmm14, zmm30
vpternlogd zmm14, zmm22, zmm2, 0x96
vbroadcasti32x4 zmm28, xmmword ptr [rdx + 1504]
vpternlogd zmm13, zmm17, zmm28, 0x96
vpternlogd zmm25, zmm18, zmm20, 0x78
vmovdqa64 zmm18, zmmword ptr [rsi + 1088]
vbroadcasti32x4 zmm20, xmmword ptr [r10 + 16]
vpternlogd zmm20, zmm18, zmmword ptr [rsi + 64], 0x6a
vpxord zmm28, zmm5, zmm20
vpternlogd zmm25, zmm19, zmm1, 0xd2
vpternlogd zmm25, zmm9, zmm16, 0xb4
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 1440]
vpternlogd zmm10, zmm29, zmm1, 0x96
vbroadcasti32x4 zmm1, xmmword ptr [r11 + 16]
vpternlogd zmm20, zmm18, zmm1, 0x36
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 1248]
vmovdqa64 zmm9, zmm13
vpternlogd zmm9, zmm15, zmm1, 0x96
vmovdqa64 zmmword ptr [rsi + 1920], zmm9
vmovdqa64 zmm1, zmmword ptr [rcx + 1152]
vmovdqa64 zmm9, zmmword ptr [rcx + 512]
vpxord zmm15, zmm1, zmm9
vmovdqa64 zmm16, zmmword ptr [rsi + 1344]
vbroadcasti32x4 zmm18, xmmword ptr [r10 + 80]
vpternlogd zmm18, zmm16, zmmword ptr [rsi + 320], 0x6a
vpxord zmm19, zmm3, zmm18
vmovdqa64 zmm31, zmm15
vpternlogd zmm31, zmm27, zmm1, 0x96
vmovdqa64 zmmword ptr [rcx + 0], zmm28
vbroadcasti32x4 zmm28, xmmword ptr [r11 + 80]
vpternlogd zmm18, zmm16, zmm28, 0x36
vmovdqa64 zmm16, zmmword ptr [rcx + 896]
vmovdqa64 zmm28, zmm16
vpternlogd zmm28, zmm27, zmm17, 0x96
vmovdqa64 zmmword ptr [rcx + 192], zmm23
vbroadcasti32x4 zmm23, xmmword ptr [rdx + 1040]
vpternlogd zmm20, zmm5, zmm23, 0x96
vmovdqa64 zmmword ptr [rsi + 1088], zmm20
vmovdqa64 zmm5, zmm28
vpternlogd zmm5, zmm17, zmm14, 0x7b
vmovdqa64 zmm20, zmm31
vpternlogd zmm20, zmm29, zmm14, 0x96
vbroadcasti32x4 zmm23, xmmword ptr [rdx + 1104]
vpternlogd zmm18, zmm3, zmm23, 0x96
vmovdqa64 zmmword ptr [rsi + 1344], zmm18
vmovdqa64 zmm3, zmm20
vpternlogd zmm3, zmm16, zmm15, 0xa6
vmovdqa64 zmm18, zmm20
vpternlogd zmm18, zmm27, zmm14, 0x96
vbroadcasti32x4 zmm23, xmmword ptr [rdx + 1520]
vpternlogd zmm0, zmm1, zmm23, 0x96
vmovdqa64 zmm23, zmmword ptr [rsi + 1472]
vmovdqa64 zmmword ptr [rcx + 1280], zmm11
vbroadcasti32x4 zmm11, xmmword ptr [r10 + 112]
vpternlogd zmm11, zmm23, zmmword ptr [rsi + 448], 0x6a
vmovdqa64 zmmword ptr [rcx + 1728], zmm10
vpxord zmm10, zmm6, zmm11
vmovdqa64 zmmword ptr [rcx + 1792], zmm26
vbroadcasti32x4 zmm26, xmmword ptr [r11 + 112]
vpternlogd zmm11, zmm23, zmm26, 0x36
vbroadcasti32x4 zmm23, xmmword ptr [rdx + 1136]
vpternlogd zmm11, zmm6, zmm23, 0x96
vmovdqa64 zmmword ptr [rsi + 1472], zmm11
vmovdqa64 zmm6, zmm1
vpternlogd zmm6, zmm22, zmm16, 0x96
vpternlogd zmm3, zmm2, zmm9, 0x78
vpxord zmm11, zmm12, zmm18
vmovdqa64 zmm23, zmm6
vpternlogd zmm23, zmm9, zmm21, 0x96
vmovdqa64 zmm26, zmm23
vpternlogd zmm26, zmm16, zmm31, 0x06
vpternlogd zmm26, zmm1, zmm18, 0x78
vmovdqa64 zmmword ptr [rcx + 1856], zmm0
vmovdqa64 zmm0, zmm11
vpternlogd zmm0, zmm16, zmm18, 0x96
vpternlogd zmm26, zmm21, zmm20, 0x78
vpternlogd zmm3, zmm21, zmm30, 0xd2
vmovdqa64 zmmword ptr [rcx + 1920], zmm19
vmovdqa64 zmm19, zmm6
vpternlogd zmm19, zmm22, zmm2, 0xa6
vpternlogd zmm3, zmm11, zmm0, 0xb4
vpternlogd zmm23, zmm29, zmm1, 0x6c
vpternlogd zmm23, zmm22, zmm0, 0x78
vmovdqa64 zmmword ptr [rcx + 1984], zmm10
vmovdqa64 zmm10, zmm19
vpternlogd zmm10, zmm9, zmm20, 0x96
vpternlogd zmm10, zmm17, zmm14, 0xb4
vpternlogd zmm23, zmm2, zmm28, 0x78
vpternlogd zmm10, zmm18, zmm0, 0x78
vpternlogd zmm19, zmm21, zmm0, 0xb4
vpternlogd zmm23, zmm27, zmm17, 0x78
vpternlogd zmm10, zmm21, zmm15, 0x78
vbroadcasti32x4 zmm20, xmmword ptr [rdx + 608]
vmovdqa64 zmmword ptr [rcx + 2048], zmm13
vmovdqa64 zmm13, zmmword ptr [rcx + 1024]
vpternlogd zmm23, zmm20, zmm13, 0x96
vbroadcasti32x4 zmm20, xmmword ptr [rdx + 592]
vpternlogd zmm10, zmm20, zmm7, 0x96
vbroadcasti32x4 zmm20, xmmword ptr [rdx + 1312]
vpxord zmm20, zmm20, zmmword ptr [rcx + 384]
vpxord zmm26, zmm26, zmm5
vpternlogd zmm19, zmm31, zmm30, 0x78
vmovdqa64 zmm5, zmmword ptr [rcx + 1600]
vpternlogd zmm20, zmm5, zmm25, 0x96
vpternlogd zmm26, zmm27, zmm6, 0x4b
vpternlogd zmm19, zmm9, zmm17, 0x78
vmovdqa64 zmm25, zmm6
vpternlogd zmm25, zmm12, zmm28, 0x6c
vpternlogd zmm25, zmm17, zmm15, 0x78
vmovdqa64 zmmword ptr [rcx + 2112], zmm20
vbroadcasti32x4 zmm20, xmmword ptr [rdx + 624]
vpternlogd zmm19, zmm17, zmm20, 0x96
vpternlogd zmm28, zmm22, zmm15, 0xc6
vmovdqa64 zmm20, zmmword ptr [rcx + 960]
vmovdqa64 zmmword ptr [rcx + 2176], zmm19
vmovdqa64 zmm19, zmm13
vpternlogd zmm19, zmm20, zmm7, 0xca
vbroadcasti32x4 zmm13, xmmword ptr [rdx + 1456]
vpternlogd zmm5, zmm16, zmm13, 0x96
vpternlogd zmm28, zmm14, zmm11, 0x78
vbroadcasti32x4 zmm13, xmmword ptr [rdx + 512]
vmovdqa64 zmmword ptr [rcx + 1600], zmm5
vmovdqa64 zmm5, zmmword ptr [rcx + 1344]
vpternlogd zmm26, zmm13, zmm5, 0x96
vpternlogd zmm28, zmm16, zmm1, 0xd2
vpternlogd zmm6, zmm17, zmm14, 0xc6
vpternlogd zmm28, zmm29, zmm31, 0xb4
vpternlogd zmm6, zmm12, zmm15, 0x78
vbroadcasti32x4 zmm13, xmmword ptr [rdx + 576]
vmovdqa64 zmm15, zmmword ptr [rcx + 448]
vpternlogd zmm28, zmm13, zmm15, 0x96
vpternlogd zmm6, zmm27, zmm11, 0x78
vbroadcasti32x4 zmm13, xmmword ptr [rdx + 1344]
vpxord zmm13, zmm15, zmm13
vpternlogd zmm21, zmm12, zmm2, 0x96
vpternlogd zmm6, zmm22, zmm2, 0xd2
vmovdqa64 zmm17, zmm21
vpternlogd zmm17, zmm12, zmm0, 0x6a
vpternlogd zmm17, zmm31, zmm14, 0x78
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 528]
vpternlogd zmm6, zmm0, zmm20, 0x96
vmovdqa64 zmm0, zmmword ptr [rcx + 1536]
vpternlogd zmm13, zmm0, zmm24, 0x96
vpternlogd zmm17, zmm27, zmm30, 0x78
vpandd zmm12, zmm5, zmm7
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 1488]
vpternlogd zmm0, zmm9, zmm14, 0x96
vpternlogd zmm17, zmm1, zmm11, 0x78
vmovdqa64 zmm1, zmm12
vpternlogd zmm1, zmm20, zmm15, 0x87
vmovdqa64 zmm9, zmmword ptr [rcx + 384]
vmovdqa64 zmm11, zmm5
vpternlogd zmm11, zmm20, zmm9, 0xbc
vmovdqa64 zmm14, zmmword ptr [rcx + 1088]
vmovdqa64 zmm24, zmm5
vpternlogd zmm24, zmm9, zmm14, 0x2d
vpxord zmm22, zmm22, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 1280]
vbroadcasti32x4 zmm27, xmmword ptr [r10 + 64]
vpternlogd zmm27, zmm18, zmmword ptr [rsi + 256], 0x6a
vpxord zmm29, zmm13, zmm27
vbroadcasti32x4 zmm30, xmmword ptr [r11 + 64]
vpternlogd zmm27, zmm18, zmm30, 0x36
vpternlogd zmm22, zmm2, zmm25, 0xa6
vmovdqa64 zmm2, zmm11
vpternlogd zmm2, zmm5, zmm14, 0x78
vpandd zmm18, zmm15, zmm7
vmovdqa64 zmm25, zmm2
vpternlogd zmm25, zmm9, zmm15, 0x87
vpandd zmm30, zmm5, zmm15
vbroadcasti32x4 zmm31, xmmword ptr [rdx + 1088]
vpternlogd zmm27, zmm13, zmm31, 0x96
vmovdqa64 zmmword ptr [rsi + 1280], zmm27
vpternlogd zmm22, zmm16, zmm21, 0xb4
vmovdqa64 zmm13, zmmword ptr [rcx + 1024]
vpandd zmm16, zmm14, zmm13
vbroadcasti32x4 zmm21, xmmword ptr [rdx + 560]
vpternlogd zmm22, zmm21, zmm14, 0x96
vmovdqa64 zmm21, zmm30
vpternlogd zmm21, zmm9, zmm7, 0x69
vmovdqa64 zmm27, zmm16
vpternlogd zmm27, zmm20, zmm18, 0x48
vpternlogd zmm21, zmm13, zmm25, 0x59
vpternlogd zmm21, zmm22, zmm27, 0x96
vmovdqa64 zmm27, zmm14
vpternlogd zmm27, zmm20, zmm7, 0xb8
vbroadcasti32x4 zmm31, xmmword ptr [rdx + 544]
vpternlogd zmm3, zmm31, zmm9, 0x96
vmovdqa64 zmm31, zmm5
vpternlogd zmm31, zmm20, zmm14, 0x95
vpternlogd zmm27, zmm14, zmm30, 0x4b
vpternlogd zmm27, zmm5, zmm18, 0x96
vmovdqa64 zmm5, zmm31
vpternlogd zmm5, zmm14, zmm7, 0xb4
vmovdqa64 zmmword ptr [rcx + 512], zmm29
vpandnd zmm29, zmm20, zmm7
vmovdqa64 zmmword ptr [rcx + 576], zmm21
vmovdqa64 zmm21, zmm29
vpternlogd zmm21, zmm11, zmm25, 0x69
vmovdqa64 zmm25, zmm31
vpternlogd zmm25, zmm2, zmm24, 0xdb
vpternlogd zmm29, zmm9, zmm19, 0x09
vpxord zmm11, zmm11, zmm2
vmovdqa64 zmm2, zmm11
vpternlogd zmm2, zmm7, zmm21, 0x7b
vpternlogd zmm5, zmm9, zmm13, 0x78
vpternlogd zmm21, zmm14, zmm31, 0x6a
vpternlogd zmm31, zmm7, zmm5, 0xb4
vmovdqa64 zmm7, zmm5
vpternlogd zmm7, zmm15, zmm1, 0x7b
vpxord zmm29, zmm30, zmm29
vpternlogd zmm29, zmm13, zmm18, 0x78
vpternlogd zmm5, zmm13, zmm12, 0x7b
vpternlogd zmm11, zmm20, zmm15, 0x69
vmovdqa64 zmm18, zmm11
vpternlogd zmm18, zmm13, zmm12, 0xa6
vpternlogd zmm21, zmm9, zmm19, 0x78
vpternlogd zmm12, zmm9, zmm26, 0x6a
vpternlogd zmm11, zmm9, zmm15, 0x7b
vpternlogd zmm21, zmm23, zmm18, 0x69
vpternlogd zmm12, zmm5, zmm27, 0x96
vpternlogd zmm11, zmm16, zmm7, 0x69
vpternlogd zmm16, zmm9, zmm30, 0x8b
vmovdqa64 zmm5, zmm12
vpternlogd zmm5, zmm4, zmmword ptr [rcx + 1216], 0x96
vmovdqa64 zmmword ptr [rsi + 576], zmm5
vpternlogd zmm11, zmm3, zmm18, 0x69
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 640]
vpxord zmm17, zmm17, zmm4
vmovdqa64 zmm4, zmm17
vpternlogd zmm4, zmm6, zmm28, 0x96
vpternlogd zmm30, zmm14, zmm15, 0x28
vmovdqa64 zmm5, zmm4
vpternlogd zmm5, zmm6, zmm10, 0xa6
vpternlogd zmm30, zmm9, zmm24, 0x4b
vpxord zmm7, zmm6, zmm22
vpxord zmm15, zmm23, zmm17
vmovdqa64 zmm18, zmm15
vpternlogd zmm18, zmm3, zmm17, 0x96
vpternlogd zmm24, zmm13, zmm1, 0x59
vmovdqa64 zmm19, zmm24
vpternlogd zmm19, zmm10, zmm25, 0x96
vpternlogd zmm19, zmm31, zmm16, 0x96
vpternlogd zmm24, zmm13, zmm30, 0xa6
vpternlogd zmm1, zmm9, zmm14, 0xb1
vmovdqa64 zmm9, zmm7
vpternlogd zmm9, zmm6, zmm10, 0x96
vpternlogd zmm24, zmm6, zmm2, 0x96
vmovdqa64 zmm2, zmm19
vpternlogd zmm2, zmm8, zmmword ptr [rcx + 2048], 0x96
vmovdqa64 zmmword ptr [rsi + 896], zmm2
vmovdqa64 zmm2, zmm9
vpternlogd zmm2, zmm22, zmm18, 0x96
vpternlogd zmm1, zmm28, zmm29, 0x96
vmovdqa64 zmm8, zmmword ptr [rcx + 256]
vmovdqa64 zmm13, zmm1
vpternlogd zmm13, zmm0, zmm8, 0x96
vmovdqa64 zmmword ptr [rsi + 832], zmm13
vmovdqa64 zmm13, zmm2
vpternlogd zmm13, zmm3, zmm9, 0x96
vbroadcasti32x4 zmm14, xmmword ptr [r11 + 208]
vpternlogd zmm8, zmm14, zmmword ptr [rsi + 1856], 0x56
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 1232]
vpternlogd zmm8, zmm0, zmm14, 0x96
vmovdqa64 zmmword ptr [rsi + 1856], zmm8
vmovdqa64 zmm0, zmm2
vpternlogd zmm0, zmm28, zmm15, 0xa6
vpxord zmm8, zmm26, zmm13
vmovdqa64 zmm14, zmm2
vpternlogd zmm14, zmm23, zmm5, 0x96
vmovdqa64 zmm16, zmm8
vpternlogd zmm16, zmm28, zmm13, 0x96
vmovdqa64 zmm20, zmmword ptr [rcx + 2176]
vmovdqa64 zmm25, zmm6
vpternlogd zmm25, zmm26, zmm20, 0x96
vpternlogd zmm0, zmm10, zmm23, 0x78
vpternlogd zmm0, zmm25, zmm7, 0xd2
vmovdqa64 zmm27, zmm25
vpternlogd zmm27, zmm16, zmm5, 0x9a
vpternlogd zmm27, zmm18, zmm7, 0x78
vpternlogd zmm0, zmm8, zmm16, 0xb4
vpternlogd zmm27, zmm23, zmm20, 0x78
vpternlogd zmm14, zmm20, zmm9, 0xb4
vmovdqa64 zmm5, zmm25
vpternlogd zmm5, zmm23, zmm4, 0x96
vmovdqa64 zmm23, zmm5
vpternlogd zmm23, zmm28, zmm18, 0x06
vpternlogd zmm23, zmm17, zmm13, 0x78
vpternlogd zmm23, zmm25, zmm2, 0x78
vpternlogd zmm27, zmm20, zmmword ptr [rcx + 1984], 0x96
vmovdqa64 zmmword ptr [rsi + 448], zmm27
vmovdqa64 zmm2, zmmword ptr [rcx + 576]
vmovdqa64 zmm27, zmmword ptr [rcx + 1408]
vmovdqa64 zmm29, zmm2
vpternlogd zmm29, zmm27, zmmword ptr [rcx + 1472], 0x96
vmovdqa64 zmmword ptr [rsi + 768], zmm29
vpternlogd zmm14, zmm13, zmm16, 0x78
vmovdqa64 zmm27, zmm3
vpternlogd zmm27, zmm28, zmm20, 0x96
vpternlogd zmm14, zmm25, zmm15, 0x78
vpternlogd zmm5, zmm22, zmm17, 0x6c
vpternlogd zmm14, zmm19, zmmword ptr [rcx + 1920], 0x96
vmovdqa64 zmmword ptr [rsi + 320], zmm14
vpternlogd zmm5, zmm6, zmm16, 0x78
vmovdqa64 zmm14, zmmword ptr [rsi + 1984]
vbroadcasti32x4 zmm19, xmmword ptr [r10 + 240]
vpternlogd zmm19, zmm14, zmmword ptr [rsi + 960], 0x6a
vpternlogd zmm5, zmm10, zmm27, 0x78
vmovdqa64 zmm29, zmm27
vpternlogd zmm29, zmm6, zmm15, 0xc6
vmovdqa64 zmm30, zmmword ptr [rcx + 1856]
vmovdqa64 zmm31, zmm19
vpternlogd zmm31, zmm21, zmm30, 0x96
vmovdqa64 zmmword ptr [rsi + 960], zmm31
vmovdqa64 zmm31, zmm27
vpternlogd zmm31, zmm20, zmm9, 0x7b
vpternlogd zmm29, zmm9, zmm8, 0x78
vpternlogd zmm29, zmm28, zmm17, 0xd2
vpternlogd zmm5, zmm3, zmm20, 0x78
vpternlogd zmm29, zmm22, zmm18, 0xb4
vbroadcasti32x4 zmm22, xmmword ptr [r11 + 240]
vpternlogd zmm19, zmm14, zmm22, 0x36
vpternlogd zmm29, zmm1, zmmword ptr [rcx + 512], 0x96
vmovdqa64 zmmword ptr [rsi + 256], zmm29
vpternlogd zmm5, zmm21, zmmword ptr [rcx + 1792], 0x96
vmovdqa64 zmmword ptr [rsi + 384], zmm5
vmovdqa64 zmm1, zmmword ptr [rsi + 1152]
vbroadcasti32x4 zmm5, xmmword ptr [r10 + 32]
vpternlogd zmm5, zmm1, zmmword ptr [rsi + 128], 0x6a
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 1264]
vpternlogd zmm19, zmm30, zmm14, 0x96
vmovdqa64 zmmword ptr [rsi + 1984], zmm19
vmovdqa64 zmm14, zmmword ptr [rsi + 1728]
vbroadcasti32x4 zmm19, xmmword ptr [r10 + 176]
vpternlogd zmm19, zmm14, zmmword ptr [rsi + 704], 0x6a
vbroadcasti32x4 zmm21, xmmword ptr [r11 + 176]
vmovdqa64 zmm22, zmm19
vpternlogd zmm22, zmm14, zmm21, 0x36
vmovdqa64 zmm14, zmmword ptr [rcx + 1600]
vbroadcasti32x4 zmm21, xmmword ptr [rdx + 1200]
vpternlogd zmm22, zmm14, zmm21, 0x96
vmovdqa64 zmmword ptr [rsi + 1728], zmm22
vmovdqa64 zmm21, zmmword ptr [rcx + 2112]
vpxord zmm22, zmm5, zmm21
vpternlogd zmm25, zmm26, zmm10, 0x96
vpternlogd zmm22, zmm11, zmm0, 0x96
vmovdqa64 zmmword ptr [rsi + 128], zmm22
vbroadcasti32x4 zmm0, xmmword ptr [r11 + 32]
vpternlogd zmm5, zmm1, zmm0, 0x36
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 1056]
vpternlogd zmm5, zmm21, zmm0, 0x96
vmovdqa64 zmmword ptr [rsi + 1152], zmm5
vpternlogd zmm19, zmm11, zmm14, 0x96
vmovdqa64 zmmword ptr [rsi + 704], zmm19
vmovdqa64 zmm0, zmmword ptr [rsi + 1664]
vbroadcasti32x4 zmm1, xmmword ptr [r10 + 160]
vpternlogd zmm1, zmm0, zmmword ptr [rsi + 640], 0x6a
vbroadcasti32x4 zmm5, xmmword ptr [r11 + 160]
vmovdqa64 zmm11, zmm1
vpternlogd zmm11, zmm0, zmm5, 0x36
vmovdqa64 zmm0, zmmword ptr [rcx + 1728]
vpternlogd zmm1, zmm24, zmm0, 0x96
vmovdqa64 zmmword ptr [rsi + 640], zmm1
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 1184]
vpternlogd zmm11, zmm0, zmm1, 0x96
vmovdqa64 zmmword ptr [rsi + 1664], zmm11
vmovdqa64 zmm0, zmm25
vpternlogd zmm0, zmm26, zmm16, 0x6a
vpternlogd zmm27, zmm26, zmm4, 0x6c
vpternlogd zmm27, zmm20, zmm15, 0x78
vpternlogd zmm0, zmm18, zmm9, 0x78
vpxord zmm13, zmm6, zmm13
vpternlogd zmm9, zmm20, zmm4, 0x9c
vpternlogd zmm9, zmm26, zmm15, 0x78
vpternlogd zmm13, zmm10, zmm27, 0xa6
vpternlogd zmm0, zmm3, zmm7, 0x78
vpternlogd zmm13, zmm28, zmm25, 0xb4
vpternlogd zmm13, zmm2, zmmword ptr [rcx + 1280], 0x96
vmovdqa64 zmmword ptr [rsi + 192], zmm13
vpternlogd zmm0, zmm17, zmm8, 0x78
vpternlogd zmm9, zmm3, zmm8, 0x78
vmovdqa64 zmm1, zmmword ptr [rcx + 192]
vpternlogd zmm0, zmm1, zmmword ptr [rcx + 128], 0x96
vmovdqa64 zmmword ptr [rsi + 512], zmm0
vpternlogd zmm9, zmm6, zmm10, 0xd2
vpxord zmm23, zmm23, zmm31
vpternlogd zmm9, zmm24, zmmword ptr [rcx + 0], 0x96
vmovdqa64 zmmword ptr [rsi + 64], zmm9
vpternlogd zmm23, zmm3, zmm4, 0x4b
vpternlogd zmm23, zmm12, zmmword ptr [rcx + 64], 0x96
vmovdqa64 zmmword ptr [rsi + 0], zmm23
