//! Turns a number for each category into bars from one line, to both sides of it where there are numbers below zero.

use crate::draw::chart::Amount;
use crate::draw::chart::Data;
use crate::draw::chart::Drawing;
use crate::draw::chart::Row;
use crate::draw::chart::rows;
use crate::draw::chart::rows::Rows;
use crate::draw::svg::Writer;

/// One bar for each row of the data; only its first number is drawn.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bars {
    /// Categories and numbers.
    pub data: Data,
    /// Whether the page runs from right to left.
    pub rtl: bool,
}

impl Bars {
    /// Draws the chart. A missing number is its label at the line. No input fails.
    pub fn draw(&self) -> Drawing {
        let data = &self.data;
        let known = || data.rows.iter().filter_map(|r| r.cells.first()?.finite());
        let (lo, hi) = (known().fold(0.0, f64::min), known().fold(0.0, f64::max));
        let rows = Rows::new(data, self.rtl, 0.0, lo < 0.0).signed(lo < 0.0);
        let label = |minus: bool| {
            let of = move |r: &'_ &Row| r.cells.first().and_then(Amount::finite).is_some_and(|v| v < 0.0) == minus;
            rows::room(data.rows.iter().filter(of).filter_map(|r| r.cells.first()).map(|c| &c.label))
        };
        let before = if lo < 0.0 { label(true) } else { 0.0 };
        let place = scale((lo, hi), (before, 100.0 - label(false)));
        let zero = place(0.0);
        let mut w = Writer::new();
        rows.draw(
            &mut w,
            |_| {},
            |w, row, y| {
                let cell = rows::cell(data, row, 0);
                let end = cell.finite().map_or(zero, &place);
                if cell.finite().is_some() {
                    let hollow = if row.provisional { " chart-provisional" } else { "" };
                    rows.bar(w, &format!("chart-bar chart-c1{hollow}"), (zero, end), y);
                }
                if lo < 0.0 {
                    rows.stroke(w, "chart-base", zero, y, 4.0);
                }
                rows.number(w, &cell, end, cell.finite().is_none_or(|v| v >= 0.0), y);
            },
        );
        Drawing { svg: w.finish(), marks: data.marks() }
    }
}

/// From values to per cent, into an interval of the drawing.
pub(super) fn scale((lo, hi): (f64, f64), (from, to): (f64, f64)) -> impl Fn(f64) -> f64 {
    let length = hi - lo;
    move |value| {
        let share = if length.is_finite() && length > 0.0 { (value - lo) / length } else { 0.0 };
        from + (to - from) * share.clamp(0.0, 1.0)
    }
}
