//! Runs the cipher on secrets that valgrind takes for uninitialised memory: memcheck then reports every
//! branch and every address that depends on them. `scripts/ct-check.sh` runs it.
//!
//! `ct-check portable|avx2` must be silent; `ct-check control` has a branch on the key and must not be.

use std::hint::black_box;

use misty1::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use misty1::{BackendChoice, CtrRun, Misty1, ctr_xor};

fn main() {
    let mode = std::env::args().nth(1).unwrap_or_default();
    let backend = match mode.as_str() {
        "avx2" => BackendChoice::Avx2,
        "portable" | "control" => BackendChoice::Portable,
        _ => panic!("usage: ct-check portable|avx2|control"),
    };
    assert!(backend.is_available(), "this processor has no {backend:?}");
    BackendChoice::force(Some(backend));

    let mut keys = [[0x3c; 16], [0xa5; 16]];
    let mut data = [vec![1u8; 1400], vec![2u8; 77]];
    let mut blocks = vec![[3u8; 8].into(); 300];
    keys.iter_mut().for_each(|key| mark(key, UNDEFINED));
    data.iter_mut().for_each(|data| mark(data, UNDEFINED));
    blocks
        .iter_mut()
        .for_each(|block: &mut misty1::cipher::Block<Misty1>| mark(block, UNDEFINED));

    if mode == "control" && black_box(keys[0][0]) == 7 {
        println!("a branch on the key");
    }
    let ciphers = keys.map(|key| Misty1::new(&key.into()));
    // One key, then two keys in one pass.
    ctr_xor(&mut [CtrRun {
        key: &ciphers[0],
        counter: 5,
        data: &mut data[0],
    }]);
    let [first, second] = &mut data;
    ctr_xor(&mut [
        CtrRun {
            key: &ciphers[0],
            counter: 5,
            data: &mut first[..90],
        },
        CtrRun {
            key: &ciphers[1],
            counter: u64::MAX,
            data: second,
        },
    ]);
    ciphers[0].encrypt_blocks(&mut blocks);
    ciphers[1].decrypt_blocks(&mut blocks);
    drop(ciphers);
    data.iter_mut().for_each(|data| mark(data, DEFINED));
    black_box((data, blocks));
}

/// Memcheck's requests: "MC" and their number.
const UNDEFINED: u64 = 0x4d43_0001;
const DEFINED: u64 = 0x4d43_0002;

/// Tells valgrind what to think of `bytes`; does nothing outside of valgrind.
#[cfg(target_arch = "x86_64")]
fn mark(bytes: &mut [u8], request: u64) {
    let arguments = [
        request,
        bytes.as_mut_ptr() as u64,
        bytes.len() as u64,
        0,
        0,
        0,
    ];
    // SAFETY: outside of valgrind the instructions turn rdi around and exchange rbx with itself; inside
    // they only change what it knows about `bytes`.
    unsafe {
        core::arch::asm!(
            "rol rdi, 3", "rol rdi, 13", "rol rdi, 61", "rol rdi, 51", "xchg rbx, rbx",
            inout("rdx") 0u64 => _,
            in("rax") arguments.as_ptr(),
        );
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn mark(_: &mut [u8], _: u64) {}
