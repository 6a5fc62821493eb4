// fo_zmm_many.s: 964 instructions, about 407 cycles, 27 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 zmm0, zmmword ptr [rdi + 1600]
vmovdqa64 zmm1, zmmword ptr [rdi + 1728]
vmovdqa64 zmm2, zmmword ptr [rdi + 1920]
vmovdqa64 zmm3, zmm2
vpternlogd zmm3, zmm0, zmm1, 0x96
vmovdqa64 zmm4, zmmword ptr [rdi + 1984]
vmovdqa64 zmm5, zmmword ptr [rdi + 1856]
vpxord zmm6, zmm4, zmm5
vmovdqa64 zmm7, zmmword ptr [rdi + 1536]
vmovdqa64 zmm8, zmm7
vpternlogd zmm8, zmm1, zmm4, 0x96
vmovdqa64 zmm9, zmm6
vpternlogd zmm9, zmm7, zmm3, 0x9c
vmovdqa64 zmm10, zmmword ptr [rdi + 1472]
vmovdqa64 zmm11, zmm8
vpternlogd zmm11, zmm10, zmm3, 0x6c
vmovdqa64 zmm12, zmmword ptr [rdi + 1792]
vmovdqa64 zmm13, zmm8
vpternlogd zmm13, zmm7, zmm12, 0xa6
vmovdqa64 zmm14, zmm2
vpternlogd zmm14, zmm10, zmm7, 0x96
vpternlogd zmm11, zmm2, zmm6, 0x78
vmovdqa64 zmm15, zmmword ptr [rdi + 1664]
vpxord zmm16, zmm7, zmm15
vmovdqa64 zmm17, zmm14
vpternlogd zmm17, zmm10, zmm12, 0x96
vmovdqa64 zmm18, zmm6
vpternlogd zmm18, zmm0, zmm4, 0x96
vmovdqa64 zmm19, zmm16
vpternlogd zmm19, zmm7, zmm12, 0x96
vmovdqa64 zmm20, zmm14
vpternlogd zmm20, zmm5, zmm8, 0x96
vmovdqa64 zmm21, zmm20
vpternlogd zmm21, zmm1, zmm18, 0x06
vmovdqa64 zmm22, zmm19
vpternlogd zmm22, zmm2, zmm3, 0x7b
vpternlogd zmm20, zmm15, zmm4, 0x6c
vmovdqa64 zmm23, zmm19
vpternlogd zmm23, zmm15, zmm18, 0x96
vmovdqa64 zmm24, zmm23
vpternlogd zmm24, zmm1, zmm6, 0xa6
vmovdqa64 zmm25, zmm23
vpternlogd zmm25, zmm0, zmm19, 0x96
vpternlogd zmm24, zmm12, zmm5, 0x78
vpternlogd zmm24, zmm14, zmm16, 0xd2
vmovdqa64 zmm26, zmm23
vpternlogd zmm26, zmm5, zmm13, 0x96
vpxord zmm27, zmm10, zmm25
vmovdqa64 zmm28, zmm27
vpternlogd zmm28, zmm1, zmm25, 0x96
vpternlogd zmm26, zmm2, zmm19, 0xb4
vpternlogd zmm26, zmm25, zmm28, 0x78
vpternlogd zmm26, zmm14, zmm6, 0x78
vmovdqa64 zmm29, zmm28
vpternlogd zmm29, zmm10, zmm17, 0x78
vbroadcasti32x4 zmm30, xmmword ptr [rdx + 80]
vmovdqa64 zmm31, zmmword ptr [rdi + 1344]
vpternlogd zmm26, zmm30, zmm31, 0x96
vmovdqa64 zmm30, zmm28
vpternlogd zmm30, zmm14, zmm13, 0xa6
vmovdqa64 zmm13, zmm27
vpternlogd zmm13, zmm19, zmm9, 0x6a
vpternlogd zmm13, zmm1, zmm4, 0xd2
vmovdqa64 zmm9, zmm28
vpternlogd zmm9, zmm7, zmm20, 0x6a
vpternlogd zmm29, zmm18, zmm19, 0x78
vpternlogd zmm13, zmm15, zmm18, 0xb4
vbroadcasti32x4 zmm15, xmmword ptr [rdx + 64]
vmovdqa64 zmm20, zmmword ptr [rdi + 1280]
vpternlogd zmm13, zmm15, zmm20, 0x96
vpternlogd zmm29, zmm0, zmm16, 0x78
vpternlogd zmm30, zmm18, zmm16, 0x78
vpternlogd zmm30, zmm5, zmm2, 0x78
vpternlogd zmm29, zmm4, zmm27, 0x78
vpternlogd zmm9, zmm12, zmm3, 0x78
vpxord zmm3, zmm7, zmm25
vpternlogd zmm3, zmm12, zmm11, 0xa6
vpternlogd zmm9, zmm0, zmm2, 0x78
vpternlogd zmm3, zmm1, zmm17, 0xb4
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 96]
vmovdqa64 zmm5, zmmword ptr [rdi + 1408]
vpternlogd zmm9, zmm1, zmm5, 0x96
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 48]
vmovdqa64 zmm11, zmmword ptr [rdi + 1216]
vpternlogd zmm3, zmm1, zmm11, 0x96
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 112]
vpternlogd zmm30, zmm2, zmm1, 0x96
vpternlogd zmm19, zmm2, zmm8, 0x9c
vpternlogd zmm25, zmm4, zmm21, 0x6a
vpternlogd zmm19, zmm10, zmm6, 0x78
vmovdqa64 zmm1, zmmword ptr [rdi + 1024]
vmovdqa64 zmm2, zmmword ptr [rdi + 1152]
vmovdqa64 zmm4, zmm2
vpternlogd zmm4, zmm1, zmm11, 0x39
vpternlogd zmm25, zmm14, zmm23, 0x78
vpternlogd zmm19, zmm0, zmm27, 0x78
vpternlogd zmm19, zmm7, zmm12, 0xd2
vmovdqa64 zmm6, zmmword ptr [rdi + 1088]
vmovdqa64 zmm7, zmm6
vpternlogd zmm7, zmm1, zmm2, 0xbc
vmovdqa64 zmm10, zmm7
vpternlogd zmm10, zmm1, zmm11, 0x78
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 16]
vpternlogd zmm19, zmm12, zmm6, 0x96
vmovdqa64 zmm12, zmm10
vpternlogd zmm12, zmm2, zmm20, 0x87
vpandd zmm14, zmm1, zmm31
vpandd zmm15, zmm1, zmm20
vmovdqa64 zmm16, zmm14
vpternlogd zmm16, zmm6, zmm20, 0x87
vpandd zmm17, zmm20, zmm31
vmovdqa64 zmm18, zmm16
vpternlogd zmm18, zmm5, zmm4, 0x4b
vmovdqa64 zmm21, zmm15
vpternlogd zmm21, zmm2, zmm31, 0x69
vpternlogd zmm21, zmm5, zmm12, 0x59
vpternlogd zmm28, zmm27, zmm24, 0xa6
vmovdqa64 zmm23, zmm31
vpternlogd zmm23, zmm6, zmm11, 0xe2
vmovdqa64 zmm24, zmm15
vpternlogd zmm24, zmm11, zmm20, 0x28
vmovdqa64 zmm27, zmm5
vpternlogd zmm27, zmm6, zmm31, 0xca
vpternlogd zmm23, zmm11, zmm15, 0x4b
vpxord zmm25, zmm25, zmm22
vbroadcasti32x4 zmm22, xmmword ptr [rdx + 32]
vpternlogd zmm28, zmm22, zmm2, 0x96
vpternlogd zmm25, zmm0, zmm8, 0x4b
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 0]
vpternlogd zmm25, zmm0, zmm1, 0x96
vmovdqa64 zmm0, zmm25
vpternlogd zmm0, zmm2, zmm14, 0x78
vpternlogd zmm23, zmm1, zmm17, 0x96
vpternlogd zmm24, zmm2, zmm4, 0x4b
vpandnd zmm8, zmm6, zmm31
vmovdqa64 zmm22, zmm8
vpternlogd zmm22, zmm2, zmm27, 0x09
vpternlogd zmm8, zmm7, zmm12, 0x69
vpxord zmm22, zmm15, zmm22
vpternlogd zmm22, zmm5, zmm17, 0x78
vpternlogd zmm24, zmm5, zmm18, 0xb4
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 128]
vpxord zmm29, zmm29, zmm12
vpternlogd zmm1, zmm6, zmm11, 0x95
vmovdqa64 zmm12, zmm1
vpternlogd zmm12, zmm10, zmm4, 0xdb
vpternlogd zmm12, zmm26, zmm18, 0x96
vmovdqa64 zmm4, zmm1
vpternlogd zmm4, zmm11, zmm31, 0xb4
vpternlogd zmm4, zmm2, zmm5, 0x78
vmovdqa64 zmm18, zmm4
vpternlogd zmm18, zmm20, zmm16, 0x7b
vmovdqa64 zmm20, zmm4
vpternlogd zmm20, zmm31, zmm1, 0xa6
vpternlogd zmm4, zmm5, zmm14, 0x7b
vpternlogd zmm16, zmm2, zmm11, 0xb1
vpternlogd zmm1, zmm11, zmm8, 0x78
vpternlogd zmm1, zmm2, zmm27, 0x78
vmovdqa64 zmm27, zmm25
vpternlogd zmm27, zmm19, zmm30, 0x96
vpandd zmm11, zmm11, zmm5
vpternlogd zmm4, zmm23, zmm0, 0x96
vpxord zmm0, zmm9, zmm29
vmovdqa64 zmm23, zmm11
vpternlogd zmm23, zmm6, zmm17, 0x48
vmovdqa64 zmm17, zmm0
vpternlogd zmm17, zmm28, zmm29, 0x96
vpternlogd zmm16, zmm13, zmm22, 0x96
vmovdqa64 zmm22, zmm11
vpternlogd zmm22, zmm2, zmm15, 0x8b
vpternlogd zmm22, zmm12, zmm20, 0x96
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 992]
vmovdqa64 zmm15, zmm22
vpternlogd zmm15, zmm12, zmmword ptr [rdi + 896], 0x96
vpxord zmm7, zmm7, zmm10
vbroadcasti32x4 zmm10, xmmword ptr [rdx + 784]
vpxord zmm10, zmm10, zmmword ptr [rdi + 64]
vpxord zmm12, zmm19, zmm3
vpternlogd zmm23, zmm3, zmm21, 0x96
vmovdqa64 zmm20, zmm12
vpternlogd zmm20, zmm19, zmm26, 0x96
vmovdqa64 zmm21, zmm20
vpternlogd zmm21, zmm3, zmm17, 0x96
vmovdqa64 zmmword ptr [rcx + 0], zmm15
vmovdqa64 zmm15, zmm7
vpternlogd zmm15, zmm6, zmmword ptr [rdi + 1280], 0x69
vmovdqa64 zmm6, zmm21
vpternlogd zmm6, zmm28, zmm20, 0x96
vmovdqa64 zmmword ptr [rcx + 64], zmm16
vmovdqa64 zmm16, zmm15
vpternlogd zmm16, zmm5, zmm14, 0xa6
vpternlogd zmm7, zmm31, zmm8, 0x7b
vmovdqa64 zmm5, zmm16
vpternlogd zmm5, zmm9, zmm1, 0x69
vpternlogd zmm15, zmm2, zmmword ptr [rdi + 1280], 0x7b
vpternlogd zmm7, zmm19, zmm24, 0x96
vmovdqa64 zmm1, zmmword ptr [rdi + 640]
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 928]
vmovdqa64 zmm8, zmm7
vpternlogd zmm8, zmm1, zmm2, 0x96
vmovdqa64 zmm2, zmm29
vpternlogd zmm2, zmm19, zmm13, 0x96
vmovdqa64 zmm14, zmm2
vpternlogd zmm14, zmm9, zmm27, 0x96
vpternlogd zmm15, zmm11, zmm18, 0x69
vmovdqa64 zmm11, zmmword ptr [rdi + 960]
vbroadcasti32x4 zmm18, xmmword ptr [rdx + 1008]
vmovdqa64 zmm24, zmm5
vpternlogd zmm24, zmm11, zmm18, 0x96
vpternlogd zmm15, zmm28, zmm16, 0x69
vmovdqa64 zmm16, zmm28
vpternlogd zmm16, zmm13, zmm30, 0x96
vmovdqa64 zmm18, zmm16
vpternlogd zmm18, zmm30, zmm20, 0x7b
vmovdqa64 zmm31, zmm16
vpternlogd zmm31, zmm25, zmm2, 0x6c
vmovdqa64 zmmword ptr [rcx + 128], zmm24
vmovdqa64 zmm24, zmm2
vpternlogd zmm24, zmm30, zmm20, 0xc6
vmovdqa64 zmmword ptr [rcx + 192], zmm8
vmovdqa64 zmm8, zmm14
vpternlogd zmm8, zmm13, zmm17, 0x06
vpternlogd zmm31, zmm30, zmm0, 0x78
vpxord zmm11, zmm25, zmm6
vpternlogd zmm8, zmm29, zmm6, 0x78
vmovdqa64 zmm1, zmm16
vpternlogd zmm1, zmm19, zmm0, 0xc6
vpternlogd zmm8, zmm27, zmm21, 0x78
vpternlogd zmm24, zmm25, zmm0, 0x78
vpternlogd zmm24, zmm28, zmm11, 0x78
vpternlogd zmm24, zmm19, zmm26, 0xd2
vpternlogd zmm24, zmm10, zmm7, 0x96
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 768]
vpxord zmm7, zmm7, zmmword ptr [rdi + 0]
vmovdqa64 zmm10, zmm11
vpternlogd zmm10, zmm13, zmm6, 0x96
vpxord zmm8, zmm8, zmm18
vpternlogd zmm1, zmm20, zmm11, 0x78
vbroadcasti32x4 zmm18, xmmword ptr [rdx + 864]
vpxord zmm18, zmm18, zmmword ptr [rdi + 384]
vpternlogd zmm8, zmm28, zmm2, 0x4b
vpternlogd zmm8, zmm7, zmm4, 0x96
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 816]
vpxord zmm7, zmm7, zmmword ptr [rdi + 192]
vmovdqa64 zmmword ptr [rcx + 256], zmm8
vpxord zmm8, zmm19, zmm6
vmovdqa64 zmmword ptr [rcx + 320], zmm24
vmovdqa64 zmm24, zmm27
vpternlogd zmm24, zmm25, zmm26, 0x96
vpternlogd zmm8, zmm26, zmm31, 0xa6
vmovdqa64 zmm31, zmm24
vpternlogd zmm31, zmm25, zmm10, 0x6a
vpternlogd zmm1, zmm13, zmm29, 0xd2
vpternlogd zmm31, zmm17, zmm20, 0x78
vpternlogd zmm31, zmm28, zmm12, 0x78
vpternlogd zmm1, zmm3, zmm17, 0xb4
vpternlogd zmm31, zmm29, zmm11, 0x78
vpternlogd zmm14, zmm3, zmm29, 0x6c
vpternlogd zmm8, zmm13, zmm24, 0xb4
vpternlogd zmm14, zmm19, zmm10, 0x78
vmovdqa64 zmm3, zmmword ptr [rdi + 512]
vbroadcasti32x4 zmm24, xmmword ptr [rdx + 896]
vpternlogd zmm31, zmm3, zmm24, 0x96
vpternlogd zmm8, zmm7, zmm23, 0x96
vpternlogd zmm2, zmm19, zmm26, 0xa6
vmovdqa64 zmm7, zmmword ptr [rdi + 640]
vpxord zmm19, zmm3, zmm7
vmovdqa64 zmm24, zmmword ptr [rdi + 768]
vmovdqa64 zmm25, zmm19
vpternlogd zmm25, zmm3, zmm24, 0x96
vmovdqa64 zmm29, zmm2
vpternlogd zmm29, zmm27, zmm10, 0xb4
vpternlogd zmm14, zmm26, zmm16, 0x78
vpternlogd zmm14, zmm28, zmm30, 0x78
vbroadcasti32x4 zmm16, xmmword ptr [rdx + 848]
vmovdqa64 zmm28, zmmword ptr [rdi + 320]
vpxord zmm16, zmm16, zmm28
vpternlogd zmm2, zmm9, zmm21, 0x96
vpternlogd zmm14, zmm18, zmm5, 0x96
vpternlogd zmm29, zmm17, zmm12, 0x78
vpternlogd zmm2, zmm30, zmm20, 0xb4
vmovdqa64 zmm5, zmmword ptr [rdi + 576]
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 912]
vpternlogd zmm4, zmm5, zmm17, 0x96
vpternlogd zmm29, zmm9, zmm30, 0x78
vpternlogd zmm2, zmm6, zmm10, 0x78
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 800]
vpxord zmm6, zmm6, zmmword ptr [rdi + 128]
vmovdqa64 zmm17, zmmword ptr [rdi + 960]
vmovdqa64 zmm18, zmmword ptr [rdi + 832]
vpxord zmm20, zmm17, zmm18
vpternlogd zmm2, zmm27, zmm0, 0x78
vmovdqa64 zmmword ptr [rcx + 384], zmm8
vmovdqa64 zmm8, zmm20
vpternlogd zmm8, zmm5, zmm17, 0x96
vpternlogd zmm21, zmm13, zmm0, 0xa6
vpternlogd zmm2, zmm16, zmm22, 0x96
vpternlogd zmm21, zmm26, zmm9, 0x78
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 960]
vpternlogd zmm23, zmm24, zmm0, 0x96
vpternlogd zmm21, zmm27, zmm12, 0xd2
vpternlogd zmm21, zmm11, zmm10, 0xb4
vpternlogd zmm21, zmm6, zmm15, 0x96
vmovdqa64 zmm0, zmm8
vpternlogd zmm0, zmm7, zmm25, 0x96
vmovdqa64 zmm6, zmm0
vpternlogd zmm6, zmm5, zmm25, 0x96
vbroadcasti32x4 zmm9, xmmword ptr [rdx + 880]
vmovdqa64 zmm10, zmmword ptr [rdi + 448]
vpxord zmm9, zmm9, zmm10
vpxord zmm11, zmm10, zmm6
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 832]
vmovdqa64 zmm13, zmmword ptr [rdi + 256]
vpxord zmm12, zmm12, zmm13
vpternlogd zmm9, zmm30, zmm29, 0x96
vmovdqa64 zmm16, zmmword ptr [rdi + 704]
vmovdqa64 zmm22, zmm11
vpternlogd zmm22, zmm16, zmm6, 0x96
vpternlogd zmm12, zmm1, zmmword ptr [rcx + 64], 0x96
vmovdqa64 zmm1, zmmword ptr [rdi + 896]
vmovdqa64 zmm26, zmm1
vpternlogd zmm26, zmm5, zmm16, 0x96
vmovdqa64 zmm27, zmm26
vpternlogd zmm27, zmm1, zmm25, 0x7b
vmovdqa64 zmm29, zmm17
vpternlogd zmm29, zmm3, zmm16, 0x96
vmovdqa64 zmm30, zmm29
vpternlogd zmm30, zmm10, zmm26, 0x6c
vmovdqa64 zmmword ptr [rcx + 448], zmm9
vmovdqa64 zmm9, zmm1
vpternlogd zmm9, zmm10, zmm3, 0x96
vmovdqa64 zmmword ptr [rcx + 512], zmm31
vmovdqa64 zmm31, zmm29
vpternlogd zmm31, zmm1, zmm25, 0xc6
vmovdqa64 zmmword ptr [rcx + 576], zmm2
vmovdqa64 zmm2, zmm9
vpternlogd zmm2, zmm10, zmm24, 0x96
vmovdqa64 zmmword ptr [rcx + 640], zmm21
vmovdqa64 zmm21, zmm26
vpternlogd zmm21, zmm3, zmm20, 0xc6
vpternlogd zmm30, zmm1, zmm20, 0x78
vmovdqa64 zmmword ptr [rcx + 704], zmm4
vmovdqa64 zmm4, zmm29
vpternlogd zmm4, zmm3, zmm24, 0xa6
vmovdqa64 zmmword ptr [rcx + 768], zmm14
vmovdqa64 zmm14, zmm4
vpternlogd zmm14, zmm9, zmm22, 0xb4
vpternlogd zmm4, zmm18, zmm0, 0x96
vmovdqa64 zmmword ptr [rcx + 832], zmm23
vmovdqa64 zmm23, zmm2
vpternlogd zmm23, zmm10, zmm22, 0x6a
vmovdqa64 zmmword ptr [rcx + 896], zmm12
vmovdqa64 zmm12, zmm9
vpternlogd zmm12, zmm18, zmm29, 0x96
vpternlogd zmm4, zmm1, zmm25, 0xb4
vmovdqa64 zmm10, zmm12
vpternlogd zmm10, zmm7, zmm17, 0x6c
vpternlogd zmm21, zmm25, zmm11, 0x78
vpternlogd zmm4, zmm6, zmm22, 0x78
vpternlogd zmm10, zmm3, zmm22, 0x78
vpternlogd zmm4, zmm9, zmm20, 0x78
vpternlogd zmm23, zmm8, zmm25, 0x78
vbroadcasti32x4 zmm25, xmmword ptr [rdx + 336]
vpternlogd zmm4, zmm25, zmm28, 0x96
vpternlogd zmm12, zmm16, zmm8, 0x06
vpternlogd zmm12, zmm17, zmm6, 0x78
vpternlogd zmm21, zmm16, zmm17, 0xd2
vpternlogd zmm12, zmm9, zmm0, 0x78
vbroadcasti32x4 zmm25, xmmword ptr [rdx + 944]
vpternlogd zmm15, zmm16, zmm25, 0x96
vpxord zmm6, zmm3, zmm6
vpternlogd zmm6, zmm24, zmm30, 0xa6
vpternlogd zmm23, zmm5, zmm19, 0x78
vmovdqa64 zmm25, zmmword ptr [rdi + 0]
vpandd zmm30, zmm28, zmm25
vpternlogd zmm21, zmm7, zmm8, 0xb4
vpternlogd zmm23, zmm17, zmm11, 0x78
vpternlogd zmm6, zmm16, zmm2, 0xb4
vpternlogd zmm14, zmm8, zmm19, 0x78
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 304]
vmovdqa64 zmm7, zmmword ptr [rdi + 192]
vpternlogd zmm6, zmm2, zmm7, 0x96
vpternlogd zmm14, zmm18, zmm1, 0x78
vpandd zmm2, zmm13, zmm28
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 368]
vpternlogd zmm14, zmm1, zmm8, 0x96
vpternlogd zmm31, zmm20, zmmword ptr [rdi + 448], 0x78
vpternlogd zmm31, zmm5, zmm11, 0x78
vpternlogd zmm0, zmm16, zmm20, 0xa6
vpternlogd zmm31, zmm3, zmm24, 0xd2
vpandd zmm3, zmm25, zmm13
vpternlogd zmm0, zmm24, zmm18, 0x78
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 272]
vmovdqa64 zmm16, zmmword ptr [rdi + 64]
vpternlogd zmm31, zmm8, zmm16, 0x96
vmovdqa64 zmm8, zmmword ptr [rdi + 128]
vmovdqa64 zmm17, zmm3
vpternlogd zmm17, zmm8, zmm28, 0x69
vpternlogd zmm0, zmm9, zmm19, 0xd2
vpternlogd zmm0, zmm11, zmm22, 0xb4
vmovdqa64 zmm9, zmm8
vpternlogd zmm9, zmm25, zmm16, 0xe6
vbroadcasti32x4 zmm11, xmmword ptr [rdx + 288]
vpternlogd zmm0, zmm11, zmm8, 0x96
vmovdqa64 zmm11, zmmword ptr [rdi + 384]
vmovdqa64 zmm19, zmm11
vpternlogd zmm19, zmm16, zmm28, 0xca
vmovdqa64 zmm20, zmm9
vpternlogd zmm20, zmm25, zmm7, 0x78
vmovdqa64 zmm22, zmm20
vpternlogd zmm22, zmm8, zmm13, 0x87
vmovdqa64 zmmword ptr [rcx + 960], zmm15
vmovdqa64 zmm15, zmm7
vpternlogd zmm15, zmm25, zmm8, 0x63
vpternlogd zmm10, zmm24, zmm26, 0x78
vpxord zmm12, zmm12, zmm27
vmovdqa64 zmm24, zmm28
vpternlogd zmm24, zmm16, zmm7, 0xe2
vpternlogd zmm12, zmm5, zmm29, 0x4b
vpternlogd zmm24, zmm7, zmm3, 0x4b
vbroadcasti32x4 zmm26, xmmword ptr [rdx + 256]
vpternlogd zmm12, zmm26, zmm25, 0x96
vpternlogd zmm24, zmm25, zmm2, 0x96
vpternlogd zmm25, zmm16, zmm7, 0x95
vmovdqa64 zmm26, zmm12
vpternlogd zmm26, zmm8, zmm30, 0x78
vpternlogd zmm10, zmm5, zmm1, 0x78
vmovdqa64 zmm1, zmm25
vpternlogd zmm1, zmm7, zmm28, 0xb4
vbroadcasti32x4 zmm5, xmmword ptr [rdx + 352]
vpternlogd zmm10, zmm5, zmm11, 0x96
vpternlogd zmm1, zmm8, zmm11, 0x78
vmovdqa64 zmm5, zmm25
vpternlogd zmm5, zmm20, zmm15, 0xdb
vmovdqa64 zmm27, zmm1
vpternlogd zmm27, zmm28, zmm25, 0xa6
vmovdqa64 zmm29, zmm1
vpternlogd zmm29, zmm11, zmm30, 0x7b
vpternlogd zmm29, zmm24, zmm26, 0x96
vpandnd zmm24, zmm16, zmm28
vbroadcasti32x4 zmm26, xmmword ptr [rdx + 384]
vpxord zmm23, zmm23, zmm26
vmovdqa64 zmm26, zmm24
vpternlogd zmm26, zmm9, zmm22, 0x69
vpxord zmm9, zmm9, zmm20
vmovdqa64 zmm20, zmm9
vpternlogd zmm20, zmm28, zmm26, 0x7b
vpternlogd zmm26, zmm7, zmm25, 0x6a
vpternlogd zmm24, zmm8, zmm19, 0x09
vpandd zmm25, zmm7, zmm11
vpternlogd zmm26, zmm8, zmm19, 0x78
vmovdqa64 zmm19, zmm25
vpternlogd zmm19, zmm16, zmm2, 0x48
vmovdqa64 zmm28, zmm25
vpternlogd zmm28, zmm8, zmm3, 0x8b
vpternlogd zmm9, zmm16, zmm13, 0x69
vmovdqa64 zmmword ptr [rcx + 1024], zmm29
vmovdqa64 zmm29, zmm9
vpternlogd zmm29, zmm11, zmm30, 0xa6
vpternlogd zmm30, zmm16, zmm13, 0x87
vpternlogd zmm9, zmm8, zmm13, 0x7b
vpternlogd zmm22, zmm11, zmm17, 0x4b
vmovdqa64 zmm16, zmm30
vpternlogd zmm16, zmm11, zmm15, 0x4b
vpxord zmm24, zmm3, zmm24
vpternlogd zmm22, zmm6, zmm19, 0x96
vmovdqa64 zmm17, zmm30
vpternlogd zmm17, zmm8, zmm7, 0xb1
vpternlogd zmm30, zmm13, zmm1, 0x7b
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 976]
vpternlogd zmm18, zmm1, zmmword ptr [rcx + 64], 0x96
vpternlogd zmm3, zmm7, zmm13, 0x28
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 1344]
vpxord zmm1, zmm1, zmmword ptr [rcx + 896]
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 320]
vpternlogd zmm21, zmm7, zmm13, 0x96
vpternlogd zmm24, zmm11, zmm2, 0x78
vmovdqa64 zmm2, zmm21
vpternlogd zmm2, zmm0, zmm14, 0x96
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 1472]
vmovdqa64 zmm13, zmm22
vpternlogd zmm13, zmm7, zmmword ptr [rcx + 832], 0x96
vpternlogd zmm30, zmm25, zmm9, 0x69
vpternlogd zmm30, zmm0, zmm29, 0x69
vpternlogd zmm3, zmm8, zmm15, 0x4b
vpternlogd zmm3, zmm11, zmm16, 0xb4
vpternlogd zmm3, zmm31, zmm20, 0x96
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 1440]
vmovdqa64 zmm8, zmm3
vpternlogd zmm8, zmm7, zmmword ptr [rcx + 192], 0x96
vpternlogd zmm24, zmm21, zmm17, 0x96
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 1184]
vmovdqa64 zmm9, zmm8
vpternlogd zmm9, zmm7, zmmword ptr [r8 + 1664], 0x96
vmovdqa64 zmmword ptr [rsi + 1664], zmm9
vpternlogd zmm16, zmm4, zmm5, 0x96
vpxord zmm5, zmm10, zmm23
vpternlogd zmm29, zmm10, zmm26, 0x69
vmovdqa64 zmm7, zmmword ptr [rcx + 128]
vbroadcasti32x4 zmm9, xmmword ptr [rdx + 1520]
vmovdqa64 zmm11, zmm29
vpternlogd zmm11, zmm7, zmm9, 0x96
vmovdqa64 zmm9, zmm5
vpternlogd zmm9, zmm0, zmm23, 0x96
vpternlogd zmm16, zmm27, zmm28, 0x96
vpxord zmm15, zmm31, zmm6
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 1488]
vmovdqa64 zmm19, zmm24
vpternlogd zmm19, zmm18, zmm17, 0x96
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 1296]
vpxord zmm17, zmm17, zmmword ptr [rcx + 320]
vmovdqa64 zmm20, zmm21
vpternlogd zmm20, zmm31, zmm23, 0x96
vmovdqa64 zmm25, zmm15
vpternlogd zmm25, zmm31, zmm4, 0x96
vmovdqa64 zmm26, zmm25
vpternlogd zmm26, zmm6, zmm9, 0x96
vmovdqa64 zmm27, zmm26
vpternlogd zmm27, zmm0, zmm25, 0x96
vmovdqa64 zmm28, zmm25
vpternlogd zmm28, zmm14, zmm20, 0x9c
vmovdqa64 zmmword ptr [rcx + 64], zmm8
vpxord zmm8, zmm12, zmm27
vpternlogd zmm28, zmm12, zmm5, 0x78
vmovdqa64 zmmword ptr [rcx + 1088], zmm13
vmovdqa64 zmm13, zmm20
vpternlogd zmm13, zmm12, zmm2, 0x6c
vmovdqa64 zmmword ptr [rcx + 1152], zmm11
vmovdqa64 zmm11, zmm8
vpternlogd zmm11, zmm21, zmm27, 0x96
vpternlogd zmm28, zmm0, zmm8, 0x78
vpternlogd zmm13, zmm14, zmm5, 0x78
vmovdqa64 zmmword ptr [rcx + 1216], zmm19
vmovdqa64 zmm19, zmm12
vpternlogd zmm19, zmm31, zmm14, 0x96
vpternlogd zmm28, zmm31, zmm4, 0xd2
vpternlogd zmm28, zmm17, zmm3, 0x96
vpxord zmm3, zmm31, zmm27
vpternlogd zmm3, zmm4, zmm13, 0xa6
vmovdqa64 zmm13, zmm5
vpternlogd zmm13, zmm31, zmm2, 0x9c
vpxord zmm17, zmm28, zmmword ptr [r8 + 64]
vpternlogd zmm13, zmm25, zmm8, 0x78
vmovdqa64 zmmword ptr [rcx + 1280], zmm17
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 1040]
vpternlogd zmm28, zmm17, zmmword ptr [r8 + 1088], 0x96
vmovdqa64 zmmword ptr [rsi + 1088], zmm28
vpternlogd zmm13, zmm21, zmm23, 0xd2
vpternlogd zmm13, zmm6, zmm9, 0xb4
vpternlogd zmm13, zmm1, zmm24, 0x96
vpxord zmm1, zmm13, zmmword ptr [r8 + 256]
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 1088]
vpternlogd zmm13, zmm17, zmmword ptr [r8 + 1280], 0x96
vmovdqa64 zmmword ptr [rsi + 1280], zmm13
vmovdqa64 zmm13, zmm19
vpternlogd zmm13, zmm12, zmm4, 0x96
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 1376]
vpxord zmm17, zmm17, zmmword ptr [rcx + 768]
vmovdqa64 zmm24, zmm20
vpternlogd zmm24, zmm31, zmm4, 0xa6
vmovdqa64 zmm28, zmm24
vpternlogd zmm28, zmm10, zmm26, 0x96
vpternlogd zmm24, zmm19, zmm11, 0xb4
vmovdqa64 zmmword ptr [rcx + 1344], zmm1
vmovdqa64 zmm1, zmm13
vpternlogd zmm1, zmm12, zmm11, 0x6a
vpternlogd zmm24, zmm9, zmm15, 0x78
vpternlogd zmm1, zmm9, zmm25, 0x78
vpternlogd zmm13, zmm21, zmm3, 0xa6
vpternlogd zmm28, zmm14, zmm25, 0xb4
vmovdqa64 zmm3, zmm19
vpternlogd zmm3, zmm10, zmm20, 0x96
vpternlogd zmm1, zmm0, zmm15, 0x78
vmovdqa64 zmm12, zmm3
vpternlogd zmm12, zmm6, zmm23, 0x6c
vpternlogd zmm3, zmm21, zmm9, 0x06
vpternlogd zmm12, zmm31, zmm11, 0x78
vpternlogd zmm24, zmm10, zmm14, 0x78
vpternlogd zmm12, zmm4, zmm2, 0x78
vpternlogd zmm28, zmm27, zmm11, 0x78
vmovdqa64 zmm6, zmm26
vpternlogd zmm6, zmm21, zmm5, 0xa6
vpxord zmm9, zmm18, zmm7
vpternlogd zmm6, zmm4, zmm10, 0x78
vpternlogd zmm3, zmm23, zmm27, 0x78
vmovdqa64 zmm4, zmmword ptr [rcx + 704]
vmovdqa64 zmm10, zmm9
vpternlogd zmm10, zmm4, zmm7, 0x96
vmovdqa64 zmm21, zmmword ptr [rcx + 0]
vbroadcasti32x4 zmm27, xmmword ptr [rdx + 1504]
vmovdqa64 zmm31, zmm16
vpternlogd zmm31, zmm21, zmm27, 0x96
vbroadcasti32x4 zmm27, xmmword ptr [rdx + 1312]
vpxord zmm27, zmm27, zmmword ptr [rcx + 640]
vpternlogd zmm12, zmm0, zmm14, 0x78
vpternlogd zmm28, zmm19, zmm5, 0x78
vpternlogd zmm12, zmm17, zmm29, 0x96
vpternlogd zmm3, zmm19, zmm26, 0x78
vpternlogd zmm6, zmm19, zmm15, 0xd2
vbroadcasti32x4 zmm5, xmmword ptr [rdx + 1360]
vpxord zmm5, zmm5, zmmword ptr [rcx + 576]
vpternlogd zmm6, zmm8, zmm11, 0xb4
vmovdqa64 zmm11, zmmword ptr [rcx + 960]
vmovdqa64 zmm15, zmm11
vpternlogd zmm15, zmm4, zmm21, 0x96
vpternlogd zmm5, zmm16, zmm28, 0x96
vpternlogd zmm6, zmm27, zmm30, 0x96
vbroadcasti32x4 zmm16, xmmword ptr [rdx + 1056]
vmovdqa64 zmm17, zmm6
vpternlogd zmm17, zmm16, zmmword ptr [r8 + 1152], 0x96
vmovdqa64 zmmword ptr [rsi + 1152], zmm17
vpternlogd zmm25, zmm14, zmm2, 0x7b
vpxord zmm2, zmm5, zmmword ptr [r8 + 320]
vbroadcasti32x4 zmm16, xmmword ptr [rdx + 1104]
vpternlogd zmm5, zmm16, zmmword ptr [r8 + 1344], 0x96
vmovdqa64 zmmword ptr [rsi + 1344], zmm5
vpternlogd zmm1, zmm23, zmm8, 0x78
vmovdqa64 zmm5, zmmword ptr [rcx + 512]
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 1408]
vpternlogd zmm1, zmm5, zmm8, 0x96
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 1152]
vmovdqa64 zmm16, zmm1
vpternlogd zmm16, zmm8, zmmword ptr [r8 + 1536], 0x96
vmovdqa64 zmmword ptr [rsi + 1536], zmm16
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 1456]
vpternlogd zmm30, zmm11, zmm8, 0x96
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 1200]
vmovdqa64 zmm16, zmm30
vpternlogd zmm16, zmm8, zmmword ptr [r8 + 1728], 0x96
vmovdqa64 zmmword ptr [rsi + 1728], zmm16
vmovdqa64 zmm8, zmmword ptr [rcx + 448]
vmovdqa64 zmm16, zmm8
vpternlogd zmm16, zmm5, zmm21, 0x96
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 1392]
vpxord zmm17, zmm8, zmm17
vpxord zmm3, zmm3, zmm25
vmovdqa64 zmm19, zmmword ptr [rcx + 832]
vmovdqa64 zmm23, zmm16
vpternlogd zmm23, zmm8, zmm19, 0x96
vpternlogd zmm17, zmm14, zmm24, 0x96
vpternlogd zmm3, zmm0, zmm20, 0x4b
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 1136]
vmovdqa64 zmm14, zmm17
vpternlogd zmm14, zmm0, zmmword ptr [r8 + 1472], 0x96
vmovdqa64 zmmword ptr [rsi + 1472], zmm14
vmovdqa64 zmm0, zmmword ptr [rcx + 192]
vpxord zmm14, zmm5, zmm0
vbroadcasti32x4 zmm20, xmmword ptr [rdx + 1328]
vmovdqa64 zmm24, zmmword ptr [rcx + 384]
vpxord zmm20, zmm20, zmm24
vmovdqa64 zmm25, zmm14
vpternlogd zmm25, zmm5, zmm19, 0x96
vmovdqa64 zmm26, zmm11
vpternlogd zmm26, zmm5, zmm7, 0x96
vmovdqa64 zmm27, zmm26
vpternlogd zmm27, zmm21, zmm25, 0xc6
vmovdqa64 zmm28, zmm26
vpternlogd zmm28, zmm8, zmm15, 0x6c
vpternlogd zmm27, zmm8, zmm9, 0x78
vmovdqa64 zmm29, zmm25
vpternlogd zmm29, zmm0, zmm10, 0x96
vmovdqa64 zmmword ptr [rcx + 1408], zmm2
vmovdqa64 zmm2, zmm29
vpternlogd zmm2, zmm4, zmm25, 0x96
vpternlogd zmm20, zmm22, zmm13, 0x96
vpternlogd zmm28, zmm21, zmm9, 0x78
vpxord zmm13, zmm8, zmm2
vmovdqa64 zmm22, zmm26
vpternlogd zmm22, zmm18, zmm16, 0x96
vmovdqa64 zmmword ptr [rcx + 1472], zmm17
vmovdqa64 zmm17, zmm13
vpternlogd zmm17, zmm11, zmm2, 0x96
vmovdqa64 zmmword ptr [rcx + 1536], zmm1
vmovdqa64 zmm1, zmm17
vpternlogd zmm1, zmm8, zmm23, 0x78
vmovdqa64 zmm8, zmm22
vpternlogd zmm8, zmm11, zmm10, 0x06
vpternlogd zmm8, zmm7, zmm2, 0x78
vpternlogd zmm8, zmm16, zmm29, 0x78
vmovdqa64 zmmword ptr [rcx + 448], zmm6
vmovdqa64 zmm6, zmm26
vpternlogd zmm6, zmm5, zmm19, 0xa6
vmovdqa64 zmmword ptr [rcx + 1600], zmm12
vmovdqa64 zmm12, zmm6
vpternlogd zmm12, zmm16, zmm17, 0xb4
vpternlogd zmm22, zmm0, zmm7, 0x6c
vpternlogd zmm1, zmm10, zmm25, 0x78
vpternlogd zmm12, zmm10, zmm14, 0x78
vpternlogd zmm22, zmm5, zmm17, 0x78
vpternlogd zmm6, zmm18, zmm29, 0x96
vpternlogd zmm22, zmm19, zmm15, 0x78
vpternlogd zmm29, zmm11, zmm9, 0xa6
vpternlogd zmm6, zmm21, zmm25, 0xb4
vpternlogd zmm29, zmm19, zmm18, 0x78
vpternlogd zmm22, zmm4, zmm21, 0x78
vpternlogd zmm1, zmm4, zmm14, 0x78
vpternlogd zmm1, zmm7, zmm13, 0x78
vpternlogd zmm6, zmm2, zmm17, 0x78
vpternlogd zmm29, zmm16, zmm14, 0xd2
vmovdqa64 zmm14, zmm15
vpternlogd zmm14, zmm5, zmm9, 0xc6
vpternlogd zmm29, zmm13, zmm17, 0xb4
vpternlogd zmm14, zmm25, zmm13, 0x78
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 544]
vmovdqa64 zmmword ptr [rcx + 1664], zmm20
vmovdqa64 zmm20, zmmword ptr [rcx + 640]
vpternlogd zmm29, zmm17, zmm20, 0x96
vpternlogd zmm14, zmm11, zmm7, 0xd2
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 1280]
vmovdqa64 zmm17, zmmword ptr [rcx + 256]
vpxord zmm7, zmm7, zmm17
vpternlogd zmm7, zmm3, zmmword ptr [rcx + 1024], 0x96
vpternlogd zmm6, zmm16, zmm9, 0x78
vbroadcasti32x4 zmm3, xmmword ptr [rdx + 592]
vmovdqa64 zmm9, zmmword ptr [rcx + 576]
vpternlogd zmm6, zmm3, zmm9, 0x96
vpternlogd zmm14, zmm0, zmm10, 0xb4
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 576]
vmovdqa64 zmm3, zmmword ptr [rcx + 896]
vpternlogd zmm14, zmm0, zmm3, 0x96
vpxord zmm0, zmm7, zmmword ptr [r8 + 0]
vpxord zmm2, zmm5, zmm2
vbroadcasti32x4 zmm10, xmmword ptr [rdx + 1024]
vpternlogd zmm7, zmm10, zmmword ptr [r8 + 1024], 0x96
vmovdqa64 zmmword ptr [rsi + 1024], zmm7
vpandd zmm7, zmm17, zmm3
vpternlogd zmm2, zmm19, zmm28, 0xa6
vmovdqa64 zmm10, zmm7
vpternlogd zmm10, zmm24, zmm3, 0x28
vpternlogd zmm2, zmm11, zmm23, 0xb4
vpternlogd zmm13, zmm4, zmm27, 0x6a
vpandd zmm11, zmm3, zmm9
vpternlogd zmm13, zmm5, zmm19, 0xd2
vbroadcasti32x4 zmm5, xmmword ptr [rdx + 560]
vpternlogd zmm2, zmm5, zmm24, 0x96
vpternlogd zmm25, zmm21, zmm15, 0x7b
vbroadcasti32x4 zmm5, xmmword ptr [rdx + 528]
vmovdqa64 zmm15, zmmword ptr [rcx + 320]
vpternlogd zmm13, zmm5, zmm15, 0x96
vpxord zmm8, zmm8, zmm25
vpternlogd zmm8, zmm4, zmm26, 0x4b
vmovdqa64 zmm5, zmm9
vpternlogd zmm5, zmm15, zmm24, 0xe2
vbroadcasti32x4 zmm16, xmmword ptr [rdx + 512]
vpternlogd zmm8, zmm16, zmm17, 0x96
vmovdqa64 zmm16, zmm24
vpternlogd zmm16, zmm17, zmm15, 0x87
vpandd zmm19, zmm17, zmm9
vmovdqa64 zmm23, zmm16
vpternlogd zmm23, zmm24, zmm9, 0xb4
vmovdqa64 zmm25, zmmword ptr [rcx + 768]
vpternlogd zmm23, zmm20, zmm25, 0x78
vmovdqa64 zmm26, zmm19
vpternlogd zmm26, zmm20, zmm8, 0x6a
vmovdqa64 zmm27, zmm23
vpternlogd zmm27, zmm25, zmm19, 0x7b
vpternlogd zmm12, zmm18, zmm21, 0x78
vpternlogd zmm5, zmm24, zmm7, 0x4b
vbroadcasti32x4 zmm18, xmmword ptr [rdx + 624]
vpternlogd zmm12, zmm21, zmm18, 0x96
vpternlogd zmm5, zmm17, zmm11, 0x96
vmovdqa64 zmm18, zmm19
vpternlogd zmm18, zmm15, zmm3, 0x87
vmovdqa64 zmm21, zmm18
vpternlogd zmm21, zmm3, zmm23, 0x7b
vpternlogd zmm23, zmm9, zmm16, 0xa6
vmovdqa64 zmm28, zmm20
vpternlogd zmm28, zmm17, zmm15, 0xe6
vpternlogd zmm5, zmm27, zmm26, 0x96
vmovdqa64 zmm26, zmm20
vpternlogd zmm26, zmm17, zmm24, 0x39
vmovdqa64 zmm27, zmm28
vpternlogd zmm27, zmm17, zmm24, 0x78
vmovdqa64 zmm17, zmm26
vpternlogd zmm17, zmm25, zmm18, 0x59
vpternlogd zmm18, zmm20, zmm24, 0xb1
vmovdqa64 zmmword ptr [rcx + 0], zmm0
vmovdqa64 zmm0, zmm27
vpternlogd zmm0, zmm16, zmm26, 0xe7
vpternlogd zmm0, zmm6, zmm17, 0x96
vpternlogd zmm26, zmm20, zmm10, 0x59
vbroadcasti32x4 zmm10, xmmword ptr [rdx + 608]
vpternlogd zmm22, zmm10, zmm25, 0x96
vbroadcasti32x4 zmm10, xmmword ptr [rdx + 1424]
vpternlogd zmm4, zmm10, zmmword ptr [rcx + 1024], 0x96
vpternlogd zmm26, zmm25, zmm17, 0xb4
vmovdqa64 zmm10, zmm27
vpternlogd zmm10, zmm20, zmm3, 0x87
vmovdqa64 zmm17, zmm4
vpternlogd zmm17, zmm5, zmmword ptr [r8 + 576], 0x96
vmovdqa64 zmmword ptr [rsi + 576], zmm17
vpxord zmm27, zmm28, zmm27
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 1168]
vpternlogd zmm4, zmm17, zmmword ptr [r8 + 1600], 0x96
vmovdqa64 zmmword ptr [rsi + 1600], zmm4
vmovdqa64 zmm4, zmm9
vpternlogd zmm4, zmm15, zmm25, 0xd8
vpandnd zmm17, zmm15, zmm9
vmovdqa64 zmm3, zmm17
vpternlogd zmm3, zmm20, zmm4, 0x09
vpternlogd zmm17, zmm28, zmm10, 0x69
vbroadcasti32x4 zmm28, xmmword ptr [rdx + 640]
vpxord zmm1, zmm1, zmm28
vmovdqa64 zmm28, zmm17
vpternlogd zmm28, zmm9, zmm27, 0x7b
vpternlogd zmm17, zmm24, zmm16, 0x6a
vmovdqa64 zmm16, zmm1
vpternlogd zmm16, zmm13, zmm14, 0x96
vpternlogd zmm28, zmm13, zmm26, 0x96
vpternlogd zmm17, zmm20, zmm4, 0x78
vpandd zmm24, zmm24, zmm25
vmovdqa64 zmm4, zmm24
vpternlogd zmm4, zmm20, zmm7, 0x8b
vpternlogd zmm4, zmm0, zmm23, 0x96
vmovdqa64 zmm0, zmm4
vpternlogd zmm0, zmm31, zmmword ptr [r8 + 896], 0x96
vmovdqa64 zmmword ptr [rsi + 896], zmm0
vpxord zmm3, zmm7, zmm3
vpternlogd zmm3, zmm25, zmm11, 0x78
vmovdqa64 zmm0, zmm24
vpternlogd zmm0, zmm15, zmm11, 0x48
vpternlogd zmm3, zmm14, zmm18, 0x96
vpternlogd zmm7, zmm20, zmm9, 0x69
vpternlogd zmm7, zmm25, zmm10, 0x59
vmovdqa64 zmm9, zmmword ptr [rcx + 896]
vpternlogd zmm27, zmm15, zmm9, 0x69
vmovdqa64 zmm10, zmm27
vpternlogd zmm10, zmm25, zmm19, 0xa6
vpternlogd zmm7, zmm2, zmm0, 0x96
vpternlogd zmm27, zmm20, zmm9, 0x7b
vpternlogd zmm27, zmm24, zmm21, 0x69
vmovdqa64 zmm0, zmm12
vpternlogd zmm0, zmm29, zmm14, 0x96
vpxord zmm9, zmm13, zmm2
vmovdqa64 zmm11, zmm12
vpternlogd zmm11, zmm8, zmm13, 0x96
vmovdqa64 zmm15, zmm11
vpternlogd zmm15, zmm8, zmm6, 0x96
vmovdqa64 zmm18, zmm9
vpternlogd zmm18, zmm13, zmm6, 0x96
vmovdqa64 zmm19, zmm18
vpternlogd zmm19, zmm12, zmm0, 0x7b
vmovdqa64 zmm20, zmm11
vpternlogd zmm20, zmm22, zmm16, 0x96
vpternlogd zmm27, zmm29, zmm10, 0x69
vpxord zmm21, zmm22, zmm1
vmovdqa64 zmm23, zmm21
vpternlogd zmm23, zmm13, zmm0, 0x9c
vmovdqa64 zmm24, zmm21
vpternlogd zmm24, zmm29, zmm1, 0x96
vbroadcasti32x4 zmm25, xmmword ptr [rdx + 1248]
vpternlogd zmm31, zmm25, zmmword ptr [r8 + 1920], 0x96
vmovdqa64 zmmword ptr [rsi + 1920], zmm31
vmovdqa64 zmm25, zmm24
vpternlogd zmm25, zmm2, zmm18, 0x96
vmovdqa64 zmm26, zmm25
vpternlogd zmm26, zmm29, zmm18, 0x96
vpternlogd zmm10, zmm22, zmm17, 0x69
vmovdqa64 zmm17, zmm27
vpternlogd zmm17, zmm30, zmmword ptr [r8 + 704], 0x96
vmovdqa64 zmmword ptr [rsi + 704], zmm17
vmovdqa64 zmm17, zmm24
vpternlogd zmm17, zmm14, zmm20, 0x14
vpternlogd zmm17, zmm1, zmm26, 0x78
vpternlogd zmm17, zmm11, zmm25, 0x78
vpxord zmm17, zmm17, zmm19
vmovdqa64 zmm19, zmmword ptr [rcx + 1216]
vmovdqa64 zmm30, zmm3
vpternlogd zmm30, zmm19, zmmword ptr [r8 + 832], 0x96
vmovdqa64 zmmword ptr [rsi + 832], zmm30
vpternlogd zmm17, zmm29, zmm16, 0x4b
vpternlogd zmm17, zmm5, zmmword ptr [rcx + 0], 0x96
vmovdqa64 zmmword ptr [rsi + 0], zmm17
vmovdqa64 zmm5, zmmword ptr [rcx + 1152]
vmovdqa64 zmm17, zmm10
vpternlogd zmm17, zmm5, zmmword ptr [r8 + 960], 0x96
vmovdqa64 zmmword ptr [rsi + 960], zmm17
vpxord zmm17, zmm8, zmm26
vbroadcasti32x4 zmm30, xmmword ptr [rdx + 1264]
vpternlogd zmm5, zmm30, zmmword ptr [r8 + 1984], 0x96
vmovdqa64 zmmword ptr [rsi + 1984], zmm5
vmovdqa64 zmm5, zmm17
vpternlogd zmm5, zmm14, zmm26, 0x96
vmovdqa64 zmm30, zmm17
vpternlogd zmm30, zmm18, zmm23, 0x6a
vmovdqa64 zmm23, zmm5
vpternlogd zmm23, zmm8, zmm15, 0x78
vpternlogd zmm30, zmm14, zmm1, 0xd2
vpternlogd zmm30, zmm2, zmm24, 0xb4
vpternlogd zmm30, zmm3, zmmword ptr [rcx + 1344], 0x96
vmovdqa64 zmmword ptr [rsi + 256], zmm30
vmovdqa64 zmm3, zmmword ptr [rcx + 1664]
vpxord zmm30, zmm3, zmmword ptr [r8 + 192]
vpternlogd zmm20, zmm2, zmm1, 0x6c
vmovdqa64 zmm2, zmmword ptr [rcx + 1088]
vmovdqa64 zmm31, zmm7
vpternlogd zmm31, zmm2, zmmword ptr [r8 + 768], 0x96
vmovdqa64 zmmword ptr [rsi + 768], zmm31
vbroadcasti32x4 zmm31, xmmword ptr [rdx + 1232]
vpternlogd zmm19, zmm31, zmmword ptr [r8 + 1856], 0x96
vmovdqa64 zmmword ptr [rsi + 1856], zmm19
vmovdqa64 zmm19, zmm18
vpternlogd zmm19, zmm12, zmm16, 0x9c
vpternlogd zmm19, zmm8, zmm21, 0x78
vpternlogd zmm19, zmm29, zmm17, 0x78
vpternlogd zmm20, zmm13, zmm5, 0x78
vpternlogd zmm19, zmm13, zmm6, 0xd2
vpternlogd zmm20, zmm6, zmm0, 0x78
vmovdqa64 zmm31, zmm25
vpternlogd zmm31, zmm14, zmm21, 0xa6
vpternlogd zmm20, zmm29, zmm12, 0x78
vpternlogd zmm0, zmm8, zmm16, 0x6c
vpternlogd zmm0, zmm12, zmm21, 0x78
vpternlogd zmm19, zmm28, zmmword ptr [rcx + 1280], 0x96
vmovdqa64 zmmword ptr [rsi + 64], zmm19
vmovdqa64 zmm8, zmmword ptr [rcx + 1600]
vpxord zmm19, zmm8, zmmword ptr [r8 + 384]
vpternlogd zmm19, zmm10, zmm20, 0x96
vmovdqa64 zmmword ptr [rsi + 384], zmm19
vbroadcasti32x4 zmm10, xmmword ptr [rdx + 1072]
vpternlogd zmm3, zmm10, zmmword ptr [r8 + 1216], 0x96
vmovdqa64 zmmword ptr [rsi + 1216], zmm3
vpternlogd zmm31, zmm6, zmm22, 0x78
vmovdqa64 zmm3, zmmword ptr [rcx + 64]
vpternlogd zmm28, zmm3, zmmword ptr [r8 + 640], 0x96
vmovdqa64 zmmword ptr [rsi + 640], zmm28
vpternlogd zmm16, zmm13, zmm6, 0xa6
vpternlogd zmm31, zmm11, zmm9, 0xd2
vpternlogd zmm31, zmm17, zmm5, 0xb4
vmovdqa64 zmm3, zmm16
vpternlogd zmm3, zmm11, zmm5, 0xb4
vbroadcasti32x4 zmm10, xmmword ptr [rdx + 1120]
vpternlogd zmm8, zmm10, zmmword ptr [r8 + 1408], 0x96
vmovdqa64 zmmword ptr [rsi + 1408], zmm8
vpternlogd zmm3, zmm24, zmm9, 0x78
vpternlogd zmm16, zmm22, zmm25, 0x96
vpternlogd zmm3, zmm22, zmm12, 0x78
vmovdqa64 zmm8, zmmword ptr [rcx + 448]
vpxord zmm8, zmm8, zmmword ptr [r8 + 128]
vpternlogd zmm16, zmm12, zmm18, 0xb4
vpxord zmm13, zmm13, zmm26
vpternlogd zmm8, zmm27, zmm31, 0x96
vmovdqa64 zmmword ptr [rsi + 128], zmm8
vpternlogd zmm16, zmm26, zmm5, 0x78
vpternlogd zmm13, zmm6, zmm0, 0xa6
vpternlogd zmm13, zmm14, zmm15, 0xb4
vpternlogd zmm16, zmm11, zmm21, 0x78
vpternlogd zmm23, zmm24, zmm18, 0x78
vpternlogd zmm23, zmm29, zmm9, 0x78
vpternlogd zmm13, zmm30, zmm7, 0x96
vmovdqa64 zmmword ptr [rsi + 192], zmm13
vpternlogd zmm23, zmm1, zmm17, 0x78
vmovdqa64 zmm0, zmmword ptr [rcx + 1536]
vpternlogd zmm23, zmm0, zmmword ptr [r8 + 512], 0x96
vmovdqa64 zmmword ptr [rsi + 512], zmm23
vmovdqa64 zmm0, zmmword ptr [rcx + 1472]
vpxord zmm0, zmm0, zmmword ptr [r8 + 448]
vpternlogd zmm16, zmm4, zmmword ptr [rcx + 1408], 0x96
vmovdqa64 zmmword ptr [rsi + 320], zmm16
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 1216]
vpternlogd zmm2, zmm1, zmmword ptr [r8 + 1792], 0x96
vmovdqa64 zmmword ptr [rsi + 1792], zmm2
vpternlogd zmm0, zmm12, zmm3, 0x96
vmovdqa64 zmmword ptr [rsi + 448], zmm0
