//! What the files of a house say, and how sure each value is.
//!
//! The mark of a value stands in the comment above it, together with the source of the value and what
//! of it is still open. It is read from there, and not from a key of its own: whoever changes a value
//! changes the line above it, and a second place would say something else before long.

use std::collections::BTreeSet;
use std::sync::Arc;

use hexaglot_diag::SourceFile;

use crate::{Lang, labels, profile};

mod labels_file;
mod profile_file;

/// A value of a file of the house, with what the comment above it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The file.
    pub file: Arc<str>,
    /// The line on which it begins.
    pub line: usize,
    /// The keys that lead to it, with stops; of a label, its id.
    pub key: String,
    /// The language that it is for, where it is for one.
    pub lang: Option<Lang>,
    /// The value as it is written there, on one line.
    pub value: String,
    /// The nearest comment with a mark, above it or above what it is in.
    pub comment: String,
}

/// The release of CLDR that the program follows. As a source it is a mark by itself: such a value is
/// verified.
const CLDR: &str = "CLDR 48";

/// How sure a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// `[V]`: read in a primary source.
    Verified,
    /// `[S]`: seen in an excerpt of one.
    Seen,
    /// `[K]`: to be confirmed by the house.
    ToConfirm,
    /// `[O]`: the choice of the file itself, which no house has to confirm.
    Own,
}

impl Mark {
    /// Every mark, by its letter.
    pub const ALL: [(char, Mark); 4] =
        [('V', Mark::Verified), ('S', Mark::Seen), ('K', Mark::ToConfirm), ('O', Mark::Own)];
}

impl Fact {
    /// The marks of its comment; a value of which only a part is sure has several.
    #[must_use]
    pub fn marks(&self) -> BTreeSet<Mark> {
        marks(&self.comment)
    }

    /// Whether somebody has to confirm it, or a part of it: it has `[K]`, or no mark at all.
    #[must_use]
    pub fn is_open(&self) -> bool {
        let marks = self.marks();
        marks.is_empty() || marks.contains(&Mark::ToConfirm)
    }
}

fn marks(comment: &str) -> BTreeSet<Mark> {
    let marked = |letter: char| comment.contains(&format!("[{letter}]"));
    let letters = Mark::ALL.into_iter().filter(|(letter, _)| marked(*letter)).map(|(_, mark)| mark);
    letters.chain(comment.contains(CLDR).then_some(Mark::Verified)).collect()
}

/// Every value that the program has in itself: the profiles, and the labels that all houses share.
#[must_use]
pub fn embedded() -> Vec<Fact> {
    let profiles = profile::embedded().flat_map(|file| of_profile(&file));
    let labels = Lang::ALL.into_iter().flat_map(|lang| {
        let file = SourceFile::new(format!("<hexaglot>/labels/{lang}.ftl"), labels::base(lang));
        of_labels(&file, lang)
    });
    profiles.chain(labels).collect()
}

/// The values of a profile. What cannot be read of it is reported where the profile is parsed.
#[must_use]
pub fn of_profile(file: &SourceFile) -> Vec<Fact> {
    profile_file::facts(file)
}

/// The labels of a Fluent file.
#[must_use]
pub fn of_labels(file: &SourceFile, lang: Lang) -> Vec<Fact> {
    labels_file::facts(file, lang)
}

/// A text on one line.
fn one_line(text: &str) -> String {
    text.split([' ', '\t', '\r', '\n'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use hexaglot_diag::SourceFile;
    use serde_yaml::Value;

    use super::{embedded, of_labels, of_profile};
    use crate::{Label, Lang, profile};

    /// What the program says of languages and houses, it says with a mark.
    #[test]
    fn every_embedded_value_has_a_mark() {
        let unmarked: Vec<String> = embedded()
            .into_iter()
            .filter(|fact| fact.marks().is_empty())
            .map(|fact| format!("{}:{} {}", fact.file, fact.line, fact.key))
            .collect();
        assert!(unmarked.is_empty(), "{unmarked:#?}");
    }

    /// The reader of comments and the reader of profiles see the same values.
    #[test]
    fn every_value_of_a_profile_is_a_fact() {
        fn leaves(path: String, value: &Value, found: &mut Vec<String>) {
            let below = |step: &str| {
                if path.is_empty() { step.to_owned() } else { format!("{path}.{step}") }
            };
            match value {
                Value::Mapping(entries) => {
                    for (key, value) in entries {
                        leaves(below(key.as_str().unwrap()), value, found);
                    }
                }
                Value::Sequence(items) => {
                    for (index, item) in items.iter().enumerate() {
                        leaves(below(&(index + 1).to_string()), item, found);
                    }
                }
                _ => found.push(path),
            }
        }
        for file in profile::embedded() {
            let facts = of_profile(&file);
            let mut values = Vec::new();
            leaves(String::new(), &serde_yaml::from_str(file.text()).unwrap(), &mut values);
            values.retain(|path| path != "id" && path != "hexaglot-profile");
            for value in &values {
                let holds = |key: &str| {
                    value == key
                        || value.strip_prefix(key).is_some_and(|rest| rest.starts_with('.'))
                };
                let count = facts.iter().filter(|fact| holds(&fact.key)).count();
                assert_eq!(count, 1, "{}: {value}", file.path());
            }
        }
    }

    #[test]
    fn every_shared_label_is_a_fact() {
        let facts = embedded();
        for lang in Lang::ALL {
            let path = format!("<hexaglot>/labels/{lang}.ftl");
            let keys = facts.iter().filter(|fact| *fact.file == *path).map(|fact| &*fact.key);
            let mut keys: Vec<&str> = keys.collect();
            keys.sort_unstable();
            let mut labels: Vec<&str> = Label::ALL.iter().map(|label| label.key()).collect();
            labels.sort_unstable();
            assert_eq!(keys, labels);
        }
    }

    #[test]
    fn a_comment_is_that_of_the_nearest_value_below_it() {
        let text = "\
# Marks: [V] and others.
id: a
# [S] S1
names:
  ar: \"أ\"
  # [K] to be confirmed
  # by the house
  en: [a,
    b]
  # without a mark
  fr: c
rows:
  # [V] S2
  - d
  -
    # [K]
    ar: e
    all: { f: g }
";
        let facts = of_profile(&SourceFile::new("profiles/a.yaml", text));
        let found: Vec<_> = facts
            .iter()
            .map(|fact| (fact.line, &*fact.key, fact.lang, &*fact.value, &*fact.comment))
            .collect();
        let expected = [
            (5, "names.ar", Some(Lang::Ar), "\"أ\"", "[S] S1"),
            (8, "names.en", Some(Lang::En), "[a, b]", "[K] to be confirmed by the house"),
            (11, "names.fr", Some(Lang::Fr), "c", "[S] S1"),
            (14, "rows.1", None, "d", "[V] S2"),
            (17, "rows.2.ar", Some(Lang::Ar), "e", "[K]"),
            (18, "rows.2.all", None, "{ f: g }", ""),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_label_has_the_comment_above_it_alone() {
        let text = "\
### [V] of the file

# [K] to be
# confirmed
a = { $x ->
    [one] b
   *[other] c
}

# no mark
d = e
";
        let facts = of_labels(&SourceFile::new("locales/fr/labels.ftl", text), Lang::Fr);
        let found: BTreeMap<_, _> = facts
            .iter()
            .map(|fact| (&*fact.key, (fact.line, &*fact.value, &*fact.comment)))
            .collect();
        assert_eq!(found["a"], (5, "{ $x -> [one] b *[other] c }", "[K] to be confirmed"));
        assert_eq!(found["d"], (11, "e", ""));
    }
}
