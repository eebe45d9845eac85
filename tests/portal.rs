//! The invented portal, built in memory: golden pages, and a list of all files with their hashes.

use crate::html;
use crate::site;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// Pages kept as golden files: kind, id, language.
const GOLDEN: &[(&str, &str, &str)] = &[
    ("home", "", "en"),
    ("home", "", "tr"),
    ("home", "", "ar"),
    ("policy-index", "", "en"),
    ("policy", "partnerships", "en"),
    ("policy", "partnerships", "ar"),
    ("partners", "", "en"),
    ("partners", "", "tr"),
    ("partner", "example-university", "en"),
    ("partner", "example-university", "tr"),
    ("partner", "example-university", "ar"),
    ("partner", "sample-alpine-university", "en"),
    ("country", "de", "tr"),
    ("agreements", "", "en"),
    ("agreements", "", "ar"),
    ("networks", "", "en"),
    ("network", "sample-alliance-of-seas", "tr"),
    ("programmes", "", "en"),
    ("programme", "computer-engineering-bsc", "ar"),
    ("quality-index", "", "en"),
    ("quality", "sample-engineering-label", "tr"),
    ("statistics", "", "en"),
    ("indicator", "m01", "en"),
    ("indicator", "m01", "ar"),
    ("section-about", "", "tr"),
    ("page", "coming/housing", "en"),
    // No Arabic text: a page that falls back.
    ("page", "coming/housing", "ar"),
    ("page", "data/how-to-read", "tr"),
    ("news-index", "", "en"),
    ("news", "2026-11-20-new-agreement", "ar"),
    ("languages", "", "en"),
    ("not-found", "", "en"),
];

fn golden() -> PathBuf {
    site::repository().join("tests/portal/golden")
}

/// Compares `found` with a golden file, or writes it.
fn keep(path: &PathBuf, found: &str, problems: &mut Vec<String>) {
    let wanted = fs::read_to_string(path).unwrap_or_default();
    if wanted == found {
        return;
    }
    if site::is_update() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, found).unwrap();
    } else {
        let name = path.strip_prefix(site::repository()).unwrap().display();
        problems.push(format!("{name}\n{}", site::difference(&wanted, found)));
    }
}

/// Fails when there is a problem, and shows the first of them.
#[track_caller]
pub fn none(problems: &[String]) {
    let shown: Vec<&str> = problems.iter().take(60).map(String::as_str).collect();
    assert!(problems.is_empty(), "{} problems\n{}\n", problems.len(), shown.join("\n"));
}

#[test]
fn golden_pages() {
    let (ready, files) = site::example();
    let portal = ready.portal.as_ref().unwrap();
    let mut problems = Vec::new();
    let mut kept = BTreeSet::new();
    for (kind, id, tag) in GOLDEN {
        let lang = portal.site.langs().find(tag).unwrap();
        let Some(route) = portal.plan.routes.get(kind, id) else {
            problems.push(format!("there is no page {kind}:{id}"));
            continue;
        };
        let path = route.path(lang);
        let page = text(files, &format!("{path}index.html"));
        let main = html::find(&page, "main").first().map(|m| html::tidy(m)).unwrap_or_default();
        let file = golden().join(format!("{}.html", path.trim_end_matches('/')));
        keep(&file, &main, &mut problems);
        kept.insert(file);
    }
    for file in site::walk(&golden()).into_iter().filter(|f| f.extension().is_some_and(|e| e == "html") && !kept.contains(f)) {
        if site::is_update() {
            fs::remove_file(file).unwrap();
        } else {
            problems.push(format!("{} is no golden page any more", file.display()));
        }
    }
    none(&problems);
}

#[test]
fn all_files_are_as_they_were() {
    let (_, files) = site::example();
    let list: String = files.iter().map(|(path, bytes)| format!("{:016x} {path}\n", site::hash(bytes))).collect();
    let mut problems = Vec::new();
    keep(&golden().join("manifest.txt"), &list, &mut problems);
    none(&problems);
}

/// A text file of the portal; empty when there is none.
pub fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    files.get(path).map(|b| String::from_utf8(b.clone()).unwrap()).unwrap_or_default()
}
