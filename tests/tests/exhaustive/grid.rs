//! The documents of the grid, a document a form, and what each format owes each cell.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hexaglot_catalog::{Catalog, House, SourceTexts, States};
use hexaglot_diag::SourceFile;
use hexaglot_document::{Inline, Node};
use hexaglot_edition::localize;
use hexaglot_locale::{Lang, Profiles};
use hexaglot_publish::{BuildOptions, MemoryLoader, check};
use hexaglot_tests::outcome::open;
use hexaglot_tests::page::{Element, Node as Piece, Page};

use crate::closed::{self, Block};
use crate::forms::{Form, LANGS};
use crate::pages::{Line, squeezed, text_of};
use crate::places::{DOCUMENT, PLACES, Place};

/// A letter for each place, by language: what stands between two of them is that place's text.
const LETTERS: [&str; 3] = [
    "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ",
    "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人日月山",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ#%",
];
pub(crate) const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>";
/// The house, whose titles are taken as they are written here: `suite/inline/title-in-capitals` has the
/// others.
const HOUSE: &str = include_str!("../../../crates/locale/data/profiles/itu-council.yaml");
/// The words around each inline, in Arabic, Chinese and English.
const AROUND: [(&str, &str); 3] = [("بداية ", " ختام"), ("开始", "完"), ("begin ", " end")];

/// One place with one form in one language.
pub(crate) struct Cell<'a> {
    pub(crate) place: &'a Place,
    pub(crate) form: &'a Form,
    /// The language, as its place in [`LANGS`].
    pub(crate) index: usize,
}

/// What marks the text of a place: no other text has it.
pub(crate) fn mark(place: &Place, index: usize) -> String {
    let number = PLACES.iter().position(|each| each.id == place.id).unwrap();
    let letter = LETTERS[index].chars().nth(number).unwrap();
    format!("{letter}{letter}{letter}")
}

/// The words of a place before and after its inline.
fn around(place: &Place, index: usize) -> (String, &'static str) {
    let (before, after) = AROUND[index];
    (format!("{}{before}", mark(place, index)), after)
}

/// Whether the place cannot hold that form.
pub(crate) fn refuses(place: &Place, form: &Form) -> bool {
    place.id == "figure-alt" && form.alternative.is_err()
}

/// The text of a place as authors and translators write it.
pub(crate) fn text(place: &Place, form: &Form, index: usize) -> String {
    let (before, after) = around(place, index);
    let source = if refuses(place, form) { "_" } else { form.source };
    format!("{before}{}{after}", source.replace('_', form.words[index]))
}

/// A document whose places have these texts.
pub(crate) fn document(id: &str, text: impl Fn(&Place) -> String) -> String {
    let json = |text: &str| serde_json::to_string(text).unwrap();
    let filled = PLACES.iter().fold(DOCUMENT.to_owned(), |document, place| {
        document.replace(&format!("[[{}]]", place.id), &json(&text(place)))
    });
    filled.replace("[[document]]", id)
}

/// The project of a document for each form, in three languages.
pub(crate) fn project<'a>(forms: impl Iterator<Item = (&'a str, &'a Form)>) -> MemoryLoader {
    let mut loader = MemoryLoader::default()
        .with("hexaglot.toml", "languages = [\"ar\", \"zh\", \"en\"]\n")
        .with("profiles/itu-council.yaml", HOUSE.replace("title-case: capitals\n", ""))
        .with("content/figures/map.svg", PICTURE);
    for (name, form) in forms {
        let yaml = document(name, |place| text(place, form, 2));
        loader = loader.with(format!("content/{name}.yaml"), yaml);
        for (index, lang) in LANGS.iter().enumerate().filter(|(_, lang)| **lang != Lang::En) {
            let translated = PLACES.iter().filter(|place| place.id != "code");
            let messages: String = translated
                .map(|place| {
                    let text = text(place, form, index).replace('\n', "\n    ");
                    format!("{} = {text}\n", place.id)
                })
                .collect();
            let rest = "cited = { NOTE(\"note\") }\nremark = 1\nannexed = 1\ntable-second = 1\n";
            loader = loader.with(format!("locales/{lang}/{name}.ftl"), format!("{messages}{rest}"));
        }
    }
    loader
}

impl Cell<'_> {
    /// The whole text of the place, as its format shows the inline.
    fn shown(&self, inline: &str) -> String {
        let (before, after) = around(self.place, self.index);
        let inline = inline.replace('_', self.form.words[self.index]);
        if self.form.name == "break" {
            // White space that begins a line goes with its break.
            return format!("{before}{inline}{}", after.trim_start());
        }
        format!("{before}{inline}{after}")
    }

    /// A page has the text in the element of its place, and in it the element of the inline.
    pub(crate) fn on_page(&self, page: &Page) -> Result<(), String> {
        if self.place.id == "code" {
            return self.literal(&page.by_id("code").ok_or("it is not there")?.text());
        }
        let (holder, name) = self.place.element;
        let holder = page.by_id(holder).ok_or("there is no element of that id")?;
        let element = find(holder, name).ok_or_else(|| format!("{holder} has no `{name}`"))?;
        if name == "img" {
            let alternative = element.attribute("alt").unwrap_or_default();
            let expected = self.shown(self.form.alternative.unwrap_or("_"));
            return same(&expected, alternative);
        }
        // Beside the text there may be a number before it, an anchor or a way back after it.
        let note = if self.form.plain == "[#]" { self.note_number(page)? } else { String::new() };
        let expected = match self.form.name {
            "break" => self.shown(""),
            "note-call" => self.shown(&note),
            "isolate" => self.shown(self.form.plain),
            _ => self.shown("_"),
        };
        let characters = element.text();
        if !characters.contains(&expected) {
            return Err(format!("{expected:?} is not in {characters:?}"));
        }
        let Some((name, attribute)) = self.form.element else { return Ok(()) };
        let inside = all(element).into_iter().find(|inside| {
            let words = match self.form.name {
                "break" => "",
                "note-call" => &note,
                _ => self.form.words[self.index],
            };
            let has = attribute.is_none_or(|(key, value)| inside.attribute(key) == Some(value));
            inside.name == name && has && inside.text() == words
        });
        let inside =
            inside.ok_or_else(|| format!("no `{name}` with {attribute:?} in {element}"))?;
        if self.form.name == "isolate" {
            let direction = if LANGS[self.index] == Lang::Ar { "ltr" } else { "rtl" };
            return same(direction, inside.attribute("dir").unwrap_or_default());
        }
        Ok(())
    }

    /// The number of the note `remark`, which its calls lead to and which leads back to the first.
    fn note_number(&self, page: &Page) -> Result<String, String> {
        let note = page.by_id("remark").ok_or("the note is not there")?;
        let back =
            all(note).into_iter().find(|each| each.attribute("role") == Some("doc-backlink"));
        let back = back.ok_or("the note has no way back")?;
        let call = back.attribute("href").and_then(|href| page.by_id(href.strip_prefix('#')?));
        let call = call.ok_or("the way back leads nowhere")?;
        let is_call = |each: &&Element| each.attribute("href") == Some("#remark");
        all(call).into_iter().find(is_call).ok_or("the way back leads to no call")?;
        let number = all(note).into_iter().find(|each| each.has_class("number"));
        Ok(number.ok_or("the note has no number")?.text())
    }

    /// A text edition has the text on a line, a break apart; isolates stand around what needs them.
    pub(crate) fn in_text(&self, whole: &str) -> Result<(), String> {
        if self.place.id == "code" {
            return self.literal(whole);
        }
        let plain: String =
            whole.chars().filter(|each| !matches!(each, '\u{2066}'..='\u{2069}')).collect();
        let number = if self.form.name == "note-call" { "[1]" } else { "" };
        let plain_form = if refuses(self.place, self.form) { "_" } else { self.form.plain };
        let mut expected = self.shown(&plain_form.replace("[#]", number));
        if self.is_cell() {
            // A row is one line.
            expected = expected.replace(" \n", " ").replace('\n', " ");
        }
        let lines = plain.lines().map(str::trim_start).collect::<Vec<_>>().join("\n");
        if !lines.contains(&expected) {
            let mark = mark(self.place, self.index);
            let line = plain.lines().find(|line| line.contains(&mark));
            return Err(format!("{expected:?} is not in {line:?}"));
        }
        if self.form.name == "isolate" {
            let isolate = if LANGS[self.index] == Lang::Ar { '\u{2066}' } else { '\u{2067}' };
            let isolated = self.shown(&format!("{isolate}_\u{2069} 5"));
            if !whole.contains(&isolated) {
                return Err("the run has no isolate".to_owned());
            }
        }
        Ok(())
    }

    /// Pages have the text on its lines, in the order in which it is read; alternative texts are not drawn.
    pub(crate) fn on_pages(&self, lines: &[Line]) -> Result<(), String> {
        let whole = text_of(lines);
        if self.place.id == "code" {
            // Arabic words among others stand in another order than they are read.
            let written = text(self.place, self.form, 2);
            let missing = written.split_whitespace().find(|word| !whole.contains(word));
            return missing.map_or(Ok(()), |word| Err(format!("{word:?} is not in {whole:?}")));
        }
        let inline = match self.form.name {
            "link" => "_",
            "note-call" => "1",
            _ => self.form.plain,
        };
        let inline = if refuses(self.place, self.form) { "_" } else { inline };
        let expected = squeezed(&self.shown(inline));
        if self.place.id == "figure-alt" {
            let mark = mark(self.place, self.index);
            return if whole.contains(&mark) { Err("it is drawn".to_owned()) } else { Ok(()) };
        }
        if whole.contains(&expected) {
            return Ok(());
        }
        Err(format!("{expected:?} is not in {whole:?}"))
    }

    fn is_cell(&self) -> bool {
        matches!(self.place.element.1, "td" | "th")
    }

    /// Code shows what its author wrote, in every language, and no part of it means anything.
    fn literal(&self, whole: &str) -> Result<(), String> {
        let written = text(self.place, self.form, 2);
        let missing = written.lines().find(|line| !whole.contains(*line));
        missing.map_or(Ok(()), |line| Err(format!("{line:?} is not there as it was written")))
    }
}

fn same(expected: &str, found: &str) -> Result<(), String> {
    if expected == found { Ok(()) } else { Err(format!("{found:?}, not {expected:?}")) }
}

/// An element and all in it.
pub(crate) fn all(element: &Element) -> Vec<&Element> {
    let inside = element.children.iter().filter_map(|child| match child {
        Piece::Element(child) => Some(child),
        Piece::Text(_) => None,
    });
    std::iter::once(element).chain(inside.flat_map(all)).collect()
}

fn find<'a>(element: &'a Element, name: &str) -> Option<&'a Element> {
    all(element).into_iter().find(|each| each.name == name)
}

/// The kinds of blocks of a document, and of its places' texts the kinds of their inlines.
pub(crate) fn kinds(yaml: &str) -> (BTreeSet<Block>, Vec<(String, BTreeSet<closed::Piece>)>) {
    let (blocks, mut leaves) = kinds_of(yaml);
    leaves.retain(|(id, _)| PLACES.iter().any(|place| place.id == id));
    (blocks, leaves)
}

/// The kinds of blocks of any document, and of each unit the kinds of its inlines.
pub(crate) fn kinds_of(yaml: &str) -> (BTreeSet<Block>, Vec<(String, BTreeSet<closed::Piece>)>) {
    let profiles = Profiles::load(&[]).value;
    let stem = yaml.lines().nth(1).and_then(|line| line.strip_prefix("id: ")).unwrap();
    let file = Arc::new(SourceFile::new(format!("content/{stem}.yaml"), yaml));
    let document = hexaglot_source::parse(&file, &profiles).value;
    let mut blocks = BTreeSet::new();
    document.tree.walk(&mut |node| {
        if let Node::Block(block) = node {
            blocks.insert(Block::of(&block.kind));
        }
    });
    let source = SourceTexts::new(&document).value;
    let profile = profiles.get("itu-council").unwrap();
    let house = Arc::new(House::new(Lang::En, Arc::clone(profile), None).value);
    let catalog = Catalog::new(Lang::En, None, None, States::default());
    let edition = localize(&document, &source, &catalog, &house).value;
    let units = document.tree.leaves().into_iter().map(|(unit, _)| unit.id.to_string());
    let texts = edition.tree.leaves().into_iter().map(|(text, _)| {
        let mut pieces = BTreeSet::new();
        gather(&text.inlines, &mut pieces);
        pieces
    });
    (blocks, units.zip(texts).collect())
}

fn gather(inlines: &[Inline], pieces: &mut BTreeSet<closed::Piece>) {
    for inline in inlines {
        pieces.insert(closed::Piece::of(inline));
        gather(inline.body().unwrap_or_default(), pieces);
    }
}

/// The codes of a document of which every place has a refused text, by the unit that each is of.
pub(crate) fn codes(
    id: &str,
    text: impl Fn(&Place) -> String,
) -> BTreeMap<String, Vec<&'static str>> {
    let loader = MemoryLoader::default()
        .with("hexaglot.toml", "languages = [\"en\"]\n")
        .with("content/figures/map.svg", PICTURE)
        .with(format!("content/{id}.yaml"), document(id, text));
    let index = open(&loader).value;
    let checked = check(&index, &loader, None, &BuildOptions::default(), &|| (), &()).unwrap();
    let mut codes: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
    for found in checked.diagnostics.iter() {
        let unit = found.unit.clone().unwrap_or_default();
        codes.entry(unit).or_default().push(found.code.name);
    }
    codes
}
