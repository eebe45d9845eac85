//! Tables about people → pairs and balances year by year, where everything needed may be said: the room of m01 to m08 and
//! x01 to x06.

use crate::base::day::AcademicYear;
use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::measures::Counted;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::known;
use crate::persons::People;
use crate::persons::Persons;
use crate::persons::Table;

/// A figure for each year of a table, oldest first; one that says "not published" when there is no year.
pub(super) fn by_year(
    counted: &Counted,
    table: Table,
    figure: impl Fn(&Persons, AcademicYear) -> Result<Measured, Outcome>,
) -> Vec<Measured> {
    let persons = &counted.persons;
    let years = persons.years(table).map(|year| {
        let measured = figure(persons, year).unwrap_or_else(Measured::new);
        measured.year(year, persons.year(table, year))
    });
    let list: Vec<Measured> = years.collect();
    if list.is_empty() { vec![Measured::new(Outcome::NotPublished)] } else { list }
}

/// One group as a share of another.
pub(super) fn share(part: People, whole: People) -> Result<Measured, Outcome> {
    Ok(Measured::new(Outcome::Pair(known(part)?, known(whole)?)))
}

/// A group of a table: nobody where the rows of the year are divided that way and none is of the group, and nothing where
/// they are not, as in a year of which only the total is on record.
pub(super) fn group(persons: &Persons, (table, year): (Table, AcademicYear), division: &str, group: &Dims) -> People {
    let groups = persons.year(table, year).map_or(&[][..], |y| y.tree.groups());
    match persons.people(table, year, group) {
        People::Nothing if groups.iter().any(|g| g.division == division) => People::Count(0),
        people => people,
    }
}

/// Students from other countries than the home country.
pub(super) fn international(persons: &Persons, table: Table, year: AcademicYear) -> People {
    group(persons, (table, year), "origin", &Dims::one(Dim::Origin, crate::persons::INTERNATIONAL))
}

/// People who went or came as [`crate::persons::STUDENTS`] or as [`crate::persons::STAFF`].
pub(super) fn mobile(persons: &Persons, table: Table, year: AcademicYear, who: &str) -> People {
    group(persons, (table, year), "who", &Dims::one(Dim::What, who))
}

/// (in − out) / (in + out), from −1 to 1; undefined when nobody went or came. The counts stand beside it.
pub(super) fn balance(came: f64, went: f64) -> Measured {
    let outcome = super::diversity::balance(came, went).map_or(Outcome::Undefined, Outcome::Number);
    Measured::new(outcome).counts(vec![("in", came), ("out", went)])
}
