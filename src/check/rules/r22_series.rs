//! `observation-twice` (rule R22): two observations are about the same period, the same part and the same basis, so a page
//! could not tell which is right. `basis-change`: from one observation to the next persons are counted in another way, and
//! nothing says so; a line through both would show a change that never happened. Add `status = "break"` or a `note` to the
//! first one on the new basis. Two bases side by side for the same periods are two series and no change.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::check::rules::r21_jump::neighbours;
use crate::entities::indicator::Indicator;
use crate::entities::indicator::Observation;

/// Reports observations that stand twice and changes nobody speaks of.
pub fn check(site: &Site, diags: &mut Diags) {
    for indicator in site.indicators.iter().filter(|i| i.computed.is_none()) {
        twice(indicator, diags);
        for (older, newer) in neighbours(indicator) {
            basis(indicator, older, newer, diags);
        }
    }
}

fn twice(indicator: &Indicator, diags: &mut Diags) {
    let all = &indicator.observations;
    for (n, observation) in all.iter().enumerate() {
        let key = |o: &Observation| (o.period.clone(), o.dims.clone(), o.basis.or(indicator.basis));
        if let Some(first) = all.iter().take(n).find(|o| key(o) == key(observation)) {
            let diag = Diag::error("observation-twice", observation.row.at("period"));
            diags.add(diag.with("period", observation.period.iso()).also(first.row.at, "also-first"));
        }
    }
}

fn basis(indicator: &Indicator, older: &Observation, newer: &Observation, diags: &mut Diags) {
    let of = |o: &Observation| o.basis.or(indicator.basis);
    let (Some(was), Some(is)) = (of(older), of(newer)) else { return };
    let said = newer.status == "break" || !newer.note.is_empty();
    if was == is || said || has_parallel(indicator, newer) {
        return;
    }
    let diag = Diag::error("basis-change", newer.row.at("basis")).with("period", newer.period.iso());
    diags.add(diag.with("basis", is).with("other", was).also(older.row.at, "also-earlier"));
}

/// True when some period of this part has figures on two bases.
fn has_parallel(indicator: &Indicator, of: &Observation) -> bool {
    let part = || indicator.observations.iter().filter(|o| o.dims == of.dims);
    let basis = |o: &Observation| o.basis.or(indicator.basis);
    part().any(|a| part().any(|b| a.period == b.period && basis(a) != basis(b)))
}
