//! `partners.geojson` (RFC 7946): a point for each partner whose place is recorded, with its names, country and how many of
//! its agreements have which status.

use crate::entities::Record;
use crate::entities::partner::Partner;
use crate::files::DATA;
use crate::files::FileKind;
use crate::files::json::pretty;
use crate::pages::Cx;
use crate::plan::Routes;
use serde_json::Map;
use serde_json::Value;
use serde_json::json;
use std::collections::BTreeMap;

/// The map of partners.
pub(super) struct PartnersMap;

impl FileKind for PartnersMap {
    fn paths(&self, cx: &Cx, _routes: &Routes) -> Vec<String> {
        if is_there(cx) { vec![format!("{DATA}partners.geojson")] } else { Vec::new() }
    }

    fn bytes(&self, cx: &Cx, _routes: &Routes, _n: usize) -> Vec<u8> {
        file(cx)
    }
}

/// True when the place of a partner is recorded.
pub(super) fn is_there(cx: &Cx) -> bool {
    cx.site.partners.iter().any(|p| p.at.is_some())
}

/// The file.
pub(super) fn file(cx: &Cx) -> Vec<u8> {
    let features: Vec<Value> = cx.site.partners.iter().filter_map(|p| feature(cx, p)).collect();
    // The name of a day is no member of GeoJSON, and foreign members are allowed (RFC 7946, 6.1).
    pretty(&json!({ "type": "FeatureCollection", "as_of": cx.site.as_of.to_string(), "features": features }))
}

fn feature(cx: &Cx, partner: &Record<Partner>) -> Option<Value> {
    let at = partner.at?;
    let langs = cx.site.langs();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for agreement in cx.site.agreements_of(partner) {
        *counts.entry(cx.figures.agreement(agreement).status.word()).or_default() += 1;
    }
    let mut properties = Map::new();
    for lang in langs.all() {
        if let Some(name) = partner.name.get(lang) {
            properties.insert(format!("name_{}", langs.tag(lang)), Value::from(name));
        }
    }
    properties.insert("country".to_owned(), Value::from(&*partner.country));
    properties.insert("kind".to_owned(), Value::from(partner.kind));
    if let Some(precision) = partner.row.word("precision") {
        properties.insert("precision".to_owned(), Value::from(precision));
    }
    properties.insert("agreements_by_status".to_owned(), json!(counts));
    Some(json!({
        "type": "Feature",
        "id": &*partner.id,
        "geometry": { "type": "Point", "coordinates": [at.lon, at.lat] },
        "properties": properties,
    }))
}
