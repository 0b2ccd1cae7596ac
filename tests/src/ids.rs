//! `hexaglot ids --write` on single documents: the suite `tests/ids`, and what holds for every file.

use std::path::Path;
use std::sync::Arc;

use hexaglot_diag::report::{HumanOptions, human};
use hexaglot_diag::{Diagnostics, Outcome, SourceFile};
use hexaglot_document::Document;
use hexaglot_locale::Profiles;
use hexaglot_source::codes::MISSING_ID;
use hexaglot_source::{Insertion, missing_ids, parse, with_insertions};

use crate::disk::{children, read_bytes};
use crate::outcome::{FINDINGS, Files, escape};
use crate::project::from_hex;
use crate::settings::Settings;

/// The document of a case without its ids; `before.yaml.hex` holds it in hexadecimal digits.
pub const BEFORE: &str = "before.yaml";
/// The document with them; no file where nothing is inserted.
pub const AFTER: &str = "after.yaml";

/// What comes out of a case: the document with its ids, and what is said of what was left alone.
///
/// # Errors
/// When anything does not hold that must hold for every file, or a file is no part of a case.
///
/// # Panics
/// When the folder cannot be read.
pub fn outcome(folder: &Path) -> Result<Files, String> {
    let settings = Settings::of(folder);
    let mut before = document(folder)?;
    if settings.carriage_returns {
        before = before.replace('\n', "\r\n");
    }
    if settings.byte_order_mark {
        before.insert(0, '\u{FEFF}');
    }
    let (after, diagnostics) = fill(&before)?;
    let mut files = Files::new();
    if after != before {
        files.insert(AFTER.to_owned(), shown(&after, &settings));
    }
    if !diagnostics.is_empty() {
        let report = human(&diagnostics, &HumanOptions::default());
        files.insert(FINDINGS.to_owned(), escape(&report));
    }
    Ok(files)
}

/// The text of the file before, and that no other files stand there than a case has.
fn document(folder: &Path) -> Result<String, String> {
    let hex = format!("{BEFORE}.hex");
    let known = [BEFORE, &hex, AFTER, FINDINGS, "case.toml"];
    let strays = children(folder).into_iter().filter(|(name, _)| !known.contains(&name.as_str()));
    let strays: Vec<String> = strays.map(|(name, _)| name).collect();
    if !strays.is_empty() {
        return Err(format!("no part of a case: {}", strays.join(", ")));
    }
    let plain = folder.join(BEFORE);
    let bytes = if plain.exists() {
        read_bytes(&plain)
    } else {
        from_hex(&hex, &read_bytes(&folder.join(&hex)))
    };
    String::from_utf8(bytes).map_err(|error| format!("{BEFORE} is not UTF-8: {error}"))
}

/// A document as an expectation shows it: without the carriage returns and the mark that the case
/// says it has, if it has all of them, and otherwise with every one written as an escape.
fn shown(text: &str, settings: &Settings) -> String {
    let mut plain = text.to_owned();
    if settings.byte_order_mark {
        plain = plain.strip_prefix('\u{FEFF}').unwrap_or(&plain).to_owned();
    }
    if settings.carriage_returns {
        let lines = plain.replace("\r\n", "\n");
        if lines.replace('\n', "\r\n") == plain {
            plain = lines;
        }
    }
    escape(&plain).replace('\r', "\\r")
}

/// Fills in the ids of a document: the whole text, and the findings of what was left alone.
///
/// # Errors
/// Where something does not hold that must hold for every file: without the insertions, the text is
/// what it was; a second time there is nothing to insert; and the document is the same.
pub fn fill(before: &str) -> Result<(String, Diagnostics), String> {
    let profiles = Profiles::load(&[]).value;
    let file = |text: &str| Arc::new(SourceFile::new(BEFORE, text));
    let found = missing_ids(&file(before), &profiles);
    let Outcome { value: insertions, diagnostics } = found;
    let after = with_insertions(before, &insertions);
    let fault = |what: &str| Err(format!("{what}\n--- before\n{before}\n--- after\n{after}"));
    if without(&after, &insertions).as_deref() != Some(before) {
        return fault("another byte has changed");
    }
    let again = missing_ids(&file(&after), &profiles);
    if !again.value.is_empty() {
        return fault("a second time, there is something to insert again");
    }
    let messages = |all: &Diagnostics| -> Vec<String> {
        all.iter().map(|found| format!("{} {}", found.code.name, found.message)).collect()
    };
    if messages(&again.diagnostics) != messages(&diagnostics) {
        return fault("a second time, other findings are left");
    }
    let (old, new) = (parse(&file(before), &profiles), parse(&file(&after), &profiles));
    if texts(&old.value) != texts(&new.value) {
        return fault("the texts are other ones");
    }
    let lacks_nothing_else = old.diagnostics.iter().all(|found| *found.code == MISSING_ID);
    if lacks_nothing_else && content(&old.value) != content(&new.value) {
        return fault("the document is another one");
    }
    if lacks_nothing_else && diagnostics.is_empty() && !new.diagnostics.is_empty() {
        let found = messages(&new.diagnostics).join("\n");
        return fault(&format!("there are findings that were not there before:\n{found}"));
    }
    Ok((after, diagnostics))
}

/// The text before the insertions; nothing where one of them is not there.
fn without(after: &str, insertions: &[Insertion]) -> Option<String> {
    let mut rest = after;
    let mut before = String::new();
    let mut at = 0;
    for insertion in insertions {
        let (kept, follows) = rest.split_at_checked(insertion.at.checked_sub(at)?)?;
        before.push_str(kept);
        at = insertion.at;
        rest = follows.strip_prefix(insertion.text.as_str())?;
    }
    before.push_str(rest);
    Some(before)
}

fn texts(document: &Document) -> Vec<String> {
    document.tree.leaves().into_iter().map(|(unit, _)| unit.text.clone()).collect()
}

/// All of a document but its places in the file. What has no id is read as if it had the one that is
/// proposed, so that the ids are there too.
fn content(document: &Document) -> String {
    let units =
        |unit: &hexaglot_document::Unit| (unit.id.clone(), unit.text.clone(), unit.note.clone());
    let tree = document.tree.map(&mut |unit| units(unit));
    let whole = format!("{tree:#?}");
    let mut content = String::new();
    let mut lines = whole.lines();
    while let Some(line) = lines.next() {
        if line.trim_start() == "span: Span {" {
            lines.by_ref().take(3).for_each(drop);
        } else {
            content.push_str(line);
            content.push('\n');
        }
    }
    content
}
