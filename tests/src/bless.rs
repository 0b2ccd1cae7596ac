//! Writing expectations.

use crate::collect::{Case, Suite};
use crate::disk::{files, prune, remove, root, write};
use crate::outcome::{FINDINGS, Files};

/// The variable of the environment that makes the suites write what they would compare.
pub const VARIABLE: &str = "HEXAGLOT_BLESS";

/// Whether expectations are to be written.
#[must_use]
pub fn is_asked() -> bool {
    std::env::var(VARIABLE).is_ok_and(|value| value == "1")
}

/// Makes the expectations of a case what came out of it and nothing else.
///
/// # Errors
/// When the case can never pass with that.
pub fn bless(case: &Case, actual: &Files) -> Result<(), String> {
    if case.suite == Suite::Invalid && !actual.contains_key(FINDINGS) {
        return Err("a case of `invalid` is there for its findings, and there are none".to_owned());
    }
    let expected = case.expected();
    let old = files(&expected);
    for path in old.iter().filter(|path| case.expects(path) && !actual.contains_key(*path)) {
        remove(&expected.join(path));
    }
    for (path, text) in actual {
        write(&expected.join(path), text);
    }
    prune(&expected);
    Ok(())
}

/// Writes a file of `docs` that tests make, or a part of.
///
/// # Panics
/// When it cannot be written.
pub fn write_document(name: &str, text: &str) {
    write(&root().join("docs").join(name), text);
}
