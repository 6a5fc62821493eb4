// fo_zmm_many.s: 1005 instructions, about 409 cycles, 29 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 zmm0, zmmword ptr [rdi + 1984]
vmovdqa64 zmm1, zmmword ptr [rdi + 1856]
vpxord zmm2, zmm0, zmm1
vmovdqa64 zmm3, zmmword ptr [rdi + 1600]
vmovdqa64 zmm4, zmmword ptr [rdi + 1728]
vmovdqa64 zmm5, zmmword ptr [rdi + 1920]
vmovdqa64 zmm6, zmm5
vpternlogd zmm6, zmm3, zmm4, 0x96
vmovdqa64 zmm7, zmmword ptr [rdi + 1536]
vmovdqa64 zmm8, zmmword ptr [rdi + 1664]
vpxord zmm9, zmm7, zmm8
vmovdqa64 zmm10, zmm2
vpternlogd zmm10, zmm3, zmm0, 0x96
vmovdqa64 zmm11, zmmword ptr [rdi + 1472]
vmovdqa64 zmm12, zmm11
vpternlogd zmm12, zmm7, zmm5, 0x96
vmovdqa64 zmm13, zmm6
vpternlogd zmm13, zmm7, zmm2, 0xc6
vmovdqa64 zmm14, zmm0
vpternlogd zmm14, zmm7, zmm4, 0x96
vmovdqa64 zmm15, zmmword ptr [rdi + 1792]
vmovdqa64 zmm16, zmm9
vpternlogd zmm16, zmm7, zmm15, 0x96
vmovdqa64 zmm17, zmm14
vpternlogd zmm17, zmm1, zmm12, 0x96
vmovdqa64 zmm18, zmm14
vpternlogd zmm18, zmm7, zmm15, 0xa6
vmovdqa64 zmm19, zmmword ptr [rdi + 512]
vmovdqa64 zmm20, zmmword ptr [rdi + 960]
vpternlogd zmm20, zmm19, zmmword ptr [rdi + 704], 0x96
vmovdqa64 zmm21, zmm17
vpternlogd zmm21, zmm4, zmm10, 0x06
vmovdqa64 zmm22, zmm16
vpternlogd zmm22, zmm8, zmm10, 0x96
vmovdqa64 zmm23, zmm12
vpternlogd zmm23, zmm11, zmm15, 0x96
vmovdqa64 zmm24, zmmword ptr [rdi + 1024]
vmovdqa64 zmm25, zmmword ptr [rdi + 1216]
vmovdqa64 zmm26, zmmword ptr [rdi + 1280]
vmovdqa64 zmm27, zmm26
vpternlogd zmm27, zmm24, zmm25, 0x60
vpxord zmm28, zmm19, zmmword ptr [rdi + 640]
vmovdqa64 zmm29, zmm14
vpternlogd zmm29, zmm11, zmm6, 0x6c
vmovdqa64 zmm30, zmm16
vpternlogd zmm30, zmm5, zmm6, 0x7b
vmovdqa64 zmm31, zmm22
vpternlogd zmm31, zmm3, zmm16, 0x96
vmovdqa64 zmm19, zmm22
vpternlogd zmm19, zmm4, zmm2, 0xa6
vpternlogd zmm29, zmm5, zmm2, 0x78
vmovdqa64 zmmword ptr [rcx + 0], zmm28
vpxord zmm28, zmm11, zmm31
vmovdqa64 zmmword ptr [rcx + 64], zmm20
vmovdqa64 zmm20, zmm31
vpternlogd zmm20, zmm0, zmm21, 0x6a
vmovdqa64 zmm21, zmm27
vpternlogd zmm21, zmm25, zmm26, 0x87
vmovdqa64 zmm26, zmm28
vpternlogd zmm26, zmm4, zmm31, 0x96
vpternlogd zmm17, zmm8, zmm0, 0x6c
vpternlogd zmm20, zmm12, zmm22, 0x78
vpternlogd zmm19, zmm15, zmm1, 0x78
vmovdqa64 zmm8, zmm26
vpternlogd zmm8, zmm11, zmm23, 0x78
vpternlogd zmm22, zmm1, zmm18, 0x96
vmovdqa64 zmm1, zmm28
vpternlogd zmm1, zmm16, zmm13, 0x6a
vpxord zmm13, zmm7, zmm31
vpternlogd zmm22, zmm5, zmm16, 0xb4
vpternlogd zmm19, zmm12, zmm9, 0xd2
vpternlogd zmm8, zmm10, zmm16, 0x78
vpternlogd zmm22, zmm31, zmm26, 0x78
vpternlogd zmm16, zmm5, zmm14, 0x9c
vpternlogd zmm17, zmm7, zmm26, 0x78
vmovdqa64 zmm31, zmm26
vpternlogd zmm31, zmm12, zmm18, 0xa6
vmovdqa64 zmm18, zmmword ptr [rdi + 1152]
vmovdqa64 zmm7, zmm18
vpternlogd zmm7, zmm24, zmm25, 0x39
vpternlogd zmm8, zmm3, zmm9, 0x78
vpternlogd zmm1, zmm4, zmm0, 0xd2
vpxord zmm20, zmm20, zmm30
vpternlogd zmm17, zmm15, zmm6, 0x78
vpternlogd zmm16, zmm11, zmm2, 0x78
vmovdqa64 zmm6, zmmword ptr [rdi + 1408]
vpandd zmm11, zmm25, zmm6
vpternlogd zmm31, zmm10, zmm9, 0x78
vpternlogd zmm20, zmm3, zmm14, 0x4b
vpternlogd zmm8, zmm0, zmm28, 0x78
vpternlogd zmm13, zmm15, zmm29, 0xa6
vmovdqa64 zmm0, zmm11
vpternlogd zmm0, zmm18, zmm21, 0x47
vpternlogd zmm19, zmm28, zmm26, 0xb4
vpternlogd zmm22, zmm12, zmm2, 0x78
vpternlogd zmm13, zmm4, zmm23, 0xb4
vmovdqa64 zmm2, zmmword ptr [rdi + 1344]
vpandd zmm4, zmm24, zmm2
vbroadcasti32x4 zmm9, xmmword ptr [rdx + 0]
vpternlogd zmm20, zmm9, zmm24, 0x96
vpternlogd zmm31, zmm5, zmmword ptr [rdi + 1856], 0x78
vpternlogd zmm16, zmm3, zmm28, 0x78
vmovdqa64 zmm9, zmmword ptr [rdi + 1280]
vpandd zmm12, zmm2, zmm9
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 48]
vpternlogd zmm13, zmm14, zmm25, 0x96
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 80]
vpternlogd zmm22, zmm14, zmm2, 0x96
vpternlogd zmm16, zmm15, zmmword ptr [rdi + 1536], 0xb4
vmovdqa64 zmm14, zmmword ptr [rdi + 1088]
vmovdqa64 zmm15, zmm14
vpternlogd zmm15, zmm25, zmm2, 0xac
vmovdqa64 zmm23, zmm4
vpternlogd zmm23, zmm14, zmm9, 0x87
vbroadcasti32x4 zmm26, xmmword ptr [rdx + 32]
vpternlogd zmm19, zmm26, zmm18, 0x96
vpternlogd zmm17, zmm3, zmm5, 0x78
vmovdqa64 zmm3, zmm12
vpternlogd zmm3, zmm14, zmm11, 0x48
vmovdqa64 zmm26, zmm25
vpternlogd zmm26, zmm24, zmm14, 0x87
vpternlogd zmm15, zmm25, zmm21, 0x87
vmovdqa64 zmm28, zmm23
vpternlogd zmm28, zmm6, zmm7, 0x4b
vmovdqa64 zmm29, zmm18
vpternlogd zmm29, zmm24, zmm14, 0xe6
vbroadcasti32x4 zmm30, xmmword ptr [rdx + 96]
vpternlogd zmm17, zmm30, zmm6, 0x96
vmovdqa64 zmm30, zmm29
vpternlogd zmm30, zmm24, zmm25, 0x78
vbroadcasti32x4 zmm5, xmmword ptr [rdx + 16]
vpternlogd zmm16, zmm5, zmm14, 0x96
vpandnd zmm5, zmm14, zmm2
vpternlogd zmm1, zmm10, zmmword ptr [rdi + 1664], 0xd2
vmovdqa64 zmm10, zmm26
vpternlogd zmm10, zmm25, zmm2, 0xb4
vpternlogd zmm15, zmm24, zmm12, 0x96
vmovdqa64 zmm25, zmm21
vpternlogd zmm25, zmm18, zmm2, 0x96
vpternlogd zmm27, zmm24, zmm18, 0x87
vpternlogd zmm10, zmm18, zmm6, 0x78
vmovdqa64 zmm24, zmm5
vpternlogd zmm24, zmm18, zmm21, 0x59
vbroadcasti32x4 zmm21, xmmword ptr [rdx + 64]
vpternlogd zmm1, zmm21, zmm9, 0x96
vmovdqa64 zmm21, zmm30
vpternlogd zmm21, zmm26, zmm7, 0xe7
vmovdqa64 zmm7, zmm10
vpternlogd zmm7, zmm2, zmm26, 0xa6
vpternlogd zmm21, zmm22, zmm0, 0x96
vmovdqa64 zmm0, zmm30
vpternlogd zmm0, zmm18, zmm9, 0x87
vpxord zmm30, zmm29, zmm30
vpternlogd zmm21, zmm28, zmm7, 0x96
vmovdqa64 zmmword ptr [rcx + 128], zmm21
vmovdqa64 zmm21, zmm0
vpternlogd zmm21, zmm5, zmm29, 0x69
vmovdqa64 zmm5, zmm10
vpternlogd zmm5, zmm6, zmm4, 0x7b
vpternlogd zmm10, zmm9, zmm23, 0x7b
vbroadcasti32x4 zmm29, xmmword ptr [rdx + 128]
vpxord zmm8, zmm8, zmm29
vpternlogd zmm0, zmm6, zmm25, 0x4b
vmovdqa64 zmm25, zmm30
vpternlogd zmm25, zmm14, zmm18, 0xd7
vpxord zmm29, zmm17, zmm8
vmovdqa64 zmm14, zmm21
vpternlogd zmm14, zmm2, zmm30, 0x7b
vpternlogd zmm15, zmm18, zmm4, 0x87
vpternlogd zmm23, zmm18, zmmword ptr [rdi + 1216], 0xb1
vpxord zmm18, zmm16, zmm13
vpternlogd zmm0, zmm13, zmm3, 0x96
vmovdqa64 zmm3, zmm8
vpternlogd zmm3, zmm16, zmm1, 0x96
vpternlogd zmm27, zmm6, zmm28, 0xb4
vpternlogd zmm30, zmm9, zmm6, 0xd7
vpternlogd zmm7, zmm2, zmmword ptr [rdi + 1024], 0x48
vbroadcasti32x4 zmm9, xmmword ptr [rdx + 112]
vpternlogd zmm31, zmm9, zmmword ptr [rdi + 1920], 0x96
vpternlogd zmm4, zmm6, zmmword ptr [rdi + 1088], 0x78
vpternlogd zmm21, zmm26, zmmword ptr [rdi + 1216], 0x6c
vmovdqa64 zmm9, zmm31
vpternlogd zmm9, zmm19, zmm1, 0x96
vmovdqa64 zmm26, zmm3
vpternlogd zmm26, zmm16, zmm22, 0xa6
vmovdqa64 zmm28, zmm29
vpternlogd zmm28, zmm19, zmm8, 0x96
vpternlogd zmm25, zmm10, zmm11, 0x69
vpternlogd zmm15, zmm20, zmm5, 0x69
vmovdqa64 zmm5, zmm4
vpternlogd zmm5, zmm19, zmm30, 0x96
vmovdqa64 zmm10, zmm4
vpternlogd zmm10, zmm7, zmmword ptr [rdi + 1152], 0xd8
vpternlogd zmm27, zmm16, zmm14, 0x96
vpternlogd zmm4, zmm2, zmm24, 0x56
vmovdqa64 zmm2, zmm31
vpternlogd zmm2, zmm20, zmm16, 0x96
vpternlogd zmm10, zmm17, zmm21, 0x69
vmovdqa64 zmm7, zmm18
vpternlogd zmm7, zmm16, zmm22, 0x96
vmovdqa64 zmm11, zmm2
vpternlogd zmm11, zmm17, zmm3, 0x96
vpternlogd zmm4, zmm6, zmm12, 0x87
vpxord zmm30, zmm30, zmm10
vmovdqa64 zmm6, zmm7
vpternlogd zmm6, zmm13, zmm28, 0x96
vmovdqa64 zmm10, zmm11
vpternlogd zmm10, zmm13, zmm8, 0x6c
vpxord zmm5, zmm5, zmm25
vmovdqa64 zmm12, zmm6
vpternlogd zmm12, zmm19, zmm7, 0x96
vpternlogd zmm11, zmm1, zmm28, 0x06
vmovdqa64 zmm14, zmmword ptr [rdi + 576]
vbroadcasti32x4 zmm21, xmmword ptr [rdx + 912]
vmovdqa64 zmm24, zmm15
vpternlogd zmm24, zmm14, zmm21, 0x96
vbroadcasti32x4 zmm21, xmmword ptr [rdx + 768]
vpxord zmm21, zmm21, zmmword ptr [rdi + 0]
vmovdqa64 zmm25, zmm7
vpternlogd zmm25, zmm31, zmm9, 0x7b
vpternlogd zmm11, zmm8, zmm12, 0x78
vmovdqa64 zmmword ptr [rcx + 192], zmm24
vmovdqa64 zmm24, zmm6
vpternlogd zmm24, zmm1, zmm29, 0xa6
vpternlogd zmm11, zmm2, zmm6, 0x78
vmovdqa64 zmm14, zmm2
vpternlogd zmm14, zmm20, zmm22, 0x96
vpternlogd zmm4, zmm1, zmm23, 0x96
vpxord zmm11, zmm11, zmm25
vmovdqa64 zmm23, zmm7
vpternlogd zmm23, zmm31, zmm3, 0x9c
vpternlogd zmm6, zmm17, zmm26, 0x96
vpternlogd zmm11, zmm19, zmm3, 0x4b
vpternlogd zmm24, zmm22, zmm17, 0x78
vpxord zmm25, zmm20, zmm12
vpternlogd zmm11, zmm21, zmm15, 0x96
vmovdqa64 zmm15, zmm25
vpternlogd zmm15, zmm1, zmm12, 0x96
vmovdqa64 zmm21, zmm9
vpternlogd zmm21, zmm20, zmm3, 0x6c
vbroadcasti32x4 zmm3, xmmword ptr [rdx + 800]
vpxord zmm3, zmm3, zmmword ptr [rdi + 128]
vpternlogd zmm24, zmm2, zmm18, 0xd2
vpternlogd zmm21, zmm31, zmm29, 0x78
vmovdqa64 zmmword ptr [rcx + 256], zmm11
vmovdqa64 zmm11, zmm15
vpternlogd zmm11, zmm20, zmm14, 0x78
vpternlogd zmm6, zmm31, zmm7, 0xb4
vpternlogd zmm23, zmm20, zmm29, 0x78
vpternlogd zmm24, zmm25, zmm15, 0xb4
vmovdqa64 zmm20, zmm15
vpternlogd zmm20, zmm16, zmm10, 0x6a
vmovdqa64 zmm10, zmm9
vpternlogd zmm10, zmm16, zmm29, 0xc6
vpternlogd zmm6, zmm12, zmm15, 0x78
vpternlogd zmm11, zmm28, zmm7, 0x78
vpternlogd zmm10, zmm7, zmm25, 0x78
vpternlogd zmm15, zmm2, zmm26, 0xa6
vpternlogd zmm6, zmm2, zmm29, 0x78
vpxord zmm12, zmm16, zmm12
vpternlogd zmm20, zmm22, zmm9, 0x78
vpternlogd zmm11, zmm19, zmm18, 0x78
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 864]
vpxord zmm2, zmm2, zmmword ptr [rdi + 384]
vpternlogd zmm24, zmm3, zmm5, 0x96
vmovdqa64 zmm3, zmmword ptr [rdi + 512]
vmovdqa64 zmm7, zmmword ptr [rdi + 768]
vmovdqa64 zmm9, zmmword ptr [rcx + 64]
vmovdqa64 zmm26, zmm9
vpternlogd zmm26, zmm3, zmm7, 0xa6
vbroadcasti32x4 zmm29, xmmword ptr [rdx + 816]
vpxord zmm29, zmm29, zmmword ptr [rdi + 192]
vpternlogd zmm12, zmm22, zmm21, 0xa6
vpternlogd zmm11, zmm8, zmm25, 0x78
vmovdqa64 zmm21, zmmword ptr [rdi + 960]
vmovdqa64 zmmword ptr [rcx + 320], zmm24
vbroadcasti32x4 zmm24, xmmword ptr [rdx + 1008]
vmovdqa64 zmmword ptr [rcx + 384], zmm11
vmovdqa64 zmm11, zmm30
vpternlogd zmm11, zmm21, zmm24, 0x69
vpternlogd zmm15, zmm28, zmm18, 0x78
vpternlogd zmm10, zmm1, zmm8, 0xd2
vmovdqa64 zmm8, zmmword ptr [rdi + 832]
vpxord zmm18, zmm21, zmm8
vpternlogd zmm10, zmm13, zmm28, 0xb4
vbroadcasti32x4 zmm13, xmmword ptr [rdx + 960]
vmovdqa64 zmm24, zmm0
vpternlogd zmm24, zmm7, zmm13, 0x96
vpternlogd zmm15, zmm17, zmm31, 0x78
vpternlogd zmm20, zmm19, zmm31, 0x78
vmovdqa64 zmm13, zmmword ptr [rdi + 704]
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 944]
vpternlogd zmm5, zmm13, zmm17, 0x96
vmovdqa64 zmm17, zmmword ptr [rcx + 0]
vmovdqa64 zmm28, zmm17
vpternlogd zmm28, zmm3, zmm7, 0x96
vmovdqa64 zmmword ptr [rcx + 448], zmm24
vmovdqa64 zmm24, zmmword ptr [rdi + 576]
vmovdqa64 zmmword ptr [rcx + 512], zmm5
vmovdqa64 zmm5, zmm18
vpternlogd zmm5, zmm24, zmm21, 0x96
vpternlogd zmm12, zmm1, zmm14, 0xb4
vpternlogd zmm23, zmm19, zmm25, 0x78
vmovdqa64 zmm1, zmmword ptr [rdi + 896]
vmovdqa64 zmm14, zmm1
vpternlogd zmm14, zmm24, zmm13, 0x96
vbroadcasti32x4 zmm19, xmmword ptr [rdx + 832]
vpxord zmm19, zmm19, zmmword ptr [rdi + 256]
vmovdqa64 zmm25, zmmword ptr [rdi + 640]
vmovdqa64 zmmword ptr [rcx + 576], zmm11
vbroadcasti32x4 zmm11, xmmword ptr [rdx + 928]
vmovdqa64 zmm21, zmm27
vpternlogd zmm21, zmm25, zmm11, 0x96
vpternlogd zmm23, zmm16, zmm22, 0xd2
vpternlogd zmm12, zmm29, zmm0, 0x96
vmovdqa64 zmm0, zmm5
vpternlogd zmm0, zmm25, zmm28, 0x96
vpternlogd zmm20, zmm2, zmm30, 0x69
vpternlogd zmm19, zmm4, zmm10, 0x96
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 976]
vpternlogd zmm4, zmm8, zmm2, 0x96
vmovdqa64 zmm2, zmm28
vpternlogd zmm2, zmm1, zmm9, 0x9c
vmovdqa64 zmm10, zmm14
vpternlogd zmm10, zmm3, zmm18, 0xc6
vmovdqa64 zmm11, zmm0
vpternlogd zmm11, zmm8, zmm26, 0x96
vmovdqa64 zmm16, zmm0
vpternlogd zmm16, zmm13, zmm18, 0xa6
vmovdqa64 zmm22, zmm0
vpternlogd zmm22, zmm24, zmm28, 0x96
vmovdqa64 zmm29, zmmword ptr [rdi + 448]
vpxord zmm30, zmm22, zmm29
vpternlogd zmm2, zmm29, zmm18, 0x78
vmovdqa64 zmmword ptr [rcx + 640], zmm19
vmovdqa64 zmm19, zmm1
vpternlogd zmm19, zmm29, zmm3, 0x96
vmovdqa64 zmmword ptr [rcx + 704], zmm12
vmovdqa64 zmm12, zmm14
vpternlogd zmm12, zmm29, zmm9, 0x6c
vmovdqa64 zmmword ptr [rcx + 768], zmm20
vmovdqa64 zmm20, zmm30
vpternlogd zmm20, zmm28, zmm10, 0x6a
vmovdqa64 zmm10, zmm19
vpternlogd zmm10, zmm8, zmm9, 0x96
vmovdqa64 zmm9, zmm30
vpternlogd zmm9, zmm13, zmm22, 0x96
vpternlogd zmm16, zmm7, zmm8, 0x78
vmovdqa64 zmm8, zmm14
vpternlogd zmm8, zmm1, zmm28, 0x7b
vpternlogd zmm2, zmm24, zmm30, 0x78
vpternlogd zmm12, zmm1, zmm18, 0x78
vpternlogd zmm11, zmm1, zmm28, 0xb4
vmovdqa64 zmmword ptr [rcx + 832], zmm4
vmovdqa64 zmm4, zmm10
vpternlogd zmm4, zmm13, zmm5, 0x06
vpternlogd zmm16, zmm19, zmm17, 0xd2
vmovdqa64 zmmword ptr [rcx + 896], zmm21
vmovdqa64 zmm21, zmmword ptr [rdi + 960]
vpternlogd zmm10, zmm25, zmm21, 0x6c
vpternlogd zmm4, zmm21, zmm22, 0x78
vpternlogd zmm20, zmm13, zmm21, 0xd2
vbroadcasti32x4 zmm25, xmmword ptr [rdx + 848]
vmovdqa64 zmm13, zmmword ptr [rdi + 320]
vpxord zmm25, zmm25, zmm13
vmovdqa64 zmm21, zmm19
vpternlogd zmm21, zmm29, zmm7, 0x96
vpternlogd zmm10, zmm3, zmm9, 0x78
vpternlogd zmm16, zmm30, zmm9, 0xb4
vpternlogd zmm25, zmm6, zmmword ptr [rcx + 128], 0x96
vmovdqa64 zmm6, zmm21
vpternlogd zmm6, zmm29, zmm9, 0x6a
vpternlogd zmm10, zmm7, zmm14, 0x78
vpternlogd zmm11, zmm22, zmm9, 0x78
vpternlogd zmm9, zmm19, zmm26, 0xa6
vpternlogd zmm6, zmm5, zmm28, 0x78
vpternlogd zmm10, zmm24, zmm1, 0x78
vpternlogd zmm2, zmm3, zmm7, 0xd2
vmovdqa64 zmm14, zmmword ptr [rdi + 0]
vpandd zmm26, zmm13, zmm14
vpxord zmm22, zmm3, zmm22
vpternlogd zmm4, zmm19, zmm0, 0x78
vpternlogd zmm11, zmm19, zmm18, 0x78
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 288]
vmovdqa64 zmm18, zmmword ptr [rdi + 128]
vpternlogd zmm16, zmm0, zmm18, 0x96
vpternlogd zmm6, zmm24, zmm17, 0x78
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 880]
vpxord zmm29, zmm29, zmm0
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 784]
vmovdqa64 zmm19, zmmword ptr [rdi + 64]
vpxord zmm0, zmm0, zmm19
vbroadcasti32x4 zmm28, xmmword ptr [rdx + 352]
vmovdqa64 zmm3, zmmword ptr [rdi + 384]
vpternlogd zmm10, zmm28, zmm3, 0x96
vpternlogd zmm9, zmm5, zmm17, 0x78
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 272]
vpternlogd zmm2, zmm17, zmm19, 0x96
vpandnd zmm17, zmm19, zmm13
vmovdqa64 zmm28, zmmword ptr [rdi + 192]
vmovdqa64 zmmword ptr [rcx + 0], zmm25
vmovdqa64 zmm25, zmm28
vpternlogd zmm25, zmm19, zmm13, 0xb8
vpternlogd zmm22, zmm7, zmm12, 0xa6
vmovdqa64 zmm7, zmm28
vpternlogd zmm7, zmm14, zmm18, 0x63
vpternlogd zmm6, zmm30, zmmword ptr [rdi + 960], 0x78
vpxord zmm4, zmm4, zmm8
vpternlogd zmm22, zmm21, zmmword ptr [rdi + 704], 0xd2
vpternlogd zmm20, zmm5, zmmword ptr [rdi + 640], 0xd2
vmovdqa64 zmm5, zmm28
vpternlogd zmm5, zmm14, zmm19, 0x87
vpandd zmm8, zmm28, zmm3
vmovdqa64 zmm12, zmmword ptr [rdi + 256]
vmovdqa64 zmm21, zmm12
vpternlogd zmm21, zmm14, zmm28, 0x60
vbroadcasti32x4 zmm30, xmmword ptr [rdx + 304]
vpternlogd zmm22, zmm30, zmm28, 0x96
vpternlogd zmm0, zmm27, zmm23, 0x96
vmovdqa64 zmm23, zmm21
vpternlogd zmm23, zmm14, zmm18, 0x87
vmovdqa64 zmm27, zmm18
vpternlogd zmm27, zmm14, zmm19, 0xe6
vpternlogd zmm29, zmm31, zmm15, 0x96
vpandd zmm15, zmm12, zmm13
vpternlogd zmm4, zmm24, zmmword ptr [rcx + 64], 0x4b
vmovdqa64 zmm24, zmm27
vpternlogd zmm24, zmm14, zmm28, 0x78
vmovdqa64 zmm30, zmm26
vpternlogd zmm30, zmm19, zmm12, 0x87
vbroadcasti32x4 zmm31, xmmword ptr [rdx + 336]
vpternlogd zmm11, zmm31, zmm13, 0x96
vpternlogd zmm9, zmm1, zmmword ptr [rdi + 832], 0x78
vpternlogd zmm21, zmm28, zmm12, 0x87
vmovdqa64 zmm31, zmm24
vpternlogd zmm31, zmm18, zmm12, 0x87
vbroadcasti32x4 zmm19, xmmword ptr [rdx + 256]
vpternlogd zmm4, zmm19, zmm14, 0x96
vmovdqa64 zmm19, zmm21
vpternlogd zmm19, zmm18, zmm13, 0x96
vmovdqa64 zmmword ptr [rcx + 64], zmm0
vmovdqa64 zmm0, zmm31
vpternlogd zmm0, zmm17, zmm27, 0x69
vmovdqa64 zmmword ptr [rcx + 960], zmm16
vbroadcasti32x4 zmm16, xmmword ptr [rdx + 320]
vpternlogd zmm20, zmm16, zmm12, 0x96
vmovdqa64 zmm16, zmm21
vpternlogd zmm16, zmm28, zmm25, 0x95
vmovdqa64 zmm25, zmm21
vpternlogd zmm25, zmm18, zmm17, 0x4b
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 368]
vpternlogd zmm9, zmm1, zmm17, 0x96
vpxord zmm27, zmm27, zmm24
vpternlogd zmm16, zmm14, zmm15, 0x96
vpternlogd zmm19, zmm3, zmm31, 0x59
vpternlogd zmm24, zmm5, zmm7, 0xe7
vmovdqa64 zmm17, zmm5
vpternlogd zmm17, zmm28, zmm13, 0xb4
vpternlogd zmm16, zmm18, zmm26, 0x87
vmovdqa64 zmm31, zmm30
vpternlogd zmm31, zmm3, zmm7, 0x4b
vmovdqa64 zmm7, zmm0
vpternlogd zmm7, zmm28, zmm5, 0x6a
vpternlogd zmm17, zmm18, zmm3, 0x78
vpternlogd zmm21, zmm18, zmm8, 0x1d
vmovdqa64 zmm1, zmm31
vpternlogd zmm1, zmm3, zmm23, 0xa6
vmovdqa64 zmm23, zmm17
vpternlogd zmm23, zmm13, zmm5, 0xa6
vmovdqa64 zmm5, zmm17
vpternlogd zmm5, zmm3, zmm26, 0x7b
vpternlogd zmm17, zmm12, zmm30, 0x7b
vpternlogd zmm30, zmm18, zmm28, 0xb1
vpternlogd zmm21, zmm11, zmm24, 0x96
vbroadcasti32x4 zmm24, xmmword ptr [rdx + 384]
vpxord zmm6, zmm6, zmm24
vmovdqa64 zmm24, zmm27
vpternlogd zmm24, zmm13, zmm0, 0x7b
vmovdqa64 zmm0, zmm23
vpternlogd zmm0, zmm14, zmm13, 0x28
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 1392]
vpxord zmm14, zmm29, zmm14
vmovdqa64 zmm28, zmm27
vpternlogd zmm28, zmm12, zmm3, 0xd7
vmovdqa64 zmm12, zmmword ptr [rdi + 64]
vpternlogd zmm27, zmm12, zmm18, 0xd7
vpternlogd zmm26, zmm12, zmm3, 0x78
vmovdqa64 zmmword ptr [rcx + 1024], zmm29
vpxord zmm29, zmm10, zmm6
vpternlogd zmm5, zmm4, zmm16, 0x69
vpternlogd zmm21, zmm31, zmm23, 0x96
vpxord zmm16, zmm2, zmm22
vpternlogd zmm24, zmm2, zmm1, 0x96
vmovdqa64 zmm1, zmm15
vpternlogd zmm1, zmm12, zmm8, 0x48
vmovdqa64 zmm12, zmm6
vpternlogd zmm12, zmm2, zmm20, 0x96
vpternlogd zmm27, zmm17, zmm8, 0x69
vmovdqa64 zmm8, zmm16
vpternlogd zmm8, zmm2, zmm11, 0x96
vmovdqa64 zmm17, zmmword ptr [rcx + 960]
vmovdqa64 zmm23, zmm29
vpternlogd zmm23, zmm17, zmm6, 0x96
vmovdqa64 zmm31, zmm26
vpternlogd zmm31, zmm18, zmm0, 0xb8
vmovdqa64 zmm0, zmm26
vpternlogd zmm0, zmm17, zmm28, 0x96
vmovdqa64 zmm18, zmm23
vpternlogd zmm18, zmm22, zmm8, 0x96
vpternlogd zmm1, zmm22, zmm19, 0x96
vpternlogd zmm31, zmm10, zmm7, 0x69
vpternlogd zmm26, zmm13, zmm25, 0x56
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 1296]
vpxord zmm7, zmm7, zmmword ptr [rcx + 64]
vmovdqa64 zmm13, zmm18
vpternlogd zmm13, zmm17, zmm8, 0x96
vmovdqa64 zmm19, zmm18
vpternlogd zmm19, zmm20, zmm29, 0xa6
vpxord zmm28, zmm28, zmm31
vpxord zmm25, zmm4, zmm13
vmovdqa64 zmm31, zmm9
vpternlogd zmm31, zmm4, zmm2, 0x96
vmovdqa64 zmmword ptr [rcx + 1088], zmm5
vmovdqa64 zmm5, zmm8
vpternlogd zmm5, zmm9, zmm12, 0x9c
vmovdqa64 zmmword ptr [rcx + 1152], zmm1
vmovdqa64 zmm1, zmm12
vpternlogd zmm1, zmm2, zmm11, 0xa6
vpternlogd zmm26, zmm3, zmm15, 0x87
vmovdqa64 zmm3, zmm25
vpternlogd zmm3, zmm20, zmm13, 0x96
vpternlogd zmm5, zmm4, zmm29, 0x78
vpternlogd zmm26, zmm20, zmm30, 0x96
vmovdqa64 zmm15, zmm3
vpternlogd zmm15, zmm31, zmm1, 0xa6
vmovdqa64 zmm30, zmm31
vpternlogd zmm30, zmm10, zmm12, 0x96
vpternlogd zmm5, zmm17, zmm25, 0x78
vpternlogd zmm19, zmm11, zmm10, 0x78
vmovdqa64 zmmword ptr [rcx + 1216], zmm26
vmovdqa64 zmm26, zmm9
vpternlogd zmm26, zmm17, zmm20, 0x96
vpternlogd zmm5, zmm2, zmm11, 0xd2
vpternlogd zmm1, zmm10, zmm18, 0x96
vmovdqa64 zmm17, zmm30
vpternlogd zmm17, zmm22, zmm6, 0x6c
vpternlogd zmm5, zmm7, zmm24, 0x96
vpxord zmm0, zmm0, zmm27
vmovdqa64 zmm7, zmmword ptr [rcx + 896]
vbroadcasti32x4 zmm27, xmmword ptr [rdx + 1440]
vpternlogd zmm24, zmm7, zmm27, 0x96
vpternlogd zmm1, zmm9, zmm8, 0xb4
vpternlogd zmm17, zmm2, zmm3, 0x78
vpternlogd zmm15, zmm23, zmm16, 0x78
vpternlogd zmm1, zmm13, zmm3, 0x78
vbroadcasti32x4 zmm27, xmmword ptr [rdx + 1040]
vmovdqa64 zmmword ptr [rcx + 1280], zmm24
vmovdqa64 zmm24, zmm5
vpternlogd zmm24, zmm27, zmmword ptr [r8 + 1088], 0x96
vmovdqa64 zmmword ptr [rsi + 1088], zmm24
vmovdqa64 zmm24, zmm26
vpternlogd zmm24, zmm2, zmm29, 0xc6
vmovdqa64 zmm27, zmm26
vpternlogd zmm27, zmm9, zmm8, 0x7b
vpternlogd zmm15, zmm10, zmm9, 0x78
vpternlogd zmm30, zmm20, zmm23, 0x06
vpternlogd zmm17, zmm11, zmm26, 0x78
vpternlogd zmm30, zmm6, zmm13, 0x78
vmovdqa64 zmm10, zmmword ptr [rcx + 576]
vmovdqa64 zmmword ptr [rcx + 1344], zmm5
vpxord zmm5, zmm10, zmmword ptr [rcx + 832]
vpternlogd zmm24, zmm8, zmm25, 0x78
vmovdqa64 zmm7, zmmword ptr [rcx + 960]
vpternlogd zmm17, zmm7, zmm9, 0x78
vpternlogd zmm19, zmm31, zmm16, 0xd2
vpternlogd zmm15, zmm9, zmm14, 0x96
vpternlogd zmm30, zmm31, zmm18, 0x78
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 1360]
vpxord zmm14, zmm14, zmmword ptr [rcx + 0]
vpternlogd zmm26, zmm4, zmm12, 0x6c
vpternlogd zmm19, zmm25, zmm3, 0xb4
vpternlogd zmm24, zmm20, zmm6, 0xd2
vmovdqa64 zmm18, zmmword ptr [rdi + 512]
vmovdqa64 zmmword ptr [rcx + 1408], zmm19
vbroadcasti32x4 zmm19, xmmword ptr [rdx + 896]
vpternlogd zmm19, zmm18, zmmword ptr [rcx + 384], 0x96
vpternlogd zmm26, zmm9, zmm29, 0x78
vmovdqa64 zmm9, zmm31
vpternlogd zmm9, zmm4, zmm11, 0x96
vpxord zmm30, zmm30, zmm27
vpternlogd zmm1, zmm31, zmm29, 0x78
vmovdqa64 zmm18, zmm9
vpternlogd zmm18, zmm4, zmm3, 0x6a
vpxord zmm2, zmm2, zmm13
vpternlogd zmm24, zmm22, zmm23, 0xb4
vmovdqa64 zmm3, zmmword ptr [rcx + 192]
vmovdqa64 zmm4, zmm5
vpternlogd zmm4, zmm3, zmm10, 0x96
vpternlogd zmm30, zmm7, zmm12, 0x4b
vpternlogd zmm2, zmm11, zmm26, 0xa6
vpternlogd zmm18, zmm23, zmm8, 0x78
vpternlogd zmm1, zmm14, zmm21, 0x96
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 1376]
vpxord zmm8, zmm8, zmmword ptr [rcx + 768]
vpternlogd zmm2, zmm20, zmm9, 0xb4
vpternlogd zmm18, zmm7, zmm16, 0x78
vmovdqa64 zmm7, zmmword ptr [rcx + 896]
vpxord zmm9, zmm19, zmm7
vbroadcasti32x4 zmm11, xmmword ptr [rdx + 1328]
vmovdqa64 zmm12, zmmword ptr [rcx + 704]
vpxord zmm11, zmm11, zmm12
vpternlogd zmm18, zmm6, zmm25, 0x78
vmovdqa64 zmm6, zmmword ptr [rcx + 512]
vmovdqa64 zmm13, zmm19
vpternlogd zmm13, zmm6, zmm10, 0x96
vmovdqa64 zmm14, zmmword ptr [rcx + 128]
vbroadcasti32x4 zmm16, xmmword ptr [rdx + 992]
vpternlogd zmm14, zmm16, zmmword ptr [rdi + 896], 0x96
vbroadcasti32x4 zmm16, xmmword ptr [rdx + 1456]
vmovdqa64 zmm20, zmm0
vpternlogd zmm20, zmm6, zmm16, 0x96
vpternlogd zmm8, zmm28, zmm17, 0x69
vbroadcasti32x4 zmm16, xmmword ptr [rdx + 1312]
vpxord zmm16, zmm16, zmmword ptr [rcx + 320]
vbroadcasti32x4 zmm17, xmmword ptr [rdx + 1504]
vmovdqa64 zmm22, zmm14
vpternlogd zmm22, zmm21, zmm17, 0x96
vmovdqa64 zmm17, zmmword ptr [rcx + 448]
vmovdqa64 zmm21, zmm13
vpternlogd zmm21, zmm19, zmm17, 0xa6
vbroadcasti32x4 zmm23, xmmword ptr [rdx + 1104]
vmovdqa64 zmm25, zmm1
vpternlogd zmm25, zmm23, zmmword ptr [r8 + 1344], 0x96
vmovdqa64 zmmword ptr [rsi + 1344], zmm25
vpxord zmm23, zmm15, zmmword ptr [r8 + 448]
vmovdqa64 zmm25, zmm9
vpternlogd zmm25, zmm19, zmm17, 0x96
vbroadcasti32x4 zmm26, xmmword ptr [rdx + 1248]
vmovdqa64 zmm27, zmm22
vpternlogd zmm27, zmm26, zmmword ptr [r8 + 1920], 0x96
vmovdqa64 zmmword ptr [rsi + 1920], zmm27
vmovdqa64 zmm26, zmmword ptr [rcx + 1024]
vmovdqa64 zmm27, zmm14
vpternlogd zmm27, zmm26, zmm19, 0x96
vpternlogd zmm11, zmm2, zmmword ptr [rcx + 1152], 0x96
vpternlogd zmm16, zmm0, zmmword ptr [rcx + 1408], 0x96
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 1280]
vmovdqa64 zmm2, zmmword ptr [rcx + 256]
vpxord zmm0, zmm0, zmm2
vpxord zmm29, zmm16, zmmword ptr [r8 + 128]
vpternlogd zmm0, zmm30, zmmword ptr [rcx + 1088], 0x96
vbroadcasti32x4 zmm30, xmmword ptr [rdx + 1200]
vmovdqa64 zmm31, zmm20
vpternlogd zmm31, zmm30, zmmword ptr [r8 + 1728], 0x96
vmovdqa64 zmmword ptr [rsi + 1728], zmm31
vbroadcasti32x4 zmm30, xmmword ptr [rdx + 1072]
vmovdqa64 zmm31, zmm11
vpternlogd zmm31, zmm30, zmmword ptr [r8 + 1216], 0x96
vmovdqa64 zmmword ptr [rsi + 1216], zmm31
vmovdqa64 zmm30, zmm25
vpternlogd zmm30, zmm14, zmm13, 0x9c
vbroadcasti32x4 zmm31, xmmword ptr [rdx + 1056]
vpternlogd zmm16, zmm31, zmmword ptr [r8 + 1152], 0x96
vmovdqa64 zmmword ptr [rsi + 1152], zmm16
vmovdqa64 zmm16, zmmword ptr [rcx + 832]
vmovdqa64 zmm31, zmm27
vpternlogd zmm31, zmm16, zmm13, 0x96
vmovdqa64 zmmword ptr [rcx + 128], zmm29
vbroadcasti32x4 zmm29, xmmword ptr [rdx + 1344]
vpxord zmm29, zmm29, zmmword ptr [rcx + 640]
vmovdqa64 zmmword ptr [rcx + 384], zmm22
vmovdqa64 zmm22, zmm31
vpternlogd zmm22, zmm6, zmm4, 0x06
vpternlogd zmm29, zmm24, zmmword ptr [rcx + 1216], 0x96
vpxord zmm24, zmm0, zmmword ptr [r8 + 0]
vmovdqa64 zmmword ptr [rcx + 960], zmm23
vmovdqa64 zmm23, zmm14
vpternlogd zmm23, zmm3, zmm6, 0x96
vmovdqa64 zmmword ptr [rcx + 1408], zmm24
vbroadcasti32x4 zmm24, xmmword ptr [rdx + 1024]
vpternlogd zmm0, zmm24, zmmword ptr [r8 + 1024], 0x96
vmovdqa64 zmmword ptr [rsi + 1024], zmm0
vmovdqa64 zmm0, zmm25
vpternlogd zmm0, zmm7, zmm4, 0x96
vpternlogd zmm31, zmm7, zmm10, 0x6c
vpxord zmm11, zmm11, zmmword ptr [r8 + 192]
vbroadcasti32x4 zmm24, xmmword ptr [rdx + 1088]
vmovdqa64 zmmword ptr [rcx + 1472], zmm11
vmovdqa64 zmm11, zmm29
vpternlogd zmm11, zmm24, zmmword ptr [r8 + 1280], 0x96
vmovdqa64 zmmword ptr [rsi + 1280], zmm11
vpxord zmm29, zmm29, zmmword ptr [r8 + 256]
vmovdqa64 zmm11, zmm0
vpternlogd zmm11, zmm3, zmm25, 0x96
vmovdqa64 zmm24, zmm0
vpternlogd zmm24, zmm16, zmm21, 0x96
vmovdqa64 zmmword ptr [rcx + 1536], zmm29
vbroadcasti32x4 zmm29, xmmword ptr [rdx + 1408]
vpternlogd zmm18, zmm19, zmm29, 0x96
vmovdqa64 zmm29, zmm23
vpternlogd zmm29, zmm14, zmm25, 0x7b
vmovdqa64 zmmword ptr [rcx + 1600], zmm20
vmovdqa64 zmm20, zmm11
vpternlogd zmm20, zmm10, zmm22, 0x6a
vmovdqa64 zmm22, zmm0
vpternlogd zmm22, zmm6, zmm5, 0xa6
vmovdqa64 zmmword ptr [rcx + 1664], zmm28
vpxord zmm28, zmm26, zmm11
vpxord zmm1, zmm1, zmmword ptr [r8 + 320]
vpternlogd zmm20, zmm27, zmm0, 0x78
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 1152]
vmovdqa64 zmmword ptr [rcx + 1728], zmm1
vmovdqa64 zmm1, zmm18
vpternlogd zmm1, zmm0, zmmword ptr [r8 + 1536], 0x96
vmovdqa64 zmmword ptr [rsi + 1536], zmm1
vmovdqa64 zmm0, zmm23
vpternlogd zmm0, zmm19, zmm5, 0xc6
vpternlogd zmm30, zmm26, zmm5, 0x78
vpternlogd zmm22, zmm17, zmm16, 0x78
vpxord zmm1, zmm19, zmm11
vpternlogd zmm24, zmm14, zmm25, 0xb4
vpternlogd zmm30, zmm3, zmm28, 0x78
vmovdqa64 zmmword ptr [rcx + 1792], zmm18
vbroadcasti32x4 zmm18, xmmword ptr [rdx + 1136]
vpternlogd zmm15, zmm18, zmmword ptr [r8 + 1472], 0x96
vmovdqa64 zmmword ptr [rsi + 1472], zmm15
vmovdqa64 zmm15, zmm28
vpternlogd zmm15, zmm6, zmm11, 0x96
vpternlogd zmm30, zmm19, zmm17, 0xd2
vpternlogd zmm22, zmm27, zmm9, 0xd2
vmovdqa64 zmm18, zmm27
vpternlogd zmm18, zmm26, zmm17, 0x96
vmovdqa64 zmm16, zmm15
vpternlogd zmm16, zmm11, zmm24, 0x6a
vpternlogd zmm0, zmm25, zmm28, 0x78
vmovdqa64 zmm11, zmm18
vpternlogd zmm11, zmm26, zmm15, 0x6a
vpxord zmm20, zmm20, zmm29
vmovdqa64 zmm24, zmmword ptr [rcx + 64]
vmovdqa64 zmm29, zmm24
vpternlogd zmm29, zmm2, zmm12, 0x95
vpternlogd zmm0, zmm6, zmm10, 0xd2
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 528]
vpternlogd zmm30, zmm6, zmm24, 0x96
vpternlogd zmm16, zmm27, zmm5, 0x78
vmovdqa64 zmm6, zmm15
vpternlogd zmm6, zmm19, zmm31, 0x6a
vpternlogd zmm11, zmm4, zmm25, 0x78
vpternlogd zmm20, zmm3, zmm13, 0x4b
vpternlogd zmm22, zmm28, zmm15, 0xb4
vmovdqa64 zmm19, zmmword ptr [rcx + 320]
vmovdqa64 zmm25, zmm24
vpternlogd zmm25, zmm2, zmm19, 0xbc
vpternlogd zmm11, zmm3, zmm9, 0x78
vpternlogd zmm15, zmm27, zmm21, 0xa6
vpternlogd zmm0, zmm7, zmm4, 0xb4
vmovdqa64 zmm7, zmm25
vpternlogd zmm7, zmm2, zmm12, 0x78
vpternlogd zmm11, zmm10, zmm28, 0x78
vpternlogd zmm6, zmm17, zmm23, 0x78
vpternlogd zmm15, zmm4, zmm9, 0x78
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 512]
vpternlogd zmm20, zmm4, zmm2, 0x96
vpternlogd zmm23, zmm26, zmm13, 0x6c
vmovdqa64 zmm4, zmm12
vpternlogd zmm4, zmm2, zmm19, 0x63
vbroadcasti32x4 zmm9, xmmword ptr [rdx + 576]
vmovdqa64 zmm13, zmmword ptr [rcx + 640]
vpternlogd zmm0, zmm9, zmm13, 0x96
vpternlogd zmm6, zmm3, zmm14, 0x78
vpternlogd zmm23, zmm14, zmm5, 0x78
vbroadcasti32x4 zmm5, xmmword ptr [rdx + 592]
vmovdqa64 zmm9, zmmword ptr [rcx + 0]
vpternlogd zmm16, zmm5, zmm9, 0x96
vmovdqa64 zmm5, zmm4
vpternlogd zmm5, zmm29, zmm7, 0xbd
vpternlogd zmm15, zmm14, zmmword ptr [rcx + 832], 0x78
vmovdqa64 zmm21, zmm13
vpternlogd zmm21, zmm2, zmm12, 0x60
vpxord zmm26, zmm8, zmmword ptr [r8 + 384]
vmovdqa64 zmm27, zmmword ptr [rcx + 1280]
vbroadcasti32x4 zmm28, xmmword ptr [rdx + 1184]
vpternlogd zmm27, zmm28, zmmword ptr [r8 + 1664], 0x96
vmovdqa64 zmmword ptr [rsi + 1664], zmm27
vbroadcasti32x4 zmm27, xmmword ptr [rdx + 624]
vpternlogd zmm15, zmm14, zmm27, 0x96
vmovdqa64 zmm14, zmm21
vpternlogd zmm14, zmm12, zmm13, 0x87
vbroadcasti32x4 zmm27, xmmword ptr [rdx + 1120]
vpternlogd zmm8, zmm27, zmmword ptr [r8 + 1408], 0x96
vmovdqa64 zmmword ptr [rsi + 1408], zmm8
vpandd zmm8, zmm2, zmm9
vpandd zmm27, zmm13, zmm9
vpternlogd zmm21, zmm2, zmm19, 0x87
vpternlogd zmm23, zmm17, zmm1, 0xb4
vmovdqa64 zmm1, zmm24
vpternlogd zmm1, zmm12, zmm9, 0xac
vmovdqa64 zmm28, zmm8
vpternlogd zmm28, zmm24, zmm13, 0x87
vmovdqa64 zmm31, zmm29
vpternlogd zmm31, zmm12, zmm9, 0xb4
vmovdqa64 zmm17, zmm28
vpternlogd zmm17, zmm19, zmm12, 0xb1
vmovdqa64 zmm10, zmm14
vpternlogd zmm10, zmm19, zmm9, 0x96
vpternlogd zmm1, zmm12, zmm14, 0x87
vmovdqa64 zmmword ptr [rcx + 896], zmm26
vmovdqa64 zmm26, zmm7
vpternlogd zmm26, zmm19, zmm13, 0x87
vpternlogd zmm23, zmm18, zmmword ptr [rcx + 512], 0xd2
vmovdqa64 zmm18, zmmword ptr [rcx + 768]
vmovdqa64 zmm13, zmm8
vpternlogd zmm13, zmm24, zmm18, 0x78
vpternlogd zmm31, zmm19, zmm18, 0x78
vbroadcasti32x4 zmm3, xmmword ptr [rdx + 560]
vpternlogd zmm23, zmm3, zmm12, 0x96
vpandnd zmm3, zmm24, zmm9
vpandd zmm24, zmm12, zmm18
vmovdqa64 zmm12, zmm3
vpternlogd zmm12, zmm25, zmm26, 0x69
vpternlogd zmm26, zmm18, zmm10, 0x4b
vpxord zmm25, zmm25, zmm7
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 640]
vpxord zmm11, zmm11, zmm7
vmovdqa64 zmm7, zmm31
vpternlogd zmm7, zmm9, zmm29, 0xa6
vpternlogd zmm3, zmm19, zmm14, 0x59
vmovdqa64 zmm10, zmm24
vpternlogd zmm10, zmm19, zmm14, 0x47
vpternlogd zmm1, zmm2, zmm27, 0x96
vmovdqa64 zmm14, zmm31
vpternlogd zmm14, zmm18, zmm8, 0x7b
vpternlogd zmm1, zmm19, zmm8, 0x87
vpternlogd zmm10, zmm16, zmm5, 0x96
vmovdqa64 zmm5, zmm7
vpternlogd zmm5, zmm2, zmm9, 0x28
vmovdqa64 zmm2, zmm12
vpternlogd zmm2, zmm29, zmmword ptr [rcx + 704], 0x6c
vpternlogd zmm3, zmm9, zmm13, 0x1e
vmovdqa64 zmm8, zmm25
vpternlogd zmm8, zmm9, zmm12, 0x7b
vmovdqa64 zmm9, zmmword ptr [rcx + 1088]
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1424]
vpternlogd zmm9, zmm12, zmmword ptr [rcx + 192], 0x96
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 608]
vpternlogd zmm6, zmm12, zmm18, 0x96
vpternlogd zmm3, zmm18, zmm27, 0x87
vpternlogd zmm1, zmm20, zmm14, 0x69
vpternlogd zmm5, zmm19, zmm13, 0xe2
vpternlogd zmm3, zmm0, zmm17, 0x96
vmovdqa64 zmm12, zmm28
vpternlogd zmm12, zmm18, zmm4, 0x4b
vmovdqa64 zmm4, zmmword ptr [rcx + 64]
vmovdqa64 zmm14, zmm25
vpternlogd zmm14, zmm4, zmm19, 0xd7
vpxord zmm17, zmm6, zmm11
vmovdqa64 zmm29, zmm1
vpternlogd zmm29, zmm9, zmmword ptr [r8 + 576], 0x96
vmovdqa64 zmmword ptr [rsi + 576], zmm29
vpxord zmm29, zmm30, zmm23
vpternlogd zmm31, zmm28, zmmword ptr [rcx + 640], 0x7d
vbroadcasti32x4 zmm28, xmmword ptr [rdx + 544]
vpternlogd zmm22, zmm28, zmm19, 0x96
vpternlogd zmm31, zmm14, zmm24, 0x69
vpternlogd zmm24, zmm4, zmm27, 0x48
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 1168]
vpternlogd zmm9, zmm4, zmmword ptr [r8 + 1600], 0x96
vmovdqa64 zmmword ptr [rsi + 1600], zmm9
vmovdqa64 zmm4, zmm29
vpternlogd zmm4, zmm30, zmm16, 0x96
vmovdqa64 zmm9, zmm22
vpternlogd zmm9, zmm11, zmm17, 0x96
vmovdqa64 zmm14, zmm15
vpternlogd zmm14, zmm20, zmm30, 0x96
vmovdqa64 zmm19, zmm12
vpternlogd zmm19, zmm18, zmm21, 0xa6
vpternlogd zmm5, zmm6, zmm2, 0x69
vpternlogd zmm25, zmm18, zmmword ptr [rcx + 640], 0xb7
vpternlogd zmm19, zmm30, zmm8, 0x96
vmovdqa64 zmm2, zmmword ptr [rcx + 1664]
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 1520]
vpternlogd zmm2, zmm8, zmmword ptr [rcx + 576], 0x69
vpternlogd zmm24, zmm23, zmm26, 0x96
vmovdqa64 zmm8, zmm25
vpternlogd zmm8, zmm22, zmm13, 0x96
vmovdqa64 zmm13, zmm9
vpternlogd zmm13, zmm23, zmm4, 0x96
vmovdqa64 zmm18, zmmword ptr [rcx + 1216]
vbroadcasti32x4 zmm21, xmmword ptr [rdx + 1488]
vpternlogd zmm18, zmm21, zmmword ptr [rcx + 832], 0x96
vmovdqa64 zmm21, zmm13
vpternlogd zmm21, zmm22, zmm4, 0x96
vpxord zmm8, zmm8, zmm31
vmovdqa64 zmm26, zmmword ptr [rcx + 1280]
vmovdqa64 zmm27, zmm19
vpternlogd zmm27, zmm26, zmmword ptr [r8 + 640], 0x96
vmovdqa64 zmmword ptr [rsi + 640], zmm27
vbroadcasti32x4 zmm26, xmmword ptr [rdx + 1232]
vmovdqa64 zmm27, zmm18
vpternlogd zmm27, zmm26, zmmword ptr [r8 + 1856], 0x96
vmovdqa64 zmmword ptr [rsi + 1856], zmm27
vmovdqa64 zmm26, zmm22
vpternlogd zmm26, zmm0, zmm15, 0x96
vpternlogd zmm18, zmm3, zmmword ptr [r8 + 832], 0x96
vmovdqa64 zmmword ptr [rsi + 832], zmm18
vpxord zmm18, zmm20, zmm21
vmovdqa64 zmm27, zmm26
vpternlogd zmm27, zmm30, zmm17, 0xc6
vmovdqa64 zmm28, zmmword ptr [rcx + 1600]
vmovdqa64 zmm31, zmm8
vpternlogd zmm31, zmm28, zmmword ptr [r8 + 704], 0x96
vmovdqa64 zmmword ptr [rsi + 704], zmm31
vmovdqa64 zmm28, zmm11
vpternlogd zmm28, zmm30, zmm0, 0x96
vmovdqa64 zmm31, zmm18
vpternlogd zmm31, zmm0, zmm21, 0x96
vpternlogd zmm12, zmm7, zmm10, 0x96
vpternlogd zmm27, zmm4, zmm18, 0x78
vmovdqa64 zmm7, zmm28
vpternlogd zmm7, zmm6, zmm14, 0x96
vmovdqa64 zmm10, zmm7
vpternlogd zmm10, zmm0, zmm9, 0x06
vpternlogd zmm27, zmm0, zmm11, 0xd2
vpxord zmm25, zmm25, zmm5
vpternlogd zmm10, zmm11, zmm21, 0x78
vmovdqa64 zmm5, zmm25
vpternlogd zmm5, zmm2, zmmword ptr [r8 + 960], 0x69
vmovdqa64 zmmword ptr [rsi + 960], zmm5
vmovdqa64 zmm5, zmm26
vpternlogd zmm5, zmm15, zmm4, 0x7b
vpternlogd zmm10, zmm14, zmm13, 0x78
vpternlogd zmm7, zmm23, zmm11, 0x6c
vpxord zmm10, zmm10, zmm5
vpternlogd zmm27, zmm23, zmm9, 0xb4
vmovdqa64 zmm5, zmm28
vpternlogd zmm5, zmm30, zmm16, 0xa6
vmovdqa64 zmm23, zmm28
vpternlogd zmm23, zmm15, zmm4, 0xc6
vpternlogd zmm27, zmm3, zmmword ptr [rcx + 1536], 0x96
vmovdqa64 zmmword ptr [rsi + 256], zmm27
vpternlogd zmm10, zmm22, zmm28, 0x4b
vpternlogd zmm28, zmm20, zmm26, 0x6c
vbroadcasti32x4 zmm3, xmmword ptr [rdx + 1264]
vpternlogd zmm2, zmm3, zmmword ptr [r8 + 1984], 0x96
vmovdqa64 zmmword ptr [rsi + 1984], zmm2
vpternlogd zmm7, zmm30, zmm31, 0x78
vpternlogd zmm10, zmm1, zmmword ptr [rcx + 1408], 0x96
vmovdqa64 zmmword ptr [rsi + 0], zmm10
vmovdqa64 zmm1, zmmword ptr [rcx + 1152]
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 1472]
vpternlogd zmm1, zmm2, zmmword ptr [rcx + 448], 0x96
vmovdqa64 zmm2, zmm5
vpternlogd zmm2, zmm14, zmm31, 0xb4
vpternlogd zmm28, zmm15, zmm17, 0x78
vbroadcasti32x4 zmm3, xmmword ptr [rdx + 1216]
vmovdqa64 zmm10, zmm1
vpternlogd zmm10, zmm3, zmmword ptr [r8 + 1792], 0x96
vmovdqa64 zmmword ptr [rsi + 1792], zmm10
vpternlogd zmm5, zmm6, zmm13, 0x96
vpternlogd zmm7, zmm16, zmm26, 0x78
vpternlogd zmm23, zmm20, zmm17, 0x78
vpternlogd zmm13, zmm0, zmm17, 0xa6
vpternlogd zmm2, zmm9, zmm29, 0x78
vpternlogd zmm1, zmm24, zmmword ptr [r8 + 768], 0x96
vmovdqa64 zmmword ptr [rsi + 768], zmm1
vpternlogd zmm7, zmm22, zmm15, 0x78
vpternlogd zmm23, zmm22, zmm18, 0x78
vmovdqa64 zmm1, zmm14
vpternlogd zmm1, zmm20, zmm16, 0x96
vpternlogd zmm23, zmm30, zmm16, 0xd2
vmovdqa64 zmm3, zmm1
vpternlogd zmm3, zmm20, zmm31, 0x6a
vpternlogd zmm7, zmm25, zmmword ptr [rcx + 896], 0x69
vmovdqa64 zmmword ptr [rsi + 384], zmm7
vpternlogd zmm5, zmm15, zmm4, 0xb4
vpternlogd zmm3, zmm9, zmm4, 0x78
vpternlogd zmm2, zmm6, zmm15, 0x78
vpternlogd zmm5, zmm21, zmm31, 0x78
vpternlogd zmm13, zmm16, zmm6, 0x78
vpternlogd zmm3, zmm22, zmm29, 0x78
vpternlogd zmm2, zmm15, zmmword ptr [rcx + 960], 0x96
vmovdqa64 zmmword ptr [rsi + 448], zmm2
vpternlogd zmm5, zmm14, zmm17, 0x78
vpxord zmm30, zmm30, zmm21
vpternlogd zmm5, zmm12, zmmword ptr [rcx + 1728], 0x96
vmovdqa64 zmmword ptr [rsi + 320], zmm5
vpternlogd zmm13, zmm14, zmm29, 0xd2
vmovdqa64 zmm2, zmmword ptr [rcx + 1344]
vpxord zmm2, zmm2, zmmword ptr [r8 + 64]
vpternlogd zmm30, zmm16, zmm28, 0xa6
vpternlogd zmm3, zmm11, zmm18, 0x78
vmovdqa64 zmm4, zmmword ptr [rcx + 384]
vpternlogd zmm12, zmm4, zmmword ptr [r8 + 896], 0x96
vmovdqa64 zmmword ptr [rsi + 896], zmm12
vpternlogd zmm30, zmm0, zmm1, 0xb4
vpternlogd zmm13, zmm18, zmm31, 0xb4
vpternlogd zmm2, zmm19, zmm23, 0x96
vmovdqa64 zmmword ptr [rsi + 64], zmm2
vpternlogd zmm30, zmm24, zmmword ptr [rcx + 1472], 0x96
vmovdqa64 zmmword ptr [rsi + 192], zmm30
vpternlogd zmm13, zmm8, zmmword ptr [rcx + 128], 0x96
vmovdqa64 zmmword ptr [rsi + 128], zmm13
vmovdqa64 zmm0, zmmword ptr [rcx + 1792]
vpternlogd zmm3, zmm0, zmmword ptr [r8 + 512], 0x96
vmovdqa64 zmmword ptr [rsi + 512], zmm3
