//! An agreement → the calendar years it was in force in, up to the status day: what maps of a year and the slider of years
//! show. A year counts when the agreement was in force on any day of it; without published dates there is no year.

use crate::base::day::Date;
use crate::entities::agreement::Agreement;
use crate::standing::Clock;
use crate::standing::of_agreement;

/// Runs of calendar years, first and last included, oldest first; a long pause makes two runs of one agreement.
pub fn years(agreement: &Agreement, clock: &Clock) -> Vec<(i16, i16)> {
    let mut runs: Vec<(i16, i16)> = Vec::new();
    for year in each(agreement, clock) {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == year => *last = year,
            _ => runs.push((year, year)),
        }
    }
    runs
}

/// The first of these years, found without a look at the others.
pub fn first_year(agreement: &Agreement, clock: &Clock) -> Option<i16> {
    each(agreement, clock).next()
}

fn each(agreement: &Agreement, clock: &Clock) -> impl Iterator<Item = i16> {
    let first = of_agreement(agreement, clock).first;
    let since = first.into_iter().flat_map(|first| first.year()..=clock.as_of.year());
    since.filter(|year| is_in_force(agreement, clock, *year))
}

/// True when the agreement was in force on a day of `year` that is not after the status day.
pub fn is_in_force(agreement: &Agreement, clock: &Clock, year: i16) -> bool {
    let standing = of_agreement(agreement, clock);
    let Some(first) = standing.first else { return false };
    let after_pause = agreement.suspended.as_ref().and_then(|s| s.until).and_then(|d| d.last().tomorrow().ok());
    // Whatever begins within the year begins on one of these days; whatever goes on since earlier covers its first day.
    let starts = [Date::new(year, 1, 1).ok(), Some(first), after_pause];
    let days = starts.into_iter().flatten().filter(|d| d.year() == year && *d <= clock.as_of);
    let mut then = days.map(|as_of| of_agreement(agreement, &Clock { as_of, ..*clock }));
    then.any(|standing| standing.status.is_active())
}
