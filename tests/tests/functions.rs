//! The functions of texts: every example of the reference, and every sample of CLDR's plural rules, goes
//! through an edition, as a text of an original and as a translation.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "what is read stands in this repository"
)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, LazyLock};

use hexaglot_catalog::{Catalog, CatalogFile, House, SourceTexts, States};
use hexaglot_diag::{Diagnostics, SourceFile};
use hexaglot_document::plain_text;
use hexaglot_edition::localize;
use hexaglot_locale::number::{NumberStyle, Numbers};
use hexaglot_locale::{Lang, Profiles};
use hexaglot_tests::{read, root};
use proptest::prelude::*;
use serde_json::Value;

static PROFILES: LazyLock<Profiles> = LazyLock::new(|| Profiles::load(&[]).value);

const HEAD: &str = "hexaglot: 1\nid: a\nkind: report\ntitle: { id: title, text: Title }\n";

/// What each text becomes in a language, or the codes with which it is refused. `head` is the document
/// before its texts.
fn texts(
    head: &str,
    texts: &[String],
    terms: &str,
    lang: Lang,
    profile: &str,
    translated: bool,
) -> Vec<String> {
    let original = match lang {
        Lang::En if translated => Lang::Fr,
        _ if translated => Lang::En,
        _ => lang,
    };
    let mut yaml = format!("{HEAD}original: {original}\nprofile: {profile}\n{head}");
    let mut messages = String::from("title = Title\n");
    for (at, text) in texts.iter().enumerate() {
        let source = if translated { "Text" } else { text };
        let source = source.replace('\n', "\n      ");
        writeln!(yaml, "  - id: row-{at}\n    p: |-\n      {source}").unwrap();
        writeln!(messages, "row-{at} = {}", text.replace('\n', "\n    ")).unwrap();
    }
    let mut found = Diagnostics::new();
    let file = Arc::new(SourceFile::new("content/a.yaml", yaml.as_str()));
    let document = hexaglot_source::parse(&file, &PROFILES).collect(&mut found);
    let source = SourceTexts::new(&document).collect(&mut found);
    let parsed = |path: &str, text: &str| {
        CatalogFile::parse(&Arc::new(SourceFile::new(path, text)), lang).value
    };
    let messages = translated.then(|| parsed("a.ftl", &messages));
    let terms = Some(Arc::new(parsed("terms.ftl", terms)));
    let catalog = Catalog::new(lang, terms, messages, States::default());
    let house = House::new(lang, Arc::clone(PROFILES.get(profile).unwrap()), None).value;
    let edition = localize(&document, &source, &catalog, &Arc::new(house)).collect(&mut found);
    let mut shown = BTreeMap::new();
    for ((unit, _), (text, _)) in document.tree.leaves().into_iter().zip(edition.tree.leaves()) {
        shown.insert(unit.id.to_string(), plain_text(&text.inlines));
    }
    let row = |at: usize| {
        let id = format!("row-{at}");
        let codes = found.iter().filter(|each| each.unit.as_deref() == Some(&id));
        let codes: Vec<String> = codes.map(|each| format!("`{}`", each.code.name)).collect();
        if codes.is_empty() { shown[&id].clone() } else { codes.join(" ") }
    };
    let rows = (0..texts.len()).map(row).collect();
    let elsewhere = found.iter().filter(|each| {
        let unit = each.unit.as_deref().unwrap_or_default();
        let untranslated = translated && each.code.name == "missing-translation";
        !(unit.starts_with("row-") || untranslated)
    });
    let elsewhere: Vec<_> = elsewhere.map(|each| each.message.clone()).collect();
    assert!(elsewhere.is_empty(), "{elsewhere:?}\n{yaml}");
    rows
}

/// A table of the page: what is announced above it, and its rows.
struct Table {
    announced: String,
    rows: Vec<(String, BTreeMap<Lang, String>)>,
}

/// The YAML of the page, and its tables of the six languages.
fn page(page: &str) -> (String, Vec<Table>) {
    let (mut yaml, mut tables) = (String::new(), Vec::new());
    let mut lines = page.lines().peekable();
    let mut announced = String::new();
    while let Some(line) = lines.next() {
        let comment = line.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->"));
        if let Some(comment) = comment {
            announced = comment.to_owned();
        } else if line == "```yaml" {
            assert_eq!(announced, "document");
            let block = lines.by_ref().take_while(|line| *line != "```");
            block.for_each(|line| yaml += &format!("{line}\n"));
            announced.clear();
        } else if line.ends_with("| ar | zh | en | fr | ru | es |") {
            let mut rows = Vec::new();
            lines.next();
            while let Some(row) = lines.next_if(|line| line.starts_with("| ")) {
                let row = row.strip_prefix("| ").and_then(|row| row.strip_suffix(" |")).unwrap();
                let mut cells = row.split(" | ");
                let text = cells.next().unwrap().trim_matches('`').to_owned();
                let langs = [Lang::Ar, Lang::Zh, Lang::En, Lang::Fr, Lang::Ru, Lang::Es];
                let cells = cells.map(|cell| cell.replace('⍽', "\u{A0}").replace('⎵', "\u{202F}"));
                rows.push((text, langs.into_iter().zip(cells).collect()));
            }
            assert!(!announced.is_empty() && !rows.is_empty(), "{line}");
            tables.push(Table { announced: std::mem::take(&mut announced), rows });
        }
    }
    (yaml, tables)
}

#[test]
fn every_example_of_the_reference_is_right() {
    let (head, tables) = page(&read(&root().join("docs/reference/functions.md")));
    let terms = tables.iter().find(|table| table.announced == "terms").unwrap();
    let terms_of = |lang: Lang| -> String {
        terms.rows.iter().map(|(name, names)| format!("{name} = {}\n", names[&lang])).collect()
    };
    let mut examples = 0;
    let mut wrong = String::new();
    for table in tables.iter().filter(|table| table.announced != "terms") {
        let profile = table.announced.strip_prefix("profile: ").unwrap();
        let calls: Vec<String> = table.rows.iter().map(|(text, _)| text.clone()).collect();
        for lang in Lang::ALL {
            for translated in [false, true] {
                let shown = texts(&head, &calls, &terms_of(lang), lang, profile, translated);
                for ((text, expected), shown) in table.rows.iter().zip(shown) {
                    examples += 1;
                    if expected[&lang] != shown {
                        let expected = &expected[&lang];
                        let place = if translated { "translation" } else { "original" };
                        writeln!(
                            wrong,
                            "{profile} {lang} {place} {text}: {shown:?}, not {expected:?}"
                        )
                        .unwrap();
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(examples > 500, "only {examples} examples were tried");
}

#[test]
fn every_function_has_its_section() {
    let page = read(&root().join("docs/reference/functions.md"));
    let sections = page.lines().filter_map(|line| line.strip_prefix("## "));
    let mut sections: Vec<&str> = sections.collect();
    let mut functions: Vec<&str> =
        hexaglot_catalog::functions::FUNCTIONS.iter().map(|function| function.name).collect();
    sections.sort_unstable();
    functions.sort_unstable();
    assert_eq!(sections, functions);
    for function in hexaglot_catalog::functions::FUNCTIONS {
        for parameter in function.named {
            assert!(page.contains(&format!("`{}`", parameter.name)), "{}", parameter.name);
        }
    }
}

/// The numbers of a rule's samples: `1, 21, 1.0~1.5`. Those in compact notation (`1c6`) are none that a
/// text can hold.
fn samples(rule: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    for sample in rule.split('@').skip(1).flat_map(|samples| samples.split([' ', ','])) {
        let sample = sample.trim();
        if !sample.starts_with(|c: char| c.is_ascii_digit()) || sample.contains('c') {
            continue;
        }
        match sample.split_once('~') {
            None => numbers.push(sample.to_owned()),
            Some((first, last)) => {
                let digits = first.split_once('.').map_or(0, |(_, fraction)| fraction.len());
                let unit = |number: &str| -> u64 { number.replace('.', "").parse().unwrap() };
                numbers.extend((unit(first)..=unit(last)).map(|number| {
                    let text = format!("{number:0>width$}", width = digits + 1);
                    let (whole, fraction) = text.split_at(text.len() - digits);
                    if digits == 0 { text } else { format!("{whole}.{fraction}") }
                }));
            }
        }
    }
    numbers
}

/// Expected values: the samples of CLDR 48, `supplemental/plurals.json` and `ordinals.json`.
#[test]
fn selectors_choose_as_cldrs_samples_say() {
    let rules: Value =
        serde_json::from_str(&read(&root().join("tests/functions/plurals.json"))).unwrap();
    let mut tried = 0;
    for kind in ["cardinal", "ordinal"] {
        for lang in Lang::ALL {
            let rules = rules[kind][lang.tag()].as_object().unwrap();
            let variants: String = rules
                .keys()
                .filter(|key| *key != "other")
                .map(|key| format!("  [{key}] {key}\n"))
                .collect();
            let (mut calls, mut expected) = (Vec::new(), Vec::new());
            let mut data = String::from("data:\n");
            for (category, rule) in rules {
                for number in samples(rule.as_str().unwrap()) {
                    let digits = number.split_once('.').map_or(0, |(_, fraction)| fraction.len());
                    let name = format!("n{}", calls.len());
                    writeln!(data, "  {name}: {{ number: {number} }}").unwrap();
                    calls.push(format!(
                        "{{ NUMBER(${name}, type: \"{kind}\", minimumFractionDigits: {digits}) ->\n{variants} *[other] other\n}}"
                    ));
                    expected.push(category.clone());
                }
            }
            let head = format!("{data}body:\n");
            for translated in [false, true] {
                let shown = texts(&head, &calls, "", lang, "plain", translated);
                for ((call, expected), shown) in calls.iter().zip(&expected).zip(&shown) {
                    assert_eq!(shown, expected, "{kind} {lang} {translated} {call}\n{data}");
                }
            }
            tried += expected.len();
        }
    }
    assert!(tried > 500, "only {tried} samples were tried");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever parts its digits, a number has them all, in order, and its fraction is where it was.
    #[test]
    fn numbers_keep_their_digits(number in "-?(0|[1-9][0-9]{0,40})(\\.[0-9]{0,30}[1-9])?") {
        let signs = |text: &str| -> String {
            text.chars().filter(|c| c.is_ascii_digit() || *c == '-').collect()
        };
        let fraction = number.split_once('.').map(|(_, fraction)| fraction);
        for profile in ["itu-council", "plain", "un-hq"] {
            for lang in Lang::ALL {
                let numbers = Numbers::new(lang, PROFILES.get(profile).unwrap());
                let written = numbers.write(&number, NumberStyle::default()).unwrap();
                prop_assert_eq!(signs(&written), signs(&number), "{} {}", profile, lang);
                let parted = written.trim_start_matches('-').rsplit(|c: char| !c.is_ascii_digit());
                let last = parted.into_iter().next().unwrap().to_owned();
                prop_assert!(fraction.is_none_or(|fraction| last == fraction), "{}", written);
            }
        }
    }
}

/// Without `NUMBER` a number of the data chooses as a cardinal.
#[test]
fn a_datum_chooses_by_itself() {
    let head = "data:\n  two: { number: 2 }\n  million: { number: 1000000 }\nbody:\n";
    let calls = ["two", "million"].map(|name| {
        format!("{{ ${name} ->\n  [two] two {{ ${name} }}\n  [many] many\n *[other] other\n}}")
    });
    for (lang, expected) in [(Lang::Ar, ["two 2", "other"]), (Lang::Fr, ["other", "many"])] {
        for translated in [false, true] {
            assert_eq!(texts(head, &calls, "", lang, "plain", translated), expected, "{lang}");
        }
    }
}
