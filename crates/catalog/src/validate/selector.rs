//! Checks of selectors and the keys of their variants.

use hexaglot_diag::nearest;
use std::collections::BTreeSet;

use hexaglot_document::Datum;
use hexaglot_locale::Plural;

use super::check::{Checker, Scope};
use crate::codes::{BAD_SELECTOR, BAD_VARIANT};
use crate::pattern::{Expression, Variant, VariantKey};

/// Whether the key of a variant is a plural category of CLDR.
pub(crate) fn is_category(key: &str) -> bool {
    Plural::ALL.iter().any(|(name, _)| *name == key)
}

/// What the keys of variants are compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    /// The plural category of a number, as a word, which a key such as `[1]` never equals.
    Plural,
    /// A string.
    Word,
    /// An argument of a term: a string or a number, as it is called.
    Argument,
    /// Nothing is known; the selector is at fault itself.
    Unknown,
}

impl Checker<'_> {
    pub(super) fn select(&mut self, selector: &Expression, variants: &[Variant]) {
        let choice = self.selector(selector);
        let mut seen = BTreeSet::new();
        for variant in variants {
            let key = variant.key.as_str();
            let plural = "`zero`, `one`, `two`, `few`, `many` or `other`";
            let fault = match (choice, &variant.key) {
                _ if !seen.insert(&variant.key) => Some((
                    format!("the variant `{key}` stands twice"),
                    "the first is taken".to_owned(),
                )),
                (Choice::Unknown | Choice::Argument, _) | (Choice::Word, VariantKey::Name(_)) => {
                    None
                }
                (Choice::Word, VariantKey::Number(_)) => Some((
                    format!("the number `{key}` never equals a word"),
                    "use a name as the key".to_owned(),
                )),
                (Choice::Plural, VariantKey::Number(_)) => Some((
                    format!(
                        "the variant `{key}` is never chosen: numbers choose by plural category"
                    ),
                    format!("use {plural}"),
                )),
                (Choice::Plural, VariantKey::Name(_)) if variant.default || is_category(key) => {
                    None
                }
                (Choice::Plural, VariantKey::Name(_)) => Some((
                    format!("`{key}` is no plural category"),
                    nearest(key, Plural::ALL.map(|(name, _)| name)).map_or_else(
                        || format!("use {plural}"),
                        |near| format!("did you mean `{near}`?"),
                    ),
                )),
            };
            if let Some((message, hint)) = fault {
                self.fault(&BAD_VARIANT, message, variant.key_span, "never chosen", Some(hint));
            }
        }
    }

    fn selector(&mut self, selector: &Expression) -> Choice {
        match selector {
            Expression::Variable { name, span } => {
                let datum = self.variable(name, *span);
                match (&self.scope, datum) {
                    (Scope::Term, _) => return Choice::Argument,
                    (Scope::Label { .. }, _) => return Choice::Word,
                    (Scope::Unit { .. }, Some(Datum::Number(_))) => return Choice::Plural,
                    (Scope::Unit { .. }, Some(datum)) => {
                        let kind = datum.kind();
                        let message =
                            format!("a selector cannot choose by `${name}`, which is a {kind}");
                        let hint = Some("only numbers choose, by their plural category".to_owned());
                        self.fault(&BAD_SELECTOR, message, *span, &format!("a {kind}"), hint);
                    }
                    (Scope::Unit { .. }, None) => {}
                }
            }
            Expression::Function { name, name_span, positional, named, span } => {
                let function = self.call(name, *name_span, positional, named, *span);
                match function {
                    Some(function) if function.selects => return Choice::Plural,
                    Some(_) => {
                        let message = format!("a selector cannot choose by what `{name}` writes");
                        let hint = Some("only numbers choose, by their plural category".to_owned());
                        self.fault(&BAD_SELECTOR, message, *span, "always the default", hint);
                    }
                    None => {}
                }
            }
            Expression::Term { id, attribute, positional, arguments, span } => {
                self.term(id, attribute.as_deref(), *span);
                self.term_arguments(id, attribute.as_deref(), positional, arguments, *span);
                return Choice::Word;
            }
            Expression::Literal { span, .. } | Expression::Number { span, .. } => {
                let hint = Some("write the variant that it always chooses".to_owned());
                let message = "a selector that is a literal always chooses the same";
                self.fault(&BAD_SELECTOR, message, *span, "a literal", hint);
            }
            // The parser lets nothing else through.
            Expression::Message { .. } | Expression::Select { .. } | Expression::Nested(..) => {
                self.fault(&BAD_SELECTOR, "this cannot be a selector", selector.span(), "", None);
            }
        }
        Choice::Unknown
    }
}
