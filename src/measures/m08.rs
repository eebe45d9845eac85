//! m08, net flow ratio: mobile students who came less those who went, over all students, in per cent, each academic year with
//! mobility and enrolment on record (UNESCO Institute for Statistics, net flow ratio). Only exchange is known here: students
//! of the institution's country who study for a degree abroad are in no register of it.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::known;
use crate::measures::people::by_year;
use crate::measures::people::mobile;
use crate::persons::STUDENTS;
use crate::persons::Table;

pub(super) static M08: Measure = Measure { id: "m08", needs: &[Register::Enrolment, Register::Mobility], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    by_year(counted, Table::Students, |persons, year| {
        let came = known(mobile(persons, Table::In, year, STUDENTS))?;
        let went = known(mobile(persons, Table::Out, year, STUDENTS))?;
        let students = known(persons.all(Table::Students, year))?;
        Ok(Measured::new(Outcome::Pair(came - went, students)).counts(vec![("in", came), ("out", went)]))
    })
}
