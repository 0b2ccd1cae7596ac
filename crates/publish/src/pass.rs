//! One pass over the documents of a project: each goes by itself, from its file to its editions' bytes.

mod editions;
mod recall;

use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot_catalog::codes::UNUSED_MESSAGE;
use hexaglot_check::{Checker, UsedTerms, Watch};
use hexaglot_diag::{Code, Diagnostics, Outcome};
use hexaglot_document::{Document, Id};
use hexaglot_edition::{Edition, Picture, annex_ids};
use hexaglot_locale::Lang;
use hexaglot_render::Format;
use rayon::prelude::*;

use crate::build::{BuildOptions, Mode};
use crate::cache::Cache;
use crate::digest::Digest;
use crate::included::{Included, included};
use crate::index::{DocumentRecord, ProjectIndex, read};
use crate::languages::Languages;
use crate::loader::{FileError, Loader, Sink};
use crate::manifest::{AssetSummary, DocumentSummary, EditionSummary, unit_words};
use crate::output_names::OutputNames;
use crate::page::Page;
use crate::pictures::{Assets, pictures};
use crate::places::locate;
use crate::release::{refuses, require};
use crate::renderers::{Rendered, Renderers};
use crate::rules::Rules;
use crate::trace::Trace;
use crate::units::{Detail, summaries};
use crate::workload::Standings;
use editions::Editions;

/// What every document of a build needs.
pub(crate) struct Pass<'a> {
    index: &'a ProjectIndex,
    loader: &'a dyn Loader,
    cache: Option<&'a dyn Cache>,
    mode: Mode,
    detail: Detail,
    pub(crate) languages: Vec<Lang>,
    pub(crate) renderers: Renderers,
    pub(crate) shared: Languages,
    checker: Checker,
    watch: &'a dyn Watch,
    /// The hash of the purpose, the mode, the languages and the formats.
    kind: String,
    /// The hash of everything but its files and terms that can change what is made of a document.
    digest: String,
    codes: Vec<&'static Code>,
    assets: Assets,
}

/// What a pass is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To find faults and to count.
    Check,
    /// To publish.
    Build,
}

/// A document as it was made.
pub(crate) struct Made {
    pub(crate) summary: DocumentSummary,
    /// What was found.
    pub(crate) findings: Diagnostics,
    /// The terms that its texts use, where a rule asks for them.
    pub(crate) used: UsedTerms,
}

/// A document with all that its page shows.
struct Opened<'a> {
    document: Document,
    included: Vec<Included<'a>>,
    names: OutputNames,
    pictures: Arc<BTreeMap<Id, Picture>>,
    /// Whether something of it could not be read.
    is_recovered: bool,
}

impl Opened<'_> {
    fn page<'p>(&'p self, record: &'p DocumentRecord) -> Page<'p> {
        let Opened { document, included, names, .. } = self;
        Page { record, document, included, names }
    }
}

/// The part of a pass that [`Watch`] sees before the editions are made.
const LOADING: &str = "(loading documents)";

impl<'a> Pass<'a> {
    pub(crate) fn new(
        purpose: Purpose,
        index: &'a ProjectIndex,
        loader: &'a dyn Loader,
        cache: Option<&'a dyn Cache>,
        options: &BuildOptions,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, FileError> {
        let config = &index.config;
        let pick = |asked: &[Lang]| {
            if asked.is_empty() { config.languages.clone() } else { asked.to_vec() }
        };
        let mut languages = pick(&options.languages);
        languages.sort_unstable();
        languages.dedup();
        let shared = Languages::load(index, loader, diagnostics)?;
        let (mode, detail) = (options.mode, options.detail);
        let renderers = Renderers::new(config, options, &languages);
        let rules = options.rules.select(config);
        let mut digest = Digest::default();
        // Settings have no keys that JSON cannot have.
        digest.add(serde_json::to_string(config).ok().as_deref());
        digest.add(Some(&index.profile_digest));
        digest.add(Some(shared.label_digest()));
        renderers.add_to(&mut digest);
        let mut kind = Digest::default();
        kind.add((purpose == Purpose::Build).then_some(mode.name()));
        languages.iter().for_each(|lang| kind.add(Some(lang.tag())));
        renderers.formats.iter().for_each(|format| kind.add(Some(format.name())));
        rules.iter().for_each(|rule| kind.add(Some(rule.code.name)));
        let kind = kind.finish();
        digest.add(Some(&kind));
        if !rules.is_empty() {
            // What a rule finds can depend on any term.
            digest.add(Some(shared.term_digests()));
        }
        let (digest, codes) = (digest.finish(), crate::all_codes());
        let checker = Checker::new(rules, shared.terms().clone());
        Ok(Pass {
            index,
            loader,
            cache: cache.filter(|_| detail == Detail::Counts),
            mode,
            detail,
            languages,
            renderers,
            shared,
            checker,
            watch: &(),
            kind,
            digest,
            codes,
            assets: Assets::default(),
        })
    }

    /// The same pass, in which `watch` sees how long each rule takes.
    pub(crate) fn watched(self, watch: &'a dyn Watch) -> Self {
        Pass { watch, ..self }
    }

    /// Every document, in parallel; their findings in the order of the documents. Of those that were
    /// recalled, the sink takes the files of an earlier generation, if it has them.
    pub(crate) fn documents(
        &self,
        records: &[&DocumentRecord],
        recalled: Vec<Option<Made>>,
        sink: Option<&dyn Sink>,
        progress: &(dyn Fn() + Sync),
        diagnostics: &mut Diagnostics,
    ) -> Result<Vec<DocumentSummary>, FileError> {
        let made: Vec<Result<Made, FileError>> = records
            .par_iter()
            .zip(recalled)
            .map(|(record, recalled)| {
                let made = match recalled {
                    Some(made) if self.reuse(&made.summary, sink)? => made,
                    _ => self.document(record, sink)?,
                };
                progress();
                Ok(made)
            })
            .collect();
        let mut summaries = Vec::with_capacity(made.len());
        let mut all_used = UsedTerms::default();
        for made in made {
            let Made { summary, findings, used } = made?;
            summaries.push(summary);
            diagnostics.append(findings);
            all_used.append(used);
        }
        if self.checker.needs_project() && records.len() == self.index.documents.len() {
            diagnostics.append(self.checker.check_project(&all_used, self.watch));
        }
        Ok(summaries)
    }

    /// Lets the sink take all files of a document from an earlier generation; whether it could, where
    /// there is a sink.
    fn reuse(
        &self,
        document: &DocumentSummary,
        sink: Option<&dyn Sink>,
    ) -> Result<bool, FileError> {
        let Some(sink) = sink else { return Ok(true) };
        for asset in &document.assets {
            if !self.assets.reuse(asset, sink)? {
                return Ok(false);
            }
        }
        for file in document.editions.iter().flat_map(|edition| &edition.files) {
            if !sink.reuse(&file.path, &file.blake3)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// One document, from its file to its editions' bytes; without a sink, to its editions.
    pub(crate) fn document(
        &self,
        record: &DocumentRecord,
        sink: Option<&dyn Sink>,
    ) -> Result<Made, FileError> {
        let trace = self.cache.map(|_| Trace::new(self.loader));
        let loader = trace.as_ref().map_or(self.loader, |trace| trace);
        let mut diagnostics = Diagnostics::new();
        let mut summary = DocumentSummary::new(record);
        let mut opened = Ok(None);
        self.watch.watch(LOADING, &mut || opened = self.open(record, loader, &mut diagnostics));
        let Some(opened) = opened? else {
            return Ok(Made { summary, findings: diagnostics, used: UsedTerms::default() });
        };
        let page = opened.page(record);
        let Opened { document, pictures, .. } = &opened;
        summary.describe(document);
        let Editions { editions, terms, used, mut changes } =
            self.editions(&page, pictures, loader, &mut diagnostics)?;
        if opened.is_recovered {
            // The units that it would name may be those that could not be read.
            diagnostics.retain(|diagnostic| diagnostic.code != &UNUSED_MESSAGE);
        }
        if self.mode != Mode::Draft {
            require(self.index.config.require, &page, &editions, &mut diagnostics);
        }
        if self.detail == Detail::Workload {
            summary.standings = Standings::new(document, &editions, &changes);
        }
        let words = unit_words(document);
        let of_edition = |edition: &Edition| {
            let mut summary = EditionSummary::new(edition, &words);
            if self.detail == Detail::Units {
                let changes = changes.remove(&edition.lang).unwrap_or_default();
                summary.each_unit = summaries(&edition.coverage, changes);
            }
            summary
        };
        summary.editions = editions.iter().map(of_edition).collect();
        Rules::raise(&self.index.config, &mut diagnostics);
        summary.refused = refuses(self.mode, &page, &diagnostics);
        let sink_of_all = sink.filter(|_| !summary.refused);
        let rendered =
            self.render(&page, &editions, sink_of_all.is_some(), loader, &mut diagnostics)?;
        summary.refused |= rendered.is_none();
        if let (Some(sink), Some(rendered)) = (sink_of_all, rendered) {
            self.put(rendered, pictures, sink, &mut summary)?;
        }
        let made = Made { summary, findings: diagnostics, used };
        // What a build refuses is made again by the next one, which then can have no files of it.
        if let Some(trace) = trace.filter(|_| sink.is_none() || !made.summary.refused) {
            self.keep(record, trace, terms, &made);
        }
        Ok(made)
    }

    /// Gives the files of all editions to the sink, and says in the summary which they are.
    fn put(
        &self,
        rendered: Vec<Vec<Rendered>>,
        pictures: &BTreeMap<Id, Picture>,
        sink: &dyn Sink,
        summary: &mut DocumentSummary,
    ) -> Result<(), FileError> {
        if self.renderers.formats.contains(&Format::Html) {
            for picture in pictures.values() {
                self.assets.put(picture, sink)?;
            }
            summary.assets = assets(pictures);
        }
        for (files, edition) in rendered.into_iter().zip(&mut summary.editions) {
            for Rendered { summary: file, bytes } in files {
                sink.put(&file.path, &bytes)?;
                edition.files.push(file);
            }
        }
        Ok(())
    }

    /// A document with all that its page shows; nothing where there is no such file.
    fn open(
        &self,
        record: &DocumentRecord,
        loader: &dyn Loader,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Opened<'_>>, FileError> {
        let Some(file) = read(loader, &record.file, diagnostics)? else { return Ok(None) };
        let document = hexaglot_source::parse(&Arc::new(file), &self.index.profiles);
        let document = document.collect(diagnostics);
        let included = included(&document, self.index, loader, diagnostics)?;
        let names = OutputNames::new(record, &document, self.index);
        names.check(record, diagnostics);
        let is_recovered = diagnostics.has_errors();
        let mut pictures = pictures(&document, record, loader, diagnostics)?;
        for Included { record, document } in &included {
            let ids = annex_ids(document);
            let others = self::pictures(document, record, loader, diagnostics)?;
            pictures.extend(others.into_iter().filter(|(id, _)| ids.contains(id)));
        }
        let pictures = Arc::new(pictures);
        Ok(Some(Opened { document, included, names, pictures, is_recovered }))
    }

    /// The editions of a document alone, as its renderers get them.
    pub(crate) fn editions_of(
        &self,
        record: &DocumentRecord,
        diagnostics: &mut Diagnostics,
    ) -> Result<Vec<Edition>, FileError> {
        let Some(opened) = self.open(record, self.loader, diagnostics)? else {
            return Ok(Vec::new());
        };
        let page = opened.page(record);
        Ok(self.editions(&page, &opened.pictures, self.loader, diagnostics)?.editions)
    }

    /// The files of all editions, or nothing where one has an error: then there is no part of the document that
    /// may be published. Where there is no sink for them, they are only checked.
    fn render(
        &self,
        page: &Page<'_>,
        editions: &[Edition],
        wanted: bool,
        loader: &dyn Loader,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Vec<Vec<Rendered>>>, FileError> {
        let check = |edition: &Edition| Outcome {
            value: Vec::new(),
            diagnostics: self.renderers.check(edition),
        };
        let outcomes = if wanted {
            self.renderers.render(page.names, editions)
        } else {
            editions.par_iter().map(check).collect()
        };
        let mut rendered = Vec::with_capacity(editions.len());
        let mut found = Diagnostics::new();
        for (edition, mut outcome) in editions.iter().zip(outcomes) {
            locate(page, edition.lang, loader, &mut outcome.diagnostics)?;
            rendered.push(outcome.collect(&mut found));
        }
        let failed = found.has_errors();
        diagnostics.append(found);
        Ok((!failed).then_some(rendered))
    }
}

/// The summaries of pictures by path, each once.
fn assets(pictures: &BTreeMap<Id, Picture>) -> Vec<AssetSummary> {
    let by_path: BTreeMap<&str, &Picture> =
        pictures.values().map(|picture| (picture.path.as_str(), picture)).collect();
    by_path.into_values().map(AssetSummary::new).collect()
}
