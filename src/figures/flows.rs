//! Mobility of the years → what may be said of it: totals of each direction, small ones withheld.
//!
//! Rows are about few people: a partner, a cycle and a year may name a person. Nothing but these totals leaves the site.
//! The two directions are about different people and no sum of them is shown, so neither reveals the other.

use crate::base::day::AcademicYear;
use crate::base::day::Day;
use crate::check::Site;
use crate::entities::Record;
use crate::entities::common::Source;
use crate::entities::condition::Direction;
use crate::entities::mobility::MobilityYear;

/// People in all, in one direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    /// That many: none, or at least [`SUPPRESS_BELOW`].
    People(i64),
    /// Fewer than [`SUPPRESS_BELOW`], but not none.
    Few,
    /// The record says nothing of this direction.
    NotPublished,
}

/// Totals from 1 up to this number, itself excluded, are withheld.
pub const SUPPRESS_BELOW: i64 = 5;

/// Mobility of an academic year.
#[derive(Clone, Debug, PartialEq)]
pub struct YearOfMobility {
    /// The academic year.
    pub year: AcademicYear,
    /// People going out.
    pub out: Total,
    /// People coming in.
    pub coming: Total,
    /// `final`, `provisional`, `estimated` or `break`.
    pub status: &'static str,
    /// Where the figures come from.
    pub source: Option<Source>,
    /// Date of that source.
    pub as_of: Option<Day>,
}

/// Every year with a total, newest first.
pub(super) fn years(site: &Site) -> Vec<YearOfMobility> {
    let mut years: Vec<YearOfMobility> = site.mobility.iter().map(year).collect();
    years.retain(|y| (y.out, y.coming) != (Total::NotPublished, Total::NotPublished));
    years.sort_by_key(|y| std::cmp::Reverse(y.year));
    years
}

fn year(record: &Record<MobilityYear>) -> YearOfMobility {
    YearOfMobility {
        year: record.year,
        out: total(record, Direction::Out, record.out),
        coming: total(record, Direction::In, record.coming),
        status: record.status,
        source: record.common.source.clone(),
        as_of: record.common.as_of,
    }
}

/// The total the source has, or the sum of the rows.
fn total(year: &MobilityYear, direction: Direction, typed: Option<i64>) -> Total {
    let mut rows = year.flows.iter().filter(|f| f.direction == direction).map(|f| f.count).peekable();
    let summed = rows.peek().is_some().then(|| rows.fold(0_i64, i64::saturating_add));
    match typed.or(summed) {
        None => Total::NotPublished,
        Some(n) if (1..SUPPRESS_BELOW).contains(&n) => Total::Few,
        Some(n) => Total::People(n),
    }
}
