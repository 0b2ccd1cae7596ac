//! Texts in capitals.

use icu_casemap::{CaseMapper, CaseMapperBorrowed};
use icu_locale_core::{LanguageIdentifier, langid};
use serde::Deserialize;

use crate::{Lang, Script};

/// How a house sets the title of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TitleCase {
    /// As it is written.
    #[default]
    AsWritten,
    /// In capitals, where the script has them.
    Capitals,
}

/// A text in capitals, by Unicode's full case mapping of the language (chapter 3.13, `toUppercase`, with
/// the conditions of `SpecialCasing.txt`); in a script without capitals, the text as it is.
///
/// Letters that follow a figure are its ending and stay: the ITU sets "OUTCOME OF THE 12th MEETING"
/// (un-conventions.md, S2). After a hyphen, as in Russian, they are a word like any other, which nobody
/// has confirmed. `before` is what the text follows.
#[must_use]
pub fn capitals(text: &str, lang: Lang, before: Option<char>) -> String {
    let language = match lang.script() {
        Script::Latin | Script::Cyrillic => language(lang),
        Script::Arabic | Script::Han => return text.to_owned(),
    };
    let mut capitals = String::with_capacity(text.len());
    let (mut start, mut is_ending, mut before) = (0, false, before);
    for (at, character) in
        text.char_indices().map(|(at, c)| (at, Some(c))).chain([(text.len(), None)])
    {
        let follows = is_ending || before.is_some_and(|before| before.is_ascii_digit());
        let ends = follows && character.is_some_and(char::is_alphabetic);
        if ends != is_ending || character.is_none() {
            let piece = text.get(start..at).unwrap_or_default();
            if is_ending {
                capitals.push_str(piece);
            } else {
                capitals.push_str(&MAPPER.uppercase_to_string(piece, &language));
            }
            (start, is_ending) = (at, ends);
        }
        before = character;
    }
    capitals
}

static MAPPER: CaseMapperBorrowed<'static> = CaseMapper::new();

const fn language(lang: Lang) -> LanguageIdentifier {
    match lang {
        Lang::Ar => langid!("ar"),
        Lang::Zh => langid!("zh"),
        Lang::En => langid!("en"),
        Lang::Fr => langid!("fr"),
        Lang::Ru => langid!("ru"),
        Lang::Es => langid!("es"),
    }
}

#[cfg(test)]
mod tests {
    use super::capitals;
    use crate::Lang;

    #[test]
    fn letters_become_capitals_where_the_script_has_them() {
        let texts = [
            (
                Lang::En,
                "Outcome of the 12th meeting (CWG-COP)",
                "OUTCOME OF THE 12th MEETING (CWG-COP)",
            ),
            (Lang::Fr, "Résultats de la 1re réunion, cœur", "RÉSULTATS DE LA 1re RÉUNION, CŒUR"),
            (
                Lang::Es,
                "Resultados de la 12ª reunión: ¿año?",
                "RESULTADOS DE LA 12ª REUNIÓN: ¿AÑO?",
            ),
            (Lang::Ru, "Итоги 12-го собрания", "ИТОГИ 12-ГО СОБРАНИЯ"),
            (Lang::En, "in 2017 and", "IN 2017 AND"),
            (Lang::En, "", ""),
            (Lang::Ar, "نتائج Re-Rights", "نتائج Re-Rights"),
            (Lang::Zh, "关于 Insafe 的结果", "关于 Insafe 的结果"),
        ];
        for (lang, text, expected) in texts {
            assert_eq!(capitals(text, lang, None), expected);
        }
        assert_eq!(capitals("th meeting", Lang::En, Some('2')), "th MEETING");
    }
}
