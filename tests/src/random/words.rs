//! Texts of units: words, markup and placeables that are valid in every document of
//! [`super::document()`].

use proptest::prelude::*;

/// Pieces of texts in the original language or in a translation, all of them valid.
const PIECES: &[&str] = &[
    "The Council",
    "child online protection",
    "فريق العمل",
    "حماية الأطفال",
    "委员会",
    "“引用”，",
    "12",
    "100.5",
    "(CWG\u{2011}COP)",
    "*Recalling*",
    "**strongly**",
    "`code`",
    "C17/15",
    "[a link](https://example.org/a?b=c)",
    "<https://example.org>",
    "<someone@example.org>",
    "{ $day }",
    "{ $count }",
    "{ NUMBER($count) }",
    "{ DATETIME($day) }",
    "{ $name }",
    "{ $count ->\n    [one] one\n   *[other] { NUMBER($count) }\n}",
    "{ \"{\" }",
    "a\u{A0}b",
    "no:",
    "- dash",
    "{ REF(\"numbered\") }",
    "{ RESOLUTION($res) }",
    "{ LANGUAGE(\"ar\") }",
    "1.",
    "#",
    "и другие",
    "été",
    "—",
    "&amp;",
    "\\*",
    "{ NOTE(\"remark\") }",
    "{ -term }",
];

/// A text of one to six pieces.
pub(super) fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(PIECES), 1..6).prop_map(|it| it.join(" "))
}

/// A double-quoted scalar of YAML.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}
