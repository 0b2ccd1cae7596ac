//! Scalars that are words of the format: flags, counts, and words of a closed list.

use hexaglot_diag::{Code, nearest};
use hexaglot_locale::Lang;

use crate::codes::{BAD_LANGUAGE, UNKNOWN_VALUE, WRONG_TYPE};
use crate::quote::{listed, quoted};
use crate::reader::Reader;
use crate::syntax::Node;

impl<'s> Reader<'s> {
    /// `true` or `false`.
    pub(crate) fn flag(&mut self, name: &str, node: &Node<'s>) -> Option<bool> {
        let scalar = self.scalar(name, "`true` or `false`", node)?;
        match &*scalar.text {
            "true" => Some(true),
            "false" => Some(false),
            other => {
                let hint = match other.to_ascii_lowercase().as_str() {
                    "yes" | "on" | "true" | "1" => "write `true`",
                    "no" | "off" | "false" | "0" => "write `false`",
                    _ => "",
                };
                let message =
                    format!("`{name}` is {}, `true` or `false` is expected", quoted(other));
                self.report(&WRONG_TYPE, node.span, message, hint);
                None
            }
        }
    }

    /// A whole number from 1.
    pub(crate) fn count(&mut self, name: &str, node: &Node<'s>) -> Option<u32> {
        let expected = "a whole number from 1";
        let scalar = self.scalar(name, expected, node)?;
        let digits =
            scalar.text.bytes().all(|byte| byte.is_ascii_digit()) && !scalar.text.starts_with('0');
        match scalar.text.parse::<u32>() {
            Ok(number) if digits && number > 0 => Some(number),
            _ => {
                let message =
                    format!("`{name}` is {}, {expected} is expected", quoted(&scalar.text));
                self.report(&WRONG_TYPE, node.span, message, "");
                None
            }
        }
    }

    /// One of a few words.
    pub(crate) fn choice<T: Copy>(
        &mut self,
        name: &str,
        node: &Node<'s>,
        words: &[(&'static str, T)],
        code: &'static Code,
    ) -> Option<T> {
        let names = || words.iter().map(|(word, _)| *word);
        let scalar = self.scalar(name, &format!("one of {}", listed(names())), node)?;
        let found = words.iter().find(|(word, _)| *word == scalar.text);
        if found.is_none() {
            let hint = match nearest(&scalar.text, names()) {
                Some(word) => format!("did you mean `{word}`?"),
                None => format!("it is one of {}", listed(names())),
            };
            let message = format!("{} is no value of `{name}`", quoted(&scalar.text));
            self.report(code, node.span, message, &hint);
        }
        found.map(|(_, value)| *value)
    }

    /// One of a few words, in a key whose faults have no code of their own.
    pub(crate) fn word<T: Copy>(
        &mut self,
        name: &str,
        node: &Node<'s>,
        words: &[(&'static str, T)],
    ) -> Option<T> {
        self.choice(name, node, words, &UNKNOWN_VALUE)
    }

    /// One of the six languages.
    pub(crate) fn lang(&mut self, name: &str, node: &Node<'s>) -> Option<Lang> {
        self.choice(name, node, &Lang::ALL.map(|lang| (lang.tag(), lang)), &BAD_LANGUAGE)
    }
}
