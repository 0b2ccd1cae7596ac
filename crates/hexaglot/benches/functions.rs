//! Each function of texts, beside plain `format!` of what it writes. `cargo xtask bench functions` runs
//! this and prints the ratios.
//!
//! A document of a hundred paragraphs, each with one call, is localized into English; the floor makes the
//! same hundred texts of the same values. The group `words` has a hundred paragraphs without a call:
//! what it takes is what every text takes, and the rest of a group's time is its function's.

#![expect(clippy::expect_used, reason = "the document is known to be sound")]

use std::fmt::Write as _;
use std::sync::Arc;

use hexaglot_catalog::{Catalog, CatalogFile, House, SourceTexts, States};
use hexaglot_diag::SourceFile;
use hexaglot_document::Document;
use hexaglot_edition::{Edition, localize};
use hexaglot_locale::{Lang, Profiles};

/// How many texts a document has.
const TEXTS: usize = 100;

const HEAD: &str = "hexaglot: 1
id: functions
kind: report
original: en
title: { id: title, text: Functions }
data:
  people:  { number: 1234567 }
  day:     { date: 2016-10-10 }
  session: { range: [2017-05-15, 2017-05-25] }
  r179:    { resolution: { body: itu-pp, number: 179, revised: { place: busan, year: 2014 } } }
body:
  - id: scope
    section: Scope
    body:
      - { id: scope-order, p: The order. }
";

fn main() {
    divan::main();
}

/// A document with the same text a hundred times, and what it is localized with.
struct Texts {
    document: Document,
    source: SourceTexts,
    catalog: Catalog,
    house: Arc<House>,
}

impl Texts {
    fn of(text: &str) -> Self {
        let mut yaml = String::from(HEAD);
        for at in 0..TEXTS {
            writeln!(yaml, "  - {{ id: text-{at}, p: '{text}' }}").expect("a string has room");
        }
        let profiles = Profiles::load(&[]).value;
        let file = Arc::new(SourceFile::new("content/functions.yaml", yaml.as_str()));
        let document = hexaglot_source::parse(&file, &profiles).value;
        let source = SourceTexts::new(&document).value;
        let terms = Arc::new(SourceFile::new("locales/en/terms.ftl", "-place-busan = Busan\n"));
        let terms = Arc::new(CatalogFile::parse(&terms, Lang::En).value);
        let catalog = Catalog::new(Lang::En, Some(terms), None, States::default());
        let profile = profiles.get("itu-council").expect("it is embedded");
        let house = Arc::new(House::new(Lang::En, Arc::clone(profile), None).value);
        let texts = Texts { document, source, catalog, house };
        let edition = localize(&texts.document, &texts.source, &texts.catalog, &texts.house);
        assert!(edition.diagnostics.is_empty(), "{:?}", edition.diagnostics);
        texts
    }

    fn localize(&self) -> Edition {
        localize(&self.document, &self.source, &self.catalog, &self.house).value
    }
}

macro_rules! functions {
    ($($group:ident: $text:literal, $floor:expr;)+) => {
        $(
            #[divan::bench_group]
            mod $group {
                use divan::{Bencher, black_box};

                use super::{TEXTS, Texts};

                #[divan::bench]
                fn hexaglot(bencher: Bencher<'_, '_>) {
                    let texts = Texts::of($text);
                    bencher.bench_local(|| black_box(&texts).localize());
                }

                #[divan::bench]
                fn floor(bencher: Bencher<'_, '_>) {
                    bencher.bench_local(|| (0..TEXTS).map(|_| $floor).collect::<Vec<String>>());
                }
            }
        )+
    };
}

functions! {
    words: "1,234,567 people", format!("{} people", black_box("1,234,567"));
    number: "{ NUMBER($people) } people", format!("{} people", black_box(1_234_567));
    ordinal: "the { ORDINAL(12) } meeting", format!("the {}th meeting", black_box(12));
    date_time: "on { DATETIME($day) }",
        format!("on {} {} {}", black_box(10), black_box("October"), black_box(2016));
    range: "on { DATETIME($session) }",
        format!("on {}-{} {} {}", black_box(15), black_box(25), black_box("May"), black_box(2017));
    list: "{ LIST($day, $people, \"others\") }",
        format!("{}, {} and {}", black_box("10 October 2016"), black_box(1_234_567), "others");
    resolution: "{ RESOLUTION($r179) }",
        format!("Resolution {} (Rev. {}, {})", black_box(179), black_box("Busan"), black_box(2014));
    reference: "{ REF(\"scope\") }", format!("section {}", black_box(1));
    language: "{ LANGUAGE(\"fr\") }", format!("{}", black_box("French"));
    country: "{ COUNTRY(\"EG\") }", format!("{}", black_box("Egypt"));
}
