//! Every string of every page that a person may read or hear is in the language of its edition, or
//! marked with its own.
//!
//! 1. [`list`] lists the strings of a page, those in attributes and metadata too.
//! 2. [`marked`] builds a project in which every text of a language stands between marks of that
//!    language: so each letter of a page shows where it comes from.
//! 3. The published content itself is looked at by its scripts.
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "what the helpers of these tests reach for, the projects of the repository have"
)]

mod list;
mod marked;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use hexaglot_html::{StatusPage, StatusRow, status_page};
use hexaglot_locale::{Lang, Script};
use hexaglot_tests::page::Page;
use hexaglot_tests::site::sites;
use hexaglot_tests::{read, root};

use crate::list::{Readable, readable};

/// Strings that are the same in all languages, each with its reason in the file.
struct Invariants {
    strings: BTreeSet<String>,
    used: Mutex<BTreeSet<String>>,
}

impl Invariants {
    fn read(section: &str) -> Invariants {
        let text = read(&root().join("tests/hidden_strings/invariants.txt"));
        let mut here = "";
        let mut strings = BTreeSet::new();
        for line in text.lines() {
            if let Some(name) = line.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
                here = name;
            } else if !line.is_empty() && !line.starts_with('#') && here == section {
                let (string, reason) = line.split_once('\t').unwrap();
                assert!(!reason.trim().is_empty(), "{string} has no reason");
                let string = string.replace("\\n", "\n").replace("\\#", "#");
                assert!(strings.insert(string.clone()), "{string} stands twice");
            }
        }
        Invariants { strings, used: Mutex::default() }
    }

    fn has(&self, text: &str) -> bool {
        let text = text.trim();
        let known = self.strings.contains(text);
        if known {
            self.used.lock().unwrap().insert(text.to_owned());
        }
        known
    }

    fn assert_all_used(&self) {
        let used = self.used.lock().unwrap();
        let stale: Vec<&String> = self.strings.difference(&used).collect();
        assert!(stale.is_empty(), "no page has these any more: {stale:?}");
    }
}

/// Whether a text is the name of the language that it is marked with.
fn is_own_name(string: &Readable) -> bool {
    string.lang.parse::<Lang>().is_ok_and(|lang| lang.native_name() == string.text.trim())
}

/// Strings of one block and language joined, as they are read.
fn joined(strings: Vec<Readable>) -> Vec<Readable> {
    let mut joined: Vec<Readable> = Vec::new();
    let mut places: BTreeMap<(usize, String), usize> = BTreeMap::new();
    for string in strings {
        let key = string.block.map(|block| (block, string.lang.clone()));
        match key.as_ref().and_then(|key| places.get(key)) {
            Some(place) => joined[*place].text.push_str(&string.text),
            None => {
                places.extend(key.map(|key| (key, joined.len())));
                joined.push(string);
            }
        }
    }
    joined
}

/// The script of a letter, of those that tell the six languages apart.
fn script(character: char) -> Option<Script> {
    match character {
        _ if !character.is_alphabetic() => None,
        '\u{600}'..='\u{6FF}'
        | '\u{750}'..='\u{77F}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFF}' => Some(Script::Arabic),
        '\u{400}'..='\u{52F}' => Some(Script::Cyrillic),
        _ if hexaglot_locale::is_han(character) => Some(Script::Han),
        _ => Some(Script::Latin),
    }
}

/// How many words of another script may follow one another inside a text: names and titles of works.
const FOREIGN_WORDS: usize = 4;

/// Whether a text can be in a language, as far as its letters tell.
fn fits(text: &str, lang: Lang) -> bool {
    let own = lang.script();
    let letters: Vec<Script> = text.chars().filter_map(script).collect();
    if letters.is_empty() {
        return true;
    }
    if own == Script::Latin {
        return letters.iter().all(|script| *script == Script::Latin);
    }
    let mut run = 0;
    for word in text.split_whitespace() {
        let mut scripts = word.chars().filter_map(script).peekable();
        let foreign = scripts.peek().is_some() && scripts.all(|script| script != own);
        run = if foreign { run + 1 } else { 0 };
        if run > FOREIGN_WORDS {
            return false;
        }
    }
    letters.contains(&own)
}

fn script_faults(path: &str, page: &Page, invariants: &Invariants) -> Vec<String> {
    let mut faults = Vec::new();
    for string in joined(readable(page)) {
        let Ok(lang) = string.lang.parse::<Lang>() else {
            faults.push(format!("{path}: {}: no language `{}`", string.place, string.lang));
            continue;
        };
        if !fits(&string.text, lang) && !invariants.has(&string.text) {
            faults.push(format!(
                "{path}: {}: {:?} is not {lang}",
                string.place,
                string.text.trim()
            ));
        }
    }
    faults
}

#[test]
fn what_is_published_is_in_the_script_of_its_language() {
    let invariants = Invariants::read("scripts");
    let mut faults = Vec::new();
    let mut pages = 0;
    for site in sites() {
        for (path, (_, page)) in &site.pages {
            pages += 1;
            let found = script_faults(path, page, &invariants);
            faults.extend(found.into_iter().map(|fault| format!("{}: {fault}", site.name)));
        }
    }
    assert!(pages > 30, "only {pages} pages");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    invariants.assert_all_used();
}

/// What is wrong with the strings of a page whose texts have marks: a letter outside of all marks, or
/// inside of those of another language than it is marked with.
fn mark_faults(path: &str, page: &Page, invariants: &Invariants) -> Vec<String> {
    let mut faults = Vec::new();
    let mut open: Vec<Lang> = Vec::new();
    for string in readable(page) {
        let mut own = Vec::new();
        // The marks of a text may be in several pieces of a page; those of an attribute are in it.
        let stack = if string.block.is_some() { &mut open } else { &mut own };
        let mut strays = false;
        let mut strangers = BTreeSet::new();
        for character in string.text.chars() {
            match marked::mark(character) {
                Some((lang, true)) => stack.push(lang),
                Some((lang, false)) if stack.pop() != Some(lang) => {
                    faults.push(format!("{path}: {}: a mark closes nothing", string.place));
                }
                Some((_, false)) => {}
                None if character.is_alphabetic() => match stack.last() {
                    None => strays = true,
                    Some(lang) if lang.tag() != string.lang => {
                        strangers.insert(*lang);
                    }
                    Some(_) => {}
                },
                None => {}
            }
        }
        if !own.is_empty() {
            faults.push(format!("{path}: {}: {:?} is cut", string.place, string.text));
        }
        for lang in strangers {
            let (place, text, marked) = (&string.place, string.text.trim(), &string.lang);
            faults.push(format!("{path}: {place}: {text:?} is {lang}, and marked {marked}"));
        }
        if strays && !is_own_name(&string) && !invariants.has(&string.text) {
            let (place, text) = (&string.place, string.text.trim());
            faults.push(format!("{path}: {place}: {text:?} comes from no text"));
        }
    }
    if !open.is_empty() {
        faults.push(format!("{path}: marks are left open"));
    }
    faults
}

#[test]
fn every_string_comes_from_its_language() {
    let invariants = Invariants::read("marks");
    let mut faults = Vec::new();
    let mut pages = 0;
    for (name, files) in marked::builds() {
        for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
            pages += 1;
            let found = mark_faults(path, &Page::parse(bytes), &invariants);
            faults.extend(found.into_iter().map(|fault| format!("{name}: {fault}")));
        }
    }
    // In six languages two documents and a list, and the list of all, as a release and as a draft.
    assert_eq!(pages, 2 * (6 * 3 + 1));
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    invariants.assert_all_used();
}

/// The page of states is in English, as the program is.
#[test]
fn the_page_of_states_is_in_english() {
    let rows = Lang::ALL.map(|lang| StatusRow {
        document: "a".to_owned(),
        lang,
        units: 3,
        words: 9,
        current: 1,
        states: hexaglot_document::Status::ALL.map(|status| (status, 1)).to_vec(),
    });
    let page = Page::parse(&status_page(&StatusPage { rows: rows.to_vec() }));
    for string in readable(&page) {
        assert!(string.lang == "en" || is_own_name(&string), "{string:?}");
        assert!(fits(&string.text, string.lang.parse().unwrap()), "{string:?}");
    }
}

/// A page with one string more is found out, wherever the string stands.
#[test]
fn a_planted_string_is_found_out() {
    let (_, files) = marked::builds().remove(0);
    let text = String::from_utf8(files["fr/showcase/showcase.html"].clone()).unwrap();
    let faults = |text: &str| {
        let invariants = Invariants::read("marks");
        mark_faults("fr/showcase/showcase.html", &Page::parse(text.as_bytes()), &invariants)
    };
    assert_eq!(faults(&text), Vec::<String>::new());
    let en = marked::wrap("Stranger", Lang::En);
    for (old, new) in [
        ("</main>", format!("<p>{en}</p></main>")),
        ("</main>", "<p>Stranger</p></main>".to_owned()),
        ("<title>", format!("<title>{en}")),
        ("<meta charset", format!("<meta name=\"description\" content=\"{en}\"><meta charset")),
        (
            "<meta charset",
            "<meta name=\"description\" content=\"Stranger\"><meta charset".to_owned(),
        ),
        ("<main ", format!("<main aria-label=\"{en}\" ")),
        ("<main ", "<main title=\"Stranger\" ".to_owned()),
        ("<main ", "<main aria-description=\"Stranger\" ".to_owned()),
        ("</main>", "<img src=\"x\" alt=\"Stranger\"></main>".to_owned()),
        ("\"name\":\"", "\"description\":\"Stranger\",\"name\":\"".to_owned()),
        ("content: \" (\"", "content: \"Stranger (\"".to_owned()),
        ("\"click\"", "\"Stranger\"".to_owned()),
        ("lang=\"es\" dir", "lang=\"en\" dir".to_owned()),
    ] {
        assert!(text.contains(old), "the page has no {old}");
        assert_ne!(faults(&text.replacen(old, &new, 1)), Vec::<String>::new(), "{new}");
    }
    // What is marked with its own language may stand anywhere.
    let own = text.replacen("</main>", &format!("<p lang=\"en\">{en}</p></main>"), 1);
    assert_eq!(faults(&own), Vec::<String>::new());
}

#[test]
fn letters_tell_scripts_apart() {
    assert!(fits("الوثيقة C17/15-A", Lang::Ar) && !fits("Document", Lang::Ar));
    assert!(fits("文件 C17/15", Lang::Zh) && !fits("الوثيقة", Lang::Zh));
    assert!(fits("12 %", Lang::Ru) && !fits("Table", Lang::Ru) && !fits("Таблица", Lang::Fr));
    assert!(!fits("см. the text of this whole sentence", Lang::Ru));
}
