//! Line ends in a text of Han characters.

/// Whether a line end between two characters is nothing at all, where it is a space otherwise:
/// Chinese has no spaces between words, so that a text must not get one by being wrapped.
///
/// Both sides are Han characters, or the wide punctuation that goes with them. Quotation marks,
/// dashes and ellipses are shared with other scripts: they count as Han beside a Han character.
#[must_use]
pub fn joins_without_space(before: char, after: char) -> bool {
    let sides = [before, after];
    sides.into_iter().any(is_wide) && sides.into_iter().all(|side| is_wide(side) || is_shared(side))
}

/// Han characters by block (Unicode 17), with the punctuation and full-width forms of CJK.
fn is_wide(character: char) -> bool {
    matches!(character,
        '\u{2E80}'..='\u{2FDF}'
        | '\u{3000}'..='\u{303F}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE4F}'
        | '\u{FF00}'..='\u{FFEF}'
        | '\u{20000}'..='\u{3FFFD}')
}

fn is_shared(character: char) -> bool {
    matches!(character, '\u{2014}' | '\u{2018}'..='\u{201D}' | '\u{2026}' | '\u{B7}')
}

#[cfg(test)]
mod tests {
    use super::joins_without_space;

    #[test]
    fn only_han_joins_without_a_space() {
        for (before, after) in [('中', '文'), ('，', '中'), ('。', '“'), ('”', '中'), ('𠀀', '㐀')]
        {
            assert!(joins_without_space(before, after), "{before}{after}");
        }
        for (before, after) in
            [('中', 'a'), ('a', '中'), ('“', '”'), ('中', '2'), ('ا', 'ب'), ('中', '{')]
        {
            assert!(!joins_without_space(before, after), "{before}{after}");
        }
    }
}
