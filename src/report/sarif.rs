//! Problems → SARIF 2.1.0 (OASIS standard of 27 March 2020), as code hosts and editors import it.

use crate::base::diag::Level;
use crate::base::diag::Patch;
use crate::read::Sources;
use crate::report::Place;
use crate::report::Shown;
use serde_json::Value;
use serde_json::json;
use std::collections::BTreeSet;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// One run with all problems.
pub(super) fn render(all: &[Shown], sources: &Sources) -> String {
    let codes: BTreeSet<&str> = all.iter().map(|shown| shown.diag.code).collect();
    let rules: Vec<Value> = codes.iter().map(|code| json!({ "id": code })).collect();
    let results: Vec<Value> = all.iter().map(|shown| result(shown, &codes, sources)).collect();
    let driver = json!({ "name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION"), "rules": rules });
    let run = json!({ "tool": { "driver": driver }, "columnKind": "unicodeCodePoints", "results": results });
    format!("{:#}\n", json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] }))
}

fn result(shown: &Shown, codes: &BTreeSet<&str>, sources: &Sources) -> Value {
    let level = match shown.diag.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Info => "note",
    };
    let also = shown.said.also.iter().filter_map(|(at, why)| {
        let mut place = location(&Place::at(*at, sources))?;
        place.as_object_mut()?.insert("message".to_owned(), json!({ "text": why }));
        Some(place)
    });
    let fix = shown.diag.fix.as_ref().and_then(|patch| fix(patch, &shown.said.help, sources));
    json!({
        "ruleId": shown.diag.code,
        "ruleIndex": codes.iter().position(|code| *code == shown.diag.code),
        "level": level,
        "message": { "text": shown.whole() },
        "locations": location(&shown.place).into_iter().collect::<Vec<_>>(),
        "relatedLocations": also.collect::<Vec<_>>(),
        "fixes": fix.into_iter().collect::<Vec<_>>(),
    })
}

fn location(place: &Place) -> Option<Value> {
    let path = place.path?;
    Some(json!({ "physicalLocation": { "artifactLocation": { "uri": uri(path) }, "region": region(place) } }))
}

fn fix(patch: &Patch, help: &str, sources: &Sources) -> Option<Value> {
    let place = Place::at(patch.at, sources);
    let replacement = json!({ "deletedRegion": region(&place), "insertedContent": { "text": patch.with } });
    let change = json!({ "artifactLocation": { "uri": uri(place.path?) }, "replacements": [replacement] });
    Some(json!({ "description": { "text": help }, "artifactChanges": [change] }))
}

fn region(place: &Place) -> Value {
    let lines = place.lines();
    json!({ "startLine": lines.line, "startColumn": lines.column, "endLine": lines.end_line, "endColumn": lines.end_column })
}

/// A relative reference (RFC 3986): everything but unreserved characters and `/` as percent codes.
fn uri(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}
