//! The reports for programs.

use hexaglot_diag::report::{github, json, sarif};
use hexaglot_diag::{Code, Diagnostic, Diagnostics, Fix, Label, SourceFile, codes};
use serde_json::{Value, json};

codes! {
    /// An id stands twice in a document. Ids are unique, also in `{ included }` documents.
    ///
    /// Give one of them another id.
    DUPLICATE_ID = Error "duplicate-id";
    /// A term is not the one of the terminology
    TERM = Warning "term";
}

fn found(diagnostics: impl IntoIterator<Item = Diagnostic>) -> Diagnostics {
    Diagnostics::from_iter(diagnostics)
}

/// Findings of every shape: two places, right-to-left text, a whole file, no place at all, empty
/// texts, marks of more lines and of none.
fn all_shapes() -> Diagnostics {
    let yaml = SourceFile::new("content/أ b:c%.yaml", "id: a\n- id: é工a\n- id: a\n");
    let ftl = SourceFile::new("locales/ar/a.ftl", "two = رحب الفريق\u{202E}\n");
    found([
        Diagnostic::new(&DUPLICATE_ID, "the id `a` stands twice: {0} [a](3)")
            .at(yaml.label(25..26, "here again"))
            .at(yaml.label(4..5, "first here"))
            .at(yaml.label(4..5, "")),
        Diagnostic::new(&TERM, "a term")
            .at(ftl.label(6..12, ""))
            .unit("two")
            .lang("ar")
            .hint("“قبل”"),
        Diagnostic::new(&DUPLICATE_ID, "lines").at(yaml.label(0..16, "from here")),
        Diagnostic::new(&DUPLICATE_ID, "a line").at(yaml.label(0..6, "")),
        Diagnostic::new(&DUPLICATE_ID, "nothing").at(yaml.label(5..5, "")),
        Diagnostic::new(&DUPLICATE_ID, "long")
            .at(SourceFile::new("b", "x".repeat(999)).label(0..999, "")),
        Diagnostic::new(&TERM, "a file").at(Label::whole_file("content/a.png", "this one")),
        Diagnostic::new(&TERM, ""),
    ])
}

#[test]
fn json_has_its_keys_in_order() {
    let file = SourceFile::new("content/a.yaml", "p: é工作 x\n");
    let finding = Diagnostic::new(&TERM, "a “term”")
        .at(file.label(5..11, "not in JSON"))
        .unit("p-1")
        .lang("zh")
        .hint("one")
        .hint("two")
        .fix(Fix { bytes: 5..11, replacement: "作业".to_owned() });
    let expected = r#"{"code":"term","severity":"warning","message":"a “term”","file":"content/a.yaml","line":1,"column":5,"end_line":1,"end_column":7,"text":"工作","unit":"p-1","lang":"zh","hints":["one","two"],"fix":{"bytes":{"start":5,"end":11},"replacement":"作业"}}"#;
    assert_eq!(json(&found([finding])), format!("{expected}\n"));
}

#[test]
fn json_says_null_for_what_is_not_known() {
    let nowhere = Diagnostic::new(&DUPLICATE_ID, "a");
    let whole = Diagnostic::new(&DUPLICATE_ID, "a").at(Label::whole_file("b", ""));
    assert_eq!(
        json(&found([nowhere, whole])),
        r#"{"code":"duplicate-id","severity":"error","message":"a","file":null,"line":null,"column":null,"end_line":null,"end_column":null,"text":null,"unit":null,"lang":null,"hints":[],"fix":null}
{"code":"duplicate-id","severity":"error","message":"a","file":"b","line":null,"column":null,"end_line":null,"end_column":null,"text":null,"unit":null,"lang":null,"hints":[],"fix":null}
"#
    );
    assert_eq!(json(&Diagnostics::new()), "");
}

#[test]
fn json_escapes_what_a_terminal_would_obey() {
    let message = "\u{1B}[2J \u{9B}2J \u{7F} \u{202E} \u{2028} \"\\ \n é工 \u{200D}";
    let report = json(&found([Diagnostic::new(&TERM, message)]));
    assert!(
        report.contains(r#""\u001b[2J \u009b2J \u007f \u202e \u2028 \"\\ \n é工 "#),
        "{report}"
    );
    let back: Value = serde_json::from_str(&report).unwrap();
    assert_eq!(back["message"], message);
}

#[test]
fn github_escapes_properties_and_data() {
    let file = SourceFile::new("content/a, b:100%.yaml", "id: a\nid: b\n");
    let finding = Diagnostic::new(&TERM, "100%: a, b\r\nc \u{1B}[2J")
        .at(file.label(4..5, ""))
        .hint("write 99%");
    assert_eq!(
        github(&found([finding])),
        "::warning file=content/a%2C b%3A100%25.yaml,line=1,col=5,endLine=1,endColumn=6,title=term\
         ::100%25: a, b%0D%0Ac ␛[2J%0Ahelp: write 99%25\n"
    );
}

#[test]
fn github_has_columns_on_one_line_alone() {
    let file = SourceFile::new("a", "id: a\nid: b\n");
    let at = |label| github(&found([Diagnostic::new(&DUPLICATE_ID, "m").at(label)]));
    assert_eq!(
        at(file.label(4..10, "")),
        "::error file=a,line=1,endLine=2,title=duplicate-id::m\n"
    );
    assert_eq!(
        at(file.label(4..6, "")),
        "::error file=a,line=1,col=5,endLine=1,title=duplicate-id::m\n"
    );
    assert_eq!(
        at(file.label(0..12, "")),
        "::error file=a,line=1,endLine=2,title=duplicate-id::m\n"
    );
    assert_eq!(at(Label::whole_file("a", "")), "::error file=a,title=duplicate-id::m\n");
    let nowhere = found([Diagnostic::new(&DUPLICATE_ID, "m")]);
    assert_eq!(github(&nowhere), "::error title=duplicate-id::m\n");
}

#[expect(clippy::unwrap_used, reason = "a helper of tests")]
fn log(diagnostics: &Diagnostics, codes: &[&'static Code]) -> Value {
    let report = sarif(diagnostics, codes, "0.1.0");
    assert!(report.starts_with(r#"{"version":"2.1.0","#), "{report}");
    serde_json::from_str(&report).unwrap()
}

#[test]
fn sarif_is_valid() {
    let mut schema: Value =
        serde_json::from_str(include_str!("data/sarif-schema-2.1.0.json")).unwrap();
    // The published schema has a bracket too many in these patterns, which is no regular expression
    // of ECMA-262 for it.
    for definition in ["run", "toolComponent"] {
        let pattern = &mut schema["definitions"][definition]["properties"]["language"]["pattern"];
        assert_eq!(*pattern, "^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$");
        *pattern = "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$".into();
    }
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let check = |log: &Value| {
        let errors: Vec<String> = validator
            .iter_errors(log)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{errors:#?}");
    };
    check(&log(&all_shapes(), ALL));
    check(&log(&all_shapes(), &[]));
    check(&log(&Diagnostics::new(), ALL));
    // The schema does find faults.
    let mut wrong = log(&all_shapes(), ALL);
    wrong["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] =
        0.into();
    assert!(!validator.is_valid(&wrong));
}

#[test]
fn sarif_describes_the_rules() {
    let log = log(&all_shapes(), &[&TERM, &DUPLICATE_ID, &TERM]);
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let full = "An id stands twice in a document. Ids are unique, also in `{{ included }}` documents.\n\n\
                Give one of them another id.";
    assert_eq!(
        run["tool"]["driver"],
        json!({
            "name": "hexaglot",
            "version": "0.1.0",
            "rules": [
                {
                    "id": "term",
                    "shortDescription": { "text": "A term is not the one of the terminology" },
                    "fullDescription": { "text": "A term is not the one of the terminology" },
                    "help": { "text": "A term is not the one of the terminology" },
                    "defaultConfiguration": { "level": "warning" },
                },
                {
                    "id": "duplicate-id",
                    "shortDescription": { "text": "An id stands twice in a document" },
                    "fullDescription": { "text": full },
                    "help": { "text": full },
                    "defaultConfiguration": { "level": "error" },
                },
            ],
        })
    );
    assert_eq!(run["results"][0]["ruleIndex"], 1);
    assert_eq!(run["results"][1]["ruleIndex"], 0);
}

#[test]
fn sarif_says_where() {
    let log = log(&all_shapes(), ALL);
    let result = &log["runs"][0]["results"][0];
    let artifact = json!({ "uri": "content/%D8%A3%20b%3Ac%25.yaml", "uriBaseId": "PROJECT" });
    assert_eq!(result["message"]["text"], "the id `a` stands twice: {{0}} [a] (3)");
    assert_eq!(
        result["locations"],
        json!([{
            "message": { "text": "here again" },
            "physicalLocation": {
                "artifactLocation": artifact,
                "region": {
                    "startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 8,
                    "snippet": { "text": "a" },
                },
            },
        }])
    );
    assert_eq!(result["relatedLocations"][0]["id"], 0);
    assert_eq!(result["relatedLocations"][0]["message"]["text"], "first here");
    assert_eq!(result["relatedLocations"][1].get("message"), None);
    let arabic = &log["runs"][0]["results"][1];
    assert_eq!(arabic["message"]["text"], "a term\nhelp: “قبل”");
    assert_eq!(arabic["properties"], json!({ "unit": "two", "lang": "ar", "hints": ["“قبل”"] }));
    // A mark that the finding does not hold whole has no snippet.
    let long = &log["runs"][0]["results"][5]["locations"][0]["physicalLocation"]["region"];
    assert_eq!((&long["endColumn"], long.get("snippet")), (&json!(1000), None));
}

#[test]
fn sarif_has_the_fix_of_a_finding() {
    let file = SourceFile::new("content/a.yaml", "p: é工作 x\n");
    let fix = Fix { bytes: 5..11, replacement: "作业".to_owned() };
    let finding = Diagnostic::new(&TERM, "a").at(file.label(5..11, "")).fix(fix);
    let log =
        log(&found([finding, Diagnostic::new(&TERM, "b").at(file.label(5..11, ""))]), &[&TERM]);
    let results = &log["runs"][0]["results"];
    let change = &results[0]["fixes"][0]["artifactChanges"][0];
    assert_eq!(change["artifactLocation"]["uri"], "content/a.yaml");
    let replacement = json!({
        "deletedRegion": { "byteOffset": 5, "byteLength": 6 },
        "insertedContent": { "text": "作业" },
    });
    assert_eq!(change["replacements"], json!([replacement]));
    assert_eq!(results[1].get("fixes"), None);
}
