//! `hexaglot fonts`

use std::collections::HashSet;

use hexaglot_diag::report;
use hexaglot_fonts::{Chain, Face, Family, Fonts, Language, Origin, Style, Variant, languages};
use serde_json::{Value, json};

use crate::arguments::{Fonts as Arguments, Global, Report};
use crate::commands::Ending;
use crate::commands::table::table;
use crate::failure::Failure;
use crate::{font_files, terminal};

/// The most missing characters of a language in the table; a line of JSON has all.
const SHOWN: usize = 8;

pub(crate) fn run(global: &Global, arguments: &Arguments) -> Result<Ending, Failure> {
    let own = Fonts::embedded();
    let files = font_files::read(global, &arguments.more)?;
    let mut fonts = own.clone();
    let mut left_out: Vec<LeftOut> = fonts.add(files.faces).iter().map(LeftOut::of).collect();
    left_out.extend(files.unreadable.into_iter().map(|(path, reason)| LeftOut { path, reason }));
    let mut before = HashSet::new();
    let families = fonts.families().iter().map(|family| Listed::new(family, &mut before));
    let families: Vec<Listed<'_>> = families.collect();
    let covered: Vec<Covered> =
        languages().iter().map(|language| Covered::new(language, &own, &fonts)).collect();
    let lines = match global.report {
        Report::Human => human(&families, &covered, &left_out),
        Report::Json | Report::Sarif | Report::Github => {
            let families = families.iter().map(Listed::json);
            let covered = covered.iter().map(Covered::json);
            let left_out = left_out.iter().map(LeftOut::json);
            families.chain(covered).chain(left_out).map(|line| line.to_string()).collect()
        }
    };
    terminal::write(&lines.join("\n"))?;
    Ok(Ending::Clean)
}

/// A table of families, one of languages, and where something was left out, one of that.
fn human(families: &[Listed<'_>], covered: &[Covered], left_out: &[LeftOut]) -> Vec<String> {
    let head = ["family", "version", "characters", "added", "faces", "from"];
    let mut lines = below(head, families.iter().map(Listed::row));
    lines.push(String::new());
    let head = ["lang", "first", "characters", "covered", "by its own", "missing"];
    lines.extend(below(head, covered.iter().map(Covered::row)));
    if !left_out.is_empty() {
        lines.push(String::new());
        lines.extend(below(["left out", "because"], left_out.iter().map(LeftOut::row)));
    }
    lines
}

fn below<const N: usize>(head: [&str; N], rows: impl Iterator<Item = [String; N]>) -> Vec<String> {
    let rows = std::iter::once(head.map(str::to_owned)).chain(rows);
    table(&rows.map(Vec::from).collect::<Vec<_>>())
}

/// A family, as a line.
struct Listed<'a> {
    family: &'a Family,
    characters: usize,
    /// How many of these no family before it covers.
    added: usize,
}

impl<'a> Listed<'a> {
    /// Takes what the families before it cover, and adds what this one does.
    fn new(family: &'a Family, before: &mut HashSet<char>) -> Self {
        let characters = family.characters();
        let added = characters.iter().filter(|char| before.insert(*char)).count();
        Listed { family, characters: characters.len(), added }
    }

    fn version(&self) -> Option<&str> {
        self.family.faces().first().and_then(|face| face.version.as_deref())
    }

    fn from(&self) -> &str {
        self.family.faces().first().map_or("", |face| origin(&face.origin))
    }

    fn row(&self) -> [String; 6] {
        let faces: Vec<String> = self.family.faces().iter().map(face_name).collect();
        [
            report::line(self.family.name()),
            report::line(self.version().unwrap_or_default()),
            self.characters.to_string(),
            self.added.to_string(),
            faces.join(", "),
            report::line(self.from()),
        ]
    }

    fn json(&self) -> Value {
        let faces = self.family.faces().iter().map(|face| {
            json!({
                "weight": face.variant.weight,
                "style": style_name(face.variant.style),
                "characters": face.characters().len(),
                "from": origin(&face.origin),
            })
        });
        json!({
            "family": self.family.name(),
            "version": self.version(),
            "characters": self.characters,
            "added": self.added,
            "faces": faces.collect::<Vec<_>>(),
        })
    }
}

/// What the fonts have of the characters of a language.
struct Covered {
    lang: &'static str,
    /// The family that leads its chain.
    first: String,
    characters: usize,
    /// Those that the program's own fonts lack in some variant.
    own_missing: usize,
    /// Those that all fonts lack in some variant.
    missing: Vec<char>,
}

impl Covered {
    fn new(language: &Language, own: &Fonts, all: &Fonts) -> Self {
        let chain = all.chain(language.tag);
        Covered {
            lang: language.tag,
            first: chain.families().first().map_or("", |family| family.name()).to_owned(),
            characters: language.characters.len(),
            own_missing: missing(language, &own.chain(language.tag)).len(),
            missing: missing(language, &chain),
        }
    }

    fn covered(&self) -> usize {
        self.characters - self.missing.len()
    }

    fn codes(&self) -> impl Iterator<Item = String> {
        self.missing.iter().map(|char| format!("U+{:04X}", u32::from(*char)))
    }

    fn row(&self) -> [String; 6] {
        let shown: Vec<String> = self.codes().take(SHOWN).collect();
        let more = if self.missing.len() > SHOWN { " …" } else { "" };
        [
            self.lang.to_owned(),
            report::line(&self.first),
            self.characters.to_string(),
            self.covered().to_string(),
            (self.characters - self.own_missing).to_string(),
            format!("{}{more}", shown.join(" ")),
        ]
    }

    fn json(&self) -> Value {
        json!({
            "lang": self.lang,
            "first": self.first,
            "characters": self.characters,
            "covered": self.covered(),
            "covered_by_own": self.characters - self.own_missing,
            "missing": self.codes().collect::<Vec<_>>(),
        })
    }
}

/// The characters of a language that a chain lacks in regular, bold, italic or bold italic.
fn missing(language: &Language, chain: &Chain<'_>) -> Vec<char> {
    let text: String = language.characters.iter().collect();
    let mut missing: Vec<char> =
        Variant::ALL.into_iter().flat_map(|variant| chain.missing(&text, variant)).collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

/// A file that is not used.
struct LeftOut {
    path: String,
    reason: String,
}

impl LeftOut {
    fn of(face: &Face) -> Self {
        let reason = format!("hexaglot has {} of its own", face.family);
        LeftOut { path: origin(&face.origin).to_owned(), reason }
    }

    fn row(&self) -> [String; 2] {
        [report::line(&self.path), report::line(&self.reason)]
    }

    fn json(&self) -> Value {
        json!({ "left_out": self.path, "because": self.reason })
    }
}

fn face_name(face: &Face) -> String {
    let Variant { weight, style } = face.variant;
    let weight_name = match weight {
        400 => "regular".to_owned(),
        700 => "bold".to_owned(),
        weight => weight.to_string(),
    };
    match (weight, style) {
        (_, Style::Normal) => weight_name,
        (400, style) => style_name(style).to_owned(),
        (_, style) => format!("{weight_name} {}", style_name(style)),
    }
}

fn style_name(style: Style) -> &'static str {
    match style {
        Style::Normal => "normal",
        Style::Italic => "italic",
        Style::Oblique => "oblique",
    }
}

fn origin(origin: &Origin) -> &str {
    match origin {
        Origin::Embedded { .. } => "hexaglot",
        Origin::File { path } => path,
    }
}
