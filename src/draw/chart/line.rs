//! Turns series of observations into a line chart.
//!
//! Grid, points and words use per-cent attributes and keep their pixel size at every width;
//! only the lines sit in a stretched inner `svg`.

use crate::draw::chart::Drawing;
use crate::draw::chart::Mark;
use crate::draw::chart::Point;
use crate::draw::chart::Series;
use crate::draw::chart::Size;
use crate::draw::chart::Target;
use crate::draw::chart::Words;
use crate::draw::chart::colour;
use crate::draw::chart::key;
use crate::draw::chart::key::Entry;
use crate::draw::chart::pen;
use crate::draw::chart::pen::hundredths;
use crate::draw::chart::pen::ring;
use crate::draw::chart::pen::rule;
use crate::draw::chart::scale::Axis;
use crate::draw::chart::scale::Tick;
use crate::draw::svg::Grow;
use crate::draw::svg::Label;
use crate::draw::svg::Writer;

// Edges of the plot in per cent of the drawing: room for circles at the sides, for the words
// of a break above and for the years below.
const LEFT: f64 = 2.0;
const RIGHT: f64 = 98.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 88.0;

/// Everything a line chart draws. Ticks and points that are not finite are left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LineChart {
    /// Words around the numbers.
    pub words: Words,
    /// The series; the first is drawn first and so lies lowest. Several get a key.
    pub series: Vec<Series>,
    /// Times, in the unit of the points.
    pub x: Axis,
    /// Values, in the unit of the points.
    pub y: Axis,
    /// The value the first series is to reach.
    pub target: Option<Target>,
    /// How much is written out.
    pub size: Size,
}

impl LineChart {
    /// Draws the chart, as one `svg` with the role of an image. No input fails.
    ///
    /// A missing observation or a break of basis cuts the line. Points outside the ranges are
    /// drawn where they belong, which may be outside the drawing.
    pub fn draw(&self) -> Drawing {
        let several = if self.series.len() > 1 { &self.series[..] } else { &[] };
        let value = |s: &Series| s.points.iter().rev().find(|p| p.y.is_finite()).map(|p| p.label.clone());
        let entry = |s: &Series| Entry { class: format!("chart-key-line {}", tone(s)), name: s.name.clone(), value: value(s) };
        let mut w = Writer::new();
        key::keyed(&mut w, false, &several.iter().map(entry).collect::<Vec<_>>(), |w| {
            let outer = [("class", "chart chart-line"), ("role", "img"), ("aria-label", &*self.words.name.text)];
            w.element("svg", &outer, |w| self.inside(w));
        });
        Drawing { svg: w.finish(), marks: self.marks() }
    }

    fn inside(&self, w: &mut Writer) {
        let small = self.size == Size::Small;
        pen::grid(w, &self.y, small, BOTTOM, |v| self.down(v));
        rule(w, "chart-base", (0.0, BOTTOM), (100.0, BOTTOM));
        self.years(w);
        self.breaks(w);
        pen::paths(w, &self.lines());
        for series in &self.series {
            self.points(w, series);
        }
        self.goal(w);
    }

    fn marks(&self) -> Vec<Mark> {
        let any = |is: &dyn Fn(&Point) -> bool| self.series.iter().flat_map(|s| &s.points).any(is);
        let has = [
            (any(&|p| p.gap_before || !p.y.is_finite()), Mark::Gap),
            (any(&|p| p.y.is_finite() && p.band.is_some()), Mark::Band),
            (any(&|p| p.y.is_finite() && p.provisional), Mark::Provisional),
            (any(&|p| p.break_before.is_some()), Mark::Break),
            (self.target.is_some(), Mark::Target),
        ];
        has.iter().filter(|(is, _)| *is).map(|(_, mark)| *mark).collect()
    }

    /// Place in per cent, rounded as printed; `None` where the input is not finite.
    fn place(&self, x: f64, y: f64) -> Option<(f64, f64)> {
        Some((self.across(x)?, self.down(y)?))
    }

    fn across(&self, x: f64) -> Option<f64> {
        let left = self.left();
        pen::share(x, self.x.range).map(|s| hundredths(left + (RIGHT - left) * s))
    }

    /// Where the first period stands: behind the words on the grid lines, so that no point lies on them.
    fn left(&self) -> f64 {
        if self.size == Size::Small {
            return LEFT;
        }
        let widest = self.y.inside().map(|t| pen::width(&t.label.text) + 8.0).fold(0.0, f64::max);
        (widest / pen::WIDE * 100.0).clamp(LEFT, 9.0)
    }

    fn down(&self, y: f64) -> Option<f64> {
        pen::share(y, self.y.range).map(|s| hundredths(BOTTOM - (BOTTOM - TOP) * s))
    }

    fn years(&self, w: &mut Writer) {
        let mut shown: Vec<&Tick> = self.x.inside().collect();
        if self.size == Size::Small && shown.len() > 2 {
            shown.drain(1..shown.len() - 1);
        }
        // The words of both ends grow inwards; the next ones give way where they would touch.
        let touch = |end: &Tick, next: &Tick| {
            let (Some(a), Some(b)) = (self.across(end.at), self.across(next.at)) else { return false };
            (a - b).abs() / 100.0 * pen::WIDE < pen::width(&end.label.text) + pen::width(&next.label.text) / 2.0 + 6.0
        };
        if shown.len() > 3 && touch(shown[0], shown[1]) {
            shown.remove(1);
        }
        if let [.., next, end] = shown[..]
            && shown.len() > 3
            && touch(end, next)
        {
            shown.remove(shown.len() - 2);
        }
        let last = shown.len().saturating_sub(1);
        for (i, tick) in shown.iter().enumerate() {
            let Some(x) = self.across(tick.at) else { continue };
            let grow = match i {
                _ if last == 0 => lone(x),
                0 => Grow::Right,
                i if i == last => Grow::Left,
                _ => Grow::Both,
            };
            // Counted from the end, so that the latest year always stays; two always fit.
            let class = if last > 1 && (last - i) % 2 == 1 { "chart-x chart-alt" } else { "chart-x" };
            w.label(class, (x, BOTTOM), (0.0, 18.0), grow, &tick.label);
        }
    }

    fn breaks(&self, w: &mut Writer) {
        let mut drawn: Vec<(f64, &Label)> = Vec::new();
        for series in &self.series {
            let mut before: Option<f64> = None;
            for point in series.points.iter().filter(|p| p.x.is_finite()) {
                if let Some(label) = &point.break_before {
                    let middle = before.map_or(point.x, |b| b + (point.x - b) / 2.0);
                    if let Some(x) = self.across(middle)
                        && !drawn.contains(&(x, label))
                    {
                        drawn.push((x, label));
                    }
                }
                before = Some(point.x);
            }
        }
        for (x, label) in drawn {
            rule(w, "chart-break", (x, 0.0), (x, BOTTOM));
            if self.size == Size::Large {
                let (across, grow) = if x > 60.0 { (-6.0, Grow::Left) } else { (6.0, Grow::Right) };
                w.label("chart-break-name", (x, 0.0), (across, 12.0), grow, label);
            }
        }
    }

    fn lines(&self) -> Vec<(String, Vec<(f64, f64)>)> {
        let mut lines = Vec::new();
        if let Some(t) = &self.target
            && let (Some(from), Some(to)) = (self.place(t.from.0, t.from.1), self.place(t.x, t.y))
        {
            lines.push(("chart-target-path".to_owned(), vec![from, to]));
        }
        for series in &self.series {
            let runs = self.runs(&series.points).into_iter().filter(|run| run.len() > 1);
            let line = |run: Vec<(usize, (f64, f64))>| run.into_iter().map(|(_, place)| place).collect();
            lines.extend(runs.map(|run| (format!("chart-path {}", tone(series)), line(run))));
        }
        lines
    }

    /// The unbroken stretches of a series, each point with its position.
    fn runs(&self, points: &[Point]) -> Vec<Vec<(usize, (f64, f64))>> {
        let mut runs = vec![Vec::new()];
        for (i, point) in points.iter().enumerate() {
            let place = self.place(point.x, point.y);
            if point.gap_before || point.break_before.is_some() || place.is_none() {
                runs.push(Vec::new());
            }
            if let (Some(place), Some(run)) = (place, runs.last_mut()) {
                run.push((i, place));
            }
        }
        runs
    }

    fn points(&self, w: &mut Writer, series: &Series) {
        let tone = tone(series);
        let runs = self.runs(&series.points);
        let lone: Vec<usize> = runs.iter().filter(|r| r.len() == 1).flatten().map(|p| p.0).collect();
        let last = runs.iter().flatten().map(|p| p.0).max();
        for (i, point) in series.points.iter().enumerate() {
            let Some(place) = self.place(point.x, point.y) else { continue };
            if let Some((low, high)) = point.band
                && let (Some(low), Some(high)) = (self.down(low), self.down(high))
            {
                rule(w, &format!("chart-band {tone}"), (place.0, low), (place.0, high));
            }
            // A point without neighbours is drawn at every size: nothing else shows it.
            if self.size == Size::Small && Some(i) != last && !point.provisional && !lone.contains(&i) {
                continue;
            }
            let hollow = if point.provisional { " chart-provisional" } else { "" };
            let end = if Some(i) == last { " chart-last" } else { "" };
            ring(w, &format!("chart-point {tone}{hollow}{end}"), place, if end.is_empty() { "3.5" } else { "5" });
        }
        let seen: Vec<(f64, f64)> = runs.iter().flatten().map(|p| p.1).collect();
        if let (Some(label), Size::Large, Some(here)) = (&series.end, self.size, seen.last()) {
            let before = seen.iter().rev().nth(1);
            // Beside the line, not on it: below a line that falls or leads on to a target.
            let below = (self.target.is_some() || before.is_some_and(|b| b.1 < here.1)) && here.1 < 80.0;
            let grow = match here.0 {
                x if x > 82.0 => Grow::Left,
                x if x > 62.0 => Grow::Both,
                _ => Grow::Right,
            };
            w.label("chart-end", *here, (0.0, if below { 26.0 } else { -13.0 }), grow, label);
        }
    }

    fn goal(&self, w: &mut Writer) {
        let Some(t) = &self.target else { return };
        let Some(place) = self.place(t.x, t.y) else { return };
        ring(w, "chart-target", place, "5.5");
        // A small drawing has no room for it beside the last value; the words around it say the target.
        if self.size == Size::Small {
            return;
        }
        let grow = if place.0 > 50.0 { Grow::Left } else { Grow::Right };
        let down = if place.1 < 8.0 { 24.0 } else { -14.0 };
        w.label("chart-target-name", place, (0.0, down), grow, &t.label);
    }
}

fn lone(x: f64) -> Grow {
    match x {
        x if x < 33.0 => Grow::Right,
        x if x > 67.0 => Grow::Left,
        _ => Grow::Both,
    }
}

fn tone(series: &Series) -> String {
    colour(series.class.into())
}
