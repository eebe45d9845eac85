//! Turns latitude and longitude into a place on the drawing.

use crate::draw::num;
use std::f64::consts::PI;

/// Central meridian of the world map, degrees east: its opposite, 168° W, cuts almost no land.
pub const CENTRE: f64 = 12.0;
/// Southern and northern edge of the world map, degrees.
pub const BAND: (f64, f64) = (-56.0, 84.0);
/// Nominal width of every map, pixels.
pub const WIDTH: f64 = 1000.0;
/// Radius in km of the sphere with the area of the WGS 84 ellipsoid.
pub const RADIUS_KM: f64 = 6371.0072;

/// Coefficients A1..A4 of Šavrič, Patterson and Jenny 2018, doi 10.1080/13658816.2018.1504949.
const A: (f64, f64, f64, f64) = (1.340_264, -0.081_106, 0.000_893, 0.003_796);

/// The Equal Earth projection of a latitude and of a longitude counted from the central
/// meridian, both in degrees.
///
/// The result is in Earth radii, x to the east (±2.7066 at most), y to the north
/// (±1.3174 at most). Formulae of Šavrič, Patterson and Jenny 2018.
pub fn equal_earth(lat: f64, from_centre: f64) -> (f64, f64) {
    let root3 = num::sqrt(3.0);
    let t = num::asin(root3 / 2.0 * num::sin(rad(lat)));
    let (a1, a2, a3, a4) = A;
    let t2 = t * t;
    let t6 = t2 * t2 * t2;
    let bend = 9.0 * a4 * t6 * t2 + 7.0 * a3 * t6 + 3.0 * a2 * t2 + a1;
    let x = 2.0 * root3 * rad(from_centre) * num::cos(t) / (3.0 * bend);
    let y = t * (a4 * t6 * t2 + a3 * t6 + a2 * t2 + a1);
    (x, y)
}

/// The Lambert azimuthal equal-area projection about (`lat0`, `lon0`); degrees in, km out,
/// x to the east, y to the north. `None` at the antipode, where the projection has no point.
///
/// Snyder 1987, Map Projections: A Working Manual, equations 22-4, 24-2, 24-13, 24-14.
pub fn lambert(lat: f64, lon: f64, lat0: f64, lon0: f64) -> Option<(f64, f64)> {
    let (p, p0, d) = (rad(lat), rad(lat0), rad(wrap(lon - lon0)));
    let (sp, cp, s0, c0) = (num::sin(p), num::cos(p), num::sin(p0), num::cos(p0));
    let near = 1.0 + s0 * sp + c0 * cp * num::cos(d);
    if near.is_nan() || near <= 1e-9 {
        return None;
    }
    let k = RADIUS_KM * num::sqrt(2.0 / near);
    Some((k * cp * num::sin(d), k * (c0 * sp - s0 * cp * num::cos(d))))
}

/// A longitude difference brought into −180..180 degrees.
pub fn wrap(degrees: f64) -> f64 {
    (degrees + 180.0).rem_euclid(360.0) - 180.0
}

/// Degrees to radians.
pub fn rad(degrees: f64) -> f64 {
    degrees * (PI / 180.0)
}

/// The unit vector of a place on the sphere; degrees in, `z` to the north.
pub fn vector(lat: f64, lon: f64) -> (f64, f64, f64) {
    let (lat, lon) = (rad(lat), rad(lon));
    (num::cos(lat) * num::cos(lon), num::cos(lat) * num::sin(lon), num::sin(lat))
}

/// What a map shows, in pixels of a drawing [`WIDTH`] pixels wide, y down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum View {
    /// The world in Equal Earth, 1000 × 432.
    World,
    /// A place and its surroundings, 1000 × 750.
    Local {
        /// Latitude of the centre, degrees.
        lat: f64,
        /// Longitude of the centre, degrees.
        lon: f64,
        /// Kilometres from the centre to the left or right edge.
        half_width_km: f64,
    },
}

impl View {
    /// A local view; the half-width is brought into 10..=10 000 km.
    pub fn local(lat: f64, lon: f64, half_width_km: f64) -> Self {
        let half_width_km = if half_width_km.is_nan() { 10.0 } else { half_width_km.clamp(10.0, 10_000.0) };
        Self::Local { lat, lon, half_width_km }
    }

    /// Height in pixels: 432 for the world (2000 : 864), 750 for a local map (4 : 3).
    pub fn height(&self) -> f64 {
        match self {
            Self::World => 432.0,
            Self::Local { .. } => 750.0,
        }
    }

    /// Kilometres in a pixel: exact on the world map in the sense of areas, in the middle of a local one.
    pub fn km_per_pixel(&self) -> f64 {
        match self {
            Self::World => 2.0 * equal_earth(0.0, 180.0).0 * RADIUS_KM / WIDTH,
            Self::Local { half_width_km, .. } => half_width_km * 2.0 / WIDTH,
        }
    }

    /// Whether a box of latitudes and longitudes (south, west, north, east; hundredths of a degree) may reach into the
    /// frame. Never wrong with a no.
    pub fn may_show(&self, [south, west, north, east]: [i16; 4]) -> bool {
        let Self::Local { lat, lon, half_width_km } = *self else { return true };
        let (lat_reach, lon_reach) = reach(lat, half_width_km);
        let of = |hundredths: i16| f64::from(hundredths) / 100.0;
        if of(south) > lat + lat_reach || of(north) < lat - lat_reach {
            return false;
        }
        let middle = (of(west) + of(east)) / 2.0;
        wrap(middle - lon).abs() <= lon_reach + (of(east) - of(west)) / 2.0
    }

    /// The place of a point inside the frame; `None` outside, or where the input is no place.
    pub fn place(&self, lat: f64, lon: f64) -> Option<(f64, f64)> {
        if !(-90.0..=90.0).contains(&lat) || !lon.is_finite() {
            return None;
        }
        let (x, y) = match self {
            Self::World if lat < BAND.0 || lat > BAND.1 => return None,
            Self::World => self.project(lat, wrap(lon - CENTRE))?,
            Self::Local { .. } => self.project(lat, lon)?,
        };
        let inside = (0.0..=WIDTH).contains(&x) && (0.0..=self.height()).contains(&y);
        inside.then_some((x, y))
    }

    /// The place of a point, also outside the frame. For the world, `lon` counts from
    /// [`CENTRE`] and is not wrapped, so that both edges can be drawn.
    pub fn project(&self, lat: f64, lon: f64) -> Option<(f64, f64)> {
        match *self {
            Self::World => {
                let (right, _) = equal_earth(0.0, 180.0);
                let (_, bottom) = equal_earth(BAND.0, 0.0);
                let (_, top) = equal_earth(BAND.1, 0.0);
                let (x, y) = equal_earth(lat, lon);
                let across = (x + right) / (2.0 * right);
                let down = (top - y) / (top - bottom);
                Some((across * WIDTH, down * self.height()))
            }
            Self::Local { lat: lat0, lon: lon0, half_width_km } => {
                let (x, y) = lambert(lat, lon, lat0, lon0)?;
                let scale = WIDTH / 2.0 / half_width_km;
                Some((WIDTH / 2.0 + x * scale, self.height() / 2.0 - y * scale))
            }
        }
    }

    /// The place of a point, unless it is so far from the centre of a local map that the antipode is near, where the
    /// projection has no point: 110 degrees or more.
    pub fn project_near(&self, lat: f64, lon: f64) -> Option<(f64, f64)> {
        let (x, y) = self.project(lat, lon)?;
        let Self::Local { half_width_km, .. } = self else { return Some((x, y)) };
        // The distance on the plane is twice the sine of half the angle, in radii.
        let scale = half_width_km * 2.0 / WIDTH / RADIUS_KM;
        let (right, down) = ((x - WIDTH / 2.0) * scale, (y - self.height() / 2.0) * scale);
        (right * right + down * down < 2.684).then_some((x, y))
    }

    /// The edge of the frame, closed: the outer meridians and parallels, or a rectangle.
    pub fn outline(&self) -> Vec<(f64, f64)> {
        match self {
            Self::World => {
                let east = meridian_steps().map(|lat| (lat, 180.0));
                let west = meridian_steps().rev().map(|lat| (lat, -180.0));
                east.chain(west).filter_map(|(lat, lon)| self.project(lat, lon)).collect()
            }
            Self::Local { .. } => {
                let h = self.height();
                vec![(0.0, 0.0), (WIDTH, 0.0), (WIDTH, h), (0.0, h)]
            }
        }
    }

    /// Meridians and parallels as open lines; none if the centre is no place.
    pub fn graticule(&self) -> Vec<Vec<(f64, f64)>> {
        match *self {
            Self::World => {
                let meridians = (-6..6).map(|k| {
                    let lon = wrap(f64::from(k) * 30.0 - CENTRE);
                    meridian_steps().filter_map(|lat| self.project(lat, lon)).collect()
                });
                // A parallel is straight in Equal Earth.
                let parallels = (-1..=2).map(|k| {
                    let ends = [-180.0, 180.0];
                    ends.iter().filter_map(|l| self.project(f64::from(k) * 30.0, *l)).collect()
                });
                meridians.chain(parallels).collect()
            }
            Self::Local { lat, lon, half_width_km } => self.local_graticule(lat, lon, half_width_km),
        }
    }

    fn local_graticule(&self, lat0: f64, lon0: f64, half_width_km: f64) -> Vec<Vec<(f64, f64)>> {
        if !(-90.0..=90.0).contains(&lat0) || !lon0.is_finite() {
            return Vec::new();
        }
        let (lat_reach, lon_reach) = reach(lat0, half_width_km);
        let (south, north) = ((lat0 - lat_reach).max(-90.0), (lat0 + lat_reach).min(90.0));
        let (west, east) = (lon0 - lon_reach, lon0 + lon_reach);
        let mut lines = Vec::new();
        for lon in multiples(west, east) {
            lines.extend(self.runs(steps(south, north).map(|lat| (lat, lon))));
        }
        for lat in multiples(south, north).filter(|lat| lat.abs() < 90.0) {
            lines.extend(self.runs(steps(west, east).map(|lon| (lat, lon))));
        }
        lines
    }

    /// Cuts a line where it leaves the neighbourhood of the frame.
    fn runs(&self, points: impl Iterator<Item = (f64, f64)>) -> Vec<Vec<(f64, f64)>> {
        let mut runs = vec![Vec::new()];
        for (lat, lon) in points {
            let near = self
                .project(lat, lon)
                .filter(|(x, y)| (-90.0..=WIDTH + 90.0).contains(x) && (-90.0..=self.height() + 90.0).contains(y));
            match (near, runs.last_mut()) {
                (Some(point), Some(run)) => run.push(point),
                (None, Some(run)) if !run.is_empty() => runs.push(Vec::new()),
                _ => {}
            }
        }
        runs.retain(|run| run.len() > 1);
        runs
    }
}

/// How far a local map reaches from its centre to beyond its corners, degrees of latitude and of longitude.
fn reach(lat0: f64, half_width_km: f64) -> (f64, f64) {
    // The diagonal of 4 : 3 is 1.25 half-widths.
    let reach = 2.0 * num::asin((1.4 * half_width_km / (2.0 * RADIUS_KM)).min(0.999));
    let lat_reach = reach / rad(1.0);
    if lat0.abs() + lat_reach >= 90.0 {
        return (lat_reach, 180.0);
    }
    (lat_reach, num::asin((num::sin(reach) / num::cos(rad(lat0))).min(1.0)) / rad(1.0))
}

/// Latitudes from the southern to the northern edge of the world map, every 4°.
fn meridian_steps() -> impl DoubleEndedIterator<Item = f64> {
    (0..=35).map(|k| BAND.0 + 4.0 * f64::from(k))
}

fn steps(from: f64, to: f64) -> impl Iterator<Item = f64> {
    (0..=36).map(move |k| from + (to - from) * f64::from(k) / 36.0)
}

/// Round degrees between two limits, about four of them.
fn multiples(from: f64, to: f64) -> impl Iterator<Item = f64> {
    let sizes = [0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0];
    let step = sizes.into_iter().find(|s| (to - from) / s <= 6.0).unwrap_or(30.0);
    let (first, last) = ((from / step).ceil() as i32, (to / step).floor() as i32);
    (first..=last).map(move |k| f64::from(k) * step)
}
