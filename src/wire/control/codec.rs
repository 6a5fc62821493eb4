//! Reader and writer for the fields of control messages.

use zeroize::{Zeroize, Zeroizing};

use super::Malformed;

/// Reads fields from the front of a slice.
pub(crate) struct Reader<'a>(&'a [u8]);

/// Appends fields to a buffer that is erased when it is dropped.
pub(crate) struct Writer(Zeroizing<Vec<u8>>);

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(crate) fn bytes(&mut self, n: usize) -> Result<&'a [u8], Malformed> {
        let (head, rest) = self.0.split_at_checked(n).ok_or(Malformed::Length)?;
        self.0 = rest;
        Ok(head)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        let (head, rest) = self.0.split_first_chunk::<N>().ok_or(Malformed::Length)?;
        self.0 = rest;
        Ok(*head)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn u8(&mut self) -> Result<u8, Malformed> {
        self.array().map(u8::from_be_bytes)
    }

    pub(crate) fn u16(&mut self) -> Result<u16, Malformed> {
        self.array().map(u16::from_be_bytes)
    }

    pub(crate) fn u32(&mut self) -> Result<u32, Malformed> {
        self.array().map(u32::from_be_bytes)
    }

    pub(crate) fn u64(&mut self) -> Result<u64, Malformed> {
        self.array().map(u64::from_be_bytes)
    }

    /// Reads bytes behind their 16-bit length.
    pub(crate) fn long(&mut self) -> Result<&'a [u8], Malformed> {
        let n = self.u16()?;
        self.bytes(usize::from(n))
    }

    /// Reads UTF-8 of at most `most` bytes behind its 8-bit length.
    pub(crate) fn text(&mut self, most: usize) -> Result<String, Malformed> {
        let n = usize::from(self.u8()?);
        if n > most {
            return Err(Malformed::Field);
        }
        let bytes = self.bytes(n)?.to_vec();
        String::from_utf8(bytes).map_err(|_| Malformed::Field)
    }

    pub(crate) fn rest(self) -> &'a [u8] {
        self.0
    }

    /// Checks that everything has been read.
    pub(crate) fn end(self) -> Result<(), Malformed> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(Malformed::Length)
        }
    }
}

impl Writer {
    pub(crate) fn new() -> Self {
        // The buffer never grows, so that no copy of a secret is left behind.
        Self(Zeroizing::new(Vec::with_capacity(super::MAX_DATAGRAM)))
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        if self.0.len() + bytes.len() > self.0.capacity() {
            let mut larger = Vec::with_capacity(2 * (self.0.len() + bytes.len()));
            larger.extend_from_slice(&self.0);
            self.0.zeroize();
            *self.0 = larger;
        }
        self.0.extend_from_slice(bytes);
    }

    pub(crate) fn u8(&mut self, v: u8) {
        self.bytes(&[v]);
    }

    pub(crate) fn u16(&mut self, v: u16) {
        self.bytes(&v.to_be_bytes());
    }

    pub(crate) fn u32(&mut self, v: u32) {
        self.bytes(&v.to_be_bytes());
    }

    pub(crate) fn u64(&mut self, v: u64) {
        self.bytes(&v.to_be_bytes());
    }

    pub(crate) fn long(&mut self, bytes: &[u8]) {
        self.u16(u16::try_from(bytes.len()).unwrap_or(u16::MAX));
        self.bytes(bytes);
    }

    /// Writes UTF-8 behind its length. A text longer than `most` (at most 255) is cut at a
    /// character boundary.
    pub(crate) fn text(&mut self, text: &str, most: usize) {
        let text = &text[..text.floor_char_boundary(most.min(255))];
        self.u8(u8::try_from(text.len()).unwrap_or(u8::MAX));
        self.bytes(text.as_bytes());
    }

    pub(crate) fn as_slice(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn finish(self) -> Zeroizing<Vec<u8>> {
        self.0
    }
}
