//! The time an observation is about.

use crate::base::day::AcademicYear;
use crate::base::day::Date;
use crate::base::day::Day;

/// The time an observation is about. Typed as `2025/2026`, `2025`, `2023-10`, `2023-10-01`, `2014..2019`
/// or, for an edition of a publication, `the-wur:2025`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    /// An academic year.
    Academic(AcademicYear),
    /// A calendar year.
    Year(i16),
    /// A month.
    Month(i16, i8),
    /// A day.
    Date(Date),
    /// Several years, both included.
    Span(i16, i16),
    /// The edition of a year, of the series with this id.
    Edition(Box<str>, i16),
}

impl Period {
    /// Reads one of the six forms.
    pub fn parse(typed: &str) -> Option<Period> {
        if let Some((a, b)) = typed.split_once("..") {
            let (Day::Year(a), Day::Year(b)) = (Day::parse(a)?, Day::parse(b)?) else { return None };
            return (a < b).then_some(Period::Span(a, b));
        }
        if let Some((series, year)) = typed.split_once(':') {
            let Day::Year(year) = Day::parse(year)? else { return None };
            let id = !series.is_empty() && series.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            return id.then(|| Period::Edition(series.into(), year));
        }
        if typed.contains('/') {
            return AcademicYear::parse(typed).map(Period::Academic);
        }
        Day::parse(typed).map(Period::from)
    }

    /// The year that places it on a time axis, with fraction for months and days; the middle for a span.
    pub fn axis(&self) -> f64 {
        match self {
            Period::Academic(y) => f64::from(y.from),
            Period::Year(y) | Period::Edition(_, y) => f64::from(*y),
            Period::Month(y, m) => f64::from(*y) + f64::from(*m - 1) / 12.0,
            Period::Date(d) => f64::from(d.year()) + f64::from(d.day_of_year() - 1) / 366.0,
            Period::Span(a, b) => f64::midpoint(f64::from(*a), f64::from(*b)),
        }
    }

    /// As typed.
    pub fn iso(&self) -> String {
        match self {
            Period::Academic(y) => y.iso(),
            Period::Year(y) => format!("{y:04}"),
            Period::Month(y, m) => format!("{y:04}-{m:02}"),
            Period::Date(d) => d.to_string(),
            Period::Span(a, b) => format!("{a}..{b}"),
            Period::Edition(id, y) => format!("{id}:{y}"),
        }
    }
}

impl From<Day> for Period {
    fn from(day: Day) -> Period {
        match day {
            Day::Date(d) => Period::Date(d),
            Day::Month(y, m) => Period::Month(y, m),
            Day::Year(y) => Period::Year(y),
        }
    }
}
