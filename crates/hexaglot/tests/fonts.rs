//! `hexaglot fonts`: the fonts of the program, and what others would add.
#![cfg(feature = "fonts")]
#![expect(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "this is a test of files and processes, whose helpers are not marked as tests"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn fonts(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command.arg("fonts").args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn printed(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "it is quiet when piped");
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn amiri() -> Vec<u8> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fonts/data");
    fs::read(data.join("Amiri-Regular.ttf")).unwrap()
}

/// The same face under another name of as many letters, which it has in two bytes each.
fn other(amiri: &[u8]) -> Vec<u8> {
    let wide = |name: &str| name.bytes().flat_map(|byte| [0, byte]).collect::<Vec<u8>>();
    replaced(amiri, &wide("Amiri"), &wide("Other"))
}

/// Bytes with some others in the place of as many.
fn replaced(bytes: &[u8], old: &[u8], new: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for place in 0..bytes.len() - old.len() {
        if bytes[place..].starts_with(old) {
            bytes[place..place + new.len()].copy_from_slice(new);
        }
    }
    bytes
}

/// The lines of JSON that have a key.
fn lines(printed: &str, key: &str) -> Vec<serde_json::Value> {
    let lines =
        printed.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    lines.filter(|line| line.get(key).is_some()).collect()
}

#[test]
fn the_fonts_of_the_program_cover_each_language() {
    let printed = printed(&fonts(&["--report", "json"]));
    let names: Vec<_> =
        lines(&printed, "family").iter().map(|line| line["family"].to_string()).collect();
    let expected = ["Libertinus Serif", "Amiri", "Noto Serif SC", "Noto Sans Mono"];
    assert_eq!(names, expected.map(|name| format!("\"{name}\"")));
    let languages = lines(&printed, "lang");
    assert_eq!(languages.len(), 6);
    for line in languages {
        assert!(line["characters"].as_u64() > Some(100), "{line}");
        assert_eq!(line["covered"], line["characters"]);
        assert_eq!(line["missing"].as_array().map(Vec::len), Some(0));
    }
}

#[test]
fn people_get_tables() {
    let printed = printed(&fonts(&[]));
    let heads =
        printed.lines().filter(|line| line.starts_with("family") || line.starts_with("lang"));
    let heads: Vec<String> =
        heads.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(
        heads,
        [
            "family version characters added faces from",
            "lang first characters covered by its own missing"
        ]
    );
    assert!(printed.contains("regular, bold, italic, bold italic  hexaglot"), "{printed}");
}

#[test]
fn a_folder_adds_what_it_has_and_names_what_it_cannot_use() {
    let folder = tempfile::tempdir().unwrap();
    let amiri = amiri();
    fs::create_dir(folder.path().join("deep")).unwrap();
    fs::write(folder.path().join("deep/Other.TTF"), other(&amiri)).unwrap();
    fs::write(folder.path().join("Amiri.ttf"), amiri).unwrap();
    fs::write(folder.path().join("broken.otf"), "no font").unwrap();
    fs::write(folder.path().join("note.txt"), "no font either").unwrap();
    let path = folder.path().to_str().unwrap();
    let printed = printed(&fonts(&["--font-path", path, "--report", "json"]));
    let families = lines(&printed, "family");
    assert_eq!(families.len(), 5);
    assert_eq!(families[3]["family"], "Other");
    assert_eq!(families[3]["faces"][0]["from"], format!("{path}/deep/Other.TTF"));
    let left_out: Vec<String> = lines(&printed, "left_out")
        .iter()
        .map(|line| line["left_out"].as_str().unwrap().replace(path, ""))
        .collect();
    assert_eq!(left_out, ["/Amiri.ttf", "/broken.otf"]);
}

#[test]
fn a_folder_that_is_not_there_is_misuse() {
    let output = fonts(&["--font-path", "no-such-folder"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no-such-folder"));
}

/// A playing card, which no font of the program has.
#[cfg(feature = "pdf")]
const CARD: char = '\u{1F0A1}';

#[cfg(feature = "pdf")]
#[test]
fn pages_have_the_fonts_of_the_flags_and_no_others() {
    let folder = tempfile::tempdir().unwrap();
    let (project, more) = (folder.path().join("project"), folder.path().join("fonts"));
    fs::create_dir_all(project.join("content")).unwrap();
    fs::create_dir(&more).unwrap();
    let settings = "languages = [\"en\"]\nformats = [\"pdf\"]\n";
    fs::write(project.join("hexaglot.toml"), settings).unwrap();
    let document = format!(
        "hexaglot: 1\nid: a\nkind: report\noriginal: en\nmasthead: {{ date: 2026-11-26 }}\ntitle: {{ id: title, text: A report }}\nbody:\n  - {{ id: card, p: 'A card: {CARD}' }}\n"
    );
    fs::write(project.join("content/a.yaml"), document).unwrap();
    // The last two characters of the table become the card, with the first one's glyph.
    let group = |first: u32, last: u32| {
        [first.to_be_bytes(), last.to_be_bytes(), 0x4B3_u32.to_be_bytes()].concat()
    };
    let (old, new) = (group(0x1EEF0, 0x1EEF1), group(u32::from(CARD), u32::from(CARD)));
    fs::write(more.join("other.ttf"), replaced(&other(&amiri()), &old, &new)).unwrap();

    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
        command.arg("--project").arg(&project).args(arguments).stdin(Stdio::null());
        let output = command.output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        (output.status.code(), errors)
    };
    let more = more.to_str().unwrap();
    let page = project.join("output/current/en/a.pdf");
    // What was found with some fonts is not taken for what others would give.
    for _ in 0..2 {
        let (code, errors) = run(&["build"]);
        assert_eq!(code, Some(1));
        assert!(errors.contains("error[missing-glyph]"), "{errors}");
        let (code, errors) = run(&["check"]);
        assert_eq!(code, Some(0));
        assert!(errors.contains("warning[missing-glyph]"), "{errors}");
        assert_eq!(run(&["check", "--font-path", more]), (Some(0), String::new()));
        assert_eq!(run(&["build", "--font-path", more]), (Some(0), String::new()));
        let fonts = String::from_utf8_lossy(&fs::read(&page).unwrap()).into_owned();
        assert_eq!(fonts.matches("/FontName/").count(), 3, "regular, bold and the other");
    }
}
