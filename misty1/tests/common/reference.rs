//! MISTY1 with table look-ups, written from the text of RFC 2994: slow, not constant time, and only
//! there to be compared with.

pub(crate) struct Reference {
    s7: Vec<u16>,
    s9: Vec<u16>,
    ek: [u16; 32],
}

impl Reference {
    pub(crate) fn new(key: &[u8; 16]) -> Self {
        let sboxes = super::vectors().sboxes;
        let mut this = Self {
            s7: sboxes.s7,
            s9: sboxes.s9,
            ek: [0; 32],
        };
        for i in 0..8 {
            this.ek[i] = u16::from_be_bytes([key[2 * i], key[2 * i + 1]]);
        }
        for i in 0..8 {
            this.ek[i + 8] = this.fi(this.ek[i], this.ek[(i + 1) % 8]);
            this.ek[i + 16] = this.ek[i + 8] & 0x1ff;
            this.ek[i + 24] = this.ek[i + 8] >> 9;
        }
        this
    }

    pub(crate) fn encrypt(&self, block: u64) -> u64 {
        let (mut d0, mut d1) = ((block >> 32) as u32, block as u32);
        for round in (0..8).step_by(2) {
            d0 = self.fl(d0, round);
            d1 = self.fl(d1, round + 1);
            d1 ^= self.fo(d0, round);
            d0 ^= self.fo(d1, round + 1);
        }
        d0 = self.fl(d0, 8);
        d1 = self.fl(d1, 9);
        u64::from(d1) << 32 | u64::from(d0)
    }

    /// XORs the keystream that begins at `counter` into `data`.
    pub(crate) fn ctr_xor(&self, counter: u64, data: &mut [u8]) {
        for (index, chunk) in data.chunks_mut(8).enumerate() {
            let keystream = self
                .encrypt(counter.wrapping_add(index as u64))
                .to_be_bytes();
            chunk
                .iter_mut()
                .zip(keystream)
                .for_each(|(byte, key)| *byte ^= key);
        }
    }

    fn fo(&self, input: u32, k: usize) -> u32 {
        let (mut t0, mut t1) = ((input >> 16) as u16, input as u16);
        t0 ^= self.ek[k];
        t0 = self.fi(t0, self.ek[(k + 5) % 8 + 8]);
        t0 ^= t1;
        t1 ^= self.ek[(k + 2) % 8];
        t1 = self.fi(t1, self.ek[(k + 1) % 8 + 8]);
        t1 ^= t0;
        t0 ^= self.ek[(k + 7) % 8];
        t0 = self.fi(t0, self.ek[(k + 3) % 8 + 8]);
        t0 ^= t1;
        t1 ^= self.ek[(k + 4) % 8];
        u32::from(t1) << 16 | u32::from(t0)
    }

    fn fi(&self, input: u16, key: u16) -> u16 {
        let (mut d9, mut d7) = (input >> 7, input & 0x7f);
        d9 = self.s9[usize::from(d9)] ^ d7;
        d7 = self.s7[usize::from(d7)] ^ (d9 & 0x7f);
        d7 ^= key >> 9;
        d9 ^= key & 0x1ff;
        d9 = self.s9[usize::from(d9)] ^ d7;
        d7 << 9 | d9
    }

    fn fl(&self, input: u32, k: usize) -> u32 {
        let (mut d0, mut d1) = ((input >> 16) as u16, input as u16);
        if k.is_multiple_of(2) {
            d1 ^= d0 & self.ek[k / 2];
            d0 ^= d1 | self.ek[(k / 2 + 6) % 8 + 8];
        } else {
            d1 ^= d0 & self.ek[((k - 1) / 2 + 2) % 8 + 8];
            d0 ^= d1 | self.ek[((k - 1) / 2 + 4) % 8];
        }
        u32::from(d0) << 16 | u32::from(d1)
    }
}
