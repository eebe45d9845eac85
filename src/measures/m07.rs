//! m07, new international students: students who are new in the year and counted under another country than the home country.
//! Not published for a year in which a row does not say how many are new.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::known;
use crate::measures::people::by_year;
use crate::measures::people::international;
use crate::persons::Table;

pub(super) static M07: Measure = Measure { id: "m07", needs: &[Register::Enrolment], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    by_year(counted, Table::Entrants, |persons, year| {
        let students = known(international(persons, Table::Entrants, year))?;
        Ok(Measured::new(Outcome::Number(students)))
    })
}
