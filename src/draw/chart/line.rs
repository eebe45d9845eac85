//! Turns a [`LineChart`] into markup.
//!
//! Grid, points and words use per-cent attributes and keep their pixel size at every width;
//! only the lines sit in a stretched inner `svg`.

use crate::draw::chart::LineChart;
use crate::draw::chart::Point;
use crate::draw::chart::Series;
use crate::draw::chart::Tick;
use crate::draw::num::fmt_pct;
use crate::draw::svg::Grow;
use crate::draw::svg::Label;
use crate::draw::svg::Writer;
use crate::draw::svg::pct;

// Edges of the plot in per cent of the drawing: room for circles at the sides, for the words
// of a break above and for the years below.
const LEFT: f64 = 2.0;
const RIGHT: f64 = 98.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 88.0;

/// Draws a line chart, as one `svg` with the role of an image. No input fails.
///
/// A missing observation or a break of basis cuts the line. Points outside the ranges are
/// drawn where they belong, which may be outside the drawing.
pub fn line_chart(chart: &LineChart) -> String {
    let plot = Plot { x: chart.x_range, y: chart.y_range };
    let mut w = Writer::new();
    let outer = [("class", "chart chart-line"), ("role", "img"), ("aria-label", &chart.name)];
    w.element("svg", &outer, |w| {
        grid(w, chart, &plot);
        years(w, chart, &plot);
        breaks(w, chart, &plot);
        lines(w, chart, &plot);
        for series in &chart.series {
            points(w, series, &plot);
        }
        target(w, chart, &plot);
    });
    w.finish()
}

struct Plot {
    x: (f64, f64),
    y: (f64, f64),
}

impl Plot {
    /// Place in per cent, rounded as printed; `None` where the input is not finite.
    fn place(&self, x: f64, y: f64) -> Option<(f64, f64)> {
        Some((self.across(x)?, self.down(y)?))
    }

    fn across(&self, x: f64) -> Option<f64> {
        share(x, self.x).map(|s| hundredths(LEFT + (RIGHT - LEFT) * s))
    }

    fn down(&self, y: f64) -> Option<f64> {
        share(y, self.y).map(|s| hundredths(BOTTOM - (BOTTOM - TOP) * s))
    }
}

/// The part of a range that lies before a value; a half if the range has no length.
fn share(value: f64, (lo, hi): (f64, f64)) -> Option<f64> {
    if !value.is_finite() {
        return None;
    }
    let length = hi - lo;
    Some(if length.is_finite() && length > 0.0 { (value - lo) / length } else { 0.5 })
}

fn hundredths(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn inside(tick: &&Tick, (lo, hi): (f64, f64)) -> bool {
    tick.at.is_finite() && tick.at >= lo && tick.at <= hi
}

fn rule(w: &mut Writer, class: &str, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
    let (x1, y1, x2, y2) = (pct(x1), pct(y1), pct(x2), pct(y2));
    w.leaf("line", &[("class", class), ("x1", &x1), ("y1", &y1), ("x2", &x2), ("y2", &y2)]);
}

fn ring(w: &mut Writer, class: &str, (x, y): (f64, f64), r: &str) {
    w.leaf("circle", &[("class", class), ("cx", &pct(x)), ("cy", &pct(y)), ("r", r)]);
}

fn grid(w: &mut Writer, chart: &LineChart, plot: &Plot) {
    for tick in chart.y_ticks.iter().filter(|t| inside(t, plot.y)) {
        let Some(y) = plot.down(tick.at) else {
            continue;
        };
        if y < BOTTOM {
            rule(w, "chart-grid", (0.0, y), (100.0, y));
        }
        w.label("chart-y", (0.0, y), (0.0, -6.0), Grow::Right, &tick.label);
    }
    rule(w, "chart-base", (0.0, BOTTOM), (100.0, BOTTOM));
}

fn years(w: &mut Writer, chart: &LineChart, plot: &Plot) {
    let shown: Vec<&Tick> = chart.x_ticks.iter().filter(|t| inside(t, plot.x)).collect();
    let last = shown.len().saturating_sub(1);
    for (i, tick) in shown.iter().enumerate() {
        let Some(x) = plot.across(tick.at) else {
            continue;
        };
        let grow = match i {
            _ if last == 0 => lone(x),
            0 => Grow::Right,
            i if i == last => Grow::Left,
            _ => Grow::Both,
        };
        // Counted from the end, so that the latest year always stays.
        let class = if (last - i) % 2 == 1 { "chart-x chart-alt" } else { "chart-x" };
        w.label(class, (x, BOTTOM), (0.0, 18.0), grow, &tick.label);
    }
}

fn lone(x: f64) -> Grow {
    match x {
        x if x < 33.0 => Grow::Right,
        x if x > 67.0 => Grow::Left,
        _ => Grow::Both,
    }
}

fn breaks(w: &mut Writer, chart: &LineChart, plot: &Plot) {
    let mut drawn: Vec<(f64, &Label)> = Vec::new();
    for series in &chart.series {
        let mut before: Option<f64> = None;
        for point in &series.points {
            if let (Some(label), true) = (&point.break_before, point.x.is_finite()) {
                let middle = before.map_or(point.x, |b| b + (point.x - b) / 2.0);
                if let Some(x) = plot.across(middle)
                    && !drawn.contains(&(x, label))
                {
                    drawn.push((x, label));
                }
            }
            if point.x.is_finite() {
                before = Some(point.x);
            }
        }
    }
    for (x, label) in drawn {
        rule(w, "chart-break", (x, 0.0), (x, BOTTOM));
        let (across, grow) = if x > 60.0 { (-6.0, Grow::Left) } else { (6.0, Grow::Right) };
        w.label("chart-break-name", (x, 0.0), (across, 12.0), grow, label);
    }
}

/// Coordinates of the inner drawing, 1000 × 1000 units over the whole outer one.
fn lines(w: &mut Writer, chart: &LineChart, plot: &Plot) {
    let stretched = [
        ("viewBox", "0 0 1000 1000"),
        ("aria-hidden", "true"),
        ("preserveAspectRatio", "none"),
        ("width", "100%"),
        ("height", "100%"),
    ];
    let line = |w: &mut Writer, class: &str, points: &[(f64, f64)]| {
        let place = |(x, y): &(f64, f64)| format!("{},{}", fmt_pct(x * 10.0), fmt_pct(y * 10.0));
        let places: Vec<String> = points.iter().map(place).collect();
        let fixed = ("vector-effect", "non-scaling-stroke");
        w.leaf("polyline", &[("class", class), ("fill", "none"), fixed, ("points", &places.join(" "))]);
    };
    w.element("svg", &stretched, |w| {
        if let Some(t) = &chart.target {
            let ends = [plot.place(t.from.0, t.from.1), plot.place(t.x, t.y)];
            if let [Some(from), Some(to)] = ends {
                line(w, "chart-target-path", &[from, to]);
            }
        }
        for series in &chart.series {
            let class = format!("chart-path {}", colour(series));
            for run in runs(&series.points, plot).iter().filter(|run| run.len() > 1) {
                line(w, &class, run);
            }
        }
    });
}

/// The unbroken stretches of a series.
fn runs(points: &[Point], plot: &Plot) -> Vec<Vec<(f64, f64)>> {
    let mut runs: Vec<Vec<(f64, f64)>> = vec![Vec::new()];
    for point in points {
        let place = plot.place(point.x, point.y);
        if point.gap_before || point.break_before.is_some() || place.is_none() {
            runs.push(Vec::new());
        }
        if let (Some(place), Some(run)) = (place, runs.last_mut()) {
            run.push(place);
        }
    }
    runs
}

fn points(w: &mut Writer, series: &Series, plot: &Plot) {
    let colour = colour(series);
    let placed = |p: &Point| plot.place(p.x, p.y).is_some();
    let last = series.points.iter().rposition(placed);
    for (i, point) in series.points.iter().enumerate() {
        let Some(place) = plot.place(point.x, point.y) else {
            continue;
        };
        if let Some((low, high)) = point.band
            && let (Some(low), Some(high)) = (plot.down(low), plot.down(high))
        {
            rule(w, &format!("chart-band {colour}"), (place.0, low), (place.0, high));
        }
        let mut class = format!("chart-point {colour}");
        if point.provisional {
            class.push_str(" chart-provisional");
        }
        if Some(i) == last {
            class.push_str(" chart-last");
        }
        ring(w, &class, place, if Some(i) == last { "5" } else { "3.5" });
    }
}

fn target(w: &mut Writer, chart: &LineChart, plot: &Plot) {
    let Some(t) = &chart.target else { return };
    let Some(place) = plot.place(t.x, t.y) else {
        return;
    };
    ring(w, "chart-target", place, "5.5");
    let grow = if place.0 > 50.0 { Grow::Left } else { Grow::Right };
    let down = if place.1 < 8.0 { 24.0 } else { -14.0 };
    w.label("chart-target-name", place, (0.0, down), grow, &t.label);
}

fn colour(series: &Series) -> String {
    format!("chart-c{}", (series.class.max(1) - 1) % 5 + 1)
}
