//! What the extraction of the seed has damaged, and how both sides are made comparable.
//!
//! These are all the rules:
//!
//! | in the seed | rule, for both sides |
//! |---|---|
//! | `[bookmark: …]` stands where the file had a bookmark | it is taken away |
//! | indents and centering became tabs and spaces before the text | leading tabs and ASCII spaces are taken away |
//! | tabs and spaces stand after the text | trailing tabs and ASCII spaces are taken away |
//! | rules became lines of underscores, not always as long | a line of nothing but underscores is no paragraph |
//! | bullets of lists are lost, their tab is not | a bullet or dash and its tab are taken away before a text |
//! | empty lines part some paragraphs and not others | an empty line is no paragraph |
//!
//! Nothing else is touched: no-break spaces and hyphens least of all.

/// A paragraph, which is one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// The number of its line in the file, from 1.
    pub line: usize,
    /// Its text, normalized.
    pub text: String,
}

/// The markers of lists that the extraction has lost.
const BULLETS: [&str; 2] = ["•\t", "–\t"];

/// The paragraphs of a text, normalized.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<Paragraph> {
    let lines = (1..).zip(text.lines());
    lines
        .map(|(line, text)| Paragraph { line, text: normalize(text) })
        .filter(|paragraph| !paragraph.text.chars().all(|character| character == '_'))
        .collect()
}

fn normalize(line: &str) -> String {
    let line = without_bookmarks(line);
    let damaged = |character| matches!(character, '\t' | ' ');
    let line = line.trim_matches(damaged);
    let text = BULLETS.iter().find_map(|bullet| line.strip_prefix(bullet)).unwrap_or(line);
    text.trim_matches(damaged).to_owned()
}

fn without_bookmarks(line: &str) -> String {
    let mut parts = line.split("[bookmark: ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once(']').map_or("", |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    fn check(text: &str, expected: &[(usize, &str)]) {
        let found = paragraphs(text);
        let found: Vec<_> = found.iter().map(|found| (found.line, found.text.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn damage_is_taken_away() {
        check(" \tA\n\n____\n[bookmark: _GoBack]B\n \n", &[(1, "A"), (4, "B")]);
        check("\tlost\n  •\tkept\n• footer •\n", &[(1, "lost"), (2, "kept"), (3, "• footer •")]);
    }

    #[test]
    fn no_break_spaces_stay() {
        check("\u{A0}أ\u{A0})\tرحب\u{A0}\n", &[(1, "\u{A0}أ\u{A0})\tرحب\u{A0}")]);
    }
}
