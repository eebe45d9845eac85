//! An audit of all messages: the same ids, variables and attributes in every language, the plural forms each language has,
//! and every message that is asked for.

use super::langs;
use crate::site;
use fluent_syntax::ast;
use imbat::i18n::catalogue::Catalogue;
use imbat::parse::catalogue;
use imbat::parse::catalogue::Message;
use imbat::parse::ftl;
use imbat::schema::kind::id::is_id;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;

/// Languages whose editors the program speaks to.
const EDITORS_OF: &[&str] = &["en", "tr"];

/// The languages of the program's own messages: every folder with a frame.
fn tags() -> Vec<String> {
    let folders = fs::read_dir(site::repository().join("i18n")).unwrap().map(|e| e.unwrap());
    let spoken = folders.filter(|e| e.path().join("frame.ftl").is_file());
    let mut tags: Vec<String> = spoken.map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    tags.sort();
    assert!(tags.len() > 2, "{tags:?}");
    tags
}

/// Path below `i18n/<tag>/` and text of every file of a language.
fn files(tag: &str) -> Vec<(String, String)> {
    let dir = site::repository().join("i18n").join(tag);
    let paths = site::walk(&dir).into_iter().filter(|p| p.extension().is_some_and(|e| e == "ftl"));
    paths.map(|p| (p.strip_prefix(&dir).unwrap().to_string_lossy().into_owned(), fs::read_to_string(&p).unwrap())).collect()
}

fn messages(tag: &str) -> BTreeMap<String, (String, Message)> {
    let all = files(tag)
        .into_iter()
        .flat_map(|(file, text)| catalogue::messages(&text).into_iter().map(move |m| (m.id.clone(), (file.clone(), m))));
    all.collect()
}

#[track_caller]
fn none(problems: Vec<String>) {
    let shown: Vec<&str> = problems.iter().take(80).map(String::as_str).collect();
    assert!(problems.is_empty(), "{} problems\n{}\n", problems.len(), shown.join("\n"));
}

#[test]
fn every_message_is_in_every_language_with_the_same_variables() {
    let mut problems = Vec::new();
    let english = messages("en");
    let shown = shown("en");
    for tag in &tags() {
        let mut seen = BTreeMap::new();
        for (file, text) in files(tag) {
            if let Err((_, errors)) = fluent_syntax::parser::parse(text.as_str()) {
                problems.extend(errors.iter().map(|e| format!("i18n/{tag}/{file}: junk at byte {}: {}", e.pos.start, e.kind)));
            }
            if !EDITORS_OF.contains(&tag.as_str()) && ftl::EDITORS.contains(&file.as_str()) {
                problems.push(format!("i18n/{tag}/{file}: editors' messages are in English and Turkish only"));
            }
            for message in catalogue::messages(&text) {
                if let Some(first) = seen.insert(message.id.clone(), file.clone()) {
                    problems.push(format!("i18n/{tag}/{file}: `{}` is in {first} too", message.id));
                }
                let kebab = message
                    .id
                    .trim_start_matches('-')
                    .split('-')
                    .all(|w| !w.is_empty() && w.chars().all(|c| c.is_ascii_alphanumeric()));
                if !kebab {
                    problems.push(format!("i18n/{tag}/{file}: `{}` is not in kebab-case", message.id));
                }
            }
        }
        if tag == "en" {
            continue;
        }
        let own = messages(tag);
        for (id, (file, reference)) in &english {
            let editors = ftl::EDITORS.contains(&file.as_str());
            match own.get(id) {
                None if (editors && !EDITORS_OF.contains(&tag.as_str())) || id.starts_with("country-") => {}
                None => problems.push(format!("i18n/{tag}/{file}: `{id}` is missing")),
                Some((_, m)) => {
                    // What only chooses a form in English may have no form to choose elsewhere; what is shown must be shown.
                    let shown = shown.get(id).cloned().unwrap_or_default();
                    let lost = shown.iter().any(|v| !m.variables.contains_key(v));
                    if lost || m.variables.keys().any(|v| !reference.variables.contains_key(v)) {
                        problems.push(format!(
                            "i18n/{tag}/{file}: `{id}` uses {:?}, English uses {:?} and shows {shown:?}",
                            m.variables.keys(),
                            reference.variables.keys()
                        ));
                    }
                    let (a, b): (BTreeSet<_>, BTreeSet<_>) =
                        (m.attributes.iter().collect(), reference.attributes.iter().collect());
                    if a != b {
                        problems.push(format!("i18n/{tag}/{file}: `{id}` has attributes {a:?}, English has {b:?}"));
                    }
                }
            }
        }
        for (id, (file, _)) in own {
            if !english.contains_key(&id) && !id.starts_with("country-") {
                problems.push(format!("i18n/{tag}/{file}: `{id}` is not in English"));
            }
        }
    }
    none(problems);
}

/// Variable and variant names of every selection in a message.
fn selections(pattern: &ast::Pattern<&str>, found: &mut Vec<(String, BTreeSet<String>)>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } } = element {
            let names = variants.iter().filter_map(|v| match &v.key {
                ast::VariantKey::Identifier { name } => Some((*name).to_owned()),
                ast::VariantKey::NumberLiteral { .. } => None,
            });
            if let ast::InlineExpression::VariableReference { id } = selector {
                found.push((id.name.to_owned(), names.collect()));
            }
            variants.iter().for_each(|v| selections(&v.value, found));
        }
    }
}

/// Every pattern of a language: message and, after a dot, attribute.
fn patterns(tag: &str, visit: &mut dyn FnMut(String, &ast::Pattern<&str>)) {
    for (_, text) in files(tag) {
        let resource = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(r) | Err((r, _)) => r,
        };
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            message.value.iter().for_each(|v| visit(message.id.name.to_owned(), v));
            message.attributes.iter().for_each(|a| visit(format!("{}.{}", message.id.name, a.id.name), &a.value));
        }
    }
}

/// Variables whose value is written, by message without attribute.
fn shown(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    fn written(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                    variants.iter().for_each(|v| written(&v.value, found));
                }
                ast::PatternElement::Placeable {
                    expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
                } => {
                    found.insert(id.name.to_owned());
                }
                _ => {}
            }
        }
    }
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    patterns(tag, &mut |id, pattern| {
        let message = id.split('.').next().unwrap_or(&id).to_owned();
        written(pattern, all.entry(message).or_default());
    });
    all
}

/// Messages whose number stands after a colon, as a figure after its name: no word bends for it.
fn after_colon(tag: &str) -> BTreeSet<String> {
    fn has_colon(pattern: &ast::Pattern<&str>) -> bool {
        pattern.elements.iter().any(|e| match e {
            ast::PatternElement::TextElement { value } => value.contains(':'),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                variants.iter().any(|v| has_colon(&v.value))
            }
            ast::PatternElement::Placeable { .. } => false,
        })
    }
    let mut all = BTreeSet::new();
    patterns(tag, &mut |id, pattern| {
        if has_colon(pattern) {
            all.insert(id);
        }
    });
    all
}

/// Selections by message, or by message and attribute.
fn selected(tag: &str) -> BTreeMap<String, Vec<(String, BTreeSet<String>)>> {
    let mut all = BTreeMap::new();
    patterns(tag, &mut |id, pattern| {
        let mut found = Vec::new();
        selections(pattern, &mut found);
        all.insert(id, found);
    });
    all
}

#[test]
fn plurals_have_the_forms_of_their_language() {
    const SIX: [&str; 6] = ["few", "many", "one", "other", "two", "zero"];
    let mut problems = Vec::new();
    let english = selected("en");
    let arabic = selected("ar");
    let plain = after_colon("ar");
    let is_plural = |names: &BTreeSet<String>| names.iter().any(|n| ["zero", "one", "two", "few", "many"].contains(&n.as_str()));
    for (id, list) in &arabic {
        for (variable, names) in list.iter().filter(|(_, names)| is_plural(names)) {
            if !names.iter().eq(SIX.iter()) {
                problems.push(format!("ar `{id}`: ${variable} has {names:?}, Arabic has six forms"));
            }
        }
    }
    for (id, list) in &english {
        for (variable, _) in list.iter().filter(|(_, names)| is_plural(names)) {
            let has = |l: &Vec<(String, BTreeSet<String>)>| l.iter().any(|(v, names)| v == variable && is_plural(names));
            if arabic.get(id).is_some_and(|l| !has(l)) && !plain.contains(id) {
                problems.push(format!("ar `{id}`: ${variable} chooses no plural form"));
            }
        }
    }
    for (id, list) in selected("tr") {
        for (variable, names) in list.iter().filter(|(_, names)| is_plural(names)) {
            // A noun after a number stays in the singular, so a Turkish selection is only right when the sentence needs one.
            if names.iter().any(|n| ["zero", "two", "few", "many"].contains(&n.as_str())) {
                problems.push(format!("tr `{id}`: ${variable} has {names:?}, Turkish has one and other"));
            }
        }
    }
    none(problems);
}

/// Ids in `text` after each of `openings`; an id that is completed at run time ends with `*`.
fn keys(text: &str, openings: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for opening in openings {
        for piece in text.split(opening).skip(1) {
            let Some((key, after)) = piece.split_once('"') else { continue };
            let open = key.find('{').map(|n| &key[..n]);
            match open {
                Some(prefix) => found.insert(format!("{prefix}*")),
                None if after.trim_start().starts_with('~') => found.insert(format!("{key}*")),
                None => found.insert(key.to_owned()),
            };
        }
    }
    found
}

#[test]
fn every_message_asked_for_exists() {
    let english = messages("en");
    let root = site::repository();
    let mut problems = Vec::new();
    let mut asked: BTreeMap<String, String> = BTreeMap::new();
    let openings = ["t(key=\"", "t_attr(key=\"", "t_bare(key=\"", "t(key = \"", "t_attr(key = \"", "t_bare(key = \""];
    for path in site::walk(&root.join("themes")).into_iter().filter(|p| p.extension().is_some_and(|e| e == "html")) {
        for key in keys(&fs::read_to_string(&path).unwrap(), &openings) {
            asked.insert(key, path.strip_prefix(root).unwrap().display().to_string());
        }
    }
    let openings = [
        ".t(\"",
        ".t_attr(\"",
        ".t_bare(\"",
        ".t(&format!(\"",
        ".t_attr(&format!(\"",
        ".t_bare(&format!(\"",
        ".t(lang, \"",
        ".t_bare(lang, \"",
        ".t_attr(lang, \"",
        ".t_bare(lang, &format!(\"",
        ".t(lang, &format!(\"",
        "tongue.say(\"",
    ];
    for path in site::walk(&root.join("src")).into_iter().filter(|p| p.extension().is_some_and(|e| e == "rs")) {
        for key in keys(&fs::read_to_string(&path).unwrap(), &openings) {
            asked.insert(key, path.strip_prefix(root).unwrap().display().to_string());
        }
    }
    for (key, file) in &asked {
        let known = match key.strip_suffix('*') {
            Some(prefix) => prefix.is_empty() || english.keys().any(|id| id.starts_with(prefix)),
            None => {
                let (id, attribute) = key.split_once('.').map_or((key.as_str(), None), |(id, a)| (id, Some(a)));
                english.get(id).is_some_and(|(_, m)| attribute.is_none_or(|a| m.attributes.iter().any(|x| x == a)))
            }
        };
        if !known {
            problems.push(format!("{file}: there is no message `{key}`"));
        }
    }
    none(problems);
}

#[test]
fn folders_of_addresses_are_slugs() {
    let tags = tags();
    let langs = langs(&tags.iter().map(String::as_str).collect::<Vec<_>>());
    let texts: Vec<(&str, String)> =
        tags.iter().flat_map(|tag| files(tag).into_iter().map(move |(_, text)| (tag.as_str(), text))).collect();
    let catalogue = Catalogue::new(&langs, &texts.iter().map(|(tag, text)| (*tag, text.as_str())).collect::<Vec<_>>());
    let mut problems = Vec::new();
    for id in messages("en").keys().filter(|id| id.starts_with("path-") && *id != "path-label") {
        for lang in langs.all() {
            let folder = catalogue.t_bare(lang, id, &[]);
            if !folder.split('/').all(is_id) {
                problems.push(format!("{}: `{id}` is “{folder}”, not a slug in ASCII", langs.tag(lang)));
            }
        }
    }
    none(problems);
}
