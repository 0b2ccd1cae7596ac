//! The units that a command line names: by their ids, or by globs of ids.

use std::sync::Arc;

use globset::{Glob, GlobMatcher};
use hexaglot_diag::{Diagnostic, Diagnostics, Label, nearest};
use hexaglot_document::Id;
use rayon::prelude::*;

use crate::codes::{AMBIGUOUS_UNIT, UNKNOWN_UNIT};
use crate::index::{DocumentRecord, ProjectIndex, read};
use crate::loader::{FileError, Loader};

/// Documents that a finding names at most.
const NAMED: usize = 4;

/// Names of units; none of them means every unit.
pub(crate) struct UnitNames<'a> {
    names: Vec<Name<'a>>,
}

enum Name<'a> {
    Id(&'a str),
    /// A glob; without a matcher it is none, and fits nothing.
    Glob(&'a str, Option<GlobMatcher>),
}

/// What a document has for a name.
enum Fit {
    Unit,
    /// A unit whose id is nearly the name.
    Near(String),
    Nothing,
}

impl<'a> Name<'a> {
    fn new(name: &'a str) -> Self {
        match name.parse::<Id>() {
            Ok(_) => Name::Id(name),
            Err(_) => Name::Glob(name, Glob::new(name).ok().map(|glob| glob.compile_matcher())),
        }
    }

    fn fits(&self, id: &str) -> bool {
        match self {
            Name::Id(name) => *name == id,
            Name::Glob(_, matcher) => matcher.as_ref().is_some_and(|glob| glob.is_match(id)),
        }
    }

    fn fit<'d>(&self, ids: impl Iterator<Item = &'d str> + Clone) -> Fit {
        if ids.clone().any(|id| self.fits(id)) {
            return Fit::Unit;
        }
        match self {
            Name::Id(name) => {
                nearest(name, ids).map_or(Fit::Nothing, |id| Fit::Near(id.to_owned()))
            }
            Name::Glob(..) => Fit::Nothing,
        }
    }
}

impl<'a> UnitNames<'a> {
    pub(crate) fn new(names: &'a [String]) -> Self {
        UnitNames { names: names.iter().map(|name| Name::new(name)).collect() }
    }

    /// Whether a unit is meant.
    pub(crate) fn fit(&self, id: &str) -> bool {
        self.names.is_empty() || self.names.iter().any(|name| name.fits(id))
    }

    /// The ids of units that are named by them.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.names.iter().filter_map(|name| match name {
            Name::Id(id) => Some(*id),
            Name::Glob(..) => None,
        })
    }

    /// Whether a unit is named by its id.
    pub(crate) fn name(&self, id: &str) -> bool {
        self.ids().any(|name| name == id)
    }

    /// The documents among `records` that have units which are meant. A name that fits no unit is an
    /// error, and so is an id that units of several documents have, unless somebody has chosen these
    /// documents. `progress` is called after each document that has none.
    pub(crate) fn documents<'r>(
        &self,
        index: &ProjectIndex,
        loader: &dyn Loader,
        records: &[&'r DocumentRecord],
        is_chosen: bool,
        progress: &(dyn Fn() + Sync),
        diagnostics: &mut Diagnostics,
    ) -> Result<Vec<&'r DocumentRecord>, FileError> {
        if self.names.is_empty() {
            return Ok(records.to_vec());
        }
        let fits: Vec<Result<Vec<Fit>, FileError>> = records
            .par_iter()
            .map(|record| {
                let fits = self.fits(index, loader, record)?;
                if !fits.iter().any(|fit| matches!(fit, Fit::Unit)) {
                    progress();
                }
                Ok(fits)
            })
            .collect();
        let fits: Vec<(&DocumentRecord, Vec<Fit>)> =
            records.iter().copied().zip(fits.into_iter().collect::<Result<Vec<_>, _>>()?).collect();
        for (at, name) in self.names.iter().enumerate() {
            let fits = || fits.iter().filter_map(|(record, fits)| Some((*record, fits.get(at)?)));
            let holders = fits().filter(|(_, fit)| matches!(fit, Fit::Unit));
            let holders: Vec<&DocumentRecord> = holders.map(|(record, _)| record).collect();
            match (name, holders.as_slice()) {
                (Name::Id(name) | Name::Glob(name, _), []) => {
                    let near = fits().filter_map(|(_, fit)| match fit {
                        Fit::Near(id) => Some(id.as_str()),
                        Fit::Unit | Fit::Nothing => None,
                    });
                    diagnostics.push(unknown(name, nearest(name, near), records));
                }
                (Name::Id(name), [_, _, ..]) if !is_chosen => {
                    diagnostics.push(ambiguous(name, &holders));
                }
                _ => {}
            }
        }
        let found =
            fits.into_iter().filter(|(_, fits)| fits.iter().any(|fit| matches!(fit, Fit::Unit)));
        Ok(found.map(|(record, _)| record).collect())
    }

    /// What a document has for each name. What is wrong with it is reported where it is decided of.
    fn fits(
        &self,
        index: &ProjectIndex,
        loader: &dyn Loader,
        record: &DocumentRecord,
    ) -> Result<Vec<Fit>, FileError> {
        let Some(file) = read(loader, &record.file, &mut Diagnostics::new())? else {
            return Ok(Vec::new());
        };
        let document = hexaglot_source::parse(&Arc::new(file), &index.profiles).value;
        let leaves = document.tree.leaves();
        let ids = leaves.iter().map(|(unit, _)| unit.id.as_str());
        Ok(self.names.iter().map(|name| name.fit(ids.clone())).collect())
    }
}

fn unknown(name: &str, near: Option<&str>, records: &[&DocumentRecord]) -> Diagnostic {
    let (of, place) = match records {
        [only] => (format!("of `{}`", only.stem), only.file.as_str()),
        _ => ("of a document".to_owned(), "content"),
    };
    let message = format!("no unit {of} has the id `{name}`");
    let diagnostic = Diagnostic::new(&UNKNOWN_UNIT, message).at(Label::whole_file(place, ""));
    match near {
        Some(near) => diagnostic.hint(format!("did you mean `{near}`?")),
        None => diagnostic,
    }
}

fn ambiguous(name: &str, holders: &[&DocumentRecord]) -> Diagnostic {
    let message = format!("{} documents have a unit `{name}`", holders.len());
    let diagnostic = Diagnostic::new(&AMBIGUOUS_UNIT, message).unit(name);
    let named = holders.iter().take(NAMED);
    let diagnostic = named.fold(diagnostic, |diagnostic, record| {
        diagnostic.at(Label::whole_file(record.file.as_str(), ""))
    });
    let first = holders.first().map_or("", |record| record.stem.as_str());
    diagnostic.hint(format!("say which is meant: `--document {first}`"))
}
