//! How the pages look in each script.

use hexaglot_edition::Edition;
use hexaglot_locale::{Emphasis, Lang, Script, TitlePlace};

use crate::fonts::PdfFonts;
use crate::tree::Style;

/// The size of Latin letters and figures in Arabic text, in sizes of that: by eye, what makes them as
/// dark as it.
const BESIDE_ARABIC: f64 = 0.86;

/// The size of a text in a script beside one in another, in sizes of that. Latin letters in Arabic have theirs
/// by themselves.
pub(crate) fn beside(script: Script, other: Script) -> f64 {
    if script == Script::Arabic && other != script { 1.0 / BESIDE_ARABIC } else { 1.0 }
}

/// The size of text in points.
fn size(script: Script) -> f64 {
    match script {
        Script::Arabic => 14.5,
        Script::Han => 10.5,
        Script::Latin | Script::Cyrillic => 11.0,
    }
}

pub(crate) fn style(edition: &Edition, fonts: &PdfFonts) -> Style {
    let script = edition.lang.script();
    let emphasis = match edition.emphasis.get(&script) {
        Some(Emphasis::Bold) => "bold",
        Some(Emphasis::Dots) => "dots",
        Some(Emphasis::Kai) => "kai",
        Some(Emphasis::Italic) | None => "italic",
    };
    Style {
        fonts: fonts.names(&fonts.chain(edition.lang)),
        latin_fonts: fonts.names(&fonts.chain(Lang::En)),
        code_fonts: fonts.names(&fonts.code_chain(edition.lang)),
        size: size(script),
        // Ideographs and letters of one face are made for one size.
        latin_scale: if script == Script::Arabic { BESIDE_ARABIC } else { 1.0 },
        line: match script {
            Script::Latin | Script::Cyrillic => 1.45,
            Script::Arabic | Script::Han => 1.7,
        },
        justify: edition.pages.justify.contains(&script),
        hyphenate: edition.pages.justify.contains(&script),
        title: match edition.pages.title {
            TitlePlace::Center => "center",
            TitlePlace::Start => "start",
        },
        emphasis,
    }
}
