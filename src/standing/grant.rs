//! Term of a project + the status day → its status. Partial days count by their first possible day at the start and their
//! last possible day at the end.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::entities::grant::Grant;
use crate::words;

words! {
    /// Status of a project on the status day.
    pub enum GrantStatus {
        /// It has begun, and its last day is to come.
        Running = "running",
        /// It has not begun.
        Upcoming = "upcoming",
        /// The public record does not say enough: never counted.
        Unclear = "unclear",
        /// Its last day has passed.
        Ended = "ended",
    }
}

/// Status of a project on a day.
pub fn of_grant(grant: &Grant, as_of: Date) -> GrantStatus {
    let first = grant.start.map(Day::first);
    let last = grant.end.map(Day::last);
    match (first, last) {
        (_, Some(last)) if as_of > last => GrantStatus::Ended,
        (Some(first), _) if as_of < first => GrantStatus::Upcoming,
        (Some(_), Some(_)) => GrantStatus::Running,
        // A project without a published end may be over; one without a start may not have begun.
        _ => GrantStatus::Unclear,
    }
}
