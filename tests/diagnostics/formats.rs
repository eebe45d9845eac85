//! Formats: each is what its readers expect, wherever a problem stands.

use crate::diagnostics::catalogue;
use crate::diagnostics::site;
use imbat::base::diag::Diag;
use imbat::base::diag::Diags;
use imbat::base::lang::Lang;
use imbat::base::span::FileId;
use imbat::base::span::Span;
use imbat::config;
use imbat::read::Sources;
use imbat::report;
use imbat::report::Format;

/// A small site with an error, a warning, a second place and letters from right to left.
fn sample() -> (Sources, Diags) {
    let one = "name.en = \"Sample\"\nname.ar = \"مثال\"\nkind = \"universty\"\ncountry = \"DE\"\n";
    let two = "name.en = \"Sample\"\nkind = \"university\"\ncountry = \"DE\"\nwebsite = \"http://example.edu\"\n\
        [[agreement]]\nid = \"a\"\nkind = \"mou\"\nfrom = 2022-01-01\nuntil = 2021-01-01\n";
    site(&[("content/partners/one.toml", one), ("content/partners/two.toml", two)])
}

fn rendered(format: Format, lang: &str) -> String {
    let (sources, diags) = sample();
    let catalogue = catalogue();
    let lang = catalogue.langs().find(lang).unwrap();
    report::render(format, &diags, &sources, &catalogue, lang, false)
}

#[test]
fn short_lines() {
    let lines = "\
content/partners/one.toml:3:8: error[word-unknown]: “universty” is not one of the words “kind” can have (Type “university” instead.)
content/partners/two.toml:4:11: info[url-insecure]: “http://example.edu” is not a secure address (Try https://example.edu in a browser; if the same page opens, type that.)
content/partners/two.toml:9:9: error[days-order]: The first day 2022-01-01 is later than the last one 2021-01-01 (Exchange the two, or correct the one that is mistyped.)
";
    assert_eq!(rendered(Format::Short, "en"), lines);
}

#[test]
fn frames() {
    let english = r#"error[word-unknown]: “universty” is not one of the words “kind” can have
 --> content/partners/one.toml:3:8
  |
3 | kind = "universty"
  |        ^^^^^^^^^^^ unknown word
  |
what to do: Type “university” instead.
  |
3 | kind = "university"
  |                +

note[url-insecure]: “http://example.edu” is not a secure address
 --> content/partners/two.toml:4:11
  |
4 | website = "http://example.edu"
  |           ^^^^^^^^^^^^^^^^^^^^ http, not https
  |
  = what to do: Try https://example.edu in a browser; if the same page opens, type that.

error[days-order]: The first day 2022-01-01 is later than the last one 2021-01-01
 --> content/partners/two.toml:9:9
  |
8 | from = 2022-01-01
  |        ---------- begins here
9 | until = 2021-01-01
  |         ^^^^^^^^^^ ends before it begins
  |
  = what to do: Exchange the two, or correct the one that is mistyped.

2 errors, no warnings, 1 note.
"#;
    assert_eq!(rendered(Format::Human, "en"), english);
    let turkish = rendered(Format::Human, "tr");
    assert!(
        turkish.starts_with("hata[word-unknown]: “universty”, “kind” için kullanılabilen sözcüklerden biri değil\n"),
        "{turkish}"
    );
    assert!(turkish.ends_with("\n\n2 hata, uyarı yok, 1 not.\n"), "{turkish}");
}

#[test]
fn github_commands() {
    let lines = "\
::error file=content/partners/one.toml,line=3,endLine=3,col=8,endColumn=19,title=word-unknown::“universty” is not one of the words “kind” can have. Type “university” instead.
::notice file=content/partners/two.toml,line=4,endLine=4,col=11,endColumn=31,title=url-insecure::“http://example.edu” is not a secure address. Try https://example.edu in a browser; if the same page opens, type that.
::error file=content/partners/two.toml,line=9,endLine=9,col=9,endColumn=19,title=days-order::The first day 2022-01-01 is later than the last one 2021-01-01. Exchange the two, or correct the one that is mistyped.
";
    assert_eq!(rendered(Format::Github, "en"), lines);
    let sources = Sources::new(vec![("content/a, b:c.toml".to_owned(), b"100%".to_vec())], None, 0);
    let mut diags = Diags::default();
    let file = sources.numbered().find(|(_, s)| !s.builtin).unwrap().0;
    diags.add(Diag::error("link-unknown", Span::new(file, 3, 4)).with("typed", "100%"));
    let line = report::render(Format::Github, &diags, &sources, &catalogue(), Lang::FIRST, false);
    assert!(
        line.starts_with("::error file=content/a%2C b%3Ac.toml,line=1,endLine=1,col=4,endColumn=5,title=link-unknown::“100%25” "),
        "{line}"
    );
}

#[test]
fn json_and_sarif() {
    let problems: serde_json::Value = serde_json::from_str(&rendered(Format::Json, "en")).unwrap();
    let first = serde_json::json!({
        "code": "word-unknown", "level": "error", "path": "content/partners/one.toml",
        "line": 3, "column": 8, "end_line": 3, "end_column": 19,
        "headline": "“universty” is not one of the words “kind” can have", "label": "unknown word",
        "help": "Type “university” instead.", "also": [],
        "fix": {
            "path": "content/partners/one.toml", "line": 3, "column": 8, "end_line": 3, "end_column": 19,
            "start": 47, "end": 58, "with": "\"university\"",
        },
    });
    assert_eq!(problems[0], first);
    let also = serde_json::json!([{
        "path": "content/partners/two.toml", "line": 8, "column": 8, "end_line": 8, "end_column": 18, "label": "begins here",
    }]);
    assert_eq!((&problems[2]["also"], &problems[2]["fix"]), (&also, &serde_json::Value::Null));

    let sarif: serde_json::Value = serde_json::from_str(&rendered(Format::Sarif, "en")).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    assert_eq!(
        run["tool"]["driver"]["rules"],
        serde_json::json!([{ "id": "days-order" }, { "id": "url-insecure" }, { "id": "word-unknown" }])
    );
    let region = serde_json::json!({ "startLine": 3, "startColumn": 8, "endLine": 3, "endColumn": 19 });
    let place = serde_json::json!({ "artifactLocation": { "uri": "content/partners/one.toml" }, "region": region });
    let result = &run["results"][0];
    assert_eq!((&result["ruleId"], &result["ruleIndex"], &result["level"]), (&"word-unknown".into(), &2.into(), &"error".into()));
    assert_eq!(result["locations"], serde_json::json!([{ "physicalLocation": place }]));
    let replacement = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(replacement, &serde_json::json!({ "deletedRegion": region, "insertedContent": { "text": "\"university\"" } }));
    assert_eq!(run["results"][1]["level"], "note");
    assert_eq!(run["results"][2]["relatedLocations"][0]["message"]["text"], "begins here");
}

#[test]
fn odd_places_do_not_panic() {
    let texts = ["", "\n", "a", "name = \"İzmir\"\r\nx = 1\r\n", "سلام\nعليكم", "\u{1b}[31m\t\u{202e}x\r", "no end"];
    let files: Vec<(String, Vec<u8>)> =
        texts.iter().enumerate().map(|(n, t)| (format!("content/{n}.toml"), t.as_bytes().to_vec())).collect();
    let sources = Sources::new(files, None, 0);
    let catalogue = catalogue();
    let spans =
        [(0, 0), (0, 1), (1, 1), (3, 5), (7, 8), (8, 7), (12, 16), (40, 90), (u32::MAX, 0), (0, u32::MAX), (u32::MAX, u32::MAX)];
    let last = u32::try_from(sources.files.len()).unwrap();
    for file in (0..last + 2).map(FileId) {
        let mut diags = Diags::default();
        for (start, end) in spans {
            let at = Span { file, start, end };
            let other = Span { file: FileId(last - 1), start: end, end: start };
            diags
                .add(Diag::error("id-taken", at).with("typed", "a\u{1b}[1m\nb").also(other, "also-first").also(at, "also-first"));
            diags.add(Diag::warning("id-invalid", at).with("typed", "x").fix(at, "\"y\"\nz"));
            diags.add(Diag::info("nothing-known", at).fix(other, ""));
        }
        for format in Format::WORDS.iter().filter_map(|w| Format::from_word(w)) {
            for color in [false, true] {
                let out = report::render(format, &diags, &sources, &catalogue, catalogue.langs().find("tr").unwrap(), color);
                assert!(!out.is_empty());
            }
        }
    }
}

#[test]
fn nothing_found() {
    let (sources, diags) = site(&[]);
    let catalogue = catalogue();
    let say = |format| report::render(format, &diags, &sources, &catalogue, Lang::FIRST, false);
    assert_eq!(say(Format::Human), "No problems found.\n");
    assert_eq!((say(Format::Short), say(Format::Github), say(Format::Json)), (String::new(), String::new(), "[]\n".to_owned()));
}

#[test]
fn a_missing_file_is_its_own_place() {
    let sources = Sources::new(Vec::new(), None, 0);
    let mut diags = Diags::default();
    assert!(config::read(&sources, false, &mut diags).is_none());
    let short = report::render(Format::Short, &diags, &sources, &catalogue(), Lang::FIRST, false);
    assert!(short.starts_with("imbat.toml:1:1: error[file-missing]: "), "{short}");
}
