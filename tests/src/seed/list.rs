//! The list of known differences: blocks of four fields, parted by empty lines.
//!
//! ```text
//! paragraph: 4-5
//! seed: the first line of the seed,
//! seed: and the second
//! ours: the first line of the seed, and the second
//! reason: why it is so
//! ```
//!
//! `paragraph` is the line of the seed or its first and last line, and `-` where the seed has
//! nothing; `seed` or `ours` is left out where that side has nothing. U+00A0 and U+2011, which look
//! like a space and a hyphen, are written as `\u{a0}` and `\u{2011}`. A line that begins with `#` is
//! a comment.

use super::Difference;

/// A difference that is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Where: the fields `paragraph`, `seed` and `ours`, as [`write_entry`] writes them.
    pub fields: String,
    /// Why; empty where nobody has said it.
    pub reason: String,
}

/// Reads the list.
#[must_use]
pub fn read_list(text: &str) -> Vec<Entry> {
    let mut entries = vec![Entry::default()];
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.trim().is_empty() {
            entries.push(Entry::default());
        } else if let Some(entry) = entries.last_mut() {
            match line.strip_prefix("reason:") {
                Some(reason) => entry.reason = reason.trim().to_owned(),
                None => entry.fields.extend([line, "\n"]),
            }
        }
    }
    entries.retain(|entry| *entry != Entry::default());
    entries
}

/// Writes the three fields of a difference; the reason is for a person to write.
#[must_use]
pub fn write_entry(difference: &Difference) -> String {
    let place = match difference.seed.as_slice() {
        [] => "-".to_owned(),
        [only] => only.line.to_string(),
        [first, .., last] => format!("{}-{}", first.line, last.line),
    };
    let seed = difference.seed.iter().map(|paragraph| ("seed", &paragraph.text));
    let ours = difference.ours.iter().map(|paragraph| ("ours", &paragraph.text));
    let texts = seed.chain(ours).map(|(key, text)| format!("{key}: {}\n", visible(text)));
    std::iter::once(format!("paragraph: {place}\n")).chain(texts).collect()
}

fn visible(text: &str) -> String {
    text.replace('\u{A0}', "\\u{a0}").replace('\u{2011}', "\\u{2011}")
}

#[cfg(test)]
mod tests {
    use super::{read_list, write_entry};
    use crate::seed::{Difference, paragraphs};

    #[test]
    fn what_is_written_is_read() {
        let difference = Difference {
            seed: paragraphs("\n\none\ntwo\u{A0}2\n"),
            ours: paragraphs("one two 2").pop(),
        };
        let written = write_entry(&difference);
        assert_eq!(written, "paragraph: 3-4\nseed: one\nseed: two\\u{a0}2\nours: one two 2\n");
        let read = read_list(&format!("# c\n\n{written}reason: why\n\n"));
        assert_eq!(read.len(), 1);
        assert_eq!((read[0].fields.as_str(), read[0].reason.as_str()), (written.as_str(), "why"));
    }
}
