//! p05, mobility per active agreement: people who went out or came in under an agreement, students and staff, in the newest
//! academic year on record, over the exchange agreements in force on the status day.
//!
//! Which people go under an agreement is said by the programme in their row; a row that names none counts as without one.
//! The year must have both directions on record; the two are different people, so that their sum gives neither away.
//! Agreements with partners at home are not counted.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::exchange::in_force;
use crate::measures::exchange::with;
use crate::measures::number;
use crate::persons::Table;
use crate::persons::UNDER_AGREEMENT;

pub(super) static P05: Measure = Measure { id: "p05", needs: &[Register::Agreements, Register::Mobility], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let persons = &counted.persons;
    let Some(year) = persons.years(Table::Out).chain(persons.years(Table::In)).max() else {
        return vec![Measured::new(Outcome::NotPublished)];
    };
    let ways = [Table::Out, Table::In].map(|table| with(counted, table, year, UNDER_AGREEMENT));
    let agreements = number(in_force(counted, counted.clock.as_of).len());
    let outcome = match ways {
        [Ok(out), Ok(coming)] => Outcome::Pair(out + coming, agreements),
        [Err(outcome), _] | [_, Err(outcome)] => outcome,
    };
    let table = persons.year(Table::Out, year).or_else(|| persons.year(Table::In, year));
    vec![Measured::new(outcome).year(year, table)]
}
