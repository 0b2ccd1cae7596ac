//! What validation finds, and the words in which it says so.

use crate::common::{check, check_with_terms, findings};

#[test]
fn functions_and_their_arguments_come_from_the_table() {
    check(
        "title = { WORDS($people) }\n",
        r#"unknown-function 1:11 «WORDS» there is no function `WORDS`; one of `NUMBER`, `ORDINAL`, `DATETIME`, `LIST`, `RESOLUTION`, `REF`, `NOTE`, `LANGUAGE`, `COUNTRY`
broken: title
"#,
    );
    check(
        "title = { NUMBR($people) }\n",
        r#"unknown-function 1:11 «NUMBR» there is no function `NUMBR`; did you mean `NUMBER`?
broken: title
"#,
    );
    check(
        r#"title = { NUMBER($people, currency: "CHF") }
"#,
        r#"unknown-argument 1:27 «currency» `NUMBER` has no argument `currency`; one of `style`, `type`, `minimumIntegerDigits`, `minimumFractionDigits`, `maximumFractionDigits`, `useGrouping`, `signDisplay`, `numberingSystem`
broken: title
"#,
    );
    check(
        "title = { NUMBER($people, minimumFractionDigit: 2) }\n",
        r#"unknown-argument 1:27 «minimumFractionDigit» `NUMBER` has no argument `minimumFractionDigit`; did you mean `minimumFractionDigits`?
broken: title
"#,
    );
    check(
        "title = { NUMBER($people, minimumFractionDigits: 3000000000) }\n",
        r#"bad-argument 1:50 «3000000000» `minimumFractionDigits` is a whole number from 0 to 100
broken: title
"#,
    );
    check(
        r#"title = { NUMBER($people, minimumFractionDigits: "2") }
"#,
        r#"bad-argument 1:50 «"2"» `minimumFractionDigits` is a whole number from 0 to 100; write it without quotation marks
broken: title
"#,
    );
    check(
        "title = { NUMBER($people, minimumFractionDigits: 3, maximumFractionDigits: 2) }\n",
        r#"bad-argument 1:76 «2» `NUMBER` is asked for at least 3 digits and at most 2
broken: title
"#,
    );
    check(
        r#"title = { NUMBER($people, useGrouping: "no") }
"#,
        r#"bad-argument 1:40 «"no"» `useGrouping` cannot be `no`; one of `auto`, `always`, `min2`, `true`, `false`
broken: title
"#,
    );
    check(
        "title = { NUMBER($people, useGrouping: 1) }\n",
        r#"bad-argument 1:40 «1» `useGrouping` is a word; write it in quotation marks
broken: title
"#,
    );
    check(
        "title = { NUMBER() }\n",
        r#"bad-argument 1:11 «NUMBER()» `NUMBER` takes one argument without a name, not 0; write `NUMBER($name)`
broken: title
"#,
    );
    check(
        "title = { NUMBER($people, $people) }\n",
        r#"bad-argument 1:11 «NUMBER($people, $people)» `NUMBER` takes one argument without a name, not 2; write `NUMBER($name)`
broken: title
"#,
    );
    check(
        r#"title = { NUMBER("100") }
"#,
        r#"bad-argument 1:18 «"100"» `NUMBER` cannot use this argument; write `NUMBER($name)`
broken: title
"#,
    );
    check(
        "title = { NUMBER($day) }\n",
        r#"bad-argument 1:18 «$day» `NUMBER` writes a number, and `$day` is a date; write `DATETIME($day)`
broken: title
"#,
    );
    check(
        "title = { DATETIME($people) }\n",
        r#"bad-argument 1:20 «$people» `DATETIME` writes a date or a range or a time, and `$people` is a number; write `NUMBER($people)`
broken: title
"#,
    );
    check(
        "title = { DATETIME($symbol) }\n",
        r#"bad-argument 1:20 «$symbol» `DATETIME` writes a date or a range or a time, and `$symbol` is a string; write `$symbol` alone
broken: title
"#,
    );
    check(
        r#"title = { DATETIME($day, dateStyle: "short") }
"#,
        r#"bad-argument 1:37 «"short"» `dateStyle` cannot be `short`; one of `long`, `month`, `year`
broken: title
"#,
    );
    check(
        r#"title = { RESOLUTION($day, show: "number") }
"#,
        r#"bad-argument 1:22 «$day» `RESOLUTION` writes a resolution, and `$day` is a date; write `DATETIME($day)`
broken: title
"#,
    );
    check(
        r#"title = { RESOLUTION($r179, show: "numbers") }
"#,
        r#"bad-argument 1:35 «"numbers"» `show` cannot be `numbers`; did you mean `number`?
broken: title
"#,
    );
    check(
        r#"title = { LANGUAGE("de") }
"#,
        r#"bad-argument 1:20 «"de"» `de` is not one of the six languages; one of `ar`, `zh`, `en`, `fr`, `ru`, `es`
broken: title
"#,
    );
    check(
        "title = { LANGUAGE($day) }\n",
        r#"bad-argument 1:20 «$day» `LANGUAGE` cannot use this argument; write `LANGUAGE("fr")`
broken: title
"#,
    );
    check(
        "title = { REF(title) }\n",
        r#"bad-argument 1:15 «title» `REF` cannot use this argument; write `REF("id")`
broken: title
"#,
    );
}

#[test]
fn functions_are_not_given_what_they_cannot_write() {
    check(
        "title = { LIST($people) }\n",
        r#"bad-argument 1:11 «LIST($people)» `LIST` takes 2 to 50 arguments without a name, not 1; write `LIST($one, $other)`
broken: title
"#,
    );
    check(
        "title = { LIST($people, closing) }\n",
        r#"bad-argument 1:25 «closing» `LIST` cannot use this argument; write `LIST($one, $other)`
broken: title
"#,
    );
    check(
        "title = { LIST($people, -grup) }\n",
        r#"unknown-term 1:25 «-grup» there is no term `-grup`; did you mean `-group`?
broken: title
"#,
    );
    check(
        "title = { LIST($people, NUMBER($day)) }\n",
        r#"bad-argument 1:32 «$day» `NUMBER` writes a number, and `$day` is a date; write `DATETIME($day)`
broken: title
"#,
    );
    check(
        "title = { ORDINAL($long) } { ORDINAL(2.5) } { ORDINAL(-1) }\n",
        r#"bad-argument 1:19 «$long» `ORDINAL` writes whole numbers, and this is 1234567890.1234567890
bad-argument 1:38 «2.5» `ORDINAL` writes whole numbers, and this is 2.5
bad-argument 1:55 «-1» `ORDINAL` writes whole numbers, and this is -1
broken: title
"#,
    );
    check(
        "title = { COUNTRY(\"Egypt\") } { COUNTRY(\"XQ\") } { COUNTRY($place) }\n",
        r#"unknown-country 1:19 «"Egypt"» `Egypt` is no country of which there is a name; did you mean `EG` (Egypt)?
unknown-country 1:40 «"XQ"» `XQ` is no country of which there is a name; did you mean `GQ` (Equatorial Guinea)?
bad-argument 1:58 «$place» `COUNTRY` writes a country, and `$place` is a place; write `$place` alone
broken: title
"#,
    );
    check(
        "title = { DATETIME($hour, dateStyle: \"month\") } { DATETIME($days, dateStyle: \"month\") }\n",
        r#"bad-argument 1:38 «"month"» a time of day has neither month nor year; leave the argument out
bad-argument 1:78 «"month"» a range is written in days or in years; write two dates, each by its month
broken: title
"#,
    );
    check(
        "title = { NUMBER($people, minimumIntegerDigits: 0) }\n",
        r#"bad-argument 1:49 «0» `minimumIntegerDigits` is a whole number from 1 to 21
broken: title
"#,
    );
}

#[test]
fn everything_that_the_table_allows_is_accepted() {
    check(
        r#"title = { NUMBER($people, minimumFractionDigits: 0, maximumFractionDigits: 100, useGrouping: "false") } { NUMBER(5) } { DATETIME($day) } { DATETIME($days, dateStyle: "year", yearDisplay: "short") } { NUMBER($people, style: "percent", type: "ordinal", minimumIntegerDigits: 21, signDisplay: "exceptZero", numberingSystem: "arab") } { ORDINAL(12, gender: "neuter", case: "dative") } { ORDINAL($people) } { LIST($day, -group, "x", 5, NUMBER($people), type: "unit") } { COUNTRY("EG") } { COUNTRY($country) } { RESOLUTION($r179, show: "word", case: "dative") } { REF("closing", show: "number", case: "genitive") } { NOTE("note-treaty") } { LANGUAGE("fr") }
"#,
        r#"broken: 
"#,
    );
    check(
        "title = { $day } { $days } { $hour } { $people } { $long } { $r179 } { $symbol } { $country } { $place } { 5 } { { $day } }\n",
        r#"broken: 
"#,
    );
}

#[test]
fn names_are_those_of_the_document_and_its_language() {
    check(
        "title = { $dya }\n",
        r#"unknown-variable 1:11 «$dya» the document has no datum `dya`; did you mean `$day`?
broken: title
"#,
    );
    check(
        "title = { -grup }\n",
        r#"unknown-term 1:11 «-grup» there is no term `-grup`; did you mean `-group`?
broken: title
"#,
    );
    check(
        "title = { opning }\n",
        r#"unknown-message 1:11 «opning» `opning` is no unit of this document; did you mean `opening`?
broken: title
"#,
    );
    check(
        "title = { group }\n",
        r#"unknown-message 1:11 «group» `group` is no unit of this document; a term has a hyphen: `-group`
broken: title
"#,
    );
    check(
        "title = { closing }\n",
        r#"broken-reference 1:11 «closing» `closing` has no text in Arabic that could be used here; translate or mend `closing`
broken: title
"#,
    );
    check(
        r#"title = { REF("clsing") }
"#,
        r#"unknown-reference 1:15 «"clsing"» nothing in this document has the id `clsing`; did you mean `closing`?
broken: title
"#,
    );
    check(
        r#"title = { NOTE("note-traety") }
"#,
        r#"unknown-note 1:16 «"note-traety"» this document has no note `note-traety`; did you mean `note-treaty`?
broken: title
"#,
    );
    check(
        r#"title = { NOTE("closing") }
"#,
        r#"unknown-note 1:16 «"closing"» this document has no note `closing`; there is only `note-treaty`
broken: title
"#,
    );
    check(
        "title = { -council.number ->\n    *[other] نص\n    }\n",
        r#"unknown-attribute 1:11 «-council.number» the term `-council` has no attribute `number`; there is only `-council.gender`
broken: title
"#,
    );
    check(
        "title = { opening.note }\nopening = افتُتح الاجتماع.\n",
        r#"unknown-attribute 1:11 «opening.note» `opening` has no attribute `note`; write `.note = …` on an indented line under `opening`
broken: title
"#,
    );
    check_with_terms(
        r#"-group = فريق العمل
"#,
        r#"title = { $place }
"#,
        r#"unknown-term 1:11 «$place» there is no term `-place-busan`; there is only `-group`
broken: title
"#,
    );
    check_with_terms(
        r#"-group = فريق العمل
"#,
        r#"title = { RESOLUTION($r179) }
"#,
        r#"unknown-term 1:22 «$r179» there is no term `-place-busan`; there is only `-group`
broken: title
"#,
    );
}

#[test]
fn a_selector_chooses_by_what_fluent_can_choose_by() {
    check(
        "title = { $people ->\n    [one] طفل\n    [few] أطفال\n    *[other] طفل\n    }\n",
        r#"broken: 
"#,
    );
    check(
        r#"title = { NUMBER($people, useGrouping: "false") ->
    [one] طفل
    *[other] طفل
    }
"#,
        r#"broken: 
"#,
    );
    check(
        "title = { -council.gender ->\n    [masculine] المذكر\n    *[feminine] المؤنث\n    }\n",
        r#"broken: 
"#,
    );
    check(
        "title = { $day ->\n    [one] يوم\n    *[other] أيام\n    }\n",
        r#"bad-selector 1:11 «$day» a selector cannot choose by `$day`, which is a date; only numbers choose, by their plural category
broken: title
"#,
    );
    check(
        "title = { $symbol ->\n    [a] رمز\n    *[other] رموز\n    }\n",
        r#"bad-selector 1:11 «$symbol» a selector cannot choose by `$symbol`, which is a string; only numbers choose, by their plural category
broken: title
"#,
    );
    check(
        "title = { $place ->\n    [a] مكان\n    *[other] أماكن\n    }\n",
        r#"bad-selector 1:11 «$place» a selector cannot choose by `$place`, which is a place; only numbers choose, by their plural category
broken: title
"#,
    );
    check(
        "title = { DATETIME($day) ->\n    [one] يوم\n    *[other] أيام\n    }\n",
        r#"bad-selector 1:11 «DATETIME($day)» a selector cannot choose by what `DATETIME` writes; only numbers choose, by their plural category
broken: title
"#,
    );
    check(
        r#"title = { REF("closing") ->
    [one] يوم
    *[other] أيام
    }
"#,
        r#"bad-selector 1:11 «REF("closing")» a selector cannot choose by what `REF` writes; only numbers choose, by their plural category
broken: title
"#,
    );
    check(
        "title = { FOO($people) ->\n    [one] طفل\n    *[other] طفل\n    }\n",
        r#"unknown-function 1:11 «FOO» there is no function `FOO`; one of `NUMBER`, `ORDINAL`, `DATETIME`, `LIST`, `RESOLUTION`, `REF`, `NOTE`, `LANGUAGE`, `COUNTRY`
broken: title
"#,
    );
    check(
        r#"title = { "نص" ->
    [one] طفل
    *[other] طفل
    }
"#,
        r#"bad-selector 1:11 «"نص"» a selector that is a literal always chooses the same; write the variant that it always chooses
broken: title
"#,
    );
    check(
        "title = { 5 ->\n    [one] طفل\n    *[other] طفل\n    }\n",
        r#"bad-selector 1:11 «5» a selector that is a literal always chooses the same; write the variant that it always chooses
broken: title
"#,
    );
    check(
        "title = { $long ->\n    [one] طفل\n    *[other] طفل\n    } { NUMBER($long, minimumFractionDigits: 20) ->\n    [one] طفل\n    *[other] طفل\n    }\n",
        "broken: \n",
    );
}

#[test]
fn a_variant_can_be_chosen() {
    check(
        "title = { $people ->\n    [1] طفل\n    *[other] طفل\n    }\n",
        r#"bad-variant 2:6 «1» the variant `1` is never chosen: numbers choose by plural category; use `zero`, `one`, `two`, `few`, `many` or `other`
broken: title
"#,
    );
    check(
        "title = { $people ->\n    [fwe] طفل\n    *[other] طفل\n    }\n",
        r#"bad-variant 2:6 «fwe» `fwe` is no plural category; did you mean `few`?
broken: title
"#,
    );
    check(
        "title = { $people ->\n    [one] طفل\n    [one] أطفال\n    *[other] طفل\n    }\n",
        r#"bad-variant 3:6 «one» the variant `one` stands twice; the first is taken
broken: title
"#,
    );
    check(
        "title = { -council.gender ->\n    [1] المذكر\n    *[feminine] المؤنث\n    }\n",
        r#"bad-variant 2:6 «1» the number `1` never equals a word; use a name as the key
broken: title
"#,
    );
}

#[test]
fn terms_take_the_arguments_that_they_use() {
    check(
        r#"title = { -council(case: "genitive") }
"#,
        r#"broken: 
"#,
    );
    check(
        "title = { -council }\n",
        r#"broken: 
"#,
    );
    check(
        r#"title = { -council(case: "genetive") }
"#,
        r#"bad-argument 1:26 «"genetive"» the term `-council` has no variant for `genetive`; did you mean `genitive`?
broken: title
"#,
    );
    check(
        r#"title = { -council(form: "genitive") }
"#,
        r#"unknown-argument 1:20 «form» the term `-council` has no argument `form`; there is only `case`
broken: title
"#,
    );
    check(
        r#"title = { -council("genitive") }
"#,
        r#"unknown-argument 1:20 «"genitive"» the term `-council` takes only arguments with names
broken: title
"#,
    );
    check(
        r#"title = { -group(case: "genitive") }
"#,
        r#"unknown-argument 1:18 «case» the term `-group` has no argument `case`
broken: title
"#,
    );
    check_with_terms(
        r#"-t = المجلس { $name }
"#,
        r#"title = { -t }
"#,
        r#"bad-argument 1:11 «-t» the term `-t` needs the argument `name`; write `-t(name: "…")`
broken: title
"#,
    );
    check_with_terms(
        r#"-t = المجلس { $name }
"#,
        r#"title = { -t(name: "نص") }
"#,
        r#"broken: 
"#,
    );
    check_with_terms(
        r#"-t = { $count ->
    [1] واحد
    [few] قليل
   *[other] كثير
}
"#,
        r#"title = { -t(count: 1) } { -t(count: 3) }
"#,
        r#"broken: 
"#,
    );
}

#[test]
fn terms_use_their_own_arguments_before_other_terms() {
    check_with_terms(
        r#"-a = المجلس
-t = { -a } { $name }
"#,
        r#"title = { -t(name: "نص") }
"#,
        r#"lost-argument terms.ftl:2:15 «$name» the argument `$name` is lost behind another term; move it before the other term
broken-reference 1:11 «-t(name: "نص")» `-t` cannot be used, since it cannot be formatted itself; mend `-t`
broken: title
"#,
    );
    check_with_terms(
        r#"-a = المجلس
-t = { $name } { -a }
"#,
        r#"title = { -t(name: "نص") }
"#,
        r#"broken: 
"#,
    );
    check_with_terms(
        r#"-a = المجلس
-t = { $case ->
    [x] { -a }
   *[y] { $name }
} { $name }
"#,
        r#"title = { -t(name: "نص") }
"#,
        r#"lost-argument terms.ftl:5:5 «$name» the argument `$name` is lost behind another term; move it before the other term
broken-reference 1:11 «-t(name: "نص")» `-t` cannot be used, since it cannot be formatted itself; mend `-t`
broken: title
"#,
    );
    check_with_terms(
        r#"-a = المجلس
    .gender = masculine
-t = { -a.gender ->
    [x] { $name }
   *[y] نص
}
"#,
        r#"title = { -t(name: "نص") }
"#,
        r#"lost-argument terms.ftl:4:11 «$name» the argument `$name` is lost behind another term; move it before the other term
broken-reference 1:11 «-t(name: "نص")» `-t` cannot be used, since it cannot be formatted itself; mend `-t`
broken: title
"#,
    );
}

#[test]
fn terms_serve_all_documents() {
    check_with_terms(
        r#"-t = { title }
"#,
        r#"title = { -t }
"#,
        r#"message-in-term terms.ftl:1:8 «title» a term cannot refer to the message `title`; make a term of it: `-title`
broken-reference 1:11 «-t» `-t` cannot be used, since it cannot be formatted itself; mend `-t`
broken: title
"#,
    );
    check_with_terms(
        r#"-t = { REF("title") }
"#,
        r#"title = { -t }
"#,
        r#"unknown-function terms.ftl:1:8 «REF» `REF` cannot stand in a term, which serves all documents
broken-reference 1:11 «-t» `-t` cannot be used, since it cannot be formatted itself; mend `-t`
broken: title
"#,
    );
    check_with_terms(
        r#"-t = { NUMBER($x) }
"#,
        r#"title = { -t }
"#,
        r#"unknown-function terms.ftl:1:8 «NUMBER» `NUMBER` cannot stand in a term, which serves all documents
bad-argument 1:11 «-t» the term `-t` needs the argument `x`; write `-t(x: "…")`
broken-reference 1:11 «-t» `-t` cannot be used, since it cannot be formatted itself; mend `-t`
broken: title
"#,
    );
    check_with_terms(
        r#"-t = { LANGUAGE("fr") }
"#,
        r#"title = { -t }
"#,
        r#"broken: 
"#,
    );
    check_with_terms(
        r#"-t = { -u }
-u = { -v }
"#,
        r#"title = نص { -t }
"#,
        r#"unknown-term terms.ftl:2:8 «-v» there is no term `-v`; one of `-t`, `-u`
broken-reference terms.ftl:1:8 «-u» `-u` cannot be used, since it cannot be formatted itself; mend `-u`
broken-reference 1:14 «-t» `-t` cannot be used, since it cannot be formatted itself; mend `-t`
broken: title
"#,
    );
}

#[test]
fn circles_are_shown() {
    check(
        "title = { opening }\nopening = { closing }\nclosing = { title }\n",
        r#"reference-cycle 3:13 «title» texts refer to one another in a circle: `closing` → `title` → `opening` → `closing`; write one of them out
broken: closing opening title
"#,
    );
    check(
        "title = { title }\n",
        r#"reference-cycle 1:11 «title» texts refer to one another in a circle: `title` → `title`; write one of them out
broken: title
"#,
    );
    check(
        "title = { opening }\nopening = { closing }\nclosing = { opening }\n",
        r#"reference-cycle 3:13 «opening» texts refer to one another in a circle: `closing` → `opening` → `closing`; write one of them out
broken-reference 1:11 «opening» `opening` cannot be used, since it cannot be formatted itself; mend `opening`
broken: closing opening title
"#,
    );
    check_with_terms(
        r#"-a = { -b }
-b = { -a }
-c = نص
"#,
        r#"title = { -a } { -c }
"#,
        r#"reference-cycle terms.ftl:1:8 «-b» texts refer to one another in a circle: `-a` → `-b` → `-a`; write one of them out
broken-reference 1:11 «-a» `-a` cannot be used, since it cannot be formatted itself; mend `-a`
broken: title
"#,
    );
}

#[test]
fn what_uses_something_broken_is_broken() {
    check(
        "title = { opening }\nopening = { closing }\nclosing = { $x }\n",
        r#"unknown-variable 3:13 «$x» the document has no datum `x`; one of `$country`, `$day`, `$days`, `$hour`, `$long`, `$people`, `$place`, `$r179`, `$symbol`
broken-reference 2:13 «closing» `closing` cannot be used, since it cannot be formatted itself; mend `closing`
broken-reference 1:11 «opening» `opening` cannot be used, since it cannot be formatted itself; mend `opening`
broken: closing opening title
"#,
    );
    check(
        "title = { opening }\nopening =\n",
        r#"no-value 2:1 «opening» `opening` has no text; write the text beside `=`, or delete the line
broken-reference 1:11 «opening» `opening` has no text in Arabic that could be used here; translate or mend `opening`
broken: opening title
"#,
    );
}

#[test]
fn messages_that_are_no_units_are_warned_of() {
    check(
        "titel = سلامة\nتعليق = x\nsomething-else = نص\n-group = فريق\n",
        r#"lost-text 2:1 «تعليق = x» a line without indentation ends the text of `titel`, and these words are lost: `تعليق = x`; write the message on one line, or indent the line with spaces
unused-message 1:1 «titel» `titel` is the id of no unit of this document; did you mean `title`?
unused-message 3:1 «something-else» `something-else` is the id of no unit of this document; delete it, or give it the id of the unit that it translates
misplaced-entry 4:2 «group» the term `-group` stands in the file of a document; move it to `locales/ar/terms.ftl`
broken: 
"#,
    );
}

#[test]
fn a_term_and_a_unit_cannot_share_a_name() {
    check_with_terms(
        r#"-title = عنوان
"#,
        r#"title = سلامة
"#,
        r#"name-collision 1:1 «title» the unit `title` and the term `-title` have one name; give the term another name in all languages, or the unit another id
broken: title
"#,
    );
    check_with_terms(
        r#"-title = عنوان
message = نص
-LANGUAGE = لغة
"#,
        r#""#,
        r#"name-collision terms.ftl:3:2 «LANGUAGE» `-LANGUAGE` and the function `LANGUAGE` have one name; give the term another name
misplaced-entry terms.ftl:2:1 «message» `message` is a message among terms; a term begins with a hyphen: `-message`
broken: 
"#,
    );
}

#[test]
fn placeables_are_counted_with_everything_that_is_used() {
    let terms = format!("-t = {}\n-u = {{ -t }}{{ -t }}{{ -t }}\n", "{ \"نص\" }".repeat(30));
    assert_eq!(findings(&terms, "title = { -t } { -t } { -t }\n"), "broken: \n");
    let found = findings(&terms, "title = { -t } { -u }\n");
    assert!(
        found.starts_with("too-many-placeables 1:9 «{ -t } { -u }» `title` has 125 placeables"),
        "{found}"
    );
    let chain: String = (0..150).map(|n| format!("-t{n} = {{ -t{} }}\n", n + 1)).collect();
    let found = findings(&format!("{chain}-t150 = نص\n"), "title = { -t60 }\nopening = { -t0 }\n");
    assert_eq!(found.matches("too-many-placeables").count(), 1, "{found}");
    assert!(found.contains("broken-reference 2:13 «-t0»"), "{found}");
    assert!(found.ends_with("broken: opening\n"), "{found}");
}

#[test]
fn texts_are_measured_with_everything_that_is_used() {
    let terms = format!("-a = {}\n-b = {}\n", "ا".repeat(20_000), "{ -a }".repeat(40));
    let found = findings(&terms, "title = { -b }\n");
    assert!(found.contains("expanded-too-long"), "{found}");
}
