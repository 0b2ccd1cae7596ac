//! Chinese numerals.

use std::ops::Range;

use super::value::Value;

/// The digit that a character stands for.
fn digit(character: char) -> Option<u128> {
    Some(match character {
        '零' | '〇' => 0,
        '一' => 1,
        '二' | '两' | '双' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

/// The power of ten that a character multiplies by.
pub(crate) fn power(character: char) -> Option<i32> {
    Some(match character {
        '十' => 1,
        '百' => 2,
        '千' => 3,
        '万' => 4,
        '亿' => 8,
        _ => return None,
    })
}

/// Each row of Chinese numerals, with what it may mean: the number as a whole, as digits of a year, and
/// each of its characters by itself.
pub(crate) fn numerals(text: &str) -> impl Iterator<Item = (Range<usize>, Vec<Value>)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let is_numeral = |c: char| digit(c).is_some() || power(c).is_some() || c == '半';
        let start = rest + text.get(rest..)?.find(is_numeral)?;
        let after = text.get(start..)?;
        let length = after.find(|c| !is_numeral(c)).unwrap_or(after.len());
        rest = start + length;
        Some((start..rest, values(after.get(..length)?)))
    })
}

fn values(row: &str) -> Vec<Value> {
    let mut values: Vec<Value> = whole(row).into_iter().collect();
    let digits: Option<Vec<u128>> = row.chars().map(digit).collect();
    if let Some(digits) = digits {
        let written: String = digits.iter().map(u128::to_string).collect();
        values.extend(Value::decimal(&written, ""));
    }
    for character in row.chars() {
        match (digit(character), power(character)) {
            (Some(digit), _) => values.push(Value::whole(digit)),
            (None, Some(power)) => values.push(Value::whole(1).times_ten(power)),
            // A half, which is also fifty per cent.
            (None, None) => {
                values.extend(Value::decimal("0", "5").into_iter().chain([Value::whole(50)]))
            }
        }
    }
    values
}

/// The number that a row says by digits and powers: 二十五 is 25, 三万五千 35,000.
fn whole(row: &str) -> Option<Value> {
    // What stands below the last 万 or 亿, and what is complete above it.
    let (mut total, mut section, mut last) = (0_u128, 0_u128, None);
    for character in row.chars() {
        if let Some(digit) = digit(character) {
            last = Some(digit);
            continue;
        }
        let factor = 10_u128.checked_pow(u32::try_from(power(character)?).ok()?)?;
        if factor < 10_000 {
            section = section.checked_add(last.take().unwrap_or(1).checked_mul(factor)?)?;
        } else {
            section = section.checked_add(last.take().unwrap_or_default())?;
            // 一亿二千万 is a sum, 三万亿 a product.
            total = if section > 0 && total >= factor {
                total.checked_add(section.checked_mul(factor)?)?
            } else {
                total.checked_add(section)?.max(1).checked_mul(factor)?
            };
            section = 0;
        }
    }
    Some(Value::whole(total.checked_add(section)?.checked_add(last.unwrap_or_default())?))
}

#[cfg(test)]
mod tests {
    use super::{Value, numerals};

    #[test]
    fn numerals_are_read_by_their_places() {
        let known = [
            ("第二十五条", 25),
            ("十二", 12),
            ("一百零五", 105),
            ("二〇一六年", 2016),
            ("三万五千", 35_000),
            ("一亿二千万", 120_000_000),
            ("两千", 2000),
            ("百分之五十", 50),
        ];
        for (text, value) in known {
            let found = numerals(text).any(|(_, values)| values.contains(&Value::whole(value)));
            assert!(found, "{text}");
        }
    }

    #[test]
    fn text_without_numerals_has_none() {
        assert_eq!(numerals("请理事会将本报告记录在案。").count(), 0);
    }
}
