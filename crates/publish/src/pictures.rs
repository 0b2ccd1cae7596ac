//! The pictures of a document, and those of a whole generation.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use hexaglot_diag::{Diagnostic, Diagnostics};
use hexaglot_document::{Block, BlockKind, Document, Id, Node};
use hexaglot_edition::Picture;

use crate::codes::MISSING_PICTURE;
use crate::index::DocumentRecord;
use crate::loader::{FileError, Loader, Sink};
use crate::manifest::AssetSummary;

/// Reads the pictures of a document's figures. A picture that cannot be published is missing, and
/// reported at its figure and, where its file can be read, in it.
pub(crate) fn pictures(
    document: &Document,
    record: &DocumentRecord,
    loader: &dyn Loader,
    diagnostics: &mut Diagnostics,
) -> Result<BTreeMap<Id, Picture>, FileError> {
    let mut figures = Vec::new();
    document.tree.walk(&mut |node| {
        if let Node::Block(Block { id, span, kind: BlockKind::Figure(figure), .. }) = node
            && !figure.file.is_empty()
        {
            figures.push((id, *span, &figure.file));
        }
    });
    let folder = record.file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut pictures = BTreeMap::new();
    for (id, span, file) in figures {
        let path = format!("{folder}/{file}");
        let Some(bytes) = loader.read(&path)? else {
            diagnostics.push(
                Diagnostic::new(&MISSING_PICTURE, format!("there is no file `{path}`"))
                    .at(document.file.label(span, "the picture of this figure"))
                    .hint(format!("put it into `{folder}/`, or correct `file`"))
                    .unit(id.as_str()),
            );
            continue;
        };
        let picture = Picture::read(&path, bytes).collect(diagnostics);
        pictures.extend(picture.map(|picture| (id.clone(), picture)));
    }
    Ok(pictures)
}

/// The pictures that a generation has already: documents may share one, and a path is put once.
#[derive(Debug, Default)]
pub(crate) struct Assets(Mutex<BTreeSet<String>>);

impl Assets {
    pub(crate) fn put(&self, picture: &Picture, sink: &dyn Sink) -> Result<(), FileError> {
        self.once(&picture.path, || sink.put(&picture.path, &picture.bytes).map(|()| true))?;
        Ok(())
    }

    /// Lets the sink take a picture from an earlier generation; whether it could, or has it.
    pub(crate) fn reuse(&self, asset: &AssetSummary, sink: &dyn Sink) -> Result<bool, FileError> {
        self.once(&asset.path, || sink.reuse(&asset.path, &asset.blake3))
    }

    fn once(
        &self,
        path: &str,
        put: impl FnOnce() -> Result<bool, FileError>,
    ) -> Result<bool, FileError> {
        // The lock is held while the file is written, so that who finds it here finds it whole.
        let mut done = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if done.contains(path) {
            return Ok(true);
        }
        let is_there = put()?;
        if is_there {
            done.insert(path.to_owned());
        }
        Ok(is_there)
    }
}
