//! Latin letters and figures within a script that is set larger: beside Arabic at fifteen points the
//! styles of the ITU's own documents have Latin at eleven.

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Latin letters and figures, and what belongs to them.
    Latin(&'a str),
    /// Anything else.
    Other(&'a str),
}

/// A text in pieces. To Latin letters and figures belong the signs and spaces between two of them.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_latin) {
        let (before, from) = rest.split_at(start);
        let mut end = 0;
        for (at, c) in from.char_indices() {
            if is_latin(c) {
                end = at + c.len_utf8();
            } else if !joins(c) {
                break;
            }
        }
        let (run, after) = from.split_at(end);
        if !before.is_empty() {
            pieces.push(Piece::Other(before));
        }
        pieces.push(Piece::Latin(run));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Other(rest));
    }
    pieces
}

/// Whether a character is a Latin letter or a European figure.
fn is_latin(c: char) -> bool {
    let letter = matches!(c, '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}') && c.is_alphabetic();
    c.is_ascii_alphanumeric() || letter
}

/// Whether a character may stand between two of them: punctuation that is no Arabic one, or a space.
fn joins(c: char) -> bool {
    c.is_ascii_punctuation() && !matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>')
        || matches!(c, '\u{2010}'..='\u{2015}' | '\u{2019}')
        || c.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::{Piece::*, pieces};

    #[test]
    fn signs_and_digits_belong_to_the_letters_that_they_touch() {
        assert_eq!(pieces("الوثيقة C17/15-A."), [Other("الوثيقة "), Latin("C17/15-A"), Other(".")]);
        assert_eq!(pieces("3GPP و"), [Latin("3GPP"), Other(" و")]);
        assert_eq!(pieces("(A.S. Popov)"), [Other("("), Latin("A.S. Popov"), Other(")")]);
        assert_eq!(
            pieces("Re\u{2011}Rights، 2016"),
            [Latin("Re\u{2011}Rights"), Other("، "), Latin("2016")]
        );
        assert_eq!(pieces("في 15-25 مايو"), [Other("في "), Latin("15-25"), Other(" مايو")]);
        assert_eq!(pieces(""), []);
    }
}
