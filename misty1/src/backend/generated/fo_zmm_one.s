// fo_zmm_one.s: 888 instructions, about 426 cycles, 27 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 zmm0, zmmword ptr [rdi + 1984]
vmovdqa64 zmm1, zmmword ptr [rdi + 1856]
vpxorq zmm2, zmm0, zmm1
vmovdqa64 zmm3, zmmword ptr [rdi + 1600]
vmovdqa64 zmm4, zmm3
vpternlogq zmm4, zmm0, zmm2, 0x96
vmovdqa64 zmm5, zmmword ptr [rdi + 1728]
vmovdqa64 zmm6, zmmword ptr [rdi + 1920]
vmovdqa64 zmm7, zmm6
vpternlogq zmm7, zmm3, zmm5, 0x96
vmovdqa64 zmm8, zmmword ptr [rdi + 1536]
vmovdqa64 zmm9, zmm8
vpternlogq zmm9, zmm5, zmm0, 0x96
vmovdqa64 zmm10, zmmword ptr [rdi + 1472]
vmovdqa64 zmm11, zmm10
vpternlogq zmm11, zmm8, zmm6, 0x96
vmovdqa64 zmm12, zmm1
vpternlogq zmm12, zmm11, zmm9, 0x96
vmovdqa64 zmm13, zmm5
vpternlogq zmm13, zmm12, zmm4, 0x12
vmovdqa64 zmm14, zmmword ptr [rdi + 1664]
vpternlogq zmm12, zmm14, zmm0, 0x6c
vpxorq zmm15, zmm8, zmm14
vmovdqa64 zmm16, zmmword ptr [rdi + 1792]
vmovdqa64 zmm17, zmm16
vpternlogq zmm17, zmm8, zmm15, 0x96
vmovdqa64 zmm18, zmm14
vpternlogq zmm18, zmm4, zmm17, 0x96
vmovdqa64 zmm19, zmm3
vpternlogq zmm19, zmm17, zmm18, 0x96
vpternlogq zmm13, zmm0, zmm19, 0x78
vpternlogq zmm13, zmm11, zmm18, 0x78
vpxorq zmm20, zmm10, zmm19
vmovdqa64 zmm21, zmm6
vpternlogq zmm21, zmm17, zmm7, 0x6f
vpxorq zmm13, zmm13, zmm21
vpternlogq zmm13, zmm3, zmm9, 0x4b
vmovdqa64 zmm21, zmmword ptr [rdi + 1024]
vpternlogq zmm13, zmm21, qword ptr [rdx + 0]{1to8}, 0x96
vmovdqa64 zmm22, zmm6
vpternlogq zmm22, zmm9, zmm17, 0xd2
vpternlogq zmm22, zmm10, zmm2, 0x78
vpternlogq zmm22, zmm3, zmm20, 0x78
vpternlogq zmm22, zmm8, zmm16, 0xd2
vmovdqa64 zmm23, zmmword ptr [rdi + 1088]
vpternlogq zmm22, zmm23, qword ptr [rdx + 8]{1to8}, 0x96
vmovdqa64 zmm24, zmm5
vpternlogq zmm24, zmm2, zmm18, 0x9c
vpternlogq zmm24, zmm16, zmm1, 0x78
vpternlogq zmm24, zmm11, zmm15, 0xd2
vpxorq zmm25, zmm8, zmm19
vmovdqa64 zmm26, zmm5
vpternlogq zmm26, zmm19, zmm20, 0x96
vpternlogq zmm24, zmm20, zmm26, 0xb4
vmovdqa64 zmm27, zmmword ptr [rdi + 1152]
vpternlogq zmm24, zmm27, qword ptr [rdx + 16]{1to8}, 0x96
vpternlogq zmm12, zmm8, zmm26, 0x78
vpternlogq zmm12, zmm16, zmm7, 0x78
vpternlogq zmm12, zmm3, zmm6, 0x78
vmovdqa64 zmm28, zmmword ptr [rdi + 1408]
vpternlogq zmm12, zmm28, qword ptr [rdx + 48]{1to8}, 0x96
vmovdqa64 zmm29, zmm10
vpternlogq zmm29, zmm9, zmm7, 0x78
vpternlogq zmm29, zmm6, zmm2, 0x78
vpternlogq zmm25, zmm16, zmm29, 0xa6
vpternlogq zmm7, zmm8, zmm2, 0xc6
vpternlogq zmm9, zmm8, zmm16, 0xa6
vpternlogq zmm7, zmm17, zmm20, 0x78
vpternlogq zmm18, zmm1, zmm9, 0x96
vpternlogq zmm7, zmm5, zmm0, 0xd2
vpternlogq zmm7, zmm14, zmm4, 0xb4
vpternlogq zmm18, zmm6, zmm17, 0xb4
vpternlogq zmm18, zmm19, zmm26, 0x78
vpternlogq zmm18, zmm11, zmm2, 0x78
vpternlogq zmm9, zmm11, zmm26, 0xb4
vpternlogq zmm11, zmm10, zmm16, 0x96
vpternlogq zmm25, zmm5, zmm11, 0xb4
vpternlogq zmm11, zmm10, zmm26, 0x6a
vpternlogq zmm11, zmm4, zmm17, 0x78
vpternlogq zmm9, zmm4, zmm15, 0x78
vpternlogq zmm11, zmm3, zmm15, 0x78
vpternlogq zmm11, zmm0, zmm20, 0x78
vpternlogq zmm9, zmm1, zmm6, 0x78
vpternlogq zmm9, zmm6, qword ptr [rdx + 56]{1to8}, 0x96
vmovdqa64 zmm0, zmmword ptr [rdi + 1216]
vpternlogq zmm25, zmm0, qword ptr [rdx + 24]{1to8}, 0x96
vpxorq zmm11, zmm11, qword ptr [rdx + 64]{1to8}
vmovdqa64 zmm1, zmmword ptr [rdi + 1280]
vpternlogq zmm7, zmm1, qword ptr [rdx + 32]{1to8}, 0x96
vmovdqa64 zmm2, zmmword ptr [rdi + 1344]
vpternlogq zmm18, zmm2, qword ptr [rdx + 40]{1to8}, 0x96
vmovdqa64 zmm3, zmm2
vpternlogq zmm3, zmm23, zmm0, 0xe2
vpandq zmm4, zmm1, zmm2
vmovdqa64 zmm5, zmm1
vpternlogq zmm5, zmm21, zmm0, 0x60
vmovdqa64 zmm6, zmm1
vpternlogq zmm6, zmm0, zmm5, 0x95
vpternlogq zmm3, zmm0, zmm6, 0x87
vpternlogq zmm3, zmm21, zmm4, 0x96
vpternlogq zmm5, zmm21, zmm27, 0x87
vpandq zmm8, zmm21, zmm2
vpternlogq zmm3, zmm27, zmm8, 0x87
vmovdqa64 zmm10, zmm0
vpternlogq zmm10, zmm21, zmm23, 0x87
vmovdqa64 zmm14, zmm2
vpternlogq zmm14, zmm0, zmm10, 0xa6
vpternlogq zmm14, zmm27, zmm28, 0x78
vmovdqa64 zmm15, zmm28
vpternlogq zmm15, zmm8, zmm14, 0x6f
vpternlogq zmm15, zmm13, zmm3, 0x69
vpandnq zmm3, zmm23, zmm2
vmovdqa64 zmm16, zmm27
vpternlogq zmm16, zmm21, zmm23, 0xe6
vmovdqa64 zmm17, zmm0
vpternlogq zmm17, zmm21, zmm16, 0x6a
vmovdqa64 zmm19, zmm1
vpternlogq zmm19, zmm27, zmm17, 0x95
vpxorq zmm20, zmm16, zmm17
vpternlogq zmm16, zmm3, zmm19, 0x69
vpternlogq zmm3, zmm27, zmm6, 0x59
vmovdqa64 zmm26, zmm2
vpternlogq zmm26, zmm16, zmm20, 0x6f
vpternlogq zmm16, zmm0, zmm10, 0x6a
vmovdqa64 zmm29, zmm0
vpternlogq zmm29, zmm21, zmm27, 0x63
vpternlogq zmm17, zmm10, zmm29, 0xe7
vpternlogq zmm10, zmm2, zmm14, 0xb4
vmovdqa64 zmm30, zmm28
vpternlogq zmm30, zmm23, zmm8, 0x6a
vpternlogq zmm8, zmm23, zmm1, 0x87
vpternlogq zmm14, zmm1, zmm8, 0x7b
vpternlogq zmm29, zmm28, zmm8, 0x59
vpternlogq zmm5, zmm28, zmm29, 0xb4
vpternlogq zmm5, zmm22, zmm26, 0x96
vpternlogq zmm3, zmm2, zmm30, 0x1e
vpternlogq zmm3, zmm28, zmm4, 0x87
vpternlogq zmm8, zmm27, zmm0, 0xb1
vpternlogq zmm8, zmm7, zmm3, 0x96
vpternlogq zmm1, zmm28, zmm20, 0xb7
vpternlogq zmm20, zmm23, zmm27, 0xd7
vpandq zmm0, zmm0, zmm28
vpternlogq zmm20, zmm14, zmm0, 0x69
vpternlogq zmm4, zmm23, zmm0, 0x48
vpternlogq zmm0, zmm27, zmm6, 0x47
vpternlogq zmm0, zmm18, zmm17, 0x96
vpternlogq zmm0, zmm29, zmm10, 0x96
vpternlogq zmm6, zmm27, zmm2, 0x96
vpternlogq zmm6, zmm28, zmm19, 0x59
vpternlogq zmm6, zmm25, zmm4, 0x96
vpternlogq zmm10, zmm21, zmm2, 0x28
vpternlogq zmm10, zmm27, zmm30, 0xe2
vpternlogq zmm10, zmm12, zmm16, 0x69
vpternlogq zmm30, zmm24, zmm1, 0x96
vpxorq zmm30, zmm30, zmm20
vpxorq zmm1, zmm1, zmm10
vmovdqa64 zmm2, zmm11
vpternlogq zmm2, zmm22, zmm7, 0x96
vmovdqa64 zmm3, zmm9
vpternlogq zmm3, zmm13, zmm22, 0x96
vmovdqa64 zmm4, zmmword ptr [rdi + 64]
vpxorq zmm10, zmm4, qword ptr [rdx + 392]{1to8}
vmovdqa64 zmm14, zmm2
vpternlogq zmm14, zmm12, zmm3, 0x96
vmovdqa64 zmm16, zmmword ptr [rdi + 256]
vpxorq zmm17, zmm16, qword ptr [rdx + 416]{1to8}
vpxorq zmm19, zmm12, zmm11
vmovdqa64 zmm20, zmm19
vpternlogq zmm20, zmm24, zmm11, 0x96
vmovdqa64 zmm21, zmmword ptr [rdi + 128]
vpxorq zmm23, zmm21, qword ptr [rdx + 400]{1to8}
vmovdqa64 zmm26, zmmword ptr [rdi + 192]
vpxorq zmm27, zmm26, qword ptr [rdx + 408]{1to8}
vmovdqa64 zmm28, zmm20
vpternlogq zmm28, zmm7, zmm14, 0x14
vpternlogq zmm14, zmm25, zmm11, 0x6c
vmovdqa64 zmm29, zmmword ptr [rdi + 0]
vpxorq zmm31, zmm29, qword ptr [rdx + 384]{1to8}
vmovdqa64 zmm26, zmmword ptr [rdi + 384]
vpxorq zmm16, zmm26, qword ptr [rdx + 432]{1to8}
vmovdqa64 zmm21, zmm9
vpternlogq zmm21, zmm24, zmm7, 0x96
vpxorq zmm26, zmm22, zmm25
vmovdqa64 zmm4, zmmword ptr [rdi + 512]
vpxorq zmm29, zmm4, qword ptr [rdx + 448]{1to8}
vmovdqa64 zmm4, zmm26
vpternlogq zmm4, zmm22, zmm18, 0x96
vmovdqa64 zmmword ptr [rcx + 0], zmm29
vmovdqa64 zmm29, zmm21
vpternlogq zmm29, zmm9, zmm4, 0x7b
vmovdqa64 zmmword ptr [rcx + 64], zmm0
vmovdqa64 zmm0, zmmword ptr [rdi + 448]
vmovdqa64 zmmword ptr [rcx + 128], zmm17
vpxorq zmm17, zmm0, qword ptr [rdx + 440]{1to8}
vmovdqa64 zmm0, zmm4
vpternlogq zmm0, zmm25, zmm20, 0x96
vmovdqa64 zmmword ptr [rcx + 192], zmm17
vmovdqa64 zmm17, zmmword ptr [rdi + 320]
vmovdqa64 zmmword ptr [rcx + 256], zmm8
vpxorq zmm8, zmm17, qword ptr [rdx + 424]{1to8}
vmovdqa64 zmm17, zmm0
vpternlogq zmm17, zmm24, zmm4, 0x96
vpternlogq zmm28, zmm11, zmm17, 0x78
vpternlogq zmm28, zmm3, zmm0, 0x78
vpxorq zmm28, zmm28, zmm29
vpternlogq zmm28, zmm24, zmm2, 0x4b
vpternlogq zmm28, zmm31, zmm15, 0x96
vmovdqa64 zmm29, zmmword ptr [rdi + 576]
vpternlogq zmm15, zmm29, qword ptr [rdx + 456]{1to8}, 0x96
vmovdqa64 zmm31, zmm4
vpternlogq zmm31, zmm9, zmm2, 0x9c
vpternlogq zmm31, zmm13, zmm19, 0x78
vmovdqa64 zmmword ptr [rcx + 320], zmm15
vpxorq zmm15, zmm13, zmm17
vpternlogq zmm31, zmm24, zmm15, 0x78
vpternlogq zmm31, zmm22, zmm18, 0xd2
vpternlogq zmm31, zmm10, zmm5, 0x96
vmovdqa64 zmm10, zmmword ptr [rdi + 640]
vpternlogq zmm5, zmm10, qword ptr [rdx + 464]{1to8}, 0x96
vmovdqa64 zmmword ptr [rcx + 384], zmm5
vmovdqa64 zmm5, zmm0
vpternlogq zmm5, zmm7, zmm19, 0xa6
vpternlogq zmm5, zmm18, zmm12, 0x78
vpternlogq zmm5, zmm3, zmm26, 0xd2
vmovdqa64 zmmword ptr [rcx + 448], zmm31
vmovdqa64 zmm31, zmm15
vpternlogq zmm31, zmm7, zmm17, 0x96
vpternlogq zmm5, zmm15, zmm31, 0xb4
vpternlogq zmm5, zmm23, zmm30, 0x96
vpternlogq zmm14, zmm22, zmm31, 0x78
vpternlogq zmm14, zmm18, zmm21, 0x78
vpternlogq zmm14, zmm24, zmm9, 0x78
vpternlogq zmm14, zmm16, zmm1, 0x69
vmovdqa64 zmm16, zmmword ptr [rdi + 704]
vpternlogq zmm30, zmm16, qword ptr [rdx + 472]{1to8}, 0x96
vmovdqa64 zmm23, zmmword ptr [rdi + 960]
vpternlogq zmm1, zmm23, qword ptr [rdx + 504]{1to8}, 0x69
vmovdqa64 zmmword ptr [rcx + 512], zmm1
vmovdqa64 zmm1, zmm21
vpternlogq zmm1, zmm13, zmm2, 0x6c
vpternlogq zmm1, zmm9, zmm19, 0x78
vpternlogq zmm21, zmm22, zmm19, 0xc6
vpternlogq zmm2, zmm22, zmm18, 0xa6
vpternlogq zmm21, zmm4, zmm15, 0x78
vpxorq zmm22, zmm22, zmm17
vpternlogq zmm22, zmm18, zmm1, 0xa6
vpternlogq zmm18, zmm13, zmm3, 0x96
vpternlogq zmm22, zmm7, zmm18, 0xb4
vpternlogq zmm22, zmm27, zmm6, 0x96
vpternlogq zmm21, zmm7, zmm11, 0xd2
vpternlogq zmm21, zmm25, zmm20, 0xb4
vmovdqa64 zmm1, zmmword ptr [rcx + 256]
vpternlogq zmm21, zmm1, zmmword ptr [rcx + 128], 0x96
vpternlogq zmm18, zmm13, zmm31, 0x6a
vpternlogq zmm0, zmm12, zmm2, 0x96
vpternlogq zmm0, zmm9, zmm4, 0xb4
vpternlogq zmm0, zmm17, zmm31, 0x78
vpternlogq zmm0, zmm3, zmm19, 0x78
vpternlogq zmm2, zmm3, zmm31, 0xb4
vmovdqa64 zmm3, zmmword ptr [rcx + 64]
vpternlogq zmm0, zmm8, zmm3, 0x96
vpternlogq zmm18, zmm20, zmm4, 0x78
vpternlogq zmm2, zmm20, zmm26, 0x78
vpternlogq zmm18, zmm24, zmm26, 0x78
vpternlogq zmm18, zmm11, zmm15, 0x78
vpternlogq zmm2, zmm12, zmm9, 0x78
vpternlogq zmm2, zmm9, zmmword ptr [rcx + 192], 0x96
vpxorq zmm18, zmm18, zmmword ptr [rcx + 0]
vmovdqa64 zmm4, zmmword ptr [rdi + 832]
vpternlogq zmm1, zmm4, qword ptr [rdx + 488]{1to8}, 0x96
vmovdqa64 zmm7, zmmword ptr [rdi + 768]
vpternlogq zmm6, zmm7, qword ptr [rdx + 480]{1to8}, 0x96
vmovdqa64 zmm8, zmmword ptr [rdi + 896]
vpternlogq zmm3, zmm8, qword ptr [rdx + 496]{1to8}, 0x96
vmovdqa64 zmm9, zmmword ptr [rdi + 512]
vmovdqa64 zmm11, zmm9
vpternlogq zmm11, zmm16, zmm23, 0x96
vpxorq zmm12, zmm4, zmm23
vpxorq zmm13, zmm9, zmm10
vmovdqa64 zmm15, zmmword ptr [rdi + 448]
vmovdqa64 zmm17, zmm15
vpternlogq zmm17, zmm9, zmm8, 0x96
vmovdqa64 zmm19, zmm4
vpternlogq zmm19, zmm17, zmm11, 0x96
vmovdqa64 zmm20, zmm7
vpternlogq zmm20, zmm9, zmm13, 0x96
vmovdqa64 zmm24, zmm23
vpternlogq zmm24, zmm29, zmm12, 0x96
vmovdqa64 zmm25, zmm10
vpternlogq zmm25, zmm24, zmm20, 0x96
vmovdqa64 zmm26, zmm8
vpternlogq zmm26, zmm29, zmm16, 0x96
vmovdqa64 zmm27, zmm16
vpternlogq zmm27, zmm19, zmm24, 0x12
vpternlogq zmm19, zmm10, zmm23, 0x6c
vmovdqa64 zmm31, zmm8
vpternlogq zmm31, zmm20, zmm26, 0x6f
vmovdqa64 zmmword ptr [rcx + 0], zmm3
vmovdqa64 zmm3, zmm29
vpternlogq zmm3, zmm20, zmm25, 0x96
vpternlogq zmm27, zmm23, zmm3, 0x78
vpternlogq zmm27, zmm17, zmm25, 0x78
vpxorq zmm27, zmm27, zmm31
vpternlogq zmm27, zmm29, zmm11, 0x4b
vmovdqa64 zmm31, zmmword ptr [rdi + 0]
vpternlogq zmm27, zmm31, qword ptr [rdx + 128]{1to8}, 0x96
vmovdqa64 zmmword ptr [rcx + 64], zmm6
vpxorq zmm6, zmm15, zmm3
vmovdqa64 zmmword ptr [rcx + 128], zmm1
vmovdqa64 zmm1, zmm8
vpternlogq zmm1, zmm11, zmm20, 0xd2
vpternlogq zmm1, zmm15, zmm12, 0x78
vpternlogq zmm1, zmm29, zmm6, 0x78
vpternlogq zmm1, zmm9, zmm7, 0xd2
vmovdqa64 zmmword ptr [rcx + 192], zmm30
vmovdqa64 zmm30, zmmword ptr [rdi + 64]
vpternlogq zmm1, zmm30, qword ptr [rdx + 136]{1to8}, 0x96
vmovdqa64 zmm31, zmm16
vpternlogq zmm31, zmm3, zmm6, 0x96
vpternlogq zmm19, zmm9, zmm31, 0x78
vpternlogq zmm19, zmm7, zmm26, 0x78
vpternlogq zmm19, zmm29, zmm8, 0x78
vmovdqa64 zmm30, zmmword ptr [rdi + 384]
vpternlogq zmm19, zmm30, qword ptr [rdx + 176]{1to8}, 0x96
vmovdqa64 zmm30, zmm16
vpternlogq zmm30, zmm12, zmm25, 0x9c
vpternlogq zmm30, zmm7, zmm4, 0x78
vpternlogq zmm30, zmm17, zmm13, 0xd2
vpternlogq zmm30, zmm6, zmm31, 0xb4
vmovdqa64 zmmword ptr [rcx + 256], zmm18
vmovdqa64 zmm18, zmmword ptr [rdi + 128]
vpternlogq zmm30, zmm18, qword ptr [rdx + 144]{1to8}, 0x96
vpxorq zmm18, zmm9, zmm3
vmovdqa64 zmmword ptr [rcx + 576], zmm2
vmovdqa64 zmm2, zmm7
vpternlogq zmm2, zmm15, zmm17, 0x96
vmovdqa64 zmmword ptr [rcx + 640], zmm5
vmovdqa64 zmm5, zmm15
vpternlogq zmm5, zmm11, zmm26, 0x78
vpternlogq zmm26, zmm9, zmm12, 0xc6
vpternlogq zmm11, zmm9, zmm7, 0xa6
vpternlogq zmm5, zmm8, zmm12, 0x78
vpternlogq zmm18, zmm7, zmm5, 0xa6
vpternlogq zmm26, zmm20, zmm6, 0x78
vpternlogq zmm18, zmm16, zmm2, 0xb4
vpternlogq zmm26, zmm16, zmm23, 0xd2
vpternlogq zmm26, zmm10, zmm24, 0xb4
vmovdqa64 zmm5, zmmword ptr [rdi + 256]
vpternlogq zmm26, zmm5, qword ptr [rdx + 160]{1to8}, 0x96
vmovdqa64 zmm7, zmmword ptr [rdi + 192]
vpternlogq zmm18, zmm7, qword ptr [rdx + 152]{1to8}, 0x96
vpternlogq zmm25, zmm4, zmm11, 0x96
vpternlogq zmm25, zmm8, zmm20, 0xb4
vpternlogq zmm25, zmm3, zmm31, 0x78
vpternlogq zmm25, zmm17, zmm12, 0x78
vpternlogq zmm11, zmm17, zmm31, 0xb4
vpternlogq zmm2, zmm15, zmm31, 0x6a
vpternlogq zmm2, zmm24, zmm20, 0x78
vpternlogq zmm11, zmm24, zmm13, 0x78
vpternlogq zmm2, zmm29, zmm13, 0x78
vpternlogq zmm2, zmm23, zmm6, 0x78
vpternlogq zmm11, zmm4, zmm8, 0x78
vpternlogq zmm11, zmm8, qword ptr [rdx + 184]{1to8}, 0x96
vmovdqa64 zmm3, zmmword ptr [rdi + 320]
vpternlogq zmm25, zmm3, qword ptr [rdx + 168]{1to8}, 0x96
vpxorq zmm2, zmm2, qword ptr [rdx + 192]{1to8}
vpandq zmm4, zmm5, zmm3
vmovdqa64 zmm6, zmmword ptr [rdi + 64]
vmovdqa64 zmm8, zmm6
vpternlogq zmm8, zmm7, zmm3, 0xac
vmovdqa64 zmm9, zmmword ptr [rdi + 0]
vmovdqa64 zmm10, zmm9
vpternlogq zmm10, zmm7, zmm5, 0x28
vmovdqa64 zmm12, zmm5
vpternlogq zmm12, zmm7, zmm10, 0x95
vpternlogq zmm8, zmm7, zmm12, 0x87
vpternlogq zmm8, zmm9, zmm4, 0x96
vmovdqa64 zmm13, zmmword ptr [rdi + 128]
vpternlogq zmm10, zmm9, zmm13, 0x87
vpandq zmm15, zmm9, zmm3
vpternlogq zmm8, zmm13, zmm15, 0x87
vmovdqa64 zmm16, zmm13
vpternlogq zmm16, zmm9, zmm6, 0xe6
vpandnq zmm17, zmm6, zmm3
vmovdqa64 zmm20, zmm7
vpternlogq zmm20, zmm9, zmm6, 0x87
vmovdqa64 zmm23, zmm3
vpternlogq zmm23, zmm7, zmm20, 0xa6
vmovdqa64 zmm24, zmmword ptr [rdi + 384]
vpternlogq zmm23, zmm13, zmm24, 0x78
vmovdqa64 zmm29, zmm24
vpternlogq zmm29, zmm15, zmm23, 0x6f
vpternlogq zmm29, zmm27, zmm8, 0x69
vmovdqa64 zmm8, zmm7
vpternlogq zmm8, zmm9, zmm16, 0x6a
vmovdqa64 zmm31, zmm5
vpternlogq zmm31, zmm6, zmm15, 0x95
vpternlogq zmm15, zmm6, zmm24, 0x78
vmovdqa64 zmmword ptr [rcx + 704], zmm29
vmovdqa64 zmm29, zmm5
vpternlogq zmm29, zmm13, zmm8, 0x95
vpxorq zmm6, zmm16, zmm8
vpternlogq zmm16, zmm17, zmm29, 0x69
vpternlogq zmm17, zmm13, zmm12, 0x59
vpternlogq zmm17, zmm3, zmm15, 0x1e
vpternlogq zmm17, zmm24, zmm4, 0x87
vmovdqa64 zmmword ptr [rcx + 768], zmm27
vmovdqa64 zmm27, zmm7
vpternlogq zmm27, zmm9, zmm13, 0x63
vpternlogq zmm8, zmm20, zmm27, 0xe7
vpternlogq zmm27, zmm24, zmm31, 0x59
vpternlogq zmm10, zmm24, zmm27, 0xb4
vmovdqa64 zmm9, zmm3
vpternlogq zmm9, zmm16, zmm6, 0x6f
vpternlogq zmm10, zmm1, zmm9, 0x96
vpternlogq zmm16, zmm7, zmm20, 0x6a
vpternlogq zmm20, zmm3, zmm23, 0xb4
vpternlogq zmm23, zmm5, zmm31, 0x7b
vpternlogq zmm31, zmm13, zmm7, 0xb1
vpternlogq zmm31, zmm26, zmm17, 0x96
vpternlogq zmm5, zmm24, zmm6, 0xb7
vmovdqa64 zmm9, zmmword ptr [rdi + 64]
vpternlogq zmm6, zmm9, zmm13, 0xd7
vpandq zmm7, zmm7, zmm24
vpternlogq zmm6, zmm23, zmm7, 0x69
vpternlogq zmm4, zmm9, zmm7, 0x48
vpternlogq zmm7, zmm13, zmm12, 0x47
vpternlogq zmm7, zmm25, zmm8, 0x96
vpternlogq zmm7, zmm27, zmm20, 0x96
vpternlogq zmm12, zmm13, zmm3, 0x96
vpternlogq zmm12, zmm24, zmm29, 0x59
vpternlogq zmm12, zmm18, zmm4, 0x96
vpternlogq zmm20, zmm3, zmmword ptr [rdi + 0], 0x48
vpternlogq zmm20, zmm13, zmm15, 0xe2
vpternlogq zmm20, zmm19, zmm16, 0x69
vpternlogq zmm15, zmm30, zmm5, 0x96
vpxorq zmm15, zmm15, zmm6
vpxorq zmm5, zmm5, zmm20
vpxorq zmm3, zmm28, qword ptr [rdx + 640]{1to8}
vmovdqa64 zmm4, zmmword ptr [rcx + 448]
vpxorq zmm6, zmm4, qword ptr [rdx + 648]{1to8}
vpxorq zmm8, zmm22, qword ptr [rdx + 664]{1to8}
vpxorq zmm9, zmm0, qword ptr [rdx + 680]{1to8}
vpxorq zmm13, zmm21, qword ptr [rdx + 672]{1to8}
vpxorq zmm16, zmm14, qword ptr [rdx + 688]{1to8}
vmovdqa64 zmm17, zmmword ptr [rcx + 640]
vpxorq zmm20, zmm17, qword ptr [rdx + 656]{1to8}
vmovdqa64 zmm23, zmmword ptr [rcx + 576]
vpxorq zmm24, zmm23, qword ptr [rdx + 696]{1to8}
vmovdqa64 zmm27, zmm2
vpternlogq zmm27, zmm1, zmm26, 0x96
vmovdqa64 zmm29, zmmword ptr [rcx + 256]
vpxorq zmm17, zmm29, qword ptr [rdx + 704]{1to8}
vpxorq zmm4, zmm1, zmm18
vmovdqa64 zmm29, zmmword ptr [rcx + 768]
vmovdqa64 zmm23, zmm29
vpternlogq zmm23, zmm1, zmm11, 0x96
vmovdqa64 zmmword ptr [rcx + 832], zmm0
vmovdqa64 zmm0, zmm27
vpternlogq zmm0, zmm19, zmm23, 0x96
vmovdqa64 zmmword ptr [rcx + 896], zmm22
vmovdqa64 zmm22, zmm4
vpternlogq zmm22, zmm1, zmm25, 0x96
vmovdqa64 zmmword ptr [rcx + 960], zmm21
vpxorq zmm21, zmm19, zmm2
vmovdqa64 zmmword ptr [rcx + 1024], zmm14
vmovdqa64 zmm14, zmm11
vpternlogq zmm14, zmm30, zmm26, 0x96
vmovdqa64 zmmword ptr [rcx + 1088], zmm28
vmovdqa64 zmm28, zmm21
vpternlogq zmm28, zmm30, zmm2, 0x96
vmovdqa64 zmmword ptr [rcx + 1152], zmm17
vmovdqa64 zmm17, zmm28
vpternlogq zmm17, zmm26, zmm0, 0x14
vpternlogq zmm0, zmm18, zmm2, 0x6c
vmovdqa64 zmmword ptr [rcx + 1216], zmm24
vmovdqa64 zmm24, zmm22
vpternlogq zmm24, zmm18, zmm28, 0x96
vmovdqa64 zmmword ptr [rcx + 1280], zmm9
vmovdqa64 zmm9, zmm14
vpternlogq zmm9, zmm11, zmm22, 0x7b
vmovdqa64 zmmword ptr [rcx + 1344], zmm7
vmovdqa64 zmm7, zmm24
vpternlogq zmm7, zmm30, zmm22, 0x96
vpternlogq zmm17, zmm2, zmm7, 0x78
vpternlogq zmm17, zmm23, zmm24, 0x78
vpxorq zmm17, zmm17, zmm9
vpternlogq zmm17, zmm30, zmm27, 0x4b
vmovdqa64 zmm9, zmmword ptr [rcx + 704]
vpternlogq zmm17, zmm3, zmm9, 0x96
vmovdqa64 zmm3, zmmword ptr [rcx + 320]
vpternlogq zmm9, zmm3, qword ptr [rdx + 712]{1to8}, 0x96
vmovdqa64 zmm3, zmm22
vpternlogq zmm3, zmm11, zmm27, 0x9c
vpternlogq zmm3, zmm29, zmm21, 0x78
vmovdqa64 zmmword ptr [rcx + 704], zmm9
vpxorq zmm9, zmm29, zmm7
vpternlogq zmm3, zmm30, zmm9, 0x78
vpternlogq zmm3, zmm1, zmm25, 0xd2
vpternlogq zmm3, zmm6, zmm10, 0x96
vmovdqa64 zmm6, zmmword ptr [rcx + 384]
vpternlogq zmm10, zmm6, qword ptr [rdx + 720]{1to8}, 0x96
vmovdqa64 zmm6, zmm24
vpternlogq zmm6, zmm26, zmm21, 0xa6
vpternlogq zmm6, zmm25, zmm19, 0x78
vpternlogq zmm6, zmm23, zmm4, 0xd2
vmovdqa64 zmmword ptr [rcx + 1408], zmm10
vmovdqa64 zmm10, zmm29
vpternlogq zmm10, zmm25, zmm23, 0x96
vmovdqa64 zmmword ptr [rcx + 1472], zmm3
vmovdqa64 zmm3, zmm9
vpternlogq zmm3, zmm26, zmm7, 0x96
vpternlogq zmm6, zmm9, zmm3, 0xb4
vpternlogq zmm6, zmm20, zmm15, 0x96
vpternlogq zmm0, zmm1, zmm3, 0x78
vpternlogq zmm0, zmm25, zmm14, 0x78
vpternlogq zmm0, zmm30, zmm11, 0x78
vpternlogq zmm0, zmm16, zmm5, 0x69
vmovdqa64 zmm16, zmmword ptr [rcx + 192]
vpternlogq zmm15, zmm16, qword ptr [rdx + 728]{1to8}, 0x96
vmovdqa64 zmm20, zmmword ptr [rcx + 512]
vpternlogq zmm5, zmm20, qword ptr [rdx + 760]{1to8}, 0x69
vmovdqa64 zmm16, zmm29
vpternlogq zmm16, zmm27, zmm14, 0x78
vpternlogq zmm16, zmm11, zmm21, 0x78
vpternlogq zmm14, zmm1, zmm21, 0xc6
vpternlogq zmm27, zmm1, zmm25, 0xa6
vpxorq zmm1, zmm1, zmm7
vpternlogq zmm1, zmm25, zmm16, 0xa6
vpternlogq zmm24, zmm19, zmm27, 0x96
vpternlogq zmm1, zmm26, zmm10, 0xb4
vpternlogq zmm1, zmm8, zmm12, 0x96
vpternlogq zmm10, zmm29, zmm3, 0x6a
vpternlogq zmm14, zmm22, zmm9, 0x78
vpternlogq zmm14, zmm26, zmm2, 0xd2
vpternlogq zmm14, zmm18, zmm28, 0xb4
vpternlogq zmm14, zmm13, zmm31, 0x96
vpternlogq zmm24, zmm11, zmm22, 0xb4
vpternlogq zmm24, zmm7, zmm3, 0x78
vpternlogq zmm27, zmm23, zmm3, 0xb4
vpternlogq zmm24, zmm23, zmm21, 0x78
vmovdqa64 zmm3, zmmword ptr [rcx + 1344]
vpternlogq zmm24, zmm3, zmmword ptr [rcx + 1280], 0x96
vpternlogq zmm10, zmm28, zmm22, 0x78
vpternlogq zmm27, zmm28, zmm4, 0x78
vpternlogq zmm10, zmm30, zmm4, 0x78
vpternlogq zmm10, zmm2, zmm9, 0x78
vpternlogq zmm27, zmm19, zmm11, 0x78
vpternlogq zmm27, zmm11, zmmword ptr [rcx + 1216], 0x96
vpxorq zmm10, zmm10, zmmword ptr [rcx + 1152]
vmovdqa64 zmm2, zmmword ptr [rcx + 128]
vpternlogq zmm31, zmm2, qword ptr [rdx + 744]{1to8}, 0x96
vmovdqa64 zmm4, zmmword ptr [rcx + 64]
vpternlogq zmm12, zmm4, qword ptr [rdx + 736]{1to8}, 0x96
vmovdqa64 zmm7, zmmword ptr [rcx + 0]
vpternlogq zmm3, zmm7, qword ptr [rdx + 752]{1to8}, 0x96
vmovdqa64 zmm8, zmmword ptr [rsi + 1024]
vpternlogq zmm8, zmm17, qword ptr [rdx + 512]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1024], zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1152]
vpternlogq zmm8, zmm6, qword ptr [rdx + 528]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1152], zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1344]
vpternlogq zmm8, zmm24, qword ptr [rdx + 552]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1344], zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1408]
vpternlogq zmm8, zmm0, qword ptr [rdx + 560]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1408], zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1216]
vpternlogq zmm8, zmm1, qword ptr [rdx + 536]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1216], zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1536]
vpternlogq zmm8, zmm10, qword ptr [rdx + 576]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1536], zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1088]
vmovdqa64 zmm9, zmmword ptr [rcx + 1472]
vpternlogq zmm8, zmm9, qword ptr [rdx + 520]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1088], zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1280]
vpternlogq zmm8, zmm14, qword ptr [rdx + 544]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1280], zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1600]
vmovdqa64 zmm11, zmmword ptr [rcx + 704]
vpternlogq zmm8, zmm11, qword ptr [rdx + 584]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1600], zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1664]
vmovdqa64 zmm13, zmmword ptr [rcx + 1408]
vpternlogq zmm8, zmm13, qword ptr [rdx + 592]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1664], zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1472]
vpternlogq zmm8, zmm27, qword ptr [rdx + 568]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1472], zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1728]
vpternlogq zmm8, zmm15, qword ptr [rdx + 600]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1728], zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1792]
vpternlogq zmm8, zmm12, qword ptr [rdx + 608]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1792], zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1984]
vpternlogq zmm8, zmm5, qword ptr [rdx + 632]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1984], zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1920]
vpternlogq zmm8, zmm3, qword ptr [rdx + 624]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1920], zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1856]
vpternlogq zmm8, zmm31, qword ptr [rdx + 616]{1to8}, 0x96
vmovdqa64 zmmword ptr [rsi + 1856], zmm8
vpxorq zmm24, zmm24, zmmword ptr [rsi + 320]
vpxorq zmm9, zmm9, zmmword ptr [rsi + 64]
vpxorq zmm6, zmm6, zmmword ptr [rsi + 128]
vpxorq zmm27, zmm27, zmmword ptr [rsi + 448]
vpxorq zmm17, zmm17, zmmword ptr [rsi + 0]
vpxorq zmm14, zmm14, zmmword ptr [rsi + 256]
vpxorq zmm1, zmm1, zmmword ptr [rsi + 192]
vpxorq zmm0, zmm0, zmmword ptr [rsi + 384]
vmovdqa64 zmm8, zmmword ptr [rcx + 576]
vmovdqa64 zmm16, zmmword ptr [rcx + 256]
vmovdqa64 zmm18, zmm16
vpternlogq zmm18, zmm8, zmm7, 0x96
vpxorq zmm10, zmm10, zmmword ptr [rsi + 512]
vpxorq zmm19, zmm2, zmm20
vmovdqa64 zmm21, zmmword ptr [rcx + 192]
vmovdqa64 zmm22, zmm21
vpternlogq zmm22, zmm16, zmm20, 0x96
vmovdqa64 zmm23, zmmword ptr [rcx + 320]
vmovdqa64 zmm25, zmm23
vpternlogq zmm25, zmm20, zmm19, 0x96
vmovdqa64 zmm26, zmmword ptr [rcx + 384]
vpxorq zmm28, zmm16, zmm26
vmovdqa64 zmm29, zmm2
vpternlogq zmm29, zmm18, zmm22, 0x96
vmovdqa64 zmm30, zmm4
vpternlogq zmm30, zmm16, zmm28, 0x96
vmovdqa64 zmm13, zmm26
vpternlogq zmm13, zmm25, zmm30, 0x96
vmovdqa64 zmm11, zmm21
vpternlogq zmm11, zmm29, zmm25, 0x12
vpternlogq zmm29, zmm26, zmm20, 0x6c
vmovdqa64 zmmword ptr [rcx + 768], zmm10
vmovdqa64 zmm10, zmm7
vpternlogq zmm10, zmm22, zmm30, 0xd2
vpternlogq zmm10, zmm8, zmm19, 0x78
vmovdqa64 zmmword ptr [rcx + 1152], zmm27
vmovdqa64 zmm27, zmm23
vpternlogq zmm27, zmm30, zmm13, 0x96
vpternlogq zmm11, zmm20, zmm27, 0x78
vpternlogq zmm11, zmm18, zmm13, 0x78
vmovdqa64 zmmword ptr [rcx + 1216], zmm24
vmovdqa64 zmm24, zmm7
vpternlogq zmm24, zmm23, zmm21, 0x96
vmovdqa64 zmmword ptr [rcx + 1280], zmm1
vmovdqa64 zmm1, zmm7
vpternlogq zmm1, zmm30, zmm24, 0x6f
vpxorq zmm11, zmm11, zmm1
vpternlogq zmm11, zmm23, zmm22, 0x4b
vmovdqa64 zmm1, zmmword ptr [rcx + 1088]
vpternlogq zmm11, zmm1, qword ptr [rdx + 256]{1to8}, 0x96
vmovdqa64 zmmword ptr [rcx + 1344], zmm14
vmovdqa64 zmm14, zmm21
vpternlogq zmm14, zmm19, zmm13, 0x9c
vpternlogq zmm14, zmm4, zmm2, 0x78
vpternlogq zmm14, zmm18, zmm28, 0xd2
vmovdqa64 zmmword ptr [rcx + 1472], zmm6
vpxorq zmm6, zmm8, zmm27
vpternlogq zmm10, zmm23, zmm6, 0x78
vpternlogq zmm10, zmm16, zmm4, 0xd2
vmovdqa64 zmmword ptr [rcx + 1536], zmm0
vmovdqa64 zmm0, zmmword ptr [rcx + 448]
vpternlogq zmm10, zmm0, qword ptr [rdx + 264]{1to8}, 0x96
vmovdqa64 zmmword ptr [rcx + 1600], zmm9
vmovdqa64 zmm9, zmm4
vpternlogq zmm9, zmm8, zmm18, 0x96
vmovdqa64 zmmword ptr [rcx + 1664], zmm17
vmovdqa64 zmm17, zmm21
vpternlogq zmm17, zmm27, zmm6, 0x96
vpternlogq zmm14, zmm6, zmm17, 0xb4
vmovdqa64 zmm1, zmmword ptr [rcx + 640]
vpternlogq zmm14, zmm1, qword ptr [rdx + 272]{1to8}, 0x96
vpternlogq zmm29, zmm16, zmm17, 0x78
vpternlogq zmm29, zmm4, zmm24, 0x78
vpternlogq zmm29, zmm23, zmm7, 0x78
vmovdqa64 zmm1, zmmword ptr [rcx + 1024]
vpternlogq zmm29, zmm1, qword ptr [rdx + 304]{1to8}, 0x96
vmovdqa64 zmm1, zmm8
vpternlogq zmm1, zmm22, zmm24, 0x78
vpternlogq zmm1, zmm7, zmm19, 0x78
vpternlogq zmm24, zmm16, zmm19, 0xc6
vpternlogq zmm24, zmm30, zmm6, 0x78
vpternlogq zmm24, zmm21, zmm20, 0xd2
vpternlogq zmm24, zmm26, zmm25, 0xb4
vpternlogq zmm22, zmm16, zmm4, 0xa6
vpternlogq zmm13, zmm2, zmm22, 0x96
vmovdqa64 zmm26, zmmword ptr [rcx + 960]
vpternlogq zmm24, zmm26, qword ptr [rdx + 288]{1to8}, 0x96
vpxorq zmm16, zmm16, zmm27
vpternlogq zmm16, zmm4, zmm1, 0xa6
vpternlogq zmm16, zmm21, zmm9, 0xb4
vpternlogq zmm9, zmm8, zmm17, 0x6a
vmovdqa64 zmm1, zmmword ptr [rcx + 896]
vpternlogq zmm16, zmm1, qword ptr [rdx + 280]{1to8}, 0x96
vpternlogq zmm22, zmm18, zmm17, 0xb4
vpternlogq zmm13, zmm7, zmm30, 0xb4
vpternlogq zmm13, zmm27, zmm17, 0x78
vpternlogq zmm13, zmm18, zmm19, 0x78
vpternlogq zmm9, zmm25, zmm30, 0x78
vpternlogq zmm22, zmm25, zmm28, 0x78
vpternlogq zmm9, zmm23, zmm28, 0x78
vpternlogq zmm9, zmm20, zmm6, 0x78
vpternlogq zmm22, zmm2, zmm7, 0x78
vpternlogq zmm22, zmm7, qword ptr [rdx + 312]{1to8}, 0x96
vmovdqa64 zmm2, zmmword ptr [rcx + 832]
vpternlogq zmm13, zmm2, qword ptr [rdx + 296]{1to8}, 0x96
vpxorq zmm9, zmm9, qword ptr [rdx + 320]{1to8}
vmovdqa64 zmm4, zmm2
vpternlogq zmm4, zmm0, zmm1, 0xe2
vmovdqa64 zmm6, zmmword ptr [rcx + 1088]
vpandq zmm7, zmm2, zmm6
vmovdqa64 zmm8, zmm26
vpternlogq zmm8, zmm6, zmm1, 0x60
vpandq zmm17, zmm26, zmm2
vmovdqa64 zmm18, zmm1
vpternlogq zmm18, zmm6, zmm0, 0x87
vmovdqa64 zmm19, zmm26
vpternlogq zmm19, zmm1, zmm8, 0x95
vpternlogq zmm4, zmm1, zmm19, 0x87
vpternlogq zmm4, zmm6, zmm17, 0x96
vmovdqa64 zmm20, zmmword ptr [rcx + 640]
vpternlogq zmm4, zmm20, zmm7, 0x87
vpternlogq zmm8, zmm6, zmm20, 0x87
vmovdqa64 zmm21, zmm2
vpternlogq zmm21, zmm1, zmm18, 0xa6
vmovdqa64 zmm23, zmmword ptr [rcx + 1024]
vpternlogq zmm21, zmm20, zmm23, 0x78
vmovdqa64 zmm25, zmm23
vpternlogq zmm25, zmm7, zmm21, 0x6f
vpternlogq zmm25, zmm11, zmm4, 0x69
vmovdqa64 zmm4, zmmword ptr [rcx + 704]
vpternlogq zmm4, zmm25, zmmword ptr [rsi + 576], 0x96
vmovdqa64 zmmword ptr [rsi + 576], zmm4
vmovdqa64 zmm4, zmm20
vpternlogq zmm4, zmm6, zmm0, 0xe6
vpandnq zmm27, zmm0, zmm2
vmovdqa64 zmm28, zmm1
vpternlogq zmm28, zmm6, zmm20, 0x63
vmovdqa64 zmm30, zmm1
vpternlogq zmm30, zmm6, zmm4, 0x6a
vmovdqa64 zmmword ptr [rcx + 0], zmm25
vpxorq zmm25, zmm4, zmm30
vmovdqa64 zmm6, zmm26
vpternlogq zmm6, zmm0, zmm7, 0x95
vpternlogq zmm7, zmm0, zmm23, 0x78
vmovdqa64 zmm0, zmm23
vpternlogq zmm0, zmm28, zmm6, 0x65
vpternlogq zmm8, zmm23, zmm0, 0xb4
vpternlogq zmm28, zmm18, zmm30, 0xbd
vpternlogq zmm30, zmm20, zmm26, 0x87
vpternlogq zmm4, zmm27, zmm30, 0x69
vpternlogq zmm27, zmm20, zmm19, 0x59
vpternlogq zmm27, zmm2, zmm7, 0x1e
vpternlogq zmm27, zmm23, zmm17, 0x87
vmovdqa64 zmmword ptr [rcx + 64], zmm9
vmovdqa64 zmm9, zmm23
vpternlogq zmm9, zmm26, zmm25, 0x9f
vpternlogq zmm26, zmm21, zmm6, 0x6f
vpternlogq zmm6, zmm20, zmm1, 0xb1
vpternlogq zmm6, zmm24, zmm27, 0x96
vpternlogq zmm21, zmm2, zmm18, 0xa6
vmovdqa64 zmm27, zmm2
vpternlogq zmm27, zmm21, zmmword ptr [rcx + 1088], 0x60
vpternlogq zmm18, zmm1, zmm4, 0x78
vpternlogq zmm4, zmm2, zmm25, 0x7b
vpternlogq zmm8, zmm10, zmm4, 0x96
vpandq zmm1, zmm1, zmm23
vmovdqa64 zmm4, zmmword ptr [rcx + 448]
vpternlogq zmm17, zmm4, zmm1, 0x48
vpternlogq zmm25, zmm4, zmm20, 0xd7
vpternlogq zmm25, zmm26, zmm1, 0x69
vpternlogq zmm2, zmm20, zmm19, 0x96
vpternlogq zmm2, zmm23, zmm30, 0x59
vpternlogq zmm2, zmm16, zmm17, 0x96
vpternlogq zmm1, zmm20, zmm19, 0x47
vpternlogq zmm1, zmm13, zmm28, 0x96
vpternlogq zmm1, zmm0, zmm21, 0x96
vpternlogq zmm27, zmm20, zmm7, 0xe2
vpternlogq zmm27, zmm29, zmm18, 0x69
vpternlogq zmm7, zmm14, zmm9, 0x96
vpxorq zmm7, zmm7, zmm25
vpxorq zmm9, zmm9, zmm27
vpternlogq zmm5, zmm9, zmmword ptr [rsi + 960], 0x69
vmovdqa64 zmmword ptr [rsi + 960], zmm5
vpternlogq zmm3, zmm1, zmmword ptr [rsi + 896], 0x96
vmovdqa64 zmmword ptr [rsi + 896], zmm3
vmovdqa64 zmm0, zmmword ptr [rcx + 1408]
vpternlogq zmm0, zmm8, zmmword ptr [rsi + 640], 0x96
vmovdqa64 zmmword ptr [rsi + 640], zmm0
vpternlogq zmm12, zmm2, zmmword ptr [rsi + 768], 0x96
vmovdqa64 zmmword ptr [rsi + 768], zmm12
vpternlogq zmm15, zmm7, zmmword ptr [rsi + 704], 0x96
vmovdqa64 zmmword ptr [rsi + 704], zmm15
vpternlogq zmm31, zmm6, zmmword ptr [rsi + 832], 0x96
vmovdqa64 zmmword ptr [rsi + 832], zmm31
vmovdqa64 zmm0, zmm22
vpternlogq zmm0, zmm11, zmm10, 0x96
vmovdqa64 zmm3, zmmword ptr [rcx + 64]
vmovdqa64 zmm4, zmm3
vpternlogq zmm4, zmm10, zmm24, 0x96
vmovdqa64 zmm5, zmm4
vpternlogq zmm5, zmm29, zmm0, 0x96
vpxorq zmm12, zmm10, zmm16
vpxorq zmm15, zmm29, zmm3
vmovdqa64 zmm17, zmm3
vpternlogq zmm17, zmm14, zmm15, 0x96
vmovdqa64 zmm18, zmm17
vpternlogq zmm18, zmm24, zmm5, 0x14
vpternlogq zmm5, zmm16, zmm3, 0x6c
vmovdqa64 zmm19, zmm12
vpternlogq zmm19, zmm10, zmm13, 0x96
vmovdqa64 zmm20, zmm19
vpternlogq zmm20, zmm22, zmm4, 0x9c
vpternlogq zmm20, zmm11, zmm15, 0x78
vmovdqa64 zmm21, zmm19
vpternlogq zmm21, zmm16, zmm17, 0x96
vmovdqa64 zmm23, zmm21
vpternlogq zmm23, zmm14, zmm19, 0x96
vpternlogq zmm18, zmm3, zmm23, 0x78
vpternlogq zmm18, zmm0, zmm21, 0x78
vmovdqa64 zmm25, zmm22
vpternlogq zmm25, zmm14, zmm24, 0x96
vmovdqa64 zmm26, zmm25
vpternlogq zmm26, zmm22, zmm19, 0x7b
vpxorq zmm18, zmm18, zmm26
vpternlogq zmm18, zmm14, zmm4, 0x4b
vmovdqa64 zmm26, zmmword ptr [rcx + 1664]
vpternlogq zmm18, zmm26, zmmword ptr [rcx + 0], 0x96
vmovdqa64 zmmword ptr [rsi + 0], zmm18
vpxorq zmm18, zmm11, zmm23
vpternlogq zmm20, zmm14, zmm18, 0x78
vpternlogq zmm20, zmm10, zmm13, 0xd2
vpternlogq zmm20, zmm8, zmmword ptr [rcx + 1600], 0x96
vmovdqa64 zmmword ptr [rsi + 64], zmm20
vmovdqa64 zmm8, zmm18
vpternlogq zmm8, zmm24, zmm23, 0x96
vpternlogq zmm5, zmm10, zmm8, 0x78
vpternlogq zmm5, zmm13, zmm25, 0x78
vpternlogq zmm5, zmm14, zmm22, 0x78
vpternlogq zmm5, zmm9, zmmword ptr [rcx + 1536], 0x69
vmovdqa64 zmmword ptr [rsi + 384], zmm5
vmovdqa64 zmm5, zmm21
vpternlogq zmm5, zmm24, zmm15, 0xa6
vpternlogq zmm5, zmm13, zmm29, 0x78
vpternlogq zmm5, zmm0, zmm12, 0xd2
vpternlogq zmm5, zmm18, zmm8, 0xb4
vpternlogq zmm5, zmm7, zmmword ptr [rcx + 1472], 0x96
vmovdqa64 zmmword ptr [rsi + 128], zmm5
vmovdqa64 zmm5, zmm0
vpternlogq zmm5, zmm11, zmm13, 0x96
vmovdqa64 zmm7, zmm25
vpternlogq zmm7, zmm11, zmm4, 0x6c
vpternlogq zmm7, zmm22, zmm15, 0x78
vpternlogq zmm25, zmm10, zmm15, 0xc6
vpternlogq zmm25, zmm19, zmm18, 0x78
vpternlogq zmm25, zmm24, zmm3, 0xd2
vpternlogq zmm25, zmm16, zmm17, 0xb4
vpternlogq zmm25, zmm6, zmmword ptr [rcx + 1344], 0x96
vmovdqa64 zmmword ptr [rsi + 256], zmm25
vpternlogq zmm4, zmm10, zmm13, 0xa6
vpxorq zmm10, zmm10, zmm23
vpternlogq zmm10, zmm13, zmm7, 0xa6
vpternlogq zmm10, zmm24, zmm5, 0xb4
vpternlogq zmm10, zmm2, zmmword ptr [rcx + 1280], 0x96
vmovdqa64 zmmword ptr [rsi + 192], zmm10
vpternlogq zmm5, zmm11, zmm8, 0x6a
vpternlogq zmm21, zmm29, zmm4, 0x96
vpternlogq zmm21, zmm22, zmm19, 0xb4
vpternlogq zmm21, zmm23, zmm8, 0x78
vpternlogq zmm21, zmm0, zmm15, 0x78
vpternlogq zmm21, zmm1, zmmword ptr [rcx + 1216], 0x96
vmovdqa64 zmmword ptr [rsi + 320], zmm21
vpternlogq zmm4, zmm0, zmm8, 0xb4
vpternlogq zmm5, zmm17, zmm19, 0x78
vpternlogq zmm4, zmm17, zmm12, 0x78
vpternlogq zmm5, zmm14, zmm12, 0x78
vpternlogq zmm5, zmm3, zmm18, 0x78
vpternlogq zmm4, zmm29, zmm22, 0x78
vpternlogq zmm4, zmm22, zmmword ptr [rcx + 1152], 0x96
vmovdqa64 zmmword ptr [rsi + 448], zmm4
vpxorq zmm5, zmm5, zmmword ptr [rcx + 768]
vmovdqa64 zmmword ptr [rsi + 512], zmm5
