//! Bit planes: what every backend computes on.
//!
//! A plane holds one bit of every block: plane `j` of a half is bit `j` (the least significant
//! first) of that 32-bit half in all lanes.

/// A machine word of lanes.
pub(crate) trait Word: Copy {
    fn and(self, other: Self) -> Self;
    fn or(self, other: Self) -> Self;
    fn xor(self, other: Self) -> Self;
    /// `!self & other`.
    fn and_not(self, other: Self) -> Self;

    #[inline(always)]
    fn xor3(self, second: Self, third: Self) -> Self {
        self.xor(second).xor(third)
    }

    /// `self ^ (second & third)`.
    #[inline(always)]
    fn xor_and(self, second: Self, third: Self) -> Self {
        self.xor(second.and(third))
    }

    /// `self ^ (second | third)`.
    #[inline(always)]
    fn xor_or(self, second: Self, third: Self) -> Self {
        self.xor(second.or(third))
    }
}

/// The words of an expanded key as planes.
pub(crate) trait KeyPlanes<W> {
    /// Bit `bit` of word `word` in every lane.
    fn plane(&self, word: usize, bit: usize) -> W;
}

/// 32 bits of every block: one half of the state.
pub(crate) type Half<W> = [W; 32];
