//! From an edition to the bytes of its formats.

use hexaglot_diag::{Diagnostic, Diagnostics, Label, Outcome};
use hexaglot_edition::Edition;
use hexaglot_html::{HtmlOptions, html};
use hexaglot_locale::Lang;
#[cfg(feature = "pdf")]
use hexaglot_pdf::{PdfFonts, PdfOptions, pdf, synoptic};
use hexaglot_render::Format;
use hexaglot_text::{TextOptions, text};
use rayon::prelude::*;

use crate::build::{BuildOptions, Mode};
use crate::codes::FORMAT_LEFT_OUT;
use crate::config::Config;
use crate::digest::Digest;
use crate::index::CONFIG;
use crate::manifest::FileSummary;
use crate::output_names::OutputNames;
use crate::site::{alternates, base_url};

/// What is made of every edition, and how.
pub(crate) struct Renderers {
    pub(crate) formats: Vec<Format>,
    languages: Vec<Lang>,
    base_url: Option<String>,
    draft: bool,
    text: TextOptions,
    #[cfg(feature = "pdf")]
    pdf: Option<Pdf>,
}

/// What PDF editions are set with.
#[cfg(feature = "pdf")]
struct Pdf {
    /// Fonts beside those of the program.
    fonts: Option<std::sync::Arc<PdfFonts>>,
    options: PdfOptions,
    /// Whether the editions of a document have the same units on each page.
    page_synoptic: bool,
}

/// A file of an edition, of which the sink knows nothing yet.
pub(crate) struct Rendered {
    pub(crate) summary: FileSummary,
    pub(crate) bytes: Vec<u8>,
}

impl Renderers {
    /// The renderers of the formats that were asked for.
    pub(crate) fn new(config: &Config, options: &BuildOptions, languages: &[Lang]) -> Self {
        let formats = options.formats(config).to_vec();
        let draft = options.mode == Mode::Draft;
        #[cfg(feature = "pdf")]
        let pdf = formats.contains(&Format::Pdf).then(|| {
            let mut pdf = Pdf {
                fonts: options.fonts.clone(),
                options: PdfOptions::default(),
                page_synoptic: options.page_synoptic.unwrap_or(config.page_synoptic),
            };
            pdf.options.draft = draft;
            pdf.options.standards =
                options.standards.clone().unwrap_or_else(|| config.standards.clone());
            pdf
        });
        Renderers {
            formats,
            languages: languages.to_vec(),
            base_url: base_url(&config.base_url),
            draft,
            text: TextOptions::default().with_isolates(config.isolates),
            #[cfg(feature = "pdf")]
            pdf,
        }
    }

    /// Whether this program was built with the formats that were asked for.
    pub(crate) fn has_all_formats(&self, diagnostics: &mut Diagnostics) -> bool {
        let lacks = self.formats.contains(&Format::Pdf) && !cfg!(feature = "pdf");
        if lacks {
            diagnostics.push(
                Diagnostic::new(&FORMAT_LEFT_OUT, "this program was built without `pdf`")
                    .at(Label::whole_file(CONFIG, ""))
                    .hint("build it with `cargo build -p hexaglot --features pdf`")
                    .hint("or ask for other formats with `--format`"),
            );
        }
        !lacks
    }

    /// Adds what the settings of the project do not say and files can depend on.
    pub(crate) fn add_to(&self, digest: &mut Digest) {
        #[cfg(feature = "pdf")]
        if let Some(pdf) = &self.pdf {
            digest.add(serde_json::to_string(&pdf.options.standards).ok().as_deref());
            digest.add(Some(if pdf.page_synoptic { "page-synoptic" } else { "" }));
            digest.add(pdf.fonts.as_ref().map(|fonts| fonts.digest()).as_deref());
        }
        #[cfg(not(feature = "pdf"))]
        digest.add(None);
    }

    /// The editions of a document in all formats. Where anything is an error, it has no files.
    pub(crate) fn render(
        &self,
        names: &OutputNames,
        editions: &[Edition],
    ) -> Vec<Outcome<Vec<Rendered>>> {
        let mut together = self.together(editions);
        together.resize_with(editions.len(), || None);
        let editions = editions.par_iter().zip(together);
        editions.map(|(edition, pages)| self.render_one(names, edition, pages)).collect()
    }

    /// An edition in all formats; its pages, where they were set together with those of the others.
    fn render_one(
        &self,
        names: &OutputNames,
        edition: &Edition,
        mut pages: Option<Outcome<Vec<u8>>>,
    ) -> Outcome<Vec<Rendered>> {
        let mut diagnostics = Diagnostics::new();
        let mut files = Vec::with_capacity(self.formats.len());
        for format in &self.formats {
            let bytes = match format {
                Format::Html => html(edition, &self.page(names, edition.lang)),
                Format::Text => text(edition, &self.text),
                Format::Pdf => pages.take().unwrap_or_else(|| self.pdf(edition)),
            };
            let bytes = bytes.collect(&mut diagnostics);
            let path = names.path(edition.lang, *format);
            files.push(Rendered { summary: FileSummary::new(*format, path, &bytes), bytes });
        }
        Outcome { value: files, diagnostics }
    }

    /// What rendering an edition would find, as far as that is known without doing it.
    pub(crate) fn check(&self, edition: &Edition) -> Diagnostics {
        #[cfg(feature = "pdf")]
        if let Some(pdf) = &self.pdf {
            return hexaglot_pdf::check(edition, pdf.fonts(), &pdf.options);
        }
        let _ = edition;
        Diagnostics::new()
    }

    /// What the page of an edition says of the others.
    fn page(&self, names: &OutputNames, lang: Lang) -> HtmlOptions {
        let mut options = HtmlOptions::default();
        options.path = names.page(lang);
        options.editions = alternates(&self.languages, &options.path, |lang| names.page(lang));
        options.base_url.clone_from(&self.base_url);
        options.draft = self.draft;
        options
    }

    /// The pages of all editions, where these have the same units on each of them.
    #[cfg(feature = "pdf")]
    fn together(&self, editions: &[Edition]) -> Vec<Option<Outcome<Vec<u8>>>> {
        let made = self.pdf.as_ref().filter(|made| made.page_synoptic);
        let pages = made.map(|made| synoptic(editions, made.fonts(), &made.options));
        pages.unwrap_or_default().into_iter().map(Some).collect()
    }

    #[cfg(not(feature = "pdf"))]
    fn together(&self, _: &[Edition]) -> Vec<Option<Outcome<Vec<u8>>>> {
        Vec::new()
    }

    #[cfg(feature = "pdf")]
    fn pdf(&self, edition: &Edition) -> Outcome<Vec<u8>> {
        let made = self.pdf.as_ref().map(|made| pdf(edition, made.fonts(), &made.options));
        made.unwrap_or_else(|| Outcome::clean(Vec::new()))
    }

    /// Nothing is built where [`has_all_formats`](Self::has_all_formats) says no.
    #[cfg(not(feature = "pdf"))]
    fn pdf(&self, _: &Edition) -> Outcome<Vec<u8>> {
        Outcome::clean(Vec::new())
    }
}

#[cfg(feature = "pdf")]
impl Pdf {
    fn fonts(&self) -> &PdfFonts {
        self.fonts.as_deref().unwrap_or_else(|| PdfFonts::embedded())
    }
}
