//! Agreements and mobility of the site → agreements under which people go, and whether anybody does: the room of p04, p05,
//! p06 and p09.
//!
//! An exchange agreement is one with a partner abroad, of a kind with which people go (`persons::scheme_of`); one with
//! several partners counts once. It is dormant when nobody went or came with the same programme to or from any of its
//! partners in the last three academic years on record that have begun by the status day (fewer where fewer are on record).
//! Mobility rows name a partner and a programme, not an agreement: two agreements of one kind with one partner are lively or
//! dormant together, and people who went under an earlier agreement of that kind count. A year without a row that names a
//! partner says nothing and is passed over.

use crate::base::day::AcademicYear;
use crate::base::day::Date;
use crate::base::day::months_later;
use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::entities::agreement::Agreement;
use crate::measures::Counted;
use crate::measures::Outcome;
use crate::measures::known;
use crate::persons::NOT_STATED;
use crate::persons::People;
use crate::persons::Table;
use crate::persons::UNDER_AGREEMENT;
use crate::persons::WITHOUT_AGREEMENT;
use crate::persons::scheme_of;
use crate::standing;
use crate::standing::Clock;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// An agreement under which people go.
pub(super) struct Exchange<'a> {
    /// The agreement.
    pub agreement: &'a Agreement,
    /// Its partners abroad, by id.
    pub partners: Vec<&'a str>,
}

/// Years that are looked back on.
const YEARS: usize = 3;
/// Months an agreement must have been in force before it can be dormant.
const FULL_YEAR: i32 = 12;

/// Exchange agreements in force on a day, by id.
pub(super) fn in_force<'a>(counted: &Counted<'a>, day: Date) -> Vec<Exchange<'a>> {
    let clock = Clock { as_of: day, ..counted.clock };
    let abroad = counted.site.agreements().filter(|(p, _)| !counted.site.is_national(p));
    let kept = abroad.filter(|(_, a)| scheme_of(a.kind).is_some() && standing::of_agreement(a, &clock).status.is_active());
    let mut found: BTreeMap<&str, Exchange> = BTreeMap::new();
    for (partner, agreement) in kept {
        let exchange = found.entry(&agreement.id).or_insert(Exchange { agreement, partners: Vec::new() });
        exchange.partners.push(&partner.id);
    }
    found.into_values().collect()
}

/// Of the exchange agreements in force that have been so for at least a full year: how many are lively, how many there are.
/// `None` where no year on record names partners.
pub(super) fn lively(counted: &Counted) -> Option<(usize, usize)> {
    let as_of = counted.clock.as_of;
    let begun = years_by_partner(counted).into_iter().rev().filter(|y| y.first(counted.clock.year_end) <= as_of);
    let years: Vec<AcademicYear> = begun.take(YEARS).collect();
    if years.is_empty() {
        return None;
    }
    let first = |e: &Exchange| counted.standing(e.agreement).first;
    let old = |e: &Exchange| first(e).is_some_and(|day| months_later(day, FULL_YEAR) <= as_of);
    let old: Vec<Exchange> = in_force(counted, as_of).into_iter().filter(old).collect();
    let goes = |e: &&Exchange| e.partners.iter().any(|p| counted.persons.is_lively(p, e.agreement.kind, &years));
    Some((old.iter().filter(goes).count(), old.len()))
}

/// Academic years with a row that names a partner, oldest first.
fn years_by_partner(counted: &Counted) -> BTreeSet<AcademicYear> {
    let tables = [Table::Out, Table::In].into_iter();
    tables.flat_map(|t| counted.persons.years(t).filter(move |y| names_partners(counted, t, *y))).collect()
}

/// True when a row of the table names a partner in this year.
pub(super) fn names_partners(counted: &Counted, table: Table, year: AcademicYear) -> bool {
    let groups = counted.persons.year(table, year).map_or(&[][..], |y| y.tree.groups());
    groups.iter().filter_map(|g| g.dims.get(Dim::Partner)).any(|p| p != NOT_STATED)
}

/// People who went one way in a year with a programme (value of [`Dim::Scheme`]). Rows that name no programme count for none.
///
/// # Errors
/// [`Outcome::Hidden`], or [`Outcome::NotPublished`] where no row of that way names a programme.
pub(super) fn with(counted: &Counted, table: Table, year: AcademicYear, scheme: &str) -> Result<f64, Outcome> {
    let groups = counted.persons.year(table, year).map_or(&[][..], |y| y.tree.groups());
    let mut named = groups.iter().filter_map(|g| g.dims.get(Dim::Scheme));
    let says = named.any(|s| ![NOT_STATED, UNDER_AGREEMENT, WITHOUT_AGREEMENT].contains(&s));
    match counted.persons.people(table, year, &Dims::one(Dim::Scheme, scheme)) {
        People::Nothing if says => Ok(0.0),
        people => known(people),
    }
}
