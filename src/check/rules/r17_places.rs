//! `places-exceeded` (rule R17): more people went out to a partner in an academic year than its agreements have places for,
//! shared ones counted once. That happens and is no mistake by itself; look at the year and the partner of the row, or at the
//! places. The message never says how many people went, and nothing is said of fewer than
//! five: with the places beside it, it would give a hidden count away.

use crate::base::day::AcademicYear;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::check::rules::r16_mobility::conditions;
use crate::check::rules::r16_mobility::covering;
use crate::check::rules::r16_mobility::kinds;
use crate::entities::condition::Direction;
use crate::schema::row::Row;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// Least people of whom anything may be said; smaller groups are hidden on pages and in data.
const TELLING: i64 = 5;

/// Reports partners more people went to than agreed.
pub fn check(site: &Site, diags: &mut Diags) {
    for year in &site.mobility {
        let mut flows: BTreeMap<(&str, &str, Box<str>), Vec<&Row>> = BTreeMap::new();
        for row in year.row.rows("rows").iter().filter(|r| r.word("direction") == Some(Direction::Out.word())) {
            if let (Some(scheme), Some(what), Some(partner)) = (row.word("scheme"), row.word("type"), row.reference("partner")) {
                flows.entry((scheme, what, partner)).or_default().push(row);
            }
        }
        for ((scheme, what, partner), rows) in flows {
            let sum = rows.iter().filter_map(|r| r.int("count")).fold(0_i64, i64::saturating_add);
            let (Some(places), Some(first)) = (places(site, scheme, what, &partner, year.year), rows.first()) else { continue };
            if sum > places && sum >= TELLING {
                diags.add(Diag::info("places-exceeded", first.at).with("places", places));
            }
        }
    }
}

/// Places for this way out; `None` when they are not known or there are none: then the agreement itself is missing.
fn places(site: &Site, scheme: &str, what: &str, partner: &str, year: AcademicYear) -> Option<i64> {
    let mut sum: Option<i64> = None;
    for agreement in covering(site, kinds(scheme)?, partner, year) {
        if agreement.row.rows("condition").is_empty() {
            return None;
        }
        let mut quotas: BTreeSet<&str> = BTreeSet::new();
        for row in conditions(site, agreement, Some(Direction::Out.word()), Some(what), year) {
            let more = match row.str("quota") {
                Some(quota) if quotas.insert(quota) => agreement.quotas.iter().find(|(id, _)| **id == *quota)?.1,
                Some(_) => 0,
                None => row.int("places")?,
            };
            sum = Some(sum.unwrap_or(0).saturating_add(more));
        }
    }
    sum
}
