//! Traditional characters in simplified Chinese.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::Reading;
use hexaglot_locale::{Lang, simplified};

use crate::characters::runs;
use crate::passage::Passage;
use crate::prose::prose;
use crate::rule::{Judge, Rule};

super::code! {
    /// A Chinese text has traditional characters, `會` for `会`, which the documents of the United Nations do
    /// not use; they come with words that were copied from elsewhere. A search does not find the word, and
    /// terms are not recognized. Write the simplified ones.
    ///
    /// It knows the 1,700 or so common characters that simplified texts never have and that have one
    /// simplified form each (Unihan of Unicode). Those that are right in some words, such as `乾` and `著`,
    /// and those that have several simplified forms, such as `裡`, it leaves alone.
    "traditional-characters"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &[Lang::Zh], judge: Judge::Text(judge) };

fn judge(passage: &Passage<'_>, reading: &Reading<'_>, found: &mut Diagnostics) {
    for (start, run) in runs(&prose(reading), is_traditional) {
        let range = start..start + run.len();
        let right: String = run.chars().filter_map(simplified).collect();
        let message = format!("`{run}` is traditional Chinese");
        let finding = passage.finding(&CODE, reading, range.clone(), message);
        let finding = finding.hint(format!("write `{right}`"));
        found.push(finding.fix(passage.replace(reading, range, right)));
    }
}

fn is_traditional(character: char) -> bool {
    character >= '\u{4E00}' && simplified(character).is_some()
}
