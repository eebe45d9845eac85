//! An update cycle as typed (`P1Y`) and the periods of a series → the day from which the next figure is overdue.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::day::MonthDay;
use crate::base::day::months_later;
use crate::base::period::Period;

/// Days a figure may take to be published after its period has ended: half a year, as yearly statistics of education need.
pub const PUBLICATION_DAYS: i32 = 180;

/// How often a figure is updated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cycle {
    /// Months, 0 to 11 988.
    pub months: i32,
    /// Days, 0 to 6 993; added after the months.
    pub days: i32,
}

impl Cycle {
    /// Reads an ISO 8601 duration of years, months, weeks and days in this order, such as `P1Y`, `P6M`, `P2W` or `P1Y6M`. Each
    /// number has one to three digits; hours, fractions and a duration of nothing are refused.
    pub fn parse(typed: &str) -> Option<Cycle> {
        let mut rest = typed.strip_prefix('P')?;
        let mut cycle = Cycle { months: 0, days: 0 };
        for (unit, months, days) in [('Y', 12, 0), ('M', 1, 0), ('W', 0, 7), ('D', 0, 1)] {
            let Some((number, after)) = rest.split_once(unit) else { continue };
            if number.is_empty() || number.len() > 3 || !number.bytes().all(|b| b.is_ascii_digit()) {
                return None;
            }
            let number: i32 = number.parse().ok()?;
            cycle.months += number * months;
            cycle.days += number * days;
            rest = after;
        }
        (rest.is_empty() && (cycle.months > 0 || cycle.days > 0)).then_some(cycle)
    }

    /// The last day on which a series with these periods is up to date: the end of its newest period, one cycle, and
    /// [`PUBLICATION_DAYS`] more. `None` for a series without periods.
    pub fn due<'a>(self, periods: impl IntoIterator<Item = &'a Period>, year_end: MonthDay) -> Option<Date> {
        let newest = periods.into_iter().map(|p| last_day(p, year_end)).max()?;
        let days = jiff::Span::new().try_days(self.days + PUBLICATION_DAYS).ok()?;
        months_later(newest, self.months).checked_add(days).ok()
    }
}

/// Last day of a period; an edition ends with its year.
pub fn last_day(period: &Period, year_end: MonthDay) -> Date {
    match period {
        Period::Academic(year) => year.last(year_end),
        Period::Date(day) => *day,
        Period::Month(year, month) => Day::Month(*year, *month).last(),
        Period::Year(year) | Period::Edition(_, year) | Period::Span(_, year) => Day::Year(*year).last(),
    }
}
