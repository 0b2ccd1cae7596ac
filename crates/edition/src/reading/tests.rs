//! Where the words of a reading stand.

use std::sync::Arc;

use hexaglot_catalog::CatalogFile;
use hexaglot_diag::SourceFile;
use hexaglot_locale::Lang;

use super::{Mark, MarkKind, OBJECT, readings};

/// A reading of a text: its words beside what stands at their places in the file, and its marks.
struct Read {
    text: String,
    words: Vec<(String, String)>,
    marks: Vec<Mark>,
}

/// The readings of a message's value.
fn read(value: &str) -> Vec<Read> {
    let file = Arc::new(SourceFile::new("a.ftl", format!("id = {value}\n")));
    let parsed = CatalogFile::parse(&file, Lang::En).value;
    let readings = readings(&parsed.message("id").unwrap().pattern);
    let read = |reading: &super::Reading<'_>| {
        let (mut words, mut start) = (Vec::new(), 0);
        for word in reading.text().split_inclusive(' ') {
            let range = start..start + word.trim_end().len();
            let written = file.text().get(reading.span(range.clone()).range()).unwrap();
            words.push((reading.text().get(range).unwrap().to_owned(), written.to_owned()));
            start += word.len();
        }
        Read { text: reading.text().to_owned(), words, marks: reading.marks().to_vec() }
    };
    readings.iter().map(read).collect()
}

fn written(read: &Read) -> Vec<&str> {
    read.words.iter().map(|(_, written)| written.as_str()).collect()
}

fn same(words: &[(String, String)]) {
    for (read, written) in words {
        assert_eq!(read, written);
    }
}

#[test]
fn plain_words_stand_where_they_are_written() {
    let read = read("Le Groupe s’est réuni.");
    assert_eq!(read.len(), 1);
    assert_eq!(read[0].text, "Le Groupe s’est réuni.");
    same(&read[0].words);
}

#[test]
fn markup_is_no_word() {
    let read = read("a *b* **c d** `e` [f g](https://example.org) h\\* \\[i\\] j");
    let Read { text, marks, .. } = &read[0];
    assert_eq!(text, "a b c d e f g h* [i] j");
    let expected = ["a", "b", "c", "d", "e", "f", "g", "h\\*", "\\[i\\]", "j"];
    assert_eq!(written(&read[0]), expected);
    let kinds: Vec<(&MarkKind, &str)> =
        marks.iter().map(|mark| (&mark.kind, text.get(mark.range.clone()).unwrap())).collect();
    let link = MarkKind::Link("https://example.org".to_owned());
    let expected = [
        (&MarkKind::Emphasis, "b"),
        (&MarkKind::Strong, "c d"),
        (&MarkKind::Code, "e"),
        (&link, "f g"),
    ];
    assert_eq!(kinds, expected);
}

#[test]
fn a_character_reference_is_the_character() {
    let read = read("a &amp; b&#38;&#x26; & &lt; *c*");
    assert_eq!(read[0].text, "a & b&& & < c");
    assert_eq!(written(&read[0]), ["a", "&amp;", "b&#38;&#x26;", "&", "&lt;", "c"]);
}

#[test]
fn what_is_no_text_is_an_object() {
    let read = read("a { $x } { \"b*\" } *{ -term }* c");
    assert_eq!(read[0].text, format!("a {OBJECT} b* {OBJECT} c"));
    assert_eq!(written(&read[0]), ["a", "{ $x }", "b*", "{ -term }", "c"]);
}

#[test]
fn each_variant_is_in_a_reading() {
    let read = read("{ $n ->\n    [one] one day\n   *[other] { $n } days\n  } ago");
    let texts: Vec<&str> = read.iter().map(|read| read.text.as_str()).collect();
    assert_eq!(texts, ["one day ago".to_owned(), format!("{OBJECT} days ago")]);
    same(&read[0].words);
}

#[test]
fn lines_are_joined_and_keep_their_places() {
    let read = read("one *two*\n    three\\\n    four");
    assert_eq!(read[0].text, "one two three\nfour");
    assert_eq!(written(&read[0]), ["one", "two", "three\\\n    four"]);
}
