//! Latin letters and figures as wide as ideographs.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::Lang;

use crate::characters::runs;
use crate::passage::Passage;
use crate::prose::prose;
use crate::rule::{Judge, Rule};

super::code! {
    /// A Chinese text has Latin letters or figures of full width, `ＩＴＵ` for `ITU` and `１２` for `12`, which
    /// input methods write when their width is not set back. A search does not find them, a number is read
    /// as none, and a line cannot be set evenly. Type them anew in their common width. Wide signs such as
    /// `％` and `＋` are left alone.
    "full-width-letters"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Zh], judge: Judge::Text(judge) };

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    for (start, run) in runs(&prose(reading), is_wide) {
        let range = start..start + run.len();
        let narrow: String = run.chars().map(narrow).collect();
        let message = format!("`{run}` is of full width");
        let finding = passage.finding(&CODE, reading, range.clone(), message);
        let finding = finding.hint(format!("write `{narrow}`"));
        found.push(finding.fix(passage.replace(reading, range, narrow)));
    }
}

const fn is_wide(character: char) -> bool {
    matches!(character, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

/// The same character in its common width.
fn narrow(wide: char) -> char {
    const DISTANCE: u32 = 'Ａ' as u32 - 'A' as u32;
    char::from_u32(u32::from(wide).saturating_sub(DISTANCE)).unwrap_or(wide)
}
