//! Records of states, and the status that comes of them.

use std::sync::Arc;

use hexaglot_catalog::{
    SourceTexts, State, States, source_fingerprint, target_fingerprint, validate,
};
use hexaglot_diag::SourceFile;
use hexaglot_document::Status;
use hexaglot_locale::Lang;

use crate::common::{catalog, document, report};

const SOURCE: &str = "The safety of children";
const OLDER: &str = "The security of children";

/// The status of the unit `title` with this file and this record.
fn status(message: &str, record: &str) -> Status {
    let document = document(&[("title", SOURCE)]);
    let state = format!("hexaglot-state: 1\n{record}");
    let (catalog, diagnostics) =
        catalog(&[("locales/ar/a.ftl", message), ("locales/ar/a.state.yaml", &state)]);
    let syntax = diagnostics.iter().filter(|each| each.code.name != "no-value").count();
    assert_eq!(syntax, 0, "{}", report(&diagnostics));
    catalog.status(&document.tree.title, &SourceTexts::new(&document).value)
}

/// A record of the title with the fingerprints of these texts.
fn record(state: &str, source: &str, target: &str) -> String {
    let file = [("locales/ar/a.ftl", format!("title = {target}\n"))];
    let (catalog, _) = catalog(&[(file[0].0, &file[0].1)]);
    let target = target_fingerprint(&catalog.message("title").unwrap().pattern);
    let source = source_fingerprint(source);
    format!("title:\n  state: {state}\n  source: \"{source}\"\n  target: \"{target}\"\n")
}

#[test]
fn an_unchanged_text_is_as_recorded_or_outdated() {
    let text = "title = سلامة الأطفال\n";
    for (word, expected) in [
        ("translated", Status::Translated),
        ("reviewed", Status::Reviewed),
        ("final", Status::Final),
    ] {
        assert_eq!(status(text, &record(word, SOURCE, "سلامة الأطفال")), expected);
        assert_eq!(status(text, &record(word, OLDER, "سلامة الأطفال")), Status::Outdated);
    }
    // However the file was written anew.
    let wrapped = "title =\n    سلامة\n    { \"الأطفال\" }\n";
    assert_eq!(status(wrapped, &record("final", SOURCE, "سلامة الأطفال")), Status::Final);
    // The comments say nothing of a text that has not changed.
    let commented = format!("# en| {OLDER}\ntitle = سلامة الأطفال\n");
    assert_eq!(status(&commented, &record("final", SOURCE, "سلامة الأطفال")), Status::Final);
}

#[test]
fn an_edited_text_renders_what_its_translator_saw() {
    let reviewed = |source| record("reviewed", source, "أمن الأطفال");
    let text = "title = سلامة الأطفال\n";
    let seen = |source: &str| format!("# en| {source}\n{text}");
    // The line above it.
    assert_eq!(status(&seen(SOURCE), &reviewed(OLDER)), Status::Translated);
    assert_eq!(status(&seen(OLDER), &reviewed(SOURCE)), Status::Outdated);
    assert_eq!(status(&seen(SOURCE), ""), Status::Translated);
    assert_eq!(status(&seen(OLDER), ""), Status::Outdated);
    // Without it, the last synced source; without that, the present one.
    assert_eq!(status(text, &reviewed(SOURCE)), Status::Translated);
    assert_eq!(status(text, &reviewed(OLDER)), Status::Outdated);
    assert_eq!(status(text, ""), Status::Translated);
    let unwritten =
        format!("title:\n  state: missing\n  source: \"{}\"\n", source_fingerprint(OLDER));
    assert_eq!(status(text, &unwritten), Status::Outdated);
    // A line that says what an earlier text rendered.
    let was = |source: &str| format!("# en| {SOURCE}\n# was| {source}\n{text}");
    assert_eq!(status(&was(OLDER), ""), Status::Outdated);
    assert_eq!(status(&was(SOURCE), ""), Status::Translated);
    // A line in another language than the original's says nothing.
    assert_eq!(status(&format!("# fr| {OLDER}\n{text}"), ""), Status::Translated);
}

#[test]
fn lines_under_another_placeholder_are_not_the_messages_own() {
    let text = format!("# missing: opening\n# en| {OLDER}\ntitle = سلامة الأطفال\n");
    assert_eq!(status(&text, ""), Status::Translated);
    let text = format!("# missing: title\n# en| {OLDER}\ntitle = سلامة الأطفال\n");
    assert_eq!(status(&text, ""), Status::Outdated);
    // The comment must stand directly above.
    let text = format!("# en| {OLDER}\n\ntitle = سلامة الأطفال\n");
    assert_eq!(status(&text, ""), Status::Translated);
}

#[test]
fn no_message_is_missing_and_an_unreadable_one_is_broken() {
    assert_eq!(status("opening = افتُتح\n", ""), Status::Missing);
    assert_eq!(status("title =\n", ""), Status::Broken);
}

#[test]
fn the_original_is_its_own_source() {
    let document = document(&[("title", SOURCE)]);
    let loaded = hexaglot_catalog::load(Lang::En, &[]).value;
    assert_eq!(
        loaded.status(&document.tree.title, &SourceTexts::new(&document).value),
        Status::Source
    );
}

#[test]
fn comments_are_read_as_sync_writes_them() {
    let text = "# en| The safety\n# was| The security\n# note| A title\n# ملاحظة المترجم | نص\ntitle = سلامة\n";
    let (catalog, _) = catalog(&[("locales/ar/a.ftl", text)]);
    let message = catalog.message("title").unwrap();
    assert_eq!(message.seen.as_deref(), Some("The safety"));
    assert_eq!(message.seen_lang, Some(Lang::En));
    assert_eq!(message.was.as_deref(), Some("The security"));
    assert_eq!(message.notes, ["A title"]);
    assert_eq!(message.span.start as usize, text.rfind("title").unwrap());
}

#[test]
fn records_are_read() {
    let text = "# by hexaglot\nhexaglot-state: 1\ntitle:\n  state: translated\n  source: \"9f2c41d07a3e\"\n  target: \"51bb0c2e88f1\"\n  was: The security\n  origin: machine\nopening:\n  source: \"9f2c41d07a3e\"\n";
    let read = States::parse(&Arc::new(SourceFile::new("a.state.yaml", text)), Lang::Ar);
    assert!(read.diagnostics.is_empty(), "{}", report(&read.diagnostics));
    let title = read.value.get("title").unwrap();
    assert_eq!(title.state, Some(State::Translated));
    assert_eq!(title.was.as_deref(), Some("The security"));
    assert!(title.machine);
    assert_eq!(read.value.get("opening").unwrap().state, None);
    assert_eq!(read.value.iter().count(), 2);
}

#[track_caller]
#[test]
fn a_byte_order_mark_is_no_part_of_a_record_and_stays() {
    let text = "\u{FEFF}hexaglot-state: 1\ntitle:\n  state: missing\n";
    let file = Arc::new(SourceFile::new("locales/ar/a.state.yaml", text));
    let read = States::parse(&file, Lang::Ar);
    assert!(read.diagnostics.is_empty(), "{}", report(&read.diagnostics));
    assert_eq!(read.value.get("title").unwrap().state, Some(State::Missing));
    assert_eq!(read.value.to_yaml(Some(text)), text);
    let commented = format!("\u{FEFF}# ours\n{}", text.trim_start_matches('\u{FEFF}'));
    assert_eq!(read.value.to_yaml(Some(&commented)), commented);
    // Places are those of the file.
    let faulty = text.replace("missing", "mising");
    let file = Arc::new(SourceFile::new("locales/ar/a.state.yaml", faulty));
    let found = States::parse(&file, Lang::Ar).diagnostics;
    let label = found.iter().next().unwrap().location().unwrap().clone();
    assert_eq!((label.start.line, label.start.column), (3, 3));
}

fn refused(text: &str, expected: &str) {
    let read = States::parse(&Arc::new(SourceFile::new("a.state.yaml", text)), Lang::Ar);
    assert_eq!(report(&read.diagnostics), expected);
    assert_eq!(read.value.iter().count(), 0);
}

#[test]
fn what_is_no_record_is_refused() {
    let pair = "  source: \"9f2c41d07a3e\"\n  target: \"51bb0c2e88f1\"\n";
    refused(
        "title:\n",
        "bad-state-record a.state.yaml:1:1 «» a record of states begins with `hexaglot-state: 1`\n",
    );
    refused(
        "hexaglot-state: 2\n",
        "bad-state-record a.state.yaml:1:1 «hexaglot-state: 2» this `hexaglot-state` is not a version that this program reads\n",
    );
    refused(
        &format!("hexaglot-state: 1\ntitle:\n  state: fianl\n{pair}"),
        "bad-state-record a.state.yaml:3:3 «state: fianl» `fianl` is not a state; did you mean `final`?\n",
    );
    refused(
        &format!("hexaglot-state: 1\ntitle:\n  stat: final\n{pair}"),
        "bad-state-record a.state.yaml:3:3 «stat: final» unknown key `stat`; did you mean `state`?\n",
    );
    refused(
        "hexaglot-state: 1\ntitle:\n  state: final\n",
        "bad-state-record a.state.yaml:2:1 «title:» the record of `title` has a state without `source` and `target`\n",
    );
    refused(
        "hexaglot-state: 1\ntitle:\n  source: 123456789012\n",
        "bad-state-record a.state.yaml:3:3 «source: 123456789012» `source` is 12 hexadecimal digits in quotation marks; take the line from the repository's history\n",
    );
    refused(
        "hexaglot-state: 1\nTitle:\n  state: missing\n",
        "bad-state-record a.state.yaml:2:1 «Title:» `Title` is not the id of a unit\n",
    );
    refused(
        "hexaglot-state: 1\ntitle: final\n",
        "bad-state-record a.state.yaml:2:1 «title: final» the record of `title` is no mapping\n",
    );
    refused(
        "hexaglot-state: 1\ntitle:\n  origin: person\n",
        "bad-state-record a.state.yaml:3:3 «origin: person» `origin` can only be `machine`\n",
    );
}

#[test]
fn broken_yaml_and_duplicate_keys_are_refused() {
    for text in [
        "hexaglot-state: 1\ntitle:\n  state: missing\ntitle:\n  state: missing\n",
        "hexaglot-state: 1\n<<<<<<< ours\n",
        "- a\n",
        "",
    ] {
        let read = States::parse(&Arc::new(SourceFile::new("a.state.yaml", text)), Lang::Ar);
        assert_eq!(read.diagnostics.len(), 1, "{text:?}");
        assert!(read.diagnostics.has_errors());
    }
}

#[test]
fn the_sample_of_the_design_is_read() {
    let files = [
        ("locales/ar/terms.ftl", include_str!("../data/locales/ar/terms.ftl")),
        (
            "locales/ar/council/c17-cwg-cop.ftl",
            include_str!("../data/locales/ar/council/c17-cwg-cop.ftl"),
        ),
        (
            "locales/ar/council/c17-cwg-cop.state.yaml",
            include_str!("../data/locales/ar/council/c17-cwg-cop.state.yaml"),
        ),
    ];
    let (catalog, diagnostics) = catalog(&files);
    assert_eq!(report(&diagnostics), "");
    assert!(catalog.messages().unwrap().messages().count() > 30);
    assert_eq!(catalog.states().iter().count(), 3);
    let document = document(&[("title", SOURCE)]);
    let source = SourceTexts::new(&document).value;
    let found = validate(&document, &source, &catalog).diagnostics;
    assert!(found.iter().any(|each| each.code.name == "unused-message"));
}

/// The source that the outdated unit `title` renders, with this file and this record.
fn rendered(message: &str, record: &str) -> Option<String> {
    assert_eq!(status(message, record), Status::Outdated);
    let document = document(&[("title", SOURCE)]);
    let state = format!("hexaglot-state: 1\n{record}");
    let (catalog, _) =
        catalog(&[("locales/ar/a.ftl", message), ("locales/ar/a.state.yaml", &state)]);
    let change = catalog.source_change(&document.tree.title, &SourceTexts::new(&document).value);
    assert_eq!(change.source, SOURCE);
    assert_eq!(change.similarity(), change.was.as_ref().map(|_| 75));
    change.was
}

#[test]
fn the_source_that_an_outdated_text_renders_stands_in_its_record_or_above_it() {
    let older = Some(OLDER.to_owned());
    let text = "title = سلامة الأطفال\n";
    let recorded = record("reviewed", OLDER, "سلامة الأطفال");
    // An unchanged text renders what was recorded, wherever that stands.
    assert_eq!(rendered(text, &format!("{recorded}  was: {OLDER}\n")), older);
    assert_eq!(rendered(&format!("# en| {OLDER}\n{text}"), &recorded), older);
    assert_eq!(rendered(&format!("# en| {SOURCE}\n# was| {OLDER}\n{text}"), &recorded), older);
    assert_eq!(rendered(&format!("# en| Another\n{text}"), &recorded), None);
    assert_eq!(rendered(text, &recorded), None);
    // An edited one renders what its translator saw.
    let edited = record("reviewed", "The first source", "أمن الأطفال");
    assert_eq!(rendered(&format!("# en| {OLDER}\n{text}"), &edited), older);
    assert_eq!(rendered(&format!("# en| {SOURCE}\n# was| {OLDER}\n{text}"), &edited), older);
    assert_eq!(rendered(text, &format!("{edited}  was: {OLDER}\n")), older);
    assert_eq!(rendered(text, &edited), None);
}
