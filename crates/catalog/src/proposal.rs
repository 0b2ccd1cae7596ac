//! Hints that name the words which would have been right.

use hexaglot_diag::nearest;

/// A hint that proposes the nearest candidate, or names the few that there are.
pub(crate) fn hint<'a>(
    word: &str,
    mark: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    /// Candidates that a hint names at most.
    const NAMED: usize = 10;
    let candidates: Vec<&str> = candidates.into_iter().collect();
    if let Some(near) = nearest(word, candidates.iter().copied()) {
        return Some(format!("did you mean `{mark}{near}`?"));
    }
    let named: Vec<String> = candidates.iter().map(|each| format!("`{mark}{each}`")).collect();
    match named.as_slice() {
        [only] => Some(format!("there is only {only}")),
        [_, ..] if named.len() <= NAMED => Some(format!("one of {}", named.join(", "))),
        _ => None,
    }
}
