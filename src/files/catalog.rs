//! `catalog.jsonld`: the open data as a catalogue in DCAT-AP 3.0 (the profile of DCAT for data portals in Europe): one
//! dataset for each table, one distribution for each of its files, human text in every language of the portal.

use crate::base::lang::Lang;
use crate::codes::country;
use crate::files::DATA;
use crate::files::FileKind;
use crate::files::distribution;
use crate::files::distribution::Distribution;
use crate::files::json::pretty;
use crate::pages::Cx;
use crate::pages::open_data;
use crate::plan::Routes;
use crate::tables;
use crate::tables::Licence;
use crate::tables::Table;
use serde_json::Map;
use serde_json::Value;
use serde_json::json;

/// The catalogue.
pub(super) struct CatalogFile;

/// Lists of the Publications Office of the EU.
const AUTHORITY: &str = "http://publications.europa.eu/resource/authority/";

impl FileKind for CatalogFile {
    fn paths(&self, _cx: &Cx, _routes: &Routes) -> Vec<String> {
        vec![format!("{DATA}catalog.jsonld")]
    }

    fn bytes(&self, cx: &Cx, routes: &Routes, _n: usize) -> Vec<u8> {
        let own = routes.full(&format!("{DATA}catalog.jsonld")).as_str().to_owned();
        let tables = tables::all(cx.site, cx.figures);
        let mut graph = vec![catalog(cx, routes, &own, &tables), publisher(cx, routes, &own)];
        for table in &tables {
            let files = distribution::of(cx, table);
            graph.push(dataset(cx, routes, &own, table, &files));
            graph.extend(files.iter().map(|file| self::file(cx, routes, table, file)));
        }
        pretty(&json!({ "@context": context(), "@graph": graph }))
    }
}

/// Prefixes, and which values are addresses.
fn context() -> Value {
    json!({
        "dcat": "http://www.w3.org/ns/dcat#",
        "dcatap": "http://data.europa.eu/r5r/",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "spdx": "http://spdx.org/rdf/terms#",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

fn link(address: impl AsRef<str>) -> Value {
    json!({ "@id": address.as_ref() })
}

fn listed(list: &str, name: &str) -> Value {
    link(format!("{AUTHORITY}{list}/{name}"))
}

/// A text in every language that has it as its own.
fn texts(cx: &Cx, text: impl Fn(Lang) -> String) -> Value {
    let langs = cx.site.langs();
    langs.all().map(|lang| json!({ "@value": text(lang), "@language": langs.tag(lang) })).collect()
}

/// A day, month or year with its type.
fn day(iso: &str) -> Value {
    let kind = match iso.len() {
        4 => "xsd:gYear",
        7 => "xsd:gYearMonth",
        _ => "xsd:date",
    };
    json!({ "@value": iso, "@type": kind })
}

fn object(pairs: Vec<(&str, Option<Value>)>) -> Value {
    Value::Object(pairs.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect::<Map<_, _>>())
}

fn dataset_id(own: &str, table: &Table) -> String {
    format!("{own}#{}", table.name)
}

fn catalog(cx: &Cx, routes: &Routes, own: &str, tables: &[Table]) -> Value {
    let langs = cx.site.langs();
    let status_day = cx.site.as_of.to_string();
    object(vec![
        ("@id", Some(json!(own))),
        ("@type", Some(json!("dcat:Catalog"))),
        ("dct:title", Some(texts(cx, |l| open_data::title(cx, l)))),
        ("dct:description", Some(texts(cx, |l| open_data::about(cx, l)))),
        ("dct:publisher", Some(link(format!("{own}#publisher")))),
        ("dct:language", Some(langs.all().filter_map(|l| language(cx, l)).collect())),
        ("dct:issued", Some(day(&status_day))),
        ("dct:modified", Some(day(&status_day))),
        ("dct:spatial", place(cx)),
        ("foaf:homepage", Some(link(routes.full("").as_str()))),
        ("dcat:themeTaxonomy", Some(link(format!("{AUTHORITY}data-theme")))),
        ("dcat:dataset", Some(tables.iter().map(|t| link(dataset_id(own, t))).collect())),
    ])
}

fn publisher(cx: &Cx, routes: &Routes, own: &str) -> Value {
    object(vec![
        ("@id", Some(json!(format!("{own}#publisher")))),
        ("@type", Some(json!("foaf:Agent"))),
        ("foaf:name", Some(texts(cx, |l| open_data::publisher(cx, l)))),
        (
            "foaf:homepage",
            Some(if cx.site.home().official { link(&cx.site.home().website) } else { link(routes.full("").as_str()) }),
        ),
    ])
}

fn dataset(cx: &Cx, routes: &Routes, own: &str, table: &Table, files: &[Distribution]) -> Value {
    let about_years = ["mobility", "enrolment"].contains(&table.name.as_str());
    let modified = if table.name == "figures" { None } else { table.newest() }.unwrap_or_else(|| cx.site.as_of.to_string());
    let page = |l: Lang| routes.get("section-data", "").map(|r| link(routes.full(r.path(l)).as_str()));
    let keywords = |l: Lang| [open_data::table_title(cx, l, table), open_data::keyword(cx, l)];
    let langs = cx.site.langs();
    let words = langs.all().flat_map(|l| keywords(l).map(|k| json!({ "@value": k, "@language": langs.tag(l) })));
    object(vec![
        ("@id", Some(json!(dataset_id(own, table)))),
        ("@type", Some(json!("dcat:Dataset"))),
        ("dct:identifier", Some(json!(table.name))),
        ("dct:title", Some(texts(cx, |l| open_data::table_title(cx, l, table)))),
        ("dct:description", Some(texts(cx, |l| open_data::table_about(cx, l, table)))),
        ("dct:publisher", Some(link(format!("{own}#publisher")))),
        ("dcat:contactPoint", contact(cx)),
        ("dcat:keyword", Some(words.collect())),
        ("dcat:theme", Some(listed("data-theme", "EDUC"))),
        ("dct:accrualPeriodicity", Some(listed("frequency", if about_years { "ANNUAL" } else { "IRREG" }))),
        ("dct:issued", Some(day(&cx.site.as_of.to_string()))),
        ("dct:modified", Some(day(&modified))),
        ("dct:spatial", place(cx)),
        ("dct:temporal", years(table)),
        ("dct:language", Some(langs.all().filter_map(|l| language(cx, l)).collect())),
        ("dcat:landingPage", Some(langs.all().filter_map(page).collect())),
        ("dct:provenance", provenance(table)),
        ("dcat:distribution", Some(files.iter().map(|f| link(routes.full(&f.path).as_str())).collect())),
    ])
}

/// First and last academic year of a table that has them.
fn years(table: &Table) -> Option<Value> {
    let column = table.column("academic_year")?;
    let years = || table.rows.iter().filter_map(|r| r.get(column)).filter_map(|y| y.split_once('/'));
    let first = years().map(|y| y.0).min()?;
    let last = years().map(|y| y.1).max()?;
    let year = |iso: &str| json!({ "@value": iso, "@type": "xsd:gYear" });
    Some(json!({ "@type": "dct:PeriodOfTime", "dcat:startDate": year(first), "dcat:endDate": year(last) }))
}

/// Names of the sources of a table, as they name themselves.
fn provenance(table: &Table) -> Option<Value> {
    let name = |s: &crate::entities::common::Source| match &s.url {
        Some(url) => format!("{} <{url}>, {}", s.name, s.retrieved.iso()),
        None => format!("{}, {}", s.name, s.retrieved.iso()),
    };
    let statement = |text: String| json!({ "@type": "dct:ProvenanceStatement", "dct:description": text });
    (!table.sources.is_empty()).then(|| table.sources.iter().map(name).map(statement).collect())
}

fn file(cx: &Cx, routes: &Routes, table: &Table, file: &Distribution) -> Value {
    let address = routes.full(&file.path).as_str().to_owned();
    let (licence, rights) = match &table.licence {
        Licence::One(name) => (Some(licence(name)), None),
        Licence::Each(_) => (None, Some(rights(cx, "data-licence-each"))),
        Licence::Unnamed => (None, Some(rights(cx, "data-licence-unnamed"))),
    };
    object(vec![
        ("@id", Some(json!(address))),
        ("@type", Some(json!("dcat:Distribution"))),
        ("dct:title", Some(texts(cx, |l| open_data::file_title(cx, l, table, file.format.message)))),
        ("dct:description", Some(texts(cx, |l| cx.strings.t_bare(l, file.format.message, &[])))),
        ("dcat:accessURL", Some(link(&address))),
        ("dcat:downloadURL", Some(link(&address))),
        ("dcat:mediaType", Some(link(format!("https://www.iana.org/assignments/media-types/{}", file.format.media)))),
        ("dct:format", Some(listed("file-type", file.format.authority))),
        ("dcatap:availability", Some(listed("planned-availability", "AVAILABLE"))),
        ("dct:issued", Some(day(&cx.site.as_of.to_string()))),
        ("dct:modified", Some(day(&cx.site.as_of.to_string()))),
        ("dct:license", licence),
        ("dct:rights", rights),
        ("dcat:byteSize", Some(json!({ "@value": file.size.to_string(), "@type": "xsd:nonNegativeInteger" }))),
        (
            "spdx:checksum",
            Some(json!({
                "@type": "spdx:Checksum",
                "spdx:algorithm": link("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
                "spdx:checksumValue": { "@value": file.hash, "@type": "xsd:hexBinary" },
            })),
        ),
    ])
}

fn licence(name: &str) -> Value {
    match open_data::licence_url(name) {
        Some(url) => json!({ "@id": url, "@type": "dct:LicenseDocument", "dct:title": name }),
        None => json!({ "@type": "dct:LicenseDocument", "dct:title": name }),
    }
}

fn rights(cx: &Cx, message: &str) -> Value {
    json!({ "@type": "dct:RightsStatement", "dct:description": texts(cx, |l| cx.strings.t_bare(l, message, &[])) })
}

/// The first office with an address, where the institution has adopted the portal or invented everything.
fn contact(cx: &Cx) -> Option<Value> {
    let home = cx.site.home();
    let office = cx.site.offices.iter().find(|o| o.email.is_some()).filter(|_| home.official || home.invented)?;
    let langs = cx.site.langs();
    Some(object(vec![
        ("@type", Some(json!("vcard:Kind"))),
        ("vcard:fn", Some(texts(cx, |l| office.name.say(langs, l).text.to_owned()))),
        ("vcard:hasEmail", office.email.as_deref().map(|e| link(format!("mailto:{e}")))),
        ("vcard:hasURL", office.website.as_deref().map(link)),
    ]))
}

/// A language in the list of the Publications Office; none when its messages do not say its code there.
fn language(cx: &Cx, lang: Lang) -> Option<Value> {
    cx.strings.own(lang, "data-language-code").map(|code| listed("language", &code))
}

/// The institution's country in the same lists.
fn place(cx: &Cx) -> Option<Value> {
    country::get(&cx.site.home().country)?.alpha3.map(|code| listed("country", code))
}
