//! Open data: figures and groups of people as tables, the two forms of CSV, the data package, the catalogue against the
//! lists of DCAT-AP, structured data of pages against schema.org, archives.

use crate::portal::none;
use crate::portal::text;
use crate::site;
use crate::site::Ready;
use imbat::archive;
use imbat::base::lang::Lang;
use imbat::codes::sha256;
use imbat::portal::Options;
use imbat::tables;
use serde_json::Value;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

fn json(path: &str) -> Value {
    let (_, files) = site::example();
    serde_json::from_slice(&files[path]).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// Lines of a CSV file as name → value. Good enough for values without line breaks.
fn rows(text: &str, between: char) -> Vec<BTreeMap<String, String>> {
    let split = |line: &str| {
        let (mut values, mut inside) = (vec![String::new()], false);
        for c in line.chars() {
            match c {
                '"' => inside = !inside,
                c if c == between && !inside => values.push(String::new()),
                c => values.last_mut().unwrap().push(c),
            }
        }
        values
    };
    let mut lines = text.trim_start_matches('\u{FEFF}').split("\r\n").filter(|l| !l.is_empty()).map(split);
    let head = lines.next().unwrap();
    lines.map(|values| head.iter().cloned().zip(values).collect()).collect()
}

#[test]
fn figures_stand_in_full_with_their_source() {
    let (ready, files) = site::example();
    let portal = ready.portal.as_ref().unwrap();
    let csv = text(files, "data/v1/figures.csv");
    let all = rows(&csv, ',');
    let row = |id: &str| all.iter().find(|r| r["id"] == id).unwrap_or_else(|| panic!("{id}"));
    let share = row("m01::2023/2024");
    assert_eq!((&*share["num"], &*share["den"], &*share["value"]), ("510", "6010", "8.48585690515807"));
    assert_eq!((&*share["unit_measure"], &*share["basis"], &*share["reading"]), ("percent", "citizenship", "value"));
    assert_eq!((&*share["licence"], &*share["retrieved"]), ("CC0-1.0", "2024-11-01"));
    // A computed figure of the status day carries that day; a register that is not complete has no figure.
    let computed = all.iter().find(|r| r["source"].is_empty()).unwrap();
    assert_eq!(computed["as_of"], site::AS_OF);
    for row in &all {
        assert_eq!(row["value"].is_empty(), !["value", "published"].contains(&&*row["reading"]), "{row:?}");
    }
    // Every figure is in the file or counted as left out.
    let figures: usize = portal.site.indicators.iter().map(|i| portal.figures.figures_of(&i.id).len()).sum();
    let table = tables::of_figures(&portal.site, &portal.figures);
    assert_eq!(table.rows.len() + table.left_out, figures);
    let file = json("data/v1/figures.json");
    assert_eq!(file["figures"].as_array().unwrap().len(), all.len());
    assert_eq!(file["newest"]["m01"], "m01::2025/2026");
    assert_eq!(file["figures"][1]["value"].as_f64(), Some(510.0 / 6010.0 * 100.0));
}

#[test]
fn figures_without_a_licence_stay_out() {
    let mut files = site::invented();
    for (_, bytes) in files.iter_mut().filter(|(path, _)| path.starts_with("content/indicators/") || path.contains("/mobility/"))
    {
        *bytes = String::from_utf8(bytes.clone()).unwrap().replace(", licence = \"CC0-1.0\"", "").into_bytes();
    }
    let built = Ready::new(files, site::AS_OF, &Options::default()).build();
    let figures = rows(&text(&built, "data/v1/figures.csv"), ',');
    assert!(figures.iter().all(|r| r["source"].is_empty()), "{figures:?}");
    assert!(rows(&text(&built, "data/v1/mobility.csv"), ',').is_empty());
    assert!(!rows(&text(&built, "data/v1/enrolment.csv"), ',').is_empty());
    let index: Value = serde_json::from_slice(&built["data/v1/index.json"]).unwrap();
    let left = |name: &str| {
        let file = index["files"].as_array().unwrap().iter().find(|f| f["name"] == name).unwrap();
        file["rows_without_licence_left_out"].as_u64().unwrap()
    };
    assert!(left("figures") > 0 && left("mobility") > 0);
    assert_eq!(left("enrolment"), 0);
}

#[test]
fn groups_of_people_hide_small_counts_and_the_order_of_rows() {
    let (_, files) = site::example();
    for name in ["mobility", "enrolment"] {
        let all = rows(&text(files, &format!("data/v1/{name}.csv")), ',');
        assert!(!all.is_empty());
        for row in &all {
            assert_eq!(row["count"].is_empty(), row["status"] == "hidden", "{row:?}");
            assert!(row["count"].parse::<i64>().is_ok_and(|n| !(1..5).contains(&n)) || row["count"].is_empty(), "{row:?}");
        }
        // Sorted, so that neighbours say nothing of the row they came from.
        for table in all.iter().map(|r| (&r["table"], &r["academic_year"])).collect::<BTreeSet<_>>() {
            let groups: Vec<&String> =
                all.iter().filter(|r| (&r["table"], &r["academic_year"]) == table).map(|r| &r["group"]).collect();
            assert_eq!(groups[0], "");
            assert_eq!(groups.iter().collect::<BTreeSet<_>>().len(), groups.len());
        }
    }
}

#[test]
fn spreadsheets_get_semicolons_and_decimal_commas() {
    let (_, files) = site::example();
    let (comma, semicolon) = (text(files, "data/v1/figures.csv"), text(files, "data/v1/figures.semicolon.csv"));
    assert!(semicolon.starts_with('\u{FEFF}') && !comma.starts_with('\u{FEFF}'));
    let (comma, semicolon) = (rows(&comma, ','), rows(&semicolon, ';'));
    assert_eq!(comma.len(), semicolon.len());
    for (a, b) in comma.iter().zip(&semicolon) {
        for (name, value) in a {
            let number = ["num", "den", "value", "rounded_to"].contains(&&**name);
            assert_eq!(b[name], if number { value.replace('.', ",") } else { value.clone() });
        }
    }
}

#[test]
fn the_package_names_every_table_and_its_bytes() {
    let (ready, files) = site::example();
    let portal = ready.portal.as_ref().unwrap();
    let package = json("data/v1/datapackage.json");
    let resources = package["resources"].as_array().unwrap();
    let names: Vec<&str> = resources.iter().map(|r| r["name"].as_str().unwrap()).collect();
    assert_eq!(names, tables::names(&portal.site, &portal.figures));
    for resource in resources {
        let path = format!("data/v1/{}", resource["path"].as_str().unwrap());
        let bytes = &files[&path];
        assert_eq!(resource["bytes"], bytes.len(), "{path}");
        assert_eq!(resource["hash"].as_str().unwrap(), format!("sha256:{}", sha256::hex(bytes)), "{path}");
        let head = text(files, &path);
        let head: Vec<&str> = head.lines().next().unwrap().split(',').collect();
        let fields: Vec<&str> =
            resource["schema"]["fields"].as_array().unwrap().iter().map(|f| f["name"].as_str().unwrap()).collect();
        assert_eq!(fields, head, "{path}");
        for key in resource["schema"]["foreignKeys"].as_array().into_iter().flatten() {
            assert!(names.contains(&key["reference"]["resource"].as_str().unwrap()), "{key}");
        }
    }
    let agreements = resources.iter().find(|r| r["name"] == "agreements").unwrap();
    assert_eq!(agreements["schema"]["primaryKey"], serde_json::json!(["id"]));
    assert!(agreements["schema"]["foreignKeys"].to_string().contains("\"partners\""));
}

#[test]
fn every_table_has_a_title_in_every_language() {
    let mut problems = Vec::new();
    for ready in [
        Ready::new(site::invented(), site::AS_OF, &Options::default()),
        Ready::new(site::own(), site::AS_OF, &Options::default()),
    ] {
        let portal = ready.portal.as_ref().unwrap();
        for name in tables::names(&portal.site, &portal.figures) {
            let id = format!("data-table-{}", name.replace('_', "-"));
            let langs = portal.site.langs();
            let missing = langs.all().filter(|l| portal.cx().strings.own(*l, &id).is_none());
            problems.extend(missing.map(|l: Lang| format!("i18n/{}/data.ftl has no `{id}`", langs.tag(l))));
        }
    }
    none(&problems);
}

/// Mandatory and recommended properties of DCAT-AP 3.0 by class (chapter 4 of the specification, SEMIC 2024), as far as a
/// portal can know them.
const DCAT_AP: &[(&str, &[&str], &[&str])] = &[
    (
        "dcat:Catalog",
        &["dct:description", "dct:publisher", "dct:title"],
        &["dcat:dataset", "dct:issued", "dct:language", "dct:modified", "dct:spatial", "dcat:themeTaxonomy", "foaf:homepage"],
    ),
    (
        "dcat:Dataset",
        &["dct:description", "dct:title"],
        &["dcat:contactPoint", "dcat:distribution", "dcat:keyword", "dct:publisher", "dct:spatial", "dcat:theme"],
    ),
    ("dcat:Distribution", &["dcat:accessURL"], &["dcatap:availability", "dct:description", "dct:format"]),
    ("foaf:Agent", &["foaf:name"], &[]),
];

#[test]
fn the_catalogue_has_what_dcat_ap_asks_for() {
    let (_, files) = site::example();
    let catalog = json("data/v1/catalog.jsonld");
    let graph = catalog["@graph"].as_array().unwrap();
    let ids: BTreeSet<&str> = graph.iter().filter_map(|n| n["@id"].as_str()).collect();
    let mut problems = Vec::new();
    for (class, mandatory, recommended) in DCAT_AP {
        let nodes: Vec<&Value> = graph.iter().filter(|n| n["@type"] == *class).collect();
        assert!(!nodes.is_empty(), "{class}");
        for node in nodes {
            let missing = mandatory
                .iter()
                .chain(*recommended)
                .filter(|p| node.get(**p).is_none_or(|v| v.is_null() || *v == serde_json::json!([])));
            problems.extend(missing.map(|p| format!("{}: {class} has no {p}", node["@id"])));
            if *class == "dcat:Distribution" && node.get("dct:license").is_none() && node.get("dct:rights").is_none() {
                problems.push(format!("{}: neither licence nor rights", node["@id"]));
            }
            for key in ["dcat:dataset", "dcat:distribution"] {
                for link in node.get(key).and_then(Value::as_array).into_iter().flatten() {
                    if !link["@id"].as_str().is_some_and(|id| ids.contains(id)) {
                        problems.push(format!("{}: {key} {link} is not in the graph", node["@id"]));
                    }
                }
            }
            for key in ["dct:title", "dct:description"] {
                for text in node.get(key).and_then(Value::as_array).into_iter().flatten() {
                    if !text["@value"].as_str().is_some_and(|v| !v.is_empty() && !v.contains('⟦')) || text["@language"].is_null()
                    {
                        problems.push(format!("{}: {key} {text}", node["@id"]));
                    }
                }
            }
            if let Some(url) = node["dcat:downloadURL"]["@id"].as_str() {
                let path = url.strip_prefix("https://portal.example.org/intl/").unwrap();
                let bytes = files.get(path).unwrap_or_else(|| panic!("{path} is not there"));
                assert_eq!(node["dcat:byteSize"]["@value"].as_str().unwrap(), bytes.len().to_string(), "{path}");
                assert_eq!(node["spdx:checksum"]["spdx:checksumValue"]["@value"].as_str().unwrap(), sha256::hex(bytes), "{path}");
            }
        }
    }
    none(&problems);
}

#[test]
fn a_portal_nobody_has_adopted_is_not_published_by_the_institution() {
    let portal = Ready::new(site::own(), site::AS_OF, &Options::default()).portal.unwrap();
    if portal.site.home().official {
        return;
    }
    let bytes = portal.make("data/v1/catalog.jsonld").unwrap().unwrap();
    let catalog: Value = serde_json::from_slice(&bytes).unwrap();
    let graph = catalog["@graph"].as_array().unwrap();
    let publisher = graph.iter().find(|n| n["@type"] == "foaf:Agent").unwrap();
    let name = portal.site.home().name.say(portal.site.langs(), Lang::FIRST).text;
    assert!(publisher["foaf:name"].as_array().unwrap().iter().all(|n| n["@value"] != name));
    assert!(graph.iter().all(|n| n.get("dcat:contactPoint").is_none()));
}

#[test]
fn partners_on_a_map_are_points_with_their_statuses() {
    let (ready, _) = site::example();
    let site = &ready.portal.as_ref().unwrap().site;
    let map = json("data/v1/partners.geojson");
    let features = map["features"].as_array().unwrap();
    assert_eq!(features.len(), site.partners.iter().filter(|p| p.at.is_some()).count());
    for feature in features {
        let partner = site.partners.get(feature["id"].as_str().unwrap()).unwrap();
        let at = partner.at.unwrap();
        assert_eq!(feature["geometry"]["coordinates"], serde_json::json!([at.lon, at.lat]));
        let counts = feature["properties"]["agreements_by_status"].as_object().unwrap();
        let sum: u64 = counts.values().filter_map(Value::as_u64).sum();
        assert_eq!(usize::try_from(sum).unwrap(), site.agreements_of(partner).count(), "{}", partner.id);
    }
}

#[test]
fn an_archive_of_the_same_files_has_the_same_bytes() {
    let (_, files) = site::example();
    let data: BTreeMap<String, Vec<u8>> =
        files.iter().filter(|(path, _)| path.starts_with("data/v1/")).map(|(p, b)| (p.clone(), b.clone())).collect();
    let (first, second) = (archive::zip(&data).unwrap(), archive::zip(&data).unwrap());
    assert!(first == second);
    let all: usize = data.values().map(Vec::len).sum();
    assert!(first.len() < all / 2, "{} of {all} bytes", first.len());
    // The time of each entry is the first day an archive knows: 1980-01-01, 00:00.
    assert_eq!(&first[10..14], [0, 0, 0x21, 0]);
}
