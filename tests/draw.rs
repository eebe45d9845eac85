//! Maps: true to area, no dot lost, well-formed markup.

use imbat::draw::Label;
use imbat::draw::map::dodge::*;
use imbat::draw::map::geometry::Geometry;
use imbat::draw::map::land::*;
use imbat::draw::map::projection::*;
use imbat::draw::map::*;
use imbat::draw::num;
use imbat::draw::num::fmt_pct;
use imbat::draw::svg::Writer;

const ARABIC: [char; 10] = ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'];

/// A linear congruential generator with the constants of Knuth's MMIX.
pub struct Lcg(pub u64);

impl Lcg {
    pub fn unit(&mut self) -> f64 {
        let (by, add) = (6364136223846793005, 1442695040888963407);
        self.0 = self.0.wrapping_mul(by).wrapping_add(add);
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }

    pub fn between(&mut self, lo: f64, hi: f64) -> f64 {
        lo + (hi - lo) * self.unit()
    }
}

fn random_dots(seed: u64, n: usize) -> Vec<Dot> {
    let mut lcg = Lcg(seed);
    let dot = |i| {
        let (lat, lon) = match i % 3 {
            0 => (lcg.between(-90.0, 90.0), lcg.between(-180.0, 180.0)),
            1 => (lcg.between(38.0, 58.0), lcg.between(-5.0, 30.0)),
            _ => (40.0 + (i % 5) as f64 * 3.0, (i % 5) as f64 * 4.0),
        };
        let count = 1 + (lcg.unit() * lcg.unit() * 20.0) as u32;
        let (title, href) = (format!("Sample {i}"), format!("/p/{i}/"));
        let name = (i % 4 == 0).then(|| Label::new(title.as_str()));
        let key = Key::Partner(format!("p{i}").into());
        Dot { lat, lon, count, weight: count, title, href, name, key }
    };
    (0..n).map(dot).collect()
}

pub fn land_of(view: View) -> Land {
    land(&Geometry::world(), view, DETAIL, &Rules::default())
}

fn map_of(land: &Land, dots: Vec<Dot>) -> Map<'_> {
    let (lat, lon, label) = (38.3, 26.6, Label::new("We are here"));
    let home = Some(Home { lat, lon, label, code: "TR".into() });
    let layers = vec![Layer { size: Size::Wide, style: Style::Bubbles, dots }];
    Map { land, has_borders: true, tints: Vec::new(), layers, flows: Vec::new(), home, digits: ARABIC }
}

/// Every opened tag closes in order; no stray angle brackets or unescaped ampersands.
pub fn assert_well_formed(svg: &str) {
    let mut open: Vec<&str> = Vec::new();
    for piece in svg.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ">"));
        assert!(!text.contains('>'), "stray bracket near {piece}");
        let name = tag.trim_matches('/').split(' ').next().unwrap_or_default();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "wrong closing tag");
        } else if !tag.ends_with('/') {
            open.push(name);
        }
        assert_eq!(tag.matches('"').count() % 2, 0, "open quote in {tag}");
    }
    assert!(open.is_empty(), "still open: {open:?}");
    for after in svg.split('&').skip(1) {
        let entity = after.split(';').next().unwrap_or_default();
        let known = ["amp", "lt", "gt", "quot", "#39"];
        assert!(known.contains(&entity), "{after}");
    }
    for banned in ["style=", " id=", "NaN", "inf", "-0 ", "-0\"", "-0%"] {
        assert!(!svg.contains(banned), "{banned} in {svg}");
    }
}

/// Centre in per cent and radius in pixels of every mark, as printed.
fn circles(markup: &Markup) -> Vec<(f64, f64, f64)> {
    let value = |tag: &str, key: &str| {
        let rest = tag.split_once(&format!(" {key}=\"")).map_or("", |p| p.1);
        let text = rest.split('"').next().unwrap_or_default();
        text.trim_end_matches('%').parse().unwrap_or(f64::NAN)
    };
    let tags = markup.svg.split("<circle class=\"map-").skip(1);
    tags.filter(|t| !t.starts_with("home")).map(|t| (value(t, "cx"), value(t, "cy"), value(t, "r"))).collect()
}

#[test]
fn equal_earth_keeps_areas() {
    let area = |lat: f64| {
        let corners = [(0.0, 30.0), (0.0, 31.0), (1.0, 31.0), (1.0, 30.0)];
        let plane = corners.map(|(up, lon)| equal_earth(lat + up, lon));
        let next = plane.iter().cycle().skip(1);
        let cross = |(a, b): (&(f64, f64), &(f64, f64))| a.0 * b.1 - b.0 * a.1;
        let twice: f64 = plane.iter().zip(next).map(cross).sum();
        let sphere = rad(1.0) * (num::sin(rad(lat + 1.0)) - num::sin(rad(lat)));
        twice.abs() / 2.0 / sphere
    };
    for lat in -80..80 {
        let ratio = area(f64::from(lat));
        assert!((ratio - 1.0).abs() < 2e-4, "cell at {lat}: {ratio}");
    }
}

#[test]
fn equal_earth_known_points() {
    // Edges of the projection in Earth radii.
    let (x, y) = equal_earth(0.0, 180.0);
    assert!((x - 2.706_630).abs() < 1e-6 && y == 0.0, "{x} {y}");
    let (x, y) = equal_earth(90.0, 0.0);
    assert!(x.abs() < 1e-9 && (y - 1.317_363).abs() < 1e-6, "{x} {y}");
    // The box 2000 : 864 belongs to this band.
    let high = equal_earth(84.0, 0.0).1 - equal_earth(-56.0, 0.0).1;
    assert!((2000.0 * high / (2.0 * 2.706_630) - 864.0).abs() < 1.0);
    assert_eq!(View::World.place(0.0, 12.0).map(|p| p.0), Some(500.0));
}

#[test]
fn lambert_known_points() {
    let close = |(g, w): ((f64, f64), (f64, f64))| (g.0 - w.0).abs() + (g.1 - w.1).abs() < 1e-6;
    let check = |got: Option<_>, want: Option<_>| got.zip(want).is_some_and(close);
    assert!(check(lambert(40.0, 20.0, 40.0, 20.0), Some((0.0, 0.0))));
    // A quarter of the globe away the distance is the chord, √2 radii.
    let chord = RADIUS_KM * num::sqrt(2.0);
    assert!(check(lambert(0.0, 90.0, 0.0, 0.0), Some((chord, 0.0))));
    assert!(check(lambert(90.0, 0.0, 0.0, 0.0), Some((0.0, chord))));
    // 180° is not an edge.
    let plain = lambert(10.0, 1.0, 10.0, -1.0);
    assert!(check(lambert(10.0, -179.0, 10.0, 179.0), plain));
    assert_eq!(lambert(0.0, 180.0, 0.0, 0.0), None);
}

#[test]
fn antimeridian_and_cut_are_in_their_places() {
    let across = |lon: f64| View::World.place(0.0, lon).map_or(f64::NAN, |p| p.0);
    // 180° is inside the map, 168° W is its edge, and a whole turn changes nothing.
    assert!((across(179.9) - across(-179.9)).abs() < 1.0);
    assert!(across(-168.1) > 990.0 && across(-167.9) < 10.0);
    assert!((across(191.0) - across(-169.0)).abs() < 1e-9);
    assert_eq!(View::World.place(-70.0, 0.0), None);
    assert_eq!(View::World.place(f64::NAN, 0.0), None);
    assert_eq!(View::local(40.0, 20.0, 500.0).place(40.0, 60.0), None);
}

#[test]
fn no_dot_is_lost_and_printed_marks_do_not_overlap() {
    let lands = [View::World, View::local(48.0, 14.0, 1800.0)].map(land_of);
    for (seed, land) in (1..=3).flat_map(|seed| lands.iter().map(move |l| (seed, l))) {
        for (size, style) in [(Size::Wide, Style::Dots), (Size::Narrow, Style::Bubbles), (Size::Any, Style::Points)] {
            let mut map = map_of(land, random_dots(seed, 120));
            (map.layers[0].size, map.layers[0].style) = (size, style);
            let markup = draw(&map);
            let account = markup.accounts[0];
            assert_eq!(account.dots_in, 120);
            assert_eq!(account.dots_drawn + account.clustered + account.outside, 120);
            assert!(account.clustered >= 2 * account.clusters);
            let drawn = circles(&markup);
            assert_eq!(drawn.len(), account.dots_drawn + account.clusters);
            let (across, down) = (size.least() / 100.0, size.least() * land.view.height() / 100_000.0);
            for (i, a) in drawn.iter().enumerate() {
                for b in drawn.iter().skip(i + 1) {
                    let (dx, dy, r) = ((a.0 - b.0) * across, (a.1 - b.1) * down, a.2 + b.2);
                    assert!(dx * dx + dy * dy >= r * r, "{a:?} {b:?}");
                }
            }
            assert_well_formed(&markup.svg);
            assert_eq!(draw(&map.clone()), markup, "same map, same bytes");
        }
    }
}

fn alike(n: usize) -> Vec<Seed> {
    let (x, y, count, r) = (500.0, 200.0, 1, 4.5);
    vec![Seed { x, y, count, r }; n]
}

#[test]
fn dodge_moves_little_and_keeps_every_member() {
    let mut lcg = Lcg(7);
    let mut seeds = alike(200);
    for seed in &mut seeds {
        (seed.x, seed.y) = (lcg.between(0.0, 200.0), lcg.between(0.0, 99.0));
    }
    let marks = dodge(&seeds, (1000.0, 432.0), None, |n| 4.0 + f64::from(n.min(6)));
    let mut members: Vec<usize> = marks.iter().flat_map(|m| m.members.clone()).collect();
    members.sort_unstable();
    assert_eq!(members, (0..200).collect::<Vec<usize>>());
    assert_eq!(marks.iter().map(|m| m.count).sum::<u32>(), 200);
    for m in &marks {
        let (dx, dy) = (m.x - m.anchor.0, m.y - m.anchor.1);
        assert!(num::sqrt(dx * dx + dy * dy) <= LIMIT, "{m:?}");
    }
    let clusters = marks.iter().filter(|m| m.members.len() > 1).count();
    assert!(clusters > 0 && marks.len() > 60);
}

#[test]
fn a_few_in_one_town_part_and_a_crowd_becomes_one() {
    let parted = |n: usize| dodge(&alike(n), (1000.0, 432.0), None, |_| 4.5);
    assert_eq!(parted(3).len(), 3);
    assert!(parted(500).len() <= 4);
    assert!(parted(0).is_empty());
    let at_home = |m: &Mark| (m.x - 500.0).abs() < 0.01 && (m.y - 200.0).abs() < 0.01;
    assert!(parted(1).iter().all(at_home));
}

#[test]
fn strange_maps_are_drawn() {
    let mut few = Geometry::world();
    few.units.retain(|u| matches!(&*u.code, "TR" | "FJ" | "RU" | "AQ"));
    let odd = [f64::NAN, f64::INFINITY, 0.0, 90.0, -1e9];
    for (a, b) in odd.iter().flat_map(|a| odd.map(|b| (*a, b))) {
        let mut dots = random_dots(3, 4);
        dots.iter_mut().for_each(|d| (d.lat, d.lon) = (a, b));
        for view in [View::World, View::local(a, b, a)] {
            let land = land(&few, view, DETAIL, &Rules::default());
            let markup = draw(&map_of(&land, dots.clone()));
            let account = markup.accounts[0];
            assert_eq!(account.dots_drawn + account.clustered + account.outside, 4);
            assert_well_formed(&markup.svg);
        }
    }
}

#[test]
fn map_text_is_escaped_and_numbers_take_the_digits_of_the_page() {
    let land = land_of(View::World);
    let mut map = map_of(&land, random_dots(1, 1));
    let dot = &mut map.layers[0].dots[0];
    (dot.lat, dot.lon, dot.count) = (40.0, -20.0, 12);
    (dot.title, dot.href) = ("<b> & \"c\"".into(), "/p/?a=1&b=\"<".into());
    dot.name = Some(Label::new("جامعة"));
    let svg = draw(&map).svg;
    assert_well_formed(&svg);
    assert!(svg.contains("<title>&lt;b&gt; &amp; &quot;c&quot;</title>"));
    assert!(svg.contains("href=\"/p/?a=1&amp;b=&quot;&lt;\" data-p=\"p0\" tabindex=\"-1\""));
    assert!(svg.contains(">١٢</text>"));
    assert!(svg.contains("text-anchor=\"end\" direction=\"rtl\""));
    let hidden = "aria-hidden=\"true\" focusable=\"false\">";
    assert!(svg.starts_with(&format!("<svg class=\"map map-world\" {hidden}")));
}

#[test]
fn numbers_are_short() {
    let values = [f64::NAN, -0.001, 12.345, 12.3, -7.05, 100.0];
    let texts = ["0", "0", "12.35", "12.3", "-7.05", "100"];
    assert_eq!(values.map(fmt_pct), texts);
}

#[test]
fn the_writer_refuses_what_the_page_forbids() {
    let mut w = Writer::new();
    let attributes = [("style", "x"), ("id", "x"), ("class", "a\"'\u{1}<")];
    w.element("g", &attributes, |w| w.text("a<b>&\u{0}\"c\""));
    let want = "<g class=\"a&quot;&#39;&lt;\">a&lt;b&gt;&amp;&quot;c&quot;</g>";
    assert_eq!(w.finish(), want);
}
