//! What fluent-bundle 0.16 really does with the texts that validation refuses. Where one of these
//! tests fails after an update, the rule beside it may go.

use std::panic::{AssertUnwindSafe, catch_unwind};

use fluent::types::{AnyEq, FluentNumber, FluentNumberOptions, FluentType};
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use hexaglot_locale::Lang;

use crate::common::{TERMS, findings};

/// Formats the message `title` of a file by fluent-bundle alone, as if nothing had validated it.
fn format(text: &str, arguments: &[(&str, FluentValue<'static>)]) -> (String, usize) {
    let mut bundle = FluentBundle::new(vec![Lang::Ar.identifier()]);
    bundle.set_use_isolating(false);
    let resource =
        FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let _ = bundle.add_resource(resource);
    bundle.add_function("BAD", |_, _| FluentValue::Error).unwrap();
    bundle.add_builtins().unwrap();
    let mut args = FluentArgs::new();
    for (name, value) in arguments {
        args.set(*name, value.clone());
    }
    let mut errors = Vec::new();
    let pattern = bundle.get_message("title").unwrap().value().unwrap();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    (text, errors.len())
}

#[track_caller]
fn panics(text: &str, arguments: &[(&str, FluentValue<'static>)]) {
    assert!(catch_unwind(AssertUnwindSafe(|| format(text, arguments))).is_err(), "no panic");
}

/// The code with which validation refuses the same text.
#[track_caller]
fn refused(terms: &str, messages: &str, code: &str) {
    let found = findings(terms, messages);
    assert!(found.lines().any(|line| line.split(' ').next() == Some(code)), "{found}");
    assert!(!found.ends_with("broken: \n"), "{found}");
}

#[test]
fn the_rest_of_a_paragraph_is_lost_without_an_error() {
    let text = "title = سلامة\n    [الأطفال]\n";
    assert_eq!(format(text, &[]), ("سلامة".to_owned(), 0));
    refused(TERMS, text, "lost-text");
}

#[test]
fn too_many_nested_placeables_panic() {
    let many = "{ \"نص\" }".repeat(101);
    let nested = format!("title = {{ {{ $people ->\n   *[other] {many}\n    }} }}\n");
    panics(&nested, &[("people", FluentValue::from(100))]);
    refused(TERMS, &nested, "too-many-placeables");
    let literal = format!("title = {{ 1 ->\n   *[one] {many}\n    }}\n");
    panics(&literal, &[]);
    refused(TERMS, &literal, "bad-selector");
    let most = format!("title = {}\n", "{ { \"ن\" } }".repeat(99));
    assert_eq!(format(&most, &[]), ("ن".repeat(99), 0));
    assert_eq!(findings(TERMS, &most), "broken: \n");
}

#[test]
fn the_builtin_number_has_no_limit() {
    let digits = "title = { NUMBER($people, minimumFractionDigits: 1000000) }\n";
    let people = [("people", FluentValue::from(100))];
    assert_eq!(format(digits, &people).0.len(), "100.".len() + 1_000_000);
    refused(TERMS, digits, "bad-argument");
}

#[test]
fn numbers_are_floats() {
    let text = "title = { 12345678901234567890 }\n";
    assert_eq!(format(text, &[]), ("12345678901234567000".to_owned(), 0));
    refused(TERMS, text, "literal-too-long");
}

#[test]
fn plural_rules_overflow_at_twenty_digits() {
    let choose = "title = { $people ->\n    [one] طفل\n   *[other] أطفال\n    }\n";
    let options = FluentNumberOptions { minimum_fraction_digits: Some(20), ..Default::default() };
    let number = FluentNumber::new(1.5, options);
    // Without overflow checks the category is that of another number.
    if cfg!(debug_assertions) {
        panics(choose, &[("people", number.into())]);
    }
    // Texts choose by a function of hexaglot's instead, of any number.
    let digits = choose.replace("$people", "NUMBER($people, minimumFractionDigits: 20)");
    assert_eq!(findings(TERMS, &digits), "broken: \n");
    assert_eq!(findings(TERMS, &choose.replace("people", "long")), "broken: \n");
}

/// CLDR 38 has given French and Spanish a category for millions.
#[test]
fn plural_rules_are_those_of_cldr_37() {
    let choose = "title = { $people ->\n    [many] millions\n   *[other] autres\n    }\n";
    let mut bundle = FluentBundle::new(vec![Lang::Fr.identifier()]);
    bundle.add_resource(FluentResource::try_new(choose.to_owned()).unwrap()).unwrap();
    let arguments: FluentArgs<'_> = [("people", 1_000_000)].into_iter().collect();
    let pattern = bundle.get_message("title").unwrap().value().unwrap();
    assert_eq!(bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()), "autres");
}

#[test]
fn a_term_loses_its_arguments_behind_another_and_takes_the_callers() {
    let terms = "-a = المجلس\n-t = { -a } { $name }\n";
    let text = "title = { -t(name: \"نص\") }\n";
    let secret = [("name", FluentValue::from("سر"))];
    assert_eq!(format(&format!("{terms}{text}"), &secret), ("المجلس سر".to_owned(), 0));
    refused(terms, text, "lost-argument");
}

#[test]
fn a_message_in_a_term_loses_its_variables() {
    let terms = "-t = { opening }\n";
    let text = "opening = { $people }\ntitle = { -t }\n";
    let people = [("people", FluentValue::from(100))];
    assert_eq!(format(&format!("{terms}{text}"), &people), ("{$people}".to_owned(), 0));
    refused(terms, text, "message-in-term");
}

#[test]
fn what_a_term_is_not_given_is_silent() {
    let terms = "-t = المجلس { $name }\n";
    let text = "title = { -t }\n";
    assert_eq!(format(&format!("{terms}{text}"), &[]), ("المجلس {$name}".to_owned(), 0));
    refused(terms, text, "bad-argument");
    let word = "title = { -council(case: \"genetive\") }\n";
    assert_eq!(format(&format!("{TERMS}{word}"), &[]), ("المجلسُ".to_owned(), 0));
    refused(TERMS, word, "bad-argument");
}

#[test]
fn errors_of_functions_are_silent() {
    assert_eq!(format("title = { BAD() }\n", &[]), ("BAD()".to_owned(), 0));
    refused(TERMS, "title = { DATETIME($people) }\n", "bad-argument");
    let unknown = "title = { FOO($people) ->\n    [one] طفل\n   *[other] أطفال\n    }\n";
    assert_eq!(format(unknown, &[("people", FluentValue::from(1))]), ("أطفال".to_owned(), 0));
    refused(TERMS, unknown, "unknown-function");
}

#[derive(Debug, Clone, PartialEq)]
struct Word;

impl FluentType for Word {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> std::borrow::Cow<'static, str> {
        "a".into()
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> std::borrow::Cow<'static, str> {
        "a".into()
    }
}

#[test]
fn a_value_of_our_own_always_takes_the_default() {
    assert!(Word.equals(&Word));
    let text = "title = { $symbol ->\n    [a] رمز\n   *[other] غيره\n    }\n";
    let symbol = [("symbol", FluentValue::Custom(Box::new(Word)))];
    assert_eq!(format(text, &symbol), ("غيره".to_owned(), 0));
    refused(TERMS, text, "bad-selector");
}

#[test]
fn a_number_with_an_option_equals_no_key() {
    let text = "title = { $people ->\n    [1] طفل\n   *[other] أطفال\n    }\n";
    assert_eq!(format(text, &[("people", FluentValue::from(1))]), ("طفل".to_owned(), 0));
    let options = FluentNumberOptions { currency: Some("x".into()), ..Default::default() };
    let tagged = FluentNumber::new(1.0, options);
    assert_eq!(format(text, &[("people", tagged.into())]), ("أطفال".to_owned(), 0));
    refused(TERMS, text, "bad-variant");
}

#[test]
fn messages_terms_and_functions_share_one_table() {
    let text = "-title = مصطلح\ntitle = عنوان { -title }\n";
    let mut bundle: FluentBundle<FluentResource> = FluentBundle::new(vec![Lang::Ar.identifier()]);
    let added = bundle.add_resource(FluentResource::try_new(text.to_owned()).unwrap());
    assert!(added.is_err());
    assert!(!bundle.has_message("title"));
    refused("-title = مصطلح\n", "title = عنوان\n", "name-collision");
}

#[test]
fn an_escaped_brace_is_printed_as_a_replacement_character() {
    let text = "title = { \"\\{\" }\n";
    assert_eq!(format(text, &[]), ("\u{FFFD}".to_owned(), 0));
    refused(TERMS, text, "bad-escape");
}

#[test]
fn arguments_that_nothing_takes_are_silent() {
    let text = "title = { -group(\"نص\", case: \"genitive\") }\n";
    assert_eq!(format(&format!("{TERMS}{text}"), &[]), ("فريق العمل".to_owned(), 0));
    refused(TERMS, text, "unknown-argument");
}

#[test]
fn a_circle_ends_in_a_name() {
    let text = "title = { opening }\nopening = { title }\n";
    assert_eq!(format(text, &[]), ("{title}".to_owned(), 1));
    refused(TERMS, text, "reference-cycle");
}
