//! Findings that are known, in a file beside the project.

use std::path::PathBuf;

use hexaglot_diag::{Baseline, Diagnostics};

use crate::arguments::Check;
use crate::disk::read_file;
use crate::failure::Failure;
use crate::output;

/// What is known, and where what is found is written as known.
pub(crate) struct Known {
    baseline: Option<Baseline>,
    write: Option<PathBuf>,
}

impl Known {
    /// Reads the file that the flags name.
    pub(crate) fn read(arguments: &Check) -> Result<Self, Failure> {
        let baseline = match &arguments.baseline {
            Some(path) if arguments.write_baseline.is_none() => {
                let bytes = read_file(path)?;
                let text = String::from_utf8_lossy(&bytes);
                let bad = |(line, error)| Failure::Baseline(path.clone(), line, error);
                Some(Baseline::parse(&text).map_err(bad)?)
            }
            _ => None,
        };
        Ok(Known { baseline, write: arguments.write_baseline.clone() })
    }

    /// Takes what is known away, and returns how many findings that were. What is written as known is known.
    pub(crate) fn apply(self, diagnostics: &mut Diagnostics) -> Result<usize, Failure> {
        let mut hidden = 0;
        if let Some(path) = self.write {
            let baseline = Baseline::new(diagnostics);
            output::write(&path, baseline.to_json().as_bytes())?;
            hidden += baseline.remove_known(diagnostics);
        } else if let Some(baseline) = self.baseline {
            hidden += baseline.remove_known(diagnostics);
        }
        Ok(hidden)
    }
}
