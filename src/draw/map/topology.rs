//! Turns rings of points into arcs that neighbours share.

use crate::draw::map::bake::ranked;
use crate::draw::map::geometry::ALWAYS;
use crate::draw::map::geometry::Arc;
use crate::draw::map::geometry::Geometry;
use crate::draw::map::geometry::Ring;
use crate::draw::map::geometry::Unit;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// A point in hundredths of a degree: east, north.
pub type Point = (i16, i16);

/// A unit before its borders are known: code, and its rings in degrees (longitude, latitude).
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// As in [`Unit::code`].
    pub code: Box<str>,
    /// Rings, holes among them; the last point may repeat the first.
    pub rings: Vec<Vec<(f64, f64)>>,
}

/// Cuts the outlines where they begin or cease to run together, and ranks what is between. Outlines of one code become
/// one unit. Rings of fewer than three points on the grid are left out; a unit of which nothing would be left becomes a
/// square of the grid.
pub fn build(outlines: &[Outline]) -> Geometry {
    let mut units: BTreeMap<&str, Vec<Vec<Point>>> = BTreeMap::new();
    for outline in outlines {
        let rings = units.entry(&outline.code).or_default();
        rings.extend(outline.rings.iter().map(|r| on_grid(r)).filter(|r| !r.is_empty()));
    }
    units.values_mut().for_each(only_areas);
    let ends = junctions(units.values().flatten());
    let mut arcs: Vec<Arc> = Vec::new();
    let mut known: BTreeMap<Vec<Point>, usize> = BTreeMap::new();
    let mut out = Vec::new();
    for (code, rings) in units {
        let rings = rings.iter().map(|r| steps(r, &ends, &mut arcs, &mut known)).collect();
        out.push(Unit { code: code.into(), rings });
    }
    for ring in out.iter().flat_map(|u: &Unit| &u.rings).filter(|r| r.len() == 2) {
        for (number, _) in ring {
            arcs.get_mut(*number).into_iter().for_each(keep_bend);
        }
    }
    Geometry { arcs, units: out }
}

/// Keeps the point an arc bends at most: two arcs without any would be a ring without an area.
fn keep_bend(arc: &mut Arc) {
    let ends = arc.points.len().saturating_sub(1);
    let inner = arc.points.iter_mut().take(ends).skip(1);
    if let Some(bend) = inner.max_by_key(|v| v.rank) {
        bend.rank = ALWAYS;
    }
}

fn on_grid(ring: &[(f64, f64)]) -> Vec<Point> {
    // Saturates: what is no place on the Earth was refused before.
    let grid = |(lon, lat): &(f64, f64)| ((lon * 100.0).round() as i16, (lat * 100.0).round() as i16);
    let mut points: Vec<Point> = ring.iter().map(grid).collect();
    points.dedup();
    if points.len() > 1 && points.first() == points.last() {
        points.pop();
    }
    points
}

fn only_areas(rings: &mut Vec<Vec<Point>>) {
    let place = rings.first().and_then(|r| r.first()).copied();
    rings.retain(|r| r.len() > 2);
    if let (true, Some((lon, lat))) = (rings.is_empty(), place) {
        let (east, north) = (lon.saturating_add(1), lat.saturating_add(1));
        rings.push(vec![(lon, lat), (east, lat), (east, north), (lon, north)]);
    }
}

/// Points where the neighbours along two rings differ.
fn junctions<'a>(rings: impl Iterator<Item = &'a Vec<Point>>) -> BTreeSet<Point> {
    let mut beside: BTreeMap<Point, (Point, Point)> = BTreeMap::new();
    let mut ends = BTreeSet::new();
    for ring in rings {
        for (i, point) in ring.iter().enumerate() {
            let before = ring.get((i + ring.len() - 1) % ring.len()).unwrap_or(point);
            let after = ring.get((i + 1) % ring.len()).unwrap_or(point);
            let pair = (*before.min(after), *before.max(after));
            if *beside.entry(*point).or_insert(pair) != pair {
                ends.insert(*point);
            }
        }
    }
    ends
}

fn steps(ring: &[Point], ends: &BTreeSet<Point>, arcs: &mut Vec<Arc>, known: &mut BTreeMap<Vec<Point>, usize>) -> Ring {
    // A ring without a junction starts at its least point, so that an enclave and its hole are one arc.
    let first = ring.iter().position(|p| ends.contains(p));
    let start = first.or_else(|| (0..ring.len()).min_by_key(|i| ring.get(*i))).unwrap_or(0);
    let turned = ring.iter().cycle().skip(start).take(ring.len() + 1);
    let mut out = Vec::new();
    let mut line: Vec<Point> = Vec::new();
    for point in turned {
        line.push(*point);
        if line.len() > 1 && (ends.contains(point) || (first.is_none() && line.len() > ring.len())) {
            out.push(add(std::mem::replace(&mut line, vec![*point]), arcs, known));
        }
    }
    out
}

fn add(line: Vec<Point>, arcs: &mut Vec<Arc>, known: &mut BTreeMap<Vec<Point>, usize>) -> (usize, bool) {
    let mut turned = line.clone();
    turned.reverse();
    let is_back = turned < line;
    let key = if is_back { turned } else { line };
    let next = arcs.len();
    let at = *known.entry(key.clone()).or_insert(next);
    if at == next {
        let points = ranked(&key);
        let of = |f: fn(&Point) -> i16| (key.iter().map(f).min().unwrap_or(0), key.iter().map(f).max().unwrap_or(0));
        let ((west, east), (south, north)) = (of(|p| p.0), of(|p| p.1));
        arcs.push(Arc { points, bounds: [south, west, north, east] });
    }
    (at, is_back)
}
