//! Words that follow a number and do not part from it.

use hexaglot_locale::Lang;

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
