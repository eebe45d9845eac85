//! `datapackage.json` (Data Package 2.0 with Table Schema): every CSV file with its columns, keys, licences and sources, so
//! that a program can read and check the files without being told anything else.

use crate::base::lang::Lang;
use crate::codes::sha256;
use crate::entities::common::Source;
use crate::files::DATA;
use crate::files::FileKind;
use crate::files::json::pretty;
use crate::pages::Cx;
use crate::pages::open_data;
use crate::plan::Routes;
use crate::tables;
use crate::tables::Column;
use crate::tables::Licence;
use crate::tables::Style;
use crate::tables::Table;
use crate::tables::Type;
use serde_json::Map;
use serde_json::Value;
use serde_json::json;

/// The data package.
pub(super) struct PackageFile;

impl FileKind for PackageFile {
    fn paths(&self, _cx: &Cx, _routes: &Routes) -> Vec<String> {
        vec![format!("{DATA}datapackage.json")]
    }

    fn bytes(&self, cx: &Cx, routes: &Routes, _n: usize) -> Vec<u8> {
        let tables = tables::all(cx.site, cx.figures);
        let resources: Vec<Value> = tables.iter().map(|t| resource(cx, t, &tables)).collect();
        let day = cx.site.as_of.to_string();
        let mut package = Map::from_iter([
            ("$schema".to_owned(), json!("https://datapackage.org/profiles/2.0/datapackage.json")),
            ("name".to_owned(), json!("internationalization-portal")),
            ("id".to_owned(), json!(routes.full(&format!("{DATA}datapackage.json")).as_str())),
            ("title".to_owned(), json!(open_data::title(cx, Lang::FIRST))),
            ("description".to_owned(), json!(open_data::about(cx, Lang::FIRST))),
            ("homepage".to_owned(), json!(routes.full("").as_str())),
            ("version".to_owned(), json!(day)),
            ("created".to_owned(), json!(format!("{day}T00:00:00Z"))),
            ("contributors".to_owned(), json!([{ "title": open_data::publisher(cx, Lang::FIRST), "roles": ["publisher"] }])),
        ]);
        // One licence for the whole only where every file has the same.
        if let Some(Licence::One(first)) = tables.first().map(|t| &t.licence)
            && tables.iter().all(|t| t.licence == Licence::One(first.clone()))
        {
            package.insert("licenses".to_owned(), json!([licence(first)]));
        }
        package.insert("resources".to_owned(), Value::from(resources));
        pretty(&Value::Object(package))
    }
}

fn resource(cx: &Cx, table: &Table, all: &[Table]) -> Value {
    let bytes = tables::csv(table, Style::Comma);
    let mut resource = Map::from_iter([
        ("name".to_owned(), json!(table.name)),
        ("type".to_owned(), json!("table")),
        ("path".to_owned(), json!(format!("{}.csv", table.name))),
        ("title".to_owned(), json!(open_data::table_title(cx, Lang::FIRST, table))),
        ("description".to_owned(), json!(open_data::table_about(cx, Lang::FIRST, table))),
        ("format".to_owned(), json!("csv")),
        ("mediatype".to_owned(), json!("text/csv")),
        ("encoding".to_owned(), json!("utf-8")),
        ("bytes".to_owned(), json!(bytes.len())),
        ("hash".to_owned(), json!(format!("sha256:{}", sha256::hex(&bytes)))),
    ]);
    match &table.licence {
        Licence::One(name) => {
            resource.insert("licenses".to_owned(), json!([licence(name)]));
        }
        // Which licence is a row's is said by the row.
        Licence::Each(_) | Licence::Unnamed => {}
    }
    if !table.sources.is_empty() {
        resource.insert("sources".to_owned(), table.sources.iter().map(source).collect());
    }
    resource.insert("schema".to_owned(), schema(table, all));
    Value::Object(resource)
}

/// A licence as a data package names it: by its identifier when it has one, else by its words.
fn licence(name: &str) -> Value {
    let is_id = name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b));
    match open_data::licence_url(name) {
        Some(url) if is_id => json!({ "name": name, "path": url }),
        Some(url) => json!({ "path": url, "title": name }),
        None => json!({ "name": "other", "title": name }),
    }
}

fn source(source: &Source) -> Value {
    let mut own = Map::from_iter([("title".to_owned(), json!(&*source.name))]);
    if let Some(url) = &source.url {
        own.insert("path".to_owned(), json!(&**url));
    }
    own.insert("version".to_owned(), json!(source.retrieved.iso()));
    Value::Object(own)
}

fn schema(table: &Table, all: &[Table]) -> Value {
    let mut schema = Map::from_iter([
        ("$schema".to_owned(), json!("https://datapackage.org/profiles/2.0/tableschema.json")),
        ("fields".to_owned(), table.columns.iter().map(field).collect()),
        ("missingValues".to_owned(), json!([""])),
    ]);
    let key = table.key();
    if !key.is_empty() {
        schema.insert("primaryKey".to_owned(), json!(key));
    }
    let references: Vec<Value> = table
        .references(all)
        .into_iter()
        .map(|(column, target)| json!({ "fields": [column], "reference": { "resource": target, "fields": ["id"] } }))
        .collect();
    if !references.is_empty() {
        schema.insert("foreignKeys".to_owned(), Value::from(references));
    }
    Value::Object(schema)
}

fn field(column: &Column) -> Value {
    let mut constraints = Map::new();
    if column.required {
        constraints.insert("required".to_owned(), json!(true));
    }
    let (kind, format) = match column.kind {
        Type::Text => ("string", None),
        Type::Number => ("number", None),
        Type::Integer => ("integer", None),
        Type::Bool => ("boolean", None),
        Type::Email => ("string", Some("email")),
        Type::Pattern(pattern) => {
            constraints.insert("pattern".to_owned(), json!(format!("^{pattern}$")));
            ("string", None)
        }
        Type::Word(words) => {
            constraints.insert("enum".to_owned(), json!(words));
            ("string", None)
        }
    };
    let mut field = Map::from_iter([("name".to_owned(), json!(column.name)), ("type".to_owned(), json!(kind))]);
    field.extend(format.map(|f| ("format".to_owned(), json!(f))));
    field.insert("description".to_owned(), json!(column.doc));
    if !constraints.is_empty() {
        field.insert("constraints".to_owned(), Value::Object(constraints));
    }
    Value::Object(field)
}
