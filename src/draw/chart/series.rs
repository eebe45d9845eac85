//! What a line chart joins: observations, and the value to be reached.

use crate::draw::svg::Label;

/// Observations joined by a line.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Series {
    /// Its name: head of its column in the table, and in the key.
    pub name: Label,
    /// The observations, ascending in x.
    pub points: Vec<Point>,
    /// Colour, 1..=6 for `chart-c1` to `chart-c6`; others start again at 1.
    pub class: u8,
    /// Words at the last point of a large chart.
    pub end: Option<Label>,
}

/// One observation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Point {
    /// Time.
    pub x: f64,
    /// Value. Not a number is a missing observation: the line stops and starts again.
    pub y: f64,
    /// Time in words, for the table.
    pub time: Label,
    /// Value in words, for the table; for a missing one a dash or why.
    pub label: Label,
    /// Lowest and highest value the published rounding allows.
    pub band: Option<(f64, f64)>,
    /// Whether the value may still change.
    pub provisional: bool,
    /// The basis changed before this observation; the words say how.
    pub break_before: Option<Label>,
    /// At least one observation is missing before this one.
    pub gap_before: bool,
    /// Remark, for the table.
    pub note: Option<Label>,
}

/// A value to be reached at a time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Target {
    /// Time.
    pub x: f64,
    /// Value.
    pub y: f64,
    /// Words at the point; the remark of its row in the table.
    pub label: Label,
    /// Time in words, for the table.
    pub time: Label,
    /// Value in words, for the table.
    pub value: Label,
    /// Time and value of the baseline.
    pub from: (f64, f64),
}
