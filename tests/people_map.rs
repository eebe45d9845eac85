//! Maps of people: exactly the countries whose counts the data files show have a line, a dot or a colour, and what stands in
//! the markup says no more than those counts.

use crate::site;
use crate::site::Ready;
use imbat::draw::map::flow;
use imbat::portal::Options;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::io::Write;

/// Counts by country of a table and year, by code in small letters; `None` for hidden ones.
type Counts = BTreeMap<(String, String), BTreeMap<String, Option<u32>>>;

fn page(ready: &Ready, path: &str) -> String {
    let made = ready.portal.as_ref().expect("a portal").make(path);
    String::from_utf8(made.expect("a page").unwrap_or_else(|d| panic!("{}", ready.show(&d)))).expect("UTF-8")
}

fn published(ready: &Ready, file: &str) -> Counts {
    let text = page(ready, &format!("data/v1/{file}.csv"));
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().expect("a line of names").split(',').collect();
    let mut counts = Counts::new();
    for line in lines {
        let values: BTreeMap<&str, &str> = head.iter().copied().zip(line.split(',')).collect();
        if values["division"] == "country" {
            let of_year = counts.entry((values["table"].to_owned(), values["academic_year"].to_owned())).or_default();
            of_year.insert(values["country"].to_lowercase(), values["count"].parse().ok());
        }
    }
    counts
}

/// Values of an attribute in some markup.
fn values<'a>(markup: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!("{name}=\"");
    markup.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The drawing of one direction, words and all.
fn figure<'a>(page: &'a str, way: &str) -> Option<&'a str> {
    let start = page.find(&format!("<figure class=\"flow-figure flow-{way}"))?;
    page[start..].split("</figure>").next()
}

fn shown(counts: &BTreeMap<String, Option<u32>>) -> BTreeMap<&str, u32> {
    counts.iter().filter_map(|(code, n)| Some((&**code, (*n).filter(|n| *n > 0)?))).collect()
}

#[test]
fn a_line_for_each_count_that_is_shown_and_for_no_other() {
    let ready = Ready::new(site::folder("examples/poyraz"), site::AS_OF, &Options::default());
    let counts = published(&ready, "mobility");
    let years: BTreeSet<&str> = counts.keys().map(|(_, year)| &**year).collect();
    let (mut lines, mut hidden) = (0, 0);
    for year in years {
        let page = page(&ready, &format!("en/mobility/{}/index.html", year.replace('/', "-")));
        let of = |way: &str| counts.get(&(way.to_owned(), year.to_owned())).cloned().unwrap_or_default();
        let (out, back) = (of("out"), of("in"));
        let most = shown(&out).into_values().chain(shown(&back).into_values()).max();
        for (way, counts) in [("out", &out), ("in", &back)] {
            let wanted = shown(counts);
            let Some(figure) = figure(&page, way) else {
                assert!(wanted.is_empty(), "{year} {way}: no map");
                continue;
            };
            for svg in figure.split("<svg class=\"map ").skip(1) {
                let mut drawn = BTreeMap::new();
                for path in svg.split("<path class=\"map-flow map-w").skip(1) {
                    let class: u8 = path[..1].parse().expect("a class");
                    assert!(drawn.insert(values(path, "data-f")[0], class).is_none(), "{year} {way}: two lines to a country");
                }
                let wanted = wanted.iter().map(|(code, n)| (*code, flow::class(*n, most.unwrap())));
                // A small map leaves out what is far.
                let is_world = svg.starts_with("map-world");
                let wanted: BTreeMap<&str, u8> = wanted.filter(|(code, _)| is_world || drawn.contains_key(code)).collect();
                assert_eq!(drawn, wanted, "{year} {way}");
                lines += drawn.len();
            }
            let marked: BTreeSet<&str> = values(figure, "data-c").into_iter().collect();
            assert_eq!(marked, wanted.keys().copied().collect(), "{year} {way}: dots");
            for (code, _) in counts.iter().filter(|(_, n)| n.is_none()) {
                hidden += 1;
                for name in ["data-f", "data-c", "data-m"] {
                    let named = values(figure, name).iter().any(|v| v.split(' ').any(|v| v == code));
                    assert!(!named, "{year} {way}: {code} is hidden, and in {name}");
                }
            }
        }
    }
    assert!(lines > 100 && hidden > 100, "{lines} lines, {hidden} hidden counts: the sample is too tame for this test");
}

/// Bytes over the wire, compressed a little less than servers do.
fn weight(page: &str) -> usize {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 4096, 9, 22);
    writer.write_all(page.as_bytes()).expect("memory");
    drop(writer);
    out.len()
}

#[test]
fn pages_with_maps_of_people_stay_light() {
    let ready = Ready::new(site::folder("examples/poyraz"), site::AS_OF, &Options::default());
    for path in ["en/mobility/", "ar/mobility/", "ar/mobility/2024-2025/", "ar/statistics/students/"] {
        let weight = weight(&page(&ready, &format!("{path}index.html")));
        assert!(weight <= 30_000, "{path}: {weight} bytes");
    }
}

#[test]
fn a_colour_for_each_country_of_students_that_is_shown_and_for_no_other() {
    let ready = Ready::new(site::folder("examples/poyraz"), site::AS_OF, &Options::default());
    let counts = &published(&ready, "enrolment")[&("students".to_owned(), "2024/2025".to_owned())];
    for lang in ["en", "ar"] {
        let page = page(&ready, &format!("{lang}/statistics/students/index.html"));
        let figure = page.split("<figure class=\"map-figure\"").nth(1).and_then(|f| f.split("</figure>").next()).expect("a map");
        let marked: BTreeSet<&str> = values(figure, "data-c").into_iter().collect();
        assert_eq!(marked, shown(counts).keys().copied().collect(), "{lang}");
    }
    assert!(counts.values().filter(|n| n.is_none()).count() > 20);
}
