//! The names of months.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use hexaglot_locale::Lang;
use rustc_hash::FxHashMap;

use super::folding::{Beginnings, Folded, without_prefixes};

/// A month where a text names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Month {
    pub range: Range<usize>,
    /// 1 to 12.
    pub number: u8,
    /// Whether the word may mean something else, where no day and no year stand beside it.
    pub is_ambiguous: bool,
}

/// The months that a text names by its words, in its order. Chinese, which numbers its months, names none.
pub(crate) fn months(text: &str, words: &[Folded<'_>], lang: Lang) -> Vec<Month> {
    let mut found: Vec<Month> = Vec::new();
    let mut before: Option<(usize, &str)> = None;
    for Folded { range, word, folded } in words {
        if lang == Lang::En && !word.starts_with(char::is_uppercase) {
            continue;
        }
        let first = before.take();
        if lang == Lang::Ar && (folded.ends_with("تشرين") || folded.ends_with("كانون")) {
            before = Some((range.start, folded));
            continue;
        }
        let (place, month) = match first {
            // تشرين الأول
            Some((start, first)) => {
                let both = format!("{first} {}", folded.trim_start_matches("ال"));
                (start..range.end, named(&both, lang))
            }
            None => (range.clone(), named(folded, lang)),
        };
        // Sr. Julio Luna, г-жа Марта: these languages write their months small, and names with a capital.
        let is_name = || {
            matches!(lang, Lang::Fr | Lang::Ru | Lang::Es) && word.starts_with(char::is_uppercase)
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
        found.push(Month { range: place, number, is_ambiguous: is_ambiguous || is_name() });
    }
    found
}

/// The month that folded words name, and whether they may mean something else.
fn named(words: &str, lang: Lang) -> Option<(u8, bool)> {
    let names = Names::of(lang);
    let row = |form| Some((form, names.row(form)?));
    let (word, row) = match lang {
        Lang::Ar => without_prefixes(words).find_map(row),
        _ => row(words),
    }?;
    let number = u8::try_from(row % 12 + 1).ok()?;
    // The second dozen are short forms, but in Arabic names like the first.
    Some((number, row >= 12 && lang != Lang::Ar || AMBIGUOUS.contains(&word)))
}

/// Names of months that are words of another kind, too: verbs, names of people and of firms `[K]`.
const AMBIGUOUS: [&str; 11] =
    ["may", "march", "april", "june", "august", "mars", "mai", "اب", "مارس", "نيسان", "تموز"];

/// The rows of the names of a language, ready to be looked up.
#[derive(Default)]
struct Names {
    rows: FxHashMap<&'static str, usize>,
    /// Their first letters.
    beginnings: Beginnings,
}

impl Names {
    fn of(lang: Lang) -> &'static Names {
        static NAMES: LazyLock<HashMap<Lang, Names>> =
            LazyLock::new(|| Lang::ALL.map(|lang| (lang, Names::new(lang))).into());
        static NONE: LazyLock<Names> = LazyLock::new(Names::default);
        NAMES.get(&lang).unwrap_or(&NONE)
    }

    fn new(lang: Lang) -> Names {
        let mut all = Names::default();
        for (row, forms) in names(lang).iter().enumerate() {
            for form in forms.split('|') {
                all.beginnings.add(form);
                all.rows.entry(form).or_insert(row);
            }
        }
        all
    }

    fn row(&self, word: &str) -> Option<usize> {
        if self.beginnings.has(word) { self.rows.get(word).copied() } else { None }
    }
}

/// The names of the months, folded; then in the same order the short forms, in Arabic the names of the
/// eastern countries.
// [V] CLDR 48, dates/calendars/gregorian/months; Arabic: un-conventions.md, section 2, months and dates.
// Russian: the nominative and the genitive are those of CLDR, the other cases [K].
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
            "январь|января|январю|январем|январе",
            "февраль|февраля|февралю|февралем|феврале",
            "март|марта|марту|мартом|марте",
            "апрель|апреля|апрелю|апрелем|апреле",
            "май|мая|маю|маем|мае",
            "июнь|июня|июню|июнем|июне",
            "июль|июля|июлю|июлем|июле",
            "август|августа|августу|августом|августе",
            "сентябрь|сентября|сентябрю|сентябрем|сентябре",
            "октябрь|октября|октябрю|октябрем|октябре",
            "ноябрь|ноября|ноябрю|ноябрем|ноябре",
            "декабрь|декабря|декабрю|декабрем|декабре",
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

    use super::super::folding::folded_words;
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
            let found = months(text, &folded_words(text, lang), lang);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            let month = &found[0];
            assert_eq!((text.get(month.range.clone()), month.number), (Some(words), number));
        }
        assert_eq!(months("we may march", &folded_words("we may march", Lang::En), Lang::En), []);
    }
}
