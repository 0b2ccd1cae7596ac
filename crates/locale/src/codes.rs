//! The codes of faults in a profile.

hexaglot_diag::codes! {
    /// A profile cannot be read: its YAML is broken, it has a key that no profile has, or it lacks a
    /// table that a language needs. The message says which; `docs/profiles.md` lists the keys.
    BAD_PROFILE = Error "bad-profile";
    /// A document or the project names a profile that is neither embedded nor in `profiles/`.
    UNKNOWN_PROFILE = Error "unknown-profile";
}
