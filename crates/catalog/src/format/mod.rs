//! The safe form of a catalog: each text on one line beside its `=`, each variant on a line of its own.
//!
//! 1. `mend` makes words that Fluent has lost part of their message again, where nothing else can be
//!    meant.
//! 2. `layout` changes the white space of the messages that are whole; `edge` tells it what stands
//!    beside a line end.
//! 3. `gaps` is the white space between them.
//!
//! Only ranges of bytes change, and each change is tried before it counts: the new text is read again,
//! and a message that does not say there what it is to say stays as it was.

mod edge;
mod gaps;
mod layout;
mod mend;

use std::collections::BTreeSet;
use std::sync::Arc;

use hexaglot_diag::SourceFile;

use self::edge::Neighbors;
use crate::entry::Message;
use crate::file::CatalogFile;
use crate::fingerprint::target_fingerprint;
use crate::sync::Edits;

/// What becomes of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Formatted {
    /// Its text; nothing where it stays as it is.
    pub text: Option<String>,
    /// The messages and terms that have another form than before, in the order of the file; those that
    /// were mended are among them.
    pub changed: Vec<String>,
    /// Those that had lost words, and have them again.
    pub mended: Vec<String>,
}

/// Puts a file into the safe form. `terms` are those of its language, which say what stands beside a
/// line end; without them the file is that of the terms itself.
///
/// What a message says, comments, the order of everything and the ends of lines stay as they are. A
/// message with a fault stays to the byte, save one that only lost words: those that are certain to be
/// its own are joined to it.
#[must_use]
pub fn format(file: &CatalogFile, terms: Option<&CatalogFile>) -> Formatted {
    let (whole, mended) = rewrite(file, Edits::default(), &mend::mend, &is_whole);
    let file = whole.as_ref().unwrap_or(file);
    let neighbors = Neighbors { file, terms: terms.unwrap_or(file) };
    let lay_out = |text: &str, message: &Message| layout::lay_out(text, message, &neighbors);
    let (formatted, changed) = rewrite(file, gaps::edits(file), &lay_out, &says_the_same);
    let text = formatted.as_ref().or(whole.as_ref()).map(|file| file.file().text().to_owned());
    let names = |names: &[&BTreeSet<String>]| -> Vec<String> {
        let all = entries(file).into_iter().map(|entry| name(entry, file.file().text()));
        all.filter(|name| names.iter().any(|names| names.contains(name))).collect()
    };
    Formatted { text, changed: names(&[&changed, &mended]), mended: names(&[&mended]) }
}

/// A file with some edits, and with those of each of its entries that are right there: which entry says
/// in the new text what it is to say. Nothing where nothing changes. Beside it, the names of the entries.
fn rewrite(
    file: &CatalogFile,
    others: Edits,
    edits_of: &dyn Fn(&str, &Message) -> Option<Edits>,
    is_right: &dyn Fn(&Message, &Message) -> bool,
) -> (Option<CatalogFile>, BTreeSet<String>) {
    let text = file.file().text();
    let old = entries(file);
    let mut edited: Vec<(usize, Edits)> = Vec::new();
    for (at, entry) in old.iter().enumerate() {
        let edits = edits_of(text, entry).filter(|edits| !edits.is_empty());
        edited.extend(edits.map(|edits| (at, edits)));
    }
    let Some(tried) = reread(file, &others, &edited) else { return (None, BTreeSet::new()) };
    let all = edited.len();
    let new = entries(&tried);
    edited.retain(|(at, _)| match (old.get(*at), new.get(*at)) {
        (Some(old), Some(new)) => old.id == new.id && is_right(old, new),
        _ => false,
    });
    let names = edited.iter().filter_map(|(at, _)| old.get(*at)).map(|entry| name(entry, text));
    let names = names.collect();
    let is_right = edited.len() == all;
    (if is_right { Some(tried) } else { reread(file, &others, &edited) }, names)
}

/// A file with edits; nothing where there are none.
fn reread(file: &CatalogFile, others: &Edits, edited: &[(usize, Edits)]) -> Option<CatalogFile> {
    let mut edits = others.clone();
    edited.iter().for_each(|(_, each)| edits.append(each.clone()));
    if edits.is_empty() {
        return None;
    }
    let text = edits.apply(file.file().text());
    let source = SourceFile::new(Arc::clone(file.file().path()), text);
    Some(CatalogFile::parse(&Arc::new(source), file.lang()).value)
}

/// The messages and terms of a file in its order.
fn entries(file: &CatalogFile) -> Vec<&Message> {
    let mut entries: Vec<&Message> = file.terms().chain(file.messages()).collect();
    entries.sort_by_key(|entry| entry.span.start);
    entries
}

/// The name of a message or term as it is written.
fn name(entry: &Message, text: &str) -> String {
    text.get(entry.span.range().start..entry.id_span.range().end).unwrap_or_default().to_owned()
}

/// Whether a message that had lost words has them again.
fn is_whole(_: &Message, new: &Message) -> bool {
    !new.broken
}

/// Whether a message says what it said.
fn says_the_same(old: &Message, new: &Message) -> bool {
    let names = |message: &Message| -> Vec<String> {
        message.attributes.iter().map(|attribute| attribute.id.clone()).collect()
    };
    let meaning =
        |message: &Message| message.patterns().map(target_fingerprint).collect::<Vec<_>>();
    !new.broken && names(old) == names(new) && meaning(old) == meaning(new)
}

/// White space that ends a line as it does already, and indents the next.
fn indented(gap: &str, indent: usize) -> String {
    format!("{}{}", line_end_of(gap).unwrap_or("\n"), " ".repeat(indent))
}

/// The first line end in white space.
fn line_end_of(gap: &str) -> Option<&str> {
    let (line, _) = gap.split_once('\n')?;
    gap.get(line.trim_end_matches('\r').len()..line.len() + 1)
}
