//! The manual of the rules: a page for each, from its code and its cases, and a list of all.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use hexaglot_check::{RULES, Rule};
use hexaglot_locale::Lang;

use crate::{Case, Cases, folder, read};

/// How many cases of each kind a page shows in each language.
const SHOWN: usize = 3;

/// Holds the pages against what is made of the rules now; `HEXAGLOT_BLESS=1` writes them.
pub(crate) fn check() -> Result<(), String> {
    let made = pages()?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference/rules");
    let bless = std::env::var("HEXAGLOT_BLESS").is_ok_and(|value| value == "1");
    if bless {
        let write = || -> std::io::Result<()> {
            let _ = std::fs::remove_dir_all(&root);
            std::fs::create_dir_all(&root)?;
            made.iter().try_for_each(|(name, text)| std::fs::write(root.join(name), text))
        };
        return write().map_err(|error| error.to_string());
    }
    let there = |name: &str| std::fs::read_to_string(root.join(name)).ok();
    let stale = made.iter().filter(|(name, text)| there(name).as_ref() != Some(text));
    let mut stale: Vec<String> = stale.map(|(name, _)| name.clone()).collect();
    let names = std::fs::read_dir(&root).into_iter().flatten().flatten();
    let names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
    stale.extend(names.filter(|name| !made.contains_key(name)));
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!("docs/reference/rules: `cargo xtask bless` writes {}", stale.join(", ")))
}

fn pages() -> Result<BTreeMap<String, String>, String> {
    let mut pages = BTreeMap::new();
    let mut list = LIST.to_owned();
    for rule in RULES {
        let file: PathBuf = folder().join(format!("{}.yaml", rule.code.name));
        let cases = read(&file)?;
        let name = rule.code.name;
        let description = rule.code.description();
        let paragraph =
            description.trim().split("\n\n").next().unwrap_or_default().replace('\n', " ");
        let sentence = paragraph.split_once(". ").map_or(&*paragraph, |(sentence, _)| sentence);
        let on = if rule.is_on { "on" } else { "off" };
        let fix = if has_fix(&cases) { "yes" } else { "" };
        let languages = languages(rule, |lang| lang.tag().to_owned());
        let sentence = sentence.trim_end_matches('.').replace('|', "\\|");
        let _ = writeln!(list, "| [{name}]({name}.md) | {sentence} | {languages} | {on} | {fix} |");
        pages.insert(format!("{name}.md"), page(rule, &cases));
    }
    pages.insert("README.md".to_owned(), list);
    Ok(pages)
}

const LIST: &str = "\
# Rules

What `hexaglot check` finds in texts that can be published all the same.
`hexaglot explain <rule>` prints what its page says; `[checks]` of `hexaglot.toml` gives a rule another level (`\"error\"`, `\"warning\"`, `\"off\"`).
*on* says whether a rule runs in a project that does not say, *fix* whether `hexaglot check --fix` mends some of what it finds.
How often each finds what is no fault, and how often it finds what is one, stands in [checks.md](../../checks.md).

The pages are made from the rules and their cases in `tests/checks` (`cargo xtask bless`).

| rule | finds | languages | default | fix |
|---|---|---|---|---|
";

fn page(rule: &Rule, cases: &BTreeMap<Lang, Cases>) -> String {
    let name = rule.code.name;
    let mut page = format!("# {name}\n\n{}\n\n", rule.code.description().trim());
    let _ =
        writeln!(page, "- Languages: {}", languages(rule, |lang| lang.english_name().to_owned()));
    let _ =
        writeln!(page, "- Level: {}", if rule.is_on { rule.code.severity.name() } else { "off" });
    let fixes = if has_fix(cases) { "where nobody's judgement is needed" } else { "nothing" };
    let _ = writeln!(page, "- `hexaglot check --fix` mends: {fixes}");
    let first: Vec<String> =
        rule.spoken_before().map(|code| format!("[{0}]({0}.md)", code.name)).collect();
    if !first.is_empty() {
        let _ = writeln!(
            page,
            "- Says nothing of words of which these say something: {}",
            first.join(", ")
        );
    }
    let _ = writeln!(page, "\n`⟦` and `⟧` stand around what it points at.");
    for lang in Lang::ALL {
        let Some(Cases { finds, passes }) = cases.get(&lang) else { continue };
        let _ = writeln!(page, "\n## {}\n\nFound:\n", lang.english_name());
        finds.iter().take(SHOWN).for_each(|case| show(&mut page, lang, case));
        let _ = writeln!(page, "\nLeft alone:\n");
        passes.iter().take(SHOWN).for_each(|case| show(&mut page, lang, case));
    }
    page
}

/// A case as an item of a list.
fn show(page: &mut String, lang: Lang, case: &Case) {
    let mut lines = Vec::new();
    let from = case.from_lang.unwrap_or(Lang::En);
    for (lang, terms) in &case.terms {
        lines.extend(terms.lines().map(|line| format!("{lang} terms: {}", code(line))));
    }
    for unit in &case.units {
        lines.extend(unit.from.as_ref().map(|text| format!("{from}: {}", code(text))));
        lines.extend(unit.text.as_ref().map(|text| format!("{lang}: {}", code(text))));
    }
    lines.extend(case.from.as_ref().map(|text| format!("{from}: {}", code(text))));
    lines.extend(case.text.as_ref().map(|text| format!("{lang}: {}", code(text))));
    lines.extend(case.texts.iter().map(|(lang, text)| format!("{lang}: {}", code(text))));
    lines.extend(case.fixed.as_ref().map(|text| format!("mended: {}", code(text))));
    lines.extend(case.why.clone());
    let _ = writeln!(page, "- {}", lines.join("<br>\n  "));
}

/// A text as code, in which characters that cannot be seen are written as escapes.
fn code(text: &str) -> String {
    let mut shown = String::new();
    for character in text.trim_end().chars() {
        match character {
            '\n' => shown.push_str(" ⏎ "),
            '\u{A0}' => shown.push('⍽'),
            '\u{202F}' => shown.push('⎵'),
            '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2011}' | '\u{2060}' | '\u{FEFF}' => {
                let _ = write!(shown, "\\u{{{:04X}}}", u32::from(character));
            }
            other => shown.push(other),
        }
    }
    let ticks = if shown.contains('`') { "``" } else { "`" };
    format!("{ticks}{}{ticks}", if shown.contains('`') { format!(" {shown} ") } else { shown })
}

fn has_fix(cases: &BTreeMap<Lang, Cases>) -> bool {
    cases.values().any(|cases| cases.finds.iter().any(|case| case.fixed.is_some()))
}

fn languages(rule: &Rule, name: impl Fn(Lang) -> String) -> String {
    let languages = Lang::ALL.into_iter().filter(|lang| rule.judges(*lang));
    languages.map(name).collect::<Vec<_>>().join(", ")
}
