//! What the fonts of the program promise: the files are those that `FONTS.md` describes, and they have all that
//! the six languages and the texts of this repository need.
#![expect(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test reads the repository itself, and fails where it cannot"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use hexaglot_fonts::{Face, Family, Fonts, Origin, Variant, faces, languages};
use rustybuzz::ttf_parser::Tag;
use rustybuzz::{UnicodeBuffer, script, shape};
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

/// No character is missing.
const NONE: [char; 0] = [];

fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files below a folder of the repository that end so.
fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let root = home().join("../..").join(folder);
    let entries = WalkDir::new(root).sort_by_file_name().into_iter();
    let paths = entries.map(|entry| entry.unwrap().into_path());
    let ends =
        |path: &PathBuf| endings.iter().any(|ending| path.to_string_lossy().ends_with(ending));
    paths.filter(ends).collect()
}

#[test]
fn the_files_are_those_that_the_page_describes() {
    let page = read(&home().join("FONTS.md"));
    let rows =
        page.lines().filter(|line| line.starts_with("| `") && line.matches('|').count() == 7);
    let described: BTreeMap<String, String> = rows
        .map(|row| {
            let cells: Vec<&str> = row
                .trim_matches('|')
                .split('|')
                .map(|cell| cell.trim().trim_matches('`'))
                .collect();
            (cells[0].to_owned(), cells[5].to_owned())
        })
        .collect();
    let found: BTreeMap<String, String> = files("crates/fonts/data", &[".ttf", ".otf"])
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let hash = Sha256::digest(std::fs::read(&path).unwrap());
            (name, hash.iter().map(|byte| format!("{byte:02x}")).collect())
        })
        .collect();
    assert_eq!(described, found);
    assert_eq!(found.len(), faces().len());
}

#[test]
fn every_license_is_whole_and_names_the_authors() {
    let authors = [
        ("Libertinus Serif", "Copyright © 2012-2024 The Libertinus Project Authors"),
        ("Amiri", "Copyright 2010-2022 The Amiri Project Authors"),
        ("Noto Serif SC", "Copyright 2012 Google Inc."),
        ("Noto Serif SC", "(c) 2017-2024 Adobe"),
        ("Noto Sans Mono", "Copyright 2022 The Noto Project Authors"),
    ];
    let fonts = Fonts::embedded();
    for (family, author) in authors {
        for face in fonts.family(family).unwrap().faces() {
            let Origin::Embedded { license } = face.origin else { panic!("{family} is embedded") };
            assert!(license.contains(author), "{family}: {author}");
            assert!(license.contains("SIL OPEN FONT LICENSE Version 1.1"), "{family}");
            assert!(license.contains("DISCLAIMER"), "{family}");
        }
    }
}

#[test]
fn each_language_has_its_characters_and_leads_with_its_family() {
    let fonts = Fonts::embedded();
    let leads = ["Amiri", "Noto Serif SC"].into_iter().chain(["Libertinus Serif"; 4]);
    for (language, lead) in languages().iter().zip(leads) {
        let chain = fonts.chain(language.tag);
        assert_eq!(chain.families()[0].name(), lead, "{}", language.tag);
        let all: String = language.characters.iter().collect();
        for variant in Variant::ALL {
            assert_eq!(chain.missing(&all, variant), NONE, "{} {variant:?}", language.tag);
            // No text is set in the face for code, though that has letters of four of the languages.
            for face in all.chars().filter_map(|char| chain.face(char, variant)) {
                assert_ne!(face.family, "Noto Sans Mono", "{} {variant:?}", language.tag);
            }
        }
    }
}

#[test]
fn code_is_set_in_its_own_family_and_what_that_lacks_as_in_text() {
    let fonts = Fonts::embedded();
    for language in languages() {
        let (text, code) = (fonts.chain(language.tag), fonts.code_chain(language.tag));
        assert_eq!(code.families()[0].name(), "Noto Sans Mono", "{}", language.tag);
        let rest = |families: &[&Family]| -> Vec<String> {
            let rest = families.iter().filter(|family| family.name() != "Noto Sans Mono");
            rest.map(|family| family.name().to_owned()).collect()
        };
        assert_eq!(rest(code.families()), rest(text.families()), "{}", language.tag);
    }
    let code = fonts.code_chain("zh");
    for char in "hexaglot sync --lang ru {}*_│├──└ Итоги №".chars() {
        assert_eq!(code.face(char, Variant::BOLD).unwrap().family, "Noto Sans Mono", "{char}");
    }
    assert_eq!(code.face('回', Variant::REGULAR).unwrap().family, "Noto Serif SC");
    assert_eq!(code.face('إ', Variant::REGULAR).unwrap().family, "Amiri");
}

/// A column is as wide as a letter; a sign may take several of them, and a mark that is set over one takes none.
#[test]
fn code_stands_in_columns_and_as_it_was_typed() {
    for (face, shaper) in shapers("Noto Sans Mono") {
        let width = |char| shaper.glyph_hor_advance(shaper.glyph_index(char).unwrap()).unwrap();
        let column = width('m');
        for char in face.characters().iter() {
            assert_eq!(width(char) % column, 0, "{char} of {}", face.variant.weight);
        }
        let letters = languages()[2..].iter().flat_map(|language| language.letters.iter());
        let drawn = (' '..='~').chain('\u{2500}'..='\u{259F}');
        for char in letters.chain(drawn) {
            assert_eq!(width(char), column, "{char} of {}", face.variant.weight);
        }
        // Two signs are not drawn as one, as they are in some faces for code.
        for text in ["->", "<=", "!=", "==", "--", "fi", "ffl", "www"] {
            let mut buffer = UnicodeBuffer::new();
            buffer.push_str(text);
            let shaped = shape(&shaper, &[], buffer);
            let glyphs: Vec<u32> = shaped.glyph_infos().iter().map(|info| info.glyph_id).collect();
            let typed = text.chars().map(|char| u32::from(shaper.glyph_index(char).unwrap().0));
            assert_eq!(glyphs, typed.collect::<Vec<_>>(), "{text}");
        }
    }
}

/// 6,763 ideographs and 682 other characters, as the standard counts them.
#[test]
fn gb_2312_is_covered_whole_by_the_chinese_family() {
    let list = read(&home().join("data/gb2312.txt"));
    let code = |digits| u32::from_str_radix(digits, 16).unwrap();
    let ranges =
        list.split_whitespace().map(|range| range.split_once('-').unwrap_or((range, range)));
    let codes = ranges.flat_map(|(first, last)| code(first)..=code(last));
    let all: Vec<char> = codes.map(|code| char::from_u32(code).unwrap()).collect();
    let is_ideograph = |char: &&char| ('\u{4E00}'..='\u{9FFF}').contains(*char);
    let ideographs: Vec<&char> = all.iter().filter(is_ideograph).collect();
    assert_eq!((ideographs.len(), all.len() - ideographs.len()), (6763, 682));
    let fonts = Fonts::embedded();
    let family = fonts.family("Noto Serif SC").unwrap();
    let missing: Vec<&char> = all.iter().filter(|char| !family.covers(**char)).collect();
    assert_eq!(missing, Vec::<&char>::new());
    // Current in names and in writing, and younger than the standard.
    assert!("镕喆啰瞭".chars().all(|char| family.covers(char)));
}

#[test]
fn every_text_of_this_repository_is_covered() {
    let fonts = Fonts::embedded();
    let chain = fonts.chain("en");
    let folders = ["content", "locales", "crates/locale/data", "crates/hexaglot/template"];
    let texts =
        folders.iter().flat_map(|folder| files(folder, &[".yaml", ".yml", ".ftl", ".tsv", ".svg"]));
    let mut read_files = 0;
    for path in texts {
        read_files += 1;
        let text = read(&path);
        for variant in Variant::ALL {
            assert_eq!(chain.missing(&text, variant), NONE, "{} {variant:?}", path.display());
        }
    }
    assert!(read_files > 30, "{read_files} files");
}

/// The faces of a family as the shaper of the typesetter reads them.
fn shapers(family: &str) -> Vec<(&'static Face, rustybuzz::Face<'static>)> {
    let faces = faces().iter().filter(|face| face.family == family);
    faces.map(|face| (face, rustybuzz::Face::from_slice(face.bytes.as_ref(), 0).unwrap())).collect()
}

/// The glyphs of a text in Arabic.
fn glyphs(face: &rustybuzz::Face<'_>, text: &str) -> Vec<u32> {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.set_script(script::ARABIC);
    buffer.set_direction(rustybuzz::Direction::RightToLeft);
    shape(face, &[], buffer).glyph_infos().iter().map(|info| info.glyph_id).collect()
}

#[test]
fn arabic_letters_join() {
    let letters: Vec<char> = languages()[0].letters.iter().collect();
    for (face, shaper) in shapers("Amiri") {
        let features = shaper.tables().gsub.unwrap().features;
        for tag in [b"init", b"medi", b"fina", b"rlig"] {
            assert!(features.into_iter().any(|feature| feature.tag == Tag::from_bytes(tag)));
        }
        for first in &letters {
            for second in &letters {
                let pair = [*first, *second].iter().collect::<String>();
                assert!(
                    !glyphs(&shaper, &pair).contains(&0),
                    "{} lacks {pair}",
                    face.variant.weight
                );
            }
        }
        // Each form is a glyph of its own: alone, at the beginning, in the middle, at the end.
        let [alone, word] = ["ع", "ععع"].map(|text| glyphs(&shaper, text));
        let mut forms = [alone, word].concat();
        forms.sort_unstable();
        forms.dedup();
        assert_eq!(forms.len(), 4, "{}", face.variant.weight);
        // Lam and alef are drawn together.
        let apart = ["ا", "ل"].map(|text| glyphs(&shaper, text)).concat();
        assert_ne!(glyphs(&shaper, "لا"), apart, "{}", face.variant.weight);
    }
}

#[test]
fn chinese_punctuation_can_be_narrowed() {
    for (face, shaper) in shapers("Noto Serif SC") {
        let positioning = shaper.tables().gpos.unwrap().features;
        for tag in [b"halt", b"palt", b"chws"] {
            let has = positioning.into_iter().any(|feature| feature.tag == Tag::from_bytes(tag));
            assert!(has, "{} lacks {}", face.variant.weight, String::from_utf8_lossy(tag));
        }
        let substitution = shaper.tables().gsub.unwrap().features;
        assert!(substitution.into_iter().any(|feature| feature.tag == Tag::from_bytes(b"locl")));
    }
}
