//! Lines to text: spelling, without decisions.

use crate::convert::{Line, TextBlock};

/// How far one level is indented, in spaces.
const INDENT: usize = 2;

/// Writes blocks, parted by an empty line.
pub(crate) fn encode(blocks: &[TextBlock]) -> String {
    let mut text = String::new();
    for (index, block) in blocks.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        for line in &block.0 {
            write_line(line, &mut text);
        }
    }
    text
}

/// Writes one line; a hard break inside it goes on at the same indent.
fn write_line(line: &Line, text: &mut String) {
    let indent = " ".repeat(line.level * INDENT);
    text.push_str(&indent);
    text.push_str(&line.marker);
    text.push_str(&line.text.replace('\n', &format!("\n{indent}")));
    text.push('\n');
}
