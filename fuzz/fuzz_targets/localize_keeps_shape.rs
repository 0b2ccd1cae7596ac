//! Any document with any catalog, parted by a line `=====`: the edition has the document's shape, and
//! the same numbers as the edition in the original language.
#![no_main]

use std::sync::{Arc, LazyLock};

use hexaglot_catalog::{Catalog, CatalogFile, House, SourceTexts, States};
use hexaglot_diag::SourceFile;
use hexaglot_edition::{Edition, localize};
use hexaglot_locale::{Lang, Profiles};
use libfuzzer_sys::fuzz_target;

static PROFILES: LazyLock<Profiles> = LazyLock::new(|| Profiles::load(&[]).value);

fn house(lang: Lang) -> Arc<House> {
    let profile = PROFILES.get("itu-council").expect("it is embedded");
    Arc::new(House::new(lang, Arc::clone(profile), None).value)
}

static HOUSES: LazyLock<[Arc<House>; 6]> = LazyLock::new(|| Lang::ALL.map(house));

fuzz_target!(|text: &str| {
    let (yaml, ftl) = text.split_once("\n=====\n").unwrap_or((text, ""));
    let yaml = Arc::new(SourceFile::new("content/a.yaml", yaml));
    let ftl = Arc::new(SourceFile::new("locales/a.ftl", ftl));
    let document = hexaglot_source::parse(&yaml, &PROFILES).value;
    let source = SourceTexts::new(&document).value;
    let shape = document.tree.map(&mut |_| ());
    let editions = HOUSES.iter().map(|house| -> Edition {
        let messages = CatalogFile::parse(&ftl, house.lang()).value;
        let catalog = Catalog::new(house.lang(), None, Some(messages), States::default());
        localize(&document, &source, &catalog, house).value
    });
    let editions: Vec<Edition> = editions.collect();
    for edition in &editions {
        assert!(edition.tree.map(&mut |_| ()) == shape, "{} has another shape", edition.lang);
        assert_eq!(edition.numbering, editions[0].numbering, "{}", edition.lang);
    }
});
