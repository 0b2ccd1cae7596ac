//! How many characters stand before a byte of a text, without counting all of them each time.

/// The characters before every [`CharacterCounts::STEP`]th byte of a text. A column in a line of 100,000
/// characters is a subtraction, so that many findings in one line take no longer than in many lines.
#[derive(Debug)]
pub(crate) struct CharacterCounts(Vec<usize>);

impl CharacterCounts {
    /// So many bytes at most are counted each time.
    pub(crate) const STEP: usize = 256;

    pub(crate) fn new(text: &str) -> Self {
        let steps = text.as_bytes().chunks(Self::STEP).scan(0, |before, step| {
            let here = *before;
            *before += begun(step);
            Some(here)
        });
        CharacterCounts(steps.collect())
    }

    /// The characters that begin before a byte; `text` is that of which the counts were made.
    pub(crate) fn before(&self, text: &str, offset: usize) -> usize {
        let step = (offset / Self::STEP).min(self.0.len().saturating_sub(1));
        let rest = text.as_bytes().get(step * Self::STEP..offset).unwrap_or_default();
        self.0.get(step).map_or(0, |before| before + begun(rest))
    }
}

/// The characters that begin in some bytes of UTF-8, which may be cut anywhere.
pub(crate) fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0b1100_0000) != 0b1000_0000).count()
}
