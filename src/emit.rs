//! Stage 6, pages → places they are kept: a folder on disk or memory. Only here files are written.

pub mod disk;
pub mod manifest;
pub mod memory;
mod standing;

use crate::base::diag::Code;
use std::fmt;
use std::io;
use std::path::Path;

/// A place that keeps the files of a site. Workers put in parallel.
pub trait Out: Sync {
    /// Keeps `bytes` under `path`: relative to the site's root, parts divided by `/`.
    ///
    /// # Errors
    /// A [`Fault`] when the path would leave the root or was put before; else what the system says, with the path.
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()>;
}

/// What a finished build did to its folder. The counts are of files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// New or changed.
    pub written: usize,
    /// Had the same bytes already and were not touched.
    pub unchanged: usize,
    /// Of an earlier build, no longer part of the site, deleted.
    pub removed: usize,
    /// Paths of an earlier build, no longer part of the site, but changed by someone since: kept, and from now on
    /// theirs. Sorted.
    pub left: Vec<String>,
}

/// Why Imbat refuses to write. Travels inside an [`io::Error`]; its sentence is the Fluent message of `code` with the
/// values `path` and `detail`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// `out-path`, `out-twice`, `out-link`, `out-foreign`, `out-busy`, `out-folder`, `manifest-broken` or
    /// `manifest-version`.
    pub code: Code,
    /// The file or folder it is about.
    pub path: String,
    /// What a parser said, or the version found; often empty.
    pub detail: String,
}

impl Fault {
    /// The refusal that `error` carries, if it is one of ours.
    pub fn of(error: &io::Error) -> Option<&Fault> {
        error.get_ref()?.downcast_ref()
    }

    pub(crate) fn error(code: Code, path: impl fmt::Display, detail: impl fmt::Display) -> io::Error {
        let kind = match code {
            "out-foreign" | "out-twice" => io::ErrorKind::AlreadyExists,
            "out-busy" => io::ErrorKind::ResourceBusy,
            "manifest-broken" | "manifest-version" => io::ErrorKind::InvalidData,
            _ => io::ErrorKind::InvalidInput,
        };
        io::Error::new(kind, Fault { code, path: path.to_string(), detail: detail.to_string() })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.path)?;
        if self.detail.is_empty() { Ok(()) } else { write!(f, ": {}", self.detail) }
    }
}

impl std::error::Error for Fault {}

/// Refuses a path that is not plainly inside the root on every system: absolute, with `..`, `.` or empty parts, NUL,
/// backslash or colon (drive letters, NTFS streams), or the manifest's own name.
///
/// # Errors
/// A [`Fault`] `out-path`.
pub fn confine(path: &str) -> io::Result<()> {
    let bad_part = |part: &str| part.is_empty() || part == "." || part == "..";
    let is_bad = path.contains(['\0', '\\', ':']) || path.split('/').any(bad_part) || path.eq_ignore_ascii_case(manifest::NAME);
    if is_bad { Err(Fault::error("out-path", path.escape_debug(), "")) } else { Ok(()) }
}

/// The same error with the path in its message.
fn at(path: &Path) -> impl Fn(io::Error) -> io::Error + '_ {
    move |e| match Fault::of(&e) {
        Some(_) => e,
        None => io::Error::new(e.kind(), format!("{}: {e}", path.display())),
    }
}
