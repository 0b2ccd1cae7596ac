//! Any bytes as a document: reading them gives a document and findings, and the findings can be
//! printed.
#![no_main]

use std::sync::{Arc, LazyLock};

use hexaglot_diag::report::{HumanOptions, human};
use hexaglot_diag::{Outcome, SourceFile};
use hexaglot_locale::Profiles;
use libfuzzer_sys::fuzz_target;

static PROFILES: LazyLock<Profiles> = LazyLock::new(|| Profiles::load(&[]).value);

fuzz_target!(|bytes: &[u8]| {
    let Ok(file) = SourceFile::decode("content/a.yaml", bytes.to_vec()) else { return };
    let Outcome { value: document, diagnostics } =
        hexaglot_source::parse(&Arc::new(file), &PROFILES);
    let _ = document.tree.leaves();
    let _ = human(&diagnostics, &HumanOptions::default());
});
