//! `cargo xtask external bidi`: the cases of direction in Chromium, by the rectangle of each character.
//!
//! The documents are those of `hexaglot_tests::bidi`; the checks are `tests/external/bidi/*.mjs`.

use std::path::Path;
use std::process::Command;

use hexaglot_locale::{Direction, Lang};
use hexaglot_tests::bidi::{Sheet, lines, sheet};
use serde_json::{Value, json};

use super::project::{Hexaglot, read, temporary_folder, write};
use super::{html, install};
use crate::process::{root, run};

/// Builds every sheet and has Chromium look at its editions.
pub(super) fn run_suite() -> Result<(), String> {
    let chromium = install::chromium()?;
    let tools = html::tools()?;
    let folder = temporary_folder()?;
    let hexaglot = Hexaglot::build()?;
    let sheets = Lang::ALL.into_iter().filter_map(sheet);
    let sheets: Result<Vec<Value>, String> =
        sheets.map(|sheet| published(&hexaglot, &sheet, folder.path())).collect();
    let file = folder.path().join("sheets.json");
    write(&file, &Value::from(sheets?).to_string())?;

    let mut command = Command::new("node");
    command.arg(root().join("tests/external/bidi/run.mjs")).arg(tools).arg(chromium).arg(file);
    run(command)
}

/// Builds a sheet: where its page is, and what its places are to show.
fn published(hexaglot: &Hexaglot, sheet: &Sheet, folder: &Path) -> Result<Value, String> {
    let project = folder.join(sheet.lang.tag());
    for (path, text) in sheet.files() {
        write(&project.join(path), &text)?;
    }
    let output = project.join("output");
    hexaglot.run(&project, &["build", "--output", &output.display().to_string()])?;
    let current = output.join("current");
    let lines = lines::of_text(sheet, &read(&current.join(sheet.edition("txt")))?)?;
    let places = sheet.places.iter().zip(lines).map(|(place, line)| {
        json!({
            "name": place.name(),
            "case": place.case.id,
            "selector": place.selector(),
            "line": line,
            "nth": place.nth,
            "typed": place.case.typed,
            "visual": place.case.visual,
        })
    });
    Ok(json!({
        "lang": sheet.lang.tag(),
        "rtl": sheet.lang.direction() == Direction::RightToLeft,
        "page": format!("file://{}", current.join(sheet.edition("html")).display()),
        "places": places.collect::<Vec<_>>(),
    }))
}
