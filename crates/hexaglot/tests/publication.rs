//! Publication: whatever happens to a build, `output/current` leads to a complete generation.
#![expect(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::disallowed_macros,
    clippy::unwrap_used,
    reason = "this is a test of files and processes, whose helpers are not marked as tests"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

const HEXAGLOT: &str = env!("CARGO_BIN_EXE_hexaglot");
const DOCUMENTS: usize = 30;

/// A project of some documents, all of whose texts hold `word`.
fn project(folder: &Path, word: &str) {
    fs::create_dir_all(folder.join("content")).unwrap();
    fs::create_dir_all(folder.join("locales/ar")).unwrap();
    fs::write(folder.join("hexaglot.toml"), "languages = [\"ar\", \"en\"]\n").unwrap();
    for number in 0..DOCUMENTS {
        let paragraphs: String = (0..40)
            .map(|place| format!("  - id: p-{place}\n    p: Paragraph {place} of document {number} says {word}.\n"))
            .collect();
        let yaml = format!(
            "hexaglot: 1\nid: d-{number}\nkind: report\noriginal: en\ntitle:\n  id: title\n  text: Title {word}\nbody:\n{paragraphs}"
        );
        fs::write(folder.join(format!("content/d-{number}.yaml")), yaml).unwrap();
        let messages: String = (0..40)
            .map(|place| format!("p-{place} = الفقرة {place} من {number}: {word}\n"))
            .collect();
        fs::write(
            folder.join(format!("locales/ar/d-{number}.ftl")),
            format!("title = عنوان {word}\n{messages}"),
        )
        .unwrap();
    }
}

fn build(folder: &Path) -> Command {
    let mut command = Command::new(HEXAGLOT);
    command.arg("--project").arg(folder).arg("build").stdin(Stdio::null());
    command
}

fn run(mut command: Command) -> Output {
    command.output().unwrap()
}

/// The published files by path, as a reader sees them through the link.
fn published(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let current = folder.join("output/current");
    let mut files = BTreeMap::new();
    let mut folders = vec![fs::canonicalize(&current).unwrap()];
    let root = folders[0].clone();
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files
                    .insert(path.strip_prefix(&root).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    files
}

fn text(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

#[test]
fn a_killed_build_leaves_a_complete_generation() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut versions = Vec::new();
    let mut whole = Duration::ZERO;
    for word in ["first", "second"] {
        project(folder, word);
        let start = Instant::now();
        let output = run(build(folder));
        whole = start.elapsed();
        assert!(output.status.success(), "{}", text(&output));
        versions.push(published(folder));
    }
    assert_ne!(versions[0], versions[1]);
    let mut present = 1;
    let (mut kept, mut replaced) = (0, 0);
    let mut random = 0x2545_F491_4F6C_DD1D_u64;
    for round in 0..200 {
        let wanted = 1 - present;
        project(folder, ["first", "second"][wanted]);
        let mut child = build(folder).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // xorshift64: moments that differ from round to round and are the same in every run.
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let share = u32::try_from(random % 1000).unwrap();
        let late = whole.saturating_sub(Duration::from_millis(50));
        let moment = match round % 3 {
            0 => late + Duration::from_millis(60) * share / 1000,
            _ => whole * share / 1000,
        };
        std::thread::sleep(moment);
        child.kill().unwrap();
        child.wait().unwrap();
        let now = published(folder);
        if now == versions[wanted] {
            replaced += 1;
            present = wanted;
        } else {
            assert!(now == versions[present], "round {round}: a generation that is neither");
            kept += 1;
        }
    }
    println!(
        "killed 200 builds: {kept} kept the old generation, {replaced} had published the new one"
    );
    assert!(kept > 0 && replaced > 0, "the moments did not reach both sides of the publication");
    // The next build sweeps what they left.
    assert!(run(build(folder)).status.success());
    let left: Vec<String> = fs::read_dir(folder.join("output"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with(".staging"))
        .collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn two_builds_exclude_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    project(folder, "word");
    assert!(run(build(folder)).status.success());
    let before = published(folder);
    let lock = fs::File::create(folder.join("output/.lock")).unwrap();
    lock.lock().unwrap();
    let second = run(build(folder));
    assert_eq!(second.status.code(), Some(2));
    assert!(text(&second).contains("another build is writing to"), "{}", text(&second));
    assert_eq!(published(folder), before);
}

#[test]
fn an_output_that_cannot_be_a_folder_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    project(folder, "word");
    fs::write(folder.join("file"), "").unwrap();
    let mut command = build(folder);
    command.arg("--output").arg(folder.join("file/output"));
    let output = run(command);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).contains("file/output"), "{}", text(&output));
}

/// A shell in a mount namespace of its own, with a file system of `options` at `output`.
fn on_file_system(folder: &Path, options: &str, script: &str) -> Output {
    let output = folder.join("output");
    let script = format!("mount -t tmpfs -o {options} none '{}' && {script}", output.display());
    let mut command = Command::new("unshare");
    command
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", &script])
        .stdin(Stdio::null());
    run(command)
}

#[test]
fn a_full_disk_keeps_the_last_generation() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let build = format!("'{HEXAGLOT}' --project '{}' build", folder.display());
    project(folder, "first");
    fs::create_dir_all(folder.join("output")).unwrap();
    // The first build finds room; then the rest of the disk is filled, and the second does not.
    project(&folder.join("other"), "second");
    let second =
        format!("'{HEXAGLOT}' --project '{0}/other' build --output '{0}/output'", folder.display());
    let sum = format!(
        "cd '{}/output/current/' && find . -type f | sort | xargs sha256sum | sha256sum",
        folder.display()
    );
    let script = format!(
        "{build} && ({sum}) && (head -c 100000000 /dev/zero > '{}/output/filler'; true) 2>/dev/null; {second}; echo status $?; ({sum})",
        folder.display()
    );
    let output = on_file_system(folder, "size=4m", &script);
    let shown = text(&output);
    assert!(shown.contains("status 2"), "{shown}");
    assert!(shown.contains("No space left on device"), "{shown}");
    let sums: Vec<&str> = shown.lines().filter(|line| line.ends_with(" -")).collect();
    assert_eq!(sums.len(), 2, "{shown}");
    assert_eq!(sums[0], sums[1], "{shown}");
}

#[test]
fn a_read_only_output_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    project(folder, "word");
    fs::create_dir_all(folder.join("output")).unwrap();
    let script = format!("'{HEXAGLOT}' --project '{}' build; echo status $?", folder.display());
    let output = on_file_system(folder, "ro", &script);
    let shown = text(&output);
    assert!(shown.contains("status 2") && shown.contains("Read-only file system"), "{shown}");
}

#[test]
fn unchanged_files_are_shared_and_two_generations_kept() {
    use std::os::unix::fs::MetadataExt;
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for word in ["first", "second", "third"] {
        project(folder, "same");
        let first = folder.join("content/d-0.yaml");
        let yaml =
            fs::read_to_string(&first).unwrap().replace("Title same", &format!("Title {word}"));
        fs::write(&first, yaml).unwrap();
        assert!(run(build(folder)).status.success());
    }
    let output = folder.join("output");
    let generations: Vec<_> = fs::read_dir(&output)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("generation-"))
        .collect();
    assert_eq!(generations.len(), 2, "{generations:?}");
    let links = |path: &str| fs::metadata(output.join("current").join(path)).unwrap().nlink();
    assert_eq!(links("en/d-1.txt"), 2);
    assert_eq!(links("en/d-0.txt"), 1);
}

#[test]
fn a_draft_is_never_current() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let draft = || {
        let mut command = build(folder);
        command.arg("--draft");
        run(command)
    };
    project(folder, "word");
    let link = |name: &str| fs::read_link(folder.join("output").join(name)).ok();
    assert!(draft().status.success());
    assert_eq!(link("current"), None);
    assert!(link("draft").is_some());
    assert!(run(build(folder)).status.success());
    let (current, before) = (link("current"), published(folder));
    // A draft of something else, and one with a gap.
    project(folder, "other");
    assert!(draft().status.success());
    let complete = link("draft");
    fs::write(folder.join("locales/ar/d-0.ftl"), "title = عنوان\n").unwrap();
    assert!(draft().status.success());
    assert_ne!(link("draft"), complete);
    assert_eq!(link("current"), current);
    assert_eq!(published(folder), before);
}

#[test]
fn a_published_file_that_was_edited_is_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    project(folder, "word");
    assert!(run(build(folder)).status.success());
    let before = published(folder);
    fs::write(folder.join("output/current/en/d-1.txt"), "edited").unwrap();
    let yaml = folder.join("content/d-0.yaml");
    let changed = fs::read_to_string(&yaml).unwrap().replace("Title word", "Title other");
    fs::write(&yaml, changed).unwrap();
    assert!(run(build(folder)).status.success());
    let after = published(folder);
    assert_eq!(after[Path::new("en/d-1.txt")], before[Path::new("en/d-1.txt")]);
    assert_ne!(after[Path::new("en/d-0.txt")], before[Path::new("en/d-0.txt")]);
}

#[test]
fn a_cache_that_cannot_be_kept_is_no_error() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    project(folder, "word");
    fs::write(folder.join("file"), "").unwrap();
    for _ in 0..2 {
        let mut command = build(folder);
        command.arg("--cache").arg(folder.join("file/cache"));
        let output = run(command);
        assert!(output.status.success(), "{}", text(&output));
    }
}

#[test]
fn the_cache_is_in_the_project_and_git_does_not_see_it() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    project(folder, "word");
    assert!(run(build(folder)).status.success());
    let ignored = fs::read_to_string(folder.join(".hexaglot/cache/.gitignore")).unwrap();
    assert_eq!(ignored, "*\n");
    // Without it, the same is published.
    let before = published(folder);
    fs::remove_dir_all(folder.join(".hexaglot")).unwrap();
    fs::remove_dir_all(folder.join("output")).unwrap();
    assert!(run(build(folder)).status.success());
    assert_eq!(published(folder), before);
}

#[test]
fn links_that_lead_out_of_the_project_are_refused() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let (inside, outside) = (folder.path().join("project"), folder.path().join("outside"));
    project(&inside, "word");
    fs::create_dir(&outside).unwrap();
    let (catalog, catalogs) = (inside.join("locales/ar/d-0.ftl"), inside.join("locales/ar"));
    // A link within the project is as good as its file.
    fs::rename(&catalog, inside.join("catalog.ftl")).unwrap();
    symlink(inside.join("catalog.ftl"), &catalog).unwrap();
    assert!(run(build(&inside)).status.success());
    fs::rename(inside.join("catalog.ftl"), outside.join("catalog.ftl")).unwrap();
    fs::remove_file(&catalog).unwrap();
    symlink(outside.join("catalog.ftl"), &catalog).unwrap();
    let file = run(build(&inside));
    fs::remove_file(&catalog).unwrap();
    fs::rename(&catalogs, outside.join("ar")).unwrap();
    symlink(outside.join("ar"), &catalogs).unwrap();
    for output in [file, run(build(&inside))] {
        assert_eq!(output.status.code(), Some(2), "{}", text(&output));
        assert!(text(&output).contains("it leads out of the project"), "{}", text(&output));
    }
}
