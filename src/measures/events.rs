//! Events of the site → a count for each academic year: the room of i04 and v04.
//!
//! An event belongs to the academic year of its first day (first possible day, in the time zone of the institution) and
//! counts once it has begun by the status day. Years run without a gap from that of the first event on record, of whatever
//! kind, to the one under way, so that a year without an event of the wanted kind reads 0; the one under way is provisional.

use crate::base::day::AcademicYear;
use crate::base::day::Date;
use crate::base::day::MonthDay;
use crate::entities::event::Event;
use crate::measures::Counted;
use crate::measures::Measured;
use crate::measures::pointer;

/// How many events are `wanted`, year by year.
pub(super) fn by_year(counted: &Counted, wanted: impl Fn(&Event) -> bool) -> Vec<Measured> {
    let (as_of, end) = (counted.clock.as_of, counted.clock.year_end);
    let zone = &counted.site.home().time_zone;
    let begun = counted.site.events.iter().map(|e| (e.start.first(zone), e)).filter(|(day, _)| *day <= as_of);
    let begun: Vec<_> = begun.map(|(day, e)| (year_of(day, end), e)).collect();
    let now = year_of(as_of, end);
    let first = begun.iter().map(|(year, _)| *year).min().unwrap_or(now);
    let years = (first.from..=now.from).map(|from| AcademicYear { from, to: from + (now.to - now.from) });
    let count = |year: AcademicYear| {
        let of = begun.iter().filter(|(y, e)| *y == year && wanted(e));
        let measured = Measured::count(of.map(|(_, e)| pointer("event", &e.id)).collect()).year(year, None);
        Measured { status: if year == now { "provisional" } else { "final" }, ..measured }
    };
    years.map(count).collect()
}

/// Academic year a day is in, for one that ends on `end`; in the one-year form where it ends with the calendar year.
pub(super) fn year_of(day: Date, end: MonthDay) -> AcademicYear {
    let year = day.year();
    if (end.month, end.day) == (12, 31) {
        return AcademicYear { from: year, to: year };
    }
    let from = if day > end.in_year(year) { year } else { year - 1 };
    AcademicYear { from, to: from + 1 }
}
