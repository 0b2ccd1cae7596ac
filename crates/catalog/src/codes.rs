//! The codes of faults in Fluent files, in texts, and in records of states.

hexaglot_diag::codes! {
    /// A file is larger than 8 MiB. Hexaglot refuses it before reading it, since nobody writes such a
    /// file by hand and every tool that reads it would suffer. Divide the document.
    FILE_TOO_LARGE = Error "catalog-too-large";
    /// A text holds a private-use character, a noncharacter, a control of the bidirectional algorithm
    /// or another control character, itself or as an escape such as `\u202E`. The first two stand for
    /// values while a text is formatted; the third would change the order of words that it does not
    /// belong to, and hexaglot isolates what needs it; the last, and line ends as escapes, are no text.
    /// Comments count as well.
    REFUSED_CHARACTER = Error "refused-character";
    /// A text is not in Unicode Normalization Form C, so that the same word could differ from itself.
    /// It is read as if it were; `hexaglot check --fix` composes the file.
    NOT_NFC = Warning "catalog-not-nfc";
    /// Placeables or calls stand within one another more than 32 deep. No text needs it, and Fluent's
    /// parser would overflow its stack.
    NESTED_TOO_DEEP = Error "placeables-too-deep";

    /// A line that Fluent cannot read stands after a message, such as a continuation line that begins
    /// with `[`, `*`, `.` or `}`. Fluent would publish the words before it and lose the rest without a
    /// word; hexaglot publishes none of the message. Write the message on one line, or write the
    /// character as a string literal: `{"["}`.
    LOST_TEXT = Error "lost-text";
    /// A line is indented with a tab. Fluent knows only spaces, and takes the line for the end of the
    /// text before it. Write the message on one line, or indent with spaces.
    TAB_INDENTATION = Error "tab-indentation";
    /// A comment has no space after its `#`. Fluent does not take it for a comment.
    BAD_COMMENT = Error "bad-comment";
    /// A `{` begins a placeable that no `}` closes where one must stand. For the character itself write
    /// `{"{"}`.
    UNCLOSED_BRACE = Error "unclosed-brace";
    /// A `}` closes nothing. For the character itself write `{"}"}`.
    STRAY_BRACE = Error "stray-brace";
    /// A message has an id and `=`, and no text. Write the text beside `=`, or delete the line: a unit
    /// without a message is counted as missing, which is what it is.
    NO_VALUE = Error "no-value";
    /// An attribute of a message cannot be read, and with it the rest of the message is lost. An
    /// attribute is `.name = text` on an indented line of its own.
    BAD_ATTRIBUTE = Error "bad-attribute";
    /// What stands between braces is no expression that Fluent knows.
    BAD_EXPRESSION = Error "bad-expression";
    /// A string literal has an escape that stands for no character. Fluent would print U+FFFD. The
    /// escapes are `\\`, `\"`, `\uXXXX` and `\UXXXXXX`; a brace needs none inside quotation marks.
    BAD_ESCAPE = Error "bad-escape";
    /// Two messages, or two terms, of one file have the same id. Nothing says which is meant, so that
    /// neither is published.
    DUPLICATE_MESSAGE = Error "duplicate-message";
    /// A message, a term or a function have one name. Fluent's formatter keeps all three in one table
    /// without their marks (`-busan` as `busan`), and one of them would be lost without a word. Give
    /// the term another name.
    NAME_COLLISION = Error "name-collision";
    /// A string literal or a number is longer than any text needs: 4,096 bytes, or 15 digits. A longer
    /// number would be rounded, and Fluent's plural rules overflow at some of them.
    LITERAL_TOO_LONG = Error "literal-too-long";

    /// A message has the id of no unit of its document. It is never published. It may be a slip in the
    /// id, or the text of a unit that was removed.
    UNUSED_MESSAGE = Warning "unused-message";
    /// A term stands in the file of a document, where the other documents of the project cannot use
    /// it, or a message in `terms.ftl`, where it is the text of nothing. Terms belong in `terms.ftl`.
    MISPLACED_ENTRY = Error "misplaced-entry";
    /// A text refers to a message that is no unit of its document.
    UNKNOWN_MESSAGE = Error "unknown-message";
    /// A text refers to a term that `terms.ftl` of its language does not have. A resolution or place
    /// needs the term `-place-<name>` of every place that it names.
    UNKNOWN_TERM = Error "unknown-term";
    /// A text refers to an attribute that its message or term does not have.
    UNKNOWN_ATTRIBUTE = Error "unknown-attribute";
    /// A text uses a variable that the document's `data` does not define. In a term only the term's
    /// own arguments are variables.
    UNKNOWN_VARIABLE = Error "unknown-variable";
    /// A text calls a function that hexaglot does not have. Fluent would print its name, or choose a
    /// default variant without a word. `docs/reference/functions.md` lists the functions.
    UNKNOWN_FUNCTION = Error "unknown-function";
    /// A function or term is given an argument that it does not have; Fluent would pass it over.
    UNKNOWN_ARGUMENT = Error "unknown-argument";
    /// A function or term is given a value that it cannot use, or lacks one that it needs. Fluent would
    /// print the function's name, and record nothing.
    BAD_ARGUMENT = Error "bad-argument";
    /// `REF` names an id that is nothing in its document.
    UNKNOWN_REFERENCE = Error "unknown-reference";
    /// `NOTE` names an id that is no note of its document.
    UNKNOWN_NOTE = Error "unknown-note";
    /// `COUNTRY` names no country of which hexaglot has a name. It has those that the terminology of the
    /// United Nations lists, by their codes in ISO 3166-1 alpha-2; write any other out, or make a term
    /// of it.
    UNKNOWN_COUNTRY = Error "unknown-country";
    /// A selector chooses by something that Fluent cannot choose by, and would take the default
    /// without a word. Numbers choose by plural category; terms choose by their arguments, and texts
    /// by the attributes of terms.
    BAD_SELECTOR = Error "bad-selector";
    /// A variant can never be chosen: its key is none that its selector can have, or stands twice.
    BAD_VARIANT = Error "bad-variant";
    /// Texts refer to one another in a circle, so that none of them has an end.
    CYCLE = Error "reference-cycle";
    /// A term uses one of its own arguments after another term. Fluent's formatter forgets the
    /// arguments of a term as soon as a term inside it ends, and would take the caller's variable of
    /// the same name instead. Move the argument before the other term.
    LOST_ARGUMENT = Error "lost-argument";
    /// A term refers to a message. A message belongs to one document and takes its variables from it;
    /// inside a term Fluent would look for them among the term's arguments.
    MESSAGE_IN_TERM = Error "message-in-term";
    /// A text has more than 99 placeables, those of the terms and messages that it uses included.
    /// Fluent gives up beyond 100, and panics where they are nested.
    TOO_MANY_PLACEABLES = Error "too-many-placeables";
    /// A text is longer than 1 MiB with everything that it uses.
    EXPANDED_TOO_LONG = Error "expanded-too-long";
    /// A text uses a message or term that cannot be formatted, so that it cannot be either.
    BROKEN_REFERENCE = Error "broken-reference";

    /// A record of states cannot be read: its YAML is broken, it has a key that no record has, or a
    /// value is not what its key needs. States are a person's work; hexaglot does not guess at them,
    /// and the document is not released. Take the record from the repository's history, or delete the
    /// record of the one unit: its text then counts as translated.
    BAD_STATE_RECORD = Error "bad-state-record";

    /// `hexaglot sync` has left the files of a document alone in one language, or in all, since one of
    /// them cannot be read whole: what it would take for missing may only be unreadable. Mend what is
    /// reported beside this, and run it again.
    LEFT_ALONE = Error "left-alone";
    /// A message of the source catalog differs from the text that was written there: somebody has edited
    /// it. That file is generated from the document, and the next `hexaglot sync` would undo the edit.
    /// Make the edit in the document, at the line that is named, and take the source catalog from the
    /// repository.
    EDITED_SOURCE = Error "edited-source-catalog";
    /// A unit stands at another place among the others than it did. Its translations are as good as they
    /// were, save for words that depend on the place, such as "Recalling also" after "Recalling".
    UNIT_MOVED = Warning "unit-moved";
    /// A catalog belongs to no document at its path, and a document of the same id stands elsewhere. Move
    /// the catalog, its state file and its file of removed texts to the folder of the document.
    MISPLACED_CATALOG = Warning "misplaced-catalog";

    /// No file has a label that every edition needs: neither the project's `labels.ftl`, nor the
    /// profile, nor hexaglot itself. Labels never fall back to another language.
    MISSING_LABEL = Error "missing-label";
    /// A file of labels has a message that is no label.
    UNKNOWN_LABEL = Warning "unknown-label";
}
