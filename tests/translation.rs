//! Translations and their sources: what `imbat status` finds outdated, what readers are told.

use crate::folder::Folder;
use crate::folder::err;
use crate::folder::exits;
use crate::folder::out;
use crate::html;
use crate::site;
use imbat::translation::stamp;
use std::process::Command;

const PAGE: &str = "content/pages/data/how-to-read.en.md";

/// A portal whose translations are all accepted.
fn accepted() -> Folder {
    let folder = Folder::with_site();
    exits(&folder.run(&["status", "--accept", "all", "--as-of", site::AS_OF]), 0);
    folder
}

/// Lines of a report that name a text.
fn named(folder: &Folder, args: &[&str]) -> Vec<String> {
    let output = folder.run(&[&["status"], args].concat());
    out(&output).lines().filter(|l| l.starts_with("  ") && !l.starts_with("   ")).map(|l| l.trim().to_owned()).collect()
}

fn git(folder: &Folder, args: &[&str]) {
    let who = ["-c", "user.name=Sample", "-c", "user.email=sample@example.org"];
    let done = Command::new("git").arg("-C").arg(&folder.0).args(who).args(args).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn one_word_changed_is_found_in_its_section_and_nowhere_else() {
    let folder = accepted();
    assert!(named(&folder, &[]).is_empty(), "{:?}", named(&folder, &[]));
    git(&folder, &["init", "-q"]);
    git(&folder, &["add", "-A"]);
    git(&folder, &["commit", "-qm", "accepted"]);

    folder.edit(PAGE, "stays empty", "remains empty");
    let found = named(&folder, &["tr", "ar"]);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|l| l.contains("page:data/how-to-read#gaps ") && l.contains(&format!("{PAGE}:"))), "{found:?}");
    // A copy without history says the same.
    let copy = Folder::new();
    for path in ["imbat.toml", PAGE, "i18n/tr/state.toml", "i18n/ar/state.toml"] {
        copy.write(path, folder.read(path));
    }
    for (path, bytes) in site::invented().into_iter().filter(|(p, _)| p != PAGE) {
        copy.write(&path, &bytes);
    }
    assert_eq!(named(&copy, &["tr", "ar"]), found);

    // Where git knows the old text, it is shown beside the new one; elsewhere that is said.
    let diff = out(&folder.run(&["status", "tr", "--diff"]));
    assert!(diff.contains("    - ") && diff.contains("stays empty") && diff.contains("remains empty"), "{diff}");
    let diff = out(&copy.run(&["status", "tr", "--diff"]));
    assert!(!diff.contains("    - ") && diff.contains("not in the history"), "{diff}");

    // Whoever checks before committing hears of it, too; a build is not stopped by it.
    let check = err(&folder.run(&["check", "--format", "short", "--as-of", site::AS_OF]));
    assert_eq!(check.matches("translation-outdated").count(), 1, "{check}");

    exits(&folder.run(&["status", "--deny", "outdated"]), 1);
    exits(&folder.run(&["status", "tr", "--accept", "page:data/how-to-read#gaps"]), 0);
    assert!(named(&folder, &["tr"]).is_empty());
    assert_eq!(named(&folder, &["ar"]).len(), 1, "the other language waits for its own reader");
}

#[test]
fn wrapping_a_text_anew_changes_nothing() {
    let folder = accepted();
    folder.edit(PAGE, "stays empty.[^gap] A change", "stays\nempty.[^gap]   A\r\nchange");
    folder.edit(PAGE, "## Rounded figures {#rounded}\n\n", "## Rounded figures {#rounded}\n\n\n");
    folder.edit(PAGE, "What a gap, a break", "What  a gap, a break");
    assert!(named(&folder, &[]).is_empty(), "{:?}", named(&folder, &[]));
    assert_eq!(stamp::hash("one  two\n three "), stamp::hash("one two three"));
    assert_ne!(stamp::hash("one two"), stamp::hash("onetwo"));
}

#[test]
fn a_field_and_a_new_section() {
    let folder = accepted();
    folder.edit(PAGE, "summary = \"What a gap", "summary = \"What an empty year");
    folder.edit(PAGE, "## Rounded figures {#rounded}", "## Sources {#sources}\n\nAll invented.\n\n## Rounded figures {#rounded}");
    let found = named(&folder, &["tr", "--all"]);
    let of = |word: &str| found.iter().filter(|l| l.contains("page:data/how-to-read") && l.starts_with(word)).count();
    assert_eq!((of("outdated"), of("missing")), (1, 1), "{found:?}");
    assert!(found.iter().any(|l| l.contains("outdated: page:data/how-to-read.summary")), "{found:?}");
    assert!(found.iter().any(|l| l.contains("missing: page:data/how-to-read#sources “Sources”")), "{found:?}");
}

#[test]
fn stamps_survive_accepting_again_and_leave_with_their_record() {
    let folder = accepted();
    let path = "i18n/tr/state.toml";
    let first = folder.read(path);
    exits(&folder.run(&["status", "--accept", "all", "--as-of", "2027-01-01"]), 0);
    assert_eq!(folder.read(path), first, "what was accepted already keeps its day");
    assert!(first.contains("[\"news:2026-09-15-welcome-week\"]"), "{first}");
    for lang in ["en", "tr"] {
        std::fs::remove_file(folder.0.join(format!("content/news/2026-09-15-welcome-week.{lang}.md"))).unwrap();
    }
    exits(&folder.run(&["status", "--accept", "page:data/how-to-read"]), 0);
    assert!(!folder.read(path).contains("welcome-week"));
    assert!(!folder.0.join("i18n/en/state.toml").exists(), "the source needs no stamps");
}

#[test]
fn what_an_editor_types_wrong_is_answered() {
    let folder = accepted();
    let wrong = folder.run(&["status", "--accept", "page:data/how-to-raed"]);
    exits(&wrong, 2);
    assert!(err(&wrong).contains("Did you mean page:data/how-to-read?"), "{}", err(&wrong));
    let wrong = folder.run(&["status", "--accept", "page:data/how-to-raed", "--lang", "tr"]);
    assert!(err(&wrong).contains("Şunu mu demek istediniz"), "{}", err(&wrong));
    let wrong = folder.run(&["status", "xx"]);
    exits(&wrong, 2);
    assert!(err(&wrong).contains("en, tr, ar"), "{}", err(&wrong));
}

#[test]
fn readers_are_told_on_the_page_and_in_the_section() {
    let folder = accepted();
    folder.edit(PAGE, "stays empty", "remains empty");
    exits(&folder.run(&["build", "--as-of", site::AS_OF]), 0);
    let marks = |path: &str, what: &str| html::find(&folder.read(&format!("public/{path}")), what).len();
    for path in ["tr/veri/nasil-okunur/index.html", "ar/data/how-to-read/index.html"] {
        assert_eq!(marks(path, ".notice.clock"), 1, "{path}");
        assert_eq!(marks(path, "p.outdated"), 1, "{path}");
        let text = folder.read(&format!("public/{path}"));
        let heading = text.find("id=\"gaps\"").unwrap();
        let note = text.find("class=\"outdated\"").unwrap();
        assert!(heading < note && note < text.find("id=\"rounded\"").unwrap(), "{path}");
        assert!(text.contains("/en/data/how-to-read/#gaps\""), "{path}");
    }
    assert_eq!(marks("en/data/how-to-read/index.html", "p.outdated"), 0);
    // The list of what is out of date leads to where the note is, whatever language it is read in.
    let list = folder.read("public/en/languages/index.html");
    for path in ["/tr/veri/nasil-okunur/\" hreflang=\"tr\"", "/ar/data/how-to-read/\" hreflang=\"ar\""] {
        assert!(list.contains(path), "{path}: {list}");
    }
}

#[test]
fn a_language_that_waits_is_worked_on_and_not_shown() {
    let folder = accepted();
    exits(&folder.run(&["build", "--as-of", site::AS_OF]), 0);
    assert!(folder.0.join("public/tr/index.html").is_file());
    exits(&folder.run(&["fmt", "--as-of", site::AS_OF]), 0);
    let locked = folder.read("routes.lock");
    let settings = folder.read("imbat.toml");
    folder.write("imbat.toml", format!("{settings}\n[language.tr]\npublish = false\n"));
    exits(&folder.run(&["build", "--as-of", site::AS_OF]), 0);
    // Nothing of it is left, and nothing leads to it.
    assert!(!folder.0.join("public/tr").exists());
    for path in
        ["index.html", "en/index.html", "ar/index.html", "en/languages/index.html", "sitemap.xml", "en/partners/index.html"]
    {
        let text = folder.read(&format!("public/{path}"));
        assert!(["/intl/tr/", "Türkçe", "hreflang=\"tr\""].iter().all(|mark| !text.contains(mark)), "{path}");
    }
    // Translators see all of it, and are not held up by what is not to be shown yet.
    folder.edit("content/institution.toml", "\nname.tr = ", "\n# name.tr = ");
    let deny = |lang: &[&str]| folder.run(&[&["status", "--deny", "missing", "--as-of", site::AS_OF], lang].concat());
    let left = |lang: &str| folder.run(&["status", "--all", lang, "--as-of", site::AS_OF]);
    assert!(out(&left("tr")).contains("missing: institution:institution.name"), "{}", out(&left("tr")));
    exits(&deny(&["en"]), 0);
    exits(&deny(&["tr"]), 1);
    let schema = out(&folder.run(&["schema", "partner"]));
    assert!(schema.contains("\"tr\""), "{schema}");
    let status = |folder: &Folder| out(&folder.run(&["status", "tr", "--as-of", site::AS_OF]));
    assert!(status(&folder).contains("tr (Türkçe)") && status(&folder).contains("Not published yet."), "{}", status(&folder));
    folder.edit(PAGE, "stays empty", "remains empty");
    assert!(status(&folder).contains("page:data/how-to-read#gaps"), "{}", status(&folder));
    exits(&folder.run(&["export", "--xliff", "tr", "--as-of", site::AS_OF]), 0);
    folder.edit("tr.xlf", "<target state=\"needs-translation\">## ", "<target state=\"translated\">## Yeni: ");
    exits(&folder.run(&["import", "tr.xlf", "--as-of", site::AS_OF]), 0);
    assert!(!status(&folder).contains("#gaps"), "{}", status(&folder));
    exits(&folder.run(&["check", "--as-of", site::AS_OF]), 0);
    // Its addresses are kept for the day it comes back.
    exits(&folder.run(&["fmt", "--as-of", site::AS_OF]), 0);
    assert_eq!(folder.read("routes.lock"), locked);
    // A look before publishing has it.
    exits(&folder.run(&["build", "--preview", "--as-of", site::AS_OF, "--out", "look"]), 0);
    assert!(folder.read("look/tr/veri/nasil-okunur/index.html").contains("Yeni: "));
}

#[test]
fn a_mistake_made_many_times_is_shown_three_times_and_counted() {
    let folder = Folder::with_site();
    let settings = folder.read("imbat.toml");
    folder.write("imbat.toml", settings.replace("\"en\", \"tr\", \"ar\"", "\"en\", \"tr\""));
    let check = |form: &str| folder.run(&["check", "--as-of", site::AS_OF, "--format", form]);
    let all = out(&check("json")).matches("\"text-language\"").count();
    assert!(all > 100, "{all}");
    let shown = err(&check("human"));
    assert_eq!(shown.matches("[text-language]").count(), 3, "{shown}");
    assert!(shown.contains(&format!("in {} more places", all - 3)), "{shown}");
    assert!(shown.contains("publish = false below [language.ar]"), "{shown}");
    assert_eq!(err(&check("short")).matches("[text-language]").count(), all);
    // Five frames are shown rather than three and a count; six are not.
    for (times, frames) in [(5, 5), (6, 3)] {
        let folder = Folder::with_site();
        for n in 0..times {
            folder.write(
                &format!("content/partners/copy-{n}.toml"),
                "name.en = \"A\"\nname.zz = \"B\"\nkind = \"university\"\ncountry = \"DE\"\n",
            );
        }
        let shown = err(&folder.run(&["check", "--as-of", site::AS_OF, "--lang", "en"]));
        assert_eq!(shown.matches("[text-language]").count(), frames, "{shown}");
        assert_eq!(shown.contains("in 3 more places"), frames == 3, "{shown}");
    }
}
