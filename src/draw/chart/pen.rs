//! Turns places in per cent and pixels into the few shapes all charts are made of.

use crate::draw::chart::scale::Axis;
use crate::draw::num::fmt_pct;
use crate::draw::svg::Grow;
use crate::draw::svg::Writer;
use crate::draw::svg::pct;

// Narrow and wide drawings the words are planned for, in pixels. The style sheet hides `chart-alt` below 34rem
// (a little over 600 pixels); a page of 320 pixels leaves 280.
pub(super) const NARROW: f64 = 280.0;
pub(super) const WIDE: f64 = 600.0;

/// Rounded as printed, so that sums of printed numbers are exact.
pub(super) fn hundredths(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// The part of a range that lies before a value; a half if the range has no length, `None` for what is not finite.
pub(super) fn share(value: f64, (lo, hi): (f64, f64)) -> Option<f64> {
    if !value.is_finite() {
        return None;
    }
    let length = hi - lo;
    Some(if length.is_finite() && length > 0.0 { (value - lo) / length } else { 0.5 })
}

/// Width of words of 14 pixels, in pixels, generously.
pub(super) fn width(text: &str) -> f64 {
    f64::from(u32::try_from(text.chars().count()).unwrap_or(u32::MAX)) * 8.0
}

pub(super) fn rule(w: &mut Writer, class: &str, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
    let (x1, y1, x2, y2) = (pct(x1), pct(y1), pct(x2), pct(y2));
    w.leaf("line", &[("class", class), ("x1", &x1), ("y1", &y1), ("x2", &x2), ("y2", &y2)]);
}

pub(super) fn ring(w: &mut Writer, class: &str, (x, y): (f64, f64), r: &str) {
    w.leaf("circle", &[("class", class), ("cx", &pct(x)), ("cy", &pct(y)), ("r", r)]);
}

/// A block between two corners in per cent.
pub(super) fn block(w: &mut Writer, class: &str, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
    let (x, y) = (pct(x1.min(x2)), pct(y1.min(y2)));
    let (across, down) = (pct((x2 - x1).abs()), pct((y2 - y1).abs()));
    w.leaf("rect", &[("class", class), ("x", &x), ("y", &y), ("width", &across), ("height", &down)]);
}

/// A block as wide as per cent say and as high as pixels say.
pub(super) fn bar(w: &mut Writer, class: &str, (x1, x2): (f64, f64), (y, height): (f64, f64)) {
    let (x, across) = (pct(x1.min(x2)), pct((x2 - x1).abs()));
    let (y, height) = (fmt_pct(y), fmt_pct(height));
    w.leaf("rect", &[("class", class), ("x", &x), ("y", &y), ("width", &across), ("height", &height)]);
}

/// A little square of a colour at (`x`, `y`) per cent, moved by pixels.
pub(super) fn swatch(w: &mut Writer, class: &str, (x, y): (f64, f64), (right, down): (f64, f64)) {
    let by = format!("translate({} {})", fmt_pct(right), fmt_pct(down));
    let (class, x, y) = (format!("chart-swatch {class}"), pct(x), pct(y));
    w.leaf("rect", &[("class", &class), ("x", &x), ("y", &y), ("width", "11"), ("height", "11"), ("transform", &by)]);
}

/// Lines joining places in per cent, in a stretched inner drawing of 1000 × 1000 units.
pub(super) fn paths(w: &mut Writer, lines: &[(String, Vec<(f64, f64)>)]) {
    if lines.is_empty() {
        return;
    }
    let stretched = [
        ("viewBox", "0 0 1000 1000"),
        ("aria-hidden", "true"),
        ("preserveAspectRatio", "none"),
        ("width", "100%"),
        ("height", "100%"),
    ];
    let place = |(x, y): &(f64, f64)| format!("{},{}", fmt_pct(x * 10.0), fmt_pct(y * 10.0));
    w.element("svg", &stretched, |w| {
        for (class, points) in lines {
            let places: Vec<String> = points.iter().map(place).collect();
            let fixed = ("vector-effect", "non-scaling-stroke");
            w.leaf("polyline", &[("class", class), ("fill", "none"), fixed, ("points", &places.join(" "))]);
        }
    });
}

/// Grid lines with their words 6 pixels above the start; no grid line where the base line lies.
pub(super) fn grid(w: &mut Writer, axis: &Axis, top_only: bool, base: f64, down: impl Fn(f64) -> Option<f64>) {
    let inside: Vec<_> = axis.inside().collect();
    let first = if top_only { inside.len().saturating_sub(1) } else { 0 };
    for tick in inside.into_iter().skip(first) {
        let Some(y) = down(tick.at) else { continue };
        if (y - base).abs() > 0.01 {
            rule(w, "chart-grid", (0.0, y), (100.0, y));
        }
        w.label("chart-y", (0.0, y), (0.0, -6.0), Grow::Right, &tick.label);
    }
}
