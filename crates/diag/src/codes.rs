//! The codes of faults that any file may have.

crate::codes! {
    /// A file is not UTF-8. Hexaglot reads YAML, Fluent and TOML as UTF-8 alone, since any guess at
    /// another encoding would change somebody's words. Save the file as UTF-8.
    NOT_UTF8 = Error "not-utf8";
}
