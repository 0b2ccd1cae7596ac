//! Where things stand.

use hexaglot_diag::report::{HumanOptions, human, summary};
use hexaglot_diag::{Diagnostic, Diagnostics, Label, SourceFile};

use super::{DOUBT, assert_report, fault, label, print_in};

#[test]
fn a_message_alone() {
    assert_report(fault("no project here"), "error[fault]: no project here\n");
}

#[test]
fn a_whole_file() {
    assert_report(
        fault("this figure is no picture")
            .at(Label::whole_file("content/a.png", "neither PNG nor SVG"))
            .hint("save it as PNG"),
        "
error[fault]: this figure is no picture
--> content/a.png
 |
 = note: neither PNG nor SVG
 = help: save it as PNG
",
    );
}

#[test]
fn a_word_in_a_line() {
    let file = SourceFile::new("content/a.yaml", "id: a\ntitel: A\n");
    assert_report(
        Diagnostic::new(&DOUBT, "unknown key `titel`")
            .at(label(&file, "titel", "not a key of a document"))
            .hint("did you mean `title`?")
            .hint("or `action`?"),
        "
warning[doubt]: unknown key `titel`
 --> content/a.yaml:2:1
  |
2 | titel: A
  | ^^^^^ not a key of a document
  |
  = help: did you mean `title`?
  = help: or `action`?
",
    );
}

#[test]
fn an_empty_file() {
    assert_report(
        fault("this document is empty").at(SourceFile::new("a.yaml", "").label(0..0, "")),
        "
error[fault]: this document is empty
 --> a.yaml:1:1
  |
1 |
  | ^
",
    );
}

#[test]
fn the_end_of_a_line() {
    let file = SourceFile::new("a.yaml", "id:\r\np: a\r\n");
    assert_report(
        fault("a value is missing").at(file.label(3..3, "here")),
        "
error[fault]: a value is missing
 --> a.yaml:1:4
  |
1 | id:
  |    ^ here
",
    );
}

#[test]
fn more_lines_than_one() {
    let file = SourceFile::new("a.yaml", "- 工作组\n- b\n- c\n- d\n");
    assert_report(
        fault("a list").at(label(&file, "组\n- b\n- c", "this part")),
        "
error[fault]: a list
 --> a.yaml:1:5
  |
1 |   - 工作组
  |  _______^
2 | | - b
3 | | - c
  | |___^ this part
",
    );
}

#[test]
fn more_lines_than_are_shown() {
    let file = SourceFile::new("a.yaml", "line\r\n".repeat(12));
    assert_report(
        fault("too long").at(file.label(0..60, "all of it")),
        "
error[fault]: too long
 --> a.yaml:1:1
  |
1 | / line
2 | | line
3 | | line
4 | | line
5 | | line
6 | | line…
  | |____^ all of it
",
    );
}

#[test]
fn two_places_in_one_line_and_in_the_next() {
    let file = SourceFile::new("a.yaml", "id: a\nrows: [x, y, x]\nid: b\n");
    assert_report(
        fault("the key `x` stands twice")
            .at(file.label(19..20, "here again"))
            .at(file.label(13..14, "first here"))
            .at(label(&file, "id: b", "in this block")),
        "
error[fault]: the key `x` stands twice
 --> a.yaml:2:14
  |
2 | rows: [x, y, x]
  |        -     ^ here again
  |        |
  |        first here
3 | id: b
  | ----- in this block
",
    );
}

#[test]
fn two_files() {
    let one = SourceFile::new("content/a.yaml", "id: a\n");
    let two = SourceFile::new("content/b.yaml", "# b\nid: a\n");
    assert_report(
        fault("the id `a` stands twice")
            .at(two.label(8..9, "here again"))
            .at(one.label(4..5, "first here"))
            .at(Label::whole_file("content/c.yaml", "included here")),
        "
error[fault]: the id `a` stands twice
 --> content/b.yaml:2:5
  |
2 | id: a
  |     ^ here again
  |
 ::: content/a.yaml:1:5
  |
1 | id: a
  |     - first here
 ::: content/c.yaml
  |
  = note: content/c.yaml: included here
",
    );
}

#[test]
fn a_very_long_line() {
    let text = format!("p: {}needle{}\n", "词 ".repeat(99), " word".repeat(99));
    let file = SourceFile::new("a.yaml", text);
    let found = || fault("found").at(label(&file, "needle", "in a haystack"));
    assert_eq!(
        print_in(found(), 60),
        "\
error[fault]: found
 --> a.yaml:1:202
  |
1 | ...词 词 词 词 词 needle word word word word word wor...
  |                   ^^^^^^ in a haystack
"
    );
    // A terminal that is wide enough shows where the excerpt itself ends.
    let wide = print_in(found(), 400);
    let line = wide.lines().nth(3).unwrap();
    assert!(line.starts_with("1 | …词 词 ") && line.ends_with(" word…"), "{line}");
}

#[test]
fn a_mark_of_many_cells_is_shown_by_its_ends() {
    let file = SourceFile::new("a.yaml", format!("p: <{}>\n", "词".repeat(60)));
    let all = || file.label(3..file.text().len() - 1, "all of it");
    assert_eq!(
        print_in(fault("too long").at(all()), 44),
        "\
error[fault]: too long
 --> a.yaml:1:4
  |
1 | p: <词词词词词词...词词词词词词>
  |    ^^^^^^^^^^^^^...^^^^^^^^^^^^^ all of it
"
    );
    // With another mark inside, what is left out would be taken from the wrong cells.
    let report = print_in(fault("too long").at(all()).at(label(&file, "<词", "here")), 44);
    let carets = report.lines().nth(4).unwrap();
    assert_eq!(carets, format!("  |    ---{}", "^".repeat(119)));
}

#[test]
fn color_changes_nothing_but_color() {
    let file = SourceFile::new("a.ftl", "two = رحب 工作组\nthree = x\n");
    let found = Diagnostics::from_iter([
        fault("“رحب”").at(label(&file, "工作组\nthree", "here رحب")).hint("a hint"),
        Diagnostic::new(&DOUBT, "b").at(file.label(0..3, "")),
    ]);
    let plain = human(&found, &HumanOptions::default());
    let colored = human(&found, &HumanOptions::default().color(true));
    assert_ne!(plain, colored);
    let mut stripped = String::new();
    for (index, part) in colored.split("\u{1B}[").enumerate() {
        let text = part.split_once('m').map_or(part, |(_, text)| text);
        stripped.push_str(if index == 0 { part } else { text });
    }
    assert_eq!(plain, stripped);
}

#[test]
fn findings_are_parted_by_empty_lines() {
    let found = Diagnostics::from_iter([fault("a"), Diagnostic::new(&DOUBT, "b")]);
    let report = human(&found, &HumanOptions::default());
    assert_eq!(report, "error[fault]: a\n\nwarning[doubt]: b\n");
    assert_eq!(human(&Diagnostics::new(), &HumanOptions::default()), "");
}

#[test]
fn the_summary_counts() {
    let mut found = Diagnostics::new();
    assert_eq!(summary(&found), "no findings");
    found.push(Diagnostic::new(&DOUBT, "a"));
    assert_eq!(summary(&found), "1 warning");
    found.extend([fault("a"), fault("b")]);
    assert_eq!(summary(&found), "2 errors, 1 warning");
}
