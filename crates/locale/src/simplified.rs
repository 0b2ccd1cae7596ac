//! The simplified characters of traditional ones.

use std::sync::LazyLock;

/// Pairs of characters in order; the file says from where they are.
const TABLE: &str = include_str!("../data/simplified.txt");

static PAIRS: LazyLock<Vec<(char, char)>> = LazyLock::new(|| {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    let characters: Vec<char> = lines.flat_map(str::chars).collect();
    let pairs = characters.chunks_exact(2).filter_map(|pair| match pair {
        [traditional, simplified] => Some((*traditional, *simplified)),
        _ => None,
    });
    pairs.collect()
});

/// The character of simplified Chinese for a traditional one that simplified texts never have. Nothing for
/// one that has several, or that is a character of simplified Chinese too, such as `乾`.
#[must_use]
pub fn simplified(traditional: char) -> Option<char> {
    let place = PAIRS.binary_search_by_key(&traditional, |(own, _)| *own).ok()?;
    PAIRS.get(place).map(|(_, simplified)| *simplified)
}

#[cfg(test)]
mod tests {
    use super::{PAIRS, TABLE, simplified};
    use crate::is_han;

    #[test]
    fn the_table_is_in_order_and_of_pairs() {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(lines.flat_map(str::chars).count(), 2 * PAIRS.len());
        assert!(PAIRS.is_sorted_by(|(one, _), (other, _)| one < other));
        for (traditional, written) in PAIRS.iter() {
            assert!(is_han(*traditional) && is_han(*written));
            assert_eq!(simplified(*written), None, "{written} is simplified");
        }
    }

    /// 國 and 會 stand in the name of the Council in traditional Chinese; 乾 is a character of names.
    #[test]
    fn some_characters_are_traditional() {
        assert_eq!(
            "國際電聯理事會".chars().filter_map(simplified).collect::<String>(),
            "国际电联会"
        );
        assert_eq!("国际乾坤着著于后".chars().find_map(simplified), None);
    }
}
