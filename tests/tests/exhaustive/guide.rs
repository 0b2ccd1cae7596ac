//! The examples of the authors' guide, which are cases of the suite: their YAML, and beside it what the
//! text editions make of it. Between its markers the guide is written from here; the rest is a person's.

use std::collections::BTreeSet;

use hexaglot_tests::{read, root};

use crate::closed::{Block, Piece};
use crate::grid;

const BEGIN: &str = "<!-- example: ";
const END: &str = "<!-- end of the example -->";
/// What a text edition has of a document beside its texts.
const FRAME: [&str; 2] = ["Original: English", "الأصل: بالإنكليزية"];

/// The guide with its examples made anew.
pub(crate) fn guide(old: &str) -> String {
    let mut new = String::new();
    let mut inside = false;
    for line in old.lines() {
        if let Some(case) = line.strip_prefix(BEGIN).and_then(|rest| rest.strip_suffix(" -->")) {
            inside = true;
            new.push_str(&format!("{line}\n{}", example(case)));
        } else if line == END {
            inside = false;
        }
        if !inside {
            new.push_str(line);
            new.push('\n');
        }
    }
    assert!(!inside, "an example does not end with `{END}`");
    new
}

/// The cases that the guide shows.
pub(crate) fn cases(guide: &str) -> Vec<String> {
    let begins = guide.lines().filter_map(|line| line.strip_prefix(BEGIN)?.strip_suffix(" -->"));
    begins.map(str::to_owned).collect()
}

fn document(case: &str) -> String {
    read(&root().join("tests/suite").join(case).join("content/a.yaml"))
}

/// Its YAML without the keys that every document has, and both editions. The title is among them, save
/// where the head of a document is what the case is about.
fn example(case: &str) -> String {
    let yaml = document(case);
    let shows_head = yaml.contains("\nauthor:");
    let mut head = vec!["hexaglot:", "id:", "kind:", "original:"];
    head.extend((!shows_head).then_some("title:"));
    let lines = yaml.lines().filter(|line| !head.iter().any(|key| line.starts_with(key)));
    let yaml = lines.collect::<Vec<_>>().join("\n");
    let [english, arabic] = ["en", "ar"].map(|lang| {
        let text = read(&root().join(format!("tests/suite/{case}/expected/{lang}/a.txt")));
        shown(&text, shows_head)
    });
    let arabic = arabic.replace('&', "&amp;").replace('<', "&lt;");
    // A block of Markdown's own would be laid out from left to right.
    format!(
        "```yaml\n{yaml}\n```\n\nIn English and in Arabic:\n\n```text\n{english}\n```\n\n<pre lang=\"ar\" dir=\"rtl\">\n{arabic}\n</pre>\n"
    )
}

/// An edition without the lines of its house and the isolates, which no reader sees.
fn shown(text: &str, shows_head: bool) -> String {
    let text = ["\\u{2066}", "\\u{2067}", "\\u{2068}", "\\u{2069}"]
        .iter()
        .fold(text.to_owned(), |text, control| text.replace(control, ""));
    let body = text.split("\n___________\n").next().unwrap_or_default();
    let lines = body.lines().filter(|line| !FRAME.contains(line)).map(str::trim_end);
    let lines: Vec<&str> = lines.skip_while(|line| line.is_empty()).collect();
    let lines = if shows_head { &lines[..] } else { &lines[1..] };
    lines.join("\n").trim_matches('\n').to_owned()
}

/// The kinds that no example shows.
pub(crate) fn missing(guide: &str) -> Vec<&'static str> {
    let (mut blocks, mut pieces) = (BTreeSet::new(), BTreeSet::new());
    for case in cases(guide) {
        let yaml = document(&case);
        let (of_case, texts) = grid::kinds_of(&yaml);
        blocks.extend(of_case);
        pieces.extend(texts.into_iter().flat_map(|(_, pieces)| pieces));
    }
    let no_block = Block::ALL.iter().filter(|block| !blocks.contains(block)).map(|it| it.name());
    let no_piece = Piece::ALL.iter().filter(|piece| !pieces.contains(piece)).map(|it| it.name());
    no_block.chain(no_piece).collect()
}
