//! The shape of a country → a point well inside it, for countries where no partner has a place.

use crate::base::coord::Coord;
use crate::draw::map::geometry::Geometry;
use crate::draw::map::projection::wrap;

/// Places tried along each side of the box about the largest ring.
const TRIES: u32 = 15;

/// The tried place inside the country with the longest way to the edge of the box it lies in, both ways; `None` for a
/// country without a shape, or one too thin for all tries.
pub(in crate::pages) fn inside(geometry: &Geometry, code: &str) -> Option<Coord> {
    let unit = geometry.unit(code)?;
    let bounds = unit.rings.iter().filter_map(|ring| {
        // Longitudes without a jump where a country lies over 180°.
        let mut points = geometry.ring(ring).map(|v| v.degrees());
        let (lat, first) = points.next()?;
        let start = (lat, lat, first, first);
        Some(points.fold(start, |(south, north, west, east), (lat, lon)| {
            let lon = first + wrap(lon - first);
            (south.min(lat), north.max(lat), west.min(lon), east.max(lon))
        }))
    });
    let size = |(south, north, west, east): &(f64, f64, f64, f64)| (north - south) * (east - west);
    let (south, north, west, east) = bounds.max_by(|a, b| size(a).total_cmp(&size(b)))?;
    let share = |n: u32| (f64::from(n) + 0.5) / f64::from(TRIES);
    let tries = (0..TRIES).flat_map(|row| (0..TRIES).map(move |column| (share(row), share(column))));
    let on = |(y, x): (f64, f64)| (south + (north - south) * y, wrap(west + (east - west) * x));
    let from_middle = |(y, x): &(f64, f64)| (y - 0.5).abs() + (x - 0.5).abs();
    let found = tries.filter(|t| {
        let (lat, lon) = on(*t);
        geometry.is_in(unit, lat, lon)
    });
    let (lat, lon) = on(found.min_by(|a, b| from_middle(a).total_cmp(&from_middle(b)))?);
    Some(Coord { lat, lon })
}
