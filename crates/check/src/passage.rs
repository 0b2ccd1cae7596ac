//! What rules read: the text of a unit in one language, and a translation beside its source.

mod known;

use std::ops::Range;
use std::sync::Arc;

use hexaglot_catalog::{Expression, Pattern, Variant, VariantKey};
use hexaglot_diag::{Code, Diagnostic, Fix, Label, SourceFile, Span};
use hexaglot_document::{Document, Status, Unit};
use hexaglot_edition::{OBJECT, Reading, readings};
use hexaglot_locale::{Lang, Profile};

use known::Known;

/// The text of a unit in one language.
#[derive(Debug)]
pub struct Passage<'a> {
    /// The document.
    pub document: &'a Document,
    /// The unit.
    pub unit: &'a Unit,
    /// The language of the text.
    pub lang: Lang,
    /// How far it is.
    pub status: Status,
    /// The house style.
    pub profile: &'a Arc<Profile>,
    /// The text as it was parsed.
    pub pattern: &'a Pattern,
    /// Without its markup: one reading, or so many that each variant of its selectors is in one.
    pub readings: Vec<Reading<'a>>,
    /// The Fluent file that it stands in; without one, it is a text of the document itself.
    file: Option<&'a SourceFile>,
    /// What rules have found out of it.
    known: Known,
}

impl<'a> Passage<'a> {
    pub(crate) fn new(
        document: &'a Document,
        unit: &'a Unit,
        lang: Lang,
        profile: &'a Arc<Profile>,
        pattern: &'a Pattern,
    ) -> Self {
        let readings = readings(pattern);
        let status = Status::Source;
        Passage {
            document,
            unit,
            lang,
            status,
            profile,
            pattern,
            readings,
            file: None,
            known: Known::default(),
        }
    }

    /// The same text as a translation, in a file of Fluent.
    pub(crate) fn translated(self, status: Status, file: &'a SourceFile) -> Self {
        Passage { status, file: Some(file), ..self }
    }

    /// Whether it has neither a word nor what stands for one, in any of its readings.
    pub(crate) fn is_empty(&self) -> bool {
        !self.readings.iter().any(says_something)
    }

    /// The reading with the default variant of each selector.
    #[must_use]
    pub fn default_reading(&self) -> &Reading<'a> {
        static NONE: Reading<'static> = Reading::EMPTY;
        let default = self.readings.iter().find(|reading| reading.is_default());
        default.or(self.readings.first()).unwrap_or(&NONE)
    }

    /// The variant to which a key belongs.
    pub(crate) fn variant(&self, key: &VariantKey) -> Option<&'a Variant> {
        let mut found = None;
        self.pattern.walk(&mut |expression| {
            if let Expression::Select { variants, .. } = expression {
                found = found.or(variants.iter().find(|each| std::ptr::eq(&each.key, key)));
            }
        });
        found
    }

    /// The text as it is written, with its markup.
    pub(crate) fn written(&self) -> &str {
        match self.file {
            Some(file) => file.text().get(self.pattern.span.range()).unwrap_or_default(),
            None => &self.unit.text,
        }
    }

    /// A finding at words of a reading, which are a range of bytes of its text.
    #[must_use]
    pub fn finding(
        &self,
        code: &'static Code,
        reading: &Reading<'_>,
        words: Range<usize>,
        message: impl Into<String>,
    ) -> Diagnostic {
        self.found(code, self.label(reading, words, ""), message)
    }

    /// A finding at the text as a whole.
    #[must_use]
    pub fn finding_of_all(&self, code: &'static Code, message: impl Into<String>) -> Diagnostic {
        self.found(code, self.whole(""), message)
    }

    /// A finding at a place of the pattern, such as that of a placeable or of the key of a variant.
    #[must_use]
    pub fn finding_at(
        &self,
        code: &'static Code,
        span: Span,
        message: impl Into<String>,
    ) -> Diagnostic {
        self.found(code, self.at(span, ""), message)
    }

    fn found(&self, code: &'static Code, at: Label, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(code, message).at(at).unit(self.unit.id.as_str()).lang(self.lang.tag())
    }

    /// Words of a reading as a place of its file, such as the source of what a finding is about.
    #[must_use]
    pub fn label(
        &self,
        reading: &Reading<'_>,
        words: Range<usize>,
        message: impl Into<String>,
    ) -> Label {
        self.at(reading.span(words), message)
    }

    /// The text as a whole as a place of its file.
    #[must_use]
    pub fn whole(&self, message: impl Into<String>) -> Label {
        Label { is_whole_text: true, ..self.at(self.pattern.span, message) }
    }

    /// A place of the pattern as one of its file.
    #[must_use]
    pub fn at(&self, span: Span, message: impl Into<String>) -> Label {
        match self.file {
            Some(file) => file.label(span, message),
            None => self.document.file.label(self.unit.map.locate(span), message),
        }
    }

    /// The replacement of words of a reading; nothing where the file does not have them as they are read,
    /// so that they cannot be replaced there, or where the replacement could mean something to YAML.
    #[must_use]
    pub fn replace(
        &self,
        reading: &Reading<'_>,
        words: Range<usize>,
        replacement: impl Into<String>,
    ) -> Option<Fix> {
        let span = reading.span(words.clone());
        let (file, span) = match self.file {
            Some(file) => (file, span),
            None => (&*self.document.file, self.unit.map.locate(span)),
        };
        let replacement = replacement.into();
        let is_same = file.text().get(span.range()) == reading.text().get(words.clone());
        let is_safe = is_same && reading.is_verbatim(&words);
        if !is_safe || (self.file.is_none() && may_break_yaml(&replacement)) {
            return None;
        }
        Some(Fix { bytes: span.range(), replacement })
    }
}

/// Whether a reading has a word, or what stands for one.
pub(crate) fn says_something(reading: &Reading<'_>) -> bool {
    reading.text().contains(|c: char| c.is_alphanumeric() || c == OBJECT)
}

/// Whether words could end a scalar of YAML, or make a key or a comment of it; it is not known here whether
/// it stands between quotation marks.
fn may_break_yaml(words: &str) -> bool {
    words.contains(['"', '\'', '\\', '#']) || words.contains(": ")
}

/// A translation beside its source; the translation renders the source as it is.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    /// The text in the original language.
    pub source: &'a Passage<'a>,
    /// The translation.
    pub target: &'a Passage<'a>,
}

impl<'a> Pair<'a> {
    /// Each reading of the translation beside the reading of the source that fits it best: the one in
    /// which the same selectors have taken the same variants, or that with the default variants.
    pub fn readings(&self) -> impl Iterator<Item = (&'a Reading<'a>, &'a Reading<'a>)> {
        let Pair { source, target } = *self;
        target.readings.iter().map(move |reading| (counterpart(source, reading), reading))
    }
}

fn counterpart<'a>(source: &'a Passage<'a>, target: &Reading<'_>) -> &'a Reading<'a> {
    let same = source.readings.iter().find(|reading| keys(reading).eq(keys(target)));
    same.unwrap_or_else(|| source.default_reading())
}

fn keys<'r>(reading: &'r Reading<'_>) -> impl Iterator<Item = &'r str> {
    reading.choices().iter().map(|choice| choice.key.as_str())
}
