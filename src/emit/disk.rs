//! Files → a folder: staged beside it, then put in place file by file. What Imbat does not own is never touched; a run
//! that fails before [`Staging::finish`] leaves the folder as it was.

mod lock;
mod replace;

pub use replace::replace;

use crate::emit::Fault;
use crate::emit::Out;
use crate::emit::Report;
use crate::emit::at;
use crate::emit::confine;
use crate::emit::disk::lock::Lock;
use crate::emit::manifest;
use crate::emit::manifest::Entry;
use crate::emit::manifest::Manifest;
use crate::emit::standing;
use crate::emit::standing::Old;
use crate::emit::standing::look;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::collections::btree_map::Entry as Slot;
use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

/// A build on its way to a folder. Dropped without [`Staging::finish`], it leaves no trace.
#[derive(Debug)]
pub struct Staging {
    target: PathBuf,
    lock: Lock,
    old: Manifest,
    put: Mutex<Put>,
}

#[derive(Debug, Default)]
struct Put {
    files: BTreeMap<String, Entry>,
    staged: BTreeSet<String>,
    /// Folders known to be free of links in the target and to exist in the staging folder.
    folders: BTreeSet<String>,
}

impl Staging {
    /// Prepares a build into the folder `out`, which need not exist. Stages in `<out>.staging-<process id>` beside it,
    /// so that renaming is atomic, and removes what dead runs left there.
    ///
    /// # Errors
    /// A [`Fault`] for a broken manifest, a root that can have no neighbour (`out-folder`) or another run that builds
    /// into the same folder (`out-busy`); else the system's, with the path.
    pub fn open(out: &Path) -> io::Result<Staging> {
        let target = resolve(out)?;
        let old = Manifest::read(&target)?;
        let lock = Lock::take(&target)?;
        Ok(Staging { target, lock, old, put: Mutex::default() })
    }

    /// The fingerprint the last finished build gave; empty when there was none.
    pub fn fingerprint(&self) -> &str {
        &self.old.fingerprint
    }

    /// Puts the build in place. `fingerprint` goes into the manifest as it is: no time, no path of this machine.
    ///
    /// # Errors
    /// Before anything is renamed, a [`Fault`] when a file that is not Imbat's stands in the way (`out-foreign`) or a
    /// link would lead out of the folder (`out-link`). Later the system's: then the manifest still owns all files of
    /// both builds, and the next build completes the work.
    pub fn finish(mut self, fingerprint: &str) -> io::Result<Report> {
        let put = std::mem::take(&mut *self.state());
        let old = std::mem::take(&mut self.old);
        let orphans: BTreeMap<&str, &Entry> =
            old.files.iter().filter(|(p, _)| !put.files.contains_key(*p)).map(|(p, e)| (p.as_str(), e)).collect();

        let mut first = BTreeSet::new();
        let standing = Old { root: &self.target, owned: &old.files, orphans: &orphans };
        for path in &put.staged {
            standing.make_way(path, &mut first)?;
        }
        fs::create_dir_all(&self.target).map_err(at(&self.target))?;
        // Ownership is on disk before the first rename: a crash in between orphans nothing.
        if !put.staged.is_empty() || !orphans.is_empty() {
            self.write_manifest(&old.union(&put.files))?;
        }

        let mut report = Report { unchanged: put.files.len() - put.staged.len(), ..Report::default() };
        for path in &first {
            if let Some(entry) = orphans.get(path.as_str()) {
                self.remove(path, entry, &mut report)?;
            }
        }
        for path in &put.staged {
            self.rename(path)?;
            report.written += 1;
        }
        for (path, entry) in orphans.iter().filter(|(p, _)| !first.contains(**p)) {
            self.remove(path, entry, &mut report)?;
        }
        // Syncing files and folders to the disk belongs here: after the renames, before ownership shrinks.
        let version = manifest::VERSION;
        self.write_manifest(&Manifest { version, fingerprint: fingerprint.to_owned(), files: put.files })?;
        Ok(report)
    }

    fn state(&self) -> MutexGuard<'_, Put> {
        self.put.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes a file to the staging folder. False when the target has it already.
    fn stage(&self, path: &str, bytes: &[u8]) -> io::Result<bool> {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        if !self.state().folders.contains(folder) {
            standing::no_links(&self.target, path)?;
            let place = self.lock.files().join(folder);
            fs::create_dir_all(&place).map_err(at(&place))?;
            self.state().folders.insert(folder.to_owned());
        }
        let place = self.target.join(path);
        if look(&place)?.is_some_and(|meta| meta.is_file() && meta.len() == bytes.len() as u64)
            && fs::read(&place).map_err(at(&place))? == bytes
        {
            return Ok(false);
        }
        let staged = self.lock.files().join(path);
        fs::write(&staged, bytes).map_err(at(&staged))?;
        Ok(true)
    }

    fn rename(&self, path: &str) -> io::Result<()> {
        let place = self.target.join(path);
        if let Some(parent) = place.parent() {
            fs::create_dir_all(parent).map_err(at(parent))?;
        }
        // Again, since rendering takes long enough for someone to put a link there.
        standing::no_links(&self.target, path)?;
        fs::rename(self.lock.files().join(path), &place).map_err(at(&place))
    }

    /// Deletes an orphan that is still as Imbat wrote it, and the folders that become empty with it.
    fn remove(&self, path: &str, entry: &Entry, report: &mut Report) -> io::Result<()> {
        let place = self.target.join(path);
        if look(&place)?.is_none() {
            return Ok(());
        }
        if !standing::is_ours(&self.target, path, entry)? {
            report.left.push(path.to_owned());
            return Ok(());
        }
        fs::remove_file(&place).map_err(at(&place))?;
        report.removed += 1;
        let folders: Vec<&str> = standing::parents(path).collect();
        for folder in folders.into_iter().rev() {
            if fs::remove_dir(self.target.join(folder)).is_err() {
                break;
            }
        }
        Ok(())
    }

    fn write_manifest(&self, manifest: &Manifest) -> io::Result<()> {
        let place = self.target.join(manifest::NAME);
        let bytes = manifest.encode()?;
        if fs::read(&place).is_ok_and(|found| found == bytes) {
            return Ok(());
        }
        let staged = self.lock.files().with_file_name(manifest::NAME);
        fs::write(&staged, &bytes).map_err(at(&staged))?;
        fs::rename(&staged, &place).map_err(at(&place))
    }
}

impl Out for Staging {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        confine(path)?;
        let entry = Entry::new(bytes);
        match self.state().files.entry(path.to_owned()) {
            Slot::Occupied(_) => return Err(Fault::error("out-twice", path, "")),
            Slot::Vacant(slot) => {
                slot.insert(entry);
            }
        }
        let staged = self.stage(path, bytes);
        match staged {
            Ok(true) => {
                self.state().staged.insert(path.to_owned());
            }
            Ok(false) => {}
            Err(_) => {
                self.state().files.remove(path);
            }
        }
        staged.map(drop)
    }
}

/// The real folder behind `out`: an output folder that is a link is the owner's choice, links inside it are not.
fn resolve(out: &Path) -> io::Result<PathBuf> {
    if look(out)?.is_some() {
        let real = fs::canonicalize(out).map_err(at(out))?;
        return if real.is_dir() { Ok(real) } else { Err(Fault::error("out-folder", out.display(), "")) };
    }
    std::path::absolute(out).map_err(at(out))
}
