//! The codes of what an import finds.

hexaglot_diag::codes! {
    /// An HTML file has no heading and no text under it: there is nothing to make a document of.
    NOTHING_TO_IMPORT = Error "nothing-to-import";
    /// An HTML file has no title: neither an `h1` nor a `title` with words. Every document has one.
    NO_TITLE = Error "no-title";
    /// The elements of an HTML file stand too deep inside one another. What is deeper is not read, so
    /// nothing is imported; write the page with fewer levels.
    HTML_TOO_DEEP = Error "html-too-deep";
    /// One language was given twice: as the original and as a translation, or as two translations.
    LANGUAGE_TWICE = Error "language-twice";
    /// A private-use character or noncharacter stands in a text. Nobody can know what is meant, so nothing
    /// is imported; write the character in the HTML file.
    UNREADABLE_CHARACTER = Error "unreadable-character";
    /// A control was left out of a text. Hexaglot finds the direction of every text by itself, and no
    /// edition needs another control.
    LEFT_OUT_CHARACTER = Warning "left-out-character";
    /// An element of an HTML file is of a kind that is not imported, such as a table or a picture. All its words
    /// are in the message; write them into the document by hand.
    NOT_IMPORTED = Warning "not-imported";
    /// A text was imported without some of its markup: raised, lowered or struck letters, a link that leads
    /// nowhere outside the page, markup around whole paragraphs, emphasis that Markdown cannot express at
    /// that place, or numbers of a list that do not count up from its first one. Its words are all there;
    /// look at whether they still say what they should.
    MARKUP_LEFT_OUT = Warning "markup-left-out";
    /// A heading has no text under it. A section cannot be empty, so the heading has become a paragraph.
    EMPTY_SECTION = Warning "empty-section";
    /// Original and translation have another number of paragraphs at the same place. They were paired by
    /// their lengths, which is a guess: compare them. The text is recorded with `origin: machine`, and no
    /// release has it until a person accepts it. Where several paragraphs answer to one, they stand in one
    /// unit, each on a line of its own.
    PAIRED_BY_LENGTH = Warning "paired-by-length";
    /// Under one heading, or in one list, original and translation have too many texts for their lengths to
    /// pair them: their numbers multiplied come to four million. Nothing is imported. Where both pages
    /// have the same headings, only what is under one heading is compared.
    TOO_MANY_TO_PAIR = Error "too-many-to-pair";
    /// A text of the original has nothing that answers to it in a translation. The unit is missing there:
    /// translate it, or say in the document with `only` that it belongs to the other editions alone.
    NO_COUNTERPART = Warning "no-counterpart";
    /// A text of a translation answers to nothing in the original. No unit can hold it, so it is kept as a
    /// comment in the catalog; write it into the message that it belongs to, or give it a unit.
    LEFT_OVER = Warning "left-over";
}
