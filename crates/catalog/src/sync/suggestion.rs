//! Suggestions: translations that stand elsewhere in the project, for units that have none.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use hexaglot_document::Id;
use hexaglot_locale::Lang;

/// A translation that stands elsewhere in the project, of a text that is the same or nearly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// How similar the two source texts are, in per cent.
    pub similarity: u8,
    /// The id of the document in which it stands.
    pub document: String,
    /// The unit whose translation it is.
    pub unit: Id,
    /// The translation, on one line.
    pub text: String,
}

impl Suggestion {
    /// What a catalog shows of it.
    pub(super) fn shown(&self) -> String {
        let Suggestion { similarity, document, unit, text } = self;
        format!("{similarity}% {document}#{unit}: {text}").trim_end().to_owned()
    }
}

/// The best suggestion for each text that wants one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suggestions {
    /// By the language of the document and that of the catalog, and by the fingerprint of the source.
    best: BTreeMap<(Lang, Lang), BTreeMap<String, Suggestion>>,
}

impl Suggestions {
    /// Those for translations from a language into another.
    pub(super) fn of(&self, pair: (Lang, Lang)) -> Option<&BTreeMap<String, Suggestion>> {
        self.best.get(&pair)
    }

    /// Takes a suggestion for the text with a fingerprint, if none is better: the more similar one is,
    /// and of two the first by document and unit.
    pub(super) fn offer(&mut self, pair: (Lang, Lang), fingerprint: &str, new: Suggestion) {
        let best = self.best.entry(pair).or_default();
        match best.get_mut(fingerprint) {
            Some(old) if rank(old) <= rank(&new) => {}
            Some(old) => *old = new,
            None => {
                best.insert(fingerprint.to_owned(), new);
            }
        }
    }

    /// Whether a suggestion of that similarity could still be the best.
    pub(super) fn wants(&self, pair: (Lang, Lang), fingerprint: &str, similarity: u8) -> bool {
        let best = self.best.get(&pair).and_then(|best| best.get(fingerprint));
        best.is_none_or(|best| best.similarity <= similarity)
    }

    /// Takes what is better in others. The order in which they come does not matter.
    pub fn append(&mut self, other: Suggestions) {
        for (pair, suggestions) in other.best {
            for (fingerprint, suggestion) in suggestions {
                self.offer(pair, &fingerprint, suggestion);
            }
        }
    }
}

fn rank(suggestion: &Suggestion) -> (Reverse<u8>, &str, &Id) {
    (Reverse(suggestion.similarity), &suggestion.document, &suggestion.unit)
}

#[cfg(test)]
mod tests {
    use hexaglot_locale::Lang;

    use super::{Suggestion, Suggestions};

    #[test]
    fn the_best_suggestion_is_the_same_in_any_order() {
        let pair = (Lang::En, Lang::Ar);
        let suggestion = |similarity, document: &str, unit: &str| Suggestion {
            similarity,
            document: document.to_owned(),
            unit: unit.parse().unwrap(),
            text: String::new(),
        };
        let all = [
            suggestion(90, "b", "a"),
            suggestion(90, "a", "b"),
            suggestion(90, "a", "c"),
            suggestion(80, "a", "a"),
        ];
        for turn in 0..all.len() {
            let mut one = Suggestions::default();
            let mut other = Suggestions::default();
            for (at, suggestion) in all.iter().cycle().skip(turn).take(all.len()).enumerate() {
                let half = if at % 2 == 0 { &mut one } else { &mut other };
                half.offer(pair, "text", suggestion.clone());
            }
            one.append(other);
            assert_eq!(one.of(pair).unwrap()["text"], all[1]);
        }
    }
}
