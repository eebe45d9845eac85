//! The program itself: exit codes, what it writes, what it leaves alone.

use crate::folder::Folder;
use crate::folder::err;
use crate::folder::exits;
use crate::folder::imbat;
use crate::folder::out;
use crate::html;
use crate::site;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

/// Path and bytes of everything in a folder, hidden files too.
fn tree(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(tree(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

const BUILD: &[&str] = &["build", "--as-of", site::AS_OF];
const BROKEN: (&str, &str, &str) =
    ("content/partners/sample-lake-university.toml", "kind = \"university\"", "kindd = \"university\"");

#[test]
fn a_build_a_broken_record_and_a_good_build_again() {
    let folder = Folder::with_site();
    let first = folder.run(BUILD);
    exits(&first, 0);
    assert!(err(&first).contains(site::AS_OF), "{}", err(&first));
    let public = folder.0.join("public");
    for file in [
        "index.html",
        "404.html",
        "sitemap.xml",
        "robots.txt",
        "data/v1/partners.csv",
        "en/index.html",
        "tr/index.html",
        "ar/index.html",
    ] {
        assert!(public.join(file).is_file(), "{file} is not there");
    }
    // What others put there is theirs.
    folder.write("public/CNAME", "portal.example.org\n");
    folder.write("public/en/own.html", "mine");
    let good = tree(&public);

    let (path, from, to) = BROKEN;
    folder.edit(path, from, to);
    let broken = folder.run(BUILD);
    exits(&broken, 1);
    assert!(err(&broken).contains(path), "{}", err(&broken));
    assert!(err(&broken).contains("key-unknown"), "{}", err(&broken));
    assert_eq!(tree(&public), good, "a failed build leaves the last good site");
    let left: Vec<PathBuf> =
        fs::read_dir(&folder.0).unwrap().map(|e| e.unwrap().path()).filter(|p| p.to_string_lossy().contains("staging")).collect();
    assert!(left.is_empty(), "{left:?}");

    folder.edit(path, to, from);
    fs::remove_file(folder.0.join("content/news/2026-09-15-welcome-week.en.md")).unwrap();
    fs::remove_file(folder.0.join("content/news/2026-09-15-welcome-week.tr.md")).unwrap();
    exits(&folder.run(BUILD), 0);
    let now = tree(&public);
    assert_eq!(now.get(&public.join("CNAME")), good.get(&public.join("CNAME")));
    assert_eq!(now.get(&public.join("en/own.html")), good.get(&public.join("en/own.html")));
    assert!(
        now.keys().all(|p| !p.to_string_lossy().contains("welcome-week")),
        "what is gone from the content is gone from the site"
    );
    assert!(good.keys().any(|p| p.to_string_lossy().contains("welcome-week")));
}

#[test]
fn a_second_build_writes_nothing() {
    let folder = Folder::with_site();
    exits(&folder.run(BUILD), 0);
    let path = folder.0.join("public/en/index.html");
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    let second = folder.run(BUILD);
    exits(&second, 0);
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
    assert!(err(&second).contains("0 files written"), "{}", err(&second));
}

#[test]
fn the_same_bytes_in_another_folder_time_zone_and_language() {
    let (one, two) = (Folder::with_site(), Folder::with_site());
    exits(&one.run(BUILD), 0);
    let mut command = Command::new(env!("CARGO_BIN_EXE_imbat"));
    command.args(BUILD).current_dir(&two.0).env("TZ", "Pacific/Kiritimati").env("LC_ALL", "tr_TR.UTF-8");
    exits(&command.output().unwrap(), 0);
    let strip = |folder: &Folder| -> BTreeMap<PathBuf, Vec<u8>> {
        tree(&folder.0.join("public")).into_iter().map(|(p, b)| (p.strip_prefix(&folder.0).unwrap().to_owned(), b)).collect()
    };
    assert!(strip(&one) == strip(&two));
}

#[test]
fn machines_can_read_the_problems() {
    let folder = Folder::with_site();
    let (path, from, to) = BROKEN;
    folder.edit(path, from, to);
    let check = folder.run(&["check", "--as-of", site::AS_OF, "--format", "json"]);
    exits(&check, 1);
    let list: serde_json::Value = serde_json::from_str(&out(&check)).unwrap();
    let one = list.as_array().unwrap().iter().find(|d| d["level"] == "error").unwrap();
    assert_eq!(one["code"], "key-unknown");
    assert_eq!(one["path"], path);
    assert_eq!(
        one["fix"]["with"].as_str().or(one["fix"]["replacement"].as_str()).or(one["fix"]["text"].as_str()),
        Some("kind"),
        "{one}"
    );
    let sarif = folder.run(&["check", "--as-of", site::AS_OF, "--format", "sarif"]);
    let log: serde_json::Value = serde_json::from_str(&out(&sarif)).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let github = folder.run(&["check", "--as-of", site::AS_OF, "--format", "github"]);
    assert!(out(&github).contains("::error file="), "{}", out(&github));
    let short = folder.run(&["check", "--as-of", site::AS_OF, "--format", "short"]);
    assert!(err(&short).contains(&format!("{path}:")), "{}", err(&short));
}

#[test]
fn checking_writes_nothing() {
    let folder = Folder::with_site();
    let before = tree(&folder.0);
    exits(&folder.run(&["check", "--as-of", site::AS_OF]), 0);
    assert_eq!(tree(&folder.0), before);
}

#[test]
fn warnings_fail_only_when_asked() {
    let folder = Folder::with_site();
    // Turkish in capitals without its own letters.
    folder.edit("content/partners/sample-lake-university.toml", "Örnek Göl Üniversitesi", "ORNEK GOL UNIVERSITESI");
    exits(&folder.run(&["check", "--as-of", site::AS_OF]), 0);
    exits(&folder.run(&["check", "--as-of", site::AS_OF, "--deny", "warnings"]), 1);
}

#[test]
fn the_editors_language_is_spoken() {
    let folder = Folder::with_site();
    let (path, from, to) = BROKEN;
    folder.edit(path, from, to);
    let english = err(&folder.run(&["check", "--as-of", site::AS_OF]));
    let turkish = err(&folder.run(&["check", "--as-of", site::AS_OF, "--lang", "tr"]));
    assert!(english != turkish && turkish.contains("key-unknown"), "{turkish}");
    let explained = folder.run(&["explain", "key-unknown", "--lang", "tr"]);
    exits(&explained, 0);
    assert!(out(&explained).contains("anahtar") && err(&explained).is_empty(), "{}", out(&explained));
    let keys = folder.run(&["explain", "partner", "--lang", "tr"]);
    assert!(out(&keys).contains("native_lang") && out(&keys).contains("Ülke"), "{}", out(&keys));
}

#[test]
fn wrong_usage_is_two() {
    let folder = Folder::new();
    exits(&folder.run(&["biuld"]), 2);
    exits(&folder.run(&[]), 2);
    exits(&folder.run(&["build", "--as-of", "tomorrow"]), 2);
    exits(&folder.run(&["build", "--format", "xml"]), 2);
    exits(&folder.run(&["explain", "key-unkown"]), 2);
}

#[test]
fn the_environment_is_three() {
    let folder = Folder::with_site();
    // A file stands where the folder should be, which no right to write helps against.
    folder.write("taken", "a file");
    let output = folder.run(&["build", "--as-of", site::AS_OF, "--out", "taken/public"]);
    exits(&output, 3);
    assert_eq!(fs::read_to_string(folder.0.join("taken")).unwrap(), "a file");
}

#[test]
fn a_folder_without_a_site_is_no_site() {
    let folder = Folder::new();
    let output = folder.run(BUILD);
    exits(&output, 1);
    assert!(err(&output).contains("imbat.toml"), "{}", err(&output));
}

#[test]
fn codes_and_records_are_explained() {
    let folder = Folder::new();
    let page = folder.run(&["explain", "key-unknown"]);
    exits(&page, 0);
    assert!(out(&page).contains("key"), "{}", out(&page));
    let keys = folder.run(&["explain", "partner"]);
    exits(&keys, 0);
    assert!(out(&keys).contains("country") && out(&keys).contains("imbat explain agreement"), "{}", out(&keys));
    // A block inside a record has a page too, and one inside the settings.
    for (block, key) in [("agreement", "renewal"), ("condition", "isced"), ("language-block", "digits")] {
        let keys = folder.run(&["explain", block]);
        exits(&keys, 0);
        assert!(out(&keys).contains(key), "{}", out(&keys));
    }
}

#[test]
fn a_base_path_is_in_every_address() {
    let folder = Folder::with_site();
    exits(&folder.run(&["build", "--as-of", site::AS_OF, "--base-url", "https://intl.example.net/a/b/"]), 0);
    let mut problems = Vec::new();
    for (path, bytes) in tree(&folder.0.join("public")) {
        if path.extension().is_none_or(|e| e != "html") {
            continue;
        }
        let page = String::from_utf8(bytes).unwrap();
        for token in html::tokens(&page) {
            let html::Kind::Start(name, attributes, _) = token.kind else { continue };
            for key in ["href", "src"] {
                let Some(value) = html::attribute(&attributes, key) else { continue };
                let inside = value.starts_with("/a/b/") || value.starts_with("https://intl.example.net/a/b/");
                let outside = value.contains("://")
                    && !value.contains("portal.example.org/intl")
                    && !value.starts_with("https://intl.example.net/");
                if !inside && !outside && !value.starts_with('#') && !value.starts_with("mailto:") {
                    problems.push(format!("{}: <{name} {key}=\"{value}\">", path.display()));
                }
            }
        }
    }
    assert!(
        problems.is_empty(),
        "{} addresses\n{}",
        problems.len(),
        problems.iter().take(20).cloned().collect::<Vec<_>>().join("\n")
    );
    let map = fs::read_to_string(folder.0.join("public/sitemap.xml")).unwrap();
    assert!(map.contains("https://intl.example.net/a/b/en/") && !map.contains("/intl/"));
}

#[test]
fn a_changed_address_needs_an_alias() {
    let folder = Folder::with_site();
    exits(&folder.run(&["fmt", "--as-of", site::AS_OF]), 0);
    let lock = fs::read_to_string(folder.0.join("routes.lock")).unwrap();
    assert!(lock.contains("partner:example-university en en/partners/example-university/"), "{lock}");
    exits(&folder.run(&["check", "--as-of", site::AS_OF]), 0);

    let path = "content/partners/example-university.toml";
    folder.edit(path, "slug.tr = \"ornek-universitesi\"", "slug.tr = \"ornekler-universitesi\"");
    let changed = folder.run(&["check", "--as-of", site::AS_OF]);
    exits(&changed, 1);
    assert!(err(&changed).contains("route-changed"), "{}", err(&changed));
    assert!(err(&changed).contains("aliases"), "the alias to add is named\n{}", err(&changed));
    exits(&folder.run(&["fmt", "--as-of", site::AS_OF]), 1);
    assert_eq!(fs::read_to_string(folder.0.join("routes.lock")).unwrap(), lock, "nothing is locked while there are problems");

    folder.edit(path, "aliases = [\"beispiel-university\"]", "aliases = [\"beispiel-university\", \"ornek-universitesi\"]");
    let output = folder.run(&["check", "--as-of", site::AS_OF]);
    exits(&output, 0);
    exits(&folder.run(&["fmt", "--as-of", site::AS_OF]), 0);
}

#[test]
fn a_preview_is_kept_out_of_search_engines() {
    let folder = Folder::with_site();
    folder.edit("content/institution.toml", "invented = true", "invented = false");
    exits(&folder.run(BUILD), 0);
    let page = || fs::read_to_string(folder.0.join("public/en/index.html")).unwrap();
    assert!(html::find(&page(), "meta[name=robots]").is_empty());
    exits(&folder.run(&["build", "--as-of", site::AS_OF, "--preview"]), 0);
    assert!(html::find(&page(), "meta[name=robots]").iter().any(|m| m.contains("noindex")));
}

#[test]
fn schemas_are_printed() {
    let folder = Folder::with_site();
    let output = folder.run(&["schema", "partner"]);
    exits(&output, 0);
    let schema: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    assert!(schema["properties"]["country"].is_object());
    exits(&folder.run(&["schema", "parnter"]), 2);
}

#[test]
fn rows_about_few_people_are_not_printed() {
    let folder = Folder::with_site();
    let rows = "year = \"2023/2024\"\nsource = { name = \"Invented\", retrieved = 2026-11-05 }\n\
        columns = [\"direction\", \"type\", \"partner\", \"count\"]\n\
        rows = [\n    [\"out\", \"study\", \"nowhere\", 3],\n    [\"out\", \"study\", \"example-university\", 2],\n]\n";
    folder.write("content/mobility/2023-2024.toml", rows);
    for format in ["human", "short", "json", "github", "sarif"] {
        let output = imbat(&folder.0, &["check", "--as-of", site::AS_OF, "--format", format]);
        exits(&output, 1);
        let text = format!("{}{}", out(&output), err(&output));
        assert!(text.contains("nowhere"), "{format}: {text}");
        assert!(!text.contains(", 3]") && !text.contains(", 2]"), "{format}: {text}");
    }
}

#[test]
fn the_report_of_a_year_is_a_folder_to_hand_over() {
    let folder = Folder::with_site();
    let report = |year: &str, out: &str| imbat(&folder.0, &["report", year, "--as-of", site::AS_OF, "--out", out]);
    let unknown = report("2035/2036", "nothing");
    exits(&unknown, 2);
    assert!(err(&unknown).contains("Try 20"), "{}", err(&unknown));
    assert!(!folder.0.join("nothing").exists());
    exits(&report("2025/2026", "one"), 0);
    exits(&report("2025-2026", "two"), 0);
    let (one, two) = (tree(&folder.0.join("one")), tree(&folder.0.join("two")));
    assert!(one.values().eq(two.values()), "the same year twice gives other bytes");
    let page = fs::read_to_string(folder.0.join("one/ar/index.html")).unwrap();
    assert!(page.contains("href=\"../style.css\"") && !page.contains("href=\"/"), "a link leads nowhere once handed over");
    let sums = fs::read_to_string(folder.0.join("one/SHA256SUMS")).unwrap();
    for line in sums.lines() {
        let (sum, path) = line.split_once("  ").unwrap();
        assert_eq!(sum, imbat::codes::sha256::hex(&fs::read(folder.0.join("one").join(path)).unwrap()), "{path}");
    }
}

#[test]
fn a_snapshot_is_the_same_twice_and_holds_its_hashes() {
    let folder = Folder::with_site();
    let snapshot = |name: &str| {
        let output = folder.run(&["snapshot", "--as-of", site::AS_OF, "--out", name]);
        exits(&output, 0);
        assert!(err(&output).contains(name), "{}", err(&output));
        fs::read(folder.0.join(name)).unwrap()
    };
    let (first, second) = (snapshot("one.zip"), snapshot("two.zip"));
    assert!(first == second);
    // Names stand in the directory at the end as they are.
    let names = String::from_utf8_lossy(&first).into_owned();
    for inside in ["SHA256SUMS", "manifest.json", "data/v1/figures.csv", "en/policy/partnerships/index.html", "tr/istatistikler/"]
    {
        assert!(names.contains(inside), "{inside}");
    }
    for outside in ["content/", "en/partners/", "en/index.html"] {
        assert!(!names.contains(outside), "{outside}");
    }
    // Nothing is packed from a site with errors.
    let (path, from, to) = BROKEN;
    folder.edit(path, from, to);
    exits(&folder.run(&["snapshot", "--as-of", site::AS_OF, "--out", "three.zip"]), 1);
    assert!(!folder.0.join("three.zip").exists());
}
