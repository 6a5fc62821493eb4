// 1143 instructions, 35 planes of scratch, about 285 cycles on 256 bits
// and 481 on 512.
// Written by `cargo run -p misty1-tools --bin assembly`.
.macro misty1_fl_fo_many r, bytes
vmovdqa64 \r\()0, \r\()word ptr [rsi + 16*\bytes]
vbroadcasti32x4 \r\()1, xmmword ptr [r10 + 0]
vpternlogd \r\()1, \r\()0, \r\()word ptr [rsi + 0*\bytes], 0x6a
vmovdqa64 \r\()2, \r\()word ptr [rdi + 23*\bytes]
vbroadcasti32x4 \r\()3, xmmword ptr [r8 + 112]
vpternlogd \r\()3, \r\()2, \r\()word ptr [rdi + 7*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 7*\bytes], \r\()3
vmovdqa64 \r\()4, \r\()word ptr [rdi + 31*\bytes]
vbroadcasti32x4 \r\()5, xmmword ptr [r8 + 240]
vpternlogd \r\()5, \r\()4, \r\()word ptr [rdi + 15*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 15*\bytes], \r\()5
vmovdqa64 \r\()6, \r\()word ptr [rdi + 28*\bytes]
vbroadcasti32x4 \r\()7, xmmword ptr [r8 + 192]
vpternlogd \r\()7, \r\()6, \r\()word ptr [rdi + 12*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 12*\bytes], \r\()7
vbroadcasti32x4 \r\()8, xmmword ptr [r9 + 240]
vpternlogd \r\()4, \r\()5, \r\()8, 0x1e
vmovdqa64 \r\()word ptr [rdi + 31*\bytes], \r\()4
vbroadcasti32x4 \r\()8, xmmword ptr [r11 + 0]
vpternlogd \r\()0, \r\()1, \r\()8, 0x1e
vmovdqa64 \r\()8, \r\()word ptr [rdi + 26*\bytes]
vbroadcasti32x4 \r\()9, xmmword ptr [r8 + 160]
vpternlogd \r\()9, \r\()8, \r\()word ptr [rdi + 10*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 10*\bytes], \r\()9
vbroadcasti32x4 \r\()10, xmmword ptr [r9 + 112]
vpternlogd \r\()2, \r\()3, \r\()10, 0x1e
vmovdqa64 \r\()word ptr [rdi + 23*\bytes], \r\()2
vbroadcasti32x4 \r\()10, xmmword ptr [r9 + 192]
vpternlogd \r\()6, \r\()7, \r\()10, 0x1e
vmovdqa64 \r\()word ptr [rdi + 28*\bytes], \r\()6
vmovdqa64 \r\()10, \r\()word ptr [rdi + 30*\bytes]
vbroadcasti32x4 \r\()11, xmmword ptr [r8 + 224]
vpternlogd \r\()11, \r\()10, \r\()word ptr [rdi + 14*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 14*\bytes], \r\()11
vbroadcasti32x4 \r\()12, xmmword ptr [r9 + 160]
vpternlogd \r\()8, \r\()9, \r\()12, 0x1e
vmovdqa64 \r\()word ptr [rdi + 26*\bytes], \r\()8
vmovdqa64 \r\()12, \r\()word ptr [rdi + 27*\bytes]
vbroadcasti32x4 \r\()13, xmmword ptr [r8 + 176]
vpternlogd \r\()13, \r\()12, \r\()word ptr [rdi + 11*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 11*\bytes], \r\()13
vmovdqa64 \r\()14, \r\()word ptr [rdi + 24*\bytes]
vbroadcasti32x4 \r\()15, xmmword ptr [r8 + 128]
vpternlogd \r\()15, \r\()14, \r\()word ptr [rdi + 8*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 8*\bytes], \r\()15
vmovdqa64 \r\()16, \r\()word ptr [rdi + 20*\bytes]
vbroadcasti32x4 \r\()17, xmmword ptr [r8 + 64]
vpternlogd \r\()17, \r\()16, \r\()word ptr [rdi + 4*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 4*\bytes], \r\()17
vmovdqa64 \r\()18, \r\()word ptr [rdi + 25*\bytes]
vbroadcasti32x4 \r\()19, xmmword ptr [r8 + 144]
vpternlogd \r\()19, \r\()18, \r\()word ptr [rdi + 9*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 9*\bytes], \r\()19
vmovdqa64 \r\()20, \r\()word ptr [rdi + 29*\bytes]
vbroadcasti32x4 \r\()21, xmmword ptr [r8 + 208]
vpternlogd \r\()21, \r\()20, \r\()word ptr [rdi + 13*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 13*\bytes], \r\()21
vbroadcasti32x4 \r\()22, xmmword ptr [r9 + 64]
vpternlogd \r\()17, \r\()16, \r\()22, 0x36
vmovdqa64 \r\()word ptr [rdi + 20*\bytes], \r\()17
vbroadcasti32x4 \r\()16, xmmword ptr [r9 + 144]
vpternlogd \r\()19, \r\()18, \r\()16, 0x36
vmovdqa64 \r\()word ptr [rdi + 25*\bytes], \r\()19
vbroadcasti32x4 \r\()16, xmmword ptr [r9 + 224]
vpternlogd \r\()11, \r\()10, \r\()16, 0x36
vmovdqa64 \r\()word ptr [rdi + 30*\bytes], \r\()11
vbroadcasti32x4 \r\()10, xmmword ptr [r9 + 176]
vpternlogd \r\()13, \r\()12, \r\()10, 0x36
vmovdqa64 \r\()word ptr [rdi + 27*\bytes], \r\()13
vbroadcasti32x4 \r\()10, xmmword ptr [r9 + 128]
vpternlogd \r\()15, \r\()14, \r\()10, 0x36
vmovdqa64 \r\()word ptr [rdi + 24*\bytes], \r\()15
vbroadcasti32x4 \r\()10, xmmword ptr [r9 + 208]
vpternlogd \r\()21, \r\()20, \r\()10, 0x36
vmovdqa64 \r\()word ptr [rdi + 29*\bytes], \r\()21
vmovdqa64 \r\()10, \r\()13
vpternlogd \r\()10, \r\()19, \r\()11, 0x96
vmovdqa64 \r\()12, \r\()15
vpternlogd \r\()12, \r\()2, \r\()11, 0x96
vmovdqa64 \r\()14, \r\()15
vpternlogd \r\()14, \r\()13, \r\()4, 0x96
vmovdqa64 \r\()16, \r\()14
vpternlogd \r\()16, \r\()21, \r\()12, 0x96
vmovdqa64 \r\()18, \r\()word ptr [rdi + 21*\bytes]
vbroadcasti32x4 \r\()20, xmmword ptr [r8 + 80]
vpternlogd \r\()20, \r\()18, \r\()word ptr [rdi + 5*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 5*\bytes], \r\()20
vpxord \r\()22, \r\()15, \r\()8
vbroadcasti32x4 \r\()23, xmmword ptr [r9 + 80]
vpternlogd \r\()20, \r\()18, \r\()23, 0x36
vmovdqa64 \r\()word ptr [rdi + 21*\bytes], \r\()20
vmovdqa64 \r\()18, \r\()22
vpternlogd \r\()18, \r\()15, \r\()6, 0x96
vmovdqa64 \r\()23, \r\()word ptr [rdi + 16*\bytes]
vbroadcasti32x4 \r\()24, xmmword ptr [r8 + 0]
vpternlogd \r\()24, \r\()23, \r\()word ptr [rdi + 0*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 0*\bytes], \r\()24
vpxord \r\()25, \r\()21, \r\()4
vmovdqa64 \r\()26, \r\()18
vpternlogd \r\()26, \r\()11, \r\()14, 0x9c
vmovdqa64 \r\()27, \r\()25
vpternlogd \r\()27, \r\()19, \r\()4, 0x96
vmovdqa64 \r\()28, \r\()27
vpternlogd \r\()28, \r\()8, \r\()18, 0x96
vpternlogd \r\()26, \r\()2, \r\()25, 0x78
vmovdqa64 \r\()29, \r\()word ptr [rdi + 22*\bytes]
vbroadcasti32x4 \r\()30, xmmword ptr [r8 + 96]
vpternlogd \r\()30, \r\()29, \r\()word ptr [rdi + 6*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 6*\bytes], \r\()30
vmovdqa64 \r\()31, \r\()18
vpternlogd \r\()31, \r\()11, \r\()10, 0x7b
vbroadcasti32x4 \r\()9, xmmword ptr [r9 + 0]
vpternlogd \r\()24, \r\()23, \r\()9, 0x36
vmovdqa64 \r\()word ptr [rdi + 16*\bytes], \r\()24
vmovdqa64 \r\()9, \r\()word ptr [rdi + 19*\bytes]
vbroadcasti32x4 \r\()23, xmmword ptr [r8 + 48]
vpternlogd \r\()23, \r\()9, \r\()word ptr [rdi + 3*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 3*\bytes], \r\()23
vmovdqa64 \r\()7, \r\()28
vpternlogd \r\()7, \r\()19, \r\()18, 0x96
vmovdqa64 \r\()3, \r\()27
vpternlogd \r\()3, \r\()13, \r\()16, 0x14
vbroadcasti32x4 \r\()5, xmmword ptr [r9 + 96]
vpternlogd \r\()30, \r\()29, \r\()5, 0x36
vmovdqa64 \r\()word ptr [rdi + 22*\bytes], \r\()30
vbroadcasti32x4 \r\()5, xmmword ptr [r9 + 48]
vpternlogd \r\()23, \r\()9, \r\()5, 0x36
vmovdqa64 \r\()word ptr [rdi + 19*\bytes], \r\()23
vpternlogd \r\()3, \r\()4, \r\()7, 0x78
vpxord \r\()5, \r\()2, \r\()7
vmovdqa64 \r\()9, \r\()5
vpternlogd \r\()9, \r\()13, \r\()7, 0x96
vpternlogd \r\()3, \r\()12, \r\()28, 0x78
vpxord \r\()3, \r\()3, \r\()31
vpternlogd \r\()3, \r\()19, \r\()14, 0x4b
vmovdqa64 \r\()29, \r\()word ptr [rdi + 17*\bytes]
vbroadcasti32x4 \r\()31, xmmword ptr [r8 + 16]
vpternlogd \r\()31, \r\()29, \r\()word ptr [rdi + 1*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 1*\bytes], \r\()31
vmovdqa64 \r\()word ptr [rcx + 0*\bytes], \r\()0
vmovdqa64 \r\()0, \r\()14
vpternlogd \r\()0, \r\()15, \r\()6, 0xa6
vmovdqa64 \r\()word ptr [rcx + 1*\bytes], \r\()1
vmovdqa64 \r\()1, \r\()0
vpternlogd \r\()1, \r\()21, \r\()28, 0x96
vpternlogd \r\()0, \r\()12, \r\()9, 0xb4
vpternlogd \r\()1, \r\()11, \r\()18, 0xb4
vbroadcasti32x4 \r\()17, xmmword ptr [r9 + 16]
vpternlogd \r\()31, \r\()29, \r\()17, 0x36
vmovdqa64 \r\()word ptr [rdi + 17*\bytes], \r\()31
vpternlogd \r\()1, \r\()7, \r\()9, 0x78
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 0]
vpternlogd \r\()3, \r\()17, \r\()24, 0x96
vpternlogd \r\()0, \r\()27, \r\()22, 0x78
vpternlogd \r\()14, \r\()2, \r\()10, 0x6c
vpternlogd \r\()28, \r\()13, \r\()25, 0xa6
vpternlogd \r\()1, \r\()12, \r\()25, 0x78
vpternlogd \r\()14, \r\()11, \r\()25, 0x78
vpternlogd \r\()0, \r\()21, \r\()11, 0x78
vpternlogd \r\()28, \r\()6, \r\()21, 0x78
vmovdqa64 \r\()17, \r\()word ptr [rdi + 18*\bytes]
vbroadcasti32x4 \r\()21, xmmword ptr [r8 + 32]
vpternlogd \r\()21, \r\()17, \r\()word ptr [rdi + 2*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rdi + 2*\bytes], \r\()21
vbroadcasti32x4 \r\()29, xmmword ptr [r9 + 32]
vpternlogd \r\()21, \r\()17, \r\()29, 0x36
vmovdqa64 \r\()word ptr [rdi + 18*\bytes], \r\()21
vmovdqa64 \r\()17, \r\()21
vpternlogd \r\()17, \r\()24, \r\()23, 0x39
vpxord \r\()7, \r\()15, \r\()7
vpternlogd \r\()7, \r\()6, \r\()14, 0xa6
vbroadcasti32x4 \r\()14, xmmword ptr [rdx + 80]
vpternlogd \r\()1, \r\()14, \r\()20, 0x96
vpternlogd \r\()28, \r\()12, \r\()22, 0xd2
vbroadcasti32x4 \r\()14, xmmword ptr [rdx + 112]
vpternlogd \r\()0, \r\()11, \r\()14, 0x96
vpternlogd \r\()16, \r\()8, \r\()4, 0x6c
vpternlogd \r\()28, \r\()5, \r\()9, 0xb4
vpternlogd \r\()25, \r\()15, \r\()10, 0x9c
vbroadcasti32x4 \r\()14, xmmword ptr [rdx + 32]
vpternlogd \r\()28, \r\()14, \r\()21, 0x96
vpternlogd \r\()16, \r\()15, \r\()9, 0x78
vpternlogd \r\()12, \r\()2, \r\()6, 0x96
vmovdqa64 \r\()14, \r\()31
vpternlogd \r\()14, \r\()20, \r\()30, 0xe4
vpternlogd \r\()16, \r\()6, \r\()10, 0x78
vpternlogd \r\()16, \r\()19, \r\()11, 0x78
vbroadcasti32x4 \r\()10, xmmword ptr [rdx + 96]
vpternlogd \r\()16, \r\()10, \r\()30, 0x96
vpternlogd \r\()25, \r\()18, \r\()5, 0x78
vmovdqa64 \r\()10, \r\()12
vpternlogd \r\()10, \r\()2, \r\()9, 0x6a
vpternlogd \r\()12, \r\()13, \r\()7, 0xa6
vpternlogd \r\()10, \r\()27, \r\()18, 0x78
vbroadcasti32x4 \r\()2, xmmword ptr [rdx + 48]
vpternlogd \r\()12, \r\()2, \r\()23, 0x96
vpternlogd \r\()25, \r\()13, \r\()4, 0xd2
vmovdqa64 \r\()2, \r\()21
vpternlogd \r\()2, \r\()24, \r\()31, 0xe6
vmovdqa64 \r\()7, \r\()2
vpternlogd \r\()7, \r\()24, \r\()23, 0x78
vmovdqa64 \r\()9, \r\()word ptr [rdi + 20*\bytes]
vpandd \r\()11, \r\()20, \r\()9
vmovdqa64 \r\()13, \r\()7
vpternlogd \r\()13, \r\()21, \r\()9, 0x87
vmovdqa64 \r\()18, \r\()word ptr [rsi + 24*\bytes]
vbroadcasti32x4 \r\()29, xmmword ptr [r10 + 128]
vpternlogd \r\()29, \r\()18, \r\()word ptr [rsi + 8*\bytes], 0x6a
vpternlogd \r\()10, \r\()19, \r\()22, 0x78
vpternlogd \r\()25, \r\()8, \r\()27, 0xb4
vbroadcasti32x4 \r\()8, xmmword ptr [rdx + 64]
vpternlogd \r\()25, \r\()8, \r\()9, 0x96
vpternlogd \r\()10, \r\()4, \r\()5, 0x78
vpandd \r\()4, \r\()24, \r\()9
vpandnd \r\()8, \r\()31, \r\()20
vbroadcasti32x4 \r\()22, xmmword ptr [r11 + 128]
vmovdqa64 \r\()27, \r\()29
vpternlogd \r\()27, \r\()18, \r\()22, 0x36
vmovdqa64 \r\()18, \r\()8
vpternlogd \r\()18, \r\()21, \r\()14, 0x09
vpternlogd \r\()8, \r\()2, \r\()13, 0x69
vmovdqa64 \r\()22, \r\()4
vpternlogd \r\()22, \r\()21, \r\()20, 0x69
vpternlogd \r\()22, \r\()30, \r\()13, 0x59
vmovdqa64 \r\()13, \r\()31
vpternlogd \r\()13, \r\()23, \r\()20, 0xac
vpternlogd \r\()13, \r\()23, \r\()4, 0x4b
vmovdqa64 \r\()word ptr [rcx + 2*\bytes], \r\()29
vmovdqa64 \r\()29, \r\()31
vpternlogd \r\()29, \r\()24, \r\()23, 0x95
vpternlogd \r\()13, \r\()24, \r\()11, 0x96
vmovdqa64 \r\()word ptr [rcx + 3*\bytes], \r\()27
vmovdqa64 \r\()27, \r\()29
vpternlogd \r\()27, \r\()23, \r\()8, 0x78
vpandd \r\()24, \r\()24, \r\()20
vpternlogd \r\()27, \r\()21, \r\()14, 0x78
vmovdqa64 \r\()14, \r\()24
vpternlogd \r\()14, \r\()21, \r\()3, 0x6a
vpternlogd \r\()5, \r\()19, \r\()26, 0x6a
vpxord \r\()18, \r\()4, \r\()18
vpternlogd \r\()5, \r\()15, \r\()6, 0xd2
vpternlogd \r\()18, \r\()30, \r\()11, 0x78
vpandd \r\()6, \r\()23, \r\()30
vmovdqa64 \r\()15, \r\()6
vpternlogd \r\()15, \r\()31, \r\()11, 0x48
vmovdqa64 \r\()11, \r\()24
vpternlogd \r\()11, \r\()31, \r\()9, 0x87
vmovdqa64 \r\()19, \r\()29
vpternlogd \r\()19, \r\()23, \r\()20, 0xb4
vpternlogd \r\()19, \r\()21, \r\()30, 0x78
vmovdqa64 \r\()26, \r\()19
vpternlogd \r\()26, \r\()30, \r\()24, 0x7b
vpternlogd \r\()15, \r\()12, \r\()22, 0x96
vbroadcasti32x4 \r\()22, xmmword ptr [rdx + 16]
vpternlogd \r\()5, \r\()22, \r\()31, 0x96
vpternlogd \r\()26, \r\()13, \r\()14, 0x96
vmovdqa64 \r\()13, \r\()11
vpternlogd \r\()13, \r\()30, \r\()17, 0x4b
vmovdqa64 \r\()14, \r\()11
vpternlogd \r\()14, \r\()21, \r\()23, 0xb1
vmovdqa64 \r\()22, \r\()19
vpternlogd \r\()22, \r\()20, \r\()29, 0xa6
vpternlogd \r\()14, \r\()25, \r\()18, 0x96
vpternlogd \r\()19, \r\()9, \r\()11, 0x7b
vmovdqa64 \r\()11, \r\()5
vpternlogd \r\()11, \r\()3, \r\()0, 0x96
vmovdqa64 \r\()18, \r\()4
vpternlogd \r\()18, \r\()23, \r\()9, 0x28
vpxord \r\()2, \r\()2, \r\()7
vpternlogd \r\()18, \r\()21, \r\()17, 0x4b
vbroadcasti32x4 \r\()23, xmmword ptr [rdx + 128]
vpxord \r\()10, \r\()10, \r\()23
vmovdqa64 \r\()23, \r\()2
vpternlogd \r\()23, \r\()20, \r\()8, 0x7b
vpternlogd \r\()18, \r\()30, \r\()13, 0xb4
vmovdqa64 \r\()8, \r\()10
vpternlogd \r\()8, \r\()5, \r\()25, 0x96
vpternlogd \r\()18, \r\()5, \r\()23, 0x96
vmovdqa64 \r\()20, \r\()word ptr [rsi + 29*\bytes]
vbroadcasti32x4 \r\()23, xmmword ptr [r10 + 208]
vpternlogd \r\()23, \r\()20, \r\()word ptr [rsi + 13*\bytes], 0x6a
vpternlogd \r\()2, \r\()31, \r\()9, 0x69
vmovdqa64 \r\()31, \r\()2
vpternlogd \r\()31, \r\()30, \r\()24, 0xa6
vpternlogd \r\()2, \r\()21, \r\()9, 0x7b
vpternlogd \r\()2, \r\()6, \r\()19, 0x69
vpternlogd \r\()29, \r\()7, \r\()17, 0xdb
vpternlogd \r\()2, \r\()28, \r\()31, 0x69
vpternlogd \r\()29, \r\()1, \r\()13, 0x96
vpternlogd \r\()31, \r\()16, \r\()27, 0x69
vpxord \r\()7, \r\()5, \r\()12
vpxord \r\()9, \r\()16, \r\()10
vmovdqa64 \r\()13, \r\()7
vpternlogd \r\()13, \r\()5, \r\()1, 0x96
vmovdqa64 \r\()17, \r\()9
vpternlogd \r\()17, \r\()28, \r\()10, 0x96
vmovdqa64 \r\()19, \r\()17
vpternlogd \r\()19, \r\()12, \r\()13, 0x96
vmovdqa64 \r\()24, \r\()19
vpternlogd \r\()24, \r\()28, \r\()13, 0x96
vpxord \r\()27, \r\()3, \r\()24
vmovdqa64 \r\()30, \r\()19
vpternlogd \r\()30, \r\()25, \r\()9, 0xa6
vmovdqa64 \r\()20, \r\()27
vpternlogd \r\()20, \r\()25, \r\()24, 0x96
vmovdqa64 \r\()word ptr [rcx + 4*\bytes], \r\()23
vmovdqa64 \r\()23, \r\()13
vpternlogd \r\()23, \r\()0, \r\()8, 0x9c
vpternlogd \r\()23, \r\()3, \r\()9, 0x78
vpternlogd \r\()6, \r\()21, \r\()4, 0x8b
vpternlogd \r\()30, \r\()1, \r\()16, 0x78
vpternlogd \r\()23, \r\()28, \r\()27, 0x78
vpternlogd \r\()6, \r\()29, \r\()22, 0x96
vbroadcasti32x4 \r\()4, xmmword ptr [rdx + 784]
vpxord \r\()4, \r\()4, \r\()word ptr [rdi + 1*\bytes]
vpternlogd \r\()23, \r\()5, \r\()1, 0xd2
vmovdqa64 \r\()21, \r\()8
vpternlogd \r\()21, \r\()5, \r\()1, 0xa6
vmovdqa64 \r\()22, \r\()21
vpternlogd \r\()22, \r\()16, \r\()19, 0x96
vpternlogd \r\()21, \r\()11, \r\()20, 0xb4
vpternlogd \r\()22, \r\()0, \r\()13, 0xb4
vpternlogd \r\()30, \r\()11, \r\()7, 0xd2
vpternlogd \r\()21, \r\()17, \r\()7, 0x78
vpternlogd \r\()23, \r\()4, \r\()18, 0x96
vpternlogd \r\()30, \r\()27, \r\()20, 0xb4
vpternlogd \r\()21, \r\()16, \r\()0, 0x78
vmovdqa64 \r\()4, \r\()8
vpternlogd \r\()4, \r\()16, \r\()11, 0x96
vmovdqa64 \r\()16, \r\()4
vpternlogd \r\()16, \r\()25, \r\()17, 0x06
vpternlogd \r\()16, \r\()10, \r\()24, 0x78
vpternlogd \r\()22, \r\()24, \r\()20, 0x78
vpternlogd \r\()16, \r\()11, \r\()19, 0x78
vpternlogd \r\()22, \r\()11, \r\()9, 0x78
vpternlogd \r\()11, \r\()3, \r\()1, 0x96
vbroadcasti32x4 \r\()19, xmmword ptr [rdx + 848]
vpxord \r\()19, \r\()19, \r\()word ptr [rdi + 5*\bytes]
vpternlogd \r\()19, \r\()6, \r\()22, 0x96
vpternlogd \r\()4, \r\()12, \r\()10, 0x6c
vmovdqa64 \r\()22, \r\()25
vpternlogd \r\()22, \r\()28, \r\()0, 0x96
vpternlogd \r\()4, \r\()5, \r\()20, 0x78
vmovdqa64 \r\()29, \r\()11
vpternlogd \r\()29, \r\()3, \r\()20, 0x6a
vpternlogd \r\()4, \r\()1, \r\()22, 0x78
vpternlogd \r\()29, \r\()17, \r\()13, 0x78
vpternlogd \r\()4, \r\()28, \r\()0, 0x78
vpternlogd \r\()29, \r\()28, \r\()7, 0x78
vmovdqa64 \r\()7, \r\()22
vpternlogd \r\()7, \r\()5, \r\()9, 0xc6
vmovdqa64 \r\()20, \r\()22
vpternlogd \r\()20, \r\()3, \r\()8, 0x6c
vpternlogd \r\()22, \r\()0, \r\()13, 0x7b
vpternlogd \r\()29, \r\()10, \r\()27, 0x78
vpternlogd \r\()20, \r\()0, \r\()9, 0x78
vmovdqa64 \r\()3, \r\()word ptr [rdi + 8*\bytes]
vbroadcasti32x4 \r\()9, xmmword ptr [rdx + 896]
vpternlogd \r\()29, \r\()3, \r\()9, 0x96
vpternlogd \r\()7, \r\()13, \r\()27, 0x78
vmovdqa64 \r\()9, \r\()word ptr [rdi + 15*\bytes]
vmovdqa64 \r\()13, \r\()word ptr [rdi + 13*\bytes]
vpxord \r\()27, \r\()9, \r\()13
vpternlogd \r\()7, \r\()25, \r\()10, 0xd2
vmovdqa64 \r\()10, \r\()word ptr [rdi + 9*\bytes]
vmovdqa64 \r\()word ptr [rcx + 5*\bytes], \r\()19
vmovdqa64 \r\()19, \r\()27
vpternlogd \r\()19, \r\()10, \r\()9, 0x96
vpternlogd \r\()7, \r\()12, \r\()17, 0xb4
vmovdqa64 \r\()12, \r\()word ptr [rdi + 14*\bytes]
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 992]
vpternlogd \r\()6, \r\()12, \r\()17, 0x96
vpxord \r\()5, \r\()5, \r\()24
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 880]
vmovdqa64 \r\()24, \r\()word ptr [rdi + 7*\bytes]
vpxord \r\()17, \r\()17, \r\()24
vpternlogd \r\()5, \r\()1, \r\()20, 0xa6
vbroadcasti32x4 \r\()1, xmmword ptr [rdx + 768]
vpxord \r\()1, \r\()1, \r\()word ptr [rdi + 0*\bytes]
vbroadcasti32x4 \r\()20, xmmword ptr [rdx + 816]
vpxord \r\()20, \r\()20, \r\()word ptr [rdi + 3*\bytes]
vpternlogd \r\()5, \r\()25, \r\()11, 0xb4
vbroadcasti32x4 \r\()11, xmmword ptr [rdx + 800]
vmovdqa64 \r\()25, \r\()word ptr [rdi + 2*\bytes]
vpxord \r\()11, \r\()11, \r\()25
vpternlogd \r\()5, \r\()20, \r\()15, 0x96
vpternlogd \r\()11, \r\()2, \r\()30, 0x96
vpternlogd \r\()17, \r\()0, \r\()21, 0x96
vmovdqa64 \r\()0, \r\()word ptr [rdi + 12*\bytes]
vbroadcasti32x4 \r\()20, xmmword ptr [rdx + 960]
vpternlogd \r\()15, \r\()0, \r\()20, 0x96
vpxord \r\()16, \r\()16, \r\()22
vbroadcasti32x4 \r\()20, xmmword ptr [rdx + 976]
vmovdqa64 \r\()21, \r\()14
vpternlogd \r\()21, \r\()13, \r\()20, 0x96
vpternlogd \r\()16, \r\()28, \r\()8, 0x4b
vpternlogd \r\()16, \r\()1, \r\()26, 0x96
vmovdqa64 \r\()1, \r\()word ptr [rdi + 11*\bytes]
vmovdqa64 \r\()8, \r\()3
vpternlogd \r\()8, \r\()1, \r\()9, 0x96
vmovdqa64 \r\()20, \r\()8
vpternlogd \r\()20, \r\()3, \r\()0, 0xa6
vbroadcasti32x4 \r\()22, xmmword ptr [rdx + 832]
vmovdqa64 \r\()28, \r\()word ptr [rdi + 4*\bytes]
vpxord \r\()22, \r\()22, \r\()28
vmovdqa64 \r\()30, \r\()10
vpternlogd \r\()30, \r\()1, \r\()12, 0x96
vmovdqa64 \r\()word ptr [rcx + 6*\bytes], \r\()11
vmovdqa64 \r\()11, \r\()30
vpternlogd \r\()11, \r\()3, \r\()27, 0xc6
vpternlogd \r\()22, \r\()14, \r\()7, 0x96
vbroadcasti32x4 \r\()7, xmmword ptr [rdx + 864]
vmovdqa64 \r\()14, \r\()word ptr [rdi + 6*\bytes]
vpxord \r\()7, \r\()7, \r\()14
vmovdqa64 \r\()word ptr [rcx + 7*\bytes], \r\()22
vbroadcasti32x4 \r\()22, xmmword ptr [rdx + 912]
vpternlogd \r\()26, \r\()10, \r\()22, 0x96
vpternlogd \r\()7, \r\()31, \r\()4, 0x96
vmovdqa64 \r\()4, \r\()30
vpternlogd \r\()4, \r\()24, \r\()8, 0x6c
vmovdqa64 \r\()22, \r\()3
vpternlogd \r\()22, \r\()24, \r\()12, 0x96
vpternlogd \r\()4, \r\()12, \r\()27, 0x78
vmovdqa64 \r\()word ptr [rcx + 8*\bytes], \r\()21
vmovdqa64 \r\()21, \r\()22
vpternlogd \r\()21, \r\()13, \r\()8, 0x96
vmovdqa64 \r\()word ptr [rcx + 9*\bytes], \r\()26
vmovdqa64 \r\()26, \r\()word ptr [rdi + 10*\bytes]
vmovdqa64 \r\()word ptr [rcx + 10*\bytes], \r\()6
vmovdqa64 \r\()6, \r\()21
vpternlogd \r\()6, \r\()26, \r\()9, 0x6c
vmovdqa64 \r\()word ptr [rcx + 11*\bytes], \r\()17
vpxord \r\()17, \r\()3, \r\()26
vmovdqa64 \r\()word ptr [rcx + 12*\bytes], \r\()29
vbroadcasti32x4 \r\()29, xmmword ptr [rdx + 928]
vpternlogd \r\()18, \r\()26, \r\()29, 0x96
vmovdqa64 \r\()29, \r\()17
vpternlogd \r\()29, \r\()3, \r\()0, 0x96
vmovdqa64 \r\()word ptr [rcx + 13*\bytes], \r\()18
vbroadcasti32x4 \r\()18, xmmword ptr [rdx + 944]
vpternlogd \r\()2, \r\()1, \r\()18, 0x96
vmovdqa64 \r\()18, \r\()29
vpternlogd \r\()18, \r\()26, \r\()19, 0x96
vmovdqa64 \r\()word ptr [rcx + 14*\bytes], \r\()2
vmovdqa64 \r\()2, \r\()18
vpternlogd \r\()2, \r\()10, \r\()29, 0x96
vmovdqa64 \r\()word ptr [rcx + 15*\bytes], \r\()23
vmovdqa64 \r\()23, \r\()18
vpternlogd \r\()23, \r\()1, \r\()27, 0xa6
vpternlogd \r\()21, \r\()1, \r\()19, 0x06
vpternlogd \r\()21, \r\()9, \r\()2, 0x78
vmovdqa64 \r\()word ptr [rcx + 16*\bytes], \r\()7
vmovdqa64 \r\()7, \r\()29
vpternlogd \r\()7, \r\()12, \r\()30, 0x7b
vpternlogd \r\()21, \r\()22, \r\()18, 0x78
vpternlogd \r\()23, \r\()0, \r\()13, 0x78
vmovdqa64 \r\()word ptr [rcx + 17*\bytes], \r\()5
vbroadcasti32x4 \r\()5, xmmword ptr [rdx + 1008]
vpternlogd \r\()31, \r\()9, \r\()5, 0x96
vpternlogd \r\()18, \r\()13, \r\()20, 0x96
vpxord \r\()21, \r\()21, \r\()7
vmovdqa64 \r\()5, \r\()word ptr [rsi + 25*\bytes]
vbroadcasti32x4 \r\()7, xmmword ptr [r10 + 144]
vpternlogd \r\()7, \r\()5, \r\()word ptr [rsi + 9*\bytes], 0x6a
vpternlogd \r\()23, \r\()22, \r\()17, 0xd2
vpxord \r\()5, \r\()24, \r\()2
vmovdqa64 \r\()word ptr [rcx + 18*\bytes], \r\()31
vmovdqa64 \r\()31, \r\()5
vpternlogd \r\()31, \r\()29, \r\()11, 0x6a
vmovdqa64 \r\()11, \r\()5
vpternlogd \r\()11, \r\()1, \r\()2, 0x96
vpternlogd \r\()31, \r\()1, \r\()9, 0xd2
vmovdqa64 \r\()word ptr [rcx + 19*\bytes], \r\()7
vmovdqa64 \r\()7, \r\()11
vpternlogd \r\()7, \r\()22, \r\()20, 0xa6
vpternlogd \r\()18, \r\()12, \r\()29, 0xb4
vpternlogd \r\()31, \r\()26, \r\()19, 0xb4
vbroadcasti32x4 \r\()20, xmmword ptr [rdx + 320]
vpternlogd \r\()31, \r\()20, \r\()28, 0x96
vmovdqa64 \r\()20, \r\()11
vpternlogd \r\()20, \r\()3, \r\()6, 0x6a
vpternlogd \r\()20, \r\()0, \r\()30, 0x78
vpternlogd \r\()20, \r\()10, \r\()12, 0x78
vpternlogd \r\()7, \r\()19, \r\()17, 0x78
vbroadcasti32x4 \r\()6, xmmword ptr [rdx + 352]
vpternlogd \r\()20, \r\()6, \r\()14, 0x96
vpternlogd \r\()18, \r\()2, \r\()11, 0x78
vpternlogd \r\()7, \r\()13, \r\()12, 0x78
vbroadcasti32x4 \r\()6, xmmword ptr [rdx + 368]
vpternlogd \r\()7, \r\()12, \r\()6, 0x96
vpternlogd \r\()18, \r\()22, \r\()27, 0x78
vmovdqa64 \r\()6, \r\()29
vpternlogd \r\()6, \r\()12, \r\()8, 0x9c
vmovdqa64 \r\()12, \r\()word ptr [rdi + 0*\bytes]
vmovdqa64 \r\()13, \r\()word ptr [rdi + 1*\bytes]
vmovdqa64 \r\()26, \r\()25
vpternlogd \r\()26, \r\()12, \r\()13, 0xe6
vmovdqa64 \r\()30, \r\()word ptr [rdi + 3*\bytes]
vmovdqa64 \r\()14, \r\()26
vpternlogd \r\()14, \r\()12, \r\()30, 0x78
vpternlogd \r\()22, \r\()24, \r\()0, 0x96
vmovdqa64 \r\()word ptr [rcx + 20*\bytes], \r\()7
vmovdqa64 \r\()7, \r\()14
vpternlogd \r\()7, \r\()25, \r\()28, 0x87
vpternlogd \r\()21, \r\()10, \r\()8, 0x4b
vpxord \r\()2, \r\()3, \r\()2
vbroadcasti32x4 \r\()8, xmmword ptr [rdx + 336]
vmovdqa64 \r\()word ptr [rcx + 21*\bytes], \r\()16
vmovdqa64 \r\()16, \r\()word ptr [rdi + 5*\bytes]
vpternlogd \r\()18, \r\()8, \r\()16, 0x96
vpternlogd \r\()2, \r\()0, \r\()4, 0xa6
vpternlogd \r\()6, \r\()24, \r\()27, 0x78
vpternlogd \r\()2, \r\()1, \r\()22, 0xb4
vmovdqa64 \r\()1, \r\()13
vpternlogd \r\()1, \r\()12, \r\()30, 0x95
vpternlogd \r\()22, \r\()24, \r\()11, 0x6a
vbroadcasti32x4 \r\()4, xmmword ptr [rdx + 304]
vpternlogd \r\()2, \r\()4, \r\()30, 0x96
vbroadcasti32x4 \r\()4, xmmword ptr [rdx + 256]
vpternlogd \r\()21, \r\()4, \r\()12, 0x96
vpandd \r\()4, \r\()12, \r\()16
vpternlogd \r\()22, \r\()19, \r\()29, 0x78
vpternlogd \r\()22, \r\()10, \r\()17, 0x78
vpternlogd \r\()6, \r\()10, \r\()5, 0x78
vmovdqa64 \r\()8, \r\()4
vpternlogd \r\()8, \r\()13, \r\()28, 0x87
vpternlogd \r\()22, \r\()9, \r\()5, 0x78
vpandd \r\()9, \r\()12, \r\()28
vmovdqa64 \r\()10, \r\()9
vpternlogd \r\()10, \r\()30, \r\()28, 0x28
vmovdqa64 \r\()17, \r\()8
vpternlogd \r\()17, \r\()25, \r\()30, 0xb1
vbroadcasti32x4 \r\()19, xmmword ptr [rdx + 384]
vpxord \r\()22, \r\()22, \r\()19
vpternlogd \r\()6, \r\()3, \r\()0, 0xd2
vpandd \r\()0, \r\()28, \r\()16
vpternlogd \r\()11, \r\()5, \r\()23, 0xa6
vmovdqa64 \r\()3, \r\()13
vpternlogd \r\()3, \r\()30, \r\()16, 0xac
vbroadcasti32x4 \r\()5, xmmword ptr [rdx + 288]
vpternlogd \r\()11, \r\()5, \r\()25, 0x96
vmovdqa64 \r\()5, \r\()word ptr [rdi + 6*\bytes]
vmovdqa64 \r\()19, \r\()13
vpternlogd \r\()19, \r\()16, \r\()5, 0xe4
vpternlogd \r\()3, \r\()30, \r\()9, 0x4b
vpandnd \r\()23, \r\()13, \r\()16
vmovdqa64 \r\()24, \r\()23
vpternlogd \r\()24, \r\()25, \r\()19, 0x09
vbroadcasti32x4 \r\()27, xmmword ptr [rdx + 272]
vpternlogd \r\()6, \r\()27, \r\()13, 0x96
vmovdqa64 \r\()27, \r\()6
vpternlogd \r\()27, \r\()31, \r\()22, 0x96
vpternlogd \r\()3, \r\()12, \r\()0, 0x96
vpternlogd \r\()23, \r\()26, \r\()7, 0x69
vpxord \r\()24, \r\()9, \r\()24
vpternlogd \r\()24, \r\()5, \r\()0, 0x78
vpternlogd \r\()24, \r\()31, \r\()17, 0x96
vpxord \r\()26, \r\()26, \r\()14
vpandd \r\()17, \r\()30, \r\()5
vmovdqa64 \r\()29, \r\()17
vpternlogd \r\()29, \r\()13, \r\()0, 0x48
vmovdqa64 \r\()0, \r\()26
vpternlogd \r\()0, \r\()13, \r\()28, 0x69
vpternlogd \r\()26, \r\()16, \r\()23, 0x7b
vpternlogd \r\()23, \r\()30, \r\()1, 0x6a
vmovdqa64 \r\()13, \r\()0
vpternlogd \r\()13, \r\()25, \r\()28, 0x7b
vpternlogd \r\()23, \r\()25, \r\()19, 0x78
vmovdqa64 \r\()19, \r\()17
vpternlogd \r\()19, \r\()25, \r\()9, 0x8b
vpternlogd \r\()9, \r\()25, \r\()16, 0x69
vpternlogd \r\()9, \r\()5, \r\()7, 0x59
vmovdqa64 \r\()7, \r\()1
vpternlogd \r\()7, \r\()30, \r\()16, 0xb4
vpternlogd \r\()0, \r\()5, \r\()4, 0xa6
vpternlogd \r\()9, \r\()2, \r\()29, 0x96
vpternlogd \r\()7, \r\()25, \r\()5, 0x78
vmovdqa64 \r\()29, \r\()7
vpternlogd \r\()29, \r\()16, \r\()1, 0xa6
vmovdqa64 \r\()16, \r\()7
vpternlogd \r\()16, \r\()28, \r\()8, 0x7b
vpternlogd \r\()7, \r\()5, \r\()4, 0x7b
vpternlogd \r\()16, \r\()17, \r\()13, 0x69
vmovdqa64 \r\()13, \r\()25
vpternlogd \r\()13, \r\()12, \r\()30, 0x39
vpternlogd \r\()4, \r\()25, \r\()21, 0x6a
vbroadcasti32x4 \r\()12, xmmword ptr [rdx + 1472]
vmovdqa64 \r\()17, \r\()9
vpternlogd \r\()17, \r\()15, \r\()12, 0x96
vmovdqa64 \r\()12, \r\()13
vpternlogd \r\()12, \r\()25, \r\()10, 0x59
vpternlogd \r\()16, \r\()11, \r\()0, 0x69
vmovdqa64 \r\()10, \r\()13
vpternlogd \r\()10, \r\()5, \r\()8, 0x59
vpternlogd \r\()13, \r\()1, \r\()14, 0xbd
vmovdqa64 \r\()1, \r\()word ptr [rsi + 28*\bytes]
vbroadcasti32x4 \r\()8, xmmword ptr [r10 + 192]
vpternlogd \r\()8, \r\()1, \r\()word ptr [rsi + 12*\bytes], 0x6a
vpternlogd \r\()13, \r\()18, \r\()10, 0x96
vpternlogd \r\()13, \r\()29, \r\()19, 0x96
vpternlogd \r\()4, \r\()7, \r\()3, 0x96
vpternlogd \r\()10, \r\()5, \r\()12, 0xa6
vbroadcasti32x4 \r\()3, xmmword ptr [r11 + 192]
vmovdqa64 \r\()5, \r\()8
vpternlogd \r\()5, \r\()1, \r\()3, 0x36
vpternlogd \r\()10, \r\()6, \r\()26, 0x96
vbroadcasti32x4 \r\()1, xmmword ptr [rdx + 1216]
vpternlogd \r\()5, \r\()17, \r\()1, 0x96
vmovdqa64 \r\()word ptr [rsi + 28*\bytes], \r\()5
vpxord \r\()1, \r\()6, \r\()2
vpxord \r\()3, \r\()20, \r\()22
vmovdqa64 \r\()5, \r\()1
vpternlogd \r\()5, \r\()6, \r\()18, 0x96
vmovdqa64 \r\()7, \r\()3
vpternlogd \r\()7, \r\()11, \r\()22, 0x96
vbroadcasti32x4 \r\()12, xmmword ptr [rdx + 1280]
vpxord \r\()12, \r\()12, \r\()word ptr [rcx + 21*\bytes]
vmovdqa64 \r\()14, \r\()word ptr [rcx + 20*\bytes]
vmovdqa64 \r\()19, \r\()6
vpternlogd \r\()19, \r\()21, \r\()14, 0x96
vmovdqa64 \r\()25, \r\()7
vpternlogd \r\()25, \r\()2, \r\()5, 0x96
vmovdqa64 \r\()26, \r\()19
vpternlogd \r\()26, \r\()20, \r\()27, 0x96
vmovdqa64 \r\()28, \r\()26
vpternlogd \r\()28, \r\()2, \r\()22, 0x6c
vmovdqa64 \r\()29, \r\()25
vpternlogd \r\()29, \r\()11, \r\()5, 0x96
vmovdqa64 \r\()30, \r\()19
vpternlogd \r\()30, \r\()21, \r\()18, 0x96
vmovdqa64 \r\()word ptr [rcx + 22*\bytes], \r\()17
vmovdqa64 \r\()17, \r\()word ptr [rsi + 30*\bytes]
vmovdqa64 \r\()word ptr [rcx + 23*\bytes], \r\()8
vbroadcasti32x4 \r\()8, xmmword ptr [r10 + 224]
vpternlogd \r\()8, \r\()17, \r\()word ptr [rsi + 14*\bytes], 0x6a
vpternlogd \r\()26, \r\()31, \r\()7, 0x06
vpternlogd \r\()26, \r\()22, \r\()29, 0x78
vmovdqa64 \r\()word ptr [rcx + 24*\bytes], \r\()24
vmovdqa64 \r\()24, \r\()11
vpternlogd \r\()24, \r\()31, \r\()14, 0x96
vpternlogd \r\()26, \r\()19, \r\()25, 0x78
vmovdqa64 \r\()word ptr [rcx + 25*\bytes], \r\()16
vmovdqa64 \r\()16, \r\()24
vpternlogd \r\()16, \r\()14, \r\()5, 0x7b
vpxord \r\()26, \r\()26, \r\()16
vbroadcasti32x4 \r\()16, xmmword ptr [r11 + 224]
vmovdqa64 \r\()word ptr [rcx + 26*\bytes], \r\()15
vmovdqa64 \r\()15, \r\()8
vpternlogd \r\()15, \r\()17, \r\()16, 0x36
vpxord \r\()16, \r\()6, \r\()29
vpternlogd \r\()26, \r\()11, \r\()27, 0x4b
vpternlogd \r\()26, \r\()12, \r\()4, 0x96
vmovdqa64 \r\()12, \r\()24
vpternlogd \r\()12, \r\()21, \r\()27, 0x6c
vpxord \r\()17, \r\()26, \r\()word ptr [rcx + 1*\bytes]
vmovdqa64 \r\()word ptr [rcx + 1*\bytes], \r\()17
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 1024]
vpternlogd \r\()26, \r\()17, \r\()word ptr [rcx + 0*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 16*\bytes], \r\()26
vpternlogd \r\()12, \r\()14, \r\()3, 0x78
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 1328]
vpxord \r\()17, \r\()17, \r\()word ptr [rcx + 17*\bytes]
vpternlogd \r\()12, \r\()18, \r\()16, 0xb4
vpternlogd \r\()12, \r\()31, \r\()30, 0xb4
vpternlogd \r\()0, \r\()20, \r\()23, 0x69
vpternlogd \r\()12, \r\()17, \r\()9, 0x96
vpxord \r\()9, \r\()21, \r\()29
vmovdqa64 \r\()16, \r\()9
vpternlogd \r\()16, \r\()31, \r\()29, 0x96
vmovdqa64 \r\()17, \r\()16
vpternlogd \r\()17, \r\()6, \r\()28, 0x6a
vmovdqa64 \r\()23, \r\()16
vpternlogd \r\()23, \r\()21, \r\()30, 0x78
vpternlogd \r\()17, \r\()18, \r\()24, 0x78
vpternlogd \r\()17, \r\()11, \r\()14, 0x78
vmovdqa64 \r\()26, \r\()word ptr [rcx + 19*\bytes]
vbroadcasti32x4 \r\()28, xmmword ptr [r11 + 144]
vpternlogd \r\()26, \r\()28, \r\()word ptr [rsi + 25*\bytes], 0x56
vmovdqa64 \r\()28, \r\()27
vpternlogd \r\()28, \r\()6, \r\()18, 0xa6
vmovdqa64 \r\()30, \r\()28
vpternlogd \r\()30, \r\()19, \r\()16, 0xb4
vpternlogd \r\()24, \r\()6, \r\()3, 0xc6
vpternlogd \r\()30, \r\()7, \r\()1, 0x78
vpternlogd \r\()23, \r\()7, \r\()5, 0x78
vpternlogd \r\()24, \r\()5, \r\()9, 0x78
vpternlogd \r\()24, \r\()31, \r\()22, 0xd2
vpternlogd \r\()28, \r\()20, \r\()25, 0x96
vpternlogd \r\()24, \r\()2, \r\()7, 0xb4
vpternlogd \r\()23, \r\()11, \r\()1, 0x78
vpternlogd \r\()28, \r\()14, \r\()5, 0xb4
vbroadcasti32x4 \r\()2, xmmword ptr [rdx + 1376]
vpxord \r\()2, \r\()2, \r\()word ptr [rcx + 16*\bytes]
vpternlogd \r\()30, \r\()20, \r\()14, 0x78
vpternlogd \r\()28, \r\()29, \r\()16, 0x78
vpternlogd \r\()23, \r\()22, \r\()9, 0x78
vpternlogd \r\()28, \r\()19, \r\()3, 0x78
vbroadcasti32x4 \r\()7, xmmword ptr [rdx + 1296]
vpxord \r\()7, \r\()7, \r\()word ptr [rcx + 15*\bytes]
vpternlogd \r\()5, \r\()14, \r\()27, 0x9c
vpternlogd \r\()2, \r\()0, \r\()17, 0x96
vpternlogd \r\()5, \r\()21, \r\()3, 0x78
vmovdqa64 \r\()17, \r\()word ptr [rsi + 19*\bytes]
vbroadcasti32x4 \r\()21, xmmword ptr [r10 + 48]
vpternlogd \r\()21, \r\()17, \r\()word ptr [rsi + 3*\bytes], 0x6a
vpternlogd \r\()5, \r\()11, \r\()9, 0x78
vpxord \r\()11, \r\()12, \r\()21
vmovdqa64 \r\()22, \r\()word ptr [rcx + 12*\bytes]
vbroadcasti32x4 \r\()27, xmmword ptr [rdx + 1408]
vpternlogd \r\()23, \r\()22, \r\()27, 0x96
vbroadcasti32x4 \r\()27, xmmword ptr [r11 + 48]
vpternlogd \r\()21, \r\()17, \r\()27, 0x36
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 1072]
vpternlogd \r\()21, \r\()12, \r\()17, 0x96
vmovdqa64 \r\()word ptr [rsi + 19*\bytes], \r\()21
vpternlogd \r\()5, \r\()6, \r\()18, 0xd2
vbroadcasti32x4 \r\()6, xmmword ptr [rdx + 1392]
vmovdqa64 \r\()12, \r\()word ptr [rcx + 11*\bytes]
vpxord \r\()6, \r\()6, \r\()12
vpternlogd \r\()6, \r\()14, \r\()30, 0x96
vpternlogd \r\()5, \r\()7, \r\()10, 0x96
vmovdqa64 \r\()7, \r\()word ptr [rsi + 22*\bytes]
vbroadcasti32x4 \r\()14, xmmword ptr [r10 + 96]
vpternlogd \r\()14, \r\()7, \r\()word ptr [rsi + 6*\bytes], 0x6a
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 1152]
vmovdqa64 \r\()21, \r\()23
vpternlogd \r\()21, \r\()17, \r\()word ptr [rcx + 3*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 24*\bytes], \r\()21
vmovdqa64 \r\()17, \r\()word ptr [rcx + 10*\bytes]
vmovdqa64 \r\()21, \r\()12
vpternlogd \r\()21, \r\()22, \r\()17, 0x96
vmovdqa64 \r\()27, \r\()word ptr [rcx + 9*\bytes]
vbroadcasti32x4 \r\()29, xmmword ptr [rdx + 1424]
vpternlogd \r\()4, \r\()27, \r\()29, 0x96
vbroadcasti32x4 \r\()29, xmmword ptr [rdx + 1168]
vmovdqa64 \r\()30, \r\()4
vpternlogd \r\()30, \r\()26, \r\()29, 0x96
vmovdqa64 \r\()word ptr [rsi + 25*\bytes], \r\()30
vpxord \r\()26, \r\()2, \r\()14
vpternlogd \r\()25, \r\()31, \r\()3, 0xa6
vbroadcasti32x4 \r\()3, xmmword ptr [r11 + 96]
vpternlogd \r\()14, \r\()7, \r\()3, 0x36
vbroadcasti32x4 \r\()3, xmmword ptr [rdx + 1360]
vmovdqa64 \r\()7, \r\()word ptr [rcx + 5*\bytes]
vpxord \r\()3, \r\()3, \r\()7
vmovdqa64 \r\()29, \r\()word ptr [rcx + 13*\bytes]
vpxord \r\()30, \r\()22, \r\()29
vbroadcasti32x4 \r\()31, xmmword ptr [rdx + 1120]
vpternlogd \r\()14, \r\()2, \r\()31, 0x96
vmovdqa64 \r\()word ptr [rsi + 22*\bytes], \r\()14
vpternlogd \r\()3, \r\()13, \r\()28, 0x96
vmovdqa64 \r\()2, \r\()word ptr [rcx + 26*\bytes]
vmovdqa64 \r\()14, \r\()30
vpternlogd \r\()14, \r\()22, \r\()2, 0x96
vbroadcasti32x4 \r\()28, xmmword ptr [rdx + 1504]
vpternlogd \r\()13, \r\()17, \r\()28, 0x96
vpternlogd \r\()25, \r\()18, \r\()20, 0x78
vmovdqa64 \r\()18, \r\()word ptr [rsi + 17*\bytes]
vbroadcasti32x4 \r\()20, xmmword ptr [r10 + 16]
vpternlogd \r\()20, \r\()18, \r\()word ptr [rsi + 1*\bytes], 0x6a
vpxord \r\()28, \r\()5, \r\()20
vpternlogd \r\()25, \r\()19, \r\()1, 0xd2
vpternlogd \r\()25, \r\()9, \r\()16, 0xb4
vbroadcasti32x4 \r\()1, xmmword ptr [rdx + 1440]
vpternlogd \r\()10, \r\()29, \r\()1, 0x96
vbroadcasti32x4 \r\()1, xmmword ptr [r11 + 16]
vpternlogd \r\()20, \r\()18, \r\()1, 0x36
vbroadcasti32x4 \r\()1, xmmword ptr [rdx + 1248]
vmovdqa64 \r\()9, \r\()13
vpternlogd \r\()9, \r\()15, \r\()1, 0x96
vmovdqa64 \r\()word ptr [rsi + 30*\bytes], \r\()9
vmovdqa64 \r\()1, \r\()word ptr [rcx + 18*\bytes]
vmovdqa64 \r\()9, \r\()word ptr [rcx + 8*\bytes]
vpxord \r\()15, \r\()1, \r\()9
vmovdqa64 \r\()16, \r\()word ptr [rsi + 21*\bytes]
vbroadcasti32x4 \r\()18, xmmword ptr [r10 + 80]
vpternlogd \r\()18, \r\()16, \r\()word ptr [rsi + 5*\bytes], 0x6a
vpxord \r\()19, \r\()3, \r\()18
vmovdqa64 \r\()31, \r\()15
vpternlogd \r\()31, \r\()27, \r\()1, 0x96
vmovdqa64 \r\()word ptr [rcx + 0*\bytes], \r\()28
vbroadcasti32x4 \r\()28, xmmword ptr [r11 + 80]
vpternlogd \r\()18, \r\()16, \r\()28, 0x36
vmovdqa64 \r\()16, \r\()word ptr [rcx + 14*\bytes]
vmovdqa64 \r\()28, \r\()16
vpternlogd \r\()28, \r\()27, \r\()17, 0x96
vmovdqa64 \r\()word ptr [rcx + 3*\bytes], \r\()23
vbroadcasti32x4 \r\()23, xmmword ptr [rdx + 1040]
vpternlogd \r\()20, \r\()5, \r\()23, 0x96
vmovdqa64 \r\()word ptr [rsi + 17*\bytes], \r\()20
vmovdqa64 \r\()5, \r\()28
vpternlogd \r\()5, \r\()17, \r\()14, 0x7b
vmovdqa64 \r\()20, \r\()31
vpternlogd \r\()20, \r\()29, \r\()14, 0x96
vbroadcasti32x4 \r\()23, xmmword ptr [rdx + 1104]
vpternlogd \r\()18, \r\()3, \r\()23, 0x96
vmovdqa64 \r\()word ptr [rsi + 21*\bytes], \r\()18
vmovdqa64 \r\()3, \r\()20
vpternlogd \r\()3, \r\()16, \r\()15, 0xa6
vmovdqa64 \r\()18, \r\()20
vpternlogd \r\()18, \r\()27, \r\()14, 0x96
vbroadcasti32x4 \r\()23, xmmword ptr [rdx + 1520]
vpternlogd \r\()0, \r\()1, \r\()23, 0x96
vmovdqa64 \r\()23, \r\()word ptr [rsi + 23*\bytes]
vmovdqa64 \r\()word ptr [rcx + 20*\bytes], \r\()11
vbroadcasti32x4 \r\()11, xmmword ptr [r10 + 112]
vpternlogd \r\()11, \r\()23, \r\()word ptr [rsi + 7*\bytes], 0x6a
vmovdqa64 \r\()word ptr [rcx + 27*\bytes], \r\()10
vpxord \r\()10, \r\()6, \r\()11
vmovdqa64 \r\()word ptr [rcx + 28*\bytes], \r\()26
vbroadcasti32x4 \r\()26, xmmword ptr [r11 + 112]
vpternlogd \r\()11, \r\()23, \r\()26, 0x36
vbroadcasti32x4 \r\()23, xmmword ptr [rdx + 1136]
vpternlogd \r\()11, \r\()6, \r\()23, 0x96
vmovdqa64 \r\()word ptr [rsi + 23*\bytes], \r\()11
vmovdqa64 \r\()6, \r\()1
vpternlogd \r\()6, \r\()22, \r\()16, 0x96
vpternlogd \r\()3, \r\()2, \r\()9, 0x78
vpxord \r\()11, \r\()12, \r\()18
vmovdqa64 \r\()23, \r\()6
vpternlogd \r\()23, \r\()9, \r\()21, 0x96
vmovdqa64 \r\()26, \r\()23
vpternlogd \r\()26, \r\()16, \r\()31, 0x06
vpternlogd \r\()26, \r\()1, \r\()18, 0x78
vmovdqa64 \r\()word ptr [rcx + 29*\bytes], \r\()0
vmovdqa64 \r\()0, \r\()11
vpternlogd \r\()0, \r\()16, \r\()18, 0x96
vpternlogd \r\()26, \r\()21, \r\()20, 0x78
vpternlogd \r\()3, \r\()21, \r\()30, 0xd2
vmovdqa64 \r\()word ptr [rcx + 30*\bytes], \r\()19
vmovdqa64 \r\()19, \r\()6
vpternlogd \r\()19, \r\()22, \r\()2, 0xa6
vpternlogd \r\()3, \r\()11, \r\()0, 0xb4
vpternlogd \r\()23, \r\()29, \r\()1, 0x6c
vpternlogd \r\()23, \r\()22, \r\()0, 0x78
vmovdqa64 \r\()word ptr [rcx + 31*\bytes], \r\()10
vmovdqa64 \r\()10, \r\()19
vpternlogd \r\()10, \r\()9, \r\()20, 0x96
vpternlogd \r\()10, \r\()17, \r\()14, 0xb4
vpternlogd \r\()23, \r\()2, \r\()28, 0x78
vpternlogd \r\()10, \r\()18, \r\()0, 0x78
vpternlogd \r\()19, \r\()21, \r\()0, 0xb4
vpternlogd \r\()23, \r\()27, \r\()17, 0x78
vpternlogd \r\()10, \r\()21, \r\()15, 0x78
vbroadcasti32x4 \r\()20, xmmword ptr [rdx + 608]
vmovdqa64 \r\()word ptr [rcx + 32*\bytes], \r\()13
vmovdqa64 \r\()13, \r\()word ptr [rcx + 16*\bytes]
vpternlogd \r\()23, \r\()20, \r\()13, 0x96
vbroadcasti32x4 \r\()20, xmmword ptr [rdx + 592]
vpternlogd \r\()10, \r\()20, \r\()7, 0x96
vbroadcasti32x4 \r\()20, xmmword ptr [rdx + 1312]
vpxord \r\()20, \r\()20, \r\()word ptr [rcx + 6*\bytes]
vpxord \r\()26, \r\()26, \r\()5
vpternlogd \r\()19, \r\()31, \r\()30, 0x78
vmovdqa64 \r\()5, \r\()word ptr [rcx + 25*\bytes]
vpternlogd \r\()20, \r\()5, \r\()25, 0x96
vpternlogd \r\()26, \r\()27, \r\()6, 0x4b
vpternlogd \r\()19, \r\()9, \r\()17, 0x78
vmovdqa64 \r\()25, \r\()6
vpternlogd \r\()25, \r\()12, \r\()28, 0x6c
vpternlogd \r\()25, \r\()17, \r\()15, 0x78
vmovdqa64 \r\()word ptr [rcx + 33*\bytes], \r\()20
vbroadcasti32x4 \r\()20, xmmword ptr [rdx + 624]
vpternlogd \r\()19, \r\()17, \r\()20, 0x96
vpternlogd \r\()28, \r\()22, \r\()15, 0xc6
vmovdqa64 \r\()20, \r\()word ptr [rcx + 15*\bytes]
vmovdqa64 \r\()word ptr [rcx + 34*\bytes], \r\()19
vmovdqa64 \r\()19, \r\()13
vpternlogd \r\()19, \r\()20, \r\()7, 0xca
vbroadcasti32x4 \r\()13, xmmword ptr [rdx + 1456]
vpternlogd \r\()5, \r\()16, \r\()13, 0x96
vpternlogd \r\()28, \r\()14, \r\()11, 0x78
vbroadcasti32x4 \r\()13, xmmword ptr [rdx + 512]
vmovdqa64 \r\()word ptr [rcx + 25*\bytes], \r\()5
vmovdqa64 \r\()5, \r\()word ptr [rcx + 21*\bytes]
vpternlogd \r\()26, \r\()13, \r\()5, 0x96
vpternlogd \r\()28, \r\()16, \r\()1, 0xd2
vpternlogd \r\()6, \r\()17, \r\()14, 0xc6
vpternlogd \r\()28, \r\()29, \r\()31, 0xb4
vpternlogd \r\()6, \r\()12, \r\()15, 0x78
vbroadcasti32x4 \r\()13, xmmword ptr [rdx + 576]
vmovdqa64 \r\()15, \r\()word ptr [rcx + 7*\bytes]
vpternlogd \r\()28, \r\()13, \r\()15, 0x96
vpternlogd \r\()6, \r\()27, \r\()11, 0x78
vbroadcasti32x4 \r\()13, xmmword ptr [rdx + 1344]
vpxord \r\()13, \r\()15, \r\()13
vpternlogd \r\()21, \r\()12, \r\()2, 0x96
vpternlogd \r\()6, \r\()22, \r\()2, 0xd2
vmovdqa64 \r\()17, \r\()21
vpternlogd \r\()17, \r\()12, \r\()0, 0x6a
vpternlogd \r\()17, \r\()31, \r\()14, 0x78
vbroadcasti32x4 \r\()0, xmmword ptr [rdx + 528]
vpternlogd \r\()6, \r\()0, \r\()20, 0x96
vmovdqa64 \r\()0, \r\()word ptr [rcx + 24*\bytes]
vpternlogd \r\()13, \r\()0, \r\()24, 0x96
vpternlogd \r\()17, \r\()27, \r\()30, 0x78
vpandd \r\()12, \r\()5, \r\()7
vbroadcasti32x4 \r\()14, xmmword ptr [rdx + 1488]
vpternlogd \r\()0, \r\()9, \r\()14, 0x96
vpternlogd \r\()17, \r\()1, \r\()11, 0x78
vmovdqa64 \r\()1, \r\()12
vpternlogd \r\()1, \r\()20, \r\()15, 0x87
vmovdqa64 \r\()9, \r\()word ptr [rcx + 6*\bytes]
vmovdqa64 \r\()11, \r\()5
vpternlogd \r\()11, \r\()20, \r\()9, 0xbc
vmovdqa64 \r\()14, \r\()word ptr [rcx + 17*\bytes]
vmovdqa64 \r\()24, \r\()5
vpternlogd \r\()24, \r\()9, \r\()14, 0x2d
vpxord \r\()22, \r\()22, \r\()18
vmovdqa64 \r\()18, \r\()word ptr [rsi + 20*\bytes]
vbroadcasti32x4 \r\()27, xmmword ptr [r10 + 64]
vpternlogd \r\()27, \r\()18, \r\()word ptr [rsi + 4*\bytes], 0x6a
vpxord \r\()29, \r\()13, \r\()27
vbroadcasti32x4 \r\()30, xmmword ptr [r11 + 64]
vpternlogd \r\()27, \r\()18, \r\()30, 0x36
vpternlogd \r\()22, \r\()2, \r\()25, 0xa6
vmovdqa64 \r\()2, \r\()11
vpternlogd \r\()2, \r\()5, \r\()14, 0x78
vpandd \r\()18, \r\()15, \r\()7
vmovdqa64 \r\()25, \r\()2
vpternlogd \r\()25, \r\()9, \r\()15, 0x87
vpandd \r\()30, \r\()5, \r\()15
vbroadcasti32x4 \r\()31, xmmword ptr [rdx + 1088]
vpternlogd \r\()27, \r\()13, \r\()31, 0x96
vmovdqa64 \r\()word ptr [rsi + 20*\bytes], \r\()27
vpternlogd \r\()22, \r\()16, \r\()21, 0xb4
vmovdqa64 \r\()13, \r\()word ptr [rcx + 16*\bytes]
vpandd \r\()16, \r\()14, \r\()13
vbroadcasti32x4 \r\()21, xmmword ptr [rdx + 560]
vpternlogd \r\()22, \r\()21, \r\()14, 0x96
vmovdqa64 \r\()21, \r\()30
vpternlogd \r\()21, \r\()9, \r\()7, 0x69
vmovdqa64 \r\()27, \r\()16
vpternlogd \r\()27, \r\()20, \r\()18, 0x48
vpternlogd \r\()21, \r\()13, \r\()25, 0x59
vpternlogd \r\()21, \r\()22, \r\()27, 0x96
vmovdqa64 \r\()27, \r\()14
vpternlogd \r\()27, \r\()20, \r\()7, 0xb8
vbroadcasti32x4 \r\()31, xmmword ptr [rdx + 544]
vpternlogd \r\()3, \r\()31, \r\()9, 0x96
vmovdqa64 \r\()31, \r\()5
vpternlogd \r\()31, \r\()20, \r\()14, 0x95
vpternlogd \r\()27, \r\()14, \r\()30, 0x4b
vpternlogd \r\()27, \r\()5, \r\()18, 0x96
vmovdqa64 \r\()5, \r\()31
vpternlogd \r\()5, \r\()14, \r\()7, 0xb4
vmovdqa64 \r\()word ptr [rcx + 8*\bytes], \r\()29
vpandnd \r\()29, \r\()20, \r\()7
vmovdqa64 \r\()word ptr [rcx + 9*\bytes], \r\()21
vmovdqa64 \r\()21, \r\()29
vpternlogd \r\()21, \r\()11, \r\()25, 0x69
vmovdqa64 \r\()25, \r\()31
vpternlogd \r\()25, \r\()2, \r\()24, 0xdb
vpternlogd \r\()29, \r\()9, \r\()19, 0x09
vpxord \r\()11, \r\()11, \r\()2
vmovdqa64 \r\()2, \r\()11
vpternlogd \r\()2, \r\()7, \r\()21, 0x7b
vpternlogd \r\()5, \r\()9, \r\()13, 0x78
vpternlogd \r\()21, \r\()14, \r\()31, 0x6a
vpternlogd \r\()31, \r\()7, \r\()5, 0xb4
vmovdqa64 \r\()7, \r\()5
vpternlogd \r\()7, \r\()15, \r\()1, 0x7b
vpxord \r\()29, \r\()30, \r\()29
vpternlogd \r\()29, \r\()13, \r\()18, 0x78
vpternlogd \r\()5, \r\()13, \r\()12, 0x7b
vpternlogd \r\()11, \r\()20, \r\()15, 0x69
vmovdqa64 \r\()18, \r\()11
vpternlogd \r\()18, \r\()13, \r\()12, 0xa6
vpternlogd \r\()21, \r\()9, \r\()19, 0x78
vpternlogd \r\()12, \r\()9, \r\()26, 0x6a
vpternlogd \r\()11, \r\()9, \r\()15, 0x7b
vpternlogd \r\()21, \r\()23, \r\()18, 0x69
vpternlogd \r\()12, \r\()5, \r\()27, 0x96
vpternlogd \r\()11, \r\()16, \r\()7, 0x69
vpternlogd \r\()16, \r\()9, \r\()30, 0x8b
vmovdqa64 \r\()5, \r\()12
vpternlogd \r\()5, \r\()4, \r\()word ptr [rcx + 19*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 9*\bytes], \r\()5
vpternlogd \r\()11, \r\()3, \r\()18, 0x69
vbroadcasti32x4 \r\()4, xmmword ptr [rdx + 640]
vpxord \r\()17, \r\()17, \r\()4
vmovdqa64 \r\()4, \r\()17
vpternlogd \r\()4, \r\()6, \r\()28, 0x96
vpternlogd \r\()30, \r\()14, \r\()15, 0x28
vmovdqa64 \r\()5, \r\()4
vpternlogd \r\()5, \r\()6, \r\()10, 0xa6
vpternlogd \r\()30, \r\()9, \r\()24, 0x4b
vpxord \r\()7, \r\()6, \r\()22
vpxord \r\()15, \r\()23, \r\()17
vmovdqa64 \r\()18, \r\()15
vpternlogd \r\()18, \r\()3, \r\()17, 0x96
vpternlogd \r\()24, \r\()13, \r\()1, 0x59
vmovdqa64 \r\()19, \r\()24
vpternlogd \r\()19, \r\()10, \r\()25, 0x96
vpternlogd \r\()19, \r\()31, \r\()16, 0x96
vpternlogd \r\()24, \r\()13, \r\()30, 0xa6
vpternlogd \r\()1, \r\()9, \r\()14, 0xb1
vmovdqa64 \r\()9, \r\()7
vpternlogd \r\()9, \r\()6, \r\()10, 0x96
vpternlogd \r\()24, \r\()6, \r\()2, 0x96
vmovdqa64 \r\()2, \r\()19
vpternlogd \r\()2, \r\()8, \r\()word ptr [rcx + 32*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 14*\bytes], \r\()2
vmovdqa64 \r\()2, \r\()9
vpternlogd \r\()2, \r\()22, \r\()18, 0x96
vpternlogd \r\()1, \r\()28, \r\()29, 0x96
vmovdqa64 \r\()8, \r\()word ptr [rcx + 4*\bytes]
vmovdqa64 \r\()13, \r\()1
vpternlogd \r\()13, \r\()0, \r\()8, 0x96
vmovdqa64 \r\()word ptr [rsi + 13*\bytes], \r\()13
vmovdqa64 \r\()13, \r\()2
vpternlogd \r\()13, \r\()3, \r\()9, 0x96
vbroadcasti32x4 \r\()14, xmmword ptr [r11 + 208]
vpternlogd \r\()8, \r\()14, \r\()word ptr [rsi + 29*\bytes], 0x56
vbroadcasti32x4 \r\()14, xmmword ptr [rdx + 1232]
vpternlogd \r\()8, \r\()0, \r\()14, 0x96
vmovdqa64 \r\()word ptr [rsi + 29*\bytes], \r\()8
vmovdqa64 \r\()0, \r\()2
vpternlogd \r\()0, \r\()28, \r\()15, 0xa6
vpxord \r\()8, \r\()26, \r\()13
vmovdqa64 \r\()14, \r\()2
vpternlogd \r\()14, \r\()23, \r\()5, 0x96
vmovdqa64 \r\()16, \r\()8
vpternlogd \r\()16, \r\()28, \r\()13, 0x96
vmovdqa64 \r\()20, \r\()word ptr [rcx + 34*\bytes]
vmovdqa64 \r\()25, \r\()6
vpternlogd \r\()25, \r\()26, \r\()20, 0x96
vpternlogd \r\()0, \r\()10, \r\()23, 0x78
vpternlogd \r\()0, \r\()25, \r\()7, 0xd2
vmovdqa64 \r\()27, \r\()25
vpternlogd \r\()27, \r\()16, \r\()5, 0x9a
vpternlogd \r\()27, \r\()18, \r\()7, 0x78
vpternlogd \r\()0, \r\()8, \r\()16, 0xb4
vpternlogd \r\()27, \r\()23, \r\()20, 0x78
vpternlogd \r\()14, \r\()20, \r\()9, 0xb4
vmovdqa64 \r\()5, \r\()25
vpternlogd \r\()5, \r\()23, \r\()4, 0x96
vmovdqa64 \r\()23, \r\()5
vpternlogd \r\()23, \r\()28, \r\()18, 0x06
vpternlogd \r\()23, \r\()17, \r\()13, 0x78
vpternlogd \r\()23, \r\()25, \r\()2, 0x78
vpternlogd \r\()27, \r\()20, \r\()word ptr [rcx + 31*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 7*\bytes], \r\()27
vmovdqa64 \r\()2, \r\()word ptr [rcx + 9*\bytes]
vmovdqa64 \r\()27, \r\()word ptr [rcx + 22*\bytes]
vmovdqa64 \r\()29, \r\()2
vpternlogd \r\()29, \r\()27, \r\()word ptr [rcx + 23*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 12*\bytes], \r\()29
vpternlogd \r\()14, \r\()13, \r\()16, 0x78
vmovdqa64 \r\()27, \r\()3
vpternlogd \r\()27, \r\()28, \r\()20, 0x96
vpternlogd \r\()14, \r\()25, \r\()15, 0x78
vpternlogd \r\()5, \r\()22, \r\()17, 0x6c
vpternlogd \r\()14, \r\()19, \r\()word ptr [rcx + 30*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 5*\bytes], \r\()14
vpternlogd \r\()5, \r\()6, \r\()16, 0x78
vmovdqa64 \r\()14, \r\()word ptr [rsi + 31*\bytes]
vbroadcasti32x4 \r\()19, xmmword ptr [r10 + 240]
vpternlogd \r\()19, \r\()14, \r\()word ptr [rsi + 15*\bytes], 0x6a
vpternlogd \r\()5, \r\()10, \r\()27, 0x78
vmovdqa64 \r\()29, \r\()27
vpternlogd \r\()29, \r\()6, \r\()15, 0xc6
vmovdqa64 \r\()30, \r\()word ptr [rcx + 29*\bytes]
vmovdqa64 \r\()31, \r\()19
vpternlogd \r\()31, \r\()21, \r\()30, 0x96
vmovdqa64 \r\()word ptr [rsi + 15*\bytes], \r\()31
vmovdqa64 \r\()31, \r\()27
vpternlogd \r\()31, \r\()20, \r\()9, 0x7b
vpternlogd \r\()29, \r\()9, \r\()8, 0x78
vpternlogd \r\()29, \r\()28, \r\()17, 0xd2
vpternlogd \r\()5, \r\()3, \r\()20, 0x78
vpternlogd \r\()29, \r\()22, \r\()18, 0xb4
vbroadcasti32x4 \r\()22, xmmword ptr [r11 + 240]
vpternlogd \r\()19, \r\()14, \r\()22, 0x36
vpternlogd \r\()29, \r\()1, \r\()word ptr [rcx + 8*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 4*\bytes], \r\()29
vpternlogd \r\()5, \r\()21, \r\()word ptr [rcx + 28*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 6*\bytes], \r\()5
vmovdqa64 \r\()1, \r\()word ptr [rsi + 18*\bytes]
vbroadcasti32x4 \r\()5, xmmword ptr [r10 + 32]
vpternlogd \r\()5, \r\()1, \r\()word ptr [rsi + 2*\bytes], 0x6a
vbroadcasti32x4 \r\()14, xmmword ptr [rdx + 1264]
vpternlogd \r\()19, \r\()30, \r\()14, 0x96
vmovdqa64 \r\()word ptr [rsi + 31*\bytes], \r\()19
vmovdqa64 \r\()14, \r\()word ptr [rsi + 27*\bytes]
vbroadcasti32x4 \r\()19, xmmword ptr [r10 + 176]
vpternlogd \r\()19, \r\()14, \r\()word ptr [rsi + 11*\bytes], 0x6a
vbroadcasti32x4 \r\()21, xmmword ptr [r11 + 176]
vmovdqa64 \r\()22, \r\()19
vpternlogd \r\()22, \r\()14, \r\()21, 0x36
vmovdqa64 \r\()14, \r\()word ptr [rcx + 25*\bytes]
vbroadcasti32x4 \r\()21, xmmword ptr [rdx + 1200]
vpternlogd \r\()22, \r\()14, \r\()21, 0x96
vmovdqa64 \r\()word ptr [rsi + 27*\bytes], \r\()22
vmovdqa64 \r\()21, \r\()word ptr [rcx + 33*\bytes]
vpxord \r\()22, \r\()5, \r\()21
vpternlogd \r\()25, \r\()26, \r\()10, 0x96
vpternlogd \r\()22, \r\()11, \r\()0, 0x96
vmovdqa64 \r\()word ptr [rsi + 2*\bytes], \r\()22
vbroadcasti32x4 \r\()0, xmmword ptr [r11 + 32]
vpternlogd \r\()5, \r\()1, \r\()0, 0x36
vbroadcasti32x4 \r\()0, xmmword ptr [rdx + 1056]
vpternlogd \r\()5, \r\()21, \r\()0, 0x96
vmovdqa64 \r\()word ptr [rsi + 18*\bytes], \r\()5
vpternlogd \r\()19, \r\()11, \r\()14, 0x96
vmovdqa64 \r\()word ptr [rsi + 11*\bytes], \r\()19
vmovdqa64 \r\()0, \r\()word ptr [rsi + 26*\bytes]
vbroadcasti32x4 \r\()1, xmmword ptr [r10 + 160]
vpternlogd \r\()1, \r\()0, \r\()word ptr [rsi + 10*\bytes], 0x6a
vbroadcasti32x4 \r\()5, xmmword ptr [r11 + 160]
vmovdqa64 \r\()11, \r\()1
vpternlogd \r\()11, \r\()0, \r\()5, 0x36
vmovdqa64 \r\()0, \r\()word ptr [rcx + 27*\bytes]
vpternlogd \r\()1, \r\()24, \r\()0, 0x96
vmovdqa64 \r\()word ptr [rsi + 10*\bytes], \r\()1
vbroadcasti32x4 \r\()1, xmmword ptr [rdx + 1184]
vpternlogd \r\()11, \r\()0, \r\()1, 0x96
vmovdqa64 \r\()word ptr [rsi + 26*\bytes], \r\()11
vmovdqa64 \r\()0, \r\()25
vpternlogd \r\()0, \r\()26, \r\()16, 0x6a
vpternlogd \r\()27, \r\()26, \r\()4, 0x6c
vpternlogd \r\()27, \r\()20, \r\()15, 0x78
vpternlogd \r\()0, \r\()18, \r\()9, 0x78
vpxord \r\()13, \r\()6, \r\()13
vpternlogd \r\()9, \r\()20, \r\()4, 0x9c
vpternlogd \r\()9, \r\()26, \r\()15, 0x78
vpternlogd \r\()13, \r\()10, \r\()27, 0xa6
vpternlogd \r\()0, \r\()3, \r\()7, 0x78
vpternlogd \r\()13, \r\()28, \r\()25, 0xb4
vpternlogd \r\()13, \r\()2, \r\()word ptr [rcx + 20*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 3*\bytes], \r\()13
vpternlogd \r\()0, \r\()17, \r\()8, 0x78
vpternlogd \r\()9, \r\()3, \r\()8, 0x78
vmovdqa64 \r\()1, \r\()word ptr [rcx + 3*\bytes]
vpternlogd \r\()0, \r\()1, \r\()word ptr [rcx + 2*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 8*\bytes], \r\()0
vpternlogd \r\()9, \r\()6, \r\()10, 0xd2
vpxord \r\()23, \r\()23, \r\()31
vpternlogd \r\()9, \r\()24, \r\()word ptr [rcx + 0*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 1*\bytes], \r\()9
vpternlogd \r\()23, \r\()3, \r\()4, 0x4b
vpternlogd \r\()23, \r\()12, \r\()word ptr [rcx + 1*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 0*\bytes], \r\()23
.endm
