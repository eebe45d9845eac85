//! Validity as signed → the days on which an agreement may have been in force: for rules that hold other records against it.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::day::MonthDay;
use crate::check::Site;
use crate::check::rules::r04_validity;
use crate::entities::agreement::Agreement;
use crate::entities::agreement::Renewal;

/// True when the agreement may have been in force on a day from `first` to `last`, both included. One whose validity is not
/// published may always have been. An automatic renewal has no last day, confirmed or not.
pub(super) fn meets(agreement: &Agreement, first: Date, last: Date, year_end: MonthDay) -> bool {
    let Some((begins, signed_end)) = r04_validity::days(agreement, year_end) else { return true };
    let ends = if agreement.renewal == Renewal::None { signed_end } else { None };
    let ends = [ends, agreement.terminated.map(Day::last)].into_iter().flatten().min();
    begins <= last && ends.is_none_or(|ends| first <= ends)
}

/// True when the agreement has ended, so that nobody will change its record any more.
pub(super) fn is_over(agreement: &Agreement, site: &Site) -> bool {
    let year_end = site.home().academic_year_end;
    let begun = r04_validity::days(agreement, year_end).is_some_and(|(begins, _)| begins <= site.as_of);
    begun && !meets(agreement, site.as_of, site.as_of, year_end)
}

/// True when `unit` is `top` or a part of it.
pub(super) fn is_within(site: &Site, unit: &str, top: &str) -> bool {
    let mut at = Some(unit);
    // A circle of parents ends after as many steps as there are units.
    for _ in 0..=site.units.len() {
        match at {
            Some(id) if id == top => return true,
            Some(id) => at = site.units.get(id).and_then(|u| u.parent.as_deref()),
            None => return false,
        }
    }
    false
}
