//! How maps look: colours that can be told apart in both themes, names that cover nothing.

use crate::draw::land_of;
use imbat::draw::Label;
use imbat::draw::map::projection::View;
use imbat::draw::map::*;
use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../themes/imbat/css/10-tokens.css");

/// Colours by name, of the light theme and of the dark one, which keeps what it does not say anew.
fn themes() -> [BTreeMap<&'static str, [f64; 3]>; 2] {
    let light = TOKENS.split("prefers-color-scheme: dark").next().unwrap();
    [light, TOKENS].map(|css| {
        let pair = |part: &'static str| {
            let (name, value) = part.trim().split_once(':')?;
            Some((name.strip_prefix("--")?, colour(value.trim())?))
        };
        css.split([';', '{']).filter_map(pair).collect()
    })
}

/// Red, green and blue of `#rgb`, `#rrggbb` or `#rrggbbaa`, 0 to 1.
fn colour(hex: &str) -> Option<[f64; 3]> {
    let digits: Vec<f64> = hex.strip_prefix('#')?.chars().map(|c| c.to_digit(16).map(f64::from)).collect::<Option<_>>()?;
    match digits[..] {
        [r, g, b] => Some([r / 15.0, g / 15.0, b / 15.0]),
        [r, r2, g, g2, b, b2, ..] => Some([r * 16.0 + r2, g * 16.0 + g2, b * 16.0 + b2].map(|c| c / 255.0)),
        _ => None,
    }
}

/// Contrast of two colours, WCAG 2.2.
fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let light = |c: [f64; 3]| {
        let [r, g, b] = c.map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (x, y) = (light(a).max(light(b)), light(a).min(light(b)));
    (x + 0.05) / (y + 0.05)
}

#[test]
fn a_dot_or_its_ring_stands_out_on_every_ground() {
    for (name, theme) in ["light", "dark"].into_iter().zip(themes()) {
        let of = |token: &str| *theme.get(token).unwrap_or_else(|| panic!("{name}: no {token}"));
        for (dot, ring, grounds) in [
            (of("map-dot"), of("map-ring"), ["map-sea", "map-land", "map-here", "map-1", "map-2", "map-3", "map-4"]),
            // The home page: its dots and ring are written in its own style sheet, see below.
            (
                of("coral"),
                colour("#06343f").unwrap(),
                ["hero-sea", "hero-land", "hero-land", "hero-1", "hero-2", "hero-3", "hero-4"],
            ),
        ] {
            assert!(contrast(dot, ring) >= 3.0, "{name}: dot and ring {}", contrast(dot, ring));
            for ground in grounds {
                let best = contrast(dot, of(ground)).max(contrast(ring, of(ground)));
                assert!(best >= 3.0, "{name}: on {ground} dot or ring has only {best:.2}");
            }
        }
        assert!(contrast(of("map-ink"), of("map-halo")) >= 4.5, "{name}: names on their halo");
        assert!(contrast(of("map-ring"), of("map-dot")) >= 4.5, "{name}: numbers in bubbles");
    }
    let home = include_str!("../themes/imbat/css/70-home.css");
    assert!(home.contains("--map-dot: var(--coral)") && home.contains("--map-ring: #06343f"));
}

/// Numbers of an attribute in every tag that begins so.
fn values<'a>(svg: &'a str, begin: &'a str, key: &'a str) -> impl Iterator<Item = f64> + 'a {
    svg.split(begin).skip(1).map(move |tag| {
        let rest = tag.split_once(&format!(" {key}=\"")).map_or("", |p| p.1);
        rest.split('"').next().unwrap_or_default().trim_end_matches('%').parse().unwrap_or(f64::NAN)
    })
}

#[test]
fn names_of_countries_cover_neither_each_other_nor_the_marks() {
    let land = land_of(View::local(52.5, 14.0, 2750.0));
    let mut lcg = crate::draw::Lcg(11);
    for languages in [["Deutschland", "Österreich"], ["Almanya", "Avusturya"], ["ألمانيا", "النمسا"]] {
        let tint = |code: &str| Tint {
            code: code.into(),
            class: 2,
            title: code.into(),
            href: "/".into(),
            at: None,
            name: Some(Label::new(if code == "DE" { languages[0] } else { languages[1] })),
            group: None,
        };
        let codes =
            ["DE", "AT", "FR", "ES", "IT", "PL", "SE", "NO", "FI", "UA", "RO", "GB", "CZ", "HU", "RS", "BG", "PT", "BE", "NL"];
        let dot = |n: usize| Dot {
            lat: lcg.between(38.0, 60.0),
            lon: lcg.between(-8.0, 30.0),
            count: 1,
            weight: 1 + (n % 5) as u32,
            title: String::new(),
            href: format!("/{n}/"),
            name: None,
            key: Key::Partner(n.to_string().into()),
        };
        let layers = vec![Layer { size: Size::Wide, style: Style::Dots, dots: (0..120).map(dot).collect() }];
        let tints = codes.iter().map(|c| tint(c)).collect();
        let map = Map { land: &land, has_borders: true, tints, layers, flows: Vec::new(), home: None, digits: ['0'; 10] };
        let svg = draw(&map).svg;
        let begin = "<text class=\"map-country\"";
        let texts = svg.split(begin).skip(1).map(|t| t.split(['>', '<']).nth(1).unwrap().chars().count() as f64);
        let places = values(&svg, begin, "x").zip(values(&svg, begin, "y")).zip(texts);
        // Pixels of a map 1 000 pixels wide, the least width at which names are shown; 12.5 px type, 6.6 px a letter.
        let boxes: Vec<[f64; 4]> = places
            .map(|((x, y), letters)| [x * 10.0 - letters * 3.3, y * 7.5 - 9.0, x * 10.0 + letters * 3.3, y * 7.5])
            .collect();
        assert!(boxes.len() > 8, "{} names", boxes.len());
        for (i, a) in boxes.iter().enumerate() {
            for b in boxes.iter().skip(i + 1) {
                assert!(a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1], "{a:?} {b:?}");
            }
            let circle = "<circle class=\"map-";
            let circles = values(&svg, circle, "cx").zip(values(&svg, circle, "cy")).zip(values(&svg, circle, "r"));
            for ((x, y), r) in circles {
                let (x, y) = (x * 10.0, y * 7.5);
                let (right, down) = ((x - x.clamp(a[0], a[2])).abs(), (y - y.clamp(a[1], a[3])).abs());
                let covered = r - (right * right + down * down).sqrt();
                assert!(covered <= 0.35 * 12.5, "a mark covers {covered:.1} px of a name");
            }
        }
    }
}
