//! `years-outside` (rule R11): the academic year of a condition lies outside the years of its agreement, so nobody could
//! ever use it. Correct the year, or leave the line out: a condition without years is valid as long as its agreement.

use crate::base::day::AcademicYear;
use crate::base::day::MonthDay;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::check::rules::r04_validity;
use crate::entities::agreement::Agreement;
use crate::entities::agreement::Validity;

/// Reports conditions that begin before or end after their agreement.
pub fn check(site: &Site, diags: &mut Diags) {
    let year_end = site.home().academic_year_end;
    for agreement in site.each_agreement() {
        for row in agreement.row.rows("condition") {
            if !r04_validity::years_order(row, year_end, diags) {
                continue;
            }
            for key in ["first_year", "last_year"] {
                let Some(year) = row.year(key) else { continue };
                let Some(bound) = outside(agreement, year, year_end) else { continue };
                let diag = Diag::error("years-outside", row.at(key)).with("key", key).with("typed", year.iso());
                diags.add(diag.also(agreement.row.at(bound), "also-agreement"));
            }
        }
    }
}

/// Key of the agreement's bound that the year breaks.
fn outside(agreement: &Agreement, year: AcademicYear, year_end: MonthDay) -> Option<&'static str> {
    let (first, last) = r04_validity::days(agreement, year_end)?;
    if last.is_some_and(|last| last < first) {
        return None;
    }
    let (first_key, last_key) = r04_validity::keys(agreement);
    let (begins, ends) = (year.first(year_end), year.last(year_end));
    let (early, late) = match agreement.validity {
        Some(Validity::Years(..)) => (begins < first, last.is_some_and(|last| ends > last)),
        // Days need not fall on the bounds of academic years: a year that is partly covered is inside.
        _ => (ends < first, last.is_some_and(|last| begins > last)),
    };
    if early { Some(first_key) } else { late.then_some(last_key) }
}
