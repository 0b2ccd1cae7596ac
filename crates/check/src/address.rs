//! Addresses of pages that exist in several languages.

/// An address without what differs between the languages of a page.
#[derive(Debug)]
pub(crate) struct Address {
    /// It in lower case, with a star for each part that names a language.
    general: String,
    /// Whether any part names one.
    has_language: bool,
}

/// How addresses name languages: tags, and the words and codes of the United Nations and ITU.
const LANGUAGES: [&str; 32] = [
    "ar",
    "zh",
    "en",
    "fr",
    "ru",
    "es",
    "cn",
    "zhs",
    "hans",
    "ara",
    "chi",
    "zho",
    "eng",
    "fre",
    "fra",
    "rus",
    "spa",
    "esp",
    "arabic",
    "chinese",
    "english",
    "french",
    "russian",
    "spanish",
    "عربي",
    "中文",
    "français",
    "русский",
    "español",
    "francais",
    "espanol",
    "anglais",
];
/// The letters by which the United Nations and ITU end the names of files: `…-E.pdf`, `…!!MSW-F`.
const LETTERS: [&str; 6] = ["A", "C", "E", "F", "R", "S"];

impl PartialEq for Address {
    fn eq(&self, other: &Self) -> bool {
        self.general == other.general
    }
}

impl Address {
    /// What an address leads to.
    pub(crate) fn of(address: &str) -> Address {
        let after = address.split_once("://").map_or(address, |(_, after)| after);
        let after = after.strip_prefix("www.").unwrap_or(after);
        let (mut general, mut has_language) = (String::new(), false);
        for part in after.trim_end_matches('/').split_inclusive(|c: char| !c.is_alphanumeric()) {
            let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
            let lower = word.to_lowercase();
            let names = LANGUAGES.contains(&lower.as_str()) || LETTERS.contains(&word);
            has_language |= names;
            general.push_str(if names { "*" } else { &lower });
            general.push_str(part.get(word.len()..).unwrap_or_default());
        }
        // `zh-hans` and `zh_CN` are one language as `en` is.
        let general = general.replace("*-*", "*").replace("*_*", "*");
        Address { general, has_language }
    }

    /// Whether both lead to one page in two languages, or to one page from two servers of a site. Where both
    /// name a language, titles of pages differ as their languages do.
    pub(crate) fn is_of_site(&self, other: &Address) -> bool {
        let ((host, path), (other_host, other_path)) = (self.parts(), other.parts());
        let is_translated = self.has_language && other.has_language && host == other_host;
        is_translated
            || (path.contains('/') && path == other_path && site(host) == site(other_host))
    }

    fn parts(&self) -> (&str, &str) {
        self.general.split_once('/').unwrap_or((&self.general, ""))
    }
}

/// The last two names of a host, from the right.
fn site(host: &str) -> (Option<&str>, Option<&str>) {
    let mut names = host.rsplit('.');
    (names.next(), names.next())
}

#[cfg(test)]
mod tests {
    use super::Address;

    fn of_site(one: &str, other: &str) -> bool {
        Address::of(one).is_of_site(&Address::of(other))
    }

    fn same(one: &str, other: &str) -> bool {
        Address::of(one) == Address::of(other)
    }

    #[test]
    fn languages_are_no_difference() {
        assert!(same("https://www.itu.int/en/council/", "http://itu.int/fr/council"));
        assert!(same("https://undocs.org/en/A/RES/70/1", "https://undocs.org/zh/A/RES/70/1"));
        assert!(same("https://a.int/zh-hans/x", "https://a.int/en/x"));
        assert!(same(
            "https://a.int/S17-CL-C-0091!!PDF-E.pdf",
            "https://a.int/S17-CL-C-0091!!PDF-R.pdf"
        ));
        assert!(!same("https://undocs.org/en/A/RES/70/1", "https://undocs.org/en/A/RES/71/1"));
        assert!(of_site(
            "https://en.wikipedia.org/wiki/Treaty",
            "https://ru.wikipedia.org/wiki/Договор"
        ));
        assert!(of_site("http://ftp.es.example.org/a/b", "http://http.us.example.org/a/b"));
        assert!(!of_site("https://example.org/one", "https://example.org/two"));
        assert!(!of_site("https://a.example.org/one", "https://b.example.org/one"));
    }
}
