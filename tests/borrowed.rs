//! Words of another language say so wherever they stand: the invented portal without a word of Arabic in its records.

use crate::html;
use crate::html::Kind;
use crate::html::attribute;
use crate::portal::none;
use crate::site;
use crate::site::Files;
use crate::site::Ready;
use imbat::base::lang::Lang;
use imbat::plan::Output;
use imbat::portal::Options;
use imbat::schema::row::Cell;
use std::collections::BTreeSet;

/// The invented portal without wordings in this language.
fn without(tag: &str) -> Files {
    let (key, file, inline) = (format!(".{tag} ="), format!(".{tag}.md"), format!("{tag} = \""));
    let line = |line: &str| -> Option<String> {
        if line.split('"').next().is_some_and(|before| before.contains(&key) && !before.contains('{')) {
            return None;
        }
        // `{ en = "…", ar = "…" }`
        match line.find(&format!(", {inline}")) {
            Some(start) => {
                let end = line[start + inline.len() + 2..].find('"').unwrap() + start + inline.len() + 3;
                Some(format!("{}{}", &line[..start], &line[end..]))
            }
            None => Some(line.to_owned()),
        }
    };
    let strip = |bytes: &[u8]| {
        let text = std::str::from_utf8(bytes).unwrap();
        text.lines().filter_map(line).map(|l| l + "\n").collect::<String>().into_bytes()
    };
    let kept = site::invented().into_iter().filter(|(path, _)| !path.ends_with(&file));
    kept.map(|(path, bytes)| {
        let bytes = if path.ends_with(".toml") || path.ends_with(".md") { strip(&bytes) } else { bytes };
        (path, bytes)
    })
    .collect()
}

#[test]
fn a_word_without_arabic_is_marked_wherever_it_stands() {
    let ready = Ready::new(without("ar"), site::AS_OF, &Options::default());
    assert!(ready.errors().is_empty(), "{:?}", ready.errors());
    let portal = ready.portal.as_ref().unwrap();
    let arabic = portal.site.langs().find("ar").unwrap();
    let mut borrowed: BTreeSet<&str> = BTreeSet::new();
    for record in portal.site.entities.all() {
        record.row.walk(&mut |row| {
            for (_, placed) in row.cells.iter().filter(|(key, _)| **key != "slug") {
                if let Cell::Text(text) = &placed.cell {
                    assert_eq!(text.get(arabic), None, "{}", record.id);
                    borrowed.extend(text.get(Lang::FIRST).filter(|t| t.chars().filter(char::is_ascii_alphabetic).count() > 3));
                }
            }
        });
    }
    assert!(borrowed.len() > 100, "{} texts", borrowed.len());
    let mut problems = Vec::new();
    let mut marked = 0;
    for (path, output) in &portal.plan.outputs {
        let Output::Page(key) = output else { continue };
        if key.lang == arabic {
            let page = String::from_utf8(portal.make(path).unwrap().unwrap()).unwrap();
            marked += look(path, &page, &borrowed, &mut problems);
        }
    }
    assert!(marked > 1000, "{marked} borrowed texts are marked");
    none(&problems);
}

/// Looks at every text and every name of a page; returns how many borrowed texts are marked as such.
fn look(path: &str, page: &str, borrowed: &BTreeSet<&str>, problems: &mut Vec<String>) -> usize {
    let mut open: Vec<(String, Option<String>)> = Vec::new();
    let mut marked = 0;
    let has = |text: &str| {
        text.chars().any(|c| c.is_ascii_alphabetic()).then(|| borrowed.iter().find(|b| text.contains(**b))).flatten()
    };
    for token in html::tokens(page) {
        let drawn = open.iter().any(|(name, _)| name == "svg");
        match token.kind {
            Kind::Start(name, attributes, closed) => {
                let void = ["meta", "link", "br", "img", "input", "wbr", "hr"].contains(&name.as_str());
                let lang = attribute(&attributes, "lang").map(str::to_owned);
                // Names of drawings, and what machines read of other files, are sentences in the reader's language.
                let named = !drawn && name != "svg" && name != "link" && lang.is_none();
                for key in ["alt", "title", "aria-label", "placeholder", "data-label"] {
                    if let Some(text) = attribute(&attributes, key).filter(|_| named).and_then(has) {
                        problems.push(format!("{path}: {key} of {name} holds “{text}”"));
                    }
                }
                if !void && !closed {
                    open.push((name, lang));
                }
            }
            Kind::End(name) => while open.pop().is_some_and(|(last, _)| last != name) {},
            Kind::Text => {
                let text = html::decode(&page[token.at.clone()]);
                let Some(found) = has(&text) else { continue };
                let lang = open.iter().rev().find_map(|(_, lang)| lang.as_deref());
                let raw = open
                    .last()
                    .is_some_and(|(name, _)| ["script", "style", "title", "textarea", "code"].contains(&name.as_str()));
                match lang {
                    Some("ar") if !raw => problems.push(format!("{path}: “{found}” in {:?}", open.last())),
                    Some("en") => marked += 1,
                    _ => {}
                }
            }
            _ => {}
        }
    }
    marked
}
