//! `figure-jump` (rule R21): from one observation of a series to the next the figure changes by more than half (or by what
//! `jump_percent` in `imbat.toml` says), and no note says why. Often a digit is missing, or the two count different things.
//! If it is right, say why in `note`, which readers see too. Places in rankings and counts below ten jump by nature, and a
//! break of the series is one; nothing is said about them.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::period::Period;
use crate::check::Site;
use crate::entities::indicator::Indicator;
use crate::entities::indicator::Observation;
use crate::entities::indicator::Observed;
use crate::entities::indicator::Unit;
use std::mem::discriminant;

/// Counts that are both smaller than this are not held against each other.
const FEW: f64 = 10.0;

/// Reports figures that jump without a note.
pub fn check(site: &Site, diags: &mut Diags) {
    let percent = site.config.jump_percent;
    for indicator in site.indicators.iter().filter(|i| i.computed.is_none() && i.unit != Unit::Rank) {
        for (older, newer) in neighbours(indicator) {
            let silent = newer.note.is_empty() && newer.status != "break" && newer.revised.is_none();
            if silent && is_series(indicator, older, newer) && jumps(indicator.unit, older, newer, percent) {
                let diag = Diag::warning("figure-jump", newer.row.at("period")).with("period", newer.period.iso());
                let diag = diag.with("earlier", older.period.iso()).with("percent", percent);
                diags.add(diag.also(older.row.at, "also-earlier"));
            }
        }
    }
}

/// Observations about the same part with the one before, by time.
pub(super) fn neighbours(indicator: &Indicator) -> Vec<(&Observation, &Observation)> {
    let mut sorted: Vec<&Observation> = indicator.observations.iter().collect();
    sorted.sort_by(|a, b| a.dims.cmp(&b.dims).then(a.period.axis().total_cmp(&b.period.axis())));
    let pairs = sorted.iter().zip(sorted.iter().skip(1));
    pairs.filter(|(a, b)| a.dims == b.dims && a.period != b.period).map(|(a, b)| (*a, *b)).collect()
}

/// True when the two count the same over periods of the same form.
fn is_series(indicator: &Indicator, a: &Observation, b: &Observation) -> bool {
    let form = match (&a.period, &b.period) {
        (Period::Edition(x, _), Period::Edition(y, _)) => x == y,
        (x, y) => discriminant(x) == discriminant(y),
    };
    form && a.basis.or(indicator.basis) == b.basis.or(indicator.basis)
}

fn jumps(unit: Unit, a: &Observation, b: &Observation, percent: i64) -> bool {
    let (Some(from), Some(to)) = (a.observed.and_then(value), b.observed.and_then(value)) else { return false };
    let few = unit == Unit::Count && from.abs() < FEW && to.abs() < FEW;
    #[expect(clippy::cast_precision_loss, reason = "the setting is at most 1000")]
    let most = from.abs() * percent as f64 / 100.0;
    from != 0.0 && !few && (to - from).abs() > most
}

fn value(observed: Observed) -> Option<f64> {
    match observed {
        Observed::Pair(_, den) if den <= 0.0 => None,
        Observed::Pair(num, den) => Some(num / den),
        Observed::Value(value) | Observed::Published(value, _) => Some(value),
    }
}
