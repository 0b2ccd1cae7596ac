//! The alphabets whose letters look alike.

/// An alphabet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Alphabet {
    /// English, French, Spanish
    Latin,
    /// Russian
    Cyrillic,
    /// Symbols
    Greek,
}

impl Alphabet {
    /// The alphabet of a letter.
    pub(crate) const fn of(letter: char) -> Option<Self> {
        match letter {
            'A'..='Z' | 'a'..='z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24F}' => {
                Some(Self::Latin)
            }
            '\u{1E00}'..='\u{1EFF}' => Some(Self::Latin),
            '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}' => Some(Self::Cyrillic),
            '\u{386}' | '\u{388}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some(Self::Greek),
            _ => None,
        }
    }

    /// Its name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Alphabet::Latin => "Latin",
            Alphabet::Cyrillic => "Cyrillic",
            Alphabet::Greek => "Greek",
        }
    }
}

/// The alphabets of which a text has letters.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Alphabets {
    latin: bool,
    cyrillic: bool,
    greek: bool,
}

impl Alphabets {
    pub(crate) fn of(text: &str) -> Self {
        let mut all = Alphabets::default();
        for letter in text.chars() {
            match Alphabet::of(letter) {
                Some(Alphabet::Latin) => all.latin = true,
                Some(Alphabet::Cyrillic) => all.cyrillic = true,
                Some(Alphabet::Greek) => all.greek = true,
                None => {}
            }
        }
        all
    }

    /// Whether there are more than one.
    pub(crate) fn are_several(self) -> bool {
        (self.latin && self.cyrillic) || (self.greek && (self.latin || self.cyrillic))
    }
}

/// Letters that nobody can tell apart: Latin and Cyrillic.
// [V] UTS #39: each pair here and below has one skeleton in the data of ICU 72.
const CYRILLIC: &[(char, char)] = &[
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('J', 'Ј'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('j', 'ј'),
    ('o', 'о'),
    ('p', 'р'),
    ('s', 'ѕ'),
    ('x', 'х'),
    ('y', 'у'),
    ('Ë', 'Ё'),
    ('ë', 'ё'),
    ('ï', 'ї'),
];

/// Letters that nobody can tell apart: Latin and Greek. The small letters that serve as symbols are left
/// out.
const GREEK: &[(char, char)] = &[
    ('A', 'Α'),
    ('B', 'Β'),
    ('E', 'Ε'),
    ('H', 'Η'),
    ('I', 'Ι'),
    ('K', 'Κ'),
    ('M', 'Μ'),
    ('N', 'Ν'),
    ('O', 'Ο'),
    ('P', 'Ρ'),
    ('T', 'Τ'),
    ('X', 'Χ'),
    ('Y', 'Υ'),
    ('Z', 'Ζ'),
    ('o', 'ο'),
];

/// The letter of another alphabet that looks like this one.
pub(crate) fn twin(letter: char, alphabet: Alphabet) -> Option<char> {
    if Alphabet::of(letter)? == alphabet {
        return Some(letter);
    }
    let latin = match Alphabet::of(letter)? {
        Alphabet::Latin => Some(letter),
        Alphabet::Cyrillic => CYRILLIC.iter().find(|(_, own)| *own == letter).map(|(l, _)| *l),
        Alphabet::Greek => GREEK.iter().find(|(_, own)| *own == letter).map(|(l, _)| *l),
    }?;
    let find =
        |table: &[(char, char)]| table.iter().find(|(l, _)| *l == latin).map(|(_, own)| *own);
    match alphabet {
        Alphabet::Latin => Some(latin),
        // No Russian word has the letters that look like `i`, `j` and `s`.
        Alphabet::Cyrillic => find(CYRILLIC).filter(|letter| is_russian(*letter)),
        Alphabet::Greek => find(GREEK),
    }
}

const fn is_russian(letter: char) -> bool {
    matches!(letter, 'А'..='я' | 'Ё' | 'ё')
}

/// Letters as a finding names them: "Cyrillic `С` (U+0421) and `о` (U+043E)".
pub(crate) fn named(letters: &[char]) -> String {
    let alphabet = letters.first().and_then(|letter| Alphabet::of(*letter));
    let mut named = alphabet.map_or_else(String::new, |alphabet| format!("{} ", alphabet.name()));
    for (place, letter) in letters.iter().enumerate() {
        named.push_str(match place {
            0 => "",
            _ if place + 1 == letters.len() => " and ",
            _ => ", ",
        });
        named.push_str(&format!("`{letter}` (U+{:04X})", u32::from(*letter)));
    }
    named
}

#[cfg(test)]
mod tests {
    use super::{Alphabet, CYRILLIC, GREEK, named, twin};

    #[test]
    fn the_tables_are_of_the_alphabets_that_they_say() {
        for (latin, other) in CYRILLIC.iter().chain(GREEK) {
            assert_eq!(Alphabet::of(*latin), Some(Alphabet::Latin));
            assert_ne!(Alphabet::of(*other), Some(Alphabet::Latin));
            assert_eq!(twin(*other, Alphabet::Latin), Some(*latin));
        }
    }

    #[test]
    fn letters_have_twins_in_words_of_russian() {
        assert_eq!(twin('C', Alphabet::Cyrillic), Some('\u{421}'));
        assert_eq!(twin('s', Alphabet::Cyrillic), None);
        assert_eq!(twin('R', Alphabet::Cyrillic), None);
        assert_eq!(named(&['С', 'о']), "Cyrillic `С` (U+0421) and `о` (U+043E)");
    }
}
