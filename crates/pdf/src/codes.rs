//! The codes of faults that show when pages are typeset.

hexaglot_diag::codes! {
    /// No font has a character of a text, so that a page would show an empty box in its place. Write the
    /// text otherwise, or give a font that has it: `hexaglot fonts` shows what there is, and what a folder
    /// of fonts would add. In a release this is an error; a draft shows the box.
    MISSING_GLYPH = Warning "missing-glyph";
    /// The document has no date, no day of issue and no session with days. PDF/A keeps the day of a document
    /// in the file, and hexaglot reads no clock: without one the file claims everything but PDF/A. Give
    /// `masthead` a `date`.
    UNDATED_ARCHIVE = Warning "undated-archive";
    /// An edition has more pages than a PDF of it may have. Part the document.
    TOO_MANY_PAGES = Error "too-many-pages";
    /// The typesetter could not make the pages. This should not happen; please report it with the
    /// document.
    NOT_TYPESET = Error "not-typeset";
    /// With common pages, no page has room for a unit in some edition: a paragraph, an item of a list, a row
    /// of a table or a figure that is higher than a page. It begins a page, and runs over to the next; what
    /// follows is on the same page in all editions again. Divide it into several units.
    PAGE_SYNOPTIC_OVERFLOW = Warning "page-synoptic-overflow";
    /// With common pages, a unit stands on different pages in two editions all the same. This should not
    /// happen where nothing is said to run over; please report it with the document.
    PAGE_SYNOPTIC_UNEQUAL = Warning "page-synoptic-unequal";
}
