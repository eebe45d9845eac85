//! Turns the parts of each period into stacked columns, with the total on top and a key in the order of the stack.

use crate::draw::chart::Amount;
use crate::draw::chart::Data;
use crate::draw::chart::Drawing;
use crate::draw::chart::Row;
use crate::draw::chart::Size;
use crate::draw::chart::colour;
use crate::draw::chart::columns::numbers;
use crate::draw::chart::key;
use crate::draw::chart::key::Entry;
use crate::draw::chart::pen;
use crate::draw::chart::scale::Axis;
use crate::draw::chart::slots;
use crate::draw::chart::slots::BOTTOM;
use crate::draw::chart::slots::Slots;
use crate::draw::svg::Writer;

/// A column of parts for each row of the data: parts from the base upwards, at most six to tell them apart.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stacked {
    /// Periods, parts (numbers not below zero) and totals.
    pub data: Data,
    /// Values, from zero; see [`Data::sums`].
    pub axis: Axis,
}

impl Stacked {
    /// Draws the chart and its key. A period without any part is its total's label, or a dash, on the base line.
    /// Parts below zero are not drawn. No input fails.
    pub fn draw(&self) -> Drawing {
        let (data, axis) = (&self.data, &self.axis);
        let slots = Slots::new(data, Some(axis));
        let newest = data.rows.last();
        let part = |k: usize| newest.and_then(|r| r.cells.get(k)).map(|a| a.label.clone());
        let entries = data.heads.iter().enumerate().rev();
        let key: Vec<Entry> =
            entries.map(|(k, name)| Entry { class: colour(k + 1), name: name.clone(), value: part(k) }).collect();
        let mut w = Writer::new();
        key::keyed(&mut w, true, &key, |w| {
            let outer = [("class", "chart chart-columns"), ("role", "img"), ("aria-label", &*data.words.name.text)];
            w.element("svg", &outer, |w| {
                pen::grid(w, axis, false, BOTTOM, |v| slots::down(v, axis.range));
                slots.times(w, data, Size::Large, (BOTTOM, 18.0));
                let tops: Vec<f64> = (0..data.rows.len()).map(|i| self.column(w, &slots, i)).collect();
                pen::rule(w, "chart-base", (0.0, BOTTOM), (100.0, BOTTOM));
                slots.breaks(w, data, Size::Large);
                // Every column is told apart by its position, so the height travels with the number.
                let lifted = |(row, top): (&Row, &f64)| {
                    let missing = Amount { label: data.words.missing.clone(), ..Amount::default() };
                    row.total.clone().unwrap_or(missing).banded(Some((*top, *top)))
                };
                let totals: Vec<Amount> = data.rows.iter().zip(&tops).map(lifted).collect();
                if data.rows.iter().any(|r| r.total.is_some()) {
                    let cells: Vec<Option<&Amount>> = totals.iter().map(Some).collect();
                    numbers(w, &slots, data, &cells, Size::Large, |cell| (cell.band.map_or(BOTTOM, |b| b.0), false));
                }
            });
        });
        Drawing { svg: w.finish(), marks: data.marks() }
    }

    /// Draws one column and returns the height of its top in per cent.
    fn column(&self, w: &mut Writer, slots: &Slots, i: usize) -> f64 {
        let Some(row) = self.data.rows.get(i) else { return BOTTOM };
        let (x1, x2) = slots.column(i);
        let (mut sum, mut top) = (0.0, BOTTOM);
        for (k, cell) in row.cells.iter().enumerate() {
            let Some(value) = cell.finite().filter(|v| *v > 0.0) else { continue };
            sum += value;
            let Some(next) = slots::down(sum, self.axis.range) else { continue };
            let hollow = if row.provisional { " chart-provisional" } else { "" };
            pen::block(w, &format!("chart-part {}{hollow}", colour(k + 1)), (x1, top), (x2, next));
            top = next;
        }
        top
    }
}
