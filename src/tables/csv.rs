//! A table → CSV (RFC 4180, UTF-8): with commas for programs, with semicolons and decimal commas for spreadsheet programs
//! of countries that write numbers that way.

use crate::tables::Table;
use crate::tables::Type;

/// Form of a CSV file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Commas between values, a point before decimals.
    Comma,
    /// Semicolons between values, a comma before decimals, and a byte order mark, by which Excel knows UTF-8.
    Semicolon,
}

/// The file.
pub fn csv(table: &Table, style: Style) -> Vec<u8> {
    let mut out = String::new();
    if style == Style::Semicolon {
        out.push('\u{FEFF}');
    }
    line(table.columns.iter().map(|c| c.name.clone()), style, &mut out);
    for row in &table.rows {
        let value = |(column, value): (&crate::tables::Column, &String)| match (style, column.kind) {
            (Style::Semicolon, Type::Number) => value.replace('.', ","),
            _ => value.clone(),
        };
        line(table.columns.iter().zip(row).map(value), style, &mut out);
    }
    out.into_bytes()
}

fn line(values: impl Iterator<Item = String>, style: Style, out: &mut String) {
    let between = if style == Style::Comma { ',' } else { ';' };
    for (n, value) in values.enumerate() {
        if n > 0 {
            out.push(between);
        }
        // A cell that begins like a formula would be run by spreadsheet programs.
        let value = if value.starts_with(['=', '+', '@']) { format!("'{value}") } else { value };
        if value.contains([between, '"', '\n', '\r']) {
            out.push('"');
            out.push_str(&value.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&value);
        }
    }
    out.push_str("\r\n");
}
