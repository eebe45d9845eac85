//! Turns the shapes of the Earth into the paths of one map: what a frame shows of each unit, and the borders between.
//!
//! Nothing here knows a language or a partner, so one drawing of the land serves every page with the same frame.

use crate::draw::map::clip::Rect;
use crate::draw::map::clip::clip;
use crate::draw::map::clip::runs;
use crate::draw::map::geometry::Arc;
use crate::draw::map::geometry::Geometry;
use crate::draw::map::geometry::Ring;
use crate::draw::map::geometry::Unit;
use crate::draw::map::geometry::Vertex;
use crate::draw::map::geometry::rank;
use crate::draw::map::path;
use crate::draw::map::path::Cell;
use crate::draw::map::projection::BAND;
use crate::draw::map::projection::View;
use crate::draw::map::projection::WIDTH;
use crate::draw::map::projection::wrap;
use std::collections::BTreeMap;

/// Vertices whose triangle takes less than this are left out, square pixels: a good drawing for its bytes.
pub const DETAIL: f64 = 0.25;
/// The same outside the frame, where only the closing of a ring needs them.
const DETAIL_OUTSIDE: f64 = 12.0;
/// Islands below this, or below the detail if that is coarser, are left out, square pixels; never the largest ring of a
/// unit.
const LEAST_ISLAND: f64 = 0.5;
/// What is drawn beyond the edges of a local map, pixels.
const MARGIN: f64 = 6.0;
/// How a border is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Line {
    /// As a line.
    #[default]
    Solid,
    /// As dashes: the map takes no side.
    Dashed,
    /// Not at all.
    None,
}

/// What a portal says about shapes and borders; the same for every language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rules {
    /// Borders that are not solid, by the codes of the two units, the lesser first.
    pub lines: BTreeMap<(Box<str>, Box<str>), Line>,
    /// Units drawn as a part of another.
    pub merged: BTreeMap<Box<str>, Box<str>>,
    /// Land only, without any border.
    pub is_land_only: bool,
}

/// One unit on one map.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Code, as in [`Unit::code`].
    pub code: Box<str>,
    /// Path commands on the grid of half pixels.
    pub d: String,
    /// Its rings on that grid, the largest first.
    pub rings: Vec<Vec<Cell>>,
    /// Area of its largest ring, square pixels.
    pub largest: f64,
}

/// The land of a map.
#[derive(Debug, Clone, PartialEq)]
pub struct Land {
    /// The part of the Earth.
    pub view: View,
    /// Units in the frame, sorted by code.
    pub shapes: Vec<Shape>,
    /// Solid borders, as path commands.
    pub borders: String,
    /// Dashed borders.
    pub dashed: String,
}

impl Land {
    /// The shape of a unit, if the frame shows any of it.
    pub fn shape(&self, code: &str) -> Option<&Shape> {
        let at = self.shapes.binary_search_by(|s| (*s.code).cmp(code)).ok()?;
        self.shapes.get(at)
    }
}

/// Draws the land a view shows; `detail` as [`DETAIL`], larger for a smaller drawing.
pub fn land(geometry: &Geometry, view: View, detail: f64, rules: &Rules) -> Land {
    let pen = Pen::new(geometry, view, detail);
    let mut units: BTreeMap<&str, Vec<&Unit>> = BTreeMap::new();
    for unit in &geometry.units {
        let code = rules.merged.get(&unit.code).unwrap_or(&unit.code);
        units.entry(code).or_default().push(unit);
    }
    let mut shapes = Vec::new();
    for (code, units) in units {
        let mut rings: Vec<Vec<Cell>> = units.iter().flat_map(|u| pen.rings(u)).collect();
        rings.sort_by(|a, b| path::area(b).total_cmp(&path::area(a)));
        let largest = rings.first().map_or(0.0, |r| path::area(r));
        let mut at = 0;
        rings.retain(|r| {
            at += 1;
            at == 1 || path::area(r) >= LEAST_ISLAND.max(detail)
        });
        if !rings.is_empty() {
            shapes.push(Shape { code: code.into(), d: path::rings(&rings), rings, largest });
        }
    }
    let (borders, dashed) = pen.borders(rules);
    Land { view, shapes, borders, dashed }
}

/// What is needed again and again while one map is drawn.
struct Pen<'a> {
    geometry: &'a Geometry,
    view: View,
    rect: Rect,
    /// Least ranks inside and outside the frame.
    ranks: (u8, u8),
    /// Local maps: the kept points of each arc, projected; `None` for what the projection cannot show.
    arcs: Vec<Vec<Option<(f64, f64)>>>,
}

impl<'a> Pen<'a> {
    fn new(geometry: &'a Geometry, view: View, detail: f64) -> Self {
        let km2 = view.km_per_pixel() * view.km_per_pixel();
        let ranks = (rank(detail * km2), rank(DETAIL_OUTSIDE * km2));
        let rect = [-MARGIN, -MARGIN, WIDTH + MARGIN, view.height() + MARGIN];
        let mut pen = Self { geometry, view, rect, ranks, arcs: Vec::new() };
        if matches!(view, View::Local { .. }) {
            let wanted = pen.wanted();
            let drawn = geometry.arcs.iter().zip(wanted).map(|(a, wanted)| if wanted { pen.arc(a) } else { Vec::new() });
            pen.arcs = drawn.collect();
        }
        pen
    }

    /// Which arcs belong to a ring whose box may reach into the frame: all others need not be projected.
    fn wanted(&self) -> Vec<bool> {
        let mut wanted = vec![false; self.geometry.arcs.len()];
        for ring in self.geometry.units.iter().flat_map(|u| &u.rings) {
            if self.is_near(ring) {
                for (arc, _) in ring {
                    wanted.get_mut(*arc).into_iter().for_each(|w| *w = true);
                }
            }
        }
        wanted
    }

    fn is_near(&self, ring: &Ring) -> bool {
        let arcs = ring.iter().filter_map(|(arc, _)| self.geometry.arcs.get(*arc)).map(|a| a.bounds);
        let around = |[s, w, n, e]: [i16; 4], [s2, w2, n2, e2]: [i16; 4]| [s.min(s2), w.min(w2), n.max(n2), e.max(e2)];
        arcs.reduce(around).is_some_and(|bounds| self.view.may_show(bounds))
    }

    /// The points of an arc on a local map: fine inside the frame, coarse outside it.
    fn arc(&self, arc: &Arc) -> Vec<Option<(f64, f64)>> {
        let least = if self.view.may_show(arc.bounds) { self.ranks.0 } else { self.ranks.1 };
        let mut out = Vec::new();
        for v in arc.points.iter().filter(|v| v.rank >= least) {
            let (lat, lon) = v.degrees();
            let at = self.view.project_near(lat, lon);
            let inside = at.is_some_and(|(x, y)| {
                let beyond = WIDTH / 20.0;
                x > -beyond && x < WIDTH + beyond && y > -beyond && y < self.view.height() + beyond
            });
            if inside || v.rank >= self.ranks.1 {
                out.push(at);
            }
        }
        out
    }

    fn rings(&self, unit: &Unit) -> Vec<Vec<Cell>> {
        let mut out = Vec::new();
        for ring in &unit.rings {
            match self.view {
                View::World => self.world_ring(self.geometry.ring(ring).filter(|v| v.rank >= self.ranks.0), &mut out),
                View::Local { .. } if !self.is_near(ring) => {}
                View::Local { .. } => {
                    let mut points = Vec::new();
                    for (arc, back) in ring {
                        let line = self.arcs.get(*arc).map_or(&[][..], |l| l);
                        let n = line.len();
                        let step = |i: usize| line.get(if *back { n - 1 - i } else { i }).copied().flatten();
                        points.extend((0..n.saturating_sub(1)).filter_map(step));
                    }
                    out.push(path::ring_cells(clip(&points, self.rect)));
                }
            }
        }
        out.retain(|r| !r.is_empty());
        out
    }

    /// A ring of the world map: longitudes without jumps, cut at the map's own edge, and what lies beyond an edge drawn
    /// at the other.
    fn world_ring(&self, points: impl Iterator<Item = Vertex>, out: &mut Vec<Vec<Cell>>) {
        let mut ring: Vec<(f64, f64)> = Vec::new();
        for v in points {
            let (lat, lon) = v.degrees();
            let lon = lon - crate::draw::map::projection::CENTRE;
            let lon = ring.last().map_or(lon, |(before, _)| before + wrap(lon - before));
            ring.push((lon, lat));
        }
        let (south, north) = BAND;
        for turn in [-720.0, -360.0, 0.0, 360.0, 720.0] {
            let turned: Vec<(f64, f64)> = ring.iter().map(|(lon, lat)| (lon + turn, *lat)).collect();
            let part = clip(&turned, [-180.0, south, 180.0, north]);
            out.push(path::ring_cells(part.iter().filter_map(|(lon, lat)| self.view.project(*lat, *lon))));
        }
    }

    /// Borders: arcs of two units, solid and dashed.
    fn borders(&self, rules: &Rules) -> (String, String) {
        if rules.is_land_only {
            return (String::new(), String::new());
        }
        let mut owners: Vec<Vec<&str>> = vec![Vec::new(); self.geometry.arcs.len()];
        for unit in &self.geometry.units {
            let code = rules.merged.get(&unit.code).unwrap_or(&unit.code);
            for (arc, _) in unit.rings.iter().flatten() {
                if let Some(list) = owners.get_mut(*arc)
                    && !list.contains(&&**code)
                {
                    list.push(code);
                }
            }
        }
        let (mut solid, mut dashed) = (Vec::new(), Vec::new());
        for (number, (arc, owners)) in self.geometry.arcs.iter().zip(&owners).enumerate() {
            let [a, b] = owners[..] else { continue };
            // The seam of the source is no border.
            if arc.points.iter().all(|v| v.lon.abs() == 18_000) {
                continue;
            }
            let pair = (a.min(b).into(), a.max(b).into());
            let line = rules.lines.get(&pair).copied().unwrap_or_default();
            let list = match line {
                Line::Solid => &mut solid,
                Line::Dashed => &mut dashed,
                Line::None => continue,
            };
            list.extend(self.line(number, &arc.points));
        }
        (path::lines(&solid), path::lines(&dashed))
    }

    fn line(&self, number: usize, points: &[Vertex]) -> Vec<Vec<Cell>> {
        let parts: Vec<Vec<(f64, f64)>> = match self.view {
            View::World => {
                let kept = points.iter().filter(|v| v.rank >= self.ranks.0).map(|v| v.degrees());
                let placed: Vec<(f64, f64)> = kept.filter_map(|(lat, lon)| self.view.place(lat, lon)).collect();
                // A border that runs over the edge of the map is no line across it.
                let far = placed.windows(2).any(|w| matches!(w, [a, b] if (a.0 - b.0).abs() > WIDTH / 2.0));
                if far { Vec::new() } else { vec![placed] }
            }
            View::Local { .. } => {
                let line = self.arcs.get(number).map_or(&[][..], |l| l);
                let whole: Vec<(f64, f64)> = line.iter().copied().flatten().collect();
                runs(&whole, self.rect)
            }
        };
        parts.into_iter().map(path::cells).filter(|c| c.len() > 1).collect()
    }
}
