//! What ICU4X writes, piece by piece, so that a house can write some of the pieces in its own way.

use std::fmt;

use writeable::{Part, PartsWrite, Writeable};

/// A text, and what it is a piece of.
pub(crate) type Piece = (Option<Part>, String);

/// The pieces of a text.
#[derive(Debug, Default)]
pub(crate) struct Pieces {
    /// In order, none of them empty.
    pub(crate) list: Vec<Piece>,
    part: Option<Part>,
    /// Whether the last piece goes on.
    open: bool,
}

impl Pieces {
    /// The pieces of what a formatter writes.
    pub(crate) fn of(written: &impl Writeable) -> Pieces {
        let mut pieces = Pieces::default();
        // The only errors are those of a sink, and this one has none.
        let _ = written.write_to_parts(&mut pieces);
        pieces
    }
}

impl fmt::Write for Pieces {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match self.list.last_mut() {
            Some((_, last)) if self.open => last.push_str(text),
            _ if text.is_empty() => {}
            _ => {
                self.list.push((self.part, text.to_owned()));
                self.open = true;
            }
        }
        Ok(())
    }
}

impl PartsWrite for Pieces {
    type SubPartsWrite = Pieces;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Pieces) -> fmt::Result,
    ) -> fmt::Result {
        let around = self.part.replace(part);
        self.open = false;
        let result = write(self);
        self.part = around;
        self.open = false;
        result
    }
}
