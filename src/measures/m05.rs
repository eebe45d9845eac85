//! m05, countries of students: countries other than the home country with at least one student, each academic year on
//! record. It says how many countries there are, not which, and is hidden where the number of those students is.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::number;
use crate::measures::people::by_year;
use crate::measures::people::international;
use crate::persons::People;
use crate::persons::Table;

pub(super) static M05: Measure = Measure { id: "m05", needs: &[Register::Enrolment], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    by_year(counted, Table::Students, |persons, year| {
        // So many countries are at least so many students: it would narrow down a number that is hidden.
        if international(persons, Table::Students, year) == People::Hidden {
            return Err(Outcome::Hidden);
        }
        let countries = persons.countries_of_students(year).ok_or(Outcome::NotPublished)?;
        Ok(Measured::new(Outcome::Number(number(countries))))
    })
}
