//! Texts that the typesetter of PDF would take for more than texts, if any of them reached it as source: in
//! every place they stand on the page as they are.

use hexaglot_locale::Lang;
use hexaglot_publish::MemoryLoader;
use hexaglot_tests::outcome::open;

use crate::grid::{PICTURE, document, mark};
use crate::pages::{self, squeezed, text_of};
use crate::places::PLACES;

/// What each would do in the markup, in the code or in the mathematics of the typesetter, or in the JSON by
/// which texts reach it.
const HOSTILE: &[&str] = &[
    r#"#import "@preview/x:1.0.0": *"#,
    r#"#import "/etc/passwd": x"#,
    r#"#include "/etc/passwd""#,
    r#"#read("/etc/passwd")"#,
    r#"#read("edition.json")"#,
    r#"#image("/etc/passwd")"#,
    r#"#plugin("/etc/passwd")"#,
    r#"#json("edition.json").title"#,
    r#"#csv("x")"#,
    r#"#eval("1+1")"#,
    r#"#eval("panic()", mode: "code")"#,
    "#sys.inputs",
    "#sys.version",
    "#datetime.today().display()",
    "#panic()",
    "#lorem(9999)",
    "#pagebreak()",
    "#set text(size: 99pt)",
    "#set page(width: 1pt)",
    "#show: it => none",
    "#show regex(\".\"): none",
    "#hide[x]",
    "#counter(page).update(9)",
    "#context here().page()",
    "#let x = 1",
    "#{ while true {} }",
    "#(1 + 1)",
    "#[content]",
    "#metadata(1)<label>",
    "#label(\"title\")",
    "#link(\"https://example.org/\")[x]",
    "#footnote[x]",
    "#bibliography(\"x\")",
    "#",
    "##",
    r"\#",
    r"\",
    r"\\",
    r"\u{1F600}",
    r"\u{41}",
    r"\n",
    r"a\ b",
    "$x$",
    "$ x^2/y $",
    "$#read(\"x\")$",
    "$",
    "`raw`",
    "``",
    "```typ #read(\"x\") ```",
    "```rust fn main() {} ```",
    "`",
    "<label>",
    "<title>",
    "@ref",
    "@title",
    "@title[x]",
    "// comment",
    "x // comment",
    "/* comment */",
    "/*",
    "*/",
    "= heading",
    "== heading",
    "- list",
    "+ enum",
    "1. enum",
    "/ term: x",
    "*strong*",
    "_emphasis_",
    "*",
    "_",
    "[",
    "]",
    "[x](y)",
    "https://example.org/",
    "http://example.org/#a",
    "a~b",
    "~",
    "a--b",
    "a---b",
    "a-?b",
    "...",
    "'quotes'",
    "\"smart\"",
    "it's",
    "\"},{\"",
    "\"]}",
    "\\\",\"x\":\"",
    "{\"kind\":\"break\"}",
    "{{x}}",
    "{",
    "}",
    "null",
    "none",
    "auto",
    "true",
    "%PDF-1.7",
    ") Tj ET",
    "endstream endobj",
    "<</JS (x)>>",
    "&amp;<script>",
    "fi ffl",
    "\u{1EC7}",
    "ﷺ",
    "a\u{200D}b",
    "1/2",
    "=> -> <-",
    "!=",
    ":=",
    "wordsomuchlongerthananylinethatitmustbesetsomewhereanyhowanditssuccessorsmayneverseetheedgeofthepage",
];

/// The place of English among the languages.
const ENGLISH: usize = 2;

/// What stands behind the text of the two data.
const DATA: [&str; 2] = ["SYMBOL", "WORD"];

/// A paragraph of the document that has room for one of them.
const CITED: &str = r#"p: "{ NOTE(\"note\") }""#;

/// A text as it is written in a document so that its characters are meant: Fluent has its braces as string
/// literals, Markdown its signs behind a backslash.
fn written(text: &str) -> String {
    let mut written = String::new();
    for character in text.chars() {
        if character.is_ascii_punctuation() {
            written.push('\\');
        }
        match character {
            '{' | '}' => written.push_str(&format!("{{ \"{character}\" }}")),
            _ => written.push(character),
        }
    }
    written
}

#[test]
fn a_page_shows_every_text_as_it_is() {
    assert!(HOSTILE.len() >= 60);
    let mut loader = MemoryLoader::default()
        .with("hexaglot.toml", "languages = [\"en\"]\nprofile = \"plain\"\n")
        .with("content/figures/map.svg", PICTURE);
    let name = |number: usize| format!("hostile-{number}");
    let marked = |hostile: &str, mark: &str| format!("{hostile} {mark}");
    for (number, hostile) in HOSTILE.iter().enumerate() {
        let yaml = document(&name(number), |place| {
            let text = marked(hostile, &mark(place, ENGLISH));
            if place.id == "code" { text } else { written(&text) }
        });
        // What is data is taken as it is.
        let [symbol, word] =
            DATA.map(|mark| serde_json::to_string(&marked(hostile, mark)).unwrap());
        let yaml = [
            ("original: en\n", format!("original: en\nmasthead: {{ symbol: {symbol} }}\n")),
            ("data:\n", format!("data:\n  word: {{ string: {word} }}\n")),
            (CITED, "p: '{ NOTE(\"note\") } { $word }'".to_owned()),
        ]
        .into_iter()
        .fold(yaml, |yaml, (old, new)| yaml.replacen(old, &new, 1));
        loader = loader.with(format!("content/{}.yaml", name(number)), yaml);
    }
    let index = open(&loader);
    assert!(index.diagnostics.is_empty(), "{:#?}", index.diagnostics);
    let pages = pages::of(&index.value, &loader);
    let mut faults = Vec::new();
    for (number, hostile) in HOSTILE.iter().enumerate() {
        let whole = text_of(&pages[&(name(number), Lang::En)]);
        // Alternative texts are not drawn.
        let drawn = PLACES.iter().filter(|place| place.id != "figure-alt");
        let marks = drawn.map(|place| mark(place, ENGLISH)).chain(DATA.map(str::to_owned));
        for mark in marks {
            if !whole.contains(&squeezed(&marked(hostile, &mark))) {
                faults.push(format!("{hostile:?} before {mark} is not in {whole:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
