//! The style and the script of a page, and the policy that lets nothing else run.

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The style of every page.
pub(crate) const STYLE: &str = include_str!("style.css");

/// Keeps the reader's paragraph when the language is switched.
pub(crate) const SCRIPT: &str = include_str!("switch.js");

/// The Content-Security-Policy of every page: its own style and script, by their hashes, and pictures
/// that lie beside it.
pub(crate) static POLICY: LazyLock<String> = LazyLock::new(|| {
    format!(
        "default-src 'none'; style-src '{}'; script-src '{}'; img-src 'self' file:; base-uri 'none'; form-action 'none'",
        source_hash(STYLE),
        source_hash(SCRIPT),
    )
});

/// A hash as a policy names it (CSP Level 3, section 2.3.1).
fn source_hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text.as_bytes())))
}
