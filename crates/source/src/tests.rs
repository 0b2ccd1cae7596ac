//! What is read, and what is reported.

mod properties;

use std::sync::Arc;

use hexaglot_diag::{Outcome, SourceFile, Span};
use hexaglot_document::{
    Alternative, BlockKind, CellContent, Citation, Datum, Document, Tree, Unit,
};
use hexaglot_locale::{Lang, Profiles};

use crate::{FILE_BYTES, FINDINGS, UNITS, codes};

fn read(text: &str) -> Outcome<Document> {
    let file = Arc::new(SourceFile::new("content/a.yaml", text));
    crate::parse(&file, &Profiles::default())
}

/// The findings as lines: `line:column code message`.
fn findings(text: &str) -> String {
    let lines = read(text).diagnostics.into_iter().map(|diagnostic| {
        let label = diagnostic.location().expect("every finding has a place");
        format!(
            "{}:{} {} {}\n",
            label.start.line, label.start.column, diagnostic.code.name, diagnostic.message
        )
    });
    lines.collect()
}

/// Checks the findings of a document that has `rest` after a good head of five lines.
fn check(rest: &str, expected: &str) {
    let text = format!("{HEAD}{rest}");
    assert_eq!(findings(&text).trim_end(), expected.trim(), "\n{text}");
}

/// Checks the findings of a document whose body is `body`, from line 7 on.
fn check_body(body: &str, expected: &str) {
    check(&format!("body:\n{body}"), expected);
}

const HEAD: &str = "\
hexaglot: 1
id: a
kind: report
original: en
title: { id: title, text: Report of the meeting }
";

const BODY: &str = "body:\n  - id: opening\n    p: The meeting was opened.\n";

fn body(body: &str) -> Tree<Unit> {
    let outcome = read(&format!("{HEAD}body:\n{body}"));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    outcome.value.tree
}

#[test]
fn a_document_without_faults_is_read_as_it_is_written() {
    check(BODY, "");
    let document = read(&format!("{HEAD}{BODY}")).value;
    assert_eq!(document.id.as_str(), "a");
    assert_eq!(document.original, Lang::En);
    let texts: Vec<&str> = document.tree.leaves().iter().map(|(unit, _)| &*unit.text).collect();
    assert_eq!(texts, ["Report of the meeting", "The meeting was opened."]);
}

/// The two samples of the design, copied from `shared/samples/content`. Both name profiles, and
/// none is given here.
#[test]
fn the_samples_have_no_faults() {
    let samples = [
        ("c17-cwg-cop", include_str!("../tests/data/council/c17-cwg-cop.yaml"), 36),
        ("a-res-64-292", include_str!("../tests/data/ga/a-res-64-292.yaml"), 23),
        ("a-res-64-292-annex-fr", include_str!("../tests/data/ga/a-res-64-292-annex-fr.yaml"), 2),
    ];
    for (id, text, units) in samples {
        let file = Arc::new(SourceFile::new(format!("content/{id}.yaml"), text));
        let Outcome { value, diagnostics } = crate::parse(&file, &Profiles::default());
        let codes: Vec<&str> = diagnostics.iter().map(|finding| finding.code.name).collect();
        assert_eq!(codes, ["unknown-profile"], "{diagnostics:#?}");
        assert_eq!(value.tree.leaves().len(), units, "{id}");
    }
}

#[test]
fn scalars_are_of_the_type_that_is_asked_for() {
    let tree = body("  - { id: x, p: no }\n  - { id: y, p: 010 }\n  - { id: z, p: ~ }\n");
    let texts: Vec<&str> = tree.leaves().iter().skip(1).map(|(unit, _)| &*unit.text).collect();
    assert_eq!(texts, ["no", "010", "~"]);
}

#[test]
fn every_part_and_block_is_read() {
    let text = "\
hexaglot: 1
id: a
kind: guide
original: zh
masthead:
  organ: council
  session: { number: 64, year: 2017, place: geneva, dates: { range: [2017-05-15, 2017-05-25] } }
  agenda: \"48\"
  symbol: C17/15
  date: 2017-02-01
  distribution: general
  issued: 2017-02-02
data:
  day: { date: 2016-10-10 }
  days: { range: [2016-10-10, 2016-10-11] }
  hour: { time: 15:00 }
  share: { number: -55.40 }
  r179: { resolution: { body: itu-pp, number: 179, revised: { place: busan, year: 2014 } } }
  r54: { resolution: { body: un-ga, symbol: 54/175, date: 1999-12-17 } }
  host: { country: eg }
  town: { place: busan }
  word: { string: C17/15 }
author: { id: author, text: 主席 }
title: { id: title, text: 报告, note-to-translators: Short }
summary: [{ id: summary, p: 摘要 }]
action: [{ id: action, list: dash, items: [{ id: act, p: 行动 }] }]
references:
  - resolution: $r179
  - resolution: { body: un-ga, symbol: 54/175 }
  - { id: letter, p: 信 }
body:
  - id: part
    section: 部分
    numbered: false
    paragraphs: numbered
    only: [zh, ar]
    number: { all: \"1.a\", ar: \"1-أ\" }
    body:
      - { id: par, p: 段, numbered: false }
      - { id: list, p: 段, list: lettered, start: 3, items: [{ id: item, p: 项, number: 5 bis }] }
      - { id: more, list: lettered, continues: list, items: [{ id: other, p: 项 }] }
      - { id: fig, figure: 图, file: figures/map.svg, alt: 地图 }
      - { id: line, figure: 图, file: line.svg, decorative: true }
      - { id: said, quote: [{ id: words, p: 话 }], source: 主席 }
      - { id: nb, note: 注 }
      - { id: words-of, glossary: [{ id: term, term: 词, p: 义 }], sorted: true }
      - id: sample
        code: |
          a:
            b

        language: yaml
notes: [{ id: note, p: 注 }]
annexes:
  - { id: annex, annex: 附件, body: [{ id: annexed, p: 段 }] }
  - include: b
signature: [{ id: chair, name: 名, role: 主席 }]
";
    let Outcome { value: document, diagnostics } = read(text);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    let ids: Vec<&str> = document.tree.leaves().iter().map(|(unit, _)| unit.id.as_str()).collect();
    assert_eq!(
        ids.join(" "),
        "author title summary act letter part par list item other fig fig-alt line words said-source \
         nb term term-definition note annex annexed chair chair-role"
    );
    assert_eq!(document.tree.title.note.as_deref(), Some("Short"));
    let kinds: Vec<&str> = document.data.values().map(|datum| datum.datum.kind()).collect();
    assert_eq!(kinds.len(), 9);
    assert_eq!(document.data["hour"].datum, Datum::Time { hour: 15, minute: 0 });
    assert_eq!(document.data["share"].datum, Datum::Number("-55.40".into()));
    assert!(matches!(
        document.tree.references.as_slice(),
        [Citation::Resolution(_), Citation::Resolution(_), Citation::Paragraph(_)]
    ));
    assert_eq!(document.tree.annexes.len(), 1);
    let includes: Vec<_> =
        document.includes.iter().map(|each| (each.id.as_str(), each.place)).collect();
    assert_eq!(includes, [("b", 1)]);
    let BlockKind::Section(section) = &document.tree.body[0].kind else { panic!("a section") };
    assert_eq!(document.tree.body[0].only.as_deref(), Some(&[Lang::Zh, Lang::Ar][..]));
    assert_eq!(document.tree.body[0].number.as_ref().unwrap().get(Lang::Ar), "1-أ");
    assert!(!section.numbered);
    let BlockKind::Figure(figure) = &section.body[4].kind else { panic!("a figure") };
    assert_eq!(figure.alternative, Alternative::Decorative);
    let BlockKind::Code(code) = &section.body[8].kind else { panic!("code") };
    assert_eq!(code.text, "a:\n  b");
    let session = document.masthead.session.unwrap();
    assert_eq!((session.number, session.year), (Some(64), 2017));
}

#[test]
fn cells_stand_where_no_other_spans() {
    let tree = body(
        "  \
  - id: t
    table: Caption
    columns:
      - { key: a, header: A }
      - { key: b, header: B, align: decimal, under: g }
      - { key: c, header: C, under: g }
    groups: [{ key: g, header: G }]
    rows:
      - { key: one, a: { text: x, rowspan: 2, header: true }, b: { number: 1, colspan: 2 } }
      - { key: two, b: { text: y } }
      - { key: three, c: z }
    source: Somebody
",
    );
    let BlockKind::Table(table) = &tree.body[0].kind else { panic!("a table") };
    let grid: Vec<String> = table
        .rows
        .iter()
        .map(|row| {
            let cells =
                row.cells.iter().map(|cell| match cell.as_ref().map(|cell| &cell.content) {
                    None => "-".to_owned(),
                    Some(CellContent::Empty) => "empty".to_owned(),
                    Some(CellContent::Datum(datum)) => datum.datum.kind().to_owned(),
                    Some(CellContent::Text(unit)) => format!("{}={}", unit.id, unit.text),
                });
            cells.collect::<Vec<_>>().join(" ")
        })
        .collect();
    assert_eq!(grid, ["t-one-a=x number -", "- t-two-b=y empty", "empty empty t-three-c=z"]);
}

#[test]
fn a_datum_may_stand_in_a_cell_by_its_name() {
    let text = format!(
        "{HEAD}data: {{ n: {{ number: 5 }} }}\nbody:\n  - id: t\n    table: C\n    columns: [{{ key: a, header: A }}, {{ key: b, header: B }}]\n    rows: [{{ key: r, a: $n, b: $100 }}]\n"
    );
    let Outcome { value, diagnostics } = read(&text);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    let BlockKind::Table(table) = &value.tree.body[0].kind else { panic!("a table") };
    let cells: Vec<_> = table.rows[0].cells.iter().flatten().map(|cell| &cell.content).collect();
    assert!(
        matches!(cells.as_slice(), [CellContent::Datum(_), CellContent::Text(unit)] if unit.text == "$100")
    );
}

#[test]
fn a_syntax_error_ends_the_file_with_its_line() {
    check_body(
        "  - id: x\n    p: One: two\n  - bad\n",
        "8:11 yaml-syntax a colon before a space or a line end makes a key of the text before it",
    );
    check_body(
        "  - id: x\n    p: { -x } was\n",
        "8:8 yaml-syntax a value that begins with `{` is a mapping to YAML",
    );
    check_body("  - id: x\n\t  p: y\n", "8:1 yaml-tab this line is indented by a tab");
    check_body(
        "  - id: x\n    p: *The Council*, meeting\n",
        "8:8 alias `*The` is an alias to YAML, and documents have none",
    );
    check_body(
        "  - id: x\n    p: y\n---\nid: b\n",
        "9:1 two-documents this file holds a second document",
    );
}

#[test]
fn a_file_with_many_mistakes_reports_each() {
    let text = "\
hexaglot: 2
id: b
kind: reprot
original: de
data: { day: { date: 2016-02-30 } }
body:
  - p: a
  - id: Two
    p: \"\"
    numbred: true
  - { id: x, p: a\u{200F} }
  - { id: x, note: b, only: [pt] }
  - { id: l, list: decimal, continues: z, items: [c] }
";
    assert_eq!(
        findings(text),
        "\
1:1 missing-key a document has no `title`
1:11 wrong-version this program reads version 1, not `2`
2:5 id-not-stem the id `b` is not the name of the file, `a`
3:7 unknown-kind `reprot` is no value of `kind`
4:11 bad-language `de` is no value of `original`
5:22 bad-date `2016-02-30` is not a day of the calendar
7:5 missing-id a paragraph has no id
8:9 bad-id `Two` is not an id: an id begins with a letter from a to z, not with 'T'
9:8 empty-text `p` is an empty text
10:5 unknown-key a paragraph has no key `numbred`
11:18 bidi-control the bidi control U+200F cannot stand in a document
12:11 duplicate-id the id `x` stands twice
12:30 bad-language `pt` is no value of `only`
13:40 unknown-list `z` holds no list
13:51 wrong-type an entry of `items` is the text `c`, an item is expected
"
    );
}

#[test]
fn refused_characters_are_found_in_comments_and_escapes_too() {
    check(
        &format!("# \u{E000}\u{E001}\n{BODY}  - id: x\n    p: \"a\\u202Eb\\0\" # \u{7}\n"),
        "\
6:3 private-use the private-use character U+E000 and 1 more cannot stand in a document
11:10 bidi-control the bidi embedding U+202E, written as `\\u202E`, cannot stand in a document
11:17 control-character NUL U+0000, written as `\\0`, cannot stand in a document
11:23 control-character the control character U+0007 cannot stand in a document",
    );
    check(
        &format!("masthead: {{ symbol: \"C\\uE000\" }}\n{BODY}"),
        "\
6:23 private-use the private-use character U+E000, written as `\\uE000`, cannot stand in a document",
    );
    check(&format!("{BODY}  - id: x\n    p: \"{}\"\n", "soft\u{AD}zwj\u{200D}zwnj\u{200C}"), "");
}

#[test]
fn texts_are_read_in_nfc_with_a_warning() {
    let text = format!("{HEAD}body:\n  - id: x\n    p: cafe\u{301}\n");
    let Outcome { value, diagnostics } = read(&text);
    assert_eq!(
        findings(&text),
        "8:11 not-nfc this text is not in Unicode's form NFC: U+0065 U+0301\n"
    );
    assert!(!diagnostics.has_errors());
    let BlockKind::Paragraph(paragraph) = &value.tree.body[0].kind else { panic!("a paragraph") };
    assert_eq!(paragraph.text.text, "café");
    let place = paragraph.text.map.locate(Span::new(1, 2)).range();
    assert_eq!(text.get(place), Some("cafe\u{301}"));
}

#[test]
fn a_hard_break_survives_and_a_second_paragraph_does_not() {
    let tree = body("  - id: x\n    p: |\n      one\\\n      two\n");
    assert_eq!(tree.leaves()[1].0.text, "one\\\ntwo");
    check_body(
        "  - id: x\n    p: |\n      one\n\n      two\n",
        "11:7 second-paragraph `p` has an empty line in its text",
    );
}

#[test]
fn a_text_that_a_comment_may_have_cut_is_a_warning() {
    check_body(
        "  - { id: x, p: one } #note\n  - id: y\n    p: See item #5 below\n  - id: z\n    p: text # comment\n",
        "9:17 comment-like-text `#5` and what follows are a comment, and not part of the text",
    );
}

#[test]
fn what_is_composed_is_an_id_too() {
    let id = "x".repeat(36);
    check_body(
        &format!("  - {{ id: {id}, quote: [{{ id: q, p: r }}], source: s }}\n"),
        &format!(
            "7:11 long-id the composed id `{id}-source` has 43 characters, at most 40 are allowed"
        ),
    );
    check_body(
        "  - { id: q-source, p: r }\n  - { id: q, quote: [{ id: z, p: r }], source: s }\n",
        "8:11 duplicate-id the id `q-source` stands twice",
    );
}

#[test]
fn limits_are_diagnostics() {
    let long = format!("{HEAD}{BODY}# {}\n", "x".repeat(FILE_BYTES));
    assert!(findings(&long).contains(" too-large this file has 8388"), "too large");

    let mut deep = String::new();
    for level in 1..40 {
        let indent = "  ".repeat(2 * level - 1);
        deep.push_str(&format!("{indent}- id: q{level}\n{indent}  quote:\n"));
    }
    check_body(&deep, "69:129 too-deep this stands more than 64 levels deep");

    let many: String = (0..=UNITS).map(|unit| format!("- {{id: u{unit}, p: x}}\n")).collect();
    let found = findings(&format!("{HEAD}body:\n{many}"));
    assert_eq!(
        found,
        format!("{}:8 too-many-units this document has more than 100000 units\n", UNITS + 6)
    );

    let table = format!(
        "  - id: t\n    table: c\n    columns: [{}]\n    rows: [{}]\n",
        (0..1000).map(|key| format!("{{key: c{key}, header: h}}")).collect::<Vec<_>>().join(","),
        (0..1000).map(|key| format!("{{key: r{key}}}")).collect::<Vec<_>>().join(","),
    );
    check_body(&table, "7:9 too-many-units this table has 1000000 cells, at most 100000 are read");

    let faults: String = (0..FINDINGS + 3).map(|key| format!("x{key}x: 1\n")).collect();
    let outcome = read(&format!("{HEAD}{BODY}{faults}"));
    assert_eq!(outcome.diagnostics.len(), FINDINGS + 1);
    let last = outcome.diagnostics.iter().last().unwrap();
    assert_eq!(last.message, "3 more errors of this file are not shown");
}

#[test]
fn proposals_name_what_was_meant() {
    for (rest, hint) in [
        ("sumary: []\n", "did you mean `summary`?"),
        (
            "references: [{ resolution: $r197 }]\ndata: { r179: { resolution: { body: b, number: 179 } } }\n",
            "did you mean `$r179`?",
        ),
        ("profile: x\n", ""),
    ] {
        let outcome = read(&format!("{HEAD}{rest}{BODY}"));
        assert_eq!(outcome.diagnostics.len(), 1, "{:#?}", outcome.diagnostics);
        let hints = outcome.diagnostics.into_iter().flat_map(|finding| finding.hints).next();
        assert_eq!(hints.unwrap_or_default(), hint);
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_change_nothing() {
    let text = format!("{HEAD}{BODY}");
    let unix = read(&text).value.tree;
    let windows = read(&format!("\u{FEFF}{}", text.replace('\n', "\r\n")));
    assert!(windows.diagnostics.is_empty(), "{:#?}", windows.diagnostics);
    let texts = |tree: &Tree<Unit>| -> Vec<String> {
        tree.leaves().iter().map(|(unit, _)| unit.text.clone()).collect()
    };
    assert_eq!(texts(&unix), texts(&windows.value.tree));
}

#[test]
fn a_file_that_is_no_document_has_one_finding() {
    assert_eq!(findings(""), "1:1 empty-file this file holds no document\n");
    assert_eq!(findings("---\n"), "1:1 empty-file this file holds no document\n");
    assert_eq!(findings("# nothing\n"), "1:1 empty-file this file holds no document\n");
    assert_eq!(findings("- a\n"), "1:1 wrong-type this file is a list, a document is expected\n");
    assert_eq!(read("").value.id.as_str(), "a");
}

#[test]
fn codes_have_explanations_and_names_of_their_own() {
    let mut names: Vec<&str> = codes::ALL.iter().map(|code| code.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), codes::ALL.len());
    for code in codes::ALL {
        assert!(code.explanation.len() > 40, "{}", code.name);
    }
}
