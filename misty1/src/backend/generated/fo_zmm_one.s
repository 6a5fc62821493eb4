// fo_zmm_one.s: 919 instructions, about 407 cycles, 28 planes of scratch. Written by
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
vmovdqa64 zmm30, zmmword ptr [rdi + 1344]
vpternlogd zmm26, zmm30, dword ptr [rdx + 20]{1to16}, 0x96
vmovdqa64 zmm31, zmm28
vpternlogd zmm31, zmm14, zmm13, 0xa6
vmovdqa64 zmm13, zmm27
vpternlogd zmm13, zmm19, zmm9, 0x6a
vpternlogd zmm13, zmm1, zmm4, 0xd2
vmovdqa64 zmm9, zmm28
vpternlogd zmm9, zmm7, zmm20, 0x6a
vpternlogd zmm29, zmm18, zmm19, 0x78
vpternlogd zmm13, zmm15, zmm18, 0xb4
vmovdqa64 zmm15, zmmword ptr [rdi + 1280]
vpternlogd zmm13, zmm15, dword ptr [rdx + 16]{1to16}, 0x96
vpternlogd zmm29, zmm0, zmm16, 0x78
vpternlogd zmm31, zmm18, zmm16, 0x78
vpternlogd zmm31, zmm5, zmm2, 0x78
vpternlogd zmm29, zmm4, zmm27, 0x78
vpternlogd zmm9, zmm12, zmm3, 0x78
vpxord zmm3, zmm7, zmm25
vpternlogd zmm3, zmm12, zmm11, 0xa6
vpternlogd zmm9, zmm0, zmm2, 0x78
vpternlogd zmm3, zmm1, zmm17, 0xb4
vmovdqa64 zmm1, zmmword ptr [rdi + 1408]
vpternlogd zmm9, zmm1, dword ptr [rdx + 24]{1to16}, 0x96
vmovdqa64 zmm5, zmmword ptr [rdi + 1216]
vpternlogd zmm3, zmm5, dword ptr [rdx + 12]{1to16}, 0x96
vpternlogd zmm31, zmm2, dword ptr [rdx + 28]{1to16}, 0x96
vpternlogd zmm19, zmm2, zmm8, 0x9c
vpternlogd zmm25, zmm4, zmm21, 0x6a
vpternlogd zmm19, zmm10, zmm6, 0x78
vmovdqa64 zmm2, zmmword ptr [rdi + 1024]
vmovdqa64 zmm4, zmmword ptr [rdi + 1152]
vmovdqa64 zmm6, zmm4
vpternlogd zmm6, zmm2, zmm5, 0x39
vpternlogd zmm25, zmm14, zmm23, 0x78
vpternlogd zmm19, zmm0, zmm27, 0x78
vpternlogd zmm19, zmm7, zmm12, 0xd2
vmovdqa64 zmm7, zmmword ptr [rdi + 1088]
vmovdqa64 zmm10, zmm7
vpternlogd zmm10, zmm2, zmm4, 0xbc
vmovdqa64 zmm11, zmm10
vpternlogd zmm11, zmm2, zmm5, 0x78
vpternlogd zmm19, zmm7, dword ptr [rdx + 4]{1to16}, 0x96
vmovdqa64 zmm12, zmm11
vpternlogd zmm12, zmm4, zmm15, 0x87
vpandd zmm14, zmm2, zmm30
vpandd zmm16, zmm2, zmm15
vmovdqa64 zmm17, zmm14
vpternlogd zmm17, zmm7, zmm15, 0x87
vpandd zmm18, zmm15, zmm30
vmovdqa64 zmm20, zmm17
vpternlogd zmm20, zmm1, zmm6, 0x4b
vmovdqa64 zmm21, zmm16
vpternlogd zmm21, zmm4, zmm30, 0x69
vpternlogd zmm21, zmm1, zmm12, 0x59
vpternlogd zmm28, zmm27, zmm24, 0xa6
vmovdqa64 zmm23, zmm30
vpternlogd zmm23, zmm7, zmm5, 0xe2
vmovdqa64 zmm24, zmm16
vpternlogd zmm24, zmm5, zmm15, 0x28
vmovdqa64 zmm27, zmm1
vpternlogd zmm27, zmm7, zmm30, 0xca
vpternlogd zmm23, zmm5, zmm16, 0x4b
vpxord zmm25, zmm25, zmm22
vpternlogd zmm28, zmm4, dword ptr [rdx + 8]{1to16}, 0x96
vpternlogd zmm25, zmm0, zmm8, 0x4b
vpternlogd zmm25, zmm2, dword ptr [rdx + 0]{1to16}, 0x96
vmovdqa64 zmm0, zmm25
vpternlogd zmm0, zmm4, zmm14, 0x78
vpternlogd zmm23, zmm2, zmm18, 0x96
vpternlogd zmm24, zmm4, zmm6, 0x4b
vpandnd zmm8, zmm7, zmm30
vmovdqa64 zmm22, zmm8
vpternlogd zmm22, zmm4, zmm27, 0x09
vpternlogd zmm8, zmm10, zmm12, 0x69
vpxord zmm22, zmm16, zmm22
vpternlogd zmm22, zmm1, zmm18, 0x78
vpternlogd zmm24, zmm1, zmm20, 0xb4
vpxord zmm29, zmm29, dword ptr [rdx + 32]{1to16}
vpternlogd zmm2, zmm7, zmm5, 0x95
vmovdqa64 zmm12, zmm2
vpternlogd zmm12, zmm11, zmm6, 0xdb
vpternlogd zmm12, zmm26, zmm20, 0x96
vmovdqa64 zmm6, zmm2
vpternlogd zmm6, zmm5, zmm30, 0xb4
vpternlogd zmm6, zmm4, zmm1, 0x78
vmovdqa64 zmm20, zmm6
vpternlogd zmm20, zmm15, zmm17, 0x7b
vmovdqa64 zmm15, zmm6
vpternlogd zmm15, zmm30, zmm2, 0xa6
vpternlogd zmm6, zmm1, zmm14, 0x7b
vpternlogd zmm17, zmm4, zmm5, 0xb1
vpternlogd zmm2, zmm5, zmm8, 0x78
vpternlogd zmm2, zmm4, zmm27, 0x78
vmovdqa64 zmm27, zmm25
vpternlogd zmm27, zmm19, zmm31, 0x96
vpandd zmm5, zmm5, zmm1
vpternlogd zmm6, zmm23, zmm0, 0x96
vpxord zmm0, zmm9, zmm29
vmovdqa64 zmm23, zmm5
vpternlogd zmm23, zmm7, zmm18, 0x48
vmovdqa64 zmm18, zmm0
vpternlogd zmm18, zmm28, zmm29, 0x96
vpternlogd zmm17, zmm13, zmm22, 0x96
vmovdqa64 zmm22, zmm5
vpternlogd zmm22, zmm4, zmm16, 0x8b
vpternlogd zmm22, zmm12, zmm15, 0x96
vmovdqa64 zmm12, zmmword ptr [rdi + 896]
vmovdqa64 zmm15, zmm22
vpternlogd zmm15, zmm12, dword ptr [rdx + 248]{1to16}, 0x96
vpxord zmm10, zmm10, zmm11
vmovdqa64 zmm11, zmmword ptr [rdi + 64]
vpxord zmm16, zmm11, dword ptr [rdx + 196]{1to16}
vpxord zmm11, zmm19, zmm3
vpternlogd zmm23, zmm3, zmm21, 0x96
vmovdqa64 zmm21, zmm11
vpternlogd zmm21, zmm19, zmm26, 0x96
vmovdqa64 zmm12, zmm21
vpternlogd zmm12, zmm3, zmm18, 0x96
vmovdqa64 zmmword ptr [rcx + 0], zmm15
vmovdqa64 zmm15, zmm10
vpternlogd zmm15, zmm7, zmmword ptr [rdi + 1280], 0x69
vmovdqa64 zmm7, zmm12
vpternlogd zmm7, zmm28, zmm21, 0x96
vmovdqa64 zmmword ptr [rcx + 64], zmm17
vmovdqa64 zmm17, zmm15
vpternlogd zmm17, zmm1, zmm14, 0xa6
vpternlogd zmm10, zmm30, zmm8, 0x7b
vmovdqa64 zmm1, zmm17
vpternlogd zmm1, zmm9, zmm2, 0x69
vpternlogd zmm15, zmm4, zmmword ptr [rdi + 1280], 0x7b
vpternlogd zmm10, zmm19, zmm24, 0x96
vmovdqa64 zmm2, zmmword ptr [rdi + 640]
vmovdqa64 zmm4, zmm10
vpternlogd zmm4, zmm2, dword ptr [rdx + 232]{1to16}, 0x96
vmovdqa64 zmm8, zmm29
vpternlogd zmm8, zmm19, zmm13, 0x96
vmovdqa64 zmm14, zmm8
vpternlogd zmm14, zmm9, zmm27, 0x96
vpternlogd zmm15, zmm5, zmm20, 0x69
vmovdqa64 zmm5, zmmword ptr [rdi + 960]
vmovdqa64 zmm20, zmm1
vpternlogd zmm20, zmm5, dword ptr [rdx + 252]{1to16}, 0x96
vpternlogd zmm15, zmm28, zmm17, 0x69
vmovdqa64 zmm17, zmm28
vpternlogd zmm17, zmm13, zmm31, 0x96
vmovdqa64 zmm24, zmm17
vpternlogd zmm24, zmm31, zmm21, 0x7b
vmovdqa64 zmm30, zmm17
vpternlogd zmm30, zmm25, zmm8, 0x6c
vmovdqa64 zmmword ptr [rcx + 128], zmm20
vmovdqa64 zmm20, zmm8
vpternlogd zmm20, zmm31, zmm21, 0xc6
vmovdqa64 zmmword ptr [rcx + 192], zmm4
vmovdqa64 zmm4, zmm14
vpternlogd zmm4, zmm13, zmm18, 0x06
vpternlogd zmm30, zmm31, zmm0, 0x78
vpxord zmm5, zmm25, zmm7
vpternlogd zmm4, zmm29, zmm7, 0x78
vmovdqa64 zmm2, zmm17
vpternlogd zmm2, zmm19, zmm0, 0xc6
vpternlogd zmm4, zmm27, zmm12, 0x78
vpternlogd zmm20, zmm25, zmm0, 0x78
vpternlogd zmm20, zmm28, zmm5, 0x78
vpternlogd zmm20, zmm19, zmm26, 0xd2
vpternlogd zmm20, zmm16, zmm10, 0x96
vmovdqa64 zmm10, zmmword ptr [rdi + 0]
vpxord zmm16, zmm10, dword ptr [rdx + 192]{1to16}
vmovdqa64 zmm10, zmm5
vpternlogd zmm10, zmm13, zmm7, 0x96
vpxord zmm4, zmm4, zmm24
vpternlogd zmm2, zmm21, zmm5, 0x78
vmovdqa64 zmm24, zmmword ptr [rdi + 384]
vmovdqa64 zmmword ptr [rcx + 256], zmm20
vpxord zmm20, zmm24, dword ptr [rdx + 216]{1to16}
vpternlogd zmm4, zmm28, zmm8, 0x4b
vpternlogd zmm4, zmm16, zmm6, 0x96
vmovdqa64 zmm16, zmmword ptr [rdi + 192]
vpxord zmm24, zmm16, dword ptr [rdx + 204]{1to16}
vmovdqa64 zmmword ptr [rcx + 320], zmm4
vpxord zmm4, zmm19, zmm7
vmovdqa64 zmm16, zmm27
vpternlogd zmm16, zmm25, zmm26, 0x96
vpternlogd zmm4, zmm26, zmm30, 0xa6
vmovdqa64 zmm30, zmm16
vpternlogd zmm30, zmm25, zmm10, 0x6a
vpternlogd zmm2, zmm13, zmm29, 0xd2
vpternlogd zmm30, zmm18, zmm21, 0x78
vpternlogd zmm30, zmm28, zmm11, 0x78
vpternlogd zmm2, zmm3, zmm18, 0xb4
vpternlogd zmm30, zmm29, zmm5, 0x78
vpternlogd zmm14, zmm3, zmm29, 0x6c
vpternlogd zmm4, zmm13, zmm16, 0xb4
vpternlogd zmm14, zmm19, zmm10, 0x78
vmovdqa64 zmm3, zmmword ptr [rdi + 512]
vpternlogd zmm30, zmm3, dword ptr [rdx + 224]{1to16}, 0x96
vpternlogd zmm4, zmm24, zmm23, 0x96
vpternlogd zmm8, zmm19, zmm26, 0xa6
vmovdqa64 zmm16, zmmword ptr [rdi + 640]
vpxord zmm19, zmm3, zmm16
vmovdqa64 zmm24, zmmword ptr [rdi + 768]
vmovdqa64 zmm25, zmm19
vpternlogd zmm25, zmm3, zmm24, 0x96
vmovdqa64 zmm29, zmm8
vpternlogd zmm29, zmm27, zmm10, 0xb4
vpternlogd zmm14, zmm26, zmm17, 0x78
vpternlogd zmm14, zmm28, zmm31, 0x78
vmovdqa64 zmm17, zmmword ptr [rdi + 320]
vpxord zmm28, zmm17, dword ptr [rdx + 212]{1to16}
vpternlogd zmm8, zmm9, zmm12, 0x96
vpternlogd zmm14, zmm20, zmm1, 0x96
vpternlogd zmm29, zmm18, zmm11, 0x78
vpternlogd zmm8, zmm31, zmm21, 0xb4
vmovdqa64 zmm1, zmmword ptr [rdi + 576]
vpternlogd zmm6, zmm1, dword ptr [rdx + 228]{1to16}, 0x96
vpternlogd zmm29, zmm9, zmm31, 0x78
vpternlogd zmm8, zmm7, zmm10, 0x78
vmovdqa64 zmm7, zmmword ptr [rdi + 128]
vpxord zmm18, zmm7, dword ptr [rdx + 200]{1to16}
vmovdqa64 zmm20, zmmword ptr [rdi + 960]
vmovdqa64 zmm21, zmmword ptr [rdi + 832]
vmovdqa64 zmmword ptr [rcx + 384], zmm4
vpxord zmm4, zmm20, zmm21
vpternlogd zmm8, zmm27, zmm0, 0x78
vmovdqa64 zmmword ptr [rcx + 448], zmm30
vmovdqa64 zmm30, zmm4
vpternlogd zmm30, zmm1, zmm20, 0x96
vpternlogd zmm12, zmm13, zmm0, 0xa6
vpternlogd zmm8, zmm28, zmm22, 0x96
vpternlogd zmm12, zmm26, zmm9, 0x78
vpternlogd zmm23, zmm24, dword ptr [rdx + 240]{1to16}, 0x96
vpternlogd zmm12, zmm27, zmm11, 0xd2
vpternlogd zmm12, zmm5, zmm10, 0xb4
vpternlogd zmm12, zmm18, zmm15, 0x96
vmovdqa64 zmm0, zmm30
vpternlogd zmm0, zmm16, zmm25, 0x96
vmovdqa64 zmm5, zmm0
vpternlogd zmm5, zmm1, zmm25, 0x96
vmovdqa64 zmm9, zmmword ptr [rdi + 448]
vpxord zmm10, zmm9, dword ptr [rdx + 220]{1to16}
vpxord zmm11, zmm9, zmm5
vmovdqa64 zmm13, zmmword ptr [rdi + 256]
vpxord zmm18, zmm13, dword ptr [rdx + 208]{1to16}
vpternlogd zmm10, zmm31, zmm29, 0x96
vmovdqa64 zmm22, zmmword ptr [rdi + 704]
vmovdqa64 zmm26, zmm11
vpternlogd zmm26, zmm22, zmm5, 0x96
vpternlogd zmm18, zmm2, zmmword ptr [rcx + 64], 0x96
vmovdqa64 zmm2, zmmword ptr [rdi + 896]
vmovdqa64 zmm27, zmm2
vpternlogd zmm27, zmm1, zmm22, 0x96
vmovdqa64 zmm28, zmm27
vpternlogd zmm28, zmm2, zmm25, 0x7b
vmovdqa64 zmm29, zmm20
vpternlogd zmm29, zmm3, zmm22, 0x96
vmovdqa64 zmm31, zmm29
vpternlogd zmm31, zmm9, zmm27, 0x6c
vmovdqa64 zmmword ptr [rcx + 512], zmm10
vmovdqa64 zmm10, zmm2
vpternlogd zmm10, zmm9, zmm3, 0x96
vmovdqa64 zmmword ptr [rcx + 576], zmm8
vmovdqa64 zmm8, zmm29
vpternlogd zmm8, zmm2, zmm25, 0xc6
vmovdqa64 zmmword ptr [rcx + 640], zmm12
vmovdqa64 zmm12, zmm10
vpternlogd zmm12, zmm9, zmm24, 0x96
vmovdqa64 zmmword ptr [rcx + 704], zmm6
vmovdqa64 zmm6, zmm27
vpternlogd zmm6, zmm3, zmm4, 0xc6
vpternlogd zmm31, zmm2, zmm4, 0x78
vmovdqa64 zmmword ptr [rcx + 768], zmm14
vmovdqa64 zmm14, zmm29
vpternlogd zmm14, zmm3, zmm24, 0xa6
vmovdqa64 zmm7, zmm14
vpternlogd zmm7, zmm10, zmm26, 0xb4
vpternlogd zmm14, zmm21, zmm0, 0x96
vmovdqa64 zmmword ptr [rcx + 832], zmm23
vmovdqa64 zmm23, zmm12
vpternlogd zmm23, zmm9, zmm26, 0x6a
vmovdqa64 zmmword ptr [rcx + 896], zmm18
vmovdqa64 zmm18, zmm10
vpternlogd zmm18, zmm21, zmm29, 0x96
vpternlogd zmm14, zmm2, zmm25, 0xb4
vmovdqa64 zmm9, zmm18
vpternlogd zmm9, zmm16, zmm20, 0x6c
vpternlogd zmm6, zmm25, zmm11, 0x78
vpternlogd zmm14, zmm5, zmm26, 0x78
vpternlogd zmm9, zmm3, zmm26, 0x78
vpternlogd zmm14, zmm10, zmm4, 0x78
vpternlogd zmm23, zmm30, zmm25, 0x78
vpternlogd zmm14, zmm17, dword ptr [rdx + 84]{1to16}, 0x96
vpternlogd zmm18, zmm22, zmm30, 0x06
vpternlogd zmm18, zmm20, zmm5, 0x78
vpternlogd zmm6, zmm22, zmm20, 0xd2
vpternlogd zmm18, zmm10, zmm0, 0x78
vpternlogd zmm15, zmm22, dword ptr [rdx + 236]{1to16}, 0x96
vpxord zmm5, zmm3, zmm5
vpternlogd zmm5, zmm24, zmm31, 0xa6
vpternlogd zmm23, zmm1, zmm19, 0x78
vmovdqa64 zmm25, zmmword ptr [rdi + 0]
vpandd zmm31, zmm17, zmm25
vpternlogd zmm6, zmm16, zmm30, 0xb4
vpternlogd zmm23, zmm20, zmm11, 0x78
vpternlogd zmm5, zmm22, zmm12, 0xb4
vpternlogd zmm7, zmm30, zmm19, 0x78
vmovdqa64 zmm12, zmmword ptr [rdi + 192]
vpternlogd zmm5, zmm12, dword ptr [rdx + 76]{1to16}, 0x96
vpternlogd zmm7, zmm21, zmm2, 0x78
vpandd zmm16, zmm13, zmm17
vpternlogd zmm7, zmm2, dword ptr [rdx + 92]{1to16}, 0x96
vpternlogd zmm8, zmm4, zmmword ptr [rdi + 448], 0x78
vpternlogd zmm8, zmm1, zmm11, 0x78
vpternlogd zmm0, zmm22, zmm4, 0xa6
vpternlogd zmm8, zmm3, zmm24, 0xd2
vpandd zmm3, zmm25, zmm13
vpternlogd zmm0, zmm24, zmm21, 0x78
vmovdqa64 zmm4, zmmword ptr [rdi + 64]
vpternlogd zmm8, zmm4, dword ptr [rdx + 68]{1to16}, 0x96
vmovdqa64 zmm20, zmmword ptr [rdi + 128]
vmovdqa64 zmm22, zmm3
vpternlogd zmm22, zmm20, zmm17, 0x69
vpternlogd zmm0, zmm10, zmm19, 0xd2
vpternlogd zmm0, zmm11, zmm26, 0xb4
vmovdqa64 zmm10, zmm20
vpternlogd zmm10, zmm25, zmm4, 0xe6
vpternlogd zmm0, zmm20, dword ptr [rdx + 72]{1to16}, 0x96
vmovdqa64 zmm11, zmmword ptr [rdi + 384]
vmovdqa64 zmm19, zmm11
vpternlogd zmm19, zmm4, zmm17, 0xca
vmovdqa64 zmm26, zmm10
vpternlogd zmm26, zmm25, zmm12, 0x78
vmovdqa64 zmm30, zmm26
vpternlogd zmm30, zmm20, zmm13, 0x87
vmovdqa64 zmmword ptr [rcx + 960], zmm15
vmovdqa64 zmm15, zmm12
vpternlogd zmm15, zmm25, zmm20, 0x63
vpternlogd zmm9, zmm24, zmm27, 0x78
vpxord zmm18, zmm18, zmm28
vmovdqa64 zmm24, zmm17
vpternlogd zmm24, zmm4, zmm12, 0xe2
vpternlogd zmm18, zmm1, zmm29, 0x4b
vpternlogd zmm24, zmm12, zmm3, 0x4b
vpternlogd zmm18, zmm25, dword ptr [rdx + 64]{1to16}, 0x96
vpternlogd zmm24, zmm25, zmm16, 0x96
vpternlogd zmm25, zmm4, zmm12, 0x95
vmovdqa64 zmm27, zmm18
vpternlogd zmm27, zmm20, zmm31, 0x78
vpternlogd zmm9, zmm1, zmm2, 0x78
vmovdqa64 zmm1, zmm25
vpternlogd zmm1, zmm12, zmm17, 0xb4
vpternlogd zmm9, zmm11, dword ptr [rdx + 88]{1to16}, 0x96
vpternlogd zmm1, zmm20, zmm11, 0x78
vmovdqa64 zmm2, zmm25
vpternlogd zmm2, zmm26, zmm15, 0xdb
vmovdqa64 zmm28, zmm1
vpternlogd zmm28, zmm17, zmm25, 0xa6
vmovdqa64 zmm29, zmm1
vpternlogd zmm29, zmm11, zmm31, 0x7b
vpternlogd zmm29, zmm24, zmm27, 0x96
vpandnd zmm24, zmm4, zmm17
vpxord zmm23, zmm23, dword ptr [rdx + 96]{1to16}
vmovdqa64 zmm27, zmm24
vpternlogd zmm27, zmm10, zmm30, 0x69
vpxord zmm10, zmm10, zmm26
vmovdqa64 zmm26, zmm10
vpternlogd zmm26, zmm17, zmm27, 0x7b
vpternlogd zmm27, zmm12, zmm25, 0x6a
vpternlogd zmm24, zmm20, zmm19, 0x09
vpandd zmm17, zmm12, zmm11
vpternlogd zmm27, zmm20, zmm19, 0x78
vmovdqa64 zmm19, zmm17
vpternlogd zmm19, zmm4, zmm16, 0x48
vmovdqa64 zmm25, zmm17
vpternlogd zmm25, zmm20, zmm3, 0x8b
vpternlogd zmm10, zmm4, zmm13, 0x69
vmovdqa64 zmmword ptr [rcx + 1024], zmm29
vmovdqa64 zmm29, zmm10
vpternlogd zmm29, zmm11, zmm31, 0xa6
vpternlogd zmm31, zmm4, zmm13, 0x87
vpternlogd zmm10, zmm20, zmm13, 0x7b
vpternlogd zmm30, zmm11, zmm22, 0x4b
vmovdqa64 zmm4, zmm31
vpternlogd zmm4, zmm11, zmm15, 0x4b
vpxord zmm24, zmm3, zmm24
vpternlogd zmm30, zmm5, zmm19, 0x96
vmovdqa64 zmm19, zmm31
vpternlogd zmm19, zmm20, zmm12, 0xb1
vpternlogd zmm31, zmm13, zmm1, 0x7b
vmovdqa64 zmm1, zmmword ptr [rcx + 64]
vpternlogd zmm1, zmm21, dword ptr [rdx + 244]{1to16}, 0x96
vpternlogd zmm3, zmm12, zmm13, 0x28
vmovdqa64 zmm12, zmmword ptr [rcx + 896]
vpxord zmm21, zmm12, dword ptr [rdx + 336]{1to16}
vpternlogd zmm6, zmm13, dword ptr [rdx + 80]{1to16}, 0x96
vpternlogd zmm24, zmm11, zmm16, 0x78
vmovdqa64 zmm13, zmm6
vpternlogd zmm13, zmm0, zmm7, 0x96
vmovdqa64 zmm16, zmmword ptr [rcx + 832]
vmovdqa64 zmm22, zmm30
vpternlogd zmm22, zmm16, dword ptr [rdx + 368]{1to16}, 0x96
vpternlogd zmm31, zmm17, zmm10, 0x69
vpternlogd zmm31, zmm0, zmm29, 0x69
vpternlogd zmm3, zmm20, zmm15, 0x4b
vpternlogd zmm3, zmm11, zmm4, 0xb4
vpternlogd zmm3, zmm8, zmm26, 0x96
vmovdqa64 zmm10, zmmword ptr [rcx + 192]
vmovdqa64 zmm11, zmm3
vpternlogd zmm11, zmm10, dword ptr [rdx + 360]{1to16}, 0x96
vpternlogd zmm24, zmm6, zmm19, 0x96
vmovdqa64 zmm15, zmmword ptr [r8 + 1664]
vmovdqa64 zmm17, zmm11
vpternlogd zmm17, zmm15, dword ptr [rdx + 296]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1664], zmm17
vpternlogd zmm4, zmm14, zmm2, 0x96
vpxord zmm2, zmm9, zmm23
vpternlogd zmm29, zmm9, zmm27, 0x69
vmovdqa64 zmm15, zmmword ptr [rcx + 128]
vmovdqa64 zmm17, zmm29
vpternlogd zmm17, zmm15, dword ptr [rdx + 380]{1to16}, 0x96
vmovdqa64 zmm19, zmm2
vpternlogd zmm19, zmm0, zmm23, 0x96
vpternlogd zmm4, zmm28, zmm25, 0x96
vpxord zmm20, zmm8, zmm5
vmovdqa64 zmm25, zmm24
vpternlogd zmm25, zmm1, dword ptr [rdx + 372]{1to16}, 0x96
vmovdqa64 zmm26, zmmword ptr [rcx + 256]
vpxord zmm27, zmm26, dword ptr [rdx + 324]{1to16}
vmovdqa64 zmm28, zmm6
vpternlogd zmm28, zmm8, zmm23, 0x96
vmovdqa64 zmm26, zmm20
vpternlogd zmm26, zmm8, zmm14, 0x96
vmovdqa64 zmm12, zmm26
vpternlogd zmm12, zmm5, zmm19, 0x96
vmovdqa64 zmmword ptr [rcx + 64], zmm11
vmovdqa64 zmm11, zmm12
vpternlogd zmm11, zmm0, zmm26, 0x96
vmovdqa64 zmmword ptr [rcx + 1088], zmm22
vmovdqa64 zmm22, zmm26
vpternlogd zmm22, zmm7, zmm28, 0x9c
vpxord zmm10, zmm18, zmm11
vpternlogd zmm22, zmm18, zmm2, 0x78
vmovdqa64 zmmword ptr [rcx + 1152], zmm17
vmovdqa64 zmm17, zmm28
vpternlogd zmm17, zmm18, zmm13, 0x6c
vmovdqa64 zmmword ptr [rcx + 1216], zmm25
vmovdqa64 zmm25, zmm10
vpternlogd zmm25, zmm6, zmm11, 0x96
vpternlogd zmm22, zmm0, zmm10, 0x78
vpternlogd zmm17, zmm7, zmm2, 0x78
vmovdqa64 zmm16, zmm18
vpternlogd zmm16, zmm8, zmm7, 0x96
vpternlogd zmm22, zmm8, zmm14, 0xd2
vpternlogd zmm22, zmm27, zmm3, 0x96
vpxord zmm3, zmm8, zmm11
vpternlogd zmm3, zmm14, zmm17, 0xa6
vmovdqa64 zmm17, zmm2
vpternlogd zmm17, zmm8, zmm13, 0x9c
vpxord zmm27, zmm22, zmmword ptr [r8 + 64]
vpternlogd zmm17, zmm26, zmm10, 0x78
vmovdqa64 zmmword ptr [rcx + 1280], zmm27
vmovdqa64 zmm27, zmmword ptr [r8 + 1088]
vpternlogd zmm22, zmm27, dword ptr [rdx + 260]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1088], zmm22
vpternlogd zmm17, zmm6, zmm23, 0xd2
vpternlogd zmm17, zmm5, zmm19, 0xb4
vpternlogd zmm17, zmm21, zmm24, 0x96
vpxord zmm21, zmm17, zmmword ptr [r8 + 256]
vmovdqa64 zmm22, zmmword ptr [r8 + 1280]
vpternlogd zmm17, zmm22, dword ptr [rdx + 272]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1280], zmm17
vmovdqa64 zmm17, zmm16
vpternlogd zmm17, zmm18, zmm14, 0x96
vmovdqa64 zmm22, zmmword ptr [rcx + 768]
vpxord zmm24, zmm22, dword ptr [rdx + 344]{1to16}
vmovdqa64 zmm27, zmm28
vpternlogd zmm27, zmm8, zmm14, 0xa6
vmovdqa64 zmm22, zmm27
vpternlogd zmm22, zmm9, zmm12, 0x96
vpternlogd zmm27, zmm16, zmm25, 0xb4
vmovdqa64 zmmword ptr [rcx + 1344], zmm21
vmovdqa64 zmm21, zmm17
vpternlogd zmm21, zmm18, zmm25, 0x6a
vpternlogd zmm27, zmm19, zmm20, 0x78
vpternlogd zmm21, zmm19, zmm26, 0x78
vpternlogd zmm17, zmm6, zmm3, 0xa6
vpternlogd zmm22, zmm7, zmm26, 0xb4
vmovdqa64 zmm3, zmm16
vpternlogd zmm3, zmm9, zmm28, 0x96
vpternlogd zmm21, zmm0, zmm20, 0x78
vmovdqa64 zmm18, zmm3
vpternlogd zmm18, zmm5, zmm23, 0x6c
vpternlogd zmm3, zmm6, zmm19, 0x06
vpternlogd zmm18, zmm8, zmm25, 0x78
vpternlogd zmm27, zmm9, zmm7, 0x78
vpternlogd zmm18, zmm14, zmm13, 0x78
vpternlogd zmm22, zmm11, zmm25, 0x78
vmovdqa64 zmm5, zmm12
vpternlogd zmm5, zmm6, zmm2, 0xa6
vpxord zmm6, zmm1, zmm15
vpternlogd zmm5, zmm14, zmm9, 0x78
vpternlogd zmm3, zmm23, zmm11, 0x78
vmovdqa64 zmm8, zmmword ptr [rcx + 704]
vmovdqa64 zmm9, zmm6
vpternlogd zmm9, zmm8, zmm15, 0x96
vmovdqa64 zmm11, zmmword ptr [rcx + 0]
vmovdqa64 zmm14, zmm4
vpternlogd zmm14, zmm11, dword ptr [rdx + 376]{1to16}, 0x96
vmovdqa64 zmm19, zmmword ptr [rcx + 640]
vmovdqa64 zmmword ptr [rcx + 1408], zmm14
vpxord zmm14, zmm19, dword ptr [rdx + 328]{1to16}
vpternlogd zmm18, zmm0, zmm7, 0x78
vpternlogd zmm22, zmm16, zmm2, 0x78
vpternlogd zmm18, zmm24, zmm29, 0x96
vpternlogd zmm3, zmm16, zmm12, 0x78
vpternlogd zmm5, zmm16, zmm20, 0xd2
vmovdqa64 zmm2, zmmword ptr [rcx + 576]
vpxord zmm12, zmm2, dword ptr [rdx + 340]{1to16}
vpternlogd zmm5, zmm10, zmm25, 0xb4
vmovdqa64 zmm16, zmmword ptr [rcx + 960]
vmovdqa64 zmm20, zmm16
vpternlogd zmm20, zmm8, zmm11, 0x96
vpternlogd zmm12, zmm4, zmm22, 0x96
vpternlogd zmm5, zmm14, zmm31, 0x96
vmovdqa64 zmm4, zmmword ptr [r8 + 1152]
vmovdqa64 zmm14, zmm5
vpternlogd zmm14, zmm4, dword ptr [rdx + 264]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1152], zmm14
vpternlogd zmm26, zmm7, zmm13, 0x7b
vpxord zmm4, zmm12, zmmword ptr [r8 + 320]
vmovdqa64 zmm13, zmmword ptr [r8 + 1344]
vpternlogd zmm12, zmm13, dword ptr [rdx + 276]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1344], zmm12
vpternlogd zmm21, zmm23, zmm10, 0x78
vmovdqa64 zmm10, zmmword ptr [rcx + 448]
vpternlogd zmm21, zmm10, dword ptr [rdx + 352]{1to16}, 0x96
vmovdqa64 zmm12, zmmword ptr [r8 + 1536]
vmovdqa64 zmm13, zmm21
vpternlogd zmm13, zmm12, dword ptr [rdx + 288]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1536], zmm13
vpternlogd zmm31, zmm16, dword ptr [rdx + 364]{1to16}, 0x96
vmovdqa64 zmm12, zmmword ptr [r8 + 1728]
vmovdqa64 zmm13, zmm31
vpternlogd zmm13, zmm12, dword ptr [rdx + 300]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1728], zmm13
vmovdqa64 zmm12, zmmword ptr [rcx + 512]
vmovdqa64 zmm13, zmm12
vpternlogd zmm13, zmm10, zmm11, 0x96
vpxord zmm14, zmm12, dword ptr [rdx + 348]{1to16}
vpxord zmm3, zmm3, zmm26
vmovdqa64 zmm22, zmmword ptr [rcx + 832]
vmovdqa64 zmm23, zmm13
vpternlogd zmm23, zmm12, zmm22, 0x96
vpternlogd zmm14, zmm7, zmm27, 0x96
vpternlogd zmm3, zmm0, zmm28, 0x4b
vmovdqa64 zmm0, zmmword ptr [r8 + 1472]
vmovdqa64 zmm7, zmm14
vpternlogd zmm7, zmm0, dword ptr [rdx + 284]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1472], zmm7
vmovdqa64 zmm0, zmmword ptr [rcx + 192]
vpxord zmm7, zmm10, zmm0
vmovdqa64 zmm24, zmmword ptr [rcx + 384]
vpxord zmm25, zmm24, dword ptr [rdx + 332]{1to16}
vmovdqa64 zmm26, zmm7
vpternlogd zmm26, zmm10, zmm22, 0x96
vmovdqa64 zmm27, zmm16
vpternlogd zmm27, zmm10, zmm15, 0x96
vmovdqa64 zmm28, zmm27
vpternlogd zmm28, zmm11, zmm26, 0xc6
vmovdqa64 zmm29, zmm27
vpternlogd zmm29, zmm12, zmm20, 0x6c
vpternlogd zmm28, zmm12, zmm6, 0x78
vmovdqa64 zmmword ptr [rcx + 1472], zmm4
vmovdqa64 zmm4, zmm26
vpternlogd zmm4, zmm0, zmm9, 0x96
vmovdqa64 zmmword ptr [rcx + 1536], zmm14
vmovdqa64 zmm14, zmm4
vpternlogd zmm14, zmm8, zmm26, 0x96
vpternlogd zmm25, zmm30, zmm17, 0x96
vpternlogd zmm29, zmm11, zmm6, 0x78
vpxord zmm17, zmm12, zmm14
vmovdqa64 zmm30, zmm27
vpternlogd zmm30, zmm1, zmm13, 0x96
vmovdqa64 zmmword ptr [rcx + 1600], zmm21
vmovdqa64 zmm21, zmm17
vpternlogd zmm21, zmm16, zmm14, 0x96
vmovdqa64 zmmword ptr [rcx + 1664], zmm5
vmovdqa64 zmm5, zmm21
vpternlogd zmm5, zmm12, zmm23, 0x78
vmovdqa64 zmm12, zmm30
vpternlogd zmm12, zmm16, zmm9, 0x06
vpternlogd zmm12, zmm15, zmm14, 0x78
vpternlogd zmm12, zmm13, zmm4, 0x78
vmovdqa64 zmmword ptr [rcx + 512], zmm18
vmovdqa64 zmm18, zmm27
vpternlogd zmm18, zmm10, zmm22, 0xa6
vmovdqa64 zmmword ptr [rcx + 1728], zmm25
vmovdqa64 zmm25, zmm18
vpternlogd zmm25, zmm13, zmm21, 0xb4
vpternlogd zmm30, zmm0, zmm15, 0x6c
vpternlogd zmm5, zmm9, zmm26, 0x78
vpternlogd zmm25, zmm9, zmm7, 0x78
vpternlogd zmm30, zmm10, zmm21, 0x78
vpternlogd zmm18, zmm1, zmm4, 0x96
vpternlogd zmm30, zmm22, zmm20, 0x78
vpternlogd zmm4, zmm16, zmm6, 0xa6
vpternlogd zmm18, zmm11, zmm26, 0xb4
vpternlogd zmm4, zmm22, zmm1, 0x78
vpternlogd zmm30, zmm8, zmm11, 0x78
vpternlogd zmm5, zmm8, zmm7, 0x78
vpternlogd zmm5, zmm15, zmm17, 0x78
vpternlogd zmm18, zmm14, zmm21, 0x78
vpternlogd zmm4, zmm13, zmm7, 0xd2
vmovdqa64 zmm7, zmm20
vpternlogd zmm7, zmm10, zmm6, 0xc6
vpternlogd zmm4, zmm17, zmm21, 0xb4
vpternlogd zmm7, zmm26, zmm17, 0x78
vpternlogd zmm4, zmm19, dword ptr [rdx + 136]{1to16}, 0x96
vpternlogd zmm7, zmm16, zmm15, 0xd2
vmovdqa64 zmm15, zmmword ptr [rcx + 320]
vpxord zmm21, zmm15, dword ptr [rdx + 320]{1to16}
vpternlogd zmm21, zmm3, zmmword ptr [rcx + 1024], 0x96
vpternlogd zmm18, zmm13, zmm6, 0x78
vpternlogd zmm18, zmm2, dword ptr [rdx + 148]{1to16}, 0x96
vpternlogd zmm7, zmm0, zmm9, 0xb4
vmovdqa64 zmm0, zmmword ptr [rcx + 896]
vpternlogd zmm7, zmm0, dword ptr [rdx + 144]{1to16}, 0x96
vpxord zmm3, zmm21, zmmword ptr [r8 + 0]
vpxord zmm14, zmm10, zmm14
vmovdqa64 zmm6, zmmword ptr [r8 + 1024]
vpternlogd zmm21, zmm6, dword ptr [rdx + 256]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1024], zmm21
vpandd zmm6, zmm15, zmm0
vpternlogd zmm14, zmm22, zmm29, 0xa6
vmovdqa64 zmm9, zmm6
vpternlogd zmm9, zmm24, zmm0, 0x28
vpternlogd zmm14, zmm16, zmm23, 0xb4
vpternlogd zmm17, zmm8, zmm28, 0x6a
vpandd zmm13, zmm0, zmm2
vpternlogd zmm17, zmm10, zmm22, 0xd2
vpternlogd zmm14, zmm24, dword ptr [rdx + 140]{1to16}, 0x96
vpternlogd zmm26, zmm11, zmm20, 0x7b
vmovdqa64 zmm10, zmmword ptr [rcx + 256]
vpternlogd zmm17, zmm10, dword ptr [rdx + 132]{1to16}, 0x96
vpxord zmm12, zmm12, zmm26
vpternlogd zmm12, zmm8, zmm27, 0x4b
vmovdqa64 zmm16, zmm2
vpternlogd zmm16, zmm10, zmm24, 0xe2
vpternlogd zmm12, zmm15, dword ptr [rdx + 128]{1to16}, 0x96
vmovdqa64 zmm20, zmm24
vpternlogd zmm20, zmm15, zmm10, 0x87
vpandd zmm21, zmm15, zmm2
vmovdqa64 zmm22, zmm20
vpternlogd zmm22, zmm24, zmm2, 0xb4
vmovdqa64 zmm23, zmmword ptr [rcx + 768]
vpternlogd zmm22, zmm19, zmm23, 0x78
vmovdqa64 zmm26, zmm21
vpternlogd zmm26, zmm19, zmm12, 0x6a
vmovdqa64 zmm27, zmm22
vpternlogd zmm27, zmm23, zmm21, 0x7b
vpternlogd zmm25, zmm1, zmm11, 0x78
vpternlogd zmm16, zmm24, zmm6, 0x4b
vpternlogd zmm25, zmm11, dword ptr [rdx + 156]{1to16}, 0x96
vpternlogd zmm16, zmm15, zmm13, 0x96
vmovdqa64 zmm1, zmm21
vpternlogd zmm1, zmm10, zmm0, 0x87
vmovdqa64 zmm11, zmm1
vpternlogd zmm11, zmm0, zmm22, 0x7b
vpternlogd zmm22, zmm2, zmm20, 0xa6
vmovdqa64 zmm28, zmm19
vpternlogd zmm28, zmm15, zmm10, 0xe6
vpternlogd zmm16, zmm27, zmm26, 0x96
vmovdqa64 zmm26, zmm19
vpternlogd zmm26, zmm15, zmm24, 0x39
vmovdqa64 zmm27, zmm28
vpternlogd zmm27, zmm15, zmm24, 0x78
vmovdqa64 zmm15, zmm26
vpternlogd zmm15, zmm23, zmm1, 0x59
vpternlogd zmm1, zmm19, zmm24, 0xb1
vmovdqa64 zmm29, zmm27
vpternlogd zmm29, zmm20, zmm26, 0xe7
vpternlogd zmm29, zmm18, zmm15, 0x96
vpternlogd zmm26, zmm19, zmm9, 0x59
vpternlogd zmm30, zmm23, dword ptr [rdx + 152]{1to16}, 0x96
vmovdqa64 zmm9, zmmword ptr [rcx + 1024]
vpternlogd zmm9, zmm8, dword ptr [rdx + 356]{1to16}, 0x96
vpternlogd zmm26, zmm23, zmm15, 0xb4
vmovdqa64 zmm8, zmm27
vpternlogd zmm8, zmm19, zmm0, 0x87
vmovdqa64 zmm15, zmm9
vpternlogd zmm15, zmm16, zmmword ptr [r8 + 576], 0x96
vmovdqa64 zmmword ptr [rsi + 576], zmm15
vpxord zmm27, zmm28, zmm27
vmovdqa64 zmm15, zmmword ptr [r8 + 1600]
vpternlogd zmm9, zmm15, dword ptr [rdx + 292]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1600], zmm9
vmovdqa64 zmm9, zmm2
vpternlogd zmm9, zmm10, zmm23, 0xd8
vpandnd zmm15, zmm10, zmm2
vmovdqa64 zmm0, zmm15
vpternlogd zmm0, zmm19, zmm9, 0x09
vpternlogd zmm15, zmm28, zmm8, 0x69
vpxord zmm5, zmm5, dword ptr [rdx + 160]{1to16}
vmovdqa64 zmm28, zmm15
vpternlogd zmm28, zmm2, zmm27, 0x7b
vpternlogd zmm15, zmm24, zmm20, 0x6a
vmovdqa64 zmm20, zmm5
vpternlogd zmm20, zmm17, zmm7, 0x96
vpternlogd zmm28, zmm17, zmm26, 0x96
vpternlogd zmm15, zmm19, zmm9, 0x78
vpandd zmm24, zmm24, zmm23
vmovdqa64 zmm9, zmm24
vpternlogd zmm9, zmm19, zmm6, 0x8b
vpternlogd zmm9, zmm29, zmm22, 0x96
vmovdqa64 zmm22, zmmword ptr [rcx + 1408]
vmovdqa64 zmm26, zmm9
vpternlogd zmm26, zmm22, zmmword ptr [r8 + 896], 0x96
vmovdqa64 zmmword ptr [rsi + 896], zmm26
vpxord zmm0, zmm6, zmm0
vpternlogd zmm0, zmm23, zmm13, 0x78
vmovdqa64 zmm26, zmm24
vpternlogd zmm26, zmm10, zmm13, 0x48
vpternlogd zmm0, zmm7, zmm1, 0x96
vpternlogd zmm6, zmm19, zmm2, 0x69
vpternlogd zmm6, zmm23, zmm8, 0x59
vmovdqa64 zmm1, zmmword ptr [rcx + 896]
vpternlogd zmm27, zmm10, zmm1, 0x69
vmovdqa64 zmm2, zmm27
vpternlogd zmm2, zmm23, zmm21, 0xa6
vpternlogd zmm6, zmm14, zmm26, 0x96
vpternlogd zmm27, zmm19, zmm1, 0x7b
vpternlogd zmm27, zmm24, zmm11, 0x69
vmovdqa64 zmm1, zmm25
vpternlogd zmm1, zmm4, zmm7, 0x96
vpxord zmm8, zmm17, zmm14
vmovdqa64 zmm10, zmm25
vpternlogd zmm10, zmm12, zmm17, 0x96
vmovdqa64 zmm11, zmm10
vpternlogd zmm11, zmm12, zmm18, 0x96
vmovdqa64 zmm13, zmm8
vpternlogd zmm13, zmm17, zmm18, 0x96
vmovdqa64 zmm19, zmm13
vpternlogd zmm19, zmm25, zmm1, 0x7b
vmovdqa64 zmm21, zmm10
vpternlogd zmm21, zmm30, zmm20, 0x96
vpternlogd zmm27, zmm4, zmm2, 0x69
vpxord zmm23, zmm30, zmm5
vmovdqa64 zmm24, zmm23
vpternlogd zmm24, zmm17, zmm1, 0x9c
vmovdqa64 zmm26, zmm23
vpternlogd zmm26, zmm4, zmm5, 0x96
vmovdqa64 zmm29, zmmword ptr [r8 + 1920]
vpternlogd zmm22, zmm29, dword ptr [rdx + 312]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1920], zmm22
vmovdqa64 zmm22, zmm26
vpternlogd zmm22, zmm14, zmm13, 0x96
vmovdqa64 zmm29, zmm22
vpternlogd zmm29, zmm4, zmm13, 0x96
vpternlogd zmm2, zmm30, zmm15, 0x69
vmovdqa64 zmm15, zmm27
vpternlogd zmm15, zmm31, zmmword ptr [r8 + 704], 0x96
vmovdqa64 zmmword ptr [rsi + 704], zmm15
vmovdqa64 zmm15, zmm26
vpternlogd zmm15, zmm7, zmm21, 0x14
vpternlogd zmm15, zmm5, zmm29, 0x78
vpternlogd zmm15, zmm10, zmm22, 0x78
vpxord zmm15, zmm15, zmm19
vmovdqa64 zmm19, zmmword ptr [rcx + 1216]
vmovdqa64 zmm31, zmm0
vpternlogd zmm31, zmm19, zmmword ptr [r8 + 832], 0x96
vmovdqa64 zmmword ptr [rsi + 832], zmm31
vpternlogd zmm15, zmm4, zmm20, 0x4b
vpternlogd zmm15, zmm3, zmm16, 0x96
vmovdqa64 zmmword ptr [rsi + 0], zmm15
vmovdqa64 zmm3, zmmword ptr [rcx + 1152]
vmovdqa64 zmm15, zmm2
vpternlogd zmm15, zmm3, zmmword ptr [r8 + 960], 0x96
vmovdqa64 zmmword ptr [rsi + 960], zmm15
vpxord zmm15, zmm12, zmm29
vmovdqa64 zmm16, zmmword ptr [r8 + 1984]
vpternlogd zmm3, zmm16, dword ptr [rdx + 316]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1984], zmm3
vmovdqa64 zmm3, zmm15
vpternlogd zmm3, zmm7, zmm29, 0x96
vmovdqa64 zmm16, zmm15
vpternlogd zmm16, zmm13, zmm24, 0x6a
vmovdqa64 zmm24, zmm3
vpternlogd zmm24, zmm12, zmm11, 0x78
vpternlogd zmm16, zmm7, zmm5, 0xd2
vpternlogd zmm16, zmm14, zmm26, 0xb4
vpternlogd zmm16, zmm0, zmmword ptr [rcx + 1344], 0x96
vmovdqa64 zmmword ptr [rsi + 256], zmm16
vmovdqa64 zmm0, zmmword ptr [rcx + 1728]
vpxord zmm16, zmm0, zmmword ptr [r8 + 192]
vpternlogd zmm21, zmm14, zmm5, 0x6c
vmovdqa64 zmm14, zmmword ptr [rcx + 1088]
vmovdqa64 zmm31, zmm6
vpternlogd zmm31, zmm14, zmmword ptr [r8 + 768], 0x96
vmovdqa64 zmmword ptr [rsi + 768], zmm31
vmovdqa64 zmm31, zmmword ptr [r8 + 1856]
vpternlogd zmm19, zmm31, dword ptr [rdx + 308]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1856], zmm19
vmovdqa64 zmm19, zmm13
vpternlogd zmm19, zmm25, zmm20, 0x9c
vpternlogd zmm19, zmm12, zmm23, 0x78
vpternlogd zmm19, zmm4, zmm15, 0x78
vpternlogd zmm21, zmm17, zmm3, 0x78
vpternlogd zmm19, zmm17, zmm18, 0xd2
vpternlogd zmm21, zmm18, zmm1, 0x78
vmovdqa64 zmm31, zmm22
vpternlogd zmm31, zmm7, zmm23, 0xa6
vpternlogd zmm21, zmm4, zmm25, 0x78
vpternlogd zmm1, zmm12, zmm20, 0x6c
vpternlogd zmm1, zmm25, zmm23, 0x78
vpternlogd zmm19, zmm28, zmmword ptr [rcx + 1280], 0x96
vmovdqa64 zmmword ptr [rsi + 64], zmm19
vmovdqa64 zmm12, zmmword ptr [rcx + 512]
vpxord zmm19, zmm12, zmmword ptr [r8 + 384]
vpternlogd zmm19, zmm2, zmm21, 0x96
vmovdqa64 zmmword ptr [rsi + 384], zmm19
vmovdqa64 zmm2, zmmword ptr [r8 + 1216]
vpternlogd zmm0, zmm2, dword ptr [rdx + 268]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1216], zmm0
vpternlogd zmm31, zmm18, zmm30, 0x78
vmovdqa64 zmm0, zmmword ptr [rcx + 64]
vpternlogd zmm28, zmm0, zmmword ptr [r8 + 640], 0x96
vmovdqa64 zmmword ptr [rsi + 640], zmm28
vpternlogd zmm20, zmm17, zmm18, 0xa6
vpternlogd zmm31, zmm10, zmm8, 0xd2
vpternlogd zmm31, zmm15, zmm3, 0xb4
vmovdqa64 zmm0, zmm20
vpternlogd zmm0, zmm10, zmm3, 0xb4
vmovdqa64 zmm2, zmmword ptr [r8 + 1408]
vpternlogd zmm12, zmm2, dword ptr [rdx + 280]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1408], zmm12
vpternlogd zmm0, zmm26, zmm8, 0x78
vpternlogd zmm20, zmm30, zmm22, 0x96
vpternlogd zmm0, zmm30, zmm25, 0x78
vmovdqa64 zmm2, zmmword ptr [rcx + 1664]
vpxord zmm2, zmm2, zmmword ptr [r8 + 128]
vpternlogd zmm20, zmm25, zmm13, 0xb4
vpxord zmm17, zmm17, zmm29
vpternlogd zmm2, zmm27, zmm31, 0x96
vmovdqa64 zmmword ptr [rsi + 128], zmm2
vpternlogd zmm20, zmm29, zmm3, 0x78
vpternlogd zmm17, zmm18, zmm1, 0xa6
vpternlogd zmm17, zmm7, zmm11, 0xb4
vpternlogd zmm20, zmm10, zmm23, 0x78
vpternlogd zmm24, zmm26, zmm13, 0x78
vpternlogd zmm24, zmm4, zmm8, 0x78
vpternlogd zmm17, zmm16, zmm6, 0x96
vmovdqa64 zmmword ptr [rsi + 192], zmm17
vpternlogd zmm24, zmm5, zmm15, 0x78
vmovdqa64 zmm1, zmmword ptr [rcx + 1600]
vpternlogd zmm24, zmm1, zmmword ptr [r8 + 512], 0x96
vmovdqa64 zmmword ptr [rsi + 512], zmm24
vmovdqa64 zmm1, zmmword ptr [rcx + 1536]
vpxord zmm1, zmm1, zmmword ptr [r8 + 448]
vpternlogd zmm20, zmm9, zmmword ptr [rcx + 1472], 0x96
vmovdqa64 zmmword ptr [rsi + 320], zmm20
vmovdqa64 zmm2, zmmword ptr [r8 + 1792]
vpternlogd zmm14, zmm2, dword ptr [rdx + 304]{1to16}, 0x96
vmovdqa64 zmmword ptr [rsi + 1792], zmm14
vpternlogd zmm1, zmm25, zmm0, 0x96
vmovdqa64 zmmword ptr [rsi + 448], zmm1
