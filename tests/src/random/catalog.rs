//! Random catalogs of a document.

use hexaglot_locale::Lang;
use hexaglot_publish::MemoryLoader;
use proptest::prelude::*;

use super::RandomDocument;
use super::words::text;

/// Texts that Fluent or Markdown cannot take, or that stand for something else than they seem to.
const BROKEN: &[&str] = &[
    "{ broken",
    "a } b",
    "",
    "{ $unknown }",
    "{ REF(\"nothing\") }",
    "<b>html</b>",
    "![image](a.png)",
    "[bad](javascript:alert(1))",
    "**“…”**组",
    "{ NUMBER($name) }",
    "a\n\n    b",
    "{ NOTE(\"title\") }",
    "{ title }",
    "{ -nothing }",
    "\n    [lost",
    "{\"\\u202E\"}",
    "{ FOO() }",
    "\u{FEFF}x",
];

/// A document's translations into five languages, each a Fluent file.
#[derive(Debug, Clone)]
pub struct Catalogs {
    /// The files by language.
    pub files: Vec<(Lang, String)>,
}

impl Catalogs {
    /// The project of a document and these catalogs.
    #[must_use]
    pub fn project(&self, document: &RandomDocument) -> MemoryLoader {
        let mut loader = MemoryLoader::default()
            .with("hexaglot.toml", "formats = [\"text\"]\n")
            .with("content/doc.yaml", document.yaml.as_str());
        for lang in Lang::ALL {
            loader = loader.with(format!("locales/{lang}/terms.ftl"), "-term = term\n");
        }
        for (lang, file) in &self.files {
            loader = loader.with(format!("locales/{lang}/doc.ftl"), file.as_str());
        }
        loader
    }
}

/// Catalogs of a document: most of their texts are good, some missing, some broken.
pub fn catalogs(document: &RandomDocument) -> impl Strategy<Value = Catalogs> + use<> {
    let units = document.units.clone();
    let message = prop_oneof![
        8 => text().prop_map(Some),
        1 => proptest::sample::select(BROKEN).prop_map(|text| Some(text.to_owned())),
        1 => Just(None),
    ];
    let langs: Vec<Lang> = Lang::ALL.into_iter().filter(|lang| *lang != Lang::En).collect();
    let count = units.len() * langs.len();
    proptest::collection::vec(message, count).prop_map(move |messages| {
        let mut messages = messages.into_iter();
        let file = |lang: &Lang| {
            let messages = units.iter().zip(messages.by_ref());
            let file = messages
                .filter_map(|(id, text)| text.map(|text| format!("{id} = {text}\n")))
                .collect();
            (*lang, file)
        };
        Catalogs { files: langs.iter().map(file).collect() }
    })
}
