//! Turns places in a ranking into steps under an axis whose best place is on top.

use crate::draw::chart::Amount;
use crate::draw::chart::Data;
use crate::draw::chart::Drawing;
use crate::draw::chart::Size;
use crate::draw::chart::columns::numbers;
use crate::draw::chart::pen;
use crate::draw::chart::scale::Axis;
use crate::draw::chart::slots;
use crate::draw::chart::slots::BOTTOM;
use crate::draw::chart::slots::Slots;
use crate::draw::chart::slots::TOP;
use crate::draw::svg::Writer;

/// One step for each row of the data; only its first number is drawn.
///
/// An exact place is a stroke. A published band ("801–1000") is a block from its best to its worst place, without
/// a stroke: no place inside it is known.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rank {
    /// Editions or years, with places; `band` is the best and worst place of a band.
    pub data: Data,
    /// Places; see [`Axis::ranks`].
    pub axis: Axis,
    /// How much is written out.
    pub size: Size,
}

impl Rank {
    /// Draws the chart. A missing place is its label at the foot. No input fails.
    pub fn draw(&self) -> Drawing {
        let (data, axis) = (&self.data, &self.axis);
        let slots = Slots::new(data, Some(axis));
        let mut w = Writer::new();
        let outer = [("class", "chart chart-rank"), ("role", "img"), ("aria-label", &*data.words.name.text)];
        w.element("svg", &outer, |w| {
            self.grid(w);
            pen::rule(w, "chart-base", (0.0, BOTTOM), (100.0, BOTTOM));
            slots.times(w, data, self.size, (BOTTOM, 18.0));
            for (i, row) in data.rows.iter().enumerate() {
                if let Some((best, worst)) = row.cells.first().and_then(|c| self.band(c)) {
                    let hollow = if row.provisional { " chart-provisional" } else { "" };
                    let (x1, x2) = (slots.edge(i), slots.edge(i + 1));
                    pen::block(w, &format!("chart-step chart-c1{hollow}"), (x1, best), (x2, worst));
                }
            }
            pen::paths(w, &self.steps(&slots));
            slots.breaks(w, data, self.size);
            let cells: Vec<Option<&Amount>> = data.rows.iter().map(|r| r.cells.first()).collect();
            numbers(w, &slots, data, &cells, self.size, |cell| {
                let best = self.band(cell).map(|b| b.0.min(b.1));
                (best.or_else(|| cell.finite().and_then(|v| self.down(v))).unwrap_or(BOTTOM), false)
            });
        });
        Drawing { svg: w.finish(), marks: data.marks() }
    }

    /// Small: the best place that is marked; the top of the plot is the best.
    fn grid(&self, w: &mut Writer) {
        let first = self.axis.inside().take(if self.size == Size::Small { 1 } else { usize::MAX });
        let axis = Axis { range: self.axis.range, ticks: first.cloned().collect() };
        pen::grid(w, &axis, false, BOTTOM, |v| self.down(v));
    }

    fn down(&self, place: f64) -> Option<f64> {
        slots::down(place, self.axis.range).map(|y| pen::hundredths(TOP + BOTTOM - y))
    }

    fn band(&self, cell: &Amount) -> Option<(f64, f64)> {
        let (best, worst) = cell.band.filter(|(a, b)| cell.finite().is_some() && a != b)?;
        Some((self.down(best)?, self.down(worst)?))
    }

    /// Strokes of exact places; neighbours are joined, a missing place, a band or a break is not bridged.
    fn steps(&self, slots: &Slots) -> Vec<(String, Vec<(f64, f64)>)> {
        let mut runs: Vec<Vec<(f64, f64)>> = vec![Vec::new()];
        for (i, row) in self.data.rows.iter().enumerate() {
            let exact = row.cells.first().filter(|c| self.band(c).is_none());
            let place = exact.and_then(Amount::finite).and_then(|v| self.down(v));
            if place.is_none() || row.break_before.is_some() {
                runs.push(Vec::new());
            }
            if let (Some(y), Some(run)) = (place, runs.last_mut()) {
                run.extend([(slots.edge(i), y), (slots.edge(i + 1), y)]);
            }
        }
        runs.into_iter().filter(|r| !r.is_empty()).map(|r| ("chart-path chart-c1".to_owned(), r)).collect()
    }
}
