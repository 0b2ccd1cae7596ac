//! Code that one side has and the other has not.

use std::collections::BTreeSet;
use std::ops::Range;

use hexaglot_diag::{Diagnostics, nearest};
use hexaglot_edition::{MarkKind, Reading};
use hexaglot_locale::Lang;

use crate::checker::Project;
use crate::passage::Pair;
use crate::rule::{Judge, Rule};

super::code! {
    /// A translation has fewer or more pieces of code than its source, or code with a slip in it: `` `bulid` ``
    /// for `` `build` ``. Code is what readers type, and a command is the same in every language. Take it over
    /// from the source, in backticks, each time. What stands for something else may be translated (`info programa` for
    /// `info command`, `<langue>` for `<language>`), and so may texts in quotation marks and samples of
    /// emphasis. So code that is wholly different is not seen: nobody can tell it from a translation; nor is
    /// a letter at the end of a French or Spanish word (`groupe`), which languages of one family may add.
    /// Words that the source has without marking them may be code in the translation, a folder may end in a
    /// stroke or not, and the ending of a file may have a star before it.
    "code-differs"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Pair(judge) };

/// The fewest characters of code that is looked for among words.
const LETTERS: usize = 3;
/// How many pieces of code a slip is looked for among, and how many are looked for in the source.
const NEAR: usize = 32;

/// A piece of code.
#[derive(Debug)]
struct Code<'r> {
    text: &'r str,
    range: Range<usize>,
    /// The text without what may be translated in it.
    general: String,
}

fn judge(pair: &Pair<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    for (source, target) in pair.readings() {
        let (theirs, own) = (code(source), code(target));
        let unmarked = unmarked(source, &theirs, target, &own);
        let mut missing = only_in(theirs, &own);
        missing.retain(|code| !unmarked.iter().any(|(meant, _)| meant == &code.range));
        for (meant, range) in unmarked {
            let words = target.text().get(range.clone()).unwrap_or_default();
            let message =
                format!("`{words}` is code in the source, and is not marked as code here");
            let finding = pair.target.finding(&CODE, target, range, message);
            let finding = finding.at(pair.source.label(source, meant, "the code of the source"));
            found.push(finding.hint("write it in backticks as the source has it"));
        }
        let mut added = only_in(own, &code(source));
        // The source may have the words without marking them.
        let mut words = 0;
        added.retain(|code| {
            words += 1;
            words > NEAR || !has_words(source.text(), code.text)
        });
        added.retain(|code| {
            let slip = |meant: &Code<'_>| is_slip(&meant.general, &code.general, pair.target.lang);
            let Some(place) = missing.iter().take(NEAR).position(slip) else { return true };
            let meant = missing.remove(place);
            let message =
                format!("the code is `{}`, and in the source `{}`", code.text, meant.text);
            let finding = pair.target.finding(&CODE, target, code.range.clone(), message);
            let finding =
                finding.at(pair.source.label(source, meant.range, "the code of the source"));
            found.push(finding.hint("take code over from the source as it is"));
            false
        });
        // Of what is left, one may be the translation of the other.
        let translated = missing.len().min(added.len());
        for code in added.into_iter().skip(translated) {
            let message = format!("`{}` is code, and the source does not have it", code.text);
            let finding = pair.target.finding(&CODE, target, code.range, message);
            let finding = finding.at(pair.source.whole("the source"));
            found.push(finding.hint("mark as code what the source marks"));
        }
        for code in missing.into_iter().skip(translated) {
            let message = format!("the translation lacks the code `{}`", code.text);
            let finding = pair.target.finding_of_all(&CODE, message);
            let finding =
                finding.at(pair.source.label(source, code.range, "the code of the source"));
            found.push(finding.hint("write it in backticks as the source has it"));
        }
    }
}

fn code<'r>(reading: &'r Reading<'_>) -> Vec<Code<'r>> {
    let marks = reading.marks().iter().filter(|mark| mark.kind == MarkKind::Code);
    let code = marks.map(|mark| {
        let text = reading.text().get(mark.range.clone()).unwrap_or_default();
        Code { text, range: mark.range.clone(), general: general(text) }
    });
    code.collect()
}

/// The code that others do not have; what stands once in one text may stand twice in the other.
fn only_in<'r>(code: Vec<Code<'r>>, others: &[Code<'_>]) -> Vec<Code<'r>> {
    let others: BTreeSet<&str> = others.iter().map(|other| other.general.as_str()).collect();
    code.into_iter().filter(|code| !others.contains(code.general.as_str())).collect()
}

/// The code of the source that the translation marks fewer times, and the place of its words that are not
/// marked. The source always marks them. Where the translation marks as much as the source, one piece stands
/// for another, and a short one may be a word of the language: `y`, `total`.
fn unmarked(
    source: &Reading<'_>,
    theirs: &[Code<'_>],
    target: &Reading<'_>,
    own: &[Code<'_>],
) -> Vec<(Range<usize>, Range<usize>)> {
    let times = |all: &[Code<'_>], code: &Code<'_>| {
        all.iter().filter(|other| other.text == code.text).count()
    };
    let mut found: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    if own.len() >= theirs.len() {
        return found;
    }
    for (index, code) in theirs.iter().take(NEAR).enumerate() {
        let is_first = times(theirs.get(..index).unwrap_or_default(), code) == 0;
        let is_short = code.text.chars().nth(LETTERS - 1).is_none();
        if is_short || !is_first || times(own, code) >= times(theirs, code) {
            continue;
        }
        let is_plain = |reading: &Reading<'_>, marked: &[Code<'_>], place: &Range<usize>| {
            !is_marked(marked, place.start) && is_alone(reading.text(), place)
        };
        if places(source.text(), code.text).any(|place| is_plain(source, theirs, &place)) {
            continue;
        }
        // What is emphasized instead is marked as something else.
        let is_emphasized =
            |place: &Range<usize>| target.marks().iter().any(|mark| mark.range == *place);
        let mut plain = places(target.text(), code.text)
            .filter(|place| is_plain(target, own, place) && !is_emphasized(place));
        found.extend(plain.next().map(|place| (code.range.clone(), place)));
    }
    found
}

/// Whether a byte of a text is in its code, which stands in order.
fn is_marked(code: &[Code<'_>], at: usize) -> bool {
    let next = code.partition_point(|code| code.range.end <= at);
    code.get(next).is_some_and(|code| code.range.start <= at)
}

/// Whether words are not a part of an address, a folder or a name with hyphens, and not in quotation marks or
/// brackets, where the words of the source explain others.
fn is_alone(text: &str, words: &Range<usize>) -> bool {
    let before = text.get(..words.start).unwrap_or_default();
    let before = before.trim_end_matches(['\u{A0}', '\u{202F}']);
    let after = text.get(words.end..).unwrap_or_default();
    !before.ends_with(['-', '_', '/', '.', '@', '~', '(', '"', '«', '“', '”', '„'])
        && !after.starts_with(['-', '_', '/', '@'])
}

/// Whether words stand in a text, and not within other words.
fn has_words(text: &str, words: &str) -> bool {
    places(text, words).next().is_some()
}

fn places<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let is_end = |beside: Option<char>| beside.is_none_or(|beside| !beside.is_alphanumeric());
    text.match_indices(words).filter_map(move |(at, _)| {
        let end = at + words.len();
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(end..).and_then(|after| after.chars().next());
        (is_end(before) && is_end(after)).then_some(at..end)
    })
}

/// Code without what may be translated in it: texts in quotation marks and what stands in angle brackets. A
/// folder is the same with a stroke at its end, and the ending of a file with a star before it.
fn general(code: &str) -> String {
    let code = match code.strip_suffix('/') {
        Some(folder) if folder.contains('/') => folder,
        _ => code,
    };
    let code = code.strip_prefix('*').filter(|ending| ending.starts_with('.')).unwrap_or(code);
    if let Some(inside) = code.strip_prefix('*').and_then(|rest| rest.strip_suffix('*')) {
        // A sample of a text with emphasis.
        let stars = inside.len() - inside.trim_start_matches('*').len();
        return "*".repeat(2 * stars + 2);
    }
    let parts = code.split('"').enumerate();
    let outside: Vec<&str> =
        parts.filter(|(index, _)| index % 2 == 0).map(|(_, part)| part).collect();
    let outside = outside.join("\"\"");
    let words: Vec<String> = outside.split_whitespace().map(without_brackets).collect();
    words.join(" ")
}

/// Whether code is other code with a slip in it, rather than its translation.
fn is_slip(meant: &str, code: &str, lang: Lang) -> bool {
    let is_sign = |c: char| !c.is_alphanumeric();
    let signs = |code: &str| code.chars().filter(|c| is_sign(*c)).collect::<String>();
    if signs(meant) != signs(code) {
        return nearest(meant, [code]).is_some();
    }
    let mut words =
        meant.split(is_sign).zip(code.split(is_sign)).filter(|(one, other)| one != other);
    let is_number = |word: &str| word.contains(|c: char| c.is_ascii_digit());
    words.all(|(one, other)| {
        let is_language = other.eq_ignore_ascii_case(lang.tag());
        let is_near = nearest(one, [other]).is_some() && !is_cognate(one, other, lang);
        !is_language && (is_number(one) || is_number(other) || is_near)
    })
}

/// Whether a word looks as it does because it is of the language: `groupe` for *group*, `módulo` for *module*.
/// A plural is the same word.
fn is_cognate(source: &str, word: &str, lang: Lang) -> bool {
    let has_ending = |short: &str, long: &str| {
        let ending = long.strip_prefix(short).filter(|ending| *ending != "s");
        short.len() >= 4 && ending.is_some_and(|ending| matches!(ending.len(), 1 | 2))
    };
    matches!(lang, Lang::Fr | Lang::Es)
        && (!word.is_ascii() || has_ending(source, word) || has_ending(word, source))
}

/// A word with `<>` for what stands in angle brackets.
fn without_brackets(word: &str) -> String {
    let mut rest = word;
    let mut without = String::new();
    while let Some((before, after)) = rest.split_once('<') {
        without.push_str(before);
        without.push('<');
        rest = after.find('>').and_then(|end| after.get(end..)).unwrap_or_default();
    }
    without.push_str(rest);
    without
}
