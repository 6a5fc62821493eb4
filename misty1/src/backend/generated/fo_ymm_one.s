// fo_ymm_one.s: 894 instructions, about 237 cycles, 29 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rdi + 992]
vmovdqa64 ymm1, ymmword ptr [rdi + 928]
vpxorq ymm2, ymm0, ymm1
vmovdqa64 ymm3, ymmword ptr [rdi + 800]
vmovdqa64 ymm4, ymm3
vpternlogq ymm4, ymm0, ymm2, 0x96
vmovdqa64 ymm5, ymmword ptr [rdi + 768]
vmovdqa64 ymm6, ymmword ptr [rdi + 864]
vmovdqa64 ymm7, ymm6
vpternlogq ymm7, ymm5, ymm0, 0x96
vmovdqa64 ymm8, ymmword ptr [rdi + 832]
vpxorq ymm9, ymm5, ymm8
vmovdqa64 ymm10, ymmword ptr [rdi + 960]
vmovdqa64 ymm11, ymm10
vpternlogq ymm11, ymm3, ymm6, 0x96
vmovdqa64 ymm12, ymmword ptr [rdi + 736]
vmovdqa64 ymm13, ymm12
vpternlogq ymm13, ymm7, ymm11, 0x78
vpternlogq ymm13, ymm10, ymm2, 0x78
vmovdqa64 ymm14, ymm10
vpternlogq ymm14, ymm12, ymm5, 0x96
vmovdqa64 ymm15, ymm1
vpternlogq ymm15, ymm14, ymm7, 0x96
vmovdqa64 ymm16, ymm6
vpternlogq ymm16, ymm15, ymm4, 0x12
vpternlogq ymm15, ymm8, ymm0, 0x6c
vmovdqa64 ymm17, ymm5
vpternlogq ymm17, ymm2, ymm11, 0xb4
vmovdqa64 ymm18, ymmword ptr [rdi + 896]
vmovdqa64 ymm19, ymm18
vpternlogq ymm19, ymm5, ymm9, 0x96
vmovdqa64 ymm20, ymm10
vpternlogq ymm20, ymm19, ymm11, 0x6f
vmovdqa64 ymm21, ymm18
vpternlogq ymm21, ymm5, ymm7, 0xb4
vmovdqa64 ymm22, ymm10
vpternlogq ymm22, ymm7, ymm19, 0xd2
vpternlogq ymm22, ymm12, ymm2, 0x78
vmovdqa64 ymm23, ymm18
vpternlogq ymm23, ymm12, ymm14, 0x96
vmovdqa64 ymm24, ymm8
vpternlogq ymm24, ymm4, ymm19, 0x96
vmovdqa64 ymm25, ymm3
vpternlogq ymm25, ymm19, ymm24, 0x96
vpternlogq ymm16, ymm0, ymm25, 0x78
vpternlogq ymm16, ymm14, ymm24, 0x78
vpxorq ymm16, ymm16, ymm20
vpternlogq ymm16, ymm3, ymm7, 0x4b
vmovdqa64 ymm7, ymmword ptr [rdi + 512]
vpternlogq ymm16, ymm7, qword ptr [rdx + 0]{1to4}, 0x96
vpxorq ymm20, ymm12, ymm25
vpternlogq ymm22, ymm3, ymm20, 0x78
vpternlogq ymm22, ymm5, ymm18, 0xd2
vpternlogq ymm17, ymm19, ymm20, 0x78
vmovdqa64 ymm26, ymmword ptr [rdi + 544]
vpternlogq ymm22, ymm26, qword ptr [rdx + 8]{1to4}, 0x96
vpternlogq ymm17, ymm6, ymm0, 0xd2
vpternlogq ymm17, ymm8, ymm4, 0xb4
vmovdqa64 ymm8, ymmword ptr [rdi + 640]
vpternlogq ymm17, ymm8, qword ptr [rdx + 32]{1to4}, 0x96
vmovdqa64 ymm27, ymm6
vpternlogq ymm27, ymm25, ymm20, 0x96
vpternlogq ymm15, ymm5, ymm27, 0x78
vpternlogq ymm15, ymm18, ymm11, 0x78
vpternlogq ymm15, ymm3, ymm10, 0x78
vpxorq ymm5, ymm5, ymm25
vpternlogq ymm5, ymm18, ymm13, 0xa6
vpternlogq ymm5, ymm6, ymm23, 0xb4
vpternlogq ymm23, ymm12, ymm27, 0x6a
vmovdqa64 ymm11, ymmword ptr [rdi + 704]
vpternlogq ymm15, ymm11, qword ptr [rdx + 48]{1to4}, 0x96
vmovdqa64 ymm12, ymmword ptr [rdi + 608]
vpternlogq ymm5, ymm12, qword ptr [rdx + 24]{1to4}, 0x96
vpternlogq ymm23, ymm4, ymm19, 0x78
vpternlogq ymm23, ymm3, ymm9, 0x78
vpternlogq ymm23, ymm0, ymm20, 0x78
vpxorq ymm23, ymm23, qword ptr [rdx + 64]{1to4}
vpternlogq ymm6, ymm2, ymm24, 0x9c
vpternlogq ymm6, ymm18, ymm1, 0x78
vpternlogq ymm6, ymm14, ymm9, 0xd2
vpternlogq ymm6, ymm20, ymm27, 0xb4
vmovdqa64 ymm0, ymmword ptr [rdi + 576]
vpternlogq ymm6, ymm0, qword ptr [rdx + 16]{1to4}, 0x96
vpternlogq ymm24, ymm1, ymm21, 0x96
vpternlogq ymm24, ymm10, ymm19, 0xb4
vpternlogq ymm24, ymm25, ymm27, 0x78
vpternlogq ymm24, ymm14, ymm2, 0x78
vpternlogq ymm21, ymm14, ymm27, 0xb4
vpternlogq ymm21, ymm4, ymm9, 0x78
vpternlogq ymm21, ymm1, ymm10, 0x78
vmovdqa64 ymm1, ymmword ptr [rdi + 672]
vpternlogq ymm24, ymm1, qword ptr [rdx + 40]{1to4}, 0x96
vpternlogq ymm21, ymm10, qword ptr [rdx + 56]{1to4}, 0x96
vpandq ymm2, ymm8, ymm1
vmovdqa64 ymm3, ymm1
vpternlogq ymm3, ymm26, ymm12, 0xe2
vpandq ymm4, ymm7, ymm1
vmovdqa64 ymm9, ymm8
vpternlogq ymm9, ymm7, ymm12, 0x60
vmovdqa64 ymm10, ymm8
vpternlogq ymm10, ymm26, ymm4, 0x95
vpandnq ymm13, ymm26, ymm1
vmovdqa64 ymm14, ymm8
vpternlogq ymm14, ymm12, ymm9, 0x95
vpternlogq ymm3, ymm12, ymm14, 0x87
vpternlogq ymm9, ymm7, ymm0, 0x87
vpternlogq ymm3, ymm7, ymm2, 0x96
vpternlogq ymm3, ymm0, ymm4, 0x87
vmovdqa64 ymm18, ymm0
vpternlogq ymm18, ymm14, ymm13, 0x63
vmovdqa64 ymm19, ymm0
vpternlogq ymm19, ymm7, ymm26, 0xe6
vmovdqa64 ymm20, ymm12
vpternlogq ymm20, ymm7, ymm0, 0x63
vmovdqa64 ymm25, ymm12
vpternlogq ymm25, ymm7, ymm19, 0x6a
vmovdqa64 ymm27, ymm8
vpternlogq ymm27, ymm0, ymm25, 0x95
vpternlogq ymm13, ymm19, ymm27, 0x69
vpxorq ymm19, ymm19, ymm25
vmovdqa64 ymm28, ymm11
vpternlogq ymm28, ymm26, ymm4, 0x6a
vpternlogq ymm18, ymm1, ymm28, 0x1e
vpternlogq ymm18, ymm11, ymm2, 0x87
vmovdqa64 ymm29, ymm12
vpternlogq ymm29, ymm7, ymm26, 0x87
vpternlogq ymm25, ymm29, ymm20, 0xe7
vpternlogq ymm20, ymm11, ymm10, 0x59
vpternlogq ymm9, ymm11, ymm20, 0xb4
vmovdqa64 ymm30, ymm12
vpternlogq ymm30, ymm0, ymm10, 0xa3
vpternlogq ymm30, ymm17, ymm18, 0x96
vmovdqa64 ymm18, ymm1
vpternlogq ymm18, ymm12, ymm29, 0xa6
vmovdqa64 ymm31, ymm21
vpternlogq ymm31, ymm6, ymm17, 0x96
vpternlogq ymm18, ymm0, ymm11, 0x78
vpternlogq ymm4, ymm11, ymm18, 0x7b
vpternlogq ymm4, ymm16, ymm3, 0x69
vmovdqa64 ymm3, ymm1
vpternlogq ymm3, ymm29, ymm18, 0x9c
vpternlogq ymm29, ymm12, ymm13, 0x78
vpternlogq ymm13, ymm1, ymm19, 0x7b
vpternlogq ymm9, ymm22, ymm13, 0x96
vpternlogq ymm10, ymm8, ymm18, 0x7b
vpternlogq ymm7, ymm1, ymm3, 0x48
vpternlogq ymm7, ymm0, ymm28, 0xe2
vpternlogq ymm7, ymm15, ymm29, 0x69
vpandq ymm12, ymm12, ymm11
vpternlogq ymm2, ymm26, ymm12, 0x48
vpternlogq ymm26, ymm0, ymm19, 0xb7
vpternlogq ymm26, ymm10, ymm12, 0x69
vpternlogq ymm12, ymm0, ymm14, 0x47
vpternlogq ymm14, ymm0, ymm1, 0x96
vpternlogq ymm12, ymm24, ymm25, 0x96
vpternlogq ymm12, ymm20, ymm3, 0x96
vpternlogq ymm14, ymm11, ymm27, 0x59
vpternlogq ymm14, ymm5, ymm2, 0x96
vpternlogq ymm19, ymm8, ymm11, 0xd7
vpternlogq ymm28, ymm6, ymm19, 0x96
vpxorq ymm28, ymm28, ymm26
vmovdqa64 ymm0, ymm23
vpternlogq ymm0, ymm22, ymm17, 0x96
vpxorq ymm1, ymm22, ymm5
vmovdqa64 ymm2, ymmword ptr [rdi + 224]
vpxorq ymm3, ymm2, qword ptr [rdx + 440]{1to4}
vmovdqa64 ymm8, ymm21
vpternlogq ymm8, ymm16, ymm22, 0x96
vpxorq ymm10, ymm15, ymm23
vmovdqa64 ymm11, ymm0
vpternlogq ymm11, ymm15, ymm8, 0x96
vmovdqa64 ymm13, ymm1
vpternlogq ymm13, ymm22, ymm24, 0x96
vmovdqa64 ymm18, ymm10
vpternlogq ymm18, ymm6, ymm23, 0x96
vmovdqa64 ymm20, ymm31
vpternlogq ymm20, ymm22, ymm10, 0xc6
vmovdqa64 ymm25, ymm31
vpternlogq ymm25, ymm21, ymm13, 0x7b
vmovdqa64 ymm26, ymm18
vpternlogq ymm26, ymm17, ymm11, 0x14
vpternlogq ymm11, ymm5, ymm23, 0x6c
vmovdqa64 ymm27, ymmword ptr [rdi + 160]
vpxorq ymm29, ymm27, qword ptr [rdx + 424]{1to4}
vmovdqa64 ymm27, ymm13
vpternlogq ymm27, ymm21, ymm0, 0x9c
vmovdqa64 ymm2, ymmword ptr [rdi + 64]
vmovdqa64 ymmword ptr [rcx + 0], ymm9
vpxorq ymm9, ymm2, qword ptr [rdx + 400]{1to4}
vpternlogq ymm27, ymm16, ymm10, 0x78
vmovdqa64 ymm2, ymmword ptr [rdi + 256]
vmovdqa64 ymmword ptr [rcx + 32], ymm30
vpxorq ymm30, ymm2, qword ptr [rdx + 448]{1to4}
vmovdqa64 ymm2, ymmword ptr [rdi + 0]
vmovdqa64 ymmword ptr [rcx + 64], ymm14
vpxorq ymm14, ymm2, qword ptr [rdx + 384]{1to4}
vmovdqa64 ymm2, ymm13
vpternlogq ymm2, ymm5, ymm18, 0x96
vmovdqa64 ymmword ptr [rcx + 96], ymm29
vmovdqa64 ymm29, ymm2
vpternlogq ymm29, ymm6, ymm13, 0x96
vpternlogq ymm26, ymm23, ymm29, 0x78
vpternlogq ymm26, ymm8, ymm2, 0x78
vpxorq ymm26, ymm26, ymm25
vpternlogq ymm26, ymm6, ymm0, 0x4b
vpternlogq ymm26, ymm14, ymm4, 0x96
vmovdqa64 ymm14, ymmword ptr [rdi + 288]
vpternlogq ymm4, ymm14, qword ptr [rdx + 456]{1to4}, 0x96
vmovdqa64 ymm25, ymmword ptr [rdi + 192]
vmovdqa64 ymmword ptr [rcx + 128], ymm4
vpxorq ymm4, ymm25, qword ptr [rdx + 432]{1to4}
vmovdqa64 ymm25, ymm2
vpternlogq ymm25, ymm17, ymm10, 0xa6
vpternlogq ymm25, ymm24, ymm15, 0x78
vpxorq ymm19, ymm19, ymm7
vpternlogq ymm25, ymm8, ymm1, 0xd2
vpxorq ymm7, ymm16, ymm29
vpternlogq ymm20, ymm13, ymm7, 0x78
vpternlogq ymm27, ymm6, ymm7, 0x78
vpternlogq ymm20, ymm17, ymm23, 0xd2
vpternlogq ymm20, ymm5, ymm18, 0xb4
vpternlogq ymm27, ymm22, ymm24, 0xd2
vmovdqa64 ymm5, ymm7
vpternlogq ymm5, ymm17, ymm29, 0x96
vpternlogq ymm25, ymm7, ymm5, 0xb4
vpternlogq ymm25, ymm9, ymm28, 0x96
vpternlogq ymm11, ymm22, ymm5, 0x78
vmovdqa64 ymm9, ymmword ptr [rdi + 352]
vpternlogq ymm28, ymm9, qword ptr [rdx + 472]{1to4}, 0x96
vpternlogq ymm11, ymm24, ymm31, 0x78
vpternlogq ymm11, ymm6, ymm21, 0x78
vpternlogq ymm11, ymm4, ymm19, 0x69
vpternlogq ymm31, ymm16, ymm0, 0x6c
vpternlogq ymm0, ymm22, ymm24, 0xa6
vmovdqa64 ymm4, ymm0
vpternlogq ymm4, ymm8, ymm5, 0xb4
vpxorq ymm22, ymm22, ymm29
vpternlogq ymm0, ymm15, ymm2, 0x96
vpternlogq ymm31, ymm21, ymm10, 0x78
vpternlogq ymm22, ymm24, ymm31, 0xa6
vpternlogq ymm24, ymm16, ymm8, 0x96
vpternlogq ymm22, ymm17, ymm24, 0xb4
vpternlogq ymm24, ymm16, ymm5, 0x6a
vpternlogq ymm4, ymm18, ymm1, 0x78
vpternlogq ymm4, ymm15, ymm21, 0x78
vpternlogq ymm24, ymm18, ymm13, 0x78
vpternlogq ymm24, ymm6, ymm1, 0x78
vpternlogq ymm24, ymm23, ymm7, 0x78
vpxorq ymm30, ymm30, ymm24
vpternlogq ymm4, ymm21, ymm3, 0x96
vpternlogq ymm0, ymm21, ymm13, 0xb4
vpternlogq ymm0, ymm29, ymm5, 0x78
vmovdqa64 ymm1, ymmword ptr [rdi + 96]
vpxorq ymm2, ymm1, qword ptr [rdx + 408]{1to4}
vpternlogq ymm0, ymm8, ymm10, 0x78
vpternlogq ymm0, ymm12, ymmword ptr [rcx + 96], 0x96
vmovdqa64 ymm3, ymmword ptr [rdi + 448]
vpternlogq ymm12, ymm3, qword ptr [rdx + 496]{1to4}, 0x96
vmovdqa64 ymm5, ymmword ptr [rdi + 480]
vpternlogq ymm19, ymm5, qword ptr [rdx + 504]{1to4}, 0x69
vmovdqa64 ymm6, ymmword ptr [rcx + 64]
vpternlogq ymm22, ymm2, ymm6, 0x96
vmovdqa64 ymm2, ymmword ptr [rdi + 384]
vpternlogq ymm6, ymm2, qword ptr [rdx + 480]{1to4}, 0x96
vmovdqa64 ymm7, ymmword ptr [rdi + 128]
vpxorq ymm8, ymm7, qword ptr [rdx + 416]{1to4}
vmovdqa64 ymm10, ymmword ptr [rcx + 32]
vpternlogq ymm20, ymm8, ymm10, 0x96
vmovdqa64 ymm8, ymmword ptr [rdi + 416]
vpternlogq ymm10, ymm8, qword ptr [rdx + 488]{1to4}, 0x96
vmovdqa64 ymm13, ymmword ptr [rdi + 256]
vmovdqa64 ymm15, ymm13
vpternlogq ymm15, ymm9, ymm5, 0x96
vmovdqa64 ymm16, ymmword ptr [rdi + 32]
vpxorq ymm17, ymm16, qword ptr [rdx + 392]{1to4}
vmovdqa64 ymm18, ymmword ptr [rcx + 0]
vpternlogq ymm27, ymm17, ymm18, 0x96
vmovdqa64 ymm17, ymmword ptr [rdi + 320]
vpternlogq ymm18, ymm17, qword ptr [rdx + 464]{1to4}, 0x96
vpxorq ymm21, ymm8, ymm5
vmovdqa64 ymm23, ymmword ptr [rdi + 224]
vmovdqa64 ymm24, ymm23
vpternlogq ymm24, ymm13, ymm3, 0x96
vmovdqa64 ymm29, ymm5
vpternlogq ymm29, ymm14, ymm21, 0x96
vmovdqa64 ymm31, ymm3
vpternlogq ymm31, ymm14, ymm9, 0x96
vmovdqa64 ymmword ptr [rcx + 0], ymm12
vmovdqa64 ymm12, ymm2
vpternlogq ymm12, ymm13, ymm15, 0xb4
vmovdqa64 ymmword ptr [rcx + 32], ymm28
vmovdqa64 ymm28, ymm13
vpternlogq ymm28, ymm21, ymm31, 0xb4
vmovdqa64 ymmword ptr [rcx + 64], ymm19
vmovdqa64 ymm19, ymm8
vpternlogq ymm19, ymm24, ymm15, 0x96
vmovdqa64 ymmword ptr [rcx + 96], ymm6
vmovdqa64 ymm6, ymm9
vpternlogq ymm6, ymm19, ymm29, 0x12
vmovdqa64 ymmword ptr [rcx + 160], ymm10
vmovdqa64 ymm10, ymm2
vpternlogq ymm10, ymm23, ymm24, 0x96
vmovdqa64 ymmword ptr [rcx + 192], ymm18
vpxorq ymm18, ymm13, ymm17
vpternlogq ymm19, ymm17, ymm5, 0x6c
vmovdqa64 ymmword ptr [rcx + 224], ymm11
vmovdqa64 ymm11, ymm2
vpternlogq ymm11, ymm13, ymm18, 0x96
vmovdqa64 ymmword ptr [rcx + 256], ymm20
vmovdqa64 ymm20, ymm23
vpternlogq ymm20, ymm15, ymm31, 0x78
vpternlogq ymm20, ymm3, ymm21, 0x78
vmovdqa64 ymmword ptr [rcx + 288], ymm22
vpandq ymm22, ymm7, ymmword ptr [rdi + 160]
vmovdqa64 ymmword ptr [rcx + 320], ymm30
vmovdqa64 ymm30, ymm17
vpternlogq ymm30, ymm29, ymm11, 0x96
vmovdqa64 ymmword ptr [rcx + 352], ymm25
vmovdqa64 ymm25, ymm14
vpternlogq ymm25, ymm11, ymm30, 0x96
vpternlogq ymm6, ymm5, ymm25, 0x78
vpternlogq ymm6, ymm24, ymm30, 0x78
vmovdqa64 ymmword ptr [rcx + 384], ymm27
vmovdqa64 ymm27, ymm3
vpternlogq ymm27, ymm11, ymm31, 0x6f
vpxorq ymm6, ymm6, ymm27
vpternlogq ymm6, ymm14, ymm15, 0x4b
vmovdqa64 ymm27, ymmword ptr [rdi + 0]
vpternlogq ymm6, ymm27, qword ptr [rdx + 128]{1to4}, 0x96
vmovdqa64 ymm27, ymm9
vpternlogq ymm27, ymm21, ymm30, 0x9c
vpternlogq ymm15, ymm3, ymm11, 0xc6
vpternlogq ymm30, ymm8, ymm12, 0x96
vpternlogq ymm30, ymm3, ymm11, 0xb4
vpternlogq ymm27, ymm2, ymm8, 0x78
vpternlogq ymm15, ymm23, ymm21, 0x78
vpternlogq ymm27, ymm24, ymm18, 0xd2
vmovdqa64 ymmword ptr [rcx + 416], ymm26
vpxorq ymm26, ymm23, ymm25
vpternlogq ymm15, ymm14, ymm26, 0x78
vpternlogq ymm15, ymm13, ymm2, 0xd2
vpternlogq ymm15, ymm16, qword ptr [rdx + 136]{1to4}, 0x96
vpternlogq ymm28, ymm11, ymm26, 0x78
vpternlogq ymm28, ymm9, ymm5, 0xd2
vpternlogq ymm28, ymm17, ymm29, 0xb4
vpternlogq ymm28, ymm7, qword ptr [rdx + 160]{1to4}, 0x96
vpxorq ymm17, ymm13, ymm25
vpternlogq ymm17, ymm2, ymm20, 0xa6
vpternlogq ymm17, ymm9, ymm10, 0xb4
vpternlogq ymm17, ymm1, qword ptr [rdx + 152]{1to4}, 0x96
vpternlogq ymm9, ymm25, ymm26, 0x96
vpternlogq ymm19, ymm13, ymm9, 0x78
vpternlogq ymm30, ymm25, ymm9, 0x78
vpternlogq ymm30, ymm24, ymm21, 0x78
vpternlogq ymm12, ymm24, ymm9, 0xb4
vpternlogq ymm19, ymm2, ymm31, 0x78
vpternlogq ymm10, ymm23, ymm9, 0x6a
vpternlogq ymm10, ymm29, ymm11, 0x78
vpternlogq ymm9, ymm26, ymm27, 0xa6
vpternlogq ymm12, ymm29, ymm18, 0x78
vpternlogq ymm10, ymm14, ymm18, 0x78
vpternlogq ymm10, ymm5, ymm26, 0x78
vmovdqa64 ymm2, ymmword ptr [rdi + 64]
vpternlogq ymm9, ymm2, qword ptr [rdx + 144]{1to4}, 0x96
vpternlogq ymm19, ymm14, ymm3, 0x78
vpternlogq ymm12, ymm8, ymm3, 0x78
vpternlogq ymm12, ymm3, qword ptr [rdx + 184]{1to4}, 0x96
vmovdqa64 ymm3, ymmword ptr [rdi + 192]
vpternlogq ymm19, ymm3, qword ptr [rdx + 176]{1to4}, 0x96
vmovdqa64 ymm5, ymmword ptr [rdi + 160]
vpternlogq ymm30, ymm5, qword ptr [rdx + 168]{1to4}, 0x96
vpxorq ymm10, ymm10, qword ptr [rdx + 192]{1to4}
vmovdqa64 ymm8, ymmword ptr [rdi + 0]
vmovdqa64 ymm11, ymm8
vpternlogq ymm11, ymm16, ymm2, 0xbc
vmovdqa64 ymm13, ymm7
vpternlogq ymm13, ymm8, ymm1, 0x60
vmovdqa64 ymm14, ymm5
vpternlogq ymm14, ymm16, ymm1, 0xe2
vpandnq ymm18, ymm16, ymm5
vmovdqa64 ymm20, ymm1
vpternlogq ymm20, ymm8, ymm11, 0x6a
vmovdqa64 ymm21, ymm7
vpternlogq ymm21, ymm2, ymm20, 0x95
vpxorq ymm23, ymm11, ymm20
vpternlogq ymm11, ymm18, ymm21, 0x69
vpxorq ymm24, ymm0, qword ptr [rdx + 680]{1to4}
vpandq ymm25, ymm8, ymm5
vmovdqa64 ymm26, ymm7
vpternlogq ymm26, ymm1, ymm13, 0x95
vpternlogq ymm18, ymm2, ymm26, 0x59
vpternlogq ymm13, ymm8, ymm2, 0x87
vpternlogq ymm14, ymm1, ymm26, 0x87
vpternlogq ymm14, ymm8, ymm22, 0x96
vpternlogq ymm14, ymm2, ymm25, 0x87
vmovdqa64 ymm27, ymm3
vpternlogq ymm27, ymm16, ymm25, 0x6a
vpternlogq ymm18, ymm5, ymm27, 0x1e
vpternlogq ymm18, ymm3, ymm22, 0x87
vmovdqa64 ymm29, ymm1
vpternlogq ymm29, ymm8, ymm16, 0x87
vmovdqa64 ymm31, ymm5
vpternlogq ymm31, ymm11, ymm23, 0x6f
vpternlogq ymm11, ymm1, ymm29, 0x6a
vmovdqa64 ymmword ptr [rcx + 448], ymm0
vmovdqa64 ymm0, ymm5
vpternlogq ymm0, ymm1, ymm29, 0xa6
vpternlogq ymm0, ymm2, ymm3, 0x78
vmovdqa64 ymmword ptr [rcx + 480], ymm24
vmovdqa64 ymm24, ymm3
vpternlogq ymm24, ymm25, ymm0, 0x6f
vpternlogq ymm24, ymm6, ymm14, 0x69
vpternlogq ymm25, ymm16, ymm7, 0x87
vmovdqa64 ymm14, ymm1
vpternlogq ymm14, ymm8, ymm2, 0x63
vpternlogq ymm20, ymm29, ymm14, 0xe7
vpternlogq ymm14, ymm3, ymm25, 0x59
vpternlogq ymm13, ymm3, ymm14, 0xb4
vpternlogq ymm13, ymm15, ymm31, 0x96
vpternlogq ymm29, ymm5, ymm0, 0xb4
vpternlogq ymm0, ymm7, ymm25, 0x7b
vpternlogq ymm25, ymm2, ymm1, 0xb1
vpternlogq ymm25, ymm28, ymm18, 0x96
vpternlogq ymm7, ymm3, ymm23, 0xb7
vpternlogq ymm23, ymm16, ymm2, 0xd7
vmovdqa64 ymm18, ymm5
vpternlogq ymm18, ymm2, ymm26, 0x96
vpternlogq ymm18, ymm3, ymm21, 0x59
vpandq ymm1, ymm1, ymm3
vpternlogq ymm23, ymm0, ymm1, 0x69
vpternlogq ymm22, ymm16, ymm1, 0x48
vpternlogq ymm18, ymm17, ymm22, 0x96
vpternlogq ymm1, ymm2, ymm26, 0x47
vpternlogq ymm1, ymm30, ymm20, 0x96
vpternlogq ymm1, ymm14, ymm29, 0x96
vpxorq ymm0, ymm4, qword ptr [rdx + 696]{1to4}
vpternlogq ymm29, ymm8, ymm5, 0x28
vpternlogq ymm29, ymm2, ymm27, 0xe2
vpternlogq ymm29, ymm19, ymm11, 0x69
vpternlogq ymm27, ymm9, ymm7, 0x96
vpxorq ymm27, ymm27, ymm23
vpxorq ymm7, ymm7, ymm29
vmovdqa64 ymm2, ymmword ptr [rcx + 416]
vpxorq ymm3, ymm2, qword ptr [rdx + 640]{1to4}
vmovdqa64 ymm5, ymmword ptr [rcx + 384]
vpxorq ymm8, ymm5, qword ptr [rdx + 648]{1to4}
vmovdqa64 ymm11, ymmword ptr [rcx + 352]
vpxorq ymm14, ymm11, qword ptr [rdx + 656]{1to4}
vmovdqa64 ymm16, ymmword ptr [rcx + 320]
vpxorq ymm20, ymm16, qword ptr [rdx + 704]{1to4}
vmovdqa64 ymm21, ymm12
vpternlogq ymm21, ymm6, ymm15, 0x96
vpxorq ymm22, ymm15, ymm17
vmovdqa64 ymm23, ymm10
vpternlogq ymm23, ymm15, ymm28, 0x96
vmovdqa64 ymm26, ymmword ptr [rcx + 288]
vpxorq ymm29, ymm26, qword ptr [rdx + 664]{1to4}
vmovdqa64 ymm31, ymmword ptr [rcx + 256]
vpxorq ymm11, ymm31, qword ptr [rdx + 672]{1to4}
vmovdqa64 ymm31, ymm22
vpternlogq ymm31, ymm15, ymm30, 0x96
vmovdqa64 ymm5, ymm23
vpternlogq ymm5, ymm19, ymm21, 0x96
vmovdqa64 ymm26, ymmword ptr [rcx + 224]
vpxorq ymm2, ymm26, qword ptr [rdx + 688]{1to4}
vpxorq ymm26, ymm19, ymm10
vmovdqa64 ymm16, ymm26
vpternlogq ymm16, ymm9, ymm10, 0x96
vmovdqa64 ymmword ptr [rcx + 512], ymm4
vmovdqa64 ymm4, ymm12
vpternlogq ymm4, ymm9, ymm28, 0x96
vmovdqa64 ymmword ptr [rcx + 544], ymm7
vmovdqa64 ymm7, ymm31
vpternlogq ymm7, ymm12, ymm23, 0x9c
vpternlogq ymm7, ymm6, ymm26, 0x78
vmovdqa64 ymmword ptr [rcx + 576], ymm2
vmovdqa64 ymm2, ymm4
vpternlogq ymm2, ymm6, ymm23, 0x6c
vpternlogq ymm2, ymm12, ymm26, 0x78
vmovdqa64 ymmword ptr [rcx + 608], ymm1
vmovdqa64 ymm1, ymm31
vpternlogq ymm1, ymm17, ymm16, 0x96
vmovdqa64 ymmword ptr [rcx + 640], ymm20
vmovdqa64 ymm20, ymm4
vpternlogq ymm20, ymm12, ymm31, 0x7b
vmovdqa64 ymmword ptr [rcx + 672], ymm0
vmovdqa64 ymm0, ymm1
vpternlogq ymm0, ymm9, ymm31, 0x96
vmovdqa64 ymmword ptr [rcx + 704], ymm27
vmovdqa64 ymm27, ymm16
vpternlogq ymm27, ymm28, ymm5, 0x14
vpternlogq ymm27, ymm10, ymm0, 0x78
vpternlogq ymm27, ymm21, ymm1, 0x78
vpxorq ymm27, ymm27, ymm20
vpternlogq ymm27, ymm9, ymm23, 0x4b
vpternlogq ymm27, ymm3, ymm24, 0x96
vpternlogq ymm5, ymm17, ymm10, 0x6c
vpternlogq ymm23, ymm15, ymm30, 0xa6
vmovdqa64 ymm3, ymmword ptr [rcx + 128]
vpternlogq ymm24, ymm3, qword ptr [rdx + 712]{1to4}, 0x96
vpxorq ymm20, ymm15, ymm0
vpternlogq ymm20, ymm30, ymm2, 0xa6
vpxorq ymm2, ymm6, ymm0
vpternlogq ymm7, ymm9, ymm2, 0x78
vpternlogq ymm7, ymm15, ymm30, 0xd2
vpternlogq ymm7, ymm8, ymm13, 0x96
vmovdqa64 ymm8, ymmword ptr [rcx + 192]
vpternlogq ymm13, ymm8, qword ptr [rdx + 720]{1to4}, 0x96
vmovdqa64 ymm3, ymm23
vpternlogq ymm3, ymm19, ymm1, 0x96
vpternlogq ymm1, ymm28, ymm26, 0xa6
vpternlogq ymm3, ymm12, ymm31, 0xb4
vpternlogq ymm1, ymm30, ymm19, 0x78
vpternlogq ymm1, ymm21, ymm22, 0xd2
vmovdqa64 ymm8, ymm4
vpternlogq ymm8, ymm15, ymm26, 0xc6
vpternlogq ymm8, ymm31, ymm2, 0x78
vpternlogq ymm8, ymm28, ymm10, 0xd2
vpternlogq ymm8, ymm17, ymm16, 0xb4
vmovdqa64 ymm17, ymmword ptr [rcx + 160]
vmovdqa64 ymmword ptr [rcx + 736], ymm7
vmovdqa64 ymm7, ymm17
vpternlogq ymm7, ymm25, qword ptr [rdx + 744]{1to4}, 0x96
vmovdqa64 ymm17, ymmword ptr [rcx + 96]
vmovdqa64 ymmword ptr [rcx + 768], ymm7
vmovdqa64 ymm7, ymm17
vpternlogq ymm7, ymm18, qword ptr [rdx + 736]{1to4}, 0x96
vmovdqa64 ymm17, ymm21
vpternlogq ymm17, ymm6, ymm30, 0x96
vpternlogq ymm20, ymm28, ymm17, 0xb4
vpternlogq ymm20, ymm29, ymm18, 0x96
vpternlogq ymm28, ymm0, ymm2, 0x96
vpternlogq ymm5, ymm15, ymm28, 0x78
vpternlogq ymm3, ymm0, ymm28, 0x78
vpternlogq ymm5, ymm30, ymm4, 0x78
vpternlogq ymm8, ymm11, ymm25, 0x96
vpternlogq ymm17, ymm6, ymm28, 0x6a
vpternlogq ymm3, ymm21, ymm26, 0x78
vpternlogq ymm23, ymm21, ymm28, 0xb4
vpternlogq ymm17, ymm16, ymm31, 0x78
vpternlogq ymm28, ymm2, ymm1, 0xa6
vmovdqa64 ymm0, ymmword ptr [rcx + 704]
vpternlogq ymm28, ymm14, ymm0, 0x96
vpternlogq ymm23, ymm16, ymm22, 0x78
vpternlogq ymm17, ymm9, ymm22, 0x78
vpternlogq ymm17, ymm10, ymm2, 0x78
vpternlogq ymm5, ymm9, ymm12, 0x78
vpternlogq ymm23, ymm19, ymm12, 0x78
vpternlogq ymm23, ymm12, ymmword ptr [rcx + 672], 0x96
vpxorq ymm17, ymm17, ymmword ptr [rcx + 640]
vmovdqa64 ymm1, ymmword ptr [rcx + 608]
vpternlogq ymm3, ymm1, ymmword ptr [rcx + 480], 0x96
vmovdqa64 ymm2, ymmword ptr [rcx + 544]
vpternlogq ymm5, ymm2, ymmword ptr [rcx + 576], 0x69
vmovdqa64 ymm4, ymmword ptr [rcx + 64]
vpternlogq ymm2, ymm4, qword ptr [rdx + 760]{1to4}, 0x69
vmovdqa64 ymm6, ymmword ptr [rcx + 32]
vpternlogq ymm0, ymm6, qword ptr [rdx + 728]{1to4}, 0x96
vmovdqa64 ymm9, ymmword ptr [rcx + 0]
vpternlogq ymm1, ymm9, qword ptr [rdx + 752]{1to4}, 0x96
vmovdqa64 ymm10, ymmword ptr [rsi + 672]
vpternlogq ymm10, ymm3, qword ptr [rdx + 552]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm10
vmovdqa64 ymm10, ymmword ptr [rsi + 704]
vpternlogq ymm10, ymm5, qword ptr [rdx + 560]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm10
vmovdqa64 ymm10, ymmword ptr [rsi + 640]
vpternlogq ymm10, ymm8, qword ptr [rdx + 544]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm10
vmovdqa64 ymm10, ymmword ptr [rsi + 576]
vpternlogq ymm10, ymm28, qword ptr [rdx + 528]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm10
vmovdqa64 ymm10, ymmword ptr [rsi + 992]
vpternlogq ymm10, ymm2, qword ptr [rdx + 632]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm10
vmovdqa64 ymm10, ymmword ptr [rsi + 896]
vpternlogq ymm10, ymm7, qword ptr [rdx + 608]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm10
vmovdqa64 ymm10, ymmword ptr [rsi + 832]
vpternlogq ymm10, ymm13, qword ptr [rdx + 592]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm10
vmovdqa64 ymm10, ymmword ptr [rsi + 512]
vpternlogq ymm10, ymm27, qword ptr [rdx + 512]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm10
vmovdqa64 ymm10, ymmword ptr [rsi + 800]
vpternlogq ymm10, ymm24, qword ptr [rdx + 584]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm10
vmovdqa64 ymm10, ymmword ptr [rsi + 608]
vpternlogq ymm10, ymm20, qword ptr [rdx + 536]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm10
vmovdqa64 ymm10, ymmword ptr [rsi + 960]
vpternlogq ymm10, ymm1, qword ptr [rdx + 624]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm10
vmovdqa64 ymm10, ymmword ptr [rsi + 544]
vmovdqa64 ymm11, ymmword ptr [rcx + 736]
vpternlogq ymm10, ymm11, qword ptr [rdx + 520]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm10
vpxorq ymm8, ymm8, ymmword ptr [rsi + 128]
vmovdqa64 ymm10, ymmword ptr [rsi + 768]
vpternlogq ymm10, ymm17, qword ptr [rdx + 576]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm10
vpxorq ymm11, ymm11, ymmword ptr [rsi + 32]
vpxorq ymm17, ymm17, ymmword ptr [rsi + 256]
vmovdqa64 ymm10, ymmword ptr [rcx + 320]
vmovdqa64 ymm12, ymm10
vpternlogq ymm12, ymm6, ymm4, 0x96
vmovdqa64 ymm14, ymmword ptr [rsi + 864]
vpternlogq ymm14, ymm0, qword ptr [rdx + 600]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm14
vmovdqa64 ymm14, ymmword ptr [rsi + 928]
vmovdqa64 ymm15, ymmword ptr [rcx + 768]
vpternlogq ymm14, ymm15, qword ptr [rdx + 616]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm14
vpxorq ymm20, ymm20, ymmword ptr [rsi + 96]
vpxorq ymm5, ymm5, ymmword ptr [rsi + 192]
vpxorq ymm3, ymm3, ymmword ptr [rsi + 160]
vmovdqa64 ymm14, ymmword ptr [rcx + 512]
vmovdqa64 ymm16, ymm14
vpternlogq ymm16, ymm10, ymm9, 0x96
vpxorq ymm27, ymm27, ymmword ptr [rsi + 0]
vmovdqa64 ymm18, ymmword ptr [rsi + 736]
vpternlogq ymm18, ymm23, qword ptr [rdx + 568]{1to4}, 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm18
vpxorq ymm23, ymm23, ymmword ptr [rsi + 224]
vpxorq ymm28, ymm28, ymmword ptr [rsi + 64]
vmovdqa64 ymm18, ymmword ptr [rcx + 192]
vpxorq ymm19, ymm10, ymm18
vmovdqa64 ymm21, ymmword ptr [rcx + 128]
vmovdqa64 ymm22, ymm21
vpternlogq ymm22, ymm6, ymm9, 0x96
vmovdqa64 ymm25, ymmword ptr [rcx + 96]
vmovdqa64 ymm26, ymm25
vpternlogq ymm26, ymm10, ymm19, 0x96
vmovdqa64 ymm29, ymm9
vpternlogq ymm29, ymm12, ymm26, 0xd2
vmovdqa64 ymm30, ymmword ptr [rcx + 160]
vmovdqa64 ymm31, ymm30
vpternlogq ymm31, ymm16, ymm12, 0x96
vpxorq ymm15, ymm30, ymm4
vpternlogq ymm29, ymm14, ymm15, 0x78
vmovdqa64 ymmword ptr [rcx + 480], ymm17
vmovdqa64 ymm17, ymm10
vpternlogq ymm17, ymm15, ymm22, 0xb4
vmovdqa64 ymmword ptr [rcx + 544], ymm5
vmovdqa64 ymm5, ymm9
vpternlogq ymm5, ymm26, ymm22, 0x6f
vmovdqa64 ymmword ptr [rcx + 576], ymm11
vmovdqa64 ymm11, ymm25
vpternlogq ymm11, ymm14, ymm16, 0x96
vmovdqa64 ymmword ptr [rcx + 608], ymm23
vmovdqa64 ymm23, ymm14
vpternlogq ymm23, ymm12, ymm22, 0x78
vpternlogq ymm23, ymm9, ymm15, 0x78
vmovdqa64 ymmword ptr [rcx + 640], ymm28
vmovdqa64 ymm28, ymm4
vpternlogq ymm28, ymm21, ymm15, 0x96
vmovdqa64 ymmword ptr [rcx + 672], ymm3
vmovdqa64 ymm3, ymm6
vpternlogq ymm3, ymm31, ymm28, 0x12
vpternlogq ymm31, ymm18, ymm4, 0x6c
vmovdqa64 ymmword ptr [rcx + 704], ymm8
vmovdqa64 ymm8, ymm18
vpternlogq ymm8, ymm28, ymm26, 0x96
vmovdqa64 ymmword ptr [rcx + 736], ymm20
vmovdqa64 ymm20, ymm25
vpternlogq ymm20, ymm10, ymm12, 0xb4
vmovdqa64 ymmword ptr [rcx + 800], ymm27
vmovdqa64 ymm27, ymm30
vpternlogq ymm27, ymm8, ymm20, 0x96
vpternlogq ymm27, ymm9, ymm26, 0xb4
vmovdqa64 ymmword ptr [rcx + 832], ymm2
vmovdqa64 ymm2, ymm21
vpternlogq ymm2, ymm26, ymm8, 0x96
vpternlogq ymm3, ymm4, ymm2, 0x78
vpternlogq ymm3, ymm16, ymm8, 0x78
vpxorq ymm3, ymm3, ymm5
vpxorq ymm5, ymm10, ymm2
vpternlogq ymm3, ymm21, ymm12, 0x4b
vpternlogq ymm8, ymm6, ymm15, 0xa6
vmovdqa64 ymm12, ymmword ptr [rcx + 416]
vpternlogq ymm3, ymm12, qword ptr [rdx + 256]{1to4}, 0x96
vpternlogq ymm8, ymm25, ymm30, 0x78
vpternlogq ymm8, ymm16, ymm19, 0xd2
vpternlogq ymm5, ymm25, ymm23, 0xa6
vpternlogq ymm5, ymm6, ymm11, 0xb4
vmovdqa64 ymm23, ymmword ptr [rcx + 288]
vpternlogq ymm5, ymm23, qword ptr [rdx + 280]{1to4}, 0x96
vmovdqa64 ymmword ptr [rcx + 864], ymm7
vmovdqa64 ymm7, ymmword ptr [rcx + 384]
vmovdqa64 ymmword ptr [rcx + 896], ymm1
vmovdqa64 ymm1, ymm7
vpternlogq ymm1, ymm12, ymm23, 0x95
vpxorq ymm12, ymm14, ymm2
vpternlogq ymm29, ymm21, ymm12, 0x78
vpternlogq ymm29, ymm10, ymm25, 0xd2
vpternlogq ymm29, ymm7, qword ptr [rdx + 264]{1to4}, 0x96
vpternlogq ymm17, ymm26, ymm12, 0x78
vpternlogq ymm17, ymm6, ymm4, 0xd2
vpternlogq ymm17, ymm18, ymm28, 0xb4
vpternlogq ymm6, ymm2, ymm12, 0x96
vpternlogq ymm27, ymm2, ymm6, 0x78
vpternlogq ymm27, ymm16, ymm15, 0x78
vpternlogq ymm31, ymm10, ymm6, 0x78
vpternlogq ymm31, ymm25, ymm22, 0x78
vpternlogq ymm20, ymm16, ymm6, 0xb4
vpternlogq ymm11, ymm14, ymm6, 0x6a
vpternlogq ymm11, ymm28, ymm26, 0x78
vpternlogq ymm6, ymm12, ymm8, 0xa6
vpternlogq ymm20, ymm28, ymm19, 0x78
vpternlogq ymm20, ymm30, ymm9, 0x78
vpternlogq ymm11, ymm21, ymm19, 0x78
vpternlogq ymm11, ymm4, ymm12, 0x78
vpternlogq ymm31, ymm21, ymm9, 0x78
vpternlogq ymm20, ymm9, qword ptr [rdx + 312]{1to4}, 0x96
vmovdqa64 ymm2, ymmword ptr [rcx + 224]
vpternlogq ymm31, ymm2, qword ptr [rdx + 304]{1to4}, 0x96
vmovdqa64 ymm4, ymmword ptr [rcx + 256]
vpternlogq ymm17, ymm4, qword ptr [rdx + 288]{1to4}, 0x96
vmovdqa64 ymm8, ymmword ptr [rcx + 352]
vpternlogq ymm6, ymm8, qword ptr [rdx + 272]{1to4}, 0x96
vpxorq ymm11, ymm11, qword ptr [rdx + 320]{1to4}
vmovdqa64 ymm9, ymmword ptr [rcx + 448]
vpternlogq ymm27, ymm9, qword ptr [rdx + 296]{1to4}, 0x96
vmovdqa64 ymm10, ymm9
vpternlogq ymm10, ymm7, ymm23, 0xe2
vmovdqa64 ymm12, ymmword ptr [rcx + 416]
vmovdqa64 ymm14, ymm12
vpternlogq ymm14, ymm23, ymm4, 0x28
vpandq ymm15, ymm4, ymm9
vpandnq ymm16, ymm7, ymm9
vmovdqa64 ymm18, ymm8
vpternlogq ymm18, ymm12, ymm14, 0x95
vpternlogq ymm14, ymm23, ymm4, 0x87
vpternlogq ymm10, ymm23, ymm14, 0x87
vmovdqa64 ymm19, ymm8
vpternlogq ymm19, ymm12, ymm7, 0xe6
vmovdqa64 ymm21, ymm23
vpternlogq ymm21, ymm12, ymm19, 0x6a
vpternlogq ymm10, ymm12, ymm15, 0x96
vmovdqa64 ymm22, ymm9
vpternlogq ymm22, ymm8, ymm14, 0x96
vmovdqa64 ymm25, ymm9
vpternlogq ymm25, ymm23, ymm1, 0xa6
vpternlogq ymm25, ymm8, ymm2, 0x78
vpandq ymm26, ymm12, ymm9
vpternlogq ymm10, ymm8, ymm26, 0x87
vmovdqa64 ymm28, ymm2
vpternlogq ymm28, ymm26, ymm25, 0x6f
vpternlogq ymm28, ymm3, ymm10, 0x69
vpternlogq ymm24, ymm28, ymmword ptr [rsi + 288], 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm24
vmovdqa64 ymm10, ymm4
vpternlogq ymm10, ymm8, ymm21, 0x95
vpternlogq ymm22, ymm2, ymm10, 0x59
vpternlogq ymm10, ymm16, ymm19, 0x69
vpternlogq ymm16, ymm8, ymm14, 0x59
vpxorq ymm19, ymm19, ymm21
vmovdqa64 ymm24, ymm4
vpternlogq ymm24, ymm7, ymm26, 0x95
vpternlogq ymm26, ymm7, ymm2, 0x78
vpternlogq ymm16, ymm9, ymm26, 0x1e
vpternlogq ymm16, ymm2, ymm15, 0x87
vmovdqa64 ymm30, ymm23
vpternlogq ymm30, ymm12, ymm8, 0x63
vpternlogq ymm21, ymm1, ymm30, 0xe7
vpternlogq ymm30, ymm2, ymm24, 0x59
vmovdqa64 ymmword ptr [rcx + 0], ymm28
vmovdqa64 ymm28, ymm2
vpternlogq ymm28, ymm4, ymm19, 0x9f
vpternlogq ymm18, ymm2, ymm30, 0xb4
vpandq ymm2, ymm23, ymm2
vpternlogq ymm15, ymm7, ymm2, 0x48
vpternlogq ymm22, ymm5, ymm15, 0x96
vpternlogq ymm7, ymm8, ymm19, 0xb7
vpternlogq ymm14, ymm8, ymm2, 0x1d
vpternlogq ymm14, ymm27, ymm21, 0x96
vpternlogq ymm19, ymm9, ymm10, 0x7b
vpternlogq ymm18, ymm29, ymm19, 0x96
vpternlogq ymm4, ymm25, ymm24, 0x6f
vpternlogq ymm2, ymm4, ymm7, 0x69
vpternlogq ymm25, ymm9, ymm1, 0xa6
vpternlogq ymm10, ymm23, ymm1, 0x6a
vpternlogq ymm9, ymm12, ymm25, 0x60
vpternlogq ymm14, ymm30, ymm25, 0x96
vpternlogq ymm24, ymm8, ymm23, 0xb1
vpternlogq ymm24, ymm17, ymm16, 0x96
vpternlogq ymm9, ymm8, ymm26, 0xe2
vpternlogq ymm9, ymm31, ymm10, 0x69
vpternlogq ymm26, ymm6, ymm28, 0x96
vpxorq ymm26, ymm26, ymm2
vpxorq ymm28, ymm28, ymm9
vmovdqa64 ymm1, ymmword ptr [rcx + 768]
vpternlogq ymm1, ymm24, ymmword ptr [rsi + 416], 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm1
vpternlogq ymm13, ymm18, ymmword ptr [rsi + 320], 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm13
vpternlogq ymm0, ymm26, ymmword ptr [rsi + 352], 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm0
vmovdqa64 ymm0, ymmword ptr [rcx + 896]
vpternlogq ymm0, ymm14, ymmword ptr [rsi + 448], 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm0
vmovdqa64 ymm0, ymm11
vpternlogq ymm0, ymm29, ymm17, 0x96
vmovdqa64 ymm1, ymmword ptr [rcx + 864]
vpternlogq ymm1, ymm22, ymmword ptr [rsi + 384], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm1
vmovdqa64 ymm1, ymmword ptr [rcx + 832]
vpternlogq ymm1, ymm28, ymmword ptr [rsi + 480], 0x69
vmovdqa64 ymmword ptr [rsi + 480], ymm1
vmovdqa64 ymm1, ymm20
vpternlogq ymm1, ymm3, ymm29, 0x96
vpxorq ymm2, ymm29, ymm5
vmovdqa64 ymm4, ymm0
vpternlogq ymm4, ymm31, ymm1, 0x96
vmovdqa64 ymm7, ymm1
vpternlogq ymm7, ymm3, ymm27, 0x96
vmovdqa64 ymm8, ymm20
vpternlogq ymm8, ymm6, ymm17, 0x96
vmovdqa64 ymm9, ymm2
vpternlogq ymm9, ymm29, ymm27, 0x96
vmovdqa64 ymm10, ymm8
vpternlogq ymm10, ymm20, ymm9, 0x7b
vpxorq ymm12, ymm31, ymm11
vmovdqa64 ymm13, ymm12
vpternlogq ymm13, ymm6, ymm11, 0x96
vmovdqa64 ymm15, ymm9
vpternlogq ymm15, ymm5, ymm13, 0x96
vmovdqa64 ymm16, ymm13
vpternlogq ymm16, ymm17, ymm4, 0x14
vpternlogq ymm4, ymm5, ymm11, 0x6c
vmovdqa64 ymm19, ymm8
vpternlogq ymm19, ymm29, ymm12, 0xc6
vmovdqa64 ymm21, ymm9
vpternlogq ymm21, ymm20, ymm0, 0x9c
vmovdqa64 ymm23, ymm0
vpternlogq ymm23, ymm29, ymm27, 0xa6
vpternlogq ymm21, ymm3, ymm12, 0x78
vmovdqa64 ymm25, ymm8
vpternlogq ymm25, ymm3, ymm0, 0x6c
vpternlogq ymm25, ymm20, ymm12, 0x78
vmovdqa64 ymm30, ymm15
vpternlogq ymm30, ymm6, ymm9, 0x96
vpternlogq ymm16, ymm11, ymm30, 0x78
vpternlogq ymm16, ymm1, ymm15, 0x78
vpxorq ymm16, ymm16, ymm10
vpternlogq ymm16, ymm6, ymm0, 0x4b
vmovdqa64 ymm0, ymmword ptr [rcx + 800]
vpternlogq ymm16, ymm0, ymmword ptr [rcx + 0], 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm16
vmovdqa64 ymm0, ymm23
vpternlogq ymm0, ymm31, ymm15, 0x96
vpternlogq ymm15, ymm17, ymm12, 0xa6
vpternlogq ymm15, ymm27, ymm31, 0x78
vpternlogq ymm0, ymm20, ymm9, 0xb4
vpternlogq ymm15, ymm1, ymm2, 0xd2
vpxorq ymm10, ymm29, ymm30
vpternlogq ymm10, ymm27, ymm25, 0xa6
vpternlogq ymm10, ymm17, ymm7, 0xb4
vpternlogq ymm10, ymm22, ymmword ptr [rcx + 736], 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm10
vpxorq ymm10, ymm3, ymm30
vpternlogq ymm19, ymm9, ymm10, 0x78
vpternlogq ymm19, ymm17, ymm11, 0xd2
vpternlogq ymm19, ymm5, ymm13, 0xb4
vpternlogq ymm19, ymm24, ymmword ptr [rcx + 704], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm19
vpternlogq ymm21, ymm6, ymm10, 0x78
vpternlogq ymm17, ymm30, ymm10, 0x96
vpternlogq ymm0, ymm30, ymm17, 0x78
vpternlogq ymm7, ymm3, ymm17, 0x6a
vpternlogq ymm7, ymm13, ymm9, 0x78
vpternlogq ymm0, ymm1, ymm12, 0x78
vpternlogq ymm0, ymm14, ymmword ptr [rcx + 672], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm0
vpternlogq ymm23, ymm1, ymm17, 0xb4
vpternlogq ymm23, ymm13, ymm2, 0x78
vpternlogq ymm7, ymm6, ymm2, 0x78
vpternlogq ymm23, ymm31, ymm20, 0x78
vpternlogq ymm7, ymm11, ymm10, 0x78
vpternlogq ymm15, ymm10, ymm17, 0xb4
vpternlogq ymm15, ymm26, ymmword ptr [rcx + 640], 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm15
vpternlogq ymm4, ymm29, ymm17, 0x78
vpternlogq ymm23, ymm20, ymmword ptr [rcx + 608], 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm23
vpternlogq ymm21, ymm29, ymm27, 0xd2
vpternlogq ymm21, ymm18, ymmword ptr [rcx + 576], 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm21
vpternlogq ymm4, ymm27, ymm8, 0x78
vpternlogq ymm4, ymm6, ymm20, 0x78
vpternlogq ymm4, ymm28, ymmword ptr [rcx + 544], 0x69
vmovdqa64 ymmword ptr [rsi + 192], ymm4
vpxorq ymm7, ymm7, ymmword ptr [rcx + 480]
vmovdqa64 ymmword ptr [rsi + 256], ymm7
