//! Sources that differ from translations which agree among themselves.

use std::collections::BTreeMap;
use std::ops::Range;

use hexaglot_catalog::Expression;
use hexaglot_diag::{Diagnostic, Diagnostics};
use hexaglot_edition::{MarkKind, Reading};
use hexaglot_locale::Lang;

use crate::numbers::{Comparison, Symbol, Words};
use crate::rule::{Judge, Rule};
use crate::texts::UnitTexts;

super::code! {
    /// Most translations of a text agree on a number, a symbol, a reference or a link, and the source
    /// alone has another one: at least three of them, and more than half. Then it is more likely that the
    /// source is wrong, or was changed without a word to the translators, than that all of them have made
    /// the same mistake. Look at the source first; if it is right, mend the translations. What is not seen:
    /// a text with fewer than three translations, dates, and what differs in each of them, such as the
    /// address of a page that every language has for itself. Nothing is said where only other languages than
    /// the original are checked (`--lang`). Where one translation differs, the rules that compare it with its
    /// source say so.
    "editions-disagree"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Editions(judge) };

/// How many translations have to agree at least.
const LEAST: usize = 3;

fn judge(texts: &UnitTexts<'_>, found: &mut Diagnostics) {
    let UnitTexts { source, translations } = texts;
    let own = source.default_reading();
    let (mut added, mut dropped) = (Votes::new(), Votes::new());
    for translation in translations {
        let theirs = translation.default_reading();
        let numbers = (source.numbers(own), translation.numbers(theirs));
        let difference = Comparison::new(numbers.0, numbers.1);
        let (here, there) = (marks(own), marks(theirs));
        let lang = translation.lang;
        let extra = counted(theirs, &difference.extra, &difference.symbols_extra);
        let extra = extra.into_iter().chain(there.iter().filter(|it| !here.contains(it)).cloned());
        vote(&mut added, extra.map(|item| (Edition { lang, words: item.range.clone() }, item)));
        let missing = counted(own, &difference.missing, &difference.symbols_missing);
        let missing =
            missing.into_iter().chain(here.iter().filter(|it| !there.contains(it)).cloned());
        vote(&mut dropped, missing.map(|item| (Edition { lang, words: None }, item)));
    }
    let most = translations.len().div_euclid(2) + 1;
    let agree = |vote: &&Vote| vote.editions.len() >= LEAST.max(most);
    for vote in added.values().filter(agree) {
        let same = |other: &&Vote| {
            other.item.kind == vote.item.kind
                && vote.editions.iter().all(|edition| other.has(edition.lang))
        };
        let instead = dropped.values().find(same).map(|vote| vote.item.clone());
        if let Some(item) = &instead {
            dropped.remove(&item.key());
        }
        let (editions, shown) = (vote.named(), &vote.item.shown);
        let message = match &instead {
            Some(own) => format!("{editions} have `{shown}` where the source has `{}`", own.shown),
            None => format!("{editions} have `{shown}`, which the source does not have"),
        };
        push(texts, vote, instead.as_ref(), message, found);
    }
    // Where each has another one instead, or a page of its own, they do not agree.
    let has_other = |kind: Kind, lang: Lang| {
        added.values().any(|other| other.item.kind == kind && other.has(lang))
    };
    for mut vote in dropped.into_values() {
        vote.editions.retain(|edition| !has_other(vote.item.kind, edition.lang));
        if !agree(&&vote) {
            continue;
        }
        let message = format!("{} do not have `{}` of the source", vote.named(), vote.item.shown);
        push(texts, &vote, Some(&vote.item), message, found);
    }
}

/// Reports, at what the source has of it, what the others say, and marks what each of them has.
fn push(
    texts: &UnitTexts<'_>,
    vote: &Vote,
    own: Option<&Item>,
    message: String,
    found: &mut Diagnostics,
) {
    let (source, reading) = (texts.source, texts.source.default_reading());
    let finding = match own.and_then(|item| item.range.clone()) {
        Some(words) => source.finding(&CODE, reading, words, message),
        None => source.finding_of_all(&CODE, message),
    };
    let in_edition = |edition: &Edition| {
        let mut translations = texts.translations.iter();
        let text = translations.find(|translation| translation.lang == edition.lang)?;
        let message = edition.lang.english_name();
        Some(match &edition.words {
            Some(words) => text.label(text.default_reading(), words.clone(), message),
            None => text.whole(message),
        })
    };
    let labels = vote.editions.iter().filter_map(in_edition);
    let finding = labels.fold(finding, Diagnostic::at);
    found.push(finding.hint("look at the source first: the translations agree"));
}

/// What one text has and another does not.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Item {
    kind: Kind,
    /// What it is, however it is written.
    same: String,
    /// As it is written.
    shown: String,
    /// The words that say it, where words do.
    range: Option<Range<usize>>,
}

impl Item {
    fn key(&self) -> (Kind, String) {
        (self.kind, self.same.clone())
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Number,
    Symbol,
    Reference,
    Link,
}

/// The translations of which something is true.
#[derive(Debug)]
struct Vote {
    item: Item,
    editions: Vec<Edition>,
}

/// A translation, and its words that say something.
#[derive(Debug)]
struct Edition {
    lang: Lang,
    words: Option<Range<usize>>,
}

impl Vote {
    fn has(&self, lang: Lang) -> bool {
        self.editions.iter().any(|edition| edition.lang == lang)
    }

    /// The editions, for the beginning of a sentence.
    fn named(&self) -> String {
        let names: Vec<&str> =
            self.editions.iter().map(|edition| edition.lang.english_name()).collect();
        match names.as_slice() {
            [start @ .., last] => format!("the editions in {} and {last}", start.join(", ")),
            [] => String::new(),
        }
    }
}

type Votes = BTreeMap<(Kind, String), Vote>;

fn vote(votes: &mut Votes, items: impl IntoIterator<Item = (Edition, Item)>) {
    for (edition, item) in items {
        let vote = votes.entry(item.key()).or_insert_with(|| Vote { item, editions: Vec::new() });
        if !vote.has(edition.lang) {
            vote.editions.push(edition);
        }
    }
}

/// Numbers and symbols of a reading.
fn counted(reading: &Reading<'_>, numbers: &[Words<'_>], symbols: &[&Symbol]) -> Vec<Item> {
    let item = |kind, same, range: &Range<usize>| {
        let shown = reading.text().get(range.clone()).unwrap_or_default().to_owned();
        Item { kind, same, shown, range: Some(range.clone()) }
    };
    let numbers = numbers.iter().filter_map(|words| {
        Some(item(Kind::Number, words.values.first()?.to_string(), &words.range))
    });
    let symbols =
        symbols.iter().map(|symbol| item(Kind::Symbol, symbol.parts.join("/"), &symbol.range));
    numbers.chain(symbols).collect()
}

/// References and links of a reading.
fn marks(reading: &Reading<'_>) -> Vec<Item> {
    let item = |kind, same: &str| {
        let shown = same.to_owned();
        Item { kind, same: shown.clone(), shown, range: None }
    };
    let references = reading.objects().iter().filter_map(|object| match object.expression {
        Expression::Function { name, positional, .. } if name == "REF" => {
            match positional.first()? {
                Expression::Literal { value, .. } => Some(item(Kind::Reference, value)),
                _ => None,
            }
        }
        _ => None,
    });
    let links = reading.marks().iter().filter_map(|mark| match &mark.kind {
        MarkKind::Link(address) => Some(item(Kind::Link, address)),
        _ => None,
    });
    references.chain(links).collect()
}
