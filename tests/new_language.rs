//! A language is added without a line of Rust: Persian, from right to left with digits and a calendar of its own, and Polish, with
//! four plural forms.

use crate::folder::Folder;
use crate::folder::err;
use crate::folder::exits;
use crate::folder::out;
use crate::html;
use crate::site;
use std::fs;

const BUILD: &[&str] = &["build", "--as-of", site::AS_OF, "--format", "short"];

/// A dozen messages with the four forms of Polish, each with its name.
fn polish() -> String {
    let counted = [
        "partners-of-country",
        "partners-count",
        "countries-count",
        "partners-list",
        "partners-list-abroad",
        "records-here-partners",
        "records-here-agreements",
        "records-here-networks",
        "records-here-programmes",
        "records-here-quality",
        "condition-months",
        "home-evidence",
    ];
    let forms = "{ $n ->\n    [one] { $n } sztuka\n    [few] { $n } sztuki\n    [many] { $n } sztuk\n   *[other] { $n } sztuki (ułamek)\n}\n";
    let points = "finding-points-up = { $n ->\n    [one] o { $change } punkt\n    [few] o { $change } punkty\n    [many] o { $change } punktów\n   *[other] o { $change } punktu\n} z { $first } ({ $from }) do { $last } ({ $to })\n";
    counted.iter().map(|id| format!("{id} = {forms}")).chain([points.to_owned()]).collect()
}

/// Text of all pages of a language.
fn pages(folder: &Folder, tag: &str) -> Vec<String> {
    let all = site::walk(&folder.0.join("public").join(tag));
    let html = all.into_iter().filter(|p| p.extension().is_some_and(|e| e == "html"));
    html.map(|p| fs::read_to_string(p).unwrap()).collect()
}

#[test]
fn persian_and_polish_are_added_without_a_line_of_rust() {
    let folder = Folder::with_site();
    let before = folder.read("imbat.toml");
    let made = folder.run(&["new", "language", "fa"]);
    exits(&made, 0);
    assert!(out(&made).contains("فارسی (fa)"), "{}", out(&made));
    let settings = folder.read("imbat.toml");
    let kept: Vec<&str> = before.lines().filter(|line| !line.starts_with("languages")).collect();
    assert!(kept.iter().all(|line| settings.lines().any(|l| l == *line)), "comments and other keys stay:\n{settings}");
    assert!(settings.contains("languages = [\"en\", \"tr\", \"ar\", \"fa\"]\n"), "{settings}");
    let blanks = site::walk(&folder.0.join("i18n/fa"));
    assert!(blanks.len() > 15, "{} files", blanks.len());
    for blank in &blanks {
        let text = fs::read_to_string(blank).unwrap();
        let bare = text.lines().find(|line| !line.is_empty() && !line.starts_with('#'));
        assert_eq!(bare, None, "{}: nothing untranslated can pass for translated", blank.display());
        assert!(text.contains("[one] 0, 1, …") && text.contains("[other] 2, 3,"), "the plural forms:\n{text}");
    }

    exits(&folder.run(&["new", "language", "pl"]), 0);
    assert!(folder.read("i18n/pl/frame.ftl").contains("[few] 2, 3, 4, 22, 23, …"));
    folder.edit("imbat.toml", "[language.fa]\n", "[language.fa]\ndigits = \"arabext\"\ncalendar = \"persian\"\n");
    folder.write("i18n/pl/own.ftl", polish());
    folder.edit("i18n/fa/register.ftl", "# partners-title = ", "partners-title = شریکان\n# was: ");
    let built = folder.run(BUILD);
    exits(&built, 0);
    assert!(!err(&built).contains("i18n/"), "no language has a problem:\n{}", err(&built));

    for page in pages(&folder, "fa") {
        assert!(
            page.contains("<html lang=\"fa\" dir=\"rtl\" data-digits=\"arabext\">") || page.contains("http-equiv=\"refresh\"")
        );
    }
    // A borrowed sentence is English and its values are Persian: each says so, or is written as the other writes.
    let persian = |c: char| matches!(c, '\u{600}'..='\u{6ff}');
    for page in pages(&folder, "fa") {
        for (lang, text) in html::spoken(&page) {
            assert!(lang != "en" || !text.chars().any(persian), "“{text}” is said to be English");
        }
    }
    assert!(
        folder.read("public/fa/changes/2024/index.html").contains("<span lang=\"en\" dir=\"ltr\">What changed in 2024</span>")
    );
    let partner = folder.read("public/fa/partners/example-university/index.html");
    assert!(partner.contains("<time datetime=\"2026-11-23\" title=\"۲۳ نوامبر ۲۰۲۶\">۲ آذر ۱۴۰۵</time>"), "{partner}");
    assert!(folder.read("public/fa/partners/index.html").contains("<h1 id=\"title\">شریکان</h1>"));

    let all: String = pages(&folder, "pl").iter().map(|page| html::text(page)).collect::<Vec<_>>().join("\n");
    for form in ["1 sztuka", "2 sztuki", "5 sztuk", "punktu z"] {
        assert!(all.contains(form), "“{form}” is on no page");
    }
    assert!(!all.contains("1 sztuki") && !all.contains("2 sztuk\n"), "each number has its form");
}

#[test]
fn what_is_no_new_language_changes_nothing() {
    let folder = Folder::with_site();
    let before = folder.read("imbat.toml");
    for (typed, said) in
        [("german", "“de”"), ("Lehçe", "no language"), ("zz", "no language"), ("ar", "already"), ("AR", "already")]
    {
        let run = folder.run(&["new", "language", typed]);
        exits(&run, 2);
        assert!(err(&run).contains(said), "{typed}: {}", err(&run));
    }
    let turkish = folder.run(&["new", "language", "Lehçe", "--lang", "tr"]);
    assert!(err(&turkish).contains("“pl”"), "{}", err(&turkish));
    folder.edit("imbat.toml", "[language.en]", "[language.fa]\ndigits = \"arabext\"\n\n[language.en]");
    let there = folder.run(&["new", "language", "fa"]);
    exits(&there, 2);
    folder.edit("imbat.toml", "[language.fa]\ndigits = \"arabext\"\n\n", "");
    assert_eq!(folder.read("imbat.toml"), before);
    assert!(!folder.0.join("i18n").exists());
}
