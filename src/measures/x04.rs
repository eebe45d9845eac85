//! x04, reciprocity per partner: the smaller of in and out over the larger, summed over the last three academic years of which
//! rows of both ways name partners, as the median over partners with an exchange agreement in force on the status day. Only
//! partners whose counts may all be shown are looked at, and nothing is said below ten of them; the sums themselves are not
//! published.

use crate::base::day::AcademicYear;
use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::exchange::in_force;
use crate::measures::exchange::names_partners;
use crate::measures::known;
use crate::measures::number;
use crate::persons::People;
use crate::persons::Table;
use std::collections::BTreeSet;

pub(super) static X04: Measure = Measure { id: "x04", needs: &[Register::Mobility, Register::Agreements], measure };

/// Years that are summed.
const YEARS: usize = 3;
/// Fewest partners a median is taken of.
const LEAST: usize = 10;

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let exchanges = in_force(counted, counted.clock.as_of);
    let partners: BTreeSet<&str> = exchanges.iter().flat_map(|e| e.partners.iter().copied()).collect();
    let both = |y: &AcademicYear| names_partners(counted, Table::Out, *y) && names_partners(counted, Table::In, *y);
    let years: Vec<AcademicYear> = counted.persons.years(Table::Out).rev().filter(both).take(YEARS).collect();
    let mut ratios: Vec<f64> = partners.iter().filter_map(|p| ratio(counted, &years, p)).collect();
    ratios.sort_by(f64::total_cmp);
    if ratios.len() < LEAST {
        return vec![Measured::new(Outcome::NotPublished)];
    }
    let middle = |n: usize| ratios.get(n).copied().unwrap_or_default();
    let median = f64::midpoint(middle((ratios.len() - 1) / 2), middle(ratios.len() / 2));
    vec![Measured::new(Outcome::Number(median)).counts(vec![("partners", number(ratios.len()))])]
}

/// `None` when a count of the partner is hidden, or nobody went or came.
fn ratio(counted: &Counted, years: &[AcademicYear], partner: &str) -> Option<f64> {
    let group = Dims::one(Dim::Partner, partner);
    let sum = |table: Table| {
        years.iter().map(|y| counted.persons.people(table, *y, &group)).try_fold(0.0, |sum, people| match people {
            // The rows of the year name partners, and not this one: nobody.
            People::Nothing => Some(sum),
            shown => known(shown).ok().map(|n| sum + n),
        })
    };
    let (out, coming) = (sum(Table::Out)?, sum(Table::In)?);
    let most = out.max(coming);
    (most > 0.0).then(|| out.min(coming) / most)
}
