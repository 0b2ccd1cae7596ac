//! What can be typed.

use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use hexaglot_document::Kind;
use hexaglot_locale::Lang;
use hexaglot_render::{Format, Standard};

/// One canonical document, six faithful editions
#[derive(Debug, Parser)]
#[command(version, about, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

/// Flags that every verb takes.
#[derive(Debug, Args)]
pub(crate) struct Global {
    /// The folder of the project, which holds `hexaglot.toml`
    #[arg(long, global = true, value_name = "DIR", env = "HEXAGLOT_PROJECT", default_value = ".")]
    pub(crate) project: PathBuf,
    /// How findings are printed
    #[arg(long, global = true, value_enum, env = "HEXAGLOT_REPORT", default_value = "human")]
    pub(crate) report: Report,
    /// When findings are colored
    #[arg(long, global = true, value_enum, env = "HEXAGLOT_COLOR", default_value = "auto")]
    pub(crate) color: Color,
    /// How many documents are worked on at once [default: as many as there are cores]
    #[arg(long, global = true, value_name = "N", env = "HEXAGLOT_JOBS")]
    pub(crate) jobs: Option<usize>,
    /// Print findings alone: no progress and no results
    #[arg(short, long, global = true, env = "HEXAGLOT_QUIET")]
    pub(crate) quiet: bool,
}

/// How findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Report {
    /// For people: the lines themselves, with the place marked
    Human,
    /// A line of JSON a finding
    Json,
    /// SARIF 2.1.0
    Sarif,
    /// Annotations of GitHub's workflows
    Github,
}

/// When findings are colored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Build(Build),
    Check(Check),
    Status(Status),
    Show(Show),
    Sync(Sync),
    Accept(Accept),
    Silence(Silence),
    Fmt(Fmt),
    Ids(Ids),
    Import(Import),
    New(New),
    Explain(Explain),
    #[cfg(feature = "fonts")]
    Fonts(Fonts),
    Completions(Completions),
}

/// Build editions into `output/`
///
/// Without `--draft`, a document is published in all its languages or in none, and one that is not
/// complete refuses the whole generation: `output/current` stays as it was.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples: hexaglot build --lang en,ar --format text
          hexaglot build --format html,pdf --pdf-standard ua-1,a-3a --font-path fonts
          hexaglot build --format pdf --page-synoptic")]
pub(crate) struct Build {
    #[command(flatten)]
    pub(crate) selection: Selection,
    /// The formats, with commas or by repeating the flag [default: those of `hexaglot.toml`]
    #[arg(long, value_name = "FORMAT", value_delimiter = ',', env = "HEXAGLOT_FORMAT")]
    pub(crate) format: Vec<Format>,
    /// The standards that PDF editions claim, with commas or by repeating the flag: `ua-1`, one of PDF/A, a
    /// version of PDF [default: those of `hexaglot.toml`]
    #[arg(long, value_name = "STANDARD", value_delimiter = ',', env = "HEXAGLOT_PDF_STANDARD")]
    pub(crate) pdf_standard: Vec<Standard>,
    /// Have the same units on each page of a document's PDF editions, in all languages that are built
    /// [default: what `hexaglot.toml` says]
    #[arg(long, env = "HEXAGLOT_PAGE_SYNOPTIC")]
    pub(crate) page_synoptic: bool,
    #[command(flatten)]
    pub(crate) fonts: PdfFonts,
    /// Build what is not complete too, with its gaps shown, as `output/draft`
    #[arg(long, env = "HEXAGLOT_DRAFT")]
    pub(crate) draft: bool,
    /// Publish the documents that are complete, and name the others
    #[arg(long, conflicts_with = "draft", env = "HEXAGLOT_PARTIAL")]
    pub(crate) partial: bool,
    #[command(flatten)]
    pub(crate) cache: CacheFolder,
    /// The folder of the generations [default: `output` in the project]
    #[arg(long, value_name = "DIR", env = "HEXAGLOT_OUTPUT")]
    pub(crate) output: Option<PathBuf>,
}

/// Find every fault of the project; build nothing
#[derive(Debug, Args)]
#[command(after_help = "\
Examples: hexaglot check --lang ar --report sarif > findings.sarif
          hexaglot check --rule numbers-differ,kashida
          hexaglot check --fix
          hexaglot check --write-baseline known.jsonl
          hexaglot check --baseline known.jsonl")]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) selection: Selection,
    /// Report these findings alone, by their codes, with commas or by repeating the flag; a rule that is off
    /// runs when it is named
    #[arg(long, value_name = "CODE", value_delimiter = ',', env = "HEXAGLOT_RULE")]
    pub(crate) rule: Vec<String>,
    /// Mend what needs nobody's judgement, and report what is left
    #[arg(long, conflicts_with = "timings", env = "HEXAGLOT_FIX")]
    pub(crate) fix: bool,
    /// Report only what is not in this file of known warnings
    #[arg(long, value_name = "FILE", env = "HEXAGLOT_BASELINE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write all warnings to this file, as known; what `--baseline` names is not read
    #[arg(long, value_name = "FILE", env = "HEXAGLOT_WRITE_BASELINE")]
    pub(crate) write_baseline: Option<PathBuf>,
    /// Count the findings of each kind in each language instead of showing them; not with `--report sarif`
    /// or `github`
    #[arg(long, env = "HEXAGLOT_SUMMARY")]
    pub(crate) summary: bool,
    /// Print how long each rule has taken, on all threads together; not with `--report sarif` or `github`
    #[arg(long, env = "HEXAGLOT_TIMINGS")]
    pub(crate) timings: bool,
    #[command(flatten)]
    pub(crate) fonts: PdfFonts,
    #[command(flatten)]
    pub(crate) cache: CacheFolder,
}

/// Say how far each document is in each language
#[derive(Debug, Args)]
#[command(after_help = "\
Examples: hexaglot status --lang ar,fr --units
          hexaglot status --workload --csv > workload.csv
          hexaglot status --facts --lang ar
          hexaglot status --silenced")]
pub(crate) struct Status {
    #[command(flatten)]
    pub(crate) selection: Selection,
    /// Say it of each unit, and how the source of each outdated one has changed since it was translated
    #[arg(long, env = "HEXAGLOT_UNITS")]
    pub(crate) units: bool,
    /// Count what is to be translated, in words of the original (in Chinese, characters): new, changed
    /// by how similar the older and the present source are, repeated, unchanged
    #[arg(long, conflicts_with = "units", env = "HEXAGLOT_WORKLOAD")]
    pub(crate) workload: bool,
    /// Print the workload as comma-separated values
    #[arg(long, requires = "workload", env = "HEXAGLOT_CSV")]
    pub(crate) csv: bool,
    /// List what house styles and labels say and nobody has confirmed yet, the program's own and those of
    /// the project, with the count of each file and language
    #[arg(long, conflicts_with_all = ["documents", "units", "workload", "html"], env = "HEXAGLOT_FACTS")]
    pub(crate) facts: bool,
    /// List the findings that people have let stand, with their reasons
    #[arg(
        long,
        conflicts_with_all = ["units", "workload", "html", "facts"],
        env = "HEXAGLOT_SILENCED"
    )]
    pub(crate) silenced: bool,
    /// Write it as a page for a coordinator
    #[arg(long, value_name = "FILE", env = "HEXAGLOT_HTML")]
    pub(crate) html: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) cache: CacheFolder,
}

/// Show a unit in all languages, with its status and its place
///
/// A text stands there as it is written, in its document or catalog. Where several documents have a unit
/// of that id, each is shown.
#[derive(Debug, Args)]
#[command(after_help = "Example: hexaglot show title --document annual-report --lang ar,fr")]
pub(crate) struct Show {
    /// Ids of units, or globs of ids
    #[arg(value_name = "UNIT", required = true)]
    pub(crate) units: Vec<String>,
    /// Ids of documents, or globs of ids, with commas or by repeating the flag [default: all]
    #[arg(long, value_name = "DOC", value_delimiter = ',', env = "HEXAGLOT_DOCUMENT")]
    pub(crate) document: Vec<String>,
    /// The languages, with commas or by repeating the flag [default: those of `hexaglot.toml`]
    #[arg(long, value_name = "LANG", value_delimiter = ',', env = "HEXAGLOT_LANG")]
    pub(crate) lang: Vec<Lang>,
}

/// Bring the catalogs in `locales/` up to the documents in `content/`
///
/// New texts get a place to type their translation, changed ones the new original beside the old, and
/// texts of what was removed are kept in `<id>.obsolete.ftl`. Nothing that a translator has written
/// changes.
#[derive(Debug, Args)]
#[command(after_help = "Example: hexaglot sync annual-report --check")]
pub(crate) struct Sync {
    #[command(flatten)]
    pub(crate) selection: Selection,
    /// Write nothing; the exit status is 1 where something would change
    #[arg(long, env = "HEXAGLOT_CHECK")]
    pub(crate) check: bool,
}

/// Say of translations that they are right as they stand
///
/// An outdated text becomes current without an edit, and a current one rises to the state that is
/// named; none ever sinks. What does not pass the checks, or has a source that no sync has seen, is
/// refused, and then nothing is written at all.
// What a person says is typed each time: the flags that say it have no variables of the environment.
#[derive(Debug, Args)]
#[command(after_help = "Examples: hexaglot accept outcomes-12 outcomes-13 --lang ar --as reviewed
          hexaglot accept 'outcomes-*' --editorial --because \"a comma\"")]
pub(crate) struct Accept {
    /// Ids of units, or globs of ids
    #[arg(value_name = "UNIT", required_unless_present = "all", conflicts_with = "all")]
    pub(crate) units: Vec<String>,
    /// Every text that is not in that state yet
    #[arg(long)]
    pub(crate) all: bool,
    /// Ids of documents, or globs of ids, with commas or by repeating the flag [default: all]
    #[arg(long, value_name = "DOC", value_delimiter = ',', env = "HEXAGLOT_DOCUMENT")]
    pub(crate) document: Vec<String>,
    /// The languages, with commas or by repeating the flag
    #[arg(
        long,
        value_name = "LANG",
        value_delimiter = ',',
        required_unless_present = "editorial",
        env = "HEXAGLOT_LANG"
    )]
    pub(crate) lang: Vec<Lang>,
    /// What a person says of the texts
    #[arg(long = "as", value_enum, value_name = "STATE", default_value = "translated")]
    pub(crate) state: AcceptedState,
    /// In all languages: the change of the original calls nobody back, and outdated texts are again what
    /// they were
    #[arg(long, conflicts_with_all = ["lang", "state"], requires = "because")]
    pub(crate) editorial: bool,
    /// Why it calls nobody back; it is printed with the result, and stands in no file
    #[arg(
        long,
        value_name = "TEXT",
        requires = "editorial",
        // Clap waives what is required where it is in conflict with what is there.
        conflicts_with_all = ["lang", "state"],
        value_parser = NonEmptyStringValueParser::new()
    )]
    pub(crate) because: Option<String>,
    /// Write nothing; the exit status is 1 where something would change
    #[arg(long, env = "HEXAGLOT_CHECK")]
    pub(crate) check: bool,
}

/// Let a finding of a rule stand, with a reason
///
/// It is written into the record of states of its text, and holds as long as the rule complains of the same
/// words there. `hexaglot status --silenced` lists what is silenced. Only the findings of
/// rules can be: what would make an edition wrong is no finding of a rule.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples: hexaglot silence numbers-differ outcomes-12 --lang fr --reason \"the source is wrong\"
          hexaglot silence kashida title --lang ar --text \"المجـــلس\" --reason \"a drawn title\"
          hexaglot silence kashida title --lang ar --remove")]
pub(crate) struct Silence {
    /// The code of the rule
    #[arg(value_name = "RULE")]
    pub(crate) rule: String,
    /// The id of the unit
    #[arg(value_name = "UNIT")]
    pub(crate) unit: String,
    /// The language of the text
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Lang,
    /// Ids of documents, or globs of ids, with commas or by repeating the flag [default: all]
    #[arg(long, value_name = "DOC", value_delimiter = ',', env = "HEXAGLOT_DOCUMENT")]
    pub(crate) document: Vec<String>,
    /// The words that the rule complains of, where it finds several things in the text
    #[arg(long, value_name = "WORDS")]
    pub(crate) text: Option<String>,
    /// Why the finding stands
    #[arg(
        long,
        value_name = "TEXT",
        required_unless_present = "remove",
        value_parser = NonEmptyStringValueParser::new()
    )]
    pub(crate) reason: Option<String>,
    /// Have it reported again
    #[arg(long, conflicts_with = "reason")]
    pub(crate) remove: bool,
}

/// Put the catalogs in `locales/` into the form in which no words can be lost
///
/// Each text goes on one line beside its `=`, and each variant of a selector on a line of its own. Lines
/// that Fluent has lost become part of their message again, where they can be nothing else. No message
/// says anything else than before, and comments and states stay as they are.
#[derive(Debug, Args)]
#[command(after_help = "Example: hexaglot fmt annual-report --lang ar --check")]
pub(crate) struct Fmt {
    /// Ids of documents, or globs of ids [default: every catalog, those of terms and labels too]
    #[arg(value_name = "DOC")]
    pub(crate) documents: Vec<String>,
    /// The languages, with commas or by repeating the flag [default: all in `locales/`]
    #[arg(long, value_name = "LANG", value_delimiter = ',', env = "HEXAGLOT_LANG")]
    pub(crate) lang: Vec<Lang>,
    /// Write nothing; the exit status is 1 where something would change
    #[arg(long, env = "HEXAGLOT_CHECK")]
    pub(crate) check: bool,
}

/// What a person says of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum AcceptedState {
    /// It renders the present original
    Translated,
    /// A second person has read it
    Reviewed,
    /// It is final
    Final,
}

/// Name the ids that documents lack, or write them
///
/// An id is made of the place: its number in what holds it. Nothing else of a file changes. Without
/// `--write` nothing is written, and the exit status is 1 where an id is missing.
#[derive(Debug, Args)]
#[command(after_help = "Example: hexaglot ids annual-report --write")]
pub(crate) struct Ids {
    /// Ids of documents, or globs of ids [default: all]
    #[arg(value_name = "DOC")]
    pub(crate) documents: Vec<String>,
    /// Write them into the documents
    #[arg(long, env = "HEXAGLOT_WRITE")]
    pub(crate) write: bool,
}

/// Make a document and its catalogs of a text that exists as HTML
///
/// The original becomes `content/DOC.yaml`, each translation a catalog, whose texts are paired with those of
/// the original by the structure of the pages: headings, paragraphs, lists. What was paired by lengths alone,
/// what answers to nothing and what is not imported is named. Only new files are written.
#[derive(Debug, Args)]
#[command(after_help = "\
Example: hexaglot import council/opening --original en=opening.html --translation ar=iftitah.html,fr=ouverture.html")]
pub(crate) struct Import {
    /// The path of the document below `content/`, without its ending; its last part is the id
    #[arg(value_name = "DOC")]
    pub(crate) document: String,
    /// The language of the original and its file
    #[arg(long, value_name = "LANG=FILE", value_parser = page, env = "HEXAGLOT_ORIGINAL")]
    pub(crate) original: (Lang, PathBuf),
    /// The language of a translation and its file, with commas or by repeating the flag
    #[arg(
        long,
        value_name = "LANG=FILE",
        value_delimiter = ',',
        value_parser = page,
        env = "HEXAGLOT_TRANSLATION"
    )]
    pub(crate) translation: Vec<(Lang, PathBuf)>,
    /// What kind of document it is
    #[arg(long, value_parser = kind, default_value = "report", env = "HEXAGLOT_KIND")]
    pub(crate) kind: Kind,
}

/// Reads `LANG=FILE`.
fn page(argument: &str) -> Result<(Lang, PathBuf), String> {
    let (lang, file) = argument.split_once('=').ok_or("write it as LANG=FILE")?;
    let lang = lang.parse().map_err(|_| format!("`{lang}` is none of ar, zh, en, fr, ru, es"))?;
    Ok((lang, PathBuf::from(file)))
}

/// Reads a kind of document.
fn kind(argument: &str) -> Result<Kind, String> {
    let found = Kind::ALL.into_iter().find(|(name, _)| *name == argument);
    let names = Kind::ALL.map(|(name, _)| name).join(", ");
    found.map(|(_, kind)| kind).ok_or_else(|| format!("it is one of {names}"))
}

/// Make a small project in six languages, which builds at once
#[derive(Debug, Args)]
#[command(after_help = "Example: hexaglot new our-reports && hexaglot --project our-reports build")]
pub(crate) struct New {
    /// The folder of the project: a new one, or an empty one
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
}

/// Print a script that completes hexaglot's arguments in a shell
#[derive(Debug, Args)]
#[command(after_help = "Example: hexaglot completions bash > /etc/bash_completion.d/hexaglot")]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub(crate) shell: clap_complete::Shell,
}

/// Say what a code means and how to mend the fault
#[derive(Debug, Args)]
#[command(after_help = "Example: hexaglot explain literal-delimiter")]
pub(crate) struct Explain {
    /// The code, as findings print it in brackets; without one, all codes are listed
    pub(crate) code: Option<String>,
}

/// List the fonts that the program carries, and what they cover
///
/// They are for the formats that embed their fonts: three families for text, and one for code. Pages in
/// HTML are shown in the reader's.
#[cfg(feature = "fonts")]
#[derive(Debug, Args)]
#[command(after_help = "\
Examples: hexaglot fonts
          hexaglot fonts --font-path fonts --report json")]
pub(crate) struct Fonts {
    #[command(flatten)]
    pub(crate) more: MoreFonts,
}

/// Which fonts may be used beside those of the program.
#[cfg(feature = "fonts")]
#[derive(Debug, Args)]
pub(crate) struct MoreFonts {
    /// Folders with more fonts, with commas or by repeating the flag
    #[arg(long, value_name = "DIR", value_delimiter = ',', env = "HEXAGLOT_FONT_PATH")]
    pub(crate) font_path: Vec<PathBuf>,
    /// Use the fonts that are installed on this machine too
    #[arg(long, env = "HEXAGLOT_SYSTEM_FONTS")]
    pub(crate) system_fonts: bool,
}

/// The fonts of PDF editions: a program that makes none has no flags for them.
#[derive(Debug, Args)]
pub(crate) struct PdfFonts {
    #[cfg(feature = "pdf")]
    #[command(flatten)]
    pub(crate) more: MoreFonts,
}

/// Where what was made is kept.
#[derive(Debug, Args)]
pub(crate) struct CacheFolder {
    /// The folder of what a run keeps for the next one, which may be deleted at any time
    /// [default: `.hexaglot/cache` in the project]
    #[arg(long, value_name = "DIR", env = "HEXAGLOT_CACHE")]
    pub(crate) cache: Option<PathBuf>,
}

/// Which documents, in which languages.
#[derive(Debug, Args)]
pub(crate) struct Selection {
    /// Ids of documents, or globs of ids [default: all]
    #[arg(value_name = "DOC")]
    pub(crate) documents: Vec<String>,
    /// The languages, with commas or by repeating the flag [default: those of `hexaglot.toml`]
    #[arg(long, value_name = "LANG", value_delimiter = ',', env = "HEXAGLOT_LANG")]
    pub(crate) lang: Vec<Lang>,
}
