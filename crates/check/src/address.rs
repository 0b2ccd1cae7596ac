//! Addresses of pages that exist in several languages.

/// An address without what differs between the languages of a page.
#[derive(Debug)]
pub(crate) struct Address {
    /// It in lower case, with a star for each part that names a language.
    general: String,
    /// The server, in lower case.
    host: String,
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
/// The letters by which the United Nations and ITU end the names of files, `…-E.pdf` and `…!!MSW-F`, and answer
/// `Lang=`.
const LETTERS: [&str; 6] = ["A", "C", "E", "F", "R", "S"];
/// Those by which the WTO ends the names of files and folders, `docs_e/legal_e` `[K]`.
const SMALL_LETTERS: [&str; 3] = ["e", "f", "s"];

impl PartialEq for Address {
    fn eq(&self, other: &Self) -> bool {
        self.general == other.general
    }
}

impl Address {
    /// What an address leads to.
    pub(crate) fn of(address: &str) -> Address {
        let after = address.split_once("://").map_or(address, |(_, after)| after);
        let after = after.strip_prefix("www.").unwrap_or(after).trim_end_matches('/');
        let host = after.split('/').next().unwrap_or_default().to_lowercase();
        let mut general = String::with_capacity(after.len());
        let (mut rest, mut before) = (after, Before::default());
        while !rest.is_empty() {
            let length = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
            let (word, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
            let lower = word.to_lowercase();
            let names = LANGUAGES.contains(&lower.as_str()) || before.asks_for(word, behind);
            general.push_str(if names { "*" } else { &lower });
            let sign = behind.chars().next();
            general.extend(sign);
            rest = behind.get(sign.map_or(0, char::len_utf8)..).unwrap_or_default();
            before = Before { word, sign };
        }
        // `zh-hans` and `zh_CN` are one language as `en` is.
        let general = general.replace("*-*", "*").replace("*_*", "*");
        Address { general, host }
    }

    /// Whether both lead to one page from two servers of a site, or to servers of two languages, on which
    /// titles of pages differ.
    pub(crate) fn is_of_site(&self, other: &Address) -> bool {
        let ((host, path), (other_host, other_path)) = (self.parts(), other.parts());
        let is_translated = host == other_host && self.host != other.host;
        is_translated
            || (path.contains('/') && path == other_path && site(host) == site(other_host))
    }

    fn parts(&self) -> (&str, &str) {
        self.general.split_once('/').unwrap_or((&self.general, ""))
    }
}

/// What stands before a word of an address: the word before, and the sign between them.
#[derive(Debug, Default)]
struct Before<'a> {
    word: &'a str,
    sign: Option<char>,
}

impl Before<'_> {
    /// Whether a word behind it is a letter that names a language there.
    fn asks_for(&self, word: &str, behind: &str) -> bool {
        let is_letter = LETTERS.contains(&word);
        match self.sign {
            Some('-' | '!') => is_letter && ends_file(behind),
            Some('_') => {
                (is_letter || SMALL_LETTERS.contains(&word))
                    && (ends_file(behind) || behind.starts_with('/'))
            }
            Some('=') => {
                LETTERS.contains(&&*word.to_uppercase())
                    && ["lang", "language"].contains(&&*self.word.to_lowercase())
            }
            _ => false,
        }
    }
}

/// Whether nothing but the ending of a file follows, such as `.pdf`.
fn ends_file(behind: &str) -> bool {
    const LONGEST: usize = 4;
    let ending = behind.strip_prefix('.').unwrap_or_default().chars().take(LONGEST);
    let length = ending.take_while(char::is_ascii_alphanumeric).count();
    let rest = behind.get(if length > 0 { length + 1 } else { 0 }..).unwrap_or_default();
    rest.is_empty() || rest.starts_with(['?', '#', '&'])
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
        assert!(same(
            "https://a.int/docs_e/legal_e/27_e.htm",
            "https://a.int/docs_f/legal_f/27_f.htm"
        ));
        assert!(same("https://a.int/?symbol=A/70/1&Lang=E", "https://a.int/?symbol=A/70/1&Lang=S"));
        assert!(same(
            "https://a.int/rec/get.asp?lang=e&id=T-REC-E.164-201011-I!!PDF-E&type=items",
            "https://a.int/rec/get.asp?lang=f&id=T-REC-E.164-201011-I!!PDF-F&type=items"
        ));
        assert!(!same("https://undocs.org/A/70/1", "https://undocs.org/E/70/1"));
        assert!(!same("https://a.int/T-REC-E/en", "https://a.int/T-REC-F/fr"));
        assert!(!same("https://a.int/annex-a.pdf", "https://a.int/annex-c.pdf"));
        assert!(!same("https://undocs.org/en/A/RES/70/1", "https://undocs.org/en/A/RES/71/1"));
        assert!(of_site(
            "https://en.wikipedia.org/wiki/Treaty",
            "https://ru.wikipedia.org/wiki/Договор"
        ));
        assert!(!of_site(
            "https://en.wikipedia.org/wiki/Treaty",
            "https://en.wikipedia.org/wiki/Oath"
        ));
        assert!(!of_site("https://a.int/en/one", "https://a.int/fr/two"));
        assert!(of_site("http://ftp.es.example.org/a/b", "http://http.us.example.org/a/b"));
        assert!(!of_site("https://example.org/one", "https://example.org/two"));
        assert!(!of_site("https://a.example.org/one", "https://b.example.org/one"));
    }
}
