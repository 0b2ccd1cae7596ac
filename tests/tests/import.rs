//! What holds for every import: the words of a page come back in its edition.
#![expect(clippy::unwrap_used, reason = "this is a test, whose helpers are not marked as tests")]

use std::sync::Arc;

use hexaglot_diag::SourceFile;
use hexaglot_import::Page;
use hexaglot_locale::Lang;
use hexaglot_publish::{BuildOptions, MemoryLoader, Mode};
use hexaglot_tests::import::{DOCUMENT, run};
use hexaglot_tests::outcome::{open, run as build};
use proptest::prelude::*;

/// The lines of the text edition in a language, without the indentation of lists.
fn lines(project: &MemoryLoader, lang: Lang) -> Vec<String> {
    let index = open(project).value;
    let mut options = BuildOptions::default();
    options.mode = Mode::Draft;
    let built = build(&index, project, &options).value.unwrap();
    let text = built.get(&format!("{lang}/{DOCUMENT}.txt")).unwrap();
    String::from_utf8_lossy(text)
        .lines()
        .map(|line| line.trim_start_matches(' ').to_owned())
        .collect()
}

fn page(lang: Lang, paragraphs: &[String]) -> Page {
    let body: String = paragraphs.iter().map(|paragraph| format!("<p>{paragraph}</p>\n")).collect();
    let file = SourceFile::new(format!("{lang}.html"), format!("<h1>Title</h1>\n{body}"));
    Page { lang, file: Arc::new(file) }
}

/// A text of characters that Markdown, Fluent, YAML or HTML know, and of letters of four scripts. White
/// space is single spaces inside.
fn words() -> impl Strategy<Value = String> {
    let characters = prop_oneof![
        4 => "[ -~]".prop_map(|text| text),
        2 => r##"[\\*_`\[\]{}<>&#"'|:;.!~^$%@=+-]"##.prop_map(|text| text),
        2 => "[a-zéñбжأبس中文。“”、\u{A0}\u{2019}]".prop_map(|text| text),
        1 => Just(" ".to_owned()),
    ];
    prop::collection::vec(characters, 1..24).prop_map(|parts| {
        let text = parts.concat();
        let words = text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        words.trim().to_owned()
    })
}

fn is_text(text: &String) -> bool {
    text.chars().any(|found| !found.is_whitespace())
}

/// HTML of a text, in which a part is marked up.
fn html(text: &str, element: &str, from: usize, length: usize) -> String {
    let escape =
        |text: String| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let part = |skip: usize, take: usize| escape(text.chars().skip(skip).take(take).collect());
    let (before, inside, after) =
        (part(0, from), part(from, length), part(from + length, usize::MAX));
    format!("{before}<{element}>{inside}</{element}>{after}")
}

fn paragraphs() -> impl Strategy<Value = Vec<(String, String)>> {
    let element = prop::sample::select(vec!["b", "em", "span", "i"]);
    let paragraph = (words().prop_filter("words", is_text), element, 0..12_usize, 0..12_usize);
    let paragraph = paragraph.prop_map(|(text, element, from, length)| {
        let html = html(&text, element, from, length);
        (text, html)
    });
    prop::collection::vec(paragraph, 1..5)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 150, ..ProptestConfig::default() })]

    /// Every paragraph of both pages is a line of its edition, in their order, whatever was paired with
    /// whatever; what a catalog keeps as a comment is not in the edition, and is named.
    #[test]
    fn words_come_back(original in paragraphs(), translation in paragraphs()) {
        let pages: Vec<Page> = [(Lang::En, &original), (Lang::Ar, &translation)]
            .map(|(lang, paragraphs)| {
                let html: Vec<String> = paragraphs.iter().map(|(_, html)| html.clone()).collect();
                page(lang, &html)
            })
            .into();
        let settings = "formats = [\"text\"]\nlanguages = [\"en\", \"ar\"]\n[text]\nisolates = false\n";
        let empty = MemoryLoader::default().with("hexaglot.toml", settings);
        let (project, findings) = run(&empty, &pages[0], &pages[1..]);
        prop_assert!(!findings.has_errors(), "{findings:?}");
        let left_over = findings.iter().filter(|found| found.code.name == "left-over").count();
        for (lang, paragraphs, lost) in [(Lang::En, &original, 0), (Lang::Ar, &translation, left_over)] {
            let lines = lines(&project, lang);
            let mut rest = lines.iter();
            let mut missing = Vec::new();
            for (words, _) in paragraphs {
                let before = rest.clone();
                if !rest.any(|line| line == words) {
                    rest = before;
                    missing.push(words);
                }
            }
            prop_assert_eq!(missing.len(), lost, "{} {:?}\n{:#?}", lang, missing, lines);
        }
    }
}
