//! Turns countries with partners into linked shapes in the colour of their class, and all other land into one path.

use crate::draw::map::Map;
use crate::draw::map::Tint;
use crate::draw::map::per_cent;
use crate::draw::svg::Writer;
use crate::draw::svg::pct;
use std::collections::BTreeMap;

/// A country whose largest ring is smaller than this gets a small circle too, square pixels.
const SMALL: f64 = 8.0;

/// The land: first what has no partner, then the institution's country, then countries with partners.
pub(super) fn shapes(w: &mut Writer, map: &Map, linked: &mut Vec<Box<str>>) {
    let tints: BTreeMap<&str, &Tint> = map.tints.iter().map(|t| (&*t.code, t)).collect();
    let here = map.home.as_ref().map(|h| &*h.code);
    let plain = map.land.shapes.iter().filter(|s| !tints.contains_key(&*s.code) && here != Some(&*s.code));
    w.leaf("path", &[("class", "map-land"), ("d", &plain.map(|s| s.d.as_str()).collect::<String>())]);
    if let Some(shape) = here.filter(|h| !tints.contains_key(h)).and_then(|h| map.land.shape(h)) {
        w.leaf("path", &[("class", "map-here"), ("d", &shape.d)]);
    }
    for tint in tints.values() {
        let Some(shape) = map.land.shape(&tint.code) else { continue };
        let class = if here == Some(&*tint.code) { "map-here" } else { class(tint.class) };
        link(w, tint, class, |w| w.leaf("path", &[("d", &shape.d)]));
        linked.push(tint.code.clone());
    }
}

/// Circles for countries that are too small to see, or that the shapes do not have as a unit of their own.
pub(super) fn marks(w: &mut Writer, map: &Map, linked: &mut Vec<Box<str>>) {
    for tint in &map.tints {
        let shape = map.land.shape(&tint.code);
        if shape.is_some_and(|s| s.largest >= SMALL) {
            continue;
        }
        let Some(at) = tint.at.and_then(|(lat, lon)| map.land.view.place(lat, lon)) else { continue };
        let (x, y) = per_cent(&map.land.view, at);
        link(w, tint, class(tint.class), |w| w.leaf("circle", &[("cx", &pct(x)), ("cy", &pct(y)), ("r", "3")]));
        linked.push(tint.code.clone());
    }
}

fn link(w: &mut Writer, tint: &Tint, class: &str, inner: impl FnOnce(&mut Writer)) {
    let code = tint.code.to_lowercase();
    let attributes = [("class", class), ("href", tint.href.as_str()), ("data-c", &*code), ("tabindex", "-1")];
    w.element("a", &attributes, |w| {
        w.element("title", &[], |w| w.text(&tint.title));
        inner(w);
    });
}

fn class(number: u8) -> &'static str {
    match number {
        0 => "map-c0",
        1 => "map-c1",
        2 => "map-c2",
        3 => "map-c3",
        _ => "map-c4",
    }
}
