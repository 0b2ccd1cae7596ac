//! Changing a project's own files.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the editor through which files are changed"
)]

use std::fs::{self, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::Path;

use hexaglot_publish::{Editor, FileError};

use crate::disk::{DiskLoader, failed};

/// Replaces files of a project. What is written stands beside the file until it is whole, and then
/// takes its place.
#[derive(Debug)]
pub(crate) struct DiskEditor<'a> {
    loader: &'a DiskLoader,
}

impl<'a> DiskEditor<'a> {
    /// An editor of the project that the loader reads.
    pub(crate) fn new(loader: &'a DiskLoader) -> Self {
        DiskEditor { loader }
    }

    fn replace_inside(&self, path: &str, before: &[u8], after: &[u8]) -> io::Result<()> {
        // A link stays one: the file that it leads to is replaced.
        let path = self.loader.resolve(path)?;
        let metadata = fs::metadata(&path)?;
        if metadata.permissions().readonly() {
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is read-only"));
        }
        let folder = path.parent().unwrap_or(Path::new("."));
        let mut new = tempfile::Builder::new().prefix(".hexaglot-").tempfile_in(folder)?;
        new.write_all(after)?;
        // Who may not give a file away keeps it.
        let _ = chown(new.path(), Some(metadata.uid()), Some(metadata.gid()));
        new.as_file().set_permissions(metadata.permissions())?;
        new.as_file().sync_all()?;
        // As late as can be: what somebody has written in the meantime is not lost.
        require(&path, before)?;
        new.persist(&path)?;
        Ok(())
    }

    fn create_inside(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let full = self.loader.full(path);
        let folder = full.parent().unwrap_or(Path::new("."));
        // No folder is made behind a link out of the project.
        let there = folder.ancestors().find(|folder| folder.exists()).unwrap_or(folder);
        self.loader.require_inside(there)?;
        fs::create_dir_all(folder)?;
        let mut new = tempfile::Builder::new().prefix(".hexaglot-").tempfile_in(folder)?;
        new.write_all(bytes)?;
        // A temporary file is its owner's alone; a file of a project is as its folder is.
        let mode = fs::metadata(folder)?.permissions().mode() & 0o666;
        new.as_file().set_permissions(Permissions::from_mode(mode))?;
        new.as_file().sync_all()?;
        new.persist_noclobber(&full)?;
        Ok(())
    }

    fn remove_inside(&self, path: &str, before: &[u8]) -> io::Result<()> {
        let full = self.loader.full(path);
        require(&self.loader.resolve(path)?, before)?;
        fs::remove_file(full)
    }
}

impl Editor for DiskEditor<'_> {
    fn replace(&self, path: &str, before: &[u8], after: &[u8]) -> Result<(), FileError> {
        self.replace_inside(path, before, after)
            .map_err(|error| failed("write", &self.loader.full(path), error))
    }

    fn create(&self, path: &str, bytes: &[u8]) -> Result<(), FileError> {
        self.create_inside(path, bytes)
            .map_err(|error| failed("write", &self.loader.full(path), error))
    }

    fn remove(&self, path: &str, before: &[u8]) -> Result<(), FileError> {
        self.remove_inside(path, before)
            .map_err(|error| failed("remove", &self.loader.full(path), error))
    }
}

/// Refuses to go on where a file does not hold what was read of it.
fn require(path: &Path, before: &[u8]) -> io::Result<()> {
    if fs::read(path)? == before {
        return Ok(());
    }
    Err(io::Error::other("it was changed while hexaglot was reading it"))
}

#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::path::Path;

    use hexaglot_publish::{Editor, FileError};
    use tempfile::TempDir;

    use super::DiskEditor;
    use crate::disk::DiskLoader;

    /// A project with one file, `a.yaml`, that holds `old`.
    fn project() -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.yaml"), "old").unwrap();
        folder
    }

    fn replace(project: &Path, path: &str, before: &str) -> Result<(), FileError> {
        let loader = DiskLoader::new(project)?;
        DiskEditor::new(&loader).replace(path, before.as_bytes(), b"new")
    }

    /// The names in a folder, and what its `a.yaml` holds.
    fn state(folder: &Path) -> (Vec<String>, String) {
        let names = fs::read_dir(folder).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        (names.collect(), fs::read_to_string(folder.join("a.yaml")).unwrap())
    }

    #[test]
    fn a_file_is_replaced_and_keeps_its_permissions() {
        let project = project();
        let path = project.path().join("a.yaml");
        fs::set_permissions(&path, Permissions::from_mode(0o640)).unwrap();
        replace(project.path(), "a.yaml", "old").unwrap();
        assert_eq!(state(project.path()), (vec!["a.yaml".to_owned()], "new".to_owned()));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn a_file_that_was_changed_is_not_replaced() {
        let project = project();
        let error = replace(project.path(), "a.yaml", "older").unwrap_err().to_string();
        assert!(error.ends_with("it was changed while hexaglot was reading it"), "{error}");
        assert_eq!(state(project.path()), (vec!["a.yaml".to_owned()], "old".to_owned()));
    }

    #[test]
    fn a_file_is_made_with_its_folders_and_never_in_the_place_of_another() {
        let project = project();
        let loader = DiskLoader::new(project.path()).unwrap();
        let editor = DiskEditor::new(&loader);
        editor.create("b/c/a.yaml", b"new").unwrap();
        assert_eq!(state(&project.path().join("b/c")), (vec!["a.yaml".to_owned()], "new".into()));
        assert!(editor.create("a.yaml", b"new").is_err());
        assert_eq!(state(project.path()).1, "old");
        let outside = tempfile::tempdir().unwrap();
        symlink(outside.path(), project.path().join("out")).unwrap();
        let error = editor.create("out/b/a.yaml", b"new").unwrap_err().to_string();
        assert!(error.ends_with("it leads out of the project"), "{error}");
        assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_file_is_removed_only_as_it_was_read() {
        let project = project();
        let loader = DiskLoader::new(project.path()).unwrap();
        let editor = DiskEditor::new(&loader);
        assert!(editor.remove("a.yaml", b"older").is_err());
        assert_eq!(state(project.path()).1, "old");
        editor.remove("a.yaml", b"old").unwrap();
        assert!(!project.path().join("a.yaml").exists());
    }

    #[test]
    fn a_read_only_file_is_not_replaced() {
        let project = project();
        let path = project.path().join("a.yaml");
        fs::set_permissions(&path, Permissions::from_mode(0o444)).unwrap();
        let error = replace(project.path(), "a.yaml", "old").unwrap_err().to_string();
        assert!(error.ends_with("it is read-only"), "{error}");
        assert_eq!(state(project.path()), (vec!["a.yaml".to_owned()], "old".to_owned()));
    }

    #[test]
    fn a_link_inside_the_project_stays_and_one_out_of_it_is_refused() {
        let (project, outside) = (project(), project());
        symlink("a.yaml", project.path().join("inside.yaml")).unwrap();
        replace(project.path(), "inside.yaml", "old").unwrap();
        assert!(fs::symlink_metadata(project.path().join("inside.yaml")).unwrap().is_symlink());
        assert_eq!(state(project.path()).1, "new");
        symlink(outside.path().join("a.yaml"), project.path().join("file.yaml")).unwrap();
        symlink(outside.path(), project.path().join("folder")).unwrap();
        for path in ["file.yaml", "folder/a.yaml"] {
            let error = replace(project.path(), path, "old").unwrap_err().to_string();
            assert!(error.ends_with("it leads out of the project"), "{error}");
        }
        assert_eq!(state(outside.path()), (vec!["a.yaml".to_owned()], "old".to_owned()));
    }
}
