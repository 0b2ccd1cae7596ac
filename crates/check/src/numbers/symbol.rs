//! Symbols of documents, recommendations and things, which have figures in them: X17/1, X.509, H1N1.

use std::ops::Range;

use super::digits::digit;
use super::value::Value;
use crate::alphabets::{Alphabet, twin};

/// A symbol with figures, or an e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Symbol {
    pub range: Range<usize>,
    /// Its parts in capitals, without the letter of a language at its end. Those that stand in a circle in
    /// the same order are alike: in a line from right to left, `776/A/52` looks like `A/52/776`.
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

    /// Its figures, the least first, wherever they stand in it.
    pub(crate) fn figures(&self) -> Vec<Value> {
        let first = self.values.iter().filter_map(|values| values.first().copied());
        let mut figures: Vec<Value> = first.collect();
        figures.sort_unstable();
        figures
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
        let parts = in_circle(own.map(|piece| latin(piece)).collect());
        let values = numbers(chunk);
        Some(Symbol { range, parts, values, is_exact: is_document || is_recommendation })
    }
}

/// The most parts that a symbol is taken to have.
const MOST: usize = 12;

/// The parts from that on from which their order is the first in the alphabet.
fn in_circle(parts: Vec<String>) -> Vec<String> {
    if parts.len() > MOST {
        return parts;
    }
    let from = |first: usize| parts.iter().cycle().skip(first).take(parts.len());
    let first = (0..parts.len()).min_by(|one, other| from(*one).cmp(from(*other)));
    from(first.unwrap_or_default()).cloned().collect()
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

/// Capitals, with Latin letters for those of other alphabets that look like them.
fn latin(piece: &str) -> String {
    let look = |letter: char| twin(letter, Alphabet::Latin).unwrap_or(letter);
    piece.chars().flat_map(char::to_uppercase).map(look).collect()
}
