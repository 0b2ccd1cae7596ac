//! An `accept` that does not come to its end has said nothing that nobody said.

use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};

use hexaglot_catalog::{Acceptance, State};
use hexaglot_diag::Diagnostics;
use hexaglot_document::Status;
use hexaglot_locale::Lang;
use hexaglot_publish::{
    AcceptOptions, Editor, Entry, FileError, Loader, MemoryEditor, MemoryLoader, ProjectIndex,
    SyncOptions, accept,
};
use hexaglot_tests::accept::accepted;
use hexaglot_tests::outcome::open;
use hexaglot_tests::sync::synced;

use crate::files::{CATALOG, DOCUMENT, text};
use crate::statuses;

/// An editor that writes so many files, and then fails.
struct Failing {
    editor: MemoryEditor,
    left: AtomicUsize,
}

impl Failing {
    fn take(&self, path: &str) -> Result<(), FileError> {
        let left = |left: usize| left.checked_sub(1);
        match self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, left) {
            Ok(_) => Ok(()),
            Err(_) => Err(FileError {
                action: "write",
                path: path.to_owned(),
                source: io::Error::other("the disk is full"),
            }),
        }
    }
}

impl Editor for Failing {
    fn replace(&self, path: &str, before: &[u8], after: &[u8]) -> Result<(), FileError> {
        self.take(path)?;
        self.editor.replace(path, before, after)
    }

    fn create(&self, path: &str, bytes: &[u8]) -> Result<(), FileError> {
        self.take(path)?;
        self.editor.create(path, bytes)
    }

    fn remove(&self, path: &str, before: &[u8]) -> Result<(), FileError> {
        self.take(path)?;
        self.editor.remove(path, before)
    }
}

/// A project in whose catalog somebody types while it is read: `after` is there from the second time on.
struct Typing {
    before: MemoryLoader,
    after: MemoryLoader,
    reads: AtomicUsize,
}

impl Loader for Typing {
    fn list(&self, folder: &str) -> Result<Vec<Entry>, FileError> {
        self.before.list(folder)
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, FileError> {
        let is_later = path == CATALOG && self.reads.fetch_add(1, Ordering::Relaxed) > 0;
        if is_later { self.after.read(path) } else { self.before.read(path) }
    }
}

fn document(source: &str) -> String {
    format!(
        "hexaglot: 1\nid: a\nkind: report\noriginal: en\ntitle: {{ id: title, text: Report }}\n\
         body:\n  - id: opening\n    p: {source}\n"
    )
}

/// A project whose text `opening` is outdated; with `is_edited`, it was edited under its old source.
fn project(is_edited: bool) -> (ProjectIndex, MemoryLoader) {
    let sync = |index: &ProjectIndex, project: &MemoryLoader| {
        synced(index, project, &SyncOptions::default(), &mut Diagnostics::new()).0
    };
    let project = MemoryLoader::default()
        .with("hexaglot.toml", "languages = [\"en\", \"ar\"]\n")
        .with(DOCUMENT, document("The Chairman opened the meeting."))
        .with(CATALOG, "title = تقرير\nopening = افتتح الرئيس الاجتماع.\n");
    let index = open(&project).value;
    let project = sync(&index, &project);
    let project = project.with(DOCUMENT, document("The Chair opened the meeting."));
    let mut project = sync(&index, &project);
    if is_edited {
        let edited = text(&project, CATALOG).replace("الرئيس", "رئيس المجلس");
        project = project.with(CATALOG, edited);
    }
    (index, project)
}

fn options() -> AcceptOptions {
    AcceptOptions {
        documents: Vec::new(),
        units: vec!["opening".to_owned()],
        languages: vec![Lang::Ar],
        acceptance: Acceptance::As(State::Final),
    }
}

/// The status of `opening`.
fn status(project: &MemoryLoader) -> Status {
    let statuses: BTreeMap<_, _> =
        statuses(project).into_iter().map(|((.., unit), status)| (unit, status)).collect();
    statuses["opening"]
}

#[test]
fn wherever_it_ends_no_state_is_higher_than_what_was_said() {
    for (is_edited, after_the_catalog) in [(false, Status::Outdated), (true, Status::Translated)] {
        let (index, project) = project(is_edited);
        assert_eq!(status(&project), Status::Outdated);
        for (writes, expected) in [(0, Status::Outdated), (1, after_the_catalog)] {
            let editor =
                Failing { editor: MemoryEditor::new(&project), left: AtomicUsize::new(writes) };
            let error = accept(&index, &project, Some(&editor), &options(), &|| ()).unwrap_err();
            assert_eq!(error.source.to_string(), "the disk is full");
            let cut_off = project.clone().edited(editor.editor);
            assert_eq!(status(&cut_off), expected, "after {writes} files");
            // To say it again is all that is needed.
            let (whole, _) = accepted(&index, &project, &options(), &mut Diagnostics::new());
            let (again, _) = accepted(&index, &cut_off, &options(), &mut Diagnostics::new());
            assert_eq!(status(&whole), Status::Final);
            assert_eq!(again, whole);
        }
    }
}

#[test]
fn a_text_that_changes_while_it_is_read_is_not_accepted() {
    let (index, before) = project(false);
    let after = before.clone().with(CATALOG, text(&before, CATALOG).replace("الرئيس", "المقرر"));
    let typing = Typing { before, after: after.clone(), reads: AtomicUsize::new(0) };
    let editor = MemoryEditor::new(&after);
    let error = accept(&index, &typing, Some(&editor), &options(), &|| ()).unwrap_err();
    assert!(error.to_string().ends_with("it was changed while hexaglot was reading it"), "{error}");
    assert_eq!(after.clone().edited(editor), after);
}
