//! Reads a site's folder.

use crate::base::day::Date;
use crate::base::day::day_at;
use crate::read::Sources;
use std::fs;
use std::io;
use std::path::Path;
use std::time::SystemTime;
use std::time::UNIX_EPOCH;
use walkdir::WalkDir;

/// Folders of a site that are read; everything else in it is none of Imbat's business.
pub const FOLDERS: &[&str] = &["content", "i18n", "themes", "static"];
/// Single files of a site that are read.
pub const FILES: &[&str] = &["imbat.toml", "routes.lock"];

/// Reads the site under `root`.
///
/// # Errors
/// When a folder or file cannot be read; the message names it.
pub fn read(root: &Path, as_of: Option<Date>) -> io::Result<Sources> {
    let mut site = Vec::new();
    for name in FILES {
        let path = root.join(name);
        if path.is_file() {
            site.push(((*name).to_owned(), read_file(&path)?));
        }
    }
    for folder in FOLDERS {
        let base = root.join(folder);
        if base.is_dir() {
            walk(root, &base, &mut site)?;
        }
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| i64::try_from(d.as_secs()).unwrap_or(0));
    Ok(Sources::new(site, as_of.or_else(epoch), now))
}

/// The day of `SOURCE_DATE_EPOCH` (reproducible-builds.org), in UTC.
fn epoch() -> Option<Date> {
    let seconds = std::env::var("SOURCE_DATE_EPOCH").ok()?.parse().ok()?;
    day_at(seconds, "UTC")
}

fn walk(root: &Path, base: &Path, site: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    for entry in WalkDir::new(base).follow_links(false).sort_by_file_name() {
        let entry = entry?;
        if !entry.file_type().is_file() || is_hidden(root, entry.path()) {
            continue;
        }
        let path = entry.path().strip_prefix(root).unwrap_or(entry.path());
        site.push((path.to_string_lossy().replace('\\', "/"), read_file(entry.path())?));
    }
    Ok(())
}

/// Editors leave `.swp`, `~` and `.#` files beside the real ones. `static/.well-known` is meant.
fn is_hidden(root: &Path, path: &Path) -> bool {
    let inside = path.strip_prefix(root).unwrap_or(path);
    inside.iter().any(|part| {
        let name = part.to_string_lossy();
        (name.starts_with('.') && name != ".well-known") || name.ends_with('~') || name.ends_with(".swp")
    })
}

/// The bytes of a file.
///
/// # Errors
/// The system's, with the path.
pub fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path).map_err(|e| io::Error::new(e.kind(), format!("{}: {e}", path.display())))
}
