//! `docs/reference/model.md`: which text can hold what, as the grid has tried it.

use crate::closed::{Block, Piece};
use crate::forms::{Form, REFUSED, forms};
use crate::places::{PLACES, Place};

/// The whole page.
pub(crate) fn table() -> String {
    let mut page = String::from(HEAD);
    let forms: Vec<_> = Piece::ALL.iter().flat_map(|piece| forms(*piece)).collect();
    let names: Vec<&str> = forms.iter().map(|form| form.name).collect();
    page.push_str(&format!("| block | text | {} |\n", names.join(" | ")));
    page.push_str(&format!("|---|---|{}\n", "---|".repeat(forms.len())));
    for place in PLACES {
        let block = place.block.map_or("–", Block::name);
        let cells: Vec<String> = forms.iter().map(|form| cell(place, form)).collect();
        page.push_str(&format!("| {block} | `{}` | {} |\n", place.id, cells.join(" | ")));
    }
    page.push_str(REFUSED_HEAD);
    for refused in REFUSED {
        let source = refused.source.replace('\n', "⏎");
        page.push_str(&format!("| `{source}` | `{}` |\n", refused.code));
    }
    page
}

fn cell(place: &Place, form: &Form) -> String {
    match (place.id, form.alternative) {
        ("code", _) => "literal".to_owned(),
        ("figure-alt", Ok("\n")) => "yes".to_owned(),
        ("figure-alt", Ok(_)) => "words".to_owned(),
        ("figure-alt", Err(code)) => format!("`{code}`"),
        _ => "yes".to_owned(),
    }
}

const HEAD: &str = "# What each text can hold

This page is written by the test `exhaustive`, which tries each cell in each format in Arabic, Chinese and English.

- `yes`: every format shows it as what it is; in HTML as an element of its own.
- `words`: HTML has the text in an attribute, which holds no elements: the words alone are there.
- A code: the text is refused.
- `literal`: code is shown as it is written; nothing in it means anything.

";

const REFUSED_HEAD: &str = "
What no text can hold, except code, where it is literal:

| text | code |
|---|---|
";
