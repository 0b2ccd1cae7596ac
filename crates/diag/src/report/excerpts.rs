//! What of its files a finding shows: excerpts that overlap become one.

use crate::Label;

/// One place that is shown, with the labels that stand in it.
pub(super) struct Shown<'a> {
    /// The labels and their numbers in the finding, the lowest number first.
    pub(super) labels: Vec<(usize, &'a Label)>,
    /// Lines without the last line's end.
    pub(super) text: String,
    /// The offset of `text` in the file.
    start: usize,
    /// The number of the first line.
    pub(super) line: usize,
    pub(super) cut_before: bool,
    pub(super) cut_after: bool,
}

impl<'a> Shown<'a> {
    fn new(number: usize, label: &'a Label) -> Self {
        Shown {
            labels: vec![(number, label)],
            text: label.excerpt.text.clone(),
            start: excerpt_start(label),
            line: label.excerpt.line,
            cut_before: label.excerpt.cut_before,
            cut_after: label.excerpt.cut_after,
        }
    }

    /// The marked bytes of `text` of one of the labels.
    pub(super) fn mark(&self, label: &Label) -> std::ops::Range<usize> {
        let start = label.bytes.start.saturating_sub(self.start).min(self.text.len());
        start..(start + label.excerpt.mark.len()).min(self.text.len())
    }

    /// Takes a label in if its excerpt overlaps this one or begins on the line after it. Labels come
    /// in the order of their excerpts.
    fn join(&mut self, number: usize, label: &'a Label) -> bool {
        let (excerpt, from) = (&label.excerpt, excerpt_start(label));
        let end = self.start + self.text.len();
        let same_file = self.labels.iter().all(|(_, other)| other.file == label.file);
        if !same_file || self.whole_file().is_some() || label.is_whole_file() {
            return false;
        }
        if from <= end {
            let (common, rest) = excerpt.text.split_at(overlap(&excerpt.text, end - from));
            // Two versions of one file never mix.
            if !self.text.get(from - self.start..).is_some_and(|text| text.starts_with(common)) {
                return false;
            }
            if !rest.is_empty() {
                self.text.push_str(rest);
                self.cut_after = excerpt.cut_after;
            } else if from + excerpt.text.len() == end {
                self.cut_after |= excerpt.cut_after;
            }
        } else {
            let line_end = match from - end {
                1 => "\n",
                2 => "\r\n",
                _ => return false,
            };
            if self.cut_after || excerpt.cut_before || excerpt.line != self.last_line() + 1 {
                return false;
            }
            self.text.push_str(line_end);
            self.text.push_str(&excerpt.text);
            self.cut_after = excerpt.cut_after;
        }
        self.labels.push((number, label));
        true
    }

    /// The label, if it is one that names no line: it shares its place with no other.
    pub(super) fn whole_file(&self) -> Option<&'a Label> {
        self.labels.first().map(|(_, label)| *label).filter(|label| label.is_whole_file())
    }

    fn last_line(&self) -> usize {
        self.line + self.text.matches('\n').count()
    }
}

/// The bytes of a text that an overlap takes in, moved back to the nearest boundary.
fn overlap(text: &str, length: usize) -> usize {
    text.floor_char_boundary(length.min(text.len()))
}

/// The offset of a label's excerpt in its file.
fn excerpt_start(label: &Label) -> usize {
    label.bytes.start.saturating_sub(label.excerpt.mark.start)
}

/// The places that a finding shows, in the order of their first labels, so that the place of the
/// fault itself comes first.
pub(super) fn shown(labels: &[Label]) -> Vec<Shown<'_>> {
    let mut in_order: Vec<(usize, &Label)> = labels.iter().enumerate().collect();
    in_order.sort_by_key(|(number, label)| (&label.file, excerpt_start(label), *number));
    let mut places: Vec<Shown<'_>> = Vec::new();
    for (number, label) in in_order {
        if !places.last_mut().is_some_and(|place| place.join(number, label)) {
            places.push(Shown::new(number, label));
        }
    }
    for place in &mut places {
        place.labels.sort_by_key(|(number, _)| *number);
    }
    places.sort_by_key(|place| place.labels.first().map(|(number, _)| *number));
    places
}
