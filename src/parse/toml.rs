//! TOML text → [`Table`] with places. Goes on after a syntax error, so that one run shows all of them.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::faults;
use crate::base::span::FileId;
use crate::base::span::Span;
use crate::schema::kind::day;
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
            diags.add(syntax(text, place, range, error.message()));
            lines.push(line);
        }
    }
    Parsed { table: convert_table(table.get_ref(), place), sound: errors.is_empty() }
}

/// A broken rule of TOML. The most frequent one is a day that does not exist or is written in another order; then the
/// whole value is marked and the day that was meant is offered.
fn syntax(text: &str, place: Place, range: Range<usize>, detail: &str) -> Diag {
    let plain = |at: Range<usize>| faults::toml_syntax(self::at(place, at), detail).with("suggestion", "");
    let start = text.get(..range.start).and_then(|t| t.rfind('\n')).map_or(0, |n| n + 1);
    let line = text.get(start..).and_then(|t| t.lines().next()).unwrap_or("");
    let Some(equals) = line.find('=') else { return plain(range) };
    let value = line[equals + 1..].split('#').next().unwrap_or("").trim();
    let from = start + equals + 1 + (line[equals + 1..].len() - line[equals + 1..].trim_start().len());
    let whole = from..from + value.len();
    let is_day =
        value.starts_with(|c: char| c.is_ascii_digit()) && value.bytes().all(|b| b.is_ascii_digit() || b"-./: T".contains(&b));
    match day::likely(value).filter(|_| is_day) {
        Some(meant) => faults::toml_syntax(self::at(place, whole.clone()), detail).fix(self::at(place, whole), day::typed(meant)),
        None => plain(range),
    }
}

fn at(place: Place, range: Range<usize>) -> Span {
    Span::new(place.file, place.offset + range.start, place.offset + range.end)
}

fn convert_table(table: &DeTable, place: Place) -> Table {
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(key, value)| Entry {
            key: key.get_ref().as_ref().into(),
            key_at: at(place, key.span()),
            node: convert(value, place),
        })
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
