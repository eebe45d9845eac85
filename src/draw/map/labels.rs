//! Turns the names of countries into places inside them where nothing else is printed.

use crate::draw::map::Map;
use crate::draw::map::Tint;
use crate::draw::map::land::Shape;
use crate::draw::map::names::Area;
use crate::draw::map::names::Room;
use crate::draw::map::names::width;
use crate::draw::map::path::Cell;
use crate::draw::map::path::GRID;
use crate::draw::map::projection::WIDTH;
use crate::draw::svg::Label;
use std::collections::BTreeSet;

/// Places tried along each side of a country.
const TRIES: u32 = 13;
/// Least share of a name that lies on its country.
const INSIDE: f64 = 0.35;
/// Height of small letters with what a mark may cover of them, pixels.
const HIGH: f64 = 10.0;
/// Names of countries are set smaller than those [`width`] is a guess for.
const NARROWER: f64 = 0.88;

/// Names of countries are placed for maps of this width and more, pixels; the style sheet leaves them out below it.
pub(super) const WIDE: f64 = WIDTH;

/// A name and the point under its middle, in pixels of a map [`WIDE`] pixels wide.
type Placed<'a> = (&'a Label, (f64, f64));

/// Places the names, those of the highest class first. Countries of one group are named all or not at all.
pub(super) fn place<'a>(map: &'a Map, room: &mut Room) -> Vec<Placed<'a>> {
    let mut wanted: Vec<(&Tint, &Label, &Shape)> =
        map.tints.iter().filter_map(|t| Some((t, t.name.as_ref()?, map.land.shape(&t.code)?))).collect();
    wanted.sort_by(|a, b| b.0.class.cmp(&a.0.class).then(b.2.largest.total_cmp(&a.2.largest)).then(a.0.code.cmp(&b.0.code)));
    let mut out: Vec<(Option<u8>, Placed)> = Vec::new();
    let mut failed: BTreeSet<u8> = BTreeSet::new();
    for (tint, label, shape) in wanted {
        match best(shape, label, room) {
            Some((area, at)) => {
                room.take(area);
                out.push((tint.group, (label, at)));
            }
            None => failed.extend(tint.group),
        }
    }
    out.retain(|(group, _)| group.is_none_or(|g| !failed.contains(&g)));
    out.into_iter().map(|(_, placed)| placed).collect()
}

/// The place with most of the name on the country and nearest to its middle, where no other name stands and no mark is
/// covered.
fn best(shape: &Shape, label: &Label, room: &Room) -> Option<(Area, (f64, f64))> {
    let ring = shape.rings.first()?;
    let pixel = |c: i32| f64::from(c) / GRID;
    let (wide, high) = (width(&label.text) * NARROWER, HIGH);
    let (left, right) = (pixel(ring.iter().map(|c| c.0).min()?), pixel(ring.iter().map(|c| c.0).max()?));
    let (top, bottom) = (pixel(ring.iter().map(|c| c.1).min()?), pixel(ring.iter().map(|c| c.1).max()?));
    let middle = ((left + right) / 2.0, (top + bottom) / 2.0);
    let mut found: Option<(f64, Area, (f64, f64))> = None;
    for row in 0..TRIES {
        for column in 0..TRIES {
            let share = |n: u32| (f64::from(n) + 0.5) / f64::from(TRIES);
            let (x, y) = (left + (right - left) * share(column), top + (bottom - top) * share(row));
            let area = (x - wide / 2.0, y - high / 2.0, x + wide / 2.0, y + high / 2.0);
            if !room.is_free(area) {
                continue;
            }
            let on = inside(ring, area);
            if on < INSIDE {
                continue;
            }
            let away = (x - middle.0).abs() / (right - left).max(1.0) + (y - middle.1).abs() / (bottom - top).max(1.0);
            let cost = (1.0 - on) * 2.0 + away;
            if found.as_ref().is_none_or(|(least, ..)| cost < *least) {
                // Letters stand on their line: 0.35 of 12 px below the middle.
                found = Some((cost, area, (x, y + 4.2)));
            }
        }
    }
    found.map(|(_, area, at)| (area, at))
}

/// Share of seven by three points of a box that lie in a ring.
fn inside(ring: &[Cell], (left, top, right, bottom): Area) -> f64 {
    let mut hits = 0.0;
    for row in 0..3 {
        let y = top + (bottom - top) * (f64::from(row) + 0.5) / 3.0;
        let crossings = crossings(ring, y * GRID);
        for column in 0..7 {
            let x = (left + (right - left) * (f64::from(column) + 0.5) / 7.0) * GRID;
            if crossings.iter().filter(|c| **c > x).count() % 2 == 1 {
                hits += 1.0;
            }
        }
    }
    hits / 21.0
}

/// Where a ring crosses a level.
fn crossings(ring: &[Cell], y: f64) -> Vec<f64> {
    let next = ring.iter().cycle().skip(1);
    let cross = |(a, b): (&Cell, &Cell)| {
        let ((ax, ay), (bx, by)) = ((f64::from(a.0), f64::from(a.1)), (f64::from(b.0), f64::from(b.1)));
        ((ay > y) != (by > y)).then(|| ax + (y - ay) / (by - ay) * (bx - ax))
    };
    ring.iter().zip(next).filter_map(cross).collect()
}
