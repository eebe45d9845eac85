//! One CSV file per table of open data (RFC 4180, UTF-8), its columns from the field tables.

use crate::files::DATA;
use crate::files::FileKind;
use crate::files::table;
use crate::pages::Cx;
use crate::plan::Routes;

/// CSV files.
pub(super) struct CsvFile;

impl FileKind for CsvFile {
    fn paths(&self, cx: &Cx, _routes: &Routes) -> Vec<String> {
        table::tables(cx.site).iter().map(|t| format!("{DATA}{}.csv", t.name)).collect()
    }

    fn bytes(&self, cx: &Cx, _routes: &Routes, n: usize) -> Vec<u8> {
        let tables = table::tables(cx.site);
        let Some(table) = tables.get(n) else { return Vec::new() };
        let langs = cx.site.langs();
        let mut out = String::new();
        line(&table::columns(table, langs), &mut out);
        for (ids, row) in &table.rows {
            line(&table::values(table, ids, row, langs), &mut out);
        }
        out.into_bytes()
    }
}

fn line(values: &[String], out: &mut String) {
    for (n, value) in values.iter().enumerate() {
        if n > 0 {
            out.push(',');
        }
        // A cell that begins like a formula would be run by spreadsheet programs.
        let value = if value.starts_with(['=', '+', '@']) { format!("'{value}") } else { value.clone() };
        if value.contains([',', '"', '\n', '\r']) {
            out.push('"');
            out.push_str(&value.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&value);
        }
    }
    out.push_str("\r\n");
}
