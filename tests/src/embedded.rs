//! What every page has inside of it: the style and the script.

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::disk::{read, root};

/// The style of every page.
pub static STYLE: LazyLock<String> = LazyLock::new(|| file("style.css"));
/// The script of every page of a document.
pub static SCRIPT: LazyLock<String> = LazyLock::new(|| file("switch.js"));

fn file(name: &str) -> String {
    read(&root().join("crates/html/src").join(name)).trim().to_owned()
}

/// The hash of a style or script as a policy names it (CSP Level 3, section 2.3.1).
#[must_use]
pub fn source_hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

/// A page with the names of the style and the script in their places, and in those of their hashes, so
/// that an expectation shows what is the page's own. What differs from them by a byte stays there.
#[must_use]
pub fn name_embedded(page: &str) -> String {
    let embedded = [("style", &STYLE, "style.css"), ("script", &SCRIPT, "switch.js")];
    embedded.iter().fold(page.to_owned(), |page, (tag, text, name)| {
        page.replace(
            &format!("<{tag}>{}</{tag}>", text.as_str()),
            &format!("<{tag}>{{{name}}}</{tag}>"),
        )
        .replace(&source_hash(text), &format!("{{hash of {name}}}"))
    })
}

#[cfg(test)]
mod tests {
    use super::{STYLE, name_embedded, source_hash};

    #[test]
    fn only_the_style_itself_has_its_name() {
        let page = |style: &str| format!("<style>{style}</style>{}", source_hash(style));
        assert_eq!(name_embedded(&page(&STYLE)), "<style>{style.css}</style>{hash of style.css}");
        let other = page(&format!("{} ", STYLE.as_str()));
        assert_eq!(name_embedded(&other), other);
    }
}
