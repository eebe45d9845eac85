//! A path Imbat wants to write → what stands there already, and whether it is Imbat's to replace.

use crate::emit::Fault;
use crate::emit::at;
use crate::emit::manifest::Entry;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::fs::Metadata;
use std::io;
use std::path::Path;

/// The metadata of `path` itself, not of what a link points at. `None` when nothing is there.
///
/// # Errors
/// The system's, with the path.
pub(super) fn look(path: &Path) -> io::Result<Option<Metadata>> {
    match fs::symlink_metadata(path) {
        Ok(meta) => Ok(Some(meta)),
        Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
        Err(e) => Err(at(path)(e)),
    }
}

/// The folders above `path` from the outermost in: `a/b/c` gives `a`, `a/b`.
pub(super) fn parents(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').filter_map(|(n, _)| path.get(..n))
}

/// Refuses a path that a link among its folders would lead out of `root`.
///
/// # Errors
/// A [`Fault`] `out-link`.
pub(super) fn no_links(root: &Path, path: &str) -> io::Result<()> {
    for parent in parents(path) {
        let place = root.join(parent);
        match look(&place)? {
            None => break,
            Some(meta) if meta.is_symlink() => return Err(Fault::error("out-link", place.display(), "")),
            Some(_) => {}
        }
    }
    Ok(())
}

/// True when the file at `path` is what `entry` says Imbat wrote.
///
/// # Errors
/// The system's, with the path.
pub(super) fn is_ours(root: &Path, path: &str, entry: &Entry) -> io::Result<bool> {
    let place = root.join(path);
    match look(&place)? {
        Some(meta) if meta.is_file() && no_links(root, path).is_ok() => Ok(entry.wrote(&fs::read(&place).map_err(at(&place))?)),
        _ => Ok(false),
    }
}

/// The old build, for deciding what may give way.
pub(super) struct Old<'a> {
    /// The target folder.
    pub(super) root: &'a Path,
    /// All files of the old build.
    pub(super) owned: &'a BTreeMap<String, Entry>,
    /// Those the new build does not have.
    pub(super) orphans: &'a BTreeMap<&'a str, &'a Entry>,
}

impl Old<'_> {
    /// Adds to `first` the orphans that must be deleted before a file can stand at `path`: a file where a folder is
    /// wanted, or a folder of files where a file is wanted.
    ///
    /// # Errors
    /// A [`Fault`] `out-foreign` when something that is not Imbat's stands there, `out-link` for a link on the way.
    pub(super) fn make_way(&self, path: &str, first: &mut BTreeSet<String>) -> io::Result<()> {
        no_links(self.root, path)?;
        for parent in parents(path) {
            match look(&self.root.join(parent))? {
                None => break,
                Some(meta) if meta.is_dir() => {}
                Some(_) => return self.give_way(parent, first),
            }
        }
        match look(&self.root.join(path))? {
            None => Ok(()),
            Some(meta) if meta.is_file() && self.owned.contains_key(path) => Ok(()),
            Some(meta) if meta.is_dir() => self.give_way_all(path, first),
            Some(_) => Err(self.foreign(path)),
        }
    }

    fn give_way(&self, path: &str, first: &mut BTreeSet<String>) -> io::Result<()> {
        match self.orphans.get(path) {
            Some(entry) if is_ours(self.root, path, entry)? => {
                first.insert(path.to_owned());
                Ok(())
            }
            _ => Err(self.foreign(path)),
        }
    }

    fn give_way_all(&self, folder: &str, first: &mut BTreeSet<String>) -> io::Result<()> {
        let place = self.root.join(folder);
        let mut is_empty = true;
        for entry in fs::read_dir(&place).map_err(at(&place))? {
            let entry = entry.map_err(at(&place))?;
            is_empty = false;
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type().map_err(at(&place))?.is_dir() {
                self.give_way_all(&path, first)?;
            } else {
                self.give_way(&path, first)?;
            }
        }
        // Deleting files empties only folders that held some.
        if is_empty { Err(self.foreign(folder)) } else { Ok(()) }
    }

    fn foreign(&self, path: &str) -> io::Error {
        Fault::error("out-foreign", self.root.join(path).display(), "")
    }
}
