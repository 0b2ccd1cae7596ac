//! What sync may not touch: every line that is not its own, and every word that a translator has written.

use std::collections::BTreeMap;

use hexaglot_catalog::CatalogFile;

use super::messages::catalog;

/// The lines that sync may write, rewrite and take away, by how they begin.
const SYNCS: [&str; 6] = ["# en|", "# was|", "# tm|", "# note|", "# missing:", "## "];

/// Which of the bytes of a catalog sync has changed though they are not its own. `obsolete` holds the texts
/// of removed units before and after.
pub(super) fn changed_bytes(before: &str, after: &str, obsolete: [&str; 2]) -> Vec<String> {
    let [obsolete_before, obsolete_after] = obsolete;
    let (old, new) = (own_lines(before, false), own_lines(after, false));
    let mut faults = Vec::new();
    for line in old.iter().filter(|line| !new.contains(line) && !obsolete_after.contains(**line)) {
        faults.push(format!("a line is lost: {line:?}"));
    }
    for line in new.iter().filter(|line| !old.contains(line) && !obsolete_before.contains(**line)) {
        faults.push(format!("a line is new: {line:?}"));
    }
    let common = |lines: &[&str], others: &[&str]| -> Vec<String> {
        let both = lines.iter().filter(|line| others.contains(line));
        both.map(|line| (*line).to_owned()).collect()
    };
    if common(&old, &new) != common(&new, &old) {
        faults.push("lines have changed their order".to_owned());
    }
    // Blank lines come and go only with a placeholder, a heading or a text.
    let blocks = |text: &str| text.lines().filter(|line| is_block(line)).count();
    let same_blocks = old == new && blocks(before) == blocks(after);
    if same_blocks && own_lines(before, true) != own_lines(after, true) {
        faults.push("blank lines have changed".to_owned());
    }
    faults
}

fn own_lines(text: &str, blank: bool) -> Vec<&str> {
    let own = |line: &&str| {
        let is_syncs = SYNCS.iter().any(|key| line.starts_with(key));
        !is_syncs && (blank || !line.trim().is_empty())
    };
    text.split_inclusive('\n').filter(own).collect()
}

fn is_block(line: &str) -> bool {
    line.starts_with("# missing:") || line.starts_with("## ")
}

/// The words of each message and term of a file as it is written, each with how often it stands there.
pub(super) type Words = BTreeMap<String, BTreeMap<String, usize>>;

pub(super) fn words(path: &str, text: &str) -> Words {
    let file = catalog(path, text);
    let terms = file.terms().map(|term| (format!("-{}", term.id), term));
    let all = file.messages().map(|message| (message.id.clone(), message)).chain(terms);
    all.map(|(id, message)| (id, count(raw(&file, message.span.range())))).collect()
}

fn raw(file: &CatalogFile, range: std::ops::Range<usize>) -> &str {
    file.file().text().get(range).unwrap_or_default()
}

fn count(text: &str) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    // A mark above a letter, such as an Arabic vowel, belongs to its word.
    let is_part = |c: char| c.is_alphanumeric() || ('\u{64B}'..='\u{652}').contains(&c);
    for word in text.split(|c| !is_part(c)).filter(|word| !word.is_empty()) {
        *counts.entry(word.to_owned()).or_default() += 1;
    }
    counts
}

/// The words that stand less often in a message than they did.
pub(super) fn lost(before: &Words, after: &Words) -> Vec<String> {
    let mut lost = Vec::new();
    for (id, words) in before {
        for (word, count) in words {
            let now = after.get(id).and_then(|words| words.get(word)).copied().unwrap_or_default();
            if now < *count {
                lost.push(format!("{id}: {word}"));
            }
        }
    }
    lost
}

/// Losses are seen.
pub(super) fn self_test() -> Result<(), String> {
    let before = "# mine\na = x y y\n\nb = z\n";
    let seen = [
        ("a lost comment", changed_bytes(before, "a = x y y\n\nb = z\n", ["", ""]).len()),
        ("a blank line", changed_bytes(before, "# mine\na = x y y\nb = z\n", ["", ""]).len()),
        ("another order", changed_bytes(before, "b = z\n# mine\na = x y y\n", ["", ""]).len()),
        ("a lost word", lost(&words("a", before), &words("a", "a = x y\nb = z\n")).len()),
    ];
    match seen.into_iter().find(|(_, faults)| *faults != 1) {
        Some((what, faults)) => Err(format!("the suite sees {faults} faults in {what}")),
        None => Ok(()),
    }
}
