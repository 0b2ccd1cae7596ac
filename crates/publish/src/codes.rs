//! The codes of faults in a project as a whole.

hexaglot_diag::codes! {
    /// `hexaglot.toml` is not TOML. Nothing of the project is read until it is.
    BAD_TOML = Error "bad-toml";
    /// `hexaglot.toml` has a key that hexaglot does not know. A misspelt key would silently have no
    /// effect, so unknown keys are refused.
    UNKNOWN_SETTING = Error "unknown-setting";
    /// A key of `hexaglot.toml` has a value that it cannot have.
    BAD_SETTING = Error "bad-setting";
    /// A folder stands where a document should be.
    NOT_A_FILE = Error "not-a-file";
    /// The name of a document's file or of a folder above it cannot be the name of a file everywhere, or
    /// is taken: it begins or ends with a dot, holds one of `\ : * ? " < > |` or a character that no text
    /// may hold, is the name of a device on Windows, such as `con`, or is that of the lists of documents,
    /// `index`. Rename it.
    BAD_PATH = Error "bad-path";
    /// A file in `content/` ends in `.yml`. Documents end in `.yaml`; this one is not read.
    YML_FILE = Warning "yml-file";
    /// Two documents have the same id. An id is the stem of a document's file, and unique in the
    /// project, since other documents refer to it.
    DUPLICATE_DOCUMENT = Error "duplicate-document";
    /// Two documents would be published as the same file: with `site.file-names = "symbol"`, files are
    /// called by the symbol of their document, and two have the same. A difference between capitals and
    /// small letters does not count, since some systems do not see it. Nothing is published, not even a draft.
    DUPLICATE_OUTPUT = Error "duplicate-output";
    /// `hexaglot import` would have put a file in the place of one that is there. It writes new files alone,
    /// and has written none.
    FILE_EXISTS = Error "file-exists";
    /// The project or the command line asks for a format that this program was built without. PDF takes a
    /// typesetter, which the cargo feature `pdf` leaves out of quick builds for developers.
    FORMAT_LEFT_OUT = Error "format-left-out";
    /// A unit has been translated, but its state is below what `[release] require` asks for.
    BELOW_REQUIRED_STATE = Error "below-required-state";
    /// A document was named on the command line, and the project has none of that id.
    UNKNOWN_DOCUMENT = Error "unknown-document";
    /// A unit was named on the command line, and none has that id or fits that glob, in the documents that
    /// are meant.
    UNKNOWN_UNIT = Error "unknown-unit";
    /// A unit was named on the command line, and several documents have one of that id. Say with
    /// `--document` in which of them it is meant.
    AMBIGUOUS_UNIT = Error "ambiguous-unit";
    /// `hexaglot accept` cannot accept a text: there is none, it does not pass the checks, or it is the
    /// original. Then nothing is written, of the other texts either. For an editorial change such a text is
    /// left as it is, with a warning, and so is an outdated one that a machine has made.
    NOT_ACCEPTED = Error "not-accepted";
    /// `hexaglot silence` was to let a finding stand, or to have it reported again, and there is none like it.
    /// The words must be those that the finding marks.
    NOT_FOUND = Error "finding-not-found";
    /// `hexaglot silence` was to let a finding stand, and its rule finds several things in that text. Say with
    /// `--text` which words are meant.
    AMBIGUOUS_FINDING = Error "ambiguous-finding";
    /// `hexaglot accept` was to accept a text whose present source no `hexaglot sync` has seen, or
    /// `hexaglot silence` a finding of such a text. Its catalog shows an older one or none, so that nobody can
    /// have compared the two there. Run `hexaglot sync` and look at the text again.
    SOURCE_NOT_SYNCED = Error "source-not-synced";
    /// `include` names a document that the project does not have.
    UNKNOWN_INCLUDE = Error "unknown-include";
    /// A document that another includes has annexes of its own, or includes documents itself. No house
    /// style has a name and a number for an annex of an annex.
    ANNEX_OF_ANNEX = Error "annex-of-annex";
    /// A document and one that it includes have the same id for something. On their common page each
    /// id is a place that links lead to; what stands at the head of an included document is not shown
    /// there, and does not count.
    ID_OF_INCLUDED = Error "id-of-included";
    /// The file of a figure is not there. Its path counts from the folder of the document.
    MISSING_PICTURE = Error "missing-picture";
}
