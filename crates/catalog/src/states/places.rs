//! Where a file of states has its keys.

use std::collections::BTreeMap;
use std::ops::Range;

use hexaglot_diag::Span;

/// Where the keys of units stand, each with the range of its record: `serde_yaml` does not say, but
/// hexaglot writes one key a line.
#[derive(Debug)]
pub(super) struct Places<'t> {
    text: &'t str,
    units: BTreeMap<&'t str, (Span, Range<usize>)>,
}

impl<'t> Places<'t> {
    /// Reads the text of a file of states.
    pub(super) fn read(text: &'t str) -> Self {
        let skip = text.len() - without_mark(text).len();
        let units: Vec<_> =
            keys(without_mark(text), skip).filter(|(indent, ..)| *indent == 0).collect();
        let starts = units.iter().map(|(_, _, span)| span.range().start).skip(1);
        let ends = starts.chain([text.len()]);
        let mut places = BTreeMap::new();
        for ((_, key, span), end) in units.iter().zip(ends) {
            places.entry(*key).or_insert((*span, span.range().end..end));
        }
        Places { text, units: places }
    }

    /// The key of a unit.
    pub(super) fn unit(&self, id: &str) -> Span {
        self.units.get(id).map(|(span, _)| *span).unwrap_or_default()
    }

    /// A key of a unit's record.
    pub(super) fn within(&self, id: &str, key: &str) -> Span {
        let Some((_, range)) = self.units.get(id) else { return Span::default() };
        let record = self.text.get(range.clone()).unwrap_or_default();
        let found = keys(record, range.start).find(|(_, found, _)| *found == key);
        found.map(|(_, _, span)| span).unwrap_or_default()
    }
}

/// The text of a file behind its byte order mark, which is none of its characters.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

/// The lines of a text that begin with a key: how far it is indented, and where the line stands.
fn keys(text: &str, start: usize) -> impl Iterator<Item = (usize, &str, Span)> {
    text.split_inclusive('\n')
        .scan(start, |at, line| {
            let start = *at;
            *at += line.len();
            Some((start, line.trim_end()))
        })
        .filter_map(|(start, line)| {
            let content = line.trim_start();
            let indent = line.len() - content.len();
            let key = key(content)?;
            Some((indent, key, Span::new(start + indent, start + line.len())))
        })
}

/// The key that a line begins with.
fn key(line: &str) -> Option<&str> {
    if let Some(quote) = line.chars().next().filter(|first| matches!(first, '"' | '\'')) {
        return line.get(1..)?.split_once(quote).map(|(key, _)| key);
    }
    if line.starts_with('#') {
        return None;
    }
    match line.split_once(": ") {
        Some((key, _)) => Some(key),
        None => line.strip_suffix(':'),
    }
}

#[cfg(test)]
mod tests {
    use super::Places;
    use hexaglot_diag::Span;

    #[test]
    fn the_first_key_of_a_name_is_found_in_its_record() {
        let text =
            "# a: comment\nhexaglot-state: 1\na:\n  state: final\n\"b\":\n  state: final\na:\n";
        let places = Places::read(text);
        let shown = |span: Span| text.get(span.range()).unwrap();
        assert_eq!(shown(places.unit("hexaglot-state")), "hexaglot-state: 1");
        assert_eq!(places.unit("a").range().start, 31);
        assert_eq!(shown(places.unit("b")), "\"b\":");
        assert_eq!(places.within("b", "state").range().start, 56);
        assert_eq!(places.within("b", "source"), Span::default());
        assert_eq!(places.unit("c"), Span::default());
    }
}
