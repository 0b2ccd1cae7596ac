//! Brackets and quotation marks, each beside the one that closes it.

use hexaglot_locale::{Lang, is_han};

/// How many open marks may stand between a mark and its partner: so a text of nothing but brackets takes no
/// longer than others.
const DEEPEST: usize = 32;

/// A mark and the byte at which it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    pub at: usize,
    pub sign: char,
}

/// What stands between two marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Enclosure {
    pub open: Mark,
    pub close: Mark,
    /// The sign that opens the quotation that it is in.
    pub within: Option<char>,
}

/// The enclosures of a text, and the marks that open or close alone.
#[derive(Debug, Default)]
pub(crate) struct Enclosures {
    /// In the order in which they close.
    pub whole: Vec<Enclosure>,
    /// Marks that nothing closes.
    pub unclosed: Vec<Mark>,
    /// Marks that close nothing.
    pub unopened: Vec<Mark>,
}

impl Mark {
    /// The byte after it.
    pub(crate) fn end(self) -> usize {
        self.at + self.sign.len_utf8()
    }
}

/// What opens, and what closes it.
const PAIRS: [(char, char); 15] = [
    ('(', ')'),
    ('[', ']'),
    ('（', '）'),
    ('［', '］'),
    ('〔', '〕'),
    ('【', '】'),
    ('《', '》'),
    ('〈', '〉'),
    ('「', '」'),
    ('『', '』'),
    ('«', '»'),
    ('“', '”'),
    ('„', '“'),
    ('"', '"'),
    ('‘', '’'),
];

/// The sign that belongs to a sign; one that closes as well as opens is taken for one that opens.
pub(crate) fn partner(sign: char) -> char {
    closing(sign).or_else(|| opening(sign)).unwrap_or(sign)
}

/// The sign that closes what a sign opens.
pub(crate) fn closing(open: char) -> Option<char> {
    PAIRS.into_iter().find(|(own, _)| *own == open).map(|(_, close)| close)
}

/// The sign that opens what a sign closes.
pub(crate) fn opening(close: char) -> Option<char> {
    PAIRS.into_iter().find(|(_, own)| *own == close).map(|(open, _)| open)
}

/// Whether a sign opens or closes a quotation.
pub(crate) fn is_quotation_mark(sign: char) -> bool {
    matches!(sign, '"' | '“' | '”' | '„' | '‘' | '’' | '«' | '»' | '「' | '」' | '『' | '』')
}

/// Whether the two are brackets of one kind, of which one is full-width and the other is not.
pub(crate) fn differ_in_width(open: char, close: char) -> bool {
    matches!((open, close), ('(', '）') | ('（', ')') | ('[', '］') | ('［', ']'))
}

/// Finds the enclosures of a text.
///
/// A bracket behind the marker of a list, as in *a) … b) …*, closes nothing and is passed over, and so are
/// single quotation marks that stand alone: they may be apostrophes, or letters of a transliteration.
pub(crate) fn enclosures(text: &str, lang: Lang) -> Enclosures {
    let mut reader =
        Reader { text, lang, open: Vec::new(), found: Enclosures::default(), markers: 0 };
    let mut before = None;
    let mut characters = text.char_indices().peekable();
    while let Some((at, sign)) = characters.next() {
        let after = characters.peek().map(|(_, next)| *next);
        if is_mark(sign) {
            reader.read(Mark { at, sign }, before, after);
        }
        before = Some(sign);
    }
    let Reader { open, mut found, .. } = reader;
    found.unclosed.extend(open.into_iter().filter(|mark| mark.sign != '‘'));
    found.unclosed.sort_by_key(|mark| mark.at);
    found
}

struct Reader<'t> {
    text: &'t str,
    lang: Lang,
    open: Vec<Mark>,
    found: Enclosures,
    /// How many of the brackets that closed something may have been those of markers.
    markers: usize,
}

impl Reader<'_> {
    fn read(&mut self, mark: Mark, before: Option<char>, after: Option<char>) {
        let is_inside = |other: Option<char>| other.is_some_and(char::is_alphanumeric);
        // In *the sign “(”* it is spoken of, not used.
        if is_between(before, after) {
            return;
        }
        match mark.sign {
            '(' | '[' | '（' | '［' | '〔' | '【' | '《' | '〈' | '「' | '『' | '«' | '„' =>
            {
                self.open.push(mark);
            }
            // In Russian, and in German names, this one closes what „ has opened.
            '“' if self.innermost_quotation() == Some('„') => self.close(mark),
            // Arabic is written with either of the two first.
            '“' | '”' if self.lang == Lang::Ar => match self.innermost_quotation() {
                Some('“' | '”') => self.close(mark),
                _ => self.open.push(mark),
            },
            // Behind a word it is meant to close, though it is not the one that does.
            '“' if is_closing_place(before, after) && self.innermost_quotation() == Some('“') =>
            {
                self.close(mark);
            }
            '“' => self.open.push(mark),
            '"' if self.is_open('"') => self.close(mark),
            // Behind a figure it is the sign of inches or of seconds.
            '"' if before.is_some_and(|before| before.is_ascii_digit()) => {}
            '"' => self.open.push(mark),
            '‘' if is_inside(after) && !is_inside(before) => self.open.push(mark),
            '‘' => {}
            '’' if self.is_open('‘') && !is_inside(after) => self.close(mark),
            '’' => {}
            ')' | '）' if is_smiley(self.text, mark.at) => {}
            ')' | ']' | '）' | '］' | '〕' | '】' | '》' | '〉' | '」' | '』' | '»' | '”' =>
            {
                self.close(mark);
            }
            _ => {}
        }
    }

    fn innermost_quotation(&self) -> Option<char> {
        let mut open = self.open.iter().rev().take(DEEPEST).map(|mark| mark.sign);
        open.find(|sign| is_quotation_mark(*sign))
    }

    fn is_open(&self, sign: char) -> bool {
        self.open.iter().rev().take(DEEPEST).any(|mark| mark.sign == sign)
    }

    fn close(&mut self, mark: Mark) {
        let is_marker = matches!(mark.sign, ')' | '）') && is_behind_marker(self.text, mark.at);
        let shallowest = self.open.len().saturating_sub(DEEPEST);
        let opened = self
            .open
            .iter()
            .skip(shallowest)
            .rposition(|open| closes(open.sign, mark.sign) || self.is_interval(*open, mark));
        let opened = opened.map(|opened| shallowest + opened);
        let Some(opened) = opened else {
            if is_marker {
                return;
            }
            // In *(see a) and b) above)* the first has closed what this one closes.
            if matches!(mark.sign, ')' | '）') && self.markers > 0 {
                self.markers -= 1;
                return;
            }
            self.found.unopened.push(mark);
            return;
        };
        let unclosed = self.open.split_off(opened + 1);
        self.found.unclosed.extend(unclosed.into_iter().filter(|mark| mark.sign != '‘'));
        let Some(open) = self.open.pop() else { return };
        // The marker between brackets, *(a)*, has its own.
        let inside = self.text.get(open.end()..mark.at).unwrap_or_default().chars().rev();
        let is_apart = inside.take(LONGEST + 1).any(char::is_whitespace);
        self.markers += usize::from(is_marker && is_apart);
        let within = self.innermost_quotation();
        self.found.whole.push(Enclosure { open, close: mark, within });
    }

    /// Whether the two are the ends of an interval, one of which is outside of it: *[0, 1)*.
    fn is_interval(&self, open: Mark, close: Mark) -> bool {
        let is_pair = matches!((open.sign, close.sign), ('[', ')') | ('(', ']'));
        let is_part =
            |c: char| c.is_ascii_digit() || matches!(c, ' ' | ',' | ';' | '.' | '-' | '−' | '∞');
        is_pair
            && close.at - open.at < 24
            && self.text.get(open.end()..close.at).is_some_and(|inside| inside.chars().all(is_part))
    }
}

/// Whether a sign opens or closes anything.
fn is_mark(sign: char) -> bool {
    is_quotation_mark(sign)
        || matches!(
            sign,
            '(' | ')'
                | '['
                | ']'
                | '（'
                | '）'
                | '［'
                | '］'
                | '〔'
                | '〕'
                | '【'
                | '】'
                | '《'
                | '》'
                | '〈'
                | '〉'
        )
}

/// Whether a sign stands alone between quotation marks or brackets.
fn is_between(before: Option<char>, after: Option<char>) -> bool {
    matches!(before, Some('“' | '«' | '‘' | '"' | '('))
        && matches!(after, Some('”' | '»' | '’' | '"' | ')'))
}

fn is_closing_place(before: Option<char>, after: Option<char>) -> bool {
    before.is_some_and(|before| !before.is_whitespace() && !matches!(before, '(' | '[' | '«'))
        && !after.is_some_and(char::is_alphanumeric)
}

/// Whether a sign may close what another one opens.
pub(crate) fn closes(open: char, close: char) -> bool {
    PAIRS.contains(&(open, close))
        || differ_in_width(open, close)
        // German names are closed as English words are, and Arabic begins with either.
        || matches!((open, close), ('„', '”') | ('“' | '”', '“' | '”'))
}

/// Whether a bracket is the mouth of `:)`.
fn is_smiley(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let eyes = before.strip_suffix('-').unwrap_or(before);
    let Some(eyes) = eyes.strip_suffix([':', ';']) else { return false };
    eyes.is_empty() || eyes.ends_with(char::is_whitespace)
}

/// The most characters of a marker.
const LONGEST: usize = 8;

/// Whether a bracket stands behind what markers of lists and of parts of a text are: a letter, one twice, as
/// lists go on behind *z*, a figure of at most two digits or some with a letter, figures with stops between
/// them, or a Roman numeral.
pub(crate) fn is_behind_marker(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end_matches([' ', '\u{A0}']);
    let is_apart = before.len() < at;
    let is_part = |c: &char| c.is_alphanumeric() || matches!(c, '.' | '\u{640}' | '*');
    let mut marker: Vec<char> =
        before.chars().rev().take(LONGEST + 1).take_while(is_part).collect();
    marker.reverse();
    let length: usize = marker.iter().map(|c| c.len_utf8()).sum();
    let outside = before.get(..before.len() - length).unwrap_or_default().chars().next_back();
    if outside.is_some_and(|c| matches!(c, '\'' | '’' | '/' | '\u{FFFC}')) {
        return false;
    }
    let is_roman = |c: &char| matches!(c.to_ascii_lowercase(), 'i' | 'v' | 'x');
    let digits = marker.iter().filter(|c| c.is_ascii_digit()).count();
    match marker.as_slice() {
        [letter] if letter.is_alphabetic() => true,
        // An Arabic letter so stretched that it is no figure, and one behind the word for *and*.
        [letter, '\u{640}'] | ['و', letter] => letter.is_alphabetic(),
        _ if is_apart || marker.is_empty() || marker.len() > LONGEST => false,
        [letter, again] if letter == again => letter.is_alphabetic() && !is_han(*letter),
        all if all.iter().all(|c| *c == '*') => true,
        all if all.iter().all(is_roman) => true,
        all if all.contains(&'.') => {
            all.iter().all(|c| c.is_ascii_digit() || *c == '.') && all.last() != Some(&'.')
        }
        all => digits > 0 && digits <= 2 && all.len() - digits <= 1,
    }
}

#[cfg(test)]
mod tests {
    use hexaglot_locale::Lang;

    use super::{Mark, PAIRS, enclosures, is_mark};

    /// The enclosures of a text, and its marks without a partner.
    fn read(text: &str, lang: Lang) -> (Vec<&str>, String) {
        let found = enclosures(text, lang);
        let words = |each: &super::Enclosure| text.get(each.open.at..each.close.end()).unwrap();
        let whole = found.whole.iter().map(words).collect();
        let alone = found.unclosed.iter().chain(&found.unopened);
        (whole, alone.map(|Mark { sign, .. }| *sign).collect())
    }

    #[test]
    fn marks_close_the_last_that_they_fit() {
        assert_eq!(
            read("(a “b” [c])", Lang::En),
            (vec!["“b”", "[c]", "(a “b” [c])"], String::new())
        );
        assert_eq!(read("(a “b)", Lang::En), (vec!["(a “b)"], "“".to_owned()));
        assert_eq!(read("«а „б“ в»", Lang::Ru).0, ["„б“", "«а „б“ в»"]);
        assert_eq!(read("”كلمة“", Lang::Ar), (vec!["”كلمة“"], String::new()));
        assert_eq!(read("ITU's ‘plan’ of ‘Abd", Lang::En), (vec!["‘plan’"], String::new()));
        assert_eq!(read("a 3.5\" disk", Lang::En), (vec![], String::new()));
        assert_eq!(read("the “stable“ one", Lang::En), (vec!["“stable“"], String::new()));
        assert_eq!(read("the sign “(” opens", Lang::En), (vec!["“(”"], String::new()));
    }

    #[test]
    fn what_opens_or_closes_is_a_mark() {
        for (open, close) in PAIRS {
            assert!(is_mark(open) && is_mark(close), "{open}{close}");
        }
    }

    #[test]
    fn a_marker_has_a_bracket_of_its_own() {
        for text in [
            "a) one; b) two",
            "1) one",
            "ii) deux",
            "пункт 3 а)",
            "أ ) و هـ)",
            "alinéa 12a)",
            "(a) x",
            "(see a) and b) above)",
            "(alinéa a))",
            "5.1) x",
            "см. п. 2) и 3)",
            "alinéas z) et aa)",
            "(conformément aux alinéas aa) et bb))",
        ] {
            assert_eq!(read(text, Lang::Fr).1, "", "{text}");
        }
        for text in ["in 2014)", "Busan, 2014)", "l’UIT)", "the x y.)", "妈妈)"] {
            assert_eq!(read(text, Lang::Fr).1, ")", "{text}");
        }
    }

    #[test]
    fn intervals_may_exclude_an_end() {
        assert_eq!(read("in [0, 1) or (0, 1]", Lang::En).1, "");
        assert_eq!(read("in [the, last) one", Lang::En).1, "[)");
    }
}
