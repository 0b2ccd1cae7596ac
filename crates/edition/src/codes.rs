//! The codes of faults that show when a text is resolved.

hexaglot_diag::codes! {
    /// A unit has no translation in this language. Translate it in the language's catalog; a draft
    /// shows the source text in its place, and a release does not publish the document.
    MISSING_TRANSLATION = Warning "missing-translation";
    /// The source of a unit has changed since it was translated. Bring the translation up to date, or
    /// accept it as it is; until then a release does not publish the document.
    OUTDATED_TRANSLATION = Warning "outdated-translation";
    /// A machine has made this translation, or an import has paired it by its length alone, and no person
    /// has read it since. A release does not publish it; read it, and accept it or mend it.
    MACHINE_TRANSLATION = Warning "machine-translation";
    /// Fluent could not resolve a text although it had been validated. This should not happen; the
    /// unit is not published.
    UNRESOLVED_TEXT = Error "unresolved-text";
    /// A resolved text is longer than hexaglot accepts, or holds more values than it can.
    TEXT_TOO_LONG = Error "text-too-long";
    /// A unit is one paragraph, but its text is more: a blank line parts it. Make a unit of each
    /// paragraph in the document.
    NOT_ONE_PARAGRAPH = Error "not-one-paragraph";
    /// A text holds HTML. Only inline CommonMark stands in a unit; write `\<` for a sign that is meant
    /// as text.
    RAW_HTML = Error "raw-html";
    /// A text holds an image. A picture is a `figure` of the document, with a caption and an
    /// alternative text in every language.
    INLINE_IMAGE = Error "inline-image";
    /// A character reference such as `&rlm;` or `&#xF0000;` stands for a character that no text may
    /// hold: a control, a line end, a control of direction, a private-use character or a noncharacter.
    /// Take it away, or write `\&` if the characters themselves are meant.
    BAD_CHARACTER_REFERENCE = Error "bad-character-reference";
    /// A link has an address that is neither `http`, `https` or `mailto` nor a place in the document
    /// (`#id`).
    BAD_LINK = Error "bad-link";
    /// A link leads to an id that the document does not have; in an annex that is a document of its own,
    /// to something at the head of that document, which the annex does not show.
    UNKNOWN_LINK_TARGET = Error "unknown-link-target";
    /// The alternative text of a figure holds a link or calls a note. Pages have that text in an
    /// attribute, where nothing can be followed. Move it to the caption.
    LINK_IN_ALTERNATIVE = Error "link-in-alternative";
    /// In the address of a link only strings and numbers may stand as values, since every language
    /// must lead to the same place.
    VALUE_IN_ADDRESS = Error "value-in-address";
    /// A `*` or `_` that was meant to mark emphasis stays in the text as a character. CommonMark reads
    /// a delimiter as such only where the characters beside it allow it: `**“…”**` beside Arabic or
    /// Chinese letters does not count. Move the delimiter to the other side of the punctuation, or
    /// write `\*` if the character itself is meant.
    LITERAL_DELIMITER = Warning "literal-delimiter";
    /// A number in an Arabic text was typed in the order in which it is seen, its last group of digits
    /// first: `000 100` for a hundred thousand. Type the groups in the order in which they are read,
    /// `100 000`, best with a no-break space between them; the editions put them in order.
    NUMBER_IN_VISUAL_ORDER = Warning "number-in-visual-order";
    /// Emphasis, links and the like stand inside one another deeper than any format can show.
    NESTED_TOO_DEEP = Error "nested-too-deep";
    /// A place that a citation or the masthead names has no term in this language. Add
    /// `-place-<name> = …` to the language's `terms.ftl`.
    MISSING_PLACE = Error "missing-place";
    /// A reference points at something that has no number, so that there is nothing to show: a
    /// paragraph without one, or an item of a list of bullets, dashes or nothing at all, by which no
    /// reader finds it. Give it a number, its list letters, or refer to what is around it.
    UNNUMBERED_REFERENCE = Error "unnumbered-reference";
    /// `ORDINAL` has no form for this number in this language: the house writes no ordinals in figures
    /// there, or they depend on the gender and the case of their noun and the text does not say them, or
    /// says some that no source of the profile has. Say them, or write the ordinal in words. Hexaglot
    /// makes no grammar up.
    NO_ORDINAL = Error "no-ordinal";
    /// A text asks for the symbol of a resolution, such as `A/RES/54/175`, and the house gives none to
    /// those of its body. `resolution-symbols` of the profile says how the symbols of a body are made.
    NO_SYMBOL = Error "no-symbol";
    /// A list has more items than its marker table has markers in this language. Use another kind of
    /// list, or split it.
    NO_MARKER = Error "no-marker";
    /// The masthead names an organ that the profile does not know.
    UNKNOWN_ORGAN = Error "unknown-organ";
    /// The masthead names a distribution that the profile does not know.
    UNKNOWN_DISTRIBUTION = Error "unknown-distribution";
    /// A word that hexaglot itself writes is missing in this language. It must stand in the project's
    /// `labels.ftl`, in the profile, or among the embedded labels.
    UNWRITTEN_LABEL = Error "unwritten-label";
    /// The file of a figure is not a picture that can be published: neither PNG, JPEG nor SVG, or
    /// damaged. What counts is what the file holds, not how it is named.
    BAD_PICTURE = Error "bad-picture";
    /// A picture has more than 8 MiB, or more than 64 million pixels.
    LARGE_PICTURE = Error "large-picture";
    /// An SVG picture holds something that could act or load something: a script, an event attribute,
    /// an animation, a link or style that leads out of the file, XML of another kind. Save it as
    /// plain SVG, or take out what is marked.
    UNSAFE_PICTURE = Error "unsafe-picture";
}
