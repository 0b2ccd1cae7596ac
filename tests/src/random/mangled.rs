//! Files to which something has happened.

use proptest::prelude::*;

/// Pieces that mean something to YAML, Fluent, TOML or Markdown, or to nobody.
const PIECES: &[&[u8]] = &[
    b"\n",
    b"\t",
    b"  ",
    b": ",
    b"- ",
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b"'",
    b"*",
    b"&a ",
    b"!t ",
    b"|",
    b">-\n",
    b"#",
    b"---\n",
    b"...\n",
    b"=",
    b"->",
    b"*[other]",
    b"{ $",
    b"NUMBER(",
    b")",
    b".attr = x",
    b"\\u202E",
    b"\xFF",
    b"\xC0\x80",
    b"\xED\xA0\x80",
    b"\xEF\xBB\xBF",
    b"\0",
    b"\r\n",
    b"\xC2\x85",
    b"\xE2\x80\xA8",
    b"\xE2\x81\xA6",
    b"\xF3\xB0\x80\x80",
    b"<b>",
    b"`",
    b"](",
    b"99999999999999999999",
    b"-0.0",
    b"1e999",
    b"id: a\n",
    b"items:\n",
    b"p: ",
    b"  - id: b\n",
    b"continues: a\n",
    b"only: [ar]\n",
    b"~",
    b"null",
    b"=\n ",
];

/// Any bytes at all, and any sequence of the pieces.
pub fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let piece = proptest::sample::select(PIECES).prop_map(<[u8]>::to_vec);
    prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..200),
        proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat()),
    ]
}

/// A file with one to four of its places overwritten: something is taken out, something put in.
pub fn mangled(file: &'static [u8]) -> impl Strategy<Value = Vec<u8>> {
    let cut = (any::<proptest::sample::Index>(), 0_usize..40, proptest::sample::select(PIECES));
    proptest::collection::vec(cut, 1..5).prop_map(move |cuts| {
        let mut bytes = file.to_vec();
        for (place, length, piece) in cuts {
            let start = place.index(bytes.len() + 1);
            let end = (start + length).min(bytes.len());
            bytes.splice(start..end, piece.iter().copied());
        }
        bytes
    })
}
