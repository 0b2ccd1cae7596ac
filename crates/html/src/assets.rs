//! The style and the script of a page, and the policy that lets nothing else run.

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The style of every page. Neither it nor the script begins or ends in white space: a browser hashes
/// all that stands between the tags, and the Nu checker only what is left when white space is trimmed.
pub(crate) const STYLE: &str = include_str!("style.css").trim_ascii();

/// Keeps the reader's paragraph when the language is switched.
pub(crate) const SCRIPT: &str = include_str!("switch.js").trim_ascii();

static STYLE_HASH: LazyLock<String> = LazyLock::new(|| source_hash(STYLE));
static SCRIPT_HASH: LazyLock<String> = LazyLock::new(|| source_hash(SCRIPT));

/// The Content-Security-Policy of a page: its own style and scripts, by their hashes, and pictures that
/// lie beside it. Linked data is a script too, though none that runs: checkers ask for its hash.
pub(crate) fn policy(scripts: &[&str]) -> String {
    let hash = |script: &str| match script {
        SCRIPT => format!("'{}'", *SCRIPT_HASH),
        other => format!("'{}'", source_hash(other)),
    };
    let hashes: Vec<String> = scripts.iter().map(|script| hash(script)).collect();
    let scripts = if hashes.is_empty() { "'none'".to_owned() } else { hashes.join(" ") };
    format!(
        "default-src 'none'; style-src '{}'; script-src {scripts}; img-src 'self' file:; base-uri 'none'; form-action 'none'",
        *STYLE_HASH,
    )
}

/// A hash as a policy names it (CSP Level 3, section 2.3.1).
fn source_hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text.as_bytes())))
}
