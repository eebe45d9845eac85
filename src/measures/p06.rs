//! p06, use of places: people who went out with an exchange programme in the newest academic year on record, students and
//! staff, of the outgoing places agreed for that year.
//!
//! Joint and double degrees are left out on both sides: their agreements give no places. Places are those of the other
//! exchange agreements in force on the last day of that year, or on the status day while the year is under way: of each
//! condition for going out that covers the year, and of each shared quota that such a condition draws on, counted once and
//! in full. Not published while one of these agreements has no condition on record, because its places are then not known.
//! A row that names no programme is not counted. The share can be more than 100 per cent.

use crate::base::day::AcademicYear;
use crate::entities::agreement::Agreement;
use crate::entities::agreement::AgreementKind;
use crate::entities::condition::Direction;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::exchange::in_force;
use crate::measures::exchange::with;
use crate::persons::Table;
use crate::persons::UNDER_AGREEMENT;
use crate::persons::scheme_of;
use crate::schema::row::Row;

pub(super) static P06: Measure = Measure { id: "p06", needs: &[Register::Agreements, Register::Mobility], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let Some(year) = counted.persons.years(Table::Out).next_back() else { return vec![Measured::new(Outcome::NotPublished)] };
    let day = year.last(counted.clock.year_end).min(counted.clock.as_of);
    let agreements: Vec<&Agreement> = in_force(counted, day).into_iter().map(|e| e.agreement).collect();
    let places: Option<i64> = agreements.iter().filter(|a| gives_places(a.kind)).map(|a| places(a, year)).sum();
    let outcome = match (went(counted, year), places) {
        (Ok(went), Some(places)) => Outcome::Pair(went, count(places)),
        (Err(outcome), _) => outcome,
        (_, None) => Outcome::NotPublished,
    };
    vec![Measured::new(outcome).year(year, counted.persons.year(Table::Out, year))]
}

/// People who went out under an agreement, without those of joint and double degrees: a difference of two groups that are
/// both shown, so that it says nothing new.
fn went(counted: &Counted, year: AcademicYear) -> Result<f64, Outcome> {
    let all = with(counted, Table::Out, year, UNDER_AGREEMENT)?;
    let degrees = scheme_of(AgreementKind::JointDegree).map_or(Ok(0.0), |scheme| with(counted, Table::Out, year, scheme))?;
    Ok(all - degrees)
}

/// True unless people are admitted to a degree in place of a number of places.
fn gives_places(kind: AgreementKind) -> bool {
    !matches!(kind, AgreementKind::JointDegree | AgreementKind::DoubleDegree)
}

/// Outgoing places of an agreement in a year, 0 or more; `None` when it has no condition on record.
fn places(agreement: &Agreement, year: AcademicYear) -> Option<i64> {
    let conditions = agreement.row.rows("condition");
    if conditions.is_empty() {
        return None;
    }
    let covers = |c: &&Row| c.year("first_year").is_none_or(|y| y <= year) && c.year("last_year").is_none_or(|y| year <= y);
    let out = conditions.iter().filter(|c| c.word("direction") == Some(Direction::Out.word())).filter(covers);
    let out: Vec<&Row> = out.collect();
    let own: i64 = out.iter().filter_map(|c| c.int("places")).sum();
    let shared = agreement.quotas.iter().filter(|(id, _)| out.iter().any(|c| c.str("quota") == Some(id)));
    Some(own + shared.map(|(_, places)| places).sum::<i64>())
}

#[expect(clippy::cast_precision_loss, reason = "places are far below 2^52")]
fn count(places: i64) -> f64 {
    places as f64
}
