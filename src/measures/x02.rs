//! x02, incoming student mobility: students who came for study or traineeship, over all students of the institution,
//! each academic year with mobility and enrolment on record. A person who goes twice in a year is counted twice.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::people::by_year;
use crate::measures::people::mobile;
use crate::measures::people::share;
use crate::persons::STUDENTS;
use crate::persons::Table;

pub(super) static X02: Measure = Measure { id: "x02", needs: &[Register::Mobility, Register::Enrolment], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    by_year(counted, Table::In, |persons, year| {
        share(mobile(persons, Table::In, year, STUDENTS), persons.all(Table::Students, year))
    })
}
