//! Prints a few findings, to look at them in a terminal:
//! `cargo run -p hexaglot-diag --example terminal -- color`.

use std::io::{Write, stdout};

use hexaglot_diag::report::{HumanOptions, human, summary};
use hexaglot_diag::{Diagnostic, Diagnostics, Label, SourceFile, codes};

codes! {
    /// A term is not the one that the terminology gives.
    TERM = Warning "term";
    /// An id stands twice in a document.
    DUPLICATE_ID = Error "duplicate-id";
    /// A file cannot be read.
    UNREADABLE = Error "unreadable";
}

fn label(file: &SourceFile, text: &str, message: &str) -> Label {
    let start = file.text().find(text).unwrap_or(0);
    file.label(start..start + text.len(), message)
}

fn findings() -> Diagnostics {
    let arabic = SourceFile::new(
        "locales/ar/a.ftl",
        "one = أول\ntwo = رحب الفريق باقتراح إشراك منظمات من قبيل الاتحاد الأوروبي وغيره.\n",
    );
    let chinese = SourceFile::new("locales/zh/a.ftl", "two = 工作组欢迎关于吸收组织参加的提案。\n");
    let marks = SourceFile::new(
        "content/a.yaml",
        "p: ре\u{301}чь, e\u{301}te\u{301}, 👩\u{200D}💻 and 🇫🇷 here\n\tid: x\n",
    );
    let long = SourceFile::new(
        "content/b.yaml",
        format!("p: {}needle{}\n", "词语 word ".repeat(60), " word".repeat(60)),
    );
    let evil = SourceFile::new(
        "content/c.yaml",
        "p: \u{1B}[31mred\u{1B}[0m \u{202E}turned\u{202C} \u{9B}2J\n",
    );
    let twice = SourceFile::new(
        "content/d.yaml",
        "- id: a\n  p: one\n- id: b\n- id: c\n- id: d\n- id: a\n",
    );
    [
        Diagnostic::new(&TERM, "the term “الاتحاد الأوروبي” is not used here")
            .at(label(&arabic, "الاتحاد الأوروبي", "says “الاتحاد”"))
            .hint("write “الاتحاد الأفريقي”"),
        Diagnostic::new(&TERM, "a word that the terminology lacks").at(label(
            &arabic,
            "منظمات",
            "here",
        )),
        Diagnostic::new(&TERM, "the term 提案 is not used").at(label(
            &chinese,
            "组织",
            "this word 组织",
        )),
        Diagnostic::new(&TERM, "combining marks").at(label(&marks, "te\u{301}", "here")),
        Diagnostic::new(&TERM, "after an emoji").at(label(&marks, "and", "this word")),
        Diagnostic::new(&TERM, "after flags").at(label(&marks, "here", "this word")),
        Diagnostic::new(&DUPLICATE_ID, "a tab").at(label(&marks, "id", "after a tab")),
        Diagnostic::new(&TERM, "a very long line").at(label(&long, "needle", "in a haystack")),
        Diagnostic::new(&TERM, "orders to the terminal").at(label(&evil, "red", "was to be red")),
        Diagnostic::new(&DUPLICATE_ID, "the id `a` stands twice")
            .at(twice.label(43..44, "here again"))
            .at(twice.label(6..7, "first here"))
            .hint("give one of them another id"),
        Diagnostic::new(&DUPLICATE_ID, "a list without an end")
            .at(twice.label(2..30, "from here to there")),
        Diagnostic::new(&UNREADABLE, "this file cannot be read")
            .at(Label::whole_file("content/e.yaml", "")),
    ]
    .into_iter()
    .collect()
}

fn main() -> std::io::Result<()> {
    let color = std::env::args_os().any(|argument| argument == "color");
    let found = findings();
    let report = human(&found, &HumanOptions::default().color(color));
    writeln!(stdout(), "{report}\n{}", summary(&found))
}
