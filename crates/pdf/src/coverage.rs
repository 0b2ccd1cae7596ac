//! Whether the fonts have what the texts need, before anything is set.

use hexaglot_diag::{Diagnostic, Severity};
use hexaglot_fonts::{Chain, Variant};
use hexaglot_locale::Script;

use crate::codes::MISSING_GLYPH;
use crate::convert::Converter;
use crate::inline::Around;

/// The families of a chain that a finding names; a machine may have hundreds.
const NAMED: usize = 4;

impl Converter<'_> {
    /// Tells of the characters of a text that no font has, each once a unit.
    pub(crate) fn check(&mut self, around: Around<'_>, text: &str) {
        // All fonts together have these, in every face.
        if text.is_ascii() {
            return;
        }
        let fonts = self.fonts;
        // To find the family that leads, each letter of the language is looked for.
        let chain = self.chains.entry(around.lang).or_insert_with(|| fonts.chain(around.lang));
        let chain = chain.clone();
        self.tell(around, &chain, text);
    }

    /// The same of code.
    pub(crate) fn check_code(&mut self, around: Around<'_>, text: &str) {
        let fonts = self.fonts;
        let around = Around { variant: Variant::REGULAR, ..around };
        self.tell(around, &fonts.code_chain(around.lang), text);
    }

    /// The same of a block of code.
    pub(crate) fn check_code_block(&mut self, unit: &str, text: &str) {
        let lang = self.edition.lang;
        self.check_code(Around { unit, lang, variant: Variant::REGULAR }, text);
    }

    fn tell(&mut self, around: Around<'_>, chain: &Chain<'_>, text: &str) {
        for missing in chain.missing(text, around.variant) {
            if !self.told.insert((around.unit.to_owned(), missing)) {
                continue;
            }
            let message = format!(
                "no font has the character `{missing}` (U+{:04X}); asked were {}",
                u32::from(missing),
                names(chain)
            );
            let mut diagnostic = Diagnostic::new(&MISSING_GLYPH, message)
                .hint(
                    "write it otherwise, or name a folder of fonts that have it with `--font-path`",
                )
                .lang(self.edition.lang.tag());
            if !self.options.draft {
                diagnostic.severity = Severity::Error;
            }
            self.diagnostics.push(if around.unit.is_empty() {
                diagnostic
            } else {
                diagnostic.unit(around.unit)
            });
        }
    }

    /// Whether Latin letters have a size of their own in the page's script.
    pub(crate) fn has_latin_size(&self) -> bool {
        self.edition.lang.script() == Script::Arabic
    }
}

fn names(chain: &Chain<'_>) -> String {
    let names: Vec<&str> = chain.families().iter().map(|family| family.name()).collect();
    let named = names.get(..NAMED.min(names.len())).unwrap_or_default().join(", ");
    match names.len().saturating_sub(NAMED) {
        0 => named,
        others => format!("{named} and {others} more"),
    }
}
