//! Documents and reports for the tests.

use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot_catalog::characters::refused;
use hexaglot_catalog::{Catalog, SourceTexts, load, validate};
use hexaglot_diag::{Diagnostics, SourceFile, Span};
use hexaglot_document::{
    Adoption, Block, BlockKind, Datum, Document, Id, Kind, Masthead, NamedDatum, Note, Paragraph,
    Resolution, TextMap, Tree, Unit,
};
use hexaglot_locale::{Date, Lang};

pub(crate) fn id(id: &str) -> Id {
    id.parse().unwrap()
}

fn data() -> BTreeMap<String, NamedDatum> {
    let day = Date::new(2016, 10, 10).unwrap();
    let adoption = Some(Adoption::Revised { place: "busan".into(), year: 2014 });
    let resolution = Resolution { body: "itu-pp".into(), number: "179".into(), adoption };
    let data = [
        ("day", Datum::Date(day)),
        ("days", Datum::Range(day, day)),
        ("hour", Datum::Time { hour: 15, minute: 0 }),
        ("people", Datum::Number("100".into())),
        ("long", Datum::Number("1234567890.1234567890".into())),
        ("r179", Datum::Resolution(resolution)),
        ("symbol", Datum::Text("C17/15".into())),
        ("country", Datum::Country("eg".into())),
        ("place", Datum::Place("busan".into())),
    ];
    let named = |datum| NamedDatum { datum, span: Span::default() };
    data.map(|(name, datum)| (name.to_owned(), named(datum))).into()
}

/// A document in English with these units, the first of which is its title, and the note
/// `note-treaty`. Its file holds the texts as they are, each on a line of its own.
pub(crate) fn document(units: &[(&str, &str)]) -> Document {
    let mut text = String::new();
    let mut made: Vec<Unit> = Vec::new();
    for (name, unit) in units {
        let start = text.len();
        text.push_str(unit);
        let runs = vec![(0, u32::try_from(start).unwrap())];
        let map = TextMap::new(runs, Span::new(start, text.len()));
        text.push('\n');
        made.push(Unit { id: id(name), text: (*unit).to_owned(), map, note: None });
    }
    let note = Unit {
        id: id("note-treaty"),
        text: "See the *Treaty Series*.".into(),
        map: TextMap::default(),
        note: None,
    };
    let mut units = made.into_iter();
    let title = units.next().unwrap();
    let body = units.map(|text| Block {
        id: text.id.clone(),
        span: Span::default(),
        only: None,
        number: None,
        kind: BlockKind::Paragraph(Paragraph { text, numbered: None, list: None }),
    });
    Document {
        file: Arc::new(SourceFile::new("content/a.yaml", text)),
        id: id("a"),
        kind: Kind::Report,
        profile: None,
        original: Lang::En,
        masthead: Masthead::default(),
        data: data(),
        tree: Tree {
            author: None,
            title,
            summary: Vec::new(),
            action: Vec::new(),
            references: Vec::new(),
            body: body.collect(),
            notes: vec![Note { id: id("note-treaty"), span: Span::default(), text: note }],
            annexes: Vec::new(),
            signature: Vec::new(),
        },
        includes: Vec::new(),
    }
}

/// The document that most tests translate: it calls its note, so that the note has a number.
pub(crate) fn sample() -> Document {
    document(&[
        ("title", "The safety of children"),
        ("opening", "The meeting was opened.{ NOTE(\"note-treaty\") }"),
        ("closing", "The meeting was closed."),
    ])
}

pub(crate) const TERMS: &str = "\
-group = فريق العمل
-place-busan = بوسان
-council = { $case ->
    [genitive] المجلسِ
   *[nominative] المجلسُ
}
    .gender = masculine
";

/// A catalog in Arabic of these files, each with its path.
pub(crate) fn catalog(files: &[(&str, &str)]) -> (Catalog, Diagnostics) {
    let files: Vec<Arc<SourceFile>> =
        files.iter().map(|(path, text)| Arc::new(SourceFile::new(*path, *text))).collect();
    let loaded = load(Lang::Ar, &files);
    (loaded.value, loaded.diagnostics)
}

/// Findings as lines: `code line:column «marked» message; hint`, the file before the place where it
/// is not the catalog's.
pub(crate) fn report(diagnostics: &Diagnostics) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        let label = diagnostic.location().unwrap();
        let file = label.file.rsplit('/').next().unwrap();
        let file = if file == "a.ftl" { String::new() } else { format!("{file}:") };
        let marked: String = label.text().chars().map(visible).collect();
        text.push_str(&format!(
            "{} {file}{}:{} «{marked}» {}",
            diagnostic.code.name, label.start.line, label.start.column, diagnostic.message
        ));
        for hint in &diagnostic.hints {
            text.push_str(&format!("; {hint}"));
        }
        text.push('\n');
    }
    text
}

fn visible(character: char) -> String {
    match character {
        '\n' => "⏎".to_owned(),
        '\t' => "⇥".to_owned(),
        '\r' => "␍".to_owned(),
        _ if refused(character).is_some() => format!("U+{:04X}", u32::from(character)),
        _ => character.to_string(),
    }
}

/// Everything that is found in an Arabic catalog of the sample document, and, on the last line, the
/// units that must not be formatted.
pub(crate) fn findings(terms: &str, messages: &str) -> String {
    let document = sample();
    let source = SourceTexts::new(&document);
    assert!(source.diagnostics.is_empty(), "{:?}", source.diagnostics);
    let files = [("locales/ar/terms.ftl", terms), ("locales/ar/a.ftl", messages)];
    let (catalog, mut diagnostics) = catalog(&files);
    let broken = validate(&document, &source.value, &catalog).collect(&mut diagnostics);
    let broken: Vec<&str> = broken.iter().map(Id::as_str).collect();
    format!("{}broken: {}\n", report(&diagnostics), broken.join(" "))
}

/// Compares the findings in the messages of an Arabic catalog with what they must be.
#[track_caller]
pub(crate) fn check(messages: &str, expected: &str) {
    check_with_terms(TERMS, messages, expected);
}

#[track_caller]
pub(crate) fn check_with_terms(terms: &str, messages: &str, expected: &str) {
    let found = findings(terms, messages);
    assert_eq!(found, expected, "\n--- found:\n{found}");
}
