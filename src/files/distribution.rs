//! A table of open data → the files that carry it, with their bytes: what packages and catalogues tell of a file.

use crate::codes::sha256;
use crate::files::DATA;
use crate::files::csv::STYLES;
use crate::files::figures;
use crate::files::geojson;
use crate::files::json;
use crate::pages::Cx;
use crate::tables;
use crate::tables::Table;

/// Format of a file: its media type (IANA) and its name in the list of file types of the Publications Office of the EU.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Format {
    /// Media type.
    pub media: &'static str,
    /// Name in that list.
    pub authority: &'static str,
    /// Message that says what it is good for.
    pub message: &'static str,
}

const CSV: Format = Format { media: "text/csv", authority: "CSV", message: "data-form-csv" };
const SEMICOLON: Format = Format { message: "data-form-semicolon", ..CSV };
const JSON: Format = Format { media: "application/json", authority: "JSON", message: "data-form-json" };
const GEOJSON: Format = Format { media: "application/geo+json", authority: "GEOJSON", message: "data-form-geojson" };

/// A file that carries a table.
pub(super) struct Distribution {
    /// Path below the base.
    pub path: String,
    /// Format.
    pub format: Format,
    /// How many bytes.
    pub size: usize,
    /// SHA-256 in hexadecimal digits.
    pub hash: String,
}

/// The files of a table, its CSV file first.
pub(super) fn of(cx: &Cx, table: &Table) -> Vec<Distribution> {
    let name = &table.name;
    let mut files: Vec<Distribution> = STYLES
        .into_iter()
        .zip([CSV, SEMICOLON])
        .map(|((style, ending), f)| made(name, ending, f, &tables::csv(table, style)))
        .collect();
    let shape = tables::with_json(cx.site).into_iter().find(|s| tables::name(s) == *name && s.name == table.shape);
    files.extend(shape.map(|s| made(name, "json", JSON, &json::file(cx, s))));
    if name == "figures" {
        files.push(made(name, "json", JSON, &figures::file(cx)));
    }
    if name == "partners" && geojson::is_there(cx) {
        files.push(made(name, "geojson", GEOJSON, &geojson::file(cx)));
    }
    files
}

fn made(name: &str, ending: &str, format: Format, bytes: &[u8]) -> Distribution {
    Distribution { path: format!("{DATA}{name}.{ending}"), format, size: bytes.len(), hash: sha256::hex(bytes) }
}
