//! Turns a number for each period into columns from a base line, with the number on top.

use crate::draw::chart::Amount;
use crate::draw::chart::Data;
use crate::draw::chart::Drawing;
use crate::draw::chart::Size;
use crate::draw::chart::pen;
use crate::draw::chart::scale::Axis;
use crate::draw::chart::slots;
use crate::draw::chart::slots::BOTTOM;
use crate::draw::chart::slots::Slots;
use crate::draw::svg::Grow;
use crate::draw::svg::Label;
use crate::draw::svg::Writer;

/// One column for each row of the data; only its first number is drawn.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Columns {
    /// Periods and numbers.
    pub data: Data,
    /// Values; through zero, or columns start at the edge that is nearest to zero.
    pub axis: Axis,
    /// How much is written out.
    pub size: Size,
}

impl Columns {
    /// Draws the chart. A missing number is its label on the base line. No input fails.
    pub fn draw(&self) -> Drawing {
        let (data, axis) = (&self.data, &self.axis);
        let slots = Slots::new(data, Some(axis));
        let zero = slots::down(0.0, axis.range).unwrap_or(BOTTOM);
        let mut w = Writer::new();
        let outer = [("class", "chart chart-columns"), ("role", "img"), ("aria-label", &*data.words.name.text)];
        w.element("svg", &outer, |w| {
            pen::grid(w, axis, self.size == Size::Small, zero, |v| slots::down(v, axis.range));
            slots.times(w, data, self.size, (BOTTOM, 18.0));
            for (i, row) in data.rows.iter().enumerate() {
                let cell = row.cells.first();
                let Some(end) = cell.and_then(Amount::finite).and_then(|v| slots::down(v, axis.range)) else { continue };
                let (x1, x2) = slots.column(i);
                let hollow = if row.provisional { " chart-provisional" } else { "" };
                pen::block(w, &format!("chart-column chart-c1{hollow}"), (x1, zero), (x2, end));
                whisker(w, cell, slots.middle(i), axis);
            }
            pen::rule(w, "chart-base", (0.0, zero), (100.0, zero));
            slots.breaks(w, data, self.size);
            let cells: Vec<Option<&Amount>> = data.rows.iter().map(|r| r.cells.first()).collect();
            numbers(w, &slots, data, &cells, self.size, |cell| {
                let ends = cell.value.into_iter().chain(cell.band.into_iter().flat_map(|(a, b)| [a, b]));
                let places = ends.filter_map(|v| slots::down(v, axis.range));
                let minus = cell.finite().is_some_and(|v| v < 0.0);
                (places.fold(zero, |a, b| if minus { a.max(b) } else { a.min(b) }), minus)
            });
        });
        Drawing { svg: w.finish(), marks: data.marks() }
    }
}

/// The values a rounded number can stand for, as an upright stroke.
fn whisker(w: &mut Writer, cell: Option<&Amount>, x: f64, axis: &Axis) {
    if let Some((low, high)) = cell.and_then(|c| c.band)
        && let (Some(low), Some(high)) = (slots::down(low, axis.range), slots::down(high, axis.range))
    {
        pen::rule(w, "chart-halo", (x, low), (x, high));
        pen::rule(w, "chart-band", (x, low), (x, high));
    }
}

/// Numbers at the ends of columns. `end` gives the height in per cent and whether the number hangs below it.
pub(super) fn numbers(
    w: &mut Writer,
    slots: &Slots,
    data: &Data,
    cells: &[Option<&Amount>],
    size: Size,
    end: impl Fn(&Amount) -> (f64, bool),
) {
    let absent = Amount { label: data.words.missing.clone(), ..Amount::default() };
    let shown = |cell: &Option<&Amount>| cell.map_or_else(|| absent.clone(), Amount::clone);
    let all: Vec<Amount> = cells.iter().map(shown).collect();
    let labels: Vec<Option<&Label>> = all.iter().map(|a| Some(&a.label)).collect();
    let thinned = slots.thinned(&labels, size);
    for (i, cell) in all.iter().enumerate() {
        // Nothing else tells a zero from what is missing, so the shortest words for both always stay.
        let bare = size == Size::Large && cell.finite().unwrap_or(0.0) == 0.0 && cell.label.text.chars().count() < 3;
        let alt = thinned.iter().find(|t| t.0 == i).map(|t| t.2);
        let alt = if bare { Some("") } else { alt };
        let Some(alt) = alt else { continue };
        let (y, hangs) = end(cell);
        let kind = if cell.finite().is_some() { "chart-value" } else { "chart-missing" };
        let down = if hangs { 17.0 } else { -6.0 };
        w.label(&format!("{kind}{alt}"), (slots.middle(i), y), (0.0, down), Grow::Both, &cell.label);
    }
}
