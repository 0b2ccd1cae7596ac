//! Families, and in which order a text asks them for its characters.

use crate::characters::{Characters, needs_glyph};
use crate::embedded::{CODE, faces};
use crate::face::{Face, Origin, Variant};
use crate::language::languages;

/// The families at hand: those of the program for text, those of the caller, and that of the program for code.
#[derive(Debug, Clone)]
pub struct Fonts {
    families: Vec<Family>,
}

/// The faces of one name.
#[derive(Debug, Clone)]
pub struct Family {
    name: String,
    faces: Vec<Face>,
}

/// Families in the order in which a text of one language, or code in it, asks them for a character.
#[derive(Debug, Clone)]
pub struct Chain<'a> {
    families: Vec<&'a Family>,
}

impl Fonts {
    /// The fonts of the program alone.
    pub fn embedded() -> Self {
        let mut fonts = Fonts { families: Vec::new() };
        for face in faces() {
            fonts.push(face.clone());
        }
        fonts
    }

    /// Puts faces of the caller's behind those for text, and gives back those that are left out: a family of the
    /// program stays as it is, lest a page look otherwise where a font of that name is installed.
    pub fn add(&mut self, faces: impl IntoIterator<Item = Face>) -> Vec<Face> {
        let is_embedded =
            |face: &Face| self.family(&face.family).is_some_and(|family| family.is_embedded());
        let (left_out, added) = faces.into_iter().partition::<Vec<_>, _>(is_embedded);
        for face in added {
            self.push(face);
        }
        left_out
    }

    fn push(&mut self, face: Face) {
        match self.families.iter_mut().find(|family| family.name == face.family) {
            Some(family) => family.faces.push(face),
            None => {
                let family = Family { name: face.family.clone(), faces: vec![face] };
                self.families.insert(self.end_of_text(), family);
            }
        }
    }

    /// The place behind all families but the one for code: a text had better be set in any other.
    fn end_of_text(&self) -> usize {
        let code = self.families.iter().position(|family| family.name == CODE);
        code.unwrap_or(self.families.len())
    }

    /// All families, in the order of a chain in which no language leads.
    pub fn families(&self) -> &[Family] {
        &self.families
    }

    /// The family of a name.
    pub fn family(&self, name: &str) -> Option<&Family> {
        self.families.iter().find(|family| family.name == name)
    }

    /// The families as a text in a language asks them: the first that has every letter of the language leads,
    /// and the others follow in their order, the one for code last. For a language that is none of [`languages`],
    /// none leads.
    pub fn chain(&self, tag: &str) -> Chain<'_> {
        Chain { families: self.families.iter().collect() }.led_by(self.lead(tag))
    }

    /// The families as code within a text in a language asks them: the one for code leads, whose characters stand
    /// in columns, and the others follow as in [`Fonts::chain`], so that a comment in Arabic or Chinese has its
    /// glyphs.
    pub fn code_chain(&self, tag: &str) -> Chain<'_> {
        self.chain(tag).led_by(self.family(CODE))
    }

    /// The first family that has every letter of a language.
    fn lead(&self, tag: &str) -> Option<&Family> {
        let language = languages().iter().find(|language| language.tag == tag)?;
        let has_letters = |family: &&Family| {
            language.letters.iter().all(|char| !needs_glyph(char) || family.covers(char))
        };
        self.families.iter().find(has_letters)
    }
}

impl Family {
    /// The name, as a page asks for it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its faces.
    pub fn faces(&self) -> &[Face] {
        &self.faces
    }

    /// Whether it is part of the program.
    pub fn is_embedded(&self) -> bool {
        self.faces.iter().any(|face| matches!(face.origin, Origin::Embedded { .. }))
    }

    /// The face that a text of a variant is set in, where the family is asked for it: the nearest, so that what is
    /// to lean stands upright in a family without italics.
    pub fn face(&self, variant: Variant) -> Option<&Face> {
        self.faces.iter().min_by_key(|face| variant.distance(face.variant))
    }

    /// Whether a character has a glyph in each of its faces.
    pub fn covers(&self, char: char) -> bool {
        self.faces.iter().all(|face| face.characters().contains(char))
    }

    /// The characters that have a glyph in each of its faces.
    pub fn characters(&self) -> Characters {
        let first = self.faces.iter().take(1).flat_map(|face| face.characters().iter());
        first.filter(|char| self.covers(*char)).collect()
    }
}

impl<'a> Chain<'a> {
    /// The same families with one of them before the others.
    fn led_by(self, lead: Option<&'a Family>) -> Self {
        let is_lead = |family: &&Family| lead.is_some_and(|lead| lead.name == family.name);
        let (mut families, rest): (Vec<_>, Vec<_>) = self.families.into_iter().partition(is_lead);
        families.extend(rest);
        Chain { families }
    }

    /// The families in their order.
    pub fn families(&self) -> &[&'a Family] {
        &self.families
    }

    /// The face that a character is set in: that of the first family whose face for the variant has it. Another
    /// face of a family does not help out: bold italic may have fewer characters than regular.
    pub fn face(&self, char: char, variant: Variant) -> Option<&'a Face> {
        self.faces(variant).find(|face| face.characters().contains(char))
    }

    fn faces(&self, variant: Variant) -> impl Iterator<Item = &'a Face> {
        self.families.iter().filter_map(move |family| family.face(variant))
    }

    /// The characters of a text of a variant that have no face, each once, in the order in which they are met. What
    /// is not seen, such as a joiner or an isolate, is never among them.
    pub fn missing(&self, text: &str, variant: Variant) -> Vec<char> {
        let faces: Vec<&Face> = self.faces(variant).collect();
        let mut missing = Vec::new();
        for char in text.chars().filter(|char| needs_glyph(*char)) {
            let has_face = faces.iter().any(|face| face.characters().contains(char));
            if !has_face && !missing.contains(&char) {
                missing.push(char);
            }
        }
        missing
    }
}
