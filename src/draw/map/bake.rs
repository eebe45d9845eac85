//! Turns shapes into the compact binary of [`geometry`](crate::draw::map::geometry): points on a grid of a hundredth of a
//! degree, each with the rank by which every level of detail is a filter.

use crate::draw::map::geometry::ALWAYS;
use crate::draw::map::geometry::Geometry;
use crate::draw::map::geometry::MAGIC;
use crate::draw::map::geometry::Vertex;
use crate::draw::map::geometry::rank;
use crate::draw::map::projection::RADIUS_KM;
use crate::draw::map::projection::equal_earth;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Writes the binary of a geometry.
pub fn encode(geometry: &Geometry) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    varint(&mut out, geometry.arcs.len());
    for arc in &geometry.arcs {
        varint(&mut out, arc.points.len());
        let (mut lon, mut lat) = (0, 0);
        for v in &arc.points {
            let (x, y) = (i32::from(v.lon), i32::from(v.lat));
            signed(&mut out, x - lon);
            signed(&mut out, y - lat);
            out.push(v.rank);
            (lon, lat) = (x, y);
        }
    }
    varint(&mut out, geometry.units.len());
    for unit in &geometry.units {
        out.push(u8::try_from(unit.code.len()).unwrap_or(u8::MAX));
        out.extend_from_slice(unit.code.as_bytes());
        varint(&mut out, unit.rings.len());
        for ring in &unit.rings {
            varint(&mut out, ring.len());
            for (arc, back) in ring {
                varint(&mut out, arc * 2 + usize::from(*back));
            }
        }
    }
    out
}

/// Ranks the points of a line by the area its shape loses without them.
///
/// Visvalingam and Whyatt 1993, Line generalisation by repeated elimination of points: the point whose triangle with
/// its neighbours is smallest goes first; no point ranks below one that went before it. Areas in km² in the plane of an
/// equal-area projection, so that a limit means the same everywhere. Ends always stay, and three points of a closed line.
pub fn ranked(line: &[(i16, i16)]) -> Vec<Vertex> {
    let flat: Vec<(f64, f64)> = line.iter().map(|(lon, lat)| plane(*lon, *lat)).collect();
    let n = flat.len();
    let mut ranks = vec![ALWAYS; n];
    let mut before: Vec<usize> = (0..n).map(|i| i.saturating_sub(1)).collect();
    let mut after: Vec<usize> = (1..=n).collect();
    let area = |a: usize, b: usize, c: usize| match (flat.get(a), flat.get(b), flat.get(c)) {
        (Some(a), Some(b), Some(c)) => ((b.0 - a.0) * (c.1 - a.1) - (c.0 - a.0) * (b.1 - a.1)).abs() / 2.0,
        _ => f64::INFINITY,
    };
    // Areas are not negative, and the bits of such numbers are in the order of the numbers.
    let mut heap: BinaryHeap<Reverse<(u64, usize, usize, usize)>> = BinaryHeap::new();
    for i in 1..n.saturating_sub(1) {
        heap.push(Reverse((area(i - 1, i, i + 1).to_bits(), i, i - 1, i + 1)));
    }
    let is_closed = n > 3 && line.first() == line.last();
    let mut left = n.saturating_sub(2);
    let mut largest = 0.0_f64;
    let mut gone = vec![false; n];
    while let Some(Reverse((bits, i, from, to))) = heap.pop() {
        let (Some(a), Some(c)) = (before.get(i).copied(), after.get(i).copied()) else { continue };
        // An entry made before a neighbour went is out of date.
        if gone.get(i).copied().unwrap_or(true) || (a, c) != (from, to) {
            continue;
        }
        if is_closed && left <= 2 {
            break;
        }
        largest = largest.max(f64::from_bits(bits));
        set(&mut ranks, i, rank(largest));
        set(&mut gone, i, true);
        set(&mut after, a, c);
        set(&mut before, c, a);
        left -= 1;
        for k in [a, c] {
            if k > 0 && k < n - 1 {
                let (Some(p), Some(q)) = (before.get(k).copied(), after.get(k).copied()) else { continue };
                heap.push(Reverse((area(p, k, q).to_bits(), k, p, q)));
            }
        }
    }
    line.iter().zip(ranks).map(|((lon, lat), rank)| Vertex { lon: *lon, lat: *lat, rank }).collect()
}

fn plane(lon: i16, lat: i16) -> (f64, f64) {
    let (x, y) = equal_earth(f64::from(lat) / 100.0, f64::from(lon) / 100.0);
    (x * RADIUS_KM, y * RADIUS_KM)
}

fn set<T>(list: &mut [T], at: usize, value: T) {
    if let Some(slot) = list.get_mut(at) {
        *slot = value;
    }
}

fn varint(out: &mut Vec<u8>, mut value: usize) {
    while value > 127 {
        out.push((value & 127) as u8 | 128);
        value >>= 7;
    }
    out.push(value as u8);
}

fn signed(out: &mut Vec<u8>, value: i32) {
    let word = if value < 0 { (-(value + 1)) as usize * 2 + 1 } else { value as usize * 2 };
    varint(out, word);
}
