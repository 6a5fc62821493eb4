// fo_ymm_one.s: 888 instructions, about 232 cycles, 27 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rdi + 992]
vmovdqa64 ymm1, ymmword ptr [rdi + 928]
vpxord ymm2, ymm0, ymm1
vmovdqa64 ymm3, ymmword ptr [rdi + 800]
vmovdqa64 ymm4, ymm3
vpternlogd ymm4, ymm0, ymm2, 0x96
vmovdqa64 ymm5, ymmword ptr [rdi + 864]
vmovdqa64 ymm6, ymmword ptr [rdi + 960]
vmovdqa64 ymm7, ymm6
vpternlogd ymm7, ymm3, ymm5, 0x96
vmovdqa64 ymm8, ymmword ptr [rdi + 768]
vmovdqa64 ymm9, ymm8
vpternlogd ymm9, ymm5, ymm0, 0x96
vmovdqa64 ymm10, ymmword ptr [rdi + 736]
vmovdqa64 ymm11, ymm10
vpternlogd ymm11, ymm8, ymm6, 0x96
vmovdqa64 ymm12, ymm1
vpternlogd ymm12, ymm11, ymm9, 0x96
vmovdqa64 ymm13, ymm5
vpternlogd ymm13, ymm12, ymm4, 0x12
vmovdqa64 ymm14, ymmword ptr [rdi + 832]
vpternlogd ymm12, ymm14, ymm0, 0x6c
vpxord ymm15, ymm8, ymm14
vmovdqa64 ymm16, ymmword ptr [rdi + 896]
vmovdqa64 ymm17, ymm16
vpternlogd ymm17, ymm8, ymm15, 0x96
vmovdqa64 ymm18, ymm14
vpternlogd ymm18, ymm4, ymm17, 0x96
vmovdqa64 ymm19, ymm3
vpternlogd ymm19, ymm17, ymm18, 0x96
vpternlogd ymm13, ymm0, ymm19, 0x78
vpternlogd ymm13, ymm11, ymm18, 0x78
vpxord ymm20, ymm10, ymm19
vmovdqa64 ymm21, ymm6
vpternlogd ymm21, ymm17, ymm7, 0x6f
vpxord ymm13, ymm13, ymm21
vpternlogd ymm13, ymm3, ymm9, 0x4b
vmovdqa64 ymm21, ymmword ptr [rdi + 512]
vpternlogd ymm13, ymm21, dword ptr [rdx + 0]{1to8}, 0x96
vmovdqa64 ymm22, ymm6
vpternlogd ymm22, ymm9, ymm17, 0xd2
vpternlogd ymm22, ymm10, ymm2, 0x78
vpternlogd ymm22, ymm3, ymm20, 0x78
vpternlogd ymm22, ymm8, ymm16, 0xd2
vmovdqa64 ymm23, ymmword ptr [rdi + 544]
vpternlogd ymm22, ymm23, dword ptr [rdx + 4]{1to8}, 0x96
vmovdqa64 ymm24, ymm5
vpternlogd ymm24, ymm2, ymm18, 0x9c
vpternlogd ymm24, ymm16, ymm1, 0x78
vpternlogd ymm24, ymm11, ymm15, 0xd2
vpxord ymm25, ymm8, ymm19
vmovdqa64 ymm26, ymm5
vpternlogd ymm26, ymm19, ymm20, 0x96
vpternlogd ymm24, ymm20, ymm26, 0xb4
vmovdqa64 ymm27, ymmword ptr [rdi + 576]
vpternlogd ymm24, ymm27, dword ptr [rdx + 8]{1to8}, 0x96
vpternlogd ymm12, ymm8, ymm26, 0x78
vpternlogd ymm12, ymm16, ymm7, 0x78
vpternlogd ymm12, ymm3, ymm6, 0x78
vmovdqa64 ymm28, ymmword ptr [rdi + 704]
vpternlogd ymm12, ymm28, dword ptr [rdx + 24]{1to8}, 0x96
vmovdqa64 ymm29, ymm10
vpternlogd ymm29, ymm9, ymm7, 0x78
vpternlogd ymm29, ymm6, ymm2, 0x78
vpternlogd ymm25, ymm16, ymm29, 0xa6
vpternlogd ymm7, ymm8, ymm2, 0xc6
vpternlogd ymm9, ymm8, ymm16, 0xa6
vpternlogd ymm7, ymm17, ymm20, 0x78
vpternlogd ymm18, ymm1, ymm9, 0x96
vpternlogd ymm7, ymm5, ymm0, 0xd2
vpternlogd ymm7, ymm14, ymm4, 0xb4
vpternlogd ymm18, ymm6, ymm17, 0xb4
vpternlogd ymm18, ymm19, ymm26, 0x78
vpternlogd ymm18, ymm11, ymm2, 0x78
vpternlogd ymm9, ymm11, ymm26, 0xb4
vpternlogd ymm11, ymm10, ymm16, 0x96
vpternlogd ymm25, ymm5, ymm11, 0xb4
vpternlogd ymm11, ymm10, ymm26, 0x6a
vpternlogd ymm11, ymm4, ymm17, 0x78
vpternlogd ymm9, ymm4, ymm15, 0x78
vpternlogd ymm11, ymm3, ymm15, 0x78
vpternlogd ymm11, ymm0, ymm20, 0x78
vpternlogd ymm9, ymm1, ymm6, 0x78
vpternlogd ymm9, ymm6, dword ptr [rdx + 28]{1to8}, 0x96
vmovdqa64 ymm0, ymmword ptr [rdi + 608]
vpternlogd ymm25, ymm0, dword ptr [rdx + 12]{1to8}, 0x96
vpxord ymm11, ymm11, dword ptr [rdx + 32]{1to8}
vmovdqa64 ymm1, ymmword ptr [rdi + 640]
vpternlogd ymm7, ymm1, dword ptr [rdx + 16]{1to8}, 0x96
vmovdqa64 ymm2, ymmword ptr [rdi + 672]
vpternlogd ymm18, ymm2, dword ptr [rdx + 20]{1to8}, 0x96
vmovdqa64 ymm3, ymm2
vpternlogd ymm3, ymm23, ymm0, 0xe2
vpandd ymm4, ymm1, ymm2
vmovdqa64 ymm5, ymm1
vpternlogd ymm5, ymm21, ymm0, 0x60
vmovdqa64 ymm6, ymm1
vpternlogd ymm6, ymm0, ymm5, 0x95
vpternlogd ymm3, ymm0, ymm6, 0x87
vpternlogd ymm3, ymm21, ymm4, 0x96
vpternlogd ymm5, ymm21, ymm27, 0x87
vpandd ymm8, ymm21, ymm2
vpternlogd ymm3, ymm27, ymm8, 0x87
vmovdqa64 ymm10, ymm0
vpternlogd ymm10, ymm21, ymm23, 0x87
vmovdqa64 ymm14, ymm2
vpternlogd ymm14, ymm0, ymm10, 0xa6
vpternlogd ymm14, ymm27, ymm28, 0x78
vmovdqa64 ymm15, ymm28
vpternlogd ymm15, ymm8, ymm14, 0x6f
vpternlogd ymm15, ymm13, ymm3, 0x69
vpandnd ymm3, ymm23, ymm2
vmovdqa64 ymm16, ymm27
vpternlogd ymm16, ymm21, ymm23, 0xe6
vmovdqa64 ymm17, ymm0
vpternlogd ymm17, ymm21, ymm16, 0x6a
vmovdqa64 ymm19, ymm1
vpternlogd ymm19, ymm27, ymm17, 0x95
vpxord ymm20, ymm16, ymm17
vpternlogd ymm16, ymm3, ymm19, 0x69
vpternlogd ymm3, ymm27, ymm6, 0x59
vmovdqa64 ymm26, ymm2
vpternlogd ymm26, ymm16, ymm20, 0x6f
vpternlogd ymm16, ymm0, ymm10, 0x6a
vmovdqa64 ymm29, ymm0
vpternlogd ymm29, ymm21, ymm27, 0x63
vpternlogd ymm17, ymm10, ymm29, 0xe7
vpternlogd ymm10, ymm2, ymm14, 0xb4
vmovdqa64 ymm30, ymm28
vpternlogd ymm30, ymm23, ymm8, 0x6a
vpternlogd ymm8, ymm23, ymm1, 0x87
vpternlogd ymm14, ymm1, ymm8, 0x7b
vpternlogd ymm29, ymm28, ymm8, 0x59
vpternlogd ymm5, ymm28, ymm29, 0xb4
vpternlogd ymm5, ymm22, ymm26, 0x96
vpternlogd ymm3, ymm2, ymm30, 0x1e
vpternlogd ymm3, ymm28, ymm4, 0x87
vpternlogd ymm8, ymm27, ymm0, 0xb1
vpternlogd ymm8, ymm7, ymm3, 0x96
vpternlogd ymm1, ymm28, ymm20, 0xb7
vpternlogd ymm20, ymm23, ymm27, 0xd7
vpandd ymm0, ymm0, ymm28
vpternlogd ymm20, ymm14, ymm0, 0x69
vpternlogd ymm4, ymm23, ymm0, 0x48
vpternlogd ymm0, ymm27, ymm6, 0x47
vpternlogd ymm0, ymm18, ymm17, 0x96
vpternlogd ymm0, ymm29, ymm10, 0x96
vpternlogd ymm6, ymm27, ymm2, 0x96
vpternlogd ymm6, ymm28, ymm19, 0x59
vpternlogd ymm6, ymm25, ymm4, 0x96
vpternlogd ymm10, ymm21, ymm2, 0x28
vpternlogd ymm10, ymm27, ymm30, 0xe2
vpternlogd ymm10, ymm12, ymm16, 0x69
vpternlogd ymm30, ymm24, ymm1, 0x96
vpxord ymm30, ymm30, ymm20
vpxord ymm1, ymm1, ymm10
vmovdqa64 ymm2, ymm11
vpternlogd ymm2, ymm22, ymm7, 0x96
vmovdqa64 ymm3, ymm9
vpternlogd ymm3, ymm13, ymm22, 0x96
vmovdqa64 ymm4, ymmword ptr [rdi + 32]
vpxord ymm10, ymm4, dword ptr [rdx + 196]{1to8}
vmovdqa64 ymm14, ymm2
vpternlogd ymm14, ymm12, ymm3, 0x96
vmovdqa64 ymm16, ymmword ptr [rdi + 128]
vpxord ymm17, ymm16, dword ptr [rdx + 208]{1to8}
vpxord ymm19, ymm12, ymm11
vmovdqa64 ymm20, ymm19
vpternlogd ymm20, ymm24, ymm11, 0x96
vmovdqa64 ymm21, ymmword ptr [rdi + 64]
vpxord ymm23, ymm21, dword ptr [rdx + 200]{1to8}
vmovdqa64 ymm26, ymmword ptr [rdi + 96]
vpxord ymm27, ymm26, dword ptr [rdx + 204]{1to8}
vmovdqa64 ymm28, ymm20
vpternlogd ymm28, ymm7, ymm14, 0x14
vpternlogd ymm14, ymm25, ymm11, 0x6c
vmovdqa64 ymm29, ymmword ptr [rdi + 0]
vpxord ymm31, ymm29, dword ptr [rdx + 192]{1to8}
vmovdqa64 ymm26, ymmword ptr [rdi + 192]
vpxord ymm16, ymm26, dword ptr [rdx + 216]{1to8}
vmovdqa64 ymm21, ymm9
vpternlogd ymm21, ymm24, ymm7, 0x96
vpxord ymm26, ymm22, ymm25
vmovdqa64 ymm4, ymmword ptr [rdi + 256]
vpxord ymm29, ymm4, dword ptr [rdx + 224]{1to8}
vmovdqa64 ymm4, ymm26
vpternlogd ymm4, ymm22, ymm18, 0x96
vmovdqa64 ymmword ptr [rcx + 0], ymm29
vmovdqa64 ymm29, ymm21
vpternlogd ymm29, ymm9, ymm4, 0x7b
vmovdqa64 ymmword ptr [rcx + 32], ymm0
vmovdqa64 ymm0, ymmword ptr [rdi + 224]
vmovdqa64 ymmword ptr [rcx + 64], ymm17
vpxord ymm17, ymm0, dword ptr [rdx + 220]{1to8}
vmovdqa64 ymm0, ymm4
vpternlogd ymm0, ymm25, ymm20, 0x96
vmovdqa64 ymmword ptr [rcx + 96], ymm17
vmovdqa64 ymm17, ymmword ptr [rdi + 160]
vmovdqa64 ymmword ptr [rcx + 128], ymm8
vpxord ymm8, ymm17, dword ptr [rdx + 212]{1to8}
vmovdqa64 ymm17, ymm0
vpternlogd ymm17, ymm24, ymm4, 0x96
vpternlogd ymm28, ymm11, ymm17, 0x78
vpternlogd ymm28, ymm3, ymm0, 0x78
vpxord ymm28, ymm28, ymm29
vpternlogd ymm28, ymm24, ymm2, 0x4b
vpternlogd ymm28, ymm31, ymm15, 0x96
vmovdqa64 ymm29, ymmword ptr [rdi + 288]
vpternlogd ymm15, ymm29, dword ptr [rdx + 228]{1to8}, 0x96
vmovdqa64 ymm31, ymm4
vpternlogd ymm31, ymm9, ymm2, 0x9c
vpternlogd ymm31, ymm13, ymm19, 0x78
vmovdqa64 ymmword ptr [rcx + 160], ymm15
vpxord ymm15, ymm13, ymm17
vpternlogd ymm31, ymm24, ymm15, 0x78
vpternlogd ymm31, ymm22, ymm18, 0xd2
vpternlogd ymm31, ymm10, ymm5, 0x96
vmovdqa64 ymm10, ymmword ptr [rdi + 320]
vpternlogd ymm5, ymm10, dword ptr [rdx + 232]{1to8}, 0x96
vmovdqa64 ymmword ptr [rcx + 192], ymm5
vmovdqa64 ymm5, ymm0
vpternlogd ymm5, ymm7, ymm19, 0xa6
vpternlogd ymm5, ymm18, ymm12, 0x78
vpternlogd ymm5, ymm3, ymm26, 0xd2
vmovdqa64 ymmword ptr [rcx + 224], ymm31
vmovdqa64 ymm31, ymm15
vpternlogd ymm31, ymm7, ymm17, 0x96
vpternlogd ymm5, ymm15, ymm31, 0xb4
vpternlogd ymm5, ymm23, ymm30, 0x96
vpternlogd ymm14, ymm22, ymm31, 0x78
vpternlogd ymm14, ymm18, ymm21, 0x78
vpternlogd ymm14, ymm24, ymm9, 0x78
vpternlogd ymm14, ymm16, ymm1, 0x69
vmovdqa64 ymm16, ymmword ptr [rdi + 352]
vpternlogd ymm30, ymm16, dword ptr [rdx + 236]{1to8}, 0x96
vmovdqa64 ymm23, ymmword ptr [rdi + 480]
vpternlogd ymm1, ymm23, dword ptr [rdx + 252]{1to8}, 0x69
vmovdqa64 ymmword ptr [rcx + 256], ymm1
vmovdqa64 ymm1, ymm21
vpternlogd ymm1, ymm13, ymm2, 0x6c
vpternlogd ymm1, ymm9, ymm19, 0x78
vpternlogd ymm21, ymm22, ymm19, 0xc6
vpternlogd ymm2, ymm22, ymm18, 0xa6
vpternlogd ymm21, ymm4, ymm15, 0x78
vpxord ymm22, ymm22, ymm17
vpternlogd ymm22, ymm18, ymm1, 0xa6
vpternlogd ymm18, ymm13, ymm3, 0x96
vpternlogd ymm22, ymm7, ymm18, 0xb4
vpternlogd ymm22, ymm27, ymm6, 0x96
vpternlogd ymm21, ymm7, ymm11, 0xd2
vpternlogd ymm21, ymm25, ymm20, 0xb4
vmovdqa64 ymm1, ymmword ptr [rcx + 128]
vpternlogd ymm21, ymm1, ymmword ptr [rcx + 64], 0x96
vpternlogd ymm18, ymm13, ymm31, 0x6a
vpternlogd ymm0, ymm12, ymm2, 0x96
vpternlogd ymm0, ymm9, ymm4, 0xb4
vpternlogd ymm0, ymm17, ymm31, 0x78
vpternlogd ymm0, ymm3, ymm19, 0x78
vpternlogd ymm2, ymm3, ymm31, 0xb4
vmovdqa64 ymm3, ymmword ptr [rcx + 32]
vpternlogd ymm0, ymm8, ymm3, 0x96
vpternlogd ymm18, ymm20, ymm4, 0x78
vpternlogd ymm2, ymm20, ymm26, 0x78
vpternlogd ymm18, ymm24, ymm26, 0x78
vpternlogd ymm18, ymm11, ymm15, 0x78
vpternlogd ymm2, ymm12, ymm9, 0x78
vpternlogd ymm2, ymm9, ymmword ptr [rcx + 96], 0x96
vpxord ymm18, ymm18, ymmword ptr [rcx + 0]
vmovdqa64 ymm4, ymmword ptr [rdi + 416]
vpternlogd ymm1, ymm4, dword ptr [rdx + 244]{1to8}, 0x96
vmovdqa64 ymm7, ymmword ptr [rdi + 384]
vpternlogd ymm6, ymm7, dword ptr [rdx + 240]{1to8}, 0x96
vmovdqa64 ymm8, ymmword ptr [rdi + 448]
vpternlogd ymm3, ymm8, dword ptr [rdx + 248]{1to8}, 0x96
vmovdqa64 ymm9, ymmword ptr [rdi + 256]
vmovdqa64 ymm11, ymm9
vpternlogd ymm11, ymm16, ymm23, 0x96
vpxord ymm12, ymm4, ymm23
vpxord ymm13, ymm9, ymm10
vmovdqa64 ymm15, ymmword ptr [rdi + 224]
vmovdqa64 ymm17, ymm15
vpternlogd ymm17, ymm9, ymm8, 0x96
vmovdqa64 ymm19, ymm4
vpternlogd ymm19, ymm17, ymm11, 0x96
vmovdqa64 ymm20, ymm7
vpternlogd ymm20, ymm9, ymm13, 0x96
vmovdqa64 ymm24, ymm23
vpternlogd ymm24, ymm29, ymm12, 0x96
vmovdqa64 ymm25, ymm10
vpternlogd ymm25, ymm24, ymm20, 0x96
vmovdqa64 ymm26, ymm8
vpternlogd ymm26, ymm29, ymm16, 0x96
vmovdqa64 ymm27, ymm16
vpternlogd ymm27, ymm19, ymm24, 0x12
vpternlogd ymm19, ymm10, ymm23, 0x6c
vmovdqa64 ymm31, ymm8
vpternlogd ymm31, ymm20, ymm26, 0x6f
vmovdqa64 ymmword ptr [rcx + 0], ymm3
vmovdqa64 ymm3, ymm29
vpternlogd ymm3, ymm20, ymm25, 0x96
vpternlogd ymm27, ymm23, ymm3, 0x78
vpternlogd ymm27, ymm17, ymm25, 0x78
vpxord ymm27, ymm27, ymm31
vpternlogd ymm27, ymm29, ymm11, 0x4b
vmovdqa64 ymm31, ymmword ptr [rdi + 0]
vpternlogd ymm27, ymm31, dword ptr [rdx + 64]{1to8}, 0x96
vmovdqa64 ymmword ptr [rcx + 32], ymm6
vpxord ymm6, ymm15, ymm3
vmovdqa64 ymmword ptr [rcx + 64], ymm1
vmovdqa64 ymm1, ymm8
vpternlogd ymm1, ymm11, ymm20, 0xd2
vpternlogd ymm1, ymm15, ymm12, 0x78
vpternlogd ymm1, ymm29, ymm6, 0x78
vpternlogd ymm1, ymm9, ymm7, 0xd2
vmovdqa64 ymmword ptr [rcx + 96], ymm30
vmovdqa64 ymm30, ymmword ptr [rdi + 32]
vpternlogd ymm1, ymm30, dword ptr [rdx + 68]{1to8}, 0x96
vmovdqa64 ymm31, ymm16
vpternlogd ymm31, ymm3, ymm6, 0x96
vpternlogd ymm19, ymm9, ymm31, 0x78
vpternlogd ymm19, ymm7, ymm26, 0x78
vpternlogd ymm19, ymm29, ymm8, 0x78
vmovdqa64 ymm30, ymmword ptr [rdi + 192]
vpternlogd ymm19, ymm30, dword ptr [rdx + 88]{1to8}, 0x96
vmovdqa64 ymm30, ymm16
vpternlogd ymm30, ymm12, ymm25, 0x9c
vpternlogd ymm30, ymm7, ymm4, 0x78
vpternlogd ymm30, ymm17, ymm13, 0xd2
vpternlogd ymm30, ymm6, ymm31, 0xb4
vmovdqa64 ymmword ptr [rcx + 128], ymm18
vmovdqa64 ymm18, ymmword ptr [rdi + 64]
vpternlogd ymm30, ymm18, dword ptr [rdx + 72]{1to8}, 0x96
vpxord ymm18, ymm9, ymm3
vmovdqa64 ymmword ptr [rcx + 288], ymm2
vmovdqa64 ymm2, ymm7
vpternlogd ymm2, ymm15, ymm17, 0x96
vmovdqa64 ymmword ptr [rcx + 320], ymm5
vmovdqa64 ymm5, ymm15
vpternlogd ymm5, ymm11, ymm26, 0x78
vpternlogd ymm26, ymm9, ymm12, 0xc6
vpternlogd ymm11, ymm9, ymm7, 0xa6
vpternlogd ymm5, ymm8, ymm12, 0x78
vpternlogd ymm18, ymm7, ymm5, 0xa6
vpternlogd ymm26, ymm20, ymm6, 0x78
vpternlogd ymm18, ymm16, ymm2, 0xb4
vpternlogd ymm26, ymm16, ymm23, 0xd2
vpternlogd ymm26, ymm10, ymm24, 0xb4
vmovdqa64 ymm5, ymmword ptr [rdi + 128]
vpternlogd ymm26, ymm5, dword ptr [rdx + 80]{1to8}, 0x96
vmovdqa64 ymm7, ymmword ptr [rdi + 96]
vpternlogd ymm18, ymm7, dword ptr [rdx + 76]{1to8}, 0x96
vpternlogd ymm25, ymm4, ymm11, 0x96
vpternlogd ymm25, ymm8, ymm20, 0xb4
vpternlogd ymm25, ymm3, ymm31, 0x78
vpternlogd ymm25, ymm17, ymm12, 0x78
vpternlogd ymm11, ymm17, ymm31, 0xb4
vpternlogd ymm2, ymm15, ymm31, 0x6a
vpternlogd ymm2, ymm24, ymm20, 0x78
vpternlogd ymm11, ymm24, ymm13, 0x78
vpternlogd ymm2, ymm29, ymm13, 0x78
vpternlogd ymm2, ymm23, ymm6, 0x78
vpternlogd ymm11, ymm4, ymm8, 0x78
vpternlogd ymm11, ymm8, dword ptr [rdx + 92]{1to8}, 0x96
vmovdqa64 ymm3, ymmword ptr [rdi + 160]
vpternlogd ymm25, ymm3, dword ptr [rdx + 84]{1to8}, 0x96
vpxord ymm2, ymm2, dword ptr [rdx + 96]{1to8}
vpandd ymm4, ymm5, ymm3
vmovdqa64 ymm6, ymmword ptr [rdi + 32]
vmovdqa64 ymm8, ymm6
vpternlogd ymm8, ymm7, ymm3, 0xac
vmovdqa64 ymm9, ymmword ptr [rdi + 0]
vmovdqa64 ymm10, ymm9
vpternlogd ymm10, ymm7, ymm5, 0x28
vmovdqa64 ymm12, ymm5
vpternlogd ymm12, ymm7, ymm10, 0x95
vpternlogd ymm8, ymm7, ymm12, 0x87
vpternlogd ymm8, ymm9, ymm4, 0x96
vmovdqa64 ymm13, ymmword ptr [rdi + 64]
vpternlogd ymm10, ymm9, ymm13, 0x87
vpandd ymm15, ymm9, ymm3
vpternlogd ymm8, ymm13, ymm15, 0x87
vmovdqa64 ymm16, ymm13
vpternlogd ymm16, ymm9, ymm6, 0xe6
vpandnd ymm17, ymm6, ymm3
vmovdqa64 ymm20, ymm7
vpternlogd ymm20, ymm9, ymm6, 0x87
vmovdqa64 ymm23, ymm3
vpternlogd ymm23, ymm7, ymm20, 0xa6
vmovdqa64 ymm24, ymmword ptr [rdi + 192]
vpternlogd ymm23, ymm13, ymm24, 0x78
vmovdqa64 ymm29, ymm24
vpternlogd ymm29, ymm15, ymm23, 0x6f
vpternlogd ymm29, ymm27, ymm8, 0x69
vmovdqa64 ymm8, ymm7
vpternlogd ymm8, ymm9, ymm16, 0x6a
vmovdqa64 ymm31, ymm5
vpternlogd ymm31, ymm6, ymm15, 0x95
vpternlogd ymm15, ymm6, ymm24, 0x78
vmovdqa64 ymmword ptr [rcx + 352], ymm29
vmovdqa64 ymm29, ymm5
vpternlogd ymm29, ymm13, ymm8, 0x95
vpxord ymm6, ymm16, ymm8
vpternlogd ymm16, ymm17, ymm29, 0x69
vpternlogd ymm17, ymm13, ymm12, 0x59
vpternlogd ymm17, ymm3, ymm15, 0x1e
vpternlogd ymm17, ymm24, ymm4, 0x87
vmovdqa64 ymmword ptr [rcx + 384], ymm27
vmovdqa64 ymm27, ymm7
vpternlogd ymm27, ymm9, ymm13, 0x63
vpternlogd ymm8, ymm20, ymm27, 0xe7
vpternlogd ymm27, ymm24, ymm31, 0x59
vpternlogd ymm10, ymm24, ymm27, 0xb4
vmovdqa64 ymm9, ymm3
vpternlogd ymm9, ymm16, ymm6, 0x6f
vpternlogd ymm10, ymm1, ymm9, 0x96
vpternlogd ymm16, ymm7, ymm20, 0x6a
vpternlogd ymm20, ymm3, ymm23, 0xb4
vpternlogd ymm23, ymm5, ymm31, 0x7b
vpternlogd ymm31, ymm13, ymm7, 0xb1
vpternlogd ymm31, ymm26, ymm17, 0x96
vpternlogd ymm5, ymm24, ymm6, 0xb7
vmovdqa64 ymm9, ymmword ptr [rdi + 32]
vpternlogd ymm6, ymm9, ymm13, 0xd7
vpandd ymm7, ymm7, ymm24
vpternlogd ymm6, ymm23, ymm7, 0x69
vpternlogd ymm4, ymm9, ymm7, 0x48
vpternlogd ymm7, ymm13, ymm12, 0x47
vpternlogd ymm7, ymm25, ymm8, 0x96
vpternlogd ymm7, ymm27, ymm20, 0x96
vpternlogd ymm12, ymm13, ymm3, 0x96
vpternlogd ymm12, ymm24, ymm29, 0x59
vpternlogd ymm12, ymm18, ymm4, 0x96
vpternlogd ymm20, ymm3, ymmword ptr [rdi + 0], 0x48
vpternlogd ymm20, ymm13, ymm15, 0xe2
vpternlogd ymm20, ymm19, ymm16, 0x69
vpternlogd ymm15, ymm30, ymm5, 0x96
vpxord ymm15, ymm15, ymm6
vpxord ymm5, ymm5, ymm20
vpxord ymm3, ymm28, dword ptr [rdx + 320]{1to8}
vmovdqa64 ymm4, ymmword ptr [rcx + 224]
vpxord ymm6, ymm4, dword ptr [rdx + 324]{1to8}
vpxord ymm8, ymm22, dword ptr [rdx + 332]{1to8}
vpxord ymm9, ymm0, dword ptr [rdx + 340]{1to8}
vpxord ymm13, ymm21, dword ptr [rdx + 336]{1to8}
vpxord ymm16, ymm14, dword ptr [rdx + 344]{1to8}
vmovdqa64 ymm17, ymmword ptr [rcx + 320]
vpxord ymm20, ymm17, dword ptr [rdx + 328]{1to8}
vmovdqa64 ymm23, ymmword ptr [rcx + 288]
vpxord ymm24, ymm23, dword ptr [rdx + 348]{1to8}
vmovdqa64 ymm27, ymm2
vpternlogd ymm27, ymm1, ymm26, 0x96
vmovdqa64 ymm29, ymmword ptr [rcx + 128]
vpxord ymm17, ymm29, dword ptr [rdx + 352]{1to8}
vpxord ymm4, ymm1, ymm18
vmovdqa64 ymm29, ymmword ptr [rcx + 384]
vmovdqa64 ymm23, ymm29
vpternlogd ymm23, ymm1, ymm11, 0x96
vmovdqa64 ymmword ptr [rcx + 416], ymm0
vmovdqa64 ymm0, ymm27
vpternlogd ymm0, ymm19, ymm23, 0x96
vmovdqa64 ymmword ptr [rcx + 448], ymm22
vmovdqa64 ymm22, ymm4
vpternlogd ymm22, ymm1, ymm25, 0x96
vmovdqa64 ymmword ptr [rcx + 480], ymm21
vpxord ymm21, ymm19, ymm2
vmovdqa64 ymmword ptr [rcx + 512], ymm14
vmovdqa64 ymm14, ymm11
vpternlogd ymm14, ymm30, ymm26, 0x96
vmovdqa64 ymmword ptr [rcx + 544], ymm28
vmovdqa64 ymm28, ymm21
vpternlogd ymm28, ymm30, ymm2, 0x96
vmovdqa64 ymmword ptr [rcx + 576], ymm17
vmovdqa64 ymm17, ymm28
vpternlogd ymm17, ymm26, ymm0, 0x14
vpternlogd ymm0, ymm18, ymm2, 0x6c
vmovdqa64 ymmword ptr [rcx + 608], ymm24
vmovdqa64 ymm24, ymm22
vpternlogd ymm24, ymm18, ymm28, 0x96
vmovdqa64 ymmword ptr [rcx + 640], ymm9
vmovdqa64 ymm9, ymm14
vpternlogd ymm9, ymm11, ymm22, 0x7b
vmovdqa64 ymmword ptr [rcx + 672], ymm7
vmovdqa64 ymm7, ymm24
vpternlogd ymm7, ymm30, ymm22, 0x96
vpternlogd ymm17, ymm2, ymm7, 0x78
vpternlogd ymm17, ymm23, ymm24, 0x78
vpxord ymm17, ymm17, ymm9
vpternlogd ymm17, ymm30, ymm27, 0x4b
vmovdqa64 ymm9, ymmword ptr [rcx + 352]
vpternlogd ymm17, ymm3, ymm9, 0x96
vmovdqa64 ymm3, ymmword ptr [rcx + 160]
vpternlogd ymm9, ymm3, dword ptr [rdx + 356]{1to8}, 0x96
vmovdqa64 ymm3, ymm22
vpternlogd ymm3, ymm11, ymm27, 0x9c
vpternlogd ymm3, ymm29, ymm21, 0x78
vmovdqa64 ymmword ptr [rcx + 352], ymm9
vpxord ymm9, ymm29, ymm7
vpternlogd ymm3, ymm30, ymm9, 0x78
vpternlogd ymm3, ymm1, ymm25, 0xd2
vpternlogd ymm3, ymm6, ymm10, 0x96
vmovdqa64 ymm6, ymmword ptr [rcx + 192]
vpternlogd ymm10, ymm6, dword ptr [rdx + 360]{1to8}, 0x96
vmovdqa64 ymm6, ymm24
vpternlogd ymm6, ymm26, ymm21, 0xa6
vpternlogd ymm6, ymm25, ymm19, 0x78
vpternlogd ymm6, ymm23, ymm4, 0xd2
vmovdqa64 ymmword ptr [rcx + 704], ymm10
vmovdqa64 ymm10, ymm29
vpternlogd ymm10, ymm25, ymm23, 0x96
vmovdqa64 ymmword ptr [rcx + 736], ymm3
vmovdqa64 ymm3, ymm9
vpternlogd ymm3, ymm26, ymm7, 0x96
vpternlogd ymm6, ymm9, ymm3, 0xb4
vpternlogd ymm6, ymm20, ymm15, 0x96
vpternlogd ymm0, ymm1, ymm3, 0x78
vpternlogd ymm0, ymm25, ymm14, 0x78
vpternlogd ymm0, ymm30, ymm11, 0x78
vpternlogd ymm0, ymm16, ymm5, 0x69
vmovdqa64 ymm16, ymmword ptr [rcx + 96]
vpternlogd ymm15, ymm16, dword ptr [rdx + 364]{1to8}, 0x96
vmovdqa64 ymm20, ymmword ptr [rcx + 256]
vpternlogd ymm5, ymm20, dword ptr [rdx + 380]{1to8}, 0x69
vmovdqa64 ymm16, ymm29
vpternlogd ymm16, ymm27, ymm14, 0x78
vpternlogd ymm16, ymm11, ymm21, 0x78
vpternlogd ymm14, ymm1, ymm21, 0xc6
vpternlogd ymm27, ymm1, ymm25, 0xa6
vpxord ymm1, ymm1, ymm7
vpternlogd ymm1, ymm25, ymm16, 0xa6
vpternlogd ymm24, ymm19, ymm27, 0x96
vpternlogd ymm1, ymm26, ymm10, 0xb4
vpternlogd ymm1, ymm8, ymm12, 0x96
vpternlogd ymm10, ymm29, ymm3, 0x6a
vpternlogd ymm14, ymm22, ymm9, 0x78
vpternlogd ymm14, ymm26, ymm2, 0xd2
vpternlogd ymm14, ymm18, ymm28, 0xb4
vpternlogd ymm14, ymm13, ymm31, 0x96
vpternlogd ymm24, ymm11, ymm22, 0xb4
vpternlogd ymm24, ymm7, ymm3, 0x78
vpternlogd ymm27, ymm23, ymm3, 0xb4
vpternlogd ymm24, ymm23, ymm21, 0x78
vmovdqa64 ymm3, ymmword ptr [rcx + 672]
vpternlogd ymm24, ymm3, ymmword ptr [rcx + 640], 0x96
vpternlogd ymm10, ymm28, ymm22, 0x78
vpternlogd ymm27, ymm28, ymm4, 0x78
vpternlogd ymm10, ymm30, ymm4, 0x78
vpternlogd ymm10, ymm2, ymm9, 0x78
vpternlogd ymm27, ymm19, ymm11, 0x78
vpternlogd ymm27, ymm11, ymmword ptr [rcx + 608], 0x96
vpxord ymm10, ymm10, ymmword ptr [rcx + 576]
vmovdqa64 ymm2, ymmword ptr [rcx + 64]
vpternlogd ymm31, ymm2, dword ptr [rdx + 372]{1to8}, 0x96
vmovdqa64 ymm4, ymmword ptr [rcx + 32]
vpternlogd ymm12, ymm4, dword ptr [rdx + 368]{1to8}, 0x96
vmovdqa64 ymm7, ymmword ptr [rcx + 0]
vpternlogd ymm3, ymm7, dword ptr [rdx + 376]{1to8}, 0x96
vmovdqa64 ymm8, ymmword ptr [rsi + 512]
vpternlogd ymm8, ymm17, dword ptr [rdx + 256]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 576]
vpternlogd ymm8, ymm6, dword ptr [rdx + 264]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 672]
vpternlogd ymm8, ymm24, dword ptr [rdx + 276]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 704]
vpternlogd ymm8, ymm0, dword ptr [rdx + 280]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 608]
vpternlogd ymm8, ymm1, dword ptr [rdx + 268]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 768]
vpternlogd ymm8, ymm10, dword ptr [rdx + 288]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 544]
vmovdqa64 ymm9, ymmword ptr [rcx + 736]
vpternlogd ymm8, ymm9, dword ptr [rdx + 260]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 640]
vpternlogd ymm8, ymm14, dword ptr [rdx + 272]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 800]
vmovdqa64 ymm11, ymmword ptr [rcx + 352]
vpternlogd ymm8, ymm11, dword ptr [rdx + 292]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 832]
vmovdqa64 ymm13, ymmword ptr [rcx + 704]
vpternlogd ymm8, ymm13, dword ptr [rdx + 296]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 736]
vpternlogd ymm8, ymm27, dword ptr [rdx + 284]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 864]
vpternlogd ymm8, ymm15, dword ptr [rdx + 300]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 896]
vpternlogd ymm8, ymm12, dword ptr [rdx + 304]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 992]
vpternlogd ymm8, ymm5, dword ptr [rdx + 316]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 960]
vpternlogd ymm8, ymm3, dword ptr [rdx + 312]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm8
vmovdqa64 ymm8, ymmword ptr [rsi + 928]
vpternlogd ymm8, ymm31, dword ptr [rdx + 308]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm8
vpxord ymm24, ymm24, ymmword ptr [rsi + 160]
vpxord ymm9, ymm9, ymmword ptr [rsi + 32]
vpxord ymm6, ymm6, ymmword ptr [rsi + 64]
vpxord ymm27, ymm27, ymmword ptr [rsi + 224]
vpxord ymm17, ymm17, ymmword ptr [rsi + 0]
vpxord ymm14, ymm14, ymmword ptr [rsi + 128]
vpxord ymm1, ymm1, ymmword ptr [rsi + 96]
vpxord ymm0, ymm0, ymmword ptr [rsi + 192]
vmovdqa64 ymm8, ymmword ptr [rcx + 288]
vmovdqa64 ymm16, ymmword ptr [rcx + 128]
vmovdqa64 ymm18, ymm16
vpternlogd ymm18, ymm8, ymm7, 0x96
vpxord ymm10, ymm10, ymmword ptr [rsi + 256]
vpxord ymm19, ymm2, ymm20
vmovdqa64 ymm21, ymmword ptr [rcx + 96]
vmovdqa64 ymm22, ymm21
vpternlogd ymm22, ymm16, ymm20, 0x96
vmovdqa64 ymm23, ymmword ptr [rcx + 160]
vmovdqa64 ymm25, ymm23
vpternlogd ymm25, ymm20, ymm19, 0x96
vmovdqa64 ymm26, ymmword ptr [rcx + 192]
vpxord ymm28, ymm16, ymm26
vmovdqa64 ymm29, ymm2
vpternlogd ymm29, ymm18, ymm22, 0x96
vmovdqa64 ymm30, ymm4
vpternlogd ymm30, ymm16, ymm28, 0x96
vmovdqa64 ymm13, ymm26
vpternlogd ymm13, ymm25, ymm30, 0x96
vmovdqa64 ymm11, ymm21
vpternlogd ymm11, ymm29, ymm25, 0x12
vpternlogd ymm29, ymm26, ymm20, 0x6c
vmovdqa64 ymmword ptr [rcx + 384], ymm10
vmovdqa64 ymm10, ymm7
vpternlogd ymm10, ymm22, ymm30, 0xd2
vpternlogd ymm10, ymm8, ymm19, 0x78
vmovdqa64 ymmword ptr [rcx + 576], ymm27
vmovdqa64 ymm27, ymm23
vpternlogd ymm27, ymm30, ymm13, 0x96
vpternlogd ymm11, ymm20, ymm27, 0x78
vpternlogd ymm11, ymm18, ymm13, 0x78
vmovdqa64 ymmword ptr [rcx + 608], ymm24
vmovdqa64 ymm24, ymm7
vpternlogd ymm24, ymm23, ymm21, 0x96
vmovdqa64 ymmword ptr [rcx + 640], ymm1
vmovdqa64 ymm1, ymm7
vpternlogd ymm1, ymm30, ymm24, 0x6f
vpxord ymm11, ymm11, ymm1
vpternlogd ymm11, ymm23, ymm22, 0x4b
vmovdqa64 ymm1, ymmword ptr [rcx + 544]
vpternlogd ymm11, ymm1, dword ptr [rdx + 128]{1to8}, 0x96
vmovdqa64 ymmword ptr [rcx + 672], ymm14
vmovdqa64 ymm14, ymm21
vpternlogd ymm14, ymm19, ymm13, 0x9c
vpternlogd ymm14, ymm4, ymm2, 0x78
vpternlogd ymm14, ymm18, ymm28, 0xd2
vmovdqa64 ymmword ptr [rcx + 736], ymm6
vpxord ymm6, ymm8, ymm27
vpternlogd ymm10, ymm23, ymm6, 0x78
vpternlogd ymm10, ymm16, ymm4, 0xd2
vmovdqa64 ymmword ptr [rcx + 768], ymm0
vmovdqa64 ymm0, ymmword ptr [rcx + 224]
vpternlogd ymm10, ymm0, dword ptr [rdx + 132]{1to8}, 0x96
vmovdqa64 ymmword ptr [rcx + 800], ymm9
vmovdqa64 ymm9, ymm4
vpternlogd ymm9, ymm8, ymm18, 0x96
vmovdqa64 ymmword ptr [rcx + 832], ymm17
vmovdqa64 ymm17, ymm21
vpternlogd ymm17, ymm27, ymm6, 0x96
vpternlogd ymm14, ymm6, ymm17, 0xb4
vmovdqa64 ymm1, ymmword ptr [rcx + 320]
vpternlogd ymm14, ymm1, dword ptr [rdx + 136]{1to8}, 0x96
vpternlogd ymm29, ymm16, ymm17, 0x78
vpternlogd ymm29, ymm4, ymm24, 0x78
vpternlogd ymm29, ymm23, ymm7, 0x78
vmovdqa64 ymm1, ymmword ptr [rcx + 512]
vpternlogd ymm29, ymm1, dword ptr [rdx + 152]{1to8}, 0x96
vmovdqa64 ymm1, ymm8
vpternlogd ymm1, ymm22, ymm24, 0x78
vpternlogd ymm1, ymm7, ymm19, 0x78
vpternlogd ymm24, ymm16, ymm19, 0xc6
vpternlogd ymm24, ymm30, ymm6, 0x78
vpternlogd ymm24, ymm21, ymm20, 0xd2
vpternlogd ymm24, ymm26, ymm25, 0xb4
vpternlogd ymm22, ymm16, ymm4, 0xa6
vpternlogd ymm13, ymm2, ymm22, 0x96
vmovdqa64 ymm26, ymmword ptr [rcx + 480]
vpternlogd ymm24, ymm26, dword ptr [rdx + 144]{1to8}, 0x96
vpxord ymm16, ymm16, ymm27
vpternlogd ymm16, ymm4, ymm1, 0xa6
vpternlogd ymm16, ymm21, ymm9, 0xb4
vpternlogd ymm9, ymm8, ymm17, 0x6a
vmovdqa64 ymm1, ymmword ptr [rcx + 448]
vpternlogd ymm16, ymm1, dword ptr [rdx + 140]{1to8}, 0x96
vpternlogd ymm22, ymm18, ymm17, 0xb4
vpternlogd ymm13, ymm7, ymm30, 0xb4
vpternlogd ymm13, ymm27, ymm17, 0x78
vpternlogd ymm13, ymm18, ymm19, 0x78
vpternlogd ymm9, ymm25, ymm30, 0x78
vpternlogd ymm22, ymm25, ymm28, 0x78
vpternlogd ymm9, ymm23, ymm28, 0x78
vpternlogd ymm9, ymm20, ymm6, 0x78
vpternlogd ymm22, ymm2, ymm7, 0x78
vpternlogd ymm22, ymm7, dword ptr [rdx + 156]{1to8}, 0x96
vmovdqa64 ymm2, ymmword ptr [rcx + 416]
vpternlogd ymm13, ymm2, dword ptr [rdx + 148]{1to8}, 0x96
vpxord ymm9, ymm9, dword ptr [rdx + 160]{1to8}
vmovdqa64 ymm4, ymm2
vpternlogd ymm4, ymm0, ymm1, 0xe2
vmovdqa64 ymm6, ymmword ptr [rcx + 544]
vpandd ymm7, ymm2, ymm6
vmovdqa64 ymm8, ymm26
vpternlogd ymm8, ymm6, ymm1, 0x60
vpandd ymm17, ymm26, ymm2
vmovdqa64 ymm18, ymm1
vpternlogd ymm18, ymm6, ymm0, 0x87
vmovdqa64 ymm19, ymm26
vpternlogd ymm19, ymm1, ymm8, 0x95
vpternlogd ymm4, ymm1, ymm19, 0x87
vpternlogd ymm4, ymm6, ymm17, 0x96
vmovdqa64 ymm20, ymmword ptr [rcx + 320]
vpternlogd ymm4, ymm20, ymm7, 0x87
vpternlogd ymm8, ymm6, ymm20, 0x87
vmovdqa64 ymm21, ymm2
vpternlogd ymm21, ymm1, ymm18, 0xa6
vmovdqa64 ymm23, ymmword ptr [rcx + 512]
vpternlogd ymm21, ymm20, ymm23, 0x78
vmovdqa64 ymm25, ymm23
vpternlogd ymm25, ymm7, ymm21, 0x6f
vpternlogd ymm25, ymm11, ymm4, 0x69
vmovdqa64 ymm4, ymmword ptr [rcx + 352]
vpternlogd ymm4, ymm25, ymmword ptr [rsi + 288], 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm4
vmovdqa64 ymm4, ymm20
vpternlogd ymm4, ymm6, ymm0, 0xe6
vpandnd ymm27, ymm0, ymm2
vmovdqa64 ymm28, ymm1
vpternlogd ymm28, ymm6, ymm20, 0x63
vmovdqa64 ymm30, ymm1
vpternlogd ymm30, ymm6, ymm4, 0x6a
vmovdqa64 ymmword ptr [rcx + 0], ymm25
vpxord ymm25, ymm4, ymm30
vmovdqa64 ymm6, ymm26
vpternlogd ymm6, ymm0, ymm7, 0x95
vpternlogd ymm7, ymm0, ymm23, 0x78
vmovdqa64 ymm0, ymm23
vpternlogd ymm0, ymm28, ymm6, 0x65
vpternlogd ymm8, ymm23, ymm0, 0xb4
vpternlogd ymm28, ymm18, ymm30, 0xbd
vpternlogd ymm30, ymm20, ymm26, 0x87
vpternlogd ymm4, ymm27, ymm30, 0x69
vpternlogd ymm27, ymm20, ymm19, 0x59
vpternlogd ymm27, ymm2, ymm7, 0x1e
vpternlogd ymm27, ymm23, ymm17, 0x87
vmovdqa64 ymmword ptr [rcx + 32], ymm9
vmovdqa64 ymm9, ymm23
vpternlogd ymm9, ymm26, ymm25, 0x9f
vpternlogd ymm26, ymm21, ymm6, 0x6f
vpternlogd ymm6, ymm20, ymm1, 0xb1
vpternlogd ymm6, ymm24, ymm27, 0x96
vpternlogd ymm21, ymm2, ymm18, 0xa6
vmovdqa64 ymm27, ymm2
vpternlogd ymm27, ymm21, ymmword ptr [rcx + 544], 0x60
vpternlogd ymm18, ymm1, ymm4, 0x78
vpternlogd ymm4, ymm2, ymm25, 0x7b
vpternlogd ymm8, ymm10, ymm4, 0x96
vpandd ymm1, ymm1, ymm23
vmovdqa64 ymm4, ymmword ptr [rcx + 224]
vpternlogd ymm17, ymm4, ymm1, 0x48
vpternlogd ymm25, ymm4, ymm20, 0xd7
vpternlogd ymm25, ymm26, ymm1, 0x69
vpternlogd ymm2, ymm20, ymm19, 0x96
vpternlogd ymm2, ymm23, ymm30, 0x59
vpternlogd ymm2, ymm16, ymm17, 0x96
vpternlogd ymm1, ymm20, ymm19, 0x47
vpternlogd ymm1, ymm13, ymm28, 0x96
vpternlogd ymm1, ymm0, ymm21, 0x96
vpternlogd ymm27, ymm20, ymm7, 0xe2
vpternlogd ymm27, ymm29, ymm18, 0x69
vpternlogd ymm7, ymm14, ymm9, 0x96
vpxord ymm7, ymm7, ymm25
vpxord ymm9, ymm9, ymm27
vpternlogd ymm5, ymm9, ymmword ptr [rsi + 480], 0x69
vmovdqa64 ymmword ptr [rsi + 480], ymm5
vpternlogd ymm3, ymm1, ymmword ptr [rsi + 448], 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm3
vmovdqa64 ymm0, ymmword ptr [rcx + 704]
vpternlogd ymm0, ymm8, ymmword ptr [rsi + 320], 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm0
vpternlogd ymm12, ymm2, ymmword ptr [rsi + 384], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm12
vpternlogd ymm15, ymm7, ymmword ptr [rsi + 352], 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm15
vpternlogd ymm31, ymm6, ymmword ptr [rsi + 416], 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm31
vmovdqa64 ymm0, ymm22
vpternlogd ymm0, ymm11, ymm10, 0x96
vmovdqa64 ymm3, ymmword ptr [rcx + 32]
vmovdqa64 ymm4, ymm3
vpternlogd ymm4, ymm10, ymm24, 0x96
vmovdqa64 ymm5, ymm4
vpternlogd ymm5, ymm29, ymm0, 0x96
vpxord ymm12, ymm10, ymm16
vpxord ymm15, ymm29, ymm3
vmovdqa64 ymm17, ymm3
vpternlogd ymm17, ymm14, ymm15, 0x96
vmovdqa64 ymm18, ymm17
vpternlogd ymm18, ymm24, ymm5, 0x14
vpternlogd ymm5, ymm16, ymm3, 0x6c
vmovdqa64 ymm19, ymm12
vpternlogd ymm19, ymm10, ymm13, 0x96
vmovdqa64 ymm20, ymm19
vpternlogd ymm20, ymm22, ymm4, 0x9c
vpternlogd ymm20, ymm11, ymm15, 0x78
vmovdqa64 ymm21, ymm19
vpternlogd ymm21, ymm16, ymm17, 0x96
vmovdqa64 ymm23, ymm21
vpternlogd ymm23, ymm14, ymm19, 0x96
vpternlogd ymm18, ymm3, ymm23, 0x78
vpternlogd ymm18, ymm0, ymm21, 0x78
vmovdqa64 ymm25, ymm22
vpternlogd ymm25, ymm14, ymm24, 0x96
vmovdqa64 ymm26, ymm25
vpternlogd ymm26, ymm22, ymm19, 0x7b
vpxord ymm18, ymm18, ymm26
vpternlogd ymm18, ymm14, ymm4, 0x4b
vmovdqa64 ymm26, ymmword ptr [rcx + 832]
vpternlogd ymm18, ymm26, ymmword ptr [rcx + 0], 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm18
vpxord ymm18, ymm11, ymm23
vpternlogd ymm20, ymm14, ymm18, 0x78
vpternlogd ymm20, ymm10, ymm13, 0xd2
vpternlogd ymm20, ymm8, ymmword ptr [rcx + 800], 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm20
vmovdqa64 ymm8, ymm18
vpternlogd ymm8, ymm24, ymm23, 0x96
vpternlogd ymm5, ymm10, ymm8, 0x78
vpternlogd ymm5, ymm13, ymm25, 0x78
vpternlogd ymm5, ymm14, ymm22, 0x78
vpternlogd ymm5, ymm9, ymmword ptr [rcx + 768], 0x69
vmovdqa64 ymmword ptr [rsi + 192], ymm5
vmovdqa64 ymm5, ymm21
vpternlogd ymm5, ymm24, ymm15, 0xa6
vpternlogd ymm5, ymm13, ymm29, 0x78
vpternlogd ymm5, ymm0, ymm12, 0xd2
vpternlogd ymm5, ymm18, ymm8, 0xb4
vpternlogd ymm5, ymm7, ymmword ptr [rcx + 736], 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm5
vmovdqa64 ymm5, ymm0
vpternlogd ymm5, ymm11, ymm13, 0x96
vmovdqa64 ymm7, ymm25
vpternlogd ymm7, ymm11, ymm4, 0x6c
vpternlogd ymm7, ymm22, ymm15, 0x78
vpternlogd ymm25, ymm10, ymm15, 0xc6
vpternlogd ymm25, ymm19, ymm18, 0x78
vpternlogd ymm25, ymm24, ymm3, 0xd2
vpternlogd ymm25, ymm16, ymm17, 0xb4
vpternlogd ymm25, ymm6, ymmword ptr [rcx + 672], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm25
vpternlogd ymm4, ymm10, ymm13, 0xa6
vpxord ymm10, ymm10, ymm23
vpternlogd ymm10, ymm13, ymm7, 0xa6
vpternlogd ymm10, ymm24, ymm5, 0xb4
vpternlogd ymm10, ymm2, ymmword ptr [rcx + 640], 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm10
vpternlogd ymm5, ymm11, ymm8, 0x6a
vpternlogd ymm21, ymm29, ymm4, 0x96
vpternlogd ymm21, ymm22, ymm19, 0xb4
vpternlogd ymm21, ymm23, ymm8, 0x78
vpternlogd ymm21, ymm0, ymm15, 0x78
vpternlogd ymm21, ymm1, ymmword ptr [rcx + 608], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm21
vpternlogd ymm4, ymm0, ymm8, 0xb4
vpternlogd ymm5, ymm17, ymm19, 0x78
vpternlogd ymm4, ymm17, ymm12, 0x78
vpternlogd ymm5, ymm14, ymm12, 0x78
vpternlogd ymm5, ymm3, ymm18, 0x78
vpternlogd ymm4, ymm29, ymm22, 0x78
vpternlogd ymm4, ymm22, ymmword ptr [rcx + 576], 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm4
vpxord ymm5, ymm5, ymmword ptr [rcx + 384]
vmovdqa64 ymmword ptr [rsi + 256], ymm5
