//! The fonts that are part of the program.

use std::sync::LazyLock;

use crate::face::{Bytes, Face, Origin};

/// A file of `data` as it stands there.
macro_rules! file {
    ($name:literal) => {
        include_bytes!(concat!("../data/", $name))
    };
}

/// The license of a family.
macro_rules! license {
    ($name:literal) => {
        include_str!(concat!("../data/", $name, "-OFL.txt"))
    };
}

/// The family for code, whose characters stand in columns.
pub(crate) const CODE: &str = "Noto Sans Mono";

/// The faces of each family, and its license. The order is that of a chain in which no language leads.
const FAMILIES: [(&str, &[&[u8]]); 4] = [
    (
        license!("LibertinusSerif"),
        &[
            file!("LibertinusSerif-Regular.otf"),
            file!("LibertinusSerif-Bold.otf"),
            file!("LibertinusSerif-Italic.otf"),
            file!("LibertinusSerif-BoldItalic.otf"),
        ],
    ),
    (license!("Amiri"), &[file!("Amiri-Regular.ttf"), file!("Amiri-Bold.ttf")]),
    (license!("NotoSerifSC"), &[file!("NotoSerifSC-Regular.ttf"), file!("NotoSerifSC-Bold.ttf")]),
    (
        license!("NotoSansMono"),
        &[file!("NotoSansMono-Regular.ttf"), file!("NotoSansMono-Bold.ttf")],
    ),
];

/// The faces that are part of the program, family by family.
pub fn faces() -> &'static [Face] {
    static FACES: LazyLock<Vec<Face>> = LazyLock::new(|| {
        let files = FAMILIES.into_iter().flat_map(|(license, files)| {
            files.iter().map(move |file| (Bytes::Embedded(file), Origin::Embedded { license }))
        });
        // A test sees that each of them can be read.
        files.flat_map(|(bytes, origin)| Face::read(&bytes, &origin).unwrap_or_default()).collect()
    });
    &FACES
}

#[cfg(test)]
mod tests {
    use super::{CODE, faces};
    use crate::face::Variant;

    #[test]
    fn every_file_is_the_face_that_its_name_says() {
        let faces = faces().iter();
        let found: Vec<_> = faces.map(|face| (face.family.as_str(), face.variant)).collect();
        let expected = [
            ("Libertinus Serif", Variant::REGULAR),
            ("Libertinus Serif", Variant::BOLD),
            ("Libertinus Serif", Variant::ITALIC),
            ("Libertinus Serif", Variant::BOLD_ITALIC),
            ("Amiri", Variant::REGULAR),
            ("Amiri", Variant::BOLD),
            ("Noto Serif SC", Variant::REGULAR),
            ("Noto Serif SC", Variant::BOLD),
            (CODE, Variant::REGULAR),
            (CODE, Variant::BOLD),
        ];
        assert_eq!(found, expected);
    }
}
