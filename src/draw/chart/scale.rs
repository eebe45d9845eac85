//! Turns a range of numbers into round tick values and labelled axes.

use crate::draw::svg::Label;

/// A labelled place on an axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// Place, in the unit of the axis.
    pub at: f64,
    /// Words.
    pub label: Label,
}

/// The limits of a plot in one direction and what is written there.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Axis {
    /// Lower and upper edge, in the unit of the values.
    pub range: (f64, f64),
    /// Labelled places, ascending; those outside the range are left out.
    pub ticks: Vec<Tick>,
}

impl Axis {
    /// An axis of at most `most` round ticks around all finite values; with `zero`, from or through zero, because
    /// lengths are read from there. `print` gets a tick and the decimals that show all ticks exactly.
    pub fn new(values: impl IntoIterator<Item = f64>, zero: bool, most: usize, print: impl Fn(f64, u8) -> String) -> Self {
        let (lo, hi) = limits(values, zero.then_some(0.0));
        Self::at(ticks(lo, hi, most), (lo, hi), print)
    }

    /// As [`Axis::new`] for places in a ranking: there is no zero, the best place is 1.
    pub fn ranks(values: impl IntoIterator<Item = f64>, most: usize, print: impl Fn(f64, u8) -> String) -> Self {
        let (lo, hi) = limits(values, None);
        let round = ticks(lo, hi, most).into_iter().map(|t| if t < 1.0 { 1.0 } else { t });
        Self::at(round.collect(), (lo, hi), print)
    }

    fn at(mut round: Vec<f64>, limits: (f64, f64), print: impl Fn(f64, u8) -> String) -> Self {
        round.dedup();
        let decimals = round.iter().map(|t| places(*t)).max().unwrap_or(0);
        let range = (round.first().copied().unwrap_or(limits.0), round.last().copied().unwrap_or(limits.1));
        let ticks = round.iter().map(|t| Tick { at: *t, label: Label::new(print(*t, decimals)) });
        Self { range, ticks: ticks.collect() }
    }

    /// Ticks inside the range.
    pub fn inside(&self) -> impl Iterator<Item = &Tick> {
        self.ticks.iter().filter(|t| t.at.is_finite() && t.at >= self.range.0 && t.at <= self.range.1)
    }
}

fn limits(values: impl IntoIterator<Item = f64>, start: Option<f64>) -> (f64, f64) {
    let known = values.into_iter().filter(|v| v.is_finite()).chain(start);
    let (lo, hi) = known.fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(v), h.max(v)));
    if lo > hi { (0.0, 1.0) } else { (lo, hi) }
}

/// Decimals that show a tick exactly, at most 6.
fn places(value: f64) -> u8 {
    let shows = |d: &u8| {
        let scaled = (0..*d).fold(value, |v, _| v * 10.0);
        (scaled - scaled.round()).abs() < 1e-6
    };
    (0..6).find(shows).unwrap_or(6)
}

/// Ticks from at or below the lower to at or above the higher limit, at most `max` of them.
///
/// Steps are 1, 2 or 5 times a power of ten, the smallest that keeps to `max`. A range across
/// zero needs three ticks, so a `max` below 3 counts as 3; above 50 it counts as 50. Limits
/// may come in either order; equal limits are widened by one each way, but not below zero
/// from above. Limits that are not finite, or beyond ±10¹⁵, give no ticks.
pub fn ticks(lo: f64, hi: f64, max: usize) -> Vec<f64> {
    let (mut lo, mut hi) = if hi < lo { (hi, lo) } else { (lo, hi) };
    if !lo.is_finite() || !hi.is_finite() || lo < -1e15 || hi > 1e15 {
        return Vec::new();
    }
    // Below this share of the limit, neighbouring ticks would be one and the same number.
    if hi - lo <= 1e-9 * lo.abs().max(hi.abs()) {
        lo = if lo >= 0.0 { (lo - 1.0).max(0.0) } else { lo - 1.0 };
        hi += 1.0;
    }
    let most = max.clamp(3, 50) as f64;
    for exponent in -12..=16 {
        let power = (0..i32::abs(exponent)).fold(1.0, |p, _| p * 10.0);
        for digit in [1.0, 2.0, 5.0] {
            // Division by a whole power keeps 0.3 from becoming 0.30000000000000004.
            let value = |k: f64| {
                if exponent < 0 { k * digit / power } else { k * digit * power }
            };
            let (first, last) = ((lo / value(1.0)).floor(), (hi / value(1.0)).ceil());
            let count = last - first + 1.0;
            if count <= most {
                // Adding zero turns −0 into 0.
                return (0..count as u32).map(|i| value(first + f64::from(i)) + 0.0).collect();
            }
        }
    }
    Vec::new()
}
