//! Files → one ZIP archive, the same bytes for the same files: sorted names, one fixed time, a manifest and the hashes of all
//! files inside; and an archive → its files.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::io::Read;
use std::io::Write;
use zip::CompressionMethod;
use zip::DateTime;
use zip::ZipArchive;
use zip::ZipWriter;
use zip::result::ZipError;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;

/// An archive of `files`, by their paths with `/` between parts.
///
/// # Errors
/// When the files are too large for an archive.
pub fn zip(files: &BTreeMap<String, Vec<u8>>) -> ZipResult<Vec<u8>> {
    // The earliest time an archive can hold, 1980-01-01: an archive says what is in it, not when it was packed.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        writer.start_file(path.as_str(), options)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// What one archive may hold when it is taken apart: far more than any workbook of texts.
const MOST: u64 = 256 << 20;

/// The files of an archive, by path.
///
/// # Errors
/// When it is none, or holds more than any archive of ours could.
pub fn unzip(bytes: &[u8]) -> ZipResult<BTreeMap<String, Vec<u8>>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut files = BTreeMap::new();
    let mut left = MOST;
    for n in 0..archive.len() {
        let file = archive.by_index(n)?;
        let name = file.name().to_owned();
        let mut bytes = Vec::new();
        // What the archive says of its sizes need not be true.
        let read = file.take(left + 1).read_to_end(&mut bytes)? as u64;
        left = left.checked_sub(read).ok_or(ZipError::InvalidArchive("too large".into()))?;
        files.insert(name, bytes);
    }
    Ok(files)
}
