//! Which paragraphs answer to which, judged by their lengths.
//!
//! The method is that of William A. Gale and Kenneth W. Church, "A Program for Aligning Sentences in
//! Bilingual Corpora", Computational Linguistics 19 (1), 1993: long texts have long translations, so the
//! cheapest way through both sequences is sought, at a price for each step that grows with the difference of
//! the lengths and with how seldom such a step is. The formula of the price, its constants and the steps 1-1,
//! 1-0, 0-1, 2-1, 1-2 and 2-2 are those of the program in the appendix of that paper.
//!
//! Four things are ours, since paragraphs of official texts are few and long:
//!
//! - the ratio of the lengths and its variance are measured on the pairs that the structure of the two pages
//!   makes certain ([`Scale::measured`]), since Chinese has a quarter of the characters of English;
//! - a text that answers to nothing costs the same, however long it is: nobody leaves texts out by their
//!   length;
//! - three paragraphs may answer to one, at the price of two steps of 2-1, which have to join twice as well;
//! - the paragraphs of a preamble begin with the same word in every language (*Whereas*, 鉴于), so a step
//!   that pairs such a paragraph with one that does not begin so has a price of its own.

use std::ops::Range;

/// What is known of a text before it is paired.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Measure {
    /// Its length in characters.
    pub(crate) length: usize,
    /// What pairs with its like alone.
    pub(crate) shape: Shape,
    /// Whether it begins as another of the same sequence does.
    pub(crate) is_formula: bool,
}

/// What sort of block a text is, or an item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Several of these may answer to one.
    Paragraph,
    Section,
    List,
    Quote,
    Item,
}

/// A step through both sequences: what answers to what. One of them may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) original: Range<usize>,
    pub(crate) translation: Range<usize>,
}

/// How the lengths of two languages go together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scale {
    /// Characters of the translation for one of the original.
    ratio: f64,
    /// The variance of that, for one character.
    variance: f64,
}

impl Default for Scale {
    /// That of the program in the paper.
    fn default() -> Self {
        Scale { ratio: 1.0, variance: 6.8 }
    }
}

/// The fewest pairs that a variance is measured on.
const PAIRS: usize = 20;

impl Scale {
    /// Measures pairs that are certain. Where they are too few for a variance, it is that of the paper, on
    /// the scale of the translation.
    pub(crate) fn measured(pairs: &[(usize, usize)]) -> Self {
        let total =
            |side: fn(&(usize, usize)) -> usize| pairs.iter().map(side).sum::<usize>() as f64;
        let (original, translation) = (total(|pair| pair.0), total(|pair| pair.1));
        if original < 1.0 || translation < 1.0 {
            return Scale::default();
        }
        let ratio = translation / original;
        let variance = if pairs.len() < PAIRS {
            Scale::default().variance * ratio * ratio
        } else {
            let square = |(original, translation): &(usize, usize)| {
                let (original, translation) = (*original as f64, *translation as f64);
                let mean = (original + translation / ratio) / 2.0;
                (translation - ratio * original).powi(2) / mean.max(1.0)
            };
            pairs.iter().map(square).sum::<f64>() / pairs.len() as f64
        };
        // Where all pairs have one ratio, a variance of nothing would let no other pair exist.
        Scale { ratio, variance: variance.max(ratio * ratio / 100.0) }
    }

    /// The price of taking a text of one length for the translation of one of another: -100 log of the
    /// probability that the lengths differ at least so much.
    fn price(self, original: usize, translation: usize) -> f64 {
        let (original, translation) = (original as f64, translation as f64);
        let mean = ((original + translation / self.ratio) / 2.0).max(1.0);
        let delta = (self.ratio * original - translation) / (self.variance * mean).sqrt();
        let probability = 2.0 * (1.0 - normal(delta.abs()));
        if probability > 0.0 { (-100.0 * probability.ln()).min(FARTHEST) } else { FARTHEST }
    }
}

/// The price of lengths that never go together.
const FARTHEST: f64 = 2500.0;

/// The price of a step that pairs a formula with what is none: -100 log of one in twenty.
const OTHER_OPENING: f64 = 300.0;

/// The steps and their prices: -100 log of how often each is taken, for each 1-1.
const STEPS: [(usize, usize, f64); 8] = [
    (1, 1, 0.0),
    (1, 0, 450.0),
    (0, 1, 450.0),
    (2, 1, 230.0),
    (1, 2, 230.0),
    (2, 2, 440.0),
    (3, 1, 460.0),
    (1, 3, 460.0),
];

/// The most pairs of texts that are looked at.
const PAIRS_TRIED: usize = 4_000_000;

/// Pairs two sequences: the steps through both, in their order. Nothing where both are too long for that.
pub(crate) fn pair_by_length(
    original: &[Measure],
    translation: &[Measure],
    scale: Scale,
) -> Option<Vec<Step>> {
    let width = translation.len() + 1;
    if (original.len() + 1).saturating_mul(width) > PAIRS_TRIED {
        return None;
    }
    // Of each pair of positions, the price of the cheapest way there and its last step.
    let mut best: Vec<(f64, usize, usize)> =
        vec![(f64::INFINITY, 0, 0); (original.len() + 1) * width];
    for from in 0..=original.len() {
        for to in 0..=translation.len() {
            let mut cheapest = if from + to == 0 { (0.0, 0, 0) } else { (f64::INFINITY, 0, 0) };
            for (taken, answering, price) in STEPS {
                let (Some(one), Some(other)) = (from.checked_sub(taken), to.checked_sub(answering))
                else {
                    continue;
                };
                let before = best.get(one * width + other).map_or(f64::INFINITY, |best| best.0);
                let texts = original.get(one..from).unwrap_or_default();
                let answers = translation.get(other..to).unwrap_or_default();
                let whole = before + price + step(texts, answers, scale);
                if whole < cheapest.0 {
                    cheapest = (whole, taken, answering);
                }
            }
            if let Some(slot) = best.get_mut(from * width + to) {
                *slot = cheapest;
            }
        }
    }
    let (mut from, mut to) = (original.len(), translation.len());
    let mut steps = Vec::new();
    while let Some((_, taken, answering)) = best.get(from * width + to).copied()
        && taken + answering > 0
    {
        steps.push(Step { original: from - taken..from, translation: to - answering..to });
        (from, to) = (from - taken, to - answering);
    }
    steps.reverse();
    Some(steps)
}

/// The price of a step without that of its kind; infinite where it cannot be.
fn step(texts: &[Measure], answers: &[Measure], scale: Scale) -> f64 {
    let mut all = texts.iter().chain(answers);
    let is_possible = match (texts, answers) {
        ([one], [other]) => one.shape == other.shape,
        ([_], []) | ([], [_]) => true,
        _ => all.all(|measure| measure.shape == Shape::Paragraph),
    };
    if !is_possible {
        return f64::INFINITY;
    }
    if texts.is_empty() || answers.is_empty() {
        return 0.0;
    }
    let length = |side: &[Measure]| side.iter().map(|measure| measure.length).sum();
    let formulas = |side: &[Measure]| side.iter().filter(|measure| measure.is_formula).count();
    let agree = |side: &[Measure]| formulas(side) == 0 || formulas(side) == side.len();
    let same = agree(texts) && agree(answers) && (formulas(texts) == 0) == (formulas(answers) == 0);
    scale.price(length(texts), length(answers)) + if same { 0.0 } else { OTHER_OPENING }
}

/// The cumulative normal distribution, by formula 26.2.17 of Abramowitz and Stegun, as in the paper.
fn normal(z: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.231_641_9 * z);
    let polynomial =
        ((((1.330_274_429 * t - 1.821_255_978) * t + 1.781_477_937) * t - 0.356_563_782) * t
            + 0.319_381_530)
            * t;
    1.0 - 0.398_942_3 * (-z * z / 2.0).exp() * polynomial
}

#[cfg(test)]
mod tests {
    use super::{Measure, Scale, Shape, pair_by_length};

    fn measures(lengths: &[usize]) -> Vec<Measure> {
        let measure = |length: &usize| Measure {
            length: *length,
            shape: Shape::Paragraph,
            is_formula: false,
        };
        lengths.iter().map(measure).collect()
    }

    fn steps(original: &[usize], translation: &[usize]) -> Vec<(usize, usize)> {
        let steps = pair_by_length(&measures(original), &measures(translation), Scale::default());
        steps.unwrap().iter().map(|step| (step.original.len(), step.translation.len())).collect()
    }

    #[test]
    fn what_is_as_long_goes_together() {
        assert_eq!(steps(&[100, 20, 300], &[104, 19, 310]), [(1, 1), (1, 1), (1, 1)]);
        assert_eq!(steps(&[100, 150, 300], &[255, 310]), [(2, 1), (1, 1)]);
        assert_eq!(steps(&[100, 300], &[104, 140, 165]), [(1, 1), (1, 2)]);
        assert_eq!(steps(&[100, 400, 300], &[104, 310]), [(1, 1), (1, 0), (1, 1)]);
        assert_eq!(steps(&[100, 300], &[104, 420, 310]), [(1, 1), (0, 1), (1, 1)]);
        assert_eq!(steps(&[], &[5]), [(0, 1)]);
    }

    #[test]
    fn shapes_never_mix() {
        let mut original = measures(&[100, 100]);
        let mut translation = measures(&[100, 100]);
        original[0].shape = Shape::List;
        translation[1].shape = Shape::List;
        for step in pair_by_length(&original, &translation, Scale::default()).unwrap() {
            let pair = (original.get(step.original), translation.get(step.translation));
            if let (Some([one]), Some([other])) = pair {
                assert_eq!(one.shape, other.shape);
            }
        }
    }

    #[test]
    fn a_scale_is_that_of_its_pairs() {
        let pairs = vec![(100, 25); 40];
        let scale = Scale::measured(&pairs);
        assert!(scale.price(200, 50) < scale.price(200, 70));
        assert_eq!(Scale::measured(&[]), Scale::default());
    }
}
