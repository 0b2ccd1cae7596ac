//! Words of the file as messages show them.

/// A word of the file for a message: in backticks, on one line, and cut where it is long.
pub(crate) fn quoted(word: &str) -> String {
    const SHOWN: usize = 60;
    let mut shown: String = word
        .chars()
        .take(SHOWN)
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect();
    if word.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    format!("`{shown}`")
}

/// Words in backticks, with commas between them.
pub(crate) fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    words.into_iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn quoted_words_are_short_and_on_one_line() {
        assert_eq!(quoted("a\nb"), "`a b`");
        assert_eq!(quoted(&"x".repeat(100)), format!("`{}…`", "x".repeat(60)));
    }
}
