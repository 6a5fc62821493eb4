// fo_ymm_one.s: 919 instructions, about 211 cycles, 28 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rdi + 800]
vmovdqa64 ymm1, ymmword ptr [rdi + 864]
vmovdqa64 ymm2, ymmword ptr [rdi + 960]
vmovdqa64 ymm3, ymm2
vpternlogd ymm3, ymm0, ymm1, 0x96
vmovdqa64 ymm4, ymmword ptr [rdi + 992]
vmovdqa64 ymm5, ymmword ptr [rdi + 928]
vpxord ymm6, ymm4, ymm5
vmovdqa64 ymm7, ymmword ptr [rdi + 768]
vmovdqa64 ymm8, ymm7
vpternlogd ymm8, ymm1, ymm4, 0x96
vmovdqa64 ymm9, ymm6
vpternlogd ymm9, ymm7, ymm3, 0x9c
vmovdqa64 ymm10, ymmword ptr [rdi + 736]
vmovdqa64 ymm11, ymm8
vpternlogd ymm11, ymm10, ymm3, 0x6c
vmovdqa64 ymm12, ymmword ptr [rdi + 896]
vmovdqa64 ymm13, ymm8
vpternlogd ymm13, ymm7, ymm12, 0xa6
vmovdqa64 ymm14, ymm2
vpternlogd ymm14, ymm10, ymm7, 0x96
vpternlogd ymm11, ymm2, ymm6, 0x78
vmovdqa64 ymm15, ymmword ptr [rdi + 832]
vpxord ymm16, ymm7, ymm15
vmovdqa64 ymm17, ymm14
vpternlogd ymm17, ymm10, ymm12, 0x96
vmovdqa64 ymm18, ymm6
vpternlogd ymm18, ymm0, ymm4, 0x96
vmovdqa64 ymm19, ymm16
vpternlogd ymm19, ymm7, ymm12, 0x96
vmovdqa64 ymm20, ymm14
vpternlogd ymm20, ymm5, ymm8, 0x96
vmovdqa64 ymm21, ymm20
vpternlogd ymm21, ymm1, ymm18, 0x06
vmovdqa64 ymm22, ymm19
vpternlogd ymm22, ymm2, ymm3, 0x7b
vpternlogd ymm20, ymm15, ymm4, 0x6c
vmovdqa64 ymm23, ymm19
vpternlogd ymm23, ymm15, ymm18, 0x96
vmovdqa64 ymm24, ymm23
vpternlogd ymm24, ymm1, ymm6, 0xa6
vmovdqa64 ymm25, ymm23
vpternlogd ymm25, ymm0, ymm19, 0x96
vpternlogd ymm24, ymm12, ymm5, 0x78
vpternlogd ymm24, ymm14, ymm16, 0xd2
vmovdqa64 ymm26, ymm23
vpternlogd ymm26, ymm5, ymm13, 0x96
vpxord ymm27, ymm10, ymm25
vmovdqa64 ymm28, ymm27
vpternlogd ymm28, ymm1, ymm25, 0x96
vpternlogd ymm26, ymm2, ymm19, 0xb4
vpternlogd ymm26, ymm25, ymm28, 0x78
vpternlogd ymm26, ymm14, ymm6, 0x78
vmovdqa64 ymm29, ymm28
vpternlogd ymm29, ymm10, ymm17, 0x78
vmovdqa64 ymm30, ymmword ptr [rdi + 672]
vpternlogd ymm26, ymm30, dword ptr [rdx + 20]{1to8}, 0x96
vmovdqa64 ymm31, ymm28
vpternlogd ymm31, ymm14, ymm13, 0xa6
vmovdqa64 ymm13, ymm27
vpternlogd ymm13, ymm19, ymm9, 0x6a
vpternlogd ymm13, ymm1, ymm4, 0xd2
vmovdqa64 ymm9, ymm28
vpternlogd ymm9, ymm7, ymm20, 0x6a
vpternlogd ymm29, ymm18, ymm19, 0x78
vpternlogd ymm13, ymm15, ymm18, 0xb4
vmovdqa64 ymm15, ymmword ptr [rdi + 640]
vpternlogd ymm13, ymm15, dword ptr [rdx + 16]{1to8}, 0x96
vpternlogd ymm29, ymm0, ymm16, 0x78
vpternlogd ymm31, ymm18, ymm16, 0x78
vpternlogd ymm31, ymm5, ymm2, 0x78
vpternlogd ymm29, ymm4, ymm27, 0x78
vpternlogd ymm9, ymm12, ymm3, 0x78
vpxord ymm3, ymm7, ymm25
vpternlogd ymm3, ymm12, ymm11, 0xa6
vpternlogd ymm9, ymm0, ymm2, 0x78
vpternlogd ymm3, ymm1, ymm17, 0xb4
vmovdqa64 ymm1, ymmword ptr [rdi + 704]
vpternlogd ymm9, ymm1, dword ptr [rdx + 24]{1to8}, 0x96
vmovdqa64 ymm5, ymmword ptr [rdi + 608]
vpternlogd ymm3, ymm5, dword ptr [rdx + 12]{1to8}, 0x96
vpternlogd ymm31, ymm2, dword ptr [rdx + 28]{1to8}, 0x96
vpternlogd ymm19, ymm2, ymm8, 0x9c
vpternlogd ymm25, ymm4, ymm21, 0x6a
vpternlogd ymm19, ymm10, ymm6, 0x78
vmovdqa64 ymm2, ymmword ptr [rdi + 512]
vmovdqa64 ymm4, ymmword ptr [rdi + 576]
vmovdqa64 ymm6, ymm4
vpternlogd ymm6, ymm2, ymm5, 0x39
vpternlogd ymm25, ymm14, ymm23, 0x78
vpternlogd ymm19, ymm0, ymm27, 0x78
vpternlogd ymm19, ymm7, ymm12, 0xd2
vmovdqa64 ymm7, ymmword ptr [rdi + 544]
vmovdqa64 ymm10, ymm7
vpternlogd ymm10, ymm2, ymm4, 0xbc
vmovdqa64 ymm11, ymm10
vpternlogd ymm11, ymm2, ymm5, 0x78
vpternlogd ymm19, ymm7, dword ptr [rdx + 4]{1to8}, 0x96
vmovdqa64 ymm12, ymm11
vpternlogd ymm12, ymm4, ymm15, 0x87
vpandd ymm14, ymm2, ymm30
vpandd ymm16, ymm2, ymm15
vmovdqa64 ymm17, ymm14
vpternlogd ymm17, ymm7, ymm15, 0x87
vpandd ymm18, ymm15, ymm30
vmovdqa64 ymm20, ymm17
vpternlogd ymm20, ymm1, ymm6, 0x4b
vmovdqa64 ymm21, ymm16
vpternlogd ymm21, ymm4, ymm30, 0x69
vpternlogd ymm21, ymm1, ymm12, 0x59
vpternlogd ymm28, ymm27, ymm24, 0xa6
vmovdqa64 ymm23, ymm30
vpternlogd ymm23, ymm7, ymm5, 0xe2
vmovdqa64 ymm24, ymm16
vpternlogd ymm24, ymm5, ymm15, 0x28
vmovdqa64 ymm27, ymm1
vpternlogd ymm27, ymm7, ymm30, 0xca
vpternlogd ymm23, ymm5, ymm16, 0x4b
vpxord ymm25, ymm25, ymm22
vpternlogd ymm28, ymm4, dword ptr [rdx + 8]{1to8}, 0x96
vpternlogd ymm25, ymm0, ymm8, 0x4b
vpternlogd ymm25, ymm2, dword ptr [rdx + 0]{1to8}, 0x96
vmovdqa64 ymm0, ymm25
vpternlogd ymm0, ymm4, ymm14, 0x78
vpternlogd ymm23, ymm2, ymm18, 0x96
vpternlogd ymm24, ymm4, ymm6, 0x4b
vpandnd ymm8, ymm7, ymm30
vmovdqa64 ymm22, ymm8
vpternlogd ymm22, ymm4, ymm27, 0x09
vpternlogd ymm8, ymm10, ymm12, 0x69
vpxord ymm22, ymm16, ymm22
vpternlogd ymm22, ymm1, ymm18, 0x78
vpternlogd ymm24, ymm1, ymm20, 0xb4
vpxord ymm29, ymm29, dword ptr [rdx + 32]{1to8}
vpternlogd ymm2, ymm7, ymm5, 0x95
vmovdqa64 ymm12, ymm2
vpternlogd ymm12, ymm11, ymm6, 0xdb
vpternlogd ymm12, ymm26, ymm20, 0x96
vmovdqa64 ymm6, ymm2
vpternlogd ymm6, ymm5, ymm30, 0xb4
vpternlogd ymm6, ymm4, ymm1, 0x78
vmovdqa64 ymm20, ymm6
vpternlogd ymm20, ymm15, ymm17, 0x7b
vmovdqa64 ymm15, ymm6
vpternlogd ymm15, ymm30, ymm2, 0xa6
vpternlogd ymm6, ymm1, ymm14, 0x7b
vpternlogd ymm17, ymm4, ymm5, 0xb1
vpternlogd ymm2, ymm5, ymm8, 0x78
vpternlogd ymm2, ymm4, ymm27, 0x78
vmovdqa64 ymm27, ymm25
vpternlogd ymm27, ymm19, ymm31, 0x96
vpandd ymm5, ymm5, ymm1
vpternlogd ymm6, ymm23, ymm0, 0x96
vpxord ymm0, ymm9, ymm29
vmovdqa64 ymm23, ymm5
vpternlogd ymm23, ymm7, ymm18, 0x48
vmovdqa64 ymm18, ymm0
vpternlogd ymm18, ymm28, ymm29, 0x96
vpternlogd ymm17, ymm13, ymm22, 0x96
vmovdqa64 ymm22, ymm5
vpternlogd ymm22, ymm4, ymm16, 0x8b
vpternlogd ymm22, ymm12, ymm15, 0x96
vmovdqa64 ymm12, ymmword ptr [rdi + 448]
vmovdqa64 ymm15, ymm22
vpternlogd ymm15, ymm12, dword ptr [rdx + 248]{1to8}, 0x96
vpxord ymm10, ymm10, ymm11
vmovdqa64 ymm11, ymmword ptr [rdi + 32]
vpxord ymm16, ymm11, dword ptr [rdx + 196]{1to8}
vpxord ymm11, ymm19, ymm3
vpternlogd ymm23, ymm3, ymm21, 0x96
vmovdqa64 ymm21, ymm11
vpternlogd ymm21, ymm19, ymm26, 0x96
vmovdqa64 ymm12, ymm21
vpternlogd ymm12, ymm3, ymm18, 0x96
vmovdqa64 ymmword ptr [rcx + 0], ymm15
vmovdqa64 ymm15, ymm10
vpternlogd ymm15, ymm7, ymmword ptr [rdi + 640], 0x69
vmovdqa64 ymm7, ymm12
vpternlogd ymm7, ymm28, ymm21, 0x96
vmovdqa64 ymmword ptr [rcx + 32], ymm17
vmovdqa64 ymm17, ymm15
vpternlogd ymm17, ymm1, ymm14, 0xa6
vpternlogd ymm10, ymm30, ymm8, 0x7b
vmovdqa64 ymm1, ymm17
vpternlogd ymm1, ymm9, ymm2, 0x69
vpternlogd ymm15, ymm4, ymmword ptr [rdi + 640], 0x7b
vpternlogd ymm10, ymm19, ymm24, 0x96
vmovdqa64 ymm2, ymmword ptr [rdi + 320]
vmovdqa64 ymm4, ymm10
vpternlogd ymm4, ymm2, dword ptr [rdx + 232]{1to8}, 0x96
vmovdqa64 ymm8, ymm29
vpternlogd ymm8, ymm19, ymm13, 0x96
vmovdqa64 ymm14, ymm8
vpternlogd ymm14, ymm9, ymm27, 0x96
vpternlogd ymm15, ymm5, ymm20, 0x69
vmovdqa64 ymm5, ymmword ptr [rdi + 480]
vmovdqa64 ymm20, ymm1
vpternlogd ymm20, ymm5, dword ptr [rdx + 252]{1to8}, 0x96
vpternlogd ymm15, ymm28, ymm17, 0x69
vmovdqa64 ymm17, ymm28
vpternlogd ymm17, ymm13, ymm31, 0x96
vmovdqa64 ymm24, ymm17
vpternlogd ymm24, ymm31, ymm21, 0x7b
vmovdqa64 ymm30, ymm17
vpternlogd ymm30, ymm25, ymm8, 0x6c
vmovdqa64 ymmword ptr [rcx + 64], ymm20
vmovdqa64 ymm20, ymm8
vpternlogd ymm20, ymm31, ymm21, 0xc6
vmovdqa64 ymmword ptr [rcx + 96], ymm4
vmovdqa64 ymm4, ymm14
vpternlogd ymm4, ymm13, ymm18, 0x06
vpternlogd ymm30, ymm31, ymm0, 0x78
vpxord ymm5, ymm25, ymm7
vpternlogd ymm4, ymm29, ymm7, 0x78
vmovdqa64 ymm2, ymm17
vpternlogd ymm2, ymm19, ymm0, 0xc6
vpternlogd ymm4, ymm27, ymm12, 0x78
vpternlogd ymm20, ymm25, ymm0, 0x78
vpternlogd ymm20, ymm28, ymm5, 0x78
vpternlogd ymm20, ymm19, ymm26, 0xd2
vpternlogd ymm20, ymm16, ymm10, 0x96
vmovdqa64 ymm10, ymmword ptr [rdi + 0]
vpxord ymm16, ymm10, dword ptr [rdx + 192]{1to8}
vmovdqa64 ymm10, ymm5
vpternlogd ymm10, ymm13, ymm7, 0x96
vpxord ymm4, ymm4, ymm24
vpternlogd ymm2, ymm21, ymm5, 0x78
vmovdqa64 ymm24, ymmword ptr [rdi + 192]
vmovdqa64 ymmword ptr [rcx + 128], ymm20
vpxord ymm20, ymm24, dword ptr [rdx + 216]{1to8}
vpternlogd ymm4, ymm28, ymm8, 0x4b
vpternlogd ymm4, ymm16, ymm6, 0x96
vmovdqa64 ymm16, ymmword ptr [rdi + 96]
vpxord ymm24, ymm16, dword ptr [rdx + 204]{1to8}
vmovdqa64 ymmword ptr [rcx + 160], ymm4
vpxord ymm4, ymm19, ymm7
vmovdqa64 ymm16, ymm27
vpternlogd ymm16, ymm25, ymm26, 0x96
vpternlogd ymm4, ymm26, ymm30, 0xa6
vmovdqa64 ymm30, ymm16
vpternlogd ymm30, ymm25, ymm10, 0x6a
vpternlogd ymm2, ymm13, ymm29, 0xd2
vpternlogd ymm30, ymm18, ymm21, 0x78
vpternlogd ymm30, ymm28, ymm11, 0x78
vpternlogd ymm2, ymm3, ymm18, 0xb4
vpternlogd ymm30, ymm29, ymm5, 0x78
vpternlogd ymm14, ymm3, ymm29, 0x6c
vpternlogd ymm4, ymm13, ymm16, 0xb4
vpternlogd ymm14, ymm19, ymm10, 0x78
vmovdqa64 ymm3, ymmword ptr [rdi + 256]
vpternlogd ymm30, ymm3, dword ptr [rdx + 224]{1to8}, 0x96
vpternlogd ymm4, ymm24, ymm23, 0x96
vpternlogd ymm8, ymm19, ymm26, 0xa6
vmovdqa64 ymm16, ymmword ptr [rdi + 320]
vpxord ymm19, ymm3, ymm16
vmovdqa64 ymm24, ymmword ptr [rdi + 384]
vmovdqa64 ymm25, ymm19
vpternlogd ymm25, ymm3, ymm24, 0x96
vmovdqa64 ymm29, ymm8
vpternlogd ymm29, ymm27, ymm10, 0xb4
vpternlogd ymm14, ymm26, ymm17, 0x78
vpternlogd ymm14, ymm28, ymm31, 0x78
vmovdqa64 ymm17, ymmword ptr [rdi + 160]
vpxord ymm28, ymm17, dword ptr [rdx + 212]{1to8}
vpternlogd ymm8, ymm9, ymm12, 0x96
vpternlogd ymm14, ymm20, ymm1, 0x96
vpternlogd ymm29, ymm18, ymm11, 0x78
vpternlogd ymm8, ymm31, ymm21, 0xb4
vmovdqa64 ymm1, ymmword ptr [rdi + 288]
vpternlogd ymm6, ymm1, dword ptr [rdx + 228]{1to8}, 0x96
vpternlogd ymm29, ymm9, ymm31, 0x78
vpternlogd ymm8, ymm7, ymm10, 0x78
vmovdqa64 ymm7, ymmword ptr [rdi + 64]
vpxord ymm18, ymm7, dword ptr [rdx + 200]{1to8}
vmovdqa64 ymm20, ymmword ptr [rdi + 480]
vmovdqa64 ymm21, ymmword ptr [rdi + 416]
vmovdqa64 ymmword ptr [rcx + 192], ymm4
vpxord ymm4, ymm20, ymm21
vpternlogd ymm8, ymm27, ymm0, 0x78
vmovdqa64 ymmword ptr [rcx + 224], ymm30
vmovdqa64 ymm30, ymm4
vpternlogd ymm30, ymm1, ymm20, 0x96
vpternlogd ymm12, ymm13, ymm0, 0xa6
vpternlogd ymm8, ymm28, ymm22, 0x96
vpternlogd ymm12, ymm26, ymm9, 0x78
vpternlogd ymm23, ymm24, dword ptr [rdx + 240]{1to8}, 0x96
vpternlogd ymm12, ymm27, ymm11, 0xd2
vpternlogd ymm12, ymm5, ymm10, 0xb4
vpternlogd ymm12, ymm18, ymm15, 0x96
vmovdqa64 ymm0, ymm30
vpternlogd ymm0, ymm16, ymm25, 0x96
vmovdqa64 ymm5, ymm0
vpternlogd ymm5, ymm1, ymm25, 0x96
vmovdqa64 ymm9, ymmword ptr [rdi + 224]
vpxord ymm10, ymm9, dword ptr [rdx + 220]{1to8}
vpxord ymm11, ymm9, ymm5
vmovdqa64 ymm13, ymmword ptr [rdi + 128]
vpxord ymm18, ymm13, dword ptr [rdx + 208]{1to8}
vpternlogd ymm10, ymm31, ymm29, 0x96
vmovdqa64 ymm22, ymmword ptr [rdi + 352]
vmovdqa64 ymm26, ymm11
vpternlogd ymm26, ymm22, ymm5, 0x96
vpternlogd ymm18, ymm2, ymmword ptr [rcx + 32], 0x96
vmovdqa64 ymm2, ymmword ptr [rdi + 448]
vmovdqa64 ymm27, ymm2
vpternlogd ymm27, ymm1, ymm22, 0x96
vmovdqa64 ymm28, ymm27
vpternlogd ymm28, ymm2, ymm25, 0x7b
vmovdqa64 ymm29, ymm20
vpternlogd ymm29, ymm3, ymm22, 0x96
vmovdqa64 ymm31, ymm29
vpternlogd ymm31, ymm9, ymm27, 0x6c
vmovdqa64 ymmword ptr [rcx + 256], ymm10
vmovdqa64 ymm10, ymm2
vpternlogd ymm10, ymm9, ymm3, 0x96
vmovdqa64 ymmword ptr [rcx + 288], ymm8
vmovdqa64 ymm8, ymm29
vpternlogd ymm8, ymm2, ymm25, 0xc6
vmovdqa64 ymmword ptr [rcx + 320], ymm12
vmovdqa64 ymm12, ymm10
vpternlogd ymm12, ymm9, ymm24, 0x96
vmovdqa64 ymmword ptr [rcx + 352], ymm6
vmovdqa64 ymm6, ymm27
vpternlogd ymm6, ymm3, ymm4, 0xc6
vpternlogd ymm31, ymm2, ymm4, 0x78
vmovdqa64 ymmword ptr [rcx + 384], ymm14
vmovdqa64 ymm14, ymm29
vpternlogd ymm14, ymm3, ymm24, 0xa6
vmovdqa64 ymm7, ymm14
vpternlogd ymm7, ymm10, ymm26, 0xb4
vpternlogd ymm14, ymm21, ymm0, 0x96
vmovdqa64 ymmword ptr [rcx + 416], ymm23
vmovdqa64 ymm23, ymm12
vpternlogd ymm23, ymm9, ymm26, 0x6a
vmovdqa64 ymmword ptr [rcx + 448], ymm18
vmovdqa64 ymm18, ymm10
vpternlogd ymm18, ymm21, ymm29, 0x96
vpternlogd ymm14, ymm2, ymm25, 0xb4
vmovdqa64 ymm9, ymm18
vpternlogd ymm9, ymm16, ymm20, 0x6c
vpternlogd ymm6, ymm25, ymm11, 0x78
vpternlogd ymm14, ymm5, ymm26, 0x78
vpternlogd ymm9, ymm3, ymm26, 0x78
vpternlogd ymm14, ymm10, ymm4, 0x78
vpternlogd ymm23, ymm30, ymm25, 0x78
vpternlogd ymm14, ymm17, dword ptr [rdx + 84]{1to8}, 0x96
vpternlogd ymm18, ymm22, ymm30, 0x06
vpternlogd ymm18, ymm20, ymm5, 0x78
vpternlogd ymm6, ymm22, ymm20, 0xd2
vpternlogd ymm18, ymm10, ymm0, 0x78
vpternlogd ymm15, ymm22, dword ptr [rdx + 236]{1to8}, 0x96
vpxord ymm5, ymm3, ymm5
vpternlogd ymm5, ymm24, ymm31, 0xa6
vpternlogd ymm23, ymm1, ymm19, 0x78
vmovdqa64 ymm25, ymmword ptr [rdi + 0]
vpandd ymm31, ymm17, ymm25
vpternlogd ymm6, ymm16, ymm30, 0xb4
vpternlogd ymm23, ymm20, ymm11, 0x78
vpternlogd ymm5, ymm22, ymm12, 0xb4
vpternlogd ymm7, ymm30, ymm19, 0x78
vmovdqa64 ymm12, ymmword ptr [rdi + 96]
vpternlogd ymm5, ymm12, dword ptr [rdx + 76]{1to8}, 0x96
vpternlogd ymm7, ymm21, ymm2, 0x78
vpandd ymm16, ymm13, ymm17
vpternlogd ymm7, ymm2, dword ptr [rdx + 92]{1to8}, 0x96
vpternlogd ymm8, ymm4, ymmword ptr [rdi + 224], 0x78
vpternlogd ymm8, ymm1, ymm11, 0x78
vpternlogd ymm0, ymm22, ymm4, 0xa6
vpternlogd ymm8, ymm3, ymm24, 0xd2
vpandd ymm3, ymm25, ymm13
vpternlogd ymm0, ymm24, ymm21, 0x78
vmovdqa64 ymm4, ymmword ptr [rdi + 32]
vpternlogd ymm8, ymm4, dword ptr [rdx + 68]{1to8}, 0x96
vmovdqa64 ymm20, ymmword ptr [rdi + 64]
vmovdqa64 ymm22, ymm3
vpternlogd ymm22, ymm20, ymm17, 0x69
vpternlogd ymm0, ymm10, ymm19, 0xd2
vpternlogd ymm0, ymm11, ymm26, 0xb4
vmovdqa64 ymm10, ymm20
vpternlogd ymm10, ymm25, ymm4, 0xe6
vpternlogd ymm0, ymm20, dword ptr [rdx + 72]{1to8}, 0x96
vmovdqa64 ymm11, ymmword ptr [rdi + 192]
vmovdqa64 ymm19, ymm11
vpternlogd ymm19, ymm4, ymm17, 0xca
vmovdqa64 ymm26, ymm10
vpternlogd ymm26, ymm25, ymm12, 0x78
vmovdqa64 ymm30, ymm26
vpternlogd ymm30, ymm20, ymm13, 0x87
vmovdqa64 ymmword ptr [rcx + 480], ymm15
vmovdqa64 ymm15, ymm12
vpternlogd ymm15, ymm25, ymm20, 0x63
vpternlogd ymm9, ymm24, ymm27, 0x78
vpxord ymm18, ymm18, ymm28
vmovdqa64 ymm24, ymm17
vpternlogd ymm24, ymm4, ymm12, 0xe2
vpternlogd ymm18, ymm1, ymm29, 0x4b
vpternlogd ymm24, ymm12, ymm3, 0x4b
vpternlogd ymm18, ymm25, dword ptr [rdx + 64]{1to8}, 0x96
vpternlogd ymm24, ymm25, ymm16, 0x96
vpternlogd ymm25, ymm4, ymm12, 0x95
vmovdqa64 ymm27, ymm18
vpternlogd ymm27, ymm20, ymm31, 0x78
vpternlogd ymm9, ymm1, ymm2, 0x78
vmovdqa64 ymm1, ymm25
vpternlogd ymm1, ymm12, ymm17, 0xb4
vpternlogd ymm9, ymm11, dword ptr [rdx + 88]{1to8}, 0x96
vpternlogd ymm1, ymm20, ymm11, 0x78
vmovdqa64 ymm2, ymm25
vpternlogd ymm2, ymm26, ymm15, 0xdb
vmovdqa64 ymm28, ymm1
vpternlogd ymm28, ymm17, ymm25, 0xa6
vmovdqa64 ymm29, ymm1
vpternlogd ymm29, ymm11, ymm31, 0x7b
vpternlogd ymm29, ymm24, ymm27, 0x96
vpandnd ymm24, ymm4, ymm17
vpxord ymm23, ymm23, dword ptr [rdx + 96]{1to8}
vmovdqa64 ymm27, ymm24
vpternlogd ymm27, ymm10, ymm30, 0x69
vpxord ymm10, ymm10, ymm26
vmovdqa64 ymm26, ymm10
vpternlogd ymm26, ymm17, ymm27, 0x7b
vpternlogd ymm27, ymm12, ymm25, 0x6a
vpternlogd ymm24, ymm20, ymm19, 0x09
vpandd ymm17, ymm12, ymm11
vpternlogd ymm27, ymm20, ymm19, 0x78
vmovdqa64 ymm19, ymm17
vpternlogd ymm19, ymm4, ymm16, 0x48
vmovdqa64 ymm25, ymm17
vpternlogd ymm25, ymm20, ymm3, 0x8b
vpternlogd ymm10, ymm4, ymm13, 0x69
vmovdqa64 ymmword ptr [rcx + 512], ymm29
vmovdqa64 ymm29, ymm10
vpternlogd ymm29, ymm11, ymm31, 0xa6
vpternlogd ymm31, ymm4, ymm13, 0x87
vpternlogd ymm10, ymm20, ymm13, 0x7b
vpternlogd ymm30, ymm11, ymm22, 0x4b
vmovdqa64 ymm4, ymm31
vpternlogd ymm4, ymm11, ymm15, 0x4b
vpxord ymm24, ymm3, ymm24
vpternlogd ymm30, ymm5, ymm19, 0x96
vmovdqa64 ymm19, ymm31
vpternlogd ymm19, ymm20, ymm12, 0xb1
vpternlogd ymm31, ymm13, ymm1, 0x7b
vmovdqa64 ymm1, ymmword ptr [rcx + 32]
vpternlogd ymm1, ymm21, dword ptr [rdx + 244]{1to8}, 0x96
vpternlogd ymm3, ymm12, ymm13, 0x28
vmovdqa64 ymm12, ymmword ptr [rcx + 448]
vpxord ymm21, ymm12, dword ptr [rdx + 336]{1to8}
vpternlogd ymm6, ymm13, dword ptr [rdx + 80]{1to8}, 0x96
vpternlogd ymm24, ymm11, ymm16, 0x78
vmovdqa64 ymm13, ymm6
vpternlogd ymm13, ymm0, ymm7, 0x96
vmovdqa64 ymm16, ymmword ptr [rcx + 416]
vmovdqa64 ymm22, ymm30
vpternlogd ymm22, ymm16, dword ptr [rdx + 368]{1to8}, 0x96
vpternlogd ymm31, ymm17, ymm10, 0x69
vpternlogd ymm31, ymm0, ymm29, 0x69
vpternlogd ymm3, ymm20, ymm15, 0x4b
vpternlogd ymm3, ymm11, ymm4, 0xb4
vpternlogd ymm3, ymm8, ymm26, 0x96
vmovdqa64 ymm10, ymmword ptr [rcx + 96]
vmovdqa64 ymm11, ymm3
vpternlogd ymm11, ymm10, dword ptr [rdx + 360]{1to8}, 0x96
vpternlogd ymm24, ymm6, ymm19, 0x96
vmovdqa64 ymm15, ymmword ptr [r8 + 832]
vmovdqa64 ymm17, ymm11
vpternlogd ymm17, ymm15, dword ptr [rdx + 296]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm17
vpternlogd ymm4, ymm14, ymm2, 0x96
vpxord ymm2, ymm9, ymm23
vpternlogd ymm29, ymm9, ymm27, 0x69
vmovdqa64 ymm15, ymmword ptr [rcx + 64]
vmovdqa64 ymm17, ymm29
vpternlogd ymm17, ymm15, dword ptr [rdx + 380]{1to8}, 0x96
vmovdqa64 ymm19, ymm2
vpternlogd ymm19, ymm0, ymm23, 0x96
vpternlogd ymm4, ymm28, ymm25, 0x96
vpxord ymm20, ymm8, ymm5
vmovdqa64 ymm25, ymm24
vpternlogd ymm25, ymm1, dword ptr [rdx + 372]{1to8}, 0x96
vmovdqa64 ymm26, ymmword ptr [rcx + 128]
vpxord ymm27, ymm26, dword ptr [rdx + 324]{1to8}
vmovdqa64 ymm28, ymm6
vpternlogd ymm28, ymm8, ymm23, 0x96
vmovdqa64 ymm26, ymm20
vpternlogd ymm26, ymm8, ymm14, 0x96
vmovdqa64 ymm12, ymm26
vpternlogd ymm12, ymm5, ymm19, 0x96
vmovdqa64 ymmword ptr [rcx + 32], ymm11
vmovdqa64 ymm11, ymm12
vpternlogd ymm11, ymm0, ymm26, 0x96
vmovdqa64 ymmword ptr [rcx + 544], ymm22
vmovdqa64 ymm22, ymm26
vpternlogd ymm22, ymm7, ymm28, 0x9c
vpxord ymm10, ymm18, ymm11
vpternlogd ymm22, ymm18, ymm2, 0x78
vmovdqa64 ymmword ptr [rcx + 576], ymm17
vmovdqa64 ymm17, ymm28
vpternlogd ymm17, ymm18, ymm13, 0x6c
vmovdqa64 ymmword ptr [rcx + 608], ymm25
vmovdqa64 ymm25, ymm10
vpternlogd ymm25, ymm6, ymm11, 0x96
vpternlogd ymm22, ymm0, ymm10, 0x78
vpternlogd ymm17, ymm7, ymm2, 0x78
vmovdqa64 ymm16, ymm18
vpternlogd ymm16, ymm8, ymm7, 0x96
vpternlogd ymm22, ymm8, ymm14, 0xd2
vpternlogd ymm22, ymm27, ymm3, 0x96
vpxord ymm3, ymm8, ymm11
vpternlogd ymm3, ymm14, ymm17, 0xa6
vmovdqa64 ymm17, ymm2
vpternlogd ymm17, ymm8, ymm13, 0x9c
vpxord ymm27, ymm22, ymmword ptr [r8 + 32]
vpternlogd ymm17, ymm26, ymm10, 0x78
vmovdqa64 ymmword ptr [rcx + 640], ymm27
vmovdqa64 ymm27, ymmword ptr [r8 + 544]
vpternlogd ymm22, ymm27, dword ptr [rdx + 260]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm22
vpternlogd ymm17, ymm6, ymm23, 0xd2
vpternlogd ymm17, ymm5, ymm19, 0xb4
vpternlogd ymm17, ymm21, ymm24, 0x96
vpxord ymm21, ymm17, ymmword ptr [r8 + 128]
vmovdqa64 ymm22, ymmword ptr [r8 + 640]
vpternlogd ymm17, ymm22, dword ptr [rdx + 272]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm17
vmovdqa64 ymm17, ymm16
vpternlogd ymm17, ymm18, ymm14, 0x96
vmovdqa64 ymm22, ymmword ptr [rcx + 384]
vpxord ymm24, ymm22, dword ptr [rdx + 344]{1to8}
vmovdqa64 ymm27, ymm28
vpternlogd ymm27, ymm8, ymm14, 0xa6
vmovdqa64 ymm22, ymm27
vpternlogd ymm22, ymm9, ymm12, 0x96
vpternlogd ymm27, ymm16, ymm25, 0xb4
vmovdqa64 ymmword ptr [rcx + 672], ymm21
vmovdqa64 ymm21, ymm17
vpternlogd ymm21, ymm18, ymm25, 0x6a
vpternlogd ymm27, ymm19, ymm20, 0x78
vpternlogd ymm21, ymm19, ymm26, 0x78
vpternlogd ymm17, ymm6, ymm3, 0xa6
vpternlogd ymm22, ymm7, ymm26, 0xb4
vmovdqa64 ymm3, ymm16
vpternlogd ymm3, ymm9, ymm28, 0x96
vpternlogd ymm21, ymm0, ymm20, 0x78
vmovdqa64 ymm18, ymm3
vpternlogd ymm18, ymm5, ymm23, 0x6c
vpternlogd ymm3, ymm6, ymm19, 0x06
vpternlogd ymm18, ymm8, ymm25, 0x78
vpternlogd ymm27, ymm9, ymm7, 0x78
vpternlogd ymm18, ymm14, ymm13, 0x78
vpternlogd ymm22, ymm11, ymm25, 0x78
vmovdqa64 ymm5, ymm12
vpternlogd ymm5, ymm6, ymm2, 0xa6
vpxord ymm6, ymm1, ymm15
vpternlogd ymm5, ymm14, ymm9, 0x78
vpternlogd ymm3, ymm23, ymm11, 0x78
vmovdqa64 ymm8, ymmword ptr [rcx + 352]
vmovdqa64 ymm9, ymm6
vpternlogd ymm9, ymm8, ymm15, 0x96
vmovdqa64 ymm11, ymmword ptr [rcx + 0]
vmovdqa64 ymm14, ymm4
vpternlogd ymm14, ymm11, dword ptr [rdx + 376]{1to8}, 0x96
vmovdqa64 ymm19, ymmword ptr [rcx + 320]
vmovdqa64 ymmword ptr [rcx + 704], ymm14
vpxord ymm14, ymm19, dword ptr [rdx + 328]{1to8}
vpternlogd ymm18, ymm0, ymm7, 0x78
vpternlogd ymm22, ymm16, ymm2, 0x78
vpternlogd ymm18, ymm24, ymm29, 0x96
vpternlogd ymm3, ymm16, ymm12, 0x78
vpternlogd ymm5, ymm16, ymm20, 0xd2
vmovdqa64 ymm2, ymmword ptr [rcx + 288]
vpxord ymm12, ymm2, dword ptr [rdx + 340]{1to8}
vpternlogd ymm5, ymm10, ymm25, 0xb4
vmovdqa64 ymm16, ymmword ptr [rcx + 480]
vmovdqa64 ymm20, ymm16
vpternlogd ymm20, ymm8, ymm11, 0x96
vpternlogd ymm12, ymm4, ymm22, 0x96
vpternlogd ymm5, ymm14, ymm31, 0x96
vmovdqa64 ymm4, ymmword ptr [r8 + 576]
vmovdqa64 ymm14, ymm5
vpternlogd ymm14, ymm4, dword ptr [rdx + 264]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm14
vpternlogd ymm26, ymm7, ymm13, 0x7b
vpxord ymm4, ymm12, ymmword ptr [r8 + 160]
vmovdqa64 ymm13, ymmword ptr [r8 + 672]
vpternlogd ymm12, ymm13, dword ptr [rdx + 276]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm12
vpternlogd ymm21, ymm23, ymm10, 0x78
vmovdqa64 ymm10, ymmword ptr [rcx + 224]
vpternlogd ymm21, ymm10, dword ptr [rdx + 352]{1to8}, 0x96
vmovdqa64 ymm12, ymmword ptr [r8 + 768]
vmovdqa64 ymm13, ymm21
vpternlogd ymm13, ymm12, dword ptr [rdx + 288]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm13
vpternlogd ymm31, ymm16, dword ptr [rdx + 364]{1to8}, 0x96
vmovdqa64 ymm12, ymmword ptr [r8 + 864]
vmovdqa64 ymm13, ymm31
vpternlogd ymm13, ymm12, dword ptr [rdx + 300]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm13
vmovdqa64 ymm12, ymmword ptr [rcx + 256]
vmovdqa64 ymm13, ymm12
vpternlogd ymm13, ymm10, ymm11, 0x96
vpxord ymm14, ymm12, dword ptr [rdx + 348]{1to8}
vpxord ymm3, ymm3, ymm26
vmovdqa64 ymm22, ymmword ptr [rcx + 416]
vmovdqa64 ymm23, ymm13
vpternlogd ymm23, ymm12, ymm22, 0x96
vpternlogd ymm14, ymm7, ymm27, 0x96
vpternlogd ymm3, ymm0, ymm28, 0x4b
vmovdqa64 ymm0, ymmword ptr [r8 + 736]
vmovdqa64 ymm7, ymm14
vpternlogd ymm7, ymm0, dword ptr [rdx + 284]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm7
vmovdqa64 ymm0, ymmword ptr [rcx + 96]
vpxord ymm7, ymm10, ymm0
vmovdqa64 ymm24, ymmword ptr [rcx + 192]
vpxord ymm25, ymm24, dword ptr [rdx + 332]{1to8}
vmovdqa64 ymm26, ymm7
vpternlogd ymm26, ymm10, ymm22, 0x96
vmovdqa64 ymm27, ymm16
vpternlogd ymm27, ymm10, ymm15, 0x96
vmovdqa64 ymm28, ymm27
vpternlogd ymm28, ymm11, ymm26, 0xc6
vmovdqa64 ymm29, ymm27
vpternlogd ymm29, ymm12, ymm20, 0x6c
vpternlogd ymm28, ymm12, ymm6, 0x78
vmovdqa64 ymmword ptr [rcx + 736], ymm4
vmovdqa64 ymm4, ymm26
vpternlogd ymm4, ymm0, ymm9, 0x96
vmovdqa64 ymmword ptr [rcx + 768], ymm14
vmovdqa64 ymm14, ymm4
vpternlogd ymm14, ymm8, ymm26, 0x96
vpternlogd ymm25, ymm30, ymm17, 0x96
vpternlogd ymm29, ymm11, ymm6, 0x78
vpxord ymm17, ymm12, ymm14
vmovdqa64 ymm30, ymm27
vpternlogd ymm30, ymm1, ymm13, 0x96
vmovdqa64 ymmword ptr [rcx + 800], ymm21
vmovdqa64 ymm21, ymm17
vpternlogd ymm21, ymm16, ymm14, 0x96
vmovdqa64 ymmword ptr [rcx + 832], ymm5
vmovdqa64 ymm5, ymm21
vpternlogd ymm5, ymm12, ymm23, 0x78
vmovdqa64 ymm12, ymm30
vpternlogd ymm12, ymm16, ymm9, 0x06
vpternlogd ymm12, ymm15, ymm14, 0x78
vpternlogd ymm12, ymm13, ymm4, 0x78
vmovdqa64 ymmword ptr [rcx + 256], ymm18
vmovdqa64 ymm18, ymm27
vpternlogd ymm18, ymm10, ymm22, 0xa6
vmovdqa64 ymmword ptr [rcx + 864], ymm25
vmovdqa64 ymm25, ymm18
vpternlogd ymm25, ymm13, ymm21, 0xb4
vpternlogd ymm30, ymm0, ymm15, 0x6c
vpternlogd ymm5, ymm9, ymm26, 0x78
vpternlogd ymm25, ymm9, ymm7, 0x78
vpternlogd ymm30, ymm10, ymm21, 0x78
vpternlogd ymm18, ymm1, ymm4, 0x96
vpternlogd ymm30, ymm22, ymm20, 0x78
vpternlogd ymm4, ymm16, ymm6, 0xa6
vpternlogd ymm18, ymm11, ymm26, 0xb4
vpternlogd ymm4, ymm22, ymm1, 0x78
vpternlogd ymm30, ymm8, ymm11, 0x78
vpternlogd ymm5, ymm8, ymm7, 0x78
vpternlogd ymm5, ymm15, ymm17, 0x78
vpternlogd ymm18, ymm14, ymm21, 0x78
vpternlogd ymm4, ymm13, ymm7, 0xd2
vmovdqa64 ymm7, ymm20
vpternlogd ymm7, ymm10, ymm6, 0xc6
vpternlogd ymm4, ymm17, ymm21, 0xb4
vpternlogd ymm7, ymm26, ymm17, 0x78
vpternlogd ymm4, ymm19, dword ptr [rdx + 136]{1to8}, 0x96
vpternlogd ymm7, ymm16, ymm15, 0xd2
vmovdqa64 ymm15, ymmword ptr [rcx + 160]
vpxord ymm21, ymm15, dword ptr [rdx + 320]{1to8}
vpternlogd ymm21, ymm3, ymmword ptr [rcx + 512], 0x96
vpternlogd ymm18, ymm13, ymm6, 0x78
vpternlogd ymm18, ymm2, dword ptr [rdx + 148]{1to8}, 0x96
vpternlogd ymm7, ymm0, ymm9, 0xb4
vmovdqa64 ymm0, ymmword ptr [rcx + 448]
vpternlogd ymm7, ymm0, dword ptr [rdx + 144]{1to8}, 0x96
vpxord ymm3, ymm21, ymmword ptr [r8 + 0]
vpxord ymm14, ymm10, ymm14
vmovdqa64 ymm6, ymmword ptr [r8 + 512]
vpternlogd ymm21, ymm6, dword ptr [rdx + 256]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm21
vpandd ymm6, ymm15, ymm0
vpternlogd ymm14, ymm22, ymm29, 0xa6
vmovdqa64 ymm9, ymm6
vpternlogd ymm9, ymm24, ymm0, 0x28
vpternlogd ymm14, ymm16, ymm23, 0xb4
vpternlogd ymm17, ymm8, ymm28, 0x6a
vpandd ymm13, ymm0, ymm2
vpternlogd ymm17, ymm10, ymm22, 0xd2
vpternlogd ymm14, ymm24, dword ptr [rdx + 140]{1to8}, 0x96
vpternlogd ymm26, ymm11, ymm20, 0x7b
vmovdqa64 ymm10, ymmword ptr [rcx + 128]
vpternlogd ymm17, ymm10, dword ptr [rdx + 132]{1to8}, 0x96
vpxord ymm12, ymm12, ymm26
vpternlogd ymm12, ymm8, ymm27, 0x4b
vmovdqa64 ymm16, ymm2
vpternlogd ymm16, ymm10, ymm24, 0xe2
vpternlogd ymm12, ymm15, dword ptr [rdx + 128]{1to8}, 0x96
vmovdqa64 ymm20, ymm24
vpternlogd ymm20, ymm15, ymm10, 0x87
vpandd ymm21, ymm15, ymm2
vmovdqa64 ymm22, ymm20
vpternlogd ymm22, ymm24, ymm2, 0xb4
vmovdqa64 ymm23, ymmword ptr [rcx + 384]
vpternlogd ymm22, ymm19, ymm23, 0x78
vmovdqa64 ymm26, ymm21
vpternlogd ymm26, ymm19, ymm12, 0x6a
vmovdqa64 ymm27, ymm22
vpternlogd ymm27, ymm23, ymm21, 0x7b
vpternlogd ymm25, ymm1, ymm11, 0x78
vpternlogd ymm16, ymm24, ymm6, 0x4b
vpternlogd ymm25, ymm11, dword ptr [rdx + 156]{1to8}, 0x96
vpternlogd ymm16, ymm15, ymm13, 0x96
vmovdqa64 ymm1, ymm21
vpternlogd ymm1, ymm10, ymm0, 0x87
vmovdqa64 ymm11, ymm1
vpternlogd ymm11, ymm0, ymm22, 0x7b
vpternlogd ymm22, ymm2, ymm20, 0xa6
vmovdqa64 ymm28, ymm19
vpternlogd ymm28, ymm15, ymm10, 0xe6
vpternlogd ymm16, ymm27, ymm26, 0x96
vmovdqa64 ymm26, ymm19
vpternlogd ymm26, ymm15, ymm24, 0x39
vmovdqa64 ymm27, ymm28
vpternlogd ymm27, ymm15, ymm24, 0x78
vmovdqa64 ymm15, ymm26
vpternlogd ymm15, ymm23, ymm1, 0x59
vpternlogd ymm1, ymm19, ymm24, 0xb1
vmovdqa64 ymm29, ymm27
vpternlogd ymm29, ymm20, ymm26, 0xe7
vpternlogd ymm29, ymm18, ymm15, 0x96
vpternlogd ymm26, ymm19, ymm9, 0x59
vpternlogd ymm30, ymm23, dword ptr [rdx + 152]{1to8}, 0x96
vmovdqa64 ymm9, ymmword ptr [rcx + 512]
vpternlogd ymm9, ymm8, dword ptr [rdx + 356]{1to8}, 0x96
vpternlogd ymm26, ymm23, ymm15, 0xb4
vmovdqa64 ymm8, ymm27
vpternlogd ymm8, ymm19, ymm0, 0x87
vmovdqa64 ymm15, ymm9
vpternlogd ymm15, ymm16, ymmword ptr [r8 + 288], 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm15
vpxord ymm27, ymm28, ymm27
vmovdqa64 ymm15, ymmword ptr [r8 + 800]
vpternlogd ymm9, ymm15, dword ptr [rdx + 292]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm9
vmovdqa64 ymm9, ymm2
vpternlogd ymm9, ymm10, ymm23, 0xd8
vpandnd ymm15, ymm10, ymm2
vmovdqa64 ymm0, ymm15
vpternlogd ymm0, ymm19, ymm9, 0x09
vpternlogd ymm15, ymm28, ymm8, 0x69
vpxord ymm5, ymm5, dword ptr [rdx + 160]{1to8}
vmovdqa64 ymm28, ymm15
vpternlogd ymm28, ymm2, ymm27, 0x7b
vpternlogd ymm15, ymm24, ymm20, 0x6a
vmovdqa64 ymm20, ymm5
vpternlogd ymm20, ymm17, ymm7, 0x96
vpternlogd ymm28, ymm17, ymm26, 0x96
vpternlogd ymm15, ymm19, ymm9, 0x78
vpandd ymm24, ymm24, ymm23
vmovdqa64 ymm9, ymm24
vpternlogd ymm9, ymm19, ymm6, 0x8b
vpternlogd ymm9, ymm29, ymm22, 0x96
vmovdqa64 ymm22, ymmword ptr [rcx + 704]
vmovdqa64 ymm26, ymm9
vpternlogd ymm26, ymm22, ymmword ptr [r8 + 448], 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm26
vpxord ymm0, ymm6, ymm0
vpternlogd ymm0, ymm23, ymm13, 0x78
vmovdqa64 ymm26, ymm24
vpternlogd ymm26, ymm10, ymm13, 0x48
vpternlogd ymm0, ymm7, ymm1, 0x96
vpternlogd ymm6, ymm19, ymm2, 0x69
vpternlogd ymm6, ymm23, ymm8, 0x59
vmovdqa64 ymm1, ymmword ptr [rcx + 448]
vpternlogd ymm27, ymm10, ymm1, 0x69
vmovdqa64 ymm2, ymm27
vpternlogd ymm2, ymm23, ymm21, 0xa6
vpternlogd ymm6, ymm14, ymm26, 0x96
vpternlogd ymm27, ymm19, ymm1, 0x7b
vpternlogd ymm27, ymm24, ymm11, 0x69
vmovdqa64 ymm1, ymm25
vpternlogd ymm1, ymm4, ymm7, 0x96
vpxord ymm8, ymm17, ymm14
vmovdqa64 ymm10, ymm25
vpternlogd ymm10, ymm12, ymm17, 0x96
vmovdqa64 ymm11, ymm10
vpternlogd ymm11, ymm12, ymm18, 0x96
vmovdqa64 ymm13, ymm8
vpternlogd ymm13, ymm17, ymm18, 0x96
vmovdqa64 ymm19, ymm13
vpternlogd ymm19, ymm25, ymm1, 0x7b
vmovdqa64 ymm21, ymm10
vpternlogd ymm21, ymm30, ymm20, 0x96
vpternlogd ymm27, ymm4, ymm2, 0x69
vpxord ymm23, ymm30, ymm5
vmovdqa64 ymm24, ymm23
vpternlogd ymm24, ymm17, ymm1, 0x9c
vmovdqa64 ymm26, ymm23
vpternlogd ymm26, ymm4, ymm5, 0x96
vmovdqa64 ymm29, ymmword ptr [r8 + 960]
vpternlogd ymm22, ymm29, dword ptr [rdx + 312]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm22
vmovdqa64 ymm22, ymm26
vpternlogd ymm22, ymm14, ymm13, 0x96
vmovdqa64 ymm29, ymm22
vpternlogd ymm29, ymm4, ymm13, 0x96
vpternlogd ymm2, ymm30, ymm15, 0x69
vmovdqa64 ymm15, ymm27
vpternlogd ymm15, ymm31, ymmword ptr [r8 + 352], 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm15
vmovdqa64 ymm15, ymm26
vpternlogd ymm15, ymm7, ymm21, 0x14
vpternlogd ymm15, ymm5, ymm29, 0x78
vpternlogd ymm15, ymm10, ymm22, 0x78
vpxord ymm15, ymm15, ymm19
vmovdqa64 ymm19, ymmword ptr [rcx + 608]
vmovdqa64 ymm31, ymm0
vpternlogd ymm31, ymm19, ymmword ptr [r8 + 416], 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm31
vpternlogd ymm15, ymm4, ymm20, 0x4b
vpternlogd ymm15, ymm3, ymm16, 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm15
vmovdqa64 ymm3, ymmword ptr [rcx + 576]
vmovdqa64 ymm15, ymm2
vpternlogd ymm15, ymm3, ymmword ptr [r8 + 480], 0x96
vmovdqa64 ymmword ptr [rsi + 480], ymm15
vpxord ymm15, ymm12, ymm29
vmovdqa64 ymm16, ymmword ptr [r8 + 992]
vpternlogd ymm3, ymm16, dword ptr [rdx + 316]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm3
vmovdqa64 ymm3, ymm15
vpternlogd ymm3, ymm7, ymm29, 0x96
vmovdqa64 ymm16, ymm15
vpternlogd ymm16, ymm13, ymm24, 0x6a
vmovdqa64 ymm24, ymm3
vpternlogd ymm24, ymm12, ymm11, 0x78
vpternlogd ymm16, ymm7, ymm5, 0xd2
vpternlogd ymm16, ymm14, ymm26, 0xb4
vpternlogd ymm16, ymm0, ymmword ptr [rcx + 672], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm16
vmovdqa64 ymm0, ymmword ptr [rcx + 864]
vpxord ymm16, ymm0, ymmword ptr [r8 + 96]
vpternlogd ymm21, ymm14, ymm5, 0x6c
vmovdqa64 ymm14, ymmword ptr [rcx + 544]
vmovdqa64 ymm31, ymm6
vpternlogd ymm31, ymm14, ymmword ptr [r8 + 384], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm31
vmovdqa64 ymm31, ymmword ptr [r8 + 928]
vpternlogd ymm19, ymm31, dword ptr [rdx + 308]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm19
vmovdqa64 ymm19, ymm13
vpternlogd ymm19, ymm25, ymm20, 0x9c
vpternlogd ymm19, ymm12, ymm23, 0x78
vpternlogd ymm19, ymm4, ymm15, 0x78
vpternlogd ymm21, ymm17, ymm3, 0x78
vpternlogd ymm19, ymm17, ymm18, 0xd2
vpternlogd ymm21, ymm18, ymm1, 0x78
vmovdqa64 ymm31, ymm22
vpternlogd ymm31, ymm7, ymm23, 0xa6
vpternlogd ymm21, ymm4, ymm25, 0x78
vpternlogd ymm1, ymm12, ymm20, 0x6c
vpternlogd ymm1, ymm25, ymm23, 0x78
vpternlogd ymm19, ymm28, ymmword ptr [rcx + 640], 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm19
vmovdqa64 ymm12, ymmword ptr [rcx + 256]
vpxord ymm19, ymm12, ymmword ptr [r8 + 192]
vpternlogd ymm19, ymm2, ymm21, 0x96
vmovdqa64 ymmword ptr [rsi + 192], ymm19
vmovdqa64 ymm2, ymmword ptr [r8 + 608]
vpternlogd ymm0, ymm2, dword ptr [rdx + 268]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm0
vpternlogd ymm31, ymm18, ymm30, 0x78
vmovdqa64 ymm0, ymmword ptr [rcx + 32]
vpternlogd ymm28, ymm0, ymmword ptr [r8 + 320], 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm28
vpternlogd ymm20, ymm17, ymm18, 0xa6
vpternlogd ymm31, ymm10, ymm8, 0xd2
vpternlogd ymm31, ymm15, ymm3, 0xb4
vmovdqa64 ymm0, ymm20
vpternlogd ymm0, ymm10, ymm3, 0xb4
vmovdqa64 ymm2, ymmword ptr [r8 + 704]
vpternlogd ymm12, ymm2, dword ptr [rdx + 280]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm12
vpternlogd ymm0, ymm26, ymm8, 0x78
vpternlogd ymm20, ymm30, ymm22, 0x96
vpternlogd ymm0, ymm30, ymm25, 0x78
vmovdqa64 ymm2, ymmword ptr [rcx + 832]
vpxord ymm2, ymm2, ymmword ptr [r8 + 64]
vpternlogd ymm20, ymm25, ymm13, 0xb4
vpxord ymm17, ymm17, ymm29
vpternlogd ymm2, ymm27, ymm31, 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm2
vpternlogd ymm20, ymm29, ymm3, 0x78
vpternlogd ymm17, ymm18, ymm1, 0xa6
vpternlogd ymm17, ymm7, ymm11, 0xb4
vpternlogd ymm20, ymm10, ymm23, 0x78
vpternlogd ymm24, ymm26, ymm13, 0x78
vpternlogd ymm24, ymm4, ymm8, 0x78
vpternlogd ymm17, ymm16, ymm6, 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm17
vpternlogd ymm24, ymm5, ymm15, 0x78
vmovdqa64 ymm1, ymmword ptr [rcx + 800]
vpternlogd ymm24, ymm1, ymmword ptr [r8 + 256], 0x96
vmovdqa64 ymmword ptr [rsi + 256], ymm24
vmovdqa64 ymm1, ymmword ptr [rcx + 768]
vpxord ymm1, ymm1, ymmword ptr [r8 + 224]
vpternlogd ymm20, ymm9, ymmword ptr [rcx + 736], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm20
vmovdqa64 ymm2, ymmword ptr [r8 + 896]
vpternlogd ymm14, ymm2, dword ptr [rdx + 304]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm14
vpternlogd ymm1, ymm25, ymm0, 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm1
