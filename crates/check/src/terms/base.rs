//! The term base of a language.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use hexaglot_catalog::{CatalogFile, Expression, Message};
use hexaglot_edition::{OBJECT, Reading, readings};
use hexaglot_locale::Lang;
use rustc_hash::FxHashMap;

use super::inflection::{self, Likeness};
use super::tokens::{Piece, Token, Tokens, bytes_of_pieces, pieces};

/// The term bases of a project, each made when it is first asked for.
#[derive(Debug)]
pub(crate) struct TermBases(BTreeMap<(Lang, Likeness), (Arc<CatalogFile>, OnceLock<TermBase>)>);

impl TermBases {
    pub(crate) fn new(files: &BTreeMap<Lang, Arc<CatalogFile>>) -> Self {
        let bases = files.iter().flat_map(|(lang, file)| {
            [Likeness::Number, Likeness::Stem]
                .map(|likeness| ((*lang, likeness), (Arc::clone(file), OnceLock::new())))
        });
        TermBases(bases.collect())
    }

    /// The terms of a language, if it has any.
    pub(crate) fn get(&self, lang: Lang, likeness: Likeness) -> Option<&TermBase> {
        let (file, base) = self.0.get(&(lang, likeness))?;
        Some(base.get_or_init(|| TermBase::new(file, lang, likeness)))
    }
}

/// The terms of a language, ready to be found in its texts.
#[derive(Debug)]
pub(crate) struct TermBase {
    pub(super) lang: Lang,
    pub(super) likeness: Likeness,
    terms: Vec<Term>,
    /// The terms by their ids.
    ids: BTreeMap<String, usize>,
    /// The number of each key that some term has.
    keys: FxHashMap<String, u32>,
    pub(super) forms: Vec<Form>,
    /// The forms by the keys of their first words.
    pub(super) starts: FxHashMap<u32, Vec<usize>>,
}

#[derive(Debug)]
struct Term {
    /// Its name without the hyphen.
    id: String,
    /// Its default form.
    text: String,
    /// What stands in a text for an object that refers to it.
    tokens: Vec<Token>,
    has_words: bool,
}

/// A form of a term: the words of one of its variants.
#[derive(Debug)]
pub(super) struct Form {
    pub(super) term: usize,
    pub(super) text: String,
    pub(super) words: Vec<FormWord>,
    pub(super) is_avoided: bool,
}

#[derive(Debug)]
pub(super) struct FormWord {
    pub(super) keys: Vec<u32>,
    /// The key of the word as it is written.
    pub(super) exact: u32,
    pub(super) capitals: Capitals,
    pub(super) is_long: bool,
}

/// The capitals that a word has to have where a term is to be known by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Capitals {
    Any,
    First,
    All,
}

/// How many letters a word has that is not there for grammar alone.
const LONG: usize = 4;
/// How many terms a form may have in it, and in those: a few that have one another many times would have
/// more words than there is room for, and a circle no end.
const INSIDE: usize = 16;

impl TermBase {
    fn new(file: &CatalogFile, lang: Lang, likeness: Likeness) -> Self {
        let mut base = TermBase {
            lang,
            likeness,
            terms: Vec::new(),
            ids: BTreeMap::new(),
            keys: FxHashMap::default(),
            forms: Vec::new(),
            starts: FxHashMap::default(),
        };
        for term in file.terms().filter(|term| !term.broken) {
            base.add(file, term);
        }
        for index in 0..base.terms.len() {
            let tokens = base.terms.get(index).map(|term| base.words(&term.text));
            if let (Some(term), Some(tokens)) = (base.terms.get_mut(index), tokens) {
                term.tokens = tokens;
            }
        }
        base
    }

    fn add(&mut self, file: &CatalogFile, term: &Message) {
        let index = self.terms.len();
        let text = default_text(file, term, &mut { INSIDE }).unwrap_or_default();
        let (tokens, id) = (Vec::new(), term.id.clone());
        self.ids.insert(id.clone(), index);
        self.terms.push(Term { id, text, tokens, has_words: false });
        for reading in readings(&term.pattern) {
            if let Some(text) = text_of(file, &reading, &mut { INSIDE }) {
                let is_form = self.add_form(index, &text, false);
                if let Some(term) = self.terms.get_mut(index) {
                    term.has_words |= is_form;
                }
            }
        }
        for (name, is_avoided) in [("also", false), ("avoid", true)] {
            // Words that may also stand are not words by which a term is known, and what is to be avoided
            // is no other word with the same stem.
            if is_avoided != (self.likeness == Likeness::Number) {
                continue;
            }
            let patterns = term.attributes.iter().filter(|each| each.id == name);
            for reading in patterns.flat_map(|each| readings(&each.pattern)) {
                let text = text_of(file, &reading, &mut { INSIDE }).unwrap_or_default();
                for form in text.split([';', '؛', '；']) {
                    self.add_form(index, form, is_avoided);
                }
            }
        }
    }

    /// Adds the words of a form; says whether it has any.
    fn add_form(&mut self, term: usize, text: &str, is_avoided: bool) -> bool {
        let words: Vec<&str> =
            bytes_of_pieces(self.lang, text).filter_map(|bytes| text.get(bytes)).collect();
        let words: Vec<FormWord> = words.into_iter().map(|word| self.form_word(word)).collect();
        let Some(first) = words.first() else { return false };
        let form = self.forms.len();
        for key in &first.keys {
            self.starts.entry(*key).or_default().push(form);
        }
        let text = text.trim().to_owned();
        self.forms.push(Form { term, text, words, is_avoided });
        true
    }

    fn form_word(&mut self, word: &str) -> FormWord {
        let word = inflection::bare(self.lang, word);
        let keys = match self.lang {
            Lang::Zh => vec![folded(word).to_owned()],
            lang => inflection::keys(lang, self.likeness, word),
        };
        let keys = keys.into_iter().map(|key| self.key(key)).collect();
        let exact = match self.lang {
            Lang::Zh => folded(word).to_owned(),
            _ => inflection::exact(word),
        };
        let exact = self.key(exact);
        let capitals = if inflection::is_acronym(word) {
            Capitals::All
        } else if word.starts_with(char::is_uppercase) {
            Capitals::First
        } else {
            Capitals::Any
        };
        let is_long = self.lang == Lang::Zh || word.chars().nth(LONG - 1).is_some();
        FormWord { keys, exact, capitals, is_long }
    }

    fn key(&mut self, key: String) -> u32 {
        let next = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
        *self.keys.entry(key).or_insert(next)
    }

    /// The tokens of a reading.
    pub(crate) fn tokens<'t>(&self, reading: &'t Reading<'_>) -> Tokens<'t> {
        let mut tokens = Vec::new();
        for (bytes, follows, piece) in pieces(self.lang, reading) {
            let plain = |keys| Token { bytes: bytes.clone(), keys, term: None, follows };
            match piece {
                Piece::Word(word) => tokens.push(plain(self.keys_of(word))),
                Piece::Code => tokens.push(plain(Vec::new())),
                Piece::Object(expression) => {
                    let term = expression.and_then(|expression| self.referred(expression));
                    tokens.push(Token { term, ..plain(Vec::new()) });
                    // A translation that refers to a term has its words, and the terms in them.
                    let own = term.and_then(|term| self.terms.get(term));
                    let own = own.filter(|_| self.likeness == Likeness::Stem);
                    tokens.extend(
                        own.into_iter()
                            .flat_map(|own| &own.tokens)
                            .map(|token| Token { bytes: bytes.clone(), ..token.clone() }),
                    );
                }
            }
        }
        Tokens::new(reading.text(), tokens)
    }

    /// The tokens of a text without objects.
    fn words(&self, text: &str) -> Vec<Token> {
        let words = bytes_of_pieces(self.lang, text);
        let token = |bytes: Range<usize>| {
            let keys = self.keys_of(text.get(bytes.clone()).unwrap_or_default());
            Token { bytes, keys, term: None, follows: true }
        };
        words.map(token).collect()
    }

    fn keys_of(&self, word: &str) -> Vec<u32> {
        if self.lang == Lang::Zh {
            return self.keys.get(folded(word)).into_iter().copied().collect();
        }
        let (word, mut keys) = (inflection::bare(self.lang, word), Vec::new());
        inflection::keys_in_text(self.lang, self.likeness, word, &mut |key| {
            if let Some(key) = self.keys.get(key).filter(|key| !keys.contains(*key)) {
                keys.push(*key);
            }
        });
        keys
    }

    pub(super) fn referred(&self, expression: &Expression) -> Option<usize> {
        match expression {
            Expression::Term { id, .. } => self.index(id),
            Expression::Nested(inside, _) => self.referred(inside),
            _ => None,
        }
    }

    pub(super) fn index(&self, id: &str) -> Option<usize> {
        self.ids.get(id).copied()
    }

    /// The id of a term.
    pub(crate) fn id(&self, term: usize) -> &str {
        self.terms.get(term).map_or("", |term| &term.id)
    }

    /// The forms of all terms that are not to be avoided, each with the id of its term.
    pub(crate) fn forms(&self) -> impl Iterator<Item = (&str, &str)> {
        let forms = self.forms.iter().filter(|form| !form.is_avoided);
        forms.map(|form| (self.id(form.term), form.text.as_str()))
    }

    /// Whether any words are to be avoided.
    pub(crate) fn avoids(&self) -> bool {
        self.forms.iter().any(|form| form.is_avoided)
    }

    /// The default form of the term of that id, where its forms are words alone, and none is a variable.
    pub(crate) fn agreed(&self, id: &str) -> Option<&str> {
        let term = self.index(id).and_then(|term| self.terms.get(term))?;
        term.has_words.then_some(&term.text)
    }
}

impl Capitals {
    pub(super) fn are_in(self, word: &str) -> bool {
        match self {
            Capitals::Any => true,
            Capitals::First => word.starts_with(char::is_uppercase),
            Capitals::All => inflection::is_acronym(word),
        }
    }
}

/// A Chinese character, or a sign that stands for it too.
fn folded(character: &str) -> &str {
    match character {
        "\u{2010}" | "\u{2011}" => "-",
        other => other,
    }
}

/// The default form of a term.
fn default_text(file: &CatalogFile, term: &Message, left: &mut usize) -> Option<String> {
    let readings = readings(&term.pattern);
    let default = readings.iter().find(|reading| reading.is_default()).or(readings.first())?;
    text_of(file, default, left)
}

/// The words of a reading with those of the terms in it; nothing where it has something else in it.
fn text_of(file: &CatalogFile, reading: &Reading<'_>, left: &mut usize) -> Option<String> {
    let mut text = String::new();
    for (at, character) in reading.text().char_indices() {
        if character != OBJECT {
            text.push(character);
            continue;
        }
        match reading.object(at)?.expression {
            Expression::Term { id, .. } => {
                *left = left.checked_sub(1)?;
                text.push_str(&default_text(file, file.term(id)?, left)?);
            }
            _ => return None,
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use hexaglot_catalog::CatalogFile;
    use hexaglot_diag::SourceFile;
    use hexaglot_locale::Lang;

    use super::{Likeness, TermBase};

    fn base(text: &str) -> TermBase {
        let file = Arc::new(SourceFile::new("locales/en/terms.ftl", text));
        TermBase::new(&CatalogFile::parse(&file, Lang::En).value, Lang::En, Likeness::Stem)
    }

    #[test]
    fn a_term_has_the_words_of_the_terms_in_it() {
        let base = base("-council = Council\n-group = { -council } Working Group\n");
        assert_eq!(base.agreed("group"), Some("Council Working Group"));
    }

    #[test]
    fn a_term_with_a_value_in_it_has_no_words() {
        assert_eq!(base("-session = session { $number }\n").agreed("session"), None);
    }

    #[test]
    fn terms_in_a_circle_or_without_measure_have_no_words() {
        let circle = base("-a = of { -b }\n-b = of { -a }\n");
        assert_eq!((circle.agreed("a"), circle.agreed("b")), (None, None));
        let letters: Vec<char> = ('a'..='y').collect();
        let mut text = String::new();
        for pair in letters.windows(2) {
            text += &format!("-{} = {}\n", pair[0], format!("{{ -{} }}", pair[1]).repeat(50));
        }
        assert_eq!(base(&format!("{text}-y = z\n")).agreed("a"), None);
    }
}
