//! JSON Schema (draft 2020-12) of every kind of record, from its field table: for editors that check while one types.

use crate::base::lang::Langs;
use crate::entities::SHAPES;
use crate::files::DATA;
use crate::files::FileKind;
use crate::pages::Cx;
use crate::plan::Routes;
use crate::schema::shape::Kind;
use crate::schema::shape::Need;
use crate::schema::shape::Shape;
use serde_json::Map;
use serde_json::Value;
use serde_json::json;

/// Schema files.
pub(super) struct SchemaFile;

impl FileKind for SchemaFile {
    fn paths(&self, _cx: &Cx, _routes: &Routes) -> Vec<String> {
        SHAPES.iter().map(|s| format!("{DATA}schema/{}.schema.json", s.name)).collect()
    }

    fn bytes(&self, cx: &Cx, _routes: &Routes, n: usize) -> Vec<u8> {
        SHAPES.get(n).map_or(Vec::new(), |s| text(s, cx.site.langs()).into_bytes())
    }
}

/// The schema of a shape, as a file.
pub fn text(shape: &'static Shape, langs: &Langs) -> String {
    let mut schema = object(shape, langs);
    if let Value::Object(map) = &mut schema {
        map.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
        map.insert("title".into(), shape.name.into());
    }
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

fn object(shape: &'static Shape, langs: &Langs) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in shape.all_fields() {
        let mut schema = kind(&field.kind, langs);
        if let Value::Object(map) = &mut schema {
            map.insert("description".into(), field.doc.into());
        }
        properties.insert(field.key.into(), schema);
        if field.need == Need::Required {
            required.push(field.key);
        }
    }
    json!({ "type": "object", "additionalProperties": false, "properties": properties, "required": required })
}

fn kind(kind: &'static Kind, langs: &Langs) -> Value {
    match kind {
        Kind::Text => {
            let languages: Map<String, Value> =
                langs.tags().into_iter().map(|t| (t.to_owned(), json!({ "type": "string", "minLength": 1 }))).collect();
            json!({ "anyOf": [
                { "type": "string", "minLength": 1 },
                { "type": "object", "properties": languages, "additionalProperties": false },
            ] })
        }
        Kind::WordPerLanguage(words) => json!({ "anyOf": [{ "enum": words }, { "type": "object" }] }),
        Kind::Bool => json!({ "type": "boolean" }),
        Kind::Int(from, to) => json!({ "type": "integer", "minimum": from, "maximum": to }),
        Kind::Num(from, to) => json!({ "type": "number", "minimum": from, "maximum": to }),
        Kind::Day => {
            json!({ "anyOf": [{ "type": "string", "format": "date" }, { "type": "string", "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }, { "type": "integer" }] })
        }
        Kind::MonthDay => json!({ "type": "string", "pattern": "^--\\d{2}-\\d{2}$" }),
        Kind::AcademicYear => json!({ "type": "string", "pattern": "^\\d{4}/\\d{4}$" }),
        Kind::Moment => json!({ "type": ["string", "integer"] }),
        Kind::Period => json!({ "type": ["string", "integer"] }),
        Kind::Country => json!({ "type": "string", "pattern": "^[A-Z]{2}$" }),
        Kind::Url => json!({ "type": "string", "pattern": "^https?://" }),
        Kind::Email => json!({ "type": "string", "format": "email" }),
        Kind::Id => json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64 }),
        Kind::Word(words) => match words.iter().any(|w| w.bytes().all(|b| b.is_ascii_digit())) {
            true => json!({ "type": ["string", "integer"] }),
            false => json!({ "enum": words }),
        },
        Kind::Str | Kind::Language | Kind::Code(_) | Kind::Ref(_) => json!({ "type": "string", "minLength": 1 }),
        Kind::AnyRef => json!({ "type": "string", "pattern": "^[a-z-]+:" }),
        Kind::List(item) => json!({ "type": "array", "items": self::kind(item, langs) }),
        Kind::OneOrMore(item) => {
            json!({ "anyOf": [self::kind(item, langs), { "type": "array", "items": self::kind(item, langs) }] })
        }
        Kind::Table(shape) => object(shape, langs),
        Kind::WordOr(words, shape) => json!({ "anyOf": [{ "enum": words }, object(shape, langs)] }),
        Kind::PerLanguage(shape) => {
            let languages: Map<String, Value> = langs.tags().into_iter().map(|t| (t.to_owned(), object(shape, langs))).collect();
            json!({ "type": "object", "properties": languages, "additionalProperties": false })
        }
        Kind::Rows(shape) => json!({ "type": "array", "items": object(shape, langs) }),
        Kind::Grid(_) => {
            json!({ "type": "array", "items": { "type": "array", "items": { "type": ["string", "number", "boolean"] } } })
        }
    }
}
