//! What holds for every import: the words of a page come back in its edition, and no page stops it.
#![expect(clippy::unwrap_used, reason = "this is a test, whose helpers are not marked as tests")]

use std::sync::Arc;

use hexaglot_diag::{Severity, SourceFile};
use hexaglot_import::Page;
use hexaglot_locale::Lang;
use hexaglot_publish::{BuildOptions, MemoryLoader, Mode};
use hexaglot_render::Format;
use hexaglot_tests::import::{DOCUMENT, holds, run};
use hexaglot_tests::outcome::{open, run as build};
use hexaglot_tests::project::Project;
use hexaglot_tests::root;
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

/// A page of texts, each in an element.
fn page(lang: Lang, texts: &[String]) -> Page {
    let body = texts.join("\n");
    let file = SourceFile::new(format!("{lang}.html"), format!("<h1>Title</h1>\n{body}"));
    Page { lang, file: Arc::new(file) }
}

/// Characters that Markdown, Fluent, YAML or HTML know, and letters of four scripts.
fn characters() -> impl Strategy<Value = String> {
    let one = prop_oneof![
        4 => "[ -~]".prop_map(|text| text),
        2 => r##"[\\*_`\[\]{}<>&#"'|:;.!~^$%@=+-]"##.prop_map(|text| text),
        2 => "[a-zéñбжأبس中文。“”、\u{A0}\u{2019}]".prop_map(|text| text),
        1 => Just(" ".to_owned()),
    ];
    prop::collection::vec(one, 0..10).prop_map(|parts| parts.concat())
}

/// The address of every link.
const ADDRESS: &str = "https://example.org/a_b*c";

/// A piece of a paragraph: its characters, and the elements around them, the outer one first.
type Piece = (String, Vec<&'static str>);

fn piece() -> impl Strategy<Value = Piece> {
    let elements = vec!["b", "em", "strong", "i", "span", "code"];
    let inner = prop::collection::vec(prop::sample::select(elements), 0..3);
    (characters(), prop::bool::weighted(0.2), inner).prop_map(|(text, is_link, inner)| {
        let link = is_link.then_some("a");
        (text, link.into_iter().chain(inner).collect())
    })
}

/// What a plain text shows of pieces: their words, and behind those of a link its address.
fn words(pieces: &[Piece]) -> String {
    const END: char = '\u{1}';
    let mut text = String::new();
    for (characters, elements) in pieces {
        let shown = characters.trim_end();
        text.push_str(shown);
        if elements.contains(&"a") && !shown.trim().is_empty() {
            text.push(END);
        }
        text.push_str(characters.strip_prefix(shown).unwrap());
    }
    let text = text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    text.trim().replace(END, &format!(" ({ADDRESS})"))
}

fn html(pieces: &[Piece]) -> String {
    let mut html = String::new();
    for (characters, elements) in pieces {
        for element in elements {
            let address =
                if *element == "a" { format!(" href='{ADDRESS}'") } else { String::new() };
            html.push_str(&format!("<{element}{address}>"));
        }
        let text = characters.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        html.push_str(&text);
        elements.iter().rev().for_each(|element| html.push_str(&format!("</{element}>")));
    }
    html
}

/// Paragraphs and headings as plain text shows them, and as HTML.
fn paragraphs() -> impl Strategy<Value = Vec<(String, String)>> {
    let element = prop::sample::select(vec!["p", "p", "p", "h2", "h3"]);
    let paragraph = (element, prop::collection::vec(piece(), 1..5))
        .prop_map(|(element, pieces)| {
            (words(&pieces), format!("<{element}>{}</{element}>", html(&pieces)))
        })
        .prop_filter("a paragraph has words", |(words, _)| !words.is_empty());
    prop::collection::vec(paragraph, 1..5)
}

/// The pages of this repository's own documents have the same structure in all languages, and many kinds of
/// blocks.
#[test]
fn our_own_pages_pair_without_a_guess() {
    let own = Project::read(&root()).loader;
    let mut index = open(&own).value;
    index.config.formats = vec![Format::Html];
    let built = build(&index, &own, &BuildOptions::default()).value.unwrap();
    let settings = MemoryLoader::default().with("hexaglot.toml", "");
    for document in &index.documents {
        let pages: Vec<Page> = Lang::ALL
            .map(|lang| {
                let path = document.path(lang.tag(), ".html");
                let text = String::from_utf8_lossy(built.get(&path).unwrap()).into_owned();
                Page { lang, file: Arc::new(SourceFile::new(path, text)) }
            })
            .into();
        let (project, findings) = run(&settings, &pages[0], &pages[1..]);
        let pairing = ["paired-by-length", "no-counterpart", "left-over"];
        let guesses: Vec<&str> = findings
            .iter()
            .filter(|found| {
                found.code.severity == Severity::Error || pairing.contains(&found.code.name)
            })
            .map(|found| found.message.as_str())
            .collect();
        assert_eq!(guesses, [""; 0], "{}", document.file);
        holds(&project).unwrap();
    }
}

/// Pieces of HTML in any order, most of which has faults.
fn soup() -> impl Strategy<Value = String> {
    let tags = "h1 h2 h4 p ul ol li blockquote div section article table td b em a code span br img dl dt \
                title script template select option svg form pre header nav";
    let tags: Vec<&str> = tags.split_whitespace().collect();
    let tag = prop::sample::select(tags);
    let piece = prop_oneof![
        3 => tag.clone().prop_map(|tag| format!("<{tag}>")),
        2 => tag.prop_map(|tag| format!("</{tag}>")),
        3 => "[a-c .{*م中&<]{1,5}".prop_map(|text| text),
        1 => prop::sample::select(vec!["&nbsp;", "&rlm;", "&amp;lt;", "<a href='#x'>", "<!--", "-->", "<ol start=3 type=i>"])
            .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 120, ..ProptestConfig::default() })]

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

    /// All words of a table are in the finding that names it, however many they are.
    #[test]
    fn words_that_are_not_imported_are_named(cells in prop::collection::vec("[a-z.*{}中ب]{1,9}", 1..80)) {
        let table: Vec<String> = cells.iter().map(|cell| format!("<tr><td>{cell}")).collect();
        let texts = ["<p>First.</p>".to_owned(), format!("<table>{}</table>", table.concat())];
        let empty = MemoryLoader::default().with("hexaglot.toml", "languages = [\"en\"]\n");
        let (_, findings) = run(&empty, &page(Lang::En, &texts), &[]);
        let named: Vec<&str> = findings
            .iter()
            .filter(|found| found.code.name == "not-imported")
            .map(|found| found.message.as_str())
            .collect();
        prop_assert_eq!(named, [format!("`table` is not imported: `{}`", cells.join(" "))]);
    }

    /// Whatever a page is, an import ends, and makes nothing or a project without an error.
    #[test]
    fn every_page_is_read(original in soup(), translation in soup()) {
        let page = |lang: Lang, text: &str| {
            let file = SourceFile::new(format!("{lang}.html"), format!("<h1>T</h1>{text}<p>End."));
            Page { lang, file: Arc::new(file) }
        };
        let pages = [page(Lang::En, &original), page(Lang::Zh, &translation)];
        let empty = MemoryLoader::default().with("hexaglot.toml", "languages = [\"en\", \"zh\"]\n");
        let (project, findings) = run(&empty, &pages[0], &pages[1..]);
        if findings.has_errors() {
            prop_assert_eq!(project.files().len(), 1, "{:?}", findings);
        } else {
            let kept = holds(&project);
            prop_assert!(kept.is_ok(), "{}", kept.unwrap_err());
        }
    }
}
