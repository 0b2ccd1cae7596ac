//! The cases of `tests/checks`: a file a rule, with texts in which it finds something and texts in which
//! it does not. `tests/README.md` says how a case is written. The pages of `docs/reference/rules` are made
//! of them.
#![expect(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "this is a test of files, whose helpers are not marked as tests"
)]

mod pages;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use hexaglot_catalog::{Catalog, CatalogFile, House, SourceTexts, States};
use hexaglot_check::{Checker, Language, RULES, Rule, UsedTerms, say_once};
use hexaglot_diag::{Diagnostic, Diagnostics, Severity, SourceFile};
use hexaglot_edition::localize;
use hexaglot_locale::{Lang, Profiles, Typography};
use libtest_mimic::{Arguments, Failed, Trial};
use serde::Deserialize;
use serde_yaml::Value;

/// The marks of the words that a finding is to be at.
const OPEN: char = '⟦';
const CLOSE: char = '⟧';
/// How many texts a rule must find something in, and how many it must leave alone, in each language.
const LEAST: usize = 3;

/// The cases of a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    finds: Vec<Case>,
    passes: Vec<Case>,
}

/// A text, or some, and what is found in it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct Case {
    /// The source text.
    from: Option<String>,
    /// The language of the source text, where it is not English.
    from_lang: Option<Lang>,
    /// The text in the language of the case.
    text: Option<String>,
    /// The text in several languages, where a rule compares them.
    texts: BTreeMap<Lang, String>,
    /// Several units instead of one.
    units: Vec<CaseUnit>,
    /// The terms of languages, as Fluent.
    terms: BTreeMap<Lang, String>,
    /// The typography of the house in a language, instead of its own.
    typography: BTreeMap<Lang, Typography>,
    /// More keys of the document, such as `data` or `notes`.
    document: BTreeMap<String, Value>,
    /// What the text is after the fixes.
    fixed: Option<String>,
    /// Words that stand in the message or the hints.
    says: Vec<String>,
    /// Rules that find something in it too, and say nothing beside this one.
    instead_of: Vec<String>,
    /// Why it is so; for the reader.
    why: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct CaseUnit {
    from: Option<String>,
    text: Option<String>,
}

fn main() {
    let arguments = Arguments::from_args();
    let folder = folder();
    let mut trials = vec![
        Trial::test("every file is of a rule", every_file_is_of_a_rule),
        Trial::test("every precedence has a case", every_precedence_has_a_case),
        Trial::test("the pages of the manual are as they are made", || Ok(pages::check()?)),
    ];
    for rule in RULES {
        let file = folder.join(format!("{}.yaml", rule.code.name));
        trials.push(Trial::test(rule.code.name, move || check(rule, &file).map_err(Failed::from)));
    }
    libtest_mimic::run(&arguments, trials).exit();
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/checks")
}

fn every_file_is_of_a_rule() -> Result<(), Failed> {
    let names: BTreeSet<String> =
        RULES.iter().map(|rule| format!("{}.yaml", rule.code.name)).collect();
    for entry in std::fs::read_dir(folder())? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !names.contains(&name) {
            return Err(format!("tests/checks/{name} is of no rule").into());
        }
    }
    Ok(())
}

/// Of each pair of rules of which one speaks instead of the other there is a text in which both see something.
fn every_precedence_has_a_case() -> Result<(), Failed> {
    let mut missing = Vec::new();
    for rule in RULES {
        for first in rule.spoken_before() {
            let cases = read(&folder().join(format!("{}.yaml", first.name)))?;
            let mut finds = cases.values().flat_map(|cases| &cases.finds);
            if !finds.any(|case| case.instead_of.iter().any(|name| name == rule.code.name)) {
                missing.push(format!("{} instead of {}", first.name, rule.code.name));
            }
        }
    }
    if missing.is_empty() {
        Ok(())
    } else {
        Err(format!("no case of {}", missing.join(", ")).into())
    }
}

fn check(rule: &'static Rule, file: &Path) -> Result<(), String> {
    let cases = read(file)?;
    let mut failures = String::new();
    for lang in Lang::ALL {
        match cases.get(&lang) {
            None if rule.judges(lang) => {
                let _ = writeln!(failures, "{lang}: no cases");
            }
            Some(_) if !rule.judges(lang) => {
                let _ = writeln!(failures, "{lang}: the rule does not judge this language");
            }
            None => {}
            Some(cases) => {
                for (kind, list) in [("finds", &cases.finds), ("passes", &cases.passes)] {
                    if list.len() < LEAST {
                        let _ = writeln!(failures, "{lang}: fewer than {LEAST} cases of `{kind}`");
                    }
                    for (number, case) in list.iter().enumerate() {
                        if let Err(failure) = run(rule, lang, case, kind == "finds") {
                            let _ = writeln!(failures, "{lang} {kind} {}: {failure}", number + 1);
                        }
                    }
                }
            }
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(failures) }
}

fn read(file: &Path) -> Result<BTreeMap<Lang, Cases>, String> {
    let text =
        std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    serde_yaml::from_str(&text).map_err(|error| error.to_string())
}

/// The files of a case, with the marks still in them.
struct Written {
    document: String,
    catalogs: BTreeMap<Lang, String>,
}

fn run(rule: &'static Rule, lang: Lang, case: &Case, finds: bool) -> Result<(), String> {
    let (original, written) = write(lang, case);
    let (document, mut expected) = unmark("content/case.yaml", &written.document);
    let mut catalogs = BTreeMap::new();
    for (lang, text) in &written.catalogs {
        let (text, marks) = unmark(&format!("locales/{lang}/case.ftl"), text);
        expected.extend(marks);
        catalogs.insert(*lang, text);
    }
    let mut terms = BTreeMap::new();
    for (lang, text) in &case.terms {
        let (text, marks) = unmark(&format!("locales/{lang}/terms.ftl"), text);
        expected.extend(marks);
        terms.insert(*lang, text);
    }
    if finds == expected.is_empty() {
        return Err(
            "mark what is found by ⟦ and ⟧ under `finds`, and nothing under `passes`".into()
        );
    }
    let find = |rules: &[&'static Rule]| {
        findings(rules, original, &document, &catalogs, &terms, &case.typography)
    };
    let found = find(&[rule])?;
    for other in &case.instead_of {
        let other = other_rule(other)?;
        if find(&[other])?.is_empty() {
            return Err(format!("`{}` finds nothing here by itself", other.code.name));
        }
        let mut both = find(&[rule, other])?;
        say_once(&mut both);
        if let Some(finding) = both.iter().find(|finding| finding.code.name == other.code.name) {
            return Err(format!("`{}` says beside it: {}", other.code.name, finding.message));
        }
        if both.len() != found.len() {
            return Err(format!("beside `{}` it says something else", other.code.name));
        }
    }
    let place = |finding: &Diagnostic| {
        let label = finding.location();
        label.map_or_else(Default::default, |label| {
            (label.file.to_string(), label.bytes.start, label.bytes.end)
        })
    };
    let places: BTreeSet<_> = found.iter().map(place).collect();
    if places != expected {
        let shown: Vec<String> = found
            .iter()
            .map(|finding| {
                let words = finding.location().map(|label| label.text().to_owned());
                format!("{} at `{}`", finding.message, words.unwrap_or_default())
            })
            .collect();
        return Err(format!(
            "found {shown:#?}, expected {expected:?}, found at {places:?}\n{document}{catalogs:?}"
        ));
    }
    for words in &case.says {
        let says = |finding: &Diagnostic| {
            finding.message.contains(words) || finding.hints.iter().any(|hint| hint.contains(words))
        };
        if !found.iter().any(says) {
            let said: Vec<_> = found.iter().map(|f| (&f.message, &f.hints)).collect();
            return Err(format!("nothing says `{words}`: {said:?}"));
        }
    }
    if let Some(fixed) = &case.fixed {
        let path = if lang == original {
            "content/case.yaml".to_owned()
        } else {
            format!("locales/{lang}/case.ftl")
        };
        let text = if lang == original { &document } else { &catalogs[&lang] };
        let mended = mend(text, &path, &found);
        let (_, right) = write(lang, &Case { text: Some(fixed.clone()), ..case.clone() });
        let right = if lang == original { right.document } else { right.catalogs[&lang].clone() };
        if mended != right {
            return Err(format!("the fixes make\n{mended}not\n{right}"));
        }
        let (document, catalogs) = if lang == original {
            (mended, catalogs)
        } else {
            let mut catalogs = catalogs;
            catalogs.insert(lang, mended);
            (document, catalogs)
        };
        let again = findings(&[rule], original, &document, &catalogs, &terms, &case.typography)?;
        if again.iter().any(|finding| finding.fix.is_some()) {
            return Err("after the fixes there is something to fix".into());
        }
    }
    Ok(())
}

/// The text with the fixes of a file, the last first.
fn mend(text: &str, path: &str, found: &Diagnostics) -> String {
    let own =
        found.iter().filter(|finding| finding.location().is_some_and(|label| &*label.file == path));
    let mut fixes: Vec<_> = own.filter_map(|finding| finding.fix.clone()).collect();
    fixes.sort_by_key(|fix| std::cmp::Reverse(fix.bytes.start));
    fixes.dedup();
    let mut text = text.to_owned();
    for fix in fixes {
        text.replace_range(fix.bytes, &fix.replacement);
    }
    text
}

/// Writes a case as a document and its catalogs, with the marks.
fn write(lang: Lang, case: &Case) -> (Lang, Written) {
    let several = !case.texts.is_empty();
    let is_original =
        !several && case.from.is_none() && case.units.iter().all(|unit| unit.from.is_none());
    let other =
        if is_original && lang == Lang::En { Lang::En } else { case.from_lang.unwrap_or(Lang::En) };
    let original = case.from_lang.unwrap_or(other);
    let mut sources = Vec::new();
    let mut catalogs: BTreeMap<Lang, Vec<String>> = BTreeMap::new();
    let units: Vec<CaseUnit> = if case.units.is_empty() {
        vec![CaseUnit { from: case.from.clone(), text: case.text.clone() }]
    } else {
        case.units.clone()
    };
    for unit in &units {
        if several {
            sources.push(case.texts.get(&original).cloned().unwrap_or_default());
            for (lang, text) in case.texts.iter().filter(|(lang, _)| **lang != original) {
                catalogs.entry(*lang).or_default().push(text.clone());
            }
        } else if lang == original {
            sources.push(unit.text.clone().unwrap_or_default());
        } else {
            sources.push(unit.from.clone().unwrap_or_else(|| "The source.".to_owned()));
            catalogs.entry(lang).or_default().push(unit.text.clone().unwrap_or_default());
        }
    }
    let mut document = format!(
        "hexaglot: 1\nid: case\nkind: report\noriginal: {original}\ntitle: {{ id: title, text: {} }}\n",
        title(original)
    );
    let extra: BTreeMap<_, _> = case.document.iter().filter(|(key, _)| *key != "body").collect();
    if !extra.is_empty() {
        document.push_str(&serde_yaml::to_string(&extra).unwrap());
    }
    document.push_str("body:\n");
    for (number, text) in sources.iter().enumerate() {
        let _ = writeln!(
            document,
            "- id: unit-{}\n  p: >-\n    {}",
            number + 1,
            text.replace('\n', "\n    ")
        );
    }
    if let Some(body) = case.document.get("body") {
        document.push_str(&serde_yaml::to_string(body).unwrap());
    }
    let catalogs = catalogs.into_iter().map(|(lang, texts)| {
        let messages = texts.iter().enumerate().map(|(number, text)| {
            format!("unit-{} = {}\n", number + 1, text.trim_end().replace('\n', "\n    "))
        });
        (lang, messages.collect())
    });
    (original, Written { document, catalogs: catalogs.collect() })
}

/// A title in which no rule finds anything.
fn title(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "تقرير",
        Lang::Zh => "报告",
        Lang::En => "Report",
        Lang::Fr => "Rapport",
        Lang::Ru => "Отчет",
        Lang::Es => "Informe",
    }
}

/// A file and the bytes of a place in it.
type Place = (String, usize, usize);

/// The text without its marks, and the places that they mark.
fn unmark(path: &str, text: &str) -> (String, BTreeSet<Place>) {
    let mut plain = String::new();
    let (mut places, mut start) = (BTreeSet::new(), 0);
    for character in text.chars() {
        match character {
            OPEN => start = plain.len(),
            CLOSE => {
                places.insert((path.to_owned(), start, plain.len()));
            }
            other => plain.push(other),
        }
    }
    (plain, places)
}

/// To read them takes longer than a case.
static PROFILES: LazyLock<Profiles> = LazyLock::new(|| Profiles::load(&[]).value);

/// A rule by its name.
fn other_rule(name: &str) -> Result<&'static Rule, String> {
    let rule = RULES.iter().copied().find(|rule| rule.code.name == name);
    rule.ok_or_else(|| format!("`{name}` is no rule"))
}

/// What rules find in a project of one document.
fn findings(
    rules: &[&'static Rule],
    original: Lang,
    document: &str,
    catalogs: &BTreeMap<Lang, String>,
    terms: &BTreeMap<Lang, String>,
    typography: &BTreeMap<Lang, Typography>,
) -> Result<Diagnostics, String> {
    let profiles = &*PROFILES;
    let mut faults = Diagnostics::new();
    let file = Arc::new(SourceFile::new("content/case.yaml", document));
    let document = hexaglot_source::parse(&file, profiles).collect(&mut faults);
    let source = SourceTexts::new(&document).collect(&mut faults);
    let terms: BTreeMap<Lang, Arc<CatalogFile>> = terms
        .iter()
        .map(|(lang, text)| {
            let file = Arc::new(SourceFile::new(format!("locales/{lang}/terms.ftl"), text.clone()));
            (*lang, Arc::new(CatalogFile::parse(&file, *lang).collect(&mut faults)))
        })
        .collect();
    let profile = profiles.get(document.profile.as_deref().unwrap_or("itu-council")).unwrap();
    let mut profile = Arc::clone(profile);
    if !typography.is_empty() {
        Arc::make_mut(&mut profile).typography.extend(typography.clone());
    }
    let mut parts = Vec::new();
    for lang in catalogs.keys().copied().chain([original]) {
        let messages = catalogs.get(&lang).map(|text| {
            let file = Arc::new(SourceFile::new(format!("locales/{lang}/case.ftl"), text.clone()));
            CatalogFile::parse(&file, lang).collect(&mut faults)
        });
        let catalog = Catalog::new(lang, terms.get(&lang).cloned(), messages, States::default());
        let house = Arc::new(House::new(lang, Arc::clone(&profile), None).collect(&mut faults));
        let edition = localize(&document, &source, &catalog, &house).collect(&mut faults);
        parts.push((catalog, house, edition));
    }
    let errors: Vec<String> = faults
        .iter()
        .filter(|fault| fault.severity == Severity::Error)
        .map(|fault| fault.message.clone())
        .collect();
    if !errors.is_empty() {
        return Err(format!("the case itself is wrong: {errors:?}"));
    }
    let languages: Vec<Language<'_>> = parts
        .iter()
        .map(|(catalog, house, edition)| Language {
            document: &document,
            source: &source,
            catalog,
            house,
            edition,
        })
        .collect();
    let mut used = UsedTerms::default();
    for language in &languages {
        used.append(UsedTerms::of(&document, &source, language.catalog));
    }
    let checker = Checker::new(rules.iter().copied(), terms);
    let mut found = checker.check(&languages, &());
    found.append(checker.check_project(&used, &()));
    Ok(found)
}
