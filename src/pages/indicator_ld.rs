//! An indicator → schema.org: a Dataset, the variable it measures, and those figures that stand in the open data.

use crate::entities::Record;
use crate::entities::common::Source;
use crate::entities::indicator::Indicator;
use crate::entities::indicator::Unit;
use crate::figures::Figure;
use crate::figures::Reading;
use crate::pages::Desk;
use crate::pages::open_data;
use crate::tables;
use serde_json::Map;
use serde_json::Value;
use serde_json::json;

/// What schema.org is told of an indicator, for the head of its page: a graph of a `Dataset`, a `StatisticalVariable` and an
/// `Observation` for each figure of the whole that stands in the open data. Without creator: who made the figures is said by
/// their sources. Figures whose source names no licence are cited on the page and not told here.
pub(crate) fn json_ld(desk: &Desk, indicator: &Record<Indicator>) -> Value {
    let page = desk.full("indicator", &indicator.id, desk.lang).as_str().to_owned();
    let open: Vec<&Figure> =
        desk.cx.figures.series(&indicator.id).iter().filter(|f| tables::is_open(indicator, f, desk.cx.figures)).collect();
    let mut graph = vec![dataset(desk, indicator, &page, !open.is_empty()), variable(desk, indicator, &page)];
    graph.extend(open.iter().filter_map(|f| observation(desk, indicator, f, &page)));
    json!({ "@context": "https://schema.org", "@graph": graph })
}

/// Adds what is known.
fn put(object: &mut Map<String, Value>, key: &str, value: Option<Value>) {
    if let Some(value) = value {
        object.insert(key.to_owned(), value);
    }
}

fn dataset(desk: &Desk, indicator: &Record<Indicator>, page: &str, is_open: bool) -> Value {
    let langs = desk.cx.site.langs();
    let sources = sources(desk.cx.figures.series(&indicator.id));
    let mut own = Map::from_iter([
        ("@type".to_owned(), json!("Dataset")),
        ("@id".to_owned(), json!(format!("{page}#dataset"))),
        ("name".to_owned(), json!(&*desk.bare(&indicator.title).0)),
        ("description".to_owned(), json!(&*desk.bare(&indicator.definition).0)),
        ("identifier".to_owned(), json!(&*indicator.id)),
        ("inLanguage".to_owned(), json!(langs.tag(indicator.definition.say(langs, desk.lang).lang))),
        ("url".to_owned(), json!(page)),
        ("isAccessibleForFree".to_owned(), json!(true)),
        ("variableMeasured".to_owned(), json!({ "@id": format!("{page}#variable") })),
    ]);
    let urls: Vec<&str> = sources.iter().filter_map(|s| s.url.as_deref()).collect();
    put(&mut own, "isBasedOn", (!urls.is_empty()).then(|| json!(urls)));
    put(&mut own, "license", licence(&sources));
    put(&mut own, "temporalCoverage", coverage(desk.cx.figures.series(&indicator.id)));
    let file = |name: &str, media: &str| {
        let url = desk.routes.full(&format!("data/v1/{name}")).as_str().to_owned();
        json!({ "@type": "DataDownload", "contentUrl": url, "encodingFormat": media })
    };
    let files = || json!([file("figures.csv", "text/csv"), file("figures.json", "application/json")]);
    put(&mut own, "distribution", is_open.then(files));
    Value::Object(own)
}

/// One licence for all figures, or none is claimed.
fn licence(sources: &[&Source]) -> Option<Value> {
    let first = sources.first()?.licence.as_deref()?;
    if !sources.iter().all(|s| s.licence.as_deref() == Some(first)) {
        return None;
    }
    Some(open_data::licence_url(first).map_or_else(|| json!({ "@type": "CreativeWork", "name": first }), Value::from))
}

/// Calendar years from the first to the last figure with a value.
fn coverage(series: &[Figure]) -> Option<Value> {
    let years = || series.iter().filter(|f| f.value().is_some()).filter_map(|f| f.period.as_ref()).map(tables::years);
    let (first, last) = (years().map(|y| y.0).min()?, years().map(|y| y.1).max()?);
    Some(json!(if first == last { format!("{first:04}") } else { format!("{first:04}/{last:04}") }))
}

fn variable(desk: &Desk, indicator: &Record<Indicator>, page: &str) -> Value {
    let mut own = Map::from_iter([
        ("@type".to_owned(), json!("StatisticalVariable")),
        ("@id".to_owned(), json!(format!("{page}#variable"))),
        ("name".to_owned(), json!(&*desk.bare(&indicator.title).0)),
        ("description".to_owned(), json!(&*desk.bare(&indicator.definition).0)),
    ]);
    let below = || json!({ "@type": "StatisticalVariable", "name": &*desk.bare(&indicator.denominator).0 });
    put(&mut own, "measurementDenominator", (!indicator.denominator.is_empty()).then(below));
    let method = if indicator.computed.is_some() { "computed" } else { "observed" };
    let method = json!(&*desk.t_bare(&format!("indicator-method-{method}"), &[]).0);
    put(&mut own, "measurementMethod", Some(method));
    Value::Object(own)
}

/// A figure with a value.
fn observation(desk: &Desk, indicator: &Record<Indicator>, figure: &Figure, page: &str) -> Option<Value> {
    let value = figure.value()?;
    let home = desk.cx.site.home();
    let date = figure.period.as_ref().map_or_else(|| desk.cx.site.as_of.to_string(), tables::machine_time);
    let mut own = Map::from_iter([
        ("@type".to_owned(), json!("Observation")),
        ("variableMeasured".to_owned(), json!({ "@id": format!("{page}#variable") })),
        (
            "observationAbout".to_owned(),
            json!({ "@type": "CollegeOrUniversity", "name": &*desk.bare(&home.name).0, "url": &*home.website }),
        ),
        ("observationDate".to_owned(), json!(date)),
        ("value".to_owned(), json!(value)),
    ]);
    // UN/CEFACT code of per cent; the other units have none.
    if indicator.unit == Unit::Percent {
        own.insert("unitCode".to_owned(), json!("P1"));
    }
    put(&mut own, "unitText", Some(json!(&*desk.t_bare(&format!("indicator-unit-{}", indicator.unit.word()), &[]).0)));
    if let Reading::Published(value, step) = figure.reading {
        own.insert("minValue".to_owned(), json!(value - step / 2.0));
        own.insert("maxValue".to_owned(), json!(value + step / 2.0));
    }
    Some(Value::Object(own))
}

/// Distinct sources of figures.
fn sources(figures: &[Figure]) -> Vec<&Source> {
    let mut all: Vec<&Source> = Vec::new();
    for source in figures.iter().rev().filter_map(|f| f.source.as_ref()) {
        if !all.contains(&source) {
            all.push(source);
        }
    }
    all
}
