//! d04, freshness of the data: median age in days, on the status day, of the newest observation of each observed indicator
//! that has one. An observation is as old as the last day of its period; one about a period that has not ended is 0 days
//! old.
//!
//! Beside it stand the observed indicators that are not overdue, of those with an update cycle. One is overdue when the status day
//! is more than 180 days, left for publication, after the last day of its newest period plus its update cycle; one without
//! an observation is overdue. Both are about the records here, so no register needs to be complete.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::day::months_later;
use crate::base::period::Period;
use crate::entities::indicator::Indicator;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::number;
use crate::standing::Clock;

pub(super) static D04: Measure = Measure { id: "d04", needs: &[], measure };

/// Days between the end of a period and the publication of its figures.
const PUBLICATION: i32 = 180;

/// How fresh the observations of an indicator are on the status day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Freshness {
    /// Last day of the newest period; none without an observation.
    pub last: Option<Date>,
    /// Days since then, 0 or more.
    pub age: Option<i32>,
    /// Whether it is overdue; none without an update cycle.
    pub overdue: Option<bool>,
}

/// How fresh the observations of an indicator are.
pub fn freshness(indicator: &Indicator, clock: &Clock) -> Freshness {
    let last = newest(indicator, clock);
    Freshness {
        last,
        age: last.map(|day| days(day, clock.as_of).max(0)),
        overdue: indicator.update_cycle.as_deref().and_then(months).map(|n| is_overdue(indicator, n, clock)),
    }
}

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let clock = &counted.clock;
    let observed: Vec<&Indicator> = counted.site.indicators.iter().map(|i| &i.facts).filter(|i| i.computed.is_none()).collect();
    let ages = observed.iter().filter_map(|i| newest(i, clock)).map(|day| days(day, clock.as_of).max(0));
    let age = median(ages.collect()).map_or(Outcome::NotPublished, Outcome::Number);
    let cycles = observed.iter().filter_map(|i| Some((*i, months(i.update_cycle.as_deref()?)?)));
    let overdue: Vec<bool> = cycles.map(|(i, months)| is_overdue(i, months, clock)).collect();
    let current = overdue.iter().filter(|o| !**o).count();
    vec![Measured::new(age).counts(vec![("current", number(current)), ("with-cycle", number(overdue.len()))])]
}

/// Last day of the newest period.
fn newest(indicator: &Indicator, clock: &Clock) -> Option<Date> {
    indicator.observations.iter().map(|o| last(&o.period, clock)).max()
}

fn is_overdue(indicator: &Indicator, months: i32, clock: &Clock) -> bool {
    newest(indicator, clock).is_none_or(|day| days(months_later(day, months), clock.as_of) > PUBLICATION)
}

/// Last day of a period; of an edition that of its year.
fn last(period: &Period, clock: &Clock) -> Date {
    match period {
        Period::Academic(year) => year.last(clock.year_end),
        Period::Year(year) | Period::Span(_, year) | Period::Edition(_, year) => Day::Year(*year).last(),
        Period::Month(year, month) => Day::Month(*year, *month).last(),
        Period::Date(day) => *day,
    }
}

/// Days from one day to another; negative when the other comes first.
fn days(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

/// Months of an ISO 8601 duration in years or months, such as `P1Y`, `P6M` or `P1Y6M`; `None` for any other.
fn months(duration: &str) -> Option<i32> {
    let mut rest = duration.strip_prefix('P').filter(|r| !r.is_empty())?;
    let mut months = 0;
    for (unit, size) in [('Y', 12), ('M', 1)] {
        if let Some((count, after)) = rest.split_once(unit) {
            months += i32::from(count.parse::<u8>().ok()?) * size;
            rest = after;
        }
    }
    rest.is_empty().then_some(months)
}

/// The middle one; between two, their mean.
fn median(mut ages: Vec<i32>) -> Option<f64> {
    ages.sort_unstable();
    let middle = ages.len() / 2;
    let upper = f64::from(*ages.get(middle)?);
    let lower = if ages.len() % 2 == 1 { Some(middle) } else { middle.checked_sub(1) };
    Some(f64::midpoint(lower.and_then(|n| ages.get(n)).map_or(upper, |n| f64::from(*n)), upper))
}
