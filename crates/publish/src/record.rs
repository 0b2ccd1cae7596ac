//! What the cache keeps of a document: what it was made from, and what was made of it.

use std::collections::BTreeMap;

use hexaglot_check::UsedTerms;
use hexaglot_diag::{Code, Diagnostic, Diagnostics, Fix, Label, Severity};
use hexaglot_locale::Lang;
use serde::{Deserialize, Serialize};

use crate::hash::FileHash;
use crate::manifest::DocumentSummary;
use crate::pass::Made;

/// The terms of a language by name, each with the hash of its words; nothing where there is no such
/// term.
pub(crate) type TermDigests = BTreeMap<String, Option<String>>;

/// A document as an earlier build made it. All hashes are BLAKE3, in hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Record {
    /// What all documents share, but the terms.
    pub(crate) shared: String,
    /// The files that were read, by path; nothing where there was no file.
    pub(crate) files: BTreeMap<String, Option<FileHash>>,
    /// The terms that its texts can use.
    pub(crate) terms: BTreeMap<Lang, TermDigests>,
    /// Those that a rule counts as used.
    pub(crate) used: UsedTerms,
    /// What was made of it.
    pub(crate) document: DocumentSummary,
    /// What was found, before the project's own levels.
    findings: Vec<Finding>,
}

impl Record {
    pub(crate) fn new(
        shared: String,
        files: BTreeMap<String, Option<FileHash>>,
        terms: BTreeMap<Lang, TermDigests>,
        made: &Made,
    ) -> Self {
        let findings = made.findings.iter().map(Finding::new).collect();
        let (document, used) = (made.summary.clone(), made.used.clone());
        Record { shared, files, terms, used, document, findings }
    }

    /// The bytes to keep: a line with the hash of the rest, so that damage is seen.
    pub(crate) fn encode(&self) -> Option<Vec<u8>> {
        let json = serde_json::to_vec(self).ok()?;
        let hash = blake3::hash(&json).to_hex();
        Some([hash.as_bytes(), b"\n", &json].concat())
    }

    /// The record in bytes; nothing where they are damaged.
    pub(crate) fn decode(bytes: &[u8]) -> Option<Record> {
        let (hash, json) = bytes.split_at_checked(blake3::OUT_LEN * 2)?;
        let json = json.strip_prefix(b"\n")?;
        if blake3::hash(json).to_hex().as_bytes() != hash {
            return None;
        }
        serde_json::from_slice(json).ok()
    }

    /// What was made; nothing where a finding has a code that is not in `codes`.
    pub(crate) fn made(self, codes: &[&'static Code]) -> Option<Made> {
        let findings = self.findings.iter().map(|finding| finding.diagnostic(codes));
        let findings: Option<Diagnostics> = findings.collect();
        Some(Made { summary: self.document, findings: findings?, used: self.used })
    }
}

/// A diagnostic whose code is a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Finding {
    code: String,
    severity: Severity,
    message: String,
    labels: Vec<Label>,
    hints: Vec<String>,
    unit: Option<String>,
    lang: Option<Lang>,
    fix: Option<Fix>,
}

impl Finding {
    fn new(diagnostic: &Diagnostic) -> Self {
        Finding {
            code: diagnostic.code.name.to_owned(),
            severity: diagnostic.severity,
            message: diagnostic.message.clone(),
            labels: diagnostic.labels.clone(),
            hints: diagnostic.hints.clone(),
            unit: diagnostic.unit.clone(),
            lang: diagnostic.lang.and_then(|tag| tag.parse().ok()),
            fix: diagnostic.fix.clone(),
        }
    }

    fn diagnostic(&self, codes: &[&'static Code]) -> Option<Diagnostic> {
        let code = codes.iter().find(|code| code.name == self.code)?;
        let mut diagnostic = Diagnostic::new(code, self.message.clone());
        diagnostic.severity = self.severity;
        diagnostic.labels = self.labels.clone();
        diagnostic.hints.clone_from(&self.hints);
        diagnostic.unit.clone_from(&self.unit);
        diagnostic.lang = self.lang.map(Lang::tag);
        diagnostic.fix.clone_from(&self.fix);
        Some(diagnostic)
    }
}
