//! Which rules of the linter run in a project.

use hexaglot_check::{RULES, Rule};
use hexaglot_diag::{Diagnostics, Severity};

use crate::config::Config;

/// The rules that run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Rules {
    /// Those that the project makes errors, since they keep a document from being published.
    #[default]
    Errors,
    /// All that the project does not turn off.
    All,
    /// Those of these names, whatever the project says; of all other findings none is reported.
    Only(Vec<String>),
}

impl Rules {
    /// The rules, in the order of the manual.
    pub(crate) fn select(&self, config: &Config) -> Vec<&'static Rule> {
        let runs = |rule: &Rule| {
            let level = config.checks.get(rule.code.name);
            match (self, level) {
                (Rules::Only(_), _) => self.names(rule.code.name),
                (Rules::Errors, level) => level == Some(&Some(Severity::Error)),
                (Rules::All, Some(level)) => level.is_some(),
                (Rules::All, None) => rule.is_on,
            }
        };
        RULES.iter().copied().filter(|rule| runs(rule)).collect()
    }

    /// Whether findings of a code are asked for by its name.
    pub(crate) fn names(&self, code: &str) -> bool {
        matches!(self, Rules::Only(names) if names.iter().any(|name| name == code))
    }

    /// Takes away the findings that nobody has asked for.
    pub(crate) fn retain(&self, diagnostics: &mut Diagnostics) {
        if let Rules::Only(_) = self {
            diagnostics.retain(|diagnostic| self.names(diagnostic.code.name));
        }
    }

    /// What the project says of levels: some warnings are errors. A release has raised some by itself; a
    /// project cannot lower those.
    pub(crate) fn raise(config: &Config, diagnostics: &mut Diagnostics) {
        for diagnostic in diagnostics.iter_mut() {
            if let Some(Some(level)) = config.checks.get(diagnostic.code.name) {
                diagnostic.severity = diagnostic.severity.max(*level);
            }
        }
    }
}
