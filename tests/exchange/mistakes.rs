//! What translators and editors get wrong: each is told at its entry, the rest is taken.

use crate::exchange::answer;
use crate::exchange::pack;
use crate::exchange::ready;
use crate::exchange::take;
use crate::exchange::with;
use crate::folder::Folder;
use crate::folder::err;
use crate::folder::exits;
use crate::folder::out;
use crate::site;
use crate::site::walk;
use imbat::translation::State;
use std::collections::BTreeMap;

const PAGE: &str = "content/pages/data/how-to-read.tr.md";

/// Codes and entries of what is wrong with these answers.
fn wrong(lang: &str, entries: &[(&str, &str)]) -> Vec<(&'static str, String)> {
    let outcome = take(&ready(site::invented()), &answer(lang, entries));
    outcome.problems.into_iter().map(|p| (p.code, p.id)).collect()
}

#[track_caller]
fn is_wrong(id: &str, target: &str, code: &str) {
    assert_eq!(wrong("tr", &[(id, target)]), [(code, id.to_owned())]);
}

#[test]
fn each_mistake_has_its_message() {
    is_wrong("page:data/how-to-raed#gaps", "X", "exchange-unknown");
    is_wrong("message:no-such", "X", "exchange-unknown");
    is_wrong("message:home-name[few]", "X", "exchange-unknown");
    is_wrong("page:data/how-to-read#gaps", "Başlıksız.", "exchange-heading");
    is_wrong("page:data/how-to-read#gaps", "## Boşluklar {#bosluklar}\n\nX.", "exchange-heading");
    is_wrong("news:2026-11-20-new-agreement#", "Yeni anlaşma.", "exchange-links");
    is_wrong("message:home-full-title", "Başlık", "exchange-variables");
    is_wrong("message:home-full-title", "{ $kurum } · { $institution }", "exchange-variables");
    is_wrong("message:home-full-title", "{ $institution · Portal", "exchange-braces");
    // A file that is older than what the site says by now.
    let mut older = answer("tr", &[("message:home-name", "X"), ("institution:institution.city", "Y")]);
    older.entries.iter_mut().for_each(|e| e.hash = "00000000".into());
    let outcome = take(&ready(site::invented()), &older);
    assert!(outcome.files.is_empty() && outcome.problems.iter().all(|p| p.code == "exchange-older"), "{outcome:?}");
    assert_eq!(outcome.problems.len(), 2);
    let one = wrong("ar", &[("message:home-name", "X"), ("message:home-name", "Y")]);
    assert_eq!(one, [("exchange-twice", "message:home-name".to_owned())]);
}

#[test]
fn a_page_is_only_made_whole() {
    let ready = ready(site::invented());
    let missing: Vec<_> =
        pack(&ready, "ar", false).entries.into_iter().filter(|e| e.id.starts_with("page:coming/housing")).collect();
    assert!(missing.len() > 2 && missing.iter().all(|e| e.state == State::Missing), "{missing:?}");
    let all: Vec<(&str, &str)> = missing.iter().map(|e| (e.id.as_str(), e.source.as_str())).collect();
    let some: Vec<(&str, &str)> = all[..all.len() - 1].to_vec();
    let outcome = take(&ready, &answer("ar", &some));
    let [problem] = outcome.problems.as_slice() else { panic!("{:?}", outcome.problems) };
    assert_eq!(problem.code, "exchange-incomplete-file");
    assert!(problem.values.iter().any(|(_, list)| all.last().unwrap().0.ends_with(list.as_str())), "{problem:?}");
    assert!(outcome.files.is_empty());

    let outcome = take(&ready, &answer("ar", &all));
    assert_eq!(outcome.problems, []);
    let text = &outcome.files["content/pages/coming/housing.ar.md"];
    assert!(text.starts_with("+++\ntitle = "), "{text}");
    assert!(text.contains("\ntranslation = \"unreviewed\"\n") && !text.contains("slug"), "{text}");
    let after = ready_after(&outcome);
    assert!(pack(&after, "ar", false).entries.iter().all(|e| !e.id.starts_with("page:coming/housing")));
}

fn ready_after(outcome: &imbat::exchange::take::Outcome) -> site::Ready {
    let after = ready(with(&site::invented(), outcome));
    let errors: Vec<String> = after.errors().into_iter().map(|d| after.show(d)).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    after
}

/// A folder in which every translation is accepted.
fn accepted() -> Folder {
    let folder = Folder::with_site();
    exits(&folder.run(&["status", "--accept", "all", "--as-of", site::AS_OF]), 0);
    folder
}

fn run(folder: &Folder, args: &[&str], code: i32) -> (String, String) {
    let output = folder.run(&[args, &["--as-of", site::AS_OF]].concat());
    exits(&output, code);
    (out(&output), err(&output))
}

fn all_files(folder: &Folder) -> BTreeMap<std::path::PathBuf, Vec<u8>> {
    walk(&folder.0).into_iter().map(|p| (p.clone(), std::fs::read(p).unwrap())).collect()
}

#[test]
fn the_way_of_one_changed_section() {
    let folder = accepted();
    folder.edit("content/pages/data/how-to-read.en.md", "stays empty", "remains empty");
    run(&folder, &["export", "--xliff", "tr", "--only", "page:data/how-to-read#gaps"], 0);
    let sent = folder.read("tr.xlf");
    assert_eq!(sent.matches("<trans-unit").count(), 1, "{sent}");
    assert!(sent.contains("remains empty") && sent.contains("<target state=\"needs-translation\">## "), "{sent}");

    // Nothing done: nothing changes, and the section stays outdated.
    let before = all_files(&folder);
    run(&folder, &["import", "tr.xlf"], 0);
    assert_eq!(all_files(&folder), before);
    // A look is no write.
    folder.edit("tr.xlf", "<target state=\"needs-translation\">## ", "<target state=\"translated\">## Yeni: ");
    let before = all_files(&folder);
    let (shown, said) = run(&folder, &["import", "tr.xlf", "--dry-run"], 0);
    assert_eq!(all_files(&folder), before);
    assert!(shown.contains(PAGE) && shown.contains("    + ## Yeni: ") && shown.matches("    - ").count() == 1, "{shown}");
    assert!(said.contains("Would change 1 text in 2 files"), "{said}");

    let (_, said) = run(&folder, &["import", "tr.xlf"], 0);
    assert!(said.contains("Changed 1 text in 2 files"), "{said}");
    assert!(folder.read(PAGE).contains("\n## Yeni: "));
    assert!(!run(&folder, &["status", "tr"], 0).0.contains("#gaps"), "accepted for the source as it is");
    let before = all_files(&folder);
    run(&folder, &["import", "tr.xlf"], 0);
    assert_eq!(all_files(&folder), before, "the same file again changes nothing");
}

#[test]
fn a_source_that_changed_meanwhile_leaves_the_translation_outdated() {
    let folder = accepted();
    let source = "content/pages/data/how-to-read.en.md";
    folder.edit(source, "stays empty", "remains empty");
    run(&folder, &["export", "--xliff", "tr", "--only", "page:data/how-to-read#gaps"], 0);
    folder.edit(source, "remains empty", "will be empty");
    folder.edit("tr.xlf", "<target state=\"needs-translation\">## ", "<target state=\"translated\">## Yeni: ");
    let (_, said) = run(&folder, &["import", "tr.xlf"], 0);
    assert!(said.contains("tr.xlf:8: page:data/how-to-read#gaps: the source was changed after"), "{said}");
    assert!(run(&folder, &["status", "tr"], 0).0.contains("outdated: page:data/how-to-read#gaps"));
}

#[test]
fn found_to_be_right_as_it_is() {
    let folder = accepted();
    folder.edit("content/pages/data/how-to-read.en.md", "stays empty", "remains empty");
    run(&folder, &["export", "--xliff", "tr"], 0);
    folder.edit("tr.xlf", "<target state=\"needs-translation\">", "<target state=\"final\">");
    run(&folder, &["import", "tr.xlf"], 0);
    assert!(!run(&folder, &["status", "tr"], 0).0.contains("#gaps"));
}

#[test]
fn one_mistake_does_not_keep_the_rest_out() {
    let folder = accepted();
    run(&folder, &["export", "--xliff", "tr", "--only", "message:home-full-title", "message:home-name"], 0);
    let sent = folder.read("tr.xlf");
    assert!(sent.contains("<ph id=\"1\">{ $institution }</ph>"), "{sent}");
    folder.write("tr.xlf", sent.replace("<ph id=\"1\">{ $institution }</ph> · U", "U").replace(">Ana sayfa<", ">Başlangıç<"));
    let (_, said) = run(&folder, &["import", "tr.xlf"], 1);
    assert!(said.contains("message:home-full-title: the translation has lost { $institution }"), "{said}");
    assert_eq!(folder.read("i18n/tr/frame.ftl"), "home-name = Başlangıç\n");
    let (_, said) = run(&folder, &["import", "tr.xlf", "--lang", "tr"], 1);
    assert!(said.contains("çeviride şu eksik"), "{said}");
}

#[test]
fn as_tools_write_it() {
    let folder = accepted();
    let unit = |id: &str, rest: &str| format!("<trans-unit id='{id}'>{rest}</trans-unit>\r\n");
    let units = [
        // Copied from the source by a tool; the same words typed by a person.
        unit("message:menu", "<source>Menu</source><target>Menu</target>"),
        unit("message:nav-news", "<source>News</source><target state='final'>News</target>"),
        // Codes left empty, words in pieces, line ends of Windows.
        unit(
            "message:home-full-title",
            "<source><ph id='1'>{ $institution }</ph> · International portal</source>\
             <target><g id='7'>Portal</g>: <![CDATA[A & B]]>\r\n<x id='1'/></target>",
        ),
    ];
    let text = format!(
        "\u{FEFF}<?xml version='1.0' encoding='UTF-16'?>\r\n<xliff version='1.2'><file target-language='tr-TR'><body>{}</body></file></xliff>",
        units.concat()
    );
    folder.write("tr.xlf", text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
    let (_, said) = run(&folder, &["import", "tr.xlf"], 0);
    assert!(said.contains("Changed 2 texts in 1 file; 0 as before, 1 without a translation, 0 left out."), "{said}");
    let found = folder.read("i18n/tr/frame.ftl");
    assert!(
        found.contains("nav-news = News\n") && found.contains("home-full-title =\n    Portal: A & B\n    { $institution }\n"),
        "{found}"
    );
}

#[test]
fn files_that_cannot_be_read() {
    let folder = accepted();
    let refused = |name: &str, text: &str, what: &str| {
        folder.write(name, text);
        let (_, said) = run(&folder, &["import", name], 1);
        assert!(said.contains(what), "{said}");
    };
    refused("a.xlf", "<xliff version='1.2'><file>", "cannot be read as XLIFF");
    refused("a.xlf", "<xliff version='2.0'/>", "is not XLIFF 1.2 (it says 2.0)");
    refused("a.xlf", "<xliff version='1.2'><file target-language='fi'/></xliff>", "“fi”");
    refused("a.xlf", "<!DOCTYPE x [<!ENTITY a 'b'>]><xliff version='1.2'/>", "cannot be read as XLIFF");
    refused("a.xlsx", "PK nothing", "is not a workbook");
    exits(&folder.run(&["export", "--xliff", "xx"]), 2);
    exits(&folder.run(&["export", "--xliff", "tr", "--only", "page:nothing"]), 2);
    exits(&folder.run(&["export"]), 2);
}

#[test]
fn a_workbook_goes_out_and_back() {
    let folder = accepted();
    run(&folder, &["export", "--xlsx", "ar", "--all"], 0);
    let first = std::fs::read(folder.0.join("ar.xlsx")).unwrap();
    let before = all_files(&folder);
    run(&folder, &["import", "ar.xlsx"], 0);
    run(&folder, &["export", "--xlsx", "ar", "--all"], 0);
    assert_eq!(all_files(&folder), before);
    let files = imbat::archive::unzip(&first).unwrap();
    let sheet = String::from_utf8(files["xl/worksheets/sheet1.xml"].clone()).unwrap();
    assert!(sheet.contains("Translation (ar)") && sheet.contains("state=\"frozen\""));
    assert!(!sheet.contains("<f>") && !sheet.contains("<v>"), "all cells are text");

    // As another program saves it: shared texts in runs, a number, a formula, an empty cell.
    let xml = |name: &str, text: &str| (name.to_owned(), format!("<x xmlns:r='u'>{text}</x>").into_bytes());
    let rows = "<row r='1'><c r='A1'/></row><row r='2'><c r='A2' t='s'><v>0</v></c><c r='E2'><v>7</v></c></row>\
        <row r='3'><c r='A3' t='s'><v>1</v></c><c r='E3' t='str'><f>1+1</f><v>2</v></c></row><row r='4'><c r='B4'/></row>";
    let shared = "<si><t>message:home-</t><rPh><t>x</t></rPh><r><t>name</t></r></si><si><t>message:menu</t></si>";
    let files = [
        xml("xl/workbook.xml", "<sheet name='tr' r:id='a'/>"),
        xml("xl/_rels/workbook.xml.rels", "<Relationship Id='a' Target='/xl/s.xml'/>"),
        xml("xl/sharedStrings.xml", shared),
        xml("xl/s.xml", rows),
    ];
    folder.write("tr.xlsx", imbat::archive::zip(&files.into_iter().collect()).unwrap());
    let (_, said) = run(&folder, &["import", "tr.xlsx"], 1);
    assert!(said.contains("tr.xlsx:3: message:menu: the cell holds a formula"), "{said}");
    assert_eq!(folder.read("i18n/tr/frame.ftl"), "home-name = 7\n");
}

#[test]
fn what_would_spoil_the_site_is_refused_whatever_waits() {
    let folder = accepted();
    run(&folder, &["fmt"], 0);
    let settings = folder.read("imbat.toml");
    // A language that waits has errors of its own, which the site as it is published has not.
    folder.write("imbat.toml", format!("{settings}\n[language.ar]\npublish = false\nmissing = \"error\"\n"));
    run(&folder, &["check"], 0);
    run(&folder, &["export", "--xliff", "tr", "--all", "--only", "message:path-partners"], 0);
    let sent = folder.read("tr.xlf");
    assert!(sent.contains(">ortaklar</target>"), "{sent}");
    folder.write("tr.xlf", sent.replace(">ortaklar</target>", ">kurumlar</target>"));
    let before = all_files(&folder);
    let (_, said) = run(&folder, &["import", "tr.xlf"], 1);
    assert!(said.contains("route-changed") && said.contains("could not be built"), "{said}");
    assert_eq!(all_files(&folder), before);
}
