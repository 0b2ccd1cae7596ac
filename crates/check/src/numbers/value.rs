//! The value of a number, however it is written.

use std::fmt;

/// An exact value of decimal digits: `2.50`, `2,5` and 25 tenths are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Value {
    coefficient: u128,
    exponent: i32,
}

impl Value {
    /// The value of a whole number.
    pub(crate) fn whole(number: u128) -> Value {
        Value { coefficient: number, exponent: 0 }.normalized()
    }

    /// The value of digits before and after a decimal sign. Nothing for more digits than anybody counts
    /// by; such a row of digits is a name.
    pub(crate) fn decimal(whole: &str, fraction: &str) -> Option<Value> {
        let coefficient = format!("{whole}{fraction}").parse().ok()?;
        let exponent = i32::try_from(fraction.len()).ok()?;
        Some(Value { coefficient, exponent: -exponent }.normalized())
    }

    /// The value of a text with a decimal point, as data have it.
    pub(crate) fn parse(text: &str) -> Option<Value> {
        let text = text.trim_start_matches(['-', '+']);
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        Value::decimal(whole, fraction)
    }

    /// So many times a power of ten.
    pub(crate) fn times_ten(self, power: i32) -> Value {
        let exponent = self.exponent.saturating_add(power);
        Value { coefficient: self.coefficient, exponent }.normalized()
    }

    /// The sum, where both are whole numbers.
    pub(crate) fn plus(self, other: Value) -> Option<Value> {
        Some(Value::whole(self.as_whole()?.checked_add(other.as_whole()?)?))
    }

    /// The value as a whole number, if it is one.
    pub(crate) fn as_whole(self) -> Option<u128> {
        let power = u32::try_from(self.exponent).ok()?;
        self.coefficient.checked_mul(10_u128.checked_pow(power)?)
    }

    fn normalized(mut self) -> Value {
        if self.coefficient == 0 {
            return Value { coefficient: 0, exponent: 0 };
        }
        while self.coefficient.is_multiple_of(10) {
            self.coefficient /= 10;
            self.exponent += 1;
        }
        self
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.as_whole() {
            Some(whole) => write!(f, "{whole}"),
            None => write!(f, "{}e{}", self.coefficient, self.exponent),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Value;

    #[test]
    fn a_value_does_not_depend_on_how_it_is_written() {
        let value = |text| Value::parse(text).unwrap();
        assert_eq!(value("2.50"), value("02.5"));
        assert_eq!(value("2.5").times_ten(6), Value::whole(2_500_000));
        assert_eq!(value("0.00"), Value::whole(0));
        assert_ne!(value("2.5"), value("25"));
        assert_eq!(value("100").plus(value("25")), Some(value("125")));
        assert_eq!(Value::parse(&"9".repeat(60)), None);
    }
}
