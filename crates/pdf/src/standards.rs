//! The standards that a file claims, as the typesetter takes them.

use hexaglot_diag::{Diagnostic, Diagnostics};
use hexaglot_edition::Edition;
use hexaglot_render::{Standard, Standards};
use typst_pdf::PdfStandard;

use crate::codes::UNDATED_ARCHIVE;

/// The standards that the file of an edition can claim: those that were asked for, without PDF/A where the document
/// has no date, of which is told.
pub(crate) fn claimed(
    edition: &Edition,
    asked: &Standards,
    diagnostics: &mut Diagnostics,
) -> Standards {
    let archive = asked.as_slice().iter().find(|standard| standard.is_archive());
    match (edition.date, archive) {
        (None, Some(archive)) => {
            let message = format!("a document without a date cannot be an archive's: `{archive}`");
            diagnostics.push(
                Diagnostic::new(&UNDATED_ARCHIVE, message)
                    .hint("give `masthead` a `date`, or ask for no standard of PDF/A"),
            );
            asked.without_archives()
        }
        _ => asked.clone(),
    }
}

/// Their names in the typesetter.
pub(crate) fn names(standards: &Standards) -> Vec<PdfStandard> {
    standards.as_slice().iter().copied().map(name).collect()
}

fn name(standard: Standard) -> PdfStandard {
    match standard {
        Standard::Ua1 => PdfStandard::Ua_1,
        Standard::A2a => PdfStandard::A_2a,
        Standard::A2b => PdfStandard::A_2b,
        Standard::A2u => PdfStandard::A_2u,
        Standard::A3a => PdfStandard::A_3a,
        Standard::A3b => PdfStandard::A_3b,
        Standard::A3u => PdfStandard::A_3u,
        Standard::A4 => PdfStandard::A_4,
        Standard::V1_7 => PdfStandard::V_1_7,
        Standard::V2_0 => PdfStandard::V_2_0,
    }
}

#[cfg(test)]
mod tests {
    use hexaglot_render::{Standard, Standards};
    use typst_pdf::PdfStandards;

    use super::name;

    #[test]
    fn lists_contradict_one_another_where_the_typesetter_says_so() {
        let all = Standard::ALL;
        let threes = all.iter().flat_map(|one| all.iter().map(move |two| [*one, *two]));
        let threes = threes.flat_map(|[one, two]| all.iter().map(move |three| [one, two, *three]));
        let mut refused = 0;
        for [one, two, three] in threes.filter(|[one, two, three]| one < two && two < three) {
            for list in [vec![], vec![one], vec![one, two], vec![one, two, three]] {
                let names: Vec<_> = list.iter().copied().map(name).collect();
                let ours = Standards::new(&list);
                assert_eq!(ours.is_ok(), PdfStandards::new(&names).is_ok(), "{list:?}");
                refused += usize::from(ours.is_err());
            }
        }
        assert!(refused > 0);
    }
}
