//! What characters do to the layout, and what they must not do.

use hexaglot_diag::SourceFile;

use super::{assert_report, fault, label, print};

#[test]
fn arabic_is_isolated_and_quoted() {
    let file = SourceFile::new("locales/ar/a.ftl", "two = رحب الفريق باقتراح إشراك منظمات.\n");
    assert_report(
        fault("a word that the terminology lacks").at(label(&file, "منظمات", "this one")),
        "
error[fault]: a word that the terminology lacks
 --> locales/ar/a.ftl:1:32
  |
1 |⟦ two = رحب الفريق باقتراح إشراك منظمات.⟧
  |                                ^^^^^^ this one
  |
  = note: marked text: “⟨منظمات⟧”
",
    );
}

#[test]
fn arabic_in_messages_is_isolated_and_not_quoted_twice() {
    let file = SourceFile::new("locales/ar/a.ftl", "two = قرار ITU رقم 5\n");
    assert_report(
        fault("“قرار ITU رقم 5” says قرار رقم 1306 in ITU")
            .at(label(&file, "قرار ITU رقم 5", "قرار, 5 words"))
            .hint("write `قرار المجلس`"),
        "
error[fault]: “⟨قرار ITU رقم 5⟧” says ⟨قرار رقم⟧ 1306 in ITU
 --> locales/ar/a.ftl:1:7
  |
1 |⟦ two = قرار ITU رقم 5⟧
  |       ^^^^^^^^^^^^^^ ⟨قرار⟧, 5 words
  |
  = help: write `⟨قرار المجلس⟧`
",
    );
}

#[test]
fn arabic_vowel_signs_take_no_cells() {
    let file = SourceFile::new("a.ftl", "a = مُحَمَّد x\n");
    assert_report(
        fault("a Latin letter").at(label(&file, "x", "")),
        "
error[fault]: a Latin letter
 --> a.ftl:1:14
  |
1 |⟦ a = مُحَمَّد x⟧
  |          ^
",
    );
}

#[test]
fn chinese_takes_two_cells() {
    let file = SourceFile::new("locales/zh/a.ftl", "two = 工作组欢迎关于吸收组织参加的提案。\n");
    assert_report(
        fault("the term 提案 is not used")
            .at(label(&file, "组织", "这个词"))
            .at(label(&file, "提案", "")),
        "
error[fault]: the term 提案 is not used
 --> locales/zh/a.ftl:1:16
  |
1 | two = 工作组欢迎关于吸收组织参加的提案。
  |                         ^^^^      ----
  |                         |
  |                         这个词
",
    );
}

#[test]
fn a_tab_takes_four_cells() {
    let file = SourceFile::new("a.yaml", "a:\n\tb: c\n");
    assert_report(
        fault("a tab").at(label(&file, "\t", "write spaces")),
        "
error[fault]: a tab
 --> a.yaml:2:1
  |
2 |     b: c
  | ^^^^ write spaces
",
    );
}

#[test]
fn combining_marks_take_no_cells() {
    let file = SourceFile::new("a.yaml", "p: ре\u{301}чь e\u{301}te\u{301}\u{323} end\n");
    assert_report(
        fault("a word").at(label(&file, "te\u{301}\u{323}", "")).at(label(
            &file,
            "\u{323}",
            "this mark",
        )),
        "
error[fault]: a word
 --> a.yaml:1:12
  |
1 | p: ре\u{301}чь e\u{301}te\u{301}\u{323} end
  |          ^-
  |           |
  |           this mark
",
    );
}

#[test]
fn a_mark_without_a_letter_stands_on_a_circle() {
    let file = SourceFile::new("a.yaml", "\u{301}b\n");
    assert_report(
        fault("a mark alone").at(label(&file, "\u{301}", "")),
        "
error[fault]: a mark alone
 --> a.yaml:1:1
  |
1 | \u{25CC}\u{301}b
  | ^
",
    );
}

#[test]
fn emoji_and_joiners_are_kept() {
    let file = SourceFile::new("a.yaml", "p: 👩🏽\u{200D}💻 🇫🇷 می\u{200C}خواهم, ن\u{200D}. end\n");
    assert_report(
        fault("“👩🏽\u{200D}💻”").at(label(&file, "end", "")).at(label(&file, "👩🏽\u{200D}💻", "")),
        "
error[fault]: “👩🏽\u{200D}💻”
 --> a.yaml:1:26
  |
1 |⟦ p: 👩🏽\u{200D}💻 🇫🇷 می\u{200C}خواهم, ن\u{200D}. end⟧
  |    --                ^^^
",
    );
}

#[test]
fn nothing_gives_orders_to_the_terminal() {
    let file = SourceFile::new(
        "a\u{1B}[2J.yaml",
        "p: \u{1B}[31mred\u{1B}[0m \u{202E}turned\u{202C}\u{2066} \u{9B}2J\u{7F}\u{8}\r\u{0}\n",
    );
    assert_report(
        fault("orders \u{1B}]0;\u{7} and a\nsecond line")
            .at(label(&file, "red", "was \u{1B}[1m\u{2067}bold"))
            .hint("no\ttab \u{9D}"),
        "
error[fault]: orders ␛]0;␇ and a␊second line
 --> a␛[2J.yaml:1:9
  |
1 | p: ␛[31mred␛[0m �turned�� �2J␡␈␍␀
  |         ^^^ was ␛[1m�bold
  |
  = help: no␉tab �
",
    );
}

#[test]
fn private_characters_are_not_taken_for_placeholders() {
    let text = "a\u{F0000}\u{F0001}\u{100000}\u{100001}工\u{E000}z";
    let file = SourceFile::new("a.yaml", text);
    let report = print(fault(text).at(label(&file, "z", text)));
    assert_eq!(report.matches(text).count(), 3, "{report}");
}
