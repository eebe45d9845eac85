//! One JSON file per entity, its keys those of the field table; blocks stay inside their record.

use crate::base::lang::Langs;
use crate::files::DATA;
use crate::files::FileKind;
use crate::pages::Cx;
use crate::plan::Routes;
use crate::schema::row::Cell;
use crate::schema::row::Row;
use crate::schema::shape::Shape;
use crate::tables;
use serde_json::Map;
use serde_json::Value;
use serde_json::json;

/// JSON files.
pub(super) struct JsonFile;

impl FileKind for JsonFile {
    fn paths(&self, cx: &Cx, _routes: &Routes) -> Vec<String> {
        tables::with_json(cx.site).iter().map(|s| format!("{DATA}{}.json", tables::name(s))).collect()
    }

    fn bytes(&self, cx: &Cx, _routes: &Routes, n: usize) -> Vec<u8> {
        tables::with_json(cx.site).get(n).map_or(Vec::new(), |shape| file(cx, shape))
    }
}

/// The file of a shape.
pub(super) fn file(cx: &Cx, shape: &'static Shape) -> Vec<u8> {
    let records = cx.site.entities.all().into_iter().filter(|r| r.shape == shape && licensed(r.row));
    let items: Vec<Value> = records.map(|r| object(r.row, cx.site.langs())).collect();
    pretty(&json!({ "as_of": cx.site.as_of.to_string(), tables::name(shape): items }))
}

/// A JSON document as it is written to files.
pub(super) fn pretty(value: &Value) -> Vec<u8> {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text.into_bytes()
}

fn object(row: &Row, langs: &Langs) -> Value {
    let mut map = Map::new();
    if !row.id.is_empty() {
        map.insert("id".into(), Value::from(&*row.id));
    }
    for field in row.shape.all_fields().filter(|f| f.public) {
        if let Some(cell) = row.cell(field.key) {
            map.insert(field.key.into(), value(cell, langs));
        }
    }
    Value::Object(map)
}

fn value(cell: &Cell, langs: &Langs) -> Value {
    match cell {
        Cell::Text(text) => text.0.iter().map(|(l, t)| (langs.tag(*l).to_owned(), Value::from(&**t))).collect(),
        Cell::WordPerLanguage(words) => words.iter().map(|(l, w)| (langs.tag(*l).to_owned(), Value::from(*w))).collect(),
        Cell::Int(n) => Value::from(*n),
        Cell::Num(n) => Value::from(*n),
        Cell::Bool(b) => Value::from(*b),
        Cell::List(items) => items.iter().map(|i| value(&i.cell, langs)).collect(),
        Cell::Row(row) => object(row, langs),
        Cell::Rows(rows) => rows.iter().filter(|r| licensed(r)).map(|r| object(r, langs)).collect(),
        other => Value::from(tables::plain(other)),
    }
}

/// Agreements that are not public and figures without a licence stay out, as in the CSV files.
fn licensed(row: &Row) -> bool {
    let public = row.switch("public") != Some(false);
    let figure = row.shape.name != "observation" || row.row("source").is_some_and(|s| s.has("licence"));
    public && figure
}
