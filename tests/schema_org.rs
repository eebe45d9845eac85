//! Structured data of pages: only types and properties that schema.org has, and every kind of page tells what it is about.

use crate::portal::none;
use crate::site;
use crate::site::Ready;
use imbat::portal::Options;
use serde_json::Value;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// Types of schema.org (version 29) that pages use, with the properties they use, inherited ones too.
const KNOWN: &[(&str, &[&str])] = &[
    ("WebSite", &["about", "description", "inLanguage", "name", "url"]),
    ("Article", &["datePublished", "description", "headline", "inLanguage", "url"]),
    ("NewsArticle", &["datePublished", "description", "headline", "inLanguage", "url"]),
    ("CollegeOrUniversity", ORGANIZATION),
    ("Organization", ORGANIZATION),
    ("ResearchOrganization", ORGANIZATION),
    ("Corporation", ORGANIZATION),
    ("NGO", ORGANIZATION),
    ("GovernmentOrganization", ORGANIZATION),
    ("PostalAddress", &["addressCountry", "addressLocality", "streetAddress"]),
    ("ContactPoint", &["contactType", "email", "name", "telephone", "url"]),
    ("PropertyValue", &["propertyID", "value"]),
    (
        "EducationalOccupationalProgram",
        &["educationalCredentialAwarded", "name", "numberOfCredits", "offers", "provider", "timeToComplete", "url"],
    ),
    ("Offer", &["price", "priceCurrency"]),
    ("Certification", &["about", "certificationStatus", "expires", "issuedBy", "name", "validFrom"]),
    ("Grant", &["alternateName", "funder", "identifier", "name", "url"]),
    ("MonetaryGrant", &["alternateName", "amount", "funder", "identifier", "name", "url"]),
    ("MonetaryAmount", &["currency", "value"]),
    ("DefinedTermSet", &["hasDefinedTerm", "name"]),
    ("DefinedTerm", &["description", "inDefinedTermSet", "inLanguage", "name", "termCode"]),
    ("Event", &["endDate", "eventAttendanceMode", "location", "name", "organizer", "startDate", "url"]),
    ("Place", &["name"]),
    ("DataCatalog", &["about", "dataset", "description", "inLanguage", "name", "url"]),
    (
        "Dataset",
        &[
            "dateModified",
            "description",
            "distribution",
            "identifier",
            "inLanguage",
            "isAccessibleForFree",
            "isBasedOn",
            "license",
            "name",
            "temporalCoverage",
            "url",
            "variableMeasured",
        ],
    ),
    ("DataDownload", &["contentUrl", "encodingFormat", "name"]),
    ("StatisticalVariable", &["description", "measurementDenominator", "measurementMethod", "name"]),
    // A kind of QuantitativeValue: value, unit and bounds come from there.
    (
        "Observation",
        &["maxValue", "minValue", "observationAbout", "observationDate", "unitCode", "unitText", "value", "variableMeasured"],
    ),
    ("CreativeWork", &["name"]),
];
const ORGANIZATION: &[&str] = &["address", "alternateName", "contactPoint", "identifier", "name", "sameAs", "url"];

/// Members of enumerations of schema.org that pages use.
const MEMBERS: &[&str] = &[
    "CertificationActive",
    "CertificationInactive",
    "OnlineEventAttendanceMode",
    "MixedEventAttendanceMode",
    "OfflineEventAttendanceMode",
];

/// The structured data of a page.
fn of_page(html: &str) -> Option<Value> {
    let (_, rest) = html.split_once("<script type=\"application/ld+json\">")?;
    let (json, _) = rest.split_once("</script>")?;
    Some(serde_json::from_str(json).unwrap())
}

fn visit<'a>(value: &'a Value, seen: &mut dyn FnMut(&'a serde_json::Map<String, Value>)) {
    match value {
        Value::Array(list) => list.iter().for_each(|v| visit(v, seen)),
        Value::Object(map) => {
            seen(map);
            map.values().for_each(|v| visit(v, seen));
        }
        _ => {}
    }
}

fn pages(files: &BTreeMap<String, Vec<u8>>) -> Vec<(&str, Value)> {
    let html = files.iter().filter(|(path, _)| path.ends_with(".html"));
    html.filter_map(|(path, bytes)| Some((path.as_str(), of_page(&String::from_utf8_lossy(bytes))?))).collect()
}

#[test]
fn pages_say_only_what_schema_org_knows() {
    let (_, example) = site::example();
    let own = Ready::new(site::own(), site::AS_OF, &Options::default()).build();
    let mut problems = BTreeSet::new();
    for (path, data) in pages(example).into_iter().chain(pages(&own)) {
        if data["@context"] != "https://schema.org" {
            problems.insert(format!("{path}: no context"));
        }
        visit(&data, &mut |object| {
            let properties: Vec<&String> = object.keys().filter(|k| !k.starts_with('@')).collect();
            let Some(kind) = object.get("@type").and_then(Value::as_str) else {
                // A graph, or a pointer to another node.
                if !properties.is_empty() {
                    problems.insert(format!("{path}: an object without a type: {object:?}"));
                }
                return;
            };
            let Some((_, known)) = KNOWN.iter().find(|(k, _)| *k == kind) else {
                problems.insert(format!("{path}: {kind}"));
                return;
            };
            for property in properties {
                if !known.contains(&property.as_str()) {
                    problems.insert(format!("{path}: {kind}.{property}"));
                }
                match &object[property] {
                    Value::String(text) if text.is_empty() => {
                        problems.insert(format!("{path}: {kind}.{property} is empty"));
                    }
                    Value::String(text) => {
                        let member = text.strip_prefix("https://schema.org/");
                        if member.is_some_and(|m| !MEMBERS.contains(&m)) {
                            problems.insert(format!("{path}: {text}"));
                        }
                    }
                    _ => {}
                }
            }
        });
    }
    none(&problems.into_iter().collect::<Vec<_>>());
}

#[test]
fn pages_tell_what_they_are_about() {
    let (ready, files) = site::example();
    let routes = &ready.portal.as_ref().unwrap().plan.routes;
    for (kind, id, wanted) in [
        ("home", "", "CollegeOrUniversity"),
        ("contact", "", "CollegeOrUniversity"),
        ("partner", "example-university", "CollegeOrUniversity"),
        ("programme", "computer-engineering-bsc", "EducationalOccupationalProgram"),
        ("quality", "sample-engineering-label", "Certification"),
        ("grant", "sample-tides", "MonetaryGrant"),
        ("glossary", "", "DefinedTermSet"),
        ("glossary", "", "DefinedTerm"),
        ("events", "", "Event"),
        ("indicator", "m01", "Dataset"),
        ("indicator", "m01", "StatisticalVariable"),
        ("indicator", "m01", "Observation"),
        ("indicator", "m01", "DataDownload"),
        ("section-data", "", "DataCatalog"),
        ("section-data", "", "DataDownload"),
    ] {
        let route = routes.get(kind, id).unwrap_or_else(|| panic!("{kind}:{id}"));
        for path in &route.paths {
            let html = String::from_utf8_lossy(&files[&format!("{path}index.html")]).into_owned();
            let data = of_page(&html).unwrap_or_else(|| panic!("{path}: no structured data"));
            let mut found = false;
            visit(&data, &mut |object| found |= object.get("@type").and_then(Value::as_str) == Some(wanted));
            assert!(found, "{path}: no {wanted}");
        }
    }
}

#[test]
fn observations_are_the_figures_of_the_open_data() {
    let (ready, files) = site::example();
    let portal = ready.portal.as_ref().unwrap();
    let path = portal.plan.routes.get("indicator", "m01").unwrap().paths[0].clone();
    let data = of_page(&String::from_utf8_lossy(&files[&format!("{path}index.html")])).unwrap();
    let observations: Vec<&Value> = data["@graph"].as_array().unwrap().iter().filter(|n| n["@type"] == "Observation").collect();
    assert_eq!(observations.len(), portal.figures.series("m01").iter().filter(|f| f.value().is_some()).count());
    assert_eq!(observations[0]["observationDate"], "2021/2022");
    assert_eq!(observations[0]["value"], 8.0);
    assert_eq!(observations[0]["unitCode"], "P1");
    // They all point at one variable, which the dataset measures.
    let variable = &data["@graph"][0]["variableMeasured"]["@id"];
    assert!(observations.iter().all(|o| &o["variableMeasured"]["@id"] == variable));
}
