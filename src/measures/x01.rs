//! x01, outgoing student mobility: students who went on study or traineeship, over all students of the institution,
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

pub(super) static X01: Measure = Measure { id: "x01", needs: &[Register::Mobility, Register::Enrolment], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    by_year(counted, Table::Out, |persons, year| {
        share(mobile(persons, Table::Out, year, STUDENTS), persons.all(Table::Students, year))
    })
}
