//! The rules, one a file.

mod acronyms_differ;
mod arabic_punctuation;
mod arabic_spacing;
mod ascii_punctuation;
mod avoided_term;
mod code_differs;
mod dates_differ;
mod displayed_out_of_order;
mod editions_disagree;
mod emphasis_differs;
mod empty_translation;
mod end_punctuation;
mod foreign_letter;
mod full_width_letters;
mod han_latin_space;
mod hidden_character;
mod hyphen_for_dash;
mod inconsistent_translation;
mod inverted_mark;
mod kashida;
mod leading_trailing_space;
mod links_differ;
mod literal_markup;
mod loose_accent;
mod minus_for_dash;
mod misdecoded_text;
mod missing_category;
mod missing_hamza;
mod missing_no_break_space;
mod mixed_apostrophes;
mod mixed_digits;
mod mixed_scripts;
mod mixed_spellings;
mod mixed_tanwin;
mod note_order;
mod notes_differ;
mod numbers_differ;
mod persian_letter;
mod presentation_form;
mod punctuation_space;
mod quotation_marks;
mod references_differ;
mod repeated_word;
mod same_translation;
mod space_in_chinese;
mod suspicious_length;
mod symbols_differ;
mod term_not_used;
mod traditional_characters;
mod unbalanced_brackets;
mod untranslated;
mod unused_term;
mod values_differ;
mod visual_order_punctuation;

mod precedence;

use hexaglot_diag::Code;

use crate::rule::Rule;

pub use precedence::say_once;
pub(crate) use precedence::spoken_before;

/// Declares the list of rules.
macro_rules! rules {
    ($($name:ident,)+) => {
        /// Every rule, in the order of the manual.
        pub static RULES: &[&Rule] = &[$(&$name::RULE),+];

        /// Their codes.
        pub static CODES: &[&Code] = &[$(&$name::CODE),+];
    };
}

/// Declares the code of a rule; its documentation comment is what `hexaglot explain` and the manual say.
macro_rules! code {
    ($(#[doc = $doc:expr])+ $text:literal) => {
        $(#[doc = $doc])+
        pub(crate) static CODE: hexaglot_diag::Code = hexaglot_diag::Code {
            name: $text,
            severity: hexaglot_diag::Severity::Warning,
            explanation: concat!($($doc, "\n"),+),
        };
    };
}
use code;

// In groups: parity with the source, Fluent, typography, direction, terminology, consistency.
rules! {
    // parity: values and markup
    values_differ,
    references_differ,
    links_differ,
    notes_differ,
    note_order,
    emphasis_differs,
    code_differs,
    // parity: numbers
    numbers_differ,
    dates_differ,
    symbols_differ,
    acronyms_differ,
    // parity: texts
    empty_translation,
    untranslated,
    suspicious_length,
    end_punctuation,
    inconsistent_translation,
    same_translation,
    repeated_word,
    leading_trailing_space,
    // Fluent
    missing_category,
    literal_markup,
    unused_term,
    // typography: Latin
    missing_no_break_space,
    quotation_marks,
    punctuation_space,
    inverted_mark,
    unbalanced_brackets,
    mixed_apostrophes,
    // typography: Cyrillic and Han
    mixed_scripts,
    foreign_letter,
    mixed_spellings,
    mixed_digits,
    misdecoded_text,
    hidden_character,
    hyphen_for_dash,
    minus_for_dash,
    ascii_punctuation,
    full_width_letters,
    han_latin_space,
    space_in_chinese,
    traditional_characters,
    loose_accent,
    // typography: Arabic
    kashida,
    arabic_punctuation,
    arabic_spacing,
    presentation_form,
    persian_letter,
    mixed_tanwin,
    missing_hamza,
    // direction
    visual_order_punctuation,
    displayed_out_of_order,
    // terminology
    term_not_used,
    avoided_term,
    // consistency
    editions_disagree,
}
