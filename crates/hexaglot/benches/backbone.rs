//! The way of the data, each stage beside its floor: the least that any program would have to do with
//! the same input. `cargo xtask bench` runs this and prints the ratios.
//!
//! | stage | floor |
//! |---|---|
//! | parse | the events of the YAML parser |
//! | load | Fluent's own parser, which keeps neither comments nor positions |
//! | localize | the same messages through a ready Fluent bundle and a Markdown parser |
//! | text | a copy of the bytes |
//! | arabic, mixed, latin | the levels of UAX #9 alone, for the rules of direction on the report in Arabic, on the cases of `tests/bidi`, and on the report in English |

#![expect(clippy::expect_used, reason = "the input is the repository's own and known to be sound")]

use std::sync::Arc;

use divan::{Bencher, black_box};
use hexaglot_catalog::{Catalog, CatalogFile, House, SourceTexts, States};
use hexaglot_diag::SourceFile;
use hexaglot_document::Document;
use hexaglot_edition::{Edition, localize};
use hexaglot_locale::{Lang, Profiles};
use hexaglot_text::{TextOptions, text};

fn main() {
    divan::main();
}

/// The repository's own report, in Arabic.
struct Report {
    yaml: Arc<SourceFile>,
    ftl: Arc<SourceFile>,
    terms: Arc<CatalogFile>,
    profiles: Profiles,
}

impl Report {
    fn read() -> Self {
        let file = |path: &str, text: &str| Arc::new(SourceFile::new(path, text));
        let terms = file("locales/ar/terms.ftl", include_str!("../../../locales/ar/terms.ftl"));
        Report {
            yaml: file(
                "content/council/c17-cwg-cop.yaml",
                include_str!("../../../content/council/c17-cwg-cop.yaml"),
            ),
            ftl: file(
                "locales/ar/council/c17-cwg-cop.ftl",
                include_str!("../../../locales/ar/council/c17-cwg-cop.ftl"),
            ),
            terms: Arc::new(CatalogFile::parse(&terms, Lang::Ar).value),
            profiles: Profiles::load(&[]).value,
        }
    }

    fn document(&self) -> Document {
        hexaglot_source::parse(&self.yaml, &self.profiles).value
    }

    fn catalog(&self) -> Catalog {
        let messages = CatalogFile::parse(&self.ftl, Lang::Ar).value;
        Catalog::new(Lang::Ar, Some(Arc::clone(&self.terms)), Some(messages), States::default())
    }

    fn house(&self, document: &Document, lang: Lang) -> Arc<House> {
        let profile = document.profile.as_deref().and_then(|id| self.profiles.get(id));
        Arc::new(
            House::new(lang, Arc::clone(profile.expect("the report names a profile")), None).value,
        )
    }

    fn edition(&self) -> Edition {
        self.localized(&self.catalog())
    }

    /// The report in English.
    fn original(&self) -> Edition {
        let terms = include_str!("../../../locales/en/terms.ftl");
        let terms = Arc::new(SourceFile::new("locales/en/terms.ftl", terms));
        let terms = Arc::new(CatalogFile::parse(&terms, Lang::En).value);
        self.localized(&Catalog::new(Lang::En, Some(terms), None, States::default()))
    }

    fn localized(&self, catalog: &Catalog) -> Edition {
        let document = self.document();
        let source = SourceTexts::new(&document).value;
        let house = self.house(&document, catalog.lang());
        let edition = localize(&document, &source, catalog, &house);
        assert!(edition.diagnostics.is_empty(), "{:?}", edition.diagnostics);
        edition.value
    }
}

#[divan::bench_group]
mod parse {
    use super::{Bencher, Report, black_box};

    #[divan::bench]
    fn hexaglot(bencher: Bencher<'_, '_>) {
        let report = Report::read();
        bencher.bench_local(|| hexaglot_source::parse(black_box(&report.yaml), &report.profiles));
    }

    #[divan::bench]
    fn floor(bencher: Bencher<'_, '_>) {
        let report = Report::read();
        bencher.bench_local(|| {
            granit_parser::Parser::new_from_str(black_box(report.yaml.text())).count()
        });
    }
}

#[divan::bench_group]
mod load {
    use super::{Bencher, CatalogFile, Lang, Report, black_box};

    #[divan::bench]
    fn hexaglot(bencher: Bencher<'_, '_>) {
        let report = Report::read();
        bencher.bench_local(|| {
            CatalogFile::parse(black_box(&report.ftl), Lang::Ar).value.unit_resource()
        });
    }

    #[divan::bench]
    fn floor(bencher: Bencher<'_, '_>) {
        let report = Report::read();
        bencher.bench_local(|| {
            fluent::FluentResource::try_new(black_box(report.ftl.text()).to_owned())
        });
    }
}

#[divan::bench_group]
mod localizing {
    use fluent::{FluentArgs, FluentBundle, FluentResource};

    use super::{Bencher, CatalogFile, Lang, Report, SourceTexts, black_box, localize};

    #[divan::bench]
    fn hexaglot(bencher: Bencher<'_, '_>) {
        let report = Report::read();
        let document = report.document();
        let source = SourceTexts::new(&document).value;
        let (catalog, house) = (report.catalog(), report.house(&document, Lang::Ar));
        bencher.bench_local(|| localize(black_box(&document), &source, &catalog, &house));
    }

    #[divan::bench]
    fn floor(bencher: Bencher<'_, '_>) {
        let report = Report::read();
        let messages = CatalogFile::parse(&report.ftl, Lang::Ar).value;
        let mut bundle = FluentBundle::new(vec![Lang::Ar.identifier()]);
        let resources: [std::sync::Arc<FluentResource>; 2] =
            [report.terms.resource(), messages.resource()];
        for resource in resources {
            bundle.add_resource(resource).expect("the report's catalogs have no message twice");
        }
        for function in ["DATETIME", "RESOLUTION"] {
            bundle.add_function(function, |_, _| "value".into()).expect("each is added once");
        }
        let ids: Vec<&str> = messages.messages().map(|message| message.id.as_str()).collect();
        let options = comrak::Options::default();
        bencher.bench_local(|| {
            let mut length = 0;
            for id in &ids {
                let pattern = bundle.get_message(id).and_then(|message| message.value());
                let mut errors = Vec::new();
                let arguments = FluentArgs::new();
                let text = bundle.format_pattern(
                    pattern.expect("it has a value"),
                    Some(&arguments),
                    &mut errors,
                );
                let arena = comrak::Arena::new();
                length += comrak::parse_document(&arena, black_box(&text), &options)
                    .descendants()
                    .count();
            }
            length
        });
    }
}

#[divan::bench_group]
mod rendering {
    use super::{Bencher, Report, TextOptions, black_box, text};

    #[divan::bench]
    fn hexaglot(bencher: Bencher<'_, '_>) {
        let edition = Report::read().edition();
        bencher.bench_local(|| text(black_box(&edition), &TextOptions::default()));
    }

    #[divan::bench]
    fn floor(bencher: Bencher<'_, '_>) {
        let bytes = text(&Report::read().edition(), &TextOptions::default()).value;
        bencher.bench_local(|| black_box(&bytes).clone());
    }
}

/// The rules of direction on one kind of texts.
macro_rules! direction {
    ($name:ident, $direction:ident, $level:ident, $texts:expr) => {
        #[divan::bench_group]
        mod $name {
            use divan::counter::BytesCount;
            use hexaglot_document::Inline;
            use hexaglot_edition::{Frame, Names, isolate};
            use hexaglot_locale::Direction;
            use unicode_bidi::{BidiInfo, Level};

            use super::{Bencher, black_box};

            fn size(texts: &[String]) -> BytesCount {
                BytesCount::new(texts.iter().map(String::len).sum::<usize>())
            }

            #[divan::bench]
            fn hexaglot(bencher: Bencher<'_, '_>) {
                let texts: Vec<String> = $texts;
                let (frame, names) = (Frame::default(), Names::default());
                bencher.counter(size(&texts)).bench_local(|| {
                    let isolated = texts.iter().map(|text| {
                        let inlines = vec![Inline::Text(black_box(text).clone())];
                        isolate(inlines, Direction::$direction, &frame, &names).len()
                    });
                    isolated.sum::<usize>()
                });
            }

            #[divan::bench]
            fn floor(bencher: Bencher<'_, '_>) {
                let texts: Vec<String> = $texts;
                bencher.counter(size(&texts)).bench_local(|| {
                    let info = texts.iter().map(|text| {
                        BidiInfo::new(black_box(text), Some(Level::$level())).levels.len()
                    });
                    info.sum::<usize>()
                });
            }
        }
    };
}

direction!(arabic, RightToLeft, rtl, super::texts(&super::Report::read().edition()));
direction!(mixed, RightToLeft, rtl, super::mixed());
direction!(latin, LeftToRight, ltr, super::texts(&super::Report::read().original()));

/// The texts of an edition, without their isolates.
fn texts(edition: &Edition) -> Vec<String> {
    let leaves = edition.tree.leaves().into_iter();
    leaves.map(|(text, _)| hexaglot_document::plain_text(&text.inlines)).collect()
}

/// The Arabic cases of direction.
fn mixed() -> Vec<String> {
    let cases = hexaglot_tests::bidi::cases().into_iter().filter(|case| case.lang == Lang::Ar);
    cases.map(|case| case.text).collect()
}
