//! The pages of a generation among themselves: the links between editions, and the lists of documents.

use std::sync::Arc;

use hexaglot_catalog::House;
use hexaglot_html::{Alternate, IndexEntry, IndexPage, IndexTitle, write_index};
use hexaglot_locale::{Label, Lang};
use hexaglot_render::{Format, address};

use crate::loader::{FileError, Sink};
use crate::manifest::{DocumentSummary, Summary};

/// The pages of the same thing in all languages, as the page at `from` links to them.
pub(crate) fn alternates(
    languages: &[Lang],
    from: &str,
    path: impl Fn(Lang) -> String,
) -> Vec<Alternate> {
    let alternate = |lang: &Lang| {
        let path = path(*lang);
        Alternate { lang: *lang, href: address(&relative(from, &path)), path }
    };
    languages.iter().map(alternate).collect()
}

/// The address of the output with a slash at its end; none where the project names none.
pub(crate) fn base_url(setting: &str) -> Option<String> {
    (!setting.is_empty()).then(|| format!("{}/", setting.trim_end_matches('/')))
}

/// Puts the lists of documents into the sink: one a language, and one of all languages at the top.
/// `house` is the project's profile in a language.
///
/// # Errors
/// When a list cannot be written.
pub(crate) fn put_lists<'a>(
    summary: &Summary,
    house: &dyn Fn(Lang) -> Option<&'a Arc<House>>,
    sink: &dyn Sink,
) -> Result<(), FileError> {
    let languages = &summary.languages;
    for lang in languages {
        put_list(summary, *lang, &format!("{lang}/index.html"), &[*lang], house(*lang), sink)?;
    }
    // The list of all languages has to be in one of them.
    match languages.iter().find(|lang| **lang == Lang::En).or(languages.first()) {
        Some(lang) => put_list(summary, *lang, "index.html", languages, house(*lang), sink),
        None => Ok(()),
    }
}

/// Puts a list in `lang` at `path` of the editions in `shown`.
fn put_list(
    summary: &Summary,
    lang: Lang,
    path: &str,
    shown: &[Lang],
    house: Option<&Arc<House>>,
    sink: &dyn Sink,
) -> Result<(), FileError> {
    let Some(house) = house else { return Ok(()) };
    let label = |label| house.label(label, &[]).unwrap_or_default();
    let list = IndexPage {
        lang,
        heading: label(Label::Documents),
        languages: label(Label::Languages),
        skip_to_text: label(Label::SkipToText),
        editions: alternates(&summary.languages, path, |lang| format!("{lang}/index.html")),
    };
    sink.put_pieces(path, &|writer| {
        let entries = summary.documents.iter();
        write_index(&list, entries.filter_map(|document| entry(document, path, shown)), writer)
    })
}

/// A document's entry; nothing where none of it was published.
fn entry(document: &DocumentSummary, from: &str, shown: &[Lang]) -> Option<IndexEntry> {
    let titles = document.editions.iter().filter(|edition| shown.contains(&edition.lang));
    let titles: Vec<IndexTitle> = titles
        .filter_map(|edition| {
            let file = edition.files.iter().find(|file| file.format == Format::Html)?;
            Some(IndexTitle {
                lang: edition.lang,
                title_lang: edition.title_lang,
                title: edition.title.clone(),
                href: address(&relative(from, &file.path)),
            })
        })
        .collect();
    let symbol = document.symbol.clone().unwrap_or_else(|| document.id.clone());
    (!titles.is_empty()).then_some(IndexEntry { symbol, titles })
}

/// The way from one page of the output to another: it holds under `file://`, below any path of a server,
/// and in an archive.
pub(crate) fn relative(from: &str, to: &str) -> String {
    let folders = |path: &str| -> Vec<String> {
        path.rsplit_once('/')
            .map_or_else(Vec::new, |(folder, _)| folder.split('/').map(str::to_owned).collect())
    };
    let (here, there) = (folders(from), folders(to));
    let shared = here.iter().zip(&there).take_while(|(a, b)| a == b).count();
    let up = here.iter().skip(shared).map(|_| "..".to_owned());
    let down = there.iter().skip(shared).cloned();
    let name = to.rsplit_once('/').map_or(to, |(_, name)| name).to_owned();
    up.chain(down).chain([name]).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn addresses_are_relative() {
        assert_eq!(relative("ar/a/b.html", "en/a/b.html"), "../../en/a/b.html");
        assert_eq!(relative("ar/a/b.html", "ar/a/b.html"), "b.html");
        assert_eq!(relative("index.html", "ar/index.html"), "ar/index.html");
        assert_eq!(relative("ar/index.html", "index.html"), "../index.html");
    }
}
