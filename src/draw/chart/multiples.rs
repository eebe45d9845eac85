//! Turns several line charts into small multiples: the same years, and on demand the same scale.

use crate::draw::chart::Drawing;
use crate::draw::chart::LineChart;
use crate::draw::chart::Size;
use crate::draw::chart::scale::Axis;
use crate::draw::chart::scale::Tick;

/// Small line charts to be compared.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Multiples {
    /// The charts, in the order shown.
    pub charts: Vec<LineChart>,
    /// Whether all have the same axis of values: only for one unit.
    pub same_scale: bool,
}

impl Multiples {
    /// The charts as they are drawn: small, from the earliest to the latest year of all, tables unchanged.
    pub fn shared(&self) -> Vec<LineChart> {
        let x = joined(self.charts.iter().map(|c| &c.x));
        let y = joined(self.charts.iter().map(|c| &c.y));
        let small = |chart: &LineChart| LineChart {
            x: x.clone(),
            y: if self.same_scale { y.clone() } else { chart.y.clone() },
            size: Size::Small,
            ..chart.clone()
        };
        self.charts.iter().map(small).collect()
    }

    /// One drawing for each chart, in order.
    pub fn draw(&self) -> Vec<Drawing> {
        self.shared().iter().map(LineChart::draw).collect()
    }
}

fn joined<'a>(axes: impl Iterator<Item = &'a Axis>) -> Axis {
    let mut range: Option<(f64, f64)> = None;
    let mut ticks: Vec<Tick> = Vec::new();
    for axis in axes {
        let (lo, hi) = range.unwrap_or(axis.range);
        range = Some((lo.min(axis.range.0), hi.max(axis.range.1)));
        ticks.extend(axis.ticks.iter().cloned());
    }
    ticks.sort_by(|a, b| a.at.total_cmp(&b.at));
    ticks.dedup_by(|a, b| a.at.total_cmp(&b.at).is_eq());
    Axis { range: range.unwrap_or_default(), ticks }
}
