//! `figure-overdue` (rule R24): the newest observation of an indicator is older than its update cycle allows. A figure is due
//! one cycle after the end of its newest period, and 180 days are left for its publication. Add the newer observation; if the
//! source has stopped, delete `update_cycle`. Computed indicators are counted at each build and never overdue; one without any
//! observation is a gap and shown as such. `duration-invalid`: the update cycle is no duration of ISO 8601 in years, months,
//! weeks or days, such as `P1Y`, `P6M` or `P2Y`.

use crate::base::cycle::Cycle;
use crate::base::cycle::last_day;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::entities::indicator::Indicator;
use crate::schema::row::Row;

/// Reports indicators whose figure is overdue, and cycles that cannot be read.
pub fn check(site: &Site, diags: &mut Diags) {
    for indicator in &site.indicators {
        let Some(typed) = indicator.update_cycle.as_deref() else { continue };
        match Cycle::parse(typed) {
            Some(cycle) if indicator.computed.is_none() => overdue(site, indicator, cycle, &indicator.row, diags),
            Some(_) => {}
            None => invalid(typed, &indicator.row, diags),
        }
    }
}

fn overdue(site: &Site, indicator: &Indicator, cycle: Cycle, row: &Row, diags: &mut Diags) {
    let year_end = site.home().academic_year_end;
    let newest = indicator.observations.iter().max_by_key(|o| last_day(&o.period, year_end));
    let due = cycle.due(indicator.observations.iter().map(|o| &o.period), year_end);
    if let (Some(newest), Some(due)) = (newest, due.filter(|due| site.as_of > *due)) {
        let diag = Diag::warning("figure-overdue", row.at("update_cycle")).with("period", newest.period.iso());
        diags.add(diag.with("due", due).also(newest.row.at("period"), "also-newest"));
    }
}

fn invalid(typed: &str, row: &Row, diags: &mut Diags) {
    let at = row.at("update_cycle");
    let diag = Diag::error("duration-invalid", at).with("typed", typed);
    // The usual slips: small letters, spaces, the P left out or put behind, number and unit exchanged.
    let tight: String = typed.to_uppercase().split_whitespace().collect();
    let bare = tight.trim_matches('P');
    let swapped: String = bare.chars().rev().collect();
    let guesses = [format!("P{bare}"), format!("P{swapped}")];
    diags.add(match guesses.iter().find(|g| Cycle::parse(g).is_some()) {
        Some(guess) => diag.fix(at, format!("\"{guess}\"")),
        None => diag.with("suggestion", ""),
    });
}
