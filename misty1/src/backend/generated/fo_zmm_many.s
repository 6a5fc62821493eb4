// fo_zmm_many.s: 929 instructions, about 444 cycles, 28 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 zmm0, zmmword ptr [rdi + 1984]
vmovdqa64 zmm1, zmmword ptr [rdi + 1856]
vpxord zmm2, zmm0, zmm1
vmovdqa64 zmm3, zmmword ptr [rdi + 1600]
vmovdqa64 zmm4, zmm3
vpternlogd zmm4, zmm0, zmm2, 0x96
vmovdqa64 zmm5, zmmword ptr [rdi + 1728]
vmovdqa64 zmm6, zmmword ptr [rdi + 1920]
vmovdqa64 zmm7, zmm6
vpternlogd zmm7, zmm3, zmm5, 0x96
vmovdqa64 zmm8, zmmword ptr [rdi + 1536]
vmovdqa64 zmm9, zmm8
vpternlogd zmm9, zmm5, zmm0, 0x96
vmovdqa64 zmm10, zmmword ptr [rdi + 1472]
vmovdqa64 zmm11, zmm10
vpternlogd zmm11, zmm8, zmm6, 0x96
vmovdqa64 zmm12, zmm1
vpternlogd zmm12, zmm11, zmm9, 0x96
vmovdqa64 zmm13, zmm5
vpternlogd zmm13, zmm12, zmm4, 0x12
vmovdqa64 zmm14, zmmword ptr [rdi + 1664]
vpternlogd zmm12, zmm14, zmm0, 0x6c
vpxord zmm15, zmm8, zmm14
vmovdqa64 zmm16, zmmword ptr [rdi + 1792]
vmovdqa64 zmm17, zmm16
vpternlogd zmm17, zmm8, zmm15, 0x96
vmovdqa64 zmm18, zmm14
vpternlogd zmm18, zmm4, zmm17, 0x96
vmovdqa64 zmm19, zmm3
vpternlogd zmm19, zmm17, zmm18, 0x96
vpternlogd zmm13, zmm0, zmm19, 0x78
vpternlogd zmm13, zmm11, zmm18, 0x78
vpxord zmm20, zmm10, zmm19
vmovdqa64 zmm21, zmm6
vpternlogd zmm21, zmm17, zmm7, 0x6f
vpxord zmm13, zmm13, zmm21
vpternlogd zmm13, zmm3, zmm9, 0x4b
vbroadcasti32x4 zmm21, xmmword ptr [rdx + 0]
vmovdqa64 zmm22, zmmword ptr [rdi + 1024]
vpternlogd zmm13, zmm21, zmm22, 0x96
vmovdqa64 zmm21, zmm6
vpternlogd zmm21, zmm9, zmm17, 0xd2
vpternlogd zmm21, zmm10, zmm2, 0x78
vpternlogd zmm21, zmm3, zmm20, 0x78
vpternlogd zmm21, zmm8, zmm16, 0xd2
vbroadcasti32x4 zmm23, xmmword ptr [rdx + 16]
vmovdqa64 zmm24, zmmword ptr [rdi + 1088]
vpternlogd zmm21, zmm23, zmm24, 0x96
vmovdqa64 zmm23, zmm5
vpternlogd zmm23, zmm2, zmm18, 0x9c
vpternlogd zmm23, zmm16, zmm1, 0x78
vpternlogd zmm23, zmm11, zmm15, 0xd2
vpxord zmm25, zmm8, zmm19
vmovdqa64 zmm26, zmm5
vpternlogd zmm26, zmm19, zmm20, 0x96
vpternlogd zmm23, zmm20, zmm26, 0xb4
vbroadcasti32x4 zmm27, xmmword ptr [rdx + 32]
vmovdqa64 zmm28, zmmword ptr [rdi + 1152]
vpternlogd zmm23, zmm27, zmm28, 0x96
vpternlogd zmm12, zmm8, zmm26, 0x78
vpternlogd zmm12, zmm16, zmm7, 0x78
vpternlogd zmm12, zmm3, zmm6, 0x78
vbroadcasti32x4 zmm27, xmmword ptr [rdx + 96]
vmovdqa64 zmm29, zmmword ptr [rdi + 1408]
vpternlogd zmm12, zmm27, zmm29, 0x96
vmovdqa64 zmm27, zmm10
vpternlogd zmm27, zmm9, zmm7, 0x78
vpternlogd zmm27, zmm6, zmm2, 0x78
vpternlogd zmm25, zmm16, zmm27, 0xa6
vpternlogd zmm7, zmm8, zmm2, 0xc6
vpternlogd zmm9, zmm8, zmm16, 0xa6
vpternlogd zmm7, zmm17, zmm20, 0x78
vpternlogd zmm18, zmm1, zmm9, 0x96
vpternlogd zmm7, zmm5, zmm0, 0xd2
vpternlogd zmm7, zmm14, zmm4, 0xb4
vpternlogd zmm18, zmm6, zmm17, 0xb4
vpternlogd zmm18, zmm19, zmm26, 0x78
vpternlogd zmm18, zmm11, zmm2, 0x78
vpternlogd zmm9, zmm11, zmm26, 0xb4
vpternlogd zmm11, zmm10, zmm16, 0x96
vpternlogd zmm25, zmm5, zmm11, 0xb4
vpternlogd zmm11, zmm10, zmm26, 0x6a
vpternlogd zmm11, zmm4, zmm17, 0x78
vpternlogd zmm9, zmm4, zmm15, 0x78
vpternlogd zmm11, zmm3, zmm15, 0x78
vpternlogd zmm11, zmm0, zmm20, 0x78
vpternlogd zmm9, zmm1, zmm6, 0x78
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 112]
vpternlogd zmm9, zmm6, zmm0, 0x96
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 48]
vmovdqa64 zmm1, zmmword ptr [rdi + 1216]
vpternlogd zmm25, zmm0, zmm1, 0x96
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 128]
vpxord zmm11, zmm11, zmm0
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 64]
vmovdqa64 zmm2, zmmword ptr [rdi + 1280]
vpternlogd zmm7, zmm0, zmm2, 0x96
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 80]
vmovdqa64 zmm3, zmmword ptr [rdi + 1344]
vpternlogd zmm18, zmm0, zmm3, 0x96
vmovdqa64 zmm0, zmm3
vpternlogd zmm0, zmm24, zmm1, 0xe2
vpandd zmm4, zmm2, zmm3
vmovdqa64 zmm5, zmm2
vpternlogd zmm5, zmm22, zmm1, 0x60
vmovdqa64 zmm6, zmm2
vpternlogd zmm6, zmm1, zmm5, 0x95
vpternlogd zmm0, zmm1, zmm6, 0x87
vpternlogd zmm0, zmm22, zmm4, 0x96
vpternlogd zmm5, zmm22, zmm28, 0x87
vpandd zmm8, zmm22, zmm3
vpternlogd zmm0, zmm28, zmm8, 0x87
vmovdqa64 zmm10, zmm1
vpternlogd zmm10, zmm22, zmm24, 0x87
vmovdqa64 zmm14, zmm3
vpternlogd zmm14, zmm1, zmm10, 0xa6
vpternlogd zmm14, zmm28, zmm29, 0x78
vmovdqa64 zmm15, zmm29
vpternlogd zmm15, zmm8, zmm14, 0x6f
vpternlogd zmm15, zmm13, zmm0, 0x69
vpandnd zmm0, zmm24, zmm3
vmovdqa64 zmm16, zmm28
vpternlogd zmm16, zmm22, zmm24, 0xe6
vmovdqa64 zmm17, zmm1
vpternlogd zmm17, zmm22, zmm16, 0x6a
vmovdqa64 zmm19, zmm2
vpternlogd zmm19, zmm28, zmm17, 0x95
vpxord zmm20, zmm16, zmm17
vpternlogd zmm16, zmm0, zmm19, 0x69
vpternlogd zmm0, zmm28, zmm6, 0x59
vmovdqa64 zmm26, zmm3
vpternlogd zmm26, zmm16, zmm20, 0x6f
vpternlogd zmm16, zmm1, zmm10, 0x6a
vmovdqa64 zmm27, zmm1
vpternlogd zmm27, zmm22, zmm28, 0x63
vpternlogd zmm17, zmm10, zmm27, 0xe7
vpternlogd zmm10, zmm3, zmm14, 0xb4
vmovdqa64 zmm30, zmm29
vpternlogd zmm30, zmm24, zmm8, 0x6a
vpternlogd zmm8, zmm24, zmm2, 0x87
vpternlogd zmm14, zmm2, zmm8, 0x7b
vpternlogd zmm27, zmm29, zmm8, 0x59
vpternlogd zmm5, zmm29, zmm27, 0xb4
vpternlogd zmm5, zmm21, zmm26, 0x96
vpternlogd zmm0, zmm3, zmm30, 0x1e
vpternlogd zmm0, zmm29, zmm4, 0x87
vpternlogd zmm8, zmm28, zmm1, 0xb1
vpternlogd zmm8, zmm7, zmm0, 0x96
vpternlogd zmm2, zmm29, zmm20, 0xb7
vpternlogd zmm20, zmm24, zmm28, 0xd7
vpandd zmm1, zmm1, zmm29
vpternlogd zmm20, zmm14, zmm1, 0x69
vpternlogd zmm4, zmm24, zmm1, 0x48
vpternlogd zmm1, zmm28, zmm6, 0x47
vpternlogd zmm1, zmm18, zmm17, 0x96
vpternlogd zmm1, zmm27, zmm10, 0x96
vpternlogd zmm6, zmm28, zmm3, 0x96
vpternlogd zmm6, zmm29, zmm19, 0x59
vpternlogd zmm6, zmm25, zmm4, 0x96
vpternlogd zmm10, zmm22, zmm3, 0x28
vpternlogd zmm10, zmm28, zmm30, 0xe2
vpternlogd zmm10, zmm12, zmm16, 0x69
vpternlogd zmm30, zmm23, zmm2, 0x96
vpxord zmm30, zmm30, zmm20
vpxord zmm2, zmm2, zmm10
vmovdqa64 zmm0, zmm11
vpternlogd zmm0, zmm21, zmm7, 0x96
vmovdqa64 zmm3, zmm9
vpternlogd zmm3, zmm13, zmm21, 0x96
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 784]
vpxord zmm4, zmm4, zmmword ptr [rdi + 64]
vmovdqa64 zmm10, zmm0
vpternlogd zmm10, zmm12, zmm3, 0x96
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 832]
vpxord zmm14, zmm14, zmmword ptr [rdi + 256]
vpxord zmm16, zmm12, zmm11
vmovdqa64 zmm17, zmm16
vpternlogd zmm17, zmm23, zmm11, 0x96
vbroadcasti32x4 zmm19, xmmword ptr [rdx + 800]
vpxord zmm19, zmm19, zmmword ptr [rdi + 128]
vbroadcasti32x4 zmm20, xmmword ptr [rdx + 816]
vpxord zmm20, zmm20, zmmword ptr [rdi + 192]
vmovdqa64 zmm22, zmm17
vpternlogd zmm22, zmm7, zmm10, 0x14
vpternlogd zmm10, zmm25, zmm11, 0x6c
vbroadcasti32x4 zmm24, xmmword ptr [rdx + 768]
vpxord zmm24, zmm24, zmmword ptr [rdi + 0]
vbroadcasti32x4 zmm26, xmmword ptr [rdx + 864]
vpxord zmm26, zmm26, zmmword ptr [rdi + 384]
vmovdqa64 zmm27, zmm9
vpternlogd zmm27, zmm23, zmm7, 0x96
vpxord zmm28, zmm21, zmm25
vbroadcasti32x4 zmm29, xmmword ptr [rdx + 896]
vpxord zmm29, zmm29, zmmword ptr [rdi + 512]
vmovdqa64 zmm31, zmm28
vpternlogd zmm31, zmm21, zmm18, 0x96
vmovdqa64 zmmword ptr [rcx + 0], zmm29
vmovdqa64 zmm29, zmm27
vpternlogd zmm29, zmm9, zmm31, 0x7b
vmovdqa64 zmmword ptr [rcx + 64], zmm1
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 880]
vpxord zmm1, zmm1, zmmword ptr [rdi + 448]
vmovdqa64 zmmword ptr [rcx + 128], zmm1
vmovdqa64 zmm1, zmm31
vpternlogd zmm1, zmm25, zmm17, 0x96
vmovdqa64 zmmword ptr [rcx + 192], zmm14
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 848]
vpxord zmm14, zmm14, zmmword ptr [rdi + 320]
vmovdqa64 zmmword ptr [rcx + 256], zmm14
vmovdqa64 zmm14, zmm1
vpternlogd zmm14, zmm23, zmm31, 0x96
vpternlogd zmm22, zmm11, zmm14, 0x78
vpternlogd zmm22, zmm3, zmm1, 0x78
vpxord zmm22, zmm22, zmm29
vpternlogd zmm22, zmm23, zmm0, 0x4b
vpternlogd zmm22, zmm24, zmm15, 0x96
vmovdqa64 zmm24, zmmword ptr [rdi + 576]
vbroadcasti32x4 zmm29, xmmword ptr [rdx + 912]
vpternlogd zmm15, zmm24, zmm29, 0x96
vmovdqa64 zmm29, zmm31
vpternlogd zmm29, zmm9, zmm0, 0x9c
vpternlogd zmm29, zmm13, zmm16, 0x78
vmovdqa64 zmmword ptr [rcx + 320], zmm15
vpxord zmm15, zmm13, zmm14
vpternlogd zmm29, zmm23, zmm15, 0x78
vpternlogd zmm29, zmm21, zmm18, 0xd2
vpternlogd zmm29, zmm4, zmm5, 0x96
vmovdqa64 zmm4, zmmword ptr [rdi + 640]
vmovdqa64 zmmword ptr [rcx + 384], zmm29
vbroadcasti32x4 zmm29, xmmword ptr [rdx + 928]
vpternlogd zmm5, zmm4, zmm29, 0x96
vmovdqa64 zmm29, zmm1
vpternlogd zmm29, zmm7, zmm16, 0xa6
vpternlogd zmm29, zmm18, zmm12, 0x78
vpternlogd zmm29, zmm3, zmm28, 0xd2
vmovdqa64 zmmword ptr [rcx + 448], zmm5
vmovdqa64 zmm5, zmm15
vpternlogd zmm5, zmm7, zmm14, 0x96
vpternlogd zmm29, zmm15, zmm5, 0xb4
vpternlogd zmm29, zmm19, zmm30, 0x96
vpternlogd zmm10, zmm21, zmm5, 0x78
vpternlogd zmm10, zmm18, zmm27, 0x78
vpternlogd zmm10, zmm23, zmm9, 0x78
vpternlogd zmm10, zmm26, zmm2, 0x69
vmovdqa64 zmm19, zmmword ptr [rdi + 704]
vbroadcasti32x4 zmm26, xmmword ptr [rdx + 944]
vpternlogd zmm30, zmm19, zmm26, 0x96
vmovdqa64 zmm26, zmmword ptr [rdi + 960]
vmovdqa64 zmmword ptr [rcx + 512], zmm30
vbroadcasti32x4 zmm30, xmmword ptr [rdx + 1008]
vpternlogd zmm2, zmm26, zmm30, 0x69
vmovdqa64 zmm30, zmm27
vpternlogd zmm30, zmm13, zmm0, 0x6c
vpternlogd zmm30, zmm9, zmm16, 0x78
vpternlogd zmm27, zmm21, zmm16, 0xc6
vpternlogd zmm0, zmm21, zmm18, 0xa6
vpternlogd zmm27, zmm31, zmm15, 0x78
vpxord zmm21, zmm21, zmm14
vpternlogd zmm21, zmm18, zmm30, 0xa6
vpternlogd zmm18, zmm13, zmm3, 0x96
vpternlogd zmm21, zmm7, zmm18, 0xb4
vpternlogd zmm21, zmm20, zmm6, 0x96
vpternlogd zmm27, zmm7, zmm11, 0xd2
vpternlogd zmm27, zmm25, zmm17, 0xb4
vpternlogd zmm27, zmm8, zmmword ptr [rcx + 192], 0x96
vpternlogd zmm18, zmm13, zmm5, 0x6a
vpternlogd zmm1, zmm12, zmm0, 0x96
vpternlogd zmm1, zmm9, zmm31, 0xb4
vpternlogd zmm1, zmm14, zmm5, 0x78
vpternlogd zmm1, zmm3, zmm16, 0x78
vpternlogd zmm0, zmm3, zmm5, 0xb4
vmovdqa64 zmm3, zmmword ptr [rcx + 64]
vpternlogd zmm1, zmm3, zmmword ptr [rcx + 256], 0x96
vpternlogd zmm18, zmm17, zmm31, 0x78
vpternlogd zmm0, zmm17, zmm28, 0x78
vpternlogd zmm18, zmm23, zmm28, 0x78
vpternlogd zmm18, zmm11, zmm15, 0x78
vpternlogd zmm0, zmm12, zmm9, 0x78
vpternlogd zmm0, zmm9, zmmword ptr [rcx + 128], 0x96
vpxord zmm18, zmm18, zmmword ptr [rcx + 0]
vmovdqa64 zmm5, zmmword ptr [rdi + 832]
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 976]
vpternlogd zmm8, zmm5, zmm7, 0x96
vmovdqa64 zmm7, zmmword ptr [rdi + 768]
vbroadcasti32x4 zmm9, xmmword ptr [rdx + 960]
vpternlogd zmm6, zmm7, zmm9, 0x96
vmovdqa64 zmm9, zmmword ptr [rdi + 896]
vbroadcasti32x4 zmm11, xmmword ptr [rdx + 992]
vpternlogd zmm3, zmm9, zmm11, 0x96
vmovdqa64 zmm11, zmmword ptr [rdi + 512]
vmovdqa64 zmm12, zmm11
vpternlogd zmm12, zmm19, zmm26, 0x96
vpxord zmm13, zmm5, zmm26
vpxord zmm14, zmm11, zmm4
vmovdqa64 zmm15, zmmword ptr [rdi + 448]
vmovdqa64 zmm16, zmm15
vpternlogd zmm16, zmm11, zmm9, 0x96
vmovdqa64 zmm17, zmm5
vpternlogd zmm17, zmm16, zmm12, 0x96
vmovdqa64 zmm20, zmm7
vpternlogd zmm20, zmm11, zmm14, 0x96
vmovdqa64 zmm23, zmm26
vpternlogd zmm23, zmm24, zmm13, 0x96
vmovdqa64 zmm25, zmm4
vpternlogd zmm25, zmm23, zmm20, 0x96
vmovdqa64 zmm28, zmm9
vpternlogd zmm28, zmm24, zmm19, 0x96
vmovdqa64 zmm30, zmm19
vpternlogd zmm30, zmm17, zmm23, 0x12
vpternlogd zmm17, zmm4, zmm26, 0x6c
vmovdqa64 zmm31, zmm9
vpternlogd zmm31, zmm20, zmm28, 0x6f
vmovdqa64 zmmword ptr [rcx + 0], zmm3
vmovdqa64 zmm3, zmm24
vpternlogd zmm3, zmm20, zmm25, 0x96
vpternlogd zmm30, zmm26, zmm3, 0x78
vpternlogd zmm30, zmm16, zmm25, 0x78
vpxord zmm30, zmm30, zmm31
vpternlogd zmm30, zmm24, zmm12, 0x4b
vbroadcasti32x4 zmm31, xmmword ptr [rdx + 256]
vmovdqa64 zmmword ptr [rcx + 64], zmm6
vmovdqa64 zmm6, zmmword ptr [rdi + 0]
vpternlogd zmm30, zmm31, zmm6, 0x96
vpxord zmm31, zmm15, zmm3
vmovdqa64 zmmword ptr [rcx + 128], zmm8
vmovdqa64 zmm8, zmm9
vpternlogd zmm8, zmm12, zmm20, 0xd2
vpternlogd zmm8, zmm15, zmm13, 0x78
vpternlogd zmm8, zmm24, zmm31, 0x78
vpternlogd zmm8, zmm11, zmm7, 0xd2
vmovdqa64 zmmword ptr [rcx + 192], zmm2
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 272]
vmovdqa64 zmm6, zmmword ptr [rdi + 64]
vpternlogd zmm8, zmm2, zmm6, 0x96
vmovdqa64 zmm2, zmm19
vpternlogd zmm2, zmm3, zmm31, 0x96
vpternlogd zmm17, zmm11, zmm2, 0x78
vpternlogd zmm17, zmm7, zmm28, 0x78
vpternlogd zmm17, zmm24, zmm9, 0x78
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 352]
vpternlogd zmm17, zmm6, zmmword ptr [rdi + 384], 0x96
vmovdqa64 zmm6, zmm19
vpternlogd zmm6, zmm13, zmm25, 0x9c
vpternlogd zmm6, zmm7, zmm5, 0x78
vpternlogd zmm6, zmm16, zmm14, 0xd2
vpternlogd zmm6, zmm31, zmm2, 0xb4
vmovdqa64 zmmword ptr [rcx + 256], zmm18
vbroadcasti32x4 zmm18, xmmword ptr [rdx + 288]
vpternlogd zmm6, zmm18, zmmword ptr [rdi + 128], 0x96
vpxord zmm18, zmm11, zmm3
vmovdqa64 zmmword ptr [rcx + 576], zmm0
vmovdqa64 zmm0, zmm7
vpternlogd zmm0, zmm15, zmm16, 0x96
vmovdqa64 zmmword ptr [rcx + 640], zmm29
vmovdqa64 zmm29, zmm15
vpternlogd zmm29, zmm12, zmm28, 0x78
vpternlogd zmm28, zmm11, zmm13, 0xc6
vpternlogd zmm12, zmm11, zmm7, 0xa6
vpternlogd zmm29, zmm9, zmm13, 0x78
vpternlogd zmm18, zmm7, zmm29, 0xa6
vpternlogd zmm28, zmm20, zmm31, 0x78
vpternlogd zmm18, zmm19, zmm0, 0xb4
vpternlogd zmm28, zmm19, zmm26, 0xd2
vpternlogd zmm28, zmm4, zmm23, 0xb4
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 320]
vmovdqa64 zmm7, zmmword ptr [rdi + 256]
vpternlogd zmm28, zmm4, zmm7, 0x96
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 304]
vmovdqa64 zmm11, zmmword ptr [rdi + 192]
vpternlogd zmm18, zmm4, zmm11, 0x96
vpternlogd zmm25, zmm5, zmm12, 0x96
vpternlogd zmm25, zmm9, zmm20, 0xb4
vpternlogd zmm25, zmm3, zmm2, 0x78
vpternlogd zmm25, zmm16, zmm13, 0x78
vpternlogd zmm12, zmm16, zmm2, 0xb4
vpternlogd zmm0, zmm15, zmm2, 0x6a
vpternlogd zmm0, zmm23, zmm20, 0x78
vpternlogd zmm12, zmm23, zmm14, 0x78
vpternlogd zmm0, zmm24, zmm14, 0x78
vpternlogd zmm0, zmm26, zmm31, 0x78
vpternlogd zmm12, zmm5, zmm9, 0x78
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 368]
vpternlogd zmm12, zmm9, zmm2, 0x96
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 336]
vmovdqa64 zmm3, zmmword ptr [rdi + 320]
vpternlogd zmm25, zmm2, zmm3, 0x96
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 384]
vpxord zmm0, zmm0, zmm2
vpandd zmm2, zmm7, zmm3
vmovdqa64 zmm4, zmmword ptr [rdi + 64]
vmovdqa64 zmm5, zmm4
vpternlogd zmm5, zmm11, zmm3, 0xac
vmovdqa64 zmm9, zmmword ptr [rdi + 0]
vmovdqa64 zmm13, zmm9
vpternlogd zmm13, zmm11, zmm7, 0x28
vmovdqa64 zmm14, zmm7
vpternlogd zmm14, zmm11, zmm13, 0x95
vpternlogd zmm5, zmm11, zmm14, 0x87
vpternlogd zmm5, zmm9, zmm2, 0x96
vmovdqa64 zmm15, zmmword ptr [rdi + 128]
vpternlogd zmm13, zmm9, zmm15, 0x87
vpandd zmm16, zmm9, zmm3
vpternlogd zmm5, zmm15, zmm16, 0x87
vmovdqa64 zmm19, zmm15
vpternlogd zmm19, zmm9, zmm4, 0xe6
vpandnd zmm20, zmm4, zmm3
vmovdqa64 zmm23, zmm11
vpternlogd zmm23, zmm9, zmm4, 0x87
vmovdqa64 zmm24, zmm3
vpternlogd zmm24, zmm11, zmm23, 0xa6
vmovdqa64 zmm26, zmmword ptr [rdi + 384]
vpternlogd zmm24, zmm15, zmm26, 0x78
vmovdqa64 zmm29, zmm26
vpternlogd zmm29, zmm16, zmm24, 0x6f
vpternlogd zmm29, zmm30, zmm5, 0x69
vmovdqa64 zmm5, zmm11
vpternlogd zmm5, zmm9, zmm19, 0x6a
vmovdqa64 zmm31, zmm7
vpternlogd zmm31, zmm4, zmm16, 0x95
vpternlogd zmm16, zmm4, zmm26, 0x78
vmovdqa64 zmmword ptr [rcx + 704], zmm29
vmovdqa64 zmm29, zmm7
vpternlogd zmm29, zmm15, zmm5, 0x95
vpxord zmm4, zmm19, zmm5
vpternlogd zmm19, zmm20, zmm29, 0x69
vpternlogd zmm20, zmm15, zmm14, 0x59
vpternlogd zmm20, zmm3, zmm16, 0x1e
vpternlogd zmm20, zmm26, zmm2, 0x87
vmovdqa64 zmmword ptr [rcx + 768], zmm30
vmovdqa64 zmm30, zmm11
vpternlogd zmm30, zmm9, zmm15, 0x63
vpternlogd zmm5, zmm23, zmm30, 0xe7
vpternlogd zmm30, zmm26, zmm31, 0x59
vpternlogd zmm13, zmm26, zmm30, 0xb4
vmovdqa64 zmm9, zmm3
vpternlogd zmm9, zmm19, zmm4, 0x6f
vpternlogd zmm13, zmm8, zmm9, 0x96
vpternlogd zmm19, zmm11, zmm23, 0x6a
vpternlogd zmm23, zmm3, zmm24, 0xb4
vpternlogd zmm24, zmm7, zmm31, 0x7b
vpternlogd zmm31, zmm15, zmm11, 0xb1
vpternlogd zmm31, zmm28, zmm20, 0x96
vpternlogd zmm7, zmm26, zmm4, 0xb7
vmovdqa64 zmm9, zmmword ptr [rdi + 64]
vpternlogd zmm4, zmm9, zmm15, 0xd7
vpandd zmm11, zmm11, zmm26
vpternlogd zmm4, zmm24, zmm11, 0x69
vpternlogd zmm2, zmm9, zmm11, 0x48
vpternlogd zmm11, zmm15, zmm14, 0x47
vpternlogd zmm11, zmm25, zmm5, 0x96
vpternlogd zmm11, zmm30, zmm23, 0x96
vpternlogd zmm14, zmm15, zmm3, 0x96
vpternlogd zmm14, zmm26, zmm29, 0x59
vpternlogd zmm14, zmm18, zmm2, 0x96
vpternlogd zmm23, zmm3, zmmword ptr [rdi + 0], 0x48
vpternlogd zmm23, zmm15, zmm16, 0xe2
vpternlogd zmm23, zmm17, zmm19, 0x69
vpternlogd zmm16, zmm6, zmm7, 0x96
vpxord zmm16, zmm16, zmm4
vpxord zmm7, zmm7, zmm23
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 1280]
vpxord zmm2, zmm22, zmm2
vbroadcasti32x4 zmm3, xmmword ptr [rdx + 1296]
vpxord zmm3, zmm3, zmmword ptr [rcx + 384]
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 1328]
vpxord zmm4, zmm21, zmm4
vbroadcasti32x4 zmm5, xmmword ptr [rdx + 1360]
vpxord zmm5, zmm1, zmm5
vbroadcasti32x4 zmm9, xmmword ptr [rdx + 1344]
vpxord zmm9, zmm27, zmm9
vbroadcasti32x4 zmm15, xmmword ptr [rdx + 1376]
vpxord zmm15, zmm10, zmm15
vbroadcasti32x4 zmm19, xmmword ptr [rdx + 1312]
vpxord zmm19, zmm19, zmmword ptr [rcx + 640]
vbroadcasti32x4 zmm20, xmmword ptr [rdx + 1392]
vpxord zmm20, zmm20, zmmword ptr [rcx + 576]
vmovdqa64 zmm23, zmm0
vpternlogd zmm23, zmm8, zmm28, 0x96
vbroadcasti32x4 zmm24, xmmword ptr [rdx + 1408]
vpxord zmm24, zmm24, zmmword ptr [rcx + 256]
vpxord zmm26, zmm8, zmm18
vmovdqa64 zmm29, zmmword ptr [rcx + 768]
vmovdqa64 zmm30, zmm29
vpternlogd zmm30, zmm8, zmm12, 0x96
vmovdqa64 zmmword ptr [rcx + 832], zmm1
vmovdqa64 zmm1, zmm23
vpternlogd zmm1, zmm17, zmm30, 0x96
vmovdqa64 zmmword ptr [rcx + 896], zmm21
vmovdqa64 zmm21, zmm26
vpternlogd zmm21, zmm8, zmm25, 0x96
vmovdqa64 zmmword ptr [rcx + 960], zmm27
vpxord zmm27, zmm17, zmm0
vmovdqa64 zmmword ptr [rcx + 1024], zmm10
vmovdqa64 zmm10, zmm12
vpternlogd zmm10, zmm6, zmm28, 0x96
vmovdqa64 zmmword ptr [rcx + 1088], zmm22
vmovdqa64 zmm22, zmm27
vpternlogd zmm22, zmm6, zmm0, 0x96
vmovdqa64 zmmword ptr [rcx + 1152], zmm24
vmovdqa64 zmm24, zmm22
vpternlogd zmm24, zmm28, zmm1, 0x14
vpternlogd zmm1, zmm18, zmm0, 0x6c
vmovdqa64 zmmword ptr [rcx + 1216], zmm20
vmovdqa64 zmm20, zmm21
vpternlogd zmm20, zmm18, zmm22, 0x96
vmovdqa64 zmmword ptr [rcx + 1280], zmm11
vmovdqa64 zmm11, zmm10
vpternlogd zmm11, zmm12, zmm21, 0x7b
vmovdqa64 zmmword ptr [rcx + 1344], zmm5
vmovdqa64 zmm5, zmm20
vpternlogd zmm5, zmm6, zmm21, 0x96
vpternlogd zmm24, zmm0, zmm5, 0x78
vpternlogd zmm24, zmm30, zmm20, 0x78
vpxord zmm24, zmm24, zmm11
vpternlogd zmm24, zmm6, zmm23, 0x4b
vmovdqa64 zmm11, zmmword ptr [rcx + 704]
vpternlogd zmm24, zmm2, zmm11, 0x96
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 1424]
vpternlogd zmm11, zmm2, zmmword ptr [rcx + 320], 0x96
vmovdqa64 zmm2, zmm21
vpternlogd zmm2, zmm12, zmm23, 0x9c
vpternlogd zmm2, zmm29, zmm27, 0x78
vmovdqa64 zmmword ptr [rcx + 704], zmm11
vpxord zmm11, zmm29, zmm5
vpternlogd zmm2, zmm6, zmm11, 0x78
vpternlogd zmm2, zmm8, zmm25, 0xd2
vpternlogd zmm2, zmm3, zmm13, 0x96
vbroadcasti32x4 zmm3, xmmword ptr [rdx + 1440]
vpternlogd zmm13, zmm3, zmmword ptr [rcx + 448], 0x96
vmovdqa64 zmm3, zmm20
vpternlogd zmm3, zmm28, zmm27, 0xa6
vpternlogd zmm3, zmm25, zmm17, 0x78
vpternlogd zmm3, zmm30, zmm26, 0xd2
vmovdqa64 zmmword ptr [rcx + 1408], zmm13
vmovdqa64 zmm13, zmm29
vpternlogd zmm13, zmm25, zmm30, 0x96
vmovdqa64 zmmword ptr [rcx + 1472], zmm2
vmovdqa64 zmm2, zmm11
vpternlogd zmm2, zmm28, zmm5, 0x96
vpternlogd zmm3, zmm11, zmm2, 0xb4
vpternlogd zmm3, zmm19, zmm16, 0x96
vpternlogd zmm1, zmm8, zmm2, 0x78
vpternlogd zmm1, zmm25, zmm10, 0x78
vpternlogd zmm1, zmm6, zmm12, 0x78
vpternlogd zmm1, zmm15, zmm7, 0x69
vmovdqa64 zmm15, zmmword ptr [rcx + 512]
vbroadcasti32x4 zmm19, xmmword ptr [rdx + 1456]
vpternlogd zmm16, zmm15, zmm19, 0x96
vmovdqa64 zmm19, zmmword ptr [rcx + 192]
vbroadcasti32x4 zmm15, xmmword ptr [rdx + 1520]
vpternlogd zmm7, zmm19, zmm15, 0x69
vmovdqa64 zmm15, zmm29
vpternlogd zmm15, zmm23, zmm10, 0x78
vpternlogd zmm15, zmm12, zmm27, 0x78
vpternlogd zmm10, zmm8, zmm27, 0xc6
vpternlogd zmm23, zmm8, zmm25, 0xa6
vpxord zmm8, zmm8, zmm5
vpternlogd zmm8, zmm25, zmm15, 0xa6
vpternlogd zmm20, zmm17, zmm23, 0x96
vpternlogd zmm8, zmm28, zmm13, 0xb4
vpternlogd zmm8, zmm4, zmm14, 0x96
vpternlogd zmm13, zmm29, zmm2, 0x6a
vpternlogd zmm10, zmm21, zmm11, 0x78
vpternlogd zmm10, zmm28, zmm0, 0xd2
vpternlogd zmm10, zmm18, zmm22, 0xb4
vpternlogd zmm10, zmm9, zmm31, 0x96
vpternlogd zmm20, zmm12, zmm21, 0xb4
vpternlogd zmm20, zmm5, zmm2, 0x78
vpternlogd zmm23, zmm30, zmm2, 0xb4
vpternlogd zmm20, zmm30, zmm27, 0x78
vmovdqa64 zmm2, zmmword ptr [rcx + 1280]
vpternlogd zmm20, zmm2, zmmword ptr [rcx + 1344], 0x96
vpternlogd zmm13, zmm22, zmm21, 0x78
vpternlogd zmm23, zmm22, zmm26, 0x78
vpternlogd zmm13, zmm6, zmm26, 0x78
vpternlogd zmm13, zmm0, zmm11, 0x78
vpternlogd zmm23, zmm17, zmm12, 0x78
vpternlogd zmm23, zmm12, zmmword ptr [rcx + 1216], 0x96
vpxord zmm13, zmm13, zmmword ptr [rcx + 1152]
vmovdqa64 zmm0, zmmword ptr [rcx + 128]
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 1488]
vpternlogd zmm31, zmm0, zmm4, 0x96
vmovdqa64 zmm4, zmmword ptr [rcx + 64]
vbroadcasti32x4 zmm5, xmmword ptr [rdx + 1472]
vpternlogd zmm14, zmm4, zmm5, 0x96
vmovdqa64 zmm5, zmmword ptr [rcx + 0]
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 1504]
vpternlogd zmm2, zmm5, zmm6, 0x96
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 1024]
vpternlogd zmm6, zmm24, zmmword ptr [rsi + 1024], 0x96
vmovdqa64 zmmword ptr [rsi + 1024], zmm6
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 1056]
vpternlogd zmm6, zmm3, zmmword ptr [rsi + 1152], 0x96
vmovdqa64 zmmword ptr [rsi + 1152], zmm6
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 1104]
vpternlogd zmm6, zmm20, zmmword ptr [rsi + 1344], 0x96
vmovdqa64 zmmword ptr [rsi + 1344], zmm6
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 1120]
vpternlogd zmm6, zmm1, zmmword ptr [rsi + 1408], 0x96
vmovdqa64 zmmword ptr [rsi + 1408], zmm6
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 1072]
vpternlogd zmm6, zmm8, zmmword ptr [rsi + 1216], 0x96
vmovdqa64 zmmword ptr [rsi + 1216], zmm6
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 1152]
vpternlogd zmm6, zmm13, zmmword ptr [rsi + 1536], 0x96
vmovdqa64 zmmword ptr [rsi + 1536], zmm6
vmovdqa64 zmm6, zmmword ptr [rcx + 1472]
vbroadcasti32x4 zmm9, xmmword ptr [rdx + 1040]
vpternlogd zmm9, zmm6, zmmword ptr [rsi + 1088], 0x96
vmovdqa64 zmmword ptr [rsi + 1088], zmm9
vbroadcasti32x4 zmm9, xmmword ptr [rdx + 1088]
vpternlogd zmm9, zmm10, zmmword ptr [rsi + 1280], 0x96
vmovdqa64 zmmword ptr [rsi + 1280], zmm9
vmovdqa64 zmm9, zmmword ptr [rcx + 704]
vbroadcasti32x4 zmm11, xmmword ptr [rdx + 1168]
vpternlogd zmm11, zmm9, zmmword ptr [rsi + 1600], 0x96
vmovdqa64 zmmword ptr [rsi + 1600], zmm11
vmovdqa64 zmm11, zmmword ptr [rcx + 1408]
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1184]
vpternlogd zmm12, zmm11, zmmword ptr [rsi + 1664], 0x96
vmovdqa64 zmmword ptr [rsi + 1664], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1136]
vpternlogd zmm12, zmm23, zmmword ptr [rsi + 1472], 0x96
vmovdqa64 zmmword ptr [rsi + 1472], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1200]
vpternlogd zmm12, zmm16, zmmword ptr [rsi + 1728], 0x96
vmovdqa64 zmmword ptr [rsi + 1728], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1216]
vpternlogd zmm12, zmm14, zmmword ptr [rsi + 1792], 0x96
vmovdqa64 zmmword ptr [rsi + 1792], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1264]
vpternlogd zmm12, zmm7, zmmword ptr [rsi + 1984], 0x96
vmovdqa64 zmmword ptr [rsi + 1984], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1248]
vpternlogd zmm12, zmm2, zmmword ptr [rsi + 1920], 0x96
vmovdqa64 zmmword ptr [rsi + 1920], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1232]
vpternlogd zmm12, zmm31, zmmword ptr [rsi + 1856], 0x96
vmovdqa64 zmmword ptr [rsi + 1856], zmm12
vpxord zmm20, zmm20, zmmword ptr [rsi + 320]
vpxord zmm6, zmm6, zmmword ptr [rsi + 64]
vpxord zmm3, zmm3, zmmword ptr [rsi + 128]
vpxord zmm23, zmm23, zmmword ptr [rsi + 448]
vpxord zmm24, zmm24, zmmword ptr [rsi + 0]
vpxord zmm10, zmm10, zmmword ptr [rsi + 256]
vpxord zmm8, zmm8, zmmword ptr [rsi + 192]
vpxord zmm1, zmm1, zmmword ptr [rsi + 384]
vmovdqa64 zmm12, zmmword ptr [rcx + 576]
vmovdqa64 zmm15, zmmword ptr [rcx + 256]
vmovdqa64 zmm17, zmm15
vpternlogd zmm17, zmm12, zmm5, 0x96
vpxord zmm13, zmm13, zmmword ptr [rsi + 512]
vpxord zmm18, zmm0, zmm19
vmovdqa64 zmm21, zmmword ptr [rcx + 512]
vmovdqa64 zmm22, zmm21
vpternlogd zmm22, zmm15, zmm19, 0x96
vmovdqa64 zmm25, zmmword ptr [rcx + 320]
vmovdqa64 zmm26, zmm25
vpternlogd zmm26, zmm19, zmm18, 0x96
vmovdqa64 zmm27, zmmword ptr [rcx + 448]
vpxord zmm28, zmm15, zmm27
vmovdqa64 zmm29, zmm0
vpternlogd zmm29, zmm17, zmm22, 0x96
vmovdqa64 zmm30, zmm4
vpternlogd zmm30, zmm15, zmm28, 0x96
vmovdqa64 zmm11, zmm27
vpternlogd zmm11, zmm26, zmm30, 0x96
vmovdqa64 zmm9, zmm21
vpternlogd zmm9, zmm29, zmm26, 0x12
vpternlogd zmm29, zmm27, zmm19, 0x6c
vmovdqa64 zmmword ptr [rcx + 768], zmm13
vmovdqa64 zmm13, zmm5
vpternlogd zmm13, zmm22, zmm30, 0xd2
vpternlogd zmm13, zmm12, zmm18, 0x78
vmovdqa64 zmmword ptr [rcx + 1152], zmm23
vmovdqa64 zmm23, zmm25
vpternlogd zmm23, zmm30, zmm11, 0x96
vpternlogd zmm9, zmm19, zmm23, 0x78
vpternlogd zmm9, zmm17, zmm11, 0x78
vmovdqa64 zmmword ptr [rcx + 1216], zmm20
vmovdqa64 zmm20, zmm5
vpternlogd zmm20, zmm25, zmm21, 0x96
vmovdqa64 zmmword ptr [rcx + 1280], zmm8
vmovdqa64 zmm8, zmm5
vpternlogd zmm8, zmm30, zmm20, 0x6f
vpxord zmm9, zmm9, zmm8
vpternlogd zmm9, zmm25, zmm22, 0x4b
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 512]
vmovdqa64 zmmword ptr [rcx + 1344], zmm10
vmovdqa64 zmm10, zmmword ptr [rcx + 1088]
vpternlogd zmm9, zmm8, zmm10, 0x96
vmovdqa64 zmm8, zmm21
vpternlogd zmm8, zmm18, zmm11, 0x9c
vpternlogd zmm8, zmm4, zmm0, 0x78
vpternlogd zmm8, zmm17, zmm28, 0xd2
vmovdqa64 zmmword ptr [rcx + 1472], zmm3
vpxord zmm3, zmm12, zmm23
vpternlogd zmm13, zmm25, zmm3, 0x78
vpternlogd zmm13, zmm15, zmm4, 0xd2
vmovdqa64 zmmword ptr [rcx + 1536], zmm1
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 528]
vmovdqa64 zmmword ptr [rcx + 1600], zmm6
vmovdqa64 zmm6, zmmword ptr [rcx + 384]
vpternlogd zmm13, zmm1, zmm6, 0x96
vmovdqa64 zmm1, zmm4
vpternlogd zmm1, zmm12, zmm17, 0x96
vmovdqa64 zmmword ptr [rcx + 1664], zmm24
vmovdqa64 zmm24, zmm21
vpternlogd zmm24, zmm23, zmm3, 0x96
vpternlogd zmm8, zmm3, zmm24, 0xb4
vbroadcasti32x4 zmm10, xmmword ptr [rdx + 544]
vpternlogd zmm8, zmm10, zmmword ptr [rcx + 640], 0x96
vpternlogd zmm29, zmm15, zmm24, 0x78
vpternlogd zmm29, zmm4, zmm20, 0x78
vpternlogd zmm29, zmm25, zmm5, 0x78
vbroadcasti32x4 zmm10, xmmword ptr [rdx + 608]
vmovdqa64 zmmword ptr [rcx + 1728], zmm31
vmovdqa64 zmm31, zmmword ptr [rcx + 1024]
vpternlogd zmm29, zmm10, zmm31, 0x96
vmovdqa64 zmm10, zmm12
vpternlogd zmm10, zmm22, zmm20, 0x78
vpternlogd zmm10, zmm5, zmm18, 0x78
vpternlogd zmm20, zmm15, zmm18, 0xc6
vpternlogd zmm20, zmm30, zmm3, 0x78
vpternlogd zmm20, zmm21, zmm19, 0xd2
vpternlogd zmm20, zmm27, zmm26, 0xb4
vpternlogd zmm22, zmm15, zmm4, 0xa6
vpternlogd zmm11, zmm0, zmm22, 0x96
vbroadcasti32x4 zmm27, xmmword ptr [rdx + 576]
vmovdqa64 zmm31, zmmword ptr [rcx + 960]
vpternlogd zmm20, zmm27, zmm31, 0x96
vpxord zmm15, zmm15, zmm23
vpternlogd zmm15, zmm4, zmm10, 0xa6
vpternlogd zmm15, zmm21, zmm1, 0xb4
vpternlogd zmm1, zmm12, zmm24, 0x6a
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 560]
vmovdqa64 zmm10, zmmword ptr [rcx + 896]
vpternlogd zmm15, zmm4, zmm10, 0x96
vpternlogd zmm22, zmm17, zmm24, 0xb4
vpternlogd zmm11, zmm5, zmm30, 0xb4
vpternlogd zmm11, zmm23, zmm24, 0x78
vpternlogd zmm11, zmm17, zmm18, 0x78
vpternlogd zmm1, zmm26, zmm30, 0x78
vpternlogd zmm22, zmm26, zmm28, 0x78
vpternlogd zmm1, zmm25, zmm28, 0x78
vpternlogd zmm1, zmm19, zmm3, 0x78
vpternlogd zmm22, zmm0, zmm5, 0x78
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 624]
vpternlogd zmm22, zmm5, zmm0, 0x96
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 592]
vmovdqa64 zmm3, zmmword ptr [rcx + 832]
vpternlogd zmm11, zmm0, zmm3, 0x96
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 640]
vpxord zmm1, zmm1, zmm0
vmovdqa64 zmm0, zmm3
vpternlogd zmm0, zmm6, zmm10, 0xe2
vmovdqa64 zmm4, zmmword ptr [rcx + 1088]
vpandd zmm5, zmm3, zmm4
vmovdqa64 zmm12, zmm31
vpternlogd zmm12, zmm4, zmm10, 0x60
vpandd zmm17, zmm31, zmm3
vmovdqa64 zmm18, zmm10
vpternlogd zmm18, zmm4, zmm6, 0x87
vmovdqa64 zmm19, zmm31
vpternlogd zmm19, zmm10, zmm12, 0x95
vpternlogd zmm0, zmm10, zmm19, 0x87
vpternlogd zmm0, zmm4, zmm17, 0x96
vmovdqa64 zmm21, zmmword ptr [rcx + 640]
vpternlogd zmm0, zmm21, zmm5, 0x87
vpternlogd zmm12, zmm4, zmm21, 0x87
vmovdqa64 zmm23, zmm3
vpternlogd zmm23, zmm10, zmm18, 0xa6
vmovdqa64 zmm24, zmmword ptr [rcx + 1024]
vpternlogd zmm23, zmm21, zmm24, 0x78
vmovdqa64 zmm25, zmm24
vpternlogd zmm25, zmm5, zmm23, 0x6f
vpternlogd zmm25, zmm9, zmm0, 0x69
vmovdqa64 zmm0, zmmword ptr [rcx + 704]
vpternlogd zmm0, zmm25, zmmword ptr [rsi + 576], 0x96
vmovdqa64 zmmword ptr [rsi + 576], zmm0
vmovdqa64 zmm0, zmm21
vpternlogd zmm0, zmm4, zmm6, 0xe6
vpandnd zmm26, zmm6, zmm3
vmovdqa64 zmm27, zmm10
vpternlogd zmm27, zmm4, zmm21, 0x63
vmovdqa64 zmm28, zmm10
vpternlogd zmm28, zmm4, zmm0, 0x6a
vpxord zmm30, zmm0, zmm28
vmovdqa64 zmmword ptr [rcx + 0], zmm25
vmovdqa64 zmm25, zmm31
vpternlogd zmm25, zmm6, zmm5, 0x95
vpternlogd zmm5, zmm6, zmm24, 0x78
vmovdqa64 zmm6, zmm24
vpternlogd zmm6, zmm27, zmm25, 0x65
vpternlogd zmm12, zmm24, zmm6, 0xb4
vpternlogd zmm27, zmm18, zmm28, 0xbd
vpternlogd zmm28, zmm21, zmm31, 0x87
vpternlogd zmm0, zmm26, zmm28, 0x69
vpternlogd zmm26, zmm21, zmm19, 0x59
vpternlogd zmm26, zmm3, zmm5, 0x1e
vpternlogd zmm26, zmm24, zmm17, 0x87
vmovdqa64 zmmword ptr [rcx + 64], zmm1
vmovdqa64 zmm1, zmm24
vpternlogd zmm1, zmm31, zmm30, 0x9f
vpternlogd zmm31, zmm23, zmm25, 0x6f
vpternlogd zmm25, zmm21, zmm10, 0xb1
vpternlogd zmm25, zmm20, zmm26, 0x96
vpternlogd zmm23, zmm3, zmm18, 0xa6
vpternlogd zmm4, zmm3, zmm23, 0x48
vpternlogd zmm18, zmm10, zmm0, 0x78
vpternlogd zmm0, zmm3, zmm30, 0x7b
vpternlogd zmm12, zmm13, zmm0, 0x96
vpandd zmm10, zmm10, zmm24
vmovdqa64 zmm0, zmmword ptr [rcx + 384]
vpternlogd zmm17, zmm0, zmm10, 0x48
vpternlogd zmm30, zmm0, zmm21, 0xd7
vpternlogd zmm30, zmm31, zmm10, 0x69
vpternlogd zmm3, zmm21, zmm19, 0x96
vpternlogd zmm3, zmm24, zmm28, 0x59
vpternlogd zmm3, zmm15, zmm17, 0x96
vpternlogd zmm10, zmm21, zmm19, 0x47
vpternlogd zmm10, zmm11, zmm27, 0x96
vpternlogd zmm10, zmm6, zmm23, 0x96
vpternlogd zmm4, zmm21, zmm5, 0xe2
vpternlogd zmm4, zmm29, zmm18, 0x69
vpternlogd zmm5, zmm8, zmm1, 0x96
vpxord zmm5, zmm5, zmm30
vpxord zmm1, zmm1, zmm4
vpternlogd zmm7, zmm1, zmmword ptr [rsi + 960], 0x69
vmovdqa64 zmmword ptr [rsi + 960], zmm7
vpternlogd zmm2, zmm10, zmmword ptr [rsi + 896], 0x96
vmovdqa64 zmmword ptr [rsi + 896], zmm2
vmovdqa64 zmm0, zmmword ptr [rcx + 1408]
vpternlogd zmm0, zmm12, zmmword ptr [rsi + 640], 0x96
vmovdqa64 zmmword ptr [rsi + 640], zmm0
vpternlogd zmm14, zmm3, zmmword ptr [rsi + 768], 0x96
vmovdqa64 zmmword ptr [rsi + 768], zmm14
vpternlogd zmm16, zmm5, zmmword ptr [rsi + 704], 0x96
vmovdqa64 zmmword ptr [rsi + 704], zmm16
vmovdqa64 zmm0, zmmword ptr [rcx + 1728]
vpternlogd zmm0, zmm25, zmmword ptr [rsi + 832], 0x96
vmovdqa64 zmmword ptr [rsi + 832], zmm0
vmovdqa64 zmm0, zmm22
vpternlogd zmm0, zmm9, zmm13, 0x96
vmovdqa64 zmm2, zmmword ptr [rcx + 64]
vmovdqa64 zmm4, zmm2
vpternlogd zmm4, zmm13, zmm20, 0x96
vmovdqa64 zmm6, zmm4
vpternlogd zmm6, zmm29, zmm0, 0x96
vpxord zmm7, zmm13, zmm15
vpxord zmm14, zmm29, zmm2
vmovdqa64 zmm16, zmm2
vpternlogd zmm16, zmm8, zmm14, 0x96
vmovdqa64 zmm17, zmm16
vpternlogd zmm17, zmm20, zmm6, 0x14
vpternlogd zmm6, zmm15, zmm2, 0x6c
vmovdqa64 zmm18, zmm7
vpternlogd zmm18, zmm13, zmm11, 0x96
vmovdqa64 zmm19, zmm18
vpternlogd zmm19, zmm22, zmm4, 0x9c
vpternlogd zmm19, zmm9, zmm14, 0x78
vmovdqa64 zmm21, zmm18
vpternlogd zmm21, zmm15, zmm16, 0x96
vmovdqa64 zmm23, zmm21
vpternlogd zmm23, zmm8, zmm18, 0x96
vpternlogd zmm17, zmm2, zmm23, 0x78
vpternlogd zmm17, zmm0, zmm21, 0x78
vmovdqa64 zmm24, zmm22
vpternlogd zmm24, zmm8, zmm20, 0x96
vmovdqa64 zmm26, zmm24
vpternlogd zmm26, zmm22, zmm18, 0x7b
vpxord zmm17, zmm17, zmm26
vpternlogd zmm17, zmm8, zmm4, 0x4b
vmovdqa64 zmm26, zmmword ptr [rcx + 1664]
vpternlogd zmm17, zmm26, zmmword ptr [rcx + 0], 0x96
vmovdqa64 zmmword ptr [rsi + 0], zmm17
vpxord zmm17, zmm9, zmm23
vpternlogd zmm19, zmm8, zmm17, 0x78
vpternlogd zmm19, zmm13, zmm11, 0xd2
vpternlogd zmm19, zmm12, zmmword ptr [rcx + 1600], 0x96
vmovdqa64 zmmword ptr [rsi + 64], zmm19
vmovdqa64 zmm12, zmm17
vpternlogd zmm12, zmm20, zmm23, 0x96
vpternlogd zmm6, zmm13, zmm12, 0x78
vpternlogd zmm6, zmm11, zmm24, 0x78
vpternlogd zmm6, zmm8, zmm22, 0x78
vpternlogd zmm6, zmm1, zmmword ptr [rcx + 1536], 0x69
vmovdqa64 zmmword ptr [rsi + 384], zmm6
vmovdqa64 zmm1, zmm21
vpternlogd zmm1, zmm20, zmm14, 0xa6
vpternlogd zmm1, zmm11, zmm29, 0x78
vpternlogd zmm1, zmm0, zmm7, 0xd2
vpternlogd zmm1, zmm17, zmm12, 0xb4
vpternlogd zmm1, zmm5, zmmword ptr [rcx + 1472], 0x96
vmovdqa64 zmmword ptr [rsi + 128], zmm1
vmovdqa64 zmm1, zmm0
vpternlogd zmm1, zmm9, zmm11, 0x96
vmovdqa64 zmm5, zmm24
vpternlogd zmm5, zmm9, zmm4, 0x6c
vpternlogd zmm5, zmm22, zmm14, 0x78
vpternlogd zmm24, zmm13, zmm14, 0xc6
vpternlogd zmm24, zmm18, zmm17, 0x78
vpternlogd zmm24, zmm20, zmm2, 0xd2
vpternlogd zmm24, zmm15, zmm16, 0xb4
vpternlogd zmm24, zmm25, zmmword ptr [rcx + 1344], 0x96
vmovdqa64 zmmword ptr [rsi + 256], zmm24
vpternlogd zmm4, zmm13, zmm11, 0xa6
vpxord zmm13, zmm13, zmm23
vpternlogd zmm13, zmm11, zmm5, 0xa6
vpternlogd zmm13, zmm20, zmm1, 0xb4
vpternlogd zmm13, zmm3, zmmword ptr [rcx + 1280], 0x96
vmovdqa64 zmmword ptr [rsi + 192], zmm13
vpternlogd zmm1, zmm9, zmm12, 0x6a
vpternlogd zmm21, zmm29, zmm4, 0x96
vpternlogd zmm21, zmm22, zmm18, 0xb4
vpternlogd zmm21, zmm23, zmm12, 0x78
vpternlogd zmm21, zmm0, zmm14, 0x78
vpternlogd zmm21, zmm10, zmmword ptr [rcx + 1216], 0x96
vmovdqa64 zmmword ptr [rsi + 320], zmm21
vpternlogd zmm4, zmm0, zmm12, 0xb4
vpternlogd zmm1, zmm16, zmm18, 0x78
vpternlogd zmm4, zmm16, zmm7, 0x78
vpternlogd zmm1, zmm8, zmm7, 0x78
vpternlogd zmm1, zmm2, zmm17, 0x78
vpternlogd zmm4, zmm29, zmm22, 0x78
vpternlogd zmm4, zmm22, zmmword ptr [rcx + 1152], 0x96
vmovdqa64 zmmword ptr [rsi + 448], zmm4
vpxord zmm1, zmm1, zmmword ptr [rcx + 768]
vmovdqa64 zmmword ptr [rsi + 512], zmm1
