//! Points → the part of the Earth that shows them, and the distances between them.

use crate::base::coord::Coord;
use crate::draw::map::projection::RADIUS_KM;
use crate::draw::map::projection::View;
use crate::draw::map::projection::lambert;
use crate::draw::map::projection::vector;
use crate::draw::num;

/// Points looked at to find the middle one: enough for a place to put a bubble.
const MOST: usize = 40;

/// The point with the least sum of distances to the others: always a real place, never the sea between two.
pub(in crate::pages) fn middle(points: &[Coord]) -> Option<Coord> {
    let some: Vec<&Coord> = points.iter().step_by(points.len() / MOST + 1).collect();
    let sum = |p: &Coord| some.iter().map(|q| km(*p, **q)).sum::<f64>();
    some.iter().copied().min_by(|a, b| sum(a).total_cmp(&sum(b))).copied()
}

/// The points a map should be fitted to: without the few that lie farther than `reach` km from the middle one, such as a
/// campus overseas, which would shrink all others to a spot.
pub(super) fn main(points: &[Coord], reach: f64) -> Vec<Coord> {
    let Some(middle) = middle(points) else { return Vec::new() };
    let near: Vec<Coord> = points.iter().filter(|p| km(**p, middle) <= reach).copied().collect();
    if near.len() * 4 >= points.len() * 3 { near } else { points.to_vec() }
}

/// Distance over the ground in km, on the sphere of the maps.
pub(in crate::pages) fn km(a: Coord, b: Coord) -> f64 {
    let ((ax, ay, az), (bx, by, bz)) = (vector(a.lat, a.lon), vector(b.lat, b.lon));
    let (x, y, z) = (ax - bx, ay - by, az - bz);
    let half_chord = num::sqrt(x * x + y * y + z * z) / 2.0;
    2.0 * RADIUS_KM * num::asin(half_chord.min(1.0))
}

/// A local view of 4 : 3 about the mean direction of the points, `room` times as wide as they need and at least `least` km
/// from the middle to the sides. The middle is rounded, so that neighbouring pages share their land.
pub(in crate::pages) fn around(points: &[Coord], room: f64, least: f64) -> Option<View> {
    let first = points.first()?;
    let sum = points.iter().map(|p| vector(p.lat, p.lon)).fold((0.0, 0.0, 0.0), |(x, y, z), (a, b, c)| (x + a, y + b, z + c));
    let (x, y, z) = sum;
    let flat = num::sqrt(x * x + y * y);
    // Points that cancel out, such as two antipodes, have no mean direction.
    let (lat, lon) = if num::sqrt(flat * flat + z * z) < 1e-6 {
        (first.lat, first.lon)
    } else {
        (num::atan2(z, flat).to_degrees(), num::atan2(y, x).to_degrees())
    };
    let (lat, lon) = (round(lat, 0.5), round(lon, 0.5));
    let reach = points.iter().filter_map(|p| lambert(p.lat, p.lon, lat, lon)).map(|(x, y)| x.abs().max(y.abs() * 4.0 / 3.0));
    let half_width = (reach.fold(0.0, f64::max) * room).max(least);
    Some(View::local(lat, lon, (half_width / 50.0).ceil() * 50.0))
}

fn round(value: f64, step: f64) -> f64 {
    (value / step).round() * step
}
