//! `figures.json`: every figure that stands in `figures.csv`, with its numbers as numbers, and the newest one of each
//! indicator by name, for other sites that show one.

use crate::files::DATA;
use crate::files::FileKind;
use crate::files::json::pretty;
use crate::pages::Cx;
use crate::plan::Routes;
use crate::tables;
use crate::tables::Column;
use crate::tables::Type;
use serde_json::Map;
use serde_json::Value;
use serde_json::json;

/// The file of figures.
pub(super) struct FiguresFile;

impl FileKind for FiguresFile {
    fn paths(&self, cx: &Cx, _routes: &Routes) -> Vec<String> {
        if cx.site.indicators.is_empty() { Vec::new() } else { vec![format!("{DATA}figures.json")] }
    }

    fn bytes(&self, cx: &Cx, _routes: &Routes, _n: usize) -> Vec<u8> {
        file(cx)
    }
}

/// The file.
pub(super) fn file(cx: &Cx) -> Vec<u8> {
    let table = tables::of_figures(cx.site, cx.figures);
    let place = |name: &str| table.column(name).unwrap_or(usize::MAX);
    let (id, indicator) = (place("id"), place("indicator"));
    let mut newest = Map::new();
    // Figures of the whole come first, oldest first: the last one is the newest.
    for row in &table.rows {
        if let (Some(id), Some(indicator)) = (row.get(id), row.get(indicator))
            && id.strip_prefix(indicator.as_str()).is_some_and(|rest| rest.starts_with("::"))
        {
            newest.insert(indicator.clone(), Value::from(id.as_str()));
        }
    }
    let figures = table.rows.iter().map(|row| object(&table.columns, row));
    pretty(&json!({
        "version": 1,
        "as_of": cx.site.as_of.to_string(),
        "official": cx.site.home().official,
        "invented": cx.site.home().invented,
        "without_licence_left_out": table.left_out,
        "newest": newest,
        "figures": figures.collect::<Vec<_>>(),
    }))
}

/// A row as an object; what is empty is left out.
fn object(columns: &[Column], row: &[String]) -> Value {
    let filled = columns.iter().zip(row).filter(|(_, value)| !value.is_empty());
    let typed = |column: &Column, value: &str| match column.kind {
        Type::Number | Type::Integer => value.parse::<serde_json::Number>().map_or(Value::from(value), Value::Number),
        _ => Value::from(value),
    };
    Value::Object(filled.map(|(column, value)| (column.name.clone(), typed(column, value))).collect())
}
