//! A partner → its identity: facts for people, and structured data for machines.

use crate::entities::Record;
use crate::entities::partner::Partner;
use crate::pages::Desk;
use crate::pages::register;
use crate::pages::register::Fact;
use crate::view::Href;
use crate::view::Html;
use serde_json::Value;
use serde_json::json;

/// Identifiers printed as they are: key of the record, message.
const CODES: &[(&str, &str)] = &[
    ("erasmus", "fact-erasmus"),
    ("pic", "fact-pic"),
    ("oid", "fact-oid"),
    ("hei", "fact-schac"),
    ("eche", "fact-eche"),
    ("eter", "fact-eter"),
    ("whed", "fact-whed"),
];

/// Registers whose identifiers are addresses: key of the record, message, what the address begins with.
/// Sources: ror.org, wikidata.org and data.deqar.eu print their identifiers so.
const LINKS: &[(&str, &str, &str)] =
    &[("ror", "fact-ror", "https://ror.org/"), ("wikidata", "fact-wikidata", "https://www.wikidata.org/wiki/")];

/// Facts of identity, the place first. City, website and ROR id are named as missing; other codes are left out.
pub(super) fn facts(desk: &Desk, partner: &Record<Partner>) -> Vec<Fact> {
    let country = register::country(desk, &partner.country);
    let mut facts = vec![register::fact(desk, "fact-city", (!partner.city.is_empty()).then(|| desk.say(&partner.city)))];
    facts.push(register::linked(desk, "fact-country", country.label, country.href, false));
    facts.push(match &partner.website {
        Some(url) => register::linked(desk, "fact-website", register::address(desk, url), Href::new(url), true),
        None => register::fact(desk, "fact-website", None),
    });
    for (key, message) in CODES {
        facts.extend(partner.ids.get(key).map(|id| register::fact(desk, message, Some(desk.code(id)))));
    }
    for (key, message, base) in LINKS {
        match partner.ids.get(key) {
            Some(id) => facts.push(register::linked(desk, message, desk.code(id), Href::new(&format!("{base}{id}")), true)),
            None if *key == "ror" => facts.push(register::fact(desk, message, None)),
            None => {}
        }
    }
    let languages: Vec<Html> = partner
        .row
        .strings("languages_of_instruction")
        .iter()
        .map(|tag| Html::ready(&crate::base::markup::escape(&desk.format().language(tag))))
        .collect();
    if !languages.is_empty() {
        facts.push(register::fact(desk, "fact-languages", Some(register::list(desk, &languages))));
    }
    for (key, message) in [("factsheet_url", "fact-factsheet"), ("course_catalogue_url", "fact-courses")] {
        facts.extend(
            partner.row.str(key).map(|url| register::linked(desk, message, register::address(desk, url), Href::new(url), true)),
        );
    }
    facts
}

/// The partner in the words of schema.org. Coordinates are left out: most are those of the city.
pub(super) fn json_ld(desk: &Desk, partner: &Record<Partner>) -> Value {
    let kind = match partner.kind {
        "university" => "CollegeOrUniversity",
        "research-institute" => "ResearchOrganization",
        "company" => "Corporation",
        "ngo" => "NGO",
        "government" => "GovernmentOrganization",
        _ => "Organization",
    };
    let mut names: Vec<&str> = partner.native.iter().map(|(name, _)| &**name).collect();
    names.extend(partner.acronym.as_deref());
    let same = LINKS.iter().filter_map(|(key, _, base)| Some(format!("{base}{}", partner.ids.get(key)?)));
    let identifiers = CODES.iter().filter_map(|(key, _)| {
        let id = partner.ids.get(key)?;
        Some(json!({ "@type": "PropertyValue", "propertyID": key, "value": &**id }))
    });
    let mut own = json!({
        "@context": "https://schema.org",
        "@type": kind,
        "name": &*desk.bare(&partner.name).0,
        "address": { "@type": "PostalAddress", "addressCountry": &*partner.country },
    });
    let mut put = |key: &str, value: Value| {
        // A list of nothing says nothing.
        let empty = value.as_array().is_some_and(Vec::is_empty);
        if let Some(object) = own.as_object_mut().filter(|_| !empty) {
            object.insert(key.to_owned(), value);
        }
    };
    put("alternateName", json!(names));
    put("sameAs", json!(same.collect::<Vec<_>>()));
    put("identifier", json!(identifiers.collect::<Vec<_>>()));
    if let Some(url) = &partner.website {
        put("url", json!(&**url));
    }
    if !partner.city.is_empty() {
        let city = &*desk.bare(&partner.city).0;
        put("address", json!({ "@type": "PostalAddress", "addressLocality": city, "addressCountry": &*partner.country }));
    }
    own
}
