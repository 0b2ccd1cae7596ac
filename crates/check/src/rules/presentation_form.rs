//! Arabic letters in the shape of a font.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;
use icu_normalizer::ComposingNormalizerBorrowed;

use crate::arabic::arabic_words;
use crate::passage::Passage;
use crate::prose::prose;
use crate::rule::{Judge, Rule};

super::code! {
    /// A word is written in the shapes of its letters, U+FB50 to U+FDFF and U+FE70 to U+FEFC, which
    /// Unicode keeps for old fonts, as text copied out of a PDF file often is. A search does not find
    /// such a word, and other fonts and a screen reader may not know it. Write the letters themselves;
    /// the font gives them their shapes.
    ///
    /// If the last letter stands first, the word was stored in the order in which it is seen, and its
    /// letters have to be typed anew. The marks of honour that are one character, such as `ﷺ`, and the
    /// ornate brackets `﴾` and `﴿` are no such shapes and are left alone.
    "presentation-form"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Ar], judge: Judge::Text(judge) };

const KASHIDA: char = '\u{640}';

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    if !reading.text().contains(is_form) {
        return;
    }
    let text = prose(reading);
    for (start, word) in arabic_words(&text).filter(|(_, word)| word.contains(is_form)) {
        let range = start..start + word.len();
        let message = format!("`{word}` is written in presentation forms");
        if is_reversed(word) {
            let message = format!("{message}, its last letter first");
            let finding = passage.finding(&CODE, reading, range, message);
            found.push(finding.hint("type the word anew, in the order in which it is read"));
            continue;
        }
        let letters = letters(word);
        // The form of a mark by itself is a space or a kashida with it.
        let is_exact = !letters.contains([' ', KASHIDA]) || word.contains([' ', KASHIDA]);
        let fix = passage.replace(reading, range.clone(), &*letters).filter(|_| is_exact);
        let hint = format!("write it in letters: `{}`", letters.trim());
        found.push(passage.finding(&CODE, reading, range, message).hint(hint).fix(fix));
    }
}

/// A word with the letters of its forms.
fn letters(word: &str) -> String {
    let normalizer = ComposingNormalizerBorrowed::new_nfkc();
    let mut letters = String::with_capacity(word.len());
    for character in word.chars() {
        if is_form(character) {
            letters.push_str(&normalizer.normalize(character.encode_utf8(&mut [0; 4])));
        } else {
            letters.push(character);
        }
    }
    letters
}

/// Whether a character is the shape of a letter, of two letters or of a mark.
fn is_form(character: char) -> bool {
    matches!(character, '\u{FB50}'..='\u{FBB1}' | '\u{FBD3}'..='\u{FD3D}' | '\u{FD50}'..='\u{FD8F}' | '\u{FD92}'..='\u{FDC7}' | '\u{FE70}'..='\u{FEFC}')
}

/// Whether the shapes of a word's letters join as they are seen from left to right, and not as they are
/// read.
fn is_reversed(word: &str) -> bool {
    let Some(shapes) = word.chars().map(joins).collect::<Option<Vec<_>>>() else { return false };
    let pairs = || shapes.iter().zip(shapes.iter().skip(1));
    let is_as_read = pairs().all(|(letter, next)| letter.next == next.previous);
    !is_as_read && pairs().all(|(letter, next)| letter.previous == next.next)
}

/// Which letters the shape of a letter joins.
struct Joins {
    previous: bool,
    next: bool,
}

/// What the shape of an Arabic letter joins, as the chart of Arabic Presentation Forms-B has it: those of
/// a letter follow one another, isolated and final, and initial and medial if it joins the next.
fn joins(character: char) -> Option<Joins> {
    let code = u32::from(character);
    let shape = match code {
        0xFE80 => 0,
        0xFE81..=0xFE88 | 0xFE8D..=0xFE8E | 0xFE93..=0xFE94 => (code - 0xFE81) % 2,
        0xFEA9..=0xFEB0 | 0xFEED..=0xFEF0 | 0xFEF5..=0xFEFC => (code - 0xFE81) % 2,
        0xFE89..=0xFE8C | 0xFEB1..=0xFEEC | 0xFEF1..=0xFEF4 => (code - 0xFE89) % 4,
        0xFE8F..=0xFE92 => code - 0xFE8F,
        0xFE95..=0xFEA8 => (code - 0xFE95) % 4,
        _ => return None,
    };
    Some(Joins { previous: matches!(shape, 1 | 3), next: matches!(shape, 2 | 3) })
}

#[cfg(test)]
mod tests {
    use super::{is_reversed, joins, letters};

    /// A letter that joins the next one has four shapes, any other two, or one.
    #[test]
    fn shapes_are_those_of_the_chart() {
        let mut shapes = ('\u{FE80}'..='\u{FEFC}').peekable();
        while let Some(first) = shapes.next() {
            let joined = joins(first).unwrap();
            assert!(!joined.previous && !joined.next, "{first}");
            let letter = letters(&first.to_string());
            let mut others = Vec::new();
            while let Some(other) = shapes.next_if(|other| letters(&other.to_string()) == letter) {
                let joined = joins(other).unwrap();
                others.push((joined.previous, joined.next));
            }
            let all = [(true, false), (false, true), (true, true)];
            assert!(matches!(others.len(), 0 | 1 | 3), "{first}");
            assert_eq!(others, all[..others.len()], "{first}");
        }
    }

    #[test]
    fn the_order_is_told_by_the_shapes() {
        assert!(!is_reversed("ﻣﺤﻤﺪ") && is_reversed("ﺪﻤﺤﻣ"));
        assert!(!is_reversed("ﺩﺍﺭ") && !is_reversed("ﺭﺍﺩ"));
    }
}
