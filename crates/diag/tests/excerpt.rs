//! What a label keeps of its file.

use hexaglot_diag::{Excerpt, Label, Position, SourceFile};

fn file(text: &str) -> SourceFile {
    SourceFile::new("a.yaml", text)
}

fn at(line: usize, column: usize) -> Position {
    Position { line, column }
}

/// The excerpt with its mark in brackets, and an ellipsis where it is cut.
fn picture(label: &Label) -> String {
    let Excerpt { text, mark, cut_before, cut_after, .. } = &label.excerpt;
    let (before, rest) = text.split_at(mark.start);
    let (marked, after) = rest.split_at(mark.len());
    let cut = |cut: &bool| if *cut { "…" } else { "" };
    format!("{}{before}[{marked}]{after}{}", cut(cut_before), cut(cut_after))
}

#[test]
fn a_mark_inside_a_line() {
    let label = file("one\ntwo three\nfour\n").label(8..13, "");
    assert_eq!(picture(&label), "two [three]");
    assert_eq!((label.start, label.end, label.excerpt.line), (at(2, 5), at(2, 10), 2));
    assert_eq!(label.text(), "three");
}

#[test]
fn columns_count_characters() {
    let label = file("p: 工作组 é👩\u{200D}💻.\n").label(6..9, "");
    assert_eq!((label.start, label.end), (at(1, 5), at(1, 6)));
    assert_eq!(label.text(), "作");
}

#[test]
fn a_range_inside_characters_grows_to_their_boundaries() {
    let label = file("工作组").label(4..5, "");
    assert_eq!(picture(&label), "工[作]组");
    assert_eq!(label.bytes, 3..6);
}

#[test]
fn an_empty_file_has_one_empty_line() {
    let label = file("").label(0..0, "");
    assert_eq!(picture(&label), "[]");
    assert_eq!((label.start, label.end, label.excerpt.line), (at(1, 1), at(1, 1), 1));
    assert!(!label.is_whole_file());
}

#[test]
fn a_range_past_the_end_is_moved_back() {
    let label = file("one\n").label(90..99, "");
    assert_eq!(label.bytes, 4..4);
    assert_eq!(label.start, at(2, 1));
}

#[test]
fn the_end_of_a_file_with_and_without_a_last_line_end() {
    let ended = file("one\n").label(4..4, "");
    assert_eq!((picture(&ended), ended.start), ("[]".to_owned(), at(2, 1)));
    let open = file("one").label(3..3, "");
    assert_eq!((picture(&open), open.start), ("one[]".to_owned(), at(1, 4)));
}

#[test]
fn a_mark_with_its_line_end_shows_nothing_of_the_next_line() {
    let label = file("one\ntwo\n").label(0..4, "");
    assert_eq!(picture(&label), "[one]");
    assert_eq!((label.start, label.end), (at(1, 1), at(2, 1)));
    let label = file("one\r\ntwo\r\n").label(0..5, "");
    assert_eq!(picture(&label), "[one]");
}

#[test]
fn a_mark_of_a_line_end_alone_stands_at_the_end_of_the_line() {
    assert_eq!(picture(&file("one\ntwo\n").label(3..4, "")), "one[]");
    assert_eq!(picture(&file("one\r\ntwo\r\n").label(3..5, "")), "one[]");
    assert_eq!(picture(&file("\n\n\n").label(0..3, "")), "[]");
}

#[test]
fn a_line_that_ends_with_a_carriage_return_and_a_line_feed() {
    let label = file("one\r\ntwo three\r\nfour\r\n").label(9..14, "");
    assert_eq!(picture(&label), "two [three]");
    assert_eq!(label.start, at(2, 5));
    let label = file("one\r\ntwo\r\n").label(2..6, "");
    assert_eq!(picture(&label), "on[e\r\nt]wo");
    // A mark of the carriage return shows it.
    assert_eq!(picture(&file("one\r\ntwo").label(3..4, "")), "one[\r]");
}

#[test]
fn a_mark_of_more_lines() {
    let label = file("one\ntwo\nthree\nfour\n").label(2..9, "");
    assert_eq!(picture(&label), "on[e\ntwo\nt]hree");
    assert_eq!((label.start, label.end), (at(1, 3), at(3, 2)));
}

#[test]
fn a_mark_of_too_many_lines_is_cut_at_the_end_of_one() {
    let text = "line\r\n".repeat(9);
    let label = file(&text).label(8..text.len(), "");
    assert_eq!(picture(&label), "li[ne\r\nline\r\nline\r\nline\r\nline\r\nline]…");
    assert_eq!(label.end, at(10, 1));
}

#[test]
fn a_mark_of_exactly_the_lines_that_are_shown() {
    let label = file("1\n2\n3\n4\n5\n6\n7\n").label(0..12, "");
    assert_eq!(picture(&label), "[1\n2\n3\n4\n5\n6]");
    let label = file("1\n2\n3\n4\n5\n6").label(0..11, "");
    assert_eq!(picture(&label), "[1\n2\n3\n4\n5\n6]");
}

#[test]
fn a_long_line_is_cut_on_both_sides_at_characters() {
    let text = format!("{}词{}\n", "语".repeat(100), "组".repeat(100));
    let label = file(&text).label(300..303, "");
    assert_eq!(label.text(), "词");
    assert_eq!(label.start, at(1, 101));
    let (before, after) = (Excerpt::BEFORE / 3, Excerpt::AFTER / 3);
    assert_eq!(picture(&label), format!("…{}[词]{}…", "语".repeat(before), "组".repeat(after)));
}

#[test]
fn a_line_that_just_fits_is_not_cut() {
    let text = format!("{}x{}\n", "a".repeat(Excerpt::BEFORE), "b".repeat(Excerpt::AFTER));
    let excerpt = file(&text).label(Excerpt::BEFORE..Excerpt::BEFORE + 1, "").excerpt;
    assert!(!excerpt.cut_before && !excerpt.cut_after);
    assert_eq!(excerpt.text, text.trim_end());
}

#[test]
fn a_long_mark_is_cut_and_nothing_after_it_is_shown() {
    let text = "é".repeat(Excerpt::MARK);
    let label = file(&text).label(1..text.len() - 4, "");
    assert_eq!(label.bytes, 0..text.len() - 4);
    assert_eq!(picture(&label), format!("[{}]…", "é".repeat(Excerpt::MARK / 2)));
}

#[test]
fn a_long_mark_that_is_cut_at_a_line_end_shows_no_empty_line() {
    let text = format!("{}\n{}", "a".repeat(Excerpt::MARK - 1), "b".repeat(9));
    let label = file(&text).label(0..text.len(), "");
    assert_eq!(picture(&label), format!("[{}]…", "a".repeat(Excerpt::MARK - 1)));
}

#[test]
fn a_byte_order_mark_is_neither_counted_nor_shown() {
    let label = file("\u{FEFF}id: a\nid: b").label(3..5, "");
    assert_eq!((picture(&label), label.start), ("[id]: a".to_owned(), at(1, 1)));
    let label = file("\u{FEFF}id: a\nid: b").label(9..11, "");
    assert_eq!((picture(&label), label.start), ("[id]: b".to_owned(), at(2, 1)));
    let label = file("\u{FEFF}").label(0..3, "");
    assert_eq!((label.start, label.end), (at(1, 1), at(1, 1)));
}

#[test]
fn a_whole_file_has_no_lines() {
    let label = Label::whole_file("a.pdf", "not a text");
    assert!(label.is_whole_file());
    assert_eq!(label.text(), "");
}

#[test]
fn a_file_that_is_not_utf_8_is_shown_up_to_its_fault() {
    let error = SourceFile::decode("a.yaml", b"id: a\np: caf\xE9 noir\n".to_vec()).unwrap_err();
    let label = error.location().unwrap();
    assert_eq!(label.start, at(2, 7));
    assert_eq!(picture(label), "p: caf[\u{FFFD}] noir");
    assert_eq!(error.message, "this file is not UTF-8: found the byte 0xE9");
}
