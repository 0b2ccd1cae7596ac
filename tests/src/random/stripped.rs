//! Documents without some of their ids.

use proptest::prelude::*;
use proptest::sample::Index;

use super::document::document;

/// What happens to an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It stays.
    Kept,
    /// It becomes one that looks as if it was proposed for something else, or composed.
    Disguised(usize, &'static str),
    /// It goes, and the next key takes its place beside the dash.
    Beside,
    /// It goes, and the dash stands alone.
    Below,
    /// It goes, and a comment stands beside the dash.
    Commented,
}

/// How ids end that are proposed or composed.
const ENDINGS: &[&str] = &["", "-1", "-2", "-source", "-r0-c0", "-1-definition"];

/// Valid documents but for the ids that some of their parts lack; with comments, and with either kind
/// of line ends.
pub fn stripped() -> impl Strategy<Value = String> {
    let disguise = (1_usize..6, proptest::sample::select(ENDINGS));
    let fate = prop_oneof![
        1 => Just(Fate::Kept),
        2 => disguise.prop_map(|(number, ending)| Fate::Disguised(number, ending)),
        2 => Just(Fate::Beside),
        1 => Just(Fate::Below),
        1 => Just(Fate::Commented),
    ];
    (
        document(),
        proptest::collection::vec(fate, 64),
        proptest::collection::vec(any::<Index>(), 0..8),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(document, fates, comments, carriage_returns, mark)| {
            let mut lines = strip(&document.yaml, &fates);
            for comment in comments {
                lines.insert(comment.index(lines.len() + 1), "   # id: remark".to_owned());
            }
            let end = if carriage_returns { "\r\n" } else { "\n" };
            let mark = if mark { "\u{FEFF}" } else { "" };
            format!("{mark}{}{end}", lines.join(end))
        })
}

/// The lines of a document after each of its ids has met its fate.
fn strip(yaml: &str, fates: &[Fate]) -> Vec<String> {
    let mut fates = fates.iter().copied().cycle();
    let mut stripped = Vec::new();
    let mut lines = yaml.lines();
    let mut disguises: Vec<String> = Vec::new();
    while let Some(line) = lines.next() {
        let mut fate = || fates.next().unwrap_or(Fate::Kept);
        if let Some((before, rest)) = line.split_once("{ id: ") {
            let (_, after) = rest.split_once(", ").expect("a text follows its id");
            let goes = !matches!(fate(), Fate::Kept | Fate::Disguised(..));
            stripped.push(if goes { format!("{before}{{ {after}") } else { line.to_owned() });
            continue;
        }
        let Some((indent, _)) = line.split_once("- id: ") else {
            stripped.push(line.to_owned());
            continue;
        };
        let next = || lines.next().expect("something has more than an id").to_owned();
        match fate() {
            Fate::Kept => stripped.push(line.to_owned()),
            Fate::Disguised(number, ending) => {
                let id = format!("body-{number}{ending}");
                if disguises.iter().any(|other| is_part(&id, other) || is_part(other, &id)) {
                    stripped.push(line.to_owned());
                } else {
                    stripped.push(format!("{indent}- id: {id}"));
                    disguises.push(id);
                }
            }
            Fate::Beside => {
                let mut next = next;
                stripped.push(format!("{indent}- {}", next().trim_start()));
            }
            Fate::Below => stripped.push(format!("{indent}-")),
            Fate::Commented => stripped.push(format!("{indent}- # about it")),
        }
    }
    stripped
}

/// Whether an id is another one, or could be composed of it.
fn is_part(id: &str, other: &str) -> bool {
    id.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}
