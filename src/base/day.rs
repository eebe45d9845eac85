//! Days that may be partial (`2012`, `2022-06`, `2022-06-15`), month-days and academic years.

pub use jiff::civil::Date;

/// A day as a source gives it: never padded, compared by its first or last possible day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Day {
    /// A whole date.
    Date(Date),
    /// A month of a year.
    Month(i16, i8),
    /// A year.
    Year(i16),
}

impl Day {
    /// Reads `2012`, `2022-06` or `2022-06-15`; years 1000 to 2999.
    pub fn parse(typed: &str) -> Option<Day> {
        let parts: Vec<&str> = typed.split('-').collect();
        let digits = |s: &str, n: usize| s.len() == n && s.bytes().all(|b| b.is_ascii_digit());
        let year = parts.first().filter(|y| digits(y, 4))?.parse::<i16>().ok().filter(|y| (1000..3000).contains(y))?;
        match parts.as_slice() {
            [_] => Some(Day::Year(year)),
            [_, m] if digits(m, 2) => month(m).map(|m| Day::Month(year, m)),
            [_, m, d] if digits(m, 2) && digits(d, 2) => Date::new(year, month(m)?, d.parse().ok()?).ok().map(Day::Date),
            _ => None,
        }
    }

    /// The first day it can mean.
    pub fn first(self) -> Date {
        match self {
            Day::Date(d) => d,
            Day::Month(y, m) => make(y, m, 1),
            Day::Year(y) => make(y, 1, 1),
        }
    }

    /// The last day it can mean.
    pub fn last(self) -> Date {
        match self {
            Day::Date(d) => d,
            Day::Month(y, m) => make(y, m, 1).last_of_month(),
            Day::Year(y) => make(y, 12, 31),
        }
    }

    /// ISO 8601 with reduced precision, as for `datetime=`.
    pub fn iso(self) -> String {
        match self {
            Day::Date(d) => d.to_string(),
            Day::Month(y, m) => format!("{y:04}-{m:02}"),
            Day::Year(y) => format!("{y:04}"),
        }
    }
}

fn month(typed: &str) -> Option<i8> {
    typed.parse::<i8>().ok().filter(|m| (1..=12).contains(m))
}

/// The date, or the first of the year where there is no such day: callers give checked parts.
fn make(y: i16, m: i8, d: i8) -> Date {
    Date::new(y, m, d).unwrap_or(Date::constant(2000, 1, 1))
}

/// A day of every year, such as a recurring deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonthDay {
    /// 1 to 12.
    pub month: i8,
    /// 1 to 31.
    pub day: i8,
}

impl MonthDay {
    /// Reads the form of `xs:gMonthDay`, `--05-15`. 29 February is a day, 30 February is not.
    pub fn parse(typed: &str) -> Option<MonthDay> {
        let rest = typed.strip_prefix("--")?;
        match Day::parse(&format!("2024-{rest}"))? {
            Day::Date(d) => Some(MonthDay { month: d.month(), day: d.day() }),
            Day::Month(..) | Day::Year(_) => None,
        }
    }

    /// That day in `year`; 29 February becomes 28 February where the year has none.
    pub fn in_year(self, year: i16) -> Date {
        Date::new(year, self.month, self.day).unwrap_or(make(year, self.month, 1).last_of_month())
    }

    /// `--05-15`.
    pub fn iso(self) -> String {
        format!("--{:02}-{:02}", self.month, self.day)
    }
}

/// An academic year `2025/2026`; in the southern hemisphere `2025/2025` (EWP academic term type).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AcademicYear {
    /// Year it begins.
    pub from: i16,
    /// Year it ends: the same or the next.
    pub to: i16,
}

impl AcademicYear {
    /// Reads `2025/2026` or `2025/2025`; rule R05: the second year is the first or the next.
    pub fn parse(typed: &str) -> Option<AcademicYear> {
        let (a, b) = typed.split_once('/')?;
        let (Day::Year(from), Day::Year(to)) = (Day::parse(a)?, Day::parse(b)?) else { return None };
        (to == from || to == from + 1).then_some(AcademicYear { from, to })
    }

    /// First day: the day after the institution's `year_end` a year earlier; 1 January in the one-year form.
    pub fn first(self, year_end: MonthDay) -> Date {
        if self.from == self.to {
            return make(self.from, 1, 1);
        }
        year_end.in_year(self.from).tomorrow().unwrap_or(make(self.from, 9, 1))
    }

    /// Last day: the institution's `year_end`; 31 December in the one-year form.
    pub fn last(self, year_end: MonthDay) -> Date {
        if self.from == self.to { make(self.to, 12, 31) } else { year_end.in_year(self.to) }
    }

    /// `2025/2026`.
    pub fn iso(self) -> String {
        format!("{}/{}", self.from, self.to)
    }
}

/// The day it is at `seconds` since 1970 in an IANA time zone. `None` when there is no such zone.
pub fn day_at(seconds: i64, zone: &str) -> Option<Date> {
    jiff::Timestamp::from_second(seconds).ok()?.in_tz(zone).ok().map(|moment| moment.date())
}

/// The same day `months` calendar months later, or the last day of that month.
pub fn months_later(day: Date, months: i32) -> Date {
    let count = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + months;
    let (year, month) = (i16::try_from(count.div_euclid(12)), i8::try_from(count.rem_euclid(12) + 1));
    let (Ok(year), Ok(month)) = (year, month) else { return day };
    let first = make(year, month, 1);
    Date::new(year, month, day.day()).unwrap_or(first.last_of_month())
}
