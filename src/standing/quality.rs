//! Validity of a judgement from outside + the status day → status. A status is computed, never typed.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::day::months_later;
use crate::entities::quality::Quality;
use crate::standing::EXPIRING_MONTHS;
use crate::words;

words! {
    /// Status of an accreditation, evaluation, label or rating on the status day.
    pub enum QualityStatus {
        /// It holds.
        Active = "active",
        /// It holds; the last day comes within twelve calendar months.
        Expiring = "expiring",
        /// It does not hold yet.
        Upcoming = "upcoming",
        /// It was given, but nobody has published until when. Never counted as valid.
        EndNotPublished = "end-not-published",
        /// Its last day has passed.
        Expired = "expired",
    }
}

impl QualityStatus {
    /// Counted as valid.
    pub fn is_valid(self) -> bool {
        matches!(self, QualityStatus::Active | QualityStatus::Expiring)
    }
}

/// Status with the days it follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QualityStanding {
    /// The status.
    pub status: QualityStatus,
    /// First day, as exact as it is known.
    pub first: Option<Date>,
    /// Last day.
    pub last: Option<Date>,
    /// The last day is not in the record: it follows from the rule of DEQAR.
    pub assumed: bool,
}

/// Months for which DEQAR takes a report without a last day to hold (EQAR, reports: six years).
pub const DEQAR_MONTHS: i32 = 72;

/// Status of what can lapse. `None` for rankings, awards and indexes, which are facts of one day; for an evaluation that
/// sets no time; and where the decision was negative, so that there is nothing to hold. A last day has passed on the day
/// after it; partial days count by their first possible day at the start and their last possible day at the end.
pub fn of_quality(record: &Quality, as_of: Date) -> Option<QualityStanding> {
    let timed = record.valid_from.is_some() || record.valid_to.is_some() || record.not_published;
    let evaluation = record.kind == crate::entities::quality::QualityKind::Evaluation;
    if !record.kind.lapses() || (evaluation && !timed) || matches!(record.decision, Some("negative" | "not applicable")) {
        return None;
    }
    let first = record.valid_from.map(Day::first);
    let stated = record.valid_to.map(Day::last);
    let assumed = if stated.is_none() && record.from_deqar && !record.not_published {
        first.map(|day| months_later(day, DEQAR_MONTHS))
    } else {
        None
    };
    let last = stated.or(assumed);
    let status = match (first, last) {
        (Some(day), _) if as_of < day => QualityStatus::Upcoming,
        (_, None) => QualityStatus::EndNotPublished,
        (_, Some(day)) if as_of > day => QualityStatus::Expired,
        (_, Some(day)) if day <= months_later(as_of, EXPIRING_MONTHS) => QualityStatus::Expiring,
        (_, Some(_)) => QualityStatus::Active,
    };
    Some(QualityStanding { status, first, last, assumed: assumed.is_some() })
}
