// 1037 instructions, 35 planes of scratch, about 277 cycles on 256 bits
// and 480 on 512.
// Written by `cargo run -p misty1-tools --bin assembly`.
.macro misty1_fl_fo_one r, bytes, words
vmovdqa64 \r\()0, \r\()word ptr [rsi + 0*\bytes]
vmovdqa64 \r\()1, \r\()word ptr [rsi + 16*\bytes]
vpternlogd \r\()0, \r\()1, dword ptr [r10 + 0]{1to\words}, 0x78
vmovdqa64 \r\()2, \r\()word ptr [rdi + 7*\bytes]
vmovdqa64 \r\()3, \r\()word ptr [rdi + 23*\bytes]
vpternlogd \r\()2, \r\()3, dword ptr [r8 + 28]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 7*\bytes], \r\()2
vmovdqa64 \r\()4, \r\()word ptr [rdi + 15*\bytes]
vmovdqa64 \r\()5, \r\()word ptr [rdi + 31*\bytes]
vpternlogd \r\()4, \r\()5, dword ptr [r8 + 60]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 15*\bytes], \r\()4
vmovdqa64 \r\()6, \r\()word ptr [rdi + 12*\bytes]
vmovdqa64 \r\()7, \r\()word ptr [rdi + 28*\bytes]
vpternlogd \r\()6, \r\()7, dword ptr [r8 + 48]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 12*\bytes], \r\()6
vpternlogd \r\()5, \r\()4, dword ptr [r9 + 60]{1to\words}, 0x1e
vmovdqa64 \r\()word ptr [rdi + 31*\bytes], \r\()5
vpternlogd \r\()1, \r\()0, dword ptr [r11 + 0]{1to\words}, 0x1e
vmovdqa64 \r\()8, \r\()word ptr [rdi + 10*\bytes]
vmovdqa64 \r\()9, \r\()word ptr [rdi + 26*\bytes]
vpternlogd \r\()8, \r\()9, dword ptr [r8 + 40]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 10*\bytes], \r\()8
vpternlogd \r\()3, \r\()2, dword ptr [r9 + 28]{1to\words}, 0x1e
vmovdqa64 \r\()word ptr [rdi + 23*\bytes], \r\()3
vpternlogd \r\()7, \r\()6, dword ptr [r9 + 48]{1to\words}, 0x1e
vmovdqa64 \r\()word ptr [rdi + 28*\bytes], \r\()7
vmovdqa64 \r\()10, \r\()word ptr [rdi + 14*\bytes]
vmovdqa64 \r\()11, \r\()word ptr [rdi + 30*\bytes]
vpternlogd \r\()10, \r\()11, dword ptr [r8 + 56]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 14*\bytes], \r\()10
vpternlogd \r\()9, \r\()8, dword ptr [r9 + 40]{1to\words}, 0x1e
vmovdqa64 \r\()word ptr [rdi + 26*\bytes], \r\()9
vmovdqa64 \r\()12, \r\()word ptr [rdi + 11*\bytes]
vmovdqa64 \r\()13, \r\()word ptr [rdi + 27*\bytes]
vpternlogd \r\()12, \r\()13, dword ptr [r8 + 44]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 11*\bytes], \r\()12
vmovdqa64 \r\()14, \r\()word ptr [rdi + 8*\bytes]
vmovdqa64 \r\()15, \r\()word ptr [rdi + 24*\bytes]
vpternlogd \r\()14, \r\()15, dword ptr [r8 + 32]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 8*\bytes], \r\()14
vmovdqa64 \r\()16, \r\()word ptr [rdi + 4*\bytes]
vmovdqa64 \r\()17, \r\()word ptr [rdi + 20*\bytes]
vpternlogd \r\()16, \r\()17, dword ptr [r8 + 16]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 4*\bytes], \r\()16
vmovdqa64 \r\()18, \r\()word ptr [rdi + 9*\bytes]
vmovdqa64 \r\()19, \r\()word ptr [rdi + 25*\bytes]
vpternlogd \r\()18, \r\()19, dword ptr [r8 + 36]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 9*\bytes], \r\()18
vmovdqa64 \r\()20, \r\()word ptr [rdi + 13*\bytes]
vmovdqa64 \r\()21, \r\()word ptr [rdi + 29*\bytes]
vpternlogd \r\()20, \r\()21, dword ptr [r8 + 52]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 13*\bytes], \r\()20
vpternlogd \r\()16, \r\()17, dword ptr [r9 + 16]{1to\words}, 0x36
vmovdqa64 \r\()word ptr [rdi + 20*\bytes], \r\()16
vpternlogd \r\()18, \r\()19, dword ptr [r9 + 36]{1to\words}, 0x36
vmovdqa64 \r\()word ptr [rdi + 25*\bytes], \r\()18
vpternlogd \r\()10, \r\()11, dword ptr [r9 + 56]{1to\words}, 0x36
vmovdqa64 \r\()word ptr [rdi + 30*\bytes], \r\()10
vpternlogd \r\()12, \r\()13, dword ptr [r9 + 44]{1to\words}, 0x36
vmovdqa64 \r\()word ptr [rdi + 27*\bytes], \r\()12
vpternlogd \r\()14, \r\()15, dword ptr [r9 + 32]{1to\words}, 0x36
vmovdqa64 \r\()word ptr [rdi + 24*\bytes], \r\()14
vpternlogd \r\()20, \r\()21, dword ptr [r9 + 52]{1to\words}, 0x36
vmovdqa64 \r\()word ptr [rdi + 29*\bytes], \r\()20
vmovdqa64 \r\()11, \r\()12
vpternlogd \r\()11, \r\()18, \r\()10, 0x96
vmovdqa64 \r\()13, \r\()14
vpternlogd \r\()13, \r\()3, \r\()10, 0x96
vmovdqa64 \r\()15, \r\()14
vpternlogd \r\()15, \r\()12, \r\()5, 0x96
vmovdqa64 \r\()17, \r\()15
vpternlogd \r\()17, \r\()20, \r\()13, 0x96
vmovdqa64 \r\()19, \r\()word ptr [rdi + 5*\bytes]
vmovdqa64 \r\()21, \r\()word ptr [rdi + 21*\bytes]
vpternlogd \r\()19, \r\()21, dword ptr [r8 + 20]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 5*\bytes], \r\()19
vpxord \r\()22, \r\()14, \r\()9
vpternlogd \r\()19, \r\()21, dword ptr [r9 + 20]{1to\words}, 0x36
vmovdqa64 \r\()word ptr [rdi + 21*\bytes], \r\()19
vmovdqa64 \r\()21, \r\()22
vpternlogd \r\()21, \r\()14, \r\()7, 0x96
vmovdqa64 \r\()23, \r\()word ptr [rdi + 0*\bytes]
vmovdqa64 \r\()24, \r\()word ptr [rdi + 16*\bytes]
vpternlogd \r\()23, \r\()24, dword ptr [r8 + 0]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 0*\bytes], \r\()23
vpxord \r\()25, \r\()20, \r\()5
vmovdqa64 \r\()26, \r\()21
vpternlogd \r\()26, \r\()10, \r\()15, 0x9c
vmovdqa64 \r\()27, \r\()25
vpternlogd \r\()27, \r\()18, \r\()5, 0x96
vmovdqa64 \r\()28, \r\()27
vpternlogd \r\()28, \r\()9, \r\()21, 0x96
vpternlogd \r\()26, \r\()3, \r\()25, 0x78
vmovdqa64 \r\()29, \r\()word ptr [rdi + 6*\bytes]
vmovdqa64 \r\()30, \r\()word ptr [rdi + 22*\bytes]
vpternlogd \r\()29, \r\()30, dword ptr [r8 + 24]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 6*\bytes], \r\()29
vmovdqa64 \r\()31, \r\()21
vpternlogd \r\()31, \r\()10, \r\()11, 0x7b
vpternlogd \r\()23, \r\()24, dword ptr [r9 + 0]{1to\words}, 0x36
vmovdqa64 \r\()word ptr [rdi + 16*\bytes], \r\()23
vmovdqa64 \r\()24, \r\()word ptr [rdi + 3*\bytes]
vmovdqa64 \r\()8, \r\()word ptr [rdi + 19*\bytes]
vpternlogd \r\()24, \r\()8, dword ptr [r8 + 12]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 3*\bytes], \r\()24
vmovdqa64 \r\()6, \r\()28
vpternlogd \r\()6, \r\()18, \r\()21, 0x96
vmovdqa64 \r\()2, \r\()27
vpternlogd \r\()2, \r\()12, \r\()17, 0x14
vpternlogd \r\()29, \r\()30, dword ptr [r9 + 24]{1to\words}, 0x36
vmovdqa64 \r\()word ptr [rdi + 22*\bytes], \r\()29
vpternlogd \r\()24, \r\()8, dword ptr [r9 + 12]{1to\words}, 0x36
vmovdqa64 \r\()word ptr [rdi + 19*\bytes], \r\()24
vpternlogd \r\()2, \r\()5, \r\()6, 0x78
vpxord \r\()8, \r\()3, \r\()6
vmovdqa64 \r\()30, \r\()8
vpternlogd \r\()30, \r\()12, \r\()6, 0x96
vpternlogd \r\()2, \r\()13, \r\()28, 0x78
vpxord \r\()2, \r\()2, \r\()31
vpternlogd \r\()2, \r\()18, \r\()15, 0x4b
vmovdqa64 \r\()31, \r\()word ptr [rdi + 1*\bytes]
vmovdqa64 \r\()4, \r\()word ptr [rdi + 17*\bytes]
vpternlogd \r\()31, \r\()4, dword ptr [r8 + 4]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 1*\bytes], \r\()31
vmovdqa64 \r\()word ptr [rcx + 0*\bytes], \r\()1
vmovdqa64 \r\()1, \r\()15
vpternlogd \r\()1, \r\()14, \r\()7, 0xa6
vmovdqa64 \r\()word ptr [rcx + 1*\bytes], \r\()0
vmovdqa64 \r\()0, \r\()1
vpternlogd \r\()0, \r\()20, \r\()28, 0x96
vpternlogd \r\()1, \r\()13, \r\()30, 0xb4
vpternlogd \r\()0, \r\()10, \r\()21, 0xb4
vpternlogd \r\()31, \r\()4, dword ptr [r9 + 4]{1to\words}, 0x36
vmovdqa64 \r\()word ptr [rdi + 17*\bytes], \r\()31
vpternlogd \r\()0, \r\()6, \r\()30, 0x78
vpternlogd \r\()2, \r\()23, dword ptr [rdx + 0]{1to\words}, 0x96
vpternlogd \r\()1, \r\()27, \r\()22, 0x78
vpternlogd \r\()15, \r\()3, \r\()11, 0x6c
vpternlogd \r\()28, \r\()12, \r\()25, 0xa6
vpternlogd \r\()0, \r\()13, \r\()25, 0x78
vpternlogd \r\()15, \r\()10, \r\()25, 0x78
vpternlogd \r\()1, \r\()20, \r\()10, 0x78
vpternlogd \r\()28, \r\()7, \r\()20, 0x78
vmovdqa64 \r\()4, \r\()word ptr [rdi + 2*\bytes]
vmovdqa64 \r\()20, \r\()word ptr [rdi + 18*\bytes]
vpternlogd \r\()4, \r\()20, dword ptr [r8 + 8]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rdi + 2*\bytes], \r\()4
vpternlogd \r\()4, \r\()20, dword ptr [r9 + 8]{1to\words}, 0x36
vmovdqa64 \r\()word ptr [rdi + 18*\bytes], \r\()4
vmovdqa64 \r\()20, \r\()4
vpternlogd \r\()20, \r\()23, \r\()24, 0x39
vpxord \r\()6, \r\()14, \r\()6
vpternlogd \r\()6, \r\()7, \r\()15, 0xa6
vpternlogd \r\()0, \r\()19, dword ptr [rdx + 20]{1to\words}, 0x96
vpternlogd \r\()28, \r\()13, \r\()22, 0xd2
vpternlogd \r\()1, \r\()10, dword ptr [rdx + 28]{1to\words}, 0x96
vpternlogd \r\()17, \r\()9, \r\()5, 0x6c
vpternlogd \r\()28, \r\()8, \r\()30, 0xb4
vpternlogd \r\()25, \r\()14, \r\()11, 0x9c
vpternlogd \r\()28, \r\()4, dword ptr [rdx + 8]{1to\words}, 0x96
vpternlogd \r\()17, \r\()14, \r\()30, 0x78
vpternlogd \r\()13, \r\()3, \r\()7, 0x96
vmovdqa64 \r\()15, \r\()31
vpternlogd \r\()15, \r\()19, \r\()29, 0xe4
vpternlogd \r\()17, \r\()7, \r\()11, 0x78
vpternlogd \r\()17, \r\()18, \r\()10, 0x78
vpternlogd \r\()17, \r\()29, dword ptr [rdx + 24]{1to\words}, 0x96
vpternlogd \r\()25, \r\()21, \r\()8, 0x78
vmovdqa64 \r\()10, \r\()13
vpternlogd \r\()10, \r\()3, \r\()30, 0x6a
vpternlogd \r\()13, \r\()12, \r\()6, 0xa6
vpternlogd \r\()10, \r\()27, \r\()21, 0x78
vpternlogd \r\()13, \r\()24, dword ptr [rdx + 12]{1to\words}, 0x96
vpternlogd \r\()25, \r\()12, \r\()5, 0xd2
vmovdqa64 \r\()3, \r\()4
vpternlogd \r\()3, \r\()23, \r\()31, 0xe6
vmovdqa64 \r\()6, \r\()3
vpternlogd \r\()6, \r\()23, \r\()24, 0x78
vpandd \r\()11, \r\()16, \r\()19
vmovdqa64 \r\()12, \r\()6
vpternlogd \r\()12, \r\()4, \r\()16, 0x87
vmovdqa64 \r\()21, \r\()word ptr [rsi + 8*\bytes]
vmovdqa64 \r\()30, \r\()word ptr [rsi + 24*\bytes]
vpternlogd \r\()21, \r\()30, dword ptr [r10 + 32]{1to\words}, 0x78
vpternlogd \r\()10, \r\()18, \r\()22, 0x78
vpternlogd \r\()25, \r\()9, \r\()27, 0xb4
vpternlogd \r\()25, \r\()16, dword ptr [rdx + 16]{1to\words}, 0x96
vpternlogd \r\()10, \r\()5, \r\()8, 0x78
vpandd \r\()5, \r\()23, \r\()16
vpandnd \r\()9, \r\()31, \r\()19
vmovdqa64 \r\()22, \r\()21
vpternlogd \r\()22, \r\()30, dword ptr [r11 + 32]{1to\words}, 0x36
vmovdqa64 \r\()27, \r\()9
vpternlogd \r\()27, \r\()4, \r\()15, 0x09
vpternlogd \r\()9, \r\()3, \r\()12, 0x69
vmovdqa64 \r\()30, \r\()5
vpternlogd \r\()30, \r\()4, \r\()19, 0x69
vpternlogd \r\()30, \r\()29, \r\()12, 0x59
vmovdqa64 \r\()12, \r\()31
vpternlogd \r\()12, \r\()24, \r\()19, 0xac
vpternlogd \r\()12, \r\()24, \r\()5, 0x4b
vmovdqa64 \r\()word ptr [rcx + 2*\bytes], \r\()21
vmovdqa64 \r\()21, \r\()31
vpternlogd \r\()21, \r\()23, \r\()24, 0x95
vpternlogd \r\()12, \r\()23, \r\()11, 0x96
vmovdqa64 \r\()word ptr [rcx + 3*\bytes], \r\()22
vmovdqa64 \r\()22, \r\()21
vpternlogd \r\()22, \r\()24, \r\()9, 0x78
vpandd \r\()23, \r\()23, \r\()19
vpternlogd \r\()22, \r\()4, \r\()15, 0x78
vmovdqa64 \r\()15, \r\()23
vpternlogd \r\()15, \r\()4, \r\()2, 0x6a
vpternlogd \r\()8, \r\()18, \r\()26, 0x6a
vpxord \r\()27, \r\()5, \r\()27
vpternlogd \r\()8, \r\()14, \r\()7, 0xd2
vpternlogd \r\()27, \r\()29, \r\()11, 0x78
vpandd \r\()7, \r\()24, \r\()29
vmovdqa64 \r\()14, \r\()7
vpternlogd \r\()14, \r\()31, \r\()11, 0x48
vmovdqa64 \r\()11, \r\()23
vpternlogd \r\()11, \r\()31, \r\()16, 0x87
vmovdqa64 \r\()18, \r\()21
vpternlogd \r\()18, \r\()24, \r\()19, 0xb4
vpternlogd \r\()18, \r\()4, \r\()29, 0x78
vmovdqa64 \r\()26, \r\()18
vpternlogd \r\()26, \r\()29, \r\()23, 0x7b
vpternlogd \r\()14, \r\()13, \r\()30, 0x96
vpternlogd \r\()8, \r\()31, dword ptr [rdx + 4]{1to\words}, 0x96
vpternlogd \r\()26, \r\()12, \r\()15, 0x96
vmovdqa64 \r\()12, \r\()11
vpternlogd \r\()12, \r\()29, \r\()20, 0x4b
vmovdqa64 \r\()15, \r\()11
vpternlogd \r\()15, \r\()4, \r\()24, 0xb1
vmovdqa64 \r\()30, \r\()18
vpternlogd \r\()30, \r\()19, \r\()21, 0xa6
vpternlogd \r\()15, \r\()25, \r\()27, 0x96
vpternlogd \r\()18, \r\()16, \r\()11, 0x7b
vmovdqa64 \r\()11, \r\()8
vpternlogd \r\()11, \r\()2, \r\()1, 0x96
vmovdqa64 \r\()27, \r\()5
vpternlogd \r\()27, \r\()24, \r\()16, 0x28
vpxord \r\()3, \r\()3, \r\()6
vpternlogd \r\()27, \r\()4, \r\()20, 0x4b
vpxord \r\()10, \r\()10, dword ptr [rdx + 32]{1to\words}
vmovdqa64 \r\()24, \r\()3
vpternlogd \r\()24, \r\()19, \r\()9, 0x7b
vpternlogd \r\()27, \r\()29, \r\()12, 0xb4
vmovdqa64 \r\()9, \r\()10
vpternlogd \r\()9, \r\()8, \r\()25, 0x96
vpternlogd \r\()27, \r\()8, \r\()24, 0x96
vmovdqa64 \r\()19, \r\()word ptr [rsi + 13*\bytes]
vmovdqa64 \r\()24, \r\()word ptr [rsi + 29*\bytes]
vpternlogd \r\()19, \r\()24, dword ptr [r10 + 52]{1to\words}, 0x78
vpternlogd \r\()3, \r\()31, \r\()16, 0x69
vmovdqa64 \r\()31, \r\()3
vpternlogd \r\()31, \r\()29, \r\()23, 0xa6
vpternlogd \r\()3, \r\()4, \r\()16, 0x7b
vpternlogd \r\()3, \r\()7, \r\()18, 0x69
vpternlogd \r\()21, \r\()6, \r\()20, 0xdb
vpternlogd \r\()3, \r\()28, \r\()31, 0x69
vpternlogd \r\()21, \r\()0, \r\()12, 0x96
vpternlogd \r\()31, \r\()17, \r\()22, 0x69
vpxord \r\()6, \r\()8, \r\()13
vpxord \r\()12, \r\()17, \r\()10
vmovdqa64 \r\()16, \r\()6
vpternlogd \r\()16, \r\()8, \r\()0, 0x96
vmovdqa64 \r\()18, \r\()12
vpternlogd \r\()18, \r\()28, \r\()10, 0x96
vmovdqa64 \r\()20, \r\()18
vpternlogd \r\()20, \r\()13, \r\()16, 0x96
vmovdqa64 \r\()22, \r\()20
vpternlogd \r\()22, \r\()28, \r\()16, 0x96
vpxord \r\()23, \r\()2, \r\()22
vmovdqa64 \r\()29, \r\()20
vpternlogd \r\()29, \r\()25, \r\()12, 0xa6
vmovdqa64 \r\()24, \r\()23
vpternlogd \r\()24, \r\()25, \r\()22, 0x96
vmovdqa64 \r\()word ptr [rcx + 4*\bytes], \r\()19
vmovdqa64 \r\()19, \r\()16
vpternlogd \r\()19, \r\()1, \r\()9, 0x9c
vpternlogd \r\()19, \r\()2, \r\()12, 0x78
vpternlogd \r\()7, \r\()4, \r\()5, 0x8b
vpternlogd \r\()29, \r\()0, \r\()17, 0x78
vpternlogd \r\()19, \r\()28, \r\()23, 0x78
vpternlogd \r\()7, \r\()21, \r\()30, 0x96
vmovdqa64 \r\()4, \r\()word ptr [rdi + 1*\bytes]
vpxord \r\()5, \r\()4, dword ptr [rdx + 196]{1to\words}
vpternlogd \r\()19, \r\()8, \r\()0, 0xd2
vmovdqa64 \r\()21, \r\()9
vpternlogd \r\()21, \r\()8, \r\()0, 0xa6
vmovdqa64 \r\()30, \r\()21
vpternlogd \r\()30, \r\()17, \r\()20, 0x96
vpternlogd \r\()21, \r\()11, \r\()24, 0xb4
vpternlogd \r\()30, \r\()1, \r\()16, 0xb4
vpternlogd \r\()29, \r\()11, \r\()6, 0xd2
vpternlogd \r\()21, \r\()18, \r\()6, 0x78
vpternlogd \r\()19, \r\()5, \r\()27, 0x96
vpternlogd \r\()29, \r\()23, \r\()24, 0xb4
vpternlogd \r\()21, \r\()17, \r\()1, 0x78
vmovdqa64 \r\()5, \r\()9
vpternlogd \r\()5, \r\()17, \r\()11, 0x96
vmovdqa64 \r\()17, \r\()5
vpternlogd \r\()17, \r\()25, \r\()18, 0x06
vpternlogd \r\()17, \r\()10, \r\()22, 0x78
vpternlogd \r\()30, \r\()22, \r\()24, 0x78
vpternlogd \r\()17, \r\()11, \r\()20, 0x78
vpternlogd \r\()30, \r\()11, \r\()12, 0x78
vpternlogd \r\()11, \r\()2, \r\()0, 0x96
vmovdqa64 \r\()20, \r\()word ptr [rdi + 5*\bytes]
vpxord \r\()4, \r\()20, dword ptr [rdx + 212]{1to\words}
vpternlogd \r\()4, \r\()7, \r\()30, 0x96
vpternlogd \r\()5, \r\()13, \r\()10, 0x6c
vmovdqa64 \r\()30, \r\()25
vpternlogd \r\()30, \r\()28, \r\()1, 0x96
vpternlogd \r\()5, \r\()8, \r\()24, 0x78
vmovdqa64 \r\()20, \r\()11
vpternlogd \r\()20, \r\()2, \r\()24, 0x6a
vpternlogd \r\()5, \r\()0, \r\()30, 0x78
vpternlogd \r\()20, \r\()18, \r\()16, 0x78
vpternlogd \r\()5, \r\()28, \r\()1, 0x78
vpternlogd \r\()20, \r\()28, \r\()6, 0x78
vmovdqa64 \r\()6, \r\()30
vpternlogd \r\()6, \r\()8, \r\()12, 0xc6
vmovdqa64 \r\()24, \r\()30
vpternlogd \r\()24, \r\()2, \r\()9, 0x6c
vpternlogd \r\()30, \r\()1, \r\()16, 0x7b
vpternlogd \r\()20, \r\()10, \r\()23, 0x78
vpternlogd \r\()24, \r\()1, \r\()12, 0x78
vmovdqa64 \r\()2, \r\()word ptr [rdi + 8*\bytes]
vpternlogd \r\()20, \r\()2, dword ptr [rdx + 224]{1to\words}, 0x96
vpternlogd \r\()6, \r\()16, \r\()23, 0x78
vmovdqa64 \r\()12, \r\()word ptr [rdi + 15*\bytes]
vmovdqa64 \r\()16, \r\()word ptr [rdi + 13*\bytes]
vpxord \r\()23, \r\()12, \r\()16
vpternlogd \r\()6, \r\()25, \r\()10, 0xd2
vmovdqa64 \r\()10, \r\()word ptr [rdi + 9*\bytes]
vmovdqa64 \r\()word ptr [rcx + 5*\bytes], \r\()4
vmovdqa64 \r\()4, \r\()23
vpternlogd \r\()4, \r\()10, \r\()12, 0x96
vpternlogd \r\()6, \r\()13, \r\()18, 0xb4
vmovdqa64 \r\()13, \r\()word ptr [rdi + 14*\bytes]
vpternlogd \r\()7, \r\()13, dword ptr [rdx + 248]{1to\words}, 0x96
vpxord \r\()8, \r\()8, \r\()22
vmovdqa64 \r\()18, \r\()word ptr [rdi + 7*\bytes]
vpxord \r\()22, \r\()18, dword ptr [rdx + 220]{1to\words}
vpternlogd \r\()8, \r\()0, \r\()24, 0xa6
vmovdqa64 \r\()0, \r\()word ptr [rdi + 0*\bytes]
vpxord \r\()24, \r\()0, dword ptr [rdx + 192]{1to\words}
vmovdqa64 \r\()word ptr [rcx + 6*\bytes], \r\()7
vmovdqa64 \r\()7, \r\()word ptr [rdi + 3*\bytes]
vmovdqa64 \r\()word ptr [rcx + 7*\bytes], \r\()20
vpxord \r\()20, \r\()7, dword ptr [rdx + 204]{1to\words}
vpternlogd \r\()8, \r\()25, \r\()11, 0xb4
vmovdqa64 \r\()11, \r\()word ptr [rdi + 2*\bytes]
vpxord \r\()25, \r\()11, dword ptr [rdx + 200]{1to\words}
vpternlogd \r\()8, \r\()20, \r\()14, 0x96
vpternlogd \r\()25, \r\()3, \r\()29, 0x96
vpternlogd \r\()22, \r\()1, \r\()21, 0x96
vmovdqa64 \r\()1, \r\()word ptr [rdi + 12*\bytes]
vpternlogd \r\()14, \r\()1, dword ptr [rdx + 240]{1to\words}, 0x96
vpxord \r\()17, \r\()17, \r\()30
vmovdqa64 \r\()20, \r\()15
vpternlogd \r\()20, \r\()16, dword ptr [rdx + 244]{1to\words}, 0x96
vpternlogd \r\()17, \r\()28, \r\()9, 0x4b
vpternlogd \r\()17, \r\()24, \r\()26, 0x96
vmovdqa64 \r\()9, \r\()word ptr [rdi + 11*\bytes]
vmovdqa64 \r\()21, \r\()2
vpternlogd \r\()21, \r\()9, \r\()12, 0x96
vmovdqa64 \r\()24, \r\()21
vpternlogd \r\()24, \r\()2, \r\()1, 0xa6
vmovdqa64 \r\()28, \r\()word ptr [rdi + 4*\bytes]
vpxord \r\()29, \r\()28, dword ptr [rdx + 208]{1to\words}
vmovdqa64 \r\()30, \r\()10
vpternlogd \r\()30, \r\()9, \r\()13, 0x96
vmovdqa64 \r\()word ptr [rcx + 8*\bytes], \r\()25
vmovdqa64 \r\()25, \r\()30
vpternlogd \r\()25, \r\()2, \r\()23, 0xc6
vpternlogd \r\()29, \r\()15, \r\()6, 0x96
vmovdqa64 \r\()6, \r\()word ptr [rdi + 6*\bytes]
vpxord \r\()15, \r\()6, dword ptr [rdx + 216]{1to\words}
vpternlogd \r\()26, \r\()10, dword ptr [rdx + 228]{1to\words}, 0x96
vpternlogd \r\()15, \r\()31, \r\()5, 0x96
vmovdqa64 \r\()5, \r\()30
vpternlogd \r\()5, \r\()18, \r\()21, 0x6c
vmovdqa64 \r\()word ptr [rcx + 9*\bytes], \r\()29
vmovdqa64 \r\()29, \r\()2
vpternlogd \r\()29, \r\()18, \r\()13, 0x96
vpternlogd \r\()5, \r\()13, \r\()23, 0x78
vmovdqa64 \r\()word ptr [rcx + 10*\bytes], \r\()20
vmovdqa64 \r\()20, \r\()29
vpternlogd \r\()20, \r\()16, \r\()21, 0x96
vmovdqa64 \r\()word ptr [rcx + 11*\bytes], \r\()26
vmovdqa64 \r\()26, \r\()word ptr [rdi + 10*\bytes]
vmovdqa64 \r\()word ptr [rcx + 12*\bytes], \r\()22
vmovdqa64 \r\()22, \r\()20
vpternlogd \r\()22, \r\()26, \r\()12, 0x6c
vmovdqa64 \r\()word ptr [rcx + 13*\bytes], \r\()19
vpxord \r\()19, \r\()2, \r\()26
vpternlogd \r\()27, \r\()26, dword ptr [rdx + 232]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rcx + 14*\bytes], \r\()27
vmovdqa64 \r\()27, \r\()19
vpternlogd \r\()27, \r\()2, \r\()1, 0x96
vpternlogd \r\()3, \r\()9, dword ptr [rdx + 236]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rcx + 15*\bytes], \r\()3
vmovdqa64 \r\()3, \r\()27
vpternlogd \r\()3, \r\()26, \r\()4, 0x96
vmovdqa64 \r\()word ptr [rcx + 16*\bytes], \r\()15
vmovdqa64 \r\()15, \r\()3
vpternlogd \r\()15, \r\()10, \r\()27, 0x96
vmovdqa64 \r\()word ptr [rcx + 17*\bytes], \r\()8
vmovdqa64 \r\()8, \r\()3
vpternlogd \r\()8, \r\()9, \r\()23, 0xa6
vpternlogd \r\()20, \r\()9, \r\()4, 0x06
vpternlogd \r\()20, \r\()12, \r\()15, 0x78
vmovdqa64 \r\()word ptr [rcx + 18*\bytes], \r\()17
vmovdqa64 \r\()17, \r\()27
vpternlogd \r\()17, \r\()13, \r\()30, 0x7b
vpternlogd \r\()20, \r\()29, \r\()3, 0x78
vpternlogd \r\()8, \r\()1, \r\()16, 0x78
vpternlogd \r\()31, \r\()12, dword ptr [rdx + 252]{1to\words}, 0x96
vpternlogd \r\()3, \r\()16, \r\()24, 0x96
vpxord \r\()20, \r\()20, \r\()17
vmovdqa64 \r\()17, \r\()word ptr [rsi + 9*\bytes]
vmovdqa64 \r\()word ptr [rcx + 19*\bytes], \r\()31
vmovdqa64 \r\()31, \r\()word ptr [rsi + 25*\bytes]
vpternlogd \r\()17, \r\()31, dword ptr [r10 + 36]{1to\words}, 0x78
vpternlogd \r\()8, \r\()29, \r\()19, 0xd2
vpxord \r\()31, \r\()18, \r\()15
vmovdqa64 \r\()word ptr [rcx + 20*\bytes], \r\()17
vmovdqa64 \r\()17, \r\()31
vpternlogd \r\()17, \r\()27, \r\()25, 0x6a
vmovdqa64 \r\()25, \r\()31
vpternlogd \r\()25, \r\()9, \r\()15, 0x96
vpternlogd \r\()17, \r\()9, \r\()12, 0xd2
vmovdqa64 \r\()12, \r\()25
vpternlogd \r\()12, \r\()29, \r\()24, 0xa6
vpternlogd \r\()3, \r\()13, \r\()27, 0xb4
vpternlogd \r\()17, \r\()26, \r\()4, 0xb4
vpternlogd \r\()17, \r\()28, dword ptr [rdx + 80]{1to\words}, 0x96
vmovdqa64 \r\()24, \r\()25
vpternlogd \r\()24, \r\()2, \r\()22, 0x6a
vpternlogd \r\()24, \r\()1, \r\()30, 0x78
vpternlogd \r\()24, \r\()10, \r\()13, 0x78
vpternlogd \r\()12, \r\()4, \r\()19, 0x78
vpternlogd \r\()24, \r\()6, dword ptr [rdx + 88]{1to\words}, 0x96
vpternlogd \r\()3, \r\()15, \r\()25, 0x78
vpternlogd \r\()12, \r\()16, \r\()13, 0x78
vpternlogd \r\()12, \r\()13, dword ptr [rdx + 92]{1to\words}, 0x96
vpternlogd \r\()3, \r\()29, \r\()23, 0x78
vmovdqa64 \r\()16, \r\()27
vpternlogd \r\()16, \r\()13, \r\()21, 0x9c
vmovdqa64 \r\()13, \r\()word ptr [rdi + 1*\bytes]
vmovdqa64 \r\()22, \r\()11
vpternlogd \r\()22, \r\()0, \r\()13, 0xe6
vmovdqa64 \r\()26, \r\()22
vpternlogd \r\()26, \r\()0, \r\()7, 0x78
vpternlogd \r\()29, \r\()18, \r\()1, 0x96
vmovdqa64 \r\()30, \r\()26
vpternlogd \r\()30, \r\()11, \r\()28, 0x87
vpternlogd \r\()20, \r\()10, \r\()21, 0x4b
vpxord \r\()15, \r\()2, \r\()15
vmovdqa64 \r\()21, \r\()word ptr [rdi + 5*\bytes]
vpternlogd \r\()3, \r\()21, dword ptr [rdx + 84]{1to\words}, 0x96
vpternlogd \r\()15, \r\()1, \r\()5, 0xa6
vpternlogd \r\()16, \r\()18, \r\()23, 0x78
vpternlogd \r\()15, \r\()9, \r\()29, 0xb4
vmovdqa64 \r\()5, \r\()13
vpternlogd \r\()5, \r\()0, \r\()7, 0x95
vpternlogd \r\()29, \r\()18, \r\()25, 0x6a
vpternlogd \r\()15, \r\()7, dword ptr [rdx + 76]{1to\words}, 0x96
vpternlogd \r\()20, \r\()0, dword ptr [rdx + 64]{1to\words}, 0x96
vpandd \r\()9, \r\()0, \r\()21
vpternlogd \r\()29, \r\()4, \r\()27, 0x78
vpternlogd \r\()29, \r\()10, \r\()19, 0x78
vpternlogd \r\()16, \r\()10, \r\()31, 0x78
vmovdqa64 \r\()4, \r\()9
vpternlogd \r\()4, \r\()13, \r\()28, 0x87
vpternlogd \r\()29, \r\()31, \r\()word ptr [rdi + 15*\bytes], 0x78
vpandd \r\()10, \r\()0, \r\()28
vmovdqa64 \r\()18, \r\()10
vpternlogd \r\()18, \r\()7, \r\()28, 0x28
vmovdqa64 \r\()19, \r\()4
vpternlogd \r\()19, \r\()11, \r\()7, 0xb1
vpxord \r\()29, \r\()29, dword ptr [rdx + 96]{1to\words}
vpternlogd \r\()16, \r\()2, \r\()1, 0xd2
vpandd \r\()1, \r\()28, \r\()21
vpternlogd \r\()25, \r\()31, \r\()8, 0xa6
vmovdqa64 \r\()2, \r\()13
vpternlogd \r\()2, \r\()7, \r\()21, 0xac
vpternlogd \r\()25, \r\()11, dword ptr [rdx + 72]{1to\words}, 0x96
vmovdqa64 \r\()8, \r\()13
vpternlogd \r\()8, \r\()21, \r\()6, 0xe4
vpternlogd \r\()2, \r\()7, \r\()10, 0x4b
vpandnd \r\()23, \r\()13, \r\()21
vmovdqa64 \r\()27, \r\()23
vpternlogd \r\()27, \r\()11, \r\()8, 0x09
vpternlogd \r\()16, \r\()13, dword ptr [rdx + 68]{1to\words}, 0x96
vmovdqa64 \r\()31, \r\()16
vpternlogd \r\()31, \r\()17, \r\()29, 0x96
vpternlogd \r\()2, \r\()0, \r\()1, 0x96
vpternlogd \r\()23, \r\()22, \r\()30, 0x69
vpxord \r\()27, \r\()10, \r\()27
vpternlogd \r\()27, \r\()6, \r\()1, 0x78
vpternlogd \r\()27, \r\()17, \r\()19, 0x96
vpxord \r\()22, \r\()22, \r\()26
vpandd \r\()19, \r\()7, \r\()6
vmovdqa64 \r\()word ptr [rcx + 21*\bytes], \r\()27
vmovdqa64 \r\()27, \r\()19
vpternlogd \r\()27, \r\()13, \r\()1, 0x48
vmovdqa64 \r\()1, \r\()22
vpternlogd \r\()1, \r\()13, \r\()28, 0x69
vpternlogd \r\()22, \r\()21, \r\()23, 0x7b
vpternlogd \r\()23, \r\()7, \r\()5, 0x6a
vmovdqa64 \r\()13, \r\()1
vpternlogd \r\()13, \r\()11, \r\()28, 0x7b
vpternlogd \r\()23, \r\()11, \r\()8, 0x78
vmovdqa64 \r\()8, \r\()19
vpternlogd \r\()8, \r\()11, \r\()10, 0x8b
vpternlogd \r\()10, \r\()11, \r\()21, 0x69
vpternlogd \r\()10, \r\()6, \r\()30, 0x59
vmovdqa64 \r\()30, \r\()5
vpternlogd \r\()30, \r\()7, \r\()21, 0xb4
vpternlogd \r\()1, \r\()6, \r\()9, 0xa6
vpternlogd \r\()10, \r\()15, \r\()27, 0x96
vpternlogd \r\()30, \r\()11, \r\()6, 0x78
vmovdqa64 \r\()27, \r\()30
vpternlogd \r\()27, \r\()21, \r\()5, 0xa6
vmovdqa64 \r\()21, \r\()30
vpternlogd \r\()21, \r\()28, \r\()4, 0x7b
vpternlogd \r\()30, \r\()6, \r\()9, 0x7b
vpternlogd \r\()21, \r\()19, \r\()13, 0x69
vmovdqa64 \r\()13, \r\()11
vpternlogd \r\()13, \r\()0, \r\()7, 0x39
vpternlogd \r\()9, \r\()11, \r\()20, 0x6a
vmovdqa64 \r\()0, \r\()10
vpternlogd \r\()0, \r\()14, dword ptr [rdx + 368]{1to\words}, 0x96
vmovdqa64 \r\()7, \r\()13
vpternlogd \r\()7, \r\()11, \r\()18, 0x59
vpternlogd \r\()21, \r\()25, \r\()1, 0x69
vmovdqa64 \r\()11, \r\()13
vpternlogd \r\()11, \r\()6, \r\()4, 0x59
vpternlogd \r\()13, \r\()5, \r\()26, 0xbd
vmovdqa64 \r\()4, \r\()word ptr [rsi + 12*\bytes]
vmovdqa64 \r\()5, \r\()word ptr [rsi + 28*\bytes]
vpternlogd \r\()4, \r\()5, dword ptr [r10 + 48]{1to\words}, 0x78
vpternlogd \r\()13, \r\()3, \r\()11, 0x96
vpternlogd \r\()13, \r\()27, \r\()8, 0x96
vpternlogd \r\()9, \r\()30, \r\()2, 0x96
vpternlogd \r\()11, \r\()6, \r\()7, 0xa6
vmovdqa64 \r\()2, \r\()4
vpternlogd \r\()2, \r\()5, dword ptr [r11 + 48]{1to\words}, 0x36
vpternlogd \r\()11, \r\()16, \r\()22, 0x96
vpternlogd \r\()2, \r\()0, dword ptr [rdx + 304]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 28*\bytes], \r\()2
vpxord \r\()2, \r\()16, \r\()15
vpxord \r\()5, \r\()24, \r\()29
vmovdqa64 \r\()6, \r\()2
vpternlogd \r\()6, \r\()16, \r\()3, 0x96
vmovdqa64 \r\()7, \r\()5
vpternlogd \r\()7, \r\()25, \r\()29, 0x96
vmovdqa64 \r\()8, \r\()word ptr [rcx + 18*\bytes]
vpxord \r\()18, \r\()8, dword ptr [rdx + 320]{1to\words}
vmovdqa64 \r\()19, \r\()16
vpternlogd \r\()19, \r\()20, \r\()12, 0x96
vmovdqa64 \r\()22, \r\()7
vpternlogd \r\()22, \r\()15, \r\()6, 0x96
vmovdqa64 \r\()26, \r\()19
vpternlogd \r\()26, \r\()24, \r\()31, 0x96
vmovdqa64 \r\()27, \r\()26
vpternlogd \r\()27, \r\()15, \r\()29, 0x6c
vmovdqa64 \r\()28, \r\()22
vpternlogd \r\()28, \r\()25, \r\()6, 0x96
vmovdqa64 \r\()30, \r\()19
vpternlogd \r\()30, \r\()20, \r\()3, 0x96
vmovdqa64 \r\()8, \r\()word ptr [rsi + 14*\bytes]
vmovdqa64 \r\()word ptr [rcx + 22*\bytes], \r\()4
vmovdqa64 \r\()4, \r\()word ptr [rsi + 30*\bytes]
vpternlogd \r\()8, \r\()4, dword ptr [r10 + 56]{1to\words}, 0x78
vpternlogd \r\()26, \r\()17, \r\()7, 0x06
vpternlogd \r\()26, \r\()29, \r\()28, 0x78
vmovdqa64 \r\()word ptr [rcx + 23*\bytes], \r\()0
vmovdqa64 \r\()0, \r\()25
vpternlogd \r\()0, \r\()17, \r\()12, 0x96
vpternlogd \r\()26, \r\()19, \r\()22, 0x78
vmovdqa64 \r\()word ptr [rcx + 24*\bytes], \r\()21
vmovdqa64 \r\()21, \r\()0
vpternlogd \r\()21, \r\()12, \r\()6, 0x7b
vpxord \r\()26, \r\()26, \r\()21
vmovdqa64 \r\()21, \r\()8
vpternlogd \r\()21, \r\()4, dword ptr [r11 + 56]{1to\words}, 0x36
vpxord \r\()4, \r\()16, \r\()28
vpternlogd \r\()26, \r\()25, \r\()31, 0x4b
vpternlogd \r\()26, \r\()18, \r\()9, 0x96
vmovdqa64 \r\()18, \r\()0
vpternlogd \r\()18, \r\()20, \r\()31, 0x6c
vmovdqa64 \r\()word ptr [rcx + 25*\bytes], \r\()8
vpxord \r\()8, \r\()26, \r\()word ptr [rcx + 1*\bytes]
vmovdqa64 \r\()word ptr [rcx + 1*\bytes], \r\()8
vmovdqa64 \r\()8, \r\()word ptr [rcx + 0*\bytes]
vpternlogd \r\()26, \r\()8, dword ptr [rdx + 256]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 16*\bytes], \r\()26
vpternlogd \r\()18, \r\()12, \r\()5, 0x78
vmovdqa64 \r\()8, \r\()word ptr [rcx + 17*\bytes]
vpxord \r\()26, \r\()8, dword ptr [rdx + 332]{1to\words}
vpternlogd \r\()18, \r\()3, \r\()4, 0xb4
vpternlogd \r\()18, \r\()17, \r\()30, 0xb4
vpternlogd \r\()1, \r\()24, \r\()23, 0x69
vpternlogd \r\()18, \r\()26, \r\()10, 0x96
vpxord \r\()4, \r\()20, \r\()28
vmovdqa64 \r\()10, \r\()4
vpternlogd \r\()10, \r\()17, \r\()28, 0x96
vmovdqa64 \r\()23, \r\()10
vpternlogd \r\()23, \r\()16, \r\()27, 0x6a
vmovdqa64 \r\()26, \r\()10
vpternlogd \r\()26, \r\()20, \r\()30, 0x78
vpternlogd \r\()23, \r\()3, \r\()0, 0x78
vpternlogd \r\()23, \r\()25, \r\()12, 0x78
vmovdqa64 \r\()27, \r\()word ptr [rsi + 25*\bytes]
vmovdqa64 \r\()30, \r\()word ptr [rcx + 20*\bytes]
vpternlogd \r\()30, \r\()27, dword ptr [r11 + 36]{1to\words}, 0x36
vmovdqa64 \r\()27, \r\()31
vpternlogd \r\()27, \r\()16, \r\()3, 0xa6
vmovdqa64 \r\()8, \r\()27
vpternlogd \r\()8, \r\()19, \r\()10, 0xb4
vpternlogd \r\()0, \r\()16, \r\()5, 0xc6
vpternlogd \r\()8, \r\()7, \r\()2, 0x78
vpternlogd \r\()26, \r\()7, \r\()6, 0x78
vpternlogd \r\()0, \r\()6, \r\()4, 0x78
vpternlogd \r\()0, \r\()17, \r\()29, 0xd2
vpternlogd \r\()27, \r\()24, \r\()22, 0x96
vpternlogd \r\()0, \r\()15, \r\()7, 0xb4
vpternlogd \r\()26, \r\()25, \r\()2, 0x78
vpternlogd \r\()27, \r\()12, \r\()6, 0xb4
vmovdqa64 \r\()7, \r\()word ptr [rcx + 16*\bytes]
vpxord \r\()15, \r\()7, dword ptr [rdx + 344]{1to\words}
vpternlogd \r\()8, \r\()24, \r\()12, 0x78
vpternlogd \r\()27, \r\()28, \r\()10, 0x78
vpternlogd \r\()26, \r\()29, \r\()4, 0x78
vpternlogd \r\()27, \r\()19, \r\()5, 0x78
vmovdqa64 \r\()28, \r\()word ptr [rcx + 13*\bytes]
vpxord \r\()29, \r\()28, dword ptr [rdx + 324]{1to\words}
vpternlogd \r\()6, \r\()12, \r\()31, 0x9c
vpternlogd \r\()15, \r\()1, \r\()23, 0x96
vpternlogd \r\()6, \r\()20, \r\()5, 0x78
vmovdqa64 \r\()20, \r\()word ptr [rsi + 3*\bytes]
vmovdqa64 \r\()23, \r\()word ptr [rsi + 19*\bytes]
vpternlogd \r\()20, \r\()23, dword ptr [r10 + 12]{1to\words}, 0x78
vpternlogd \r\()6, \r\()25, \r\()4, 0x78
vpxord \r\()25, \r\()18, \r\()20
vmovdqa64 \r\()31, \r\()word ptr [rcx + 7*\bytes]
vpternlogd \r\()26, \r\()31, dword ptr [rdx + 352]{1to\words}, 0x96
vpternlogd \r\()20, \r\()23, dword ptr [r11 + 12]{1to\words}, 0x36
vpternlogd \r\()20, \r\()18, dword ptr [rdx + 268]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 19*\bytes], \r\()20
vpternlogd \r\()6, \r\()16, \r\()3, 0xd2
vmovdqa64 \r\()16, \r\()word ptr [rcx + 12*\bytes]
vpxord \r\()18, \r\()16, dword ptr [rdx + 348]{1to\words}
vpternlogd \r\()18, \r\()12, \r\()8, 0x96
vpternlogd \r\()6, \r\()29, \r\()11, 0x96
vmovdqa64 \r\()8, \r\()word ptr [rsi + 6*\bytes]
vmovdqa64 \r\()12, \r\()word ptr [rsi + 22*\bytes]
vpternlogd \r\()8, \r\()12, dword ptr [r10 + 24]{1to\words}, 0x78
vmovdqa64 \r\()20, \r\()word ptr [rcx + 3*\bytes]
vmovdqa64 \r\()23, \r\()26
vpternlogd \r\()23, \r\()20, dword ptr [rdx + 288]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 24*\bytes], \r\()23
vmovdqa64 \r\()20, \r\()word ptr [rcx + 6*\bytes]
vmovdqa64 \r\()23, \r\()16
vpternlogd \r\()23, \r\()31, \r\()20, 0x96
vmovdqa64 \r\()29, \r\()word ptr [rcx + 11*\bytes]
vpternlogd \r\()9, \r\()29, dword ptr [rdx + 356]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rcx + 0*\bytes], \r\()26
vmovdqa64 \r\()26, \r\()9
vpternlogd \r\()26, \r\()30, dword ptr [rdx + 292]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 25*\bytes], \r\()26
vpxord \r\()26, \r\()15, \r\()8
vpternlogd \r\()22, \r\()17, \r\()5, 0xa6
vpternlogd \r\()8, \r\()12, dword ptr [r11 + 24]{1to\words}, 0x36
vmovdqa64 \r\()5, \r\()word ptr [rcx + 5*\bytes]
vpxord \r\()12, \r\()5, dword ptr [rdx + 340]{1to\words}
vmovdqa64 \r\()17, \r\()word ptr [rcx + 14*\bytes]
vpxord \r\()30, \r\()31, \r\()17
vpternlogd \r\()8, \r\()15, dword ptr [rdx + 280]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 22*\bytes], \r\()8
vpternlogd \r\()12, \r\()13, \r\()27, 0x96
vmovdqa64 \r\()8, \r\()30
vpternlogd \r\()8, \r\()31, \r\()14, 0x96
vpternlogd \r\()13, \r\()20, dword ptr [rdx + 376]{1to\words}, 0x96
vpternlogd \r\()22, \r\()3, \r\()24, 0x78
vmovdqa64 \r\()3, \r\()word ptr [rsi + 1*\bytes]
vmovdqa64 \r\()15, \r\()word ptr [rsi + 17*\bytes]
vpternlogd \r\()3, \r\()15, dword ptr [r10 + 4]{1to\words}, 0x78
vpxord \r\()24, \r\()6, \r\()3
vpternlogd \r\()22, \r\()19, \r\()2, 0xd2
vpternlogd \r\()22, \r\()4, \r\()10, 0xb4
vpternlogd \r\()11, \r\()17, dword ptr [rdx + 360]{1to\words}, 0x96
vpternlogd \r\()3, \r\()15, dword ptr [r11 + 4]{1to\words}, 0x36
vmovdqa64 \r\()2, \r\()13
vpternlogd \r\()2, \r\()21, dword ptr [rdx + 312]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 30*\bytes], \r\()2
vmovdqa64 \r\()2, \r\()word ptr [rcx + 19*\bytes]
vmovdqa64 \r\()4, \r\()word ptr [rcx + 10*\bytes]
vpxord \r\()10, \r\()2, \r\()4
vmovdqa64 \r\()15, \r\()word ptr [rsi + 5*\bytes]
vmovdqa64 \r\()19, \r\()word ptr [rsi + 21*\bytes]
vpternlogd \r\()15, \r\()19, dword ptr [r10 + 20]{1to\words}, 0x78
vpxord \r\()21, \r\()12, \r\()15
vmovdqa64 \r\()27, \r\()10
vpternlogd \r\()27, \r\()29, \r\()2, 0x96
vpternlogd \r\()15, \r\()19, dword ptr [r11 + 20]{1to\words}, 0x36
vmovdqa64 \r\()19, \r\()word ptr [rcx + 15*\bytes]
vmovdqa64 \r\()word ptr [rcx + 3*\bytes], \r\()24
vmovdqa64 \r\()24, \r\()19
vpternlogd \r\()24, \r\()29, \r\()20, 0x96
vpternlogd \r\()3, \r\()6, dword ptr [rdx + 260]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 17*\bytes], \r\()3
vmovdqa64 \r\()3, \r\()24
vpternlogd \r\()3, \r\()20, \r\()8, 0x7b
vmovdqa64 \r\()6, \r\()27
vpternlogd \r\()6, \r\()17, \r\()8, 0x96
vpternlogd \r\()15, \r\()12, dword ptr [rdx + 276]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 21*\bytes], \r\()15
vmovdqa64 \r\()12, \r\()6
vpternlogd \r\()12, \r\()19, \r\()10, 0xa6
vmovdqa64 \r\()15, \r\()6
vpternlogd \r\()15, \r\()29, \r\()8, 0x96
vpternlogd \r\()1, \r\()2, dword ptr [rdx + 380]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rcx + 26*\bytes], \r\()25
vmovdqa64 \r\()25, \r\()word ptr [rsi + 7*\bytes]
vmovdqa64 \r\()word ptr [rcx + 27*\bytes], \r\()11
vmovdqa64 \r\()11, \r\()word ptr [rsi + 23*\bytes]
vpternlogd \r\()25, \r\()11, dword ptr [r10 + 28]{1to\words}, 0x78
vmovdqa64 \r\()word ptr [rcx + 28*\bytes], \r\()26
vpxord \r\()26, \r\()18, \r\()25
vpternlogd \r\()25, \r\()11, dword ptr [r11 + 28]{1to\words}, 0x36
vpternlogd \r\()25, \r\()18, dword ptr [rdx + 284]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 23*\bytes], \r\()25
vmovdqa64 \r\()11, \r\()2
vpternlogd \r\()11, \r\()31, \r\()19, 0x96
vpternlogd \r\()12, \r\()14, \r\()4, 0x78
vpxord \r\()18, \r\()16, \r\()15
vmovdqa64 \r\()25, \r\()11
vpternlogd \r\()25, \r\()4, \r\()23, 0x96
vmovdqa64 \r\()word ptr [rcx + 29*\bytes], \r\()1
vmovdqa64 \r\()1, \r\()25
vpternlogd \r\()1, \r\()19, \r\()27, 0x06
vpternlogd \r\()1, \r\()2, \r\()15, 0x78
vmovdqa64 \r\()word ptr [rcx + 30*\bytes], \r\()21
vmovdqa64 \r\()21, \r\()18
vpternlogd \r\()21, \r\()19, \r\()15, 0x96
vpternlogd \r\()1, \r\()23, \r\()6, 0x78
vpternlogd \r\()12, \r\()23, \r\()30, 0xd2
vmovdqa64 \r\()word ptr [rcx + 31*\bytes], \r\()26
vmovdqa64 \r\()26, \r\()11
vpternlogd \r\()26, \r\()31, \r\()14, 0xa6
vpternlogd \r\()12, \r\()18, \r\()21, 0xb4
vpternlogd \r\()25, \r\()17, \r\()2, 0x6c
vpternlogd \r\()25, \r\()31, \r\()21, 0x78
vmovdqa64 \r\()word ptr [rcx + 32*\bytes], \r\()13
vmovdqa64 \r\()13, \r\()26
vpternlogd \r\()13, \r\()4, \r\()6, 0x96
vpternlogd \r\()13, \r\()20, \r\()8, 0xb4
vpternlogd \r\()25, \r\()14, \r\()24, 0x78
vpternlogd \r\()13, \r\()15, \r\()21, 0x78
vpternlogd \r\()26, \r\()23, \r\()21, 0xb4
vpternlogd \r\()25, \r\()29, \r\()20, 0x78
vpternlogd \r\()13, \r\()23, \r\()10, 0x78
vpternlogd \r\()25, \r\()7, dword ptr [rdx + 152]{1to\words}, 0x96
vpternlogd \r\()13, \r\()5, dword ptr [rdx + 148]{1to\words}, 0x96
vmovdqa64 \r\()6, \r\()word ptr [rcx + 8*\bytes]
vmovdqa64 \r\()word ptr [rcx + 33*\bytes], \r\()13
vpxord \r\()13, \r\()6, dword ptr [rdx + 328]{1to\words}
vpxord \r\()1, \r\()1, \r\()3
vpternlogd \r\()26, \r\()27, \r\()30, 0x78
vmovdqa64 \r\()3, \r\()word ptr [rcx + 24*\bytes]
vpternlogd \r\()13, \r\()3, \r\()22, 0x96
vpternlogd \r\()1, \r\()29, \r\()11, 0x4b
vpternlogd \r\()26, \r\()4, \r\()20, 0x78
vmovdqa64 \r\()22, \r\()11
vpternlogd \r\()22, \r\()16, \r\()24, 0x6c
vpternlogd \r\()22, \r\()20, \r\()10, 0x78
vpternlogd \r\()26, \r\()20, dword ptr [rdx + 156]{1to\words}, 0x96
vpternlogd \r\()24, \r\()31, \r\()10, 0xc6
vmovdqa64 \r\()word ptr [rcx + 34*\bytes], \r\()13
vmovdqa64 \r\()13, \r\()7
vpternlogd \r\()13, \r\()28, \r\()5, 0xca
vpternlogd \r\()3, \r\()19, dword ptr [rdx + 364]{1to\words}, 0x96
vpternlogd \r\()24, \r\()8, \r\()18, 0x78
vmovdqa64 \r\()word ptr [rcx + 24*\bytes], \r\()3
vmovdqa64 \r\()3, \r\()word ptr [rcx + 18*\bytes]
vpternlogd \r\()1, \r\()3, dword ptr [rdx + 128]{1to\words}, 0x96
vpternlogd \r\()24, \r\()19, \r\()2, 0xd2
vpternlogd \r\()11, \r\()20, \r\()8, 0xc6
vpternlogd \r\()24, \r\()17, \r\()27, 0xb4
vpternlogd \r\()11, \r\()16, \r\()10, 0x78
vmovdqa64 \r\()10, \r\()word ptr [rcx + 9*\bytes]
vpternlogd \r\()24, \r\()10, dword ptr [rdx + 144]{1to\words}, 0x96
vpternlogd \r\()11, \r\()29, \r\()18, 0x78
vpxord \r\()17, \r\()10, dword ptr [rdx + 336]{1to\words}
vpternlogd \r\()23, \r\()16, \r\()14, 0x96
vpternlogd \r\()11, \r\()31, \r\()14, 0xd2
vmovdqa64 \r\()20, \r\()23
vpternlogd \r\()20, \r\()16, \r\()21, 0x6a
vpternlogd \r\()20, \r\()27, \r\()8, 0x78
vpternlogd \r\()11, \r\()28, dword ptr [rdx + 132]{1to\words}, 0x96
vmovdqa64 \r\()8, \r\()word ptr [rcx + 21*\bytes]
vpternlogd \r\()17, \r\()8, \r\()0, 0x96
vpternlogd \r\()20, \r\()29, \r\()30, 0x78
vpandd \r\()0, \r\()3, \r\()5
vpternlogd \r\()8, \r\()4, dword ptr [rdx + 372]{1to\words}, 0x96
vpternlogd \r\()20, \r\()2, \r\()18, 0x78
vmovdqa64 \r\()2, \r\()0
vpternlogd \r\()2, \r\()28, \r\()10, 0x87
vmovdqa64 \r\()4, \r\()3
vpternlogd \r\()4, \r\()28, \r\()6, 0xbc
vmovdqa64 \r\()16, \r\()word ptr [rcx + 17*\bytes]
vmovdqa64 \r\()18, \r\()3
vpternlogd \r\()18, \r\()6, \r\()16, 0x2d
vpxord \r\()31, \r\()31, \r\()15
vmovdqa64 \r\()15, \r\()word ptr [rsi + 4*\bytes]
vmovdqa64 \r\()21, \r\()word ptr [rsi + 20*\bytes]
vpternlogd \r\()15, \r\()21, dword ptr [r10 + 16]{1to\words}, 0x78
vpxord \r\()27, \r\()17, \r\()15
vpternlogd \r\()15, \r\()21, dword ptr [r11 + 16]{1to\words}, 0x36
vpternlogd \r\()31, \r\()14, \r\()22, 0xa6
vmovdqa64 \r\()14, \r\()4
vpternlogd \r\()14, \r\()3, \r\()16, 0x78
vpandd \r\()21, \r\()10, \r\()5
vmovdqa64 \r\()22, \r\()14
vpternlogd \r\()22, \r\()6, \r\()10, 0x87
vpandd \r\()29, \r\()3, \r\()10
vpternlogd \r\()15, \r\()17, dword ptr [rdx + 272]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 20*\bytes], \r\()15
vpternlogd \r\()31, \r\()19, \r\()23, 0xb4
vpandd \r\()15, \r\()16, \r\()7
vpternlogd \r\()31, \r\()16, dword ptr [rdx + 140]{1to\words}, 0x96
vmovdqa64 \r\()17, \r\()29
vpternlogd \r\()17, \r\()6, \r\()5, 0x69
vmovdqa64 \r\()19, \r\()15
vpternlogd \r\()19, \r\()28, \r\()21, 0x48
vpternlogd \r\()17, \r\()7, \r\()22, 0x59
vpternlogd \r\()17, \r\()31, \r\()19, 0x96
vmovdqa64 \r\()19, \r\()16
vpternlogd \r\()19, \r\()28, \r\()5, 0xb8
vpternlogd \r\()12, \r\()6, dword ptr [rdx + 136]{1to\words}, 0x96
vmovdqa64 \r\()23, \r\()3
vpternlogd \r\()23, \r\()28, \r\()16, 0x95
vpternlogd \r\()19, \r\()16, \r\()29, 0x4b
vpternlogd \r\()19, \r\()3, \r\()21, 0x96
vmovdqa64 \r\()3, \r\()23
vpternlogd \r\()3, \r\()16, \r\()5, 0xb4
vpandnd \r\()30, \r\()28, \r\()5
vmovdqa64 \r\()word ptr [rcx + 6*\bytes], \r\()27
vmovdqa64 \r\()27, \r\()30
vpternlogd \r\()27, \r\()4, \r\()22, 0x69
vmovdqa64 \r\()22, \r\()23
vpternlogd \r\()22, \r\()14, \r\()18, 0xdb
vpternlogd \r\()30, \r\()6, \r\()13, 0x09
vpxord \r\()4, \r\()4, \r\()14
vmovdqa64 \r\()14, \r\()4
vpternlogd \r\()14, \r\()5, \r\()27, 0x7b
vpternlogd \r\()3, \r\()6, \r\()7, 0x78
vpternlogd \r\()27, \r\()16, \r\()23, 0x6a
vpternlogd \r\()23, \r\()5, \r\()3, 0xb4
vmovdqa64 \r\()5, \r\()3
vpternlogd \r\()5, \r\()10, \r\()2, 0x7b
vpxord \r\()30, \r\()29, \r\()30
vpternlogd \r\()30, \r\()7, \r\()21, 0x78
vpternlogd \r\()3, \r\()7, \r\()0, 0x7b
vpternlogd \r\()4, \r\()28, \r\()10, 0x69
vmovdqa64 \r\()21, \r\()4
vpternlogd \r\()21, \r\()7, \r\()0, 0xa6
vpternlogd \r\()27, \r\()6, \r\()13, 0x78
vpternlogd \r\()0, \r\()6, \r\()1, 0x6a
vpternlogd \r\()4, \r\()6, \r\()10, 0x7b
vpternlogd \r\()27, \r\()25, \r\()21, 0x69
vpternlogd \r\()0, \r\()3, \r\()19, 0x96
vpternlogd \r\()4, \r\()15, \r\()5, 0x69
vpternlogd \r\()15, \r\()6, \r\()29, 0x8b
vmovdqa64 \r\()3, \r\()0
vpternlogd \r\()3, \r\()9, \r\()word ptr [rcx + 20*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 9*\bytes], \r\()3
vpternlogd \r\()4, \r\()12, \r\()21, 0x69
vpxord \r\()20, \r\()20, dword ptr [rdx + 160]{1to\words}
vmovdqa64 \r\()3, \r\()20
vpternlogd \r\()3, \r\()11, \r\()24, 0x96
vpternlogd \r\()29, \r\()16, \r\()10, 0x28
vmovdqa64 \r\()5, \r\()word ptr [rcx + 33*\bytes]
vmovdqa64 \r\()9, \r\()3
vpternlogd \r\()9, \r\()11, \r\()5, 0xa6
vpternlogd \r\()29, \r\()6, \r\()18, 0x4b
vpxord \r\()10, \r\()11, \r\()31
vpxord \r\()13, \r\()25, \r\()20
vmovdqa64 \r\()19, \r\()13
vpternlogd \r\()19, \r\()12, \r\()20, 0x96
vpternlogd \r\()18, \r\()7, \r\()2, 0x59
vmovdqa64 \r\()21, \r\()18
vpternlogd \r\()21, \r\()5, \r\()22, 0x96
vpternlogd \r\()21, \r\()23, \r\()15, 0x96
vpternlogd \r\()18, \r\()7, \r\()29, 0xa6
vpternlogd \r\()2, \r\()6, \r\()16, 0xb1
vmovdqa64 \r\()6, \r\()10
vpternlogd \r\()6, \r\()11, \r\()5, 0x96
vpternlogd \r\()18, \r\()11, \r\()14, 0x96
vmovdqa64 \r\()7, \r\()word ptr [rcx + 32*\bytes]
vmovdqa64 \r\()14, \r\()21
vpternlogd \r\()14, \r\()7, \r\()word ptr [rcx + 25*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 14*\bytes], \r\()14
vmovdqa64 \r\()7, \r\()6
vpternlogd \r\()7, \r\()31, \r\()19, 0x96
vpternlogd \r\()2, \r\()24, \r\()30, 0x96
vmovdqa64 \r\()14, \r\()word ptr [rcx + 4*\bytes]
vmovdqa64 \r\()15, \r\()2
vpternlogd \r\()15, \r\()8, \r\()14, 0x96
vmovdqa64 \r\()word ptr [rsi + 13*\bytes], \r\()15
vmovdqa64 \r\()15, \r\()7
vpternlogd \r\()15, \r\()12, \r\()6, 0x96
vmovdqa64 \r\()16, \r\()word ptr [rsi + 29*\bytes]
vpternlogd \r\()14, \r\()16, dword ptr [r11 + 52]{1to\words}, 0x36
vpternlogd \r\()14, \r\()8, dword ptr [rdx + 308]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 29*\bytes], \r\()14
vmovdqa64 \r\()8, \r\()7
vpternlogd \r\()8, \r\()24, \r\()13, 0xa6
vpxord \r\()14, \r\()1, \r\()15
vmovdqa64 \r\()16, \r\()7
vpternlogd \r\()16, \r\()25, \r\()9, 0x96
vmovdqa64 \r\()22, \r\()14
vpternlogd \r\()22, \r\()24, \r\()15, 0x96
vmovdqa64 \r\()23, \r\()11
vpternlogd \r\()23, \r\()1, \r\()26, 0x96
vpternlogd \r\()8, \r\()5, \r\()25, 0x78
vpternlogd \r\()8, \r\()23, \r\()10, 0xd2
vmovdqa64 \r\()28, \r\()23
vpternlogd \r\()28, \r\()22, \r\()9, 0x9a
vpternlogd \r\()28, \r\()19, \r\()10, 0x78
vpternlogd \r\()8, \r\()14, \r\()22, 0xb4
vpternlogd \r\()28, \r\()25, \r\()26, 0x78
vpternlogd \r\()16, \r\()26, \r\()6, 0xb4
vmovdqa64 \r\()9, \r\()23
vpternlogd \r\()9, \r\()25, \r\()3, 0x96
vmovdqa64 \r\()25, \r\()9
vpternlogd \r\()25, \r\()24, \r\()19, 0x06
vpternlogd \r\()25, \r\()20, \r\()15, 0x78
vpternlogd \r\()25, \r\()23, \r\()7, 0x78
vpternlogd \r\()28, \r\()26, \r\()word ptr [rcx + 31*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 7*\bytes], \r\()28
vmovdqa64 \r\()7, \r\()word ptr [rcx + 23*\bytes]
vmovdqa64 \r\()28, \r\()17
vpternlogd \r\()28, \r\()7, \r\()word ptr [rcx + 22*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 12*\bytes], \r\()28
vpternlogd \r\()16, \r\()15, \r\()22, 0x78
vmovdqa64 \r\()7, \r\()12
vpternlogd \r\()7, \r\()24, \r\()26, 0x96
vpternlogd \r\()16, \r\()23, \r\()13, 0x78
vpternlogd \r\()9, \r\()31, \r\()20, 0x6c
vpternlogd \r\()16, \r\()21, \r\()word ptr [rcx + 30*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 5*\bytes], \r\()16
vpternlogd \r\()9, \r\()11, \r\()22, 0x78
vmovdqa64 \r\()16, \r\()word ptr [rsi + 15*\bytes]
vmovdqa64 \r\()21, \r\()word ptr [rsi + 31*\bytes]
vpternlogd \r\()16, \r\()21, dword ptr [r10 + 60]{1to\words}, 0x78
vpternlogd \r\()9, \r\()5, \r\()7, 0x78
vmovdqa64 \r\()28, \r\()7
vpternlogd \r\()28, \r\()11, \r\()13, 0xc6
vmovdqa64 \r\()29, \r\()word ptr [rcx + 29*\bytes]
vmovdqa64 \r\()30, \r\()16
vpternlogd \r\()30, \r\()27, \r\()29, 0x96
vmovdqa64 \r\()word ptr [rsi + 15*\bytes], \r\()30
vmovdqa64 \r\()30, \r\()7
vpternlogd \r\()30, \r\()26, \r\()6, 0x7b
vpternlogd \r\()28, \r\()6, \r\()14, 0x78
vpternlogd \r\()28, \r\()24, \r\()20, 0xd2
vpternlogd \r\()9, \r\()12, \r\()26, 0x78
vpternlogd \r\()28, \r\()31, \r\()19, 0xb4
vpternlogd \r\()16, \r\()21, dword ptr [r11 + 60]{1to\words}, 0x36
vpternlogd \r\()28, \r\()2, \r\()word ptr [rcx + 6*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 4*\bytes], \r\()28
vpternlogd \r\()9, \r\()27, \r\()word ptr [rcx + 28*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 6*\bytes], \r\()9
vmovdqa64 \r\()2, \r\()word ptr [rsi + 2*\bytes]
vmovdqa64 \r\()9, \r\()word ptr [rsi + 18*\bytes]
vpternlogd \r\()2, \r\()9, dword ptr [r10 + 8]{1to\words}, 0x78
vpternlogd \r\()16, \r\()29, dword ptr [rdx + 316]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 31*\bytes], \r\()16
vmovdqa64 \r\()16, \r\()word ptr [rsi + 11*\bytes]
vmovdqa64 \r\()21, \r\()word ptr [rsi + 27*\bytes]
vpternlogd \r\()16, \r\()21, dword ptr [r10 + 44]{1to\words}, 0x78
vmovdqa64 \r\()27, \r\()16
vpternlogd \r\()27, \r\()21, dword ptr [r11 + 44]{1to\words}, 0x36
vmovdqa64 \r\()21, \r\()word ptr [rcx + 24*\bytes]
vpternlogd \r\()27, \r\()21, dword ptr [rdx + 300]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 27*\bytes], \r\()27
vmovdqa64 \r\()27, \r\()word ptr [rcx + 34*\bytes]
vpxord \r\()28, \r\()2, \r\()27
vpternlogd \r\()23, \r\()1, \r\()5, 0x96
vpternlogd \r\()28, \r\()4, \r\()8, 0x96
vmovdqa64 \r\()word ptr [rsi + 2*\bytes], \r\()28
vpternlogd \r\()2, \r\()9, dword ptr [r11 + 8]{1to\words}, 0x36
vpternlogd \r\()2, \r\()27, dword ptr [rdx + 264]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 18*\bytes], \r\()2
vpternlogd \r\()16, \r\()4, \r\()21, 0x96
vmovdqa64 \r\()word ptr [rsi + 11*\bytes], \r\()16
vmovdqa64 \r\()2, \r\()word ptr [rsi + 10*\bytes]
vmovdqa64 \r\()4, \r\()word ptr [rsi + 26*\bytes]
vpternlogd \r\()2, \r\()4, dword ptr [r10 + 40]{1to\words}, 0x78
vmovdqa64 \r\()8, \r\()2
vpternlogd \r\()8, \r\()4, dword ptr [r11 + 40]{1to\words}, 0x36
vmovdqa64 \r\()4, \r\()word ptr [rcx + 27*\bytes]
vpternlogd \r\()2, \r\()18, \r\()4, 0x96
vmovdqa64 \r\()word ptr [rsi + 10*\bytes], \r\()2
vpternlogd \r\()8, \r\()4, dword ptr [rdx + 296]{1to\words}, 0x96
vmovdqa64 \r\()word ptr [rsi + 26*\bytes], \r\()8
vmovdqa64 \r\()2, \r\()23
vpternlogd \r\()2, \r\()1, \r\()22, 0x6a
vpternlogd \r\()7, \r\()1, \r\()3, 0x6c
vpternlogd \r\()7, \r\()26, \r\()13, 0x78
vpternlogd \r\()2, \r\()19, \r\()6, 0x78
vpxord \r\()15, \r\()11, \r\()15
vpternlogd \r\()6, \r\()26, \r\()3, 0x9c
vpternlogd \r\()6, \r\()1, \r\()13, 0x78
vpternlogd \r\()15, \r\()5, \r\()7, 0xa6
vpternlogd \r\()2, \r\()12, \r\()10, 0x78
vpternlogd \r\()15, \r\()24, \r\()23, 0xb4
vpternlogd \r\()15, \r\()17, \r\()word ptr [rcx + 26*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 3*\bytes], \r\()15
vpternlogd \r\()2, \r\()20, \r\()14, 0x78
vpternlogd \r\()6, \r\()12, \r\()14, 0x78
vmovdqa64 \r\()1, \r\()word ptr [rcx + 0*\bytes]
vpternlogd \r\()2, \r\()1, \r\()word ptr [rcx + 2*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 8*\bytes], \r\()2
vpternlogd \r\()6, \r\()11, \r\()5, 0xd2
vpxord \r\()25, \r\()25, \r\()30
vpternlogd \r\()6, \r\()18, \r\()word ptr [rcx + 3*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 1*\bytes], \r\()6
vpternlogd \r\()25, \r\()12, \r\()3, 0x4b
vpternlogd \r\()25, \r\()0, \r\()word ptr [rcx + 1*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 0*\bytes], \r\()25
.endm
