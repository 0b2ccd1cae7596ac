//! Links that lead elsewhere than those of the source.

use hexaglot_diag::Diagnostics;
use hexaglot_edition::{Mark, MarkKind, Reading};
use hexaglot_locale::Lang;

use crate::address::Address;
use crate::checker::Project;
use crate::passage::Pair;
use crate::rule::{Judge, Rule};
use crate::uses::{Uses, ids};

super::code! {
    /// A translation lacks a link of its source, has one that its source has not, or leads to another
    /// address. An address in another language is the same: `/en/` and `/fr/`, `document-E.pdf` and
    /// `document-F.pdf`, `en.wikipedia.org` and `ru.wikipedia.org`; on two such servers, and nowhere else, the
    /// title of the page may be another too. So is the same path on two servers of one site. A reference by
    /// `REF` is as good as a link into the document. Take the address over from the source, or that of the
    /// same page in the language.
    "links-differ"
}

pub(crate) static RULE: Rule =
    Rule { code: &CODE, is_on: true, languages: &Lang::ALL, judge: Judge::Pair(judge) };

/// A link of a reading.
struct Link<'r> {
    mark: &'r Mark,
    address: &'r str,
    page: Address,
}

fn judge(pair: &Pair<'_>, _: &Project<'_>, found: &mut Diagnostics) {
    for (source, target) in pair.readings() {
        let (mut missing, mut added) = (links(source), links(target));
        if missing.is_empty() && added.is_empty() {
            continue;
        }
        take_pairs(&mut missing, &mut added, |one, other| one.page == other.page);
        take_pairs(&mut missing, &mut added, |one, other| one.page.is_of_site(&other.page));
        missing.retain(|link| !refers(pair.target.pattern, link.address));
        added.retain(|link| !refers(pair.source.pattern, link.address));
        let mut missing = missing.into_iter();
        for link in added {
            let words = link.mark.range.clone();
            let (message, label) = match missing.next() {
                Some(other) => (
                    format!("the link leads to `{}`, not to `{}`", link.address, other.address),
                    pair.source.label(source, other.mark.range.clone(), "the link of the source"),
                ),
                None => (
                    format!("the source does not have the link to `{}`", link.address),
                    pair.source.whole("the source"),
                ),
            };
            let finding = pair.target.finding(&CODE, target, words, message).at(label);
            found.push(finding.hint("take the links over from the source"));
        }
        for link in missing {
            let message = format!("the translation lacks the link to `{}`", link.address);
            let words = link.mark.range.clone();
            let finding = pair.target.finding_of_all(&CODE, message);
            let finding = finding.at(pair.source.label(source, words, "the link of the source"));
            found.push(finding.hint(format!("write `[words]({})`", link.address)));
        }
    }
}

fn links<'r>(reading: &'r Reading<'_>) -> Vec<Link<'r>> {
    let links = reading.marks().iter().filter_map(|mark| match &mark.kind {
        MarkKind::Link(address) => Some(Link { mark, address, page: Address::of(address) }),
        _ => None,
    });
    links.collect()
}

/// Takes out of both lists what fits.
fn take_pairs<'r>(
    one: &mut Vec<Link<'r>>,
    other: &mut Vec<Link<'r>>,
    fits: impl Fn(&Link<'r>, &Link<'r>) -> bool,
) {
    one.retain(|link| match other.iter().position(|other| fits(link, other)) {
        Some(place) => {
            other.remove(place);
            false
        }
        None => true,
    });
}

/// Whether a text refers by `REF` to the place in the document that a link leads to.
fn refers(pattern: &hexaglot_catalog::Pattern, address: &str) -> bool {
    let id = address.strip_prefix('#');
    id.is_some_and(|id| ids(&Uses::of(pattern, &|_| None).references).contains(id))
}
