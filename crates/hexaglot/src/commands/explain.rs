//! `hexaglot explain`

use hexaglot_diag::Code;
use hexaglot_publish::all_codes;

use crate::arguments::Explain;
use crate::commands::Ending;
use crate::failure::Failure;
use crate::terminal;

pub(crate) fn run(arguments: &Explain) -> Result<Ending, Failure> {
    let codes = all_codes();
    let Some(name) = &arguments.code else {
        let mut lines: Vec<String> = codes
            .iter()
            .map(|code| format!("{:<28} {}", code.name, code.severity.name()))
            .collect();
        lines.sort_unstable();
        terminal::write(&lines.join("\n"))?;
        return Ok(Ending::Clean);
    };
    match codes.into_iter().find(|code| code.name == name) {
        Some(code) => {
            terminal::write(&explanation(code))?;
            Ok(Ending::Clean)
        }
        None => Err(Failure::UnknownCode(name.clone())),
    }
}

fn explanation(code: &Code) -> String {
    format!("{} ({})\n\n{}", code.name, code.severity.name(), code.description().trim())
}
