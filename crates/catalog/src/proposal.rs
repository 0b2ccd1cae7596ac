//! The nearest of the words that would have been right.

/// The candidate that a slip of the keyboard could have made of `word`: at most a third of its
/// characters differ. Of equally near ones the first holds.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.chars().collect();
    let most = (word.len() / 3).max(1);
    let near = candidates.into_iter().filter_map(|candidate| {
        let other: Vec<char> = candidate.chars().collect();
        let far = other.len().abs_diff(word.len()) > most;
        let distance = if far { usize::MAX } else { distance(&word, &other) };
        (distance <= most && distance > 0).then_some((distance, candidate))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate)
}

/// How many characters must be changed, added, dropped or swapped with their neighbor (the optimal
/// string alignment).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (row, here) in a.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, there) in b.iter().enumerate() {
            let at =
                |list: &[usize], index: usize| list.get(index).copied().unwrap_or(usize::MAX - 1);
            let changed = at(&last, column) + usize::from(here != there);
            let mut best = changed.min(at(&last, column + 1) + 1).min(at(&next, column) + 1);
            let swapped = row > 0
                && column > 0
                && a.get(row - 1) == Some(there)
                && b.get(column - 1) == Some(here);
            if swapped {
                best = best.min(at(&before, column - 1) + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut last, next);
    }
    last.last().copied().unwrap_or_default()
}

/// A hint that proposes the nearest candidate, or names the few that there are.
pub(crate) fn hint<'a>(
    word: &str,
    mark: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    /// Candidates that a hint names at most.
    const NAMED: usize = 8;
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
