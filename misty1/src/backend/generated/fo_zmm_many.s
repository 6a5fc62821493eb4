// fo_zmm_many.s: 938 instructions, about 444 cycles, 30 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 zmm0, zmmword ptr [rdi + 1984]
vmovdqa64 zmm1, zmmword ptr [rdi + 1856]
vpxorq zmm2, zmm0, zmm1
vmovdqa64 zmm3, zmmword ptr [rdi + 1600]
vmovdqa64 zmm4, zmm3
vpternlogq zmm4, zmm0, zmm2, 0x96
vmovdqa64 zmm5, zmmword ptr [rdi + 1536]
vmovdqa64 zmm6, zmmword ptr [rdi + 1728]
vmovdqa64 zmm7, zmm6
vpternlogq zmm7, zmm5, zmm0, 0x96
vmovdqa64 zmm8, zmmword ptr [rdi + 1664]
vpxorq zmm9, zmm5, zmm8
vmovdqa64 zmm10, zmmword ptr [rdi + 1920]
vmovdqa64 zmm11, zmm10
vpternlogq zmm11, zmm3, zmm6, 0x96
vmovdqa64 zmm12, zmmword ptr [rdi + 1472]
vmovdqa64 zmm13, zmm12
vpternlogq zmm13, zmm7, zmm11, 0x78
vpternlogq zmm13, zmm10, zmm2, 0x78
vmovdqa64 zmm14, zmm10
vpternlogq zmm14, zmm12, zmm5, 0x96
vmovdqa64 zmm15, zmm1
vpternlogq zmm15, zmm14, zmm7, 0x96
vmovdqa64 zmm16, zmm6
vpternlogq zmm16, zmm15, zmm4, 0x12
vpternlogq zmm15, zmm8, zmm0, 0x6c
vmovdqa64 zmm17, zmm5
vpternlogq zmm17, zmm2, zmm11, 0xb4
vmovdqa64 zmm18, zmmword ptr [rdi + 1792]
vmovdqa64 zmm19, zmm18
vpternlogq zmm19, zmm5, zmm9, 0x96
vmovdqa64 zmm20, zmm10
vpternlogq zmm20, zmm19, zmm11, 0x6f
vmovdqa64 zmm21, zmm18
vpternlogq zmm21, zmm5, zmm7, 0xb4
vmovdqa64 zmm22, zmm10
vpternlogq zmm22, zmm7, zmm19, 0xd2
vpternlogq zmm22, zmm12, zmm2, 0x78
vmovdqa64 zmm23, zmm18
vpternlogq zmm23, zmm12, zmm14, 0x96
vmovdqa64 zmm24, zmm8
vpternlogq zmm24, zmm4, zmm19, 0x96
vmovdqa64 zmm25, zmm3
vpternlogq zmm25, zmm19, zmm24, 0x96
vpternlogq zmm16, zmm0, zmm25, 0x78
vpternlogq zmm16, zmm14, zmm24, 0x78
vpxorq zmm16, zmm16, zmm20
vpternlogq zmm16, zmm3, zmm7, 0x4b
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 0]
vmovdqa64 zmm20, zmmword ptr [rdi + 1024]
vpternlogq zmm16, zmm7, zmm20, 0x96
vpxorq zmm7, zmm12, zmm25
vpternlogq zmm22, zmm3, zmm7, 0x78
vpternlogq zmm22, zmm5, zmm18, 0xd2
vpternlogq zmm17, zmm19, zmm7, 0x78
vbroadcasti32x4 zmm26, xmmword ptr [rdx + 16]
vmovdqa64 zmm27, zmmword ptr [rdi + 1088]
vpternlogq zmm22, zmm26, zmm27, 0x96
vpternlogq zmm17, zmm6, zmm0, 0xd2
vpternlogq zmm17, zmm8, zmm4, 0xb4
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 64]
vmovdqa64 zmm26, zmmword ptr [rdi + 1280]
vpternlogq zmm17, zmm8, zmm26, 0x96
vmovdqa64 zmm8, zmm6
vpternlogq zmm8, zmm25, zmm7, 0x96
vpternlogq zmm15, zmm5, zmm8, 0x78
vpternlogq zmm15, zmm18, zmm11, 0x78
vpternlogq zmm15, zmm3, zmm10, 0x78
vpxorq zmm5, zmm5, zmm25
vpternlogq zmm5, zmm18, zmm13, 0xa6
vpternlogq zmm5, zmm6, zmm23, 0xb4
vpternlogq zmm23, zmm12, zmm8, 0x6a
vbroadcasti32x4 zmm11, xmmword ptr [rdx + 96]
vmovdqa64 zmm12, zmmword ptr [rdi + 1408]
vpternlogq zmm15, zmm11, zmm12, 0x96
vbroadcasti32x4 zmm11, xmmword ptr [rdx + 48]
vmovdqa64 zmm13, zmmword ptr [rdi + 1216]
vpternlogq zmm5, zmm11, zmm13, 0x96
vpternlogq zmm23, zmm4, zmm19, 0x78
vpternlogq zmm23, zmm3, zmm9, 0x78
vpternlogq zmm23, zmm0, zmm7, 0x78
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 128]
vpxorq zmm23, zmm23, zmm0
vpternlogq zmm6, zmm2, zmm24, 0x9c
vpternlogq zmm6, zmm18, zmm1, 0x78
vpternlogq zmm6, zmm14, zmm9, 0xd2
vpternlogq zmm6, zmm7, zmm8, 0xb4
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 32]
vmovdqa64 zmm3, zmmword ptr [rdi + 1152]
vpternlogq zmm6, zmm0, zmm3, 0x96
vpternlogq zmm24, zmm1, zmm21, 0x96
vpternlogq zmm24, zmm10, zmm19, 0xb4
vpternlogq zmm24, zmm25, zmm8, 0x78
vpternlogq zmm24, zmm14, zmm2, 0x78
vpternlogq zmm21, zmm14, zmm8, 0xb4
vpternlogq zmm21, zmm4, zmm9, 0x78
vpternlogq zmm21, zmm1, zmm10, 0x78
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 80]
vmovdqa64 zmm1, zmmword ptr [rdi + 1344]
vpternlogq zmm24, zmm0, zmm1, 0x96
vbroadcasti32x4 zmm0, xmmword ptr [rdx + 112]
vpternlogq zmm21, zmm10, zmm0, 0x96
vpandq zmm0, zmm26, zmm1
vmovdqa64 zmm2, zmm1
vpternlogq zmm2, zmm27, zmm13, 0xe2
vpandq zmm4, zmm20, zmm1
vmovdqa64 zmm7, zmm26
vpternlogq zmm7, zmm20, zmm13, 0x60
vmovdqa64 zmm8, zmm26
vpternlogq zmm8, zmm27, zmm4, 0x95
vpandnq zmm9, zmm27, zmm1
vmovdqa64 zmm10, zmm26
vpternlogq zmm10, zmm13, zmm7, 0x95
vpternlogq zmm2, zmm13, zmm10, 0x87
vpternlogq zmm7, zmm20, zmm3, 0x87
vpternlogq zmm2, zmm20, zmm0, 0x96
vpternlogq zmm2, zmm3, zmm4, 0x87
vmovdqa64 zmm11, zmm3
vpternlogq zmm11, zmm10, zmm9, 0x63
vmovdqa64 zmm14, zmm3
vpternlogq zmm14, zmm20, zmm27, 0xe6
vmovdqa64 zmm18, zmm13
vpternlogq zmm18, zmm20, zmm3, 0x63
vmovdqa64 zmm19, zmm13
vpternlogq zmm19, zmm20, zmm14, 0x6a
vmovdqa64 zmm25, zmm26
vpternlogq zmm25, zmm3, zmm19, 0x95
vpternlogq zmm9, zmm14, zmm25, 0x69
vpxorq zmm14, zmm14, zmm19
vmovdqa64 zmm28, zmm12
vpternlogq zmm28, zmm27, zmm4, 0x6a
vpternlogq zmm11, zmm1, zmm28, 0x1e
vpternlogq zmm11, zmm12, zmm0, 0x87
vmovdqa64 zmm29, zmm13
vpternlogq zmm29, zmm20, zmm27, 0x87
vpternlogq zmm19, zmm29, zmm18, 0xe7
vpternlogq zmm18, zmm12, zmm8, 0x59
vpternlogq zmm7, zmm12, zmm18, 0xb4
vmovdqa64 zmm30, zmm13
vpternlogq zmm30, zmm3, zmm8, 0xa3
vpternlogq zmm30, zmm17, zmm11, 0x96
vmovdqa64 zmm11, zmm1
vpternlogq zmm11, zmm13, zmm29, 0xa6
vmovdqa64 zmm31, zmm21
vpternlogq zmm31, zmm6, zmm17, 0x96
vpternlogq zmm11, zmm3, zmm12, 0x78
vpternlogq zmm4, zmm12, zmm11, 0x7b
vpternlogq zmm4, zmm16, zmm2, 0x69
vmovdqa64 zmm2, zmm1
vpternlogq zmm2, zmm29, zmm11, 0x9c
vpternlogq zmm29, zmm13, zmm9, 0x78
vpternlogq zmm9, zmm1, zmm14, 0x7b
vpternlogq zmm7, zmm22, zmm9, 0x96
vpternlogq zmm8, zmm26, zmm11, 0x7b
vpternlogq zmm20, zmm1, zmm2, 0x48
vpternlogq zmm20, zmm3, zmm28, 0xe2
vpternlogq zmm20, zmm15, zmm29, 0x69
vpandq zmm13, zmm13, zmm12
vpternlogq zmm0, zmm27, zmm13, 0x48
vpternlogq zmm27, zmm3, zmm14, 0xb7
vpternlogq zmm27, zmm8, zmm13, 0x69
vpternlogq zmm13, zmm3, zmm10, 0x47
vpternlogq zmm10, zmm3, zmm1, 0x96
vpternlogq zmm13, zmm24, zmm19, 0x96
vpternlogq zmm13, zmm18, zmm2, 0x96
vpternlogq zmm10, zmm12, zmm25, 0x59
vpternlogq zmm10, zmm5, zmm0, 0x96
vpternlogq zmm14, zmm26, zmm12, 0xd7
vpternlogq zmm28, zmm6, zmm14, 0x96
vpxorq zmm28, zmm28, zmm27
vmovdqa64 zmm0, zmm23
vpternlogq zmm0, zmm22, zmm17, 0x96
vpxorq zmm1, zmm22, zmm5
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 880]
vpxorq zmm2, zmm2, zmmword ptr [rdi + 448]
vmovdqa64 zmm3, zmm21
vpternlogq zmm3, zmm16, zmm22, 0x96
vpxorq zmm8, zmm15, zmm23
vmovdqa64 zmm9, zmm0
vpternlogq zmm9, zmm15, zmm3, 0x96
vmovdqa64 zmm11, zmm1
vpternlogq zmm11, zmm22, zmm24, 0x96
vmovdqa64 zmm12, zmm8
vpternlogq zmm12, zmm6, zmm23, 0x96
vmovdqa64 zmm18, zmm31
vpternlogq zmm18, zmm22, zmm8, 0xc6
vmovdqa64 zmm19, zmm31
vpternlogq zmm19, zmm21, zmm11, 0x7b
vmovdqa64 zmm25, zmm12
vpternlogq zmm25, zmm17, zmm9, 0x14
vpternlogq zmm9, zmm5, zmm23, 0x6c
vbroadcasti32x4 zmm26, xmmword ptr [rdx + 848]
vpxorq zmm26, zmm26, zmmword ptr [rdi + 320]
vmovdqa64 zmm27, zmm11
vpternlogq zmm27, zmm21, zmm0, 0x9c
vbroadcasti32x4 zmm29, xmmword ptr [rdx + 800]
vpxorq zmm29, zmm29, zmmword ptr [rdi + 128]
vpternlogq zmm27, zmm16, zmm8, 0x78
vmovdqa64 zmmword ptr [rcx + 0], zmm7
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 896]
vpxorq zmm7, zmm7, zmmword ptr [rdi + 512]
vmovdqa64 zmmword ptr [rcx + 64], zmm30
vbroadcasti32x4 zmm30, xmmword ptr [rdx + 768]
vpxorq zmm30, zmm30, zmmword ptr [rdi + 0]
vmovdqa64 zmmword ptr [rcx + 128], zmm10
vmovdqa64 zmm10, zmm11
vpternlogq zmm10, zmm5, zmm12, 0x96
vmovdqa64 zmmword ptr [rcx + 192], zmm26
vmovdqa64 zmm26, zmm10
vpternlogq zmm26, zmm6, zmm11, 0x96
vpternlogq zmm25, zmm23, zmm26, 0x78
vpternlogq zmm25, zmm3, zmm10, 0x78
vpxorq zmm25, zmm25, zmm19
vpternlogq zmm25, zmm6, zmm0, 0x4b
vpternlogq zmm25, zmm30, zmm4, 0x96
vmovdqa64 zmm19, zmmword ptr [rdi + 576]
vbroadcasti32x4 zmm30, xmmword ptr [rdx + 912]
vpternlogq zmm4, zmm19, zmm30, 0x96
vbroadcasti32x4 zmm30, xmmword ptr [rdx + 864]
vpxorq zmm30, zmm30, zmmword ptr [rdi + 384]
vmovdqa64 zmmword ptr [rcx + 256], zmm4
vmovdqa64 zmm4, zmm10
vpternlogq zmm4, zmm17, zmm8, 0xa6
vpternlogq zmm4, zmm24, zmm15, 0x78
vpxorq zmm14, zmm14, zmm20
vpternlogq zmm4, zmm3, zmm1, 0xd2
vpxorq zmm20, zmm16, zmm26
vpternlogq zmm18, zmm11, zmm20, 0x78
vpternlogq zmm27, zmm6, zmm20, 0x78
vpternlogq zmm18, zmm17, zmm23, 0xd2
vpternlogq zmm18, zmm5, zmm12, 0xb4
vpternlogq zmm27, zmm22, zmm24, 0xd2
vmovdqa64 zmm5, zmm20
vpternlogq zmm5, zmm17, zmm26, 0x96
vpternlogq zmm4, zmm20, zmm5, 0xb4
vpternlogq zmm4, zmm29, zmm28, 0x96
vpternlogq zmm9, zmm22, zmm5, 0x78
vmovdqa64 zmm29, zmmword ptr [rdi + 704]
vmovdqa64 zmmword ptr [rcx + 320], zmm4
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 944]
vpternlogq zmm28, zmm29, zmm4, 0x96
vpternlogq zmm9, zmm24, zmm31, 0x78
vpternlogq zmm9, zmm6, zmm21, 0x78
vpternlogq zmm9, zmm30, zmm14, 0x69
vpternlogq zmm31, zmm16, zmm0, 0x6c
vpternlogq zmm0, zmm22, zmm24, 0xa6
vmovdqa64 zmm4, zmm0
vpternlogq zmm4, zmm3, zmm5, 0xb4
vpxorq zmm22, zmm22, zmm26
vpternlogq zmm0, zmm15, zmm10, 0x96
vpternlogq zmm31, zmm21, zmm8, 0x78
vpternlogq zmm22, zmm24, zmm31, 0xa6
vpternlogq zmm24, zmm16, zmm3, 0x96
vpternlogq zmm22, zmm17, zmm24, 0xb4
vpternlogq zmm24, zmm16, zmm5, 0x6a
vpternlogq zmm4, zmm12, zmm1, 0x78
vpternlogq zmm4, zmm15, zmm21, 0x78
vpternlogq zmm24, zmm12, zmm11, 0x78
vpternlogq zmm24, zmm6, zmm1, 0x78
vpternlogq zmm24, zmm23, zmm20, 0x78
vpxorq zmm7, zmm7, zmm24
vpternlogq zmm4, zmm21, zmm2, 0x96
vpternlogq zmm0, zmm21, zmm11, 0xb4
vpternlogq zmm0, zmm26, zmm5, 0x78
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 816]
vmovdqa64 zmm2, zmmword ptr [rdi + 192]
vpxorq zmm1, zmm1, zmm2
vpternlogq zmm0, zmm3, zmm8, 0x78
vpternlogq zmm0, zmm13, zmmword ptr [rcx + 192], 0x96
vmovdqa64 zmm3, zmmword ptr [rdi + 896]
vbroadcasti32x4 zmm5, xmmword ptr [rdx + 992]
vpternlogq zmm13, zmm3, zmm5, 0x96
vmovdqa64 zmm5, zmmword ptr [rdi + 960]
vbroadcasti32x4 zmm6, xmmword ptr [rdx + 1008]
vpternlogq zmm14, zmm5, zmm6, 0x69
vmovdqa64 zmm6, zmmword ptr [rcx + 128]
vpternlogq zmm22, zmm1, zmm6, 0x96
vmovdqa64 zmm1, zmmword ptr [rdi + 768]
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 960]
vpternlogq zmm6, zmm1, zmm8, 0x96
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 832]
vmovdqa64 zmm10, zmmword ptr [rdi + 256]
vpxorq zmm8, zmm8, zmm10
vmovdqa64 zmm11, zmmword ptr [rcx + 64]
vpternlogq zmm18, zmm8, zmm11, 0x96
vmovdqa64 zmm8, zmmword ptr [rdi + 832]
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 976]
vpternlogq zmm11, zmm8, zmm12, 0x96
vmovdqa64 zmm12, zmmword ptr [rdi + 512]
vmovdqa64 zmm15, zmm12
vpternlogq zmm15, zmm29, zmm5, 0x96
vbroadcasti32x4 zmm16, xmmword ptr [rdx + 784]
vmovdqa64 zmm17, zmmword ptr [rdi + 64]
vpxorq zmm16, zmm16, zmm17
vmovdqa64 zmm20, zmmword ptr [rcx + 0]
vpternlogq zmm27, zmm16, zmm20, 0x96
vmovdqa64 zmm16, zmmword ptr [rdi + 640]
vbroadcasti32x4 zmm21, xmmword ptr [rdx + 928]
vpternlogq zmm20, zmm16, zmm21, 0x96
vpxorq zmm21, zmm8, zmm5
vmovdqa64 zmm23, zmmword ptr [rdi + 448]
vmovdqa64 zmm24, zmm23
vpternlogq zmm24, zmm12, zmm3, 0x96
vmovdqa64 zmm26, zmm5
vpternlogq zmm26, zmm19, zmm21, 0x96
vmovdqa64 zmm30, zmm3
vpternlogq zmm30, zmm19, zmm29, 0x96
vmovdqa64 zmm31, zmm1
vpternlogq zmm31, zmm12, zmm15, 0xb4
vmovdqa64 zmmword ptr [rcx + 0], zmm13
vmovdqa64 zmm13, zmm12
vpternlogq zmm13, zmm21, zmm30, 0xb4
vmovdqa64 zmmword ptr [rcx + 64], zmm28
vmovdqa64 zmm28, zmm8
vpternlogq zmm28, zmm24, zmm15, 0x96
vmovdqa64 zmmword ptr [rcx + 128], zmm14
vmovdqa64 zmm14, zmm29
vpternlogq zmm14, zmm28, zmm26, 0x12
vmovdqa64 zmmword ptr [rcx + 192], zmm6
vmovdqa64 zmm6, zmm1
vpternlogq zmm6, zmm23, zmm24, 0x96
vmovdqa64 zmmword ptr [rcx + 384], zmm11
vpxorq zmm11, zmm12, zmm16
vpternlogq zmm28, zmm16, zmm5, 0x6c
vmovdqa64 zmmword ptr [rcx + 448], zmm20
vmovdqa64 zmm20, zmm1
vpternlogq zmm20, zmm12, zmm11, 0x96
vmovdqa64 zmmword ptr [rcx + 512], zmm9
vmovdqa64 zmm9, zmm23
vpternlogq zmm9, zmm15, zmm30, 0x78
vpternlogq zmm9, zmm3, zmm21, 0x78
vmovdqa64 zmmword ptr [rcx + 576], zmm18
vpandq zmm18, zmm10, zmmword ptr [rdi + 320]
vmovdqa64 zmmword ptr [rcx + 640], zmm22
vmovdqa64 zmm22, zmm16
vpternlogq zmm22, zmm26, zmm20, 0x96
vmovdqa64 zmmword ptr [rcx + 704], zmm7
vmovdqa64 zmm7, zmm19
vpternlogq zmm7, zmm20, zmm22, 0x96
vpternlogq zmm14, zmm5, zmm7, 0x78
vpternlogq zmm14, zmm24, zmm22, 0x78
vmovdqa64 zmmword ptr [rcx + 768], zmm27
vmovdqa64 zmm27, zmm3
vpternlogq zmm27, zmm20, zmm30, 0x6f
vpxorq zmm14, zmm14, zmm27
vpternlogq zmm14, zmm19, zmm15, 0x4b
vbroadcasti32x4 zmm27, xmmword ptr [rdx + 256]
vmovdqa64 zmmword ptr [rcx + 832], zmm25
vmovdqa64 zmm25, zmmword ptr [rdi + 0]
vpternlogq zmm14, zmm27, zmm25, 0x96
vmovdqa64 zmm27, zmm29
vpternlogq zmm27, zmm21, zmm22, 0x9c
vpternlogq zmm15, zmm3, zmm20, 0xc6
vpternlogq zmm22, zmm8, zmm31, 0x96
vpternlogq zmm22, zmm3, zmm20, 0xb4
vpternlogq zmm27, zmm1, zmm8, 0x78
vpternlogq zmm15, zmm23, zmm21, 0x78
vpternlogq zmm27, zmm24, zmm11, 0xd2
vpxorq zmm25, zmm23, zmm7
vpternlogq zmm15, zmm19, zmm25, 0x78
vpternlogq zmm15, zmm12, zmm1, 0xd2
vmovdqa64 zmmword ptr [rcx + 896], zmm4
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 272]
vpternlogq zmm15, zmm4, zmm17, 0x96
vpternlogq zmm13, zmm20, zmm25, 0x78
vpternlogq zmm13, zmm29, zmm5, 0xd2
vpternlogq zmm13, zmm16, zmm26, 0xb4
vbroadcasti32x4 zmm4, xmmword ptr [rdx + 320]
vpternlogq zmm13, zmm4, zmm10, 0x96
vpxorq zmm4, zmm12, zmm7
vpternlogq zmm4, zmm1, zmm9, 0xa6
vpternlogq zmm4, zmm29, zmm6, 0xb4
vbroadcasti32x4 zmm9, xmmword ptr [rdx + 304]
vpternlogq zmm4, zmm9, zmm2, 0x96
vpternlogq zmm29, zmm7, zmm25, 0x96
vpternlogq zmm28, zmm12, zmm29, 0x78
vpternlogq zmm22, zmm7, zmm29, 0x78
vpternlogq zmm22, zmm24, zmm21, 0x78
vpternlogq zmm31, zmm24, zmm29, 0xb4
vpternlogq zmm28, zmm1, zmm30, 0x78
vpternlogq zmm6, zmm23, zmm29, 0x6a
vpternlogq zmm6, zmm26, zmm20, 0x78
vpternlogq zmm29, zmm25, zmm27, 0xa6
vpternlogq zmm31, zmm26, zmm11, 0x78
vpternlogq zmm6, zmm19, zmm11, 0x78
vpternlogq zmm6, zmm5, zmm25, 0x78
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 288]
vmovdqa64 zmm5, zmmword ptr [rdi + 128]
vpternlogq zmm29, zmm1, zmm5, 0x96
vpternlogq zmm28, zmm19, zmm3, 0x78
vpternlogq zmm31, zmm8, zmm3, 0x78
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 368]
vpternlogq zmm31, zmm3, zmm1, 0x96
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 352]
vmovdqa64 zmm3, zmmword ptr [rdi + 384]
vpternlogq zmm28, zmm1, zmm3, 0x96
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 336]
vmovdqa64 zmm7, zmmword ptr [rdi + 320]
vpternlogq zmm22, zmm1, zmm7, 0x96
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 384]
vpxorq zmm6, zmm6, zmm1
vmovdqa64 zmm1, zmmword ptr [rdi + 0]
vmovdqa64 zmm8, zmm1
vpternlogq zmm8, zmm17, zmm5, 0xbc
vmovdqa64 zmm9, zmm10
vpternlogq zmm9, zmm1, zmm2, 0x60
vmovdqa64 zmm11, zmm7
vpternlogq zmm11, zmm17, zmm2, 0xe2
vpandnq zmm12, zmm17, zmm7
vmovdqa64 zmm16, zmm2
vpternlogq zmm16, zmm1, zmm8, 0x6a
vmovdqa64 zmm19, zmm10
vpternlogq zmm19, zmm5, zmm16, 0x95
vpxorq zmm20, zmm8, zmm16
vpternlogq zmm8, zmm12, zmm19, 0x69
vbroadcasti32x4 zmm21, xmmword ptr [rdx + 1360]
vpxorq zmm21, zmm0, zmm21
vpandq zmm23, zmm1, zmm7
vmovdqa64 zmm24, zmm10
vpternlogq zmm24, zmm2, zmm9, 0x95
vpternlogq zmm12, zmm5, zmm24, 0x59
vpternlogq zmm9, zmm1, zmm5, 0x87
vpternlogq zmm11, zmm2, zmm24, 0x87
vpternlogq zmm11, zmm1, zmm18, 0x96
vpternlogq zmm11, zmm5, zmm23, 0x87
vmovdqa64 zmm25, zmm3
vpternlogq zmm25, zmm17, zmm23, 0x6a
vpternlogq zmm12, zmm7, zmm25, 0x1e
vpternlogq zmm12, zmm3, zmm18, 0x87
vmovdqa64 zmm26, zmm2
vpternlogq zmm26, zmm1, zmm17, 0x87
vmovdqa64 zmm27, zmm7
vpternlogq zmm27, zmm8, zmm20, 0x6f
vpternlogq zmm8, zmm2, zmm26, 0x6a
vmovdqa64 zmm30, zmm7
vpternlogq zmm30, zmm2, zmm26, 0xa6
vpternlogq zmm30, zmm5, zmm3, 0x78
vmovdqa64 zmmword ptr [rcx + 960], zmm0
vmovdqa64 zmm0, zmm3
vpternlogq zmm0, zmm23, zmm30, 0x6f
vpternlogq zmm0, zmm14, zmm11, 0x69
vpternlogq zmm23, zmm17, zmm10, 0x87
vmovdqa64 zmm11, zmm2
vpternlogq zmm11, zmm1, zmm5, 0x63
vpternlogq zmm16, zmm26, zmm11, 0xe7
vpternlogq zmm11, zmm3, zmm23, 0x59
vpternlogq zmm9, zmm3, zmm11, 0xb4
vpternlogq zmm9, zmm15, zmm27, 0x96
vpternlogq zmm26, zmm7, zmm30, 0xb4
vpternlogq zmm30, zmm10, zmm23, 0x7b
vpternlogq zmm23, zmm5, zmm2, 0xb1
vpternlogq zmm23, zmm13, zmm12, 0x96
vpternlogq zmm10, zmm3, zmm20, 0xb7
vpternlogq zmm20, zmm17, zmm5, 0xd7
vmovdqa64 zmm12, zmm7
vpternlogq zmm12, zmm5, zmm24, 0x96
vpternlogq zmm12, zmm3, zmm19, 0x59
vpandq zmm2, zmm2, zmm3
vpternlogq zmm20, zmm30, zmm2, 0x69
vpternlogq zmm18, zmm17, zmm2, 0x48
vpternlogq zmm12, zmm4, zmm18, 0x96
vpternlogq zmm2, zmm5, zmm24, 0x47
vpternlogq zmm2, zmm22, zmm16, 0x96
vpternlogq zmm2, zmm11, zmm26, 0x96
vbroadcasti32x4 zmm3, xmmword ptr [rdx + 1392]
vpxorq zmm3, zmm3, zmmword ptr [rcx + 896]
vpternlogq zmm26, zmm1, zmm7, 0x28
vpternlogq zmm26, zmm5, zmm25, 0xe2
vpternlogq zmm26, zmm28, zmm8, 0x69
vpternlogq zmm25, zmm29, zmm10, 0x96
vpxorq zmm25, zmm25, zmm20
vpxorq zmm10, zmm10, zmm26
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 1280]
vpxorq zmm1, zmm1, zmmword ptr [rcx + 832]
vbroadcasti32x4 zmm5, xmmword ptr [rdx + 1296]
vpxorq zmm5, zmm5, zmmword ptr [rcx + 768]
vbroadcasti32x4 zmm7, xmmword ptr [rdx + 1312]
vpxorq zmm7, zmm7, zmmword ptr [rcx + 320]
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 1408]
vpxorq zmm8, zmm8, zmmword ptr [rcx + 704]
vmovdqa64 zmm11, zmm31
vpternlogq zmm11, zmm14, zmm15, 0x96
vpxorq zmm16, zmm15, zmm4
vmovdqa64 zmm17, zmm6
vpternlogq zmm17, zmm15, zmm13, 0x96
vbroadcasti32x4 zmm18, xmmword ptr [rdx + 1328]
vpxorq zmm18, zmm18, zmmword ptr [rcx + 640]
vbroadcasti32x4 zmm19, xmmword ptr [rdx + 1344]
vpxorq zmm19, zmm19, zmmword ptr [rcx + 576]
vmovdqa64 zmm20, zmm16
vpternlogq zmm20, zmm15, zmm22, 0x96
vmovdqa64 zmm24, zmm17
vpternlogq zmm24, zmm28, zmm11, 0x96
vbroadcasti32x4 zmm26, xmmword ptr [rdx + 1376]
vpxorq zmm26, zmm26, zmmword ptr [rcx + 512]
vpxorq zmm27, zmm28, zmm6
vmovdqa64 zmm30, zmm27
vpternlogq zmm30, zmm29, zmm6, 0x96
vmovdqa64 zmmword ptr [rcx + 1024], zmm26
vmovdqa64 zmm26, zmm31
vpternlogq zmm26, zmm29, zmm13, 0x96
vmovdqa64 zmmword ptr [rcx + 1088], zmm10
vmovdqa64 zmm10, zmm20
vpternlogq zmm10, zmm31, zmm17, 0x9c
vpternlogq zmm10, zmm14, zmm27, 0x78
vmovdqa64 zmmword ptr [rcx + 1152], zmm21
vmovdqa64 zmm21, zmm26
vpternlogq zmm21, zmm14, zmm17, 0x6c
vpternlogq zmm21, zmm31, zmm27, 0x78
vmovdqa64 zmmword ptr [rcx + 1216], zmm2
vmovdqa64 zmm2, zmm20
vpternlogq zmm2, zmm4, zmm30, 0x96
vmovdqa64 zmmword ptr [rcx + 1280], zmm8
vmovdqa64 zmm8, zmm26
vpternlogq zmm8, zmm31, zmm20, 0x7b
vmovdqa64 zmmword ptr [rcx + 1344], zmm3
vmovdqa64 zmm3, zmm2
vpternlogq zmm3, zmm29, zmm20, 0x96
vmovdqa64 zmmword ptr [rcx + 1408], zmm25
vmovdqa64 zmm25, zmm30
vpternlogq zmm25, zmm13, zmm24, 0x14
vpternlogq zmm25, zmm6, zmm3, 0x78
vpternlogq zmm25, zmm11, zmm2, 0x78
vpxorq zmm25, zmm25, zmm8
vpternlogq zmm25, zmm29, zmm17, 0x4b
vpternlogq zmm25, zmm1, zmm0, 0x96
vpternlogq zmm24, zmm4, zmm6, 0x6c
vpternlogq zmm17, zmm15, zmm22, 0xa6
vbroadcasti32x4 zmm1, xmmword ptr [rdx + 1424]
vpternlogq zmm0, zmm1, zmmword ptr [rcx + 256], 0x96
vpxorq zmm1, zmm15, zmm3
vpternlogq zmm1, zmm22, zmm21, 0xa6
vpxorq zmm8, zmm14, zmm3
vpternlogq zmm10, zmm29, zmm8, 0x78
vpternlogq zmm10, zmm15, zmm22, 0xd2
vpternlogq zmm10, zmm5, zmm9, 0x96
vbroadcasti32x4 zmm5, xmmword ptr [rdx + 1440]
vpternlogq zmm9, zmm5, zmmword ptr [rcx + 448], 0x96
vmovdqa64 zmm5, zmm17
vpternlogq zmm5, zmm28, zmm2, 0x96
vpternlogq zmm2, zmm13, zmm27, 0xa6
vpternlogq zmm5, zmm31, zmm20, 0xb4
vpternlogq zmm2, zmm22, zmm28, 0x78
vpternlogq zmm2, zmm11, zmm16, 0xd2
vmovdqa64 zmm21, zmm26
vpternlogq zmm21, zmm15, zmm27, 0xc6
vpternlogq zmm21, zmm20, zmm8, 0x78
vpternlogq zmm21, zmm13, zmm6, 0xd2
vpternlogq zmm21, zmm4, zmm30, 0xb4
vmovdqa64 zmm4, zmmword ptr [rcx + 384]
vmovdqa64 zmmword ptr [rcx + 1472], zmm10
vbroadcasti32x4 zmm10, xmmword ptr [rdx + 1488]
vpternlogq zmm10, zmm23, zmm4, 0x96
vmovdqa64 zmm4, zmmword ptr [rcx + 192]
vmovdqa64 zmmword ptr [rcx + 1536], zmm10
vbroadcasti32x4 zmm10, xmmword ptr [rdx + 1472]
vpternlogq zmm10, zmm12, zmm4, 0x96
vmovdqa64 zmm4, zmm11
vpternlogq zmm4, zmm14, zmm22, 0x96
vpternlogq zmm1, zmm13, zmm4, 0xb4
vpternlogq zmm1, zmm18, zmm12, 0x96
vpternlogq zmm13, zmm3, zmm8, 0x96
vpternlogq zmm24, zmm15, zmm13, 0x78
vpternlogq zmm5, zmm3, zmm13, 0x78
vpternlogq zmm24, zmm22, zmm26, 0x78
vpternlogq zmm21, zmm19, zmm23, 0x96
vpternlogq zmm4, zmm14, zmm13, 0x6a
vpternlogq zmm5, zmm11, zmm27, 0x78
vpternlogq zmm17, zmm11, zmm13, 0xb4
vpternlogq zmm4, zmm30, zmm20, 0x78
vpternlogq zmm13, zmm8, zmm2, 0xa6
vmovdqa64 zmm2, zmmword ptr [rcx + 1408]
vpternlogq zmm13, zmm7, zmm2, 0x96
vpternlogq zmm17, zmm30, zmm16, 0x78
vpternlogq zmm4, zmm29, zmm16, 0x78
vpternlogq zmm4, zmm6, zmm8, 0x78
vpternlogq zmm24, zmm29, zmm31, 0x78
vpternlogq zmm17, zmm28, zmm31, 0x78
vpternlogq zmm17, zmm31, zmmword ptr [rcx + 1344], 0x96
vpxorq zmm4, zmm4, zmmword ptr [rcx + 1280]
vmovdqa64 zmm3, zmmword ptr [rcx + 1216]
vpternlogq zmm5, zmm3, zmmword ptr [rcx + 1152], 0x96
vmovdqa64 zmm6, zmmword ptr [rcx + 1088]
vpternlogq zmm24, zmm6, zmmword ptr [rcx + 1024], 0x69
vmovdqa64 zmm7, zmmword ptr [rcx + 128]
vbroadcasti32x4 zmm8, xmmword ptr [rdx + 1520]
vpternlogq zmm6, zmm7, zmm8, 0x69
vmovdqa64 zmm8, zmmword ptr [rcx + 64]
vbroadcasti32x4 zmm11, xmmword ptr [rdx + 1456]
vpternlogq zmm2, zmm8, zmm11, 0x96
vmovdqa64 zmm11, zmmword ptr [rcx + 0]
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1504]
vpternlogq zmm3, zmm11, zmm12, 0x96
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1104]
vpternlogq zmm12, zmm5, zmmword ptr [rsi + 1344], 0x96
vmovdqa64 zmmword ptr [rsi + 1344], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1120]
vpternlogq zmm12, zmm24, zmmword ptr [rsi + 1408], 0x96
vmovdqa64 zmmword ptr [rsi + 1408], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1088]
vpternlogq zmm12, zmm21, zmmword ptr [rsi + 1280], 0x96
vmovdqa64 zmmword ptr [rsi + 1280], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1056]
vpternlogq zmm12, zmm13, zmmword ptr [rsi + 1152], 0x96
vmovdqa64 zmmword ptr [rsi + 1152], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1264]
vpternlogq zmm12, zmm6, zmmword ptr [rsi + 1984], 0x96
vmovdqa64 zmmword ptr [rsi + 1984], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1216]
vpternlogq zmm12, zmm10, zmmword ptr [rsi + 1792], 0x96
vmovdqa64 zmmword ptr [rsi + 1792], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1184]
vpternlogq zmm12, zmm9, zmmword ptr [rsi + 1664], 0x96
vmovdqa64 zmmword ptr [rsi + 1664], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1024]
vpternlogq zmm12, zmm25, zmmword ptr [rsi + 1024], 0x96
vmovdqa64 zmmword ptr [rsi + 1024], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1168]
vpternlogq zmm12, zmm0, zmmword ptr [rsi + 1600], 0x96
vmovdqa64 zmmword ptr [rsi + 1600], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1072]
vpternlogq zmm12, zmm1, zmmword ptr [rsi + 1216], 0x96
vmovdqa64 zmmword ptr [rsi + 1216], zmm12
vbroadcasti32x4 zmm12, xmmword ptr [rdx + 1248]
vpternlogq zmm12, zmm3, zmmword ptr [rsi + 1920], 0x96
vmovdqa64 zmmword ptr [rsi + 1920], zmm12
vmovdqa64 zmm12, zmmword ptr [rcx + 1472]
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 1040]
vpternlogq zmm14, zmm12, zmmword ptr [rsi + 1088], 0x96
vmovdqa64 zmmword ptr [rsi + 1088], zmm14
vpxorq zmm21, zmm21, zmmword ptr [rsi + 256]
vbroadcasti32x4 zmm14, xmmword ptr [rdx + 1152]
vpternlogq zmm14, zmm4, zmmword ptr [rsi + 1536], 0x96
vmovdqa64 zmmword ptr [rsi + 1536], zmm14
vpxorq zmm12, zmm12, zmmword ptr [rsi + 64]
vpxorq zmm4, zmm4, zmmword ptr [rsi + 512]
vmovdqa64 zmm14, zmmword ptr [rcx + 704]
vmovdqa64 zmm15, zmm14
vpternlogq zmm15, zmm8, zmm7, 0x96
vbroadcasti32x4 zmm16, xmmword ptr [rdx + 1200]
vpternlogq zmm16, zmm2, zmmword ptr [rsi + 1728], 0x96
vmovdqa64 zmmword ptr [rsi + 1728], zmm16
vmovdqa64 zmm16, zmmword ptr [rcx + 1536]
vbroadcasti32x4 zmm18, xmmword ptr [rdx + 1232]
vpternlogq zmm18, zmm16, zmmword ptr [rsi + 1856], 0x96
vmovdqa64 zmmword ptr [rsi + 1856], zmm18
vpxorq zmm1, zmm1, zmmword ptr [rsi + 192]
vpxorq zmm24, zmm24, zmmword ptr [rsi + 384]
vpxorq zmm5, zmm5, zmmword ptr [rsi + 320]
vmovdqa64 zmm18, zmmword ptr [rcx + 896]
vmovdqa64 zmm19, zmm18
vpternlogq zmm19, zmm14, zmm11, 0x96
vpxorq zmm25, zmm25, zmmword ptr [rsi + 0]
vbroadcasti32x4 zmm20, xmmword ptr [rdx + 1136]
vpternlogq zmm20, zmm17, zmmword ptr [rsi + 1472], 0x96
vmovdqa64 zmmword ptr [rsi + 1472], zmm20
vpxorq zmm17, zmm17, zmmword ptr [rsi + 448]
vpxorq zmm13, zmm13, zmmword ptr [rsi + 128]
vmovdqa64 zmm20, zmmword ptr [rcx + 448]
vpxorq zmm22, zmm14, zmm20
vmovdqa64 zmm23, zmmword ptr [rcx + 256]
vmovdqa64 zmm26, zmm23
vpternlogq zmm26, zmm8, zmm11, 0x96
vmovdqa64 zmm27, zmmword ptr [rcx + 192]
vmovdqa64 zmm28, zmm27
vpternlogq zmm28, zmm14, zmm22, 0x96
vmovdqa64 zmm29, zmm11
vpternlogq zmm29, zmm15, zmm28, 0xd2
vmovdqa64 zmm30, zmmword ptr [rcx + 384]
vmovdqa64 zmm31, zmm30
vpternlogq zmm31, zmm19, zmm15, 0x96
vpxorq zmm16, zmm30, zmm7
vpternlogq zmm29, zmm18, zmm16, 0x78
vmovdqa64 zmmword ptr [rcx + 1024], zmm4
vmovdqa64 zmm4, zmm14
vpternlogq zmm4, zmm16, zmm26, 0xb4
vmovdqa64 zmmword ptr [rcx + 1088], zmm24
vmovdqa64 zmm24, zmm11
vpternlogq zmm24, zmm28, zmm26, 0x6f
vmovdqa64 zmmword ptr [rcx + 1152], zmm12
vmovdqa64 zmm12, zmm27
vpternlogq zmm12, zmm18, zmm19, 0x96
vmovdqa64 zmmword ptr [rcx + 1216], zmm17
vmovdqa64 zmm17, zmm18
vpternlogq zmm17, zmm15, zmm26, 0x78
vpternlogq zmm17, zmm11, zmm16, 0x78
vmovdqa64 zmmword ptr [rcx + 1280], zmm13
vmovdqa64 zmm13, zmm7
vpternlogq zmm13, zmm23, zmm16, 0x96
vmovdqa64 zmmword ptr [rcx + 1344], zmm5
vmovdqa64 zmm5, zmm8
vpternlogq zmm5, zmm31, zmm13, 0x12
vpternlogq zmm31, zmm20, zmm7, 0x6c
vmovdqa64 zmmword ptr [rcx + 1408], zmm21
vmovdqa64 zmm21, zmm20
vpternlogq zmm21, zmm13, zmm28, 0x96
vmovdqa64 zmmword ptr [rcx + 1472], zmm1
vmovdqa64 zmm1, zmm27
vpternlogq zmm1, zmm14, zmm15, 0xb4
vmovdqa64 zmmword ptr [rcx + 1600], zmm25
vmovdqa64 zmm25, zmm30
vpternlogq zmm25, zmm21, zmm1, 0x96
vpternlogq zmm25, zmm11, zmm28, 0xb4
vmovdqa64 zmmword ptr [rcx + 1664], zmm6
vmovdqa64 zmm6, zmm23
vpternlogq zmm6, zmm28, zmm21, 0x96
vpternlogq zmm5, zmm7, zmm6, 0x78
vpternlogq zmm5, zmm19, zmm21, 0x78
vpxorq zmm5, zmm5, zmm24
vpxorq zmm24, zmm14, zmm6
vpternlogq zmm5, zmm23, zmm15, 0x4b
vpternlogq zmm21, zmm8, zmm16, 0xa6
vbroadcasti32x4 zmm15, xmmword ptr [rdx + 512]
vmovdqa64 zmmword ptr [rcx + 1728], zmm10
vmovdqa64 zmm10, zmmword ptr [rcx + 832]
vpternlogq zmm5, zmm15, zmm10, 0x96
vpternlogq zmm21, zmm27, zmm30, 0x78
vpternlogq zmm21, zmm19, zmm22, 0xd2
vpternlogq zmm24, zmm27, zmm17, 0xa6
vpternlogq zmm24, zmm8, zmm12, 0xb4
vbroadcasti32x4 zmm15, xmmword ptr [rdx + 560]
vmovdqa64 zmm17, zmmword ptr [rcx + 640]
vpternlogq zmm24, zmm15, zmm17, 0x96
vmovdqa64 zmm15, zmmword ptr [rcx + 768]
vmovdqa64 zmmword ptr [rcx + 1792], zmm3
vmovdqa64 zmm3, zmm15
vpternlogq zmm3, zmm10, zmm17, 0x95
vpxorq zmm10, zmm18, zmm6
vpternlogq zmm29, zmm23, zmm10, 0x78
vpternlogq zmm29, zmm14, zmm27, 0xd2
vmovdqa64 zmmword ptr [rcx + 1856], zmm2
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 528]
vpternlogq zmm29, zmm2, zmm15, 0x96
vpternlogq zmm4, zmm28, zmm10, 0x78
vpternlogq zmm4, zmm8, zmm7, 0xd2
vpternlogq zmm4, zmm20, zmm13, 0xb4
vpternlogq zmm8, zmm6, zmm10, 0x96
vpternlogq zmm25, zmm6, zmm8, 0x78
vpternlogq zmm25, zmm19, zmm16, 0x78
vpternlogq zmm31, zmm14, zmm8, 0x78
vpternlogq zmm31, zmm27, zmm26, 0x78
vpternlogq zmm1, zmm19, zmm8, 0xb4
vpternlogq zmm12, zmm18, zmm8, 0x6a
vpternlogq zmm12, zmm13, zmm28, 0x78
vpternlogq zmm8, zmm10, zmm21, 0xa6
vpternlogq zmm1, zmm13, zmm22, 0x78
vpternlogq zmm1, zmm30, zmm11, 0x78
vpternlogq zmm12, zmm23, zmm22, 0x78
vpternlogq zmm12, zmm7, zmm10, 0x78
vpternlogq zmm31, zmm23, zmm11, 0x78
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 624]
vpternlogq zmm1, zmm11, zmm2, 0x96
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 608]
vmovdqa64 zmm6, zmmword ptr [rcx + 512]
vpternlogq zmm31, zmm2, zmm6, 0x96
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 576]
vmovdqa64 zmm7, zmmword ptr [rcx + 576]
vpternlogq zmm4, zmm2, zmm7, 0x96
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 544]
vmovdqa64 zmm10, zmmword ptr [rcx + 320]
vpternlogq zmm8, zmm2, zmm10, 0x96
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 640]
vpxorq zmm12, zmm12, zmm2
vbroadcasti32x4 zmm2, xmmword ptr [rdx + 592]
vmovdqa64 zmm11, zmmword ptr [rcx + 960]
vpternlogq zmm25, zmm2, zmm11, 0x96
vmovdqa64 zmm2, zmm11
vpternlogq zmm2, zmm15, zmm17, 0xe2
vmovdqa64 zmm13, zmmword ptr [rcx + 832]
vmovdqa64 zmm14, zmm13
vpternlogq zmm14, zmm17, zmm7, 0x28
vpandq zmm16, zmm7, zmm11
vpandnq zmm18, zmm15, zmm11
vmovdqa64 zmm19, zmm10
vpternlogq zmm19, zmm13, zmm14, 0x95
vpternlogq zmm14, zmm17, zmm7, 0x87
vpternlogq zmm2, zmm17, zmm14, 0x87
vmovdqa64 zmm20, zmm10
vpternlogq zmm20, zmm13, zmm15, 0xe6
vmovdqa64 zmm21, zmm17
vpternlogq zmm21, zmm13, zmm20, 0x6a
vpternlogq zmm2, zmm13, zmm16, 0x96
vmovdqa64 zmm22, zmm11
vpternlogq zmm22, zmm10, zmm14, 0x96
vmovdqa64 zmm23, zmm11
vpternlogq zmm23, zmm17, zmm3, 0xa6
vpternlogq zmm23, zmm10, zmm6, 0x78
vpandq zmm26, zmm13, zmm11
vpternlogq zmm2, zmm10, zmm26, 0x87
vmovdqa64 zmm27, zmm6
vpternlogq zmm27, zmm26, zmm23, 0x6f
vpternlogq zmm27, zmm5, zmm2, 0x69
vpternlogq zmm0, zmm27, zmmword ptr [rsi + 576], 0x96
vmovdqa64 zmmword ptr [rsi + 576], zmm0
vmovdqa64 zmm0, zmm7
vpternlogq zmm0, zmm10, zmm21, 0x95
vpternlogq zmm22, zmm6, zmm0, 0x59
vpternlogq zmm0, zmm18, zmm20, 0x69
vpternlogq zmm18, zmm10, zmm14, 0x59
vpxorq zmm20, zmm20, zmm21
vmovdqa64 zmm2, zmm7
vpternlogq zmm2, zmm15, zmm26, 0x95
vpternlogq zmm26, zmm15, zmm6, 0x78
vpternlogq zmm18, zmm11, zmm26, 0x1e
vpternlogq zmm18, zmm6, zmm16, 0x87
vmovdqa64 zmm28, zmm17
vpternlogq zmm28, zmm13, zmm10, 0x63
vpternlogq zmm21, zmm3, zmm28, 0xe7
vpternlogq zmm28, zmm6, zmm2, 0x59
vmovdqa64 zmm30, zmm6
vpternlogq zmm30, zmm7, zmm20, 0x9f
vpternlogq zmm19, zmm6, zmm28, 0xb4
vpandq zmm6, zmm17, zmm6
vpternlogq zmm16, zmm15, zmm6, 0x48
vpternlogq zmm22, zmm24, zmm16, 0x96
vpternlogq zmm15, zmm10, zmm20, 0xb7
vpternlogq zmm14, zmm10, zmm6, 0x1d
vpternlogq zmm14, zmm25, zmm21, 0x96
vpternlogq zmm20, zmm11, zmm0, 0x7b
vpternlogq zmm19, zmm29, zmm20, 0x96
vpternlogq zmm7, zmm23, zmm2, 0x6f
vpternlogq zmm6, zmm7, zmm15, 0x69
vpternlogq zmm23, zmm11, zmm3, 0xa6
vpternlogq zmm0, zmm17, zmm3, 0x6a
vpternlogq zmm11, zmm13, zmm23, 0x60
vpternlogq zmm14, zmm28, zmm23, 0x96
vpternlogq zmm2, zmm10, zmm17, 0xb1
vpternlogq zmm2, zmm4, zmm18, 0x96
vpternlogq zmm11, zmm10, zmm26, 0xe2
vpternlogq zmm11, zmm31, zmm0, 0x69
vpternlogq zmm26, zmm8, zmm30, 0x96
vpxorq zmm26, zmm26, zmm6
vpxorq zmm30, zmm30, zmm11
vmovdqa64 zmm0, zmmword ptr [rcx + 1536]
vpternlogq zmm0, zmm2, zmmword ptr [rsi + 832], 0x96
vmovdqa64 zmmword ptr [rsi + 832], zmm0
vpternlogq zmm9, zmm19, zmmword ptr [rsi + 640], 0x96
vmovdqa64 zmmword ptr [rsi + 640], zmm9
vmovdqa64 zmm0, zmmword ptr [rcx + 1856]
vpternlogq zmm0, zmm26, zmmword ptr [rsi + 704], 0x96
vmovdqa64 zmmword ptr [rsi + 704], zmm0
vmovdqa64 zmm0, zmmword ptr [rcx + 1792]
vpternlogq zmm0, zmm14, zmmword ptr [rsi + 896], 0x96
vmovdqa64 zmmword ptr [rsi + 896], zmm0
vmovdqa64 zmm0, zmm12
vpternlogq zmm0, zmm29, zmm4, 0x96
vmovdqa64 zmm3, zmmword ptr [rcx + 1728]
vpternlogq zmm3, zmm22, zmmword ptr [rsi + 768], 0x96
vmovdqa64 zmmword ptr [rsi + 768], zmm3
vmovdqa64 zmm3, zmmword ptr [rcx + 1664]
vpternlogq zmm3, zmm30, zmmword ptr [rsi + 960], 0x69
vmovdqa64 zmmword ptr [rsi + 960], zmm3
vmovdqa64 zmm3, zmm1
vpternlogq zmm3, zmm5, zmm29, 0x96
vpxorq zmm6, zmm29, zmm24
vmovdqa64 zmm7, zmm0
vpternlogq zmm7, zmm31, zmm3, 0x96
vmovdqa64 zmm9, zmm3
vpternlogq zmm9, zmm5, zmm25, 0x96
vmovdqa64 zmm10, zmm1
vpternlogq zmm10, zmm8, zmm4, 0x96
vmovdqa64 zmm11, zmm6
vpternlogq zmm11, zmm29, zmm25, 0x96
vmovdqa64 zmm13, zmm10
vpternlogq zmm13, zmm1, zmm11, 0x7b
vpxorq zmm15, zmm31, zmm12
vmovdqa64 zmm16, zmm15
vpternlogq zmm16, zmm8, zmm12, 0x96
vmovdqa64 zmm17, zmm11
vpternlogq zmm17, zmm24, zmm16, 0x96
vmovdqa64 zmm18, zmm16
vpternlogq zmm18, zmm4, zmm7, 0x14
vpternlogq zmm7, zmm24, zmm12, 0x6c
vmovdqa64 zmm20, zmm10
vpternlogq zmm20, zmm29, zmm15, 0xc6
vmovdqa64 zmm21, zmm11
vpternlogq zmm21, zmm1, zmm0, 0x9c
vmovdqa64 zmm23, zmm0
vpternlogq zmm23, zmm29, zmm25, 0xa6
vpternlogq zmm21, zmm5, zmm15, 0x78
vmovdqa64 zmm28, zmm10
vpternlogq zmm28, zmm5, zmm0, 0x6c
vpternlogq zmm28, zmm1, zmm15, 0x78
vmovdqa64 zmmword ptr [rcx + 0], zmm30
vmovdqa64 zmm30, zmm17
vpternlogq zmm30, zmm8, zmm11, 0x96
vpternlogq zmm18, zmm12, zmm30, 0x78
vpternlogq zmm18, zmm3, zmm17, 0x78
vpxorq zmm18, zmm18, zmm13
vpternlogq zmm18, zmm8, zmm0, 0x4b
vpternlogq zmm18, zmm27, zmmword ptr [rcx + 1600], 0x96
vmovdqa64 zmmword ptr [rsi + 0], zmm18
vmovdqa64 zmm0, zmm23
vpternlogq zmm0, zmm31, zmm17, 0x96
vpternlogq zmm17, zmm4, zmm15, 0xa6
vpternlogq zmm17, zmm25, zmm31, 0x78
vpternlogq zmm0, zmm1, zmm11, 0xb4
vpternlogq zmm17, zmm3, zmm6, 0xd2
vpxorq zmm13, zmm29, zmm30
vpternlogq zmm13, zmm25, zmm28, 0xa6
vpternlogq zmm13, zmm4, zmm9, 0xb4
vpternlogq zmm13, zmm22, zmmword ptr [rcx + 1472], 0x96
vmovdqa64 zmmword ptr [rsi + 192], zmm13
vpxorq zmm13, zmm5, zmm30
vpternlogq zmm20, zmm11, zmm13, 0x78
vpternlogq zmm20, zmm4, zmm12, 0xd2
vpternlogq zmm20, zmm24, zmm16, 0xb4
vpternlogq zmm20, zmm2, zmmword ptr [rcx + 1408], 0x96
vmovdqa64 zmmword ptr [rsi + 256], zmm20
vpternlogq zmm21, zmm8, zmm13, 0x78
vpternlogq zmm4, zmm30, zmm13, 0x96
vpternlogq zmm0, zmm30, zmm4, 0x78
vpternlogq zmm9, zmm5, zmm4, 0x6a
vpternlogq zmm9, zmm16, zmm11, 0x78
vpternlogq zmm0, zmm3, zmm15, 0x78
vpternlogq zmm0, zmm14, zmmword ptr [rcx + 1344], 0x96
vmovdqa64 zmmword ptr [rsi + 320], zmm0
vpternlogq zmm23, zmm3, zmm4, 0xb4
vpternlogq zmm23, zmm16, zmm6, 0x78
vpternlogq zmm9, zmm8, zmm6, 0x78
vpternlogq zmm23, zmm31, zmm1, 0x78
vpternlogq zmm9, zmm12, zmm13, 0x78
vpternlogq zmm17, zmm13, zmm4, 0xb4
vpternlogq zmm17, zmm26, zmmword ptr [rcx + 1280], 0x96
vmovdqa64 zmmword ptr [rsi + 128], zmm17
vpternlogq zmm7, zmm29, zmm4, 0x78
vpternlogq zmm23, zmm1, zmmword ptr [rcx + 1216], 0x96
vmovdqa64 zmmword ptr [rsi + 448], zmm23
vpternlogq zmm21, zmm29, zmm25, 0xd2
vpternlogq zmm21, zmm19, zmmword ptr [rcx + 1152], 0x96
vmovdqa64 zmmword ptr [rsi + 64], zmm21
vpternlogq zmm7, zmm25, zmm10, 0x78
vpternlogq zmm7, zmm8, zmm1, 0x78
vmovdqa64 zmm0, zmmword ptr [rcx + 1088]
vpternlogq zmm7, zmm0, zmmword ptr [rcx + 0], 0x69
vmovdqa64 zmmword ptr [rsi + 384], zmm7
vpxorq zmm9, zmm9, zmmword ptr [rcx + 1024]
vmovdqa64 zmmword ptr [rsi + 512], zmm9
