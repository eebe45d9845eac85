//! The manual in other languages says what the English one says, page by page and key by key.

use imbat::config;
use imbat::entities;
use imbat::manual;
use imbat::manual::spoken::Spoken;
use imbat::read::Body;
use imbat::read::builtin;
use imbat::schema::shape;
use imbat::schema::shape::COMMON;
use imbat::schema::shape::Field;
use imbat::translation::stamp;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// What a section must say: names in its heading, the English, and the keys it lists.
struct Wanted {
    names: Vec<String>,
    english: String,
    keys: Vec<&'static str>,
}

/// Every page, and every kind of record with its own keys; those of the common block are described once.
fn wanted() -> Vec<Wanted> {
    let mut pages: Vec<(Vec<String>, String)> = Vec::new();
    for code in manual::codes() {
        let page = manual::explain(code).unwrap();
        match pages.iter_mut().find(|(_, other)| *other == page) {
            Some((codes, _)) => codes.push(code.to_owned()),
            None => pages.push((vec![code.to_owned()], page)),
        }
    }
    let pages = pages.into_iter().map(|(names, english)| Wanted { names, english, keys: Vec::new() });
    let shapes = shape::with_blocks([&config::SHAPE].into_iter().chain(entities::SHAPES.iter().copied()));
    let tables = shapes.into_iter().map(|shape| (shape.name, shape.fields)).chain([("record", COMMON)]);
    pages.chain(tables.map(|(name, fields)| keys(name, fields))).collect()
}

fn keys(name: &str, fields: &'static [Field]) -> Wanted {
    let lines: Vec<String> = fields.iter().map(|f| format!("- {}: {}", f.key, f.doc)).collect();
    Wanted { names: vec![name.to_owned()], english: lines.join("\n"), keys: fields.iter().map(|f| f.key).collect() }
}

#[test]
fn every_page_and_key_is_said_in_the_languages_of_editors() {
    let files = builtin::files();
    let tags: Vec<&str> = files
        .iter()
        .filter_map(|f| f.path.strip_prefix("i18n/")?.strip_suffix("/diagnostics.ftl"))
        .filter(|tag| *tag != "en")
        .collect();
    assert!(tags.contains(&"tr"));
    let wanted = wanted();
    for tag in tags {
        let path = format!("i18n/{tag}/manual.md");
        let text = files.iter().find(|f| *f.path == *path).map(|f| &f.body);
        let Some(Body::Text(text)) = text else { panic!("{path} is not there") };
        let spoken = Spoken::new(text);
        let mut problems = Vec::new();
        let mut known = BTreeSet::new();
        for Wanted { names, english, keys } in &wanted {
            let hash = stamp::hash(english);
            known.extend(names.iter().map(String::as_str));
            for name in names {
                let said = spoken.sections().get(name.as_str()).copied().unwrap_or_default();
                let same = said.text == english;
                if said.hash != &*hash || said.text.is_empty() || same {
                    problems.push(format!("{path}: ## {}\n<!-- {hash} -->\n\n{english}\n", names.join(", ")));
                    break;
                }
                let has: BTreeMap<&str, &str> = keys.iter().filter_map(|key| Some((*key, spoken.key(name, key)?))).collect();
                if has.len() != keys.len() || has.values().any(|text| text.is_empty()) {
                    problems.push(format!("{path}: {name} lacks a key: {has:?}"));
                }
            }
        }
        let more = spoken.sections().keys().filter(|name| !known.contains(**name));
        problems.extend(more.map(|name| format!("{path}: nothing is called {name}")));
        assert!(problems.is_empty(), "{} sections\n{}", problems.len(), problems.join("\n"));
    }
}

#[test]
fn a_section_is_found_by_every_name_in_its_heading() {
    let spoken =
        Spoken::new("Remark\n\n## a-b, c-d\n<!-- 00ff00ff -->\n\nİki kod.\n\n## partner\n- name: Ad: tam adı\n- kind: Tür\n");
    assert_eq!((spoken.page("a-b"), spoken.page("c-d"), spoken.page("e-f")), (Some("İki kod."), Some("İki kod."), None));
    assert_eq!(spoken.sections()["c-d"].hash, "00ff00ff");
    assert_eq!((spoken.key("partner", "name"), spoken.key("partner", "nam")), (Some("Ad: tam adı"), None));
}
