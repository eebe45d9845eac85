//! Turns series of observations into a line chart.

pub mod line;
pub mod scale;

use crate::draw::svg::Label;

pub use crate::draw::chart::line::line_chart;

/// Everything a line chart draws. Ticks and points that are not finite are left out.
#[derive(Debug, Clone, PartialEq)]
pub struct LineChart {
    /// The series; the first is drawn first and so lies lowest.
    pub series: Vec<Series>,
    /// Values with a grid line and a label, ascending; those outside `y_range` are left out.
    pub y_ticks: Vec<Tick>,
    /// Times with a label below, ascending; those outside `x_range` are left out.
    pub x_ticks: Vec<Tick>,
    /// Left and right edge of the plot, in the unit of the points.
    pub x_range: (f64, f64),
    /// Lower and upper edge of the plot, in the unit of the points.
    pub y_range: (f64, f64),
    /// The sentence that stands for the chart in assistive technology.
    pub name: String,
    /// The value to be reached.
    pub target: Option<Target>,
}

/// A labelled place on an axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// Place, in the unit of the axis.
    pub at: f64,
    /// Words.
    pub label: Label,
}

/// Observations joined by a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// The observations, ascending in x.
    pub points: Vec<Point>,
    /// Colour, 1..=5 for `chart-c1` to `chart-c5`; others start again at 1.
    pub class: u8,
}

/// One observation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Point {
    /// Time.
    pub x: f64,
    /// Value. Not a number is a missing observation: the line stops and starts again.
    pub y: f64,
    /// Lowest and highest value the published rounding allows.
    pub band: Option<(f64, f64)>,
    /// Whether the value may still change.
    pub provisional: bool,
    /// The basis changed before this observation; the words say how.
    pub break_before: Option<Label>,
    /// At least one observation is missing before this one.
    pub gap_before: bool,
}

/// A value to be reached at a time.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// Time.
    pub x: f64,
    /// Value.
    pub y: f64,
    /// Words.
    pub label: Label,
    /// Time and value of the baseline.
    pub from: (f64, f64),
}
