//! Numbers as a language writes them (CLDR, by way of ICU4X).

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::{Locale, locale};

use crate::Lang;

/// How a number is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct NumberStyle {
    /// Whether thousands are parted, as the language parts them. Default: yes.
    pub grouping: bool,
    /// Fewest digits of the fraction. Default 0, at most [`NumberStyle::DIGITS`].
    pub minimum_fraction: u8,
    /// Most digits of the fraction, rounded half to even; none keeps them all. Default: none.
    pub maximum_fraction: Option<u8>,
}

impl NumberStyle {
    /// The most digits of a fraction that can be asked for (as ECMA-402 has it).
    pub const DIGITS: u8 = 100;
}

impl Default for NumberStyle {
    fn default() -> Self {
        NumberStyle { grouping: true, minimum_fraction: 0, maximum_fraction: None }
    }
}

/// Writes a decimal number in European digits, which the United Nations use in all six languages.
///
/// `number` is written as in YAML or Fluent: an optional minus sign, digits, an optional `.` and
/// digits. Returns nothing where it is not.
#[must_use]
pub fn format(number: &str, lang: Lang, style: NumberStyle) -> Option<String> {
    let mut decimal: Decimal = number.parse().ok()?;
    if let Some(digits) = style.maximum_fraction {
        decimal.round(-i16::from(digits));
    }
    decimal.trim_end();
    decimal.pad_end(-i16::from(style.minimum_fraction.min(NumberStyle::DIGITS)));
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy =
        Some(if style.grouping { GroupingStrategy::Auto } else { GroupingStrategy::Never });
    let formatter = DecimalFormatter::try_new(locale(lang).into(), options).ok()?;
    Some(formatter.format(&decimal).to_string())
}

/// The ICU locale of a language, with European digits.
fn locale(lang: Lang) -> Locale {
    match lang {
        Lang::Ar => locale!("ar-u-nu-latn"),
        Lang::Zh => locale!("zh-u-nu-latn"),
        Lang::En => locale!("en-u-nu-latn"),
        Lang::Fr => locale!("fr-u-nu-latn"),
        Lang::Ru => locale!("ru-u-nu-latn"),
        Lang::Es => locale!("es-u-nu-latn"),
    }
}

#[cfg(test)]
mod tests {
    use super::{NumberStyle, format};
    use crate::Lang;

    /// Expected values: CLDR 48, `numbers.json` of each language (`symbols-numberSystem-latn` and
    /// `minimumGroupingDigits`).
    #[test]
    fn numbers_are_written_as_cldr_says() {
        let rows = [
            (Lang::En, "884,000,000", "1,234.5"),
            (Lang::Fr, "884\u{202F}000\u{202F}000", "1\u{202F}234,5"),
            (Lang::Ru, "884\u{A0}000\u{A0}000", "1\u{A0}234,5"),
            (Lang::Es, "884.000.000", "1234,5"),
            (Lang::Zh, "884,000,000", "1,234.5"),
        ];
        for (lang, large, small) in rows {
            assert_eq!(format("884000000", lang, NumberStyle::default()).unwrap(), large, "{lang}");
            assert_eq!(format("1234.5", lang, NumberStyle::default()).unwrap(), small, "{lang}");
        }
    }

    #[test]
    fn digits_of_the_fraction_are_bounded() {
        let style = NumberStyle { minimum_fraction: 2, maximum_fraction: Some(2), grouping: false };
        assert_eq!(format("3", Lang::En, style).unwrap(), "3.00");
        assert_eq!(format("3.14159", Lang::En, style).unwrap(), "3.14");
        assert_eq!(format("x", Lang::En, style), None);
    }
}
