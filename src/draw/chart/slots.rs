//! Turns periods into places side by side, with their words, breaks, and numbers that thin out where there is no room.

use crate::draw::chart::Data;
use crate::draw::chart::Size;
use crate::draw::chart::pen;
use crate::draw::chart::pen::hundredths;
use crate::draw::chart::scale::Axis;
use crate::draw::svg::Grow;
use crate::draw::svg::Label;
use crate::draw::svg::Writer;

// Edges of the plot in per cent: numbers and words of breaks above, periods below.
pub(super) const TOP: f64 = 12.0;
pub(super) const BOTTOM: f64 = 88.0;
/// Part of a slot a column fills.
const FILL: f64 = 0.66;
/// Widest column, in per cent of the drawing.
const WIDEST: f64 = 14.0;

/// Places of equal width, one for each period.
pub(super) struct Slots {
    left: f64,
    count: usize,
}

impl Slots {
    /// Slots for the rows; with an axis, its words get room at the left.
    pub fn new(data: &Data, axis: Option<&Axis>) -> Self {
        let words = axis.iter().flat_map(|a| a.inside()).map(|t| pen::width(&t.label.text) + 4.0);
        let left = words.fold(0.0, f64::max) / pen::NARROW * 100.0;
        Self { left: hundredths(left.min(18.0)), count: data.rows.len() }
    }

    /// Left edge of a slot, in per cent; that of the slot after the last is the end.
    pub fn edge(&self, i: usize) -> f64 {
        hundredths(self.left + (100.0 - self.left) * number(i) / number(self.count.max(1)))
    }

    /// Middle of a slot.
    pub fn middle(&self, i: usize) -> f64 {
        hundredths((self.edge(i) + self.edge(i + 1)) / 2.0)
    }

    /// Left and right edge of a column.
    pub fn column(&self, i: usize) -> (f64, f64) {
        let half = ((self.edge(i + 1) - self.edge(i)) * FILL).min(WIDEST) / 2.0;
        (hundredths(self.middle(i) - half), hundredths(self.middle(i) + half))
    }

    /// The words of the slots that have room for them, each with the ending of its class.
    ///
    /// Counted from the end, so that the latest always stays; those for wide drawings only end in ` chart-alt`.
    pub fn thinned<'a>(&self, labels: &[Option<&'a Label>], size: Size) -> Vec<(usize, &'a Label, &'static str)> {
        let need = labels.iter().flatten().map(|l| pen::width(&l.text) + 6.0).fold(1.0, f64::max);
        let room = (1.0 - self.left / 100.0) / number(self.count.max(1));
        let step = |width: f64| count((need / (width * room)).ceil());
        let wide = step(pen::WIDE);
        let narrow = step(pen::NARROW).div_ceil(wide) * wide;
        let last = labels.len().saturating_sub(1);
        let mut out = Vec::new();
        for (i, label) in labels.iter().enumerate() {
            let Some(label) = label else { continue };
            match (size, last - i) {
                (Size::Small, back) if back > 0 => {}
                (_, back) if !back.is_multiple_of(wide) => {}
                (_, back) => out.push((i, *label, if back.is_multiple_of(narrow) { "" } else { " chart-alt" })),
            }
        }
        out
    }

    /// Names of the periods, moved `down` pixels from a height in per cent.
    pub fn times(&self, w: &mut Writer, data: &Data, size: Size, (at, down): (f64, f64)) {
        if let (Size::Small, Some(first)) = (size, data.rows.first())
            && data.rows.len() > 1
        {
            w.label("chart-x", (self.left, at), (0.0, down), Grow::Right, &first.label);
        }
        let labels: Vec<Option<&Label>> = data.rows.iter().map(|r| Some(&r.label)).collect();
        for (i, label, alt) in self.thinned(&labels, size) {
            let (x, grow) = if size == Size::Small { (100.0, Grow::Left) } else { (self.middle(i), Grow::Both) };
            w.label(&format!("chart-x{alt}"), (x, at), (0.0, down), grow, label);
        }
    }

    /// Dashed lines where the counting changed.
    pub fn breaks(&self, w: &mut Writer, data: &Data, size: Size) {
        for (i, row) in data.rows.iter().enumerate() {
            let Some(label) = &row.break_before else { continue };
            let x = self.edge(i);
            pen::rule(w, "chart-break", (x, 0.0), (x, BOTTOM));
            if size == Size::Large {
                let (across, grow) = if x > 60.0 { (-6.0, Grow::Left) } else { (6.0, Grow::Right) };
                w.label("chart-break-name", (x, 0.0), (across, 12.0), grow, label);
            }
        }
    }
}

/// Height of a value in per cent, kept inside the plot.
pub(super) fn down(value: f64, range: (f64, f64)) -> Option<f64> {
    pen::share(value, range).map(|s| hundredths(BOTTOM - (BOTTOM - TOP) * s.clamp(0.0, 1.0)))
}

fn number(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// A number of steps, at least 1.
fn count(value: f64) -> usize {
    // `as` saturates and maps not-a-number to 0, so no input can fail here.
    (value as usize).max(1)
}
