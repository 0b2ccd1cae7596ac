//! Words that a number does not part from.

use hexaglot_locale::Lang;

/// Whether a word is an abbreviation that has a number after it.
///
/// They are never anything else before a figure.
pub(super) fn comes_before_number(word: &str, lang: Lang) -> bool {
    // [V] un-conventions.md, sections 1.3 and 2: No., Nº, N.°, №, nº, para., par., párr., п., стр.; [K] the
    // parts of a book and the articles of a law.
    let words: &[&str] = match lang {
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
        Lang::Ar => return is_resolution(word),
        Lang::Zh => &[],
    };
    words.contains(&word)
}

/// Whether a word is القرار, with prepositions and the article before it, which take its alef with them.
fn is_resolution(word: &str) -> bool {
    // [V] un-conventions.md, section 4: القرار 1306 with a no-break space.
    let stem = word.trim_start_matches(['و', 'ف', 'ب', 'ل', 'ك', 'ا']);
    stem == "قرار" && word.chars().count() <= 8
}

/// Whether a word is the symbol of a unit, or the abbreviation of a great number.
pub(super) fn is_unit(word: &str, lang: Lang) -> bool {
    let bare = word.trim_end_matches(|sign| CLOSING.contains(&sign));
    let is_short = || word.get(bare.len()..).is_some_and(|rest| rest.starts_with('.'));
    let is_russian = || RUSSIAN.contains(&bare) || bare == "тыс" && is_short();
    SYMBOLS.contains(&bare) || lang == Lang::Ru && is_russian()
}

/// What may stand behind a word, in any order: `(25 km).`
const CLOSING: [char; 15] =
    ['.', ',', ';', ':', '!', '?', '…', ')', ']', '»', '”', '"', '،', '؛', '؟'];

/// The percent sign, and symbols of the International System and of telecommunications that are no words and
/// no numerals of a list.
const SYMBOLS: [&str; 31] = [
    "kB", "MB", "GB", "TB", "%", "‰", "°C", "km", "km²", "cm", "mm", "kg", "Hz", "kHz", "MHz",
    "GHz", "THz", "kW", "MW", "GW", "kV", "bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s", "dB",
    "dBm", "dBi", "ms", "€",
];

/// The same in Cyrillic letters, and the great numbers.
// [K] that the great numbers do not part from their figures; the table has only units.
const RUSSIAN: [&str; 16] = [
    "км",
    "см",
    "мм",
    "кг",
    "Гц",
    "кГц",
    "МГц",
    "ГГц",
    "кВт",
    "МВт",
    "кбит/с",
    "Мбит/с",
    "Гбит/с",
    "дБ",
    "млн",
    "млрд",
];
