//! What a text takes from its document: data, references and notes.

use std::collections::BTreeSet;

use hexaglot_catalog::{Expression, Pattern};
use hexaglot_diag::Span;

/// What a text uses, in the order in which it is written; in a text with selectors, all that its variants
/// use. What it uses through another message stands where it refers to that.
#[derive(Debug, Default)]
pub(crate) struct Uses<'a> {
    /// The data.
    pub(crate) data: Vec<DatumUse<'a>>,
    /// What `REF` names.
    pub(crate) references: Vec<Named<'a>>,
    /// What `NOTE` names.
    pub(crate) notes: Vec<Named<'a>>,
}

/// `$name`, by itself or in a function.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DatumUse<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    /// The call that it is an argument of.
    pub(crate) function: Option<&'a Expression>,
    /// Where it stands.
    pub(crate) span: Span,
}

/// What a function names by its id.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Named<'a> {
    /// The id.
    pub(crate) id: &'a str,
    /// Where the function stands.
    pub(crate) span: Span,
}

impl<'a> Uses<'a> {
    /// The uses of a text. `message` gives the text of a message that it refers to.
    pub(crate) fn of(pattern: &'a Pattern, message: &dyn Fn(&str) -> Option<&'a Pattern>) -> Self {
        let mut uses = Uses::default();
        uses.add(pattern, None, message, &mut BTreeSet::new());
        uses
    }

    /// The data that a placeable uses; in a selector, only what chooses.
    pub(crate) fn in_expression(expression: &'a Expression) -> Vec<DatumUse<'a>> {
        let mut data = Vec::new();
        let function = matches!(expression, Expression::Function { .. }).then_some(expression);
        expression.walk(&mut |inner| {
            if let Expression::Variable { name, span } = inner {
                data.push(DatumUse { name, function, span: *span });
            }
        });
        data
    }

    fn add(
        &mut self,
        pattern: &'a Pattern,
        place: Option<Span>,
        message: &dyn Fn(&str) -> Option<&'a Pattern>,
        seen: &mut BTreeSet<&'a str>,
    ) {
        let mut inner = Vec::new();
        let mut function: Option<&Expression> = None;
        pattern.walk(&mut |expression| {
            let span = place.unwrap_or(expression.span());
            match expression {
                Expression::Function { name, positional, .. } => {
                    function = Some(expression);
                    if let [Expression::Literal { value, .. }] = positional.as_slice() {
                        let named = Named { id: value, span };
                        match name.as_str() {
                            "REF" => self.references.push(named),
                            "NOTE" => self.notes.push(named),
                            _ => {}
                        }
                    }
                }
                Expression::Variable { name, span: own } => {
                    let holds = |call: &&Expression| call.span().end >= own.end;
                    let function = function.filter(holds);
                    self.data.push(DatumUse { name, function, span });
                }
                Expression::Message { id, .. } => inner.push((id.as_str(), span)),
                _ => {}
            }
        });
        for (id, span) in inner {
            if seen.insert(id)
                && let Some(pattern) = message(id)
            {
                self.add(pattern, Some(span), message, seen);
            }
        }
    }

    /// The names of the data.
    pub(crate) fn data_names(&self) -> BTreeSet<&'a str> {
        self.data.iter().map(|datum| datum.name).collect()
    }
}

/// The ids of what is named.
pub(crate) fn ids<'a>(named: &[Named<'a>]) -> BTreeSet<&'a str> {
    named.iter().map(|named| named.id).collect()
}

/// The first of each id whose id is not among others.
pub(crate) fn missing_from<'u, 'a>(
    named: &'u [Named<'a>],
    others: &'u BTreeSet<&str>,
) -> impl Iterator<Item = Named<'a>> + use<'u, 'a> {
    let mut seen = BTreeSet::new();
    named.iter().copied().filter(move |each| !others.contains(each.id) && seen.insert(each.id))
}
