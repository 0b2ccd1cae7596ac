//! The fonts that PDF editions have beside those of the program.

use hexaglot_publish::{BuildOptions, Config};

use crate::arguments::{Global, PdfFonts};
use crate::failure::Failure;

/// Options with the fonts that the flags name, where PDF is among the formats. `hexaglot fonts` says which of
/// them cannot be used.
#[cfg(feature = "pdf")]
pub(crate) fn with_fonts(
    mut options: BuildOptions,
    global: &Global,
    config: &Config,
    fonts: &PdfFonts,
) -> Result<BuildOptions, Failure> {
    use hexaglot_render::Format;

    let asked = !fonts.more.font_path.is_empty() || fonts.more.system_fonts;
    if asked && options.formats(config).contains(&Format::Pdf) {
        let mut all = hexaglot_fonts::Fonts::embedded();
        all.add(crate::font_files::read(global, &fonts.more)?.faces);
        options.fonts = Some(std::sync::Arc::new(hexaglot_pdf::PdfFonts::new(all)));
    }
    Ok(options)
}

/// The same options.
#[cfg(not(feature = "pdf"))]
pub(crate) fn with_fonts(
    options: BuildOptions,
    _: &Global,
    _: &Config,
    _: &PdfFonts,
) -> Result<BuildOptions, Failure> {
    Ok(options)
}
