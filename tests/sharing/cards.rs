//! Share cards: made only when asked for, the same bytes twice, kept between builds, and their words are drawn where a reader
//! of the language begins.

use crate::html::attribute;
use crate::portal::text;
use crate::sharing::tags;
use crate::site;
use crate::site::Ready;
use imbat::cards;
use imbat::cards::Card;
use imbat::cards::Ornament;
use imbat::draw::brand;
use imbat::portal::Options;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

/// The invented portal, built with cards.
fn with_cards() -> &'static BTreeMap<String, Vec<u8>> {
    static BUILT: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    BUILT.get_or_init(|| Ready::new(site::invented(), site::AS_OF, &Options { cards: true, ..Options::default() }).build())
}

fn card(rtl: bool, title: &str) -> Card {
    Card {
        rtl,
        name: "Örnek".to_owned(),
        portal: "Portal".to_owned(),
        title: title.to_owned(),
        figure: None,
        day: None,
        address: "example.org".to_owned(),
        notice: None,
        is_marked: false,
        sea: brand::AEGEAN,
        ornament: Ornament::Waves,
    }
}

/// Width and height of a PNG file, from its first chunk.
fn size(png: &[u8]) -> (u32, u32) {
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn pages_name_a_card_that_is_there_and_only_then() {
    let (_, plain) = site::example();
    assert!(plain.keys().all(|p| !p.starts_with("cards/")));
    assert!(plain.keys().filter(|p| p.ends_with(".html")).all(|p| !text(plain, p).contains("og:image")));
    let files = with_cards();
    for tag in ["en", "tr", "ar"] {
        for section in ["home", "partners", "policy", "statistics", "news"] {
            let path = format!("cards/{tag}/{section}.png");
            assert_eq!(size(&files[&path]), (cards::WIDTH, cards::HEIGHT), "{path}");
        }
    }
    for path in files.keys().filter(|p| p.ends_with(".html") && p.contains('/')) {
        let page = text(files, path);
        if page.contains("http-equiv=\"refresh\"") {
            continue;
        }
        let tags = tags(&page);
        let meta = |name: &str| {
            let found = tags.iter().find(|(_, a)| attribute(a, "property") == Some(name) || attribute(a, "name") == Some(name));
            found.and_then(|(_, a)| attribute(a, "content")).unwrap_or_default()
        };
        let file =
            meta("og:image").strip_prefix("https://portal.example.org/intl/").unwrap_or_else(|| panic!("{path}: no picture"));
        assert!(files.contains_key(file), "{path}: {file}");
        assert!(file.starts_with(&format!("cards/{}/", path.split('/').next().unwrap())), "{path}: {file}");
        assert_eq!((meta("og:image:width"), meta("og:image:height")), ("1200", "630"), "{path}");
        assert!(meta("og:image:alt").len() > 20, "{path}");
        assert_eq!(meta("twitter:card"), "summary_large_image", "{path}");
    }
}

#[test]
fn a_card_is_the_same_twice_and_has_a_name_of_its_own() {
    let one = cards::draw(&card(false, "Partners")).unwrap();
    let other = cards::draw(&card(false, "Networks")).unwrap();
    assert_eq!(one, cards::draw(&card(false, "Partners")).unwrap());
    assert_eq!(cards::png(&one).unwrap(), cards::png(&one).unwrap());
    assert_eq!(cards::key(&one), cards::key(&one));
    assert_ne!(cards::key(&one), cards::key(&other));
}

#[test]
fn words_are_drawn_from_where_lines_begin() {
    // Pixels of the text's colour in the left and in the right half: a box or an empty line would have few.
    let ink = |rtl: bool, title: &str| {
        let svg = cards::draw(&card(rtl, title)).unwrap();
        let pixels = resvg::tiny_skia::Pixmap::decode_png(&cards::png(&svg).unwrap()).unwrap();
        let text = |i: usize| pixels.pixels()[i].red() > 200 && pixels.pixels()[i].blue() > 200;
        let (width, half) = (cards::WIDTH as usize, cards::WIDTH as usize / 2);
        // Below the name, above the horizon.
        let all = (180 * width..520 * width).filter(|i| text(*i));
        all.fold((0, 0), |(left, right), i| if i % width < half { (left + 1, right) } else { (left, right + 1) })
    };
    let (left, right) = ink(false, "Politika");
    assert!(left > 4000 && right < left / 4, "{left} {right}");
    let (left, right) = ink(true, "الشركاء");
    assert!(right > 4000 && left < right / 4, "{left} {right}");
}

#[test]
fn arabic_is_joined_and_runs_to_the_left() {
    let pixels = |title: &str| {
        let svg = cards::draw(&card(true, title)).unwrap();
        resvg::tiny_skia::Pixmap::decode_png(&cards::png(&svg).unwrap()).unwrap()
    };
    // Columns of the title with ink, from the right.
    let columns = |title: &str| -> Vec<bool> {
        let (pixels, width) = (pixels(title), cards::WIDTH as usize);
        (0..width).rev().map(|x| (180..520).any(|y| pixels.pixels()[y * width + x].blue() > 200)).collect()
    };
    let gaps = |title: &str| {
        let columns = columns(title);
        let end = columns.iter().rposition(|ink| *ink).unwrap();
        columns[..end].windows(2).filter(|pair| pair[0] && !pair[1]).count()
    };
    // Three letters that join are one shape; kept apart they are three.
    assert_eq!((gaps("سلم"), gaps("س\u{200c}ل\u{200c}م")), (0, 2));
    // A digit after a word stands to its left: the ink nearest to the right edge is the word's.
    let right = |title: &str| columns(title).iter().skip_while(|ink| !**ink).take_while(|ink| **ink).count();
    assert!(right("سلم 1") > 2 * right("1 سلم"));
}

#[test]
fn a_letter_that_no_font_has_makes_no_card() {
    assert!(card(false, "Żółć ğüşiöçİı Ελλάδα Кыргызстан Việt").is_drawable());
    assert!(card(true, "شركاء پژگی ١٢٣").is_drawable());
    assert!(!card(false, "日本").is_drawable());
    assert!(cards::draw(&card(false, "日本")).is_none());
    // What is said to be drawable is drawn: a long name too, and one of a single endless word.
    for title in
        ["İzmir Yüksek Teknoloji Enstitüsü Mühendislik ve Fen Bilimleri Fakültesi", &"Uluslararasılaştıramadıklarımız".repeat(3)]
    {
        assert!(card(false, title).is_drawable());
        assert!(cards::draw(&card(false, title)).is_some(), "{title}");
    }
}

#[test]
fn cards_are_kept_between_builds() {
    let root = std::env::temp_dir().join(format!("imbat-cards-{}", std::process::id()));
    let _ = fs::remove_dir_all(&root);
    for (path, bytes) in site::invented() {
        let file = root.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    let build = |more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_imbat"));
        command.args(["build", "--as-of", site::AS_OF, "--lang", "en", "--cards", "--root"]).arg(&root).args(more);
        let run = command.output().unwrap();
        let said = String::from_utf8(run.stderr).unwrap();
        assert!(run.status.success(), "{said}");
        said.lines().last().unwrap_or_default().to_owned()
    };
    let kept = || fs::read_dir(root.join(".imbat/cards")).unwrap().count();
    assert_eq!(build(&[]), "36 pictures for links, 36 of them made now.");
    assert_eq!(kept(), 36);
    let first = read(&root.join("public/cards/ar/partners.png"));
    assert_eq!(first, with_cards()["cards/ar/partners.png"]);
    assert_eq!(build(&[]), "36 pictures for links, 0 of them made now.");
    // One that was cut off is made anew, with the same bytes; one that nothing needs any more is deleted.
    let one = fs::read_dir(root.join(".imbat/cards")).unwrap().next().unwrap().unwrap().path();
    let whole = read(&one);
    fs::write(&one, &whole[..1000]).unwrap();
    fs::write(root.join(".imbat/cards").join(format!("{}.png", "0".repeat(64))), b"").unwrap();
    assert_eq!(build(&[]), "36 pictures for links, 1 of them made now.");
    assert_eq!((read(&one) == whole, kept()), (true, 36));
    fs::remove_dir_all(&root).unwrap();
}

fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap()
}
