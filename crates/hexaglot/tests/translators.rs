//! `docs/translators.md`: its commands run, and print what it says.
#![cfg(unix)]
#![expect(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "this is a test of files and processes, whose helpers are not marked as tests"
)]

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Stdio};

use hexaglot_tests::bless;
use hexaglot_tests::transcript::{Command, Edit, Piece, Transcript};
use hexaglot_tests::{read, root};
use similar::TextDiff;
use tempfile::TempDir;

const DOCUMENT: &str = "translators.md";
/// What a translator runs. The document shows each.
const COMMANDS: &[&str] = &["accept", "build", "check", "fmt", "show", "status", "sync"];

#[test]
fn the_commands_print_what_the_document_says() {
    let before = read(&root().join("docs").join(DOCUMENT));
    let mut transcript: Transcript = before.parse().unwrap();
    Session::begin().replay(&mut transcript);
    let after = transcript.to_string();
    if bless::is_asked() {
        bless::write_document(DOCUMENT, &after);
        return;
    }
    let difference = TextDiff::from_lines(&before, &after).unified_diff().to_string();
    assert!(before == after, "{DOCUMENT}\n{difference}\nif this is right: cargo xtask bless");
}

#[test]
fn the_document_shows_what_a_translator_runs() {
    let document = read(&root().join("docs").join(DOCUMENT));
    for command in COMMANDS {
        assert!(document.contains(&format!("\n$ hexaglot {command}")), "{command}");
    }
}

/// A shell in a folder of its own.
struct Session {
    folder: TempDir,
    /// Where the last command has ended, since one may change the folder.
    here: PathBuf,
}

impl Session {
    fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let here = folder.path().to_owned();
        Self { folder, here }
    }

    /// Runs what the document shows, and puts into it what is printed.
    fn replay(&mut self, transcript: &mut Transcript) {
        for piece in &mut transcript.pieces {
            match piece {
                Piece::Line(_) => {}
                Piece::Command(command) => self.run(command),
                Piece::Edit(edit) => self.edit(edit),
            }
        }
    }

    fn run(&mut self, command: &mut Command) {
        let place = self.folder.path().join("place");
        let script =
            format!("exec 2>&1\n{}\nstatus=$?\npwd >\"$PLACE\"\nexit $status", command.line);
        let output = process::Command::new("sh")
            .args(["-c", &script])
            .current_dir(&self.here)
            .env_clear()
            .env("PATH", path())
            .env("PLACE", &place)
            .env("COLUMNS", "100")
            .env("NO_COLOR", "1")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        command.output = without_hashes(&String::from_utf8(output.stdout).unwrap());
        let status = output.status.code();
        assert_eq!(status, Some(command.status), "$ {}\n{}", command.line, command.output);
        self.here = PathBuf::from(read(&place).trim_end());
    }

    fn edit(&self, edit: &Edit) {
        let path = self.here.join(&edit.path);
        let edited = edit.apply(&read(&path)).unwrap_or_else(|fault| panic!("{fault}"));
        fs::write(path, edited).unwrap();
    }
}

/// The folders of programs, that of this build before all others.
fn path() -> OsString {
    let own = Path::new(env!("CARGO_BIN_EXE_hexaglot")).parent().unwrap().to_owned();
    let others = env::var_os("PATH").unwrap_or_default();
    env::join_paths([own].into_iter().chain(env::split_paths(&others))).unwrap()
}

/// The name of a generation is a hash of all that is published, and another one with every version.
fn without_hashes(text: &str) -> String {
    const NAME: &str = "generation-";
    let mut pieces = text.split(NAME);
    let head = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(head, |text, rest| {
        let hash = rest.chars().take_while(char::is_ascii_hexdigit).count();
        let (shown, rest) = if hash == 12 { ("…", rest.split_at(hash).1) } else { ("", rest) };
        format!("{text}{NAME}{shown}{rest}")
    })
}
