//! Any bytes as a Fluent file, and as a record of states: reading them gives a value and findings.
#![no_main]

use std::sync::Arc;

use hexaglot_catalog::{CatalogFile, States};
use hexaglot_diag::SourceFile;
use hexaglot_diag::report::{HumanOptions, human};
use hexaglot_locale::Lang;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(file) = SourceFile::decode("locales/ar/a.ftl", bytes.to_vec()) else { return };
    let file = Arc::new(file);
    let catalog = CatalogFile::parse(&file, Lang::Ar);
    for message in catalog.value.messages() {
        let _ = hexaglot_catalog::target_fingerprint(&message.pattern);
    }
    let _ = human(&catalog.diagnostics, &HumanOptions::default());
    let _ = States::parse(&file, Lang::Ar);
});
