//! A paragraph or section that is added, moved or taken away renumbers all editions alike and touches
//! no catalog.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "memory can always be read")]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, LazyLock};

use hexaglot_catalog::{Catalog, CatalogFile, House, SourceTexts, States};
use hexaglot_diag::SourceFile;
use hexaglot_document::{Inline, Status, Text, plain_text};
use hexaglot_edition::{Edition, localize};
use hexaglot_locale::{Lang, Profiles};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};

/// How many documents are changed.
const CASES: u32 = 3000;

static PROFILES: LazyLock<Profiles> = LazyLock::new(|| Profiles::load(&[]).value);
static HOUSES: LazyLock<Vec<Arc<House>>> = LazyLock::new(|| {
    let profile = PROFILES.get("itu-council").unwrap();
    let house = |lang| Arc::new(House::new(lang, Arc::clone(profile), None).value);
    Lang::ALL.into_iter().map(house).collect()
});

/// A block of the documents here: a section with numbered paragraphs and sections, or a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Block {
    id: usize,
    /// The blocks of a section; none of a paragraph.
    body: Option<Vec<Block>>,
}

/// What an author does: takes a block away from where it stands, puts one in, or both.
#[derive(Debug, Clone)]
enum Change {
    Add { to: Index, section: bool },
    Remove { from: Index },
    Move { from: Index, to: Index },
}

fn body() -> impl Strategy<Value = Vec<Block>> {
    let leaf = Just(Block { id: 0, body: None });
    let block = leaf.prop_recursive(2, 10, 3, |inner| {
        proptest::collection::vec(inner, 1..4).prop_map(|body| Block { id: 0, body: Some(body) })
    });
    let section =
        proptest::collection::vec(block, 1..4).prop_map(|body| Block { id: 0, body: Some(body) });
    proptest::collection::vec(section, 1..4).prop_map(|mut body| {
        let mut next = 1;
        number_ids(&mut body, &mut next);
        body
    })
}

fn number_ids(blocks: &mut [Block], next: &mut usize) {
    for block in blocks {
        block.id = *next;
        *next += 1;
        number_ids(block.body.as_deref_mut().unwrap_or_default(), next);
    }
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (any::<Index>(), any::<bool>()).prop_map(|(to, section)| Change::Add { to, section }),
        any::<Index>().prop_map(|from| Change::Remove { from }),
        (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Change::Move { from, to }),
    ]
}

fn ids(blocks: &[Block]) -> Vec<usize> {
    let inside = |block: &Block| {
        std::iter::once(block.id).chain(ids(block.body.as_deref().unwrap_or_default())).collect()
    };
    blocks.iter().flat_map(|block| -> Vec<usize> { inside(block) }).collect()
}

/// The body after the change; nothing where that would leave an empty section or document.
fn apply(body: &[Block], change: &Change) -> Option<Vec<Block>> {
    let mut body = body.to_vec();
    match change {
        Change::Add { to, section } => {
            let id = ids(&body).len() + 1;
            let inside = Block { id: id + 1, body: None };
            put(&mut body, *to, Block { id, body: section.then(|| vec![inside]) });
        }
        Change::Remove { from } => {
            take(&mut body, *from)?;
        }
        Change::Move { from, to } => {
            let block = take(&mut body, *from)?;
            put(&mut body, *to, block);
        }
    }
    is_full(&body).then_some(body)
}

fn is_full(blocks: &[Block]) -> bool {
    !blocks.is_empty() && blocks.iter().filter_map(|block| block.body.as_deref()).all(is_full)
}

fn take(body: &mut Vec<Block>, from: Index) -> Option<Block> {
    let all = ids(body);
    remove(body, all[from.index(all.len())])
}

fn remove(blocks: &mut Vec<Block>, id: usize) -> Option<Block> {
    if let Some(place) = blocks.iter().position(|block| block.id == id) {
        return Some(blocks.remove(place));
    }
    blocks.iter_mut().filter_map(|block| block.body.as_mut()).find_map(|body| remove(body, id))
}

/// Puts a block before the one that the index names, or at the end of the body.
fn put(body: &mut Vec<Block>, to: Index, block: Block) {
    let all = ids(body);
    match all.get(to.index(all.len() + 1)) {
        Some(id) => insert(body, *id, &block),
        None => body.push(block),
    }
}

fn insert(blocks: &mut Vec<Block>, before: usize, block: &Block) {
    if let Some(place) = blocks.iter().position(|each| each.id == before) {
        blocks.insert(place, block.clone());
        return;
    }
    blocks
        .iter_mut()
        .filter_map(|each| each.body.as_mut())
        .for_each(|body| insert(body, before, block));
}

/// The number that each block must have: a section and the numbered paragraphs of one body count
/// together; paragraphs of the document's own body have none.
fn numbers(blocks: &[Block], prefix: &str, numbers: &mut BTreeMap<usize, String>) {
    let mut count = 0;
    for block in blocks {
        if block.body.is_none() && prefix.is_empty() {
            continue;
        }
        count += 1;
        let number = format!("{prefix}{count}");
        numbers.insert(block.id, number.clone());
        let inside = format!("{number}.");
        self::numbers(block.body.as_deref().unwrap_or_default(), &inside, numbers);
    }
}

/// The document. Beside its blocks it has a paragraph for each of `cited` that refers to it.
fn yaml(body: &[Block], cited: &[usize]) -> String {
    let mut yaml = String::from(
        "hexaglot: 1\nid: doc\nkind: report\noriginal: en\ntitle: { id: title, text: Title }\nbody:\n",
    );
    write_blocks(&mut yaml, 1, body);
    for id in cited {
        let text = format!("{{ id: r{id}, p: 'See {{ REF(\"u{id}\", show: \"number\") }}.' }}");
        writeln!(yaml, "  - {text}").unwrap();
    }
    yaml
}

fn write_blocks(yaml: &mut String, level: usize, blocks: &[Block]) {
    let indent = "  ".repeat(level);
    for block in blocks {
        let id = block.id;
        match &block.body {
            None => writeln!(yaml, "{indent}- {{ id: u{id}, p: Text of {id} in en }}").unwrap(),
            Some(body) => {
                write!(
                    yaml,
                    "{indent}- id: u{id}\n{indent}  section: Text of {id} in en\n{indent}  paragraphs: numbered\n{indent}  body:\n"
                )
                .unwrap();
                write_blocks(yaml, level + 2, body);
            }
        }
    }
}

/// The catalogs of the document as it was: no change of the document touches them.
fn catalogs(body: &[Block], cited: &[usize]) -> Vec<Catalog> {
    let catalog = |lang: Lang| {
        let mut text = format!("title = Title in {lang}\n");
        for id in ids(body) {
            writeln!(text, "u{id} = Text of {id} in {lang}").unwrap();
        }
        for id in cited {
            writeln!(text, "r{id} = {lang} {{ REF(\"u{id}\", show: \"number\") }}.").unwrap();
        }
        let file = Arc::new(SourceFile::new(format!("locales/{lang}/doc.ftl"), text));
        let messages = (lang != Lang::En).then(|| CatalogFile::parse(&file, lang).value);
        Catalog::new(lang, None, messages, States::default())
    };
    Lang::ALL.into_iter().map(catalog).collect()
}

/// The six editions, each with its texts by unit.
fn editions(yaml: &str, catalogs: &[Catalog]) -> Vec<(Edition, BTreeMap<String, Text>)> {
    let file = Arc::new(SourceFile::new("content/doc.yaml", yaml));
    let document = hexaglot_source::parse(&file, &PROFILES);
    assert!(document.diagnostics.is_empty(), "{:#?}\n{yaml}", document.diagnostics);
    let document = document.value;
    let source = SourceTexts::new(&document).value;
    let units: Vec<String> =
        document.tree.leaves().into_iter().map(|(unit, _)| unit.id.to_string()).collect();
    let edition = |(catalog, house): (&Catalog, &Arc<House>)| {
        let edition = localize(&document, &source, catalog, house).value;
        let texts = edition.tree.leaves().into_iter().map(|(text, _)| text.clone());
        let texts = units.iter().cloned().zip(texts).collect();
        (edition, texts)
    };
    catalogs.iter().zip(HOUSES.iter()).map(edition).collect()
}

fn reference(text: &Text) -> Option<String> {
    text.inlines.iter().find_map(|inline| match inline {
        Inline::Reference { body, .. } => Some(plain_text(body)),
        Inline::Isolate { body, .. } => body.iter().find_map(|inline| match inline {
            Inline::Reference { body, .. } => Some(plain_text(body)),
            _ => None,
        }),
        _ => None,
    })
}

/// What must hold of a document before and after; returns whether any number is another one.
fn holds(before: &[Block], after: &[Block]) -> Result<bool, TestCaseError> {
    let (mut old, mut new) = (BTreeMap::new(), BTreeMap::new());
    numbers(before, "", &mut old);
    numbers(after, "", &mut new);
    let cited: Vec<usize> = old.keys().filter(|id| new.contains_key(id)).copied().collect();
    let catalogs = catalogs(before, &cited);
    let first = editions(&yaml(before, &cited), &catalogs);
    let second = editions(&yaml(after, &cited), &catalogs);
    for (numbers, editions) in [(&old, &first), (&new, &second)] {
        for (edition, texts) in editions {
            prop_assert_eq!(&edition.numbering, &editions[0].0.numbering, "{}", edition.lang);
            let found = edition.numbering.iter().map(|(id, number)| {
                let path: Vec<String> = number.path.iter().map(u32::to_string).collect();
                (id.to_string(), path.join("."))
            });
            let expected = numbers.iter().map(|(id, number)| (format!("u{id}"), number.clone()));
            let expected: BTreeMap<String, String> = expected.collect();
            prop_assert_eq!(found.collect::<BTreeMap<_, _>>(), expected, "{}", edition.lang);
            for id in &cited {
                let shown = reference(&texts[&format!("r{id}")]);
                prop_assert_eq!(shown.as_ref(), numbers.get(id), "{} r{}", edition.lang, id);
            }
        }
    }
    for ((edition, old), (_, new)) in first.iter().zip(&second) {
        for (id, text) in new {
            match old.get(id) {
                Some(before) if id.starts_with('r') => {
                    prop_assert_eq!(before.status, text.status, "{} {}", edition.lang, id);
                }
                Some(before) => prop_assert_eq!(before, text, "{} {}", edition.lang, id),
                None => {
                    let source = edition.lang == Lang::En;
                    let status = if source { Status::Source } else { Status::Missing };
                    prop_assert_eq!(text.status, status, "{} {}", edition.lang, id);
                }
            }
        }
    }
    Ok(cited.iter().any(|id| old[id] != new[id]))
}

#[test]
fn a_change_renumbers_all_editions_alike_and_touches_no_catalog() {
    let config = Config { cases: CASES, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new(config);
    let renumbered = std::cell::Cell::new(0);
    let strategy = (body(), change());
    let result = runner.run(&strategy, |(before, change)| {
        let after = apply(&before, &change);
        prop_assume!(after.is_some());
        renumbered.set(renumbered.get() + u32::from(holds(&before, &after.unwrap())?));
        Ok(())
    });
    assert!(result.is_ok(), "{}", result.unwrap_err());
    let renumbered = renumbered.get();
    assert!(renumbered > CASES / 4, "only {renumbered} of {CASES} changes renumbered anything");
}
