//! Selectors that choose by the plural category of a number.
//!
//! Fluent's own choice knows CLDR 37, where French and Spanish have no `many`, sees a number as a float
//! and panics at some. So what Fluent formats has `CATEGORY($count) ->` where a text has `$count ->`,
//! and that function gives the category as a word. Terms and labels stay as they are: what they choose by
//! is mostly a word, and a number is one of the few digits that Fluent can be trusted with.

use std::borrow::Cow;
use std::ops::Range;

use crate::functions::CATEGORY;
use crate::pattern::{Expression, Pattern};

/// The text of a message with its selectors as calls. The spans of its patterns are offsets in what the
/// text is a piece of, from `start` on.
pub(crate) fn by_category<'t, 'p>(
    text: &'t str,
    start: usize,
    patterns: impl Iterator<Item = &'p Pattern>,
) -> Cow<'t, str> {
    let mut selectors: Vec<Range<usize>> = Vec::new();
    for pattern in patterns {
        pattern.walk(&mut |expression| {
            if let Expression::Select { selector, .. } = expression
                && matches!(**selector, Expression::Variable { .. } | Expression::Function { .. })
            {
                selectors.push(selector.span().range());
            }
        });
    }
    if selectors.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut called = String::with_capacity(text.len() + 16 * selectors.len());
    let mut at = 0;
    for selector in selectors {
        let (from, to) = (selector.start.saturating_sub(start), selector.end.saturating_sub(start));
        called.push_str(text.get(at..from).unwrap_or_default());
        called.push_str(CATEGORY);
        called.push('(');
        called.push_str(text.get(from..to).unwrap_or_default());
        called.push(')');
        at = to;
    }
    called.push_str(text.get(at..).unwrap_or_default());
    Cow::Owned(called)
}
