//! The codes of faults in a document's YAML.

hexaglot_diag::codes! {
    /// The file is not YAML: from this place on nothing of it can be read, so that this is the only
    /// fault reported below it. Most often a text holds a colon and a space, or begins with a brace,
    /// a bracket, a quotation mark, `*` or `&`, which mean something to YAML. Write such a text as a
    /// block: `p: >-`, and the text on the following lines, indented deeper than `p`.
    YAML_SYNTAX = Error "yaml-syntax";
    /// A line is indented by a tab. YAML is indented by spaces alone. Let your editor replace tabs
    /// by spaces.
    TAB_INDENTATION = Error "yaml-tab";
    /// The file holds nothing, or nothing but comments. A document has at least the keys `hexaglot`,
    /// `id`, `kind`, `original`, `title` and `body`.
    EMPTY_FILE = Error "empty-file";
    /// The file holds a second YAML document, after a line `---`. A file is one document: move the
    /// other to a file of its own, and include it under `annexes` if it belongs here.
    TWO_DOCUMENTS = Error "two-documents";
    /// The file has more than 8 MiB. Move annexes to documents of their own, and include them.
    TOO_LARGE = Error "too-large";
    /// Lists and mappings stand in one another to more than 64 levels. No document needs so many:
    /// look for a line that is indented too deep.
    TOO_DEEP = Error "too-deep";
    /// The document has more than 100,000 units. Divide it, and include the parts as annexes.
    TOO_MANY_UNITS = Error "too-many-units";
    /// The file has so many faults that only the first are reported. Mend those, and check again.
    TOO_MANY_FINDINGS = Error "too-many-findings";
    /// A mapping has the same key twice. Other readers of YAML would silently take the last: take
    /// one of the two away.
    DUPLICATE_KEY = Error "duplicate-key";
    /// A key of a mapping is itself a list or a mapping, or empty. In Hexaglot every key is a word.
    BAD_KEY = Error "bad-key";
    /// A value begins with `&`, which makes it an anchor to YAML. Documents have no anchors, since
    /// every text stands in its own place with its own id. If a text begins with `&`, write it as a
    /// `>-` block.
    ANCHOR = Error "anchor";
    /// A value begins with `*`, which makes it an alias to YAML. Documents have no aliases. A text
    /// that begins with emphasis, such as *Recalling*, is written in quotation marks or as a `>-`
    /// block.
    ALIAS = Error "alias";
    /// A value begins with `!`, which makes it a tag to YAML. Documents have no tags: the key says
    /// what a value is. If a text begins with `!`, write it as a `>-` block.
    TAG = Error "tag";

    /// The file holds a control character (U+0000 to U+001F except tab and line ends, U+007F to
    /// U+009F), a separator of lines or paragraphs (U+2028, U+2029), a carriage return that ends no
    /// line, or a byte order mark that is not at its beginning; comments and escapes count too.
    /// No format can print such a character: take it away.
    CONTROL_CHARACTER = Error "control-character";
    /// The file holds a character that steers the direction of text: U+061C, U+200E, U+200F, U+202A
    /// to U+202E, U+2066 to U+2069; comments and escapes count too. Such characters can make a text
    /// look other than it is, and they fight with the isolation that Hexaglot itself writes. Take it
    /// away: direction comes from the language.
    BIDI_CONTROL = Error "bidi-control";
    /// The file holds a private-use character; comments and escapes count too. It has no meaning
    /// outside one font, often a bullet that was pasted from a word processor. Write the character
    /// that is meant, or take it away.
    PRIVATE_USE = Error "private-use";
    /// The file holds a code point that Unicode declares to be no character, such as U+FFFE;
    /// comments and escapes count too. Take it away.
    NONCHARACTER = Error "noncharacter";
    /// A text is not in Unicode's normalization form C: a letter and its accent are written as two
    /// characters where there is one for both. The text was read in form C. `hexaglot check --fix`
    /// mends the file.
    NOT_NFC = Warning "not-nfc";

    /// A mapping has a key that its kind does not know. The hint names the nearest key that it does
    /// know, or all of them.
    UNKNOWN_KEY = Error "unknown-key";
    /// A mapping lacks a key that its kind requires. The message names the key: add it.
    MISSING_KEY = Error "missing-key";
    /// A value is of another type than its key asks for, such as a list where a text is asked for.
    WRONG_TYPE = Error "wrong-type";
    /// A key has no value. Give it one, or take the key away.
    EMPTY_VALUE = Error "empty-value";
    /// A text holds nothing, or nothing but white space. Write the text, or take its block away.
    EMPTY_TEXT = Error "empty-text";
    /// A list that must hold something has no entries.
    EMPTY_LIST = Error "empty-list";
    /// A value is none of the few words that its key knows. The hint names them.
    UNKNOWN_VALUE = Error "unknown-value";
    /// Two keys of a mapping exclude each other. Take one of them away.
    CONFLICTING_KEYS = Error "conflicting-keys";

    /// `hexaglot:` is not 1. It is the version of the format in which the document is written, and
    /// this program reads version 1.
    WRONG_VERSION = Error "wrong-version";
    /// The id of a document is not its file's name without the extension. Documents are found by
    /// their ids, so the two must agree: change the one or the other.
    ID_NOT_STEM = Error "id-not-stem";
    /// `kind:` is none of report, resolution, declaration, guide, questionnaire, annex.
    UNKNOWN_KIND = Error "unknown-kind";
    /// A language is none of the six: ar, zh, en, fr, ru, es.
    BAD_LANGUAGE = Error "bad-language";

    /// Something that needs an id has none. The id connects a text with its translations, so it is
    /// given once and never changed. By custom it names the matter (`outcomes-topic`), not its
    /// number.
    MISSING_ID = Error "missing-id";
    /// An id has another form than a lower-case letter from a to z, followed by such letters, digits
    /// and hyphens. Keys of tables and names of data have the same form.
    BAD_ID = Error "bad-id";
    /// An id has more than 40 characters, which is the limit of bookmarks in Word. That holds for
    /// composed ids too: `<id>-source`, `<id>-alt`, `<id>-role`, `<id>-definition`, and
    /// `<table>-<row>-<column>` of cells. Shorten the id.
    LONG_ID = Error "long-id";
    /// Two things have the same id: units, blocks, notes, annexes, or composed ids such as
    /// `<id>-source` or `<table>-<row>-<column>`. Give one of them another, but not one that is
    /// already translated: its translations follow the id.
    DUPLICATE_ID = Error "duplicate-id";

    /// A date is not a day of the calendar in the form 2016-10-10.
    BAD_DATE = Error "bad-date";
    /// A range is not a list of two days of which the first comes first, such as
    /// `[2017-05-15, 2017-05-25]`.
    BAD_RANGE = Error "bad-range";
    /// A time is not a time of day in the form 15:00, from 00:00 to 23:59.
    BAD_TIME = Error "bad-time";
    /// A number is not written as an optional minus sign, digits, and an optional decimal point with
    /// digits. How a number looks, with spaces or commas, is the affair of each language.
    BAD_NUMBER = Error "bad-number";
    /// A country is not a code of two lower-case letters, as ISO 3166-1 has them, such as `eg`, or one of
    /// which hexaglot has no name: it has those that the terminology of the United Nations lists.
    BAD_COUNTRY = Error "bad-country";
    /// A name that refers to something else, such as the body of a resolution or the term of a
    /// place, has another form than a lower-case letter followed by letters, digits and hyphens.
    BAD_NAME = Error "bad-name";
    /// A datum is of none of the kinds date, range, time, number, resolution, country, place and
    /// string, or of two of them.
    BAD_DATUM = Error "bad-datum";
    /// `$name` names no datum of the document. Data are defined under `data`.
    UNKNOWN_DATUM = Error "unknown-datum";
    /// `$name` names a datum of another kind than is asked for here.
    WRONG_DATUM = Error "wrong-datum";

    /// A block has none of the keys that say what it is: `section`, `p`, `list`, `table`, `figure`,
    /// `quote`, `note`, `glossary`, `code`.
    UNKNOWN_BLOCK = Error "unknown-block";
    /// A block has two keys that say what it is. Only `p` and `list` go together: a paragraph with
    /// its list. Make it two blocks with an id each.
    TWO_KINDS = Error "two-kinds";
    /// A block stands where its kind cannot: a summary and an action hold paragraphs and lists, a
    /// reference is a resolution or a paragraph, and `include` stands only under `annexes`.
    MISPLACED_BLOCK = Error "misplaced-block";
    /// A text has an empty line in it. A unit is one paragraph: make two of it, each with an id of
    /// its own. For a new line inside the paragraph, end the line with a backslash.
    SECOND_PARAGRAPH = Error "second-paragraph";
    /// After a text without quotation marks stands ` #` with a word directly after it, as in `item #5`.
    /// To YAML that is a comment, and the text ends before it. If it belongs to the text, write the
    /// text as a `>-` block; if it is a comment, put a space after `#`.
    COMMENT_LIKE_TEXT = Warning "comment-like-text";
    /// `number:` is neither a text nor a mapping of languages to texts with `all` for the others,
    /// such as `{ all: "1.a", ar: "1-أ" }`.
    BAD_NUMBER_OVERRIDE = Error "bad-number-override";
    /// Lists stand in one another to more than three levels. Markers exist for three: make a section
    /// of the outer list, or join the innermost items into one text.
    LIST_TOO_DEEP = Error "list-too-deep";
    /// A list with numbers or letters is sorted. Each language would sort it in another way, and `b)`
    /// be another item in each. Sort a list of bullets or dashes, or one without markers.
    SORTED_NUMBERS = Error "sorted-numbers";
    /// A sorted table has a row whose first cell is no text, or a cell that spans rows. Each language
    /// sorts the rows by the texts of their first cells, and rows that a cell joins cannot be parted.
    SORTED_ROWS = Error "sorted-rows";
    /// `continues:` names nothing that holds a list, or a list that does not end before this one
    /// begins.
    UNKNOWN_LIST = Error "unknown-list";
    /// A figure has neither `alt` nor `decorative: true`, or both. Who cannot see a picture must
    /// learn what it says (`alt`), or that it says nothing (`decorative: true`).
    FIGURE_ALTERNATIVE = Error "figure-alternative";
    /// The file of a figure is not a path below the folder of its document: it is absolute, has `..`
    /// or a backslash in it, or is an address.
    PATH_OUTSIDE = Error "path-outside";
    /// A document includes itself. `include:` under `annexes` names another document by its id.
    SELF_INCLUDE = Error "self-include";

    /// A row has a cell for a column that its table does not have. The keys of a row are `key` and the
    /// keys of its table's columns.
    UNKNOWN_COLUMN = Error "unknown-column";
    /// `under:` names no group of its table. Groups are defined under `groups`, each with a `key` and a
    /// `header`.
    UNKNOWN_GROUP = Error "unknown-group";
    /// A group of a table stands over no column, or over columns that do not stand side by side. Its
    /// header must be one cell: name it in `under` of adjacent columns.
    BAD_GROUP = Error "bad-group";
    /// A cell spans more columns or rows than its table has after it, or a place that another cell
    /// spans already.
    BAD_SPAN = Error "bad-span";
    /// A cell stands in a place that a cell before or above spans. Take it away, or shorten the span.
    COVERED_CELL = Error "covered-cell";
    /// A column has the key `key`, which is kept for the keys of rows.
    RESERVED_KEY = Error "reserved-key";
}
