//! Projects with a string in one of their positions, and what a build makes of them.

use std::collections::{BTreeMap, BTreeSet};

use hexaglot_diag::{Diagnostics, Severity};
use hexaglot_publish::{
    BuildOptions, CONFIG, Loader, MANIFEST, MemoryLoader, MemorySink, Mode, all_codes, build,
};
use hexaglot_tests::outcome::open;
use hexaglot_tests::project::Project;
use hexaglot_tests::root;

/// The files of a project by their paths.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The project in a folder of the repository.
pub(crate) fn project(folder: &str) -> Files {
    let loader = Project::read(&root().join(folder)).loader;
    let below = ["content", "locales", "profiles"];
    let entries = below.iter().flat_map(|folder| loader.list(folder).unwrap());
    let paths = entries.map(|entry| entry.path).chain([CONFIG.to_owned()]);
    paths.filter_map(|path| Some((path.clone(), loader.read(&path).unwrap()?))).collect()
}

/// What a build has made.
#[derive(Debug, Default)]
pub(crate) struct Built {
    /// Its files, the manifest apart; none where the generation may not be published.
    pub(crate) files: Files,
    /// The codes of its errors, with the file of each.
    pub(crate) errors: Errors,
    /// What no build may do, whatever its input.
    pub(crate) faults: Vec<String>,
}

/// Builds a project.
pub(crate) fn built(files: &Files, mode: Mode, documents: &[&str]) -> Built {
    let loader = files.iter().fold(MemoryLoader::default(), |loader, (path, bytes)| {
        loader.with(path.as_str(), bytes.as_slice())
    });
    let mut diagnostics = Diagnostics::new();
    let index = open(&loader).collect(&mut diagnostics);
    if diagnostics.has_errors() {
        // Of a project whose settings or house styles are broken the program publishes nothing.
        let errors = errors(&diagnostics);
        let faults = unknown_codes(&errors);
        return Built { files: Files::new(), errors, faults };
    }
    let mut options = BuildOptions::default();
    options.mode = mode;
    options.documents = documents.iter().map(|name| (*name).to_owned()).collect();
    let sink = MemorySink::default();
    let summary = build(&index, &loader, &sink, None, &options, &|| ()).unwrap();
    let summary = summary.collect(&mut diagnostics);
    let mut files = sink.into_files();
    let manifest = files.remove(MANIFEST).unwrap_or_default();
    let mut faults = manifest_faults(&manifest);
    if !summary.is_publishable() {
        files.clear();
    }
    faults.extend(files.keys().flat_map(|path| crate::pages::path_faults(path)));
    let errors = errors(&diagnostics);
    faults.extend(unknown_codes(&errors));
    Built { files, errors, faults }
}

/// The codes of errors, with the file of each.
type Errors = Vec<(&'static str, String)>;

fn errors(diagnostics: &Diagnostics) -> Errors {
    let errors = diagnostics.iter().filter(|each| each.severity == Severity::Error);
    errors
        .map(|error| {
            let file = error.location().map(|label| label.file.to_string());
            (error.code.name, file.unwrap_or_default())
        })
        .collect()
}

fn unknown_codes(errors: &Errors) -> Vec<String> {
    let codes: BTreeSet<&str> = all_codes().iter().map(|code| code.name).collect();
    let unknown = errors.iter().filter(|(code, _)| !codes.contains(code));
    unknown.map(|(code, _)| format!("the code `{code}` is in no list")).collect()
}

/// The manifest is a line of JSON for each document, whatever their names.
fn manifest_faults(manifest: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(manifest).unwrap();
    let lines =
        text.lines().filter(|line| serde_json::from_str::<serde_json::Value>(line).is_err());
    lines.map(|line| format!("a line of the manifest: {line}")).collect()
}
