//! m06, countries per international student: m05 over the numerator of m01, each academic year on record; 1 would mean that no
//! two international students are of one country.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::known;
use crate::measures::number;
use crate::measures::people::by_year;
use crate::measures::people::international;
use crate::persons::Table;

pub(super) static M06: Measure = Measure { id: "m06", needs: &[Register::Enrolment], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    by_year(counted, Table::Students, |persons, year| {
        let countries = number(persons.countries_of_students(year).ok_or(Outcome::NotPublished)?);
        let students = known(international(persons, Table::Students, year))?;
        Ok(Measured::new(Outcome::Pair(countries, students)))
    })
}
