//! Numbers as a language and a house write them (CLDR, by way of ICU4X).

use std::sync::OnceLock;

use fixed_decimal::{Decimal, SignDisplay, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, parts};
use icu_locale_core::{Locale, locale};

use crate::pieces::{Piece, Pieces};
use crate::profile::{Digits, NumberPatterns, Profile};
use crate::{Lang, characters};

/// How a number is to be written: the options of `Intl.NumberFormat` in ECMA-402, by their names there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct NumberStyle {
    /// `style`: whether it is written as a share of a hundred, 0.5 as 50%.
    pub percent: bool,
    /// `useGrouping`: when thousands are parted.
    pub grouping: Grouping,
    /// `signDisplay`: which numbers have a sign.
    pub sign: Sign,
    /// `minimumIntegerDigits`: fewest digits of the whole, at most [`NumberStyle::INTEGER_DIGITS`].
    pub minimum_integer: u8,
    /// `minimumFractionDigits`: fewest digits of the fraction, at most [`NumberStyle::DIGITS`].
    pub minimum_fraction: u8,
    /// `maximumFractionDigits`: most digits of the fraction, halves rounded away from zero. Otherwise
    /// than ECMA-402 has it, none keeps them all: who writes 55.44 has not asked for less.
    pub maximum_fraction: Option<u8>,
    /// `numberingSystem`: the digits; none are those of the house.
    pub digits: Option<Digits>,
}

/// When thousands are parted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Grouping {
    /// As the language and the house do.
    #[default]
    Auto,
    /// From four digits on.
    Always,
    /// From five digits on.
    Min2,
    /// Not.
    Never,
}

/// Which numbers have a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sign {
    /// Negative ones.
    #[default]
    Auto,
    /// All.
    Always,
    /// All but zero.
    ExceptZero,
    /// None.
    Never,
}

impl NumberStyle {
    /// The most digits of a fraction that can be asked for (as ECMA-402 has it).
    pub const DIGITS: u8 = 100;
    /// The most digits of a whole that can be asked for (as ECMA-402 has it).
    pub const INTEGER_DIGITS: u8 = 21;
}

/// A number with exactly the digits that are shown of it: by these plural rules choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantity(pub(crate) Decimal);

impl Quantity {
    /// Reads a number as YAML and Fluent write it: an optional minus sign, digits, an optional `.` and
    /// digits, of any length. Nothing where it is not one.
    #[must_use]
    pub fn new(number: &str, style: NumberStyle) -> Option<Quantity> {
        let mut decimal: Decimal = number.parse().ok()?;
        if style.percent {
            decimal.multiply_pow10(2);
        }
        if let Some(digits) = style.maximum_fraction {
            let half_expand = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
            decimal.round_with_mode(-i16::from(digits), half_expand);
        }
        decimal.trim_end();
        decimal.trim_start();
        decimal.pad_end(-i16::from(style.minimum_fraction.min(NumberStyle::DIGITS)));
        decimal.pad_start(i16::from(style.minimum_integer.min(NumberStyle::INTEGER_DIGITS)));
        decimal.apply_sign_display(match style.sign {
            Sign::Auto => SignDisplay::Auto,
            Sign::Always => SignDisplay::Always,
            Sign::ExceptZero => SignDisplay::ExceptZero,
            Sign::Never => SignDisplay::Never,
        });
        Some(Quantity(decimal))
    }
}

/// Writes numbers in one language and one house. What it needs of CLDR it looks up once.
#[derive(Debug)]
pub struct Numbers {
    lang: Lang,
    patterns: NumberPatterns,
    european: Formatters,
    arabic_indic: Formatters,
}

/// The formatters of one kind of digits, by when they part thousands.
#[derive(Debug, Default)]
struct Formatters {
    auto: OnceLock<Option<DecimalFormatter>>,
    min2: OnceLock<Option<DecimalFormatter>>,
    never: OnceLock<Option<DecimalFormatter>>,
}

impl Numbers {
    /// The numbers of a language in a house.
    #[must_use]
    pub fn new(lang: Lang, profile: &Profile) -> Self {
        let patterns = profile.numbers.get(&lang).cloned().unwrap_or_default();
        Numbers {
            lang,
            patterns,
            european: Formatters::default(),
            arabic_indic: Formatters::default(),
        }
    }

    /// Writes a number. Nothing where it is not one.
    #[must_use]
    pub fn write(&self, number: &str, style: NumberStyle) -> Option<String> {
        Quantity::new(number, style).map(|quantity| self.quantity(&quantity, style))
    }

    /// Writes a number whose digits are settled.
    #[must_use]
    pub fn quantity(&self, quantity: &Quantity, style: NumberStyle) -> String {
        let digits = style.digits.unwrap_or(self.patterns.digits);
        let number = self.decimal(&quantity.0, style.grouping, digits);
        if style.percent { self.percent(digits).replace("{n}", &number) } else { number }
    }

    fn decimal(&self, decimal: &Decimal, grouping: Grouping, digits: Digits) -> String {
        let Some(formatter) = self.formatter(grouping, digits) else { return decimal.to_string() };
        let own = |part| match part {
            // The house's own signs belong to its own digits.
            _ if digits != self.patterns.digits => None,
            parts::GROUP => self.patterns.group.as_deref(),
            parts::DECIMAL => self.patterns.decimal.as_deref(),
            _ => None,
        };
        let mut pieces = Pieces::of(&formatter.format(decimal)).list;
        if self.parts_four_digits(grouping) {
            part_four_digits(&mut pieces, formatter);
        }
        let texts = pieces.iter().map(|(part, text)| part.and_then(own).unwrap_or(text));
        // CLDR puts marks of direction around signs. The edition isolates the number as a whole.
        texts.flat_map(str::chars).filter(|c| characters::refused(*c).is_none()).collect()
    }

    fn parts_four_digits(&self, grouping: Grouping) -> bool {
        match grouping {
            Grouping::Always => true,
            Grouping::Auto => self.patterns.minimum_grouping == Some(1),
            Grouping::Min2 | Grouping::Never => false,
        }
    }

    /// The formatter of ICU4X, made when it is first asked for. The data of all six languages are
    /// compiled in, as a test shows.
    fn formatter(&self, grouping: Grouping, digits: Digits) -> Option<&DecimalFormatter> {
        let strategy = match (grouping, self.patterns.minimum_grouping) {
            (Grouping::Auto, None | Some(1)) | (Grouping::Always, _) => GroupingStrategy::Auto,
            (Grouping::Auto, Some(_)) | (Grouping::Min2, _) => GroupingStrategy::Min2,
            (Grouping::Never, _) => GroupingStrategy::Never,
        };
        let row = match digits {
            Digits::Latn => &self.european,
            Digits::Arab => &self.arabic_indic,
        };
        let cell = match strategy {
            GroupingStrategy::Min2 => &row.min2,
            GroupingStrategy::Never => &row.never,
            _ => &row.auto,
        };
        let make = || {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(strategy);
            DecimalFormatter::try_new(locale_of(self.lang, digits).into(), options).ok()
        };
        cell.get_or_init(make).as_ref()
    }

    /// The pattern of percentages.
    fn percent(&self, digits: Digits) -> &str {
        match (&self.patterns.percent, digits) {
            (Some(percent), _) if digits == self.patterns.digits => percent,
            (_, Digits::Latn) => percent(self.lang),
            (_, Digits::Arab) => "{n}٪",
        }
    }
}

/// Parts a number of four digits, which ICU4X leaves whole in Spanish whatever it is asked for.
fn part_four_digits(pieces: &mut Vec<Piece>, formatter: &DecimalFormatter) {
    let is_group = |(part, _): &Piece| *part == Some(parts::GROUP);
    let whole = pieces
        .iter()
        .position(|(part, text)| *part == Some(parts::INTEGER) && text.chars().count() == 4);
    if let Some(at) = whole.filter(|_| !pieces.iter().any(is_group)) {
        let group = Pieces::of(&formatter.format(&Decimal::from(1_000_000)));
        let group = group.list.into_iter().find(is_group);
        let (part, text) = pieces.remove(at);
        let (first, rest) = text.split_at(text.chars().next().map_or(0, char::len_utf8));
        let parted = [Some((part, first.to_owned())), group, Some((part, rest.to_owned()))];
        pieces.splice(at..at, parted.into_iter().flatten());
    }
}

/// How CLDR 48 writes percentages (`percentFormats-numberSystem-latn`), without the marks of direction
/// around the Arabic sign; ICU4X has no stable formatter for them.
const fn percent(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar | Lang::Zh | Lang::En => "{n}%",
        Lang::Fr | Lang::Ru | Lang::Es => "{n}\u{A0}%",
    }
}

/// The ICU locale of a language with these digits, which only Arabic has two of. English is that of
/// the world (`en-001`), as the United Nations write it.
const fn locale_of(lang: Lang, digits: Digits) -> Locale {
    match (lang, digits) {
        (_, Digits::Arab) => locale!("ar-u-nu-arab"),
        (Lang::Ar, Digits::Latn) => locale!("ar-u-nu-latn"),
        (Lang::Zh, Digits::Latn) => locale!("zh-u-nu-latn"),
        (Lang::En, Digits::Latn) => locale!("en-001-u-nu-latn"),
        (Lang::Fr, Digits::Latn) => locale!("fr-u-nu-latn"),
        (Lang::Ru, Digits::Latn) => locale!("ru-u-nu-latn"),
        (Lang::Es, Digits::Latn) => locale!("es-u-nu-latn"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Grouping, NumberPatterns, NumberStyle, Numbers, Profile, Sign};
    use crate::Lang;
    use crate::profile::{Digits, Profiles};

    fn written(profile: &str, lang: Lang, number: &str, style: NumberStyle) -> String {
        let profiles = Profiles::load(&[]).value;
        Numbers::new(lang, profiles.get(profile).unwrap()).write(number, style).unwrap()
    }

    fn plain(lang: Lang, number: &str, style: NumberStyle) -> String {
        written("plain", lang, number, style)
    }

    /// Expected values: CLDR 48, `numbers.json` of each language (`symbols-numberSystem-latn`,
    /// `minimumGroupingDigits` and `percentFormats-numberSystem-latn`).
    #[test]
    fn numbers_are_written_as_cldr_says() {
        let rows = [
            (Lang::Ar, "884,000,000", "1,234.5", "12.5%"),
            (Lang::En, "884,000,000", "1,234.5", "12.5%"),
            (Lang::Fr, "884\u{202F}000\u{202F}000", "1\u{202F}234,5", "12,5\u{A0}%"),
            (Lang::Ru, "884\u{A0}000\u{A0}000", "1\u{A0}234,5", "12,5\u{A0}%"),
            (Lang::Es, "884.000.000", "1234,5", "12,5\u{A0}%"),
            (Lang::Zh, "884,000,000", "1,234.5", "12.5%"),
        ];
        let percent = NumberStyle { percent: true, ..NumberStyle::default() };
        for (lang, large, small, share) in rows {
            assert_eq!(plain(lang, "884000000", NumberStyle::default()), large, "{lang}");
            assert_eq!(plain(lang, "1234.5", NumberStyle::default()), small, "{lang}");
            assert_eq!(plain(lang, "0.125", percent), share, "{lang}");
        }
    }

    /// Expected values: un-conventions.md 4, "decimal" and "thousands" (UN: 0,7 in Arabic, 1 000 in
    /// Chinese, 100,000 in English, 100 000 in French, and 40% without a space in Spanish).
    #[test]
    fn a_house_has_signs_of_its_own() {
        let style = NumberStyle::default();
        assert_eq!(written("un-hq", Lang::Ar, "100000.7", style), "100\u{A0}000,7");
        assert_eq!(written("itu-council", Lang::Ar, "1.25", style), "1.25");
        assert_eq!(written("un-hq", Lang::Zh, "1000", style), "1\u{A0}000");
        assert_eq!(written("un-hq", Lang::En, "100000", style), "100,000");
        assert_eq!(written("un-hq", Lang::Fr, "100000", style), "100\u{202F}000");
        let percent = NumberStyle { percent: true, ..style };
        assert_eq!(written("un-hq", Lang::Es, "0.4", percent), "40%");
    }

    /// Expected values: CLDR 48, `symbols-numberSystem-arab`.
    #[test]
    fn arabic_indic_digits_come_with_their_signs() {
        let arab = NumberStyle { digits: Some(Digits::Arab), ..NumberStyle::default() };
        assert_eq!(written("un-hq", Lang::Ar, "1234567.5", arab), "١٬٢٣٤٬٥٦٧٫٥");
        assert_eq!(plain(Lang::Ar, "0.5", NumberStyle { percent: true, ..arab }), "٥٠٪");
    }

    /// Expected values: CLDR 48, `minimumGroupingDigits` of Spanish is 2; a house may part four digits.
    #[test]
    fn a_house_can_part_four_digits() {
        let profiles = Profiles::load(&[]).value;
        let mut profile = (**profiles.get("plain").unwrap()).clone();
        let write = |profile: &Profile, number| {
            Numbers::new(Lang::Es, profile).write(number, NumberStyle::default()).unwrap()
        };
        assert_eq!(write(&profile, "1234"), "1234");
        let patterns =
            |least| NumberPatterns { minimum_grouping: Some(least), ..Default::default() };
        profile.numbers.insert(Lang::Es, patterns(1));
        assert_eq!(
            (write(&profile, "1234"), write(&profile, "-12345.5")),
            ("1.234".into(), "-12.345,5".into())
        );
        profile.numbers.insert(Lang::En, patterns(2));
        let english = Numbers::new(Lang::En, &profile);
        assert_eq!(english.write("1234", NumberStyle::default()).unwrap(), "1234");
    }

    #[test]
    fn every_language_has_its_data() {
        let profiles = Profiles::load(&[]).value;
        for lang in Lang::ALL {
            let numbers = Numbers::new(lang, profiles.get("plain").unwrap());
            assert!(numbers.formatter(Grouping::Auto, Digits::Latn).is_some(), "{lang}");
        }
    }

    #[test]
    fn no_mark_of_direction_stands_beside_a_sign() {
        assert_eq!(plain(Lang::Ar, "-5", NumberStyle::default()), "-5");
        let signed = NumberStyle { sign: Sign::Always, ..NumberStyle::default() };
        assert_eq!(plain(Lang::Ar, "5", signed), "+5");
    }

    /// A float would make 12345678901234567000 of it.
    #[test]
    fn long_numbers_are_exact() {
        let long = "12345678901234567890.123456789012345678901234567891";
        assert_eq!(
            plain(Lang::En, long, NumberStyle::default()),
            "12,345,678,901,234,567,890.123456789012345678901234567891"
        );
    }

    /// Expected values: ECMA-402, `Intl.NumberFormat` (`roundingMode: "halfExpand"`, `useGrouping`,
    /// `signDisplay` and `minimumIntegerDigits`).
    #[test]
    fn options_are_those_of_ecma_402() {
        let style = NumberStyle::default();
        let two = NumberStyle { minimum_fraction: 2, maximum_fraction: Some(2), ..style };
        let rows = [
            ("3", two, "3.00"),
            ("3.14159", two, "3.14"),
            ("2.5", NumberStyle { maximum_fraction: Some(0), ..style }, "3"),
            ("-2.5", NumberStyle { maximum_fraction: Some(0), ..style }, "-3"),
            ("1234", NumberStyle { grouping: Grouping::Min2, ..style }, "1234"),
            ("12345", NumberStyle { grouping: Grouping::Min2, ..style }, "12,345"),
            ("12345", NumberStyle { grouping: Grouping::Never, ..style }, "12345"),
            ("7", NumberStyle { minimum_integer: 3, ..style }, "007"),
            ("7", NumberStyle { sign: Sign::Always, ..style }, "+7"),
            ("0", NumberStyle { sign: Sign::ExceptZero, ..style }, "0"),
            ("-7", NumberStyle { sign: Sign::Never, ..style }, "7"),
        ];
        for (number, style, expected) in rows {
            assert_eq!(plain(Lang::En, number, style), expected, "{style:?}");
        }
        let profiles = Profiles::load(&[]).value;
        assert_eq!(Numbers::new(Lang::En, profiles.get("plain").unwrap()).write("x", style), None);
    }
}
