// fo_zmm_one.s: 957 instructions, about 408 cycles, 29 planes of scratch. Written by
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
vpternlogd zmm20, zmm24, dword ptr [rdx + 0]{1to16}, 0x96
vpternlogd zmm31, zmm5, zmmword ptr [rdi + 1856], 0x78
vpternlogd zmm16, zmm3, zmm28, 0x78
vmovdqa64 zmm9, zmmword ptr [rdi + 1280]
vpandd zmm12, zmm2, zmm9
vpternlogd zmm13, zmm25, dword ptr [rdx + 12]{1to16}, 0x96
vpternlogd zmm22, zmm2, dword ptr [rdx + 20]{1to16}, 0x96
vpternlogd zmm16, zmm15, zmmword ptr [rdi + 1536], 0xb4
vmovdqa64 zmm14, zmmword ptr [rdi + 1088]
vmovdqa64 zmm15, zmm14
vpternlogd zmm15, zmm25, zmm2, 0xac
vmovdqa64 zmm23, zmm4
vpternlogd zmm23, zmm14, zmm9, 0x87
vpternlogd zmm19, zmm18, dword ptr [rdx + 8]{1to16}, 0x96
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
vpternlogd zmm17, zmm6, dword ptr [rdx + 24]{1to16}, 0x96
vmovdqa64 zmm30, zmm29
vpternlogd zmm30, zmm24, zmm25, 0x78
vpternlogd zmm16, zmm14, dword ptr [rdx + 4]{1to16}, 0x96
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
vpternlogd zmm1, zmm9, dword ptr [rdx + 16]{1to16}, 0x96
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
vpxord zmm8, zmm8, dword ptr [rdx + 32]{1to16}
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
vmovdqa64 zmm9, zmmword ptr [rdi + 1920]
vpternlogd zmm31, zmm9, dword ptr [rdx + 28]{1to16}, 0x96
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
vmovdqa64 zmm21, zmm15
vpternlogd zmm21, zmm14, dword ptr [rdx + 228]{1to16}, 0x96
vmovdqa64 zmm24, zmmword ptr [rdi + 0]
vpxord zmm25, zmm24, dword ptr [rdx + 192]{1to16}
vmovdqa64 zmm24, zmm7
vpternlogd zmm24, zmm31, zmm9, 0x7b
vpternlogd zmm11, zmm8, zmm12, 0x78
vmovdqa64 zmmword ptr [rcx + 192], zmm21
vmovdqa64 zmm21, zmm6
vpternlogd zmm21, zmm1, zmm29, 0xa6
vpternlogd zmm11, zmm2, zmm6, 0x78
vmovdqa64 zmm14, zmm2
vpternlogd zmm14, zmm20, zmm22, 0x96
vpternlogd zmm4, zmm1, zmm23, 0x96
vpxord zmm11, zmm11, zmm24
vmovdqa64 zmm23, zmm7
vpternlogd zmm23, zmm31, zmm3, 0x9c
vpternlogd zmm6, zmm17, zmm26, 0x96
vpternlogd zmm11, zmm19, zmm3, 0x4b
vpternlogd zmm21, zmm22, zmm17, 0x78
vpxord zmm24, zmm20, zmm12
vpternlogd zmm11, zmm25, zmm15, 0x96
vmovdqa64 zmm15, zmm24
vpternlogd zmm15, zmm1, zmm12, 0x96
vmovdqa64 zmm25, zmm9
vpternlogd zmm25, zmm20, zmm3, 0x6c
vmovdqa64 zmm3, zmmword ptr [rdi + 128]
vmovdqa64 zmmword ptr [rcx + 256], zmm11
vpxord zmm11, zmm3, dword ptr [rdx + 200]{1to16}
vpternlogd zmm21, zmm2, zmm18, 0xd2
vpternlogd zmm25, zmm31, zmm29, 0x78
vmovdqa64 zmm3, zmm15
vpternlogd zmm3, zmm20, zmm14, 0x78
vpternlogd zmm6, zmm31, zmm7, 0xb4
vpternlogd zmm23, zmm20, zmm29, 0x78
vpternlogd zmm21, zmm24, zmm15, 0xb4
vmovdqa64 zmm20, zmm15
vpternlogd zmm20, zmm16, zmm10, 0x6a
vmovdqa64 zmm10, zmm9
vpternlogd zmm10, zmm16, zmm29, 0xc6
vpternlogd zmm6, zmm12, zmm15, 0x78
vpternlogd zmm3, zmm28, zmm7, 0x78
vpternlogd zmm10, zmm7, zmm24, 0x78
vpternlogd zmm15, zmm2, zmm26, 0xa6
vpternlogd zmm6, zmm2, zmm29, 0x78
vpxord zmm12, zmm16, zmm12
vpternlogd zmm20, zmm22, zmm9, 0x78
vpternlogd zmm3, zmm19, zmm18, 0x78
vmovdqa64 zmm2, zmmword ptr [rdi + 384]
vpxord zmm7, zmm2, dword ptr [rdx + 216]{1to16}
vpternlogd zmm21, zmm11, zmm5, 0x96
vmovdqa64 zmm9, zmmword ptr [rdi + 512]
vmovdqa64 zmm11, zmmword ptr [rdi + 768]
vmovdqa64 zmm26, zmmword ptr [rcx + 64]
vmovdqa64 zmm29, zmm26
vpternlogd zmm29, zmm9, zmm11, 0xa6
vmovdqa64 zmmword ptr [rcx + 320], zmm21
vmovdqa64 zmm21, zmmword ptr [rdi + 192]
vpxord zmm2, zmm21, dword ptr [rdx + 204]{1to16}
vpternlogd zmm12, zmm22, zmm25, 0xa6
vpternlogd zmm3, zmm8, zmm24, 0x78
vmovdqa64 zmm25, zmmword ptr [rdi + 960]
vmovdqa64 zmm21, zmm30
vpternlogd zmm21, zmm25, dword ptr [rdx + 252]{1to16}, 0x69
vpternlogd zmm15, zmm28, zmm18, 0x78
vpternlogd zmm10, zmm1, zmm8, 0xd2
vmovdqa64 zmm8, zmmword ptr [rdi + 832]
vpxord zmm18, zmm25, zmm8
vpternlogd zmm10, zmm13, zmm28, 0xb4
vmovdqa64 zmm13, zmm0
vpternlogd zmm13, zmm11, dword ptr [rdx + 240]{1to16}, 0x96
vpternlogd zmm15, zmm17, zmm31, 0x78
vpternlogd zmm20, zmm19, zmm31, 0x78
vmovdqa64 zmm17, zmmword ptr [rdi + 704]
vpternlogd zmm5, zmm17, dword ptr [rdx + 236]{1to16}, 0x96
vmovdqa64 zmm28, zmmword ptr [rcx + 0]
vmovdqa64 zmmword ptr [rcx + 384], zmm13
vmovdqa64 zmm13, zmm28
vpternlogd zmm13, zmm9, zmm11, 0x96
vmovdqa64 zmmword ptr [rcx + 448], zmm5
vmovdqa64 zmm5, zmmword ptr [rdi + 576]
vmovdqa64 zmmword ptr [rcx + 512], zmm3
vmovdqa64 zmm3, zmm18
vpternlogd zmm3, zmm5, zmm25, 0x96
vpternlogd zmm12, zmm1, zmm14, 0xb4
vpternlogd zmm23, zmm19, zmm24, 0x78
vmovdqa64 zmm1, zmmword ptr [rdi + 896]
vmovdqa64 zmm14, zmm1
vpternlogd zmm14, zmm5, zmm17, 0x96
vmovdqa64 zmm19, zmmword ptr [rdi + 256]
vpxord zmm24, zmm19, dword ptr [rdx + 208]{1to16}
vmovdqa64 zmm19, zmmword ptr [rdi + 640]
vmovdqa64 zmmword ptr [rcx + 576], zmm21
vmovdqa64 zmm21, zmm27
vpternlogd zmm21, zmm19, dword ptr [rdx + 232]{1to16}, 0x96
vpternlogd zmm23, zmm16, zmm22, 0xd2
vpternlogd zmm12, zmm2, zmm0, 0x96
vmovdqa64 zmm0, zmm3
vpternlogd zmm0, zmm19, zmm13, 0x96
vpternlogd zmm20, zmm7, zmm30, 0x69
vpternlogd zmm24, zmm4, zmm10, 0x96
vpternlogd zmm4, zmm8, dword ptr [rdx + 244]{1to16}, 0x96
vmovdqa64 zmm2, zmm13
vpternlogd zmm2, zmm1, zmm26, 0x9c
vmovdqa64 zmm7, zmm14
vpternlogd zmm7, zmm9, zmm18, 0xc6
vmovdqa64 zmm10, zmm0
vpternlogd zmm10, zmm8, zmm29, 0x96
vmovdqa64 zmm16, zmm0
vpternlogd zmm16, zmm17, zmm18, 0xa6
vmovdqa64 zmm22, zmm0
vpternlogd zmm22, zmm5, zmm13, 0x96
vmovdqa64 zmm30, zmmword ptr [rdi + 448]
vmovdqa64 zmmword ptr [rcx + 640], zmm24
vpxord zmm24, zmm22, zmm30
vpternlogd zmm2, zmm30, zmm18, 0x78
vmovdqa64 zmmword ptr [rcx + 704], zmm12
vmovdqa64 zmm12, zmm1
vpternlogd zmm12, zmm30, zmm9, 0x96
vmovdqa64 zmmword ptr [rcx + 768], zmm20
vmovdqa64 zmm20, zmm14
vpternlogd zmm20, zmm30, zmm26, 0x6c
vmovdqa64 zmmword ptr [rcx + 832], zmm4
vmovdqa64 zmm4, zmm24
vpternlogd zmm4, zmm13, zmm7, 0x6a
vmovdqa64 zmm7, zmm12
vpternlogd zmm7, zmm8, zmm26, 0x96
vmovdqa64 zmm26, zmm24
vpternlogd zmm26, zmm17, zmm22, 0x96
vpternlogd zmm16, zmm11, zmm8, 0x78
vmovdqa64 zmm8, zmm14
vpternlogd zmm8, zmm1, zmm13, 0x7b
vpternlogd zmm2, zmm5, zmm24, 0x78
vpternlogd zmm20, zmm1, zmm18, 0x78
vpternlogd zmm10, zmm1, zmm13, 0xb4
vmovdqa64 zmmword ptr [rcx + 896], zmm21
vmovdqa64 zmm21, zmm7
vpternlogd zmm21, zmm17, zmm3, 0x06
vpternlogd zmm16, zmm12, zmm28, 0xd2
vpternlogd zmm7, zmm19, zmm25, 0x6c
vpternlogd zmm21, zmm25, zmm22, 0x78
vpternlogd zmm4, zmm17, zmm25, 0xd2
vmovdqa64 zmm19, zmmword ptr [rdi + 320]
vpxord zmm17, zmm19, dword ptr [rdx + 212]{1to16}
vmovdqa64 zmm25, zmm12
vpternlogd zmm25, zmm30, zmm11, 0x96
vpternlogd zmm7, zmm9, zmm26, 0x78
vpternlogd zmm16, zmm24, zmm26, 0xb4
vpternlogd zmm17, zmm6, zmmword ptr [rcx + 128], 0x96
vmovdqa64 zmm6, zmm25
vpternlogd zmm6, zmm30, zmm26, 0x6a
vpternlogd zmm7, zmm11, zmm14, 0x78
vpternlogd zmm10, zmm22, zmm26, 0x78
vpternlogd zmm26, zmm12, zmm29, 0xa6
vpternlogd zmm6, zmm3, zmm13, 0x78
vpternlogd zmm7, zmm5, zmm1, 0x78
vpternlogd zmm2, zmm9, zmm11, 0xd2
vmovdqa64 zmm13, zmmword ptr [rdi + 0]
vpandd zmm14, zmm19, zmm13
vpxord zmm22, zmm9, zmm22
vpternlogd zmm21, zmm12, zmm0, 0x78
vpternlogd zmm10, zmm12, zmm18, 0x78
vmovdqa64 zmm0, zmmword ptr [rdi + 128]
vpternlogd zmm16, zmm0, dword ptr [rdx + 72]{1to16}, 0x96
vpternlogd zmm6, zmm5, zmm28, 0x78
vpxord zmm30, zmm30, dword ptr [rdx + 220]{1to16}
vmovdqa64 zmm12, zmmword ptr [rdi + 64]
vpxord zmm18, zmm12, dword ptr [rdx + 196]{1to16}
vmovdqa64 zmm29, zmmword ptr [rdi + 384]
vpternlogd zmm7, zmm29, dword ptr [rdx + 88]{1to16}, 0x96
vpternlogd zmm26, zmm3, zmm28, 0x78
vpternlogd zmm2, zmm12, dword ptr [rdx + 68]{1to16}, 0x96
vpandnd zmm28, zmm12, zmm19
vmovdqa64 zmm9, zmmword ptr [rdi + 192]
vmovdqa64 zmmword ptr [rcx + 0], zmm17
vmovdqa64 zmm17, zmm9
vpternlogd zmm17, zmm12, zmm19, 0xb8
vpternlogd zmm22, zmm11, zmm20, 0xa6
vmovdqa64 zmm11, zmm9
vpternlogd zmm11, zmm13, zmm0, 0x63
vpternlogd zmm6, zmm24, zmmword ptr [rdi + 960], 0x78
vpxord zmm21, zmm21, zmm8
vpternlogd zmm22, zmm25, zmmword ptr [rdi + 704], 0xd2
vpternlogd zmm4, zmm3, zmmword ptr [rdi + 640], 0xd2
vmovdqa64 zmm3, zmm9
vpternlogd zmm3, zmm13, zmm12, 0x87
vpandd zmm8, zmm9, zmm29
vmovdqa64 zmm20, zmmword ptr [rdi + 256]
vmovdqa64 zmm24, zmm20
vpternlogd zmm24, zmm13, zmm9, 0x60
vpternlogd zmm22, zmm9, dword ptr [rdx + 76]{1to16}, 0x96
vpternlogd zmm18, zmm27, zmm23, 0x96
vmovdqa64 zmm23, zmm24
vpternlogd zmm23, zmm13, zmm0, 0x87
vmovdqa64 zmm25, zmm0
vpternlogd zmm25, zmm13, zmm12, 0xe6
vpternlogd zmm30, zmm31, zmm15, 0x96
vpandd zmm15, zmm20, zmm19
vpternlogd zmm21, zmm5, zmmword ptr [rcx + 64], 0x4b
vmovdqa64 zmm5, zmm25
vpternlogd zmm5, zmm13, zmm9, 0x78
vmovdqa64 zmm27, zmm14
vpternlogd zmm27, zmm12, zmm20, 0x87
vpternlogd zmm10, zmm19, dword ptr [rdx + 84]{1to16}, 0x96
vpternlogd zmm26, zmm1, zmmword ptr [rdi + 832], 0x78
vpternlogd zmm24, zmm9, zmm20, 0x87
vmovdqa64 zmm31, zmm5
vpternlogd zmm31, zmm0, zmm20, 0x87
vpternlogd zmm21, zmm13, dword ptr [rdx + 64]{1to16}, 0x96
vmovdqa64 zmm12, zmm24
vpternlogd zmm12, zmm0, zmm19, 0x96
vmovdqa64 zmmword ptr [rcx + 64], zmm18
vmovdqa64 zmm18, zmm31
vpternlogd zmm18, zmm28, zmm25, 0x69
vpternlogd zmm4, zmm20, dword ptr [rdx + 80]{1to16}, 0x96
vmovdqa64 zmm20, zmm24
vpternlogd zmm20, zmm9, zmm17, 0x95
vmovdqa64 zmm17, zmm24
vpternlogd zmm17, zmm0, zmm28, 0x4b
vpternlogd zmm26, zmm1, dword ptr [rdx + 92]{1to16}, 0x96
vpxord zmm25, zmm25, zmm5
vpternlogd zmm20, zmm13, zmm15, 0x96
vpternlogd zmm12, zmm29, zmm31, 0x59
vpternlogd zmm5, zmm3, zmm11, 0xe7
vmovdqa64 zmm28, zmm3
vpternlogd zmm28, zmm9, zmm19, 0xb4
vpternlogd zmm20, zmm0, zmm14, 0x87
vmovdqa64 zmm31, zmm27
vpternlogd zmm31, zmm29, zmm11, 0x4b
vmovdqa64 zmm11, zmm18
vpternlogd zmm11, zmm9, zmm3, 0x6a
vpternlogd zmm28, zmm0, zmm29, 0x78
vpternlogd zmm24, zmm0, zmm8, 0x1d
vmovdqa64 zmm1, zmm31
vpternlogd zmm1, zmm29, zmm23, 0xa6
vmovdqa64 zmm23, zmm28
vpternlogd zmm23, zmm19, zmm3, 0xa6
vmovdqa64 zmm3, zmm28
vpternlogd zmm3, zmm29, zmm14, 0x7b
vpternlogd zmm28, zmm27, zmmword ptr [rdi + 256], 0x7d
vpternlogd zmm27, zmm0, zmm9, 0xb1
vpternlogd zmm24, zmm10, zmm5, 0x96
vpxord zmm6, zmm6, dword ptr [rdx + 96]{1to16}
vmovdqa64 zmm5, zmm25
vpternlogd zmm5, zmm19, zmm18, 0x7b
vmovdqa64 zmm9, zmm23
vpternlogd zmm9, zmm13, zmm19, 0x28
vpxord zmm13, zmm30, dword ptr [rdx + 348]{1to16}
vmovdqa64 zmm18, zmm25
vpternlogd zmm18, zmm29, zmmword ptr [rdi + 256], 0xb7
vmovdqa64 zmmword ptr [rcx + 960], zmm30
vmovdqa64 zmm30, zmmword ptr [rdi + 64]
vpternlogd zmm25, zmm30, zmm0, 0xd7
vpternlogd zmm14, zmm30, zmm29, 0x78
vpxord zmm29, zmm7, zmm6
vpternlogd zmm3, zmm21, zmm20, 0x69
vpternlogd zmm24, zmm31, zmm23, 0x96
vpxord zmm20, zmm2, zmm22
vpternlogd zmm5, zmm2, zmm1, 0x96
vmovdqa64 zmm1, zmm15
vpternlogd zmm1, zmm30, zmm8, 0x48
vmovdqa64 zmm23, zmm6
vpternlogd zmm23, zmm2, zmm4, 0x96
vpternlogd zmm25, zmm28, zmm8, 0x69
vmovdqa64 zmm8, zmm20
vpternlogd zmm8, zmm2, zmm10, 0x96
vmovdqa64 zmm28, zmm29
vpternlogd zmm28, zmm16, zmm6, 0x96
vmovdqa64 zmm30, zmm14
vpternlogd zmm30, zmm0, zmm9, 0xb8
vmovdqa64 zmm0, zmm14
vpternlogd zmm0, zmm16, zmm18, 0x96
vmovdqa64 zmm9, zmm28
vpternlogd zmm9, zmm22, zmm8, 0x96
vpternlogd zmm1, zmm22, zmm12, 0x96
vpternlogd zmm30, zmm7, zmm11, 0x69
vpternlogd zmm14, zmm19, zmm17, 0x56
vmovdqa64 zmm11, zmmword ptr [rcx + 64]
vpxord zmm12, zmm11, dword ptr [rdx + 324]{1to16}
vmovdqa64 zmm17, zmm9
vpternlogd zmm17, zmm16, zmm8, 0x96
vmovdqa64 zmm19, zmm9
vpternlogd zmm19, zmm4, zmm29, 0xa6
vpxord zmm18, zmm18, zmm30
vpxord zmm30, zmm21, zmm17
vmovdqa64 zmm31, zmm26
vpternlogd zmm31, zmm21, zmm2, 0x96
vmovdqa64 zmm11, zmm8
vpternlogd zmm11, zmm26, zmm23, 0x9c
vmovdqa64 zmmword ptr [rcx + 1024], zmm3
vmovdqa64 zmm3, zmm23
vpternlogd zmm3, zmm2, zmm10, 0xa6
vpternlogd zmm14, zmm15, zmmword ptr [rdi + 384], 0x87
vmovdqa64 zmm15, zmm30
vpternlogd zmm15, zmm4, zmm17, 0x96
vpternlogd zmm11, zmm21, zmm29, 0x78
vpternlogd zmm14, zmm4, zmm27, 0x96
vmovdqa64 zmm27, zmm15
vpternlogd zmm27, zmm31, zmm3, 0xa6
vmovdqa64 zmmword ptr [rcx + 1088], zmm14
vmovdqa64 zmm14, zmm31
vpternlogd zmm14, zmm7, zmm23, 0x96
vpternlogd zmm11, zmm16, zmm30, 0x78
vpternlogd zmm19, zmm10, zmm7, 0x78
vmovdqa64 zmmword ptr [rcx + 1152], zmm1
vmovdqa64 zmm1, zmm26
vpternlogd zmm1, zmm16, zmm4, 0x96
vpternlogd zmm11, zmm2, zmm10, 0xd2
vpternlogd zmm3, zmm7, zmm9, 0x96
vmovdqa64 zmmword ptr [rcx + 1216], zmm18
vmovdqa64 zmm18, zmm14
vpternlogd zmm18, zmm22, zmm6, 0x6c
vpternlogd zmm11, zmm12, zmm5, 0x96
vpxord zmm0, zmm0, zmm25
vmovdqa64 zmm12, zmmword ptr [rcx + 896]
vpternlogd zmm5, zmm12, dword ptr [rdx + 360]{1to16}, 0x96
vpternlogd zmm3, zmm26, zmm8, 0xb4
vpternlogd zmm18, zmm2, zmm15, 0x78
vpternlogd zmm27, zmm28, zmm20, 0x78
vpternlogd zmm3, zmm17, zmm15, 0x78
vmovdqa64 zmm25, zmmword ptr [r8 + 1088]
vmovdqa64 zmmword ptr [rcx + 1280], zmm5
vmovdqa64 zmm5, zmm11
vpternlogd zmm5, zmm25, dword ptr [rdx + 260]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1088], zmm5
vmovdqa64 zmm5, zmm1
vpternlogd zmm5, zmm2, zmm29, 0xc6
vmovdqa64 zmm25, zmm1
vpternlogd zmm25, zmm26, zmm8, 0x7b
vpternlogd zmm27, zmm7, zmm26, 0x78
vpternlogd zmm14, zmm4, zmm28, 0x06
vpternlogd zmm18, zmm10, zmm1, 0x78
vpternlogd zmm14, zmm6, zmm17, 0x78
vmovdqa64 zmm7, zmmword ptr [rcx + 576]
vmovdqa64 zmmword ptr [rcx + 1344], zmm11
vpxord zmm11, zmm7, zmmword ptr [rcx + 832]
vpternlogd zmm5, zmm8, zmm30, 0x78
vpternlogd zmm18, zmm16, zmm26, 0x78
vpternlogd zmm19, zmm31, zmm20, 0xd2
vpternlogd zmm27, zmm26, zmm13, 0x96
vpternlogd zmm14, zmm31, zmm9, 0x78
vmovdqa64 zmm9, zmmword ptr [rcx + 0]
vpxord zmm13, zmm9, dword ptr [rdx + 340]{1to16}
vpternlogd zmm1, zmm21, zmm23, 0x6c
vpternlogd zmm19, zmm30, zmm15, 0xb4
vpternlogd zmm5, zmm4, zmm6, 0xd2
vmovdqa64 zmm9, zmmword ptr [rdi + 512]
vpbroadcastd zmm12, dword ptr [rdx + 224]
vpternlogd zmm12, zmm9, zmmword ptr [rcx + 512], 0x96
vpternlogd zmm1, zmm26, zmm29, 0x78
vmovdqa64 zmm9, zmm31
vpternlogd zmm9, zmm21, zmm10, 0x96
vpxord zmm14, zmm14, zmm25
vpternlogd zmm3, zmm31, zmm29, 0x78
vmovdqa64 zmm25, zmm9
vpternlogd zmm25, zmm21, zmm15, 0x6a
vpxord zmm2, zmm2, zmm17
vpternlogd zmm5, zmm22, zmm28, 0xb4
vmovdqa64 zmm15, zmmword ptr [rcx + 192]
vmovdqa64 zmm17, zmm11
vpternlogd zmm17, zmm15, zmm7, 0x96
vpternlogd zmm14, zmm16, zmm23, 0x4b
vpternlogd zmm2, zmm10, zmm1, 0xa6
vpternlogd zmm25, zmm28, zmm8, 0x78
vpternlogd zmm3, zmm13, zmm24, 0x96
vmovdqa64 zmm1, zmmword ptr [rcx + 768]
vpxord zmm8, zmm1, dword ptr [rdx + 344]{1to16}
vpternlogd zmm2, zmm4, zmm9, 0xb4
vpternlogd zmm25, zmm16, zmm20, 0x78
vmovdqa64 zmm4, zmmword ptr [rcx + 896]
vpxord zmm9, zmm12, zmm4
vmovdqa64 zmm10, zmmword ptr [rcx + 704]
vpxord zmm13, zmm10, dword ptr [rdx + 332]{1to16}
vpternlogd zmm25, zmm6, zmm30, 0x78
vmovdqa64 zmm6, zmmword ptr [rcx + 448]
vmovdqa64 zmm16, zmm12
vpternlogd zmm16, zmm6, zmm7, 0x96
vmovdqa64 zmm20, zmmword ptr [rcx + 128]
vmovdqa64 zmm21, zmmword ptr [rdi + 896]
vpternlogd zmm20, zmm21, dword ptr [rdx + 248]{1to16}, 0x96
vmovdqa64 zmm21, zmm0
vpternlogd zmm21, zmm6, dword ptr [rdx + 364]{1to16}, 0x96
vpternlogd zmm8, zmm18, zmmword ptr [rcx + 1216], 0x69
vmovdqa64 zmm18, zmmword ptr [rcx + 320]
vpxord zmm22, zmm18, dword ptr [rdx + 328]{1to16}
vmovdqa64 zmm23, zmm20
vpternlogd zmm23, zmm24, dword ptr [rdx + 376]{1to16}, 0x96
vmovdqa64 zmm24, zmmword ptr [rcx + 384]
vmovdqa64 zmm26, zmm16
vpternlogd zmm26, zmm12, zmm24, 0xa6
vmovdqa64 zmm28, zmmword ptr [r8 + 1344]
vmovdqa64 zmm29, zmm3
vpternlogd zmm29, zmm28, dword ptr [rdx + 276]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1344], zmm29
vpxord zmm28, zmm27, zmmword ptr [r8 + 448]
vmovdqa64 zmm29, zmm9
vpternlogd zmm29, zmm12, zmm24, 0x96
vmovdqa64 zmm30, zmmword ptr [r8 + 1920]
vmovdqa64 zmm31, zmm23
vpternlogd zmm31, zmm30, dword ptr [rdx + 312]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1920], zmm31
vmovdqa64 zmm30, zmmword ptr [rcx + 960]
vmovdqa64 zmm31, zmm20
vpternlogd zmm31, zmm30, zmm12, 0x96
vpternlogd zmm13, zmm2, zmmword ptr [rcx + 1152], 0x96
vpternlogd zmm22, zmm0, zmm19, 0x96
vmovdqa64 zmm0, zmmword ptr [rcx + 256]
vpxord zmm2, zmm0, dword ptr [rdx + 320]{1to16}
vpxord zmm19, zmm22, zmmword ptr [r8 + 128]
vpternlogd zmm2, zmm14, zmmword ptr [rcx + 1024], 0x96
vmovdqa64 zmm14, zmmword ptr [r8 + 1728]
vmovdqa64 zmm1, zmm21
vpternlogd zmm1, zmm14, dword ptr [rdx + 300]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1728], zmm1
vmovdqa64 zmm1, zmmword ptr [r8 + 1216]
vmovdqa64 zmm14, zmm13
vpternlogd zmm14, zmm1, dword ptr [rdx + 268]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1216], zmm14
vmovdqa64 zmm1, zmm29
vpternlogd zmm1, zmm20, zmm16, 0x9c
vmovdqa64 zmm14, zmmword ptr [r8 + 1152]
vpternlogd zmm22, zmm14, dword ptr [rdx + 264]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1152], zmm22
vmovdqa64 zmm14, zmmword ptr [rcx + 832]
vmovdqa64 zmm22, zmm31
vpternlogd zmm22, zmm14, zmm16, 0x96
vmovdqa64 zmmword ptr [rcx + 128], zmm19
vmovdqa64 zmm19, zmmword ptr [rcx + 640]
vmovdqa64 zmmword ptr [rcx + 512], zmm23
vpxord zmm23, zmm19, dword ptr [rdx + 336]{1to16}
vmovdqa64 zmmword ptr [rcx + 1408], zmm28
vmovdqa64 zmm28, zmm22
vpternlogd zmm28, zmm6, zmm17, 0x06
vpternlogd zmm23, zmm5, zmmword ptr [rcx + 1088], 0x96
vpxord zmm5, zmm2, zmmword ptr [r8 + 0]
vmovdqa64 zmmword ptr [rcx + 1472], zmm5
vmovdqa64 zmm5, zmm20
vpternlogd zmm5, zmm15, zmm6, 0x96
vmovdqa64 zmm19, zmmword ptr [r8 + 1024]
vpternlogd zmm2, zmm19, dword ptr [rdx + 256]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1024], zmm2
vmovdqa64 zmm2, zmm29
vpternlogd zmm2, zmm4, zmm17, 0x96
vpternlogd zmm22, zmm4, zmm7, 0x6c
vpxord zmm13, zmm13, zmmword ptr [r8 + 192]
vmovdqa64 zmm19, zmmword ptr [r8 + 1280]
vmovdqa64 zmmword ptr [rcx + 1536], zmm13
vmovdqa64 zmm13, zmm23
vpternlogd zmm13, zmm19, dword ptr [rdx + 272]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1280], zmm13
vpxord zmm23, zmm23, zmmword ptr [r8 + 256]
vmovdqa64 zmm13, zmm2
vpternlogd zmm13, zmm15, zmm29, 0x96
vmovdqa64 zmm19, zmm2
vpternlogd zmm19, zmm14, zmm26, 0x96
vpternlogd zmm25, zmm12, dword ptr [rdx + 352]{1to16}, 0x96
vmovdqa64 zmmword ptr [rcx + 1600], zmm23
vmovdqa64 zmm23, zmm5
vpternlogd zmm23, zmm20, zmm29, 0x7b
vmovdqa64 zmmword ptr [rcx + 1664], zmm21
vmovdqa64 zmm21, zmm13
vpternlogd zmm21, zmm7, zmm28, 0x6a
vmovdqa64 zmm28, zmm2
vpternlogd zmm28, zmm6, zmm11, 0xa6
vpxord zmm4, zmm30, zmm13
vpxord zmm3, zmm3, zmmword ptr [r8 + 320]
vpternlogd zmm21, zmm31, zmm2, 0x78
vmovdqa64 zmm2, zmmword ptr [r8 + 1536]
vmovdqa64 zmmword ptr [rcx + 1728], zmm3
vmovdqa64 zmm3, zmm25
vpternlogd zmm3, zmm2, dword ptr [rdx + 288]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1536], zmm3
vmovdqa64 zmm2, zmm5
vpternlogd zmm2, zmm12, zmm11, 0xc6
vpternlogd zmm1, zmm30, zmm11, 0x78
vpternlogd zmm28, zmm24, zmm14, 0x78
vpxord zmm3, zmm12, zmm13
vpternlogd zmm19, zmm20, zmm29, 0xb4
vpternlogd zmm1, zmm15, zmm4, 0x78
vmovdqa64 zmmword ptr [rcx + 1792], zmm25
vmovdqa64 zmm25, zmmword ptr [r8 + 1472]
vpternlogd zmm27, zmm25, dword ptr [rdx + 284]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1472], zmm27
vmovdqa64 zmm25, zmm4
vpternlogd zmm25, zmm6, zmm13, 0x96
vpternlogd zmm1, zmm12, zmm24, 0xd2
vpternlogd zmm28, zmm31, zmm9, 0xd2
vmovdqa64 zmm27, zmm31
vpternlogd zmm27, zmm30, zmm24, 0x96
vmovdqa64 zmm14, zmm25
vpternlogd zmm14, zmm13, zmm19, 0x6a
vpternlogd zmm2, zmm29, zmm4, 0x78
vmovdqa64 zmm13, zmm27
vpternlogd zmm13, zmm30, zmm25, 0x6a
vpxord zmm21, zmm21, zmm23
vmovdqa64 zmm19, zmmword ptr [rcx + 64]
vmovdqa64 zmm23, zmm19
vpternlogd zmm23, zmm0, zmm10, 0x95
vpternlogd zmm2, zmm6, zmm7, 0xd2
vpternlogd zmm1, zmm19, dword ptr [rdx + 132]{1to16}, 0x96
vpternlogd zmm14, zmm31, zmm11, 0x78
vmovdqa64 zmm6, zmm25
vpternlogd zmm6, zmm12, zmm22, 0x6a
vpternlogd zmm13, zmm17, zmm29, 0x78
vpternlogd zmm21, zmm15, zmm16, 0x4b
vpternlogd zmm28, zmm4, zmm25, 0xb4
vmovdqa64 zmm12, zmm19
vpternlogd zmm12, zmm0, zmm18, 0xbc
vpternlogd zmm13, zmm15, zmm9, 0x78
vpternlogd zmm25, zmm31, zmm26, 0xa6
vpternlogd zmm2, zmm17, zmmword ptr [rcx + 896], 0xd2
vmovdqa64 zmm22, zmm12
vpternlogd zmm22, zmm0, zmm10, 0x78
vpternlogd zmm13, zmm7, zmm4, 0x78
vpternlogd zmm6, zmm24, zmm5, 0x78
vpternlogd zmm25, zmm17, zmm9, 0x78
vpternlogd zmm21, zmm0, dword ptr [rdx + 128]{1to16}, 0x96
vpternlogd zmm5, zmm30, zmm16, 0x6c
vmovdqa64 zmm4, zmm10
vpternlogd zmm4, zmm0, zmm18, 0x63
vmovdqa64 zmm9, zmmword ptr [rcx + 640]
vpternlogd zmm2, zmm9, dword ptr [rdx + 144]{1to16}, 0x96
vpternlogd zmm6, zmm15, zmm20, 0x78
vpternlogd zmm5, zmm20, zmm11, 0x78
vmovdqa64 zmm11, zmmword ptr [rcx + 0]
vpternlogd zmm14, zmm11, dword ptr [rdx + 148]{1to16}, 0x96
vmovdqa64 zmm16, zmm4
vpternlogd zmm16, zmm23, zmm22, 0xbd
vpternlogd zmm25, zmm20, zmmword ptr [rcx + 832], 0x78
vmovdqa64 zmm17, zmm9
vpternlogd zmm17, zmm0, zmm10, 0x60
vpxord zmm26, zmm8, zmmword ptr [r8 + 384]
vmovdqa64 zmm29, zmmword ptr [r8 + 1664]
vmovdqa64 zmm30, zmmword ptr [rcx + 1280]
vpternlogd zmm30, zmm29, dword ptr [rdx + 296]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1664], zmm30
vpternlogd zmm25, zmm20, dword ptr [rdx + 156]{1to16}, 0x96
vmovdqa64 zmm20, zmm17
vpternlogd zmm20, zmm10, zmm9, 0x87
vmovdqa64 zmm29, zmmword ptr [r8 + 1408]
vpternlogd zmm8, zmm29, dword ptr [rdx + 280]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1408], zmm8
vpandd zmm8, zmm0, zmm11
vpandd zmm29, zmm9, zmm11
vpternlogd zmm17, zmm0, zmm18, 0x87
vpternlogd zmm5, zmm24, zmm3, 0xb4
vmovdqa64 zmm3, zmm19
vpternlogd zmm3, zmm10, zmm11, 0xac
vmovdqa64 zmm30, zmm8
vpternlogd zmm30, zmm19, zmm9, 0x87
vmovdqa64 zmm31, zmm23
vpternlogd zmm31, zmm10, zmm11, 0xb4
vmovdqa64 zmm24, zmm30
vpternlogd zmm24, zmm18, zmm10, 0xb1
vmovdqa64 zmm7, zmm20
vpternlogd zmm7, zmm18, zmm11, 0x96
vpternlogd zmm3, zmm10, zmm20, 0x87
vmovdqa64 zmmword ptr [rcx + 896], zmm26
vmovdqa64 zmm26, zmm22
vpternlogd zmm26, zmm18, zmm9, 0x87
vpternlogd zmm5, zmm27, zmmword ptr [rcx + 448], 0xd2
vmovdqa64 zmm27, zmmword ptr [rcx + 768]
vmovdqa64 zmm9, zmm8
vpternlogd zmm9, zmm19, zmm27, 0x78
vpternlogd zmm31, zmm18, zmm27, 0x78
vpternlogd zmm5, zmm10, dword ptr [rdx + 140]{1to16}, 0x96
vpandnd zmm15, zmm19, zmm11
vpandd zmm19, zmm10, zmm27
vmovdqa64 zmm10, zmm15
vpternlogd zmm10, zmm12, zmm26, 0x69
vpternlogd zmm26, zmm27, zmm7, 0x4b
vpxord zmm12, zmm12, zmm22
vpxord zmm13, zmm13, dword ptr [rdx + 160]{1to16}
vmovdqa64 zmm7, zmm31
vpternlogd zmm7, zmm11, zmm23, 0xa6
vpternlogd zmm15, zmm18, zmm20, 0x59
vmovdqa64 zmm22, zmm19
vpternlogd zmm22, zmm18, zmm20, 0x47
vpternlogd zmm3, zmm0, zmm29, 0x96
vmovdqa64 zmm20, zmm31
vpternlogd zmm20, zmm27, zmm8, 0x7b
vpternlogd zmm3, zmm18, zmm8, 0x87
vpternlogd zmm22, zmm14, zmm16, 0x96
vmovdqa64 zmm8, zmm7
vpternlogd zmm8, zmm0, zmm11, 0x28
vmovdqa64 zmm0, zmm10
vpternlogd zmm0, zmm23, zmmword ptr [rcx + 704], 0x6c
vpternlogd zmm15, zmm11, zmm9, 0x1e
vmovdqa64 zmm16, zmm12
vpternlogd zmm16, zmm11, zmm10, 0x7b
vmovdqa64 zmm10, zmmword ptr [rcx + 1024]
vmovdqa64 zmm11, zmmword ptr [rcx + 192]
vpternlogd zmm10, zmm11, dword ptr [rdx + 356]{1to16}, 0x96
vpternlogd zmm6, zmm27, dword ptr [rdx + 152]{1to16}, 0x96
vpternlogd zmm15, zmm27, zmm29, 0x87
vpternlogd zmm3, zmm21, zmm20, 0x69
vpternlogd zmm8, zmm18, zmm9, 0xe2
vpternlogd zmm15, zmm2, zmm24, 0x96
vmovdqa64 zmm11, zmm30
vpternlogd zmm11, zmm27, zmm4, 0x4b
vmovdqa64 zmm4, zmmword ptr [rcx + 64]
vmovdqa64 zmm20, zmm12
vpternlogd zmm20, zmm4, zmm18, 0xd7
vpxord zmm23, zmm6, zmm13
vmovdqa64 zmm24, zmm3
vpternlogd zmm24, zmm10, zmmword ptr [r8 + 576], 0x96
vmovdqa64 zmmword ptr [rsi + 576], zmm24
vpxord zmm24, zmm1, zmm5
vpternlogd zmm31, zmm30, zmmword ptr [rcx + 640], 0x7d
vpternlogd zmm28, zmm18, dword ptr [rdx + 136]{1to16}, 0x96
vpternlogd zmm31, zmm20, zmm19, 0x69
vpternlogd zmm19, zmm4, zmm29, 0x48
vmovdqa64 zmm4, zmmword ptr [r8 + 1600]
vpternlogd zmm10, zmm4, dword ptr [rdx + 292]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1600], zmm10
vmovdqa64 zmm4, zmm24
vpternlogd zmm4, zmm1, zmm14, 0x96
vmovdqa64 zmm10, zmm28
vpternlogd zmm10, zmm13, zmm23, 0x96
vmovdqa64 zmm18, zmm25
vpternlogd zmm18, zmm21, zmm1, 0x96
vmovdqa64 zmm20, zmm11
vpternlogd zmm20, zmm27, zmm17, 0xa6
vpternlogd zmm8, zmm6, zmm0, 0x69
vpternlogd zmm12, zmm27, zmmword ptr [rcx + 640], 0xb7
vpternlogd zmm20, zmm1, zmm16, 0x96
vmovdqa64 zmm0, zmmword ptr [rcx + 1216]
vmovdqa64 zmm16, zmmword ptr [rcx + 576]
vpternlogd zmm0, zmm16, dword ptr [rdx + 380]{1to16}, 0x69
vpternlogd zmm19, zmm5, zmm26, 0x96
vmovdqa64 zmm16, zmm12
vpternlogd zmm16, zmm28, zmm9, 0x96
vmovdqa64 zmm9, zmm10
vpternlogd zmm9, zmm5, zmm4, 0x96
vmovdqa64 zmm17, zmmword ptr [rcx + 1088]
vmovdqa64 zmm26, zmmword ptr [rcx + 832]
vpternlogd zmm17, zmm26, dword ptr [rdx + 372]{1to16}, 0x96
vmovdqa64 zmm26, zmm9
vpternlogd zmm26, zmm28, zmm4, 0x96
vpxord zmm16, zmm16, zmm31
vmovdqa64 zmm27, zmmword ptr [rcx + 1280]
vmovdqa64 zmm29, zmm20
vpternlogd zmm29, zmm27, zmmword ptr [r8 + 640], 0x96
vmovdqa64 zmmword ptr [rsi + 640], zmm29
vmovdqa64 zmm27, zmmword ptr [r8 + 1856]
vmovdqa64 zmm29, zmm17
vpternlogd zmm29, zmm27, dword ptr [rdx + 308]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1856], zmm29
vmovdqa64 zmm27, zmm28
vpternlogd zmm27, zmm2, zmm25, 0x96
vpternlogd zmm17, zmm15, zmmword ptr [r8 + 832], 0x96
vmovdqa64 zmmword ptr [rsi + 832], zmm17
vpxord zmm17, zmm21, zmm26
vmovdqa64 zmm29, zmm27
vpternlogd zmm29, zmm1, zmm23, 0xc6
vmovdqa64 zmm30, zmmword ptr [rcx + 1664]
vmovdqa64 zmm31, zmm16
vpternlogd zmm31, zmm30, zmmword ptr [r8 + 704], 0x96
vmovdqa64 zmmword ptr [rsi + 704], zmm31
vmovdqa64 zmm30, zmm13
vpternlogd zmm30, zmm1, zmm2, 0x96
vmovdqa64 zmm31, zmm17
vpternlogd zmm31, zmm2, zmm26, 0x96
vpternlogd zmm11, zmm7, zmm22, 0x96
vpternlogd zmm29, zmm4, zmm17, 0x78
vmovdqa64 zmm7, zmm30
vpternlogd zmm7, zmm6, zmm18, 0x96
vmovdqa64 zmm22, zmm7
vpternlogd zmm22, zmm2, zmm10, 0x06
vpternlogd zmm29, zmm2, zmm13, 0xd2
vpxord zmm12, zmm12, zmm8
vpternlogd zmm22, zmm13, zmm26, 0x78
vmovdqa64 zmm8, zmm12
vpternlogd zmm8, zmm0, zmmword ptr [r8 + 960], 0x69
vmovdqa64 zmmword ptr [rsi + 960], zmm8
vmovdqa64 zmm8, zmm27
vpternlogd zmm8, zmm25, zmm4, 0x7b
vpternlogd zmm22, zmm18, zmm9, 0x78
vpternlogd zmm7, zmm5, zmm13, 0x6c
vpxord zmm22, zmm22, zmm8
vpternlogd zmm29, zmm5, zmm10, 0xb4
vmovdqa64 zmm5, zmm30
vpternlogd zmm5, zmm1, zmm14, 0xa6
vmovdqa64 zmm8, zmm30
vpternlogd zmm8, zmm25, zmm4, 0xc6
vpternlogd zmm29, zmm15, zmmword ptr [rcx + 1600], 0x96
vmovdqa64 zmmword ptr [rsi + 256], zmm29
vpternlogd zmm22, zmm28, zmm30, 0x4b
vpternlogd zmm30, zmm21, zmm27, 0x6c
vmovdqa64 zmm15, zmmword ptr [r8 + 1984]
vpternlogd zmm0, zmm15, dword ptr [rdx + 316]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1984], zmm0
vpternlogd zmm7, zmm1, zmm31, 0x78
vpternlogd zmm22, zmm3, zmmword ptr [rcx + 1472], 0x96
vmovdqa64 zmmword ptr [rsi + 0], zmm22
vmovdqa64 zmm0, zmmword ptr [rcx + 1152]
vmovdqa64 zmm3, zmmword ptr [rcx + 384]
vpternlogd zmm0, zmm3, dword ptr [rdx + 368]{1to16}, 0x96
vmovdqa64 zmm3, zmm5
vpternlogd zmm3, zmm18, zmm31, 0xb4
vpternlogd zmm30, zmm25, zmm23, 0x78
vmovdqa64 zmm15, zmmword ptr [r8 + 1792]
vmovdqa64 zmm22, zmm0
vpternlogd zmm22, zmm15, dword ptr [rdx + 304]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1792], zmm22
vpternlogd zmm5, zmm6, zmm9, 0x96
vpternlogd zmm7, zmm14, zmm27, 0x78
vpternlogd zmm8, zmm21, zmm23, 0x78
vpternlogd zmm9, zmm2, zmm23, 0xa6
vpternlogd zmm3, zmm10, zmm24, 0x78
vpternlogd zmm0, zmm19, zmmword ptr [r8 + 768], 0x96
vmovdqa64 zmmword ptr [rsi + 768], zmm0
vpternlogd zmm7, zmm28, zmm25, 0x78
vpternlogd zmm8, zmm28, zmm17, 0x78
vmovdqa64 zmm0, zmm18
vpternlogd zmm0, zmm21, zmm14, 0x96
vpternlogd zmm8, zmm1, zmm14, 0xd2
vmovdqa64 zmm15, zmm0
vpternlogd zmm15, zmm21, zmm31, 0x6a
vpternlogd zmm7, zmm12, zmmword ptr [rcx + 896], 0x69
vmovdqa64 zmmword ptr [rsi + 384], zmm7
vpternlogd zmm5, zmm25, zmm4, 0xb4
vpternlogd zmm15, zmm10, zmm4, 0x78
vpternlogd zmm3, zmm6, zmm25, 0x78
vpternlogd zmm5, zmm26, zmm31, 0x78
vpternlogd zmm9, zmm14, zmm6, 0x78
vpternlogd zmm15, zmm28, zmm24, 0x78
vpternlogd zmm3, zmm25, zmmword ptr [rcx + 1408], 0x96
vmovdqa64 zmmword ptr [rsi + 448], zmm3
vpternlogd zmm5, zmm18, zmm23, 0x78
vpxord zmm1, zmm1, zmm26
vpternlogd zmm5, zmm11, zmmword ptr [rcx + 1728], 0x96
vmovdqa64 zmmword ptr [rsi + 320], zmm5
vpternlogd zmm9, zmm18, zmm24, 0xd2
vmovdqa64 zmm3, zmmword ptr [rcx + 1344]
vpxord zmm3, zmm3, zmmword ptr [r8 + 64]
vpternlogd zmm1, zmm14, zmm30, 0xa6
vpternlogd zmm15, zmm13, zmm17, 0x78
vmovdqa64 zmm4, zmmword ptr [rcx + 512]
vpternlogd zmm11, zmm4, zmmword ptr [r8 + 896], 0x96
vmovdqa64 zmmword ptr [rsi + 896], zmm11
vpternlogd zmm1, zmm2, zmm0, 0xb4
vpternlogd zmm9, zmm17, zmm31, 0xb4
vpternlogd zmm3, zmm20, zmm8, 0x96
vmovdqa64 zmmword ptr [rsi + 64], zmm3
vpternlogd zmm1, zmm19, zmmword ptr [rcx + 1536], 0x96
vmovdqa64 zmmword ptr [rsi + 192], zmm1
vpternlogd zmm9, zmm16, zmmword ptr [rcx + 128], 0x96
vmovdqa64 zmmword ptr [rsi + 128], zmm9
vmovdqa64 zmm0, zmmword ptr [rcx + 1792]
vpternlogd zmm15, zmm0, zmmword ptr [r8 + 512], 0x96
vmovdqa64 zmmword ptr [rsi + 512], zmm15
