//! Turns our share and a reference share of each category into bars with a stroke at the reference.

use crate::draw::chart::Data;
use crate::draw::chart::Drawing;
use crate::draw::chart::Mark;
use crate::draw::chart::bars;
use crate::draw::chart::key;
use crate::draw::chart::key::Entry;
use crate::draw::chart::rows;
use crate::draw::chart::rows::Rows;
use crate::draw::svg::Writer;

/// A bar for the first number of each row and a stroke for the second; both are written at the end of the row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reference {
    /// Categories; two numbers not below zero each, in one unit.
    pub data: Data,
    /// Whether the page runs from right to left.
    pub rtl: bool,
}

impl Reference {
    /// Draws the chart and its key. A missing number has no bar or stroke, only its label. No input fails.
    pub fn draw(&self) -> Drawing {
        let data = &self.data;
        let rows = Rows::new(data, self.rtl, 0.0, false);
        let column = |k: usize| rows::room(data.rows.iter().filter_map(|r| r.cells.get(k)).map(|c| &c.label));
        let (ours, theirs) = (column(0), column(1));
        let known = data.rows.iter().flat_map(|r| r.cells.iter().take(2)).filter_map(|c| c.finite());
        let place = bars::scale((0.0, known.fold(0.0, f64::max)), (0.0, 100.0 - ours - theirs));
        let classes = ["chart-c1", "chart-key-mark"];
        let entry = |(name, class): (&_, &&str)| Entry { class: (*class).to_owned(), name: Clone::clone(name), value: None };
        let key: Vec<Entry> = data.heads.iter().zip(&classes).map(entry).collect();
        let mut w = Writer::new();
        key::keyed(&mut w, false, &key, |w| {
            rows.draw(
                w,
                |_| {},
                |w, row, y| {
                    let (value, other) = (rows::cell(data, row, 0), rows::cell(data, row, 1));
                    if let Some(v) = value.finite() {
                        let hollow = if row.provisional { " chart-provisional" } else { "" };
                        rows.bar(w, &format!("chart-bar chart-c1{hollow}"), (0.0, place(v)), y);
                    }
                    if let Some(v) = other.finite() {
                        rows.stroke_over(w, "chart-reference", place(v), y, 4.0);
                    }
                    for (cell, class, x) in [(&value, "chart-value", 100.0 - theirs), (&other, "chart-other", 100.0)] {
                        let class = if cell.finite().is_some() { class } else { "chart-missing" };
                        rows.words(w, class, x, (0.0, y + 12.0), false, &cell.label);
                    }
                },
            );
        });
        let mut marks = data.marks();
        marks.push(Mark::Reference);
        Drawing { svg: w.finish(), marks }
    }
}
