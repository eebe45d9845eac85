//! Answers which units of the shapes are neighbours, and how far a place is from several of them.

use crate::draw::map::geometry::Geometry;
use crate::draw::map::geometry::Ring;
use crate::draw::map::geometry::Unit;
use crate::draw::map::projection::wrap;
use std::collections::BTreeSet;

impl Geometry {
    /// Whether two units share a border; the seam of the source at 180° is none.
    pub fn touch(&self, a: &str, b: &str) -> bool {
        let lines = |code: &str| -> BTreeSet<usize> {
            self.unit(code).into_iter().flat_map(|u| u.rings.iter().flatten().map(|(arc, _)| *arc)).collect()
        };
        let is_seam = |arc: &usize| self.arcs.get(*arc).is_none_or(|a| a.points.iter().all(|v| v.lon.abs() == 18_000));
        lines(a).intersection(&lines(b)).any(|arc| !is_seam(arc))
    }

    /// Distance in km from a place to the nearest of some units, 0 inside one; infinite when the shapes have none of them.
    pub fn km_to_any(&self, codes: &BTreeSet<&str>, lat: f64, lon: f64) -> f64 {
        let units: Vec<&Unit> = codes.iter().filter_map(|c| self.unit(c)).collect();
        // Inside is by far the usual answer and cheaper to find than a distance.
        if units.iter().any(|u| self.holds(u, lat, lon)) {
            return 0.0;
        }
        units.iter().map(|u| self.km_to(u, lat, lon)).fold(f64::INFINITY, f64::min)
    }

    /// Whether a place lies in a unit, as [`is_in`](Geometry::is_in) says, looking only at rings that come near it.
    fn holds(&self, unit: &Unit, lat: f64, lon: f64) -> bool {
        let lon = wrap(lon);
        unit.rings.iter().filter(|r| self.could_hold(r, lat, lon) && self.is_around(r, lat, lon)).count() % 2 == 1
    }

    /// Whether a place lies in the box around a ring. Never wrong with a no.
    fn could_hold(&self, ring: &Ring, lat: f64, lon: f64) -> bool {
        let of = |hundredths: i16| f64::from(hundredths) / 100.0;
        let [mut south, mut west, mut north, mut east] = [i16::MAX, i16::MAX, i16::MIN, i16::MIN];
        for arc in ring.iter().filter_map(|(arc, _)| self.arcs.get(*arc)) {
            let [s, w, n, e] = arc.bounds;
            (south, west, north, east) = (south.min(s), west.min(w), north.max(n), east.max(e));
        }
        // A ring that reaches over 180° has no plain box: only its latitudes are asked.
        let is_wide = of(east) - of(west) > 180.0;
        (of(south)..=of(north)).contains(&lat) && (is_wide || (of(west)..=of(east)).contains(&lon))
    }
}
