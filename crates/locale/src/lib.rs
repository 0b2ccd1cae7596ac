//! The six languages of the United Nations, and the house styles in which they are set.
//!
//! 1. [`Lang`] is a closed set: a match over it that forgets a language does not compile.
//! 2. A [`Profile`] is a house style as data: mastheads, markers, months, labels. Profiles are
//!    embedded in the program, and a project may add its own files ([`Profiles`]).
//! 3. [`labels`] holds the labels that every house shares, as Fluent text.
//! 4. [`characters`] says which characters no input may hold.
//! 5. [`facts`] says of each value in these files how sure it is.
//! 6. [`countries`] names countries.
//! 7. [`number`], [`list`], [`Ordinals`] and [`date`] write values as a language and a profile want them,
//!    and [`Plurals`] say which form of a word stands with a number.
//! 8. [`is_han`] and [`simplified()`] know the characters of Chinese.

mod capitals;
pub mod characters;
pub mod codes;
mod collation;
pub mod countries;
pub mod date;
pub mod facts;
pub mod labels;
mod lang;
pub mod list;
pub mod number;
mod ordinal;
mod pieces;
mod plural;
mod profile;
mod simplified;
mod words;

pub use capitals::{TitleCase, capitals};
pub use collation::{Collation, HanOrder};
pub use date::Date;
pub use labels::Label;
pub use lang::{Direction, Lang, Script};
pub use ordinal::{NoOrdinal, Ordinals};
pub use plural::{Plural, PluralKind, Plurals};
pub use profile::{
    ByLevel, DateForm, DatePatterns, DateUnit, Digits, Emphasis, Gender, HanLatin, ListStyle,
    MarkerForms, MarkerLang, MarkerPlace, MarkerTable, Markers, MastheadContent, MastheadRow,
    MastheadSide, NumberPatterns, OrdinalForm, PageLayout, Profile, Profiles, QuotationMarks,
    SectionNumbers, TitlePlace, Typography, YearWord,
};
pub use simplified::simplified;
pub use words::{chinese_words, word_count};

/// Whether a character belongs to Chinese text: an ideograph, or full-width or ideographic
/// punctuation. Between two such characters a line end is nothing, elsewhere a space.
#[must_use]
pub const fn is_han(character: char) -> bool {
    // Nothing before is; that spares most characters the other questions.
    character >= '\u{2E80}'
        && matches!(character,
        '\u{2E80}'..='\u{2FDF}' | '\u{3000}'..='\u{303F}' | '\u{31C0}'..='\u{31EF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE4F}' | '\u{FF01}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}'
        | '\u{20000}'..='\u{3FFFF}')
}
