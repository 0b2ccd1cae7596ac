//! The labels of a Fluent file. Their patterns are the affair of `catalog`; here a message is the line
//! that begins with its id, and those behind it that are indented or close a brace.

use hexaglot_diag::SourceFile;

use super::{Fact, marks, one_line};
use crate::Lang;

pub(super) fn facts(file: &SourceFile, lang: Lang) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    let mut comment = String::new();
    // Whether the lines that are indented belong to the last of them.
    let mut open = false;
    for (index, line) in file.text().trim_start_matches('\u{FEFF}').lines().enumerate() {
        if let Some(words) = line.strip_prefix('#') {
            // `##` and `###` are comments of their own, of a group and of the file.
            if !words.starts_with('#') {
                comment = one_line(&format!("{comment} {words}"));
            }
            open = false;
            continue;
        }
        if line.starts_with([' ', '}']) && open {
            if let Some(fact) = facts.last_mut() {
                fact.value = one_line(&format!("{} {line}", fact.value));
            }
            continue;
        }
        open = false;
        if let Some((id, value)) = line.split_once('=').filter(|_| !line.starts_with([' ', '-'])) {
            let comment = if marks(&comment).is_empty() { "" } else { comment.as_str() };
            facts.push(Fact {
                file: file.path().clone(),
                line: index + 1,
                key: id.trim().to_owned(),
                lang: Some(lang),
                value: one_line(value),
                comment: comment.to_owned(),
            });
            open = true;
        }
        comment.clear();
    }
    facts
}
