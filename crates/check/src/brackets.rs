//! Brackets that do not nest, in a text whose order is in doubt.
//!
//! [`enclosures`](crate::enclosures) takes the order for right: a mark closes one further out too, and the
//! brackets of markers are passed over. In visual order those are the brackets that tell the most.

use hexaglot_edition::mirrored;

use crate::enclosures::Mark;

/// The brackets of a text that the innermost open one does not pair with, in order. Guillemets are brackets
/// here: they turn with the direction as those do.
pub(crate) fn unpaired(text: &str) -> Vec<Mark> {
    let mut open: Vec<Mark> = Vec::new();
    let mut unpaired = Vec::new();
    for (at, sign) in text.char_indices() {
        let mark = Mark { at, sign };
        if opens(mark) {
            open.push(mark);
        } else if closes(mark) && open.pop_if(|open| mirrored(open.sign) == sign).is_none() {
            unpaired.push(mark);
        }
    }
    unpaired.extend(open);
    unpaired.sort_by_key(|mark| mark.at);
    unpaired
}

/// Whether a bracket is one that opens.
pub(crate) fn opens(mark: Mark) -> bool {
    matches!(mark.sign, '(' | '[' | '{' | '«')
}

fn closes(mark: Mark) -> bool {
    opens(Mark { sign: mirrored(mark.sign), ..mark })
}

#[cfg(test)]
mod tests {
    use super::unpaired;

    #[test]
    fn brackets_find_their_partners() {
        let of = |text| unpaired(text).iter().map(|bracket| bracket.at).collect::<Vec<_>>();
        assert_eq!(of("a (b [c] (d)) e"), [0; 0]);
        assert_eq!(of("a) b (c ]d("), [1, 5, 8, 10]);
    }
}
