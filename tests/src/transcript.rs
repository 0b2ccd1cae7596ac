//! A document whose commands run: its console blocks, each command with what it prints, and its edits.
//!
//! What a reader need not see stands in a comment directly before the block:
//!
//! - `<!-- edit: PATH -->` before a `diff`: this is what somebody does to that file;
//! - `<!-- exit status: N -->` before a `console`: so ends its last command, and all others with 0.
//!
//! Everything else is text, and stays as it is. A command or a `diff` that nothing would run is refused.

use std::fmt::{self, Display, Formatter};
use std::iter::once;
use std::str::{FromStr, Lines};

const FENCE: &str = "```";
const PROMPT: &str = "$ ";

/// A document, which `to_string` writes as it was read.
#[derive(Debug)]
pub struct Transcript {
    /// In the order of the document.
    pub pieces: Vec<Piece>,
}

/// A piece of a document.
#[derive(Debug)]
pub enum Piece {
    /// A line of text, the fences of blocks and the comments before them included.
    Line(String),
    /// A command of a console block.
    Command(Command),
    /// What stands in a `diff`.
    Edit(Edit),
}

/// A command, and what is said of it.
#[derive(Debug)]
pub struct Command {
    /// What is typed.
    pub line: String,
    /// What it prints, each line with its end.
    pub output: String,
    /// How it ends.
    pub status: i32,
}

/// A change of a file at one place.
#[derive(Debug)]
pub struct Edit {
    /// The path of the file in the project.
    pub path: String,
    /// Lines that begin with a space, `-` or `+`.
    lines: Vec<String>,
}

/// What a comment says of the block below it.
enum Announced {
    Edit(String),
    Status(i32),
}

impl FromStr for Transcript {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut announced = None;
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            pieces.push(Piece::Line(line.to_owned()));
            match (line, announced.take()) {
                ("```console", None) => commands(&mut lines, 0, &mut pieces)?,
                ("```console", Some(Announced::Status(status))) => {
                    commands(&mut lines, status, &mut pieces)?;
                }
                ("```diff", Some(Announced::Edit(path))) => {
                    let lines = block(&mut lines)?.into_iter().map(str::to_owned).collect();
                    pieces.push(Piece::Edit(Edit { path, lines }));
                    pieces.push(Piece::Line(FENCE.to_owned()));
                }
                (_, Some(_)) => return Err(format!("no block that it speaks of: {line}")),
                ("```diff", None) => return Err("a diff does not say of which file".to_owned()),
                (_, None) if line.trim_start().starts_with(PROMPT) => {
                    return Err(format!("outside of a console block: {line}"));
                }
                (_, None) => announced = announcement(line)?,
            }
        }
        Ok(Self { pieces })
    }
}

fn announcement(line: &str) -> Result<Option<Announced>, String> {
    let Some(comment) = line.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->"))
    else {
        return Ok(None);
    };
    match comment.split_once(": ") {
        Some(("edit", path)) => Ok(Some(Announced::Edit(path.to_owned()))),
        Some(("exit status", status)) => {
            let status = status.parse().map_err(|_| format!("no exit status: {line}"))?;
            Ok(Some(Announced::Status(status)))
        }
        _ => Err(format!("not known: {line}")),
    }
}

/// The commands of a console block, and the fence that ends it.
fn commands(lines: &mut Lines<'_>, last: i32, pieces: &mut Vec<Piece>) -> Result<(), String> {
    let mut commands: Vec<Command> = Vec::new();
    for line in block(lines)? {
        if let Some(typed) = line.strip_prefix(PROMPT) {
            commands.push(Command { line: typed.to_owned(), output: String::new(), status: 0 });
        } else {
            let command = commands.last_mut().ok_or(format!("no command printed it: {line}"))?;
            command.output.push_str(line);
            command.output.push('\n');
        }
    }
    commands.last_mut().ok_or("a console block without a command")?.status = last;
    pieces.extend(commands.into_iter().map(Piece::Command));
    pieces.push(Piece::Line(FENCE.to_owned()));
    Ok(())
}

/// The lines to the end of a block.
fn block<'a>(lines: &mut Lines<'a>) -> Result<Vec<&'a str>, String> {
    let mut block = Vec::new();
    loop {
        match lines.next() {
            Some(FENCE) => return Ok(block),
            Some(line) => block.push(line),
            None => return Err("a block does not end".to_owned()),
        }
    }
}

impl Edit {
    /// The file after the edit.
    ///
    /// # Errors
    /// When the lines that the edit shows do not stand in the file, or at more than one place, and when it
    /// changes nothing.
    pub fn apply(&self, file: &str) -> Result<String, String> {
        let (before, after) = (self.side('-'), self.side('+'));
        if before == after {
            return Err(format!("an edit of {} changes nothing", self.path));
        }
        let starts = once(0).chain(file.match_indices('\n').map(|(end, _)| end + 1));
        let places = starts.filter_map(|start| {
            let (head, tail) = file.split_at(start);
            Some((head, tail.strip_prefix(&before)?))
        });
        match places.collect::<Vec<_>>()[..] {
            [(head, tail)] => Ok(format!("{head}{after}{tail}")),
            ref places => {
                Err(format!("{} has {} times:\n{before}\nin:\n{file}", self.path, places.len()))
            }
        }
    }

    /// The lines of one side, those of both included.
    fn side(&self, mark: char) -> String {
        let lines = self.lines.iter().filter_map(|line| match line.strip_prefix(mark) {
            None if line.is_empty() => Some(""),
            None => line.strip_prefix(' '),
            marked => marked,
        });
        lines.map(|line| format!("{line}\n")).collect()
    }
}

impl Display for Transcript {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.pieces.iter().try_for_each(|piece| match piece {
            Piece::Line(line) => writeln!(f, "{line}"),
            Piece::Command(command) => write!(f, "{PROMPT}{}\n{}", command.line, command.output),
            Piece::Edit(edit) => edit.lines.iter().try_for_each(|line| writeln!(f, "{line}")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fault of a document that is not to be read.
    fn fault(text: &str) -> String {
        text.parse::<Transcript>().expect_err("it has a fault")
    }

    fn edit(lines: &[&str]) -> Edit {
        Edit { path: "a".to_owned(), lines: lines.iter().map(|line| (*line).to_owned()).collect() }
    }

    #[test]
    fn it_is_written_as_it_was_read() {
        let text = "A day\n\n<!-- exit status: 1 -->\n```console\n$ a b\n$ c\none\n\ntwo\n```\n\
                    <!-- edit: a/b -->\n```diff\n a\n+b\n```\n\n```ftl\na = b\n```\n";
        let transcript: Transcript = text.parse().expect("it is right");
        assert_eq!(transcript.to_string(), text);
        let commands = transcript.pieces.iter().filter_map(|piece| match piece {
            Piece::Command(command) => Some((command.output.as_str(), command.status)),
            _ => None,
        });
        assert_eq!(commands.collect::<Vec<_>>(), [("", 0), ("one\n\ntwo\n", 1)]);
    }

    #[test]
    fn what_nothing_would_run_is_refused() {
        assert!(fault("  ```console\n  $ a\n  ```\n").contains("outside of a console block"));
        assert!(fault("```console\na\n```\n").contains("no command printed it"));
        assert!(fault("```console\n```\n").contains("without a command"));
        assert!(fault("```console\n$ a\n").contains("does not end"));
        assert!(fault("```diff\n+a\n```\n").contains("of which file"));
        assert!(fault("<!-- edit: a -->\n\n```diff\n+a\n```\n").contains("no block"));
        assert!(fault("<!-- edit: a -->\n```console\n$ a\n```\n").contains("no block"));
        assert!(fault("<!-- edits: a -->\n").contains("not known"));
    }

    #[test]
    fn an_edit_has_one_place_at_the_beginning_of_a_line() {
        let edited = edit(&[" b", "-c", "+d", "+e"]).apply("a b\nc\nb\nc\n");
        assert_eq!(edited, Ok("a b\nc\nb\nd\ne\n".to_owned()));
        assert_eq!(edit(&["-a", "+b"]).apply("a\n"), Ok("b\n".to_owned()));
        assert!(edit(&["-a", "+b"]).apply("a\na\n").is_err());
        assert!(edit(&["-a", "+b"]).apply("b\n").is_err());
        assert!(edit(&[" a"]).apply("a\n").is_err());
    }
}
