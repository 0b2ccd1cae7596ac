//! Closed sets of the model, each as a list that its own match writes: a variant that is added to the
//! model does not compile here until it has a line, and a line is a case.

use hexaglot_document::{BlockKind, Inline};
use hexaglot_render::Format;

macro_rules! closed {
    ($(#[$about:meta])* $name:ident of $type:ty { $($variant:ident = $pattern:pat,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum $name { $($variant,)+ }

        impl $name {
            pub(crate) const ALL: &[$name] = &[$($name::$variant,)+];

            pub(crate) fn of(found: &$type) -> $name {
                match found { $($pattern => $name::$variant,)+ }
            }

            pub(crate) fn name(self) -> &'static str {
                match self { $($name::$variant => stringify!($variant),)+ }
            }
        }
    };
}

/// The kind of a block, whatever its leaves are.
type Kind<L> = BlockKind<L>;

closed! {
    /// The kinds of blocks.
    Block of Kind<hexaglot_document::Unit> {
        Section = Kind::Section(_),
        Paragraph = Kind::Paragraph(_),
        List = Kind::List(_),
        Table = Kind::Table(_),
        Figure = Kind::Figure(_),
        Quote = Kind::Quote(_),
        Admonition = Kind::Admonition(_),
        Glossary = Kind::Glossary(_),
        Code = Kind::Code(_),
    }
}

closed! {
    /// The kinds of inlines.
    Piece of Inline {
        Text = Inline::Text(_),
        Emphasis = Inline::Emphasis(_),
        Strong = Inline::Strong(_),
        Code = Inline::Code(_),
        Break = Inline::Break,
        Link = Inline::Link { .. },
        Reference = Inline::Reference { .. },
        NoteCall = Inline::NoteCall { .. },
        Value = Inline::Value { .. },
        Isolate = Inline::Isolate { .. },
    }
}

closed! {
    /// The formats.
    Output of Format {
        Html = Format::Html,
        Text = Format::Text,
        Pdf = Format::Pdf,
    }
}
