// fo_ymm_one.s: 957 instructions, about 236 cycles, 29 planes of scratch. Written by
// `cargo run -p misty1 --example assembly`; see tools/assembly.rs.
vmovdqa64 ymm0, ymmword ptr [rdi + 992]
vmovdqa64 ymm1, ymmword ptr [rdi + 928]
vpxord ymm2, ymm0, ymm1
vmovdqa64 ymm3, ymmword ptr [rdi + 800]
vmovdqa64 ymm4, ymmword ptr [rdi + 864]
vmovdqa64 ymm5, ymmword ptr [rdi + 960]
vmovdqa64 ymm6, ymm5
vpternlogd ymm6, ymm3, ymm4, 0x96
vmovdqa64 ymm7, ymmword ptr [rdi + 768]
vmovdqa64 ymm8, ymmword ptr [rdi + 832]
vpxord ymm9, ymm7, ymm8
vmovdqa64 ymm10, ymm2
vpternlogd ymm10, ymm3, ymm0, 0x96
vmovdqa64 ymm11, ymmword ptr [rdi + 736]
vmovdqa64 ymm12, ymm11
vpternlogd ymm12, ymm7, ymm5, 0x96
vmovdqa64 ymm13, ymm6
vpternlogd ymm13, ymm7, ymm2, 0xc6
vmovdqa64 ymm14, ymm0
vpternlogd ymm14, ymm7, ymm4, 0x96
vmovdqa64 ymm15, ymmword ptr [rdi + 896]
vmovdqa64 ymm16, ymm9
vpternlogd ymm16, ymm7, ymm15, 0x96
vmovdqa64 ymm17, ymm14
vpternlogd ymm17, ymm1, ymm12, 0x96
vmovdqa64 ymm18, ymm14
vpternlogd ymm18, ymm7, ymm15, 0xa6
vmovdqa64 ymm19, ymmword ptr [rdi + 256]
vmovdqa64 ymm20, ymmword ptr [rdi + 480]
vpternlogd ymm20, ymm19, ymmword ptr [rdi + 352], 0x96
vmovdqa64 ymm21, ymm17
vpternlogd ymm21, ymm4, ymm10, 0x06
vmovdqa64 ymm22, ymm16
vpternlogd ymm22, ymm8, ymm10, 0x96
vmovdqa64 ymm23, ymm12
vpternlogd ymm23, ymm11, ymm15, 0x96
vmovdqa64 ymm24, ymmword ptr [rdi + 512]
vmovdqa64 ymm25, ymmword ptr [rdi + 608]
vmovdqa64 ymm26, ymmword ptr [rdi + 640]
vmovdqa64 ymm27, ymm26
vpternlogd ymm27, ymm24, ymm25, 0x60
vpxord ymm28, ymm19, ymmword ptr [rdi + 320]
vmovdqa64 ymm29, ymm14
vpternlogd ymm29, ymm11, ymm6, 0x6c
vmovdqa64 ymm30, ymm16
vpternlogd ymm30, ymm5, ymm6, 0x7b
vmovdqa64 ymm31, ymm22
vpternlogd ymm31, ymm3, ymm16, 0x96
vmovdqa64 ymm19, ymm22
vpternlogd ymm19, ymm4, ymm2, 0xa6
vpternlogd ymm29, ymm5, ymm2, 0x78
vmovdqa64 ymmword ptr [rcx + 0], ymm28
vpxord ymm28, ymm11, ymm31
vmovdqa64 ymmword ptr [rcx + 32], ymm20
vmovdqa64 ymm20, ymm31
vpternlogd ymm20, ymm0, ymm21, 0x6a
vmovdqa64 ymm21, ymm27
vpternlogd ymm21, ymm25, ymm26, 0x87
vmovdqa64 ymm26, ymm28
vpternlogd ymm26, ymm4, ymm31, 0x96
vpternlogd ymm17, ymm8, ymm0, 0x6c
vpternlogd ymm20, ymm12, ymm22, 0x78
vpternlogd ymm19, ymm15, ymm1, 0x78
vmovdqa64 ymm8, ymm26
vpternlogd ymm8, ymm11, ymm23, 0x78
vpternlogd ymm22, ymm1, ymm18, 0x96
vmovdqa64 ymm1, ymm28
vpternlogd ymm1, ymm16, ymm13, 0x6a
vpxord ymm13, ymm7, ymm31
vpternlogd ymm22, ymm5, ymm16, 0xb4
vpternlogd ymm19, ymm12, ymm9, 0xd2
vpternlogd ymm8, ymm10, ymm16, 0x78
vpternlogd ymm22, ymm31, ymm26, 0x78
vpternlogd ymm16, ymm5, ymm14, 0x9c
vpternlogd ymm17, ymm7, ymm26, 0x78
vmovdqa64 ymm31, ymm26
vpternlogd ymm31, ymm12, ymm18, 0xa6
vmovdqa64 ymm18, ymmword ptr [rdi + 576]
vmovdqa64 ymm7, ymm18
vpternlogd ymm7, ymm24, ymm25, 0x39
vpternlogd ymm8, ymm3, ymm9, 0x78
vpternlogd ymm1, ymm4, ymm0, 0xd2
vpxord ymm20, ymm20, ymm30
vpternlogd ymm17, ymm15, ymm6, 0x78
vpternlogd ymm16, ymm11, ymm2, 0x78
vmovdqa64 ymm6, ymmword ptr [rdi + 704]
vpandd ymm11, ymm25, ymm6
vpternlogd ymm31, ymm10, ymm9, 0x78
vpternlogd ymm20, ymm3, ymm14, 0x4b
vpternlogd ymm8, ymm0, ymm28, 0x78
vpternlogd ymm13, ymm15, ymm29, 0xa6
vmovdqa64 ymm0, ymm11
vpternlogd ymm0, ymm18, ymm21, 0x47
vpternlogd ymm19, ymm28, ymm26, 0xb4
vpternlogd ymm22, ymm12, ymm2, 0x78
vpternlogd ymm13, ymm4, ymm23, 0xb4
vmovdqa64 ymm2, ymmword ptr [rdi + 672]
vpandd ymm4, ymm24, ymm2
vpternlogd ymm20, ymm24, dword ptr [rdx + 0]{1to8}, 0x96
vpternlogd ymm31, ymm5, ymmword ptr [rdi + 928], 0x78
vpternlogd ymm16, ymm3, ymm28, 0x78
vmovdqa64 ymm9, ymmword ptr [rdi + 640]
vpandd ymm12, ymm2, ymm9
vpternlogd ymm13, ymm25, dword ptr [rdx + 12]{1to8}, 0x96
vpternlogd ymm22, ymm2, dword ptr [rdx + 20]{1to8}, 0x96
vpternlogd ymm16, ymm15, ymmword ptr [rdi + 768], 0xb4
vmovdqa64 ymm14, ymmword ptr [rdi + 544]
vmovdqa64 ymm15, ymm14
vpternlogd ymm15, ymm25, ymm2, 0xac
vmovdqa64 ymm23, ymm4
vpternlogd ymm23, ymm14, ymm9, 0x87
vpternlogd ymm19, ymm18, dword ptr [rdx + 8]{1to8}, 0x96
vpternlogd ymm17, ymm3, ymm5, 0x78
vmovdqa64 ymm3, ymm12
vpternlogd ymm3, ymm14, ymm11, 0x48
vmovdqa64 ymm26, ymm25
vpternlogd ymm26, ymm24, ymm14, 0x87
vpternlogd ymm15, ymm25, ymm21, 0x87
vmovdqa64 ymm28, ymm23
vpternlogd ymm28, ymm6, ymm7, 0x4b
vmovdqa64 ymm29, ymm18
vpternlogd ymm29, ymm24, ymm14, 0xe6
vpternlogd ymm17, ymm6, dword ptr [rdx + 24]{1to8}, 0x96
vmovdqa64 ymm30, ymm29
vpternlogd ymm30, ymm24, ymm25, 0x78
vpternlogd ymm16, ymm14, dword ptr [rdx + 4]{1to8}, 0x96
vpandnd ymm5, ymm14, ymm2
vpternlogd ymm1, ymm10, ymmword ptr [rdi + 832], 0xd2
vmovdqa64 ymm10, ymm26
vpternlogd ymm10, ymm25, ymm2, 0xb4
vpternlogd ymm15, ymm24, ymm12, 0x96
vmovdqa64 ymm25, ymm21
vpternlogd ymm25, ymm18, ymm2, 0x96
vpternlogd ymm27, ymm24, ymm18, 0x87
vpternlogd ymm10, ymm18, ymm6, 0x78
vmovdqa64 ymm24, ymm5
vpternlogd ymm24, ymm18, ymm21, 0x59
vpternlogd ymm1, ymm9, dword ptr [rdx + 16]{1to8}, 0x96
vmovdqa64 ymm21, ymm30
vpternlogd ymm21, ymm26, ymm7, 0xe7
vmovdqa64 ymm7, ymm10
vpternlogd ymm7, ymm2, ymm26, 0xa6
vpternlogd ymm21, ymm22, ymm0, 0x96
vmovdqa64 ymm0, ymm30
vpternlogd ymm0, ymm18, ymm9, 0x87
vpxord ymm30, ymm29, ymm30
vpternlogd ymm21, ymm28, ymm7, 0x96
vmovdqa64 ymmword ptr [rcx + 64], ymm21
vmovdqa64 ymm21, ymm0
vpternlogd ymm21, ymm5, ymm29, 0x69
vmovdqa64 ymm5, ymm10
vpternlogd ymm5, ymm6, ymm4, 0x7b
vpternlogd ymm10, ymm9, ymm23, 0x7b
vpxord ymm8, ymm8, dword ptr [rdx + 32]{1to8}
vpternlogd ymm0, ymm6, ymm25, 0x4b
vmovdqa64 ymm25, ymm30
vpternlogd ymm25, ymm14, ymm18, 0xd7
vpxord ymm29, ymm17, ymm8
vmovdqa64 ymm14, ymm21
vpternlogd ymm14, ymm2, ymm30, 0x7b
vpternlogd ymm15, ymm18, ymm4, 0x87
vpternlogd ymm23, ymm18, ymmword ptr [rdi + 608], 0xb1
vpxord ymm18, ymm16, ymm13
vpternlogd ymm0, ymm13, ymm3, 0x96
vmovdqa64 ymm3, ymm8
vpternlogd ymm3, ymm16, ymm1, 0x96
vpternlogd ymm27, ymm6, ymm28, 0xb4
vpternlogd ymm30, ymm9, ymm6, 0xd7
vpternlogd ymm7, ymm2, ymmword ptr [rdi + 512], 0x48
vmovdqa64 ymm9, ymmword ptr [rdi + 960]
vpternlogd ymm31, ymm9, dword ptr [rdx + 28]{1to8}, 0x96
vpternlogd ymm4, ymm6, ymmword ptr [rdi + 544], 0x78
vpternlogd ymm21, ymm26, ymmword ptr [rdi + 608], 0x6c
vmovdqa64 ymm9, ymm31
vpternlogd ymm9, ymm19, ymm1, 0x96
vmovdqa64 ymm26, ymm3
vpternlogd ymm26, ymm16, ymm22, 0xa6
vmovdqa64 ymm28, ymm29
vpternlogd ymm28, ymm19, ymm8, 0x96
vpternlogd ymm25, ymm10, ymm11, 0x69
vpternlogd ymm15, ymm20, ymm5, 0x69
vmovdqa64 ymm5, ymm4
vpternlogd ymm5, ymm19, ymm30, 0x96
vmovdqa64 ymm10, ymm4
vpternlogd ymm10, ymm7, ymmword ptr [rdi + 576], 0xd8
vpternlogd ymm27, ymm16, ymm14, 0x96
vpternlogd ymm4, ymm2, ymm24, 0x56
vmovdqa64 ymm2, ymm31
vpternlogd ymm2, ymm20, ymm16, 0x96
vpternlogd ymm10, ymm17, ymm21, 0x69
vmovdqa64 ymm7, ymm18
vpternlogd ymm7, ymm16, ymm22, 0x96
vmovdqa64 ymm11, ymm2
vpternlogd ymm11, ymm17, ymm3, 0x96
vpternlogd ymm4, ymm6, ymm12, 0x87
vpxord ymm30, ymm30, ymm10
vmovdqa64 ymm6, ymm7
vpternlogd ymm6, ymm13, ymm28, 0x96
vmovdqa64 ymm10, ymm11
vpternlogd ymm10, ymm13, ymm8, 0x6c
vpxord ymm5, ymm5, ymm25
vmovdqa64 ymm12, ymm6
vpternlogd ymm12, ymm19, ymm7, 0x96
vpternlogd ymm11, ymm1, ymm28, 0x06
vmovdqa64 ymm14, ymmword ptr [rdi + 288]
vmovdqa64 ymm21, ymm15
vpternlogd ymm21, ymm14, dword ptr [rdx + 228]{1to8}, 0x96
vmovdqa64 ymm24, ymmword ptr [rdi + 0]
vpxord ymm25, ymm24, dword ptr [rdx + 192]{1to8}
vmovdqa64 ymm24, ymm7
vpternlogd ymm24, ymm31, ymm9, 0x7b
vpternlogd ymm11, ymm8, ymm12, 0x78
vmovdqa64 ymmword ptr [rcx + 96], ymm21
vmovdqa64 ymm21, ymm6
vpternlogd ymm21, ymm1, ymm29, 0xa6
vpternlogd ymm11, ymm2, ymm6, 0x78
vmovdqa64 ymm14, ymm2
vpternlogd ymm14, ymm20, ymm22, 0x96
vpternlogd ymm4, ymm1, ymm23, 0x96
vpxord ymm11, ymm11, ymm24
vmovdqa64 ymm23, ymm7
vpternlogd ymm23, ymm31, ymm3, 0x9c
vpternlogd ymm6, ymm17, ymm26, 0x96
vpternlogd ymm11, ymm19, ymm3, 0x4b
vpternlogd ymm21, ymm22, ymm17, 0x78
vpxord ymm24, ymm20, ymm12
vpternlogd ymm11, ymm25, ymm15, 0x96
vmovdqa64 ymm15, ymm24
vpternlogd ymm15, ymm1, ymm12, 0x96
vmovdqa64 ymm25, ymm9
vpternlogd ymm25, ymm20, ymm3, 0x6c
vmovdqa64 ymm3, ymmword ptr [rdi + 64]
vmovdqa64 ymmword ptr [rcx + 128], ymm11
vpxord ymm11, ymm3, dword ptr [rdx + 200]{1to8}
vpternlogd ymm21, ymm2, ymm18, 0xd2
vpternlogd ymm25, ymm31, ymm29, 0x78
vmovdqa64 ymm3, ymm15
vpternlogd ymm3, ymm20, ymm14, 0x78
vpternlogd ymm6, ymm31, ymm7, 0xb4
vpternlogd ymm23, ymm20, ymm29, 0x78
vpternlogd ymm21, ymm24, ymm15, 0xb4
vmovdqa64 ymm20, ymm15
vpternlogd ymm20, ymm16, ymm10, 0x6a
vmovdqa64 ymm10, ymm9
vpternlogd ymm10, ymm16, ymm29, 0xc6
vpternlogd ymm6, ymm12, ymm15, 0x78
vpternlogd ymm3, ymm28, ymm7, 0x78
vpternlogd ymm10, ymm7, ymm24, 0x78
vpternlogd ymm15, ymm2, ymm26, 0xa6
vpternlogd ymm6, ymm2, ymm29, 0x78
vpxord ymm12, ymm16, ymm12
vpternlogd ymm20, ymm22, ymm9, 0x78
vpternlogd ymm3, ymm19, ymm18, 0x78
vmovdqa64 ymm2, ymmword ptr [rdi + 192]
vpxord ymm7, ymm2, dword ptr [rdx + 216]{1to8}
vpternlogd ymm21, ymm11, ymm5, 0x96
vmovdqa64 ymm9, ymmword ptr [rdi + 256]
vmovdqa64 ymm11, ymmword ptr [rdi + 384]
vmovdqa64 ymm26, ymmword ptr [rcx + 32]
vmovdqa64 ymm29, ymm26
vpternlogd ymm29, ymm9, ymm11, 0xa6
vmovdqa64 ymmword ptr [rcx + 160], ymm21
vmovdqa64 ymm21, ymmword ptr [rdi + 96]
vpxord ymm2, ymm21, dword ptr [rdx + 204]{1to8}
vpternlogd ymm12, ymm22, ymm25, 0xa6
vpternlogd ymm3, ymm8, ymm24, 0x78
vmovdqa64 ymm25, ymmword ptr [rdi + 480]
vmovdqa64 ymm21, ymm30
vpternlogd ymm21, ymm25, dword ptr [rdx + 252]{1to8}, 0x69
vpternlogd ymm15, ymm28, ymm18, 0x78
vpternlogd ymm10, ymm1, ymm8, 0xd2
vmovdqa64 ymm8, ymmword ptr [rdi + 416]
vpxord ymm18, ymm25, ymm8
vpternlogd ymm10, ymm13, ymm28, 0xb4
vmovdqa64 ymm13, ymm0
vpternlogd ymm13, ymm11, dword ptr [rdx + 240]{1to8}, 0x96
vpternlogd ymm15, ymm17, ymm31, 0x78
vpternlogd ymm20, ymm19, ymm31, 0x78
vmovdqa64 ymm17, ymmword ptr [rdi + 352]
vpternlogd ymm5, ymm17, dword ptr [rdx + 236]{1to8}, 0x96
vmovdqa64 ymm28, ymmword ptr [rcx + 0]
vmovdqa64 ymmword ptr [rcx + 192], ymm13
vmovdqa64 ymm13, ymm28
vpternlogd ymm13, ymm9, ymm11, 0x96
vmovdqa64 ymmword ptr [rcx + 224], ymm5
vmovdqa64 ymm5, ymmword ptr [rdi + 288]
vmovdqa64 ymmword ptr [rcx + 256], ymm3
vmovdqa64 ymm3, ymm18
vpternlogd ymm3, ymm5, ymm25, 0x96
vpternlogd ymm12, ymm1, ymm14, 0xb4
vpternlogd ymm23, ymm19, ymm24, 0x78
vmovdqa64 ymm1, ymmword ptr [rdi + 448]
vmovdqa64 ymm14, ymm1
vpternlogd ymm14, ymm5, ymm17, 0x96
vmovdqa64 ymm19, ymmword ptr [rdi + 128]
vpxord ymm24, ymm19, dword ptr [rdx + 208]{1to8}
vmovdqa64 ymm19, ymmword ptr [rdi + 320]
vmovdqa64 ymmword ptr [rcx + 288], ymm21
vmovdqa64 ymm21, ymm27
vpternlogd ymm21, ymm19, dword ptr [rdx + 232]{1to8}, 0x96
vpternlogd ymm23, ymm16, ymm22, 0xd2
vpternlogd ymm12, ymm2, ymm0, 0x96
vmovdqa64 ymm0, ymm3
vpternlogd ymm0, ymm19, ymm13, 0x96
vpternlogd ymm20, ymm7, ymm30, 0x69
vpternlogd ymm24, ymm4, ymm10, 0x96
vpternlogd ymm4, ymm8, dword ptr [rdx + 244]{1to8}, 0x96
vmovdqa64 ymm2, ymm13
vpternlogd ymm2, ymm1, ymm26, 0x9c
vmovdqa64 ymm7, ymm14
vpternlogd ymm7, ymm9, ymm18, 0xc6
vmovdqa64 ymm10, ymm0
vpternlogd ymm10, ymm8, ymm29, 0x96
vmovdqa64 ymm16, ymm0
vpternlogd ymm16, ymm17, ymm18, 0xa6
vmovdqa64 ymm22, ymm0
vpternlogd ymm22, ymm5, ymm13, 0x96
vmovdqa64 ymm30, ymmword ptr [rdi + 224]
vmovdqa64 ymmword ptr [rcx + 320], ymm24
vpxord ymm24, ymm22, ymm30
vpternlogd ymm2, ymm30, ymm18, 0x78
vmovdqa64 ymmword ptr [rcx + 352], ymm12
vmovdqa64 ymm12, ymm1
vpternlogd ymm12, ymm30, ymm9, 0x96
vmovdqa64 ymmword ptr [rcx + 384], ymm20
vmovdqa64 ymm20, ymm14
vpternlogd ymm20, ymm30, ymm26, 0x6c
vmovdqa64 ymmword ptr [rcx + 416], ymm4
vmovdqa64 ymm4, ymm24
vpternlogd ymm4, ymm13, ymm7, 0x6a
vmovdqa64 ymm7, ymm12
vpternlogd ymm7, ymm8, ymm26, 0x96
vmovdqa64 ymm26, ymm24
vpternlogd ymm26, ymm17, ymm22, 0x96
vpternlogd ymm16, ymm11, ymm8, 0x78
vmovdqa64 ymm8, ymm14
vpternlogd ymm8, ymm1, ymm13, 0x7b
vpternlogd ymm2, ymm5, ymm24, 0x78
vpternlogd ymm20, ymm1, ymm18, 0x78
vpternlogd ymm10, ymm1, ymm13, 0xb4
vmovdqa64 ymmword ptr [rcx + 448], ymm21
vmovdqa64 ymm21, ymm7
vpternlogd ymm21, ymm17, ymm3, 0x06
vpternlogd ymm16, ymm12, ymm28, 0xd2
vpternlogd ymm7, ymm19, ymm25, 0x6c
vpternlogd ymm21, ymm25, ymm22, 0x78
vpternlogd ymm4, ymm17, ymm25, 0xd2
vmovdqa64 ymm19, ymmword ptr [rdi + 160]
vpxord ymm17, ymm19, dword ptr [rdx + 212]{1to8}
vmovdqa64 ymm25, ymm12
vpternlogd ymm25, ymm30, ymm11, 0x96
vpternlogd ymm7, ymm9, ymm26, 0x78
vpternlogd ymm16, ymm24, ymm26, 0xb4
vpternlogd ymm17, ymm6, ymmword ptr [rcx + 64], 0x96
vmovdqa64 ymm6, ymm25
vpternlogd ymm6, ymm30, ymm26, 0x6a
vpternlogd ymm7, ymm11, ymm14, 0x78
vpternlogd ymm10, ymm22, ymm26, 0x78
vpternlogd ymm26, ymm12, ymm29, 0xa6
vpternlogd ymm6, ymm3, ymm13, 0x78
vpternlogd ymm7, ymm5, ymm1, 0x78
vpternlogd ymm2, ymm9, ymm11, 0xd2
vmovdqa64 ymm13, ymmword ptr [rdi + 0]
vpandd ymm14, ymm19, ymm13
vpxord ymm22, ymm9, ymm22
vpternlogd ymm21, ymm12, ymm0, 0x78
vpternlogd ymm10, ymm12, ymm18, 0x78
vmovdqa64 ymm0, ymmword ptr [rdi + 64]
vpternlogd ymm16, ymm0, dword ptr [rdx + 72]{1to8}, 0x96
vpternlogd ymm6, ymm5, ymm28, 0x78
vpxord ymm30, ymm30, dword ptr [rdx + 220]{1to8}
vmovdqa64 ymm12, ymmword ptr [rdi + 32]
vpxord ymm18, ymm12, dword ptr [rdx + 196]{1to8}
vmovdqa64 ymm29, ymmword ptr [rdi + 192]
vpternlogd ymm7, ymm29, dword ptr [rdx + 88]{1to8}, 0x96
vpternlogd ymm26, ymm3, ymm28, 0x78
vpternlogd ymm2, ymm12, dword ptr [rdx + 68]{1to8}, 0x96
vpandnd ymm28, ymm12, ymm19
vmovdqa64 ymm9, ymmword ptr [rdi + 96]
vmovdqa64 ymmword ptr [rcx + 0], ymm17
vmovdqa64 ymm17, ymm9
vpternlogd ymm17, ymm12, ymm19, 0xb8
vpternlogd ymm22, ymm11, ymm20, 0xa6
vmovdqa64 ymm11, ymm9
vpternlogd ymm11, ymm13, ymm0, 0x63
vpternlogd ymm6, ymm24, ymmword ptr [rdi + 480], 0x78
vpxord ymm21, ymm21, ymm8
vpternlogd ymm22, ymm25, ymmword ptr [rdi + 352], 0xd2
vpternlogd ymm4, ymm3, ymmword ptr [rdi + 320], 0xd2
vmovdqa64 ymm3, ymm9
vpternlogd ymm3, ymm13, ymm12, 0x87
vpandd ymm8, ymm9, ymm29
vmovdqa64 ymm20, ymmword ptr [rdi + 128]
vmovdqa64 ymm24, ymm20
vpternlogd ymm24, ymm13, ymm9, 0x60
vpternlogd ymm22, ymm9, dword ptr [rdx + 76]{1to8}, 0x96
vpternlogd ymm18, ymm27, ymm23, 0x96
vmovdqa64 ymm23, ymm24
vpternlogd ymm23, ymm13, ymm0, 0x87
vmovdqa64 ymm25, ymm0
vpternlogd ymm25, ymm13, ymm12, 0xe6
vpternlogd ymm30, ymm31, ymm15, 0x96
vpandd ymm15, ymm20, ymm19
vpternlogd ymm21, ymm5, ymmword ptr [rcx + 32], 0x4b
vmovdqa64 ymm5, ymm25
vpternlogd ymm5, ymm13, ymm9, 0x78
vmovdqa64 ymm27, ymm14
vpternlogd ymm27, ymm12, ymm20, 0x87
vpternlogd ymm10, ymm19, dword ptr [rdx + 84]{1to8}, 0x96
vpternlogd ymm26, ymm1, ymmword ptr [rdi + 416], 0x78
vpternlogd ymm24, ymm9, ymm20, 0x87
vmovdqa64 ymm31, ymm5
vpternlogd ymm31, ymm0, ymm20, 0x87
vpternlogd ymm21, ymm13, dword ptr [rdx + 64]{1to8}, 0x96
vmovdqa64 ymm12, ymm24
vpternlogd ymm12, ymm0, ymm19, 0x96
vmovdqa64 ymmword ptr [rcx + 32], ymm18
vmovdqa64 ymm18, ymm31
vpternlogd ymm18, ymm28, ymm25, 0x69
vpternlogd ymm4, ymm20, dword ptr [rdx + 80]{1to8}, 0x96
vmovdqa64 ymm20, ymm24
vpternlogd ymm20, ymm9, ymm17, 0x95
vmovdqa64 ymm17, ymm24
vpternlogd ymm17, ymm0, ymm28, 0x4b
vpternlogd ymm26, ymm1, dword ptr [rdx + 92]{1to8}, 0x96
vpxord ymm25, ymm25, ymm5
vpternlogd ymm20, ymm13, ymm15, 0x96
vpternlogd ymm12, ymm29, ymm31, 0x59
vpternlogd ymm5, ymm3, ymm11, 0xe7
vmovdqa64 ymm28, ymm3
vpternlogd ymm28, ymm9, ymm19, 0xb4
vpternlogd ymm20, ymm0, ymm14, 0x87
vmovdqa64 ymm31, ymm27
vpternlogd ymm31, ymm29, ymm11, 0x4b
vmovdqa64 ymm11, ymm18
vpternlogd ymm11, ymm9, ymm3, 0x6a
vpternlogd ymm28, ymm0, ymm29, 0x78
vpternlogd ymm24, ymm0, ymm8, 0x1d
vmovdqa64 ymm1, ymm31
vpternlogd ymm1, ymm29, ymm23, 0xa6
vmovdqa64 ymm23, ymm28
vpternlogd ymm23, ymm19, ymm3, 0xa6
vmovdqa64 ymm3, ymm28
vpternlogd ymm3, ymm29, ymm14, 0x7b
vpternlogd ymm28, ymm27, ymmword ptr [rdi + 128], 0x7d
vpternlogd ymm27, ymm0, ymm9, 0xb1
vpternlogd ymm24, ymm10, ymm5, 0x96
vpxord ymm6, ymm6, dword ptr [rdx + 96]{1to8}
vmovdqa64 ymm5, ymm25
vpternlogd ymm5, ymm19, ymm18, 0x7b
vmovdqa64 ymm9, ymm23
vpternlogd ymm9, ymm13, ymm19, 0x28
vpxord ymm13, ymm30, dword ptr [rdx + 348]{1to8}
vmovdqa64 ymm18, ymm25
vpternlogd ymm18, ymm29, ymmword ptr [rdi + 128], 0xb7
vmovdqa64 ymmword ptr [rcx + 480], ymm30
vmovdqa64 ymm30, ymmword ptr [rdi + 32]
vpternlogd ymm25, ymm30, ymm0, 0xd7
vpternlogd ymm14, ymm30, ymm29, 0x78
vpxord ymm29, ymm7, ymm6
vpternlogd ymm3, ymm21, ymm20, 0x69
vpternlogd ymm24, ymm31, ymm23, 0x96
vpxord ymm20, ymm2, ymm22
vpternlogd ymm5, ymm2, ymm1, 0x96
vmovdqa64 ymm1, ymm15
vpternlogd ymm1, ymm30, ymm8, 0x48
vmovdqa64 ymm23, ymm6
vpternlogd ymm23, ymm2, ymm4, 0x96
vpternlogd ymm25, ymm28, ymm8, 0x69
vmovdqa64 ymm8, ymm20
vpternlogd ymm8, ymm2, ymm10, 0x96
vmovdqa64 ymm28, ymm29
vpternlogd ymm28, ymm16, ymm6, 0x96
vmovdqa64 ymm30, ymm14
vpternlogd ymm30, ymm0, ymm9, 0xb8
vmovdqa64 ymm0, ymm14
vpternlogd ymm0, ymm16, ymm18, 0x96
vmovdqa64 ymm9, ymm28
vpternlogd ymm9, ymm22, ymm8, 0x96
vpternlogd ymm1, ymm22, ymm12, 0x96
vpternlogd ymm30, ymm7, ymm11, 0x69
vpternlogd ymm14, ymm19, ymm17, 0x56
vmovdqa64 ymm11, ymmword ptr [rcx + 32]
vpxord ymm12, ymm11, dword ptr [rdx + 324]{1to8}
vmovdqa64 ymm17, ymm9
vpternlogd ymm17, ymm16, ymm8, 0x96
vmovdqa64 ymm19, ymm9
vpternlogd ymm19, ymm4, ymm29, 0xa6
vpxord ymm18, ymm18, ymm30
vpxord ymm30, ymm21, ymm17
vmovdqa64 ymm31, ymm26
vpternlogd ymm31, ymm21, ymm2, 0x96
vmovdqa64 ymm11, ymm8
vpternlogd ymm11, ymm26, ymm23, 0x9c
vmovdqa64 ymmword ptr [rcx + 512], ymm3
vmovdqa64 ymm3, ymm23
vpternlogd ymm3, ymm2, ymm10, 0xa6
vpternlogd ymm14, ymm15, ymmword ptr [rdi + 192], 0x87
vmovdqa64 ymm15, ymm30
vpternlogd ymm15, ymm4, ymm17, 0x96
vpternlogd ymm11, ymm21, ymm29, 0x78
vpternlogd ymm14, ymm4, ymm27, 0x96
vmovdqa64 ymm27, ymm15
vpternlogd ymm27, ymm31, ymm3, 0xa6
vmovdqa64 ymmword ptr [rcx + 544], ymm14
vmovdqa64 ymm14, ymm31
vpternlogd ymm14, ymm7, ymm23, 0x96
vpternlogd ymm11, ymm16, ymm30, 0x78
vpternlogd ymm19, ymm10, ymm7, 0x78
vmovdqa64 ymmword ptr [rcx + 576], ymm1
vmovdqa64 ymm1, ymm26
vpternlogd ymm1, ymm16, ymm4, 0x96
vpternlogd ymm11, ymm2, ymm10, 0xd2
vpternlogd ymm3, ymm7, ymm9, 0x96
vmovdqa64 ymmword ptr [rcx + 608], ymm18
vmovdqa64 ymm18, ymm14
vpternlogd ymm18, ymm22, ymm6, 0x6c
vpternlogd ymm11, ymm12, ymm5, 0x96
vpxord ymm0, ymm0, ymm25
vmovdqa64 ymm12, ymmword ptr [rcx + 448]
vpternlogd ymm5, ymm12, dword ptr [rdx + 360]{1to8}, 0x96
vpternlogd ymm3, ymm26, ymm8, 0xb4
vpternlogd ymm18, ymm2, ymm15, 0x78
vpternlogd ymm27, ymm28, ymm20, 0x78
vpternlogd ymm3, ymm17, ymm15, 0x78
vmovdqa64 ymm25, ymmword ptr [r8 + 544]
vmovdqa64 ymmword ptr [rcx + 640], ymm5
vmovdqa64 ymm5, ymm11
vpternlogd ymm5, ymm25, dword ptr [rdx + 260]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 544], ymm5
vmovdqa64 ymm5, ymm1
vpternlogd ymm5, ymm2, ymm29, 0xc6
vmovdqa64 ymm25, ymm1
vpternlogd ymm25, ymm26, ymm8, 0x7b
vpternlogd ymm27, ymm7, ymm26, 0x78
vpternlogd ymm14, ymm4, ymm28, 0x06
vpternlogd ymm18, ymm10, ymm1, 0x78
vpternlogd ymm14, ymm6, ymm17, 0x78
vmovdqa64 ymm7, ymmword ptr [rcx + 288]
vmovdqa64 ymmword ptr [rcx + 672], ymm11
vpxord ymm11, ymm7, ymmword ptr [rcx + 416]
vpternlogd ymm5, ymm8, ymm30, 0x78
vpternlogd ymm18, ymm16, ymm26, 0x78
vpternlogd ymm19, ymm31, ymm20, 0xd2
vpternlogd ymm27, ymm26, ymm13, 0x96
vpternlogd ymm14, ymm31, ymm9, 0x78
vmovdqa64 ymm9, ymmword ptr [rcx + 0]
vpxord ymm13, ymm9, dword ptr [rdx + 340]{1to8}
vpternlogd ymm1, ymm21, ymm23, 0x6c
vpternlogd ymm19, ymm30, ymm15, 0xb4
vpternlogd ymm5, ymm4, ymm6, 0xd2
vmovdqa64 ymm9, ymmword ptr [rdi + 256]
vpbroadcastd ymm12, dword ptr [rdx + 224]
vpternlogd ymm12, ymm9, ymmword ptr [rcx + 256], 0x96
vpternlogd ymm1, ymm26, ymm29, 0x78
vmovdqa64 ymm9, ymm31
vpternlogd ymm9, ymm21, ymm10, 0x96
vpxord ymm14, ymm14, ymm25
vpternlogd ymm3, ymm31, ymm29, 0x78
vmovdqa64 ymm25, ymm9
vpternlogd ymm25, ymm21, ymm15, 0x6a
vpxord ymm2, ymm2, ymm17
vpternlogd ymm5, ymm22, ymm28, 0xb4
vmovdqa64 ymm15, ymmword ptr [rcx + 96]
vmovdqa64 ymm17, ymm11
vpternlogd ymm17, ymm15, ymm7, 0x96
vpternlogd ymm14, ymm16, ymm23, 0x4b
vpternlogd ymm2, ymm10, ymm1, 0xa6
vpternlogd ymm25, ymm28, ymm8, 0x78
vpternlogd ymm3, ymm13, ymm24, 0x96
vmovdqa64 ymm1, ymmword ptr [rcx + 384]
vpxord ymm8, ymm1, dword ptr [rdx + 344]{1to8}
vpternlogd ymm2, ymm4, ymm9, 0xb4
vpternlogd ymm25, ymm16, ymm20, 0x78
vmovdqa64 ymm4, ymmword ptr [rcx + 448]
vpxord ymm9, ymm12, ymm4
vmovdqa64 ymm10, ymmword ptr [rcx + 352]
vpxord ymm13, ymm10, dword ptr [rdx + 332]{1to8}
vpternlogd ymm25, ymm6, ymm30, 0x78
vmovdqa64 ymm6, ymmword ptr [rcx + 224]
vmovdqa64 ymm16, ymm12
vpternlogd ymm16, ymm6, ymm7, 0x96
vmovdqa64 ymm20, ymmword ptr [rcx + 64]
vmovdqa64 ymm21, ymmword ptr [rdi + 448]
vpternlogd ymm20, ymm21, dword ptr [rdx + 248]{1to8}, 0x96
vmovdqa64 ymm21, ymm0
vpternlogd ymm21, ymm6, dword ptr [rdx + 364]{1to8}, 0x96
vpternlogd ymm8, ymm18, ymmword ptr [rcx + 608], 0x69
vmovdqa64 ymm18, ymmword ptr [rcx + 160]
vpxord ymm22, ymm18, dword ptr [rdx + 328]{1to8}
vmovdqa64 ymm23, ymm20
vpternlogd ymm23, ymm24, dword ptr [rdx + 376]{1to8}, 0x96
vmovdqa64 ymm24, ymmword ptr [rcx + 192]
vmovdqa64 ymm26, ymm16
vpternlogd ymm26, ymm12, ymm24, 0xa6
vmovdqa64 ymm28, ymmword ptr [r8 + 672]
vmovdqa64 ymm29, ymm3
vpternlogd ymm29, ymm28, dword ptr [rdx + 276]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 672], ymm29
vpxord ymm28, ymm27, ymmword ptr [r8 + 224]
vmovdqa64 ymm29, ymm9
vpternlogd ymm29, ymm12, ymm24, 0x96
vmovdqa64 ymm30, ymmword ptr [r8 + 960]
vmovdqa64 ymm31, ymm23
vpternlogd ymm31, ymm30, dword ptr [rdx + 312]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 960], ymm31
vmovdqa64 ymm30, ymmword ptr [rcx + 480]
vmovdqa64 ymm31, ymm20
vpternlogd ymm31, ymm30, ymm12, 0x96
vpternlogd ymm13, ymm2, ymmword ptr [rcx + 576], 0x96
vpternlogd ymm22, ymm0, ymm19, 0x96
vmovdqa64 ymm0, ymmword ptr [rcx + 128]
vpxord ymm2, ymm0, dword ptr [rdx + 320]{1to8}
vpxord ymm19, ymm22, ymmword ptr [r8 + 64]
vpternlogd ymm2, ymm14, ymmword ptr [rcx + 512], 0x96
vmovdqa64 ymm14, ymmword ptr [r8 + 864]
vmovdqa64 ymm1, ymm21
vpternlogd ymm1, ymm14, dword ptr [rdx + 300]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 864], ymm1
vmovdqa64 ymm1, ymmword ptr [r8 + 608]
vmovdqa64 ymm14, ymm13
vpternlogd ymm14, ymm1, dword ptr [rdx + 268]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 608], ymm14
vmovdqa64 ymm1, ymm29
vpternlogd ymm1, ymm20, ymm16, 0x9c
vmovdqa64 ymm14, ymmword ptr [r8 + 576]
vpternlogd ymm22, ymm14, dword ptr [rdx + 264]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 576], ymm22
vmovdqa64 ymm14, ymmword ptr [rcx + 416]
vmovdqa64 ymm22, ymm31
vpternlogd ymm22, ymm14, ymm16, 0x96
vmovdqa64 ymmword ptr [rcx + 64], ymm19
vmovdqa64 ymm19, ymmword ptr [rcx + 320]
vmovdqa64 ymmword ptr [rcx + 256], ymm23
vpxord ymm23, ymm19, dword ptr [rdx + 336]{1to8}
vmovdqa64 ymmword ptr [rcx + 704], ymm28
vmovdqa64 ymm28, ymm22
vpternlogd ymm28, ymm6, ymm17, 0x06
vpternlogd ymm23, ymm5, ymmword ptr [rcx + 544], 0x96
vpxord ymm5, ymm2, ymmword ptr [r8 + 0]
vmovdqa64 ymmword ptr [rcx + 736], ymm5
vmovdqa64 ymm5, ymm20
vpternlogd ymm5, ymm15, ymm6, 0x96
vmovdqa64 ymm19, ymmword ptr [r8 + 512]
vpternlogd ymm2, ymm19, dword ptr [rdx + 256]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 512], ymm2
vmovdqa64 ymm2, ymm29
vpternlogd ymm2, ymm4, ymm17, 0x96
vpternlogd ymm22, ymm4, ymm7, 0x6c
vpxord ymm13, ymm13, ymmword ptr [r8 + 96]
vmovdqa64 ymm19, ymmword ptr [r8 + 640]
vmovdqa64 ymmword ptr [rcx + 768], ymm13
vmovdqa64 ymm13, ymm23
vpternlogd ymm13, ymm19, dword ptr [rdx + 272]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 640], ymm13
vpxord ymm23, ymm23, ymmword ptr [r8 + 128]
vmovdqa64 ymm13, ymm2
vpternlogd ymm13, ymm15, ymm29, 0x96
vmovdqa64 ymm19, ymm2
vpternlogd ymm19, ymm14, ymm26, 0x96
vpternlogd ymm25, ymm12, dword ptr [rdx + 352]{1to8}, 0x96
vmovdqa64 ymmword ptr [rcx + 800], ymm23
vmovdqa64 ymm23, ymm5
vpternlogd ymm23, ymm20, ymm29, 0x7b
vmovdqa64 ymmword ptr [rcx + 832], ymm21
vmovdqa64 ymm21, ymm13
vpternlogd ymm21, ymm7, ymm28, 0x6a
vmovdqa64 ymm28, ymm2
vpternlogd ymm28, ymm6, ymm11, 0xa6
vpxord ymm4, ymm30, ymm13
vpxord ymm3, ymm3, ymmword ptr [r8 + 160]
vpternlogd ymm21, ymm31, ymm2, 0x78
vmovdqa64 ymm2, ymmword ptr [r8 + 768]
vmovdqa64 ymmword ptr [rcx + 864], ymm3
vmovdqa64 ymm3, ymm25
vpternlogd ymm3, ymm2, dword ptr [rdx + 288]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 768], ymm3
vmovdqa64 ymm2, ymm5
vpternlogd ymm2, ymm12, ymm11, 0xc6
vpternlogd ymm1, ymm30, ymm11, 0x78
vpternlogd ymm28, ymm24, ymm14, 0x78
vpxord ymm3, ymm12, ymm13
vpternlogd ymm19, ymm20, ymm29, 0xb4
vpternlogd ymm1, ymm15, ymm4, 0x78
vmovdqa64 ymmword ptr [rcx + 896], ymm25
vmovdqa64 ymm25, ymmword ptr [r8 + 736]
vpternlogd ymm27, ymm25, dword ptr [rdx + 284]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 736], ymm27
vmovdqa64 ymm25, ymm4
vpternlogd ymm25, ymm6, ymm13, 0x96
vpternlogd ymm1, ymm12, ymm24, 0xd2
vpternlogd ymm28, ymm31, ymm9, 0xd2
vmovdqa64 ymm27, ymm31
vpternlogd ymm27, ymm30, ymm24, 0x96
vmovdqa64 ymm14, ymm25
vpternlogd ymm14, ymm13, ymm19, 0x6a
vpternlogd ymm2, ymm29, ymm4, 0x78
vmovdqa64 ymm13, ymm27
vpternlogd ymm13, ymm30, ymm25, 0x6a
vpxord ymm21, ymm21, ymm23
vmovdqa64 ymm19, ymmword ptr [rcx + 32]
vmovdqa64 ymm23, ymm19
vpternlogd ymm23, ymm0, ymm10, 0x95
vpternlogd ymm2, ymm6, ymm7, 0xd2
vpternlogd ymm1, ymm19, dword ptr [rdx + 132]{1to8}, 0x96
vpternlogd ymm14, ymm31, ymm11, 0x78
vmovdqa64 ymm6, ymm25
vpternlogd ymm6, ymm12, ymm22, 0x6a
vpternlogd ymm13, ymm17, ymm29, 0x78
vpternlogd ymm21, ymm15, ymm16, 0x4b
vpternlogd ymm28, ymm4, ymm25, 0xb4
vmovdqa64 ymm12, ymm19
vpternlogd ymm12, ymm0, ymm18, 0xbc
vpternlogd ymm13, ymm15, ymm9, 0x78
vpternlogd ymm25, ymm31, ymm26, 0xa6
vpternlogd ymm2, ymm17, ymmword ptr [rcx + 448], 0xd2
vmovdqa64 ymm22, ymm12
vpternlogd ymm22, ymm0, ymm10, 0x78
vpternlogd ymm13, ymm7, ymm4, 0x78
vpternlogd ymm6, ymm24, ymm5, 0x78
vpternlogd ymm25, ymm17, ymm9, 0x78
vpternlogd ymm21, ymm0, dword ptr [rdx + 128]{1to8}, 0x96
vpternlogd ymm5, ymm30, ymm16, 0x6c
vmovdqa64 ymm4, ymm10
vpternlogd ymm4, ymm0, ymm18, 0x63
vmovdqa64 ymm9, ymmword ptr [rcx + 320]
vpternlogd ymm2, ymm9, dword ptr [rdx + 144]{1to8}, 0x96
vpternlogd ymm6, ymm15, ymm20, 0x78
vpternlogd ymm5, ymm20, ymm11, 0x78
vmovdqa64 ymm11, ymmword ptr [rcx + 0]
vpternlogd ymm14, ymm11, dword ptr [rdx + 148]{1to8}, 0x96
vmovdqa64 ymm16, ymm4
vpternlogd ymm16, ymm23, ymm22, 0xbd
vpternlogd ymm25, ymm20, ymmword ptr [rcx + 416], 0x78
vmovdqa64 ymm17, ymm9
vpternlogd ymm17, ymm0, ymm10, 0x60
vpxord ymm26, ymm8, ymmword ptr [r8 + 192]
vmovdqa64 ymm29, ymmword ptr [r8 + 832]
vmovdqa64 ymm30, ymmword ptr [rcx + 640]
vpternlogd ymm30, ymm29, dword ptr [rdx + 296]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 832], ymm30
vpternlogd ymm25, ymm20, dword ptr [rdx + 156]{1to8}, 0x96
vmovdqa64 ymm20, ymm17
vpternlogd ymm20, ymm10, ymm9, 0x87
vmovdqa64 ymm29, ymmword ptr [r8 + 704]
vpternlogd ymm8, ymm29, dword ptr [rdx + 280]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 704], ymm8
vpandd ymm8, ymm0, ymm11
vpandd ymm29, ymm9, ymm11
vpternlogd ymm17, ymm0, ymm18, 0x87
vpternlogd ymm5, ymm24, ymm3, 0xb4
vmovdqa64 ymm3, ymm19
vpternlogd ymm3, ymm10, ymm11, 0xac
vmovdqa64 ymm30, ymm8
vpternlogd ymm30, ymm19, ymm9, 0x87
vmovdqa64 ymm31, ymm23
vpternlogd ymm31, ymm10, ymm11, 0xb4
vmovdqa64 ymm24, ymm30
vpternlogd ymm24, ymm18, ymm10, 0xb1
vmovdqa64 ymm7, ymm20
vpternlogd ymm7, ymm18, ymm11, 0x96
vpternlogd ymm3, ymm10, ymm20, 0x87
vmovdqa64 ymmword ptr [rcx + 448], ymm26
vmovdqa64 ymm26, ymm22
vpternlogd ymm26, ymm18, ymm9, 0x87
vpternlogd ymm5, ymm27, ymmword ptr [rcx + 224], 0xd2
vmovdqa64 ymm27, ymmword ptr [rcx + 384]
vmovdqa64 ymm9, ymm8
vpternlogd ymm9, ymm19, ymm27, 0x78
vpternlogd ymm31, ymm18, ymm27, 0x78
vpternlogd ymm5, ymm10, dword ptr [rdx + 140]{1to8}, 0x96
vpandnd ymm15, ymm19, ymm11
vpandd ymm19, ymm10, ymm27
vmovdqa64 ymm10, ymm15
vpternlogd ymm10, ymm12, ymm26, 0x69
vpternlogd ymm26, ymm27, ymm7, 0x4b
vpxord ymm12, ymm12, ymm22
vpxord ymm13, ymm13, dword ptr [rdx + 160]{1to8}
vmovdqa64 ymm7, ymm31
vpternlogd ymm7, ymm11, ymm23, 0xa6
vpternlogd ymm15, ymm18, ymm20, 0x59
vmovdqa64 ymm22, ymm19
vpternlogd ymm22, ymm18, ymm20, 0x47
vpternlogd ymm3, ymm0, ymm29, 0x96
vmovdqa64 ymm20, ymm31
vpternlogd ymm20, ymm27, ymm8, 0x7b
vpternlogd ymm3, ymm18, ymm8, 0x87
vpternlogd ymm22, ymm14, ymm16, 0x96
vmovdqa64 ymm8, ymm7
vpternlogd ymm8, ymm0, ymm11, 0x28
vmovdqa64 ymm0, ymm10
vpternlogd ymm0, ymm23, ymmword ptr [rcx + 352], 0x6c
vpternlogd ymm15, ymm11, ymm9, 0x1e
vmovdqa64 ymm16, ymm12
vpternlogd ymm16, ymm11, ymm10, 0x7b
vmovdqa64 ymm10, ymmword ptr [rcx + 512]
vmovdqa64 ymm11, ymmword ptr [rcx + 96]
vpternlogd ymm10, ymm11, dword ptr [rdx + 356]{1to8}, 0x96
vpternlogd ymm6, ymm27, dword ptr [rdx + 152]{1to8}, 0x96
vpternlogd ymm15, ymm27, ymm29, 0x87
vpternlogd ymm3, ymm21, ymm20, 0x69
vpternlogd ymm8, ymm18, ymm9, 0xe2
vpternlogd ymm15, ymm2, ymm24, 0x96
vmovdqa64 ymm11, ymm30
vpternlogd ymm11, ymm27, ymm4, 0x4b
vmovdqa64 ymm4, ymmword ptr [rcx + 32]
vmovdqa64 ymm20, ymm12
vpternlogd ymm20, ymm4, ymm18, 0xd7
vpxord ymm23, ymm6, ymm13
vmovdqa64 ymm24, ymm3
vpternlogd ymm24, ymm10, ymmword ptr [r8 + 288], 0x96
vmovdqa64 ymmword ptr [rsi + 288], ymm24
vpxord ymm24, ymm1, ymm5
vpternlogd ymm31, ymm30, ymmword ptr [rcx + 320], 0x7d
vpternlogd ymm28, ymm18, dword ptr [rdx + 136]{1to8}, 0x96
vpternlogd ymm31, ymm20, ymm19, 0x69
vpternlogd ymm19, ymm4, ymm29, 0x48
vmovdqa64 ymm4, ymmword ptr [r8 + 800]
vpternlogd ymm10, ymm4, dword ptr [rdx + 292]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 800], ymm10
vmovdqa64 ymm4, ymm24
vpternlogd ymm4, ymm1, ymm14, 0x96
vmovdqa64 ymm10, ymm28
vpternlogd ymm10, ymm13, ymm23, 0x96
vmovdqa64 ymm18, ymm25
vpternlogd ymm18, ymm21, ymm1, 0x96
vmovdqa64 ymm20, ymm11
vpternlogd ymm20, ymm27, ymm17, 0xa6
vpternlogd ymm8, ymm6, ymm0, 0x69
vpternlogd ymm12, ymm27, ymmword ptr [rcx + 320], 0xb7
vpternlogd ymm20, ymm1, ymm16, 0x96
vmovdqa64 ymm0, ymmword ptr [rcx + 608]
vmovdqa64 ymm16, ymmword ptr [rcx + 288]
vpternlogd ymm0, ymm16, dword ptr [rdx + 380]{1to8}, 0x69
vpternlogd ymm19, ymm5, ymm26, 0x96
vmovdqa64 ymm16, ymm12
vpternlogd ymm16, ymm28, ymm9, 0x96
vmovdqa64 ymm9, ymm10
vpternlogd ymm9, ymm5, ymm4, 0x96
vmovdqa64 ymm17, ymmword ptr [rcx + 544]
vmovdqa64 ymm26, ymmword ptr [rcx + 416]
vpternlogd ymm17, ymm26, dword ptr [rdx + 372]{1to8}, 0x96
vmovdqa64 ymm26, ymm9
vpternlogd ymm26, ymm28, ymm4, 0x96
vpxord ymm16, ymm16, ymm31
vmovdqa64 ymm27, ymmword ptr [rcx + 640]
vmovdqa64 ymm29, ymm20
vpternlogd ymm29, ymm27, ymmword ptr [r8 + 320], 0x96
vmovdqa64 ymmword ptr [rsi + 320], ymm29
vmovdqa64 ymm27, ymmword ptr [r8 + 928]
vmovdqa64 ymm29, ymm17
vpternlogd ymm29, ymm27, dword ptr [rdx + 308]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 928], ymm29
vmovdqa64 ymm27, ymm28
vpternlogd ymm27, ymm2, ymm25, 0x96
vpternlogd ymm17, ymm15, ymmword ptr [r8 + 416], 0x96
vmovdqa64 ymmword ptr [rsi + 416], ymm17
vpxord ymm17, ymm21, ymm26
vmovdqa64 ymm29, ymm27
vpternlogd ymm29, ymm1, ymm23, 0xc6
vmovdqa64 ymm30, ymmword ptr [rcx + 832]
vmovdqa64 ymm31, ymm16
vpternlogd ymm31, ymm30, ymmword ptr [r8 + 352], 0x96
vmovdqa64 ymmword ptr [rsi + 352], ymm31
vmovdqa64 ymm30, ymm13
vpternlogd ymm30, ymm1, ymm2, 0x96
vmovdqa64 ymm31, ymm17
vpternlogd ymm31, ymm2, ymm26, 0x96
vpternlogd ymm11, ymm7, ymm22, 0x96
vpternlogd ymm29, ymm4, ymm17, 0x78
vmovdqa64 ymm7, ymm30
vpternlogd ymm7, ymm6, ymm18, 0x96
vmovdqa64 ymm22, ymm7
vpternlogd ymm22, ymm2, ymm10, 0x06
vpternlogd ymm29, ymm2, ymm13, 0xd2
vpxord ymm12, ymm12, ymm8
vpternlogd ymm22, ymm13, ymm26, 0x78
vmovdqa64 ymm8, ymm12
vpternlogd ymm8, ymm0, ymmword ptr [r8 + 480], 0x69
vmovdqa64 ymmword ptr [rsi + 480], ymm8
vmovdqa64 ymm8, ymm27
vpternlogd ymm8, ymm25, ymm4, 0x7b
vpternlogd ymm22, ymm18, ymm9, 0x78
vpternlogd ymm7, ymm5, ymm13, 0x6c
vpxord ymm22, ymm22, ymm8
vpternlogd ymm29, ymm5, ymm10, 0xb4
vmovdqa64 ymm5, ymm30
vpternlogd ymm5, ymm1, ymm14, 0xa6
vmovdqa64 ymm8, ymm30
vpternlogd ymm8, ymm25, ymm4, 0xc6
vpternlogd ymm29, ymm15, ymmword ptr [rcx + 800], 0x96
vmovdqa64 ymmword ptr [rsi + 128], ymm29
vpternlogd ymm22, ymm28, ymm30, 0x4b
vpternlogd ymm30, ymm21, ymm27, 0x6c
vmovdqa64 ymm15, ymmword ptr [r8 + 992]
vpternlogd ymm0, ymm15, dword ptr [rdx + 316]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 992], ymm0
vpternlogd ymm7, ymm1, ymm31, 0x78
vpternlogd ymm22, ymm3, ymmword ptr [rcx + 736], 0x96
vmovdqa64 ymmword ptr [rsi + 0], ymm22
vmovdqa64 ymm0, ymmword ptr [rcx + 576]
vmovdqa64 ymm3, ymmword ptr [rcx + 192]
vpternlogd ymm0, ymm3, dword ptr [rdx + 368]{1to8}, 0x96
vmovdqa64 ymm3, ymm5
vpternlogd ymm3, ymm18, ymm31, 0xb4
vpternlogd ymm30, ymm25, ymm23, 0x78
vmovdqa64 ymm15, ymmword ptr [r8 + 896]
vmovdqa64 ymm22, ymm0
vpternlogd ymm22, ymm15, dword ptr [rdx + 304]{1to8}, 0x96
vmovdqa64 ymmword ptr [rsi + 896], ymm22
vpternlogd ymm5, ymm6, ymm9, 0x96
vpternlogd ymm7, ymm14, ymm27, 0x78
vpternlogd ymm8, ymm21, ymm23, 0x78
vpternlogd ymm9, ymm2, ymm23, 0xa6
vpternlogd ymm3, ymm10, ymm24, 0x78
vpternlogd ymm0, ymm19, ymmword ptr [r8 + 384], 0x96
vmovdqa64 ymmword ptr [rsi + 384], ymm0
vpternlogd ymm7, ymm28, ymm25, 0x78
vpternlogd ymm8, ymm28, ymm17, 0x78
vmovdqa64 ymm0, ymm18
vpternlogd ymm0, ymm21, ymm14, 0x96
vpternlogd ymm8, ymm1, ymm14, 0xd2
vmovdqa64 ymm15, ymm0
vpternlogd ymm15, ymm21, ymm31, 0x6a
vpternlogd ymm7, ymm12, ymmword ptr [rcx + 448], 0x69
vmovdqa64 ymmword ptr [rsi + 192], ymm7
vpternlogd ymm5, ymm25, ymm4, 0xb4
vpternlogd ymm15, ymm10, ymm4, 0x78
vpternlogd ymm3, ymm6, ymm25, 0x78
vpternlogd ymm5, ymm26, ymm31, 0x78
vpternlogd ymm9, ymm14, ymm6, 0x78
vpternlogd ymm15, ymm28, ymm24, 0x78
vpternlogd ymm3, ymm25, ymmword ptr [rcx + 704], 0x96
vmovdqa64 ymmword ptr [rsi + 224], ymm3
vpternlogd ymm5, ymm18, ymm23, 0x78
vpxord ymm1, ymm1, ymm26
vpternlogd ymm5, ymm11, ymmword ptr [rcx + 864], 0x96
vmovdqa64 ymmword ptr [rsi + 160], ymm5
vpternlogd ymm9, ymm18, ymm24, 0xd2
vmovdqa64 ymm3, ymmword ptr [rcx + 672]
vpxord ymm3, ymm3, ymmword ptr [r8 + 32]
vpternlogd ymm1, ymm14, ymm30, 0xa6
vpternlogd ymm15, ymm13, ymm17, 0x78
vmovdqa64 ymm4, ymmword ptr [rcx + 256]
vpternlogd ymm11, ymm4, ymmword ptr [r8 + 448], 0x96
vmovdqa64 ymmword ptr [rsi + 448], ymm11
vpternlogd ymm1, ymm2, ymm0, 0xb4
vpternlogd ymm9, ymm17, ymm31, 0xb4
vpternlogd ymm3, ymm20, ymm8, 0x96
vmovdqa64 ymmword ptr [rsi + 32], ymm3
vpternlogd ymm1, ymm19, ymmword ptr [rcx + 768], 0x96
vmovdqa64 ymmword ptr [rsi + 96], ymm1
vpternlogd ymm9, ymm16, ymmword ptr [rcx + 64], 0x96
vmovdqa64 ymmword ptr [rsi + 64], ymm9
vmovdqa64 ymm0, ymmword ptr [rcx + 896]
vpternlogd ymm15, ymm0, ymmword ptr [r8 + 256], 0x96
vmovdqa64 ymmword ptr [rsi + 256], ymm15
