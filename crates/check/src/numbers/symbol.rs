//! Symbols of documents, recommendations and things, which have figures in them: X17/1, X.509, H1N1.

use std::ops::Range;

use super::figures::digit;
use super::value::Value;

/// A symbol with figures, or an e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Symbol {
    pub range: Range<usize>,
    /// Its parts in an order that does not depend on the direction in which it was typed, in capitals, and
    /// without the letter of a language at its end.
    pub parts: Vec<String>,
    /// The values of its figures, each with what it may mean.
    pub values: Vec<Vec<Value>>,
    /// Whether it is the same in all languages, letters and all.
    pub is_exact: bool,
}

impl Symbol {
    /// An e-mail address.
    pub(crate) fn address(range: Range<usize>, chunk: &str) -> Symbol {
        Symbol { range, parts: vec![chunk.to_lowercase()], values: Vec::new(), is_exact: true }
    }

    /// The symbol that a chunk is; nothing where its figures are numbers.
    pub(crate) fn read(range: Range<usize>, chunk: &str) -> Option<Symbol> {
        let pieces: Vec<&str> =
            chunk.split(|c: char| !c.is_alphanumeric()).filter(|piece| !piece.is_empty()).collect();
        let is_number = |piece: &&str| piece.starts_with(|c| digit(c).is_some());
        // C17, H1N1: letters, then digits.
        let is_mixed = |piece: &&str| !is_number(piece) && piece.contains(|c| digit(c).is_some());
        // X.509, COVID-19: capitals beside digits.
        let is_capital = |piece: &&str| piece.chars().all(char::is_uppercase);
        if !pieces.iter().any(|piece| is_mixed(piece) || is_capital(piece)) {
            return None;
        }
        // 500 MHz, typed without a space, or 5G-IoT: a number with a unit before all else.
        if pieces.first().is_some_and(is_number) && !chunk.contains('/') {
            return None;
        }
        let is_document = chunk.contains('/') && pieces.iter().any(is_capital)
            || chunk.contains('/') && pieces.iter().any(is_mixed);
        let single = |piece: &&&str| piece.chars().count() == 1 && is_capital(piece);
        let is_recommendation = chunk.contains('.') && pieces.first().filter(single).is_some();
        let mut kept = pieces.as_slice();
        if let ([start @ .., last], true) = (kept, is_document)
            && chunk.ends_with(['A', 'C', 'E', 'F', 'R', 'S'])
            && last.len() == 1
        {
            kept = start;
        }
        // PS/2-style: what a language adds in small letters is no part of it.
        let is_own = |piece: &&&str| is_mixed(piece) || is_number(piece) || is_capital(piece);
        let is_lower = !kept.iter().any(is_capital);
        let own = kept.iter().filter(|piece| is_lower || is_own(piece));
        let mut parts: Vec<String> = own.map(|piece| latin(piece)).collect();
        parts.sort();
        let values = numbers(chunk);
        Some(Symbol { range, parts, values, is_exact: is_document || is_recommendation })
    }
}

/// The values of the figures in a symbol. Two digits at its end may be those of a year: WRC-15.
fn numbers(chunk: &str) -> Vec<Vec<Value>> {
    let rows = chunk.split(|c| digit(c).is_none()).filter(|row| !row.is_empty());
    let rows: Vec<String> = rows
        .map(|row| row.chars().filter_map(digit).filter_map(|d| char::from_digit(d, 10)).collect())
        .collect();
    let mut values: Vec<Vec<Value>> =
        rows.iter().map(|row| Value::decimal(row, "").into_iter().collect()).collect();
    if let (Some(last), Some(row)) = (values.last_mut(), rows.last())
        && row.len() == 2
        && let Some(year) = last.first().and_then(|value| value.as_whole())
    {
        last.extend([Value::whole(1900 + year), Value::whole(2000 + year)]);
    }
    values
}

/// Capitals, with Latin letters for the Cyrillic ones that look like them.
fn latin(piece: &str) -> String {
    let look = |character: char| match character {
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'К' => 'K',
        'М' => 'M',
        'О' => 'O',
        'Р' => 'P',
        'Т' => 'T',
        'Х' => 'X',
        'У' => 'Y',
        other => other,
    };
    piece.chars().flat_map(char::to_uppercase).map(look).collect()
}
