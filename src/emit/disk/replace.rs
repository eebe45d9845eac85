//! A file → other bytes in its place, all of them or none.

use crate::emit::at;
use crate::emit::standing::look;
use std::fs;
use std::fs::File;
use std::fs::Metadata;
use std::io;
use std::io::Write as _;
use std::path::Path;
use std::path::PathBuf;

/// Gives the file at `path` these bytes. They are written beside it and renamed: whoever reads meanwhile meets the old file
/// or the new one, and so does whoever comes after a stop in between. Missing folders are made. A file that has these bytes
/// already is not touched; one that has others keeps its permissions; a link gives way to a file.
///
/// # Errors
/// The system's, with the path. Nothing is left of the attempt then, neither file nor folder.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::read(path).is_ok_and(|found| found == bytes) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    let missing: Vec<&Path> = folder.ancestors().take_while(|f| !f.exists()).collect();
    let done = fs::create_dir_all(folder).and_then(|()| put(folder, path, bytes));
    if done.is_err() {
        // The innermost first. One that someone else has put something into stays.
        missing.into_iter().for_each(|folder| drop(fs::remove_dir(folder)));
    }
    done.map_err(at(path))
}

fn put(folder: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let (beside, file) = fresh(folder)?;
    let done = fill(file, path, bytes).and_then(|()| fs::rename(&beside, path));
    if done.is_err() {
        let _ = fs::remove_file(&beside);
    }
    done
}

/// Writes the bytes, with the permissions of the file at `path`, and closes.
fn fill(mut file: File, path: &Path, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)?;
    match look(path)?.filter(Metadata::is_file) {
        Some(old) => file.set_permissions(old.permissions()),
        None => Ok(()),
    }
}

/// A new file in the folder, of a name that builds pass over. One that is there belongs to another run, alive or dead.
fn fresh(folder: &Path) -> io::Result<(PathBuf, File)> {
    for n in 0..=u16::MAX {
        let place = folder.join(format!(".imbat-{n}.new"));
        match File::create_new(&place) {
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
            made => return made.map(|file| (place, file)),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}
