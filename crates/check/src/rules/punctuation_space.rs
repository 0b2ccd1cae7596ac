//! Spaces before, after and beside punctuation.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::{Lang, Typography};

use crate::enclosures::is_behind_marker;
use crate::gaps::{Gap, gaps, is_space};
use crate::passage::Passage;
use crate::prose::prose_with_words;
use crate::rule::{Judge, Rule};
use crate::words::{end_after, start_before};

mod missing;

super::code! {
    /// A space stands where none belongs: before a comma or a full stop, inside a bracket, twice between two
    /// words; or none stands behind a comma, semicolon or colon. In French, `space-before` of the profile's
    /// `typography` says before which of `:` `;` `!` `?` the house has a space, and `quotation-marks` whether
    /// it has one inside « »; a house that says nothing of them is asked for neither. `--fix` mends these.
    ///
    /// Decimal points, times, ratios, symbols such as `A/RES/54/175`, names such as `.org`, dots that stand for
    /// words, single letters (`f(x,y)`), addresses and code are left alone. A space that is lost behind a full
    /// stop is found only where a capital follows, and in Arabic not at all. Chinese has rules of its own.
    "punctuation-space"
}

pub(crate) static RULE: Rule = Rule {
    code: &CODE,
    is_on: true,
    languages: &[Lang::Ar, Lang::En, Lang::Fr, Lang::Ru, Lang::Es],
    judge: Judge::Text(judge),
};

/// What a house has before and inside marks of which languages and houses differ.
#[derive(Debug, Clone, Copy)]
enum Custom {
    /// It has a space.
    Space(char),
    /// It has none.
    None,
    /// It does not say, or has both.
    Unsaid,
}

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    let text = prose_with_words(reading);
    let house = House { lang: passage.lang, typography: passage.profile.typography(passage.lang) };
    for gap in gaps(&text) {
        let Some(fault) = house.fault(&text, &gap) else { continue };
        let start = start_before(&text, gap.range.start);
        let end = match fault {
            Fault::Before(mark) => gap.range.end + mark.len_utf8(),
            Fault::Behind(_) | Fault::Row { .. } => end_after(&text, gap.range.end),
        };
        let finding = passage.finding(&CODE, reading, start..end, fault.message());
        let fix = passage.replace(reading, gap.range, fault.mended());
        found.push(finding.hint(fault.hint()).fix(fix));
    }
    for lost in missing::spaces(&text, &house) {
        let words = start_before(&text, lost.at)..end_after(&text, lost.at);
        let shown = reading.text().get(words.clone()).unwrap_or_default();
        let message = format!("no space stands {} in `{shown}`", lost.place());
        // The mark beside which it is missing stands in the file for sure, an empty place may not.
        let mark = lost.mark();
        let sign = text.get(mark.clone()).unwrap_or_default();
        let mended = if lost.is_after {
            format!("{sign}{}", lost.space)
        } else {
            format!("{}{sign}", lost.space)
        };
        let finding = passage.finding(&CODE, reading, words, message).hint("write one");
        found.push(finding.fix(passage.replace(reading, mark, mended)));
    }
}

/// What is wrong with a gap.
enum Fault {
    /// It stands before a mark that has none before it.
    Before(char),
    /// It stands behind a mark that has none behind it.
    Behind(char),
    /// It is of several spaces.
    Row { count: usize, breaks: bool },
}

impl Fault {
    fn message(&self) -> String {
        match self {
            Fault::Before(mark) => format!("a space stands before `{mark}`"),
            Fault::Behind(mark) => format!("a space stands behind `{mark}`"),
            Fault::Row { count, .. } => format!("{count} spaces stand in a row"),
        }
    }

    fn hint(&self) -> &'static str {
        match self {
            Fault::Before(_) | Fault::Behind(_) => "take the space away",
            Fault::Row { .. } => "write one",
        }
    }

    /// What stands there instead.
    fn mended(&self) -> &'static str {
        match self {
            Fault::Before(_) | Fault::Behind(_) => "",
            Fault::Row { breaks: true, .. } => " ",
            Fault::Row { breaks: false, .. } => "\u{A0}",
        }
    }
}

struct House<'a> {
    lang: Lang,
    typography: &'a Typography,
}

impl House<'_> {
    /// What it has before a mark.
    fn before(&self, mark: char) -> Custom {
        if self.lang != Lang::Fr || !matches!(mark, ':' | ';' | '!' | '?') {
            return Custom::None;
        }
        match &self.typography.space_before {
            Some(marks) if marks.contains(&mark) => Custom::Space('\u{A0}'),
            Some(_) => Custom::None,
            None => Custom::Unsaid,
        }
    }

    /// What it has inside « ».
    fn inside_guillemets(&self) -> Custom {
        let outer = self.typography.quotation_marks.iter();
        let marks = outer.chain(&self.typography.inner_quotation_marks);
        let mut spaces = marks.filter(|marks| marks.open == '«').map(|marks| marks.space);
        match spaces.next() {
            Some(first) if spaces.all(|space| space == first) => {
                first.map_or(Custom::None, Custom::Space)
            }
            _ => Custom::Unsaid,
        }
    }

    fn fault(&self, text: &str, gap: &Gap) -> Option<Fault> {
        let (before, after) = (gap.before?, gap.after?);
        if self.forbids_before(text, gap, before, after) {
            return Some(Fault::Before(after));
        }
        if self.forbids_after(text, gap, before) && !is_closing(after) {
            return Some(Fault::Behind(before));
        }
        let spaces = text.get(gap.range.clone()).unwrap_or_default();
        let (count, breaks) = (spaces.chars().count(), !spaces.contains(['\u{A0}', '\u{202F}']));
        (count > 1).then_some(Fault::Row { count, breaks })
    }

    fn forbids_before(&self, text: &str, gap: &Gap, before: char, after: char) -> bool {
        // Most words stand before others.
        let is_mark = is_punctuation(after) || is_closing(after);
        if !is_mark || (!before.is_alphanumeric() && !ends_words(before)) {
            return false;
        }
        let mut rest = text.get(gap.range.end + after.len_utf8()..).unwrap_or_default().chars();
        let next = rest.next();
        match after {
            ')' => !is_behind_marker(text, gap.range.end),
            ']' => true,
            // Arabic may open a quotation with it.
            '”' => self.lang != Lang::Ar,
            '»' => matches!(self.inside_guillemets(), Custom::None),
            ',' | '،' | '؛' | '؟' => !next.is_some_and(|next| next.is_numeric()),
            // What begins with a dot: a name such as `.org`, or dots that stand for words.
            '.' => {
                let spaced = next.is_some_and(is_space) && rest.next() == Some('.');
                !spaced && !next.is_some_and(|next| next.is_alphanumeric() || next == '.')
            }
            ':' => {
                let is_ratio = before.is_numeric() && rest.next().is_some_and(char::is_numeric);
                !is_ratio && next.is_none_or(char::is_whitespace) && self.is_none_before(after)
            }
            ';' | '!' | '?' => {
                let ends = next.is_none_or(|next| next.is_whitespace() || is_closing(next));
                ends && self.is_none_before(after)
            }
            _ => false,
        }
    }

    fn is_none_before(&self, mark: char) -> bool {
        matches!(self.before(mark), Custom::None)
    }

    fn forbids_after(&self, text: &str, gap: &Gap, before: char) -> bool {
        let outside = text.get(..gap.range.start - before.len_utf8()).unwrap_or_default();
        match before {
            '(' | '[' => true,
            // Behind a letter it opens nothing: there a text was read in a wrong encoding.
            '¿' | '¡' => !outside.ends_with(char::is_alphabetic),
            // Behind a word it closes, as in Russian and sometimes in Arabic.
            '“' => {
                self.lang != Lang::Ar
                    && !outside.ends_with(|c: char| !c.is_whitespace() && c != '(')
            }
            '«' => matches!(self.inside_guillemets(), Custom::None),
            _ => false,
        }
    }
}

/// Whether a mark parts sentences or their clauses.
fn is_punctuation(mark: char) -> bool {
    matches!(mark, ',' | ';' | ':' | '.' | '!' | '?' | '،' | '؛' | '؟')
}

/// Whether a mark ends what is said before it, as a letter or figure does.
fn ends_words(mark: char) -> bool {
    matches!(mark, ')' | ']' | '»' | '”' | '’' | '"' | '%' | '°' | '…' | '\u{FFFC}')
}

fn is_closing(mark: char) -> bool {
    matches!(mark, ')' | ']' | '»' | '”' | '"' | '’')
}
