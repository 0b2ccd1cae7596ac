//! By what a word is known again in its other forms.

use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};
use hexaglot_locale::Lang;
use icu_normalizer::DecomposingNormalizerBorrowed;

use super::arabic;

/// How like an agreed word the word of a text has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Likeness {
    /// The same word in the singular or in the plural; in Russian and Arabic, where a word has many forms,
    /// any of them. This is for words by which a term is known, so that no other word is taken for it.
    Number,
    /// Any word with the same stem. This is for words that may stand, so that no form of them is refused.
    Stem,
}

/// The keys of an agreed word: a word of a text that has one of them is a form of it. An acronym is known
/// by its letters alone. All words here are [`bare`].
pub(crate) fn keys(lang: Lang, likeness: Likeness, word: &str) -> Vec<String> {
    if is_acronym(word) {
        return vec![exact(word)];
    }
    match lang {
        Lang::Ar => arabic::keys(word),
        _ => {
            let mut keys = Vec::new();
            inflected(lang, likeness, word, &mut |key| keys.push(key.to_owned()));
            keys
        }
    }
}

/// Meets every key that the word of a text may have.
pub(crate) fn keys_in_text(lang: Lang, likeness: Likeness, word: &str, meet: &mut dyn FnMut(&str)) {
    meet(&exact(word));
    match lang {
        Lang::Ar => arabic::keys_in_text(word, meet),
        _ => inflected(lang, likeness, word, meet),
    }
}

/// The word without what an apostrophe joins to it: the possessive `s` of English, and an elided article or
/// preposition of French.
pub(crate) fn bare(lang: Lang, word: &str) -> &str {
    let apostrophes = ['\'', '’'];
    match lang {
        Lang::En => match word.rsplit_once(apostrophes) {
            Some((owner, "s" | "S")) => owner,
            _ => word,
        },
        Lang::Fr => match word.rsplit_once(apostrophes) {
            Some((elided, rest)) if elided.chars().count() <= 3 && !rest.is_empty() => rest,
            _ => word,
        },
        _ => word,
    }
}

/// The key of the word as it is written, but for its capitals.
pub(crate) fn exact(word: &str) -> String {
    format!("={}", word.to_lowercase())
}

/// Whether a word is two or more capitals: `ITU`, which is not `itu`, and `WHO`, which is not `who`.
pub(crate) fn is_acronym(word: &str) -> bool {
    let mut letters = word.chars().filter(|letter| letter.is_alphabetic());
    letters.clone().nth(1).is_some() && letters.all(char::is_uppercase)
}

static FRENCH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::French));
static RUSSIAN: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::Russian));
static SPANISH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::Spanish));

fn inflected(lang: Lang, likeness: Likeness, word: &str, meet: &mut dyn FnMut(&str)) {
    let word = word.to_lowercase();
    match (lang, likeness) {
        (Lang::Fr, _) => {
            let singular = french_singular(&word);
            match likeness {
                Likeness::Number => meet(&without_accents(&singular)),
                // The singular first: Snowball does not know `travaux` for a form of `travail`.
                Likeness::Stem => meet(&without_accents(&FRENCH.stem(&singular))),
            }
        }
        (Lang::Es, Likeness::Number) => meet(&without_accents(&spanish_singular(&word))),
        (Lang::Es, Likeness::Stem) => {
            meet(&without_accents(&SPANISH.stem(&word)));
            // Snowball takes the end of `gobiernos` for that of a verb.
            if let Some(singular) = word.strip_suffix('s') {
                meet(&without_accents(&SPANISH.stem(singular)));
            }
        }
        (Lang::Ru, _) => {
            let word = word.replace('ё', "е");
            // Snowball takes the end of `защите` for that of a verb, and leaves less than of `защита`.
            let stems =
                [Some(&*RUSSIAN.stem(&word)), Some(russian_noun(&word)), without_ending(&word)];
            for stem in stems.into_iter().flatten() {
                meet(stem);
                if let Some(shorter) = without_fleeting_vowel(stem) {
                    meet(&shorter);
                }
            }
        }
        _ => meet(&english_singular(&word)),
    }
}

fn english_singular(word: &str) -> String {
    if word == "children" {
        return "child".to_owned();
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let without = |ending: &str, instead: &str| {
        let stem = word.strip_suffix(ending).unwrap_or(word);
        format!("{stem}{instead}")
    };
    match word.len() {
        0..=3 => word.to_owned(),
        _ if matches!(word, "men" | "women") || word.ends_with("women") => without("men", "man"),
        _ if ends(&["ies"]) && word.len() > 4 => without("ies", "y"),
        _ if ends(&["sses", "ches", "shes", "xes", "zzes"]) => without("es", ""),
        _ if ends(&["s"]) && !ends(&["ss", "us", "is"]) => without("s", ""),
        _ => word.to_owned(),
    }
}

fn french_singular(word: &str) -> String {
    if word == "travaux" {
        return "travail".to_owned();
    }
    let stem = |ending: &str| word.strip_suffix(ending).unwrap_or(word);
    match word.chars().count() {
        0..=3 => word.to_owned(),
        _ if word.ends_with("eaux") => stem("x").to_owned(),
        _ if word.ends_with("aux") => format!("{}al", stem("aux")),
        _ if word.ends_with("ss") => word.to_owned(),
        _ => word.strip_suffix(['s', 'x']).unwrap_or(word).to_owned(),
    }
}

/// Without the `e` in which many words end and by which others make their plural, since nothing tells
/// `partes` of `parte` from `reuniones` of `reunión`.
fn spanish_singular(word: &str) -> String {
    if word.chars().count() <= 3 {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ces") {
        return format!("{stem}z");
    }
    let word = word.strip_suffix('s').unwrap_or(word);
    word.strip_suffix('e').unwrap_or(word).to_owned()
}

/// The endings of Russian nouns, as the stemmer of Snowball lists them; the longer ones first.
const RUSSIAN_NOUNS: [&str; 36] = [
    "иями", "ями", "ами", "ией", "иям", "ием", "иях", "ев", "ов", "ие", "ье", "еи", "ии", "ей",
    "ой", "ий", "ям", "ем", "ам", "ом", "ах", "ях", "ию", "ью", "ия", "ья", "а", "е", "и", "й",
    "о", "у", "ы", "ь", "ю", "я",
];

/// A Russian word without the ending that it has if it is a noun.
fn russian_noun(word: &str) -> &str {
    let stem = RUSSIAN_NOUNS.iter().find_map(|ending| word.strip_suffix(ending));
    stem.filter(|stem| stem.chars().nth(2).is_some()).unwrap_or(word)
}

/// A Russian word that may be a plural genitive without an ending: the last letters of `систем` look like an
/// ending, but are of its stem. Short words, many of them pronouns, are left as they are.
fn without_ending(word: &str) -> Option<&str> {
    let ends = word.ends_with(is_russian_consonant) && word.chars().nth(4).is_some();
    ends.then_some(word)
}

fn is_russian_consonant(letter: char) -> bool {
    letter.is_alphabetic() && !"аеиоуыэюяьй".contains(letter)
}

/// The stem of the other forms of a Russian word of which this form has a vowel that they lack: `рынок`,
/// but `рынка`.
fn without_fleeting_vowel(stem: &str) -> Option<String> {
    let mut letters = stem.char_indices().rev();
    let ((last_at, last), (at, vowel), (_, before)) =
        (letters.next()?, letters.next()?, letters.next()?);
    let is_fleeting =
        is_russian_consonant(last) && "ео".contains(vowel) && is_russian_consonant(before);
    is_fleeting
        .then(|| format!("{}{}", stem.get(..at).unwrap_or(""), stem.get(last_at..).unwrap_or("")))
}

/// The letters alone: `Etats` and `États` are one word, and so are `reunión` and the stem of `reuniones`.
fn without_accents(word: &str) -> String {
    let parted = DecomposingNormalizerBorrowed::new_nfd().normalize(word);
    parted.chars().filter(|mark| !matches!(mark, '\u{300}'..='\u{36F}')).collect()
}

#[cfg(test)]
mod tests {
    use hexaglot_locale::Lang;

    use super::{Likeness, bare, keys, keys_in_text};

    fn is_form(lang: Lang, likeness: Likeness, agreed: &str, word: &str) -> bool {
        let keys = keys(lang, likeness, bare(lang, agreed));
        let mut is_form = false;
        keys_in_text(lang, likeness, bare(lang, word), &mut |key| {
            is_form |= keys.iter().any(|own| own == key)
        });
        is_form
    }

    fn all(lang: Lang, likeness: Likeness, agreed: &str, words: &[&str]) {
        for word in words {
            assert!(is_form(lang, likeness, agreed, word), "`{word}` is a form of `{agreed}`");
        }
    }

    fn none(lang: Lang, likeness: Likeness, agreed: &str, words: &[&str]) {
        for word in words {
            assert!(!is_form(lang, likeness, agreed, word), "`{word}` is no form of `{agreed}`");
        }
    }

    #[test]
    fn an_english_word_has_a_plural_and_a_possessive() {
        let number = Likeness::Number;
        all(Lang::En, number, "State", &["States", "State’s", "STATES", "state"]);
        all(Lang::En, number, "policies", &["policy"]);
        all(Lang::En, number, "child", &["children", "Children's"]);
        all(Lang::En, number, "process", &["processes"]);
        none(Lang::En, number, "State", &["Statement", "Stated", "Stateless"]);
        none(Lang::En, number, "Union", &["Unionize", "United"]);
        all(Lang::En, number, "ITU", &["ITU’s"]);
        none(Lang::En, number, "AID", &["AIDS"]);
    }

    #[test]
    fn a_french_word_is_known_in_number_and_gender() {
        let stem = Likeness::Stem;
        all(Lang::Fr, stem, "États", &["Etat", "l’État", "d’États", "ÉTATS"]);
        all(Lang::Fr, stem, "travail", &["travaux"]);
        all(Lang::Fr, stem, "régional", &["régionaux", "régionale", "régionales"]);
        all(Lang::Fr, stem, "étude", &["d'études"]);
        all(Lang::Fr, stem, "UIT", &["l'UIT", "d’UIT"]);
        none(Lang::Fr, stem, "Conseil", &["Commission", "Conférence"]);
        none(Lang::Fr, Likeness::Number, "conseil", &["conseiller", "conseillère"]);
    }

    #[test]
    fn a_spanish_word_is_known_in_number_and_gender() {
        let stem = Likeness::Stem;
        all(Lang::Es, stem, "reunión", &["reuniones", "Reunión"]);
        all(Lang::Es, stem, "gobiernos", &["Gobierno"]);
        all(Lang::Es, stem, "líneas", &["línea"]);
        all(Lang::Es, stem, "público", &["pública", "públicos", "públicas"]);
        all(Lang::Es, Likeness::Number, "reunión", &["reuniones"]);
        all(Lang::Es, Likeness::Number, "partes", &["parte"]);
        all(Lang::Es, Likeness::Number, "luz", &["luces"]);
        all(Lang::Es, Likeness::Number, "Miembro", &["Miembros"]);
        none(Lang::Es, stem, "Comisión", &["Comité", "Consejo"]);
    }

    #[test]
    fn a_russian_word_is_known_in_all_cases() {
        let stem = Likeness::Stem;
        let cases = ["группы", "группе", "группу", "группой", "групп", "группами", "группах"];
        all(Lang::Ru, stem, "группа", &cases);
        all(Lang::Ru, stem, "рабочая", &["рабочей", "рабочую", "рабочие", "рабочих", "рабочими"]);
        all(Lang::Ru, stem, "ребёнок", &["ребенка", "ребенку", "ребёнка"]);
        all(Lang::Ru, stem, "защита", &["защите", "защиты", "защитой"]);
        all(Lang::Ru, stem, "рынок", &["рынка", "рынков"]);
        all(Lang::Ru, stem, "организация", &["организаций", "организациями", "организации"]);
        all(Lang::Ru, stem, "система", &["систем", "системы", "системам"]);
        all(Lang::Ru, stem, "проблема", &["проблем"]);
        none(Lang::Ru, stem, "Совет", &["Союз", "Секретариат", "Советский"]);
    }

    #[test]
    fn an_arabic_word_is_known_with_what_is_written_to_it() {
        let stem = Likeness::Stem;
        let forms = ["الفريق", "وفريق", "بالفريق", "للفريق", "فريقاً", "فريقه", "فريقها", "كفريق"];
        all(Lang::Ar, stem, "فريق", &forms);
        all(Lang::Ar, stem, "لجنة", &["اللجنة", "للجنة", "لجنتها", "وباللجنة", "لجنتنا"]);
        all(Lang::Ar, stem, "المعني", &["المعنية", "معني", "المعنيين"]);
        all(Lang::Ar, stem, "أعضاء", &["الأعضاء", "أعضائها", "أعضاؤه", "للأعضاء"]);
        all(Lang::Ar, stem, "منظمة", &["منظمات", "المنظمات", "منظماتها", "منظمتين", "مُنَظَّمَة"]);
        none(Lang::Ar, stem, "فريق", &["فرق", "أفرقة", "مجلس"]);
        none(Lang::Ar, stem, "دولة", &["دولي", "دول"]);
    }
}
