//! m01, international students: students counted under another country than the home country, of all students, each academic
//! year on record. Which country a student is counted under is the basis of the year, stated with the figure. People on
//! exchange are not among them.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::people::by_year;
use crate::measures::people::international;
use crate::measures::people::share;
use crate::persons::Table;

pub(super) static M01: Measure = Measure { id: "m01", needs: &[Register::Enrolment], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    by_year(counted, Table::Students, |persons, year| {
        share(international(persons, Table::Students, year), persons.all(Table::Students, year))
    })
}
