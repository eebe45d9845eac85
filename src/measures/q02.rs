//! q02, students in accredited programmes: students of the newest recorded year who study in a degree programme that
//! q01 counts on the status day, of all students of that year.
//!
//! Whether an accreditation is valid is asked on the status day, not in that year, so that the figure is about the same
//! programmes as q01; there is no figure for earlier years. A programme the year has no row for counts as nobody only
//! where all students of the year are in a recorded programme; otherwise nothing is said. Hidden as soon as one of the
//! programmes is hidden.

use crate::base::day::AcademicYear;
use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::known;
use crate::measures::pointer;
use crate::measures::q01::accredited;
use crate::persons::NOT_STATED;
use crate::persons::People;
use crate::persons::Table;

pub(super) static Q02: Measure =
    Measure { id: "q02", needs: &[Register::Programmes, Register::Quality, Register::Enrolment], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let persons = &counted.persons;
    let Some(year) = persons.years(Table::Students).next_back() else { return vec![Measured::new(Outcome::NotPublished)] };
    let programmes = accredited(counted);
    let outcome = match (students(counted, year, &programmes), known(persons.all(Table::Students, year))) {
        (Ok(part), Ok(all)) => Outcome::Pair(part, all),
        (Err(outcome), _) | (_, Err(outcome)) => outcome,
    };
    let behind = programmes.iter().map(|id| pointer("programme", id)).collect();
    let measured = Measured::new(outcome).behind(behind).year(year, persons.year(Table::Students, year));
    // How students are counted under countries does not matter here.
    vec![Measured { basis: None, ..measured }]
}

fn students(counted: &Counted, year: AcademicYear, programmes: &[&str]) -> Result<f64, Outcome> {
    let of = |programme: &str| counted.persons.people(Table::Students, year, &Dims::one(Dim::Programme, programme));
    let all_named = of(NOT_STATED) == People::Count(0);
    programmes.iter().try_fold(0.0, |sum, programme| match of(programme) {
        People::Nothing if all_named => Ok(sum),
        people => known(people).map(|n| sum + n),
    })
}
