//! What a pass leaves to the next one, and takes over from those before it.

use std::collections::BTreeMap;

use hexaglot_locale::Lang;
use rayon::prelude::*;

use super::{Made, Pass};
use crate::hash::FileHash;
use crate::index::DocumentRecord;
use crate::loader::FileError;
use crate::record::{Record, TermDigests};
use crate::trace::Trace;

impl Pass<'_> {
    /// What earlier builds have made of the documents, where nothing that they were made from has
    /// changed since.
    pub(crate) fn recall(
        &self,
        records: &[&DocumentRecord],
    ) -> Result<Vec<Option<Made>>, FileError> {
        records.par_iter().map(|record| self.recall_one(record)).collect()
    }

    fn recall_one(&self, record: &DocumentRecord) -> Result<Option<Made>, FileError> {
        let bytes = self.cache.and_then(|cache| cache.get(&self.cache_name(record)));
        let Some(earlier) = bytes.as_deref().and_then(Record::decode) else { return Ok(None) };
        if earlier.shared != self.digest {
            return Ok(None);
        }
        for (lang, terms) in &earlier.terms {
            if terms.iter().any(|(name, digest)| self.shared.term_digest(*lang, name) != *digest) {
                return Ok(None);
            }
        }
        for (path, digest) in &earlier.files {
            let bytes = self.loader.read(path)?;
            if bytes.as_deref().map(FileHash::of) != *digest {
                return Ok(None);
            }
        }
        Ok(earlier.made(&self.codes))
    }

    /// Keeps what was made of a document for the next build.
    pub(super) fn keep(
        &self,
        record: &DocumentRecord,
        trace: Trace<'_>,
        terms: BTreeMap<Lang, TermDigests>,
        made: &Made,
    ) {
        let files = trace.into_files();
        let kept = Record::new(self.digest.clone(), files, terms, made);
        if let (Some(cache), Some(bytes)) = (self.cache, kept.encode()) {
            cache.put(&self.cache_name(record), &bytes);
        }
    }

    /// The name of a document's record. Builds of other kinds keep their own.
    fn cache_name(&self, record: &DocumentRecord) -> String {
        format!("{}/{}.json", self.kind.get(..12).unwrap_or_default(), record.file)
    }
}
