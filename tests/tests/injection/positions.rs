//! The positions of a file: every scalar and key of a tree of YAML, every text and name of a Fluent
//! file. A position is found by what the file has, so that a new kind of block brings its own.

use serde_yaml::Value;

/// A position in a tree of YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct YamlPosition {
    path: Vec<Step>,
    /// Whether the last key of the path itself is meant, and not what stands there.
    is_key: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Key(String),
    Index(usize),
}

impl YamlPosition {
    /// Every position of a tree.
    pub(crate) fn all(root: &Value) -> Vec<YamlPosition> {
        let mut positions = Vec::new();
        collect(root, &mut Vec::new(), &mut positions);
        positions
    }

    /// The path, such as `body[0].p`; a key has `key ` before it.
    pub(crate) fn name(&self) -> String {
        let mut name = String::new();
        for step in &self.path {
            match step {
                Step::Key(key) if name.is_empty() => name.push_str(key),
                Step::Key(key) => name.push_str(&format!(".{key}")),
                Step::Index(index) => name.push_str(&format!("[{index}]")),
            }
        }
        if self.is_key { format!("key {name}") } else { name }
    }

    /// The last key of the path: what the position is, wherever it stands. A key is `key`.
    pub(crate) fn role(&self) -> String {
        let keys = self.path.iter().rev().filter_map(|step| match step {
            Step::Key(key) => Some(key.as_str()),
            Step::Index(_) => None,
        });
        if self.is_key { "key".to_owned() } else { keys.map(str::to_owned).next().unwrap() }
    }

    /// The path without indices and with `*` for the given keys.
    pub(crate) fn general(&self, any: &[&str]) -> String {
        let steps = self.path.iter().map(|step| match step {
            Step::Key(key) if any.contains(&key.as_str()) => "*",
            Step::Key(key) => key.as_str(),
            Step::Index(_) => "*",
        });
        steps.collect::<Vec<_>>().join(".")
    }

    /// Puts a text at the position.
    pub(crate) fn put(&self, root: &mut Value, text: &str) {
        let (last, path) = self.path.split_last().unwrap();
        let mut place = root;
        for step in path {
            place = match step {
                Step::Key(key) => place.get_mut(key).unwrap(),
                Step::Index(index) => place.get_mut(index).unwrap(),
            };
        }
        match last {
            Step::Key(key) if self.is_key => {
                let mapping = place.as_mapping_mut().unwrap();
                let renamed = std::mem::take(mapping).into_iter().map(|(each, value)| {
                    let is_it = each.as_str() == Some(key);
                    (if is_it { Value::from(text) } else { each }, value)
                });
                *mapping = renamed.collect();
            }
            Step::Key(key) => *place.get_mut(key).unwrap() = Value::from(text),
            Step::Index(index) => *place.get_mut(index).unwrap() = Value::from(text),
        }
    }
}

fn collect(value: &Value, path: &mut Vec<Step>, positions: &mut Vec<YamlPosition>) {
    match value {
        Value::Mapping(mapping) => {
            for (key, value) in mapping {
                path.push(Step::Key(key.as_str().unwrap().to_owned()));
                positions.push(YamlPosition { path: path.clone(), is_key: true });
                collect(value, path, positions);
                path.pop();
            }
        }
        Value::Sequence(sequence) => {
            for (index, value) in sequence.iter().enumerate() {
                path.push(Step::Index(index));
                collect(value, path, positions);
                path.pop();
            }
        }
        _ => positions.push(YamlPosition { path: path.clone(), is_key: false }),
    }
}

/// A position in a Fluent file: a piece of it that a string takes the place of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FluentPosition {
    /// `title`, `title.attribute`, `id of title`, `comment`.
    pub(crate) name: String,
    /// Whether it is a text, where a placeable may stand.
    pub(crate) is_text: bool,
    bytes: std::ops::Range<usize>,
}

impl FluentPosition {
    /// Every position of a file: texts, ids and comments. Texts are written as this repository writes
    /// them: one message after another, the lines of a text after its first indented.
    pub(crate) fn all(file: &str) -> Vec<FluentPosition> {
        let mut positions: Vec<FluentPosition> = Vec::new();
        let mut message = String::new();
        let mut start = 0;
        for line in file.split_inclusive('\n') {
            let end = start + line.trim_end_matches('\n').len();
            let text = line.trim_start_matches([' ', '.']);
            let indent = line.len() - text.len();
            let is_attribute = line.trim_start().starts_with('.');
            let begins = indent == 0 || is_attribute;
            if line.starts_with("# ") {
                let bytes = start + 2..end;
                positions.push(FluentPosition {
                    name: "comment".to_owned(),
                    is_text: false,
                    bytes,
                });
            } else if let Some((id, _)) = line.split_once(" = ").filter(|_| begins) {
                let id = id.trim_start_matches([' ', '.']);
                let name = if is_attribute {
                    format!("{message}.{id}")
                } else {
                    message = id.to_owned();
                    message.clone()
                };
                let text = start + indent + id.len() + " = ".len();
                positions.push(FluentPosition {
                    name: format!("id of {name}"),
                    is_text: false,
                    bytes: start + indent..start + indent + id.len(),
                });
                positions.push(FluentPosition { name, is_text: true, bytes: text..end });
            } else if let Some(last) = positions.last_mut().filter(|_| !line.trim().is_empty()) {
                last.bytes.end = end;
            }
            start += line.len();
        }
        positions
    }

    /// The file with another text at the position.
    pub(crate) fn put(&self, file: &str, text: &str) -> String {
        let mut file = file.to_owned();
        file.replace_range(self.bytes.clone(), text);
        file
    }

    /// What stands at the position.
    pub(crate) fn get<'f>(&self, file: &'f str) -> &'f str {
        file.get(self.bytes.clone()).unwrap()
    }
}

#[test]
fn every_scalar_and_every_key_of_yaml_is_a_position() {
    let root: Value = serde_yaml::from_str("a: 1\nb:\n  - { c: x, d: [y] }\n").unwrap();
    let positions = YamlPosition::all(&root);
    let names: Vec<String> = positions.iter().map(YamlPosition::name).collect();
    let expected = ["key a", "a", "key b", "key b[0].c", "b[0].c", "key b[0].d", "b[0].d[0]"];
    assert_eq!(names, expected);
    let mut put = root.clone();
    positions[5].put(&mut put, "e: f");
    positions[1].put(&mut put, "- z");
    assert_eq!(serde_yaml::to_string(&put).unwrap(), "a: '- z'\nb:\n- c: x\n  'e: f':\n  - y\n");
}

#[test]
fn every_text_and_every_id_of_fluent_is_a_position() {
    let file = "# note\na = b\n    .c = d\n\n-e = { $f ->\n   *[g] h\n}\ni = j\n";
    let positions = FluentPosition::all(file);
    let names: Vec<(&str, &str)> =
        positions.iter().map(|each| (each.name.as_str(), each.get(file))).collect();
    assert_eq!(
        names,
        [
            ("comment", "note"),
            ("id of a", "a"),
            ("a", "b"),
            ("id of a.c", "c"),
            ("a.c", "d"),
            ("id of -e", "-e"),
            ("-e", "{ $f ->\n   *[g] h\n}"),
            ("id of i", "i"),
            ("i", "j"),
        ]
    );
    assert_eq!(positions[2].put("# note\na = b\n", "x"), "# note\na = x\n");
}
