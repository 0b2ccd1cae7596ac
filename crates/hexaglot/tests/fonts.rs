//! `hexaglot fonts`: the fonts of the program, and what others would add.
#![cfg(feature = "fonts")]
#![expect(
    clippy::disallowed_methods,
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
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fonts/data");
    let amiri = fs::read(data.join("Amiri-Regular.ttf")).unwrap();
    fs::create_dir(folder.path().join("deep")).unwrap();
    // The same face under another name of as many letters, which it has in two bytes each.
    let wide = |name: &str| name.bytes().flat_map(|byte| [0, byte]).collect::<Vec<u8>>();
    let (old, new) = (wide("Amiri"), wide("Other"));
    let mut other = amiri.clone();
    for place in 0..other.len() - old.len() {
        if other[place..].starts_with(&old) {
            other[place..place + new.len()].copy_from_slice(&new);
        }
    }
    fs::write(folder.path().join("deep/Other.TTF"), other).unwrap();
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
