//! Pairing paragraphs: equal ones first, then those between them by likeness.

use similar::{Algorithm, ChangeTag, DiffOp, TextDiff, capture_diff_slices};

use super::Paragraph;

/// A place where the two texts differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The paragraphs of the seed: none where it has nothing, two where one was broken in two.
    pub seed: Vec<Paragraph>,
    /// Our paragraph; none where we have nothing.
    pub ours: Option<Paragraph>,
}

/// The two texts side by side.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Alignment {
    /// How many paragraphs are equal.
    pub equal: usize,
    /// The others, in order.
    pub differences: Vec<Difference>,
}

/// What it costs to leave a paragraph without a partner; two that have less than two fifths in common
/// are no partners.
const ALONE: f32 = 0.3;

/// Lays the two texts side by side.
#[must_use]
pub fn align(seed: &[Paragraph], ours: &[Paragraph]) -> Alignment {
    let texts = |side: &[Paragraph]| side.iter().map(|it| it.text.clone()).collect::<Vec<_>>();
    let mut alignment = Alignment::default();
    for op in capture_diff_slices(Algorithm::Patience, &texts(seed), &texts(ours)) {
        if let DiffOp::Equal { len, .. } = op {
            alignment.equal += len;
        } else {
            let seed = seed.get(op.old_range()).unwrap_or_default();
            let ours = ours.get(op.new_range()).unwrap_or_default();
            alignment.differences.extend(pair(seed, ours));
        }
    }
    alignment
}

/// How a run of paragraphs that differ ends at its cheapest.
#[derive(Clone)]
struct Step {
    cost: f32,
    /// How many paragraphs of each side the first difference takes.
    takes: (usize, usize),
}

/// Pairs a run: each of ours with none, one or two of the seed, at the least cost.
fn pair(seed: &[Paragraph], ours: &[Paragraph]) -> Vec<Difference> {
    let width = ours.len() + 1;
    let end = Step { cost: 0.0, takes: (0, 0) };
    let mut steps = vec![end; (seed.len() + 1) * width];
    let places = (0..=seed.len()).rev().flat_map(|s| (0..=ours.len()).rev().map(move |o| (s, o)));
    for (s, o) in places.skip(1) {
        let best = [(1, 1), (2, 1), (1, 0), (0, 1)]
            .into_iter()
            .filter_map(|(from_seed, from_ours)| {
                let taken = seed.get(s..s + from_seed)?;
                let cost = match (from_seed, from_ours) {
                    (_, 0) | (0, _) => ours.get(o..o + from_ours).map(|_| ALONE)?,
                    _ => unlikeness(taken, ours.get(o)?),
                };
                let rest = steps.get((s + from_seed) * width + o + from_ours)?.cost;
                Some(Step { cost: cost + rest, takes: (from_seed, from_ours) })
            })
            .min_by(|a, b| a.cost.total_cmp(&b.cost));
        if let (Some(best), Some(step)) = (best, steps.get_mut(s * width + o)) {
            *step = best;
        }
    }
    let (mut s, mut o) = (0, 0);
    let mut differences = Vec::new();
    while let Some(Step { takes: (from_seed, from_ours), .. }) = steps.get(s * width + o) {
        if (*from_seed, *from_ours) == (0, 0) {
            break;
        }
        let taken = seed.get(s..s + from_seed).unwrap_or_default().to_vec();
        let ours = ours.get(o).filter(|_| *from_ours > 0).cloned();
        differences.push(Difference { seed: taken, ours });
        s += from_seed;
        o += from_ours;
    }
    differences
}

/// The part of the characters that two paragraphs do not have in common, from 0 to 1.
fn unlikeness(seed: &[Paragraph], ours: &Paragraph) -> f32 {
    let seed: Vec<&str> = seed.iter().map(|paragraph| paragraph.text.as_str()).collect();
    let seed = seed.join(" ");
    let diff = TextDiff::from_chars(&seed, &ours.text);
    let changes = diff.iter_all_changes();
    let (mut all, mut other) = (0_u16, 0_u16);
    for change in changes {
        all = all.saturating_add(1);
        other = other.saturating_add(u16::from(change.tag() != ChangeTag::Equal));
    }
    f32::from(other) / f32::from(all.max(1))
}

#[cfg(test)]
mod tests {
    use super::{Difference, align};
    use crate::seed::{Paragraph, paragraphs};

    fn shown(differences: &[Difference]) -> Vec<(Vec<usize>, Option<&str>)> {
        differences
            .iter()
            .map(|difference| {
                let lines = difference.seed.iter().map(|paragraph| paragraph.line).collect();
                (lines, difference.ours.as_ref().map(|ours: &Paragraph| ours.text.as_str()))
            })
            .collect()
    }

    #[test]
    fn runs_are_paired_by_likeness() {
        let seed =
            paragraphs("head\nReport by the\nChairman\nTitle of\nthe report\nbody text 1\nend\n");
        let ours = paragraphs(
            "symbol\nhead\nReport by the Chairman\nTitle of the report\nbody text 2\nend\n",
        );
        let alignment = align(&seed, &ours);
        assert_eq!(alignment.equal, 2);
        let expected = vec![
            (vec![], Some("symbol")),
            (vec![2, 3], Some("Report by the Chairman")),
            (vec![4, 5], Some("Title of the report")),
            (vec![6], Some("body text 2")),
        ];
        assert_eq!(shown(&alignment.differences), expected);
    }
}
