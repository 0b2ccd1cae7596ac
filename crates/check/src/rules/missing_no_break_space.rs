//! Spaces at which a line must not break.

use std::ops::Range;

use hexaglot_diag::Diagnostics;
use hexaglot_edition::{OBJECT, Reading};
use hexaglot_locale::{DatePatterns, Lang, Typography};

use crate::gaps::{Gap, gaps};
use crate::passage::Passage;
use crate::prose::prose_with_words;
use crate::rule::{Judge, Rule};
use crate::words::{end_after, is_letter, start_before};
use numbered::Numbered;

mod numbered;
mod units;

super::code! {
    /// A line could break where it must not: between `№` and its number, between a number and its unit,
    /// inside `100 000`, between day and month, or in French before a mark that the house parts from its word.
    /// A reader then finds `5` or `:` alone at the beginning of a line. Write a no-break space (U+00A0), which
    /// `--fix` does.
    ///
    /// Found are: the signs `№` and `§` and abbreviations such as `n°`, `No.`, `p.`, `art.` or `стр.` before a
    /// figure; a figure before `%` or the symbol of a unit; thousands that a space parts, in French, Russian
    /// and Spanish; a day and its month, where the house's own dates have a no-break space there; in Russian a
    /// year and `г.`; in Arabic القرار and its number; and the inside of « » and the marks of `space-before`,
    /// where the profile's `typography` has spaces there. A noun and its number, as in `table 5`, and a title
    /// and a name are not looked at, nor what looks like an abbreviation and a figure, and is the end of a
    /// sentence and the beginning of the next: `works of modern art. 15 of them …`. Behind an article or a word
    /// such as `see` it is an abbreviation.
    "missing-no-break-space"
}

pub(crate) static RULE: Rule = Rule {
    code: &CODE,
    is_on: true,
    languages: &[Lang::Ar, Lang::En, Lang::Fr, Lang::Ru, Lang::Es],
    judge: Judge::Text(judge),
};

const NO_BREAK: char = '\u{A0}';

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let text = prose_with_words(reading);
    let lang = passage.lang;
    let house = House {
        lang,
        typography: passage.profile.typography(lang),
        dates: passage.profile.dates.get(&lang),
    };
    for gap in gaps(&text) {
        let Some(lack) = house.lack(&text, &gap) else { continue };
        let words = start_before(&text, gap.range.start)..end_after(&text, lack.spaces.end);
        let shown = reading.text().get(words.clone()).unwrap_or_default();
        let message = format!("a line could break in `{shown}`, {}", lack.between);
        let finding = passage.finding(&CODE, reading, words, message);
        let finding = finding.hint("write a no-break space, U+00A0");
        found.push(finding.fix(passage.replace(reading, lack.spaces, lack.mended)));
    }
}

/// A place at which a line could break and must not.
struct Lack {
    /// What should be written otherwise.
    spaces: Range<usize>,
    mended: String,
    /// What it parts.
    between: &'static str,
}

struct House<'a> {
    lang: Lang,
    typography: &'a Typography,
    dates: Option<&'a DatePatterns>,
}

impl House<'_> {
    fn lack(&self, text: &str, gap: &Gap) -> Option<Lack> {
        if !self.may_lack(gap) {
            return None;
        }
        let before = text.get(start_before(text, gap.range.start)..gap.range.start)?;
        let after = text.get(gap.range.end..end_after(text, gap.range.end))?;
        if let Some(lack) = self.date(text, gap, before) {
            return Some(lack);
        }
        if text.get(gap.range.clone()) != Some(" ") {
            return None;
        }
        let between = self.between(text, gap, before, after)?;
        Some(Lack { spaces: gap.range.clone(), mended: NO_BREAK.to_string(), between })
    }

    /// Whether what stands beside a gap is a figure or a mark: most gaps are between two words.
    fn may_lack(&self, gap: &Gap) -> bool {
        let (Some(last), Some(first)) = (gap.before, gap.after) else { return false };
        let first_day = self.dates.and_then(|dates| dates.first.as_deref());
        !is_letter(first) || !is_letter(last) || first_day.is_some_and(|day| day.ends_with(last))
    }

    /// What a plain space parts that must stay together.
    fn between(&self, text: &str, gap: &Gap, before: &str, after: &str) -> Option<&'static str> {
        let (last, first) = (gap.before?, gap.after?);
        let spaced = |sign: char| {
            let mut marks = self.typography.quotation_marks.iter();
            marks.any(|marks| marks.space.is_some() && (marks.open == sign || marks.close == sign))
        };
        let marks = self.typography.space_before.as_ref();
        if self.lang == Lang::Fr
            && marks.is_some_and(|marks| marks.contains(&first))
            && ends_word(last)
        {
            return Some("before a mark that would begin the next");
        }
        if last == '«' && spaced('«') || first == '»' && spaced('»') {
            return Some("between a quotation mark and the words");
        }
        if is_figure(first) {
            let word = before.trim_start_matches(['(', '[', '"', '«', '“', '„']);
            // `de l’art. 5`
            let elided = word.split_once(['\'', '’']).filter(|(elided, _)| !elided.is_empty());
            let word = elided.map_or(word, |(_, rest)| rest);
            let start = gap.range.start - word.len();
            let numbered = || Numbered {
                before: text.get(..start).unwrap_or_default(),
                word,
                after: text.get(gap.range.end..).unwrap_or_default(),
            };
            if matches!(last, '№' | '§') || numbered().is_one(self.lang) {
                return Some("between a number and what it is the number of");
            }
        }
        if last.is_numeric() {
            if units::is_unit(after, self.lang) {
                return Some("between a number and its unit");
            }
            if self.lang == Lang::Ru && is_year(before) && is_year_word(after) {
                return Some("between a year and its word");
            }
            if matches!(self.lang, Lang::Fr | Lang::Ru | Lang::Es) && parts_thousands(text, gap) {
                return Some("between the thousands of a number");
            }
        }
        None
    }

    /// A day and its month, where the house writes a no-break space between them.
    fn date(&self, text: &str, gap: &Gap, before: &str) -> Option<Lack> {
        let dates = self.dates?;
        let (_, pattern) = dates.day.split_once("{d}")?;
        let (right, _) = pattern.split_once("{m}")?;
        let (day, is_day) = (before.trim_start_matches(|c: char| !c.is_numeric()), 1..=2);
        let is_first = dates.first.as_deref().is_some_and(|first| first == day);
        let is_number = is_day.contains(&day.chars().count()) && day.chars().all(char::is_numeric);
        if !right.contains(NO_BREAK) || !(is_first || is_number) {
            return None;
        }
        let mut rest = text.get(gap.range.start..)?;
        for sign in right.chars() {
            let is_gap = |c: char| c == sign || (sign == NO_BREAK && c == ' ');
            rest = rest.strip_prefix(is_gap)?;
        }
        let is_month = |month: &String| {
            let rest = rest.strip_prefix(month.as_str());
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        let spaces = gap.range.start..text.len() - rest.len();
        (dates.months.iter().any(is_month) && text.get(spaces.clone()) != Some(right)).then(|| {
            Lack { spaces, mended: right.to_owned(), between: "between a day and its month" }
        })
    }
}

fn ends_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, ')' | ']' | '»' | '”' | '%' | OBJECT)
}

/// A figure, or an object, which behind an abbreviation can be nothing but a number.
fn is_figure(character: char) -> bool {
    character.is_numeric() || character == OBJECT
}

fn is_year(word: &str) -> bool {
    let digits = word.chars().rev().take_while(char::is_ascii_digit).count();
    digits == 4
}

fn is_year_word(word: &str) -> bool {
    ["г.", "гг."].iter().any(|year| {
        word.strip_prefix(year).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })
}

/// Whether a space stands between groups of three figures, the first of which is not one of a telephone
/// number.
fn parts_thousands(text: &str, gap: &Gap) -> bool {
    const LONGEST: usize = 24;
    let before = text.get(..gap.range.start).unwrap_or_default();
    let number = |c: &char| c.is_ascii_digit() || matches!(c, ' ' | '\u{A0}' | '\u{202F}');
    let length: usize =
        before.chars().rev().take(LONGEST).take_while(number).map(char::len_utf8).sum();
    let (outside, number) = before.split_at_checked(before.len() - length).unwrap_or_default();
    let mut groups = number.split([' ', '\u{A0}', '\u{202F}']).filter(|group| !group.is_empty());
    let (Some(first), true) = (groups.next(), groups.all(|group| group.len() == 3)) else {
        return false;
    };
    let is_first = first.len() <= 3 && !first.starts_with('0');
    let begins = number.starts_with(|c: char| !c.is_ascii_digit())
        || !outside.ends_with(|c: char| {
            c.is_alphanumeric() || matches!(c, '+' | '.' | ',' | '/' | '-' | '‑')
        });
    let after = text.get(gap.range.end..).unwrap_or_default();
    let next = after.chars().take_while(char::is_ascii_digit).count();
    let rest = after.get(next..).unwrap_or_default();
    is_first && begins && next == 3 && !rest.starts_with(|c: char| c.is_alphanumeric() || c == '/')
}
