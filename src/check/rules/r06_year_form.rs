//! `year-form` (rule R06): academic years are written the way of the side that receives. Where the academic year lies within
//! one calendar year, in the south, it is `2025/2025`; elsewhere `2025/2026` (Erasmus Without Paper, academic year id). Near
//! the equator both are in use, and nothing is said; nor about a partner without coordinates, or an agreement for both ways
//! between north and south.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::check::rules::in_force;
use crate::schema::row::Row;

/// Degrees from the equator within which neither form can be called wrong.
const EQUATOR: f64 = 10.0;

/// Reports academic years written in the form of the other half of the earth.
pub fn check(site: &Site, diags: &mut Diags) {
    let home = is_south(site.home().at.lat);
    for partner in &site.partners {
        let Some(away) = partner.at.and_then(|at| is_south(at.lat)) else { continue };
        for agreement in partner.agreements.iter().filter(|a| !in_force::is_over(a, site)) {
            let conditions = agreement.row.rows("condition");
            let receiver = |row: &Row| if row.word("direction") == Some("in") { home } else { Some(away) };
            let first = conditions.first().map_or(Some(away), receiver);
            if let Some(south) = first.filter(|_| conditions.iter().all(|c| receiver(c) == first)) {
                form(&agreement.row, south, diags);
            }
            for row in conditions {
                if let Some(south) = receiver(row) {
                    form(row, south, diags);
                }
            }
        }
    }
}

fn is_south(lat: f64) -> Option<bool> {
    (lat.abs() > EQUATOR).then_some(lat < 0.0)
}

/// One problem a block: both its years are written by the same hand.
fn form(row: &Row, south: bool, diags: &mut Diags) {
    let wrong = |key: &&str| row.year(key).is_some_and(|year| (year.from == year.to) != south);
    let Some(key) = ["first_year", "last_year"].into_iter().find(wrong) else { return };
    let Some(year) = row.year(key) else { return };
    let wanted = if south { "one-year" } else { "two-years" };
    diags.add(Diag::warning("year-form", row.at(key)).with("typed", year.iso()).with("wanted", wanted));
}
