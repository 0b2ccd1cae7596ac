//! The word that was meant.

/// The candidate that is nearest to `word`, where one is near enough to be meant: a third of its
/// characters may differ, and at least one. Of a word of one letter that letter must be there. Of equally near
/// candidates the first holds.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters: Vec<char> = word.chars().take(LONGEST + 1).collect();
    let allowed = (letters.len() / 3).max(1);
    if letters.is_empty() || letters.len() > LONGEST {
        return None;
    }
    candidates
        .into_iter()
        .take(CANDIDATES)
        .filter(|candidate| candidate.len().abs_diff(word.len()) <= 4 * allowed)
        .map(|candidate| (distance(&letters, candidate), candidate))
        .filter(|(distance, candidate)| {
            *distance > 0
                && *distance <= allowed
                && (*distance < candidate.len() || word.contains(candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Words beyond these are not compared: who has thousands of names finds the right one elsewhere.
const CANDIDATES: usize = 2_000;
/// Longer words are not typing mistakes of known ones.
const LONGEST: usize = 64;

/// How many characters must be put in, taken away, changed or swapped with their neighbor.
fn distance(word: &[char], other: &str) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=word.len()).collect();
    let mut above = None;
    for (down, letter) in other.chars().enumerate() {
        let mut next = vec![down + 1];
        for (across, found) in word.iter().enumerate() {
            let at =
                |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX / 2);
            let mut least = (at(&row, across + 1) + 1)
                .min(at(&next, across) + 1)
                .min(at(&row, across) + usize::from(*found != letter));
            let left = across.checked_sub(1).and_then(|left| word.get(left));
            if left == Some(&letter) && above == Some(*found) {
                least = least.min(at(&before, across.saturating_sub(1)) + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
        above = Some(letter);
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn typing_mistakes_find_their_word() {
        let words = ["title", "section", "p", "note-to-translators"];
        assert_eq!(nearest("titel", words), Some("title"));
        assert_eq!(nearest("secton", words), Some("section"));
        assert_eq!(nearest("note-to-translator", words), Some("note-to-translators"));
        assert_eq!(nearest("q", words), None, "one letter of one is another word");
        assert_eq!(nearest("pp", words), Some("p"));
        assert_eq!(nearest("paragraph", words), None);
        assert_eq!(nearest("", words), None);
    }
}
