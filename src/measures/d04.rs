//! d04, freshness of the data: median age in days, on the status day, of the newest observation of each observed indicator
//! that has one. An observation is as old as the last day of its period; one about a period that has not ended is 0 days
//! old.
//!
//! Beside it stand the observed indicators that are not overdue, of those with an update cycle. One is overdue when the status day
//! is more than 180 days, left for publication, after the last day of its newest period plus its update cycle; one without
//! an observation is overdue. Both are about the records here, so no register needs to be complete.

use crate::base::cycle::Cycle;
use crate::base::cycle::last_day;
use crate::base::day::Date;
use crate::entities::indicator::Indicator;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::number;
use crate::standing::Clock;

pub(super) static D04: Measure = Measure { id: "d04", needs: &[], measure };

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
        overdue: indicator.update_cycle.as_deref().and_then(Cycle::parse).map(|c| is_overdue(indicator, c, clock)),
    }
}

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let clock = &counted.clock;
    let observed: Vec<&Indicator> = counted.site.indicators.iter().map(|i| &i.facts).filter(|i| i.computed.is_none()).collect();
    let fresh: Vec<Freshness> = observed.into_iter().map(|i| freshness(i, clock)).collect();
    let age = median(fresh.iter().filter_map(|f| f.age).collect()).map_or(Outcome::NotPublished, Outcome::Number);
    let overdue: Vec<bool> = fresh.iter().filter_map(|f| f.overdue).collect();
    let current = overdue.iter().filter(|o| !**o).count();
    vec![Measured::new(age).counts(vec![("current", number(current)), ("with-cycle", number(overdue.len()))])]
}

/// Last day of the newest period.
fn newest(indicator: &Indicator, clock: &Clock) -> Option<Date> {
    indicator.observations.iter().map(|o| last_day(&o.period, clock.year_end)).max()
}

/// An indicator without an observation is overdue.
fn is_overdue(indicator: &Indicator, cycle: Cycle, clock: &Clock) -> bool {
    cycle.due(indicator.observations.iter().map(|o| &o.period), clock.year_end).is_none_or(|due| clock.as_of > due)
}

/// Days from one day to another; negative when the other comes first.
fn days(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

/// The middle one; between two, their mean.
fn median(mut ages: Vec<i32>) -> Option<f64> {
    ages.sort_unstable();
    let middle = ages.len() / 2;
    let upper = f64::from(*ages.get(middle)?);
    let lower = if ages.len() % 2 == 1 { Some(middle) } else { middle.checked_sub(1) };
    Some(f64::midpoint(lower.and_then(|n| ages.get(n)).map_or(upper, |n| f64::from(*n)), upper))
}
