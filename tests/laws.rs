//! Laws that hold for every site: same input, same bytes; no input breaks the reader.

use crate::site;
use crate::site::Dice;
use crate::site::Files;
use crate::site::Ready;
use imbat::base::day::Date;
use imbat::base::diag::Diags;
use imbat::base::fold;
use imbat::base::lang::Lang;
use imbat::check;
use imbat::config;
use imbat::figures;
use imbat::i18n::catalogue::Catalogue;
use imbat::parse::component;
use imbat::portal;
use imbat::portal::Options;
use imbat::read;
use imbat::read::Sources;
use imbat::report;
use imbat::report::Format;
use imbat::schema::kind::id::is_id;
use std::collections::BTreeMap;

/// The invented portal from its files in the order of `files`, run at the moment `now`.
fn built(files: Files, now: i64) -> BTreeMap<String, Vec<u8>> {
    let sources = Sources::new(files, Some(site::date(site::AS_OF)), now);
    let mut diags = Diags::default();
    let portal = portal::prepare(&sources, &Options::default(), &mut diags);
    Ready { sources, diags, portal }.build()
}

#[track_caller]
fn same(other: &BTreeMap<String, Vec<u8>>) {
    let (_, first) = site::example();
    let paths: Vec<&String> = first.keys().filter(|p| other.get(*p) != first.get(*p)).collect();
    assert!(paths.is_empty(), "differ: {paths:?}");
    assert_eq!(first.len(), other.len());
}

#[test]
fn two_builds_are_the_same_whatever_the_clock_says() {
    // With a status day given, the moment of the run changes nothing.
    same(&built(site::invented(), 1_700_000_000));
}

#[test]
fn the_order_of_files_means_nothing() {
    let mut files = site::invented();
    Dice::new(11).shuffle(&mut files);
    same(&built(files, 0));
}

#[test]
fn the_status_day_is_the_day_in_the_institutions_time_zone() {
    let day = |now: i64| -> Date {
        let sources = Sources::new(site::invented(), None, now);
        portal::prepare(&sources, &Options::default(), &mut Diags::default()).unwrap().site.as_of
    };
    // 23 November 2026, 20:59:59 and 21:00:00 in UTC; Istanbul is three hours ahead.
    assert_eq!(day(1_795_467_599), site::date("2026-11-23"));
    assert_eq!(day(1_795_467_600), site::date("2026-11-24"));
}

/// One to four slips in `bytes`.
fn mutated(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    const PIECES: &[&str] = &[
        "\"",
        "'",
        "=",
        "[",
        "]",
        "[[",
        "]]",
        "{",
        "}",
        "{{",
        "}}",
        "\n",
        "\r",
        "\r\n",
        "+++\n",
        "#",
        "|",
        "](",
        "<",
        "&",
        "\\",
        "\0",
        "\u{FEFF}",
        "ı",
        "İ",
        "ع",
        "\u{2068}",
        "\u{202E}",
        "9999999999999999999",
        "-",
        "1e999",
        "nan",
        "<<<<<<< a\n",
        "{{ stat(\"",
        "[x](partner:",
        "\u{10FFFF}",
        "```",
        "[^1]:",
        "..",
    ];
    let mut out = bytes.to_vec();
    for _ in 0..=dice.below(3) {
        let at = dice.below(out.len() + 1);
        let end = (at + 1 + dice.below(40)).min(out.len());
        match dice.below(6) {
            0 => drop(out.drain(at..end)),
            1 => drop(out.splice(at..at, PIECES[dice.below(PIECES.len())].bytes())),
            2 => {
                let copy = out[at..end].to_vec();
                let to = dice.below(out.len() + 1);
                out.splice(to..to, copy);
            }
            3 => out.truncate(at),
            4 => {
                if let Some(byte) = out.get_mut(at) {
                    *byte = u8::try_from(dice.below(256)).unwrap();
                }
            }
            _ => {
                let other = dice.below(out.len().max(1));
                if at < out.len() {
                    out.swap(at, other);
                }
            }
        }
    }
    out
}

/// Every place a problem names lies in its file, between letters; every report can be written.
fn sound(sources: &Sources, diags: &Diags, strings: &Catalogue, what: &str) {
    for diag in diags.sorted() {
        let places = std::iter::once(diag.at).chain(diag.also.iter().map(|(at, _)| *at)).chain(diag.fix.iter().map(|f| f.at));
        for at in places {
            let text = sources.text(at.file);
            assert!(text.get(at.range()).is_some(), "{what}: {} stands at {at:?} of {} bytes", diag.code, text.len());
        }
    }
    for format in [Format::Human, Format::Json, Format::Sarif] {
        report::render(format, diags, sources, strings, Lang::FIRST, false);
    }
}

#[test]
fn no_input_breaks_the_reader() {
    let mut dice = Dice::new(23);
    let langs = config::english().unwrap();
    let strings = Catalogue::new(&langs, &[]);
    for files in [site::invented(), site::own()] {
        let fixed: Vec<(String, Vec<u8>)> = files
            .iter()
            .filter(|(p, _)| matches!(p.as_str(), "imbat.toml" | "content/institution.toml" | "content/units.toml"))
            .cloned()
            .collect();
        let pool: Vec<&(String, Vec<u8>)> =
            files.iter().filter(|(p, _)| p.starts_with("content/") || p == "imbat.toml").collect();
        for n in 0..260 {
            let (path, bytes) = pool[dice.below(pool.len())];
            let broken = mutated(bytes, &mut dice);
            let mut list: Vec<_> =
                fixed.iter().filter(|(p, _)| p != path).map(|(p, b)| read::source(p, b.clone(), false)).collect();
            list.push(read::source(path, broken, false));
            let sources = Sources { files: list, as_of: Some(site::date(site::AS_OF)), now: 0 };
            let mut diags = Diags::default();
            sources.check(&mut diags);
            if let Some(config) = config::read(&sources, false, &mut diags)
                && let Some(site) = check::check(&sources, config, &mut diags)
            {
                figures::figures(&site, &mut diags);
            }
            sound(&sources, &diags, &strings, &format!("mutation {n} of {path}"));
        }
    }
}

#[test]
fn no_input_breaks_the_pages() {
    let mut dice = Dice::new(29);
    let langs = config::english().unwrap();
    let strings = Catalogue::new(&langs, &[]);
    let files = site::invented();
    for n in 0..12 {
        let mut broken = files.clone();
        for _ in 0..3 {
            let at = dice.below(broken.len());
            broken[at].1 = mutated(&broken[at].1, &mut dice);
        }
        let ready = Ready::new(broken, site::AS_OF, &Options::default());
        sound(&ready.sources, &ready.diags, &strings, &format!("site {n}"));
        // A site with problems can be looked at, so its pages must be made or refused, never break.
        if let Some(portal) = &ready.portal {
            let paths: Vec<_> = portal.paths().cloned().collect();
            for path in paths.iter().skip(n).step_by(9) {
                let _ = portal.make(path);
            }
        }
    }
}

fn texts() -> Vec<String> {
    let mut dice = Dice::new(31);
    let letters: Vec<char> =
        "aZıIİiçŞğÜöß éÉæŁđ’'-–_/.:0٣۳ ءأإآةىيكگ\u{0640}\u{064B}\u{0307}\u{2068}漢字🎓\t\n".chars().collect();
    let mut all: Vec<String> = ["", " ", "İzmir Yüksek Teknoloji Enstitüsü", "جامعة إزمير", "Università degli Studi dell’Aquila"]
        .map(str::to_owned)
        .to_vec();
    all.extend((0..400).map(|_| (0..dice.below(90)).map(|_| letters[dice.below(letters.len())]).collect()));
    all
}

#[test]
fn folding_twice_is_folding_once() {
    for text in texts() {
        let once = fold::fold(&text);
        assert_eq!(fold::fold(&once), once, "{text:?}");
        assert_eq!(fold::fold(&text.to_uppercase()), fold::fold(&text.to_lowercase()), "{text:?}: capitals");
    }
}

#[test]
fn slugs_are_ascii_kebab() {
    for text in texts() {
        let slug = fold::slug(&text);
        assert!(slug.is_empty() || is_id(&slug), "{text:?} became {slug:?}");
        assert_eq!(fold::slug(&slug), slug);
    }
}

#[test]
fn calls_in_text_cover_it() {
    let mut dice = Dice::new(37);
    for text in
        ["a {{ stat(\"p01\") }} b", "{{", "}}", "{{ x }}", "{{ stat(“p01”, kind='mou') }}", "{{ stat(\"p01\" }}{{ y(\"ü\") }}"]
    {
        for _ in 0..40 {
            let broken = String::from_utf8_lossy(&mutated(text.as_bytes(), &mut dice)).into_owned();
            let length: usize = component::split(&broken)
                .iter()
                .map(|p| match p {
                    component::Part::Text(t) => t.len(),
                    component::Part::Call(_, range) => range.len(),
                })
                .sum();
            assert_eq!(length, broken.len(), "{broken:?}");
        }
    }
}
