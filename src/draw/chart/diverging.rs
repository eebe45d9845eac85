//! Turns two directions, such as in and out, into columns or bars to both sides of one line.

use crate::draw::chart::Amount;
use crate::draw::chart::Data;
use crate::draw::chart::Drawing;
use crate::draw::chart::Size;
use crate::draw::chart::bars;
use crate::draw::chart::columns::numbers;
use crate::draw::chart::pen;
use crate::draw::chart::pen::hundredths;
use crate::draw::chart::rows;
use crate::draw::chart::rows::Rows;
use crate::draw::chart::slots::Slots;
use crate::draw::svg::Grow;
use crate::draw::svg::Label;
use crate::draw::svg::Writer;

// Edges of the columns in per cent: numbers and the name of a side beyond each, periods below.
const TOP: f64 = 14.0;
const BOTTOM: f64 = 78.0;

/// Columns above (first number) and below (second number) one line, for each period.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DivergingYears {
    /// Periods; two numbers not below zero each, in one unit. The heads name the sides.
    pub data: Data,
}

/// Bars towards the start (first number) and the end (second number) from one line, for each category.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DivergingBars {
    /// Categories; two numbers not below zero each, in one unit. The heads name the sides.
    pub data: Data,
    /// Whether the page runs from right to left: the first side is then at the right.
    pub rtl: bool,
}

impl DivergingYears {
    /// Draws the chart. Numbers stand at the ends; 0 is written, a missing number is its label. No input fails.
    pub fn draw(&self) -> Drawing {
        let data = &self.data;
        let slots = Slots::new(data, None);
        let (up, low) = (largest(data, 0), largest(data, 1));
        let zero = hundredths(bars::scale((0.0, up + low), (TOP, BOTTOM))(up));
        let zero = if up + low > 0.0 { zero } else { f64::midpoint(TOP, BOTTOM) };
        let unit = if up + low > 0.0 { (BOTTOM - TOP) / (up + low) } else { 0.0 };
        let end = |k: usize, cell: &Amount| {
            let length = cell.finite().map_or(0.0, |v| v.max(0.0) * unit);
            hundredths(if k == 0 { zero - length } else { zero + length }.clamp(TOP, BOTTOM))
        };
        let mut w = Writer::new();
        let outer = [("class", "chart chart-diverging"), ("role", "img"), ("aria-label", &*data.words.name.text)];
        w.element("svg", &outer, |w| {
            for k in [0, 1] {
                side(w, data.heads.get(k), k);
                for (i, row) in data.rows.iter().enumerate() {
                    let Some(cell) = row.cells.get(k).filter(|c| c.finite().is_some()) else { continue };
                    let (x1, x2) = slots.column(i);
                    pen::block(w, &class("chart-column", k, row.provisional), (x1, zero), (x2, end(k, cell)));
                }
            }
            pen::rule(w, "chart-base", (0.0, zero), (100.0, zero));
            slots.times(w, data, Size::Large, (100.0, -3.0));
            slots.breaks(w, data, Size::Large);
            for k in [0, 1] {
                let cells: Vec<Option<&Amount>> = data.rows.iter().map(|r| r.cells.get(k)).collect();
                numbers(w, &slots, data, &cells, Size::Large, |cell| (end(k, cell), k == 1));
            }
        });
        Drawing { svg: w.finish(), marks: data.marks() }
    }
}

impl DivergingBars {
    /// Draws the chart. Numbers stand at the ends; 0 is written, a missing number is its label. No input fails.
    pub fn draw(&self) -> Drawing {
        let data = &self.data;
        let rows = Rows::new(data, self.rtl, 30.0, true);
        let (first, second) = (largest(data, 0), largest(data, 1));
        let room = |k: usize| rows::room(data.rows.iter().filter_map(|r| r.cells.get(k)).map(|c| &c.label));
        let place = bars::scale((-first, second), (room(0), 100.0 - room(1)));
        let zero = if first + second > 0.0 { place(0.0) } else { 50.0 };
        let mut w = Writer::new();
        let heads = |w: &mut Writer| {
            for (k, name) in data.heads.iter().take(2).enumerate() {
                let start = k == 0;
                rows.swatch(w, &class("", k, false), start);
                let (x, on) = if start { (0.0, 17.0) } else { (100.0, -17.0) };
                rows.words(w, "chart-side", x, (on, 14.0), start, name);
            }
        };
        rows.draw(&mut w, heads, |w, row, y| {
            for k in [0, 1] {
                let cell = rows::cell(data, row, k);
                let length = cell.finite().map(|v| v.max(0.0));
                let end = length.map_or(zero, |v| if first + second > 0.0 { place(if k == 0 { -v } else { v }) } else { zero });
                if length.is_some() {
                    rows.bar(w, &class("chart-bar", k, row.provisional), (zero, end), y);
                }
                rows.number(w, &cell, end, k == 1, y);
            }
            rows.stroke(w, "chart-base", zero, y, 4.0);
        });
        Drawing { svg: w.finish(), marks: data.marks() }
    }
}

/// The largest number of a side; 0 without one.
fn largest(data: &Data, side: usize) -> f64 {
    data.rows.iter().filter_map(|r| r.cells.get(side)?.finite()).fold(0.0, f64::max)
}

fn class(kind: &str, side: usize, provisional: bool) -> String {
    let hollow = if provisional { " chart-provisional" } else { "" };
    format!("{kind} chart-c{}{hollow}", side + 1).trim().to_owned()
}

/// Name of a side with its colour: above the columns, or below them.
fn side(w: &mut Writer, name: Option<&Label>, k: usize) {
    let Some(name) = name else { return };
    let (y, down) = if k == 0 { (0.0, 12.0) } else { (100.0, -24.0) };
    pen::swatch(w, &class("", k, false), (0.0, y), (0.0, down - 10.0));
    w.label("chart-side", (0.0, y), (17.0, down), Grow::Right, name);
}
