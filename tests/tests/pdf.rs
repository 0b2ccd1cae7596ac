//! PDF editions in a build: what is refused, what is kept, and that nothing but the inputs decides their bytes.
#![expect(clippy::unwrap_used, reason = "memory can always be read")]

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_diag::{Diagnostics, Outcome, Severity};
use hexaglot_pdf::{PdfFonts, PdfOptions, pdf, runs};
use hexaglot_publish::{
    BuildOptions, Cache, MANIFEST, MemoryCache, MemoryLoader, MemorySink, Mode, Summary, build,
    editions,
};
use hexaglot_render::{Format, Standard, Standards};
use hexaglot_tests::outcome::open;

type Files = BTreeMap<String, Vec<u8>>;

/// A picture with text in a font that many machines have.
const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"40\"><text x=\"5\" y=\"30\" font-family=\"DejaVu Sans\">abc قرار 决定</text></svg>";

/// Documents with these ids in three languages; `word` stands in the Arabic text of the first.
fn project(ids: &[&str], word: &str) -> MemoryLoader {
    let settings =
        "languages = [\"ar\", \"zh\", \"en\"]\nformats = [\"html\", \"text\", \"pdf\"]\n";
    let mut loader =
        MemoryLoader::default().with("hexaglot.toml", settings).with("content/map.svg", PICTURE);
    for (number, id) in ids.iter().enumerate() {
        let yaml = format!(
            "hexaglot: 1
id: {id}
kind: report
original: en
masthead: {{ date: 2026-11-26 }}
title: {{ id: title, text: The report }}
body:
  - id: section
    section: The section
    body:
      - {{ id: opening, p: 'The Chair opened the *meeting*.{{ NOTE(\"remark\") }}' }}
  - {{ id: sample, code: 'let x = 1;' }}
  - {{ id: map, figure: A map, file: map.svg, alt: A map }}
notes:
  - {{ id: remark, p: A remark. }}
"
        );
        loader = loader.with(format!("content/{id}.yaml"), yaml);
        let word = if number == 0 { word } else { "" };
        let arabic = format!(
            "title = التقرير\nsection = القسم\nopening = افتتح *الرئيس* الاجتماع{word}.{{ NOTE(\"remark\") }}\nmap = خريطة\nmap-alt = خريطة\nremark = ملاحظة.\n"
        );
        let chinese = "title = 报告\nsection = 章节\nopening = 主席宣布*会议*开幕。{ NOTE(\"remark\") }\nmap = 地图\nmap-alt = 地图\nremark = 说明。\n";
        loader = loader.with(format!("locales/ar/{id}.ftl"), arabic);
        loader = loader.with(format!("locales/zh/{id}.ftl"), chinese);
    }
    loader
}

/// A character that no font of the program has.
const MISSING: &str = " 𐎠";

fn run(
    loader: &MemoryLoader,
    cache: Option<&dyn Cache>,
    options: &BuildOptions,
) -> (Summary, Diagnostics, Files) {
    let mut diagnostics = Diagnostics::new();
    let index = open(loader).collect(&mut diagnostics);
    let sink = MemorySink::default();
    let built = build(&index, loader, &sink, cache, options, &|| ()).unwrap();
    let summary = built.collect(&mut diagnostics);
    (summary, diagnostics, sink.into_files())
}

fn options(mode: Mode) -> BuildOptions {
    let mut options = BuildOptions::default();
    options.mode = mode;
    options
}

/// The families and faces in a file, without the letters that mark a subset.
fn fonts(file: &[u8]) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(file);
    let names = text.split("/FontName/").skip(1).filter_map(|rest| rest.split_once('+'));
    names.filter_map(|(_, rest)| rest.split('/').next()).map(str::to_owned).collect()
}

#[test]
fn nothing_of_a_document_with_a_missing_glyph_is_published() {
    let loader = project(&["a", "b"], MISSING);
    for mode in [Mode::Release, Mode::Partial] {
        let (summary, diagnostics, files) = run(&loader, None, &options(mode));
        let refused: Vec<bool> = summary.documents.iter().map(|each| each.refused).collect();
        assert_eq!(refused, [true, false]);
        assert_eq!(summary.is_publishable(), mode == Mode::Partial);
        assert_eq!(summary.files(), 9);
        let of_a = files.keys().filter(|path| path.contains("/a."));
        assert_eq!(of_a.count(), 0, "{:?}", files.keys());
        let codes: Vec<&str> = diagnostics.iter().map(|found| found.code.name).collect();
        assert_eq!(codes, ["missing-glyph"]);
    }
}

#[test]
fn a_draft_shows_a_box_and_claims_nothing() {
    let loader = project(&["a", "b"], MISSING);
    let (summary, diagnostics, files) = run(&loader, None, &options(Mode::Draft));
    assert!(summary.is_publishable());
    let found: Vec<_> = diagnostics.iter().map(|each| (each.code.name, each.severity)).collect();
    assert_eq!(found, [("missing-glyph", Severity::Warning)]);
    let claims = |path: &str| String::from_utf8_lossy(&files[path]).contains("<pdfuaid:part>");
    assert!(!claims("ar/a.pdf"));
    assert!(claims("en/a.pdf") && claims("ar/b.pdf"));
}

#[test]
fn threads_and_repetition_change_no_byte() {
    let loader = project(&["a", "b", "c"], "");
    let built = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| run(&loader, None, &options(Mode::Release)))
    };
    let (summary, diagnostics, files) = built(1);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    assert_eq!(summary.files(), 27);
    for threads in [1, 2, 8, 8] {
        assert!(built(threads).2 == files, "{threads} threads");
    }
}

#[test]
fn the_files_have_the_fonts_of_the_program_and_no_other() {
    let (_, _, files) = run(&project(&["a"], ""), None, &options(Mode::Release));
    let own = ["LibertinusSerif", "Amiri", "NotoSerifSC", "NotoSansMono"];
    for lang in ["ar", "zh", "en"] {
        let found = fonts(&files[&format!("{lang}/a.pdf")]);
        assert!(found.len() > 1, "{lang}: {found:?}");
        let is_own = |name: &String| own.iter().any(|family| name.starts_with(family));
        assert!(found.iter().all(is_own), "{lang}: {found:?}");
    }
    // The picture has letters of all three.
    let found = fonts(&files["en/a.pdf"]);
    for family in own {
        assert!(found.iter().any(|name| name.starts_with(family)), "{family} in {found:?}");
    }
}

#[test]
fn standards_are_those_that_were_asked_for() {
    let loader = project(&["a"], "");
    let mut seen = BTreeSet::new();
    for standard in Standard::ALL {
        let mut options = options(Mode::Release);
        options.formats = vec![Format::Pdf];
        options.standards = Some(Standards::new(&[*standard]).unwrap());
        let (summary, diagnostics, files) = run(&loader, None, &options);
        assert!(diagnostics.is_empty() && summary.is_publishable(), "{diagnostics:#?}");
        let file = String::from_utf8_lossy(&files["en/a.pdf"]).into_owned();
        let value = |name: &str| {
            let rest = file.split_once(&format!("<{name}>"))?.1;
            rest.split('<').next().map(str::to_owned)
        };
        let level = value("pdfaid:part")
            .map(|part| format!("a-{part}{}", value("pdfaid:conformance").unwrap_or_default()));
        let claim = match (value("pdfuaid:part"), level) {
            (Some(part), None) => format!("ua-{part}"),
            (None, Some(level)) => level.to_lowercase(),
            (None, None) => file.get(5..8).unwrap().to_owned(),
            both => panic!("{both:?}"),
        };
        assert_eq!(claim, standard.name());
        assert!(seen.insert(files["en/a.pdf"].clone()), "{standard} changes nothing");
    }
}

#[test]
fn a_cache_knows_the_standards() {
    let loader = project(&["a"], "");
    let cache = MemoryCache::default();
    let mut options = options(Mode::Release);
    let first = run(&loader, Some(&cache), &options).2;
    options.standards = Some(Standards::new(&[]).unwrap());
    let second = run(&loader, Some(&cache), &options).2;
    assert!(second == run(&loader, None, &options).2);
    let changed = first.iter().filter(|(path, bytes)| second[*path] != **bytes);
    let changed: Vec<&str> = changed.map(|(path, _)| path.as_str()).collect();
    assert_eq!(changed, ["ar/a.pdf", "en/a.pdf", MANIFEST, "zh/a.pdf"]);
}

#[test]
fn an_edition_has_no_more_pages_than_it_may() {
    let loader = project(&["a"], "");
    let index = open(&loader).value;
    let editions = editions(&index, &loader, &BuildOptions::default()).unwrap().value;
    let edition = editions.iter().find(|edition| edition.lang.tag() == "en").unwrap();
    let mut options = PdfOptions::default();
    options.pages = 0;
    let Outcome { value, diagnostics } = pdf(edition, PdfFonts::embedded(), &options);
    assert!(value.is_empty());
    let found: Vec<&str> = diagnostics.iter().map(|each| each.message.as_str()).collect();
    assert_eq!(found, ["this edition has 1 pages, more than 0"]);
    options.pages = 1;
    let pages = runs(edition, PdfFonts::embedded(), &options);
    assert!(pages.diagnostics.is_empty());
    assert_eq!(pages.value.iter().map(|run| run.page).max(), Some(1));
}

/// An Arabic word stands by itself, and is reversed as one string; the next one follows on its left.
#[test]
fn arabic_words_follow_one_another_as_they_are_read() {
    let (_, _, files) = run(&project(&["a"], ""), None, &options(Mode::Release));
    let file = &files["ar/a.pdf"];
    let pdf = hayro_syntax::Pdf::new(file.clone()).unwrap();
    let mut words = 0;
    for page in pdf.pages().iter() {
        let stream = String::from_utf8_lossy(page.page_stream().unwrap()).into_owned();
        let objects = stream.split("BT").skip(1).filter_map(|rest| rest.split("ET").next());
        for object in objects.filter(|object| object.contains("/ReversedChars")) {
            let shown = object.matches("TJ").count() + object.matches("Tj").count();
            assert_eq!(shown, 1, "{object}");
            words += 1;
        }
    }
    // The title, the heading, the caption and the note have one or two each, the paragraph three.
    assert!(words >= 7, "{words}");
}
