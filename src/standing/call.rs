//! Opening and closing of a call, beginning and end of an event + the status day → status. Never typed.

use crate::base::day::Date;
use crate::base::day::MonthDay;
use crate::base::moment::When;
use crate::entities::call::Call;
use crate::entities::event::Event;
use crate::words;

words! {
    /// Status of a call on the status day.
    pub enum CallStatus {
        /// Applications are accepted on the status day, at least for a part of it.
        Open = "open",
        /// Applications open later.
        Upcoming = "upcoming",
        /// Its days are not published, and nothing says that it is over.
        Undated = "undated",
        /// Applications have closed.
        Closed = "closed",
    }
}

words! {
    /// Status of an event on the status day.
    pub enum EventStatus {
        /// It takes place on the status day.
        Now = "now",
        /// It comes later.
        Upcoming = "upcoming",
        /// It is over.
        Past = "past",
    }
}

/// Status of a call. Partial days count by their first possible day at the opening and their last possible day at the
/// closing; moments by the day they are in `zone`, the institution's IANA time zone. On the day it closes a call is open:
/// the hour stands beside it. Without a closing day it is closed when the academic year it is for (ending on `year_end`)
/// is over; without any day, or with a past opening only, it is undated or open.
pub fn of_call(call: &Call, as_of: Date, year_end: MonthDay, zone: &str) -> CallStatus {
    let year_over = call.year.is_some_and(|y| as_of > y.last(year_end));
    let last = call.close.map(|c| c.last(zone));
    if last.is_some_and(|l| as_of > l) || (last.is_none() && year_over) {
        return CallStatus::Closed;
    }
    match call.open.map(|o| o.first(zone)) {
        Some(first) if as_of < first => CallStatus::Upcoming,
        Some(_) => CallStatus::Open,
        None if last.is_some() => CallStatus::Open,
        None => CallStatus::Undated,
    }
}

/// Status of an event; one without an end ends on the day it begins.
pub fn of_event(event: &Event, as_of: Date, zone: &str) -> EventStatus {
    let last = event.end.map_or_else(|| event.start.last(zone), |e: When| e.last(zone));
    if as_of > last {
        EventStatus::Past
    } else if as_of < event.start.first(zone) {
        EventStatus::Upcoming
    } else {
        EventStatus::Now
    }
}
