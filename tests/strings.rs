//! The audit of strings, turned upon the program's own, and a language the program does not speak.

use crate::site;
use imbat::base::diag::Arg;
use imbat::base::diag::Diag;
use imbat::base::diag::Diags;
use imbat::base::diag::Level;
use imbat::check::strings;
use imbat::i18n;
use imbat::parse::catalogue;
use imbat::parse::ftl;
use imbat::read::Source;
use imbat::read::Sources;
use imbat::read::builtin;
use std::collections::BTreeSet;
use std::fs;

/// Strings that may read as in English: codes, proper names, and words both languages have.
const ALIKE: &[&str] = &[
    "call-scheme-erasmus-ka131",
    "call-scheme-erasmus-ka171",
    "document-kind-form",
    "fact-wikidata",
    "grant-programme-eureka",
    "map-unit-sol",
    "partners-as-geojson",
    "people-scheme-erasmus-ka131",
    "people-scheme-erasmus-ka171",
    "scheme-erasmus-ka131",
    "scheme-erasmus-ka171",
    "scheme-mevlana",
    "scheme-orhun",
];

/// Languages the program speaks to readers, English first.
fn spoken() -> Vec<String> {
    let tag = |f: &Source| Some(f.path.strip_prefix("i18n/")?.strip_suffix("/frame.ftl")?.to_owned());
    let mut tags: Vec<String> = program().iter().filter_map(tag).collect();
    tags.sort_by_key(|tag| tag != "en");
    tags
}

/// What the audit finds among `files`, each with path and line.
fn found(mut files: Vec<Source>, tags: &[&str]) -> Vec<(Diag, String)> {
    files.sort_by_key(|f| !f.builtin);
    let sources = Sources { files, as_of: None, now: 0 };
    let langs = i18n::langs(&tags.iter().map(|t| Box::from(*t)).collect::<Vec<_>>()).unwrap();
    let mut diags = Diags::default();
    for (file, _, text) in sources.texts("i18n/", ".ftl") {
        ftl::check(text, file, &mut diags);
    }
    strings::check(&sources, &langs, &i18n::plural_forms, &|_| Some(Level::Warning), &mut diags);
    let place = |diag: &Diag| {
        let (line, column) = imbat::base::span::line_column(sources.text(diag.at.file), diag.at.range().start);
        format!("{}:{line}:{column}: {} {:?}", sources.path(diag.at.file), diag.code, diag.args)
    };
    diags.sorted().into_iter().map(|d| (d.clone(), place(d))).collect()
}

/// The strings inside the program.
fn program() -> Vec<Source> {
    builtin::files().into_iter().filter(|f| f.path.starts_with("i18n/")).collect()
}

/// The program's strings as if those of all languages but `keep` were a site's.
fn translated(keep: &str) -> Vec<Source> {
    let mut files = program();
    files.iter_mut().for_each(|f| f.builtin = f.path.starts_with(&format!("i18n/{keep}/")));
    files
}

/// A template of a site that may ask for anything.
fn anything() -> Source {
    imbat::read::source("themes/own/templates/own.html", b"{{ t(key=any) }}".to_vec(), false)
}

#[test]
fn the_translations_inside_the_program_are_sound() {
    // A Turkish noun after a number stays as it is, so its strings need not tell one from many.
    let right = |diag: &Diag| match diag.code {
        "string-identical" => ALIKE.iter().any(|id| diag.args.get("id") == Some(&Arg::Text((*id).to_owned()))),
        _ => diag.code == "string-plural-missing" && diag.level == Level::Info,
    };
    let all = found(translated("en"), &spoken().iter().map(String::as_str).collect::<Vec<_>>()).into_iter();
    let problems: Vec<String> = all.filter(|(diag, _)| !right(diag)).map(|(_, place)| place).collect();
    assert!(problems.is_empty(), "{} problems\n{}\n", problems.len(), problems.join("\n"));
}

#[test]
fn the_english_strings_inside_the_program_are_sound() {
    let mut files = translated("none");
    files.retain(|f| f.path.starts_with("i18n/en/"));
    files.push(anything());
    let problems: Vec<String> = found(files, &["en"]).into_iter().map(|(_, place)| place).collect();
    assert!(problems.is_empty(), "{} problems\n{}\n", problems.len(), problems.join("\n"));
}

/// Ids, and beginnings and ends of ids, that stand in quotation marks somewhere in the program.
fn written() -> (BTreeSet<String>, Vec<(String, String)>) {
    let (mut ids, mut parts) = (BTreeSet::new(), Vec::new());
    let root = site::repository();
    for path in ["src", "themes"].iter().flat_map(|d| site::walk(&root.join(d))) {
        if !path.extension().is_some_and(|e| ["rs", "html", "js"].iter().any(|x| e == *x)) {
            continue;
        }
        for word in fs::read_to_string(&path).unwrap().split(['"', '\'', '`']) {
            let word = word.split('.').next().unwrap_or_default();
            if !word.starts_with(|c: char| c.is_ascii_lowercase() || c == '{') || word.contains(char::is_whitespace) {
                continue;
            }
            match word.split_once('{') {
                Some((start, rest)) => {
                    parts.push((start.to_owned(), rest.rsplit('}').next().unwrap_or_default().to_owned()));
                }
                None if word.ends_with('-') => parts.push((word.to_owned(), String::new())),
                None => drop(ids.insert(word.to_owned())),
            }
        }
    }
    // The people's pages say `{family}-{word}`.
    parts.retain(|(start, _)| !start.is_empty());
    parts.push(("people-scheme-".to_owned(), String::new()));
    (ids, parts)
}

#[test]
fn every_string_inside_the_program_is_asked_for() {
    let (ids, parts) = written();
    let mut problems = Vec::new();
    for file in program().into_iter().filter(|f| f.path.starts_with("i18n/en/")) {
        let imbat::read::Body::Text(text) = &file.body else { continue };
        if ftl::EDITORS.iter().any(|e| file.path.ends_with(e)) {
            continue;
        }
        for message in catalogue::messages(text) {
            let id = &message.id;
            let part = |(start, end): &(String, String)| id.starts_with(start.as_str()) && id.ends_with(end.as_str());
            if !ids.contains(id) && !parts.iter().any(part) {
                problems.push(format!("{}: nothing asks for `{id}`", file.path));
            }
        }
    }
    assert!(problems.is_empty(), "{} problems\n{}\n", problems.len(), problems.join("\n"));
}

#[test]
fn a_language_the_program_does_not_speak_is_told_once_a_file() {
    let mut files = program();
    files.push(imbat::read::source("i18n/pl/register.ftl", "country-DE = Niemcy\n".into(), false));
    let found = found(files, &["en", "pl"]);
    let readers =
        program().iter().filter(|f| f.path.starts_with("i18n/en/") && !ftl::EDITORS.iter().any(|e| f.path.ends_with(e))).count();
    assert_eq!(found.len(), readers, "{found:?}");
    assert!(found.iter().all(|(d, _)| d.code == "string-untranslated" && d.level == Level::Warning));
    assert!(found.iter().any(|(_, place)| place.starts_with("i18n/pl/register.ftl:1:1: ")));
}

#[test]
fn a_site_without_strings_of_its_own_is_not_looked_at() {
    assert!(found(program(), &spoken().iter().map(String::as_str).collect::<Vec<_>>()).is_empty());
}
