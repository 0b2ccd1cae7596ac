//! Checks of calls: functions and the arguments of terms.

use hexaglot_diag::{Span, nearest};
use hexaglot_document::Datum;
use hexaglot_locale::{Lang, countries};

use super::check::{Checker, Names, Scope};
use crate::codes::{
    BAD_ARGUMENT, UNKNOWN_ARGUMENT, UNKNOWN_COUNTRY, UNKNOWN_FUNCTION, UNKNOWN_NOTE,
    UNKNOWN_REFERENCE,
};
use crate::functions::{self, FUNCTIONS, Function, ParameterValue, Positional};
use crate::pattern::{Expression, NamedArgument};
use crate::proposal;

impl Checker<'_> {
    /// A call of a function; the function, where there is one of that name.
    pub(super) fn call(
        &mut self,
        name: &str,
        name_span: Span,
        positional: &[Expression],
        named: &[NamedArgument],
        span: Span,
    ) -> Option<&'static Function> {
        let Some(function) = functions::function(name) else {
            let hint = proposal::hint(name, "", FUNCTIONS.iter().map(|function| function.name));
            let message = format!("there is no function `{name}`");
            self.fault(&UNKNOWN_FUNCTION, message, name_span, "no such function", hint);
            return None;
        };
        let place = match self.scope {
            Scope::Unit { .. } => None,
            Scope::Term if function.in_terms => None,
            Scope::Term => Some("a term, which serves all documents"),
            Scope::Label { .. } => Some("a label"),
        };
        if let Some(place) = place {
            let message = format!("`{name}` cannot stand in {place}");
            self.fault(&UNKNOWN_FUNCTION, message, name_span, "not here", None);
            return None;
        }
        let count = function.positional.count();
        if count.contains(&positional.len()) {
            positional.iter().for_each(|argument| self.positional(function, argument));
        } else {
            let wanted = match (*count.start(), *count.end()) {
                (1, 1) => "one argument without a name".to_owned(),
                (least, most) => format!("{least} to {most} arguments without a name"),
            };
            let message = format!("`{name}` takes {wanted}, not {}", positional.len());
            let hint = Some(format!("write `{}`", example(function)));
            self.fault(&BAD_ARGUMENT, message, span, "", hint);
        }
        for argument in named {
            self.named(function, argument);
        }
        self.fraction_digits(function, named);
        self.date_style(function, positional, named);
        self.digits(function, named);
        Some(function)
    }

    fn positional(&mut self, function: &Function, argument: &Expression) {
        let name = function.name;
        match (&function.positional, argument) {
            (Positional::Datum(kinds), Expression::Variable { name: variable, span }) => {
                if let Some(datum) = self.variable(variable, *span) {
                    self.kind(function, kinds, variable, datum, *span);
                }
            }
            (
                Positional::Number | Positional::Whole,
                Expression::Variable { name: variable, span },
            ) => {
                if let Some(datum) = self.variable(variable, *span) {
                    self.kind(function, &["number"], variable, datum, *span);
                    self.whole(function, datum, *span);
                }
            }
            (Positional::Number, Expression::Number { .. }) => {}
            (Positional::Whole, Expression::Number { value, span }) => {
                self.whole(function, &Datum::Number(value.clone()), *span);
            }
            (Positional::Country, Expression::Variable { name: variable, span }) => {
                if let Some(datum) = self.variable(variable, *span) {
                    self.kind(function, &["country"], variable, datum, *span);
                }
            }
            (Positional::Country, Expression::Literal { value, span }) => {
                self.country(value, *span);
            }
            (
                Positional::Elements,
                Expression::Literal { .. }
                | Expression::Number { .. }
                | Expression::Variable { .. }
                | Expression::Term { .. }
                | Expression::Function { .. },
            ) => self.expression(argument),
            (Positional::Reference, Expression::Literal { value, span }) => {
                self.reference(value, *span);
            }
            (Positional::Note, Expression::Literal { value, span }) => self.note(value, *span),
            (Positional::Language, Expression::Literal { value, span }) => {
                if value.parse::<Lang>().is_err() {
                    let message = format!("`{value}` is not one of the six languages");
                    let hint = proposal::hint(value, "", Lang::ALL.map(Lang::tag));
                    self.fault(&BAD_ARGUMENT, message, *span, "no language", hint);
                }
            }
            (_, other) => {
                let message = format!("`{name}` cannot use this argument");
                let hint = Some(format!("write `{}`", example(function)));
                self.fault(&BAD_ARGUMENT, message, other.span(), "", hint);
            }
        }
    }

    fn kind(
        &mut self,
        function: &Function,
        kinds: &[&str],
        variable: &str,
        datum: &Datum,
        span: Span,
    ) {
        if kinds.contains(&datum.kind()) {
            return self.place_of(datum, span);
        }
        let (name, kind) = (function.name, datum.kind());
        let message =
            format!("`{name}` writes a {}, and `${variable}` is a {kind}", kinds.join(" or a "));
        let other = FUNCTIONS.iter().find(|other| match &other.positional {
            Positional::Datum(kinds) => kinds.contains(&kind),
            Positional::Number => kind == "number",
            Positional::Country => kind == "country",
            Positional::Whole
            | Positional::Reference
            | Positional::Note
            | Positional::Language
            | Positional::Elements => false,
        });
        let hint = match other {
            Some(other) => format!("write `{}(${variable})`", other.name),
            None => format!("write `${variable}` alone"),
        };
        self.fault(&BAD_ARGUMENT, message, span, &format!("a {kind}"), Some(hint));
    }

    /// `ORDINAL` counts: there is no 2.5th meeting.
    fn whole(&mut self, function: &Function, datum: &Datum, span: Span) {
        let Datum::Number(number) = datum else { return };
        let is_whole = number.bytes().all(|byte| byte.is_ascii_digit());
        if function.positional == Positional::Whole && !is_whole {
            let message = format!("`{}` writes whole numbers, and this is {number}", function.name);
            self.fault(&BAD_ARGUMENT, message, span, "not a whole number", None);
        }
    }

    fn country(&mut self, code: &str, span: Span) {
        if countries::is_known(code) {
            return;
        }
        let message = format!("`{code}` is no country of which there is a name");
        let hint = match countries::nearest(code) {
            Some((near, name)) => format!("did you mean `{near}` ({name})?"),
            None => "write its two letters in ISO 3166-1, such as `EG`".to_owned(),
        };
        self.fault(&UNKNOWN_COUNTRY, message, span, "no such country", Some(hint));
    }

    fn reference(&mut self, id: &str, span: Span) {
        let Scope::Unit { names, document, .. } = &self.scope else { return };
        match id.split_once('#') {
            Some((other, id)) if other != document.id.as_str() => {
                self.reference_to(names, other, id, span);
            }
            here => {
                let id = here.map_or(id, |(_, id)| id);
                if !names.anchors.contains(id) {
                    let near = nearest(id, names.anchors.iter().copied());
                    let hint = near.map(|near| format!("did you mean `{near}`?"));
                    let message = format!("nothing in this document has the id `{id}`");
                    self.fault(&UNKNOWN_REFERENCE, message, span, "no such id", hint);
                }
            }
        }
    }

    /// A reference to something in another document.
    fn reference_to(&mut self, names: &Names<'_>, other: &str, id: &str, span: Span) {
        let did_you_mean = |near: &str| format!("did you mean `{near}`?");
        if let Some(anchors) = names.cited.anchors(other) {
            if !anchors.contains(id) {
                let near = nearest(id, anchors.iter().map(String::as_str));
                let hint = near.map(|near| did_you_mean(&format!("{other}#{near}")));
                let message = format!("nothing in the document `{other}` has the id `{id}`");
                self.fault(&UNKNOWN_REFERENCE, message, span, "no such id", hint);
            }
            return;
        }
        let (message, hint) = match names.cited.missing.get(other) {
            Some(near) => {
                let hint = near.as_ref().map(|near| did_you_mean(&format!("{near}#{id}")));
                (format!("no document has the id `{other}`"), hint)
            }
            None => {
                let message = format!("the source text does not refer to the document `{other}`");
                (message, Some("refer to what the source text refers to".to_owned()))
            }
        };
        self.fault(&UNKNOWN_REFERENCE, message, span, "no such document", hint);
    }

    fn note(&mut self, id: &str, span: Span) {
        let Scope::Unit { names, .. } = &self.scope else { return };
        if !names.notes.contains(id) {
            let hint = proposal::hint(id, "", names.notes.iter().copied());
            let message = format!("this document has no note `{id}`");
            self.fault(&UNKNOWN_NOTE, message, span, "no such note", hint);
        } else if !names.called.contains(id) {
            let message = format!("the note `{id}` is called here and nowhere in the source text");
            let hint = Some("call it in the source text, which gives it its number".to_owned());
            self.fault(&UNKNOWN_NOTE, message, span, "has no number", hint);
        }
    }

    fn named(&mut self, function: &Function, argument: &NamedArgument) {
        let name = &argument.name;
        let Some(parameter) = function.parameter(name) else {
            let message = format!("`{}` has no argument `{name}`", function.name);
            let hint = proposal::hint(name, "", function.named.iter().map(|each| each.name));
            return self.fault(
                &UNKNOWN_ARGUMENT,
                message,
                argument.name_span,
                "no such argument",
                hint,
            );
        };
        let span = argument.value.span();
        match (&parameter.value, &argument.value) {
            (ParameterValue::Text, Expression::Literal { .. }) => {}
            (ParameterValue::Word(words), Expression::Literal { value, .. }) => {
                if !words.contains(&value.as_str()) {
                    let message = format!("`{name}` cannot be `{value}`");
                    let hint = proposal::hint(value, "", words.iter().copied());
                    self.fault(&BAD_ARGUMENT, message, span, "no such value", hint);
                }
            }
            (ParameterValue::Integer(least, most), Expression::Number { value, .. }) => {
                if !value.parse::<u8>().is_ok_and(|value| (*least..=*most).contains(&value)) {
                    let message = format!("`{name}` is a whole number from {least} to {most}");
                    self.fault(&BAD_ARGUMENT, message, span, "out of range", None);
                }
            }
            (ParameterValue::Integer(least, most), _) => {
                let message = format!("`{name}` is a whole number from {least} to {most}");
                let hint = Some("write it without quotation marks".to_owned());
                self.fault(&BAD_ARGUMENT, message, span, "no number", hint);
            }
            (ParameterValue::Word(_) | ParameterValue::Text, _) => {
                let message = format!("`{name}` is a word");
                let hint = Some("write it in quotation marks".to_owned());
                self.fault(&BAD_ARGUMENT, message, span, "no word", hint);
            }
        }
    }

    fn fraction_digits(&mut self, function: &Function, named: &[NamedArgument]) {
        let least = integer(named, "minimumFractionDigits");
        let most = integer(named, "maximumFractionDigits");
        if let (Some((least, _)), Some((most, span))) = (least, most)
            && least > most
        {
            let message = format!(
                "`{}` is asked for at least {least} digits and at most {most}",
                function.name
            );
            self.fault(&BAD_ARGUMENT, message, span, "less than the minimum", None);
        }
    }

    /// A time of day has no year, and months have no ranges.
    fn date_style(
        &mut self,
        function: &Function,
        positional: &[Expression],
        named: &[NamedArgument],
    ) {
        let Scope::Unit { document, .. } = &self.scope else { return };
        let [Expression::Variable { name, .. }] = positional else { return };
        let datum = document.data.get(name).map(|named| &named.datum);
        for argument in named.iter().filter(|_| function.name == "DATETIME") {
            let Expression::Literal { value, span } = &argument.value else { continue };
            let (message, hint) = match datum {
                Some(Datum::Time { .. }) => {
                    ("a time of day has neither month nor year", "leave the argument out")
                }
                Some(Datum::Range(..)) if value == "month" => {
                    ("a range is written in days or in years", "write two dates, each by its month")
                }
                _ => continue,
            };
            self.fault(&BAD_ARGUMENT, message, *span, "", Some(hint.to_owned()));
        }
    }

    /// Arabic alone has digits of its own.
    fn digits(&mut self, function: &Function, named: &[NamedArgument]) {
        let Scope::Unit { document, texts, original, .. } = &self.scope else { return };
        let lang = if *original { document.original } else { texts.lang() };
        let system = named.iter().find(|argument| argument.name == "numberingSystem");
        let Some(Expression::Literal { value, span }) = system.map(|argument| &argument.value)
        else {
            return;
        };
        if function.name == "NUMBER" && value == "arab" && lang != Lang::Ar {
            let message = format!("{} has no Arabic-Indic digits", lang.english_name());
            self.fault(&BAD_ARGUMENT, message, *span, "in Arabic alone", None);
        }
    }

    /// The arguments of a term. Fluent passes over those that have no name or no use, and prints the
    /// names of those that it misses.
    pub(super) fn term_arguments(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        positional: &[Expression],
        named: &[NamedArgument],
        span: Span,
    ) {
        for argument in positional {
            let message = format!("the term `-{id}` takes only arguments with names");
            self.fault(&UNKNOWN_ARGUMENT, message, argument.span(), "passed over", None);
        }
        let terms = self.terms;
        let Some(parameters) = terms.shape(id).and_then(|shape| shape.parameters(attribute)) else {
            return;
        };
        for argument in named {
            let Some(parameter) = parameters.get(&argument.name) else {
                let message = format!("the term `-{id}` has no argument `{}`", argument.name);
                let hint =
                    proposal::hint(&argument.name, "", parameters.keys().map(String::as_str));
                self.fault(
                    &UNKNOWN_ARGUMENT,
                    message,
                    argument.name_span,
                    "no such argument",
                    hint,
                );
                continue;
            };
            if let Expression::Literal { value, span } = &argument.value
                && !parameter.written
                && !parameter.keys.contains(value)
            {
                let message = format!("the term `-{id}` has no variant for `{value}`");
                let hint = proposal::hint(value, "", parameter.keys.iter().map(String::as_str));
                self.fault(&BAD_ARGUMENT, message, *span, "no such variant", hint);
            }
        }
        for (name, _) in parameters.iter().filter(|(_, parameter)| parameter.written) {
            if !named.iter().any(|argument| argument.name == *name) {
                let message = format!("the term `-{id}` needs the argument `{name}`");
                let hint = Some(format!("write `-{id}({name}: \"…\")`"));
                self.fault(&BAD_ARGUMENT, message, span, "not given", hint);
            }
        }
    }
}

/// A whole number among named arguments, and where it stands.
fn integer(named: &[NamedArgument], name: &str) -> Option<(u8, Span)> {
    let argument = named.iter().find(|argument| argument.name == name)?;
    match &argument.value {
        Expression::Number { value, span } => value.parse().ok().map(|value| (value, *span)),
        _ => None,
    }
}

fn example(function: &Function) -> String {
    let argument = match &function.positional {
        Positional::Datum(_) | Positional::Number | Positional::Whole => "$name",
        Positional::Reference | Positional::Note => "\"id\"",
        Positional::Language => "\"fr\"",
        Positional::Country => "\"EG\"",
        Positional::Elements => "$one, $other",
    };
    format!("{}({argument})", function.name)
}
