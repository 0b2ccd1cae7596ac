//! `hexaglot silence`

use hexaglot_diag::Diagnostics;
use hexaglot_publish::{RULES, SilenceOptions, SilencedFinding, all_codes, silence};
use serde_json::json;

use crate::arguments::{Global, Report, Silence};
use crate::commands::{Ending, open_to_change};
use crate::edit::DiskEditor;
use crate::failure::Failure;
use crate::terminal;

pub(crate) fn run(global: &Global, arguments: &Silence) -> Result<Ending, Failure> {
    if !all_codes().iter().any(|code| code.name == arguments.rule) {
        return Err(Failure::UnknownCode(arguments.rule.clone()));
    }
    if !RULES.iter().any(|rule| rule.code.name == arguments.rule) {
        return Err(Failure::NoRule(arguments.rule.clone()));
    }
    let mut diagnostics = Diagnostics::new();
    let Some((loader, index)) = open_to_change(global, &mut diagnostics)? else {
        return Ok(Ending::Findings);
    };
    let options = SilenceOptions {
        rule: arguments.rule.clone(),
        unit: arguments.unit.clone(),
        lang: arguments.lang,
        documents: arguments.document.clone(),
        text: arguments.text.clone(),
        reason: arguments.reason.clone(),
    };
    let silenced = silence(&index, &loader, &DiskEditor::new(&loader), &options)?;
    let silenced = silenced.collect(&mut diagnostics);
    terminal::findings(global, &diagnostics, terminal::Stream::Error)?;
    let lines: Vec<String> =
        silenced.iter().map(|each| line(each, global.report, arguments.remove)).collect();
    if !lines.is_empty() {
        terminal::result(global, &lines.join("\n"))?;
    }
    Ok(Ending::of(&diagnostics))
}

fn line(finding: &SilencedFinding, report: Report, removed: bool) -> String {
    match report {
        Report::Human => {
            let SilencedFinding { lang, unit, silence, .. } = finding;
            let does = if removed { "is reported again" } else { "is silenced" };
            format!("{unit} {lang}: {} {does} for “{}”", silence.rule, silence.text)
        }
        Report::Json | Report::Sarif | Report::Github => json(finding),
    }
}

/// What is silenced, as an object of JSON.
pub(crate) fn json(finding: &SilencedFinding) -> String {
    json!({
        "document": finding.document,
        "lang": finding.lang.tag(),
        "unit": finding.unit.as_str(),
        "rule": finding.silence.rule,
        "text": finding.silence.text,
        "reason": finding.silence.reason,
    })
    .to_string()
}
