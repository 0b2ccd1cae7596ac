//! Words that come before a number and do not part from it.

use hexaglot_locale::Lang;

use crate::words::words;

/// A word before a figure.
#[derive(Debug)]
pub(super) struct Numbered<'t> {
    /// The text before the word.
    pub(super) before: &'t str,
    pub(super) word: &'t str,
    /// The text from the figure on.
    pub(super) after: &'t str,
}

impl Numbered<'_> {
    /// Whether the word is an abbreviation or a noun that has the figure for its number.
    pub(super) fn is_one(&self, lang: Lang) -> bool {
        match lang {
            Lang::Ar => is_resolution(self.word),
            _ => abbreviations(lang).contains(&self.word) && !self.is_another(lang),
        }
    }

    /// Whether it is the same letters and means another thing.
    fn is_another(&self, lang: Lang) -> bool {
        match self.word {
            "No." => self.is_answer(),
            // `Martin et al. 2016`
            "al." => self.before.trim_end().ends_with(" et"),
            "art." | "vol." | "fig." => {
                self.may_be_word(lang) && !self.is_introduced(lang) && self.begins_sentence(lang)
            }
            _ => false,
        }
    }

    /// Whether the letters are a word too, which may end a sentence: art, a fruit, and in French theft. Spanish
    /// has `op art` from English.
    fn may_be_word(&self, lang: Lang) -> bool {
        match (lang, self.word) {
            (Lang::En, "art." | "fig.") | (Lang::Fr, "art." | "vol.") => true,
            (Lang::Es, "art.") => self.before.trim_end().ends_with("op"),
            _ => false,
        }
    }

    /// Whether what cites stands before the word, or nothing does. `The state of the art` is another thing.
    fn is_introduced(&self, lang: Lang) -> bool {
        let before = self.before.trim_end();
        let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        let last = last.trim_start_matches(['(', '[']).to_lowercase();
        let is_state = ["state of the", "état de l'", "état de l’"];
        (last.is_empty() || introductions(lang).contains(&&*last))
            && !is_state.iter().any(|state| before.ends_with(state))
    }

    /// Whether the word begins a sentence, as an answer does. A short word before the stop may be an
    /// abbreviation: `Doc. No. 5`.
    fn is_answer(&self) -> bool {
        let before = self.before.trim_end();
        let is_long = |sentence: &str| {
            sentence.chars().rev().take_while(|letter| letter.is_alphabetic()).count() > 4
        };
        before.is_empty()
            || before.ends_with(['?', '!'])
            || before.strip_suffix('.').is_some_and(is_long)
    }

    /// Whether the figure seems to begin a sentence: a word follows it that does not lead on from a number.
    fn begins_sentence(&self, lang: Lang) -> bool {
        let figure = self.after.find([' ', '\u{A0}']).unwrap_or(self.after.len());
        let (figure, rest) = self.after.split_at_checked(figure).unwrap_or_default();
        let mut following = words(rest);
        let Some((place, word)) = following.next() else { return false };
        let is_beside = figure.ends_with(char::is_alphanumeric) && place.start == ' '.len_utf8();
        let is_of_them =
            word == "of" && following.next().is_some_and(|(_, next)| THEM.contains(&next));
        is_beside && (!leads_on(lang).contains(&word) || is_of_them)
    }
}

/// Words that stand before what is cited, and not before a noun without an article.
// [K]
const fn introductions(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &["the", "in", "under", "see", "as"],
        Lang::Fr => &["l'", "l’", "le", "du", "au", "dans", "voir"],
        Lang::Ar | Lang::Es | Lang::Ru | Lang::Zh => &[],
    }
}

/// English words that are counted, not cited.
const THEM: [&str; 6] = ["them", "these", "those", "which", "us", "you"];

/// Words that lead on from the number of an article, a volume or a figure.
// [K]
const fn leads_on(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => {
            &["of", "and", "or", "to", "in", "on", "as", "is", "for", "shows", "above", "below"]
        }
        Lang::Fr => &["de", "du", "des", "et", "ou", "à", "dans", "sur", "est", "al"],
        Lang::Es => &["de", "del", "y", "e", "o", "a", "en", "es", "párr"],
        Lang::Ar | Lang::Ru | Lang::Zh => &[],
    }
}

/// Abbreviations before a number.
// [V] un-conventions.md, sections 1.3 and 2: No., Nº, N.°, №, nº, para., par., párr., п., стр.; [K] the
// parts of a book and the articles of a law.
const fn abbreviations(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => {
            &["No.", "Nos.", "p.", "pp.", "para.", "paras.", "art.", "arts.", "vol.", "fig."]
        }
        Lang::Fr => {
            &["n°", "nº", "N°", "Nº", "p.", "pp.", "par.", "art.", "al.", "chap.", "vol.", "fig."]
        }
        Lang::Es => &[
            "n°", "nº", "n.°", "n.º", "N°", "Nº", "N.°", "N.º", "núm.", "núms.", "p.", "pp.",
            "pág.", "págs.", "párr.", "párrs.", "art.", "arts.", "cap.", "vol.", "fig.",
        ],
        Lang::Ru => &["п.", "пп.", "ст.", "стр.", "с.", "гл.", "рис.", "табл."],
        Lang::Ar | Lang::Zh => &[],
    }
}

/// Whether a word is القرار, with prepositions and the article before it, which take its alef with them.
fn is_resolution(word: &str) -> bool {
    // [V] un-conventions.md, section 4: القرار 1306 with a no-break space.
    let stem = word.trim_start_matches(['و', 'ف', 'ب', 'ل', 'ك', 'ا']);
    stem == "قرار" && word.chars().count() <= 8
}
