//! The marks that a house sets, for those who check texts by it. The program never changes them.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::Lang;

/// The marks of a house in a language. Where it says nothing of some, it is asked nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Typography {
    /// The quotation marks that it accepts, the first by preference.
    pub quotation_marks: Vec<QuotationMarks>,
    /// Those that it accepts inside the first of them, the first by preference; without any, all.
    pub inner_quotation_marks: Vec<QuotationMarks>,
    /// The marks before which it has a space, of those that have one in some house of the language.
    pub space_before: Option<BTreeSet<char>>,
    /// How Chinese stands beside Latin letters and figures.
    pub han_latin: Option<HanLatin>,
}

/// How a house writes Chinese beside Latin letters and figures.
///
/// Both are customary. CY/T 154-2017, the standard for English in Chinese publications, leaves it to the
/// house and asks that it be kept to (8.1). W3C's *Requirements for Chinese Text Layout* want a gap of at
/// most a quarter of an ideograph, made by the typesetter or typed as a space (mixed text composition in
/// horizontal writing mode).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HanLatin {
    /// Without a space: 2018年.
    Joined,
    /// With a space between the two: 2018 年.
    Spaced,
}

/// Those of a house that says nothing.
pub(super) static UNSAID: Typography = Typography {
    quotation_marks: Vec::new(),
    inner_quotation_marks: Vec::new(),
    space_before: None,
    han_latin: None,
};

/// A pair of quotation marks, written as a pattern in which `{text}` is what they enclose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct QuotationMarks {
    /// The mark that opens.
    pub open: char,
    /// What parts the marks from what they enclose.
    pub space: Option<char>,
    /// The mark that closes.
    pub close: char,
}

impl Typography {
    /// The marks that may enclose a text which stands inside marks that a sign has opened, if in any.
    #[must_use]
    pub fn marks_within(&self, opened: Option<char>) -> &[QuotationMarks] {
        let first = self.quotation_marks.first().map(|marks| marks.open);
        if opened.is_some() && opened == first && !self.inner_quotation_marks.is_empty() {
            &self.inner_quotation_marks
        } else {
            &self.quotation_marks
        }
    }

    /// What is wrong with them.
    pub(super) fn faults(&self, lang: Lang) -> Vec<&'static str> {
        let before = self.space_before.as_ref();
        let is_french = |mark: &char| matches!(mark, ':' | ';' | '!' | '?');
        let faults = [
            (before.is_some() && lang != Lang::Fr, "has `space-before`, which is for French"),
            (
                before.is_some_and(|marks| !marks.iter().all(is_french)),
                "has a mark in `space-before` that is none of `:` `;` `!` `?`",
            ),
            (self.han_latin.is_some() && lang != Lang::Zh, "has `han-latin`, which is for Chinese"),
        ];
        faults.into_iter().filter_map(|(wrong, fault)| wrong.then_some(fault)).collect()
    }
}

impl QuotationMarks {
    /// A text between the marks.
    #[must_use]
    pub fn enclose(&self, text: &str) -> String {
        let space = self.space.map(String::from).unwrap_or_default();
        let QuotationMarks { open, close, .. } = self;
        format!("{open}{space}{text}{space}{close}")
    }
}

impl TryFrom<String> for QuotationMarks {
    type Error = String;

    fn try_from(pattern: String) -> Result<Self, String> {
        let fault = || {
            format!(
                "`{pattern}` is no pair of quotation marks: write a mark, `{{text}}` and a mark, with a \
                 no-break space on both sides of `{{text}}` or on none"
            )
        };
        let (before, after) = pattern.split_once("{text}").ok_or_else(fault)?;
        let (mut before, mut after) = (before.chars(), after.chars().rev());
        let (Some(open), Some(close)) = (before.next(), after.next()) else { return Err(fault()) };
        let space = before.next();
        let is_pair = space == after.next()
            && matches!(space, None | Some('\u{A0}' | '\u{202F}'))
            && before.next().is_none()
            && after.next().is_none();
        if is_pair { Ok(QuotationMarks { open, space, close }) } else { Err(fault()) }
    }
}

#[cfg(test)]
mod tests {
    use super::{HanLatin, QuotationMarks, Typography};
    use crate::Lang;

    #[test]
    fn a_pattern_is_a_pair_of_marks_with_a_space_on_both_sides_or_none() {
        let read = |pattern: &str| QuotationMarks::try_from(pattern.to_owned()).ok();
        let marks = read("«\u{A0}{text}\u{A0}»").unwrap();
        assert_eq!((marks.open, marks.space, marks.close), ('«', Some('\u{A0}'), '»'));
        assert_eq!(marks.enclose("mot"), "«\u{A0}mot\u{A0}»");
        assert_eq!(read("“{text}”").unwrap().enclose("word"), "“word”");
        for wrong in ["", "«»", "«{text}", "« {text} »", "«\u{A0}{text}»", "«{text}»."] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn spaces_before_marks_are_french() {
        let spaced = |marks: &[char]| Typography {
            space_before: Some(marks.iter().copied().collect()),
            ..Typography::default()
        };
        assert!(spaced(&[':', '?']).faults(Lang::Fr).is_empty());
        assert_eq!(spaced(&[':', ',']).faults(Lang::Fr).len(), 1);
        assert_eq!(spaced(&[]).faults(Lang::Es).len(), 1);
    }

    #[test]
    fn the_gap_beside_latin_is_chinese() {
        let joined = Typography { han_latin: Some(HanLatin::Joined), ..Typography::default() };
        assert!(joined.faults(Lang::Zh).is_empty());
        assert_eq!(joined.faults(Lang::Fr).len(), 1);
    }
}
