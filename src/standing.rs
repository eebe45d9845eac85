//! Validity as signed + the status day → status. A status is computed, never typed.

pub mod call;
pub mod force;
pub mod grant;
pub mod overdue;
pub mod quality;

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::day::MonthDay;
use crate::base::day::months_later;
use crate::entities::agreement::Agreement;
use crate::entities::agreement::Renewal;
use crate::entities::agreement::Suspension;
use crate::entities::agreement::Validity;
use crate::entities::network::Membership;
use crate::entities::network::Network;
use crate::words;

words! {
    /// Status of an agreement or a membership on the status day.
    pub enum Status {
        /// In force.
        Active = "active",
        /// In force; the last day comes within twelve calendar months.
        Expiring = "expiring",
        /// Not yet in force.
        Upcoming = "upcoming",
        /// Validity not published, or an automatic renewal that nobody has confirmed for long. Never counted.
        ToBeConfirmed = "to-be-confirmed",
        /// Paused on the status day.
        Suspended = "suspended",
        /// Past.
        Expired = "expired",
        /// Ended early.
        Terminated = "terminated",
    }
}

impl Status {
    /// Counted as in force.
    pub fn is_active(self) -> bool {
        matches!(self, Status::Active | Status::Expiring)
    }

    /// Over.
    pub fn is_past(self) -> bool {
        matches!(self, Status::Expired | Status::Terminated)
    }
}

/// Status with the days it follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The status.
    pub status: Status,
    /// First day, as exact as it is known.
    pub first: Option<Date>,
    /// Last day; none for open-ended or unknown validity.
    pub last: Option<Date>,
    /// In force only because it renews itself.
    pub renewed: bool,
}

/// Months before the last day in which a status reads "expiring", everywhere.
pub const EXPIRING_MONTHS: i32 = 12;

/// What the status engine needs beside the record.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    /// The status day.
    pub as_of: Date,
    /// Last day of the academic year.
    pub year_end: MonthDay,
    /// Years after which an automatic renewal needs a confirmation.
    pub confirm_after_years: i16,
}

/// Status of an agreement, in this order: terminated, suspended, upcoming, not published, renewed by itself, within its
/// last day, expired. Partial days count by their first possible day at the start and their last possible day at the end; a
/// termination counts from its first possible day, so that nothing is counted that may be over.
pub fn of_agreement(agreement: &Agreement, clock: &Clock) -> Standing {
    let (first, last, open) = days(agreement, clock.year_end);
    let standing = |status, renewed| Standing { status, first, last, renewed };
    if agreement.terminated.is_some_and(|d| d.first() <= clock.as_of) {
        return standing(Status::Terminated, false);
    }
    if agreement.suspended.as_ref().is_some_and(|s| covers(s, clock.as_of)) {
        return standing(Status::Suspended, false);
    }
    let Some(first_day) = first else { return standing(Status::ToBeConfirmed, false) };
    if clock.as_of < first_day {
        return standing(Status::Upcoming, false);
    }
    let over = last.is_some_and(|l| clock.as_of > l);
    if open || (agreement.renewal == Renewal::Automatic && over) {
        let known = [agreement.confirmed.map(Day::last), agreement.signed.map(Day::last), last.or(first)];
        let since = known.into_iter().flatten().max().unwrap_or(first_day);
        let stale = months_later(since, i32::from(clock.confirm_after_years) * 12) < clock.as_of;
        return standing(if stale { Status::ToBeConfirmed } else { Status::Active }, true);
    }
    if over {
        return standing(Status::Expired, false);
    }
    let soon = last.is_some_and(|l| l <= months_later(clock.as_of, EXPIRING_MONTHS));
    let expiring = soon && agreement.renewal == Renewal::None;
    standing(if expiring { Status::Expiring } else { Status::Active }, false)
}

/// First day, last day, and whether it has no last day.
fn days(agreement: &Agreement, year_end: MonthDay) -> (Option<Date>, Option<Date>, bool) {
    match agreement.validity {
        Some(Validity::Years(a, b)) => (Some(a.first(year_end)), Some(b.last(year_end)), false),
        Some(Validity::Days(from, until)) => {
            let open = until.is_none() || agreement.renewal == Renewal::OpenEnded;
            (Some(from.first()), until.map(Day::last), open)
        }
        Some(Validity::NotPublished) | None => (None, None, false),
    }
}

fn covers(pause: &Suspension, day: Date) -> bool {
    pause.from.first() <= day && pause.until.is_none_or(|u| day <= u.last())
}

/// Status of a membership. One without a first day is taken as begun; one of a network that has ended is past.
pub fn of_membership(network: &Network, membership: &Membership, clock: &Clock) -> Standing {
    let first = membership.from.map(Day::first);
    let ends = [membership.until.map(Day::last), network.ended.map(Day::last)];
    let last = ends.into_iter().flatten().min();
    let status = if last.is_some_and(|l| clock.as_of > l) {
        Status::Expired
    } else if membership.suspended.as_ref().is_some_and(|s| covers(s, clock.as_of)) {
        Status::Suspended
    } else if first.is_some_and(|f| clock.as_of < f) {
        Status::Upcoming
    } else if last.is_some_and(|l| l <= months_later(clock.as_of, EXPIRING_MONTHS)) {
        Status::Expiring
    } else {
        Status::Active
    };
    Standing { status, first, last, renewed: false }
}
