//! x03, exchange balance: (in − out) / (in + out) of mobile students, each academic year on record: −1 when all go, 0 when as
//! many come as go, 1 when all come (net flow of the UNESCO Institute for Statistics, normalised).

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::known;
use crate::measures::people::balance;
use crate::measures::people::by_year;
use crate::measures::people::mobile;
use crate::persons::STUDENTS;
use crate::persons::Table;

pub(super) static X03: Measure = Measure { id: "x03", needs: &[Register::Mobility], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    by_year(counted, Table::Out, |persons, year| {
        let came = known(mobile(persons, Table::In, year, STUDENTS))?;
        let went = known(mobile(persons, Table::Out, year, STUDENTS))?;
        Ok(balance(came, went))
    })
}
