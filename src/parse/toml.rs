//! TOML text → [`Table`] with places. Goes on after a syntax error, so that one run shows all of them.

use crate::base::diag::Diags;
use crate::base::faults;
use crate::base::span::FileId;
use crate::base::span::Span;
use crate::schema::tree::Entry;
use crate::schema::tree::Node;
use crate::schema::tree::Table;
use crate::schema::tree::Tree;
use std::ops::Range;
use toml::Spanned;
use toml::de::DeTable;
use toml::de::DeValue;

/// Where the text stands in its file: front matter begins after `+++`.
#[derive(Clone, Copy)]
struct Place {
    file: FileId,
    offset: usize,
}

/// A table, and whether its text followed TOML's rules throughout.
pub struct Parsed {
    /// What could be read.
    pub table: Table,
    /// False after a syntax error: keys may be missing through no fault of their own.
    pub sound: bool,
}

/// Reads `text`, which begins `offset` bytes into `file`.
pub fn parse(text: &str, file: FileId, offset: usize, diags: &mut Diags) -> Parsed {
    let place = Place { file, offset };
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut lines: Vec<usize> = Vec::new();
    for error in &errors {
        let range = error.span().unwrap_or(0..0);
        // One slip often breaks several rules of the grammar; the first on a line is the one to read.
        let line = text.get(..range.start).unwrap_or(text).matches('\n').count();
        if !lines.contains(&line) {
            diags.add(faults::toml_syntax(at(place, range), error.message()));
            lines.push(line);
        }
    }
    Parsed { table: convert_table(table.get_ref(), place), sound: errors.is_empty() }
}

fn at(place: Place, range: Range<usize>) -> Span {
    Span::new(place.file, place.offset + range.start, place.offset + range.end)
}

fn convert_table(table: &DeTable, place: Place) -> Table {
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(key, value)| Entry { key: key.get_ref().as_ref().into(), key_at: at(place, key.span()), node: convert(value, place) })
        .collect();
    entries.sort_by_key(|e| e.key_at);
    Table { entries }
}

fn convert(value: &Spanned<DeValue>, place: Place) -> Node {
    let tree = match value.get_ref() {
        DeValue::String(s) => Tree::Str(s.as_ref().into()),
        DeValue::Integer(i) => match i64::from_str_radix(&i.as_str().replace('_', ""), i.radix()) {
            Ok(n) => Tree::Int(n),
            Err(_) => Tree::Num(f64::INFINITY),
        },
        DeValue::Float(f) => Tree::Num(f.as_str().replace('_', "").parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(b) => Tree::Bool(*b),
        DeValue::Datetime(d) => Tree::Date(d.to_string().into()),
        DeValue::Array(items) => Tree::List(items.iter().map(|i| convert(i, place)).collect()),
        DeValue::Table(table) => Tree::Table(convert_table(table, place)),
    };
    Node { at: at(place, value.span()), value: tree }
}
