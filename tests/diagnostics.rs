//! Problems and what is said of them: every code has sentences, a page and the values it speaks of.

mod formats;
mod rules;

use imbat::base::day::Date;
use imbat::base::diag::Arg;
use imbat::base::diag::Diag;
use imbat::base::diag::Diags;
use imbat::base::span::FileId;
use imbat::base::span::Span;
use imbat::check;
use imbat::config;
use imbat::i18n;
use imbat::i18n::catalogue::Catalogue;
use imbat::manual;
use imbat::parse::catalogue;
use imbat::parse::ftl;
use imbat::read::Sources;
use imbat::report;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

const EN: &str = include_str!("../i18n/en/diagnostics.ftl");
const TR: &str = include_str!("../i18n/tr/diagnostics.ftl");

/// Every code with the values it passes to its sentences, in the order of the alphabet.
const SAID: &[(&str, &[&str])] = &[
    ("academic-year-invalid", &["suggestion", "typed"]),
    ("agreement-twice", &["kind", "other", "typed"]),
    ("argument-missing", &["component"]),
    ("argument-unknown", &["component", "known", "suggestion", "typed"]),
    ("baseline-differs", &["period", "suggestion", "typed"]),
    ("baseline-unstored", &["period"]),
    ("basis-change", &["basis", "other", "period"]),
    ("call-dates-both", &["key"]),
    ("call-dates-missing", &[]),
    ("cell-missing", &["key"]),
    ("colour-contrast", &["suggestion", "typed"]),
    ("colour-invalid", &["typed"]),
    ("column-missing", &["key"]),
    ("component-block", &["component"]),
    ("component-braces", &["suggestion", "typed"]),
    ("component-form", &["typed"]),
    ("component-unknown", &["suggestion", "typed"]),
    ("computed-missing", &["known", "suggestion"]),
    ("computed-observed", &["typed"]),
    ("computed-unused", &["suggestion", "typed"]),
    ("condition-language-missing", &["type"]),
    ("conflict-marker", &[]),
    ("coordinate-half", &["key", "other"]),
    ("coordinate-outside", &["km", "suggestion", "typed"]),
    ("coordinate-swapped", &["lat", "lon"]),
    ("coordinate-zero", &[]),
    ("country-unassigned", &["typed"]),
    ("country-unknown", &["form", "key", "suggestion", "typed"]),
    ("day-before-start", &["first", "key", "typed"]),
    ("day-invalid", &["suggestion", "typed"]),
    ("days-order", &["first", "last"]),
    ("denominator-zero", &[]),
    ("document-target-both", &[]),
    ("document-target-missing", &["typed"]),
    ("duration-invalid", &["suggestion", "typed"]),
    ("duration-unit", &["key", "other", "type"]),
    ("email-invalid", &["typed"]),
    ("english-share-language", &["known", "typed"]),
    ("entrants-large", &[]),
    ("erasmus-inside", &["typed"]),
    ("erasmus-outside", &["typed"]),
    ("evidence-both", &[]),
    ("evidence-empty", &["title"]),
    ("evidence-missing", &[]),
    ("evidence-unknown", &["known", "suggestion", "typed"]),
    ("field-untranslated", &["id", "keys", "lang", "n", "path", "shape"]),
    ("figure-jump", &["earlier", "percent", "period"]),
    ("figure-overdue", &["due", "period"]),
    ("figure-unknown", &["suggestion", "typed"]),
    ("file-missing", &["path"]),
    ("file-unexpected", &["path", "suggestion"]),
    ("front-matter-missing", &[]),
    ("front-matter-open", &[]),
    ("ftl-syntax", &["detail"]),
    ("grant-code", &["programme", "typed"]),
    ("grant-topic", &["typed"]),
    ("grid-column", &["typed"]),
    ("grid-width", &["columns", "found"]),
    ("hash-differs", &["path", "suggestion"]),
    ("hash-form", &["suggestion", "typed"]),
    ("html-escaped", &["typed"]),
    ("id-file", &["suggestion", "typed"]),
    ("id-invalid", &["suggestion", "typed"]),
    ("id-taken", &["typed"]),
    ("identifier-changed", &["key", "suggestion", "typed"]),
    ("identifier-country", &["country", "issued", "typed"]),
    ("identifier-invalid", &["form", "key", "suggestion", "typed"]),
    ("identifier-taken", &["key", "other", "typed"]),
    ("image-alt-missing", &[]),
    ("isced-unrelated", &["known", "typed"]),
    ("key-misplaced", &["key", "owner", "shape"]),
    ("key-missing", &["key", "shape"]),
    ("key-unknown", &["key", "known", "shape", "suggestion"]),
    ("language-invalid", &["form", "key", "suggestion", "typed"]),
    ("language-first-waits", &["typed"]),
    ("language-unsupported", &["typed"]),
    ("link-file", &["suggestion", "typed"]),
    ("link-fragment", &["known", "suggestion", "typed"]),
    ("link-unknown", &["typed"]),
    ("logo-unofficial", &[]),
    ("map-border-none", &["other", "typed"]),
    ("map-border-twice", &["other", "typed"]),
    ("map-classes", &[]),
    ("map-codes-few", &["key"]),
    ("map-merge-clash", &["typed"]),
    ("map-merge-nothing", &["typed"]),
    ("map-shapes-broken", &[]),
    ("map-shapes-missing", &[]),
    ("map-source-missing", &[]),
    ("map-unit-unknown", &["suggestion", "typed"]),
    ("membership-open", &["last", "typed"]),
    ("mevlana-country", &["typed"]),
    ("mobility-uncovered", &[]),
    ("moment-invalid", &["suggestion", "typed"]),
    ("moment-offset", &["suggestion", "typed"]),
    ("moments-order", &["first", "key", "last", "other"]),
    ("month-day-invalid", &["suggestion", "typed"]),
    ("number-range", &["from", "key", "to", "typed"]),
    ("numerator-large", &["den", "num"]),
    ("observation-both", &["key", "other"]),
    ("observation-half", &["key", "other"]),
    ("observation-missing", &[]),
    ("observation-twice", &["period"]),
    ("office-email-personal", &[]),
    ("page-lost", &["path"]),
    ("page-untranslated", &["keys", "lang", "other", "page", "path"]),
    ("part-unknown", &["id", "known", "suggestion", "typed"]),
    ("participant-twice", &["typed"]),
    ("participants-missing", &[]),
    ("period-invalid", &["suggestion", "typed"]),
    ("period-unknown", &["id", "known", "suggestion", "typed"]),
    ("personal-email", &[]),
    ("personal-phone", &[]),
    ("places-both", &["typed"]),
    ("places-exceeded", &["places"]),
    ("places-missing", &[]),
    ("policy-incomplete", &["part"]),
    ("policy-number-taken", &["typed"]),
    ("quality-end-assumed", &[]),
    ("quality-target-other", &["scope", "typed"]),
    ("quality-targets-missing", &["scope"]),
    ("quality-validity-both", &[]),
    ("quality-validity-missing", &["kind"]),
    ("quality-validity-unused", &["key", "kind"]),
    ("quota-single", &["typed"]),
    ("quota-unknown", &["known", "suggestion", "typed"]),
    ("quota-unused", &["typed"]),
    ("rank-differs", &["key", "rank", "suggestion", "typed"]),
    ("rank-order", &["first", "last"]),
    ("rank-unread", &["typed"]),
    ("ranking-missing", &["kind"]),
    ("ranking-unused", &["kind"]),
    ("record-elsewhere", &["shape", "suggestion"]),
    ("reference-ended", &["suggestion", "typed"]),
    ("reference-form", &["typed"]),
    ("reference-kind", &["known", "suggestion", "typed"]),
    ("reference-unknown", &["shape", "suggestion", "typed"]),
    ("region-name", &["typed"]),
    ("region-twice", &["typed"]),
    ("region-unknown", &["suggestion", "typed"]),
    ("renews-cycle", &["known", "typed"]),
    ("renews-gap", &["first", "last", "typed"]),
    ("renews-order", &["first", "other", "typed"]),
    ("renews-partner", &["partner", "typed"]),
    ("replaces-cycle", &["known"]),
    ("results-early", &["last", "typed"]),
    ("role-overlap", &["typed"]),
    ("route-changed", &["page", "path", "suggestion", "was"]),
    ("route-taken", &["path"]),
    ("row-twice", &[]),
    ("scheme-twice", &[]),
    ("share-currency", &["other", "typed"]),
    ("share-large", &["total", "typed"]),
    ("sides-few", &["named", "typed"]),
    ("signed-after-end", &["last", "typed"]),
    ("signed-late", &["first", "typed"]),
    ("slug-invalid", &["suggestion", "typed"]),
    ("small-cells-in-source", &[]),
    ("source-missing", &["period"]),
    ("state-invalid", &["typed"]),
    ("status-typed", &["shape"]),
    ("string-attribute-missing", &["id", "typed"]),
    ("string-extra", &["id", "lang", "other"]),
    ("string-identical", &["id", "other"]),
    ("string-markup", &["id", "typed", "wanted"]),
    ("string-missing", &["id"]),
    ("string-plural-missing", &["id", "known", "lang", "typed"]),
    ("string-twice", &["id"]),
    ("string-untranslated", &["id", "lang", "n"]),
    ("string-unused", &["id", "suggestion"]),
    ("string-variable-lost", &["id", "typed"]),
    ("string-variable-unknown", &["id", "known", "suggestion", "typed"]),
    ("target-band", &["direction"]),
    ("template-error", &["detail"]),
    ("text-capitals", &["key", "lang", "typed"]),
    ("text-default-missing", &["key", "lang"]),
    ("text-empty", &[]),
    ("text-language", &["known", "suggestion", "typed"]),
    ("text-script", &["key", "lang", "typed"]),
    ("theme-unknown", &["typed"]),
    ("time-zone-unknown", &["typed"]),
    ("toml-syntax", &["detail", "suggestion"]),
    ("totals-differ", &["key"]),
    ("translation-outdated", &["id", "langs"]),
    ("typed-total", &["suggestion", "typed"]),
    ("url-insecure", &["suggestion", "typed"]),
    ("url-invalid", &["suggestion", "typed"]),
    ("validity-both", &["key", "other"]),
    ("validity-half", &["key", "other"]),
    ("validity-missing", &["id"]),
    ("website-taken", &["other", "typed"]),
    ("word-unknown", &["key", "known", "suggestion", "typed"]),
    ("wrong-encoding", &[]),
    ("wrong-type", &["expected", "found", "key"]),
    ("year-file", &["suggestion", "typed"]),
    ("year-form", &["typed", "wanted"]),
    ("years-order", &["first", "last"]),
    ("years-outside", &["key", "typed"]),
];

const SETTINGS: &str = "base_url = \"https://portal.example.edu/\"\nlanguages = [\"en\", \"tr\", \"ar\"]\n";

const INSTITUTION: &str = r#"name.en = "Sample Home University"
country = "TR"
city.en = "Sample City"
lat = 38.3
lon = 26.6
website = "https://home.example.edu/"
academic_year_end = "--08-31"
time_zone = "Europe/Istanbul"
official = false
invented = true
source = { name = "Invented", retrieved = 2026-11-02 }
"#;

fn catalogue() -> Catalogue {
    let langs = i18n::langs(&["en".into(), "tr".into()]).unwrap();
    Catalogue::new(&langs, &[("en", EN), ("tr", TR)])
}

/// A site of these files beside settings and institution.
fn site(files: &[(&str, &str)]) -> (Sources, Diags) {
    let all = [("imbat.toml", SETTINGS), ("content/institution.toml", INSTITUTION)].iter().chain(files);
    let mut own: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    own.extend(all.map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())));
    let sources = Sources::new(own.into_iter().collect(), Some(Date::constant(2026, 11, 23)), 0);
    let mut diags = Diags::default();
    sources.check(&mut diags);
    if let Some(config) = config::read(&sources, false, &mut diags) {
        let _ = check::check(&sources, config, &mut diags);
    }
    (sources, diags)
}

/// Code, line and suggestion of every problem, and a check that each has exactly the values of the table.
pub(crate) fn found(files: &[(&str, &str)]) -> Vec<String> {
    let (sources, diags) = site(files);
    let catalogue = catalogue();
    for diag in diags.sorted() {
        let keys: Vec<&str> = diag.args.keys().copied().collect();
        let said = SAID.iter().find(|(code, _)| *code == diag.code).map(|(_, args)| *args);
        assert_eq!(said, Some(&*keys), "{}", diag.code);
        spoken(&catalogue, diag);
    }
    let line = |diag: &&Diag| {
        let (line, _) = imbat::base::span::line_column(sources.text(diag.at.file), diag.at.range().start);
        let fix = diag.fix.as_ref().map(|f| format!(" -> {}", f.with)).unwrap_or_default();
        format!("{} {line}{fix}", diag.code)
    };
    diags.sorted().iter().map(line).collect()
}

/// Every sentence of the problem in both languages, which must all be there.
fn spoken(catalogue: &Catalogue, diag: &Diag) {
    for lang in catalogue.langs().all() {
        let said = report::sentences(catalogue, lang, diag);
        let all = [&said.headline, &said.label, &said.help].into_iter().chain(said.also.iter().map(|(_, why)| why));
        for text in all {
            let sound = !text.is_empty() && text.as_str() != diag.code && !text.contains("{$") && !text.contains("shape-name");
            assert!(sound, "{} {lang:?}: {text:?} of {diag:?}", diag.code);
        }
    }
}

#[test]
fn every_code_has_sentences_in_both_languages() {
    let (en, tr) = (catalogue::messages(EN), catalogue::messages(TR));
    assert_eq!(
        en.iter().map(|m| (&m.id, &m.attributes)).collect::<Vec<_>>(),
        tr.iter().map(|m| (&m.id, &m.attributes)).collect::<Vec<_>>()
    );
    let table: BTreeSet<&str> = SAID.iter().map(|(code, _)| *code).collect();
    assert_eq!(manual::codes().into_iter().collect::<BTreeSet<_>>(), table);
    for (text, messages) in [(EN, en), (TR, tr)] {
        let mut diags = Diags::default();
        ftl::check(text, FileId(0), &mut diags);
        assert!(diags.is_empty(), "{:?}", diags.sorted());
        for message in messages {
            let Some((_, args)) = SAID.iter().find(|(code, _)| *code == message.id) else { continue };
            assert!(message.variables.keys().all(|v| args.contains(&&**v)), "{message:?}");
            let none = message.attributes.iter().any(|a| a == "help-none");
            assert!(message.attributes.iter().any(|a| a == "help"), "{message:?}");
            assert!(!none || args.contains(&"suggestion"), "{message:?}");
        }
    }
}

#[test]
fn every_sentence_can_be_said_with_the_values_of_its_code() {
    let catalogue = catalogue();
    let forms = |name: &str| -> Vec<&'static str> {
        match name {
            "shape" | "owner" => vec!["partner", "settings", "file", "something-new"],
            "expected" => vec!["text", "whole-number", "number", "date", "switch", "period", "list", "table", "rows"],
            "found" => vec!["text", "number", "date", "switch", "list", "table"],
            "form" => vec!["pic", "erasmus-code", "ror-check-digits", "something-new"],
            "suggestion" => vec!["instead", ""],
            _ => vec!["typed"],
        }
    };
    for code in manual::codes() {
        let args = SAID.iter().find(|(c, _)| *c == code).map(|(_, args)| *args).unwrap();
        for pick in 0..9 {
            let mut diag = Diag::error(code, Span::default());
            for name in args {
                let all = forms(name);
                let value =
                    if matches!(*name, "num" | "den") { Arg::Number(7.0) } else { Arg::Text(all[pick % all.len()].to_owned()) };
                diag.args.insert(name, value);
            }
            let message = catalogue::messages(EN).into_iter().find(|m| m.id == code).unwrap();
            let unknown = diag.args.get("suggestion") == Some(&Arg::Text(String::new()));
            if unknown && !message.attributes.iter().any(|a| a == "help-none") {
                continue;
            }
            for why in message.attributes.iter().filter(|a| a.starts_with("also-")) {
                diag.also.push((Span::default(), why.clone().leak()));
            }
            spoken(&catalogue, &diag);
        }
    }
}

#[test]
fn every_code_is_explained_and_pages_name_only_codes() {
    let codes: BTreeSet<&str> = manual::codes().into_iter().collect();
    for code in &codes {
        let page = manual::explain(code).unwrap_or_default();
        assert!(page.len() > 40, "{code}: {page:?}");
    }
    for (named, page) in manual::pages() {
        assert!(!named.is_empty(), "{page}");
        assert!(named.iter().all(|code| codes.contains(&**code)), "{named:?}");
    }
    assert_eq!(manual::explain("shape-name"), None);
    assert!(manual::explain("validity-half").unwrap().contains("rule R04"));
}

#[test]
fn every_code_in_the_source_has_sentences() {
    let codes = manual::codes();
    let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                for start in ["Diag::error(", "Diag::warning(", "Diag::info("] {
                    let after = text.split(start).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
                    for code in after.filter_map(|rest| rest.split('"').next()) {
                        assert!(codes.contains(&code), "{}: {code}", path.display());
                    }
                }
            }
        }
    }
}
