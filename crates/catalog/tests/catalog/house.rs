//! Labels.

use std::sync::Arc;

use hexaglot_catalog::{CatalogFile, House};
use hexaglot_diag::SourceFile;
use hexaglot_locale::{Label, Lang, Profiles};

use crate::common::report;

fn house(lang: Lang, project: &str) -> (House, String) {
    house_of("itu-council", lang, project)
}

fn house_of(profile: &str, lang: Lang, project: &str) -> (House, String) {
    let profile = Profiles::load(&[]).value.get(profile).cloned().unwrap();
    let file = Arc::new(SourceFile::new(format!("locales/{lang}/labels.ftl"), project));
    let parsed = CatalogFile::parse(&file, lang);
    let mut diagnostics = parsed.diagnostics;
    let house = House::new(lang, profile, Some(&parsed.value)).collect(&mut diagnostics);
    (house, report(&diagnostics))
}

#[test]
fn a_house_serves_all_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<House>();
}

#[test]
fn embedded_labels_are_whole_in_all_languages() {
    for profile in Profiles::load(&[]).value.ids() {
        for lang in Lang::ALL {
            let (house, findings) = house_of(profile, lang, "");
            assert_eq!(findings, "", "{profile} {lang}");
            assert!(house.label(Label::language(Lang::Fr), &[]).is_some());
        }
    }
}

#[test]
fn a_projects_label_stands_over_the_others() {
    let (house, findings) = house(
        Lang::Ar,
        "reference-table = { $show ->\n    [number] ({ $number })\n   *[full] الجدول رقم { $number }\n}\n",
    );
    assert_eq!(findings, "");
    let arguments = [("number", "5"), ("show", "full")];
    assert_eq!(house.label(Label::ReferenceTable, &arguments).unwrap(), "الجدول رقم 5");
    let arguments = [("number", "5"), ("show", "number")];
    assert_eq!(house.label(Label::ReferenceTable, &arguments).unwrap(), "(5)");
    assert_eq!(house.label(Label::ReferenceTable, &[]), None);
}

#[test]
fn labels_use_their_own_variables_and_nothing_else() {
    let check = |text: &str, expected: &str| assert_eq!(house(Lang::Ar, text).1, expected);
    check(
        "sumary = ملخص\n",
        "unknown-label labels.ftl:1:1 «sumary» `sumary` is no label; did you mean `summary`?\n",
    );
    let missing = "missing-label labels.ftl:1:1 «» the label `summary` has no text in Arabic; write `summary = …` in `labels.ftl`, or under `labels` in the profile `itu-council`\n";
    check(
        "summary = ملخص { $number }\n",
        &format!(
            "unknown-variable labels.ftl:1:18 «$number» this label is not given `$number`\n{missing}"
        ),
    );
    check(
        "summary = { -term }\n",
        &format!(
            "unknown-term labels.ftl:1:13 «-term» a label cannot use the term `-term`\n{missing}"
        ),
    );
    check(
        "summary = { NUMBER(5) }\n",
        &format!(
            "unknown-function labels.ftl:1:13 «NUMBER» `NUMBER` cannot stand in a label\n{missing}"
        ),
    );
    check(
        "summary =\n",
        &format!(
            "no-value labels.ftl:1:1 «summary» `summary` has no text; write the text beside `=`, or delete the line\n{missing}"
        ),
    );
}
