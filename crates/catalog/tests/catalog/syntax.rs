//! Faults of Fluent's syntax, and the words in which they are reported.

use hexaglot_catalog::characters::refused;

use crate::common::{TERMS, check, findings};

#[test]
fn whole_messages_have_no_findings() {
    for text in [
        "# تعليق\ntitle = سلامة الأطفال\nopening = افتُتح { -group }.\n",
        "title =\n    سلامة\n    الأطفال\n",
        "\u{FEFF}title = سلامة الأطفال\r\nopening = افتُتح.\r\n",
        "title = { \"[\" }سلامة{ \"{\" }\n    { \"*\" } الأطفال\n\n    .note = ملاحظة\n",
        "",
    ] {
        assert_eq!(findings(TERMS, text), "broken: \n", "{text:?}");
    }
}

#[test]
fn nesting_is_measured_before_the_parser_descends() {
    for opener in ["{", "{ A(", "{ $people ->\n    *[other] {"] {
        let text = format!("title = {}\nopening = افتُتح\n", opener.repeat(5000));
        let found = findings(TERMS, &text);
        assert!(found.starts_with("placeables-too-deep "), "{found}");
        assert!(found.ends_with("broken: title\n"), "{found}");
    }
}

#[test]
fn a_line_that_fluent_would_drop_breaks_its_message() {
    check(
        "title = سلامة\n    [الأطفال\n",
        r#"lost-text 2:5 «[الأطفال» a line that begins with `[` ends the text of `title`, and these words are lost: `[الأطفال`; write the message on one line, or write `[` as `{"["}`
broken: title
"#,
    );
    check(
        "title = سلامة\n    *الأطفال* على الخط\n",
        r#"lost-text 2:5 «*الأطفال* على الخط» a line that begins with `*` ends the text of `title`, and these words are lost: `*الأطفال* على الخط`; write the message on one line, or write `*` as `{"*"}`
broken: title
"#,
    );
    check(
        "title = سلامة\n    } الأطفال\n",
        r#"lost-text 2:5 «} الأطفال» a line that begins with `}` ends the text of `title`, and these words are lost: `} الأطفال`; write the message on one line, or write `}` as `{"}"}`
broken: title
"#,
    );
    check(
        "title = سلامة\n    ... الأطفال\n",
        r#"lost-text 2:5 «... الأطفال» a line that begins with `.` ends the text of `title`, and these words are lost: `... الأطفال`; write the message on one line, or write `.` as `{"."}`
broken: title
"#,
    );
    check(
        "title = سلامة\nالأطفال على الخط\nopening = افتُتح\n",
        r#"lost-text 2:1 «الأطفال على الخط» a line without indentation ends the text of `title`, and these words are lost: `الأطفال على الخط`; write the message on one line, or indent the line with spaces
broken: title
"#,
    );
    check(
        "title = سلامة\nchildren online\nopening = افتُتح\n",
        r#"lost-text 2:1 «children online» a line without indentation ends the text of `title`, and these words are lost: `children online`; write the message on one line, or indent the line with spaces
broken: title
"#,
    );
    check(
        "title = سلامة\n\tالأطفال\nopening = افتُتح\n",
        r#"tab-indentation 2:1 «⇥الأطفال» a tab at the start of a line ends the text of `title`: `الأطفال`; write the message on one line, or indent with spaces
broken: title
"#,
    );
    check(
        "title = سلامة\n# تعليق\n    الأطفال\nopening = افتُتح\n",
        r#"lost-text 3:5 «الأطفال» Fluent cannot read a line after the text of `title`, and these words are lost: `الأطفال`; write the message on one line
broken: title
"#,
    );
    check(
        "title = سلامة\n    [الأطفال\nعلى الخط\n    .\n",
        r#"lost-text 2:5 «[الأطفال⏎على الخط⏎    .» a line that begins with `[` ends the text of `title`, and these words are lost: `[الأطفال على الخط .`; write the message on one line, or write `[` as `{"["}`
broken: title
"#,
    );
}

#[test]
fn a_comment_needs_a_space() {
    check(
        "title = سلامة\n#تعليق\nopening = افتُتح\n",
        r#"bad-comment 2:1 «#تعليق» a comment needs a space after its `#`; write `# ` and then the comment
broken: 
"#,
    );
    check(
        "نص بلا اسم\ntitle = سلامة\n",
        r#"lost-text 1:1 «نص بلا اسم» a line that begins no message belongs to none, and these words are lost: `نص بلا اسم`; write `# ` before it, or an id and `=`
broken: 
"#,
    );
}

#[test]
fn a_message_needs_one_value() {
    check(
        "title =\nopening = افتُتح\n",
        r#"no-value 1:1 «title» `title` has no text; write the text beside `=`, or delete the line
broken: title
"#,
    );
    check(
        "title =\n    .note = ملاحظة\nopening = افتُتح\n",
        r#"no-value 1:1 «title» `title` has no text; write the text beside `=`; attributes alone are no translation
broken: title
"#,
    );
    check(
        "title = سلامة\nopening = افتُتح\ntitle = أمن\n",
        r#"duplicate-message 3:1 «title» `title` stands twice in this file; delete the one that is wrong; until then neither is published
broken: title
"#,
    );
}

#[test]
fn the_cause_of_a_broken_attribute_is_found() {
    check(
        "title = سلامة\n    .note ملاحظة = نص\n    .other = نص\n",
        r#"bad-attribute 2:11 «م» the attribute `.note` of `title` cannot be read: found `ملاحظة` where `=` must stand; write `=` here
broken: title
"#,
    );
    check(
        "title = سلامة\n    .note = { $day\nopening = افتُتح\n",
        r#"bad-attribute 2:18 «y» the attribute `.note` of `title` cannot be read: a placeable is not closed; close it with `}`, or write the character `{` as `{"{"}`
broken: title
"#,
    );
    check(
        "title = سلامة\n    .note =\n",
        r#"bad-attribute 2:6 «note» the attribute `.note` of `title` cannot be read: `.note` has no text; write the text beside `=`, or delete the line
broken: title
"#,
    );
    check(
        "title = سلامة\n    .note = ملاحظة }\n",
        r#"bad-attribute 2:20 «}» the attribute `.note` of `title` cannot be read: this `}` closes nothing; write the character as `{"}"}`; the `}` of a selector stands on a line of its own
broken: title
"#,
    );
    check(
        "title = سلامة\n    .note = { number($day) }\n",
        r#"bad-attribute 2:14 « number($day)» the attribute `.note` of `title` cannot be read: the name of a function is in capitals; write the name in capitals
broken: title
"#,
    );
}

#[test]
fn a_fault_in_one_message_does_not_swallow_the_next() {
    check(
        "title = { $day\nopening = افتُتح }\nclosing = اختُتم\n",
        r#"unclosed-brace 1:14 «y» a placeable is not closed; close it with `}`, or write the character `{` as `{"{"}`
stray-brace 2:18 «}» this `}` closes nothing; write the character as `{"}"}`; the `}` of a selector stands on a line of its own
broken: opening title
"#,
    );
    check(
        "title = {\n# تعليق\nopening = افتُتح\n",
        r#"unclosed-brace 1:9 «{» a placeable is not closed; close it with `}`, or write the character `{` as `{"{"}`
broken: title
"#,
    );
    check(
        r#"title = { "نص }
opening = افتُتح
"#,
        r#"bad-expression 1:15 «}» a string literal is not closed on its line; close it with `"`
broken: title
"#,
    );
    check(
        "title = { NUMBER(\nopening = افتُتح\n",
        r#"unclosed-brace 1:17 «(» a placeable is not closed; close it with `}`, or write the character `{` as `{"{"}`
broken: title
"#,
    );
}

#[test]
fn braces() {
    check(
        "title = { $day foo }\n",
        r#"unclosed-brace 1:16 «f» a placeable is not closed: found `foo` where `}` must stand; close it with `}`, or write the character `{` as `{"{"}`
broken: title
"#,
    );
    check(
        "title = { }\n",
        r#"bad-expression 1:11 «}» `}` cannot stand in a placeable; a placeable holds `$data`, `-term`, `FUNCTION($data)` or `"text"`; write the character `{` as `{"{"}`
broken: title
"#,
    );
    check(
        "title = { ! }\n",
        r#"bad-expression 1:11 «!» `!` cannot stand in a placeable; a placeable holds `$data`, `-term`, `FUNCTION($data)` or `"text"`; write the character `{` as `{"{"}`
broken: title
"#,
    );
    check(
        "title = { $1 }\n",
        r#"bad-expression 1:12 «1» a name begins with a letter from a to z; write the name directly after its mark, without a space
broken: title
"#,
    );
    check(
        "title = نص } نص\n",
        r#"stray-brace 1:12 «}» this `}` closes nothing; write the character as `{"}"}`; the `}` of a selector stands on a line of its own
broken: title
"#,
    );
    check(
        "title = { number($people) }\n",
        r#"bad-expression 1:10 « number($people)» the name of a function is in capitals; write the name in capitals
broken: title
"#,
    );
}

#[test]
fn selectors_need_lines_texts_and_one_default() {
    check(
        "title = { $people -> *[other] أطفال }\n",
        r#"bad-expression 1:22 «*» the variants of a selector begin on a line of their own; break the line after `->`
broken: title
"#,
    );
    check(
        "title = { $people ->\n    [one] طفل\n    }\n",
        r#"bad-expression 3:5 «}» a selector needs one default variant; mark the variant that holds otherwise with `*`, as in `*[other]`
broken: title
"#,
    );
    check(
        "title = { $people ->\n    *[one] طفل\n    *[other] أطفال\n    }\n",
        r#"bad-expression 3:6 «[» a selector has two default variants; mark one variant with `*`
broken: title
"#,
    );
    check(
        "title = { $people ->\n    *[one]\n    }\n",
        r#"bad-expression 2:10 «]» a variant has no text; write its text beside its key, or `{""}` for none
broken: title
"#,
    );
    check(
        "title = { title ->\n    *[one] طفل\n    }\n",
        r#"bad-expression 1:17 «-» a selector chooses by a number, by a term's argument, or by the attribute of a term; write `$data ->`, `NUMBER($data) ->` or `-term.attribute ->`
broken: title
"#,
    );
    check(
        "title = { -group ->\n    *[one] طفل\n    }\n",
        r#"bad-expression 1:18 «-» a selector chooses by a number, by a term's argument, or by the attribute of a term; write `$data ->`, `NUMBER($data) ->` or `-term.attribute ->`
broken: title
"#,
    );
    check(
        "title = { -council.gender }\n",
        r#"bad-expression 1:27 «}» the attribute of a term can only be a selector; refer to the term itself
broken: title
"#,
    );
}

#[test]
fn arguments() {
    check(
        r#"title = { NUMBER(useGrouping: "true", $people) }
"#,
        r#"bad-expression 1:46 «)» an argument without a name stands after one with a name; write arguments without names first
broken: title
"#,
    );
    check(
        "title = { NUMBER($people, useGrouping: $day) }\n",
        r#"bad-expression 1:40 «$» a named argument is a string literal or a number; write its value in quotation marks
broken: title
"#,
    );
    check(
        r#"title = { NUMBER($people, useGrouping: "true", useGrouping: "true") }
"#,
        r#"bad-expression 1:59 «:» the argument `useGrouping` stands twice; delete one of them
broken: title
"#,
    );
}

#[test]
fn escapes_stand_for_characters_that_are_allowed() {
    check(
        r#"title = { "\q" }
"#,
        r#"bad-escape 1:12 «\» a backslash in a string literal begins no escape that Fluent knows; write `\\` for a backslash, `\"` for a quotation mark, `\uXXXX` for a character
broken: title
"#,
    );
    check(
        r#"title = { "\{" }
"#,
        r#"bad-escape 1:12 «\{» an escape stands for no character; a brace needs no escape inside quotation marks; write `{"{"}`
broken: title
"#,
    );
    check(
        r#"title = { "\uD800" }
"#,
        r#"bad-escape 1:12 «\uD800» an escape stands for no character; a brace needs no escape inside quotation marks; write `{"{"}`
broken: title
"#,
    );
    check(
        r#"title = { "\u12" }
"#,
        r#"bad-escape 1:16 «"» a backslash in a string literal begins no escape that Fluent knows; write `\\` for a backslash, `\"` for a quotation mark, `\uXXXX` for a character
broken: title
"#,
    );
    check(
        r#"title = { "\u202E" }
"#,
        r#"refused-character 1:12 «\u202E» `U+202E` is a control of the bidirectional algorithm; delete it; hexaglot isolates what stands in the other direction
broken: title
"#,
    );
    check(
        r#"title = { "\U0F0000" }
"#,
        r#"refused-character 1:12 «\U0F0000» `U+F0000` is a private-use character; delete it
broken: title
"#,
    );
    check(
        r#"title = { "\\ \" \u0041 \U01F600" }
"#,
        r#"broken: 
"#,
    );
}

#[test]
fn refused_characters_are_found_in_comments_too() {
    check(
        "title = سلامة \u{202B}الأطفال\u{202C}\n# \u{E000}\nopening = افتُتح\n",
        r#"refused-character 1:15 «U+202B» `U+202B` is a control of the bidirectional algorithm; delete it; hexaglot isolates what stands in the other direction
refused-character 1:23 «U+202C» `U+202C` is a control of the bidirectional algorithm; delete it; hexaglot isolates what stands in the other direction
refused-character 2:3 «U+E000» `U+E000` is a private-use character; delete it
broken: title
"#,
    );
    check(
        "title = سلامة\rالأطفال\n",
        r#"refused-character 1:14 «␍» `U+000D` is a carriage return that ends no line; delete it
broken: title
"#,
    );
}

#[test]
fn text_that_is_not_composed_is_a_warning() {
    check(
        "title = cafe\u{301}\n",
        r#"catalog-not-nfc 1:12 «e» this text is not in Unicode Normalization Form C; `hexaglot check --fix` composes it; nothing that a reader sees changes
broken: 
"#,
    );
}

#[test]
fn one_name_for_two_things_is_refused() {
    check(
        "NUMBER = رقم\n-title = عنوان\ntitle = سلامة\n",
        r#"name-collision 1:1 «NUMBER» `NUMBER` and the function `NUMBER` have one name; give the message another name
name-collision 3:1 «title» `title` and `-title` have one name; give the message another name
unused-message 1:1 «NUMBER» `NUMBER` is the id of no unit of this document; delete it, or give it the id of the unit that it translates
misplaced-entry 2:2 «title» the term `-title` stands in the file of a document; move it to `locales/ar/terms.ftl`
broken: title
"#,
    );
}

#[test]
fn numbers_are_no_longer_than_floats_keep() {
    check(
        "title = { 1234567890123456 }\n",
        r#"literal-too-long 1:11 «1234567890123456» a number has more than 15 digits; write it as text, or define it in the document's `data`
broken: title
"#,
    );
    check(
        "title = { 123456789012345 }\n",
        r#"broken: 
"#,
    );
    check(
        "title = { $people ->\n    [1.0000000000000001] طفل\n   *[other] أطفال\n    }\n",
        r#"literal-too-long 2:6 «1.0000000000000001» a number has more than 15 digits; write it as text, or define it in the document's `data`
broken: title
"#,
    );
}

#[test]
fn a_mark_that_would_compose_with_fluents_syntax_breaks_its_message() {
    let found = findings(TERMS, "title =\u{338}سلامة\n");
    assert!(found.starts_with("catalog-not-nfc 1:7 "), "{found}");
    assert!(
        found.contains("a combining mark of `title` belongs to a character of Fluent's syntax")
    );
    assert!(found.ends_with("broken: title\n"), "{found}");
}

#[test]
fn faults_of_one_text_are_reported_up_to_a_number() {
    let found = findings(TERMS, &format!("title = {}\n", "{ $x }".repeat(50)));
    assert_eq!(found.matches("unknown-variable").count(), 20);
    let found = findings(TERMS, &format!("title = {}\n", "{ \"\\{\" }".repeat(50)));
    assert_eq!(found.matches("bad-escape").count(), 20);
}

#[test]
fn exactly_the_listed_characters_are_refused() {
    let bad = "\0\u{1}\u{B}\u{1F}\u{7F}\u{85}\u{9F}\u{61C}\u{200E}\u{200F}\u{202A}\u{202E}\u{2066}\
               \u{2069}\u{E000}\u{F8FF}\u{F0000}\u{10FFFD}\u{FDD0}\u{FDEF}\u{FFFE}\u{FFFF}\u{1FFFE}\
               \u{10FFFF}\u{FEFF}";
    for character in bad.chars() {
        assert!(refused(character).is_some(), "{character:?}");
    }
    for character in
        "\t\n\r ~\u{A0}\u{AD}\u{200C}\u{200D}\u{202F}\u{2060}\u{FFFD}أ中\u{1F600}".chars()
    {
        assert!(refused(character).is_none(), "{character:?}");
    }
}
