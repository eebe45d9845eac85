//! Files → one ZIP archive, the same bytes for the same files: sorted names, one fixed time, a manifest and the hashes of all
//! files inside.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::io::Write;
use zip::CompressionMethod;
use zip::DateTime;
use zip::ZipWriter;
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
