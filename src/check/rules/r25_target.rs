//! `baseline-differs` (rule R25): a target starts from another value than the indicator's own file gives for that
//! period, so two pages would disagree. Use the value of the observation. `baseline-unstored`: the indicator has no
//! observation of that period, so the starting value has no source. Add the observation, or choose a period it has.
//! `target-band`: `low` and `high` say inside which values an indicator of `direction = "band"` should stay. Both are needed,
//! `low` is the smaller one, and `value` lies between them; an indicator that should rise or fall has `value` alone.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::period::Period;
use crate::check::Site;
use crate::entities::indicator::Indicator;
use crate::entities::indicator::Observation;
use crate::entities::indicator::Observed;
use crate::entities::indicator::Unit;
use crate::schema::row::Row;

/// Reports baselines that are not the figure the indicator has, and bands that cannot be kept.
pub fn check(site: &Site, diags: &mut Diags) {
    for element in &site.policy {
        for target in element.row.rows("target") {
            let indicator = target.reference("indicator").and_then(|id| site.indicators.get(&id));
            if let Some(indicator) = indicator {
                band(target, indicator.direction, diags);
            }
            // Values of computed indicators are known only after the build has counted.
            let Some(indicator) = indicator.filter(|i| i.computed.is_none()) else { continue };
            if let Some(baseline) = target.row("baseline") {
                compare(baseline, indicator, diags);
            }
        }
    }
}

/// Reports a band that has one end only, is upside down, does not hold the value, or belongs to no indicator with a band.
fn band(target: &Row, direction: &str, diags: &mut Diags) {
    let Some(key) = ["low", "high"].into_iter().find(|k| target.has(k)) else { return };
    let value = target.num("value");
    let holds = |low: f64, high: f64| low <= high && value.is_some_and(|v| v >= low && v <= high);
    let ends = target.num("low").zip(target.num("high"));
    if direction != "band" || !ends.is_some_and(|(low, high)| holds(low, high)) {
        diags.add(Diag::error("target-band", target.at(key)).with("direction", direction));
    }
}

fn compare(baseline: &Row, indicator: &Indicator, diags: &mut Diags) {
    let (Some(period), Some(typed)) = (baseline.period("period"), baseline.num("value")) else { return };
    let Some(observation) = whole(indicator, period) else {
        diags.add(Diag::warning("baseline-unstored", baseline.at("period")).with("period", period.iso()));
        return;
    };
    let Some(stored) = observation.observed.and_then(|o| value(o, indicator.unit)) else { return };
    let step = [1.0, 0.1, 0.01, 0.001].get(usize::from(indicator.precision)).copied().unwrap_or(0.001);
    // Both may be rounded to the decimals that are shown.
    if (stored - typed).abs() <= step / 2.0 + 1e-9 {
        return;
    }
    let shown = format!("{stored:.*}", usize::from(indicator.precision));
    let diag = Diag::warning("baseline-differs", baseline.at("value")).with("period", period.iso()).with("typed", typed);
    diags.add(diag.fix(baseline.at("value"), shown).also(observation.row.at, "also-observation"));
}

/// The observation of the period that is not about a part only.
fn whole<'a>(indicator: &'a Indicator, period: &Period) -> Option<&'a Observation> {
    indicator.observations.iter().find(|o| o.period == *period && !o.row.has("dims"))
}

fn value(observed: Observed, unit: Unit) -> Option<f64> {
    match observed {
        Observed::Pair(_, den) if den <= 0.0 => None,
        Observed::Pair(num, den) => Some(num / den * if unit == Unit::Percent { 100.0 } else { 1.0 }),
        Observed::Value(value) | Observed::Published(value, _) => Some(value),
    }
}
