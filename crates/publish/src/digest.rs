//! One hash of many texts.

use blake3::Hasher;

/// The BLAKE3 hash of a list of texts, each with its length before it, so that no two lists have the
/// same bytes.
#[derive(Debug, Default)]
pub(crate) struct Digest(Hasher);

impl Digest {
    /// Adds a text, or that there is none.
    pub(crate) fn add(&mut self, text: Option<&str>) {
        let length = text.map_or(0, |text| text.len() as u64 + 1);
        self.0.update(&length.to_le_bytes()).update(text.unwrap_or_default().as_bytes());
    }

    /// In hexadecimal digits.
    pub(crate) fn finish(&self) -> String {
        self.0.finalize().to_hex().to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::Digest;

    fn digest(texts: &[Option<&str>]) -> String {
        let mut digest = Digest::default();
        texts.iter().for_each(|text| digest.add(*text));
        digest.finish()
    }

    #[test]
    fn lists_with_the_same_letters_differ() {
        let lists: [&[Option<&str>]; 5] = [
            &[Some("ab")],
            &[Some("a"), Some("b")],
            &[Some("ab"), None],
            &[Some("ab"), Some("")],
            &[],
        ];
        for (place, list) in lists.iter().enumerate() {
            for other in lists.iter().skip(place + 1) {
                assert_ne!(digest(list), digest(other));
            }
        }
    }
}
