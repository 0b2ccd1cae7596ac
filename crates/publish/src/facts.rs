//! What the house styles and labels say, and how sure each value is.

use hexaglot_diag::{Diagnostics, Outcome};
use hexaglot_locale::Lang;
use hexaglot_locale::facts::{Fact, embedded, of_labels, of_profile};

use crate::index::{profile_files, read};
use crate::loader::{FileError, Loader};

/// The values of the program's own profiles and labels, then those of the project's.
///
/// A project need not have any document for it. What cannot be read of a file is an error, and its values
/// are left out.
///
/// # Errors
/// When a file or folder cannot be read.
pub fn facts(loader: &dyn Loader) -> Result<Outcome<Vec<Fact>>, FileError> {
    let mut diagnostics = Diagnostics::new();
    let mut facts = embedded();
    for file in profile_files(loader, &mut diagnostics)? {
        facts.extend(of_profile(&file));
    }
    for lang in Lang::ALL {
        let path = format!("locales/{lang}/labels.ftl");
        let file = read(loader, &path, &mut diagnostics)?;
        facts.extend(file.iter().flat_map(|file| of_labels(file, lang)));
    }
    Ok(Outcome { value: facts, diagnostics })
}
