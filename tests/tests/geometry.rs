//! Where things stand on the pages of this repository's own documents: what a reader of each direction sees on
//! which side, and what must not part at the end of a page.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails where the pages are not what they must be"
)]

use std::sync::LazyLock;

use hexaglot_document::{Block, BlockKind, Node, Text, plain_text};
use hexaglot_edition::Edition;
use hexaglot_locale::{Direction, Lang};
use hexaglot_pdf::{PdfFonts, PdfOptions, Run, runs};
use hexaglot_publish::{BuildOptions, editions};
use hexaglot_tests::outcome::open;
use hexaglot_tests::project::Project;
use hexaglot_tests::root;

/// The width of a page in points.
const WIDTH: f64 = 595.28;
/// How far two baselines of one line may be apart, in points.
const LINE: f64 = 0.5;

/// The pages of an edition.
struct Pages {
    edition: Edition,
    runs: Vec<Run>,
}

static ALL: LazyLock<Vec<Pages>> = LazyLock::new(|| {
    let project = Project::read(&root());
    let index = open(&project.loader).value;
    let found = editions(&index, &project.loader, &BuildOptions::default()).unwrap();
    assert!(!found.diagnostics.has_errors());
    let pages = |edition: Edition| {
        let set = runs(&edition, PdfFonts::embedded(), &PdfOptions::default());
        assert!(!set.diagnostics.has_errors(), "{:#?}", set.diagnostics);
        Pages { edition, runs: set.value }
    };
    found.value.into_iter().map(pages).collect()
});

impl Pages {
    fn of(document: &str, lang: Lang) -> &'static Pages {
        let is_it =
            |pages: &&Pages| pages.edition.id.as_str() == document && pages.edition.lang == lang;
        ALL.iter().find(is_it).unwrap_or_else(|| panic!("no {document} in {lang}"))
    }

    fn is_rtl(&self) -> bool {
        self.edition.lang.direction() == Direction::RightToLeft
    }

    /// The run that has these characters, isolates apart.
    fn run(&self, text: &str) -> &Run {
        let found = self.runs.iter().find(|run| characters(&run.text) == text);
        found.unwrap_or_else(|| panic!("{}: no `{text}` on the pages", self.edition.lang))
    }

    /// The other runs of its line.
    fn beside<'a>(&'a self, run: &'a Run) -> impl Iterator<Item = &'a Run> {
        let is_beside = move |other: &&Run| {
            other.page == run.page && (other.y - run.y).abs() < LINE && *other != run
        };
        self.runs.iter().filter(is_beside).filter(|run| !run.text.trim().is_empty())
    }

    /// The runs of the text, without heads and feet of pages.
    fn body(&self) -> impl Iterator<Item = &Run> {
        self.runs.iter().filter(|run| run.y > 70.0 && run.y < 785.0)
    }

    /// The characters of each line from left to right, as far as they run so.
    fn lines(&self) -> impl Iterator<Item = String> {
        let mut lines: Vec<((usize, i64), Vec<&Run>)> = Vec::new();
        for run in &self.runs {
            #[expect(clippy::cast_possible_truncation, reason = "a page has some hundred points")]
            let place = (run.page, run.y.round() as i64);
            match lines.iter_mut().find(|(other, _)| *other == place) {
                Some((_, line)) => line.push(run),
                None => lines.push((place, vec![run])),
            }
        }
        lines.into_iter().map(|(_, mut line)| {
            line.sort_by(|one, other| one.x.total_cmp(&other.x));
            line.iter().map(|run| characters(&run.text)).collect()
        })
    }

    /// Whether one stands on the side of the other at which lines begin.
    fn begins_before(&self, one: &Run, other: &Run) -> bool {
        if self.is_rtl() {
            one.x >= other.x + other.width - LINE
        } else {
            one.x + one.width <= other.x + LINE
        }
    }

    /// The first run whose characters the text begins with, after all that stands before it in the document.
    fn start_of(&self, text: &str) -> &Run {
        let begins = |run: &&Run| {
            let own = characters(&run.text);
            own.chars().count() > 1 && text.starts_with(own.trim())
        };
        self.body().find(begins).unwrap_or_else(|| panic!("{}: no `{text}`", self.edition.lang))
    }
}

fn characters(text: &str) -> String {
    let shown = text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'));
    shown.map(|c| if c == '\u{A0}' { ' ' } else { c }).collect()
}

fn words(text: &Text) -> String {
    characters(&plain_text(&text.inlines))
}

fn all_languages(check: impl Fn(Lang)) {
    Lang::ALL.into_iter().for_each(check);
}

#[test]
fn numbers_and_markers_stand_where_lines_begin() {
    all_languages(|lang| {
        let pages = Pages::of("c17-cwg-cop", lang);
        let letters = if lang == Lang::Ar { ["أ )", "ب)", "ج)"] } else { ["a)", "b)", "c)"] };
        for marker in ["4.1", "5.1", "5.2", "6.1"].iter().chain(&letters) {
            let marker = pages.run(marker);
            assert!(pages.beside(marker).count() > 0, "{lang}: `{}` stands alone", marker.text);
            for other in pages.beside(marker) {
                assert!(pages.begins_before(marker, other), "{lang}: {marker:?} {other:?}");
            }
        }
    });
}

#[test]
fn names_and_numbers_are_whole_in_arabic() {
    let pages = Pages::of("c17-cwg-cop", Lang::Ar);
    for name in ["CWG\u{2011}COP", "C17/15-A", "Trend Micro", "DQ World", "15-25", "2017"] {
        assert!(pages.lines().any(|line| line.contains(name)), "no {name} from left to right");
    }
}

#[test]
fn the_masthead_begins_with_the_session() {
    all_languages(|lang| {
        let pages = Pages::of("c17-cwg-cop", lang);
        let head = pages.runs.iter().filter(|run| run.page == 1 && run.y < 120.0);
        let head: Vec<&Run> = head.collect();
        let first = |part: &str| {
            let found = head.iter().find(|run| run.text.contains(part));
            found.unwrap_or_else(|| panic!("{lang}: no {part} in {head:#?}"))
        };
        let (session, symbol) = (first("2017"), first("C17"));
        assert!(pages.begins_before(session, symbol), "{lang}: {session:?} {symbol:?}");
    });
}

#[test]
fn columns_follow_the_direction() {
    all_languages(|lang| {
        let pages = Pages::of("hexaglot-guide", lang);
        let mut headers = Vec::new();
        pages.edition.tree.walk(&mut |node| {
            if let Node::Block(Block { kind: BlockKind::Table(table), .. }) = node
                && headers.is_empty()
            {
                headers = table.columns.iter().map(|column| words(&column.header)).collect();
            }
        });
        let [first, second, third] = headers.as_slice() else { panic!("{lang}: {headers:?}") };
        let begins = |run: &Run, header: &String| header.starts_with(characters(&run.text).trim());
        let line = pages.body().find_map(|run| {
            let find = |header: &String| pages.beside(run).find(|other| begins(other, header));
            let is_first = begins(run, first) && !run.text.trim().is_empty();
            Some((run, find(second)?, find(third)?)).filter(|_| is_first)
        });
        let (one, two, three) = line.unwrap_or_else(|| panic!("{lang}: no line of {headers:?}"));
        assert!(pages.begins_before(one, two), "{lang}: {one:?} {two:?}");
        assert!(pages.begins_before(two, three), "{lang}: {two:?} {three:?}");
    });
}

#[test]
fn the_mark_of_a_note_stands_before_it() {
    all_languages(|lang| {
        let pages = Pages::of("hexaglot-guide", lang);
        for note in &pages.edition.tree.notes {
            let number = pages.edition.marker(&note.id).unwrap();
            let words = words(&note.text);
            let begins = |run: &&Run| {
                let own = characters(&run.text);
                own.chars().count() > 1 && words.starts_with(own.trim())
            };
            let is_mark = |run: &Run, text: &Run| {
                let near = run.page == text.page && (run.y - text.y).abs() < 8.0;
                near && characters(&run.text) == number
            };
            let mark = |text| Some((pages.runs.iter().find(|run| is_mark(run, text))?, text));
            // Words of a note may stand in the text too.
            let found = pages.body().filter(begins).filter_map(mark).last();
            let (mark, text) = found.unwrap_or_else(|| panic!("{lang}: no mark of `{words}`"));
            assert!(pages.begins_before(mark, text), "{lang}: {mark:?} {text:?}");
        }
    });
}

#[test]
fn no_heading_ends_a_page() {
    for pages in ALL.iter() {
        pages.edition.tree.walk(&mut |node| {
            let Node::Block(Block { kind: BlockKind::Section(section), .. }) = node else { return };
            let heading = pages.start_of(&words(&section.heading));
            let below =
                pages.body().filter(|run| run.page == heading.page && run.y > heading.y + 10.0);
            assert!(below.count() > 0, "{}: {heading:?}", pages.edition.lang);
        });
    }
}

#[test]
fn the_signature_stands_with_the_last_lines() {
    all_languages(|lang| {
        let pages = Pages::of("c17-cwg-cop", lang);
        let name = pages.start_of(&words(&pages.edition.tree.signature[0].name));
        let before = pages.body().filter(|run| run.page == name.page && run.y < name.y - 5.0);
        assert!(before.count() > 0, "{lang}: the signature begins a page");
    });
}

#[test]
fn every_page_after_the_first_says_which_it_is_on_its_outer_side() {
    for pages in ALL.iter() {
        let last = pages.runs.iter().map(|run| run.page).max().unwrap();
        for page in 2..=last {
            let place = format!("{page}/{last}");
            let found =
                pages.runs.iter().find(|run| run.page == page && characters(&run.text) == place);
            let found = found.unwrap_or_else(|| panic!("{}: no `{place}`", pages.edition.lang));
            let on_the_left = found.x + found.width / 2.0 < WIDTH / 2.0;
            // Pages with odd numbers have their outer side where lines end.
            let is_outer = on_the_left == ((page % 2 == 1) == pages.is_rtl());
            assert!(is_outer, "{} {place}: {found:?}", pages.edition.lang);
        }
        assert!(!pages.runs.iter().any(|run| characters(&run.text) == format!("1/{last}")));
    }
}

#[test]
fn nothing_stands_in_the_margins() {
    for pages in ALL.iter() {
        for run in pages.runs.iter().filter(|run| !run.text.trim().is_empty()) {
            // Punctuation at the end of a line may hang by part of its width.
            let (left, right) = (run.x, run.x + run.width);
            assert!(left > 64.0 && right < WIDTH - 64.0, "{}: {run:?}", pages.edition.lang);
        }
    }
}
