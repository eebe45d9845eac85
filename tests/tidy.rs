//! The architecture as a test: who may import whom, where each outside crate lives, how long a file may be.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

/// Module, and the modules of ours it may use. `lib` and `main` may use all.
const LAYERS: &[(&str, &[&str])] = &[
    ("base", &["words"]),
    ("codes", &[]),
    ("draw", &[]),
    ("cards", &["draw"]),
    ("read", &["base"]),
    ("schema", &["base", "codes"]),
    ("parse", &["base", "schema"]),
    ("i18n", &["base"]),
    ("config", &["base", "draw", "i18n", "parse", "read", "schema"]),
    ("entities", &["base", "schema", "words"]),
    ("check", &["base", "codes", "config", "draw", "entities", "measures", "parse", "read", "schema"]),
    ("standing", &["base", "entities", "words"]),
    ("regions", &["base", "codes", "entities"]),
    ("persons", &["base", "check", "entities", "regions"]),
    ("measures", &["base", "check", "codes", "draw", "entities", "persons", "regions", "schema", "standing"]),
    ("figures", &["base", "check", "entities", "measures", "persons", "schema", "standing"]),
    ("tables", &["base", "check", "entities", "figures", "persons", "schema"]),
    ("archive", &[]),
    ("translation", &["base", "check", "codes", "entities", "parse", "read", "schema"]),
    ("exchange", &["base", "check", "codes", "entities", "i18n", "parse", "read", "schema", "translation"]),
    ("atlas", &["check", "codes", "draw", "entities"]),
    ("view", &[]),
    ("plan", &["base", "view"]),
    (
        "pages",
        &[
            "atlas",
            "base",
            "cards",
            "check",
            "codes",
            "draw",
            "entities",
            "figures",
            "i18n",
            "measures",
            "parse",
            "persons",
            "plan",
            "regions",
            "schema",
            "standing",
            "tables",
            "translation",
            "view",
        ],
    ),
    (
        "files",
        &[
            "base", "cards", "check", "codes", "entities", "figures", "measures", "pages", "persons", "plan", "regions",
            "schema", "standing", "tables",
        ],
    ),
    ("render", &["base", "draw", "i18n", "pages", "read", "view"]),
    ("emit", &["base"]),
    ("report", &["base", "i18n", "read"]),
    ("manual", &["base", "check", "i18n", "parse", "read", "schema"]),
    (
        "portal",
        &[
            "atlas",
            "base",
            "check",
            "config",
            "figures",
            "files",
            "i18n",
            "pages",
            "parse",
            "plan",
            "read",
            "render",
            "translation",
            "view",
        ],
    ),
    ("watch", &["base", "read"]),
    ("serve", &["base", "watch"]),
    (
        "commands",
        &[
            "archive",
            "atlas",
            "base",
            "cards",
            "check",
            "codes",
            "config",
            "draw",
            "emit",
            "entities",
            "exchange",
            "figures",
            "files",
            "i18n",
            "manual",
            "parse",
            "plan",
            "portal",
            "read",
            "report",
            "schema",
            "serve",
            "standing",
            "translation",
        ],
    ),
];

/// What comes from outside, and the only rooms it may enter.
const HOMES: &[(&str, &[&str])] = &[
    ("toml::de", &["parse"]),
    ("pulldown_cmark", &["parse"]),
    ("fluent_syntax", &["parse"]),
    ("fluent_bundle", &["i18n"]),
    ("unic_langid", &["i18n"]),
    ("fixed_decimal", &["i18n"]),
    ("icu_", &["i18n"]),
    ("jiff::", &["base"]),
    ("tera::", &["render", "view"]),
    ("annotate_snippets", &["report"]),
    ("strsim", &["codes"]),
    ("libm::", &["draw"]),
    ("rayon", &["commands"]),
    ("walkdir", &["read"]),
    ("include_dir", &["read"]),
    ("blake3", &["cards", "emit", "render"]),
    ("resvg", &["cards"]),
    ("skrifa", &["cards"]),
    ("clap", &["commands"]),
    ("notify::", &["watch"]),
    ("axum", &["serve"]),
    ("tokio", &["serve"]),
    // Rows about few people: what may be said of them is decided in persons.
    ("entities::mobility", &["check", "entities", "persons"]),
    ("entities::enrolment", &["check", "entities", "persons"]),
    ("zip::", &["archive"]),
    ("roxmltree", &["exchange"]),
    ("std::fs", &["read", "emit", "commands"]),
    ("SystemTime", &["read"]),
    ("env::var", &["read", "commands"]),
];

const MAX_LINES: usize = 400;

#[test]
fn the_architecture_holds() {
    let problems = problems(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn the_test_sees_what_it_forbids() {
    let see = |module: &str, line: &str| !line_problems(module, "x.rs", 1, line).is_empty();
    assert!(see("draw", "use crate::base::lang::Lang;"));
    assert!(see("plan", "use crate::render::Theme;"));
    assert!(see("pages", "let t = tera::Value::none();"));
    assert!(see("pages", "name: String,"));
    assert!(see("figures", "let x = value.ln();"));
    assert!(see("i18n", "\"tr\" => format,"));
    assert!(see("check", "let now = SystemTime::now();"));
    assert!(see("base", "use crate::{base, check};"));
    assert!(!see("pages", "use crate::view::Html;"));
}

fn problems(root: &Path) -> Vec<String> {
    let mut out = Vec::new();
    for file in files(&root.join("src"), "rs") {
        let rel = file.strip_prefix(root.join("src")).unwrap().to_string_lossy().replace('\\', "/");
        let module = rel.split(['/', '.']).next().unwrap().to_owned();
        let text = fs::read_to_string(&file).unwrap();
        if text.lines().count() > MAX_LINES {
            out.push(format!("{rel}: more than {MAX_LINES} lines"));
        }
        if !text.starts_with("//!") {
            out.push(format!("{rel}: does not open with a sentence that says what it turns into what"));
        }
        if matches!(module.as_str(), "lib" | "main") {
            continue;
        }
        if !LAYERS.iter().any(|(m, _)| *m == module) {
            out.push(format!("{rel}: module `{module}` has no layer"));
        }
        for (n, line) in text.lines().enumerate() {
            out.extend(line_problems(&module, &rel, n + 1, line));
        }
        if module == "pages" && text.contains("mod.rs") {
            out.push(format!("{rel}: no mod.rs"));
        }
    }
    for file in files(&root.join("themes"), "html") {
        let text = fs::read_to_string(&file).unwrap();
        let name = file.strip_prefix(root).unwrap().display().to_string();
        for bad in ["| safe", "|safe", " style=\"", "<style", "onclick="] {
            // A component prints the markup of its own body.
            let body = bad.contains("safe") && text.matches(bad).count() == text.matches("body | safe").count();
            if text.contains(bad) && !body {
                out.push(format!("{name}: `{bad}` may not stand in a template"));
            }
        }
    }
    for file in files(&root.join("themes"), "css") {
        let text = fs::read_to_string(&file).unwrap();
        let name = file.strip_prefix(root).unwrap().display().to_string();
        for (n, line) in text.lines().enumerate() {
            let line = line.trim_start();
            for bad in [
                "left:",
                "right:",
                "margin-left",
                "margin-right",
                "padding-left",
                "padding-right",
                "border-left",
                "border-right",
                "text-align: left",
                "text-align: right",
                "float:",
            ] {
                if line.starts_with(bad) {
                    out.push(format!("{name}:{}: `{bad}` is physical; use the logical property", n + 1));
                }
            }
        }
    }
    out
}

fn line_problems(module: &str, rel: &str, n: usize, line: &str) -> Vec<String> {
    let mut out = Vec::new();
    let code = line.split("//").next().unwrap_or("");
    let allowed = LAYERS.iter().find(|(m, _)| *m == module).map_or(&[][..], |(_, a)| a);
    if code.contains("use crate::{") {
        out.push(format!("{rel}:{n}: one `use` per line"));
    }
    for piece in code.split("crate::").skip(1) {
        let used: String = piece.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        if used != module && !allowed.contains(&used.as_str()) && LAYERS.iter().any(|(m, _)| *m == used) {
            out.push(format!("{rel}:{n}: `{module}` may not use `{used}`"));
        }
    }
    for (what, homes) in HOMES {
        if code.contains(what) && !homes.contains(&module) {
            out.push(format!("{rel}:{n}: `{what}` belongs in {homes:?}"));
        }
    }
    let is_field = code.trim_end().ends_with(": String,") || code.trim_end().ends_with(": &'static str,");
    if module == "pages" && is_field && !code.contains("fn ") && !code.contains("template") && !code.contains("section") {
        out.push(format!("{rel}:{n}: a view holds Html, Attr or Href, never a string of human text"));
    }
    if rel != "draw/num.rs" {
        for f in [".ln()", ".exp()", ".sin()", ".cos()", ".tan()", ".powf(", ".asin()", ".atan2("] {
            if code.contains(f) {
                out.push(format!("{rel}:{n}: `{f}` differs between platforms; use draw::num"));
            }
        }
    }
    for tag in ["\"en\" =>", "\"tr\" =>", "\"ar\" =>", "== \"ar\"", "== \"tr\"", "== \"en\""] {
        if code.contains(tag) {
            out.push(format!("{rel}:{n}: languages are data; no match on a language code"));
        }
    }
    out
}

fn files(dir: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}
