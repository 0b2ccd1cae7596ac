//! The programs that are measured, and the machine.
#![expect(clippy::disallowed_methods, reason = "it reads what the machine says of itself")]

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::process::cargo;

/// Programs of this repository, built for release.
#[derive(Debug)]
pub(super) struct Programs {
    hexaglot: PathBuf,
    floor: PathBuf,
}

impl Programs {
    pub(super) fn build() -> Result<Self, String> {
        let mut command = cargo(&["build", "--release", "--package", "hexaglot"]);
        command.args(["--bin", "hexaglot", "--bench", "floor", "--message-format", "json"]);
        let output = command.stderr(Stdio::inherit()).output();
        let output = output.map_err(|error| format!("cannot run cargo: {error}"))?;
        let messages = String::from_utf8_lossy(&output.stdout);
        let executable = |name: &str| {
            let messages = messages.lines().filter_map(|line| serde_json::from_str(line).ok());
            let mut built = messages.filter(|message: &serde_json::Value| {
                message.pointer("/target/name").is_some_and(|of| of == name)
            });
            let path = built.find_map(|message| Some(message.get("executable")?.as_str()?.into()));
            path.ok_or_else(|| format!("cargo has not built {name}"))
        };
        Ok(Programs { hexaglot: executable("hexaglot")?, floor: executable("floor")? })
    }

    /// hexaglot in a project, without a verb.
    pub(super) fn hexaglot(&self, project: &Path) -> Command {
        let mut command = Command::new(&self.hexaglot);
        command.arg("--quiet").arg("--project").arg(project);
        command
    }

    /// The least that a program needs for something of the same files.
    pub(super) fn floor(
        &self,
        what: &str,
        paths: impl IntoIterator<Item = impl AsRef<OsStr>>,
    ) -> Command {
        let mut command = Command::new(&self.floor);
        command.arg(what).args(paths);
        command
    }
}

/// What was measured on.
pub(super) fn machine() {
    let of = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).output();
        output
            .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
            .unwrap_or_default()
    };
    let processor = of("lscpu", &[]);
    let model = processor.lines().find_map(|line| line.strip_prefix("Model name:"));
    let memory = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let memory = memory.lines().find_map(|line| line.strip_prefix("MemTotal:"));
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    println!(
        "{}, {cores} cores, {} memory; Linux {}; {}",
        model.map_or("unknown processor", str::trim),
        memory.map_or("unknown", str::trim),
        of("uname", &["-r"]).trim(),
        of("rustc", &["--version"]).trim()
    );
}
