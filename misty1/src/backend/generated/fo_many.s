// 964 instructions, 27 planes of scratch, about 211 cycles on 256 bits
// and 407 on 512.
// Written by `cargo run -p misty1-tools --bin assembly`.
.macro misty1_fo_many r, bytes
vmovdqa64 \r\()0, \r\()word ptr [rdi + 25*\bytes]
vmovdqa64 \r\()1, \r\()word ptr [rdi + 27*\bytes]
vmovdqa64 \r\()2, \r\()word ptr [rdi + 30*\bytes]
vmovdqa64 \r\()3, \r\()2
vpternlogd \r\()3, \r\()0, \r\()1, 0x96
vmovdqa64 \r\()4, \r\()word ptr [rdi + 31*\bytes]
vmovdqa64 \r\()5, \r\()word ptr [rdi + 29*\bytes]
vpxord \r\()6, \r\()4, \r\()5
vmovdqa64 \r\()7, \r\()word ptr [rdi + 24*\bytes]
vmovdqa64 \r\()8, \r\()7
vpternlogd \r\()8, \r\()1, \r\()4, 0x96
vmovdqa64 \r\()9, \r\()6
vpternlogd \r\()9, \r\()7, \r\()3, 0x9c
vmovdqa64 \r\()10, \r\()word ptr [rdi + 23*\bytes]
vmovdqa64 \r\()11, \r\()8
vpternlogd \r\()11, \r\()10, \r\()3, 0x6c
vmovdqa64 \r\()12, \r\()word ptr [rdi + 28*\bytes]
vmovdqa64 \r\()13, \r\()8
vpternlogd \r\()13, \r\()7, \r\()12, 0xa6
vmovdqa64 \r\()14, \r\()2
vpternlogd \r\()14, \r\()10, \r\()7, 0x96
vpternlogd \r\()11, \r\()2, \r\()6, 0x78
vmovdqa64 \r\()15, \r\()word ptr [rdi + 26*\bytes]
vpxord \r\()16, \r\()7, \r\()15
vmovdqa64 \r\()17, \r\()14
vpternlogd \r\()17, \r\()10, \r\()12, 0x96
vmovdqa64 \r\()18, \r\()6
vpternlogd \r\()18, \r\()0, \r\()4, 0x96
vmovdqa64 \r\()19, \r\()16
vpternlogd \r\()19, \r\()7, \r\()12, 0x96
vmovdqa64 \r\()20, \r\()14
vpternlogd \r\()20, \r\()5, \r\()8, 0x96
vmovdqa64 \r\()21, \r\()20
vpternlogd \r\()21, \r\()1, \r\()18, 0x06
vmovdqa64 \r\()22, \r\()19
vpternlogd \r\()22, \r\()2, \r\()3, 0x7b
vpternlogd \r\()20, \r\()15, \r\()4, 0x6c
vmovdqa64 \r\()23, \r\()19
vpternlogd \r\()23, \r\()15, \r\()18, 0x96
vmovdqa64 \r\()24, \r\()23
vpternlogd \r\()24, \r\()1, \r\()6, 0xa6
vmovdqa64 \r\()25, \r\()23
vpternlogd \r\()25, \r\()0, \r\()19, 0x96
vpternlogd \r\()24, \r\()12, \r\()5, 0x78
vpternlogd \r\()24, \r\()14, \r\()16, 0xd2
vmovdqa64 \r\()26, \r\()23
vpternlogd \r\()26, \r\()5, \r\()13, 0x96
vpxord \r\()27, \r\()10, \r\()25
vmovdqa64 \r\()28, \r\()27
vpternlogd \r\()28, \r\()1, \r\()25, 0x96
vpternlogd \r\()26, \r\()2, \r\()19, 0xb4
vpternlogd \r\()26, \r\()25, \r\()28, 0x78
vpternlogd \r\()26, \r\()14, \r\()6, 0x78
vmovdqa64 \r\()29, \r\()28
vpternlogd \r\()29, \r\()10, \r\()17, 0x78
vbroadcasti32x4 \r\()30, xmmword ptr [rdx + 80]
vmovdqa64 \r\()31, \r\()word ptr [rdi + 21*\bytes]
vpternlogd \r\()26, \r\()30, \r\()31, 0x96
vmovdqa64 \r\()30, \r\()28
vpternlogd \r\()30, \r\()14, \r\()13, 0xa6
vmovdqa64 \r\()13, \r\()27
vpternlogd \r\()13, \r\()19, \r\()9, 0x6a
vpternlogd \r\()13, \r\()1, \r\()4, 0xd2
vmovdqa64 \r\()9, \r\()28
vpternlogd \r\()9, \r\()7, \r\()20, 0x6a
vpternlogd \r\()29, \r\()18, \r\()19, 0x78
vpternlogd \r\()13, \r\()15, \r\()18, 0xb4
vbroadcasti32x4 \r\()15, xmmword ptr [rdx + 64]
vmovdqa64 \r\()20, \r\()word ptr [rdi + 20*\bytes]
vpternlogd \r\()13, \r\()15, \r\()20, 0x96
vpternlogd \r\()29, \r\()0, \r\()16, 0x78
vpternlogd \r\()30, \r\()18, \r\()16, 0x78
vpternlogd \r\()30, \r\()5, \r\()2, 0x78
vpternlogd \r\()29, \r\()4, \r\()27, 0x78
vpternlogd \r\()9, \r\()12, \r\()3, 0x78
vpxord \r\()3, \r\()7, \r\()25
vpternlogd \r\()3, \r\()12, \r\()11, 0xa6
vpternlogd \r\()9, \r\()0, \r\()2, 0x78
vpternlogd \r\()3, \r\()1, \r\()17, 0xb4
vbroadcasti32x4 \r\()1, xmmword ptr [rdx + 96]
vmovdqa64 \r\()5, \r\()word ptr [rdi + 22*\bytes]
vpternlogd \r\()9, \r\()1, \r\()5, 0x96
vbroadcasti32x4 \r\()1, xmmword ptr [rdx + 48]
vmovdqa64 \r\()11, \r\()word ptr [rdi + 19*\bytes]
vpternlogd \r\()3, \r\()1, \r\()11, 0x96
vbroadcasti32x4 \r\()1, xmmword ptr [rdx + 112]
vpternlogd \r\()30, \r\()2, \r\()1, 0x96
vpternlogd \r\()19, \r\()2, \r\()8, 0x9c
vpternlogd \r\()25, \r\()4, \r\()21, 0x6a
vpternlogd \r\()19, \r\()10, \r\()6, 0x78
vmovdqa64 \r\()1, \r\()word ptr [rdi + 16*\bytes]
vmovdqa64 \r\()2, \r\()word ptr [rdi + 18*\bytes]
vmovdqa64 \r\()4, \r\()2
vpternlogd \r\()4, \r\()1, \r\()11, 0x39
vpternlogd \r\()25, \r\()14, \r\()23, 0x78
vpternlogd \r\()19, \r\()0, \r\()27, 0x78
vpternlogd \r\()19, \r\()7, \r\()12, 0xd2
vmovdqa64 \r\()6, \r\()word ptr [rdi + 17*\bytes]
vmovdqa64 \r\()7, \r\()6
vpternlogd \r\()7, \r\()1, \r\()2, 0xbc
vmovdqa64 \r\()10, \r\()7
vpternlogd \r\()10, \r\()1, \r\()11, 0x78
vbroadcasti32x4 \r\()12, xmmword ptr [rdx + 16]
vpternlogd \r\()19, \r\()12, \r\()6, 0x96
vmovdqa64 \r\()12, \r\()10
vpternlogd \r\()12, \r\()2, \r\()20, 0x87
vpandd \r\()14, \r\()1, \r\()31
vpandd \r\()15, \r\()1, \r\()20
vmovdqa64 \r\()16, \r\()14
vpternlogd \r\()16, \r\()6, \r\()20, 0x87
vpandd \r\()17, \r\()20, \r\()31
vmovdqa64 \r\()18, \r\()16
vpternlogd \r\()18, \r\()5, \r\()4, 0x4b
vmovdqa64 \r\()21, \r\()15
vpternlogd \r\()21, \r\()2, \r\()31, 0x69
vpternlogd \r\()21, \r\()5, \r\()12, 0x59
vpternlogd \r\()28, \r\()27, \r\()24, 0xa6
vmovdqa64 \r\()23, \r\()31
vpternlogd \r\()23, \r\()6, \r\()11, 0xe2
vmovdqa64 \r\()24, \r\()15
vpternlogd \r\()24, \r\()11, \r\()20, 0x28
vmovdqa64 \r\()27, \r\()5
vpternlogd \r\()27, \r\()6, \r\()31, 0xca
vpternlogd \r\()23, \r\()11, \r\()15, 0x4b
vpxord \r\()25, \r\()25, \r\()22
vbroadcasti32x4 \r\()22, xmmword ptr [rdx + 32]
vpternlogd \r\()28, \r\()22, \r\()2, 0x96
vpternlogd \r\()25, \r\()0, \r\()8, 0x4b
vbroadcasti32x4 \r\()0, xmmword ptr [rdx + 0]
vpternlogd \r\()25, \r\()0, \r\()1, 0x96
vmovdqa64 \r\()0, \r\()25
vpternlogd \r\()0, \r\()2, \r\()14, 0x78
vpternlogd \r\()23, \r\()1, \r\()17, 0x96
vpternlogd \r\()24, \r\()2, \r\()4, 0x4b
vpandnd \r\()8, \r\()6, \r\()31
vmovdqa64 \r\()22, \r\()8
vpternlogd \r\()22, \r\()2, \r\()27, 0x09
vpternlogd \r\()8, \r\()7, \r\()12, 0x69
vpxord \r\()22, \r\()15, \r\()22
vpternlogd \r\()22, \r\()5, \r\()17, 0x78
vpternlogd \r\()24, \r\()5, \r\()18, 0xb4
vbroadcasti32x4 \r\()12, xmmword ptr [rdx + 128]
vpxord \r\()29, \r\()29, \r\()12
vpternlogd \r\()1, \r\()6, \r\()11, 0x95
vmovdqa64 \r\()12, \r\()1
vpternlogd \r\()12, \r\()10, \r\()4, 0xdb
vpternlogd \r\()12, \r\()26, \r\()18, 0x96
vmovdqa64 \r\()4, \r\()1
vpternlogd \r\()4, \r\()11, \r\()31, 0xb4
vpternlogd \r\()4, \r\()2, \r\()5, 0x78
vmovdqa64 \r\()18, \r\()4
vpternlogd \r\()18, \r\()20, \r\()16, 0x7b
vmovdqa64 \r\()20, \r\()4
vpternlogd \r\()20, \r\()31, \r\()1, 0xa6
vpternlogd \r\()4, \r\()5, \r\()14, 0x7b
vpternlogd \r\()16, \r\()2, \r\()11, 0xb1
vpternlogd \r\()1, \r\()11, \r\()8, 0x78
vpternlogd \r\()1, \r\()2, \r\()27, 0x78
vmovdqa64 \r\()27, \r\()25
vpternlogd \r\()27, \r\()19, \r\()30, 0x96
vpandd \r\()11, \r\()11, \r\()5
vpternlogd \r\()4, \r\()23, \r\()0, 0x96
vpxord \r\()0, \r\()9, \r\()29
vmovdqa64 \r\()23, \r\()11
vpternlogd \r\()23, \r\()6, \r\()17, 0x48
vmovdqa64 \r\()17, \r\()0
vpternlogd \r\()17, \r\()28, \r\()29, 0x96
vpternlogd \r\()16, \r\()13, \r\()22, 0x96
vmovdqa64 \r\()22, \r\()11
vpternlogd \r\()22, \r\()2, \r\()15, 0x8b
vpternlogd \r\()22, \r\()12, \r\()20, 0x96
vbroadcasti32x4 \r\()12, xmmword ptr [rdx + 992]
vmovdqa64 \r\()15, \r\()22
vpternlogd \r\()15, \r\()12, \r\()word ptr [rdi + 14*\bytes], 0x96
vpxord \r\()7, \r\()7, \r\()10
vbroadcasti32x4 \r\()10, xmmword ptr [rdx + 784]
vpxord \r\()10, \r\()10, \r\()word ptr [rdi + 1*\bytes]
vpxord \r\()12, \r\()19, \r\()3
vpternlogd \r\()23, \r\()3, \r\()21, 0x96
vmovdqa64 \r\()20, \r\()12
vpternlogd \r\()20, \r\()19, \r\()26, 0x96
vmovdqa64 \r\()21, \r\()20
vpternlogd \r\()21, \r\()3, \r\()17, 0x96
vmovdqa64 \r\()word ptr [rcx + 0*\bytes], \r\()15
vmovdqa64 \r\()15, \r\()7
vpternlogd \r\()15, \r\()6, \r\()word ptr [rdi + 20*\bytes], 0x69
vmovdqa64 \r\()6, \r\()21
vpternlogd \r\()6, \r\()28, \r\()20, 0x96
vmovdqa64 \r\()word ptr [rcx + 1*\bytes], \r\()16
vmovdqa64 \r\()16, \r\()15
vpternlogd \r\()16, \r\()5, \r\()14, 0xa6
vpternlogd \r\()7, \r\()31, \r\()8, 0x7b
vmovdqa64 \r\()5, \r\()16
vpternlogd \r\()5, \r\()9, \r\()1, 0x69
vpternlogd \r\()15, \r\()2, \r\()word ptr [rdi + 20*\bytes], 0x7b
vpternlogd \r\()7, \r\()19, \r\()24, 0x96
vmovdqa64 \r\()1, \r\()word ptr [rdi + 10*\bytes]
vbroadcasti32x4 \r\()2, xmmword ptr [rdx + 928]
vmovdqa64 \r\()8, \r\()7
vpternlogd \r\()8, \r\()1, \r\()2, 0x96
vmovdqa64 \r\()2, \r\()29
vpternlogd \r\()2, \r\()19, \r\()13, 0x96
vmovdqa64 \r\()14, \r\()2
vpternlogd \r\()14, \r\()9, \r\()27, 0x96
vpternlogd \r\()15, \r\()11, \r\()18, 0x69
vmovdqa64 \r\()11, \r\()word ptr [rdi + 15*\bytes]
vbroadcasti32x4 \r\()18, xmmword ptr [rdx + 1008]
vmovdqa64 \r\()24, \r\()5
vpternlogd \r\()24, \r\()11, \r\()18, 0x96
vpternlogd \r\()15, \r\()28, \r\()16, 0x69
vmovdqa64 \r\()16, \r\()28
vpternlogd \r\()16, \r\()13, \r\()30, 0x96
vmovdqa64 \r\()18, \r\()16
vpternlogd \r\()18, \r\()30, \r\()20, 0x7b
vmovdqa64 \r\()31, \r\()16
vpternlogd \r\()31, \r\()25, \r\()2, 0x6c
vmovdqa64 \r\()word ptr [rcx + 2*\bytes], \r\()24
vmovdqa64 \r\()24, \r\()2
vpternlogd \r\()24, \r\()30, \r\()20, 0xc6
vmovdqa64 \r\()word ptr [rcx + 3*\bytes], \r\()8
vmovdqa64 \r\()8, \r\()14
vpternlogd \r\()8, \r\()13, \r\()17, 0x06
vpternlogd \r\()31, \r\()30, \r\()0, 0x78
vpxord \r\()11, \r\()25, \r\()6
vpternlogd \r\()8, \r\()29, \r\()6, 0x78
vmovdqa64 \r\()1, \r\()16
vpternlogd \r\()1, \r\()19, \r\()0, 0xc6
vpternlogd \r\()8, \r\()27, \r\()21, 0x78
vpternlogd \r\()24, \r\()25, \r\()0, 0x78
vpternlogd \r\()24, \r\()28, \r\()11, 0x78
vpternlogd \r\()24, \r\()19, \r\()26, 0xd2
vpternlogd \r\()24, \r\()10, \r\()7, 0x96
vbroadcasti32x4 \r\()7, xmmword ptr [rdx + 768]
vpxord \r\()7, \r\()7, \r\()word ptr [rdi + 0*\bytes]
vmovdqa64 \r\()10, \r\()11
vpternlogd \r\()10, \r\()13, \r\()6, 0x96
vpxord \r\()8, \r\()8, \r\()18
vpternlogd \r\()1, \r\()20, \r\()11, 0x78
vbroadcasti32x4 \r\()18, xmmword ptr [rdx + 864]
vpxord \r\()18, \r\()18, \r\()word ptr [rdi + 6*\bytes]
vpternlogd \r\()8, \r\()28, \r\()2, 0x4b
vpternlogd \r\()8, \r\()7, \r\()4, 0x96
vbroadcasti32x4 \r\()7, xmmword ptr [rdx + 816]
vpxord \r\()7, \r\()7, \r\()word ptr [rdi + 3*\bytes]
vmovdqa64 \r\()word ptr [rcx + 4*\bytes], \r\()8
vpxord \r\()8, \r\()19, \r\()6
vmovdqa64 \r\()word ptr [rcx + 5*\bytes], \r\()24
vmovdqa64 \r\()24, \r\()27
vpternlogd \r\()24, \r\()25, \r\()26, 0x96
vpternlogd \r\()8, \r\()26, \r\()31, 0xa6
vmovdqa64 \r\()31, \r\()24
vpternlogd \r\()31, \r\()25, \r\()10, 0x6a
vpternlogd \r\()1, \r\()13, \r\()29, 0xd2
vpternlogd \r\()31, \r\()17, \r\()20, 0x78
vpternlogd \r\()31, \r\()28, \r\()12, 0x78
vpternlogd \r\()1, \r\()3, \r\()17, 0xb4
vpternlogd \r\()31, \r\()29, \r\()11, 0x78
vpternlogd \r\()14, \r\()3, \r\()29, 0x6c
vpternlogd \r\()8, \r\()13, \r\()24, 0xb4
vpternlogd \r\()14, \r\()19, \r\()10, 0x78
vmovdqa64 \r\()3, \r\()word ptr [rdi + 8*\bytes]
vbroadcasti32x4 \r\()24, xmmword ptr [rdx + 896]
vpternlogd \r\()31, \r\()3, \r\()24, 0x96
vpternlogd \r\()8, \r\()7, \r\()23, 0x96
vpternlogd \r\()2, \r\()19, \r\()26, 0xa6
vmovdqa64 \r\()7, \r\()word ptr [rdi + 10*\bytes]
vpxord \r\()19, \r\()3, \r\()7
vmovdqa64 \r\()24, \r\()word ptr [rdi + 12*\bytes]
vmovdqa64 \r\()25, \r\()19
vpternlogd \r\()25, \r\()3, \r\()24, 0x96
vmovdqa64 \r\()29, \r\()2
vpternlogd \r\()29, \r\()27, \r\()10, 0xb4
vpternlogd \r\()14, \r\()26, \r\()16, 0x78
vpternlogd \r\()14, \r\()28, \r\()30, 0x78
vbroadcasti32x4 \r\()16, xmmword ptr [rdx + 848]
vmovdqa64 \r\()28, \r\()word ptr [rdi + 5*\bytes]
vpxord \r\()16, \r\()16, \r\()28
vpternlogd \r\()2, \r\()9, \r\()21, 0x96
vpternlogd \r\()14, \r\()18, \r\()5, 0x96
vpternlogd \r\()29, \r\()17, \r\()12, 0x78
vpternlogd \r\()2, \r\()30, \r\()20, 0xb4
vmovdqa64 \r\()5, \r\()word ptr [rdi + 9*\bytes]
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 912]
vpternlogd \r\()4, \r\()5, \r\()17, 0x96
vpternlogd \r\()29, \r\()9, \r\()30, 0x78
vpternlogd \r\()2, \r\()6, \r\()10, 0x78
vbroadcasti32x4 \r\()6, xmmword ptr [rdx + 800]
vpxord \r\()6, \r\()6, \r\()word ptr [rdi + 2*\bytes]
vmovdqa64 \r\()17, \r\()word ptr [rdi + 15*\bytes]
vmovdqa64 \r\()18, \r\()word ptr [rdi + 13*\bytes]
vpxord \r\()20, \r\()17, \r\()18
vpternlogd \r\()2, \r\()27, \r\()0, 0x78
vmovdqa64 \r\()word ptr [rcx + 6*\bytes], \r\()8
vmovdqa64 \r\()8, \r\()20
vpternlogd \r\()8, \r\()5, \r\()17, 0x96
vpternlogd \r\()21, \r\()13, \r\()0, 0xa6
vpternlogd \r\()2, \r\()16, \r\()22, 0x96
vpternlogd \r\()21, \r\()26, \r\()9, 0x78
vbroadcasti32x4 \r\()0, xmmword ptr [rdx + 960]
vpternlogd \r\()23, \r\()24, \r\()0, 0x96
vpternlogd \r\()21, \r\()27, \r\()12, 0xd2
vpternlogd \r\()21, \r\()11, \r\()10, 0xb4
vpternlogd \r\()21, \r\()6, \r\()15, 0x96
vmovdqa64 \r\()0, \r\()8
vpternlogd \r\()0, \r\()7, \r\()25, 0x96
vmovdqa64 \r\()6, \r\()0
vpternlogd \r\()6, \r\()5, \r\()25, 0x96
vbroadcasti32x4 \r\()9, xmmword ptr [rdx + 880]
vmovdqa64 \r\()10, \r\()word ptr [rdi + 7*\bytes]
vpxord \r\()9, \r\()9, \r\()10
vpxord \r\()11, \r\()10, \r\()6
vbroadcasti32x4 \r\()12, xmmword ptr [rdx + 832]
vmovdqa64 \r\()13, \r\()word ptr [rdi + 4*\bytes]
vpxord \r\()12, \r\()12, \r\()13
vpternlogd \r\()9, \r\()30, \r\()29, 0x96
vmovdqa64 \r\()16, \r\()word ptr [rdi + 11*\bytes]
vmovdqa64 \r\()22, \r\()11
vpternlogd \r\()22, \r\()16, \r\()6, 0x96
vpternlogd \r\()12, \r\()1, \r\()word ptr [rcx + 1*\bytes], 0x96
vmovdqa64 \r\()1, \r\()word ptr [rdi + 14*\bytes]
vmovdqa64 \r\()26, \r\()1
vpternlogd \r\()26, \r\()5, \r\()16, 0x96
vmovdqa64 \r\()27, \r\()26
vpternlogd \r\()27, \r\()1, \r\()25, 0x7b
vmovdqa64 \r\()29, \r\()17
vpternlogd \r\()29, \r\()3, \r\()16, 0x96
vmovdqa64 \r\()30, \r\()29
vpternlogd \r\()30, \r\()10, \r\()26, 0x6c
vmovdqa64 \r\()word ptr [rcx + 7*\bytes], \r\()9
vmovdqa64 \r\()9, \r\()1
vpternlogd \r\()9, \r\()10, \r\()3, 0x96
vmovdqa64 \r\()word ptr [rcx + 8*\bytes], \r\()31
vmovdqa64 \r\()31, \r\()29
vpternlogd \r\()31, \r\()1, \r\()25, 0xc6
vmovdqa64 \r\()word ptr [rcx + 9*\bytes], \r\()2
vmovdqa64 \r\()2, \r\()9
vpternlogd \r\()2, \r\()10, \r\()24, 0x96
vmovdqa64 \r\()word ptr [rcx + 10*\bytes], \r\()21
vmovdqa64 \r\()21, \r\()26
vpternlogd \r\()21, \r\()3, \r\()20, 0xc6
vpternlogd \r\()30, \r\()1, \r\()20, 0x78
vmovdqa64 \r\()word ptr [rcx + 11*\bytes], \r\()4
vmovdqa64 \r\()4, \r\()29
vpternlogd \r\()4, \r\()3, \r\()24, 0xa6
vmovdqa64 \r\()word ptr [rcx + 12*\bytes], \r\()14
vmovdqa64 \r\()14, \r\()4
vpternlogd \r\()14, \r\()9, \r\()22, 0xb4
vpternlogd \r\()4, \r\()18, \r\()0, 0x96
vmovdqa64 \r\()word ptr [rcx + 13*\bytes], \r\()23
vmovdqa64 \r\()23, \r\()2
vpternlogd \r\()23, \r\()10, \r\()22, 0x6a
vmovdqa64 \r\()word ptr [rcx + 14*\bytes], \r\()12
vmovdqa64 \r\()12, \r\()9
vpternlogd \r\()12, \r\()18, \r\()29, 0x96
vpternlogd \r\()4, \r\()1, \r\()25, 0xb4
vmovdqa64 \r\()10, \r\()12
vpternlogd \r\()10, \r\()7, \r\()17, 0x6c
vpternlogd \r\()21, \r\()25, \r\()11, 0x78
vpternlogd \r\()4, \r\()6, \r\()22, 0x78
vpternlogd \r\()10, \r\()3, \r\()22, 0x78
vpternlogd \r\()4, \r\()9, \r\()20, 0x78
vpternlogd \r\()23, \r\()8, \r\()25, 0x78
vbroadcasti32x4 \r\()25, xmmword ptr [rdx + 336]
vpternlogd \r\()4, \r\()25, \r\()28, 0x96
vpternlogd \r\()12, \r\()16, \r\()8, 0x06
vpternlogd \r\()12, \r\()17, \r\()6, 0x78
vpternlogd \r\()21, \r\()16, \r\()17, 0xd2
vpternlogd \r\()12, \r\()9, \r\()0, 0x78
vbroadcasti32x4 \r\()25, xmmword ptr [rdx + 944]
vpternlogd \r\()15, \r\()16, \r\()25, 0x96
vpxord \r\()6, \r\()3, \r\()6
vpternlogd \r\()6, \r\()24, \r\()30, 0xa6
vpternlogd \r\()23, \r\()5, \r\()19, 0x78
vmovdqa64 \r\()25, \r\()word ptr [rdi + 0*\bytes]
vpandd \r\()30, \r\()28, \r\()25
vpternlogd \r\()21, \r\()7, \r\()8, 0xb4
vpternlogd \r\()23, \r\()17, \r\()11, 0x78
vpternlogd \r\()6, \r\()16, \r\()2, 0xb4
vpternlogd \r\()14, \r\()8, \r\()19, 0x78
vbroadcasti32x4 \r\()2, xmmword ptr [rdx + 304]
vmovdqa64 \r\()7, \r\()word ptr [rdi + 3*\bytes]
vpternlogd \r\()6, \r\()2, \r\()7, 0x96
vpternlogd \r\()14, \r\()18, \r\()1, 0x78
vpandd \r\()2, \r\()13, \r\()28
vbroadcasti32x4 \r\()8, xmmword ptr [rdx + 368]
vpternlogd \r\()14, \r\()1, \r\()8, 0x96
vpternlogd \r\()31, \r\()20, \r\()word ptr [rdi + 7*\bytes], 0x78
vpternlogd \r\()31, \r\()5, \r\()11, 0x78
vpternlogd \r\()0, \r\()16, \r\()20, 0xa6
vpternlogd \r\()31, \r\()3, \r\()24, 0xd2
vpandd \r\()3, \r\()25, \r\()13
vpternlogd \r\()0, \r\()24, \r\()18, 0x78
vbroadcasti32x4 \r\()8, xmmword ptr [rdx + 272]
vmovdqa64 \r\()16, \r\()word ptr [rdi + 1*\bytes]
vpternlogd \r\()31, \r\()8, \r\()16, 0x96
vmovdqa64 \r\()8, \r\()word ptr [rdi + 2*\bytes]
vmovdqa64 \r\()17, \r\()3
vpternlogd \r\()17, \r\()8, \r\()28, 0x69
vpternlogd \r\()0, \r\()9, \r\()19, 0xd2
vpternlogd \r\()0, \r\()11, \r\()22, 0xb4
vmovdqa64 \r\()9, \r\()8
vpternlogd \r\()9, \r\()25, \r\()16, 0xe6
vbroadcasti32x4 \r\()11, xmmword ptr [rdx + 288]
vpternlogd \r\()0, \r\()11, \r\()8, 0x96
vmovdqa64 \r\()11, \r\()word ptr [rdi + 6*\bytes]
vmovdqa64 \r\()19, \r\()11
vpternlogd \r\()19, \r\()16, \r\()28, 0xca
vmovdqa64 \r\()20, \r\()9
vpternlogd \r\()20, \r\()25, \r\()7, 0x78
vmovdqa64 \r\()22, \r\()20
vpternlogd \r\()22, \r\()8, \r\()13, 0x87
vmovdqa64 \r\()word ptr [rcx + 15*\bytes], \r\()15
vmovdqa64 \r\()15, \r\()7
vpternlogd \r\()15, \r\()25, \r\()8, 0x63
vpternlogd \r\()10, \r\()24, \r\()26, 0x78
vpxord \r\()12, \r\()12, \r\()27
vmovdqa64 \r\()24, \r\()28
vpternlogd \r\()24, \r\()16, \r\()7, 0xe2
vpternlogd \r\()12, \r\()5, \r\()29, 0x4b
vpternlogd \r\()24, \r\()7, \r\()3, 0x4b
vbroadcasti32x4 \r\()26, xmmword ptr [rdx + 256]
vpternlogd \r\()12, \r\()26, \r\()25, 0x96
vpternlogd \r\()24, \r\()25, \r\()2, 0x96
vpternlogd \r\()25, \r\()16, \r\()7, 0x95
vmovdqa64 \r\()26, \r\()12
vpternlogd \r\()26, \r\()8, \r\()30, 0x78
vpternlogd \r\()10, \r\()5, \r\()1, 0x78
vmovdqa64 \r\()1, \r\()25
vpternlogd \r\()1, \r\()7, \r\()28, 0xb4
vbroadcasti32x4 \r\()5, xmmword ptr [rdx + 352]
vpternlogd \r\()10, \r\()5, \r\()11, 0x96
vpternlogd \r\()1, \r\()8, \r\()11, 0x78
vmovdqa64 \r\()5, \r\()25
vpternlogd \r\()5, \r\()20, \r\()15, 0xdb
vmovdqa64 \r\()27, \r\()1
vpternlogd \r\()27, \r\()28, \r\()25, 0xa6
vmovdqa64 \r\()29, \r\()1
vpternlogd \r\()29, \r\()11, \r\()30, 0x7b
vpternlogd \r\()29, \r\()24, \r\()26, 0x96
vpandnd \r\()24, \r\()16, \r\()28
vbroadcasti32x4 \r\()26, xmmword ptr [rdx + 384]
vpxord \r\()23, \r\()23, \r\()26
vmovdqa64 \r\()26, \r\()24
vpternlogd \r\()26, \r\()9, \r\()22, 0x69
vpxord \r\()9, \r\()9, \r\()20
vmovdqa64 \r\()20, \r\()9
vpternlogd \r\()20, \r\()28, \r\()26, 0x7b
vpternlogd \r\()26, \r\()7, \r\()25, 0x6a
vpternlogd \r\()24, \r\()8, \r\()19, 0x09
vpandd \r\()25, \r\()7, \r\()11
vpternlogd \r\()26, \r\()8, \r\()19, 0x78
vmovdqa64 \r\()19, \r\()25
vpternlogd \r\()19, \r\()16, \r\()2, 0x48
vmovdqa64 \r\()28, \r\()25
vpternlogd \r\()28, \r\()8, \r\()3, 0x8b
vpternlogd \r\()9, \r\()16, \r\()13, 0x69
vmovdqa64 \r\()word ptr [rcx + 16*\bytes], \r\()29
vmovdqa64 \r\()29, \r\()9
vpternlogd \r\()29, \r\()11, \r\()30, 0xa6
vpternlogd \r\()30, \r\()16, \r\()13, 0x87
vpternlogd \r\()9, \r\()8, \r\()13, 0x7b
vpternlogd \r\()22, \r\()11, \r\()17, 0x4b
vmovdqa64 \r\()16, \r\()30
vpternlogd \r\()16, \r\()11, \r\()15, 0x4b
vpxord \r\()24, \r\()3, \r\()24
vpternlogd \r\()22, \r\()6, \r\()19, 0x96
vmovdqa64 \r\()17, \r\()30
vpternlogd \r\()17, \r\()8, \r\()7, 0xb1
vpternlogd \r\()30, \r\()13, \r\()1, 0x7b
vbroadcasti32x4 \r\()1, xmmword ptr [rdx + 976]
vpternlogd \r\()18, \r\()1, \r\()word ptr [rcx + 1*\bytes], 0x96
vpternlogd \r\()3, \r\()7, \r\()13, 0x28
vbroadcasti32x4 \r\()1, xmmword ptr [rdx + 1344]
vpxord \r\()1, \r\()1, \r\()word ptr [rcx + 14*\bytes]
vbroadcasti32x4 \r\()7, xmmword ptr [rdx + 320]
vpternlogd \r\()21, \r\()7, \r\()13, 0x96
vpternlogd \r\()24, \r\()11, \r\()2, 0x78
vmovdqa64 \r\()2, \r\()21
vpternlogd \r\()2, \r\()0, \r\()14, 0x96
vbroadcasti32x4 \r\()7, xmmword ptr [rdx + 1472]
vmovdqa64 \r\()13, \r\()22
vpternlogd \r\()13, \r\()7, \r\()word ptr [rcx + 13*\bytes], 0x96
vpternlogd \r\()30, \r\()25, \r\()9, 0x69
vpternlogd \r\()30, \r\()0, \r\()29, 0x69
vpternlogd \r\()3, \r\()8, \r\()15, 0x4b
vpternlogd \r\()3, \r\()11, \r\()16, 0xb4
vpternlogd \r\()3, \r\()31, \r\()20, 0x96
vbroadcasti32x4 \r\()7, xmmword ptr [rdx + 1440]
vmovdqa64 \r\()8, \r\()3
vpternlogd \r\()8, \r\()7, \r\()word ptr [rcx + 3*\bytes], 0x96
vpternlogd \r\()24, \r\()21, \r\()17, 0x96
vbroadcasti32x4 \r\()7, xmmword ptr [rdx + 1184]
vmovdqa64 \r\()9, \r\()8
vpternlogd \r\()9, \r\()7, \r\()word ptr [r8 + 26*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 26*\bytes], \r\()9
vpternlogd \r\()16, \r\()4, \r\()5, 0x96
vpxord \r\()5, \r\()10, \r\()23
vpternlogd \r\()29, \r\()10, \r\()26, 0x69
vmovdqa64 \r\()7, \r\()word ptr [rcx + 2*\bytes]
vbroadcasti32x4 \r\()9, xmmword ptr [rdx + 1520]
vmovdqa64 \r\()11, \r\()29
vpternlogd \r\()11, \r\()7, \r\()9, 0x96
vmovdqa64 \r\()9, \r\()5
vpternlogd \r\()9, \r\()0, \r\()23, 0x96
vpternlogd \r\()16, \r\()27, \r\()28, 0x96
vpxord \r\()15, \r\()31, \r\()6
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 1488]
vmovdqa64 \r\()19, \r\()24
vpternlogd \r\()19, \r\()18, \r\()17, 0x96
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 1296]
vpxord \r\()17, \r\()17, \r\()word ptr [rcx + 5*\bytes]
vmovdqa64 \r\()20, \r\()21
vpternlogd \r\()20, \r\()31, \r\()23, 0x96
vmovdqa64 \r\()25, \r\()15
vpternlogd \r\()25, \r\()31, \r\()4, 0x96
vmovdqa64 \r\()26, \r\()25
vpternlogd \r\()26, \r\()6, \r\()9, 0x96
vmovdqa64 \r\()27, \r\()26
vpternlogd \r\()27, \r\()0, \r\()25, 0x96
vmovdqa64 \r\()28, \r\()25
vpternlogd \r\()28, \r\()14, \r\()20, 0x9c
vmovdqa64 \r\()word ptr [rcx + 1*\bytes], \r\()8
vpxord \r\()8, \r\()12, \r\()27
vpternlogd \r\()28, \r\()12, \r\()5, 0x78
vmovdqa64 \r\()word ptr [rcx + 17*\bytes], \r\()13
vmovdqa64 \r\()13, \r\()20
vpternlogd \r\()13, \r\()12, \r\()2, 0x6c
vmovdqa64 \r\()word ptr [rcx + 18*\bytes], \r\()11
vmovdqa64 \r\()11, \r\()8
vpternlogd \r\()11, \r\()21, \r\()27, 0x96
vpternlogd \r\()28, \r\()0, \r\()8, 0x78
vpternlogd \r\()13, \r\()14, \r\()5, 0x78
vmovdqa64 \r\()word ptr [rcx + 19*\bytes], \r\()19
vmovdqa64 \r\()19, \r\()12
vpternlogd \r\()19, \r\()31, \r\()14, 0x96
vpternlogd \r\()28, \r\()31, \r\()4, 0xd2
vpternlogd \r\()28, \r\()17, \r\()3, 0x96
vpxord \r\()3, \r\()31, \r\()27
vpternlogd \r\()3, \r\()4, \r\()13, 0xa6
vmovdqa64 \r\()13, \r\()5
vpternlogd \r\()13, \r\()31, \r\()2, 0x9c
vpxord \r\()17, \r\()28, \r\()word ptr [r8 + 1*\bytes]
vpternlogd \r\()13, \r\()25, \r\()8, 0x78
vmovdqa64 \r\()word ptr [rcx + 20*\bytes], \r\()17
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 1040]
vpternlogd \r\()28, \r\()17, \r\()word ptr [r8 + 17*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 17*\bytes], \r\()28
vpternlogd \r\()13, \r\()21, \r\()23, 0xd2
vpternlogd \r\()13, \r\()6, \r\()9, 0xb4
vpternlogd \r\()13, \r\()1, \r\()24, 0x96
vpxord \r\()1, \r\()13, \r\()word ptr [r8 + 4*\bytes]
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 1088]
vpternlogd \r\()13, \r\()17, \r\()word ptr [r8 + 20*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 20*\bytes], \r\()13
vmovdqa64 \r\()13, \r\()19
vpternlogd \r\()13, \r\()12, \r\()4, 0x96
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 1376]
vpxord \r\()17, \r\()17, \r\()word ptr [rcx + 12*\bytes]
vmovdqa64 \r\()24, \r\()20
vpternlogd \r\()24, \r\()31, \r\()4, 0xa6
vmovdqa64 \r\()28, \r\()24
vpternlogd \r\()28, \r\()10, \r\()26, 0x96
vpternlogd \r\()24, \r\()19, \r\()11, 0xb4
vmovdqa64 \r\()word ptr [rcx + 21*\bytes], \r\()1
vmovdqa64 \r\()1, \r\()13
vpternlogd \r\()1, \r\()12, \r\()11, 0x6a
vpternlogd \r\()24, \r\()9, \r\()15, 0x78
vpternlogd \r\()1, \r\()9, \r\()25, 0x78
vpternlogd \r\()13, \r\()21, \r\()3, 0xa6
vpternlogd \r\()28, \r\()14, \r\()25, 0xb4
vmovdqa64 \r\()3, \r\()19
vpternlogd \r\()3, \r\()10, \r\()20, 0x96
vpternlogd \r\()1, \r\()0, \r\()15, 0x78
vmovdqa64 \r\()12, \r\()3
vpternlogd \r\()12, \r\()6, \r\()23, 0x6c
vpternlogd \r\()3, \r\()21, \r\()9, 0x06
vpternlogd \r\()12, \r\()31, \r\()11, 0x78
vpternlogd \r\()24, \r\()10, \r\()14, 0x78
vpternlogd \r\()12, \r\()4, \r\()2, 0x78
vpternlogd \r\()28, \r\()27, \r\()11, 0x78
vmovdqa64 \r\()6, \r\()26
vpternlogd \r\()6, \r\()21, \r\()5, 0xa6
vpxord \r\()9, \r\()18, \r\()7
vpternlogd \r\()6, \r\()4, \r\()10, 0x78
vpternlogd \r\()3, \r\()23, \r\()27, 0x78
vmovdqa64 \r\()4, \r\()word ptr [rcx + 11*\bytes]
vmovdqa64 \r\()10, \r\()9
vpternlogd \r\()10, \r\()4, \r\()7, 0x96
vmovdqa64 \r\()21, \r\()word ptr [rcx + 0*\bytes]
vbroadcasti32x4 \r\()27, xmmword ptr [rdx + 1504]
vmovdqa64 \r\()31, \r\()16
vpternlogd \r\()31, \r\()21, \r\()27, 0x96
vbroadcasti32x4 \r\()27, xmmword ptr [rdx + 1312]
vpxord \r\()27, \r\()27, \r\()word ptr [rcx + 10*\bytes]
vpternlogd \r\()12, \r\()0, \r\()14, 0x78
vpternlogd \r\()28, \r\()19, \r\()5, 0x78
vpternlogd \r\()12, \r\()17, \r\()29, 0x96
vpternlogd \r\()3, \r\()19, \r\()26, 0x78
vpternlogd \r\()6, \r\()19, \r\()15, 0xd2
vbroadcasti32x4 \r\()5, xmmword ptr [rdx + 1360]
vpxord \r\()5, \r\()5, \r\()word ptr [rcx + 9*\bytes]
vpternlogd \r\()6, \r\()8, \r\()11, 0xb4
vmovdqa64 \r\()11, \r\()word ptr [rcx + 15*\bytes]
vmovdqa64 \r\()15, \r\()11
vpternlogd \r\()15, \r\()4, \r\()21, 0x96
vpternlogd \r\()5, \r\()16, \r\()28, 0x96
vpternlogd \r\()6, \r\()27, \r\()30, 0x96
vbroadcasti32x4 \r\()16, xmmword ptr [rdx + 1056]
vmovdqa64 \r\()17, \r\()6
vpternlogd \r\()17, \r\()16, \r\()word ptr [r8 + 18*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 18*\bytes], \r\()17
vpternlogd \r\()25, \r\()14, \r\()2, 0x7b
vpxord \r\()2, \r\()5, \r\()word ptr [r8 + 5*\bytes]
vbroadcasti32x4 \r\()16, xmmword ptr [rdx + 1104]
vpternlogd \r\()5, \r\()16, \r\()word ptr [r8 + 21*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 21*\bytes], \r\()5
vpternlogd \r\()1, \r\()23, \r\()8, 0x78
vmovdqa64 \r\()5, \r\()word ptr [rcx + 8*\bytes]
vbroadcasti32x4 \r\()8, xmmword ptr [rdx + 1408]
vpternlogd \r\()1, \r\()5, \r\()8, 0x96
vbroadcasti32x4 \r\()8, xmmword ptr [rdx + 1152]
vmovdqa64 \r\()16, \r\()1
vpternlogd \r\()16, \r\()8, \r\()word ptr [r8 + 24*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 24*\bytes], \r\()16
vbroadcasti32x4 \r\()8, xmmword ptr [rdx + 1456]
vpternlogd \r\()30, \r\()11, \r\()8, 0x96
vbroadcasti32x4 \r\()8, xmmword ptr [rdx + 1200]
vmovdqa64 \r\()16, \r\()30
vpternlogd \r\()16, \r\()8, \r\()word ptr [r8 + 27*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 27*\bytes], \r\()16
vmovdqa64 \r\()8, \r\()word ptr [rcx + 7*\bytes]
vmovdqa64 \r\()16, \r\()8
vpternlogd \r\()16, \r\()5, \r\()21, 0x96
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 1392]
vpxord \r\()17, \r\()8, \r\()17
vpxord \r\()3, \r\()3, \r\()25
vmovdqa64 \r\()19, \r\()word ptr [rcx + 13*\bytes]
vmovdqa64 \r\()23, \r\()16
vpternlogd \r\()23, \r\()8, \r\()19, 0x96
vpternlogd \r\()17, \r\()14, \r\()24, 0x96
vpternlogd \r\()3, \r\()0, \r\()20, 0x4b
vbroadcasti32x4 \r\()0, xmmword ptr [rdx + 1136]
vmovdqa64 \r\()14, \r\()17
vpternlogd \r\()14, \r\()0, \r\()word ptr [r8 + 23*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 23*\bytes], \r\()14
vmovdqa64 \r\()0, \r\()word ptr [rcx + 3*\bytes]
vpxord \r\()14, \r\()5, \r\()0
vbroadcasti32x4 \r\()20, xmmword ptr [rdx + 1328]
vmovdqa64 \r\()24, \r\()word ptr [rcx + 6*\bytes]
vpxord \r\()20, \r\()20, \r\()24
vmovdqa64 \r\()25, \r\()14
vpternlogd \r\()25, \r\()5, \r\()19, 0x96
vmovdqa64 \r\()26, \r\()11
vpternlogd \r\()26, \r\()5, \r\()7, 0x96
vmovdqa64 \r\()27, \r\()26
vpternlogd \r\()27, \r\()21, \r\()25, 0xc6
vmovdqa64 \r\()28, \r\()26
vpternlogd \r\()28, \r\()8, \r\()15, 0x6c
vpternlogd \r\()27, \r\()8, \r\()9, 0x78
vmovdqa64 \r\()29, \r\()25
vpternlogd \r\()29, \r\()0, \r\()10, 0x96
vmovdqa64 \r\()word ptr [rcx + 22*\bytes], \r\()2
vmovdqa64 \r\()2, \r\()29
vpternlogd \r\()2, \r\()4, \r\()25, 0x96
vpternlogd \r\()20, \r\()22, \r\()13, 0x96
vpternlogd \r\()28, \r\()21, \r\()9, 0x78
vpxord \r\()13, \r\()8, \r\()2
vmovdqa64 \r\()22, \r\()26
vpternlogd \r\()22, \r\()18, \r\()16, 0x96
vmovdqa64 \r\()word ptr [rcx + 23*\bytes], \r\()17
vmovdqa64 \r\()17, \r\()13
vpternlogd \r\()17, \r\()11, \r\()2, 0x96
vmovdqa64 \r\()word ptr [rcx + 24*\bytes], \r\()1
vmovdqa64 \r\()1, \r\()17
vpternlogd \r\()1, \r\()8, \r\()23, 0x78
vmovdqa64 \r\()8, \r\()22
vpternlogd \r\()8, \r\()11, \r\()10, 0x06
vpternlogd \r\()8, \r\()7, \r\()2, 0x78
vpternlogd \r\()8, \r\()16, \r\()29, 0x78
vmovdqa64 \r\()word ptr [rcx + 7*\bytes], \r\()6
vmovdqa64 \r\()6, \r\()26
vpternlogd \r\()6, \r\()5, \r\()19, 0xa6
vmovdqa64 \r\()word ptr [rcx + 25*\bytes], \r\()12
vmovdqa64 \r\()12, \r\()6
vpternlogd \r\()12, \r\()16, \r\()17, 0xb4
vpternlogd \r\()22, \r\()0, \r\()7, 0x6c
vpternlogd \r\()1, \r\()10, \r\()25, 0x78
vpternlogd \r\()12, \r\()10, \r\()14, 0x78
vpternlogd \r\()22, \r\()5, \r\()17, 0x78
vpternlogd \r\()6, \r\()18, \r\()29, 0x96
vpternlogd \r\()22, \r\()19, \r\()15, 0x78
vpternlogd \r\()29, \r\()11, \r\()9, 0xa6
vpternlogd \r\()6, \r\()21, \r\()25, 0xb4
vpternlogd \r\()29, \r\()19, \r\()18, 0x78
vpternlogd \r\()22, \r\()4, \r\()21, 0x78
vpternlogd \r\()1, \r\()4, \r\()14, 0x78
vpternlogd \r\()1, \r\()7, \r\()13, 0x78
vpternlogd \r\()6, \r\()2, \r\()17, 0x78
vpternlogd \r\()29, \r\()16, \r\()14, 0xd2
vmovdqa64 \r\()14, \r\()15
vpternlogd \r\()14, \r\()5, \r\()9, 0xc6
vpternlogd \r\()29, \r\()13, \r\()17, 0xb4
vpternlogd \r\()14, \r\()25, \r\()13, 0x78
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 544]
vmovdqa64 \r\()word ptr [rcx + 26*\bytes], \r\()20
vmovdqa64 \r\()20, \r\()word ptr [rcx + 10*\bytes]
vpternlogd \r\()29, \r\()17, \r\()20, 0x96
vpternlogd \r\()14, \r\()11, \r\()7, 0xd2
vbroadcasti32x4 \r\()7, xmmword ptr [rdx + 1280]
vmovdqa64 \r\()17, \r\()word ptr [rcx + 4*\bytes]
vpxord \r\()7, \r\()7, \r\()17
vpternlogd \r\()7, \r\()3, \r\()word ptr [rcx + 16*\bytes], 0x96
vpternlogd \r\()6, \r\()16, \r\()9, 0x78
vbroadcasti32x4 \r\()3, xmmword ptr [rdx + 592]
vmovdqa64 \r\()9, \r\()word ptr [rcx + 9*\bytes]
vpternlogd \r\()6, \r\()3, \r\()9, 0x96
vpternlogd \r\()14, \r\()0, \r\()10, 0xb4
vbroadcasti32x4 \r\()0, xmmword ptr [rdx + 576]
vmovdqa64 \r\()3, \r\()word ptr [rcx + 14*\bytes]
vpternlogd \r\()14, \r\()0, \r\()3, 0x96
vpxord \r\()0, \r\()7, \r\()word ptr [r8 + 0*\bytes]
vpxord \r\()2, \r\()5, \r\()2
vbroadcasti32x4 \r\()10, xmmword ptr [rdx + 1024]
vpternlogd \r\()7, \r\()10, \r\()word ptr [r8 + 16*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 16*\bytes], \r\()7
vpandd \r\()7, \r\()17, \r\()3
vpternlogd \r\()2, \r\()19, \r\()28, 0xa6
vmovdqa64 \r\()10, \r\()7
vpternlogd \r\()10, \r\()24, \r\()3, 0x28
vpternlogd \r\()2, \r\()11, \r\()23, 0xb4
vpternlogd \r\()13, \r\()4, \r\()27, 0x6a
vpandd \r\()11, \r\()3, \r\()9
vpternlogd \r\()13, \r\()5, \r\()19, 0xd2
vbroadcasti32x4 \r\()5, xmmword ptr [rdx + 560]
vpternlogd \r\()2, \r\()5, \r\()24, 0x96
vpternlogd \r\()25, \r\()21, \r\()15, 0x7b
vbroadcasti32x4 \r\()5, xmmword ptr [rdx + 528]
vmovdqa64 \r\()15, \r\()word ptr [rcx + 5*\bytes]
vpternlogd \r\()13, \r\()5, \r\()15, 0x96
vpxord \r\()8, \r\()8, \r\()25
vpternlogd \r\()8, \r\()4, \r\()26, 0x4b
vmovdqa64 \r\()5, \r\()9
vpternlogd \r\()5, \r\()15, \r\()24, 0xe2
vbroadcasti32x4 \r\()16, xmmword ptr [rdx + 512]
vpternlogd \r\()8, \r\()16, \r\()17, 0x96
vmovdqa64 \r\()16, \r\()24
vpternlogd \r\()16, \r\()17, \r\()15, 0x87
vpandd \r\()19, \r\()17, \r\()9
vmovdqa64 \r\()23, \r\()16
vpternlogd \r\()23, \r\()24, \r\()9, 0xb4
vmovdqa64 \r\()25, \r\()word ptr [rcx + 12*\bytes]
vpternlogd \r\()23, \r\()20, \r\()25, 0x78
vmovdqa64 \r\()26, \r\()19
vpternlogd \r\()26, \r\()20, \r\()8, 0x6a
vmovdqa64 \r\()27, \r\()23
vpternlogd \r\()27, \r\()25, \r\()19, 0x7b
vpternlogd \r\()12, \r\()18, \r\()21, 0x78
vpternlogd \r\()5, \r\()24, \r\()7, 0x4b
vbroadcasti32x4 \r\()18, xmmword ptr [rdx + 624]
vpternlogd \r\()12, \r\()21, \r\()18, 0x96
vpternlogd \r\()5, \r\()17, \r\()11, 0x96
vmovdqa64 \r\()18, \r\()19
vpternlogd \r\()18, \r\()15, \r\()3, 0x87
vmovdqa64 \r\()21, \r\()18
vpternlogd \r\()21, \r\()3, \r\()23, 0x7b
vpternlogd \r\()23, \r\()9, \r\()16, 0xa6
vmovdqa64 \r\()28, \r\()20
vpternlogd \r\()28, \r\()17, \r\()15, 0xe6
vpternlogd \r\()5, \r\()27, \r\()26, 0x96
vmovdqa64 \r\()26, \r\()20
vpternlogd \r\()26, \r\()17, \r\()24, 0x39
vmovdqa64 \r\()27, \r\()28
vpternlogd \r\()27, \r\()17, \r\()24, 0x78
vmovdqa64 \r\()17, \r\()26
vpternlogd \r\()17, \r\()25, \r\()18, 0x59
vpternlogd \r\()18, \r\()20, \r\()24, 0xb1
vmovdqa64 \r\()word ptr [rcx + 0*\bytes], \r\()0
vmovdqa64 \r\()0, \r\()27
vpternlogd \r\()0, \r\()16, \r\()26, 0xe7
vpternlogd \r\()0, \r\()6, \r\()17, 0x96
vpternlogd \r\()26, \r\()20, \r\()10, 0x59
vbroadcasti32x4 \r\()10, xmmword ptr [rdx + 608]
vpternlogd \r\()22, \r\()10, \r\()25, 0x96
vbroadcasti32x4 \r\()10, xmmword ptr [rdx + 1424]
vpternlogd \r\()4, \r\()10, \r\()word ptr [rcx + 16*\bytes], 0x96
vpternlogd \r\()26, \r\()25, \r\()17, 0xb4
vmovdqa64 \r\()10, \r\()27
vpternlogd \r\()10, \r\()20, \r\()3, 0x87
vmovdqa64 \r\()17, \r\()4
vpternlogd \r\()17, \r\()5, \r\()word ptr [r8 + 9*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 9*\bytes], \r\()17
vpxord \r\()27, \r\()28, \r\()27
vbroadcasti32x4 \r\()17, xmmword ptr [rdx + 1168]
vpternlogd \r\()4, \r\()17, \r\()word ptr [r8 + 25*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 25*\bytes], \r\()4
vmovdqa64 \r\()4, \r\()9
vpternlogd \r\()4, \r\()15, \r\()25, 0xd8
vpandnd \r\()17, \r\()15, \r\()9
vmovdqa64 \r\()3, \r\()17
vpternlogd \r\()3, \r\()20, \r\()4, 0x09
vpternlogd \r\()17, \r\()28, \r\()10, 0x69
vbroadcasti32x4 \r\()28, xmmword ptr [rdx + 640]
vpxord \r\()1, \r\()1, \r\()28
vmovdqa64 \r\()28, \r\()17
vpternlogd \r\()28, \r\()9, \r\()27, 0x7b
vpternlogd \r\()17, \r\()24, \r\()16, 0x6a
vmovdqa64 \r\()16, \r\()1
vpternlogd \r\()16, \r\()13, \r\()14, 0x96
vpternlogd \r\()28, \r\()13, \r\()26, 0x96
vpternlogd \r\()17, \r\()20, \r\()4, 0x78
vpandd \r\()24, \r\()24, \r\()25
vmovdqa64 \r\()4, \r\()24
vpternlogd \r\()4, \r\()20, \r\()7, 0x8b
vpternlogd \r\()4, \r\()0, \r\()23, 0x96
vmovdqa64 \r\()0, \r\()4
vpternlogd \r\()0, \r\()31, \r\()word ptr [r8 + 14*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 14*\bytes], \r\()0
vpxord \r\()3, \r\()7, \r\()3
vpternlogd \r\()3, \r\()25, \r\()11, 0x78
vmovdqa64 \r\()0, \r\()24
vpternlogd \r\()0, \r\()15, \r\()11, 0x48
vpternlogd \r\()3, \r\()14, \r\()18, 0x96
vpternlogd \r\()7, \r\()20, \r\()9, 0x69
vpternlogd \r\()7, \r\()25, \r\()10, 0x59
vmovdqa64 \r\()9, \r\()word ptr [rcx + 14*\bytes]
vpternlogd \r\()27, \r\()15, \r\()9, 0x69
vmovdqa64 \r\()10, \r\()27
vpternlogd \r\()10, \r\()25, \r\()19, 0xa6
vpternlogd \r\()7, \r\()2, \r\()0, 0x96
vpternlogd \r\()27, \r\()20, \r\()9, 0x7b
vpternlogd \r\()27, \r\()24, \r\()21, 0x69
vmovdqa64 \r\()0, \r\()12
vpternlogd \r\()0, \r\()29, \r\()14, 0x96
vpxord \r\()9, \r\()13, \r\()2
vmovdqa64 \r\()11, \r\()12
vpternlogd \r\()11, \r\()8, \r\()13, 0x96
vmovdqa64 \r\()15, \r\()11
vpternlogd \r\()15, \r\()8, \r\()6, 0x96
vmovdqa64 \r\()18, \r\()9
vpternlogd \r\()18, \r\()13, \r\()6, 0x96
vmovdqa64 \r\()19, \r\()18
vpternlogd \r\()19, \r\()12, \r\()0, 0x7b
vmovdqa64 \r\()20, \r\()11
vpternlogd \r\()20, \r\()22, \r\()16, 0x96
vpternlogd \r\()27, \r\()29, \r\()10, 0x69
vpxord \r\()21, \r\()22, \r\()1
vmovdqa64 \r\()23, \r\()21
vpternlogd \r\()23, \r\()13, \r\()0, 0x9c
vmovdqa64 \r\()24, \r\()21
vpternlogd \r\()24, \r\()29, \r\()1, 0x96
vbroadcasti32x4 \r\()25, xmmword ptr [rdx + 1248]
vpternlogd \r\()31, \r\()25, \r\()word ptr [r8 + 30*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 30*\bytes], \r\()31
vmovdqa64 \r\()25, \r\()24
vpternlogd \r\()25, \r\()2, \r\()18, 0x96
vmovdqa64 \r\()26, \r\()25
vpternlogd \r\()26, \r\()29, \r\()18, 0x96
vpternlogd \r\()10, \r\()22, \r\()17, 0x69
vmovdqa64 \r\()17, \r\()27
vpternlogd \r\()17, \r\()30, \r\()word ptr [r8 + 11*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 11*\bytes], \r\()17
vmovdqa64 \r\()17, \r\()24
vpternlogd \r\()17, \r\()14, \r\()20, 0x14
vpternlogd \r\()17, \r\()1, \r\()26, 0x78
vpternlogd \r\()17, \r\()11, \r\()25, 0x78
vpxord \r\()17, \r\()17, \r\()19
vmovdqa64 \r\()19, \r\()word ptr [rcx + 19*\bytes]
vmovdqa64 \r\()30, \r\()3
vpternlogd \r\()30, \r\()19, \r\()word ptr [r8 + 13*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 13*\bytes], \r\()30
vpternlogd \r\()17, \r\()29, \r\()16, 0x4b
vpternlogd \r\()17, \r\()5, \r\()word ptr [rcx + 0*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 0*\bytes], \r\()17
vmovdqa64 \r\()5, \r\()word ptr [rcx + 18*\bytes]
vmovdqa64 \r\()17, \r\()10
vpternlogd \r\()17, \r\()5, \r\()word ptr [r8 + 15*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 15*\bytes], \r\()17
vpxord \r\()17, \r\()8, \r\()26
vbroadcasti32x4 \r\()30, xmmword ptr [rdx + 1264]
vpternlogd \r\()5, \r\()30, \r\()word ptr [r8 + 31*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 31*\bytes], \r\()5
vmovdqa64 \r\()5, \r\()17
vpternlogd \r\()5, \r\()14, \r\()26, 0x96
vmovdqa64 \r\()30, \r\()17
vpternlogd \r\()30, \r\()18, \r\()23, 0x6a
vmovdqa64 \r\()23, \r\()5
vpternlogd \r\()23, \r\()8, \r\()15, 0x78
vpternlogd \r\()30, \r\()14, \r\()1, 0xd2
vpternlogd \r\()30, \r\()2, \r\()24, 0xb4
vpternlogd \r\()30, \r\()3, \r\()word ptr [rcx + 21*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 4*\bytes], \r\()30
vmovdqa64 \r\()3, \r\()word ptr [rcx + 26*\bytes]
vpxord \r\()30, \r\()3, \r\()word ptr [r8 + 3*\bytes]
vpternlogd \r\()20, \r\()2, \r\()1, 0x6c
vmovdqa64 \r\()2, \r\()word ptr [rcx + 17*\bytes]
vmovdqa64 \r\()31, \r\()7
vpternlogd \r\()31, \r\()2, \r\()word ptr [r8 + 12*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 12*\bytes], \r\()31
vbroadcasti32x4 \r\()31, xmmword ptr [rdx + 1232]
vpternlogd \r\()19, \r\()31, \r\()word ptr [r8 + 29*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 29*\bytes], \r\()19
vmovdqa64 \r\()19, \r\()18
vpternlogd \r\()19, \r\()12, \r\()16, 0x9c
vpternlogd \r\()19, \r\()8, \r\()21, 0x78
vpternlogd \r\()19, \r\()29, \r\()17, 0x78
vpternlogd \r\()20, \r\()13, \r\()5, 0x78
vpternlogd \r\()19, \r\()13, \r\()6, 0xd2
vpternlogd \r\()20, \r\()6, \r\()0, 0x78
vmovdqa64 \r\()31, \r\()25
vpternlogd \r\()31, \r\()14, \r\()21, 0xa6
vpternlogd \r\()20, \r\()29, \r\()12, 0x78
vpternlogd \r\()0, \r\()8, \r\()16, 0x6c
vpternlogd \r\()0, \r\()12, \r\()21, 0x78
vpternlogd \r\()19, \r\()28, \r\()word ptr [rcx + 20*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 1*\bytes], \r\()19
vmovdqa64 \r\()8, \r\()word ptr [rcx + 25*\bytes]
vpxord \r\()19, \r\()8, \r\()word ptr [r8 + 6*\bytes]
vpternlogd \r\()19, \r\()10, \r\()20, 0x96
vmovdqa64 \r\()word ptr [rsi + 6*\bytes], \r\()19
vbroadcasti32x4 \r\()10, xmmword ptr [rdx + 1072]
vpternlogd \r\()3, \r\()10, \r\()word ptr [r8 + 19*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 19*\bytes], \r\()3
vpternlogd \r\()31, \r\()6, \r\()22, 0x78
vmovdqa64 \r\()3, \r\()word ptr [rcx + 1*\bytes]
vpternlogd \r\()28, \r\()3, \r\()word ptr [r8 + 10*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 10*\bytes], \r\()28
vpternlogd \r\()16, \r\()13, \r\()6, 0xa6
vpternlogd \r\()31, \r\()11, \r\()9, 0xd2
vpternlogd \r\()31, \r\()17, \r\()5, 0xb4
vmovdqa64 \r\()3, \r\()16
vpternlogd \r\()3, \r\()11, \r\()5, 0xb4
vbroadcasti32x4 \r\()10, xmmword ptr [rdx + 1120]
vpternlogd \r\()8, \r\()10, \r\()word ptr [r8 + 22*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 22*\bytes], \r\()8
vpternlogd \r\()3, \r\()24, \r\()9, 0x78
vpternlogd \r\()16, \r\()22, \r\()25, 0x96
vpternlogd \r\()3, \r\()22, \r\()12, 0x78
vmovdqa64 \r\()8, \r\()word ptr [rcx + 7*\bytes]
vpxord \r\()8, \r\()8, \r\()word ptr [r8 + 2*\bytes]
vpternlogd \r\()16, \r\()12, \r\()18, 0xb4
vpxord \r\()13, \r\()13, \r\()26
vpternlogd \r\()8, \r\()27, \r\()31, 0x96
vmovdqa64 \r\()word ptr [rsi + 2*\bytes], \r\()8
vpternlogd \r\()16, \r\()26, \r\()5, 0x78
vpternlogd \r\()13, \r\()6, \r\()0, 0xa6
vpternlogd \r\()13, \r\()14, \r\()15, 0xb4
vpternlogd \r\()16, \r\()11, \r\()21, 0x78
vpternlogd \r\()23, \r\()24, \r\()18, 0x78
vpternlogd \r\()23, \r\()29, \r\()9, 0x78
vpternlogd \r\()13, \r\()30, \r\()7, 0x96
vmovdqa64 \r\()word ptr [rsi + 3*\bytes], \r\()13
vpternlogd \r\()23, \r\()1, \r\()17, 0x78
vmovdqa64 \r\()0, \r\()word ptr [rcx + 24*\bytes]
vpternlogd \r\()23, \r\()0, \r\()word ptr [r8 + 8*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 8*\bytes], \r\()23
vmovdqa64 \r\()0, \r\()word ptr [rcx + 23*\bytes]
vpxord \r\()0, \r\()0, \r\()word ptr [r8 + 7*\bytes]
vpternlogd \r\()16, \r\()4, \r\()word ptr [rcx + 22*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 5*\bytes], \r\()16
vbroadcasti32x4 \r\()1, xmmword ptr [rdx + 1216]
vpternlogd \r\()2, \r\()1, \r\()word ptr [r8 + 28*\bytes], 0x96
vmovdqa64 \r\()word ptr [rsi + 28*\bytes], \r\()2
vpternlogd \r\()0, \r\()12, \r\()3, 0x96
vmovdqa64 \r\()word ptr [rsi + 7*\bytes], \r\()0
.endm
