//! A text of a file in lines of a terminal.

use super::cells::{Unit, units};

/// Marks that begin no line.
const CLOSING: &str = ",.;:!?)]}%’”»›…、。，．：；！？）］｝〉》」』】〕";
/// Marks that end no line.
const OPENING: &str = "([{‘“«‹（［｛〈《「『【〔";

/// A line of a file as lines of at most `width` cells, of which each character takes as many as in a
/// terminal. A line ends at a space, which is left out then, or beside a wide character, as Chinese text
/// may; a longer word is cut. Controls are shown as symbols, so that no text gives orders to the terminal.
#[must_use]
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let units = units(text);
    let mut lines = Vec::new();
    let mut line = Line::default();
    let mut before: Option<&Unit> = None;
    for unit in &units {
        if before.is_some_and(|before| is_break(before, unit)) {
            line.last_break = Some((line.text.len(), line.cells));
        }
        // A space at the end of a line needs no room.
        while unit.text != " " && line.cells + unit.width > width && line.cells > 0 {
            let full = line.cut();
            lines.push(full.trim_end_matches(' ').to_owned());
        }
        line.text.push_str(&unit.text);
        line.cells += unit.width;
        before = Some(unit);
    }
    lines.push(line.text.trim_end_matches(' ').to_owned());
    lines
}

/// A line that is not full.
#[derive(Default)]
struct Line {
    text: String,
    cells: usize,
    /// Where it may end: after so many bytes, and so many cells.
    last_break: Option<(usize, usize)>,
}

impl Line {
    /// Takes away what stands before the last break, or everything where there is none.
    fn cut(&mut self) -> String {
        let (bytes, cells) = self.last_break.take().unwrap_or((self.text.len(), self.cells));
        let rest = self.text.split_off(bytes);
        self.cells -= cells;
        std::mem::replace(&mut self.text, rest)
    }
}

/// Whether a line may end between two characters.
fn is_break(before: &Unit, after: &Unit) -> bool {
    let is_wide = before.width == 2 || after.width == 2;
    match (before.text == " ", after.text == " ") {
        (true, false) => true,
        (_, true) => false,
        (false, false) => {
            is_wide
                && !after.text.starts_with(|mark| CLOSING.contains(mark))
                && !before.text.starts_with(|mark| OPENING.contains(mark))
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_width::UnicodeWidthStr;

    use super::{CLOSING, wrapped};
    use crate::report::cells::units;

    #[test]
    fn lines_end_where_their_script_lets_them() {
        assert_eq!(wrapped("The Chair opened it.", 11), ["The Chair", "opened it."]);
        assert_eq!(wrapped("主席宣布，会议开幕。", 8), ["主席宣", "布，会议", "开幕。"]);
        assert_eq!(wrapped("تقرير اجتماع الفريق", 13), ["تقرير اجتماع", "الفريق"]);
        assert_eq!(wrapped("abcdef gh", 4), ["abcd", "ef", "gh"]);
        assert_eq!(wrapped("a\u{1B}[2J\u{202E}b", 40), ["a␛[2J\u{FFFD}b"]);
        assert_eq!(wrapped("", 4), [""]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn lines_fit_and_lose_nothing(
            text in "([a-c ,中文。（تق\u{64f}\u{301}\t\u{202E}]|\u{1F469}\u{200D}\u{1F4BB}){0,40}",
            width in 2_usize..12,
        ) {
            let lines = wrapped(&text, width);
            for line in &lines {
                prop_assert!(line.width() <= width, "{lines:?}");
            }
            let printed: String = units(&text).iter().map(|unit| unit.text.as_str()).collect();
            prop_assert_eq!(lines.concat().replace(' ', ""), printed.replace(' ', ""));
        }

        #[test]
        fn no_line_begins_with_a_closing_mark(text in "([中文]{1,3}[，。]?){0,9}") {
            for line in wrapped(&text, 10) {
                prop_assert!(!line.starts_with(|mark| CLOSING.contains(mark)), "{line:?}");
            }
        }
    }
}
