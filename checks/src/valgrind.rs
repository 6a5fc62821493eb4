//! Requests to memcheck, which do nothing outside of valgrind.

#![allow(unsafe_code, reason = "the request is a sequence of instructions")]

/// Makes memcheck report branches and addresses that depend on `bytes` from now on.
pub fn poison(bytes: &mut [u8]) {
    request(bytes, UNDEFINED);
}

/// The opposite of [`poison`].
pub fn declassify(bytes: &mut [u8]) {
    request(bytes, DEFINED);
}

#[cfg(target_arch = "x86_64")]
fn request(bytes: &mut [u8], request: u64) {
    let (at, len) = (bytes.as_mut_ptr() as u64, bytes.len() as u64);
    let arguments = [request, at, len, 0, 0, 0];
    // SAFETY: outside of valgrind the instructions rotate rdi once around and exchange rbx with
    // itself. Inside they only change what it knows about `bytes`.
    unsafe {
        core::arch::asm!(
            "rol rdi, 3", "rol rdi, 13", "rol rdi, 61", "rol rdi, 51", "xchg rbx, rbx",
            inout("rdx") 0u64 => _,
            in("rax") arguments.as_ptr(),
        );
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn request(_: &mut [u8], _: u64) {}

/// "MC" and the number of the request.
const UNDEFINED: u64 = 0x4d43_0001;
const DEFINED: u64 = 0x4d43_0002;
