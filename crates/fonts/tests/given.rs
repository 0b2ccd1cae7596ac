//! Fonts that the caller gives.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

use std::sync::Arc;

use hexaglot_fonts::{Bytes, Chain, Face, Fonts, Origin, Variant, faces};

/// A face of the program as if it had been read from a file, under another name.
fn given(family: &str, name: &str) -> Face {
    let mut face = faces().iter().find(|face| face.family == family).unwrap().clone();
    name.clone_into(&mut face.family);
    face.origin = Origin::File { path: "fonts/given.ttf".to_owned() };
    face
}

#[test]
fn a_given_family_comes_after_those_for_text_and_fills_their_gaps_alone() {
    let mut fonts = Fonts::embedded();
    assert!(fonts.add([given("Amiri", "Naskh"), given("Noto Sans Mono", "Grotesque")]).is_empty());
    let names: Vec<&str> = fonts.families().iter().map(|family| family.name()).collect();
    let expected =
        ["Libertinus Serif", "Amiri", "Noto Serif SC", "Naskh", "Grotesque", "Noto Sans Mono"];
    assert_eq!(names, expected);
    assert_eq!(fonts.chain("ar").face('ق', Variant::BOLD).unwrap().family, "Amiri");
    // The sign of the ruble is in none of the program's families for text.
    let ruble = |chain: Chain<'_>| chain.face('₽', Variant::REGULAR).unwrap().family.clone();
    assert_eq!(ruble(fonts.chain("ru")), "Grotesque");
    assert_eq!(ruble(fonts.code_chain("ru")), "Noto Sans Mono");
    assert_eq!(ruble(Fonts::embedded().chain("ru")), "Noto Sans Mono");
}

#[test]
fn a_family_of_the_program_stays_as_it_is() {
    let mut fonts = Fonts::embedded();
    let left_out = fonts.add([given("Libertinus Serif", "Amiri")]);
    assert_eq!(left_out.len(), 1);
    assert_eq!(fonts.family("Amiri").unwrap().faces().len(), 2);
    assert!(!fonts.family("Amiri").unwrap().covers('Ж'));
}

#[test]
fn what_is_no_font_is_said_so() {
    let origin = Origin::File { path: "fonts/note.ttf".to_owned() };
    // The last says that it holds four thousand million faces.
    for bytes in
        [&b""[..], b"no font", b"\0\x01\0\0\xff\xff\xff\xff", b"ttcf\0\x01\0\0\xff\xff\xff\xff"]
    {
        assert!(Face::read(&Bytes::Read(Arc::from(bytes)), &origin).is_err(), "{bytes:?}");
    }
    // Each beginning of a font is an error, or a font with less in it; none is a panic.
    let whole = faces()[4].bytes.as_ref();
    for length in (0..whole.len()).step_by(997) {
        let _ = Face::read(&Bytes::Read(Arc::from(&whole[..length])), &origin);
    }
}

/// This letter of Ukrainian is in all faces of Libertinus Serif but bold italic.
#[test]
fn a_character_is_looked_for_in_the_face_that_its_text_is_set_in() {
    let fonts = Fonts::embedded();
    let chain = fonts.chain("ru");
    for variant in [Variant::REGULAR, Variant::BOLD, Variant::ITALIC] {
        let face = chain.face('є', variant).unwrap();
        assert_eq!((face.family.as_str(), face.variant), ("Libertinus Serif", variant));
    }
    let face = chain.face('є', Variant::BOLD_ITALIC).unwrap();
    assert_eq!((face.family.as_str(), face.variant), ("Noto Sans Mono", Variant::BOLD));
}

#[test]
fn a_family_without_italics_stands_upright() {
    let fonts = Fonts::embedded();
    let amiri = fonts.family("Amiri").unwrap();
    assert_eq!(amiri.face(Variant::ITALIC).unwrap().variant, Variant::REGULAR);
    assert_eq!(amiri.face(Variant::BOLD_ITALIC).unwrap().variant, Variant::BOLD);
}
