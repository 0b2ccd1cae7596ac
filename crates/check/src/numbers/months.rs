//! The names of months.

use std::ops::Range;

use hexaglot_locale::Lang;

use super::lexicon::{fold, without_prefixes};
use crate::words::words;

/// A month where a text names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Month {
    pub range: Range<usize>,
    /// 1 to 12.
    pub number: u8,
    /// Whether the word may mean something else, where no day and no year stand beside it.
    pub is_ambiguous: bool,
}

/// The months that a text names, in its order. Chinese, which numbers its months, names none.
pub(crate) fn months(text: &str, lang: Lang) -> Vec<Month> {
    let mut found: Vec<Month> = Vec::new();
    if lang == Lang::Zh {
        return found;
    }
    let mut before: Option<(Range<usize>, String)> = None;
    for (range, word) in words(text) {
        if lang == Lang::En && !word.starts_with(char::is_uppercase) {
            continue;
        }
        let (mut folded, mut place) = (fold(word, lang), range.clone());
        if let Some((start, first)) = before.take() {
            // تشرين الأول
            folded = format!("{first} {}", folded.trim_start_matches("ال"));
            place = start.start..range.end;
        }
        if lang == Lang::Ar && (folded.ends_with("تشرين") || folded.ends_with("كانون")) {
            before = Some((range, folded));
            continue;
        }
        let month = match lang {
            Lang::Ar => without_prefixes(&folded).find_map(|form| month(form, lang)),
            _ => month(&folded, lang),
        };
        let Some((number, is_ambiguous)) = month else { continue };
        // The UN writes both names: تشرين الأول/أكتوبر.
        if let Some(last) = found.last_mut()
            && last.number == number
            && text.get(last.range.end..place.start) == Some("/")
        {
            last.range.end = place.end;
            last.is_ambiguous = false;
            continue;
        }
        found.push(Month { range: place, number, is_ambiguous });
    }
    found
}

fn month(word: &str, lang: Lang) -> Option<(u8, bool)> {
    let names = names(lang);
    let number = |row: usize| u8::try_from(row % 12 + 1).ok();
    let exact = names.iter().position(|name| name.split('|').any(|name| name == word));
    let row = exact.or_else(|| {
        let stem = |name: &&str| {
            let is_stem = |name: &str| {
                name.strip_suffix('*').is_some_and(|stem| {
                    word.strip_prefix(stem).is_some_and(|rest| rest.chars().count() <= 2)
                })
            };
            name.split('|').any(is_stem)
        };
        names.iter().position(stem)
    })?;
    // The second dozen are short forms; of the full names these are words of another kind, too.
    let is_word = matches!(word, "may" | "march" | "mars" | "mai" | "اب");
    Some((number(row)?, row >= 12 && lang != Lang::Ar || is_word))
}

/// The names of the months, folded; then in the same order the short forms, in Arabic the names of the
/// eastern countries.
// [V] CLDR 48, dates/calendars/gregorian/months; Arabic: un-conventions.md, section 2, months and dates.
fn names(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Ar => &[
            "يناير",
            "فبراير",
            "مارس",
            "ابريل",
            "مايو",
            "يونيو|يونيه",
            "يوليو|يوليه",
            "اغسطس",
            "سبتمبر",
            "اكتوبر",
            "نوفمبر",
            "ديسمبر",
            "كانون ثاني",
            "شباط",
            "اذار",
            "نيسان",
            "ايار",
            "حزيران",
            "تموز",
            "اب",
            "ايلول",
            "تشرين اول",
            "تشرين ثاني",
            "كانون اول",
        ],
        Lang::En => &[
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "-",
            "jun",
            "jul",
            "aug",
            "sep|sept",
            "oct",
            "nov",
            "dec",
        ],
        Lang::Fr => &[
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre",
            "janv",
            "fevr",
            "-",
            "avr",
            "-",
            "-",
            "juil",
            "-",
            "sept",
            "oct",
            "nov",
            "dec",
        ],
        Lang::Es => &[
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre|setiembre",
            "octubre",
            "noviembre",
            "diciembre",
            "ene",
            "feb",
            "mar",
            "abr",
            "-",
            "jun",
            "jul",
            "ago",
            "sep|sept",
            "oct",
            "nov",
            "dic",
        ],
        Lang::Ru => &[
            "январ*",
            "феврал*",
            "март*",
            "апрел*",
            "май|мая|мае|маю|маем",
            "июн*",
            "июл*",
            "август*",
            "сентябр*",
            "октябр*",
            "ноябр*",
            "декабр*",
            "янв",
            "фев|февр",
            "мар",
            "апр",
            "-",
            "-",
            "-",
            "авг",
            "сен|сент",
            "окт",
            "ноя|нояб",
            "дек",
        ],
        Lang::Zh => &[],
    }
}

#[cfg(test)]
mod tests {
    use hexaglot_locale::Lang;

    use super::months;

    #[test]
    fn months_are_known_in_every_house() {
        let known = [
            ("10 October 2016", Lang::En, "October", 10),
            ("le 1er août 2016", Lang::Fr, "août", 8),
            ("10 de Octubre de 2016", Lang::Es, "Octubre", 10),
            ("в октябре 2016 года", Lang::Ru, "октябре", 10),
            ("10 أكتوبر 2016", Lang::Ar, "أكتوبر", 10),
            ("10 تشرين الأول/أكتوبر 2016", Lang::Ar, "تشرين الأول/أكتوبر", 10),
            ("10 كانون الثاني 2016", Lang::Ar, "كانون الثاني", 1),
            ("10 ابريل/نيسان 2016", Lang::Ar, "ابريل/نيسان", 4),
        ];
        for (text, lang, words, number) in known {
            let found = months(text, lang);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            let month = &found[0];
            assert_eq!((text.get(month.range.clone()), month.number), (Some(words), number));
        }
        assert_eq!(months("we may march", Lang::En), []);
    }
}
