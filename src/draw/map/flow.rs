//! Turns movements between two places into curves over the ground: great circles with a lift, wider for more people.

use crate::draw::map::Map;
use crate::draw::map::path::GRID;
use crate::draw::map::projection::View;
use crate::draw::map::projection::WIDTH;
use crate::draw::map::projection::vector;
use crate::draw::num;
use crate::draw::svg::Writer;

/// People who moved between two places.
#[derive(Debug, Clone, PartialEq)]
pub struct Flow {
    /// Latitude and longitude of the start, degrees.
    pub from: (f64, f64),
    /// Latitude and longitude of the end, degrees.
    pub to: (f64, f64),
    /// People; none is not drawn.
    pub count: u32,
    /// The greatest count of all maps a reader may compare, which has the widest line.
    pub most: u32,
    /// Code of the country at the far end, in small letters, for a filter.
    pub key: Box<str>,
}

/// Pixels a curve is lifted for each radian between its ends.
const LIFT: f64 = 16.0;
/// Widths of the lines, classes 1 to this.
const CLASSES: f64 = 6.0;

/// The curves, the widest last.
pub(super) fn lines(w: &mut Writer, map: &Map) {
    let mut flows: Vec<&Flow> = map.flows.iter().filter(|f| f.count > 0).collect();
    flows.sort_by(|a, b| a.count.cmp(&b.count).then_with(|| a.key.cmp(&b.key)));
    for flow in flows {
        let Some(d) = curve(&map.land.view, flow.from, flow.to) else { continue };
        let class = format!("map-flow map-w{}", class(flow.count, flow.most));
        w.leaf("path", &[("class", &class), ("data-f", &flow.key), ("d", &d)]);
    }
}

/// Class of the width of a line: in the proportion of the root, as for areas.
pub fn class(count: u32, most: u32) -> u8 {
    let share = num::sqrt(f64::from(count) / f64::from(most.max(1)));
    // 1 to 6: neither end can leave the range of a byte.
    ((share * CLASSES).round().max(1.0)) as u8
}

/// Places along the curves in pixels of a layer, close enough together that no name fits between two of them.
pub(super) fn along(map: &Map, scale: f64) -> Vec<(f64, f64)> {
    let curves = map.flows.iter().filter(|f| f.count > 0).filter_map(|f| bend(&map.land.view, f.from, f.to));
    let steps = |[a, control, b]: [(f64, f64); 3]| {
        let length = ((b.0 - a.0).abs() + (b.1 - a.1).abs()) * scale;
        let last = (length / 10.0).ceil().max(1.0) as u32;
        (0..=last).map(move |n| {
            let t = f64::from(n) / f64::from(last);
            let at = |a: f64, c: f64, b: f64| ((1.0 - t) * (1.0 - t) * a + 2.0 * t * (1.0 - t) * c + t * t * b) * scale;
            (at(a.0, control.0, b.0), at(a.1, control.1, b.1))
        })
    };
    curves.flat_map(steps).collect()
}

/// Path commands of one curve; `None` where an end lies outside the frame.
fn curve(view: &View, from: (f64, f64), to: (f64, f64)) -> Option<String> {
    let [a, control, b] = bend(view, from, to)?;
    let cell = |(x, y): (f64, f64)| format!("{} {}", (x * GRID).round() as i32, (y * GRID).round() as i32);
    Some(format!("M{}Q{} {}", cell(a), cell(control), cell(b)))
}

/// Ends and control point of one curve, pixels of the drawing.
fn bend(view: &View, from: (f64, f64), to: (f64, f64)) -> Option<[(f64, f64); 3]> {
    let (a, b) = (view.place(from.0, from.1)?, view.place(to.0, to.1)?);
    let (p, q) = (vector(from.0, from.1), vector(to.0, to.1));
    let dot = (p.0 * q.0 + p.1 * q.1 + p.2 * q.2).clamp(-1.0, 1.0);
    let angle = std::f64::consts::FRAC_PI_2 - num::asin(dot);
    let (x, y, z) = (p.0 + q.0, p.1 + q.1, p.2 + q.2);
    let lat = num::atan2(z, num::sqrt(x * x + y * y)).to_degrees();
    let straight = ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0);
    let over = view.place(lat, num::atan2(y, x).to_degrees());
    // A great circle that leaves the map at one edge and comes back at the other is no curve on it.
    let over = over.filter(|m| (m.0 - straight.0).abs() < WIDTH / 4.0).unwrap_or(straight);
    let middle = (over.0, over.1 - LIFT * angle);
    // The middle of a quadratic curve lies half way between its control point and the middle of its ends.
    Some([a, (2.0 * middle.0 - straight.0, 2.0 * middle.1 - straight.1), b])
}
