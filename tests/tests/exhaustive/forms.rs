//! What a text can hold: each kind of inline in at least one form, and what is refused.

use hexaglot_locale::Lang;

use crate::closed::Piece;

/// A form of an inline.
pub(crate) struct Form {
    /// The id of its document, and its name.
    pub(crate) name: &'static str,
    /// The inline as Markdown and Fluent; `_` stands for its words.
    pub(crate) source: &'static str,
    /// Its words in Arabic, Chinese and English; of a value or a reference, as they are shown.
    pub(crate) words: [&'static str; 3],
    /// The element that a page owes it, with an attribute; none where it is characters alone.
    pub(crate) element: Option<(&'static str, Option<(&'static str, &'static str)>)>,
    /// What plain text shows of it; `_` stands for the words.
    pub(crate) plain: &'static str,
    /// What the alternative text of a figure shows of it, where a page has no elements; or the code
    /// that refuses it there.
    pub(crate) alternative: Result<&'static str, &'static str>,
}

const WORDS: [&str; 3] = ["نص بارز", "强调", "emphasized words"];

/// The forms of a kind of inline.
pub(crate) fn forms(piece: Piece) -> Vec<Form> {
    let form = |name, source, element, plain| Form {
        name,
        source,
        words: WORDS,
        element,
        plain,
        alternative: Ok("_"),
    };
    let link = |name, source, element, plain| Form {
        alternative: Err("link-in-alternative"),
        ..form(name, source, element, plain)
    };
    match piece {
        Piece::Text => vec![form("text", "_", None, "_")],
        Piece::Emphasis => vec![form("emphasis", "*_*", Some(("em", None)), "_")],
        Piece::Strong => vec![form("strong", "**_**", Some(("strong", None)), "_")],
        Piece::Code => vec![Form {
            words: ["a --b", "a --b", "a --b"],
            ..form("inline-code", "`_`", Some(("code", Some(("dir", "ltr")))), "_")
        }],
        Piece::Break => vec![Form {
            words: ["", "", ""],
            alternative: Ok("\n"),
            ..form("break", "\\\n", Some(("br", None)), "\n")
        }],
        Piece::Link => vec![
            link(
                "link",
                "[_](https://example.org/a)",
                Some(("a", Some(("href", "https://example.org/a")))),
                "_ (https://example.org/a)",
            ),
            link("link-here", "[_](#cited)", Some(("a", Some(("href", "#cited")))), "_"),
        ],
        Piece::Reference => vec![
            Form {
                words: ["الفقرة\u{A0}1.1", "第1.1段", "paragraph\u{A0}1.1"],
                ..form(
                    "reference-here",
                    "{ REF(\"cited\") }",
                    Some(("a", Some(("href", "#cited")))),
                    "_",
                )
            },
            Form {
                words: ["الفقرة\u{A0}1.1", "第1.1段", "paragraph\u{A0}1.1"],
                ..form(
                    "reference-there",
                    "{ REF(\"text#cited\") }",
                    Some(("a", Some(("href", "text.html#cited")))),
                    "_",
                )
            },
        ],
        Piece::NoteCall => vec![Form {
            words: ["", "", ""],
            ..link(
                "note-call",
                "{ NOTE(\"remark\") }",
                Some(("a", Some(("role", "doc-noteref")))),
                "[#]",
            )
        }],
        Piece::Value => vec![
            Form {
                words: ["10\u{A0}أكتوبر\u{A0}2016", "2016年10月10日", "10\u{A0}October 2016"],
                ..form(
                    "date",
                    "{ DATETIME($day) }",
                    Some(("time", Some(("datetime", "2016-10-10")))),
                    "_",
                )
            },
            Form {
                words: ["55.4", "55.4", "55.4"],
                ..form("number", "{ NUMBER($share) }", None, "_")
            },
        ],
        Piece::Isolate => vec![Form {
            words: ["C++", "القرار", "القرار"],
            alternative: Ok("_ 5"),
            ..form("isolate", "_ 5", Some(("bdi", None)), "_ 5")
        }],
    }
}

/// A text that no place may hold, and the code that says so.
pub(crate) struct Refused {
    /// The id of its document, and its name.
    pub(crate) name: &'static str,
    /// The text.
    pub(crate) source: &'static str,
    /// The code.
    pub(crate) code: &'static str,
}

/// What is refused wherever a text can stand.
pub(crate) const REFUSED: &[Refused] = &[
    Refused { name: "html", source: "a <b>word</b>", code: "raw-html" },
    Refused { name: "image", source: "an ![image](a.png)", code: "inline-image" },
    Refused { name: "script-link", source: "[a](javascript:b)", code: "bad-link" },
    Refused { name: "link-to-nothing", source: "[a](#nothing)", code: "unknown-link-target" },
    Refused { name: "second-paragraph", source: "one\n\ntwo", code: "second-paragraph" },
    Refused { name: "no-number", source: "{ REF(\"paragraph\") }", code: "unnumbered-reference" },
    Refused { name: "no-datum", source: "{ $nothing }", code: "unknown-variable" },
    Refused { name: "no-note", source: "{ NOTE(\"cited\") }", code: "unknown-note" },
];

/// The languages, in the order of [`Form::words`].
pub(crate) const LANGS: [Lang; 3] = [Lang::Ar, Lang::Zh, Lang::En];
