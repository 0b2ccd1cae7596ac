//! The floor of a build: the least that a program needs that reads the same messages, formats each
//! with `FluentBundle`, makes HTML of it with comrak, and writes one file a page, in parallel.
//!
//! It checks nothing, knows no structure, and writes neither numbers nor names nor isolates.
//! `cargo xtask bench build` and `bench sync` run it:
//!
//! - `floor build PROJECT FLAT OUTPUT` makes the pages;
//! - `floor markdown PROJECT FLAT OUTPUT` writes the formatted texts as pages for Hugo;
//! - `floor hash PROJECT` reads every file of the project and hashes it;
//! - `floor parse PROJECT` reads every file of the project and parses those that are Fluent.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    reason = "a program that is only measured, on input that is known to be sound"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::Entry;
use hexaglot_locale::Lang;
use rayon::prelude::*;
use walkdir::WalkDir;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["build", project, flat, output] => {
            write_pages(project, flat, |page| {
                (Path::new(output).join(page.path(".html")), page.html())
            });
        }
        ["markdown", project, flat, output] => {
            write_pages(project, flat, |page| {
                (Path::new(output).join(page.path(".md")), page.markdown())
            });
        }
        ["hash", project] => println!("{}", hash(Path::new(project))),
        ["parse", project] => println!("{}", parse(Path::new(project))),
        _ => panic!("floor build|markdown|hash|parse"),
    }
}

/// One document in one language: its texts, formatted.
struct Page<'a> {
    lang: Lang,
    /// The path of its document, without an ending.
    document: &'a str,
    texts: Vec<String>,
}

impl Page<'_> {
    fn path(&self, ending: &str) -> PathBuf {
        Path::new(self.lang.tag()).join(format!("{}{ending}", self.document))
    }

    fn html(&self) -> String {
        let options = comrak::Options::default();
        let mut html = String::new();
        for text in &self.texts {
            html.push_str(&comrak::markdown_to_html(text, &options));
        }
        html
    }

    fn markdown(&self) -> String {
        let mut page = format!("+++\ntitle = \"{}\"\n+++\n", self.document);
        for text in &self.texts {
            let _ = write!(page, "\n{text}\n");
        }
        page
    }
}

fn write_pages(project: &str, flat: &str, write: impl Fn(Page<'_>) -> (PathBuf, String) + Sync) {
    let (project, flat) = (Path::new(project), Path::new(flat));
    let terms: Vec<(Lang, Arc<FluentResource>)> = Lang::ALL
        .into_iter()
        .map(|lang| (lang, resource(&project.join(format!("locales/{lang}/terms.ftl")))))
        .collect();
    documents(flat).par_iter().for_each(|document| {
        terms.par_iter().for_each(|(lang, terms)| {
            let file = match lang {
                Lang::En => flat.join(format!("{document}.ftl")),
                _ => project.join(format!("locales/{lang}/{document}.ftl")),
            };
            let texts = format_all(*lang, terms, &resource(&file));
            let (path, text) = write(Page { lang: *lang, document, texts });
            let folder = path.parent().expect("it is in a folder");
            fs::create_dir_all(folder).expect("the folder can be made");
            fs::write(path, text).expect("the page can be written");
        });
    });
}

fn format_all(
    lang: Lang,
    terms: &Arc<FluentResource>,
    messages: &Arc<FluentResource>,
) -> Vec<String> {
    let mut bundle = FluentBundle::new(vec![lang.identifier()]);
    for resource in [terms, messages] {
        bundle.add_resource(Arc::clone(resource)).expect("no message is there twice");
    }
    for function in ["DATETIME", "RESOLUTION"] {
        bundle.add_function(function, |_, _| "value".into()).expect("each is added once");
    }
    let arguments = FluentArgs::new();
    let ids = messages.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    });
    ids.map(|id| {
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        let pattern = pattern.expect("it has a value");
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned()
    })
    .collect()
}

fn resource(path: &Path) -> Arc<FluentResource> {
    let text = fs::read_to_string(path).expect("the file is there");
    Arc::new(FluentResource::try_new(text).expect("it is Fluent"))
}

/// The paths of all documents, without their endings.
fn documents(flat: &Path) -> Vec<String> {
    let paths = files(flat).into_iter().map(|path| {
        let path = path.strip_prefix(flat).expect("it is below").with_extension("");
        path.into_os_string().into_string().expect("it is UTF-8")
    });
    paths.collect()
}

/// The hash of the hashes of all inputs of a project, in the order of their paths.
fn hash(project: &Path) -> blake3::Hash {
    let hashes: Vec<blake3::Hash> = inputs(project)
        .par_iter()
        .map(|path| blake3::hash(&fs::read(path).expect("the file is there")))
        .collect();
    let mut all = blake3::Hasher::new();
    for hash in hashes {
        all.update(hash.as_bytes());
    }
    all.finalize()
}

/// The messages and terms of all inputs of a project; files that are not Fluent are only read.
fn parse(project: &Path) -> usize {
    let parsed = inputs(project).into_par_iter().map(|path| {
        let text = fs::read_to_string(&path).expect("the file is there");
        let is_fluent = path.extension().is_some_and(|extension| extension == "ftl");
        let resource = is_fluent.then(|| FluentResource::try_new(text).expect("it is Fluent"));
        resource.map_or(0, |resource| resource.entries().count())
    });
    parsed.sum()
}

/// The documents, catalogs and records of a project.
fn inputs(project: &Path) -> Vec<PathBuf> {
    let mut paths = files(&project.join("content"));
    paths.extend(files(&project.join("locales")));
    paths
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let found = WalkDir::new(folder).sort_by_file_name().into_iter();
    let found = found.map(|entry| entry.expect("it can be listed"));
    found.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}
