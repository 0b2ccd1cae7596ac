//! What a bare alef at the beginning of an Arabic word can be.

use std::ops::Range;

/// A word that begins with a bare alef, behind what is written to it.
#[derive(Debug)]
pub(super) struct Bare<'w> {
    word: &'w str,
    /// The byte at which the alef stands.
    pub(super) alef: usize,
    /// Whether `و` or `ف` stands before it.
    pub(super) has_conjunction: bool,
    /// Whether the article stands before it.
    pub(super) has_article: bool,
    /// Whether the article is `لل`, which may also be a preposition and the first letter of a word in `لا…`,
    /// with the article between them unwritten: `للاجئين`, of `اللاجئين`.
    may_be_lam: bool,
    /// The letters from the alef on, without vowel signs.
    letters: Vec<char>,
}

/// What the orthography says of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Alef {
    /// It may be the alef that only joins words, so that a hamza would be wrong.
    Joining,
    /// It lacks its hamza, or is that of an imperative or of the middle of a word.
    Unclear,
    /// It lacks its hamza, unless the word begins with the `و` before it, as the name `واغادوغو` does.
    Within,
    /// It lacks its hamza, whatever the word is.
    Lacking,
}

/// What may stand before the alef.
const ARTICLES: [&str; 4] = ["ال", "لل", "بال", "كال"];
/// The nouns that begin with a joining alef by themselves.
const NOUNS: [&str; 3] = ["اسم", "ابن", "اثن"];
/// The beginnings of derived forms whose first letter has taken in the one that marks them: `ادعاء`, `اطلاع`.
const TAKEN_IN: [&str; 13] = [
    "اثاق",
    "ادثار",
    "ادخار",
    "ادعا",
    "ادعى",
    "ادكار",
    "ادهان",
    "اذخار",
    "اذكار",
    "اضجاع",
    "اطراد",
    "اطلاع",
    "امح",
];

impl<'w> Bare<'w> {
    /// The word, if it begins so.
    pub(super) fn of(word: &'w str) -> Option<Self> {
        let behind = word.strip_prefix(['و', 'ف']).unwrap_or(word);
        let article = ARTICLES
            .into_iter()
            .find_map(|article| behind.strip_prefix(article).filter(|rest| rest.starts_with('ا')));
        let rest = article.or_else(|| behind.starts_with('ا').then_some(behind))?;
        // The alef of the article itself, which most such words have: of others, a few particles (`الى`, `الا`)
        // alone cannot be taken for it.
        let own = article.is_none().then(|| rest.strip_prefix("ال")).flatten();
        if own.is_some_and(|rest| !rest.starts_with(['ى', 'ي']) && rest != "ا") {
            return None;
        }
        let letters: Vec<char> = rest.chars().filter(|c| !is_sign(*c)).collect();
        Some(Bare {
            word,
            alef: word.len() - rest.len(),
            has_conjunction: behind.len() < word.len(),
            has_article: article.is_some(),
            may_be_lam: article.is_some() && behind.starts_with("لل"),
            letters,
        })
    }

    /// The letters behind the alef.
    pub(super) fn rest(&self) -> &[char] {
        self.letters.get(1..).unwrap_or_default()
    }

    /// The word with another letter for its alef.
    pub(super) fn with(&self, letter: char) -> String {
        let mut word = self.word.to_owned();
        word.replace_range(self.alef_range(), letter.encode_utf8(&mut [0; 4]));
        word
    }

    fn alef_range(&self) -> Range<usize> {
        self.alef..self.alef + 'ا'.len_utf8()
    }

    /// What the letters say. Names that begin with what stands before the alef are made of any letters.
    pub(super) fn alef(&self) -> Alef {
        match self.first_alef() {
            Alef::Lacking if self.may_be_lam => Alef::Unclear,
            Alef::Lacking if self.has_only_conjunction() => Alef::Within,
            alef => alef,
        }
    }

    const fn has_only_conjunction(&self) -> bool {
        self.has_conjunction && !self.has_article
    }

    /// A joining alef stands before a consonant without a vowel: in the derived forms VII to X (`انتقال`,
    /// `اجتماع`, `احمرار`, `استعمال`), in imperatives, and in a few nouns. So it cannot be one where a long
    /// vowel follows the first consonant (`ادارة`), or the second, but in what those forms contract to, nor
    /// where the pattern is of plurals and the feminine alone. Behind the article no imperative stands.
    fn first_alef(&self) -> Alef {
        let [_, first, second, ..] = *self.letters else { return Alef::Joining };
        let at = |place: usize| self.letters.get(place).copied().unwrap_or('\0');
        let is_foreign = |letter: &char| !matches!(letter, 'ء'..='ي');
        // Without an article before it, the alef and a lam may be one themselves.
        if self.letters.iter().any(is_foreign)
            || is_hamza(first)
            || (first == 'ل' && !self.has_article)
        {
            return Alef::Joining;
        }
        // `واعد` and `واحدات` have a root that begins with waw: the alef is their vowel.
        if self.has_only_conjunction()
            && (self.word.starts_with('ف') || self.ends_like_a_participle())
        {
            return Alef::Joining;
        }
        if self.begins_with_any(&TAKEN_IN) {
            return Alef::Joining;
        }
        if is_vowel(second) || second == 'ة' {
            return Alef::Lacking;
        }
        let (third, fourth) = (at(3), at(4));
        let before_hamza = third == 'ا' && matches!(fourth, 'ء' | 'ئ' | 'ؤ');
        let is_noun = self.begins_with_any(&NOUNS)
            || (self.begins_with_any(&["امر"]) && matches!(third, 'ا' | 'أ' | 'ؤ' | 'ئ' | 'و'));
        if is_noun {
            return if before_hamza { Alef::Lacking } else { Alef::Joining };
        }
        let has_mark = second == 'ت'
            || first == 'ت'
            || (matches!(first, 'ص' | 'ض') && second == 'ط')
            || (first == 'ز' && second == 'د');
        if has_mark {
            return Alef::Joining;
        }
        let length = self.letters.len();
        // `انحاز`, of a hollow root, has the mark of form VII.
        let is_pattern = (third == 'ا' && (first != 'ن' || before_hamza))
            || (third == 'ى' && length == 4)
            || (self.letters.last() == Some(&'ة') && matches!(length, 4 | 5));
        match (is_pattern, self.has_article, first) {
            (true, ..) => Alef::Lacking,
            // `الانتقال`, and `الاحمرار`.
            (_, true, 'ن') if fourth == 'ا' => Alef::Joining,
            (_, true, _) if self.has_doubled_letter() => Alef::Joining,
            (_, true, _) => Alef::Lacking,
            (_, false, 'ن') => Alef::Joining,
            (_, false, _) => Alef::Unclear,
        }
    }

    fn begins_with_any(&self, beginnings: &[&str]) -> bool {
        beginnings.iter().any(|beginning| {
            beginning.chars().zip(&self.letters).filter(|(one, other)| one == *other).count()
                == beginning.chars().count()
        })
    }

    /// Whether it ends as `واحد` may do with an ending: `واحدات`, `واحدان`, `واحدها`.
    fn ends_like_a_participle(&self) -> bool {
        match *self.letters {
            [_, _, second, .., 'ة'] => second != 'ا',
            [.., 'ت' | 'ن' | 'ه' | 'ك' | 'م' | 'ي' | 'ى' | 'ا'] | [_, _, _] => true,
            _ => false,
        }
    }

    /// Whether it has a letter twice with a long vowel between, as forms IX and XII do, before the alef of
    /// their nouns or with it: `احمرار`, `اطمئنان`, `احديداب`.
    fn has_doubled_letter(&self) -> bool {
        let root = self.letters.get(2..).unwrap_or_default();
        root.windows(3).any(|three| match three {
            [one, 'ا', other] => one == other,
            [one, 'و' | 'ي', other] => one == other && root.contains(&'ا'),
            _ => false,
        })
    }
}

/// Whether a letter can stand only behind a vowel.
const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'ا' | 'ى')
}

const fn is_hamza(letter: char) -> bool {
    matches!(letter, 'ا' | 'أ' | 'إ' | 'آ' | 'ء' | 'ئ' | 'ؤ' | 'ى' | 'ة')
}

/// Whether a character is a vowel sign or a kashida.
pub(super) const fn is_sign(character: char) -> bool {
    matches!(character, '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::{Alef, Bare};

    fn all(words: &str) -> Vec<(&str, Option<Alef>)> {
        words.split(' ').map(|word| (word, Bare::of(word).map(|bare| bare.alef()))).collect()
    }

    fn assert_all(words: &str, alef: &Alef) {
        for (word, found) in all(words) {
            assert_eq!(found.as_ref(), Some(alef), "{word}");
        }
    }

    #[test]
    fn a_long_vowel_asks_for_a_hamza() {
        assert_all(
            "ادارة اطار اساسي اضافة اخرى اعلى اصدار اعداد اهداف انشاء اسماء ابناء",
            &Alef::Lacking,
        );
        assert_all("اسرة انظمة اجهزة الاسرة الانظمة", &Alef::Lacking);
    }

    #[test]
    fn behind_the_article_no_imperative_stands() {
        assert_all(
            "الاكثر الامر الاول والاسف بالاصل والامم الانسان الاقليمية الالكتروني الانبوب",
            &Alef::Lacking,
        );
        assert_all("اكثر ادخل اقرأ اول", &Alef::Unclear);
    }

    #[test]
    fn derived_forms_and_a_few_nouns_have_none() {
        assert_all(
            "اجتماع اتصال اتحاد ادعاء اطلاع استعمال انتقال انحاز اضطراب ازدهار اصطاد",
            &Alef::Joining,
        );
        assert_all("الاجتماع الاتحاد الادعاء الاطلاع الاستعمال الانتقال الاضطراب الازدهار", &Alef::Joining);
        assert_all("الاحمرار الاطمئنان الاضمحلال الاقشعرار الاحديداب الانقياد الانضمام", &Alef::Joining);
        assert_all(
            "اسم ابن اثنان اسمية ابنة امرأة امرئ الاسم الابن الاثنين اختار احتاج",
            &Alef::Joining,
        );
    }

    #[test]
    fn what_stands_before_an_alef_may_be_of_the_word() {
        assert_all("واغادوغو واراب واهداف واضافة", &Alef::Within);
        assert_all("وارسو", &Alef::Unclear);
        assert_all("واشنطن", &Alef::Joining);
        assert_all("للاجئين للاسلكي للازم للاعبين للامركزية للاحق وللاغوس للاسف", &Alef::Unclear);
    }

    #[test]
    fn the_alef_of_other_words_is_no_first_letter() {
        assert_all("واحد واحدا واجهات واجهة فارغا واتساب الياء", &Alef::Joining);
        assert!(
            all("باشا كان لاجئات وقت إلى العام القارئ الحاد القوة")
                .into_iter()
                .all(|(_, alef)| alef.is_none())
        );
    }
}
