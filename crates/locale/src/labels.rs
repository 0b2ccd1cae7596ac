//! Labels: the words that hexaglot itself puts into an edition.
//!
//! A label is looked up in the project's `labels.ftl`, then in the profile, then here; where none
//! has it, that is an error, never a word of another language.

use crate::Lang;

macro_rules! labels {
    ($($(#[doc = $doc:literal])+ $name:ident = $key:literal;)+) => {
        /// A label: a closed set, so that a renderer cannot ask for one that no language has.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Label { $($(#[doc = $doc])+ $name,)+ }

        impl Label {
            /// Every label.
            pub const ALL: &[Label] = &[$(Label::$name),+];

            /// The id of its Fluent message.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Label::$name => $key,)+ }
            }

            /// What it says and the variables that it may use.
            #[must_use]
            pub const fn documentation(self) -> &'static str {
                match self { $(Label::$name => concat!($($doc),+),)+ }
            }
        }
    };
}

labels! {
    /// The original language in the masthead: `$language`, the name as [`Label::language`] gives it.
    Original = "original";
    /// The language of an edition in the masthead, where it is not the original: `$language`, its tag.
    EditionLanguage = "edition-language";
    /// To whom the document is distributed, in the masthead: `$distribution`.
    Distribution = "distribution";
    /// The document's symbol in the masthead: `$symbol`, with the language's suffix.
    Symbol = "symbol";
    /// The agenda item in the masthead: `$item`.
    Agenda = "agenda";
    /// The session: `$organ`, `$year`, and `$number` where the session has one.
    Session = "session";
    /// Where and when the session is held: `$place`, `$dates`.
    SessionPlace = "session-place";
    /// Heading of the summary.
    Summary = "summary";
    /// Heading of the action required.
    Action = "action";
    /// Heading of the references.
    References = "references";
    /// A resolution: `$number`, `$show` (full, word or number), `$case`.
    Resolution = "resolution";
    /// A resolution of the ITU Council: `$number`, `$show`, `$case`.
    ResolutionCouncil = "resolution-council";
    /// A resolution revised at a conference: `$number`, `$place`, `$year`, `$show`, `$case`.
    ResolutionRevised = "resolution-revised";
    /// A resolution adopted at a conference: `$number`, `$place`, `$year`, `$show`, `$case`.
    ResolutionAdopted = "resolution-adopted";
    /// A resolution cited with its day: `$number`, `$date`, `$show`, `$case`.
    ResolutionDated = "resolution-dated";
    /// Arabic as the value of [`Label::Original`].
    LanguageAr = "language-ar";
    /// Chinese as the value of [`Label::Original`].
    LanguageZh = "language-zh";
    /// English as the value of [`Label::Original`].
    LanguageEn = "language-en";
    /// French as the value of [`Label::Original`].
    LanguageFr = "language-fr";
    /// Russian as the value of [`Label::Original`].
    LanguageRu = "language-ru";
    /// Spanish as the value of [`Label::Original`].
    LanguageEs = "language-es";
    /// A reference to a section: `$number`, `$show`, `$case`.
    ReferenceSection = "reference-section";
    /// A reference to a paragraph: `$number`, `$show`, `$case`.
    ReferenceParagraph = "reference-paragraph";
    /// A reference to an item of a list: `$number`, its own; `$within`, that of what it is in, or
    /// `none`; `$show`, `$case`. With `$show` as `number` it joins the two at every level.
    ReferenceItem = "reference-item";
    /// A reference to a table: `$number`, `$show`, `$case`.
    ReferenceTable = "reference-table";
    /// A reference to a figure: `$number`, `$show`, `$case`.
    ReferenceFigure = "reference-figure";
    /// A reference to a note: `$number`, `$show`, `$case`.
    ReferenceNote = "reference-note";
    /// A reference to an annex: `$number`, `$show`, `$case`.
    ReferenceAnnex = "reference-annex";
    /// A table's caption: `$number`, `$caption`.
    CaptionTable = "caption-table";
    /// A figure's caption: `$number`, `$caption`.
    CaptionFigure = "caption-figure";
    /// An annex's heading: `$number`; an annex that stands alone has no number.
    Annex = "annex";
    /// An admonition: `$text`.
    Note = "note";
    /// The source of a table: `$text`.
    Source = "source";
    /// The source of a quotation: `$text`.
    SourceQuotation = "source-quotation";
    /// The link that leads past a page's head to its text.
    SkipToText = "skip-to-text";
    /// Names the links to the other languages.
    Languages = "languages";
    /// Names the link of a heading to itself.
    LinkToSection = "link-to-section";
    /// Names the link of a paragraph to itself.
    LinkToParagraph = "link-to-paragraph";
    /// Names the link of a note to its call.
    BackToText = "back-to-text";
    /// The heading of the notes.
    Notes = "notes";
    /// The heading of a list of documents.
    Documents = "documents";
    /// At the head of a draft.
    DraftNotice = "draft-notice";
    /// In a draft, before a text that is not yet translated and stands in the original language.
    DraftMissing = "draft-missing";
    /// In a draft, before a text whose source has changed since it was translated.
    DraftOutdated = "draft-outdated";
    /// In a draft, before a text whose translation cannot be read.
    DraftBroken = "draft-broken";
}

impl Label {
    /// The label that names a language as the value of [`Label::Original`].
    #[must_use]
    pub const fn language(lang: Lang) -> Label {
        match lang {
            Lang::Ar => Label::LanguageAr,
            Lang::Zh => Label::LanguageZh,
            Lang::En => Label::LanguageEn,
            Lang::Fr => Label::LanguageFr,
            Lang::Ru => Label::LanguageRu,
            Lang::Es => Label::LanguageEs,
        }
    }
}

impl<'de> serde::Deserialize<'de> for Label {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = <String as serde::Deserialize>::deserialize(deserializer)?;
        let label = Label::ALL.iter().find(|label| label.key() == key);
        label.copied().ok_or_else(|| serde::de::Error::custom(format!("`{key}` is not a label")))
    }
}

/// The labels of a language that every house shares, as the text of a Fluent file.
#[must_use]
pub const fn base(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => include_str!("../data/labels/ar.ftl"),
        Lang::Zh => include_str!("../data/labels/zh.ftl"),
        Lang::En => include_str!("../data/labels/en.ftl"),
        Lang::Fr => include_str!("../data/labels/fr.ftl"),
        Lang::Ru => include_str!("../data/labels/ru.ftl"),
        Lang::Es => include_str!("../data/labels/es.ftl"),
    }
}
