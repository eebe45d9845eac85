//! A target folder → its staging folder, held by one run. The system frees the lock of a run that died, so nothing has
//! to be guessed from process ids.

use crate::emit::Fault;
use crate::emit::at;
use std::fs;
use std::fs::File;
use std::fs::TryLockError;
use std::io;
use std::io::Read as _;
use std::io::Write as _;
use std::path::Path;
use std::path::PathBuf;

/// File that tells a staging folder of Imbat from a folder that only has such a name.
const MARKER: &str = ".imbat-staging";
const MARK: &str = "imbat staging 1\n";

/// A staging folder. Dropping it removes the folder.
#[derive(Debug)]
pub(super) struct Lock {
    folder: PathBuf,
    files: PathBuf,
    marker: Option<File>,
}

impl Lock {
    /// Makes the staging folder of this process beside `target`, and removes those of dead runs.
    ///
    /// # Errors
    /// A [`Fault`] `out-folder` when the target has no parent, `out-busy` when a live run stages for it.
    pub(super) fn take(target: &Path) -> io::Result<Lock> {
        let (Some(parent), Some(name)) = (target.parent(), target.file_name()) else {
            return Err(Fault::error("out-folder", target.display(), ""));
        };
        fs::create_dir_all(parent).map_err(at(parent))?;
        let prefix = format!("{}.staging-", name.to_string_lossy());
        let folder = parent.join(format!("{prefix}{}", std::process::id()));
        if let Err(e) = fs::create_dir(&folder) {
            // Containers give every run the same process id.
            if e.kind() != io::ErrorKind::AlreadyExists || !clear(&folder)? {
                return Err(busy(&folder, e));
            }
            fs::create_dir(&folder).map_err(at(&folder))?;
        }
        let path = folder.join(MARKER);
        let mut lock = Lock { files: folder.join("files"), folder, marker: None };
        let mut marker = File::create_new(&path).map_err(at(&path))?;
        if let Err(TryLockError::WouldBlock) = marker.try_lock() {
            return Err(Fault::error("out-busy", target.display(), ""));
        }
        // Written after locking: whoever reads the mark also meets the lock.
        marker.write_all(MARK.as_bytes()).map_err(at(&path))?;
        lock.marker = Some(marker);
        fs::create_dir(&lock.files).map_err(at(&lock.files))?;
        for entry in fs::read_dir(parent).map_err(at(parent))? {
            let other = entry.map_err(at(parent))?;
            let id = other.file_name().to_string_lossy().strip_prefix(&prefix).map(str::to_owned);
            let is_staging = id.is_some_and(|id| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()));
            if is_staging && other.path() != lock.folder && !clear(&other.path())? {
                return Err(Fault::error("out-busy", target.display(), ""));
            }
        }
        Ok(lock)
    }

    /// The folder for staged files.
    pub(super) fn files(&self) -> &Path {
        &self.files
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        self.marker = None;
        // A folder that cannot be removed now is removed by the next run.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Removes a staging folder of a dead run. False when its run is alive. Leaves alone, and answers true for, a folder
/// without our mark or one whose lock cannot be asked for.
fn clear(folder: &Path) -> io::Result<bool> {
    let path = folder.join(MARKER);
    let is_plain =
        fs::symlink_metadata(folder).is_ok_and(|m| m.is_dir()) && fs::symlink_metadata(&path).is_ok_and(|m| m.is_file());
    if !is_plain {
        return Ok(true);
    }
    let Ok(mut marker) = File::options().read(true).write(true).open(&path) else { return Ok(true) };
    match marker.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(false),
        Err(TryLockError::Error(_)) => return Ok(true),
    }
    let mut found = String::new();
    if marker.read_to_string(&mut found).is_err() || found != MARK {
        return Ok(true);
    }
    match fs::remove_dir_all(folder) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(at(folder)(e)),
        _ => Ok(true),
    }
}

fn busy(folder: &Path, error: io::Error) -> io::Error {
    if error.kind() == io::ErrorKind::AlreadyExists { Fault::error("out-busy", folder.display(), "") } else { at(folder)(error) }
}
