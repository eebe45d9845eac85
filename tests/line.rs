//! The command line speaks the editor's language: its help, and what it says of a mistake.

use crate::folder::Folder;
use crate::folder::err;
use crate::folder::exits;
use crate::folder::out;
use imbat::i18n::catalogue::MISSING;

/// What stands in place of a message that is not there.
const GAP: char = MISSING.0;

/// The help of a command and of all below it, each with what was typed.
fn help(folder: &Folder, lang: &str, path: &[String], pages: &mut Vec<(String, String)>) {
    let mut typed: Vec<&str> = path.iter().map(String::as_str).collect();
    typed.extend(["--lang", lang, "--help"]);
    let shown = folder.run(&typed);
    exits(&shown, 0);
    let page = out(&shown);
    let heading = if lang == "tr" { "Komutlar:" } else { "Commands:" };
    let commands = page.split_once(heading).map(|(_, rest)| rest.trim_start_matches('\n').split("\n\n").next().unwrap_or(""));
    // A name begins after two spaces; what goes on from the line before stands further in.
    let names = commands.unwrap_or("").lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    for name in names.filter_map(|line| line.split_whitespace().next()) {
        let inner: Vec<String> = path.iter().cloned().chain([name.to_owned()]).collect();
        help(folder, lang, &inner, pages);
    }
    pages.push((path.join(" "), page));
}

#[test]
fn all_help_is_in_the_language_of_the_editor() {
    let folder = Folder::new();
    let (mut english, mut turkish) = (Vec::new(), Vec::new());
    help(&folder, "en", &[], &mut english);
    help(&folder, "tr", &[], &mut turkish);
    assert!(english.len() > 15, "{} pages", english.len());
    let names = |pages: &[(String, String)]| pages.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(names(&english), names(&turkish));
    for ((path, en), (_, tr)) in english.iter().zip(&turkish) {
        assert!(!en.contains(GAP) && !tr.contains(GAP), "{path}:\n{en}\n{tr}");
        // No line with words of its own is the same in both: neither a description nor a heading of clap's was left.
        let plain: Vec<&str> = en.lines().filter(|line| line.split_whitespace().count() > 2).collect();
        assert!(plain.len() > 1, "{path}: {en}");
        let left: Vec<&&str> = plain.iter().filter(|line| tr.contains(**line)).collect();
        assert!(left.is_empty(), "{path}: {left:?}");
        assert!(
            ["Options:", "Commands:", "Arguments:", "Usage:", "[OPTIONS]"].iter().all(|word| !tr.contains(word)),
            "{path}: {tr}"
        );
    }
}

#[test]
fn a_mistake_on_the_line_is_told_with_what_to_type() {
    let folder = Folder::new();
    let cases: &[(&[&str], &str, &str)] = &[
        (&["biuld"], "no command “biuld”. Did you mean build?", "“biuld” diye bir komut yok. Şunu mu demek istediniz: build?"),
        (&["build", "--owt", "x"], "“--owt” cannot be typed here. Did you mean --out?", "Şunu mu demek istediniz: --out?"),
        (&["build", "--as-of", "tomorrow"], "--as-of <DAY> does not take “tomorrow”: write the day", "günü yıl başta"),
        (&["build", "--format", "xml"], "human, short, json, github, sarif", "Şunlardan biri yazılabilir: human"),
        (&["build", "--out"], "missing after --out <FOLDER>", "--out <KLASÖR> ifadesinden sonra bir şey eksik"),
        (&["build", "--out=a", "--out=b"], "--out <FOLDER> was typed twice", "--out <KLASÖR> iki kez"),
        (&["build", "--preview=yes"], "leave out “yes”", "“yes” ifadesini silin"),
        (&["serve", "--port", "70000"], "whole number up to 65535", "en çok 65535"),
        (&["explain"], "has to be typed too: <CODE>", "Şu da yazılmalı: <KOD>"),
        (&["export", "--xliff", "tr", "--xlsx", "tr"], "cannot be typed together", "birlikte yazılamaz"),
        (
            &["--root", "x", "build"],
            "--root belongs after the command: imbat build --root",
            "komuttan sonra yazılır: imbat build --root",
        ),
        (&["new"], "Usage: imbat new <COMMAND>", "Kullanım: imbat new <KOMUT>"),
        (&[], "After imbat a command is missing", "imbat ifadesinden sonra bir komut eksik"),
        (&["check", "--lang", "de"], "It can be one of these: en, tr", "Şunlardan biri yazılabilir: en, tr"),
        (&["import", "a", "b"], "“b” cannot be typed here", "“b” buraya yazılamaz"),
    ];
    for (typed, english, turkish) in cases {
        for (lang, wanted) in [("en", english), ("tr", turkish)] {
            let line: Vec<&str> = ["--lang", lang].into_iter().chain(typed.iter().copied()).collect();
            let said = folder.run(&line);
            exits(&said, 2);
            assert!(err(&said).contains(wanted) && !err(&said).contains(GAP), "{line:?}: {}", err(&said));
            assert!(err(&said).contains("--help") && out(&said).is_empty(), "{line:?}: {}", err(&said));
        }
    }
}
