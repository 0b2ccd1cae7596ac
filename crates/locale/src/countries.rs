//! The short names of countries, as the terminology of the United Nations has them.

use std::sync::LazyLock;

use crate::Lang;

/// One country a line; the file says from where the names are.
const TABLE: &str = include_str!("../data/countries.tsv");
/// The columns after the code.
const COLUMNS: [Lang; 6] = [Lang::Ar, Lang::Zh, Lang::En, Lang::Fr, Lang::Ru, Lang::Es];

/// The short name of a country by its code in ISO 3166-1 alpha-2, in small or in capital letters.
#[must_use]
pub fn name(code: &str, lang: Lang) -> Option<&'static str> {
    let column = COLUMNS.iter().position(|column| *column == lang)?;
    names(code)?.split('\t').nth(column)
}

/// Whether there is a name for that code.
#[must_use]
pub fn is_known(code: &str) -> bool {
    names(code).is_some()
}

/// The names behind a code.
fn names(code: &str) -> Option<&'static str> {
    let capitals = code.to_ascii_uppercase();
    let place = ROWS.binary_search_by_key(&capitals.as_str(), |(own, _)| own).ok()?;
    ROWS.get(place).map(|(_, names)| *names)
}

/// The code that was meant where there is no such one, with its English name: what was written may be
/// that name, or a slip in the code.
#[must_use]
pub fn nearest(written: &str) -> Option<(&'static str, &'static str)> {
    let english = |code: &'static str| name(code, Lang::En).map(|name| (code, name));
    let named = || rows().filter_map(|(code, _)| english(code));
    let is_name = |(_, name): &(&str, &str)| name.to_lowercase() == written.to_lowercase();
    let near_name = || hexaglot_diag::nearest(written, named().map(|(_, name)| name));
    named()
        .find(is_name)
        .or_else(|| {
            let near = near_name();
            named().find(|(_, name)| Some(*name) == near)
        })
        .or_else(|| {
            let capitals = written.to_uppercase();
            english(hexaglot_diag::nearest(&capitals, rows().map(|(code, _)| code))?)
        })
}

/// Each code, and the names behind it, by code.
static ROWS: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let rows = TABLE.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|line| line.split_once('\t')).collect()
});

fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    ROWS.iter().copied()
}

#[cfg(test)]
mod tests {
    use super::{is_known, name, nearest, rows};
    use crate::Lang;
    use crate::characters::refused;

    #[test]
    fn the_table_is_whole() {
        let codes: Vec<&str> = rows().map(|(code, _)| code).collect();
        assert!(codes.windows(2).all(|pair| pair[0] < pair[1]), "{codes:?}");
        for (code, names) in rows() {
            assert!(
                code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()),
                "{code}"
            );
            assert_eq!(
                names.split('\t').filter(|name| !name.trim().is_empty()).count(),
                6,
                "{code}"
            );
            assert!(names.chars().all(|c| c == '\t' || refused(c).is_none()), "{code}");
        }
        // 193 Member States, 2 observers, and the Cook Islands and Niue.
        assert_eq!(codes.len(), 197);
    }

    /// Expected values: the signature of the seed (مصر); CLDR 48, `territories.json`, for France; the
    /// others are UNTERM's again, and hold the columns in their places.
    #[test]
    fn names_are_those_of_the_united_nations() {
        assert_eq!(name("eg", Lang::Ar), Some("مصر"));
        assert_eq!(name("RU", Lang::Fr), Some("Fédération de Russie"));
        assert_eq!(name("US", Lang::Es), Some("Estados Unidos de América"));
        assert_eq!(name("CN", Lang::Ru), Some("Китай"));
        assert_eq!(name("FR", Lang::Zh), Some("法国"));
        assert_eq!(
            name("GB", Lang::En),
            Some("United Kingdom of Great Britain and Northern Ireland")
        );
        assert_eq!(name("XX", Lang::En), None);
        assert!(!is_known("egy"));
    }

    #[test]
    fn what_was_meant_is_found() {
        assert_eq!(nearest("egypt"), Some(("EG", "Egypt")));
        assert_eq!(nearest("Frence"), Some(("FR", "France")));
        assert!(nearest("EX").is_some());
        assert_eq!(nearest("nowhere at all"), None);
    }
}
