//! Every figure a visitor sees says where it comes from and of when.

use crate::html::find;
use crate::html::text;
use crate::site::Ready;
use crate::site::own;
use imbat::portal::Options;
use std::collections::BTreeMap;

/// Blocks that show a figure, and the place of the number in each.
const BLOCKS: &[(&str, &str)] =
    &[(".headline", ".headline-number"), (".number-block", ".number-large"), (".indicator", ".indicator-number")];

/// Figures without a source or a year, page by page; and how many figures were looked at.
fn unsourced(files: &BTreeMap<String, Vec<u8>>) -> (Vec<String>, usize) {
    let mut found = Vec::new();
    let mut seen = 0;
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8_lossy(bytes);
        for (block, number) in BLOCKS {
            for part in find(&page, block) {
                let Some(shown) = find(part, number).first().map(|n| text(n)).filter(|n| !n.trim().is_empty()) else { continue };
                seen += 1;
                let source = find(part, ".source").iter().map(|s| text(s)).collect::<String>();
                let has_year = source.split(|c: char| !c.is_ascii_digit()).any(|word| word.len() == 4);
                if source.trim().is_empty() || !has_year {
                    found.push(format!("{path}: {shown:?} has the source {source:?}"));
                }
            }
        }
        for part in find(&page, ".figure-here") {
            let shown = text(part);
            seen += 1;
            // A figure in a sentence leads to the page that holds its source; words such as "not published" need none.
            if shown.contains(|c: char| c.is_ascii_digit()) && !part.starts_with("<a ") {
                found.push(format!("{path}: {shown:?} in a sentence leads nowhere"));
            }
        }
    }
    (found, seen)
}

#[test]
fn every_figure_has_a_source_and_a_date() {
    let (_, invented) = crate::site::example();
    let real = Ready::new(own(), "2026-11-25", &Options::default()).build();
    for (name, files) in [("the invented portal", invented), ("IZTECH's portal", &real)] {
        let (found, seen) = unsourced(files);
        assert!(seen > 20, "{name}: only {seen} figures were found, so the test looks in the wrong places");
        assert!(found.is_empty(), "{name}:\n{}", found.join("\n"));
    }
}

#[test]
fn the_test_sees_a_figure_without_a_source() {
    let page = "<div class=\"headline\"><p class=\"headline-number\">12</p><p class=\"source\"></p></div>";
    let files = BTreeMap::from([("x.html".to_owned(), page.as_bytes().to_vec())]);
    assert_eq!(unsourced(&files).0.len(), 1);
}
