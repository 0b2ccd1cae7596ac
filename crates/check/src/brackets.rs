//! Brackets and their partners.

/// A bracket in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bracket {
    pub(crate) at: usize,
    pub(crate) character: char,
    /// Whether it is one that opens.
    pub(crate) opens: bool,
}

impl Bracket {
    pub(crate) fn end(&self) -> usize {
        self.at + self.character.len_utf8()
    }

    /// The bracket that goes with it.
    pub(crate) fn partner(&self) -> char {
        match self.character {
            '(' => ')',
            ')' => '(',
            '[' => ']',
            ']' => '[',
            '{' => '}',
            '}' => '{',
            '«' => '»',
            _ => '«',
        }
    }
}

/// The brackets of a text that have no partner, in order. Guillemets are brackets here: they turn with
/// the direction as those do.
pub(crate) fn unpaired(text: &str) -> Vec<Bracket> {
    let mut open: Vec<Bracket> = Vec::new();
    let mut unpaired = Vec::new();
    for (at, character) in text.char_indices() {
        match character {
            '(' | '[' | '{' | '«' => open.push(Bracket { at, character, opens: true }),
            ')' | ']' | '}' | '»' => {
                let closes = Bracket { at, character, opens: false };
                if open.pop_if(|open| open.character == closes.partner()).is_none() {
                    unpaired.push(closes);
                }
            }
            _ => {}
        }
    }
    unpaired.extend(open);
    unpaired.sort_by_key(|bracket| bracket.at);
    unpaired
}

#[cfg(test)]
mod tests {
    use super::unpaired;

    #[test]
    fn brackets_find_their_partners() {
        let of = |text| unpaired(text).iter().map(|bracket| bracket.at).collect::<Vec<_>>();
        assert_eq!(of("a (b [c] (d)) e"), [0; 0]);
        assert_eq!(of("a) b (c ]d("), [1, 5, 8, 10]);
    }
}
